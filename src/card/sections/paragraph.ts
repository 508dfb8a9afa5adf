// Turns one paragraph, from Markdown or HTML, into headings and blocks: some lines only act as text.
import { joinLines, type Line, type PlainText } from '../body/plain-text.ts'
import { UnicodePattern } from '../unicode-pattern.ts'
import { type Part, RANK } from './block.ts'

/** Where a paragraph stands. */
export type Setting =
  | { readonly in: 'flow' }
  /** In a list item; `leads` where it is the item's first paragraph and more stands below it. */
  | { readonly in: 'item'; readonly ordered: boolean; readonly leads: boolean; readonly alone: boolean }

const LONGEST_HEADING = 100
const MOST_WORDS = 12
const MOST_WORDS_BEFORE_COLON = 6

/** What cards of any kind have as headings, and sentences never are. */
const PLAIN_TITLE =
  /^(?:(?:example )?usage|how to use(?: (?:it|the model|this model))?|quick ?start|getting started|(?:known )?limitations?|known issues|evaluation(?: results)?|benchmarks?|results|citation|bibtex|how to cite)$/i

const HAS_LETTER = new UnicodePattern(String.raw`\p{L}`)
const MARKED_TITLE = new UnicodePattern(String.raw`^(?:[■□◆◇▼▽◎★☆▶❖] ?\p{L}|【[^【】]{1,30}】$)`)

export function* paragraphParts(plain: PlainText, setting: Setting): Generator<Part> {
  if (isNavigation(plain)) return
  let content: Line[] = []
  let first = true
  for (const line of plain.lines) {
    const heading = headingOf(line, setting, plain.lines.length === 1)
    if (heading) {
      yield* blockOf(content, plain, setting, first)
      if (content.length > 0) first = false
      content = []
      yield heading
    } else content.push(line)
  }
  yield* blockOf(content, plain, setting, first)
}

function* blockOf(
  lines: readonly Line[],
  plain: PlainText,
  setting: Setting,
  first: boolean,
): Generator<Part> {
  const text = joinLines(lines)
  const start = lines.find((line) => line.text.trim() !== '') ?? lines[0]
  if (!start || (text === '' && plain.images.length === 0)) return
  // Which of several runs of lines a link or an image stands in is not known: the first one gets them.
  const { links, images, codeSpans } = first ? plain : { links: [], images: [], codeSpans: [] }
  const common = { text, line: start.line, links, images, codeSpans }
  yield {
    is: 'block',
    block:
      setting.in === 'item'
        ? { kind: 'item', ordered: setting.ordered, ...common }
        : { kind: 'text', ...common },
  }
}

function headingOf(line: Line, setting: Setting, alone: boolean): Part | undefined {
  const text = line.text.trim()
  if (text === '' || text.length > LONGEST_HEADING) return undefined
  const isBold = line.bold > 0 && line.bold >= text.replace(/\s/g, '').replace(/[:：]$/, '').length
  const isMeant = setting.in === 'flow' && (isMarked(text) || (alone && isTitled(text)))
  const standsAlone = alone && (setting.in === 'flow' || (setting.alone && !setting.ordered))
  const isLabel = standsAlone && /[:：]$/.test(text)
  // Of nearly every line there is nothing more to ask.
  if ((!isBold && !isMeant && !isLabel) || !HAS_LETTER.test(text)) return undefined
  const words = text.split(/\s+/).length
  if (isBold && words <= MOST_WORDS && !/[.!,;。！，；]$/.test(text)) {
    if (setting.in === 'item' && !setting.leads) {
      if (!setting.alone) return undefined
    }
    const kind = setting.in === 'item' && !setting.alone ? 'item' : 'bold'
    return { is: 'heading', heading: { kind, text, rank: RANK[kind], line: line.line } }
  }
  if (isMeant && words <= MOST_WORDS) {
    const name = text.replace(/^#+/, '')
    return { is: 'heading', heading: { kind: 'bold', text: name, rank: RANK.bold, line: line.line } }
  }
  if (isLabel && words <= MOST_WORDS_BEFORE_COLON) {
    return { is: 'heading', heading: { kind: 'colon', text, rank: RANK.colon, line: line.line } }
  }
  return undefined
}

/** Meant as a Markdown heading, but for the space that makes it one: "##Usage". */
function isMarked(text: string): boolean {
  return text.startsWith('#') && /^#{1,6}\p{L}[^#]*$/u.test(text)
}

/** A line by itself that only a heading looks like: "■ 使い方", "【使用方法】", or "Usage" with nothing around it. */
function isTitled(text: string): boolean {
  return PLAIN_TITLE.test(text) || MARKED_TITLE.test(text)
}

/** Links to the card's own headings and nothing else, as in a table of contents. */
function isNavigation({ lines, links, linked, images }: PlainText): boolean {
  if (links.length === 0 || images.length > 0 || !links.every((url) => url.startsWith('#'))) return false
  const letters = lines.reduce((sum, line) => sum + (line.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
  return linked >= letters * 0.8
}
