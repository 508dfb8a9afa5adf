// Takes away the findings that comments in the card ask to ignore, where they may be, and says what the comments did.
import type { Ignore } from '../card/ignores.ts'
import type { IgnoredRule } from '../report/report.ts'
import { notIgnorable, unused } from '../rules/content/ignores.ts'
import type { Finding, Rule } from '../rules/rule.ts'
import { RULE_IDS } from '../rules/rules.ts'
import { IgnoredLines } from './ignored-lines.ts'

/** A finding with the rule that made it. */
export interface RuleFinding {
  readonly rule: Rule
  readonly finding: Finding
}

export interface Ignoring {
  readonly kept: readonly RuleFinding[]
  readonly ignored: readonly IgnoredRule[]
  /** What is to be said of the comments themselves, as findings of `content/ignores`. */
  readonly misuses: readonly Finding[]
}

/** `isClosed` says whether the policy lets no comment ignore the finding. */
export function applyIgnores(
  findings: readonly RuleFinding[],
  ignores: readonly Ignore[],
  isClosed: (finding: RuleFinding) => boolean,
): Ignoring {
  // Comments without a reason, or for a rule that there is not, have no effect; their own rule says so.
  const effective = ignores.filter(({ reason, ruleId }) => reason !== '' && RULE_IDS.includes(ruleId))
  const lines = new IgnoredLines(effective)
  const silenced = new Map<Ignore, number>()
  const refused = new Set<Ignore>()
  const kept = findings.filter((found) => {
    const ignore = lines.covering(found.rule.id, found.finding.place?.start.line)
    if (!ignore) return true
    if (isClosed(found)) {
      refused.add(ignore)
      return true
    }
    silenced.set(ignore, (silenced.get(ignore) ?? 0) + 1)
    return false
  })
  const useless = effective.filter((ignore) => !silenced.has(ignore) && !refused.has(ignore))
  const keptRules = new Set<string>(kept.map(({ rule }) => rule.id))
  return {
    kept,
    ignored: [...silenced].map(([{ ruleId, line, reason }, count]) => ({
      ruleId,
      line,
      reason,
      findings: count,
    })),
    misuses: [
      ...[...refused].map(notIgnorable),
      ...useless.map((ignore) => unused(ignore, keptRules.has(ignore.ruleId))),
    ],
  }
}
