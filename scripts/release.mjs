// The steps of a release that are no workflow's: `prepare VERSION [--dry-run]` writes version, changelog and dist, `due`
// prints "version=..." where the version of package.json has no tag yet (with --dry-run in any case), `notes` prints that
// version's changes, `on-npm FILE` prints whether npm has that version: "on-npm=no", "same" as the packed file, or "other".
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const CHANGELOG = 'CHANGELOG.md'
const UNRELEASED = '## Unreleased'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
})
const [command, argument] = positionals
const isDryRun = values['dry-run']
const { name, version: current } = JSON.parse(readFileSync('package.json', 'utf8'))

try {
  if (command === 'prepare') prepare(argument)
  else if (command === 'due') due()
  else if (command === 'notes') console.log(section(`## ${current} `))
  else if (command === 'on-npm' && argument) console.log(`on-npm=${await onNpm(argument)}`)
  else
    throw new Error(
      'Usage: node scripts/release.mjs prepare VERSION [--dry-run] | due [--dry-run] | notes | on-npm FILE',
    )
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function prepare(next) {
  if (!/^\d+\.\d+\.\d+$/.test(next ?? '')) throw new Error(`"${next ?? ''}" is no version such as 1.4.0.`)
  if (!isAbove(next, current))
    throw new Error(`${next} is not above ${current}, the version in package.json.`)
  if (section(UNRELEASED) === '') throw new Error(`${CHANGELOG} says nothing under "${UNRELEASED}".`)
  const changed = git('status', '--porcelain')
  if (changed !== '') throw new Error(`Commit or undo first:\n${changed}`)
  const heading = `## ${next} (${new Date().toISOString().slice(0, 10)})`
  if (isDryRun) {
    console.log(`package.json, package-lock.json: ${current} becomes ${next}`)
    console.log(`${CHANGELOG}: "${UNRELEASED}" becomes "${heading}"`)
    console.log('dist: built anew with that version')
    return
  }
  const changelog = readFileSync(CHANGELOG, 'utf8')
  writeFileSync(
    CHANGELOG,
    changelog.replace(UNRELEASED, () => `${UNRELEASED}\n\n${heading}`),
  )
  for (const file of ['package.json', 'package-lock.json']) setVersion(file, next)
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
  console.log(`Ready to commit as "chore: release ${next}".`)
}

/** By hand and not by `npm version`, which would ask the registry and write the lock anew. */
function setVersion(file, next) {
  const data = JSON.parse(readFileSync(file, 'utf8'))
  data.version = next
  if (data.packages) data.packages[''].version = next
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`)
}

function due() {
  const isReleased = git('tag', '--list', `v${current}`) !== ''
  // 0.1.0 is the version before the first release; it has no section in the changelog.
  const isDue = !isReleased && section(`## ${current} `) !== ''
  if (isDue || isDryRun) console.log(`version=${current}`)
}

async function onNpm(file) {
  const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim()
  const response = await fetch(new URL(`${name}/${current}`, `${registry.replace(/\/$/, '')}/`))
  if (response.status === 404) return 'no'
  if (!response.ok)
    throw new Error(`npm answers ${response.status} where it is asked for ${name}@${current}.`)
  const { dist } = await response.json()
  const integrity = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
  return dist?.integrity === integrity ? 'same' : 'other'
}

/** What stands under the heading that begins so, up to the next one of its level; empty where there is none. */
function section(heading) {
  const [, ...rest] = `\n${readFileSync(CHANGELOG, 'utf8')}`.split(`\n${heading}`)
  if (rest.length === 0) return ''
  return rest.join(`\n${heading}`).split(/\n## /)[0].replace(/^.*/, '').trim()
}

function isAbove(a, b) {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number))
  const index = left.findIndex((part, at) => part !== right[at])
  return index >= 0 && left[index] > right[index]
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim()
}
