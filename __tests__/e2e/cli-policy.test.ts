// Policy files, the repository's own schema and the Hub's endpoint, through the built command line.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { runCli } from './run-cli.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'policy-'))
  mkdirSync(path.join(folder, '.git'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

async function judged(args: readonly string[] = [], cwd = folder) {
  const { status, stdout, stderr } = await runCli(['--format', 'json', ...args], { cwd })
  const report = stdout.startsWith('{') ? (JSON.parse(stdout) as Report) : undefined
  const findings = report?.cards.flatMap((card) => card.findings) ?? []
  return { status, stderr, report, findings, rules: findings.map(({ ruleId }) => ruleId) }
}

const POLICY = '.github/model-card-gate.yml'
const CARD =
  '---\nlicense: mit\npipeline_tag: image-classification\nlibrary_name: timm\nteam: vision\n---\n\n# Tern\n'

describe('a policy file', () => {
  test('sets rules, options and values; --preset wins over it', async () => {
    put('README.md', CARD)
    put(
      POLICY,
      'extends: hub\nrules:\n  metadata/license: [error, { allow: [apache-2.0] }]\n  section/usage: warning\n',
    )
    const { status, findings } = await judged()
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['section/usage', 'warning'],
      ['metadata/license', 'error'],
    ])
    expect(status).toBe(1)
    expect((await judged(['--preset', 'hub'])).findings).toEqual([])
  })

  test('an override that fits no card is told where all cards are judged', async () => {
    put('models/a/README.md', CARD)
    put('base.yml', "overrides:\n  - cards: ['elsewhere/**']\n    extends: hub\n")
    put(
      POLICY,
      "extends: [base.yml]\ncards: ['models/*/README.md']\noverrides:\n  - cards: ['models/a/**']\n    extends: hub\n  - cards: ['model/b/**']\n    extends: hub\n",
    )
    const words = `${POLICY}, line 6: this override fits none of the cards (models/*/README.md). Check model/b/**; paths start at the root of the repository.`
    expect((await judged()).stderr).toBe(`model-card-gate: ${words}\n`)
    expect((await runCli(['--print-policy'], { cwd: folder })).stderr).toContain(words)
    expect((await judged(['models/a'])).stderr).toBe('')
    expect((await judged(['--quiet'])).stderr).toBe('')
  })

  test('names its cards from the root, and overrides hold for their paths, wherever the run starts', async () => {
    put('models/a/README.md', CARD)
    put('models/old/README.md', CARD)
    put(POLICY, "cards: ['models/*/README.md']\noverrides:\n  - cards: ['models/old/**']\n    extends: hub\n")
    for (const [args, cwd] of [
      [[], folder],
      [['README.md', '../old/README.md'], path.join(folder, 'models/a')],
    ] as const) {
      const { report } = await judged(args, cwd)
      const verdicts = report?.cards.map(({ path: file, verdict }) => [file.includes('old'), verdict])
      expect(verdicts?.sort()).toEqual([
        [false, 'fail'],
        [true, 'pass'],
      ])
    }
  })

  test('adds headings to a topic and values to the Hub’s lists', async () => {
    put(
      'README.md',
      `${CARD.replace('mit', 'acme-1.0')}\n## Acme parade\n\n\`\`\`sh\nacme run tern\n\`\`\`\n`,
    )
    put(
      POLICY,
      'hub:\n  licenses: [acme-1.0]\nrules:\n  section/usage: [error, { headings: [Acme parade] }]\n',
    )
    const { rules, report } = await judged()
    expect(rules).not.toContain('metadata/license')
    expect(report?.cards[0]?.topics.usage).toEqual({ state: 'present', line: 10, heading: 'Acme parade' })
    put(POLICY, 'hub:\n  licenses: [acme-1.0]\n')
    expect((await judged()).report?.cards[0]?.topics.usage.state).not.toBe('present')
  })

  test('is printed for a card with where each value comes from', async () => {
    put('models/old/README.md', CARD)
    put(
      POLICY,
      "cards: ['models/*/README.md']\nrules:\n  section/usage: [warning, { headings: [Tour] }]\noverrides:\n  - cards: ['models/old/**']\n    rules:\n      section/citation: off\n",
    )
    const { status, stdout } = await runCli(['--print-policy', '--fail-on', 'never'], { cwd: folder })
    expect(status).toBe(0)
    expect(stdout).toContain('# models/old/README.md')
    expect(stdout).toMatch(/^extends: recommended # the default$/m)
    expect(stdout).toMatch(/^fail-on: never # the option --fail-on$/m)
    expect(stdout).toMatch(/^ {2}section\/citation: off # \.github\/model-card-gate\.yml, line 7$/m)
    expect(stdout).toMatch(/^ {2}metadata\/license: error # preset recommended$/m)
    expect(stdout).toMatch(/section\/usage: \[warning, .*# \.github\/model-card-gate\.yml, line 3$/m)
    // What is printed is a policy.
    put(POLICY, stdout)
    expect((await judged()).stderr).toBe('')
  })

  test('with a mistake in it stops the run and names the line', async () => {
    put('README.md', CARD)
    put(POLICY, 'rules:\n  section/usag: error\n')
    const { status, stderr, report } = await judged()
    expect({ status, report }).toEqual({ status: 2, report: undefined })
    expect(stderr).toContain(
      `${POLICY}:2:3: There is no rule \`section/usag\`. Did you mean \`section/usage\`?`,
    )
  })

  test('named with --config that does not exist stops the run', async () => {
    put('README.md', CARD)
    const { status, stderr } = await judged(['--config', 'none.yml'])
    expect(status).toBe(2)
    expect(stderr).toContain('none.yml: This policy file does not exist')
  })
})

describe('the repository’s own schema', () => {
  const hub = (schema: string) => put(POLICY, `extends: hub\nschema: ${schema}\n`)

  test.each([
    ['draft 2020-12', ''],
    ['draft-07', '"$schema": "http://json-schema.org/draft-07/schema#",'],
  ])('of %s holds the front matter', async (_, head) => {
    hub('schemas/card.json')
    put(
      'schemas/card.json',
      `{${head} "properties": { "team": { "enum": ["vision", "speech"] } }, "required": ["owner"] }`,
    )
    put('README.md', CARD.replace('team: vision', 'team: visoin'))
    const { findings, status } = await judged()
    expect(
      findings.map(({ ruleId, severity, place, expected }) => [
        ruleId,
        severity,
        place?.start.line,
        expected,
      ]),
    ).toEqual([
      ['metadata/custom-schema', 'error', 1, null],
      ['metadata/custom-schema', 'error', 5, ['vision', 'speech']],
    ])
    expect(status).toBe(1)
  })

  test('may be in several files of the repository', async () => {
    hub('schemas/card.json')
    put('schemas/card.json', '{ "properties": { "team": { "$ref": "parts/team.json#/$defs/team" } } }')
    put('schemas/parts/team.json', '{ "$defs": { "team": { "maxLength": 3 } } }')
    put('README.md', CARD)
    expect((await judged()).rules).toEqual(['metadata/custom-schema'])
  })

  test('runs its patterns in linear time', async () => {
    hub('card.json')
    put('card.json', '{ "properties": { "team": { "pattern": "^(a+)+$" } } }')
    put('README.md', CARD.replace('vision', `${'a'.repeat(5000)}!`))
    const { rules, report } = await judged()
    expect(rules).toEqual(['metadata/custom-schema'])
    expect(report?.verdict).toBe('fail')
  })

  test.each([
    ['does not exist', undefined, 'card.json does not exist'],
    ['is not JSON', '{ "a": ', 'card.json is neither JSON nor YAML'],
    ['is no map', '[]', 'it has to be a map'],
    ['has a wrong keyword value', '{ "type": "txt" }', 'card.json is no valid JSON Schema'],
    [
      'is of another draft',
      '{ "$schema": "http://json-schema.org/draft-04/schema#" }',
      'draft 2020-12 and draft-07',
    ],
    ['refers to the network', '{ "$ref": "https://example.com/x.json" }', 'Only files of this repository'],
    ['refers to nothing', '{ "$ref": "none.json" }', 'none.json does not exist'],
    ['climbs out', '{ "$ref": "../../../../../etc/passwd" }', 'does not exist'],
    [
      'has a pattern that is not linear',
      '{ "properties": { "a": { "pattern": "(?=x)" } } }',
      'cannot be run in linear time',
    ],
  ])('that %s stops the run', async (_, text, said) => {
    hub('card.json')
    if (text !== undefined) put('card.json', text)
    put('README.md', CARD)
    const { status, stderr } = await judged()
    expect(status).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('--hub-check', () => {
  /** Starts a Hub on loopback for one call. */
  async function withHub<T>(answer: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
    const server = createServer(answer)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    } finally {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }

  const say =
    (status: number, body: unknown): RequestListener =>
    (_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    }

  const asked = (answer: RequestListener) =>
    withHub(answer, (url) => judged(['--preset', 'hub', '--hub-check', '--hub-url', url]))

  test('sends the card as it is, and adds what the Hub says', async () => {
    put('README.md', CARD)
    let received = ''
    const { findings, status } = await asked((request, response) => {
      request.setEncoding('utf8').on('data', (chunk: string) => {
        received += chunk
      })
      request.on('end', () =>
        say(400, { errors: [{ message: '"license" must be one of [x]', path: 'license' }], warnings: [] })(
          request,
          response,
        ),
      )
    })
    expect(JSON.parse(received)).toEqual({ content: CARD, repoType: 'model' })
    expect(findings.map(({ ruleId, severity, place }) => [ruleId, severity, place?.start.line])).toEqual([
      ['metadata/hub', 'error', 2],
    ])
    expect(status).toBe(1)
  })

  test('says once what both say', async () => {
    put('README.md', CARD.replace('mit', 'MIT'))
    const { rules } = await asked(
      say(400, { errors: [{ message: '"license" must be one of [x]' }], warnings: [] }),
    )
    expect(rules).toEqual(['metadata/license'])
  })

  test('a warning of the Hub is a warning', async () => {
    put('README.md', CARD)
    const { findings, status } = await asked(say(200, { errors: [], warnings: [{ message: 'hm' }] }))
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
    expect(status).toBe(0)
  })

  test.each([
    [413, '{}', 'too large'],
    [429, '{}', 'rate limit'],
    [500, '{}', 'status 500'],
    [302, '{}', 'could not be reached|status 302'],
    [200, '<html>', 'not JSON'],
    [200, '{}', 'not of the form'],
  ])('status %i with %j is skipped, and changes no verdict', async (status, body, reason) => {
    put('README.md', CARD)
    const result = await asked(say(status, body))
    expect(result.stderr).toMatch(new RegExp(`The Hub said nothing about 1 card: .*(?:${reason})`))
    expect(result.status).toBe(0)
  })

  test.each([
    [500, 'it answered with status 500', 1],
    [413, 'the card is too large for it (status 413)', 2],
  ])('what the Hub did not say stands in every report: status %i', async (status, reason, calls) => {
    put('README.md', CARD)
    put('other.md', CARD)
    let asked = 0
    const answer: RequestListener = (request, response) => {
      asked++
      say(status, '{}')(request, response)
    }
    const words = `The Hub said nothing about 2 cards: ${reason}.`
    const reported = (format: string) =>
      withHub(answer, (url) =>
        runCli(
          ['--preset', 'hub', '--hub-check', '--hub-url', url, '--format', format, 'README.md', 'other.md'],
          { cwd: folder },
        ),
      )
    const json = await reported('json')
    expect(asked).toBe(calls)
    expect(JSON.parse(json.stdout)).toMatchObject({ verdict: 'pass', remarks: [words] })
    expect((await reported('markdown')).stdout).toContain(`\n\n${words.replaceAll('(', '\\(')}`.slice(0, 40))
    const pretty = await reported('pretty')
    expect(pretty.stdout).toContain(`\n${words}\n\nModel card gate: passed`)
    expect(pretty.stderr).not.toContain('The Hub')
    expect((await reported('github')).stderr).toContain(words)
  })

  test('is skipped where nothing listens', async () => {
    put('README.md', CARD)
    const url = await withHub(say(200, {}), async (address) => address)
    const { stderr, status } = await judged(['--preset', 'hub', '--hub-check', '--hub-url', url])
    expect(stderr).toContain('The Hub said nothing about 1 card: it could not be reached')
    expect(status).toBe(0)
  })

  test('is never made unasked', async () => {
    put('README.md', CARD)
    let calls = 0
    await withHub(
      (request, response) => {
        calls++
        say(200, { errors: [], warnings: [] })(request, response)
      },
      (url) => judged(['--hub-url', url]),
    )
    expect(calls).toBe(0)
  })

  test('an address that is none is a mistake of the call', async () => {
    expect((await judged(['--hub-check', '--hub-url', 'hub'])).status).toBe(2)
  })
})
