// The hidden line at a comment's end, by which a later run knows the comment, who wrote it and about which commit.

export interface Marker {
  /** Tells the comments of several jobs apart. */
  readonly key: string
  readonly headSha: string
  readonly runId: string
  readonly attempt: number
  /** When the run started, in ISO 8601, UTC. */
  readonly startedAt: string
  /** Whether the comment says that there is nothing to fix. */
  readonly isGreen: boolean
}

const OPENING = '<!-- model-card-gate '
const CLOSING = ' -->'
/** A comment has 65,536 characters in all; no text of a marker comes near this. */
const MAX_TEXT = 400

/**
 * The marker as an HTML comment on one line. A text in it is clipped to 400 characters: compare keys with
 * `isKey`, which clips too.
 */
export function writeMarker({ key, headSha, runId, attempt, startedAt, isGreen }: Marker): string {
  const texts = { key, headSha, runId, startedAt }
  const clipped = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.slice(0, MAX_TEXT)]),
  )
  const json = JSON.stringify({ version: 1, ...clipped, attempt, isGreen })
  // JSON's own escapes keep everything out that could end the HTML comment early or mean something to GitHub.
  return `${OPENING}${json.replace(/[^\w ":,.{}\\]/g, escaped)}${CLOSING}`
}

/** What the marker at the very end of a comment's body says; undefined where none, or only a part of one, ends it. */
export function readMarker(body: string): Marker | undefined {
  const text = body.trimEnd()
  const start = text.lastIndexOf(OPENING)
  if (start === -1 || !text.endsWith(CLOSING)) return undefined
  const json = text.slice(start + OPENING.length, -CLOSING.length)
  if (/[<>\r\n]|--/.test(json)) return undefined
  try {
    return markerOf(JSON.parse(json))
  } catch {
    return undefined
  }
}

/** Whether the marker is that of a comment with this key. */
export function isKey(marker: Marker, key: string): boolean {
  return marker.key === key.slice(0, MAX_TEXT)
}

function markerOf(value: unknown): Marker | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { version, key, headSha, runId, attempt, startedAt, isGreen } = value as Readonly<
    Record<string, unknown>
  >
  if (version !== 1 || typeof key !== 'string' || typeof headSha !== 'string') return undefined
  if (typeof runId !== 'string' || typeof startedAt !== 'string' || typeof isGreen !== 'boolean')
    return undefined
  if (typeof attempt !== 'number' || !Number.isSafeInteger(attempt)) return undefined
  return { key, headSha, runId, attempt, startedAt, isGreen }
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
