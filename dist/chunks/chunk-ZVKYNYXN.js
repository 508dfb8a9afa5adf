import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/rules/content/code/liberties.ts
var TEMPLATE = /\{\{|\{%|%\}/;
var TO_FILL_IN = /<(?=[^<>\n]{0,60}(?:[-_ ]|your|my|token|path|model|name|repo|key|user|file|dir|url|id\b))[A-Za-z][\w ./:-]{0,60}>/gi;
function filledIn(text) {
  return text.includes("<") ? text.replace(TO_FILL_IN, (name) => "_".repeat(name.length)) : text;
}
function isLiberty(text, at) {
  const from = text.lastIndexOf("\n", at - 1) + 1;
  const to = text.indexOf("\n", at);
  const near = text.slice(Math.max(from, at - 6), at + 6);
  return /\.{3}|…/.test(near) || TEMPLATE.test(text.slice(from, to < 0 ? void 0 : to));
}
function lineAndColumn(text, at) {
  const before = text.slice(0, at);
  return { line: before.split("\n").length - 1, column: at - (before.lastIndexOf("\n") + 1) };
}

export {
  filledIn,
  isLiberty,
  lineAndColumn
};
