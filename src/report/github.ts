// The annotations as workflow commands, one a line, which GitHub's runner takes from the log.
import { visibleLine } from '../markdown/visible.ts'
import { type Annotation, annotations, type Room } from './annotations.ts'
import type { Report } from './report.ts'

/** `--format github`. `whole`: where the rest is, should there be more than the runner keeps. */
export function renderGithub(report: Report, whole = 'the report in format "pretty"', room?: Room): string {
  return annotations(report, whole, room)
    .map(workflowCommand)
    .map((line) => `${line}\n`)
    .join('')
}

/** One command, without a line end. Escapes as in actions/toolkit: packages/core/src/command.ts. */
export function workflowCommand({ level, path, place, title, message }: Annotation): string {
  // The runner knows no escape for it in a path: such a file has its annotation on the run's page alone.
  const isCommand = path !== undefined && COMMAND.test(path)
  const properties = { ...(!isCommand && { file: path, ...where(place) }), title }
  const words = isCommand ? `${visibleLine(path)}: ${message}` : message
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${level} ${written.join(',')}::${escapedData(words)}`
}

/** The runner looks for this anywhere in a line (actions/runner: ActionCommand.cs). */
const COMMAND = /##\[/

function where(place: Annotation['place']) {
  return {
    line: place?.line,
    endLine: place?.endLine,
    col: place?.columns?.start,
    endColumn: place?.columns?.end,
  }
}

function escapedData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapedProperty(text: string): string {
  // A path's line breaks are escaped; other control characters would reach the log as they are.
  return escapedData(text.replace(/[^\P{Cc}\r\n]/gu, visibleLine))
    .replace(/:/g, '%3A')
    .replace(/,/g, '%2C')
}
