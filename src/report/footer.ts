// The last line that a reader sees: which commit was judged, when, and by which run.
import type { Paragraph, PhrasingContent } from 'mdast'
import { commitUrl } from '../markdown/address.ts'
import { code } from '../markdown/escape.ts'
import { link, small, text } from '../markdown/nodes.ts'
import type { Surroundings } from './surroundings.ts'

/** Nothing where nothing of it is known. `last`: words of ours that end the line. */
export function footer({ commit, startedAt, run }: Surroundings, last?: string): Paragraph[] {
  const parts: PhrasingContent[][] = []
  if (commit) parts.push([text('Judged at '), ...link(commitUrl(commit), ...code(commit.sha.slice(0, 7)))])
  if (startedAt !== undefined) parts.push([text(minute(startedAt))])
  if (run) parts.push(link(run.url, text(run.attempt > 1 ? `this run, attempt ${run.attempt}` : 'this run')))
  if (parts.length === 0) return []
  if (last !== undefined) parts.push([text(last)])
  return [small(...parts.flatMap((part, index) => (index === 0 ? part : [text(' · '), ...part])))]
}

/** `2026-11-23 14:05 UTC`; a time that is not in ISO 8601 is left out. */
function minute(iso: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso)
  return found ? `${found[1]} ${found[2]} UTC` : 'at an unknown time'
}
