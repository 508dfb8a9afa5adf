// What the user's own schema and the Hub itself say of a card, in the words of the rules and at the right places.
import { describe, expect, test } from '@jest/globals'
import { compileSchema } from '../../../src/hub/custom-schema.ts'
import type { HubRemark } from '../../../src/hub/hub-answer.ts'
import { applies, cardOf, findingsIn, said } from './said.ts'

const CARD = cardOf('license: mit\nteam: {name: vision, seats: 2}\ntags: [a, b]')

async function asked(properties: string, card = CARD, further = '') {
  const schema = `{ type: object, properties: { ${properties} } ${further} }`
  return { card, customSchema: await compileSchema('our/card.yaml', async () => schema) }
}

async function breaches(properties: string, further?: string): Promise<readonly string[]> {
  const { card, customSchema } = await asked(properties, CARD, further)
  return said('custom-schema', card, { customSchema })
}

describe('the user’s own schema', () => {
  test.each([
    [
      'a value',
      'license: { enum: [apache-2.0] }',
      '2:10-13 `license` must be one of `apache-2.0`',
      ['apache-2.0'],
    ],
    [
      'one of several, whatever they are',
      'license: { enum: [bsd, 5, null, [a], { b: 1 }] }',
      '2:10-13 `license` must be one of `bsd`, `5`, `null`, `["a"]`, `{"b":1}`',
      ['bsd', '5', 'null', '["a"]', '{"b":1}'],
    ],
    ['one value', 'license: { const: isc }', '2:10-13 `license` must be `"isc"`', ['isc']],
    ['one list', 'tags: { const: [x] }', '4:1-5 `tags` must be `["x"]`', ['["x"]']],
    ['a pattern', 'license: { pattern: "^`a" }', "2:10-13 `license` must match the pattern `^'a`", []],
    ['a key', 'team: { required: [lead] }', '3:1-5 `team` must have required property `lead`', []],
    [
      'no other key',
      'team: { properties: { name: {} }, additionalProperties: false }',
      '3:29-30 `team` must not have the property `seats`',
      [],
    ],
    [
      'a kind of value',
      'team: { properties: { seats: { type: string } } }',
      '3:29-30 `team.seats` must be string',
      [],
    ],
    ['a length', 'tags: { minItems: 3 }', '4:1-5 `tags` must NOT have fewer than 3 items', []],
    ['an item', 'tags: { items: { not: { const: b } } }', '4:11-12 `tags[1]` must NOT be valid', []],
  ])('asks for %s', async (_, properties, sentence, expected) => {
    const right = expected.length > 0 ? ` | ${expected.join(', ')}` : ''
    expect(await breaches(properties)).toEqual([
      `! unfulfilled ${sentence}. This repository asks for it in \`our/card.yaml\`.${right}`,
    ])
  })

  test('speaks of the front matter where it asks something of all of it', async () => {
    expect(await breaches('license: {}', ', required: [owner]')).toEqual([
      '! unfulfilled 1:1-4 The front matter must have required property `owner`. This repository asks for it in `our/card.yaml`.',
    ])
    expect(await breaches('license: {}, team: {}', ', additionalProperties: false')).toEqual([
      '! unfulfilled 4:1-5 The front matter must not have the property `tags`. This repository asks for it in `our/card.yaml`.',
    ])
  })

  test('says once what a condition or a part of it only repeats', async () => {
    const fails = 'license: { const: isc }'
    expect(await breaches('', `, if: {}, then: { properties: { ${fails} } }`)).toHaveLength(1)
    expect(await breaches('', `, allOf: [{ properties: { ${fails} } }]`)).toHaveLength(1)
  })

  test('shows twenty values, and knows of all', async () => {
    const values = Array.from({ length: 21 }, (_, index) => `v${index}`)
    const { card, customSchema } = await asked(`license: { enum: [${values}] }`)
    const [finding] = findingsIn('custom-schema', card, { customSchema })
    expect(finding?.expected).toEqual(values)
    expect(finding?.message).toContain('`v18`, `v19`. This')
  })

  test('has each of its breaches told, and not those that only repeat', async () => {
    const { customSchema } = await asked('tags: { items: { if: {}, then: { const: x } } }')
    const told = (count: number) =>
      findingsIn('custom-schema', cardOf(`tags: [${Array(count).fill('a')}]`), { customSchema }).length
    expect([1, 99].map(told)).toEqual([1, 99])
  })

  test('has a sentence for a fault that has none, and never breaks out of a code span', () => {
    const broken = (message?: string) => ({
      path: 'our.json',
      files: new Map(),
      validate: () => [
        { instancePath: '/license', schemaPath: '', keyword: 'own', params: {}, ...(message && { message }) },
      ],
    })
    const told = (message?: string) => said('custom-schema', CARD, { customSchema: broken(message) })
    expect(told()).toEqual([
      '! unfulfilled 2:10-13 `license` does not fulfil the schema. This repository asks for it in `our.json`.',
    ])
    expect(told('must be `own`')).toEqual([
      "! unfulfilled 2:10-13 `license` must be 'own'. This repository asks for it in `our.json`.",
    ])
  })

  test('says nothing where it is fulfilled or where there is none', async () => {
    expect(await breaches('license: { const: mit }')).toEqual([])
    expect(said('custom-schema', CARD)).toEqual([])
    expect(applies('custom-schema', 'a: b')).toBe(false)
    const { customSchema } = await asked('license: {}')
    expect(applies('custom-schema', 'a: b', { customSchema })).toBe(true)
  })
})

