import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  EFFORTS,
  HINT,
  NAME,
  NEAR,
  PLACEHOLDER_PATTERNS,
  RULES,
  RULE_IDS,
  TOPICS,
  Timestamp,
  attribute,
  effortOf,
  frontMatter,
  headingLexicon,
  headingMeaning,
  htmlTokens,
  hub,
  hubTags,
  ignores,
  isComment,
  notIgnorable,
  pythonType,
  readable,
  readingOf,
  ruleSeverity,
  ruleUrl,
  tagName,
  unreadable,
  unused
} from "./chunk-GLWMFL4L.js";
import {
  asciiAlpha,
  asciiAlphanumeric,
  asciiAtext,
  asciiControl,
  asciiDigit,
  asciiHexDigit,
  asciiPunctuation,
  classifyCharacter,
  decodeNamedCharacterReference,
  decodeNumericCharacterReference,
  decodeString,
  gfmFromMarkdown,
  gfmToMarkdown,
  htmlBlockNames,
  htmlRawNames,
  markdownLineEnding,
  markdownLineEndingOrSpace,
  markdownSpace,
  normalizeIdentifier,
  ok,
  unicodePunctuation,
  unicodeWhitespace
} from "./chunk-FMSN6PCN.js";
import {
  toString,
  visit
} from "./chunk-TERAV7PE.js";
import {
  require_dist
} from "./chunk-CRZGECAT.js";
import {
  globMatcher
} from "./chunk-Y5II74KN.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-Y2UK72KH.js";

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i])) {
            digits += fmt[i++];
            c = fmt[i];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped) {
            escaped = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
              case "b":
                result += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result += arg;
                else
                  result += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result += JSON.stringify(nextArg());
                break;
              case "o":
                result += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result += nextArg();
                break;
              case "x":
                result += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result += c;
                break;
            }
          } else if (c === "%") {
            escaped = true;
          } else {
            result += c;
          }
        }
        return result;
      }
    })();
  }
});

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn = Object.prototype.hasOwnProperty;
    var toStr = Object.prototype.toString;
    var defineProperty = Object.defineProperty;
    var gOPD = Object.getOwnPropertyDescriptor;
    var isArray = function isArray2(arr) {
      if (typeof Array.isArray === "function") {
        return Array.isArray(arr);
      }
      return toStr.call(arr) === "[object Array]";
    };
    var isPlainObject2 = function isPlainObject3(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]") {
        return false;
      }
      var hasOwnConstructor = hasOwn.call(obj, "constructor");
      var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
        return false;
      }
      var key;
      for (key in obj) {
      }
      return typeof key === "undefined" || hasOwn.call(obj, key);
    };
    var setProperty = function setProperty2(target, options) {
      if (defineProperty && options.name === "__proto__") {
        defineProperty(target, options.name, {
          enumerable: true,
          configurable: true,
          value: options.newValue,
          writable: true
        });
      } else {
        target[options.name] = options.newValue;
      }
    };
    var getProperty = function getProperty2(obj, name) {
      if (name === "__proto__") {
        if (!hasOwn.call(obj, name)) {
          return void 0;
        } else if (gOPD) {
          return gOPD(obj, name).value;
        }
      }
      return obj[name];
    };
    module.exports = function extend2() {
      var options, name, src, copy, copyIsArray, clone;
      var target = arguments[0];
      var i = 1;
      var length = arguments.length;
      var deep = false;
      if (typeof target === "boolean") {
        deep = target;
        target = arguments[1] || {};
        i = 2;
      }
      if (target == null || typeof target !== "object" && typeof target !== "function") {
        target = {};
      }
      for (; i < length; ++i) {
        options = arguments[i];
        if (options != null) {
          for (name in options) {
            src = getProperty(target, name);
            copy = getProperty(options, name);
            if (target !== copy) {
              if (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy)))) {
                if (copyIsArray) {
                  copyIsArray = false;
                  clone = src && isArray(src) ? src : [];
                } else {
                  clone = src && isPlainObject2(src) ? src : {};
                }
                setProperty(target, { name, newValue: extend2(deep, clone, copy) });
              } else if (typeof copy !== "undefined") {
                setProperty(target, { name, newValue: copy });
              }
            }
          }
        }
      }
      return target;
    };
  }
});

// src/card/front-matter/delimiter.ts
var LEADING_WHITESPACE = /\s*/y;
function findDelimited(text4) {
  LEADING_WHITESPACE.lastIndex = 0;
  const opener2 = LEADING_WHITESPACE.exec(text4)?.[0].length ?? 0;
  if (!text4.startsWith("---", opener2)) return void 0;
  const afterDashes = opener2 + 3;
  const first = text4[afterDashes];
  if (first !== "\n" && first !== "\r") return void 0;
  const windows = first === "\r" && text4[afterDashes + 1] === "\n";
  const contentStart = afterDashes + (windows ? 2 : 1);
  const found = findCloser(text4, contentStart);
  if (found) return { opener: opener2, contentStart, ...found };
  if (!windows || !text4.startsWith("---", contentStart)) return void 0;
  const end = closerEnd(text4, contentStart);
  if (end === void 0) return void 0;
  return { opener: opener2, contentStart: contentStart - 1, contentEnd: contentStart - 1, closer: contentStart, end };
}
function findCloser(text4, from) {
  for (let at = text4.indexOf("---", from + 1); at >= 0; at = text4.indexOf("---", at + 1)) {
    const before2 = text4[at - 1];
    if (before2 !== "\n" && before2 !== "\r") continue;
    const end = closerEnd(text4, at);
    if (end === void 0) continue;
    const windows = before2 === "\n" && text4[at - 2] === "\r" && at - 2 >= from;
    return { contentEnd: at - (windows ? 2 : 1), closer: at, end };
  }
  return void 0;
}
function closerEnd(text4, at) {
  let end = at + 3;
  while (text4[end] === " " || text4[end] === "	") end++;
  const closes = end === text4.length || text4[end] === "\n" || text4[end] === "\r" && text4[end + 1] === "\n";
  return closes ? end : void 0;
}

// src/card/front-matter/described.ts
var SPACE_KEYS = [
  "sdk",
  "sdk_version",
  "colorFrom",
  "colorTo",
  "app_file",
  "app_port",
  "python_version"
];
var DATASET_KEYS = [
  "dataset_info",
  "task_categories",
  "task_ids",
  "size_categories",
  "annotations_creators",
  "language_creators",
  "source_datasets",
  "multilinguality",
  "configs"
];
var MODEL_KEYS = [
  "pipeline_tag",
  "library_name",
  "base_model",
  "base_model_relation",
  "model-index"
];
function describedBy(data) {
  const has = (keys) => keys.some((key) => Object.hasOwn(data, key));
  if (has(MODEL_KEYS)) return "model";
  if (has(SPACE_KEYS)) return "space";
  return has(DATASET_KEYS) ? "dataset" : "model";
}

