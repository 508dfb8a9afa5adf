// The built command line, started as a person starts it.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { ROOT, runCli } from './run-cli.ts'

const GOOD = readFileSync(path.join(ROOT, 'examples/good/README.md'), 'utf8')

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cards-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(file: string, content: string | Uint8Array) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), content)
}

/** Exit status, the report and what was said on the error stream. */
async function judged(...args: string[]) {
  const { status, stdout, stderr } = await runCli(['--format', 'json', ...args], { cwd: folder })
  return { status, stderr, report: JSON.parse(stdout) as Report }
}

const rulesOf = (report: Report) =>
  report.cards.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))

describe('the examples', () => {
  test('the good card passes without a finding, in every preset but launch', async () => {
    for (const preset of ['hub', 'recommended', 'strict']) {
      const { status, stdout } = await runCli([
        '--format',
        'json',
        '--preset',
        preset,
        'examples/good/README.md',
      ])
      const report = JSON.parse(stdout) as Report
      expect(
        report.cards.flatMap(({ findings }) => findings.filter(({ severity }) => severity !== 'notice')),
      ).toEqual([])
      expect(status).toBe(0)
    }
  })

  test('the poor card fails, and every fault that its author would want to know is named', async () => {
    const { status, stdout } = await runCli(['--format', 'json', 'examples/poor/README.md'])
    const report = JSON.parse(stdout) as Report
    expect(status).toBe(1)
    expect(report.cards[0]?.topics).toMatchObject({
      usage: { state: 'placeholder', line: 27 },
      limitations: { state: 'placeholder', line: 19 },
      benchmark: { state: 'inline', line: 11 },
      citation: { state: 'placeholder', line: 33 },
    })
    for (const rule of [
      'metadata/unknown-key',
      'metadata/language',
      'metadata/pipeline-tag',
      'metadata/base-model',
      'metadata/library-name',
      'section/usage',
    ]) {
      expect(rulesOf(report)).toContain(rule)
    }
  })

  test('two runs print the same bytes', async () => {
    const args = ['--format', 'json', 'examples/good/README.md', 'examples/poor/README.md']
    const [first, second] = await Promise.all([runCli(args), runCli(args)])
    expect(first.stdout).toBe(second.stdout)
  })
})

describe('which cards', () => {
  test('README.md here, where no file is named', async () => {
    put('README.md', GOOD)
    put('other.md', '# Other\n')
    const { report, status } = await judged()
    expect(report.cards.map((card) => card.path)).toEqual(['README.md'])
    expect(status).toBe(0)
  })

  test('a folder stands for the README.md in it, and a glob for what it matches', async () => {
    put('models/a/README.md', GOOD)
    put('models/b/README.md', GOOD)
    expect((await judged('models/a')).report.cards.map((card) => card.path)).toEqual(['models/a/README.md'])
    expect((await judged('models/**/README.md')).report.cards).toHaveLength(2)
  })

  test('no README is a fail that says where it looked', async () => {
    const { status, stderr, report } = await judged()
    expect(status).toBe(1)
    expect(stderr).toContain(`No card found: nothing matches README.md in ${folder}`)
    expect(report).toEqual({
      version: 1,
      verdict: 'fail',
      counts: { error: 0, warning: 0, notice: 0 },
      cards: [],
    })
  })

  test('a card that is not there is said once, with what to do', async () => {
    const { stdout, stderr } = await runCli([], { cwd: folder })
    expect(stdout).toBe('Model card gate: no model card found.\n')
    expect(stderr).toMatch(
      /\. Name the card's file or a glob such as "\*\*\/README\.md", or draft a card with --init\.\n$/,
    )
  })

  test('an empty name stands for no file at the root of the machine', async () => {
    const { status, stdout, stderr } = await runCli([''], { cwd: folder })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('A file that is named is an empty text.')
  })

  test('a glob that matches nothing is a fail that names it', async () => {
    const { status, stderr } = await judged('models/*/README.md')
    expect(status).toBe(1)
    expect(stderr).toContain('nothing matches models/*/README.md')
  })

  test('a named file that does not exist is a mistake of the call; the others are judged', async () => {
    put('README.md', GOOD)
    const { status, stderr, report } = await judged('nome.md', 'README.md')
    expect(status).toBe(2)
    expect(stderr).toContain('nome.md does not exist')
    expect(report.cards).toHaveLength(1)
    const alone = await runCli(['nome.md'], { cwd: folder })
    expect(alone.status).toBe(2)
  })
})

