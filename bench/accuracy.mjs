// How well the four topics are recognised on real, labelled cards: precision, recall, F1, states, lines, confusion.
// The cards belong to many authors and are not part of this repository. Where they are is told by the environment
// variable MODEL_CARD_CORPUS; without it a folder `corpus` beside the checkout is looked for.
// Usage: node bench/accuracy.mjs [--floor] [--verbose] [--half even|odd]
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const { values: options } = parseArgs({
  options: { floor: { type: 'boolean' }, verbose: { type: 'boolean' }, half: { type: 'string' } },
})

/** Topic to its name in the labels. */
const TOPICS = { usage: 'usage', limitations: 'limitations', benchmark: 'evaluation', citation: 'citation' }
const STATES = { section: 'present', inline: 'inline', placeholder: 'placeholder', absent: 'missing' }
/** Under these the benchmark fails with --floor. */
const FLOOR = {
  macroF1: 0.985,
  precision: 0.97,
  recall: 0.97,
  states: 0.96,
  lines: 0.93,
  placeholderCalledPresent: 0,
}

const corpus = findCorpus()
if (!corpus) {
  console.error(
    'No labelled cards at hand: set MODEL_CARD_CORPUS to a folder with labels.jsonl, cards/, bulk-labels.jsonl and bulk/. Nothing was measured.',
  )
  process.exit(options.floor && process.env.MODEL_CARD_CORPUS ? 2 : 0)
}
const { parseCard } = await loadParser()
const labelled = measureLabelled()
const bulk = measureBulk()
report(labelled, bulk)
if (options.floor) holdFloor(labelled, bulk)

