import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
// member:chunk-XZSCA4FZ.js
// src/source/revision-error.ts
var RevisionError = class extends Error {
  name = "RevisionError";
};

// member:chunk-7VI2BRFC.js
// src/policy/discover.ts
var POLICY_PATHS = [
  ".github/model-card-gate.yml",
  ".github/model-card-gate.yaml",
  ".github/model-card-gate.json"
];
async function discoverPolicy(readText2) {
  for (const path4 of POLICY_PATHS) if (await readText2(path4) !== void 0) return path4;
  return void 0;
}

// member:chunk-TYIGWI4E.js
// src/source/source.ts
var MAX_CARD_BYTES = 2 * 1024 * 1024;
var MAX_FOLDER_ENTRIES = 2e4;

// member:chunk-23JSZPS5.js
// src/source/globs.ts
var WILDCARD = /[*?[\]{}!()]/;
function isGlob(text2) {
  return WILDCARD.test(text2);
}
async function globMatcher(globs) {
  const { default: picomatch } = await import("./picomatch-index.js");
  const options = { dot: true, strictSlashes: true };
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  const unwanted = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  return picomatch(wanted, { ...options, ignore: unwanted });
}
async function globFolders(globs) {
  const { default: picomatch } = await import("./picomatch-index.js");
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  return [...new Set(wanted.map((glob) => picomatch.scan(glob).base))];
}

// member:chunk-JYKVRES5.js
const {
  closeSync,
  constants,
  fstatSync,
  lstatSync: lstatSync2,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync
} = require("node:fs");
const path2 = require("node:path");
const { lstatSync, opendirSync } = require("node:fs");
const path = require("node:path");
// src/source/workspace.ts
// src/source/workspace-folder.ts
function lookInto(target, isRoot) {
  if (!isRoot && !lstatSync(target).isDirectory()) return { kind: "closed" };
  const entries2 = [];
  const folder = opendirSync(target, { bufferSize: 256 });
  try {
    for (let entry = folder.readSync(); entry; entry = folder.readSync()) {
      if (entry.name === ".git") {
        if (!isRoot) return { kind: "closed" };
        continue;
      }
      if (entries2.length === MAX_FOLDER_ENTRIES) return { kind: "closed" };
      entries2.push({ name: path.basename(entry.name), kind: kindOf(entry) });
    }
  } finally {
    folder.closeSync();
  }
  return entries2.length === 0 && !isRoot ? { kind: "closed" } : { kind: "folder", entries: entries2 };
}
function kindOf(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "directory";
  return entry.isSymbolicLink() ? "symlink" : "special";
}
// src/source/workspace.ts
function workspace(root, { confined }) {
  const absolute = (file) => path2.resolve(root, file);
  let realRoot;
  const isInside = (target) => {
    realRoot ??= realpathSync.native(root);
    return !leaves(path2.relative(realRoot, realpathSync.native(path2.dirname(target))));
  };
  async function list2(globs) {
    const literal = [];
    const patterns = [];
    for (const glob of globs) {
      const isLiteral = !isGlob(glob) || exists(absolute(glob));
      (isLiteral ? literal : patterns).push(slashed(glob));
    }
    const found = /* @__PURE__ */ new Set();
    for (const file of literal) if (exists(absolute(file))) found.add(file);
    if (patterns.length > 0) {
      const matches = await globMatcher(patterns);
      for (const folder2 of await globFolders(patterns)) {
        if (confined && leaves(folder2)) continue;
        for (const file of walk(root, folder2)) if (matches(file)) found.add(file);
      }
    }
    return [...found].sort();
  }
  async function read(file) {
    const target = absolute(file);
    try {
      if (confined && !isInside(target)) return { kind: "symlink" };
      const stats = lstatSync2(target);
      if (stats.isSymbolicLink()) return { kind: "symlink" };
      return readRegular(target);
    } catch (error) {
      return failure(error);
    }
  }
  async function folder(place) {
    const target = absolute(place);
    try {
      if (confined && target !== root && !isInside(target)) return { kind: "closed" };
      return lookInto(target, target === root);
    } catch (error) {
      return { kind: failure(error).kind === "missing" ? "missing" : "closed" };
    }
  }
  return { place: root, list: list2, read, folder };
}
var IGNORED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function* walk(root, folder) {
  for (const entry of entries(path2.resolve(root, folder))) {
    const file = path2.posix.join(folder, entry.name);
    if (!entry.isDirectory()) yield file;
    else if (!IGNORED.has(entry.name)) yield* walk(root, file);
  }
}
function entries(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (failure(error).kind === "missing") return [];
    throw error;
  }
}
function readRegular(target) {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
  const file = openSync(target, flags);
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) return { kind: "directory" };
    if (!stats.isFile()) return { kind: "special" };
    if (stats.size > MAX_CARD_BYTES) return { kind: "too-large", size: stats.size };
    return { kind: "file", bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}
