// The report in words: the verdict and the counts, said the same way on every surface.
import type { CardReport, Counts, Report, ReportFinding, Severity, Topic } from './report.ts'

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice']

/** The topics that every surface shows, in the order of the documentation. */
export const SHOWN_TOPICS = [
  'usage',
  'limitations',
  'benchmark',
  'citation',
] as const satisfies readonly Topic[]

/** What the policy counts as a reason to fail. */
export type FailOn = 'error' | 'warning' | 'never'

/** `1 error`, `2 errors`. */
export function amount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `2 errors, 1 warning`; what there is none of is left out. */
export function amounts(counts: Counts, severities: readonly Severity[] = SEVERITIES): string {
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => amount(counts[severity], severity))
    .join(', ')
}

/** The verdict in words, with counts: what stands after `Model card gate: `. */
export function headline({ verdict, counts, cards }: Report, failOn: FailOn = 'error'): string {
  if (verdict === 'fail') {
    if (cards.length === 0) return 'no model card found'
    const blocking = listed(counts, failOn === 'warning' || counts.error === 0 ? BLOCKING : ['error'])
    return blocking === '' ? 'failed' : `${blocking} to fix before merging`
  }
  if (cards.length === 0) return 'no model card to judge'
  if (counts.error > 0) return notBlocking(counts, BLOCKING)
  if (counts.warning > 0) return `passed, with ${amount(counts.warning, 'warning')}`
  return hasOld(cards) ? 'passed, nothing new to fix' : 'passed, nothing to fix'
}

/** Whether something was there before the change, which counts for nothing. */
export function hasOld(cards: readonly CardReport[]): boolean {
  return cards.some(({ findings }) => findings.some((finding) => finding.new === false))
}

const BLOCKING: readonly Severity[] = ['error', 'warning']

/** What the headline leaves unsaid: findings that do not block. Empty where there is nothing of the kind. */
export function besides({ verdict, counts }: Report, failOn: FailOn = 'error'): string {
  const warningsSaid = verdict === 'pass' || failOn === 'warning' || counts.error === 0
  const rest: readonly Severity[] = warningsSaid ? ['notice'] : ['warning', 'notice']
  if (amounts(counts, rest) === '') return ''
  return verdict === 'pass' ? `Also ${listed(counts, rest)}.` : `Also ${notBlocking(counts, rest)}.`
}

function notBlocking(counts: Counts, severities: readonly Severity[]): string {
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0)
  return `${listed(counts, severities)} that ${total === 1 ? 'does' : 'do'} not block merging`
}

/** `2 errors and 1 warning`. */
export function listed(counts: Counts, severities: readonly Severity[] = SEVERITIES): string {
  return amounts(counts, severities).replace(/, (?=[^,]*$)/, ' and ')
}

export function worstOf(findings: readonly ReportFinding[]): Severity | undefined {
  return SEVERITIES.find((level) => findings.some(({ severity }) => severity === level))
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
