// What the documents say is so: commands, options, scripts, links and anchors.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { parseArguments } from '../../src/cli/arguments.ts'
import { OPTION_NAMES, OPTIONS, type Option } from '../../src/cli/options.ts'
import { readPolicyFile } from '../../src/policy/policy-file.ts'
import { type Document, parseDocument, readDocument, tableWith } from './document.ts'
import { DOCUMENTS, ROOT, read } from './tracked-files.ts'

const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(read('package.json')).scripts

describe.each(DOCUMENTS.map((file) => [file] as const))('%s', (file) => {
  const document = readDocument(file)

  test('shows only commands that the command line understands', () => {
    for (const command of gateCommands(document)) {
      expect(() => parseArguments(command.split(/\s+/).slice(2))).not.toThrow()
    }
  })

  test('shows only policies that the gate accepts', () => {
    for (const { text } of document.fences.filter(isPolicy))
      expect(() => readPolicyFile(text, file)).not.toThrow()
  })

  test('names only scripts that package.json has', () => {
    const named = commands(document).flatMap(
      (text) => /^npm run (?:--silent )?([\w:-]+)/.exec(text)?.[1] ?? [],
    )
    for (const name of named) expect(SCRIPTS).toHaveProperty([name])
  })

  test('links to files and headings that exist', () => {
    expect(document.targets.flatMap((target) => brokenLink(file, target))).toEqual([])
  })
})

test('a link to a missing file or heading would be found', () => {
  const { targets } = parseDocument(
    '[a](LICENSE) [b](LICENCE) [c](#no-such) <img src="no.png">\n\n[d]: README.md#no-such',
  )
  expect(targets.flatMap((target) => brokenLink('README.md', target))).toEqual([
    'LICENCE',
    '#no-such',
    'no.png',
    'README.md#no-such',
  ])
})

describe('the README', () => {
  const readme = readDocument('README.md')

  test('shows how to run the gate from a clone', () => {
    expect(gateCommands(readme).length).toBeGreaterThanOrEqual(2)
  })

  test('lists every option of the command line, with its value', () => {
    const cells = tableWith(readme, 'option', 'meaning').rows.flatMap(([cell]) => cell?.codes ?? [])
    const options = OPTION_NAMES.map((name) => {
      const option: Option = OPTIONS[name]
      return option.value ? `--${name} ${option.value}` : `--${name}`
    })
    expect(cells).toEqual(options)
  })

  test('names every value that an option takes from a closed list', () => {
    for (const [cell, meaning] of tableWith(readme, 'option', 'meaning').rows) {
      const name = OPTION_NAMES.find((option) => cell?.codes[0]?.split(' ')[0] === `--${option}`)
      const option: Option = name ? OPTIONS[name] : { help: '' }
      expect(meaning?.codes ?? []).toEqual(expect.arrayContaining([...(option.choices ?? [])]))
    }
  })
})

/** A fence of YAML that is neither a workflow nor another tool's file, which its first line names. */
function isPolicy({ language, text }: Document['fences'][number]): boolean {
  if (!/^ya?ml$/.test(language) || /^# \.(?:gitlab-ci\.yml|pre-commit-config\.yaml)/.test(text)) return false
  const data = parse(text)
  return typeof data === 'object' && data !== null && !('jobs' in data)
}

/** Lines of shell fences and pieces of inline code. */
function commands({ fences, codes }: Document): readonly string[] {
  const shell = fences.filter(({ language }) => /^(sh|bash|shell|console)$/.test(language))
  return [...shell.flatMap(({ text }) => text.split('\n')), ...codes].map((line) =>
    line.replace(/^\$ /, '').replace(/ #.*$/, '').trim(),
  )
}

/** Calls of the command line, without synopses. */
function gateCommands(document: Document): readonly string[] {
  return commands(document)
    .map((line) =>
      line
        .replace(/^(npx )?model-card-gate(?= )/, 'node dist/cli.js')
        .replace(/^(exec )?node \S*model-card-gate\/dist\/cli\.js/, 'node dist/cli.js'),
    )
    .filter((line) => line.startsWith('node dist/cli.js') && !line.includes('['))
}

/** The target itself where it leads nowhere. Addresses of other sites are not looked at. */
function brokenLink(from: string, target: string): readonly string[] {
  if (/^[a-z][a-z+.-]*:/i.test(target)) return []
  const [link = '', anchor] = decodeURI(target).split('#')
  const file = link === '' ? from : path.posix.join(path.posix.dirname(from), link)
  if (!existsSync(path.join(ROOT, file))) return [target]
  if (anchor === undefined || !file.endsWith('.md')) return []
  return readDocument(file).anchors.has(anchor) ? [] : [target]
}
