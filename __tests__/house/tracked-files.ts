// The project's files as Git sees them, new ones included, ignored ones not.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Paths relative to the root, with forward slashes. */
export const FILES: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(path.join(ROOT, file)))
  .sort()

export function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8')
}

/** Code that people write: everything with imports or commands, without what is generated or built. */
export const SOURCE_FILES: readonly string[] = FILES.filter(
  (file) => /^(src|__tests__|scripts|bench)\/.*\.(ts|mjs|cjs)$/.test(file) && !file.includes('/generated/'),
)

/** What people read about the project. Example cards and the tests' cards and golden files are none of it. */
export const DOCUMENTS: readonly string[] = FILES.filter(
  (file) => file.endsWith('.md') && !/^(examples|__tests__|dist)\//.test(file),
)
