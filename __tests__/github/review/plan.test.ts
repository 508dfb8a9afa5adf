// Which findings become review comments, and what becomes of the comments that are there.
import { describe, expect, test } from '@jest/globals'
import { type Found, type OwnLineComment, planReview } from '../../../src/github/review/plan.ts'

const HEAD = 'a'.repeat(40)
const OLD = 'b'.repeat(40)
const JUDGED = new Set(['README.md'])

type Lines = { readonly line: number }

/** A finding that says `words` of the line with the text `text`; on the diff where `line` is given. */
function found(words: string, text: string, line?: number, path = 'README.md'): Found<Lines> {
  return { path, print: { finding: words, line: text }, ...(line !== undefined && { lines: { line } }) }
}

let nextId = 1
function own(
  words: string,
  text: string,
  more: Partial<OwnLineComment> & { isMended?: boolean; headSha?: string } = {},
) {
  const { isMended = false, headSha = OLD, ...rest } = more
  const marker = { key: 'k', headSha, finding: words, line: text, isMended }
  return { id: nextId++, path: 'README.md', line: undefined, before: '', marker, ...rest }
}

function plan(findings: readonly Found<Lines>[], comments: readonly OwnLineComment[], judged = JUDGED) {
  const { post, mend, remove } = planReview(findings, comments, judged, HEAD)
  const ids = (list: readonly OwnLineComment[]) => list.map(({ id }) => id)
  return { post: post.map(({ lines }) => lines.line), mend: ids(mend), remove: ids(remove) }
}

const NOTHING = { post: [], mend: [], remove: [] }

describe('a finding', () => {
  test('on a line of the diff is posted once', () => {
    const licence = found('licence', 'licence: MIT', 3)
    expect(plan([licence], [])).toEqual({ ...NOTHING, post: [3] })
    expect(plan([licence], [own('licence', 'licence: MIT', { line: 3 })])).toEqual(NOTHING)
  })

  test('off the diff is not posted, and its comment is left alone', () => {
    expect(plan([found('licence', 'licence: MIT')], [])).toEqual(NOTHING)
    expect(plan([found('licence', 'licence: MIT')], [own('licence', 'licence: MIT')])).toEqual(NOTHING)
  })

  test('that moved, or whose line was reworded, is not posted a second time', () => {
    expect(
      plan([found('licence', 'licence: MIT', 9)], [own('licence', 'licence: MIT', { line: 3 })]),
    ).toEqual(NOTHING)
    expect(plan([found('licence', 'licence: MIT # x', 3)], [own('licence', 'licence: MIT')])).toEqual(NOTHING)
  })

  test('that comes back after it was mended is posted anew', () => {
    const mended = own('licence', 'licence: MIT', { isMended: true })
    expect(plan([found('licence', 'licence: MIT', 3)], [mended])).toEqual({ ...NOTHING, post: [3] })
  })

  test('that is there twice needs two comments', () => {
    const twice = [found('todo', 'TODO', 3), found('todo', 'TODO', 8)]
    expect(plan(twice, [own('todo', 'TODO', { line: 8 })])).toEqual({ ...NOTHING, post: [3] })
  })

  test('of another card is another finding', () => {
    const other = found('licence', 'licence: MIT', 3, 'b/README.md')
    expect(
      plan([other], [own('licence', 'licence: MIT')], new Set(['README.md', 'b/README.md'])),
    ).toMatchObject({ post: [3] })
  })
})

describe('a comment', () => {
  test('on what is there no more is mended, once', () => {
    const comment = own('licence', 'licence: MIT')
    expect(plan([], [comment])).toEqual({ ...NOTHING, mend: [comment.id] })
    expect(plan([], [own('licence', 'licence: MIT', { isMended: true })])).toEqual(NOTHING)
  })

  test('on the one of two equal findings that is gone is the one that is mended', () => {
    const [gone, stays] = [own('todo', 'TODO', { line: undefined }), own('todo', 'TODO', { line: 8 })]
    expect(plan([found('todo', 'TODO', 8)], [gone, stays])).toEqual({ ...NOTHING, mend: [gone.id] })
  })

  test('on a card that was not judged is left alone', () => {
    expect(plan([], [own('licence', 'licence: MIT', { path: 'b/README.md' })])).toEqual(NOTHING)
  })

  test('that two runs made of one finding on one head is one again: the older', () => {
    const [first, second] = [1, 2].map(() => own('licence', 'x', { line: 3, headSha: HEAD }))
    expect(
      plan(
        [found('licence', 'x', 3)],
        [second, first].flatMap((each) => each ?? []),
      ),
    ).toEqual({
      ...NOTHING,
      remove: [second?.id],
    })
  })
})
