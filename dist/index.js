import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m15_ThreadCountError as ThreadCountError, m15_judgeInThreads as judgeInThreads } from "./chunks/edges.js";
import { m2_POLICY_PATHS as POLICY_PATHS, m2_discoverPolicy as discoverPolicy } from "./chunks/edges.js";
import {
  Api
} from "./chunks/shared-api.js";
import { m3_workspace as workspace } from "./chunks/edges.js";
import {
  blobSha,
  ensureAffordable,
  readRemotePolicy,
  repositoryObjects
} from "./chunks/shared-repository-objects.js";
import {
  BATCH,
  gitTree
} from "./chunks/shared-git-tree.js";
import { m6_UnusableFile as UnusableFile, m6_leaves as leaves, m6_textReader as textReader } from "./chunks/edges.js";
import {
  SetupError
} from "./chunks/shared-read-failed.js";
import {
  renderGithub,
  roomBeside
} from "./chunks/shared-annotations.js";
import {
  renderJson
} from "./chunks/shared-json.js";
import {
  IS_CARD,
  linkOnTheWay,
  writeOwnFile
} from "./chunks/shared-write-text.js";
import {
  FILES_PAGE,
  MAX_LISTED_FILES,
  findPullRequests,
  hasNothingToFix,
  isKey,
  readChangedFiles,
  readHeadSha,
  readMarker,
  readPullRequest,
  readViewer,
  renderComment,
  renderOutdated
} from "./chunks/shared-pull-request.js";
import {
  CallFailed
} from "./chunks/shared-patience.js";
import {
  footer,
  renderBody
} from "./chunks/shared-body.js";
import { m17_paragraph as paragraph, m17_sentence as sentence, m17_toText as toText } from "./chunks/edges.js";
import {
  UnreadableAnswer,
  fieldsOf,
  hindrance,
  isObject
} from "./chunks/shared-api-failure.js";
import "./chunks/shared-address.js";
import { m14_visibleBlock as visibleBlock, m14_visibleLine as visibleLine } from "./chunks/edges.js";
import { m18_amount as amount } from "./chunks/edges.js";
import "./chunks/edges.js";
import { m12_PUBLIC_HUB as PUBLIC_HUB, m12_hubAddress as hubAddress } from "./chunks/edges.js";
import { m19_gatherEvidence as gatherEvidence, m19_repositoryNeeds as repositoryNeeds } from "./chunks/edges.js";
import { m20_namedPaths as namedPaths, m20_repositoryReader as repositoryReader } from "./chunks/edges.js";
import { m7_resolvePolicy as resolvePolicy } from "./chunks/edges.js";
import { m21_judge as judge } from "./chunks/edges.js";
import "./chunks/edges.js";
import "./chunks/edges.js";
import { m5_globMatcher as globMatcher } from "./chunks/edges.js";
import "./chunks/edges.js";
import { m23_CustomSchemaError as CustomSchemaError } from "./chunks/edges.js";
import { m9_FAIL_ON as FAIL_ON } from "./chunks/edges.js";
import { m10_PolicyError as PolicyError } from "./chunks/edges.js";
import "./chunks/engine.js";
import { m2_withRemarks as withRemarks } from "./chunks/engine.js";
import "./chunks/engine.js";
import { m5_RULES as RULES } from "./chunks/engine.js";
import { m6_PRESETS as PRESETS } from "./chunks/engine.js";
import { m7_companionKind as companionKind } from "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/shared-esbuild.js";

// src/github/job-log.ts
function logLines(setup, report, published) {
  return [verdictLine(report), placesLine(setup, published), commentLine(setup, published)];
}
function verdictLine({ verdict, counts, cards }) {
  const found = [
    amount(counts.error, "error"),
    amount(counts.warning, "warning"),
    amount(counts.notice, "notice")
  ].join(", ");
  return `Model Card Gate: ${verdict}. ${amount(cards.length, "card")} judged: ${found}.`;
}
function placesLine({ inputs }, { summary: summary2, files }) {
  const places = [
    ...summary2 ? ["the job summary"] : [],
    ...inputs.annotations ? ["annotations"] : [],
    ...[files.reportFile, files.sarifFile].filter((file) => file !== void 0)
  ];
  if (places.length === 0) return "The report is nowhere: name a file for it in the input report-file.";
  const badge2 = files.badgeFile === void 0 ? "" : ` The badge is ${files.badgeFile}.`;
  return `The report is in: ${places.join(", ")}.${badge2}`;
}
function commentLine(setup, published) {
  return `${commentWords(setup, published)}${reviewWords(setup, published)}`;
}
function commentWords({ event, inputs }, { comment }) {
  if (event.kind === "commit") return `Comment: none, the event ${event.name} has no pull request.`;
  if (comment === void 0) return `Comment: none, as the input comment is ${inputs.comment}.`;
  switch (comment.kind) {
    case "created":
    case "updated":
      return `Comment: ${comment.kind}, ${comment.url}`;
    case "none":
      return `Comment: none, as the input comment is ${inputs.comment} and none is there.`;
    case "stale":
      return "Comment: left as it is, since the pull request has a newer head than the one judged here.";
    case "yielded":
      return "Comment: left as it is, since a run that started later has written it.";
    case "failed":
      return "Comment: failed, as the warning above says. The verdict stands.";
  }
}
function reviewWords({ event, inputs }, { review }) {
  if (inputs.review === "off" || event.kind === "commit" || review === void 0) return "";
  switch (review.kind) {
    case "done": {
      const parts = [
        review.posted > 0 ? `${amount(review.posted, "new comment")} on lines of the diff` : "nothing new to say",
        ...review.mended > 0 ? [`${amount(review.mended, "comment")} said to be mended`] : [],
        ...review.left > 0 ? [`no room for ${amount(review.left, "more finding")}`] : [],
        ...review.refused > 0 ? [`GitHub refused ${amount(review.refused, "comment")}`] : [],
        ...review.url === void 0 ? [] : [review.url]
      ];
      return `; review: ${parts.join(", ")}`;
    }
    case "stale":
      return "; review: none, since the pull request has a newer head than the one judged here.";
    case "unknown":
      return "; review: none, since GitHub did not say which lines the pull request changes.";
    case "failed":
      return review.isPosted ? "; review: up to date but for comments on what is mended, as the warning above says." : "; review: failed, as the warning above says.";
  }
}

// src/source/changed.ts
function changedPart(source, change, { all, isCompanion, namedPaths: namedPaths2 }) {
  const { touched, gone, renames } = change;
  const changed = /* @__PURE__ */ new Set([...touched, ...gone]);
  const above = new Set([...changed].flatMap(foldersAbove));
  const beside = new Set([...changed].filter((path5) => isCompanion(nameOf(path5))).map(folderOf));
  const isTouched = (path5) => changed.has(path5) || above.has(path5) || beside.has(folderOf(path5)) || foldersAbove(path5).some((folder) => changed.has(folder));
  let left = 0;
  async function list(globs) {
    const cards = await source.list(globs);
    left = cards.length;
    const judged = all ? cards : await touchedCards(cards);
    if (judged.length < cards.length) await source.list(judged);
    const deleted = await deletedCards(globs, new Set(cards));
    return [...judged, ...deleted].sort();
  }
  async function touchedCards(cards) {
    const shown2 = /* @__PURE__ */ new Set([
      ...gone,
      ...[...touched].filter((path5) => IMAGE.test(path5) || isCompanion(nameOf(path5)))
    ]);
    if (shown2.size === 0) return cards.filter(isTouched);
    const judged = [];
    for (const card of cards) if (isTouched(card) || await names(card, shown2)) judged.push(card);
    return judged;
  }
  async function names(card, shown2) {
    const entry = await source.read(card);
    if (entry.kind !== "file") return false;
    return namedPaths2(new TextDecoder().decode(entry.bytes), card).some((path5) => shown2.has(path5));
  }
  async function deletedCards(globs, cards) {
    const isCard = await globMatcher(globs);
    const moved = new Set([...renames].filter(([to]) => cards.has(to)).map(([, from]) => from));
    return [...gone].filter((path5) => isCard(path5) && !cards.has(path5) && !moved.has(path5));
  }
  return {
    place: source.place,
    list,
    folder: source.folder,
    async read(path5) {
      const entry = await source.read(path5);
      return entry.kind === "missing" && gone.has(path5) ? { kind: "deleted", isLast: left === 0 } : entry;
    }
  };
}
var IMAGE = /\.(?:png|jpe?g|gif|svg|webp|bmp|avif)$/i;
function nameOf(path5) {
  return path5.slice(path5.lastIndexOf("/") + 1);
}
function foldersAbove(path5) {
  const segments = path5.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}
