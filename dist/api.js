import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixCard
} from "./chunks/shared-fix.js";
import {
  nearest
} from "./chunks/shared-nearest.js";
import { m19_gatherEvidence as gatherEvidence, m19_repositoryNeeds as repositoryNeeds } from "./chunks/edges.js";
import { m20_repositoryReader as repositoryReader } from "./chunks/edges.js";
import { m7_resolvePolicy as resolvePolicy } from "./chunks/edges.js";
import { m21_cardPolicies as cardPolicies, m21_judge as judge } from "./chunks/edges.js";
import "./chunks/edges.js";
import { m4_MAX_CARD_BYTES as MAX_CARD_BYTES } from "./chunks/edges.js";
import { m5_globMatcher as globMatcher, m5_isGlob as isGlob } from "./chunks/edges.js";
import { m22_VERSION as VERSION } from "./chunks/edges.js";
import { m23_CustomSchemaError as CustomSchemaError } from "./chunks/edges.js";
import { m9_FAIL_ON as FAIL_ON } from "./chunks/edges.js";
import { m10_PolicyError as PolicyError } from "./chunks/edges.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import { m5_RULES as RULES, m5_ruleUrl as ruleUrl } from "./chunks/engine.js";
import { m6_PRESETS as PRESETS } from "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/shared-esbuild.js";

