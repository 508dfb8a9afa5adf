// What one rule of metadata says of one card.
import { applyFixes } from '../../../src/card/fix.ts'
import { parseCard } from '../../../src/card/parse-card.ts'
import { type HubAdditions, NO_ADDITIONS } from '../../../src/hub/additions.ts'
import type { Evidence, Finding } from '../../../src/rules/rule.ts'
import { RULE_IDS, RULES } from '../../../src/rules/rules.ts'

export interface Around extends Evidence {
  readonly options?: Readonly<Record<string, unknown>>
  readonly additions?: Partial<HubAdditions>
}

/** The card of these lines of YAML, without a body. */
export function cardOf(yaml: string): string {
  return `---\n${yaml}\n---\n`
}

/** The findings of a rule, such as `license`, in a card. */
export function findingsIn(rule: string, card: string, around: Around = {}): readonly Finding[] {
  return [...ruleOf(rule).check(parseCard('README.md', card), contextOf(around))]
}

/** Whether the rule looks at a card with this front matter. */
export function applies(rule: string, yaml: string, around: Around = {}): boolean {
  return ruleOf(rule).applies?.(parseCard('README.md', cardOf(yaml)), contextOf(around)) ?? true
}

/**
 * What is said of a card, a line for each finding: case, place, sentence, then ` | ` with what would be right, then
 * ` => ` with the lines as they are once mended. A note stands on a line of its own.
 */
export function said(rule: string, card: string, around?: Around): readonly string[] {
  return findingsIn(rule, card, around).flatMap(({ case: name, message, place, expected, fix, note }) => {
    const right = expected ? ` | ${expected.join(', ')}` : ''
    const mended = fix ? ` => ${changedLines(card, applyFixes(card, [fix]).text)}` : ''
    // The dates of the Hub's lists are newer with each version.
    const added = note?.replace(/list of \d{4}-\d\d-\d\d/, 'list of DATE')
    const lines = [
      `! ${name} ${placeName(place)} ${message}${right}${mended}`,
      ...(added ? [`~ ${added}`] : []),
    ]
    return lines.map(inOneLine)
  })
}

/** `2:10-14`, or `2:10-3:4` where it goes on in another line. */
function placeName(place: Finding['place']): string {
  if (!place) return 'nowhere'
  const { start, end } = place
  return `${start.line}:${start.column}-${end.line === start.line ? '' : `${end.line}:`}${end.column}`
}

/** Of the text afterwards the lines that are not those of the text before. */
function changedLines(before: string, after: string): string {
  const [old, lines] = [before.split('\n'), after.split('\n')]
  const from = lines.findIndex((line, index) => line !== old[index])
  let end = lines.length
  while (end > from + 1 && lines[end - 1] === old[end - 1 + old.length - lines.length]) end--
  return lines.slice(Math.max(from, 0), end).join('\n')
}

/** With line breaks and characters that nobody sees made visible. */
function inOneLine(text: string): string {
  const escaped = (character: string) => `U+${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.replaceAll('\n', '⏎').replace(/\p{C}/gu, escaped)
}

function ruleOf(name: string) {
  const rule = RULES.find(({ id }) => id === `metadata/${name}`)
  if (!rule) throw new Error(`There is no rule metadata/${name}.`)
  return rule
}

function contextOf({ options = {}, additions, ...evidence }: Around) {
  return { options, additions: { ...NO_ADDITIONS, ...additions }, ruleIds: RULE_IDS, ...evidence }
}
