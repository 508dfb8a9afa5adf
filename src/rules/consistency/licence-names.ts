// Licences as people name them in a sentence, with the ids that the Hub has for them.
import { areAlike } from './licence-texts.ts'

export interface LicenceName {
  /** An id of the Hub's list, or what the ids of all its versions begin with. */
  readonly id: string
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
}

const NAMES: readonly (readonly [RegExp, (found: readonly (string | undefined)[]) => string])[] = [
  [
    /\bapache[- ](?:(?:software )?licen[cs]e,? ?)?(?:v\.?|version )?2(?:\.0)?\b|\bapache licen[cs]e\b/gi,
    () => 'apache-2.0',
  ],
  [
    /\bMIT[- ]licen[cs]ed?\b|(?<=\bunder (?:the |an? )?[[(*`"]{0,3})MIT\b|^MIT\b(?=[\s.*]{0,4}$)/gim,
    () => 'mit',
  ],
  [
    /\bCC[- ]BY(?:[- ](NC))?(?:[- ](SA|ND))?(?:[- ](\d\.\d))?(?![\w-])/gi,
    ([, nc, more, version]) => creativeCommons(nc, more, version),
  ],
  [
    /\bcreative commons attribution(?:[- ](non[- ]?commercial))?(?:[- ](share[- ]?alike|no[- ]?deriv\w{0,9}))?(?: (\d\.\d))?(?![\w-])/gi,
    ([, nc, more, version]) => creativeCommons(nc, more, version),
  ],
  [/\bCC0(?:[- ]1\.0)?\b/gi, () => 'cc0-1.0'],
  [
    /\b(?:GNU )?([AL]?)GPL[- ]?(?:version |v)?([23](?:\.[01])?)?(?![\w.-]*\d)/gi,
    ([, kind, version]) => gnu(kind, version),
  ],
  [/\bBSD[- ]([23])[- ]clause\b/gi, ([, clauses]) => `bsd-${clauses}-clause`],
  [/\bllama[- ]?(2|3(?:\.[123])?|4) community licen[cs]e/gi, ([, version]) => `llama${version}`],
  [/\bcreativeml[- ]open ?rail[- ]?m\b/gi, () => 'creativeml-openrail-m'],
  [/\bgemma (?:terms of use|licen[cs]e)\b/gi, () => 'gemma'],
  [/\bMPL[- ]2\.0\b|\bmozilla public licen[cs]e\b/gi, () => 'mpl-2.0'],
]

function creativeCommons(
  nc: string | undefined,
  more: string | undefined,
  version: string | undefined,
): string {
  const parts = ['cc-by', nc && 'nc', more && (/^s/i.test(more) ? 'sa' : 'nd'), version]
  return parts.filter(Boolean).join('-')
}

function gnu(kind = '', version: string | undefined): string {
  const name = `${kind.toLowerCase()}gpl`
  if (version === undefined) return name
  return `${name}-${version.includes('.') ? version : `${version}.0`}`
}

/** What is in every text that names a licence: a quick look before the slow ones. */
const SIGN = /licen[cs]e|apache|\bMIT\b|\bCC|GPL|BSD|creative|gemma|MPL/i

/** Every licence that a text names, in no order; at most fifty of a kind. */
export function licencesNamed(text: string): readonly LicenceName[] {
  if (!SIGN.test(text)) return []
  const names: LicenceName[] = []
  for (const [pattern, idOf] of NAMES) {
    let left = 50
    for (const found of text.matchAll(pattern)) {
      names.push({ id: idOf(found), start: found.index, end: found.index + found[0].length })
      if (--left === 0) break
    }
  }
  return names
}

/** Whether an id of the Hub's list is what the name means; a name without a version means any. */
export function isNamed(declared: string, { id }: Pick<LicenceName, 'id'>): boolean {
  const kind = declared.replace(/-\d(?:\.\d)?$/, '')
  return kind === id || areAlike(declared, id)
}
