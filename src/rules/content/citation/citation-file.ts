// Compares BibTeX entries with the CITATION.cff beside the card, where both speak of one work.
import { parse } from 'yaml'
import { code } from '../../wording.ts'
import type { BibtexEntry } from './read-bibtex.ts'

export interface CitedWork {
  readonly title: string
  readonly year: string | undefined
  readonly doi: string | undefined
}

/** The works that a CITATION.cff describes: itself and its preferred citation. Nothing where it cannot be read. */
export function worksOf(text: string): readonly CitedWork[] {
  const data = read(text)
  return [data, record(data?.['preferred-citation'])].flatMap((work) => {
    if (!work || typeof work.title !== 'string') return []
    const date = work['date-released'] ?? work['date-published'] ?? work.year
    const year = /(?:19|20)\d\d/.exec(String(date ?? ''))?.[0]
    return [{ title: work.title, year, doi: typeof work.doi === 'string' ? work.doi : undefined }]
  })
}

function read(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return record(parse(text, { logLevel: 'silent', maxAliasCount: 10 }))
  } catch {
    return undefined
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)
    : undefined
}

/** In what an entry differs from the file where both are about one work, as a sentence. */
export function disagreement(entry: BibtexEntry, works: readonly CitedWork[]): string | undefined {
  const fieldOf = (name: string) => entry.fields.find((field) => field.name === name)?.value ?? ''
  const title = fieldOf('title')
  const year = /(?:19|20)\d\d/.exec(fieldOf('year') || fieldOf('date'))?.[0]
  const doi = bareDoi(fieldOf('doi'))
  for (const work of works) {
    const isSameTitle = plain(title) !== '' && plain(title) === plain(work.title)
    const isSameDoi = doi !== '' && doi === bareDoi(work.doi ?? '')
    if (isSameDoi && !isSameTitle) return differs('title', title.replace(/[{}]/g, ''), work.title)
    // A paper and the software of the same name may have come out in different years: only one work has one DOI.
    const others = works.filter((other) => plain(other.title) === plain(title))
    if (isSameTitle && year && work.year && others.every((other) => other.year !== year))
      return differs('year', year, work.year)
    if (isSameTitle && doi && work.doi && others.every((other) => bareDoi(other.doi ?? '') !== doi))
      return differs('DOI', doi, bareDoi(work.doi))
  }
  return undefined
}

function differs(what: string, inEntry: string, inFile: string): string {
  return `The ${what} of this entry is ${code(inEntry)}, and in CITATION.cff it is ${code(inFile)}. Make them agree.`
}

function bareDoi(doi: string): string {
  return doi
    .replace(/^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/)?/i, '')
    .replace(/[{}\\\s]/g, '')
    .toLowerCase()
}

/** The words alone: braces, case and marks differ between the two by nature. */
function plain(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