function folderOf(path5) {
  return path5.slice(0, Math.max(path5.lastIndexOf("/"), 0));
}

// src/source/same-files.ts
function sameFiles(before, after) {
  const isSame = async (path5) => {
    const sha = await before.shaOf(path5);
    return sha !== void 0 && sha === await after.shaOf(path5);
  };
  return {
    place: before.place,
    folder: before.folder,
    async list(globs) {
      const all = await before.list(globs);
      const different = [];
      for (const path5 of all) if (!await isSame(path5)) different.push(path5);
      await before.list(different);
      return all;
    },
    read: async (path5) => (await isSame(path5) ? after : before).read(path5)
  };
}

// src/github/policy.ts
async function readPolicy({ preset, cards, failOn, config }, { policySource, api }) {
  const read2 = textReader(policySource);
  const asked = new Set(POLICY_PATHS);
  const readText2 = (path5) => {
    asked.add(path5);
    return read2(path5);
  };
  const readers = {
    readText: readText2,
    ...api && { readRemote: (file) => readRemotePolicy(api, file) }
  };
  const policy = await resolvePolicy(config ?? await discoverPolicy(readText2), readers, {
    ...preset && { preset },
    ...cards && { cards },
    ...failOn && { failOn },
    origin: (key) => `the input ${key}`
  });
  refuseOutside(policy);
  return { policy, readText: readText2, files: () => [...asked] };
}
function refuseOutside({ cards }) {
  const outside = cards.value.find((glob) => leaves(glob.replace(/^!/, "")));
  if (outside === void 0) return;
  throw new SetupError(
    `The cards \`${outside}\` (${cards.origin}) lie outside the repository. Write a path or a glob that starts at its root.`
  );
}
function changedPolicy({ change, policyPlace }, files) {
  if (change?.kind !== "known" || policyPlace === void 0) return void 0;
  const { touched, gone } = change.change;
  const changed = files.filter((file) => touched.has(file) || gone.has(file)).sort();
  if (changed.length === 0) return void 0;
  const named = changed.map((file) => `\`${file}\``).join(", ");
  return `This pull request changes the policy (${named}). It is judged by the policy of ${policyPlace}; the change counts once it is merged.`;
}

// src/github/judge-subject.ts
async function judgeSubject(setup, subject, judgeFor) {
  const { inputs } = setup;
  const found = await readPolicy(inputs, subject);
  const { policy } = found;
  const source = inScope(setup, subject);
  const around = repositoriesOf(subject, policy);
  const { evidenceFor, unanswered } = await gatherEvidence(found, {
    hubUrl: inputs.hubUrl,
    around: around.head?.around
  });
  const paths = await source.list(policy.cards.value);
  await ensureBudget(subject, paths.length, await around.head?.prepare(paths) ?? 0);
  const texts = keptTexts();
  const baseOf = await beforeTheChange(subject, paths, texts.last, around.base);
  const remarks = [];
  const hasOthers = paths.length === 0 && (await subject.cards.list(policy.cards.value)).length > 0;
  const outcome = hasOthers ? untouched(remarks) : await judge({
    source,
    policy,
    evidenceFor,
    ...judgeFor && { judgeFor },
    onText: texts.keep,
    textBefore: textBefore(subject),
    ...baseOf && { baseOf }
  });
  if (subject.change?.kind === "unknown") remarks.push({ level: "warning", text: subject.change.reason });
  const changed = changedPolicy(subject, found.files());
  if (changed !== void 0) remarks.push({ level: "notice", text: changed });
  if (subject.pullRequest === void 0) remarks.push(...withoutEffect(inputs, subject));
  const silence = unanswered();
  remarks.push(...silence.map((text) => ({ level: "warning", text })));
  if (paths.length === 0 && !hasOthers) remarks.push(noCard(policy, subject));
  const report = withRemarks(outcome.report, silence);
  return {
    ...outcome,
    report,
    remarks,
    policyFiles: found.files(),
    around: surroundings(setup, subject, policy, outcome, remarks, texts.all)
  };
}
function inScope({ inputs }, { cards, change }) {
  if (change?.kind !== "known") return cards;
  const isCompanion = (name) => companionKind(name) !== void 0;
  return changedPart(cards, change.change, { all: inputs.scope === "all", isCompanion, namedPaths });
}
function repositoriesOf({ cards, tree, base }, policy) {
  const needs = repositoryNeeds(policy);
  const head = tree?.apart();
  const before = base?.apart();
  return {
    head: repositoryReader(head ?? cards, needs),
    base: before && repositoryReader(head ? sameFiles(before, head) : before, needs)
  };
}
async function ensureBudget({ api, base }, cards, companions) {
  if (api === void 0) return;
  const batches = Math.ceil(cards / BATCH.blobs) + Math.ceil(companions / BATCH.blobs);
  if (batches > 1) await ensureAffordable(api, { core: 0, graphql: batches * (base ? 2 : 1) });
}
function untouched(remarks) {
  remarks.push({
    level: "notice",
    text: "This pull request touches no model card, so that there is nothing to judge."
  });
  const counts = { error: 0, warning: 0, notice: 0 };
  return { report: { version: 1, verdict: "pass", counts, cards: [] }, problems: [] };
}
function withoutEffect({ onlyNew, scope }, { base }) {
  const texts = [
    ...onlyNew && base === void 0 ? ["The input `only-new` counts in pull requests and merge queues; here every finding does."] : [],
    ...scope === "changed" ? ["The input `scope: changed` counts in pull requests; here all cards are judged."] : []
  ];
  return texts.map((text) => ({ level: "notice", text }));
}
var MAX_KEPT = 16e6;
function keptTexts() {
  const all = /* @__PURE__ */ new Map();
  let left = MAX_KEPT;
  let last = "";
  return {
    all,
    /** The text that was judged last. */
    last: () => last,
    keep(path5, text) {
      last = text;
      left -= text.length;
      if (left >= 0) all.set(path5, text);
    }
  };
}
function textBefore({ pullRequest, policySource, change }) {
  return async (path5) => {
    if (pullRequest === void 0) return void 0;
    const renames = change?.kind === "known" ? change.change.renames : /* @__PURE__ */ new Map();
    return textOf(await policySource.read(renames.get(path5) ?? path5));
  };
}
function textOf(entry) {
  return entry.kind === "file" ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(entry.bytes) : void 0;
}
async function beforeTheChange({ base, tree, change }, paths, textOfHead, repositories) {
  if (base === void 0) return void 0;
  const renames = change?.kind === "known" ? change.change.renames : /* @__PURE__ */ new Map();
  const oldPath = (path5) => renames.get(path5) ?? path5;
  const isSame = async (path5) => {
    const now = await tree?.shaOf(path5);
    return now !== void 0 && now === await base.shaOf(oldPath(path5));
  };
  const different = [];
  for (const path5 of paths) if (!await isSame(path5)) different.push(oldPath(path5));
  await base.list(different);
  await repositories?.prepare(paths.map(oldPath));
  const earlierText = async (path5) => {
    if (await isSame(path5)) return textOfHead();
    return textOf(await base.read(oldPath(path5)));
  };
  return async (path5) => {
    const text = await earlierText(path5);
    if (text === void 0) return void 0;
    return { text, repository: await repositories?.around(oldPath(path5), text) };
  };
}
function noCard({ cards }, { cards: source }) {
  const looked = cards.value.map((glob) => `\`${glob}\``).join(", ");
  const text = `No model card found: nothing matches ${looked} (${cards.origin}). Add a model card, or say in the input \`cards\` where it is.`;
  return { level: "error", text, place: `It looked in ${source.place}.` };
}
function surroundings({ repository, run: run2, serverUrl }, { sha }, policy, { problems }, remarks, sources) {
  const { owner, name: repo } = repository;
  return {
    ...sha !== void 0 && { commit: { serverUrl, owner, repo, sha } },
    run: run2,
    startedAt: run2.startedAt,
    failOn: policy.failOn.value,
    reasons: Object.fromEntries(RULES.map(({ id, why }) => [id, why])),
    sources,
    remarks: [
      ...remarks.map(({ text }) => text),
      ...problems.length === 0 ? [] : ["The gate could not do its whole work; the job's log says why."]
    ]
  };
}