describe('what stands in a card’s place', () => {
  test('a folder', async () => {
    mkdirSync(path.join(folder, 'README.md'))
    const { status, report } = await judged()
    expect(status).toBe(1)
    expect(report.cards[0]?.findings[0]?.message).toContain('This is a folder')
  })

  test('an empty file', async () => {
    put('README.md', '')
    const { status, report } = await judged()
    expect(status).toBe(1)
    expect(rulesOf(report)).toContain('metadata/front-matter')
    expect(rulesOf(report)).toContain('section/usage')
  })

  test('a binary file', async () => {
    put('README.md', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 255]))
    const { status, report } = await judged()
    expect(status).toBe(1)
    expect(rulesOf(report)).toContain('content/readable')
  })

  test('bytes that are not UTF-8, with everything else still judged', async () => {
    const bytes = new TextEncoder().encode(GOOD.replace('Tern tells', 'Tern t@lls'))
    bytes[bytes.indexOf(0x40)] = 0xe9
    put('README.md', bytes)
    const { status, report } = await judged()
    expect(status).toBe(1)
    expect(rulesOf(report)).toEqual(['content/readable'])
    expect(report.cards[0]?.topics.usage.state).toBe('present')
  })

  test('a byte order mark, which hides the front matter from some readers', async () => {
    put('README.md', `\uFEFF${GOOD}`)
    const { report } = await judged()
    expect(
      report.cards[0]?.findings.find(({ ruleId }) => ruleId === 'metadata/front-matter')?.place?.start.line,
    ).toBe(1)
  })

  test('Windows line ends change nothing', async () => {
    put('README.md', GOOD.replaceAll('\n', '\r\n'))
    const crlf = (await judged()).report.cards[0]
    put('README.md', GOOD)
    expect(crlf).toEqual((await judged()).report.cards[0])
  })

  test('a front matter that never closes', async () => {
    put('README.md', GOOD.replace('\n---\n\n# Tern', '\n\n# Tern'))
    const { status, report } = await judged()
    expect(status).toBe(1)
    expect(rulesOf(report)).toContain('metadata/front-matter')
    expect(report.cards[0]?.topics.usage.state).toBe('present')
  })

  test('UTF-16 is named, and is the one thing to mend', async () => {
    put('README.md', new Uint8Array(Buffer.from(`\uFEFF${GOOD}`, 'utf16le')))
    const { report } = await judged()
    expect(report.cards[0]?.findings.map(({ message }) => message)).toEqual([
      'This file is UTF-16, which the Hub does not read. Save it as UTF-8.',
    ])
  })

  test('a symbolic link is never followed, however it is named', async () => {
    put('secret.txt', 'secret: of the machine\n')
    symlinkSync('secret.txt', path.join(folder, 'README.md'))
    for (const args of [[], ['README.md'], ['*.md']]) {
      const { status, stdout } = await runCli(args, { cwd: folder })
      expect(stdout).toContain('symbolic link')
      expect(stdout).not.toContain('of the machine')
      expect(status).toBe(1)
    }
  })

  test('values that are names of JavaScript’s own are values like others', async () => {
    for (const value of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      const keys = [
        'license',
        'language',
        'library_name',
        'pipeline_tag',
        'base_model',
        'tags',
        'metrics',
        value,
      ]
      put('README.md', `---\n${keys.map((key) => `${key}: ${value}`).join('\n')}\n---\n\n# ${value}\n`)
      const { status, stderr } = await judged()
      expect({ value, status, stderr }).toEqual({ value, status: 1, stderr: '' })
    }
  })

  test('a file of 5 MB', async () => {
    put('README.md', GOOD + 'x'.repeat(5_000_000))
    const { status, report } = await judged()
    expect(status).toBe(1)
    expect(report.cards[0]?.findings.map(({ message }) => message)).toEqual([
      'The file has 4.8 MiB; a card may have 2 MiB. Move long tables, logs and embedded images into files of their own and link them.',
    ])
  })

  // Root reads whatever it likes, so that there is nothing to see.
  const testAsUser = process.getuid?.() === 0 ? test.skip : test
  testAsUser('a file that may not be read is a problem of the run, not a pass', async () => {
    put('README.md', GOOD)
    chmodSync(path.join(folder, 'README.md'), 0)
    const { status, stderr } = await judged()
    expect(status).toBe(2)
    expect(stderr).toContain('README.md could not be read')
  })
})

