// --fix and --fix-dry-run of the built command line.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { runCli } from './run-cli.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fix-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const CARD =
  '\uFEFF---\r\n# who may use it\r\nlicence: "Apache 2.0"   # see LICENSE\r\nlanguage: [English, fr]\r\ntags: a, b\r\n---\r\n\r\n# Tern\r\n\ttrailing \u3042 \r\n'
const FIXED =
  '---\r\n# who may use it\r\nlicense: "apache-2.0"   # see LICENSE\r\nlanguage: [en, fr]\r\ntags: [a, b]\r\n---\r\n\r\n# Tern\r\n\ttrailing \u3042 \r\n'

const put = (text: string | Uint8Array) => writeFileSync(path.join(folder, 'README.md'), text)
const bytes = () => readFileSync(path.join(folder, 'README.md'))
const fix = (...args: string[]) => runCli(['--format', 'json', ...args], { cwd: folder })

test('mends what is certain and leaves every other byte, comments, quotes and line ends alone', async () => {
  put(CARD)
  const { stdout, stderr } = await fix('--fix')
  expect(bytes().toString('utf8')).toBe(FIXED)
  expect(stderr).toMatch(/README\.md: \d corrections written\./)
  const findings = (JSON.parse(stdout) as Report).cards[0]?.findings ?? []
  expect(findings.filter(({ fix: left }) => left !== null)).toEqual([])
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain('metadata/unknown-key')
})

test('leaves nothing beside the card, and its mode as it was', async () => {
  put(CARD)
  chmodSync(path.join(folder, 'README.md'), 0o640)
  await fix('--fix')
  expect(readdirSync(folder)).toEqual(['README.md'])
  expect(statSync(path.join(folder, 'README.md')).mode & 0o777).toBe(0o640)
})

test('a second run changes nothing', async () => {
  put(CARD)
  await fix('--fix')
  const once = bytes()
  const { stderr } = await fix('--fix')
  expect(bytes()).toEqual(once)
  expect(stderr).not.toContain('written')
})

test('--fix-dry-run prints a patch that git applies, and writes nothing', async () => {
  put(CARD.slice(1))
  const { status, stdout } = await fix('--fix-dry-run')
  expect(status).toBe(0)
  expect(bytes().toString('utf8')).toBe(CARD.slice(1))
  expect(stdout).toMatch(/^--- a\/README\.md/)
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout })
  expect(bytes().toString('utf8')).toBe(FIXED)
})

test('what is not certain is left to the author, and it is said that nothing is', async () => {
  put('---\nlicense: acme-own\nbase_model: ./checkpoint\npipeline_tag: text2text-generation\n---\n')
  const before = bytes()
  expect((await fix('--fix')).stderr).toContain('No correction is certain, so no card was changed.')
  expect(bytes()).toEqual(before)
  const dry = await fix('--fix-dry-run')
  expect(dry).toMatchObject({ status: 0, stdout: '' })
  expect(dry.stderr).toContain('No correction is certain, so the patch is empty.')
})

test('--output takes the patch, and the command to apply it is said', async () => {
  put(CARD.slice(1))
  const { status, stdout, stderr } = await fix('--fix-dry-run', '--output', 'card.patch')
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
  const command = /To apply it: git (.*)$/m.exec(stderr)?.[1] ?? ''
  execFileSync('git', ['init', '-q'], { cwd: folder })
  execFileSync('git', command.split(' '), { cwd: folder })
  expect(bytes().toString('utf8')).toBe(FIXED)
})

test('--fix-dry-run of no card is no success', async () => {
  const { status, stdout, stderr } = await fix('--fix-dry-run')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('No card found')
  put(CARD)
  expect((await fix('--fix-dry-run', 'nome.md', 'README.md')).status).toBe(2)
})

test('a file that is no UTF-8 is not written', async () => {
  put(new Uint8Array([...Buffer.from('---\nlicence: mit\n---\n'), 0xff]))
  const before = bytes()
  await fix('--fix')
  expect(bytes()).toEqual(before)
})

test('a card that could not be written is no success, whatever its verdict', async () => {
  // The draft beside it would have a longer name than the file system takes.
  const name = `${'x'.repeat(240)}.md`
  writeFileSync(path.join(folder, name), CARD)
  const { status, stderr } = await fix('--fix', '--fail-on', 'never', name)
  expect(status).toBe(2)
  expect(stderr).toContain('could not be written')
  expect(readFileSync(path.join(folder, name), 'utf8')).toBe(CARD)
})

test.each([
  ['a revision that git does not know', true, ['--since', 'nope']],
  ['a revision where there is no repository', false, ['--since', 'HEAD']],
  ['a file that cannot be written', false, ['--output', 'no/such/file.json']],
  ['a policy that is not there', false, ['--config', 'nope.yml']],
  ['a number of threads that is none', false, []],
])('%s ends the run before a card is changed', async (what, isRepository, args) => {
  put(CARD)
  if (isRepository) execFileSync('git', ['init', '-q'], { cwd: folder })
  for (const how of ['--fix', '--fix-dry-run']) {
    const env = what.startsWith('a number') ? { MODEL_CARD_GATE_THREADS: 'all' } : {}
    const { status, stdout } = await runCli(['--format', 'json', how, ...args], { cwd: folder, env })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(bytes().toString('utf8')).toBe(CARD)
  }
})

test('--since beside --fix compares what has been mended', async () => {
  put(CARD)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args], { cwd: folder })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'card')
  const { status, stdout } = await fix('--fix', '--since', 'HEAD')
  expect(status).toBe(0)
  expect(bytes().toString('utf8')).toBe(FIXED)
  expect((JSON.parse(stdout) as Report).counts.error).toBe(0)
})
