// The least that a check of one card does: start Node, parse the card with remark and its front matter with yaml.
// Usage: node one-card.mjs FILE
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { remarkParser } from './remark-parser.mjs'

const text = readFileSync(process.argv[2], 'utf8')
const { children } = remarkParser()(text)
const [first] = children
if (first?.type === 'yaml') parse(first.value)
