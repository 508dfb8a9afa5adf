// Text that templates and generators leave in a card. Each pattern names who writes it; all ignore case.

/**
 * `strong`: nothing legitimate looks like this. `weak`: only where nothing else says more.
 * `info`: generated text that is true enough; it is no gap.
 */
export type PlaceholderStrength = 'strong' | 'weak' | 'info'

/** Where it is looked for: in what a reader sees, in a whole line of that, in a heading, in the source, in comments. */
export type PlaceholderPlace =
  | 'text'
  | 'line'
  | 'heading'
  | 'source'
  | 'comment'
  | 'front-matter-key'
  | 'front-matter-value'

export interface PlaceholderPattern {
  readonly id: string
  readonly place: PlaceholderPlace
  readonly pattern: RegExp
  readonly strength: PlaceholderStrength
  /** Who writes it. */
  readonly generator: string
  /** Public place where the text comes from. */
  readonly source: string
}

const TEMPLATE = 'huggingface_hub: templates/modelcard_template.md'
const SENTENCE_TRANSFORMERS = 'sentence-transformers: model_card_template.md'
const GENERIC = 'seen in cards of many authors'

/** Rows: id, place, pattern, strength, generator, source. */
type Row = readonly [string, PlaceholderPlace, RegExp, PlaceholderStrength, string, string]

