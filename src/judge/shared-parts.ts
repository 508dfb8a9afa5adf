// Reports of many cards repeat most of their parts: what is the same in several of them is kept once.
import type { CardReport, Topic, TopicReport } from '../report/report.ts'

/** Parts that are remembered at most: cards that a stranger wrote may have nothing in common. */
const MAX_PARTS = 5000

/** Gives card reports that say the same as those given, and share their parts: a quarter of the memory. */
export function partSharer(): (card: CardReport) => CardReport {
  const parts = new Map<string, unknown>()
  const shared = <Part>(part: Part): Part => {
    const key = JSON.stringify(part)
    const known = parts.get(key)
    // What reads the same as JSON is the same: reports are made of what JSON knows.
    if (known !== undefined) return known as Part
    if (parts.size < MAX_PARTS) parts.set(key, part)
    return part
  }
  return (card) => ({
    ...card,
    topics: Object.fromEntries(
      Object.entries(card.topics).map(([topic, state]) => [topic, shared(state)]),
    ) as Record<Topic, TopicReport>,
    score: shared(card.score),
    next: shared(card.next),
    ...(card.metadata && { metadata: shared(card.metadata) }),
    ...(card.checklist && { checklist: shared(card.checklist) }),
  })
}
