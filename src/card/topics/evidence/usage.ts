// Evidence that a card says how to load and run the model: code, a command, or steps.
import type { Block } from '../../sections/block.ts'
import { type CodeKind, codeKind, isCommand, isRunnable } from './code.ts'
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
/** The same in other languages, told by the verb. */
const INSTRUCTION_IN_LATIN =
  /\b(?:installe[rz]|lance[rz]|ouvre[rz]|instal[ae]r?|descarg(?:a|ue|ar)|ejecut(?:a|e|ar)|abr[ae]|cargar?|coloque|installieren|herunterladen|starten|laden sie|baix(?:e|ar)|execut(?:e|ar)|rode|rodar)\b/i
const INSTRUCTION_BEYOND =
  /安装|下载|加载|运行|执行|打开|点击|放入|放到|ダウンロード|インストール|実行|起動|クリック|開いて|入れて|設定して|설치|다운로드|실행|불러|télécharge|exécute|ausführen|öffnen|führen sie|установ|скача|запуст|откр|загруз/i
const POINTS_ELSEWHERE = /\b(?:see|refer(?:red)? to|check(?: out)?|visit|find|look at|go to)\b/i

export function usageGrade({ block, text, before, isBeyondAscii }: Reading): Grade {
  if (block.kind === 'code') return CODE_GRADES[codeKind(text, block.language)]
  if (block.kind === 'table') return NOTHING
  if (block.codeSpans.some(isRunnable)) return ANYWHERE
  if (block.codeSpans.some(isCommand)) return KIND
  if (isPrompt(text)) return BELOW_NAME
  if (text === '') return isScreenshot(block, before) ? BELOW_NAME : NOTHING
  const isStep = block.kind === 'item' && block.ordered
  if (isInstruction(text, isBeyondAscii)) return isStep ? KIND : BELOW_NAME
  return isStep ? BELOW_NAME : STATEMENT
}

/** A dialogue to put to the model, written as text: "USER: ... ASSISTANT: ...". */
function isPrompt(text: string): boolean {
  return /\bUSER\s?:/.test(text) && /\bASSISTANT\s?:/.test(text)
}

function isInstruction(text: string, isBeyondAscii: boolean): boolean {
  return text
    .split(/(?<=[.!?])\s|\n/)
    .some((sentence) => tellsToDo(sentence, isBeyondAscii) && !POINTS_ELSEWHERE.test(sentence))
}

function tellsToDo(sentence: string, isBeyondAscii: boolean): boolean {
  return (
    INSTRUCTION.test(sentence) ||
    INSTRUCTION_IN_LATIN.test(sentence) ||
    (isBeyondAscii && INSTRUCTION_BEYOND.test(sentence))
  )
}

/** A picture of code, told by the words before it: "can be downloaded as follows:". */
function isScreenshot(block: Block, before: Block | undefined): boolean {
  return block.images.some(({ url }) => !BADGE.test(url)) && /[:：]$/.test(before?.text ?? '')
}
