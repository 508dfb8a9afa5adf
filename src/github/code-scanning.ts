// The report for GitHub's code scanning: SARIF within the limits that an upload has.
import { gzipSync } from 'node:zlib'
import type { Report } from '../report/report.ts'
import { MAX_RESULTS, renderSarif, type SarifRule } from '../report/sarif.ts'
import { ruleSeverity } from '../rules/rule.ts'
import { RULES, ruleUrl } from '../rules/rules.ts'
import { VERSION } from '../version.ts'

export interface CodeScanning {
  readonly text: string
  /** Findings that had no room, the least grave. */
  readonly left: number
}

/** github/docs, "SARIF support for code scanning": 10 MB, once compressed with gzip. */
const MAX_COMPRESSED = 10_000_000

/** @param limit bytes that the compressed text may have */
export function forCodeScanning(report: Report, limit = MAX_COMPRESSED): CodeScanning {
  const total = report.cards.reduce((sum, { findings }) => sum + findings.length, 0)
  for (let most = Math.min(total, MAX_RESULTS); ; most = Math.floor(most / 2)) {
    const text = renderSarif(report, { version: VERSION, rules: sarifRules(), most })
    if (most === 0 || text.length * MAX_BYTES <= limit || gzipSync(text).length <= limit)
      return { text, left: total - most }
  }
}

/** Of one UTF-16 code unit in UTF-8. */
const MAX_BYTES = 3

/** Code scanning asks for every rule's severity by default, which has no `off`. */
function sarifRules(): readonly SarifRule[] {
  return RULES.map((rule) => {
    const severity = ruleSeverity(rule, 'recommended')
    const { id, summary, why } = rule
    return { id, summary, why, url: ruleUrl(id), severity: severity === 'off' ? 'notice' : severity }
  })
}
