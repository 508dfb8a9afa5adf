// What reaches the runner: commands, lines and outputs that no text can break out of.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { announce, say, writeOutputs } from '../../src/github/runner.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-runner-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(write: (log: { write(text: string): void }) => void): string {
  let all = ''
  write({
    write: (text) => {
      all += text
    },
  })
  return all
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
          const text = written((log) => say(log, parts.join('')))
          expect(text.endsWith('\n')).toBe(true)
          expect(text.slice(0, -1)).not.toMatch(/[\r\n]/)
          expect(isCommand(text.slice(0, -1))).toBe(false)
        },
      ),
    )
  })

  test('stays as it is where nothing is wrong with it', () => {
    expect(written((log) => say(log, 'Comment: none, # 1 [a] std::move'))).toBe(
      'Comment: none, # 1 [a] std::move\n',
    )
  })
})

test('an announcement of several lines is one command', () => {
  expect(written((log) => announce(log, 'error', 'a: 100 %\n::warning::b\r\n##[error]c'))).toBe(
    '::error title=Model Card Gate::a: 100 %25%0A::warning::b%0D%0A##[error]c\n',
  )
})

test('an output whose value looks like the end of it sets no other output', async () => {
  const file = path.join(folder, 'output')
  await writeOutputs(file, { 'report-file': 'a\nghadelimiter_\nverdict=pass', cards: 3 })
  const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n')
  const delimiter = first.replace('report-file<<', '')
  expect(delimiter).toMatch(/^ghadelimiter_[0-9a-f-]{36}$/)
  expect(rest.slice(0, 4)).toEqual(['a', 'ghadelimiter_', 'verdict=pass', delimiter])
  expect(rest[4]).toMatch(/^cards<<ghadelimiter_/)
  expect(rest[4]).not.toBe(`cards<<${delimiter}`)
})
