// Tables and cells of the generated documents.

/** @param rows of cells, each already Markdown */
export function table(columns, rows) {
  return [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** A value of a schema as code. */
export function value(data) {
  const text = typeof data === 'string' ? data : JSON.stringify(data)
  return `\`${text.replaceAll('|', '\\|')}\``
}

/** What a schema lets a value be, in words. */
export function kind(schema) {
  if (schema.enum) return schema.enum.map(value).join(', ')
  if (schema.type === 'array' && schema.items)
    return schema.items.type === 'string' ? 'a list of texts' : `a list: ${kind(schema.items)}`
  const words = {
    string: 'a text',
    boolean: '`true` or `false`',
    object: 'a map',
    array: 'a list',
    integer: 'a whole number',
    number: 'a number',
  }
  return [schema.type ?? []]
    .flat()
    .map((type) => words[type] ?? type)
    .join(' or ')
}

/** A description as part of a sentence in a cell. */
export function cell(text = '') {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ')
}
