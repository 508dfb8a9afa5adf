// remark as GitHub and the Hub read Markdown, built once.
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

export function remarkParser() {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
  return (text) => processor.parse(text)
}
