// What the parsers of examples take for code, and what they say where it is none.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { loadParsers } from '../../../src/rules/content/code/load-parsers.ts'
import type { CodeLanguage } from '../../../src/rules/content/code/parsers.ts'

const LABELS: Readonly<Record<CodeLanguage, string>> = {
  python: 'python',
  shell: 'bash',
  javascript: 'js',
  typescript: 'ts',
  json: 'json',
  yaml: 'yaml',
}
/** In fences of tildes, for which the grammar of Python is loaded whatever they hold. */
const everyFence = Object.values(LABELS)
  .map((label) => `~~~${label}\n~~~`)
  .join('\n')
const parsers = await loadParsers(everyFence)

function fault(language: CodeLanguage, text: string, label = LABELS[language]): string | undefined {
  const found = parsers[language]?.(text, label)
  return found && `${found.line}:${found.column} ${found.problem}. ${found.advice}`
}

describe('an example is code with', () => {
  test.each<[string, CodeLanguage, string]>([
    ['type hints, defaults and stars', 'python', 'def f(a: int, /, *b: str, c=None) -> list[int]:\n    ...'],
    ['an f-string in an f-string', 'python', 'print(f"{x!r:>{width}} {f\'{y}\'}")'],
    ['a walrus and a match', 'python', 'if (n := f()) > 2:\n    match n:\n        case [1, *rest]: pass'],
    ['await at the top', 'python', 'answer = await client.run()\nasync with a as b:\n    pass'],
    ['brackets around several managers', 'python', 'with (open("a") as f, open("b") as g):\n    pass'],
    ['shared indentation', 'python', '    import tern\n    for x in tern:\n        print(x)'],
    [
      'a session’s prompts and output',
      'python',
      '>>> for x in y:\n...     print(x)\n1\n>>> f(1,\n  2)\n[0.98, 0.02',
    ],
    [
      'a notebook’s prompts',
      'python',
      'In [1]: import tern\n   ...: tern.load()\nOut[1]: <Tern at 0x7f>\n\nIn [2]: 1',
    ],
    [
      'magics and commands',
      'python',
      '%%time\n%pip install tern\n!nvidia-smi \\\n  -L\nfiles = !ls\ntern?\nif x:\n    !ls',
    ],
    ['another program’s cell', 'python', '%%bash\necho "$(date'],
    ['names to fill in', 'python', 'login(token=<your-token>)'],
    [
      'parts left out',
      'python',
      'from tern import ...\ndef f(...):\n    ...\nx = {"a": 1, ...}\n... and so on\n…',
    ],
    ['a template’s variables', 'python', 'model = load({{ model_id }}, {% if x %})'],
    ['a patch', 'python', '+ x = 1\n- x = 2\n  y ='],
    [
      'options over several lines',
      'shell',
      'tern \\\n  --name "a b" \\\n  --out out.txt | tee log && echo done',
    ],
    ['a heredoc', 'shell', "cat <<'END' > card.md\nit's\nEND"],
    ['an apostrophe in output', 'shell', "$ tern run\nIt isn’t; it isn't.\n$ tern \\\n> --all"],
    ['a comment', 'shell', "# don't run this twice\nexport TOKEN=<your-token>"],
    ['JSX and a module', 'javascript', 'import x from "x"\nexport default () => <p>{x()}</p>'],
    ['an object as it is printed', 'javascript', '{ label: "positive", score: 0.98 }'],
    ['a name used twice', 'javascript', 'const x = 1\nconst x = 2'],
    ['types', 'typescript', 'const x: Promise<string[]> = f<number>(y as any)!'],
    ['one value a line', 'json', '{"a": 1}\n{"a": 2}'],
    ['a part of an object', 'json', '"a": 1,\n"b": [2],'],
    ['a name to fill in', 'json', '{"token": <your-token>}'],
    ['remarks', 'json', '# config.json\n{"a": 1 /* one */}'],
    ['several documents', 'yaml', 'a: 1\n---\nb: {c: [1, 2]}\n...\n'],
    ['one key twice', 'yaml', 'a: 1\na: 2'],
    ['a tag of its own', 'yaml', 'a: !mine {b: 1}'],
  ])('%s', (_, language, text) => {
    expect(fault(language, text)).toBeUndefined()
  })

  test('a comma behind the last item, where the label allows it', () => {
    expect(fault('json', '{"a": 1,}', 'jsonc')).toBeUndefined()
    expect(fault('json', "{a: '1',}", 'json5')).toBeUndefined()
  })

  test('nothing but output, where the label is a terminal’s', () => {
    expect(fault('shell', 'It isn\'t "positive', 'console')).toBeUndefined()
  })
})

