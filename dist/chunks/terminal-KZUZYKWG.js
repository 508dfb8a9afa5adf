import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  checklistLines,
  nextLines
} from "./chunk-FNL7CKAT.js";
import {
  clip,
  isRightToLeft,
  visibleLine,
  withoutCommands
} from "./chunk-4MXLZVXH.js";
import {
  SHOWN_TOPICS,
  amount,
  amounts,
  hasOld,
  headline
} from "./chunk-OWKXJJHZ.js";
import {
  countAll
} from "./chunk-BCNBVFJE.js";
import "./chunk-WBDYKXPC.js";
import {
  __commonJS,
  __toESM
} from "./chunk-Y2UK72KH.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/report/terminal.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/report/text-width.ts
var WIDE = new RegExp("[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\u33ff\\u3400-\\u4dbf\\u4e00-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{20000}-\\u{3fffd}]|\\p{Emoji_Presentation}", "u");
var HALF_FLAG = /[\u{1f1e6}-\u{1f1ff}]/u;
var ZERO = /[\p{M}\u1160-\u11ff\u200b-\u200f\u2060-\u2069]/u;
var PRINTABLE_ASCII = /^[ -~]*$/;
function textWidth(text) {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}
function characterWidth(character) {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) && !HALF_FLAG.test(character) ? 2 : 1;
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
function wrapped(text, width) {
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    const wide = textWidth(word);
    if (line !== "" && used + 1 + wide <= width) {
      line += ` ${word}`;
      used += 1 + wide;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = wide > width ? broken(word, width) : [word];
    line = pieces.pop() ?? "";
    used = textWidth(line);
    lines.push(...pieces);
  }
  return [...lines, line];
}
function broken(word, width) {
  const pieces = [];
  let piece = "";
  let used = 0;
  for (const character of word) {
    const wide = characterWidth(character);
    if (used + wide > width) {
      pieces.push(piece);
      piece = "";
      used = 0;
    }
    piece += character;
    used += wide;
  }
  return [...pieces, piece];
}
var LEFT_TO_RIGHT_MARK = "\u200E";
function leftToRight(text) {
  return isRightToLeft(text) ? LEFT_TO_RIGHT_MARK + text.replace(/`/g, `\`${LEFT_TO_RIGHT_MARK}`) + LEFT_TO_RIGHT_MARK : text;
}

// src/report/excerpt.ts
var COLUMNS = 90;
var BEFORE = 30;
function excerpt(lines, { start, end }, columns) {
  const source = lines[start.line - 1];
  if (source === void 0 || start.column > source.length + 1) return void 0;
  const at = start.column - 1;
  const { from, to } = window(source, at, columns ?? COLUMNS);
  const valueEnd = end.line > start.line ? to : Math.max(at, Math.min(end.column - 1, to));
  const lead = from > 0 ? "\u2026" : "";
  const before = lead + visibleLine(source.slice(from, at));
  const value = visibleLine(source.slice(at, valueEnd));
  const after = visibleLine(source.slice(valueEnd, to)) + (to < source.length ? "\u2026" : "");
  const parts = [before, value, after];
  const text = (columns === void 0 ? parts : parts.map(leftToRight)).join("");
  return {
    line: start.line,
    text: withoutCommands(text),
    indent: textWidth(before),
    width: Math.max(1, textWidth(value))
  };
}
function window(source, at, columns) {
  const room = Math.max(10, columns - 2);
  const after = source.slice(at, at + room);
  const rest = spanOf([...after], room).columns;
  const before = [...source.slice(Math.max(0, at - room), at)].reverse();
  const head = spanOf(before, Math.max(Math.min(BEFORE, room >> 1), room - rest));
  const tail = spanOf([...after], room - head.columns);
  return { from: at - head.units, to: at + tail.units };
}
function spanOf(characters, limit) {
  let units = 0;
  let columns = 0;
  for (const character of characters) {
    const width = textWidth(visibleLine(character));
    if (columns + width > limit) break;
    units += character.length;
    columns += width;
  }
  return { units, columns };
}

