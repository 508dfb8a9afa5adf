// The job summary: the whole report in Markdown, for the page of the run.
import { type Body, renderBody } from './body.ts'
import { footer } from './footer.ts'
import type { Report } from './report.ts'
import type { Surroundings } from './surroundings.ts'

/** GitHub refuses a step's summary above 1 MiB of UTF-8 (actions/runner: FileCommandManager.cs). */
export const MAX_SUMMARY = 1024 * 1024

/** Never more than `MAX_SUMMARY` bytes in UTF-8. */
export function renderSummary(report: Report, around: Surroundings): Body {
  const fits = (markdown: string) => new TextEncoder().encode(markdown).length <= MAX_SUMMARY
  return renderBody(report, around, fits, MAX_SUMMARY, footer(around))
}