describe('a fault is told where', () => {
  test.each<[string, CodeLanguage, string, string]>([
    ['a bracket stays open', 'python', 'a\nf(1, [2)', '1:5 `[` is never closed. Close it with `]`.'],
    [
      'a colon is missing',
      'python',
      'for x in y\n    pass',
      '0:10 this line opens a block and has no `:` at its end. Add it.',
    ],
    [
      'a block is empty',
      'python',
      'for x in y:\nprint(x)',
      '0:10 nothing is indented below this line, which opens a block. Indent what belongs into the block, or write `...` there.',
    ],
    [
      'a line is indented for nothing',
      'python',
      'a = 1\n  b = 2',
      '1:2 this line is indented deeper than the line above, which opens no block. Take the extra spaces away.',
    ],
    [
      'an indentation fits nothing',
      'python',
      'if a:\n    b\n  c',
      '2:2 the indentation of this line fits none of the lines above. Align it with the block it belongs to.',
    ],
    [
      'a text stays open',
      'python',
      'print("a)\nb',
      '0:6 the text that begins with `"` here is never closed. Close it with `"`.',
    ],
    [
      'it is Python 2',
      'python',
      'print "a"',
      '0:0 `print "a"` is Python 2, which no library of today runs on. Write `print(...)`.',
    ],
    [
      'a command stands among Python',
      'python',
      'import tern\ngit clone x y',
      '1:0 `git clone x y` is a command of the shell. Put it into a block of its own, with `bash` as its language.',
    ],
    [
      'a space is no space',
      'python',
      'a\u00a0= 1',
      '0:1 a space here is none that Python knows (U+00A0). Put an ordinary space in its place.',
    ],
    [
      'a sentence stands among code',
      'python',
      'a = 1\nthis is the end',
      '1:12 `end` does not fit here. Write what is no code as a comment, or put it outside of the block.',
    ],
    [
      'a session’s code is wrong',
      'python',
      '>>> f(]\n1',
      '0:6 `]` stands where `)` has to close `(`. Write `)`.',
    ],
    [
      'a quote stays open',
      'shell',
      'tern "a',
      '0:5 the text that begins with `"` here is never closed. Close it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'a loop stays open',
      'shell',
      'for x in a b; do\n  tern $x',
      '1:8 `for` is never closed. Close it with `done`.',
    ],
    [
      'a command of a session is wrong',
      'shell',
      '$ tern &&',
      '0:8 the command ends before it is complete. Complete it. Where it is no command, name its real language, or `text`.',
    ],
    [
      'it ends too early',
      'javascript',
      'f({ a: 1',
      '0:8 it ends before all that it opens is closed. Close the brackets that are still open.',
    ],
    ['a template stays open', 'javascript', 'f(`a', '0:3 what begins here is never closed. Close it.'],
    [
      'quotes are single',
      'json',
      "{'a': 1}",
      '0:1 a text is in single quotes. Write double quotes, or `python` as the block’s language if a program printed it.',
    ],
    ['it is Python’s', 'json', '{"a": True}', '0:6 `True` is Python. Write `true`, `false` or `null`.'],
    [
      'a comma is missing',
      'json',
      '{"a": 1\n"b": 2}',
      '1:0 `"b"` does not fit here. Look for a comma, colon or quote that is missing before it.',
    ],
    [
      'a value holds a colon',
      'yaml',
      'a: b: c',
      '0:3 there is a second colon with a blank behind it, or a list that begins on the line of its key. Put quotes around the value, or the list on lines of its own.',
    ],
  ])('%s', (_, language, text, told) => {
    expect(fault(language, text)).toBe(told)
  })
})

test('only the parsers of languages that fences name are loaded', async () => {
  expect(Object.keys(await loadParsers('# Tern\n\n```bibtex\n```\n'))).toEqual([])
  expect(Object.keys(await loadParsers('- ~~~ {.Python}\n  ~~~\n```console\n```'))).toEqual([
    'python',
    'shell',
  ])
})

test('any text at all gives an answer that lies in it', () => {
  const piece = fc.constantFrom(
    '(',
    ')',
    '"',
    "'",
    '\n',
    '  ',
    '{',
    '}',
    ':',
    'a',
    '= ',
    '>>> ',
    '$ ',
    '!',
    '…',
    '<',
    '`',
    '\\',
    'def ',
    '\t',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((list) => list.join('')),
      ),
      (text) => {
        const lines = text.split('\n')
        for (const [language, parse] of Object.entries(parsers)) {
          const found = parse(text, language)
          if (!found) continue
          expect(found.line).toBeLessThan(lines.length)
          expect(found.column).toBeLessThanOrEqual((lines[found.line] ?? '').length)
        }
      },
    ),
  )
})

test('nesting too deep to read is no fault that could be told', () => {
  for (const [language, parse] of Object.entries(parsers)) {
    expect(() => parse('[('.repeat(8000), language)).not.toThrow()
  }
})