function remarks(card: string, ...messages: readonly string[]): readonly string[] {
  const all = messages.map((message): HubRemark => ({ severity: 'error', message }))
  return said('hub', card, { hubAnswer: { kind: 'answered', remarks: all } })
}

describe('the Hub itself', () => {
  test('speaks of the key that its sentence begins with', () => {
    const [license, deep, unknown, elsewhere] = remarks(
      CARD,
      '"license" must be one of [isc]',
      '"tags[1]" is bad',
      '"team.lead" is required',
      'bad "tags"',
    )
    expect(license).toBe(
      '! refused 2:10-13 The Hub itself would refuse this card: `"license" must be one of [isc]`.',
    )
    expect(deep).toBe('! refused 4:11-12 The Hub itself would refuse this card: `"tags[1]" is bad`.')
    expect(unknown).toContain('refused 3:1-5 ')
    expect(elsewhere).toContain('refused 1:1-4 ')
  })

  test('counts the lines of a fault inside the block', () => {
    const card = '\n---\nlicense: mit\ntags: @x\nlicense: mit\n---\n'
    const [first, second, third] = remarks(card, 'bad (2:7)', 'bad (3:1)', 'bad (1:1)')
    expect(first).toBe('! refused 4:7-8 The Hub itself would refuse this card: `bad (2:7)`.')
    expect(second).toContain('refused 2:1-4 ')
    expect(third).toContain('refused 2:1-4 ')
  })

  test('warns too', () => {
    const hubAnswer = { kind: 'answered', remarks: [{ severity: 'warning', message: 'a `b`' }] } as const
    expect(said('hub', CARD, { hubAnswer })).toEqual(["! warned 1:1-4 The Hub itself warns: `a 'b'`."])
    expect(applies('hub', 'a: b', { hubAnswer })).toBe(true)
  })

  test('is not heard where it was not asked or did not answer', () => {
    const hubAnswer = { kind: 'skipped', reason: 'It did not answer.', isLasting: false } as const
    expect(said('hub', CARD, { hubAnswer })).toEqual([])
    expect(applies('hub', 'a: b', { hubAnswer })).toBe(false)
    expect(said('hub', CARD)).toEqual([])
    expect(applies('hub', 'a: b')).toBe(false)
  })
})
