// Which file --output may be, and what is refused before anything is judged.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { outputFile } from '../../src/cli/output-file.ts'

let folder = ''
let root = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'output-file-'))
  root = path.join(folder, 'repository')
  mkdirSync(path.join(root, 'sub'), { recursive: true })
  mkdirSync(path.join(folder, 'elsewhere'))
  writeFileSync(path.join(folder, 'elsewhere/r.json'), 'kept')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const output = (name: string, cwd = root) => outputFile(name, { cwd, root }, [])
const elsewhere = () => readFileSync(path.join(folder, 'elsewhere/r.json'), 'utf8')

describe('a folder that is a link', () => {
  test.each([
    ['d/r.json', '.'],
    ['d/new.json', '.'],
    ['../d/r.json', 'sub'],
    ['sub/../d/r.json', '.'],
  ])('is not written through in the repository: %s', async (name, cwd) => {
    symlinkSync('../elsewhere', path.join(root, 'd'))
    await expect(output(name, path.join(root, cwd))).rejects.toThrow(
      `--output cannot be ${name}, which lies behind the symbolic link d, which is not written through. Name another file.`,
    )
  })

  test('is not written through either where it came while the cards were judged', async () => {
    mkdirSync(path.join(root, 'd'))
    const { write } = await output('d/r.json')
    rmSync(path.join(root, 'd'), { recursive: true })
    symlinkSync('../elsewhere', path.join(root, 'd'))
    await expect(write('report')).rejects.toThrow('d/r.json lies behind the symbolic link d')
    expect(elsewhere()).toBe('kept')
  })

  test("is the caller's own outside of the repository", async () => {
    symlinkSync('elsewhere', path.join(folder, 'mine'))
    await (await output('../mine/r.json')).write('report')
    expect(elsewhere()).toBe('report')
  })
})

test('a folder of the repository is written into', async () => {
  await (await output('sub/r.json')).write('report')
  expect(existsSync(path.join(root, 'sub/r.json'))).toBe(true)
})

test.each(['new/', 'new/.', './sub/new//'])('%s, the name of a folder, is no file', async (name) => {
  await expect(output(name)).rejects.toThrow(`--output cannot be ${name}, which is the name of a folder.`)
})

// Linux alone has these.
const testOnLinux = existsSync('/proc/thread-self/fd') ? test : test.skip

testOnLinux('an open file is one of this process', async () => {
  const handle = await open(path.join(folder, 'elsewhere/r.json'), 'a')
  try {
    for (const owner of ['self', 'thread-self', `${process.pid}`]) {
      const { write } = await output(`/proc/${owner}/fd/${handle.fd}`)
      await write(`, ${owner}`)
    }
    expect(elsewhere()).toBe(`kept, self, thread-self, ${process.pid}`)
  } finally {
    await handle.close()
  }
  const other = spawn('sleep', ['60'])
  try {
    await expect(output(`/proc/${other.pid}/fd/1`)).rejects.toThrow('is a symbolic link')
  } finally {
    other.kill()
  }
})
