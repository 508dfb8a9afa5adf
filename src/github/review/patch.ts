// Reads a patch as GitHub lists it with a changed file: which lines of the file after the change it shows.

/** Lines that stand together; GitHub takes comments on these and on no others. */
export interface Hunk {
  /** The first line's number, 1-based, in the file after the change. */
  readonly start: number
  /** Without their line feeds. */
  readonly lines: readonly string[]
}

const HEADER = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * The hunks in order. Undefined where the text is no whole patch: then nobody knows what the diff shows. A hunk is
 * read by the counts of its header, so that no line of the file can pass for a header.
 */
export function readPatch(patch: string): readonly Hunk[] | undefined {
  const hunks: Hunk[] = []
  const rows = patch.split('\n')
  let at = 0
  while (at < rows.length) {
    const [header, oldCount = '1', start, newCount = '1'] = HEADER.exec(rows[at++] ?? '') ?? []
    if (header === undefined) return undefined
    let before = Number(oldCount)
    let after = Number(newCount)
    const lines: string[] = []
    while (before > 0 || after > 0) {
      const row = rows[at++]
      if (row === undefined) return undefined
      const sign = row.charAt(0)
      if (sign === '\\') continue
      if (sign !== '-' && sign !== '+' && sign !== ' ') return undefined
      if (sign !== '+') before--
      if (sign !== '-') {
        after--
        lines.push(row.slice(1))
      }
    }
    if (before < 0 || after < 0) return undefined
    // "\ No newline at end of file", and the line feed that may end the whole.
    while (rows[at]?.startsWith('\\') || (rows[at] === '' && at === rows.length - 1)) at++
    hunks.push({ start: Number(start), lines })
  }
  return hunks
}

/** The lines of a file as Git counts them, without line feeds; undefined where other readers count otherwise. */
export function fileLines(text: string): readonly string[] | undefined {
  return /\r(?!\n)/.test(text) ? undefined : text.split('\n')
}

/** Whether the hunks show the very lines that the file has there: otherwise they are of another version of it. */
export function showsLinesOf(hunks: readonly Hunk[], lines: readonly string[]): boolean {
  return hunks.every(({ start, lines: shown }) =>
    shown.every((line, index) => plain(line) === plain(lines[start - 1 + index])),
  )
}

/** Line ends and the byte order mark may be shown or not. */
function plain(line: string | undefined): string | undefined {
  return line?.replace(/^\ufeff|\r$/g, '')
}
