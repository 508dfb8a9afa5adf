// Code that the gate reads: examples in a section on usage, and BibTeX.
import { fill, HEAD, TITLE } from './shapes.mjs'

/** A fence in a section of its own, which ends as `close` says. */
const section =
  (heading, language, unit, close = '```\n') =>
  (size) =>
    fill(size, unit, `${HEAD}${TITLE}## ${heading}\n\n\`\`\`${language}\n`, close)
const usage = (language, unit, close) => section('Usage', language, unit, close)
const citation = (unit, close) => section('Citation', 'bibtex', unit, close)

export const code = {
  'usage python calls': usage('python', (i) => `a${i} = f(${i}, b="c")\n`),
  'usage python open strings': usage('python', (_i) => `a = "b\n`),
  'usage python triple': usage('python', (_i) => `"""\n`),
  'usage python brackets lines': usage('python', (_i) => `f(\n`),
  'usage python fstring': usage('python', (i) => `f"{a${i}} {{"\n`),
  'usage python imports': usage('python', (i) => `from a.b${i} import c, d as e\n`),
  'usage python backslashes': usage('python', (_i) => `a \\\n`),
  'usage python one line': usage('python', (_i) => `a;`),
  'usage python ifs': usage('python', (_i) => `if a:\n  b\n`),
  'usage python from_pretrained': usage('python', (i) => `m = AutoModel.from_pretrained("a/b${i}")\n`),
  'usage python comments': usage('python', (_i) => `# a\n`),
  'usage python prompts': usage('python', (_i) => `>>> a\n... b\n`),
  'usage python dots': usage('python', (_i) => `a.`),
  'usage python nots': usage('python', (_i) => `not `),
  'usage python lambdas': usage('python', (_i) => `lambda: `),
  'usage python commas': usage('python', (_i) => `,`),
  'usage python stars': usage('python', (_i) => `*`),
  'usage python nested brackets': usage('python', (_i) => `[(`),
  'usage bash': usage('bash', (i) => `pip install a${i}\n`),
  'usage bash quotes': usage('bash', (_i) => `echo "a\n`),
  'usage bash heredoc': usage('bash', (i) => `cat <<EOF${i}\n`),
  'usage bash subshell': usage('bash', (_i) => `$(`),
  'usage bash braces': usage('bash', (_i) => '${'),
  'usage bash ifs': usage('bash', (_i) => 'if a; then\n'),
  'usage bash pipes': usage('bash', (_i) => 'a | '),
  'usage bash continue': usage('bash', (_i) => 'a \\\n'),
  'usage bash backticks': usage('bash', (_i) => '`a '),
  'usage json': usage('json', (_i) => '['),
  'usage json commas': usage('json', (_i) => ','),
  'usage json list': usage('json', (_i) => '1,', ']\n```\n'),
  'usage json objects': usage('json', (_i) => '{"a":'),
  'usage json strings': usage('json', (_i) => '"'),
  'usage json dots': usage('json', (_i) => '...,\n'),
  'usage json comments': usage('json', (_i) => '// a\n'),
  'usage json lines': usage('json', (_i) => '{"a": 1}\n'),
  'usage js': usage('js', (i) => `const a${i} = f(${i})\n`),
  'usage js parens': usage('js', (_i) => `(`),
  'usage js arrows': usage('js', (_i) => `(a=`),
  'usage js templates': usage('js', (_i) => '`${', '\n~~~\n'),
  'usage js regex': usage('js', (_i) => '/a'),
  'usage js awaits': usage('js', (_i) => 'await '),
  'usage js braces': usage('js', (_i) => '{'),
  'usage js lt': usage('tsx', (_i) => '<a>'),
  'usage js commas': usage('js', (_i) => ','),
  'usage yaml': usage('yaml', (i) => `a${i}: b\n`),
  'usage yaml flow': usage('yaml', (_i) => '['),
  'usage yaml flow closed': usage('yaml', (_i) => 'a, '),
  'usage yaml commas': usage('yaml', (_i) => ','),
  'usage yaml flow commas': (size) =>
    fill(size, () => ',', `${HEAD}${TITLE}## Usage\n\n\`\`\`yaml\na: [`, ']\n```\n'),
  'usage yaml flow map commas': (size) =>
    fill(size, () => ',', `${HEAD}${TITLE}## Usage\n\n\`\`\`yaml\na: {`, '}\n```\n'),
  'usage yaml aliases': (size) =>
    fill(
      size,
      (i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}*a${i}]\n`,
      `${HEAD}${TITLE}## Usage\n\n\`\`\`yaml\na0: &a0 [x,x]\n`,
      '```\n',
    ),
  'usage yaml merge': (size) =>
    fill(size, (i) => `b${i}:\n  <<: *a\n`, `${HEAD}${TITLE}## Usage\n\n\`\`\`yaml\na: &a {c: d}\n`, '```\n'),
  'usage yaml tags': usage('yaml', (i) => `a${i}: !b c\n`),
  'usage yaml questions': usage('yaml', (_i) => `? `),
  'usage yaml documents': usage('yaml', (_i) => `---\na: b\n`),
  'usage yaml key again': usage('yaml', (_i) => `a: b\n`),
  'usage yaml omap': (size) =>
    fill(size, (i) => `- a${i}: b\n`, `${HEAD}${TITLE}## Usage\n\n\`\`\`yaml\n!!omap\n`, '```\n'),
  'usage yaml deeper': usage('yaml', (i) => `${' '.repeat(i % 700)}a:\n`),
  'usage toml': usage('toml', (i) => `a${i} = 1\n`),
  'usage no language': usage('', (i) => `a${i} = f(b)\n`),
  'usage many fences': (size) =>
    fill(size, (i) => `\`\`\`python\nprint(${i})\n\`\`\`\n\n`, `${HEAD}${TITLE}## Usage\n\n`),
  'usage many fences json': (size) =>
    fill(size, (i) => `\`\`\`json\n{"a": ${i}}\n\`\`\`\n\n`, `${HEAD}${TITLE}## Usage\n\n`),
  'usage many fences js': (size) =>
    fill(size, (i) => `\`\`\`js\nf(${i})\n\`\`\`\n\n`, `${HEAD}${TITLE}## Usage\n\n`),
  'usage many fences yaml': (size) =>
    fill(size, (i) => `\`\`\`yaml\na: ${i}\n\`\`\`\n\n`, `${HEAD}${TITLE}## Usage\n\n`),
  'usage many fences bash': (size) =>
    fill(size, (i) => `\`\`\`bash\na ${i}\n\`\`\`\n\n`, `${HEAD}${TITLE}## Usage\n\n`),
  'usage broken python fences': (size) =>
    fill(size, (_i) => `\`\`\`python\nf(\n\`\`\`\n\n`, `${HEAD}${TITLE}## Usage\n\n`),
  'usage broken js fences': (size) =>
    fill(size, (_i) => `\`\`\`js\nf(\n\`\`\`\n\n`, `${HEAD}${TITLE}## Usage\n\n`),
  'bib commas': citation(() => ','),
  'bib commas in entry': (size) =>
    fill(size, () => ',', `${HEAD}${TITLE}## Citation\n\n\`\`\`bibtex\n@misc{a, `, '}\n```\n'),
  'bib commas lines in entry': (size) =>
    fill(size, () => ',\n', `${HEAD}${TITLE}## Citation\n\n\`\`\`bibtex\n@misc{a, `, '}\n```\n'),
  'bib fields': (size) =>
    fill(size, (i) => `f${i} = {a},\n`, `${HEAD}${TITLE}## Citation\n\n\`\`\`bibtex\n@misc{a,\n`, '}\n```\n'),
  'bib fields no commas': (size) =>
    fill(size, (i) => `f${i} = {a}\n`, `${HEAD}${TITLE}## Citation\n\n\`\`\`bibtex\n@misc{a,\n`, '}\n```\n'),
  'bib entries open': citation((i) => `@misc{a${i},\n title={b}\n`),
  'bib entries one line': citation((i) => `@misc{a${i}, title={b}}`),
  'bib quotes': citation((_i) => `@misc{a, title="`),
  'bib hashes': citation((_i) => `@misc{a, title="a" # `),
  'bib hashes in entry': (size) =>
    fill(size, () => '"a" # ', `${HEAD}${TITLE}## Citation\n\n\`\`\`bibtex\n@misc{a, title = `, '}\n```\n'),
  'bib strings': citation((i) => `@string{a${i} = "b"}\n`),
  'bib comments': citation((_i) => `@comment{a}\n`),
  'bib percents': citation((_i) => `% a\n`),
  'bib keys same': citation((_i) => `@misc{a, title={b}, year=2000, author={c}}\n`),
  'bib authors': (size) =>
    fill(
      size,
      (_i) => `A, B and `,
      `${HEAD}${TITLE}## Citation\n\n\`\`\`bibtex\n@misc{a, title={b}, year=2000, author={`,
      '}}\n```\n',
    ),
  'bib urls': citation((i) => `@misc{a${i}, title={b}, year=2000, author={c}, url={https://a.b/${i}}}\n`),
  'bib eprints': citation(
    (i) => `@misc{a${i}, title={b}, year=2000, author={c}, eprint={2001.0${1000 + (i % 9000)}}}\n`,
  ),
  'bib closing': citation((_i) => `}`),
  'bib parens': citation((_i) => `@misc(`),
  'bib at names': citation((_i) => `@a`),
  'bib braces balanced': (size) =>
    `${HEAD}${TITLE}## Citation\n\n\`\`\`bibtex\n@misc{a, title = ${'{'.repeat(size / 2)}${'}'.repeat(size / 2)}}\n\`\`\`\n`,
  'bib in text': (size) =>
    fill(size, (i) => `@misc{a${i}, title={b}, year=2000}\n\n`, `${HEAD}${TITLE}## Citation\n\n`),
  'bib fences': (size) =>
    fill(
      size,
      (i) => `\`\`\`bibtex\n@misc{a${i}, title={b}, year=2000}\n\`\`\`\n\n`,
      `${HEAD}${TITLE}## Citation\n\n`,
    ),
  'bib fences no lang': (size) =>
    fill(size, (i) => `\`\`\`\n@misc{a${i},\n title={b}}\n\`\`\`\n\n`, `${HEAD}${TITLE}## Citation\n\n`),
  'citation text': (size) =>
    fill(
      size,
      (i) => `Doe, J. (20${10 + (i % 10)}). A title. arXiv:2001.0${1000 + (i % 9000)}\n\n`,
      `${HEAD}${TITLE}## Citation\n\n`,
    ),
  'citation dois': (size) => fill(size, (i) => `10.1000/${i} `, `${HEAD}${TITLE}## Citation\n\n`),
}
