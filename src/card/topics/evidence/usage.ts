// Evidence that a card says how to load and run the model: code, a command, or steps.
import type { Block } from '../../sections/block.ts'
import { type CodeKind, codeKind, isCommand } from './code.ts'
import { ANYWHERE, BELOW_NAME, type Grade, KIND, NOTHING, type Reading, STATEMENT } from './evidence.ts'

const CODE_GRADES: Readonly<Record<CodeKind, Grade>> = {
  empty: NOTHING,
  bibtex: NOTHING,
  run: ANYWHERE,
  prepare: KIND,
  other: KIND,
  prompt: BELOW_NAME,
  making: BELOW_NAME,
  configuration: BELOW_NAME,
}
const BADGE = /shields\.io|badge|\.svg(?:$|\?)/i
/** A sentence or clause that tells the reader to do something. */
const INSTRUCTION =
  /(?:^|[.!?:;,]\s{1,3}|\b(?:need to|have to|must|should|then|please|first|next|simply|just|and|to|can)\s)(?:also )?(?:download|install|load|put|drop|place|copy|move|add|append|prepend|prefix|set|select|choose|open|run|start|launch|type|enter|clone|import|use|click|pass|call|create|paste|unzip|extract|feed)\s/im
const POINTS_ELSEWHERE = /\b(?:see|refer(?:red)? to|check(?: out)?|visit|find|look at|go to)\b/i

export function usageGrade({ block, text, before }: Reading): Grade {
  if (block.kind === 'code') return CODE_GRADES[codeKind(text, block.language)]
  if (block.kind === 'table') return NOTHING
  if (block.codeSpans.some(isCommand)) return KIND
  if (text === '') return isScreenshot(block, before) ? BELOW_NAME : NOTHING
  if (block.kind === 'item' && block.ordered) return BELOW_NAME
  return isInstruction(text) ? BELOW_NAME : STATEMENT
}

function isInstruction(text: string): boolean {
  return text
    .split(/(?<=[.!?])\s|\n/)
    .some((sentence) => INSTRUCTION.test(sentence) && !POINTS_ELSEWHERE.test(sentence))
}

/** A picture of code, told by the words before it: "can be downloaded as follows:". */
function isScreenshot(block: Block, before: Block | undefined): boolean {
  return block.images.some(({ url }) => !BADGE.test(url)) && /[:：]$/.test(before?.text ?? '')
}
