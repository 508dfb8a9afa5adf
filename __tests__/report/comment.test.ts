// What the comment says first, and what gives way when there is too much to say.
import { describe, expect, test } from '@jest/globals'
import { MAX_COMMENT, renderComment } from '../../src/report/comment.ts'
import { renderMarkdown } from '../../src/report/markdown-report.ts'
import { readMarker } from '../../src/report/marker.ts'
import type { Place, Report, Severity } from '../../src/report/report.ts'
import { MAX_SUMMARY, renderSummary } from '../../src/report/summary.ts'
import type { CommentSurroundings } from '../../src/report/surroundings.ts'
import { foreign } from '../markdown/hostile-text.ts'
import {
  ALL_KEYS,
  ALL_TOPICS,
  card,
  finding,
  NO_TOPICS,
  place,
  report,
  SURROUNDINGS,
} from './sample-reports.ts'

const found = (severity: Severity, message = 'Something is wrong. Mend it.') =>
  finding('metadata/tags', severity, message, { place: place(3, 1, 5) })
const judged = (...severities: Severity[]) =>
  report(
    card(
      'README.md',
      ALL_TOPICS,
      severities.map((severity) => found(severity)),
    ),
  )
const firstLine = (text: string) => text.split('\n', 1)[0]

describe('the first line', () => {
  test.each([
    [judged('error', 'error', 'warning'), '### ❌ Model card gate: 2 errors to fix before merging'],
    [judged('warning'), '### ⚠️ Model card gate: passed, with 1 warning'],
    [
      judged('notice', 'notice'),
      '✅ **Model card gate: passed, nothing to fix** (2 notices in the [job summary](https://github.com/example-lab/tern/actions/runs/19600000042))',
    ],
    [judged(), '✅ **Model card gate: passed, nothing to fix**'],
    [report(), '### ❌ Model card gate: no model card found'],
    [{ ...report(), verdict: 'pass' } as Report, '✅ **Model card gate: no model card to judge**'],
    [
      { ...judged('warning', 'warning'), verdict: 'fail' } as Report,
      '### ❌ Model card gate: 2 warnings to fix before merging',
    ],
    [
      { ...judged('error'), verdict: 'pass' } as Report,
      '### ⚠️ Model card gate: 1 error that does not block merging',
    ],
  ])('says the verdict %#', (given, line) => {
    expect(firstLine(renderComment(given, SURROUNDINGS))).toBe(line)
  })

  test('counts warnings among what blocks where the policy says so', () => {
    const comment = renderComment(judged('error', 'warning', 'notice'), {
      ...SURROUNDINGS,
      failOn: 'warning',
    })
    expect(firstLine(comment)).toBe('### ❌ Model card gate: 1 error and 1 warning to fix before merging')
    expect(comment).toContain('Also 1 notice that does not block merging.')
  })
})

