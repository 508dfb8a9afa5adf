// Renders docs/policy.md from the policy file's JSON Schema: every key, what it may hold and its default.
import { loadSource } from '../load-source.mjs'
import { cell, kind, table, value } from './markdown-table.mjs'

const INTRODUCTION = `# The policy file

Generated from [its schema](../schema/policy.schema.json) by \`npm run generate\`.

\`.github/model-card-gate.yml\` (or \`.yaml\`, \`.json\`) says what holds for the cards of a repository. It is data: nothing in it
is run. In a pull request it is read at the tip of the base branch, so that a pull request cannot change what it is
judged by; what it changes of the policy is named in the report and counts once it is merged. A key or a rule that does
not exist is an error with line and column that names the nearest right one.

What wins over what, the strongest first: an option of the command line or an input of the action; the policy file,
where an override that names the card wins over the rest; what it extends, of several the later; the preset.
\`--print-policy\` shows the result for each card, and who says so.`

const EDITOR = `## In an editor

Editors that know YAML schemas complete and check the file with this as its first line:

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/model-card-gate/model-card-gate/v1/schema/policy.schema.json
extends: recommended
\`\`\``

const RULES_TEXT = `## rules

By id, a severity, or a list of a severity and options:

\`\`\`yaml
rules:
  section/benchmark: error
  section/demo: off
  metadata/license: [error, { allow: [apache-2.0, mit] }]
\`\`\`

A severity is one of \`off\`, \`notice\`, \`warning\`, \`error\`. It is that of the rule's weightiest case; lighter cases keep
their distance to it, as they have it in the preset \`strict\`, and never fall silent: with \`section/usage: error\` a missing
section is an error, and one without a heading of its own a warning.

Every rule knows the option \`ignorable\`: whether a comment in the card may silence it. By default it may, but for what
the Hub refuses or loses. The comment silences the rule in its section, or before the first heading in the whole card;
its reason is mandatory and is listed in the report:

\`\`\`markdown
<!-- model-card-gate-ignore section/limitations: the study ends in May -->
\`\`\`

These rules have options of their own; what each rule looks for stands in [rules.md](rules.md).`

export async function generate() {
  const { schema } = await loadSource(`
    import { policySchema } from './src/policy/schema.ts'
    import { RULES } from './src/rules/rules.ts'
    export const schema = policySchema(RULES)
  `)
  const { properties } = schema
  const { rules, hub, overrides, ...plain } = properties
  const text = [
    INTRODUCTION,
    '## Keys',
    table(['key', 'holds', 'default', 'meaning'], Object.entries(plain).map(row)),
    table(
      ['key', 'meaning'],
      [
        ['`rules`', `${cell(rules.description)} [Below](#rules).`],
        ['`hub`', `${cell(hub.description)} [Below](#hub).`],
        ['`overrides`', `${cell(overrides.description)} [Below](#overrides).`],
      ],
    ),
    RULES_TEXT,
    table(['rule', 'option', 'holds', 'meaning'], optionRows(rules.properties)),
    '## hub',
    `${hub.description} They are accepted as if the Hub's own list had them.`,
    table(
      ['key', 'holds', 'meaning'],
      Object.entries(hub.properties).map(([key, part]) => [value(key), kind(part), cell(part.description)]),
    ),
    '## overrides',
    overrides.description,
    table(
      ['key', 'holds', 'meaning'],
      Object.entries(overrides.items.properties).map(([key, part]) => [
        value(key),
        key === 'rules' ? 'as [above](#rules)' : kind(part),
        cell(part.description),
      ]),
    ),
    EDITOR,
  ].join('\n\n')
  return new Map([['docs/policy.md', `${text}\n`]])
}

function row([key, part]) {
  const examples = part.examples ? ` For example ${part.examples.map(value).join(', ')}.` : ''
  return [
    value(key),
    kind(part),
    part.default === undefined ? 'none' : value(part.default),
    `${cell(part.description)}${examples}`,
  ]
}

/** Rules whose options are the same share a row. */
function optionRows(rules) {
  const shared = new Map()
  for (const [id, schema] of Object.entries(rules)) {
    const [, options] = schema.then.prefixItems
    for (const [name, part] of Object.entries(options.properties)) {
      if (name === 'ignorable') continue
      const cells = [value(name), kind(part), cell(part.description)]
      const link = `[\`${id}\`](rules.md#${id.replaceAll('/', '')})`
      const key = cells.join('\n')
      shared.set(key, { cells, links: [...(shared.get(key)?.links ?? []), link] })
    }
  }
  return [...shared.values()].map(({ cells, links }) => [links.join(', '), ...cells])
}