describe('options', () => {
  test.each(['--constructor', '--toString', '--__proto__', '--hasOwnProperty'])(
    '%s is an unknown option',
    async (option) => {
      const { status, stderr } = await runCli([option])
      expect(status).toBe(2)
      expect(stderr).toContain(`There is no option ${option}.`)
    },
  )

  test('a file’s name reaches the error stream on one line', async () => {
    put('x\n::warning::live\u001b[31m.md', '---\nlicence: mit\n---\n')
    const { stderr } = await runCli(['--fix', '*.md'], { cwd: folder })
    expect(stderr).not.toMatch(/^::warning/m)
    expect(stderr).not.toContain('\u001b')
  })

  test('an unknown option names the nearest one', async () => {
    const { status, stderr, stdout } = await runCli(['--presett', 'hub'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('There is no option --presett. Did you mean --preset?')
  })

  test('a value out of the list names the list', async () => {
    const { status, stderr } = await runCli(['--preset', 'lenient'])
    expect(status).toBe(2)
    expect(stderr).toContain('hub, recommended, strict, launch')
  })

  test.each([['--print-policy'], ['--list-rules'], ['--explain', 'section/usage'], ['--version']])(
    '%s makes no report, and so no file of it',
    async (...args) => {
      const { status, stdout, stderr } = await runCli([...args, '--output', 'x.txt'], { cwd: folder })
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toContain(`${args[0]} prints to the terminal, so --output would be without effect.`)
      const formatted = await runCli([...args, '--format', 'json'], { cwd: folder })
      expect(formatted).toMatchObject({ status: 2, stdout: '' })
      expect(formatted.stderr).toContain(`${args[0]} makes no report, so --format would be without effect.`)
    },
  )

  test.each([['--output'], ['--preset', '--quiet'], ['--quiet=yes']])(
    '%s %s is explained',
    async (...args) => {
      const { status, stderr } = await runCli(args)
      expect(status).toBe(2)
      expect(stderr).toMatch(/needs a value|takes no value/)
    },
  )

  test('--fail-on decides the exit status', async () => {
    const warned = GOOD.replace(/## Limitations[\s\S]*?(?=## Citation)/, '')
    put('README.md', warned)
    expect((await judged()).status).toBe(0)
    expect((await judged('--fail-on', 'warning')).status).toBe(1)
    put('README.md', '')
    expect((await judged('--fail-on', 'never')).status).toBe(0)
  })

  test('--help, --version and --list-rules answer without judging', async () => {
    expect((await runCli(['--help'])).stdout).toContain('Usage: model-card-gate')
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string
    }
    expect((await runCli(['--version'])).stdout).toBe(`${version}\n`)
    expect((await runCli(['--list-rules'])).stdout).toMatch(/^error +section\/usage /m)
    expect((await runCli(['--list-rules', '--preset', 'hub'])).stdout).toMatch(/^off +section\/usage /m)
  })

  test('--explain shows a rule, and names the list for one that there is not', async () => {
    expect((await runCli(['--explain', 'metadata/license'])).stdout).toContain('Why: ')
    const { status, stderr } = await runCli(['--explain', 'metadata/licence'])
    expect(status).toBe(2)
    expect(stderr).toContain('Did you mean metadata/license?')
  })

  test('colour only where it is wanted', async () => {
    const colour = '\u001B['
    const args = ['examples/poor/README.md']
    expect((await runCli(args)).stdout).not.toContain(colour)
    expect((await runCli(args, { env: { FORCE_COLOR: '1' } })).stdout).toContain(colour)
    expect((await runCli(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(colour)
    const off = await runCli(['--no-color', ...args], { env: { FORCE_COLOR: '1' } })
    expect(off.stdout).not.toContain(colour)
  })
})
