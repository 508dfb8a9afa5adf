// What the files of a repository say of its model, and what they leave open.
import { describe, expect, test } from '@jest/globals'
import { guess, type Signs } from '../../../src/cli/init/guesses.ts'
import { NO_ADDITIONS } from '../../../src/hub/additions.ts'
import { isKnown } from '../../../src/hub/vocabulary.ts'

function signs(json: Readonly<Record<string, unknown>>, more: Partial<Signs> = {}): Signs {
  return { files: Object.keys(json).sort(), json: new Map(Object.entries(json)), ...more }
}

function guessed(given: Signs): Record<string, unknown> {
  return Object.fromEntries(guess(given).made.map(({ key, value }) => [key, value]))
}

const architecture = (name: string) =>
  guessed(signs({ 'config.json': { architectures: [name] } })).pipeline_tag

describe('the task', () => {
  test.each([
    ['LlamaForCausalLM', 'text-generation'],
    ['GPT2LMHeadModel', 'text-generation'],
    ['BertForSequenceClassification', 'text-classification'],
    ['Wav2Vec2ForSequenceClassification', 'audio-classification'],
    ['ViTForImageClassification', 'image-classification'],
    ['CLIPSegForImageSegmentation', 'image-segmentation'],
    ['WhisperForConditionalGeneration', 'automatic-speech-recognition'],
    ['Qwen2VLForConditionalGeneration', 'image-text-to-text'],
    ['MarianMTModel', 'translation'],
    ['TapasForQuestionAnswering', 'table-question-answering'],
    ['LayoutLMv3ForQuestionAnswering', 'document-question-answering'],
    ['VitsModel', 'text-to-speech'],
    ['RobertaForMaskedLM', 'fill-mask'],
    ['BertModel', 'feature-extraction'],
  ])('of %s is %s', (name, task) => {
    expect(architecture(name)).toBe(task)
    expect(isKnown('pipelineTag', task, NO_ADDITIONS)).toBe(true)
  })

  test.each([
    'T5ForConditionalGeneration',
    'BartForConditionalGeneration',
    'MyOwnModel',
    'Wav2Vec2ForPreTraining',
    '',
  ])('of %s is not guessed, since the class leaves a choice', (name) => {
    expect(architecture(name)).toBeUndefined()
  })

  test.each([
    ['StableDiffusionXLPipeline', 'text-to-image'],
    ['FluxPipeline', 'text-to-image'],
    ['FluxKontextPipeline', 'image-to-image'],
    ['StableDiffusionInpaintPipeline', 'image-to-image'],
    ['WanImageToVideoPipeline', 'image-to-video'],
    ['CogVideoXPipeline', 'text-to-video'],
    ['DDPMPipeline', 'unconditional-image-generation'],
    ['StableAudioPipeline', 'text-to-audio'],
    ['MyPipeline', undefined],
  ])('of the pipeline %s is %s', (_class_name, task) => {
    const found = guessed(signs({ 'model_index.json': { _class_name } }))
    expect(found.library_name).toBe('diffusers')
    expect(found.pipeline_tag).toBe(task)
  })
})

