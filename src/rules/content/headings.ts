// content/headings: the headings make an outline: one title, no level left out, none that is none.

import type { Position } from 'unist'
import type { Card } from '../../card/card.ts'
import { UnicodePattern } from '../../card/unicode-pattern.ts'
import { defineRule, type Finding } from '../rule.ts'
import { POORLY_TITLED } from '../severities.ts'
import { code } from '../wording.ts'
import { findTitle } from './card-title.ts'
import { type RealHeading, realHeadings } from './heading-list.ts'

type Case = 'skipped' | 'several' | 'empty' | 'no-space' | 'by-accident'

export const headings = defineRule<Case>({
  id: 'content/headings',
  summary: 'The headings make an outline: one title, no level left out, each one a heading that is meant.',
  why: 'The Hub makes a table of contents of the headings, and screen readers walk by their levels (WCAG 2.2, technique G141). A heading by accident, or one that is shown as plain text, breaks both.',
  cases: {
    skipped: { summary: 'a level is left out', severity: POORLY_TITLED },
    several: { summary: 'sections are of the level of the title', severity: POORLY_TITLED },
    empty: { summary: 'a heading has no text', severity: POORLY_TITLED },
    'no-space': { summary: 'a line is meant as a heading and is none', severity: POORLY_TITLED },
    'by-accident': { summary: 'a paragraph is a heading by accident', severity: POORLY_TITLED },
  },
  examples: [
    { title: 'an outline', card: '# Tern\n\n## Usage\n\n### In Python\n\n## Citation\n', findings: [] },
    { title: 'a first heading of a lower level', card: '### Tern\n\n#### Usage\n', findings: [] },
    {
      title: 'another card below one’s own',
      card: '# Tern GGUF\n\n# Original model card: Tern\n\n### Usage\n\n# Limitations\n',
      findings: [],
    },
    {
      title: 'comments in code and hashtags are no headings',
      card: '# Tern\n\n```sh\n##Load it\n```\n\n#birds #small\n',
      findings: [],
    },
    {
      title: 'a level left out',
      card: '# Tern\n\n### Usage\n\n## Training\n\n##### Data\n',
      findings: [
        {
          case: 'skipped',
          line: 3,
          message:
            '`Usage` is of level 3 right below one of level 1. Write `## Usage`, or give it a heading of level 2 above.',
        },
        {
          case: 'skipped',
          line: 7,
          message:
            '`Data` is of level 5 right below one of level 2. Write `### Data`, or give it a heading of level 3 above.',
        },
      ],
    },
    {
      title: 'sections as high as the title',
      card: '# Tern\n\n# Usage\n\n# Limitations\n',
      findings: [
        {
          case: 'several',
          line: 3,
          message:
            '3 headings are of level 1, and the first is the title. Write the others, and what is below them, one level down: `## Usage`.',
        },
      ],
    },
    {
      title: 'sections at the top, and no title',
      card: '# Usage\n\n# Limitations\n',
      findings: [
        {
          case: 'several',
          line: 1,
          message:
            '2 headings are of level 1, which is for the title. Write them, and what is below them, one level down: `## Usage`.',
        },
      ],
    },
    {
      title: 'a heading without text',
      card: '# Tern\n\n## \n\nA small model.\n',
      findings: [{ case: 'empty', line: 3, message: 'This heading has no text. Give it one or delete it.' }],
    },
    {
      title: 'without the space behind the hashes',
      card: '# Tern\n\n##Usage\n\nRun it.\n',
      findings: [
        {
          case: 'no-space',
          line: 3,
          message: '`##Usage` is shown as text, not as a heading. Put a space behind `##`.',
          fix: ' ',
        },
      ],
    },
    {
      title: 'a line right below a paragraph',
      card: '# Tern\n\nA small model\nof product reviews.\n---\n',
      findings: [
        {
          case: 'by-accident',
          line: 3,
          message:
            'The line right below this paragraph makes a heading of it. Put an empty line between them.',
        },
      ],
    },
  ],
  *check(card) {
    const all = realHeadings(card)
    const own = all.slice(0, beginOfOtherCard(all))
    yield* several(card, own)
    yield* skipped(own)
    yield* odd(all)
    yield* withoutSpace(card)
  },
})

