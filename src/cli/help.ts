// The texts that the command line prints about itself.
import { visibleBlock } from '../markdown/visible.ts'
import { type Example, type Rule, ruleSeverity } from '../rules/rule.ts'
import { ruleUrl } from '../rules/rules.ts'
import { PRESETS, type Preset } from '../rules/severities.ts'
import { OPTION_NAMES, OPTIONS, type Option } from './options.ts'

export function helpText(): string {
  const rows = OPTION_NAMES.map((name) => {
    const option: Option = OPTIONS[name]
    return [`--${name}${option.value ? ` ${option.value}` : ''}`, option.help] as const
  })
  const width = Math.max(...rows.map(([left]) => left.length)) + 2
  return `Usage: model-card-gate [options] [file, folder or glob ...]

Judges Hugging Face model cards: the front matter as the Hub reads it, and whether usage,
limitations, benchmark and citation are really documented. Without a file: the cards that the
policy names, or README.md here.

Options:
${rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n')}

Exit status: 0 passed, 1 failed, 2 the gate could not do its work.
`
}

/** One line a rule: its severity in the preset, its id, what holds for a card that keeps it. */
export function ruleList(rules: readonly Rule[], preset: Preset): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2
  const lines = rules.map(
    (rule) => `${ruleSeverity(rule, preset).padEnd(9)}${rule.id.padEnd(width)}${rule.summary}`,
  )
  return `${lines.join('\n')}\n\nThe severity is the highest that the rule gives in the preset "${preset}".\n`
}

export function explanation(rule: Rule): string {
  const cases = Object.values(rule.cases)
  const width = Math.max(...cases.map(({ summary }) => summary.length)) + 2
  const table = cases.map(({ summary, severity }) =>
    `  ${summary.padEnd(width)}${PRESETS.map((preset) => severity[preset].padEnd(13)).join('')}`.trimEnd(),
  )
  return `${rule.id}: ${rule.summary}

Why: ${rule.why}

  ${''.padEnd(width)}${PRESETS.map((preset) => preset.padEnd(13))
    .join('')
    .trimEnd()}
${table.join('\n')}

${rule.examples.map(exampleText).join('\n')}
${ruleUrl(rule.id)}
`
}

function exampleText({ title, card, findings }: Example): string {
  const text = visibleBlock(card).replace(/\n$/, '').replace(/^/gm, '    ').trimEnd()
  const said = findings.map(({ message, line }) => `  -> ${line ? `line ${line}: ` : ''}${message}\n`)
  return `${findings.length === 0 ? 'Good' : 'Bad'}: ${title}\n\n${text}\n\n${said.join('')}`
}