// src/report/terminal-row.ts
var MESSAGE_COLUMN = 80;
var MAX_MESSAGE = 1e3;
var MIN_MESSAGE = 30;
function rows(findings, options) {
  const cells = findings.map(row);
  const place = widest(cells.map((each) => each.place));
  const severity = widest(cells.map((each) => each.severity));
  const start = 1 + place + 2 + severity + 2;
  const room = options.columns && Math.max(MIN_MESSAGE, options.columns - start);
  const longest = Math.min(MESSAGE_COLUMN, widest(cells.map((each) => each.message)));
  const message = room ? Math.min(longest, room - 2 - widest(cells.map(({ finding }) => finding.ruleId))) : longest;
  const widths = { place, severity, message, start, room };
  return cells.flatMap((each) => [...rowLines(each, widths, options), ...excerptLines(each, place, options)]);
}
function row(finding) {
  const { place, severity, message } = finding;
  return {
    place: place ? `${place.start.line}:${place.start.column}` : "-",
    severity,
    message: visibleLine(clip(message, MAX_MESSAGE)),
    finding
  };
}
function rowLines({ place, severity, message, finding }, widths, options) {
  const { paint, hyperlinks } = options;
  const rule = visibleLine(finding.ruleId);
  const shownRule = hyperlinks ? hyperlink(finding.url, paint.dim(rule)) : paint.dim(rule);
  const first = [
    ` ${paint.dim(place.padStart(widths.place))}`,
    SEVERITY_PAINT[severity](paint)(severity.padEnd(widths.severity))
  ].join("  ");
  const lines = widths.room ? wrapped(message, widths.room) : [message];
  const last = lines.at(-1) ?? "";
  const aligned = lines.length === 1 ? padded(last, widths.message) : last;
  const fits = widths.room === void 0 || textWidth(aligned) + 2 + textWidth(rule) <= widths.room;
  const shown = options.columns === void 0 ? lines : lines.map(leftToRight);
  const body = fits ? [...shown.slice(0, -1), `${shown.at(-1) ?? ""}${padding(aligned, last)}  ${shownRule}`] : [...shown, shownRule];
  return body.map((line, index) => index === 0 ? `${first}  ${line}` : `${" ".repeat(widths.start)}${line}`);
}
function padding(aligned, text) {
  return aligned.slice(text.length);
}
var SEVERITY_PAINT = {
  error: (paint) => paint.red,
  warning: (paint) => paint.yellow,
  notice: (paint) => paint.cyan
};
function excerptLines({ finding }, width, options) {
  const { paint, source, columns } = options;
  const gutter = " ".repeat(2 + width);
  const room = columns && Math.max(MIN_MESSAGE, columns - gutter.length - 3);
  const shown = source && finding.place ? excerpt(source, finding.place, room) : void 0;
  if (shown === void 0) return [];
  const number = String(shown.line).padStart(width);
  const mark = SEVERITY_PAINT[finding.severity](paint)("^".repeat(shown.width));
  return [
    `  ${paint.dim(`${number} |`)} ${shown.text}`,
    `${gutter} ${paint.dim("|")} ${" ".repeat(shown.indent)}${mark}`
  ];
}
function hyperlink(url, text) {
  return /^[!-~]+$/.test(url) ? `\x1B]8;;${url}\x1B\\${text}\x1B]8;;\x1B\\` : text;
}
function widest(texts) {
  return texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
}

