// Begins a rule: its file, with what is to be filled in, and its place in the list of all rules.
// Usage: npm run new-rule group/name
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const GROUPS = ['metadata', 'section', 'content', 'consistency']
const LIST = 'src/rules/rules.ts'

try {
  console.log(begin(process.argv[2] ?? ''))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function begin(id) {
  const [group, name] = id.split('/')
  if (!GROUPS.includes(group) || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? ''))
    throw new Error(
      `Write the rule's id as group/name, such as content/loud-heading. Groups: ${GROUPS.join(', ')}.`,
    )
  const file = path.posix.join('src', 'rules', group, `${name}.ts`)
  if (existsSync(file)) throw new Error(`${file} is there already.`)
  const identifier = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
  const list = readFileSync(LIST, 'utf8')
  if (new RegExp(`\\b${identifier}\\b`).test(list))
    throw new Error(`${LIST} knows a rule as ${identifier}; choose another name.`)
  writeFileSync(LIST, withRule(list, { group, name, identifier }))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, template(id, identifier))
  return `Begun: ${file}, and its line in ${LIST}.
Write what it wants, a card that keeps it, a card that breaks it, and the check. Then, until all is green:
  npm test -- __tests__/rules/examples
and at the end: npm run generate && npm run build`
}

function withRule(list, { group, name, identifier }) {
  const lines = list.split('\n')
  const added = `import { ${identifier} } from './${group}/${name}.ts'`
  // Without the ending: biome sorts title.ts before title-end.ts.
  const address = (line) => / from '(.*)\.ts'$/.exec(line)?.[1] ?? ''
  const imports = lines.filter((line) => line.startsWith('import {'))
  const after = imports.findLast((line) => address(line) < address(added)) ?? lines[0]
  lines.splice(lines.indexOf(after) + 1, 0, added)
  const ofGroup = imports.filter((line) => address(line).startsWith(`./${group}/`))
  const entries = ofGroup.map((line) => `  ${/([\w$]+) \}/.exec(line)?.[1]},`)
  const last = lines.findLastIndex((line) => entries.includes(line))
  const end = lines.indexOf(
    ']',
    lines.findIndex((line) => line.includes('RULES: readonly Rule[]')),
  )
  lines.splice(last < 0 ? end : last + 1, 0, `  ${identifier},`)
  return lines.join('\n')
}

function template(id, identifier) {
  return `// ${id}: what holds for a card that keeps this rule.
import { defineRule } from '../rule.ts'
import { ODD } from '../severities.ts'

export const ${identifier} = defineRule<'broken'>({
  id: '${id}',
  summary: 'What holds for a card that keeps this rule, in one sentence.',
  why: 'Why it matters to somebody who looks for a model, and where that is known from.',
  cases: {
    broken: { summary: 'what is so in a card that breaks it', severity: ODD },
  },
  examples: [
    { title: 'a card that keeps it', card: '# Tern\\n', findings: [] },
    {
      title: 'a card that breaks it',
      card: '# Tern\\n',
      findings: [{ case: 'broken', line: 1, message: 'What is wrong. What to do.' }],
    },
  ],
  *check(_card) {
    // yield { case: 'broken', message: 'What is wrong. What to do.', place: node.position }
  },
})
`
}
