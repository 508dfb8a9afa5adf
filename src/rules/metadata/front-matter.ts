// metadata/front-matter: the Hub sees the card's front matter, and it is a YAML map.
import type { NearMiss, YamlProblem } from '../../card/front-matter/front-matter.ts'
import { defineRule, type Finding } from '../rule.ts'
import { LOST, NO_FRONT_MATTER, READ_OTHERWISE, REFUSED, WORTH_KNOWING } from '../severities.ts'
import { code } from '../wording.ts'
import { nearMissMessage } from './near-miss-message.ts'
import { yamlProblemMessage } from './yaml-problem-message.ts'

type Case =
  | 'absent'
  | 'unseen'
  | 'not-yaml'
  | 'not-a-map'
  | 'duplicate-key'
  | 'too-large'
  | 'python'
  | 'not-a-model'
  | 'no-longer-a-model'

/** For the top of the file. Its empty values are findings of their own, so that nothing is claimed by pasting alone. */
const SKELETON = `---
license: # an id of the Hub's list, for example apache-2.0
library_name: # the library that loads the model, for example transformers
pipeline_tag: # the task, for example text-generation
language: # the languages that it knows, for example en
---`

export const frontMatter = defineRule<Case>({
  id: 'metadata/front-matter',
  summary: 'The card begins with a YAML block that the Hub sees and accepts.',
  why: 'Licence, task, library and languages of a model are read from the block between two lines `---` at the top of README.md, and nowhere else. A block that misses the Hub’s rule by a blank is lost without a word (huggingface_hub: repocard.py, REGEX_YAML_BLOCK); one that is not YAML is refused at push.',
  cases: {
    absent: {
      summary: 'there is no front matter, or an empty one',
      severity: NO_FRONT_MATTER,
      effort: 'front-matter',
    },
    unseen: { summary: 'there is one, but the Hub does not see it', severity: LOST, effort: 'lines' },
    'not-yaml': { summary: 'it is not valid YAML', severity: REFUSED, effort: 'lines' },
    'not-a-map': { summary: 'it has no keys', severity: REFUSED, effort: 'lines' },
    'duplicate-key': { summary: 'a key stands twice', severity: REFUSED, effort: 'lines' },
    'too-large': { summary: 'it is too large or too deep to be read', severity: LOST, effort: 'lines' },
    python: { summary: 'the Hub’s Python client does not see it', severity: READ_OTHERWISE, effort: 'lines' },
    'not-a-model': { summary: 'the card describes a Space or a data set', severity: WORTH_KNOWING },
    'no-longer-a-model': {
      summary: 'it described a model before the change under review',
      severity: LOST,
    },
  },
  examples: [
    { title: 'a block that the Hub sees', card: '---\nlicense: mit\n---\n\n# Tiny model\n', findings: [] },
    {
      title: 'no front matter',
      card: '# Tiny model\n',
      findings: [
        {
          case: 'absent',
          line: 1,
          message:
            'The card has no front matter, so the Hub knows neither licence nor task of the model. Begin the file with a YAML block.',
        },
      ],
    },
    {
      title: 'a blank behind the opening line',
      card: '--- \nlicense: mit\n---\n',
      findings: [
        {
          case: 'unseen',
          line: 1,
          message:
            'The Hub does not see the front matter, so all of it is lost. Line 1, `---`, has blanks behind the dashes. Make it exactly `---`.',
          expected: ['---'],
          fix: '---',
        },
      ],
    },
    {
      title: 'a heading before the block',
      card: '# Tiny model\n\n---\nlicense: mit\n---\n',
      findings: [
        {
          case: 'unseen',
          line: 1,
          message:
            'The Hub does not see the front matter, so all of it is lost: a heading stands before it (line 1: `# Tiny model`). Move the block to the top of the file, with its opening `---` on line 1.',
        },
      ],
    },
    {
      title: 'a closing line with four dashes',
      card: '---\nlicense: mit\n----\n\n# Tiny model\n',
      findings: [
        {
          case: 'unseen',
          line: 3,
          message:
            'The Hub does not see where the front matter ends, so all of it is lost. Line 3, `----`, has more than three dashes. Make it exactly `---`.',
          expected: ['---'],
          fix: '---',
        },
      ],
    },
    {
      title: 'a byte order mark before the block',
      card: '\uFEFF---\nlicense: mit\n---\n',
      findings: [
        {
          case: 'python',
          line: 1,
          message:
            'A byte order mark stands before the front matter. The Hub sees the block, but its Python client does not and would put a second one before it. Save the file as UTF-8 without a byte order mark.',
          fix: '',
        },
      ],
    },
    {
      title: 'a list instead of keys',
      card: '---\n- license: mit\n- language: en\n---\n',
      findings: [
        {
          case: 'not-a-map',
          line: 2,
          message:
            'The front matter is a list, which the Hub refuses. Write `key: value` lines, without the `-`.',
        },
      ],
    },
    {
      title: 'nested beyond all reason',
      card: `---\nx: ${'['.repeat(70)}${']'.repeat(70)}\n---\n`,
      findings: [
        {
          case: 'too-large',
          line: 2,
          message:
            'The front matter nests too deep or repeats too much by aliases to be read. Write it plainly.',
        },
      ],
    },
    {
      title: 'the README of a Space',
      card: '---\ntitle: Demo\nsdk: gradio\n---\n',
      findings: [
        {
          case: 'not-a-model',
          line: 1,
          message:
            'This README describes a Space, not a model, so the gate does not judge it. Take it out of `cards` to be rid of this notice.',
        },
      ],
    },
    {
      title: 'the README of a model that now calls itself a Space',
      card: '---\ntitle: Demo\nsdk: gradio\n---\n',
      evidence: { wasModel: true },
      findings: [
        {
          case: 'no-longer-a-model',
          line: 1,
          message:
            'This README described a model before and now describes a Space, so that nothing of it would be judged. Take the keys of a Space out of the front matter, or take the file out of `cards` if it is meant.',
        },
      ],
    },
    {
      title: 'a key that stands twice',
      card: '---\nlicense: mit\nlanguage: en\nlicense: mit\n---\n',
      findings: [
        {
          case: 'duplicate-key',
          line: 4,
          message:
            'The key `license` stands on line 2 and again on line 4, which the Hub refuses. Keep one of them.',
        },
      ],
    },
    {
      title: 'a colon that needs quotes',
      card: '---\nlicense: mit\ndescription: Tiny: a model\n---\n',
      findings: [
        {
          case: 'not-yaml',
          line: 3,
          message:
            'The front matter is not valid YAML, so the Hub refuses it: line 3, `description: Tiny: a model`. There is a second colon with a blank behind it, or a list that begins on the line of its key. Put quotes around the value, or the list on lines of its own.',
        },
      ],
    },
  ],
  *check({ frontMatter, text }, { wasModel = false }) {
    const { state, describes, nearMisses, problems, opening } = frontMatter
    if (describes !== 'model') {
      const what = describes === 'space' ? 'a Space' : 'a data set'
      if (wasModel) {
        const message = `This README described a model before and now describes ${what}, so that nothing of it would be judged. Take the keys of ${what} out of the front matter, or take the file out of \`cards\` if it is meant.`
        yield { case: 'no-longer-a-model', message, place: opening }
        return
      }
      yield {
        case: 'not-a-model',
        message: `This README describes ${what}, not a model, so the gate does not judge it. Take it out of \`cards\` to be rid of this notice.`,
        place: opening,
      }
      return
    }
    if (state === 'absent') {
      const message =
        'The card has no front matter, so the Hub knows neither licence nor task of the model. Begin the file with a YAML block.'
      yield { case: 'absent', message, place: opening, note: SKELETON }
    }
    const empty = nearMisses.some(({ kind }) => kind === 'empty')
    for (const miss of nearMisses) yield missFinding(miss, lineAt(text, miss.position.start.offset))
    for (const problem of problems) {
      if (!(empty && problem.kind === 'not-a-map'))
        yield problemFinding(problem, lineAt(text, problem.position.start.offset))
    }
  },
})

