import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m0_RevisionError as RevisionError } from "./edges.js";
import { m1_findPolicy as findPolicy, m1_repositoryRoot as repositoryRoot } from "./edges.js";
import { m11_OPTIONS as OPTIONS, m11_OPTION_NAMES as OPTION_NAMES, m11_UsageError as UsageError, m11_parseArguments as parseArguments } from "./edges.js";
import { m13_say as say, m13_write as write } from "./edges.js";
import { m15_ThreadCountError as ThreadCountError, m15_judgeInThreads as judgeInThreads } from "./edges.js";
import "./edges.js";
import { m3_workspace as workspace } from "./edges.js";
import { m6_UnusableFile as UnusableFile } from "./edges.js";
import { m17_checklistLines as checklistLines, m17_nextLines as nextLines } from "./edges.js";
import { m14_clip as clip, m14_isRightToLeft as isRightToLeft, m14_visibleBlock as visibleBlock, m14_visibleLine as visibleLine, m14_withoutCommands as withoutCommands } from "./edges.js";
import { m18_SHOWN_TOPICS as SHOWN_TOPICS, m18_amount as amount, m18_amounts as amounts, m18_hasOld as hasOld, m18_headline as headline, m18_listed as listed } from "./edges.js";
import "./edges.js";
import "./edges.js";
import { m19_gatherEvidence as gatherEvidence, m19_repositoryNeeds as repositoryNeeds } from "./edges.js";
import { m20_repositoryReader as repositoryReader } from "./edges.js";
import "./edges.js";
import { m21_judge as judge } from "./edges.js";
import "./edges.js";
import "./edges.js";
import "./edges.js";
import { m22_VERSION as VERSION } from "./edges.js";
import { m23_CustomSchemaError as CustomSchemaError } from "./edges.js";
import { m9_DEFAULT_POLICY as DEFAULT_POLICY } from "./edges.js";
import { m10_PolicyError as PolicyError } from "./edges.js";
import "./engine.js";
import { m2_countAll as countAll, m2_withRemarks as withRemarks } from "./engine.js";
import "./engine.js";
import { m5_RULES as RULES, m5_RULE_IDS as RULE_IDS, m5_ruleSeverity as ruleSeverity, m5_ruleUrl as ruleUrl } from "./engine.js";
import { m6_PRESETS as PRESETS } from "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import { m13_closestMatch as closestMatch } from "./engine.js";
import "./engine.js";
import {
  __commonJS,
  __toESM
} from "./shared-esbuild.js";

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

// src/cli/help.ts
function helpText() {
  const rows2 = OPTION_NAMES.map((name) => {
    const option = OPTIONS[name];
    return [`--${name}${option.value ? ` ${option.value}` : ""}`, option.help];
  });
  const width = Math.max(...rows2.map(([left]) => left.length)) + 2;
  return `Usage: model-card-gate [options] [file, folder or glob ...]

Judges Hugging Face model cards: the front matter as the Hub reads it, and whether usage,
limitations, benchmark and citation are really documented. Without a file: the cards that the
policy names, or README.md here.

Options:
${rows2.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join("\n")}

Exit status: 0 passed, 1 failed, 2 the gate could not do its work.
`;
}
function ruleList(rules, preset) {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const lines = rules.map(
    (rule) => `${ruleSeverity(rule, preset).padEnd(9)}${rule.id.padEnd(width)}${rule.summary}`
  );
  return `${lines.join("\n")}

The severity is the highest that the rule gives in the preset "${preset}".
`;
}
function explanation(rule) {
  const cases = Object.values(rule.cases);
  const width = Math.max(...cases.map(({ summary }) => summary.length)) + 2;
  const table = cases.map(
    ({ summary, severity }) => `  ${summary.padEnd(width)}${PRESETS.map((preset) => severity[preset].padEnd(13)).join("")}`.trimEnd()
  );
  return `${rule.id}: ${rule.summary}

Why: ${rule.why}

  ${"".padEnd(width)}${PRESETS.map((preset) => preset.padEnd(13)).join("").trimEnd()}
${table.join("\n")}

${rule.examples.map(exampleText).join("\n")}
${ruleUrl(rule.id)}
`;
}
function exampleText({ title, card, findings }) {
  const text = visibleBlock(card).replace(/\n$/, "").replace(/^/gm, "    ").trimEnd();
  const said = findings.map(({ message, line }) => `  -> ${line ? `line ${line}: ` : ""}${message}
`);
  return `${findings.length === 0 ? "Good" : "Bad"}: ${title}

${text}

${said.join("")}`;
}