/** Where another card, copied below this one, begins: it has a title and levels of its own. */
function beginOfOtherCard(all: readonly RealHeading[]): number | undefined {
  const at = all.findIndex(
    ({ level, text }, index) =>
      index > 0 &&
      (/\boriginal\b.{0,40}\b(?:card|readme)\b/i.test(text) || (level === 1 && OTHER.test(text))),
  )
  return at < 0 ? undefined : at
}

const OTHER = /^model card (?:for|of)\b|model card$/i

function* several(card: Card, own: readonly RealHeading[]): Generator<Finding<Case>> {
  const tops = own.filter(({ level }) => level === 1)
  const [first, second] = tops
  if (!first || !second) return
  const title = findTitle(card)
  const isTitled = title.kind === 'heading' && title.heading.line === first.place.start.line
  const wrong = isTitled ? second : first
  if (wrong.make === 'html') return
  const what = isTitled
    ? 'and the first is the title. Write the others'
    : 'which is for the title. Write them'
  yield {
    case: 'several',
    message: `${tops.length} headings are of level 1, ${what}, and what is below them, one level down: ${code(`## ${wrong.text}`)}.`,
    place: wrong.place,
  }
}

function* skipped(own: readonly RealHeading[]): Generator<Finding<Case>> {
  let above = 6
  for (const { level, text, place, make } of own) {
    const expected = above + 1
    above = level
    if (level <= expected || make === 'html') continue
    yield {
      case: 'skipped',
      message: `${code(text)} is of level ${level} right below one of level ${expected - 1}. Write ${code(`${'#'.repeat(expected)} ${text}`)}, or give it a heading of level ${expected} above.`,
      place,
    }
  }
}

function* odd(all: readonly RealHeading[]): Generator<Finding<Case>> {
  for (const { text, place, make, hasImage } of all) {
    if (make === 'hashes' && text === '' && !hasImage) {
      yield { case: 'empty', message: 'This heading has no text. Give it one or delete it.', place }
    }
    // Of one line it may be meant.
    if (make === 'underline' && place.end.line - place.start.line > 1) {
      yield {
        case: 'by-accident',
        message: 'The line right below this paragraph makes a heading of it. Put an empty line between them.',
        place,
      }
    }
  }
}

/** `##Usage`, but not `#hashtag`, and not a prompt's `###Instruction:`. */
const HASHES = new UnicodePattern(String.raw`^ {0,3}(#{2,6})(?=\p{L})`)
const PROMPT = /^#+(?:system|user|human|assistant|instruction|input|output|response|prompt|context)\b|[{}]/i

function* withoutSpace({ body, text }: Card): Generator<Finding<Case>> {
  for (const node of body.children) {
    if (node.type !== 'paragraph' || !node.position) continue
    yield* linesWithoutSpace(node.position, text)
  }
}

function* linesWithoutSpace({ start, end }: Position, text: string): Generator<Finding<Case>> {
  const source = text.slice(start.offset, end.offset)
  let offset = start.offset ?? 0
  let { line, column } = start
  for (const piece of source.split(/(\r\n|\r|\n)/)) {
    const found = HASHES.for(piece).exec(piece)
    if (found?.[1] && !PROMPT.test(piece.trim())) {
      const behind = { line, column: column + found[0].length, offset: offset + found[0].length }
      yield {
        case: 'no-space',
        message: `${code(piece)} is shown as text, not as a heading. Put a space behind ${code(found[1])}.`,
        place: {
          start: { line, column, offset },
          end: { ...behind, column: column + piece.length, offset: offset + piece.length },
        },
        fix: { start: behind, end: behind, text: ' ' },
      }
    }
    offset += piece.length
    if (/[\r\n]/.test(piece)) {
      line++
      column = 1
    }
  }
}
