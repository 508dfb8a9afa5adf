// The files that a workflow asks for: the whole report, one for code scanning, and a badge.
import path from 'node:path'
import { renderJson } from '../report/json.ts'
import type { Report } from '../report/report.ts'
import { amount } from '../report/words.ts'
import { IS_CARD } from '../source/write-text.ts'
import { attempt } from './attempt.ts'
import { writeInWorkspace } from './report-file.ts'
import { announce } from './runner.ts'
import type { Setup } from './setup.ts'

/** Their paths as the workflow wrote them; undefined where one was not asked for or writing it failed. */
export interface WrittenFiles {
  readonly reportFile: string | undefined
  readonly sarifFile: string | undefined
  readonly badgeFile: string | undefined
}

/** Also of a file that is not there and would be the policy of the next run. */
const IS_POLICY = 'is where the policy is read from or looked for'

/** `policyFiles`: from the root of the repository. Never throws. Each is tried on its own. */
export async function writeFiles(
  { inputs, workspace, temp }: Pick<Setup, 'inputs' | 'workspace' | 'temp'>,
  report: Report,
  policyFiles: readonly string[],
): Promise<WrittenFiles> {
  const inWorkspace = (as: string) => (file: string) => ({ path: path.resolve(workspace, file), as })
  const kept = [
    ...report.cards.map((card) => card.path).map(inWorkspace(IS_CARD)),
    ...policyFiles.map(inWorkspace(IS_POLICY)),
  ]
  const write = async (what: string, file: string | undefined, render: (file: string) => Promise<string>) => {
    const isWritten = await attempt(what, file, async (asked) => {
      await writeInWorkspace({ workspace, temp }, asked, await render(asked), kept)
    })
    return isWritten ? file : undefined
  }
  return {
    reportFile: await write('The report file', inputs.reportFile, async () => renderJson(report)),
    sarifFile: await write('The SARIF file', inputs.sarifFile, () => sarif(report)),
    badgeFile: await write('The badge', inputs.badgeFile, (file) => badge(report, file)),
  }
}

async function sarif(report: Report): Promise<string> {
  const { forCodeScanning } = await import('./code-scanning.ts')
  const { text, left } = forCodeScanning(report)
  if (left > 0)
    announce(
      'warning',
      `The SARIF file lacks ${amount(left, 'finding')} of the least severity: code scanning takes at most 25,000, and 10 MB once compressed. The report file holds all.`,
    )
  return text
}

async function badge(report: Report, file: string): Promise<string> {
  const { renderBadgeJson, renderBadgeSvg } = await import('../report/badge.ts')
  return isSvg(file) ? renderBadgeSvg(report) : renderBadgeJson(report)
}

function isSvg(file: string): boolean {
  return file.toLowerCase().endsWith('.svg')
}
