// The layouts by which a report is shortened until it fits: what gives way are whole parts, never half a one.
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
  /** Whether the first card keeps the texts to paste of its open errors, whatever `paste` says of the others. */
  readonly opensFirst: boolean
  /** Cards at most. */
  readonly cards: number
}

/** A layout, and the UTF-16 code units that it takes at least. */
export interface Step {
  readonly layout: Layout
  readonly least: number
}

const MOST = Number.POSITIVE_INFINITY

/** From the whole to almost nothing. The last is short whatever the report holds. */
const LAYOUTS: readonly Layout[] = [
  layout({ paste: 'all' }),
  ...[MOST, 300, 200, 150, 100, 70, 50, 30, 20].map((findings) => layout({ findings, paste: 'open' })),
  ...[50, 20, 10, 5].map((findings) => layout({ findings, opensFirst: true })),
  ...[1000, 500, 300, 200, 100, 50, 30, 20, 10, 5].map((detailed) =>
    layout({ detailed, findings: 10, opensFirst: true }),
  ),
  ...[3, 2, 1].map((detailed) => layout({ detailed, findings: 20, paste: 'open' })),
  ...[500, 200, 100, 50, 20].map((cards) => layout({ detailed: 1, findings: 10, paste: 'open', cards })),
  ...[10, 3].map((findings) => layout({ detailed: 1, findings, cards: 100 })),
  ...[1000, 500, 300, 200, 100, 50, 20, 10, 0].map((cards) => layout({ detailed: 0, cards })),
]

function layout(changes: Partial<Layout>): Layout {
  return { detailed: MOST, findings: MOST, paste: 'none', opensFirst: false, cards: MOST, ...changes }
}

/** The layouts that make a difference to these cards and may fit into `limit` UTF-16 code units; never none. */
export function steps(
  cards: readonly CardReport[],
  { commit }: Surroundings,
  limit: number,
): readonly Step[] {
  const most = cards.reduce((longest, { findings }) => Math.max(longest, findings.length), 0)
  const addresses = cards.map(({ path }) => (commit && lineUrl(commit, path, 1)?.length) ?? 0)
  const found: Step[] = []
  let last = ''
  for (const each of LAYOUTS) {
    const key = JSON.stringify([
      Math.min(each.detailed, cards.length),
      Math.min(each.findings, most),
      each.paste,
      each.opensFirst,
      Math.min(each.cards, cards.length),
    ])
    const least = leastLength(cards, each, addresses)
    const isLast = each === LAYOUTS.at(-1)
    if (!isLast && (key === last || least > limit)) continue
    last = key
    found.push({ layout: each, least })
  }
  return found
}

/**
 * What a layout takes at least, so that a report of thousands of findings is not laid out in vain. `addresses`: how
 * long the address of a line of each card is.
 */
function leastLength(cards: readonly CardReport[], layout: Layout, addresses: readonly number[]): number {
  let length = 0
  for (const [index, { path, findings, topics }] of cards.slice(0, layout.cards).entries()) {
    length += Math.min(path.length, 160)
    if (index >= layout.detailed || findings.length === 0) continue
    const address = addresses[index] ?? 0
    length += address * SHOWN_TOPICS.filter((topic) => topics[topic].state !== 'missing').length
    for (const { message, place, url } of findings.slice(0, layout.findings))
      length += Math.min(message.length, 160) + url.length + (place ? address : 0)
  }
  return length
}