// src/cli/judge-cards.ts
const path3 = require("node:path");

// src/cli/progress.ts
var WORTH_SHOWING = 50;
function progressLine(terminal) {
  let shown = -1;
  return (done, total) => {
    if (total < WORTH_SHOWING || !terminal.stderr.isTTY) return;
    const percent = Math.floor(done / total * 100);
    if (done === total) terminal.stderr.write("\r\x1B[K");
    else if (percent !== shown)
      terminal.stderr.write(`\rJudging cards: ${done} of ${total} (${percent} %)\x1B[K`);
    shown = percent;
  };
}

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
  const before2 = lead + visibleLine(source.slice(from, at));
  const value = visibleLine(source.slice(at, valueEnd));
  const after = visibleLine(source.slice(valueEnd, to)) + (to < source.length ? "\u2026" : "");
  const parts = [before2, value, after];
  const text = (columns === void 0 ? parts : parts.map(leftToRight)).join("");
  return {
    line: start.line,
    text: withoutCommands(text),
    indent: textWidth(before2),
    width: Math.max(1, textWidth(value))
  };
}
function window(source, at, columns) {
  const room = Math.max(10, columns - 2);
  const after = source.slice(at, at + room);
  const rest = spanOf([...after], room).columns;
  const before2 = [...source.slice(Math.max(0, at - room), at)].reverse();
  const head = spanOf(before2, Math.max(Math.min(BEFORE, room >> 1), room - rest));
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
  const listed2 = report.cards.filter(isListed);
  const parts = listed2.map((card) => cardText(card, card.findings.filter(isShown), options, paint));
  const left = options.quiet ? 0 : report.cards.length - listed2.length;
  if (left > 0)
    parts.push(
      paint.dim(`${amount(left, "card")} with ${hasOld(report.cards) ? "nothing new" : "nothing"} to fix.
`)
    );
  for (const remark of report.remarks ?? []) parts.push(`${paint.yellow(visibleLine(remark))}
`);
  const last = paintVerdict(report, paint)(terminalSummary(report, options.failOn));
  return [...parts, `${last}
${options.quiet ? "" : pasteHint(report, paint)}`].join("\n");
}
function pasteHint({ cards }, paint) {
  const all = cards.flatMap((card) => card.findings);
  const findings = all.filter(isNew);
  const notes = findings.filter(({ note }) => note !== null).length;
  const drafts = findings.filter(({ ruleId, place }) => ruleId.startsWith("section/") && !place).length;
  const hints = [
    ...fixHint(all.filter(({ fix }) => fix !== null)),
    ...notes > 0 ? ["--format markdown shows what to paste"] : [],
    ...drafts > 0 ? ["--init adds drafts of what is missing"] : []
  ];
  return hints.length > 0 ? paint.dim(`${hints.join("; ")}.
`) : "";
}
function fixHint(fixable) {
  const fresh = fixable.filter(isNew);
  if (fresh.length === 0) return [];
  const old = fixable.length - fresh.length;
  return [
    `--fix mends ${listed(countAll(fresh))}${old > 0 ? ` and ${amount(old, "finding")} from before this change` : ""}`
  ];
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
  const path4 = columns === void 0 ? visibleLine(card.path) : leftToRight(visibleLine(card.path));
  const fitted = (line) => paragraph(line, columns).map((part) => paint.dim(part));
  const topics = card.metadata ? fitted(topicsLine(card)) : [];
  const further = [
    ...oldLines(card),
    ...nextLines(card.next),
    ...checklistLines(card.checklist),
    ...ignoredLines(card)
  ];
  const rest = options.quiet ? [] : further.flatMap(fitted);
  return [paint.underline(path4), ...topics, ...lines, ...rest, ""].join("\n");
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

// src/cli/output.ts
async function render(report, painting) {
  switch (painting.format) {
    case "pretty":
      return renderTerminal(report, painting);
    case "json": {
      const { renderJson } = await import("./report-json.js");
      return renderJson(report);
    }
    case "markdown": {
      const { renderMarkdown } = await import("./markdown-report.js");
      return renderMarkdown(report, { ...painting, ...report.remarks && { remarks: report.remarks } });
    }
    case "github": {
      const { renderGithub } = await import("./report-github.js");
      return renderGithub(report);
    }
    case "sarif": {
      const { forCodeScanning } = await import("./code-scanning.js");
      return forCodeScanning(report).text;
    }
  }
}

// src/cli/terminal-features.ts
function usesColour({ env, isTerminal }) {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== void 0) return !["0", "false"].includes(env.FORCE_COLOR);
  return isTerminal && env.TERM !== "dumb";
}
var PROGRAMS = /* @__PURE__ */ new Set([
  "iTerm.app",
  "WezTerm",
  "vscode",
  "ghostty",
  "Hyper",
  "rio",
  "Tabby",
  "zed"
]);
var TERMS = /^(?:xterm-kitty|xterm-ghostty|wezterm|alacritty|foot|contour|rio)(?:-|$)/;
var FIRST_VTE = 5001;
function showsLinks({ env, isTerminal }) {
  if (env.FORCE_HYPERLINK !== void 0) return env.FORCE_HYPERLINK !== "0";
  if (!isTerminal || env.TERM === "dumb" || env.CI) return false;
  if (env.WT_SESSION || env.KONSOLE_VERSION || env.DOMTERM) return true;
  if (Number(env.VTE_VERSION) >= FIRST_VTE) return true;
  return PROGRAMS.has(env.TERM_PROGRAM ?? "") || TERMS.test(env.TERM ?? "");
}

