// Renders docs/rules.md from the rules: what each wants, why, how much it weighs, and its examples.
import { loadSource } from '../load-source.mjs'
import { cell, kind, table, value } from './markdown-table.mjs'

export async function generate() {
  const { RULES, PRESETS, ruleSeverity } = await loadSource(
    "export { RULES } from './src/rules/rules.ts'; export { PRESETS } from './src/rules/severities.ts'; export { ruleSeverity } from './src/rules/rule.ts'",
  )
  const groups = [...new Set(RULES.map(({ id }) => id.split('/')[0]))]
  const overview = groups.flatMap((group) => [
    `## Overview of ${group}`,
    table(
      ['rule', 'what holds for a card that keeps it', ...PRESETS.map(value)],
      RULES.filter(({ id }) => id.startsWith(`${group}/`)).map((rule) => [
        `[\`${rule.id}\`](#${rule.id.replaceAll('/', '')})`,
        cell(rule.summary),
        ...PRESETS.map((preset) => ruleSeverity(rule, preset)),
      ]),
    ),
  ])
  const text = [
    '# Rules',
    'Generated from the rules by `npm run generate`. Every example here is run as a test.',
    'The tables show what each preset makes of a rule: the severity of its weightiest case, or `off`. A policy sets it otherwise, rule by rule: [policy.md](policy.md). `off` switches a rule off.',
    ...overview,
    ...RULES.flatMap((rule) => section(rule, PRESETS)),
  ].join('\n\n')
  return new Map([['docs/rules.md', `${text}\n`]])
}

function section({ id, summary, why, cases, examples, options }, presets) {
  const rows = Object.values(cases).map((one) => [
    cell(one.summary),
    ...presets.map((preset) => one.severity[preset]),
  ])
  return [
    `## ${id}`,
    summary,
    why,
    table(['when', ...presets.map(value)], rows),
    ...optionTable(options),
    ...examples.flatMap(example),
  ]
}

function optionTable({ properties = {} } = {}) {
  const rows = Object.entries(properties).map(([name, part]) => [
    value(name),
    kind(part),
    cell(part.description),
  ])
  return rows.length > 0 ? [table(['option', 'holds', 'meaning'], rows)] : []
}

function example({ title, card, findings, options }) {
  const fence = '`'.repeat(Math.max(3, ...[...card.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const said = findings.map(({ line, message }) => `- ${line ? `line ${line}: ` : ''}${message}`)
  return [
    `**${findings.length === 0 ? 'Good' : 'Bad'}**: ${title}${options ? `, with the options ${value(options)}` : ''}`,
    `${fence}markdown\n${visible(card).replace(/\n$/, '')}\n${fence}`,
    ...(said.length > 0 ? [said.join('\n')] : []),
  ]
}

/** Control characters as their pictures, so that the page stays a text. */
function visible(card) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return card.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (character) =>
    String.fromCharCode(0x2400 + character.charCodeAt(0)),
  )
}
