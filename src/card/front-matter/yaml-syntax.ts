// Which fault of YAML's syntax comes first, named and placed for the person who must mend it.
import type { YAMLError } from 'yaml'

/** What is wrong; offsets are those of the source. Codes in capitals are the `yaml` package's own. */
export interface SyntaxFault {
  readonly code: string
  readonly start: number
  readonly end: number
  /** Before this offset everything was read as it was meant. */
  readonly before: number
}

/** The `yaml` package minds these; js-yaml does not, or they are found otherwise. */
const IGNORED = new Set(['KEY_OVER_1024_CHARS', 'DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'])

function isMinded({ code, message }: YAMLError): boolean {
  return !IGNORED.has(code) && !message.startsWith('Comments must be separated')
}

/** Whether the `yaml` package found a fault that js-yaml would find too. */
export function hasSyntaxFault(errors: readonly YAMLError[]): boolean {
  return errors.some(isMinded)
}

/** The first fault; nothing where there is none that js-yaml would find too. */
export function firstSyntaxFault(errors: readonly YAMLError[], source: string): SyntaxFault | undefined {
  const [first, second] = errors.filter(isMinded)
  if (!first) return undefined
  const [start, end] = first.pos
  const before = source.lastIndexOf('\n', start - 1) + 1
  const at = (code: string, from: number, to: number) => ({
    code,
    start: from,
    end: Math.max(from, to),
    before,
  })
  if (first.code === 'BLOCK_AS_IMPLICIT_KEY' && second?.code === 'MULTILINE_IMPLICIT_KEY') {
    return at('OVER_INDENTED', ...lastLine(source, ...second.pos))
  }
  if (first.code === 'MULTILINE_IMPLICIT_KEY') {
    const beginsLine = source.slice(before, start).trim() === ''
    return beginsLine
      ? at('NO_PAIR', ...firstLine(source, start, end))
      : at('OVER_INDENTED', ...lastLine(source, start, end))
  }
  if (first.code === 'MISSING_CHAR' && first.message.startsWith('Missing closing')) {
    const quote = source.lastIndexOf(first.message.includes("'") ? "'" : '"', start - 1)
    return opened('OPEN_QUOTE', quote)
  }
  if (first.code === 'MISSING_CHAR' && first.message.startsWith('Implicit map keys'))
    return at('NO_PAIR', start, end)
  if (first.code === 'BAD_INDENT' && first.message.startsWith('Flow ')) {
    const bracket = Math.max(source.lastIndexOf('[', start - 1), source.lastIndexOf('{', start - 1))
    return opened('OPEN_BRACKET', bracket)
  }
  return at(first.code, start, end)

  function opened(code: string, opener: number): SyntaxFault {
    const from = Math.max(opener, 0)
    return { code, start: from, end: from + 1, before: source.lastIndexOf('\n', from) + 1 }
  }
}

function firstLine(source: string, start: number, end: number): [number, number] {
  const lineEnd = source.indexOf('\n', start)
  return [start, lineEnd < 0 ? end : Math.min(end, lineEnd)]
}

function lastLine(source: string, start: number, end: number): [number, number] {
  const lineStart = source.lastIndexOf('\n', end - 1) + 1
  const from = Math.max(start, lineStart)
  return [from + source.slice(from, end).search(/\S|$/), end]
}
