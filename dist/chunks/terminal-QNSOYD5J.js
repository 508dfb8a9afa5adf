import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  checklistLines,
  nextLines
} from "./chunk-QMFSFHPM.js";
import "./chunk-XH4WSCXE.js";
import "./chunk-Y2IJAY57.js";
import {
  SHOWN_TOPICS,
  amount,
  amounts,
  headline
} from "./chunk-RX2HIHSJ.js";
import {
  clip,
  visibleLine,
  withoutCommands
} from "./chunk-4MXLZVXH.js";
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
var WIDE = /[\u1100-\u115f\u231a\u231b\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u;
var ZERO = /[\p{M}\u200b-\u200d]/u;
function textWidth(text) {
  let width = 0;
  for (const character of text) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
function padded(text, width) {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}

// src/report/excerpt.ts
var MAX_TEXT = 90;
var BEFORE = 30;
function excerpt(lines, { start, end }) {
  const source = lines[start.line - 1];
  if (source === void 0 || start.column > source.length + 1) return void 0;
  const from = source.length <= MAX_TEXT ? 0 : Math.max(0, Math.min(start.column - 1 - BEFORE, source.length - MAX_TEXT));
  const to = Math.min(source.length, from + MAX_TEXT);
  const valueEnd = end.line > start.line ? to : Math.max(start.column - 1, Math.min(end.column - 1, to));
  const before = visibleLine(source.slice(from, start.column - 1));
  const value = visibleLine(source.slice(start.column - 1, valueEnd));
  const after = visibleLine(source.slice(Math.max(valueEnd, start.column - 1), to));
  const lead = from > 0 ? "\u2026" : "";
  return {
    line: start.line,
    text: withoutCommands(`${lead}${before}${value}${after}${to < source.length ? "\u2026" : ""}`),
    indent: textWidth(lead + before),
    width: Math.max(1, textWidth(value))
  };
}

// src/report/terminal.ts
var MESSAGE_COLUMN = 80;
var MAX_MESSAGE = 1e3;
function renderTerminal(report, options) {
  const paint = import_picocolors.default.createColors(options.colour);
  const isShown = ({ severity }) => !options.quiet || severity === "error";
  const parts = report.cards.flatMap((card) => {
    const findings = card.findings.filter(isShown);
    return options.quiet && findings.length === 0 ? [] : [cardText(card, findings, options, paint)];
  });
  const last = paintVerdict(report, paint)(terminalSummary(report, options.failOn));
  return [...parts, `${last}
${options.quiet ? "" : pasteHint(report, paint)}`].join("\n");
}
function pasteHint({ cards }, paint) {
  const findings = cards.flatMap((card) => card.findings);
  const fixes = findings.filter(({ fix }) => fix !== null).length;
  const notes = findings.filter(({ note }) => note !== null).length;
  const hints = [
    ...fixes > 0 ? [`--fix mends ${fixes} of them`] : [],
    ...notes > 0 ? ["--format markdown shows what to paste"] : []
  ];
  return hints.length > 0 ? paint.dim(`${hints.join("; ")}.
`) : "";
}
function terminalSummary(report, failOn) {
  const counts = amounts(report.counts) || "no findings";
  return `Model card gate: ${headline(report, failOn)} (${counts} in ${amount(report.cards.length, "card")}).`;
}
function paintVerdict({ verdict, counts }, paint) {
  if (verdict === "fail") return (text) => paint.bold(paint.red(text));
  return counts.error + counts.warning > 0 ? (text) => paint.bold(paint.yellow(text)) : (text) => paint.bold(paint.green(text));
}
function cardText(card, findings, options, paint) {
  const rows = findings.map((finding) => row(finding));
  const widths = {
    place: widest(rows.map(({ place }) => place)),
    severity: widest(rows.map(({ severity }) => severity)),
    message: Math.min(MESSAGE_COLUMN, widest(rows.map(({ message }) => message)))
  };
  const source = options.sources?.get(card.path)?.split(/\r\n|\n|\r/);
  const lines = rows.flatMap((cells) => [
    rowText(cells, widths, options, paint),
    ...source ? excerptText(cells.finding, source, widths.place, paint) : []
  ]);
  const ignored = options.quiet ? [] : ignoredLines(card, paint);
  const head = [paint.underline(visibleLine(card.path)), topicsLine(card, paint)];
  const further = [...nextLines(card.next), ...checklistLines(card.checklist)];
  const next = options.quiet ? [] : further.map((line) => paint.dim(line));
  return [...head, ...lines, ...next, ...ignored, ""].join("\n");
}
function row(finding) {
  const { place, severity, message } = finding;
  return {
    place: place ? `${place.start.line}:${place.start.column}` : "-",
    severity,
    message: `${finding.new === false ? "Not new: " : ""}${visibleLine(clip(message, MAX_MESSAGE))}`,
    finding
  };
}
function rowText({ place, severity, message, finding }, widths, { hyperlinks }, paint) {
  const rule = paint.dim(visibleLine(finding.ruleId));
  return [
    ` ${paint.dim(place.padStart(widths.place))}`,
    SEVERITY_PAINT[severity](paint)(severity.padEnd(widths.severity)),
    padded(message, widths.message),
    hyperlinks ? hyperlink(finding.url, rule) : rule
  ].join("  ");
}
var SEVERITY_PAINT = {
  error: (paint) => paint.red,
  warning: (paint) => paint.yellow,
  notice: (paint) => paint.cyan
};
function excerptText(finding, source, width, paint) {
  const shown = finding.place ? excerpt(source, finding.place) : void 0;
  if (shown === void 0) return [];
  const gutter = " ".repeat(2 + width);
  const number = String(shown.line).padStart(width);
  const mark = SEVERITY_PAINT[finding.severity](paint)("^".repeat(shown.width));
  return [
    `  ${paint.dim(`${number} |`)} ${shown.text}`,
    `${gutter} ${paint.dim("|")} ${" ".repeat(shown.indent)}${mark}`
  ];
}
function topicsLine(card, paint) {
  const topics = SHOWN_TOPICS.map((topic) => {
    const report = card.topics[topic];
    return `${topic} ${report.state}${report.state === "missing" ? "" : ` (${report.line})`}`;
  });
  const { passed, applicable } = card.score;
  return paint.dim(`  ${[...topics, `${passed} of ${amount(applicable, "rule")} kept`].join(" \xB7 ")}`);
}
function ignoredLines({ ignored = [] }, paint) {
  return ignored.map(({ ruleId, line, reason, findings }) => {
    const silenced = `${visibleLine(ruleId)} (${amount(findings, "finding")})`;
    return paint.dim(`  line ${line} ignores ${silenced}: ${visibleLine(clip(reason, MAX_MESSAGE))}`);
  });
}
function hyperlink(url, text) {
  return /^[!-~]+$/.test(url) ? `\x1B]8;;${url}\x1B\\${text}\x1B]8;;\x1B\\` : text;
}
function widest(texts) {
  return texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
}
export {
  renderTerminal,
  terminalSummary
};
