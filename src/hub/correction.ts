// What a wrong value was meant to be.

export interface Correction {
  /** Right values, the likeliest first; empty where nothing can be offered. */
  readonly values: readonly string[]
  /** Whether the first value is beyond doubt what was meant, so that it may be written without asking. */
  readonly certain: boolean
  /** Whether all of `values` were meant together, as a list. */
  readonly together?: boolean
}

export const NO_CORRECTION: Correction = { values: [], certain: false }

export function certainly(value: string): Correction {
  return { values: [value], certain: true }
}

export function likely(...values: readonly string[]): Correction {
  return { values, certain: false }
}

/** The value without quotes of a word processor around it, which YAML takes for letters. */
export function unquoted(value: string): string {
  return value.trim().replace(/^[“”„‟‘’‚‛«»‹›「」]+\s*|\s*[“”„‟‘’‚‛«»‹›「」]+$/g, '')
}

/** Rows of a generated table: cells parted by `|`, rows by line breaks. */
export function rows(table: string): readonly (readonly string[])[] {
  return table.split('\n').map((row) => row.split('|'))
}

/** Reads `right: wrong wrong, ...` blocks into a map from each wrong form to its right ones. */
export function wrongForms(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([right, wrong]) =>
      wrong.split(' ').map((form): [string, string] => [form, right]),
    ),
  )
}

/** Makes a function compute its value once, when it is first asked for it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