// src/cli/publish.ts
async function publish(report, { args, output }, about2, terminal) {
  const text = await render(report, { ...manner(args, terminal), ...about2 });
  if (output === void 0) {
    await write(terminal.stdout, text);
    if (args.format === "github" && !args.quiet) await sayVerdict(report, about2.failOn, terminal);
    return true;
  }
  try {
    await output.write(text);
    say(terminal, `${verdictWords(report, about2.failOn)} The report is in ${output.name}.`);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(
      terminal,
      `The report could not be written to ${output.name} (${reason}); it follows here. Name another file.`
    );
    await write(terminal.stdout, text);
    return false;
  }
}
async function sayVerdict(report, failOn, terminal) {
  say(terminal, verdictWords(report, failOn));
}
function manner(args, { env, stdout }) {
  const isTerminal = args.output === void 0 && stdout.isTTY === true;
  const surroundings = { env, isTerminal };
  return {
    format: args.format,
    quiet: args.quiet,
    colour: args.output === void 0 && !args.noColor && usesColour(surroundings),
    hyperlinks: args.output === void 0 && showsLinks(surroundings),
    ...isTerminal && { columns: stdout.columns || USUAL_COLUMNS },
    reasons: Object.fromEntries(RULES.map(({ id, why }) => [id, why]))
  };
}
var USUAL_COLUMNS = 80;

