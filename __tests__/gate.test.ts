// The pipeline over cards that lie in memory.
import { describe, expect, test } from '@jest/globals'
import { type JudgeOptions, judge, MAX_CARDS } from '../src/gate.ts'
import { DEFAULT_POLICY, type RuleSettings } from '../src/policy/policy.ts'
import { defineRule, type Rule } from '../src/rules/rule.ts'
import { WORTH_KNOWING } from '../src/rules/severities.ts'
import type { Entry, Source } from '../src/source/source.ts'

const bytes = (text: string): Entry => ({ kind: 'file', bytes: new TextEncoder().encode(text) })

function memory(entries: Readonly<Record<string, Entry>>): Source {
  return {
    place: 'memory',
    list: async () => Object.keys(entries).sort(),
    read: async (path) => entries[path] ?? { kind: 'missing' },
    folder: async () => ({ kind: 'closed' }),
  }
}

const said = <T>(value: T) => ({ value, origin: 'the test' })

const MODEL = '---\nlicense: mit\npipeline_tag: image-classification\nlibrary_name: timm\n---\n\n# A model\n'

const withPreset = (preset: 'hub') => ({ ...DEFAULT_POLICY, preset: said(preset) })

function run(entries: Readonly<Record<string, Entry>>, options: Partial<JudgeOptions> = {}) {
  return judge({ source: memory(entries), policy: DEFAULT_POLICY, ...options })
}

describe('the report', () => {
  test('orders cards by path and findings by line, column and rule', async () => {
    const { report } = await run({
      'b.md': bytes('---\nlicense: MIT\nlicence: mit\n---\n'),
      'a.md': bytes(MODEL),
    })
    expect(report.cards.map(({ path }) => path)).toEqual(['a.md', 'b.md'])
    const keys = (report.cards[1]?.findings ?? []).map(({ place, ruleId }) => [
      place?.start.line ?? 0,
      place?.start.column ?? 0,
      ruleId,
    ])
    expect(keys.length).toBeGreaterThan(3)
    expect(keys).toEqual(
      [...keys].sort(
        (a, b) =>
          Number(a[0]) - Number(b[0]) ||
          Number(a[1]) - Number(b[1]) ||
          (String(a[2]) < String(b[2]) ? -1 : 1),
      ),
    )
  })

  test('counts what it lists, and fails where a card fails', async () => {
    const { report } = await run({ 'a.md': bytes(MODEL), 'b.md': bytes('') })
    const severities = report.cards.flatMap(({ findings }) => findings.map(({ severity }) => severity))
    for (const level of ['error', 'warning', 'notice'] as const) {
      expect(report.counts[level]).toBe(severities.filter((severity) => severity === level).length)
    }
    expect(report.verdict).toBe('fail')
  })

  test('scores a card by the rules that apply to it', async () => {
    const { report } = await run({ 'a.md': bytes(MODEL) }, { policy: withPreset('hub') })
    const score = report.cards[0]?.score
    expect(score?.passed).toBe(score?.applicable)
    expect(score?.applicable).toBeGreaterThan(5)
  })

  test('without a card is a fail', async () => {
    expect((await run({})).report).toEqual({
      version: 1,
      verdict: 'fail',
      counts: { error: 0, warning: 0, notice: 0 },
      cards: [],
    })
  })
})

describe('what fails a card', () => {
  test.each([
    ['error', 'fail'],
    ['warning', 'fail'],
    ['never', 'pass'],
  ] as const)('with fail-on %s an empty card is a %s', async (failOn, verdict) => {
    const { report } = await run(
      { 'a.md': bytes('') },
      { policy: { ...DEFAULT_POLICY, failOn: said(failOn) } },
    )
    expect(report.verdict).toBe(verdict)
  })

  test('a warning alone fails only where it is asked to', async () => {
    const card = MODEL.replace('library_name: timm', 'library_name: my-own-trainer')
    const policy = withPreset('hub')
    for (const [failOn, verdict] of [
      ['error', 'pass'],
      ['warning', 'fail'],
    ] as const) {
      const text = card.replace('image-classification', 'video-to-text')
      const { report } = await run({ 'a.md': bytes(text) }, { policy: { ...policy, failOn: said(failOn) } })
      expect(report.counts).toMatchObject({ error: 0, warning: 1 })
      expect(report.verdict).toBe(verdict)
    }
  })
})

