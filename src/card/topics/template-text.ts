// Takes a template's own text away, so that what remains is what the card's author wrote.
import { PLACEHOLDER_PATTERNS } from './placeholders/placeholders.ts'

const PASSAGES = PLACEHOLDER_PATTERNS.filter(({ place, strength }) => place === 'text' && strength !== 'info')
const LINES = PLACEHOLDER_PATTERNS.filter(({ place }) => place === 'line')

const LONGEST_LABEL = 60
const LEADING: ReadonlySet<string> = new Set(' \t\u00a0-*>_#=(["\'“‘`')
const TRAILING: ReadonlySet<string> = new Set(' \t\u00a0.!_*)]"\'”’`。！')

/** What a reader sees of `text` without passages of templates, unfilled lines and labels that have no value. */
export function authoredText(text: string): string {
  let rest = text
  for (const { pattern } of PASSAGES) rest = rest.replace(pattern, ' ')
  return rest
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !isUnfilled(line))
    .join('\n')
}

/** Whether a line says nothing: empty, only marks, a promise ("coming soon"), or a label with no value. */
export function isUnfilled(line: string): boolean {
  const bare = withoutMarks(line)
  if (!/[\p{L}\p{N}]/u.test(bare)) return true
  if (LINES.some(({ pattern }) => pattern.test(bare))) return true
  const colon = bare.slice(0, LONGEST_LABEL).search(/[:：]/u)
  return colon >= 0 && isEmptyValue(bare.slice(colon + 1))
}

function isEmptyValue(value: string): boolean {
  const bare = withoutMarks(value)
  return !/[\p{L}\p{N}]/u.test(bare) || LINES.some(({ pattern }) => pattern.test(bare))
}

/** Without the marks of lists, emphasis and quotes around it, and the full stop. */
function withoutMarks(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && LEADING.has(line.charAt(start))) start++
  while (end > start && TRAILING.has(line.charAt(end - 1))) end--
  return line.slice(start, end)
}
