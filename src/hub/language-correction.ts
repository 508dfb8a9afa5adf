// Which language somebody meant who wrote no code of the Hub's list.
import {
  type Correction,
  certainly,
  likely,
  NO_CORRECTION,
  once,
  rows,
  unquoted,
  wrongForms,
} from './correction.ts'
import { BIBLIOGRAPHIC_CODES, LANGUAGE_NAMES } from './generated/languages.ts'
import { nearest } from './nearest.ts'
import { VOCABULARIES } from './vocabulary.ts'

export interface LanguageCorrection extends Correction {
  /** The BCP-47 tag that was meant, for `language_bcp47`. */
  readonly bcp47?: string
  /** Whether it names no language at all, so that the value should go. */
  readonly notALanguage?: boolean
}

/** Country codes and other short forms that are no language codes but clearly mean one. */
const SHORT_FORMS = wrongForms({
  cs: 'cz',
  el: 'gr',
  ja: 'jp jpn-jp',
  uk: 'ua',
  zh: 'cn zh_cn chs cht',
  da: 'dk',
  vi: 'vn',
  sq: 'al',
  hi: 'in_hi',
  en: 'gb us uk_en',
})

/** ISO 639-1 codes that were replaced; whether the Hub still takes them is not known. */
const WITHDRAWN = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['ji', 'yi'],
  ['jw', 'jv'],
  ['mo', 'ro'],
  ['sh', 'hbs'],
])

/** Names that the list of names does not have. */
const FURTHER_NAMES = wrongForms({
  ar: 'العربية عربي',
  az: 'azeri',
  bg: 'български',
  bn: 'bangla',
  code: 'python java javascript typescript c++ cpp c# rust golang php ruby sql bash shell html css json lean lean4 verilog solidity swift kotlin scala haskell matlab fortran julia programming source-code',
  cs: 'čeština cestina',
  en: 'eng-us english-us anglais englisch inglés ingles',
  es: 'castellano castilian espanol',
  fa: 'farsi',
  fi: 'suomi',
  fil: 'filipino pilipino',
  fr: 'francais französisch',
  he: 'ivrit',
  hu: 'magyar',
  hy: 'հայերեն',
  ja: 'nihongo japonais',
  ko: 'hangul hangugeo 韩语 朝鲜语',
  lt: 'lietuvių',
  lv: 'latviešu',
  mi: 'maori',
  mk: 'македонски',
  ml: 'malyalam',
  multilingual:
    'multi multi-lingual multilang multilanguage multiple all any various polyglot cross-lingual many',
  nb: 'bokmål bokmal',
  nn: 'nynorsk',
  or: 'odia',
  pa: 'punjabi',
  pl: 'polski',
  ps: 'pushto',
  pt: 'brazilian portugues',
  ro: 'romana moldovan',
  si: 'sinhalese',
  sk: 'slovencina',
  sl: 'slovene',
  sr: 'српски srpski',
  tr: 'turkce',
  ug: 'uighur',
  uk: 'українська',
  vi: 'tiếng-việt',
  yue: 'cantonese 粤语 粵語 广东话 廣東話',
  zh: 'mandarin putonghua 普通话 汉语 漢語 中国語 华语 chinese-simplified chinese-traditional simplified-chinese traditional-chinese 简体中文 繁體中文 繁体中文',
})

const NOT_A_LANGUAGE =
  /^(?:|-|\?+|n\/?a|none|null|nil|noinfo|no info|unknown|undefined|unspecified|other|others|various|tbd|todo|dna|rna|protein|proteins|smiles|amino acids?|image|images|vision|audio|music|speech|video|tabular|numeric|math|mathematics|symbolic|agnostic|language.agnostic)$/

const byName = once(() => {
  const names = new Map<string, string>()
  for (const [code = '', name = '', native = ''] of rows(LANGUAGE_NAMES)) {
    for (const form of [name, native]) if (!names.has(plain(form))) names.set(plain(form), code)
  }
  for (const [form, code] of FURTHER_NAMES) names.set(plain(form.replaceAll('-', ' ')), code)
  return names
})

