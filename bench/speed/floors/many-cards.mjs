// The least that a check of many cards does: read and parse them with remark, in as many threads as told.
// Usage: node many-cards.mjs THREADS FOLDER (every README.md one level below is parsed)
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { remarkParser } from './remark-parser.mjs'

if (isMainThread) share(Number(process.argv[2]), process.argv[3])
else parseAll(workerData)

function share(threads, folder) {
  const files = readdirSync(folder).map((name) => path.join(folder, name, 'README.md'))
  if (threads === 1) return parseAll(files)
  for (let thread = 0; thread < threads; thread++) {
    const own = files.filter((_, index) => index % threads === thread)
    new Worker(new URL(import.meta.url), { workerData: own })
  }
}

function parseAll(files) {
  const parse = remarkParser()
  for (const file of files) parse(readFileSync(file, 'utf8'))
}
