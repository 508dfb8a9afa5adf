// What examples of code may leave to their reader, and which words a fault of the shell or of JSON is told in.
import { describe, expect, test } from '@jest/globals'
import { parseJson } from '../../../src/rules/content/code/json.ts'
import { filledIn, isLiberty, lineAndColumn } from '../../../src/rules/content/code/liberties.ts'
import { isPlainPython } from '../../../src/rules/content/code/plain-python.ts'
import { parseShell } from '../../../src/rules/content/code/shell.ts'

test.each([
  ['<your-token>', '____________'],
  ['f(<model>, <my file>)', 'f(_______, _________)'],
  ['<token>', '_______'],
  ['<path>', '______'],
  ['<repo/id>', '_________'],
  ['<KEY>', '_____'],
  ['<user>', '______'],
  ['<dir>', '_____'],
  ['<url>', '_____'],
  ['<id>', '____'],
  ['<a b>', '_____'],
  ['<a_b>', '_____'],
  ['<idea>', '<idea>'],
  ['<p>', '<p>'],
  ['a < b', 'a < b'],
  ['<1-a>', '<1-a>'],
  ['<your\ntoken>', '<your\ntoken>'],
  ['<a=b c>', '<a=b c>'],
])('%j with its names filled in is %j', (text, wanted) => {
  expect(filledIn(text)).toBe(wanted)
})

test.each<[string, number, boolean]>([
  ['a ... b', 0, true],
  ['a … b', 0, true],
  ['abcdef...', 0, false],
  ['abc...', 0, true],
  ['...abcdef', 6, true],
  ['...abcdef', 7, false],
  ['...abcdefg', 10, false],
  ['a .. b', 0, false],
  ['...\nb', 4, false],
  ['a\n{{ b }}\nc', 4, true],
  ['a\n{% b\nc', 3, true],
  ['a\nb %}', 2, true],
  ['a\n{{ b }}\nc', 0, false],
  ['a\n{{ b }}\nc', 10, false],
  ['{{ b }}', 0, true],
])('%j at %d stands for something else: %s', (text, at, wanted) => {
  expect(isLiberty(text, at)).toBe(wanted)
})

test.each<[number, number, number]>([
  [0, 0, 0],
  [2, 0, 2],
  [3, 1, 0],
  [5, 2, 0],
  [6, 2, 1],
])('offset %d is in line %d, column %d', (at, line, column) => {
  expect(lineAndColumn('ab\nc\nd', at)).toEqual({ line, column })
})

const told = (fault: ReturnType<typeof parseJson>) =>
  fault && `${fault.line}:${fault.column} ${fault.problem}. ${fault.advice}`

describe('JSON', () => {
  const misfit = (token: string) =>
    `\`${token}\` does not fit here. Look for a comma, colon or quote that is missing before it.`
  const open =
    'it ends before all that it opens is closed. Close the brackets and quotes that are still open.'
  test.each<[string, string, string | undefined]>([
    ['json', '', undefined],
    ['json', '  \n', undefined],
    ['json', '{"a": 1,}', '0:8 a comma stands before `}`, where JSON allows none. Delete the comma.'],
    ['json', '[1,\n ]', '1:1 a comma stands before `]`, where JSON allows none. Delete the comma.'],
    ['json', '[1 }', `0:3 ${misfit('}')}`],
    ['jsonc', '{"a": 1,}', undefined],
    ['json5', "{a: 'b',}", undefined],
    [
      'jsonc',
      '{"a": \'b\'}',
      '0:6 a text is in single quotes. Write double quotes, or `python` as the block’s language if a program printed it.',
    ],
    ['json', '{"a": False}', '0:6 `False` is Python. Write `true`, `false` or `null`.'],
    ['json', '{"a": None}', '0:6 `None` is Python. Write `true`, `false` or `null`.'],
    ['json', '{"a": Trues}', `0:6 ${misfit('Trues')}`],
    ['json', '{"a": 1', `0:7 ${open}`],
    ['json', '{"a": ', `0:5 ${open}`],
    ['json', '{"a": 1,', `0:8 ${open}`],
    ['json', '{"a"', `0:4 ${open}`],
    ['json', '{\n', `0:1 ${open}`],
    ['json', '[{"a": [1', `0:9 ${open}`],
    ['json', '[1 2', `0:3 ${misfit('2')}`],
    ['json', '# of it\n{"a": 1}\n  # more', undefined],
    ['json', '{"a": 1} # of it', `0:9 ${misfit('#')}`],
    ['json', '# of it\n{"a" 1}', `1:5 ${misfit('1')}`],
    ['json', '{"a": ...}', undefined],
    ['json', '{{ a }}', undefined],
    ['json', '{"a": <your-token>}', undefined],
    ['json', '{"a": "<your-token>" "b"}', `0:21 ${misfit('"b"')}`],
    ['json', '1\n\n2', undefined],
    ['json', '1\n2 3', `1:0 ${misfit('2')}`],
    ['json', '"a": 1', undefined],
    ['json', ' "a": 1,\n "b": 2,', undefined],
    ['json', ', "a": 1', `0:0 ${misfit(',')}`],
  ])('%s: %j', (label, text, wanted) => {
    expect(told(parseJson(text, label))).toBe(wanted)
  })
})

