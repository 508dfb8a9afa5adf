import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  OPTIONS,
  OPTION_NAMES,
  UsageError,
  parseArguments
} from "./chunk-EWBU66C7.js";
import {
  findPolicy
} from "./chunk-H7CKTBXT.js";
import {
  say,
  write
} from "./chunk-H6CC7Y6B.js";
import {
  RevisionError
} from "./chunk-Q2EMAYRV.js";
import {
  judgeInThreads
} from "./chunk-ZHD7IBN5.js";
import "./chunk-T6MDYK3M.js";
import {
  workspace
} from "./chunk-CUQ7KE6U.js";
import {
  UnusableFile
} from "./chunk-TT5OVWC6.js";
import "./chunk-UNLJO7BG.js";
import {
  visibleBlock
} from "./chunk-4MXLZVXH.js";
import "./chunk-S37E2ZDG.js";
import "./chunk-5IAUBYVK.js";
import {
  gatherEvidence,
  repositoryNeeds
} from "./chunk-EEBMKPO4.js";
import "./chunk-HJG2S6Y7.js";
import {
  judge
} from "./chunk-GY3LAXSK.js";
import "./chunk-6Z233QI3.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import {
  VERSION
} from "./chunk-TWIY5MSI.js";
import {
  CustomSchemaError
} from "./chunk-UUTZZT2Q.js";
import {
  DEFAULT_POLICY
} from "./chunk-H7KL5FXX.js";
import {
  PolicyError
} from "./chunk-XHOLJCKZ.js";
import "./chunk-Y33HUXB2.js";
import "./chunk-BCNBVFJE.js";
import "./chunk-LYC4ICRM.js";
import {
  RULES,
  RULE_IDS,
  ruleSeverity,
  ruleUrl
} from "./chunk-2K54S2DK.js";
import {
  PRESETS
} from "./chunk-W3OO3T7J.js";
import "./chunk-45OVJQ3H.js";
import "./chunk-WBDYKXPC.js";
import "./chunk-KFIJUXTL.js";
import "./chunk-NHOH2TP3.js";
import "./chunk-ZALD5BIP.js";
import {
  closestMatch
} from "./chunk-ZVVSDJEO.js";
import "./chunk-UNDKJAYB.js";
import "./chunk-Y2UK72KH.js";

