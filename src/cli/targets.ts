// What the arguments of the command line name: cards by file, by folder or by glob.
import { lstatSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from './arguments.ts'

/**
 * A folder stands for the README.md in it. A file or folder that does not exist is said at once, since a person
 * who names it means it; a glob may match nothing.
 * @throws UsageError
 */
export function cardGlobs(
  files: readonly string[],
  cwd: string,
): { readonly globs: readonly string[]; readonly missing: readonly string[] } {
  const globs: string[] = []
  const missing: string[] = []
  for (const file of files) {
    if (file === '')
      throw new UsageError('A file that is named is an empty text. Is a variable of the call not set?')
    const kind = kindOf(path.resolve(cwd, file))
    if (kind === 'missing' && !/[*?[\]{}!()]/.test(file)) missing.push(file)
    else if (kind === 'folder' && !/^readme\.md$/i.test(path.basename(file)))
      globs.push(`${file.replace(/\/+$/, '')}/README.md`)
    else globs.push(file)
  }
  return { globs, missing }
}

function kindOf(target: string): 'missing' | 'folder' | 'other' {
  try {
    return lstatSync(target).isDirectory() ? 'folder' : 'other'
  } catch {
    return 'missing'
  }
}
