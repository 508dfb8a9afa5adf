// YAML again: long texts that aliases repeat, marks without values, scalars of every style.
import { fill, yaml } from './shapes.mjs'

export const yamlShapes = {
  'YAML alias long text': (size) =>
    fill(size, () => '- *a\n', `---\nextra: &a ${'word '.repeat(size / 20)}\nlicense:\n`, '---\n\n# Tern\n'),
  'YAML alias long text, tags': (size) =>
    fill(size, () => '- *a\n', `---\nextra: &a ${'word '.repeat(size / 20)}\ntags:\n`, '---\n\n# Tern\n'),
  'YAML alias long text, datasets': (size) =>
    fill(size, () => '- *a\n', `---\nextra: &a ${'word '.repeat(size / 20)}\ndatasets:\n`, '---\n\n# Tern\n'),
  'YAML alias long text, model-index': (size) =>
    fill(
      size,
      () => '- *a\n',
      `---\nextra: &a ${'word '.repeat(size / 20)}\nmodel-index:\n`,
      '---\n\n# Tern\n',
    ),
  'YAML alias long text, widget': (size) =>
    fill(
      size,
      () => '- text: *a\n',
      `---\nextra: &a ${'word '.repeat(size / 20)}\nwidget:\n`,
      '---\n\n# Tern\n',
    ),
  'YAML alias long text, language': (size) =>
    fill(size, () => '- *a\n', `---\nextra: &a ${'word '.repeat(size / 20)}\nlanguage:\n`, '---\n\n# Tern\n'),
  'YAML alias long text, base': (size) =>
    fill(
      size,
      () => '- *a\n',
      `---\nextra: &a ${'word '.repeat(size / 20)}\nbase_model:\n`,
      '---\n\n# Tern\n',
    ),
  'YAML alias long text, unknown': (size) =>
    fill(size, (i) => `a${i}: *a\n`, `---\nextra: &a ${'word '.repeat(size / 20)}\n`, '---\n\n# Tern\n'),
  'YAML alias long text, results': (size) =>
    fill(
      size,
      (i) =>
        `  - task: {type: *a, name: *a}\n    dataset: {name: *a, type: *a}\n    metrics:\n    - {type: *a, value: ${i}, name: *a}\n`,
      `---\nextra: &a ${'word '.repeat(size / 20)}\nmodel-index:\n- name: a\n  results:\n`,
      '---\n\n# Tern\n',
    ),
  'YAML alias key': (size) =>
    fill(size, (i) => `*a : b${i}\n`, `---\nextra: &a ${'word '.repeat(size / 20)}\n`, '---\n\n# Tern\n'),
  'YAML flow commas': (size) => `---\na: [${','.repeat(size)}]\n---\n\n# Tern\n`,
  'YAML flow map commas': (size) => `---\na: {${','.repeat(size)}}\n---\n\n# Tern\n`,
  'YAML commas': (size) => `---\na: ${','.repeat(size)}\n---\n\n# Tern\n`,
  'YAML flow colons': (size) => `---\na: [${':'.repeat(size)}]\n---\n\n# Tern\n`,
  'YAML flow colon blank': (size) => `---\na: [${': '.repeat(size / 2)}]\n---\n\n# Tern\n`,
  'YAML flow pairs': (size) => `---\na: [${'a: b,'.repeat(size / 5)}]\n---\n\n# Tern\n`,
  'YAML flow questions': (size) => `---\na: [${'? a,'.repeat(size / 4)}]\n---\n\n# Tern\n`,
  'YAML flow lines': (size) => fill(size, () => 'a,\n', '---\na: [\n', ']\n---\n\n# Tern\n'),
  'YAML flow comments': (size) => fill(size, () => '# a\n', '---\na: [\n', ']\n---\n\n# Tern\n'),
  'YAML literal trailing blanks': (size) => fill(size, () => '\n', '---\na: |\n  b\n', '---\n\n# Tern\n'),
  'YAML folded lines': yaml(() => '  a\n', 'a: >\n'),
  'YAML folded more-indented': yaml((i) => `  ${i % 2 ? '  ' : ''}a\n`, 'a: >\n'),
  'YAML many folded': yaml((i) => `a${i}: >\n  b\n`),
  'YAML many literals': yaml((i) => `a${i}: |\n  b\n`),
  'YAML quoted': yaml((i) => `a${i}: "b\\n"\n`),
  'YAML single quoted': yaml((i) => `a${i}: 'b''c'\n`),
  'YAML single quotes': (size) => `---\na: '${"''".repeat(size / 2)}'\n---\n\n# Tern\n`,
  'YAML quoted blank lines': yaml(() => '\n', 'a: "b\n', 'c"'),
  'YAML plain blank lines': yaml(() => '\n', 'a: b\n', '  c'),
  'YAML plain long words': (size) => `---\na: ${'b '.repeat(size / 2)}\n---\n\n# Tern\n`,
  'YAML plain hash': (size) => `---\na: ${'b#'.repeat(size / 2)}\n---\n\n# Tern\n`,
  'YAML binary': (size) => `---\na: !!binary ${'QUFB'.repeat(size / 4)}\n---\n\n# Tern\n`,
  'YAML timestamps': yaml((i) => `a${i}: 2020-01-01\n`),
  'YAML bools': yaml((i) => `a${i}: yes\n`),
  'YAML floats': yaml((_i) => `- 1_0.5e3\n`, 'tags:\n'),
  'YAML digits': (size) => `---\na: ${'1'.repeat(size)}\n---\n\n# Tern\n`,
  'YAML digits underscore': (size) => `---\na: ${'1_'.repeat(size / 2)}1\n---\n\n# Tern\n`,
  'YAML sexagesimal': (size) => `---\na: ${'1:'.repeat(size / 2)}1\n---\n\n# Tern\n`,
  'YAML zeros hex': (size) => `---\na: 0x${'f'.repeat(size)}\n---\n\n# Tern\n`,
  'YAML float long': (size) => `---\na: 1.${'0'.repeat(size)}e5\n---\n\n# Tern\n`,
  'YAML anchors unused list': yaml((i) => `- &a${i} b\n`, 'tags:\n'),
  'YAML anchor redefined': yaml((_i) => `- &a b\n- *a\n`, 'tags:\n'),
  'YAML lists in lists': yaml((_i) => `- - - - a\n`, 'tags:\n'),
  'YAML compact maps': yaml((_i) => `- a: b\n  c: d\n`, 'tags:\n'),
  'YAML set': yaml((i) => `  ? a${i}\n`, 'a: !!set\n'),
  'YAML omap': yaml((i) => `- a${i}: b\n`, 'a: !!omap\n'),
  'YAML pairs': yaml((i) => `- a${i}: b\n`, 'a: !!pairs\n'),
  'YAML tag long': (size) => `---\na: !${'b'.repeat(size)} c\n---\n\n# Tern\n`,
  'YAML tag percent': (size) => `---\na: !${'%41'.repeat(size / 3)} c\n---\n\n# Tern\n`,
  'YAML anchor long': (size) => `---\na: &${'b'.repeat(size)} c\n---\n\n# Tern\n`,
  'YAML nbsp': yaml((i) => `a${i}:\u00a0b\n`),
  'YAML controls': yaml((i) => `a${i}: \u0001\n`),
  'YAML tabs indent': yaml((i) => `\ta${i}: b\n`),
  'YAML bad indent': yaml((i) => `${' '.repeat(i % 7)}a${i}: b\n`),
  'YAML indent growing then back': yaml((i) => `${' '.repeat(60 - (i % 60))}a: b\n`),
  'YAML ends': yaml((_i) => `...\n`),
  'YAML dashes': yaml((_i) => `-\n`),
  'YAML colons lines': yaml((_i) => `:\n`),
  'YAML quotes closed then text': yaml((i) => `a${i}: "b" c\n`),
  'YAML bracket then text': yaml((i) => `a${i}: [b] c\n`),
  'YAML ats': yaml((i) => `a${i}: @b\n`),
  'YAML backticks': yaml((i) => `a${i}: \`b\n`),
  'YAML percents': yaml((_i) => `%a\n`),
  'YAML star': yaml((i) => `a${i}: *b\n`),
  'YAML model results types': yaml(
    (i) =>
      `  - task: {type: text-classification}\n    dataset: {name: a, type: b}\n    metrics:\n    - {type: accuracy, value: ${i}, verified: true}\n    source: {name: x, url: https://a.b}\n`,
    'license: mit\nmodel-index:\n- name: a\n  results:\n',
  ),
}
