// The steps of a release that are no workflow's: `prepare VERSION [--dry-run]` writes version, changelog and dist, `due`
// prints "version=..." where the version of package.json has no tag yet, `notes` prints that version's changes.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const CHANGELOG = 'CHANGELOG.md'
const UNRELEASED = '## Unreleased'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
})
const [command, version] = positionals
const current = JSON.parse(readFileSync('package.json', 'utf8')).version

try {
  if (command === 'prepare') prepare(version, values['dry-run'])
  else if (command === 'due') due()
  else if (command === 'notes') console.log(section(`## ${current} `))
  else throw new Error('Usage: node scripts/release.mjs prepare VERSION [--dry-run] | due | notes')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}

function prepare(next, isDryRun) {
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
  if (!isReleased && section(`## ${current} `) !== '') console.log(`version=${current}`)
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
