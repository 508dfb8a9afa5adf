// Annotations are few, sorted, and say what is not among them.
import { describe, expect, test } from '@jest/globals'
import { annotations, roomBeside } from '../../src/report/annotations.ts'
import { renderGithub, workflowCommand } from '../../src/report/github.ts'
import { ALL_TOPICS, card, finding, place, report } from './sample-reports.ts'

const error = (message: string, at = place(2, 10, 20)) =>
  finding('metadata/license', 'error', message, { place: at })

describe('annotations', () => {
  test('come errors first, whatever their place', () => {
    const findings = [
      finding('content/title', 'notice', 'first'),
      finding('metadata/tags', 'warning', 'second'),
      error('third'),
    ]
    const levels = annotations(report(card('README.md', ALL_TOPICS, findings))).map(({ level }) => level)
    expect(levels).toEqual(['error', 'warning', 'notice'])
  })

  test('are ten a level, and the tenth counts the rest', () => {
    const findings = Array.from({ length: 25 }, (_, index) => error(`number ${index}`))
    const shown = annotations(report(card('README.md', ALL_TOPICS, findings)))
    expect(shown).toHaveLength(10)
    expect(shown[8]?.message).toBe('number 8')
    expect(shown[9]).toEqual({
      level: 'error',
      title: 'Model card gate',
      message: '16 more errors of 25 are in the job summary.',
    })
  })

  test('are all there where a level has ten', () => {
    const findings = Array.from({ length: 10 }, (_, index) => error(`number ${index}`))
    expect(annotations(report(card('README.md', ALL_TOPICS, findings)))[9]?.message).toBe('number 9')
  })

  test('share the ten of their level with what the step has announced already', () => {
    const room = roomBeside({ error: 9, warning: 12, notice: 8 })
    expect(room).toEqual({ error: 1, warning: 0, notice: 2 })
    const of = (severity: 'error' | 'warning' | 'notice') =>
      [1, 2, 3].map((number) => finding('metadata/tags', severity, `number ${number}`))
    const given = report(card('README.md', ALL_TOPICS, [...of('error'), ...of('warning'), ...of('notice')]))
    expect(annotations(given, 'the job summary', room).map(({ message }) => message)).toEqual([
      '3 errors are in the job summary.',
      'number 1',
      '2 more notices of 3 are in the job summary.',
    ])
  })

  test('are not made of what was there before the change', () => {
    const findings = [
      { ...error('old'), new: false },
      { ...error('new'), new: true },
    ]
    const shown = annotations(report(card('README.md', ALL_TOPICS, findings)))
    expect(shown.map(({ message }) => message)).toEqual(['new'])
  })

  test('have columns on one line only, and end where the place ends', () => {
    const at = (...where: Parameters<typeof place>) =>
      annotations(report(card('README.md', ALL_TOPICS, [error('x', place(...where))])))[0]?.place
    expect(at(4, 10, 20)).toEqual({ line: 4, endLine: 4, columns: { start: 10, end: 19 } })
    expect(at(4, 10, 10)).toEqual({ line: 4, endLine: 4, columns: { start: 10, end: 10 } })
    expect(at(4, 1, 5, 6)).toEqual({ line: 4, endLine: 6 })
    expect(at(4, 1, 1, 6)).toEqual({ line: 4, endLine: 5 })
  })

  test('of a whole card name its file alone', () => {
    const shown = annotations(
      report(card('README.md', ALL_TOPICS, [finding('section/usage', 'error', 'none')])),
    )
    expect(shown[0]).toEqual({ level: 'error', path: 'README.md', title: 'section/usage', message: 'none' })
  })

  test('keep to 4,096 characters', () => {
    const shown = annotations(report(card('README.md', ALL_TOPICS, [error('\u0000😀'.repeat(5000))])))
    expect(shown[0]?.message).toHaveLength(4096)
    expect(shown[0]?.message.endsWith('…')).toBe(true)
  })
})

describe('a workflow command', () => {
  test('carries place, title and message', () => {
    expect(renderGithub(report(card('a/README.md', ALL_TOPICS, [error('Write `mit`.')])))).toBe(
      '::error file=a/README.md,line=2,endLine=2,col=10,endColumn=19,title=metadata/license::Write `mit`.\n',
    )
  })

  test('escapes what would end a property or the line', () => {
    const hostile = {
      level: 'error',
      path: 'a,b:c%\r\n',
      title: 't:,',
      message: '100%\r\n::warning::x',
    } as const
    expect(workflowCommand(hostile)).toBe(
      '::error file=a%2Cb%3Ac%25%0D%0A,title=t%3A%2C::100%25%0D%0A::warning::x',
    )
  })
})
