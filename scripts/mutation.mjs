// How much of the code the tests hold: changes it in thousands of small ways and counts those that no test notices.
// Usage: npm run mutation -- FOLDER ... [--concurrency 1]; without a folder src/card, src/rules and src/markdown.
// Stryker is 67 MB and nothing else needs it, so it is installed into .cache/ the first time.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** The last version for Node 20. */
const VERSION = '9.6.1'
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const home = path.join(root, '.cache/stryker')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: 'string', default: '1' } },
})
const folders = positionals.length > 0 ? positionals.map(folderOf) : ['src/card', 'src/rules', 'src/markdown']
const command = path.join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js')
if (!existsSync(command)) install()
for (const folder of folders) run(folder)

function folderOf(named) {
  const folder = path.relative(root, path.resolve(named)).replaceAll(path.sep, '/')
  if (/^src\/./.test(folder) && existsSync(path.join(root, folder))) return folder
  console.error(`${named} is no folder or file of src/. Name one, such as src/markdown.`)
  process.exit(2)
}

function install() {
  mkdirSync(home, { recursive: true })
  const packages = ['core', 'jest-runner'].map((name) => `@stryker-mutator/${name}@${VERSION}`)
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save']
  execFileSync('npm', ['install', '--prefix', home, ...quiet, ...packages], { stdio: 'inherit' })
}

/** Mutates one folder, or one file, with the tests of its room alone. */
function run(folder) {
  const isFile = folder.endsWith('.ts')
  const room = folder.split('/')[1]?.replace('.ts', '') ?? ''
  const tests = [
    path.join('__tests__', folder.slice('src/'.length).replace(/\.ts$/, '')),
    `__tests__/${room}`,
  ].find((place) => [place, `${place}.test.ts`].some((each) => existsSync(path.join(root, each))))
  if (!tests) {
    console.error(`No tests lie beside ${folder}, so nothing was measured.`)
    process.exit(2)
  }
  const match = existsSync(path.join(root, `${tests}.test.ts`)) ? `${tests}.test.ts` : `${tests}/**/*.test.ts`
  const report = `reports/mutation/${folder.replaceAll('/', '-')}`
  const config = {
    mutate: [isFile ? folder : `${folder}/**/*.ts`, '!src/**/generated/**'],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
    plugins: ['@stryker-mutator/jest-runner'],
    jest: {
      projectType: 'custom',
      configFile: 'jest.config.js',
      enableFindRelatedTests: false,
      config: { testMatch: [`<rootDir>/${match}`] },
    },
    coverageAnalysis: 'perTest',
    concurrency: Number(values.concurrency),
    // TypeScript 7 has not the interface that Stryker asks of it.
    tsconfigFile: 'none.json',
    checkers: [],
    ignorePatterns: ['dist', '.cache', 'reports', 'docs', 'bench', 'examples'],
    tempDirName: '.cache/stryker/sandbox',
    incremental: true,
    incrementalFile: `${report}.incremental.json`,
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
    jsonReporter: { fileName: `${report}.json` },
    thresholds: { high: 90, low: 85, break: 85 },
    timeoutMS: 20_000,
  }
  const file = path.join(home, 'stryker.config.json')
  writeFileSync(file, JSON.stringify(config, undefined, 2))
  console.log(`${folder}, with the tests of ${match}`)
  const { status } = spawnSync(process.execPath, [command, 'run', file], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
