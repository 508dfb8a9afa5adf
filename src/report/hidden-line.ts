// Data in an HTML comment at the end of a comment's body, where readers do not see it and later runs find it.

const CLOSING = ' -->'
/** A comment has 65,536 characters in all; no text of ours comes near this. */
const MAX_TEXT = 400

export type HiddenData = Readonly<Record<string, string | number | boolean>>

/** What a text is once it was hidden. */
export function asHidden(text: string): string {
  return text.slice(0, MAX_TEXT)
}

/** One line. `name`: letters and hyphens, which tell one kind of data from others. */
export function hiddenLine(name: string, data: HiddenData): string {
  const clipped = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === 'string' ? asHidden(value) : value,
  ])
  const json = JSON.stringify({ version: 1, ...Object.fromEntries(clipped) })
  // JSON's own escapes keep everything out that could end the HTML comment early or mean something to GitHub.
  return `${opening(name)}${json.replace(/[^\w ":,.{}\\]/g, escaped)}${CLOSING}`
}

/** The data at the very end of a body, and what stands before it; undefined where none, or only a part, ends it. */
export function readHiddenLine(
  name: string,
  body: string,
): { readonly data: Readonly<Record<string, unknown>>; readonly before: string } | undefined {
  const text = body.trimEnd()
  const start = text.lastIndexOf(opening(name))
  if (start === -1 || !text.endsWith(CLOSING)) return undefined
  const json = text.slice(start + opening(name).length, -CLOSING.length)
  if (/[<>\r\n]|--/.test(json)) return undefined
  try {
    const data: unknown = JSON.parse(json)
    if (typeof data !== 'object' || data === null) return undefined
    const fields = data as Readonly<Record<string, unknown>>
    return fields.version === 1 ? { data: fields, before: text.slice(0, start) } : undefined
  } catch {
    return undefined
  }
}

function opening(name: string): string {
  return `<!-- ${name} `
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
