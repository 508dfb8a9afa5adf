// What a card says and links when its model comes out: architecture, badges, papers and variants.
import { describe, expect, test } from '@jest/globals'
import { architecture } from '../../../src/rules/content/architecture.ts'
import { badges } from '../../../src/rules/content/badges.ts'
import { paperLinks } from '../../../src/rules/content/paper-links.ts'
import { variants } from '../../../src/rules/content/variants.ts'
import { findingsOf, placesOf, said } from './said.ts'

/** A card with this front matter, whose body says nothing that any of these rules looks for. */
const card = (frontMatter: string, body = '# Tern\n\nIt finds birds.') =>
  `---\n${frontMatter}\n---\n${body}\n`

describe('the architecture is named', () => {
  test.each([
    ['by a base model', card('base_model: acme/gull')],
    ['by several', card('base_model: [acme/gull, acme/auk]')],
    ['by a tag', card('tags: [birds, gpt2]')],
    ['by a tag beside what is none', card('tags: [1, gpt2]')],
    ['by the two-hundredth tag', card(`tags: [${'a, '.repeat(199)}gpt2]`)],
    ['in the text', card('license: mit', 'A network of 12 layers.')],
    ['at the end of a long text', card('license: mit', `${'b '.repeat(99_990)}\ngpt2`)],
  ])('%s', (_, text) => {
    expect(placesOf(architecture, text)).toEqual([])
  })

  test.each([
    ['nowhere', card('license: mit')],
    ['by an empty base model', card("base_model: ''")],
    ['by no base model of several', card('base_model: []')],
    ['by a base model that is no name', card('base_model: 5')],
    ['by tags that are no list', card('tags: gpt2')],
    ['by the tag behind the two-hundredth', card(`tags: [${'a, '.repeat(200)}gpt2]`)],
    ['in another key', card('license_name: llama')],
    ['by a word of which a name is a part', card('license: mit', 'An adoption.')],
    ['behind 200,000 characters', card('license: mit', `${'b '.repeat(100_000)}\ngpt2`)],
  ])('but not %s', (_, text) => {
    expect(said(architecture, text)).toEqual([
      '- missing: The card does not say what architecture the model has or from which model it was made. Say it in the description, with the number of parameters.',
    ])
  })
})

test('badges count in the body alone', () => {
  const badge = 'https://img.shields.io/badge/code-GitHub-black'
  expect(placesOf(badges, card('license: mit', `[![code](${badge})](x)`))).toEqual([])
  expect(placesOf(badges, `[![code](${badge})](x)\n`)).toEqual([])
  expect(placesOf(badges, card(`license_link: ${badge}`))).toEqual(['- missing'])
})

test('of paper, code and post each is missed by itself, and links count in the body alone', () => {
  const paper = 'https://arxiv.org/abs/1810.03993'
  const code = 'https://github.com/acme/tern'
  const post = 'https://example.org/blog/tern'
  expect(placesOf(paperLinks, card('license: mit', `${paper} ${code} ${post}`))).toEqual([])
  expect(placesOf(paperLinks, `${paper} ${post}\n`)).toEqual(['- code'])
  expect(placesOf(paperLinks, card('license: mit', code))).toEqual(['- paper', '- post'])
  expect(placesOf(paperLinks, card(`license_link: ${paper}`))).toEqual(['- paper', '- code', '- post'])
})

describe('a variant that names no original', () => {
  const from = (sign: string) =>
    `1:1 unlinked: ${sign}, so this model was made from another, and \`base_model\` does not say from which. Add it.`

  test.each(['peft', 'gguf', 'exllamav2', 'exllamav3', 'mlx', 'ctranslate2'])(
    'is known by the library %s',
    (name) => {
      expect(said(variants, card(`library_name: ${name}`))).toEqual([from(`\`library_name\` is \`${name}\``)])
    },
  )

  test.each([
    ['tags: [birds, lora]', '# Tern', '`tags` has `lora`'],
    ['tags: [1, awq]', '# Tern', '`tags` has `awq`'],
    ['tags: [my-lora]', '# Tern AWQ', 'The title has `AWQ`'],
    ['tags: lora', '# Tern-4bit', 'The title has `4bit`'],
    ['base_model: []', '# Tern LoRA', 'The title has `LoRA`'],
    ['library_name: transformers', '# Tern (merge)', 'The title has `merge`'],
  ])('is known by %s and %s', (frontMatter, title, sign) => {
    expect(said(variants, card(frontMatter, title))).toEqual([from(sign)])
  })

  test('and leaves the key empty is left to the rule of that key', () => {
    expect(placesOf(variants, card('base_model:', '# Tern LoRA'))).toEqual([])
  })

  test('is told what to write', () => {
    expect(findingsOf(variants, card('library_name: peft'))).toMatchObject([
      { note: 'base_model: TODO-owner/TODO-model' },
    ])
  })
})

describe('a model leads to its variants', () => {
  const link = 'https://huggingface.co/acme/tern-small'
  test.each([
    ['where it is a variant itself', card('library_name: peft\nbase_model: acme/tern')],
    ['where it was made from another', card('base_model: acme/tern')],
    ['by a link', card('license: mit', `# Tern\n\nSmaller: ${link}`)],
    ['by a link in a card without front matter', `# Tern\n\nSmaller: ${link}\n`],
  ])('%s', (_, text) => {
    expect(placesOf(variants, text)).toEqual([])
  })

  test.each([
    ['nowhere', card('license: mit')],
    ['by a link in the front matter', card(`license_link: ${link}`)],
    ['by a link to a Space', card('license: mit', 'https://huggingface.co/spaces/acme/tern')],
    ['by a library that is no word', card('library_name: [peft]')],
    ['by what is part of a tag', card('tags: [my-lora]')],
    ['by a word far behind in the title', card('license: mit', `# ${'Tern '.repeat(60)} LoRA`)],
    ['by a word below the title', card('license: mit', '# Tern\n\nWith LoRA.')],
    ['without a title', card('license: mit', 'Made with LoRA.')],
  ])('but not %s', (_, text) => {
    expect(placesOf(variants, text)).toEqual(['- unlisted'])
  })
})
