// --init of the built command line.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli } from './run-cli.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'init-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (file: string) => path.join(folder, file)
const put = (file: string, content: string | Uint8Array) => writeFileSync(at(file), content)
const read = (file = 'README.md') => readFileSync(at(file), 'utf8')
const init = (...args: string[]) => runCli(['--init', ...args], { cwd: folder })

const MIT = `MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it.

The above copyright notice and this permission notice shall be included in all copies of it.
`

describe('--init', () => {
  test('writes a draft that passes hub, says so, and changes nothing the second time', async () => {
    put('adapter_config.json', '{"base_model_name_or_path":"acme/tern","task_type":"CAUSAL_LM"}')
    const first = await init()
    expect(first).toMatchObject({ status: 0, stdout: '' })
    expect(first.stderr).toContain(
      'README.md: a draft was written, with the keys library_name, pipeline_tag, base_model',
    )
    expect(first.stderr).toContain('judge README.md by the same command without --init.')
    const text = read()
    expect(text).toContain('base_model: acme/tern # adapter_config.json: base_model_name_or_path\n')
    const hub = await runCli(['--preset', 'hub', 'README.md'], { cwd: folder })
    expect(hub.stdout).toContain('nothing to fix (no findings')
    expect(await init()).toMatchObject({ status: 0, stderr: expect.stringContaining('was left as it is') })
    expect(read()).toBe(text)
    expect(readdirSync(folder).sort()).toEqual(['README.md', 'adapter_config.json'])
  })

  test('knows a licence by its text, and no other', async () => {
    put('LICENSE', MIT)
    await init()
    expect(read()).toContain('license: mit # the text of LICENSE\n')
    rmSync(at('README.md'))
    put('LICENSE', 'All rights reserved.\n')
    await init()
    expect(read()).toContain('# license: TODO (the text of `LICENSE` is none that is known;')
  })

  test('knows the licence that CITATION.cff names', async () => {
    put('CITATION.cff', 'title: Tern\nlicense: Apache-2.0\n')
    await init()
    expect(read()).toContain('license: apache-2.0 # CITATION.cff: license\n')
  })

  test('takes files and folders, and writes a file that is not there yet', async () => {
    mkdirSync(at('one'))
    mkdirSync(at('two'))
    const { status } = await init('one', 'two/card.md')
    expect(status).toBe(0)
    expect(read('one/README.md')).toContain('# one\n')
    expect(read('two/card.md')).toContain('# two\n')
  })

  test('adds what is missing to a card and keeps the rest, and its mode', async () => {
    put('config.json', '{"model_type":"bert"}')
    put('README.md', '---\r\nlicense: mit\r\n---\r\n# Tern\r\n')
    await init()
    expect(
      read().startsWith(
        '---\r\nlicense: mit\r\nlibrary_name: transformers # config.json: model_type is `bert`\r\n---\r\n# Tern\r\n\r\n## Usage\r\n',
      ),
    ).toBe(true)
  })

  test('asks for the sections of the policy that holds', async () => {
    put('README.md', '---\nlicense: mit\n---\n# Tern\n')
    mkdirSync(at('.git'))
    mkdirSync(at('.github'))
    put('.github/model-card-gate.yml', 'rules:\n  section/benchmark: off\n  section/contact: warning\n')
    await init()
    expect(read()).toContain('## Contact\n')
    expect(read()).not.toContain('## Evaluation\n')
  })

  test('never tells the password of a remote', async () => {
    mkdirSync(at('.git'))
    put('.git/config', '[remote "origin"]\n\turl = https://doe:hf_secret@huggingface.co/acme/tern\n')
    const { stderr } = await init()
    expect(read()).toContain('# tern\n')
    expect(read() + stderr).not.toContain('hf_secret')
  })

  test('names the model by the remote on the Hub, and where it has that from', async () => {
    mkdirSync(at('.git'))
    put('.git/config', '[remote "hub"]\n\turl = git@hf.co:acme/tern\n')
    await init()
    const text = read()
    expect(text).toContain('# tern\n\n<!-- The title is the name of the git remote hub. -->')
    expect(text).toContain('<!-- By the git remote hub the model is acme/tern.')
    expect(text).toContain('<!-- The address is that of the git remote hub. -->')
    expect(text).toContain('url = {https://huggingface.co/acme/tern}')
    const { stdout } = await runCli(['--format', 'json', 'README.md'], { cwd: folder })
    expect(JSON.parse(stdout).cards[0].topics).toMatchObject({
      usage: { state: 'placeholder' },
      citation: { state: 'placeholder' },
    })
  })

  test('follows no symbolic link, of a card or of what stands beside it', async () => {
    put('elsewhere.md', '# Elsewhere\n')
    symlinkSync('elsewhere.md', at('README.md'))
    const { status, stderr } = await init()
    expect(status).toBe(2)
    expect(stderr).toContain('README.md is a symbolic link, which is not followed. Nothing was written.')
    expect(read('elsewhere.md')).toBe('# Elsewhere\n')
    rmSync(at('README.md'))
    put('real.json', '{"model_type":"bert"}')
    symlinkSync('real.json', at('config.json'))
    await init()
    expect(read()).not.toContain('library_name: transformers')
  })

  test.each([
    [
      'front matter that cannot be read',
      '---\nlicense: [\n---\n# Tern\n',
      /cannot be read as the Hub reads it, from line \d/,
    ],
    ['another encoding', Buffer.from([0x23, 0x20, 0xe9, 0x0a]), /is not in UTF-8/],
  ])('leaves a card with %s as it is', async (_, card, reason) => {
    put('README.md', card)
    const { status, stderr } = await init()
    expect(status).toBe(2)
    expect(stderr).toMatch(reason)
    expect(readFileSync(at('README.md'))).toEqual(Buffer.from(card))
  })

  test.each([
    [['--fix'], /--fix would be without effect/],
    [['--format', 'json'], /--format would be without effect/],
    [['*.md'], /takes files and folders/],
    [['nowhere'], /nowhere does not exist/],
    [['nowhere/README.md'], /nowhere is no folder/],
  ])('refuses %j', async (args, reason) => {
    const { status, stderr } = await init(...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(reason)
    expect(readdirSync(folder)).toEqual([])
  })

  test('is quiet where it is asked to be', async () => {
    expect(await init('--quiet')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(read()).toContain('## Usage')
  })
})
