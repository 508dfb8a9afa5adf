// A test runner for Stryker: all tests in one bundle and one process, so that a changed place costs the tests that reach
// it and nothing else. Jest takes seconds to start for each of them.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { Collection } from './test-globals.mjs'

/** Stryker starts the runner in the folder of the changed code. */
const BUNDLE = path.resolve('.cache/one-process.bundle.mjs')
/** Where the bundle looks for what it imports from `@jest/globals`. */
const GLOBALS = '__testGlobals__'

const SUCCESS = 0
const FAILED = 1
const SKIPPED = 2

/** What Stryker has put into the code looks here for the change that is active, and counts here what it reaches. */
globalThis.__stryker__ ??= {}
const context = globalThis.__stryker__

class OneProcess {
  #files
  #longest
  #collection
  /** How often the bundle was loaded; Node keeps each, so that Stryker begins a new process now and then. */
  #loads = 0
  /** What processor time each test took when it last passed: the quick ones are asked first. */
  #times = new Map()

  constructor(options) {
    this.#files = options.oneProcess.files
    this.#longest = options.oneProcess.longest
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    await bundle(this.#files)
  }

  async dryRun({ coverageAnalysis }) {
    if (coverageAnalysis !== 'off') context.mutantCoverage = { static: {}, perTest: {} }
    context.activeMutant = undefined
    const error = await this.#load()
    if (error) return { status: 'error', errorMessage: error }
    const tests = await this.#run(() => true, false)
    const { mutantCoverage } = context
    const kept = tests.filter(({ id }) => this.#time({ id }) <= this.#longest)
    // What a long test alone would notice counts as unnoticed: the score is at least what is told.
    if (mutantCoverage)
      mutantCoverage.perTest = Object.fromEntries(
        kept.map(({ id }) => [id, mutantCoverage.perTest[id] ?? {}]),
      )
    return { status: 'complete', tests: kept, mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment, disableBail }) {
    context.mutantCoverage = undefined
    context.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
    context.hitCount = hitLimit === undefined ? undefined : 0
    context.hitLimit = hitLimit
    if (reloadEnvironment || !this.#collection) {
      // A change that keeps the code from being loaded is noticed by every test.
      const error = await this.#load()
      if (error) return { status: 'killed', killedBy: testFilter ?? [], failureMessage: error, nrOfTests: 0 }
    }
    context.activeMutant = activeMutant.id
    const wanted = testFilter && new Set(testFilter)
    const tests = await this.#run(({ id }) => !wanted || wanted.has(id), !disableBail)
    // What was loaded under a change is of no use to the next.
    if (reloadEnvironment) this.#collection = undefined
    const { hitCount } = context
    if (hitCount > hitLimit) return { status: 'timeout', reason: `reached ${hitCount} times, of ${hitLimit}` }
    const failed = tests.filter(({ status }) => status === FAILED)
    const nrOfTests = tests.filter(({ status }) => status !== SKIPPED).length
    if (failed.length === 0) return { status: 'survived', nrOfTests }
    return {
      status: 'killed',
      killedBy: failed.map(({ id }) => id),
      failureMessage: failed[0].failureMessage,
      nrOfTests,
    }
  }

  /** Loads code and tests anew; the message of what went wrong, if anything did. */
  async #load() {
    const collection = new Collection()
    globalThis[GLOBALS] = collection.globals()
    try {
      const { files } = await import(`${pathToFileURL(BUNDLE)}?${this.#loads++}`)
      for (const [name, declare] of Object.entries(files)) await collection.file(name, declare)
    } catch (error) {
      return `${error?.stack ?? error}`
    }
    this.#collection = collection
    return undefined
  }

  async #run(isWanted, bail) {
    const results = []
    const collection = this.#collection
    const started = new Set()
    const tests = collection.tests.filter(isWanted)
    if (bail) tests.sort((one, other) => this.#time(one) - this.#time(other))
    for (const test of tests) {
      const result = test.skipped ? { status: SKIPPED } : await runOne(collection, test, started)
      if (result.status === SUCCESS) this.#times.set(test.id, result.processorMs)
      results.push({ id: test.id, name: test.id, timeSpentMs: 0, ...result })
      if (bail && result.status === FAILED) break
    }
    for (const { body } of collection.tests.flatMap((test) => collection.hooks('afterAll', test)))
      if (!started.has(body)) await body(started.add(body))
    return results
  }

  #time({ id }) {
    return this.#times.get(id) ?? 0
  }
}

async function runOne(collection, test, started) {
  const begin = performance.now()
  const used = process.cpuUsage()
  try {
    for (const { body } of collection.hooks('beforeAll', test)) {
      if (!started.has(body)) await body(started.add(body))
    }
    context.currentTestId = test.id
    for (const { body } of collection.hooks('beforeEach', test)) await body()
    await test.body()
    for (const { body } of collection.hooks('afterEach', test)) await body()
    const { user, system } = process.cpuUsage(used)
    return { status: SUCCESS, timeSpentMs: performance.now() - begin, processorMs: (user + system) / 1000 }
  } catch (error) {
    const failureMessage = `${error?.message ?? error}`
    return { status: FAILED, failureMessage, timeSpentMs: performance.now() - begin }
  } finally {
    context.currentTestId = undefined
  }
}

/** Writes one module that exports for each test file, by its name, what loads it. */
async function bundle(files) {
  const entries = files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)})`)
  await build({
    stdin: { contents: `export const files = { ${entries.join(',\n')} }`, resolveDir: process.cwd() },
    bundle: true,
    outfile: BUNDLE,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [
      { name: 'test globals', setup: giveGlobals },
      { name: 'own address', setup: keepAddresses },
    ],
  })
}

function giveGlobals({ onResolve, onLoad }) {
  onResolve({ filter: /^@jest\/globals$/ }, ({ path: name }) => ({ path: name, namespace: GLOBALS }))
  const names = Object.keys(new Collection().globals()).join(', ')
  const contents = `export const { ${names} } = globalThis.${GLOBALS}`
  onLoad({ filter: /.*/, namespace: GLOBALS }, () => ({ contents }))
}

/** In a bundle a file must be told where it lay. */
function keepAddresses({ onLoad }) {
  onLoad({ filter: /\.(?:ts|mjs)$/ }, ({ path: file }) => {
    const contents = readFileSync(file, 'utf8')
    const url = JSON.stringify(pathToFileURL(file).href)
    const loader = path.extname(file) === '.ts' ? 'ts' : 'js'
    return { contents: contents.replaceAll('import.meta.url', url), loader }
  })
}

function oneProcess(options) {
  return new OneProcess(options)
}
oneProcess.inject = ['options']

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', factory: oneProcess }]
