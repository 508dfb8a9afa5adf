// From the runner's event file to one of the kinds that the action tells apart.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Event, readEvent } from '../../src/github/event.ts'
import { exampleEvent, pullRequestEvent, workflowRunEvent } from '../fake-github/events.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'model-card-gate-event-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(name: string, payload: unknown, more: Readonly<Record<string, string>> = {}): Event {
  const file = path.join(folder, 'event.json')
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, ...more })
}

describe('an event about a pull request', () => {
  test.each(['pull_request', 'pull_request_target'] as const)(
    '%s is believed its number and nothing else',
    (name) => {
      expect(read(name, pullRequestEvent())).toEqual({ kind: 'pull-request', name, number: 2 })
    },
  )

  test.each([
    ['the pull request', {}, 'pull_request (an object)'],
    ['its number', { pull_request: { head: {} } }, 'pull_request.number (a number)'],
    ['a number that is one', { pull_request: { number: '2' } }, 'pull_request.number (a number)'],
  ])('that lacks %s is refused with the name of the field', (_, payload, name) => {
    expect(() => read('pull_request', payload)).toThrow(`The event file lacks ${name}.`)
  })
})

describe('a workflow_run event', () => {
  const HERE = { GITHUB_REPOSITORY: 'Codertocat/Hello-World' }
  const headSha = 'c'.repeat(40)

  test('names the commit, branch and repository that the first run was about', () => {
    expect(read('workflow_run', workflowRunEvent({ headSha }), HERE)).toEqual({
      kind: 'workflow-run',
      name: 'workflow_run',
      startedBy: 'pull_request',
      headSha,
      headBranch: 'changes',
      headRepository: 'contributor/Hello-World',
      defaultBranch: 'master',
    })
  })

  test('of another repository is refused', () => {
    const payload = workflowRunEvent({ headSha, repository: 'mallory/Hello-World' })
    expect(() => read('workflow_run', payload, HERE)).toThrow(
      'The event file is about a run in mallory/Hello-World, and this one is in Codertocat/Hello-World.',
    )
  })

  test('with a SHA that is none is refused', () => {
    const payload = workflowRunEvent({ headSha: '--upload-pack=x' })
    expect(() => read('workflow_run', payload, HERE)).toThrow(
      'The event file lacks workflow_run.head_sha (a commit SHA).',
    )
  })
})

describe('an event without a pull request', () => {
  test.each(['push', 'merge_group', 'workflow_dispatch'])('%s is judged at its commit', (name) => {
    expect(read(name, exampleEvent(name), { GITHUB_SHA: 'b'.repeat(40) })).toMatchObject({
      kind: 'commit',
      name,
      isKnown: true,
      sha: 'b'.repeat(40),
    })
  })

  test('a merge group says what it is put on', () => {
    const group = exampleEvent('merge_group').merge_group as { readonly base_sha: string }
    expect(read('merge_group', exampleEvent('merge_group'))).toMatchObject({ baseSha: group.base_sha })
    expect(read('merge_group', {})).not.toHaveProperty('baseSha')
    expect(read('push', exampleEvent('merge_group'))).not.toHaveProperty('baseSha')
  })

  test('that the gate does not know is judged and told apart', () => {
    expect(read('issue_comment', exampleEvent('issue_comment'))).toMatchObject({
      kind: 'commit',
      isKnown: false,
    })
  })
})

describe('what is no event', () => {
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
