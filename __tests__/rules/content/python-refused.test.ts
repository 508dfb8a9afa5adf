// What the grammar of Python takes and Python refuses; each of these was given to CPython 3.11, which says the same.
import { expect, test } from '@jest/globals'
import { parsePython } from '../../../src/rules/content/code/python.ts'

function told(text: string): string | undefined {
  const fault = parsePython(text, 'python')
  return fault && `${fault.line}:${fault.column} ${fault.problem}. ${fault.advice}`
}

const ORDER = 'Give it a name too, or write it in front of the arguments that have one.'
const TARGET =
  'stands left of an equals sign, where nothing can be put into it. Write a name, an attribute or an item there.'

test.each([
  ['x = 08', '0:4 `08` begins with 0, which no whole number of Python does. Write `8`.'],
  ['x = 0_9', '0:4 `0_9` begins with 0, which no whole number of Python does. Write `9`.'],
  [
    'f(mode=0755)',
    '0:7 `0755` begins with 0, which no whole number of Python does. Write `755`, or `0o755` where it is octal.',
  ],
  ['x = 08 .a', '0:4 `08` begins with 0, which no whole number of Python does. Write `8`.'],
  ['f(a=1, 2)', `0:7 the argument \`2\` stands behind \`a=1\`. ${ORDER}`],
  ['f(a=1, b=2, # c\n  "d" + e, g)', `1:2 the argument \`"d" + e\` stands behind \`a=1\`. ${ORDER}`],
  ['f(a=1, *b, c)', `0:11 the argument \`c\` stands behind \`a=1\`. ${ORDER}`],
  ['f(**a, b)', `0:7 the argument \`b\` stands behind \`**a\`. ${ORDER}`],
  ['f(**a, *b)', `0:7 the argument \`*b\` stands behind \`**a\`. ${ORDER}`],
  ['f(a=1, b := 2)', `0:7 the argument \`b := 2\` stands behind \`a=1\`. ${ORDER}`],
  ['class A(metaclass=M, B): pass', `0:21 the argument \`B\` stands behind \`metaclass=M\`. ${ORDER}`],
  ['a = 5 = b', `0:4 \`5\` ${TARGET}`],
  ['f() = 3', `0:0 \`f()\` ${TARGET}`],
  ['a, b[0], "c" = d', `0:9 \`"c"\` ${TARGET}`],
  ['(a, [b, f(c)], 5) = d', `0:8 \`f(c)\` ${TARGET}`],
  ['learning-rate = 3', `0:0 \`learning-rate\` ${TARGET}`],
  ['f(): int = 3', `0:0 \`f()\` ${TARGET}`],
  ['f(a) += 1', `0:0 \`f(a)\` ${TARGET}`],
  ['None = 1', `0:0 \`None\` ${TARGET}`],
  ['-a = 1', `0:0 \`-a\` ${TARGET}`],
  ['f"{a}" = 1', `0:0 \`f"{a}"\` ${TARGET}`],
  ['a if b else c = 1', `0:0 \`a if b else c\` ${TARGET}`],
  ['lambda: a = 1', `0:0 \`lambda: a\` ${TARGET}`],
  ['f() = 3\ng(a b)', `0:0 \`f()\` ${TARGET}`],
  ['x = 08\ny = (', '0:4 `08` begins with 0, which no whole number of Python does. Write `8`.'],
  ['>>> f() = 3', `0:4 \`f()\` ${TARGET}`],
])('of %j is told: %s', (text, fault) => {
  expect(told(text)).toBe(fault)
})

test.each([
  'x = [0, 00, 0_0, 0.8, 08.5, 08., 08.e5, 08e1, 08j, 0x08, 0o07, 0b01, 1_08, 1.e-05, 1.E+05]',
  'f"{x:08} {x!r:08.3f}"',
  'f(1, *a, b=2, *c, **d, e=3)',
  'f(a == 1, b := 2, 3)',
  'f(a=lambda b=1: (b, 2), c=g(1, 2),)',
  '@f(1, a=2)\nclass A(B, metaclass=M): pass',
  'f(a=1 if b else 2, c=[d for d in e])',
  'a = b.c = f()[0] = f().d = [] = () = g()',
  '(a), [b, *c], (d.e, f[1:2]) = x',
  'a: int = 5\nb.c: "d" = 5\ne: f(g)',
  'a.b += f(c)\nd[0] -= 1',
  'if (a := f()) == 3: pass',
  'def f(a=g(), *, b=5): pass',
])('%j is right', (text) => {
  expect(told(text)).toBeUndefined()
})

test.each([
  'f(a=1, ...)',
  'f(\n  a=1,\n  ...\n)',
  'f(a=1, …)',
  'f(a=1, <your arguments>)',
  '... = f()',
  '<your-model> = f()',
  '%timeit f(a=1, 2)',
  '!run --x 08',
  '>>> f()\n08 = 3',
  '# f() = 3\nx',
  '{{ name }}(a=1, 2)',
])('%j is left to the reader', (text) => {
  expect(told(text)).toBeUndefined()
})

test.each([
  ['f(a.b=1)', '0:1 `(` is never closed. Close it with `)`.'],
  ['f(a=1, b c, 2)', '0:9 `c` does not fit here. Mend the line, so that a reader can copy the example.'],
])('what the parser guesses behind its first error in %j is not judged', (text, fault) => {
  expect(told(text)).toBe(fault)
})
