// content/benchmark-numbers: results say what was measured, on what, and beside which other model.

import type { Card } from '../../card/card.ts'
import type { Block } from '../../card/sections/block.ts'
import { isFigure, namesMeasure } from '../../card/topics/evidence/benchmark.ts'
import { UnicodePattern } from '../../card/unicode-pattern.ts'
import { atLine } from '../line-place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { POORLY_TITLED } from '../severities.ts'
import { compares, KNOWN_DATA, ownName } from './benchmark-comparison.ts'

type Case = 'picture' | 'incomplete'

const table = (head: string, ...rows: readonly string[]) =>
  `# Tern\n\n## Evaluation\n\n${[head, head.replace(/[^|]+/g, '---'), ...rows].join('\n')}\n`

export const benchmarkNumbers = defineRule<Case>({
  id: 'content/benchmark-numbers',
  summary: 'Results have numbers, a metric, a data set and another model to compare with.',
  why: 'A number alone says nothing: 0.91 of what, on what, and is that much? The Hub’s template asks for testing data, metrics and results (huggingface_hub: templates/modelcard_template.md), and a model is chosen by comparison.',
  cases: {
    picture: { summary: 'the results are in a picture only', severity: POORLY_TITLED },
    incomplete: { summary: 'no metric, no data set or no other model is named', severity: POORLY_TITLED },
  },
  examples: [
    {
      title: 'a table of models',
      card: table('| Model | CoNLL-2003 F1 |', '| Tern | 0.91 |', '| BERT-base | 0.88 |'),
      findings: [],
    },
    {
      title: 'a sentence',
      card: '# Tern\n\n## Evaluation\n\nOn the Gull dataset its accuracy is 91.2 %, where the baseline has 85.0 %.\n',
      findings: [],
    },
    {
      title: 'a table in which the model is called “Ours”',
      card: table('| | XSum ROUGE-1 |', '| BART | 44.2 |', '| Ours | 47.8 |'),
      findings: [],
    },
    {
      title: 'a plot with notes on the machine, of which nothing is known',
      card: '# Tern\n\n## Results\n\n![speed](speed.png)\n\nEfficiency was measured on an A100-PCIE-40GB, latency included.\n',
      findings: [],
    },
    { title: 'no results at all, which another rule tells', card: '# Tern\n', findings: [] },
    {
      title: 'a number alone',
      card: '# Tern\n\n## Evaluation\n\nAccuracy: 0.912 on the evaluation set.\n',
      findings: [
        {
          case: 'incomplete',
          line: 3,
          message:
            'The results name no data set and no other model to compare with. Add both, so that a reader can tell what they are worth.',
        },
      ],
    },
    {
      title: 'only figures of training',
      card: `---\ndatasets: [gull]\n---\n${table('| Epoch | Step | Accuracy |', '| 1.0 | 500 | 0.81 |', '| 2.0 | 1000 | 0.91 |')}`,
      findings: [
        {
          case: 'incomplete',
          line: 6,
          message:
            'The results name no other model to compare with. Add one, so that a reader can tell what they are worth.',
        },
      ],
    },
    {
      title: 'a picture',
      card: '# Tern\n\n## Evaluation\n\n![results](results.png)\n',
      findings: [
        {
          case: 'picture',
          line: 3,
          message:
            'The results are in a picture only, which nobody can search, sort or copy. Add the numbers as a table.',
        },
      ],
    },
  ],
  applies: ({ topics: { benchmark } }) => benchmark.state === 'present' || benchmark.state === 'inline',
  *check(card) {
    const { benchmark } = card.topics
    if (benchmark.state !== 'present' && benchmark.state !== 'inline') return
    const finding = judge(card, benchmark.line)
    if (finding) yield finding
  },
})

