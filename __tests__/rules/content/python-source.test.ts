// What of an example is Python, and what of it a notebook, a session or its reader would put in or carry out.
import { describe, expect, test } from '@jest/globals'
import { pythonSources } from '../../../src/rules/content/code/python-source.ts'

const texts = (example: string) => pythonSources(example).map(({ text }) => text)
const last = (example: string) => pythonSources(example).at(-1)

test.each(['%%bash\nls', '\n  %%writefile x.py\na', '%%SQL\nselect', '%%!\nls'])(
  '%j is no Python',
  (example) => {
    expect(texts(example)).toEqual([])
  },
)

test.each(['', 'x = 1', 'print("...")', 'x = "def f(...)"', 'x = 1 \\\n  + 2'])(
  '%j may be read in one way',
  (example) => {
    expect(texts(example)).toEqual([example])
  },
)

test('a cell of another program begins it', () => {
  expect(texts('x\n%%bash')).toEqual(['x\n%%bash', 'x\npass'])
  expect(texts('%%bashful')).toEqual(['%%bashful', 'pass'])
})

test('indentation that all lines share is cut, and a form feed is space', () => {
  expect(pythonSources('    a\n\n      b\n ')).toEqual([{ text: 'a\n\n  b\n', cuts: [4, 0, 4, 1] }])
  expect(texts('a\fb')).toEqual(['a b'])
})

describe('of a session', () => {
  test('what stands behind prompts is kept, and what finishes a bracket', () => {
    expect(last('>>> f(1,\n  2)\nout\n>>> x\n... y\n\n... z')).toEqual({
      text: 'f(1,\n  2)\n\nx\ny\n\n',
      cuts: [4, 0, 0, 4, 4, 0, 0],
    })
    expect(texts('>>> x\nout')).toEqual(['>>> x\nout', 'x\n'])
  })

  test.each([
    ['>>> f("(")\nout', 'f("(")\n'],
    ['>>> f("a\\"(b(")\nout', 'f("a\\"(b(")\n'],
    ['>>> f("\\"\\"(")\nout', 'f("\\"\\"(")\n'],
    [">>> f('(')\nout", "f('(')\n"],
    [">>> f('a\\'(b(')\nout", "f('a\\'(b(')\n"],
    [">>> f('\\'\\'(')\nout", "f('\\'\\'(')\n"],
    ['>>> x # (and\nout', 'x # (and\n'],
    ['>>> f(")",\n1)\nout', 'f(")",\n1)\n'],
    [">>> f(')',\n1)\nout", "f(')',\n1)\n"],
    ['>>> )\n>>> f(\n1)\nout', ')\nf(\n1)\n'],
    ['out\n... x\n>>> y', '\n\ny'],
    ['>>> {[(\n1\n)]}\nout', '{[(\n1\n)]}\n'],
  ])('%j is %j', (example, text) => {
    expect(texts(example)[1]).toBe(text)
  })
})

describe('of a notebook', () => {
  test('what stands behind prompts is kept, and what follows up to a blank line or an output', () => {
    expect(last('In [1]: a = f(\n   ...: 1)\nOut[1]: 2\nx\n\nIn [2]: b\nc\n\nd')).toEqual({
      text: 'a = f(\n1)\n\n\n\nb\nc\n\n',
      cuts: [8, 8, 0, 0, 0, 8, 0, 0, 0],
    })
    expect(texts('x\n   ...: y\nIn [1]: z')[1]).toBe('\n\nz')
    expect(texts('In [1]: z\n \t\nx')[1]).toBe('z\n\n')
  })
})

describe('without what a reader would put in', () => {
  test.each([
    ['!pip install x \\\n  y\nz = 1', 'pass\n\nz = 1'],
    ['!a \\\n b \\\n c\nd', 'pass\n\n\nd'],
    ['if a:\n    %time f()', 'if a:\n    pass'],
    ['x = 1 \\\n  + 2\n!ls', 'x = 1 \\\n  + 2\npass'],
    ['pip install x', 'pass'],
    ['a\n...and more', 'a\n...'],
    ['if a:\n  … and more', 'if a:\n  ...'],
    ['from a import ...', 'from a import _'],
    ['from a import  …  ', 'from a import  _'],
    ['def f(...):\n    pass', 'def f():\n    pass'],
    ['class A:\n    async  def  f2 (…):\n        x', 'class A:\n    async  def  f2 ():\n        x'],
    ['def first(…): pass', 'def first(): pass'],
    ['f(…, 1)', 'f(_, 1)'],
    ['f(<your-token>)', 'f(____________)'],
  ])('%j is %j', (example, text) => {
    expect(last(example)?.text).toBe(text)
  })

  test.each(['from a import ... as b', 'from a imports...', 'x = f(...)', 'a.def f(...)'])(
    '%j stays as it is',
    (example) => {
      expect(texts(example)).toEqual([example])
    },
  )
})
