// The rule that CONTRIBUTING.md shows to newcomers is a rule: it compiles, and its examples hold.
import { expect, test } from '@jest/globals'
import { build } from 'esbuild'
import { parseCard } from '../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../src/hub/additions.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { readDocument } from './document.ts'
import { ROOT } from './tracked-files.ts'

test('the first rule of CONTRIBUTING.md finds what its examples say', async () => {
  const { loudHeading } = await load(fence('ts'))
  for (const { card, findings } of loudHeading.examples) {
    const found = [
      ...loudHeading.check(parseCard('README.md', card), {
        options: {},
        additions: NO_ADDITIONS,
        ruleIds: [],
      }),
    ]
    expect(
      found.map((finding) => ({
        case: finding.case,
        line: finding.place?.start.line,
        message: finding.message,
      })),
    ).toEqual(findings)
  }
  expect(loudHeading.examples.map(({ findings }) => findings.length)).toEqual([0, 1])
})

function fence(language: string): string {
  const found = readDocument('CONTRIBUTING.md').fences.find((one) => one.language === language)
  if (!found) throw new Error(`CONTRIBUTING.md has no fence in ${language}.`)
  return found.text
}

/** Compiles the text as if it stood in src/rules/content/. */
async function load(text: string): Promise<{ readonly loudHeading: Rule }> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents: text, loader: 'ts', resolveDir: `${ROOT}/src/rules/content` },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'error',
  })
  const code = outputFiles[0]?.text ?? ''
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
}
