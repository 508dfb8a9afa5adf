// The steps by which a report is shortened until it fits: what gives way are whole parts, never half a one.
import { lineUrl } from '../markdown/address.ts'
import type { Extent } from './finding-groups.ts'
import type { CardReport } from './report.ts'
import type { Surroundings } from './surroundings.ts'
import { SHOWN_TOPICS } from './words.ts'

/** How much of a report is shown. */
export interface Layout {
  /** Cards with their table and findings; of the others only a line says how they fare. */
  readonly detailed: number
  /** Findings a card at most. */
  readonly findings: number
  readonly paste: Extent['paste']
  /** Cards at most. */
  readonly cards: number
}

const MOST = Number.POSITIVE_INFINITY

/** From the whole to almost nothing. The last is short whatever the report holds. */
const STEPS: readonly Layout[] = [
  { detailed: MOST, findings: MOST, paste: 'all', cards: MOST },
  ...[MOST, 300, 200, 150, 100, 70, 50, 30, 20].map((findings) => step({ findings, paste: 'open' })),
  ...[50, 20, 10, 5].map((findings) => step({ findings })),
  ...[1000, 500, 300, 200, 100, 50, 30, 20, 10, 5].map((detailed) => step({ detailed, findings: 10 })),
  ...[3, 2, 1].map((detailed) => step({ detailed, findings: 20, paste: 'open' })),
  ...[10, 3].map((findings) => step({ detailed: 1, findings })),
  ...[MOST, 2000, 1000, 500, 300, 200, 100, 50, 20, 10, 0].map((cards) => step({ detailed: 0, cards })),
]

function step(changes: Partial<Layout>): Layout {
  return { detailed: MOST, findings: MOST, paste: 'none', cards: MOST, ...changes }
}

/** The steps that make a difference to these cards and may fit into `limit` UTF-16 code units. */
export function* layouts(
  cards: readonly CardReport[],
  around: Surroundings,
  limit: number,
): Generator<Layout, void, undefined> {
  const most = cards.reduce((longest, { findings }) => Math.max(longest, findings.length), 0)
  let last = ''
  for (const layout of STEPS) {
    const key = JSON.stringify([
      Math.min(layout.detailed, cards.length),
      Math.min(layout.findings, most),
      layout.paste,
      Math.min(layout.cards, cards.length),
    ])
    const isLast = layout === STEPS.at(-1)
    if (!isLast && (key === last || leastLength(cards, layout, around) > limit)) continue
    last = key
    yield layout
  }
}

/** What a layout takes at least, so that a report of thousands of findings is not laid out in vain. */
function leastLength(cards: readonly CardReport[], layout: Layout, { commit }: Surroundings): number {
  let length = 0
  for (const [index, { path, findings, topics }] of cards.slice(0, layout.cards).entries()) {
    length += Math.min(path.length, 160)
    if (index >= layout.detailed || findings.length === 0) continue
    const address = (commit && lineUrl(commit, path, 1)?.length) ?? 0
    length += address * SHOWN_TOPICS.filter((topic) => topics[topic].state !== 'missing').length
    for (const { message, place, url } of findings.slice(0, layout.findings))
      length += Math.min(message.length, 160) + url.length + (place ? address : 0)
  }
  return length
}
