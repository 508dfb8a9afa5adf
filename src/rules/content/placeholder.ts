// content/placeholder: no text that a template or its author meant to replace is left in the card's body.
import type { Card } from '../../card/card.ts'
import { Lines } from '../../card/front-matter/lines.ts'
import type { Block } from '../../card/sections/block.ts'
import { authoredText, patternsIn } from '../../card/topics/template-text.ts'
import type { Topic } from '../../card/topics/topics.ts'
import { UnicodePattern } from '../../card/unicode-pattern.ts'
import { atLine } from '../line-place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { TEMPLATE_TEXT } from '../severities.ts'
import { code } from '../wording.ts'
import { IN_CODE_BLOCKS, IN_LINES, IN_TEXT } from './leftover-patterns.ts'

type Case = 'placeholder'

/** Sections of these topics that are not filled in are told by their own rules, in every preset that minds. */
const TOLD: readonly Topic[] = ['usage', 'limitations', 'benchmark', 'citation']

/** These may stay as an introduction or a last word where the section says something of its own. */
const MAY_STAY =
  /^(?:Users \(both|This section (?!is for the model use)|These are the |This relates |Content here )/i
const LONGEST_LINE = 140

export const placeholder = defineRule<Case>({
  id: 'content/placeholder',
  summary: 'No text of a template, and no promise to write something later, is left in the card.',
  why: 'A reader cannot tell `[More Information Needed]` from "there is nothing to know". The texts are those of the Hub’s and libraries’ templates (huggingface_hub: templates/modelcard_template.md; transformers: modelcard.py).',
  cases: {
    placeholder: { summary: 'a template’s text or a promise is left in', severity: TEMPLATE_TEXT },
  },
  examples: [
    { title: 'real text', card: '# Tern\n\nMore information is in the paper.\n', findings: [] },
    {
      title: 'a section that its own rule tells',
      card: '# Tern\n\n## Limitations\n\n[More Information Needed]\n',
      findings: [],
    },
    {
      title: 'variables of a prompt, and names for the reader to fill in',
      card: '# Tern\n\nThe prompt is `{{ question }}`.\n\n```python\nlogin("<your-token>")\n```\n',
      findings: [],
    },
    {
      title: 'what another card says, in a quote',
      card: '# Tern\n\n> Coming soon\n',
      findings: [],
    },
    {
      title: 'a sentence of the template above what the author wrote',
      card: '# Tern\n\n## Evaluation\n\nThis section describes the evaluation protocols and provides the results.\n\n### Protocol\n\nFive runs on the Gull test set, of which the mean is given.\n',
      findings: [],
    },
    {
      title: 'the same sentence alone',
      card: '# Tern\n\n## Testing\n\nThis section describes the evaluation protocols and provides the results.\n\n### Protocol\n\nMore information needed\n',
      findings: [
        {
          case: 'placeholder',
          line: 5,
          message:
            '`This section describes the evaluation protocols and provides the results.` is left in from a template. Write what is meant, or delete the line.',
        },
        {
          case: 'placeholder',
          line: 9,
          message:
            '`More information needed` is left in from a template. Write what is meant, or delete the line.',
        },
      ],
    },
    {
      title: 'the Hub’s template',
      card: '# Tern\n\n- **Developed by:** [More Information Needed]\n- **Funded by:** [More Information Needed]\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message:
            '`[More Information Needed]` is left in from a template, here and in one more place. Write what is meant, or delete the line.',
        },
      ],
    },
    {
      title: 'a promise',
      card: '# Tern\n\n## Training\n\nComing soon!\n',
      findings: [
        {
          case: 'placeholder',
          line: 5,
          message:
            '`Coming soon!` is a promise to write something later. Write it, or delete the line and its heading.',
        },
      ],
    },
    {
      title: 'a draft that is filled in by half',
      card: '# Tern\n\nTODO: one sentence that says what the model is.\n\n## Limitations\n\n- It knows English only.\n- TODO: biases seen in its output\n\n| model | MMLU |\n| --- | --- |\n| Tern | TODO |\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message:
            '`TODO: one sentence that says what the model is.` is left in from a template. Write what is meant, or delete the line.',
        },
        {
          case: 'placeholder',
          line: 8,
          message:
            '`TODO: biases seen in its output` is left in from a template. Write what is meant, or delete the line.',
        },
        {
          case: 'placeholder',
          line: 12,
          message: '`TODO` is left in from a template. Write what is meant, or delete the line.',
        },
      ],
    },
    {
      title: 'a sentence about such marks',
      card: '# Tern\n\nIt finds TODO comments, of which the word TODO is only one kind.\n',
      findings: [],
    },
    {
      title: 'BibTeX that is filled in by half',
      card: '# Tern\n\n```bibtex\n@misc{tern,\n  title = {Tern},\n  author = {Okafor, Ada},\n  year = {TODO},\n  url = {https://huggingface.co/your-name/your-model}\n}\n```\n',
      findings: [
        {
          case: 'placeholder',
          line: 7,
          message: '`TODO` is left in from a template. Write what is meant, or delete the line.',
        },
        {
          case: 'placeholder',
          line: 8,
          message:
            '`huggingface.co/your-name/your-model` is left in from a template. Write what is meant, or delete the line.',
        },
      ],
    },
    {
      title: 'code that the template wanted written',
      card: '# Tern\n\n## Training\n\n```python\n# TODO: Add your code\n```\n',
      findings: [
        {
          case: 'placeholder',
          line: 6,
          message:
            '`TODO: Add your code` is left in from a template. Write what is meant, or delete the line.',
        },
      ],
    },
  ],
  *check(card) {
    const last = card.text.split(/\r\n|\r|\n/).length
    // A table in HTML may have its rows on fewer lines than rows.
    for (const { text, line, isPromise, more } of leftovers(card))
      yield finding(text, Math.min(line, last), isPromise, more)
  },
})

