// Runs validate-workflows.ts, bundled, over documents of the project.
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'esbuild'
import { parse } from 'yaml'
import { ROOT, read } from './tracked-files.ts'
import type { Request, Response } from './validate-workflows.ts'

export type WorkflowDocument = Request['documents'][number]

/** What GitHub's language service has to say about each document; an empty list where nothing. */
export async function complaintsAbout(documents: readonly WorkflowDocument[]): Promise<Response> {
  const bundle = path.join(ROOT, '.cache', 'house', 'validate-workflows.mjs')
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['__tests__/house/validate-workflows.ts'],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  })
  const request: Request = {
    action: parse(read('action.yml')),
    documents: documents.map(({ name, text }) => ({ name, text: withFullName(text) })),
  }
  const answer = execFileSync(process.execPath, [bundle], {
    input: JSON.stringify(request),
    encoding: 'utf8',
  })
  return JSON.parse(answer) as Response
}

/** The service knows the inputs of `owner/repository@ref` only, so `./` is written out. */
function withFullName(text: string): string {
  return text.replace(/^(\s*(?:- )?uses: )\.\/$/gm, '$1model-card-gate/model-card-gate@v1')
}
