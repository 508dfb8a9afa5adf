import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  asciiAlpha,
  asciiAlphanumeric,
  asciiAtext,
  asciiControl,
  asciiDigit,
  asciiHexDigit,
  asciiPunctuation,
  classifyCharacter,
  countFindings,
  decodeNamedCharacterReference,
  decodeNumericCharacterReference,
  decodeString,
  gfmFootnoteFromMarkdown,
  gfmStrikethroughFromMarkdown,
  gfmTableFromMarkdown,
  gfmTaskListItemFromMarkdown,
  htmlBlockNames,
  htmlRawNames,
  markdownLineEnding,
  markdownLineEndingOrSpace,
  markdownSpace,
  normalizeIdentifier,
  ok
} from "./chunk-LTGWFANX.js";
import {
  firstSyntaxFault,
  hasSyntaxFault,
  isTooComplex,
  weightOf
} from "./chunk-XPYSO4PM.js";
import {
  ANYWHERE,
  BELOW_NAME,
  EFFORTS,
  HINT,
  KIND,
  Lines,
  NAME,
  NEAR,
  NOTHING,
  RULES,
  RULE_IDS,
  STATEMENT,
  TOPICS,
  UnicodePattern,
  attribute,
  authoredText,
  benchmarkGrade,
  codeKind,
  effortOf,
  findExcess,
  frontMatter,
  headingLexicon,
  headingMeaning,
  htmlTokens,
  hub,
  ignores,
  isBeyondAscii,
  isBibtex,
  isCommand,
  isComment,
  isFilledBibtex,
  isRunnable,
  languageOf,
  lineBreaks,
  notIgnorable,
  passagesIn,
  plainLabel,
  readable,
  readingOf,
  ruleSeverity,
  ruleUrl,
  tagName,
  unreadable,
  unused,
  usageCode,
  walk
} from "./chunk-WQKJ5V43.js";
import {
  toString
} from "./chunk-ZAKRWWM5.js";
import {
  Composer,
  Parser,
  YAMLParseError,
  isAlias,
  isMap,
  isScalar,
  isSeq
} from "./chunk-ZALD5BIP.js";
import {
  SCALARS,
  Timestamp,
  pythonType
} from "./chunk-VBINA3HT.js";
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

