// What reaches the runner: commands, lines and outputs that no text can break out of.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { announce, mask, say, writeOutputs, writeSummary } from '../../src/github/runner.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-runner-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What reaches the job's log. */
function written(write: () => void): string {
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation(() => true)
  try {
    write()
    return spy.mock.calls.map(([text]) => String(text)).join('')
  } finally {
    spy.mockRestore()
  }
}

/** As the runner finds a command in a line (actions/runner: ActionCommand.cs). */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith('::') || line.includes('##[')
}

describe('a line of the log', () => {
  test('is one line and no command, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('::', '##[', 'error', ']', '\n', '\r', ' ', '\u0000', '#', '[', ':', 'x')),
        (parts) => {
          const text = written(() => say(parts.join('')))
          expect(text.endsWith('\n')).toBe(true)
          expect(text.slice(0, -1)).not.toMatch(/[\r\n]/)
          expect(isCommand(text.slice(0, -1))).toBe(false)
        },
      ),
    )
  })

  test('stays as it is where nothing is wrong with it', () => {
    expect(written(() => say('Comment: none, # 1 [a] std::move'))).toBe('Comment: none, # 1 [a] std::move\n')
  })
})

test('an announcement of several lines is one command, and no other is anywhere in it', () => {
  expect(written(() => announce('error', 'a: 100 %\n::warning::b\r\n##[error]c\u001b[2Jd'))).toBe(
    '::error title=Model Card Gate::a: 100 %25%0A\u200b::warning::b%0A##\u200b[error]c␛[2Jd\n',
  )
})

test('a secret is masked by a command of its own', () => {
  expect(written(() => mask('ghs_x'))).toBe('::add-mask::ghs_x\n')
})

describe('the runner’s files', () => {
  const file = path.join(folder, 'output')
  const [output, summary] = [process.env.GITHUB_OUTPUT, process.env.GITHUB_STEP_SUMMARY]
  beforeEach(() => {
    writeFileSync(file, 'earlier\n')
    process.env.GITHUB_OUTPUT = file
    process.env.GITHUB_STEP_SUMMARY = file
  })
  afterAll(() => {
    restore('GITHUB_OUTPUT', output)
    restore('GITHUB_STEP_SUMMARY', summary)
  })

  test('an output whose value looks like the end of it sets no other output', () => {
    writeOutputs({ 'report-file': 'a\nghadelimiter_\nverdict=pass', cards: 3 })
    const [earlier, first = '', ...rest] = readFileSync(file, 'utf8').split('\n')
    expect(earlier).toBe('earlier')
    const delimiter = first.replace('report-file<<', '')
    expect(delimiter).toMatch(/^ghadelimiter_[0-9a-f-]{36}$/)
    expect(rest.slice(0, 4)).toEqual(['a', 'ghadelimiter_', 'verdict=pass', delimiter])
    expect(rest[4]).toMatch(/^cards<<ghadelimiter_/)
    expect(rest[4]).not.toBe(`cards<<${delimiter}`)
  })

  test('a summary is added to what stands there, as it is', async () => {
    await writeSummary('# <b> & `x`\n')
    await writeSummary('more\n')
    expect(readFileSync(file, 'utf8')).toBe('earlier\n# <b> & `x`\nmore\n')
  })
})

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
