// For every pattern of text that templates, libraries and authors leave: what it finds, and what is too near to be found.
import { describe, expect, test } from '@jest/globals'
import { PLACEHOLDER_PATTERNS } from '../../../src/card/topics/placeholders/placeholders.ts'

/** Texts that it finds, separated by `¦`, and texts that it does not. */
type Row = readonly [id: string, found: string, passed: string]

const ROWS: readonly Row[] = [
  [
    'hf-front-matter-comment',
    'For reference on model card metadata, see the spec: x',
    'For reference on model cards, see the spec',
  ],
  [
    'hf-more-info',
    '[More Information Needed]¦\\[ more information needed ]¦a [more information needed] b',
    '[More Information]¦More Information Needed',
  ],
  [
    'hf-default-recommendation',
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model.¦More information\nneeded for further recommendations',
    'Users should be made aware of the risks, biases and limitations of the model.¦More information for further recommendations',
  ],
  [
    'more-info-plain',
    'more information needed¦More information\nis needed.',
    'more information was needed¦some more informations needed¦anymore information needed¦more information neededs',
  ],
  [
    'hf-get-started',
    'Use the code below to get started with the model.',
    'Use the code below to start with the model.',
  ],
  [
    'hf-calculator',
    'Carbon emissions can be estimated using the Machine Learning Impact calculator presented in Lacoste et al. (2019).',
    'Carbon emissions were estimated using the Machine Learning Impact calculator presented in Lacoste et al. (2019).',
  ],
  [
    'hf-guidance',
    'Provide a quick summary of what the model is/does.¦These are the things the evaluation is disaggregating by, e.g., subpopulations\nor domains¦Total emissions (in grams of CO2eq) and additional considerations, such as electricity usage, go here',
    'We provide a summary of what the model is/does.¦Total emissions in grams of CO2eq go here',
  ],
  [
    'hf-precisions',
    'fp32, fp16 mixed precision, bf16 mixed precision, bf16 non-mixed precision, fp16 non-mixed precision, fp8 mixed precision',
    'bf16 mixed precision',
  ],
  [
    'hf-title',
    'Model Card for Model ID¦model card for model_id¦Model card for {{ model_id | default }}',
    'Model Card for Tern¦Model Card for Model ID 7¦A Model Card for Model ID',
  ],
  ['hf-optional-heading', 'Funded by [optional]¦Funded by [Optional] ', 'Optional¦[optional] parts'],
  [
    'hub-mixin',
    'This model has been pushed to the Hub using the PytorchModelHubMixin integration:',
    'This model has been pushed to the Hub',
  ],
  [
    'transformers-old-template',
    'You can embed local or remote images using this¦Provide examples of latent issues and potential remediations.¦Preprocessing, hardware used, hyperparameters...',
    'We provide examples of latent issues.¦Preprocessing, hardware used, hyperparameters',
  ],
  [
    'old-title',
    'MyModelName¦My model¦your model name¦Model title¦title',
    'My model tern¦Title of it¦A title',
  ],
  ['bibtex-stub', '@misc{...,¦@article{ ... }', '@misc{tern,¦misc{...'],
  ['docs-sample-values', 'lang1¦tag2¦any valid license identifier', 'lang3¦lang12¦a tag1'],
  [
    'spec-values',
    '{lang_0}¦{license}¦{license_name}¦{metric_value}',
    'lang_0¦{lang}¦{license_names}¦a {license}',
  ],
  [
    'auto-pushed',
    'This model card has been automatically generated.',
    'This model card has been generated.¦This model has been automatically generated',
  ],
  [
    'trainer-comment',
    'This model card has been generated automatically according to the information the Trainer had access to¦This model card has been generated automatically according to the information Keras had access to',
    'This model card has been generated automatically',
  ],
  ['trainer-unknown-dataset', 'fine-tuned on an unknown dataset.', 'on an unknown data'],
  ['trainer-none-dataset', 'fine-tuned on the None dataset.', 'on the nonesuch dataset'],
  [
    'trainer-none-model',
    'a fine-tuned version of [](https://huggingface.co/)¦a fine-tuned version of [None](https://huggingface.co/None)',
    'a fine-tuned version of [tern](https://huggingface.co/tern)',
  ],
  ['trainer-scratch', 'This model was trained from scratch on x', 'It was trained from scratch on x'],
  [
    'diffusers-todo-snippet',
    '# TODO: add an example code snippet for running this diffusion pipeline',
    '# An example code snippet for running this diffusion pipeline',
  ],
  ['trl-licence', 'licence: license', 'licence: mit¦license: license¦a licence: license'],
  [
    'trl-question',
    'If you had a time machine, but could only go to the past or the future once and never return, then?',
    'If you had a time machine',
  ],
  [
    'peft-bnb',
    'The following bitsandbytes quantization config was used during training:',
    'The following config was used during training:',
  ],
  [
    'st-old-describe',
    'Describe your model here¦Describe how your model was evaluated¦Describe where people can find more information',
    'Describe the model here',
  ],
  ['st-old-variables', '{MODEL_NAME}¦x {POOLING_MODE} y', '{model_name}¦MODEL_NAME¦{MODEL}'],
  ['st-id', 'SentenceTransformer("sentence_transformers_model_id")', 'sentence_transformers_model'],
  [
    'st-unknown',
    '[Unknown](https://huggingface.co/unknown)¦### Unnamed Dataset',
    '[Unknown](https://huggingface.co/tern)¦unnamed data',
  ],
  [
    'st-comment-sections',
    'List how the model may foreseeably be misused and address it¦Lists the people who create the model card',
    'How the model may be misused¦The people who create the model card',
  ],
  ['setfit-id', 'from_pretrained("setfit_model_id")', 'setfit_model'],
  [
    'unsloth-uploaded',
    'Uploaded model¦Uploaded finetuned model¦Uploaded tern model¦Uploaded finetuned tern model',
    'Uploaded models¦The uploaded model¦Uploaded two terns model',
  ],
  ['unsloth-faster', 'was trained 2x faster with Unsloth', 'was trained with Unsloth'],
  [
    'autotrain-title',
    'Model Trained Using AutoTrain',
    'A Model Trained Using AutoTrain¦Model Trained Using AutoTrain 2',
  ],
  ['autotrain-path', 'model_path = "PATH_TO_THIS_REPO"', 'path_to_this_repo'],
  ['autotrain-widget', 'What is your favorite condiment?', 'What is your favorite bird?'],
  [
    'mergekit-untitled',
    'Untitled model¦Untitled LoRA Model (12)',
    'Untitled models¦An untitled model¦Untitled model (one)¦Untitled model (1234)',
  ],
  [
    'fastai-amazing',
    "Don't forget to delete this content from your model card!¦Congratulations on hosting your fastai model",
    'Delete this content¦Congratulations on hosting your model',
  ],
  ['sb3-todo', 'TODO: Fill this model card¦TODO: Add your code', 'TODO: Fill this¦Add your code'],
  [
    'lerobot-variables',
    '<your_robot_type>¦<desired_policy_repo_id>¦<your_task_description>',
    'your_robot_type¦<robot_type>',
  ],
  [
    'modelscope-default',
    '当前模型的贡献者未提供更加详细的模型介绍。¦如果您是本模型的贡献者¦You are viewing the default Readme template',
    '当前模型的贡献者¦You are viewing the Readme',
  ],
  ['todo-bracket', '[TODO]¦[ todo: terns ]', '[TODOS]¦[to do]¦[TODO'],
  ['todo-line', 'TODO¦# TODO: add it¦//FIXME¦TBD by us¦XXX', 'TODOS¦a TODO¦## TODO'],
  [
    'jinja',
    '{{ model_id }}¦{{license | default("x", true)}}¦{% if x %}¦{%- endfor %}',
    '{ model_id }¦{{ 7 }}¦={{ x }}¦{{{ x }}¦{% x %}¦{% iffy %}',
  ],
  [
    'angle-variables',
    '<your-model>¦<insert text here>¦<Add_it>',
    '<yours>¦<model>¦<your->¦<div class="your-model">',
  ],
  [
    'your-name',
    'your-username/your-model¦your_repo¦Your-Org¦your-model/your-tern',
    'your model¦your-models¦four-your-modelling',
  ],
  ['lorem', 'Lorem ipsum dolor', 'lorem ipsums¦dolorem ipsum'],
  [
    'to-be-done',
    'TBD¦wip¦Coming soon¦More details will be coming very soon¦to be added later¦to be filled in¦Fill me in¦敬请期待¦準備中¦준비 중¦À venir¦folgt¦скоро¦em breve¦???¦..¦…¦xxx¦---',
    'TBD 2¦coming¦soon to be added¦it is coming soon¦to be added by us¦fill you in¦.¦xx¦敬请',
  ],
  [
    'promise',
    'soon¦Under review¦Paper under review¦still in preparation¦none yet¦not currently available¦not yet evaluated',
    'sooner¦it is under review¦none¦not available¦paper pending review',
  ],
  [
    'promise-sentence',
    'To be released¦Will be added soon¦The results will be published later¦This section is to be written¦Our paper will be released in May¦Evaluation results will be added once we are done',
    'The model will be updated weekly¦The bird will be added¦It was to be added by us¦will be added sooner¦The paper will be read',
  ],
  [
    'promise-elsewhere',
    '稍后更新¦待定¦後日追記予定です¦추후 업데이트 예정입니다¦Bientôt¦Plus d’informations nécessaires¦Más información¦wird noch ergänzt¦Mehr Informationen folgen¦Mais informações são necessárias¦Будет добавлено позже¦Требуется дополнительная информация¦In arrivo¦Segera hadir',
    '稍后¦待¦後日¦곧¦bientôt tern¦información¦wird ergänzt morgen¦mehr informationen¦будет позже¦in arrivo oggi',
  ],
  ['not-available', 'N/A¦na¦None¦not provided¦нет¦无', 'n//a¦none of it¦a null¦not'],
  ['placeholder-value', 'unknown¦tbd¦Null¦example', 'unknowns¦an example'],
]

describe.each(ROWS)('%s', (id, found, passed) => {
  const pattern = PLACEHOLDER_PATTERNS.find((one) => one.id === id)?.pattern ?? /^\b$/
  const those = (texts: string) => texts.split('¦').filter((text) => text.search(pattern) >= 0)

  test('is found', () => expect(those(found)).toEqual(found.split('¦')))
  test('is not found in what only looks like it', () => expect(those(passed)).toEqual([]))
})

test('no pattern is without examples', () => {
  expect(ROWS.map(([id]) => id)).toEqual(PLACEHOLDER_PATTERNS.map(({ id }) => id))
})
