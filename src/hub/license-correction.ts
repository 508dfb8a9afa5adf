// Which licence of the Hub's list somebody meant who wrote it in another way.
import { type Correction, certainly, likely, NO_CORRECTION, once, rows, wrongForms } from './correction.ts'
import { LICENSE_NAMES } from './generated/licenses.ts'
import { nearest } from './nearest.ts'
import { VOCABULARIES } from './vocabulary.ts'

/** Words that a licence's name can have or lack without being another licence. */
const FILLERS = new Set(
  'a agreement attribution by-laws community family for from generic gnu international intl license licence licensed of public software terms the this under unported use using v version'.split(
    ' ',
  ),
)

/** Forms that the reduction below does not bring to an id, by what they certainly mean. */
const MEANINGS = wrongForms({
  'apache-2.0': 'apache apachev2 asl2 asl apachesoftware apachesoftware2 al2',
  mit: 'mti mitx11 expat x11 mitmit mitopensource',
  'bsd-2-clause': 'bsd2 bsdsimplified simplifiedbsd freebsd 2clausebsd bsd2clausesimplified',
  'bsd-3-clause': 'bsd3 newbsd bsdnew modifiedbsd revisedbsd bsdrevised 3clausebsd bsd3clausenew',
  'bsl-1.0': 'boost boost1 bsl',
  'cc0-1.0': 'cc0 cczero cc0universal cc01universal creativecommonszero publicdomain',
  'gpl-2.0': 'gplv2 gpl2only',
  'mpl-2.0': 'mpl mozilla mozilla2',
  'odc-by': 'odcby1',
  odbl: 'odbl1 opendatabase opendatabase1 odcodbl odcodbl1',
  pddl: 'pddl1 odcpddl',
  'ofl-1.1': 'ofl siloflicense silofl openfont sil',
  'openrail++': 'openrail++m openrailplusplus sdxl creativemlopenrail++m',
  'creativeml-openrail-m': 'creativemlopenrail creativeml stablediffusion',
  'bigscience-bloom-rail-1.0': 'bloomrail bigsciencebloomrail bigsciencerail1 bigscienceopenrail1',
  'lgpl-3.0': 'lgplv3',
  wtfpl: 'wtfpl2',
  unlicense: 'unlicence',
  zlib: 'zlibpng',
  isc: 'iscl',
  'ms-pl': 'microsoftpublic mspl',
  'epl-2.0': 'epl eclipse eclipse2',
  'eupl-1.2': 'eupl',
  'grok2-community': 'grok2 grok-2',
  llama2: 'metallama2',
  llama3: 'metallama3',
  'llama3.1': 'metallama3.1',
  'llama3.2': 'metallama3.2',
  'llama3.3': 'metallama3.3',
  llama4: 'metallama4',
  unknown: 'notknown undefined unspecified',
})

/** What can mean several licences of the list. */
const AMBIGUOUS: Readonly<Record<string, readonly string[]>> = {
  agpl: ['agpl-3.0'],
  ccby: ['cc-by-4.0', 'cc-by-3.0'],
  ccbync: ['cc-by-nc-4.0', 'cc-by-nc-3.0'],
  ccbyncnd: ['cc-by-nc-nd-4.0', 'cc-by-nc-nd-3.0'],
  ccbyncsa: ['cc-by-nc-sa-4.0', 'cc-by-nc-sa-3.0'],
  ccbynd: ['cc-by-nd-4.0'],
  ccbysa: ['cc-by-sa-4.0', 'cc-by-sa-3.0'],
  creativecommons: ['cc', 'cc-by-4.0'],
  gfdl1: ['gfdl'],
  llama: ['llama2', 'llama3', 'llama3.1', 'llama3.2', 'llama3.3', 'llama4'],
  openrailm: ['openrail', 'bigscience-openrail-m', 'bigcode-openrail-m', 'creativeml-openrail-m'],
  domain: ['cc0-1.0', 'unlicense'],
  na: ['unknown', 'other'],
  none: ['unknown', 'other'],
  rail: ['openrail'],
}

/** Licences that are not in the Hub's list and never mean one that is. */
const OWN_LICENSE =
  /^(?:proprietary|custom|commercial|closed|private|internal|noncommercial|researchonly|qwen|tongyi|deepseek|nvidia|nemotron|falcon|yi|baichuan|glm|chatglm|stability|stable|flux|mistral|mnpl|mrl|cohere|exaone|hyperclova|kanana|health|hunyuan|tencent|jamba|modified|see|file|same|allrights|copyright|nolicense)/

