// What the Hub's own check says of a card, once somebody has asked it.

export interface HubRemark {
  readonly severity: 'error' | 'warning'
  /** The Hub's sentence, such as `"license" must be one of [...]`. */
  readonly message: string
}

export type HubAnswer =
  | { readonly kind: 'answered'; readonly remarks: readonly HubRemark[] }
  /** The Hub could not be asked; `reason` is a sentence for people. */
  | {
      readonly kind: 'skipped'
      readonly reason: string
      /** Whether asking for another card would fare no better. */
      readonly isLasting: boolean
    }

/**
 * The path that a sentence of the Hub starts with: `"model-index[0].results[0].dataset.config" must be a string` is
 * about `['model-index', 0, 'results', 0, 'dataset', 'config']`. Undefined where it names none.
 */
export function remarkPath({ message }: HubRemark): readonly (string | number)[] | undefined {
  const name = /^"([^"]{1,500})"/.exec(message)?.[1]
  if (name === undefined || name === 'value') return undefined
  return [...name.matchAll(/\[(\d{1,9})\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  )
}

/** The 1-based line and column inside the block that js-yaml ends its sentences with: `(41:1)`. */
export function remarkPoint({
  message,
}: HubRemark): { readonly line: number; readonly column: number } | undefined {
  const found = /\((\d{1,9}):(\d{1,9})\)/.exec(message)
  return found ? { line: Number(found[1]), column: Number(found[2]) } : undefined
}