function judge(card: Card, line: number): Finding<Case> | undefined {
  const place = atLine(line)
  const { blocks } = card.outline
  const own = resultBlocks(card, line)
  const results = own.map(wordsOf).join('\n')
  if (own.some(({ images }) => images.length > 0) && !/\d/.test(results)) {
    const message =
      'The results are in a picture only, which nobody can search, sort or copy. Add the numbers as a table.'
    return { case: 'picture', message, place }
  }
  // Samples of what a model makes have settings, and no results that could be compared.
  if (!own.some(reportsFigures) && !own.some(({ text }) => BARE_FIGURE.test(text))) return undefined
  const { data } = card.frontMatter
  const everything = `${blocks.map(wordsOf).join('\n')}\n${card.outline.sections.map(({ heading }) => heading?.text ?? '').join('\n')}`
  const missing = [
    ...(namesMeasure(everything) || own.some(({ kind }) => kind === 'table') || hasValue(data.metrics)
      ? []
      : ['metric']),
    ...(hasValue(data.datasets) || hasValue(data['model-index']) || namesData(everything, blocks)
      ? []
      : ['data set']),
    ...(compares(everything, blocks, ownName(card)) ? [] : ['other model to compare with']),
  ]
  if (missing.length === 0) return undefined
  const list = missing.map((each) => `no ${each}`)
  const last = list.pop() ?? ''
  const add = missing.length === 1 ? 'one' : missing.length === 2 ? 'both' : 'them'
  return {
    case: 'incomplete',
    message: `The results name ${list.length > 0 ? `${list.join(', ')} and ${last}` : last}. Add ${add}, so that a reader can tell what they are worth.`,
    place,
  }
}

/** The blocks below the heading at the line, or those of the section in which the results stand without one. */
function resultBlocks({ outline: { blocks, sections, owners } }: Card, line: number): readonly Block[] {
  const section =
    sections.find(({ heading }) => heading?.line === line) ??
    sections[owners[blocks.findIndex((block) => block.line === line)] ?? 0]
  return section ? blocks.slice(section.from, section.end) : []
}

function wordsOf({ text, codeSpans }: Block): string {
  return `${text}\n${codeSpans.join(' ')}`.replaceAll('_', ' ')
}

/** A line that is a figure with a label and nothing else: "Result: 91.2 %". */
const BARE_FIGURE = new UnicodePattern(String.raw`^[\p{L} ]{1,30}[:=]\s?\d{1,3}(?:\.\d{1,6})?\s?%?$`, 'mu')

function reportsFigures(block: Block): boolean {
  if (block.kind === 'table') return block.rows.some((row) => row.slice(1).some(isFigure))
  return MEASURED_TEXT.test(block.text) && namesMeasure(wordsOf(block))
}

/** A figure as results are written, which the name of a machine and a setting are not. */
const MEASURED_TEXT = /\d[.,]\d|\d\s?%|[:=]\s?\d|\b(?:of|is|at|to|was|reach(?:es|ed)?|achiev(?:es|ed))\s\d/i

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string' && value !== ''
}

/** "the CUAD dataset", "Gull corpus", "データセット": a name and the word for what it is. */
const NAMED_DATA = new UnicodePattern(
  String.raw`(?<![\p{L}\d_-])(?:\p{Lu}[\p{L}\d.&+-]{1,40}|\p{L}{1,20}\d[\w.-]{0,30}|["'\x60“][^"'\x60”\n]{2,60}["'\x60”]|[\w.-]{2,40}/[\w.-]{2,60}|\w{1,20}-\w[\w-]{1,40})['’]?s?\s(?:\w{1,20}\s){0,2}(?:data ?sets?|corpus|corpora|test ?set|dev set|validation set|benchmarks?|splits?|challenge|leaderboard|environment|suite)\b|(?:data ?sets?|corpus|benchmarks?|environment)\s?[:：(]?\s?["'\x60“]?\p{Lu}|数据集|データセット|데이터셋|датасет|корпус`,
)
const NO_NAME = /\b(?:on|of)\s(?:an?|the)\s(?:unknown|none)\sdata ?set\b/gi

const DATA_COLUMN =
  /^(?:data ?sets?|benchmarks?|tasks?|corpus|corpora|test ?sets?|data|environments?|env|eval(?:uation)? set)\b/i

function namesData(text: string, blocks: readonly Block[]): boolean {
  const bare = text.replace(NO_NAME, ' ')
  return (
    KNOWN_DATA.test(bare) ||
    NAMED_DATA.test(bare) ||
    blocks.some((block) => block.kind === 'table' && block.rows[0]?.some((cell) => DATA_COLUMN.test(cell))) ||
    blocks.some(({ links }) =>
      links.some((url) => /huggingface\.co\/datasets\/|kaggle\.com|paperswithcode/i.test(url)),
    )
  )
}
