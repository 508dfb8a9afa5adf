// Asks GitHub's own language service about workflows and action.yml: documents in at stdin, complaints out at stdout.
// It runs as a bundle of its own, because Node alone cannot load that package (it imports JSON without attributes).
import { readFileSync } from 'node:fs'
import { validate } from '@actions/languageservice'

export interface Request {
  /** The action that `model-card-gate/model-card-gate@...` stands for, as action.yml describes it. */
  readonly action: {
    readonly name: string
    readonly description: string
    readonly inputs: Readonly<Record<string, { readonly description: string }>>
  }
  /** `.../action.yml` is read as an action's metadata, everything else as a workflow. */
  readonly documents: readonly { readonly name: string; readonly text: string }[]
}

/** One list a document, in order: `line: message`. */
export type Response = readonly (readonly string[])[]

const { action, documents } = JSON.parse(readFileSync(0, 'utf8')) as Request
const response: Response = await Promise.all(
  documents.map(({ name, text }, index) => complaints(name, text, index)),
)
process.stdout.write(JSON.stringify(response))

async function complaints(name: string, text: string, index: number): Promise<readonly string[]> {
  const document = {
    // One address a document: the service remembers what it read at an address and would not read it again.
    uri: `file:///${index}/${name === 'action.yml' ? name : '.github/workflows/workflow.yml'}`,
    languageId: 'yaml',
    version: 1,
    lineCount: text.split('\n').length,
    getText: () => text,
    positionAt: () => ({ line: 0, character: 0 }),
    offsetAt: () => 0,
    getLineRange: (line: number) => ({
      start: { line, character: 0 },
      end: { line: line + 1, character: 0 },
    }),
    getEOLCharacters: () => '\n',
  }
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) =>
        owner === 'model-card-gate' && name === 'model-card-gate' ? action : undefined,
    },
  })
  return (
    diagnostics
      .map(({ range, message }) => ({
        line: range.start.line + 1,
        text: typeof message === 'string' ? message : message.value,
      }))
      // What is not ours cannot be looked up without the network; that it is pinned is checked elsewhere.
      .filter(({ text }) => !text.startsWith('Unable to resolve action `'))
      .map(({ line, text }) => `${line}: ${text}`)
  )
}