// src/report/terminal.ts
var MAX_REASON = 1e3;
var FEW_CARDS = 20;
var MAX_OLD_RULES = 5;
function renderTerminal(report, options) {
  const paint = import_picocolors.default.createColors(options.colour);
  const isShown = (finding) => isNew(finding) && (!options.quiet || finding.severity === "error");
  const isMany = report.cards.length > FEW_CARDS;
  const isListed = (card) => card.findings.some(isShown) || !options.quiet && (!isMany || card.ignored !== void 0);
  const listed = report.cards.filter(isListed);
  const parts = listed.map((card) => cardText(card, card.findings.filter(isShown), options, paint));
  const left = options.quiet ? 0 : report.cards.length - listed.length;
  if (left > 0)
    parts.push(
      paint.dim(`${amount(left, "card")} with ${hasOld(report.cards) ? "nothing new" : "nothing"} to fix.
`)
    );
  const last = paintVerdict(report, paint)(terminalSummary(report, options.failOn));
  return [...parts, `${last}
${options.quiet ? "" : pasteHint(report, paint)}`].join("\n");
}
function pasteHint({ cards }, paint) {
  const findings = cards.flatMap((card) => card.findings.filter(isNew));
  const fixes = findings.filter(({ fix }) => fix !== null).length;
  const notes = findings.filter(({ note }) => note !== null).length;
  const drafts = findings.filter(({ ruleId, place }) => ruleId.startsWith("section/") && !place).length;
  const hints = [
    ...fixes > 0 ? [`--fix mends ${fixes} of them`] : [],
    ...notes > 0 ? ["--format markdown shows what to paste"] : [],
    ...drafts > 0 ? ["--init adds drafts of what is missing"] : []
  ];
  return hints.length > 0 ? paint.dim(`${hints.join("; ")}.
`) : "";
}
function isNew(finding) {
  return finding.new !== false;
}
function terminalSummary(report, failOn) {
  return `Model card gate: ${verdictWords(report, failOn)}`;
}
function verdictWords(report, failOn) {
  if (report.cards.length === 0) return `${headline(report, failOn)}.`;
  const counts = amounts(report.counts) || (hasOld(report.cards) ? "no new findings" : "no findings");
  return `${headline(report, failOn)} (${counts} in ${amount(report.cards.length, "card")}).`;
}
function paintVerdict({ verdict, counts }, paint) {
  if (verdict === "fail") return (text) => paint.bold(paint.red(text));
  return counts.error + counts.warning > 0 ? (text) => paint.bold(paint.yellow(text)) : (text) => paint.bold(paint.green(text));
}
function cardText(card, findings, options, paint) {
  const { columns, hyperlinks = false } = options;
  const source = options.sources?.get(card.path)?.split(/\r\n|\n|\r/);
  const lines = rows(findings, { paint, hyperlinks, columns, source });
  const path = columns === void 0 ? visibleLine(card.path) : leftToRight(visibleLine(card.path));
  const fitted = (line) => paragraph(line, columns).map((part) => paint.dim(part));
  const topics = card.metadata ? fitted(topicsLine(card)) : [];
  const further = [
    ...oldLines(card),
    ...nextLines(card.next),
    ...checklistLines(card.checklist),
    ...ignoredLines(card)
  ];
  const rest = options.quiet ? [] : further.flatMap(fitted);
  return [paint.underline(path), ...topics, ...lines, ...rest, ""].join("\n");
}
function paragraph(line, columns) {
  if (columns === void 0) return [line];
  const indent = /^ */.exec(line)?.[0] ?? "";
  const [first = "", ...further] = wrapped(line.slice(indent.length), columns - indent.length - 2);
  return [indent + first, ...further.map((part) => `${indent}  ${part}`)];
}
function topicsLine(card) {
  const topics = SHOWN_TOPICS.map((topic) => {
    const report = card.topics[topic];
    return `${topic} ${report.state}${report.state === "missing" ? "" : ` (${report.line})`}`;
  });
  const { passed, applicable } = card.score;
  return `  ${[...topics, `${passed} of ${amount(applicable, "rule")} kept`].join(" \xB7 ")}`;
}
function oldLines({ findings }) {
  const old = findings.filter((finding) => !isNew(finding));
  if (old.length === 0) return [];
  const ruleIds = [...new Set(old.map(({ ruleId }) => visibleLine(ruleId)))];
  const left = ruleIds.length - MAX_OLD_RULES;
  const rules = [...ruleIds.slice(0, MAX_OLD_RULES), ...left > 0 ? [`${left} more`] : []].join(", ");
  return [`  Not new, so not counted: ${amounts(countAll(old))} (${rules})`];
}
function ignoredLines({ ignored = [] }) {
  if (ignored.length === 0) return [];
  const lines = ignored.map(({ ruleId, line, reason, findings }) => {
    const silenced = `${visibleLine(ruleId)} (${amount(findings, "finding")})`;
    return `  line ${line} ignores ${silenced}: ${visibleLine(clip(reason, MAX_REASON))}`;
  });
  return ["", ...lines];
}
export {
  renderTerminal,
  terminalSummary,
  verdictWords
};
