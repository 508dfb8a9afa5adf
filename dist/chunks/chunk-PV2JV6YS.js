import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  PRESETS,
  RULES,
  closestMatch,
  globFolders,
  globMatcher,
  isGlob
} from "./chunk-3AQNQWUJ.js";
import {
  require_dist
} from "./chunk-CRZGECAT.js";
import {
  __toESM
} from "./chunk-Y2UK72KH.js";

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

// src/source/workspace.ts
import { constants } from "node:fs";
import { lstat, open, readdir, realpath } from "node:fs/promises";
import path from "node:path";

// src/source/source.ts
var MAX_CARD_BYTES = 2 * 1024 * 1024;

// src/source/workspace.ts
function workspace(root, { confined }) {
  const absolute = (file) => path.resolve(root, file);
  async function list(globs) {
    const literal = [];
    const patterns = [];
    for (const glob of globs) {
      const isLiteral = !isGlob(glob) || await exists(absolute(glob));
      (isLiteral ? literal : patterns).push(slashed(glob));
    }
    const found = /* @__PURE__ */ new Set();
    for (const file of literal) if (await exists(absolute(file))) found.add(file);
    if (patterns.length > 0) {
      const matches = await globMatcher(patterns);
      for (const folder of await globFolders(patterns)) {
        if (confined && leaves(folder)) continue;
        for await (const file of walk(root, folder)) if (matches(file)) found.add(file);
      }
    }
    return [...found].sort();
  }
  async function read(file) {
    const target = absolute(file);
    try {
      if (confined && !await isInside(root, target)) return { kind: "symlink" };
      const stats = await lstat(target);
      if (confined && stats.isSymbolicLink()) return { kind: "symlink" };
      return await readRegular(target, confined);
    } catch (error) {
      return failure(error);
    }
  }
  return { place: root, list, read };
}
var IGNORED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
async function* walk(root, folder) {
  for (const entry of await entries(path.resolve(root, folder))) {
    const file = path.posix.join(folder, entry.name);
    if (!entry.isDirectory()) yield file;
    else if (!IGNORED.has(entry.name)) yield* walk(root, file);
  }
}
async function entries(folder) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (failure(error).kind === "missing") return [];
    throw error;
  }
}
async function readRegular(target, confined) {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | (confined ? constants.O_NOFOLLOW : 0);
  const handle = await open(target, flags);
  try {
    const stats = await handle.stat();
    if (stats.isDirectory()) return { kind: "directory" };
    if (!stats.isFile()) return { kind: "special" };
    if (stats.size > MAX_CARD_BYTES) return { kind: "too-large", size: stats.size };
    return { kind: "file", bytes: await handle.readFile() };
  } finally {
    await handle.close();
  }
}
function failure(error) {
  const { code, message } = error;
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  if (code === "EISDIR") return { kind: "directory" };
  if (code === "ELOOP") return { kind: "symlink" };
  if (code === "ENXIO") return { kind: "special" };
  if (code === "EACCES" || code === "EPERM")
    return { kind: "unreadable", reason: "permission to read it is denied" };
  return { kind: "unreadable", reason: message };
}
async function exists(target) {
  try {
    await lstat(target);
    return true;
  } catch {
    return false;
  }
}
async function isInside(root, target) {
  const folder = await realpath(path.dirname(target));
  return !leaves(path.relative(await realpath(root), folder));
}
function leaves(relative) {
  return path.isAbsolute(relative) || relative === ".." || relative.startsWith(`..${path.sep}`) || relative.startsWith("../");
}
function slashed(file) {
  return path.normalize(file).split(path.sep).join("/");
}

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

// src/version.ts
var VERSION = false ? "0.0.0-source" : "0.1.0";

// src/policy/policy-file.ts
var import_yaml = __toESM(require_dist(), 1);

