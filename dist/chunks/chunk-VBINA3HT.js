import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/card/front-matter/yaml-scalars.ts
var Timestamp = class {
  source;
  constructor(source) {
    this.source = source;
  }
};
var SCALARS = {
  null: { test: /^(?:~|null|Null|NULL)$/, read: () => null },
  bool: { test: /^(?:true|True|TRUE|false|False|FALSE)$/, read: (source) => /^t/i.test(source) },
  int: { test: /^[-+]?(?:0b[01]+|0o[0-7]+|0x[\da-fA-F]+|\d+)$/, read: finite },
  float: { test: /^(?:[-+]?\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/, read: finite },
  infinity: {
    test: /^[-+]?\.(?:inf|Inf|INF)$/,
    read: (source) => source.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  },
  nan: { test: /^\.(?:nan|NaN|NAN)$/, read: () => Number.NaN },
  timestamp: {
    test: /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
    read: (source) => new Timestamp(source)
  }
};
function finite(source) {
  const size = Number(source.replace(/^[-+]/, ""));
  if (!Number.isFinite(size)) return void 0;
  return source.startsWith("-") ? -size : size;
}
var BOOLEAN_WORD = /^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/;
var OCTAL = /^[-+]?0[0-7_]+$/;
var NUMBER_1_1 = /^[-+]?(?:[1-9][\d_]*|0b[01_]+|0x[\da-fA-F_]+)$/;
var SEXAGESIMAL = /^[-+]?[1-9][\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
function pythonType(source) {
  if (BOOLEAN_WORD.test(source)) return /^(?:yes|on)$/i.test(source) ? "true" : "false";
  const isUnderscored = source.includes("_") && NUMBER_1_1.test(source);
  if (OCTAL.test(source) || isUnderscored || SEXAGESIMAL.test(source)) return "number";
  return void 0;
}

// src/rules/wording.ts
var SHOWN = 80;
function code(text) {
  const plain = shorten(text).replaceAll("`", "'");
  return plain === "" ? "` `" : `\`${plain}\``;
}
function shorten(text) {
  const line = text.slice(0, SHOWN * 4).replace(/\s+/g, " ").trim();
  if (line.length <= SHOWN) return line;
  return `${line.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
function pathName(path) {
  return path.map((step, index) => typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${step}`).join("");
}
function oneOf(values, conjunction = "or") {
  const spans = values.map(code);
  const last = spans.at(-1) ?? "";
  return spans.length > 1 ? `${spans.slice(0, -1).join(", ")} ${conjunction} ${last}` : last;
}
function kindOf(value) {
  if (value === null || value === void 0) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (value instanceof Timestamp) return "a date";
  if (typeof value === "number") return "a number";
  if (typeof value === "boolean") return `the truth value \`${value}\``;
  return typeof value === "object" ? "a map" : "text";
}
var KINDS = {
  string: "text",
  array: "a list",
  object: "a map",
  number: "a number",
  boolean: "`true` or `false`",
  null: "nothing"
};
function kindsOf(types) {
  return types.filter((type) => type !== "null").map((type) => KINDS[type] ?? type).join(" or ");
}

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
  return /\.{3}|\u2026/.test(near) || TEMPLATE.test(text.slice(from, to < 0 ? void 0 : to));
}
function lineAndColumn(text, at) {
  const before = text.slice(0, at);
  return { line: before.split("\n").length - 1, column: at - (before.lastIndexOf("\n") + 1) };
}

export {
  Timestamp,
  SCALARS,
  pythonType,
  code,
  shorten,
  pathName,
  oneOf,
  kindOf,
  kindsOf,
  filledIn,
  isLiberty,
  lineAndColumn
};
