// One finding in Markdown: what, where, why, and the text to paste.
import type { BlockContent, PhrasingContent } from 'mdast'
import { lineUrl } from '../markdown/address.ts'
import { code, codeBlock, sentence } from '../markdown/escape.ts'
import { fold, link, paragraph, text } from '../markdown/nodes.ts'
import type { Fix, Place, ReportFinding } from './report.ts'
import type { Surroundings } from './surroundings.ts'

/** Whether the text to paste stands open, behind a click, or not at all. */
export type Paste = 'open' | 'folded' | 'none'

/** Lines of a text to paste that a reader does not have to scroll past. */
const SHORT_PASTE = 12
/** Right values that are named; a longer list is in the rule's documentation. */
const MAX_EXPECTED = 8

/** The blocks of one list item. */
export function findingBlocks(
  path: string,
  finding: ReportFinding,
  around: Surroundings,
  paste: Paste,
): BlockContent[] {
  const first = paragraph(
    ...sentence(finding.message),
    { type: 'break' },
    ...where(path, finding.place, around),
    text(' · '),
    ...why(finding, around),
  )
  return paste === 'none' ? [first] : [first, ...pasteBlocks(path, finding, around, paste)]
}

/** The place as a link to the source's line at the judged commit. */
export function where(path: string, place: Place | null, { commit }: Surroundings): PhrasingContent[] {
  if (place === null) return [text('The whole card')]
  const { start, end } = place
  const last = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line
  const words = last > start.line ? `Lines ${start.line} to ${last}` : `Line ${start.line}`
  return link(commit && lineUrl(commit, path, start.line, last), text(words))
}

function why({ ruleId, url }: ReportFinding, { reasons }: Surroundings): PhrasingContent[] {
  const rule = link(webAddress(url), ...code(ruleId))
  const reason = reasons && Object.hasOwn(reasons, ruleId) ? reasons[ruleId] : undefined
  return reason === undefined ? rule : [...sentence(firstSentence(reason)), text(' '), ...rule]
}

/** A rule's reason in one sentence, without the sources that stand in it in parentheses. */
function firstSentence(reason: string): string {
  const end = reason.search(/(?<!e\.g|i\.e)\.\s+[\p{Lu}`"“]/u)
  const first = end === -1 ? reason : reason.slice(0, end + 1)
  return first.replace(/\s\([^():]*:\s[^()]*\)/g, '')
}

/** A rule's documentation is on the web or it is no link. */
function webAddress(url: string): string | undefined {
  return /^https:\/\/[\w.-]+\/[\w./#?=&-]*$/.test(url) ? url : undefined
}

function pasteBlocks(
  path: string,
  finding: ReportFinding,
  around: Surroundings,
  paste: Paste,
): BlockContent[] {
  const lang = finding.ruleId.startsWith('metadata/') ? 'yaml' : 'markdown'
  const { fix, note } = finding
  const blocks: BlockContent[] = []
  if (fix) blocks.push(...fixBlocks(fix, around.sources?.get(path), lang, paste))
  if (note !== null && isPasted(note)) blocks.push(...labelled('Text to paste', note, lang, paste))
  else if (note !== null) blocks.push(paragraph(...sentence(note)))
  return blocks.length > 0 ? blocks : expectedBlocks(finding)
}

/** A note is text to paste where it looks like Markdown or YAML, else a sentence. */
function isPasted(note: string): boolean {
  return /\n|^(?:#|---|[\w-]+:)/.test(note)
}

function fixBlocks(
  fix: Fix,
  source: string | undefined,
  lang: 'yaml' | 'markdown',
  paste: Paste,
): BlockContent[] {
  const { start, end } = fix
  const whole = source === undefined ? undefined : mended(fix, source)
  if (whole) {
    const lines = end.line > start.line ? `lines ${start.line} to ${end.line}` : `line ${start.line}`
    return labelled(`Write ${lines} as`, whole, lang, paste)
  }
  if (fix.text !== '') return labelled('Write in its place', fix.text, lang, paste)
  const range = `line ${start.line}, column ${start.column} to line ${end.line}, column ${end.column}`
  return [paragraph(text(`Delete it, from ${range}.`))]
}

/** The lines that the fix touches, once it is made. Undefined where the text is not the one that was judged. */
function mended({ start, end, text: replacement }: Fix, source: string): string | undefined {
  const lines = source.split(/\r\n|\n|\r/)
  const first = lines[start.line - 1]
  const last = lines[end.line - 1]
  if (first === undefined || last === undefined) return undefined
  return first.slice(0, start.column - 1) + replacement + last.slice(end.column - 1)
}

function labelled(label: string, content: string, lang: 'yaml' | 'markdown', paste: Paste): BlockContent[] {
  const block = codeBlock(content, lang)
  if (block === undefined)
    return [paragraph(text('The text to paste is too long for this page. The JSON report has it.'))]
  const isLong = block.value.split('\n').length > SHORT_PASTE
  return paste === 'folded' || isLong ? fold(label, [block]) : [paragraph(text(`${label}:`)), block]
}

function expectedBlocks({ message, expected }: ReportFinding): BlockContent[] {
  const further = (expected ?? []).filter((value) => !message.includes(value))
  if (further.length === 0) return []
  const named = further
    .slice(0, MAX_EXPECTED)
    .flatMap((value, index) => [...(index === 0 ? [] : [text(', ')]), ...code(value)])
  const rest = further.length - MAX_EXPECTED
  return [paragraph(text('Right would be: '), ...named, text(rest > 0 ? ` and ${rest} more.` : '.'))]
}