describe('what is no model card', () => {
  test.each([
    { kind: 'directory' },
    { kind: 'symlink' },
    { kind: 'submodule' },
    { kind: 'special' },
  ] as const)('a $kind in its place is one error', async (entry) => {
    const { report, problems } = await run({ 'README.md': entry })
    expect(report.cards[0]?.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['content/readable', 'error'],
    ])
    expect(report.cards[0]?.topics.usage).toEqual({ state: 'missing' })
    expect(problems).toEqual([])
  })

  test('a data set’s README is passed by with a notice', async () => {
    const { report } = await run({
      'README.md': bytes('---\ntask_categories: [translation]\nlicense: nope\n---\n'),
    })
    expect(report.verdict).toBe('pass')
    expect(report.counts).toEqual({ error: 0, warning: 0, notice: 1 })
  })

  test('a file that cannot be read is a problem of the run, and the others are judged', async () => {
    const { report, problems } = await run({
      'a.md': { kind: 'unreadable', reason: 'permission to read it is denied' },
      'b.md': bytes(MODEL),
    })
    expect(problems).toEqual(['a.md could not be read: permission to read it is denied.'])
    expect(report.cards.map(({ path, verdict }) => [path, verdict])).toEqual([
      ['a.md', 'fail'],
      ['b.md', 'fail'],
    ])
    expect(report.cards[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(['content/readable'])
  })
})

describe('a bug in one rule', () => {
  const broken = defineRule({
    id: 'content/broken',
    summary: 'x',
    why: 'x',
    cases: { any: { summary: 'x', severity: WORTH_KNOWING } },
    examples: [
      { title: 'x', card: '', findings: [] },
      { title: 'y', card: '', findings: [] },
    ],
    check: () => {
      throw new Error('boom')
    },
  })
  const sound: Rule = {
    ...broken,
    id: 'content/sound',
    check: () => [{ case: 'any', message: 'Heard.' }],
  }

  test('is one finding and a problem; the other rules and cards go on', async () => {
    const { report, problems } = await run(
      { 'a.md': bytes(MODEL), 'b.md': bytes(MODEL) },
      { rules: [broken, sound] },
    )
    for (const card of report.cards) {
      expect(card.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
        ['content/broken', 'error'],
        ['content/sound', 'notice'],
      ])
    }
    expect(problems).toEqual([
      'The rule content/broken failed on a.md: boom. This is an error of the gate.',
      'The rule content/broken failed on b.md: boom. This is an error of the gate.',
    ])
  })
})

describe('a comment that asks to ignore a rule', () => {
  const LIMITS = '<!-- model-card-gate-ignore section/limitations: the study ends in May -->'
  const report = async (text: string, rules?: RuleSettings) => {
    const policy = rules ? { ...DEFAULT_POLICY, rules } : DEFAULT_POLICY
    const [card] = (await run({ 'README.md': bytes(text) }, { policy })).report.cards
    return { card, ids: card?.findings.map(({ ruleId }) => ruleId) ?? [] }
  }

  test('before the first heading silences the rule for the card, and is listed', async () => {
    const { card, ids } = await report(MODEL.replace('# A model', `${LIMITS}\n\n# A model`))
    expect(ids).not.toContain('section/limitations')
    expect(ids).toContain('section/citation')
    expect(card?.ignored).toEqual([
      { ruleId: 'section/limitations', line: 7, reason: 'the study ends in May', findings: 1 },
    ])
  })

  test('in a section silences the rule there, and nowhere else', async () => {
    const inSection = `${MODEL}\n## Limitations\n\n${LIMITS}\n\n## Citation\n\nTODO\n`
    expect((await report(inSection)).ids).not.toContain('section/limitations')
    const elsewhere = `${MODEL}\n## Limitations\n\n## Citation\n\n${LIMITS}\n\nTODO\n`
    const { ids, card } = await report(elsewhere)
    expect(ids).toEqual(expect.arrayContaining(['section/limitations', 'content/ignores']))
    expect(card?.ignored).toBeUndefined()
  })

  test('in code asks for nothing', async () => {
    const { ids } = await report(`${MODEL}\n\`\`\`html\n${LIMITS}\n\`\`\`\n`)
    expect(ids).toContain('section/limitations')
    expect(ids).not.toContain('content/ignores')
  })

  test('without a reason has no effect and is told so', async () => {
    const { ids } = await report(`<!-- model-card-gate-ignore section/limitations -->\n\n# A\n`)
    expect(ids).toEqual(expect.arrayContaining(['section/limitations', 'content/ignores']))
  })

  test('cannot wave through what the Hub refuses or loses', async () => {
    const ignore = '<!-- model-card-gate-ignore metadata/license: later -->'
    const { card, ids } = await report(`${MODEL.replace('mit', 'MIT')}${ignore}\n`)
    // Below the heading it does not reach the front matter at all.
    expect(ids).toContain('metadata/license')
    const above = await report(MODEL.replace('mit', 'MIT').replace('# A model', `${ignore}\n\n# A model`))
    expect(above.ids).toEqual(expect.arrayContaining(['metadata/license', 'content/ignores']))
    expect(above.card?.verdict).toBe('fail')
    expect(card?.verdict).toBe('fail')
  })

  test('may be closed and opened by the policy', async () => {
    const setting = (severity: 'error' | 'warning', ignorable: boolean) => ({
      severity,
      options: { ignorable },
      origin: 'the test',
    })
    const limits = MODEL.replace('# A model', `${LIMITS}\n\n# A model`)
    const closed = await report(limits, { 'section/limitations': setting('warning', false) })
    expect(closed.ids).toContain('section/limitations')
    const license = MODEL.replace('mit', 'MIT').replace(
      '# A model',
      '<!-- model-card-gate-ignore metadata/license: later -->\n\n# A model',
    )
    const opened = await report(license, { 'metadata/license': setting('error', true) })
    expect(opened.ids).not.toContain('metadata/license')
  })
})

test('more cards than one run judges are left out and said', async () => {
  const entries = Object.fromEntries(
    Array.from({ length: MAX_CARDS + 2 }, (_, i) => [
      `${String(i).padStart(6, '0')}.md`,
      { kind: 'directory' as const },
    ]),
  )
  const { report, problems } = await run(entries)
  expect(report.cards).toHaveLength(MAX_CARDS)
  expect(problems[0]).toContain('the last 2 were left out')
})
