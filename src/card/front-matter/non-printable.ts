// Finds the characters that js-yaml refuses anywhere in its input (lib/loader.js, PATTERN_NON_PRINTABLE).

/** The offset of the first such character: controls other than tab and line ends, and halves of surrogate pairs. */
export function indexOfNonPrintable(text: string): number | undefined {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x20 && code <= 0x7e) continue
    if (isControl(code) || code === 0xfffe || code === 0xffff) return at
    if (code < 0xd800 || code > 0xdfff) continue
    const next = text.charCodeAt(at + 1)
    if (code >= 0xdc00 || !(next >= 0xdc00 && next <= 0xdfff)) return at
    at++
  }
  return undefined
}

function isControl(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d
  return code >= 0x7f && code <= 0x9f && code !== 0x85
}
