// Parses one file with remark and all of GitHub's Markdown: what hostile cards cost without the gate.
import { readFileSync } from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])
processor.parse(readFileSync(process.argv[2], 'utf8'))