interface Leftover {
  readonly text: string
  readonly line: number
  readonly isPromise: boolean
  /** In how many more places the same text stands. */
  more: number
}

/** Each text once, at its first place. */
function leftovers(card: Card): readonly Leftover[] {
  const { blocks } = card.outline
  const told = toldBlocks(card)
  const passages = passagesOf(blocks)
  const found = new Map<string, Leftover>()
  const lines = new Set<number>()
  const isWritten = writtenSections(card)
  for (const [index, block] of blocks.entries()) {
    if (block.quoted || told.has(index)) continue
    for (const { text, line, lastLine, isPromise } of inBlock(block, passages)) {
      // Of a line nothing more is said once it is to be mended.
      if (lines.has(line) || (MAY_STAY.test(text) && isWritten(index))) continue
      for (let each = line; each <= lastLine; each++) lines.add(each)
      const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
      const known = found.get(key)
      if (known) known.more++
      else found.set(key, { text, line, isPromise, more: 0 })
    }
  }
  return [...found.values()]
}

/** Indices of the blocks of sections that are not filled in and whose topic has a rule that says so. */
function toldBlocks({ topics, outline: { sections } }: Card): ReadonlySet<number> {
  const told = new Set<number>()
  for (const topic of TOLD) {
    const state = topics[topic]
    if (state.state !== 'placeholder') continue
    for (const { heading, from, end } of sections)
      if (heading?.line === state.line) for (let index = from; index < end; index++) told.add(index)
  }
  return told
}

/** Tells of a block whether its section, with those below it, has anything that its author wrote. */
function writtenSections({ outline: { blocks, sections, owners } }: Card): (index: number) => boolean {
  const known = new Map<number, boolean>()
  return (index) => {
    const owner = owners[index] ?? 0
    const { from, end } = sections[owner] ?? { from: 0, end: 0 }
    const isWritten =
      known.get(owner) ??
      blocks.slice(from, end).some(({ kind, text }) => kind !== 'code' && authoredText(text) !== '')
    known.set(owner, isWritten)
    return isWritten
  }
}

interface Passages {
  readonly inText: readonly RegExp[]
  readonly inCode: readonly RegExp[]
}

/** Those that the card has anywhere: most cards have few, so that most need not be looked for in each block. */
function passagesOf(blocks: readonly Block[]): Passages {
  return { inText: patternsIn(blocks, IN_TEXT), inCode: patternsIn(blocks, IN_CODE_BLOCKS) }
}

interface Passage {
  readonly text: string
  readonly line: number
  readonly lastLine: number
  readonly isPromise: boolean
}

function* inBlock(block: Block, { inText, inCode }: Passages): Generator<Passage> {
  let lines: Lines | undefined
  for (const pattern of block.kind === 'code' ? inCode : inText) {
    for (const { 0: text, index } of block.text.matchAll(pattern)) {
      lines ??= new Lines(block.text)
      const line = lineInFile(block, lines.lineNumberAt(index))
      const lastLine = lineInFile(block, lines.lineNumberAt(index + text.length - 1))
      yield { text: text.trim(), line, lastLine, isPromise: false }
    }
  }
  if (block.kind !== 'code') yield* promises(block)
}

/** "To be published at X 2026" says something. */
const YEAR = /(?<!\d)20\d\d(?!\d)/

const WORD = new UnicodePattern(String.raw`\p{L}{2}`)
const MARKS_AROUND = new UnicodePattern(String.raw`^[^\p{L}\p{N}]{1,20}|[^\p{L}\p{N}]{1,20}$`, 'gu')

function* promises(block: Block): Generator<Passage> {
  for (const [index, piece] of block.text.split('\n').entries()) {
    const text = piece.trim()
    if (text.length > LONGEST_LINE || !WORD.test(text) || YEAR.test(text)) continue
    // Without the marks around it, as in "🚧 Coming soon! 🚧".
    const bare = text.replace(MARKS_AROUND.for(text), '')
    if (!IN_LINES.some((pattern) => pattern.test(bare))) continue
    const line = lineInFile(block, index + 1)
    yield { text, line, lastLine: line, isPromise: true }
  }
}

/** A code block's text begins below its fence, and a table has a line of dashes below its first row. */
function lineInFile({ line, kind }: Block, number: number): number {
  return line + number - 1 + (kind === 'code' || (kind === 'table' && number > 1) ? 1 : 0)
}

function finding(text: string, line: number, isPromise: boolean, more: number): Finding<Case> {
  const places =
    more === 0 ? '' : more === 1 ? ', here and in one more place' : `, here and in ${more} more places`
  const message = isPromise
    ? `${code(text)} is a promise to write something later${places}. Write it, or delete the line and its heading.`
    : `${code(text)} is left in from a template${places}. Write what is meant, or delete the line.`
  return {
    case: 'placeholder',
    message,
    place: atLine(line),
    actual: text,
  }
}
