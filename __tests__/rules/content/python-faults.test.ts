// What is told of Python that does not parse: where, what is wrong and what to do.
import { expect, test } from '@jest/globals'
import { parsePython } from '../../../src/rules/content/code/python.ts'

function told(text: string): string | undefined {
  const fault = parsePython(text, 'python')
  return fault && `${fault.line}:${fault.column} ${fault.problem}. ${fault.advice}`
}

test.each([
  'if a:\n\tb\n        c',
  'if a:\n    # x\n  # y\n    b',
  'if a: b\nc',
  'if a: b; c\nd',
  '# a\n  # b\nx',
  'if a:\n  \tb\n        c',
  'with (a, b):\n    c',
  '@make()[0]\ndef f(): pass',
  'for x, *y in z: pass',
  'x = 20.\ny',
  'def f():\n    yield\n',
  'x = 20.  y',
  '+ a\n- b\nb c',
  'match x:\n    case (1, 2): y',
  'x = 1\n\n-\t2',
  'x = (20. y)',
  '@a b\nc',
  '[a for x, *y in z]',
  'for x in *a, b: pass',
  'for x in a, *b: pass',
  'match x:\n    case ast.Name(): y',
  'x = 00 + 0 + 0.8 + 08.5 + 0x08 + 1_0',
  'a = b.c = d[0] = (e, f) = [g, h] = i',
  'a, *b = c',
  'f().x = 3',
  'f()[0] += 3',
  'a: int = 3',
  'f(x) == 3',
  'f(1, *a, b=2, *c, **d)',
  'f(a=1, ...)',
  'f(..., a=1, 2)',
  'f(a=1, # one\n  b=2)',
  'f(a, b=2,)',
  'f(a for a in b)',
  'x = f(a=1, b=lambda c: d)',
  '>>> a = f(b=1)\n08',
  '%timeit a = 5',
  '{model} = 5',
  '[a/100. for a in b]',
  'x = 100. if a else 1',
  '[a for *b, c in d]',
  'x = 2. * y',
])('%j is let pass', (text) => {
  expect(told(text)).toBeUndefined()
})

