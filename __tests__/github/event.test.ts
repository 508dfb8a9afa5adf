// From the runner's event file to one of the kinds that the action tells apart.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Event, readEvent } from '../../src/github/event.ts'
import { exampleEvent, pullRequestEvent } from '../fake-github/events.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-event-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(name: string, payload: unknown, more: Readonly<Record<string, string>> = {}): Event {
  const file = path.join(folder, 'event.json')
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, ...more })
}

describe('a pull_request event', () => {
  test('of a branch of the repository', () => {
    expect(read('pull_request', pullRequestEvent())).toEqual({
      kind: 'pull-request',
      name: 'pull_request',
      number: 2,
      headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      head: 'same',
      isDependabot: false,
    })
  })

  test.each(['fork', 'deleted-fork'] as const)('of a %s', (from) => {
    expect(read('pull_request', pullRequestEvent({ from }))).toMatchObject({ head: 'fork' })
  })

  test('of Dependabot, by its author or by who triggered the run', () => {
    expect(read('pull_request', pullRequestEvent({ author: 'dependabot[bot]' }))).toMatchObject({
      isDependabot: true,
    })
    expect(read('pull_request', pullRequestEvent(), { GITHUB_ACTOR: 'dependabot[bot]' })).toMatchObject({
      isDependabot: true,
    })
  })

  test.each([
    ['the pull request', {}, 'pull_request (an object)'],
    ['its number', { pull_request: { head: {}, base: {} } }, 'pull_request.number (a number)'],
    ['its head', { pull_request: { number: 1, base: {} } }, 'pull_request.head (an object)'],
    [
      'a SHA that is one',
      { pull_request: { number: 1, head: { sha: '--upload-pack=x' }, base: {} } },
      'pull_request.head.sha (a commit SHA)',
    ],
    [
      'the base repository',
      { pull_request: { number: 1, head: { sha: 'a'.repeat(40) }, base: {} } },
      'pull_request.base.repo (an object)',
    ],
  ])('that lacks %s is refused with the name of the field', (_, payload, name) => {
    expect(() => read('pull_request', payload)).toThrow(`The event file lacks ${name}.`)
  })
})

describe('an event without a pull request', () => {
  test.each(['push', 'merge_group', 'workflow_dispatch'])('%s is judged at its commit', (name) => {
    expect(read(name, exampleEvent(name), { GITHUB_SHA: 'b'.repeat(40) })).toEqual({
      kind: 'commit',
      name,
      isKnown: true,
      sha: 'b'.repeat(40),
    })
  })

  test('that the gate does not know is judged and told apart', () => {
    expect(read('issue_comment', exampleEvent('issue_comment'))).toMatchObject({
      kind: 'commit',
      isKnown: false,
    })
  })
})

describe('what is no event', () => {
  test.each(['pull_request_target', 'workflow_run'])(
    '%s, whose workspace is the base branch, is refused',
    (name) => {
      expect(() => read(name, {})).toThrow(`The event ${name} is not supported yet`)
    },
  )

  test.each([
    ['is not JSON', '{"pull_request":'],
    ['is empty', ''],
    ['is a list', '[]'],
    ['is null', 'null'],
  ])('a file that %s is refused with its path', (_, text) => {
    expect(() => read('push', text)).toThrow(/The event file .*event\.json is not a JSON object/)
  })

  test('a file that is not there is refused with its path', () => {
    expect(() =>
      readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path.join(folder, 'absent.json') }),
    ).toThrow(/absent\.json cannot be read \(ENOENT\)/)
  })

  test('a machine that is no runner is sent to the command line', () => {
    expect(() => readEvent({})).toThrow('model-card-gate README.md')
    expect(() => readEvent({ GITHUB_EVENT_NAME: 'push' })).toThrow('GITHUB_EVENT_PATH is not set')
  })
})
