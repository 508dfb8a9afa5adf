// How the launch checklist and the next steps look, on the page and on the terminal.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { renderJson } from '../../src/report/json.ts'
import { renderMarkdown } from '../../src/report/markdown-report.ts'
import type { ChecklistItem } from '../../src/report/report.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { ALL_TOPICS, card, report } from './sample-reports.ts'

const item = (text: string, done: boolean): ChecklistItem => ({
  done,
  text,
  gain: 'People find it.',
  source: 'the handbook',
  ruleIds: ['metadata/thumbnail'],
})

const LAUNCHED = report({
  ...card('README.md', ALL_TOPICS),
  checklist: [item('A title', true), item('`thumbnail`', false)],
})

test('on the page what is open stands before what is done', () => {
  const markdown = renderMarkdown(LAUNCHED)
  expect(markdown).toContain('**Launch checklist: 1 of 2 done**')
  expect(markdown.indexOf('⬜ `thumbnail`. People find it. (the handbook)')).toBeGreaterThan(0)
  expect(markdown.indexOf('✅ A title')).toBeGreaterThan(markdown.indexOf('⬜'))
})

test('on the terminal every item stands in its order, and an open one says what it is good for', () => {
  expect(renderTerminal(LAUNCHED, { colour: false })).toContain(`
  Launch checklist: 1 of 2 done
  [x] A title
  [ ] \`thumbnail\`
      People find it. (the handbook)
`)
})

test('errors alone leave no room for it', () => {
  expect(renderTerminal(LAUNCHED, { colour: false, quiet: true })).not.toContain('checklist')
})

test('in the JSON report it is valid by the schema', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)
  const json = JSON.parse(renderJson(LAUNCHED))
  expect({ valid: validate(json), errors: validate.errors }).toEqual({ valid: true, errors: null })
  expect(json.cards[0].checklist[1]).toEqual(item('`thumbnail`', false))
})