function findCorpus() {
  const told = process.env.MODEL_CARD_CORPUS
  const beside = readdirSync(path.dirname(root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [
      path.join(path.dirname(root), name),
      path.join(path.dirname(root), name, 'corpus'),
    ])
  const places = told ? [path.resolve(told)] : beside
  return places.find((place) => existsSync(path.join(place, 'labels.jsonl')))
}

/** The parser as it stands in src/, bundled to a temporary file since it is TypeScript. */
async function loadParser() {
  const folder = mkdtempSync(path.join(tmpdir(), 'accuracy-'))
  const outfile = path.join(folder, 'parse-card.mjs')
  const entry = path.join(root, 'src/card/parse-card.ts')
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // The YAML parser is CommonJS and calls require() for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
  try {
    return await import(pathToFileURL(outfile))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function jsonLines(file) {
  const text = readFileSync(path.join(corpus, file), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

function topicsOf(file) {
  return parseCard(file, readFileSync(path.join(corpus, file), 'utf8')).topics
}

function measureLabelled() {
  const labels = jsonLines('labels.jsonl').filter(
    (_, i) => !options.half || i % 2 === (options.half === 'odd' ? 1 : 0),
  )
  const results = Object.fromEntries(Object.keys(TOPICS).map((topic) => [topic, emptyResult()]))
  for (const label of labels) {
    const topics = topicsOf(`cards/${label.n}.md`)
    for (const [topic, key] of Object.entries(TOPICS)) {
      const got = topics[topic]
      const want = STATES[label[key]]
      const result = results[topic]
      result.confusion[want][got.state]++
      const isBoth = got.state === want && want === 'present'
      if (isBoth) result.lines.push(Math.abs(got.line - label.lines[key]) <= 2)
      const isOff = got.state !== want || (isBoth && !result.lines.at(-1))
      if (options.verbose && isOff) {
        console.log(
          `${label.n} ${topic}: ${got.state} at ${got.line ?? '-'} (${got.heading ?? got.under ?? ''}), labelled ${want} at ${label.lines[key] ?? '-'}`,
        )
      }
    }
  }
  return { cards: labels.length, results }
}

function emptyResult() {
  const states = Object.values(STATES)
  const row = () => Object.fromEntries(states.map((state) => [state, 0]))
  return { confusion: Object.fromEntries(states.map((state) => [state, row()])), lines: [] }
}

function scores({ confusion, lines }) {
  const states = Object.values(STATES)
  const sum = (list) => list.reduce((a, b) => a + b, 0)
  const tp = confusion.present.present
  const called = sum(states.map((want) => confusion[want].present))
  const wanted = sum(states.map((got) => confusion.present[got]))
  const all = sum(states.flatMap((want) => states.map((got) => confusion[want][got])))
  return {
    precision: ratio(tp, called),
    recall: ratio(tp, wanted),
    f1: ratio(2 * tp, called + wanted),
    states: ratio(sum(states.map((state) => confusion[state][state])), all),
    lines: ratio(lines.filter(Boolean).length, lines.length),
  }
}

function ratio(a, b) {
  return b === 0 ? 1 : a / b
}

function measureBulk() {
  const labels = jsonLines('bulk-labels.jsonl')
  const counts = Object.fromEntries(Object.keys(TOPICS).map((topic) => [topic, { tp: 0, fp: 0, fn: 0 }]))
  const placeholderCalledPresent = []
  for (const label of labels) {
    const topics = topicsOf(`bulk/${label.n}.md`)
    for (const [topic, key] of Object.entries(TOPICS)) {
      const { state } = topics[topic]
      if (label[key] === 'unclear') continue
      if (topic === 'benchmark' && label.training_results === 'filled' && label.evaluation !== 'filled')
        continue
      const count = counts[topic]
      if (label[key] === 'filled' && state === 'present') count.tp++
      else if (label[key] === 'filled') count.fn++
      else if (state === 'present') count.fp++
      if (label[key] === 'empty' && label.all_placeholder && state === 'present') {
        placeholderCalledPresent.push(`${label.n} ${topic}`)
      }
      if (options.verbose && (label[key] === 'filled') !== (state === 'present')) {
        const got = topics[topic]
        console.log(
          `bulk ${label.n} ${topic}: ${state} at ${got.line ?? '-'} (${got.heading ?? ''}), by heading ${label[key]}`,
        )
      }
    }
  }
  return { cards: labels.length, counts, placeholderCalledPresent }
}

function report({ cards, results }, bulk) {
  console.log(`Labelled cards: ${cards}`)
  const columns = ['precision', 'recall', 'f1', 'states', 'lines']
  console.log(['topic'.padEnd(12), ...columns.map((name) => name.padStart(10))].join(''))
  const rows = Object.entries(results).map(([topic, result]) => [topic, scores(result)])
  const mean = Object.fromEntries(
    columns.map((name) => [name, rows.reduce((sum, [, row]) => sum + row[name], 0) / rows.length]),
  )
  for (const [topic, row] of [...rows, ['mean', mean]]) {
    console.log([topic.padEnd(12), ...columns.map((name) => row[name].toFixed(3).padStart(10))].join(''))
  }
  for (const [topic, { confusion }] of Object.entries(results)) {
    const states = Object.keys(confusion)
    console.log(`\n${topic}: labelled (down) and found (across)`)
    console.log([''.padEnd(12), ...states.map((state) => state.padStart(12))].join(''))
    for (const want of states) {
      console.log(
        [want.padEnd(12), ...states.map((got) => String(confusion[want][got]).padStart(12))].join(''),
      )
    }
  }
  console.log(`\nCards labelled by their headings only: ${bulk.cards} (a hint, not a measure)`)
  for (const [topic, { tp, fp, fn }] of Object.entries(bulk.counts)) {
    console.log(
      `${topic.padEnd(12)}${`precision ${ratio(tp, tp + fp).toFixed(3)}`.padStart(18)}${`recall ${ratio(tp, tp + fn).toFixed(3)}`.padStart(16)}`,
    )
  }
  const wrong = bulk.placeholderCalledPresent
  console.log(
    `placeholders called present: ${wrong.length}${wrong.length > 0 ? ` (${wrong.join(', ')})` : ''}`,
  )
}

function holdFloor({ results }, bulk) {
  const rows = Object.entries(results).map(([topic, result]) => [topic, scores(result)])
  const mean = (name) => rows.reduce((sum, [, row]) => sum + row[name], 0) / rows.length
  const faults = []
  const hold = (what, value, floor) => {
    if (value < floor) faults.push(`${what} is ${value.toFixed(3)}, under its floor of ${floor}`)
  }
  hold('macro F1 of present', mean('f1'), FLOOR.macroF1)
  hold('four-state accuracy', mean('states'), FLOOR.states)
  hold('line accuracy', mean('lines'), FLOOR.lines)
  for (const [topic, row] of rows) {
    hold(`precision of ${topic}`, row.precision, FLOOR.precision)
    hold(`recall of ${topic}`, row.recall, FLOOR.recall)
  }
  if (bulk.placeholderCalledPresent.length > FLOOR.placeholderCalledPresent) {
    faults.push(`placeholders called present: ${bulk.placeholderCalledPresent.join(', ')}`)
  }
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}
