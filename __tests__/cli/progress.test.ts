// The line that shows how far a run has come.
import { expect, test } from '@jest/globals'
import { progressLine } from '../../src/cli/progress.ts'

function terminal(isTTY: boolean) {
  const written: string[] = []
  const opened = { times: 0 }
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream
  const given = {
    get stderr() {
      opened.times++
      return stream
    },
  }
  return { written, opened, given }
}

test('a terminal shows each percent once, and nothing is left of it at the end', () => {
  const { written, given } = terminal(true)
  const onProgress = progressLine(given)
  for (let done = 1; done <= 200; done++) onProgress(done, 200)
  expect(written).toHaveLength(101)
  expect(written[0]).toBe('\rJudging cards: 1 of 200 (0 %)\u001B[K')
  expect(written[50]).toBe('\rJudging cards: 100 of 200 (50 %)\u001B[K')
  expect(written.at(-1)).toBe('\r\u001B[K')
})

test('a pipe gets nothing', () => {
  const { written, given } = terminal(false)
  progressLine(given)(60, 100)
  expect(written).toEqual([])
})

test('for fewer than fifty cards the standard error is not even opened', () => {
  const { written, opened, given } = terminal(true)
  const onProgress = progressLine(given)
  for (let done = 1; done <= 49; done++) onProgress(done, 49)
  expect([written, opened.times]).toEqual([[], 0])
})
