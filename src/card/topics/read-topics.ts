// Decides for every topic what a card says of it: the centre of the product.
import type { Heading, Outline, Section } from '../sections/block.ts'
import { isBeyondAscii } from '../unicode-pattern.ts'
import { benchmarkGrade } from './evidence/benchmark.ts'
import { citationGrade } from './evidence/citation.ts'
import {
  ANYWHERE,
  BELOW_NAME,
  type Grade,
  KIND,
  NOTHING,
  type Reading,
  STATEMENT,
} from './evidence/evidence.ts'
import { furtherGrade } from './evidence/further.ts'
import { limitationsGrade } from './evidence/limitations.ts'
import { usageGrade } from './evidence/usage.ts'
import type { HeadingLexicon } from './headings/lexicon.ts'
import { headingMeaning, type Meaning, readingOf } from './headings/meaning.ts'
import { type Directness, HINT, NAME, NEAR } from './headings/senses.ts'
import { authoredText, passagesIn } from './template-text.ts'
import { TOPICS, type Topic, type TopicState, type Topics } from './topics.ts'

/** Topics so close that content on one of them is content on the other. */
const KIN: Readonly<Partial<Record<Topic, readonly Topic[]>>> = {
  limitations: ['bias'],
  bias: ['limitations'],
  usage: ['demo', 'intended-use'],
}
/** Topics for which not every statement below a heading of their own is enough. */
const NEEDS_KIND: ReadonlySet<Topic> = new Set(['usage', 'benchmark', 'citation'])
/** Topics that make a section below another topic's heading a matter of its own. */
const APART: ReadonlySet<Topic> = new Set([
  'usage',
  'limitations',
  'benchmark',
  'citation',
  'training',
  'environment',
  'license',
  'contact',
])
/** Topics where of two headings the one with content of the surest kind is meant. */
const CODE_DECIDES: ReadonlySet<Topic> = new Set(['usage'])

/** Counts the work done, so that a test can hold it to the text's length. */
export interface TopicWork {
  /** Characters of blocks and headings that were looked at, once for every topic. */
  characters: number
  /** Sections looked at, once for every topic. */
  sections: number
}

interface Candidate {
  readonly section: Section
  readonly heading: Heading
  readonly directness: Directness
  /** The heading names another topic beside this one. */
  readonly isShared: boolean
  readonly isFilled: boolean
  /** What stands below it would document the topic anywhere. */
  readonly isCertain: boolean
}

/** An outline with what its headings mean and what its authors wrote. */
interface Read {
  readonly outline: Outline
  readonly meanings: readonly Meaning[]
  readonly readings: readonly Reading[]
  /** For every section the nearest one, itself or above it, whose heading sets it apart. */
  readonly apart: readonly number[]
  /** For every block the first from there on in which its author says anything, or more than "see there". */
  readonly wordsFrom: { readonly any: readonly number[]; readonly own: readonly number[] }
}

export function readTopics(outline: Outline, lexicon: HeadingLexicon, work?: TopicWork): Topics {
  const { blocks, sections } = outline
  const meanings = sections.map((section, i) => meaningOf(section, i, lexicon))
  const passages = passagesIn(blocks)
  const readings = blocks.map((block, i) => {
    const text = authoredText(block.text, passages)
    return { block, text, before: blocks[i - 1], isBeyondAscii: isBeyondAscii(text) }
  })
  const wordsFrom = {
    any: nextThat(readings, ({ text, block }) => text !== '' || block.images.length > 0),
    own: nextThat(readings, ({ text, block }) => text !== '' && block.links.length === 0),
  }
  const read: Read = { outline, meanings, readings, apart: sectionsApart(sections, meanings), wordsFrom }
  const states = TOPICS.map((topic) => [topic, stateOf(topic, read, work)] as const)
  return Object.fromEntries(states) as unknown as Topics
}

const NO_MEANING: Meaning = { topics: new Map(), whole: new Set(), isContents: false }

function meaningOf({ heading }: Section, index: number, lexicon: HeadingLexicon): Meaning {
  if (!heading) return NO_MEANING
  const meaning = headingMeaning(heading.text, readingOf(heading), lexicon)
  // The card's title may hold any word ("BERT evaluation model"): it names a topic only as a whole.
  const isTitle = index === 1 && heading.rank === 1
  if (!isTitle) return meaning
  const topics = new Map([...meaning.topics].filter(([topic]) => meaning.whole.has(topic)))
  return { ...meaning, topics }
}

function sectionsApart(sections: readonly Section[], meanings: readonly Meaning[]): number[] {
  const apart: number[] = []
  for (const [i, { parent }] of sections.entries()) {
    const { topics, isContents } = meanings[i] ?? NO_MEANING
    const isApart = isContents || [...topics].some(([topic, how]) => how > HINT && APART.has(topic))
    apart.push(isApart ? i : (apart[parent] ?? -1))
  }
  return apart
}

