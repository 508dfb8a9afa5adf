import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/source/read-text.ts
var UnusableFile = class extends Error {
  name = "UnusableFile";
};
function textReader(source) {
  const texts = /* @__PURE__ */ new Map();
  return (path) => {
    const known = texts.get(path);
    if (known) return known;
    const text = readText(source, path);
    texts.set(path, text);
    return text;
  };
}
async function readText(source, path) {
  if (leaves(path))
    throw new UnusableFile(
      `${path} lies outside the repository, where no policy or schema is read. Put the file into the repository; paths start at its root.`
    );
  const entry = await source.read(path);
  if (entry.kind === "missing" || entry.kind === "deleted") return void 0;
  if (entry.kind === "file") return new TextDecoder().decode(entry.bytes);
  throw new UnusableFile(`${path} ${WORDS[entry.kind](entry)}`);
}
var WORDS = {
  symlink: () => "is a symbolic link (or lies behind one), which the gate does not follow. Put the file itself in its place.",
  submodule: () => "is a Git submodule. Put a file in its place.",
  directory: () => "is a folder. Name a file.",
  special: () => "is not a regular file. Put a text file in its place.",
  "too-large": ({ size }) => `has ${size} bytes, which is too much for a policy or a schema.`,
  unreadable: ({ reason }) => `could not be read: ${reason}.`
};
function leaves(path) {
  if (/^(?:[/\\]|[a-z]:)/i.test(path)) return true;
  let depth = 0;
  for (const segment of path.split(/[/\\]/)) {
    if (segment === "..") depth--;
    else if (segment !== "" && segment !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}

export {
  UnusableFile,
  textReader,
  leaves
};
