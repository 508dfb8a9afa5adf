// Where a JSON pointer, as Ajv names places, leads in a value.

export interface Followed {
  /** The steps, list indices as numbers. */
  readonly path: readonly (string | number)[]
  /** What stands there; undefined where the pointer leads nowhere. */
  readonly value: unknown
}

/** RFC 6901: `~1` stands for `/`, `~0` for `~`. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

export function followPointer(data: unknown, pointer: string): Followed {
  const path: (string | number)[] = []
  let value = data
  for (const name of pointerSteps(pointer)) {
    const step = Array.isArray(value) ? Number(name) : name
    path.push(step)
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step]
  }
  return { path, value }
}
