// Whether results are told beside those of another model: in words, in a table or in a sentence with two figures.
import type { Card } from '../../card/card.ts'
import type { Block, Rows } from '../../card/sections/block.ts'
import { isFigure, namesMeasure } from '../../card/topics/evidence/benchmark.ts'
import { UnicodePattern } from '../../card/unicode-pattern.ts'
import { findTitle } from './card-title.ts'

/** Benchmarks and corpora by their names. */
export const KNOWN_DATA =
  /\b(?:glue|squad|mnli|sst-?2|mrpc|imagenet|coco|cifar|mnist|mmlu|hellaswag|arc|gsm8k|humaneval|mbpp|truthfulqa|winogrande|bbh|agieval|c-?eval|cmmlu|mteb|mt[- ]?bench|alpacaeval|open llm leaderboard|gpt4all|bigbench|boolq|piqa|lambada|wikitext|librispeech|common ?voice|fleurs|voxpopuli|conll|ontonotes|xnli|flores|wmt ?\d\d|tatoeba|samsum|cnn|xsum|imdb|ms ?marco|beir|natural questions|triviaqa|hotpotqa|snli|sts-?b|semeval|mvtec|ade20k|voc|kitti|atari|gym|mujoco|v\d+ environment|ljspeech|vctk|audioset|esc-?50|bigcodebench|livecodebench|ifeval|gpqa|aime|math|arena|lfw|widerface|celeba)\b/i
const COMPARES =
  /\b(?:baselines?|compar(?:e[ds]?|ed|ing|ison|isons|able)|vs\.?|versus|outperform\w{0,4}|surpass\w{0,4}|(?:better|worse|higher|lower|faster|improve\w{0,6}) (?:than|over|on)|previous|prior|state[- ]of[- ]the[- ]art|sota|other models|original model|base model|human performance|teacher|competitive|on par)\b|比较|对比|優於|优于|超过|比較|上回|비교|сравнен|baseline/i
/** The word for it in other languages. Of 基準 only what is no benchmark and no criterion. */
const COMPARES_ELSEWHERE =
  /基[线線]|(?<!評価|[评評][估测測])基[准準](?!(?:[测測][试試]|[数數]))|相比|ベースライン|베이스라인|기준 ?모델|(?<![а-яё])базов(?:ая|ой|ую|ые|ых)(?![а-яё])|б[еэ]й?[зс]лайн|базлайн|\b(?:l[ií]neas? (?:de )?base|linhas? (?:de )?base|modelos? (?:de )?base|basismodell|basislinie|vergleichsmodell|ausgangsmodell|mod[eè]les? de base|lignes? de base)/i
/** Cells that name a model: letters with a size or a version. */
const MODEL =
  /[A-Za-z]{2,}[\w.]*[- ]?(?:v?\d|base|large|small|tiny|mini|xl|instruct|chat)|bert|gpt|llama|t5\b|whisper|yolo|resnet|vit\b/i
const MODELS =
  /^(?:models?|methods?|systems?|approach(?:es)?|names?|checkpoints?|versions?|variants?|quant\w{0,12}|algorithms?|architectures?|backbones?|(?:model|method) name|模型|モデル|모델|модель)\b/i

/** A line that gives a model's figure: "BERT-base-2: 88.1". */
function isFigureOfModel(line: string): boolean {
  const at = line.length > 120 ? -1 : Math.max(line.lastIndexOf(':'), line.lastIndexOf('='))
  const name = line.slice(0, Math.max(at, 0))
  return /[A-Za-z]{2}/.test(name) && /\d/.test(name) && /^\s?\d{1,3}\.\d/.test(line.slice(at + 1))
}

/**
 * Whether the text or one of the tables sets the results beside those of another model. `own` is what the card calls
 * its own model, as `ownName` gives it.
 */
export function compares(text: string, blocks: readonly Block[], own: string): boolean {
  return (
    COMPARES.test(text) ||
    COMPARES_ELSEWHERE.test(text) ||
    text.split('\n').filter(isFigureOfModel).length > 1 ||
    blocks.some(
      (block) => block.kind !== 'table' && block.kind !== 'code' && comparesInSentence(block.text, own),
    ) ||
    blocks.some((block) => block.kind === 'table' && comparesModels(block.rows, own))
  )
}