describe('a repository of', () => {
  test('an adapter names its base model', () => {
    const config = { base_model_name_or_path: 'acme/tern', task_type: 'SEQ_CLS' }
    expect(guessed(signs({ 'adapter_config.json': config }))).toEqual({
      library_name: 'peft',
      pipeline_tag: 'text-classification',
      base_model: 'acme/tern',
      base_model_relation: 'adapter',
    })
  })

  test.each(['./checkpoints/tern', '/mnt/models/tern', 'tern', 'https://huggingface.co/acme/tern'])(
    'an adapter whose base model is %s does not',
    (base_model_name_or_path) => {
      const { made, hints } = guess(signs({ 'adapter_config.json': { base_model_name_or_path } }))
      expect(made.map(({ key }) => key)).not.toContain('base_model')
      expect(hints.find(({ key }) => key === 'base_model')?.text).toContain(base_model_name_or_path)
    },
  )

  test('sentence transformers is one, though its config is that of transformers', () => {
    const modules = [{ type: 'sentence_transformers.models.Transformer' }]
    const config = { model_type: 'bert', architectures: ['BertModel'] }
    expect(guessed(signs({ 'modules.json': modules, 'config.json': config }))).toMatchObject({
      library_name: 'sentence-transformers',
      pipeline_tag: 'sentence-similarity',
    })
  })

  test('SetFit is one, though it holds sentence transformers', () => {
    const modules = [{ type: 'sentence_transformers.models.Transformer' }]
    const found = guessed(signs({ 'config_setfit.json': {}, 'modules.json': modules }))
    expect(found).toMatchObject({ library_name: 'setfit', pipeline_tag: 'text-classification' })
  })

  test('timm', () => {
    const config = { architecture: 'resnet50', num_classes: 1000, pretrained_cfg: {} }
    expect(guessed(signs({ 'config.json': config }))).toEqual({
      library_name: 'timm',
      pipeline_tag: 'image-classification',
    })
  })

  test('MLX, by the header of its weights', () => {
    const safetensors = { file: 'model.safetensors', format: 'mlx' }
    const config = { 'config.json': { model_type: 'llama', architectures: ['LlamaForCausalLM'] } }
    expect(guessed(signs(config, { safetensors }))).toMatchObject({ library_name: 'mlx' })
  })

  test('Marian names both languages', () => {
    const found = guessed(signs({ 'tokenizer_config.json': { source_lang: 'en', target_lang: 'de' } }))
    expect(found.language).toEqual(['en', 'de'])
    expect(
      guessed(signs({ 'tokenizer_config.json': { source_lang: 'eng_Latn', target_lang: 'de' } })),
    ).toEqual({})
  })

  test('GGUF files names its base model where their metadata does', () => {
    const texts = new Map([
      ['general.architecture', 'llama'],
      ['general.license', 'apache-2.0'],
      ['general.base_model.0.repo_url', 'https://huggingface.co/acme/tern'],
    ])
    const files = ['tern.Q4_K_M.gguf']
    expect(guessed({ files, json: new Map(), gguf: { file: 'tern.Q4_K_M.gguf', texts } })).toEqual({
      license: 'apache-2.0',
      pipeline_tag: 'text-generation',
      base_model: 'acme/tern',
      base_model_relation: 'quantized',
    })
  })

  test.each([
    ['tern-7b.Q4_K_M.gguf', '`tern-7b`'],
    ['tern-7b-IQ3_XXS.gguf', '`tern-7b`'],
    ['tern-7b-bf16-00001-of-00002.gguf', '`tern-7b`'],
    ['tern.gguf', '`tern`'],
  ])('GGUF files without metadata has only the name, as in %s', (file, name) => {
    const { made, hints } = guess({ files: [file], json: new Map() })
    expect(made).toEqual([])
    expect(hints.find(({ key }) => key === 'base_model')?.text).toContain(`says ${name}`)
  })
})

test('a task that deals with language asks for its codes, though no tokeniser lies there', () => {
  const languageOf = (name: string) =>
    guess(signs({ 'config.json': { architectures: [name] } })).hints.find(({ key }) => key === 'language')
      ?.text
  expect(languageOf('LlamaForCausalLM')).toBe('the task deals with language; add the codes of its languages')
  expect(languageOf('ViTForImageClassification')).toBeUndefined()
})

test('the licence of CITATION.cff counts where no licence file lies beside it', () => {
  const cited = (files: readonly string[]) =>
    guess({ files, json: new Map(), citedLicense: 'mit' }).made.find(({ key }) => key === 'license')
  expect(cited(['CITATION.cff'])).toEqual({
    key: 'license',
    value: 'mit',
    source: 'CITATION.cff: license',
  })
  expect(cited(['CITATION.cff', 'LICENSE.txt'])).toBeUndefined()
})

test('files that are not what their name says leave everything open', () => {
  for (const value of [null, 7, 'text', [], [null], { architectures: 'x', model_type: 1 }]) {
    const all = Object.fromEntries(
      ['config.json', 'adapter_config.json', 'model_index.json', 'modules.json', 'tokenizer_config.json'].map(
        (file) => [file, value],
      ),
    )
    const { pipeline_tag, base_model } = guessed(signs(all))
    expect([pipeline_tag, base_model]).toEqual([undefined, undefined])
  }
})

test('a value with line ends and marks stays in one line of a comment', () => {
  const { hints } = guess(
    signs({ 'adapter_config.json': { base_model_name_or_path: 'a\nlicense: mit`\u2028x' } }),
  )
  expect(hints[0]?.text).not.toMatch(/[\n\u2028]/)
})
