// Text that rules look through: names, numbers, links, languages, placeholders.
import { each, fill, HEAD, TITLE } from './shapes.mjs'

/** A section of text below a small front matter. */
const text = (heading, unit) => (size) =>
  fill(size, unit, `---\nlicense: mit\nlanguage: en\nbase_model: a/b\n---\n\n# Tern\n\n## ${heading}\n\n`)

export const prose = {
  'text of license names': text('License', (_i) => 'MIT license Apache 2.0 GPL '),
  'text of license names, lines': text(
    'License',
    (_i) => 'This model is released under the Apache 2.0 license.\n\n',
  ),
  'text fine-tuned': text('Model', (i) => `This model is a fine-tuned version of a/b${i}.\n\n`),
  'text fine-tuned one line': text(
    'Model',
    (i) => `fine-tuned version of [a](https://huggingface.co/a/b${i}) `,
  ),
  'text placeholders': text('Model', (_i) => `TODO xxx [insert] <your-name> lorem ipsum \n\n`),
  'text placeholder angle': text('Model', (_i) => `<your `),
  'text placeholder bracket': text('Model', (_i) => `[your `),
  'text placeholder brace': text('Model', (_i) => `{{ a `),
  'text braces': text('Model', (_i) => `{`),
  'text numbers': text('Results', (_i) => `12.5% `),
  'text numbers dots': text('Results', (_i) => `1.`),
  'text digits': text('Results', (_i) => `1`),
  'text metrics': text('Results', (i) => `accuracy of ${i} on b${i}, f1 `),
  'text results lines': text('Results', (i) => `- accuracy: 0.${i}\n`),
  'text languages': text('Model', (_i) => 'der die das und ist nicht ein the of and '),
  'text japanese': text('Model', (_i) => 'これはモデルです。'),
  'text japanese lines': text('使い方', (_i) => 'これはモデルです。\n'),
  'text headings long': each((_i) => `## ${'limitations and usage '.repeat(20)}\n\na\n\n`),
  'text headings many words': each((i) => `## how to use the model for results and citation ${i}\n\n`),
  'text headings h6': each((i) => `${'#'.repeat((i % 6) + 1)} Usage of ${i}\n\na\n\n`),
  'text bold headings': each((i) => `**Usage ${i}**\n\na\n\n`),
  'text anchors': each((i) => `[a](#b${i})\n\n## c${i}\n\n`),
  'text anchors same': each((_i) => `[a](#b)\n\n## b\n\n`),
  'text relative links': each((i) => `[a](b/../${i}.md)\n`),
  'text relative links dots': (size) => `${HEAD}${TITLE}[a](${'../'.repeat(size / 3)}b)\n`,
  'text relative links slashes': (size) => `${HEAD}${TITLE}[a](${'b/'.repeat(size / 2)}b)\n`,
  'text links percent': (size) => `${HEAD}${TITLE}[a](${'%41'.repeat(size / 3)}b)\n`,
  'text link title': each((i) => `[a](b${i} "c")\n\n`),
  'text hf links': each((i) => `[a](https://huggingface.co/a/b${i})\n\n`),
  'text arxiv links': each((i) => `https://arxiv.org/abs/2001.0${1000 + (i % 9000)}\n\n`),
  'text mails': text('Contact', (i) => `a${i}@b.org\n\n`),
  'text ignore then findings': each(
    (i) => `<!-- model-card-gate-ignore content/links: r -->\n[a](#b${i})\n\n## x${i}\n\n`,
  ),
  'text ignore many findings': (size) =>
    fill(
      size,
      (i) => `[a](#b${i})\n\n`,
      `${HEAD + TITLE}<!-- model-card-gate-ignore content/links: r -->\n\n`,
    ),
  'text sentences': text('Limitations', (_i) => `It may fail. `),
  'text to do later': text('Limitations', (_i) => `coming soon. `),
  'text coming soon lines': text('Limitations', (_i) => `coming soon\n\n`),
  'text long word hyphens': text('Model', (_i) => `a-`),
  'text slashes': text('Model', (_i) => `a/`),
  'text equals': text('Model', (_i) => `a=b `),
  'text quotes': text('Model', (_i) => `"a" `),
  'text dollars': text('Model', (_i) => `$a$ `),
  'text upper': text('Model', (_i) => `ABC DEF `),
}