// src/card/front-matter/delimiter.ts
var LEADING_WHITESPACE = /\s*/y;
function findDelimited(text3) {
  LEADING_WHITESPACE.lastIndex = 0;
  const opener2 = LEADING_WHITESPACE.exec(text3)?.[0].length ?? 0;
  if (!text3.startsWith("---", opener2)) return void 0;
  const afterDashes = opener2 + 3;
  const first = text3[afterDashes];
  if (first !== "\n" && first !== "\r") return void 0;
  const windows = first === "\r" && text3[afterDashes + 1] === "\n";
  const contentStart = afterDashes + (windows ? 2 : 1);
  const found = findCloser(text3, contentStart);
  if (found) return { opener: opener2, contentStart, ...found };
  if (!windows || !text3.startsWith("---", contentStart)) return void 0;
  const end = closerEnd(text3, contentStart);
  if (end === void 0) return void 0;
  return { opener: opener2, contentStart: contentStart - 1, contentEnd: contentStart - 1, closer: contentStart, end };
}
function findCloser(text3, from) {
  for (let at = text3.indexOf("---", from + 1); at >= 0; at = text3.indexOf("---", at + 1)) {
    const before2 = text3[at - 1];
    if (before2 !== "\n" && before2 !== "\r") continue;
    const end = closerEnd(text3, at);
    if (end === void 0) continue;
    const windows = before2 === "\n" && text3[at - 2] === "\r" && at - 2 >= from;
    return { contentEnd: at - (windows ? 2 : 1), closer: at, end };
  }
  return void 0;
}
function closerEnd(text3, at) {
  let end = at + 3;
  while (text3[end] === " " || text3[end] === "	") end++;
  const closes = end === text3.length || text3[end] === "\n" || text3[end] === "\r" && text3[end + 1] === "\n";
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
var MAX_LFS_POINTER = 1024;
var LFS_POINTER = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//;
function findMeantBlock(text3, lines) {
  const top = firstFilled(lines, 1);
  if (!top) return void 0;
  if (text3.length < MAX_LFS_POINTER && LFS_POINTER.test(top.text)) return lfsPointer(text3, lines, top);
  const opening = findOpening(lines, top);
  if (!opening) return void 0;
  const first = opening.opener ?? lines.line(opening.content);
  const closing = findClosing(lines, opening);
  const contentStart = keyBehind(opening.opener) ?? lines.line(opening.content).start;
  const contentEnd = Math.max(contentStart, closing.contentEnd);
  const nearMisses = [
    ...first.number > top.number ? [before(lines, top)] : [],
    ...opening.wrapper ? [] : [...openerMisses(lines, opening, first), ...closing.nearMisses]
  ];
  const missed = nearMisses.length > 0 ? nearMisses : otherMisses(text3, lines, first);
  const { start } = opening.wrapper ?? first;
  return { start, end: closing.end, contentStart, contentEnd, isYaml: true, nearMisses: missed };
}
function findSecondBlock(lines, line) {
  const opener2 = firstFilled(lines, line + 1);
  if (!opener2 || !delimiterShape(opener2.text)) return void 0;
  const content3 = firstFilled(lines, opener2.number + 1);
  if (!content3 || !tellsFrontMatter(content3.text)) return void 0;
  const closing = findClosing(lines, { opener: opener2, content: opener2.number + 1 });
  if (!closing.closed) return void 0;
  return { kind: "second-block", position: whole(lines, opener2) };
}
function lfsPointer(text3, lines, top) {
  const nearMisses = [{ kind: "git-lfs", position: whole(lines, top) }];
  return { start: 0, end: text3.length, contentStart: 0, contentEnd: 0, isYaml: false, nearMisses };
}
function findOpening(lines, top) {
  if (delimiterShape(top.text) && opensBlock(lines, top, keyOf))
    return { opener: top, content: top.number + 1 };
  if (tellsFrontMatter(top.text)) return { content: top.number };
  let fenced = false;
  let onlyTitles = true;
  for (let number = top.number; number <= lines.count; number++) {
    const line = lines.line(number);
    if (isBlank(line.text)) continue;
    const shape = shapeBefore(line.text);
    if (shape === "fence") {
      fenced = !fenced;
      const inside = fenced && onlyTitles ? firstFilled(lines, number + 1) : void 0;
      if (inside && tellsFrontMatter(inside.text)) return { content: inside.number, wrapper: line };
      continue;
    }
    const opens = delimiterShape(line.text) && opensBlock(lines, line, tells);
    if (opens && (!fenced || onlyTitles)) return { opener: line, content: number + 1 };
    if (shape === "comment" && onlyTitles) {
      const inside = line.text.trim() === "<!--" ? firstFilled(lines, number + 1) : void 0;
      if (inside && tellsFrontMatter(inside.text)) return { content: inside.number, wrapper: line };
    } else if (shape !== "heading" && !fenced) onlyTitles = false;
  }
  return void 0;
}
function tells(line) {
  return tellsFrontMatter(line) ? line : void 0;
}
function opensBlock(lines, opener2, key) {
  if (keyBehind(opener2) !== void 0) return true;
  let next = firstFilled(lines, opener2.number + 1);
  while (next?.text.startsWith("#") && !next.text.startsWith("# ")) next = firstFilled(lines, next.number + 1);
  if (next?.text.startsWith("# ")) next = firstFilled(lines, next.number + 1);
  if (!next) return false;
  if (key(next.text) !== void 0) return true;
  return key === keyOf && next.number === opener2.number + 1 && next.text.startsWith("---") && opener2.text === "---";
}
function keyBehind(opener2) {
  if (!opener2 || delimiterShape(opener2.text) !== "text-behind") return void 0;
  const at = opener2.text.search(/[^\s-]/);
  return keyOf(opener2.text.slice(at)) === void 0 ? void 0 : opener2.start + at;
}
function findClosing(lines, { opener: opener2, content: content3 }) {
  let last2 = lines.line(Math.max(content3 - 1, 1));
  let near;
  let isTitle = false;
  for (let number = content3; number <= lines.count; number++) {
    const line = lines.line(number);
    const shape = delimiterShape(line.text);
    if (shape === "exact" || shape === "blank-behind") return closedBy(lines, opener2, content3, line);
    if (!near && looksLikeCloser(line.text)) near = line;
    if (!looksLikeYaml(line.text) && line !== near) break;
    if (near && line.number > near.number && /^#{1,6} /.test(line.text)) break;
    if (/^#{1,6} /.test(line.text) && isBlank(lines.line(number + 1).text)) isTitle = true;
    else if (!isBlank(line.text)) isTitle = false;
    if (!near && !isBlank(line.text) && !isTitle && !isHeading(lines, line)) last2 = line;
    if (!near && isHeading(lines, line)) break;
  }
  if (near) {
    const nearMisses2 = [closerMiss(lines, near)];
    return { closed: true, contentEnd: lines.line(near.number - 1).end, end: near.end, nearMisses: nearMisses2 };
  }
  const nearMisses = opener2 || last2.number > content3 ? [{ kind: "unclosed", position: whole(lines, last2) }] : [];
  return { closed: false, contentEnd: last2.end, end: last2.end, nearMisses };
}
function closedBy(lines, opener2, content3, line) {
  const empty = line.number === content3 && opener2?.text === "---";
  const nearMisses = empty ? [{ kind: "empty", position: whole(lines, opener2) }] : [];
  return { closed: true, contentEnd: lines.line(line.number - 1).end, end: line.end, nearMisses };
}
function isHeading(lines, line) {
  return /^#{1,6} /.test(line.text) && isBlank(lines.line(line.number - 1).text);
}
function before(lines, top) {
  return { kind: "before", what: shapeBefore(top.text), position: whole(lines, top) };
}
function openerMisses(lines, { opener: opener2 }, first) {
  if (!opener2) return [{ kind: "no-opener", position: whole(lines, first) }];
  const shape = delimiterShape(opener2.text);
  const harmless = shape === "exact" || shape === "indented" && opener2.text.endsWith("---");
  if (!shape || harmless) return [];
  const position2 = whole(lines, opener2);
  return [{ kind: "opener", shape, position: position2, ...shape !== "text-behind" && { replacement: "---" } }];
}
function closerMiss(lines, line) {
  const shape = delimiterShape(line.text) ?? "other-mark";
  return {
    kind: "closer",
    shape,
    position: whole(lines, line),
    ...shape !== "text-behind" && { replacement: "---" }
  };
}
function otherMisses(text3, lines, first) {
  if (first.start > 0 && text3.slice(0, first.start).trim() !== "") {
    return [{ kind: "before", what: "text", position: whole(lines, lines.line(1)) }];
  }
  return [{ kind: "carriage-return", position: whole(lines, first) }];
}
function firstFilled(lines, from) {
  for (let number = from; number <= lines.count; number++) {
    const line = lines.line(number);
    if (!isBlank(line.text)) return line;
  }
  return void 0;
}
function whole(lines, line) {
  return lines.position(line.start, line.end);
}

// src/card/front-matter/broken-lines.ts
var MAX_ROUNDS = 40;
function joinBrokenLines(source) {
  let joined = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const start = firstBroken(joined);
    const oneLine = start === void 0 ? void 0 : joinedFrom(joined, start);
    if (start === void 0 || oneLine === void 0) break;
    joined = joined.slice(0, start) + oneLine + joined.slice(start + oneLine.length);
  }
  return joined;
}
function firstBroken(source) {
  const open = [...new Parser().parse(source)].reverse();
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
function joinedFrom(source, start) {
  const first = source.charAt(start);
  if (first === '"' || first === "'") {
    const end = closingQuote(source, start);
    return end === void 0 ? void 0 : source.slice(start, end).replace(/[\r\n]/g, " ");
  }
  const parts = [];
  let from = start;
  let depth = 0;
  let before2 = "";
  for (let at = start; at < source.length; at++) {
    const character = source.charAt(at);
    if (/\s/.test(character)) continue;
    const behind = source.charAt(at - 1);
    if (character === "#" && /\s/.test(behind)) {
      const end = at + source.slice(at).search(/[\r\n]|$/);
      if (!/[[{,]/.test(before2) && !/^\s*[\]},#]/.test(source.slice(end))) return void 0;
      parts.push(source.slice(from, at), " ".repeat(end - at));
      from = end;
      at = end - 1;
      continue;
    }
    if ((character === '"' || character === "'") && /[\s,:[{]/.test(behind)) {
      const end = closingQuote(source, at);
      if (end === void 0) return void 0;
      at = end;
    } else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") {
      if (--depth === 0) return (parts.join("") + source.slice(from, at)).replace(/[\r\n]/g, " ");
    }
    before2 = character;
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
function indexOfNonPrintable(text3) {
  for (let at = 0; at < text3.length; at++) {
    const code = text3.charCodeAt(at);
    if (code >= 32 && code <= 126) continue;
    if (isControl(code) || code === 65534 || code === 65535) return at;
    if (code < 55296 || code > 57343) continue;
    const next = text3.charCodeAt(at + 1);
    if (code >= 56320 || !(next >= 56320 && next <= 57343)) return at;
    at++;
  }
  return void 0;
}
function isControl(code) {
  if (code < 32) return code !== 9 && code !== 10 && code !== 13;
  return code >= 127 && code <= 159 && code !== 133;
}

// src/card/front-matter/yaml-tags.ts
var REFUSED = /* @__PURE__ */ Symbol("refused");
var Binary = class {
};
var PREFIX = "tag:yaml.org,2002:";
var MERGE = `${PREFIX}merge`;
var TYPES = new Map(
  Object.entries({
    str: { kind: "scalar", read: (value2 = "") => value2 },
    null: { kind: "scalar", read: (value2) => value2 === void 0 ? null : readScalar(value2, SCALARS.null) },
    bool: { kind: "scalar", read: (value2) => readScalar(value2, SCALARS.bool) },
    int: { kind: "scalar", read: (value2) => readScalar(value2, SCALARS.int) },
    float: {
      kind: "scalar",
      read: (value2) => readScalar(value2, SCALARS.float, SCALARS.infinity, SCALARS.nan)
    },
    timestamp: { kind: "scalar", read: (value2) => readScalar(value2, SCALARS.timestamp) },
    merge: { kind: "scalar", read: (value2 = null) => value2 === "<<" || value2 === null ? value2 : REFUSED },
    binary: { kind: "scalar", read: readBinary },
    seq: { kind: "seq", read: (value2 = []) => value2 },
    omap: { kind: "seq", read: readOrderedMap },
    pairs: { kind: "seq", read: readPairs },
    map: { kind: "map", read: (value2 = {}) => value2 },
    set: { kind: "map", read: readSet }
  }).map(([name, type]) => [PREFIX + name, type])
);
var HUB_TAGS = [
  { tag: `${PREFIX}null`, default: true, test: /^$/, resolve: () => null },
  ...Object.entries(SCALARS).map(
    ([name, { test, read }]) => ({
      tag: PREFIX + name,
      default: true,
      test,
      resolve: (source) => {
        const value2 = read(source);
        return value2 === void 0 ? source : value2;
      }
    })
  ),
  ...Array.from(TYPES, ([tag, { kind }]) => [
    // Of any kind, as a value may be left out.
    { tag, resolve: (source) => source },
    ...kind === "scalar" ? [] : [{ tag, collection: kind, resolve: (collection) => collection }]
  ]).flat()
];
function readTagged(tag, kind, value2) {
  const type = TYPES.get(tag);
  if (!type) return value2 ?? null;
  if (value2 === void 0 || kind === type.kind) return type.read(value2);
  return kind === "scalar" ? REFUSED : value2;
}
function tagOf(node) {
  return "tag" in node ? node.tag : void 0;
}
function tagExtent({ range: range2 }, source) {
  const mark = source.lastIndexOf("!", (range2?.[0] ?? 0) - 1);
  const start = source[mark - 1] === "!" ? mark - 1 : mark;
  return [start, start + source.slice(start).search(/\s|$/)];
}
function isMergeKey(key, flow3, source) {
  if (!isScalar(key)) return false;
  const isPlain = key.type === "PLAIN" && key.source === "<<" && !key.tag;
  if (!isPlain && key.tag !== MERGE) return false;
  if (flow3) return true;
  const start = key.range?.[0] ?? 0;
  const before2 = source.slice(source.lastIndexOf("\n", start - 1) + 1, start);
  return !/^[ \t]*(?:[-?:][ \t]+)*\?[ \t]+(?:[!&]\S*[ \t]+)*$/.test(before2);
}
function readScalar(source, ...scalars) {
  if (typeof source !== "string") return REFUSED;
  const value2 = scalars.find(({ test }) => test.test(source))?.read(source);
  return value2 === void 0 ? REFUSED : value2;
}
function readBinary(source) {
  if (typeof source !== "string" || !/^[A-Za-z0-9+/=\r\n]*$/.test(source)) return REFUSED;
  return source.replace(/[\r\n]/g, "").length % 4 === 0 ? new Binary() : REFUSED;
}
function readOrderedMap(items = []) {
  const pairs = pairsOf(items);
  return pairs && new Set(pairs.map(([key]) => key)).size === pairs.length ? items : REFUSED;
}
function readPairs(items = []) {
  return pairsOf(items) ?? REFUSED;
}
function readSet(map = {}) {
  return Object.values(map).every((value2) => value2 === null) ? map : REFUSED;
}
function pairsOf(items) {
  const pairs = [];
  for (const item of items) {
    const [pair, second] = isMap2(item) ? Object.entries(item) : [];
    if (!pair || second) return void 0;
    pairs.push(pair);
  }
  return pairs;
}
function isMap2(value2) {
  const isObject = typeof value2 === "object" && value2 !== null && !Array.isArray(value2);
  return isObject && !(value2 instanceof Timestamp) && !(value2 instanceof Binary);
}

// src/card/front-matter/yaml-node-reader.ts
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
    if (!isMap(this.#root)) return {};
    try {
      return this.#map(this.#root, [], before2);
    } catch (error) {
      if (error instanceof TooComplex) return void 0;
      throw error;
    }
  }
  locate(path) {
    let node = this.#root;
    let key;
    let shared = false;
    for (const step of path) {
      const holder = node ? this.#target(node) : null;
      if (holder !== node) shared = true;
      if (isMap(holder)) {
        const entry = this.#entries.get(holder)?.get(String(step));
        if (!entry) return void 0;
        ({ key, value: node } = entry);
        shared ||= entry.merged;
      } else if (isSeq(holder) && typeof step === "number" && step < holder.items.length) {
        key = void 0;
        node = holder.items[step];
      } else return void 0;
    }
    const target = node && this.#target(node);
    return this.#placed(key, target, shared || target !== node);
  }
  #placed(key, node, shared) {
    const [start, end] = this.#extent(node) ?? this.#extent(key ?? null, true) ?? [0, 0];
    const style = isScalar(node) && end > start ? STYLES[node.type ?? ""] : void 0;
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
  #value(node, path) {
    if (node === null) return null;
    if (isAlias(node)) return this.#alias(node);
    if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
    const value2 = isMap(node) ? this.#tagged(node, "map", this.#map(node, path)) : isSeq(node) ? this.#tagged(node, "seq", this.#seq(node, path)) : this.#scalar(node, path);
    this.#values.set(node, value2);
    if (!this.#weights.has(node)) this.#weights.set(node, weightOf(value2));
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
  #weigh(node, children) {
    let weight2 = 1;
    for (const child of children) weight2 += (child && this.#weights.get(child)) ?? 1;
    this.#weights.set(node, weight2);
  }
  #seq(node, path) {
    const items = node.items.map(asNode);
    const values = items.map((item, index2) => this.#value(item, [...path, index2]));
    this.#weigh(node, items);
    return values;
  }
  #map(node, path, before2 = Number.POSITIVE_INFINITY) {
    const entries = /* @__PURE__ */ new Map();
    const values = /* @__PURE__ */ new Map();
    const merges = [];
    for (const pair of node.items) {
      const key = asNode(pair.key);
      if (node.flow !== true && (key === null || this.#isNothing(key))) this.#emptyKey(pair);
      if (!key || (this.#extent(asNode(pair.value) ?? key)?.[1] ?? 0) >= before2) continue;
      if (isMergeKey(key, node.flow === true, this.#source)) {
        merges.push(pair);
        this.#value(key, path);
        this.#value(asNode(pair.value), [...path, "<<"]);
        continue;
      }
      const name = this.#name(key, path);
      const earlier = entries.get(name);
      if (earlier && this.duplicates.length < MAX_FAULTS)
        this.duplicates.push(this.#duplicate(name, key, earlier.key));
      const value2 = asNode(pair.value);
      entries.set(name, { key, value: value2, merged: false });
      values.set(name, this.#value(value2, [...path, name]));
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
    const sources = isSeq(from) ? from.items.map((item) => asNode(item)) : [from];
    for (const source of sources) {
      const map = source && this.#target(source);
      if (isAlias(map)) continue;
      if (!isMap(map)) {
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
  #fault(code, node) {
    if (this.faults.length < MAX_FAULTS)
      this.faults.push({ kind: "syntax", code, position: this.#place(node) });
  }
  #isUnwritten(node) {
    const [start, end] = this.#extent(node) ?? [0, 0];
    return isScalar(node) && start === end;
  }
  /** Whether not even a tag or an anchor is written. */
  #isNothing(node) {
    return this.#isUnwritten(node) && !("anchor" in node && node.anchor) && !tagOf(node);
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
  #name(key, path) {
    const known = this.pythonReadings.length;
    const value2 = this.#value(key, path);
    this.pythonReadings.length = known;
    const target = this.#target(key);
    if (!isScalar(target)) return this.#source.slice(...this.#extent(target) ?? [0, 0]);
    return value2 instanceof Timestamp ? value2.source : String(value2);
  }
  #scalar(node, path) {
    if (!isScalar(node)) return null;
    const { value: value2, source, type, tag } = node;
    if (tag) return this.#tagged(node, "scalar", this.#isUnwritten(node) ? void 0 : value2);
    if (type === "PLAIN" && source !== void 0) {
      const becomes = value2 instanceof Timestamp ? "date" : pythonType(source);
      if (becomes) this.pythonReadings.push({ path, source, becomes, position: this.#place(node) });
    }
    return value2;
  }
  #tagged(node, kind, value2) {
    const tag = tagOf(node);
    if (!tag) return value2;
    const read = readTagged(tag, kind, value2);
    if (read !== REFUSED) return read;
    if (this.faults.length < MAX_FAULTS)
      this.faults.push({ kind: "unknown-tag", position: this.#position(...tagExtent(node, this.#source)) });
    return value2 ?? null;
  }
};
function asNode(value2) {
  return typeof value2 === "object" && value2 !== null ? value2 : null;
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
function readYamlBlock(text3, lines, start, end) {
  const whole2 = lines.position(start, end);
  const size = new TextEncoder().encode(text3.slice(start, end)).length;
  if (size > MAX_BLOCK_BYTES) return unreadable2({ kind: "too-large", size, position: whole2 });
  const source = text3.slice(start, end).replace(/\r(?!\n)/g, "\n");
  const document3 = compose(source);
  if (!document3) return unreadable2({ kind: "too-complex", position: whole2 });
  const position2 = (from, to) => lines.position(start + from, start + Math.max(from, to));
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
  else if (!isMap(document3.contents)) problems.push(notAMap(document3, position2, whole2));
  return {
    problems: problems.sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)),
    data,
    complete: !syntax && isMap(document3.contents),
    pythonReadings: reader.pythonReadings,
    locate: (path) => reader.locate(path)
  };
}
function compose(source) {
  const document3 = composeAsWritten(source);
  if (!document3 || !hasSyntaxFault(document3.errors) || source.length > MAX_MENDED_LENGTH) return document3;
  const joined = composeAsWritten(joinBrokenLines(source));
  return joined && !hasSyntaxFault(joined.errors) ? joined : document3;
}
function composeAsWritten(source) {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    customTags: () => [...HUB_TAGS],
    resolveKnownTags: false,
    // Found by the reader, in linear time.
    uniqueKeys: false,
    logLevel: "silent",
    prettyErrors: false
  });
  const tokens = [...new Parser().parse(source)];
  if (isTooComplex(tokens)) return void 0;
  const [document3, second] = composer.compose(tokens, true, source.length);
  if (document3 && second) {
    const at = second.range[0];
    document3.errors.push(new YAMLParseError([at, at + 3], "MULTIPLE_DOCS", "more than one document"));
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
  return [...document3.errors, ...document3.warnings].filter(({ code }) => code === "TAG_RESOLVE_FAILED").slice(0, MAX_UNKNOWN_TAGS).map(({ pos }) => ({ kind: "unknown-tag", position: position2(...pos) }));
}
function notAMap(document3, position2, whole2) {
  const { contents } = document3;
  if (contents === null || isScalar(contents) && contents.value === null) {
    return { kind: "not-a-map", found: "nothing", position: whole2 };
  }
  const [start, end] = contents.range;
  return { kind: "not-a-map", found: isScalar(contents) ? "text" : "list", position: position2(start, end) };
}

// src/card/front-matter/front-matter.ts
function readFrontMatter(text3) {
  const lines = new Lines(text3);
  const delimited = findDelimited(text3);
  if (!delimited) return readMeant(text3, lines, findMeantBlock(text3, lines));
  const { opener: opener2, contentStart, contentEnd, end } = delimited;
  const seen = readYamlBlock(text3, lines, contentStart, contentEnd);
  const syntax = seen.problems.find(({ kind }) => kind === "syntax");
  const meant = syntax && findMeantBlock(text3, lines);
  const overrun = meant && reachesIntoText(text3, meant, syntax.position.start.offset ?? 0);
  if (overrun) return { ...readMeant(text3, lines, meant), state: "seen" };
  const second = findSecondBlock(lines, lines.lineNumberAt(end));
  return {
    ...describe(seen),
    complete: seen.complete && !second,
    state: "seen",
    extent: { start: opener2, end },
    opening: lines.position(opener2, opener2 + 3),
    nearMisses: [...beforeSeen(text3, lines, opener2), ...second ? [second] : []]
  };
}
function reachesIntoText(text3, { contentEnd, nearMisses }, fault2) {
  if (contentEnd > fault2) return false;
  const [miss] = nearMisses;
  const blankFollows = /^(?:\r\n|\r|\n)[ \t]*[\r\n]/.test(text3.slice(contentEnd, contentEnd + 80));
  return miss?.kind === "closer" || miss?.kind === "unclosed" && blankFollows;
}
function readMeant(text3, lines, meant) {
  const first = lines.line(1);
  if (!meant) {
    const opening2 = lines.position(first.start, first.end);
    return { ...describe(EMPTY_BLOCK), state: "absent", opening: opening2, nearMisses: [] };
  }
  const { start, end, contentStart, contentEnd, nearMisses } = meant;
  const block = meant.isYaml ? readYamlBlock(text3, lines, contentStart, contentEnd) : { ...EMPTY_BLOCK, complete: false };
  const opening = lines.line(lines.lineNumberAt(start));
  return {
    ...describe(block),
    state: "unseen",
    extent: { start, end },
    opening: lines.position(opening.start, opening.end),
    nearMisses
  };
}
function describe(block) {
  return { ...block, describes: describedBy(block.data) };
}
function beforeSeen(text3, lines, opener2) {
  const mark = text3.indexOf("\uFEFF");
  if (mark < 0 || mark >= opener2) return [];
  return [{ kind: "byte-order-mark", position: lines.position(mark, mark + 1), replacement: "" }];
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
    let code;
    if (right) {
      for (code in right) {
        if (!hasOwnProperty.call(left, code)) left[code] = [];
        const value2 = right[code];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code],
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

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code) {
    if (markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return ok2(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size++ < limit) {
      effects.consume(code);
      return prefix;
    }
    effects.exit(type);
    return ok2(code);
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code) {
    if (max > 0 && markdownSpace(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return after(code);
  }
  function prefix(code) {
    if (markdownSpace(code) && size < max) {
      effects.consume(code);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code);
  }
  function after(code) {
    return size >= min ? ok2(code) : nok(code);
  }
}

// node_modules/micromark/lib/initialize/content.js
var content = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous2;
  return contentStart;
  function afterContentStartConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code) {
    effects.enter("paragraph");
    return lineStart(code);
  }
  function lineStart(code) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous2
    });
    if (previous2) {
      previous2.next = token;
    }
    previous2 = token;
    return data(code);
  }
  function data(code) {
    if (code === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consumeRest(code);
    return data;
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
  function start(code) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
    }
    return checkNewContainers(code);
  }
  function documentContinue(code) {
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
      return checkNewContainers(code);
    }
    return start(code);
  }
  function checkNewContainers(code) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
  }
  function thereIsANewContainer(code) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code);
  }
  function thereIsNoNewContainer(code) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code);
  }
  function documentContinued(code) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
  }
  function containerContinue(code) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code);
  }
  function flowStart(code) {
    if (code === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code);
  }
  function flowContinue(code) {
    if (code === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consumeRest(code);
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
          // The token starts before the line ending\u2026
          childFlow.events[index2][1].start.offset < lineStartOffset && // \u2026and either is not ended yet\u2026
          (!childFlow.events[index2][1].end || // \u2026or ends after it.
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
          const text3 = {
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
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text3, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index2), context));
          nextEvents = push(nextEvents, [["exit", text3, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
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
  function start(code) {
    marker = code;
    effects.enter("attentionSequence");
    return inside(code);
  }
  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code);
    const open = !after || after === 2 && before2 || attentionMarkers2.includes(code) && code !== 42 && code !== 95;
    const close2 = !before2 || before2 === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before2 || !close2));
    token._close = Boolean(marker === 42 ? close2 : close2 && (after || !open));
    return ok2(code);
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
  function start(code) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return schemeOrEmailAtext;
    }
    if (code === 64) {
      return nok(code);
    }
    return emailAtext(code);
  }
  function schemeOrEmailAtext(code) {
    if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
      size = 1;
      return schemeInsideOrEmailAtext(code);
    }
    return emailAtext(code);
  }
  function schemeInsideOrEmailAtext(code) {
    if (code === 58) {
      effects.consume(code);
      size = 0;
      return urlInside;
    }
    if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
      effects.consume(code);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code);
  }
  function urlInside(code) {
    if (code === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    if (code === null || code === 32 || code === 60 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return urlInside;
  }
  function emailAtext(code) {
    if (code === 64) {
      effects.consume(code);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code)) {
      effects.consume(code);
      return emailAtext;
    }
    return nok(code);
  }
  function emailAtSignOrDot(code) {
    return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
  }
  function emailLabel(code) {
    if (code === 46) {
      effects.consume(code);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    return emailValue(code);
  }
  function emailValue(code) {
    if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
      const next = code === 45 ? emailValue : emailLabel;
      effects.consume(code);
      return next;
    }
    return nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code) {
    return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
  }
  function after(code) {
    return code === null || markdownLineEnding(code) ? ok2(code) : nok(code);
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
  function start(code) {
    if (code === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (markdownSpace(code)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok2;
    }
    effects.exit("blockQuotePrefix");
    return ok2(code);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  const self = this;
  return contStart;
  function contStart(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return contBefore(code);
  }
  function contBefore(code) {
    return effects.attempt(blockQuote, ok2, nok)(code);
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
  function start(code) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code) {
    if (asciiPunctuation(code)) {
      effects.enter("characterEscapeValue");
      effects.consume(code);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok2;
    }
    return nok(code);
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
  function start(code) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code) {
    if (code === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value2(code);
  }
  function numeric(code) {
    if (code === 88 || code === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value2;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value2(code);
  }
  function value2(code) {
    if (code === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok2;
    }
    if (test(code) && size++ < max) {
      effects.consume(code);
      return value2;
    }
    return nok(code);
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
  function start(code) {
    if (code === null) {
      return nok(code);
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return after;
  }
  function after(code) {
    return self.parser.lazy[self.now().line] ? nok(code) : ok2(code);
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
  function start(code) {
    return beforeSequenceOpen(code);
  }
  function beforeSequenceOpen(code) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === marker) {
      sizeOpen++;
      effects.consume(code);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
  }
  function infoBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok2(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code);
  }
  function info(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code);
    }
    if (markdownSpace(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return info;
  }
  function metaBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return infoBefore(code);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code);
  }
  function meta(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return meta;
  }
  function atNonLazyBreak(code) {
    return effects.attempt(closeStart, after, contentBefore)(code);
  }
  function contentBefore(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code) {
    return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
  }
  function beforeContentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code);
  }
  function contentChunk(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code);
    }
    effects.consumeRest(code);
    return contentChunk;
  }
  function after(code) {
    effects.exit("codeFenced");
    return ok2(code);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code) {
      effects2.enter("lineEnding");
      effects2.consume(code);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
    }
    function beforeSequenceClose(code) {
      if (code === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code);
      }
      return nok2(code);
    }
    function sequenceClose(code) {
      if (code === marker) {
        size++;
        effects2.consume(code);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
      }
      return nok2(code);
    }
    function sequenceCloseAfter(code) {
      if (code === null || markdownLineEnding(code)) {
        effects2.exit("codeFencedFence");
        return ok3(code);
      }
      return nok2(code);
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
  function start(code) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
  }
  function atBreak(code) {
    if (code === null) {
      return after(code);
    }
    if (markdownLineEnding(code)) {
      return effects.attempt(furtherStart, atBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return inside(code);
  }
  function inside(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("codeFlowValue");
      return atBreak(code);
    }
    effects.consume(code);
    return inside;
  }
  function after(code) {
    effects.exit("codeIndented");
    return ok2(code);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
  }
  function onNotEnoughPrefix(code) {
    return markdownLineEnding(code) ? furtherStart2(code) : nok(code);
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
function previous(code) {
  return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 96) {
      effects.consume(code);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code);
  }
  function between(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 32) {
      effects.enter("space");
      effects.consume(code);
      effects.exit("space");
      return between;
    }
    if (code === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code);
  }
  function data(code) {
    if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
      effects.exit("codeTextData");
      return between(code);
    }
    effects.consume(code);
    return data;
  }
  function sequenceClose(code) {
    if (code === 96) {
      effects.consume(code);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok2(code);
    }
    token.type = "codeTextData";
    return data(code);
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
  const jumps = /* @__PURE__ */ new Map();
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
    for (let jump = jumps.get(index2); jump !== void 0; jump = jumps.get(index2)) {
      index2 = jump;
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
        for (const [from, to] of subcontent(events, index2)) jumps.set(from, to);
        index2 = jumps.get(index2);
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
  const gaps = /* @__PURE__ */ new Map();
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
    gaps.set(adjust + jumps[index2][0], adjust + jumps[index2][1]);
    adjust += jumps[index2][1] - jumps[index2][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content2 = {
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
  function chunkStart(code) {
    effects.enter("content");
    previous2 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code);
  }
  function chunkInside(code) {
    if (code === null) {
      return contentEnd(code);
    }
    if (markdownLineEnding(code)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
    }
    effects.consumeRest(code);
    return chunkInside;
  }
  function contentEnd(code) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok2(code);
  }
  function contentContinue(code) {
    effects.consume(code);
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
  function startLookahead(code) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code) {
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok2(code);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok2)(code);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code) {
    if (code === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code === null || code === 32 || code === 41 || asciiControl(code)) {
      return nok(code);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code);
  }
  function enclosedBefore(code) {
    if (code === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code);
  }
  function enclosed(code) {
    if (code === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code);
    }
    if (code === null || code === 60 || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code) {
    if (code === 60 || code === 62 || code === 92) {
      effects.consume(code);
      return enclosed;
    }
    return enclosed(code);
  }
  function raw(code) {
    if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok2(code);
    }
    if (balance < limit && code === 40) {
      effects.consume(code);
      balance++;
      return raw;
    }
    if (code === 41) {
      effects.consume(code);
      balance--;
      return raw;
    }
    if (code === null || code === 32 || code === 40 || asciiControl(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? rawEscape : raw;
  }
  function rawEscape(code) {
    if (code === 40 || code === 41 || code === 92) {
      effects.consume(code);
      return raw;
    }
    return raw(code);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code) {
    if (size > 999 || code === null || code === 91 || code === 93 && !seen || // To do: remove in the future once we\u2019ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn\u2019t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code);
  }
  function labelInside(code) {
    if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    if (!seen) seen = !markdownSpace(code);
    return code === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return labelInside;
    }
    return labelInside(code);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code) {
    if (code === 34 || code === 39 || code === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      marker = code === 40 ? 41 : code;
      return begin;
    }
    return nok(code);
  }
  function begin(code) {
    if (code === marker) {
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code);
  }
  function inside(code) {
    if (code === marker || code === null || markdownLineEnding(code)) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    return code === 92 ? escape : inside;
  }
  function escape(code) {
    if (code === marker || code === 92) {
      effects.consume(code);
      return inside;
    }
    return inside(code);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen;
  return start;
  function start(code) {
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
    }
    return ok2(code);
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
  function start(code) {
    effects.enter("definition");
    return before2(code);
  }
  function before2(code) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don\u2019t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code);
  }
  function labelAfter(code) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code === 58) {
      effects.enter("definitionMarker");
      effects.consume(code);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code);
  }
  function markerAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
  }
  function destinationBefore(code) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don\u2019t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code);
  }
  function destinationAfter(code) {
    return effects.attempt(titleBefore, after, after)(code);
  }
  function after(code) {
    return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
  }
  function afterWhitespace(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok2(code);
    }
    return nok(code);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
  }
  function beforeMarker(code) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
  }
  function titleAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
  }
  function titleAfterOptionalWhitespace(code) {
    return code === null || markdownLineEnding(code) ? ok2(code) : nok(code);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("hardBreakEscape");
    effects.consume(code);
    return after;
  }
  function after(code) {
    if (markdownLineEnding(code)) {
      effects.exit("hardBreakEscape");
      return ok2(code);
    }
    return nok(code);
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
    const text3 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text3, context], ["exit", text3, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code) {
    effects.enter("atxHeading");
    return before2(code);
  }
  function before2(code) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code);
  }
  function sequenceOpen(code) {
    if (code === 35 && size++ < 6) {
      effects.consume(code);
      return sequenceOpen;
    }
    if (code === null || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code);
    }
    return nok(code);
  }
  function atBreak(code) {
    if (code === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("atxHeading");
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, atBreak, "whitespace")(code);
    }
    effects.enter("atxHeadingText");
    return data(code);
  }
  function sequenceFurther(code) {
    if (code === 35) {
      effects.consume(code);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code);
  }
  function data(code) {
    if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
      effects.exit("atxHeadingText");
      return atBreak(code);
    }
    effects.consume(code);
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
  function start(code) {
    return before2(code);
  }
  function before2(code) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code);
    return open;
  }
  function open(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      closingTag = true;
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      marker = 3;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName2;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      marker = 2;
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      marker = 5;
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      marker = 4;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code);
  }
  function cdataOpenInside(code) {
    const value2 = "CDATA[";
    if (code === value2.charCodeAt(index2++)) {
      effects.consume(code);
      if (index2 === value2.length) {
        return self.interrupt ? ok2 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName2;
    }
    return nok(code);
  }
  function tagName2(code) {
    if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      const slash = code === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok2(code) : continuation(code);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code);
          return basicSelfClosing;
        }
        return self.interrupt ? ok2(code) : continuation(code);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
    }
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return tagName2;
    }
    return nok(code);
  }
  function basicSelfClosing(code) {
    if (code === 62) {
      effects.consume(code);
      return self.interrupt ? ok2 : continuation;
    }
    return nok(code);
  }
  function completeClosingTagAfter(code) {
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeClosingTagAfter;
    }
    return completeEnd(code);
  }
  function completeAttributeNameBefore(code) {
    if (code === 47) {
      effects.consume(code);
      return completeEnd;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameBefore;
    }
    return completeEnd(code);
  }
  function completeAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code);
  }
  function completeAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code);
  }
  function completeAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      markerB = code;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code);
  }
  function completeAttributeValueQuoted(code) {
    if (code === markerB) {
      effects.consume(code);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code === null || markdownLineEnding(code)) {
      return nok(code);
    }
    effects.consume(code);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) {
      return completeAttributeNameAfter(code);
    }
    effects.consume(code);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownSpace(code)) {
      return completeAttributeNameBefore(code);
    }
    return nok(code);
  }
  function completeEnd(code) {
    if (code === 62) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function completeAfter(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuation(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }
  function continuation(code) {
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationCommentInside;
    }
    if (code === 60 && marker === 1) {
      effects.consume(code);
      return continuationRawTagOpen;
    }
    if (code === 62 && marker === 4) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 63 && marker === 3) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    if (code === 93 && marker === 5) {
      effects.consume(code);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationStart(code);
    }
    effects.consume(code);
    return continuation;
  }
  function continuationStart(code) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
  }
  function continuationStartNonLazy(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code) {
    if (code === null || markdownLineEnding(code)) {
      return continuationStart(code);
    }
    effects.enter("htmlFlowData");
    return continuation(code);
  }
  function continuationCommentInside(code) {
    if (code === 45) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationRawTagOpen(code) {
    if (code === 47) {
      effects.consume(code);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationRawEndTag(code) {
    if (code === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code);
        return continuationClose;
      }
      return continuation(code);
    }
    if (asciiAlpha(code) && buffer.length < 8) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return continuationRawEndTag;
    }
    return continuation(code);
  }
  function continuationCdataInside(code) {
    if (code === 93) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationDeclarationInside(code) {
    if (code === 62) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }
  function continuationClose(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code);
    }
    effects.consume(code);
    return continuationClose;
  }
  function continuationAfter(code) {
    effects.exit("htmlFlow");
    return ok2(code);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
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
  function start(code) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code);
    return open;
  }
  function open(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      return instruction;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagOpen;
    }
    return nok(code);
  }
  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      index2 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code)) {
      effects.consume(code);
      return declaration;
    }
    return nok(code);
  }
  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return nok(code);
  }
  function comment(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 45) {
      effects.consume(code);
      return commentClose;
    }
    if (markdownLineEnding(code)) {
      returnState = comment;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return comment;
  }
  function commentClose(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return comment(code);
  }
  function commentEnd(code) {
    return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
  }
  function cdataOpenInside(code) {
    const value2 = "CDATA[";
    if (code === value2.charCodeAt(index2++)) {
      effects.consume(code);
      return index2 === value2.length ? cdata : cdataOpenInside;
    }
    return nok(code);
  }
  function cdata(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataClose;
    }
    if (markdownLineEnding(code)) {
      returnState = cdata;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return cdata;
  }
  function cdataClose(code) {
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function cdataEnd(code) {
    if (code === 62) {
      return end(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }
  function declaration(code) {
    if (code === null || code === 62) {
      return end(code);
    }
    if (markdownLineEnding(code)) {
      returnState = declaration;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return declaration;
  }
  function instruction(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 63) {
      effects.consume(code);
      return instructionClose;
    }
    if (markdownLineEnding(code)) {
      returnState = instruction;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return instruction;
  }
  function instructionClose(code) {
    return code === 62 ? end(code) : instruction(code);
  }
  function tagCloseStart(code) {
    if (asciiAlpha(code)) {
      effects.consume(code);
      return tagClose;
    }
    return nok(code);
  }
  function tagClose(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagClose;
    }
    return tagCloseBetween(code);
  }
  function tagCloseBetween(code) {
    if (markdownLineEnding(code)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagCloseBetween;
    }
    return end(code);
  }
  function tagOpen(code) {
    if (code === 45 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpen;
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function tagOpenBetween(code) {
    if (code === 47) {
      effects.consume(code);
      return end;
    }
    if (code === 58 || code === 95 || asciiAlpha(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenBetween;
    }
    return end(code);
  }
  function tagOpenAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code);
  }
  function tagOpenAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code);
  }
  function tagOpenAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      marker = code;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code);
    }
    if (markdownSpace(code)) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code) {
    if (code === marker) {
      effects.consume(code);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) {
      return nok(code);
    }
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }
  function end(code) {
    if (code === 62) {
      effects.consume(code);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok2;
    }
    return nok(code);
  }
  function lineEndingBefore(code) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code) {
    return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
  }
  function lineEndingAfterPrefix(code) {
    effects.enter("htmlTextData");
    return returnState(code);
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
  const text3 = {
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
  media = push(media, [["enter", text3, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close2 - 3), context));
  media = push(media, [["exit", text3, context], events[close2 - 2], events[close2 - 1], ["exit", label2, context]]);
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
  function start(code) {
    if (!labelStart) {
      return nok(code);
    }
    if (labelStart._inactive) {
      return labelEndNok(code);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code) {
    if (code === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
    }
    if (code === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
    }
    return defined ? labelEndOk(code) : labelEndNok(code);
  }
  function referenceNotFull(code) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
  }
  function labelEndOk(code) {
    labelStarts.pop();
    return ok2(code);
  }
  function labelEndNok(code) {
    labelStart._balanced = true;
    return nok(code);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
  }
  function resourceOpen(code) {
    if (code === 41) {
      return resourceEnd(code);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
  }
  function resourceDestinationAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
  }
  function resourceDestinationMissing(code) {
    return nok(code);
  }
  function resourceBetween(code) {
    if (code === 34 || code === 39 || code === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
    }
    return resourceEnd(code);
  }
  function resourceTitleAfter(code) {
    return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
  }
  function resourceEnd(code) {
    if (code === 41) {
      effects.enter("resourceMarker");
      effects.consume(code);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok2;
    }
    return nok(code);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
  }
  function referenceFullAfter(code) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok2(code) : nok(code);
  }
  function referenceFullMissing(code) {
    return nok(code);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code) {
    if (code === 93) {
      effects.enter("referenceMarker");
      effects.consume(code);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok2;
    }
    return nok(code);
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
  function start(code) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code) {
    if (code === 91) {
      effects.enter("labelMarker");
      effects.consume(code);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok2(code);
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
  function start(code) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code) {
    if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok2(code);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
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
  function start(code) {
    effects.enter("thematicBreak");
    return before2(code);
  }
  function before2(code) {
    marker = code;
    return atBreak(code);
  }
  function atBreak(code) {
    if (code === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code);
    }
    if (size >= 3 && (code === null || markdownLineEnding(code))) {
      effects.exit("thematicBreak");
      return ok2(code);
    }
    return nok(code);
  }
  function sequence(code) {
    if (code === marker) {
      effects.consume(code);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
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
  function start(code) {
    const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
      }
      if (!self.interrupt || code === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code);
      }
    }
    return nok(code);
  }
  function inside(code) {
    if (asciiDigit(code) && ++size < 10) {
      effects.consume(code);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
      effects.exit("listItemValue");
      return atMarker(code);
    }
    return nok(code);
  }
  function atMarker(code) {
    effects.enter("listItemMarker");
    effects.consume(code);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code;
    return effects.check(
      blankLine,
      // Can\u2019t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code);
  }
  function otherPrefix(code) {
    if (markdownSpace(code)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code);
  }
  function endOfPrefix(code) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok2(code);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok2, "listItemIndent", self.containerState.size + 1)(code);
  }
  function notBlank(code) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok2, notInCurrentItem)(code);
  }
  function notInCurrentItem(code) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok2, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok2(code) : nok(code);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code) : nok(code);
  }
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
  let text3;
  let definition2;
  while (index2--) {
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      if (events[index2][1].type === "paragraph") {
        text3 = index2;
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
  events[text3][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text3, 0, [["enter", heading, context]]);
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
  function start(code) {
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
      marker = code;
      return before2(code);
    }
    return nok(code);
  }
  function before2(code) {
    effects.enter("setextHeadingLineSequence");
    return inside(code);
  }
  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
  }
  function after(code) {
    if (code === null || markdownLineEnding(code)) {
      effects.exit("setextHeadingLine");
      return ok2(code);
    }
    return nok(code);
  }
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
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content2, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
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
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text3 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code) {
      return atBreak(code) ? text3(code) : notText(code);
    }
    function notText(code) {
      if (code === null) {
        effects.consume(code);
        return;
      }
      effects.enter("data");
      effects.consume(code);
      return data;
    }
    function data(code) {
      if (atBreak(code)) {
        effects.exit("data");
        return text3(code);
      }
      effects.consumePlain(code, constructs2);
      return data;
    }
    function atBreak(code) {
      if (code === null) {
        return true;
      }
      const list2 = constructs2[code];
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
  text: () => text2
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
var text2 = {
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
    consumePlain,
    consumeRest,
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
  function go(code) {
    consumed = void 0;
    expectedCode = code;
    state = state(code);
  }
  function consume(code) {
    if (markdownLineEnding(code)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code !== -1) {
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
    context.previous = code;
    consumed = true;
  }
  function consumeRest(code) {
    const chunk = chunks[point3._index];
    return typeof chunk === "string" ? leap(chunk, chunk.length - 1) : consume(code);
  }
  function consumePlain(code, meaning) {
    const chunk = chunks[point3._index];
    if (typeof chunk !== "string") return consume(code);
    const last2 = chunk.length - 1;
    let at = point3._bufferIndex;
    while (at < last2 && meaning[chunk.charCodeAt(at + 1)] === void 0) at++;
    leap(chunk, at);
  }
  function leap(chunk, at) {
    const skipped = at - point3._bufferIndex;
    point3.column += skipped;
    point3.offset += skipped;
    point3._bufferIndex = at;
    consume(chunk.charCodeAt(at));
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
        function start(code) {
          const left = code !== null && map[code];
          const all = code !== null && map.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all) ? all : all ? [all] : []
          ];
          return handleListOfConstructs(list2)(code);
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
        function start(code) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a \u201clive binding\u201d, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code);
        }
      }
      function ok2(code) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code) {
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
    content: create2(content),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text)
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
      const code = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code === 10 && startPosition === endPosition && atCarriageReturn) {
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
        switch (code) {
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
var own = {}.hasOwnProperty;
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
      const handler = config[events[index2][0]];
      if (events[index2][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index2][2].sliceSerialize
        }, events[index2][1]);
      }
      if (own.call(handler, events[index2][1].type)) {
        handler[events[index2][1].type].call({
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
      const handler = tail[1] || defaultOnError;
      handler.call(context, void 0, tail[0]);
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
            // @ts-expect-error: we\u2019ll add `end` in a second.
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
        const handler = open[1] || defaultOnError;
        handler.call(this, token, open[0]);
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
      tail = text3();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we\u2019ll add `end` later.
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
      const children = fragment.children;
      node.children = children;
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
  function text3() {
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
    if (own.call(extension2, key)) {
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
var own2 = {}.hasOwnProperty;
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
    if (!own2.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own2.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own2.call(result, "fence") && !own2.call(result, "marker")) {
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
    const code = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow3[code];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code] = [construct];
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
    function start(code) {
      const position2 = self.now();
      if (
        // Indent not allowed.
        position2.column === 1 && // Normally, only allowed in first line.
        (position2.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code);
        }
      }
      return nok(code);
    }
    function openSequence(code) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code);
        }
        return openAfter(code);
      }
      if (code === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code);
        return openSequence;
      }
      return nok(code);
    }
    function openSequenceWhitespace(code) {
      if (markdownSpace(code)) {
        effects.consume(code);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code);
    }
    function openAfter(code) {
      if (markdownLineEnding(code)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code);
    }
    function contentStart(code) {
      if (code === null || markdownLineEnding(code)) {
        return contentEnd(code);
      }
      effects.enter(valueType);
      return contentInside(code);
    }
    function contentInside(code) {
      if (code === null || markdownLineEnding(code)) {
        effects.exit(valueType);
        return contentEnd(code);
      }
      effects.consume(code);
      return contentInside;
    }
    function contentEnd(code) {
      if (code === null) {
        return nok(code);
      }
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code) {
      effects.exit(frontmatterType);
      return ok2(code);
    }
  }
  function tokenizeClosingFence(effects, ok2, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code) {
      if (code === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code);
      }
      return nok(code);
    }
    function closeSequence(code) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code);
        }
        return closeAfter(code);
      }
      if (code === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code);
        return closeSequence;
      }
      return nok(code);
    }
    function closeSequenceWhitespace(code) {
      if (markdownSpace(code)) {
        effects.consume(code);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code);
    }
    function closeAfter(code) {
      if (code === null || markdownLineEnding(code)) {
        effects.exit(fenceType);
        return ok2(code);
      }
      return nok(code);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They\u2019re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
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
  function start(code) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok2(code);
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
  function start(code) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code) {
    if (code !== 94) return nok(code);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code === null || code === 91 || markdownLineEndingOrSpace(code)
    ) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok2;
    }
    if (!markdownLineEndingOrSpace(code)) {
      data = true;
    }
    size++;
    effects.consume(code);
    return code === 92 ? callEscape : callData;
  }
  function callEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return callData;
    }
    return callData(code);
  }
}
function tokenizeDefinitionStart(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code) {
    if (code === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code);
  }
  function labelInside(code) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code === null || code === 91 || markdownLineEndingOrSpace(code)
    ) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code)) {
      data = true;
    }
    size++;
    effects.consume(code);
    return code === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return labelInside;
    }
    return labelInside(code);
  }
  function labelAfter(code) {
    if (code === 58) {
      effects.enter("definitionMarker");
      effects.consume(code);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code);
  }
  function whitespaceAfter(code) {
    return ok2(code);
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
  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok2(code) : nok(code);
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
            const text3 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index2][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text3, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index2), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text3, context], ["enter", events[index2][1], context], ["exit", events[index2][1], context], ["exit", strikethrough, context]]);
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
    function start(code) {
      if (previous2 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code);
    }
    function more(code) {
      const before2 = classifyCharacter(previous2);
      if (code === 126) {
        if (size > 1) return nok(code);
        effects.consume(code);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code);
      token._open = !after || after === 2 && Boolean(before2);
      token._close = !before2 || before2 === 2 && Boolean(after);
      return ok2(code);
    }
  }
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
  function open(code) {
    if (
      // Exit if there\u2019s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code) {
    if (markdownLineEndingOrSpace(code)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code);
      effects.exit("taskListCheckValueUnchecked");
      return close2;
    }
    if (code === 88 || code === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code);
      effects.exit("taskListCheckValueChecked");
      return close2;
    }
    return nok(code);
  }
  function close2(code) {
    if (code === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code);
  }
  function after(code) {
    if (markdownLineEnding(code)) {
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok2, nok)(code);
    }
    return nok(code);
  }
}
function spaceThenNonSpace(effects, ok2, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code) {
    return code === null ? nok(code) : ok2(code);
  }
}

