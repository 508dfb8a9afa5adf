// A results table to fill in: the measures that people report for the task, and a baseline to compare with.
import type { CardFacts } from './card-facts.ts'

/** The usual measures by pipeline tag (huggingface.co/tasks). */
const MEASURES: Readonly<Record<string, readonly string[]>> = {
  'text-classification': ['accuracy', 'F1'],
  'token-classification': ['precision', 'recall', 'F1'],
  'question-answering': ['exact match', 'F1'],
  summarization: ['ROUGE-1', 'ROUGE-2', 'ROUGE-L'],
  translation: ['BLEU', 'chrF'],
  'text-generation': ['MMLU', 'GSM8K'],
  'fill-mask': ['perplexity'],
  'sentence-similarity': ['Spearman correlation'],
  'feature-extraction': ['Spearman correlation'],
  'automatic-speech-recognition': ['WER', 'CER'],
  'image-classification': ['top-1 accuracy', 'top-5 accuracy'],
  'object-detection': ['mAP'],
  'image-segmentation': ['mean IoU'],
  'text-to-image': ['FID', 'CLIP score'],
  'text-to-speech': ['MOS'],
  'reinforcement-learning': ['mean reward'],
  'tabular-classification': ['accuracy', 'AUC'],
  'tabular-regression': ['RMSE'],
}

export function benchmarkDraft({ task, metrics }: CardFacts): string {
  const usual = task !== undefined && Object.hasOwn(MEASURES, task) ? MEASURES[task] : undefined
  const measures = metrics.length > 0 ? metrics : (usual ?? ['TODO: measure'])
  const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    'Measured on TODO: data set and split.',
    '',
    row('model', ...measures),
    row('---', ...measures.map(() => '---')),
    row('this model', ...measures.map(() => 'TODO')),
    row('TODO: a baseline', ...measures.map(() => 'TODO')),
  ].join('\n')
}
