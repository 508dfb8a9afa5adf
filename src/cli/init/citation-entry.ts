// A CITATION.cff as the BibTeX entry that GitHub would make of it, and the licence that it names.
import { parse } from 'yaml'
import { correctLicense } from '../../hub/license-correction.ts'

interface Work {
  readonly title: string
  readonly authors: readonly string[]
  readonly year: string
  readonly further: readonly (readonly [string, string])[]
  readonly type: string
}

/** The types of references that BibTeX has a kind of its own for (citation-file-format: schema-guide.md). */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['article', 'article'],
  ['conference-paper', 'inproceedings'],
  ['proceedings', 'proceedings'],
  ['book', 'book'],
  ['thesis', 'phdthesis'],
  ['report', 'techreport'],
])

/** Undefined where the text is no CITATION.cff with a title, an author and a year. */
export function citationEntry(text: string): string | undefined {
  const work = readWork(text)
  if (!work) return undefined
  const kind = KINDS.get(work.type) ?? 'misc'
  const family = (work.authors[0] ?? '').split(',')[0] ?? ''
  const key = `${family}${work.year}${work.title.split(/\s+/)[0] ?? ''}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
  const fields = [
    ['title', work.title],
    ['author', work.authors.join(' and ')],
    ['year', work.year],
    ...work.further,
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`)
  return `@${kind}{${key || 'model'},\n${lines.join(',\n')}\n}`
}

/** The Hub's id of the one licence, in SPDX's words, that a CITATION.cff names; undefined where it names none or more. */
export function citedLicense(text: string): string | undefined {
  const { license } = dataOf(text)
  if (typeof license !== 'string' || license === '') return undefined
  const { values, certain } = correctLicense(license)
  return certain && values.length === 1 ? values[0] : undefined
}

/** Nothing where it is no YAML. */
function dataOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return mapOf(parse(text, { maxAliasCount: 10, logLevel: 'silent' }))
  } catch {
    return {}
  }
}

function readWork(text: string): Work | undefined {
  const whole = dataOf(text)
  const preferred = mapOf(whole['preferred-citation'])
  const at = preferred.title === undefined ? whole : preferred
  const title = plain(at.title)
  const authors = (Array.isArray(at.authors) ? at.authors.slice(0, 200) : []).flatMap(
    (author) => nameOf(mapOf(author)) ?? [],
  )
  const year = /^\d{4}/.exec(plain(at.year) || plain(at['date-released']) || plain(at['date-published']))?.[0]
  if (title === '' || authors.length === 0 || year === undefined) return undefined
  const further = (['journal', 'version', 'doi', 'url'] as const).flatMap((key) => {
    const value = plain(at[key])
    return value === '' ? [] : [[key, value] as const]
  })
  return { title, authors, year, further, type: plain(at.type) }
}

function nameOf(author: Readonly<Record<string, unknown>>): string | undefined {
  const family = [plain(author['name-particle']), plain(author['family-names'])]
    .filter((part) => part !== '')
    .join(' ')
  const given = plain(author['given-names'])
  if (family !== '') return given === '' ? family : `${family}, ${given}`
  const name = plain(author.name)
  // Braces keep the name of an organisation in one piece.
  return name === '' ? undefined : `{${name}}`
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

/** A value in one line, without what would end a field of BibTeX or the code block around it. */
function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'string' && typeof value !== 'number') return ''
  return String(value)
    .replace(/[{}\\`\s]+/g, ' ')
    .trim()
    .slice(0, 500)
}