// src/report/summary.ts
var MAX_SUMMARY = 1024 * 1024;
function renderSummary(report, around) {
  const fits = (markdown) => new TextEncoder().encode(markdown).length <= MAX_SUMMARY;
  return renderBody(report, around, fits, MAX_SUMMARY, footer(around));
}

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

// src/github/runner.ts
var LEVELS = { error, warning, notice };
var announced = { error: 0, warning: 0, notice: 0 };
function announcements() {
  return announced;
}
function announce(level, message) {
  announced[level]++;
  LEVELS[level](visibleBlock(message), { title: "Model Card Gate" });
}
function mask(secret) {
  setSecret(secret);
}
function say(line) {
  info(visibleLine(line).replace(/^\s*::/, ": :"));
}
function annotate(commands) {
  process.stdout.write(commands);
}
function writeOutputs(outputs2) {
  for (const [name, value] of Object.entries(outputs2)) setOutput(name, value);
}
async function writeSummary(markdown) {
  await summary.addRaw(markdown).write();
}

// src/github/attempt.ts
async function attempt(what, file, write) {
  if (file === void 0) return false;
  try {
    await write(file);
    return true;
  } catch (error2) {
    const reason = error2 instanceof Error ? error2.message : String(error2);
    announce("warning", `${what} could not be written: ${reason}. The verdict is not changed by that.`);
    return false;
  }
}

// src/github/calls/comment-edits.ts
var MAX_EDITS = 10;
async function readCommentEdits(client, nodeId, author) {
  const query = `query($id: ID!, $edits: Int!) {
  node(id: $id) {
    ... on IssueComment { userContentEdits(first: $edits) { nodes { editor { login } diff } } }
  }
}`;
  const data = await client.graphql(query, { id: nodeId, edits: MAX_EDITS });
  const { userContentEdits: edits } = fieldsOf(data?.node);
  if (edits === null) return [];
  const { nodes } = fieldsOf(edits);
  if (!Array.isArray(nodes)) throw new UnreadableAnswer("the answer has no edits of the comment in it");
  return nodes.flatMap((node) => {
    const { editor, diff } = fieldsOf(node);
    return typeof diff === "string" && sameLogin(fieldsOf(editor).login, author) ? [diff] : [];
  });
}
function sameLogin(login, author) {
  const bare = (text) => text.replace(/\[bot\]$/, "");
  return typeof login === "string" && bare(login) === bare(author);
}

// src/github/calls/comments.ts
var PAGE_SIZE = 100;
async function readCommentPage(client, { owner, name }, number, { page, since }) {
  const { data, headers } = await client.rest.issues.listComments({
    owner,
    repo: name,
    issue_number: number,
    per_page: PAGE_SIZE,
    page,
    ...since !== void 0 && { since }
  });
  if (!Array.isArray(data)) throw new UnreadableAnswer("the answer has no list of comments in it");
  return { comments: data.map(commentOf), last: lastPage(headers.link, page), date: headers.date };
}
async function readComment(client, { owner, name }, id) {
  const { data } = await client.rest.issues.getComment({ owner, repo: name, comment_id: id });
  return commentOf(data);
}
function lastPage(link, page) {
  const found = /<[^>]*[?&]page=(\d+)[^>]*>; rel="last"/.exec(link ?? "");
  return found ? Number(found[1]) : page;
}
async function createComment(client, { owner, name }, number, body) {
  const { data } = await client.rest.issues.createComment({ owner, repo: name, issue_number: number, body });
  return commentOf(data);
}
async function updateComment(client, { owner, name }, id, body) {
  const { data } = await client.rest.issues.updateComment({ owner, repo: name, comment_id: id, body });
  return commentOf(data);
}
async function deleteComment(client, { owner, name }, id) {
  await client.rest.issues.deleteComment({ owner, repo: name, comment_id: id });
}
function commentOf(data) {
  const { id, node_id: nodeId, body, html_url: url, user } = isObject(data) ? data : {};
  if (typeof id !== "number" || typeof nodeId !== "string" || typeof url !== "string")
    throw new UnreadableAnswer("the answer has no comment in it");
  const author = isObject(user) && typeof user.login === "string" ? user.login : void 0;
  return { id, nodeId, author, body: typeof body === "string" ? body : "", url };
}

// src/github/comment/own.ts
var MAX_PAGES = 100;
var MARGIN = 60;
var OwnComments = class {
  #client;
  #patience;
  #whose;
  #known = /* @__PURE__ */ new Map();
  /** When all pages were last read, in ISO 8601; undefined while reading them again costs no more than one call. */
  #readAt;
  constructor(client, patience, whose) {
    this.#client = client;
    this.#patience = patience;
    this.#whose = whose;
  }
  /** @throws CallFailed */
  async look() {
    if (this.#readAt === void 0) await this.#readAll();
    else await this.#readChanges(this.#readAt);
    return [...this.#known.values()];
  }
  /**
   * From the last page to the first: where somebody removes a comment meanwhile, those after it move towards pages
   * that are still to be read, so that none is missed.
   */
  async #readAll() {
    const first = await this.#page({ page: 1 });
    this.#known = /* @__PURE__ */ new Map();
    this.#keep(first.comments);
    if (first.last === 1) return;
    for (const page of pages(first.last)) this.#keep((await this.#page({ page })).comments);
    this.#readAt = first.date && new Date(Date.parse(first.date) - MARGIN * 1e3).toISOString();
  }
  /** What was written since then, and whether the comments known by now are still there. */
  async #readChanges(since) {
    const seen = /* @__PURE__ */ new Set();
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { comments, last } = await this.#page({ page, since });
      for (const { id } of comments) seen.add(id);
      this.#keep(comments);
      if (page >= last) break;
    }
    for (const id of [...this.#known.keys()].filter((known) => !seen.has(known))) {
      this.#known.delete(id);
      const comment = await this.#one(id);
      if (comment) this.#keep([comment]);
    }
  }
  #page(options) {
    const { repository, number } = this.#whose;
    return this.#patience.repeat(() => readCommentPage(this.#client, repository, number, options));
  }
  async #one(id) {
    try {
      return await this.#patience.repeat(() => readComment(this.#client, this.#whose.repository, id));
    } catch (error2) {
      if (error2 instanceof CallFailed && error2.failure.kind === "refused" && error2.failure.status === 404)
        return void 0;
      throw error2;
    }
  }
  /** By author and marker: anybody can write the marker, and the author writes other comments too. */
  #keep(comments) {
    const { viewer, key } = this.#whose;
    for (const { id, nodeId, url, author, body } of comments) {
      const marker = author === viewer ? readMarker(body) : void 0;
      if (marker && isKey(marker, key)) this.#known.set(id, { id, nodeId, url, marker, body });
      else this.#known.delete(id);
    }
  }
};
function pages(last) {
  const all = Array.from({ length: last }, (_, index) => last - index);
  return all.length <= MAX_PAGES ? all : [...all.slice(0, MAX_PAGES / 2), ...all.slice(-MAX_PAGES / 2)];
}

