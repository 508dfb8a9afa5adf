// metadata/hub: what the Hub's own check says of the card, where somebody asked it.
import type { Position } from 'unist'
import type { FrontMatter } from '../../card/front-matter/front-matter.ts'
import { type HubRemark, remarkPath, remarkPoint } from '../../hub/hub-answer.ts'
import { placeOf } from '../place.ts'
import { defineRule, type Evidence } from '../rule.ts'
import { REFUSED, WARNED } from '../severities.ts'
import { code } from '../wording.ts'

type Case = 'refused' | 'warned'

const answered = (...remarks: readonly HubRemark[]): Evidence => ({
  hubAnswer: { kind: 'answered', remarks },
})

export const hub = defineRule<Case>({
  id: 'metadata/hub',
  summary: 'The Hub’s own check accepts the front matter (only with the hub check on).',
  why: 'The Hub’s lists and rules change on its side; its endpoint `/api/validate-yaml` gives the verdict that a push would get (huggingface_hub: hf_api.py). It is asked only where the policy’s owner wants it, because that sends the card out.',
  cases: {
    refused: { summary: 'the Hub would refuse the push', severity: REFUSED },
    warned: { summary: 'the Hub warns', severity: WARNED },
  },
  examples: [
    {
      title: 'the Hub has nothing to say',
      card: '---\nlicense: mit\n---\n',
      evidence: answered(),
      findings: [],
    },
    {
      title: 'the Hub refuses a value that the built-in list still has',
      card: '---\ntags: [x]\nlicense: mit\n---\n',
      evidence: answered({ severity: 'error', message: '"license" must be one of [apache-2.0]' }),
      findings: [
        {
          case: 'refused',
          line: 3,
          message: 'The Hub itself would refuse this card: `"license" must be one of [apache-2.0]`.',
        },
      ],
    },
    {
      title: 'the Hub warns',
      card: '---\npipeline_tag: text-classification\n---\n',
      evidence: answered({ severity: 'warning', message: 'The pipeline tag is not in the official list' }),
      findings: [
        {
          case: 'warned',
          line: 1,
          message: 'The Hub itself warns: `The pipeline tag is not in the official list`.',
        },
      ],
    },
  ],
  applies: (_card, { hubAnswer }) => hubAnswer?.kind === 'answered',
  *check({ frontMatter }, { hubAnswer }) {
    if (hubAnswer?.kind !== 'answered') return
    for (const remark of hubAnswer.remarks) {
      const refused = remark.severity === 'error'
      yield {
        case: refused ? 'refused' : 'warned',
        message: `The Hub itself ${refused ? 'would refuse this card' : 'warns'}: ${code(remark.message)}.`,
        place: placeOfRemark(frontMatter, remark),
      }
    }
  },
})

/** Where the remark's key stands; of a YAML error the line, which the Hub counts inside the block. */
function placeOfRemark(frontMatter: FrontMatter, remark: HubRemark): Position {
  const path = remarkPath(remark)
  if (path) return placeOf(frontMatter, path)
  const point = remarkPoint(remark)
  const { opening } = frontMatter
  if (!point) return opening
  const start = { line: opening.start.line + point.line, column: 1 }
  return frontMatter.problems.find(({ position }) => position.start.line === start.line)?.position ?? opening
}
