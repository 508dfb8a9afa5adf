// What the first bytes of a weights file say of the model: the metadata of GGUF and of safetensors.

/** Bytes at the start of a file within which its metadata is looked for. */
export const HEAD_BYTES = 256 * 1024

/** Longest text of a header that is read. */
const MAX_TEXT = 1000
/** No header has more entries than this before the tokeniser's. */
const MAX_ENTRIES = 200

/**
 * The texts of a GGUF file's metadata by key, as far as they stand before the first list
 * (ggml: docs/gguf.md; the general keys come first). Undefined where the bytes are no GGUF.
 */
export function ggufTexts(head: Uint8Array): ReadonlyMap<string, string> | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (head.length < 24 || new TextDecoder().decode(head.subarray(0, 4)) !== 'GGUF') return undefined
  const version = view.getUint32(4, true)
  if (version < 2 || version > 3) return undefined
  const texts = new Map<string, string>()
  const count = Math.min(Number(view.getBigUint64(16, true)), MAX_ENTRIES)
  let at = 24
  const text = (): string | undefined => {
    if (at + 8 > head.length) return undefined
    const length = Number(view.getBigUint64(at, true))
    const start = at + 8
    if (length > head.length - start) return undefined
    at = start + length
    return new TextDecoder().decode(head.subarray(start, at))
  }
  for (let entry = 0; entry < count; entry++) {
    const key = text()
    if (key === undefined || at + 4 > head.length) break
    const type = view.getUint32(at, true)
    at += 4
    if (type === TEXT) {
      const value = text()
      if (value === undefined) break
      if (value.length <= MAX_TEXT) texts.set(key, value)
    } else if (type === LIST) {
      // Lists of texts are the tags and languages; further on stand the tokeniser's, which are long.
      const skipped = skipList()
      if (!skipped) break
    } else {
      const size = SIZES[type]
      if (size === undefined) break
      at += size
    }
  }
  return texts

  function skipList(): boolean {
    if (at + 12 > head.length) return false
    const type = view.getUint32(at, true)
    const length = Number(view.getBigUint64(at + 4, true))
    at += 12
    if (type === TEXT) {
      for (let i = 0; i < length; i++) if (text() === undefined) return false
      return true
    }
    const size = SIZES[type]
    if (size === undefined) return false
    at += size * length
    return at <= head.length
  }
}

const TEXT = 8
const LIST = 9
/** Bytes of the other types of values, by their number. */
const SIZES: readonly (number | undefined)[] = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8]

/**
 * `__metadata__.format` of a safetensors file, such as `pt` or `mlx` (huggingface/safetensors: README.md).
 * Undefined where the header is longer than the bytes, or none.
 */
export function safetensorsFormat(head: Uint8Array): string | undefined {
  if (head.length < 8) return undefined
  const length = Number(new DataView(head.buffer, head.byteOffset, head.byteLength).getBigUint64(0, true))
  const start = new TextDecoder().decode(head.subarray(8, Math.min(head.length, 8 + length)))
  // The metadata is written first; the rest of the header may be longer than what was read.
  return /^\{"__metadata__":\{[^{}]{0,2000}?"format":"(\w{1,20})"/.exec(start)?.[1]
}
