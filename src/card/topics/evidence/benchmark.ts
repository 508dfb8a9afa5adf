// Evidence that a card reports how well the model does: a measured number, or a plot of results.
import type { Block, Rows } from '../../sections/block.ts'
import { UnicodePattern } from '../../unicode-pattern.ts'
import { codeKind } from './code.ts'
import { ANYWHERE, BELOW_NAME, type Grade, KIND, NOTHING, type Reading, STATEMENT } from './evidence.ts'

/** Words as whole words, in any case. Letters beyond ASCII bound none: Chinese and Japanese words stand side by side. */
function wholeWords(words: string): RegExp {
  const list = words.replace(/\s+/g, ' ').trim().replaceAll(', ', '|')
  return new RegExp(`(?<![a-z0-9])(?:${list})(?![a-z0-9])`, 'i')
}

/** Measures that name nothing else: beside a figure they report a result wherever they stand. */
const MEASURES = `
  accuracy, acc, f1, f1[- _]?score, precision, recall, bleu, sacrebleu, chrf, chrf\\+\\+, rouge, rouge[-_ ]?[12l], rougelsum,
  meteor, wer, cer, perplexity, ppl, map, map50, map50-95, auc, auroc, roc[- _]auc, exact match, mmlu, hellaswag, gsm8k,
  humaneval, mbpp, truthfulqa, winogrande, pass@\\d{1,3}, mse, rmse, mae, r2, r², mean[_ ]reward, win[- ]?rate, psnr, ssim,
  lpips, fid, ndcg, ndcg@\\d{1,3}, mrr, mrr@\\d{1,3}, recall@\\d{1,3}, precision@\\d{1,3}, map@\\d{1,3}, spearman, pearson, kendall,
  matthews correlation, mcc, iou, miou, dice, top[- ]?[15], error rate, eer, bertscore, mteb, mt[- ]?bench, eval[_ ]loss,
  validation loss, kappa, sensitivity, specificity, mape, smape, f[- ]?measure, word error, character error, bits per byte,
  (?:validation|test|dev|eval|evaluation) scores?, gpqa, ifeval, aime, aime ?\\d{2}, math[- ]?500, livecodebench, arena[- ]hard, c-?eval, cmmlu,
  准确率, 精度, 正确率, 精确率, 召回率, 困惑度, 正解率, 正答率, 再現率, 適合率, パープレキシティ, 정확도, 정밀도, 재현율, 퍼플렉시티, точность, полнота,
  genauigkeit, wortfehlerrate, exactitude, precisión, exactitud, acurácia, precisão, accuratezza, doğruluk, dokładność`
const MEASURE = wholeWords(MEASURES)
/** With words that report a result only beside a figure in a place for results. */
const RESULT = wholeWords(`${MEASURES},
  em, arc, loss, reward, elo, score, scores, average, avg, mean, correlation, cosine, similarity, comet, ter, der, pesq, stoi, mos,
  agieval, bbh, glue, superglue, squad, result, results, performance, test, dev, val, 得分, 评分, 分数, スコア, 점수, оценка`)
/** A first column that lists what was compared or what it was tried on. */
const COMPARED = wholeWords(`
  model, models, model name, method, methods, system, approach, task, tasks, dataset, datasets, data set, benchmark, benchmarks, category,
  metric, metrics, measure, key, label, labels, class, language, lang, test set, testset, subset, split, name, 模型, 数据集, 任务, モデル, 모델`)
/** A column that tells how large a thing is, how it was made or how much of it there is. */
const SIZE = wholeWords(`
  size, params, parameters, layers, heads, dim, hours, duration, share, fraction, weight, ratio, proportion, tokens, samples, examples, count, number,
  epoch, epochs, step, steps, learning rate, lr, batch size, bits, bpw, vram, ram, threshold, thresholds, density, context, download, value, 参数量, 大小, 数量`)
