// Who judges the cards of a run: here, one after the other, or somebody that the edge brings along.
import type { NotACard } from '../rules/content/readable.ts'
import { type JudgedCard, type Judging, judgeCard, judgeNotACard } from './judge-card.ts'
import { withParsers } from './with-parsers.ts'

export interface CardJudge {
  /** How many cards it takes at once. */
  readonly width: number
  /** Never rejects: what keeps a card from being judged is a finding. */
  judge(text: string, judging: Judging): Promise<JudgedCard>
  close(): Promise<void>
}

export const JUDGE_HERE: CardJudge = {
  width: 1,
  judge: judgeSafely,
  close: async () => {},
}

/** An error of the gate on one card costs that card; everything else goes on. */
export async function judgeSafely(text: string, judging: Judging): Promise<JudgedCard> {
  try {
    return judgeCard(text, await withParsers(text, judging))
  } catch (error) {
    return unjudged(judging, {
      kind: 'failed',
      reason: error instanceof Error ? error.message : String(error),
    })
  }
}

/** What stands in the report for a card that could not be judged to its end. */
export type Failure = Extract<NotACard, { readonly kind: 'too-slow' | 'too-much-memory' | 'failed' }>

export function unjudged(judging: Judging, failure: Failure): JudgedCard {
  const problems =
    failure.kind === 'failed'
      ? [`${judging.path} could not be judged: ${failure.reason}. This is an error of the gate.`]
      : []
  return { report: judgeNotACard(failure, judging), isModel: true, problems }
}
