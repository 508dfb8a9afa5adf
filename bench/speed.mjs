// How long the gate takes and how much memory, beside other tools and beside what parsing alone takes: whole processes,
// on the same files, in turns, so that a machine that is busy for a while is so for all.
// Usage: node bench/speed.mjs [--quick] [--floor] [--sizes 1,100,1000,10000] [--rounds N] [--without-peers] [--node FILE]
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { contestants } from './speed/contestants.mjs'
import { buildFloors, installPeers } from './speed/prepare.mjs'
import { pushEvent } from './speed/push-event.mjs'
import { runProcess } from './speed/run-process.mjs'
import { judgeTargets, median, ratioOf } from './speed/targets.mjs'
import { writeCards } from './speed/write-cards.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    floor: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1,100,1000,10000' },
    rounds: { type: 'string' },
    'without-peers': { type: 'boolean', default: false },
    node: { type: 'string', default: process.execPath },
  },
})
/** A path is taken from where the command is run, a name from the PATH. */
const node = options.node.includes(path.sep) ? path.resolve(options.node) : options.node
/** Rounds by size. What takes minutes is measured once where other tools are, and three times for the gate. */
const ROUNDS = options.quick ? { 1: 5, 100: 2, 1000: 1, 10000: 1 } : { 1: 21, 100: 5, 1000: 3, 10000: 3 }
/** From here on other tools run in the first round only. */
const SLOW = 10_000

const scratch = mkdtempSync(path.join(os.tmpdir(), 'model-card-gate-bench-'))
/** Size to contestant's key to its runs. */
const measured = new Map()
try {
  const peers = options['without-peers'] ? undefined : installPeers(root)
  const outdir = await buildFloors(root)
  const floors = (name) => path.join(outdir, `${name}.mjs`)
  const threads = Math.min(os.availableParallelism(), 4)
  about()
  for (const size of options.sizes.split(',').map(Number)) await measureSize(size, { peers, floors, threads })
  conclude()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function about() {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  const [cpu] = os.cpus()
  console.log(`Node ${version}, ${os.availableParallelism()} × ${cpu?.model.trim()}, ${load()}`)
}

function load() {
  return `load ${os
    .loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')}`
}

async function measureSize(size, places) {
  const folder = path.join(scratch, `cards-${size}`)
  if (size === 1) {
    mkdirSync(path.join(folder, 'good'), { recursive: true })
    copyFileSync(path.join(root, 'examples/good/README.md'), path.join(folder, 'good/README.md'))
  } else writeCards(folder, size)
  const action = size === 1 ? await pushEvent(root, path.join(scratch, 'runner')) : undefined
  const all = [
    ...contestants({ root, ...places, folder, isMany: size > 1 }),
    ...(action ? [action.contestant(folder)] : []),
  ]
  const rounds = Number(options.rounds ?? ROUNDS[size] ?? 3)
  const runs = new Map(all.map(({ key }) => [key, []]))
  measured.set(size, runs)
  try {
    for (let round = 0; round < rounds; round++) {
      const those = size >= SLOW && round > 0 ? all.filter(({ key }) => key === 'ours') : all
      for (const one of those) runs.get(one.key).push(await measure(one, folder))
    }
  } finally {
    await action?.close()
  }
  table(size, all, runs)
}

async function measure({ name, args, env, statuses }, cwd) {
  const run = await runProcess(args, { cwd, env, node })
  if (!statuses.includes(run.status))
    throw new Error(
      `${name} ended with exit status ${run.status}, so that it was no whole run: ${run.stderr}`,
    )
  return run
}

function table(size, all, runs) {
  const rounds = runs.get('ours').length
  console.log(`\n${size} ${size === 1 ? 'card (examples/good)' : 'cards'}, medians of ${rounds}, ${load()}`)
  const rows = all.map(({ name, key }) => {
    const own = runs.get(key)
    const middle = (figure) => median(own.map((run) => run[figure]))
    const against = ratioOf(own, runs.get('ours'), 'wall')
    return [
      name,
      `${middle('wall').toFixed(0)} ms`,
      `${middle('cpu').toFixed(0)} ms`,
      `${(middle('wall') / size).toFixed(2)} ms`,
      `${middle('memory').toFixed(0)} MiB`,
      `${against.toFixed(2)}`,
    ]
  })
  print([['', 'time', 'processor', 'a card', 'peak memory', 'against ours'], ...rows])
}

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  for (const row of rows)
    console.log(
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  '),
    )
}

function conclude() {
  const results = judgeTargets((size, key) => measured.get(size)?.get(key))
  console.log(`\nTargets, ${load()}`)
  for (const { isMet, text } of results) console.log(`${isMet ? 'met   ' : 'missed'}  ${text}`)
  if (options.floor && results.some(({ isMet }) => !isMet)) process.exitCode = 1
}
