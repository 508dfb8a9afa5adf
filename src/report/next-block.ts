// What to do next about a card, where its findings ask for more than one kind of work.
import type { BlockContent } from 'mdast'
import { sentence } from '../markdown/escape.ts'
import { numberedList, paragraph, text } from '../markdown/nodes.ts'
import type { NextStep } from './report.ts'

/** One kind of work needs no order. */
const WORTH_AN_ORDER = 2

/** A numbered list, the cheapest step first; nothing where there is no choice. */
export function nextBlocks(steps: readonly NextStep[]): BlockContent[] {
  if (steps.length < WORTH_AN_ORDER) return []
  return [
    paragraph(text('What to do next, the cheapest first:')),
    numberedList(steps.map((step) => [paragraph(...sentence(step.text))])),
  ]
}

/** The same in lines for a terminal, set apart from what stands above. */
export function nextLines(steps: readonly NextStep[]): string[] {
  if (steps.length < WORTH_AN_ORDER) return []
  return [
    '',
    '  What to do next, the cheapest first:',
    ...steps.map((step, index) => `  ${index + 1}. ${step.text}`),
  ]
}
