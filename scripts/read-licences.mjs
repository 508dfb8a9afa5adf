// Reads the Hub's list of licences from its documentation, whose table the Hub itself derives its list from.

const REGION = /<!-- region licenses -->([\s\S]*?)<!-- endregion -->/

/**
 * @param markdown the text of hub-docs: docs/hub/repositories-licenses.md
 * @returns id and name of each licence, in the order of the table
 * @throws Error where the page no longer has the form it is known for
 */
export function readLicences(markdown) {
  const table = REGION.exec(markdown)?.[1]
  if (table === undefined)
    throw new Error('The page has no region "licenses" any more. Read it and adapt this script.')
  const licences = table.split('\n').flatMap((row) => {
    const cells = row.split('|').map((cell) => cell.trim())
    const id = cells.map((cell) => /^`([a-z0-9][a-z0-9.+-]*)`$/.exec(cell)?.[1]).find(Boolean)
    const name = cells.find((cell) => cell !== '' && !cell.startsWith('`'))
    return id && name ? [{ id, name: name.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') }] : []
  })
  // The list grows by a few a year; a short one means that the page was not understood.
  if (licences.length < 60)
    throw new Error(`Only ${licences.length} licences were found. Read the page and adapt this script.`)
  return licences
}
