import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/card/front-matter/yaml-size.ts
var MAX_DEPTH = 64;
var MAX_NODES = 25e4;
var FINE_AROUND = 3;
function isTooComplex(tokens) {
  const open = tokens.map((token) => [token, 0]);
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    nodes += 1;
    if ("end" in token) nodes += surplus(token.end);
    if ("items" in token) for (const { start } of token.items) nodes += surplus(start);
    if (depth > MAX_DEPTH || nodes > MAX_NODES) return true;
    for (const child of children(token)) open.push([child, depth + 1]);
  }
  return false;
}
function surplus(tokens) {
  return Math.max(0, (tokens?.length ?? 0) - FINE_AROUND);
}
function* children(token) {
  if (token.type === "document") {
    if (token.value) yield token.value;
  } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
    for (const { key, value } of token.items) {
      if (key) yield key;
      if (value) yield value;
    }
  }
}
var CHARACTERS_A_NODE = 50;
function weightOf(value) {
  return typeof value === "string" ? 1 + Math.floor(value.length / CHARACTERS_A_NODE) : 1;
}

// src/card/front-matter/yaml-syntax.ts
var IGNORED = /* @__PURE__ */ new Set(["KEY_OVER_1024_CHARS", "DUPLICATE_KEY", "TAG_RESOLVE_FAILED"]);
function isMinded({ code, message }) {
  return !IGNORED.has(code) && !message.startsWith("Comments must be separated");
}
function hasSyntaxFault(errors) {
  return errors.some(isMinded);
}
function firstSyntaxFault(errors, source) {
  const [first, second] = errors.filter(isMinded);
  if (!first) return void 0;
  const [start, end] = first.pos;
  const before = source.lastIndexOf("\n", start - 1) + 1;
  const at = (code, from, to) => ({
    code,
    start: from,
    end: Math.max(from, to),
    before
  });
  if (first.code === "BLOCK_AS_IMPLICIT_KEY" && second?.code === "MULTILINE_IMPLICIT_KEY") {
    return at("OVER_INDENTED", ...lastLine(source, ...second.pos));
  }
  if (first.code === "MULTILINE_IMPLICIT_KEY") {
    const beginsLine = source.slice(before, start).trim() === "";
    return beginsLine ? at("NO_PAIR", ...firstLine(source, start, end)) : at("OVER_INDENTED", ...lastLine(source, start, end));
  }
  if (first.code === "MISSING_CHAR" && first.message.startsWith("Missing closing")) {
    const quote = source.lastIndexOf(first.message.includes("'") ? "'" : '"', start - 1);
    return opened("OPEN_QUOTE", quote);
  }
  if (first.code === "MISSING_CHAR" && first.message.startsWith("Implicit map keys"))
    return at("NO_PAIR", start, end);
  if (first.code === "BAD_INDENT" && first.message.startsWith("Flow ")) {
    const bracket = Math.max(source.lastIndexOf("[", start - 1), source.lastIndexOf("{", start - 1));
    return opened("OPEN_BRACKET", bracket);
  }
  return at(first.code, start, end);
  function opened(code, opener) {
    const from = Math.max(opener, 0);
    return { code, start: from, end: from + 1, before: source.lastIndexOf("\n", from) + 1 };
  }
}
function firstLine(source, start, end) {
  const lineEnd = source.indexOf("\n", start);
  return [start, lineEnd < 0 ? end : Math.min(end, lineEnd)];
}
function lastLine(source, start, end) {
  const lineStart = source.lastIndexOf("\n", end - 1) + 1;
  const from = Math.max(start, lineStart);
  return [from + source.slice(from, end).search(/\S|$/), end];
}

export {
  isTooComplex,
  weightOf,
  hasSyntaxFault,
  firstSyntaxFault
};
