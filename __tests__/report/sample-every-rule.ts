// A report in which every rule of the four groups has something to say.
import type { CardReport, Report } from '../../src/report/report.ts'
import { card, finding, NO_TOPICS, place, report } from './sample-reports.ts'

const EVERY_RULE: readonly (readonly [string, 'error' | 'warning' | 'notice', string])[] = [
  [
    'metadata/front-matter',
    'error',
    'The key `tags` stands here a second time, and the Hub refuses that. Keep one of them.',
  ],
  ['metadata/license', 'error', '`license` is `Apache 2.0`, which the Hub refuses. Write `apache-2.0`.'],
  [
    'metadata/pipeline-tag',
    'warning',
    '`pipeline_tag` is `text2text-generation`, which the Hub has removed. Write `text-generation`.',
  ],
  [
    'metadata/library-name',
    'warning',
    '`library_name` is `tranformers`, which the Hub does not know. Write `transformers`.',
  ],
  ['metadata/language', 'error', '`language` is `English`, which is no language code. Write `en`.'],
  [
    'metadata/base-model',
    'error',
    '`base_model` is `./checkpoints/t5-small`, which is no model on the Hub. Write its id, such as `google-t5/t5-small`.',
  ],
  ['metadata/datasets', 'warning', 'The data set `my data` is no id on the Hub. Write `owner/name`.'],
  ['metadata/model-index', 'error', '`model-index` has no `results` in its first entry. Add them.'],
  ['metadata/tags', 'warning', '`tags` is one string. Write a list.'],
  ['metadata/types', 'error', '`widget` must be a list and is a map. Write `- text: ...`.'],
  ['metadata/unknown-key', 'error', '`licence` is a key that the Hub does not know. Write `license`.'],
  [
    'metadata/placeholder',
    'error',
    '`license` still holds `{{ license }}` of the template. Write the license.',
  ],
  [
    'metadata/custom-schema',
    'warning',
    '`team` is missing, which the schema of this repository asks for. Add it.',
  ],
  [
    'section/usage',
    'error',
    'The section `How to Get Started with the Model` holds only `[More Information Needed]`. Show how to run the model.',
  ],
  [
    'section/limitations',
    'warning',
    'The card does not say where the model fails. Add a section `Limitations`.',
  ],
  ['section/benchmark', 'warning', 'The card gives no numbers. Add a section `Evaluation` with a table.'],
  ['section/citation', 'warning', 'The card does not say how to cite the model. Add a section `Citation`.'],
  ['section/description', 'notice', 'The card does not say what the model is. Begin with one sentence.'],
  [
    'section/intended-use',
    'notice',
    'The card does not say what the model is for. Add a section `Intended use`.',
  ],
  [
    'section/training',
    'notice',
    'The card does not say how the model was trained. Add a section `Training`.',
  ],
  ['section/bias', 'notice', 'The card says nothing of bias. Add a section `Bias`.'],
  ['section/environment', 'notice', 'The card says nothing of energy. Add a section `Environmental impact`.'],
  ['section/license', 'notice', 'The text does not name the license. Add a section `License`.'],
  ['section/demo', 'notice', 'The card links to no demo. Add one if there is one.'],
  ['section/contact', 'notice', 'The card names nobody to ask. Add a section `Contact`.'],
  [
    'content/placeholder',
    'warning',
    'Text of the template is left in: `Provide a quick summary of what the model is/does.` Replace it.',
  ],
  ['content/title', 'notice', 'The title is `Model Card for Model ID`. Write the name of the model.'],
  ['content/tagline', 'notice', 'No sentence follows the title. Say in one what the model does.'],
  ['content/usage-code', 'warning', 'The example names no language. Write `python` after its backticks.'],
  ['content/benchmark-numbers', 'notice', 'The table names no baseline. Add a row to compare with.'],
  ['content/bibtex', 'warning', 'The BibTeX entry has no `year`. Add it.'],
  ['content/links', 'warning', 'The image `docs/curve.png` is not in the repository. Mend the path.'],
  ['content/headings', 'notice', 'The level jumps from 2 to 4. Write `###`.'],
  [
    'consistency/license-file',
    'warning',
    '`license` is `mit` and the file LICENSE is `Apache-2.0`. Make them agree.',
  ],
  ['consistency/model-index', 'warning', '`model-index` says 91.3 and the table says 89.7. Make them agree.'],
  [
    'consistency/usage-library',
    'warning',
    'The example imports `torch` and `library_name` is `keras`. Make them agree.',
  ],
  [
    'consistency/usage-model-id',
    'warning',
    'The example loads `someone/else`, which is not this model. Write its own id.',
  ],
  [
    'consistency/base-model',
    'warning',
    '`base_model` is `google-t5/t5-small` and the text says `t5-base`. Make them agree.',
  ],
  [
    'consistency/license-text',
    'warning',
    'The text says `MIT` and `license` is `apache-2.0`. Make them agree.',
  ],
]

const KEYS: NonNullable<CardReport['metadata']> = {
  license: { state: 'present', line: 3 },
  pipeline_tag: { state: 'present', line: 4 },
  library_name: { state: 'present', line: 5 },
  language: { state: 'present', line: 6 },
}

/** A draft of a section, with what to paste named after what is asked for. */
function draft(ruleId: string): string {
  const topic = ruleId.slice('section/'.length)
  return `## ${topic.charAt(0).toUpperCase()}${topic.slice(1)}\n\nTODO: say it in one or two sentences.\n`
}

export function everyRule(): Report {
  const findings = EVERY_RULE.map(([ruleId, severity, message], index) =>
    finding(
      ruleId,
      severity,
      message,
      ruleId.startsWith('section/') ? { note: draft(ruleId) } : { place: place(index + 2, 3, 9) },
    ),
  )
  return report({ ...card('README.md', NO_TOPICS, findings), metadata: KEYS })
}
