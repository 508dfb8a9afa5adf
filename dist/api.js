import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixCard
} from "./chunks/chunk-2ISKV62D.js";
import {
  gatherEvidence,
  repositoryNeeds
} from "./chunks/chunk-WAGKVZ4P.js";
import {
  repositoryReader
} from "./chunks/chunk-H5DXXMNC.js";
import {
  resolvePolicy
} from "./chunks/chunk-KKTZMVX5.js";
import {
  cardPolicies,
  judge
} from "./chunks/chunk-CXODI2GK.js";
import {
  VERSION
} from "./chunks/chunk-TWIY5MSI.js";
import {
  CustomSchemaError
} from "./chunks/chunk-UUTZZT2Q.js";
import "./chunks/chunk-H7KL5FXX.js";
import "./chunks/chunk-6Z233QI3.js";
import {
  MAX_CARD_BYTES
} from "./chunks/chunk-NVFPVW6Q.js";
import {
  globMatcher,
  isGlob
} from "./chunks/chunk-Y5II74KN.js";
import {
  PolicyError
} from "./chunks/chunk-XHOLJCKZ.js";
import "./chunks/chunk-QRB7P7GL.js";
import "./chunks/chunk-LTGWFANX.js";
import "./chunks/chunk-XPYSO4PM.js";
import {
  RULES,
  ruleUrl
} from "./chunks/chunk-WQKJ5V43.js";
import "./chunks/chunk-MIRDMYVD.js";
import "./chunks/chunk-ZAKRWWM5.js";
import "./chunks/chunk-KG2PPLH6.js";
import "./chunks/chunk-ZALD5BIP.js";
import "./chunks/chunk-ZVVSDJEO.js";
import "./chunks/chunk-VBINA3HT.js";
import "./chunks/chunk-Y2UK72KH.js";

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
