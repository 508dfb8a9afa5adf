// What a piece of a card, written as Markdown, counts for: the grade of its last block.
import { parseCard } from '../../../../src/card/parse-card.ts'
import {
  ANYWHERE,
  BELOW_NAME,
  type Grade,
  KIND,
  NOTHING,
  type Reading,
  STATEMENT,
} from '../../../../src/card/topics/evidence/evidence.ts'
import { authoredText } from '../../../../src/card/topics/template-text.ts'

const NAMES = {
  [NOTHING]: 'nothing',
  [STATEMENT]: 'a statement',
  [BELOW_NAME]: 'below a name',
  [KIND]: 'its kind',
  [ANYWHERE]: 'anywhere',
} as const

export type GradeName = (typeof NAMES)[Grade]

export function gradeOf(grade: (reading: Reading) => Grade, markdown: string): GradeName {
  const { blocks } = parseCard('README.md', markdown).outline
  const block = blocks.at(-1)
  if (!block) throw new Error(`No content: ${markdown}`)
  const text = authoredText(block.text)
  return NAMES[grade({ block, text, before: blocks.at(-2), isBeyondAscii: /[^ -~\s]/.test(text) })]
}
