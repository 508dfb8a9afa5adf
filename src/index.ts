// Entry of the action: sets the exit status, nothing else.
import { crashed, run } from './github/run.ts'

// What nobody waited for and nobody caught is no verdict either: Node itself would end with 1, which means "fail".
process.on('uncaughtException', (error) => process.exit(crashed(error)))

process.exitCode = await run(process.env, new URL('./worker.js', import.meta.url))