// src/cli/help.ts
function helpText() {
  const rows = OPTION_NAMES.map((name) => {
    const option = OPTIONS[name];
    return [`--${name}${option.value ? ` ${option.value}` : ""}`, option.help];
  });
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return `Usage: model-card-gate [options] [file, folder or glob ...]

Judges Hugging Face model cards: the front matter as the Hub reads it, and whether usage,
limitations, benchmark and citation are really documented. Without a file: the cards that the
policy names, or README.md here.

Options:
${rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join("\n")}

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
import { existsSync } from "node:fs";
import path3 from "node:path";

// src/cli/progress.ts
var WORTH_SHOWING = 50;
function progressLine(stream) {
  if (!stream.isTTY) return void 0;
  let shown = -1;
  return (done, total) => {
    if (total < WORTH_SHOWING) return;
    const percent = Math.floor(done / total * 100);
    if (done === total) stream.write("\r\x1B[K");
    else if (percent !== shown) stream.write(`\rJudging cards: ${done} of ${total} (${percent} %)\x1B[K`);
    shown = percent;
  };
}

// src/cli/publish.ts
import { writeFile } from "node:fs/promises";
import path from "node:path";

// src/cli/output.ts
async function render(report, painting) {
  switch (painting.format) {
    case "pretty": {
      const { renderTerminal } = await import("./terminal-KZUZYKWG.js");
      return renderTerminal(report, painting);
    }
    case "json": {
      const { renderJson } = await import("./json-QGR4JHZH.js");
      return renderJson(report);
    }
    case "markdown": {
      const { renderMarkdown } = await import("./markdown-report-DRECI3WK.js");
      return renderMarkdown(report, painting);
    }
    case "github": {
      const { renderGithub } = await import("./github-KVSVI7YM.js");
      return renderGithub(report);
    }
    case "sarif": {
      const { forCodeScanning } = await import("./code-scanning-2A2I6CFW.js");
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
async function publish(report, args, about2, terminal) {
  const text = await render(report, { ...manner(args, terminal), ...about2 });
  const { output } = args;
  if (output === void 0) {
    await write(terminal.stdout, text);
    if (args.format === "github" && !args.quiet) await sayVerdict(report, about2.failOn, terminal);
    return true;
  }
  try {
    await writeFile(path.resolve(terminal.cwd, output), text);
    const { verdictWords } = await import("./terminal-KZUZYKWG.js");
    say(terminal, `${verdictWords(report, about2.failOn)} The report is in ${output}.`);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(
      terminal,
      `The report could not be written to ${output} (${reason}); it follows here. Name another file.`
    );
    await write(terminal.stdout, text);
    return false;
  }
}
async function sayVerdict(report, failOn, terminal) {
  const { verdictWords } = await import("./terminal-KZUZYKWG.js");
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

// src/cli/targets.ts
import { lstat } from "node:fs/promises";
import path2 from "node:path";
async function cardGlobs(files, cwd) {
  const globs = [];
  const missing = [];
  for (const file of files) {
    if (file === "")
      throw new UsageError("A file that is named is an empty text. Is a variable of the call not set?");
    const kind = await kindOf(path2.resolve(cwd, file));
    if (kind === "missing" && !/[*?[\]{}!()]/.test(file)) missing.push(file);
    else if (kind === "folder" && !/^readme\.md$/i.test(path2.basename(file)))
      globs.push(`${file.replace(/\/+$/, "")}/README.md`);
    else globs.push(file);
  }
  return { globs, missing };
}
async function kindOf(target) {
  try {
    return (await lstat(target)).isDirectory() ? "folder" : "other";
  } catch {
    return "missing";
  }
}

// src/cli/judge-cards.ts
var MAX_EXCERPTED = 200;
async function judgeCards(args, terminal) {
  const { cwd } = terminal;
  const { globs, missing } = await cardGlobs(args.files, cwd);
  for (const file of missing)
    say(terminal, `${file} does not exist. Check the path; it is taken from ${cwd}.`);
  if (missing.length > 0 && globs.length === 0) return 2;
  const found = await findPolicy(terminal, args.config, wishes(args, globs));
  const run2 = await withStandardInput(args, terminal, runOptions(found, cwd, globs.length > 0));
  if (args.printPolicy) {
    const { printedPolicy } = await import("./print-policy-ASVFTRDW.js");
    await write(terminal.stdout, await printedPolicy(run2));
    return 0;
  }
  await refuseOverwriting(args.output, run2, terminal);
  const isAdrift = args.stdin !== void 0 && args.stdin.path === void 0;
  const around = isAdrift ? void 0 : await repositoriesAround(run2, found.root);
  const { evidenceFor, skipped } = await gatherEvidence(found, { hubUrl: args.hubUrl, around });
  let isMended = true;
  if (args.fix) {
    const { fixFiles } = await import("./fix-files-F6O6ZTWF.js");
    if (args.fix === "dry-run") {
      const { printPatches } = await import("./print-patch-J42YJVPT.js");
      const printed = await printPatches((print) => fixFiles(run2, print, terminal), args.output, terminal);
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
  const onProgress = args.quiet ? void 0 : progressLine(terminal.stderr);
  const baseOf = args.since === void 0 ? void 0 : await before(args.since, found.root, run2);
  const options = {
    ...run2,
    evidenceFor,
    judgeFor: judgeInThreads(terminal),
    onText,
    ...baseOf && { baseOf, textBefore: async (file) => (await baseOf(file))?.text },
    ...onProgress && { onProgress }
  };
  const { report, problems } = await judge(options);
  for (const sentence of problems) say(terminal, sentence);
  for (const check of skipped()) say(terminal, `The hub check of ${check.path} was skipped: ${check.reason}.`);
  const written = await publish(report, args, { failOn: run2.policy.failOn.value, sources }, terminal);
  if (report.cards.length === 0 && problems.length === 0) say(terminal, noCard(run2));
  if (!written || !isMended || missing.length > 0 || problems.length > 0) return 2;
  return report.verdict === "pass" ? 0 : 1;
}
async function withStandardInput({ stdin }, { cwd, stdin: open }, run2) {
  if (stdin === void 0) return run2;
  const { standardInput } = await import("./standard-input-J5R67XUL.js");
  const card = stdin.path ?? "README.md";
  return {
    ...run2,
    source: await standardInput(open(), card, cwd),
    policy: { ...run2.policy, cards: { value: [card], origin: "the standard input" } }
  };
}
async function refuseOverwriting(output, { source, policy }, { cwd }) {
  if (output === void 0) return;
  const target = path3.resolve(cwd, output);
  const cards = await source.list(policy.cards.value);
  if (cards.some((card) => path3.resolve(source.place, card) === target))
    throw new UsageError(`--output ${output} would overwrite the card that it judges. Name another file.`);
  if (/^readme\.md$/i.test(path3.basename(target)) && existsSync(target))
    throw new UsageError(
      `--output ${output} would overwrite a README, which may be a card. Name another file.`
    );
}
async function before(revision, root, { source, policy, repositoryPath }) {
  const { cardsSince } = await import("./since-ICOGS6FA.js");
  const cards = await source.list(policy.cards.value);
  return cardsSince(root, revision, cards, repositoryPath, repositoryNeeds(policy));
}
async function repositoriesAround({ source, policy }, root) {
  const needs = repositoryNeeds(policy);
  if (needs.size === 0) return void 0;
  const { repositories } = await import("./repositories-FKUGQMOY.js");
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
    const { init } = await import("./init-E5G353U6.js");
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
  const mistakes = [UsageError, PolicyError, CustomSchemaError, UnusableFile, RevisionError];
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
