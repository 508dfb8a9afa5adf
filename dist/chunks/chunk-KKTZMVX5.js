import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  DEFAULT_POLICY
} from "./chunk-H7KL5FXX.js";
import {
  readReference,
  referenceTo
} from "./chunk-6Z233QI3.js";
import {
  PolicyError
} from "./chunk-XHOLJCKZ.js";
import {
  PRESETS
} from "./chunk-WQKJ5V43.js";

// src/policy/resolve.ts
var MAX_EXTENDS_DEPTH = 5;
var MAX_EXTENDED_FILES = 30;
async function resolvePolicy(path, readers, wishes) {
  const way = { readers, trail: [], count: { files: 0 } };
  const policy = path === void 0 ? DEFAULT_POLICY : await withFile(DEFAULT_POLICY, placeOf(path), way);
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
  const text = await readPlace(place, way);
  if (text === void 0) throw await missing(name, way);
  const { readPolicyFile } = await import("./policy-file-MMGA4BHF.js");
  const read = readPolicyFile(text, name);
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
  return withSettings(policy, read, name);
}
function placeOf(target, from) {
  const remote = readReference(target) ?? (from?.in && { ...from.in, path: target });
  return remote ? { path: remote.path, in: remote } : { path: target };
}
function readPlace(place, { readers, trail }) {
  const { readText, readRemote } = readers;
  if (place.in === void 0) return readText(place.path);
  if (readRemote) return readRemote(place.in);
  const message = `${referenceTo(place.in)} is a policy of another repository, and there is no token to read it with. Set GITHUB_TOKEN or GH_TOKEN in the environment.`;
  throw new PolicyError([{ file: trail.at(-1) ?? referenceTo(place.in), message }]);
}
function startAnew(policy, preset, from) {
  return { ...policy, preset: { value: preset, origin: from }, rules: {} };
}
function withSettings(policy, read, path) {
  const { cards, "fail-on": failOn, rules, hub, schema, overrides = [] } = read.data;
  const from = (key) => origin(read, path, [key]);
  return {
    ...policy,
    ...cards && { cards: { value: cards, origin: from("cards") } },
    ...failOn && { failOn: { value: failOn, origin: from("fail-on") } },
    ...schema && { schema: { value: schema, origin: from("schema") } },
    rules: { ...policy.rules, ...ruleSettings(rules, read, path, ["rules"]) },
    hub: addValues(policy.hub, hub),
    overrides: [...policy.overrides, ...overrides.map((_, index) => override(read, path, index))]
  };
}
function override(read, path, index) {
  const { cards = [], extends: preset, rules } = read.data.overrides?.[index] ?? {};
  const at = ["overrides", index];
  return {
    cards,
    ...preset && { preset: { value: preset, origin: origin(read, path, [...at, "extends"]) } },
    rules: ruleSettings(rules, read, path, [...at, "rules"]),
    origin: origin(read, path, at)
  };
}
function ruleSettings(entries = {}, read, path, at) {
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      const [severity, options = {}] = typeof entry === "string" ? [entry] : entry;
      return [id, { severity, options, origin: origin(read, path, [...at, id]) }];
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
function origin({ lineOf }, path, key) {
  const line = lineOf(key);
  return line === void 0 ? path : `${path}, line ${line}`;
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
async function missing(path, { trail, line }) {
  const from = trail.at(-1);
  if (from === void 0)
    return new PolicyError([{ file: path, message: "This policy file does not exist. Check the path." }]);
  const { nearest } = await import("./nearest-V4Q2ZKAU.js");
  const near = nearest(path, PRESETS);
  const cure = near ? `Did you mean \`${near}\`?` : "Check the path; it starts at the root of the repository.";
  const message = `\`extends\` names ${path}, which is no preset (${PRESETS.join(", ")}) and no file. ${cure}`;
  return new PolicyError([{ file: from, ...line !== void 0 && { line, column: 1 }, message }]);
}

export {
  resolvePolicy
};
