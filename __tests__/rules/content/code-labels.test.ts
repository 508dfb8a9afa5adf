// How cards name the languages of their code, and which parsers are loaded for that.
import { describe, expect, test } from '@jest/globals'
import { isExampleLabel, languageOf, plainLabel } from '../../../src/rules/content/code/language-labels.ts'
import { loadParsers } from '../../../src/rules/content/code/load-parsers.ts'

test.each([
  ['python', 'python'],
  [' Python ', 'python'],
  ['{.python}', 'python'],
  [' {python}', 'python'],
  ['python\n\n{a}', 'python'],
  ['{ .python .numberLines }', 'python'],
  ['{python}', 'python'],
  ['.python', 'python'],
  ['python=', 'python'],
  ['python==', 'python'],
  ['python:run.py', 'python'],
  ['python,norun', 'python'],
  ['python;x', 'python'],
  ['python {a}', 'python'],
  ['python{a}', 'python'],
  ['language-py', 'py'],
  ['lang-py', 'py'],
  ['x-language-py', 'x-language-py'],
  ['a.b', 'a.b'],
  ['a}b', 'a'],
  ['', ''],
  [':a', ''],
])('%j is the label %j', (info, label) => {
  expect(plainLabel(info)).toBe(label)
})

test.each([
  ['python3', 'python'],
  ['console', 'shell'],
  ['jsx', 'javascript'],
  ['tsx', 'typescript'],
  ['jsonl', 'json'],
  ['yml', 'yaml'],
  ['ruby', undefined],
  ['', undefined],
])('%j is the language %s', (label, language) => {
  expect(languageOf(label)).toBe(language)
})

test.each(['', 'bib', 'bibtex', 'text', 'txt', 'plain', 'plaintext', 'output', 'log', 'none', 'md', 'code'])(
  '%j names no example',
  (label) => {
    expect(isExampleLabel(label)).toBe(false)
  },
)

test.each(['python', 'tex', 'logs', 'mytext'])('%j names an example', (label) => {
  expect(isExampleLabel(label)).toBe(true)
})

describe('the grammar of Python is', () => {
  /** Whether it is there to find a fault. */
  const isLoaded = async (card: string) => (await loadParsers(card)).python?.('f(', 'python') !== undefined

  test.each([
    '```python\nx = 1\n```\n',
    '# Tern\n\n```py\nimport tern\n```\n\nIt finds birds.\n\n```bash\n$ (\n```\n\n```{.python}\ny = 2\n```',
    '``` python \nx = 1\n```  \n',
    '```python\n```\n',
  ])('not loaded for %j', async (card) => {
    expect(await isLoaded(card)).toBe(false)
  })

  test.each([
    '```python\nif x:\n    y\n```\n',
    '```bash\nls\n```\n\n```python\nif x:\n    y\n```\n',
    '~~~python\nx = 1\n~~~\n',
    '````python\nx = 1\n````\n',
    '- ```python\n  x = 1\n  ```\n',
    '```python\nx = 1\n',
    '```\nx\n```\n\n```python\nx = 1\n```\n',
    '```python\nx = 1\n```\n\n```  \ny\n```\n',
    '```python\nx = 1\n``` x\n```\n```\n',
    '```python\r\nx = 1\r\n```\r\n',
    '```python',
  ])('loaded for %j', async (card) => {
    expect(await isLoaded(card)).toBe(true)
  })

  test('left out where nothing is Python', async () => {
    expect(await loadParsers('```ruby\nx = 1\n```\n')).toEqual({})
  })
})
