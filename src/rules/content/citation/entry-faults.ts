// What makes a BibTeX entry useless to whoever copies it: it does not parse, lacks what a reference needs, or leads nowhere.
import { code, oneOf } from '../../wording.ts'
import type { BibtexEntry, BibtexFault } from './read-bibtex.ts'

export interface EntryFault {
  readonly case: 'syntax' | 'field' | 'authors' | 'identifier'
  readonly message: string
  /** Offset in the block. */
  readonly at: number
}

const SYNTAX: Readonly<Record<BibtexFault['kind'], string>> = {
  'no-key': 'has no key behind its opening brace. Write one and a comma, for instance `tern2026,`.',
  'no-comma': 'lacks a comma before this. Put one at the end of the line above.',
  'no-equals': 'has something here that is no `name = {value}`. Mend or delete it.',
  'no-value': 'has a field without a value here. Write one in braces, or delete the field.',
  'bare-value':
    'has a value here that is neither a number nor an abbreviation that is defined. Put it in braces.',
  'open-brace': 'has a brace that is never closed. Close it with `}`.',
  'open-quote': 'has a quote that is never closed. Close it with `"`.',
}

/** Who may stand in the author's place. */
const NAMED_BY = ['author', 'editor', 'organization', 'institution', 'collaboration', 'key']
/** What is cited by these need not have come out like an article. */
const LOOSE = new Set([
  'misc',
  'online',
  'electronic',
  'www',
  'software',
  'dataset',
  'manual',
  'unpublished',
  'proceedings',
  'patent',
])

export function* entryFaults(entry: BibtexEntry, text: string): Generator<EntryFault> {
  const name = code(`@${entry.type}{${entry.key}`)
  const { fault } = entry
  if (fault) {
    // What has dots for its body is a stub, which another rule tells.
    if (!/\.{3}|…/.test(text.slice(entry.at, fault.at + 10)))
      yield { case: 'syntax', message: `The entry ${name} ${SYNTAX[fault.kind]}`, at: fault.at }
    return
  }
  const missing = missingFields(entry)
  if (missing.length > 0 && entry.fields.length > 0) {
    const message = `The entry ${name} has no ${oneOf(missing, 'and no')}. Add ${missing.length > 1 ? 'them' : 'it'}, so that the reference is complete.`
    yield { case: 'field', message, at: entry.at }
  }
  const authors = entry.fields.find((field) => field.name === 'author')
  if (authors && runsTogether(authors.value))
    yield {
      case: 'authors',
      message: `The authors of ${name} stand between commas, and BibTeX takes them for parts of one name. Put \` and \` between them instead.`,
      at: authors.at,
    }
  for (const field of entry.fields) {
    const message = identifierFault(field.name, field.value, entry)
    if (message) yield { case: 'identifier', message, at: field.at }
  }
}

function missingFields({ type, fields }: BibtexEntry): readonly string[] {
  const has = (name: string) => fields.some((field) => field.name === name && /[^{}\s]/.test(field.value))
  // The rest stands in the entry that it refers to.
  if (has('crossref') || has('xdata') || type === 'set' || type === 'xdata') return []
  const isLoose = LOOSE.has(type)
  const isDated = has('year') || has('date') || has('pubstate') || (isLoose && fields.some(namesYear))
  const isNamed = NAMED_BY.some(has) || (isLoose && (has('publisher') || has('howpublished')))
  return [...(isNamed ? [] : ['author']), ...(has('title') ? [] : ['title']), ...(isDated ? [] : ['year'])]
}

/** A name has two commas at most, as in `Doe, Jr., Jane`, and then its second part is one word (BibTeX: btxdoc, 4). */
function runsTogether(authors: string): boolean {
  // What stands in braces is one word, however many it has.
  const bare = authors.replace(/\{[^{}]*\}/g, 'x').replace(/\s+/g, ' ')
  return bare.split(/ and /i).some((name) => {
    const parts = name.split(',').map((part) => part.trim())
    const written = parts.filter((part) => part !== '')
    return written.length > 3 || (written.length === 3 && written.every((part) => part.includes(' ')))
  })
}

function namesYear({ value }: { readonly value: string }): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(value)
}

const DOI = /^10\.\d{4,9}\/\S+$/
const ARXIV = /^(?:\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?$/i

function identifierFault(name: string, value: string, { fields }: BibtexEntry): string | undefined {
  const bare = value.replace(/\\([_&%#])/g, '$1').replace(/[{}\s]/g, '')
  if (bare === '') return undefined
  if (name === 'doi') {
    const doi = bare.replace(/^(?:\\url)?(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi:)?/i, '')
    if (DOI.test(doi)) return undefined
    return `\`doi\` is ${code(value)}, which is no DOI. A DOI begins with \`10.\`, a number and a slash: write it, or delete the field.`
  }
  const id = arxivId(name, bare, fields)
  if (id === undefined || ARXIV.test(id)) return undefined
  return `${code(id)} is no identifier of arXiv. One of today looks like \`2401.01234\`: write it, or delete it.`
}

/** What is given as an identifier of arXiv. */
function arxivId(name: string, value: string, fields: BibtexEntry['fields']): string | undefined {
  if (name === 'eprint') {
    const archive = fields.find((field) => /^(?:archiveprefix|eprinttype)$/.test(field.name))?.value ?? ''
    return /^\W*arxiv/i.test(archive) ? value.replace(/^arxiv:/i, '') : undefined
  }
  if (name !== 'journal' && name !== 'journaltitle' && name !== 'url') return undefined
  // Letters first are an old identifier or a word; those are not judged in prose.
  return /arxiv(?:\.org\/(?:abs|pdf)\/|:)(\d[\w.]{0,30}?)(?:\.pdf)?(?:$|[^\w.])/i.exec(value)?.[1]
}
