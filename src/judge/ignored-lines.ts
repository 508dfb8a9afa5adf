// Which comment covers a line, for any number of comments and lines.
import type { Ignore } from '../card/ignores.ts'

/** The comments of one rule that stand in one section; of those the first counts. */
interface Range {
  readonly ignore: Ignore
  /** Of the section around this one that has a comment too. */
  readonly parent: Range | undefined
}

interface OneRule {
  /** The first comment that holds for the whole card. */
  readonly card: Ignore | undefined
  /** By where their sections begin. */
  readonly ranges: readonly Range[]
}

/** Answers in a time that does not grow with the number of comments, but for its logarithm. */
export class IgnoredLines {
  readonly #rules: ReadonlyMap<string, OneRule>

  /** @param ignores in order of place */
  constructor(ignores: readonly Ignore[]) {
    const byRule = new Map<string, Ignore[]>()
    for (const ignore of ignores) {
      const list = byRule.get(ignore.ruleId)
      if (list) list.push(ignore)
      else byRule.set(ignore.ruleId, [ignore])
    }
    this.#rules = new Map([...byRule].map(([ruleId, list]) => [ruleId, oneRule(list)]))
  }

  /** The first comment that covers a rule's finding on the line; undefined for a finding about the whole card. */
  covering(ruleId: string, line: number | undefined): Ignore | undefined {
    const rule = this.#rules.get(ruleId)
    let first = rule?.card
    if (!rule || line === undefined) return first
    for (let range = lastFrom(rule.ranges, line); range; range = range.parent) {
      const { ignore } = range
      if (line <= ignore.to && (!first || ignore.line < first.line)) first = ignore
    }
    return first
  }
}

function isForCard({ from, to }: Ignore): boolean {
  return from === 1 && to === Number.MAX_SAFE_INTEGER
}

function oneRule(ignores: readonly Ignore[]): OneRule {
  const bySection = new Map<number, Ignore>()
  for (const ignore of ignores)
    if (!isForCard(ignore) && !bySection.has(ignore.from)) bySection.set(ignore.from, ignore)
  const ranges: Range[] = []
  let open: Range | undefined
  for (const ignore of [...bySection.values()].sort((a, b) => a.from - b.from)) {
    while (open && open.ignore.to < ignore.from) open = open.parent
    open = { ignore, parent: open }
    ranges.push(open)
  }
  return { card: ignores.find(isForCard), ranges }
}

/** The last section that begins at the line or before it. */
function lastFrom(ranges: readonly Range[], line: number): Range | undefined {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.ignore.from ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return ranges[low - 1]
}