// src/github/comment/plan.ts
function planComment({ mine, headSha, wanted, own, buried, wrote }) {
  const [oldest, ...others] = [...own].sort((a, b) => a.id - b.id);
  const isStale = headSha !== mine.headSha;
  if (isStale && (wrote === "nothing" || oldest === void 0)) return settled("newer-head", void 0);
  if (oldest === void 0) return wanted ? { kind: "create" } : { kind: "nothing" };
  const best = latest([...own, ...buried].filter(({ marker }) => marker.headSha === headSha));
  if (!isStale && (best === void 0 || order(mine, best.marker) >= 0)) {
    const stands2 = oldest.marker.headSha === headSha && order(oldest.marker, mine) === 0;
    return stands2 ? settled("mine", oldest, others) : { kind: "update", comment: oldest };
  }
  if (best === void 0) return withoutWord(mine, oldest, others, wrote);
  const stands = oldest.marker.headSha === headSha && order(oldest.marker, best.marker) === 0;
  if (!stands) return { kind: "restore", comment: oldest, version: best };
  return settled(isStale ? "newer-head" : "later", oldest, others);
}
function withoutWord(mine, oldest, others, wrote) {
  const isMine = ({ marker }) => order(marker, mine) === 0;
  if (wrote === "created" && isMine(oldest) && !oldest.marker.isGreen)
    return { kind: "outdate", comment: oldest };
  return settled("newer-head", oldest, others.filter(isMine));
}
function settled(by, comment, remove = []) {
  return { kind: "settled", by, comment, remove };
}
function latest(versions) {
  return versions.reduce(
    (best, version) => best === void 0 || order(version.marker, best.marker) > 0 ? version : best,
    void 0
  );
}
function order(a, b) {
  return compare(a.startedAt, b.startedAt) || compareRunIds(a.runId, b.runId) || a.attempt - b.attempt;
}
function compareRunIds(a, b) {
  return a.length - b.length || compare(a, b);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/github/comment/live.ts
var MAX_ROUNDS = 8;
async function publishComment(client, task, patience) {
  const life = new CommentLife(client, task, patience);
  try {
    const became = await life.live();
    return life.isShared ? { ...became, isShared: true } : became;
  } catch (error2) {
    return life.written ?? { kind: "failed", failure: patience.classify(error2), during: life.during };
  }
}
var CommentLife = class {
  during = "asking GitHub who the token belongs to";
  /** The comment with this run's report in it. */
  written;
  isShared = false;
  #client;
  #task;
  #patience;
  #viewer = "";
  /** The comment that this run has written over, whatever was answered. */
  #touched;
  #attempted = "nothing";
  constructor(client, task, patience) {
    this.#client = client;
    this.#task = task;
    this.#patience = patience;
  }
  async live() {
    const viewer = await this.#patience.repeat(() => readViewer(this.#client));
    this.#viewer = viewer;
    const comments = new OwnComments(this.#client, this.#patience, { ...this.#task, viewer });
    let failures2 = 0;
    const gone = /* @__PURE__ */ new Set();
    for (let round = 1; round <= MAX_ROUNDS; round++) {
      this.during = "reading the comments of the pull request";
      const plan = await this.#look(comments);
      if (plan.kind === "nothing") return { kind: "none" };
      if (plan.kind === "settled") return this.#settle(plan);
      if (plan.kind === "create" && this.written !== void 0) break;
      this.during = plan.kind === "create" ? "creating the comment" : "updating the comment";
      try {
        await this.#patience.once(() => this.#write(plan));
        failures2 = 0;
      } catch (error2) {
        const failure = this.#patience.classify(error2);
        const isMissing = failure.kind === "refused" && failure.status === 404;
        const isGone = plan.kind !== "create" && isMissing && !gone.has(plan.comment.id);
        if (isGone) gone.add(plan.comment.id);
        if (!isGone && !await this.#patience.waitAfter(failure, ++failures2)) throw new CallFailed(failure);
      }
    }
    if (this.written !== void 0) return this.written;
    throw new CallFailed({ kind: "passing", message: "other runs keep changing it" });
  }
  async #look(comments) {
    const { mine, wanted, repository, number } = this.#task;
    const own = await comments.look();
    if (own.length === 0 && !wanted) return { kind: "nothing" };
    const buried = await this.#buried(own);
    this.isShared ||= [...own, ...buried].some(({ marker }) => isBesides(marker, mine));
    const headSha = await this.#patience.repeat(() => readHeadSha(this.#client, repository, number));
    const wrote = this.written?.kind ?? this.#attempted;
    return planComment({ mine, headSha, wanted, own, buried, wrote });
  }
  /**
   * A write may have gone over what another run wrote since this one looked. GitHub keeps that; where it does not
   * give it, the comment is as good as without this look.
   */
  async #buried(own) {
    const written = own.find(({ id }) => id === this.#touched);
    if (written === void 0) return [];
    try {
      const bodies = await this.#patience.repeat(
        () => readCommentEdits(this.#client, written.nodeId, this.#viewer)
      );
      return bodies.flatMap((body) => {
        const marker = readMarker(body);
        return marker && isKey(marker, this.#task.key) ? [{ marker, body }] : [];
      });
    } catch (error2) {
      if (error2 instanceof CallFailed) return [];
      throw error2;
    }
  }
  async #write(plan) {
    const { repository, number, render, renderOutdated: renderOutdated2 } = this.#task;
    switch (plan.kind) {
      case "create": {
        this.#attempted = "created";
        this.#keepWritten("created", await createComment(this.#client, repository, number, render(void 0)));
        return;
      }
      case "update": {
        const { id, marker } = plan.comment;
        this.#touch(id);
        this.#keepWritten("updated", await updateComment(this.#client, repository, id, render(marker)));
        return;
      }
      case "restore":
      case "outdate": {
        const { id } = plan.comment;
        this.#touch(id);
        const body = plan.kind === "restore" ? plan.version.body : renderOutdated2();
        await updateComment(this.#client, repository, id, body);
      }
    }
  }
  #touch(id) {
    this.#touched = id;
    if (this.written === void 0) this.#attempted = "updated";
  }
  #keepWritten(kind, { id, url }) {
    this.written = { kind: this.written?.kind ?? kind, id, url };
  }
  async #settle(plan) {
    await this.#removeAll(plan.remove);
    if (plan.by === "newer-head") return { kind: "stale" };
    if (plan.by === "later" || plan.comment === void 0) return { kind: "yielded" };
    const { id, url } = plan.comment;
    const kind = this.written?.kind ?? (this.#attempted === "created" ? "created" : "updated");
    return { kind, id, url };
  }
  /** A duplicate that cannot be removed is a blemish and no failure: the report is there. */
  async #removeAll(comments) {
    for (const { id } of comments) {
      try {
        await this.#patience.repeat(() => deleteComment(this.#client, this.#task.repository, id));
      } catch (error2) {
        if (!(error2 instanceof CallFailed)) throw error2;
      }
    }
  }
};
function isBesides(other, mine) {
  const isSameRun = other.runId === mine.runId && other.attempt === mine.attempt;
  return isSameRun && other.startedAt !== mine.startedAt;
}

