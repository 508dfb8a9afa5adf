// What parsing alone takes: one parser over the files given, in one thread.
// Usage: node parse.mjs micromark|mdast|remark|yaml FILE ...
import { readFileSync } from 'node:fs'

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/

const PARSERS = {
  async micromark() {
    const [{ micromark }, { gfm, gfmHtml }, { frontmatter, frontmatterHtml }] = await Promise.all([
      import('micromark'),
      import('micromark-extension-gfm'),
      import('micromark-extension-frontmatter'),
    ])
    const options = { extensions: [gfm(), frontmatter()], htmlExtensions: [gfmHtml(), frontmatterHtml()] }
    return (text) => micromark(text, options)
  },
  async mdast() {
    const [{ fromMarkdown }, { frontmatter }, { frontmatterFromMarkdown }] = await Promise.all([
      import('mdast-util-from-markdown'),
      import('micromark-extension-frontmatter'),
      import('mdast-util-frontmatter'),
    ])
    const options = { extensions: [frontmatter()], mdastExtensions: [frontmatterFromMarkdown()] }
    return (text) => fromMarkdown(text, options)
  },
  async remark() {
    const { remarkParser } = await import('./remark-parser.mjs')
    return remarkParser()
  },
  async yaml() {
    const { default: yaml } = await import('yaml')
    return (text) => yaml.parse(FRONT_MATTER.exec(text)?.[1] ?? '')
  },
}

const [name, ...files] = process.argv.slice(2)
const parse = await PARSERS[name]()
for (const file of files) parse(readFileSync(file, 'utf8'))