const ROWS: readonly Row[] = [
  ['hf-more-info', 'text', /\\?\[\s?more information needed\s?\]/giu, 'strong', 'Hub template', TEMPLATE],
  [
    'hf-default-recommendation',
    'text',
    /Users \(both direct and downstream\) should be made aware of the risks, biases and limitations of the model\.?(?: More information needed for further recommendations\.?)?/giu,
    'strong',
    'Hub template',
    TEMPLATE,
  ],
  [
    'more-info-plain',
    'text',
    /\bmore information (?:is )?needed(?: for further recommendations)?\b/giu,
    'strong',
    'Trainer, Keras, older cards',
    'transformers: modelcard.py',
  ],
  [
    'hf-get-started',
    'text',
    /Use the code below to get started with the model\.?/giu,
    'weak',
    'Hub template',
    TEMPLATE,
  ],
  [
    'hf-calculator',
    'text',
    /Carbon emissions can be estimated using the Machine Learning Impact calculator presented in Lacoste et al\. \(2019\)\.?/giu,
    'weak',
    'Hub template',
    TEMPLATE,
  ],
  [
    'hf-guidance',
    'text',
    /Provide a (?:quick|longer) summary of what (?:the|this) model is(?:\/does)?|Provide the basic links for the model|Address questions around how the model is intended to be used, including the foreseeable users of the model and those affected by the model|This section is for the model use (?:without fine-tuning or plugging into a larger ecosystem\/app|when fine-tuned for a task, or when plugged into a larger ecosystem\/app)|This section addresses misuse, malicious use, and uses that the model will not work well for|This section is meant to convey both technical and sociotechnical limitations|This section is meant to convey recommendations with respect to the bias, risk, and technical limitations|This should link to a (?:Dataset|Data) Card(?: if possible)?|perhaps with a short stub of information on what the training data is all about as well as documentation related to data pre-processing or additional filtering|This relates heavily to the Technical Specifications|Content here should link to that section when it is relevant to the training procedure|This section provides information about throughput, start\/end time, checkpoint size if relevant, etc|This section describes the evaluation protocols and provides the results|These are the things the evaluation is disaggregating by, e\.g\., subpopulations or domains|These are the evaluation metrics being used, ideally with a description of why|Relevant interpretability work for the model goes here|Total emissions \(in grams of CO2eq\) and additional considerations, such as electricity usage, go here|Edit the suggested text below accordingly|If there is a paper or blog post introducing the model, the APA and Bibtex information for that should go in this section|If relevant, include terms and calculations in this section that can help readers understand the model or model card/giu,
    'weak',
    'Hub template',
    TEMPLATE,
  ],
  [
    'hf-precisions',
    'comment',
    /fp32, fp16 mixed precision, bf16 mixed precision, bf16 non-mixed precision, fp16 non-mixed precision, fp8 mixed precision/giu,
    'weak',
    'Hub template',
    TEMPLATE,
  ],
  [
    'hf-title',
    'heading',
    /^model card for (?:model id|model_id|\{.{0,80}\})$/iu,
    'strong',
    'Hub template',
    TEMPLATE,
  ],
  ['hf-optional-heading', 'heading', /\[optional\]\s?$/iu, 'weak', 'Hub template', TEMPLATE],
  [
    'hub-mixin',
    'text',
    /This model has been pushed to the Hub using the PytorchModelHubMixin integration:?/giu,
    'strong',
    'PyTorchModelHubMixin',
    'huggingface_hub: hub_mixin.py',
  ],
  [
    'auto-pushed',
    'text',
    /This model card has been automatically generated\.?/giu,
    'strong',
    'transformers, diffusers, timm',
    'transformers: utils/hub.py',
  ],
  [
    'trainer-comment',
    'comment',
    /This model card has been generated automatically according to the information (?:the )?(?:Trainer|Keras|training script) had access to/giu,
    'strong',
    'Trainer, Keras, diffusers scripts',
    'transformers: modelcard.py',
  ],
  [
    'trainer-unknown-dataset',
    'text',
    /on an unknown dataset/giu,
    'strong',
    'Trainer',
    'transformers: modelcard.py',
  ],
  [
    'trainer-none-dataset',
    'text',
    /on the None dataset/giu,
    'strong',
    'Trainer',
    'transformers: modelcard.py',
  ],
  [
    'trainer-none-model',
    'source',
    /fine-tuned version of \[(?:None)?\]\(https:\/\/huggingface\.co\/(?:None)?\)/giu,
    'strong',
    'Trainer, TRL, PEFT',
    'transformers: modelcard.py',
  ],
  [
    'trainer-scratch',
    'text',
    /This model was trained from scratch on/giu,
    'weak',
    'Trainer',
    'transformers: modelcard.py',
  ],
  [
    'diffusers-todo-snippet',
    'text',
    /# TODO: add an example code snippet for running this diffusion pipeline/giu,
    'strong',
    'diffusers',
    'diffusers: model_card_template.md',
  ],
  [
    'todo-bracket',
    'text',
    /\[\s?TODO\b[^\]\n]{0,200}\]/giu,
    'strong',
    'diffusers, kernels and many authors',
    'diffusers: model_card_template.md',
  ],
  [
    'todo-line',
    'line',
    /^(?:#|\/\/)?\s?(?:TODO|FIXME|TBD|XXX)\b.{0,120}$/iu,
    'weak',
    'many authors',
    GENERIC,
  ],
  ['trl-licence', 'front-matter-key', /^licence: license$/iu, 'strong', 'TRL', 'trl: trainer/utils.py'],
  [
    'trl-question',
    'text',
    /If you had a time machine, but could only go to the past or the future once and never return/giu,
    'info',
    'TRL',
    'trl: templates/lm_model_card.md',
  ],
  [
    'peft-bnb',
    'text',
    /The following bitsandbytes quantization config was used during training:/giu,
    'info',
    'PEFT',
    'peft: peft_model.py',
  ],
  [
    'st-old-describe',
    'comment',
    /Describe (?:your model here|how your model was evaluated|where people can find more information)/giu,
    'strong',
    'sentence-transformers before 3',
    'sentence-transformers: model_card_templates.py',
  ],
  [
    'st-old-variables',
    'text',
    /\{(?:MODEL_NAME|MODEL_DESCRIPTION|PIPELINE_TAG|TAGS|DATASETS|NUM_DIMENSIONS|EVALUATION|CITING|FULL_MODEL_STR|FIT_PARAMETERS|LOSS_FUNCTIONS|TRAINING_SECTION|POOLING_FUNCTION|POOLING_MODE)\}/gu,
    'strong',
    'sentence-transformers before 3',
    'sentence-transformers: model_card_templates.py',
  ],
  [
    'st-id',
    'text',
    /sentence_transformers_model_id/giu,
    'strong',
    'sentence-transformers',
    SENTENCE_TRANSFORMERS,
  ],
  [
    'st-unknown',
    'source',
    /\[Unknown\]\(https:\/\/huggingface\.co\/unknown\)|Unnamed Dataset/giu,
    'strong',
    'sentence-transformers',
    SENTENCE_TRANSFORMERS,
  ],
  [
    'st-comment-sections',
    'comment',
    /List how the model may foreseeably be misused|What are the known or foreseeable issues stemming from this model|What are recommendations with respect to the foreseeable issues|Clearly define terms in order to be accessible across audiences|Lists the people who create the model card|Provides a way for people who have updates to the Model Card/giu,
    'weak',
    'sentence-transformers',
    SENTENCE_TRANSFORMERS,
  ],
  ['setfit-id', 'text', /setfit_model_id/giu, 'strong', 'SetFit', 'setfit: model card template'],
  [
    'unsloth-uploaded',
    'heading',
    /^uploaded (?:finetuned )?(?:\S{1,40} )?model$/iu,
    'strong',
    'Unsloth',
    'unsloth: save.py',
  ],
  ['unsloth-faster', 'text', /was trained 2x faster with Unsloth/giu, 'info', 'Unsloth', 'unsloth: save.py'],
  [
    'autotrain-title',
    'heading',
    /^model trained using autotrain$/iu,
    'weak',
    'AutoTrain',
    'autotrain-advanced: card template',
  ],
  [
    'autotrain-path',
    'text',
    /PATH_TO_THIS_REPO/gu,
    'strong',
    'AutoTrain',
    'autotrain-advanced: card template',
  ],
  [
    'autotrain-widget',
    'source',
    /What is your favorite condiment\?/giu,
    'info',
    'AutoTrain',
    'autotrain-advanced: card template',
  ],
  [
    'mergekit-untitled',
    'heading',
    /^untitled (?:lora )?model(?: \(\d{1,3}\))?$/iu,
    'strong',
    'mergekit',
    'mergekit: card template',
  ],
  [
    'fastai-amazing',
    'text',
    /Don't forget to delete this content from your model card\.?|Congratulations on hosting your fastai model/giu,
    'strong',
    'fastai',
    'huggingface_hub: fastai_utils.py',
  ],
  [
    'sb3-todo',
    'text',
    /TODO: (?:Fill this model card|Add your code)/giu,
    'strong',
    'stable-baselines3',
    'huggingface_sb3: push_to_hub.py',
  ],
  [
    'lerobot-variables',
    'text',
    /<your_robot_type>|<desired_policy_repo_id>|<your_task_description>/giu,
    'strong',
    'LeRobot',
    'lerobot: card template',
  ],
  [
    'transformers-old-template',
    'text',
    /You can embed local or remote images using|You can include sample code which will be formatted|Provide examples of latent issues and potential remediations\.?|Describe the data you used to train the model\.?|Preprocessing, hardware used, hyperparameters\.\.\./giu,
    'strong',
    'huggingface/model_card',
    'huggingface/model_card: README.md',
  ],
  [
    'old-title',
    'heading',
    /^(?:mymodelname|my ?model|model name|your model name|model_name|model title|title)$/iu,
    'strong',
    'huggingface/model_card',
    'huggingface/model_card: README.md',
  ],
  [
    'bibtex-stub',
    'text',
    /@(?:inproceedings|article|misc)\{\s?\.\.\.\s?,?/giu,
    'strong',
    'huggingface/model_card',
    'huggingface/model_card: README.md',
  ],
  [
    'docs-sample-values',
    'front-matter-value',
    /^(?:List of ISO 639-1 code for your language|lang1|lang2|tag1|tag2|dataset1|dataset2|any valid license identifier|base model Hub identifier|url to a thumbnail used in social sharing)$/iu,
    'strong',
    'Hub documentation',
    'hub-docs: docs/hub/model-cards.md',
  ],
  [
    'spec-values',
    'front-matter-value',
    /^\{(?:lang_\d|license(?:_name|_link)?|library_name|tag_\d|dataset_\d|bucket_\d|metric_\d|base_model|model_id|task_type|task_name|dataset_type|dataset_name|metric_type|metric_value|source_name|source_url)\}$/iu,
    'strong',
    'Hub documentation',
    'hub-docs: modelcard.md',
  ],
  [
    'jinja',
    'text',
    /(?<![={])\{\{\s?[a-z_][\w.]{0,60}\s?(?:\|[^{}\n]{0,100})?\}\}|\{%[-+]?\s?(?:if|for|endif|endfor|else|elif|set|macro|raw|endraw|include)\b/giu,
    'strong',
    'any Jinja template',
    'huggingface_hub, trl, sentence-transformers: card templates',
  ],
  [
    'angle-variables',
    'text',
    /<(?:your|insert|replace|add|enter)[-_ ][^<>\n]{1,60}>/giu,
    'strong',
    'many authors',
    GENERIC,
  ],
  [
    'your-name',
    'text',
    /\byour[-_](?:username|model|model[-_]name|org|organization|repo|name|email)(?:\/your[-_]?[\w-]{1,40})?\b/giu,
    'info',
    'many authors',
    GENERIC,
  ],
  ['lorem', 'text', /\blorem ipsum\b/giu, 'strong', 'many authors', GENERIC],
  [
    'to-be-done',
    'line',
    /^(?:tbd|tba|todo|wip|(?:more (?:details|information|info) )?(?:are |is |will be )?coming(?: very)? soon|to be (?:added|completed|determined|defined|filled(?: in)?|announced|written|updated|released)(?: soon| later)?|work in progress|in progress|under construction|fill (?:me|this) in|待补充|待更新|敬请期待|即将推出|未定|準備中|工事中|작성 중|준비 중|추후 공개|à venir|à compléter|próximamente|por completar|folgt|folgt noch|in arbeit|скоро|в разработке|em breve|a preencher|\?+|\.{2,}|…|x{3,}|-+)$/iu,
    'strong',
    'many authors',
    GENERIC,
  ],
  [
    'not-available',
    'line',
    /^(?:n\/?a|none|not applicable|not available|unknown|not specified|not provided|null|nil|无|暂无|なし|없음|нет)$/iu,
    'weak',
    'many authors',
    GENERIC,
  ],
  [
    'modelscope-default',
    'text',
    /当前模型的贡献者未提供更加详细的模型介绍|您可以通过如下git clone命令，或者ModelScope SDK来下载模型|如果您是本模型的贡献者|You are viewing the default Readme template/giu,
    'strong',
    'ModelScope',
    'ModelScope: default card',
  ],
  [
    'placeholder-value',
    'front-matter-value',
    /^(?:unknown|TBD|TODO|None|null|string|example)$/iu,
    'weak',
    'sentence-transformers and many authors',
    SENTENCE_TRANSFORMERS,
  ],
]

export const PLACEHOLDER_PATTERNS: readonly PlaceholderPattern[] = ROWS.map(
  ([id, place, pattern, strength, generator, source]) => ({
    id,
    place,
    pattern,
    strength,
    generator,
    source,
  }),
)
