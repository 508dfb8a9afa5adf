// Builds the action with a guard taken out, to show that the test of an attack fails without it.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** One change of a source file: a text that stands there exactly once, and what is put in its place. */
export interface Removal {
  readonly file: string
  readonly guard: string
  readonly instead: string
}

/** Returns the folder of the bundles. Throws where a guard is not there (any more), so that no test proves nothing. */
export async function buildWithout(removals: readonly Removal[], outdir: string): Promise<string> {
  const left = new Set(removals)
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['src/index.ts'],
    outdir: path.join(outdir, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define: { __VERSION__: '"weakened"' },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
    plugins: [
      {
        name: 'without-guards',
        setup({ onLoad }) {
          onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path: file }) => {
            let contents = readFileSync(file, 'utf8')
            for (const removal of removals) {
              if (path.relative(ROOT, file) !== path.normalize(removal.file)) continue
              const pieces = contents.split(removal.guard)
              if (pieces.length !== 2) throw new Error(`${removal.file} does not hold once: ${removal.guard}`)
              contents = pieces.join(removal.instead)
              left.delete(removal)
            }
            return { contents, loader: 'ts' }
          })
        },
      },
    ],
    logLevel: 'silent',
  })
  if (left.size > 0) throw new Error(`${[...left].map(({ file }) => file)} take no part in the build`)
  writeFileSync(path.join(outdir, 'package.json'), '{"type":"module"}')
  return path.join(outdir, 'dist')
}
