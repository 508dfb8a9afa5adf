// What goes between a run and its threads: all of it data that can be copied.
import type { CustomSchema } from '../hub/custom-schema.ts'
import type { JudgedCard, Judging } from '../judge/judge-card.ts'
import type { Evidence } from '../rules/rule.ts'

/** A card to judge, without what cannot be copied: rules of one's own, and the functions of a compiled schema. */
export interface Request {
  readonly text: string
  readonly judging: Omit<Judging, 'rules' | 'evidence'> & {
    readonly evidence?: Omit<Evidence, 'customSchema'>
  }
  readonly schema?: Omit<CustomSchema, 'validate'>
}

/**
 * A thread answers in the order of the requests; first it says that it is ready. What is judged goes as JSON, which is
 * made, sent and read in a fraction of the time that copying its hundreds of small objects takes.
 */
export type Answer = { readonly kind: 'ready' } | { readonly kind: 'judged'; readonly json: string }

type Judged = Extract<Answer, { readonly kind: 'judged' }>

export function answerWith(judged: JudgedCard): Judged {
  return { kind: 'judged', json: JSON.stringify(judged) }
}

export function judgedIn({ json }: Judged): JudgedCard {
  return JSON.parse(json) as JudgedCard
}

export function requestFor(text: string, { path, policy, evidence = {} }: Judging): Request {
  const { customSchema, ...known } = evidence
  const judging = { path, policy, evidence: known }
  return customSchema
    ? { text, judging, schema: { path: customSchema.path, files: customSchema.files } }
    : { text, judging }
}