function stateOf(topic: Topic, read: Read, work: TopicWork | undefined): TopicState {
  const { outline, meanings } = read
  const next = nextByGrade(gradesOf(topic, read, work))
  const candidates: Candidate[] = []
  for (const [i, section] of outline.sections.entries()) {
    if (work) work.sections++
    const { heading, from, end } = section
    const meaning = meanings[i] ?? NO_MEANING
    const directness = meaning.topics.get(topic)
    if (!heading || directness === undefined) continue
    const isShared = namesAnother(topic, meaning)
    const holds = (grade: Grade) => {
      const at = next[grade][from] ?? -1
      return at >= 0 && at < end
    }
    const isFilled = holds(gradeNeeded(topic, directness, isShared))
    const isCertain = CODE_DECIDES.has(topic) && isFilled && holds(ANYWHERE)
    candidates.push({ section, heading, directness, isShared, isFilled, isCertain })
  }
  const filled = mostDirect(candidates.filter(({ isFilled }) => isFilled))
  if (filled) return { state: 'present', line: filled.line, heading: filled.text }

  const inline = next[ANYWHERE][0] ?? -1
  const block = outline.blocks[inline]
  if (block) {
    const under = outline.sections[outline.owners[inline] ?? 0]?.heading?.text
    return { state: 'inline', line: block.line, ...(under === undefined ? {} : { under }) }
  }
  const empty = mostDirect(candidates.filter((candidate) => isLeftEmpty(candidate, read)))
  if (empty) return { state: 'placeholder', line: empty.line, heading: empty.text }
  return { state: 'missing' }
}

/** The grade of every block; in a section on another matter only what documents the topic anywhere counts. */
function gradesOf(
  topic: Topic,
  { outline, meanings, readings, apart }: Read,
  work: TopicWork | undefined,
): Grade[] {
  const kin = [topic, ...(KIN[topic] ?? [])]
  const isForeign = apart.map((index) => {
    const meaning = meanings[index]
    return meaning !== undefined && !kin.some((own) => meaning.topics.has(own))
  })
  const isOneEnough = !meanings.some((meaning) => asksForKind(topic, meaning))
  let isFound = false
  return readings.map((reading, i) => {
    if (work) work.characters += reading.block.text.length
    const owner = outline.owners[i] ?? 0
    const isForeignHere = isForeign[owner] === true
    const grade = gradeOf(topic, reading, isFound && isOneEnough && !isForeignHere)
    isFound ||= grade === ANYWHERE
    return grade < ANYWHERE && isForeignHere ? NOTHING : grade
  })
}

/** Whether a heading is about the topic only if content of the topic's own kind stands below it. */
function asksForKind(topic: Topic, meaning: Meaning): boolean {
  const directness = meaning.topics.get(topic)
  return directness !== undefined && (directness === HINT || namesAnother(topic, meaning))
}

function gradeOf(topic: Topic, reading: Reading, isFound: boolean): Grade {
  if (topic === 'usage') return usageGrade(reading)
  if (topic === 'limitations') return limitationsGrade(reading)
  if (topic === 'benchmark') return benchmarkGrade(reading)
  if (topic === 'citation') return citationGrade(reading)
  return furtherGrade(topic, reading, isFound)
}

/** The heading that names the topic most directly; of several the first. */
function mostDirect(candidates: readonly Candidate[]): Heading | undefined {
  return candidates.reduce<Candidate | undefined>((a, b) => (a && !goesBefore(b, a) ? a : b), undefined)
    ?.heading
}

/** Whether the later of two headings says more directly where the topic is documented. */
function goesBefore(later: Candidate, earlier: Candidate): boolean {
  if (weight(later) !== weight(earlier)) return weight(later) > weight(earlier)
  // A heading that only hints got its content from the one below it.
  return later.directness < NAME && later.isCertain && later.section.from < earlier.section.end
}

/** A name of the topic's own goes first, then a shared one; below names what is certain goes before what is near. */
function weight({ directness, isShared, isCertain }: Candidate): number {
  const certainty = isCertain ? 1 : 0
  if (directness === NAME) return 100 + (isShared ? 0 : 10) + certainty
  return certainty * 10 + directness
}

function namesAnother(topic: Topic, meaning: Meaning): boolean {
  const kin = KIN[topic] ?? []
  return [...meaning.topics].some(([other, how]) => other !== topic && how > HINT && !kin.includes(other))
}

function gradeNeeded(topic: Topic, directness: Directness, isShared: boolean): Grade {
  if (directness === HINT) return topic === 'usage' ? KIND : ANYWHERE
  if (topic === 'citation') return directness === NAME ? BELOW_NAME : KIND
  if (isShared) return KIND
  return NEEDS_KIND.has(topic) ? BELOW_NAME : STATEMENT
}

/** Whether a heading promises the topic: by its name, or by something near with nothing else said below it. */
function isLeftEmpty({ directness, section: { from, end } }: Candidate, { wordsFrom }: Read): boolean {
  if (directness <= HINT) return false
  if (directness === NAME) return true
  const at = wordsFrom[directness === NEAR ? 'own' : 'any'][from] ?? -1
  return at < 0 || at >= end
}

/** For every block the first from there on of which `is` holds, or -1. */
function nextThat(readings: readonly Reading[], is: (reading: Reading) => boolean): number[] {
  const next: number[] = new Array(readings.length + 1).fill(-1)
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i]
    next[i] = reading && is(reading) ? i : (next[i + 1] ?? -1)
  }
  return next
}

type NextByGrade = Readonly<Record<Grade, readonly number[]>>

/** For every grade and every block the first block from there on that has at least that grade, or -1. */
function nextByGrade(grades: readonly Grade[]): NextByGrade {
  const of = (grade: Grade) => {
    const next: number[] = new Array(grades.length + 1).fill(-1)
    for (let i = grades.length - 1; i >= 0; i--)
      next[i] = (grades[i] ?? NOTHING) >= grade ? i : (next[i + 1] ?? -1)
    return next
  }
  return {
    [NOTHING]: [],
    [STATEMENT]: of(STATEMENT),
    [BELOW_NAME]: of(BELOW_NAME),
    [KIND]: of(KIND),
    [ANYWHERE]: of(ANYWHERE),
  }
}
