// Inputs and outputs: action.yml, the parser and the README's tables name the same things with the same defaults.
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { INPUTS, type Input, type InputName } from '../../src/github/inputs.ts'
import { outputs } from '../../src/github/publish.ts'
import { readDocument, tableWith } from './document.ts'
import { read } from './tracked-files.ts'

interface Described {
  readonly description: string
  readonly default?: string
  readonly required?: boolean
}

interface Action {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
  readonly runs: { readonly using: string; readonly main: string }
}

const action: Action = parse(read('action.yml'))
const readme = readDocument('README.md')
const NAMES = Object.keys(INPUTS) as readonly InputName[]

describe('inputs', () => {
  const rows = tableWith(readme, 'input', 'default', 'meaning').rows

  test('are the same in the parser, in action.yml and in the README, in one order', () => {
    expect(Object.keys(action.inputs)).toEqual(NAMES)
    expect(rows.map(([name]) => name?.text)).toEqual(NAMES)
  })

  test('have the same effective default in the parser, in action.yml and in the README', () => {
    for (const name of NAMES) {
      expect(action.inputs[name]?.description).toMatch(/Default: (.*)\.$/)
      expect(action.inputs[name]?.description).toContain(`Default: ${INPUTS[name].effectiveDefault}.`)
    }
    expect(rows.map(([, value]) => value?.text)).toEqual(NAMES.map((name) => INPUTS[name].effectiveDefault))
  })

  test('have no default in action.yml, so that what a policy says counts; the token alone must come from there', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own form of an expression
    const token = '${{ github.token }}'
    for (const [name, { default: value, required }] of Object.entries(action.inputs)) {
      expect(value).toBe(name === 'github-token' ? token : undefined)
      expect(required ?? false).toBe(false)
    }
  })

  test('say every value that they take, in action.yml and in the README', () => {
    for (const [index, name] of NAMES.entries()) {
      const { choices = [] }: Input = INPUTS[name]
      for (const choice of choices) {
        expect(action.inputs[name]?.description).toMatch(new RegExp(`\\b${choice}\\b`))
        expect(rows[index]?.[2]?.codes).toContain(choice)
      }
    }
  })
})

test('outputs are the same in what a run writes, in action.yml and in the README, in one order', () => {
  const report = {
    version: 1,
    verdict: 'pass',
    counts: { error: 0, warning: 0, notice: 0 },
    cards: [],
  } as const
  const written = Object.keys(outputs(report, undefined, undefined))
  expect(Object.keys(action.outputs)).toEqual(written)
  expect(tableWith(readme, 'output', 'meaning').rows.map(([name]) => name?.text)).toEqual(written)
})

test('the action starts on the Node that GitHub has', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
})
