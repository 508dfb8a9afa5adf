// How much of the code the tests hold: changes it in thousands of small ways and counts those that no test notices.
// Usage: npm run mutation -- FOLDER ... [--concurrency 1] [--ignore-static] [--tests PATTERN]
// Without a folder src/card, src/rules and src/markdown. A change to what is worked out as a file is loaded (static) costs
// all tests, of which card/ and rules/ have many; --ignore-static leaves these changes out, and the report counts them.
// --tests asks only the test files whose paths the pattern fits: sooner done, and the score is a lower bound.
// Stryker is 67 MB and nothing else needs it, so it is installed into .cache/ the first time.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** The last version for Node 20. */
const VERSION = '9.6.1'
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const home = path.join(root, '.cache/stryker')

/** For each room the folders of tests that look at it. Tests that start processes or build what they test do not count. */
const TESTS = {
  card: ['card', 'rules', 'judge'],
  rules: ['rules', 'judge'],
  markdown: ['markdown'],
}
/** Processor time in milliseconds; tests that take longer, such as those over thousands of texts, are not asked. */
const LONGEST_TEST = 300
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    concurrency: { type: 'string', default: '1' },
    'ignore-static': { type: 'boolean', default: false },
    tests: { type: 'string', default: '' },
  },
})
const folders = positionals.length > 0 ? positionals.map(folderOf) : ['src/card', 'src/rules', 'src/markdown']
const command = path.join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js')
if (!existsSync(command)) install()
for (const folder of folders) run(folder)

function folderOf(named) {
  const folder = path.relative(root, path.resolve(named)).replaceAll(path.sep, '/')
  if (TESTS[folder.split('/')[1]] && existsSync(path.join(root, folder))) return folder
  console.error(
    `${named} is no folder or file of ${Object.keys(TESTS)
      .map((room) => `src/${room}`)
      .join(', ')}. Name one, such as src/markdown.`,
  )
  process.exit(2)
}

function install() {
  mkdirSync(home, { recursive: true })
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
  execFileSync('npm', ['install', '--prefix', home, ...quiet, `@stryker-mutator/core@${VERSION}`], {
    stdio: 'inherit',
  })
}

function testFiles(room) {
  const wanted = new RegExp(values.tests)
  const files = TESTS[room].flatMap((folder) =>
    readdirSync(path.join(root, '__tests__', folder), { recursive: true })
      .map((name) => `__tests__/${folder}/${name.replaceAll(path.sep, '/')}`)
      .filter((name) => name.endsWith('.test.ts') && wanted.test(name))
      .sort(),
  )
  if (files.length > 0) return files
  console.error(`No test of ${TESTS[room].join(', ')} fits --tests ${values.tests}.`)
  process.exit(2)
}

/** Mutates one folder, or one file. */
function run(folder) {
  const report = `reports/mutation/${folder.replaceAll('/', '-')}`
  const config = {
    mutate: [folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`, '!src/**/generated/**'],
    testRunner: 'one-process',
    oneProcess: { files: testFiles(folder.split('/')[1]), longest: LONGEST_TEST },
    plugins: [path.join(root, 'scripts/mutation/test-runner.mjs')],
    maxTestRunnerReuse: 100,
    coverageAnalysis: 'perTest',
    ignoreStatic: values['ignore-static'],
    concurrency: Number(values.concurrency),
    // TypeScript 7 has not the interface that Stryker asks of it.
    tsconfigFile: 'none.json',
    checkers: [],
    ignorePatterns: ['dist', '.cache', 'reports', 'docs', 'bench/floors', 'examples'],
    tempDirName: '.cache/stryker/sandbox',
    reporters: ['progress-append-only', 'clear-text', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
    jsonReporter: { fileName: `${report}.json` },
    thresholds: { high: 90, low: 85, break: 85 },
    timeoutMS: 5000,
    timeoutFactor: 4,
    warnings: { unknownOptions: false },
  }
  const file = path.join(home, 'stryker.config.json')
  writeFileSync(file, JSON.stringify(config, undefined, 2))
  console.log(folder)
  const { status } = spawnSync(process.execPath, [command, 'run', file], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
