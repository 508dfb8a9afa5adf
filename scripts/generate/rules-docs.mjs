// Renders docs/rules.md from the rules: what each wants, why, how much it weighs, and its examples.
import { loadSource } from '../load-source.mjs'

export async function generate() {
  const { RULES, PRESETS } = await loadSource(
    "export { RULES } from './src/rules/rules.ts'; export { PRESETS } from './src/rules/severities.ts'",
  )
  const groups = [...new Set(RULES.map(({ id }) => id.split('/')[0]))]
  const contents = groups.flatMap((group) => [
    `- ${group}`,
    ...RULES.filter(({ id }) => id.startsWith(`${group}/`)).map(
      ({ id, summary }) => `  - [\`${id}\`](#${id.replaceAll('/', '')}): ${summary}`,
    ),
  ])
  const text = [
    '# Rules',
    'Generated from the rules by `npm run generate`. Every example here is run as a test.',
    contents.join('\n'),
    ...RULES.flatMap((rule) => section(rule, PRESETS)),
  ].join('\n\n')
  return new Map([['docs/rules.md', `${text}\n`]])
}

function section({ id, summary, why, cases, examples }, presets) {
  const rows = Object.values(cases).map(
    (one) => `| ${one.summary} | ${presets.map((preset) => one.severity[preset]).join(' | ')} |`,
  )
  return [
    `## ${id}`,
    summary,
    why,
    [
      `| when | ${presets.map((preset) => `\`${preset}\``).join(' | ')} |`,
      `|---|${presets.map(() => '---|').join('')}`,
      ...rows,
    ].join('\n'),
    ...examples.flatMap(example),
  ]
}

function example({ title, card, findings }) {
  const fence = '`'.repeat(Math.max(3, ...[...card.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  const said = findings.map(({ line, message }) => `- ${line ? `line ${line}: ` : ''}${message}`)
  return [
    `**${findings.length === 0 ? 'Good' : 'Bad'}**: ${title}`,
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
