// Names slips that a person sees at once in the line of a YAML fault, and writes the line as it was meant.
import { isTellingKey, keyOf } from './line-shape.ts'

/** A fault of one line. */
export interface LineFault {
  readonly code:
    | 'EMPHASIS'
    | 'NO_BLANK_AFTER_COLON'
    | 'NO_BLANK_AFTER_DASH'
    | 'ODD_BLANK'
    | 'OVER_INDENTED'
    | 'UNDER_INDENTED'
  /** Offsets in the source of what is to be replaced: the line without the blanks around it. */
  readonly start: number
  readonly end: number
  /** The text that was meant in its place. */
  readonly meant?: string
  /** Whether nothing else can have been meant. */
  readonly certain: boolean
}

/** White space that YAML does not take for blanks: no-break, wide and narrow ones. */
const ODD_BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/
const PLAIN = /^[A-Za-z0-9][^:#"'[\]{}]*$/

/** What is plainly wrong in the line at the offset where YAML gives up; nothing where that takes more than a look. */
export function lineFault(source: string, at: number): LineFault | undefined {
  const line = lineAround(source, at)
  const { text, start, end } = line
  const fault = (code: LineFault['code'], meant: string, certain: boolean): LineFault => ({
    code,
    start,
    end,
    meant,
    certain,
  })
  const emphasis = /^((?:- +)?(?:[\w-]+: +)?)(\*{1,3})([^*]+)\2$/.exec(text)
  if (emphasis && PLAIN.test(emphasis[3] ?? ''))
    return fault('EMPHASIS', `${emphasis[1]}${emphasis[3]}`, true)
  const [, key = '', gap = '', value = ''] = /^([A-Za-z_][\w-]*):(\s*)(\S.*)$/.exec(text) ?? []
  if (ODD_BLANK.test(gap)) return fault('ODD_BLANK', `${key}: ${value}`, true)
  if (key !== '' && gap === '' && !value.startsWith('//'))
    return fault('NO_BLANK_AFTER_COLON', `${key}: ${value}`, isTellingKey(key) && PLAIN.test(value))
  const [, dash = '', item = ''] = /^-(\s*)([^\s-].*)$/.exec(text) ?? []
  if (item !== '' && ODD_BLANK.test(dash)) return fault('ODD_BLANK', `- ${item}`, true)
  if (item !== '' && dash === '')
    return fault(
      'NO_BLANK_AFTER_DASH',
      `- ${item}`,
      PLAIN.test(item) && !/^\d/.test(item) && isItem(source, line),
    )
  return indented(source, line)
}

/** The first keys of a block are indented, and the one of the line is not. */
function indented(source: string, { lineStart, text, start }: SourceLine): LineFault | undefined {
  if (start > lineStart || keyOf(text) === undefined) return undefined
  const at = source.search(/^[^\S\n]*[^\s#]/m)
  const first = at < 0 ? undefined : lineAround(source, at)
  if (!first || first.start === first.lineStart || first.start >= start || keyOf(first.text) === undefined)
    return undefined
  const isAlone = source.slice(first.end, lineStart).trim() === ''
  return isAlone && !/:$/.test(first.text)
    ? { code: 'OVER_INDENTED', start: first.lineStart, end: first.end, meant: first.text, certain: true }
    : { code: 'UNDER_INDENTED', start, end: start + text.length, certain: false }
}

/** Whether an item of a list is expected in the line: behind another one, or behind a key without a value. */
function isItem(source: string, { lineStart }: SourceLine): boolean {
  const before = source.slice(0, lineStart).trimEnd()
  const { text } = lineAround(source, before.length)
  return /^- \S/.test(text) || /^[\w-]+:$/.test(text)
}

interface SourceLine {
  /** Without the blanks around it. */
  readonly text: string
  readonly lineStart: number
  readonly start: number
  readonly end: number
}

function lineAround(source: string, at: number): SourceLine {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1
  const lineEnd = source.indexOf('\n', at)
  const whole = source.slice(lineStart, lineEnd < 0 ? source.length : lineEnd)
  const start = lineStart + (whole.length - whole.replace(/^[ \t]+/, '').length)
  const text = whole.replace(/^[ \t]+/, '').replace(/[ \t\r]+$/, '')
  return { text, lineStart, start, end: start + text.length }
}
