// Turns what cards show as Python (sessions, notebook cells, code with parts left out) into a program to parse.
import { filledIn } from './liberties.ts'

export interface PythonSource {
  /** As many lines as the example has, each cut at its left only, or emptied. */
  readonly text: string
  /** How many characters were cut from the left of each line. */
  readonly cuts: readonly number[]
}

/** Cells that a notebook gives to another program. */
const FOREIGN_CELL =
  /^%%(?:!|(?:bash|sh|script|system|sx|cmd|writefile|file|html|javascript|js|latex|markdown|svg|perl|ruby|sql|bigquery|R|cython|cuda)\b)/i
const PROMPT = /^(\s*)>>> ?/
const GOES_ON = /^(\s*)\.\.\. ?/
const CELL_PROMPT = /^\s*In ?\[[\d *]{0,6}\]: ?/
const CELL_GOES_ON = /^\s*\.{3,8}: ?/
const CELL_OUTPUT = /^\s*Out ?\[\d{1,5}\]:/

/** What the example may be read as, the likeliest first: empty where another program is to run it. */
export function pythonSources(example: string): readonly PythonSource[] {
  // A form feed is space to Python.
  const lines = example.replaceAll('\f', ' ').split('\n')
  if (FOREIGN_CELL.test(lines.find((line) => line.trim() !== '')?.trim() ?? '')) return []
  const plain = dedented(lines)
  const shown = lines.some((line) => PROMPT.test(line))
    ? session(lines, sessionCut)
    : lines.some((line) => CELL_PROMPT.test(line))
      ? session(lines, cellCut)
      : plain
  return [plain, shown, withoutLiberties(shown)].filter(
    ({ text }, index, all) => all.findIndex((other) => other.text === text) === index,
  )
}

/** Lines with a prompt are the program, and those that finish a bracket opened there; the others were printed. */
function session(
  lines: readonly string[],
  cutOf: (line: string, isInside: boolean) => number | undefined,
): PythonSource {
  const cuts: number[] = []
  const kept: string[] = []
  let isInside = false
  let open = 0
  for (const line of lines) {
    const cut: number | undefined = cutOf(line, isInside) ?? (open > 0 ? 0 : undefined)
    isInside = cut !== undefined
    if (cut !== undefined) open = Math.max(0, open + bracketsOpened(line.slice(cut)))
    cuts.push(cut ?? 0)
    kept.push(cut === undefined ? '' : line.slice(cut))
  }
  return { text: kept.join('\n'), cuts }
}

/** How many more brackets a line opens than it closes, those in text not counted. */
function bracketsOpened(line: string): number {
  const bare = line.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'|#.*$/g, '')
  return (bare.match(/[([{]/g)?.length ?? 0) - (bare.match(/[)\]}]/g)?.length ?? 0)
}

function sessionCut(line: string, isInside: boolean): number | undefined {
  const found = PROMPT.exec(line) ?? (isInside ? GOES_ON.exec(line) : null)
  return found?.[0].length
}

function cellCut(line: string, isInside: boolean): number | undefined {
  const found = CELL_PROMPT.exec(line) ?? (isInside ? CELL_GOES_ON.exec(line) : null)
  if (found) return found[0].length
  return isInside && line.trim() !== '' && !CELL_OUTPUT.test(line) ? 0 : undefined
}

/** Without the indentation that all lines share. */
function dedented(lines: readonly string[]): PythonSource {
  let shared = Number.MAX_SAFE_INTEGER
  for (const line of lines) {
    if (line.trim() !== '') shared = Math.min(shared, line.length - line.trimStart().length)
  }
  const cuts = lines.map((line) => Math.min(shared, line.length))
  return { text: lines.map((line, index) => line.slice(cuts[index])).join('\n'), cuts }
}

/** Commands of a notebook: `!nvidia-smi`, `%pip install x`, `files = !ls`, `pipeline?`, and `pip install x` alone. */
const MAGIC =
  /^\s*(?:[A-Za-z_][\w, ]{0,60}=\s*)?(?:!{1,2}\s?|%{1,2})[\w(~./{$]|^\s*\?{1,2}[\w.]{1,80}\s*$|^\s*[A-Za-z_][\w.]{0,80}\?{1,2}\s*$|^\s*(?:pip3?|conda|mamba) install\s/
/** What stands for lines left out: dots alone or with words behind them. */
const LEFT_OUT = /^\s*(?:\.{2,}|…|\[(?:\.{3}|…)\]|\.(?: \.){1,5}|⋮)(?:\s*$|\s*[^\s.,)\]}])/u
/** The same program without what a notebook or a reader would put in or carry out, line by line. */
function withoutLiberties({ text, cuts }: PythonSource): PythonSource {
  let isMagic = false
  const lines = text.split('\n').map((line) => {
    const indent = line.slice(0, line.length - line.trimStart().length)
    const goesOn = isMagic
    isMagic = (goesOn || MAGIC.test(line)) && line.endsWith('\\')
    if (goesOn) return ''
    if (MAGIC.test(line)) return `${indent}pass`
    if (LEFT_OUT.test(line)) return `${indent}...`
    return filledIn(line)
      .replace(/(\bimport\s{1,4})(?:\.{3}|…)\s*$/, '$1_')
      .replace(/^(\s*(?:async\s{1,4})?def\s{1,4}\w{1,80}\s?\()(?:\.{3}|…)\)/, '$1)')
      .replace(/…/g, '_')
  })
  return { text: lines.join('\n'), cuts }
}