/** Letters of scripts that set words apart: in the others a figure stands right beside a word. */
const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}`
/** Behind a figure: it tells a size or an amount. */
const AMOUNT = String.raw`(?![\d.,]{0,8}\s?(?:[kmgt]i?b|bpw|bits?|tokens?|param\w{0,7}|[mb]illions?|trillions?|epochs?|k?hz)(?![${LETTER}]))`
/** A number as results have it: a decimal, a percentage, or "a ± b". */
const MEASURED = new UnicodePattern(
  String.raw`(?<![${LETTER}\p{N}._-])${AMOUNT}[+-]?(?:\d{0,6}[.,]\d{1,20}|\d{1,3}(?=\s?[%％])|\d{1,7}(?=\s?(?:±|\+\/-)\s?\d))(?![${LETTER}\d]|[.,]\d)`,
  'iu',
)
/** Releases of what cards speak of most, whose numbers look like results: "Llama 3.1", "SQuAD 2.0", "CC BY 4.0". */
const RELEASE =
  /(?<![a-z])(?:llama|qwen|gpt|mistral|mixtral|gemma|phi|claude|gemini|deepseek|grok|glm|internlm|flux|diffusion|sdxl?|voice|squad|python|pytorch|torch|tensorflow|transformers|cuda|apache|by(?:-\w{2}){0,2}|version|release)[ -](?:v|1)?\d(?:\.\d{1,3}){1,2}(?![\d%])/gi
/** Settings with which a model is trained or run: "temperature 0.7", "top_p=0.95". */
const SETTING =
  /(?<![a-z])(?:temp(?:erature)?|(?:min|top|typical)[ _-]?p|(?:repetition|presence|frequency)[ _]penalty|learning[ _]rate|lr|dropout|weight[ _]decay|threshold|cfg(?: scale)?|guidance(?: scale)?|denois\w{1,6}(?: strength)?|label[ _]smoothing)(?:[\s:=]|of|is|to){1,5}\d{0,3}\.\d{1,6}/gi
/** A whole number right behind a measure: "Accuracy: 92", "perplexity of around 18". */
const COUNTED = new RegExp(
  String.raw`(?:${MEASURE.source}|(?<![a-z0-9])(?:score|elo)(?![a-z0-9]))(?:[\s:=~≈*]|is|of|was|around|about|approximately|は|が|为|為|是|는|은|이|가|約|约|达到|達到){1,6}\d{1,4}(?![a-z0-9]|\.\d)`,
  'i',
)
/** A whole number right before a measure that is never counted: "18 perplexity". */
const COUNTED_BEFORE = /(?<![\w.-])\d{1,3}\s(?:perplexity|ppl|bleu|wer|cer|f1)(?![a-z0-9])/i
/** Languages that authors give to what a program printed. */
const PRINTOUT = /^(?:|te?xt|plain\w{0,4}|json|console|output|log|none)$/i
/** A record of results as trainers print them: `{'eval_loss': 0.35, ...}`. */
const LOG = /["'](?:eval|test|val\w{0,7})[_/]\w{1,30}["']\s?:\s?\d/
/** A line on which a program printed a figure and nothing else. */
const PRINTED = /^\s{0,20}#?\s{0,4}\d{1,3}\.\d{1,20}\s?%?\s{0,20}$/
const FEWEST_ROWS = 3
const FARTHEST_AFTER = 60
const FARTHEST_BEFORE = 15
/** A cell that holds a figure and nothing else, but for its mark, spread or unit. */
const FIGURE = new UnicodePattern(
  String.raw`^[^\p{L}\d]{0,4}\d{0,7}(?:[.,]\d{1,20})?(?:e-?\d{1,2})?\s?(?:[%％]|\(.{1,20}\)|(?:±|\+/-)\s?[\d.,]{1,10}%?|/\s?[\d.,-]{1,10})?[^\p{L}\d]{0,4}$`,
)
const FRACTION = /\d[.,]\d|%|％|±/
const PLOT = wholeWords(`
  result, results, benchmark, benchmarks, bench, eval, evals, evaluation, performance, metric, metrics, accuracy, score, scores, leaderboard, confusion,
  matrix, roc, curve, comparison, compare, radar, win ?rate, winrate, mmlu, mteb, elo, loss, plot, chart, graph, figure, fig, table`)
const NO_PLOT = wholeWords(
  'arch, architecture, logo, banner, diagram, framework, pipeline, badge, illustration, cover, teaser, workflow, header, thumbnail, icon',
)

export function benchmarkGrade(reading: Reading): Grade {
  const grade = gradeOf(reading)
  // What is quoted from another card speaks of another model.
  return reading.block.quoted && grade === ANYWHERE ? KIND : grade
}

function gradeOf({ block, text }: Reading): Grade {
  if (block.kind === 'table') return tableGrade(block.rows)
  if (block.kind === 'code') return outputGrade(block.text, block.language)
  if (/\d/.test(text)) {
    const bare = MEASURED.test(text) ? text.replace(RELEASE, ' ').replace(SETTING, ' ') : ''
    if (MEASURED.test(bare)) return reports(MEASURE, bare) ? ANYWHERE : KIND
    if (COUNTED_BEFORE.test(text)) return ANYWHERE
    if (COUNTED.test(text)) return KIND
  }
  if (plotGrade(block) === KIND) return KIND
  return text === '' ? NOTHING : STATEMENT
}

/** What a program printed, such as a classification report or a table as text, alone or below the code. */
function outputGrade(text: string, language: string): Grade {
  const kind = codeKind(text, language)
  const lines = text.split('\n')
  if (kind !== 'other' && kind !== 'configuration') {
    return RESULT.test(text) && lines.some((line) => PRINTED.test(line)) ? BELOW_NAME : NOTHING
  }
  const figures = lines.filter((line) => MEASURED.test(line)).length
  if (PRINTOUT.test(language) && reports(MEASURE, text))
    return figures >= FEWEST_ROWS || LOG.test(text) ? ANYWHERE : KIND
  if (reports(RESULT, text)) return KIND
  return figures >= FEWEST_ROWS ? BELOW_NAME : NOTHING
}

function plotGrade({ images }: Block): Grade {
  if (images.length === 0) return NOTHING
  const names = images.map(({ url, alt }) => `${url.replace(/[-_/.%]/g, ' ')} ${alt}`)
  if (names.some((name) => PLOT.test(name))) return KIND
  return names.every((name) => NO_PLOT.test(name)) ? NOTHING : KIND
}

/** A measure and its figure close together: "accuracy of 92.1 %", "F1: 0.81", "34.6% WER". */
function reports(measure: RegExp, text: string): boolean {
  return text.split(/(?<=[.!?。！？])\s|\n/).some((sentence) => {
    const name = measure.exec(sentence)
    if (!name) return false
    const after = sentence.slice(name.index + name[0].length)
    const figure = MEASURED.for(after).exec(after)
    if (figure && figure.index <= FARTHEST_AFTER) return true
    return MEASURED.test(sentence.slice(Math.max(0, name.index - FARTHEST_BEFORE), name.index))
  })
}

function tableGrade(rows: Rows): Grade {
  const [header = [], ...body] = rows
  if (!body.some((row) => row.some((cell) => /\d/.test(cell)))) return NOTHING
  const cells = body.flatMap((row) => row.slice(1))
  const figures = cells.filter(isFigure)
  const hasMeasure =
    header.some(isMeasure) || body.some(([name = ''], i) => isMeasure(name) && tells(body, i))
  if (figures.length === 0)
    return cells.some((cell) => MEASURED.test(cell)) ? (hasMeasure ? KIND : BELOW_NAME) : NOTHING
  if (hasMeasure) return ANYWHERE
  return isComparison(header, body) ? ANYWHERE : KIND
}

/** Whether a row named by a measure has a figure, or is a second header over rows that have. */
function tells(body: Rows, index: number): boolean {
  const [, ...cells] = body[index] ?? []
  return cells.some((cell) => isFigure(cell) || MEASURED.test(cell)) || cells.every((cell) => cell === '')
}

/** Whether a text names a measure of any kind, from accuracy to loss. */
export function namesMeasure(text: string): boolean {
  return RESULT.test(text.replace(/_/g, ' '))
}

function isMeasure(cell: string): boolean {
  return MEASURE.test(cell.replace(/_/g, ' '))
}

/** Whether a cell holds a figure and nothing else. */
export function isFigure(cell: string): boolean {
  return /\d/.test(cell) && FIGURE.test(cell)
}

/** What was compared in the first column and, in a third of the other cells, figures that are no sizes or settings. */
function isComparison(header: readonly string[], body: Rows): boolean {
  if (!COMPARED.test(header[0] ?? '')) return false
  const cells = body.flatMap((row) => row.filter((_, i) => i > 0 && !SIZE.test(header[i] ?? '')))
  const figures = cells.filter(isFigure)
  return figures.length * 3 >= cells.length && figures.some((cell) => FRACTION.test(cell))
}
