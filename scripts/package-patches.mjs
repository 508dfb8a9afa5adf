// Changes to packages as they are bundled: as few as can be, each to the letter, so that a version in which the place is
// no longer there fails the build.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** The walk that puts the parts of Markdown together, in one pass from front to back. */
const SUBTOKENIZE = {
  file: /[\\/]micromark-util-subtokenize[\\/]index\.js$/,
  replacement: new URL('packages/subtokenize.mjs', import.meta.url),
  sha256: 'a70e48d4652be4f956606dcda3e4c13707952dc74b86f6f71990eba88d4a1e79',
}

/**
 * micromark reads each line letter by letter, four times: as a part of the document, of its blocks, of a paragraph and of
 * text. Where the reader of a state only goes on to the end of the line, or to the next letter that may mean something,
 * it goes there at once. Pieces of text hold no line endings and no tabs, which are pieces of their own.
 */
const TOKENIZER = {
  file: /[\\/]micromark[\\/]lib[\\/]create-tokenizer\.js$/,
  edits: [
    ['    consume,\n', '    consume,\n    consumePlain,\n    consumeRest,\n'],
    [
      '  function enter(type, fields) {',
      `  function consumeRest(code) {
    const chunk = chunks[point._index];
    return typeof chunk === 'string' ? leap(chunk, chunk.length - 1) : consume(code);
  }
  function consumePlain(code, meaning) {
    const chunk = chunks[point._index];
    if (typeof chunk !== 'string') return consume(code);
    const last = chunk.length - 1;
    let at = point._bufferIndex;
    while (at < last && meaning[chunk.charCodeAt(at + 1)] === undefined) at++;
    leap(chunk, at);
  }
  function leap(chunk, at) {
    const skipped = at - point._bufferIndex;
    point.column += skipped;
    point.offset += skipped;
    point._bufferIndex = at;
    consume(chunk.charCodeAt(at));
  }
  function enter(type, fields) {`,
    ],
    // Most letters have one list of readers. It is only read, and need not be copied.
    [
      `const list = [
          // To do: add more extension tests.
          /* c8 ignore next 2 */
          ...(Array`,
      `const list = !all && Array.isArray(left) ? left : !left && Array.isArray(all) ? all : [
          ...(Array`,
    ],
  ],
}
/** A list of which the end is replaced need not be taken apart, and its new end not be copied twice. */
const CHUNKED = {
  file: /[\\/]micromark-util-chunked[\\/]index\.js$/,
  edits: [
    [
      '  // No need to chunk the items if',
      `  if (start + remove >= end && items !== list) {
    list.length = start;
    for (const item of items) list.push(item);
    return;
  }
  // No need to chunk the items if`,
    ],
  ],
}
/** What the same options come to is put together once, and not for each text. */
const PARSE = {
  file: /[\\/]micromark[\\/]lib[\\/]parse\.js$/,
  edits: [
    ['export function parse(options) {', 'const combined = new WeakMap();\nexport function parse(options) {'],
    [
      'combineExtensions([defaultConstructs, ...(settings.extensions || [])]);',
      'combined.get(settings) ?? combineExtensions([defaultConstructs, ...(settings.extensions || [])]);\n  combined.set(settings, constructs);',
    ],
  ],
}
const COMPILE = {
  file: /[\\/]mdast-util-from-markdown[\\/]lib[\\/]index\.js$/,
  edits: [
    [
      'return compiler(options)(',
      'const compile = options && compilers.get(options) || compiler(options);\n  if (options) compilers.set(options, compile);\n  return compile(',
    ],
    ['function compiler(options) {', 'const compilers = new WeakMap();\nfunction compiler(options) {'],
    ['const data = {};\n  return compile;', 'let data = {};\n  return compile;'],
    ['function compile(events) {', 'function compile(events) {\n    data = {};'],
  ],
}
const DOCUMENT = {
  file: /[\\/]micromark[\\/]lib[\\/]initialize[\\/]document\.js$/,
  edits: [
    [
      'effects.consume(code);\n    return flowContinue;',
      'effects.consumeRest(code);\n    return flowContinue;',
    ],
  ],
}
const PARAGRAPH = {
  file: /[\\/]micromark[\\/]lib[\\/]initialize[\\/]content\.js$/,
  edits: [['effects.consume(code);\n    return data;', 'effects.consumeRest(code);\n    return data;']],
}
const CONTENT = {
  file: /[\\/]micromark-core-commonmark[\\/]lib[\\/]content\.js$/,
  edits: [
    [
      '// Data.\n    effects.consume(code);\n    return chunkInside;',
      'effects.consumeRest(code);\n    return chunkInside;',
    ],
  ],
}
const FENCED = {
  file: /[\\/]micromark-core-commonmark[\\/]lib[\\/]code-fenced\.js$/,
  edits: [
    [
      'effects.consume(code);\n    return contentChunk;',
      'effects.consumeRest(code);\n    return contentChunk;',
    ],
  ],
}
const TEXT = {
  file: /[\\/]micromark[\\/]lib[\\/]initialize[\\/]text\.js$/,
  edits: [
    [
      '      // Data.\n      effects.consume(code);\n      return data;',
      '      // Data.\n      effects.consumePlain(code, constructs);\n      return data;',
    ],
  ],
}

const PATCHES = [SUBTOKENIZE, CHUNKED, PARSE, COMPILE, TOKENIZER, DOCUMENT, PARAGRAPH, CONTENT, FENCED, TEXT]

/** A plugin of esbuild that makes the changes. */
export const patchPackages = {
  name: 'patch-packages',
  setup({ onLoad, onEnd }) {
    const unmet = new Set(PATCHES)
    for (const patch of PATCHES)
      onLoad({ filter: patch.file }, async ({ path }) => {
        unmet.delete(patch)
        const { edits, replacement, sha256 } = patch
        const text = await readFile(path, 'utf8')
        if (replacement) unchanged(text, sha256, path)
        const contents = replacement ? await readFile(replacement, 'utf8') : patched(text, edits, path)
        return { contents, loader: 'js' }
      })
    onEnd(() => ({
      errors: [...unmet].map(({ file }) => ({ text: `No file ${file} to change was bundled.` })),
    }))
  },
}

/** @throws where the file is not the one for which there is a replacement */
export function unchanged(text, sha256, path) {
  if (createHash('sha256').update(text).digest('hex') !== sha256)
    throw new Error(
      `${path} has changed, and a file of scripts/packages/ takes its place. Compare the two first.`,
    )
}

/** @throws where a place is not there exactly once */
export function patched(text, edits, path) {
  return edits.reduce((rest, [from, to]) => {
    const pieces = rest.split(from)
    if (pieces.length !== 2)
      throw new Error(
        `${path} has ${pieces.length - 1} places of ${JSON.stringify(from)}, and one is changed as it is bundled. See scripts/package-patches.mjs.`,
      )
    return pieces.join(to)
  }, text)
}