// src/policy/generated/validate-policy.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/model-card-gate/model-card-gate/v1/schema/policy.schema.json", "title": "Policy of Model Card Gate", "description": ".github/model-card-gate.yml: what model cards in this repository have to fulfil.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "The address of this schema, for editors." }, "extends": { "description": "What this policy builds on: a preset, or a policy file of this repository. Of several the later ones win.", "type": ["string", "array"], "items": { "type": "string" }, "examples": ["hub", "recommended", "strict", "launch", "policies/base.yml"], "default": "recommended" }, "cards": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Globs, from the root of the repository, of the files that are model cards.", "default": ["README.md"] }, "fail-on": { "enum": ["error", "warning", "never"], "description": "The least severity that fails a card.", "default": "error" }, "rules": { "type": "object", "description": "Rules by id, each with a severity or with a severity and options.", "additionalProperties": false, "properties": { "metadata/front-matter": { "description": "The card begins with a YAML block that the Hub sees and accepts.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/license": { "description": "`license` is an id from the Hub\u2019s list; where it is `other`, the licence has a name and a link.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "allow": { "description": "The only licences allowed.", "type": "array", "items": { "type": "string" } }, "deny": { "description": "Licences not allowed.", "type": "array", "items": { "type": "string" } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/pipeline-tag": { "description": "`pipeline_tag` is one task of the Hub\u2019s list.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/library-name": { "description": "`library_name` is the Hub\u2019s key for a library.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/language": { "description": "`language` holds ISO 639 codes, and is there where the task deals with language.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/base-model": { "description": "`base_model` holds ids of models, and `base_model_relation` one of four words.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/datasets": { "description": "`datasets` holds ids of data sets.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/model-index": { "description": "`model-index` has the shape that the Hub and its Python client read.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/tags": { "description": "`tags` is a list of texts, one tag an entry.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/types": { "description": "Keys such as `widget`, `inference` and `extra_gated_fields` hold values of the right kind.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/unknown-key": { "description": "Every key that is meant for the Hub is spelt as the Hub spells it, at the top level.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/placeholder": { "description": "No value of a template or sample is left in the front matter.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/custom-schema": { "description": "The front matter fulfils the JSON Schema that the policy names in `schema`.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/hub": { "description": "The Hub\u2019s own check accepts the front matter (only with the hub check on).", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/usage": { "description": "The card says how to use the model, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/limitations": { "description": "The card says what the model cannot or should not do, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/benchmark": { "description": "The card reports at least one measured result, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/citation": { "description": "The card says how to cite the model or its paper, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/description": { "description": "The card says what the model is.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/intended-use": { "description": "The card says what the model is for.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/training": { "description": "The card says on what data and how the model was trained.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/bias": { "description": "The card speaks of biases and ethical questions.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/environment": { "description": "The card says what training cost the environment.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/license": { "description": "The card\u2019s text says under which terms the model may be used.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/demo": { "description": "The card links a demo or shows samples.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/contact": { "description": "The card says whom to ask.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/readable": { "description": "The card is a text file in UTF-8 that the Hub can read.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } } } }, "hub": { "type": "object", "description": "Values newer than the built-in lists of the Hub.", "additionalProperties": false, "properties": { "licenses": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "License ids." }, "languages": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Language codes." }, "pipeline-tags": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Pipeline tags." }, "libraries": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Names of libraries." } } }, "schema": { "type": "string", "minLength": 1, "description": "The path of a JSON Schema, draft 2020-12 or draft-07, that the front matter has to fulfil too." }, "overrides": { "type": "array", "description": "What holds for some cards only; of several that name a card the later ones win.", "items": { "type": "object", "additionalProperties": false, "required": ["cards"], "properties": { "cards": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Globs of the cards that are meant." }, "extends": { "enum": ["hub", "recommended", "strict", "launch"], "description": "The preset from which these cards start anew, without the rules set above." }, "rules": { "type": "object", "description": "Rules by id, each with a severity or with a severity and options.", "additionalProperties": false, "properties": { "metadata/front-matter": { "description": "The card begins with a YAML block that the Hub sees and accepts.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/license": { "description": "`license` is an id from the Hub\u2019s list; where it is `other`, the licence has a name and a link.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "allow": { "description": "The only licences allowed.", "type": "array", "items": { "type": "string" } }, "deny": { "description": "Licences not allowed.", "type": "array", "items": { "type": "string" } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/pipeline-tag": { "description": "`pipeline_tag` is one task of the Hub\u2019s list.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/library-name": { "description": "`library_name` is the Hub\u2019s key for a library.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/language": { "description": "`language` holds ISO 639 codes, and is there where the task deals with language.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/base-model": { "description": "`base_model` holds ids of models, and `base_model_relation` one of four words.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/datasets": { "description": "`datasets` holds ids of data sets.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/model-index": { "description": "`model-index` has the shape that the Hub and its Python client read.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/tags": { "description": "`tags` is a list of texts, one tag an entry.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/types": { "description": "Keys such as `widget`, `inference` and `extra_gated_fields` hold values of the right kind.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/unknown-key": { "description": "Every key that is meant for the Hub is spelt as the Hub spells it, at the top level.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/placeholder": { "description": "No value of a template or sample is left in the front matter.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/custom-schema": { "description": "The front matter fulfils the JSON Schema that the policy names in `schema`.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/hub": { "description": "The Hub\u2019s own check accepts the front matter (only with the hub check on).", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/usage": { "description": "The card says how to use the model, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/limitations": { "description": "The card says what the model cannot or should not do, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/benchmark": { "description": "The card reports at least one measured result, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/citation": { "description": "The card says how to cite the model or its paper, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/description": { "description": "The card says what the model is.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/intended-use": { "description": "The card says what the model is for.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/training": { "description": "The card says on what data and how the model was trained.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/bias": { "description": "The card speaks of biases and ethical questions.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/environment": { "description": "The card says what training cost the environment.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/license": { "description": "The card\u2019s text says under which terms the model may be used.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/demo": { "description": "The card links a demo or shows samples.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/contact": { "description": "The card says whom to ask.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/readable": { "description": "The card is a text file in UTF-8 that the Hub can read.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } } } } } } } } };
var func1 = require_ucs2length().default;
var func2 = Object.prototype.hasOwnProperty;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "extends" || key0 === "cards" || key0 === "fail-on" || key0 === "rules" || key0 === "hub" || key0 === "schema" || key0 === "overrides")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data1 = data.extends;
      if (typeof data1 !== "string" && !Array.isArray(data1)) {
        const err2 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: schema31.properties.extends.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data1[i0] !== "string") {
            const err3 = { instancePath: instancePath + "/extends/" + i0, schemaPath: "#/properties/extends/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    if (data.cards !== void 0) {
      let data3 = data.cards;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err4 = { instancePath: instancePath + "/cards", schemaPath: "#/properties/cards/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (typeof data4 === "string") {
            if (func1(data4) < 1) {
              const err5 = { instancePath: instancePath + "/cards/" + i1, schemaPath: "#/properties/cards/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/cards/" + i1, schemaPath: "#/properties/cards/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/cards", schemaPath: "#/properties/cards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data["fail-on"] !== void 0) {
      let data5 = data["fail-on"];
      if (!(data5 === "error" || data5 === "warning" || data5 === "never")) {
        const err8 = { instancePath: instancePath + "/fail-on", schemaPath: "#/properties/fail-on/enum", keyword: "enum", params: { allowedValues: schema31.properties["fail-on"].enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data6 = data.rules;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!func2.call(schema31.properties.rules.properties, key1)) {
            const err9 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data6["metadata/front-matter"] !== void 0) {
          let data7 = data6["metadata/front-matter"];
          const _errs17 = errors;
          let valid6 = true;
          const _errs18 = errors;
          if (!Array.isArray(data7)) {
            const err10 = {};
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var _valid0 = _errs18 === errors;
          errors = _errs17;
          if (vErrors !== null) {
            if (_errs17) {
              vErrors.length = _errs17;
            } else {
              vErrors = null;
            }
          }
          let ifClause0;
          if (_valid0) {
            const _errs20 = errors;
            if (Array.isArray(data7)) {
              if (data7.length < 1) {
                const err11 = { instancePath: instancePath + "/rules/metadata~1front-matter", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              const len2 = data7.length;
              if (len2 > 0) {
                let data8 = data7[0];
                if (!(data8 === "off" || data8 === "notice" || data8 === "warning" || data8 === "error")) {
                  const err12 = { instancePath: instancePath + "/rules/metadata~1front-matter/0", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/front-matter"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              }
              if (len2 > 1) {
                let data9 = data7[1];
                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                  for (const key2 in data9) {
                    const err13 = { instancePath: instancePath + "/rules/metadata~1front-matter/1", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                } else {
                  const err14 = { instancePath: instancePath + "/rules/metadata~1front-matter/1", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              const len3 = data7.length;
              if (!(len3 <= 2)) {
                const err15 = { instancePath: instancePath + "/rules/metadata~1front-matter", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            } else {
              const err16 = { instancePath: instancePath + "/rules/metadata~1front-matter", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            var _valid0 = _errs20 === errors;
            valid6 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs26 = errors;
            if (!(data7 === "off" || data7 === "notice" || data7 === "warning" || data7 === "error")) {
              const err17 = { instancePath: instancePath + "/rules/metadata~1front-matter", schemaPath: "#/properties/rules/properties/metadata~1front-matter/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/front-matter"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            var _valid0 = _errs26 === errors;
            valid6 = _valid0;
            ifClause0 = "else";
          }
          if (!valid6) {
            const err18 = { instancePath: instancePath + "/rules/metadata~1front-matter", schemaPath: "#/properties/rules/properties/metadata~1front-matter/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data6["metadata/license"] !== void 0) {
          let data10 = data6["metadata/license"];
          const _errs28 = errors;
          let valid8 = true;
          const _errs29 = errors;
          if (!Array.isArray(data10)) {
            const err19 = {};
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var _valid1 = _errs29 === errors;
          errors = _errs28;
          if (vErrors !== null) {
            if (_errs28) {
              vErrors.length = _errs28;
            } else {
              vErrors = null;
            }
          }
          let ifClause1;
          if (_valid1) {
            const _errs31 = errors;
            if (Array.isArray(data10)) {
              if (data10.length < 1) {
                const err20 = { instancePath: instancePath + "/rules/metadata~1license", schemaPath: "#/properties/rules/properties/metadata~1license/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
              const len4 = data10.length;
              if (len4 > 0) {
                let data11 = data10[0];
                if (!(data11 === "off" || data11 === "notice" || data11 === "warning" || data11 === "error")) {
                  const err21 = { instancePath: instancePath + "/rules/metadata~1license/0", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/license"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
              }
              if (len4 > 1) {
                let data12 = data10[1];
                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                  for (const key3 in data12) {
                    if (!(key3 === "allow" || key3 === "deny")) {
                      const err22 = { instancePath: instancePath + "/rules/metadata~1license/1", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                  if (data12.allow !== void 0) {
                    let data13 = data12.allow;
                    if (Array.isArray(data13)) {
                      const len5 = data13.length;
                      for (let i2 = 0; i2 < len5; i2++) {
                        if (typeof data13[i2] !== "string") {
                          const err23 = { instancePath: instancePath + "/rules/metadata~1license/1/allow/" + i2, schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err23];
                          } else {
                            vErrors.push(err23);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err24 = { instancePath: instancePath + "/rules/metadata~1license/1/allow", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err24];
                      } else {
                        vErrors.push(err24);
                      }
                      errors++;
                    }
                  }
                  if (data12.deny !== void 0) {
                    let data15 = data12.deny;
                    if (Array.isArray(data15)) {
                      const len6 = data15.length;
                      for (let i3 = 0; i3 < len6; i3++) {
                        if (typeof data15[i3] !== "string") {
                          const err25 = { instancePath: instancePath + "/rules/metadata~1license/1/deny/" + i3, schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/deny/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err25];
                          } else {
                            vErrors.push(err25);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err26 = { instancePath: instancePath + "/rules/metadata~1license/1/deny", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err27 = { instancePath: instancePath + "/rules/metadata~1license/1", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
              const len7 = data10.length;
              if (!(len7 <= 2)) {
                const err28 = { instancePath: instancePath + "/rules/metadata~1license", schemaPath: "#/properties/rules/properties/metadata~1license/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            } else {
              const err29 = { instancePath: instancePath + "/rules/metadata~1license", schemaPath: "#/properties/rules/properties/metadata~1license/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            var _valid1 = _errs31 === errors;
            valid8 = _valid1;
            ifClause1 = "then";
          } else {
            const _errs45 = errors;
            if (!(data10 === "off" || data10 === "notice" || data10 === "warning" || data10 === "error")) {
              const err30 = { instancePath: instancePath + "/rules/metadata~1license", schemaPath: "#/properties/rules/properties/metadata~1license/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/license"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            var _valid1 = _errs45 === errors;
            valid8 = _valid1;
            ifClause1 = "else";
          }
          if (!valid8) {
            const err31 = { instancePath: instancePath + "/rules/metadata~1license", schemaPath: "#/properties/rules/properties/metadata~1license/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data6["metadata/pipeline-tag"] !== void 0) {
          let data17 = data6["metadata/pipeline-tag"];
          const _errs47 = errors;
          let valid15 = true;
          const _errs48 = errors;
          if (!Array.isArray(data17)) {
            const err32 = {};
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          var _valid2 = _errs48 === errors;
          errors = _errs47;
          if (vErrors !== null) {
            if (_errs47) {
              vErrors.length = _errs47;
            } else {
              vErrors = null;
            }
          }
          let ifClause2;
          if (_valid2) {
            const _errs50 = errors;
            if (Array.isArray(data17)) {
              if (data17.length < 1) {
                const err33 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              const len8 = data17.length;
              if (len8 > 0) {
                let data18 = data17[0];
                if (!(data18 === "off" || data18 === "notice" || data18 === "warning" || data18 === "error")) {
                  const err34 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag/0", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/pipeline-tag"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
              if (len8 > 1) {
                let data19 = data17[1];
                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                  for (const key4 in data19) {
                    const err35 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag/1", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                } else {
                  const err36 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag/1", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
              const len9 = data17.length;
              if (!(len9 <= 2)) {
                const err37 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            } else {
              const err38 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            var _valid2 = _errs50 === errors;
            valid15 = _valid2;
            ifClause2 = "then";
          } else {
            const _errs56 = errors;
            if (!(data17 === "off" || data17 === "notice" || data17 === "warning" || data17 === "error")) {
              const err39 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/pipeline-tag"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            var _valid2 = _errs56 === errors;
            valid15 = _valid2;
            ifClause2 = "else";
          }
          if (!valid15) {
            const err40 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema' };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data6["metadata/library-name"] !== void 0) {
          let data20 = data6["metadata/library-name"];
          const _errs58 = errors;
          let valid17 = true;
          const _errs59 = errors;
          if (!Array.isArray(data20)) {
            const err41 = {};
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
          var _valid3 = _errs59 === errors;
          errors = _errs58;
          if (vErrors !== null) {
            if (_errs58) {
              vErrors.length = _errs58;
            } else {
              vErrors = null;
            }
          }
          let ifClause3;
          if (_valid3) {
            const _errs61 = errors;
            if (Array.isArray(data20)) {
              if (data20.length < 1) {
                const err42 = { instancePath: instancePath + "/rules/metadata~1library-name", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
              const len10 = data20.length;
              if (len10 > 0) {
                let data21 = data20[0];
                if (!(data21 === "off" || data21 === "notice" || data21 === "warning" || data21 === "error")) {
                  const err43 = { instancePath: instancePath + "/rules/metadata~1library-name/0", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/library-name"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              }
              if (len10 > 1) {
                let data22 = data20[1];
                if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                  for (const key5 in data22) {
                    const err44 = { instancePath: instancePath + "/rules/metadata~1library-name/1", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                } else {
                  const err45 = { instancePath: instancePath + "/rules/metadata~1library-name/1", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
              }
              const len11 = data20.length;
              if (!(len11 <= 2)) {
                const err46 = { instancePath: instancePath + "/rules/metadata~1library-name", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
            } else {
              const err47 = { instancePath: instancePath + "/rules/metadata~1library-name", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            var _valid3 = _errs61 === errors;
            valid17 = _valid3;
            ifClause3 = "then";
          } else {
            const _errs67 = errors;
            if (!(data20 === "off" || data20 === "notice" || data20 === "warning" || data20 === "error")) {
              const err48 = { instancePath: instancePath + "/rules/metadata~1library-name", schemaPath: "#/properties/rules/properties/metadata~1library-name/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/library-name"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            var _valid3 = _errs67 === errors;
            valid17 = _valid3;
            ifClause3 = "else";
          }
          if (!valid17) {
            const err49 = { instancePath: instancePath + "/rules/metadata~1library-name", schemaPath: "#/properties/rules/properties/metadata~1library-name/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema' };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data6["metadata/language"] !== void 0) {
          let data23 = data6["metadata/language"];
          const _errs69 = errors;
          let valid19 = true;
          const _errs70 = errors;
          if (!Array.isArray(data23)) {
            const err50 = {};
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          var _valid4 = _errs70 === errors;
          errors = _errs69;
          if (vErrors !== null) {
            if (_errs69) {
              vErrors.length = _errs69;
            } else {
              vErrors = null;
            }
          }
          let ifClause4;
          if (_valid4) {
            const _errs72 = errors;
            if (Array.isArray(data23)) {
              if (data23.length < 1) {
                const err51 = { instancePath: instancePath + "/rules/metadata~1language", schemaPath: "#/properties/rules/properties/metadata~1language/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              const len12 = data23.length;
              if (len12 > 0) {
                let data24 = data23[0];
                if (!(data24 === "off" || data24 === "notice" || data24 === "warning" || data24 === "error")) {
                  const err52 = { instancePath: instancePath + "/rules/metadata~1language/0", schemaPath: "#/properties/rules/properties/metadata~1language/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/language"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
              if (len12 > 1) {
                let data25 = data23[1];
                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                  for (const key6 in data25) {
                    const err53 = { instancePath: instancePath + "/rules/metadata~1language/1", schemaPath: "#/properties/rules/properties/metadata~1language/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                } else {
                  const err54 = { instancePath: instancePath + "/rules/metadata~1language/1", schemaPath: "#/properties/rules/properties/metadata~1language/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
              const len13 = data23.length;
              if (!(len13 <= 2)) {
                const err55 = { instancePath: instancePath + "/rules/metadata~1language", schemaPath: "#/properties/rules/properties/metadata~1language/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
            } else {
              const err56 = { instancePath: instancePath + "/rules/metadata~1language", schemaPath: "#/properties/rules/properties/metadata~1language/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            var _valid4 = _errs72 === errors;
            valid19 = _valid4;
            ifClause4 = "then";
          } else {
            const _errs78 = errors;
            if (!(data23 === "off" || data23 === "notice" || data23 === "warning" || data23 === "error")) {
              const err57 = { instancePath: instancePath + "/rules/metadata~1language", schemaPath: "#/properties/rules/properties/metadata~1language/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/language"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            var _valid4 = _errs78 === errors;
            valid19 = _valid4;
            ifClause4 = "else";
          }
          if (!valid19) {
            const err58 = { instancePath: instancePath + "/rules/metadata~1language", schemaPath: "#/properties/rules/properties/metadata~1language/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema' };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data6["metadata/base-model"] !== void 0) {
          let data26 = data6["metadata/base-model"];
          const _errs80 = errors;
          let valid21 = true;
          const _errs81 = errors;
          if (!Array.isArray(data26)) {
            const err59 = {};
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
          var _valid5 = _errs81 === errors;
          errors = _errs80;
          if (vErrors !== null) {
            if (_errs80) {
              vErrors.length = _errs80;
            } else {
              vErrors = null;
            }
          }
          let ifClause5;
          if (_valid5) {
            const _errs83 = errors;
            if (Array.isArray(data26)) {
              if (data26.length < 1) {
                const err60 = { instancePath: instancePath + "/rules/metadata~1base-model", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
              const len14 = data26.length;
              if (len14 > 0) {
                let data27 = data26[0];
                if (!(data27 === "off" || data27 === "notice" || data27 === "warning" || data27 === "error")) {
                  const err61 = { instancePath: instancePath + "/rules/metadata~1base-model/0", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/base-model"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              }
              if (len14 > 1) {
                let data28 = data26[1];
                if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                  for (const key7 in data28) {
                    const err62 = { instancePath: instancePath + "/rules/metadata~1base-model/1", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                } else {
                  const err63 = { instancePath: instancePath + "/rules/metadata~1base-model/1", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
              }
              const len15 = data26.length;
              if (!(len15 <= 2)) {
                const err64 = { instancePath: instancePath + "/rules/metadata~1base-model", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            } else {
              const err65 = { instancePath: instancePath + "/rules/metadata~1base-model", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            var _valid5 = _errs83 === errors;
            valid21 = _valid5;
            ifClause5 = "then";
          } else {
            const _errs89 = errors;
            if (!(data26 === "off" || data26 === "notice" || data26 === "warning" || data26 === "error")) {
              const err66 = { instancePath: instancePath + "/rules/metadata~1base-model", schemaPath: "#/properties/rules/properties/metadata~1base-model/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/base-model"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
            var _valid5 = _errs89 === errors;
            valid21 = _valid5;
            ifClause5 = "else";
          }
          if (!valid21) {
            const err67 = { instancePath: instancePath + "/rules/metadata~1base-model", schemaPath: "#/properties/rules/properties/metadata~1base-model/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema' };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data6["metadata/datasets"] !== void 0) {
          let data29 = data6["metadata/datasets"];
          const _errs91 = errors;
          let valid23 = true;
          const _errs92 = errors;
          if (!Array.isArray(data29)) {
            const err68 = {};
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
          var _valid6 = _errs92 === errors;
          errors = _errs91;
          if (vErrors !== null) {
            if (_errs91) {
              vErrors.length = _errs91;
            } else {
              vErrors = null;
            }
          }
          let ifClause6;
          if (_valid6) {
            const _errs94 = errors;
            if (Array.isArray(data29)) {
              if (data29.length < 1) {
                const err69 = { instancePath: instancePath + "/rules/metadata~1datasets", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
              const len16 = data29.length;
              if (len16 > 0) {
                let data30 = data29[0];
                if (!(data30 === "off" || data30 === "notice" || data30 === "warning" || data30 === "error")) {
                  const err70 = { instancePath: instancePath + "/rules/metadata~1datasets/0", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/datasets"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
              if (len16 > 1) {
                let data31 = data29[1];
                if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                  for (const key8 in data31) {
                    const err71 = { instancePath: instancePath + "/rules/metadata~1datasets/1", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                } else {
                  const err72 = { instancePath: instancePath + "/rules/metadata~1datasets/1", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err72];
                  } else {
                    vErrors.push(err72);
                  }
                  errors++;
                }
              }
              const len17 = data29.length;
              if (!(len17 <= 2)) {
                const err73 = { instancePath: instancePath + "/rules/metadata~1datasets", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            } else {
              const err74 = { instancePath: instancePath + "/rules/metadata~1datasets", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
            var _valid6 = _errs94 === errors;
            valid23 = _valid6;
            ifClause6 = "then";
          } else {
            const _errs100 = errors;
            if (!(data29 === "off" || data29 === "notice" || data29 === "warning" || data29 === "error")) {
              const err75 = { instancePath: instancePath + "/rules/metadata~1datasets", schemaPath: "#/properties/rules/properties/metadata~1datasets/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/datasets"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            var _valid6 = _errs100 === errors;
            valid23 = _valid6;
            ifClause6 = "else";
          }
          if (!valid23) {
            const err76 = { instancePath: instancePath + "/rules/metadata~1datasets", schemaPath: "#/properties/rules/properties/metadata~1datasets/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema' };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data6["metadata/model-index"] !== void 0) {
          let data32 = data6["metadata/model-index"];
          const _errs102 = errors;
          let valid25 = true;
          const _errs103 = errors;
          if (!Array.isArray(data32)) {
            const err77 = {};
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
          var _valid7 = _errs103 === errors;
          errors = _errs102;
          if (vErrors !== null) {
            if (_errs102) {
              vErrors.length = _errs102;
            } else {
              vErrors = null;
            }
          }
          let ifClause7;
          if (_valid7) {
            const _errs105 = errors;
            if (Array.isArray(data32)) {
              if (data32.length < 1) {
                const err78 = { instancePath: instancePath + "/rules/metadata~1model-index", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
              const len18 = data32.length;
              if (len18 > 0) {
                let data33 = data32[0];
                if (!(data33 === "off" || data33 === "notice" || data33 === "warning" || data33 === "error")) {
                  const err79 = { instancePath: instancePath + "/rules/metadata~1model-index/0", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/model-index"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              }
              if (len18 > 1) {
                let data34 = data32[1];
                if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                  for (const key9 in data34) {
                    const err80 = { instancePath: instancePath + "/rules/metadata~1model-index/1", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                } else {
                  const err81 = { instancePath: instancePath + "/rules/metadata~1model-index/1", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              }
              const len19 = data32.length;
              if (!(len19 <= 2)) {
                const err82 = { instancePath: instancePath + "/rules/metadata~1model-index", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            } else {
              const err83 = { instancePath: instancePath + "/rules/metadata~1model-index", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            var _valid7 = _errs105 === errors;
            valid25 = _valid7;
            ifClause7 = "then";
          } else {
            const _errs111 = errors;
            if (!(data32 === "off" || data32 === "notice" || data32 === "warning" || data32 === "error")) {
              const err84 = { instancePath: instancePath + "/rules/metadata~1model-index", schemaPath: "#/properties/rules/properties/metadata~1model-index/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/model-index"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            var _valid7 = _errs111 === errors;
            valid25 = _valid7;
            ifClause7 = "else";
          }
          if (!valid25) {
            const err85 = { instancePath: instancePath + "/rules/metadata~1model-index", schemaPath: "#/properties/rules/properties/metadata~1model-index/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: 'must match "' + ifClause7 + '" schema' };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data6["metadata/tags"] !== void 0) {
          let data35 = data6["metadata/tags"];
          const _errs113 = errors;
          let valid27 = true;
          const _errs114 = errors;
          if (!Array.isArray(data35)) {
            const err86 = {};
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          var _valid8 = _errs114 === errors;
          errors = _errs113;
          if (vErrors !== null) {
            if (_errs113) {
              vErrors.length = _errs113;
            } else {
              vErrors = null;
            }
          }
          let ifClause8;
          if (_valid8) {
            const _errs116 = errors;
            if (Array.isArray(data35)) {
              if (data35.length < 1) {
                const err87 = { instancePath: instancePath + "/rules/metadata~1tags", schemaPath: "#/properties/rules/properties/metadata~1tags/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              const len20 = data35.length;
              if (len20 > 0) {
                let data36 = data35[0];
                if (!(data36 === "off" || data36 === "notice" || data36 === "warning" || data36 === "error")) {
                  const err88 = { instancePath: instancePath + "/rules/metadata~1tags/0", schemaPath: "#/properties/rules/properties/metadata~1tags/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/tags"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
              if (len20 > 1) {
                let data37 = data35[1];
                if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                  for (const key10 in data37) {
                    const err89 = { instancePath: instancePath + "/rules/metadata~1tags/1", schemaPath: "#/properties/rules/properties/metadata~1tags/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                } else {
                  const err90 = { instancePath: instancePath + "/rules/metadata~1tags/1", schemaPath: "#/properties/rules/properties/metadata~1tags/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
              const len21 = data35.length;
              if (!(len21 <= 2)) {
                const err91 = { instancePath: instancePath + "/rules/metadata~1tags", schemaPath: "#/properties/rules/properties/metadata~1tags/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            } else {
              const err92 = { instancePath: instancePath + "/rules/metadata~1tags", schemaPath: "#/properties/rules/properties/metadata~1tags/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            var _valid8 = _errs116 === errors;
            valid27 = _valid8;
            ifClause8 = "then";
          } else {
            const _errs122 = errors;
            if (!(data35 === "off" || data35 === "notice" || data35 === "warning" || data35 === "error")) {
              const err93 = { instancePath: instancePath + "/rules/metadata~1tags", schemaPath: "#/properties/rules/properties/metadata~1tags/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/tags"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            var _valid8 = _errs122 === errors;
            valid27 = _valid8;
            ifClause8 = "else";
          }
          if (!valid27) {
            const err94 = { instancePath: instancePath + "/rules/metadata~1tags", schemaPath: "#/properties/rules/properties/metadata~1tags/if", keyword: "if", params: { failingKeyword: ifClause8 }, message: 'must match "' + ifClause8 + '" schema' };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data6["metadata/types"] !== void 0) {
          let data38 = data6["metadata/types"];
          const _errs124 = errors;
          let valid29 = true;
          const _errs125 = errors;
          if (!Array.isArray(data38)) {
            const err95 = {};
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          var _valid9 = _errs125 === errors;
          errors = _errs124;
          if (vErrors !== null) {
            if (_errs124) {
              vErrors.length = _errs124;
            } else {
              vErrors = null;
            }
          }
          let ifClause9;
          if (_valid9) {
            const _errs127 = errors;
            if (Array.isArray(data38)) {
              if (data38.length < 1) {
                const err96 = { instancePath: instancePath + "/rules/metadata~1types", schemaPath: "#/properties/rules/properties/metadata~1types/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
              const len22 = data38.length;
              if (len22 > 0) {
                let data39 = data38[0];
                if (!(data39 === "off" || data39 === "notice" || data39 === "warning" || data39 === "error")) {
                  const err97 = { instancePath: instancePath + "/rules/metadata~1types/0", schemaPath: "#/properties/rules/properties/metadata~1types/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/types"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
              if (len22 > 1) {
                let data40 = data38[1];
                if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                  for (const key11 in data40) {
                    const err98 = { instancePath: instancePath + "/rules/metadata~1types/1", schemaPath: "#/properties/rules/properties/metadata~1types/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                } else {
                  const err99 = { instancePath: instancePath + "/rules/metadata~1types/1", schemaPath: "#/properties/rules/properties/metadata~1types/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              }
              const len23 = data38.length;
              if (!(len23 <= 2)) {
                const err100 = { instancePath: instancePath + "/rules/metadata~1types", schemaPath: "#/properties/rules/properties/metadata~1types/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            } else {
              const err101 = { instancePath: instancePath + "/rules/metadata~1types", schemaPath: "#/properties/rules/properties/metadata~1types/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            var _valid9 = _errs127 === errors;
            valid29 = _valid9;
            ifClause9 = "then";
          } else {
            const _errs133 = errors;
            if (!(data38 === "off" || data38 === "notice" || data38 === "warning" || data38 === "error")) {
              const err102 = { instancePath: instancePath + "/rules/metadata~1types", schemaPath: "#/properties/rules/properties/metadata~1types/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/types"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            var _valid9 = _errs133 === errors;
            valid29 = _valid9;
            ifClause9 = "else";
          }
          if (!valid29) {
            const err103 = { instancePath: instancePath + "/rules/metadata~1types", schemaPath: "#/properties/rules/properties/metadata~1types/if", keyword: "if", params: { failingKeyword: ifClause9 }, message: 'must match "' + ifClause9 + '" schema' };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data6["metadata/unknown-key"] !== void 0) {
          let data41 = data6["metadata/unknown-key"];
          const _errs135 = errors;
          let valid31 = true;
          const _errs136 = errors;
          if (!Array.isArray(data41)) {
            const err104 = {};
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
          var _valid10 = _errs136 === errors;
          errors = _errs135;
          if (vErrors !== null) {
            if (_errs135) {
              vErrors.length = _errs135;
            } else {
              vErrors = null;
            }
          }
          let ifClause10;
          if (_valid10) {
            const _errs138 = errors;
            if (Array.isArray(data41)) {
              if (data41.length < 1) {
                const err105 = { instancePath: instancePath + "/rules/metadata~1unknown-key", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
              const len24 = data41.length;
              if (len24 > 0) {
                let data42 = data41[0];
                if (!(data42 === "off" || data42 === "notice" || data42 === "warning" || data42 === "error")) {
                  const err106 = { instancePath: instancePath + "/rules/metadata~1unknown-key/0", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/unknown-key"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
              }
              if (len24 > 1) {
                let data43 = data41[1];
                if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                  for (const key12 in data43) {
                    const err107 = { instancePath: instancePath + "/rules/metadata~1unknown-key/1", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                } else {
                  const err108 = { instancePath: instancePath + "/rules/metadata~1unknown-key/1", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              }
              const len25 = data41.length;
              if (!(len25 <= 2)) {
                const err109 = { instancePath: instancePath + "/rules/metadata~1unknown-key", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            } else {
              const err110 = { instancePath: instancePath + "/rules/metadata~1unknown-key", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            var _valid10 = _errs138 === errors;
            valid31 = _valid10;
            ifClause10 = "then";
          } else {
            const _errs144 = errors;
            if (!(data41 === "off" || data41 === "notice" || data41 === "warning" || data41 === "error")) {
              const err111 = { instancePath: instancePath + "/rules/metadata~1unknown-key", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/unknown-key"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
            var _valid10 = _errs144 === errors;
            valid31 = _valid10;
            ifClause10 = "else";
          }
          if (!valid31) {
            const err112 = { instancePath: instancePath + "/rules/metadata~1unknown-key", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/if", keyword: "if", params: { failingKeyword: ifClause10 }, message: 'must match "' + ifClause10 + '" schema' };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data6["metadata/placeholder"] !== void 0) {
          let data44 = data6["metadata/placeholder"];
          const _errs146 = errors;
          let valid33 = true;
          const _errs147 = errors;
          if (!Array.isArray(data44)) {
            const err113 = {};
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
          var _valid11 = _errs147 === errors;
          errors = _errs146;
          if (vErrors !== null) {
            if (_errs146) {
              vErrors.length = _errs146;
            } else {
              vErrors = null;
            }
          }
          let ifClause11;
          if (_valid11) {
            const _errs149 = errors;
            if (Array.isArray(data44)) {
              if (data44.length < 1) {
                const err114 = { instancePath: instancePath + "/rules/metadata~1placeholder", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
              const len26 = data44.length;
              if (len26 > 0) {
                let data45 = data44[0];
                if (!(data45 === "off" || data45 === "notice" || data45 === "warning" || data45 === "error")) {
                  const err115 = { instancePath: instancePath + "/rules/metadata~1placeholder/0", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/placeholder"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err115];
                  } else {
                    vErrors.push(err115);
                  }
                  errors++;
                }
              }
              if (len26 > 1) {
                let data46 = data44[1];
                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                  for (const key13 in data46) {
                    const err116 = { instancePath: instancePath + "/rules/metadata~1placeholder/1", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                } else {
                  const err117 = { instancePath: instancePath + "/rules/metadata~1placeholder/1", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
              const len27 = data44.length;
              if (!(len27 <= 2)) {
                const err118 = { instancePath: instancePath + "/rules/metadata~1placeholder", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            } else {
              const err119 = { instancePath: instancePath + "/rules/metadata~1placeholder", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
            var _valid11 = _errs149 === errors;
            valid33 = _valid11;
            ifClause11 = "then";
          } else {
            const _errs155 = errors;
            if (!(data44 === "off" || data44 === "notice" || data44 === "warning" || data44 === "error")) {
              const err120 = { instancePath: instancePath + "/rules/metadata~1placeholder", schemaPath: "#/properties/rules/properties/metadata~1placeholder/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/placeholder"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err120];
              } else {
                vErrors.push(err120);
              }
              errors++;
            }
            var _valid11 = _errs155 === errors;
            valid33 = _valid11;
            ifClause11 = "else";
          }
          if (!valid33) {
            const err121 = { instancePath: instancePath + "/rules/metadata~1placeholder", schemaPath: "#/properties/rules/properties/metadata~1placeholder/if", keyword: "if", params: { failingKeyword: ifClause11 }, message: 'must match "' + ifClause11 + '" schema' };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data6["metadata/custom-schema"] !== void 0) {
          let data47 = data6["metadata/custom-schema"];
          const _errs157 = errors;
          let valid35 = true;
          const _errs158 = errors;
          if (!Array.isArray(data47)) {
            const err122 = {};
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
          var _valid12 = _errs158 === errors;
          errors = _errs157;
          if (vErrors !== null) {
            if (_errs157) {
              vErrors.length = _errs157;
            } else {
              vErrors = null;
            }
          }
          let ifClause12;
          if (_valid12) {
            const _errs160 = errors;
            if (Array.isArray(data47)) {
              if (data47.length < 1) {
                const err123 = { instancePath: instancePath + "/rules/metadata~1custom-schema", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
              const len28 = data47.length;
              if (len28 > 0) {
                let data48 = data47[0];
                if (!(data48 === "off" || data48 === "notice" || data48 === "warning" || data48 === "error")) {
                  const err124 = { instancePath: instancePath + "/rules/metadata~1custom-schema/0", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/custom-schema"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err124];
                  } else {
                    vErrors.push(err124);
                  }
                  errors++;
                }
              }
              if (len28 > 1) {
                let data49 = data47[1];
                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                  for (const key14 in data49) {
                    const err125 = { instancePath: instancePath + "/rules/metadata~1custom-schema/1", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                } else {
                  const err126 = { instancePath: instancePath + "/rules/metadata~1custom-schema/1", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
              const len29 = data47.length;
              if (!(len29 <= 2)) {
                const err127 = { instancePath: instancePath + "/rules/metadata~1custom-schema", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            } else {
              const err128 = { instancePath: instancePath + "/rules/metadata~1custom-schema", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err128];
              } else {
                vErrors.push(err128);
              }
              errors++;
            }
            var _valid12 = _errs160 === errors;
            valid35 = _valid12;
            ifClause12 = "then";
          } else {
            const _errs166 = errors;
            if (!(data47 === "off" || data47 === "notice" || data47 === "warning" || data47 === "error")) {
              const err129 = { instancePath: instancePath + "/rules/metadata~1custom-schema", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/custom-schema"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            var _valid12 = _errs166 === errors;
            valid35 = _valid12;
            ifClause12 = "else";
          }
          if (!valid35) {
            const err130 = { instancePath: instancePath + "/rules/metadata~1custom-schema", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/if", keyword: "if", params: { failingKeyword: ifClause12 }, message: 'must match "' + ifClause12 + '" schema' };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
        if (data6["metadata/hub"] !== void 0) {
          let data50 = data6["metadata/hub"];
          const _errs168 = errors;
          let valid37 = true;
          const _errs169 = errors;
          if (!Array.isArray(data50)) {
            const err131 = {};
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
          var _valid13 = _errs169 === errors;
          errors = _errs168;
          if (vErrors !== null) {
            if (_errs168) {
              vErrors.length = _errs168;
            } else {
              vErrors = null;
            }
          }
          let ifClause13;
          if (_valid13) {
            const _errs171 = errors;
            if (Array.isArray(data50)) {
              if (data50.length < 1) {
                const err132 = { instancePath: instancePath + "/rules/metadata~1hub", schemaPath: "#/properties/rules/properties/metadata~1hub/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
              const len30 = data50.length;
              if (len30 > 0) {
                let data51 = data50[0];
                if (!(data51 === "off" || data51 === "notice" || data51 === "warning" || data51 === "error")) {
                  const err133 = { instancePath: instancePath + "/rules/metadata~1hub/0", schemaPath: "#/properties/rules/properties/metadata~1hub/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/hub"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              }
              if (len30 > 1) {
                let data52 = data50[1];
                if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                  for (const key15 in data52) {
                    const err134 = { instancePath: instancePath + "/rules/metadata~1hub/1", schemaPath: "#/properties/rules/properties/metadata~1hub/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                } else {
                  const err135 = { instancePath: instancePath + "/rules/metadata~1hub/1", schemaPath: "#/properties/rules/properties/metadata~1hub/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              }
              const len31 = data50.length;
              if (!(len31 <= 2)) {
                const err136 = { instancePath: instancePath + "/rules/metadata~1hub", schemaPath: "#/properties/rules/properties/metadata~1hub/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            } else {
              const err137 = { instancePath: instancePath + "/rules/metadata~1hub", schemaPath: "#/properties/rules/properties/metadata~1hub/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err137];
              } else {
                vErrors.push(err137);
              }
              errors++;
            }
            var _valid13 = _errs171 === errors;
            valid37 = _valid13;
            ifClause13 = "then";
          } else {
            const _errs177 = errors;
            if (!(data50 === "off" || data50 === "notice" || data50 === "warning" || data50 === "error")) {
              const err138 = { instancePath: instancePath + "/rules/metadata~1hub", schemaPath: "#/properties/rules/properties/metadata~1hub/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/hub"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
            var _valid13 = _errs177 === errors;
            valid37 = _valid13;
            ifClause13 = "else";
          }
          if (!valid37) {
            const err139 = { instancePath: instancePath + "/rules/metadata~1hub", schemaPath: "#/properties/rules/properties/metadata~1hub/if", keyword: "if", params: { failingKeyword: ifClause13 }, message: 'must match "' + ifClause13 + '" schema' };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data6["section/usage"] !== void 0) {
          let data53 = data6["section/usage"];
          const _errs179 = errors;
          let valid39 = true;
          const _errs180 = errors;
          if (!Array.isArray(data53)) {
            const err140 = {};
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
          var _valid14 = _errs180 === errors;
          errors = _errs179;
          if (vErrors !== null) {
            if (_errs179) {
              vErrors.length = _errs179;
            } else {
              vErrors = null;
            }
          }
          let ifClause14;
          if (_valid14) {
            const _errs182 = errors;
            if (Array.isArray(data53)) {
              if (data53.length < 1) {
                const err141 = { instancePath: instancePath + "/rules/section~1usage", schemaPath: "#/properties/rules/properties/section~1usage/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
              const len32 = data53.length;
              if (len32 > 0) {
                let data54 = data53[0];
                if (!(data54 === "off" || data54 === "notice" || data54 === "warning" || data54 === "error")) {
                  const err142 = { instancePath: instancePath + "/rules/section~1usage/0", schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/usage"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err142];
                  } else {
                    vErrors.push(err142);
                  }
                  errors++;
                }
              }
              if (len32 > 1) {
                let data55 = data53[1];
                if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                  for (const key16 in data55) {
                    if (!(key16 === "headings")) {
                      const err143 = { instancePath: instancePath + "/rules/section~1usage/1", schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err143];
                      } else {
                        vErrors.push(err143);
                      }
                      errors++;
                    }
                  }
                  if (data55.headings !== void 0) {
                    let data56 = data55.headings;
                    if (Array.isArray(data56)) {
                      const len33 = data56.length;
                      for (let i4 = 0; i4 < len33; i4++) {
                        let data57 = data56[i4];
                        if (typeof data57 === "string") {
                          if (func1(data57) < 1) {
                            const err144 = { instancePath: instancePath + "/rules/section~1usage/1/headings/" + i4, schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err144];
                            } else {
                              vErrors.push(err144);
                            }
                            errors++;
                          }
                        } else {
                          const err145 = { instancePath: instancePath + "/rules/section~1usage/1/headings/" + i4, schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err145];
                          } else {
                            vErrors.push(err145);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err146 = { instancePath: instancePath + "/rules/section~1usage/1/headings", schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err146];
                      } else {
                        vErrors.push(err146);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err147 = { instancePath: instancePath + "/rules/section~1usage/1", schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              }
              const len34 = data53.length;
              if (!(len34 <= 2)) {
                const err148 = { instancePath: instancePath + "/rules/section~1usage", schemaPath: "#/properties/rules/properties/section~1usage/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err148];
                } else {
                  vErrors.push(err148);
                }
                errors++;
              }
            } else {
              const err149 = { instancePath: instancePath + "/rules/section~1usage", schemaPath: "#/properties/rules/properties/section~1usage/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            var _valid14 = _errs182 === errors;
            valid39 = _valid14;
            ifClause14 = "then";
          } else {
            const _errs192 = errors;
            if (!(data53 === "off" || data53 === "notice" || data53 === "warning" || data53 === "error")) {
              const err150 = { instancePath: instancePath + "/rules/section~1usage", schemaPath: "#/properties/rules/properties/section~1usage/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/usage"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err150];
              } else {
                vErrors.push(err150);
              }
              errors++;
            }
            var _valid14 = _errs192 === errors;
            valid39 = _valid14;
            ifClause14 = "else";
          }
          if (!valid39) {
            const err151 = { instancePath: instancePath + "/rules/section~1usage", schemaPath: "#/properties/rules/properties/section~1usage/if", keyword: "if", params: { failingKeyword: ifClause14 }, message: 'must match "' + ifClause14 + '" schema' };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        if (data6["section/limitations"] !== void 0) {
          let data58 = data6["section/limitations"];
          const _errs194 = errors;
          let valid44 = true;
          const _errs195 = errors;
          if (!Array.isArray(data58)) {
            const err152 = {};
            if (vErrors === null) {
              vErrors = [err152];
            } else {
              vErrors.push(err152);
            }
            errors++;
          }
          var _valid15 = _errs195 === errors;
          errors = _errs194;
          if (vErrors !== null) {
            if (_errs194) {
              vErrors.length = _errs194;
            } else {
              vErrors = null;
            }
          }
          let ifClause15;
          if (_valid15) {
            const _errs197 = errors;
            if (Array.isArray(data58)) {
              if (data58.length < 1) {
                const err153 = { instancePath: instancePath + "/rules/section~1limitations", schemaPath: "#/properties/rules/properties/section~1limitations/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
              const len35 = data58.length;
              if (len35 > 0) {
                let data59 = data58[0];
                if (!(data59 === "off" || data59 === "notice" || data59 === "warning" || data59 === "error")) {
                  const err154 = { instancePath: instancePath + "/rules/section~1limitations/0", schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/limitations"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err154];
                  } else {
                    vErrors.push(err154);
                  }
                  errors++;
                }
              }
              if (len35 > 1) {
                let data60 = data58[1];
                if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                  for (const key17 in data60) {
                    if (!(key17 === "headings")) {
                      const err155 = { instancePath: instancePath + "/rules/section~1limitations/1", schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err155];
                      } else {
                        vErrors.push(err155);
                      }
                      errors++;
                    }
                  }
                  if (data60.headings !== void 0) {
                    let data61 = data60.headings;
                    if (Array.isArray(data61)) {
                      const len36 = data61.length;
                      for (let i5 = 0; i5 < len36; i5++) {
                        let data62 = data61[i5];
                        if (typeof data62 === "string") {
                          if (func1(data62) < 1) {
                            const err156 = { instancePath: instancePath + "/rules/section~1limitations/1/headings/" + i5, schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err156];
                            } else {
                              vErrors.push(err156);
                            }
                            errors++;
                          }
                        } else {
                          const err157 = { instancePath: instancePath + "/rules/section~1limitations/1/headings/" + i5, schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err157];
                          } else {
                            vErrors.push(err157);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err158 = { instancePath: instancePath + "/rules/section~1limitations/1/headings", schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err158];
                      } else {
                        vErrors.push(err158);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err159 = { instancePath: instancePath + "/rules/section~1limitations/1", schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
              }
              const len37 = data58.length;
              if (!(len37 <= 2)) {
                const err160 = { instancePath: instancePath + "/rules/section~1limitations", schemaPath: "#/properties/rules/properties/section~1limitations/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            } else {
              const err161 = { instancePath: instancePath + "/rules/section~1limitations", schemaPath: "#/properties/rules/properties/section~1limitations/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err161];
              } else {
                vErrors.push(err161);
              }
              errors++;
            }
            var _valid15 = _errs197 === errors;
            valid44 = _valid15;
            ifClause15 = "then";
          } else {
            const _errs207 = errors;
            if (!(data58 === "off" || data58 === "notice" || data58 === "warning" || data58 === "error")) {
              const err162 = { instancePath: instancePath + "/rules/section~1limitations", schemaPath: "#/properties/rules/properties/section~1limitations/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/limitations"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            var _valid15 = _errs207 === errors;
            valid44 = _valid15;
            ifClause15 = "else";
          }
          if (!valid44) {
            const err163 = { instancePath: instancePath + "/rules/section~1limitations", schemaPath: "#/properties/rules/properties/section~1limitations/if", keyword: "if", params: { failingKeyword: ifClause15 }, message: 'must match "' + ifClause15 + '" schema' };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data6["section/benchmark"] !== void 0) {
          let data63 = data6["section/benchmark"];
          const _errs209 = errors;
          let valid49 = true;
          const _errs210 = errors;
          if (!Array.isArray(data63)) {
            const err164 = {};
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
          var _valid16 = _errs210 === errors;
          errors = _errs209;
          if (vErrors !== null) {
            if (_errs209) {
              vErrors.length = _errs209;
            } else {
              vErrors = null;
            }
          }
          let ifClause16;
          if (_valid16) {
            const _errs212 = errors;
            if (Array.isArray(data63)) {
              if (data63.length < 1) {
                const err165 = { instancePath: instancePath + "/rules/section~1benchmark", schemaPath: "#/properties/rules/properties/section~1benchmark/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
              const len38 = data63.length;
              if (len38 > 0) {
                let data64 = data63[0];
                if (!(data64 === "off" || data64 === "notice" || data64 === "warning" || data64 === "error")) {
                  const err166 = { instancePath: instancePath + "/rules/section~1benchmark/0", schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/benchmark"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
              }
              if (len38 > 1) {
                let data65 = data63[1];
                if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                  for (const key18 in data65) {
                    if (!(key18 === "headings")) {
                      const err167 = { instancePath: instancePath + "/rules/section~1benchmark/1", schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err167];
                      } else {
                        vErrors.push(err167);
                      }
                      errors++;
                    }
                  }
                  if (data65.headings !== void 0) {
                    let data66 = data65.headings;
                    if (Array.isArray(data66)) {
                      const len39 = data66.length;
                      for (let i6 = 0; i6 < len39; i6++) {
                        let data67 = data66[i6];
                        if (typeof data67 === "string") {
                          if (func1(data67) < 1) {
                            const err168 = { instancePath: instancePath + "/rules/section~1benchmark/1/headings/" + i6, schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err168];
                            } else {
                              vErrors.push(err168);
                            }
                            errors++;
                          }
                        } else {
                          const err169 = { instancePath: instancePath + "/rules/section~1benchmark/1/headings/" + i6, schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err169];
                          } else {
                            vErrors.push(err169);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err170 = { instancePath: instancePath + "/rules/section~1benchmark/1/headings", schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err170];
                      } else {
                        vErrors.push(err170);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err171 = { instancePath: instancePath + "/rules/section~1benchmark/1", schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err171];
                  } else {
                    vErrors.push(err171);
                  }
                  errors++;
                }
              }
              const len40 = data63.length;
              if (!(len40 <= 2)) {
                const err172 = { instancePath: instancePath + "/rules/section~1benchmark", schemaPath: "#/properties/rules/properties/section~1benchmark/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err172];
                } else {
                  vErrors.push(err172);
                }
                errors++;
              }
            } else {
              const err173 = { instancePath: instancePath + "/rules/section~1benchmark", schemaPath: "#/properties/rules/properties/section~1benchmark/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
            var _valid16 = _errs212 === errors;
            valid49 = _valid16;
            ifClause16 = "then";
          } else {
            const _errs222 = errors;
            if (!(data63 === "off" || data63 === "notice" || data63 === "warning" || data63 === "error")) {
              const err174 = { instancePath: instancePath + "/rules/section~1benchmark", schemaPath: "#/properties/rules/properties/section~1benchmark/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/benchmark"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err174];
              } else {
                vErrors.push(err174);
              }
              errors++;
            }
            var _valid16 = _errs222 === errors;
            valid49 = _valid16;
            ifClause16 = "else";
          }
          if (!valid49) {
            const err175 = { instancePath: instancePath + "/rules/section~1benchmark", schemaPath: "#/properties/rules/properties/section~1benchmark/if", keyword: "if", params: { failingKeyword: ifClause16 }, message: 'must match "' + ifClause16 + '" schema' };
            if (vErrors === null) {
              vErrors = [err175];
            } else {
              vErrors.push(err175);
            }
            errors++;
          }
        }
        if (data6["section/citation"] !== void 0) {
          let data68 = data6["section/citation"];
          const _errs224 = errors;
          let valid54 = true;
          const _errs225 = errors;
          if (!Array.isArray(data68)) {
            const err176 = {};
            if (vErrors === null) {
              vErrors = [err176];
            } else {
              vErrors.push(err176);
            }
            errors++;
          }
          var _valid17 = _errs225 === errors;
          errors = _errs224;
          if (vErrors !== null) {
            if (_errs224) {
              vErrors.length = _errs224;
            } else {
              vErrors = null;
            }
          }
          let ifClause17;
          if (_valid17) {
            const _errs227 = errors;
            if (Array.isArray(data68)) {
              if (data68.length < 1) {
                const err177 = { instancePath: instancePath + "/rules/section~1citation", schemaPath: "#/properties/rules/properties/section~1citation/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
              const len41 = data68.length;
              if (len41 > 0) {
                let data69 = data68[0];
                if (!(data69 === "off" || data69 === "notice" || data69 === "warning" || data69 === "error")) {
                  const err178 = { instancePath: instancePath + "/rules/section~1citation/0", schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/citation"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err178];
                  } else {
                    vErrors.push(err178);
                  }
                  errors++;
                }
              }
              if (len41 > 1) {
                let data70 = data68[1];
                if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                  for (const key19 in data70) {
                    if (!(key19 === "headings")) {
                      const err179 = { instancePath: instancePath + "/rules/section~1citation/1", schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err179];
                      } else {
                        vErrors.push(err179);
                      }
                      errors++;
                    }
                  }
                  if (data70.headings !== void 0) {
                    let data71 = data70.headings;
                    if (Array.isArray(data71)) {
                      const len42 = data71.length;
                      for (let i7 = 0; i7 < len42; i7++) {
                        let data72 = data71[i7];
                        if (typeof data72 === "string") {
                          if (func1(data72) < 1) {
                            const err180 = { instancePath: instancePath + "/rules/section~1citation/1/headings/" + i7, schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err180];
                            } else {
                              vErrors.push(err180);
                            }
                            errors++;
                          }
                        } else {
                          const err181 = { instancePath: instancePath + "/rules/section~1citation/1/headings/" + i7, schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err181];
                          } else {
                            vErrors.push(err181);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err182 = { instancePath: instancePath + "/rules/section~1citation/1/headings", schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err182];
                      } else {
                        vErrors.push(err182);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err183 = { instancePath: instancePath + "/rules/section~1citation/1", schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err183];
                  } else {
                    vErrors.push(err183);
                  }
                  errors++;
                }
              }
              const len43 = data68.length;
              if (!(len43 <= 2)) {
                const err184 = { instancePath: instancePath + "/rules/section~1citation", schemaPath: "#/properties/rules/properties/section~1citation/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err184];
                } else {
                  vErrors.push(err184);
                }
                errors++;
              }
            } else {
              const err185 = { instancePath: instancePath + "/rules/section~1citation", schemaPath: "#/properties/rules/properties/section~1citation/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err185];
              } else {
                vErrors.push(err185);
              }
              errors++;
            }
            var _valid17 = _errs227 === errors;
            valid54 = _valid17;
            ifClause17 = "then";
          } else {
            const _errs237 = errors;
            if (!(data68 === "off" || data68 === "notice" || data68 === "warning" || data68 === "error")) {
              const err186 = { instancePath: instancePath + "/rules/section~1citation", schemaPath: "#/properties/rules/properties/section~1citation/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/citation"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err186];
              } else {
                vErrors.push(err186);
              }
              errors++;
            }
            var _valid17 = _errs237 === errors;
            valid54 = _valid17;
            ifClause17 = "else";
          }
          if (!valid54) {
            const err187 = { instancePath: instancePath + "/rules/section~1citation", schemaPath: "#/properties/rules/properties/section~1citation/if", keyword: "if", params: { failingKeyword: ifClause17 }, message: 'must match "' + ifClause17 + '" schema' };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
        if (data6["section/description"] !== void 0) {
          let data73 = data6["section/description"];
          const _errs239 = errors;
          let valid59 = true;
          const _errs240 = errors;
          if (!Array.isArray(data73)) {
            const err188 = {};
            if (vErrors === null) {
              vErrors = [err188];
            } else {
              vErrors.push(err188);
            }
            errors++;
          }
          var _valid18 = _errs240 === errors;
          errors = _errs239;
          if (vErrors !== null) {
            if (_errs239) {
              vErrors.length = _errs239;
            } else {
              vErrors = null;
            }
          }
          let ifClause18;
          if (_valid18) {
            const _errs242 = errors;
            if (Array.isArray(data73)) {
              if (data73.length < 1) {
                const err189 = { instancePath: instancePath + "/rules/section~1description", schemaPath: "#/properties/rules/properties/section~1description/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
              const len44 = data73.length;
              if (len44 > 0) {
                let data74 = data73[0];
                if (!(data74 === "off" || data74 === "notice" || data74 === "warning" || data74 === "error")) {
                  const err190 = { instancePath: instancePath + "/rules/section~1description/0", schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/description"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err190];
                  } else {
                    vErrors.push(err190);
                  }
                  errors++;
                }
              }
              if (len44 > 1) {
                let data75 = data73[1];
                if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                  for (const key20 in data75) {
                    if (!(key20 === "headings")) {
                      const err191 = { instancePath: instancePath + "/rules/section~1description/1", schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err191];
                      } else {
                        vErrors.push(err191);
                      }
                      errors++;
                    }
                  }
                  if (data75.headings !== void 0) {
                    let data76 = data75.headings;
                    if (Array.isArray(data76)) {
                      const len45 = data76.length;
                      for (let i8 = 0; i8 < len45; i8++) {
                        let data77 = data76[i8];
                        if (typeof data77 === "string") {
                          if (func1(data77) < 1) {
                            const err192 = { instancePath: instancePath + "/rules/section~1description/1/headings/" + i8, schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err192];
                            } else {
                              vErrors.push(err192);
                            }
                            errors++;
                          }
                        } else {
                          const err193 = { instancePath: instancePath + "/rules/section~1description/1/headings/" + i8, schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err193];
                          } else {
                            vErrors.push(err193);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err194 = { instancePath: instancePath + "/rules/section~1description/1/headings", schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err194];
                      } else {
                        vErrors.push(err194);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err195 = { instancePath: instancePath + "/rules/section~1description/1", schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
              }
              const len46 = data73.length;
              if (!(len46 <= 2)) {
                const err196 = { instancePath: instancePath + "/rules/section~1description", schemaPath: "#/properties/rules/properties/section~1description/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err196];
                } else {
                  vErrors.push(err196);
                }
                errors++;
              }
            } else {
              const err197 = { instancePath: instancePath + "/rules/section~1description", schemaPath: "#/properties/rules/properties/section~1description/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err197];
              } else {
                vErrors.push(err197);
              }
              errors++;
            }
            var _valid18 = _errs242 === errors;
            valid59 = _valid18;
            ifClause18 = "then";
          } else {
            const _errs252 = errors;
            if (!(data73 === "off" || data73 === "notice" || data73 === "warning" || data73 === "error")) {
              const err198 = { instancePath: instancePath + "/rules/section~1description", schemaPath: "#/properties/rules/properties/section~1description/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/description"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err198];
              } else {
                vErrors.push(err198);
              }
              errors++;
            }
            var _valid18 = _errs252 === errors;
            valid59 = _valid18;
            ifClause18 = "else";
          }
          if (!valid59) {
            const err199 = { instancePath: instancePath + "/rules/section~1description", schemaPath: "#/properties/rules/properties/section~1description/if", keyword: "if", params: { failingKeyword: ifClause18 }, message: 'must match "' + ifClause18 + '" schema' };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
        }
        if (data6["section/intended-use"] !== void 0) {
          let data78 = data6["section/intended-use"];
          const _errs254 = errors;
          let valid64 = true;
          const _errs255 = errors;
          if (!Array.isArray(data78)) {
            const err200 = {};
            if (vErrors === null) {
              vErrors = [err200];
            } else {
              vErrors.push(err200);
            }
            errors++;
          }
          var _valid19 = _errs255 === errors;
          errors = _errs254;
          if (vErrors !== null) {
            if (_errs254) {
              vErrors.length = _errs254;
            } else {
              vErrors = null;
            }
          }
          let ifClause19;
          if (_valid19) {
            const _errs257 = errors;
            if (Array.isArray(data78)) {
              if (data78.length < 1) {
                const err201 = { instancePath: instancePath + "/rules/section~1intended-use", schemaPath: "#/properties/rules/properties/section~1intended-use/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
              const len47 = data78.length;
              if (len47 > 0) {
                let data79 = data78[0];
                if (!(data79 === "off" || data79 === "notice" || data79 === "warning" || data79 === "error")) {
                  const err202 = { instancePath: instancePath + "/rules/section~1intended-use/0", schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/intended-use"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err202];
                  } else {
                    vErrors.push(err202);
                  }
                  errors++;
                }
              }
              if (len47 > 1) {
                let data80 = data78[1];
                if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                  for (const key21 in data80) {
                    if (!(key21 === "headings")) {
                      const err203 = { instancePath: instancePath + "/rules/section~1intended-use/1", schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err203];
                      } else {
                        vErrors.push(err203);
                      }
                      errors++;
                    }
                  }
                  if (data80.headings !== void 0) {
                    let data81 = data80.headings;
                    if (Array.isArray(data81)) {
                      const len48 = data81.length;
                      for (let i9 = 0; i9 < len48; i9++) {
                        let data82 = data81[i9];
                        if (typeof data82 === "string") {
                          if (func1(data82) < 1) {
                            const err204 = { instancePath: instancePath + "/rules/section~1intended-use/1/headings/" + i9, schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err204];
                            } else {
                              vErrors.push(err204);
                            }
                            errors++;
                          }
                        } else {
                          const err205 = { instancePath: instancePath + "/rules/section~1intended-use/1/headings/" + i9, schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err205];
                          } else {
                            vErrors.push(err205);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err206 = { instancePath: instancePath + "/rules/section~1intended-use/1/headings", schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err206];
                      } else {
                        vErrors.push(err206);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err207 = { instancePath: instancePath + "/rules/section~1intended-use/1", schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
              }
              const len49 = data78.length;
              if (!(len49 <= 2)) {
                const err208 = { instancePath: instancePath + "/rules/section~1intended-use", schemaPath: "#/properties/rules/properties/section~1intended-use/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err208];
                } else {
                  vErrors.push(err208);
                }
                errors++;
              }
            } else {
              const err209 = { instancePath: instancePath + "/rules/section~1intended-use", schemaPath: "#/properties/rules/properties/section~1intended-use/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err209];
              } else {
                vErrors.push(err209);
              }
              errors++;
            }
            var _valid19 = _errs257 === errors;
            valid64 = _valid19;
            ifClause19 = "then";
          } else {
            const _errs267 = errors;
            if (!(data78 === "off" || data78 === "notice" || data78 === "warning" || data78 === "error")) {
              const err210 = { instancePath: instancePath + "/rules/section~1intended-use", schemaPath: "#/properties/rules/properties/section~1intended-use/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/intended-use"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err210];
              } else {
                vErrors.push(err210);
              }
              errors++;
            }
            var _valid19 = _errs267 === errors;
            valid64 = _valid19;
            ifClause19 = "else";
          }
          if (!valid64) {
            const err211 = { instancePath: instancePath + "/rules/section~1intended-use", schemaPath: "#/properties/rules/properties/section~1intended-use/if", keyword: "if", params: { failingKeyword: ifClause19 }, message: 'must match "' + ifClause19 + '" schema' };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
        }
        if (data6["section/training"] !== void 0) {
          let data83 = data6["section/training"];
          const _errs269 = errors;
          let valid69 = true;
          const _errs270 = errors;
          if (!Array.isArray(data83)) {
            const err212 = {};
            if (vErrors === null) {
              vErrors = [err212];
            } else {
              vErrors.push(err212);
            }
            errors++;
          }
          var _valid20 = _errs270 === errors;
          errors = _errs269;
          if (vErrors !== null) {
            if (_errs269) {
              vErrors.length = _errs269;
            } else {
              vErrors = null;
            }
          }
          let ifClause20;
          if (_valid20) {
            const _errs272 = errors;
            if (Array.isArray(data83)) {
              if (data83.length < 1) {
                const err213 = { instancePath: instancePath + "/rules/section~1training", schemaPath: "#/properties/rules/properties/section~1training/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
              const len50 = data83.length;
              if (len50 > 0) {
                let data84 = data83[0];
                if (!(data84 === "off" || data84 === "notice" || data84 === "warning" || data84 === "error")) {
                  const err214 = { instancePath: instancePath + "/rules/section~1training/0", schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/training"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
              }
              if (len50 > 1) {
                let data85 = data83[1];
                if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                  for (const key22 in data85) {
                    if (!(key22 === "headings")) {
                      const err215 = { instancePath: instancePath + "/rules/section~1training/1", schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err215];
                      } else {
                        vErrors.push(err215);
                      }
                      errors++;
                    }
                  }
                  if (data85.headings !== void 0) {
                    let data86 = data85.headings;
                    if (Array.isArray(data86)) {
                      const len51 = data86.length;
                      for (let i10 = 0; i10 < len51; i10++) {
                        let data87 = data86[i10];
                        if (typeof data87 === "string") {
                          if (func1(data87) < 1) {
                            const err216 = { instancePath: instancePath + "/rules/section~1training/1/headings/" + i10, schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err216];
                            } else {
                              vErrors.push(err216);
                            }
                            errors++;
                          }
                        } else {
                          const err217 = { instancePath: instancePath + "/rules/section~1training/1/headings/" + i10, schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err217];
                          } else {
                            vErrors.push(err217);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err218 = { instancePath: instancePath + "/rules/section~1training/1/headings", schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err218];
                      } else {
                        vErrors.push(err218);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err219 = { instancePath: instancePath + "/rules/section~1training/1", schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err219];
                  } else {
                    vErrors.push(err219);
                  }
                  errors++;
                }
              }
              const len52 = data83.length;
              if (!(len52 <= 2)) {
                const err220 = { instancePath: instancePath + "/rules/section~1training", schemaPath: "#/properties/rules/properties/section~1training/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err220];
                } else {
                  vErrors.push(err220);
                }
                errors++;
              }
            } else {
              const err221 = { instancePath: instancePath + "/rules/section~1training", schemaPath: "#/properties/rules/properties/section~1training/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err221];
              } else {
                vErrors.push(err221);
              }
              errors++;
            }
            var _valid20 = _errs272 === errors;
            valid69 = _valid20;
            ifClause20 = "then";
          } else {
            const _errs282 = errors;
            if (!(data83 === "off" || data83 === "notice" || data83 === "warning" || data83 === "error")) {
              const err222 = { instancePath: instancePath + "/rules/section~1training", schemaPath: "#/properties/rules/properties/section~1training/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/training"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
            var _valid20 = _errs282 === errors;
            valid69 = _valid20;
            ifClause20 = "else";
          }
          if (!valid69) {
            const err223 = { instancePath: instancePath + "/rules/section~1training", schemaPath: "#/properties/rules/properties/section~1training/if", keyword: "if", params: { failingKeyword: ifClause20 }, message: 'must match "' + ifClause20 + '" schema' };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
        if (data6["section/bias"] !== void 0) {
          let data88 = data6["section/bias"];
          const _errs284 = errors;
          let valid74 = true;
          const _errs285 = errors;
          if (!Array.isArray(data88)) {
            const err224 = {};
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
          var _valid21 = _errs285 === errors;
          errors = _errs284;
          if (vErrors !== null) {
            if (_errs284) {
              vErrors.length = _errs284;
            } else {
              vErrors = null;
            }
          }
          let ifClause21;
          if (_valid21) {
            const _errs287 = errors;
            if (Array.isArray(data88)) {
              if (data88.length < 1) {
                const err225 = { instancePath: instancePath + "/rules/section~1bias", schemaPath: "#/properties/rules/properties/section~1bias/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
              const len53 = data88.length;
              if (len53 > 0) {
                let data89 = data88[0];
                if (!(data89 === "off" || data89 === "notice" || data89 === "warning" || data89 === "error")) {
                  const err226 = { instancePath: instancePath + "/rules/section~1bias/0", schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/bias"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err226];
                  } else {
                    vErrors.push(err226);
                  }
                  errors++;
                }
              }
              if (len53 > 1) {
                let data90 = data88[1];
                if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                  for (const key23 in data90) {
                    if (!(key23 === "headings")) {
                      const err227 = { instancePath: instancePath + "/rules/section~1bias/1", schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err227];
                      } else {
                        vErrors.push(err227);
                      }
                      errors++;
                    }
                  }
                  if (data90.headings !== void 0) {
                    let data91 = data90.headings;
                    if (Array.isArray(data91)) {
                      const len54 = data91.length;
                      for (let i11 = 0; i11 < len54; i11++) {
                        let data92 = data91[i11];
                        if (typeof data92 === "string") {
                          if (func1(data92) < 1) {
                            const err228 = { instancePath: instancePath + "/rules/section~1bias/1/headings/" + i11, schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err228];
                            } else {
                              vErrors.push(err228);
                            }
                            errors++;
                          }
                        } else {
                          const err229 = { instancePath: instancePath + "/rules/section~1bias/1/headings/" + i11, schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err229];
                          } else {
                            vErrors.push(err229);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err230 = { instancePath: instancePath + "/rules/section~1bias/1/headings", schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err230];
                      } else {
                        vErrors.push(err230);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err231 = { instancePath: instancePath + "/rules/section~1bias/1", schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err231];
                  } else {
                    vErrors.push(err231);
                  }
                  errors++;
                }
              }
              const len55 = data88.length;
              if (!(len55 <= 2)) {
                const err232 = { instancePath: instancePath + "/rules/section~1bias", schemaPath: "#/properties/rules/properties/section~1bias/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err232];
                } else {
                  vErrors.push(err232);
                }
                errors++;
              }
            } else {
              const err233 = { instancePath: instancePath + "/rules/section~1bias", schemaPath: "#/properties/rules/properties/section~1bias/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err233];
              } else {
                vErrors.push(err233);
              }
              errors++;
            }
            var _valid21 = _errs287 === errors;
            valid74 = _valid21;
            ifClause21 = "then";
          } else {
            const _errs297 = errors;
            if (!(data88 === "off" || data88 === "notice" || data88 === "warning" || data88 === "error")) {
              const err234 = { instancePath: instancePath + "/rules/section~1bias", schemaPath: "#/properties/rules/properties/section~1bias/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/bias"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err234];
              } else {
                vErrors.push(err234);
              }
              errors++;
            }
            var _valid21 = _errs297 === errors;
            valid74 = _valid21;
            ifClause21 = "else";
          }
          if (!valid74) {
            const err235 = { instancePath: instancePath + "/rules/section~1bias", schemaPath: "#/properties/rules/properties/section~1bias/if", keyword: "if", params: { failingKeyword: ifClause21 }, message: 'must match "' + ifClause21 + '" schema' };
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
        }
        if (data6["section/environment"] !== void 0) {
          let data93 = data6["section/environment"];
          const _errs299 = errors;
          let valid79 = true;
          const _errs300 = errors;
          if (!Array.isArray(data93)) {
            const err236 = {};
            if (vErrors === null) {
              vErrors = [err236];
            } else {
              vErrors.push(err236);
            }
            errors++;
          }
          var _valid22 = _errs300 === errors;
          errors = _errs299;
          if (vErrors !== null) {
            if (_errs299) {
              vErrors.length = _errs299;
            } else {
              vErrors = null;
            }
          }
          let ifClause22;
          if (_valid22) {
            const _errs302 = errors;
            if (Array.isArray(data93)) {
              if (data93.length < 1) {
                const err237 = { instancePath: instancePath + "/rules/section~1environment", schemaPath: "#/properties/rules/properties/section~1environment/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err237];
                } else {
                  vErrors.push(err237);
                }
                errors++;
              }
              const len56 = data93.length;
              if (len56 > 0) {
                let data94 = data93[0];
                if (!(data94 === "off" || data94 === "notice" || data94 === "warning" || data94 === "error")) {
                  const err238 = { instancePath: instancePath + "/rules/section~1environment/0", schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/environment"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err238];
                  } else {
                    vErrors.push(err238);
                  }
                  errors++;
                }
              }
              if (len56 > 1) {
                let data95 = data93[1];
                if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                  for (const key24 in data95) {
                    if (!(key24 === "headings")) {
                      const err239 = { instancePath: instancePath + "/rules/section~1environment/1", schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                  }
                  if (data95.headings !== void 0) {
                    let data96 = data95.headings;
                    if (Array.isArray(data96)) {
                      const len57 = data96.length;
                      for (let i12 = 0; i12 < len57; i12++) {
                        let data97 = data96[i12];
                        if (typeof data97 === "string") {
                          if (func1(data97) < 1) {
                            const err240 = { instancePath: instancePath + "/rules/section~1environment/1/headings/" + i12, schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err240];
                            } else {
                              vErrors.push(err240);
                            }
                            errors++;
                          }
                        } else {
                          const err241 = { instancePath: instancePath + "/rules/section~1environment/1/headings/" + i12, schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err241];
                          } else {
                            vErrors.push(err241);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err242 = { instancePath: instancePath + "/rules/section~1environment/1/headings", schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err242];
                      } else {
                        vErrors.push(err242);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err243 = { instancePath: instancePath + "/rules/section~1environment/1", schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err243];
                  } else {
                    vErrors.push(err243);
                  }
                  errors++;
                }
              }
              const len58 = data93.length;
              if (!(len58 <= 2)) {
                const err244 = { instancePath: instancePath + "/rules/section~1environment", schemaPath: "#/properties/rules/properties/section~1environment/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
            } else {
              const err245 = { instancePath: instancePath + "/rules/section~1environment", schemaPath: "#/properties/rules/properties/section~1environment/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err245];
              } else {
                vErrors.push(err245);
              }
              errors++;
            }
            var _valid22 = _errs302 === errors;
            valid79 = _valid22;
            ifClause22 = "then";
          } else {
            const _errs312 = errors;
            if (!(data93 === "off" || data93 === "notice" || data93 === "warning" || data93 === "error")) {
              const err246 = { instancePath: instancePath + "/rules/section~1environment", schemaPath: "#/properties/rules/properties/section~1environment/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/environment"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err246];
              } else {
                vErrors.push(err246);
              }
              errors++;
            }
            var _valid22 = _errs312 === errors;
            valid79 = _valid22;
            ifClause22 = "else";
          }
          if (!valid79) {
            const err247 = { instancePath: instancePath + "/rules/section~1environment", schemaPath: "#/properties/rules/properties/section~1environment/if", keyword: "if", params: { failingKeyword: ifClause22 }, message: 'must match "' + ifClause22 + '" schema' };
            if (vErrors === null) {
              vErrors = [err247];
            } else {
              vErrors.push(err247);
            }
            errors++;
          }
        }
        if (data6["section/license"] !== void 0) {
          let data98 = data6["section/license"];
          const _errs314 = errors;
          let valid84 = true;
          const _errs315 = errors;
          if (!Array.isArray(data98)) {
            const err248 = {};
            if (vErrors === null) {
              vErrors = [err248];
            } else {
              vErrors.push(err248);
            }
            errors++;
          }
          var _valid23 = _errs315 === errors;
          errors = _errs314;
          if (vErrors !== null) {
            if (_errs314) {
              vErrors.length = _errs314;
            } else {
              vErrors = null;
            }
          }
          let ifClause23;
          if (_valid23) {
            const _errs317 = errors;
            if (Array.isArray(data98)) {
              if (data98.length < 1) {
                const err249 = { instancePath: instancePath + "/rules/section~1license", schemaPath: "#/properties/rules/properties/section~1license/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
              const len59 = data98.length;
              if (len59 > 0) {
                let data99 = data98[0];
                if (!(data99 === "off" || data99 === "notice" || data99 === "warning" || data99 === "error")) {
                  const err250 = { instancePath: instancePath + "/rules/section~1license/0", schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/license"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err250];
                  } else {
                    vErrors.push(err250);
                  }
                  errors++;
                }
              }
              if (len59 > 1) {
                let data100 = data98[1];
                if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                  for (const key25 in data100) {
                    if (!(key25 === "headings")) {
                      const err251 = { instancePath: instancePath + "/rules/section~1license/1", schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err251];
                      } else {
                        vErrors.push(err251);
                      }
                      errors++;
                    }
                  }
                  if (data100.headings !== void 0) {
                    let data101 = data100.headings;
                    if (Array.isArray(data101)) {
                      const len60 = data101.length;
                      for (let i13 = 0; i13 < len60; i13++) {
                        let data102 = data101[i13];
                        if (typeof data102 === "string") {
                          if (func1(data102) < 1) {
                            const err252 = { instancePath: instancePath + "/rules/section~1license/1/headings/" + i13, schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err252];
                            } else {
                              vErrors.push(err252);
                            }
                            errors++;
                          }
                        } else {
                          const err253 = { instancePath: instancePath + "/rules/section~1license/1/headings/" + i13, schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err253];
                          } else {
                            vErrors.push(err253);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err254 = { instancePath: instancePath + "/rules/section~1license/1/headings", schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err254];
                      } else {
                        vErrors.push(err254);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err255 = { instancePath: instancePath + "/rules/section~1license/1", schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err255];
                  } else {
                    vErrors.push(err255);
                  }
                  errors++;
                }
              }
              const len61 = data98.length;
              if (!(len61 <= 2)) {
                const err256 = { instancePath: instancePath + "/rules/section~1license", schemaPath: "#/properties/rules/properties/section~1license/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err256];
                } else {
                  vErrors.push(err256);
                }
                errors++;
              }
            } else {
              const err257 = { instancePath: instancePath + "/rules/section~1license", schemaPath: "#/properties/rules/properties/section~1license/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err257];
              } else {
                vErrors.push(err257);
              }
              errors++;
            }
            var _valid23 = _errs317 === errors;
            valid84 = _valid23;
            ifClause23 = "then";
          } else {
            const _errs327 = errors;
            if (!(data98 === "off" || data98 === "notice" || data98 === "warning" || data98 === "error")) {
              const err258 = { instancePath: instancePath + "/rules/section~1license", schemaPath: "#/properties/rules/properties/section~1license/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/license"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err258];
              } else {
                vErrors.push(err258);
              }
              errors++;
            }
            var _valid23 = _errs327 === errors;
            valid84 = _valid23;
            ifClause23 = "else";
          }
          if (!valid84) {
            const err259 = { instancePath: instancePath + "/rules/section~1license", schemaPath: "#/properties/rules/properties/section~1license/if", keyword: "if", params: { failingKeyword: ifClause23 }, message: 'must match "' + ifClause23 + '" schema' };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors++;
          }
        }
        if (data6["section/demo"] !== void 0) {
          let data103 = data6["section/demo"];
          const _errs329 = errors;
          let valid89 = true;
          const _errs330 = errors;
          if (!Array.isArray(data103)) {
            const err260 = {};
            if (vErrors === null) {
              vErrors = [err260];
            } else {
              vErrors.push(err260);
            }
            errors++;
          }
          var _valid24 = _errs330 === errors;
          errors = _errs329;
          if (vErrors !== null) {
            if (_errs329) {
              vErrors.length = _errs329;
            } else {
              vErrors = null;
            }
          }
          let ifClause24;
          if (_valid24) {
            const _errs332 = errors;
            if (Array.isArray(data103)) {
              if (data103.length < 1) {
                const err261 = { instancePath: instancePath + "/rules/section~1demo", schemaPath: "#/properties/rules/properties/section~1demo/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
              const len62 = data103.length;
              if (len62 > 0) {
                let data104 = data103[0];
                if (!(data104 === "off" || data104 === "notice" || data104 === "warning" || data104 === "error")) {
                  const err262 = { instancePath: instancePath + "/rules/section~1demo/0", schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/demo"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err262];
                  } else {
                    vErrors.push(err262);
                  }
                  errors++;
                }
              }
              if (len62 > 1) {
                let data105 = data103[1];
                if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                  for (const key26 in data105) {
                    if (!(key26 === "headings")) {
                      const err263 = { instancePath: instancePath + "/rules/section~1demo/1", schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err263];
                      } else {
                        vErrors.push(err263);
                      }
                      errors++;
                    }
                  }
                  if (data105.headings !== void 0) {
                    let data106 = data105.headings;
                    if (Array.isArray(data106)) {
                      const len63 = data106.length;
                      for (let i14 = 0; i14 < len63; i14++) {
                        let data107 = data106[i14];
                        if (typeof data107 === "string") {
                          if (func1(data107) < 1) {
                            const err264 = { instancePath: instancePath + "/rules/section~1demo/1/headings/" + i14, schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err264];
                            } else {
                              vErrors.push(err264);
                            }
                            errors++;
                          }
                        } else {
                          const err265 = { instancePath: instancePath + "/rules/section~1demo/1/headings/" + i14, schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err265];
                          } else {
                            vErrors.push(err265);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err266 = { instancePath: instancePath + "/rules/section~1demo/1/headings", schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err266];
                      } else {
                        vErrors.push(err266);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err267 = { instancePath: instancePath + "/rules/section~1demo/1", schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err267];
                  } else {
                    vErrors.push(err267);
                  }
                  errors++;
                }
              }
              const len64 = data103.length;
              if (!(len64 <= 2)) {
                const err268 = { instancePath: instancePath + "/rules/section~1demo", schemaPath: "#/properties/rules/properties/section~1demo/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err268];
                } else {
                  vErrors.push(err268);
                }
                errors++;
              }
            } else {
              const err269 = { instancePath: instancePath + "/rules/section~1demo", schemaPath: "#/properties/rules/properties/section~1demo/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err269];
              } else {
                vErrors.push(err269);
              }
              errors++;
            }
            var _valid24 = _errs332 === errors;
            valid89 = _valid24;
            ifClause24 = "then";
          } else {
            const _errs342 = errors;
            if (!(data103 === "off" || data103 === "notice" || data103 === "warning" || data103 === "error")) {
              const err270 = { instancePath: instancePath + "/rules/section~1demo", schemaPath: "#/properties/rules/properties/section~1demo/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/demo"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err270];
              } else {
                vErrors.push(err270);
              }
              errors++;
            }
            var _valid24 = _errs342 === errors;
            valid89 = _valid24;
            ifClause24 = "else";
          }
          if (!valid89) {
            const err271 = { instancePath: instancePath + "/rules/section~1demo", schemaPath: "#/properties/rules/properties/section~1demo/if", keyword: "if", params: { failingKeyword: ifClause24 }, message: 'must match "' + ifClause24 + '" schema' };
            if (vErrors === null) {
              vErrors = [err271];
            } else {
              vErrors.push(err271);
            }
            errors++;
          }
        }
        if (data6["section/contact"] !== void 0) {
          let data108 = data6["section/contact"];
          const _errs344 = errors;
          let valid94 = true;
          const _errs345 = errors;
          if (!Array.isArray(data108)) {
            const err272 = {};
            if (vErrors === null) {
              vErrors = [err272];
            } else {
              vErrors.push(err272);
            }
            errors++;
          }
          var _valid25 = _errs345 === errors;
          errors = _errs344;
          if (vErrors !== null) {
            if (_errs344) {
              vErrors.length = _errs344;
            } else {
              vErrors = null;
            }
          }
          let ifClause25;
          if (_valid25) {
            const _errs347 = errors;
            if (Array.isArray(data108)) {
              if (data108.length < 1) {
                const err273 = { instancePath: instancePath + "/rules/section~1contact", schemaPath: "#/properties/rules/properties/section~1contact/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
              const len65 = data108.length;
              if (len65 > 0) {
                let data109 = data108[0];
                if (!(data109 === "off" || data109 === "notice" || data109 === "warning" || data109 === "error")) {
                  const err274 = { instancePath: instancePath + "/rules/section~1contact/0", schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/contact"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
              }
              if (len65 > 1) {
                let data110 = data108[1];
                if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
                  for (const key27 in data110) {
                    if (!(key27 === "headings")) {
                      const err275 = { instancePath: instancePath + "/rules/section~1contact/1", schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err275];
                      } else {
                        vErrors.push(err275);
                      }
                      errors++;
                    }
                  }
                  if (data110.headings !== void 0) {
                    let data111 = data110.headings;
                    if (Array.isArray(data111)) {
                      const len66 = data111.length;
                      for (let i15 = 0; i15 < len66; i15++) {
                        let data112 = data111[i15];
                        if (typeof data112 === "string") {
                          if (func1(data112) < 1) {
                            const err276 = { instancePath: instancePath + "/rules/section~1contact/1/headings/" + i15, schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err276];
                            } else {
                              vErrors.push(err276);
                            }
                            errors++;
                          }
                        } else {
                          const err277 = { instancePath: instancePath + "/rules/section~1contact/1/headings/" + i15, schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err277];
                          } else {
                            vErrors.push(err277);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err278 = { instancePath: instancePath + "/rules/section~1contact/1/headings", schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err278];
                      } else {
                        vErrors.push(err278);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err279 = { instancePath: instancePath + "/rules/section~1contact/1", schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err279];
                  } else {
                    vErrors.push(err279);
                  }
                  errors++;
                }
              }
              const len67 = data108.length;
              if (!(len67 <= 2)) {
                const err280 = { instancePath: instancePath + "/rules/section~1contact", schemaPath: "#/properties/rules/properties/section~1contact/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err280];
                } else {
                  vErrors.push(err280);
                }
                errors++;
              }
            } else {
              const err281 = { instancePath: instancePath + "/rules/section~1contact", schemaPath: "#/properties/rules/properties/section~1contact/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err281];
              } else {
                vErrors.push(err281);
              }
              errors++;
            }
            var _valid25 = _errs347 === errors;
            valid94 = _valid25;
            ifClause25 = "then";
          } else {
            const _errs357 = errors;
            if (!(data108 === "off" || data108 === "notice" || data108 === "warning" || data108 === "error")) {
              const err282 = { instancePath: instancePath + "/rules/section~1contact", schemaPath: "#/properties/rules/properties/section~1contact/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/contact"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err282];
              } else {
                vErrors.push(err282);
              }
              errors++;
            }
            var _valid25 = _errs357 === errors;
            valid94 = _valid25;
            ifClause25 = "else";
          }
          if (!valid94) {
            const err283 = { instancePath: instancePath + "/rules/section~1contact", schemaPath: "#/properties/rules/properties/section~1contact/if", keyword: "if", params: { failingKeyword: ifClause25 }, message: 'must match "' + ifClause25 + '" schema' };
            if (vErrors === null) {
              vErrors = [err283];
            } else {
              vErrors.push(err283);
            }
            errors++;
          }
        }
        if (data6["content/readable"] !== void 0) {
          let data113 = data6["content/readable"];
          const _errs359 = errors;
          let valid99 = true;
          const _errs360 = errors;
          if (!Array.isArray(data113)) {
            const err284 = {};
            if (vErrors === null) {
              vErrors = [err284];
            } else {
              vErrors.push(err284);
            }
            errors++;
          }
          var _valid26 = _errs360 === errors;
          errors = _errs359;
          if (vErrors !== null) {
            if (_errs359) {
              vErrors.length = _errs359;
            } else {
              vErrors = null;
            }
          }
          let ifClause26;
          if (_valid26) {
            const _errs362 = errors;
            if (Array.isArray(data113)) {
              if (data113.length < 1) {
                const err285 = { instancePath: instancePath + "/rules/content~1readable", schemaPath: "#/properties/rules/properties/content~1readable/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err285];
                } else {
                  vErrors.push(err285);
                }
                errors++;
              }
              const len68 = data113.length;
              if (len68 > 0) {
                let data114 = data113[0];
                if (!(data114 === "off" || data114 === "notice" || data114 === "warning" || data114 === "error")) {
                  const err286 = { instancePath: instancePath + "/rules/content~1readable/0", schemaPath: "#/properties/rules/properties/content~1readable/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/readable"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err286];
                  } else {
                    vErrors.push(err286);
                  }
                  errors++;
                }
              }
              if (len68 > 1) {
                let data115 = data113[1];
                if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                  for (const key28 in data115) {
                    const err287 = { instancePath: instancePath + "/rules/content~1readable/1", schemaPath: "#/properties/rules/properties/content~1readable/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err287];
                    } else {
                      vErrors.push(err287);
                    }
                    errors++;
                  }
                } else {
                  const err288 = { instancePath: instancePath + "/rules/content~1readable/1", schemaPath: "#/properties/rules/properties/content~1readable/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err288];
                  } else {
                    vErrors.push(err288);
                  }
                  errors++;
                }
              }
              const len69 = data113.length;
              if (!(len69 <= 2)) {
                const err289 = { instancePath: instancePath + "/rules/content~1readable", schemaPath: "#/properties/rules/properties/content~1readable/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err289];
                } else {
                  vErrors.push(err289);
                }
                errors++;
              }
            } else {
              const err290 = { instancePath: instancePath + "/rules/content~1readable", schemaPath: "#/properties/rules/properties/content~1readable/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err290];
              } else {
                vErrors.push(err290);
              }
              errors++;
            }
            var _valid26 = _errs362 === errors;
            valid99 = _valid26;
            ifClause26 = "then";
          } else {
            const _errs368 = errors;
            if (!(data113 === "off" || data113 === "notice" || data113 === "warning" || data113 === "error")) {
              const err291 = { instancePath: instancePath + "/rules/content~1readable", schemaPath: "#/properties/rules/properties/content~1readable/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/readable"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err291];
              } else {
                vErrors.push(err291);
              }
              errors++;
            }
            var _valid26 = _errs368 === errors;
            valid99 = _valid26;
            ifClause26 = "else";
          }
          if (!valid99) {
            const err292 = { instancePath: instancePath + "/rules/content~1readable", schemaPath: "#/properties/rules/properties/content~1readable/if", keyword: "if", params: { failingKeyword: ifClause26 }, message: 'must match "' + ifClause26 + '" schema' };
            if (vErrors === null) {
              vErrors = [err292];
            } else {
              vErrors.push(err292);
            }
            errors++;
          }
        }
      } else {
        const err293 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err293];
        } else {
          vErrors.push(err293);
        }
        errors++;
      }
    }
    if (data.hub !== void 0) {
      let data116 = data.hub;
      if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
        for (const key29 in data116) {
          if (!(key29 === "licenses" || key29 === "languages" || key29 === "pipeline-tags" || key29 === "libraries")) {
            const err294 = { instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
        }
        if (data116.licenses !== void 0) {
          let data117 = data116.licenses;
          if (Array.isArray(data117)) {
            const len70 = data117.length;
            for (let i16 = 0; i16 < len70; i16++) {
              let data118 = data117[i16];
              if (typeof data118 === "string") {
                if (func1(data118) < 1) {
                  const err295 = { instancePath: instancePath + "/hub/licenses/" + i16, schemaPath: "#/properties/hub/properties/licenses/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err295];
                  } else {
                    vErrors.push(err295);
                  }
                  errors++;
                }
              } else {
                const err296 = { instancePath: instancePath + "/hub/licenses/" + i16, schemaPath: "#/properties/hub/properties/licenses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
            }
          } else {
            const err297 = { instancePath: instancePath + "/hub/licenses", schemaPath: "#/properties/hub/properties/licenses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err297];
            } else {
              vErrors.push(err297);
            }
            errors++;
          }
        }
        if (data116.languages !== void 0) {
          let data119 = data116.languages;
          if (Array.isArray(data119)) {
            const len71 = data119.length;
            for (let i17 = 0; i17 < len71; i17++) {
              let data120 = data119[i17];
              if (typeof data120 === "string") {
                if (func1(data120) < 1) {
                  const err298 = { instancePath: instancePath + "/hub/languages/" + i17, schemaPath: "#/properties/hub/properties/languages/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err298];
                  } else {
                    vErrors.push(err298);
                  }
                  errors++;
                }
              } else {
                const err299 = { instancePath: instancePath + "/hub/languages/" + i17, schemaPath: "#/properties/hub/properties/languages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err299];
                } else {
                  vErrors.push(err299);
                }
                errors++;
              }
            }
          } else {
            const err300 = { instancePath: instancePath + "/hub/languages", schemaPath: "#/properties/hub/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err300];
            } else {
              vErrors.push(err300);
            }
            errors++;
          }
        }
        if (data116["pipeline-tags"] !== void 0) {
          let data121 = data116["pipeline-tags"];
          if (Array.isArray(data121)) {
            const len72 = data121.length;
            for (let i18 = 0; i18 < len72; i18++) {
              let data122 = data121[i18];
              if (typeof data122 === "string") {
                if (func1(data122) < 1) {
                  const err301 = { instancePath: instancePath + "/hub/pipeline-tags/" + i18, schemaPath: "#/properties/hub/properties/pipeline-tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err301];
                  } else {
                    vErrors.push(err301);
                  }
                  errors++;
                }
              } else {
                const err302 = { instancePath: instancePath + "/hub/pipeline-tags/" + i18, schemaPath: "#/properties/hub/properties/pipeline-tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err302];
                } else {
                  vErrors.push(err302);
                }
                errors++;
              }
            }
          } else {
            const err303 = { instancePath: instancePath + "/hub/pipeline-tags", schemaPath: "#/properties/hub/properties/pipeline-tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err303];
            } else {
              vErrors.push(err303);
            }
            errors++;
          }
        }
        if (data116.libraries !== void 0) {
          let data123 = data116.libraries;
          if (Array.isArray(data123)) {
            const len73 = data123.length;
            for (let i19 = 0; i19 < len73; i19++) {
              let data124 = data123[i19];
              if (typeof data124 === "string") {
                if (func1(data124) < 1) {
                  const err304 = { instancePath: instancePath + "/hub/libraries/" + i19, schemaPath: "#/properties/hub/properties/libraries/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err304];
                  } else {
                    vErrors.push(err304);
                  }
                  errors++;
                }
              } else {
                const err305 = { instancePath: instancePath + "/hub/libraries/" + i19, schemaPath: "#/properties/hub/properties/libraries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err305];
                } else {
                  vErrors.push(err305);
                }
                errors++;
              }
            }
          } else {
            const err306 = { instancePath: instancePath + "/hub/libraries", schemaPath: "#/properties/hub/properties/libraries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err306];
            } else {
              vErrors.push(err306);
            }
            errors++;
          }
        }
      } else {
        const err307 = { instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err307];
        } else {
          vErrors.push(err307);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      let data125 = data.schema;
      if (typeof data125 === "string") {
        if (func1(data125) < 1) {
          const err308 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err308];
          } else {
            vErrors.push(err308);
          }
          errors++;
        }
      } else {
        const err309 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err309];
        } else {
          vErrors.push(err309);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data126 = data.overrides;
      if (Array.isArray(data126)) {
        const len74 = data126.length;
        for (let i20 = 0; i20 < len74; i20++) {
          let data127 = data126[i20];
          if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
            if (data127.cards === void 0) {
              const err310 = { instancePath: instancePath + "/overrides/" + i20, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "cards" }, message: "must have required property 'cards'" };
              if (vErrors === null) {
                vErrors = [err310];
              } else {
                vErrors.push(err310);
              }
              errors++;
            }
            for (const key30 in data127) {
              if (!(key30 === "cards" || key30 === "extends" || key30 === "rules")) {
                const err311 = { instancePath: instancePath + "/overrides/" + i20, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err311];
                } else {
                  vErrors.push(err311);
                }
                errors++;
              }
            }
            if (data127.cards !== void 0) {
              let data128 = data127.cards;
              if (Array.isArray(data128)) {
                if (data128.length < 1) {
                  const err312 = { instancePath: instancePath + "/overrides/" + i20 + "/cards", schemaPath: "#/properties/overrides/items/properties/cards/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err312];
                  } else {
                    vErrors.push(err312);
                  }
                  errors++;
                }
                const len75 = data128.length;
                for (let i21 = 0; i21 < len75; i21++) {
                  let data129 = data128[i21];
                  if (typeof data129 === "string") {
                    if (func1(data129) < 1) {
                      const err313 = { instancePath: instancePath + "/overrides/" + i20 + "/cards/" + i21, schemaPath: "#/properties/overrides/items/properties/cards/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err313];
                      } else {
                        vErrors.push(err313);
                      }
                      errors++;
                    }
                  } else {
                    const err314 = { instancePath: instancePath + "/overrides/" + i20 + "/cards/" + i21, schemaPath: "#/properties/overrides/items/properties/cards/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err314];
                    } else {
                      vErrors.push(err314);
                    }
                    errors++;
                  }
                }
              } else {
                const err315 = { instancePath: instancePath + "/overrides/" + i20 + "/cards", schemaPath: "#/properties/overrides/items/properties/cards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err315];
                } else {
                  vErrors.push(err315);
                }
                errors++;
              }
            }
            if (data127.extends !== void 0) {
              let data130 = data127.extends;
              if (!(data130 === "hub" || data130 === "recommended" || data130 === "strict" || data130 === "launch")) {
                const err316 = { instancePath: instancePath + "/overrides/" + i20 + "/extends", schemaPath: "#/properties/overrides/items/properties/extends/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.extends.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err316];
                } else {
                  vErrors.push(err316);
                }
                errors++;
              }
            }
            if (data127.rules !== void 0) {
              let data131 = data127.rules;
              if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
                for (const key31 in data131) {
                  if (!func2.call(schema31.properties.overrides.items.properties.rules.properties, key31)) {
                    const err317 = { instancePath: instancePath + "/overrides/" + i20 + "/rules", schemaPath: "#/properties/overrides/items/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err317];
                    } else {
                      vErrors.push(err317);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/front-matter"] !== void 0) {
                  let data132 = data131["metadata/front-matter"];
                  const _errs404 = errors;
                  let valid116 = true;
                  const _errs405 = errors;
                  if (!Array.isArray(data132)) {
                    const err318 = {};
                    if (vErrors === null) {
                      vErrors = [err318];
                    } else {
                      vErrors.push(err318);
                    }
                    errors++;
                  }
                  var _valid27 = _errs405 === errors;
                  errors = _errs404;
                  if (vErrors !== null) {
                    if (_errs404) {
                      vErrors.length = _errs404;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause27;
                  if (_valid27) {
                    const _errs407 = errors;
                    if (Array.isArray(data132)) {
                      if (data132.length < 1) {
                        const err319 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err319];
                        } else {
                          vErrors.push(err319);
                        }
                        errors++;
                      }
                      const len76 = data132.length;
                      if (len76 > 0) {
                        let data133 = data132[0];
                        if (!(data133 === "off" || data133 === "notice" || data133 === "warning" || data133 === "error")) {
                          const err320 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/front-matter"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err320];
                          } else {
                            vErrors.push(err320);
                          }
                          errors++;
                        }
                      }
                      if (len76 > 1) {
                        let data134 = data132[1];
                        if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
                          for (const key32 in data134) {
                            const err321 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err321];
                            } else {
                              vErrors.push(err321);
                            }
                            errors++;
                          }
                        } else {
                          const err322 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err322];
                          } else {
                            vErrors.push(err322);
                          }
                          errors++;
                        }
                      }
                      const len77 = data132.length;
                      if (!(len77 <= 2)) {
                        const err323 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err323];
                        } else {
                          vErrors.push(err323);
                        }
                        errors++;
                      }
                    } else {
                      const err324 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err324];
                      } else {
                        vErrors.push(err324);
                      }
                      errors++;
                    }
                    var _valid27 = _errs407 === errors;
                    valid116 = _valid27;
                    ifClause27 = "then";
                  } else {
                    const _errs413 = errors;
                    if (!(data132 === "off" || data132 === "notice" || data132 === "warning" || data132 === "error")) {
                      const err325 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/front-matter"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err325];
                      } else {
                        vErrors.push(err325);
                      }
                      errors++;
                    }
                    var _valid27 = _errs413 === errors;
                    valid116 = _valid27;
                    ifClause27 = "else";
                  }
                  if (!valid116) {
                    const err326 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/if", keyword: "if", params: { failingKeyword: ifClause27 }, message: 'must match "' + ifClause27 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err326];
                    } else {
                      vErrors.push(err326);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/license"] !== void 0) {
                  let data135 = data131["metadata/license"];
                  const _errs415 = errors;
                  let valid118 = true;
                  const _errs416 = errors;
                  if (!Array.isArray(data135)) {
                    const err327 = {};
                    if (vErrors === null) {
                      vErrors = [err327];
                    } else {
                      vErrors.push(err327);
                    }
                    errors++;
                  }
                  var _valid28 = _errs416 === errors;
                  errors = _errs415;
                  if (vErrors !== null) {
                    if (_errs415) {
                      vErrors.length = _errs415;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause28;
                  if (_valid28) {
                    const _errs418 = errors;
                    if (Array.isArray(data135)) {
                      if (data135.length < 1) {
                        const err328 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err328];
                        } else {
                          vErrors.push(err328);
                        }
                        errors++;
                      }
                      const len78 = data135.length;
                      if (len78 > 0) {
                        let data136 = data135[0];
                        if (!(data136 === "off" || data136 === "notice" || data136 === "warning" || data136 === "error")) {
                          const err329 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/license"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err329];
                          } else {
                            vErrors.push(err329);
                          }
                          errors++;
                        }
                      }
                      if (len78 > 1) {
                        let data137 = data135[1];
                        if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                          for (const key33 in data137) {
                            if (!(key33 === "allow" || key33 === "deny")) {
                              const err330 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err330];
                              } else {
                                vErrors.push(err330);
                              }
                              errors++;
                            }
                          }
                          if (data137.allow !== void 0) {
                            let data138 = data137.allow;
                            if (Array.isArray(data138)) {
                              const len79 = data138.length;
                              for (let i22 = 0; i22 < len79; i22++) {
                                if (typeof data138[i22] !== "string") {
                                  const err331 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1/allow/" + i22, schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err331];
                                  } else {
                                    vErrors.push(err331);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err332 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1/allow", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err332];
                              } else {
                                vErrors.push(err332);
                              }
                              errors++;
                            }
                          }
                          if (data137.deny !== void 0) {
                            let data140 = data137.deny;
                            if (Array.isArray(data140)) {
                              const len80 = data140.length;
                              for (let i23 = 0; i23 < len80; i23++) {
                                if (typeof data140[i23] !== "string") {
                                  const err333 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1/deny/" + i23, schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/deny/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err333];
                                  } else {
                                    vErrors.push(err333);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err334 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1/deny", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err334];
                              } else {
                                vErrors.push(err334);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err335 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err335];
                          } else {
                            vErrors.push(err335);
                          }
                          errors++;
                        }
                      }
                      const len81 = data135.length;
                      if (!(len81 <= 2)) {
                        const err336 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err336];
                        } else {
                          vErrors.push(err336);
                        }
                        errors++;
                      }
                    } else {
                      const err337 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err337];
                      } else {
                        vErrors.push(err337);
                      }
                      errors++;
                    }
                    var _valid28 = _errs418 === errors;
                    valid118 = _valid28;
                    ifClause28 = "then";
                  } else {
                    const _errs432 = errors;
                    if (!(data135 === "off" || data135 === "notice" || data135 === "warning" || data135 === "error")) {
                      const err338 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/license"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err338];
                      } else {
                        vErrors.push(err338);
                      }
                      errors++;
                    }
                    var _valid28 = _errs432 === errors;
                    valid118 = _valid28;
                    ifClause28 = "else";
                  }
                  if (!valid118) {
                    const err339 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/if", keyword: "if", params: { failingKeyword: ifClause28 }, message: 'must match "' + ifClause28 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err339];
                    } else {
                      vErrors.push(err339);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/pipeline-tag"] !== void 0) {
                  let data142 = data131["metadata/pipeline-tag"];
                  const _errs434 = errors;
                  let valid125 = true;
                  const _errs435 = errors;
                  if (!Array.isArray(data142)) {
                    const err340 = {};
                    if (vErrors === null) {
                      vErrors = [err340];
                    } else {
                      vErrors.push(err340);
                    }
                    errors++;
                  }
                  var _valid29 = _errs435 === errors;
                  errors = _errs434;
                  if (vErrors !== null) {
                    if (_errs434) {
                      vErrors.length = _errs434;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause29;
                  if (_valid29) {
                    const _errs437 = errors;
                    if (Array.isArray(data142)) {
                      if (data142.length < 1) {
                        const err341 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err341];
                        } else {
                          vErrors.push(err341);
                        }
                        errors++;
                      }
                      const len82 = data142.length;
                      if (len82 > 0) {
                        let data143 = data142[0];
                        if (!(data143 === "off" || data143 === "notice" || data143 === "warning" || data143 === "error")) {
                          const err342 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/pipeline-tag"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err342];
                          } else {
                            vErrors.push(err342);
                          }
                          errors++;
                        }
                      }
                      if (len82 > 1) {
                        let data144 = data142[1];
                        if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
                          for (const key34 in data144) {
                            const err343 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err343];
                            } else {
                              vErrors.push(err343);
                            }
                            errors++;
                          }
                        } else {
                          const err344 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err344];
                          } else {
                            vErrors.push(err344);
                          }
                          errors++;
                        }
                      }
                      const len83 = data142.length;
                      if (!(len83 <= 2)) {
                        const err345 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err345];
                        } else {
                          vErrors.push(err345);
                        }
                        errors++;
                      }
                    } else {
                      const err346 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err346];
                      } else {
                        vErrors.push(err346);
                      }
                      errors++;
                    }
                    var _valid29 = _errs437 === errors;
                    valid125 = _valid29;
                    ifClause29 = "then";
                  } else {
                    const _errs443 = errors;
                    if (!(data142 === "off" || data142 === "notice" || data142 === "warning" || data142 === "error")) {
                      const err347 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/pipeline-tag"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err347];
                      } else {
                        vErrors.push(err347);
                      }
                      errors++;
                    }
                    var _valid29 = _errs443 === errors;
                    valid125 = _valid29;
                    ifClause29 = "else";
                  }
                  if (!valid125) {
                    const err348 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/if", keyword: "if", params: { failingKeyword: ifClause29 }, message: 'must match "' + ifClause29 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err348];
                    } else {
                      vErrors.push(err348);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/library-name"] !== void 0) {
                  let data145 = data131["metadata/library-name"];
                  const _errs445 = errors;
                  let valid127 = true;
                  const _errs446 = errors;
                  if (!Array.isArray(data145)) {
                    const err349 = {};
                    if (vErrors === null) {
                      vErrors = [err349];
                    } else {
                      vErrors.push(err349);
                    }
                    errors++;
                  }
                  var _valid30 = _errs446 === errors;
                  errors = _errs445;
                  if (vErrors !== null) {
                    if (_errs445) {
                      vErrors.length = _errs445;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause30;
                  if (_valid30) {
                    const _errs448 = errors;
                    if (Array.isArray(data145)) {
                      if (data145.length < 1) {
                        const err350 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err350];
                        } else {
                          vErrors.push(err350);
                        }
                        errors++;
                      }
                      const len84 = data145.length;
                      if (len84 > 0) {
                        let data146 = data145[0];
                        if (!(data146 === "off" || data146 === "notice" || data146 === "warning" || data146 === "error")) {
                          const err351 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/library-name"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err351];
                          } else {
                            vErrors.push(err351);
                          }
                          errors++;
                        }
                      }
                      if (len84 > 1) {
                        let data147 = data145[1];
                        if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                          for (const key35 in data147) {
                            const err352 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err352];
                            } else {
                              vErrors.push(err352);
                            }
                            errors++;
                          }
                        } else {
                          const err353 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err353];
                          } else {
                            vErrors.push(err353);
                          }
                          errors++;
                        }
                      }
                      const len85 = data145.length;
                      if (!(len85 <= 2)) {
                        const err354 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err354];
                        } else {
                          vErrors.push(err354);
                        }
                        errors++;
                      }
                    } else {
                      const err355 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err355];
                      } else {
                        vErrors.push(err355);
                      }
                      errors++;
                    }
                    var _valid30 = _errs448 === errors;
                    valid127 = _valid30;
                    ifClause30 = "then";
                  } else {
                    const _errs454 = errors;
                    if (!(data145 === "off" || data145 === "notice" || data145 === "warning" || data145 === "error")) {
                      const err356 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/library-name"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err356];
                      } else {
                        vErrors.push(err356);
                      }
                      errors++;
                    }
                    var _valid30 = _errs454 === errors;
                    valid127 = _valid30;
                    ifClause30 = "else";
                  }
                  if (!valid127) {
                    const err357 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/if", keyword: "if", params: { failingKeyword: ifClause30 }, message: 'must match "' + ifClause30 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err357];
                    } else {
                      vErrors.push(err357);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/language"] !== void 0) {
                  let data148 = data131["metadata/language"];
                  const _errs456 = errors;
                  let valid129 = true;
                  const _errs457 = errors;
                  if (!Array.isArray(data148)) {
                    const err358 = {};
                    if (vErrors === null) {
                      vErrors = [err358];
                    } else {
                      vErrors.push(err358);
                    }
                    errors++;
                  }
                  var _valid31 = _errs457 === errors;
                  errors = _errs456;
                  if (vErrors !== null) {
                    if (_errs456) {
                      vErrors.length = _errs456;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause31;
                  if (_valid31) {
                    const _errs459 = errors;
                    if (Array.isArray(data148)) {
                      if (data148.length < 1) {
                        const err359 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err359];
                        } else {
                          vErrors.push(err359);
                        }
                        errors++;
                      }
                      const len86 = data148.length;
                      if (len86 > 0) {
                        let data149 = data148[0];
                        if (!(data149 === "off" || data149 === "notice" || data149 === "warning" || data149 === "error")) {
                          const err360 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/language"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err360];
                          } else {
                            vErrors.push(err360);
                          }
                          errors++;
                        }
                      }
                      if (len86 > 1) {
                        let data150 = data148[1];
                        if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
                          for (const key36 in data150) {
                            const err361 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err361];
                            } else {
                              vErrors.push(err361);
                            }
                            errors++;
                          }
                        } else {
                          const err362 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err362];
                          } else {
                            vErrors.push(err362);
                          }
                          errors++;
                        }
                      }
                      const len87 = data148.length;
                      if (!(len87 <= 2)) {
                        const err363 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err363];
                        } else {
                          vErrors.push(err363);
                        }
                        errors++;
                      }
                    } else {
                      const err364 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err364];
                      } else {
                        vErrors.push(err364);
                      }
                      errors++;
                    }
                    var _valid31 = _errs459 === errors;
                    valid129 = _valid31;
                    ifClause31 = "then";
                  } else {
                    const _errs465 = errors;
                    if (!(data148 === "off" || data148 === "notice" || data148 === "warning" || data148 === "error")) {
                      const err365 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/language"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err365];
                      } else {
                        vErrors.push(err365);
                      }
                      errors++;
                    }
                    var _valid31 = _errs465 === errors;
                    valid129 = _valid31;
                    ifClause31 = "else";
                  }
                  if (!valid129) {
                    const err366 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/if", keyword: "if", params: { failingKeyword: ifClause31 }, message: 'must match "' + ifClause31 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err366];
                    } else {
                      vErrors.push(err366);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/base-model"] !== void 0) {
                  let data151 = data131["metadata/base-model"];
                  const _errs467 = errors;
                  let valid131 = true;
                  const _errs468 = errors;
                  if (!Array.isArray(data151)) {
                    const err367 = {};
                    if (vErrors === null) {
                      vErrors = [err367];
                    } else {
                      vErrors.push(err367);
                    }
                    errors++;
                  }
                  var _valid32 = _errs468 === errors;
                  errors = _errs467;
                  if (vErrors !== null) {
                    if (_errs467) {
                      vErrors.length = _errs467;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause32;
                  if (_valid32) {
                    const _errs470 = errors;
                    if (Array.isArray(data151)) {
                      if (data151.length < 1) {
                        const err368 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err368];
                        } else {
                          vErrors.push(err368);
                        }
                        errors++;
                      }
                      const len88 = data151.length;
                      if (len88 > 0) {
                        let data152 = data151[0];
                        if (!(data152 === "off" || data152 === "notice" || data152 === "warning" || data152 === "error")) {
                          const err369 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/base-model"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err369];
                          } else {
                            vErrors.push(err369);
                          }
                          errors++;
                        }
                      }
                      if (len88 > 1) {
                        let data153 = data151[1];
                        if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
                          for (const key37 in data153) {
                            const err370 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err370];
                            } else {
                              vErrors.push(err370);
                            }
                            errors++;
                          }
                        } else {
                          const err371 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err371];
                          } else {
                            vErrors.push(err371);
                          }
                          errors++;
                        }
                      }
                      const len89 = data151.length;
                      if (!(len89 <= 2)) {
                        const err372 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err372];
                        } else {
                          vErrors.push(err372);
                        }
                        errors++;
                      }
                    } else {
                      const err373 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err373];
                      } else {
                        vErrors.push(err373);
                      }
                      errors++;
                    }
                    var _valid32 = _errs470 === errors;
                    valid131 = _valid32;
                    ifClause32 = "then";
                  } else {
                    const _errs476 = errors;
                    if (!(data151 === "off" || data151 === "notice" || data151 === "warning" || data151 === "error")) {
                      const err374 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/base-model"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err374];
                      } else {
                        vErrors.push(err374);
                      }
                      errors++;
                    }
                    var _valid32 = _errs476 === errors;
                    valid131 = _valid32;
                    ifClause32 = "else";
                  }
                  if (!valid131) {
                    const err375 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/if", keyword: "if", params: { failingKeyword: ifClause32 }, message: 'must match "' + ifClause32 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err375];
                    } else {
                      vErrors.push(err375);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/datasets"] !== void 0) {
                  let data154 = data131["metadata/datasets"];
                  const _errs478 = errors;
                  let valid133 = true;
                  const _errs479 = errors;
                  if (!Array.isArray(data154)) {
                    const err376 = {};
                    if (vErrors === null) {
                      vErrors = [err376];
                    } else {
                      vErrors.push(err376);
                    }
                    errors++;
                  }
                  var _valid33 = _errs479 === errors;
                  errors = _errs478;
                  if (vErrors !== null) {
                    if (_errs478) {
                      vErrors.length = _errs478;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause33;
                  if (_valid33) {
                    const _errs481 = errors;
                    if (Array.isArray(data154)) {
                      if (data154.length < 1) {
                        const err377 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err377];
                        } else {
                          vErrors.push(err377);
                        }
                        errors++;
                      }
                      const len90 = data154.length;
                      if (len90 > 0) {
                        let data155 = data154[0];
                        if (!(data155 === "off" || data155 === "notice" || data155 === "warning" || data155 === "error")) {
                          const err378 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/datasets"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err378];
                          } else {
                            vErrors.push(err378);
                          }
                          errors++;
                        }
                      }
                      if (len90 > 1) {
                        let data156 = data154[1];
                        if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
                          for (const key38 in data156) {
                            const err379 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err379];
                            } else {
                              vErrors.push(err379);
                            }
                            errors++;
                          }
                        } else {
                          const err380 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err380];
                          } else {
                            vErrors.push(err380);
                          }
                          errors++;
                        }
                      }
                      const len91 = data154.length;
                      if (!(len91 <= 2)) {
                        const err381 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err381];
                        } else {
                          vErrors.push(err381);
                        }
                        errors++;
                      }
                    } else {
                      const err382 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err382];
                      } else {
                        vErrors.push(err382);
                      }
                      errors++;
                    }
                    var _valid33 = _errs481 === errors;
                    valid133 = _valid33;
                    ifClause33 = "then";
                  } else {
                    const _errs487 = errors;
                    if (!(data154 === "off" || data154 === "notice" || data154 === "warning" || data154 === "error")) {
                      const err383 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/datasets"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err383];
                      } else {
                        vErrors.push(err383);
                      }
                      errors++;
                    }
                    var _valid33 = _errs487 === errors;
                    valid133 = _valid33;
                    ifClause33 = "else";
                  }
                  if (!valid133) {
                    const err384 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/if", keyword: "if", params: { failingKeyword: ifClause33 }, message: 'must match "' + ifClause33 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err384];
                    } else {
                      vErrors.push(err384);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/model-index"] !== void 0) {
                  let data157 = data131["metadata/model-index"];
                  const _errs489 = errors;
                  let valid135 = true;
                  const _errs490 = errors;
                  if (!Array.isArray(data157)) {
                    const err385 = {};
                    if (vErrors === null) {
                      vErrors = [err385];
                    } else {
                      vErrors.push(err385);
                    }
                    errors++;
                  }
                  var _valid34 = _errs490 === errors;
                  errors = _errs489;
                  if (vErrors !== null) {
                    if (_errs489) {
                      vErrors.length = _errs489;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause34;
                  if (_valid34) {
                    const _errs492 = errors;
                    if (Array.isArray(data157)) {
                      if (data157.length < 1) {
                        const err386 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err386];
                        } else {
                          vErrors.push(err386);
                        }
                        errors++;
                      }
                      const len92 = data157.length;
                      if (len92 > 0) {
                        let data158 = data157[0];
                        if (!(data158 === "off" || data158 === "notice" || data158 === "warning" || data158 === "error")) {
                          const err387 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/model-index"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err387];
                          } else {
                            vErrors.push(err387);
                          }
                          errors++;
                        }
                      }
                      if (len92 > 1) {
                        let data159 = data157[1];
                        if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
                          for (const key39 in data159) {
                            const err388 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err388];
                            } else {
                              vErrors.push(err388);
                            }
                            errors++;
                          }
                        } else {
                          const err389 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err389];
                          } else {
                            vErrors.push(err389);
                          }
                          errors++;
                        }
                      }
                      const len93 = data157.length;
                      if (!(len93 <= 2)) {
                        const err390 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err390];
                        } else {
                          vErrors.push(err390);
                        }
                        errors++;
                      }
                    } else {
                      const err391 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err391];
                      } else {
                        vErrors.push(err391);
                      }
                      errors++;
                    }
                    var _valid34 = _errs492 === errors;
                    valid135 = _valid34;
                    ifClause34 = "then";
                  } else {
                    const _errs498 = errors;
                    if (!(data157 === "off" || data157 === "notice" || data157 === "warning" || data157 === "error")) {
                      const err392 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/model-index"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err392];
                      } else {
                        vErrors.push(err392);
                      }
                      errors++;
                    }
                    var _valid34 = _errs498 === errors;
                    valid135 = _valid34;
                    ifClause34 = "else";
                  }
                  if (!valid135) {
                    const err393 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/if", keyword: "if", params: { failingKeyword: ifClause34 }, message: 'must match "' + ifClause34 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err393];
                    } else {
                      vErrors.push(err393);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/tags"] !== void 0) {
                  let data160 = data131["metadata/tags"];
                  const _errs500 = errors;
                  let valid137 = true;
                  const _errs501 = errors;
                  if (!Array.isArray(data160)) {
                    const err394 = {};
                    if (vErrors === null) {
                      vErrors = [err394];
                    } else {
                      vErrors.push(err394);
                    }
                    errors++;
                  }
                  var _valid35 = _errs501 === errors;
                  errors = _errs500;
                  if (vErrors !== null) {
                    if (_errs500) {
                      vErrors.length = _errs500;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause35;
                  if (_valid35) {
                    const _errs503 = errors;
                    if (Array.isArray(data160)) {
                      if (data160.length < 1) {
                        const err395 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err395];
                        } else {
                          vErrors.push(err395);
                        }
                        errors++;
                      }
                      const len94 = data160.length;
                      if (len94 > 0) {
                        let data161 = data160[0];
                        if (!(data161 === "off" || data161 === "notice" || data161 === "warning" || data161 === "error")) {
                          const err396 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/tags"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err396];
                          } else {
                            vErrors.push(err396);
                          }
                          errors++;
                        }
                      }
                      if (len94 > 1) {
                        let data162 = data160[1];
                        if (data162 && typeof data162 == "object" && !Array.isArray(data162)) {
                          for (const key40 in data162) {
                            const err397 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err397];
                            } else {
                              vErrors.push(err397);
                            }
                            errors++;
                          }
                        } else {
                          const err398 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err398];
                          } else {
                            vErrors.push(err398);
                          }
                          errors++;
                        }
                      }
                      const len95 = data160.length;
                      if (!(len95 <= 2)) {
                        const err399 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err399];
                        } else {
                          vErrors.push(err399);
                        }
                        errors++;
                      }
                    } else {
                      const err400 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err400];
                      } else {
                        vErrors.push(err400);
                      }
                      errors++;
                    }
                    var _valid35 = _errs503 === errors;
                    valid137 = _valid35;
                    ifClause35 = "then";
                  } else {
                    const _errs509 = errors;
                    if (!(data160 === "off" || data160 === "notice" || data160 === "warning" || data160 === "error")) {
                      const err401 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/tags"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err401];
                      } else {
                        vErrors.push(err401);
                      }
                      errors++;
                    }
                    var _valid35 = _errs509 === errors;
                    valid137 = _valid35;
                    ifClause35 = "else";
                  }
                  if (!valid137) {
                    const err402 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/if", keyword: "if", params: { failingKeyword: ifClause35 }, message: 'must match "' + ifClause35 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err402];
                    } else {
                      vErrors.push(err402);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/types"] !== void 0) {
                  let data163 = data131["metadata/types"];
                  const _errs511 = errors;
                  let valid139 = true;
                  const _errs512 = errors;
                  if (!Array.isArray(data163)) {
                    const err403 = {};
                    if (vErrors === null) {
                      vErrors = [err403];
                    } else {
                      vErrors.push(err403);
                    }
                    errors++;
                  }
                  var _valid36 = _errs512 === errors;
                  errors = _errs511;
                  if (vErrors !== null) {
                    if (_errs511) {
                      vErrors.length = _errs511;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause36;
                  if (_valid36) {
                    const _errs514 = errors;
                    if (Array.isArray(data163)) {
                      if (data163.length < 1) {
                        const err404 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err404];
                        } else {
                          vErrors.push(err404);
                        }
                        errors++;
                      }
                      const len96 = data163.length;
                      if (len96 > 0) {
                        let data164 = data163[0];
                        if (!(data164 === "off" || data164 === "notice" || data164 === "warning" || data164 === "error")) {
                          const err405 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/types"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err405];
                          } else {
                            vErrors.push(err405);
                          }
                          errors++;
                        }
                      }
                      if (len96 > 1) {
                        let data165 = data163[1];
                        if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
                          for (const key41 in data165) {
                            const err406 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err406];
                            } else {
                              vErrors.push(err406);
                            }
                            errors++;
                          }
                        } else {
                          const err407 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err407];
                          } else {
                            vErrors.push(err407);
                          }
                          errors++;
                        }
                      }
                      const len97 = data163.length;
                      if (!(len97 <= 2)) {
                        const err408 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err408];
                        } else {
                          vErrors.push(err408);
                        }
                        errors++;
                      }
                    } else {
                      const err409 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err409];
                      } else {
                        vErrors.push(err409);
                      }
                      errors++;
                    }
                    var _valid36 = _errs514 === errors;
                    valid139 = _valid36;
                    ifClause36 = "then";
                  } else {
                    const _errs520 = errors;
                    if (!(data163 === "off" || data163 === "notice" || data163 === "warning" || data163 === "error")) {
                      const err410 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/types"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err410];
                      } else {
                        vErrors.push(err410);
                      }
                      errors++;
                    }
                    var _valid36 = _errs520 === errors;
                    valid139 = _valid36;
                    ifClause36 = "else";
                  }
                  if (!valid139) {
                    const err411 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/if", keyword: "if", params: { failingKeyword: ifClause36 }, message: 'must match "' + ifClause36 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err411];
                    } else {
                      vErrors.push(err411);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/unknown-key"] !== void 0) {
                  let data166 = data131["metadata/unknown-key"];
                  const _errs522 = errors;
                  let valid141 = true;
                  const _errs523 = errors;
                  if (!Array.isArray(data166)) {
                    const err412 = {};
                    if (vErrors === null) {
                      vErrors = [err412];
                    } else {
                      vErrors.push(err412);
                    }
                    errors++;
                  }
                  var _valid37 = _errs523 === errors;
                  errors = _errs522;
                  if (vErrors !== null) {
                    if (_errs522) {
                      vErrors.length = _errs522;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause37;
                  if (_valid37) {
                    const _errs525 = errors;
                    if (Array.isArray(data166)) {
                      if (data166.length < 1) {
                        const err413 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err413];
                        } else {
                          vErrors.push(err413);
                        }
                        errors++;
                      }
                      const len98 = data166.length;
                      if (len98 > 0) {
                        let data167 = data166[0];
                        if (!(data167 === "off" || data167 === "notice" || data167 === "warning" || data167 === "error")) {
                          const err414 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/unknown-key"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err414];
                          } else {
                            vErrors.push(err414);
                          }
                          errors++;
                        }
                      }
                      if (len98 > 1) {
                        let data168 = data166[1];
                        if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
                          for (const key42 in data168) {
                            const err415 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err415];
                            } else {
                              vErrors.push(err415);
                            }
                            errors++;
                          }
                        } else {
                          const err416 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err416];
                          } else {
                            vErrors.push(err416);
                          }
                          errors++;
                        }
                      }
                      const len99 = data166.length;
                      if (!(len99 <= 2)) {
                        const err417 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err417];
                        } else {
                          vErrors.push(err417);
                        }
                        errors++;
                      }
                    } else {
                      const err418 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err418];
                      } else {
                        vErrors.push(err418);
                      }
                      errors++;
                    }
                    var _valid37 = _errs525 === errors;
                    valid141 = _valid37;
                    ifClause37 = "then";
                  } else {
                    const _errs531 = errors;
                    if (!(data166 === "off" || data166 === "notice" || data166 === "warning" || data166 === "error")) {
                      const err419 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/unknown-key"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err419];
                      } else {
                        vErrors.push(err419);
                      }
                      errors++;
                    }
                    var _valid37 = _errs531 === errors;
                    valid141 = _valid37;
                    ifClause37 = "else";
                  }
                  if (!valid141) {
                    const err420 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/if", keyword: "if", params: { failingKeyword: ifClause37 }, message: 'must match "' + ifClause37 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err420];
                    } else {
                      vErrors.push(err420);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/placeholder"] !== void 0) {
                  let data169 = data131["metadata/placeholder"];
                  const _errs533 = errors;
                  let valid143 = true;
                  const _errs534 = errors;
                  if (!Array.isArray(data169)) {
                    const err421 = {};
                    if (vErrors === null) {
                      vErrors = [err421];
                    } else {
                      vErrors.push(err421);
                    }
                    errors++;
                  }
                  var _valid38 = _errs534 === errors;
                  errors = _errs533;
                  if (vErrors !== null) {
                    if (_errs533) {
                      vErrors.length = _errs533;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause38;
                  if (_valid38) {
                    const _errs536 = errors;
                    if (Array.isArray(data169)) {
                      if (data169.length < 1) {
                        const err422 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err422];
                        } else {
                          vErrors.push(err422);
                        }
                        errors++;
                      }
                      const len100 = data169.length;
                      if (len100 > 0) {
                        let data170 = data169[0];
                        if (!(data170 === "off" || data170 === "notice" || data170 === "warning" || data170 === "error")) {
                          const err423 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/placeholder"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err423];
                          } else {
                            vErrors.push(err423);
                          }
                          errors++;
                        }
                      }
                      if (len100 > 1) {
                        let data171 = data169[1];
                        if (data171 && typeof data171 == "object" && !Array.isArray(data171)) {
                          for (const key43 in data171) {
                            const err424 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err424];
                            } else {
                              vErrors.push(err424);
                            }
                            errors++;
                          }
                        } else {
                          const err425 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err425];
                          } else {
                            vErrors.push(err425);
                          }
                          errors++;
                        }
                      }
                      const len101 = data169.length;
                      if (!(len101 <= 2)) {
                        const err426 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err426];
                        } else {
                          vErrors.push(err426);
                        }
                        errors++;
                      }
                    } else {
                      const err427 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err427];
                      } else {
                        vErrors.push(err427);
                      }
                      errors++;
                    }
                    var _valid38 = _errs536 === errors;
                    valid143 = _valid38;
                    ifClause38 = "then";
                  } else {
                    const _errs542 = errors;
                    if (!(data169 === "off" || data169 === "notice" || data169 === "warning" || data169 === "error")) {
                      const err428 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/placeholder"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err428];
                      } else {
                        vErrors.push(err428);
                      }
                      errors++;
                    }
                    var _valid38 = _errs542 === errors;
                    valid143 = _valid38;
                    ifClause38 = "else";
                  }
                  if (!valid143) {
                    const err429 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/if", keyword: "if", params: { failingKeyword: ifClause38 }, message: 'must match "' + ifClause38 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err429];
                    } else {
                      vErrors.push(err429);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/custom-schema"] !== void 0) {
                  let data172 = data131["metadata/custom-schema"];
                  const _errs544 = errors;
                  let valid145 = true;
                  const _errs545 = errors;
                  if (!Array.isArray(data172)) {
                    const err430 = {};
                    if (vErrors === null) {
                      vErrors = [err430];
                    } else {
                      vErrors.push(err430);
                    }
                    errors++;
                  }
                  var _valid39 = _errs545 === errors;
                  errors = _errs544;
                  if (vErrors !== null) {
                    if (_errs544) {
                      vErrors.length = _errs544;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause39;
                  if (_valid39) {
                    const _errs547 = errors;
                    if (Array.isArray(data172)) {
                      if (data172.length < 1) {
                        const err431 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err431];
                        } else {
                          vErrors.push(err431);
                        }
                        errors++;
                      }
                      const len102 = data172.length;
                      if (len102 > 0) {
                        let data173 = data172[0];
                        if (!(data173 === "off" || data173 === "notice" || data173 === "warning" || data173 === "error")) {
                          const err432 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/custom-schema"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err432];
                          } else {
                            vErrors.push(err432);
                          }
                          errors++;
                        }
                      }
                      if (len102 > 1) {
                        let data174 = data172[1];
                        if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
                          for (const key44 in data174) {
                            const err433 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err433];
                            } else {
                              vErrors.push(err433);
                            }
                            errors++;
                          }
                        } else {
                          const err434 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err434];
                          } else {
                            vErrors.push(err434);
                          }
                          errors++;
                        }
                      }
                      const len103 = data172.length;
                      if (!(len103 <= 2)) {
                        const err435 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err435];
                        } else {
                          vErrors.push(err435);
                        }
                        errors++;
                      }
                    } else {
                      const err436 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err436];
                      } else {
                        vErrors.push(err436);
                      }
                      errors++;
                    }
                    var _valid39 = _errs547 === errors;
                    valid145 = _valid39;
                    ifClause39 = "then";
                  } else {
                    const _errs553 = errors;
                    if (!(data172 === "off" || data172 === "notice" || data172 === "warning" || data172 === "error")) {
                      const err437 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/custom-schema"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err437];
                      } else {
                        vErrors.push(err437);
                      }
                      errors++;
                    }
                    var _valid39 = _errs553 === errors;
                    valid145 = _valid39;
                    ifClause39 = "else";
                  }
                  if (!valid145) {
                    const err438 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/if", keyword: "if", params: { failingKeyword: ifClause39 }, message: 'must match "' + ifClause39 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err438];
                    } else {
                      vErrors.push(err438);
                    }
                    errors++;
                  }
                }
                if (data131["metadata/hub"] !== void 0) {
                  let data175 = data131["metadata/hub"];
                  const _errs555 = errors;
                  let valid147 = true;
                  const _errs556 = errors;
                  if (!Array.isArray(data175)) {
                    const err439 = {};
                    if (vErrors === null) {
                      vErrors = [err439];
                    } else {
                      vErrors.push(err439);
                    }
                    errors++;
                  }
                  var _valid40 = _errs556 === errors;
                  errors = _errs555;
                  if (vErrors !== null) {
                    if (_errs555) {
                      vErrors.length = _errs555;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause40;
                  if (_valid40) {
                    const _errs558 = errors;
                    if (Array.isArray(data175)) {
                      if (data175.length < 1) {
                        const err440 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err440];
                        } else {
                          vErrors.push(err440);
                        }
                        errors++;
                      }
                      const len104 = data175.length;
                      if (len104 > 0) {
                        let data176 = data175[0];
                        if (!(data176 === "off" || data176 === "notice" || data176 === "warning" || data176 === "error")) {
                          const err441 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/hub"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err441];
                          } else {
                            vErrors.push(err441);
                          }
                          errors++;
                        }
                      }
                      if (len104 > 1) {
                        let data177 = data175[1];
                        if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
                          for (const key45 in data177) {
                            const err442 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err442];
                            } else {
                              vErrors.push(err442);
                            }
                            errors++;
                          }
                        } else {
                          const err443 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err443];
                          } else {
                            vErrors.push(err443);
                          }
                          errors++;
                        }
                      }
                      const len105 = data175.length;
                      if (!(len105 <= 2)) {
                        const err444 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err444];
                        } else {
                          vErrors.push(err444);
                        }
                        errors++;
                      }
                    } else {
                      const err445 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err445];
                      } else {
                        vErrors.push(err445);
                      }
                      errors++;
                    }
                    var _valid40 = _errs558 === errors;
                    valid147 = _valid40;
                    ifClause40 = "then";
                  } else {
                    const _errs564 = errors;
                    if (!(data175 === "off" || data175 === "notice" || data175 === "warning" || data175 === "error")) {
                      const err446 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/hub"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err446];
                      } else {
                        vErrors.push(err446);
                      }
                      errors++;
                    }
                    var _valid40 = _errs564 === errors;
                    valid147 = _valid40;
                    ifClause40 = "else";
                  }
                  if (!valid147) {
                    const err447 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/if", keyword: "if", params: { failingKeyword: ifClause40 }, message: 'must match "' + ifClause40 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err447];
                    } else {
                      vErrors.push(err447);
                    }
                    errors++;
                  }
                }
                if (data131["section/usage"] !== void 0) {
                  let data178 = data131["section/usage"];
                  const _errs566 = errors;
                  let valid149 = true;
                  const _errs567 = errors;
                  if (!Array.isArray(data178)) {
                    const err448 = {};
                    if (vErrors === null) {
                      vErrors = [err448];
                    } else {
                      vErrors.push(err448);
                    }
                    errors++;
                  }
                  var _valid41 = _errs567 === errors;
                  errors = _errs566;
                  if (vErrors !== null) {
                    if (_errs566) {
                      vErrors.length = _errs566;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause41;
                  if (_valid41) {
                    const _errs569 = errors;
                    if (Array.isArray(data178)) {
                      if (data178.length < 1) {
                        const err449 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err449];
                        } else {
                          vErrors.push(err449);
                        }
                        errors++;
                      }
                      const len106 = data178.length;
                      if (len106 > 0) {
                        let data179 = data178[0];
                        if (!(data179 === "off" || data179 === "notice" || data179 === "warning" || data179 === "error")) {
                          const err450 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/usage"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err450];
                          } else {
                            vErrors.push(err450);
                          }
                          errors++;
                        }
                      }
                      if (len106 > 1) {
                        let data180 = data178[1];
                        if (data180 && typeof data180 == "object" && !Array.isArray(data180)) {
                          for (const key46 in data180) {
                            if (!(key46 === "headings")) {
                              const err451 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err451];
                              } else {
                                vErrors.push(err451);
                              }
                              errors++;
                            }
                          }
                          if (data180.headings !== void 0) {
                            let data181 = data180.headings;
                            if (Array.isArray(data181)) {
                              const len107 = data181.length;
                              for (let i24 = 0; i24 < len107; i24++) {
                                let data182 = data181[i24];
                                if (typeof data182 === "string") {
                                  if (func1(data182) < 1) {
                                    const err452 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1/headings/" + i24, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err452];
                                    } else {
                                      vErrors.push(err452);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err453 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1/headings/" + i24, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err453];
                                  } else {
                                    vErrors.push(err453);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err454 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err454];
                              } else {
                                vErrors.push(err454);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err455 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err455];
                          } else {
                            vErrors.push(err455);
                          }
                          errors++;
                        }
                      }
                      const len108 = data178.length;
                      if (!(len108 <= 2)) {
                        const err456 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err456];
                        } else {
                          vErrors.push(err456);
                        }
                        errors++;
                      }
                    } else {
                      const err457 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err457];
                      } else {
                        vErrors.push(err457);
                      }
                      errors++;
                    }
                    var _valid41 = _errs569 === errors;
                    valid149 = _valid41;
                    ifClause41 = "then";
                  } else {
                    const _errs579 = errors;
                    if (!(data178 === "off" || data178 === "notice" || data178 === "warning" || data178 === "error")) {
                      const err458 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/usage"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err458];
                      } else {
                        vErrors.push(err458);
                      }
                      errors++;
                    }
                    var _valid41 = _errs579 === errors;
                    valid149 = _valid41;
                    ifClause41 = "else";
                  }
                  if (!valid149) {
                    const err459 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/if", keyword: "if", params: { failingKeyword: ifClause41 }, message: 'must match "' + ifClause41 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err459];
                    } else {
                      vErrors.push(err459);
                    }
                    errors++;
                  }
                }
                if (data131["section/limitations"] !== void 0) {
                  let data183 = data131["section/limitations"];
                  const _errs581 = errors;
                  let valid154 = true;
                  const _errs582 = errors;
                  if (!Array.isArray(data183)) {
                    const err460 = {};
                    if (vErrors === null) {
                      vErrors = [err460];
                    } else {
                      vErrors.push(err460);
                    }
                    errors++;
                  }
                  var _valid42 = _errs582 === errors;
                  errors = _errs581;
                  if (vErrors !== null) {
                    if (_errs581) {
                      vErrors.length = _errs581;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause42;
                  if (_valid42) {
                    const _errs584 = errors;
                    if (Array.isArray(data183)) {
                      if (data183.length < 1) {
                        const err461 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err461];
                        } else {
                          vErrors.push(err461);
                        }
                        errors++;
                      }
                      const len109 = data183.length;
                      if (len109 > 0) {
                        let data184 = data183[0];
                        if (!(data184 === "off" || data184 === "notice" || data184 === "warning" || data184 === "error")) {
                          const err462 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/limitations"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err462];
                          } else {
                            vErrors.push(err462);
                          }
                          errors++;
                        }
                      }
                      if (len109 > 1) {
                        let data185 = data183[1];
                        if (data185 && typeof data185 == "object" && !Array.isArray(data185)) {
                          for (const key47 in data185) {
                            if (!(key47 === "headings")) {
                              const err463 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err463];
                              } else {
                                vErrors.push(err463);
                              }
                              errors++;
                            }
                          }
                          if (data185.headings !== void 0) {
                            let data186 = data185.headings;
                            if (Array.isArray(data186)) {
                              const len110 = data186.length;
                              for (let i25 = 0; i25 < len110; i25++) {
                                let data187 = data186[i25];
                                if (typeof data187 === "string") {
                                  if (func1(data187) < 1) {
                                    const err464 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1/headings/" + i25, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err464];
                                    } else {
                                      vErrors.push(err464);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err465 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1/headings/" + i25, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err465];
                                  } else {
                                    vErrors.push(err465);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err466 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err466];
                              } else {
                                vErrors.push(err466);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err467 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err467];
                          } else {
                            vErrors.push(err467);
                          }
                          errors++;
                        }
                      }
                      const len111 = data183.length;
                      if (!(len111 <= 2)) {
                        const err468 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err468];
                        } else {
                          vErrors.push(err468);
                        }
                        errors++;
                      }
                    } else {
                      const err469 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err469];
                      } else {
                        vErrors.push(err469);
                      }
                      errors++;
                    }
                    var _valid42 = _errs584 === errors;
                    valid154 = _valid42;
                    ifClause42 = "then";
                  } else {
                    const _errs594 = errors;
                    if (!(data183 === "off" || data183 === "notice" || data183 === "warning" || data183 === "error")) {
                      const err470 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/limitations"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err470];
                      } else {
                        vErrors.push(err470);
                      }
                      errors++;
                    }
                    var _valid42 = _errs594 === errors;
                    valid154 = _valid42;
                    ifClause42 = "else";
                  }
                  if (!valid154) {
                    const err471 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/if", keyword: "if", params: { failingKeyword: ifClause42 }, message: 'must match "' + ifClause42 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err471];
                    } else {
                      vErrors.push(err471);
                    }
                    errors++;
                  }
                }
                if (data131["section/benchmark"] !== void 0) {
                  let data188 = data131["section/benchmark"];
                  const _errs596 = errors;
                  let valid159 = true;
                  const _errs597 = errors;
                  if (!Array.isArray(data188)) {
                    const err472 = {};
                    if (vErrors === null) {
                      vErrors = [err472];
                    } else {
                      vErrors.push(err472);
                    }
                    errors++;
                  }
                  var _valid43 = _errs597 === errors;
                  errors = _errs596;
                  if (vErrors !== null) {
                    if (_errs596) {
                      vErrors.length = _errs596;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause43;
                  if (_valid43) {
                    const _errs599 = errors;
                    if (Array.isArray(data188)) {
                      if (data188.length < 1) {
                        const err473 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err473];
                        } else {
                          vErrors.push(err473);
                        }
                        errors++;
                      }
                      const len112 = data188.length;
                      if (len112 > 0) {
                        let data189 = data188[0];
                        if (!(data189 === "off" || data189 === "notice" || data189 === "warning" || data189 === "error")) {
                          const err474 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/benchmark"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err474];
                          } else {
                            vErrors.push(err474);
                          }
                          errors++;
                        }
                      }
                      if (len112 > 1) {
                        let data190 = data188[1];
                        if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
                          for (const key48 in data190) {
                            if (!(key48 === "headings")) {
                              const err475 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err475];
                              } else {
                                vErrors.push(err475);
                              }
                              errors++;
                            }
                          }
                          if (data190.headings !== void 0) {
                            let data191 = data190.headings;
                            if (Array.isArray(data191)) {
                              const len113 = data191.length;
                              for (let i26 = 0; i26 < len113; i26++) {
                                let data192 = data191[i26];
                                if (typeof data192 === "string") {
                                  if (func1(data192) < 1) {
                                    const err476 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1/headings/" + i26, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err476];
                                    } else {
                                      vErrors.push(err476);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err477 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1/headings/" + i26, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err477];
                                  } else {
                                    vErrors.push(err477);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err478 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err478];
                              } else {
                                vErrors.push(err478);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err479 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err479];
                          } else {
                            vErrors.push(err479);
                          }
                          errors++;
                        }
                      }
                      const len114 = data188.length;
                      if (!(len114 <= 2)) {
                        const err480 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err480];
                        } else {
                          vErrors.push(err480);
                        }
                        errors++;
                      }
                    } else {
                      const err481 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err481];
                      } else {
                        vErrors.push(err481);
                      }
                      errors++;
                    }
                    var _valid43 = _errs599 === errors;
                    valid159 = _valid43;
                    ifClause43 = "then";
                  } else {
                    const _errs609 = errors;
                    if (!(data188 === "off" || data188 === "notice" || data188 === "warning" || data188 === "error")) {
                      const err482 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/benchmark"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err482];
                      } else {
                        vErrors.push(err482);
                      }
                      errors++;
                    }
                    var _valid43 = _errs609 === errors;
                    valid159 = _valid43;
                    ifClause43 = "else";
                  }
                  if (!valid159) {
                    const err483 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/if", keyword: "if", params: { failingKeyword: ifClause43 }, message: 'must match "' + ifClause43 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err483];
                    } else {
                      vErrors.push(err483);
                    }
                    errors++;
                  }
                }
                if (data131["section/citation"] !== void 0) {
                  let data193 = data131["section/citation"];
                  const _errs611 = errors;
                  let valid164 = true;
                  const _errs612 = errors;
                  if (!Array.isArray(data193)) {
                    const err484 = {};
                    if (vErrors === null) {
                      vErrors = [err484];
                    } else {
                      vErrors.push(err484);
                    }
                    errors++;
                  }
                  var _valid44 = _errs612 === errors;
                  errors = _errs611;
                  if (vErrors !== null) {
                    if (_errs611) {
                      vErrors.length = _errs611;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause44;
                  if (_valid44) {
                    const _errs614 = errors;
                    if (Array.isArray(data193)) {
                      if (data193.length < 1) {
                        const err485 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err485];
                        } else {
                          vErrors.push(err485);
                        }
                        errors++;
                      }
                      const len115 = data193.length;
                      if (len115 > 0) {
                        let data194 = data193[0];
                        if (!(data194 === "off" || data194 === "notice" || data194 === "warning" || data194 === "error")) {
                          const err486 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/citation"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err486];
                          } else {
                            vErrors.push(err486);
                          }
                          errors++;
                        }
                      }
                      if (len115 > 1) {
                        let data195 = data193[1];
                        if (data195 && typeof data195 == "object" && !Array.isArray(data195)) {
                          for (const key49 in data195) {
                            if (!(key49 === "headings")) {
                              const err487 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err487];
                              } else {
                                vErrors.push(err487);
                              }
                              errors++;
                            }
                          }
                          if (data195.headings !== void 0) {
                            let data196 = data195.headings;
                            if (Array.isArray(data196)) {
                              const len116 = data196.length;
                              for (let i27 = 0; i27 < len116; i27++) {
                                let data197 = data196[i27];
                                if (typeof data197 === "string") {
                                  if (func1(data197) < 1) {
                                    const err488 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1/headings/" + i27, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err488];
                                    } else {
                                      vErrors.push(err488);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err489 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1/headings/" + i27, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err489];
                                  } else {
                                    vErrors.push(err489);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err490 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err490];
                              } else {
                                vErrors.push(err490);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err491 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err491];
                          } else {
                            vErrors.push(err491);
                          }
                          errors++;
                        }
                      }
                      const len117 = data193.length;
                      if (!(len117 <= 2)) {
                        const err492 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err492];
                        } else {
                          vErrors.push(err492);
                        }
                        errors++;
                      }
                    } else {
                      const err493 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err493];
                      } else {
                        vErrors.push(err493);
                      }
                      errors++;
                    }
                    var _valid44 = _errs614 === errors;
                    valid164 = _valid44;
                    ifClause44 = "then";
                  } else {
                    const _errs624 = errors;
                    if (!(data193 === "off" || data193 === "notice" || data193 === "warning" || data193 === "error")) {
                      const err494 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/citation"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err494];
                      } else {
                        vErrors.push(err494);
                      }
                      errors++;
                    }
                    var _valid44 = _errs624 === errors;
                    valid164 = _valid44;
                    ifClause44 = "else";
                  }
                  if (!valid164) {
                    const err495 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/if", keyword: "if", params: { failingKeyword: ifClause44 }, message: 'must match "' + ifClause44 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err495];
                    } else {
                      vErrors.push(err495);
                    }
                    errors++;
                  }
                }
                if (data131["section/description"] !== void 0) {
                  let data198 = data131["section/description"];
                  const _errs626 = errors;
                  let valid169 = true;
                  const _errs627 = errors;
                  if (!Array.isArray(data198)) {
                    const err496 = {};
                    if (vErrors === null) {
                      vErrors = [err496];
                    } else {
                      vErrors.push(err496);
                    }
                    errors++;
                  }
                  var _valid45 = _errs627 === errors;
                  errors = _errs626;
                  if (vErrors !== null) {
                    if (_errs626) {
                      vErrors.length = _errs626;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause45;
                  if (_valid45) {
                    const _errs629 = errors;
                    if (Array.isArray(data198)) {
                      if (data198.length < 1) {
                        const err497 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err497];
                        } else {
                          vErrors.push(err497);
                        }
                        errors++;
                      }
                      const len118 = data198.length;
                      if (len118 > 0) {
                        let data199 = data198[0];
                        if (!(data199 === "off" || data199 === "notice" || data199 === "warning" || data199 === "error")) {
                          const err498 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/description"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err498];
                          } else {
                            vErrors.push(err498);
                          }
                          errors++;
                        }
                      }
                      if (len118 > 1) {
                        let data200 = data198[1];
                        if (data200 && typeof data200 == "object" && !Array.isArray(data200)) {
                          for (const key50 in data200) {
                            if (!(key50 === "headings")) {
                              const err499 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err499];
                              } else {
                                vErrors.push(err499);
                              }
                              errors++;
                            }
                          }
                          if (data200.headings !== void 0) {
                            let data201 = data200.headings;
                            if (Array.isArray(data201)) {
                              const len119 = data201.length;
                              for (let i28 = 0; i28 < len119; i28++) {
                                let data202 = data201[i28];
                                if (typeof data202 === "string") {
                                  if (func1(data202) < 1) {
                                    const err500 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1/headings/" + i28, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err500];
                                    } else {
                                      vErrors.push(err500);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err501 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1/headings/" + i28, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err501];
                                  } else {
                                    vErrors.push(err501);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err502 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err502];
                              } else {
                                vErrors.push(err502);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err503 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err503];
                          } else {
                            vErrors.push(err503);
                          }
                          errors++;
                        }
                      }
                      const len120 = data198.length;
                      if (!(len120 <= 2)) {
                        const err504 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err504];
                        } else {
                          vErrors.push(err504);
                        }
                        errors++;
                      }
                    } else {
                      const err505 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err505];
                      } else {
                        vErrors.push(err505);
                      }
                      errors++;
                    }
                    var _valid45 = _errs629 === errors;
                    valid169 = _valid45;
                    ifClause45 = "then";
                  } else {
                    const _errs639 = errors;
                    if (!(data198 === "off" || data198 === "notice" || data198 === "warning" || data198 === "error")) {
                      const err506 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/description"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err506];
                      } else {
                        vErrors.push(err506);
                      }
                      errors++;
                    }
                    var _valid45 = _errs639 === errors;
                    valid169 = _valid45;
                    ifClause45 = "else";
                  }
                  if (!valid169) {
                    const err507 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/if", keyword: "if", params: { failingKeyword: ifClause45 }, message: 'must match "' + ifClause45 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err507];
                    } else {
                      vErrors.push(err507);
                    }
                    errors++;
                  }
                }
                if (data131["section/intended-use"] !== void 0) {
                  let data203 = data131["section/intended-use"];
                  const _errs641 = errors;
                  let valid174 = true;
                  const _errs642 = errors;
                  if (!Array.isArray(data203)) {
                    const err508 = {};
                    if (vErrors === null) {
                      vErrors = [err508];
                    } else {
                      vErrors.push(err508);
                    }
                    errors++;
                  }
                  var _valid46 = _errs642 === errors;
                  errors = _errs641;
                  if (vErrors !== null) {
                    if (_errs641) {
                      vErrors.length = _errs641;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause46;
                  if (_valid46) {
                    const _errs644 = errors;
                    if (Array.isArray(data203)) {
                      if (data203.length < 1) {
                        const err509 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err509];
                        } else {
                          vErrors.push(err509);
                        }
                        errors++;
                      }
                      const len121 = data203.length;
                      if (len121 > 0) {
                        let data204 = data203[0];
                        if (!(data204 === "off" || data204 === "notice" || data204 === "warning" || data204 === "error")) {
                          const err510 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/intended-use"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err510];
                          } else {
                            vErrors.push(err510);
                          }
                          errors++;
                        }
                      }
                      if (len121 > 1) {
                        let data205 = data203[1];
                        if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
                          for (const key51 in data205) {
                            if (!(key51 === "headings")) {
                              const err511 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err511];
                              } else {
                                vErrors.push(err511);
                              }
                              errors++;
                            }
                          }
                          if (data205.headings !== void 0) {
                            let data206 = data205.headings;
                            if (Array.isArray(data206)) {
                              const len122 = data206.length;
                              for (let i29 = 0; i29 < len122; i29++) {
                                let data207 = data206[i29];
                                if (typeof data207 === "string") {
                                  if (func1(data207) < 1) {
                                    const err512 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1/headings/" + i29, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err512];
                                    } else {
                                      vErrors.push(err512);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err513 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1/headings/" + i29, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err513];
                                  } else {
                                    vErrors.push(err513);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err514 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err514];
                              } else {
                                vErrors.push(err514);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err515 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err515];
                          } else {
                            vErrors.push(err515);
                          }
                          errors++;
                        }
                      }
                      const len123 = data203.length;
                      if (!(len123 <= 2)) {
                        const err516 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err516];
                        } else {
                          vErrors.push(err516);
                        }
                        errors++;
                      }
                    } else {
                      const err517 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err517];
                      } else {
                        vErrors.push(err517);
                      }
                      errors++;
                    }
                    var _valid46 = _errs644 === errors;
                    valid174 = _valid46;
                    ifClause46 = "then";
                  } else {
                    const _errs654 = errors;
                    if (!(data203 === "off" || data203 === "notice" || data203 === "warning" || data203 === "error")) {
                      const err518 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/intended-use"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err518];
                      } else {
                        vErrors.push(err518);
                      }
                      errors++;
                    }
                    var _valid46 = _errs654 === errors;
                    valid174 = _valid46;
                    ifClause46 = "else";
                  }
                  if (!valid174) {
                    const err519 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/if", keyword: "if", params: { failingKeyword: ifClause46 }, message: 'must match "' + ifClause46 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err519];
                    } else {
                      vErrors.push(err519);
                    }
                    errors++;
                  }
                }
                if (data131["section/training"] !== void 0) {
                  let data208 = data131["section/training"];
                  const _errs656 = errors;
                  let valid179 = true;
                  const _errs657 = errors;
                  if (!Array.isArray(data208)) {
                    const err520 = {};
                    if (vErrors === null) {
                      vErrors = [err520];
                    } else {
                      vErrors.push(err520);
                    }
                    errors++;
                  }
                  var _valid47 = _errs657 === errors;
                  errors = _errs656;
                  if (vErrors !== null) {
                    if (_errs656) {
                      vErrors.length = _errs656;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause47;
                  if (_valid47) {
                    const _errs659 = errors;
                    if (Array.isArray(data208)) {
                      if (data208.length < 1) {
                        const err521 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err521];
                        } else {
                          vErrors.push(err521);
                        }
                        errors++;
                      }
                      const len124 = data208.length;
                      if (len124 > 0) {
                        let data209 = data208[0];
                        if (!(data209 === "off" || data209 === "notice" || data209 === "warning" || data209 === "error")) {
                          const err522 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/training"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err522];
                          } else {
                            vErrors.push(err522);
                          }
                          errors++;
                        }
                      }
                      if (len124 > 1) {
                        let data210 = data208[1];
                        if (data210 && typeof data210 == "object" && !Array.isArray(data210)) {
                          for (const key52 in data210) {
                            if (!(key52 === "headings")) {
                              const err523 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err523];
                              } else {
                                vErrors.push(err523);
                              }
                              errors++;
                            }
                          }
                          if (data210.headings !== void 0) {
                            let data211 = data210.headings;
                            if (Array.isArray(data211)) {
                              const len125 = data211.length;
                              for (let i30 = 0; i30 < len125; i30++) {
                                let data212 = data211[i30];
                                if (typeof data212 === "string") {
                                  if (func1(data212) < 1) {
                                    const err524 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1/headings/" + i30, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err524];
                                    } else {
                                      vErrors.push(err524);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err525 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1/headings/" + i30, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err525];
                                  } else {
                                    vErrors.push(err525);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err526 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err526];
                              } else {
                                vErrors.push(err526);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err527 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err527];
                          } else {
                            vErrors.push(err527);
                          }
                          errors++;
                        }
                      }
                      const len126 = data208.length;
                      if (!(len126 <= 2)) {
                        const err528 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err528];
                        } else {
                          vErrors.push(err528);
                        }
                        errors++;
                      }
                    } else {
                      const err529 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err529];
                      } else {
                        vErrors.push(err529);
                      }
                      errors++;
                    }
                    var _valid47 = _errs659 === errors;
                    valid179 = _valid47;
                    ifClause47 = "then";
                  } else {
                    const _errs669 = errors;
                    if (!(data208 === "off" || data208 === "notice" || data208 === "warning" || data208 === "error")) {
                      const err530 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/training"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err530];
                      } else {
                        vErrors.push(err530);
                      }
                      errors++;
                    }
                    var _valid47 = _errs669 === errors;
                    valid179 = _valid47;
                    ifClause47 = "else";
                  }
                  if (!valid179) {
                    const err531 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/if", keyword: "if", params: { failingKeyword: ifClause47 }, message: 'must match "' + ifClause47 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err531];
                    } else {
                      vErrors.push(err531);
                    }
                    errors++;
                  }
                }
                if (data131["section/bias"] !== void 0) {
                  let data213 = data131["section/bias"];
                  const _errs671 = errors;
                  let valid184 = true;
                  const _errs672 = errors;
                  if (!Array.isArray(data213)) {
                    const err532 = {};
                    if (vErrors === null) {
                      vErrors = [err532];
                    } else {
                      vErrors.push(err532);
                    }
                    errors++;
                  }
                  var _valid48 = _errs672 === errors;
                  errors = _errs671;
                  if (vErrors !== null) {
                    if (_errs671) {
                      vErrors.length = _errs671;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause48;
                  if (_valid48) {
                    const _errs674 = errors;
                    if (Array.isArray(data213)) {
                      if (data213.length < 1) {
                        const err533 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err533];
                        } else {
                          vErrors.push(err533);
                        }
                        errors++;
                      }
                      const len127 = data213.length;
                      if (len127 > 0) {
                        let data214 = data213[0];
                        if (!(data214 === "off" || data214 === "notice" || data214 === "warning" || data214 === "error")) {
                          const err534 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/bias"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err534];
                          } else {
                            vErrors.push(err534);
                          }
                          errors++;
                        }
                      }
                      if (len127 > 1) {
                        let data215 = data213[1];
                        if (data215 && typeof data215 == "object" && !Array.isArray(data215)) {
                          for (const key53 in data215) {
                            if (!(key53 === "headings")) {
                              const err535 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err535];
                              } else {
                                vErrors.push(err535);
                              }
                              errors++;
                            }
                          }
                          if (data215.headings !== void 0) {
                            let data216 = data215.headings;
                            if (Array.isArray(data216)) {
                              const len128 = data216.length;
                              for (let i31 = 0; i31 < len128; i31++) {
                                let data217 = data216[i31];
                                if (typeof data217 === "string") {
                                  if (func1(data217) < 1) {
                                    const err536 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1/headings/" + i31, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err536];
                                    } else {
                                      vErrors.push(err536);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err537 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1/headings/" + i31, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err537];
                                  } else {
                                    vErrors.push(err537);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err538 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err538];
                              } else {
                                vErrors.push(err538);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err539 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err539];
                          } else {
                            vErrors.push(err539);
                          }
                          errors++;
                        }
                      }
                      const len129 = data213.length;
                      if (!(len129 <= 2)) {
                        const err540 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err540];
                        } else {
                          vErrors.push(err540);
                        }
                        errors++;
                      }
                    } else {
                      const err541 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err541];
                      } else {
                        vErrors.push(err541);
                      }
                      errors++;
                    }
                    var _valid48 = _errs674 === errors;
                    valid184 = _valid48;
                    ifClause48 = "then";
                  } else {
                    const _errs684 = errors;
                    if (!(data213 === "off" || data213 === "notice" || data213 === "warning" || data213 === "error")) {
                      const err542 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/bias"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err542];
                      } else {
                        vErrors.push(err542);
                      }
                      errors++;
                    }
                    var _valid48 = _errs684 === errors;
                    valid184 = _valid48;
                    ifClause48 = "else";
                  }
                  if (!valid184) {
                    const err543 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/if", keyword: "if", params: { failingKeyword: ifClause48 }, message: 'must match "' + ifClause48 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err543];
                    } else {
                      vErrors.push(err543);
                    }
                    errors++;
                  }
                }
                if (data131["section/environment"] !== void 0) {
                  let data218 = data131["section/environment"];
                  const _errs686 = errors;
                  let valid189 = true;
                  const _errs687 = errors;
                  if (!Array.isArray(data218)) {
                    const err544 = {};
                    if (vErrors === null) {
                      vErrors = [err544];
                    } else {
                      vErrors.push(err544);
                    }
                    errors++;
                  }
                  var _valid49 = _errs687 === errors;
                  errors = _errs686;
                  if (vErrors !== null) {
                    if (_errs686) {
                      vErrors.length = _errs686;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause49;
                  if (_valid49) {
                    const _errs689 = errors;
                    if (Array.isArray(data218)) {
                      if (data218.length < 1) {
                        const err545 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err545];
                        } else {
                          vErrors.push(err545);
                        }
                        errors++;
                      }
                      const len130 = data218.length;
                      if (len130 > 0) {
                        let data219 = data218[0];
                        if (!(data219 === "off" || data219 === "notice" || data219 === "warning" || data219 === "error")) {
                          const err546 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/environment"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err546];
                          } else {
                            vErrors.push(err546);
                          }
                          errors++;
                        }
                      }
                      if (len130 > 1) {
                        let data220 = data218[1];
                        if (data220 && typeof data220 == "object" && !Array.isArray(data220)) {
                          for (const key54 in data220) {
                            if (!(key54 === "headings")) {
                              const err547 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err547];
                              } else {
                                vErrors.push(err547);
                              }
                              errors++;
                            }
                          }
                          if (data220.headings !== void 0) {
                            let data221 = data220.headings;
                            if (Array.isArray(data221)) {
                              const len131 = data221.length;
                              for (let i32 = 0; i32 < len131; i32++) {
                                let data222 = data221[i32];
                                if (typeof data222 === "string") {
                                  if (func1(data222) < 1) {
                                    const err548 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1/headings/" + i32, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err548];
                                    } else {
                                      vErrors.push(err548);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err549 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1/headings/" + i32, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err549];
                                  } else {
                                    vErrors.push(err549);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err550 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err550];
                              } else {
                                vErrors.push(err550);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err551 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err551];
                          } else {
                            vErrors.push(err551);
                          }
                          errors++;
                        }
                      }
                      const len132 = data218.length;
                      if (!(len132 <= 2)) {
                        const err552 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err552];
                        } else {
                          vErrors.push(err552);
                        }
                        errors++;
                      }
                    } else {
                      const err553 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err553];
                      } else {
                        vErrors.push(err553);
                      }
                      errors++;
                    }
                    var _valid49 = _errs689 === errors;
                    valid189 = _valid49;
                    ifClause49 = "then";
                  } else {
                    const _errs699 = errors;
                    if (!(data218 === "off" || data218 === "notice" || data218 === "warning" || data218 === "error")) {
                      const err554 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/environment"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err554];
                      } else {
                        vErrors.push(err554);
                      }
                      errors++;
                    }
                    var _valid49 = _errs699 === errors;
                    valid189 = _valid49;
                    ifClause49 = "else";
                  }
                  if (!valid189) {
                    const err555 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/if", keyword: "if", params: { failingKeyword: ifClause49 }, message: 'must match "' + ifClause49 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err555];
                    } else {
                      vErrors.push(err555);
                    }
                    errors++;
                  }
                }
                if (data131["section/license"] !== void 0) {
                  let data223 = data131["section/license"];
                  const _errs701 = errors;
                  let valid194 = true;
                  const _errs702 = errors;
                  if (!Array.isArray(data223)) {
                    const err556 = {};
                    if (vErrors === null) {
                      vErrors = [err556];
                    } else {
                      vErrors.push(err556);
                    }
                    errors++;
                  }
                  var _valid50 = _errs702 === errors;
                  errors = _errs701;
                  if (vErrors !== null) {
                    if (_errs701) {
                      vErrors.length = _errs701;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause50;
                  if (_valid50) {
                    const _errs704 = errors;
                    if (Array.isArray(data223)) {
                      if (data223.length < 1) {
                        const err557 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err557];
                        } else {
                          vErrors.push(err557);
                        }
                        errors++;
                      }
                      const len133 = data223.length;
                      if (len133 > 0) {
                        let data224 = data223[0];
                        if (!(data224 === "off" || data224 === "notice" || data224 === "warning" || data224 === "error")) {
                          const err558 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/license"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err558];
                          } else {
                            vErrors.push(err558);
                          }
                          errors++;
                        }
                      }
                      if (len133 > 1) {
                        let data225 = data223[1];
                        if (data225 && typeof data225 == "object" && !Array.isArray(data225)) {
                          for (const key55 in data225) {
                            if (!(key55 === "headings")) {
                              const err559 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err559];
                              } else {
                                vErrors.push(err559);
                              }
                              errors++;
                            }
                          }
                          if (data225.headings !== void 0) {
                            let data226 = data225.headings;
                            if (Array.isArray(data226)) {
                              const len134 = data226.length;
                              for (let i33 = 0; i33 < len134; i33++) {
                                let data227 = data226[i33];
                                if (typeof data227 === "string") {
                                  if (func1(data227) < 1) {
                                    const err560 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1/headings/" + i33, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err560];
                                    } else {
                                      vErrors.push(err560);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err561 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1/headings/" + i33, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err561];
                                  } else {
                                    vErrors.push(err561);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err562 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err562];
                              } else {
                                vErrors.push(err562);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err563 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err563];
                          } else {
                            vErrors.push(err563);
                          }
                          errors++;
                        }
                      }
                      const len135 = data223.length;
                      if (!(len135 <= 2)) {
                        const err564 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err564];
                        } else {
                          vErrors.push(err564);
                        }
                        errors++;
                      }
                    } else {
                      const err565 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err565];
                      } else {
                        vErrors.push(err565);
                      }
                      errors++;
                    }
                    var _valid50 = _errs704 === errors;
                    valid194 = _valid50;
                    ifClause50 = "then";
                  } else {
                    const _errs714 = errors;
                    if (!(data223 === "off" || data223 === "notice" || data223 === "warning" || data223 === "error")) {
                      const err566 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/license"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err566];
                      } else {
                        vErrors.push(err566);
                      }
                      errors++;
                    }
                    var _valid50 = _errs714 === errors;
                    valid194 = _valid50;
                    ifClause50 = "else";
                  }
                  if (!valid194) {
                    const err567 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/if", keyword: "if", params: { failingKeyword: ifClause50 }, message: 'must match "' + ifClause50 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err567];
                    } else {
                      vErrors.push(err567);
                    }
                    errors++;
                  }
                }
                if (data131["section/demo"] !== void 0) {
                  let data228 = data131["section/demo"];
                  const _errs716 = errors;
                  let valid199 = true;
                  const _errs717 = errors;
                  if (!Array.isArray(data228)) {
                    const err568 = {};
                    if (vErrors === null) {
                      vErrors = [err568];
                    } else {
                      vErrors.push(err568);
                    }
                    errors++;
                  }
                  var _valid51 = _errs717 === errors;
                  errors = _errs716;
                  if (vErrors !== null) {
                    if (_errs716) {
                      vErrors.length = _errs716;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause51;
                  if (_valid51) {
                    const _errs719 = errors;
                    if (Array.isArray(data228)) {
                      if (data228.length < 1) {
                        const err569 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err569];
                        } else {
                          vErrors.push(err569);
                        }
                        errors++;
                      }
                      const len136 = data228.length;
                      if (len136 > 0) {
                        let data229 = data228[0];
                        if (!(data229 === "off" || data229 === "notice" || data229 === "warning" || data229 === "error")) {
                          const err570 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/demo"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err570];
                          } else {
                            vErrors.push(err570);
                          }
                          errors++;
                        }
                      }
                      if (len136 > 1) {
                        let data230 = data228[1];
                        if (data230 && typeof data230 == "object" && !Array.isArray(data230)) {
                          for (const key56 in data230) {
                            if (!(key56 === "headings")) {
                              const err571 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err571];
                              } else {
                                vErrors.push(err571);
                              }
                              errors++;
                            }
                          }
                          if (data230.headings !== void 0) {
                            let data231 = data230.headings;
                            if (Array.isArray(data231)) {
                              const len137 = data231.length;
                              for (let i34 = 0; i34 < len137; i34++) {
                                let data232 = data231[i34];
                                if (typeof data232 === "string") {
                                  if (func1(data232) < 1) {
                                    const err572 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1/headings/" + i34, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err572];
                                    } else {
                                      vErrors.push(err572);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err573 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1/headings/" + i34, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err573];
                                  } else {
                                    vErrors.push(err573);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err574 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err574];
                              } else {
                                vErrors.push(err574);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err575 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err575];
                          } else {
                            vErrors.push(err575);
                          }
                          errors++;
                        }
                      }
                      const len138 = data228.length;
                      if (!(len138 <= 2)) {
                        const err576 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err576];
                        } else {
                          vErrors.push(err576);
                        }
                        errors++;
                      }
                    } else {
                      const err577 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err577];
                      } else {
                        vErrors.push(err577);
                      }
                      errors++;
                    }
                    var _valid51 = _errs719 === errors;
                    valid199 = _valid51;
                    ifClause51 = "then";
                  } else {
                    const _errs729 = errors;
                    if (!(data228 === "off" || data228 === "notice" || data228 === "warning" || data228 === "error")) {
                      const err578 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/demo"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err578];
                      } else {
                        vErrors.push(err578);
                      }
                      errors++;
                    }
                    var _valid51 = _errs729 === errors;
                    valid199 = _valid51;
                    ifClause51 = "else";
                  }
                  if (!valid199) {
                    const err579 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/if", keyword: "if", params: { failingKeyword: ifClause51 }, message: 'must match "' + ifClause51 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err579];
                    } else {
                      vErrors.push(err579);
                    }
                    errors++;
                  }
                }
                if (data131["section/contact"] !== void 0) {
                  let data233 = data131["section/contact"];
                  const _errs731 = errors;
                  let valid204 = true;
                  const _errs732 = errors;
                  if (!Array.isArray(data233)) {
                    const err580 = {};
                    if (vErrors === null) {
                      vErrors = [err580];
                    } else {
                      vErrors.push(err580);
                    }
                    errors++;
                  }
                  var _valid52 = _errs732 === errors;
                  errors = _errs731;
                  if (vErrors !== null) {
                    if (_errs731) {
                      vErrors.length = _errs731;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause52;
                  if (_valid52) {
                    const _errs734 = errors;
                    if (Array.isArray(data233)) {
                      if (data233.length < 1) {
                        const err581 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err581];
                        } else {
                          vErrors.push(err581);
                        }
                        errors++;
                      }
                      const len139 = data233.length;
                      if (len139 > 0) {
                        let data234 = data233[0];
                        if (!(data234 === "off" || data234 === "notice" || data234 === "warning" || data234 === "error")) {
                          const err582 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/contact"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err582];
                          } else {
                            vErrors.push(err582);
                          }
                          errors++;
                        }
                      }
                      if (len139 > 1) {
                        let data235 = data233[1];
                        if (data235 && typeof data235 == "object" && !Array.isArray(data235)) {
                          for (const key57 in data235) {
                            if (!(key57 === "headings")) {
                              const err583 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err583];
                              } else {
                                vErrors.push(err583);
                              }
                              errors++;
                            }
                          }
                          if (data235.headings !== void 0) {
                            let data236 = data235.headings;
                            if (Array.isArray(data236)) {
                              const len140 = data236.length;
                              for (let i35 = 0; i35 < len140; i35++) {
                                let data237 = data236[i35];
                                if (typeof data237 === "string") {
                                  if (func1(data237) < 1) {
                                    const err584 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1/headings/" + i35, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err584];
                                    } else {
                                      vErrors.push(err584);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err585 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1/headings/" + i35, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err585];
                                  } else {
                                    vErrors.push(err585);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err586 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err586];
                              } else {
                                vErrors.push(err586);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err587 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err587];
                          } else {
                            vErrors.push(err587);
                          }
                          errors++;
                        }
                      }
                      const len141 = data233.length;
                      if (!(len141 <= 2)) {
                        const err588 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err588];
                        } else {
                          vErrors.push(err588);
                        }
                        errors++;
                      }
                    } else {
                      const err589 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err589];
                      } else {
                        vErrors.push(err589);
                      }
                      errors++;
                    }
                    var _valid52 = _errs734 === errors;
                    valid204 = _valid52;
                    ifClause52 = "then";
                  } else {
                    const _errs744 = errors;
                    if (!(data233 === "off" || data233 === "notice" || data233 === "warning" || data233 === "error")) {
                      const err590 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/contact"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err590];
                      } else {
                        vErrors.push(err590);
                      }
                      errors++;
                    }
                    var _valid52 = _errs744 === errors;
                    valid204 = _valid52;
                    ifClause52 = "else";
                  }
                  if (!valid204) {
                    const err591 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/if", keyword: "if", params: { failingKeyword: ifClause52 }, message: 'must match "' + ifClause52 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err591];
                    } else {
                      vErrors.push(err591);
                    }
                    errors++;
                  }
                }
                if (data131["content/readable"] !== void 0) {
                  let data238 = data131["content/readable"];
                  const _errs746 = errors;
                  let valid209 = true;
                  const _errs747 = errors;
                  if (!Array.isArray(data238)) {
                    const err592 = {};
                    if (vErrors === null) {
                      vErrors = [err592];
                    } else {
                      vErrors.push(err592);
                    }
                    errors++;
                  }
                  var _valid53 = _errs747 === errors;
                  errors = _errs746;
                  if (vErrors !== null) {
                    if (_errs746) {
                      vErrors.length = _errs746;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause53;
                  if (_valid53) {
                    const _errs749 = errors;
                    if (Array.isArray(data238)) {
                      if (data238.length < 1) {
                        const err593 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err593];
                        } else {
                          vErrors.push(err593);
                        }
                        errors++;
                      }
                      const len142 = data238.length;
                      if (len142 > 0) {
                        let data239 = data238[0];
                        if (!(data239 === "off" || data239 === "notice" || data239 === "warning" || data239 === "error")) {
                          const err594 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/readable"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err594];
                          } else {
                            vErrors.push(err594);
                          }
                          errors++;
                        }
                      }
                      if (len142 > 1) {
                        let data240 = data238[1];
                        if (data240 && typeof data240 == "object" && !Array.isArray(data240)) {
                          for (const key58 in data240) {
                            const err595 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, message: "must NOT have additional properties" };
                            if (vErrors === null) {
                              vErrors = [err595];
                            } else {
                              vErrors.push(err595);
                            }
                            errors++;
                          }
                        } else {
                          const err596 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err596];
                          } else {
                            vErrors.push(err596);
                          }
                          errors++;
                        }
                      }
                      const len143 = data238.length;
                      if (!(len143 <= 2)) {
                        const err597 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err597];
                        } else {
                          vErrors.push(err597);
                        }
                        errors++;
                      }
                    } else {
                      const err598 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err598];
                      } else {
                        vErrors.push(err598);
                      }
                      errors++;
                    }
                    var _valid53 = _errs749 === errors;
                    valid209 = _valid53;
                    ifClause53 = "then";
                  } else {
                    const _errs755 = errors;
                    if (!(data238 === "off" || data238 === "notice" || data238 === "warning" || data238 === "error")) {
                      const err599 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/readable"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err599];
                      } else {
                        vErrors.push(err599);
                      }
                      errors++;
                    }
                    var _valid53 = _errs755 === errors;
                    valid209 = _valid53;
                    ifClause53 = "else";
                  }
                  if (!valid209) {
                    const err600 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/if", keyword: "if", params: { failingKeyword: ifClause53 }, message: 'must match "' + ifClause53 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err600];
                    } else {
                      vErrors.push(err600);
                    }
                    errors++;
                  }
                }
              } else {
                const err601 = { instancePath: instancePath + "/overrides/" + i20 + "/rules", schemaPath: "#/properties/overrides/items/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err601];
                } else {
                  vErrors.push(err601);
                }
                errors++;
              }
            }
          } else {
            const err602 = { instancePath: instancePath + "/overrides/" + i20, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err602];
            } else {
              vErrors.push(err602);
            }
            errors++;
          }
        }
      } else {
        const err603 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err603];
        } else {
          vErrors.push(err603);
        }
        errors++;
      }
    }
  } else {
    const err604 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err604];
    } else {
      vErrors.push(err604);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// src/policy/schema.ts
var GLOBS = {
  type: "array",
  items: { type: "string", minLength: 1 },
  minItems: 1
};
function policySchema(rules) {
  const ruleSettings2 = {
    type: "object",
    description: "Rules by id, each with a severity or with a severity and options.",
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)]))
  };
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://raw.githubusercontent.com/model-card-gate/model-card-gate/v1/schema/policy.schema.json",
    title: "Policy of Model Card Gate",
    description: ".github/model-card-gate.yml: what model cards in this repository have to fulfil.",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string", description: "The address of this schema, for editors." },
      extends: {
        description: "What this policy builds on: a preset, or a policy file of this repository. Of several the later ones win.",
        type: ["string", "array"],
        items: { type: "string" },
        examples: [...PRESETS, "policies/base.yml"],
        default: DEFAULT_POLICY.preset.value
      },
      cards: {
        ...GLOBS,
        description: "Globs, from the root of the repository, of the files that are model cards.",
        default: DEFAULT_POLICY.cards.value
      },
      "fail-on": {
        enum: FAIL_ON,
        description: "The least severity that fails a card.",
        default: DEFAULT_POLICY.failOn.value
      },
      rules: ruleSettings2,
      hub: {
        type: "object",
        description: "Values newer than the built-in lists of the Hub.",
        additionalProperties: false,
        properties: Object.fromEntries(
          [
            ["licenses", "License ids."],
            ["languages", "Language codes."],
            ["pipeline-tags", "Pipeline tags."],
            ["libraries", "Names of libraries."]
          ].map(([key, description]) => [
            key,
            { type: "array", items: { type: "string", minLength: 1 }, description }
          ])
        )
      },
      schema: {
        type: "string",
        minLength: 1,
        description: "The path of a JSON Schema, draft 2020-12 or draft-07, that the front matter has to fulfil too."
      },
      overrides: {
        type: "array",
        description: "What holds for some cards only; of several that name a card the later ones win.",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["cards"],
          properties: {
            cards: { ...GLOBS, description: "Globs of the cards that are meant." },
            extends: {
              enum: PRESETS,
              description: "The preset from which these cards start anew, without the rules set above."
            },
            rules: ruleSettings2
          }
        }
      }
    }
  };
}
function ruleSchema({ summary, options }) {
  return {
    description: summary,
    if: { type: "array" },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: "array",
      prefixItems: [SEVERITY, options ?? { type: "object", additionalProperties: false }],
      items: false,
      minItems: 1
    },
    else: SEVERITY
  };
}
var SEVERITY = { enum: ["off", "notice", "warning", "error"] };

// src/policy/policy-file.ts
var MAX_POLICY_LENGTH = 256 * 1024;
function readPolicyFile(text, file) {
  if (text.length > MAX_POLICY_LENGTH) {
    throw new PolicyError([{ file, message: "This file is larger than 256 KiB. Is it a policy?" }]);
  }
  const lineCounter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter, uniqueKeys: true, logLevel: "silent" });
  const place = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    throw new PolicyError(
      syntax.map(({ pos, code, message }) => ({ ...place(pos[0]), message: yamlSentence(code, message) }))
    );
  }
  const keyOffset = (path2) => offsetOf(document.contents, path2, "key");
  const data = toData(document, file);
  if (!stdin_default(data)) {
    const problems = sentences(stdin_default.errors ?? [], data).map(({ path: path2, at, message }) => {
      const offset = offsetOf(document.contents, path2, at);
      return { ...offset === void 0 ? { file } : place(offset), message };
    });
    throw new PolicyError(problems);
  }
  const lineOf = (path2) => {
    const offset = keyOffset(path2);
    return offset === void 0 ? void 0 : lineCounter.linePos(offset).line;
  };
  return { data, lineOf };
}
function toData(document, file) {
  try {
    return document.toJS({ maxAliasCount: 20 }) ?? {};
  } catch {
    throw new PolicyError([
      { file, message: "Its aliases (`*name`) stand for too much. Write the values out." }
    ]);
  }
}
function yamlSentence(code, message) {
  if (code === "DUPLICATE_KEY") return "This key stands here a second time. Remove one of the two.";
  return `This is not YAML: ${message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "")}.`;
}
function sentences(errors, data) {
  return errors.filter(({ keyword }) => keyword !== "if").map((error) => {
    const path2 = pointerPath(error.instancePath, data);
    const name = path2.length === 0 ? "The policy" : `\`${path2.join(".")}\``;
    switch (error.keyword) {
      case "additionalProperties": {
        const key = String(error.params.additionalProperty);
        const known = knownKeys(error.schemaPath);
        return { path: [...path2, key], at: "key", message: unknownKey(path2, key, known) };
      }
      case "enum": {
        const allowed = error.params.allowedValues.join(", ");
        return { path: path2, at: "value", message: `${name} has to be one of: ${allowed}.` };
      }
      case "required":
        return { path: path2, at: "value", message: `${name} lacks \`${error.params.missingProperty}\`.` };
      case "type":
        return { path: path2, at: "value", message: `${name} has to be ${typeWords(error.params.type)}.` };
      default:
        return { path: path2, at: "value", message: `${name} ${error.message}.` };
    }
  });
}
function knownKeys(schemaPath) {
  const steps = schemaPath.split("/").slice(1, -1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let part = policySchema(RULES);
  for (const step of steps) part = part?.[step];
  return Object.keys(part?.properties ?? {});
}
function unknownKey(path2, key, known) {
  const kind = path2.at(-1) === "rules" ? "rule" : "key";
  const near = closestMatch(key, known, { maxDistance: Math.max(2, Math.floor(key.length / 3)) });
  const cure = near ? `Did you mean \`${near}\`?` : kind === "key" ? `Possible are: ${known.join(", ")}.` : "The rules are in docs/rules.md.";
  return `There is no ${kind} \`${key}\`. ${cure}`;
}
function typeWords(type) {
  const words = {
    array: "a list",
    object: "a map",
    string: "a text",
    boolean: "true or false"
  };
  return [type].flat().map((one) => words[String(one)] ?? `of type ${one}`).join(" or ");
}
function pointerPath(pointer, data) {
  const path2 = [];
  let value = data;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    path2.push(Array.isArray(value) ? Number(key) : key);
    value = value?.[key];
  }
  return path2;
}
function offsetOf(root, path2, at) {
  let node = root;
  let offset = startOf(root);
  for (const [index, part] of path2.entries()) {
    let key;
    if ((0, import_yaml.isMap)(node)) {
      const pair = node.items.find((item) => (0, import_yaml.isPair)(item) && (0, import_yaml.isScalar)(item.key) && item.key.value === part);
      key = pair?.key;
      node = pair?.value;
    } else {
      node = node?.items?.[Number(part)];
    }
    const wantsKey = at === "key" && index === path2.length - 1;
    offset = (wantsKey ? startOf(key) : void 0) ?? startOf(node) ?? startOf(key) ?? offset;
  }
  return offset;
}
function startOf(node) {
  return node?.range?.[0];
}

// src/policy/resolve.ts
var MAX_EXTENDS_DEPTH = 5;
async function resolvePolicy(path2, readText, wishes) {
  const policy = path2 === void 0 ? DEFAULT_POLICY : await withFile(DEFAULT_POLICY, path2, readText, []);
  const { preset, cards, failOn, origin: origin2 } = wishes;
  return {
    // A preset that the user asks for is meant as it is, not with what the file sets for another one.
    ...preset ? startAnew(policy, preset, origin2("preset")) : policy,
    ...cards && { cards: { value: cards, origin: origin2("cards") } },
    ...failOn && { failOn: { value: failOn, origin: origin2("fail-on") } }
  };
}
async function withFile(below, path2, readText, trail) {
  if (trail.includes(path2)) throw loop([...trail, path2]);
  if (trail.length > MAX_EXTENDS_DEPTH) {
    const message = `More than ${MAX_EXTENDS_DEPTH} policies extend one another here: ${[...trail, path2].join(", ")}. Put some of them together.`;
    throw new PolicyError([{ file: trail[0] ?? path2, message }]);
  }
  const text = await readText(path2);
  if (text === void 0) throw missing(path2, trail);
  const read = readPolicyFile(text, path2);
  let policy = below;
  for (const target of [read.data.extends ?? []].flat()) {
    const preset = PRESETS.find((name) => name === target);
    policy = preset ? startAnew(policy, preset, origin(read, path2, ["extends"])) : await withFile(policy, target, readText, [...trail, path2]);
  }
  return withSettings(policy, read, path2);
}
function startAnew(policy, preset, from) {
  return { ...policy, preset: { value: preset, origin: from }, rules: {} };
}
function withSettings(policy, read, path2) {
  const { cards, "fail-on": failOn, rules, hub, schema, overrides = [] } = read.data;
  const from = (key) => origin(read, path2, [key]);
  return {
    ...policy,
    ...cards && { cards: { value: cards, origin: from("cards") } },
    ...failOn && { failOn: { value: failOn, origin: from("fail-on") } },
    ...schema && { schema: { value: schema, origin: from("schema") } },
    rules: { ...policy.rules, ...ruleSettings(rules, read, path2, ["rules"]) },
    hub: addValues(policy.hub, hub),
    overrides: [...policy.overrides, ...overrides.map((_, index) => override(read, path2, index))]
  };
}
function override(read, path2, index) {
  const { cards = [], extends: preset, rules } = read.data.overrides?.[index] ?? {};
  const at = ["overrides", index];
  return {
    cards,
    ...preset && { preset: { value: preset, origin: origin(read, path2, [...at, "extends"]) } },
    rules: ruleSettings(rules, read, path2, [...at, "rules"]),
    origin: origin(read, path2, at)
  };
}
function ruleSettings(entries2 = {}, read, path2, at) {
  return Object.fromEntries(
    Object.entries(entries2).map(([id, entry]) => {
      const [severity, options = {}] = typeof entry === "string" ? [entry] : entry;
      return [id, { severity, options, origin: origin(read, path2, [...at, id]) }];
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
function origin({ lineOf }, path2, key) {
  const line = lineOf(key);
  return line === void 0 ? path2 : `${path2}, line ${line}`;
}
function loop(trail) {
  const message = `These policies extend one another in a circle: ${trail.join(" -> ")}. Remove one \`extends\`.`;
  return new PolicyError([{ file: trail[0] ?? "", message }]);
}
function missing(path2, trail) {
  const from = trail.at(-1);
  const message = from ? `\`extends\` names ${path2}, which is no preset (${PRESETS.join(", ")}) and no file. Check the path; it starts at the root of the repository.` : "This policy file does not exist. Check the path.";
  return new PolicyError([{ file: from ?? path2, message }]);
}

export {
  PolicyError,
  workspace,
  FAIL_ON,
  DEFAULT_POLICY,
  resolvePolicy,
  VERSION
};
