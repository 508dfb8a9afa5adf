import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  discoverPolicy
} from "./chunk-T6MDYK3M.js";
import {
  workspace
} from "./chunk-AKJ3HK57.js";
import {
  PUBLIC_HUB,
  hubAddress
} from "./chunk-5IAUBYVK.js";
import {
  textReader
} from "./chunk-TT5OVWC6.js";
import {
  resolvePolicy
} from "./chunk-KKTZMVX5.js";
import {
  FAIL_ON
} from "./chunk-H7KL5FXX.js";
import {
  readReference
} from "./chunk-6Z233QI3.js";
import {
  PRESETS
} from "./chunk-WQKJ5V43.js";
import {
  closestMatch
} from "./chunk-ZVVSDJEO.js";

// src/cli/arguments.ts
const { parseArgs } = require("node:util");

// src/cli/options.ts
var FORMATS = ["pretty", "json", "markdown", "github", "sarif"];
var OPTIONS = {
  preset: {
    value: "NAME",
    choices: PRESETS,
    help: "how strict to be: hub, recommended (default), strict, launch"
  },
  config: {
    value: "FILE",
    help: "the policy file, or owner/repo/path@ref (default .github/model-card-gate.yml)"
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
    help: "draft a card, or add what is missing to one that is there; judge nothing"
  },
  "hub-check": { help: "ask the Hub's own endpoint too; this sends the cards to it" },
  "hub-url": { value: "URL", help: "the Hub to ask (default https://huggingface.co)" },
  "print-policy": { help: "print the effective policy for each card, and where each value comes from" },
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
  if (values.has("init")) refuseBeside("init", values);
  if (values.has("stdin") || values.has("stdin-path")) refuseBesideStdin(files, values);
  const text = (name) => values.get(name);
  return {
    files,
    ...defined({
      preset: text("preset"),
      config: text("config"),
      failOn: text("fail-on"),
      output: text("output"),
      explain: text("explain"),
      since: text("since"),
      fix: values.has("fix-dry-run") ? "dry-run" : values.has("fix") ? "write" : void 0,
      stdin: values.has("stdin") ? defined({ path: text("stdin-path") }) : void 0,
      hubUrl: values.has("hub-check") ? hubUrl(text("hub-url")) : void 0
    }),
    format: text("format") ?? "pretty",
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
function hubUrl(text) {
  const address = hubAddress(text);
  if (address !== void 0) return address;
  throw new UsageError(`--hub-url cannot be "${text}". Write an address such as ${PUBLIC_HUB}.`);
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

// src/cli/find-policy.ts
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");
async function findPolicy({ cwd, env }, config, wishes) {
  const root = repositoryRoot(cwd) ?? cwd;
  const readText = textReader(workspace(root, { confined: true }));
  const isRemote = config !== void 0 && readReference(config) && !existsSync(path.resolve(cwd, config));
  const named = config === void 0 || isRemote ? void 0 : localPath(root, path.resolve(cwd, config));
  const file = isRemote ? config : named ?? await discoverPolicy(readText);
  const readAny = async (wanted) => wanted === named ? readNamed(root, wanted) : readText(wanted);
  const readRemote = remoteReader(env);
  const policy = await resolvePolicy(file, { readText: readAny, ...readRemote && { readRemote } }, wishes);
  return { policy, root, readText };
}
function localPath(root, file) {
  const relative = path.relative(root, file);
  return readReference(relative) ? `./${relative}` : relative;
}
function readNamed(root, file) {
  try {
    return readFileSync(path.resolve(root, file), "utf8");
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
      import("./api-VCEPEU2O.js"),
      import("./remote-policy-CK7YE5NP.js")
    ]);
    return readRemotePolicy(new Api({ token, apiUrl: GITHUB_API_URL || "https://api.github.com" }), file);
  };
}
function repositoryRoot(folder, known = /* @__PURE__ */ new Map()) {
  if (known.has(folder)) return known.get(folder);
  const parent = path.dirname(folder);
  const above = () => parent === folder ? void 0 : repositoryRoot(parent, known);
  const root = existsSync(path.join(folder, ".git")) ? folder : above();
  known.set(folder, root);
  return root;
}

export {
  OPTIONS,
  OPTION_NAMES,
  UsageError,
  parseArguments,
  findPolicy,
  repositoryRoot
};
