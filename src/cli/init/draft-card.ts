// A card's text with what it lacks: a new card as a draft, or what is missing in one that is there.
import { findDelimited } from '../../card/front-matter/delimiter.ts'
import { type FrontMatter, readFrontMatter } from '../../card/front-matter/front-matter.ts'
import { parseCard } from '../../card/parse-card.ts'
import { findTitle } from '../../rules/content/card-title.ts'
import { isMissing } from '../../rules/metadata/missing-key.ts'
import { draftSections, type SectionDraft, type SectionWishes } from './draft-sections.ts'
import type { Guesses } from './guesses.ts'
import { commentedLine, draftLine } from './yaml-lines.ts'

export interface Drafting extends Omit<SectionWishes, 'guesses' | 'title'> {
  readonly guesses: Guesses
  readonly title: { readonly text: string; readonly source: string }
}

export type Drafted =
  | {
      readonly kind: 'drafted'
      readonly text: string
      /** Keys that were added to the front matter. */
      readonly keys: readonly string[]
      readonly sections: readonly SectionDraft[]
    }
  | { readonly kind: 'complete' }
  /** `reason` is one or two sentences for people. */
  | { readonly kind: 'refused'; readonly reason: string }

/** A card for a repository that has none. */
export function newCard({ guesses, title, ...wishes }: Drafting): Extract<Drafted, { kind: 'drafted' }> {
  const keys = guesses.made.map(({ key }) => key)
  const front = ['---', ...guesses.made.map(draftLine), ...openLines(guesses), '---']
  const head = [
    ...front,
    '',
    `# ${title.text}`,
    '',
    `<!-- The title is ${title.source}. -->`,
    '',
    'TODO: one sentence that says what the model is and for whom.',
    '',
  ].join('\n')
  const sections = draftSections(parseCard('README.md', head), {
    ...wishes,
    guesses: guesses.made,
    title: title.text,
  })
  const text = [head, ...sections.map((section) => `${section.text}\n`)].join('\n')
  return { kind: 'drafted', text, keys: [...keys, 'tags'], sections }
}

/** What no file says: the tags, and in comments what else a card should have. */
function openLines({ hints }: Guesses): readonly string[] {
  return [
    'tags: [] # topics under which people look for the model, three or more',
    ...hints.map(commentedLine),
  ]
}

/** The card with what it lacks. Every byte that was there stays, in its order. */
export function completedCard(text: string, { guesses, title, ...wishes }: Drafting): Drafted {
  const card = parseCard('README.md', text)
  const { state, problems, complete, data, describes, nearMisses, opening } = card.frontMatter
  if (text.includes('\0')) return refused('It is no text.')
  if (describes !== 'model')
    return refused(
      `By its front matter it describes a ${describes === 'space' ? 'Space' : 'data set'}, no model.`,
    )
  // A block with nothing in it but comments is one to fill.
  const isEmpty = problems.some((problem) => problem.kind === 'not-a-map' && problem.found === 'nothing')
  const faults = isEmpty ? [] : problems
  const [fault] = [...faults.map(({ position }) => position), ...(state === 'unseen' ? [opening] : [])]
  if (fault || (state !== 'absent' && !complete && !isEmpty) || (state === 'absent' && nearMisses.length > 0))
    return refused(
      `Its front matter cannot be read as the Hub reads it${fault ? `, from line ${fault.start.line} on` : ''}, so nothing can be added to it. Judge the card without --init, mend what is said of it, and run --init again.`,
    )
  const made = guesses.made.filter(({ key }) => lacks(card.frontMatter, key))
  // A card without front matter gets one also where no file says a thing.
  const isBegun = state === 'absent' && made.length === 0
  const lines = isBegun ? openLines(guesses) : made.map(draftLine)
  const eol = /\r\n/.test(text) ? '\r\n' : '\n'
  const heading = findTitle(card)
  const sections = draftSections(card, {
    ...wishes,
    guesses: [...known(data), ...guesses.made],
    title: heading.kind === 'heading' ? heading.heading.text : title.text,
  })
  const added = sections.map((section) => section.text.replaceAll('\n', eol))
  if (lines.length + added.length === 0) return { kind: 'complete' }
  const withKeys = lines.length === 0 ? text : addKeys(text, lines, eol)
  const whole = added.length === 0 ? withKeys : `${closed(withKeys, eol)}${added.join(`${eol}${eol}`)}${eol}`
  const keys = isBegun ? ['tags'] : made.map(({ key }) => key)
  return check(text, whole, keys, sections)
}