/** The licence by its id, reduced name or known wrong form. */
const byReducedName = once(() => {
  const names = new Map<string, string>()
  for (const [id = '', name = ''] of rows(LICENSE_NAMES)) {
    names.set(reduce(name), id)
    names.set(reduce(id), id)
  }
  for (const [form, id] of MEANINGS) if (!names.has(form)) names.set(form, id)
  return names
})

/** What was meant by a licence that the Hub refuses; `other` where it is one that the list does not have. */
export function correctLicense(value: string): Correction {
  if (value.length > MAX_LENGTH) return likely('other')
  const single = singleLicense(value)
  if (single.values.length > 0) return single
  return severalLicenses(value) ?? likely(...(nearLicense(value) ?? []), 'other')
}

function singleLicense(value: string): Correction {
  const known = VOCABULARIES.license.values()
  const lower = value.trim().toLowerCase()
  if (known.has(lower)) return certainly(lower)
  const fromUrl = licenseOfUrl(lower)
  if (fromUrl) return certainly(fromUrl)
  const reduced = reduce(lower)
  const exact = byReducedName().get(reduced)
  if (exact) return certainly(exact)
  const withoutChoice = byReducedName().get(reduced.replace(/(?:only|orlater|\+)$/, ''))
  if (withoutChoice) return likely(withoutChoice)
  const several = Object.hasOwn(AMBIGUOUS, reduced) ? AMBIGUOUS[reduced] : undefined
  if (several) return likely(...several)
  return OWN_LICENSE.test(reduced) ? likely('other') : NO_CORRECTION
}

function nearLicense(value: string): readonly string[] | undefined {
  const near = nearest(value.trim().replace(/[\s_]+/g, '-'), VOCABULARIES.license.values())
  return near && near !== 'other' && near !== 'unknown' ? [near] : undefined
}

/** No name or list of licences in one text is longer, in UTF-16 code units. */
const MAX_LENGTH = 500

/** An SPDX expression, or licences in one string: what is meant is a list. */
function severalLicenses(value: string): Correction | undefined {
  if (value.length > MAX_LENGTH) return undefined
  const parts = value.split(/\s+(?:or|and|with)\s+|\s*[,;/&|]\s*|[()]/i).filter((part) => part.trim() !== '')
  if (parts.length < 2 || parts.length > 10) return undefined
  const found = parts.map((part) => singleLicense(part))
  if (!found.every(({ certain }) => certain)) return undefined
  return { values: [...new Set(found.flatMap(({ values }) => values))], certain: true, together: true }
}

/** A name without what does not matter: case, punctuation, filler words, `v` before a number and `.0` behind it. */
function reduce(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/creative[\s_-]*commons/g, 'cc')
    .replace(/general public/g, 'gpl')
    .replace(/\battribution\b/g, 'by')
    .replace(/\bnon[\s_-]*commercial\b/g, 'nc')
    .replace(/\bshare[\s_-]*alike\b/g, 'sa')
    .replace(/\bno[\s_-]*deriv(?:ative|ative work)?s?\b/g, 'nd')
    .split(/[^a-z0-9.+]+/)
    .filter((word) => word !== '' && !FILLERS.has(word))
  return words
    .map((word) => word.replace(/^v(?=\d)/, ''))
    .join('')
    .replace(/v(?=\d+(?:\.\d+)*(?:only|orlater)?\+?$)/, '')
    .replace(/\.0(?=$|only|orlater|\+)/, '')
    .replace(/^\.+|\.+$/g, '')
}

const CREATIVE_COMMONS =
  /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/(by[a-z-]*)|(publicdomain\/zero))\/([\d.]+)/

function licenseOfUrl(url: string): string | undefined {
  if (!/^https?:\/\//.test(url)) return undefined
  const known = VOCABULARIES.license.values()
  const commons = CREATIVE_COMMONS.exec(url)
  if (commons) {
    const id = commons[2] ? `cc0-${commons[3]}` : `cc-${commons[1]}-${commons[3]}`
    return known.has(id) ? id : undefined
  }
  if (/^https?:\/\/(?:www\.)?apache\.org\/licenses\/license-2\.0/.test(url)) return 'apache-2.0'
  const listed =
    /^https?:\/\/(?:www\.)?(?:opensource\.org\/licen[cs]es?|choosealicense\.com\/licenses|spdx\.org\/licenses)\/([^/?#]+)/.exec(
      url,
    )
  return listed?.[1]
    ? byReducedName().get(reduce(listed[1].replace(/\.html$|-license(?:-php|\.php)?$/, '')))
    : undefined
}