// src/cli/repositories.ts
const path = require("node:path");
function repositories(place, root, needs) {
  const readers = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const readerOf = (home) => {
    if (!readers.has(home)) readers.set(home, repositoryReader(workspace(home, { confined: true }), needs));
    return readers.get(home);
  };
  return async (card, text) => {
    const target = path.resolve(place, card);
    const home = homeFrom(path.dirname(target), root, known);
    return readerOf(home)?.around(path.relative(home, target).split(path.sep).join("/"), text);
  };
}
function homeFrom(folder, root, known) {
  const own = repositoryRoot(folder, known);
  const isBelow = folder === root || folder.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`);
  if (isBelow) return own !== void 0 && own.length > root.length ? own : root;
  return own ?? folder;
}

// src/cli/targets.ts
const { lstatSync } = require("node:fs");
const path2 = require("node:path");
function cardGlobs(files, cwd) {
  const globs = [];
  const missing = [];
  for (const file of files) {
    if (file === "")
      throw new UsageError("A file that is named is an empty text. Is a variable of the call not set?");
    const kind = kindOf(path2.resolve(cwd, file));
    if (kind === "missing" && !/[*?[\]{}!()]/.test(file)) missing.push(file);
    else if (kind === "folder" && !/^readme\.md$/i.test(path2.basename(file)))
      globs.push(`${file.replace(/\/+$/, "")}/README.md`);
    else globs.push(file);
  }
  return { globs, missing };
}
function kindOf(target) {
  try {
    return lstatSync(target).isDirectory() ? "folder" : "other";
  } catch {
    return "missing";
  }
}

// src/cli/judge-cards.ts
var MAX_EXCERPTED = 200;
async function judgeCards(args, terminal) {
  const { cwd } = terminal;
  const { globs, missing } = cardGlobs(args.files, cwd);
  for (const file of missing)
    say(terminal, `${file} does not exist. Check the path; it is taken from ${cwd}.`);
  if (missing.length > 0 && globs.length === 0) return 2;
  const found = await findPolicy(terminal, args.config, wishes(args, globs));
  const run2 = await withStandardInput(args, terminal, runOptions(found, cwd, globs.length > 0));
  if (globs.length === 0 && !args.stdin && !args.quiet && found.policy.overrides.length > 0) {
    const { tellIdleOverrides } = await import("./idle-overrides.js");
    await tellIdleOverrides(found, run2, terminal);
  }
  if (args.printPolicy) {
    const { printedPolicy } = await import("./print-policy.js");
    await write(terminal.stdout, await printedPolicy(run2));
    return 0;
  }
  const output = await outputOf(args.output, run2, found, terminal);
  const isAdrift = args.stdin !== void 0 && args.stdin.path === void 0;
  const around = isAdrift ? void 0 : await repositoriesAround(run2, found.root);
  const { evidenceFor, unanswered } = await gatherEvidence(found, { hubUrl: args.hubUrl, around });
  const baseOf = args.since === void 0 ? void 0 : await before(args.since, found.root, run2);
  const judgeFor = judgeInThreads(terminal);
  let isMended = true;
  if (args.fix) {
    const { fixFiles } = await import("./fix-files.js");
    if (args.fix === "dry-run") {
      const { printPatches } = await import("./print-patch.js");
      const printed = await printPatches((print) => fixFiles(run2, print, terminal), output, terminal);
      if (!printed || missing.length > 0) return 2;
      if ((await run2.source.list(run2.policy.cards.value)).length > 0) return 0;
      say(terminal, noCard(run2));
      return 1;
    }
    isMended = await fixFiles(run2, void 0, terminal);
  }
  const sources = /* @__PURE__ */ new Map();
  const onText = (file, text) => {
    if (sources.size < MAX_EXCERPTED) sources.set(file, text);
  };
  const onProgress = args.quiet ? void 0 : progressLine(terminal);
  const options = {
    ...run2,
    evidenceFor,
    judgeFor,
    onText,
    ...baseOf && { baseOf, textBefore: async (file) => (await baseOf(file))?.text },
    ...onProgress && { onProgress }
  };
  const { report: judged, problems } = await judge(options);
  const report = withRemarks(judged, unanswered());
  for (const sentence of problems) say(terminal, sentence);
  if (args.format !== "pretty" || output) for (const remark of report.remarks ?? []) say(terminal, remark);
  const written = await publish(
    report,
    { args, output },
    { failOn: run2.policy.failOn.value, sources },
    terminal
  );
  if (report.cards.length === 0 && problems.length === 0) say(terminal, noCard(run2));
  if (!written || !isMended || missing.length > 0 || problems.length > 0) return 2;
  return report.verdict === "pass" ? 0 : 1;
}
async function withStandardInput({ stdin }, { cwd, stdin: open }, run2) {
  if (stdin === void 0) return run2;
  const { standardInput } = await import("./standard-input.js");
  const card = stdin.path ?? "README.md";
  return {
    ...run2,
    source: await standardInput(open(), card, cwd),
    policy: { ...run2.policy, cards: { value: [card], origin: "the standard input" } }
  };
}
async function outputOf(name, { source, policy }, { policyFiles, root }, { cwd }) {
  if (name === void 0) return void 0;
  const [{ outputFile }, { IS_CARD }] = await Promise.all([
    import("./output-file.js"),
    import("./write-text.js")
  ]);
  const cards = await source.list(policy.cards.value);
  return outputFile(name, { cwd, root }, [
    ...cards.map((card) => ({ path: path3.resolve(source.place, card), as: IS_CARD })),
    ...policyFiles.map((file) => ({ path: file, as: "holds the policy of this run" }))
  ]);
}
async function before(revision, root, { source, policy, repositoryPath }) {
  const { cardsSince } = await import("./since.js");
  const cards = await source.list(policy.cards.value);
  return cardsSince(root, revision, cards, repositoryPath, repositoryNeeds(policy));
}
async function repositoriesAround({ source, policy }, root) {
  const needs = repositoryNeeds(policy);
  if (needs.size === 0) return void 0;
  return repositories(source.place, root, needs);
}
function runOptions({ policy, root }, cwd, areNamed) {
  const folder = areNamed || policy.cards === DEFAULT_POLICY.cards ? cwd : root;
  return {
    policy,
    source: workspace(folder, { confined: !areNamed }),
    repositoryPath: (file) => path3.relative(root, path3.resolve(folder, file)).split(path3.sep).join("/")
  };
}
function wishes({ preset, failOn }, globs) {
  return {
    ...preset && { preset },
    ...failOn && { failOn },
    ...globs.length > 0 && { cards: globs },
    origin: (key) => key === "cards" ? "the files named" : `the option --${key}`
  };
}
function noCard({
  policy,
  source
}) {
  const globs = policy.cards.value.join(", ");
  return `No card found: nothing matches ${globs} in ${source.place}. Name the card's file or a glob such as "**/README.md", or draft a card with --init.`;
}

