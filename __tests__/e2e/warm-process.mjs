// Runs the built action again and again in one process, for tests that need hundreds of runs: its start-up is paid once.
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const write = process.stdout.write.bind(process.stdout)
const summary = process.env.GITHUB_STEP_SUMMARY
let runs = 0

process.on('message', async ({ action, variables, cwd }) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  // The summary's path is read once by @actions/core; what stands there is handed on.
  writeFileSync(summary, '')
  Object.assign(process.env, variables, { GITHUB_STEP_SUMMARY: summary })
  process.chdir(cwd)
  process.exitCode = undefined
  let log = ''
  process.stdout.write = (text) => {
    log += text
    return true
  }
  // The entry module is evaluated anew each time, as in a new process.
  await import(`${pathToFileURL(action).href}?run=${++runs}`)
  process.stdout.write = write
  writeFileSync(variables.GITHUB_STEP_SUMMARY, readFileSync(summary))
  const status = process.exitCode
  process.exitCode = undefined
  process.removeAllListeners('uncaughtException')
  process.send({ status, log })
})
