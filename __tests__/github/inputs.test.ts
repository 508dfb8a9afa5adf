// The action's inputs, as the runner hands them over.
import { describe, expect, test } from '@jest/globals'
import { parseInputs } from '../../src/github/inputs.ts'
import { SetupError } from '../../src/github/setup-error.ts'

function faultOf(env: Readonly<Record<string, string>>): string {
  try {
    parseInputs(env)
  } catch (error) {
    if (error instanceof SetupError) return error.message
    throw error
  }
  throw new Error('the inputs were accepted')
}

describe('inputs', () => {
  test('that the workflow leaves out do not hide what a policy says', () => {
    expect(parseInputs({})).toEqual({
      comment: 'on-findings',
      annotations: true,
      onlyNew: false,
      review: 'off',
      source: 'auto',
    })
  })

  test('of source, scope, policy and the Hub are read', () => {
    expect(
      parseInputs({
        INPUT_SCOPE: 'all',
        INPUT_CONFIG: 'policies/cards.yml',
        'INPUT_ONLY-NEW': 'on',
        INPUT_SOURCE: 'api',
        'INPUT_HUB-CHECK': 'on',
        'INPUT_HUB-URL': 'https://hub.example.com/',
      }),
    ).toMatchObject({
      scope: 'all',
      config: 'policies/cards.yml',
      onlyNew: true,
      source: 'api',
      hubUrl: 'https://hub.example.com',
    })
    expect(parseInputs({ 'INPUT_HUB-CHECK': 'on' }).hubUrl).toBe('https://huggingface.co')
    expect(parseInputs({ 'INPUT_HUB-URL': 'https://hub.example.com' })).not.toHaveProperty('hubUrl')
    expect(() => parseInputs({ 'INPUT_HUB-URL': 'file:///etc/passwd' })).toThrow('The input hub-url must be')
  })

  test('that are empty count as left out, as the runner passes them', () => {
    expect(
      parseInputs({ INPUT_CARDS: '', INPUT_PRESET: '', 'INPUT_FAIL-ON': '  ', INPUT_COMMENT: '' }),
    ).toEqual(parseInputs({}))
  })

  test('are read under the names that the runner gives them', () => {
    expect(
      parseInputs({
        INPUT_CARDS: 'README.md\n\n  models/{a,b}/README.md  \r\n',
        INPUT_PRESET: 'strict',
        'INPUT_FAIL-ON': 'warning',
        INPUT_COMMENT: 'on-failure',
        'INPUT_COMMENT-KEY': 'models-en',
        INPUT_ANNOTATIONS: 'off',
        'INPUT_REPORT-FILE': 'out/report.json',
        'INPUT_GITHUB-TOKEN': 'secret',
      }),
    ).toEqual({
      cards: ['README.md', 'models/{a,b}/README.md'],
      preset: 'strict',
      failOn: 'warning',
      onlyNew: false,
      review: 'off',
      source: 'auto',
      comment: 'on-failure',
      commentKey: 'models-en',
      annotations: false,
      reportFile: 'out/report.json',
      token: 'secret',
    })
  })

  test.each([
    ['INPUT_PRESET', 'preset', 'Strict', 'hub, recommended, strict, launch'],
    ['INPUT_FAIL-ON', 'fail-on', 'errors', 'error, warning, never'],
    ['INPUT_COMMENT', 'comment', 'true', 'on-findings, always, on-failure, never'],
    ['INPUT_ANNOTATIONS', 'annotations', 'false', 'on, off'],
  ])(
    '%s with a value it does not take is refused with the values it takes',
    (variable, name, value, allowed) => {
      expect(faultOf({ [variable]: value })).toBe(
        `The input ${name} cannot be "${value}". Write one of: ${allowed}.`,
      )
    },
  )

  test('are all named at once where several are wrong', () => {
    expect(faultOf({ INPUT_PRESET: 'x', INPUT_COMMENT: 'y' }).split('\n')).toHaveLength(2)
  })

  test.each([
    ['a line break', 'a\nb'],
    ['a control character', 'a\u0007b'],
    ['too many characters', 'k'.repeat(201)],
  ])('refuse a comment key with %s', (_, key) => {
    expect(faultOf({ 'INPUT_COMMENT-KEY': key })).toContain('The input comment-key must be one line')
  })

  test('repeat a wrong value on one line and shortened', () => {
    const fault = faultOf({ INPUT_PRESET: `a\n::error::b${'c'.repeat(1000)}` })
    expect(fault).not.toContain('\n')
    expect(fault.length).toBeLessThan(250)
  })
})
