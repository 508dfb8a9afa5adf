// Changes to packages as they are bundled: as few as can be, each to the letter, so that a version in which the place is
// no longer there fails the build.
import { readFile } from 'node:fs/promises'

/**
 * micromark keeps in objects, by their number, the places where parts of Markdown stand. The numbers go into the ten
 * thousands, and V8 makes room for all below them; in a map it does not.
 */
const SUBTOKENIZE = {
  file: /[\\/]micromark-util-subtokenize[\\/]index\.js$/,
  edits: [
    ['const jumps = {};', 'const jumps = new Map();'],
    [
      'while (index in jumps) {\n      index = jumps[index];',
      'for (let jump = jumps.get(index); jump !== undefined; jump = jumps.get(index)) {\n      index = jump;',
    ],
    [
      'Object.assign(jumps, subcontent(events, index));\n        index = jumps[index];',
      'for (const [from, to] of subcontent(events, index)) jumps.set(from, to);\n        index = jumps.get(index);',
    ],
    ['const gaps = {};', 'const gaps = new Map();'],
    [
      'gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];',
      'gaps.set(adjust + jumps[index][0], adjust + jumps[index][1]);',
    ],
  ],
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

const PATCHES = [SUBTOKENIZE, TOKENIZER, DOCUMENT, PARAGRAPH, CONTENT, FENCED, TEXT]

/** A plugin of esbuild that makes the changes. */
export const patchPackages = {
  name: 'patch-packages',
  setup({ onLoad, onEnd }) {
    const unmet = new Set(PATCHES)
    for (const patch of PATCHES)
      onLoad({ filter: patch.file }, async ({ path }) => {
        unmet.delete(patch)
        return { contents: patched(await readFile(path, 'utf8'), patch.edits, path), loader: 'js' }
      })
    onEnd(() => ({
      errors: [...unmet].map(({ file }) => ({ text: `No file ${file} to change was bundled.` })),
    }))
  },
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