// src/card/body/move-positions.ts
function movePositions(root, { lines, columns = 0, offset }) {
  const move = (point3) => {
    if (point3 === void 0) return;
    if (point3.line === 1) point3.column += columns;
    point3.line += lines;
    if (point3.offset !== void 0) point3.offset += offset;
  };
  walk(root, (node) => {
    if (node !== root) move(node.position?.start);
    move(node.position?.end);
  });
  return root;
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
  function start(code) {
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
      return nok(code);
    }
    return next(code);
  }
  function headRowBefore(code) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code);
  }
  function headRowStart(code) {
    if (code === 124) {
      return headRowBreak(code);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code);
  }
  function headRowBreak(code) {
    if (code === null) {
      return nok(code);
    }
    if (markdownLineEnding(code)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code);
  }
  function headRowData(code) {
    if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
      effects.exit("data");
      return headRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return headRowData;
    }
    return headRowData(code);
  }
  function headDelimiterStart(code) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
    }
    return headDelimiterBefore(code);
  }
  function headDelimiterBefore(code) {
    if (code === 45 || code === 58) {
      return headDelimiterValueBefore(code);
    }
    if (code === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code);
  }
  function headDelimiterCellBefore(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
    }
    return headDelimiterValueBefore(code);
  }
  function headDelimiterValueBefore(code) {
    if (code === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code);
    }
    if (code === null || markdownLineEnding(code)) {
      return headDelimiterCellAfter(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterLeftAlignmentAfter(code) {
    if (code === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterFiller(code) {
    if (code === 45) {
      effects.consume(code);
      return headDelimiterFiller;
    }
    if (code === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code);
  }
  function headDelimiterRightAlignmentAfter(code) {
    if (markdownSpace(code)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
    }
    return headDelimiterCellAfter(code);
  }
  function headDelimiterCellAfter(code) {
    if (code === 124) {
      return headDelimiterBefore(code);
    }
    if (code === null || markdownLineEnding(code)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok2(code);
    }
    return headDelimiterNok(code);
  }
  function headDelimiterNok(code) {
    return nok(code);
  }
  function bodyRowStart(code) {
    effects.enter("tableRow");
    return bodyRowBreak(code);
  }
  function bodyRowBreak(code) {
    if (code === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code === null || markdownLineEnding(code)) {
      effects.exit("tableRow");
      return ok2(code);
    }
    if (markdownSpace(code)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code);
    }
    effects.enter("data");
    return bodyRowData(code);
  }
  function bodyRowData(code) {
    if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
      effects.exit("data");
      return bodyRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return bodyRowData;
    }
    return bodyRowData(code);
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

// src/card/body/table-lines.ts
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var DASH = 45;
function tableLines(text3) {
  const found = /* @__PURE__ */ new Set();
  let isBelow = false;
  let number = 1;
  let start = 0;
  for (let at = 0; at <= text3.length; at++) {
    const code = text3.charCodeAt(at);
    if (at < text3.length && code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (endsInDashes(text3, start, at)) {
      found.add(number - 1);
      isBelow = true;
    } else if (isBelow && isBlank2(text3, start, at)) isBelow = false;
    if (isBelow) found.add(number);
    if (code === CARRIAGE_RETURN && text3.charCodeAt(at + 1) === LINE_FEED) at++;
    number++;
    start = at + 1;
  }
  return found;
}
function endsInDashes(text3, start, end) {
  for (let at = end - 1; at >= start; at--) {
    const code = text3.charCodeAt(at);
    if (code === DASH) return true;
    if (code !== 124 && code !== 58 && code !== 32 && code !== 9) return false;
  }
  return false;
}
function isBlank2(text3, start, end) {
  for (let at = start; at < end; at++) {
    const code = text3.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
function tablesIn(text3) {
  const lines = tableLines(text3);
  const table = gfmTable().flow?.null;
  const tokenize = function(effects, ok2, nok) {
    const start = table.tokenize.call(this, effects, ok2, nok);
    return (code) => lines.has(this.now().line) ? start(code) : nok(code);
  };
  return { flow: { null: { ...table, tokenize } } };
}

// src/card/body/parse-markdown.ts
var BODY = {
  extensions: [gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()],
  mdastExtensions: [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ]
};
var WHOLE = {
  extensions: [...BODY.extensions ?? [], frontmatter()],
  mdastExtensions: [...BODY.mdastExtensions ?? [], frontmatterFromMarkdown()]
};
function parseMarkdown(text3, frontMatter2) {
  if (!frontMatter2) return parseFile(text3, WHOLE);
  const { start, end } = frontMatter2;
  const endsLine = text3[end] === "\r" || text3[end] === "\n" && text3[end - 1] !== "\r";
  if (!endsLine || text3.slice(0, start).trim() !== "") return parseFile(blank(text3, frontMatter2), BODY);
  const root = parse2(text3.slice(end), BODY);
  return movePositions(root, { lines: lineBreaks(text3.slice(0, end)), offset: end });
}
function parse2(text3, { extensions, ...rest }) {
  return fromMarkdown(text3, { ...rest, extensions: [...extensions ?? [], tablesIn(text3)] });
}
function parseFile(text3, options) {
  const root = parse2(text3, options);
  return text3.startsWith("\uFEFF") ? movePositions(root, { lines: 0, columns: 1, offset: 1 }) : root;
}
function blank(text3, { start, end }) {
  return text3.slice(0, start) + text3.slice(start, end).replace(/[^\r\n]/g, " ") + text3.slice(end);
}

// src/card/ignores.ts
var KEYWORD = "model-card-gate-ignore";
function readIgnores(text3, body) {
  if (!text3.includes(KEYWORD)) return [];
  const sections = sectionsOf(body.children);
  const found = [];
  walk(body, (node) => {
    if (node.type !== "html") return;
    const { value: value2, position: position2 } = node;
    const first = position2?.start.line ?? 1;
    for (const { text: text4, line } of comments(value2)) {
      const asked = readComment(text4);
      if (!asked) continue;
      const at = first + line;
      const section = sectionAt(sections, at);
      found.push({ ...asked, line: at, from: section?.from ?? 1, to: section?.to ?? Number.MAX_SAFE_INTEGER });
    }
  });
  return found;
}
function sectionAt(sections, line) {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((sections[middle]?.from ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1];
}
function readComment(text3) {
  const trimmed = text3.trim();
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
    const text3 = html.slice(start + 4, end);
    yield { text: text3, line };
    line += lineBreaks(text3);
    counted = end + 3;
  }
}
function sectionsOf(children) {
  const sections = [];
  let open = [];
  for (const node of children) {
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

// src/card/body/bare-addresses.ts
var WEB = /(?:https?:\/\/|www\.)[^\s<]+/gi;
var LOCAL_PART = /[-.\w+]/;
var MAIL_DOMAIN = /[-.\w]/;
function bareAddresses(text3) {
  const found = [];
  if (/:\/\/|www\./i.test(text3)) {
    for (const { 0: match, index: index2 } of text3.matchAll(WEB)) {
      const address = withoutTail(match);
      const isOpen = /^w/i.test(address) ? /^$|[\s(*_[\]~]/ : /^$|[^a-z]/i;
      if (!isOpen.test(text3.slice(Math.max(index2 - 1, 0), index2)) || !hasDomain(address)) continue;
      found.push(/^w/i.test(address) ? `http://${address}` : address);
    }
  }
  for (let at = text3.indexOf("@"); at >= 0; at = text3.indexOf("@", at + 1)) {
    const mail = mailAround(text3, at);
    if (mail !== void 0) found.push(`mailto:${mail}`);
  }
  return found;
}
function withoutTail(address) {
  let end = address.length;
  let surplus = 0;
  for (const letter of address) surplus += letter === ")" ? 1 : letter === "(" ? -1 : 0;
  for (; end > 0; end--) {
    const last2 = address[end - 1] ?? "";
    if (last2 === ")" && surplus > 0) surplus--;
    else if (!/[!"'*,.:;?\]_~]/.test(last2)) break;
  }
  return address.slice(0, end);
}
var DOMAIN = new UnicodePattern(String.raw`^(?:https?://|www\.)[^\s/?#:]*[\p{L}\p{N}]`, "iu");
function hasDomain(address) {
  return DOMAIN.test(address);
}
function mailAround(text3, at) {
  let start = at;
  while (start > 0 && LOCAL_PART.test(text3[start - 1] ?? "")) start--;
  let end = at + 1;
  while (end < text3.length && MAIL_DOMAIN.test(text3[end] ?? "")) end++;
  const domain = text3.slice(at + 1, end).replace(/\.+$/, "");
  if (start === at || text3[start - 1] === "/" || !/^[^.].*\.[^.]*[a-z]$/i.test(domain)) return void 0;
  return `${text3.slice(start, at)}@${domain}`;
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
  write(text3, { bold = false, linked = false } = {}) {
    const pieces = /[\r\n]/.test(text3) ? text3.split(/\r\n|\n|\r/) : [text3];
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) this.endLine(true);
      this.#text.push(piece);
      if (!bold && !linked) continue;
      const length = piece.replace(/\s/g, "").length;
      if (bold) this.#bold += length;
      if (linked) this.#linked += length;
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
  code(text3) {
    this.#codeSpans.push(text3);
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
  const push2 = (children, style) => {
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i];
      if (node) stack.push({ node, ...style });
    }
  };
  push2(nodes, { bold: false, linked: false });
  let boldTags = 0;
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node } = step;
    const style = { bold: step.bold || boldTags > 0, linked: step.linked };
    if (node.type === "text") {
      if (!style.linked) for (const url of bareAddresses(node.value)) writer.link(url);
      writer.write(node.value, style);
    } else if (node.type === "inlineCode") {
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
function joinLines(lines) {
  return lines.map((line) => line.text.trim()).filter(Boolean).join("\n");
}

// src/card/sections/block.ts
var RANK = { bold: 7, summary: 7, item: 8, colon: 9, label: 10, rowLabel: 11 };

// src/card/sections/paragraph.ts
var LONGEST_HEADING = 100;
var MOST_WORDS = 12;
var MOST_WORDS_BEFORE_COLON = 6;
var PLAIN_TITLE = /^(?:(?:example )?usage|how to use(?: (?:it|the model|this model))?|quick ?start|getting started|(?:known )?limitations?|known issues|evaluation(?: results)?|benchmarks?|results|citation|bibtex|how to cite)$/i;
var HAS_LETTER = new UnicodePattern(String.raw`\p{L}`);
var MARKED_TITLE = new UnicodePattern(String.raw`^(?:[\u25a0\u25a1\u25c6\u25c7\u25bc\u25bd\u25ce\u2605\u2606\u25b6\u2756] ?\p{L}|\u3010[^\u3010\u3011]{1,30}\u3011$)`);
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
function* blockOf(lines, plain, setting, first) {
  const text3 = joinLines(lines);
  const start = lines.find((line) => line.text.trim() !== "") ?? lines[0];
  if (!start || text3 === "" && plain.images.length === 0) return;
  const { links, images, codeSpans } = first ? plain : { links: [], images: [], codeSpans: [] };
  const common = { text: text3, line: start.line, links, images, codeSpans };
  yield {
    is: "block",
    block: setting.in === "item" ? { kind: "item", ordered: setting.ordered, ...common } : { kind: "text", ...common }
  };
}
function headingOf(line, setting, alone) {
  const text3 = line.text.trim();
  if (text3 === "" || text3.length > LONGEST_HEADING) return void 0;
  const isBold = line.bold > 0 && line.bold >= text3.replace(/\s/g, "").replace(/[:\uff1a]$/, "").length;
  const isMeant = setting.in === "flow" && (isMarked(text3) || alone && isTitled(text3));
  const standsAlone = alone && (setting.in === "flow" || setting.alone && !setting.ordered);
  const isLabel = standsAlone && /[:\uff1a]$/.test(text3);
  if (!isBold && !isMeant && !isLabel || !HAS_LETTER.test(text3)) return void 0;
  const words = text3.split(/\s+/).length;
  if (isBold && words <= MOST_WORDS && !/[.!,;\u3002\uff01\uff0c\uff1b]$/.test(text3)) {
    if (setting.in === "item" && !setting.leads) {
      if (!setting.alone) return void 0;
    }
    const kind = setting.in === "item" && !setting.alone ? "item" : "bold";
    return { is: "heading", heading: { kind, text: text3, rank: RANK[kind], line: line.line } };
  }
  if (isMeant && words <= MOST_WORDS) {
    const name = text3.replace(/^#+/, "");
    return { is: "heading", heading: { kind: "bold", text: name, rank: RANK.bold, line: line.line } };
  }
  if (isLabel && words <= MOST_WORDS_BEFORE_COLON) {
    return { is: "heading", heading: { kind: "colon", text: text3, rank: RANK.colon, line: line.line } };
  }
  return void 0;
}
function isMarked(text3) {
  return text3.startsWith("#") && new RegExp("^#{1,6}\\p{L}[^#]*$", "u").test(text3);
}
function isTitled(text3) {
  return PLAIN_TITLE.test(text3) || MARKED_TITLE.test(text3);
}
function isNavigation({ lines, links, linked, images }) {
  if (links.length === 0 || images.length > 0 || !links.every((url) => url.startsWith("#"))) return false;
  const letters = lines.reduce((sum, line) => sum + (line.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return linked >= letters * 0.8;
}

// src/card/sections/table.ts
var WORD = new UnicodePattern(String.raw`\p{L}{3}`);
var MOST_LABEL_WORDS = 8;
var FEWEST_TEXT_WORDS = 4;
function* tableParts(rows, lines, links = []) {
  const line = lines[0];
  if (line === void 0) return;
  if (isCardTable(rows)) {
    yield* labelParts(rows, lines);
    return;
  }
  const text3 = rows.map((row) => row.join("	")).join("\n");
  yield { is: "block", block: { kind: "table", rows, text: text3, line, links, images: [], codeSpans: [] } };
}
function isCardTable(rows) {
  if (rows.length < 2 || rows.some((row) => row.length > 2)) return false;
  if (rows.every((row) => row.length === 1))
    return rows.slice(1).some(([text3]) => countWords(text3 ?? "") >= FEWEST_TEXT_WORDS);
  const prose = rows.filter(([, text3]) => countWords(text3 ?? "") >= FEWEST_TEXT_WORDS);
  return prose.length * 2 >= rows.length - 1 && prose.some(([, text3]) => WORD.test(text3 ?? ""));
}
function* labelParts(rows, lines) {
  const [header] = rows;
  const hasTitle = countWords(header?.[0] ?? "") > 0 && countWords(header?.[1] ?? "") < FEWEST_TEXT_WORDS;
  if (hasTitle) yield label(header?.[0] ?? "", RANK.label, lines[0] ?? 1);
  for (const [i, [name = "", text3 = ""]] of rows.entries()) {
    if (i === 0 && hasTitle) continue;
    const line = lines[i] ?? 1;
    const isLabel = text3 !== "" && countWords(name) > 0 && countWords(name) <= MOST_LABEL_WORDS;
    if (isLabel) yield label(name, RANK.rowLabel, line);
    const content3 = isLabel ? text3 : `${name}
${text3}`;
    if (content3.trim() !== "") {
      yield {
        is: "block",
        block: { kind: "text", text: content3, line, links: [], images: [], codeSpans: [] }
      };
    }
  }
  yield { is: "end", of: "label" };
}
function label(text3, rank, line) {
  return { is: "heading", heading: { kind: "label", text: text3, rank, line } };
}
function countWords(text3) {
  return text3.split(/\s+/).filter(Boolean).length;
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
  takesText(text3) {
    if (this.#heading) {
      this.#heading.text = text3;
      return true;
    }
    if (this.#table?.cell) {
      this.#addToCell(` ${text3}`);
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
  #text(text3, line) {
    if (this.#pre) this.#pre.text += text3;
    else if (this.#heading) this.#heading.text += text3;
    else if (this.#table) {
      if (this.#table.cell) this.#addToCell(text3);
    } else {
      if (!this.#writer && text3.trim() === "") return;
      const lead = this.#writer ? 0 : text3.length - text3.trimStart().length;
      this.#writer ??= new PlainTextWriter(line + (text3.slice(0, lead).match(/\n/g)?.length ?? 0));
      this.#writer.write(text3.slice(lead), { bold: this.#bold > 0 });
    }
  }
  *#open(name, raw, line) {
    if (UNSEEN.has(name)) this.#unseen = name;
    else if (name === "b" || name === "strong") this.#bold++;
    else if (name === "a") {
      if (!this.#pre) this.#runAt(line)?.link(attribute(raw, "href"));
    } else if (name === "img") this.#runAt(line)?.image(attribute(raw, "src"), attribute(raw, "alt"));
    else if (INLINE.has(name)) return;
    else if (name === "br") {
      if (this.#pre) this.#pre.text += "\n";
      else if (this.#heading || this.#table) this.#text(" ", line);
      else this.#writer?.endLine(false);
    } else {
      yield* this.#openBlock(name, line);
    }
  }
  /** The run of text that a link or an image belongs to; none in a heading or a table. */
  #runAt(line) {
    if (this.#table || this.#heading) return void 0;
    this.#writer ??= new PlainTextWriter(line);
    return this.#writer;
  }
  *#openBlock(name, line) {
    if (this.#heading || this.#table) this.#text(" ", line);
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
  #addToCell(text3) {
    const row = this.#table?.rows.at(-1);
    if (row && row.length > 0) row[row.length - 1] += text3;
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
    const text3 = heading?.text.replace(/\s+/g, " ").trim();
    if (!heading || !text3) return;
    if (text3.length > LONGEST_HEADING2) {
      const common = { text: text3, line: heading.line, links: [], images: [], codeSpans: [] };
      yield { is: "block", block: { kind: "text", ...common } };
    } else {
      yield { is: "heading", heading: { kind: heading.kind, text: text3, rank: heading.rank, line: heading.line } };
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
function lineCounter(text3, first) {
  let at = 0;
  let line = first;
  return (offset) => {
    for (; at < offset; at++) if (text3[at] === "\n") line++;
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
  const text3 = joinLines(plain.lines).replace(/\s+/g, " ");
  if (text3.length > LONGEST_HEADING3) yield* paragraphParts(plain, { in: "flow" });
  else if (text3 !== "") yield { is: "heading", heading: { kind: "markdown", text: text3, rank: node.depth, line } };
  if (text3 === "" && plain.images.length > 0) yield* paragraphParts(plain, { in: "flow" });
}
function* textParts(node, setting, html) {
  const plain = plainText(node.children, lineOf(node));
  if (html.takesText(joinLines(plain.lines))) return;
  yield* paragraphParts(plain, setting);
}
function codePart(text3, language, line) {
  return { is: "block", block: { kind: "code", language, text: text3, line, links: [], images: [], codeSpans: [] } };
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

// src/card/topics/evidence/citation.ts
var YEAR = /\b(?:19|20)\d\d\b/;
var IDENTIFIER = /\barxiv[:.\s]{0,3}\d{4}\.\d{4,5}|\barxiv\.org\/|\bdoi\.org\/|\b10\.\d{4,9}\/\S|aclanthology\.org\/|openreview\.net\//i;
var PAPER = /\/papers?\/|\.pdf(?:$|[?#])|semanticscholar\.org|dl\.acm\.org|ieeexplore|springer\.com|sciencedirect|nature\.com|pubmed|neurips\.cc/i;
var VENUE = /\b(?:proceedings|conference|journal|transactions|workshop|arxiv|preprint|press|findings|symposium|zenodo|association for)\b|\bin:|\bpp\.|\bvol\.|\b(?:19|20)\d\d;\d/i;
var AUTHORS = new UnicodePattern(
  String.raw`\bet al\b|\p{Lu}[\p{L}'-]{1,30},\s(?:\p{Lu}\.|\p{Lu}[\p{L}'-]{1,30})|\b\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}{1,30}|(?:,|and) \p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}.'-]{0,30}){1,3},? \(?(?:19|20)\d\d|\p{Lu}\p{L}{1,30} \p{Lu}{1,3}, \p{Lu}\p{L}{1,30} \p{Lu}{1,3}[.,]`
);
var ASKS = /\b(?:please |kindly )?(?:consider )?(?:citing|cite)\b|\bcite as\b|\u5f15\u7528|\uc778\uc6a9|\u0446\u0438\u0442\u0438\u0440|zitier|citer|citar/i;
function citationGrade({ block, text: text3 }) {
  if (isBibtex(block.text)) return isFilledBibtex(block.text) ? ANYWHERE : NOTHING;
  if (block.kind === "table") return NOTHING;
  if (text3 === "" && block.links.length === 0) return NOTHING;
  if (isReference(text3)) return ANYWHERE;
  if (IDENTIFIER.test(text3) || block.links.some((url) => IDENTIFIER.test(url) || PAPER.test(url))) return KIND;
  const hasAuthors = AUTHORS.test(text3);
  const hasYear = YEAR.test(text3);
  if (hasAuthors && hasYear) return KIND;
  if (hasAuthors || hasYear || /https?:\/\//.test(text3)) return BELOW_NAME;
  if (block.links.some((url) => /^https?:/i.test(url))) return BELOW_NAME;
  return STATEMENT;
}
function isReference(text3) {
  if (!YEAR.test(text3)) return false;
  const hasAuthors = AUTHORS.test(text3);
  return hasAuthors && (VENUE.test(text3) || ASKS.test(text3)) && text3.length >= 60;
}

// src/card/topics/evidence/further.ts
var SAYS = {
  description: new UnicodePattern(
    String.raw`\b(?:is|are) an? [\p{L}\d -]{0,80}(?:model|version|checkpoint|network|adapter|lora|merge|classifier|encoder|decoder|transformer|finetune|quantization|tokenizer)\b|\u662f\u4e00\u4e2a|\u662f\u4e00\u6b3e|\u30e2\u30c7\u30eb\u3067\u3059|\ubaa8\ub378\uc785\ub2c8\ub2e4|est un mod\u00e8le|es un modelo|ist ein|\u044d\u0442\u043e \u043c\u043e\u0434\u0435\u043b\u044c|\u00e9 um modelo`,
    "iu"
  ),
  "intended-use": new UnicodePattern(
    String.raw`\b(?:intended (?:for|to|as|use)|(?:can|may|could) be used (?:for|to|as|in)|designed (?:for|to)|meant (?:for|to)|useful for|suitable for|aimed at|use this model (?:for|to)|(?:models?|adapter|classifier|checkpoint|agent|network)\b[^.\n]{0,80}\b(?:for|to) [\p{L}-]{3,30}|models?\b[^.\n]{0,100}\b(?:classification|generation|translation|summari[sz]ation|recognition|detection|segmentation|answering|retrieval|embeddings?|similarity|extraction|forecasting|paraphrasing|playing)|(?:text|image|speech|audio)-to-\p{L}{4,8})\b|\u7528\u4e8e|\u9069\u3057\u305f|\uc0ac\uc6a9\ud560 \uc218|peut \u00eatre utilis\u00e9|puede (?:usarse|utilizarse)|kann (?:f\u00fcr|verwendet)|\u043f\u0440\u0435\u0434\u043d\u0430\u0437\u043d\u0430\u0447\u0435\u043d\u0430|pode ser usado`,
    "iu"
  ),
  training: /\b(?:(?:pre-?|fine-?)?trained|fine-?tuned|finetuned|distilled|merged?)\b.{0,80}\b(?:on|from|with|using|version|by|of)\b|\u8bad\u7ec3|\u5fae\u8c03|\u5b66\u7fd2|\u30d5\u30a1\u30a4\u30f3\u30c1\u30e5\u30fc\u30cb\u30f3\u30b0|\ud559\uc2b5|\ud30c\uc778\ud29c\ub2dd|entra\u00een\u00e9|entrenado|trainiert|\u043e\u0431\u0443\u0447\u0435\u043d\u0430|\u0434\u043e\u043e\u0431\u0443\u0447\u0435\u043d\u0430|treinado/i,
  bias: /\b(?:bias|biases|biased|stereotypes?|fairness|ethical|discriminat\w{1,6})\b|\u504f\u89c1|\u30d0\u30a4\u30a2\u30b9|\ud3b8\ud5a5|biais|sesgos?|verzerrung|\u043f\u0440\u0435\u0434\u0432\u0437\u044f\u0442|vi\u00e9s|vieses/i,
  environment: /\b(?:co2|co\u2082|carbon (?:emi\w{1,7}|footprint)|kwh|tco2eq|co2eq|kgco2\w{0,2})\b|\u78b3\u6392\u653e|\u70ad\u7d20|\ud0c4\uc18c/i,
  license: new UnicodePattern(
    String.raw`\b(?:licensed under|released under|under the [\p{L}\d. -]{2,40} licen[cs]e|licen[cs]e:)|\u8bb8\u53ef|\u30e9\u30a4\u30bb\u30f3\u30b9|\ub77c\uc774\uc120\uc2a4|sous licence|licencia|lizenz|\u043b\u0438\u0446\u0435\u043d\u0437|licen\u00e7a`,
    "iu"
  ),
  demo: /\b(?:demo|playground|try (?:it|(?:out )?(?:the |this |our )?(?:model|demo))|colab)\b|huggingface\.co\/spaces\/|colab\.research\.google|\u6f14\u793a|\u30c7\u30e2|\ub370\ubaa8|d\u00e9mo/i,
  contact: /\w@[\w-]{1,64}\.\w{2}|\b(?:contact (?:us|me)|discord|reach out|open an issue|feel free to contact)\b|\u8054\u7cfb|\u9023\u7d61|\uc5f0\ub77d|kontakt|contacto|\u043a\u043e\u043d\u0442\u0430\u043a\u0442|contato/i
};
var SIGNS = {
  description: /\b(?:is|are) an? |\u662f\u4e00|\u30e2\u30c7\u30eb\u3067|\ubaa8\ub378\uc785|est un|es un|ist ein|\u044d\u0442\u043e|\u00e9 um/i,
  license: /licen|release|\u8bb8\u53ef|\u30e9\u30a4\u30bb\u30f3\u30b9|\ub77c\uc774\uc120\uc2a4|lizenz|\u043b\u0438\u0446\u0435\u043d\u0437/i
};
var DEMO_ADDRESS = /(?:huggingface\.co|hf\.co)\/spaces\/(?![\w.-]{0,96}\/?[\w-]{0,60}(?:leaderboard|-my-repo|mergekit))|\.hf\.space|colab\.research\.google|\bdemo\b|playground|replicate\.com\/[\w.-]{1,60}\/[\w.-]{1,60}/i;
var LINKED = /* @__PURE__ */ new Set(["demo", "contact", "license", "training", "description"]);
function furtherGrade(topic, { block, text: text3 }, isFound) {
  if (block.kind === "code") return topic === "training" || topic === "demo" ? STATEMENT : NOTHING;
  if (topic === "demo" && !isFound && block.links.some((url) => DEMO_ADDRESS.test(url))) return ANYWHERE;
  if (text3 === "")
    return block.images.length > 0 || block.links.length > 0 && LINKED.has(topic) ? STATEMENT : NOTHING;
  if (isFound) return STATEMENT;
  const says = SAYS[topic];
  if ((SIGNS[topic]?.test(text3) ?? true) && says.test(text3)) return ANYWHERE;
  return STATEMENT;
}

// src/card/topics/evidence/limitations.ts
var ENGLISH = /\b(?:limit|limits|limited|limitation|limitations|bias|biases|biased|risk|risks|risky|harm|harms|harmful|cannot|can't|could not|should not|shouldn't|must not|may not|might not|does not|doesn't|do not|don't|is not|are not|isn't|aren't|not|unable|fail|fails|failure|struggle|struggles|stereotypes?|unsafe|inaccurate|incorrect|hallucinat\w{1,6}|misuse|caution|careful|warning|beware|unreliable|out of scope|toxic|offensive|disturbing|uncensored|imperfect|degraded?|degrades|poorly|worse|only|wrong|wrongly|errors?|mistakes?|lacks?|avoid|confuses?)\b/i;
var LATIN = /\b(?:limit|biais|risqu|erron|inexact|sesg|riesg|nicht|kein|begrenz|eingeschr|verzerr|risik|fehler|vies|risco|impreci|ne \w{1,10} pas|n'\w{1,10} pas|no (?:puede|debe|es|est))/i;
var WORDS_BEYOND_ASCII = new UnicodePattern(
  String.raw`\u4e0d\u80fd|\u65e0\u6cd5|\u4e0d\u6703|\u4e0d\u4f1a|\u5c40\u9650|\u9650\u5236|\u504f\u89c1|\u504f\u5dee|\u4e0d\u9002|\u4e0d\u5e94|\u98ce\u9669|\u6709\u9650|\u9519\u8bef|\u4e0d\u51c6\u786e|\u3067\u304d\u307e\u305b\u3093|\u3067\u304d\u306a\u3044|\u3067\u304d\u305a|\u5236\u9650|\u9650\u754c|\u30d0\u30a4\u30a2\u30b9|\u504f\u898b|\u30ea\u30b9\u30af|\u4e0d\u9069\u5207|\u4e0d\u6b63\u78ba|\u6ce8\u610f|\ud55c\uacc4|\uc81c\ud55c|\ud3b8\ud5a5|\uc5c6\uc2b5\ub2c8\ub2e4|\uc54a\uc2b5\ub2c8\ub2e4|\ubabb\ud569\ub2c8\ub2e4|\ubabb\ud558\uc600|\uc704\ud5d8|\ubd80\uc815\ud655|\uc720\ud574|(?<!\p{L})(?:\u043d\u0435|\u043e\u0433\u0440\u0430\u043d\u0438\u0447|\u043f\u0440\u0435\u0434\u0432\u0437\u044f\u0442|\u0440\u0438\u0441\u043a|\u043e\u0448\u0438\u0431|\u043d\u0435\u0442\u043e\u0447\u043d|\u043f\u043b\u043e\u0445\u043e|n\u00e3o|vi\u00e9s)`,
  "iu"
);
var LABEL = /limitation|scope|issues|caveat/i;
var LABELLED = /^(?:[\w-]{1,12} )?(?:limitations?|out[- ]of[- ]scope(?: uses?)?|known issues|caveats?)(?: and \w{1,12})?\s?[:\uff1a]\s?\S{2,30}\s\S/im;
var ELSEWHERE = [
  /\u6a21\u578b.{0,30}(?:\u53ef\u80fd.{0,12}(?:\u6709\u5bb3|\u504f\u89c1|\u9519\u8bef|\u4e0d\u51c6\u786e|\u4e0d\u5f53|\u5e7b\u89c9|\u865a\u5047)|\u65e0\u6cd5|\u4e0d\u80fd|\u4e0d\u652f\u6301|\u4e0d\u9002\u7528|\u4e0d\u9002\u5408)|\u4e0d(?:\u9002\u7528|\u9002\u5408)\u4e8e|\u8bf7?(?:\u8c28\u614e|\u614e\u91cd)\u4f7f\u7528/,
  /(?:\u4e0d\u6b63\u78ba|\u4e0d\u9069\u5207|\u6709\u5bb3|\u8aa4\u3063\u305f|\u504f\u3063\u305f|\u4e8b\u5b9f\u3068\u7570\u306a\u308b).{0,30}(?:\u53ef\u80fd\u6027|\u5834\u5408|\u3053\u3068)\u304c\u3042|\u30e2\u30c7\u30eb.{0,40}(?:\u3067\u304d\u307e\u305b\u3093|\u4fdd\u8a3c|\u82e6\u624b|\u9069\u3057\u3066\u3044\u307e\u305b\u3093)/,
  /(?:\ubd80\uc815\ud655|\uc720\ud574|\ud3b8\ud5a5|\uc798\ubabb\ub41c).{0,30}(?:\uc218 \uc788|\uac00\ub2a5\uc131)|\ubaa8\ub378.{0,40}(?:\ubabb\ud569\ub2c8\ub2e4|\uc5c6\uc2b5\ub2c8\ub2e4|\uc54a\uc2b5\ub2c8\ub2e4|\uc801\ud569\ud558\uc9c0)/,
  new UnicodePattern(
    String.raw`(?<!\p{L})(?:mod\u00e8le|il)(?!\p{L}).{0,40}(?:ne .{1,30} pas(?!\p{L})|peut (?:produire|g\u00e9n\u00e9rer|halluciner|inventer|se tromper)|confond)|ne (?:doit|convient|doivent) pas`,
    "iu"
  ),
  new UnicodePattern(
    String.raw`(?<!\p{L})modelo.{0,40}(?<!\p{L})(?:no (?:es|est\u00e1|puede|debe|reconoce|entiende|distingue|funciona)|puede (?:generar|producir|alucinar|inventar|cometer))|no (?:debe|deber\u00eda) (?:usarse|utilizarse)`,
    "iu"
  ),
  /(?:^|[.!]\s)(?:no|n\u00e3o) (?:distingue|reconoce|reconhece|entiende|entende|funciona|soporta|suporta|detecta|sirve|serve)/im,
  new UnicodePattern(
    String.raw`(?<!\p{L})modell.{0,40}(?<!\p{L})(?:nicht|kein\w{0,2}|kann .{0,30}(?:falsch|fehler|erfind|halluzin)\w{0,8})(?!\p{L})|nicht f\u00fcr .{1,60}(?:geeignet|gedacht|bestimmt)`,
    "iu"
  ),
  new UnicodePattern(
    String.raw`(?<!\p{L})\u043c\u043e\u0434\u0435\u043b\u044c.{0,40}(?<!\p{L})(?:\u043d\u0435 (?:\u0443\u043c\u0435\u0435\u0442|\u043c\u043e\u0436\u0435\u0442|\u043f\u043e\u0434\u0445\u043e\u0434\u0438\u0442|\u043f\u0440\u0435\u0434\u043d\u0430\u0437\u043d\u0430\u0447\u0435\u043d\u0430|\u043f\u043e\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442|\u043f\u043e\u043d\u0438\u043c\u0430\u0435\u0442)|\u043c\u043e\u0436\u0435\u0442 (?:\u0433\u0435\u043d\u0435\u0440\u0438\u0440\u043e\u0432\u0430\u0442\u044c|\u0432\u044b\u0434\u0430\u0432\u0430\u0442\u044c|\u043e\u0448\u0438\u0431\u0430\u0442\u044c\u0441\u044f|\u0441\u043e\u0434\u0435\u0440\u0436\u0430\u0442\u044c)|\u043f\u043b\u043e\u0445\u043e)`,
    "iu"
  ),
  new UnicodePattern(
    String.raw`(?<!\p{L})modelo.{0,40}(?<!\p{L})(?:n\u00e3o (?:\u00e9|est\u00e1|pode|deve|reconhece|entende|funciona|lida)|pode (?:gerar|produzir|alucinar|inventar|errar))|n\u00e3o (?:deve|deveria) ser us`,
    "iu"
  )
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
var FACT = /^[^.:\uff1a]{1,40}[:\uff1a] ?\S{0,30}$/;
function limitationsGrade({ block, text: authored, isBeyondAscii: isBeyondAscii2 }) {
  if (block.kind === "code") return NOTHING;
  const text3 = authored.replace(NONE, "").trim();
  if (text3 === "") return NOTHING;
  if (block.kind !== "table" && SIGN.test(text3) && STRONG.some((pattern) => pattern.test(text3)))
    return ANYWHERE;
  if (LABEL.test(text3) && LABELLED.test(text3)) return ANYWHERE;
  if ((isBeyondAscii2 || ELSEWHERE_SIGN.test(text3)) && ELSEWHERE.some((pattern) => pattern.test(text3)))
    return ANYWHERE;
  if (ENGLISH.test(text3) || LATIN.test(text3) || isBeyondAscii2 && WORDS_BEYOND_ASCII.test(text3)) return KIND;
  return FACT.test(text3) ? NOTHING : STATEMENT;
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
var INSTRUCTION_BEYOND = /\u5b89\u88c5|\u4e0b\u8f7d|\u52a0\u8f7d|\u8fd0\u884c|\u6267\u884c|\u6253\u5f00|\u70b9\u51fb|\u653e\u5165|\u653e\u5230|\u30c0\u30a6\u30f3\u30ed\u30fc\u30c9|\u30a4\u30f3\u30b9\u30c8\u30fc\u30eb|\u5b9f\u884c|\u8d77\u52d5|\u30af\u30ea\u30c3\u30af|\u958b\u3044\u3066|\u5165\u308c\u3066|\u8a2d\u5b9a\u3057\u3066|\uc124\uce58|\ub2e4\uc6b4\ub85c\ub4dc|\uc2e4\ud589|\ubd88\ub7ec|t\u00e9l\u00e9charge|ex\u00e9cute|ausf\u00fchren|\u00f6ffnen|f\u00fchren sie|\u0443\u0441\u0442\u0430\u043d\u043e\u0432|\u0441\u043a\u0430\u0447\u0430|\u0437\u0430\u043f\u0443\u0441\u0442|\u043e\u0442\u043a\u0440|\u0437\u0430\u0433\u0440\u0443\u0437/i;
var POINTS_ELSEWHERE = /\b(?:see|refer(?:red)? to|check(?: out)?|visit|find|look at|go to)\b/i;
function usageGrade({ block, text: text3, before: before2, isBeyondAscii: isBeyondAscii2 }) {
  if (block.kind === "code") return CODE_GRADES[codeKind(text3, block.language)];
  if (block.kind === "table") return NOTHING;
  if (block.codeSpans.some(isRunnable)) return ANYWHERE;
  if (block.codeSpans.some(isCommand)) return KIND;
  if (isPrompt(text3)) return BELOW_NAME;
  if (text3 === "") return isScreenshot(block, before2) ? BELOW_NAME : NOTHING;
  const isStep = block.kind === "item" && block.ordered;
  if (isInstruction(text3, isBeyondAscii2)) return isStep ? KIND : BELOW_NAME;
  return isStep ? BELOW_NAME : STATEMENT;
}
function isPrompt(text3) {
  return /\bUSER\s?:/.test(text3) && /\bASSISTANT\s?:/.test(text3);
}
function isInstruction(text3, isBeyondAscii2) {
  return text3.split(/(?<=[.!?])\s|\n/).some((sentence) => tellsToDo(sentence, isBeyondAscii2) && !POINTS_ELSEWHERE.test(sentence));
}
function tellsToDo(sentence, isBeyondAscii2) {
  return INSTRUCTION.test(sentence) || INSTRUCTION_IN_LATIN.test(sentence) || isBeyondAscii2 && INSTRUCTION_BEYOND.test(sentence);
}
function isScreenshot(block, before2) {
  return block.images.some(({ url }) => !BADGE.test(url)) && /[:\uff1a]$/.test(before2?.text ?? "");
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
  const passages = passagesIn(blocks);
  const readings = blocks.map((block, i) => {
    const text3 = authoredText(block.text, passages);
    return { block, text: text3, before: blocks[i - 1], isBeyondAscii: isBeyondAscii(text3) };
  });
  const wordsFrom = {
    any: nextThat(readings, ({ text: text3, block }) => text3 !== "" || block.images.length > 0),
    own: nextThat(readings, ({ text: text3, block }) => text3 !== "" && block.links.length === 0)
  };
  const read = { outline, meanings, readings, apart: sectionsApart(sections, meanings), wordsFrom };
  const states = TOPICS.map((topic) => [topic, stateOf(topic, read, work)]);
  return Object.fromEntries(states);
}
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
    return meaning !== void 0 && !kin.some((own3) => meaning.topics.has(own3));
  });
  const isOneEnough = !meanings.some((meaning) => asksForKind(topic, meaning));
  let isFound = false;
  return readings.map((reading, i) => {
    if (work) work.characters += reading.block.text.length;
    const owner = outline.owners[i] ?? 0;
    const isForeignHere = isForeign[owner] === true;
    const grade2 = gradeOf(topic, reading, isFound && isOneEnough && !isForeignHere);
    isFound ||= grade2 === ANYWHERE;
    return grade2 < ANYWHERE && isForeignHere ? NOTHING : grade2;
  });
}
function asksForKind(topic, meaning) {
  const directness = meaning.topics.get(topic);
  return directness !== void 0 && (directness === HINT || namesAnother(topic, meaning));
}
function gradeOf(topic, reading, isFound) {
  if (topic === "usage") return usageGrade(reading);
  if (topic === "limitations") return limitationsGrade(reading);
  if (topic === "benchmark") return benchmarkGrade(reading);
  if (topic === "citation") return citationGrade(reading);
  return furtherGrade(topic, reading, isFound);
}
function mostDirect(candidates) {
  return candidates.reduce((a, b) => a && !goesBefore(b, a) ? a : b, void 0)?.heading;
}
function goesBefore(later, earlier) {
  if (weight(later) !== weight(earlier)) return weight(later) > weight(earlier);
  return later.directness < NAME && later.isCertain && later.section.from < earlier.section.end;
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
function parseCard(path, text3, options = {}) {
  const frontMatter2 = readFrontMatter(text3);
  const excess = findExcess(text3, frontMatter2.extent);
  const body = parseMarkdown(excess ? text3.slice(0, excess.offset) : text3, frontMatter2.extent);
  const outline = buildOutline(readParts(body));
  const topics = readTopics(outline, lexiconOf(options));
  const card = { path, text: text3, frontMatter: frontMatter2, body, outline, ignores: readIgnores(text3, body), topics };
  return excess ? { ...card, excess } : card;
}
function lexiconOf({ headings = {} }) {
  const key = JSON.stringify(headings);
  if (last?.key !== key) last = { key, lexicon: headingLexicon(headings) };
  return last.lexicon;
}

// src/policy/severity.ts
var LEVELS = ["off", "notice", "warning", "error"];
function caseSeverity(rule, name, preset, setting) {
  const own3 = rule.cases[name];
  if (own3 === void 0) throw new Error(`it has no case "${name}"`);
  if (setting === void 0) return own3.severity[preset];
  if (setting.severity === "off") return "off";
  const scale = ruleSeverity(rule, "strict") === "off" ? "launch" : "strict";
  const distance = LEVELS.indexOf(ruleSeverity(rule, scale)) - LEVELS.indexOf(own3.severity[scale]);
  const level = Math.max(LEVELS.indexOf(setting.severity) - distance, LEVELS.indexOf("notice"));
  return LEVELS[level] ?? setting.severity;
}
function isOn(rule, preset, setting) {
  return Object.keys(rule.cases).some((name) => caseSeverity(rule, name, preset, setting) !== "off");
}

// src/judge/ignored-lines.ts
var IgnoredLines = class {
  #rules;
  /** @param ignores in order of place */
  constructor(ignores2) {
    const byRule = /* @__PURE__ */ new Map();
    for (const ignore of ignores2) {
      const list2 = byRule.get(ignore.ruleId);
      if (list2) list2.push(ignore);
      else byRule.set(ignore.ruleId, [ignore]);
    }
    this.#rules = new Map([...byRule].map(([ruleId, list2]) => [ruleId, oneRule(list2)]));
  }
  /** The first comment that covers a rule's finding on the line; undefined for a finding about the whole card. */
  covering(ruleId, line) {
    const rule = this.#rules.get(ruleId);
    let first = rule?.card;
    if (!rule || line === void 0) return first;
    for (let range2 = lastFrom(rule.ranges, line); range2; range2 = range2.parent) {
      const { ignore } = range2;
      if (line <= ignore.to && (!first || ignore.line < first.line)) first = ignore;
    }
    return first;
  }
};
function isForCard({ from, to }) {
  return from === 1 && to === Number.MAX_SAFE_INTEGER;
}
function oneRule(ignores2) {
  const bySection = /* @__PURE__ */ new Map();
  for (const ignore of ignores2)
    if (!isForCard(ignore) && !bySection.has(ignore.from)) bySection.set(ignore.from, ignore);
  const ranges = [];
  let open;
  for (const ignore of [...bySection.values()].sort((a, b) => a.from - b.from)) {
    while (open && open.ignore.to < ignore.from) open = open.parent;
    open = { ignore, parent: open };
    ranges.push(open);
  }
  return { card: ignores2.find(isForCard), ranges };
}
function lastFrom(ranges, line) {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((ranges[middle]?.ignore.from ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

// src/judge/apply-ignores.ts
function applyIgnores(findings, ignores2, isClosed2) {
  const effective = ignores2.filter(({ reason, ruleId }) => reason !== "" && RULE_IDS.includes(ruleId));
  const lines = new IgnoredLines(effective);
  const silenced = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Set();
  const kept = findings.filter((found) => {
    const ignore = lines.covering(found.rule.id, found.finding.place?.start.line);
    if (!ignore) return true;
    if (isClosed2(found)) {
      refused.add(ignore);
      return true;
    }
    silenced.set(ignore, (silenced.get(ignore) ?? 0) + 1);
    return false;
  });
  const useless = effective.filter((ignore) => !silenced.has(ignore) && !refused.has(ignore));
  const keptRules = new Set(kept.map(({ rule }) => rule.id));
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
      ...useless.map((ignore) => unused(ignore, keptRules.has(ignore.ruleId)))
    ]
  };
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
var RELEASE = "hub-docs: docs/hub/model-release-checklist.md";
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
    source: RELEASE,
    ruleIds: ["content/tagline"]
  },
  {
    text: "A description of the model and its architecture",
    gain: "Readers know what it was made from, what goes in and what comes out.",
    source: RELEASE,
    ruleIds: ["section/description", "content/architecture"]
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
    source: RELEASE,
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
    source: RELEASE,
    ruleIds: ["section/demo"]
  },
  {
    text: "Benchmarks, beside baselines that people know",
    gain: "Readers can compare the model with others.",
    source: RELEASE,
    ruleIds: ["section/benchmark", "content/benchmark-numbers"]
  },
  {
    text: "`pipeline_tag`",
    gain: "It decides in which searches the model appears and which widget its page has.",
    source: RELEASE,
    ruleIds: ["metadata/pipeline-tag"]
  },
  {
    text: "`library_name`",
    gain: "The page shows code that loads the model, and downloads are counted.",
    source: RELEASE,
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
    source: RELEASE,
    ruleIds: ["section/usage", "content/usage-code", "consistency/usage-model-id"]
  },
  {
    text: "A citation in BibTeX",
    gain: "Papers that use the model lead to it.",
    source: TEMPLATE,
    ruleIds: ["section/citation", "content/bibtex"]
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
    source: RELEASE,
    ruleIds: ["content/variants"]
  }
];
function launchChecklist(outcomeOf2) {
  return LAUNCH_NEEDS.flatMap(({ text: text3, gain, source, ruleIds, isOptional }) => {
    const asked = ruleIds.filter((id) => outcomeOf2(id) !== "off");
    const outcomes = asked.map(outcomeOf2);
    const applies = outcomes.some((outcome) => outcome !== void 0);
    if (asked.length === 0 || isOptional && !applies) return [];
    const done = applies && !outcomes.includes("broken");
    return [{ done, text: text3, gain, source, ruleIds: asked }];
  });
}

// src/judge/next-steps.ts
var MAX_NAMED = 4;
function nextSteps(findings) {
  const asking = findings.filter((finding) => finding.new !== false);
  return EFFORTS.flatMap((effort) => {
    const own3 = asking.filter((finding) => finding.effort === effort);
    const ruleIds = [...new Set(own3.map(({ ruleId }) => ruleId))].sort();
    return own3.length === 0 ? [] : [{ effort, findings: own3.length, ruleIds, text: wording(effort, own3.length, ruleIds) }];
  });
}
function wording(effort, count, ruleIds) {
  const one = count === 1;
  switch (effort) {
    case "fix":
      return `${one ? "Apply the correction that is certain" : `Apply the ${count} corrections that are certain`}, by hand or by \`--fix\` on the command line.`;
    case "front-matter":
      return `Add a front matter: ${named(ruleIds)}.`;
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
function judgeCard(text3, judging) {
  const { path, policy } = judging;
  const { card, applicable, results } = runRules(text3, judging);
  const broken = results.flatMap(({ rule, problem }) => problem === void 0 ? [] : [brokenRule(rule)]);
  const found = results.flatMap((result) => result.findings);
  const { kept, ignored, misuses } = applyIgnores(found, card.ignores, (finding) => isClosed(finding, policy));
  const told = applicable.some(({ id }) => id === ignores.id) ? misuses.map((finding) => ({ rule: ignores, finding })) : [];
  const graded = [...kept, ...told].flatMap((finding) => grade(finding, policy) ?? []);
  const findings = [...broken, ...withoutEchoes(graded)];
  const report = cardReport(path, card, findings, scoreOf(applicable, findings), policy);
  const isLaunch = policy.preset.value === "launch" && isModel(card);
  return {
    report: {
      ...report,
      ...isText(text3) && isModel(card) && { metadata: keyReports(card) },
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
function certainFixes(text3, judging) {
  const { card, results } = runRules(text3, judging);
  const found = results.flatMap(({ findings }) => findings);
  const { kept } = applyIgnores(found, card.ignores, (finding) => isClosed(finding, judging.policy));
  return kept.flatMap((each) => (grade(each, judging.policy) && each.finding.fix) ?? []);
}
function isClosed({ rule, finding }, { rules }) {
  const { ignorable } = rules[rule.id]?.options ?? {};
  return typeof ignorable === "boolean" ? !ignorable : rule.cases[finding.case]?.severity.hub === "error";
}
function withoutEchoes(findings) {
  const own3 = findings.filter(({ ruleId }) => ruleId.startsWith("metadata/") && ruleId !== hub.id);
  const isEcho = ({ ruleId, severity, place }) => ruleId === hub.id && own3.some((other) => other.severity === severity && other.place?.start.line === place?.start.line);
  return findings.filter((finding) => !isEcho(finding));
}
function isModel({ frontMatter: { describes } }) {
  return describes === "model";
}
function isText(text3) {
  return !text3.includes("\0");
}
function runRules(text3, { path, policy, rules = RULES, evidence }) {
  const card = parseCard(path, text3, { headings: policyHeadings(policy) });
  const candidates = !isText(text3) ? rules.filter(({ id }) => id === readable.id) : isModel(card) ? rules : [frontMatter];
  const asked = candidates.filter((rule) => isOn(rule, policy.preset.value, policy.rules[rule.id]));
  const results = asked.flatMap((rule) => runRule(rule, card, policy, evidence) ?? []);
  return { card, applicable: results.map(({ rule }) => rule), results };
}
function judgeNotACard(entry, { path, policy }) {
  const graded = grade({ rule: readable, finding: unreadable(entry) }, policy);
  const findings = graded ? [graded] : [];
  return cardReport(path, void 0, findings, scoreOf([readable], findings), policy);
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
function cardReport(path, card, findings, score, { failOn }) {
  return {
    path,
    verdict: verdictOn(findings, failOn.value),
    topics: topicReports(card),
    score,
    // What is no card at all asks for more than lines.
    next: card ? nextSteps(findings) : [],
    findings: [...findings].sort(byPlace)
  };
}
function topicReports(card) {
  const reports = TOPICS.map((topic) => {
    const found = card?.topics[topic] ?? { state: "missing" };
    return [topic, found.state === "inline" ? { state: found.state, line: found.line } : found];
  });
  return Object.fromEntries(reports);
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

// src/rules/content/code/plain-python.ts
var TOKEN = /[ \t]+|#[^\n]*|\n|[A-Za-z_]\w*|(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE]-?\d+)?(?![\w.])|"[^"\\\n]*"(?!")|'[^'\\\n]*'(?!')|\*\*|[()[\]{}.,:=+\-*/]/y;
var WORDS = new Set(
  "and as assert async await break case class continue def del elif else except exec finally for from global if import in is lambda match nonlocal not or pass print raise return try type while with yield".split(
    " "
  )
);
var CONSTANTS = /* @__PURE__ */ new Set(["True", "False", "None"]);
var DEEPEST = 20;
function isPlainPython(text3) {
  const tokens = tokensOf(text3);
  return tokens !== void 0 && new Reader(tokens).program();
}
function tokensOf(text3) {
  const tokens = [];
  let depth = 0;
  let isLineStart = true;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text3.length) {
    const token = TOKEN.exec(text3)?.[0];
    if (token === void 0 || token.includes("	")) return void 0;
    if (token.startsWith(" ")) {
      const next = text3[TOKEN.lastIndex];
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
async function loadParsers(text3) {
  const loaded = {};
  for (const language of languagesIn(text3)) {
    const needsNone = language === "python" && hasPlainPythonOnly(text3);
    loaded[language] = needsNone ? FAULTLESS : await parserOf(language);
  }
  return loaded;
}
var FAULTLESS = () => void 0;
function hasPlainPythonOnly(text3) {
  if (/\r|~~~|````|[^\n]```/.test(text3)) return false;
  const pieces = text3.split(/^```/m);
  if (pieces.length % 2 === 0) return false;
  return pieces.every((piece, index2) => {
    const end = piece.indexOf("\n");
    const [info, code] = end < 0 ? [piece, ""] : [piece.slice(0, end), piece.slice(end + 1)];
    if (index2 === 0) return true;
    if (index2 % 2 === 0) return info.trim() === "";
    if (info.trim() === "") return false;
    return languageOf(plainLabel(info.trim())) !== "python" || isPlainPython(code);
  });
}
function languagesIn(text3) {
  const found = /* @__PURE__ */ new Set();
  for (const [, info = ""] of text3.matchAll(/(?:```|~~~)[ \t]{0,8}([^\s`~][^\n\r`]{0,60})/g)) {
    const language = languageOf(plainLabel(info));
    if (language) found.add(language);
  }
  return found;
}
var parsers = /* @__PURE__ */ new Map();
function parserOf(language) {
  const known = parsers.get(language);
  if (known) return known;
  const parser = load(language).then(guarded);
  parsers.set(language, parser);
  parser.catch(() => parsers.delete(language));
  return parser;
}
async function load(language) {
  switch (language) {
    case "python":
      return (await import("./python-M337LNLH.js")).parsePython;
    case "shell":
      return (await import("./shell-3YLLHAHJ.js")).parseShell;
    case "javascript":
      return (await import("./javascript-M7QDB2GI.js")).parseJavaScript;
    case "typescript":
      return (await import("./javascript-M7QDB2GI.js")).parseTypeScript;
    case "json":
      return (await import("./json-4EPJQEAM.js")).parseJson;
    case "yaml":
      return (await import("./yaml-IKQWFB6A.js")).parseYaml;
  }
}
function guarded(parse3) {
  return (text3, label2) => {
    try {
      return parse3(text3, label2);
    } catch {
      return void 0;
    }
  };
}

// src/judge/with-parsers.ts
async function withParsers(text3, judging) {
  const { policy, evidence } = judging;
  const hasCode = text3.includes("```") || text3.includes("~~~");
  if (!hasCode || !isOn(usageCode, policy.preset.value, policy.rules[usageCode.id])) return judging;
  return { ...judging, evidence: { ...evidence, parsers: await loadParsers(text3) } };
}

// src/judge/who-judges.ts
var JUDGE_HERE = {
  width: 1,
  judge: judgeSafely,
  close: async () => {
  }
};
async function judgeSafely(text3, judging) {
  try {
    return judgeCard(text3, await withParsers(text3, judging));
  } catch (error) {
    return unjudged(judging, {
      kind: "failed",
      reason: error instanceof Error ? error.message : String(error)
    });
  }
}
function unjudged(judging, failure) {
  const problems = failure.kind === "failed" ? [`${judging.path} could not be judged: ${failure.reason}. This is an error of the gate.`] : [];
  return { report: judgeNotACard(failure, judging), isModel: true, problems };
}

export {
  findDelimited,
  readFrontMatter,
  parseCard,
  isOn,
  nextSteps,
  certainFixes,
  judgeNotACard,
  verdictOn,
  JUDGE_HERE,
  judgeSafely,
  unjudged
};
