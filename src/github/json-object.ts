// Objects of which nothing is known yet: answers of the API, errors, the event file.

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The fields of an object; what is none has none. */
export function fieldsOf(value: unknown): JsonObject {
  return isObject(value) ? value : {}
}