// src/cli/run.ts
async function run(terminal) {
  try {
    const args = parseArguments(terminal.argv);
    const status = about(args, terminal);
    if (status !== void 0) return status;
    if (!args.init) return await judgeCards(args, terminal);
    const { init } = await import("./init.js");
    return await init(args, terminal);
  } catch (error) {
    const sentences = isExpected(error) ? error.message : `An error of the gate, please report it. ${traceOf(error)}`;
    for (const line of sentences.split("\n")) say(terminal, line);
    return 2;
  }
}
function traceOf(error) {
  return error instanceof Error ? error.stack ?? error.message : String(error);
}
function isExpected(error) {
  const mistakes = [UsageError, PolicyError, CustomSchemaError, UnusableFile, RevisionError, ThreadCountError];
  return mistakes.some((kind) => error instanceof kind) || error instanceof Error && "syscall" in error;
}
function about(args, { stdout }) {
  if (args.help) stdout.write(helpText());
  else if (args.version) stdout.write(`${VERSION}
`);
  else if (args.listRules) stdout.write(ruleList(RULES, args.preset ?? DEFAULT_POLICY.preset.value));
  else if (args.explain !== void 0) stdout.write(explain(args.explain));
  else return void 0;
  return 0;
}
function explain(id) {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule) return explanation(rule);
  const near = RULE_IDS.find((known) => known.endsWith(`/${id}`)) ?? closestMatch(id, RULE_IDS, { maxDistance: 3 });
  const cure = near ? `Did you mean ${near}?` : "See --list-rules.";
  throw new UsageError(`There is no rule "${id}". ${cure}`);
}
export {
  run
};
