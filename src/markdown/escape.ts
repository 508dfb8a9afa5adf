// The only door through which a card's text reaches Markdown. What others wrote comes out as code, and as nothing else.
import type { Code, PhrasingContent } from 'mdast'
import { clip, isRightToLeft, visibleBlock, visibleLine } from './visible.ts'

/** A value longer than this is cut: who reads a comment wants to recognise it, not to read it. */
const MAX_VALUE = 160
const MAX_SENTENCE = 1200
const MAX_BLOCK = 4000

/**
 * A left-to-right mark, so that a paragraph that begins with a right-to-left value stays left-to-right (GitHub
 * writes `dir="auto"`), and an isolate, so that the value does not reorder what stands beside it; then its end.
 */
const ISOLATE = '\u200e\u2066'
const END_OF_ISOLATE = '\u2069'

/**
 * A value as inline code. GitHub leaves mentions, references, SHAs and addresses in code alone, which no escape in
 * text achieves: `\@team` still notifies the team (github/markup#1168).
 */
export function code(text: string, limit = MAX_VALUE): PhrasingContent[] {
  if (text === '') return [{ type: 'text', value: '(empty)' }]
  // A visible character takes up to nine places; what lies past the limit cannot come into view.
  const shown = clip(visibleLine(clip(text, limit + 1)), limit)
  const value = shown.trim() === '' ? shown.replace(/ /g, '␠') : shown
  const node: PhrasingContent = { type: 'inlineCode', value }
  if (!isRightToLeft(value)) return [node]
  return [{ type: 'text', value: ISOLATE }, node, { type: 'text', value: END_OF_ISOLATE }]
}

/** Text to paste, in a fence longer than any it holds; undefined where it is too long to be shown whole. */
export function codeBlock(text: string, lang: 'yaml' | 'markdown'): Code | undefined {
  if (text.length > MAX_BLOCK) return undefined
  const value = visibleBlock(text).replace(/\n+$/, '')
  return value.length > MAX_BLOCK ? undefined : { type: 'code', lang, value }
}

/** Whether what a reader copies from the block is what was meant: nothing in it had to be made visible. */
export function isCopiedAsIs(text: string): boolean {
  return visibleBlock(text) === text.replace(/\r\n?/g, '\n')
}

/**
 * Lines that GitHub offers to put in the place of those commented on. Undefined where they cannot be shown letter by
 * letter, since what is shown is what will stand in the file.
 */
export function suggestionBlock(lines: readonly string[]): Code | undefined {
  const value = lines.join('\n')
  // An empty block deletes the lines, so that one empty line cannot be said.
  const isSayable = lines.length === 0 || value !== ''
  if (!isSayable || value.length > MAX_BLOCK || !isCopiedAsIs(value)) return undefined
  return { type: 'code', lang: 'suggestion', value }
}

/**
 * A sentence of ours with values in backticks, read by CommonMark's rule for code spans: a span ends at a run of as
 * many backticks as opened it. Should a value have broken out of its backticks all the same, what is not plainly a
 * word, a number or punctuation becomes code too, so that nothing in it can come alive.
 */
export function sentence(message: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  const isCut = message.length > MAX_SENTENCE
  for (const piece of pieces(clip(message, MAX_SENTENCE), isCut)) {
    const added = piece.isCode ? code(piece.text) : words(piece.text)
    // Two spans that touch would become one.
    if (added[0]?.type === 'inlineCode' && nodes.at(-1)?.type === 'inlineCode')
      nodes.push({ type: 'text', value: ' ' })
    nodes.push(...added)
  }
  return merged(nodes)
}

interface Piece {
  readonly text: string
  readonly isCode: boolean
}

/** `isCut`: the end is missing, and with it perhaps the end of a span. */
function pieces(message: string, isCut: boolean): Piece[] {
  const runs = [...message.matchAll(/`+/g)]
  const found: Piece[] = []
  let at = 0
  for (let index = 0; index < runs.length; index++) {
    const opening = runs[index]
    if (!opening || opening.index < at) continue
    const length = opening[0].length
    const closing = runs.find((run, other) => other > index && run[0].length === length)
    if (!closing && !isCut) continue
    found.push({ text: message.slice(at, opening.index), isCode: false })
    if (!closing) {
      found.push({ text: message.slice(opening.index + length), isCode: true })
      return found
    }
    found.push({ text: unpadded(message.slice(opening.index + length, closing.index)), isCode: true })
    at = closing.index + length
  }
  found.push({ text: message.slice(at), isCode: false })
  return found
}

/** The one space on each side that lets a span begin or end with a backtick. */
function unpadded(span: string): string {
  return /^ .*[^ ].* $/s.test(span) ? span.slice(1, -1) : span
}

const WORD = /^\p{L}[\p{L}\p{M}]*(?:['’/-][\p{L}\p{M}]+)*$/u
/** `12`, `1,234.5`, `90%`, `2019`. */
const NUMBER = /^(?:\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,4})?%?|(?:19|20)\d{2})$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
const MARK = /^(?:[-–—&=+<>]|e\.g|i\.e)?$/
/** GitHub links what looks like a commit. */
const COMMIT = /^[0-9a-f]{7,40}$/i
/** A word between the punctuation that surrounds it. */
const PUNCTUATED = /^([("'“‘]*)(.*?)([)"'”’.,;:?!…]*)$/su

/** Text of ours, word for word; any other word as code. */
function words(text: string): PhrasingContent[] {
  return text
    .split(/[ \n]+/)
    .flatMap((word, index) => [
      ...(index === 0 ? [] : [{ type: 'text', value: ' ' } as const]),
      ...punctuated(word),
    ])
}

function punctuated(word: string): PhrasingContent[] {
  const [, before = '', core = '', after = ''] = PUNCTUATED.exec(word) ?? []
  const isPlain =
    (WORD.test(core) && !COMMIT.test(core)) || NUMBER.test(core) || DATE.test(core) || MARK.test(core)
  if (isPlain) return word === '' ? [] : [{ type: 'text', value: word }]
  return [textNode(before), code(core), textNode(after)].flat()
}

function textNode(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

/** Neighbouring text nodes as one, so that escapes are decided on the whole. */
function merged(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + node.value }
    else result.push(node)
  }
  return result
}
