// Words for what is wrong with a front matter's YAML: what a person must change, not what a parser expected.
import type { YamlProblem } from '../../card/front-matter/front-matter.ts'
import { code, mebibytes } from '../wording.ts'

const CURES: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'An alias (`*name`) takes neither an anchor nor a tag. Remove them.',
  BAD_ALIAS:
    'A value that begins with `*` refers to an anchor, and there is none of that name. Put quotes around the value.',
  BAD_COLLECTION_TYPE: 'The tag (`!!...`) does not fit the value. Remove the tag.',
  BAD_DIRECTIVE: 'A line that begins with `%` is read as an instruction. Put quotes around the value.',
  BAD_DQ_ESCAPE:
    'In double quotes a backslash begins an escape, and this is none. Use single quotes or double the backslash.',
  BAD_INDENT: 'The indentation does not fit the lines above. Align the line with its neighbours.',
  BAD_MERGE: 'Behind `<<:` must stand a map or an alias of one.',
  BAD_PROP_ORDER: 'An anchor or a tag stands in the wrong place. Put it right before the value.',
  BAD_SCALAR_START: 'A value cannot begin with this character. Put quotes around the value.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is a second colon with a blank behind it, or a list that begins on the line of its key. Put quotes around the value, or the list on lines of its own.',
  BLOCK_IN_FLOW: 'Inside `[ ]` or `{ }` no indented list or map may stand. Write it in brackets too.',
  EMPHASIS: 'A value that begins with `*` is no bold text but refers to an anchor. Leave the asterisks out.',
  EMPTY_KEY: 'A key is missing before the colon. Write one, or put quotes around the value.',
  MISSING_CHAR:
    'A quote, bracket, comma or colon is missing here. Complete it, or put quotes around the whole value.',
  NO_BLANK_AFTER_COLON: 'A blank is missing behind the colon.',
  NO_BLANK_AFTER_DASH: 'A blank is missing behind the `-` of the list.',
  NO_PAIR: 'The line is no `key: value`. Add the colon with a blank behind it, or the `-` of a list.',
  ODD_BLANK:
    'It holds a no-break blank, or another that YAML takes for a letter. Put a plain one in its place.',
  OPEN_BRACKET: 'The bracket is never closed. Close it, or put quotes around the value.',
  OPEN_QUOTE: 'The quote is never closed. Close it.',
  OVER_INDENTED: 'The line is indented deeper than its neighbours. Align it with them.',
  MULTIPLE_ANCHORS: 'The value has two anchors. Keep one.',
  MULTIPLE_DOCS: 'A line of the block begins a second YAML document. Remove its `---` or `...`.',
  MULTIPLE_TAGS: 'The value has two tags. Keep one.',
  TAB_AS_INDENT: 'The line is indented with a tab. Use blanks.',
  UNDER_INDENTED:
    'The keys above are indented and this one is not. Begin all of them at the start of the line.',
  UNEXPECTED_TOKEN:
    'Something stands here that does not belong to the value before it. Put quotes around the whole value.',
}

const QUOTE_IT = 'Put quotes around the value.'

/** The same for YAML anywhere: what is wrong, to stand behind a colon, and what to do. */
export function yamlCure(errorCode: string): { readonly problem: string; readonly advice: string } {
  const [problem = '', ...rest] = (CURES[errorCode] ?? '').split(/(?<=\.) /)
  if (problem === '') return { problem: 'the value cannot be read', advice: QUOTE_IT }
  return { problem: problem.charAt(0).toLowerCase() + problem.slice(1, -1), advice: rest.join(' ') }
}

const FOUND: Readonly<Record<'list' | 'text' | 'nothing', string>> = {
  list: 'The front matter is a list, which the Hub refuses. Write `key: value` lines, without the `-`.',
  text: 'The front matter is plain text, which the Hub refuses. Write `key: value` lines.',
  nothing: 'The front matter holds no keys, which the Hub refuses. Add them between the two lines `---`.',
}

/** What is wrong and what to do. `line` is the text of the line where the problem stands. */
export function yamlProblemMessage(problem: YamlProblem, line: string): string {
  const at = `line ${problem.position.start.line}, ${code(line)}`
  switch (problem.kind) {
    case 'syntax':
      return `The front matter is not valid YAML, so the Hub refuses it: ${at}. ${CURES[problem.code] ?? QUOTE_IT}${meant(problem.meant)}`
    case 'control-character':
      return `The front matter holds a control character (${codePoint(problem.character)}), so the Hub refuses it: ${at}. Delete the character.`
    case 'unknown-tag':
      if (problem.unfit !== undefined) return unfitMessage(problem.unfit, at)
      return `The front matter has a YAML tag that the Hub does not know, so the Hub refuses it: ${at}. Write a plain list, map or text without the tag.`
    case 'duplicate-key':
      return `The key ${code(problem.key)} stands on line ${problem.first.start.line} and again on line ${problem.position.start.line}, which the Hub refuses. Keep one of them.`
    case 'not-a-map':
      return FOUND[problem.found]
    case 'too-large':
      return `The front matter has ${mebibytes(problem.size, 1)}; the gate reads 1 MiB. Move long results into files of their own.`
    case 'too-complex':
      return 'The front matter nests too deep or repeats too much by aliases to be read. Write it plainly.'
  }
}

function unfitMessage(tag: string, at: string): string {
  const advice =
    tag === '!!bool'
      ? 'YAML 1.2 knows only `true` and `false` for it. Write one of them, without the tag.'
      : 'Remove the tag, or write a value that fits it.'
  return `The front matter has a value that does not fit its tag ${code(tag)}, so the Hub refuses it: ${at}. ${advice}`
}

function meant(text: string | undefined): string {
  return text === undefined ? '' : ` Write ${code(text)}.`
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
