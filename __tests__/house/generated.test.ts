// What is generated is what the generators write today. dist is compared by .ci/run, which builds it anew.
import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'

test('generated files equal a fresh generation', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], {
    encoding: 'utf8',
  })
  expect(stderr.split('\n').filter((line) => line.includes('is not what'))).toEqual([])
  expect(status).toBe(0)
})
