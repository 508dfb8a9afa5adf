// What the measured figures have to keep to: the only place where a time is asserted.

/** `left` against `right` of one size: how many times as long `left` may take at most, or must take at least. */
export const RATIOS = [
  { size: 1, left: 'ours', right: 'floor', most: 1.5 },
  { size: 1, left: 'remark-cli', right: 'ours', least: 3 },
  { size: 1, left: 'markdownlint-cli2', right: 'ours', least: 2.5 },
  { size: 1, left: 'action', right: 'ours-in-job', most: 1.2 },
  { size: 1000, left: 'remark-cli', right: 'ours', least: 4 },
  { size: 1000, left: 'markdownlint-cli2', right: 'ours', least: 1.7 },
  { size: 1000, left: 'ours', right: 'floor', most: 1.25 },
]

/** The gate's own growth from 1,000 to 10,000 cards. */
export const GROWTH = { from: 1000, to: 10_000, wall: 10.5, memory: 1.3 }

/** The gate's peak memory in MiB. */
export const MEMORY = { 1000: 320, 10000: 360 }

/**
 * Each target that the figures can tell of, as a sentence with its figure and whether it is met.
 * `runs(size, key)` gives the runs of a contestant, in the order of the rounds; undefined where it was not measured.
 */
export function judgeTargets(runs) {
  const ratios = RATIOS.flatMap(({ size, left, right, most, least }) => {
    const ratio = ratioOf(runs(size, left), runs(size, right), 'wall')
    if (ratio === undefined) return []
    const isMet = most === undefined ? ratio >= least : ratio <= most
    const bound = most === undefined ? `at least ${least}` : `at most ${most}`
    return [
      { isMet, text: `${size} ${cards(size)}, ${left} against ${right}: ${ratio.toFixed(2)} (${bound})` },
    ]
  })
  return [...ratios, ...growth(runs), ...memory(runs)]
}

function growth(runs) {
  const [small, large] = [runs(GROWTH.from, 'ours'), runs(GROWTH.to, 'ours')]
  if (small === undefined || large === undefined) return []
  return ['wall', 'memory'].map((figure) => {
    const ratio = median(large.map((run) => run[figure])) / median(small.map((run) => run[figure]))
    const isMet = ratio <= GROWTH[figure]
    const text = `${GROWTH.to} cards against ${GROWTH.from}, ${figure}: ${ratio.toFixed(2)} (at most ${GROWTH[figure]})`
    return { isMet, text }
  })
}

function memory(runs) {
  return Object.entries(MEMORY).flatMap(([size, most]) => {
    const measured = runs(Number(size), 'ours')
    if (measured === undefined) return []
    const peak = Math.max(...measured.map((run) => run.memory))
    return [
      { isMet: peak <= most, text: `${size} cards, peak memory: ${Math.round(peak)} MiB (at most ${most})` },
    ]
  })
}

/** The median over the rounds, since the machine's speed drifts less within a round than between them. */
export function ratioOf(left, right, figure) {
  if (left === undefined || right === undefined) return undefined
  const rounds = Math.min(left.length, right.length)
  return median(Array.from({ length: rounds }, (_, round) => left[round][figure] / right[round][figure]))
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function cards(size) {
  return size === 1 ? 'card' : 'cards'
}
