// The task that a model's class was made for, where the class leaves no choice.

/** Ends of class names of transformers, the longer ones first (transformers: src/transformers/models/auto). */
const BY_HEAD: readonly (readonly [RegExp, string])[] = [
  [/ForZeroShotImageClassification$/, 'zero-shot-image-classification'],
  [/ForZeroShotObjectDetection$/, 'zero-shot-object-detection'],
  [
    /^(?:Wav2Vec2|Hubert|WavLM|UniSpeech|Data2VecAudio|SEW|Whisper|AST).*For(?:Sequence|Audio)Classification$/,
    'audio-classification',
  ],
  [/ForAudioClassification$/, 'audio-classification'],
  [/ForVideoClassification$/, 'video-classification'],
  [/ForImageClassification(?:WithTeacher)?$/, 'image-classification'],
  [/ForObjectDetection$/, 'object-detection'],
  [/For(?:Semantic|Universal|Instance|Image)Segmentation$/, 'image-segmentation'],
  [/ForDepthEstimation$/, 'depth-estimation'],
  [/ForKeypointDetection$/, 'keypoint-detection'],
  [/ForMaskGeneration$/, 'mask-generation'],
  [/ForTableQuestionAnswering$|^TapasForQuestionAnswering$/, 'table-question-answering'],
  [/^LayoutLM.*ForQuestionAnswering$|ForDocumentQuestionAnswering$/, 'document-question-answering'],
  [/^(?:Vilt|Blip)ForQuestionAnswering$|ForVisualQuestionAnswering$/, 'visual-question-answering'],
  [/ForSequenceClassification$/, 'text-classification'],
  [/ForTokenClassification$/, 'token-classification'],
  [/ForQuestionAnswering$/, 'question-answering'],
  [/ForMultipleChoice$/, 'multiple-choice'],
  [/ForMaskedLM$/, 'fill-mask'],
  [
    /ForCTC$|ForSpeechSeq2Seq$|^(?:Whisper|Speech2Text|Moonshine)ForConditionalGeneration$/,
    'automatic-speech-recognition',
  ],
  [/^VitsModel$|ForTextToSpeech$|ForTextToWaveform$|^Bark(?:Model)?$/, 'text-to-speech'],
  [/^Musicgen.*ForConditionalGeneration$/, 'text-to-audio'],
  [
    /ForImageTextToText$|^(?:Llava|Qwen2VL|Qwen2_5_VL|Qwen3VL|Idefics|PaliGemma|Mllama|InternVL|SmolVLM|Gemma3|Mistral3|Kosmos2).*ForConditionalGeneration$/,
    'image-text-to-text',
  ],
  [/ForVision2Seq$/, 'image-to-text'],
  [/^MarianMTModel$|^(?:M2M100|FSMT)ForConditionalGeneration$/, 'translation'],
  [/^PegasusForConditionalGeneration$/, 'summarization'],
  [/ForCausalLM$|^(?:GPT2|OpenAIGPT|XGLM|CTRL|TransfoXL)LMHeadModel$/, 'text-generation'],
  [
    /^(?:Bert|Roberta|XLMRoberta|DistilBert|MPNet|Electra|Albert|DebertaV2|ModernBert|NomicBert|Camembert)Model$/,
    'feature-extraction',
  ],
  [/^(?:ViT|Dinov2|Swin|ConvNext|Beit)Model$/, 'image-feature-extraction'],
]

export function taskOfArchitecture(name: string): string | undefined {
  return BY_HEAD.find(([pattern]) => pattern.test(name))?.[1]
}

/** Of PEFT's task types (peft: src/peft/utils/peft_types.py); of SEQ_2_SEQ_LM the task is not known. */
const BY_TASK_TYPE: ReadonlyMap<string, string> = new Map([
  ['CAUSAL_LM', 'text-generation'],
  ['SEQ_CLS', 'text-classification'],
  ['TOKEN_CLS', 'token-classification'],
  ['QUESTION_ANS', 'question-answering'],
  ['FEATURE_EXTRACTION', 'feature-extraction'],
])

export function taskOfAdapter(taskType: string): string | undefined {
  return BY_TASK_TYPE.get(taskType)
}

/** Names of pipeline classes of diffusers (diffusers: src/diffusers/pipelines). */
const BY_PIPELINE: readonly (readonly [RegExp, string])[] = [
  [/ImageToVideo|Img2Vid|VideoDiffusionPipeline$/, 'image-to-video'],
  [/Video|^(?:WanPipeline|CogVideoXPipeline|LTXPipeline|MochiPipeline|AllegroPipeline)$/, 'text-to-video'],
  [/Audio|Music/, 'text-to-audio'],
  [/Img2Img|Inpaint|Upscale|InstructPix2Pix|ImageVariation|Kontext|Edit/, 'image-to-image'],
  [
    /^(?:DDPM|DDIM|PNDM|ScoreSdeVe|KarrasVe|LDM|ConsistencyModel|DanceDiffusion)Pipeline$/,
    'unconditional-image-generation',
  ],
  [/^ShapE/, 'text-to-3d'],
  [
    /^(?:StableDiffusion|StableDiffusionXL|StableDiffusion3|Flux|PixArtAlpha|PixArtSigma|HunyuanDiT|Kandinsky|Sana|Lumina|AuraFlow|LatentConsistencyModel|QwenImage|Chroma|HiDreamImage|CogView)[\w]*Pipeline$/,
    'text-to-image',
  ],
]

export function taskOfPipeline(className: string): string | undefined {
  return BY_PIPELINE.find(([pattern]) => pattern.test(className))?.[1]
}
