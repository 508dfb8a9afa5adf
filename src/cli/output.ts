// A report in the format that the command line was asked for.

import type { FailOn } from '../policy/policy.ts'
import type { Report } from '../report/report.ts'
import { renderTerminal } from '../report/terminal.ts'
import type { Format } from './options.ts'

export interface Painting {
  readonly format: Format
  readonly failOn: FailOn
  readonly colour: boolean
  readonly hyperlinks: boolean
  /** Of the terminal; absent where the report goes to a file or a pipe. */
  readonly columns?: number
  readonly quiet: boolean
  /** The judged cards' texts by path, for excerpts. */
  readonly sources: ReadonlyMap<string, string>
  /** For a rule's id why it matters. */
  readonly reasons: Readonly<Record<string, string>>
}

/** The writer for the terminal, which most runs need, is there; any other is loaded where it is needed. */
export async function render(report: Report, painting: Painting): Promise<string> {
  switch (painting.format) {
    case 'pretty':
      return renderTerminal(report, painting)
    case 'json': {
      const { renderJson } = await import('../report/json.ts')
      return renderJson(report)
    }
    case 'markdown': {
      const { renderMarkdown } = await import('../report/markdown-report.ts')
      return renderMarkdown(report, { ...painting, ...(report.remarks && { remarks: report.remarks }) })
    }
    case 'github': {
      const { renderGithub } = await import('../report/github.ts')
      return renderGithub(report)
    }
    case 'sarif': {
      const { forCodeScanning } = await import('../github/code-scanning.ts')
      return forCodeScanning(report).text
    }
  }
}