function missFinding(miss: NearMiss, line: string): Finding<Case> {
  const { position, replacement } = miss
  const fix = replacement === undefined ? {} : { fix: { ...position, text: replacement } }
  const expected = replacement ? { expected: [replacement] } : {}
  const kind: Case = miss.kind === 'empty' ? 'absent' : miss.kind === 'byte-order-mark' ? 'python' : 'unseen'
  const note = miss.kind === 'empty' ? { note: SKELETON } : {}
  return { case: kind, message: nearMissMessage(miss, line), place: position, ...expected, ...note, ...fix }
}

const CASES: Readonly<Record<YamlProblem['kind'], Case>> = {
  syntax: 'not-yaml',
  'control-character': 'not-yaml',
  'unknown-tag': 'not-yaml',
  'duplicate-key': 'duplicate-key',
  'not-a-map': 'not-a-map',
  'too-large': 'too-large',
  'too-complex': 'too-large',
}

function problemFinding(problem: YamlProblem, line: string): Finding<Case> {
  const { kind, position } = problem
  const note =
    kind === 'duplicate-key'
      ? { note: `The first ${code(problem.key)} is on line ${problem.first.start.line}.` }
      : {}
  const skeleton = kind === 'not-a-map' && problem.found === 'nothing' ? { note: SKELETON } : {}
  const meant = kind === 'syntax' ? problem.meant : undefined
  return {
    case: CASES[kind],
    message: yamlProblemMessage(problem, line),
    place: position,
    ...(meant !== undefined && { expected: [meant] }),
    ...(meant !== undefined && kind === 'syntax' && problem.certain && { fix: { ...position, text: meant } }),
    ...note,
    ...skeleton,
  }
}

/** The text of the line in which the offset lies. */
function lineAt(text: string, offset = 0): string {
  const before = text.slice(0, offset)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
}
