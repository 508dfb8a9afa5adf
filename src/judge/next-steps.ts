// What to do next about a card: its findings by what it takes to mend them, the cheapest first.
import type { NextStep, ReportFinding } from '../report/report.ts'
import { EFFORTS, type Effort } from '../rules/rule.ts'

/** Rules that a step names; the findings name the rest. */
const MAX_NAMED = 4

/** One step for each kind of work. Findings that were there before the change ask for nothing. */
export function nextSteps(findings: readonly ReportFinding[]): readonly NextStep[] {
  const asking = findings.filter((finding) => finding.new !== false)
  return EFFORTS.flatMap((effort) => {
    const own = asking.filter((finding) => finding.effort === effort)
    const ruleIds = [...new Set(own.map(({ ruleId }) => ruleId))].sort()
    return own.length === 0
      ? []
      : [{ effort, findings: own.length, ruleIds, text: wording(effort, own.length, ruleIds) }]
  })
}

function wording(effort: Effort, count: number, ruleIds: readonly string[]): string {
  const one = count === 1
  switch (effort) {
    case 'fix':
      return `${one ? 'Apply the correction that is certain' : `Apply the ${count} corrections that are certain`}, by hand or by \`--fix\` on the command line.`
    case 'front-matter':
      return `Add a front matter: ${named(ruleIds)}.`
    case 'key':
      return `Set ${one ? 'one value' : `${count} values`} in the front matter: ${named(ruleIds)}.`
    case 'heading':
      return `Give ${one ? 'one passage' : `${count} passages`} a heading: ${named(ruleIds)}.`
    case 'lines':
      return `Change or add a few lines in ${one ? 'one place' : `${count} places`}: ${named(ruleIds)}.`
    case 'section':
      return `Write ${one ? 'one section' : `${count} sections`}: ${named(ruleIds)}.`
  }
}

function named(ruleIds: readonly string[]): string {
  const shown = ruleIds.slice(0, MAX_NAMED).map((id) => `\`${id}\``)
  const rest = ruleIds.length - shown.length
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ')
}
