// How a hostile card is made at any size: by repeating, nesting or mixing; the same every time.

export const HEAD = '---\nlicense: mit\n---\n\n'
export const TITLE = '# Tern\n\n'

/** Repeats what `unit` gives for 0, 1, 2, ... until the text has `size` characters. */
export function fill(size, unit, start = HEAD + TITLE, end = '\n') {
  const parts = [start]
  let length = start.length + end.length
  for (let i = 0; length < size; i++) {
    const part = unit(i)
    parts.push(part)
    length += part.length
  }
  parts.push(end)
  return parts.join('')
}

export const repeat = (text) => (size) => fill(size, () => text)
export const each = (unit) => (size) => fill(size, unit)

/** The front matter alone grows. */
export const yaml =
  (unit, start = '', end = '') =>
  (size) =>
    fill(size, unit, `---\n${start}`, `${end}\n---\n\n# Tern\n`)

/** So many opening marks that as many closing ones fill the card. */
export const pairs =
  (open, close, between = '') =>
  (size) => {
    const count = Math.floor((size - 40) / (open.length + close.length))
    return `${HEAD}${TITLE}${open.repeat(count)}${between}${close.repeat(count)}\n`
  }

/** Half the card is one text, half another: what the first opens, each of the second meets. */
export const halves = (first, second) => (size) => {
  const half = Math.floor((size - 30) / 2)
  return `${HEAD}${TITLE}${first.repeat(Math.ceil(half / first.length))}${second.repeat(Math.ceil(half / second.length))}\n`
}

/** A stream of numbers that is the same for the same seed (mulberry32). */
export function numbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Any of the given pieces in any order. */
export const soup = (pieces, seed) => (size) => {
  const next = numbers(seed)
  return fill(size, () => pieces[Math.floor(next() * pieces.length)])
}
