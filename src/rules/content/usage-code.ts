// content/usage-code: what a reader copies from the card is code of the language that it says.

import type { Card } from '../../card/card.ts'
import { codeKind } from '../../card/topics/evidence/code.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DOES_NOT_WORK } from '../severities.ts'
import { code } from '../wording.ts'
import { type CodeExample, codeExamples } from './code/code-example.ts'
import { isExampleLabel, languageOf } from './code/language-labels.ts'
import { type CodeLanguage, type CodeParsers, LONGEST_EXAMPLE, MOST_EXAMPLES } from './code/parsers.ts'

type Case = 'no-language' | 'syntax'

const NAMES: Readonly<Record<CodeLanguage, string>> = {
  python: 'Python',
  shell: 'shell',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  json: 'JSON',
  yaml: 'YAML',
}

const fence = (language: string, text: string) => `# Tern\n\n## Usage\n\n\`\`\`${language}\n${text}\n\`\`\`\n`
const RUN = 'from transformers import pipeline\n\nclassify = pipeline(model="example-lab/tern")'

export const usageCode = defineRule<Case>({
  id: 'content/usage-code',
  summary:
    'Usage code is fenced with its language, and examples in Python, shell, JavaScript, JSON and YAML parse.',
  why: 'People copy the first example of a card and run it. Without a language a block is not coloured, neither on the Hub nor on GitHub (docs.github.com: Creating and highlighting code blocks); with an open bracket it does not run at all. The examples are read by parsers of their languages and never executed.',
  cases: {
    'no-language': { summary: 'no example says which language it is in', severity: DOES_NOT_WORK },
    syntax: { summary: 'an example does not parse', severity: DOES_NOT_WORK },
  },
  examples: [
    { title: 'Python', card: fence('python', RUN), findings: [] },
    {
      title: 'a Python session and a notebook’s commands',
      card: `${fence('pycon', '>>> len([1,\n... 2])\n2')}\n${fence('py', '!pip install tern\nimport tern\n...')}`,
      findings: [],
    },
    {
      title: 'a shell session with its output',
      card: fence('console', '$ tern "It broke."\nIt isn\'t positive (0.98)'),
      findings: [],
    },
    {
      title: 'names to fill in, and parts left out',
      card: fence('python', 'model = load(<your-token>)\nmodel.run(..., batch=8)\n... and so on'),
      findings: [],
    },
    {
      title: 'settings with comments',
      card: fence('json', '{\n  // the default\n  "beams": 4\n}'),
      findings: [],
    },
    {
      title: 'what a model wrote, in a quote',
      card: '# Tern\n\n> ```python\n> print(\n> ```\n',
      findings: [],
    },
    { title: 'output without a language', card: fence('text', 'positive (0.98'), findings: [] },
    {
      title: 'no language',
      card: fence('', RUN),
      findings: [
        {
          case: 'no-language',
          line: 5,
          message:
            'No example of the card names its language, so that none is coloured. Write it behind the opening fence, here `python`.',
          expected: ['```python'],
        },
      ],
    },
    {
      title: 'indented instead of fenced',
      card: '# Tern\n\n## Usage\n\n    import tern\n    tern.load("tern").predict("It broke.")\n',
      findings: [
        {
          case: 'no-language',
          line: 5,
          message:
            'No example of the card names its language, so that none is coloured. Put this one between a line of three backticks with `python` behind them and a line of three backticks.',
          expected: ['```python'],
        },
      ],
    },
    {
      title: 'an open bracket in Python',
      card: fence('python', 'import tern\nprint(tern.load("tern")\ntern.close()'),
      findings: [
        {
          case: 'syntax',
          line: 7,
          message: 'This Python example does not parse: `(` is never closed. Close it with `)`.',
        },
      ],
    },
    {
      title: 'quotes of a word processor',
      card: fence('python', 'tern.load(“tern”)'),
      findings: [
        {
          case: 'syntax',
          line: 6,
          message: 'This Python example does not parse: `“` is no quotation mark of Python. Write `"`.',
        },
      ],
    },
    {
      title: 'Python in a block for the shell',
      card: fence('bash', 'model = tern.load("tern")'),
      findings: [
        {
          case: 'syntax',
          line: 6,
          message:
            'This shell example does not parse: `(` has no meaning for the shell here. If this is Python, name it as the language of the block.',
        },
      ],
    },
    {
      title: 'JavaScript',
      card: fence('js', 'const tern = await load({ quantized: true)'),
      findings: [
        {
          case: 'syntax',
          line: 6,
          message:
            'This JavaScript example does not parse: `)` does not fit here. Mend the line, so that a reader can copy the example.',
        },
      ],
    },
    {
      title: 'JSON',
      card: fence('json', '{\n  "beams": 4,\n}'),
      findings: [
        {
          case: 'syntax',
          line: 8,
          message:
            'This JSON example does not parse: a comma stands before `}`, where JSON allows none. Delete the comma.',
        },
      ],
    },
    {
      title: 'YAML',
      card: fence('yaml', 'beams: 4\n\tlength: 1'),
      findings: [
        {
          case: 'syntax',
          line: 7,
          message: 'This YAML example does not parse: the line is indented with a tab. Use blanks.',
        },
      ],
    },
  ],
  applies: ({ outline }) => outline.blocks.some(({ kind }) => kind === 'code'),
  *check(card, { parsers = {} }) {
    const examples = codeExamples(card)
    const unnamed = noLanguage(card, examples)
    if (unnamed) yield unnamed
    yield* syntaxFaults(examples, parsers)
  },
})

