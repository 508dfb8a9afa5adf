// Brings the Hub's vocabularies up to date: its packages from npm, its licences from its documentation, their dates, and
// all that is generated from them. Usage: npm run hub:update [-- --licences FILE]
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readLicences } from './read-licences.mjs'

const { values } = parseArgs({ options: { licences: { type: 'string' } } })
const PAGE = 'https://raw.githubusercontent.com/huggingface/hub-docs/main/docs/hub/repositories-licenses.md'
const LISTS = 'src/hub/lists.json'
const LICENCES = 'src/hub/licenses.json'

const lists = JSON.parse(readFileSync(LISTS, 'utf8'))
for (const list of Object.values(lists)) {
  if (!list.version) continue
  const [version, time] = npm('view', list.source, 'version', 'time', '--json', (text) => {
    const found = JSON.parse(text)
    return [found.version, found.time[found.version]]
  })
  if (version === list.version) continue
  npm('install', '--save-dev', '--save-exact', '--ignore-scripts', `${list.source}@${version}`)
  Object.assign(list, { version, date: time.slice(0, 10) })
  console.log(`${list.source} is now ${version}`)
}

const known = JSON.parse(readFileSync(LICENCES, 'utf8'))
const read = readLicences(values.licences ? readFileSync(values.licences, 'utf8') : await page(PAGE))
const licences = read.map(({ id, name }) => ({ ...known.find((licence) => licence.id === id), id, name }))
if (JSON.stringify(licences) !== JSON.stringify(known)) {
  writeFileSync(LICENCES, `${JSON.stringify(licences, null, 2)}\n`)
  lists.licenses.date = new Date().toISOString().slice(0, 10)
  console.log(`${licences.length} licences, ${known.length} before`)
}
writeFileSync(LISTS, `${JSON.stringify(lists, null, 2)}\n`)
execFileSync(process.execPath, ['scripts/generate.mjs'], { stdio: 'inherit' })

async function page(address) {
  const response = await fetch(address)
  if (response.ok) return response.text()
  throw new Error(
    `${address} answered ${response.status}. Fetch it by other means and name the file with --licences.`,
  )
}

function npm(...args) {
  const read = typeof args.at(-1) === 'function' ? args.pop() : (text) => text
  return read(execFileSync('npm', args, { encoding: 'utf8' }))
}
