// Cards as they are in a revision of a Git repository on disk, read by the `git` that is installed.

import { spawn } from 'node:child_process'
import type { Blob, GitObjects, TreeEntry } from './git-objects.ts'
import { type GitTree, gitTree } from './git-tree.ts'
import { RevisionError } from './revision-error.ts'

/**
 * A source of the files of one revision. Its paths start at the root of the repository, wherever `folder` is in it.
 * @param revision whatever Git understands: a branch, a tag, a SHA, `HEAD~1`
 * @throws RevisionError where git, the repository or the revision is not there
 */
export async function gitRevision(folder: string, revision: string): Promise<GitTree> {
  const sha = await resolve(folder, revision)
  return gitTree(objectsAt(folder, sha, `revision ${revision}`))
}

/**
 * Files that stand elsewhere now than in the revision: old paths by new ones, both from the repository's root. What
 * the working tree holds counts, once Git knows of it.
 */
export async function renamesSince(folder: string, revision: string): Promise<ReadonlyMap<string, string>> {
  const sha = await resolve(folder, revision)
  const asked = [
    'diff',
    '--no-ext-diff',
    '--no-textconv',
    '--name-status',
    '-M',
    '--diff-filter=R',
    '-z',
    sha,
  ]
  const { status, stdout, stderr } = await git(folder, asked)
  if (status !== 0) throw new RevisionError(`Git cannot compare with ${revision}: ${firstLine(stderr)}.`)
  // `R100`, the old path, the new path, each ended by a NUL.
  const fields = stdout.toString('utf8').split('\0')
  const renames = new Map<string, string>()
  for (let index = 0; index + 2 < fields.length; index += 3)
    renames.set(fields[index + 2] ?? '', fields[index + 1] ?? '')
  return renames
}

async function resolve(folder: string, revision: string): Promise<string> {
  const { status, stdout, stderr } = await verify(folder, revision)
  if (status === 0) return stdout.toString('utf8').trim()
  if (stderr !== '') throw new RevisionError(`Git cannot read ${folder}: ${firstLine(stderr)}.`)
  throw new RevisionError(`There is no revision ${revision} here. ${await wayOut(folder, revision)}`)
}

function verify(folder: string, revision: string): Promise<Ended> {
  return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
}

/** A sentence that says how to get the revision. A clone in CI is mostly shallow, of one branch, and on none. */
async function wayOut(folder: string, revision: string): Promise<string> {
  const isName = /^\w[\w./-]*$/.test(revision)
  const remote = `origin/${revision.replace(/^origin\//, '')}`
  if (isName && (await verify(folder, remote)).status === 0) return `There is ${remote}: name that.`
  const { stdout } = await git(folder, ['rev-parse', '--is-shallow-repository'])
  if (stdout.toString('utf8').trim() !== 'true')
    return 'Check its name; a branch or tag that this clone has not seen yet comes with: git fetch --tags origin'
  const checkout = '(with actions/checkout: "fetch-depth: 0")'
  if (/^[0-9a-f]{40,64}$/.test(revision))
    return `This clone is shallow. Fetch the commit: git fetch --depth=1 origin ${revision} ${checkout}.`
  if (!isName) return `This clone is shallow. Fetch its history: git fetch --unshallow origin ${checkout}.`
  const name = remote.replace('origin/', '')
  return `This clone is shallow. Fetch it, and name ${remote}: git fetch --depth=1 origin ${name}:refs/remotes/${remote} ${checkout}.`
}

function objectsAt(folder: string, sha: string, place: string): GitObjects {
  return {
    place,
    async readTree() {
      const { status, stdout, stderr } = await git(folder, LS_TREE(sha))
      if (status !== 0) throw new RevisionError(`Git cannot list ${place}: ${firstLine(stderr)}.`)
      return stdout.toString('utf8').split('\0').filter(Boolean).map(treeEntry)
    },
    async readBlobs(blobs) {
      const input = blobs.map((blob) => `${blob.sha}\n`).join('')
      const { status, stdout, stderr } = await git(folder, ['cat-file', '--batch'], input)
      if (status !== 0) throw new RevisionError(`Git cannot read ${place}: ${firstLine(stderr)}.`)
      return readBatch(stdout, blobs)
    },
  }
}

/** Every entry with its folders, sizes and real names. */
const LS_TREE = (sha: string) => ['ls-tree', '-r', '-t', '-l', '-z', '--full-tree', sha]

/** `mode type sha size<tab>path`; git pads the size with blanks and writes `-` where there is none. */
function treeEntry(line: string): TreeEntry {
  const tab = line.indexOf('\t')
  const [mode = '', , sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
  return { path: line.slice(tab + 1), mode, sha, ...(size !== '-' && { size: Number(size) }) }
}

/** `sha type size` and a line break, the bytes, a line break; `sha missing` where a clone lacks the object. */
function readBatch(output: Buffer, blobs: readonly Blob[]): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  let offset = 0
  for (const { path } of blobs) {
    const end = output.indexOf('\n', offset)
    const [sha = '', type, size] = output.toString('utf8', offset, end).split(' ')
    if (type !== 'blob')
      throw new RevisionError(
        `This clone does not hold ${path} of that revision. Fetch it: git fetch origin.`,
      )
    const start = end + 1
    offset = start + Number(size)
    found.set(sha, new Uint8Array(output.subarray(start, offset)))
    offset++
  }
  return found
}

interface Ended {
  readonly status: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

/** Settings of the repository that could start a program of its own, or show other objects than the revision's. */
const SAFELY = ['--no-replace-objects', '--no-optional-locks', '-c', 'core.fsmonitor=false']

/** No shell takes part: arguments reach git as they are. */
function git(folder: string, args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((settle, reject) => {
    const child = spawn('git', [...SAFELY, '-c', 'core.hooksPath=/dev/null', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    let stderr = ''
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr = `${stderr}${chunk}`.slice(0, 2000)
    })
    child.on('error', ({ message }) =>
      reject(new RevisionError(`Git could not be started (${message}). Install git, or put it on the PATH.`)),
    )
    child.on('close', (status) => settle({ status, stdout: Buffer.concat(output), stderr }))
    // Where git ends early there is nobody to read; its exit status says why.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

function firstLine(text: string): string {
  return (text.trim().split(/\r?\n/, 1)[0] ?? '').replace(/\.$/, '')
}
