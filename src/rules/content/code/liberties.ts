// What authors put into examples of any language for a reader to fill in or to imagine: no fault of the code.

/** Marks of a template that makes code: what it makes is not known. */
const TEMPLATE = /\{\{|\{%|%\}/

/** A name to put in, in the marks that people use for it: `<your-token>`. */
const TO_FILL_IN =
  /<(?=[^<>\n]{0,60}(?:[-_ ]|your|my|token|path|model|name|repo|key|user|file|dir|url|id\b))[A-Za-z][\w ./:-]{0,60}>/gi

/** The text with a plain word of the same length in place of each name to fill in. */
export function filledIn(text: string): string {
  return text.includes('<') ? text.replace(TO_FILL_IN, (name) => '_'.repeat(name.length)) : text
}

/** Whether the line at an offset is a template's, or dots right there stand for something left out. */
export function isLiberty(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const to = text.indexOf('\n', at)
  const near = text.slice(Math.max(from, at - 6), at + 6)
  return /\.{3}|…/.test(near) || TEMPLATE.test(text.slice(from, to < 0 ? undefined : to))
}

/** Line and column of an offset, both from 0. */
export function lineAndColumn(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at)
  return { line: before.split('\n').length - 1, column: at - (before.lastIndexOf('\n') + 1) }
}
