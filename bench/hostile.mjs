// Whether hostile cards cost time in proportion to their size: each shape is made at growing sizes and judged by the
// built command line in a process of its own that is stopped after a time limit. A card that is not read wholly was ended
// by the gate's own count (guard), which is the same on any machine, or by its clock or the limit of memory (clock,
// memory).
// Usage: node bench/hostile.mjs [--sizes 64,128,256,512,1024] [--only PATTERN] [--parse] [--every-rule]
//   [--limit SECONDS] [--node FILE]
// --parse asks remark alone, without the gate; --every-rule switches on the rules that are off by default. Sizes in KiB.
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { HOSTILE } from './hostile/cards.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '64,128,256,512,1024' },
    only: { type: 'string', default: '' },
    parse: { type: 'boolean', default: false },
    'every-rule': { type: 'boolean', default: false },
    limit: { type: 'string', default: '20' },
    node: { type: 'string', default: process.execPath },
  },
})
/** A path is taken from where the command is run, a name from the PATH. */
const node = options.node.includes(path.sep) ? path.resolve(options.node) : options.node
const sizes = options.sizes.split(',').map(Number)
const limit = Number(options.limit)
const wanted = new RegExp(options.only, 'i')
/** What the promise is: a report for any card of 1 MiB, in seconds. */
const PROMISED = 5
/** Under this many seconds growth is noise of the machine. */
const FLOOR = 0.3

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'))
const script = options.parse
  ? path.join(root, 'bench/hostile/parse-only.mjs')
  : path.join(root, 'dist/cli.js')
if (!existsSync(script)) throw new Error(`${script} is missing: run \`npm run build\`.`)
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env

/** Options that switch on every rule. */
const policy = options['every-rule'] && !options.parse ? ['--config', everyRule()] : []

/** What ends the reading of a card, by the words that the report has for it. */
const ENDED_BY = {
  clock: /^The card was not judged: reading it took longer/,
  memory: /^The card was not judged: reading it took too much memory/,
  guard: /was judged only up to there|^The front matter (?:nests too deep|has [\d.]+ MiB)/,
}
const ended = { clock: [], memory: [], guard: [] }
const slow = []
try {
  const start = await run('# Tern\n')
  console.log(
    `${options.parse ? 'remark alone' : 'dist/cli.js'}, seconds of processor time; an empty card: ${start.seconds.toFixed(2)}\n`,
  )
  const heads = sizes.map((size) => `${size} KiB`.padStart(9))
  console.log(`${'shape'.padEnd(42)}${heads.join('')}  growth  MiB  ended by  outcome`)
  for (const [name, make] of Object.entries(HOSTILE)) {
    if (wanted.test(name)) await measure(name, make, start.seconds)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (!options.parse) {
  const { guard, clock, memory } = ended
  const named = [...clock, ...memory].join(', ')
  console.log(
    `\nEnded by the guard ${guard.length}, by the clock ${clock.length}, by memory ${memory.length}${named && `: ${named}`}`,
  )
}
console.log(
  `\n${slow.length === 0 ? 'None' : slow.length} above ${PROMISED} s, or without a report${slow.map((each) => `\n  ${each}`).join('')}`,
)
process.exitCode = slow.length === 0 ? 0 : 1

/** Writes a policy file in which no rule is off. */
function everyRule() {
  const listed = execFileSync(node, [script, '--list-rules'], {
    encoding: 'utf8',
    env: environment,
    cwd: folder,
  })
  const rules = listed.match(/[a-z]+\/[-a-z]+(?= )/g).map((id) => `  ${id}: warning\n`)
  const file = path.join(folder, 'every-rule.yml')
  writeFileSync(file, `extends: launch\nrules:\n${rules.join('')}`)
  return file
}

async function measure(name, make, start) {
  const times = []
  let last
  for (const size of sizes) {
    last = await run(make(size * 1024))
    times.push(last.seconds)
    if (last.outcome === 'stopped') break
  }
  const cells = sizes.map((_, i) => (times[i]?.toFixed(2) ?? '').padStart(9))
  console.log(
    `${name.padEnd(42)}${cells.join('')}  ${growth(times, start).padStart(6)}  ${String(last.memory).padStart(4)}  ${last.endedBy.padEnd(8)}  ${last.outcome}`,
  )
  ended[last.endedBy]?.push(name)
  if (last.seconds > PROMISED || !/^(judged|[01])/.test(last.outcome)) slow.push(`${name}: ${last.outcome}`)
}

/** The exponent of growth between the last two sizes: 1 where time grows as the card does, 2 where as its square. */
function growth(times, start) {
  const [before, after] = times.slice(-2).map((time) => time - start)
  if (after === undefined || before === undefined || after < FLOOR) return '-'
  const [smaller, larger] = sizes.slice(times.length - 2, times.length)
  return (Math.log(after / Math.max(before, 0.01)) / Math.log(larger / smaller)).toFixed(1)
}

/** Judges one card in a process of its own. */
function run(card) {
  const file = path.join(folder, 'README.md')
  writeFileSync(file, card)
  const measured = path.join(folder, 'used')
  const args = ['--import', path.join(root, 'bench/hostile/usage.mjs'), script]
  const env = { ...environment, HOSTILE_USAGE: measured }
  const report = path.join(folder, 'report.json')
  for (const old of [measured, report]) rmSync(old, { force: true })
  return new Promise((resolve) => {
    const output = options.parse ? [file] : [...policy, '--format', 'json', '--output', report, file]
    execFile(
      node,
      [...args, ...output],
      { env, cwd: folder, timeout: limit * 1000, killSignal: 'SIGKILL' },
      (error, _, stderr) => {
        const used = existsSync(measured) ? readFileSync(measured, 'utf8').split(' ') : undefined
        resolve({
          seconds: used ? Number(used[0]) : limit,
          memory: used ? Number(used[1]) : 0,
          endedBy: endedBy(report),
          outcome: outcome(error, stderr),
        })
      },
    )
  })
}

/** What ended the reading of the card; a dash where it was read to its end. */
function endedBy(report) {
  if (!existsSync(report)) return '-'
  const { cards } = JSON.parse(readFileSync(report, 'utf8'))
  const messages = cards.flatMap(({ findings }) => findings.map(({ message }) => message))
  const [name] =
    Object.entries(ENDED_BY).find(([, words]) => messages.some((message) => words.test(message))) ?? []
  return name ?? '-'
}

function outcome(error, stderr) {
  if (error?.killed) return 'stopped'
  if (options.parse)
    return error ? `failed: ${stderr.split('\n').find((line) => /Error/.test(line)) ?? ''}` : 'judged'
  return error ? `${error.code}${error.code === 1 ? '' : ` ${stderr.slice(0, 80)}`}` : '0'
}
