// What is told of examples in other languages that do not parse: where, what is wrong and what to do.
import { describe, expect, test } from '@jest/globals'
import { parseJavaScript, parseTypeScript } from '../../../src/rules/content/code/javascript.ts'
import { parseJson } from '../../../src/rules/content/code/json.ts'
import type { CodeParser } from '../../../src/rules/content/code/parsers.ts'
import { parseShell } from '../../../src/rules/content/code/shell.ts'
import { parseYaml } from '../../../src/rules/content/code/yaml.ts'

type Row = readonly [text: string, told: string | undefined, label?: string]

function told(parse: CodeParser, text: string, label: string): string | undefined {
  const fault = parse(text, label)
  return fault && `${fault.line}:${fault.column} ${fault.problem}. ${fault.advice}`
}

describe('of JavaScript', () => {
  test.each<Row>([
    ['> f(1\n... )\n', undefined],
    ['> f(\n... ]', '1:4 `]` does not fit here. Mend the line, so that a reader can copy the example.'],
    ['x > y;\n... a', undefined],
    ['await f(); return 1', undefined],
    ["import a from './b.js'; export default <p>x</p>", undefined],
    ['{ a: 1, b }', undefined],
    ['a: 1, b: 2', undefined],
    ['<p>a</p>', undefined],
    ['f(<your-token>)', undefined],
    ['f(a b)', '0:4 `b` does not fit here. Mend the line, so that a reader can copy the example.'],
    ['f(a  bcd)', '0:5 `bcd` does not fit here. Mend the line, so that a reader can copy the example.'],
    ['f(a #)', '0:4 `#` does not fit here. Mend the line, so that a reader can copy the example.'],
    ['f(...\n) => {', '1:0 `)` does not fit here. Mend the line, so that a reader can copy the example.'],
    ['f(... a b)', undefined],
    ['const x: number = 1; @dec class A {}', undefined],
    ['f(`a', '0:3 what begins here is never closed. Close it.'],
    ['f(\n  a\n   b)', '2:3 `b` does not fit here. Mend the line, so that a reader can copy the example.'],
    [
      'return 1; f(',
      '0:12 it ends before all that it opens is closed. Close the brackets that are still open.',
    ],
  ])('%j: %s', (text, fault, label = 'js') => {
    expect(told(parseJavaScript, text, label)).toBe(fault)
  })
})

describe('of TypeScript', () => {
  test.each<Row>([
    ['const x = <T,>(a: T) => <p>{a}</p>', undefined],
    ['const x: = 1', '0:9 `=` does not fit here. Mend the line, so that a reader can copy the example.'],
  ])('%j: %s', (text, fault, label = 'ts') => {
    expect(told(parseTypeScript, text, label)).toBe(fault)
  })
})

describe('of JSON', () => {
  test.each<Row>([
    ['[1, 2]\n[3]', undefined, 'jsonl'],
    ['{"a": 1}\n \n{"b": 2}', undefined],
    ['"a": 1,\n"b": 2', undefined],
    ['a: 1', '0:0 `a` does not fit here. Look for a comma, colon or quote that is missing before it.'],
    ['{"a": <your-token>}', undefined],
    [
      '{"a": "<your-token>" "b"}',
      '0:21 `"b"` does not fit here. Look for a comma, colon or quote that is missing before it.',
    ],
    ['{"a b": <my path>, "c": 1}', undefined],
    ['# x\n{"a": 1}', undefined],
    [
      '  # x: {\n{"a": 1',
      '1:7 it ends before all that it opens is closed. Close the brackets and quotes that are still open.',
    ],
    [
      '{"a": 1}  # x',
      '0:10 `#` does not fit here. Look for a comma, colon or quote that is missing before it.',
    ],
    [
      '{"a": Truely}',
      '0:6 `Truely` does not fit here. Look for a comma, colon or quote that is missing before it.',
    ],
    [
      '{"a": xTrue}',
      '0:6 `xTrue` does not fit here. Look for a comma, colon or quote that is missing before it.',
    ],
    ['{"a": None}', '0:6 `None` is Python. Write `true`, `false` or `null`.'],
    [
      '{"a": [1, 2',
      '0:11 it ends before all that it opens is closed. Close the brackets and quotes that are still open.',
    ],
    [
      '{"a": [1, 2\n\n',
      '0:11 it ends before all that it opens is closed. Close the brackets and quotes that are still open.',
    ],
    ['{"a": 1, }, 2', '0:9 a comma stands before `}`, where JSON allows none. Delete the comma.'],
    ['[1,2,,]', '0:5 `,` does not fit here. Look for a comma, colon or quote that is missing before it.'],
    [
      '{"a": \'b\'}',
      '0:6 a text is in single quotes. Write double quotes, or `python` as the block’s language if a program printed it.',
    ],
    ['{"a" 1}', '0:5 `1` does not fit here. Look for a comma, colon or quote that is missing before it.'],
    [
      '{"a": élan}',
      '0:6 `élan` does not fit here. Look for a comma, colon or quote that is missing before it.',
    ],
    ['{"a": "b\nc"}', undefined],
    ['x', '0:0 `x` does not fit here. Look for a comma, colon or quote that is missing before it.'],
    [
      '{"a": 1 "bcd": 2}',
      '0:8 `"bcd"` does not fit here. Look for a comma, colon or quote that is missing before it.',
    ],
    ['// a\n{"a": 1}', undefined],
    ['{a: 1}', undefined, 'json5'],
    ['{a: 1}', '0:1 `a` does not fit here. Look for a comma, colon or quote that is missing before it.'],
    ['[1, 2}', '0:5 `}` does not fit here. Look for a comma, colon or quote that is missing before it.'],
    ['{"a": ...}', undefined],
    [
      '[\n1\n',
      '1:1 it ends before all that it opens is closed. Close the brackets and quotes that are still open.',
    ],
    ['1 2', '0:2 `2` does not fit here. Look for a comma, colon or quote that is missing before it.'],
    ['a: 1, b: 2', undefined, 'json5'],
  ])('%j: %s', (text, fault, label = 'json') => {
    expect(told(parseJson, text, label)).toBe(fault)
  })
})

