// What all section rules share: the three cases, their wording, and where a finding stands.
import type { Position } from 'unist'
import type { Card } from '../../card/card.ts'
import type { Outline, Section } from '../../card/sections/block.ts'
import { authoredText } from '../../card/topics/template-text.ts'
import type { Topic, TopicState } from '../../card/topics/topics.ts'
import { defineRule, type Example, type Rule } from '../rule.ts'
import type { SeverityByPreset } from '../severities.ts'
import { code } from '../wording.ts'
import { type CardFacts, cardFacts } from './card-facts.ts'
import { headingAsWritten } from './heading-as-written.ts'

/** The state of a topic that has a heading. */
type NamedState = Extract<TopicState, { readonly heading: string }>

export type SectionCase = 'missing' | 'placeholder' | 'inline'

/** What a topic's rule adds to what all of them do. */
export interface SectionRule {
  readonly topic: Topic
  readonly summary: string
  readonly why: string
  /** The heading to suggest. */
  readonly heading: string
  /** What the topic is, as the object of "the card does not say ...": "how to use the model". */
  readonly says: string
  /** What belongs below the heading: "code that loads and runs it". */
  readonly wants: string
  /** Markdown to paste below the heading, made for this card. */
  readonly skeleton: (facts: CardFacts) => string
  /** What does for a section, wherever it stands in the card. */
  readonly isElsewhere?: (card: Card) => boolean
  readonly severity: { readonly missing: SeverityByPreset; readonly inline: SeverityByPreset }
  readonly examples: readonly [Example, Example, ...Example[]]
}

/** The policy's own headings for a topic; the gate hands them to the reading of the card. */
const OPTIONS = {
  type: 'object',
  additionalProperties: false,
  properties: {
    headings: {
      description: 'Further headings that name this topic, in any case, found word by word.',
      type: 'array',
      items: { type: 'string', minLength: 1 },
    },
  },
}

export function sectionRule(about: SectionRule): Rule<SectionCase> {
  return defineRule<SectionCase>({
    id: `section/${about.topic}`,
    summary: about.summary,
    why: about.why,
    cases: {
      missing: { summary: 'the card does not document it', severity: about.severity.missing },
      placeholder: {
        summary: 'it has a heading with nothing real below it',
        severity: about.severity.missing,
      },
      inline: {
        summary: 'it stands somewhere without a heading of its own',
        severity: about.severity.inline,
        effort: 'heading',
      },
    },
    options: OPTIONS,
    examples: about.examples,
    *check(card) {
      const state = card.topics[about.topic]
      if (about.isElsewhere?.(card)) return
      const suggestion = `\`## ${about.heading}\``
      if (state.state === 'missing') {
        const message = `The card does not say ${about.says}. Add a section, for instance ${suggestion}, with ${about.wants}.`
        yield { case: 'missing', message, note: draft(about, card) }
      } else if (state.state === 'placeholder') {
        const message = onlyLinks(card, state)
          ? `${code(state.heading)} only points elsewhere. Below it belongs ${about.wants}, in the card itself.`
          : `${code(state.heading)} is not filled in yet. Below it belongs ${about.wants}.`
        const place = placeOfLine(card.text, state.line)
        yield {
          case: 'placeholder',
          message,
          place,
          actual: state.heading,
          note: filledIn(about, card, state),
        }
      } else if (state.state === 'inline') {
        const where = state.under === undefined ? '' : ` under ${code(state.under)}`
        const message = `Found at line ${state.line}${where}: ${about.says}. Give it a heading, for instance ${suggestion}.`
        yield {
          case: 'inline',
          message,
          place: placeOfLine(card.text, state.line),
          expected: [`## ${about.heading}`],
        }
      }
    },
  })
}

function draft({ heading, skeleton }: SectionRule, card: Card): string {
  return `## ${heading}\n\n${skeleton(cardFacts(card))}`
}

/** Whether all that its author wrote below the heading leads out of the card. */
function onlyLinks({ outline }: Card, state: NamedState): boolean {
  const section = sectionOf(outline, state)
  const blocks = section ? outline.blocks.slice(section.from, section.end) : []
  const written = blocks.filter(({ text, images }) => images.length > 0 || authoredText(text) !== '')
  return (
    written.length > 0 &&
    written.every(({ kind, links }) => kind !== 'code' && links.some((url) => !url.startsWith('#')))
  )
}

function sectionOf({ sections }: Outline, { line, heading: text }: NamedState): Section | undefined {
  return sections.find(({ heading }) => heading?.line === line && heading.text === text)
}

/** The card's own heading with what belongs below it, to paste over what stands there. */
function filledIn({ skeleton }: SectionRule, card: Card, state: NamedState): string {
  const section = sectionOf(card.outline, state)
  const heading = section?.heading && headingAsWritten(section.heading, lineOf(card.text, state.line))
  const content = skeleton(cardFacts(card))
  return heading === undefined ? content : `${heading}\n\n${content}`
}

/** A whole line, without its line break. `line` is 1-based. */
function placeOfLine(text: string, line: number): Position {
  return { start: { line, column: 1 }, end: { line, column: lineOf(text, line).length + 1 } }
}

function lineOf(text: string, line: number): string {
  return text.split(/\r\n|\r|\n/, line)[line - 1] ?? ''
}
