// The Hub's page of licences, as the update script reads it.
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readLicences } from '../../scripts/read-licences.mjs'

const KNOWN = JSON.parse(readFileSync('src/hub/licenses.json', 'utf8')) as readonly {
  id: string
  name: string
}[]

function page(rows: readonly string[]): string {
  return `# Licenses\n\n| x | \`not-in-the-region\` |\n\n<!-- region licenses -->\nFullname | License identifier\n--- | ---\n${rows.join('\n')}\n<!-- endregion -->\n`
}

test('reads every row of the table, and nothing beside it', () => {
  const rows = KNOWN.map(({ id, name }, index) =>
    index % 2 ? `${name} | \`${id}\`` : `| [${name}](https://example.org) | \`${id}\` |`,
  )
  expect(readLicences(page(rows))).toEqual(KNOWN.map(({ id, name }) => ({ id, name })))
})

test('refuses a page that it does not understand', () => {
  expect(() => readLicences('# Licenses')).toThrow('no region "licenses"')
  expect(() => readLicences(page(['MIT | `mit`']))).toThrow('Only 1 licences')
})