test.each([
  [
    'if a:\n    b\n      c',
    '2:6 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'if a:\n\tb\n    c',
    '2:4 the indentation of this line fits none of the lines above. Align it with the block it belongs to.',
  ],
  [
    'if a:\n    b\n\n\n      c',
    '4:6 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'a; b\n  c',
    '1:2 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'a = 1\n\n  b = 2\n    c = 3',
    '2:2 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'class A:\n    x = 1\n     y = 2',
    '2:5 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'if a:\n    if b:\n        c\n      d',
    '3:6 the indentation of this line fits none of the lines above. Align it with the block it belongs to.',
  ],
  [
    '    git clone x y\nimport a',
    '0:4 `git clone x y` is a command of the shell. Put it into a block of its own, with `bash` as its language.',
  ],
  [
    'x = 1\n    pip show x\ny = )',
    '1:4 `pip show x` is a command of the shell. Put it into a block of its own, with `bash` as its language.',
  ],
  ['f(a b)', '0:4 `b` does not fit here. Mend the line, so that a reader can copy the example.'],
  ['x = [1, 2\ny = 3', '0:4 `[` is never closed. Close it with `]`.'],
  ['f(1))', '0:4 `)` does not fit here. Mend the line, so that a reader can copy the example.'],
  ['def f()\n  x', '0:7 this line opens a block and has no `:` at its end. Add it.'],
  [
    'def f():  # a\n',
    '0:7 nothing is indented below this line, which opens a block. Indent what belongs into the block, or write `...` there.',
  ],
  ['for x in y  # a: b\n  z', '0:18 this line opens a block and has no `:` at its end. Add it.'],
  ['x = “a”', '0:4 `“` is no quotation mark of Python. Write `"`.'],
  ['x = ‘a’', "0:4 `‘` is no quotation mark of Python. Write `'`."],
  [
    'a.b\u200b = 1',
    '0:3 a space here is none that Python knows (U+200B). Put an ordinary space in its place.',
  ],
  ["x = 'a\n", "0:4 the text that begins with `'` here is never closed. Close it with `'`."],
  ['x = r"""a', '0:4 the text that begins with `"""` here is never closed. Close it with `"""`.'],
  ['print x, y', '0:0 `print x` is Python 2, which no library of today runs on. Write `print(...)`.'],
  ['x = 5 5', '0:6 `5` does not fit here. Mend the line, so that a reader can copy the example.'],
  ['x = naïve$', '0:9 `$` does not fit here. Mend the line, so that a reader can copy the example.'],
  [
    'I am here, see',
    '0:2 `am` does not fit here. Write what is no code as a comment, or put it outside of the block.',
  ],
  ['x y z w = [', '0:2 `y` does not fit here. Mend the line, so that a reader can copy the example.'],
  ['+ a\nb c', '1:2 `c` does not fit here. Mend the line, so that a reader can copy the example.'],
  ['- a\nb c', '1:2 `c` does not fit here. Mend the line, so that a reader can copy the example.'],
  [
    'if a:\n    b\n\n      c\nd',
    '3:6 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'for x in y:\n    a(1)\n        b(2)\n    c(3)\n',
    '2:8 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'if a:\n    # x\nb',
    '0:4 nothing is indented below this line, which opens a block. Indent what belongs into the block, or write `...` there.',
  ],
  [
    'if a:\nb',
    '0:4 nothing is indented below this line, which opens a block. Indent what belongs into the block, or write `...` there.',
  ],
  [
    'if a:\n    b\n    # x\n      c',
    '3:6 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'import x\nif a:\n    b\n      c\nd = (1',
    '3:6 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'if a:\n    b\n      # x\n      c',
    '3:6 the indentation of this line fits none of the lines above. Align it with the block it belongs to.',
  ],
  [
    'if a:\n\tb\n\t  c',
    '2:3 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'if a: b\n    c',
    '1:4 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'if a:\n    b;\n      c',
    '2:6 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  [
    'if a:\n    b\n      c d',
    '2:6 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  ['if a:\n    b\nelse\n    c', '2:4 this line opens a block and has no `:` at its end. Add it.'],
  [
    'if a:\n    b; c\n      d',
    '2:6 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
  ],
  ['# a\n  # b\nx = )', '2:4 `)` does not fit here. Mend the line, so that a reader can copy the example.'],
  ['x = “a', '0:4 `“` is no quotation mark of Python. Write `"`.'],
  ['x = «a»', '0:4 `«` is no quotation mark of Python. Write `"`.'],
  ['x = ′a', "0:4 `′` is no quotation mark of Python. Write `'`."],
  ['a.b“c = 1', '0:3 `“` is no quotation mark of Python. Write `"`.'],
  ['naïve = 1\nx$y = 2', '1:1 `$` does not fit here. Mend the line, so that a reader can copy the example.'],
  ['print x', '0:0 `print x` is Python 2, which no library of today runs on. Write `print(...)`.'],
  [
    '  $ git clone x\n)',
    '0:2 `$ git clone x` is a command of the shell. Put it into a block of its own, with `bash` as its language.',
  ],
  ['f(1]\n', '0:3 `]` stands where `)` has to close `(`. Write `)`.'],
  ['f(1,\n  g(2]\n', '1:5 `]` stands where `)` has to close `(`. Write `)`.'],
  ['f(1, [2, {3\n', '0:9 `{` is never closed. Close it with `}`.'],
  [
    'x = 1 +\ny',
    '0:7 this line ends in the middle of a statement. Mend the line, so that a reader can copy the example.',
  ],
  [
    'the model is good\nx = 1',
    '0:4 `model` does not fit here. Write what is no code as a comment, or put it outside of the block.',
  ],
  ['def f(\n  x', '0:5 `(` is never closed. Close it with `)`.'],
  ['async def f() -> int\n    c', '0:20 this line opens a block and has no `:` at its end. Add it.'],
  ['x = yes no', '0:8 `no` does not fit here. Mend the line, so that a reader can copy the example.'],
  ["x = 'a' 'b\ny", "0:8 the text that begins with `'` here is never closed. Close it with `'`."],
  ["x = b'a", "0:4 the text that begins with `'` here is never closed. Close it with `'`."],
  ['print "a"; f(', '0:0 `print "a"` is Python 2, which no library of today runs on. Write `print(...)`.'],
  [
    'if a:\n    print "b"\n      c',
    '1:4 `print "b"` is Python 2, which no library of today runs on. Write `print(...)`.',
  ],
  [
    'def f(a, *, b): return a b',
    '0:25 `b` does not fit here. Mend the line, so that a reader can copy the example.',
  ],
  [
    `x = 1\n${'y = 2\n'.repeat(200)}z = )\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\nw = 3\n`,
    '201:4 `)` does not fit here. Mend the line, so that a reader can copy the example.',
  ],
  [`x = (${'\n1,'.repeat(300)}`, '0:4 `(` is never closed. Close it with `)`.'],
  ['>>> x = (\nout\n>>> y', '0:8 `(` is never closed. Close it with `)`.'],
  [
    '    if a:\n        b c',
    '1:10 `c` does not fit here. Mend the line, so that a reader can copy the example.',
  ],
  [
    'if a:\n    b = 1 2\n    c',
    '1:10 `2` does not fit here. Mend the line, so that a reader can copy the example.',
  ],
  ['for i in x: f(i) g', '0:17 `g` does not fit here. Mend the line, so that a reader can copy the example.'],
  ['yield_x y', '0:8 `y` does not fit here. Mend the line, so that a reader can copy the example.'],
  [
    'for x y in z: pass',
    '0:6 `y` does not fit here. Write what is no code as a comment, or put it outside of the block.',
  ],
  ['f("a" \'b\')) ', '0:10 `)` does not fit here. Mend the line, so that a reader can copy the example.'],
  [
    'class A\n    b = 1',
    '0:7 this line ends in the middle of a statement. Mend the line, so that a reader can copy the example.',
  ],
  ['x = [1, 2)\n', '0:9 `)` stands where `]` has to close `[`. Write `]`.'],
  ['x = f(][', '0:6 `]` stands where `)` has to close `(`. Write `)`.'],
  [
    'if a:  # b:\nc',
    '0:4 nothing is indented below this line, which opens a block. Indent what belongs into the block, or write `...` there.',
  ],
  [
    'if a: \nc',
    '0:4 nothing is indented below this line, which opens a block. Indent what belongs into the block, or write `...` there.',
  ],
  [
    `x = 1\n${'y = 2\n'.repeat(200)}if z:\nw\n`,
    '201:4 nothing is indented below this line, which opens a block. Indent what belongs into the block, or write `...` there.',
  ],
  ['import *', '0:7 `*` does not fit here. Mend the line, so that a reader can copy the example.'],
  ['a + b\nc - d e', '1:6 `e` does not fit here. Mend the line, so that a reader can copy the example.'],
])('of %j is told: %s', (text, fault) => {
  expect(told(text)).toBe(fault)
})
