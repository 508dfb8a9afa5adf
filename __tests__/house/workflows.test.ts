// Workflows and action.yml: valid for GitHub, and as careful as the project asks others to be.
import { describe, expect, test } from '@jest/globals'
import { complaintsAbout } from './language-service.ts'
import { read } from './tracked-files.ts'
import { steps, WORKFLOWS, type Workflow } from './workflows.ts'

const OWN = WORKFLOWS.filter(({ isExample }) => !isExample)
const EXAMPLES = WORKFLOWS.filter(({ isExample }) => isExample)

test('there are workflows to look at: of the project itself and in the README', () => {
  expect(OWN.length).toBeGreaterThanOrEqual(2)
  expect(EXAMPLES.map(({ name }) => name.split(':')[0])).toContain('README.md')
})

describe("GitHub's language service", () => {
  test('has nothing to say about action.yml or any workflow', async () => {
    const documents = [{ name: 'action.yml', text: read('action.yml') }, ...WORKFLOWS]
    const complaints = await complaintsAbout(documents)
    expect(
      complaints.flatMap((lines, index) => lines.map((line) => `${documents[index]?.name}:${line}`)),
    ).toEqual([])
  })

  test('would say that an input does not exist, by either of our names, and that a permission is misspelt', async () => {
    const [own, full, permission, action] = await complaintsAbout([
      { name: 'own.yml', text: oneStep('uses: ./', 'with: { crads: README.md }') },
      {
        name: 'full.yml',
        text: oneStep('uses: model-card-gate/model-card-gate@v1', 'with: { crads: README.md }'),
      },
      { name: 'permission.yml', text: oneStep('run: exit').replace('contents: read', 'contents: reed') },
      { name: 'action.yml', text: read('action.yml').replace('node24', 'node25') },
    ])
    expect(own).toEqual(["11: Invalid action input 'crads'"])
    expect(full).toEqual(["11: Invalid action input 'crads'"])
    expect(permission).toEqual([expect.stringContaining("Unexpected value 'reed'")])
    expect(action).toEqual([expect.stringContaining("Unexpected value 'node25'")])
  })
})

describe.each(WORKFLOWS.map((workflow) => [workflow.name, workflow] as const))('%s', (_, workflow) => {
  test('grants nothing to the workflow and something to each job', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toEqual(expect.any(Object))
  })

  test('pins every action of others by its full SHA and says the version', () => {
    for (const line of usesLines(workflow)) {
      expect(line).toMatch(
        /^(\.\/|model-card-gate\/model-card-gate@v1|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
      )
    }
  })

  test('leaves no token behind in the checkout', () => {
    for (const step of checkouts(workflow)) expect(step.with?.['persist-credentials']).toBe(false)
  })

  test('checks out nothing where the token may write and the code is a stranger’s', () => {
    if ('pull_request_target' in workflow.events || 'workflow_run' in workflow.events) {
      expect(checkouts(workflow)).toEqual([])
    }
  })

  test('is not skipped by path, since a required check that is skipped waits for ever', () => {
    for (const event of Object.values(workflow.events)) {
      expect(Object.keys(event ?? {})).not.toContain('paths')
      expect(Object.keys(event ?? {})).not.toContain('paths-ignore')
    }
  })

  test('puts no expression into a shell script', () => {
    for (const { run } of steps(workflow)) expect(run ?? '').not.toContain('${{')
  })
})

describe.each(OWN.map((workflow) => [workflow.name, workflow] as const))('%s, run here,', (_, workflow) => {
  test('says how long each job may take and ends runs that are overtaken', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toEqual(expect.any(Number))
    expect(workflow.concurrency).toHaveProperty('cancel-in-progress')
  })
})

test('one action has one version everywhere', () => {
  const pins = WORKFLOWS.flatMap(usesLines).filter((line) => line.includes(' # '))
  const versions = new Set(pins)
  const actions = new Set(pins.map((line) => line.split('@')[0]))
  expect(versions.size).toBe(actions.size)
})

test('the project runs all its checks on every Node that it supports', () => {
  const nodes = OWN.flatMap(({ jobs }) => Object.values(jobs)).flatMap((job) =>
    job.steps?.some(({ run }) => run === '.ci/run') ? [job] : [],
  )
  expect(nodes).toEqual([
    expect.objectContaining({ strategy: expect.objectContaining({ matrix: { node: [20, 22, 24] } }) }),
  ])
})

/** What stands behind each `uses:`, with its comment. */
function usesLines({ text }: Workflow): readonly string[] {
  return [...text.matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(([, value]) => value ?? '')
}

function checkouts(workflow: Workflow) {
  return steps(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
}

function oneStep(...lines: readonly string[]): string {
  return `name: One step
on: pull_request
permissions: {}
jobs:
  one:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - ${lines.join('\n        ')}
`
}
