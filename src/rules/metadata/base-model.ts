// metadata/base-model: the models that this one comes from are named by their ids.
import type { FrontMatter } from '../../card/front-matter/front-matter.ts'
import { correctRelation, RELATIONS } from '../../hub/base-model-relation.ts'
import { placeOf, replaceScalar } from '../place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DOUBTFUL, ODD, REFUSED } from '../severities.ts'
import { code, oneOf, shorten } from '../wording.ts'
import { hasKey } from './applies.ts'
import { isMissing } from './missing-key.ts'
import { repoIdFinding } from './repo-id-finding.ts'
import { typeFinding } from './type-finding.ts'
import { type Violation, violationsIn } from './violations.ts'

type Case = 'refused' | 'doubtful' | 'alone'

const KEYS = new Set(['base_model', 'base_model_relation', 'new_version'])

export const baseModel = defineRule<Case>({
  id: 'metadata/base-model',
  summary: '`base_model` holds ids of models, and `base_model_relation` one of four words.',
  why: 'The Hub draws the family tree of models from these keys and refuses a push with a local path or prose in them, which training scripts write (transformers, issue 33922; peft, issue 2124; hub-docs: docs/hub/model-cards.md).',
  cases: {
    refused: { summary: 'the Hub refuses the value', severity: REFUSED },
    doubtful: { summary: 'the Hub may refuse the value', severity: DOUBTFUL },
    alone: { summary: 'a relation stands without a base model', severity: ODD },
  },
  examples: [
    {
      title: 'an id and a relation',
      card: '---\nbase_model: google-bert/bert-base-uncased\nbase_model_relation: finetune\n---\n',
      findings: [],
    },
    {
      title: 'a local path',
      card: '---\nbase_model: ./checkpoints/last\n---\n',
      findings: [
        {
          case: 'refused',
          line: 2,
          message:
            '`base_model` is `./checkpoints/last`, which is no id of a model on the Hub, so the Hub refuses it. Write an id such as `google-bert/bert-base-uncased`, or delete it.',
        },
      ],
    },
    {
      title: 'an address instead of the id',
      card: '---\nbase_model:\n- https://huggingface.co/google-bert/bert-base-uncased\n---\n',
      findings: [
        {
          case: 'doubtful',
          line: 3,
          message:
            '`base_model[0]` is `https://huggingface.co/google-bert/bert-base-uncased`, which is no id of a model on the Hub, so the Hub may refuse it. Write `google-bert/bert-base-uncased`.',
          expected: ['google-bert/bert-base-uncased'],
          fix: 'google-bert/bert-base-uncased',
        },
      ],
    },
    {
      title: 'a relation to nothing',
      card: '---\nbase_model_relation: quantized\n---\n',
      findings: [
        {
          case: 'alone',
          line: 2,
          message:
            '`base_model_relation` stands without `base_model`, so the Hub shows no relation. Add `base_model`.',
        },
      ],
    },
    {
      title: 'a relation in other words',
      card: '---\nbase_model: google-bert/bert-base-uncased\nbase_model_relation: fine-tuned\n---\n',
      findings: [
        {
          case: 'refused',
          line: 3,
          message: '`base_model_relation` is `fine-tuned`, which the Hub refuses. Write `finetune`.',
          expected: ['finetune'],
          fix: 'finetune',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) => hasKey(frontMatter, KEYS),
  *check({ frontMatter }, { additions }) {
    for (const violation of violationsIn(frontMatter, additions, (key) => KEYS.has(key))) {
      if (violation.keyword === 'repoId') {
        yield repoIdFinding(frontMatter, violation, 'model', 'google-bert/bert-base-uncased')
      } else if (violation.keyword !== 'enum') yield typeFinding(frontMatter, violation)
      // That a value is no text has been told by then.
      else if (typeof violation.value === 'string') yield relation(frontMatter, violation)
    }
    if (Object.hasOwn(frontMatter.data, 'base_model_relation') && isMissing(frontMatter, 'base_model')) {
      yield {
        case: 'alone',
        message:
          '`base_model_relation` stands without `base_model`, so the Hub shows no relation. Add `base_model`.',
        place: placeOf(frontMatter, ['base_model_relation']),
      }
    }
  },
})

function relation(frontMatter: FrontMatter, { path, value }: Violation): Finding<Case> {
  const written = String(value)
  const { values, certain } = correctRelation(written)
  const expected = values.length > 0 ? values : RELATIONS
  const fix = certain ? replaceScalar(frontMatter, path, values[0] ?? '') : undefined
  return {
    case: 'refused',
    message: `\`base_model_relation\` is ${code(written)}, which the Hub refuses. Write ${oneOf(expected)}.`,
    place: placeOf(frontMatter, path),
    actual: shorten(written),
    expected,
    ...(fix && { fix }),
  }
}
