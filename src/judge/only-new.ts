// Tells the findings that a change made from those that were there before, however far these have moved.
import type { CardReport, ReportFinding } from '../report/report.ts'
import { tellsOfMore } from './limit-findings.ts'
import { nextSteps } from './next-steps.ts'

/** A card's report and the text it is about. */
export interface JudgedText {
  readonly report: CardReport
  readonly text: string
}

/**
 * The report with `new` on every finding. `base` is the same card in the base version, judged by the same policy;
 * undefined where the card is new, and then every finding is.
 *
 * A finding is old where the base has one of the same rule that says the same of the same line, wherever that line
 * stands now and however it is indented; then one that says the same of another line, since a heading may be
 * reworded; each finding of the base is used once. What says that others are not listed is always new, so that nothing
 * hides behind them.
 */
export function markNew(head: JudgedText, base: JudgedText | undefined): CardReport {
  const left = new Set(base?.report.findings)
  const old = new Set<ReportFinding>()
  const headLines = lines(head.text)
  const baseLines = base ? lines(base.text) : []
  for (const likeness of [sameLine, sameWords]) {
    // Findings of the base by what makes them alike, the first at the end, so that many do not cost their square.
    const byLikeness = new Map<string, ReportFinding[]>()
    for (const finding of [...left].reverse()) {
      const key = likeness(finding, baseLines)
      const alike = byLikeness.get(key)
      if (alike) alike.push(finding)
      else byLikeness.set(key, [finding])
    }
    for (const finding of head.report.findings) {
      if (old.has(finding)) continue
      const match = byLikeness.get(likeness(finding, headLines))?.pop()
      if (!match) continue
      old.add(finding)
      left.delete(match)
    }
  }
  const findings = head.report.findings.map((finding) => ({
    ...finding,
    new: !old.has(finding) || tellsOfMore(finding),
  }))
  return { ...head.report, next: nextSteps(findings), findings }
}

function sameLine(finding: ReportFinding, text: readonly string[]): string {
  const line = finding.place ? (text[finding.place.start.line - 1] ?? '') : ''
  return `${sameWords(finding)}\n${line.trim().replace(/\s+/g, ' ')}`
}

/** What is said, but for the numbers of lines, which change with every line above. */
function sameWords({ ruleId, message }: ReportFinding): string {
  return `${ruleId}\n${message.replace(/\blines? \d+(?: (?:to|and) \d+)?/gi, 'line')}`
}

function lines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/)
}