describe('the shell', () => {
  const LABEL = 'Where it is no command, name its real language, or `text`.'
  const open = (mark: string) =>
    `the text that begins with \`${mark}\` here is never closed. Close it. ${LABEL}`
  test.each<[string, string, string | undefined]>([
    ['sh', "tern 'a", `0:5 ${open("'")}`],
    ['sh', 'tern "a', `0:5 ${open('"')}`],
    ['sh', 'tern "a...', undefined],
    ['sh', 'tern `a', `0:5 the backtick here is never closed. Close it. ${LABEL}`],
    ['sh', 'tern &&  \n', `0:6 the command ends before it is complete. Complete it. ${LABEL}`],
    ['sh', 'tern <your-token>', undefined],
    ['console', "It isn't", undefined],
    ['terminal', "It isn't", undefined],
    ['shell-session', "It isn't", undefined],
    ['shellsession', "It isn't", undefined],
    ['sh-session', "It isn't", undefined],
    ['bash-session', "It isn't", undefined],
    ['bash', "It isn't", `0:6 ${open("'")}`],
    ['my-console', "It isn't", `0:6 ${open("'")}`],
    ['console', "$ tern 'a", `0:7 ${open("'")}`],
    ['console', "% tern 'a", `0:7 ${open("'")}`],
    ['console', "(venv) $ tern 'a", `0:14 ${open("'")}`],
    ['console', "ada@tern:~/x$ tern 'a", `0:19 ${open("'")}`],
    ['console', "  $ tern 'a", `0:9 ${open("'")}`],
    ['console', "$ tern\nIt isn't", undefined],
    ['console', "$tern 'a", undefined],
    ['console', "# tern 'a", undefined],
    ['console', "$ tern \\\n> 'a", `1:2 ${open("'")}`],
    ['console', "$ tern \\\n  'a", `1:2 ${open("'")}`],
    ['console', "$ tern \\\n  b\n'a", undefined],
    ['console', "$ tern\n> 'a", undefined],
    [
      'sh',
      'x = load("tern")',
      '0:8 `(` has no meaning for the shell here. If this is Python, name it as the language of the block.',
    ],
    ['sh', 'tern a(b)', `0:6 \`(\` has no meaning for the shell here. Put quotes around it. ${LABEL}`],
    ['sh', 'if a; then\n  b', '1:2 `if` is never closed. Close it with `fi`.'],
  ])('%s: %j', (label, text, wanted) => {
    expect(told(parseShell(text, label))).toBe(wanted)
  })
})

describe('plain Python', () => {
  test.each([
    'import a',
    'import a.b as c, d',
    'from a.b import c as d, e',
    'x = 1',
    'x = 0',
    'x = 1.5',
    'x = 1e5',
    'x = -1',
    'x = "a"',
    "x = 'a'",
    "x = ''",
    'x = True',
    'x = a.b',
    'x = a[0]',
    'x = a[-1].b(c)',
    'x = (1)',
    'x = []',
    'x = [1]',
    'x = [1, 2,]',
    'x = {}',
    'x = {"a": 1,}',
    'x = 1 + 2 - 3 * 4 / 5',
    'x, y = z',
    'x.y, z = a',
    'f()',
    'f(1)',
    'f(1,)',
    'f(a=1)',
    'f(1, a=1)',
    'f(**a)',
    'f(a=1, **b)',
    '"a".b()',
    '[1].b()',
    '{"a": 1}',
    '(a)',
    'print(1)',
    'x = print(1)',
    'f(\n1\n)',
    'f(  # a\n  1)',
    '\n\nx = 1\n\n',
    '# a',
    'x = 1  # a',
    'x = 1  ',
    '  \nx = 1',
    '   ',
    `${'['.repeat(20)}${']'.repeat(20)}`,
  ])('%j is plain', (text) => {
    expect(isPlainPython(text)).toBe(true)
  })

  test.each([
    'import',
    'import a b',
    'import a,',
    'import a as',
    'import a.',
    'import .a',
    'from a',
    'from import b',
    'from a import',
    'from a import b.c',
    'from . import a',
    'x = ',
    'x 1',
    'x = 1 2',
    'x = 1a',
    'x = """',
    "x = '''",
    'x = "a\\n"',
    'x = a.',
    'x = a.1',
    'x = a[',
    'x = a[]',
    'x = a[1:2]',
    'x = (1, 2)',
    'x = ()',
    'x = [1 2]',
    'x = [,]',
    'x = {a: 1}',
    'x = {"a"}',
    'x = {"a": }',
    'x = {"a" 1}',
    'x = 1 +',
    'x = 1 ** 2',
    'x, 1 = y',
    'x, y',
    'x, = y',
    'x, y z',
    'f(',
    'f)',
    'f(]',
    'f(1 2)',
    'f(a=)',
    'f(a=1, 2)',
    'f(**a, b)',
    'f(*a)',
    'f(1=2)',
    'f(**)',
    '1',
    'if = 1',
    'x = if',
    'print = 1',
    'print 1',
    'True = 1',
    'x = y = 1',
    '  x = 1',
    'x = 1\n  y = 1',
    '\tx = 1',
    'x =\t1',
    'x = 1;',
    'x == 1',
    'x: int = 1',
    `${'['.repeat(21)}${']'.repeat(21)}`,
    'x = [1\ny = 2',
    ')(',
    'x = --1',
  ])('%j is not', (text) => {
    expect(isPlainPython(text)).toBe(false)
  })
})