// src/github/comment/surface.ts
async function commentOn(setup, { number, headSha }, report, around, api) {
  const { inputs, repository, run: run2, commentKey: key, serverUrl } = setup;
  if (inputs.comment === "never") return void 0;
  if (api === void 0) return NO_TOKEN;
  const { id: runId, attempt: attempt2, startedAt } = run2;
  const { owner, name: repo } = repository;
  const commit = { serverUrl, owner, repo, sha: headSha };
  const wanted = isWanted(inputs.comment, report);
  const { patience } = api;
  try {
    const client = await api.client();
    const mine = { headSha, runId, attempt: attempt2, startedAt };
    const surroundings2 = { ...around, commit, run: run2, startedAt, commentKey: key };
    const render = (replaced) => renderComment(report, {
      ...surroundings2,
      // Where none is asked for, one that is there shrinks to a line. Warnings that one is asked for stay in it.
      isHealed: replaced !== void 0 && (!wanted || hasNothingToFix(report) && !replaced.isGreen)
    });
    const outdated = () => renderOutdated(surroundings2);
    const task = { repository, number, mine, key, render, renderOutdated: outdated, wanted };
    return await publishComment(client, task, patience);
  } catch (error2) {
    return { kind: "failed", failure: patience.classify(error2), during: "preparing the comment" };
  }
}
function isWanted(mode, { verdict, counts, cards }) {
  if (cards.length === 0 && verdict === "pass") return false;
  switch (mode) {
    case "always":
      return true;
    case "on-findings":
      return verdict === "fail" || counts.error + counts.warning > 0;
    case "on-failure":
      return verdict === "fail";
    case "never":
      return false;
  }
}
var NO_TOKEN = {
  kind: "failed",
  failure: { kind: "refused", status: 401, message: "no token" },
  during: "looking for a token"
};

// src/github/refusal.ts
function explainFailure({ failure, during }, pullRequest, hasSummary, what = "The comment could not be posted") {
  const rest = hasSummary ? "The verdict stands; the whole report is in the job summary." : "The verdict stands.";
  return `${what}: ${cause(failure, during, pullRequest)} ${rest}`;
}
function cause(failure, during, pullRequest) {
  if (failure.kind === "refused") return refusal(failure.status, failure.message, during, pullRequest);
  return hindrance(failure, during);
}
function refusal(status, message, during, pullRequest) {
  if (status === 401)
    return "the input github-token holds no token that GitHub accepts. Leave the input out, or give it a valid token.";
  if (status === 403 && /not accessible by/i.test(message)) return lackOfPermission(pullRequest);
  if (status === 404)
    return `GitHub found no such pull request for this token while ${during}. Give the job "permissions: pull-requests: write".`;
  return `GitHub refused it while ${during}: ${status} ${message}.`;
}
function lackOfPermission({ head, isDependabot, event }) {
  if (head === "fork" && event === "pull_request")
    return "this pull request comes from a fork, and GitHub gives its runs a token that may only read. Nothing is wrong with the workflow or the pull request.";
  if (isDependabot)
    return `this pull request is Dependabot's, and GitHub gives its runs a token that may only read. To have the comment, give the job "permissions: pull-requests: write".`;
  return 'the token may not write to pull requests. Give the job "permissions: pull-requests: write".';
}

// src/github/written-files.ts
const path2 = require("node:path");

// src/github/report-file.ts
const { mkdir } = require("node:fs/promises");
const path = require("node:path");
async function writeInWorkspace({ workspace: workspace2, temp }, file, text, kept) {
  const target = path.resolve(workspace2, file);
  const folders = temp === void 0 ? [workspace2] : [workspace2, temp];
  const home = folders.find((folder) => !leaves(path.relative(folder, target)));
  if (home === void 0)
    throw new Error(
      `${file} lies neither in the workspace nor in the runner's folder for temporary files; write a path from the root of the workspace, or one that starts with \${{ runner.temp }}`
    );
  const link = await linkOnTheWay(home, path.relative(home, target));
  if (link !== void 0) throw new Error(`${link} is a symbolic link, which is not written through`);
  await mkdir(path.dirname(target), { recursive: true });
  await writeOwnFile({ path: target, name: file }, text, kept);
}

// src/github/written-files.ts
var IS_POLICY = "is where the policy is read from or looked for";
async function writeFiles({ inputs, workspace: workspace2, temp }, report, policyFiles) {
  const inWorkspace = (as) => (file) => ({ path: path2.resolve(workspace2, file), as });
  const kept = [
    ...report.cards.map((card) => card.path).map(inWorkspace(IS_CARD)),
    ...policyFiles.map(inWorkspace(IS_POLICY))
  ];
  const write = async (what, file, render) => {
    const isWritten = await attempt(what, file, async (asked) => {
      await writeInWorkspace({ workspace: workspace2, temp }, asked, await render(asked), kept);
    });
    return isWritten ? file : void 0;
  };
  return {
    reportFile: await write("The report file", inputs.reportFile, async () => renderJson(report)),
    sarifFile: await write("The SARIF file", inputs.sarifFile, () => sarif(report)),
    badgeFile: await write("The badge", inputs.badgeFile, (file) => badge(report, file))
  };
}
async function sarif(report) {
  const { forCodeScanning } = await import("./chunks/code-scanning.js");
  const { text, left } = forCodeScanning(report);
  if (left > 0)
    announce(
      "warning",
      `The SARIF file lacks ${amount(left, "finding")} of the least severity: code scanning takes at most 25,000, and 10 MB once compressed. The report file holds all.`
    );
  return text;
}
async function badge(report, file) {
  const { renderBadgeJson, renderBadgeSvg } = await import("./chunks/badge.js");
  return isSvg(file) ? renderBadgeSvg(report) : renderBadgeJson(report);
}
function isSvg(file) {
  return file.toLowerCase().endsWith(".svg");
}

