// metadata/pipeline-tag: the card names the one task under which the Hub lists the model.
import { correctPipelineTag, isRemovedPipelineTag } from '../../hub/pipeline-tag-correction.ts'
import { placeOf, replaceScalar } from '../place.ts'
import { defineRule } from '../rule.ts'
import { KEY_MISSING, REFUSED, WARNED } from '../severities.ts'
import { code, oneOf, shorten } from '../wording.ts'
import { hasKey } from './applies.ts'
import { isMissing } from './missing-key.ts'
import { newerValueNote } from './newer-value.ts'
import { typeFinding } from './type-finding.ts'
import { violationsIn } from './violations.ts'

type Case = 'missing' | 'unknown' | 'removed' | 'refused'

export const pipelineTag = defineRule<Case>({
  id: 'metadata/pipeline-tag',
  summary: '`pipeline_tag` is one task of the Hub’s list.',
  why: 'The tag decides under which task people find the model and which widget its page shows. The Hub only warns about one that it does not know, and the model is then listed nowhere (huggingface.js: packages/tasks/src/pipelines.ts).',
  cases: {
    missing: { summary: 'there is no task', severity: KEY_MISSING },
    unknown: { summary: 'the Hub does not know the task', severity: WARNED },
    removed: { summary: 'the Hub no longer has the task', severity: WARNED },
    refused: { summary: 'the Hub refuses the kind of value', severity: REFUSED },
  },
  examples: [
    { title: 'a task of the list', card: '---\npipeline_tag: text-generation\n---\n', findings: [] },
    {
      title: 'a task written otherwise',
      card: '---\npipeline_tag: Text Generation\n---\n',
      findings: [
        {
          case: 'unknown',
          line: 2,
          message:
            '`pipeline_tag` is `Text Generation`, which is no task of the Hub, so the model is listed under none. Write `text-generation`.',
          expected: ['text-generation'],
          fix: 'text-generation',
        },
      ],
    },
    {
      title: 'a task that the Hub no longer has',
      card: '---\npipeline_tag: text2text-generation\n---\n',
      findings: [
        {
          case: 'removed',
          line: 2,
          message:
            '`pipeline_tag` is `text2text-generation`, which the Hub no longer has, so the model is listed under no task. Write `text-generation`, `translation` or `summarization`.',
          expected: ['text-generation', 'translation', 'summarization'],
        },
      ],
    },
    {
      title: 'several tasks',
      card: '---\npipeline_tag: [translation, summarization]\n---\n',
      findings: [
        { case: 'refused', line: 2, message: '`pipeline_tag` is a list, which the Hub refuses. Write text.' },
      ],
    },
    {
      title: 'no task',
      card: '---\nlicense: mit\n---\n',
      findings: [
        {
          case: 'missing',
          line: 1,
          message:
            '`pipeline_tag` is missing, so the Hub lists the model under a task only where it infers one, as from the `config.json` of a transformers model. Add the task that it is for.',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) =>
    hasKey(frontMatter, ['pipeline_tag']) || isMissing(frontMatter, 'pipeline_tag'),
  *check({ frontMatter }, { additions }) {
    // An empty list is a value of the wrong kind, which is told below.
    if (!hasKey(frontMatter, ['pipeline_tag']) && isMissing(frontMatter, 'pipeline_tag')) {
      yield {
        case: 'missing',
        message:
          '`pipeline_tag` is missing, so the Hub lists the model under a task only where it infers one, as from the `config.json` of a transformers model. Add the task that it is for.',
        place: frontMatter.opening,
        note: 'For example `pipeline_tag: text-generation`. The tasks: https://huggingface.co/tasks',
      }
    }
    for (const violation of violationsIn(frontMatter, additions, (key) => key === 'pipeline_tag')) {
      const { keyword, path, value } = violation
      if (keyword !== 'vocabulary') {
        yield { ...typeFinding(frontMatter, violation), case: 'refused' }
        continue
      }
      const written = String(value)
      const { values, certain } = correctPipelineTag(written)
      const removed = isRemovedPipelineTag(written)
      const fate = removed
        ? 'which the Hub no longer has, so the model is listed under no task'
        : 'which is no task of the Hub, so the model is listed under none'
      const fix = certain ? replaceScalar(frontMatter, path, values[0] ?? '') : undefined
      yield {
        case: removed ? 'removed' : 'unknown',
        message: `\`pipeline_tag\` is ${code(written)}, ${fate}. Write ${values.length > 0 ? oneOf(values) : 'one of https://huggingface.co/tasks'}.`,
        place: placeOf(frontMatter, path),
        actual: shorten(written),
        ...(values.length > 0 && { expected: values }),
        ...(!certain && !removed && { note: newerValueNote('pipelineTag', written) }),
        ...(fix && { fix }),
      }
    }
  },
})
