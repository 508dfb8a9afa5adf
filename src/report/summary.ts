// The job summary: the whole report in Markdown, for the page of the run.
import { renderBody } from './body.ts'
import { footer } from './footer.ts'
import type { Report } from './report.ts'
import type { Surroundings } from './surroundings.ts'

/** GitHub refuses a step's summary above 1 MiB of UTF-8 (actions/runner: FileCommandManager.cs). */
export const MAX_SUMMARY = 1024 * 1024

/** Never more than `MAX_SUMMARY` bytes in UTF-8. */
export function renderSummary(report: Report, around: Surroundings): string {
  // The summary cannot send its reader to itself.
  const { run: _, ...elsewhere } = around
  const fits = (markdown: string) => new TextEncoder().encode(markdown).length <= MAX_SUMMARY
  return renderBody(report, elsewhere, fits, MAX_SUMMARY, footer(around))
}