describe('a comment that was red', () => {
  const healed = { ...SURROUNDINGS, isHealed: true }

  test('turns into one green line', () => {
    const comment = renderComment(judged(), healed)
    expect(firstLine(comment)).toBe('✅ **Model card gate: all fixed**')
    expect(readMarker(comment)?.isGreen).toBe(true)
  })

  test('keeps what there is to say of the run', () => {
    const comment = renderComment(judged(), { ...healed, remarks: ['The policy `a` changes.'] })
    expect(comment).toMatch(/^✅ \*\*Model card gate: all fixed\*\*\n\nThe policy `a` changes\.\n\n<sub>/)
  })

  test('does not call fixed what was there before', () => {
    const old = report(card('README.md', ALL_TOPICS, [{ ...found('error'), new: false }]))
    expect(firstLine(renderComment(old, healed))).toMatch(
      /^✅ \*\*Model card gate: passed, nothing new to fix\*\* \(1 finding from before in the \[job summary\]/,
    )
  })

  test('stays green with warnings left, and says where they are', () => {
    const comment = renderComment(judged('warning'), healed)
    expect(firstLine(comment)).toMatch(
      /^✅ \*\*Model card gate: passed, with 1 warning\*\* \(1 warning in the \[job summary\]/,
    )
    expect(readMarker(comment)?.isGreen).toBe(false)
  })

  test('is no line while something is red', () => {
    expect(firstLine(renderComment(judged('error'), healed))).toMatch(/^### ❌/)
  })
})

describe('a card', () => {
  const around = SURROUNDINGS
  const stateOf = (given: Report, word: string) =>
    renderComment(given, around)
      .split('\n')
      .find((line) => line.startsWith('|') && line.includes(word))
      ?.replace(/\]\([^)]*\)/g, ']')

  test('shows a key with its line where nothing is said of it', () => {
    expect(stateOf(judged('error'), 'Usage')).toBe(
      '| ✅ Usage: present, [line 29] | ✅ `license`: present, [line 2] |',
    )
  })

  test('shows a key that is not there, and one that could not be read, without praise', () => {
    const keys = { ...ALL_KEYS, license: { state: 'unread' }, language: { state: 'missing' } } as const
    const given = report({ ...card('README.md', ALL_TOPICS, [found('error')]), metadata: keys })
    expect(stateOf(given, 'license')).toContain('➖ `license`: not read |')
    expect(stateOf(given, 'language')).toContain('➖ `language`: missing |')
  })

  test('shows a key as missing that should be there, and no line for it', () => {
    const lacking = finding('metadata/license', 'error', '`license` is missing.', { place: place(1) })
    const keys = { ...ALL_KEYS, license: { state: 'missing' } } as const
    const given = report({ ...card('README.md', ALL_TOPICS, [lacking]), metadata: keys })
    expect(stateOf(given, 'license')).toContain('❌ `license`: missing |')
  })

  test('has no table where the file was not judged as a card', () => {
    const { metadata: _, ...gone } = card('README.md', NO_TOPICS, [found('warning')])
    const comment = renderComment(report(gone, card('b.md', ALL_TOPICS)), around)
    expect(comment).not.toContain('| Sections |')
    expect(comment).not.toContain('rules kept')
  })

  test('is blamed in its table for nothing that was there before', () => {
    const old = finding('section/citation', 'error', 'None.', { new: false })
    const topics = { ...ALL_TOPICS, citation: { state: 'missing' } } as const
    const given = report(card('README.md', topics, [old, { ...found('error'), new: true }]))
    expect(stateOf(given, 'Citation')).toContain('➖ Citation: missing')
  })

  test('shows a key that was wrong before as neither right nor to fix', () => {
    const tag = finding('metadata/pipeline-tag', 'error', '`pipeline_tag` is none.', {
      place: place(4, 1, 8),
      new: false,
    })
    const text = renderComment(
      report(card('README.md', ALL_TOPICS, [tag, { ...found('error'), new: true }])),
      around,
    )
    expect(text).toMatch(/➖ `pipeline_tag`: as before, \[line 4\]/)
  })

  test('shows a key to fix under a slip of its name, and where another rule minds its value', () => {
    const slip = finding('metadata/unknown-key', 'error', 'The Hub ignores `licence`. Write `license`.', {
      place: place(2, 1, 8),
      expected: ['license'],
    })
    expect(stateOf(report(card('README.md', ALL_TOPICS, [slip])), 'license')).toContain(
      '❌ `license`: to fix, [line 2]',
    )
    const left = finding(
      'metadata/placeholder',
      'warning',
      '`language[0]` still holds `en-or-other`. Write it.',
    )
    expect(stateOf(report(card('README.md', ALL_TOPICS, [left])), 'language')).toContain(
      '⚠️ `language`: to check',
    )
  })

  test('shows a missing topic that no rule minds without blame', () => {
    expect(stateOf(report(card('README.md', NO_TOPICS, [found('error')])), 'Usage')).toContain(
      '➖ Usage: missing',
    )
  })

  test('shows the whole line to paste where the card’s text is known', () => {
    const fix = { ...place(2, 10, 20), text: 'apache-2.0' }
    const given = report(card('README.md', ALL_TOPICS, [{ ...found('error'), fix }]))
    const text = '---\r\nlicense: Apache 2.0 # ours\r\n---\r\n'
    const comment = renderComment(given, { ...around, sources: new Map([['README.md', text]]) })
    expect(comment).toContain('Write line 2 as:\n\n  ```yaml\n  license: apache-2.0 # ours\n  ```')
    expect(renderComment(given, around)).toContain('Write in its place:\n\n  ```yaml\n  apache-2.0\n  ```')
  })

  test('tells what the pull request brought in from what was there', () => {
    const given = report(
      card('README.md', ALL_TOPICS, [
        { ...found('error', 'New.'), new: true },
        { ...found('error', 'Old.'), new: false },
      ]),
    )
    const comment = renderComment(given, around)
    expect(comment.indexOf('New.')).toBeLessThan(comment.indexOf('1 finding from before this change'))
    expect(comment.indexOf('Old.')).toBeGreaterThan(comment.indexOf('1 finding from before this change'))
  })

  test('never hides what its comments silenced', () => {
    const ignored = [{ ruleId: 'section/bias', line: 52, reason: 'It sorts screws.', findings: 1 }]
    const calm = { ...card('b.md', ALL_TOPICS), ignored }
    const comment = renderComment(report(card('a.md', ALL_TOPICS, [found('error')]), calm), around)
    expect(comment).toContain('<summary>1 rule ignored by comments in the card</summary>')
    expect(comment).toContain(' · `section/bias`, 1 finding, with the reason `It sorts screws.`')
    expect(firstLine(renderComment(report(calm), around))).toContain('(1 ignored rule in the [job summary]')
  })

  test('names right values that the message leaves out', () => {
    const expected = ['red', ...Array.from({ length: 10 }, (_, index) => `blue-${index}`)]
    const given = report(card('README.md', ALL_TOPICS, [{ ...found('error', 'Write `red`.'), expected }]))
    expect(renderComment(given, around)).toContain(
      'Right would be: `blue-0`, `blue-1`, `blue-2`, `blue-3`, `blue-4`, `blue-5`, `blue-6`, `blue-7` and 2 more.',
    )
  })

  test('says what to delete, and where a text to paste is too long to be shown', () => {
    const fix = { ...place(2, 1, 1, 4), text: '' }
    const long = `a: ${'x'.repeat(5000)}`
    const given = report(
      card('README.md', ALL_TOPICS, [
        { ...found('error'), fix },
        { ...found('error'), note: long },
      ]),
    )
    const comment = renderComment(given, around)
    expect(comment).toContain('Delete it, from line 2, column 1 to line 4, column 1.')
    expect(comment).toContain('The text to paste is too long for this page. The JSON report has it.')
  })

  test('links ranges of lines, and no place that does not exist', () => {
    const at = (given: Place | null) =>
      renderComment(report(card('README.md', ALL_TOPICS, [{ ...found('error'), place: given }])), around)
    expect(at(place(2, 1, 5, 4))).toMatch(/\[Lines 2 to 4\]\([^)]*#L2-L4\)/)
    expect(at(place(2, 1, 1, 3))).toMatch(/\[Line 2\]\([^)]*#L2\)/)
    expect(at(null)).toContain('The whole card · ')
  })

  test('links rules to the web only', () => {
    const given = report(card('README.md', ALL_TOPICS, [{ ...found('error'), url: 'javascript:alert(1)' }]))
    expect(renderComment(given, around)).not.toContain('javascript')
  })

  test('gives a rule’s reason in one sentence, without its source', () => {
    const reasons = {
      'metadata/tags': 'The Hub drops `x` (hub-docs: model-cards.md), e.g. `y`. `z` never says so.',
    }
    const comment = renderComment(judged('error'), { ...around, reasons })
    expect(comment).toContain(' · The Hub drops `x`, e.g. `y`. [`metadata/tags`]')
    expect(comment).not.toContain('never says')
  })
})

describe('a report that is too long', () => {
  const many = (cards: number, findings: number, length = 60): Report =>
    report(
      ...Array.from({ length: cards }, (_, index) =>
        card(
          `models/${index}/README.md`,
          ALL_TOPICS,
          Array.from({ length: findings }, (_, number) =>
            finding(
              'metadata/tags',
              number % 2 ? 'warning' : 'error',
              `Finding \`${number}\` is ${'word '.repeat(length / 5)}`,
              {
                place: place(number + 1),
                note: `tags:\n${'- tag\n'.repeat(20)}`,
              },
            ),
          ),
        ),
      ),
    )

  test.each([
    [1, 40],
    [1, 500],
    [1, 5000],
    [3, 300],
    [50, 10],
    [300, 3],
    [1000, 1],
    [5000, 0],
    [10_000, 2],
  ])('%i cards with %i findings each: the comment fits, whole in its parts', (cards, findings) => {
    const given = many(cards, findings)
    const comment = renderComment(given, SURROUNDINGS)
    expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT)
    expect(comment.split('<details').length).toBe(comment.split('</details>').length)
    expect(comment.split('<summary').length).toBe(comment.split('</summary>').length)
    expect(foreign(comment, ['https://github.com/'])).toEqual([])
    expect(readMarker(comment)).toBeDefined()
    if (cards * findings > 40)
      expect(comment).toMatch(
        /Left out to keep within GitHub's limit: [^\n]+ The whole report is in the \[job summary\]/,
      )
  })

  test('keeps errors rather than warnings, and the texts to paste of those that stand open', () => {
    const comment = renderComment(many(1, 500), SURROUNDINGS)
    expect(comment).toContain('Text to paste')
    expect(comment).toContain('Finding `0`')
    expect(comment).toContain('**250 errors**')
  })

  test('shows the first of many cards whole, more as far as they fit, and the rest as a list', () => {
    const comment = renderComment(many(100, 5), SURROUNDINGS)
    expect(comment.length).toBeGreaterThan(MAX_COMMENT / 2)
    expect(comment.split('\n#### ❌ ').length).toBeGreaterThan(10)
    expect(comment).toContain('\n- ❌ `models/99/README.md`: 3 errors, 2 warnings\n')
  })

  test('fits with messages of any length', () => {
    expect(renderComment(many(20, 20, 50_000), SURROUNDINGS).length).toBeLessThanOrEqual(MAX_COMMENT)
  })

  test('fits however long everything else is', () => {
    const long = '\u202e '.repeat(5000)
    const around = {
      ...SURROUNDINGS,
      commentKey: long,
      reportFile: long,
      remarks: Array.from({ length: 50 }, () => long),
      reasons: { 'metadata/tags': long },
      sources: new Map([[long, long]]),
    }
    const found = Array.from({ length: 4 }, () =>
      finding('metadata/tags', 'error', long, { place: place(1), note: long, expected: [long] }),
    )
    const comment = renderComment(report(card(long, ALL_TOPICS, found)), around)
    expect(comment.length).toBeLessThanOrEqual(MAX_COMMENT)
    expect(readMarker(comment)).toBeDefined()
  })

  const ending = (around: Partial<CommentSurroundings>) =>
    /Left out .*?: .*?\. (.*)\n/.exec(renderComment(many(1, 500), { ...ALONE, ...around }))?.[1]
  const { summary: _, ...ALONE } = SURROUNDINGS
  const PAGE = '[job summary](https://github.com/example-lab/tern/actions/runs/19600000042)'

  test.each<[Partial<CommentSurroundings>, string]>([
    [{ summary: 'whole' }, `The whole report is in the ${PAGE}.`],
    [
      { summary: 'whole', reportFile: 'out/r.json' },
      `The whole report is in the ${PAGE} and in the report file \`out/r.json\`.`,
    ],
    [
      { summary: 'part', reportFile: 'out/r.json' },
      `More is in the ${PAGE}. The whole report is in the report file \`out/r.json\`.`,
    ],
    [
      { summary: 'part' },
      `More is in the ${PAGE}. Set the input \`report-file\` to have the whole report as a file.`,
    ],
    [{}, 'Set the input `report-file` to have the whole report as a file.'],
  ])('says where the whole is, and only where it is: %j', (around, words) => {
    expect(ending(around)).toBe(words)
  })

  test('fits into a summary of 1 MiB, counted in bytes', () => {
    const given = report(
      ...Array.from({ length: 2000 }, (_, index) =>
        card(`モデル/${index}/README.md`, ALL_TOPICS, [
          found('error', `\`${'語'.repeat(150)}\` is wrong.`),
          found('warning'),
        ]),
      ),
    )
    const { summary: _, ...around } = SURROUNDINGS
    const { markdown: summary, isWhole } = renderSummary(given, around)
    expect(isWhole).toBe(false)
    const bytes = Buffer.byteLength(summary)
    expect(bytes).toBeLessThanOrEqual(MAX_SUMMARY)
    expect(bytes).toBeGreaterThan(MAX_SUMMARY / 10)
    expect(summary).toMatch(
      /Left out to keep within GitHub's limit: .* Set the input `report-file` to have the whole report/,
    )
  })

  test.each([300, 10_000])('of %i cards shows the first one whole, with what to paste', (count) => {
    const comment = renderComment(many(count, 3), SURROUNDINGS)
    expect(comment).toContain('Text to paste')
    expect(comment).toContain('| Sections | Metadata |')
    expect(comment).toMatch(/<summary>\d+ more cards<\/summary>/)
    expect(comment.split('\n- ❌ ').length).toBeGreaterThan(20)
  })

  test('is the summary in format "markdown", where that is whole', () => {
    const { summary: _, ...around } = SURROUNDINGS
    for (const given of [many(1, 3), many(50, 10), judged('error', 'notice')])
      expect(renderMarkdown(given, around)).toBe(renderSummary(given, around).markdown)
  })

  test('is whole in format "markdown"', () => {
    const text = renderMarkdown(many(1, 500))
    expect(text).toContain('Finding `499`')
    expect(text).not.toContain('Left out')
  })
})
