import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixCard
} from "./chunks/chunk-YJMWA2YN.js";
import { m18_gatherEvidence as gatherEvidence, m18_repositoryNeeds as repositoryNeeds } from "./chunks/edges-8749410E.js";
import { m19_repositoryReader as repositoryReader } from "./chunks/edges-8749410E.js";
import { m8_resolvePolicy as resolvePolicy } from "./chunks/edges-8749410E.js";
import { m20_cardPolicies as cardPolicies, m20_judge as judge } from "./chunks/edges-8749410E.js";
import { m21_VERSION as VERSION } from "./chunks/edges-8749410E.js";
import { m22_CustomSchemaError as CustomSchemaError } from "./chunks/edges-8749410E.js";
import "./chunks/edges-8749410E.js";
import "./chunks/edges-8749410E.js";
import { m4_MAX_CARD_BYTES as MAX_CARD_BYTES } from "./chunks/edges-8749410E.js";
import { m5_globMatcher as globMatcher, m5_isGlob as isGlob } from "./chunks/edges-8749410E.js";
import { m11_PolicyError as PolicyError } from "./chunks/edges-8749410E.js";
import "./chunks/engine-087B7247.js";
import "./chunks/engine-087B7247.js";
import "./chunks/engine-087B7247.js";
import { m5_RULES as RULES, m5_ruleUrl as ruleUrl } from "./chunks/engine-087B7247.js";
import "./chunks/engine-087B7247.js";
import "./chunks/engine-087B7247.js";
import "./chunks/engine-087B7247.js";
import "./chunks/engine-087B7247.js";
import "./chunks/engine-087B7247.js";
import "./chunks/engine-087B7247.js";
import "./chunks/chunk-SEWDMQ6Q.js";

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
  const { path = "README.md", ...rest } = options;
  const { cards } = await checkCards({ [path]: text }, rest);
  const [report] = cards;
  if (!report) throw new TypeError(`"${path}" is no path from the root of a repository.`);
  return report;
}
async function checkCards(cards, options = {}) {
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
