// Which task somebody meant who wrote no pipeline tag of the Hub's list.
import {
  type Correction,
  certainly,
  likely,
  NO_CORRECTION,
  once,
  rows,
  unquoted,
  wrongForms,
} from './correction.ts'
import { SUBTASKS } from './generated/pipeline-tags.ts'
import { nearest } from './nearest.ts'
import { VOCABULARIES } from './vocabulary.ts'

/**
 * Tags that the Hub had once, with those that took their place
 * (huggingface.js, pull requests 457 and 1590; packages/tasks/src/pipelines.ts).
 */
const REMOVED: Readonly<Record<string, readonly string[]>> = {
  conversational: ['text-generation'],
  'text2text-generation': ['text-generation', 'translation', 'summarization'],
  'speech-segmentation': ['voice-activity-detection'],
  'structured-data-classification': ['tabular-classification'],
}

/** What people write for a task, by the tag they mean. */
const MEANINGS = wrongForms({
  'automatic-speech-recognition':
    'asr speech-recognition speech-to-text speech2text stt transcription audio-transcription audio-to-text',
  'text-to-speech': 'tts speech-synthesis voice-cloning voice-synthesis text2speech',
  'text-to-audio': 'text-to-music music-generation audio-generation text2audio text-to-sound',
  'audio-to-audio':
    'speech-enhancement voice-conversion speech-to-speech source-separation audio2audio denoising',
  'audio-classification':
    'speech-emotion-recognition emotion-recognition-audio speaker-recognition sound-classification',
  'audio-text-to-text': 'audio-language-model speech-language-model',
  'token-classification':
    'ner named-entity-recognition pos-tagging part-of-speech-tagging sequence-tagging entity-recognition',
  'text-classification':
    'classification sentiment-analysis sequence-classification nli natural-language-inference emotion-classification sentiment-classification toxicity-detection text-classifier spam-detection cross-encoder',
  'zero-shot-classification': 'zero-shot zeroshot-classification zero-shot-text-classification',
  'text-generation':
    'causal-lm causal-language-modeling language-modeling language-model lm llm chat chatbot chat-completion text-completion text-gen code-generation code-completion dialogue dialog instruction-following reasoning text-to-text text2text prompt-generation nlg',
  'fill-mask': 'masked-lm masked-language-modeling mlm mask-filling',
  'sentence-similarity':
    'sentence-embeddings sentence-embedding semantic-similarity semantic-search text-similarity',
  'feature-extraction': 'embedding embeddings text-embedding text-embeddings feature-extractor',
  'text-ranking': 'reranking reranker rerank text-reranking ranking re-ranking passage-ranking',
  'question-answering': 'qa extractive-qa extractive-question-answering questionanswering',
  summarization: 'summarisation text-summarization summary abstractive-summarization',
  translation: 'machine-translation nmt mt text-translation language-translation',
  'table-question-answering': 'table-qa tableqa text-to-sql',
  'image-classification': 'image-recognition image-tagging img-classification vision-classification',
  'object-detection': 'detection object-recognition face-detection yolo',
  'image-segmentation':
    'segmentation semantic-segmentation instance-segmentation panoptic-segmentation background-removal',
  'text-to-image': 'text2image txt2img text2img image-generation image-synthesis t2i stable-diffusion',
  'image-to-image':
    'img2img image2image super-resolution image-super-resolution style-transfer image-editing inpainting image-inpainting image-restoration upscaling i2i',
  'image-to-text': 'image-captioning ocr image2text img2text captioning optical-character-recognition',
  'image-text-to-text':
    'vlm vision-language vision-language-model visual-language-model multimodal multimodal-llm image-to-text-to-text vision-text-to-text mllm vision2seq',
  'image-to-video': 'img2vid image2video i2v',
  'text-to-video': 'text2video txt2vid video-generation t2v',
  'video-text-to-text': 'video-to-text video-captioning video-language-model video-question-answering',
  'video-classification': 'action-recognition video-recognition activity-recognition',
  'visual-question-answering': 'vqa visual-qa',
  'document-question-answering': 'docvqa document-qa doc-qa',
  'visual-document-retrieval': 'document-retrieval visual-retrieval',
  'depth-estimation': 'monocular-depth-estimation depth',
  'keypoint-detection': 'pose-estimation human-pose-estimation keypoints',
  'image-feature-extraction': 'image-embedding image-embeddings image-similarity vision-backbone',
  'reinforcement-learning': 'rl deep-reinforcement-learning',
  'time-series-forecasting':
    'time-series timeseries forecasting time-series-prediction timeseries-forecasting',
  'tabular-classification': 'structured-classification',
  'tabular-regression': 'regression structured-regression',
  'graph-ml': 'graph graph-machine-learning gnn graph-neural-network node-classification',
  'unconditional-image-generation': 'unconditional-generation',
  'text-to-3d': 'text-to-shape 3d-generation',
  'image-to-3d': '3d-reconstruction image-to-shape',
  'voice-activity-detection': 'vad speech-activity-detection speaker-diarization',
  'any-to-any': 'omni omni-modal any2any',
  robotics: 'robot robot-learning manipulation vla vision-language-action',
  'mask-generation': 'segment-anything sam',
})

const bySubtask = once(() => new Map(rows(SUBTASKS).map(([subtask = '', tag = '']) => [subtask, tag])))

/** Whether the tag was once in the Hub's list. */
export function isRemovedPipelineTag(value: string): boolean {
  return Object.hasOwn(REMOVED, value)
}

/** No name of a task is longer, in UTF-16 code units. */
const MAX_LENGTH = 200

/** What was meant by a tag that the Hub's list does not have. */
export function correctPipelineTag(value: string): Correction {
  if (value.length > MAX_LENGTH) return NO_CORRECTION
  const form = unquoted(value)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
  const tags = VOCABULARIES.pipelineTag.values()
  if (tags.has(form)) return certainly(form)
  if (Object.hasOwn(REMOVED, form)) return likely(...(REMOVED[form] ?? []))
  const meant = MEANINGS.get(form) ?? bySubtask().get(form)
  if (meant) return likely(meant)
  const parts = value.split(/\s*[,;/|]\s*/).map((part) =>
    part
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  )
  if (parts.length > 1 && parts.every((part) => tags.has(part))) return likely(...parts)
  const joined = form.replaceAll('-', '')
  for (const tag of tags) if (tag.replaceAll('-', '') === joined) return certainly(tag)
  const near = nearest(form, tags)
  return near && near !== 'other' ? likely(near) : NO_CORRECTION
}
