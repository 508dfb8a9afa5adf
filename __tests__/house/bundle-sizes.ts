// How much of dist each package takes: esbuild names the file before each piece of a bundle that is not minified.
import { FILES, read } from './tracked-files.ts'

/** Bytes of each package in all bundles together; a package that is not bundled is not in it. */
export function bundleSizes(): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const bundle of FILES.filter((file) => /^dist\/.*\.js$/.test(file))) {
    for (const piece of read(bundle).split(/^(?=\/\/ \S+$)/m)) {
      const owner = /^\/\/ (?:.*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//.exec(piece)?.[1]
      if (owner !== undefined) sizes.set(owner, (sizes.get(owner) ?? 0) + Buffer.byteLength(piece))
    }
  }
  return sizes
}
