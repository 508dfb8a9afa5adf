// The report in format "markdown": the same as in the comment and the summary, of any length.
import { renderBody } from './body.ts'
import { footer } from './footer.ts'
import type { Report } from './report.ts'
import type { Surroundings } from './surroundings.ts'

export function renderMarkdown(report: Report, around: Surroundings = {}): string {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown
}
