// The many ways in which cards spell the languages of their code blocks.
import type { CodeLanguage } from './parsers.ts'

const LABELS: Readonly<Record<CodeLanguage, string>> = {
  python:
    'python py python3 py3 python2 pycon python-repl doctest ipython ipython3 jupyter jupyter-python sage',
  shell:
    'shell sh bash zsh console terminal shell-session shellsession sh-session bash-session cli commandline',
  javascript: 'javascript js node nodejs mjs cjs jsx ecmascript',
  typescript: 'typescript ts tsx mts cts',
  json: 'json jsonc json5 jsonl ndjson jsonlines',
  yaml: 'yaml yml',
}

const BY_LABEL = new Map(
  Object.entries(LABELS).flatMap(([language, labels]) =>
    labels.split(' ').map((label) => [label, language as CodeLanguage] as const),
  ),
)

/** Labels of what is no example: text, what a program printed, a reference. */
const NO_EXAMPLE =
  /^(?:|bib\w{0,5}|te?xt|plain\w{0,5}|output|out|log|none|no-highlight|nohighlight|markdown|md|code)$/

/** The label without what renderers put around it: "{.python}", "language-py", "python:run.py", "python=". */
export function plainLabel(info: string): string {
  return info
    .toLowerCase()
    .replace(/^\s*\{?\s*\.?/, '')
    .replace(/^(?:language|lang)-/, '')
    .replace(/[\s:,;{}=].*/s, '')
}

/** @param label as `plainLabel` gives it */
export function languageOf(label: string): CodeLanguage | undefined {
  return BY_LABEL.get(label)
}

/** @param label as `plainLabel` gives it */
export function isExampleLabel(label: string): boolean {
  return !NO_EXAMPLE.test(label)
}