/** The first code that runs the model, where no block of the card names a language. */
function noLanguage({ outline }: Card, examples: readonly CodeExample[]): Finding<Case> | undefined {
  if (examples.some(({ label }) => label !== undefined && isExampleLabel(label))) return undefined
  const usage = outline.blocks.find(
    (block) => block.kind === 'code' && block.quoted !== true && codeKind(block.text) === 'run',
  )
  const example = examples.find(({ opening }) => opening.start.line === usage?.line)
  if (!example) return undefined
  const language = isPython(example.text) ? 'python' : 'bash'
  const cure =
    example.label === undefined
      ? `Put this one between a line of three backticks with ${code(language)} behind them and a line of three backticks.`
      : `Write it behind the opening fence, here ${code(language)}.`
  return {
    case: 'no-language',
    message: `No example of the card names its language, so that none is coloured. ${cure}`,
    place: example.opening,
    expected: [`\`\`\`${language}`],
  }
}

/** Whether it is Python rather than commands; what a command printed below it may look like either. */
function isPython(text: string): boolean {
  const first = text.split('\n').find((line) => /\S/.test(line) && !/^\s*#/.test(line)) ?? ''
  return !/^\s*[$!%>]\s?[a-z]/.test(first) && /^\s*(?:import|from)\s|\w\(/m.test(text)
}

/** The first fault of each example. What is very long is no example, and nothing is said of it. */
function* syntaxFaults(examples: readonly CodeExample[], parsers: CodeParsers): Generator<Finding<Case>> {
  let left = MOST_EXAMPLES
  for (const { label = '', text, placeOf, isQuoted } of examples) {
    if (isQuoted) continue
    const language = languageOf(label)
    const parse = language && parsers[language]
    if (!language || !parse || text.length > LONGEST_EXAMPLE || text.length > left) continue
    left -= text.length
    const fault = parse(text, label)
    if (!fault) continue
    // That it is one was seen only after all other ways to read it had failed too.
    left -= text.length
    yield {
      case: 'syntax',
      message: `This ${NAMES[language]} example does not parse: ${fault.problem}. ${fault.advice}`,
      place: placeOf(fault.line, fault.column),
    }
  }
}
