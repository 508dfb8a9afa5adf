// Entry of the action: sets the exit status, nothing else.
import { run } from './github/run.ts'

process.exitCode = await run(process.env)