// src/card/front-matter/lines.ts
var Lines = class {
  #text;
  #starts;
  constructor(text4) {
    const starts = [0];
    for (let i = 0; i < text4.length; i++) {
      const code2 = text4.charCodeAt(i);
      if (code2 === 10 || code2 === 13 && text4.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.#text = text4;
    this.#starts = starts;
  }
  get count() {
    return this.#starts.length;
  }
  /** The line with this 1-based number; numbers beyond the text give its first or last line. */
  line(number) {
    const index2 = Math.min(Math.max(number, 1), this.count) - 1;
    const start = this.#starts[index2] ?? 0;
    let end = this.#starts[index2 + 1] ?? this.#text.length;
    if (index2 + 1 < this.count) {
      end--;
      if (this.#text[end] === "\n" && end > start && this.#text[end - 1] === "\r") end--;
    }
    return { number: index2 + 1, start, end, text: this.#text.slice(start, end) };
  }
  /** The number of the line in which the offset lies. */
  lineNumberAt(offset) {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
  point(offset) {
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    const line = this.lineNumberAt(inside);
    const bounded = Math.min(inside, this.line(line).end);
    return { line, column: bounded - (this.#starts[line - 1] ?? 0) + 1, offset: bounded };
  }
  /** The place from `start` up to, not including, `end`. */
  position(start, end) {
    return { start: this.point(start), end: this.point(Math.max(start, end)) };
  }
};

// src/card/front-matter/line-shape.ts
var INVISIBLE = /[\0\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
var TELLING_KEYS = /* @__PURE__ */ new Set([
  "base_model",
  "base_model_relation",
  "co2_eq_emissions",
  "datasets",
  "inference",
  "language",
  "languages",
  "lib",
  "library",
  "library_name",
  "licence",
  "license",
  "license_link",
  "license_name",
  "metrics",
  "model-index",
  "model_name",
  "new_version",
  "pipeline_tag",
  "pipeline-tag",
  "tags",
  "thumbnail",
  "widget"
]);
function delimiterShape(line) {
  if (line === "---") return "exact";
  const visible = line.replace(INVISIBLE, "");
  const bare = visible.trim();
  if (bare === "---") {
    if (visible !== line) return "invisible";
    return /^\s/.test(line) ? "indented" : "blank-behind";
  }
  if (/^-{4,}$/.test(bare)) return "dashes";
  if (/^(?:--|- - -|[-\u2010-\u2015\u2212]{1,3}|\\---|\+{3}|\*{3}|_{3}|={3})$/.test(bare) && bare !== "-")
    return "other-mark";
  return /^---[^-]/.test(bare) ? "text-behind" : void 0;
}
function looksLikeCloser(line) {
  if (delimiterShape(line)) return true;
  return /^(?:\.{3}|={4,}|\*{4,}|_{4,}|`{3,}|~{3,}|-->)$/.test(line.trim());
}
var KEY = /^(?:"([^"]*)"|'([^']*)'|([A-Za-z_][\w.-]*))\s*:(?:\s|$)/;
function keyOf(line) {
  const found = KEY.exec(line.replace(INVISIBLE, ""));
  return found ? found[1] ?? found[2] ?? found[3] : void 0;
}
function tellsFrontMatter(line) {
  const key = keyOf(line);
  return key !== void 0 && TELLING_KEYS.has(key);
}
function isBlank(line) {
  return line.replace(INVISIBLE, "").trim() === "";
}
function looksLikeYaml(line) {
  if (isBlank(line) || keyOf(line) !== void 0) return true;
  return /^(?:\s|-(?:\s|$)|#|[\]}[{?"'])/.test(line);
}
function shapeBefore(line) {
  const bare = line.trim();
  if (/^#{1,6}(?:\s|$)/.test(bare)) return "heading";
  if (bare.startsWith("<!--")) return "comment";
  if (/^(?:`{3,}|~{3,})/.test(bare)) return "fence";
  if (bare.startsWith("<")) return "html";
  return /^\[?!\[/.test(bare) ? "image" : "text";
}

// src/card/front-matter/near-miss.ts
var LFS_POINTER = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//;
function findMeantBlock(text4, lines2) {
  const top = firstFilled(lines2, 1);
  if (!top) return void 0;
  if (LFS_POINTER.test(top.text)) return lfsPointer(text4, lines2, top);
  const opening = findOpening(lines2, top);
  if (!opening) return void 0;
  const first = opening.opener ?? lines2.line(opening.content);
  const closing = findClosing(lines2, opening);
  const contentStart = lines2.line(opening.content).start;
  const contentEnd = Math.max(contentStart, closing.contentEnd);
  const nearMisses = [
    ...first.number > top.number ? [before(lines2, top)] : [],
    ...opening.wrapped ? [] : [...openerMisses(lines2, opening, first), ...closing.nearMisses]
  ];
  const missed = nearMisses.length > 0 ? nearMisses : otherMisses(text4, lines2, first);
  return { start: first.start, end: closing.end, contentStart, contentEnd, isYaml: true, nearMisses: missed };
}
function findSecondBlock(lines2, line) {
  const opener2 = firstFilled(lines2, line + 1);
  if (!opener2 || !delimiterShape(opener2.text)) return void 0;
  const content3 = firstFilled(lines2, opener2.number + 1);
  if (!content3 || !tellsFrontMatter(content3.text)) return void 0;
  const closing = findClosing(lines2, { opener: opener2, content: opener2.number + 1 });
  if (!closing.closed) return void 0;
  return { kind: "second-block", position: whole(lines2, opener2) };
}
function lfsPointer(text4, lines2, top) {
  const nearMisses = [{ kind: "git-lfs", position: whole(lines2, top) }];
  return { start: 0, end: text4.length, contentStart: 0, contentEnd: 0, isYaml: false, nearMisses };
}
function findOpening(lines2, top) {
  if (delimiterShape(top.text) && opensBlock(lines2, top, keyOf))
    return { opener: top, content: top.number + 1 };
  if (tellsFrontMatter(top.text)) return { content: top.number };
  let fenced = false;
  let onlyTitles = true;
  for (let number = top.number; number <= lines2.count; number++) {
    const line = lines2.line(number);
    if (isBlank(line.text)) continue;
    const shape = shapeBefore(line.text);
    if (shape === "fence") {
      fenced = !fenced;
      const inside = fenced && onlyTitles ? firstFilled(lines2, number + 1) : void 0;
      if (inside && tellsFrontMatter(inside.text)) return { content: inside.number, wrapped: true };
      continue;
    }
    const opens = delimiterShape(line.text) && opensBlock(lines2, line, tells);
    if (opens && (!fenced || onlyTitles)) return { opener: line, content: number + 1 };
    if (shape === "comment" && onlyTitles) {
      const inside = line.text.trim() === "<!--" ? firstFilled(lines2, number + 1) : void 0;
      if (inside && tellsFrontMatter(inside.text)) return { content: inside.number, wrapped: true };
    } else if (shape !== "heading" && !fenced) onlyTitles = false;
  }
  return void 0;
}
function tells(line) {
  return tellsFrontMatter(line) ? line : void 0;
}
function opensBlock(lines2, opener2, key) {
  if (delimiterShape(opener2.text) === "text-behind" && keyOf(opener2.text.replace(/^\s*---\s*/, "")))
    return true;
  let next = firstFilled(lines2, opener2.number + 1);
  while (next?.text.startsWith("#") && !next.text.startsWith("# ")) next = firstFilled(lines2, next.number + 1);
  if (next?.text.startsWith("# ")) next = firstFilled(lines2, next.number + 1);
  if (!next) return false;
  if (key(next.text) !== void 0) return true;
  return key === keyOf && next.number === opener2.number + 1 && next.text.startsWith("---") && opener2.text === "---";
}
function findClosing(lines2, { opener: opener2, content: content3 }) {
  let last2 = lines2.line(Math.max(content3 - 1, 1));
  let near;
  let isTitle = false;
  for (let number = content3; number <= lines2.count; number++) {
    const line = lines2.line(number);
    const shape = delimiterShape(line.text);
    if (shape === "exact" || shape === "blank-behind") return closedBy(lines2, opener2, content3, line);
    if (!near && looksLikeCloser(line.text)) near = line;
    if (!looksLikeYaml(line.text) && line !== near) break;
    if (near && line.number > near.number && /^#{1,6} /.test(line.text)) break;
    if (/^#{1,6} /.test(line.text) && isBlank(lines2.line(number + 1).text)) isTitle = true;
    else if (!isBlank(line.text)) isTitle = false;
    if (!near && !isBlank(line.text) && !isTitle && !isHeading(lines2, line)) last2 = line;
    if (!near && isHeading(lines2, line)) break;
  }
  if (near) {
    const nearMisses2 = [closerMiss(lines2, near)];
    return { closed: true, contentEnd: lines2.line(near.number - 1).end, end: near.end, nearMisses: nearMisses2 };
  }
  const nearMisses = opener2 || last2.number > content3 ? [{ kind: "unclosed", position: whole(lines2, last2) }] : [];
  return { closed: false, contentEnd: last2.end, end: last2.end, nearMisses };
}
function closedBy(lines2, opener2, content3, line) {
  const empty = line.number === content3 && opener2?.text === "---";
  const nearMisses = empty ? [{ kind: "empty", position: whole(lines2, opener2) }] : [];
  return { closed: true, contentEnd: lines2.line(line.number - 1).end, end: line.end, nearMisses };
}
function isHeading(lines2, line) {
  return /^#{1,6} /.test(line.text) && isBlank(lines2.line(line.number - 1).text);
}
function before(lines2, top) {
  return { kind: "before", what: shapeBefore(top.text), position: whole(lines2, top) };
}
function openerMisses(lines2, { opener: opener2 }, first) {
  if (!opener2) return [{ kind: "no-opener", position: whole(lines2, first) }];
  const shape = delimiterShape(opener2.text);
  const harmless = shape === "exact" || shape === "indented" && opener2.text.endsWith("---");
  if (!shape || harmless) return [];
  const position2 = whole(lines2, opener2);
  return [{ kind: "opener", shape, position: position2, ...shape !== "text-behind" && { replacement: "---" } }];
}
function closerMiss(lines2, line) {
  const shape = delimiterShape(line.text) ?? "other-mark";
  return {
    kind: "closer",
    shape,
    position: whole(lines2, line),
    ...shape !== "text-behind" && { replacement: "---" }
  };
}
function otherMisses(text4, lines2, first) {
  if (first.start > 0 && text4.slice(0, first.start).trim() !== "") {
    return [{ kind: "before", what: "text", position: whole(lines2, lines2.line(1)) }];
  }
  return [{ kind: "carriage-return", position: whole(lines2, first) }];
}
function firstFilled(lines2, from) {
  for (let number = from; number <= lines2.count; number++) {
    const line = lines2.line(number);
    if (!isBlank(line.text)) return line;
  }
  return void 0;
}
function whole(lines2, line) {
  return lines2.position(line.start, line.end);
}

// src/card/front-matter/yaml-block.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/card/front-matter/broken-lines.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_ROUNDS = 40;
function joinBrokenLines(source) {
  let joined = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const start = firstBroken(joined);
    const end = start === void 0 ? void 0 : closerOf(joined, start);
    if (start === void 0 || end === void 0) break;
    joined = joined.slice(0, start) + joined.slice(start, end).replace(/[\r\n]/g, " ") + joined.slice(end);
  }
  return joined;
}
function firstBroken(source) {
  const open = [...new import_yaml.Parser().parse(source)].reverse();
  for (let token = open.pop(); token; token = open.pop()) {
    if (isBroken(token)) return token.offset;
    if (token.type === "document") {
      if (token.value) open.push(token.value);
    } else if ("items" in token) {
      for (const { key, value: value2 } of [...token.items].reverse()) {
        if (value2) open.push(value2);
        if (key) open.push(key);
      }
    }
  }
  return void 0;
}
function isBroken(token) {
  if (token.type === "double-quoted-scalar" || token.type === "single-quoted-scalar") {
    return closingQuote(token.source, 0) === void 0;
  }
  if (token.type !== "flow-collection") return false;
  return token.end[0]?.source !== (token.start.source === "[" ? "]" : "}");
}
function closerOf(source, start) {
  const first = source.charAt(start);
  if (first === '"' || first === "'") return closingQuote(source, start);
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '"' || character === "'") {
      if (!/[\s,:[{]/.test(source.charAt(at - 1))) continue;
      const end = closingQuote(source, at);
      if (end === void 0) return void 0;
      at = end;
    } else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") {
      if (--depth === 0) return at;
    } else if (character === "#" && /\s/.test(source.charAt(at - 1))) return void 0;
  }
  return void 0;
}
function closingQuote(source, start) {
  const quote = source.charAt(start);
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charAt(at);
    if (quote === '"' && character === "\\") at++;
    else if (character === quote) {
      if (quote === '"' || source.charAt(at + 1) !== quote) return at;
      at++;
    }
  }
  return void 0;
}

// src/card/front-matter/non-printable.ts
function indexOfNonPrintable(text4) {
  for (let at = 0; at < text4.length; at++) {
    const code2 = text4.charCodeAt(at);
    if (code2 >= 32 && code2 <= 126) continue;
    if (isControl(code2) || code2 === 65534 || code2 === 65535) return at;
    if (code2 < 55296 || code2 > 57343) continue;
    const next = text4.charCodeAt(at + 1);
    if (code2 >= 56320 || !(next >= 56320 && next <= 57343)) return at;
    at++;
  }
  return void 0;
}
function isControl(code2) {
  if (code2 < 32) return code2 !== 9 && code2 !== 10 && code2 !== 13;
  return code2 >= 127 && code2 <= 159 && code2 !== 133;
}

// src/card/front-matter/yaml-node-reader.ts
var import_yaml2 = __toESM(require_dist(), 1);
var MAX_FAULTS = 50;
var MAX_REPEATED = 1e5;
var STYLES = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single-quoted",
  QUOTE_DOUBLE: "double-quoted",
  BLOCK_FOLDED: "block",
  BLOCK_LITERAL: "block"
};
var TooComplex = class extends Error {
};
var NodeReader = class {
  duplicates = [];
  faults = [];
  pythonReadings = [];
  #source;
  #root;
  #position;
  #entries = /* @__PURE__ */ new Map();
  #targets = /* @__PURE__ */ new Map();
  #anchors = /* @__PURE__ */ new Map();
  #values = /* @__PURE__ */ new Map();
  #weights = /* @__PURE__ */ new Map();
  #repeated = 0;
  /** `position` turns offsets of `source` into places of the file. */
  constructor(source, root, position2) {
    this.#source = source;
    this.#root = root;
    this.#position = position2;
  }
  /**
   * The block's map; empty where its root is none. Of a block with a syntax error only the keys are read that end
   * before the line of `before`. Undefined where aliases repeat too much.
   */
  read(before2) {
    if (!(0, import_yaml2.isMap)(this.#root)) return {};
    try {
      return this.#map(this.#root, [], before2);
    } catch (error) {
      if (error instanceof TooComplex) return void 0;
      throw error;
    }
  }
  locate(path2) {
    let node = this.#root;
    let key;
    let shared = false;
    for (const step of path2) {
      const holder = node ? this.#target(node) : null;
      if (holder !== node) shared = true;
      if ((0, import_yaml2.isMap)(holder)) {
        const entry = this.#entries.get(holder)?.get(String(step));
        if (!entry) return void 0;
        ({ key, value: node } = entry);
        shared ||= entry.merged;
      } else if ((0, import_yaml2.isSeq)(holder) && typeof step === "number" && step < holder.items.length) {
        key = void 0;
        node = holder.items[step];
      } else return void 0;
    }
    const target = node && this.#target(node);
    return this.#placed(key, target, shared || target !== node);
  }
  #placed(key, node, shared) {
    const [start, end] = this.#extent(node) ?? this.#extent(key ?? null, true) ?? [0, 0];
    const style = (0, import_yaml2.isScalar)(node) && end > start ? STYLES[node.type ?? ""] : void 0;
    const keyExtent = key && this.#extent(key);
    return {
      ...keyExtent && { key: this.#position(...keyExtent) },
      value: this.#position(start, end),
      source: this.#source.slice(start, end),
      ...style && { style },
      shared
    };
  }
  /** Offsets of a node without the white space behind it. */
  #extent(node, collapse = false) {
    const range2 = node?.range;
    if (!range2) return void 0;
    let [start, end] = range2;
    while (end > start && " 	\r\n".includes(this.#source[end - 1] ?? "")) end--;
    if (collapse) start = end;
    return [start, end];
  }
  #place(node) {
    return this.#position(...this.#extent(node) ?? [0, 0]);
  }
  #target(node) {
    return this.#targets.get(node) ?? node;
  }
  #value(node, path2) {
    if (node === null) return null;
    if ((0, import_yaml2.isAlias)(node)) return this.#alias(node);
    if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
    const value2 = (0, import_yaml2.isMap)(node) ? this.#map(node, path2) : (0, import_yaml2.isSeq)(node) ? this.#seq(node, path2) : this.#scalar(node, path2);
    this.#values.set(node, value2);
    if (!this.#weights.has(node)) this.#weights.set(node, 1);
    return value2;
  }
  #alias(node) {
    const target = this.#anchors.get(node.source);
    if (!target) {
      this.#fault("BAD_ALIAS", node);
      return null;
    }
    if (!this.#values.has(target)) throw new TooComplex();
    const weight2 = this.#weights.get(target) ?? 1;
    this.#repeated += weight2;
    if (this.#repeated > MAX_REPEATED) throw new TooComplex();
    this.#targets.set(node, target);
    this.#weights.set(node, weight2);
    return this.#values.get(target);
  }
  #weigh(node, children2) {
    let weight2 = 1;
    for (const child of children2) weight2 += (child && this.#weights.get(child)) ?? 1;
    this.#weights.set(node, weight2);
  }
  #seq(node, path2) {
    const items = node.items.map((item) => isPair(item) ? asNode(item.value) : asNode(item));
    const values = items.map((item, index2) => this.#value(item, [...path2, index2]));
    this.#weigh(node, items);
    return values;
  }
  #map(node, path2, before2 = Number.POSITIVE_INFINITY) {
    const entries = /* @__PURE__ */ new Map();
    const values = /* @__PURE__ */ new Map();
    const merges = [];
    for (const pair of node.items) {
      const key = asNode(pair.key);
      if (node.flow !== true && (key === null || this.#isUnwritten(key))) this.#emptyKey(pair);
      if (!key || (this.#extent(asNode(pair.value) ?? key)?.[1] ?? 0) > before2) continue;
      if (isMergeKey(key)) {
        merges.push(pair);
        this.#value(asNode(pair.value), [...path2, "<<"]);
        continue;
      }
      const name = this.#name(key);
      const earlier2 = entries.get(name);
      if (earlier2 && this.duplicates.length < MAX_FAULTS)
        this.duplicates.push(this.#duplicate(name, key, earlier2.key));
      const value2 = asNode(pair.value);
      entries.set(name, { key, value: value2, merged: false });
      values.set(name, this.#value(value2, [...path2, name]));
    }
    for (const merge of merges) this.#merge(merge, entries, values);
    this.#entries.set(node, entries);
    this.#weigh(
      node,
      Array.from(entries.values(), ({ value: value2 }) => value2)
    );
    return Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(values));
  }
  #merge(merge, entries, values) {
    const value2 = asNode(merge.value);
    const from = value2 && this.#target(value2);
    const sources = (0, import_yaml2.isSeq)(from) ? from.items.map((item) => asNode(item)) : [from];
    for (const source of sources) {
      const map = source && this.#target(source);
      if (!(0, import_yaml2.isMap)(map)) {
        const at = asNode(merge.key);
        if (at) this.#fault("BAD_MERGE", value2 ?? at);
        continue;
      }
      const data = this.#values.get(map);
      for (const [name, entry] of this.#entries.get(map) ?? []) {
        if (entries.has(name)) continue;
        entries.set(name, { ...entry, merged: true });
        values.set(name, data?.[name]);
      }
    }
  }
  #fault(code2, node) {
    if (this.faults.length < MAX_FAULTS)
      this.faults.push({ kind: "syntax", code: code2, position: this.#place(node) });
  }
  #isUnwritten(node) {
    const [start, end] = this.#extent(node) ?? [0, 0];
    return (0, import_yaml2.isScalar)(node) && start === end;
  }
  /** js-yaml wants something before the colon. */
  #emptyKey(pair) {
    const at = asNode(pair.value);
    if (at) this.#fault("EMPTY_KEY", at);
  }
  #duplicate(key, node, first) {
    return { kind: "duplicate-key", key, position: this.#place(node), first: this.#place(first) };
  }
  /** A key as a string, as JavaScript makes it of js-yaml's value; of a list or map what is written. */
  #name(key) {
    const target = (0, import_yaml2.isAlias)(key) ? this.#anchors.get(key.source) ?? key : key;
    if ("anchor" in key && typeof key.anchor === "string") {
      this.#anchors.set(key.anchor, key);
      this.#values.set(key, (0, import_yaml2.isScalar)(key) ? key.value : null);
    }
    if (!(0, import_yaml2.isScalar)(target)) return this.#source.slice(...this.#extent(target) ?? [0, 0]);
    return target.value instanceof Timestamp ? target.value.source : String(target.value);
  }
  #scalar(node, path2) {
    if (!(0, import_yaml2.isScalar)(node)) return null;
    const { value: value2, source, type } = node;
    if (type === "PLAIN" && source !== void 0) {
      const becomes = value2 instanceof Timestamp ? "date" : pythonType(source);
      if (becomes) this.pythonReadings.push({ path: path2, source, becomes, position: this.#place(node) });
    }
    return value2;
  }
};
function isMergeKey(key) {
  return (0, import_yaml2.isScalar)(key) && key.type === "PLAIN" && key.source === "<<";
}
function isPair(item) {
  return typeof item === "object" && item !== null && "key" in item && "value" in item && !("range" in item);
}
function asNode(value2) {
  return typeof value2 === "object" && value2 !== null ? value2 : null;
}

// src/card/front-matter/yaml-size.ts
var MAX_DEPTH = 64;
var MAX_NODES = 25e4;
var FINE_BEHIND = 3;
function isTooComplex(tokens) {
  const open = tokens.map((token) => [token, 0]);
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    nodes += 1 + Math.max(0, ("end" in token && token.end ? token.end.length : 0) - FINE_BEHIND);
    if (depth > MAX_DEPTH || nodes > MAX_NODES) return true;
    for (const child of children(token)) open.push([child, depth + 1]);
  }
  return false;
}
function* children(token) {
  if (token.type === "document") {
    if (token.value) yield token.value;
  } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
    for (const { key, value: value2 } of token.items) {
      if (key) yield key;
      if (value2) yield value2;
    }
  }
}

// src/card/front-matter/yaml-syntax.ts
var IGNORED = /* @__PURE__ */ new Set(["KEY_OVER_1024_CHARS", "DUPLICATE_KEY", "TAG_RESOLVE_FAILED"]);
function isMinded({ code: code2, message }) {
  return !IGNORED.has(code2) && !message.startsWith("Comments must be separated");
}
function hasSyntaxFault(errors) {
  return errors.some(isMinded);
}
function firstSyntaxFault(errors, source) {
  const [first, second] = errors.filter(isMinded);
  if (!first) return void 0;
  const [start, end] = first.pos;
  const before2 = source.lastIndexOf("\n", start - 1) + 1;
  const at = (code2, from, to) => ({
    code: code2,
    start: from,
    end: Math.max(from, to),
    before: before2
  });
  if (first.code === "BLOCK_AS_IMPLICIT_KEY" && second?.code === "MULTILINE_IMPLICIT_KEY") {
    return at("OVER_INDENTED", ...lastLine(source, ...second.pos));
  }
  if (first.code === "MULTILINE_IMPLICIT_KEY") {
    const beginsLine = source.slice(before2, start).trim() === "";
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
  function opened(code2, opener2) {
    const from = Math.max(opener2, 0);
    return { code: code2, start: from, end: from + 1, before: source.lastIndexOf("\n", from) + 1 };
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

// src/card/front-matter/yaml-block.ts
var MAX_BLOCK_BYTES = 1024 * 1024;
var EMPTY_BLOCK = {
  problems: [],
  data: {},
  complete: true,
  pythonReadings: [],
  locate: () => void 0
};
var MAX_MENDED_LENGTH = 1e5;
var MAX_UNKNOWN_TAGS = 50;
function readYamlBlock(text4, lines2, start, end) {
  const whole2 = lines2.position(start, end);
  const size = new TextEncoder().encode(text4.slice(start, end)).length;
  if (size > MAX_BLOCK_BYTES) return unreadable2({ kind: "too-large", size, position: whole2 });
  const source = text4.slice(start, end).replace(/\r(?!\n)/g, "\n");
  const document3 = compose(source);
  if (!document3) return unreadable2({ kind: "too-complex", position: whole2 });
  const position2 = (from, to) => lines2.position(start + from, start + Math.max(from, to));
  const syntax = firstSyntaxFault(document3.errors, source);
  const reader = new NodeReader(source, document3.contents, position2);
  const data = reader.read(syntax?.before ?? Number.POSITIVE_INFINITY);
  if (!data) return unreadable2({ kind: "too-complex", position: whole2 });
  const problems = [
    ...controlCharacter(source, position2),
    ...unknownTags(document3, position2),
    ...reader.duplicates,
    ...reader.faults
  ];
  if (syntax)
    problems.push({ kind: "syntax", code: syntax.code, position: position2(syntax.start, syntax.end) });
  else if (!(0, import_yaml3.isMap)(document3.contents)) problems.push(notAMap(document3, position2, whole2));
  return {
    problems: problems.sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)),
    data,
    complete: !syntax && (0, import_yaml3.isMap)(document3.contents),
    pythonReadings: reader.pythonReadings,
    locate: (path2) => reader.locate(path2)
  };
}
function compose(source) {
  const document3 = composeAsWritten(source);
  if (!document3 || !hasSyntaxFault(document3.errors) || source.length > MAX_MENDED_LENGTH) return document3;
  const joined = composeAsWritten(joinBrokenLines(source));
  return joined && !hasSyntaxFault(joined.errors) ? joined : document3;
}
function composeAsWritten(source) {
  const composer = new import_yaml3.Composer({
    version: "1.2",
    schema: "core",
    customTags: hubTags,
    // Found by the reader, in linear time.
    uniqueKeys: false,
    logLevel: "silent",
    prettyErrors: false
  });
  const tokens = [...new import_yaml3.Parser().parse(source)];
  if (isTooComplex(tokens)) return void 0;
  const [document3, second] = composer.compose(tokens, true, source.length);
  if (document3 && second) {
    const at = second.range[0];
    document3.errors.push(new import_yaml3.YAMLParseError([at, at + 3], "MULTIPLE_DOCS", "more than one document"));
  }
  return document3;
}
function unreadable2(problem) {
  return { ...EMPTY_BLOCK, problems: [problem], complete: false };
}
function controlCharacter(source, position2) {
  const at = indexOfNonPrintable(source);
  if (at === void 0) return [];
  return [{ kind: "control-character", character: source.charAt(at), position: position2(at, at + 1) }];
}
function unknownTags(document3, position2) {
  return [...document3.errors, ...document3.warnings].filter(({ code: code2 }) => code2 === "TAG_RESOLVE_FAILED").slice(0, MAX_UNKNOWN_TAGS).map(({ pos }) => ({ kind: "unknown-tag", position: position2(...pos) }));
}
function notAMap(document3, position2, whole2) {
  const { contents } = document3;
  if (contents === null || (0, import_yaml3.isScalar)(contents) && contents.value === null) {
    return { kind: "not-a-map", found: "nothing", position: whole2 };
  }
  const [start, end] = contents.range;
  return { kind: "not-a-map", found: (0, import_yaml3.isScalar)(contents) ? "text" : "list", position: position2(start, end) };
}

// src/card/front-matter/front-matter.ts
function readFrontMatter(text4) {
  const lines2 = new Lines(text4);
  const delimited = findDelimited(text4);
  if (!delimited) return readMeant(text4, lines2, findMeantBlock(text4, lines2));
  const { opener: opener2, contentStart, contentEnd, end } = delimited;
  const seen = readYamlBlock(text4, lines2, contentStart, contentEnd);
  const syntax = seen.problems.find(({ kind }) => kind === "syntax");
  const meant = syntax && findMeantBlock(text4, lines2);
  const overrun = meant && reachesIntoText(text4, meant, syntax.position.start.offset ?? 0);
  if (overrun) return { ...readMeant(text4, lines2, meant), state: "seen" };
  const second = findSecondBlock(lines2, lines2.lineNumberAt(end));
  return {
    ...describe(seen),
    complete: seen.complete && !second,
    state: "seen",
    extent: { start: opener2, end },
    opening: lines2.position(opener2, opener2 + 3),
    nearMisses: [...beforeSeen(text4, lines2, opener2), ...second ? [second] : []]
  };
}
function reachesIntoText(text4, { contentEnd, nearMisses }, fault2) {
  if (contentEnd > fault2) return false;
  const [miss] = nearMisses;
  const blankFollows = /^(?:\r\n|\r|\n)[ \t]*[\r\n]/.test(text4.slice(contentEnd, contentEnd + 80));
  return miss?.kind === "closer" || miss?.kind === "unclosed" && blankFollows;
}
function readMeant(text4, lines2, meant) {
  const first = lines2.line(1);
  if (!meant) {
    const opening2 = lines2.position(first.start, first.end);
    return { ...describe(EMPTY_BLOCK), state: "absent", opening: opening2, nearMisses: [] };
  }
  const { start, end, contentStart, contentEnd, nearMisses } = meant;
  const block = meant.isYaml ? readYamlBlock(text4, lines2, contentStart, contentEnd) : { ...EMPTY_BLOCK, complete: false };
  const opening = lines2.line(lines2.lineNumberAt(start));
  return {
    ...describe(block),
    state: "unseen",
    extent: { start, end },
    opening: lines2.position(opening.start, opening.end),
    nearMisses
  };
}
function describe(block) {
  return { ...block, describes: describedBy(block.data) };
}
function beforeSeen(text4, lines2, opener2) {
  const mark = text4.indexOf("\uFEFF");
  if (mark < 0 || mark >= opener2) return [];
  return [{ kind: "byte-order-mark", position: lines2.position(mark, mark + 1), replacement: "" }];
}

// node_modules/fault/index.js
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format, ...values) {
    const reason = format ? (0, import_format.default)(format, ...values) : format;
    return new Constructor(reason);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index2 = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index2 < presetsOrMatters.length) {
    result[index2] = matter(presetsOrMatters[index2]);
  }
  return result;
}
function matter(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own.call(result, "fence") && !own.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow3 = {};
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter2 = matters[index2];
    const code2 = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow3[code2];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code2] = [construct];
    }
  }
  return {
    flow: flow3
  };
}
function createConstruct(matter2) {
  const anywhere = matter2.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter2.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects, ok2, nok) {
    const self = this;
    return start;
    function start(code2) {
      const position2 = self.now();
      if (
        // Indent not allowed.
        position2.column === 1 && // Normally, only allowed in first line.
        (position2.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code2 === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code2);
        }
      }
      return nok(code2);
    }
    function openSequence(code2) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code2);
        }
        return openAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code2);
        return openSequence;
      }
      return nok(code2);
    }
    function openSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code2);
    }
    function openAfter(code2) {
      if (markdownLineEnding(code2)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code2);
    }
    function contentStart(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        return contentEnd(code2);
      }
      effects.enter(valueType);
      return contentInside(code2);
    }
    function contentInside(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(valueType);
        return contentEnd(code2);
      }
      effects.consume(code2);
      return contentInside;
    }
    function contentEnd(code2) {
      if (code2 === null) {
        return nok(code2);
      }
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code2) {
      effects.exit(frontmatterType);
      return ok2(code2);
    }
  }
  function tokenizeClosingFence(effects, ok2, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code2) {
      if (code2 === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code2);
      }
      return nok(code2);
    }
    function closeSequence(code2) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code2)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code2);
        }
        return closeAfter(code2);
      }
      if (code2 === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code2);
        return closeSequence;
      }
      return nok(code2);
    }
    function closeSequenceWhitespace(code2) {
      if (markdownSpace(code2)) {
        effects.consume(code2);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code2);
    }
    function closeAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects.exit(fenceType);
        return ok2(code2);
      }
      return nok(code2);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/mdast-util-frontmatter/node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string3) {
  if (typeof string3 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/mdast-util-frontmatter/lib/index.js
function frontmatterFromMarkdown(options) {
  const matters = toMatters(options);
  const enter = {};
  const exit2 = {};
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter2 = matters[index2];
    enter[matter2.type] = opener(matter2);
    exit2[matter2.type] = close;
    exit2[matter2.type + "Value"] = value;
  }
  return { enter, exit: exit2 };
}
function opener(matter2) {
  return open;
  function open(token) {
    this.enter({ type: matter2.type, value: "" }, token);
    this.buffer();
  }
}
function close(token) {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  ok("value" in node);
  this.exit(token);
  node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
  this.config.enter.data.call(this, token);
  this.config.exit.data.call(this, token);
}
function frontmatterToMarkdown(options) {
  const unsafe = [];
  const handlers = {};
  const matters = toMatters(options);
  let index2 = -1;
  while (++index2 < matters.length) {
    const matter2 = matters[index2];
    handlers[matter2.type] = handler(matter2);
    const open = fence2(matter2, "open");
    unsafe.push({
      atBreak: true,
      character: open.charAt(0),
      after: escapeStringRegexp(open.charAt(1))
    });
  }
  return { unsafe, handlers };
}
function handler(matter2) {
  const open = fence2(matter2, "open");
  const close2 = fence2(matter2, "close");
  return handle;
  function handle(node) {
    return open + (node.value ? "\n" + node.value : "") + "\n" + close2;
  }
}
function fence2(matter2, prop) {
  return matter2.marker ? pick2(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick2(matter2.fence, prop)
  );
}
function pick2(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/remark-frontmatter/lib/index.js
var emptyOptions = "yaml";
function remarkFrontmatter(options) {
  const self = (
    /** @type {Processor} */
    this
  );
  const settings = options || emptyOptions;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(frontmatter(settings));
  fromMarkdownExtensions.push(frontmatterFromMarkdown(settings));
  toMarkdownExtensions.push(frontmatterToMarkdown(settings));
}

// node_modules/micromark-util-chunked/index.js
function splice(list2, start, remove, items) {
  const end = list2.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list2.splice(...parameters);
  } else {
    if (remove) list2.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list2.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list2, items) {
  if (list2.length > 0) {
    splice(list2, list2.length, 0, items);
    return list2;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all = {};
  let index2 = -1;
  while (++index2 < extensions.length) {
    syntaxExtension(all, extensions[index2]);
  }
  return all;
}
function syntaxExtension(all, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
    const left = maybe || (all[hook] = {});
    const right = extension2[hook];
    let code2;
    if (right) {
      for (code2 in right) {
        if (!hasOwnProperty.call(left, code2)) left[code2] = [];
        const value2 = right[code2];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code2],
          Array.isArray(value2) ? value2 : value2 ? [value2] : []
        );
      }
    }
  }
}
function constructs(existing, list2) {
  let index2 = -1;
  const before2 = [];
  while (++index2 < list2.length) {
    ;
    (list2[index2].add === "after" ? existing : before2).push(list2[index2]);
  }
  splice(existing, 0, 0, before2);
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text = {};
function gfmAutolinkLiteral() {
  return {
    text
  };
}
var code = 48;
while (code < 123) {
  text[code] = emailAutolink;
  code++;
  if (code === 58) code = 65;
  else if (code === 91) code = 97;
}
text[43] = emailAutolink;
text[45] = emailAutolink;
text[46] = emailAutolink;
text[95] = emailAutolink;
text[72] = [emailAutolink, protocolAutolink];
text[104] = [emailAutolink, protocolAutolink];
text[87] = [emailAutolink, wwwAutolink];
text[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok2, nok) {
  const self = this;
  let dot;
  let data;
  return start;
  function start(code2) {
    if (!gfmAtext(code2) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code2);
  }
  function atext(code2) {
    if (gfmAtext(code2)) {
      effects.consume(code2);
      return atext;
    }
    if (code2 === 64) {
      effects.consume(code2);
      return emailDomain;
    }
    return nok(code2);
  }
  function emailDomain(code2) {
    if (code2 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code2);
    }
    if (code2 === 45 || code2 === 95 || asciiAlphanumeric(code2)) {
      data = true;
      effects.consume(code2);
      return emailDomain;
    }
    return emailDomainAfter(code2);
  }
  function emailDomainDot(code2) {
    effects.consume(code2);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code2) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok2(code2);
    }
    return nok(code2);
  }
}
function tokenizeWwwAutolink(effects, ok2, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code2) {
    if (code2 !== 87 && code2 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code2);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code2);
  }
  function wwwAfter(code2) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok2(code2);
  }
}
function tokenizeProtocolAutolink(effects, ok2, nok) {
  const self = this;
  let buffer = "";
  let seen = false;
  return protocolStart;
  function protocolStart(code2) {
    if ((code2 === 72 || code2 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    return nok(code2);
  }
  function protocolPrefixInside(code2) {
    if (asciiAlpha(code2) && buffer.length < 5) {
      buffer += String.fromCodePoint(code2);
      effects.consume(code2);
      return protocolPrefixInside;
    }
    if (code2 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code2);
        return protocolSlashesInside;
      }
    }
    return nok(code2);
  }
  function protocolSlashesInside(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code2);
  }
  function afterProtocol(code2) {
    return code2 === null || asciiControl(code2) || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || unicodePunctuation(code2) ? nok(code2) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code2);
  }
  function protocolAfter(code2) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok2(code2);
  }
}
function tokenizeWwwPrefix(effects, ok2, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code2) {
    if ((code2 === 87 || code2 === 119) && size < 3) {
      size++;
      effects.consume(code2);
      return wwwPrefixInside;
    }
    if (code2 === 46 && size === 3) {
      effects.consume(code2);
      return wwwPrefixAfter;
    }
    return nok(code2);
  }
  function wwwPrefixAfter(code2) {
    return code2 === null ? nok(code2) : ok2(code2);
  }
}
function tokenizeDomain(effects, ok2, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;
  function domainInside(code2) {
    if (code2 === 46 || code2 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2) || code2 !== 45 && unicodePunctuation(code2)) {
      return domainAfter(code2);
    }
    seen = true;
    effects.consume(code2);
    return domainInside;
  }
  function domainAtPunctuation(code2) {
    if (code2 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code2);
    return domainInside;
  }
  function domainAfter(code2) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code2);
    }
    return ok2(code2);
  }
}
function tokenizePath(effects, ok2) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code2) {
    if (code2 === 40) {
      sizeOpen++;
      effects.consume(code2);
      return pathInside;
    }
    if (code2 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code2);
    }
    if (code2 === 33 || code2 === 34 || code2 === 38 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 60 || code2 === 63 || code2 === 93 || code2 === 95 || code2 === 126) {
      return effects.check(trail, ok2, pathAtPunctuation)(code2);
    }
    if (code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok2(code2);
    }
    effects.consume(code2);
    return pathInside;
  }
  function pathAtPunctuation(code2) {
    if (code2 === 41) {
      sizeClose++;
    }
    effects.consume(code2);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok2, nok) {
  return trail2;
  function trail2(code2) {
    if (code2 === 33 || code2 === 34 || code2 === 39 || code2 === 41 || code2 === 42 || code2 === 44 || code2 === 46 || code2 === 58 || code2 === 59 || code2 === 63 || code2 === 95 || code2 === 126) {
      effects.consume(code2);
      return trail2;
    }
    if (code2 === 38) {
      effects.consume(code2);
      return trailCharacterReferenceStart;
    }
    if (code2 === 93) {
      effects.consume(code2);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code2 === 60 || // So is whitespace.
      code2 === null || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)
    ) {
      return ok2(code2);
    }
    return nok(code2);
  }
  function trailBracketAfter(code2) {
    if (code2 === null || code2 === 40 || code2 === 91 || markdownLineEndingOrSpace(code2) || unicodeWhitespace(code2)) {
      return ok2(code2);
    }
    return trail2(code2);
  }
  function trailCharacterReferenceStart(code2) {
    return asciiAlpha(code2) ? trailCharacterReferenceInside(code2) : nok(code2);
  }
  function trailCharacterReferenceInside(code2) {
    if (code2 === 59) {
      effects.consume(code2);
      return trail2;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return trailCharacterReferenceInside;
    }
    return nok(code2);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    return asciiAlphanumeric(code2) ? nok(code2) : ok2(code2);
  }
}
function previousWww(code2) {
  return code2 === null || code2 === 40 || code2 === 42 || code2 === 95 || code2 === 91 || code2 === 93 || code2 === 126 || markdownLineEndingOrSpace(code2);
}
function previousProtocol(code2) {
  return !asciiAlpha(code2);
}
function previousEmail(code2) {
  return !(code2 === 47 || gfmAtext(code2));
}
function gfmAtext(code2) {
  return code2 === 43 || code2 === 45 || code2 === 46 || code2 === 95 || asciiAlphanumeric(code2);
}
function previousUnbalanced(events) {
  let index2 = events.length;
  let result = false;
  while (index2--) {
    const token = events[index2][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index2 = -1;
  while (++index2 < constructs2.length) {
    const resolve = constructs2[index2].resolveAll;
    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context);
      called.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index2 = -1;
  let nextEvents;
  while (++index2 < events.length) {
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open = index2;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index2][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index2][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index2][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text4, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text4, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index2][1].end.offset - events[index2][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]]);
          }
          splice(events, open - 1, index2 - open + 3, nextEvents);
          index2 = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index2 = -1;
  while (++index2 < events.length) {
    if (events[index2][1].type === "attentionSequence") {
      events[index2][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok2) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous2 = this.previous;
  const before2 = classifyCharacter(previous2);
  let marker;
  return start;
  function start(code2) {
    marker = code2;
    effects.enter("attentionSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code2);
    const open = !after || after === 2 && before2 || attentionMarkers2.includes(code2) && code2 !== 42 && code2 !== 95;
    const close2 = !before2 || before2 === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before2 || !close2));
    token._close = Boolean(marker === 42 ? close2 : close2 && (after || !open));
    return ok2(code2);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code2);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return schemeOrEmailAtext;
    }
    if (code2 === 64) {
      return nok(code2);
    }
    return emailAtext(code2);
  }
  function schemeOrEmailAtext(code2) {
    if (code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) {
      size = 1;
      return schemeInsideOrEmailAtext(code2);
    }
    return emailAtext(code2);
  }
  function schemeInsideOrEmailAtext(code2) {
    if (code2 === 58) {
      effects.consume(code2);
      size = 0;
      return urlInside;
    }
    if ((code2 === 43 || code2 === 45 || code2 === 46 || asciiAlphanumeric(code2)) && size++ < 32) {
      effects.consume(code2);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code2);
  }
  function urlInside(code2) {
    if (code2 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    if (code2 === null || code2 === 32 || code2 === 60 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return urlInside;
  }
  function emailAtext(code2) {
    if (code2 === 64) {
      effects.consume(code2);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code2)) {
      effects.consume(code2);
      return emailAtext;
    }
    return nok(code2);
  }
  function emailAtSignOrDot(code2) {
    return asciiAlphanumeric(code2) ? emailLabel(code2) : nok(code2);
  }
  function emailLabel(code2) {
    if (code2 === 46) {
      effects.consume(code2);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code2 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code2);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    return emailValue(code2);
  }
  function emailValue(code2) {
    if ((code2 === 45 || asciiAlphanumeric(code2)) && size++ < 63) {
      const next = code2 === 45 ? emailValue : emailLabel;
      effects.consume(code2);
      return next;
    }
    return nok(code2);
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code2) {
    if (markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return ok2(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size++ < limit) {
      effects.consume(code2);
      return prefix;
    }
    effects.exit(type);
    return ok2(code2);
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code2) {
    if (max > 0 && markdownSpace(code2)) {
      effects.enter(type);
      return prefix(code2);
    }
    return after(code2);
  }
  function prefix(code2) {
    if (markdownSpace(code2) && size < max) {
      effects.consume(code2);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code2);
  }
  function after(code2) {
    return size >= min ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code2) {
    return markdownSpace(code2) ? factorySpace(effects, after, "linePrefix")(code2) : after(code2);
  }
  function after(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code2);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownSpace(code2)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code2);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok2;
    }
    effects.exit("blockQuotePrefix");
    return ok2(code2);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  const self = this;
  return contStart;
  function contStart(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return contBefore(code2);
  }
  function contBefore(code2) {
    return effects.attempt(blockQuote, ok2, nok)(code2);
  }
}
function exit(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code2);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code2) {
    if (asciiPunctuation(code2)) {
      effects.enter("characterEscapeValue");
      effects.consume(code2);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok2;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code2) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code2);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value2(code2);
  }
  function numeric(code2) {
    if (code2 === 88 || code2 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code2);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value2;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value2(code2);
  }
  function value2(code2) {
    if (code2 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code2);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code2);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok2;
    }
    if (test(code2) && size++ < max) {
      effects.consume(code2);
      return value2;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return after;
  }
  function after(code2) {
    return self.parser.lazy[self.now().line] ? nok(code2) : ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok2, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code2) {
    return beforeSequenceOpen(code2);
  }
  function beforeSequenceOpen(code2) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code2;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === marker) {
      sizeOpen++;
      effects.consume(code2);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code2);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code2) ? factorySpace(effects, infoBefore, "whitespace")(code2) : infoBefore(code2);
  }
  function infoBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok2(code2) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code2);
  }
  function info(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return info;
  }
  function metaBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return infoBefore(code2);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code2);
  }
  function meta(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code2);
    }
    if (code2 === 96 && code2 === marker) {
      return nok(code2);
    }
    effects.consume(code2);
    return meta;
  }
  function atNonLazyBreak(code2) {
    return effects.attempt(closeStart, after, contentBefore)(code2);
  }
  function contentBefore(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code2) {
    return initialPrefix > 0 && markdownSpace(code2) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code2) : beforeContentChunk(code2);
  }
  function beforeContentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code2);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code2);
  }
  function contentChunk(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code2);
    }
    effects.consume(code2);
    return contentChunk;
  }
  function after(code2) {
    effects.exit("codeFenced");
    return ok2(code2);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code2) {
      effects2.enter("lineEnding");
      effects2.consume(code2);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code2) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code2) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : beforeSequenceClose(code2);
    }
    function beforeSequenceClose(code2) {
      if (code2 === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code2);
      }
      return nok2(code2);
    }
    function sequenceClose(code2) {
      if (code2 === marker) {
        size++;
        effects2.consume(code2);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code2) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code2) : sequenceCloseAfter(code2);
      }
      return nok2(code2);
    }
    function sequenceCloseAfter(code2) {
      if (code2 === null || markdownLineEnding(code2)) {
        effects2.exit("codeFencedFence");
        return ok3(code2);
      }
      return nok2(code2);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code2);
  }
  function atBreak(code2) {
    if (code2 === null) {
      return after(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.attempt(furtherStart, atBreak, after)(code2);
    }
    effects.enter("codeFlowValue");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("codeFlowValue");
      return atBreak(code2);
    }
    effects.consume(code2);
    return inside;
  }
  function after(code2) {
    effects.exit("codeIndented");
    return ok2(code2);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code2) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code2);
  }
  function onNotEnoughPrefix(code2) {
    return markdownLineEnding(code2) ? furtherStart2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index2;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index2 = headEnterIndex;
    while (++index2 < tailExitIndex) {
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index2 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index2 <= tailExitIndex) {
    if (enter === void 0) {
      if (index2 !== tailExitIndex && events[index2][1].type !== "lineEnding") {
        enter = index2;
      }
    } else if (index2 === tailExitIndex || events[index2][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index2 !== enter + 2) {
        events[enter][1].end = events[index2 - 1][1].end;
        events.splice(enter + 2, index2 - enter - 2);
        tailExitIndex -= index2 - enter - 2;
        index2 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code2) {
  return code2 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code2) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code2);
  }
  function between(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 32) {
      effects.enter("space");
      effects.consume(code2);
      effects.exit("space");
      return between;
    }
    if (code2 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 32 || code2 === 96 || markdownLineEnding(code2)) {
      effects.exit("codeTextData");
      return between(code2);
    }
    effects.consume(code2);
    return data;
  }
  function sequenceClose(code2) {
    if (code2 === 96) {
      effects.consume(code2);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok2(code2);
    }
    token.type = "codeTextData";
    return data(code2);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index2 < this.left.length) return this.left[index2];
    return this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list2, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list2.push(...right);
  } else {
    while (chunkStart < right.length) {
      list2.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index2 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index2 < events.length) {
    while (index2 in jumps) {
      index2 = jumps[index2];
    }
    event = events.get(index2);
    if (index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index2));
        index2 = jumps[index2];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index2;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index2);
        parameters.unshift(event);
        events.splice(lineIndex, index2 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous2;
  let index2 = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous2) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous2 = current;
    current = current.next;
  }
  current = token;
  while (++index2 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line
    ) {
      start = index2 + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index2 = breaks.length;
  while (index2--) {
    const slice = childEvents.slice(breaks[index2], breaks[index2 + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index2 = -1;
  while (++index2 < jumps.length) {
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1];
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok2) {
  let previous2;
  return chunkStart;
  function chunkStart(code2) {
    effects.enter("content");
    previous2 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code2);
  }
  function chunkInside(code2) {
    if (code2 === null) {
      return contentEnd(code2);
    }
    if (markdownLineEnding(code2)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code2);
    }
    effects.consume(code2);
    return chunkInside;
  }
  function contentEnd(code2) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok2(code2);
  }
  function contentContinue(code2) {
    effects.consume(code2);
    effects.exit("chunkContent");
    previous2.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous2
    });
    previous2 = previous2.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok2, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code2) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok2(code2);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok2)(code2);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code2) {
    if (code2 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code2 === null || code2 === 32 || code2 === 41 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code2);
  }
  function enclosedBefore(code2) {
    if (code2 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code2);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code2);
  }
  function enclosed(code2) {
    if (code2 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code2);
    }
    if (code2 === null || code2 === 60 || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code2) {
    if (code2 === 60 || code2 === 62 || code2 === 92) {
      effects.consume(code2);
      return enclosed;
    }
    return enclosed(code2);
  }
  function raw(code2) {
    if (!balance && (code2 === null || code2 === 41 || markdownLineEndingOrSpace(code2))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok2(code2);
    }
    if (balance < limit && code2 === 40) {
      effects.consume(code2);
      balance++;
      return raw;
    }
    if (code2 === 41) {
      effects.consume(code2);
      balance--;
      return raw;
    }
    if (code2 === null || code2 === 32 || code2 === 40 || asciiControl(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? rawEscape : raw;
  }
  function rawEscape(code2) {
    if (code2 === 40 || code2 === 41 || code2 === 92) {
      effects.consume(code2);
      return raw;
    }
    return raw(code2);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code2) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code2);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code2) {
    if (size > 999 || code2 === null || code2 === 91 || code2 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code2 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code2);
  }
  function labelInside(code2) {
    if (code2 === null || code2 === 91 || code2 === 93 || markdownLineEnding(code2) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    if (!seen) seen = !markdownSpace(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      marker = code2 === 40 ? 41 : code2;
      return begin;
    }
    return nok(code2);
  }
  function begin(code2) {
    if (code2 === marker) {
      effects.enter(markerType);
      effects.consume(code2);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker || code2 === null || markdownLineEnding(code2)) {
      effects.exit("chunkString");
      return atBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? escape : inside;
  }
  function escape(code2) {
    if (code2 === marker || code2 === 92) {
      effects.consume(code2);
      return inside;
    }
    return inside(code2);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen;
  return start;
  function start(code2) {
    if (markdownLineEnding(code2)) {
      effects.enter("lineEnding");
      effects.consume(code2);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code2);
    }
    return ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok2, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code2) {
    effects.enter("definition");
    return before2(code2);
  }
  function before2(code2) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code2);
  }
  function labelAfter(code2) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code2);
  }
  function markerAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, destinationBefore)(code2) : destinationBefore(code2);
  }
  function destinationBefore(code2) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code2);
  }
  function destinationAfter(code2) {
    return effects.attempt(titleBefore, after, after)(code2);
  }
  function after(code2) {
    return markdownSpace(code2) ? factorySpace(effects, afterWhitespace, "whitespace")(code2) : afterWhitespace(code2);
  }
  function afterWhitespace(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok2(code2);
    }
    return nok(code2);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, beforeMarker)(code2) : nok(code2);
  }
  function beforeMarker(code2) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code2);
  }
  function titleAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code2) : titleAfterOptionalWhitespace(code2);
  }
  function titleAfterOptionalWhitespace(code2) {
    return code2 === null || markdownLineEnding(code2) ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("hardBreakEscape");
    effects.consume(code2);
    return after;
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      effects.exit("hardBreakEscape");
      return ok2(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text4 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text4, context], ["exit", text4, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code2) {
    effects.enter("atxHeading");
    return before2(code2);
  }
  function before2(code2) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code2);
  }
  function sequenceOpen(code2) {
    if (code2 === 35 && size++ < 6) {
      effects.consume(code2);
      return sequenceOpen;
    }
    if (code2 === null || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code2);
    }
    return nok(code2);
  }
  function atBreak(code2) {
    if (code2 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("atxHeading");
      return ok2(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, atBreak, "whitespace")(code2);
    }
    effects.enter("atxHeadingText");
    return data(code2);
  }
  function sequenceFurther(code2) {
    if (code2 === 35) {
      effects.consume(code2);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code2);
  }
  function data(code2) {
    if (code2 === null || code2 === 35 || markdownLineEndingOrSpace(code2)) {
      effects.exit("atxHeadingText");
      return atBreak(code2);
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  while (index2--) {
    if (events[index2][0] === "enter" && events[index2][1].type === "htmlFlow") {
      break;
    }
  }
  if (index2 > 1 && events[index2 - 2][1].type === "linePrefix") {
    events[index2][1].start = events[index2 - 2][1].start;
    events[index2 + 1][1].start = events[index2 - 2][1].start;
    events.splice(index2 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok2, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index2;
  let markerB;
  return start;
  function start(code2) {
    return before2(code2);
  }
  function before2(code2) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      closingTag = true;
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      marker = 3;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName2;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      marker = 2;
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      marker = 4;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code2);
  }
  function cdataOpenInside(code2) {
    const value2 = "CDATA[";
    if (code2 === value2.charCodeAt(index2++)) {
      effects.consume(code2);
      if (index2 === value2.length) {
        return self.interrupt ? ok2 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      buffer = String.fromCharCode(code2);
      return tagName2;
    }
    return nok(code2);
  }
  function tagName2(code2) {
    if (code2 === null || code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      const slash = code2 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok2(code2) : continuation(code2);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code2);
          return basicSelfClosing;
        }
        return self.interrupt ? ok2(code2) : continuation(code2);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code2) : closingTag ? completeClosingTagAfter(code2) : completeAttributeNameBefore(code2);
    }
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return tagName2;
    }
    return nok(code2);
  }
  function basicSelfClosing(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return self.interrupt ? ok2 : continuation;
    }
    return nok(code2);
  }
  function completeClosingTagAfter(code2) {
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeClosingTagAfter;
    }
    return completeEnd(code2);
  }
  function completeAttributeNameBefore(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return completeEnd;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameBefore;
    }
    return completeEnd(code2);
  }
  function completeAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code2);
  }
  function completeAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code2);
  }
  function completeAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      markerB = code2;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code2);
  }
  function completeAttributeValueQuoted(code2) {
    if (code2 === markerB) {
      effects.consume(code2);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return nok(code2);
    }
    effects.consume(code2);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 47 || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96 || markdownLineEndingOrSpace(code2)) {
      return completeAttributeNameAfter(code2);
    }
    effects.consume(code2);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownSpace(code2)) {
      return completeAttributeNameBefore(code2);
    }
    return nok(code2);
  }
  function completeEnd(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function completeAfter(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuation(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return completeAfter;
    }
    return nok(code2);
  }
  function continuation(code2) {
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationCommentInside;
    }
    if (code2 === 60 && marker === 1) {
      effects.consume(code2);
      return continuationRawTagOpen;
    }
    if (code2 === 62 && marker === 4) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 63 && marker === 3) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    if (code2 === 93 && marker === 5) {
      effects.consume(code2);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code2) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationStart(code2);
    }
    effects.consume(code2);
    return continuation;
  }
  function continuationStart(code2) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code2);
  }
  function continuationStartNonLazy(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      return continuationStart(code2);
    }
    effects.enter("htmlFlowData");
    return continuation(code2);
  }
  function continuationCommentInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationRawTagOpen(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationRawEndTag(code2) {
    if (code2 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code2);
        return continuationClose;
      }
      return continuation(code2);
    }
    if (asciiAlpha(code2) && buffer.length < 8) {
      effects.consume(code2);
      buffer += String.fromCharCode(code2);
      return continuationRawEndTag;
    }
    return continuation(code2);
  }
  function continuationCdataInside(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationDeclarationInside(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      return continuationClose;
    }
    if (code2 === 45 && marker === 2) {
      effects.consume(code2);
      return continuationDeclarationInside;
    }
    return continuation(code2);
  }
  function continuationClose(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code2);
    }
    effects.consume(code2);
    return continuationClose;
  }
  function continuationAfter(code2) {
    effects.exit("htmlFlow");
    return ok2(code2);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok2, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok2, nok) {
  const self = this;
  let marker;
  let index2;
  let returnState;
  return start;
  function start(code2) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code2);
    return open;
  }
  function open(code2) {
    if (code2 === 33) {
      effects.consume(code2);
      return declarationOpen;
    }
    if (code2 === 47) {
      effects.consume(code2);
      return tagCloseStart;
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instruction;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    return nok(code2);
  }
  function declarationOpen(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentOpenInside;
    }
    if (code2 === 91) {
      effects.consume(code2);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return declaration;
    }
    return nok(code2);
  }
  function commentOpenInside(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return nok(code2);
  }
  function comment(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 45) {
      effects.consume(code2);
      return commentClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = comment;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return comment;
  }
  function commentClose(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return commentEnd;
    }
    return comment(code2);
  }
  function commentEnd(code2) {
    return code2 === 62 ? end(code2) : code2 === 45 ? commentClose(code2) : comment(code2);
  }
  function cdataOpenInside(code2) {
    const value2 = "CDATA[";
    if (code2 === value2.charCodeAt(index2++)) {
      effects.consume(code2);
      return index2 === value2.length ? cdata : cdataOpenInside;
    }
    return nok(code2);
  }
  function cdata(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = cdata;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return cdata;
  }
  function cdataClose(code2) {
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function cdataEnd(code2) {
    if (code2 === 62) {
      return end(code2);
    }
    if (code2 === 93) {
      effects.consume(code2);
      return cdataEnd;
    }
    return cdata(code2);
  }
  function declaration(code2) {
    if (code2 === null || code2 === 62) {
      return end(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = declaration;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return declaration;
  }
  function instruction(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (code2 === 63) {
      effects.consume(code2);
      return instructionClose;
    }
    if (markdownLineEnding(code2)) {
      returnState = instruction;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return instruction;
  }
  function instructionClose(code2) {
    return code2 === 62 ? end(code2) : instruction(code2);
  }
  function tagCloseStart(code2) {
    if (asciiAlpha(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return nok(code2);
  }
  function tagClose(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagClose;
    }
    return tagCloseBetween(code2);
  }
  function tagCloseBetween(code2) {
    if (markdownLineEnding(code2)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagCloseBetween;
    }
    return end(code2);
  }
  function tagOpen(code2) {
    if (code2 === 45 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpen;
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function tagOpenBetween(code2) {
    if (code2 === 47) {
      effects.consume(code2);
      return end;
    }
    if (code2 === 58 || code2 === 95 || asciiAlpha(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenBetween;
    }
    return end(code2);
  }
  function tagOpenAttributeName(code2) {
    if (code2 === 45 || code2 === 46 || code2 === 58 || code2 === 95 || asciiAlphanumeric(code2)) {
      effects.consume(code2);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code2);
  }
  function tagOpenAttributeNameAfter(code2) {
    if (code2 === 61) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code2);
  }
  function tagOpenAttributeValueBefore(code2) {
    if (code2 === null || code2 === 60 || code2 === 61 || code2 === 62 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 34 || code2 === 39) {
      effects.consume(code2);
      marker = code2;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code2);
    }
    if (markdownSpace(code2)) {
      effects.consume(code2);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code2) {
    if (code2 === null || code2 === 34 || code2 === 39 || code2 === 60 || code2 === 61 || code2 === 96) {
      return nok(code2);
    }
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    effects.consume(code2);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code2) {
    if (code2 === 47 || code2 === 62 || markdownLineEndingOrSpace(code2)) {
      return tagOpenBetween(code2);
    }
    return nok(code2);
  }
  function end(code2) {
    if (code2 === 62) {
      effects.consume(code2);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok2;
    }
    return nok(code2);
  }
  function lineEndingBefore(code2) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code2) {
    return markdownSpace(code2) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2) : lineEndingAfterPrefix(code2);
  }
  function lineEndingAfterPrefix(code2) {
    effects.enter("htmlTextData");
    return returnState(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1;
  const newEvents = [];
  while (++index2 < events.length) {
    const token = events[index2][1];
    newEvents.push(events[index2]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index2 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length;
  let offset = 0;
  let open;
  let close2;
  let media;
  while (index2--) {
    const token = events[index2][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index2][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close2) {
      if (events[index2][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index2;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close2 = index2;
    }
  }
  const group = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label2 = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close2][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close2 - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label2, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text4, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close2 - 3), context));
  media = push(media, [["exit", text4, context], events[close2 - 2], events[close2 - 1], ["exit", label2, context]]);
  media = push(media, events.slice(close2 + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok2, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code2) {
    if (!labelStart) {
      return nok(code2);
    }
    if (labelStart._inactive) {
      return labelEndNok(code2);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code2) {
    if (code2 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code2);
    }
    if (code2 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code2);
    }
    return defined ? labelEndOk(code2) : labelEndNok(code2);
  }
  function referenceNotFull(code2) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code2);
  }
  function labelEndOk(code2) {
    labelStarts.pop();
    return ok2(code2);
  }
  function labelEndNok(code2) {
    labelStart._balanced = true;
    return nok(code2);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code2) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code2);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceOpen)(code2) : resourceOpen(code2);
  }
  function resourceOpen(code2) {
    if (code2 === 41) {
      return resourceEnd(code2);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code2);
  }
  function resourceDestinationAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceBetween)(code2) : resourceEnd(code2);
  }
  function resourceDestinationMissing(code2) {
    return nok(code2);
  }
  function resourceBetween(code2) {
    if (code2 === 34 || code2 === 39 || code2 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code2);
    }
    return resourceEnd(code2);
  }
  function resourceTitleAfter(code2) {
    return markdownLineEndingOrSpace(code2) ? factoryWhitespace(effects, resourceEnd)(code2) : resourceEnd(code2);
  }
  function resourceEnd(code2) {
    if (code2 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code2);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok2;
    }
    return nok(code2);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code2) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code2);
  }
  function referenceFullAfter(code2) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok2(code2) : nok(code2);
  }
  function referenceFullMissing(code2) {
    return nok(code2);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code2) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code2);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code2) {
    if (code2 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code2);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok2;
    }
    return nok(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok2, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code2) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code2);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code2) {
    if (code2 === 91) {
      effects.enter("labelMarker");
      effects.consume(code2);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok2, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code2) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code2);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code2) {
    if (code2 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code2);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok2(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code2) {
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, ok2, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok2, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code2) {
    effects.enter("thematicBreak");
    return before2(code2);
  }
  function before2(code2) {
    marker = code2;
    return atBreak(code2);
  }
  function atBreak(code2) {
    if (code2 === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code2);
    }
    if (size >= 3 && (code2 === null || markdownLineEnding(code2))) {
      effects.exit("thematicBreak");
      return ok2(code2);
    }
    return nok(code2);
  }
  function sequence(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code2) ? factorySpace(effects, atBreak, "whitespace")(code2) : atBreak(code2);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok2, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code2) {
    const kind = self.containerState.type || (code2 === 42 || code2 === 43 || code2 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code2 === self.containerState.marker : asciiDigit(code2)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code2 === 42 || code2 === 45 ? effects.check(thematicBreak, nok, atMarker)(code2) : atMarker(code2);
      }
      if (!self.interrupt || code2 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code2);
      }
    }
    return nok(code2);
  }
  function inside(code2) {
    if (asciiDigit(code2) && ++size < 10) {
      effects.consume(code2);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code2 === self.containerState.marker : code2 === 41 || code2 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code2);
    }
    return nok(code2);
  }
  function atMarker(code2) {
    effects.enter("listItemMarker");
    effects.consume(code2);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code2;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code2) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code2);
  }
  function otherPrefix(code2) {
    if (markdownSpace(code2)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code2);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code2);
  }
  function endOfPrefix(code2) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok2(code2);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code2) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok2, "listItemIndent", self.containerState.size + 1)(code2);
  }
  function notBlank(code2) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code2)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code2);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok2, notInCurrentItem)(code2);
  }
  function notInCurrentItem(code2) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok2, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok2(code2) : nok(code2);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code2) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation(this, index2, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add) {
    addImplementation(this, index2, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before2) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before2) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index2 = events.length;
  let content3;
  let text4;
  let definition2;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text4 = index2;
      }
    } else {
      if (events[index2][1].type === "content") {
        editMap.add(index2, 1, []);
      }
      if (!definition2 && events[index2][1].type === "definition") {
        definition2 = index2;
      }
    }
  }
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text4][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text4, 0, [["enter", heading, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  const self = this;
  let marker;
  return start;
  function start(code2) {
    let index2 = self.events.length;
    let paragraph;
    while (index2--) {
      if (self.events[index2][1].type !== "lineEnding" && self.events[index2][1].type !== "linePrefix" && self.events[index2][1].type !== "content") {
        paragraph = self.events[index2][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker = code2;
      return before2(code2);
    }
    return nok(code2);
  }
  function before2(code2) {
    effects.enter("setextHeadingLineSequence");
    return inside(code2);
  }
  function inside(code2) {
    if (code2 === marker) {
      effects.consume(code2);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code2) ? factorySpace(effects, after, "lineSuffix")(code2) : after(code2);
  }
  function after(code2) {
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("setextHeadingLine");
      return ok2(code2);
    }
    return nok(code2);
  }
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok2, nok) {
  const self = this;
  let index2 = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index2--) {
    const token = self.events[index2][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;
  function start(code2) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code2);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code2);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok2(code2);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index2 = events.length;
  let labelStart;
  while (index2--) {
    if (events[index2][1].type === "labelImage" && events[index2][0] === "enter") {
      labelStart = events[index2][1];
      break;
    }
  }
  events[index2 + 1][1].type = "data";
  events[index2 + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index2 + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index2 + 3][1].end),
    end: Object.assign({}, events[index2 + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index2 + 1],
    events[index2 + 2],
    ["enter", call, context],
    // The `[`
    events[index2 + 3],
    events[index2 + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index2, events.length - index2 + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code2) {
    if (code2 !== 94) return nok(code2);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code2);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok2;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? callEscape : callData;
  }
  function callEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return callData;
    }
    return callData(code2);
  }
}
function tokenizeDefinitionStart(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code2) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code2);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code2) {
    if (code2 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code2);
  }
  function labelInside(code2) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code2 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code2 === null || code2 === 91 || markdownLineEndingOrSpace(code2)
    ) {
      return nok(code2);
    }
    if (code2 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code2);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code2)) {
      data = true;
    }
    size++;
    effects.consume(code2);
    return code2 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code2) {
    if (code2 === 91 || code2 === 92 || code2 === 93) {
      effects.consume(code2);
      size++;
      return labelInside;
    }
    return labelInside(code2);
  }
  function labelAfter(code2) {
    if (code2 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code2);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code2);
  }
  function whitespaceAfter(code2) {
    return ok2(code2);
  }
}
function tokenizeDefinitionContinuation(effects, ok2, nok) {
  return effects.check(blankLine, ok2, effects.attempt(indent, ok2, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code2) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok2(code2) : nok(code2);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][0] === "enter" && events[index2][1].type === "strikethroughSequenceTemporary" && events[index2][1]._close) {
        let open = index2;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index2][1].end.offset - events[index2][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index2][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index2][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index2][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text4, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index2), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context], ["enter", events[index2][1], context], ["exit", events[index2][1], context], ["exit", strikethrough, context]]);
            splice(events, open - 1, index2 - open + 3, nextEvents);
            index2 = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index2 = -1;
    while (++index2 < events.length) {
      if (events[index2][1].type === "strikethroughSequenceTemporary") {
        events[index2][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok2, nok) {
    const previous2 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code2) {
      if (previous2 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code2);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code2);
    }
    function more(code2) {
      const before2 = classifyCharacter(previous2);
      if (code2 === 126) {
        if (size > 1) return nok(code2);
        effects.consume(code2);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code2);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code2);
      token._open = !after || after === 2 && Boolean(before2);
      token._close = !before2 || before2 === 2 && Boolean(after);
      return ok2(code2);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation2(this, index2, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index2 = this.map.length;
    const vecs = [];
    while (index2 > 0) {
      index2 -= 1;
      vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]);
      events.length = this.map[index2][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index2) {
  let inDelimiterRow = false;
  const align = [];
  while (index2 < events.length) {
    const event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index2 += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code2) {
    let index2 = self.events.length - 1;
    while (index2 > -1) {
      const {
        type
      } = self.events[index2][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index2--;
      } else {
        break;
      }
    }
    const tail = index2 > -1 ? self.events[index2][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    return next(code2);
  }
  function headRowBefore(code2) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code2);
  }
  function headRowStart(code2) {
    if (code2 === 124) {
      return headRowBreak(code2);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code2);
  }
  function headRowBreak(code2) {
    if (code2 === null) {
      return nok(code2);
    }
    if (markdownLineEnding(code2)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code2);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code2);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code2);
  }
  function headRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return headRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return headRowData;
    }
    return headRowData(code2);
  }
  function headDelimiterStart(code2) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code2);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code2);
    }
    return headDelimiterBefore(code2);
  }
  function headDelimiterBefore(code2) {
    if (code2 === 45 || code2 === 58) {
      return headDelimiterValueBefore(code2);
    }
    if (code2 === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterCellBefore(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code2);
    }
    return headDelimiterValueBefore(code2);
  }
  function headDelimiterValueBefore(code2) {
    if (code2 === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code2 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      return headDelimiterCellAfter(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterLeftAlignmentAfter(code2) {
    if (code2 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterFiller(code2) {
    if (code2 === 45) {
      effects.consume(code2);
      return headDelimiterFiller;
    }
    if (code2 === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code2);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code2);
  }
  function headDelimiterRightAlignmentAfter(code2) {
    if (markdownSpace(code2)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code2);
    }
    return headDelimiterCellAfter(code2);
  }
  function headDelimiterCellAfter(code2) {
    if (code2 === 124) {
      return headDelimiterBefore(code2);
    }
    if (code2 === null || markdownLineEnding(code2)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code2);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok2(code2);
    }
    return headDelimiterNok(code2);
  }
  function headDelimiterNok(code2) {
    return nok(code2);
  }
  function bodyRowStart(code2) {
    effects.enter("tableRow");
    return bodyRowBreak(code2);
  }
  function bodyRowBreak(code2) {
    if (code2 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code2);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code2 === null || markdownLineEnding(code2)) {
      effects.exit("tableRow");
      return ok2(code2);
    }
    if (markdownSpace(code2)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code2);
    }
    effects.enter("data");
    return bodyRowData(code2);
  }
  function bodyRowData(code2) {
    if (code2 === null || code2 === 124 || markdownLineEndingOrSpace(code2)) {
      effects.exit("data");
      return bodyRowBreak(code2);
    }
    effects.consume(code2);
    return code2 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code2) {
    if (code2 === 92 || code2 === 124) {
      effects.consume(code2);
      return bodyRowData;
    }
    return bodyRowData(code2);
  }
}
function resolveTable(events, context) {
  let index2 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap2();
  while (++index2 < events.length) {
    const event = events[index2];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map.add(index2, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index2 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map.add(index2, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index2;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index2, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index2;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index2;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index2, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index2, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index2;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);
  index2 = -1;
  while (++index2 < context.events.length) {
    const event = context.events[index2];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index2);
    }
  }
  return events;
}
function flushCell(map, context, range2, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range2[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range2[0]));
    map.add(range2[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range2[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range2[1], 0, [["enter", previousCell, context]]);
  if (range2[2] !== 0) {
    const relatedStart = getPoint(context.events, range2[2]);
    const relatedEnd = getPoint(context.events, range2[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range2[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range2[2]];
      const end = context.events[range2[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range2[3] > range2[2] + 1) {
        const a = range2[2] + 1;
        const b = range2[3] - range2[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range2[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context, index2, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index2);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
  map.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  const event = events[index2];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok2, nok) {
  const self = this;
  return open;
  function open(code2) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code2);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code2);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code2) {
    if (markdownLineEndingOrSpace(code2)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueUnchecked");
      return close2;
    }
    if (code2 === 88 || code2 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code2);
      effects.exit("taskListCheckValueChecked");
      return close2;
    }
    return nok(code2);
  }
  function close2(code2) {
    if (code2 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code2);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code2);
  }
  function after(code2) {
    if (markdownLineEnding(code2)) {
      return ok2(code2);
    }
    if (markdownSpace(code2)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok2, nok)(code2);
    }
    return nok(code2);
  }
}
function spaceThenNonSpace(effects, ok2, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code2) {
    return code2 === null ? nok(code2) : ok2(code2);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// node_modules/remark-gfm/lib/index.js
var emptyOptions2 = {};
function remarkGfm(options) {
  const self = (
    /** @type {Processor<Root>} */
    this
  );
  const settings = options || emptyOptions2;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(gfm(settings));
  fromMarkdownExtensions.push(gfmFromMarkdown());
  toMarkdownExtensions.push(gfmToMarkdown(settings));
}

// node_modules/micromark/lib/initialize/content.js
var content2 = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous2;
  return contentStart;
  function afterContentStartConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code2) {
    effects.enter("paragraph");
    return lineStart(code2);
  }
  function lineStart(code2) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous2
    });
    if (previous2) {
      previous2.next = token;
    }
    previous2 = token;
    return data(code2);
  }
  function data(code2) {
    if (code2 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code2);
    return data;
  }
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code2) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code2);
    }
    return checkNewContainers(code2);
  }
  function documentContinue(code2) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code2);
    }
    return start(code2);
  }
  function checkNewContainers(code2) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code2);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code2);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code2);
  }
  function thereIsANewContainer(code2) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code2);
  }
  function thereIsNoNewContainer(code2) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code2);
  }
  function documentContinued(code2) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code2);
  }
  function containerContinue(code2) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code2);
  }
  function flowStart(code2) {
    if (code2 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code2);
  }
  function flowContinue(code2) {
    if (code2 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code2);
      return;
    }
    if (markdownLineEnding(code2)) {
      effects.consume(code2);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code2);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index2 = childFlow.events.length;
      while (index2--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index2 = indexBeforeExits;
      while (index2 < self.events.length) {
        self.events[index2][1].end = {
          ...point3
        };
        index2++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index2 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    while (index2-- > size) {
      const entry = stack[index2];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code2);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code2) {
    if (code2 === null) {
      effects.consume(code2);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code2);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text2 = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text4 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code2) {
      return atBreak(code2) ? text4(code2) : notText(code2);
    }
    function notText(code2) {
      if (code2 === null) {
        effects.consume(code2);
        return;
      }
      effects.enter("data");
      effects.consume(code2);
      return data;
    }
    function data(code2) {
      if (atBreak(code2)) {
        effects.exit("data");
        return text4(code2);
      }
      effects.consume(code2);
      return data;
    }
    function atBreak(code2) {
      if (code2 === null) {
        return true;
      }
      const list2 = constructs2[code2];
      let index2 = -1;
      if (list2) {
        while (++index2 < list2.length) {
          const item = list2[index2];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1;
    let enter;
    while (++index2 <= events.length) {
      if (enter === void 0) {
        if (events[index2] && events[index2][1].type === "data") {
          enter = index2;
          index2++;
        }
      } else if (!events[index2] || events[index2][1].type !== "data") {
        if (index2 !== enter + 2) {
          events[enter][1].end = events[index2 - 1][1].end;
          events.splice(enter + 2, index2 - enter - 2);
          index2 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index2 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index2--) {
        const chunk = chunks[index2];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text3
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text3 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit2,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value2) {
    columnStart[value2.line] = value2.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code2) {
    consumed = void 0;
    expectedCode = code2;
    state = state(code2);
  }
  function consume(code2) {
    if (markdownLineEnding(code2)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code2 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code2 !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code2;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit2(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start;
        function start(code2) {
          const left = code2 !== null && map[code2];
          const all = code2 !== null && map.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all) ? all : all ? [all] : []
          ];
          return handleListOfConstructs(list2)(code2);
        }
      }
      function handleListOfConstructs(list2) {
        listOfConstructs = list2;
        constructIndex = 0;
        if (list2.length === 0) {
          return bogusState;
        }
        return handleConstruct(list2[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code2) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code2);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code2);
        }
      }
      function ok2(code2) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code2) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1;
  const result = [];
  let atTab;
  while (++index2 < chunks.length) {
    const chunk = chunks[index2];
    let value2;
    if (typeof chunk === "string") {
      value2 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value2 = "\r";
          break;
        }
        case -4: {
          value2 = "\n";
          break;
        }
        case -3: {
          value2 = "\r\n";
          break;
        }
        case -2: {
          value2 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value2 = " ";
          break;
        }
        default: {
          value2 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value2);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create2(content2),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text2)
  };
  return parser;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value2, encoding, end) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value2.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value2);
      const endPosition = match && match.index !== void 0 ? match.index : value2.length;
      const code2 = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code2 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value2.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code2) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value2) {
  if (!value2 || typeof value2 !== "object") {
    return "";
  }
  if ("position" in value2 || "type" in value2) {
    return position(value2.position);
  }
  if ("start" in value2 || "end" in value2) {
    return position(value2);
  }
  if ("line" in value2 || "column" in value2) {
    return point(value2);
  }
  return "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value2) {
  return value2 && typeof value2 === "number" ? value2 : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own2 = {}.hasOwnProperty;
function fromMarkdown(value2, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener2(link),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener2(heading),
      blockQuote: opener2(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener2(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener2(codeFlow, buffer),
      codeText: opener2(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener2(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener2(emphasis),
      hardBreakEscape: opener2(hardBreak),
      hardBreakTrailing: opener2(hardBreak),
      htmlFlow: opener2(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener2(html, buffer),
      htmlTextData: onenterdata,
      image: opener2(image),
      label: buffer,
      link: opener2(link),
      listItem: opener2(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener2(list2, onenterlistordered),
      listUnordered: opener2(list2),
      paragraph: opener2(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener2(heading),
      strong: opener2(strong),
      thematicBreak: opener2(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit2,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index2 = -1;
    while (++index2 < events.length) {
      prepared.push(events[index2]);
      if (events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered") {
        if (events[index2][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index2 = -1;
    while (++index2 < events.length) {
      const handler2 = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own2.call(handler2, events[index2][1].type)) {
        handler2[events[index2][1].type].call({
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (events[index2][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler2 = tail[1] || defaultOnError;
      handler2.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index2 = -1;
    while (++index2 < config.transforms.length) {
      tree = config.transforms[index2](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index2 = -1;
    while (++index2 < listeners.length) {
      listeners[index2].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index2 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index2 <= end) {
      const event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index2;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index2;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index2,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index2,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index2 = -1;
    while (++index2 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index2) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index2]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener2(create2, and) {
    return open;
    function open(token) {
      enter.call(this, create2(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node);
    this.stack.push(node);
    this.tokenStack.push([token, errorHandler || void 0]);
    node.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close2;
    function close2(token) {
      if (and) and.call(this, token);
      exit2.call(this, token);
    }
  }
  function exit2(token, onExitError) {
    const node = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler2 = open[1] || defaultOnError;
        handler2.call(this, token, open[0]);
      }
    }
    node.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label2;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node = this.stack[this.stack.length - 1];
    if (!node.depth) {
      const depth = this.sliceSerialize(token).length;
      node.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node = this.stack[this.stack.length - 1];
    node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node = this.stack[this.stack.length - 1];
    const siblings = node.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text4();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitlink() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node.type === "link") {
      const children2 = fragment.children;
      node.children = children2;
    } else {
      node.alt = value2;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label2;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value2;
    if (type) {
      value2 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value2 = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value2;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list2(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text4() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index2 = -1;
  while (++index2 < extensions.length) {
    const value2 = extensions[index2];
    if (Array.isArray(value2)) {
      configure(combined, value2);
    } else {
      extension(combined, value2);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own2.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser;
  function parser(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function bail(error) {
  if (error) {
    throw error;
  }
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value2) {
  if (typeof value2 !== "object" || value2 === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value2);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value2) && !(Symbol.iterator in value2);
}

// node_modules/trough/lib/index.js
function trough() {
  const fns = [];
  const pipeline = { run, use };
  return pipeline;
  function run(...values) {
    let middlewareIndex = -1;
    const callback = values.pop();
    if (typeof callback !== "function") {
      throw new TypeError("Expected function as last argument, not " + callback);
    }
    next(null, ...values);
    function next(error, ...output) {
      const fn = fns[++middlewareIndex];
      let index2 = -1;
      if (error) {
        callback(error);
        return;
      }
      while (++index2 < values.length) {
        if (output[index2] === null || output[index2] === void 0) {
          output[index2] = values[index2];
        }
      }
      values = output;
      if (fn) {
        wrap(fn, next)(...output);
      } else {
        callback(null, ...output);
      }
    }
  }
  function use(middelware) {
    if (typeof middelware !== "function") {
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    }
    fns.push(middelware);
    return pipeline;
  }
}
function wrap(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      const exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result && result.then && typeof result.then === "function") {
        result.then(then, done);
      } else if (result instanceof Error) {
        done(result);
      } else {
        then(result);
      }
    }
  }
  function done(error, ...output) {
    if (!called) {
      called = true;
      callback(error, ...output);
    }
  }
  function then(value2) {
    done(null, value2);
  }
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
  /**
   * Create a message for `reason`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns
   *   Instance of `VFileMessage`.
   */
  // eslint-disable-next-line complexity
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super();
    if (typeof optionsOrParentOrPlace === "string") {
      origin = optionsOrParentOrPlace;
      optionsOrParentOrPlace = void 0;
    }
    let reason = "";
    let options = {};
    let legacyCause = false;
    if (optionsOrParentOrPlace) {
      if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("type" in optionsOrParentOrPlace) {
        options = {
          ancestors: [optionsOrParentOrPlace],
          place: optionsOrParentOrPlace.position
        };
      } else {
        options = { ...optionsOrParentOrPlace };
      }
    }
    if (typeof causeOrReason === "string") {
      reason = causeOrReason;
    } else if (!options.cause && causeOrReason) {
      legacyCause = true;
      reason = causeOrReason.message;
      options.cause = causeOrReason;
    }
    if (!options.ruleId && !options.source && typeof origin === "string") {
      const index2 = origin.indexOf(":");
      if (index2 === -1) {
        options.ruleId = origin;
      } else {
        options.source = origin.slice(0, index2);
        options.ruleId = origin.slice(index2 + 1);
      }
    }
    if (!options.place && options.ancestors) {
      const parent = options.ancestors[options.ancestors.length - 1];
      if (parent) {
        options.place = parent.position;
      }
    }
    const start = options.place && "start" in options.place ? options.place.start : options.place;
    this.ancestors = options.ancestors || void 0;
    this.cause = options.cause || void 0;
    this.column = start ? start.column : void 0;
    this.fatal = void 0;
    this.file = "";
    this.message = reason;
    this.line = start ? start.line : void 0;
    this.name = stringifyPosition(options.place) || "1:1";
    this.place = options.place || void 0;
    this.reason = this.message;
    this.ruleId = options.ruleId || void 0;
    this.source = options.source || void 0;
    this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
    this.actual = void 0;
    this.expected = void 0;
    this.note = void 0;
    this.url = void 0;
  }
};
Object.defineProperties(VFileMessage.prototype, {
  file: { configurable: true, enumerable: true, value: "", writable: true },
  name: { configurable: true, enumerable: true, value: "", writable: true },
  reason: { configurable: true, enumerable: true, value: "", writable: true },
  message: { configurable: true, enumerable: true, value: "", writable: true },
  stack: { configurable: true, enumerable: true, value: "", writable: true },
  column: { configurable: true, enumerable: true, writable: true },
  line: { configurable: true, enumerable: true, writable: true },
  ancestors: { configurable: true, enumerable: true, writable: true },
  cause: { configurable: true, enumerable: true, writable: true },
  fatal: { configurable: true, enumerable: true, writable: true },
  place: { configurable: true, enumerable: true, writable: true },
  ruleId: { configurable: true, enumerable: true, writable: true },
  source: { configurable: true, enumerable: true, writable: true }
});

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as default3 } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return Boolean(
    fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && // @ts-expect-error: indexing is fine.
    fileUrlOrPath.auth === void 0
  );
}

// node_modules/vfile/lib/index.js
var order = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
);
var VFile = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(value2) {
    let options;
    if (!value2) {
      options = {};
    } else if (isUrl(value2)) {
      options = { path: value2 };
    } else if (typeof value2 === "string" || isUint8Array(value2)) {
      options = { value: value2 };
    } else {
      options = value2;
    }
    this.cwd = "cwd" in options ? "" : default3.cwd();
    this.data = {};
    this.history = [];
    this.messages = [];
    this.value;
    this.map;
    this.result;
    this.stored;
    let index2 = -1;
    while (++index2 < order.length) {
      const field2 = order[index2];
      if (field2 in options && options[field2] !== void 0 && options[field2] !== null) {
        this[field2] = field2 === "history" ? [...options[field2]] : options[field2];
      }
    }
    let field;
    for (field in options) {
      if (!order.includes(field)) {
        this[field] = options[field];
      }
    }
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path === "string" ? default2.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(basename) {
    assertNonEmpty(basename, "basename");
    assertPart(basename, "basename");
    this.path = default2.join(this.dirname || "", basename);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path === "string" ? default2.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(dirname) {
    assertPath(this.basename, "dirname");
    this.path = default2.join(dirname || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path === "string" ? default2.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(extname) {
    assertPart(extname, "extname");
    assertPath(this.dirname, "extname");
    if (extname) {
      if (extname.codePointAt(0) !== 46) {
        throw new Error("`extname` must start with `.`");
      }
      if (extname.includes(".", 1)) {
        throw new Error("`extname` cannot contain multiple dots");
      }
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(path2) {
    if (isUrl(path2)) {
      path2 = fileURLToPath(path2);
    }
    assertNonEmpty(path2, "path");
    if (this.path !== path2) {
      this.history.push(path2);
    }
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path === "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(stem) {
    assertNonEmpty(stem, "stem");
    assertPart(stem, "stem");
    this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = true;
    throw message;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = void 0;
    return message;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = new VFileMessage(
      // @ts-expect-error: the overloads are fine.
      causeOrReason,
      optionsOrParentOrPlace,
      origin
    );
    if (this.path) {
      message.name = this.path + ":" + message.name;
      message.file = this.path;
    }
    message.fatal = false;
    this.messages.push(message);
    return message;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(encoding) {
    if (this.value === void 0) {
      return "";
    }
    if (typeof this.value === "string") {
      return this.value;
    }
    const decoder = new TextDecoder(encoding || void 0);
    return decoder.decode(this.value);
  }
};
function assertPart(part, name) {
  if (part && part.includes(default2.sep)) {
    throw new Error(
      "`" + name + "` cannot be a path: did not expect `" + default2.sep + "`"
    );
  }
}
function assertNonEmpty(part, name) {
  if (!part) {
    throw new Error("`" + name + "` cannot be empty");
  }
}
function assertPath(path2, name) {
  if (!path2) {
    throw new Error("Setting `" + name + "` requires `path` to be set too");
  }
}
function isUint8Array(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(property) {
    const self = this;
    const constr = self.constructor;
    const proto = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      constr.prototype
    );
    const value2 = proto[property];
    const apply = function() {
      return value2.apply(apply, arguments);
    };
    Object.setPrototypeOf(apply, proto);
    return apply;
  })
);

// node_modules/unified/lib/index.js
var own3 = {}.hasOwnProperty;
var Processor = class _Processor extends CallableInstance {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy");
    this.Compiler = void 0;
    this.Parser = void 0;
    this.attachers = [];
    this.compiler = void 0;
    this.freezeIndex = -1;
    this.frozen = void 0;
    this.namespace = {};
    this.parser = void 0;
    this.transformers = trough();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    const destination = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new _Processor()
    );
    let index2 = -1;
    while (++index2 < this.attachers.length) {
      const attacher = this.attachers[index2];
      destination.use(...attacher);
    }
    destination.data((0, import_extend.default)(true, {}, this.namespace));
    return destination;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(key, value2) {
    if (typeof key === "string") {
      if (arguments.length === 2) {
        assertUnfrozen("data", this.frozen);
        this.namespace[key] = value2;
        return this;
      }
      return own3.call(this.namespace, key) && this.namespace[key] || void 0;
    }
    if (key) {
      assertUnfrozen("data", this.frozen);
      this.namespace = key;
      return this;
    }
    return this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen) {
      return this;
    }
    const self = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    while (++this.freezeIndex < this.attachers.length) {
      const [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === false) {
        continue;
      }
      if (options[0] === true) {
        options[0] = void 0;
      }
      const transformer = attacher.call(self, ...options);
      if (typeof transformer === "function") {
        this.transformers.use(transformer);
      }
    }
    this.frozen = true;
    this.freezeIndex = Number.POSITIVE_INFINITY;
    return this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(file) {
    this.freeze();
    const realFile = vfile(file);
    const parser = this.parser || this.Parser;
    assertParser("parse", parser);
    return parser(String(realFile), realFile);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(file, done) {
    const self = this;
    this.freeze();
    assertParser("process", this.parser || this.Parser);
    assertCompiler("process", this.compiler || this.Compiler);
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      const realFile = vfile(file);
      const parseTree = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        self.parse(realFile)
      );
      self.run(parseTree, realFile, function(error, tree, file2) {
        if (error || !tree || !file2) {
          return realDone(error);
        }
        const compileTree = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          tree
        );
        const compileResult = self.stringify(compileTree, file2);
        if (looksLikeAValue(compileResult)) {
          file2.value = compileResult;
        } else {
          file2.result = compileResult;
        }
        realDone(
          error,
          /** @type {VFileWithOutput<CompileResult>} */
          file2
        );
      });
      function realDone(error, file2) {
        if (error || !file2) {
          reject(error);
        } else if (resolve) {
          resolve(file2);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, file2);
        }
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(file) {
    let complete = false;
    let result;
    this.freeze();
    assertParser("processSync", this.parser || this.Parser);
    assertCompiler("processSync", this.compiler || this.Compiler);
    this.process(file, realDone);
    assertDone("processSync", "process", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, file2) {
      complete = true;
      bail(error);
      result = file2;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(tree, file, done) {
    assertNode(tree);
    this.freeze();
    const transformers = this.transformers;
    if (!done && typeof file === "function") {
      done = file;
      file = void 0;
    }
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      ok(
        typeof file !== "function",
        "`file` can\u2019t be a `done` anymore, we checked"
      );
      const realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        const resultingTree = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          outputTree || tree
        );
        if (error) {
          reject(error);
        } else if (resolve) {
          resolve(resultingTree);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, resultingTree, file2);
        }
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(tree, file) {
    let complete = false;
    let result;
    this.run(tree, file, realDone);
    assertDone("runSync", "run", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, tree2) {
      bail(error);
      result = tree2;
      complete = true;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(tree, file) {
    this.freeze();
    const realFile = vfile(file);
    const compiler2 = this.compiler || this.Compiler;
    assertCompiler("stringify", compiler2);
    assertNode(tree);
    return compiler2(tree, realFile);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(value2, ...parameters) {
    const attachers = this.attachers;
    const namespace = this.namespace;
    assertUnfrozen("use", this.frozen);
    if (value2 === null || value2 === void 0) {
    } else if (typeof value2 === "function") {
      addPlugin(value2, parameters);
    } else if (typeof value2 === "object") {
      if (Array.isArray(value2)) {
        addList(value2);
      } else {
        addPreset(value2);
      }
    } else {
      throw new TypeError("Expected usable value, not `" + value2 + "`");
    }
    return this;
    function add(value3) {
      if (typeof value3 === "function") {
        addPlugin(value3, []);
      } else if (typeof value3 === "object") {
        if (Array.isArray(value3)) {
          const [plugin, ...parameters2] = (
            /** @type {PluginTuple<Array<unknown>>} */
            value3
          );
          addPlugin(plugin, parameters2);
        } else {
          addPreset(value3);
        }
      } else {
        throw new TypeError("Expected usable value, not `" + value3 + "`");
      }
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result)) {
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      }
      addList(result.plugins);
      if (result.settings) {
        namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
      }
    }
    function addList(plugins) {
      let index2 = -1;
      if (plugins === null || plugins === void 0) {
      } else if (Array.isArray(plugins)) {
        while (++index2 < plugins.length) {
          const thing = plugins[index2];
          add(thing);
        }
      } else {
        throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
      }
    }
    function addPlugin(plugin, parameters2) {
      let index2 = -1;
      let entryIndex = -1;
      while (++index2 < attachers.length) {
        if (attachers[index2][0] === plugin) {
          entryIndex = index2;
          break;
        }
      }
      if (entryIndex === -1) {
        attachers.push([plugin, ...parameters2]);
      } else if (parameters2.length > 0) {
        let [primary, ...rest] = parameters2;
        const currentPrimary = attachers[entryIndex][1];
        if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
          primary = (0, import_extend.default)(true, currentPrimary, primary);
        }
        attachers[entryIndex] = [plugin, primary, ...rest];
      }
    }
  }
};
var unified = new Processor().freeze();
function assertParser(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `parser`");
  }
}
function assertCompiler(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `compiler`");
  }
}
function assertUnfrozen(name, frozen) {
  if (frozen) {
    throw new Error(
      "Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
  }
}
function assertNode(node) {
  if (!isPlainObject(node) || typeof node.type !== "string") {
    throw new TypeError("Expected node, got `" + node + "`");
  }
}
function assertDone(name, asyncName, complete) {
  if (!complete) {
    throw new Error(
      "`" + name + "` finished async. Use `" + asyncName + "` instead"
    );
  }
}
function vfile(value2) {
  return looksLikeAVFile(value2) ? value2 : new VFile(value2);
}
function looksLikeAVFile(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "message" in value2 && "messages" in value2
  );
}
function looksLikeAValue(value2) {
  return typeof value2 === "string" || isUint8Array2(value2);
}
function isUint8Array2(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// src/card/body/parse-markdown.ts
var processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]).freeze();
function parseMarkdown(text4, frontMatter2) {
  return processor.parse(frontMatter2 ? blank(text4, frontMatter2) : text4);
}
function blank(text4, { start, end }) {
  return text4.slice(0, start) + text4.slice(start, end).replace(/[^\r\n]/g, " ") + text4.slice(end);
}

// src/card/ignores.ts
var KEYWORD = "model-card-gate-ignore";
function readIgnores(body) {
  const sections = sectionsOf(body.children);
  const found = [];
  visit(body, "html", ({ value: value2, position: position2 }) => {
    const first = position2?.start.line ?? 1;
    for (const { text: text4, line } of comments(value2)) {
      const asked = readComment(text4);
      if (!asked) continue;
      const at = first + line;
      const section = sections.findLast(({ from, to }) => from <= at && at <= to);
      found.push({ ...asked, line: at, from: section?.from ?? 1, to: section?.to ?? Number.MAX_SAFE_INTEGER });
    }
  });
  return found;
}
function readComment(text4) {
  const trimmed = text4.trim();
  const rest = trimmed.slice(KEYWORD.length);
  if (!trimmed.startsWith(KEYWORD) || /^[\w-]/.test(rest)) return void 0;
  const colon = rest.indexOf(":");
  const [ruleId, reason] = colon < 0 ? [rest, ""] : [rest.slice(0, colon), rest.slice(colon + 1)];
  return { ruleId: ruleId.trim(), reason: reason.trim().replace(/\s+/g, " ") };
}
function* comments(html) {
  let line = 0;
  let counted = 0;
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", counted)) {
    const end = html.indexOf("-->", start + 4);
    if (end < 0) return;
    line += lineBreaks(html.slice(counted, start));
    const text4 = html.slice(start + 4, end);
    yield { text: text4, line };
    line += lineBreaks(text4);
    counted = end + 3;
  }
}
function lineBreaks(text4) {
  return text4.match(/\r\n|\r|\n/g)?.length ?? 0;
}
function sectionsOf(children2) {
  const sections = [];
  let open = [];
  for (const node of children2) {
    if (node.type !== "heading" || !node.position) continue;
    const from = node.position.start.line;
    for (const section2 of open) if (section2.depth >= node.depth) section2.to = from - 1;
    open = open.filter(({ depth }) => depth < node.depth);
    const section = { depth: node.depth, from, to: Number.MAX_SAFE_INTEGER };
    open.push(section);
    sections.push(section);
  }
  return sections;
}

// src/card/sections/outline.ts
var PREAMBLE = 0;
function buildOutline(parts) {
  const blocks = [];
  const owners = [];
  const sections = [{ heading: void 0, parent: -1, from: 0, end: 0 }];
  const stack = [];
  const pop = () => {
    const section = sections[stack.pop()?.index ?? -1];
    if (section) section.end = blocks.length;
  };
  for (const part of parts) {
    if (part.is === "block") {
      owners.push(stack.at(-1)?.index ?? PREAMBLE);
      blocks.push(part.block);
      if (sections.length === 1) endPreamble(sections, blocks.length);
    } else if (part.is === "end") {
      if (!stack.some((open) => open.heading.kind === part.of)) continue;
      while (stack.at(-1)?.heading.kind !== part.of) pop();
      pop();
    } else {
      const { heading } = part;
      for (let top = stack.at(-1); top && top.heading.rank >= heading.rank; top = stack.at(-1)) pop();
      const parent = stack.at(-1)?.index ?? -1;
      stack.push({ index: sections.length, heading });
      sections.push({ heading, parent, from: blocks.length, end: blocks.length });
    }
  }
  while (stack.length > 0) pop();
  return { blocks, sections, owners };
}
function endPreamble(sections, end) {
  const preamble = sections[PREAMBLE];
  if (preamble) preamble.end = end;
}

// src/card/body/plain-text.ts
var PlainTextWriter = class {
  #lines = [];
  #links = [];
  #images = [];
  #codeSpans = [];
  #line;
  #text = [];
  #bold = 0;
  #linked = 0;
  /** @param line where the paragraph starts, 1-based */
  constructor(line) {
    this.#line = line;
  }
  /** Line feeds in `text` are the source's own. */
  write(text4, style = {}) {
    for (const [i, piece] of text4.split(/\r\n|\n|\r/).entries()) {
      if (i > 0) this.endLine(true);
      this.#text.push(piece);
      const length = piece.replace(/\s/g, "").length;
      if (style.bold) this.#bold += length;
      if (style.linked) this.#linked += length;
    }
  }
  /** @param inSource whether the source has a line break here too */
  endLine(inSource) {
    this.#lines.push({ text: this.#text.join(""), line: this.#line, bold: this.#bold });
    this.#text = [];
    this.#bold = 0;
    if (inSource) this.#line++;
  }
  link(url) {
    if (url) this.#links.push(url);
  }
  image(url, alt) {
    this.#images.push({ url, alt });
  }
  code(text4) {
    this.#codeSpans.push(text4);
  }
  finish() {
    this.endLine(false);
    return {
      lines: this.#lines,
      links: this.#links,
      images: this.#images,
      codeSpans: this.#codeSpans,
      linked: this.#linked
    };
  }
};
function plainText(nodes, line) {
  const writer = new PlainTextWriter(line);
  const stack = [];
  const push2 = (children2, style) => {
    for (let i = children2.length - 1; i >= 0; i--) {
      const node = children2[i];
      if (node) stack.push({ node, ...style });
    }
  };
  push2(nodes, { bold: false, linked: false });
  let boldTags = 0;
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node } = step;
    const style = { bold: step.bold || boldTags > 0, linked: step.linked };
    if (node.type === "text") writer.write(node.value, style);
    else if (node.type === "inlineCode") {
      writer.code(node.value);
      writer.write(node.value, style);
    } else if (node.type === "break") writer.endLine(true);
    else if (node.type === "image") writer.image(node.url, node.alt ?? "");
    else if (node.type === "imageReference") writer.image(node.identifier, node.alt ?? "");
    else if (node.type === "html") boldTags = Math.max(0, boldTags + inlineTag(node.value, writer));
    else if ("children" in node) {
      if (node.type === "link") writer.link(node.url);
      push2(node.children, {
        bold: style.bold || node.type === "strong",
        linked: style.linked || node.type === "link" || node.type === "linkReference"
      });
    }
  }
  return writer.finish();
}
function inlineTag(raw, writer) {
  if (isComment(raw)) return 0;
  const name = tagName(raw);
  if (name === "b" || name === "strong") return 1;
  if (name === "/b" || name === "/strong") return -1;
  if (name === "br") writer.endLine(false);
  else if (name === "img") writer.image(attribute(raw, "src"), attribute(raw, "alt"));
  else if (name === "a") writer.link(attribute(raw, "href"));
  return 0;
}
function joinLines(lines2) {
  return lines2.map((line) => line.text.trim()).filter(Boolean).join("\n");
}

// src/card/sections/block.ts
var RANK = { bold: 7, summary: 7, item: 8, colon: 9, label: 10, rowLabel: 11 };

// src/card/sections/paragraph.ts
var LONGEST_HEADING = 100;
var MOST_WORDS = 12;
var MOST_WORDS_BEFORE_COLON = 6;
var PLAIN_TITLE = /^(?:(?:example )?usage|how to use(?: (?:it|the model|this model))?|quick ?start|getting started|(?:known )?limitations?|known issues|evaluation(?: results)?|benchmarks?|results|citation|bibtex|how to cite)$/i;
function* paragraphParts(plain, setting) {
  if (isNavigation(plain)) return;
  let content3 = [];
  let first = true;
  for (const line of plain.lines) {
    const heading = headingOf(line, setting, plain.lines.length === 1);
    if (heading) {
      yield* blockOf(content3, plain, setting, first);
      if (content3.length > 0) first = false;
      content3 = [];
      yield heading;
    } else content3.push(line);
  }
  yield* blockOf(content3, plain, setting, first);
}
function* blockOf(lines2, plain, setting, first) {
  const text4 = joinLines(lines2);
  const start = lines2.find((line) => line.text.trim() !== "") ?? lines2[0];
  if (!start || text4 === "" && plain.images.length === 0) return;
  const { links, images, codeSpans } = first ? plain : { links: [], images: [], codeSpans: [] };
  const common = { text: text4, line: start.line, links, images, codeSpans };
  yield {
    is: "block",
    block: setting.in === "item" ? { kind: "item", ordered: setting.ordered, ...common } : { kind: "text", ...common }
  };
}
function headingOf(line, setting, alone) {
  const text4 = line.text.trim();
  if (text4 === "" || text4.length > LONGEST_HEADING || !new RegExp("\\p{L}", "u").test(text4)) return void 0;
  const words = text4.split(/\s+/).length;
  const bare = text4.replace(/\s/g, "");
  const isBold = line.bold > 0 && line.bold >= bare.replace(/[:：]$/, "").length;
  if (isBold && words <= MOST_WORDS && !/[.!,;。！，；]$/.test(text4)) {
    if (setting.in === "item" && !setting.leads) {
      if (!setting.alone) return void 0;
    }
    const kind = setting.in === "item" && !setting.alone ? "item" : "bold";
    return { is: "heading", heading: { kind, text: text4, rank: RANK[kind], line: line.line } };
  }
  if (setting.in === "flow" && words <= MOST_WORDS && (isMarked(text4) || alone && isTitled(text4))) {
    const name = text4.replace(/^#+/, "");
    return { is: "heading", heading: { kind: "bold", text: name, rank: RANK.bold, line: line.line } };
  }
  const standsAlone = alone && (setting.in === "flow" || setting.alone && !setting.ordered);
  if (standsAlone && /[:：]$/.test(text4) && words <= MOST_WORDS_BEFORE_COLON) {
    return { is: "heading", heading: { kind: "colon", text: text4, rank: RANK.colon, line: line.line } };
  }
  return void 0;
}
function isMarked(text4) {
  return new RegExp("^#{1,6}\\p{L}[^#]*$", "u").test(text4);
}
function isTitled(text4) {
  return new RegExp("^(?:[\u25A0\u25A1\u25C6\u25C7\u25BC\u25BD\u25CE\u2605\u2606\u25B6\u2756] ?\\p{L}|\u3010[^\u3010\u3011]{1,30}\u3011$)", "u").test(text4) || PLAIN_TITLE.test(text4);
}
function isNavigation({ lines: lines2, links, linked, images }) {
  if (links.length === 0 || images.length > 0 || !links.every((url) => url.startsWith("#"))) return false;
  const letters = lines2.reduce((sum, line) => sum + (line.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return linked >= letters * 0.8;
}

// src/card/sections/table.ts
var MOST_LABEL_WORDS = 8;
var FEWEST_TEXT_WORDS = 4;
function* tableParts(rows, lines2, links = []) {
  const line = lines2[0];
  if (line === void 0) return;
  if (isCardTable(rows)) {
    yield* labelParts(rows, lines2);
    return;
  }
  const text4 = rows.map((row) => row.join("	")).join("\n");
  yield { is: "block", block: { kind: "table", rows, text: text4, line, links, images: [], codeSpans: [] } };
}
function isCardTable(rows) {
  if (rows.length < 2 || rows.some((row) => row.length > 2)) return false;
  if (rows.every((row) => row.length === 1))
    return rows.slice(1).some(([text4]) => countWords(text4 ?? "") >= FEWEST_TEXT_WORDS);
  const prose = rows.filter(([, text4]) => countWords(text4 ?? "") >= FEWEST_TEXT_WORDS);
  return prose.length * 2 >= rows.length - 1 && prose.some(([, text4]) => new RegExp("\\p{L}{3}", "u").test(text4 ?? ""));
}
function* labelParts(rows, lines2) {
  const [header] = rows;
  const hasTitle = countWords(header?.[0] ?? "") > 0 && countWords(header?.[1] ?? "") < FEWEST_TEXT_WORDS;
  if (hasTitle) yield label(header?.[0] ?? "", RANK.label, lines2[0] ?? 1);
  for (const [i, [name = "", text4 = ""]] of rows.entries()) {
    if (i === 0 && hasTitle) continue;
    const line = lines2[i] ?? 1;
    const isLabel = text4 !== "" && countWords(name) > 0 && countWords(name) <= MOST_LABEL_WORDS;
    if (isLabel) yield label(name, RANK.rowLabel, line);
    const content3 = isLabel ? text4 : `${name}
${text4}`;
    if (content3.trim() !== "") {
      yield {
        is: "block",
        block: { kind: "text", text: content3, line, links: [], images: [], codeSpans: [] }
      };
    }
  }
  yield { is: "end", of: "label" };
}
function label(text4, rank, line) {
  return { is: "heading", heading: { kind: "label", text: text4, rank, line } };
}
function countWords(text4) {
  return text4.split(/\s+/).filter(Boolean).length;
}

// src/card/sections/html-reader.ts
var INLINE = new Set(
  "a abbr b big cite code del em font i img ins kbd mark q s samp small span strike strong sub sup u var".split(
    " "
  )
);
var LONGEST_HEADING2 = 200;
var UNSEEN = /* @__PURE__ */ new Set(["script", "style", "template", "head"]);
var HtmlReader = class {
  #inComment = false;
  #unseen = "";
  #heading;
  #table;
  #pre;
  #writer;
  #bold = 0;
  #inItem = false;
  /** Whether Markdown that follows is hidden by a comment that is still open. */
  get hidden() {
    return this.#inComment;
  }
  /** Ends what was left open by mistake and cannot hold the Markdown that follows. */
  *before(markdown) {
    if (this.#heading && this.#heading.text.trim() !== "") yield* this.#endHeading();
    if (markdown === "other") return;
    yield* this.#endPre();
    yield* this.#endTable();
  }
  /** Whether Markdown that follows belongs to an HTML element that takes text only: a heading or a table's cell. */
  takesText(text4) {
    if (this.#heading) {
      this.#heading.text = text4;
      return true;
    }
    if (this.#table?.cell) {
      this.#addToCell(text4);
      return true;
    }
    return false;
  }
  *read(html, line) {
    let from = 0;
    if (this.#inComment) {
      const end = html.indexOf("-->");
      if (end < 0) return;
      this.#inComment = false;
      from = end + 3;
    }
    const lineAt = lineCounter(html, line);
    for (const token of htmlTokens(html, from)) yield* this.#token(token, lineAt(token.offset));
    if (!this.#heading && !this.#pre) yield* this.#flush();
  }
  /** Ends what the document left open. */
  *finish() {
    yield* this.#endHeading();
    yield* this.#endPre();
    yield* this.#endTable();
    yield* this.#flush();
  }
  *#token(token, line) {
    if (token.kind === "comment") {
      this.#inComment = !token.closed;
      return;
    }
    if (this.#unseen) {
      if (token.kind === "close" && token.name === this.#unseen) this.#unseen = "";
      return;
    }
    if (token.kind === "text") this.#text(token.text, line);
    else if (token.kind === "open") yield* this.#open(token.name, token.raw, line);
    else yield* this.#close(token.name);
  }
  #text(text4, line) {
    if (this.#pre) this.#pre.text += text4;
    else if (this.#heading) this.#heading.text += text4;
    else if (this.#table) {
      if (this.#table.cell) this.#addToCell(text4);
    } else {
      if (!this.#writer && text4.trim() === "") return;
      const lead = this.#writer ? 0 : text4.length - text4.trimStart().length;
      this.#writer ??= new PlainTextWriter(line + (text4.slice(0, lead).match(/\n/g)?.length ?? 0));
      this.#writer.write(text4.slice(lead), { bold: this.#bold > 0 });
    }
  }
  *#open(name, raw, line) {
    if (UNSEEN.has(name)) this.#unseen = name;
    else if (name === "b" || name === "strong") this.#bold++;
    else if (name === "a") this.#writer?.link(attribute(raw, "href"));
    else if (name === "img") {
      if (!this.#table && !this.#heading) {
        this.#writer ??= new PlainTextWriter(line);
        this.#writer.image(attribute(raw, "src"), attribute(raw, "alt"));
      }
    } else if (INLINE.has(name)) return;
    else if (name === "br") {
      if (this.#pre) this.#pre.text += "\n";
      else this.#writer?.endLine(false);
    } else {
      yield* this.#openBlock(name, line);
    }
  }
  *#openBlock(name, line) {
    if (!this.#heading) yield* this.#flush();
    if (/^h[1-6]$/.test(name)) {
      yield* this.#endHeading();
      this.#heading = { kind: "html", rank: Number(name[1]), line, text: "" };
    } else if (name === "summary") {
      yield* this.#endHeading();
      this.#heading = { kind: "summary", rank: RANK.summary, line, text: "" };
    } else if (name === "pre") this.#pre = { line, text: "" };
    else if (name === "table") this.#table ??= { line, rows: [], cell: false };
    else if (name === "tr") this.#table?.rows.push([]);
    else if (name === "td" || name === "th") this.#openCell();
    this.#inItem = name === "li";
  }
  #openCell() {
    if (!this.#table) return;
    if (this.#table.rows.length === 0) this.#table.rows.push([]);
    this.#table.rows.at(-1)?.push("");
    this.#table.cell = true;
  }
  #addToCell(text4) {
    const row = this.#table?.rows.at(-1);
    if (row && row.length > 0) row[row.length - 1] += text4;
  }
  *#close(name) {
    if (name === "b" || name === "strong") this.#bold = Math.max(0, this.#bold - 1);
    else if (INLINE.has(name)) return;
    else if (/^h[1-6]$/.test(name) || name === "summary") yield* this.#endHeading();
    else if (name === "pre") yield* this.#endPre();
    else if (name === "table") yield* this.#endTable();
    else if (name === "td" || name === "th") {
      if (this.#table) this.#table.cell = false;
    } else {
      yield* this.#flush();
      if (name === "details") yield { is: "end", of: "summary" };
      if (name === "li") this.#inItem = false;
    }
  }
  *#endHeading() {
    const heading = this.#heading;
    this.#heading = void 0;
    const text4 = heading?.text.replace(/\s+/g, " ").trim();
    if (!heading || !text4) return;
    if (text4.length > LONGEST_HEADING2) {
      const common = { text: text4, line: heading.line, links: [], images: [], codeSpans: [] };
      yield { is: "block", block: { kind: "text", ...common } };
    } else {
      yield { is: "heading", heading: { kind: heading.kind, text: text4, rank: heading.rank, line: heading.line } };
    }
  }
  *#endPre() {
    const pre = this.#pre;
    this.#pre = void 0;
    if (!pre) return;
    const common = { text: pre.text, line: pre.line, links: [], images: [], codeSpans: [] };
    yield { is: "block", block: { kind: "code", language: "", ...common } };
  }
  *#endTable() {
    const table = this.#table;
    this.#table = void 0;
    if (!table) return;
    const rows = table.rows.map((row) => row.map((cell) => cell.replace(/\s+/g, " ").trim()));
    yield* tableParts(
      rows,
      rows.map(() => table.line)
    );
  }
  *#flush() {
    const writer = this.#writer;
    this.#writer = void 0;
    if (!writer) return;
    yield* paragraphParts(
      writer.finish(),
      this.#inItem ? { in: "item", ordered: false, leads: false, alone: false } : { in: "flow" }
    );
  }
};
function lineCounter(text4, first) {
  let at = 0;
  let line = first;
  return (offset) => {
    for (; at < offset; at++) if (text4[at] === "\n") line++;
    return line;
  };
}

// src/card/sections/read-parts.ts
var LONGEST_HEADING3 = 200;
function* readParts(root, work) {
  const html = new HtmlReader();
  const stack = [];
  pushNodes(root.children, false, stack);
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ("part" in step) {
      yield step.part;
      continue;
    }
    const { node, setting, quoted } = step;
    if (work) work.nodes++;
    if (node.type === "html") yield* html.read(node.value, lineOf(node));
    else if (html.hidden) continue;
    else if (node.type === "list") pushList(node, quoted, stack);
    else if (node.type === "blockquote") pushNodes(node.children, true, stack);
    else if (node.type === "footnoteDefinition") pushNodes(node.children, quoted, stack);
    else {
      yield* html.before(node.type === "heading" ? "heading" : "other");
      for (const part of leafParts(node, setting, html)) yield quoted ? asQuoted(part) : part;
    }
  }
  yield* html.finish();
}
function leafParts(node, setting, html) {
  if (node.type === "heading") return headingParts(node);
  if (node.type === "paragraph") return textParts(node, setting, html);
  if (node.type === "code") return [codePart(node.value, node.lang ?? "", lineOf(node))];
  if (node.type === "table") return gfmTableParts(node);
  return [];
}
function asQuoted(part) {
  return part.is === "block" ? { is: "block", block: { ...part.block, quoted: true } } : part;
}
function pushNodes(nodes, quoted, stack) {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node) stack.push({ node, setting: { in: "flow" }, quoted });
  }
}
function lineOf(node) {
  return node.position?.start.line ?? 1;
}
function* headingParts(node) {
  const line = lineOf(node);
  const plain = plainText(node.children, line);
  const text4 = joinLines(plain.lines).replace(/\s+/g, " ");
  if (text4.length > LONGEST_HEADING3) yield* paragraphParts(plain, { in: "flow" });
  else if (text4 !== "") yield { is: "heading", heading: { kind: "markdown", text: text4, rank: node.depth, line } };
  if (text4 === "" && plain.images.length > 0) yield* paragraphParts(plain, { in: "flow" });
}
function* textParts(node, setting, html) {
  const plain = plainText(node.children, lineOf(node));
  if (html.takesText(joinLines(plain.lines))) return;
  yield* paragraphParts(plain, setting);
}
function codePart(text4, language, line) {
  return { is: "block", block: { kind: "code", language, text: text4, line, links: [], images: [], codeSpans: [] } };
}
function* gfmTableParts(node) {
  const links = [];
  const rows = node.children.map(
    (row) => row.children.map((cell) => {
      const plain = plainText(cell.children, lineOf(cell));
      links.push(...plain.links);
      return joinLines(plain.lines).replace(/\s+/g, " ");
    })
  );
  yield* tableParts(rows, node.children.map(lineOf), links);
}
function pushList(list2, quoted, stack) {
  for (let i = list2.children.length - 1; i >= 0; i--) {
    const item = list2.children[i];
    if (item) pushItem(item, list2, quoted, stack);
  }
}
function pushItem(item, list2, quoted, stack) {
  const leads = item.children.length > 1;
  const alone = list2.children.length === 1 && !leads;
  if (leads) stack.push({ part: { is: "end", of: "item" } });
  for (let i = item.children.length - 1; i >= 0; i--) {
    const node = item.children[i];
    if (!node) continue;
    stack.push({
      node,
      setting: { in: "item", ordered: list2.ordered === true, leads: leads && i === 0, alone },
      quoted
    });
  }
}

// src/card/topics/template-text.ts
var PASSAGES = PLACEHOLDER_PATTERNS.filter(
  ({ place, strength }) => place === "text" && strength !== "info"
).map(({ pattern }) => pattern);
var LINES = PLACEHOLDER_PATTERNS.filter(({ place }) => place === "line").map(({ pattern }) => pattern);
var LONGEST_UNFILLED = 140;
var LONGEST_LABEL = 60;
var LEADING = new Set(" 	\xA0-*>_#=([\"'\u201C\u2018`");
var TRAILING = new Set(" 	\xA0.!_*)]\"'\u201D\u2019`\u3002\uFF01");
function passagesIn(text4) {
  return PASSAGES.filter((pattern) => text4.search(pattern) >= 0);
}
function authoredText(text4, passages = PASSAGES) {
  let rest = text4;
  for (const passage of passages) rest = rest.replace(passage, " ");
  if (!rest.includes("\n")) return isUnfilled(rest) ? "" : rest.trim();
  return rest.split("\n").map((line) => line.trim()).filter((line) => !isUnfilled(line)).join("\n");
}
function isUnfilled(line) {
  const bare = withoutMarks(line);
  if (isEmptyValue(bare)) return true;
  const colon = bare.slice(0, LONGEST_LABEL).search(/[:：]/);
  return colon >= 0 && isEmptyValue(withoutMarks(bare.slice(colon + 1)));
}
function isEmptyValue(value2) {
  if (!/[a-z0-9]/i.test(value2) && !/[\p{L}\p{N}]/u.test(value2)) return true;
  return value2.length <= LONGEST_UNFILLED && LINES.some((pattern) => pattern.test(value2));
}
function withoutMarks(line) {
  let start = 0;
  let end = line.length;
  while (start < end && (LEADING.has(line.charAt(start)) || isPictorial(line.charCodeAt(start)))) start++;
  while (end > start && (TRAILING.has(line.charAt(end - 1)) || isPictorial(line.charCodeAt(end - 1)))) end--;
  return line.slice(start, end);
}
function isPictorial(code2) {
  return code2 >= 8592 && code2 <= 11263 || code2 >= 55356 && code2 <= 55358 || code2 >= 56320 && code2 <= 57343 || code2 === 65039;
}

// src/card/topics/evidence/bibtex.ts
var ENTRY = /@\s?(?:article|book|booklet|conference|dataset|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|report|software|techreport|thesis|unpublished)\s{0,4}[{(]/i;
var FIELD = /\b(title|author|url|journal|booktitle|publisher|eprint|howpublished)\s{0,20}=\s{0,20}["{]{0,3}\s{0,4}([^"{}\n]{0,200})/gi;
function isBibtex(text4) {
  return text4.includes("@") && ENTRY.test(text4);
}
var UNFILLED = /^\W*(?:todo|tbd|more information needed|your[ _-]\w{1,20}|\.{2,})/i;
function isFilledBibtex(text4) {
  if (!isBibtex(text4)) return false;
  let isFilled = false;
  for (const [, name = "", value2 = ""] of text4.matchAll(FIELD)) {
    if (UNFILLED.test(value2)) {
      if (/^(?:author|title)$/i.test(name)) return false;
    } else if (/[\p{L}\p{N}]{2}/u.test(value2)) isFilled = true;
  }
  return isFilled;
}

// src/card/topics/evidence/code.ts
var CALLS = [
  /\bfrom_(?:pretrained|single_file|hparams|hub)\w{0,20}\s?\(/,
  /\bload_(?:model|from_hub|lora_weights|textual_inversion|attn_procs|weights|state_dict|learner|checkpoint|adapter)\w{0,30}\s?\(/,
  /\b(?:pipeline|create_model\w{0,30}|pull_from_hub|apply_chat_template)\s?\(/,
  // Not the printed architecture, which goes on in the next line.
  /\b(?:SentenceTransformer|CrossEncoder|SparseEncoder|YOLO|LLM|Llama|InferenceClient|InferenceSession|WhisperModel|\w{0,6}FlagModel|TTS)\s?\(\s{0,40}["'\w]/,
  /\.(?:load|generate|predict|encode|transcribe|translate|inference|completions\.create)\s?\(/
];
var START = String.raw`^\s{0,8}(?:[$>!%]\s{0,2})?(?:sudo )?`;
var RUN = new RegExp(
  `${START}(?:python3?|ollama|docker run|vllm|mlx_lm\\S{0,20}|text-generation-launcher|mlagents-\\S{1,20}|lms|curl|whisper|transformers|sglang|lmdeploy|wasmedge|\\S{0,40}(?:llama-(?:cli|server|run)|llama\\.cpp\\S{0,20}|/main|/server|\\.py|\\.sh))(?:\\s|$)`,
  "m"
);
var PREPARE = new RegExp(
  `${START}(?:pip3?|uv|conda|npm|npx|git|wget|docker|huggingface-cli|hf|brew|apt|apt-get|make|cmake|cd)\\s\\S`,
  "m"
);
var CHAT_MARKS = /<\|[\w ]{1,30}\|>|\[\/?INST\]|<<SYS>>|^#{2,3} ?(?:instruction|input|response|human|assistant|user)|^(?:user|human|assistant|system|q|a|question|answer) ?:|\{ ?(?:prompt|instruction|question|input|user_?message|system_?(?:prompt|message)) ?\}/im;
var TRAINS = /(?:Trainer|TrainingArguments|LoraConfig|get_peft_model)\s?\(|\.(?:train|fit|learn|backward)\s?\(|optimizer\.step/;
var RUNS = /\bpipeline\s?\(|\.(?:generate|predict|encode|transcribe|translate|inference|evaluate)\s?\(/;
var CONVERTS = /\bconvert(?:er|_\w{1,40})?\b|\bquantize\b/;
var IMPORT = /^\s*(?:import\s\S|from\s\S{1,80}\simport\s|(?:const|var|let)\s.{1,80}=\s?require\()/;
var WORKS = /\w{0,30}(?:model|predict|infer|classif|recogni[sz]|detect|embed|segment|speech|extract)\w{0,30}\s?(?:=|\()/i;
var READS = /\b(?:load_dataset|load_metric|read_csv|read_json|evaluate\.load)\s?\(/;
var SETTING = /^\s{0,40}(?:-\s|["'\w.-]{1,60}["']?\s?[:=]|[{}[\]],?$|#)/;
function codeKind(text4, language = "") {
  if (isBibtex(text4)) return "bibtex";
  const lines2 = text4.split("\n").filter((line) => line.trim() !== "" && !isRemark(line));
  if (lines2.every((line) => IMPORT.test(line))) return "empty";
  const code2 = lines2.join("\n");
  if ((TRAINS.test(code2) || CONVERTS.test(code2)) && !RUNS.test(code2)) return "making";
  if (isCall(code2) || RUN.test(code2) || isProgram(lines2)) return "run";
  if (PREPARE.test(code2) || FETCH.test(code2)) return "prepare";
  if (CHAT_MARKS.test(text4)) return "prompt";
  if (/^(?:ya?ml|json|toml|ini)$/i.test(language) || lines2.every((line) => SETTING.test(line))) {
    return "configuration";
  }
  return "other";
}
function isProgram(lines2) {
  if (!lines2.some((line) => IMPORT.test(line))) return false;
  return lines2.some(
    (line) => !IMPORT.test(line) && line.includes("(") && WORKS.test(line) && !READS.test(line)
  );
}
function isRemark(line) {
  return /^\s*(?:#(?!!)|\/\/)/.test(line) || /\bTODO\b|your-name\/your-model/.test(line) || isUnfilled(line);
}
var FETCH = /\b(?:hf_hub_download|snapshot_download)\s?\(/;
function isCall(text4) {
  return CALLS.some((call) => call.test(text4));
}
function isRunnable(text4) {
  if (/train|tune|convert|quanti[sz]e|eval|test/i.test(text4)) return false;
  return RUN.test(text4) ? /\s\S/.test(text4) : isCall(text4) && /["']/.test(text4);
}
function isCommand(text4) {
  return isCall(text4) || RUN.test(text4) || PREPARE.test(text4);
}

// src/card/topics/evidence/evidence.ts
var NOTHING = 0;
var STATEMENT = 1;
var BELOW_NAME = 2;
var KIND = 3;
var ANYWHERE = 4;

// src/card/topics/evidence/benchmark.ts
function wholeWords(words) {
  const list2 = words.replace(/\s+/g, " ").trim().replaceAll(", ", "|");
  return new RegExp(`(?<![a-z0-9])(?:${list2})(?![a-z0-9])`, "i");
}
var MEASURES = `
  accuracy, acc, f1, f1[- _]?score, precision, recall, bleu, sacrebleu, chrf, chrf\\+\\+, rouge, rouge[-_ ]?[12l], rougelsum,
  meteor, wer, cer, perplexity, ppl, map, map50, map50-95, auc, auroc, roc[- _]auc, exact match, mmlu, hellaswag, gsm8k,
  humaneval, mbpp, truthfulqa, winogrande, pass@\\d{1,3}, mse, rmse, mae, r2, r\xB2, mean[_ ]reward, win[- ]?rate, psnr, ssim,
  lpips, fid, ndcg, ndcg@\\d{1,3}, mrr, mrr@\\d{1,3}, recall@\\d{1,3}, precision@\\d{1,3}, map@\\d{1,3}, spearman, pearson, kendall,
  matthews correlation, mcc, iou, miou, dice, top[- ]?[15], error rate, eer, bertscore, mteb, mt[- ]?bench, eval[_ ]loss,
  validation loss, kappa, sensitivity, specificity, mape, smape, f[- ]?measure, word error, character error, bits per byte,
  (?:validation|test|dev|eval|evaluation) scores?, gpqa, ifeval, aime, aime ?\\d{2}, math[- ]?500, livecodebench, arena[- ]hard, c-?eval, cmmlu,
  \u51C6\u786E\u7387, \u7CBE\u5EA6, \u6B63\u786E\u7387, \u7CBE\u786E\u7387, \u53EC\u56DE\u7387, \u56F0\u60D1\u5EA6, \u6B63\u89E3\u7387, \u6B63\u7B54\u7387, \u518D\u73FE\u7387, \u9069\u5408\u7387, \u30D1\u30FC\u30D7\u30EC\u30AD\u30B7\u30C6\u30A3, \uC815\uD655\uB3C4, \uC815\uBC00\uB3C4, \uC7AC\uD604\uC728, \uD37C\uD50C\uB809\uC2DC\uD2F0, \u0442\u043E\u0447\u043D\u043E\u0441\u0442\u044C, \u043F\u043E\u043B\u043D\u043E\u0442\u0430,
  genauigkeit, wortfehlerrate, exactitude, precisi\xF3n, exactitud, acur\xE1cia, precis\xE3o, accuratezza, do\u011Fruluk, dok\u0142adno\u015B\u0107`;
var MEASURE = wholeWords(MEASURES);
var RESULT = wholeWords(`${MEASURES},
  em, arc, loss, reward, elo, score, scores, average, avg, mean, correlation, cosine, similarity, comet, ter, der, pesq, stoi, mos,
  agieval, bbh, glue, superglue, squad, result, results, performance, test, dev, val, \u5F97\u5206, \u8BC4\u5206, \u5206\u6570, \u30B9\u30B3\u30A2, \uC810\uC218, \u043E\u0446\u0435\u043D\u043A\u0430`);
var COMPARED = wholeWords(`
  model, models, model name, method, methods, system, approach, task, tasks, dataset, datasets, data set, benchmark, benchmarks, category,
  metric, metrics, measure, key, label, labels, class, language, lang, test set, testset, subset, split, name, \u6A21\u578B, \u6570\u636E\u96C6, \u4EFB\u52A1, \u30E2\u30C7\u30EB, \uBAA8\uB378`);
var SIZE = wholeWords(`
  size, params, parameters, layers, heads, dim, hours, duration, share, fraction, weight, ratio, proportion, tokens, samples, examples, count, number,
  epoch, epochs, step, steps, learning rate, lr, batch size, bits, bpw, vram, ram, threshold, thresholds, density, context, download, value, \u53C2\u6570\u91CF, \u5927\u5C0F, \u6570\u91CF`);
var LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}`;
var AMOUNT = String.raw`(?![\d.,]{0,8}\s?(?:[kmgt]i?b|bpw|bits?|tokens?|param\w{0,7}|[mb]illions?|trillions?|epochs?|k?hz)(?![${LETTER}]))`;
var MEASURED = new RegExp(
  String.raw`(?<![${LETTER}\p{N}._-])${AMOUNT}[+-]?(?:\d{0,6}[.,]\d{1,20}|\d{1,3}(?=\s?[%％])|\d{1,7}(?=\s?(?:±|\+\/-)\s?\d))(?![${LETTER}\d]|[.,]\d)`,
  "iu"
);
var RELEASE = /(?<![a-z])(?:llama|qwen|gpt|mistral|mixtral|gemma|phi|claude|gemini|deepseek|grok|glm|internlm|flux|diffusion|sdxl?|voice|squad|python|pytorch|torch|tensorflow|transformers|cuda|apache|by(?:-\w{2}){0,2}|version|release)[ -](?:v|1)?\d(?:\.\d{1,3}){1,2}(?![\d%])/gi;
var SETTING2 = /(?<![a-z])(?:temp(?:erature)?|(?:min|top|typical)[ _-]?p|(?:repetition|presence|frequency)[ _]penalty|learning[ _]rate|lr|dropout|weight[ _]decay|threshold|cfg(?: scale)?|guidance(?: scale)?|denois\w{1,6}(?: strength)?|label[ _]smoothing)(?:[\s:=]|of|is|to){1,5}\d{0,3}\.\d{1,6}/gi;
var COUNTED = new RegExp(
  String.raw`(?:${MEASURE.source}|(?<![a-z0-9])(?:score|elo)(?![a-z0-9]))(?:[\s:=~≈*]|is|of|was|around|about|approximately|は|が|为|為|是|는|은|이|가|約|约|达到|達到){1,6}\d{1,4}(?![a-z0-9]|\.\d)`,
  "i"
);
var COUNTED_BEFORE = /(?<![\w.-])\d{1,3}\s(?:perplexity|ppl|bleu|wer|cer|f1)(?![a-z0-9])/i;
var PRINTOUT = /^(?:|te?xt|plain\w{0,4}|json|console|output|log|none)$/i;
var LOG = /["'](?:eval|test|val\w{0,7})[_/]\w{1,30}["']\s?:\s?\d/;
var PRINTED = /^\s{0,20}#?\s{0,4}\d{1,3}\.\d{1,20}\s?%?\s{0,20}$/;
var FEWEST_ROWS = 3;
var FARTHEST_AFTER = 60;
var FARTHEST_BEFORE = 15;
var FIGURE = /^[^\p{L}\d]{0,4}\d{0,7}(?:[.,]\d{1,20})?(?:e-?\d{1,2})?\s?(?:[%％]|\(.{1,20}\)|(?:±|\+\/-)\s?[\d.,]{1,10}%?|\/\s?[\d.,-]{1,10})?[^\p{L}\d]{0,4}$/u;
var FRACTION = /\d[.,]\d|%|％|±/;
var PLOT = wholeWords(`
  result, results, benchmark, benchmarks, bench, eval, evals, evaluation, performance, metric, metrics, accuracy, score, scores, leaderboard, confusion,
  matrix, roc, curve, comparison, compare, radar, win ?rate, winrate, mmlu, mteb, elo, loss, plot, chart, graph, figure, fig, table`);
var NO_PLOT = wholeWords(
  "arch, architecture, logo, banner, diagram, framework, pipeline, badge, illustration, cover, teaser, workflow, header, thumbnail, icon"
);
function benchmarkGrade(reading) {
  const grade2 = gradeOf(reading);
  return reading.block.quoted && grade2 === ANYWHERE ? KIND : grade2;
}
function gradeOf({ block, text: text4 }) {
  if (block.kind === "table") return tableGrade(block.rows);
  if (block.kind === "code") return outputGrade(block.text, block.language);
  if (/\d/.test(text4)) {
    const bare = MEASURED.test(text4) ? text4.replace(RELEASE, " ").replace(SETTING2, " ") : "";
    if (MEASURED.test(bare)) return reports(MEASURE, bare) ? ANYWHERE : KIND;
    if (COUNTED_BEFORE.test(text4)) return ANYWHERE;
    if (COUNTED.test(text4)) return KIND;
  }
  if (plotGrade(block) === KIND) return KIND;
  return text4 === "" ? NOTHING : STATEMENT;
}
function outputGrade(text4, language) {
  const kind = codeKind(text4, language);
  const lines2 = text4.split("\n");
  if (kind !== "other" && kind !== "configuration") {
    return RESULT.test(text4) && lines2.some((line) => PRINTED.test(line)) ? BELOW_NAME : NOTHING;
  }
  const figures = lines2.filter((line) => MEASURED.test(line)).length;
  if (PRINTOUT.test(language) && reports(MEASURE, text4))
    return figures >= FEWEST_ROWS || LOG.test(text4) ? ANYWHERE : KIND;
  if (reports(RESULT, text4)) return KIND;
  return figures >= FEWEST_ROWS ? BELOW_NAME : NOTHING;
}
function plotGrade({ images }) {
  if (images.length === 0) return NOTHING;
  const names = images.map(({ url, alt }) => `${url.replace(/[-_/.%]/g, " ")} ${alt}`);
  if (names.some((name) => PLOT.test(name))) return KIND;
  return names.every((name) => NO_PLOT.test(name)) ? NOTHING : KIND;
}
function reports(measure, text4) {
  return text4.split(/(?<=[.!?。！？])\s|\n/).some((sentence) => {
    const name = measure.exec(sentence);
    if (!name) return false;
    const after = sentence.slice(name.index + name[0].length);
    const figure = MEASURED.exec(after);
    if (figure && figure.index <= FARTHEST_AFTER) return true;
    return MEASURED.test(sentence.slice(Math.max(0, name.index - FARTHEST_BEFORE), name.index));
  });
}
function tableGrade(rows) {
  const [header = [], ...body] = rows;
  if (!body.some((row) => row.some((cell) => /\d/.test(cell)))) return NOTHING;
  const cells = body.flatMap((row) => row.slice(1));
  const figures = cells.filter(isFigure);
  const hasMeasure = header.some(isMeasure) || body.some(([name = ""], i) => isMeasure(name) && tells2(body, i));
  if (figures.length === 0)
    return cells.some((cell) => MEASURED.test(cell)) ? hasMeasure ? KIND : BELOW_NAME : NOTHING;
  if (hasMeasure) return ANYWHERE;
  return isComparison(header, body) ? ANYWHERE : KIND;
}
function tells2(body, index2) {
  const [, ...cells] = body[index2] ?? [];
  return cells.some((cell) => isFigure(cell) || MEASURED.test(cell)) || cells.every((cell) => cell === "");
}
function isMeasure(cell) {
  return MEASURE.test(cell.replace(/_/g, " "));
}
function isFigure(cell) {
  return /\d/.test(cell) && FIGURE.test(cell);
}
function isComparison(header, body) {
  if (!COMPARED.test(header[0] ?? "")) return false;
  const cells = body.flatMap((row) => row.filter((_, i) => i > 0 && !SIZE.test(header[i] ?? "")));
  const figures = cells.filter(isFigure);
  return figures.length * 3 >= cells.length && figures.some((cell) => FRACTION.test(cell));
}

// src/card/topics/evidence/citation.ts
var YEAR = /\b(?:19|20)\d\d\b/;
var IDENTIFIER = /\barxiv[:.\s]{0,3}\d{4}\.\d{4,5}|\barxiv\.org\/|\bdoi\.org\/|\b10\.\d{4,9}\/\S|aclanthology\.org\/|openreview\.net\//i;
var PAPER = /\/papers?\/|\.pdf(?:$|[?#])|semanticscholar\.org|dl\.acm\.org|ieeexplore|springer\.com|sciencedirect|nature\.com|pubmed|neurips\.cc/i;
var VENUE = /\b(?:proceedings|conference|journal|transactions|workshop|arxiv|preprint|press|findings|symposium|zenodo|association for)\b|\bin:|\bpp\.|\bvol\.|\b(?:19|20)\d\d;\d/i;
var AUTHORS = new RegExp("\\bet al\\b|\\p{Lu}[\\p{L}'-]{1,30},\\s(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]{1,30})|\\b\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}\\p{Ll}{1,30}|(?:,|and) \\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}.'-]{0,30}){1,3},? \\(?(?:19|20)\\d\\d|\\p{Lu}\\p{L}{1,30} \\p{Lu}{1,3}, \\p{Lu}\\p{L}{1,30} \\p{Lu}{1,3}[.,]", "u");
var ASKS = /\b(?:please |kindly )?(?:consider )?(?:citing|cite)\b|\bcite as\b|引用|인용|цитир|zitier|citer|citar/i;
function citationGrade({ block, text: text4 }) {
  if (isBibtex(block.text)) return isFilledBibtex(block.text) ? ANYWHERE : NOTHING;
  if (block.kind === "table") return NOTHING;
  if (text4 === "" && block.links.length === 0) return NOTHING;
  if (isReference(text4)) return ANYWHERE;
  if (IDENTIFIER.test(text4) || block.links.some((url) => IDENTIFIER.test(url) || PAPER.test(url))) return KIND;
  const hasAuthors = AUTHORS.test(text4);
  const hasYear = YEAR.test(text4);
  if (hasAuthors && hasYear) return KIND;
  if (hasAuthors || hasYear || /https?:\/\//.test(text4)) return BELOW_NAME;
  if (block.links.some((url) => /^https?:/i.test(url))) return BELOW_NAME;
  return STATEMENT;
}
function isReference(text4) {
  if (!YEAR.test(text4)) return false;
  const hasAuthors = AUTHORS.test(text4);
  return hasAuthors && (VENUE.test(text4) || ASKS.test(text4)) && text4.length >= 60;
}

// src/card/topics/evidence/further.ts
var SAYS = {
  description: /\b(?:is|are) an? [\p{L}\d -]{0,80}(?:model|version|checkpoint|network|adapter|lora|merge|classifier|encoder|decoder|transformer|finetune|quantization|tokenizer)\b|是一个|是一款|モデルです|모델입니다|est un modèle|es un modelo|ist ein|это модель|é um modelo/iu,
  "intended-use": new RegExp("\\b(?:intended (?:for|to|as|use)|(?:can|may|could) be used (?:for|to|as|in)|designed (?:for|to)|meant (?:for|to)|useful for|suitable for|aimed at|use this model (?:for|to)|(?:models?|adapter|classifier|checkpoint|agent|network)\\b[^.\\n]{0,80}\\b(?:for|to) [\\p{L}-]{3,30}|models?\\b[^.\\n]{0,100}\\b(?:classification|generation|translation|summari[sz]ation|recognition|detection|segmentation|answering|retrieval|embeddings?|similarity|extraction|forecasting|paraphrasing|playing)|(?:text|image|speech|audio)-to-\\p{L}{4,8})\\b|\u7528\u4E8E|\u9069\u3057\u305F|\uC0AC\uC6A9\uD560 \uC218|peut \xEAtre utilis\xE9|puede (?:usarse|utilizarse)|kann (?:f\xFCr|verwendet)|\u043F\u0440\u0435\u0434\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430|pode ser usado", "iu"),
  training: /\b(?:(?:pre-?|fine-?)?trained|fine-?tuned|finetuned|distilled|merged?)\b.{0,80}\b(?:on|from|with|using|version|by|of)\b|训练|微调|学習|ファインチューニング|학습|파인튜닝|entraîné|entrenado|trainiert|обучена|дообучена|treinado/i,
  bias: /\b(?:bias|biases|biased|stereotypes?|fairness|ethical|discriminat\w{1,6})\b|偏见|バイアス|편향|biais|sesgos?|verzerrung|предвзят|viés|vieses/i,
  environment: /\b(?:co2|co₂|carbon (?:emi\w{1,7}|footprint)|kwh|tco2eq|co2eq|kgco2\w{0,2})\b|碳排放|炭素|탄소/i,
  license: /\b(?:licensed under|released under|under the [\p{L}\d. -]{2,40} licen[cs]e|licen[cs]e:)|许可|ライセンス|라이선스|sous licence|licencia|lizenz|лиценз|licença/iu,
  demo: /\b(?:demo|playground|try it|colab)\b|huggingface\.co\/spaces\/|colab\.research\.google|演示|デモ|데모|démo/i,
  contact: /\w@[\w-]{1,64}\.\w{2}|\b(?:contact (?:us|me)|discord|reach out|open an issue|feel free to contact)\b|联系|連絡|연락|kontakt|contacto|контакт|contato/i
};
var SIGNS = {
  description: /\b(?:is|are) an? |是一|モデルで|모델입|est un|es un|ist ein|это|é um/i,
  license: /licen|release|许可|ライセンス|라이선스|lizenz|лиценз/i
};
var LINKED = /* @__PURE__ */ new Set(["demo", "contact", "license", "training", "description"]);
function furtherGrade(topic, { block, text: text4 }, isFound) {
  if (block.kind === "code") return topic === "training" || topic === "demo" ? STATEMENT : NOTHING;
  if (text4 === "")
    return block.images.length > 0 || block.links.length > 0 && LINKED.has(topic) ? STATEMENT : NOTHING;
  if (isFound) return STATEMENT;
  const says = SAYS[topic];
  if ((SIGNS[topic]?.test(text4) ?? true) && says.test(text4)) return ANYWHERE;
  if (topic === "demo" && block.links.some((url) => says.test(url))) return ANYWHERE;
  return STATEMENT;
}

// src/card/topics/evidence/limitations.ts
var ENGLISH = /\b(?:limit|limits|limited|limitation|limitations|bias|biases|biased|risk|risks|risky|harm|harms|harmful|cannot|can't|could not|should not|shouldn't|must not|may not|might not|does not|doesn't|do not|don't|is not|are not|isn't|aren't|not|unable|fail|fails|failure|struggle|struggles|stereotypes?|unsafe|inaccurate|incorrect|hallucinat\w{1,6}|misuse|caution|careful|warning|beware|unreliable|out of scope|toxic|offensive|disturbing|uncensored|imperfect|degraded?|degrades|poorly|worse|only|wrong|wrongly|errors?|mistakes?|lacks?|avoid|confuses?)\b/i;
var LATIN = /\b(?:limit|biais|risqu|erron|inexact|sesg|riesg|nicht|kein|begrenz|eingeschr|verzerr|risik|fehler|vies|risco|impreci|ne \w{1,10} pas|n'\w{1,10} pas|no (?:puede|debe|es|est))/i;
var BEYOND_ASCII = new RegExp("\u4E0D\u80FD|\u65E0\u6CD5|\u4E0D\u6703|\u4E0D\u4F1A|\u5C40\u9650|\u9650\u5236|\u504F\u89C1|\u504F\u5DEE|\u4E0D\u9002|\u4E0D\u5E94|\u98CE\u9669|\u6709\u9650|\u9519\u8BEF|\u4E0D\u51C6\u786E|\u3067\u304D\u307E\u305B\u3093|\u3067\u304D\u306A\u3044|\u3067\u304D\u305A|\u5236\u9650|\u9650\u754C|\u30D0\u30A4\u30A2\u30B9|\u504F\u898B|\u30EA\u30B9\u30AF|\u4E0D\u9069\u5207|\u4E0D\u6B63\u78BA|\u6CE8\u610F|\uD55C\uACC4|\uC81C\uD55C|\uD3B8\uD5A5|\uC5C6\uC2B5\uB2C8\uB2E4|\uC54A\uC2B5\uB2C8\uB2E4|\uBABB\uD569\uB2C8\uB2E4|\uBABB\uD558\uC600|\uC704\uD5D8|\uBD80\uC815\uD655|\uC720\uD574|(?<!\\p{L})(?:\u043D\u0435|\u043E\u0433\u0440\u0430\u043D\u0438\u0447|\u043F\u0440\u0435\u0434\u0432\u0437\u044F\u0442|\u0440\u0438\u0441\u043A|\u043E\u0448\u0438\u0431|\u043D\u0435\u0442\u043E\u0447\u043D|\u043F\u043B\u043E\u0445\u043E|n\xE3o|vi\xE9s)", "iu");
var LABEL = /limitation|scope|issues|caveat/i;
var LABELLED = /^(?:[\w-]{1,12} )?(?:limitations?|out[- ]of[- ]scope(?: uses?)?|known issues|caveats?)(?: and \w{1,12})?\s?[:：]\s?\S{2,30}\s\S/im;
var ELSEWHERE = [
  /模型.{0,30}(?:可能.{0,12}(?:有害|偏见|错误|不准确|不当|幻觉|虚假)|无法|不能|不支持|不适用|不适合)|不(?:适用|适合)于|请?(?:谨慎|慎重)使用/,
  /(?:不正確|不適切|有害|誤った|偏った|事実と異なる).{0,30}(?:可能性|場合|こと)があ|モデル.{0,40}(?:できません|保証|苦手|適していません)/,
  /(?:부정확|유해|편향|잘못된).{0,30}(?:수 있|가능성)|모델.{0,40}(?:못합니다|없습니다|않습니다|적합하지)/,
  new RegExp("(?<!\\p{L})(?:mod\xE8le|il)(?!\\p{L}).{0,40}(?:ne .{1,30} pas(?!\\p{L})|peut (?:produire|g\xE9n\xE9rer|halluciner|inventer|se tromper)|confond)|ne (?:doit|convient|doivent) pas", "iu"),
  new RegExp("(?<!\\p{L})modelo.{0,40}(?<!\\p{L})(?:no (?:es|est\xE1|puede|debe|reconoce|entiende|distingue|funciona)|puede (?:generar|producir|alucinar|inventar|cometer))|no (?:debe|deber\xEDa) (?:usarse|utilizarse)", "iu"),
  /(?:^|[.!]\s)(?:no|não) (?:distingue|reconoce|reconhece|entiende|entende|funciona|soporta|suporta|detecta|sirve|serve)/im,
  new RegExp("(?<!\\p{L})modell.{0,40}(?<!\\p{L})(?:nicht|kein\\w{0,2}|kann .{0,30}(?:falsch|fehler|erfind|halluzin)\\w{0,8})(?!\\p{L})|nicht f\xFCr .{1,60}(?:geeignet|gedacht|bestimmt)", "iu"),
  new RegExp("(?<!\\p{L})\u043C\u043E\u0434\u0435\u043B\u044C.{0,40}(?<!\\p{L})(?:\u043D\u0435 (?:\u0443\u043C\u0435\u0435\u0442|\u043C\u043E\u0436\u0435\u0442|\u043F\u043E\u0434\u0445\u043E\u0434\u0438\u0442|\u043F\u0440\u0435\u0434\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430|\u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442|\u043F\u043E\u043D\u0438\u043C\u0430\u0435\u0442)|\u043C\u043E\u0436\u0435\u0442 (?:\u0433\u0435\u043D\u0435\u0440\u0438\u0440\u043E\u0432\u0430\u0442\u044C|\u0432\u044B\u0434\u0430\u0432\u0430\u0442\u044C|\u043E\u0448\u0438\u0431\u0430\u0442\u044C\u0441\u044F|\u0441\u043E\u0434\u0435\u0440\u0436\u0430\u0442\u044C)|\u043F\u043B\u043E\u0445\u043E)", "iu"),
  new RegExp("(?<!\\p{L})modelo.{0,40}(?<!\\p{L})(?:n\xE3o (?:\xE9|est\xE1|pode|deve|reconhece|entende|funciona|lida)|pode (?:gerar|produzir|alucinar|inventar|errar))|n\xE3o (?:deve|deveria) ser us", "iu")
];
var SIGN = /limit|not\b|n't\b|bias|harm|offensive|disturbing|explicit|uncensored|truncated|only|risk|poorly|worse|badly|liable|fail|struggle|confuses|stumbles|unable|lacks?|moderation|safeguard|guardrail|can't|cannot|hallucinat|produce|generate/i;
var ELSEWHERE_SIGN = /\b(?:modell|modelo)\b.{0,80}\b(?:nicht|kein|puede|pode|no)\b|\bnicht f|\bno (?:debe|dis|rec|ent|fun|sop|det|sir)/i;
var STRONG = [
  /\blimitations? (?:of|is|are|include)\b/i,
  /\b(?:model|it|models|outputs?|lora|they|checkpoint)\b.{0,60}\b(?:may|might|can|could|will|does|do|is|are)\b.{0,30}\b(?:not (?:work|perform|function|handle|support|generali[sz]e|capture|suitable|intended|perfect|be (?:able|used|suitable|accurate|reliable|perfect))|struggle|fail|hallucinate|biased?|produce (?:\w+ )?(?:harmful|biased|inaccurate|incorrect|offensive|toxic|false|factually)|generate (?:\w+ )?(?:harmful|biased|inaccurate|incorrect|offensive|toxic|false))/i,
  /\bshould(?:n't| not) be (?:used|deployed|relied|considered)\b/i,
  /\bnot (?:intended|suitable|designed|recommended|meant|safe|appropriate|advised) (?:for|to|as)\b/i,
  /\b(?:is|are) uncensored\b/i,
  /\b(?:model|it|checkpoint|adapter|they)\b[^.\n]{0,30}\b(?:struggles?|fails|hallucinates?|confuses|stumbles) (?:with|to|at|on|when|by|often|sometimes|between|\w{3,20})\b/i,
  /\bbiased (?:predictions|outputs|content|results|responses)\b/i,
  /\b(?:harmful|biased|explicit|offensive|disturbing)[^.]{0,40}\b(?:content|outputs?|text)\b/i,
  /\b(?:content|outputs?|text|images?|responses?|answers?)\b[^.\n]{0,40}\b(?:harmful|biased|offensive|disturbing|inaccurate|inappropriate|deceptive|incorrect)\b/i,
  /\bis not perfect\b/i,
  /\b(?:the|this|our) (?:[\w.-]{1,30} )?models? (?:can ?not|can't|does not|doesn't|will not|is not able to|is unable to|lacks?)\b(?! (?:need|require))/i,
  /\b(?:no|not have any) (?:moderation|safety|safeguards?|guardrails?)\b/i,
  /\b(?:may|might) not (?:always )?(?:work|function|perform|generali[sz]e|handle|support)\b/i,
  /\b(?:longer|more) than \d+ [\w ]{1,30}(?:is|are|will be) truncated\b/i,
  /\b(?:model|models|it|checkpoint|adapter|version)\b[^.]{0,40}\b(?:only supports?|supports? only)\b/i,
  /\b(?:use (?:it |this (?:model )?)?)?at your own risk\b/i,
  /\bperforms? (?:\w{2,12} )?(?:poorly|worse|badly)\b/i,
  /\bnot (?:be )?(?:held )?(?:responsible|liable|accountable) for\b/i,
  /\bfor (?:research|experimental|academic|educational) (?:purposes?|use) only\b/i
];
var NONE = /\b(?:there are )?no (?:additional |known |further |other )?(?:caveats|limitations|risks|issues|biases|recommendations)(?: or \w{3,20})?(?: for this model)?\./gi;
var FACT = /^[^.:：]{1,40}[:：] ?\S{0,30}$/;
function limitationsGrade({ block, text: authored, isBeyondAscii }) {
  if (block.kind === "code") return NOTHING;
  const text4 = authored.replace(NONE, "").trim();
  if (text4 === "") return NOTHING;
  if (block.kind !== "table" && SIGN.test(text4) && STRONG.some((pattern) => pattern.test(text4)))
    return ANYWHERE;
  if (LABEL.test(text4) && LABELLED.test(text4)) return ANYWHERE;
  if ((isBeyondAscii || ELSEWHERE_SIGN.test(text4)) && ELSEWHERE.some((pattern) => pattern.test(text4)))
    return ANYWHERE;
  if (ENGLISH.test(text4) || LATIN.test(text4) || isBeyondAscii && BEYOND_ASCII.test(text4)) return KIND;
  return FACT.test(text4) ? NOTHING : STATEMENT;
}

// src/card/topics/evidence/usage.ts
var CODE_GRADES = {
  empty: NOTHING,
  bibtex: NOTHING,
  run: ANYWHERE,
  prepare: KIND,
  other: KIND,
  prompt: BELOW_NAME,
  making: BELOW_NAME,
  configuration: BELOW_NAME
};
var BADGE = /shields\.io|badge|\.svg(?:$|\?)/i;
var INSTRUCTION = /(?:^|[.!?:;,]\s{1,3}|\b(?:need to|have to|must|should|then|please|first|next|simply|just|and|to|can)\s)(?:also )?(?:download|install|load|put|drop|place|copy|move|add|append|prepend|prefix|set|select|choose|open|run|start|launch|type|enter|clone|import|use|click|pass|call|create|paste|unzip|extract|feed)\s/im;
var INSTRUCTION_IN_LATIN = /\b(?:installe[rz]|lance[rz]|ouvre[rz]|instal[ae]r?|descarg(?:a|ue|ar)|ejecut(?:a|e|ar)|abr[ae]|cargar?|coloque|installieren|herunterladen|starten|laden sie|baix(?:e|ar)|execut(?:e|ar)|rode|rodar)\b/i;
var INSTRUCTION_BEYOND = /安装|下载|加载|运行|执行|打开|点击|放入|放到|ダウンロード|インストール|実行|起動|クリック|開いて|入れて|設定して|설치|다운로드|실행|불러|télécharge|exécute|ausführen|öffnen|führen sie|установ|скача|запуст|откр|загруз/i;
var POINTS_ELSEWHERE = /\b(?:see|refer(?:red)? to|check(?: out)?|visit|find|look at|go to)\b/i;
function usageGrade({ block, text: text4, before: before2, isBeyondAscii }) {
  if (block.kind === "code") return CODE_GRADES[codeKind(text4, block.language)];
  if (block.kind === "table") return NOTHING;
  if (block.codeSpans.some(isRunnable)) return ANYWHERE;
  if (block.codeSpans.some(isCommand)) return KIND;
  if (isPrompt(text4)) return BELOW_NAME;
  if (text4 === "") return isScreenshot(block, before2) ? BELOW_NAME : NOTHING;
  const isStep = block.kind === "item" && block.ordered;
  if (isInstruction(text4, isBeyondAscii)) return isStep ? KIND : BELOW_NAME;
  return isStep ? BELOW_NAME : STATEMENT;
}
function isPrompt(text4) {
  return /\bUSER\s?:/.test(text4) && /\bASSISTANT\s?:/.test(text4);
}
function isInstruction(text4, isBeyondAscii) {
  return text4.split(/(?<=[.!?])\s|\n/).some((sentence) => tellsToDo(sentence, isBeyondAscii) && !POINTS_ELSEWHERE.test(sentence));
}
function tellsToDo(sentence, isBeyondAscii) {
  return INSTRUCTION.test(sentence) || INSTRUCTION_IN_LATIN.test(sentence) || isBeyondAscii && INSTRUCTION_BEYOND.test(sentence);
}
function isScreenshot(block, before2) {
  return block.images.some(({ url }) => !BADGE.test(url)) && /[:：]$/.test(before2?.text ?? "");
}

// src/card/topics/read-topics.ts
var KIN = {
  limitations: ["bias"],
  bias: ["limitations"],
  usage: ["demo", "intended-use"]
};
var NEEDS_KIND = /* @__PURE__ */ new Set(["usage", "benchmark", "citation"]);
var APART = /* @__PURE__ */ new Set([
  "usage",
  "limitations",
  "benchmark",
  "citation",
  "training",
  "environment",
  "license",
  "contact"
]);
var CODE_DECIDES = /* @__PURE__ */ new Set(["usage"]);
function readTopics(outline, lexicon, work) {
  const { blocks, sections } = outline;
  const meanings = sections.map((section, i) => meaningOf(section, i, lexicon));
  const passages = passagesIn(blocks.map(({ text: text4 }) => text4).join("\n"));
  const readings = blocks.map((block, i) => {
    const text4 = authoredText(block.text, passages);
    return { block, text: text4, before: blocks[i - 1], isBeyondAscii: BEYOND_ASCII2.test(text4) };
  });
  const wordsFrom = {
    any: nextThat(readings, ({ text: text4, block }) => text4 !== "" || block.images.length > 0),
    own: nextThat(readings, ({ text: text4, block }) => text4 !== "" && block.links.length === 0)
  };
  const read = { outline, meanings, readings, apart: sectionsApart(sections, meanings), wordsFrom };
  const states = TOPICS.map((topic) => [topic, stateOf(topic, read, work)]);
  return Object.fromEntries(states);
}
var BEYOND_ASCII2 = /[^ -~\s]/;
var NO_MEANING = { topics: /* @__PURE__ */ new Map(), whole: /* @__PURE__ */ new Set(), isContents: false };
function meaningOf({ heading }, index2, lexicon) {
  if (!heading) return NO_MEANING;
  const meaning = headingMeaning(heading.text, readingOf(heading), lexicon);
  const isTitle = index2 === 1 && heading.rank === 1;
  if (!isTitle) return meaning;
  const topics = new Map([...meaning.topics].filter(([topic]) => meaning.whole.has(topic)));
  return { ...meaning, topics };
}
function sectionsApart(sections, meanings) {
  const apart = [];
  for (const [i, { parent }] of sections.entries()) {
    const { topics, isContents } = meanings[i] ?? NO_MEANING;
    const isApart = isContents || [...topics].some(([topic, how]) => how > HINT && APART.has(topic));
    apart.push(isApart ? i : apart[parent] ?? -1);
  }
  return apart;
}
function stateOf(topic, read, work) {
  const { outline, meanings } = read;
  const next = nextByGrade(gradesOf(topic, read, work));
  const candidates = [];
  for (const [i, section] of outline.sections.entries()) {
    if (work) work.sections++;
    const { heading, from, end } = section;
    const meaning = meanings[i] ?? NO_MEANING;
    const directness = meaning.topics.get(topic);
    if (!heading || directness === void 0) continue;
    const isShared = namesAnother(topic, meaning);
    const holds = (grade2) => {
      const at = next[grade2][from] ?? -1;
      return at >= 0 && at < end;
    };
    const isFilled = holds(gradeNeeded(topic, directness, isShared));
    const isCertain = CODE_DECIDES.has(topic) && isFilled && holds(ANYWHERE);
    candidates.push({ section, heading, directness, isShared, isFilled, isCertain });
  }
  const filled = mostDirect(candidates.filter(({ isFilled }) => isFilled));
  if (filled) return { state: "present", line: filled.line, heading: filled.text };
  const inline = next[ANYWHERE][0] ?? -1;
  const block = outline.blocks[inline];
  if (block) {
    const under = outline.sections[outline.owners[inline] ?? 0]?.heading?.text;
    return { state: "inline", line: block.line, ...under === void 0 ? {} : { under } };
  }
  const empty = mostDirect(candidates.filter((candidate) => isLeftEmpty(candidate, read)));
  if (empty) return { state: "placeholder", line: empty.line, heading: empty.text };
  return { state: "missing" };
}
function gradesOf(topic, { outline, meanings, readings, apart }, work) {
  const kin = [topic, ...KIN[topic] ?? []];
  const isForeign = apart.map((index2) => {
    const meaning = meanings[index2];
    return meaning !== void 0 && !kin.some((own4) => meaning.topics.has(own4));
  });
  const isOneEnough = !meanings.some((meaning) => asksForKind(topic, meaning));
  let isFound = false;
  return readings.map((reading, i) => {
    if (work) work.characters += reading.block.text.length;
    const owner = outline.owners[i] ?? 0;
    const isForeignHere = isForeign[owner] === true;
    const grade2 = gradeOf2(topic, reading, isFound && isOneEnough && !isForeignHere);
    isFound ||= grade2 === ANYWHERE;
    return grade2 < ANYWHERE && isForeignHere ? NOTHING : grade2;
  });
}
function asksForKind(topic, meaning) {
  const directness = meaning.topics.get(topic);
  return directness !== void 0 && (directness === HINT || namesAnother(topic, meaning));
}
function gradeOf2(topic, reading, isFound) {
  if (topic === "usage") return usageGrade(reading);
  if (topic === "limitations") return limitationsGrade(reading);
  if (topic === "benchmark") return benchmarkGrade(reading);
  if (topic === "citation") return citationGrade(reading);
  return furtherGrade(topic, reading, isFound);
}
function mostDirect(candidates) {
  return candidates.reduce((a, b) => a && !goesBefore(b, a) ? a : b, void 0)?.heading;
}
function goesBefore(later, earlier2) {
  if (weight(later) !== weight(earlier2)) return weight(later) > weight(earlier2);
  return later.directness < NAME && later.isCertain && later.section.from < earlier2.section.end;
}
function weight({ directness, isShared, isCertain }) {
  const certainty = isCertain ? 1 : 0;
  if (directness === NAME) return 100 + (isShared ? 0 : 10) + certainty;
  return certainty * 10 + directness;
}
function namesAnother(topic, meaning) {
  const kin = KIN[topic] ?? [];
  return [...meaning.topics].some(([other, how]) => other !== topic && how > HINT && !kin.includes(other));
}
function gradeNeeded(topic, directness, isShared) {
  if (directness === HINT) return topic === "usage" ? KIND : ANYWHERE;
  if (topic === "citation") return directness === NAME ? BELOW_NAME : KIND;
  if (isShared) return KIND;
  return NEEDS_KIND.has(topic) ? BELOW_NAME : STATEMENT;
}
function isLeftEmpty({ directness, section: { from, end } }, { wordsFrom }) {
  if (directness <= HINT) return false;
  if (directness === NAME) return true;
  const at = wordsFrom[directness === NEAR ? "own" : "any"][from] ?? -1;
  return at < 0 || at >= end;
}
function nextThat(readings, is) {
  const next = new Array(readings.length + 1).fill(-1);
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i];
    next[i] = reading && is(reading) ? i : next[i + 1] ?? -1;
  }
  return next;
}
function nextByGrade(grades) {
  const of = (grade2) => {
    const next = new Array(grades.length + 1).fill(-1);
    for (let i = grades.length - 1; i >= 0; i--)
      next[i] = (grades[i] ?? NOTHING) >= grade2 ? i : next[i + 1] ?? -1;
    return next;
  };
  return {
    [NOTHING]: [],
    [STATEMENT]: of(STATEMENT),
    [BELOW_NAME]: of(BELOW_NAME),
    [KIND]: of(KIND),
    [ANYWHERE]: of(ANYWHERE)
  };
}

// src/card/parse-card.ts
var last;
function parseCard(path2, text4, options = {}) {
  const frontMatter2 = readFrontMatter(text4);
  const body = parseMarkdown(text4, frontMatter2.extent);
  const outline = buildOutline(readParts(body));
  const topics = readTopics(outline, lexiconOf(options));
  return { path: path2, text: text4, frontMatter: frontMatter2, body, outline, ignores: readIgnores(body), topics };
}
function lexiconOf({ headings = {} }) {
  const key = JSON.stringify(headings);
  if (last?.key !== key) last = { key, lexicon: headingLexicon(headings) };
  return last.lexicon;
}

// src/policy/severity.ts
var LEVELS = ["off", "notice", "warning", "error"];
function caseSeverity(rule, name, preset, setting) {
  const own4 = rule.cases[name];
  if (own4 === void 0) throw new Error(`it has no case "${name}"`);
  if (setting === void 0) return own4.severity[preset];
  if (setting.severity === "off") return "off";
  const scale = ruleSeverity(rule, "strict") === "off" ? "launch" : "strict";
  const distance = LEVELS.indexOf(ruleSeverity(rule, scale)) - LEVELS.indexOf(own4.severity[scale]);
  const level = Math.max(LEVELS.indexOf(setting.severity) - distance, LEVELS.indexOf("notice"));
  return LEVELS[level] ?? setting.severity;
}
function isOn(rule, preset, setting) {
  return Object.keys(rule.cases).some((name) => caseSeverity(rule, name, preset, setting) !== "off");
}

// src/judge/apply-ignores.ts
function applyIgnores(findings, ignores2, isClosed2) {
  const effective = ignores2.filter(({ reason, ruleId }) => reason !== "" && RULE_IDS.includes(ruleId));
  const silenced = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Set();
  const kept = findings.filter((found) => {
    const ignore = effective.find((candidate) => covers(candidate, found));
    if (!ignore) return true;
    if (isClosed2(found)) {
      refused.add(ignore);
      return true;
    }
    silenced.set(ignore, (silenced.get(ignore) ?? 0) + 1);
    return false;
  });
  const useless = effective.filter((ignore) => !silenced.has(ignore) && !refused.has(ignore));
  const isElsewhere = ({ ruleId }) => kept.some(({ rule }) => rule.id === ruleId);
  return {
    kept,
    ignored: [...silenced].map(([{ ruleId, line, reason }, count]) => ({
      ruleId,
      line,
      reason,
      findings: count
    })),
    misuses: [
      ...[...refused].map(notIgnorable),
      ...useless.map((ignore) => unused(ignore, isElsewhere(ignore)))
    ]
  };
}
function covers({ ruleId, from, to }, { rule, finding }) {
  if (rule.id !== ruleId) return false;
  const isForCard = from === 1 && to === Number.MAX_SAFE_INTEGER;
  const line = finding.place?.start.line;
  return isForCard || line !== void 0 && from <= line && line <= to;
}

// src/judge/key-reports.ts
function keyReports({ frontMatter: frontMatter2 }) {
  const keyReport = (key) => {
    if (frontMatter2.state === "unseen") return { state: "unread" };
    const placed = frontMatter2.locate([key]);
    if (placed) return { state: "present", line: (placed.key ?? placed.value).start.line };
    return { state: frontMatter2.complete ? "missing" : "unread" };
  };
  return {
    license: keyReport("license"),
    pipeline_tag: keyReport("pipeline_tag"),
    library_name: keyReport("library_name"),
    language: keyReport("language")
  };
}

// src/judge/launch-checklist.ts
var RELEASE2 = "hub-docs: docs/hub/model-release-checklist.md";
var CARDS = "hub-docs: docs/hub/model-cards.md";
var TEMPLATE = "huggingface_hub: templates/modelcard_template.md";
var LAUNCH_NEEDS = [
  {
    text: "A title that names the model",
    gain: "The page begins with the name that people look for.",
    source: TEMPLATE,
    ruleIds: ["content/title"]
  },
  {
    text: "A line below it that says what the model is and for whom",
    gain: "Readers see at once whether it fits their needs.",
    source: RELEASE2,
    ruleIds: ["content/tagline"]
  },
  {
    text: "A description of the model and its architecture",
    gain: "Readers know what it was made from, what goes in and what comes out.",
    source: RELEASE2,
    ruleIds: ["section/description"]
  },
  {
    text: "Intended use",
    gain: "Those it was made for find that they are meant.",
    source: CARDS,
    ruleIds: ["section/intended-use"]
  },
  {
    text: "Limitations",
    gain: "Readers can decide whether to use it, and how.",
    source: RELEASE2,
    ruleIds: ["section/limitations"]
  },
  {
    text: "Biases and ethical considerations",
    gain: "Teams that must account for a model can choose this one.",
    source: CARDS,
    ruleIds: ["section/bias"]
  },
  {
    text: "A demo: a Space, or examples for the widget",
    gain: "People try the model without code, and a Space that names it is shown on its page.",
    source: RELEASE2,
    ruleIds: ["section/demo"]
  },
  {
    text: "Benchmarks, beside baselines that people know",
    gain: "Readers can compare the model with others.",
    source: RELEASE2,
    ruleIds: ["section/benchmark"]
  },
  {
    text: "`pipeline_tag`",
    gain: "It decides in which searches the model appears and which widget its page has.",
    source: RELEASE2,
    ruleIds: ["metadata/pipeline-tag"]
  },
  {
    text: "`library_name`",
    gain: "The page shows code that loads the model, and downloads are counted.",
    source: RELEASE2,
    ruleIds: ["metadata/library-name"]
  },
  {
    text: "`license`",
    gain: "The page shows it, and people filter models by it.",
    source: CARDS,
    ruleIds: ["metadata/license"]
  },
  {
    text: "`language`",
    gain: "People filter models by it.",
    source: CARDS,
    ruleIds: ["metadata/language"],
    isOptional: true
  },
  {
    text: "Three topic tags or more, none that the Hub adds by itself",
    gain: "Each is one more filter under which the model is found.",
    source: CARDS,
    ruleIds: ["metadata/tags"]
  },
  {
    text: "`thumbnail`",
    gain: "A link that is shared comes with a picture.",
    source: CARDS,
    ruleIds: ["metadata/thumbnail"]
  },
  {
    text: "Badges",
    gain: "They lead from the top of the page to paper, code and demo.",
    source: "huggingface.co/datasets/huggingface/badges",
    ruleIds: ["content/badges"]
  },
  {
    text: "Code to copy and run",
    gain: "Who has run a model once comes back to it.",
    source: RELEASE2,
    ruleIds: ["section/usage"]
  },
  {
    text: "A citation in BibTeX",
    gain: "Papers that use the model lead to it.",
    source: TEMPLATE,
    ruleIds: ["section/citation"]
  },
  {
    text: "Links to the paper, the code and a post",
    gain: "The Hub tags the model with an arXiv link and lists it on the paper\u2019s page.",
    source: CARDS,
    ruleIds: ["content/paper-links"]
  },
  {
    text: "Variants, linked through `base_model` and a collection",
    gain: "They appear in each other\u2019s model tree, and who finds one finds all.",
    source: RELEASE2,
    ruleIds: ["content/variants"]
  }
];
function launchChecklist(outcomeOf2) {
  return LAUNCH_NEEDS.flatMap(({ text: text4, gain, source, ruleIds, isOptional }) => {
    const asked = ruleIds.filter((id) => outcomeOf2(id) !== "off");
    const outcomes = asked.map(outcomeOf2);
    const applies = outcomes.some((outcome) => outcome !== void 0);
    if (asked.length === 0 || isOptional && !applies) return [];
    const done = applies && !outcomes.includes("broken");
    return [{ done, text: text4, gain, source, ruleIds: asked }];
  });
}

// src/judge/next-steps.ts
var MAX_NAMED = 4;
function nextSteps(findings) {
  const asking = findings.filter((finding) => finding.new !== false);
  return EFFORTS.flatMap((effort) => {
    const own4 = asking.filter((finding) => finding.effort === effort);
    const ruleIds = [...new Set(own4.map(({ ruleId }) => ruleId))].sort();
    return own4.length === 0 ? [] : [{ effort, findings: own4.length, ruleIds, text: wording(effort, own4.length, ruleIds) }];
  });
}
function wording(effort, count, ruleIds) {
  const one = count === 1;
  switch (effort) {
    case "fix":
      return `${one ? "Apply the correction that is certain" : `Apply the ${count} corrections that are certain`}; \`--fix\` writes ${one ? "it" : "them"}.`;
    case "key":
      return `Set ${one ? "one value" : `${count} values`} in the front matter: ${named(ruleIds)}.`;
    case "heading":
      return `Give ${one ? "one passage" : `${count} passages`} a heading: ${named(ruleIds)}.`;
    case "lines":
      return `Change or add a few lines in ${one ? "one place" : `${count} places`}: ${named(ruleIds)}.`;
    case "section":
      return `Write ${one ? "one section" : `${count} sections`}: ${named(ruleIds)}.`;
  }
}
function named(ruleIds) {
  const shown = ruleIds.slice(0, MAX_NAMED).map((id) => `\`${id}\``);
  const rest = ruleIds.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

// src/judge/judge-card.ts
function judgeCard(text4, judging) {
  const { path: path2, policy } = judging;
  const { card, applicable, results } = runRules(text4, judging);
  const broken = results.flatMap(({ rule, problem }) => problem === void 0 ? [] : [brokenRule(rule)]);
  const found = results.flatMap((result) => result.findings);
  const { kept, ignored, misuses } = applyIgnores(found, card.ignores, (finding) => isClosed(finding, policy));
  const told = applicable.some(({ id }) => id === ignores.id) ? misuses.map((finding) => ({ rule: ignores, finding })) : [];
  const graded = [...kept, ...told].flatMap((finding) => grade(finding, policy) ?? []);
  const findings = [...broken, ...withoutEchoes(graded)];
  const report = cardReport(path2, card, findings, scoreOf(applicable, findings), policy);
  const isLaunch = policy.preset.value === "launch" && isModel(card);
  return {
    report: {
      ...report,
      ...isText(text4) && isModel(card) && { metadata: keyReports(card) },
      ...isLaunch && { checklist: launchChecklist((id) => outcomeOf(id, results, policy)) },
      ...ignored.length > 0 && { ignored }
    },
    isModel: isModel(card),
    problems: results.flatMap(({ problem }) => problem ?? [])
  };
}
function scoreOf(applicable, findings) {
  const failing = new Set(
    findings.filter(({ severity }) => severity !== "notice").map(({ ruleId }) => ruleId)
  );
  const ids = applicable.map(({ id }) => id);
  const kept = ids.filter((id) => !failing.has(id));
  const broken = ids.filter((id) => failing.has(id));
  return { passed: kept.length, applicable: ids.length, kept, broken };
}
function outcomeOf(ruleId, results, policy) {
  const rule = RULES.find(({ id }) => id === ruleId);
  if (!rule || !isOn(rule, policy.preset.value, policy.rules[ruleId])) return "off";
  const result = results.find((each) => each.rule.id === ruleId);
  if (!result) return void 0;
  const isBroken2 = result.findings.some((finding) => grade(finding, policy) !== void 0);
  return isBroken2 || result.problem !== void 0 ? "broken" : "kept";
}
function certainFixes(text4, judging) {
  const { card, results } = runRules(text4, judging);
  const found = results.flatMap(({ findings }) => findings);
  const { kept } = applyIgnores(found, card.ignores, (finding) => isClosed(finding, judging.policy));
  return kept.flatMap((each) => (grade(each, judging.policy) && each.finding.fix) ?? []);
}
function isClosed({ rule, finding }, { rules }) {
  const { ignorable } = rules[rule.id]?.options ?? {};
  return typeof ignorable === "boolean" ? !ignorable : rule.cases[finding.case]?.severity.hub === "error";
}
function withoutEchoes(findings) {
  const own4 = findings.filter(({ ruleId }) => ruleId.startsWith("metadata/") && ruleId !== hub.id);
  const isEcho = ({ ruleId, severity, place }) => ruleId === hub.id && own4.some((other) => other.severity === severity && other.place?.start.line === place?.start.line);
  return findings.filter((finding) => !isEcho(finding));
}
function isModel({ frontMatter: { describes } }) {
  return describes === "model";
}
function isText(text4) {
  return !text4.includes("\0");
}
function runRules(text4, { path: path2, policy, rules = RULES, evidence }) {
  const card = parseCard(path2, text4, { headings: policyHeadings(policy) });
  const candidates = !isText(text4) ? rules.filter(({ id }) => id === readable.id) : isModel(card) ? rules : [frontMatter];
  const asked = candidates.filter((rule) => isOn(rule, policy.preset.value, policy.rules[rule.id]));
  const results = asked.flatMap((rule) => runRule(rule, card, policy, evidence) ?? []);
  return { card, applicable: results.map(({ rule }) => rule), results };
}
function judgeNotACard(entry, { path: path2, policy }) {
  const graded = grade({ rule: readable, finding: unreadable(entry) }, policy);
  const findings = graded ? [graded] : [];
  return cardReport(path2, void 0, findings, scoreOf([readable], findings), policy);
}
function policyHeadings({ rules }) {
  const added = TOPICS.map((topic) => [topic, rules[`section/${topic}`]?.options.headings]);
  return Object.fromEntries(added.filter(([, headings]) => headings !== void 0));
}
function runRule(rule, card, policy, evidence = {}) {
  try {
    const options = policy.rules[rule.id]?.options ?? {};
    const context = { options, additions: policy.hub, ruleIds: RULE_IDS, ...evidence };
    if (rule.applies?.(card, context) === false) return void 0;
    return { rule, findings: [...rule.check(card, context)].map((finding) => ({ rule, finding })) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = `The rule ${rule.id} failed on ${card.path}: ${reason}. This is an error of the gate.`;
    return { rule, findings: [], problem };
  }
}
function brokenRule(rule) {
  const message = `An error of the gate kept \`${rule.id}\` from judging this card. Please report it.`;
  return reportFinding(rule, { case: "internal", message }, "error");
}
function grade({ rule, finding }, policy) {
  const severity = caseSeverity(rule, finding.case, policy.preset.value, policy.rules[rule.id]);
  return severity === "off" ? void 0 : reportFinding(rule, finding, severity);
}
function reportFinding(rule, finding, severity) {
  const { message, place, actual = null, expected = null, note = null, fix } = finding;
  return {
    ruleId: rule.id,
    severity,
    message,
    place: place ? range(place) : null,
    actual,
    expected,
    note,
    url: ruleUrl(rule.id),
    fix: fix ? { ...range(fix), text: fix.text } : null,
    effort: effortOf(rule, finding)
  };
}
function range({ start, end }) {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column }
  };
}
function cardReport(path2, card, findings, score, { failOn }) {
  return {
    path: path2,
    verdict: verdictOn(findings, failOn.value),
    topics: topicReports(card),
    score,
    // What is no card at all asks for more than lines.
    next: card ? nextSteps(findings) : [],
    findings: [...findings].sort(byPlace)
  };
}
function topicReports(card) {
  const reports2 = TOPICS.map((topic) => {
    const found = card?.topics[topic] ?? { state: "missing" };
    return [topic, found.state === "inline" ? { state: found.state, line: found.line } : found];
  });
  return Object.fromEntries(reports2);
}
function countFindings(findings) {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity, new: isNew } of findings) if (isNew !== false) counts[severity]++;
  return counts;
}
function verdictOn(findings, failOn) {
  const { error, warning } = countFindings(findings);
  return failOn !== "never" && (error > 0 || failOn === "warning" && warning > 0) ? "fail" : "pass";
}
function byPlace(a, b) {
  const [from, to] = [a.place?.start ?? TOP, b.place?.start ?? TOP];
  return from.line - to.line || from.column - to.column || compare(a.ruleId, b.ruleId) || compare(a.message, b.message);
}
var TOP = { line: 0, column: 0 };
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/judge/only-new.ts
function markNew(head, base) {
  const left = new Set(base?.report.findings);
  const old = /* @__PURE__ */ new Set();
  const headLines = lines(head.text);
  const baseLines = base ? lines(base.text) : [];
  for (const likeness of [sameLine, sameWords]) {
    const byLikeness = /* @__PURE__ */ new Map();
    for (const finding of left) {
      const key = likeness(finding, baseLines);
      const alike = byLikeness.get(key);
      if (alike) alike.push(finding);
      else byLikeness.set(key, [finding]);
    }
    for (const finding of head.report.findings) {
      if (old.has(finding)) continue;
      const match = byLikeness.get(likeness(finding, headLines))?.shift();
      if (!match) continue;
      old.add(finding);
      left.delete(match);
    }
  }
  const findings = head.report.findings.map((finding) => ({ ...finding, new: !old.has(finding) }));
  return { ...head.report, next: nextSteps(findings), findings };
}
function sameLine(finding, text4) {
  const line = finding.place ? text4[finding.place.start.line - 1] ?? "" : "";
  return `${sameWords(finding)}
${line.trim().replace(/\s+/g, " ")}`;
}
function sameWords({ ruleId, message }) {
  return `${ruleId}
${message.replace(/\blines? \d+(?: (?:to|and) \d+)?/gi, "line")}`;
}
function lines(text4) {
  return text4.split(/\r\n|\r|\n/);
}

// src/policy/card-policy.ts
function cardPolicy(policy, names) {
  let { preset, rules } = policy;
  for (const override of policy.overrides.filter(names)) {
    rules = override.preset ? override.rules : { ...rules, ...override.rules };
    preset = override.preset ?? preset;
  }
  return { preset, rules, failOn: policy.failOn, hub: policy.hub };
}

// src/gate.ts
var MAX_CARDS = 1e4;
async function judge(options) {
  const { source, policy, rules, repositoryPath = (path2) => path2 } = options;
  const paths = await source.list(policy.cards.value);
  const policyFor = await cardPolicies(policy);
  const problems = [];
  const judged = paths.slice(0, MAX_CARDS);
  if (paths.length > judged.length) {
    problems.push(
      `${paths.length} cards match and one run judges at most ${MAX_CARDS}: the last ${paths.length - MAX_CARDS} were left out. Name fewer cards a run.`
    );
  }
  const cards = [];
  for (const [index2, path2] of judged.entries()) {
    const judging = { path: path2, policy: policyFor(repositoryPath(path2)), ...rules && { rules } };
    const entry = await source.read(path2);
    switch (entry.kind) {
      case "unreadable":
        problems.push(`${path2} could not be read: ${entry.reason}.`);
        cards.push(judgeNotACard(entry, judging));
        break;
      case "missing":
        problems.push(`${path2} is not there.`);
        break;
      case "file": {
        const text4 = decode(entry.bytes);
        options.onText?.(path2, text4);
        const evidence = await options.evidenceFor?.(path2, text4);
        const judged2 = judgeCard(text4, { ...judging, ...evidence && { evidence } });
        const before2 = judged2.isModel ? void 0 : await options.textBefore?.(path2);
        const { report, problems: own4 } = before2 === void 0 ? judged2 : judgeCard(text4, {
          ...judging,
          evidence: { ...evidence, wasModel: describesModel(path2, before2) }
        });
        cards.push(
          options.baseOf ? markAgainst(
            await options.baseOf(path2),
            { report, text: text4 },
            { ...judging, ...evidence && { evidence } }
          ) : report
        );
        problems.push(...own4);
        break;
      }
      default:
        cards.push(judgeNotACard(entry, judging));
    }
    options.onProgress?.(index2 + 1, judged.length);
  }
  return { report: buildReport(cards), problems };
}
function describesModel(path2, text4) {
  return parseCard(path2, text4).frontMatter.describes === "model";
}
function markAgainst(before2, head, judging) {
  const base = before2 && {
    text: before2.text,
    report: judgeCard(before2.text, earlier(judging, before2)).report
  };
  const report = markNew(head, base);
  return { ...report, verdict: verdictOn(report.findings, judging.policy.failOn.value) };
}
function earlier({ evidence = {}, ...judging }, { repository }) {
  const { customSchema } = evidence;
  const known = { ...customSchema && { customSchema }, ...repository && { repository } };
  return { ...judging, evidence: known };
}
function decode(bytes) {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
async function cardPolicies(policy) {
  const matchers = /* @__PURE__ */ new Map();
  for (const override of policy.overrides) matchers.set(override, await globMatcher(override.cards));
  return (path2) => cardPolicy(policy, (override) => matchers.get(override)?.(path2) ?? false);
}
function buildReport(cards) {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { findings } of cards) {
    const { error, warning, notice } = countFindings(findings);
    counts.error += error;
    counts.warning += warning;
    counts.notice += notice;
  }
  const failed = cards.length === 0 || cards.some(({ verdict }) => verdict === "fail");
  return { version: 1, verdict: failed ? "fail" : "pass", counts, cards };
}

export {
  isOn,
  findDelimited,
  readFrontMatter,
  parseCard,
  certainFixes,
  judge,
  cardPolicies
};