const bibliographic = once(
  () => new Map(rows(BIBLIOGRAPHIC_CODES).map(([code = '', base = '']) => [code, base])),
)

/** No list of languages in one text is longer, in UTF-16 code units. */
const MAX_LENGTH = 2000

/** Whether it is not known what the Hub makes of the code, rather than that it refuses it. */
export function isDoubtfulLanguage(value: string): boolean {
  return (/^[a-z]{3}$/.test(value) && !NOT_A_LANGUAGE.test(value)) || WITHDRAWN.has(value)
}

/** What was meant by a language that the Hub refuses or may refuse. */
export function correctLanguage(value: string): LanguageCorrection {
  if (value.length > MAX_LENGTH) return NO_CORRECTION
  const trimmed = unquoted(value)
  const lower = trimmed.toLowerCase()
  const known = VOCABULARIES.language.values()
  if (known.has(lower)) return certainly(lower)
  const replaced = WITHDRAWN.get(lower) ?? bibliographic().get(lower)
  if (replaced) return likely(replaced)
  const name = byName().get(plain(trimmed))
  if (name) return certainly(name)
  const short = SHORT_FORMS.get(lower)
  if (short) return certainly(short)
  if (NOT_A_LANGUAGE.test(lower)) return { ...NO_CORRECTION, notALanguage: true }
  return severalLanguages(trimmed) ?? localeOf(trimmed) ?? misspelt(trimmed)
}

/** `zh-CN`, `pt_pt`, `zh-Hans-HK`: a base code with script, region or variant. */
function localeOf(value: string): LanguageCorrection | undefined {
  const [base = '', ...subtags] = value.split(/[-_]/)
  const code = base.toLowerCase()
  const found = VOCABULARIES.language.values().has(code)
    ? code
    : (bibliographic().get(code) ?? SHORT_FORMS.get(code))
  if (!found || !/^[A-Za-z]{2,3}$/.test(base) || subtags.length === 0) return undefined
  const canonical = subtags.map(canonicalSubtag)
  if (canonical.includes(undefined)) return found.length === 2 ? likely(found) : undefined
  return { values: [found], certain: false, bcp47: [found, ...canonical].join('-') }
}

function canonicalSubtag(subtag: string): string | undefined {
  if (/^[A-Za-z]{2}$/.test(subtag)) return subtag.toUpperCase()
  if (/^[A-Za-z]{4}$/.test(subtag)) return `${subtag.charAt(0).toUpperCase()}${subtag.slice(1).toLowerCase()}`
  return /^(?:\d{3}|[A-Za-z]{3}|\d[A-Za-z\d]{3})$/.test(subtag) ? subtag.toLowerCase() : undefined
}

/** Several languages in one string: what is meant is a list. */
function severalLanguages(value: string): LanguageCorrection | undefined {
  const parts = value
    .split(/\s*[,;/|+&]\s*|\s+(?:and|und|et|y|to)\s+|\s*(?:->|→)\s*/)
    .filter((part) => part !== '')
  const words = (parts.length > 1 ? parts : value.split(/\s+/)).map(unquoted)
  if (words.length < 2 || words.length > 200) return undefined
  const known = VOCABULARIES.language.values()
  const codes = words.map((part) =>
    known.has(part.toLowerCase()) ? part.toLowerCase() : byName().get(plain(part)),
  )
  if (codes.includes(undefined)) return undefined
  return { values: [...new Set(codes.flatMap((code) => code ?? []))], certain: true, together: true }
}

function misspelt(value: string): Correction {
  const form = plain(value)
  const withoutNote = byName().get(plain(value.replace(/\s*\(.*\)\s*$/, '').replace(/\s+language$/i, '')))
  if (withoutNote) return likely(withoutNote)
  const near = form.length >= 5 ? nearest(form, byName().keys()) : undefined
  const code = near && byName().get(near)
  return code && code !== 'code' ? likely(code) : NO_CORRECTION
}

/** A name without case, accents and the signs around it. */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\s_-]+/g, ' ')
}
