// The tasks that deal with human language: a model for one of them says which languages it knows.

/** Pipeline tags of today and of the past whose input or output is text or speech in some language. */
const LANGUAGE_TASKS = new Set([
  'text-classification',
  'token-classification',
  'table-question-answering',
  'question-answering',
  'zero-shot-classification',
  'translation',
  'summarization',
  'feature-extraction',
  'text-generation',
  'fill-mask',
  'sentence-similarity',
  'text-to-speech',
  'automatic-speech-recognition',
  'audio-text-to-text',
  'text-ranking',
  'text-retrieval',
  'table-to-text',
  'tabular-to-text',
  'multiple-choice',
  'image-to-text',
  'image-text-to-text',
  'visual-question-answering',
  'document-question-answering',
  'visual-document-retrieval',
  'video-text-to-text',
  'any-to-any',
  'conversational',
  'text2text-generation',
])

/** Whether a model for this task has languages to name. */
export function dealsWithLanguage(pipelineTag: string): boolean {
  return LANGUAGE_TASKS.has(pipelineTag)
}
