import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  languageOf,
  plainLabel
} from "./chunk-NHOH2TP3.js";
import "./chunk-Y2UK72KH.js";

// src/rules/content/code/plain-python.ts
var TOKEN = /[ \t]+|#[^\n]*|\n|[A-Za-z_]\w*|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE]-?\d+)?(?![\w.])|"[^"\\\n]*"(?!")|'[^'\\\n]*'(?!')|\*\*|[()[\]{}.,:=+\-*/]/y;
var WORDS = new Set(
  "and as assert async await break case class continue def del elif else except exec finally for from global if import in is lambda match nonlocal not or pass print raise return try type while with yield".split(
    " "
  )
);
var CONSTANTS = /* @__PURE__ */ new Set(["True", "False", "None"]);
var DEEPEST = 20;
function isPlainPython(text) {
  const tokens = tokensOf(text);
  return tokens !== void 0 && new Reader(tokens).program();
}
function tokensOf(text) {
  const tokens = [];
  let depth = 0;
  let isLineStart = true;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)?.[0];
    if (token === void 0 || token.includes("	")) return void 0;
    if (token.startsWith(" ")) {
      const next = text[TOKEN.lastIndex];
      if (isLineStart && depth === 0 && next !== "\n" && next !== void 0) return void 0;
    } else if (token === "\n") {
      if (depth === 0 && tokens.at(-1) !== "\n") tokens.push(token);
      isLineStart = true;
      continue;
    } else if (!token.startsWith("#")) {
      if ("([{".includes(token)) depth++;
      if (")]}".includes(token)) depth--;
      if (depth < 0 || depth > DEEPEST) return void 0;
      tokens.push(token);
    }
    isLineStart = false;
  }
  return depth === 0 ? [...tokens, "\n"] : void 0;
}
var Reader = class {
  #tokens;
  #at = 0;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  program() {
    while (this.#at < this.#tokens.length) {
      if (this.#takes("\n")) continue;
      if (!this.#statement() || !this.#takes("\n")) return false;
    }
    return true;
  }
  #statement() {
    if (this.#takes("import")) return this.#several(() => this.#dotted() && this.#renamed());
    if (this.#takes("from"))
      return this.#dotted() && this.#takes("import") && this.#several(() => this.#name() && this.#renamed());
    if (/^["'([{]/.test(this.#next)) return this.#value();
    if (!this.#target()) return false;
    if (this.#takes("=")) return this.#value();
    if (this.#next !== ",") return this.#rest();
    while (this.#takes(",")) if (!this.#target()) return false;
    return this.#takes("=") && this.#value();
  }
  #target() {
    if (!this.#name()) return false;
    while (this.#next === ".") if (!(this.#takes(".") && this.#name())) return false;
    return true;
  }
  #value() {
    this.#takes("-");
    return this.#operand() && this.#rest();
  }
  /** What follows an operand: attributes, arguments, keys, and further operands. */
  #rest() {
    for (; ; ) {
      if (this.#takes(".")) {
        if (!this.#name()) return false;
      } else if (this.#takes("(")) {
        if (!this.#arguments()) return false;
      } else if (this.#takes("[")) {
        if (!this.#value() || !this.#takes("]")) return false;
      } else if (this.#takes("+") || this.#takes("-") || this.#takes("*") || this.#takes("/")) {
        if (!this.#operand()) return false;
      } else return true;
    }
  }
  #operand() {
    if (this.#takes("[")) return this.#closes("]", () => this.#value());
    if (this.#takes("{"))
      return this.#closes("}", () => this.#isText() && this.#value() && this.#takes(":") && this.#value());
    if (this.#takes("(")) return this.#value() && this.#takes(")");
    if (!CONSTANTS.has(this.#next) && !/^["'\d]/.test(this.#next)) return this.#name();
    this.#at++;
    return true;
  }
  #arguments() {
    let areNamed = false;
    return this.#closes(")", () => {
      if (this.#takes("**")) {
        areNamed = true;
        return this.#value();
      }
      if (this.#tokens[this.#at + 1] === "=") {
        areNamed = true;
        return this.#name() && this.#takes("=") && this.#value();
      }
      return !areNamed && this.#value();
    });
  }
  /** Items with commas between them, and perhaps one behind, up to the closing bracket. */
  #closes(bracket, item) {
    while (!this.#takes(bracket)) {
      if (!item()) return false;
      if (!this.#takes(",")) return this.#takes(bracket);
    }
    return true;
  }
  #several(item) {
    do
      if (!item()) return false;
    while (this.#takes(","));
    return true;
  }
  #dotted() {
    return this.#target();
  }
  #renamed() {
    return !this.#takes("as") || this.#name();
  }
  #name() {
    if (!/^[A-Za-z_]/.test(this.#next) || CONSTANTS.has(this.#next)) return false;
    if (WORDS.has(this.#next) && !(this.#next === "print" && this.#tokens[this.#at + 1] === "(")) return false;
    this.#at++;
    return true;
  }
  #isText() {
    return /^["']/.test(this.#next);
  }
  #takes(token) {
    if (this.#next !== token) return false;
    this.#at++;
    return true;
  }
  get #next() {
    return this.#tokens[this.#at] ?? "";
  }
};

// src/rules/content/code/load-parsers.ts
async function loadParsers(text) {
  const loaded = {};
  for (const language of languagesIn(text)) {
    const needsNone = language === "python" && hasPlainPythonOnly(text);
    loaded[language] = needsNone ? FAULTLESS : guarded(await load(language));
  }
  return loaded;
}
var FAULTLESS = () => void 0;
function hasPlainPythonOnly(text) {
  if (/\r|~~~|````|[^\n]```/.test(text)) return false;
  const pieces = text.split(/^```/m);
  if (pieces.length % 2 === 0) return false;
  return pieces.every((piece, index) => {
    const end = piece.indexOf("\n");
    const [info, code] = end < 0 ? [piece, ""] : [piece.slice(0, end), piece.slice(end + 1)];
    if (index === 0) return true;
    if (index % 2 === 0) return info.trim() === "";
    if (info.trim() === "") return false;
    return languageOf(plainLabel(info.trim())) !== "python" || isPlainPython(code);
  });
}
function languagesIn(text) {
  const found = /* @__PURE__ */ new Set();
  for (const [, info = ""] of text.matchAll(/(?:```|~~~)[ \t]{0,8}([^\s`~][^\n\r`]{0,60})/g)) {
    const language = languageOf(plainLabel(info));
    if (language) found.add(language);
  }
  return found;
}
async function load(language) {
  switch (language) {
    case "python":
      return (await import("./python-HYVBSPQ2.js")).parsePython;
    case "shell":
      return (await import("./shell-NHNC6IM4.js")).parseShell;
    case "javascript":
      return (await import("./javascript-MISBYWU3.js")).parseJavaScript;
    case "typescript":
      return (await import("./javascript-MISBYWU3.js")).parseTypeScript;
    case "json":
      return (await import("./json-7COQDYBW.js")).parseJson;
    case "yaml":
      return (await import("./yaml-4YJJKWBH.js")).parseYaml;
  }
}
function guarded(parse) {
  return (text, label) => {
    try {
      return parse(text, label);
    } catch {
      return void 0;
    }
  };
}
export {
  loadParsers
};
