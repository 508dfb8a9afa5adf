// Python that is taken for right without the grammar is right by the grammar too, and cards load it only when they must.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadParsers } from '../../../src/rules/content/code/load-parsers.ts'
import { isPlainPython } from '../../../src/rules/content/code/plain-python.ts'
import { parsePython } from '../../../src/rules/content/code/python.ts'

const PLAIN = [
  'from transformers import pipeline\n\npipe = pipeline("text-classification", model="acme/tern")\nprint(pipe("Fine."))\n# [{...}]',
  'import torch, numpy as np\nmodel.to("cuda")[0].half()',
  'inputs = tokenizer(\n    ["a", "b",],  # two\n    padding=True, max_length=2 * 128, lr=2e-5, **more,\n)\n   \na, b.c = f(-1, {"x": None, "y": [1.5]})',
  '',
]
const NOT_PLAIN = [
  'print "x"',
  'with torch.no_grad():\n    model(x)',
  '  x = 1',
  'x = 1 +',
  'f(a=1, 2)',
  'f(',
  'f)',
  'x = “a”',
  'x = "a',
  "x = 'it's'",
  'x = f(a b)',
  'True = 1',
  'import',
  'lambda = 1',
  'x = 01',
  'a, b',
  'pip install transformers',
  '>>> x = 1',
  '"""doc"""',
  `${' '.repeat(300)}x = 1`,
]

describe('plain Python', () => {
  test.each(PLAIN)('%j is plain', (text) => {
    expect(isPlainPython(text)).toBe(true)
    expect(parsePython(text, 'python')).toBeUndefined()
  })
  test.each(NOT_PLAIN)('%j takes the grammar', (text) => expect(isPlainPython(text)).toBe(false))

  const words = ['x', 'print', 'None', 'import', 'from', 'as', 'in', '1', '2e-5', '"a"', "'b'", '#c', '  ']
  const marks = ['(', ')', '[', ']', '{', '}', '=', ',', '.', ':', '+', '-', '*', '/', '**', '\n', '\n', ' ']
  const anyPieces = fc.array(fc.constantFrom(...words, ...marks), { maxLength: 14 })
  const { tree } = fc.letrec<{ value: string; tree: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('x', 'None', '1', '"a"', 'a.b', '-x'),
      tie('value').map((inner) => `f(${inner}, k=${inner},\n  **${inner})`),
      tie('value').map((inner) => `[${inner}, ${inner}]`),
      tie('value').map((inner) => `{"k": ${inner}}`),
      fc
        .tuple(tie('value'), fc.constantFrom('+', '-', '*', '/', '.', ' '), tie('value'))
        .map((all) => all.join('')),
    ),
    tree: fc
      .tuple(fc.constantFrom('', 'x = ', 'a.b, c = ', 'print'), tie('value'))
      .map((all) => all.join('')),
  }))

  test('whatever is plain has no fault by the grammar', () => {
    let plain = 0
    const holds = (text: string) => {
      if (!isPlainPython(text)) return
      plain++
      expect([text, parsePython(text, 'python')]).toEqual([text, undefined])
    }
    fc.assert(
      fc.property(anyPieces, (pieces) => holds(pieces.join(''))),
      { seed: 7, numRuns: 4000 },
    )
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 3 }), (lines) => holds(lines.join('\n'))),
      {
        seed: 7,
        numRuns: 1500,
      },
    )
    expect(plain).toBeGreaterThan(500)
  })
})

describe('a card', () => {
  const faultOf = async (card: string, text: string) => (await loadParsers(card)).python?.(text, 'python')
  const good = '```python\nx = f(1)\n```\n'
  test('with plain Python only loads no grammar', async () => {
    expect(await faultOf(good, 'f(')).toBeUndefined()
    expect(
      await faultOf(`---\na: 1\n---\n${good}\n\n\`\`\`bash\nls\n\`\`\`\n\n${good}`, 'f('),
    ).toBeUndefined()
  })
  test.each([
    `${good}\n\`\`\`python\nf(\n\`\`\`\n`,
    `- a\n\n  ${good.replaceAll('\n', '\n  ')}`,
    `> ${good.replaceAll('\n', '\n> ')}`,
    good.replaceAll('\n', '\r\n'),
    good.replaceAll('`', '~'),
    good.replaceAll('```', '````'),
    `\`\`\`\n${good}`,
    `${good}\`\`\`python\nx`,
  ])('whose lines do not tell that loads it: %j', async (card) => {
    expect(await faultOf(card, 'f(')).toBeDefined()
  })
})
