import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/source/globs.ts
var WILDCARD = /[*?[\]{}!()]/;
function isGlob(text) {
  return WILDCARD.test(text);
}
async function globMatcher(globs) {
  const { default: picomatch } = await import("./picomatch-YOOQUES3.js");
  const options = { dot: true, strictSlashes: true };
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  return picomatch(wanted, { ...options, ignore: unwanted });
}
async function globFolders(globs) {
  const { default: picomatch } = await import("./picomatch-YOOQUES3.js");
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  return [...new Set(wanted.map((glob) => picomatch.scan(glob).base))];
}

export {
  isGlob,
  globMatcher,
  globFolders
};
