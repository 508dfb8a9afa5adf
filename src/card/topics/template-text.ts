// Takes a template's own text away, so that what remains is what the card's author wrote.
import type { Block } from '../sections/block.ts'
import { isBeyondAscii } from '../unicode-pattern.ts'
import { PLACEHOLDER_PATTERNS } from './placeholders/placeholders.ts'

const PASSAGES = PLACEHOLDER_PATTERNS.filter(
  ({ place, strength }) => place === 'text' && strength !== 'info',
).map(({ pattern }) => pattern)
const LINES = PLACEHOLDER_PATTERNS.filter(({ place }) => place === 'line').map(({ pattern }) => pattern)

/** No pattern for whole lines matches a longer one. */
const LONGEST_UNFILLED = 140
const LONGEST_LABEL = 60
const LEADING: ReadonlySet<string> = new Set(' \t\u00a0-*>_#=(["\'“‘`')
const TRAILING: ReadonlySet<string> = new Set(' \t\u00a0.!_*)]"\'”’`。！')

type Texts = Pick<Block, 'text'>

/** The passages of templates that a card has anywhere: most have none, so that most need not be looked for again. */
export function passagesIn(blocks: readonly Texts[]): readonly RegExp[] {
  return patternsIn(blocks, PASSAGES)
}

/** Those of the patterns that the texts of the blocks have anywhere. */
export function patternsIn(blocks: readonly Texts[], patterns: readonly RegExp[]): readonly RegExp[] {
  const { text, has } = lookups.get(blocks) ?? {
    text: blocks.map((block) => block.text).join('\n'),
    has: new Map<RegExp, boolean>(),
  }
  lookups.set(blocks, { text, has })
  return patterns.filter((pattern) => {
    const isThere = has.get(pattern) ?? text.search(pattern) >= 0
    has.set(pattern, isThere)
    return isThere
  })
}

/** Topics and rules look for the same patterns in the same card. */
const lookups = new WeakMap<readonly Texts[], { readonly text: string; readonly has: Map<RegExp, boolean> }>()

/** What a reader sees of `text` without passages of templates, unfilled lines and labels that have no value. */
export function authoredText(text: string, passages: readonly RegExp[] = PASSAGES): string {
  let rest = text
  for (const passage of passages) rest = rest.replace(passage, ' ')
  if (!rest.includes('\n')) return isUnfilled(rest) ? '' : rest.trim()
  return rest
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !isUnfilled(line))
    .join('\n')
}

/** Whether a line says nothing: empty, only marks, a promise ("coming soon"), or a label with no value. */
export function isUnfilled(line: string): boolean {
  const bare = withoutMarks(line)
  if (isEmptyValue(bare)) return true
  const colon = bare.slice(0, LONGEST_LABEL).search(/[:：]/)
  return colon >= 0 && isEmptyValue(withoutMarks(bare.slice(colon + 1)))
}

function isEmptyValue(value: string): boolean {
  if (!/[a-z0-9]/i.test(value) && !/[\p{L}\p{N}]/u.test(value)) return true
  if (value.length > LONGEST_UNFILLED || (!SIGN.test(value) && !isBeyondAscii(value))) return false
  return LINES.some((pattern) => pattern.test(value))
}

/** What is in every value in ASCII that one of the patterns for whole lines matches: a quick look before the slow ones. */
const SIGN =
  /todo|fixme|tbd|xxx|tba|tbc|wip|soon|(?:will|to) be (?:a|c|d|f|p|r|s|u|w)|in progress|under construction|^fill (?:me|this)|completar|folgt|arbeit|breve|preencher|^later|^pending|under review|in preparation|forthcoming|submitted|^n\/?a$|^n(?:one|ot |il|ull)|^unknown|^en cours|pendiente|definir|zu erg|^wird|^werden|^kommt|informationen|desenvolvimento|prossimamente|in arrivo|completare|binnenkort|segera/i
/** Without the marks of lists, emphasis and quotes around it, and the full stop. */
function withoutMarks(line: string): string {
  let start = 0
  let end = line.length
  while (start < end && (LEADING.has(line.charAt(start)) || isPictorial(line.charCodeAt(start)))) start++
  while (end > start && (TRAILING.has(line.charAt(end - 1)) || isPictorial(line.charCodeAt(end - 1)))) end--
  return line.slice(start, end)
}

/** Arrows, symbols and the halves of emoji, as in "🚧 Coming soon 🚧". */
function isPictorial(code: number): boolean {
  return (
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0xd83c && code <= 0xd83e) ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    code === 0xfe0f
  )
}