// src/policy/given-options.ts
var CHECK_OPTIONS = ["preset", "failOn", "policy", "files"];
var CARD_OPTIONS = [...CHECK_OPTIONS, "path"];
function refuseOptions(options, known) {
  if (!isMap(options))
    throw new TypeError(`The options have to be a plain object, and are ${shown(options)}.`);
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) throw unknownOption(name, known);
    if (value === void 0) continue;
    const wanted = mistakeOf(name, value);
    if (wanted !== void 0) throw new TypeError(`The option ${name} cannot be ${shown(value)}. ${wanted}`);
    if (name === "files") refuseTexts(value, "files");
  }
}
function refuseText(text) {
  if (typeof text !== "string")
    throw new TypeError(`A card has to be a text, and is ${shown(text)}. Give the content of its file.`);
}
function refuseTexts(texts, name) {
  if (!isMap(texts))
    throw new TypeError(`${name} has to be a plain object of texts by path, and is ${shown(texts)}.`);
  for (const [path, text] of Object.entries(texts))
    if (typeof text !== "string")
      throw new TypeError(`${name}[${JSON.stringify(path)}] has to be a text, and is ${shown(text)}.`);
}
function mistakeOf(name, value) {
  switch (name) {
    case "preset":
      return oneOf(value, PRESETS);
    case "failOn":
      return oneOf(value, FAIL_ON);
    case "policy":
      return typeof value === "string" || isMap(value) ? void 0 : "Write what a policy file would say, as a plain object or as its text.";
    case "files":
      return isMap(value) ? void 0 : "Write a plain object of texts by path.";
    default:
      return typeof value === "string" && value !== "" ? void 0 : 'Write the path of the card from the root of the repository, such as "README.md".';
  }
}
function oneOf(value, allowed) {
  return allowed.some((one) => one === value) ? void 0 : `Write one of: ${allowed.join(", ")}.`;
}
function unknownOption(name, known) {
  const near = nearest(name, known);
  const cure = near ? `Did you mean ${near}?` : `Possible are: ${known.join(", ")}.`;
  return new TypeError(`There is no option ${JSON.stringify(name)}. ${cure}`);
}
function isMap(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  return Object.hasOwn(prototype, "isPrototypeOf") && Object.getPrototypeOf(prototype) === null;
}
function shown(value) {
  if (typeof value === "string")
    return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}\u2026` : value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return kindOf(value);
  return typeof value === "function" ? "a function" : String(value);
}
function kindOf(value) {
  const prototype = Object.getPrototypeOf(value);
  const made = prototype && Object.getOwnPropertyDescriptor(prototype, "constructor")?.value;
  const name = typeof made === "function" ? Object.getOwnPropertyDescriptor(made, "name")?.value : void 0;
  if (typeof name === "string" && name !== "") return `an object (${name})`;
  return prototype === null ? "an object (Object)" : "an object that inherits from another";
}
var MAX_SHOWN = 120;

// src/source/memory.ts
function memory(files) {
  const encoder = new TextEncoder();
  const sorted = [...files.keys()].sort();
  async function list(globs) {
    const literal = globs.filter((glob) => !isGlob(glob) || files.has(glob));
    const patterns = globs.filter((glob) => !literal.includes(glob));
    const matches = patterns.length > 0 ? await globMatcher(patterns) : () => false;
    return sorted.filter((path) => literal.includes(path) || matches(path));
  }
  async function read(path) {
    const text = files.get(path);
    if (text === void 0) return { kind: (await folder(path)).kind === "folder" ? "directory" : "missing" };
    const bytes = encoder.encode(text);
    return bytes.length > MAX_CARD_BYTES ? { kind: "too-large", size: bytes.length } : { kind: "file", bytes };
  }
  async function folder(path) {
    const prefix = path === "" ? "" : `${path}/`;
    const entries = /* @__PURE__ */ new Map();
    for (const file of sorted) {
      if (!file.startsWith(prefix)) continue;
      const [name = "", ...below] = file.slice(prefix.length).split("/");
      entries.set(name, { name, kind: below.length > 0 ? "directory" : "file" });
    }
    return entries.size > 0 || path === "" ? { kind: "folder", entries: [...entries.values()] } : { kind: "missing" };
  }
  return { place: "the files given", list, read, folder };
}

// src/api.ts
var version = VERSION;
async function checkCard(text, options = {}) {
  refuseText(text);
  refuseOptions(options, CARD_OPTIONS);
  const { path = "README.md", ...rest } = options;
  const { cards } = await checkCards({ [path]: text }, rest);
  const [report] = cards;
  if (!report) throw new TypeError(`"${path}" is no path from the root of a repository.`);
  return report;
}
async function checkCards(cards, options = {}) {
  refuseTexts(cards, "cards");
  refuseOptions(options, CHECK_OPTIONS);
  const { files } = options;
  const paths = Object.keys(cards);
  const policy = await readPolicy(options, paths);
  const around = files && repositoryReader(sourceOf({ ...files, ...cards }), repositoryNeeds(policy));
  const { evidenceFor } = await gatherEvidence(
    { policy, readText: readTextOf(files) },
    { around: around && ((path, text) => around.around(path, text)) }
  );
  const { report } = await judge({ source: sourceOf(cards), policy, evidenceFor });
  return report;
}
async function fixCard2(text, options = {}) {
  refuseText(text);
  refuseOptions(options, CARD_OPTIONS);
  const { path = "README.md", ...rest } = options;
  const policyFor = await cardPolicies(await readPolicy(rest, [path]));
  return fixCard(text, { path, policy: policyFor(path) });
}
function listRules() {
  return RULES.map(({ id, summary, why, cases, options }) => ({
    id,
    summary,
    why,
    url: ruleUrl(id),
    cases: Object.fromEntries(
      Object.entries(cases).map(([name, { summary: summary2, severity }]) => [name, { summary: summary2, severity }])
    ),
    ...options && { options }
  }));
}
var POLICY_NAME = "policy";
function readPolicy({ policy, preset, failOn, files }, cards) {
  const readFile = readTextOf(files);
  const text = typeof policy === "object" ? JSON.stringify(policy) : policy;
  return resolvePolicy(
    text === void 0 ? void 0 : POLICY_NAME,
    { readText: async (path) => path === POLICY_NAME ? text : readFile(path) },
    {
      cards,
      ...preset && { preset },
      ...failOn && { failOn },
      origin: (key) => `the option ${key === "fail-on" ? "failOn" : key}`
    }
  );
}
function readTextOf(files = {}) {
  const texts = new Map(Object.entries(files));
  return async (path) => texts.get(path);
}
function sourceOf(files) {
  return memory(new Map(Object.entries(files)));
}
export {
  CustomSchemaError,
  PolicyError,
  checkCard,
  checkCards,
  fixCard2 as fixCard,
  listRules,
  version
};