/** Whether the key stands nowhere, not even written wrong or in the wrong place. */
export function lacks(frontMatter: FrontMatter, key: string): boolean {
  if (frontMatter.state === 'absent' || Object.keys(frontMatter.data).length === 0) return true
  return !Object.hasOwn(frontMatter.data, key) && isMissing(frontMatter, key)
}

function refused(reason: string): Drafted {
  return { kind: 'refused', reason }
}

/** What the card itself says, which goes before what files say. */
function known(data: Readonly<Record<string, unknown>>) {
  return ['library_name', 'pipeline_tag'].flatMap((key) => {
    const value = data[key]
    return typeof value === 'string' && /^[\w.+-]{1,100}$/.test(value)
      ? [{ key, value, source: 'the card' }]
      : []
  })
}

/** Before the closing delimiter, or as a block of its own where there is none. */
function addKeys(text: string, lines: readonly string[], eol: string): string {
  const delimited = findDelimited(text)
  if (delimited) {
    const { contentStart, contentEnd } = delimited
    // The block may have line ends of its own.
    const own = text.slice(0, contentStart).endsWith('\r\n') ? '\r\n' : '\n'
    const added = lines.join(own)
    const isEmpty = text.slice(contentStart, contentEnd).trim() === ''
    if (!isEmpty) return `${text.slice(0, contentEnd)}${own}${added}${text.slice(contentEnd)}`
    const rest = text.slice(contentStart)
    return `${text.slice(0, contentStart)}${added}${/^\r?\n/.test(rest) ? '' : own}${rest}`
  }
  // The Hub sees a block behind a byte order mark, and none before one.
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const rest = text.slice(start)
  const gap = rest === '' ? '' : eol
  return `${text.slice(0, start)}---${eol}${lines.join(eol)}${eol}---${eol}${gap}${rest}`
}

/** The text with an empty line at its end. */
function closed(text: string, eol: string): string {
  if (text === '') return ''
  const ends = /(?:\r\n|\n)$/.test(text)
  const isBlank = /(?:\r\n|\n)[ \t]*(?:\r\n|\n)$/.test(text)
  return `${text}${ends ? '' : eol}${isBlank ? '' : eol}`
}

/** Reads the result again: what was added is there, and what was there says what it said. */
function check(
  before: string,
  text: string,
  keys: readonly string[],
  sections: readonly SectionDraft[],
): Drafted {
  const old = readFrontMatter(before)
  const card = parseCard('README.md', text)
  const { data, complete, problems } = card.frontMatter
  const isKept = Object.entries(old.data).every(
    ([key, value]) => JSON.stringify(data[key]) === JSON.stringify(value),
  )
  const isThere = keys.every((key) => Object.hasOwn(data, key))
  if (keys.length > 0 && !(complete && problems.length === 0 && isKept && isThere))
    return refused(
      `Keys cannot be added to its front matter as it is written. Write one key a line, from the line's beginning, and run --init again; missing are ${keys.map((key) => `\`${key}\``).join(', ')}.`,
    )
  const unseen = sections.find(
    ({ topic, isReal }) => card.topics[topic].state !== (isReal ? 'present' : 'placeholder'),
  )
  if (unseen)
    return refused(
      'Sections at its end would not be read as sections: something before it, such as a code block or an HTML element, is not closed. Close it and run --init again.',
    )
  return { kind: 'drafted', text, keys, sections }
}