// src/github/publish.ts
async function publish(publication) {
  const { setup, pullRequest, report, policyFiles, api } = publication;
  const { inputs, summaryFile } = setup;
  const files = await writeFiles(setup, report, policyFiles);
  const { reportFile } = files;
  const known = { ...publication.around, ...reportFile !== void 0 && { reportFile } };
  let summaryHolds = "part";
  const summary2 = await attempt("The job summary", summaryFile, () => {
    const { markdown, isWhole } = renderSummary(report, known);
    if (isWhole) summaryHolds = "whole";
    return writeSummary(markdown);
  });
  const around = summary2 ? { ...known, summary: summaryHolds } : known;
  const comment = pullRequest && await commentOn(setup, pullRequest, report, around, api);
  const review = await reviewBeside(publication, around, comment);
  for (const explanation of pullRequest ? failures(comment, review, pullRequest, summary2) : []) {
    announce("warning", explanation);
    if (summary2 && summaryFile !== void 0)
      await attempt(
        "The job summary",
        summaryFile,
        () => writeSummary(`
${toText([paragraph(...sentence(explanation))])}
`)
      );
  }
  if (comment?.isShared) announce("warning", SHARED_COMMENT);
  await attempt(
    "The outputs",
    setup.outputFile,
    async () => writeOutputs(outputs(report, reportFile, comment))
  );
  if (inputs.annotations)
    annotate(renderGithub(report, wholeReport(summary2, reportFile), roomBeside(announcements())));
  return { files, summary: summary2, comment, review };
}
var SHARED_COMMENT = "Another job or step of this run writes the same comment, so that only the one that started last is seen in it. Give each its own input comment-key; in a matrix, put a value of the matrix into it.";
async function reviewBeside({ setup, pullRequest, change, report, isWhole, api }, around, comment) {
  if (setup.inputs.review === "off" || !pullRequest || !change || !api) return void 0;
  if (comment?.kind === "stale") return comment;
  if (isRefusedAll(comment)) return comment;
  const { reviewOf } = await import("./chunks/surface.js");
  const commentUrl = comment?.kind === "created" || comment?.kind === "updated" ? comment.url : void 0;
  return reviewOf({ setup, pullRequest, change, report, around, isWhole, api, commentUrl });
}
function isRefusedAll(outcome) {
  return outcome?.kind === "failed" && outcome.failure.kind === "refused" && [401, 403].includes(outcome.failure.status);
}
function failures(comment, review, pullRequest, summary2) {
  const explain = (failed, what) => explainFailure(failed, pullRequest, summary2, what);
  if (comment?.kind === "failed" && comment === review)
    return [explain(comment, "The comment and the review could not be posted")];
  return [
    ...comment?.kind === "failed" ? [explain(comment, "The comment could not be posted")] : [],
    ...review?.kind === "failed" ? [explain(review, reviewFailure(review))] : []
  ];
}
function reviewFailure({ isPosted }) {
  return isPosted ? "Review comments on what is mended could not be brought up to date" : "The review could not be posted";
}
function outputs(report, reportFile, comment) {
  const { verdict, counts, cards } = report;
  return {
    verdict,
    errors: counts.error,
    warnings: counts.warning,
    notices: counts.notice,
    cards: cards.length,
    "report-file": reportFile ?? "",
    "comment-id": comment?.kind === "created" || comment?.kind === "updated" ? comment.id : ""
  };
}
function wholeReport(summary2, reportFile) {
  if (summary2) return "the job summary";
  return reportFile === void 0 ? "a report file, once the input report-file names one" : `the file ${reportFile}`;
}

// src/github/event.ts
const { readFileSync } = require("node:fs");
var COMMIT_EVENTS = ["push", "merge_group", "schedule", "workflow_dispatch"];
function readEvent(env) {
  const name = env.GITHUB_EVENT_NAME;
  if (!name)
    throw new SetupError(
      "GITHUB_EVENT_NAME is not set, so this is no run of GitHub Actions. On any other machine use the command line: model-card-gate README.md"
    );
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const field = fieldOf(payload, name);
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return { kind: "pull-request", name, number: field(["pull_request", "number"], isNumber, "a number") };
    case "workflow_run":
      return workflowRunEvent(field, env.GITHUB_REPOSITORY);
    default:
      return {
        kind: "commit",
        name,
        isKnown: COMMIT_EVENTS.includes(name),
        sha: isSha(env.GITHUB_SHA) ? env.GITHUB_SHA : void 0,
        ...name === "merge_group" ? mergeGroup(payload) : {}
      };
  }
}
function mergeGroup({ merge_group: group }) {
  return isObject(group) && isSha(group.base_sha) ? { baseSha: group.base_sha } : {};
}
function workflowRunEvent(field, repository) {
  const name = field(["workflow_run", "repository", "full_name"], isText, "a text");
  if (name !== repository)
    throw new SetupError(
      `The event file is about a run in ${name}, and this one is in ${repository ?? "no repository"}. Only runs of the same repository are followed.`
    );
  const head = field(["workflow_run", "head_repository"], isObjectOrNull, "an object");
  return {
    kind: "workflow-run",
    name: "workflow_run",
    startedBy: field(["workflow_run", "event"], isText, "a text"),
    headSha: field(["workflow_run", "head_sha"], isSha, "a commit SHA"),
    headBranch: field(["workflow_run", "head_branch"], isText, "a text"),
    headRepository: isText(head?.full_name) ? head.full_name : void 0,
    defaultBranch: field(["repository", "default_branch"], isText, "a text")
  };
}
function readPayload(file) {
  if (!file) throw new SetupError("GITHUB_EVENT_PATH is not set. The runner sets it; keep it in the step.");
  const text = readText(file);
  try {
    const payload = JSON.parse(text);
    if (isObject(payload)) return payload;
  } catch {
  }
  throw new SetupError(
    `The event file ${file} is not a JSON object. GITHUB_EVENT_PATH must point to the file that the runner wrote.`
  );
}
function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error2) {
    const reason = isObject(error2) && "code" in error2 ? String(error2.code) : String(error2);
    throw new SetupError(
      `The event file ${file} cannot be read (${reason}). GITHUB_EVENT_PATH must point to the file that the runner wrote.`
    );
  }
}
function fieldOf(payload, event) {
  return (path5, is, what) => {
    let value = payload;
    for (const [index, key] of path5.entries()) {
      value = isObject(value) ? value[key] : void 0;
      const isLast = index === path5.length - 1;
      if (isLast ? is(value) : isObject(value)) continue;
      throw new SetupError(
        `The event file lacks ${path5.slice(0, index + 1).join(".")} (${isLast ? what : "an object"}). It is not what GitHub sends for the event ${event}; GITHUB_EVENT_NAME and GITHUB_EVENT_PATH must belong together.`
      );
    }
    return value;
  };
}
function isObjectOrNull(value) {
  return value === null || isObject(value);
}
function isText(value) {
  return typeof value === "string" && value !== "";
}
function isNumber(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
function isSha(value) {
  return typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

// src/github/inputs.ts
const path3 = require("node:path");
var COMMENT_MODES = ["on-findings", "always", "on-failure", "never"];
var SCOPES = ["changed", "all"];
var SOURCES = ["auto", "workspace", "api"];
var REVIEW_MODES = ["off", "suggestions"];
var SWITCH = ["on", "off"];
var MAX_KEY_LENGTH = 200;
function parseInputs(env) {
  const faults = [];
  const text = (name) => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === "" ? void 0 : value;
  };
  const choice = (name, choices) => {
    const value = text(name);
    const found = choices.find((candidate) => candidate === value);
    if (value !== void 0 && found === void 0)
      faults.push(`The input ${name} cannot be ${shown(value)}. Write one of: ${choices.join(", ")}.`);
    return found;
  };
  const hubUrl = hubAddress(text("hub-url"));
  if (hubUrl === void 0) faults.push(`The input hub-url must be an address such as ${PUBLIC_HUB}.`);
  const inputs = {
    cards: lines(text("cards")),
    scope: choice("scope", SCOPES),
    preset: choice("preset", PRESETS),
    config: text("config"),
    failOn: choice("fail-on", FAIL_ON),
    onlyNew: choice("only-new", SWITCH) === "on",
    comment: choice("comment", COMMENT_MODES) ?? "on-findings",
    commentKey: text("comment-key"),
    review: choice("review", REVIEW_MODES) ?? "off",
    annotations: choice("annotations", SWITCH) !== "off",
    source: choice("source", SOURCES) ?? "auto",
    reportFile: text("report-file"),
    sarifFile: text("sarif-file"),
    badgeFile: text("badge-file"),
    hubUrl: choice("hub-check", SWITCH) === "on" ? hubUrl : void 0,
    token: text("github-token")
  };
  if (inputs.commentKey !== void 0 && !isKey2(inputs.commentKey))
    faults.push(
      `The input comment-key must be one line of at most ${MAX_KEY_LENGTH} characters, such as "models-en".`
    );
  if (inputs.config !== void 0 && /[\0\r\n]/.test(inputs.config))
    faults.push('The input config must be the path of one file, such as ".github/model-card-gate.yml".');
  faults.push(...fileFaults(inputs));
  if (inputs.token !== void 0 && !/^[\x21-\x7e]+$/.test(inputs.token))
    faults.push("The input github-token holds characters that no token has, such as a space or a line break.");
  if (faults.length > 0) throw new SetupError(faults.join("\n"));
  return defined(inputs);
}
var FILE_EXAMPLES = {
  "report-file": "model-card-report.json",
  "sarif-file": "model-card.sarif",
  "badge-file": "model-card.svg"
};
function fileFaults({
  reportFile,
  sarifFile,
  badgeFile
}) {
  const given = { "report-file": reportFile, "sarif-file": sarifFile, "badge-file": badgeFile };
  const faults = Object.entries(FILE_EXAMPLES).flatMap(
    ([name, example]) => /[\0\r\n]/.test(given[name] ?? "") ? [`The input ${name} must be the path of one file, such as "${example}".`] : []
  );
  if (badgeFile !== void 0 && !/\.(?:json|svg)$/i.test(badgeFile))
    faults.push(
      `The input badge-file cannot be ${shown(badgeFile)}. Its name must end in ".json", for an endpoint badge of shields.io, or in ".svg", for a picture.`
    );
  const targets = Object.values(given).flatMap((file) => file === void 0 ? [] : [path3.normalize(file)]);
  if (new Set(targets).size < targets.length)
    faults.push("The inputs report-file, sarif-file and badge-file must name different files.");
  return faults;
}
function lines(text) {
  const found = text?.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  return found?.length === 0 ? void 0 : found;
}
function isKey2(text) {
  return text.length <= MAX_KEY_LENGTH && !/[\u0000-\u001f\u007f]/.test(text);
}
function shown(value) {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}\u2026` : value);
}
function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}

// src/github/setup.ts
function readSetup(env, now) {
  const inputs = parseInputs(env);
  const event = readEvent(env);
  const repository = readRepository(env.GITHUB_REPOSITORY);
  const serverUrl = address(env.GITHUB_SERVER_URL, "https://github.com");
  const id = env.GITHUB_RUN_ID ?? "0";
  const attempt2 = Number(env.GITHUB_RUN_ATTEMPT ?? 1);
  return deepFreeze({
    inputs,
    event,
    repository,
    actor: env.GITHUB_ACTOR || void 0,
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    temp: env.RUNNER_TEMP || void 0,
    apiUrl: address(env.GITHUB_API_URL, "https://api.github.com"),
    graphqlUrl: env.GITHUB_GRAPHQL_URL || void 0,
    serverUrl,
    run: {
      id,
      attempt: Number.isSafeInteger(attempt2) && attempt2 > 0 ? attempt2 : 1,
      startedAt: now.toISOString(),
      url: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${id}`
    },
    // No step id is to be had: bufbuild/buf-action#52.
    commentKey: inputs.commentKey ?? `${env.GITHUB_WORKFLOW ?? ""}/${env.GITHUB_JOB ?? ""}`,
    outputFile: env.GITHUB_OUTPUT || void 0,
    summaryFile: env.GITHUB_STEP_SUMMARY || void 0
  });
}
function readRepository(text) {
  const [owner, name, ...rest] = (text ?? "").split("/");
  if (!owner || !name || rest.length > 0)
    throw new SetupError(
      "GITHUB_REPOSITORY is not of the form owner/name. The runner sets it; keep it as it is."
    );
  return { owner, name };
}
function address(text, fallback) {
  return (text || fallback).replace(/\/$/, "");
}
function deepFreeze(object) {
  for (const value of Object.values(object))
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) deepFreeze(value);
  return Object.freeze(object);
}