function failure(error) {
  const { code: code2, message } = error;
  if (code2 === "ENOENT" || code2 === "ENOTDIR") return { kind: "missing" };
  if (code2 === "EISDIR") return { kind: "directory" };
  if (code2 === "ELOOP") return { kind: "symlink" };
  if (code2 === "ENXIO") return { kind: "special" };
  if (code2 === "EACCES" || code2 === "EPERM")
    return { kind: "unreadable", reason: "permission to read it is denied" };
  return { kind: "unreadable", reason: message };
}
function exists(target) {
  try {
    return lstatSync2(target, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function leaves(relative) {
  return path2.isAbsolute(relative) || relative === ".." || relative.startsWith(`..${path2.sep}`) || relative.startsWith("../");
}
function slashed(file) {
  return path2.normalize(file).split(path2.sep).join("/");
}

// member:chunk-NIVSSY6E.js
// src/source/read-text.ts
var UnusableFile = class extends Error {
  name = "UnusableFile";
};
function textReader(source) {
  const texts = /* @__PURE__ */ new Map();
  return (path4) => {
    const known = texts.get(path4);
    if (known) return known;
    const text2 = readText(source, path4);
    texts.set(path4, text2);
    return text2;
  };
}
async function readText(source, path4) {
  if (leaves2(path4))
    throw new UnusableFile(
      `${path4} lies outside the repository, where no policy or schema is read. Put the file into the repository; paths start at its root.`
    );
  const entry = await source.read(path4);
  if (entry.kind === "missing" || entry.kind === "deleted") return void 0;
  if (entry.kind === "file") return new TextDecoder().decode(entry.bytes);
  throw new UnusableFile(`${path4} ${WORDS[entry.kind](entry)}`);
}
var WORDS = {
  symlink: () => "is a symbolic link (or lies behind one), which the gate does not follow. Put the file itself in its place.",
  submodule: () => "is a Git submodule. Put a file in its place.",
  directory: () => "is a folder. Name a file.",
  special: () => "is not a regular file. Put a text file in its place.",
  "too-large": ({ size }) => `has ${size} bytes, which is too much for a policy or a schema.`,
  unreadable: ({ reason }) => `could not be read: ${reason}.`
};
function leaves2(path4) {
  if (/^(?:[/\\]|[a-z]:)/i.test(path4)) return true;
  let depth = 0;
  for (const segment of path4.split(/[/\\]/)) {
    if (segment === "..") depth--;
    else if (segment !== "" && segment !== ".") depth++;
    if (depth < 0) return true;
  }
  return false;
}

// member:chunk-PJNRSOPH.js
// src/policy/reference.ts
function readReference(text2) {
  const at = text2.lastIndexOf("@");
  const [owner = "", repo = "", ...rest] = text2.slice(0, at).split("/");
  const ref = text2.slice(at + 1);
  const path4 = rest.join("/");
  if (at < 0 || path4 === "" || !/^[\w-]+$/.test(owner) || !/^[\w.-]+$/.test(repo)) return void 0;
  return /^\.{1,2}$/.test(repo) || !/^[\w./-]+$/.test(ref) ? void 0 : { owner, repo, path: path4, ref };
}
function referenceTo({ owner, repo, path: path4, ref }) {
  return `${owner}/${repo}/${path4}@${ref}`;
}

// member:chunk-4NXXKZGD.js
// src/hub/additions.ts
var NO_ADDITIONS = { licenses: [], languages: [], pipelineTags: [], libraries: [] };
// src/policy/policy.ts
var FAIL_ON = ["error", "warning", "never"];
var BY_DEFAULT = "the default";
var DEFAULT_POLICY = {
  preset: { value: "recommended", origin: BY_DEFAULT },
  cards: { value: ["README.md"], origin: BY_DEFAULT },
  failOn: { value: "error", origin: BY_DEFAULT },
  rules: {},
  overrides: [],
  hub: NO_ADDITIONS
};

// member:chunk-MS3KFFRN.js
// src/policy/policy-error.ts
var PolicyError = class extends Error {
  problems;
  constructor(problems) {
    super(problems.map(sentence).join("\n"));
    this.name = "PolicyError";
    this.problems = problems;
  }
};
function sentence({ file, line, column, message }) {
  return `${file}${line === void 0 ? "" : `:${line}:${column}`}: ${message}`;
}

// member:chunk-4B4E5XUS.js
import { m6_PRESETS as PRESETS } from "./engine.js";
// src/policy/resolve.ts
var MAX_EXTENDS_DEPTH = 5;
var MAX_EXTENDED_FILES = 30;
async function resolvePolicy(path4, readers, wishes) {
  const way = { readers, trail: [], count: { files: 0 } };
  const policy = path4 === void 0 ? DEFAULT_POLICY : await withFile(DEFAULT_POLICY, placeOf(path4), way);
  const { preset, cards, failOn, origin: origin2 } = wishes;
  return {
    // A preset that the user asks for is meant as it is, not with what the file sets for another one.
    ...preset ? startAnew(policy, preset, origin2("preset")) : policy,
    ...cards && { cards: { value: cards, origin: origin2("cards") } },
    ...failOn && { failOn: { value: failOn, origin: origin2("fail-on") } }
  };
}
async function withFile(below, place, way) {
  const { trail, count } = way;
  const name = place.in ? referenceTo(place.in) : place.path;
  if (trail.includes(name)) throw loop([...trail, name]);
  if (trail.length > MAX_EXTENDS_DEPTH) {
    const message = `More than ${MAX_EXTENDS_DEPTH} policies extend one another here: ${[...trail, name].join(", ")}. Put some of them together.`;
    throw new PolicyError([{ file: trail[0] ?? name, message }]);
  }
  if (++count.files > MAX_EXTENDED_FILES) {
    const message = `This policy is made of more than ${MAX_EXTENDED_FILES} files. Put some of them together.`;
    throw new PolicyError([{ file: trail[0] ?? name, message }]);
  }
  const text2 = await readPlace(place, way);
  if (text2 === void 0) throw await missing(name, way);
  const { readPolicyFile } = await import("./policy-file.js");
  const read = readPolicyFile(text2, name);
  if (place.in && read.data.schema !== void 0) throw remoteSchema(name, read);
  let policy = below;
  for (const target of [read.data.extends ?? []].flat()) {
    const preset = PRESETS.find((candidate) => candidate === target);
    policy = preset ? startAnew(policy, preset, origin(read, name, ["extends"])) : await withFile(policy, placeOf(target, place), {
      ...way,
      trail: [...trail, name],
      line: read.lineOf(["extends"])
    });
  }
  const whole = withSettings(policy, read, name);
  await refuseLicenseSlips(read, name, whole.hub);
  return whole;
}
async function refuseLicenseSlips({ data, lineOf }, file, hub) {
  const { licenseSlips } = await import("./license-slips.js");
  const slips = licenseSlips(data, hub.licenses);
  if (slips.length === 0) return;
  throw new PolicyError(
    slips.map(({ path: path4, message }) => {
      const line = lineOf(path4);
      return { file, ...line !== void 0 && { line, column: 1 }, message };
    })
  );
}
function placeOf(target, from) {
  const remote = readReference(target) ?? (from?.in && { ...from.in, path: target });
  return remote ? { path: remote.path, in: remote } : { path: target };
}
function readPlace(place, { readers, trail }) {
  const { readText: readText2, readRemote } = readers;
  if (place.in === void 0) return readText2(place.path);
  if (readRemote) return readRemote(place.in);
  const message = `${referenceTo(place.in)} is a policy of another repository, and there is no token to read it with. Set GITHUB_TOKEN or GH_TOKEN in the environment.`;
  throw new PolicyError([{ file: trail.at(-1) ?? referenceTo(place.in), message }]);
}
function startAnew(policy, preset, from) {
  return { ...policy, preset: { value: preset, origin: from }, rules: {} };
}
function withSettings(policy, read, path4) {
  const { cards, "fail-on": failOn, rules, hub, schema, overrides = [] } = read.data;
  const from = (key) => origin(read, path4, [key]);
  return {
    ...policy,
    ...cards && { cards: { value: cards, origin: from("cards") } },
    ...failOn && { failOn: { value: failOn, origin: from("fail-on") } },
    ...schema && { schema: { value: schema, origin: from("schema") } },
    rules: { ...policy.rules, ...ruleSettings(rules, read, path4, ["rules"]) },
    hub: addValues(policy.hub, hub),
    overrides: [...policy.overrides, ...overrides.map((_, index) => override(read, path4, index))]
  };
}
function override(read, path4, index) {
  const { cards = [], extends: preset, rules } = read.data.overrides?.[index] ?? {};
  const at = ["overrides", index];
  return {
    cards,
    ...preset && { preset: { value: preset, origin: origin(read, path4, [...at, "extends"]) } },
    rules: ruleSettings(rules, read, path4, [...at, "rules"]),
    origin: origin(read, path4, at)
  };
}
function ruleSettings(entries2 = {}, read, path4, at) {
  return Object.fromEntries(
    Object.entries(entries2).map(([id, entry]) => {
      const [severity, options = {}] = typeof entry === "string" ? [entry] : entry;
      return [id, { severity, options, origin: origin(read, path4, [...at, id]) }];
    })
  );
}
function addValues(hub, more = {}) {
  const { licenses = [], languages = [], "pipeline-tags": pipelineTags = [], libraries = [] } = more;
  return {
    licenses: [...hub.licenses, ...licenses],
    languages: [...hub.languages, ...languages],
    pipelineTags: [...hub.pipelineTags, ...pipelineTags],
    libraries: [...hub.libraries, ...libraries]
  };
}
function origin({ lineOf }, path4, key) {
  const line = lineOf(key);
  return line === void 0 ? path4 : `${path4}, line ${line}`;
}
function loop(trail) {
  const message = `These policies extend one another in a circle: ${trail.join(" -> ")}. Remove one \`extends\`.`;
  return new PolicyError([{ file: trail[0] ?? "", message }]);
}
function remoteSchema(file, { lineOf }) {
  const line = lineOf(["schema"]);
  const message = "A policy that other repositories extend cannot name a `schema`, since the file would be theirs or yours. Name it in the policy of the repository whose cards are judged.";
  return new PolicyError([{ file, ...line !== void 0 && { line, column: 1 }, message }]);
}
async function missing(path4, { trail, line }) {
  const from = trail.at(-1);
  if (from === void 0)
    return new PolicyError([{ file: path4, message: "This policy file does not exist. Check the path." }]);
  const { nearest: nearest2 } = await import("./nearest.js");
  const near = nearest2(path4, PRESETS);
  const cure = near ? `Did you mean \`${near}\`?` : "Check the path; it starts at the root of the repository.";
  const message = `\`extends\` names ${path4}, which is no preset (${PRESETS.join(", ")}) and no file. ${cure}`;
  return new PolicyError([{ file: from, ...line !== void 0 && { line, column: 1 }, message }]);
}

// member:chunk-CZMKJF6Y.js
const { existsSync, readFileSync: readFileSync2 } = require("node:fs");
const path3 = require("node:path");
// src/cli/find-policy.ts
async function findPolicy({ cwd, env }, config, wishes) {
  const root = repositoryRoot(cwd) ?? cwd;
  const readText2 = textReader(workspace(root, { confined: true }));
  const isRemote = config !== void 0 && readReference(config) && !existsSync(path3.resolve(cwd, config));
  const named = config === void 0 || isRemote ? void 0 : localPath(root, path3.resolve(cwd, config));
  const file = isRemote ? config : named ?? await discoverPolicy(readText2);
  const policyFiles = /* @__PURE__ */ new Set();
  const readAny = async (wanted) => {
    policyFiles.add(path3.resolve(root, wanted));
    return wanted === named ? readNamed(root, wanted) : readText2(wanted);
  };
  const readRemote = remoteReader(env);
  const policy = await resolvePolicy(file, { readText: readAny, ...readRemote && { readRemote } }, wishes);
  if (policy.schema) policyFiles.add(path3.resolve(root, policy.schema.value));
  return { policy, root, readText: readText2, file, policyFiles: [...policyFiles] };
}
function localPath(root, file) {
  const relative = path3.relative(root, file);
  return readReference(relative) ? `./${relative}` : relative;
}
function readNamed(root, file) {
  try {
    return readFileSync2(path3.resolve(root, file), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
function remoteReader({ GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL }) {
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (!token) return void 0;
  return async (file) => {
    const [{ Api }, { readRemotePolicy }] = await Promise.all([
      import("./api.js"),
      import("./remote-policy.js")
    ]);
    return readRemotePolicy(new Api({ token, apiUrl: GITHUB_API_URL || "https://api.github.com" }), file);
  };
}
function repositoryRoot(folder, known = /* @__PURE__ */ new Map()) {
  if (known.has(folder)) return known.get(folder);
  const parent = path3.dirname(folder);
  const above = () => parent === folder ? void 0 : repositoryRoot(parent, known);
  const root = existsSync(path3.join(folder, ".git")) ? folder : above();
  known.set(folder, root);
  return root;
}

// member:chunk-AUZFHCCB.js
// src/facts/ask-hub.ts
var PUBLIC_HUB = "https://huggingface.co";
function hubAddress(text2 = PUBLIC_HUB) {
  if (!URL.canParse(text2) || !/^https?:$/.test(new URL(text2).protocol)) return void 0;
  return text2.replace(/\/+$/, "");
}
var TIMEOUT = 1e4;
var MAX_REMARKS = 100;
var MAX_REMARK = 2e3;
async function askHub(text2, { url, timeout = TIMEOUT }) {
  try {
    const response = await fetch(`${url}/api/validate-yaml`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ content: text2, repoType: "model" }),
      // A redirect would carry the card to an address that nobody chose.
      redirect: "error",
      signal: AbortSignal.timeout(timeout)
    });
    const { status } = response;
    if (status !== 200 && status !== 400) return skipped(statusReason(status), status !== 413);
    return readAnswer(await response.json());
  } catch (error) {
    const { name, message, cause } = error;
    if (name === "TimeoutError") return skipped(`it did not answer within ${timeout / 1e3} seconds`, true);
    if (name === "SyntaxError") return skipped("its answer was not JSON", true);
    return skipped(`it could not be reached (${cause instanceof Error ? cause.message : message})`, true);
  }
}
function statusReason(status) {
  if (status === 413) return "the card is too large for it (status 413)";
  if (status === 429) return "its rate limit is reached (status 429)";
  return `it answered with status ${status}`;
}
function skipped(reason, isLasting) {
  return { kind: "skipped", reason, isLasting };
}
function readAnswer(answer) {
  const { errors, warnings } = answer ?? {};
  if (!Array.isArray(errors) || !Array.isArray(warnings))
    return skipped("its answer was not of the form it is known for", true);
  return { kind: "answered", remarks: [...remarks(errors, "error"), ...remarks(warnings, "warning")] };
}
function remarks(list2, severity) {
  return list2.slice(0, MAX_REMARKS).flatMap((entry) => {
    const { message } = entry ?? {};
    return typeof message === "string" ? [{ severity, message: message.slice(0, MAX_REMARK) }] : [];
  });
}

// member:chunk-IFGZBSZ4.js
import { m6_PRESETS as PRESETS2 } from "./engine.js";
import { m13_closestMatch as closestMatch } from "./engine.js";
const { parseArgs } = require("node:util");
// src/cli/arguments.ts
// src/cli/options.ts
var FORMATS = ["pretty", "json", "markdown", "github", "sarif"];
var OPTIONS = {
  preset: {
    value: "NAME",
    choices: PRESETS2,
    help: "how strict to be: hub, recommended (default), strict, launch"
  },
  config: {
    value: "FILE",
    help: "the policy file (default .github/model-card-gate.yml), or owner/repo/path@ref, read by the token in GITHUB_TOKEN"
  },
  "fail-on": {
    value: "LEVEL",
    choices: FAIL_ON,
    help: "what makes the exit status 1: error (default), warning, never"
  },
  format: {
    value: "NAME",
    choices: FORMATS,
    help: "pretty (default), json, markdown, github (workflow commands), sarif"
  },
  output: { value: "FILE", help: "write the report to FILE, and one line with the verdict to the terminal" },
  stdin: { help: "judge the card that is piped in" },
  "stdin-path": {
    value: "FILE",
    help: "where the piped card lies, for overrides and the files beside it"
  },
  quiet: { help: "errors only, in format pretty; no progress" },
  "no-color": { help: "no colour (NO_COLOR in the environment does the same)" },
  since: { value: "REV", help: "count only what was not there in this git revision" },
  fix: { help: "write the corrections that are certain into the cards, then judge them" },
  "fix-dry-run": { help: "print what --fix would change as a unified diff, and write nothing" },
  init: {
    help: "draft a card, or add what is missing to one that is there, by file or folder; judge nothing"
  },
  "hub-check": { help: "ask the Hub's own endpoint too; this sends the cards to it" },
  "hub-url": { value: "URL", help: "the Hub to ask (default https://huggingface.co)" },
  "print-policy": {
    help: "print the effective policy for each card as YAML, and where each value comes from"
  },
  "list-rules": { help: "list the rules with their severity in the preset" },
  explain: { value: "RULE", help: "say what a rule wants, why, and show a good and a bad card" },
  version: { help: "print the version" },
  help: { help: "print this text" }
};
var OPTION_NAMES = Object.keys(OPTIONS);
// src/cli/arguments.ts
var UsageError = class extends Error {
};
function parseArguments(argv) {
  const values = /* @__PURE__ */ new Map();
  const files = [];
  for (const token of tokens(argv)) {
    if (token.kind === "positional") files.push(token.value);
    else if (token.kind === "option") values.set(...readOption(token));
  }
  const printing = PRINTING.find((name) => values.has(name));
  if (printing && values.has("output"))
    throw new UsageError(
      `--${printing} prints to the terminal, so --output would be without effect. Write > FILE in its place.`
    );
  if (printing && values.has("format"))
    throw new UsageError(
      `--${printing} makes no report, so --format would be without effect. ${printing === "print-policy" ? "It prints YAML; leave" : "Leave"} --format out.`
    );
  if (values.has("init")) refuseBeside("init", values);
  if (values.has("stdin") || values.has("stdin-path")) refuseBesideStdin(files, values);
  const text2 = (name) => values.get(name);
  return {
    files,
    ...defined({
      preset: text2("preset"),
      config: text2("config"),
      failOn: text2("fail-on"),
      output: text2("output"),
      explain: text2("explain"),
      since: text2("since"),
      fix: values.has("fix-dry-run") ? "dry-run" : values.has("fix") ? "write" : void 0,
      stdin: values.has("stdin") ? defined({ path: text2("stdin-path") }) : void 0,
      hubUrl: values.has("hub-check") ? hubUrl(text2("hub-url")) : void 0
    }),
    format: text2("format") ?? "pretty",
    init: values.has("init"),
    quiet: values.has("quiet"),
    noColor: values.has("no-color"),
    listRules: values.has("list-rules"),
    printPolicy: values.has("print-policy"),
    version: values.has("version"),
    help: values.has("help")
  };
}
var PRINTING = ["print-policy", "list-rules", "explain", "version", "help"];
var BESIDE_INIT = [
  "init",
  "preset",
  "config",
  "quiet",
  "no-color",
  "help",
  "version"
];
function refuseBeside(name, values) {
  const other = [...values.keys()].find((given) => !BESIDE_INIT.includes(given));
  if (other === void 0) return;
  throw new UsageError(
    `--${name} writes drafts and judges nothing, so --${other} would be without effect. Run the two one after the other.`
  );
}
function refuseBesideStdin(files, values) {
  if (!values.has("stdin"))
    throw new UsageError("--stdin-path goes with --stdin. Write both, or name the file.");
  if (files.length > 0)
    throw new UsageError(
      "--stdin judges what is piped in, so that no file can be named. Leave one of the two out."
    );
  const other = ["fix", "fix-dry-run"].find((name) => values.has(name));
  if (other === void 0) return;
  throw new UsageError(
    `--${other} mends files, and what is piped in is none. Name the file instead of --stdin.`
  );
}
function hubUrl(text2) {
  const address = hubAddress(text2);
  if (address !== void 0) return address;
  throw new UsageError(`--hub-url cannot be "${text2}". Write an address such as ${PUBLIC_HUB}.`);
}
function tokens(argv) {
  const options = Object.fromEntries(
    OPTION_NAMES.map((name) => [name, { type: "value" in OPTIONS[name] ? "string" : "boolean" }])
  );
  return parseArgs({
    args: [...argv],
    options: { ...options, h: { type: "boolean" }, v: { type: "boolean" } },
    strict: false,
    allowPositionals: true,
    tokens: true
  }).tokens;
}
var SHORT = /* @__PURE__ */ new Map([
  ["h", "help"],
  ["v", "version"]
]);
function readOption(token) {
  const name = SHORT.get(token.name) ?? OPTION_NAMES.find((known) => known === token.name);
  if (name === void 0) throw unknownOption(token.rawName, token.name);
  const option = OPTIONS[name];
  if (option.value === void 0) {
    if (token.value !== void 0) throw new UsageError(`--${name} takes no value. Write --${name} alone.`);
    return [name, true];
  }
  if (token.value === void 0 || token.value === "" || token.value.startsWith("--")) {
    throw new UsageError(`--${name} needs a value: --${name} ${option.value}${choices(option)}.`);
  }
  if (option.choices && !option.choices.includes(token.value)) {
    throw new UsageError(`--${name} cannot be "${token.value}". Write one of: ${option.choices.join(", ")}.`);
  }
  return [name, token.value];
}
function unknownOption(raw, name) {
  const near = name.length > 2 ? closestMatch(name, OPTION_NAMES, { maxDistance: 2 }) : void 0;
  return new UsageError(`There is no option ${raw}. ${near ? `Did you mean --${near}?` : "See --help."}`);
}
function choices({ choices: values }) {
  return values ? `, where ${values.join(", ")} are possible` : "";
}
function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}

// member:chunk-6AE3B6TP.js
// src/markdown/visible.ts
var UNSEEN = (
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists single characters
  new RegExp("[\\u0080-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{e0000}-\\u{e0fff}]|\\p{Surrogate}", "gu")
);
var CONTROLS = /[\u0000-\u001f\u007f]/g;
var CONTROLS_IN_BLOCK = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
var RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
var LEGACY_COMMAND = /##\[/g;
var COMMAND = /^(\s*)::(?=[A-Za-z])/gm;
var ZERO_WIDTH_SPACE = "\u200B";
function visibleLine(text2) {
  return withoutCommands(text2.replace(/\r\n/g, "\n").replace(CONTROLS, picture).replace(UNSEEN, codePoint));
}
function visibleBlock(text2) {
  return withoutCommands(
    text2.replace(/\r\n?/g, "\n").replace(CONTROLS_IN_BLOCK, picture).replace(UNSEEN, codePoint)
  );
}
function isRightToLeft(text2) {
  return RIGHT_TO_LEFT.test(text2);
}
function clip(text2, limit) {
  if (text2.length <= limit) return text2;
  return `${text2.slice(0, limit - 1).replace(/[\ud800-\udbff\u200d]$/, "")}\u2026`;
}
function withoutCommands(text2) {
  return text2.replace(LEGACY_COMMAND, `##${ZERO_WIDTH_SPACE}[`).replace(COMMAND, (_, indent) => `${indent}${ZERO_WIDTH_SPACE}::`);
}
function picture(control) {
  return control === "\x7F" ? "\u2421" : String.fromCodePoint(9216 + control.charCodeAt(0));
}
function codePoint(character) {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `[U+${hex}]`;
}

// member:chunk-6VGG4JLW.js
// src/cli/terminal.ts
function say({ stderr }, sentence3) {
  stderr.write(`model-card-gate: ${visibleLine(sentence3)}
`);
}
function write(stream, text2) {
  return new Promise((resolve, reject) => {
    stream.once(
      "error",
      (error) => error.code === "EPIPE" ? resolve() : reject(error)
    );
    stream.write(text2, () => resolve());
  });
}

// member:chunk-3ALMOSRQ.js
// src/threads/pool-options.ts
var AT_HAND = 8;
var CHARACTERS_AT_HAND = 128 * 1024;
function widthOf({ threads, longestHere }) {
  return threads * AT_HAND + (longestHere > 0 ? 1 : 0);
}

// member:chunk-AW2DOH4D.js
import { m1_judgeSafely as judgeSafely } from "./engine.js";
const { availableParallelism } = require("node:os");
// src/threads/thread-count.ts
var MOST_THREADS = 16;
var ThreadCountError = class extends Error {
  name = "ThreadCountError";
};
function wishedThreads({
  MODEL_CARD_GATE_THREADS: text2
}) {
  if (text2 === void 0 || text2.trim() === "") return void 0;
  const wished = Number(text2);
  if (/^\s*\d+\s*$/.test(text2) && wished >= 1 && wished <= MOST_THREADS) return wished;
  throw new ThreadCountError(
    `MODEL_CARD_GATE_THREADS in the environment cannot be "${text2.slice(0, 40)}". Write a whole number from 1 to ${MOST_THREADS}, or unset it.`
  );
}
// src/threads/judge-in-threads.ts
var CARDS_A_THREAD = 100;
var MAX_THREADS = 4;
var MAX_HERE = 64 * 1024;
var MAX_BESIDE_THREADS = 16 * 1024;
var SECONDS = 5;
function judgeInThreads({ worker, env }) {
  const wished = wishedThreads(env);
  return (cards) => {
    const worthwhile = Math.min(availableParallelism(), MAX_THREADS, Math.floor(cards / CARDS_A_THREAD));
    const threads = wished === void 0 ? worthwhile : Math.min(wished, cards);
    return threads > 1 ? (
      // The run is one of them.
      pooled({ worker, threads: threads - 1, longestHere: MAX_BESIDE_THREADS, seconds: SECONDS }, 0)
    ) : pooled({ worker, threads: 1, longestHere: 0, seconds: SECONDS }, MAX_HERE);
  };
}
function pooled(options, longest) {
  let pool;
  const loaded = () => {
    pool ??= import("./card-pool.js").then((module) => new module.CardPool(options));
    return pool;
  };
  return {
    width: widthOf(options),
    judge: async (text2, judging) => text2.length <= longest ? judgeSafely(text2, judging) : (await loaded()).judge(text2, judging),
    close: async () => (await pool)?.close()
  };
}

// member:chunk-K3MB6JP5.js
import { m2_gfmFootnoteToMarkdown as gfmFootnoteToMarkdown, m2_gfmStrikethroughToMarkdown as gfmStrikethroughToMarkdown, m2_gfmTableToMarkdown as gfmTableToMarkdown, m2_gfmTaskListItemToMarkdown as gfmTaskListItemToMarkdown, m2_toMarkdown as toMarkdown } from "./engine.js";
// src/markdown/escape.ts
var MAX_VALUE = 160;
var MAX_SENTENCE = 1200;
var MAX_BLOCK = 4e3;
var ISOLATE = "\u200E\u2066";
var END_OF_ISOLATE = "\u2069";
function code(text2, limit = MAX_VALUE) {
  if (text2 === "") return [{ type: "text", value: "(empty)" }];
  const shown = clip(visibleLine(clip(text2, limit + 1)), limit);
  const value = shown.trim() === "" ? shown.replace(/ /g, "\u2420") : shown;
  const node = { type: "inlineCode", value };
  if (!isRightToLeft(value)) return [node];
  return [{ type: "text", value: ISOLATE }, node, { type: "text", value: END_OF_ISOLATE }];
}
function codeBlock(text2, lang) {
  if (text2.length > MAX_BLOCK) return void 0;
  const value = visibleBlock(text2).replace(/\n+$/, "");
  return value.length > MAX_BLOCK ? void 0 : { type: "code", lang, value };
}
function isCopiedAsIs(text2) {
  return visibleBlock(text2) === text2.replace(/\r\n?/g, "\n");
}
function suggestionBlock(lines2) {
  const value = lines2.join("\n");
  const isSayable = lines2.length === 0 || value !== "";
  if (!isSayable || value.length > MAX_BLOCK || !isCopiedAsIs(value)) return void 0;
  return { type: "code", lang: "suggestion", value };
}
function sentence2(message) {
  const nodes = [];
  const isCut = message.length > MAX_SENTENCE;
  for (const piece of pieces(clip(message, MAX_SENTENCE), isCut)) {
    const added = piece.isCode ? code(piece.text) : words(piece.text);
    if (added[0]?.type === "inlineCode" && nodes.at(-1)?.type === "inlineCode")
      nodes.push({ type: "text", value: " " });
    nodes.push(...added);
  }
  return merged(nodes);
}
function pieces(message, isCut) {
  const runs = [...message.matchAll(/`+/g)];
  const found = [];
  let at = 0;
  for (let index = 0; index < runs.length; index++) {
    const opening = runs[index];
    if (!opening || opening.index < at) continue;
    const length = opening[0].length;
    const closing = runs.find((run, other) => other > index && run[0].length === length);
    if (!closing && !isCut) continue;
    found.push({ text: message.slice(at, opening.index), isCode: false });
    if (!closing) {
      found.push({ text: message.slice(opening.index + length), isCode: true });
      return found;
    }
    found.push({ text: unpadded(message.slice(opening.index + length, closing.index)), isCode: true });
    at = closing.index + length;
  }
  found.push({ text: message.slice(at), isCode: false });
  return found;
}
function unpadded(span) {
  return /^ .*[^ ].* $/s.test(span) ? span.slice(1, -1) : span;
}
var WORD = new RegExp("^\\p{L}[\\p{L}\\p{M}]*(?:['\u2019/-][\\p{L}\\p{M}]+)*$", "u");
var NUMBER = /^(?:\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,4})?%?|(?:19|20)\d{2})$/;
var DATE = /^\d{4}-\d{2}-\d{2}$/;
var MARK = /^(?:[-\u2013\u2014&=+<>]|e\.g|i\.e)?$/;
var COMMIT = /^[0-9a-f]{7,40}$/i;
var PUNCTUATED = /^([("'\u201c\u2018]*)(.*?)([)"'\u201d\u2019.,;:?!\u2026]*)$/su;
function words(text2) {
  return text2.split(/[ \n]+/).flatMap((word, index) => [
    ...index === 0 ? [] : [{ type: "text", value: " " }],
    ...punctuated(word)
  ]);
}
function punctuated(word) {
  const [, before = "", core = "", after = ""] = PUNCTUATED.exec(word) ?? [];
  const isPlain = WORD.test(core) && !COMMIT.test(core) || NUMBER.test(core) || DATE.test(core) || MARK.test(core);
  if (isPlain) return word === "" ? [] : [{ type: "text", value: word }];
  return [textNode(before), code(core), textNode(after)].flat();
}
function textNode(value) {
  return value === "" ? [] : [{ type: "text", value }];
}
function merged(nodes) {
  const result = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text")
      result[result.length - 1] = { type: "text", value: last.value + node.value };
    else result.push(node);
  }
  return result;
}
// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
var inConstruct = "phrasing";
var notInConstruct = ["autolink", "link", "image", "label"];
function gfmAutolinkLiteralToMarkdown() {
  return {
    unsafe: [
      {
        character: "@",
        before: "[+\\-.\\w]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ".",
        before: "[Ww]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ":",
        before: "[ps]",
        after: "\\/",
        inConstruct,
        notInConstruct
      }
    ]
  };
}
// node_modules/mdast-util-gfm/lib/index.js
function gfmToMarkdown(options) {
  return {
    extensions: [
      gfmAutolinkLiteralToMarkdown(),
      gfmFootnoteToMarkdown(options),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown(options),
      gfmTaskListItemToMarkdown()
    ]
  };
}
// src/markdown/nodes.ts
function text(value) {
  return { type: "text", value };
}
function strong(...children) {
  return { type: "strong", children };
}
function link(url, ...children) {
  return url === void 0 ? children : [{ type: "link", url, children }];
}
function paragraph(...children) {
  return { type: "paragraph", children };
}
function heading(depth, ...children) {
  return { type: "heading", depth, children };
}
function list(items, isLoose = false) {
  return {
    type: "list",
    ordered: false,
    spread: isLoose,
    children: items.map((children) => ({ type: "listItem", spread: isLoose, children: [...children] }))
  };
}
function numberedList(items) {
  return { ...list(items), ordered: true, start: 1 };
}
function table(rows) {
  return {
    type: "table",
    align: rows[0]?.map(() => "left") ?? [],
    children: rows.map((cells) => ({
      type: "tableRow",
      children: cells.map((children) => ({ type: "tableCell", children }))
    }))
  };
}
function fold(label, blocks) {
  const words2 = label.replace(/[^A-Za-z0-9 ,.]/g, "");
  return [
    { type: "html", value: `<details>
<summary>${words2}</summary>` },
    ...blocks,
    { type: "html", value: "</details>" }
  ];
}
function foldUnder(title2, blocks) {
  return [
    { type: "html", value: "<details>\n<summary>" },
    title2,
    { type: "html", value: "</summary>" },
    ...blocks,
    { type: "html", value: "</details>" }
  ];
}
function small(...children) {
  return paragraph({ type: "html", value: "<sub>" }, ...children, { type: "html", value: "</sub>" });
}
function toText(blocks) {
  const root = { type: "root", children: [...blocks] };
  return toMarkdown(root, {
    bullet: "-",
    emphasis: "_",
    rule: "-",
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })]
  });
}
// src/report/checklist-block.ts
function checklistBlocks(items = []) {
  if (items.length === 0) return [];
  const open = items.filter(({ done: done2 }) => !done2);
  const done = items.filter((item) => item.done);
  return [
    paragraph(strong(text(title(items)))),
    ...open.length > 0 ? [list(open.map((item) => [itemBlock("\u2B1C", item)]))] : [],
    ...done.length > 0 ? fold(`${done.length} done`, [list(done.map((item) => [itemBlock("\u2705", item)]))]) : []
  ];
}
function itemBlock(mark, { text: what, gain, source }) {
  return paragraph(text(`${mark} `), ...sentence2(`${what}. ${gain} (${source})`));
}
function checklistLines(items = []) {
  if (items.length === 0) return [];
  const lines2 = items.flatMap(
    ({ done, text: what, gain, source }) => done ? [`  [x] ${what}`] : [`  [ ] ${what}`, `      ${gain} (${source})`]
  );
  return ["", `  ${title(items)}`, ...lines2];
}
function title(items) {
  return `Launch checklist: ${items.filter(({ done }) => done).length} of ${items.length} done`;
}
// src/report/next-block.ts
var WORTH_AN_ORDER = 2;
function nextBlocks(steps) {
  if (steps.length < WORTH_AN_ORDER) return [];
  return [
    paragraph(text("What to do next, the cheapest first:")),
    numberedList(steps.map((step) => [paragraph(...sentence2(step.text))]))
  ];
}
function nextLines(steps) {
  if (steps.length < WORTH_AN_ORDER) return [];
  return [
    "",
    "  What to do next, the cheapest first:",
    ...steps.map((step, index) => `  ${index + 1}. ${step.text}`)
  ];
}

// member:chunk-ZFJUVA3L.js
// src/report/words.ts
var SEVERITIES = ["error", "warning", "notice"];
var SHOWN_TOPICS = [
  "usage",
  "limitations",
  "benchmark",
  "citation"
];
function amount(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function amounts(counts, severities = SEVERITIES) {
  return severities.filter((severity) => counts[severity] > 0).map((severity) => amount(counts[severity], severity)).join(", ");
}
function headline({ verdict, counts, cards }, failOn = "error") {
  if (verdict === "fail") {
    if (cards.length === 0) return "no model card found";
    const blocking = listed(counts, failOn === "warning" || counts.error === 0 ? BLOCKING : ["error"]);
    return blocking === "" ? "failed" : `${blocking} to fix before merging`;
  }
  if (cards.length === 0) return "no model card to judge";
  if (counts.error > 0) return notBlocking(counts, BLOCKING);
  if (counts.warning > 0) return `passed, with ${amount(counts.warning, "warning")}`;
  return hasOld(cards) ? "passed, nothing new to fix" : "passed, nothing to fix";
}
function hasOld(cards) {
  return cards.some(({ findings }) => findings.some((finding) => finding.new === false));
}
var BLOCKING = ["error", "warning"];
function besides({ verdict, counts }, failOn = "error") {
  const warningsSaid = verdict === "pass" || failOn === "warning" || counts.error === 0;
  const rest = warningsSaid ? ["notice"] : ["warning", "notice"];
  if (amounts(counts, rest) === "") return "";
  return verdict === "pass" ? `Also ${listed(counts, rest)}.` : `Also ${notBlocking(counts, rest)}.`;
}
function notBlocking(counts, severities) {
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0);
  return `${listed(counts, severities)} that ${total === 1 ? "does" : "do"} not block merging`;
}
function listed(counts, severities = SEVERITIES) {
  return amounts(counts, severities).replace(/, (?=[^,]*$)/, " and ");
}
function worstOf(findings) {
  return SEVERITIES.find((level) => findings.some(({ severity }) => severity === level));
}
function capitalised(words2) {
  return words2.charAt(0).toUpperCase() + words2.slice(1);
}

// member:chunk-ACNGMJ6B.js
import { m1_isOn as isOn } from "./engine.js";
import { m5_RULES as RULES } from "./engine.js";
// src/facts/gather.ts
async function gatherEvidence({ policy, readText: readText2 }, { hubUrl: hubUrl2, around = async () => void 0 }) {
  const customSchema = policy.schema && await compile(policy.schema.value, readText2);
  const constant = customSchema ? { customSchema } : {};
  const beside = async (path4, text2) => {
    const repository = await around(path4, text2);
    return repository ? { ...constant, repository } : constant;
  };
  if (hubUrl2 === void 0) return { evidenceFor: beside, unanswered: () => [] };
  const { askHub: askHub2 } = await import("./ask-hub.js");
  const reasons = /* @__PURE__ */ new Map();
  let lasting;
  const skip = (reason) => void reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const evidenceFor = async (file, text2) => {
    const known = await beside(file, text2);
    if (lasting !== void 0) {
      skip(lasting);
      return known;
    }
    const hubAnswer = await askHub2(text2, { url: hubUrl2 });
    if (hubAnswer.kind === "skipped") {
      skip(hubAnswer.reason);
      if (hubAnswer.isLasting) lasting = hubAnswer.reason;
    }
    return { ...known, hubAnswer };
  };
  return { evidenceFor, unanswered: () => [...reasons].map(saidNothing) };
}
function saidNothing([reason, cards]) {
  return `The Hub said nothing about ${cards === 1 ? "1 card" : `${cards} cards`}: ${reason}.`;
}
async function compile(file, readText2) {
  const { compileSchema } = await import("./custom-schema.js");
  return compileSchema(file, readText2);
}
// src/facts/repository/needs.ts
function repositoryNeeds({ preset, rules, overrides }, all = RULES) {
  const presets = [preset.value, ...overrides.flatMap((override2) => override2.preset?.value ?? [])];
  const settings = [rules, ...overrides.map((override2) => override2.rules)];
  const mayBeOn = (rule) => presets.some(
    (each) => settings.some((set) => isOn(rule, each, set[rule.id]) || isOn(rule, each, rules[rule.id]))
  );
  return new Set(all.flatMap((rule) => rule.needs && mayBeOn(rule) ? rule.needs : []));
}

// member:chunk-2LEZF6KO.js
import { m7_MAX_COMPANION_BYTES as MAX_COMPANION_BYTES, m7_companionKind as companionKind, m7_folderOf as folderOf, m7_linkTarget as linkTarget } from "./engine.js";
import { m12_nearest as nearest } from "./engine.js";
// src/rules/links/named-paths.ts
var MAX_PATHS = 500;
var MAX_URL = 500;
var MAX_LOOKED_AT = 2e4;
var BEGIN = /\]\(\s*|\]:[ \t]*\n?[ \t]*|\b(?:src|href|srcset|poster|license_link)\s*[=:]\s*/gi;
function namedPaths(text2, cardPath) {
  const paths = /* @__PURE__ */ new Set();
  const begin = new RegExp(BEGIN);
  let left = MAX_LOOKED_AT;
  for (let found = begin.exec(text2); found && paths.size < MAX_PATHS && left > 0; found = begin.exec(text2)) {
    left--;
    const address = addressAt(text2, begin.lastIndex);
    begin.lastIndex += address.length;
    const url = /^srcset/i.test(found[0]) ? address.trim().split(/[\s,]/, 1)[0] ?? "" : address;
    const target = linkTarget(unescaped(url), cardPath);
    if (target.kind === "path") paths.add(target.path);
  }
  return [...paths];
}
function addressAt(text2, start) {
  const piece = text2.slice(start, start + MAX_URL);
  const close = { "<": ">", '"': '"', "'": "'" }[piece[0] ?? ""];
  if (close !== void 0) {
    const end = piece.indexOf(close, 1);
    return end < 0 ? "" : piece.slice(1, end);
  }
  let depth = 0;
  for (let index = 0; index < piece.length; index++) {
    const letter = piece[index] ?? "";
    if (/[\s>]/.test(letter)) return piece.slice(0, index);
    if (letter === "\\") index++;
    else if (letter === "(") depth++;
    else if (letter === ")" && --depth < 0) return piece.slice(0, index);
  }
  return piece;
}
function unescaped(address) {
  return address.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&amp;", "&");
}
// src/facts/repository/standing.ts
var MAX_REMEMBERED = 1e5;
var MAX_COMPARED = 2e3;
var MAX_SEARCHED = 30;
function standing(source) {
  const known = /* @__PURE__ */ new Map();
  let remembered = 0;
  async function folder(path4) {
    const before = known.get(path4);
    if (before) return before;
    const found = indexed(await source.folder(path4));
    if (found.kind === "folder") remembered += found.entries.size;
    if (remembered > MAX_REMEMBERED) {
      known.clear();
      remembered = 0;
    }
    known.set(path4, found);
    return found;
  }
  async function at(path4, cardPath) {
    if (path4 === "") return { kind: "folder" };
    const segments = path4.split("/");
    for (const [depth, name] of segments.entries()) {
      const above = segments.slice(0, depth).join("/");
      const look = await folder(above);
      if (look.kind === "closed") return { kind: "unknown" };
      const entry = look.kind === "folder" ? look.entries.get(name) : void 0;
      const isLast = depth === segments.length - 1;
      if (entry && isLast) return { kind: KINDS[entry.kind] };
      if (entry?.kind === "directory") continue;
      if (entry && entry.kind !== "file") return { kind: "unknown" };
      const near = await nearBy(look, segments, depth, cardPath);
      return { kind: "missing", ...near !== void 0 && { nearest: near } };
    }
    return { kind: "unknown" };
  }
  async function nearBy(look, segments, depth, cardPath) {
    const wanted = segments[depth] ?? "";
    const names = look.kind === "folder" ? [...look.entries.keys()] : [];
    const sameLetters = names.find((name2) => name2.toLowerCase() === wanted.toLowerCase());
    const name = sameLetters ?? (names.length > MAX_COMPARED ? void 0 : nearest(wanted, names));
    if (name !== void 0) {
      const path4 = [...segments.slice(0, depth), name, ...segments.slice(depth + 1)].join("/");
      if (await stands(path4)) return path4;
    }
    return elsewhere(segments.at(-1) ?? "", cardPath);
  }
  async function stands(path4) {
    const look = await folder(folderOf(path4));
    return look.kind === "folder" && look.entries.has(path4.slice(path4.lastIndexOf("/") + 1));
  }
  async function elsewhere(name, cardPath) {
    const places = [.../* @__PURE__ */ new Set([folderOf(cardPath), ""])];
    for (const place of places) {
      const look = await folder(place);
      if (look.kind !== "folder") continue;
      const below = [...look.entries.values()].filter(({ kind }) => kind === "directory");
      const folders = [place, ...below.slice(0, MAX_SEARCHED).map((entry) => joined(place, entry.name))];
      for (const each of folders) if (await stands(joined(each, name))) return joined(each, name);
    }
    return void 0;
  }
  return { folder, at };
}
var KINDS = {
  file: "file",
  directory: "folder",
  symlink: "unknown",
  submodule: "unknown",
  special: "unknown"
};
function joined(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function indexed(found) {
  if (found.kind !== "folder") return found;
  return { kind: "folder", entries: new Map(found.entries.map((entry) => [entry.name, entry])) };
}
// src/facts/repository/repository-reader.ts
var MAX_OF_A_KIND = 6;
function repositoryReader(source, needs) {
  if (needs.size === 0) return void 0;
  const { folder, at } = standing(source);
  let atRoot;
  async function companionsIn(place, isWanted) {
    const look = await folder(place);
    const entries2 = look.kind === "folder" ? [...look.entries.values()] : [];
    const counts = /* @__PURE__ */ new Map();
    return entries2.sort(byName).flatMap((entry) => {
      const kind = companionKind(entry.name);
      if (kind === void 0 || !isWanted(kind) || !isReadable(entry)) return [];
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      return count < MAX_OF_A_KIND ? [{ kind, path: joined(place, entry.name) }] : [];
    });
  }
  const ownCompanions = (cardPath) => companionsIn(folderOf(cardPath), (kind) => needs.has(kind));
  const rootCompanions = () => companionsIn("", (kind) => kind === "license" && needs.has(kind));
  async function read(found) {
    const read2 = [];
    for (const each of found) {
      const entry = await source.read(each.path);
      if (entry.kind !== "file" || entry.bytes.length > MAX_COMPANION_BYTES || entry.bytes.includes(0))
        continue;
      read2.push({ ...each, text: new TextDecoder().decode(entry.bytes) });
    }
    return read2;
  }
  async function companionsOf(cardPath) {
    const own = await read(await ownCompanions(cardPath));
    if (folderOf(cardPath) === "") return own;
    atRoot ??= rootCompanions().then(read);
    return [...own, ...await atRoot];
  }
  return {
    async prepare(cards) {
      const paths = /* @__PURE__ */ new Set();
      for (const card of cards) for (const { path: path4 } of await ownCompanions(card)) paths.add(path4);
      if (paths.size > 0) await source.list([...paths]);
      return paths.size;
    },
    async around(cardPath, text2) {
      const paths = /* @__PURE__ */ new Map();
      if (needs.has("paths"))
        for (const path4 of namedPaths(text2, cardPath)) paths.set(path4, await at(path4, cardPath));
      return { cardPath, companions: await companionsOf(cardPath), paths };
    }
  };
}
function isReadable({ kind, size = 0 }) {
  return kind === "file" && size <= MAX_COMPANION_BYTES;
}
function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

// member:chunk-JIAIKS3P.js
import { m1_JUDGE_HERE as JUDGE_HERE, m1_judgeNotACard as judgeNotACard, m1_nextSteps as nextSteps, m1_parseCard as parseCard, m1_tellsOfMore as tellsOfMore, m1_verdictOn as verdictOn } from "./engine.js";
import { m2_countFindings as countFindings } from "./engine.js";
// src/judge/only-new.ts
function markNew(head, base) {
  const left = new Set(base?.report.findings);
  const old = /* @__PURE__ */ new Set();
  const headLines = lines(head.text);
  const baseLines = base ? lines(base.text) : [];
  for (const likeness of [sameLine, sameWords]) {
    const byLikeness = /* @__PURE__ */ new Map();
    for (const finding of [...left].reverse()) {
      const key = likeness(finding, baseLines);
      const alike = byLikeness.get(key);
      if (alike) alike.push(finding);
      else byLikeness.set(key, [finding]);
    }
    for (const finding of head.report.findings) {
      if (old.has(finding)) continue;
      const match = byLikeness.get(likeness(finding, headLines))?.pop();
      if (!match) continue;
      old.add(finding);
      left.delete(match);
    }
  }
  const findings = head.report.findings.map((finding) => ({
    ...finding,
    new: !old.has(finding) || tellsOfMore(finding)
  }));
  return { ...head.report, next: nextSteps(findings), findings };
}
function sameLine(finding, text2) {
  const line = finding.place ? text2[finding.place.start.line - 1] ?? "" : "";
  return `${sameWords(finding)}
${line.trim().replace(/\s+/g, " ")}`;
}
function sameWords({ ruleId, message }) {
  return `${ruleId}
${message.replace(/\blines? \d+(?: (?:to|and) \d+)?/gi, "line")}`;
}
function lines(text2) {
  return text2.split(/\r\n|\r|\n/);
}
// src/judge/shared-parts.ts
var MAX_PARTS = 5e3;
function partSharer() {
  const parts = /* @__PURE__ */ new Map();
  const shared = (part) => {
    const key = JSON.stringify(part);
    const known = parts.get(key);
    if (known !== void 0) return known;
    if (parts.size < MAX_PARTS) parts.set(key, part);
    return part;
  };
  return (card) => ({
    ...card,
    topics: Object.fromEntries(
      Object.entries(card.topics).map(([topic, state]) => [topic, shared(state)])
    ),
    score: shared(card.score),
    next: shared(card.next),
    ...card.metadata && { metadata: shared(card.metadata) },
    ...card.checklist && { checklist: shared(card.checklist) }
  });
}
// src/policy/card-policy.ts
function cardPolicy(policy, names) {
  let { preset, rules } = policy;
  for (const override2 of policy.overrides.filter(names)) {
    rules = override2.preset ? override2.rules : { ...rules, ...override2.rules };
    preset = override2.preset ?? preset;
  }
  return { preset, rules, failOn: policy.failOn, hub: policy.hub };
}
// src/gate.ts
var MAX_CARDS = 1e4;
async function judge(options) {
  const { source, policy, rules, repositoryPath = (path4) => path4 } = options;
  const paths = await source.list(policy.cards.value);
  const policyFor = await cardPolicies(policy);
  const problems = [];
  const judged = paths.slice(0, MAX_CARDS);
  if (paths.length > judged.length) {
    problems.push(
      `${paths.length} cards match and one run judges at most ${MAX_CARDS}: the last ${paths.length - MAX_CARDS} were left out. Name fewer cards a run.`
    );
  }
  const judges = options.judgeFor?.(judged.length) ?? JUDGE_HERE;
  const results = [];
  const withSharedParts = partSharer();
  let done = 0;
  try {
    await inParallel(judges.width, judged, async (path4, index, next) => {
      const judging = { path: path4, policy: policyFor(repositoryPath(path4)), ...rules && { rules } };
      const { report, problems: problems2 } = await judgeOne(options, judges, judging, next);
      results[index] = { problems: problems2, ...report && { report: withSharedParts(report) } };
      options.onProgress?.(++done, judged.length);
    });
  } finally {
    await judges.close();
  }
  problems.push(...results.flatMap((result) => result.problems));
  return { report: buildReport(results.flatMap(({ report }) => report ?? [])), problems };
}
async function judgeOne(options, judges, judging, onRead) {
  const { path: path4 } = judging;
  const entry = await options.source.read(path4);
  if (entry.kind === "missing") return { problems: [`${path4} is not there.`] };
  if (entry.kind !== "file") {
    const problems2 = entry.kind === "unreadable" ? [`${path4} could not be read: ${entry.reason}.`] : [];
    return { report: judgeNotACard(entry, judging), problems: problems2 };
  }
  const text2 = UTF8.decode(entry.bytes);
  options.onText?.(path4, text2);
  const evidence = await options.evidenceFor?.(path4, text2);
  const known = { ...judging, ...evidence && { evidence } };
  const base = options.baseOf && { card: await options.baseOf(path4) };
  onRead();
  const judged = await judges.judge(text2, known);
  const before = judged.isModel ? void 0 : await options.textBefore?.(path4);
  const { report, problems } = before === void 0 ? judged : await judges.judge(text2, {
    ...judging,
    evidence: { ...evidence, wasModel: describesModel(path4, before) }
  });
  const marked = base ? await markAgainst(base.card, { report, text: text2 }, known, judges) : report;
  return { report: marked, problems };
}
async function inParallel(width, items, work) {
  const running = /* @__PURE__ */ new Set();
  for (const [index, item] of items.entries()) {
    await new Promise((resolve, reject) => {
      const run = work(item, index, resolve).finally(() => running.delete(run));
      running.add(run);
      run.then(resolve, reject);
    });
    while (running.size >= width) await Promise.race(running);
  }
  await Promise.all(running);
}
function describesModel(path4, text2) {
  return parseCard(path4, text2).frontMatter.describes === "model";
}
async function markAgainst(before, head, judging, judges) {
  const base = before && {
    text: before.text,
    report: (await judges.judge(before.text, earlier(judging, before))).report
  };
  const report = markNew(head, base);
  return { ...report, verdict: verdictOn(report.findings, judging.policy.failOn.value) };
}
function earlier({ evidence = {}, ...judging }, { repository }) {
  const { customSchema } = evidence;
  const known = { ...customSchema && { customSchema }, ...repository && { repository } };
  return { ...judging, evidence: known };
}
var UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
async function cardPolicies(policy) {
  const matchers = /* @__PURE__ */ new Map();
  for (const override2 of policy.overrides) matchers.set(override2, await globMatcher(override2.cards));
  return (path4) => cardPolicy(policy, (override2) => matchers.get(override2)?.(path4) ?? false);
}
function buildReport(cards) {
  const counts = countFindings(cards.flatMap(({ findings }) => findings));
  const failed = cards.length === 0 || cards.some(({ verdict }) => verdict === "fail");
  return { version: 1, verdict: failed ? "fail" : "pass", counts, cards };
}

// member:chunk-DIGTUPVT.js
// src/version.ts
var VERSION = false ? "0.0.0-source" : "0.1.0";

// member:chunk-OE77V4AF.js
// src/hub/custom-schema-error.ts
var CustomSchemaError = class extends Error {
};
export {
  RevisionError as m0_RevisionError,
  PolicyError as m10_PolicyError,
  OPTIONS as m11_OPTIONS,
  OPTION_NAMES as m11_OPTION_NAMES,
  UsageError as m11_UsageError,
  parseArguments as m11_parseArguments,
  PUBLIC_HUB as m12_PUBLIC_HUB,
  askHub as m12_askHub,
  hubAddress as m12_hubAddress,
  say as m13_say,
  write as m13_write,
  clip as m14_clip,
  isRightToLeft as m14_isRightToLeft,
  visibleBlock as m14_visibleBlock,
  visibleLine as m14_visibleLine,
  withoutCommands as m14_withoutCommands,
  ThreadCountError as m15_ThreadCountError,
  judgeInThreads as m15_judgeInThreads,
  AT_HAND as m16_AT_HAND,
  CHARACTERS_AT_HAND as m16_CHARACTERS_AT_HAND,
  widthOf as m16_widthOf,
  checklistBlocks as m17_checklistBlocks,
  checklistLines as m17_checklistLines,
  code as m17_code,
  codeBlock as m17_codeBlock,
  fold as m17_fold,
  foldUnder as m17_foldUnder,
  heading as m17_heading,
  isCopiedAsIs as m17_isCopiedAsIs,
  link as m17_link,
  list as m17_list,
  nextBlocks as m17_nextBlocks,
  nextLines as m17_nextLines,
  paragraph as m17_paragraph,
  sentence2 as m17_sentence,
  small as m17_small,
  strong as m17_strong,
  suggestionBlock as m17_suggestionBlock,
  table as m17_table,
  text as m17_text,
  toText as m17_toText,
  SEVERITIES as m18_SEVERITIES,
  SHOWN_TOPICS as m18_SHOWN_TOPICS,
  amount as m18_amount,
  amounts as m18_amounts,
  besides as m18_besides,
  capitalised as m18_capitalised,
  hasOld as m18_hasOld,
  headline as m18_headline,
  listed as m18_listed,
  worstOf as m18_worstOf,
  gatherEvidence as m19_gatherEvidence,
  repositoryNeeds as m19_repositoryNeeds,
  findPolicy as m1_findPolicy,
  repositoryRoot as m1_repositoryRoot,
  namedPaths as m20_namedPaths,
  repositoryReader as m20_repositoryReader,
  cardPolicies as m21_cardPolicies,
  judge as m21_judge,
  VERSION as m22_VERSION,
  CustomSchemaError as m23_CustomSchemaError,
  POLICY_PATHS as m2_POLICY_PATHS,
  discoverPolicy as m2_discoverPolicy,
  workspace as m3_workspace,
  MAX_CARD_BYTES as m4_MAX_CARD_BYTES,
  MAX_FOLDER_ENTRIES as m4_MAX_FOLDER_ENTRIES,
  globFolders as m5_globFolders,
  globMatcher as m5_globMatcher,
  isGlob as m5_isGlob,
  UnusableFile as m6_UnusableFile,
  leaves2 as m6_leaves,
  textReader as m6_textReader,
  resolvePolicy as m7_resolvePolicy,
  readReference as m8_readReference,
  referenceTo as m8_referenceTo,
  DEFAULT_POLICY as m9_DEFAULT_POLICY,
  FAIL_ON as m9_FAIL_ON,
  NO_ADDITIONS as m9_NO_ADDITIONS
};
