// Tells what a code block is: code or a command that runs a model, preparation, a prompt, a configuration, output.
import { isUnfilled } from '../template-text.ts'
import { isBibtex } from './bibtex.ts'

export type CodeKind =
  | 'empty'
  | 'bibtex'
  | 'run'
  | 'prepare'
  /** Trains or converts the model. */
  | 'making'
  | 'prompt'
  | 'configuration'
  | 'other'

/** Calls by which the libraries of the Hub load or run a model. */
const CALLS = [
  /\bfrom_(?:pretrained|single_file|hparams|hub)\w{0,20}\s?\(/,
  /\bload_(?:model|from_hub|lora_weights|textual_inversion|attn_procs|weights|state_dict|learner|checkpoint|adapter)\w{0,30}\s?\(/,
  /\b(?:pipeline|create_model\w{0,30}|pull_from_hub|apply_chat_template)\s?\(/,
  // Not the printed architecture, which goes on in the next line.
  /\b(?:SentenceTransformer|CrossEncoder|SparseEncoder|YOLO|LLM|Llama|InferenceClient|InferenceSession|WhisperModel|\w{0,6}FlagModel|TTS)\s?\(\s{0,40}["'\w]/,
  /\.(?:load|generate|predict|encode|transcribe|translate|inference|completions\.create)\s?\(/,
]
const START = String.raw`^\s{0,8}(?:[$>!%]\s{0,2})?(?:sudo )?`
/** Programs that run a model. */
const RUN = new RegExp(
  `${START}(?:python3?|ollama|docker run|vllm|mlx_lm\\S{0,20}|text-generation-launcher|mlagents-\\S{1,20}|lms|curl|whisper|transformers|sglang|lmdeploy|wasmedge|\\S{0,40}(?:llama-(?:cli|server|run)|llama\\.cpp\\S{0,20}|/main|/server|\\.py|\\.sh))(?:\\s|$)`,
  'm',
)
/** Programs that fetch it or prepare for it. */
const PREPARE = new RegExp(
  `${START}(?:pip3?|uv|conda|npm|npx|git|wget|docker|huggingface-cli|hf|brew|apt|apt-get|make|cmake|cd)\\s\\S`,
  'm',
)
/** Marks of chat templates: text to put to a model, not a way to run it. */
const CHAT_MARKS =
  /<\|[\w ]{1,30}\|>|\[\/?INST\]|<<SYS>>|^#{2,3} ?(?:instruction|input|response|human|assistant|user)|^(?:user|human|assistant|system|q|a|question|answer) ?:|\{ ?(?:prompt|instruction|question|input|user_?message|system_?(?:prompt|message)) ?\}/im
/** Code that trains a model, and what shows that it also runs it. */
const TRAINS =
  /(?:Trainer|TrainingArguments|LoraConfig|get_peft_model)\s?\(|\.(?:train|fit|learn|backward)\s?\(|optimizer\.step/
const RUNS = /\bpipeline\s?\(|\.(?:generate|predict|encode|transcribe|translate|inference|evaluate)\s?\(/
/** Commands by which the author made this form of the model. */
const CONVERTS = /\bconvert(?:er|_\w{1,40})?\b|\bquantize\b/
const IMPORT = /^\s*(?:import\s\S|from\s\S{1,80}\simport\s|(?:const|var|let)\s.{1,80}=\s?require\()/
/** A line of a program that does something with a model, whatever the library calls it. */
const WORKS =
  /\w{0,30}(?:model|predict|infer|classif|recogni[sz]|detect|embed|segment|speech|extract)\w{0,30}\s?(?:=|\()/i
/** A call that reads data or counts scores, not a model. */
const READS = /\b(?:load_dataset|load_metric|read_csv|read_json|evaluate\.load)\s?\(/
const SETTING = /^\s{0,40}(?:-\s|["'\w.-]{1,60}["']?\s?[:=]|[{}[\]],?$|#)/

/** @param text the code without a template's passages */
export function codeKind(text: string, language = ''): CodeKind {
  if (isBibtex(text)) return 'bibtex'
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !isRemark(line))
  // Imports alone run nothing: the body was left to be written.
  if (lines.every((line) => IMPORT.test(line))) return 'empty'
  const code = lines.join('\n')
  if ((TRAINS.test(code) || CONVERTS.test(code)) && !RUNS.test(code)) return 'making'
  if (isCall(code) || RUN.test(code) || isProgram(lines)) return 'run'
  if (PREPARE.test(code) || FETCH.test(code)) return 'prepare'
  if (CHAT_MARKS.test(text)) return 'prompt'
  if (/^(?:ya?ml|json|toml|ini)$/i.test(language) || lines.every((line) => SETTING.test(line))) {
    return 'configuration'
  }
  return 'other'
}

/** Imports a library and calls it on a model. */
function isProgram(lines: readonly string[]): boolean {
  if (!lines.some((line) => IMPORT.test(line))) return false
  return lines.some(
    (line) => !IMPORT.test(line) && line.includes('(') && WORKS.test(line) && !READS.test(line),
  )
}

/** A comment, dots that stand for code, or what marks code to be written, as the gate's own drafts do. */
function isRemark(line: string): boolean {
  return /^\s*(?:#(?!!)|\/\/)/.test(line) || /\bTODO\b|your-name\/your-model/.test(line) || isUnfilled(line)
}

/** Fetches the model's files. */
const FETCH = /\b(?:hf_hub_download|snapshot_download)\s?\(/

function isCall(text: string): boolean {
  return CALLS.some((call) => call.test(text))
}

/** Whether a code span in a sentence is a whole command or call that a reader can copy: "run `ollama run tiny`". */
export function isRunnable(text: string): boolean {
  if (/train|tune|convert|quanti[sz]e|eval|test/i.test(text)) return false
  return RUN.test(text) ? /\s\S/.test(text) : isCall(text) && /["']/.test(text)
}

/** Whether a line names a program to start or a call to make, as code spans in a sentence do. */
export function isCommand(text: string): boolean {
  return isCall(text) || RUN.test(text) || PREPARE.test(text)
}
