// A tree before a change, of which most files are those of the tree after it, byte for byte: these are read there.
import type { GitTree } from './git-tree.ts'
import type { Source } from './source.ts'

/** `after` has mostly read them already, or reads them from a folder on disk. */
export function sameFiles(before: GitTree, after: GitTree): Source {
  const isSame = async (path: string) => {
    const sha = await before.shaOf(path)
    return sha !== undefined && sha === (await after.shaOf(path))
  }
  return {
    place: before.place,
    folder: before.folder,
    async list(globs) {
      const all = await before.list(globs)
      const different: string[] = []
      for (const path of all) if (!(await isSame(path))) different.push(path)
      await before.list(different)
      return all
    },
    read: async (path) => ((await isSame(path)) ? after : before).read(path),
  }
}
