// Loaded into a measured process: as it ends, writes its processor time in seconds and its peak memory in MiB.
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const seconds = (userCPUTime + systemCPUTime) / 1e6
  writeFileSync(process.env.HOSTILE_USAGE, `${seconds.toFixed(3)} ${Math.round(maxRSS / 1024)}`)
})
