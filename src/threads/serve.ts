// The side of a thread: judges the cards that it is sent, one after the other.
import type { MessagePort } from 'node:worker_threads'
import type { CustomSchema } from '../hub/custom-schema.ts'
import type { JudgedCard } from '../judge/judge-card.ts'
import { judgeSafely } from '../judge/who-judges.ts'
import { type Answer, answerWith, type Request } from './messages.ts'

export function serve(port: MessagePort): void {
  const say = (answer: Answer) => port.postMessage(answer)
  // A request waits for the one before it, which may have to compile a schema first.
  let last: Promise<void> = Promise.resolve()
  port.on('message', (request: Request) => {
    last = last.then(async () => say(answerWith(await judge(request))))
  })
  say({ kind: 'ready' })
}

async function judge({ text, judging, schema }: Request): Promise<JudgedCard> {
  if (!schema) return judgeSafely(text, judging)
  const customSchema = await compiled(schema)
  return judgeSafely(text, { ...judging, evidence: { ...judging.evidence, customSchema } })
}

/** A run has one schema, so that it is compiled once in each thread. */
let known: { readonly path: string; readonly schema: Promise<CustomSchema> } | undefined

function compiled({ path, files }: NonNullable<Request['schema']>): Promise<CustomSchema> {
  if (known?.path !== path) known = { path, schema: compile(path, files) }
  return known.schema
}

async function compile(path: string, files: ReadonlyMap<string, string>): Promise<CustomSchema> {
  const { compileSchema } = await import('../hub/custom-schema.ts')
  return compileSchema(path, async (file) => files.get(file))
}
