// One finding in Markdown: what, where, why, and the text to paste.
import type { BlockContent, PhrasingContent } from 'mdast'
import { lineUrl } from '../markdown/address.ts'
import { code, codeBlock, isCopiedAsIs, sentence } from '../markdown/escape.ts'
import { fold, link, paragraph, text } from '../markdown/nodes.ts'
import { corrected } from './corrections.ts'
import type { Fix, Place, ReportFinding } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { capitalised } from './words.ts'

/** Whether the text to paste stands open, behind a click, or not at all. */
export type Paste = 'open' | 'folded' | 'none'

/** The card that a finding is about. */
export interface Subject {
  readonly path: string
  /** Its text, split at its line ends; undefined where nobody kept it. */
  readonly lines: readonly string[] | undefined
  readonly around: Surroundings
}

export interface FindingView {
  readonly paste: Paste
  /** Whether the rule's reason is given in words; a list gives it once. */
  readonly hasReason: boolean
  /** Whether the correction has been shown already, together with others. */
  readonly isMended: boolean
}

/** Lines of a text to paste that a reader does not have to scroll past. */
export const SHORT_PASTE = 20
/** Right values that are named; a longer list is in the rule's documentation. */
const MAX_EXPECTED = 8

/** The blocks of one list item. */
export function findingBlocks(subject: Subject, finding: ReportFinding, view: FindingView): BlockContent[] {
  const { path, around } = subject
  const first = paragraph(
    ...sentence(finding.message),
    { type: 'break' },
    ...where(path, finding.place, around),
    text(' · '),
    ...why(finding, around, view.hasReason),
  )
  return view.paste === 'none' ? [first] : [first, ...pasteBlocks(subject, finding, view)]
}

/** The place as a link to the source's line at the judged commit. */
function where(path: string, place: Place | null, { commit }: Surroundings): PhrasingContent[] {
  if (place === null) return [text('The whole card')]
  const { start, end } = place
  const last = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line
  return link(
    commit && lineUrl(commit, path, start.line, last),
    text(capitalised(linesInWords(start.line, last))),
  )
}

/** `line 4` or `lines 4 to 6`. */
export function linesInWords(first: number, last: number): string {
  return last > first ? `lines ${first} to ${last}` : `line ${first}`
}

/** The rule, after its reason in words where that is wanted. */
export function why(
  { ruleId, url }: ReportFinding,
  { reasons }: Surroundings,
  hasReason: boolean,
): PhrasingContent[] {
  const rule = link(webAddress(url), ...code(ruleId))
  const reason = reasons && Object.hasOwn(reasons, ruleId) ? reasons[ruleId] : undefined
  if (reason === undefined || !hasReason) return rule
  return [...sentence(firstStatement(reason)), text(' '), ...rule]
}

/** The first statement of a rule's reason, without the sources that stand in it in parentheses. */
function firstStatement(reason: string): string {
  const end = reason.search(/(?<!e\.g|i\.e)\.\s+[\p{Lu}`"“]/u)
  const first = end === -1 ? reason : reason.slice(0, end + 1)
  const [statement = '', ...further] = first.replace(/\s\([^()]*\)/g, '').split(/;\s/)
  return further.length > 0 ? `${statement}.` : statement
}

/** A rule's documentation is on the web or it is no link. */
function webAddress(url: string): string | undefined {
  return /^https:\/\/[\w.-]+\/[\w./#?=&-]*$/.test(url) ? url : undefined
}

/** What to write, in all the forms that the finding has. */
export function pasteBlocks(subject: Subject, finding: ReportFinding, view: FindingView): BlockContent[] {
  const lang = languageOf(finding)
  const { fix, note } = finding
  const blocks: BlockContent[] = []
  if (fix && !view.isMended) blocks.push(...fixBlocks(fix, finding, subject, view.paste))
  if (note !== null && isPasted(note)) blocks.push(...labelled('Text to paste', note, lang, view.paste))
  else if (note !== null) blocks.push(paragraph(...sentence(note)))
  return blocks.length > 0 || fix ? blocks : expectedBlocks(finding)
}

type Language = 'yaml' | 'markdown'

function languageOf({ ruleId }: ReportFinding): Language {
  return ruleId.startsWith('metadata/') ? 'yaml' : 'markdown'
}

/** A note is text to paste where it looks like Markdown or YAML, else a sentence. */
function isPasted(note: string): boolean {
  return /\n|^(?:#|---|[\w-]+:)/.test(note)
}

function fixBlocks(fix: Fix, finding: ReportFinding, { lines }: Subject, paste: Paste): BlockContent[] {
  const lang = languageOf(finding)
  const whole = lines && corrected(lines, [fix])
  if (whole && isCopiedAsIs(whole.text))
    return labelled(`Write ${linesInWords(whole.first, whole.last)} as`, whole.text, lang, paste)
  if (fix.text === '') return [paragraph(text(`Delete it, from ${range(fix)}.`))]
  // There is no more to it than the value that the message names.
  if (isSaid(finding)) return []
  return labelled('Write in its place', fix.text, lang, paste)
}

/** Whether the message names the replacement itself. */
export function isSaid({ fix, message }: ReportFinding): boolean {
  return fix !== null && message.includes(`\`${fix.text}\``)
}

function range({ start, end }: Fix): string {
  return `line ${start.line}, column ${start.column} to line ${end.line}, column ${end.column}`
}

/** `label` is ours, and no sentence: it is followed by a colon or opens on a click. */
function labelled(label: string, content: string, lang: Language, paste: Paste): BlockContent[] {
  const block = codeBlock(content, lang)
  if (block === undefined)
    return [paragraph(text('The text to paste is too long for this page. The JSON report has it.'))]
  const isLong = block.value.split('\n').length > SHORT_PASTE
  const blocks = isCopiedAsIs(content) ? [block] : [block, UNSEEN]
  return paste === 'folded' || isLong ? fold(label, blocks) : [paragraph(text(`${label}:`)), ...blocks]
}

const UNSEEN = paragraph(
  text('Characters that nobody can see stand here by their names, such as '),
  ...code('[U+200B]'),
  text('. Leave them out.'),
)

function expectedBlocks({ message, expected }: ReportFinding): BlockContent[] {
  const further = (expected ?? []).filter((value) => !message.includes(value))
  if (further.length === 0) return []
  const named = further
    .slice(0, MAX_EXPECTED)
    .flatMap((value, index) => [...(index === 0 ? [] : [text(', ')]), ...code(value)])
  const rest = further.length - MAX_EXPECTED
  return [paragraph(text('Right would be: '), ...named, text(rest > 0 ? ` and ${rest} more.` : '.'))]
}
