// The four relations that a model can have to its base model (huggingface.co/docs/hub/model-cards).
import { type Correction, certainly, likely, NO_CORRECTION, wrongForms } from './correction.ts'
import { nearest } from './nearest.ts'

export const RELATIONS = ['adapter', 'merge', 'quantized', 'finetune'] as const

const MEANINGS = wrongForms({
  adapter: 'adapters adaptor lora qlora dora peft lora-adapter adaptation',
  finetune:
    'fine-tune finetuned fine-tuned finetuning fine-tuning fine_tune sft trained derived continued-pretraining distilled distillation dpo rlhf',
  merge: 'merged merging mergekit slerp moe model-merge',
  quantized:
    'quantization quantize quant quantised quantisation quantizing gguf gptq awq exl2 int8 int4 fp8 4bit 8bit q4 bnb onnx mlx',
})

/** What was meant by a relation that the Hub refuses. */
export function correctRelation(value: string): Correction {
  if (value.length > 100) return NO_CORRECTION
  const form = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  const known: readonly string[] = RELATIONS
  if (known.includes(form)) return certainly(form)
  const meant = MEANINGS.get(form)
  if (meant)
    return form.startsWith(meant.slice(0, 4)) || form.startsWith('fine-tun')
      ? certainly(meant)
      : likely(meant)
  const near = nearest(form, RELATIONS)
  return near ? likely(near) : NO_CORRECTION
}
