// --output of the built command line: what it writes, and what it leaves alone.
import { execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { CLI, ROOT, runCli } from './run-cli.ts'

const GOOD = readFileSync(path.join(ROOT, 'examples/good/README.md'), 'utf8')
/** A card that --fix would mend. */
const MENDABLE = GOOD.replace(/^license:/m, 'licence:')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'output-'))
  put('README.md', GOOD)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const place = (file: string) => path.join(folder, file)
const read = (file: string) => readFileSync(place(file), 'utf8')

function put(file: string, content: string) {
  mkdirSync(path.dirname(place(file)), { recursive: true })
  writeFileSync(place(file), content)
}

const output = (file: string, ...args: readonly string[]) =>
  runCli([...args, '--format', 'json', '--output', file], { cwd: folder })

test('takes the report, and keeps one line on the terminal', async () => {
  const { status, stdout, stderr } = await output('report.json')
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  expect(stderr).toBe(
    'model-card-gate: passed, nothing to fix (no findings in 1 card). The report is in report.json.\n',
  )
  expect(JSON.parse(read('report.json'))).toMatchObject({ verdict: 'pass' })
})

test('a longer report of an earlier run is gone', async () => {
  put('report.json', ' '.repeat(100_000))
  expect((await output('report.json')).status).toBe(0)
  expect(read('report.json').length).toBeLessThan(100_000)
})

describe('what it leaves alone', () => {
  test.each([
    ['the card', './README.md', 'is a card that it is about'],
    ['the card behind a linked folder', 'linked/README.md', 'is a card that it is about'],
    ['a hard link to the card', 'hard.json', 'is a card that it is about'],
    ['a README that is not judged', 'models/README.md', 'is a README, and may be a card'],
    ['a file with another name', 'other.json', 'has further names (hard links)'],
    ['a symbolic link', 'link.json', 'is a symbolic link, which is not written through'],
    ['a symbolic link to nothing', 'dangling.json', 'is a symbolic link, which is not written through'],
    ['a folder', 'models', 'is a folder'],
    ['a file behind a linked folder', 'linked/report.json', 'lies behind the symbolic link linked'],
    ['the name of a folder', 'reports/', 'is the name of a folder'],
    ['the policy', '.github/model-card-gate.yml', 'holds the policy of this run'],
    ['what the policy extends', 'base.yml', 'holds the policy of this run'],
    ['its schema', 'schema.json', 'holds the policy of this run'],
  ])('%s', async (_, file, reason) => {
    put('models/README.md', GOOD)
    put('.github/model-card-gate.yml', 'extends: base.yml\nschema: schema.json\n')
    put('base.yml', 'extends: recommended\n')
    put('schema.json', '{}')
    put('target.json', 'kept')
    mkdirSync(place('.git'))
    symlinkSync('.', place('linked'))
    symlinkSync('target.json', place('link.json'))
    symlinkSync('nothing.json', place('dangling.json'))
    linkSync(place('README.md'), place('hard.json'))
    linkSync(place('target.json'), place('other.json'))
    const before = file === 'models' ? '' : existsSync(place(file)) && read(file)
    const { status, stdout, stderr } = await output(file)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`--output cannot be ${file}, which ${reason}`)
    expect(stderr).toContain('Name another file.')
    expect(file === 'models' ? '' : existsSync(place(file)) && read(file)).toBe(before)
    expect(read('target.json')).toBe('kept')
  })

  test('a patch goes nowhere else either', async () => {
    put('README.md', MENDABLE)
    linkSync(place('README.md'), place('mend.patch'))
    const { status, stderr } = await output('mend.patch', '--fix-dry-run')
    expect(status).toBe(2)
    expect(stderr).toContain('is a card that it is about')
    expect(read('README.md')).toBe(MENDABLE)
  })
})

describe('a file that could not be written', () => {
  test('is told before anything is done', async () => {
    const { status, stdout, stderr } = await output('no/such/folder.json')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('--output cannot be no/such/folder.json, which lies in a folder that')
  })

  test.each([['no/such/folder.json'], ['README.md']])(
    'leaves the card as it was beside --fix: %s',
    async (file) => {
      put('README.md', MENDABLE)
      expect((await output(file, '--fix')).status).toBe(2)
      expect(read('README.md')).toBe(MENDABLE)
    },
  )

  // Linux alone has it.
  const testFull = existsSync('/dev/full') ? test : test.skip
  testFull('and shows that only at the end loses nothing', async () => {
    const { status, stdout, stderr } = await output('/dev/full')
    expect(status).toBe(2)
    expect(stderr).toContain('The report could not be written to /dev/full (')
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'pass' })
  })
})

describe('what is no file on disk takes the report as ever', () => {
  test('/dev/stdout, in a pipe and behind what a file holds already', async () => {
    expect(JSON.parse((await output('/dev/stdout')).stdout)).toMatchObject({ verdict: 'pass' })
    put('log.txt', 'before\n')
    execFileSync(
      'sh',
      ['-c', '"$0" "$1" --format json --output /dev/stdout >> log.txt', process.execPath, CLI],
      {
        cwd: folder,
        stdio: 'pipe',
      },
    )
    expect(read('log.txt')).toMatch(/^before\n\{\n/)
  })

  test('a named pipe', async () => {
    execFileSync('mkfifo', [place('pipe')])
    const reader = spawn('cat', [place('pipe')])
    let text = ''
    reader.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
    const closed = new Promise((resolve) => reader.on('close', resolve))
    expect((await output('pipe')).status).toBe(0)
    await closed
    expect(JSON.parse(text)).toMatchObject({ verdict: 'pass' })
  })
})

test('the commands of a workflow are followed by the verdict, said once', async () => {
  const verdict = 'model-card-gate: passed, nothing to fix (no findings in 1 card).'
  const written = await runCli(['--output', 'report.txt'], { cwd: folder })
  expect(written.stderr).toBe(`${verdict} The report is in report.txt.\n`)
  const commands = await runCli(['--format', 'github'], { cwd: folder })
  expect(commands).toEqual({ status: 0, stdout: '', stderr: `${verdict}\n` })
})
