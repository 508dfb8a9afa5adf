// remark-cli as one sets it up to lint model cards: recommended rules, and the front matter by our JSON Schema.
import { readFileSync } from 'node:fs'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkLintFrontmatterSchema from 'remark-lint-frontmatter-schema'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'

// Its Ajv knows draft-07 only and refuses a schema that names another; all keywords that ours uses are in both.
const { $schema, ...embed } = JSON.parse(readFileSync(process.env.BENCH_SCHEMA, 'utf8'))

export default {
  plugins: [
    remarkFrontmatter,
    remarkGfm,
    remarkPresetLintRecommended,
    [remarkLintFrontmatterSchema, { embed }],
  ],
}