describe('of the shell', () => {
  test.each<Row>([
    [
      "$ a \\\n  'b\nout",
      "1:2 the text that begins with `'` here is never closed. Close it. Where it is no command, name its real language, or `text`.",
    ],
    [
      "a 'b",
      "0:2 the text that begins with `'` here is never closed. Close it. Where it is no command, name its real language, or `text`.",
    ],
    [
      'a `b',
      '0:2 the backtick here is never closed. Close it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'a $(b',
      '0:2 what begins with `$(` here is never closed. Close it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'a ${b',
      '0:2 what begins with `${` here is never closed. Close it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'if a; then',
      '0:9 the command ends before it is complete. Complete it. Where it is no command, name its real language, or `text`.',
    ],
    ['case x in', '0:8 `case` is never closed. Close it with `esac`.'],
    [
      '(a',
      '0:1 the command ends before it is complete. Complete it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'a ) b',
      '0:2 `)` has no meaning for the shell here. Put quotes around it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'a && && b',
      '0:4 the command ends before it is complete. Complete it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'a |',
      '0:2 the command ends before it is complete. Complete it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'import tern\nx = f(1)',
      '1:5 `(` has no meaning for the shell here. If this is Python, name it as the language of the block.',
    ],
    [
      'from tern import f\nf(x)',
      '1:3 `)` has no meaning for the shell here. If this is Python, name it as the language of the block.',
    ],
    [
      "print('a')\nf(x",
      '0:9 `)` has no meaning for the shell here. If this is Python, name it as the language of the block.',
    ],
    [
      'm = a.b(c)',
      '0:7 `(` has no meaning for the shell here. If this is Python, name it as the language of the block.',
    ],
    ['a <<E\nb', undefined],
    ["$ a\nI don't", undefined, 'console'],
    ["I don't", undefined, 'terminal'],
    [
      'a@b:~$ c "d',
      '0:9 the text that begins with `"` here is never closed. Close it. Where it is no command, name its real language, or `text`.',
    ],
    [
      "(venv) $ c 'd",
      "0:11 the text that begins with `'` here is never closed. Close it. Where it is no command, name its real language, or `text`.",
    ],
    [
      "$ a \\\n> 'b",
      "1:2 the text that begins with `'` here is never closed. Close it. Where it is no command, name its real language, or `text`.",
    ],
    ['a [[ b', undefined],
    ['[[ a', '0:3 `[[` is never closed. Close it with `]]`.'],
    [
      'a $((1',
      '0:2 what begins with `$(` here is never closed. Close it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'a <(b',
      '0:2 what begins with `<(` here is never closed. Close it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'f() { a',
      '0:6 the command ends before it is complete. Complete it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'a;; b',
      '0:1 `;;` has no meaning for the shell here. Put quotes around it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'a;\n)\n',
      '1:0 `)` has no meaning for the shell here. Put quotes around it. Where it is no command, name its real language, or `text`.',
    ],
  ])('%j: %s', (text, fault, label = 'bash') => {
    expect(told(parseShell, text, label)).toBe(fault)
  })
})

describe('of YAML', () => {
  test.each<Row>([
    [
      'a: b: c',
      '0:3 there is a second colon with a blank behind it, or a list that begins on the line of its key. Put quotes around the value, or the list on lines of its own.',
    ],
    ['a: 1\na: 2', undefined],
    ['a: [1', '0:3 the bracket is never closed. Close it, or put quotes around the value.'],
    // Nested deeper than is read at all.
    ['['.repeat(70), undefined],
    ['a: 1\n---\nb: [2', '2:3 the bracket is never closed. Close it, or put quotes around the value.'],
    ['a: <your-token>', undefined],
    ['a: ... b: c', undefined],
    ['a: {{ x }}', undefined],
    ['\ta: 1', '0:0 the line is indented with a tab. Use blanks.'],
    ['a: !x b', undefined],
    [
      '- a\nb: c',
      '1:0 something stands here that does not belong to the value before it. Put quotes around the whole value.',
    ],
  ])('%j: %s', (text, fault, label = 'yaml') => {
    expect(told(parseYaml, text, label)).toBe(fault)
  })
})