// src/github/subject.ts
const { access: access2 } = require("node:fs/promises");
const path4 = require("node:path");

// src/source/workspace-objects.ts
function withFiles(objects, files) {
  return {
    ...objects,
    async readBlobs(blobs) {
      const found = /* @__PURE__ */ new Map();
      const absent = [];
      for (const blob of blobs) {
        const entry = await files.read(blob.path);
        if (entry.kind === "file" && blobSha(entry.bytes, blob.sha) === blob.sha)
          found.set(blob.sha, entry.bytes);
        else absent.push(blob);
      }
      if (absent.length > 0) for (const [sha, bytes] of await objects.readBlobs(absent)) found.set(sha, bytes);
      return found;
    }
  };
}

// src/github/calls/revisions.ts
async function readBranchTip(client, { owner, name }, branch) {
  const { data } = await client.rest.git.getRef({ owner, repo: name, ref: `heads/${branch}` });
  const sha = data?.object?.sha;
  if (typeof sha !== "string") throw new UnreadableAnswer("the answer has no branch in it");
  return sha;
}
async function readMergeBase(client, { owner, name }, base, head) {
  const options = { owner, repo: name, basehead: `${base}...${head}`, per_page: 1 };
  const { data } = await client.rest.repos.compareCommitsWithBasehead(options);
  const sha = data?.merge_base_commit?.sha;
  if (typeof sha !== "string") throw new UnreadableAnswer("the answer has no merge base in it");
  return sha;
}

// src/github/change.ts
function listingCalls({ changedFiles }) {
  return changedFiles > MAX_LISTED_FILES ? 0 : Math.floor(changedFiles / FILES_PAGE) + 2;
}
async function readChange(api, repository, { number, headSha, changedFiles }, keepPatches) {
  if (changedFiles > MAX_LISTED_FILES)
    return unknown(
      `The pull request changes ${changedFiles} files and GitHub lists at most ${MAX_LISTED_FILES} of them`
    );
  const during = `reading which files pull request ${number} changes`;
  const files = [];
  const patches = [];
  for (let page = 1; files.length < MAX_LISTED_FILES; page++) {
    const more = await api.ask(during, (client) => readChangedFiles(client, repository, number, page));
    files.push(...more.map((file) => ({ ...file, patch: void 0 })));
    if (keepPatches)
      patches.push(
        ...more.flatMap(
          ({ path: path5, patch }) => patch === void 0 ? [] : [[path5, patch]]
        )
      );
    if (more.length < FILES_PAGE) break;
  }
  const now = await api.ask(during, (client) => readHeadSha(client, repository, number));
  if (now !== headSha) return unknown("The pull request got a new head while its files were listed");
  return { kind: "known", change: changeOf(files), patches: new Map(patches) };
}
function unknown(why) {
  return {
    kind: "unknown",
    reason: `${why}, so that all cards are judged, and changes of the policy are not named.`
  };
}
function changeOf(files) {
  const renamed = files.flatMap(
    ({ path: path5, status, previousPath }) => status === "renamed" && previousPath !== void 0 ? [[path5, previousPath]] : []
  );
  const standing = files.filter(({ status }) => status !== "removed" && status !== "unchanged");
  const removed = files.filter(({ status }) => status === "removed");
  return {
    touched: new Set(standing.map(({ path: path5 }) => path5)),
    gone: /* @__PURE__ */ new Set([...removed.map(({ path: path5 }) => path5), ...renamed.map(([, from]) => from)]),
    renames: new Map(renamed)
  };
}