/** The name of the model by the card's title, reduced to its words; empty where it has none. */
export function ownName(card: Card): string {
  const title = findTitle(card)
  if (title.kind !== 'heading') return ''
  const name =
    title.heading.text.replace(/^model card (?:for|of) (?:the )?/i, '').split(/[:–—(|,]|\s-\s/)[0] ?? ''
  return words(name.slice(name.lastIndexOf('/') + 1))
}

function words(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}

/** A title of more words says what the model does, and is no name. */
const MOST_WORDS_OF_A_NAME = 3

/** Whether a cell names the card's own model, as a whole or with what the title leaves out: "Tern", "Tern (large)". */
function isOwn(cell: string, own: string): boolean {
  const name = words(cell)
  if (own === '' || name === '' || own.split(' ').length > MOST_WORDS_OF_A_NAME)
    return name !== '' && name === own
  return `${name} `.startsWith(`${own} `) || `${own} `.startsWith(`${name} `)
}

/**
 * A model by its family or its size, with its figure right behind: "bert-base 89.0", "T5-small has 85.2". What has one
 * digit before the point may be a version: "Llama 3.1".
 */
const FIGURE_OF_OTHER =
  /(?<![\w.-])(?:[\w.]{1,30}-)?(?:[A-Za-z]{0,12}(?:bert|gpt|llama|whisper|yolo|resnet)|t5|vit|[A-Za-z][\w.]{0,30}[- ](?:base|large|small|tiny|mini|xl|instruct|chat))(?:-[\w.-]{1,30})?(?:\s(?:at|with|only|is|has|had|gets|got|reach(?:es|ed)|scores?d?|achieve[sd])){0,2}[\s:=(]{1,3}(?:\d{2,3}|0)[.,]\d/gi

/** Whether a sentence gives two figures, one of them that of a model of known kind: "Tern reaches 91.3, BERT 89.0". */
function comparesInSentence(text: string, own: string): boolean {
  return text.split(/(?<=[.!?。！？])\s|\n/).some((sentence) => {
    if ((sentence.match(/\d[.,]\d/g)?.length ?? 0) < 2) return false
    const figures = sentence.match(FIGURE_OF_OTHER) ?? []
    return figures.some((found) => own === '' || !words(found).startsWith(own))
  })
}

/** What a table of a paper calls the model beside the others. */
const OURS = new UnicodePattern(
  String.raw`^(?:ours?|our (?:model|method|approach)|proposed|this (?:model|work))(?![\p{L}\d])`,
  'iu',
)

function comparesModels([header = [], ...body]: Rows, own: string): boolean {
  const measured = body.filter((row) => row.slice(1).some(isFigure))
  if (measured.length === 0) return false
  if (measured.length > 1 && measured.some(([name = '']) => OURS.test(name.trim()))) return true
  if (header.length > 2 && header.some((cell) => OURS.test(cell.trim()))) return true
  if (MODELS.test(header[0]?.trim() ?? '') && measured.length > 1) return true
  const models = (cells: readonly string[]) =>
    cells.filter((cell) => (MODEL.test(cell) && !isMeasured(cell)) || isOwn(cell, own)).length
  const names = measured.map(([name = '']) => name)
  if (models(header.slice(1)) > 1 || models(names) > 1) return true
  // A corner without a word leaves open what the rows are: with the own model among them, they are models.
  if (words(header[0] ?? '') === '' && names.length > 1 && names.some((name) => isOwn(name, own))) return true
  return hasOwnColumn(header, measured, own)
}

function isMeasured(cell: string): boolean {
  return namesMeasure(cell) || namesData(cell)
}

const DATA = new RegExp(KNOWN_DATA, 'gi')
/** What stands around the name of a data set. */
const AROUND_DATA =
  /^(?:shots?|acc|accuracy|f|em|test|dev|val|validation|set|score|avg|average|v|en|matched|mismatched|m|mm|pass|strict|prompt|hard|easy|challenge|c|e|diamond|main|pro|plus|redux|k|top|of|the|on)$/i

/** Whether a cell names a data set and nothing else: no "roberta-large-mnli". */
function namesData(cell: string): boolean {
  const rest = cell.replace(DATA, ' ')
  return rest !== cell && (rest.match(/[a-z]+/gi) ?? []).every((word) => AROUND_DATA.test(word))
}

/** A column of the own model beside one of figures that is named by no measure and no data set. */
function hasOwnColumn(header: readonly string[], measured: Rows, own: string): boolean {
  const columns = header.filter((_, i) => i > 0 && measured.some((row) => isFigure(row[i] ?? '')))
  return columns.some(
    (cell) => isOwn(cell, own) && columns.some((other) => other !== cell && !isMeasured(other)),
  )
}
