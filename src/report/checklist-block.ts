// The checklist of a launch: what a model page needs on the day it is published.
import type { BlockContent } from 'mdast'
import { sentence } from '../markdown/escape.ts'
import { fold, list, paragraph, strong, text } from '../markdown/nodes.ts'
import type { ChecklistItem } from './report.ts'

/** What is left to do stands open, with what it is good for; what is done behind a click. */
export function checklistBlocks(items: readonly ChecklistItem[] = []): BlockContent[] {
  if (items.length === 0) return []
  const open = items.filter(({ done }) => !done)
  const done = items.filter((item) => item.done)
  return [
    paragraph(strong(text(title(items)))),
    ...(open.length > 0 ? [list(open.map((item) => [itemBlock('⬜', item)]))] : []),
    ...(done.length > 0
      ? fold(`${done.length} done`, [list(done.map((item) => [itemBlock('✅', item)]))])
      : []),
  ]
}

function itemBlock(mark: string, { text: what, gain, source }: ChecklistItem) {
  return paragraph(text(`${mark} `), ...sentence(`${what}. ${gain} (${source})`))
}

/** The same in lines for a terminal; of what is done, what it is good for need not be said. */
export function checklistLines(items: readonly ChecklistItem[] = []): string[] {
  if (items.length === 0) return []
  const lines = items.flatMap(({ done, text: what, gain, source }) =>
    done ? [`  [x] ${what}`] : [`  [ ] ${what}`, `      ${gain} (${source})`],
  )
  return ['', `  ${title(items)}`, ...lines]
}

function title(items: readonly ChecklistItem[]): string {
  return `Launch checklist: ${items.filter(({ done }) => done).length} of ${items.length} done`
}