// src/github/pull-request.ts
async function judgedPullRequest({ repository, actor }, event, api) {
  const found = event.kind === "pull-request" ? await read(api, repository, event.number) : await ofRun(api, repository, event);
  return {
    ...found,
    event: event.name,
    head: found.headRepository === found.repository ? "same" : "fork",
    isDependabot: actor === "dependabot[bot]" || found.author === "dependabot[bot]"
  };
}
function read(api, repository, number) {
  return api.ask(`reading pull request ${number}`, (client) => readPullRequest(client, repository, number));
}
async function ofRun(api, repository, event) {
  const { startedBy, headBranch, headSha, headRepository } = event;
  const here = `${repository.owner}/${repository.name}`;
  if (!startedBy.startsWith("pull_request"))
    throw new SetupError(
      `The run that this one follows was started by ${startedBy} and belongs to no pull request. Give the job "if: startsWith(github.event.workflow_run.event, 'pull_request')".`
    );
  if (headRepository === void 0)
    throw new SetupError(
      "The repository that the pull request came from is gone, so that it cannot be judged."
    );
  const head = `${headRepository.split("/")[0]}:${headBranch}`;
  const numbers = await api.ask(
    "looking for the pull request of the run",
    (client) => findPullRequests(client, repository, head)
  );
  const seen = [];
  for (const number of numbers) seen.push(await read(api, repository, number));
  const own = seen.filter((each) => each.repository === here && each.headRepository === headRepository);
  const found = own.find((each) => each.headSha === headSha);
  if (found) return found;
  const short = headSha.slice(0, 7);
  throw new SetupError(
    own.length > 0 ? `The run that this one follows saw ${short}, which is no longer the head of pull request ${own[0]?.number}. The run for its new head will judge it.` : `No open pull request of ${here} comes from that branch at ${short}, the commit that the run saw. Nothing is judged.`
  );
}

// src/github/subject.ts
function readSubject(setup) {
  const { event, inputs, apiUrl, graphqlUrl } = setup;
  const { token } = inputs;
  const api = token === void 0 ? void 0 : new Api({ token, apiUrl, ...graphqlUrl && { graphqlUrl } });
  return event.kind === "commit" ? ofCommit(setup, event, api) : ofPullRequest(setup, event, api);
}
async function ofCommit(setup, event, api) {
  const { inputs, repository } = setup;
  const { sha } = event;
  const files = confined(setup);
  const commitTree = (treeish) => {
    if (api === void 0)
      throw noToken("The workspace does not hold every card that is looked at, and to read the others");
    return gitTree(repositoryObjects(api, [{ repository, treeish }]));
  };
  const mayBeHere = inputs.source === "auto" && (!event.isKnown || await isCheckedOut(setup));
  const isHere = inputs.source === "workspace" || mayBeHere;
  const base = inputs.onlyNew && event.baseSha !== void 0 && { base: commitTree(event.baseSha) };
  if (isHere) return { sha, cards: files, policySource: files, ...base, api };
  if (sha === void 0) throw new SetupError("GITHUB_SHA holds no commit SHA. The runner sets it; keep it.");
  const cards = commitTree(sha);
  return { sha, cards, tree: cards, policySource: cards, ...base, api };
}
async function ofPullRequest(setup, event, api) {
  const { inputs, repository } = setup;
  if (inputs.source === "workspace" && event.name !== "pull_request")
    throw new SetupError(
      `On ${event.name} the workspace holds the base branch and not the pull request's cards. Leave the input source out: the cards are read through GitHub's API.`
    );
  if (api === void 0) throw noToken("The policy is read from the pull request's base branch, and for that");
  const pullRequest = await judgedPullRequest(setup, event, api);
  await ensureAffordable(api, { core: listingCalls(pullRequest), graphql: 0 });
  const policyBranch = event.kind === "workflow-run" ? event.defaultBranch : pullRequest.baseBranch;
  const tip = await api.ask(
    `reading the branch ${policyBranch}`,
    (client) => readBranchTip(client, repository, policyBranch)
  );
  const tree = headTree(setup, api, pullRequest);
  const base = inputs.onlyNew ? await baseTree(api, repository, pullRequest) : void 0;
  return {
    pullRequest,
    sha: pullRequest.headSha,
    cards: tree ?? confined(setup),
    ...tree && { tree },
    policySource: gitTree(repositoryObjects(api, [{ repository, treeish: tip }])),
    policyPlace: `\`${policyBranch}\` at \`${tip.slice(0, 7)}\``,
    change: await readChange(api, repository, pullRequest, inputs.review !== "off"),
    ...base && { base },
    api
  };
}
function headTree(setup, api, pullRequest) {
  const { inputs, repository } = setup;
  const { headSha: treeish, headRepository = "", event } = pullRequest;
  if (inputs.source === "workspace") return void 0;
  const [owner = "", name = ""] = headRepository.split("/");
  const there = pullRequest.head === "fork" && name !== "" ? [{ repository: { owner, name }, treeish }] : [];
  const objects = repositoryObjects(api, [{ repository, treeish }, ...there]);
  const mayUseFiles = inputs.source === "auto" && event === "pull_request";
  return gitTree(mayUseFiles ? withFiles(objects, confined(setup)) : objects);
}
async function baseTree(api, repository, { baseBranch, headSha }) {
  const mergeBase = await api.ask(
    "looking for the commit that the pull request started from",
    (client) => readMergeBase(client, repository, baseBranch, headSha)
  );
  return gitTree(repositoryObjects(api, [{ repository, treeish: mergeBase }]));
}
function confined({ workspace: folder }) {
  return workspace(folder, { confined: true });
}
function isCheckedOut({ workspace: folder }) {
  return access2(path4.join(folder, ".git")).then(
    () => true,
    () => false
  );
}
function noToken(what) {
  return new SetupError(
    `${what} the gate needs a token. Leave the input github-token out, so that it is the job's own, and give the job "permissions: contents: read, pull-requests: write".`
  );
}

// src/github/run.ts
async function run(env, worker) {
  try {
    return await judgeAndPublish(readSetup(env, /* @__PURE__ */ new Date()), judgeInThreads({ worker, env }));
  } catch (error2) {
    if (!isExpected(error2)) return crashed(error2);
    announce("error", error2.message);
    return 2;
  }
}
function crashed(error2) {
  const message = error2 instanceof Error ? error2.message : String(error2);
  announce("error", `An error of the gate, please report it: ${message}`);
  return 2;
}
function isExpected(error2) {
  return [SetupError, PolicyError, CustomSchemaError, UnusableFile, ThreadCountError].some(
    (kind) => error2 instanceof kind
  );
}
async function judgeAndPublish(setup, judgeFor) {
  const { event, inputs } = setup;
  if (inputs.token !== void 0) mask(inputs.token);
  if (event.kind === "commit" && !event.isKnown)
    announce("warning", `The event ${event.name} is new to the gate; it judges what the workspace holds.`);
  const subject = await readSubject(setup);
  const { report, problems, remarks, policyFiles, around } = await judgeSubject(setup, subject, judgeFor);
  if (problems.length > 0) announce("error", problems.join("\n"));
  for (const { level, text, place } of remarks) announce(level, place ? `${text} ${place}` : text);
  const { pullRequest, change, api } = subject;
  const isWhole = problems.length === 0;
  const published = await publish({
    setup,
    pullRequest,
    change,
    report,
    policyFiles,
    around,
    isWhole,
    api
  });
  for (const line of logLines(setup, report, published)) say(line);
  if (problems.length > 0) return 2;
  return report.verdict === "pass" ? 0 : 1;
}

// src/index.ts
process.on("uncaughtException", (error2) => process.exit(crashed(error2)));
process.exitCode = await run(process.env, new URL("./worker.js", import.meta.url));
