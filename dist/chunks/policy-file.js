import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  duplicateKeys
} from "./shared-yaml-duplicates.js";
import {
  calledHere,
  nearest
} from "./shared-nearest.js";
import { m9_DEFAULT_POLICY as DEFAULT_POLICY, m9_FAIL_ON as FAIL_ON } from "./edges.js";
import { m10_PolicyError as PolicyError } from "./edges.js";
import { m5_DOCUMENTATION as DOCUMENTATION, m5_RULES as RULES, m5_followPointer as followPointer, m5_pointerSteps as pointerSteps } from "./engine.js";
import { m6_PRESETS as PRESETS } from "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import { m10_LineCounter as LineCounter, m10_isMap as isMap, m10_isPair as isPair, m10_isScalar as isScalar, m10_parseDocument as parseDocument } from "./engine.js";
import "./engine.js";
import "./engine.js";
import { m13_closestMatch as closestMatch } from "./engine.js";
import "./engine.js";
import "./shared-esbuild.js";

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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://raw.githubusercontent.com/model-card-gate/model-card-gate/v1/schema/policy.schema.json", "title": "Policy of Model Card Gate", "description": ".github/model-card-gate.yml: what model cards in this repository have to fulfil.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "The address of this schema, for editors." }, "extends": { "description": "What this policy builds on: a preset, a policy file of this repository, or one of another as owner/repo/path@ref. Of several the later ones win.", "type": ["string", "array"], "items": { "type": "string" }, "examples": ["hub", "recommended", "strict", "launch", "policies/base.yml", "acme/cards/policy.yml@v1"], "default": "recommended" }, "cards": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Globs, from the root of the repository, of the files that are model cards.", "default": ["README.md"] }, "fail-on": { "enum": ["error", "warning", "never"], "description": "The least severity that fails a card.", "default": "error" }, "rules": { "type": "object", "description": "Rules by id, each with a severity or with a severity and options.", "additionalProperties": false, "properties": { "metadata/front-matter": { "description": "The card begins with a YAML block that the Hub sees and accepts.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/license": { "description": "`license` is an id from the Hub\u2019s list; where it is `other`, the licence has a name and a link.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "allow": { "description": "The only licences allowed.", "type": "array", "minItems": 1, "items": { "type": "string" } }, "deny": { "description": "Licences not allowed.", "type": "array", "items": { "type": "string" } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/pipeline-tag": { "description": "`pipeline_tag` is one task of the Hub\u2019s list.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/library-name": { "description": "`library_name` is the Hub\u2019s key for a library.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/language": { "description": "`language` holds ISO 639 codes, and is there where the task deals with language.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/base-model": { "description": "`base_model` holds ids of models, and `base_model_relation` one of four words.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/datasets": { "description": "`datasets` holds ids of data sets.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/model-index": { "description": "`model-index` has the shape that the Hub and its Python client read.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/tags": { "description": "`tags` is a list of texts, one tag an entry.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/thumbnail": { "description": "`thumbnail` is the address of a picture for social sharing.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/types": { "description": "Keys such as `widget`, `inference` and `extra_gated_fields` hold values of the right kind.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/unknown-key": { "description": "Every key that is meant for the Hub is spelt as the Hub spells it, at the top level.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/placeholder": { "description": "No value of a template or sample is left in the front matter.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/custom-schema": { "description": "The front matter fulfils the JSON Schema that the policy names in `schema`.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/hub": { "description": "The Hub\u2019s own check accepts the front matter (only with the hub check on).", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/usage": { "description": "The card says how to use the model, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/limitations": { "description": "The card says what the model cannot or should not do, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/benchmark": { "description": "The card reports at least one measured result, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/citation": { "description": "The card says how to cite the model or its paper, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/description": { "description": "The card says what the model is.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/intended-use": { "description": "The card says what the model is for.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/training": { "description": "The card says on what data and how the model was trained.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/bias": { "description": "The card speaks of biases and ethical questions.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/environment": { "description": "The card says what training cost the environment.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/license": { "description": "The card\u2019s text says under which terms the model may be used.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/demo": { "description": "The card links a demo, shows samples or has examples for the Hub\u2019s widget.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/contact": { "description": "The card says whom to ask.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/title": { "description": "The card begins with a heading that names the model.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/headings": { "description": "The headings make an outline: one title, no level left out, each one a heading that is meant.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/tagline": { "description": "A line below the title says what the model is and for whom.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/architecture": { "description": "The card names the architecture, or the model that it was made from.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/badges": { "description": "The card shows badges that lead to the paper, the code or the demo.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/paper-links": { "description": "The card links the paper or report, the code, and a post about the model.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/variants": { "description": "A variant names its original under `base_model`, and a model leads to its variants.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/usage-code": { "description": "Usage code is fenced with its language, and examples in Python, shell, JavaScript, JSON and YAML parse.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/links": { "description": "Relative links and images lead to files of the repository, and anchors to headings of the card.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/license-file": { "description": "`license` is the licence whose text lies beside the card, and `license_link` leads to a file that is there.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/license-text": { "description": "Where the text names the licence of the model, it is the one of the front matter.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/base-model": { "description": "`base_model` is the model that `adapter_config.json` and the text name.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/model-index": { "description": "Results in `model-index` are those that the text has for the same metric and data set.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/usage-library": { "description": "The examples import the library that `library_name` names.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/usage-model-id": { "description": "The examples load this model by its id, and no `your-name/your-model`.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/language": { "description": "Where text and examples are in one language, `language` names it.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/placeholder": { "description": "No text of a template, and no promise to write something later, is left in the card.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/benchmark-numbers": { "description": "Results have numbers, a metric, a data set and another model to compare with.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/bibtex": { "description": "Every BibTeX entry parses, has author, title and year, and leads where it says.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/readable": { "description": "The card is a text file in UTF-8 that the Hub can read.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/ignores": { "description": "Every comment that ignores a rule names a rule that may be ignored, and a reason.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } } } }, "hub": { "type": "object", "description": "Values newer than the built-in lists of the Hub.", "additionalProperties": false, "properties": { "licenses": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "License ids." }, "languages": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Language codes." }, "pipeline-tags": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Pipeline tags." }, "libraries": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "Names of libraries." } } }, "schema": { "type": "string", "minLength": 1, "description": "The path of a JSON Schema, draft 2020-12 or draft-07, that the front matter has to fulfil too." }, "overrides": { "type": "array", "description": "What holds for some cards only; of several that name a card the later ones win.", "items": { "type": "object", "additionalProperties": false, "required": ["cards"], "properties": { "cards": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1, "description": "Globs of the cards that are meant." }, "extends": { "enum": ["hub", "recommended", "strict", "launch"], "description": "The preset from which these cards start anew, without the rules set above." }, "rules": { "type": "object", "description": "Rules by id, each with a severity or with a severity and options.", "additionalProperties": false, "properties": { "metadata/front-matter": { "description": "The card begins with a YAML block that the Hub sees and accepts.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/license": { "description": "`license` is an id from the Hub\u2019s list; where it is `other`, the licence has a name and a link.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "allow": { "description": "The only licences allowed.", "type": "array", "minItems": 1, "items": { "type": "string" } }, "deny": { "description": "Licences not allowed.", "type": "array", "items": { "type": "string" } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/pipeline-tag": { "description": "`pipeline_tag` is one task of the Hub\u2019s list.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/library-name": { "description": "`library_name` is the Hub\u2019s key for a library.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/language": { "description": "`language` holds ISO 639 codes, and is there where the task deals with language.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/base-model": { "description": "`base_model` holds ids of models, and `base_model_relation` one of four words.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/datasets": { "description": "`datasets` holds ids of data sets.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/model-index": { "description": "`model-index` has the shape that the Hub and its Python client read.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/tags": { "description": "`tags` is a list of texts, one tag an entry.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/thumbnail": { "description": "`thumbnail` is the address of a picture for social sharing.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/types": { "description": "Keys such as `widget`, `inference` and `extra_gated_fields` hold values of the right kind.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/unknown-key": { "description": "Every key that is meant for the Hub is spelt as the Hub spells it, at the top level.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/placeholder": { "description": "No value of a template or sample is left in the front matter.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/custom-schema": { "description": "The front matter fulfils the JSON Schema that the policy names in `schema`.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "metadata/hub": { "description": "The Hub\u2019s own check accepts the front matter (only with the hub check on).", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/usage": { "description": "The card says how to use the model, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/limitations": { "description": "The card says what the model cannot or should not do, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/benchmark": { "description": "The card reports at least one measured result, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/citation": { "description": "The card says how to cite the model or its paper, under a heading of its own.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/description": { "description": "The card says what the model is.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/intended-use": { "description": "The card says what the model is for.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/training": { "description": "The card says on what data and how the model was trained.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/bias": { "description": "The card speaks of biases and ethical questions.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/environment": { "description": "The card says what training cost the environment.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/license": { "description": "The card\u2019s text says under which terms the model may be used.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/demo": { "description": "The card links a demo, shows samples or has examples for the Hub\u2019s widget.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "section/contact": { "description": "The card says whom to ask.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "headings": { "description": "Further headings that name this topic, in any case, found word by word.", "type": "array", "items": { "type": "string", "minLength": 1 } }, "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/title": { "description": "The card begins with a heading that names the model.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/headings": { "description": "The headings make an outline: one title, no level left out, each one a heading that is meant.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/tagline": { "description": "A line below the title says what the model is and for whom.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/architecture": { "description": "The card names the architecture, or the model that it was made from.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/badges": { "description": "The card shows badges that lead to the paper, the code or the demo.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/paper-links": { "description": "The card links the paper or report, the code, and a post about the model.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/variants": { "description": "A variant names its original under `base_model`, and a model leads to its variants.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/usage-code": { "description": "Usage code is fenced with its language, and examples in Python, shell, JavaScript, JSON and YAML parse.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/links": { "description": "Relative links and images lead to files of the repository, and anchors to headings of the card.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/license-file": { "description": "`license` is the licence whose text lies beside the card, and `license_link` leads to a file that is there.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/license-text": { "description": "Where the text names the licence of the model, it is the one of the front matter.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/base-model": { "description": "`base_model` is the model that `adapter_config.json` and the text name.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/model-index": { "description": "Results in `model-index` are those that the text has for the same metric and data set.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/usage-library": { "description": "The examples import the library that `library_name` names.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/usage-model-id": { "description": "The examples load this model by its id, and no `your-name/your-model`.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "consistency/language": { "description": "Where text and examples are in one language, `language` names it.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/placeholder": { "description": "No text of a template, and no promise to write something later, is left in the card.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/benchmark-numbers": { "description": "Results have numbers, a metric, a data set and another model to compare with.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/bibtex": { "description": "Every BibTeX entry parses, has author, title and year, and leads where it says.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/readable": { "description": "The card is a text file in UTF-8 that the Hub can read.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } }, "content/ignores": { "description": "Every comment that ignores a rule names a rule that may be ignored, and a reason.", "if": { "type": "array" }, "then": { "type": "array", "prefixItems": [{ "enum": ["off", "notice", "warning", "error"] }, { "type": "object", "additionalProperties": false, "properties": { "ignorable": { "type": "boolean", "description": "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses." } } }], "items": false, "minItems": 1 }, "else": { "enum": ["off", "notice", "warning", "error"] } } } } } } } } };
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
                    if (!(key2 === "ignorable")) {
                      const err13 = { instancePath: instancePath + "/rules/metadata~1front-matter/1", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  }
                  if (data9.ignorable !== void 0) {
                    if (typeof data9.ignorable !== "boolean") {
                      const err14 = { instancePath: instancePath + "/rules/metadata~1front-matter/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err15 = { instancePath: instancePath + "/rules/metadata~1front-matter/1", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              }
              const len3 = data7.length;
              if (!(len3 <= 2)) {
                const err16 = { instancePath: instancePath + "/rules/metadata~1front-matter", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            } else {
              const err17 = { instancePath: instancePath + "/rules/metadata~1front-matter", schemaPath: "#/properties/rules/properties/metadata~1front-matter/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            var _valid0 = _errs20 === errors;
            valid6 = _valid0;
            ifClause0 = "then";
          } else {
            const _errs28 = errors;
            if (!(data7 === "off" || data7 === "notice" || data7 === "warning" || data7 === "error")) {
              const err18 = { instancePath: instancePath + "/rules/metadata~1front-matter", schemaPath: "#/properties/rules/properties/metadata~1front-matter/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/front-matter"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            var _valid0 = _errs28 === errors;
            valid6 = _valid0;
            ifClause0 = "else";
          }
          if (!valid6) {
            const err19 = { instancePath: instancePath + "/rules/metadata~1front-matter", schemaPath: "#/properties/rules/properties/metadata~1front-matter/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data6["metadata/license"] !== void 0) {
          let data11 = data6["metadata/license"];
          const _errs30 = errors;
          let valid9 = true;
          const _errs31 = errors;
          if (!Array.isArray(data11)) {
            const err20 = {};
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var _valid1 = _errs31 === errors;
          errors = _errs30;
          if (vErrors !== null) {
            if (_errs30) {
              vErrors.length = _errs30;
            } else {
              vErrors = null;
            }
          }
          let ifClause1;
          if (_valid1) {
            const _errs33 = errors;
            if (Array.isArray(data11)) {
              if (data11.length < 1) {
                const err21 = { instancePath: instancePath + "/rules/metadata~1license", schemaPath: "#/properties/rules/properties/metadata~1license/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
              const len4 = data11.length;
              if (len4 > 0) {
                let data12 = data11[0];
                if (!(data12 === "off" || data12 === "notice" || data12 === "warning" || data12 === "error")) {
                  const err22 = { instancePath: instancePath + "/rules/metadata~1license/0", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/license"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              }
              if (len4 > 1) {
                let data13 = data11[1];
                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                  for (const key3 in data13) {
                    if (!(key3 === "allow" || key3 === "deny" || key3 === "ignorable")) {
                      const err23 = { instancePath: instancePath + "/rules/metadata~1license/1", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                  }
                  if (data13.allow !== void 0) {
                    let data14 = data13.allow;
                    if (Array.isArray(data14)) {
                      if (data14.length < 1) {
                        const err24 = { instancePath: instancePath + "/rules/metadata~1license/1/allow", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/allow/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err24];
                        } else {
                          vErrors.push(err24);
                        }
                        errors++;
                      }
                      const len5 = data14.length;
                      for (let i2 = 0; i2 < len5; i2++) {
                        if (typeof data14[i2] !== "string") {
                          const err25 = { instancePath: instancePath + "/rules/metadata~1license/1/allow/" + i2, schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err25];
                          } else {
                            vErrors.push(err25);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err26 = { instancePath: instancePath + "/rules/metadata~1license/1/allow", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err26];
                      } else {
                        vErrors.push(err26);
                      }
                      errors++;
                    }
                  }
                  if (data13.deny !== void 0) {
                    let data16 = data13.deny;
                    if (Array.isArray(data16)) {
                      const len6 = data16.length;
                      for (let i3 = 0; i3 < len6; i3++) {
                        if (typeof data16[i3] !== "string") {
                          const err27 = { instancePath: instancePath + "/rules/metadata~1license/1/deny/" + i3, schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/deny/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err27];
                          } else {
                            vErrors.push(err27);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err28 = { instancePath: instancePath + "/rules/metadata~1license/1/deny", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                  }
                  if (data13.ignorable !== void 0) {
                    if (typeof data13.ignorable !== "boolean") {
                      const err29 = { instancePath: instancePath + "/rules/metadata~1license/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err30 = { instancePath: instancePath + "/rules/metadata~1license/1", schemaPath: "#/properties/rules/properties/metadata~1license/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
              const len7 = data11.length;
              if (!(len7 <= 2)) {
                const err31 = { instancePath: instancePath + "/rules/metadata~1license", schemaPath: "#/properties/rules/properties/metadata~1license/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            } else {
              const err32 = { instancePath: instancePath + "/rules/metadata~1license", schemaPath: "#/properties/rules/properties/metadata~1license/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            var _valid1 = _errs33 === errors;
            valid9 = _valid1;
            ifClause1 = "then";
          } else {
            const _errs49 = errors;
            if (!(data11 === "off" || data11 === "notice" || data11 === "warning" || data11 === "error")) {
              const err33 = { instancePath: instancePath + "/rules/metadata~1license", schemaPath: "#/properties/rules/properties/metadata~1license/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/license"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            var _valid1 = _errs49 === errors;
            valid9 = _valid1;
            ifClause1 = "else";
          }
          if (!valid9) {
            const err34 = { instancePath: instancePath + "/rules/metadata~1license", schemaPath: "#/properties/rules/properties/metadata~1license/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data6["metadata/pipeline-tag"] !== void 0) {
          let data19 = data6["metadata/pipeline-tag"];
          const _errs51 = errors;
          let valid16 = true;
          const _errs52 = errors;
          if (!Array.isArray(data19)) {
            const err35 = {};
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          var _valid2 = _errs52 === errors;
          errors = _errs51;
          if (vErrors !== null) {
            if (_errs51) {
              vErrors.length = _errs51;
            } else {
              vErrors = null;
            }
          }
          let ifClause2;
          if (_valid2) {
            const _errs54 = errors;
            if (Array.isArray(data19)) {
              if (data19.length < 1) {
                const err36 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              const len8 = data19.length;
              if (len8 > 0) {
                let data20 = data19[0];
                if (!(data20 === "off" || data20 === "notice" || data20 === "warning" || data20 === "error")) {
                  const err37 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag/0", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/pipeline-tag"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              }
              if (len8 > 1) {
                let data21 = data19[1];
                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                  for (const key4 in data21) {
                    if (!(key4 === "ignorable")) {
                      const err38 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag/1", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                  }
                  if (data21.ignorable !== void 0) {
                    if (typeof data21.ignorable !== "boolean") {
                      const err39 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err40 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag/1", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
              const len9 = data19.length;
              if (!(len9 <= 2)) {
                const err41 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            } else {
              const err42 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            var _valid2 = _errs54 === errors;
            valid16 = _valid2;
            ifClause2 = "then";
          } else {
            const _errs62 = errors;
            if (!(data19 === "off" || data19 === "notice" || data19 === "warning" || data19 === "error")) {
              const err43 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/pipeline-tag"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            var _valid2 = _errs62 === errors;
            valid16 = _valid2;
            ifClause2 = "else";
          }
          if (!valid16) {
            const err44 = { instancePath: instancePath + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/rules/properties/metadata~1pipeline-tag/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema' };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data6["metadata/library-name"] !== void 0) {
          let data23 = data6["metadata/library-name"];
          const _errs64 = errors;
          let valid19 = true;
          const _errs65 = errors;
          if (!Array.isArray(data23)) {
            const err45 = {};
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          var _valid3 = _errs65 === errors;
          errors = _errs64;
          if (vErrors !== null) {
            if (_errs64) {
              vErrors.length = _errs64;
            } else {
              vErrors = null;
            }
          }
          let ifClause3;
          if (_valid3) {
            const _errs67 = errors;
            if (Array.isArray(data23)) {
              if (data23.length < 1) {
                const err46 = { instancePath: instancePath + "/rules/metadata~1library-name", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err46];
                } else {
                  vErrors.push(err46);
                }
                errors++;
              }
              const len10 = data23.length;
              if (len10 > 0) {
                let data24 = data23[0];
                if (!(data24 === "off" || data24 === "notice" || data24 === "warning" || data24 === "error")) {
                  const err47 = { instancePath: instancePath + "/rules/metadata~1library-name/0", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/library-name"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
              }
              if (len10 > 1) {
                let data25 = data23[1];
                if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                  for (const key5 in data25) {
                    if (!(key5 === "ignorable")) {
                      const err48 = { instancePath: instancePath + "/rules/metadata~1library-name/1", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                  }
                  if (data25.ignorable !== void 0) {
                    if (typeof data25.ignorable !== "boolean") {
                      const err49 = { instancePath: instancePath + "/rules/metadata~1library-name/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err50 = { instancePath: instancePath + "/rules/metadata~1library-name/1", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              }
              const len11 = data23.length;
              if (!(len11 <= 2)) {
                const err51 = { instancePath: instancePath + "/rules/metadata~1library-name", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            } else {
              const err52 = { instancePath: instancePath + "/rules/metadata~1library-name", schemaPath: "#/properties/rules/properties/metadata~1library-name/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            var _valid3 = _errs67 === errors;
            valid19 = _valid3;
            ifClause3 = "then";
          } else {
            const _errs75 = errors;
            if (!(data23 === "off" || data23 === "notice" || data23 === "warning" || data23 === "error")) {
              const err53 = { instancePath: instancePath + "/rules/metadata~1library-name", schemaPath: "#/properties/rules/properties/metadata~1library-name/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/library-name"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            var _valid3 = _errs75 === errors;
            valid19 = _valid3;
            ifClause3 = "else";
          }
          if (!valid19) {
            const err54 = { instancePath: instancePath + "/rules/metadata~1library-name", schemaPath: "#/properties/rules/properties/metadata~1library-name/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema' };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data6["metadata/language"] !== void 0) {
          let data27 = data6["metadata/language"];
          const _errs77 = errors;
          let valid22 = true;
          const _errs78 = errors;
          if (!Array.isArray(data27)) {
            const err55 = {};
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
          var _valid4 = _errs78 === errors;
          errors = _errs77;
          if (vErrors !== null) {
            if (_errs77) {
              vErrors.length = _errs77;
            } else {
              vErrors = null;
            }
          }
          let ifClause4;
          if (_valid4) {
            const _errs80 = errors;
            if (Array.isArray(data27)) {
              if (data27.length < 1) {
                const err56 = { instancePath: instancePath + "/rules/metadata~1language", schemaPath: "#/properties/rules/properties/metadata~1language/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              const len12 = data27.length;
              if (len12 > 0) {
                let data28 = data27[0];
                if (!(data28 === "off" || data28 === "notice" || data28 === "warning" || data28 === "error")) {
                  const err57 = { instancePath: instancePath + "/rules/metadata~1language/0", schemaPath: "#/properties/rules/properties/metadata~1language/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/language"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
              if (len12 > 1) {
                let data29 = data27[1];
                if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                  for (const key6 in data29) {
                    if (!(key6 === "ignorable")) {
                      const err58 = { instancePath: instancePath + "/rules/metadata~1language/1", schemaPath: "#/properties/rules/properties/metadata~1language/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                  }
                  if (data29.ignorable !== void 0) {
                    if (typeof data29.ignorable !== "boolean") {
                      const err59 = { instancePath: instancePath + "/rules/metadata~1language/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1language/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err60 = { instancePath: instancePath + "/rules/metadata~1language/1", schemaPath: "#/properties/rules/properties/metadata~1language/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              }
              const len13 = data27.length;
              if (!(len13 <= 2)) {
                const err61 = { instancePath: instancePath + "/rules/metadata~1language", schemaPath: "#/properties/rules/properties/metadata~1language/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            } else {
              const err62 = { instancePath: instancePath + "/rules/metadata~1language", schemaPath: "#/properties/rules/properties/metadata~1language/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            var _valid4 = _errs80 === errors;
            valid22 = _valid4;
            ifClause4 = "then";
          } else {
            const _errs88 = errors;
            if (!(data27 === "off" || data27 === "notice" || data27 === "warning" || data27 === "error")) {
              const err63 = { instancePath: instancePath + "/rules/metadata~1language", schemaPath: "#/properties/rules/properties/metadata~1language/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/language"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            var _valid4 = _errs88 === errors;
            valid22 = _valid4;
            ifClause4 = "else";
          }
          if (!valid22) {
            const err64 = { instancePath: instancePath + "/rules/metadata~1language", schemaPath: "#/properties/rules/properties/metadata~1language/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema' };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data6["metadata/base-model"] !== void 0) {
          let data31 = data6["metadata/base-model"];
          const _errs90 = errors;
          let valid25 = true;
          const _errs91 = errors;
          if (!Array.isArray(data31)) {
            const err65 = {};
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          var _valid5 = _errs91 === errors;
          errors = _errs90;
          if (vErrors !== null) {
            if (_errs90) {
              vErrors.length = _errs90;
            } else {
              vErrors = null;
            }
          }
          let ifClause5;
          if (_valid5) {
            const _errs93 = errors;
            if (Array.isArray(data31)) {
              if (data31.length < 1) {
                const err66 = { instancePath: instancePath + "/rules/metadata~1base-model", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              const len14 = data31.length;
              if (len14 > 0) {
                let data32 = data31[0];
                if (!(data32 === "off" || data32 === "notice" || data32 === "warning" || data32 === "error")) {
                  const err67 = { instancePath: instancePath + "/rules/metadata~1base-model/0", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/base-model"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
              if (len14 > 1) {
                let data33 = data31[1];
                if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                  for (const key7 in data33) {
                    if (!(key7 === "ignorable")) {
                      const err68 = { instancePath: instancePath + "/rules/metadata~1base-model/1", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  }
                  if (data33.ignorable !== void 0) {
                    if (typeof data33.ignorable !== "boolean") {
                      const err69 = { instancePath: instancePath + "/rules/metadata~1base-model/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err70 = { instancePath: instancePath + "/rules/metadata~1base-model/1", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
              }
              const len15 = data31.length;
              if (!(len15 <= 2)) {
                const err71 = { instancePath: instancePath + "/rules/metadata~1base-model", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            } else {
              const err72 = { instancePath: instancePath + "/rules/metadata~1base-model", schemaPath: "#/properties/rules/properties/metadata~1base-model/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            var _valid5 = _errs93 === errors;
            valid25 = _valid5;
            ifClause5 = "then";
          } else {
            const _errs101 = errors;
            if (!(data31 === "off" || data31 === "notice" || data31 === "warning" || data31 === "error")) {
              const err73 = { instancePath: instancePath + "/rules/metadata~1base-model", schemaPath: "#/properties/rules/properties/metadata~1base-model/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/base-model"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
            var _valid5 = _errs101 === errors;
            valid25 = _valid5;
            ifClause5 = "else";
          }
          if (!valid25) {
            const err74 = { instancePath: instancePath + "/rules/metadata~1base-model", schemaPath: "#/properties/rules/properties/metadata~1base-model/if", keyword: "if", params: { failingKeyword: ifClause5 }, message: 'must match "' + ifClause5 + '" schema' };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data6["metadata/datasets"] !== void 0) {
          let data35 = data6["metadata/datasets"];
          const _errs103 = errors;
          let valid28 = true;
          const _errs104 = errors;
          if (!Array.isArray(data35)) {
            const err75 = {};
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          var _valid6 = _errs104 === errors;
          errors = _errs103;
          if (vErrors !== null) {
            if (_errs103) {
              vErrors.length = _errs103;
            } else {
              vErrors = null;
            }
          }
          let ifClause6;
          if (_valid6) {
            const _errs106 = errors;
            if (Array.isArray(data35)) {
              if (data35.length < 1) {
                const err76 = { instancePath: instancePath + "/rules/metadata~1datasets", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
              const len16 = data35.length;
              if (len16 > 0) {
                let data36 = data35[0];
                if (!(data36 === "off" || data36 === "notice" || data36 === "warning" || data36 === "error")) {
                  const err77 = { instancePath: instancePath + "/rules/metadata~1datasets/0", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/datasets"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              }
              if (len16 > 1) {
                let data37 = data35[1];
                if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                  for (const key8 in data37) {
                    if (!(key8 === "ignorable")) {
                      const err78 = { instancePath: instancePath + "/rules/metadata~1datasets/1", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  }
                  if (data37.ignorable !== void 0) {
                    if (typeof data37.ignorable !== "boolean") {
                      const err79 = { instancePath: instancePath + "/rules/metadata~1datasets/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err80 = { instancePath: instancePath + "/rules/metadata~1datasets/1", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err80];
                  } else {
                    vErrors.push(err80);
                  }
                  errors++;
                }
              }
              const len17 = data35.length;
              if (!(len17 <= 2)) {
                const err81 = { instancePath: instancePath + "/rules/metadata~1datasets", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            } else {
              const err82 = { instancePath: instancePath + "/rules/metadata~1datasets", schemaPath: "#/properties/rules/properties/metadata~1datasets/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            var _valid6 = _errs106 === errors;
            valid28 = _valid6;
            ifClause6 = "then";
          } else {
            const _errs114 = errors;
            if (!(data35 === "off" || data35 === "notice" || data35 === "warning" || data35 === "error")) {
              const err83 = { instancePath: instancePath + "/rules/metadata~1datasets", schemaPath: "#/properties/rules/properties/metadata~1datasets/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/datasets"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            var _valid6 = _errs114 === errors;
            valid28 = _valid6;
            ifClause6 = "else";
          }
          if (!valid28) {
            const err84 = { instancePath: instancePath + "/rules/metadata~1datasets", schemaPath: "#/properties/rules/properties/metadata~1datasets/if", keyword: "if", params: { failingKeyword: ifClause6 }, message: 'must match "' + ifClause6 + '" schema' };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data6["metadata/model-index"] !== void 0) {
          let data39 = data6["metadata/model-index"];
          const _errs116 = errors;
          let valid31 = true;
          const _errs117 = errors;
          if (!Array.isArray(data39)) {
            const err85 = {};
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
          var _valid7 = _errs117 === errors;
          errors = _errs116;
          if (vErrors !== null) {
            if (_errs116) {
              vErrors.length = _errs116;
            } else {
              vErrors = null;
            }
          }
          let ifClause7;
          if (_valid7) {
            const _errs119 = errors;
            if (Array.isArray(data39)) {
              if (data39.length < 1) {
                const err86 = { instancePath: instancePath + "/rules/metadata~1model-index", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
              const len18 = data39.length;
              if (len18 > 0) {
                let data40 = data39[0];
                if (!(data40 === "off" || data40 === "notice" || data40 === "warning" || data40 === "error")) {
                  const err87 = { instancePath: instancePath + "/rules/metadata~1model-index/0", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/model-index"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err87];
                  } else {
                    vErrors.push(err87);
                  }
                  errors++;
                }
              }
              if (len18 > 1) {
                let data41 = data39[1];
                if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                  for (const key9 in data41) {
                    if (!(key9 === "ignorable")) {
                      const err88 = { instancePath: instancePath + "/rules/metadata~1model-index/1", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                  }
                  if (data41.ignorable !== void 0) {
                    if (typeof data41.ignorable !== "boolean") {
                      const err89 = { instancePath: instancePath + "/rules/metadata~1model-index/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err89];
                      } else {
                        vErrors.push(err89);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err90 = { instancePath: instancePath + "/rules/metadata~1model-index/1", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              }
              const len19 = data39.length;
              if (!(len19 <= 2)) {
                const err91 = { instancePath: instancePath + "/rules/metadata~1model-index", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            } else {
              const err92 = { instancePath: instancePath + "/rules/metadata~1model-index", schemaPath: "#/properties/rules/properties/metadata~1model-index/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            var _valid7 = _errs119 === errors;
            valid31 = _valid7;
            ifClause7 = "then";
          } else {
            const _errs127 = errors;
            if (!(data39 === "off" || data39 === "notice" || data39 === "warning" || data39 === "error")) {
              const err93 = { instancePath: instancePath + "/rules/metadata~1model-index", schemaPath: "#/properties/rules/properties/metadata~1model-index/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/model-index"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            var _valid7 = _errs127 === errors;
            valid31 = _valid7;
            ifClause7 = "else";
          }
          if (!valid31) {
            const err94 = { instancePath: instancePath + "/rules/metadata~1model-index", schemaPath: "#/properties/rules/properties/metadata~1model-index/if", keyword: "if", params: { failingKeyword: ifClause7 }, message: 'must match "' + ifClause7 + '" schema' };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data6["metadata/tags"] !== void 0) {
          let data43 = data6["metadata/tags"];
          const _errs129 = errors;
          let valid34 = true;
          const _errs130 = errors;
          if (!Array.isArray(data43)) {
            const err95 = {};
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
          var _valid8 = _errs130 === errors;
          errors = _errs129;
          if (vErrors !== null) {
            if (_errs129) {
              vErrors.length = _errs129;
            } else {
              vErrors = null;
            }
          }
          let ifClause8;
          if (_valid8) {
            const _errs132 = errors;
            if (Array.isArray(data43)) {
              if (data43.length < 1) {
                const err96 = { instancePath: instancePath + "/rules/metadata~1tags", schemaPath: "#/properties/rules/properties/metadata~1tags/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
              const len20 = data43.length;
              if (len20 > 0) {
                let data44 = data43[0];
                if (!(data44 === "off" || data44 === "notice" || data44 === "warning" || data44 === "error")) {
                  const err97 = { instancePath: instancePath + "/rules/metadata~1tags/0", schemaPath: "#/properties/rules/properties/metadata~1tags/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/tags"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err97];
                  } else {
                    vErrors.push(err97);
                  }
                  errors++;
                }
              }
              if (len20 > 1) {
                let data45 = data43[1];
                if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                  for (const key10 in data45) {
                    if (!(key10 === "ignorable")) {
                      const err98 = { instancePath: instancePath + "/rules/metadata~1tags/1", schemaPath: "#/properties/rules/properties/metadata~1tags/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                  }
                  if (data45.ignorable !== void 0) {
                    if (typeof data45.ignorable !== "boolean") {
                      const err99 = { instancePath: instancePath + "/rules/metadata~1tags/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1tags/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err100 = { instancePath: instancePath + "/rules/metadata~1tags/1", schemaPath: "#/properties/rules/properties/metadata~1tags/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              }
              const len21 = data43.length;
              if (!(len21 <= 2)) {
                const err101 = { instancePath: instancePath + "/rules/metadata~1tags", schemaPath: "#/properties/rules/properties/metadata~1tags/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            } else {
              const err102 = { instancePath: instancePath + "/rules/metadata~1tags", schemaPath: "#/properties/rules/properties/metadata~1tags/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
            var _valid8 = _errs132 === errors;
            valid34 = _valid8;
            ifClause8 = "then";
          } else {
            const _errs140 = errors;
            if (!(data43 === "off" || data43 === "notice" || data43 === "warning" || data43 === "error")) {
              const err103 = { instancePath: instancePath + "/rules/metadata~1tags", schemaPath: "#/properties/rules/properties/metadata~1tags/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/tags"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            var _valid8 = _errs140 === errors;
            valid34 = _valid8;
            ifClause8 = "else";
          }
          if (!valid34) {
            const err104 = { instancePath: instancePath + "/rules/metadata~1tags", schemaPath: "#/properties/rules/properties/metadata~1tags/if", keyword: "if", params: { failingKeyword: ifClause8 }, message: 'must match "' + ifClause8 + '" schema' };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data6["metadata/thumbnail"] !== void 0) {
          let data47 = data6["metadata/thumbnail"];
          const _errs142 = errors;
          let valid37 = true;
          const _errs143 = errors;
          if (!Array.isArray(data47)) {
            const err105 = {};
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          var _valid9 = _errs143 === errors;
          errors = _errs142;
          if (vErrors !== null) {
            if (_errs142) {
              vErrors.length = _errs142;
            } else {
              vErrors = null;
            }
          }
          let ifClause9;
          if (_valid9) {
            const _errs145 = errors;
            if (Array.isArray(data47)) {
              if (data47.length < 1) {
                const err106 = { instancePath: instancePath + "/rules/metadata~1thumbnail", schemaPath: "#/properties/rules/properties/metadata~1thumbnail/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
              const len22 = data47.length;
              if (len22 > 0) {
                let data48 = data47[0];
                if (!(data48 === "off" || data48 === "notice" || data48 === "warning" || data48 === "error")) {
                  const err107 = { instancePath: instancePath + "/rules/metadata~1thumbnail/0", schemaPath: "#/properties/rules/properties/metadata~1thumbnail/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/thumbnail"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              }
              if (len22 > 1) {
                let data49 = data47[1];
                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                  for (const key11 in data49) {
                    if (!(key11 === "ignorable")) {
                      const err108 = { instancePath: instancePath + "/rules/metadata~1thumbnail/1", schemaPath: "#/properties/rules/properties/metadata~1thumbnail/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                  }
                  if (data49.ignorable !== void 0) {
                    if (typeof data49.ignorable !== "boolean") {
                      const err109 = { instancePath: instancePath + "/rules/metadata~1thumbnail/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1thumbnail/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err110 = { instancePath: instancePath + "/rules/metadata~1thumbnail/1", schemaPath: "#/properties/rules/properties/metadata~1thumbnail/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
              }
              const len23 = data47.length;
              if (!(len23 <= 2)) {
                const err111 = { instancePath: instancePath + "/rules/metadata~1thumbnail", schemaPath: "#/properties/rules/properties/metadata~1thumbnail/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            } else {
              const err112 = { instancePath: instancePath + "/rules/metadata~1thumbnail", schemaPath: "#/properties/rules/properties/metadata~1thumbnail/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            var _valid9 = _errs145 === errors;
            valid37 = _valid9;
            ifClause9 = "then";
          } else {
            const _errs153 = errors;
            if (!(data47 === "off" || data47 === "notice" || data47 === "warning" || data47 === "error")) {
              const err113 = { instancePath: instancePath + "/rules/metadata~1thumbnail", schemaPath: "#/properties/rules/properties/metadata~1thumbnail/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/thumbnail"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
            var _valid9 = _errs153 === errors;
            valid37 = _valid9;
            ifClause9 = "else";
          }
          if (!valid37) {
            const err114 = { instancePath: instancePath + "/rules/metadata~1thumbnail", schemaPath: "#/properties/rules/properties/metadata~1thumbnail/if", keyword: "if", params: { failingKeyword: ifClause9 }, message: 'must match "' + ifClause9 + '" schema' };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data6["metadata/types"] !== void 0) {
          let data51 = data6["metadata/types"];
          const _errs155 = errors;
          let valid40 = true;
          const _errs156 = errors;
          if (!Array.isArray(data51)) {
            const err115 = {};
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
          var _valid10 = _errs156 === errors;
          errors = _errs155;
          if (vErrors !== null) {
            if (_errs155) {
              vErrors.length = _errs155;
            } else {
              vErrors = null;
            }
          }
          let ifClause10;
          if (_valid10) {
            const _errs158 = errors;
            if (Array.isArray(data51)) {
              if (data51.length < 1) {
                const err116 = { instancePath: instancePath + "/rules/metadata~1types", schemaPath: "#/properties/rules/properties/metadata~1types/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              const len24 = data51.length;
              if (len24 > 0) {
                let data52 = data51[0];
                if (!(data52 === "off" || data52 === "notice" || data52 === "warning" || data52 === "error")) {
                  const err117 = { instancePath: instancePath + "/rules/metadata~1types/0", schemaPath: "#/properties/rules/properties/metadata~1types/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/types"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
              }
              if (len24 > 1) {
                let data53 = data51[1];
                if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                  for (const key12 in data53) {
                    if (!(key12 === "ignorable")) {
                      const err118 = { instancePath: instancePath + "/rules/metadata~1types/1", schemaPath: "#/properties/rules/properties/metadata~1types/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                  }
                  if (data53.ignorable !== void 0) {
                    if (typeof data53.ignorable !== "boolean") {
                      const err119 = { instancePath: instancePath + "/rules/metadata~1types/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1types/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err119];
                      } else {
                        vErrors.push(err119);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err120 = { instancePath: instancePath + "/rules/metadata~1types/1", schemaPath: "#/properties/rules/properties/metadata~1types/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              }
              const len25 = data51.length;
              if (!(len25 <= 2)) {
                const err121 = { instancePath: instancePath + "/rules/metadata~1types", schemaPath: "#/properties/rules/properties/metadata~1types/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            } else {
              const err122 = { instancePath: instancePath + "/rules/metadata~1types", schemaPath: "#/properties/rules/properties/metadata~1types/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
            var _valid10 = _errs158 === errors;
            valid40 = _valid10;
            ifClause10 = "then";
          } else {
            const _errs166 = errors;
            if (!(data51 === "off" || data51 === "notice" || data51 === "warning" || data51 === "error")) {
              const err123 = { instancePath: instancePath + "/rules/metadata~1types", schemaPath: "#/properties/rules/properties/metadata~1types/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/types"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
            var _valid10 = _errs166 === errors;
            valid40 = _valid10;
            ifClause10 = "else";
          }
          if (!valid40) {
            const err124 = { instancePath: instancePath + "/rules/metadata~1types", schemaPath: "#/properties/rules/properties/metadata~1types/if", keyword: "if", params: { failingKeyword: ifClause10 }, message: 'must match "' + ifClause10 + '" schema' };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data6["metadata/unknown-key"] !== void 0) {
          let data55 = data6["metadata/unknown-key"];
          const _errs168 = errors;
          let valid43 = true;
          const _errs169 = errors;
          if (!Array.isArray(data55)) {
            const err125 = {};
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
          var _valid11 = _errs169 === errors;
          errors = _errs168;
          if (vErrors !== null) {
            if (_errs168) {
              vErrors.length = _errs168;
            } else {
              vErrors = null;
            }
          }
          let ifClause11;
          if (_valid11) {
            const _errs171 = errors;
            if (Array.isArray(data55)) {
              if (data55.length < 1) {
                const err126 = { instancePath: instancePath + "/rules/metadata~1unknown-key", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
              const len26 = data55.length;
              if (len26 > 0) {
                let data56 = data55[0];
                if (!(data56 === "off" || data56 === "notice" || data56 === "warning" || data56 === "error")) {
                  const err127 = { instancePath: instancePath + "/rules/metadata~1unknown-key/0", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/unknown-key"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              }
              if (len26 > 1) {
                let data57 = data55[1];
                if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                  for (const key13 in data57) {
                    if (!(key13 === "ignorable")) {
                      const err128 = { instancePath: instancePath + "/rules/metadata~1unknown-key/1", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err128];
                      } else {
                        vErrors.push(err128);
                      }
                      errors++;
                    }
                  }
                  if (data57.ignorable !== void 0) {
                    if (typeof data57.ignorable !== "boolean") {
                      const err129 = { instancePath: instancePath + "/rules/metadata~1unknown-key/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err129];
                      } else {
                        vErrors.push(err129);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err130 = { instancePath: instancePath + "/rules/metadata~1unknown-key/1", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
              }
              const len27 = data55.length;
              if (!(len27 <= 2)) {
                const err131 = { instancePath: instancePath + "/rules/metadata~1unknown-key", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            } else {
              const err132 = { instancePath: instancePath + "/rules/metadata~1unknown-key", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err132];
              } else {
                vErrors.push(err132);
              }
              errors++;
            }
            var _valid11 = _errs171 === errors;
            valid43 = _valid11;
            ifClause11 = "then";
          } else {
            const _errs179 = errors;
            if (!(data55 === "off" || data55 === "notice" || data55 === "warning" || data55 === "error")) {
              const err133 = { instancePath: instancePath + "/rules/metadata~1unknown-key", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/unknown-key"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
            var _valid11 = _errs179 === errors;
            valid43 = _valid11;
            ifClause11 = "else";
          }
          if (!valid43) {
            const err134 = { instancePath: instancePath + "/rules/metadata~1unknown-key", schemaPath: "#/properties/rules/properties/metadata~1unknown-key/if", keyword: "if", params: { failingKeyword: ifClause11 }, message: 'must match "' + ifClause11 + '" schema' };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data6["metadata/placeholder"] !== void 0) {
          let data59 = data6["metadata/placeholder"];
          const _errs181 = errors;
          let valid46 = true;
          const _errs182 = errors;
          if (!Array.isArray(data59)) {
            const err135 = {};
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
          var _valid12 = _errs182 === errors;
          errors = _errs181;
          if (vErrors !== null) {
            if (_errs181) {
              vErrors.length = _errs181;
            } else {
              vErrors = null;
            }
          }
          let ifClause12;
          if (_valid12) {
            const _errs184 = errors;
            if (Array.isArray(data59)) {
              if (data59.length < 1) {
                const err136 = { instancePath: instancePath + "/rules/metadata~1placeholder", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
              const len28 = data59.length;
              if (len28 > 0) {
                let data60 = data59[0];
                if (!(data60 === "off" || data60 === "notice" || data60 === "warning" || data60 === "error")) {
                  const err137 = { instancePath: instancePath + "/rules/metadata~1placeholder/0", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/placeholder"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
              }
              if (len28 > 1) {
                let data61 = data59[1];
                if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                  for (const key14 in data61) {
                    if (!(key14 === "ignorable")) {
                      const err138 = { instancePath: instancePath + "/rules/metadata~1placeholder/1", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                  }
                  if (data61.ignorable !== void 0) {
                    if (typeof data61.ignorable !== "boolean") {
                      const err139 = { instancePath: instancePath + "/rules/metadata~1placeholder/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err140 = { instancePath: instancePath + "/rules/metadata~1placeholder/1", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              }
              const len29 = data59.length;
              if (!(len29 <= 2)) {
                const err141 = { instancePath: instancePath + "/rules/metadata~1placeholder", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            } else {
              const err142 = { instancePath: instancePath + "/rules/metadata~1placeholder", schemaPath: "#/properties/rules/properties/metadata~1placeholder/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            var _valid12 = _errs184 === errors;
            valid46 = _valid12;
            ifClause12 = "then";
          } else {
            const _errs192 = errors;
            if (!(data59 === "off" || data59 === "notice" || data59 === "warning" || data59 === "error")) {
              const err143 = { instancePath: instancePath + "/rules/metadata~1placeholder", schemaPath: "#/properties/rules/properties/metadata~1placeholder/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/placeholder"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err143];
              } else {
                vErrors.push(err143);
              }
              errors++;
            }
            var _valid12 = _errs192 === errors;
            valid46 = _valid12;
            ifClause12 = "else";
          }
          if (!valid46) {
            const err144 = { instancePath: instancePath + "/rules/metadata~1placeholder", schemaPath: "#/properties/rules/properties/metadata~1placeholder/if", keyword: "if", params: { failingKeyword: ifClause12 }, message: 'must match "' + ifClause12 + '" schema' };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        if (data6["metadata/custom-schema"] !== void 0) {
          let data63 = data6["metadata/custom-schema"];
          const _errs194 = errors;
          let valid49 = true;
          const _errs195 = errors;
          if (!Array.isArray(data63)) {
            const err145 = {};
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
          var _valid13 = _errs195 === errors;
          errors = _errs194;
          if (vErrors !== null) {
            if (_errs194) {
              vErrors.length = _errs194;
            } else {
              vErrors = null;
            }
          }
          let ifClause13;
          if (_valid13) {
            const _errs197 = errors;
            if (Array.isArray(data63)) {
              if (data63.length < 1) {
                const err146 = { instancePath: instancePath + "/rules/metadata~1custom-schema", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
              const len30 = data63.length;
              if (len30 > 0) {
                let data64 = data63[0];
                if (!(data64 === "off" || data64 === "notice" || data64 === "warning" || data64 === "error")) {
                  const err147 = { instancePath: instancePath + "/rules/metadata~1custom-schema/0", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/custom-schema"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
              }
              if (len30 > 1) {
                let data65 = data63[1];
                if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                  for (const key15 in data65) {
                    if (!(key15 === "ignorable")) {
                      const err148 = { instancePath: instancePath + "/rules/metadata~1custom-schema/1", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err148];
                      } else {
                        vErrors.push(err148);
                      }
                      errors++;
                    }
                  }
                  if (data65.ignorable !== void 0) {
                    if (typeof data65.ignorable !== "boolean") {
                      const err149 = { instancePath: instancePath + "/rules/metadata~1custom-schema/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err149];
                      } else {
                        vErrors.push(err149);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err150 = { instancePath: instancePath + "/rules/metadata~1custom-schema/1", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err150];
                  } else {
                    vErrors.push(err150);
                  }
                  errors++;
                }
              }
              const len31 = data63.length;
              if (!(len31 <= 2)) {
                const err151 = { instancePath: instancePath + "/rules/metadata~1custom-schema", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            } else {
              const err152 = { instancePath: instancePath + "/rules/metadata~1custom-schema", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err152];
              } else {
                vErrors.push(err152);
              }
              errors++;
            }
            var _valid13 = _errs197 === errors;
            valid49 = _valid13;
            ifClause13 = "then";
          } else {
            const _errs205 = errors;
            if (!(data63 === "off" || data63 === "notice" || data63 === "warning" || data63 === "error")) {
              const err153 = { instancePath: instancePath + "/rules/metadata~1custom-schema", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/custom-schema"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err153];
              } else {
                vErrors.push(err153);
              }
              errors++;
            }
            var _valid13 = _errs205 === errors;
            valid49 = _valid13;
            ifClause13 = "else";
          }
          if (!valid49) {
            const err154 = { instancePath: instancePath + "/rules/metadata~1custom-schema", schemaPath: "#/properties/rules/properties/metadata~1custom-schema/if", keyword: "if", params: { failingKeyword: ifClause13 }, message: 'must match "' + ifClause13 + '" schema' };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
        }
        if (data6["metadata/hub"] !== void 0) {
          let data67 = data6["metadata/hub"];
          const _errs207 = errors;
          let valid52 = true;
          const _errs208 = errors;
          if (!Array.isArray(data67)) {
            const err155 = {};
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
          var _valid14 = _errs208 === errors;
          errors = _errs207;
          if (vErrors !== null) {
            if (_errs207) {
              vErrors.length = _errs207;
            } else {
              vErrors = null;
            }
          }
          let ifClause14;
          if (_valid14) {
            const _errs210 = errors;
            if (Array.isArray(data67)) {
              if (data67.length < 1) {
                const err156 = { instancePath: instancePath + "/rules/metadata~1hub", schemaPath: "#/properties/rules/properties/metadata~1hub/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
              const len32 = data67.length;
              if (len32 > 0) {
                let data68 = data67[0];
                if (!(data68 === "off" || data68 === "notice" || data68 === "warning" || data68 === "error")) {
                  const err157 = { instancePath: instancePath + "/rules/metadata~1hub/0", schemaPath: "#/properties/rules/properties/metadata~1hub/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/hub"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err157];
                  } else {
                    vErrors.push(err157);
                  }
                  errors++;
                }
              }
              if (len32 > 1) {
                let data69 = data67[1];
                if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                  for (const key16 in data69) {
                    if (!(key16 === "ignorable")) {
                      const err158 = { instancePath: instancePath + "/rules/metadata~1hub/1", schemaPath: "#/properties/rules/properties/metadata~1hub/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err158];
                      } else {
                        vErrors.push(err158);
                      }
                      errors++;
                    }
                  }
                  if (data69.ignorable !== void 0) {
                    if (typeof data69.ignorable !== "boolean") {
                      const err159 = { instancePath: instancePath + "/rules/metadata~1hub/1/ignorable", schemaPath: "#/properties/rules/properties/metadata~1hub/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err159];
                      } else {
                        vErrors.push(err159);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err160 = { instancePath: instancePath + "/rules/metadata~1hub/1", schemaPath: "#/properties/rules/properties/metadata~1hub/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              }
              const len33 = data67.length;
              if (!(len33 <= 2)) {
                const err161 = { instancePath: instancePath + "/rules/metadata~1hub", schemaPath: "#/properties/rules/properties/metadata~1hub/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            } else {
              const err162 = { instancePath: instancePath + "/rules/metadata~1hub", schemaPath: "#/properties/rules/properties/metadata~1hub/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err162];
              } else {
                vErrors.push(err162);
              }
              errors++;
            }
            var _valid14 = _errs210 === errors;
            valid52 = _valid14;
            ifClause14 = "then";
          } else {
            const _errs218 = errors;
            if (!(data67 === "off" || data67 === "notice" || data67 === "warning" || data67 === "error")) {
              const err163 = { instancePath: instancePath + "/rules/metadata~1hub", schemaPath: "#/properties/rules/properties/metadata~1hub/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["metadata/hub"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err163];
              } else {
                vErrors.push(err163);
              }
              errors++;
            }
            var _valid14 = _errs218 === errors;
            valid52 = _valid14;
            ifClause14 = "else";
          }
          if (!valid52) {
            const err164 = { instancePath: instancePath + "/rules/metadata~1hub", schemaPath: "#/properties/rules/properties/metadata~1hub/if", keyword: "if", params: { failingKeyword: ifClause14 }, message: 'must match "' + ifClause14 + '" schema' };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
        }
        if (data6["section/usage"] !== void 0) {
          let data71 = data6["section/usage"];
          const _errs220 = errors;
          let valid55 = true;
          const _errs221 = errors;
          if (!Array.isArray(data71)) {
            const err165 = {};
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
          var _valid15 = _errs221 === errors;
          errors = _errs220;
          if (vErrors !== null) {
            if (_errs220) {
              vErrors.length = _errs220;
            } else {
              vErrors = null;
            }
          }
          let ifClause15;
          if (_valid15) {
            const _errs223 = errors;
            if (Array.isArray(data71)) {
              if (data71.length < 1) {
                const err166 = { instancePath: instancePath + "/rules/section~1usage", schemaPath: "#/properties/rules/properties/section~1usage/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err166];
                } else {
                  vErrors.push(err166);
                }
                errors++;
              }
              const len34 = data71.length;
              if (len34 > 0) {
                let data72 = data71[0];
                if (!(data72 === "off" || data72 === "notice" || data72 === "warning" || data72 === "error")) {
                  const err167 = { instancePath: instancePath + "/rules/section~1usage/0", schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/usage"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              }
              if (len34 > 1) {
                let data73 = data71[1];
                if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                  for (const key17 in data73) {
                    if (!(key17 === "headings" || key17 === "ignorable")) {
                      const err168 = { instancePath: instancePath + "/rules/section~1usage/1", schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err168];
                      } else {
                        vErrors.push(err168);
                      }
                      errors++;
                    }
                  }
                  if (data73.headings !== void 0) {
                    let data74 = data73.headings;
                    if (Array.isArray(data74)) {
                      const len35 = data74.length;
                      for (let i4 = 0; i4 < len35; i4++) {
                        let data75 = data74[i4];
                        if (typeof data75 === "string") {
                          if (func1(data75) < 1) {
                            const err169 = { instancePath: instancePath + "/rules/section~1usage/1/headings/" + i4, schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err169];
                            } else {
                              vErrors.push(err169);
                            }
                            errors++;
                          }
                        } else {
                          const err170 = { instancePath: instancePath + "/rules/section~1usage/1/headings/" + i4, schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err170];
                          } else {
                            vErrors.push(err170);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err171 = { instancePath: instancePath + "/rules/section~1usage/1/headings", schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err171];
                      } else {
                        vErrors.push(err171);
                      }
                      errors++;
                    }
                  }
                  if (data73.ignorable !== void 0) {
                    if (typeof data73.ignorable !== "boolean") {
                      const err172 = { instancePath: instancePath + "/rules/section~1usage/1/ignorable", schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err172];
                      } else {
                        vErrors.push(err172);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err173 = { instancePath: instancePath + "/rules/section~1usage/1", schemaPath: "#/properties/rules/properties/section~1usage/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
              }
              const len36 = data71.length;
              if (!(len36 <= 2)) {
                const err174 = { instancePath: instancePath + "/rules/section~1usage", schemaPath: "#/properties/rules/properties/section~1usage/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            } else {
              const err175 = { instancePath: instancePath + "/rules/section~1usage", schemaPath: "#/properties/rules/properties/section~1usage/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
            var _valid15 = _errs223 === errors;
            valid55 = _valid15;
            ifClause15 = "then";
          } else {
            const _errs235 = errors;
            if (!(data71 === "off" || data71 === "notice" || data71 === "warning" || data71 === "error")) {
              const err176 = { instancePath: instancePath + "/rules/section~1usage", schemaPath: "#/properties/rules/properties/section~1usage/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/usage"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
            var _valid15 = _errs235 === errors;
            valid55 = _valid15;
            ifClause15 = "else";
          }
          if (!valid55) {
            const err177 = { instancePath: instancePath + "/rules/section~1usage", schemaPath: "#/properties/rules/properties/section~1usage/if", keyword: "if", params: { failingKeyword: ifClause15 }, message: 'must match "' + ifClause15 + '" schema' };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
        }
        if (data6["section/limitations"] !== void 0) {
          let data77 = data6["section/limitations"];
          const _errs237 = errors;
          let valid60 = true;
          const _errs238 = errors;
          if (!Array.isArray(data77)) {
            const err178 = {};
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
          var _valid16 = _errs238 === errors;
          errors = _errs237;
          if (vErrors !== null) {
            if (_errs237) {
              vErrors.length = _errs237;
            } else {
              vErrors = null;
            }
          }
          let ifClause16;
          if (_valid16) {
            const _errs240 = errors;
            if (Array.isArray(data77)) {
              if (data77.length < 1) {
                const err179 = { instancePath: instancePath + "/rules/section~1limitations", schemaPath: "#/properties/rules/properties/section~1limitations/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
              const len37 = data77.length;
              if (len37 > 0) {
                let data78 = data77[0];
                if (!(data78 === "off" || data78 === "notice" || data78 === "warning" || data78 === "error")) {
                  const err180 = { instancePath: instancePath + "/rules/section~1limitations/0", schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/limitations"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
              }
              if (len37 > 1) {
                let data79 = data77[1];
                if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                  for (const key18 in data79) {
                    if (!(key18 === "headings" || key18 === "ignorable")) {
                      const err181 = { instancePath: instancePath + "/rules/section~1limitations/1", schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err181];
                      } else {
                        vErrors.push(err181);
                      }
                      errors++;
                    }
                  }
                  if (data79.headings !== void 0) {
                    let data80 = data79.headings;
                    if (Array.isArray(data80)) {
                      const len38 = data80.length;
                      for (let i5 = 0; i5 < len38; i5++) {
                        let data81 = data80[i5];
                        if (typeof data81 === "string") {
                          if (func1(data81) < 1) {
                            const err182 = { instancePath: instancePath + "/rules/section~1limitations/1/headings/" + i5, schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err182];
                            } else {
                              vErrors.push(err182);
                            }
                            errors++;
                          }
                        } else {
                          const err183 = { instancePath: instancePath + "/rules/section~1limitations/1/headings/" + i5, schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err183];
                          } else {
                            vErrors.push(err183);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err184 = { instancePath: instancePath + "/rules/section~1limitations/1/headings", schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err184];
                      } else {
                        vErrors.push(err184);
                      }
                      errors++;
                    }
                  }
                  if (data79.ignorable !== void 0) {
                    if (typeof data79.ignorable !== "boolean") {
                      const err185 = { instancePath: instancePath + "/rules/section~1limitations/1/ignorable", schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err185];
                      } else {
                        vErrors.push(err185);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err186 = { instancePath: instancePath + "/rules/section~1limitations/1", schemaPath: "#/properties/rules/properties/section~1limitations/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err186];
                  } else {
                    vErrors.push(err186);
                  }
                  errors++;
                }
              }
              const len39 = data77.length;
              if (!(len39 <= 2)) {
                const err187 = { instancePath: instancePath + "/rules/section~1limitations", schemaPath: "#/properties/rules/properties/section~1limitations/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err187];
                } else {
                  vErrors.push(err187);
                }
                errors++;
              }
            } else {
              const err188 = { instancePath: instancePath + "/rules/section~1limitations", schemaPath: "#/properties/rules/properties/section~1limitations/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
            var _valid16 = _errs240 === errors;
            valid60 = _valid16;
            ifClause16 = "then";
          } else {
            const _errs252 = errors;
            if (!(data77 === "off" || data77 === "notice" || data77 === "warning" || data77 === "error")) {
              const err189 = { instancePath: instancePath + "/rules/section~1limitations", schemaPath: "#/properties/rules/properties/section~1limitations/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/limitations"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err189];
              } else {
                vErrors.push(err189);
              }
              errors++;
            }
            var _valid16 = _errs252 === errors;
            valid60 = _valid16;
            ifClause16 = "else";
          }
          if (!valid60) {
            const err190 = { instancePath: instancePath + "/rules/section~1limitations", schemaPath: "#/properties/rules/properties/section~1limitations/if", keyword: "if", params: { failingKeyword: ifClause16 }, message: 'must match "' + ifClause16 + '" schema' };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
        }
        if (data6["section/benchmark"] !== void 0) {
          let data83 = data6["section/benchmark"];
          const _errs254 = errors;
          let valid65 = true;
          const _errs255 = errors;
          if (!Array.isArray(data83)) {
            const err191 = {};
            if (vErrors === null) {
              vErrors = [err191];
            } else {
              vErrors.push(err191);
            }
            errors++;
          }
          var _valid17 = _errs255 === errors;
          errors = _errs254;
          if (vErrors !== null) {
            if (_errs254) {
              vErrors.length = _errs254;
            } else {
              vErrors = null;
            }
          }
          let ifClause17;
          if (_valid17) {
            const _errs257 = errors;
            if (Array.isArray(data83)) {
              if (data83.length < 1) {
                const err192 = { instancePath: instancePath + "/rules/section~1benchmark", schemaPath: "#/properties/rules/properties/section~1benchmark/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
              const len40 = data83.length;
              if (len40 > 0) {
                let data84 = data83[0];
                if (!(data84 === "off" || data84 === "notice" || data84 === "warning" || data84 === "error")) {
                  const err193 = { instancePath: instancePath + "/rules/section~1benchmark/0", schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/benchmark"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
              }
              if (len40 > 1) {
                let data85 = data83[1];
                if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                  for (const key19 in data85) {
                    if (!(key19 === "headings" || key19 === "ignorable")) {
                      const err194 = { instancePath: instancePath + "/rules/section~1benchmark/1", schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err194];
                      } else {
                        vErrors.push(err194);
                      }
                      errors++;
                    }
                  }
                  if (data85.headings !== void 0) {
                    let data86 = data85.headings;
                    if (Array.isArray(data86)) {
                      const len41 = data86.length;
                      for (let i6 = 0; i6 < len41; i6++) {
                        let data87 = data86[i6];
                        if (typeof data87 === "string") {
                          if (func1(data87) < 1) {
                            const err195 = { instancePath: instancePath + "/rules/section~1benchmark/1/headings/" + i6, schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err195];
                            } else {
                              vErrors.push(err195);
                            }
                            errors++;
                          }
                        } else {
                          const err196 = { instancePath: instancePath + "/rules/section~1benchmark/1/headings/" + i6, schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err196];
                          } else {
                            vErrors.push(err196);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err197 = { instancePath: instancePath + "/rules/section~1benchmark/1/headings", schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors++;
                    }
                  }
                  if (data85.ignorable !== void 0) {
                    if (typeof data85.ignorable !== "boolean") {
                      const err198 = { instancePath: instancePath + "/rules/section~1benchmark/1/ignorable", schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err198];
                      } else {
                        vErrors.push(err198);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err199 = { instancePath: instancePath + "/rules/section~1benchmark/1", schemaPath: "#/properties/rules/properties/section~1benchmark/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err199];
                  } else {
                    vErrors.push(err199);
                  }
                  errors++;
                }
              }
              const len42 = data83.length;
              if (!(len42 <= 2)) {
                const err200 = { instancePath: instancePath + "/rules/section~1benchmark", schemaPath: "#/properties/rules/properties/section~1benchmark/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err200];
                } else {
                  vErrors.push(err200);
                }
                errors++;
              }
            } else {
              const err201 = { instancePath: instancePath + "/rules/section~1benchmark", schemaPath: "#/properties/rules/properties/section~1benchmark/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
            var _valid17 = _errs257 === errors;
            valid65 = _valid17;
            ifClause17 = "then";
          } else {
            const _errs269 = errors;
            if (!(data83 === "off" || data83 === "notice" || data83 === "warning" || data83 === "error")) {
              const err202 = { instancePath: instancePath + "/rules/section~1benchmark", schemaPath: "#/properties/rules/properties/section~1benchmark/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/benchmark"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
            var _valid17 = _errs269 === errors;
            valid65 = _valid17;
            ifClause17 = "else";
          }
          if (!valid65) {
            const err203 = { instancePath: instancePath + "/rules/section~1benchmark", schemaPath: "#/properties/rules/properties/section~1benchmark/if", keyword: "if", params: { failingKeyword: ifClause17 }, message: 'must match "' + ifClause17 + '" schema' };
            if (vErrors === null) {
              vErrors = [err203];
            } else {
              vErrors.push(err203);
            }
            errors++;
          }
        }
        if (data6["section/citation"] !== void 0) {
          let data89 = data6["section/citation"];
          const _errs271 = errors;
          let valid70 = true;
          const _errs272 = errors;
          if (!Array.isArray(data89)) {
            const err204 = {};
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
          var _valid18 = _errs272 === errors;
          errors = _errs271;
          if (vErrors !== null) {
            if (_errs271) {
              vErrors.length = _errs271;
            } else {
              vErrors = null;
            }
          }
          let ifClause18;
          if (_valid18) {
            const _errs274 = errors;
            if (Array.isArray(data89)) {
              if (data89.length < 1) {
                const err205 = { instancePath: instancePath + "/rules/section~1citation", schemaPath: "#/properties/rules/properties/section~1citation/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
              const len43 = data89.length;
              if (len43 > 0) {
                let data90 = data89[0];
                if (!(data90 === "off" || data90 === "notice" || data90 === "warning" || data90 === "error")) {
                  const err206 = { instancePath: instancePath + "/rules/section~1citation/0", schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/citation"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err206];
                  } else {
                    vErrors.push(err206);
                  }
                  errors++;
                }
              }
              if (len43 > 1) {
                let data91 = data89[1];
                if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                  for (const key20 in data91) {
                    if (!(key20 === "headings" || key20 === "ignorable")) {
                      const err207 = { instancePath: instancePath + "/rules/section~1citation/1", schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                  }
                  if (data91.headings !== void 0) {
                    let data92 = data91.headings;
                    if (Array.isArray(data92)) {
                      const len44 = data92.length;
                      for (let i7 = 0; i7 < len44; i7++) {
                        let data93 = data92[i7];
                        if (typeof data93 === "string") {
                          if (func1(data93) < 1) {
                            const err208 = { instancePath: instancePath + "/rules/section~1citation/1/headings/" + i7, schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err208];
                            } else {
                              vErrors.push(err208);
                            }
                            errors++;
                          }
                        } else {
                          const err209 = { instancePath: instancePath + "/rules/section~1citation/1/headings/" + i7, schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err209];
                          } else {
                            vErrors.push(err209);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err210 = { instancePath: instancePath + "/rules/section~1citation/1/headings", schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err210];
                      } else {
                        vErrors.push(err210);
                      }
                      errors++;
                    }
                  }
                  if (data91.ignorable !== void 0) {
                    if (typeof data91.ignorable !== "boolean") {
                      const err211 = { instancePath: instancePath + "/rules/section~1citation/1/ignorable", schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err211];
                      } else {
                        vErrors.push(err211);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err212 = { instancePath: instancePath + "/rules/section~1citation/1", schemaPath: "#/properties/rules/properties/section~1citation/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err212];
                  } else {
                    vErrors.push(err212);
                  }
                  errors++;
                }
              }
              const len45 = data89.length;
              if (!(len45 <= 2)) {
                const err213 = { instancePath: instancePath + "/rules/section~1citation", schemaPath: "#/properties/rules/properties/section~1citation/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            } else {
              const err214 = { instancePath: instancePath + "/rules/section~1citation", schemaPath: "#/properties/rules/properties/section~1citation/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err214];
              } else {
                vErrors.push(err214);
              }
              errors++;
            }
            var _valid18 = _errs274 === errors;
            valid70 = _valid18;
            ifClause18 = "then";
          } else {
            const _errs286 = errors;
            if (!(data89 === "off" || data89 === "notice" || data89 === "warning" || data89 === "error")) {
              const err215 = { instancePath: instancePath + "/rules/section~1citation", schemaPath: "#/properties/rules/properties/section~1citation/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/citation"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err215];
              } else {
                vErrors.push(err215);
              }
              errors++;
            }
            var _valid18 = _errs286 === errors;
            valid70 = _valid18;
            ifClause18 = "else";
          }
          if (!valid70) {
            const err216 = { instancePath: instancePath + "/rules/section~1citation", schemaPath: "#/properties/rules/properties/section~1citation/if", keyword: "if", params: { failingKeyword: ifClause18 }, message: 'must match "' + ifClause18 + '" schema' };
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
        }
        if (data6["section/description"] !== void 0) {
          let data95 = data6["section/description"];
          const _errs288 = errors;
          let valid75 = true;
          const _errs289 = errors;
          if (!Array.isArray(data95)) {
            const err217 = {};
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
          var _valid19 = _errs289 === errors;
          errors = _errs288;
          if (vErrors !== null) {
            if (_errs288) {
              vErrors.length = _errs288;
            } else {
              vErrors = null;
            }
          }
          let ifClause19;
          if (_valid19) {
            const _errs291 = errors;
            if (Array.isArray(data95)) {
              if (data95.length < 1) {
                const err218 = { instancePath: instancePath + "/rules/section~1description", schemaPath: "#/properties/rules/properties/section~1description/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
              const len46 = data95.length;
              if (len46 > 0) {
                let data96 = data95[0];
                if (!(data96 === "off" || data96 === "notice" || data96 === "warning" || data96 === "error")) {
                  const err219 = { instancePath: instancePath + "/rules/section~1description/0", schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/description"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err219];
                  } else {
                    vErrors.push(err219);
                  }
                  errors++;
                }
              }
              if (len46 > 1) {
                let data97 = data95[1];
                if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                  for (const key21 in data97) {
                    if (!(key21 === "headings" || key21 === "ignorable")) {
                      const err220 = { instancePath: instancePath + "/rules/section~1description/1", schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err220];
                      } else {
                        vErrors.push(err220);
                      }
                      errors++;
                    }
                  }
                  if (data97.headings !== void 0) {
                    let data98 = data97.headings;
                    if (Array.isArray(data98)) {
                      const len47 = data98.length;
                      for (let i8 = 0; i8 < len47; i8++) {
                        let data99 = data98[i8];
                        if (typeof data99 === "string") {
                          if (func1(data99) < 1) {
                            const err221 = { instancePath: instancePath + "/rules/section~1description/1/headings/" + i8, schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err221];
                            } else {
                              vErrors.push(err221);
                            }
                            errors++;
                          }
                        } else {
                          const err222 = { instancePath: instancePath + "/rules/section~1description/1/headings/" + i8, schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err222];
                          } else {
                            vErrors.push(err222);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err223 = { instancePath: instancePath + "/rules/section~1description/1/headings", schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err223];
                      } else {
                        vErrors.push(err223);
                      }
                      errors++;
                    }
                  }
                  if (data97.ignorable !== void 0) {
                    if (typeof data97.ignorable !== "boolean") {
                      const err224 = { instancePath: instancePath + "/rules/section~1description/1/ignorable", schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err224];
                      } else {
                        vErrors.push(err224);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err225 = { instancePath: instancePath + "/rules/section~1description/1", schemaPath: "#/properties/rules/properties/section~1description/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err225];
                  } else {
                    vErrors.push(err225);
                  }
                  errors++;
                }
              }
              const len48 = data95.length;
              if (!(len48 <= 2)) {
                const err226 = { instancePath: instancePath + "/rules/section~1description", schemaPath: "#/properties/rules/properties/section~1description/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err226];
                } else {
                  vErrors.push(err226);
                }
                errors++;
              }
            } else {
              const err227 = { instancePath: instancePath + "/rules/section~1description", schemaPath: "#/properties/rules/properties/section~1description/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err227];
              } else {
                vErrors.push(err227);
              }
              errors++;
            }
            var _valid19 = _errs291 === errors;
            valid75 = _valid19;
            ifClause19 = "then";
          } else {
            const _errs303 = errors;
            if (!(data95 === "off" || data95 === "notice" || data95 === "warning" || data95 === "error")) {
              const err228 = { instancePath: instancePath + "/rules/section~1description", schemaPath: "#/properties/rules/properties/section~1description/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/description"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err228];
              } else {
                vErrors.push(err228);
              }
              errors++;
            }
            var _valid19 = _errs303 === errors;
            valid75 = _valid19;
            ifClause19 = "else";
          }
          if (!valid75) {
            const err229 = { instancePath: instancePath + "/rules/section~1description", schemaPath: "#/properties/rules/properties/section~1description/if", keyword: "if", params: { failingKeyword: ifClause19 }, message: 'must match "' + ifClause19 + '" schema' };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors++;
          }
        }
        if (data6["section/intended-use"] !== void 0) {
          let data101 = data6["section/intended-use"];
          const _errs305 = errors;
          let valid80 = true;
          const _errs306 = errors;
          if (!Array.isArray(data101)) {
            const err230 = {};
            if (vErrors === null) {
              vErrors = [err230];
            } else {
              vErrors.push(err230);
            }
            errors++;
          }
          var _valid20 = _errs306 === errors;
          errors = _errs305;
          if (vErrors !== null) {
            if (_errs305) {
              vErrors.length = _errs305;
            } else {
              vErrors = null;
            }
          }
          let ifClause20;
          if (_valid20) {
            const _errs308 = errors;
            if (Array.isArray(data101)) {
              if (data101.length < 1) {
                const err231 = { instancePath: instancePath + "/rules/section~1intended-use", schemaPath: "#/properties/rules/properties/section~1intended-use/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
              const len49 = data101.length;
              if (len49 > 0) {
                let data102 = data101[0];
                if (!(data102 === "off" || data102 === "notice" || data102 === "warning" || data102 === "error")) {
                  const err232 = { instancePath: instancePath + "/rules/section~1intended-use/0", schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/intended-use"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              }
              if (len49 > 1) {
                let data103 = data101[1];
                if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                  for (const key22 in data103) {
                    if (!(key22 === "headings" || key22 === "ignorable")) {
                      const err233 = { instancePath: instancePath + "/rules/section~1intended-use/1", schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err233];
                      } else {
                        vErrors.push(err233);
                      }
                      errors++;
                    }
                  }
                  if (data103.headings !== void 0) {
                    let data104 = data103.headings;
                    if (Array.isArray(data104)) {
                      const len50 = data104.length;
                      for (let i9 = 0; i9 < len50; i9++) {
                        let data105 = data104[i9];
                        if (typeof data105 === "string") {
                          if (func1(data105) < 1) {
                            const err234 = { instancePath: instancePath + "/rules/section~1intended-use/1/headings/" + i9, schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err234];
                            } else {
                              vErrors.push(err234);
                            }
                            errors++;
                          }
                        } else {
                          const err235 = { instancePath: instancePath + "/rules/section~1intended-use/1/headings/" + i9, schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err235];
                          } else {
                            vErrors.push(err235);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err236 = { instancePath: instancePath + "/rules/section~1intended-use/1/headings", schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err236];
                      } else {
                        vErrors.push(err236);
                      }
                      errors++;
                    }
                  }
                  if (data103.ignorable !== void 0) {
                    if (typeof data103.ignorable !== "boolean") {
                      const err237 = { instancePath: instancePath + "/rules/section~1intended-use/1/ignorable", schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err237];
                      } else {
                        vErrors.push(err237);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err238 = { instancePath: instancePath + "/rules/section~1intended-use/1", schemaPath: "#/properties/rules/properties/section~1intended-use/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err238];
                  } else {
                    vErrors.push(err238);
                  }
                  errors++;
                }
              }
              const len51 = data101.length;
              if (!(len51 <= 2)) {
                const err239 = { instancePath: instancePath + "/rules/section~1intended-use", schemaPath: "#/properties/rules/properties/section~1intended-use/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err239];
                } else {
                  vErrors.push(err239);
                }
                errors++;
              }
            } else {
              const err240 = { instancePath: instancePath + "/rules/section~1intended-use", schemaPath: "#/properties/rules/properties/section~1intended-use/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err240];
              } else {
                vErrors.push(err240);
              }
              errors++;
            }
            var _valid20 = _errs308 === errors;
            valid80 = _valid20;
            ifClause20 = "then";
          } else {
            const _errs320 = errors;
            if (!(data101 === "off" || data101 === "notice" || data101 === "warning" || data101 === "error")) {
              const err241 = { instancePath: instancePath + "/rules/section~1intended-use", schemaPath: "#/properties/rules/properties/section~1intended-use/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/intended-use"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err241];
              } else {
                vErrors.push(err241);
              }
              errors++;
            }
            var _valid20 = _errs320 === errors;
            valid80 = _valid20;
            ifClause20 = "else";
          }
          if (!valid80) {
            const err242 = { instancePath: instancePath + "/rules/section~1intended-use", schemaPath: "#/properties/rules/properties/section~1intended-use/if", keyword: "if", params: { failingKeyword: ifClause20 }, message: 'must match "' + ifClause20 + '" schema' };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
        }
        if (data6["section/training"] !== void 0) {
          let data107 = data6["section/training"];
          const _errs322 = errors;
          let valid85 = true;
          const _errs323 = errors;
          if (!Array.isArray(data107)) {
            const err243 = {};
            if (vErrors === null) {
              vErrors = [err243];
            } else {
              vErrors.push(err243);
            }
            errors++;
          }
          var _valid21 = _errs323 === errors;
          errors = _errs322;
          if (vErrors !== null) {
            if (_errs322) {
              vErrors.length = _errs322;
            } else {
              vErrors = null;
            }
          }
          let ifClause21;
          if (_valid21) {
            const _errs325 = errors;
            if (Array.isArray(data107)) {
              if (data107.length < 1) {
                const err244 = { instancePath: instancePath + "/rules/section~1training", schemaPath: "#/properties/rules/properties/section~1training/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err244];
                } else {
                  vErrors.push(err244);
                }
                errors++;
              }
              const len52 = data107.length;
              if (len52 > 0) {
                let data108 = data107[0];
                if (!(data108 === "off" || data108 === "notice" || data108 === "warning" || data108 === "error")) {
                  const err245 = { instancePath: instancePath + "/rules/section~1training/0", schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/training"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
              }
              if (len52 > 1) {
                let data109 = data107[1];
                if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                  for (const key23 in data109) {
                    if (!(key23 === "headings" || key23 === "ignorable")) {
                      const err246 = { instancePath: instancePath + "/rules/section~1training/1", schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err246];
                      } else {
                        vErrors.push(err246);
                      }
                      errors++;
                    }
                  }
                  if (data109.headings !== void 0) {
                    let data110 = data109.headings;
                    if (Array.isArray(data110)) {
                      const len53 = data110.length;
                      for (let i10 = 0; i10 < len53; i10++) {
                        let data111 = data110[i10];
                        if (typeof data111 === "string") {
                          if (func1(data111) < 1) {
                            const err247 = { instancePath: instancePath + "/rules/section~1training/1/headings/" + i10, schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err247];
                            } else {
                              vErrors.push(err247);
                            }
                            errors++;
                          }
                        } else {
                          const err248 = { instancePath: instancePath + "/rules/section~1training/1/headings/" + i10, schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err248];
                          } else {
                            vErrors.push(err248);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err249 = { instancePath: instancePath + "/rules/section~1training/1/headings", schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err249];
                      } else {
                        vErrors.push(err249);
                      }
                      errors++;
                    }
                  }
                  if (data109.ignorable !== void 0) {
                    if (typeof data109.ignorable !== "boolean") {
                      const err250 = { instancePath: instancePath + "/rules/section~1training/1/ignorable", schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err250];
                      } else {
                        vErrors.push(err250);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err251 = { instancePath: instancePath + "/rules/section~1training/1", schemaPath: "#/properties/rules/properties/section~1training/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err251];
                  } else {
                    vErrors.push(err251);
                  }
                  errors++;
                }
              }
              const len54 = data107.length;
              if (!(len54 <= 2)) {
                const err252 = { instancePath: instancePath + "/rules/section~1training", schemaPath: "#/properties/rules/properties/section~1training/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err252];
                } else {
                  vErrors.push(err252);
                }
                errors++;
              }
            } else {
              const err253 = { instancePath: instancePath + "/rules/section~1training", schemaPath: "#/properties/rules/properties/section~1training/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err253];
              } else {
                vErrors.push(err253);
              }
              errors++;
            }
            var _valid21 = _errs325 === errors;
            valid85 = _valid21;
            ifClause21 = "then";
          } else {
            const _errs337 = errors;
            if (!(data107 === "off" || data107 === "notice" || data107 === "warning" || data107 === "error")) {
              const err254 = { instancePath: instancePath + "/rules/section~1training", schemaPath: "#/properties/rules/properties/section~1training/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/training"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err254];
              } else {
                vErrors.push(err254);
              }
              errors++;
            }
            var _valid21 = _errs337 === errors;
            valid85 = _valid21;
            ifClause21 = "else";
          }
          if (!valid85) {
            const err255 = { instancePath: instancePath + "/rules/section~1training", schemaPath: "#/properties/rules/properties/section~1training/if", keyword: "if", params: { failingKeyword: ifClause21 }, message: 'must match "' + ifClause21 + '" schema' };
            if (vErrors === null) {
              vErrors = [err255];
            } else {
              vErrors.push(err255);
            }
            errors++;
          }
        }
        if (data6["section/bias"] !== void 0) {
          let data113 = data6["section/bias"];
          const _errs339 = errors;
          let valid90 = true;
          const _errs340 = errors;
          if (!Array.isArray(data113)) {
            const err256 = {};
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
          var _valid22 = _errs340 === errors;
          errors = _errs339;
          if (vErrors !== null) {
            if (_errs339) {
              vErrors.length = _errs339;
            } else {
              vErrors = null;
            }
          }
          let ifClause22;
          if (_valid22) {
            const _errs342 = errors;
            if (Array.isArray(data113)) {
              if (data113.length < 1) {
                const err257 = { instancePath: instancePath + "/rules/section~1bias", schemaPath: "#/properties/rules/properties/section~1bias/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err257];
                } else {
                  vErrors.push(err257);
                }
                errors++;
              }
              const len55 = data113.length;
              if (len55 > 0) {
                let data114 = data113[0];
                if (!(data114 === "off" || data114 === "notice" || data114 === "warning" || data114 === "error")) {
                  const err258 = { instancePath: instancePath + "/rules/section~1bias/0", schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/bias"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err258];
                  } else {
                    vErrors.push(err258);
                  }
                  errors++;
                }
              }
              if (len55 > 1) {
                let data115 = data113[1];
                if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                  for (const key24 in data115) {
                    if (!(key24 === "headings" || key24 === "ignorable")) {
                      const err259 = { instancePath: instancePath + "/rules/section~1bias/1", schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err259];
                      } else {
                        vErrors.push(err259);
                      }
                      errors++;
                    }
                  }
                  if (data115.headings !== void 0) {
                    let data116 = data115.headings;
                    if (Array.isArray(data116)) {
                      const len56 = data116.length;
                      for (let i11 = 0; i11 < len56; i11++) {
                        let data117 = data116[i11];
                        if (typeof data117 === "string") {
                          if (func1(data117) < 1) {
                            const err260 = { instancePath: instancePath + "/rules/section~1bias/1/headings/" + i11, schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err260];
                            } else {
                              vErrors.push(err260);
                            }
                            errors++;
                          }
                        } else {
                          const err261 = { instancePath: instancePath + "/rules/section~1bias/1/headings/" + i11, schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err261];
                          } else {
                            vErrors.push(err261);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err262 = { instancePath: instancePath + "/rules/section~1bias/1/headings", schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err262];
                      } else {
                        vErrors.push(err262);
                      }
                      errors++;
                    }
                  }
                  if (data115.ignorable !== void 0) {
                    if (typeof data115.ignorable !== "boolean") {
                      const err263 = { instancePath: instancePath + "/rules/section~1bias/1/ignorable", schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err263];
                      } else {
                        vErrors.push(err263);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err264 = { instancePath: instancePath + "/rules/section~1bias/1", schemaPath: "#/properties/rules/properties/section~1bias/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err264];
                  } else {
                    vErrors.push(err264);
                  }
                  errors++;
                }
              }
              const len57 = data113.length;
              if (!(len57 <= 2)) {
                const err265 = { instancePath: instancePath + "/rules/section~1bias", schemaPath: "#/properties/rules/properties/section~1bias/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err265];
                } else {
                  vErrors.push(err265);
                }
                errors++;
              }
            } else {
              const err266 = { instancePath: instancePath + "/rules/section~1bias", schemaPath: "#/properties/rules/properties/section~1bias/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err266];
              } else {
                vErrors.push(err266);
              }
              errors++;
            }
            var _valid22 = _errs342 === errors;
            valid90 = _valid22;
            ifClause22 = "then";
          } else {
            const _errs354 = errors;
            if (!(data113 === "off" || data113 === "notice" || data113 === "warning" || data113 === "error")) {
              const err267 = { instancePath: instancePath + "/rules/section~1bias", schemaPath: "#/properties/rules/properties/section~1bias/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/bias"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err267];
              } else {
                vErrors.push(err267);
              }
              errors++;
            }
            var _valid22 = _errs354 === errors;
            valid90 = _valid22;
            ifClause22 = "else";
          }
          if (!valid90) {
            const err268 = { instancePath: instancePath + "/rules/section~1bias", schemaPath: "#/properties/rules/properties/section~1bias/if", keyword: "if", params: { failingKeyword: ifClause22 }, message: 'must match "' + ifClause22 + '" schema' };
            if (vErrors === null) {
              vErrors = [err268];
            } else {
              vErrors.push(err268);
            }
            errors++;
          }
        }
        if (data6["section/environment"] !== void 0) {
          let data119 = data6["section/environment"];
          const _errs356 = errors;
          let valid95 = true;
          const _errs357 = errors;
          if (!Array.isArray(data119)) {
            const err269 = {};
            if (vErrors === null) {
              vErrors = [err269];
            } else {
              vErrors.push(err269);
            }
            errors++;
          }
          var _valid23 = _errs357 === errors;
          errors = _errs356;
          if (vErrors !== null) {
            if (_errs356) {
              vErrors.length = _errs356;
            } else {
              vErrors = null;
            }
          }
          let ifClause23;
          if (_valid23) {
            const _errs359 = errors;
            if (Array.isArray(data119)) {
              if (data119.length < 1) {
                const err270 = { instancePath: instancePath + "/rules/section~1environment", schemaPath: "#/properties/rules/properties/section~1environment/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
              const len58 = data119.length;
              if (len58 > 0) {
                let data120 = data119[0];
                if (!(data120 === "off" || data120 === "notice" || data120 === "warning" || data120 === "error")) {
                  const err271 = { instancePath: instancePath + "/rules/section~1environment/0", schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/environment"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
              }
              if (len58 > 1) {
                let data121 = data119[1];
                if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                  for (const key25 in data121) {
                    if (!(key25 === "headings" || key25 === "ignorable")) {
                      const err272 = { instancePath: instancePath + "/rules/section~1environment/1", schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err272];
                      } else {
                        vErrors.push(err272);
                      }
                      errors++;
                    }
                  }
                  if (data121.headings !== void 0) {
                    let data122 = data121.headings;
                    if (Array.isArray(data122)) {
                      const len59 = data122.length;
                      for (let i12 = 0; i12 < len59; i12++) {
                        let data123 = data122[i12];
                        if (typeof data123 === "string") {
                          if (func1(data123) < 1) {
                            const err273 = { instancePath: instancePath + "/rules/section~1environment/1/headings/" + i12, schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err273];
                            } else {
                              vErrors.push(err273);
                            }
                            errors++;
                          }
                        } else {
                          const err274 = { instancePath: instancePath + "/rules/section~1environment/1/headings/" + i12, schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err274];
                          } else {
                            vErrors.push(err274);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err275 = { instancePath: instancePath + "/rules/section~1environment/1/headings", schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err275];
                      } else {
                        vErrors.push(err275);
                      }
                      errors++;
                    }
                  }
                  if (data121.ignorable !== void 0) {
                    if (typeof data121.ignorable !== "boolean") {
                      const err276 = { instancePath: instancePath + "/rules/section~1environment/1/ignorable", schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err276];
                      } else {
                        vErrors.push(err276);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err277 = { instancePath: instancePath + "/rules/section~1environment/1", schemaPath: "#/properties/rules/properties/section~1environment/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err277];
                  } else {
                    vErrors.push(err277);
                  }
                  errors++;
                }
              }
              const len60 = data119.length;
              if (!(len60 <= 2)) {
                const err278 = { instancePath: instancePath + "/rules/section~1environment", schemaPath: "#/properties/rules/properties/section~1environment/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
            } else {
              const err279 = { instancePath: instancePath + "/rules/section~1environment", schemaPath: "#/properties/rules/properties/section~1environment/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err279];
              } else {
                vErrors.push(err279);
              }
              errors++;
            }
            var _valid23 = _errs359 === errors;
            valid95 = _valid23;
            ifClause23 = "then";
          } else {
            const _errs371 = errors;
            if (!(data119 === "off" || data119 === "notice" || data119 === "warning" || data119 === "error")) {
              const err280 = { instancePath: instancePath + "/rules/section~1environment", schemaPath: "#/properties/rules/properties/section~1environment/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/environment"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err280];
              } else {
                vErrors.push(err280);
              }
              errors++;
            }
            var _valid23 = _errs371 === errors;
            valid95 = _valid23;
            ifClause23 = "else";
          }
          if (!valid95) {
            const err281 = { instancePath: instancePath + "/rules/section~1environment", schemaPath: "#/properties/rules/properties/section~1environment/if", keyword: "if", params: { failingKeyword: ifClause23 }, message: 'must match "' + ifClause23 + '" schema' };
            if (vErrors === null) {
              vErrors = [err281];
            } else {
              vErrors.push(err281);
            }
            errors++;
          }
        }
        if (data6["section/license"] !== void 0) {
          let data125 = data6["section/license"];
          const _errs373 = errors;
          let valid100 = true;
          const _errs374 = errors;
          if (!Array.isArray(data125)) {
            const err282 = {};
            if (vErrors === null) {
              vErrors = [err282];
            } else {
              vErrors.push(err282);
            }
            errors++;
          }
          var _valid24 = _errs374 === errors;
          errors = _errs373;
          if (vErrors !== null) {
            if (_errs373) {
              vErrors.length = _errs373;
            } else {
              vErrors = null;
            }
          }
          let ifClause24;
          if (_valid24) {
            const _errs376 = errors;
            if (Array.isArray(data125)) {
              if (data125.length < 1) {
                const err283 = { instancePath: instancePath + "/rules/section~1license", schemaPath: "#/properties/rules/properties/section~1license/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err283];
                } else {
                  vErrors.push(err283);
                }
                errors++;
              }
              const len61 = data125.length;
              if (len61 > 0) {
                let data126 = data125[0];
                if (!(data126 === "off" || data126 === "notice" || data126 === "warning" || data126 === "error")) {
                  const err284 = { instancePath: instancePath + "/rules/section~1license/0", schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/license"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err284];
                  } else {
                    vErrors.push(err284);
                  }
                  errors++;
                }
              }
              if (len61 > 1) {
                let data127 = data125[1];
                if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                  for (const key26 in data127) {
                    if (!(key26 === "headings" || key26 === "ignorable")) {
                      const err285 = { instancePath: instancePath + "/rules/section~1license/1", schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err285];
                      } else {
                        vErrors.push(err285);
                      }
                      errors++;
                    }
                  }
                  if (data127.headings !== void 0) {
                    let data128 = data127.headings;
                    if (Array.isArray(data128)) {
                      const len62 = data128.length;
                      for (let i13 = 0; i13 < len62; i13++) {
                        let data129 = data128[i13];
                        if (typeof data129 === "string") {
                          if (func1(data129) < 1) {
                            const err286 = { instancePath: instancePath + "/rules/section~1license/1/headings/" + i13, schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err286];
                            } else {
                              vErrors.push(err286);
                            }
                            errors++;
                          }
                        } else {
                          const err287 = { instancePath: instancePath + "/rules/section~1license/1/headings/" + i13, schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err287];
                          } else {
                            vErrors.push(err287);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err288 = { instancePath: instancePath + "/rules/section~1license/1/headings", schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err288];
                      } else {
                        vErrors.push(err288);
                      }
                      errors++;
                    }
                  }
                  if (data127.ignorable !== void 0) {
                    if (typeof data127.ignorable !== "boolean") {
                      const err289 = { instancePath: instancePath + "/rules/section~1license/1/ignorable", schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err289];
                      } else {
                        vErrors.push(err289);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err290 = { instancePath: instancePath + "/rules/section~1license/1", schemaPath: "#/properties/rules/properties/section~1license/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err290];
                  } else {
                    vErrors.push(err290);
                  }
                  errors++;
                }
              }
              const len63 = data125.length;
              if (!(len63 <= 2)) {
                const err291 = { instancePath: instancePath + "/rules/section~1license", schemaPath: "#/properties/rules/properties/section~1license/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err291];
                } else {
                  vErrors.push(err291);
                }
                errors++;
              }
            } else {
              const err292 = { instancePath: instancePath + "/rules/section~1license", schemaPath: "#/properties/rules/properties/section~1license/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err292];
              } else {
                vErrors.push(err292);
              }
              errors++;
            }
            var _valid24 = _errs376 === errors;
            valid100 = _valid24;
            ifClause24 = "then";
          } else {
            const _errs388 = errors;
            if (!(data125 === "off" || data125 === "notice" || data125 === "warning" || data125 === "error")) {
              const err293 = { instancePath: instancePath + "/rules/section~1license", schemaPath: "#/properties/rules/properties/section~1license/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/license"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err293];
              } else {
                vErrors.push(err293);
              }
              errors++;
            }
            var _valid24 = _errs388 === errors;
            valid100 = _valid24;
            ifClause24 = "else";
          }
          if (!valid100) {
            const err294 = { instancePath: instancePath + "/rules/section~1license", schemaPath: "#/properties/rules/properties/section~1license/if", keyword: "if", params: { failingKeyword: ifClause24 }, message: 'must match "' + ifClause24 + '" schema' };
            if (vErrors === null) {
              vErrors = [err294];
            } else {
              vErrors.push(err294);
            }
            errors++;
          }
        }
        if (data6["section/demo"] !== void 0) {
          let data131 = data6["section/demo"];
          const _errs390 = errors;
          let valid105 = true;
          const _errs391 = errors;
          if (!Array.isArray(data131)) {
            const err295 = {};
            if (vErrors === null) {
              vErrors = [err295];
            } else {
              vErrors.push(err295);
            }
            errors++;
          }
          var _valid25 = _errs391 === errors;
          errors = _errs390;
          if (vErrors !== null) {
            if (_errs390) {
              vErrors.length = _errs390;
            } else {
              vErrors = null;
            }
          }
          let ifClause25;
          if (_valid25) {
            const _errs393 = errors;
            if (Array.isArray(data131)) {
              if (data131.length < 1) {
                const err296 = { instancePath: instancePath + "/rules/section~1demo", schemaPath: "#/properties/rules/properties/section~1demo/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
              const len64 = data131.length;
              if (len64 > 0) {
                let data132 = data131[0];
                if (!(data132 === "off" || data132 === "notice" || data132 === "warning" || data132 === "error")) {
                  const err297 = { instancePath: instancePath + "/rules/section~1demo/0", schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/demo"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err297];
                  } else {
                    vErrors.push(err297);
                  }
                  errors++;
                }
              }
              if (len64 > 1) {
                let data133 = data131[1];
                if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                  for (const key27 in data133) {
                    if (!(key27 === "headings" || key27 === "ignorable")) {
                      const err298 = { instancePath: instancePath + "/rules/section~1demo/1", schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err298];
                      } else {
                        vErrors.push(err298);
                      }
                      errors++;
                    }
                  }
                  if (data133.headings !== void 0) {
                    let data134 = data133.headings;
                    if (Array.isArray(data134)) {
                      const len65 = data134.length;
                      for (let i14 = 0; i14 < len65; i14++) {
                        let data135 = data134[i14];
                        if (typeof data135 === "string") {
                          if (func1(data135) < 1) {
                            const err299 = { instancePath: instancePath + "/rules/section~1demo/1/headings/" + i14, schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err299];
                            } else {
                              vErrors.push(err299);
                            }
                            errors++;
                          }
                        } else {
                          const err300 = { instancePath: instancePath + "/rules/section~1demo/1/headings/" + i14, schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err300];
                          } else {
                            vErrors.push(err300);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err301 = { instancePath: instancePath + "/rules/section~1demo/1/headings", schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err301];
                      } else {
                        vErrors.push(err301);
                      }
                      errors++;
                    }
                  }
                  if (data133.ignorable !== void 0) {
                    if (typeof data133.ignorable !== "boolean") {
                      const err302 = { instancePath: instancePath + "/rules/section~1demo/1/ignorable", schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err302];
                      } else {
                        vErrors.push(err302);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err303 = { instancePath: instancePath + "/rules/section~1demo/1", schemaPath: "#/properties/rules/properties/section~1demo/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err303];
                  } else {
                    vErrors.push(err303);
                  }
                  errors++;
                }
              }
              const len66 = data131.length;
              if (!(len66 <= 2)) {
                const err304 = { instancePath: instancePath + "/rules/section~1demo", schemaPath: "#/properties/rules/properties/section~1demo/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err304];
                } else {
                  vErrors.push(err304);
                }
                errors++;
              }
            } else {
              const err305 = { instancePath: instancePath + "/rules/section~1demo", schemaPath: "#/properties/rules/properties/section~1demo/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err305];
              } else {
                vErrors.push(err305);
              }
              errors++;
            }
            var _valid25 = _errs393 === errors;
            valid105 = _valid25;
            ifClause25 = "then";
          } else {
            const _errs405 = errors;
            if (!(data131 === "off" || data131 === "notice" || data131 === "warning" || data131 === "error")) {
              const err306 = { instancePath: instancePath + "/rules/section~1demo", schemaPath: "#/properties/rules/properties/section~1demo/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/demo"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err306];
              } else {
                vErrors.push(err306);
              }
              errors++;
            }
            var _valid25 = _errs405 === errors;
            valid105 = _valid25;
            ifClause25 = "else";
          }
          if (!valid105) {
            const err307 = { instancePath: instancePath + "/rules/section~1demo", schemaPath: "#/properties/rules/properties/section~1demo/if", keyword: "if", params: { failingKeyword: ifClause25 }, message: 'must match "' + ifClause25 + '" schema' };
            if (vErrors === null) {
              vErrors = [err307];
            } else {
              vErrors.push(err307);
            }
            errors++;
          }
        }
        if (data6["section/contact"] !== void 0) {
          let data137 = data6["section/contact"];
          const _errs407 = errors;
          let valid110 = true;
          const _errs408 = errors;
          if (!Array.isArray(data137)) {
            const err308 = {};
            if (vErrors === null) {
              vErrors = [err308];
            } else {
              vErrors.push(err308);
            }
            errors++;
          }
          var _valid26 = _errs408 === errors;
          errors = _errs407;
          if (vErrors !== null) {
            if (_errs407) {
              vErrors.length = _errs407;
            } else {
              vErrors = null;
            }
          }
          let ifClause26;
          if (_valid26) {
            const _errs410 = errors;
            if (Array.isArray(data137)) {
              if (data137.length < 1) {
                const err309 = { instancePath: instancePath + "/rules/section~1contact", schemaPath: "#/properties/rules/properties/section~1contact/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err309];
                } else {
                  vErrors.push(err309);
                }
                errors++;
              }
              const len67 = data137.length;
              if (len67 > 0) {
                let data138 = data137[0];
                if (!(data138 === "off" || data138 === "notice" || data138 === "warning" || data138 === "error")) {
                  const err310 = { instancePath: instancePath + "/rules/section~1contact/0", schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/contact"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err310];
                  } else {
                    vErrors.push(err310);
                  }
                  errors++;
                }
              }
              if (len67 > 1) {
                let data139 = data137[1];
                if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
                  for (const key28 in data139) {
                    if (!(key28 === "headings" || key28 === "ignorable")) {
                      const err311 = { instancePath: instancePath + "/rules/section~1contact/1", schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err311];
                      } else {
                        vErrors.push(err311);
                      }
                      errors++;
                    }
                  }
                  if (data139.headings !== void 0) {
                    let data140 = data139.headings;
                    if (Array.isArray(data140)) {
                      const len68 = data140.length;
                      for (let i15 = 0; i15 < len68; i15++) {
                        let data141 = data140[i15];
                        if (typeof data141 === "string") {
                          if (func1(data141) < 1) {
                            const err312 = { instancePath: instancePath + "/rules/section~1contact/1/headings/" + i15, schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err312];
                            } else {
                              vErrors.push(err312);
                            }
                            errors++;
                          }
                        } else {
                          const err313 = { instancePath: instancePath + "/rules/section~1contact/1/headings/" + i15, schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err313];
                          } else {
                            vErrors.push(err313);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err314 = { instancePath: instancePath + "/rules/section~1contact/1/headings", schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err314];
                      } else {
                        vErrors.push(err314);
                      }
                      errors++;
                    }
                  }
                  if (data139.ignorable !== void 0) {
                    if (typeof data139.ignorable !== "boolean") {
                      const err315 = { instancePath: instancePath + "/rules/section~1contact/1/ignorable", schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err315];
                      } else {
                        vErrors.push(err315);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err316 = { instancePath: instancePath + "/rules/section~1contact/1", schemaPath: "#/properties/rules/properties/section~1contact/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err316];
                  } else {
                    vErrors.push(err316);
                  }
                  errors++;
                }
              }
              const len69 = data137.length;
              if (!(len69 <= 2)) {
                const err317 = { instancePath: instancePath + "/rules/section~1contact", schemaPath: "#/properties/rules/properties/section~1contact/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err317];
                } else {
                  vErrors.push(err317);
                }
                errors++;
              }
            } else {
              const err318 = { instancePath: instancePath + "/rules/section~1contact", schemaPath: "#/properties/rules/properties/section~1contact/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err318];
              } else {
                vErrors.push(err318);
              }
              errors++;
            }
            var _valid26 = _errs410 === errors;
            valid110 = _valid26;
            ifClause26 = "then";
          } else {
            const _errs422 = errors;
            if (!(data137 === "off" || data137 === "notice" || data137 === "warning" || data137 === "error")) {
              const err319 = { instancePath: instancePath + "/rules/section~1contact", schemaPath: "#/properties/rules/properties/section~1contact/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["section/contact"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err319];
              } else {
                vErrors.push(err319);
              }
              errors++;
            }
            var _valid26 = _errs422 === errors;
            valid110 = _valid26;
            ifClause26 = "else";
          }
          if (!valid110) {
            const err320 = { instancePath: instancePath + "/rules/section~1contact", schemaPath: "#/properties/rules/properties/section~1contact/if", keyword: "if", params: { failingKeyword: ifClause26 }, message: 'must match "' + ifClause26 + '" schema' };
            if (vErrors === null) {
              vErrors = [err320];
            } else {
              vErrors.push(err320);
            }
            errors++;
          }
        }
        if (data6["content/title"] !== void 0) {
          let data143 = data6["content/title"];
          const _errs424 = errors;
          let valid115 = true;
          const _errs425 = errors;
          if (!Array.isArray(data143)) {
            const err321 = {};
            if (vErrors === null) {
              vErrors = [err321];
            } else {
              vErrors.push(err321);
            }
            errors++;
          }
          var _valid27 = _errs425 === errors;
          errors = _errs424;
          if (vErrors !== null) {
            if (_errs424) {
              vErrors.length = _errs424;
            } else {
              vErrors = null;
            }
          }
          let ifClause27;
          if (_valid27) {
            const _errs427 = errors;
            if (Array.isArray(data143)) {
              if (data143.length < 1) {
                const err322 = { instancePath: instancePath + "/rules/content~1title", schemaPath: "#/properties/rules/properties/content~1title/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err322];
                } else {
                  vErrors.push(err322);
                }
                errors++;
              }
              const len70 = data143.length;
              if (len70 > 0) {
                let data144 = data143[0];
                if (!(data144 === "off" || data144 === "notice" || data144 === "warning" || data144 === "error")) {
                  const err323 = { instancePath: instancePath + "/rules/content~1title/0", schemaPath: "#/properties/rules/properties/content~1title/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/title"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err323];
                  } else {
                    vErrors.push(err323);
                  }
                  errors++;
                }
              }
              if (len70 > 1) {
                let data145 = data143[1];
                if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
                  for (const key29 in data145) {
                    if (!(key29 === "ignorable")) {
                      const err324 = { instancePath: instancePath + "/rules/content~1title/1", schemaPath: "#/properties/rules/properties/content~1title/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err324];
                      } else {
                        vErrors.push(err324);
                      }
                      errors++;
                    }
                  }
                  if (data145.ignorable !== void 0) {
                    if (typeof data145.ignorable !== "boolean") {
                      const err325 = { instancePath: instancePath + "/rules/content~1title/1/ignorable", schemaPath: "#/properties/rules/properties/content~1title/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err325];
                      } else {
                        vErrors.push(err325);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err326 = { instancePath: instancePath + "/rules/content~1title/1", schemaPath: "#/properties/rules/properties/content~1title/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err326];
                  } else {
                    vErrors.push(err326);
                  }
                  errors++;
                }
              }
              const len71 = data143.length;
              if (!(len71 <= 2)) {
                const err327 = { instancePath: instancePath + "/rules/content~1title", schemaPath: "#/properties/rules/properties/content~1title/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err327];
                } else {
                  vErrors.push(err327);
                }
                errors++;
              }
            } else {
              const err328 = { instancePath: instancePath + "/rules/content~1title", schemaPath: "#/properties/rules/properties/content~1title/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err328];
              } else {
                vErrors.push(err328);
              }
              errors++;
            }
            var _valid27 = _errs427 === errors;
            valid115 = _valid27;
            ifClause27 = "then";
          } else {
            const _errs435 = errors;
            if (!(data143 === "off" || data143 === "notice" || data143 === "warning" || data143 === "error")) {
              const err329 = { instancePath: instancePath + "/rules/content~1title", schemaPath: "#/properties/rules/properties/content~1title/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/title"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err329];
              } else {
                vErrors.push(err329);
              }
              errors++;
            }
            var _valid27 = _errs435 === errors;
            valid115 = _valid27;
            ifClause27 = "else";
          }
          if (!valid115) {
            const err330 = { instancePath: instancePath + "/rules/content~1title", schemaPath: "#/properties/rules/properties/content~1title/if", keyword: "if", params: { failingKeyword: ifClause27 }, message: 'must match "' + ifClause27 + '" schema' };
            if (vErrors === null) {
              vErrors = [err330];
            } else {
              vErrors.push(err330);
            }
            errors++;
          }
        }
        if (data6["content/headings"] !== void 0) {
          let data147 = data6["content/headings"];
          const _errs437 = errors;
          let valid118 = true;
          const _errs438 = errors;
          if (!Array.isArray(data147)) {
            const err331 = {};
            if (vErrors === null) {
              vErrors = [err331];
            } else {
              vErrors.push(err331);
            }
            errors++;
          }
          var _valid28 = _errs438 === errors;
          errors = _errs437;
          if (vErrors !== null) {
            if (_errs437) {
              vErrors.length = _errs437;
            } else {
              vErrors = null;
            }
          }
          let ifClause28;
          if (_valid28) {
            const _errs440 = errors;
            if (Array.isArray(data147)) {
              if (data147.length < 1) {
                const err332 = { instancePath: instancePath + "/rules/content~1headings", schemaPath: "#/properties/rules/properties/content~1headings/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err332];
                } else {
                  vErrors.push(err332);
                }
                errors++;
              }
              const len72 = data147.length;
              if (len72 > 0) {
                let data148 = data147[0];
                if (!(data148 === "off" || data148 === "notice" || data148 === "warning" || data148 === "error")) {
                  const err333 = { instancePath: instancePath + "/rules/content~1headings/0", schemaPath: "#/properties/rules/properties/content~1headings/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/headings"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err333];
                  } else {
                    vErrors.push(err333);
                  }
                  errors++;
                }
              }
              if (len72 > 1) {
                let data149 = data147[1];
                if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
                  for (const key30 in data149) {
                    if (!(key30 === "ignorable")) {
                      const err334 = { instancePath: instancePath + "/rules/content~1headings/1", schemaPath: "#/properties/rules/properties/content~1headings/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err334];
                      } else {
                        vErrors.push(err334);
                      }
                      errors++;
                    }
                  }
                  if (data149.ignorable !== void 0) {
                    if (typeof data149.ignorable !== "boolean") {
                      const err335 = { instancePath: instancePath + "/rules/content~1headings/1/ignorable", schemaPath: "#/properties/rules/properties/content~1headings/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err335];
                      } else {
                        vErrors.push(err335);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err336 = { instancePath: instancePath + "/rules/content~1headings/1", schemaPath: "#/properties/rules/properties/content~1headings/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err336];
                  } else {
                    vErrors.push(err336);
                  }
                  errors++;
                }
              }
              const len73 = data147.length;
              if (!(len73 <= 2)) {
                const err337 = { instancePath: instancePath + "/rules/content~1headings", schemaPath: "#/properties/rules/properties/content~1headings/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err337];
                } else {
                  vErrors.push(err337);
                }
                errors++;
              }
            } else {
              const err338 = { instancePath: instancePath + "/rules/content~1headings", schemaPath: "#/properties/rules/properties/content~1headings/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err338];
              } else {
                vErrors.push(err338);
              }
              errors++;
            }
            var _valid28 = _errs440 === errors;
            valid118 = _valid28;
            ifClause28 = "then";
          } else {
            const _errs448 = errors;
            if (!(data147 === "off" || data147 === "notice" || data147 === "warning" || data147 === "error")) {
              const err339 = { instancePath: instancePath + "/rules/content~1headings", schemaPath: "#/properties/rules/properties/content~1headings/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/headings"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err339];
              } else {
                vErrors.push(err339);
              }
              errors++;
            }
            var _valid28 = _errs448 === errors;
            valid118 = _valid28;
            ifClause28 = "else";
          }
          if (!valid118) {
            const err340 = { instancePath: instancePath + "/rules/content~1headings", schemaPath: "#/properties/rules/properties/content~1headings/if", keyword: "if", params: { failingKeyword: ifClause28 }, message: 'must match "' + ifClause28 + '" schema' };
            if (vErrors === null) {
              vErrors = [err340];
            } else {
              vErrors.push(err340);
            }
            errors++;
          }
        }
        if (data6["content/tagline"] !== void 0) {
          let data151 = data6["content/tagline"];
          const _errs450 = errors;
          let valid121 = true;
          const _errs451 = errors;
          if (!Array.isArray(data151)) {
            const err341 = {};
            if (vErrors === null) {
              vErrors = [err341];
            } else {
              vErrors.push(err341);
            }
            errors++;
          }
          var _valid29 = _errs451 === errors;
          errors = _errs450;
          if (vErrors !== null) {
            if (_errs450) {
              vErrors.length = _errs450;
            } else {
              vErrors = null;
            }
          }
          let ifClause29;
          if (_valid29) {
            const _errs453 = errors;
            if (Array.isArray(data151)) {
              if (data151.length < 1) {
                const err342 = { instancePath: instancePath + "/rules/content~1tagline", schemaPath: "#/properties/rules/properties/content~1tagline/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err342];
                } else {
                  vErrors.push(err342);
                }
                errors++;
              }
              const len74 = data151.length;
              if (len74 > 0) {
                let data152 = data151[0];
                if (!(data152 === "off" || data152 === "notice" || data152 === "warning" || data152 === "error")) {
                  const err343 = { instancePath: instancePath + "/rules/content~1tagline/0", schemaPath: "#/properties/rules/properties/content~1tagline/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/tagline"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err343];
                  } else {
                    vErrors.push(err343);
                  }
                  errors++;
                }
              }
              if (len74 > 1) {
                let data153 = data151[1];
                if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
                  for (const key31 in data153) {
                    if (!(key31 === "ignorable")) {
                      const err344 = { instancePath: instancePath + "/rules/content~1tagline/1", schemaPath: "#/properties/rules/properties/content~1tagline/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err344];
                      } else {
                        vErrors.push(err344);
                      }
                      errors++;
                    }
                  }
                  if (data153.ignorable !== void 0) {
                    if (typeof data153.ignorable !== "boolean") {
                      const err345 = { instancePath: instancePath + "/rules/content~1tagline/1/ignorable", schemaPath: "#/properties/rules/properties/content~1tagline/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err345];
                      } else {
                        vErrors.push(err345);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err346 = { instancePath: instancePath + "/rules/content~1tagline/1", schemaPath: "#/properties/rules/properties/content~1tagline/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err346];
                  } else {
                    vErrors.push(err346);
                  }
                  errors++;
                }
              }
              const len75 = data151.length;
              if (!(len75 <= 2)) {
                const err347 = { instancePath: instancePath + "/rules/content~1tagline", schemaPath: "#/properties/rules/properties/content~1tagline/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err347];
                } else {
                  vErrors.push(err347);
                }
                errors++;
              }
            } else {
              const err348 = { instancePath: instancePath + "/rules/content~1tagline", schemaPath: "#/properties/rules/properties/content~1tagline/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err348];
              } else {
                vErrors.push(err348);
              }
              errors++;
            }
            var _valid29 = _errs453 === errors;
            valid121 = _valid29;
            ifClause29 = "then";
          } else {
            const _errs461 = errors;
            if (!(data151 === "off" || data151 === "notice" || data151 === "warning" || data151 === "error")) {
              const err349 = { instancePath: instancePath + "/rules/content~1tagline", schemaPath: "#/properties/rules/properties/content~1tagline/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/tagline"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err349];
              } else {
                vErrors.push(err349);
              }
              errors++;
            }
            var _valid29 = _errs461 === errors;
            valid121 = _valid29;
            ifClause29 = "else";
          }
          if (!valid121) {
            const err350 = { instancePath: instancePath + "/rules/content~1tagline", schemaPath: "#/properties/rules/properties/content~1tagline/if", keyword: "if", params: { failingKeyword: ifClause29 }, message: 'must match "' + ifClause29 + '" schema' };
            if (vErrors === null) {
              vErrors = [err350];
            } else {
              vErrors.push(err350);
            }
            errors++;
          }
        }
        if (data6["content/architecture"] !== void 0) {
          let data155 = data6["content/architecture"];
          const _errs463 = errors;
          let valid124 = true;
          const _errs464 = errors;
          if (!Array.isArray(data155)) {
            const err351 = {};
            if (vErrors === null) {
              vErrors = [err351];
            } else {
              vErrors.push(err351);
            }
            errors++;
          }
          var _valid30 = _errs464 === errors;
          errors = _errs463;
          if (vErrors !== null) {
            if (_errs463) {
              vErrors.length = _errs463;
            } else {
              vErrors = null;
            }
          }
          let ifClause30;
          if (_valid30) {
            const _errs466 = errors;
            if (Array.isArray(data155)) {
              if (data155.length < 1) {
                const err352 = { instancePath: instancePath + "/rules/content~1architecture", schemaPath: "#/properties/rules/properties/content~1architecture/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err352];
                } else {
                  vErrors.push(err352);
                }
                errors++;
              }
              const len76 = data155.length;
              if (len76 > 0) {
                let data156 = data155[0];
                if (!(data156 === "off" || data156 === "notice" || data156 === "warning" || data156 === "error")) {
                  const err353 = { instancePath: instancePath + "/rules/content~1architecture/0", schemaPath: "#/properties/rules/properties/content~1architecture/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/architecture"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err353];
                  } else {
                    vErrors.push(err353);
                  }
                  errors++;
                }
              }
              if (len76 > 1) {
                let data157 = data155[1];
                if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
                  for (const key32 in data157) {
                    if (!(key32 === "ignorable")) {
                      const err354 = { instancePath: instancePath + "/rules/content~1architecture/1", schemaPath: "#/properties/rules/properties/content~1architecture/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err354];
                      } else {
                        vErrors.push(err354);
                      }
                      errors++;
                    }
                  }
                  if (data157.ignorable !== void 0) {
                    if (typeof data157.ignorable !== "boolean") {
                      const err355 = { instancePath: instancePath + "/rules/content~1architecture/1/ignorable", schemaPath: "#/properties/rules/properties/content~1architecture/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err355];
                      } else {
                        vErrors.push(err355);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err356 = { instancePath: instancePath + "/rules/content~1architecture/1", schemaPath: "#/properties/rules/properties/content~1architecture/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err356];
                  } else {
                    vErrors.push(err356);
                  }
                  errors++;
                }
              }
              const len77 = data155.length;
              if (!(len77 <= 2)) {
                const err357 = { instancePath: instancePath + "/rules/content~1architecture", schemaPath: "#/properties/rules/properties/content~1architecture/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err357];
                } else {
                  vErrors.push(err357);
                }
                errors++;
              }
            } else {
              const err358 = { instancePath: instancePath + "/rules/content~1architecture", schemaPath: "#/properties/rules/properties/content~1architecture/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err358];
              } else {
                vErrors.push(err358);
              }
              errors++;
            }
            var _valid30 = _errs466 === errors;
            valid124 = _valid30;
            ifClause30 = "then";
          } else {
            const _errs474 = errors;
            if (!(data155 === "off" || data155 === "notice" || data155 === "warning" || data155 === "error")) {
              const err359 = { instancePath: instancePath + "/rules/content~1architecture", schemaPath: "#/properties/rules/properties/content~1architecture/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/architecture"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err359];
              } else {
                vErrors.push(err359);
              }
              errors++;
            }
            var _valid30 = _errs474 === errors;
            valid124 = _valid30;
            ifClause30 = "else";
          }
          if (!valid124) {
            const err360 = { instancePath: instancePath + "/rules/content~1architecture", schemaPath: "#/properties/rules/properties/content~1architecture/if", keyword: "if", params: { failingKeyword: ifClause30 }, message: 'must match "' + ifClause30 + '" schema' };
            if (vErrors === null) {
              vErrors = [err360];
            } else {
              vErrors.push(err360);
            }
            errors++;
          }
        }
        if (data6["content/badges"] !== void 0) {
          let data159 = data6["content/badges"];
          const _errs476 = errors;
          let valid127 = true;
          const _errs477 = errors;
          if (!Array.isArray(data159)) {
            const err361 = {};
            if (vErrors === null) {
              vErrors = [err361];
            } else {
              vErrors.push(err361);
            }
            errors++;
          }
          var _valid31 = _errs477 === errors;
          errors = _errs476;
          if (vErrors !== null) {
            if (_errs476) {
              vErrors.length = _errs476;
            } else {
              vErrors = null;
            }
          }
          let ifClause31;
          if (_valid31) {
            const _errs479 = errors;
            if (Array.isArray(data159)) {
              if (data159.length < 1) {
                const err362 = { instancePath: instancePath + "/rules/content~1badges", schemaPath: "#/properties/rules/properties/content~1badges/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err362];
                } else {
                  vErrors.push(err362);
                }
                errors++;
              }
              const len78 = data159.length;
              if (len78 > 0) {
                let data160 = data159[0];
                if (!(data160 === "off" || data160 === "notice" || data160 === "warning" || data160 === "error")) {
                  const err363 = { instancePath: instancePath + "/rules/content~1badges/0", schemaPath: "#/properties/rules/properties/content~1badges/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/badges"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err363];
                  } else {
                    vErrors.push(err363);
                  }
                  errors++;
                }
              }
              if (len78 > 1) {
                let data161 = data159[1];
                if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
                  for (const key33 in data161) {
                    if (!(key33 === "ignorable")) {
                      const err364 = { instancePath: instancePath + "/rules/content~1badges/1", schemaPath: "#/properties/rules/properties/content~1badges/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err364];
                      } else {
                        vErrors.push(err364);
                      }
                      errors++;
                    }
                  }
                  if (data161.ignorable !== void 0) {
                    if (typeof data161.ignorable !== "boolean") {
                      const err365 = { instancePath: instancePath + "/rules/content~1badges/1/ignorable", schemaPath: "#/properties/rules/properties/content~1badges/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err365];
                      } else {
                        vErrors.push(err365);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err366 = { instancePath: instancePath + "/rules/content~1badges/1", schemaPath: "#/properties/rules/properties/content~1badges/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err366];
                  } else {
                    vErrors.push(err366);
                  }
                  errors++;
                }
              }
              const len79 = data159.length;
              if (!(len79 <= 2)) {
                const err367 = { instancePath: instancePath + "/rules/content~1badges", schemaPath: "#/properties/rules/properties/content~1badges/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err367];
                } else {
                  vErrors.push(err367);
                }
                errors++;
              }
            } else {
              const err368 = { instancePath: instancePath + "/rules/content~1badges", schemaPath: "#/properties/rules/properties/content~1badges/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err368];
              } else {
                vErrors.push(err368);
              }
              errors++;
            }
            var _valid31 = _errs479 === errors;
            valid127 = _valid31;
            ifClause31 = "then";
          } else {
            const _errs487 = errors;
            if (!(data159 === "off" || data159 === "notice" || data159 === "warning" || data159 === "error")) {
              const err369 = { instancePath: instancePath + "/rules/content~1badges", schemaPath: "#/properties/rules/properties/content~1badges/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/badges"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err369];
              } else {
                vErrors.push(err369);
              }
              errors++;
            }
            var _valid31 = _errs487 === errors;
            valid127 = _valid31;
            ifClause31 = "else";
          }
          if (!valid127) {
            const err370 = { instancePath: instancePath + "/rules/content~1badges", schemaPath: "#/properties/rules/properties/content~1badges/if", keyword: "if", params: { failingKeyword: ifClause31 }, message: 'must match "' + ifClause31 + '" schema' };
            if (vErrors === null) {
              vErrors = [err370];
            } else {
              vErrors.push(err370);
            }
            errors++;
          }
        }
        if (data6["content/paper-links"] !== void 0) {
          let data163 = data6["content/paper-links"];
          const _errs489 = errors;
          let valid130 = true;
          const _errs490 = errors;
          if (!Array.isArray(data163)) {
            const err371 = {};
            if (vErrors === null) {
              vErrors = [err371];
            } else {
              vErrors.push(err371);
            }
            errors++;
          }
          var _valid32 = _errs490 === errors;
          errors = _errs489;
          if (vErrors !== null) {
            if (_errs489) {
              vErrors.length = _errs489;
            } else {
              vErrors = null;
            }
          }
          let ifClause32;
          if (_valid32) {
            const _errs492 = errors;
            if (Array.isArray(data163)) {
              if (data163.length < 1) {
                const err372 = { instancePath: instancePath + "/rules/content~1paper-links", schemaPath: "#/properties/rules/properties/content~1paper-links/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err372];
                } else {
                  vErrors.push(err372);
                }
                errors++;
              }
              const len80 = data163.length;
              if (len80 > 0) {
                let data164 = data163[0];
                if (!(data164 === "off" || data164 === "notice" || data164 === "warning" || data164 === "error")) {
                  const err373 = { instancePath: instancePath + "/rules/content~1paper-links/0", schemaPath: "#/properties/rules/properties/content~1paper-links/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/paper-links"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err373];
                  } else {
                    vErrors.push(err373);
                  }
                  errors++;
                }
              }
              if (len80 > 1) {
                let data165 = data163[1];
                if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
                  for (const key34 in data165) {
                    if (!(key34 === "ignorable")) {
                      const err374 = { instancePath: instancePath + "/rules/content~1paper-links/1", schemaPath: "#/properties/rules/properties/content~1paper-links/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err374];
                      } else {
                        vErrors.push(err374);
                      }
                      errors++;
                    }
                  }
                  if (data165.ignorable !== void 0) {
                    if (typeof data165.ignorable !== "boolean") {
                      const err375 = { instancePath: instancePath + "/rules/content~1paper-links/1/ignorable", schemaPath: "#/properties/rules/properties/content~1paper-links/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err375];
                      } else {
                        vErrors.push(err375);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err376 = { instancePath: instancePath + "/rules/content~1paper-links/1", schemaPath: "#/properties/rules/properties/content~1paper-links/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err376];
                  } else {
                    vErrors.push(err376);
                  }
                  errors++;
                }
              }
              const len81 = data163.length;
              if (!(len81 <= 2)) {
                const err377 = { instancePath: instancePath + "/rules/content~1paper-links", schemaPath: "#/properties/rules/properties/content~1paper-links/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err377];
                } else {
                  vErrors.push(err377);
                }
                errors++;
              }
            } else {
              const err378 = { instancePath: instancePath + "/rules/content~1paper-links", schemaPath: "#/properties/rules/properties/content~1paper-links/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err378];
              } else {
                vErrors.push(err378);
              }
              errors++;
            }
            var _valid32 = _errs492 === errors;
            valid130 = _valid32;
            ifClause32 = "then";
          } else {
            const _errs500 = errors;
            if (!(data163 === "off" || data163 === "notice" || data163 === "warning" || data163 === "error")) {
              const err379 = { instancePath: instancePath + "/rules/content~1paper-links", schemaPath: "#/properties/rules/properties/content~1paper-links/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/paper-links"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err379];
              } else {
                vErrors.push(err379);
              }
              errors++;
            }
            var _valid32 = _errs500 === errors;
            valid130 = _valid32;
            ifClause32 = "else";
          }
          if (!valid130) {
            const err380 = { instancePath: instancePath + "/rules/content~1paper-links", schemaPath: "#/properties/rules/properties/content~1paper-links/if", keyword: "if", params: { failingKeyword: ifClause32 }, message: 'must match "' + ifClause32 + '" schema' };
            if (vErrors === null) {
              vErrors = [err380];
            } else {
              vErrors.push(err380);
            }
            errors++;
          }
        }
        if (data6["content/variants"] !== void 0) {
          let data167 = data6["content/variants"];
          const _errs502 = errors;
          let valid133 = true;
          const _errs503 = errors;
          if (!Array.isArray(data167)) {
            const err381 = {};
            if (vErrors === null) {
              vErrors = [err381];
            } else {
              vErrors.push(err381);
            }
            errors++;
          }
          var _valid33 = _errs503 === errors;
          errors = _errs502;
          if (vErrors !== null) {
            if (_errs502) {
              vErrors.length = _errs502;
            } else {
              vErrors = null;
            }
          }
          let ifClause33;
          if (_valid33) {
            const _errs505 = errors;
            if (Array.isArray(data167)) {
              if (data167.length < 1) {
                const err382 = { instancePath: instancePath + "/rules/content~1variants", schemaPath: "#/properties/rules/properties/content~1variants/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err382];
                } else {
                  vErrors.push(err382);
                }
                errors++;
              }
              const len82 = data167.length;
              if (len82 > 0) {
                let data168 = data167[0];
                if (!(data168 === "off" || data168 === "notice" || data168 === "warning" || data168 === "error")) {
                  const err383 = { instancePath: instancePath + "/rules/content~1variants/0", schemaPath: "#/properties/rules/properties/content~1variants/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/variants"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err383];
                  } else {
                    vErrors.push(err383);
                  }
                  errors++;
                }
              }
              if (len82 > 1) {
                let data169 = data167[1];
                if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
                  for (const key35 in data169) {
                    if (!(key35 === "ignorable")) {
                      const err384 = { instancePath: instancePath + "/rules/content~1variants/1", schemaPath: "#/properties/rules/properties/content~1variants/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err384];
                      } else {
                        vErrors.push(err384);
                      }
                      errors++;
                    }
                  }
                  if (data169.ignorable !== void 0) {
                    if (typeof data169.ignorable !== "boolean") {
                      const err385 = { instancePath: instancePath + "/rules/content~1variants/1/ignorable", schemaPath: "#/properties/rules/properties/content~1variants/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err385];
                      } else {
                        vErrors.push(err385);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err386 = { instancePath: instancePath + "/rules/content~1variants/1", schemaPath: "#/properties/rules/properties/content~1variants/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err386];
                  } else {
                    vErrors.push(err386);
                  }
                  errors++;
                }
              }
              const len83 = data167.length;
              if (!(len83 <= 2)) {
                const err387 = { instancePath: instancePath + "/rules/content~1variants", schemaPath: "#/properties/rules/properties/content~1variants/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err387];
                } else {
                  vErrors.push(err387);
                }
                errors++;
              }
            } else {
              const err388 = { instancePath: instancePath + "/rules/content~1variants", schemaPath: "#/properties/rules/properties/content~1variants/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err388];
              } else {
                vErrors.push(err388);
              }
              errors++;
            }
            var _valid33 = _errs505 === errors;
            valid133 = _valid33;
            ifClause33 = "then";
          } else {
            const _errs513 = errors;
            if (!(data167 === "off" || data167 === "notice" || data167 === "warning" || data167 === "error")) {
              const err389 = { instancePath: instancePath + "/rules/content~1variants", schemaPath: "#/properties/rules/properties/content~1variants/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/variants"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err389];
              } else {
                vErrors.push(err389);
              }
              errors++;
            }
            var _valid33 = _errs513 === errors;
            valid133 = _valid33;
            ifClause33 = "else";
          }
          if (!valid133) {
            const err390 = { instancePath: instancePath + "/rules/content~1variants", schemaPath: "#/properties/rules/properties/content~1variants/if", keyword: "if", params: { failingKeyword: ifClause33 }, message: 'must match "' + ifClause33 + '" schema' };
            if (vErrors === null) {
              vErrors = [err390];
            } else {
              vErrors.push(err390);
            }
            errors++;
          }
        }
        if (data6["content/usage-code"] !== void 0) {
          let data171 = data6["content/usage-code"];
          const _errs515 = errors;
          let valid136 = true;
          const _errs516 = errors;
          if (!Array.isArray(data171)) {
            const err391 = {};
            if (vErrors === null) {
              vErrors = [err391];
            } else {
              vErrors.push(err391);
            }
            errors++;
          }
          var _valid34 = _errs516 === errors;
          errors = _errs515;
          if (vErrors !== null) {
            if (_errs515) {
              vErrors.length = _errs515;
            } else {
              vErrors = null;
            }
          }
          let ifClause34;
          if (_valid34) {
            const _errs518 = errors;
            if (Array.isArray(data171)) {
              if (data171.length < 1) {
                const err392 = { instancePath: instancePath + "/rules/content~1usage-code", schemaPath: "#/properties/rules/properties/content~1usage-code/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err392];
                } else {
                  vErrors.push(err392);
                }
                errors++;
              }
              const len84 = data171.length;
              if (len84 > 0) {
                let data172 = data171[0];
                if (!(data172 === "off" || data172 === "notice" || data172 === "warning" || data172 === "error")) {
                  const err393 = { instancePath: instancePath + "/rules/content~1usage-code/0", schemaPath: "#/properties/rules/properties/content~1usage-code/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/usage-code"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err393];
                  } else {
                    vErrors.push(err393);
                  }
                  errors++;
                }
              }
              if (len84 > 1) {
                let data173 = data171[1];
                if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
                  for (const key36 in data173) {
                    if (!(key36 === "ignorable")) {
                      const err394 = { instancePath: instancePath + "/rules/content~1usage-code/1", schemaPath: "#/properties/rules/properties/content~1usage-code/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err394];
                      } else {
                        vErrors.push(err394);
                      }
                      errors++;
                    }
                  }
                  if (data173.ignorable !== void 0) {
                    if (typeof data173.ignorable !== "boolean") {
                      const err395 = { instancePath: instancePath + "/rules/content~1usage-code/1/ignorable", schemaPath: "#/properties/rules/properties/content~1usage-code/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err395];
                      } else {
                        vErrors.push(err395);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err396 = { instancePath: instancePath + "/rules/content~1usage-code/1", schemaPath: "#/properties/rules/properties/content~1usage-code/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err396];
                  } else {
                    vErrors.push(err396);
                  }
                  errors++;
                }
              }
              const len85 = data171.length;
              if (!(len85 <= 2)) {
                const err397 = { instancePath: instancePath + "/rules/content~1usage-code", schemaPath: "#/properties/rules/properties/content~1usage-code/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err397];
                } else {
                  vErrors.push(err397);
                }
                errors++;
              }
            } else {
              const err398 = { instancePath: instancePath + "/rules/content~1usage-code", schemaPath: "#/properties/rules/properties/content~1usage-code/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err398];
              } else {
                vErrors.push(err398);
              }
              errors++;
            }
            var _valid34 = _errs518 === errors;
            valid136 = _valid34;
            ifClause34 = "then";
          } else {
            const _errs526 = errors;
            if (!(data171 === "off" || data171 === "notice" || data171 === "warning" || data171 === "error")) {
              const err399 = { instancePath: instancePath + "/rules/content~1usage-code", schemaPath: "#/properties/rules/properties/content~1usage-code/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/usage-code"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err399];
              } else {
                vErrors.push(err399);
              }
              errors++;
            }
            var _valid34 = _errs526 === errors;
            valid136 = _valid34;
            ifClause34 = "else";
          }
          if (!valid136) {
            const err400 = { instancePath: instancePath + "/rules/content~1usage-code", schemaPath: "#/properties/rules/properties/content~1usage-code/if", keyword: "if", params: { failingKeyword: ifClause34 }, message: 'must match "' + ifClause34 + '" schema' };
            if (vErrors === null) {
              vErrors = [err400];
            } else {
              vErrors.push(err400);
            }
            errors++;
          }
        }
        if (data6["content/links"] !== void 0) {
          let data175 = data6["content/links"];
          const _errs528 = errors;
          let valid139 = true;
          const _errs529 = errors;
          if (!Array.isArray(data175)) {
            const err401 = {};
            if (vErrors === null) {
              vErrors = [err401];
            } else {
              vErrors.push(err401);
            }
            errors++;
          }
          var _valid35 = _errs529 === errors;
          errors = _errs528;
          if (vErrors !== null) {
            if (_errs528) {
              vErrors.length = _errs528;
            } else {
              vErrors = null;
            }
          }
          let ifClause35;
          if (_valid35) {
            const _errs531 = errors;
            if (Array.isArray(data175)) {
              if (data175.length < 1) {
                const err402 = { instancePath: instancePath + "/rules/content~1links", schemaPath: "#/properties/rules/properties/content~1links/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err402];
                } else {
                  vErrors.push(err402);
                }
                errors++;
              }
              const len86 = data175.length;
              if (len86 > 0) {
                let data176 = data175[0];
                if (!(data176 === "off" || data176 === "notice" || data176 === "warning" || data176 === "error")) {
                  const err403 = { instancePath: instancePath + "/rules/content~1links/0", schemaPath: "#/properties/rules/properties/content~1links/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/links"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err403];
                  } else {
                    vErrors.push(err403);
                  }
                  errors++;
                }
              }
              if (len86 > 1) {
                let data177 = data175[1];
                if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
                  for (const key37 in data177) {
                    if (!(key37 === "ignorable")) {
                      const err404 = { instancePath: instancePath + "/rules/content~1links/1", schemaPath: "#/properties/rules/properties/content~1links/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err404];
                      } else {
                        vErrors.push(err404);
                      }
                      errors++;
                    }
                  }
                  if (data177.ignorable !== void 0) {
                    if (typeof data177.ignorable !== "boolean") {
                      const err405 = { instancePath: instancePath + "/rules/content~1links/1/ignorable", schemaPath: "#/properties/rules/properties/content~1links/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err405];
                      } else {
                        vErrors.push(err405);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err406 = { instancePath: instancePath + "/rules/content~1links/1", schemaPath: "#/properties/rules/properties/content~1links/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err406];
                  } else {
                    vErrors.push(err406);
                  }
                  errors++;
                }
              }
              const len87 = data175.length;
              if (!(len87 <= 2)) {
                const err407 = { instancePath: instancePath + "/rules/content~1links", schemaPath: "#/properties/rules/properties/content~1links/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err407];
                } else {
                  vErrors.push(err407);
                }
                errors++;
              }
            } else {
              const err408 = { instancePath: instancePath + "/rules/content~1links", schemaPath: "#/properties/rules/properties/content~1links/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err408];
              } else {
                vErrors.push(err408);
              }
              errors++;
            }
            var _valid35 = _errs531 === errors;
            valid139 = _valid35;
            ifClause35 = "then";
          } else {
            const _errs539 = errors;
            if (!(data175 === "off" || data175 === "notice" || data175 === "warning" || data175 === "error")) {
              const err409 = { instancePath: instancePath + "/rules/content~1links", schemaPath: "#/properties/rules/properties/content~1links/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/links"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err409];
              } else {
                vErrors.push(err409);
              }
              errors++;
            }
            var _valid35 = _errs539 === errors;
            valid139 = _valid35;
            ifClause35 = "else";
          }
          if (!valid139) {
            const err410 = { instancePath: instancePath + "/rules/content~1links", schemaPath: "#/properties/rules/properties/content~1links/if", keyword: "if", params: { failingKeyword: ifClause35 }, message: 'must match "' + ifClause35 + '" schema' };
            if (vErrors === null) {
              vErrors = [err410];
            } else {
              vErrors.push(err410);
            }
            errors++;
          }
        }
        if (data6["consistency/license-file"] !== void 0) {
          let data179 = data6["consistency/license-file"];
          const _errs541 = errors;
          let valid142 = true;
          const _errs542 = errors;
          if (!Array.isArray(data179)) {
            const err411 = {};
            if (vErrors === null) {
              vErrors = [err411];
            } else {
              vErrors.push(err411);
            }
            errors++;
          }
          var _valid36 = _errs542 === errors;
          errors = _errs541;
          if (vErrors !== null) {
            if (_errs541) {
              vErrors.length = _errs541;
            } else {
              vErrors = null;
            }
          }
          let ifClause36;
          if (_valid36) {
            const _errs544 = errors;
            if (Array.isArray(data179)) {
              if (data179.length < 1) {
                const err412 = { instancePath: instancePath + "/rules/consistency~1license-file", schemaPath: "#/properties/rules/properties/consistency~1license-file/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err412];
                } else {
                  vErrors.push(err412);
                }
                errors++;
              }
              const len88 = data179.length;
              if (len88 > 0) {
                let data180 = data179[0];
                if (!(data180 === "off" || data180 === "notice" || data180 === "warning" || data180 === "error")) {
                  const err413 = { instancePath: instancePath + "/rules/consistency~1license-file/0", schemaPath: "#/properties/rules/properties/consistency~1license-file/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/license-file"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err413];
                  } else {
                    vErrors.push(err413);
                  }
                  errors++;
                }
              }
              if (len88 > 1) {
                let data181 = data179[1];
                if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
                  for (const key38 in data181) {
                    if (!(key38 === "ignorable")) {
                      const err414 = { instancePath: instancePath + "/rules/consistency~1license-file/1", schemaPath: "#/properties/rules/properties/consistency~1license-file/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err414];
                      } else {
                        vErrors.push(err414);
                      }
                      errors++;
                    }
                  }
                  if (data181.ignorable !== void 0) {
                    if (typeof data181.ignorable !== "boolean") {
                      const err415 = { instancePath: instancePath + "/rules/consistency~1license-file/1/ignorable", schemaPath: "#/properties/rules/properties/consistency~1license-file/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err415];
                      } else {
                        vErrors.push(err415);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err416 = { instancePath: instancePath + "/rules/consistency~1license-file/1", schemaPath: "#/properties/rules/properties/consistency~1license-file/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err416];
                  } else {
                    vErrors.push(err416);
                  }
                  errors++;
                }
              }
              const len89 = data179.length;
              if (!(len89 <= 2)) {
                const err417 = { instancePath: instancePath + "/rules/consistency~1license-file", schemaPath: "#/properties/rules/properties/consistency~1license-file/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err417];
                } else {
                  vErrors.push(err417);
                }
                errors++;
              }
            } else {
              const err418 = { instancePath: instancePath + "/rules/consistency~1license-file", schemaPath: "#/properties/rules/properties/consistency~1license-file/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err418];
              } else {
                vErrors.push(err418);
              }
              errors++;
            }
            var _valid36 = _errs544 === errors;
            valid142 = _valid36;
            ifClause36 = "then";
          } else {
            const _errs552 = errors;
            if (!(data179 === "off" || data179 === "notice" || data179 === "warning" || data179 === "error")) {
              const err419 = { instancePath: instancePath + "/rules/consistency~1license-file", schemaPath: "#/properties/rules/properties/consistency~1license-file/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/license-file"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err419];
              } else {
                vErrors.push(err419);
              }
              errors++;
            }
            var _valid36 = _errs552 === errors;
            valid142 = _valid36;
            ifClause36 = "else";
          }
          if (!valid142) {
            const err420 = { instancePath: instancePath + "/rules/consistency~1license-file", schemaPath: "#/properties/rules/properties/consistency~1license-file/if", keyword: "if", params: { failingKeyword: ifClause36 }, message: 'must match "' + ifClause36 + '" schema' };
            if (vErrors === null) {
              vErrors = [err420];
            } else {
              vErrors.push(err420);
            }
            errors++;
          }
        }
        if (data6["consistency/license-text"] !== void 0) {
          let data183 = data6["consistency/license-text"];
          const _errs554 = errors;
          let valid145 = true;
          const _errs555 = errors;
          if (!Array.isArray(data183)) {
            const err421 = {};
            if (vErrors === null) {
              vErrors = [err421];
            } else {
              vErrors.push(err421);
            }
            errors++;
          }
          var _valid37 = _errs555 === errors;
          errors = _errs554;
          if (vErrors !== null) {
            if (_errs554) {
              vErrors.length = _errs554;
            } else {
              vErrors = null;
            }
          }
          let ifClause37;
          if (_valid37) {
            const _errs557 = errors;
            if (Array.isArray(data183)) {
              if (data183.length < 1) {
                const err422 = { instancePath: instancePath + "/rules/consistency~1license-text", schemaPath: "#/properties/rules/properties/consistency~1license-text/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err422];
                } else {
                  vErrors.push(err422);
                }
                errors++;
              }
              const len90 = data183.length;
              if (len90 > 0) {
                let data184 = data183[0];
                if (!(data184 === "off" || data184 === "notice" || data184 === "warning" || data184 === "error")) {
                  const err423 = { instancePath: instancePath + "/rules/consistency~1license-text/0", schemaPath: "#/properties/rules/properties/consistency~1license-text/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/license-text"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err423];
                  } else {
                    vErrors.push(err423);
                  }
                  errors++;
                }
              }
              if (len90 > 1) {
                let data185 = data183[1];
                if (data185 && typeof data185 == "object" && !Array.isArray(data185)) {
                  for (const key39 in data185) {
                    if (!(key39 === "ignorable")) {
                      const err424 = { instancePath: instancePath + "/rules/consistency~1license-text/1", schemaPath: "#/properties/rules/properties/consistency~1license-text/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err424];
                      } else {
                        vErrors.push(err424);
                      }
                      errors++;
                    }
                  }
                  if (data185.ignorable !== void 0) {
                    if (typeof data185.ignorable !== "boolean") {
                      const err425 = { instancePath: instancePath + "/rules/consistency~1license-text/1/ignorable", schemaPath: "#/properties/rules/properties/consistency~1license-text/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err425];
                      } else {
                        vErrors.push(err425);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err426 = { instancePath: instancePath + "/rules/consistency~1license-text/1", schemaPath: "#/properties/rules/properties/consistency~1license-text/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err426];
                  } else {
                    vErrors.push(err426);
                  }
                  errors++;
                }
              }
              const len91 = data183.length;
              if (!(len91 <= 2)) {
                const err427 = { instancePath: instancePath + "/rules/consistency~1license-text", schemaPath: "#/properties/rules/properties/consistency~1license-text/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err427];
                } else {
                  vErrors.push(err427);
                }
                errors++;
              }
            } else {
              const err428 = { instancePath: instancePath + "/rules/consistency~1license-text", schemaPath: "#/properties/rules/properties/consistency~1license-text/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err428];
              } else {
                vErrors.push(err428);
              }
              errors++;
            }
            var _valid37 = _errs557 === errors;
            valid145 = _valid37;
            ifClause37 = "then";
          } else {
            const _errs565 = errors;
            if (!(data183 === "off" || data183 === "notice" || data183 === "warning" || data183 === "error")) {
              const err429 = { instancePath: instancePath + "/rules/consistency~1license-text", schemaPath: "#/properties/rules/properties/consistency~1license-text/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/license-text"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err429];
              } else {
                vErrors.push(err429);
              }
              errors++;
            }
            var _valid37 = _errs565 === errors;
            valid145 = _valid37;
            ifClause37 = "else";
          }
          if (!valid145) {
            const err430 = { instancePath: instancePath + "/rules/consistency~1license-text", schemaPath: "#/properties/rules/properties/consistency~1license-text/if", keyword: "if", params: { failingKeyword: ifClause37 }, message: 'must match "' + ifClause37 + '" schema' };
            if (vErrors === null) {
              vErrors = [err430];
            } else {
              vErrors.push(err430);
            }
            errors++;
          }
        }
        if (data6["consistency/base-model"] !== void 0) {
          let data187 = data6["consistency/base-model"];
          const _errs567 = errors;
          let valid148 = true;
          const _errs568 = errors;
          if (!Array.isArray(data187)) {
            const err431 = {};
            if (vErrors === null) {
              vErrors = [err431];
            } else {
              vErrors.push(err431);
            }
            errors++;
          }
          var _valid38 = _errs568 === errors;
          errors = _errs567;
          if (vErrors !== null) {
            if (_errs567) {
              vErrors.length = _errs567;
            } else {
              vErrors = null;
            }
          }
          let ifClause38;
          if (_valid38) {
            const _errs570 = errors;
            if (Array.isArray(data187)) {
              if (data187.length < 1) {
                const err432 = { instancePath: instancePath + "/rules/consistency~1base-model", schemaPath: "#/properties/rules/properties/consistency~1base-model/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err432];
                } else {
                  vErrors.push(err432);
                }
                errors++;
              }
              const len92 = data187.length;
              if (len92 > 0) {
                let data188 = data187[0];
                if (!(data188 === "off" || data188 === "notice" || data188 === "warning" || data188 === "error")) {
                  const err433 = { instancePath: instancePath + "/rules/consistency~1base-model/0", schemaPath: "#/properties/rules/properties/consistency~1base-model/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/base-model"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err433];
                  } else {
                    vErrors.push(err433);
                  }
                  errors++;
                }
              }
              if (len92 > 1) {
                let data189 = data187[1];
                if (data189 && typeof data189 == "object" && !Array.isArray(data189)) {
                  for (const key40 in data189) {
                    if (!(key40 === "ignorable")) {
                      const err434 = { instancePath: instancePath + "/rules/consistency~1base-model/1", schemaPath: "#/properties/rules/properties/consistency~1base-model/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err434];
                      } else {
                        vErrors.push(err434);
                      }
                      errors++;
                    }
                  }
                  if (data189.ignorable !== void 0) {
                    if (typeof data189.ignorable !== "boolean") {
                      const err435 = { instancePath: instancePath + "/rules/consistency~1base-model/1/ignorable", schemaPath: "#/properties/rules/properties/consistency~1base-model/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err435];
                      } else {
                        vErrors.push(err435);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err436 = { instancePath: instancePath + "/rules/consistency~1base-model/1", schemaPath: "#/properties/rules/properties/consistency~1base-model/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err436];
                  } else {
                    vErrors.push(err436);
                  }
                  errors++;
                }
              }
              const len93 = data187.length;
              if (!(len93 <= 2)) {
                const err437 = { instancePath: instancePath + "/rules/consistency~1base-model", schemaPath: "#/properties/rules/properties/consistency~1base-model/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err437];
                } else {
                  vErrors.push(err437);
                }
                errors++;
              }
            } else {
              const err438 = { instancePath: instancePath + "/rules/consistency~1base-model", schemaPath: "#/properties/rules/properties/consistency~1base-model/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err438];
              } else {
                vErrors.push(err438);
              }
              errors++;
            }
            var _valid38 = _errs570 === errors;
            valid148 = _valid38;
            ifClause38 = "then";
          } else {
            const _errs578 = errors;
            if (!(data187 === "off" || data187 === "notice" || data187 === "warning" || data187 === "error")) {
              const err439 = { instancePath: instancePath + "/rules/consistency~1base-model", schemaPath: "#/properties/rules/properties/consistency~1base-model/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/base-model"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err439];
              } else {
                vErrors.push(err439);
              }
              errors++;
            }
            var _valid38 = _errs578 === errors;
            valid148 = _valid38;
            ifClause38 = "else";
          }
          if (!valid148) {
            const err440 = { instancePath: instancePath + "/rules/consistency~1base-model", schemaPath: "#/properties/rules/properties/consistency~1base-model/if", keyword: "if", params: { failingKeyword: ifClause38 }, message: 'must match "' + ifClause38 + '" schema' };
            if (vErrors === null) {
              vErrors = [err440];
            } else {
              vErrors.push(err440);
            }
            errors++;
          }
        }
        if (data6["consistency/model-index"] !== void 0) {
          let data191 = data6["consistency/model-index"];
          const _errs580 = errors;
          let valid151 = true;
          const _errs581 = errors;
          if (!Array.isArray(data191)) {
            const err441 = {};
            if (vErrors === null) {
              vErrors = [err441];
            } else {
              vErrors.push(err441);
            }
            errors++;
          }
          var _valid39 = _errs581 === errors;
          errors = _errs580;
          if (vErrors !== null) {
            if (_errs580) {
              vErrors.length = _errs580;
            } else {
              vErrors = null;
            }
          }
          let ifClause39;
          if (_valid39) {
            const _errs583 = errors;
            if (Array.isArray(data191)) {
              if (data191.length < 1) {
                const err442 = { instancePath: instancePath + "/rules/consistency~1model-index", schemaPath: "#/properties/rules/properties/consistency~1model-index/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err442];
                } else {
                  vErrors.push(err442);
                }
                errors++;
              }
              const len94 = data191.length;
              if (len94 > 0) {
                let data192 = data191[0];
                if (!(data192 === "off" || data192 === "notice" || data192 === "warning" || data192 === "error")) {
                  const err443 = { instancePath: instancePath + "/rules/consistency~1model-index/0", schemaPath: "#/properties/rules/properties/consistency~1model-index/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/model-index"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err443];
                  } else {
                    vErrors.push(err443);
                  }
                  errors++;
                }
              }
              if (len94 > 1) {
                let data193 = data191[1];
                if (data193 && typeof data193 == "object" && !Array.isArray(data193)) {
                  for (const key41 in data193) {
                    if (!(key41 === "ignorable")) {
                      const err444 = { instancePath: instancePath + "/rules/consistency~1model-index/1", schemaPath: "#/properties/rules/properties/consistency~1model-index/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err444];
                      } else {
                        vErrors.push(err444);
                      }
                      errors++;
                    }
                  }
                  if (data193.ignorable !== void 0) {
                    if (typeof data193.ignorable !== "boolean") {
                      const err445 = { instancePath: instancePath + "/rules/consistency~1model-index/1/ignorable", schemaPath: "#/properties/rules/properties/consistency~1model-index/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err445];
                      } else {
                        vErrors.push(err445);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err446 = { instancePath: instancePath + "/rules/consistency~1model-index/1", schemaPath: "#/properties/rules/properties/consistency~1model-index/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err446];
                  } else {
                    vErrors.push(err446);
                  }
                  errors++;
                }
              }
              const len95 = data191.length;
              if (!(len95 <= 2)) {
                const err447 = { instancePath: instancePath + "/rules/consistency~1model-index", schemaPath: "#/properties/rules/properties/consistency~1model-index/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err447];
                } else {
                  vErrors.push(err447);
                }
                errors++;
              }
            } else {
              const err448 = { instancePath: instancePath + "/rules/consistency~1model-index", schemaPath: "#/properties/rules/properties/consistency~1model-index/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err448];
              } else {
                vErrors.push(err448);
              }
              errors++;
            }
            var _valid39 = _errs583 === errors;
            valid151 = _valid39;
            ifClause39 = "then";
          } else {
            const _errs591 = errors;
            if (!(data191 === "off" || data191 === "notice" || data191 === "warning" || data191 === "error")) {
              const err449 = { instancePath: instancePath + "/rules/consistency~1model-index", schemaPath: "#/properties/rules/properties/consistency~1model-index/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/model-index"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err449];
              } else {
                vErrors.push(err449);
              }
              errors++;
            }
            var _valid39 = _errs591 === errors;
            valid151 = _valid39;
            ifClause39 = "else";
          }
          if (!valid151) {
            const err450 = { instancePath: instancePath + "/rules/consistency~1model-index", schemaPath: "#/properties/rules/properties/consistency~1model-index/if", keyword: "if", params: { failingKeyword: ifClause39 }, message: 'must match "' + ifClause39 + '" schema' };
            if (vErrors === null) {
              vErrors = [err450];
            } else {
              vErrors.push(err450);
            }
            errors++;
          }
        }
        if (data6["consistency/usage-library"] !== void 0) {
          let data195 = data6["consistency/usage-library"];
          const _errs593 = errors;
          let valid154 = true;
          const _errs594 = errors;
          if (!Array.isArray(data195)) {
            const err451 = {};
            if (vErrors === null) {
              vErrors = [err451];
            } else {
              vErrors.push(err451);
            }
            errors++;
          }
          var _valid40 = _errs594 === errors;
          errors = _errs593;
          if (vErrors !== null) {
            if (_errs593) {
              vErrors.length = _errs593;
            } else {
              vErrors = null;
            }
          }
          let ifClause40;
          if (_valid40) {
            const _errs596 = errors;
            if (Array.isArray(data195)) {
              if (data195.length < 1) {
                const err452 = { instancePath: instancePath + "/rules/consistency~1usage-library", schemaPath: "#/properties/rules/properties/consistency~1usage-library/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err452];
                } else {
                  vErrors.push(err452);
                }
                errors++;
              }
              const len96 = data195.length;
              if (len96 > 0) {
                let data196 = data195[0];
                if (!(data196 === "off" || data196 === "notice" || data196 === "warning" || data196 === "error")) {
                  const err453 = { instancePath: instancePath + "/rules/consistency~1usage-library/0", schemaPath: "#/properties/rules/properties/consistency~1usage-library/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/usage-library"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err453];
                  } else {
                    vErrors.push(err453);
                  }
                  errors++;
                }
              }
              if (len96 > 1) {
                let data197 = data195[1];
                if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
                  for (const key42 in data197) {
                    if (!(key42 === "ignorable")) {
                      const err454 = { instancePath: instancePath + "/rules/consistency~1usage-library/1", schemaPath: "#/properties/rules/properties/consistency~1usage-library/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err454];
                      } else {
                        vErrors.push(err454);
                      }
                      errors++;
                    }
                  }
                  if (data197.ignorable !== void 0) {
                    if (typeof data197.ignorable !== "boolean") {
                      const err455 = { instancePath: instancePath + "/rules/consistency~1usage-library/1/ignorable", schemaPath: "#/properties/rules/properties/consistency~1usage-library/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err455];
                      } else {
                        vErrors.push(err455);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err456 = { instancePath: instancePath + "/rules/consistency~1usage-library/1", schemaPath: "#/properties/rules/properties/consistency~1usage-library/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err456];
                  } else {
                    vErrors.push(err456);
                  }
                  errors++;
                }
              }
              const len97 = data195.length;
              if (!(len97 <= 2)) {
                const err457 = { instancePath: instancePath + "/rules/consistency~1usage-library", schemaPath: "#/properties/rules/properties/consistency~1usage-library/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err457];
                } else {
                  vErrors.push(err457);
                }
                errors++;
              }
            } else {
              const err458 = { instancePath: instancePath + "/rules/consistency~1usage-library", schemaPath: "#/properties/rules/properties/consistency~1usage-library/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err458];
              } else {
                vErrors.push(err458);
              }
              errors++;
            }
            var _valid40 = _errs596 === errors;
            valid154 = _valid40;
            ifClause40 = "then";
          } else {
            const _errs604 = errors;
            if (!(data195 === "off" || data195 === "notice" || data195 === "warning" || data195 === "error")) {
              const err459 = { instancePath: instancePath + "/rules/consistency~1usage-library", schemaPath: "#/properties/rules/properties/consistency~1usage-library/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/usage-library"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err459];
              } else {
                vErrors.push(err459);
              }
              errors++;
            }
            var _valid40 = _errs604 === errors;
            valid154 = _valid40;
            ifClause40 = "else";
          }
          if (!valid154) {
            const err460 = { instancePath: instancePath + "/rules/consistency~1usage-library", schemaPath: "#/properties/rules/properties/consistency~1usage-library/if", keyword: "if", params: { failingKeyword: ifClause40 }, message: 'must match "' + ifClause40 + '" schema' };
            if (vErrors === null) {
              vErrors = [err460];
            } else {
              vErrors.push(err460);
            }
            errors++;
          }
        }
        if (data6["consistency/usage-model-id"] !== void 0) {
          let data199 = data6["consistency/usage-model-id"];
          const _errs606 = errors;
          let valid157 = true;
          const _errs607 = errors;
          if (!Array.isArray(data199)) {
            const err461 = {};
            if (vErrors === null) {
              vErrors = [err461];
            } else {
              vErrors.push(err461);
            }
            errors++;
          }
          var _valid41 = _errs607 === errors;
          errors = _errs606;
          if (vErrors !== null) {
            if (_errs606) {
              vErrors.length = _errs606;
            } else {
              vErrors = null;
            }
          }
          let ifClause41;
          if (_valid41) {
            const _errs609 = errors;
            if (Array.isArray(data199)) {
              if (data199.length < 1) {
                const err462 = { instancePath: instancePath + "/rules/consistency~1usage-model-id", schemaPath: "#/properties/rules/properties/consistency~1usage-model-id/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err462];
                } else {
                  vErrors.push(err462);
                }
                errors++;
              }
              const len98 = data199.length;
              if (len98 > 0) {
                let data200 = data199[0];
                if (!(data200 === "off" || data200 === "notice" || data200 === "warning" || data200 === "error")) {
                  const err463 = { instancePath: instancePath + "/rules/consistency~1usage-model-id/0", schemaPath: "#/properties/rules/properties/consistency~1usage-model-id/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/usage-model-id"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err463];
                  } else {
                    vErrors.push(err463);
                  }
                  errors++;
                }
              }
              if (len98 > 1) {
                let data201 = data199[1];
                if (data201 && typeof data201 == "object" && !Array.isArray(data201)) {
                  for (const key43 in data201) {
                    if (!(key43 === "ignorable")) {
                      const err464 = { instancePath: instancePath + "/rules/consistency~1usage-model-id/1", schemaPath: "#/properties/rules/properties/consistency~1usage-model-id/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err464];
                      } else {
                        vErrors.push(err464);
                      }
                      errors++;
                    }
                  }
                  if (data201.ignorable !== void 0) {
                    if (typeof data201.ignorable !== "boolean") {
                      const err465 = { instancePath: instancePath + "/rules/consistency~1usage-model-id/1/ignorable", schemaPath: "#/properties/rules/properties/consistency~1usage-model-id/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err465];
                      } else {
                        vErrors.push(err465);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err466 = { instancePath: instancePath + "/rules/consistency~1usage-model-id/1", schemaPath: "#/properties/rules/properties/consistency~1usage-model-id/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err466];
                  } else {
                    vErrors.push(err466);
                  }
                  errors++;
                }
              }
              const len99 = data199.length;
              if (!(len99 <= 2)) {
                const err467 = { instancePath: instancePath + "/rules/consistency~1usage-model-id", schemaPath: "#/properties/rules/properties/consistency~1usage-model-id/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err467];
                } else {
                  vErrors.push(err467);
                }
                errors++;
              }
            } else {
              const err468 = { instancePath: instancePath + "/rules/consistency~1usage-model-id", schemaPath: "#/properties/rules/properties/consistency~1usage-model-id/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err468];
              } else {
                vErrors.push(err468);
              }
              errors++;
            }
            var _valid41 = _errs609 === errors;
            valid157 = _valid41;
            ifClause41 = "then";
          } else {
            const _errs617 = errors;
            if (!(data199 === "off" || data199 === "notice" || data199 === "warning" || data199 === "error")) {
              const err469 = { instancePath: instancePath + "/rules/consistency~1usage-model-id", schemaPath: "#/properties/rules/properties/consistency~1usage-model-id/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/usage-model-id"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err469];
              } else {
                vErrors.push(err469);
              }
              errors++;
            }
            var _valid41 = _errs617 === errors;
            valid157 = _valid41;
            ifClause41 = "else";
          }
          if (!valid157) {
            const err470 = { instancePath: instancePath + "/rules/consistency~1usage-model-id", schemaPath: "#/properties/rules/properties/consistency~1usage-model-id/if", keyword: "if", params: { failingKeyword: ifClause41 }, message: 'must match "' + ifClause41 + '" schema' };
            if (vErrors === null) {
              vErrors = [err470];
            } else {
              vErrors.push(err470);
            }
            errors++;
          }
        }
        if (data6["consistency/language"] !== void 0) {
          let data203 = data6["consistency/language"];
          const _errs619 = errors;
          let valid160 = true;
          const _errs620 = errors;
          if (!Array.isArray(data203)) {
            const err471 = {};
            if (vErrors === null) {
              vErrors = [err471];
            } else {
              vErrors.push(err471);
            }
            errors++;
          }
          var _valid42 = _errs620 === errors;
          errors = _errs619;
          if (vErrors !== null) {
            if (_errs619) {
              vErrors.length = _errs619;
            } else {
              vErrors = null;
            }
          }
          let ifClause42;
          if (_valid42) {
            const _errs622 = errors;
            if (Array.isArray(data203)) {
              if (data203.length < 1) {
                const err472 = { instancePath: instancePath + "/rules/consistency~1language", schemaPath: "#/properties/rules/properties/consistency~1language/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err472];
                } else {
                  vErrors.push(err472);
                }
                errors++;
              }
              const len100 = data203.length;
              if (len100 > 0) {
                let data204 = data203[0];
                if (!(data204 === "off" || data204 === "notice" || data204 === "warning" || data204 === "error")) {
                  const err473 = { instancePath: instancePath + "/rules/consistency~1language/0", schemaPath: "#/properties/rules/properties/consistency~1language/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/language"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err473];
                  } else {
                    vErrors.push(err473);
                  }
                  errors++;
                }
              }
              if (len100 > 1) {
                let data205 = data203[1];
                if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
                  for (const key44 in data205) {
                    if (!(key44 === "ignorable")) {
                      const err474 = { instancePath: instancePath + "/rules/consistency~1language/1", schemaPath: "#/properties/rules/properties/consistency~1language/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err474];
                      } else {
                        vErrors.push(err474);
                      }
                      errors++;
                    }
                  }
                  if (data205.ignorable !== void 0) {
                    if (typeof data205.ignorable !== "boolean") {
                      const err475 = { instancePath: instancePath + "/rules/consistency~1language/1/ignorable", schemaPath: "#/properties/rules/properties/consistency~1language/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err475];
                      } else {
                        vErrors.push(err475);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err476 = { instancePath: instancePath + "/rules/consistency~1language/1", schemaPath: "#/properties/rules/properties/consistency~1language/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err476];
                  } else {
                    vErrors.push(err476);
                  }
                  errors++;
                }
              }
              const len101 = data203.length;
              if (!(len101 <= 2)) {
                const err477 = { instancePath: instancePath + "/rules/consistency~1language", schemaPath: "#/properties/rules/properties/consistency~1language/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err477];
                } else {
                  vErrors.push(err477);
                }
                errors++;
              }
            } else {
              const err478 = { instancePath: instancePath + "/rules/consistency~1language", schemaPath: "#/properties/rules/properties/consistency~1language/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err478];
              } else {
                vErrors.push(err478);
              }
              errors++;
            }
            var _valid42 = _errs622 === errors;
            valid160 = _valid42;
            ifClause42 = "then";
          } else {
            const _errs630 = errors;
            if (!(data203 === "off" || data203 === "notice" || data203 === "warning" || data203 === "error")) {
              const err479 = { instancePath: instancePath + "/rules/consistency~1language", schemaPath: "#/properties/rules/properties/consistency~1language/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["consistency/language"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err479];
              } else {
                vErrors.push(err479);
              }
              errors++;
            }
            var _valid42 = _errs630 === errors;
            valid160 = _valid42;
            ifClause42 = "else";
          }
          if (!valid160) {
            const err480 = { instancePath: instancePath + "/rules/consistency~1language", schemaPath: "#/properties/rules/properties/consistency~1language/if", keyword: "if", params: { failingKeyword: ifClause42 }, message: 'must match "' + ifClause42 + '" schema' };
            if (vErrors === null) {
              vErrors = [err480];
            } else {
              vErrors.push(err480);
            }
            errors++;
          }
        }
        if (data6["content/placeholder"] !== void 0) {
          let data207 = data6["content/placeholder"];
          const _errs632 = errors;
          let valid163 = true;
          const _errs633 = errors;
          if (!Array.isArray(data207)) {
            const err481 = {};
            if (vErrors === null) {
              vErrors = [err481];
            } else {
              vErrors.push(err481);
            }
            errors++;
          }
          var _valid43 = _errs633 === errors;
          errors = _errs632;
          if (vErrors !== null) {
            if (_errs632) {
              vErrors.length = _errs632;
            } else {
              vErrors = null;
            }
          }
          let ifClause43;
          if (_valid43) {
            const _errs635 = errors;
            if (Array.isArray(data207)) {
              if (data207.length < 1) {
                const err482 = { instancePath: instancePath + "/rules/content~1placeholder", schemaPath: "#/properties/rules/properties/content~1placeholder/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err482];
                } else {
                  vErrors.push(err482);
                }
                errors++;
              }
              const len102 = data207.length;
              if (len102 > 0) {
                let data208 = data207[0];
                if (!(data208 === "off" || data208 === "notice" || data208 === "warning" || data208 === "error")) {
                  const err483 = { instancePath: instancePath + "/rules/content~1placeholder/0", schemaPath: "#/properties/rules/properties/content~1placeholder/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/placeholder"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err483];
                  } else {
                    vErrors.push(err483);
                  }
                  errors++;
                }
              }
              if (len102 > 1) {
                let data209 = data207[1];
                if (data209 && typeof data209 == "object" && !Array.isArray(data209)) {
                  for (const key45 in data209) {
                    if (!(key45 === "ignorable")) {
                      const err484 = { instancePath: instancePath + "/rules/content~1placeholder/1", schemaPath: "#/properties/rules/properties/content~1placeholder/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err484];
                      } else {
                        vErrors.push(err484);
                      }
                      errors++;
                    }
                  }
                  if (data209.ignorable !== void 0) {
                    if (typeof data209.ignorable !== "boolean") {
                      const err485 = { instancePath: instancePath + "/rules/content~1placeholder/1/ignorable", schemaPath: "#/properties/rules/properties/content~1placeholder/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err485];
                      } else {
                        vErrors.push(err485);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err486 = { instancePath: instancePath + "/rules/content~1placeholder/1", schemaPath: "#/properties/rules/properties/content~1placeholder/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err486];
                  } else {
                    vErrors.push(err486);
                  }
                  errors++;
                }
              }
              const len103 = data207.length;
              if (!(len103 <= 2)) {
                const err487 = { instancePath: instancePath + "/rules/content~1placeholder", schemaPath: "#/properties/rules/properties/content~1placeholder/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err487];
                } else {
                  vErrors.push(err487);
                }
                errors++;
              }
            } else {
              const err488 = { instancePath: instancePath + "/rules/content~1placeholder", schemaPath: "#/properties/rules/properties/content~1placeholder/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err488];
              } else {
                vErrors.push(err488);
              }
              errors++;
            }
            var _valid43 = _errs635 === errors;
            valid163 = _valid43;
            ifClause43 = "then";
          } else {
            const _errs643 = errors;
            if (!(data207 === "off" || data207 === "notice" || data207 === "warning" || data207 === "error")) {
              const err489 = { instancePath: instancePath + "/rules/content~1placeholder", schemaPath: "#/properties/rules/properties/content~1placeholder/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/placeholder"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err489];
              } else {
                vErrors.push(err489);
              }
              errors++;
            }
            var _valid43 = _errs643 === errors;
            valid163 = _valid43;
            ifClause43 = "else";
          }
          if (!valid163) {
            const err490 = { instancePath: instancePath + "/rules/content~1placeholder", schemaPath: "#/properties/rules/properties/content~1placeholder/if", keyword: "if", params: { failingKeyword: ifClause43 }, message: 'must match "' + ifClause43 + '" schema' };
            if (vErrors === null) {
              vErrors = [err490];
            } else {
              vErrors.push(err490);
            }
            errors++;
          }
        }
        if (data6["content/benchmark-numbers"] !== void 0) {
          let data211 = data6["content/benchmark-numbers"];
          const _errs645 = errors;
          let valid166 = true;
          const _errs646 = errors;
          if (!Array.isArray(data211)) {
            const err491 = {};
            if (vErrors === null) {
              vErrors = [err491];
            } else {
              vErrors.push(err491);
            }
            errors++;
          }
          var _valid44 = _errs646 === errors;
          errors = _errs645;
          if (vErrors !== null) {
            if (_errs645) {
              vErrors.length = _errs645;
            } else {
              vErrors = null;
            }
          }
          let ifClause44;
          if (_valid44) {
            const _errs648 = errors;
            if (Array.isArray(data211)) {
              if (data211.length < 1) {
                const err492 = { instancePath: instancePath + "/rules/content~1benchmark-numbers", schemaPath: "#/properties/rules/properties/content~1benchmark-numbers/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err492];
                } else {
                  vErrors.push(err492);
                }
                errors++;
              }
              const len104 = data211.length;
              if (len104 > 0) {
                let data212 = data211[0];
                if (!(data212 === "off" || data212 === "notice" || data212 === "warning" || data212 === "error")) {
                  const err493 = { instancePath: instancePath + "/rules/content~1benchmark-numbers/0", schemaPath: "#/properties/rules/properties/content~1benchmark-numbers/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/benchmark-numbers"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err493];
                  } else {
                    vErrors.push(err493);
                  }
                  errors++;
                }
              }
              if (len104 > 1) {
                let data213 = data211[1];
                if (data213 && typeof data213 == "object" && !Array.isArray(data213)) {
                  for (const key46 in data213) {
                    if (!(key46 === "ignorable")) {
                      const err494 = { instancePath: instancePath + "/rules/content~1benchmark-numbers/1", schemaPath: "#/properties/rules/properties/content~1benchmark-numbers/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err494];
                      } else {
                        vErrors.push(err494);
                      }
                      errors++;
                    }
                  }
                  if (data213.ignorable !== void 0) {
                    if (typeof data213.ignorable !== "boolean") {
                      const err495 = { instancePath: instancePath + "/rules/content~1benchmark-numbers/1/ignorable", schemaPath: "#/properties/rules/properties/content~1benchmark-numbers/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err495];
                      } else {
                        vErrors.push(err495);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err496 = { instancePath: instancePath + "/rules/content~1benchmark-numbers/1", schemaPath: "#/properties/rules/properties/content~1benchmark-numbers/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err496];
                  } else {
                    vErrors.push(err496);
                  }
                  errors++;
                }
              }
              const len105 = data211.length;
              if (!(len105 <= 2)) {
                const err497 = { instancePath: instancePath + "/rules/content~1benchmark-numbers", schemaPath: "#/properties/rules/properties/content~1benchmark-numbers/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err497];
                } else {
                  vErrors.push(err497);
                }
                errors++;
              }
            } else {
              const err498 = { instancePath: instancePath + "/rules/content~1benchmark-numbers", schemaPath: "#/properties/rules/properties/content~1benchmark-numbers/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err498];
              } else {
                vErrors.push(err498);
              }
              errors++;
            }
            var _valid44 = _errs648 === errors;
            valid166 = _valid44;
            ifClause44 = "then";
          } else {
            const _errs656 = errors;
            if (!(data211 === "off" || data211 === "notice" || data211 === "warning" || data211 === "error")) {
              const err499 = { instancePath: instancePath + "/rules/content~1benchmark-numbers", schemaPath: "#/properties/rules/properties/content~1benchmark-numbers/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/benchmark-numbers"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err499];
              } else {
                vErrors.push(err499);
              }
              errors++;
            }
            var _valid44 = _errs656 === errors;
            valid166 = _valid44;
            ifClause44 = "else";
          }
          if (!valid166) {
            const err500 = { instancePath: instancePath + "/rules/content~1benchmark-numbers", schemaPath: "#/properties/rules/properties/content~1benchmark-numbers/if", keyword: "if", params: { failingKeyword: ifClause44 }, message: 'must match "' + ifClause44 + '" schema' };
            if (vErrors === null) {
              vErrors = [err500];
            } else {
              vErrors.push(err500);
            }
            errors++;
          }
        }
        if (data6["content/bibtex"] !== void 0) {
          let data215 = data6["content/bibtex"];
          const _errs658 = errors;
          let valid169 = true;
          const _errs659 = errors;
          if (!Array.isArray(data215)) {
            const err501 = {};
            if (vErrors === null) {
              vErrors = [err501];
            } else {
              vErrors.push(err501);
            }
            errors++;
          }
          var _valid45 = _errs659 === errors;
          errors = _errs658;
          if (vErrors !== null) {
            if (_errs658) {
              vErrors.length = _errs658;
            } else {
              vErrors = null;
            }
          }
          let ifClause45;
          if (_valid45) {
            const _errs661 = errors;
            if (Array.isArray(data215)) {
              if (data215.length < 1) {
                const err502 = { instancePath: instancePath + "/rules/content~1bibtex", schemaPath: "#/properties/rules/properties/content~1bibtex/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err502];
                } else {
                  vErrors.push(err502);
                }
                errors++;
              }
              const len106 = data215.length;
              if (len106 > 0) {
                let data216 = data215[0];
                if (!(data216 === "off" || data216 === "notice" || data216 === "warning" || data216 === "error")) {
                  const err503 = { instancePath: instancePath + "/rules/content~1bibtex/0", schemaPath: "#/properties/rules/properties/content~1bibtex/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/bibtex"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err503];
                  } else {
                    vErrors.push(err503);
                  }
                  errors++;
                }
              }
              if (len106 > 1) {
                let data217 = data215[1];
                if (data217 && typeof data217 == "object" && !Array.isArray(data217)) {
                  for (const key47 in data217) {
                    if (!(key47 === "ignorable")) {
                      const err504 = { instancePath: instancePath + "/rules/content~1bibtex/1", schemaPath: "#/properties/rules/properties/content~1bibtex/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err504];
                      } else {
                        vErrors.push(err504);
                      }
                      errors++;
                    }
                  }
                  if (data217.ignorable !== void 0) {
                    if (typeof data217.ignorable !== "boolean") {
                      const err505 = { instancePath: instancePath + "/rules/content~1bibtex/1/ignorable", schemaPath: "#/properties/rules/properties/content~1bibtex/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err505];
                      } else {
                        vErrors.push(err505);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err506 = { instancePath: instancePath + "/rules/content~1bibtex/1", schemaPath: "#/properties/rules/properties/content~1bibtex/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err506];
                  } else {
                    vErrors.push(err506);
                  }
                  errors++;
                }
              }
              const len107 = data215.length;
              if (!(len107 <= 2)) {
                const err507 = { instancePath: instancePath + "/rules/content~1bibtex", schemaPath: "#/properties/rules/properties/content~1bibtex/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err507];
                } else {
                  vErrors.push(err507);
                }
                errors++;
              }
            } else {
              const err508 = { instancePath: instancePath + "/rules/content~1bibtex", schemaPath: "#/properties/rules/properties/content~1bibtex/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err508];
              } else {
                vErrors.push(err508);
              }
              errors++;
            }
            var _valid45 = _errs661 === errors;
            valid169 = _valid45;
            ifClause45 = "then";
          } else {
            const _errs669 = errors;
            if (!(data215 === "off" || data215 === "notice" || data215 === "warning" || data215 === "error")) {
              const err509 = { instancePath: instancePath + "/rules/content~1bibtex", schemaPath: "#/properties/rules/properties/content~1bibtex/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/bibtex"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err509];
              } else {
                vErrors.push(err509);
              }
              errors++;
            }
            var _valid45 = _errs669 === errors;
            valid169 = _valid45;
            ifClause45 = "else";
          }
          if (!valid169) {
            const err510 = { instancePath: instancePath + "/rules/content~1bibtex", schemaPath: "#/properties/rules/properties/content~1bibtex/if", keyword: "if", params: { failingKeyword: ifClause45 }, message: 'must match "' + ifClause45 + '" schema' };
            if (vErrors === null) {
              vErrors = [err510];
            } else {
              vErrors.push(err510);
            }
            errors++;
          }
        }
        if (data6["content/readable"] !== void 0) {
          let data219 = data6["content/readable"];
          const _errs671 = errors;
          let valid172 = true;
          const _errs672 = errors;
          if (!Array.isArray(data219)) {
            const err511 = {};
            if (vErrors === null) {
              vErrors = [err511];
            } else {
              vErrors.push(err511);
            }
            errors++;
          }
          var _valid46 = _errs672 === errors;
          errors = _errs671;
          if (vErrors !== null) {
            if (_errs671) {
              vErrors.length = _errs671;
            } else {
              vErrors = null;
            }
          }
          let ifClause46;
          if (_valid46) {
            const _errs674 = errors;
            if (Array.isArray(data219)) {
              if (data219.length < 1) {
                const err512 = { instancePath: instancePath + "/rules/content~1readable", schemaPath: "#/properties/rules/properties/content~1readable/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err512];
                } else {
                  vErrors.push(err512);
                }
                errors++;
              }
              const len108 = data219.length;
              if (len108 > 0) {
                let data220 = data219[0];
                if (!(data220 === "off" || data220 === "notice" || data220 === "warning" || data220 === "error")) {
                  const err513 = { instancePath: instancePath + "/rules/content~1readable/0", schemaPath: "#/properties/rules/properties/content~1readable/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/readable"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err513];
                  } else {
                    vErrors.push(err513);
                  }
                  errors++;
                }
              }
              if (len108 > 1) {
                let data221 = data219[1];
                if (data221 && typeof data221 == "object" && !Array.isArray(data221)) {
                  for (const key48 in data221) {
                    if (!(key48 === "ignorable")) {
                      const err514 = { instancePath: instancePath + "/rules/content~1readable/1", schemaPath: "#/properties/rules/properties/content~1readable/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err514];
                      } else {
                        vErrors.push(err514);
                      }
                      errors++;
                    }
                  }
                  if (data221.ignorable !== void 0) {
                    if (typeof data221.ignorable !== "boolean") {
                      const err515 = { instancePath: instancePath + "/rules/content~1readable/1/ignorable", schemaPath: "#/properties/rules/properties/content~1readable/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err515];
                      } else {
                        vErrors.push(err515);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err516 = { instancePath: instancePath + "/rules/content~1readable/1", schemaPath: "#/properties/rules/properties/content~1readable/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err516];
                  } else {
                    vErrors.push(err516);
                  }
                  errors++;
                }
              }
              const len109 = data219.length;
              if (!(len109 <= 2)) {
                const err517 = { instancePath: instancePath + "/rules/content~1readable", schemaPath: "#/properties/rules/properties/content~1readable/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err517];
                } else {
                  vErrors.push(err517);
                }
                errors++;
              }
            } else {
              const err518 = { instancePath: instancePath + "/rules/content~1readable", schemaPath: "#/properties/rules/properties/content~1readable/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err518];
              } else {
                vErrors.push(err518);
              }
              errors++;
            }
            var _valid46 = _errs674 === errors;
            valid172 = _valid46;
            ifClause46 = "then";
          } else {
            const _errs682 = errors;
            if (!(data219 === "off" || data219 === "notice" || data219 === "warning" || data219 === "error")) {
              const err519 = { instancePath: instancePath + "/rules/content~1readable", schemaPath: "#/properties/rules/properties/content~1readable/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/readable"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err519];
              } else {
                vErrors.push(err519);
              }
              errors++;
            }
            var _valid46 = _errs682 === errors;
            valid172 = _valid46;
            ifClause46 = "else";
          }
          if (!valid172) {
            const err520 = { instancePath: instancePath + "/rules/content~1readable", schemaPath: "#/properties/rules/properties/content~1readable/if", keyword: "if", params: { failingKeyword: ifClause46 }, message: 'must match "' + ifClause46 + '" schema' };
            if (vErrors === null) {
              vErrors = [err520];
            } else {
              vErrors.push(err520);
            }
            errors++;
          }
        }
        if (data6["content/ignores"] !== void 0) {
          let data223 = data6["content/ignores"];
          const _errs684 = errors;
          let valid175 = true;
          const _errs685 = errors;
          if (!Array.isArray(data223)) {
            const err521 = {};
            if (vErrors === null) {
              vErrors = [err521];
            } else {
              vErrors.push(err521);
            }
            errors++;
          }
          var _valid47 = _errs685 === errors;
          errors = _errs684;
          if (vErrors !== null) {
            if (_errs684) {
              vErrors.length = _errs684;
            } else {
              vErrors = null;
            }
          }
          let ifClause47;
          if (_valid47) {
            const _errs687 = errors;
            if (Array.isArray(data223)) {
              if (data223.length < 1) {
                const err522 = { instancePath: instancePath + "/rules/content~1ignores", schemaPath: "#/properties/rules/properties/content~1ignores/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                if (vErrors === null) {
                  vErrors = [err522];
                } else {
                  vErrors.push(err522);
                }
                errors++;
              }
              const len110 = data223.length;
              if (len110 > 0) {
                let data224 = data223[0];
                if (!(data224 === "off" || data224 === "notice" || data224 === "warning" || data224 === "error")) {
                  const err523 = { instancePath: instancePath + "/rules/content~1ignores/0", schemaPath: "#/properties/rules/properties/content~1ignores/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/ignores"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err523];
                  } else {
                    vErrors.push(err523);
                  }
                  errors++;
                }
              }
              if (len110 > 1) {
                let data225 = data223[1];
                if (data225 && typeof data225 == "object" && !Array.isArray(data225)) {
                  for (const key49 in data225) {
                    if (!(key49 === "ignorable")) {
                      const err524 = { instancePath: instancePath + "/rules/content~1ignores/1", schemaPath: "#/properties/rules/properties/content~1ignores/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, message: "must NOT have additional properties" };
                      if (vErrors === null) {
                        vErrors = [err524];
                      } else {
                        vErrors.push(err524);
                      }
                      errors++;
                    }
                  }
                  if (data225.ignorable !== void 0) {
                    if (typeof data225.ignorable !== "boolean") {
                      const err525 = { instancePath: instancePath + "/rules/content~1ignores/1/ignorable", schemaPath: "#/properties/rules/properties/content~1ignores/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                      if (vErrors === null) {
                        vErrors = [err525];
                      } else {
                        vErrors.push(err525);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err526 = { instancePath: instancePath + "/rules/content~1ignores/1", schemaPath: "#/properties/rules/properties/content~1ignores/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  if (vErrors === null) {
                    vErrors = [err526];
                  } else {
                    vErrors.push(err526);
                  }
                  errors++;
                }
              }
              const len111 = data223.length;
              if (!(len111 <= 2)) {
                const err527 = { instancePath: instancePath + "/rules/content~1ignores", schemaPath: "#/properties/rules/properties/content~1ignores/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                if (vErrors === null) {
                  vErrors = [err527];
                } else {
                  vErrors.push(err527);
                }
                errors++;
              }
            } else {
              const err528 = { instancePath: instancePath + "/rules/content~1ignores", schemaPath: "#/properties/rules/properties/content~1ignores/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              if (vErrors === null) {
                vErrors = [err528];
              } else {
                vErrors.push(err528);
              }
              errors++;
            }
            var _valid47 = _errs687 === errors;
            valid175 = _valid47;
            ifClause47 = "then";
          } else {
            const _errs695 = errors;
            if (!(data223 === "off" || data223 === "notice" || data223 === "warning" || data223 === "error")) {
              const err529 = { instancePath: instancePath + "/rules/content~1ignores", schemaPath: "#/properties/rules/properties/content~1ignores/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.properties["content/ignores"].else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err529];
              } else {
                vErrors.push(err529);
              }
              errors++;
            }
            var _valid47 = _errs695 === errors;
            valid175 = _valid47;
            ifClause47 = "else";
          }
          if (!valid175) {
            const err530 = { instancePath: instancePath + "/rules/content~1ignores", schemaPath: "#/properties/rules/properties/content~1ignores/if", keyword: "if", params: { failingKeyword: ifClause47 }, message: 'must match "' + ifClause47 + '" schema' };
            if (vErrors === null) {
              vErrors = [err530];
            } else {
              vErrors.push(err530);
            }
            errors++;
          }
        }
      } else {
        const err531 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err531];
        } else {
          vErrors.push(err531);
        }
        errors++;
      }
    }
    if (data.hub !== void 0) {
      let data227 = data.hub;
      if (data227 && typeof data227 == "object" && !Array.isArray(data227)) {
        for (const key50 in data227) {
          if (!(key50 === "licenses" || key50 === "languages" || key50 === "pipeline-tags" || key50 === "libraries")) {
            const err532 = { instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err532];
            } else {
              vErrors.push(err532);
            }
            errors++;
          }
        }
        if (data227.licenses !== void 0) {
          let data228 = data227.licenses;
          if (Array.isArray(data228)) {
            const len112 = data228.length;
            for (let i16 = 0; i16 < len112; i16++) {
              let data229 = data228[i16];
              if (typeof data229 === "string") {
                if (func1(data229) < 1) {
                  const err533 = { instancePath: instancePath + "/hub/licenses/" + i16, schemaPath: "#/properties/hub/properties/licenses/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err533];
                  } else {
                    vErrors.push(err533);
                  }
                  errors++;
                }
              } else {
                const err534 = { instancePath: instancePath + "/hub/licenses/" + i16, schemaPath: "#/properties/hub/properties/licenses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err534];
                } else {
                  vErrors.push(err534);
                }
                errors++;
              }
            }
          } else {
            const err535 = { instancePath: instancePath + "/hub/licenses", schemaPath: "#/properties/hub/properties/licenses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err535];
            } else {
              vErrors.push(err535);
            }
            errors++;
          }
        }
        if (data227.languages !== void 0) {
          let data230 = data227.languages;
          if (Array.isArray(data230)) {
            const len113 = data230.length;
            for (let i17 = 0; i17 < len113; i17++) {
              let data231 = data230[i17];
              if (typeof data231 === "string") {
                if (func1(data231) < 1) {
                  const err536 = { instancePath: instancePath + "/hub/languages/" + i17, schemaPath: "#/properties/hub/properties/languages/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err536];
                  } else {
                    vErrors.push(err536);
                  }
                  errors++;
                }
              } else {
                const err537 = { instancePath: instancePath + "/hub/languages/" + i17, schemaPath: "#/properties/hub/properties/languages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err537];
                } else {
                  vErrors.push(err537);
                }
                errors++;
              }
            }
          } else {
            const err538 = { instancePath: instancePath + "/hub/languages", schemaPath: "#/properties/hub/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err538];
            } else {
              vErrors.push(err538);
            }
            errors++;
          }
        }
        if (data227["pipeline-tags"] !== void 0) {
          let data232 = data227["pipeline-tags"];
          if (Array.isArray(data232)) {
            const len114 = data232.length;
            for (let i18 = 0; i18 < len114; i18++) {
              let data233 = data232[i18];
              if (typeof data233 === "string") {
                if (func1(data233) < 1) {
                  const err539 = { instancePath: instancePath + "/hub/pipeline-tags/" + i18, schemaPath: "#/properties/hub/properties/pipeline-tags/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err539];
                  } else {
                    vErrors.push(err539);
                  }
                  errors++;
                }
              } else {
                const err540 = { instancePath: instancePath + "/hub/pipeline-tags/" + i18, schemaPath: "#/properties/hub/properties/pipeline-tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err540];
                } else {
                  vErrors.push(err540);
                }
                errors++;
              }
            }
          } else {
            const err541 = { instancePath: instancePath + "/hub/pipeline-tags", schemaPath: "#/properties/hub/properties/pipeline-tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err541];
            } else {
              vErrors.push(err541);
            }
            errors++;
          }
        }
        if (data227.libraries !== void 0) {
          let data234 = data227.libraries;
          if (Array.isArray(data234)) {
            const len115 = data234.length;
            for (let i19 = 0; i19 < len115; i19++) {
              let data235 = data234[i19];
              if (typeof data235 === "string") {
                if (func1(data235) < 1) {
                  const err542 = { instancePath: instancePath + "/hub/libraries/" + i19, schemaPath: "#/properties/hub/properties/libraries/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err542];
                  } else {
                    vErrors.push(err542);
                  }
                  errors++;
                }
              } else {
                const err543 = { instancePath: instancePath + "/hub/libraries/" + i19, schemaPath: "#/properties/hub/properties/libraries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err543];
                } else {
                  vErrors.push(err543);
                }
                errors++;
              }
            }
          } else {
            const err544 = { instancePath: instancePath + "/hub/libraries", schemaPath: "#/properties/hub/properties/libraries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err544];
            } else {
              vErrors.push(err544);
            }
            errors++;
          }
        }
      } else {
        const err545 = { instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err545];
        } else {
          vErrors.push(err545);
        }
        errors++;
      }
    }
    if (data.schema !== void 0) {
      let data236 = data.schema;
      if (typeof data236 === "string") {
        if (func1(data236) < 1) {
          const err546 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err546];
          } else {
            vErrors.push(err546);
          }
          errors++;
        }
      } else {
        const err547 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err547];
        } else {
          vErrors.push(err547);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data237 = data.overrides;
      if (Array.isArray(data237)) {
        const len116 = data237.length;
        for (let i20 = 0; i20 < len116; i20++) {
          let data238 = data237[i20];
          if (data238 && typeof data238 == "object" && !Array.isArray(data238)) {
            if (data238.cards === void 0) {
              const err548 = { instancePath: instancePath + "/overrides/" + i20, schemaPath: "#/properties/overrides/items/required", keyword: "required", params: { missingProperty: "cards" }, message: "must have required property 'cards'" };
              if (vErrors === null) {
                vErrors = [err548];
              } else {
                vErrors.push(err548);
              }
              errors++;
            }
            for (const key51 in data238) {
              if (!(key51 === "cards" || key51 === "extends" || key51 === "rules")) {
                const err549 = { instancePath: instancePath + "/overrides/" + i20, schemaPath: "#/properties/overrides/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err549];
                } else {
                  vErrors.push(err549);
                }
                errors++;
              }
            }
            if (data238.cards !== void 0) {
              let data239 = data238.cards;
              if (Array.isArray(data239)) {
                if (data239.length < 1) {
                  const err550 = { instancePath: instancePath + "/overrides/" + i20 + "/cards", schemaPath: "#/properties/overrides/items/properties/cards/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err550];
                  } else {
                    vErrors.push(err550);
                  }
                  errors++;
                }
                const len117 = data239.length;
                for (let i21 = 0; i21 < len117; i21++) {
                  let data240 = data239[i21];
                  if (typeof data240 === "string") {
                    if (func1(data240) < 1) {
                      const err551 = { instancePath: instancePath + "/overrides/" + i20 + "/cards/" + i21, schemaPath: "#/properties/overrides/items/properties/cards/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err551];
                      } else {
                        vErrors.push(err551);
                      }
                      errors++;
                    }
                  } else {
                    const err552 = { instancePath: instancePath + "/overrides/" + i20 + "/cards/" + i21, schemaPath: "#/properties/overrides/items/properties/cards/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err552];
                    } else {
                      vErrors.push(err552);
                    }
                    errors++;
                  }
                }
              } else {
                const err553 = { instancePath: instancePath + "/overrides/" + i20 + "/cards", schemaPath: "#/properties/overrides/items/properties/cards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err553];
                } else {
                  vErrors.push(err553);
                }
                errors++;
              }
            }
            if (data238.extends !== void 0) {
              let data241 = data238.extends;
              if (!(data241 === "hub" || data241 === "recommended" || data241 === "strict" || data241 === "launch")) {
                const err554 = { instancePath: instancePath + "/overrides/" + i20 + "/extends", schemaPath: "#/properties/overrides/items/properties/extends/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.extends.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err554];
                } else {
                  vErrors.push(err554);
                }
                errors++;
              }
            }
            if (data238.rules !== void 0) {
              let data242 = data238.rules;
              if (data242 && typeof data242 == "object" && !Array.isArray(data242)) {
                for (const key52 in data242) {
                  if (!func2.call(schema31.properties.overrides.items.properties.rules.properties, key52)) {
                    const err555 = { instancePath: instancePath + "/overrides/" + i20 + "/rules", schemaPath: "#/properties/overrides/items/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err555];
                    } else {
                      vErrors.push(err555);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/front-matter"] !== void 0) {
                  let data243 = data242["metadata/front-matter"];
                  const _errs731 = errors;
                  let valid193 = true;
                  const _errs732 = errors;
                  if (!Array.isArray(data243)) {
                    const err556 = {};
                    if (vErrors === null) {
                      vErrors = [err556];
                    } else {
                      vErrors.push(err556);
                    }
                    errors++;
                  }
                  var _valid48 = _errs732 === errors;
                  errors = _errs731;
                  if (vErrors !== null) {
                    if (_errs731) {
                      vErrors.length = _errs731;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause48;
                  if (_valid48) {
                    const _errs734 = errors;
                    if (Array.isArray(data243)) {
                      if (data243.length < 1) {
                        const err557 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err557];
                        } else {
                          vErrors.push(err557);
                        }
                        errors++;
                      }
                      const len118 = data243.length;
                      if (len118 > 0) {
                        let data244 = data243[0];
                        if (!(data244 === "off" || data244 === "notice" || data244 === "warning" || data244 === "error")) {
                          const err558 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/front-matter"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err558];
                          } else {
                            vErrors.push(err558);
                          }
                          errors++;
                        }
                      }
                      if (len118 > 1) {
                        let data245 = data243[1];
                        if (data245 && typeof data245 == "object" && !Array.isArray(data245)) {
                          for (const key53 in data245) {
                            if (!(key53 === "ignorable")) {
                              const err559 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err559];
                              } else {
                                vErrors.push(err559);
                              }
                              errors++;
                            }
                          }
                          if (data245.ignorable !== void 0) {
                            if (typeof data245.ignorable !== "boolean") {
                              const err560 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err560];
                              } else {
                                vErrors.push(err560);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err561 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err561];
                          } else {
                            vErrors.push(err561);
                          }
                          errors++;
                        }
                      }
                      const len119 = data243.length;
                      if (!(len119 <= 2)) {
                        const err562 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err562];
                        } else {
                          vErrors.push(err562);
                        }
                        errors++;
                      }
                    } else {
                      const err563 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err563];
                      } else {
                        vErrors.push(err563);
                      }
                      errors++;
                    }
                    var _valid48 = _errs734 === errors;
                    valid193 = _valid48;
                    ifClause48 = "then";
                  } else {
                    const _errs742 = errors;
                    if (!(data243 === "off" || data243 === "notice" || data243 === "warning" || data243 === "error")) {
                      const err564 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/front-matter"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err564];
                      } else {
                        vErrors.push(err564);
                      }
                      errors++;
                    }
                    var _valid48 = _errs742 === errors;
                    valid193 = _valid48;
                    ifClause48 = "else";
                  }
                  if (!valid193) {
                    const err565 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1front-matter", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1front-matter/if", keyword: "if", params: { failingKeyword: ifClause48 }, message: 'must match "' + ifClause48 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err565];
                    } else {
                      vErrors.push(err565);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/license"] !== void 0) {
                  let data247 = data242["metadata/license"];
                  const _errs744 = errors;
                  let valid196 = true;
                  const _errs745 = errors;
                  if (!Array.isArray(data247)) {
                    const err566 = {};
                    if (vErrors === null) {
                      vErrors = [err566];
                    } else {
                      vErrors.push(err566);
                    }
                    errors++;
                  }
                  var _valid49 = _errs745 === errors;
                  errors = _errs744;
                  if (vErrors !== null) {
                    if (_errs744) {
                      vErrors.length = _errs744;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause49;
                  if (_valid49) {
                    const _errs747 = errors;
                    if (Array.isArray(data247)) {
                      if (data247.length < 1) {
                        const err567 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err567];
                        } else {
                          vErrors.push(err567);
                        }
                        errors++;
                      }
                      const len120 = data247.length;
                      if (len120 > 0) {
                        let data248 = data247[0];
                        if (!(data248 === "off" || data248 === "notice" || data248 === "warning" || data248 === "error")) {
                          const err568 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/license"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err568];
                          } else {
                            vErrors.push(err568);
                          }
                          errors++;
                        }
                      }
                      if (len120 > 1) {
                        let data249 = data247[1];
                        if (data249 && typeof data249 == "object" && !Array.isArray(data249)) {
                          for (const key54 in data249) {
                            if (!(key54 === "allow" || key54 === "deny" || key54 === "ignorable")) {
                              const err569 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err569];
                              } else {
                                vErrors.push(err569);
                              }
                              errors++;
                            }
                          }
                          if (data249.allow !== void 0) {
                            let data250 = data249.allow;
                            if (Array.isArray(data250)) {
                              if (data250.length < 1) {
                                const err570 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1/allow", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/allow/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                if (vErrors === null) {
                                  vErrors = [err570];
                                } else {
                                  vErrors.push(err570);
                                }
                                errors++;
                              }
                              const len121 = data250.length;
                              for (let i22 = 0; i22 < len121; i22++) {
                                if (typeof data250[i22] !== "string") {
                                  const err571 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1/allow/" + i22, schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err571];
                                  } else {
                                    vErrors.push(err571);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err572 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1/allow", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err572];
                              } else {
                                vErrors.push(err572);
                              }
                              errors++;
                            }
                          }
                          if (data249.deny !== void 0) {
                            let data252 = data249.deny;
                            if (Array.isArray(data252)) {
                              const len122 = data252.length;
                              for (let i23 = 0; i23 < len122; i23++) {
                                if (typeof data252[i23] !== "string") {
                                  const err573 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1/deny/" + i23, schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/deny/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err573];
                                  } else {
                                    vErrors.push(err573);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err574 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1/deny", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/deny/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err574];
                              } else {
                                vErrors.push(err574);
                              }
                              errors++;
                            }
                          }
                          if (data249.ignorable !== void 0) {
                            if (typeof data249.ignorable !== "boolean") {
                              const err575 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err575];
                              } else {
                                vErrors.push(err575);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err576 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err576];
                          } else {
                            vErrors.push(err576);
                          }
                          errors++;
                        }
                      }
                      const len123 = data247.length;
                      if (!(len123 <= 2)) {
                        const err577 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err577];
                        } else {
                          vErrors.push(err577);
                        }
                        errors++;
                      }
                    } else {
                      const err578 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err578];
                      } else {
                        vErrors.push(err578);
                      }
                      errors++;
                    }
                    var _valid49 = _errs747 === errors;
                    valid196 = _valid49;
                    ifClause49 = "then";
                  } else {
                    const _errs763 = errors;
                    if (!(data247 === "off" || data247 === "notice" || data247 === "warning" || data247 === "error")) {
                      const err579 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/license"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err579];
                      } else {
                        vErrors.push(err579);
                      }
                      errors++;
                    }
                    var _valid49 = _errs763 === errors;
                    valid196 = _valid49;
                    ifClause49 = "else";
                  }
                  if (!valid196) {
                    const err580 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1license/if", keyword: "if", params: { failingKeyword: ifClause49 }, message: 'must match "' + ifClause49 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err580];
                    } else {
                      vErrors.push(err580);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/pipeline-tag"] !== void 0) {
                  let data255 = data242["metadata/pipeline-tag"];
                  const _errs765 = errors;
                  let valid203 = true;
                  const _errs766 = errors;
                  if (!Array.isArray(data255)) {
                    const err581 = {};
                    if (vErrors === null) {
                      vErrors = [err581];
                    } else {
                      vErrors.push(err581);
                    }
                    errors++;
                  }
                  var _valid50 = _errs766 === errors;
                  errors = _errs765;
                  if (vErrors !== null) {
                    if (_errs765) {
                      vErrors.length = _errs765;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause50;
                  if (_valid50) {
                    const _errs768 = errors;
                    if (Array.isArray(data255)) {
                      if (data255.length < 1) {
                        const err582 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err582];
                        } else {
                          vErrors.push(err582);
                        }
                        errors++;
                      }
                      const len124 = data255.length;
                      if (len124 > 0) {
                        let data256 = data255[0];
                        if (!(data256 === "off" || data256 === "notice" || data256 === "warning" || data256 === "error")) {
                          const err583 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/pipeline-tag"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err583];
                          } else {
                            vErrors.push(err583);
                          }
                          errors++;
                        }
                      }
                      if (len124 > 1) {
                        let data257 = data255[1];
                        if (data257 && typeof data257 == "object" && !Array.isArray(data257)) {
                          for (const key55 in data257) {
                            if (!(key55 === "ignorable")) {
                              const err584 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err584];
                              } else {
                                vErrors.push(err584);
                              }
                              errors++;
                            }
                          }
                          if (data257.ignorable !== void 0) {
                            if (typeof data257.ignorable !== "boolean") {
                              const err585 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err585];
                              } else {
                                vErrors.push(err585);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err586 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err586];
                          } else {
                            vErrors.push(err586);
                          }
                          errors++;
                        }
                      }
                      const len125 = data255.length;
                      if (!(len125 <= 2)) {
                        const err587 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err587];
                        } else {
                          vErrors.push(err587);
                        }
                        errors++;
                      }
                    } else {
                      const err588 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err588];
                      } else {
                        vErrors.push(err588);
                      }
                      errors++;
                    }
                    var _valid50 = _errs768 === errors;
                    valid203 = _valid50;
                    ifClause50 = "then";
                  } else {
                    const _errs776 = errors;
                    if (!(data255 === "off" || data255 === "notice" || data255 === "warning" || data255 === "error")) {
                      const err589 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/pipeline-tag"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err589];
                      } else {
                        vErrors.push(err589);
                      }
                      errors++;
                    }
                    var _valid50 = _errs776 === errors;
                    valid203 = _valid50;
                    ifClause50 = "else";
                  }
                  if (!valid203) {
                    const err590 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1pipeline-tag", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1pipeline-tag/if", keyword: "if", params: { failingKeyword: ifClause50 }, message: 'must match "' + ifClause50 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err590];
                    } else {
                      vErrors.push(err590);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/library-name"] !== void 0) {
                  let data259 = data242["metadata/library-name"];
                  const _errs778 = errors;
                  let valid206 = true;
                  const _errs779 = errors;
                  if (!Array.isArray(data259)) {
                    const err591 = {};
                    if (vErrors === null) {
                      vErrors = [err591];
                    } else {
                      vErrors.push(err591);
                    }
                    errors++;
                  }
                  var _valid51 = _errs779 === errors;
                  errors = _errs778;
                  if (vErrors !== null) {
                    if (_errs778) {
                      vErrors.length = _errs778;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause51;
                  if (_valid51) {
                    const _errs781 = errors;
                    if (Array.isArray(data259)) {
                      if (data259.length < 1) {
                        const err592 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err592];
                        } else {
                          vErrors.push(err592);
                        }
                        errors++;
                      }
                      const len126 = data259.length;
                      if (len126 > 0) {
                        let data260 = data259[0];
                        if (!(data260 === "off" || data260 === "notice" || data260 === "warning" || data260 === "error")) {
                          const err593 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/library-name"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err593];
                          } else {
                            vErrors.push(err593);
                          }
                          errors++;
                        }
                      }
                      if (len126 > 1) {
                        let data261 = data259[1];
                        if (data261 && typeof data261 == "object" && !Array.isArray(data261)) {
                          for (const key56 in data261) {
                            if (!(key56 === "ignorable")) {
                              const err594 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err594];
                              } else {
                                vErrors.push(err594);
                              }
                              errors++;
                            }
                          }
                          if (data261.ignorable !== void 0) {
                            if (typeof data261.ignorable !== "boolean") {
                              const err595 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err595];
                              } else {
                                vErrors.push(err595);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err596 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err596];
                          } else {
                            vErrors.push(err596);
                          }
                          errors++;
                        }
                      }
                      const len127 = data259.length;
                      if (!(len127 <= 2)) {
                        const err597 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err597];
                        } else {
                          vErrors.push(err597);
                        }
                        errors++;
                      }
                    } else {
                      const err598 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err598];
                      } else {
                        vErrors.push(err598);
                      }
                      errors++;
                    }
                    var _valid51 = _errs781 === errors;
                    valid206 = _valid51;
                    ifClause51 = "then";
                  } else {
                    const _errs789 = errors;
                    if (!(data259 === "off" || data259 === "notice" || data259 === "warning" || data259 === "error")) {
                      const err599 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/library-name"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err599];
                      } else {
                        vErrors.push(err599);
                      }
                      errors++;
                    }
                    var _valid51 = _errs789 === errors;
                    valid206 = _valid51;
                    ifClause51 = "else";
                  }
                  if (!valid206) {
                    const err600 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1library-name", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1library-name/if", keyword: "if", params: { failingKeyword: ifClause51 }, message: 'must match "' + ifClause51 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err600];
                    } else {
                      vErrors.push(err600);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/language"] !== void 0) {
                  let data263 = data242["metadata/language"];
                  const _errs791 = errors;
                  let valid209 = true;
                  const _errs792 = errors;
                  if (!Array.isArray(data263)) {
                    const err601 = {};
                    if (vErrors === null) {
                      vErrors = [err601];
                    } else {
                      vErrors.push(err601);
                    }
                    errors++;
                  }
                  var _valid52 = _errs792 === errors;
                  errors = _errs791;
                  if (vErrors !== null) {
                    if (_errs791) {
                      vErrors.length = _errs791;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause52;
                  if (_valid52) {
                    const _errs794 = errors;
                    if (Array.isArray(data263)) {
                      if (data263.length < 1) {
                        const err602 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err602];
                        } else {
                          vErrors.push(err602);
                        }
                        errors++;
                      }
                      const len128 = data263.length;
                      if (len128 > 0) {
                        let data264 = data263[0];
                        if (!(data264 === "off" || data264 === "notice" || data264 === "warning" || data264 === "error")) {
                          const err603 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/language"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err603];
                          } else {
                            vErrors.push(err603);
                          }
                          errors++;
                        }
                      }
                      if (len128 > 1) {
                        let data265 = data263[1];
                        if (data265 && typeof data265 == "object" && !Array.isArray(data265)) {
                          for (const key57 in data265) {
                            if (!(key57 === "ignorable")) {
                              const err604 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err604];
                              } else {
                                vErrors.push(err604);
                              }
                              errors++;
                            }
                          }
                          if (data265.ignorable !== void 0) {
                            if (typeof data265.ignorable !== "boolean") {
                              const err605 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err605];
                              } else {
                                vErrors.push(err605);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err606 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err606];
                          } else {
                            vErrors.push(err606);
                          }
                          errors++;
                        }
                      }
                      const len129 = data263.length;
                      if (!(len129 <= 2)) {
                        const err607 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err607];
                        } else {
                          vErrors.push(err607);
                        }
                        errors++;
                      }
                    } else {
                      const err608 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err608];
                      } else {
                        vErrors.push(err608);
                      }
                      errors++;
                    }
                    var _valid52 = _errs794 === errors;
                    valid209 = _valid52;
                    ifClause52 = "then";
                  } else {
                    const _errs802 = errors;
                    if (!(data263 === "off" || data263 === "notice" || data263 === "warning" || data263 === "error")) {
                      const err609 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/language"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err609];
                      } else {
                        vErrors.push(err609);
                      }
                      errors++;
                    }
                    var _valid52 = _errs802 === errors;
                    valid209 = _valid52;
                    ifClause52 = "else";
                  }
                  if (!valid209) {
                    const err610 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1language/if", keyword: "if", params: { failingKeyword: ifClause52 }, message: 'must match "' + ifClause52 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err610];
                    } else {
                      vErrors.push(err610);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/base-model"] !== void 0) {
                  let data267 = data242["metadata/base-model"];
                  const _errs804 = errors;
                  let valid212 = true;
                  const _errs805 = errors;
                  if (!Array.isArray(data267)) {
                    const err611 = {};
                    if (vErrors === null) {
                      vErrors = [err611];
                    } else {
                      vErrors.push(err611);
                    }
                    errors++;
                  }
                  var _valid53 = _errs805 === errors;
                  errors = _errs804;
                  if (vErrors !== null) {
                    if (_errs804) {
                      vErrors.length = _errs804;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause53;
                  if (_valid53) {
                    const _errs807 = errors;
                    if (Array.isArray(data267)) {
                      if (data267.length < 1) {
                        const err612 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err612];
                        } else {
                          vErrors.push(err612);
                        }
                        errors++;
                      }
                      const len130 = data267.length;
                      if (len130 > 0) {
                        let data268 = data267[0];
                        if (!(data268 === "off" || data268 === "notice" || data268 === "warning" || data268 === "error")) {
                          const err613 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/base-model"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err613];
                          } else {
                            vErrors.push(err613);
                          }
                          errors++;
                        }
                      }
                      if (len130 > 1) {
                        let data269 = data267[1];
                        if (data269 && typeof data269 == "object" && !Array.isArray(data269)) {
                          for (const key58 in data269) {
                            if (!(key58 === "ignorable")) {
                              const err614 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err614];
                              } else {
                                vErrors.push(err614);
                              }
                              errors++;
                            }
                          }
                          if (data269.ignorable !== void 0) {
                            if (typeof data269.ignorable !== "boolean") {
                              const err615 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err615];
                              } else {
                                vErrors.push(err615);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err616 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err616];
                          } else {
                            vErrors.push(err616);
                          }
                          errors++;
                        }
                      }
                      const len131 = data267.length;
                      if (!(len131 <= 2)) {
                        const err617 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err617];
                        } else {
                          vErrors.push(err617);
                        }
                        errors++;
                      }
                    } else {
                      const err618 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err618];
                      } else {
                        vErrors.push(err618);
                      }
                      errors++;
                    }
                    var _valid53 = _errs807 === errors;
                    valid212 = _valid53;
                    ifClause53 = "then";
                  } else {
                    const _errs815 = errors;
                    if (!(data267 === "off" || data267 === "notice" || data267 === "warning" || data267 === "error")) {
                      const err619 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/base-model"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err619];
                      } else {
                        vErrors.push(err619);
                      }
                      errors++;
                    }
                    var _valid53 = _errs815 === errors;
                    valid212 = _valid53;
                    ifClause53 = "else";
                  }
                  if (!valid212) {
                    const err620 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1base-model/if", keyword: "if", params: { failingKeyword: ifClause53 }, message: 'must match "' + ifClause53 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err620];
                    } else {
                      vErrors.push(err620);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/datasets"] !== void 0) {
                  let data271 = data242["metadata/datasets"];
                  const _errs817 = errors;
                  let valid215 = true;
                  const _errs818 = errors;
                  if (!Array.isArray(data271)) {
                    const err621 = {};
                    if (vErrors === null) {
                      vErrors = [err621];
                    } else {
                      vErrors.push(err621);
                    }
                    errors++;
                  }
                  var _valid54 = _errs818 === errors;
                  errors = _errs817;
                  if (vErrors !== null) {
                    if (_errs817) {
                      vErrors.length = _errs817;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause54;
                  if (_valid54) {
                    const _errs820 = errors;
                    if (Array.isArray(data271)) {
                      if (data271.length < 1) {
                        const err622 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err622];
                        } else {
                          vErrors.push(err622);
                        }
                        errors++;
                      }
                      const len132 = data271.length;
                      if (len132 > 0) {
                        let data272 = data271[0];
                        if (!(data272 === "off" || data272 === "notice" || data272 === "warning" || data272 === "error")) {
                          const err623 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/datasets"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err623];
                          } else {
                            vErrors.push(err623);
                          }
                          errors++;
                        }
                      }
                      if (len132 > 1) {
                        let data273 = data271[1];
                        if (data273 && typeof data273 == "object" && !Array.isArray(data273)) {
                          for (const key59 in data273) {
                            if (!(key59 === "ignorable")) {
                              const err624 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key59 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err624];
                              } else {
                                vErrors.push(err624);
                              }
                              errors++;
                            }
                          }
                          if (data273.ignorable !== void 0) {
                            if (typeof data273.ignorable !== "boolean") {
                              const err625 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err625];
                              } else {
                                vErrors.push(err625);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err626 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err626];
                          } else {
                            vErrors.push(err626);
                          }
                          errors++;
                        }
                      }
                      const len133 = data271.length;
                      if (!(len133 <= 2)) {
                        const err627 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err627];
                        } else {
                          vErrors.push(err627);
                        }
                        errors++;
                      }
                    } else {
                      const err628 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err628];
                      } else {
                        vErrors.push(err628);
                      }
                      errors++;
                    }
                    var _valid54 = _errs820 === errors;
                    valid215 = _valid54;
                    ifClause54 = "then";
                  } else {
                    const _errs828 = errors;
                    if (!(data271 === "off" || data271 === "notice" || data271 === "warning" || data271 === "error")) {
                      const err629 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/datasets"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err629];
                      } else {
                        vErrors.push(err629);
                      }
                      errors++;
                    }
                    var _valid54 = _errs828 === errors;
                    valid215 = _valid54;
                    ifClause54 = "else";
                  }
                  if (!valid215) {
                    const err630 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1datasets", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1datasets/if", keyword: "if", params: { failingKeyword: ifClause54 }, message: 'must match "' + ifClause54 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err630];
                    } else {
                      vErrors.push(err630);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/model-index"] !== void 0) {
                  let data275 = data242["metadata/model-index"];
                  const _errs830 = errors;
                  let valid218 = true;
                  const _errs831 = errors;
                  if (!Array.isArray(data275)) {
                    const err631 = {};
                    if (vErrors === null) {
                      vErrors = [err631];
                    } else {
                      vErrors.push(err631);
                    }
                    errors++;
                  }
                  var _valid55 = _errs831 === errors;
                  errors = _errs830;
                  if (vErrors !== null) {
                    if (_errs830) {
                      vErrors.length = _errs830;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause55;
                  if (_valid55) {
                    const _errs833 = errors;
                    if (Array.isArray(data275)) {
                      if (data275.length < 1) {
                        const err632 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err632];
                        } else {
                          vErrors.push(err632);
                        }
                        errors++;
                      }
                      const len134 = data275.length;
                      if (len134 > 0) {
                        let data276 = data275[0];
                        if (!(data276 === "off" || data276 === "notice" || data276 === "warning" || data276 === "error")) {
                          const err633 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/model-index"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err633];
                          } else {
                            vErrors.push(err633);
                          }
                          errors++;
                        }
                      }
                      if (len134 > 1) {
                        let data277 = data275[1];
                        if (data277 && typeof data277 == "object" && !Array.isArray(data277)) {
                          for (const key60 in data277) {
                            if (!(key60 === "ignorable")) {
                              const err634 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err634];
                              } else {
                                vErrors.push(err634);
                              }
                              errors++;
                            }
                          }
                          if (data277.ignorable !== void 0) {
                            if (typeof data277.ignorable !== "boolean") {
                              const err635 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err635];
                              } else {
                                vErrors.push(err635);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err636 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err636];
                          } else {
                            vErrors.push(err636);
                          }
                          errors++;
                        }
                      }
                      const len135 = data275.length;
                      if (!(len135 <= 2)) {
                        const err637 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err637];
                        } else {
                          vErrors.push(err637);
                        }
                        errors++;
                      }
                    } else {
                      const err638 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err638];
                      } else {
                        vErrors.push(err638);
                      }
                      errors++;
                    }
                    var _valid55 = _errs833 === errors;
                    valid218 = _valid55;
                    ifClause55 = "then";
                  } else {
                    const _errs841 = errors;
                    if (!(data275 === "off" || data275 === "notice" || data275 === "warning" || data275 === "error")) {
                      const err639 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/model-index"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err639];
                      } else {
                        vErrors.push(err639);
                      }
                      errors++;
                    }
                    var _valid55 = _errs841 === errors;
                    valid218 = _valid55;
                    ifClause55 = "else";
                  }
                  if (!valid218) {
                    const err640 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1model-index/if", keyword: "if", params: { failingKeyword: ifClause55 }, message: 'must match "' + ifClause55 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err640];
                    } else {
                      vErrors.push(err640);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/tags"] !== void 0) {
                  let data279 = data242["metadata/tags"];
                  const _errs843 = errors;
                  let valid221 = true;
                  const _errs844 = errors;
                  if (!Array.isArray(data279)) {
                    const err641 = {};
                    if (vErrors === null) {
                      vErrors = [err641];
                    } else {
                      vErrors.push(err641);
                    }
                    errors++;
                  }
                  var _valid56 = _errs844 === errors;
                  errors = _errs843;
                  if (vErrors !== null) {
                    if (_errs843) {
                      vErrors.length = _errs843;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause56;
                  if (_valid56) {
                    const _errs846 = errors;
                    if (Array.isArray(data279)) {
                      if (data279.length < 1) {
                        const err642 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err642];
                        } else {
                          vErrors.push(err642);
                        }
                        errors++;
                      }
                      const len136 = data279.length;
                      if (len136 > 0) {
                        let data280 = data279[0];
                        if (!(data280 === "off" || data280 === "notice" || data280 === "warning" || data280 === "error")) {
                          const err643 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/tags"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err643];
                          } else {
                            vErrors.push(err643);
                          }
                          errors++;
                        }
                      }
                      if (len136 > 1) {
                        let data281 = data279[1];
                        if (data281 && typeof data281 == "object" && !Array.isArray(data281)) {
                          for (const key61 in data281) {
                            if (!(key61 === "ignorable")) {
                              const err644 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err644];
                              } else {
                                vErrors.push(err644);
                              }
                              errors++;
                            }
                          }
                          if (data281.ignorable !== void 0) {
                            if (typeof data281.ignorable !== "boolean") {
                              const err645 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err645];
                              } else {
                                vErrors.push(err645);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err646 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err646];
                          } else {
                            vErrors.push(err646);
                          }
                          errors++;
                        }
                      }
                      const len137 = data279.length;
                      if (!(len137 <= 2)) {
                        const err647 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err647];
                        } else {
                          vErrors.push(err647);
                        }
                        errors++;
                      }
                    } else {
                      const err648 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err648];
                      } else {
                        vErrors.push(err648);
                      }
                      errors++;
                    }
                    var _valid56 = _errs846 === errors;
                    valid221 = _valid56;
                    ifClause56 = "then";
                  } else {
                    const _errs854 = errors;
                    if (!(data279 === "off" || data279 === "notice" || data279 === "warning" || data279 === "error")) {
                      const err649 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/tags"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err649];
                      } else {
                        vErrors.push(err649);
                      }
                      errors++;
                    }
                    var _valid56 = _errs854 === errors;
                    valid221 = _valid56;
                    ifClause56 = "else";
                  }
                  if (!valid221) {
                    const err650 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1tags", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1tags/if", keyword: "if", params: { failingKeyword: ifClause56 }, message: 'must match "' + ifClause56 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err650];
                    } else {
                      vErrors.push(err650);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/thumbnail"] !== void 0) {
                  let data283 = data242["metadata/thumbnail"];
                  const _errs856 = errors;
                  let valid224 = true;
                  const _errs857 = errors;
                  if (!Array.isArray(data283)) {
                    const err651 = {};
                    if (vErrors === null) {
                      vErrors = [err651];
                    } else {
                      vErrors.push(err651);
                    }
                    errors++;
                  }
                  var _valid57 = _errs857 === errors;
                  errors = _errs856;
                  if (vErrors !== null) {
                    if (_errs856) {
                      vErrors.length = _errs856;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause57;
                  if (_valid57) {
                    const _errs859 = errors;
                    if (Array.isArray(data283)) {
                      if (data283.length < 1) {
                        const err652 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1thumbnail", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1thumbnail/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err652];
                        } else {
                          vErrors.push(err652);
                        }
                        errors++;
                      }
                      const len138 = data283.length;
                      if (len138 > 0) {
                        let data284 = data283[0];
                        if (!(data284 === "off" || data284 === "notice" || data284 === "warning" || data284 === "error")) {
                          const err653 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1thumbnail/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1thumbnail/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/thumbnail"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err653];
                          } else {
                            vErrors.push(err653);
                          }
                          errors++;
                        }
                      }
                      if (len138 > 1) {
                        let data285 = data283[1];
                        if (data285 && typeof data285 == "object" && !Array.isArray(data285)) {
                          for (const key62 in data285) {
                            if (!(key62 === "ignorable")) {
                              const err654 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1thumbnail/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1thumbnail/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err654];
                              } else {
                                vErrors.push(err654);
                              }
                              errors++;
                            }
                          }
                          if (data285.ignorable !== void 0) {
                            if (typeof data285.ignorable !== "boolean") {
                              const err655 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1thumbnail/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1thumbnail/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err655];
                              } else {
                                vErrors.push(err655);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err656 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1thumbnail/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1thumbnail/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err656];
                          } else {
                            vErrors.push(err656);
                          }
                          errors++;
                        }
                      }
                      const len139 = data283.length;
                      if (!(len139 <= 2)) {
                        const err657 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1thumbnail", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1thumbnail/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err657];
                        } else {
                          vErrors.push(err657);
                        }
                        errors++;
                      }
                    } else {
                      const err658 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1thumbnail", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1thumbnail/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err658];
                      } else {
                        vErrors.push(err658);
                      }
                      errors++;
                    }
                    var _valid57 = _errs859 === errors;
                    valid224 = _valid57;
                    ifClause57 = "then";
                  } else {
                    const _errs867 = errors;
                    if (!(data283 === "off" || data283 === "notice" || data283 === "warning" || data283 === "error")) {
                      const err659 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1thumbnail", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1thumbnail/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/thumbnail"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err659];
                      } else {
                        vErrors.push(err659);
                      }
                      errors++;
                    }
                    var _valid57 = _errs867 === errors;
                    valid224 = _valid57;
                    ifClause57 = "else";
                  }
                  if (!valid224) {
                    const err660 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1thumbnail", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1thumbnail/if", keyword: "if", params: { failingKeyword: ifClause57 }, message: 'must match "' + ifClause57 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err660];
                    } else {
                      vErrors.push(err660);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/types"] !== void 0) {
                  let data287 = data242["metadata/types"];
                  const _errs869 = errors;
                  let valid227 = true;
                  const _errs870 = errors;
                  if (!Array.isArray(data287)) {
                    const err661 = {};
                    if (vErrors === null) {
                      vErrors = [err661];
                    } else {
                      vErrors.push(err661);
                    }
                    errors++;
                  }
                  var _valid58 = _errs870 === errors;
                  errors = _errs869;
                  if (vErrors !== null) {
                    if (_errs869) {
                      vErrors.length = _errs869;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause58;
                  if (_valid58) {
                    const _errs872 = errors;
                    if (Array.isArray(data287)) {
                      if (data287.length < 1) {
                        const err662 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err662];
                        } else {
                          vErrors.push(err662);
                        }
                        errors++;
                      }
                      const len140 = data287.length;
                      if (len140 > 0) {
                        let data288 = data287[0];
                        if (!(data288 === "off" || data288 === "notice" || data288 === "warning" || data288 === "error")) {
                          const err663 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/types"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err663];
                          } else {
                            vErrors.push(err663);
                          }
                          errors++;
                        }
                      }
                      if (len140 > 1) {
                        let data289 = data287[1];
                        if (data289 && typeof data289 == "object" && !Array.isArray(data289)) {
                          for (const key63 in data289) {
                            if (!(key63 === "ignorable")) {
                              const err664 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key63 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err664];
                              } else {
                                vErrors.push(err664);
                              }
                              errors++;
                            }
                          }
                          if (data289.ignorable !== void 0) {
                            if (typeof data289.ignorable !== "boolean") {
                              const err665 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err665];
                              } else {
                                vErrors.push(err665);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err666 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err666];
                          } else {
                            vErrors.push(err666);
                          }
                          errors++;
                        }
                      }
                      const len141 = data287.length;
                      if (!(len141 <= 2)) {
                        const err667 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err667];
                        } else {
                          vErrors.push(err667);
                        }
                        errors++;
                      }
                    } else {
                      const err668 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err668];
                      } else {
                        vErrors.push(err668);
                      }
                      errors++;
                    }
                    var _valid58 = _errs872 === errors;
                    valid227 = _valid58;
                    ifClause58 = "then";
                  } else {
                    const _errs880 = errors;
                    if (!(data287 === "off" || data287 === "notice" || data287 === "warning" || data287 === "error")) {
                      const err669 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/types"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err669];
                      } else {
                        vErrors.push(err669);
                      }
                      errors++;
                    }
                    var _valid58 = _errs880 === errors;
                    valid227 = _valid58;
                    ifClause58 = "else";
                  }
                  if (!valid227) {
                    const err670 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1types", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1types/if", keyword: "if", params: { failingKeyword: ifClause58 }, message: 'must match "' + ifClause58 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err670];
                    } else {
                      vErrors.push(err670);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/unknown-key"] !== void 0) {
                  let data291 = data242["metadata/unknown-key"];
                  const _errs882 = errors;
                  let valid230 = true;
                  const _errs883 = errors;
                  if (!Array.isArray(data291)) {
                    const err671 = {};
                    if (vErrors === null) {
                      vErrors = [err671];
                    } else {
                      vErrors.push(err671);
                    }
                    errors++;
                  }
                  var _valid59 = _errs883 === errors;
                  errors = _errs882;
                  if (vErrors !== null) {
                    if (_errs882) {
                      vErrors.length = _errs882;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause59;
                  if (_valid59) {
                    const _errs885 = errors;
                    if (Array.isArray(data291)) {
                      if (data291.length < 1) {
                        const err672 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err672];
                        } else {
                          vErrors.push(err672);
                        }
                        errors++;
                      }
                      const len142 = data291.length;
                      if (len142 > 0) {
                        let data292 = data291[0];
                        if (!(data292 === "off" || data292 === "notice" || data292 === "warning" || data292 === "error")) {
                          const err673 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/unknown-key"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err673];
                          } else {
                            vErrors.push(err673);
                          }
                          errors++;
                        }
                      }
                      if (len142 > 1) {
                        let data293 = data291[1];
                        if (data293 && typeof data293 == "object" && !Array.isArray(data293)) {
                          for (const key64 in data293) {
                            if (!(key64 === "ignorable")) {
                              const err674 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key64 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err674];
                              } else {
                                vErrors.push(err674);
                              }
                              errors++;
                            }
                          }
                          if (data293.ignorable !== void 0) {
                            if (typeof data293.ignorable !== "boolean") {
                              const err675 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err675];
                              } else {
                                vErrors.push(err675);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err676 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err676];
                          } else {
                            vErrors.push(err676);
                          }
                          errors++;
                        }
                      }
                      const len143 = data291.length;
                      if (!(len143 <= 2)) {
                        const err677 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err677];
                        } else {
                          vErrors.push(err677);
                        }
                        errors++;
                      }
                    } else {
                      const err678 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err678];
                      } else {
                        vErrors.push(err678);
                      }
                      errors++;
                    }
                    var _valid59 = _errs885 === errors;
                    valid230 = _valid59;
                    ifClause59 = "then";
                  } else {
                    const _errs893 = errors;
                    if (!(data291 === "off" || data291 === "notice" || data291 === "warning" || data291 === "error")) {
                      const err679 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/unknown-key"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err679];
                      } else {
                        vErrors.push(err679);
                      }
                      errors++;
                    }
                    var _valid59 = _errs893 === errors;
                    valid230 = _valid59;
                    ifClause59 = "else";
                  }
                  if (!valid230) {
                    const err680 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1unknown-key", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1unknown-key/if", keyword: "if", params: { failingKeyword: ifClause59 }, message: 'must match "' + ifClause59 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err680];
                    } else {
                      vErrors.push(err680);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/placeholder"] !== void 0) {
                  let data295 = data242["metadata/placeholder"];
                  const _errs895 = errors;
                  let valid233 = true;
                  const _errs896 = errors;
                  if (!Array.isArray(data295)) {
                    const err681 = {};
                    if (vErrors === null) {
                      vErrors = [err681];
                    } else {
                      vErrors.push(err681);
                    }
                    errors++;
                  }
                  var _valid60 = _errs896 === errors;
                  errors = _errs895;
                  if (vErrors !== null) {
                    if (_errs895) {
                      vErrors.length = _errs895;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause60;
                  if (_valid60) {
                    const _errs898 = errors;
                    if (Array.isArray(data295)) {
                      if (data295.length < 1) {
                        const err682 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err682];
                        } else {
                          vErrors.push(err682);
                        }
                        errors++;
                      }
                      const len144 = data295.length;
                      if (len144 > 0) {
                        let data296 = data295[0];
                        if (!(data296 === "off" || data296 === "notice" || data296 === "warning" || data296 === "error")) {
                          const err683 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/placeholder"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err683];
                          } else {
                            vErrors.push(err683);
                          }
                          errors++;
                        }
                      }
                      if (len144 > 1) {
                        let data297 = data295[1];
                        if (data297 && typeof data297 == "object" && !Array.isArray(data297)) {
                          for (const key65 in data297) {
                            if (!(key65 === "ignorable")) {
                              const err684 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key65 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err684];
                              } else {
                                vErrors.push(err684);
                              }
                              errors++;
                            }
                          }
                          if (data297.ignorable !== void 0) {
                            if (typeof data297.ignorable !== "boolean") {
                              const err685 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err685];
                              } else {
                                vErrors.push(err685);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err686 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err686];
                          } else {
                            vErrors.push(err686);
                          }
                          errors++;
                        }
                      }
                      const len145 = data295.length;
                      if (!(len145 <= 2)) {
                        const err687 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err687];
                        } else {
                          vErrors.push(err687);
                        }
                        errors++;
                      }
                    } else {
                      const err688 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err688];
                      } else {
                        vErrors.push(err688);
                      }
                      errors++;
                    }
                    var _valid60 = _errs898 === errors;
                    valid233 = _valid60;
                    ifClause60 = "then";
                  } else {
                    const _errs906 = errors;
                    if (!(data295 === "off" || data295 === "notice" || data295 === "warning" || data295 === "error")) {
                      const err689 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/placeholder"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err689];
                      } else {
                        vErrors.push(err689);
                      }
                      errors++;
                    }
                    var _valid60 = _errs906 === errors;
                    valid233 = _valid60;
                    ifClause60 = "else";
                  }
                  if (!valid233) {
                    const err690 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1placeholder/if", keyword: "if", params: { failingKeyword: ifClause60 }, message: 'must match "' + ifClause60 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err690];
                    } else {
                      vErrors.push(err690);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/custom-schema"] !== void 0) {
                  let data299 = data242["metadata/custom-schema"];
                  const _errs908 = errors;
                  let valid236 = true;
                  const _errs909 = errors;
                  if (!Array.isArray(data299)) {
                    const err691 = {};
                    if (vErrors === null) {
                      vErrors = [err691];
                    } else {
                      vErrors.push(err691);
                    }
                    errors++;
                  }
                  var _valid61 = _errs909 === errors;
                  errors = _errs908;
                  if (vErrors !== null) {
                    if (_errs908) {
                      vErrors.length = _errs908;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause61;
                  if (_valid61) {
                    const _errs911 = errors;
                    if (Array.isArray(data299)) {
                      if (data299.length < 1) {
                        const err692 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err692];
                        } else {
                          vErrors.push(err692);
                        }
                        errors++;
                      }
                      const len146 = data299.length;
                      if (len146 > 0) {
                        let data300 = data299[0];
                        if (!(data300 === "off" || data300 === "notice" || data300 === "warning" || data300 === "error")) {
                          const err693 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/custom-schema"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err693];
                          } else {
                            vErrors.push(err693);
                          }
                          errors++;
                        }
                      }
                      if (len146 > 1) {
                        let data301 = data299[1];
                        if (data301 && typeof data301 == "object" && !Array.isArray(data301)) {
                          for (const key66 in data301) {
                            if (!(key66 === "ignorable")) {
                              const err694 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key66 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err694];
                              } else {
                                vErrors.push(err694);
                              }
                              errors++;
                            }
                          }
                          if (data301.ignorable !== void 0) {
                            if (typeof data301.ignorable !== "boolean") {
                              const err695 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err695];
                              } else {
                                vErrors.push(err695);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err696 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err696];
                          } else {
                            vErrors.push(err696);
                          }
                          errors++;
                        }
                      }
                      const len147 = data299.length;
                      if (!(len147 <= 2)) {
                        const err697 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err697];
                        } else {
                          vErrors.push(err697);
                        }
                        errors++;
                      }
                    } else {
                      const err698 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err698];
                      } else {
                        vErrors.push(err698);
                      }
                      errors++;
                    }
                    var _valid61 = _errs911 === errors;
                    valid236 = _valid61;
                    ifClause61 = "then";
                  } else {
                    const _errs919 = errors;
                    if (!(data299 === "off" || data299 === "notice" || data299 === "warning" || data299 === "error")) {
                      const err699 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/custom-schema"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err699];
                      } else {
                        vErrors.push(err699);
                      }
                      errors++;
                    }
                    var _valid61 = _errs919 === errors;
                    valid236 = _valid61;
                    ifClause61 = "else";
                  }
                  if (!valid236) {
                    const err700 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1custom-schema", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1custom-schema/if", keyword: "if", params: { failingKeyword: ifClause61 }, message: 'must match "' + ifClause61 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err700];
                    } else {
                      vErrors.push(err700);
                    }
                    errors++;
                  }
                }
                if (data242["metadata/hub"] !== void 0) {
                  let data303 = data242["metadata/hub"];
                  const _errs921 = errors;
                  let valid239 = true;
                  const _errs922 = errors;
                  if (!Array.isArray(data303)) {
                    const err701 = {};
                    if (vErrors === null) {
                      vErrors = [err701];
                    } else {
                      vErrors.push(err701);
                    }
                    errors++;
                  }
                  var _valid62 = _errs922 === errors;
                  errors = _errs921;
                  if (vErrors !== null) {
                    if (_errs921) {
                      vErrors.length = _errs921;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause62;
                  if (_valid62) {
                    const _errs924 = errors;
                    if (Array.isArray(data303)) {
                      if (data303.length < 1) {
                        const err702 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err702];
                        } else {
                          vErrors.push(err702);
                        }
                        errors++;
                      }
                      const len148 = data303.length;
                      if (len148 > 0) {
                        let data304 = data303[0];
                        if (!(data304 === "off" || data304 === "notice" || data304 === "warning" || data304 === "error")) {
                          const err703 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/hub"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err703];
                          } else {
                            vErrors.push(err703);
                          }
                          errors++;
                        }
                      }
                      if (len148 > 1) {
                        let data305 = data303[1];
                        if (data305 && typeof data305 == "object" && !Array.isArray(data305)) {
                          for (const key67 in data305) {
                            if (!(key67 === "ignorable")) {
                              const err704 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key67 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err704];
                              } else {
                                vErrors.push(err704);
                              }
                              errors++;
                            }
                          }
                          if (data305.ignorable !== void 0) {
                            if (typeof data305.ignorable !== "boolean") {
                              const err705 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err705];
                              } else {
                                vErrors.push(err705);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err706 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err706];
                          } else {
                            vErrors.push(err706);
                          }
                          errors++;
                        }
                      }
                      const len149 = data303.length;
                      if (!(len149 <= 2)) {
                        const err707 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err707];
                        } else {
                          vErrors.push(err707);
                        }
                        errors++;
                      }
                    } else {
                      const err708 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err708];
                      } else {
                        vErrors.push(err708);
                      }
                      errors++;
                    }
                    var _valid62 = _errs924 === errors;
                    valid239 = _valid62;
                    ifClause62 = "then";
                  } else {
                    const _errs932 = errors;
                    if (!(data303 === "off" || data303 === "notice" || data303 === "warning" || data303 === "error")) {
                      const err709 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["metadata/hub"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err709];
                      } else {
                        vErrors.push(err709);
                      }
                      errors++;
                    }
                    var _valid62 = _errs932 === errors;
                    valid239 = _valid62;
                    ifClause62 = "else";
                  }
                  if (!valid239) {
                    const err710 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/metadata~1hub", schemaPath: "#/properties/overrides/items/properties/rules/properties/metadata~1hub/if", keyword: "if", params: { failingKeyword: ifClause62 }, message: 'must match "' + ifClause62 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err710];
                    } else {
                      vErrors.push(err710);
                    }
                    errors++;
                  }
                }
                if (data242["section/usage"] !== void 0) {
                  let data307 = data242["section/usage"];
                  const _errs934 = errors;
                  let valid242 = true;
                  const _errs935 = errors;
                  if (!Array.isArray(data307)) {
                    const err711 = {};
                    if (vErrors === null) {
                      vErrors = [err711];
                    } else {
                      vErrors.push(err711);
                    }
                    errors++;
                  }
                  var _valid63 = _errs935 === errors;
                  errors = _errs934;
                  if (vErrors !== null) {
                    if (_errs934) {
                      vErrors.length = _errs934;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause63;
                  if (_valid63) {
                    const _errs937 = errors;
                    if (Array.isArray(data307)) {
                      if (data307.length < 1) {
                        const err712 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err712];
                        } else {
                          vErrors.push(err712);
                        }
                        errors++;
                      }
                      const len150 = data307.length;
                      if (len150 > 0) {
                        let data308 = data307[0];
                        if (!(data308 === "off" || data308 === "notice" || data308 === "warning" || data308 === "error")) {
                          const err713 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/usage"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err713];
                          } else {
                            vErrors.push(err713);
                          }
                          errors++;
                        }
                      }
                      if (len150 > 1) {
                        let data309 = data307[1];
                        if (data309 && typeof data309 == "object" && !Array.isArray(data309)) {
                          for (const key68 in data309) {
                            if (!(key68 === "headings" || key68 === "ignorable")) {
                              const err714 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key68 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err714];
                              } else {
                                vErrors.push(err714);
                              }
                              errors++;
                            }
                          }
                          if (data309.headings !== void 0) {
                            let data310 = data309.headings;
                            if (Array.isArray(data310)) {
                              const len151 = data310.length;
                              for (let i24 = 0; i24 < len151; i24++) {
                                let data311 = data310[i24];
                                if (typeof data311 === "string") {
                                  if (func1(data311) < 1) {
                                    const err715 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1/headings/" + i24, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err715];
                                    } else {
                                      vErrors.push(err715);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err716 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1/headings/" + i24, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err716];
                                  } else {
                                    vErrors.push(err716);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err717 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err717];
                              } else {
                                vErrors.push(err717);
                              }
                              errors++;
                            }
                          }
                          if (data309.ignorable !== void 0) {
                            if (typeof data309.ignorable !== "boolean") {
                              const err718 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err718];
                              } else {
                                vErrors.push(err718);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err719 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err719];
                          } else {
                            vErrors.push(err719);
                          }
                          errors++;
                        }
                      }
                      const len152 = data307.length;
                      if (!(len152 <= 2)) {
                        const err720 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err720];
                        } else {
                          vErrors.push(err720);
                        }
                        errors++;
                      }
                    } else {
                      const err721 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err721];
                      } else {
                        vErrors.push(err721);
                      }
                      errors++;
                    }
                    var _valid63 = _errs937 === errors;
                    valid242 = _valid63;
                    ifClause63 = "then";
                  } else {
                    const _errs949 = errors;
                    if (!(data307 === "off" || data307 === "notice" || data307 === "warning" || data307 === "error")) {
                      const err722 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/usage"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err722];
                      } else {
                        vErrors.push(err722);
                      }
                      errors++;
                    }
                    var _valid63 = _errs949 === errors;
                    valid242 = _valid63;
                    ifClause63 = "else";
                  }
                  if (!valid242) {
                    const err723 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1usage", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1usage/if", keyword: "if", params: { failingKeyword: ifClause63 }, message: 'must match "' + ifClause63 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err723];
                    } else {
                      vErrors.push(err723);
                    }
                    errors++;
                  }
                }
                if (data242["section/limitations"] !== void 0) {
                  let data313 = data242["section/limitations"];
                  const _errs951 = errors;
                  let valid247 = true;
                  const _errs952 = errors;
                  if (!Array.isArray(data313)) {
                    const err724 = {};
                    if (vErrors === null) {
                      vErrors = [err724];
                    } else {
                      vErrors.push(err724);
                    }
                    errors++;
                  }
                  var _valid64 = _errs952 === errors;
                  errors = _errs951;
                  if (vErrors !== null) {
                    if (_errs951) {
                      vErrors.length = _errs951;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause64;
                  if (_valid64) {
                    const _errs954 = errors;
                    if (Array.isArray(data313)) {
                      if (data313.length < 1) {
                        const err725 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err725];
                        } else {
                          vErrors.push(err725);
                        }
                        errors++;
                      }
                      const len153 = data313.length;
                      if (len153 > 0) {
                        let data314 = data313[0];
                        if (!(data314 === "off" || data314 === "notice" || data314 === "warning" || data314 === "error")) {
                          const err726 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/limitations"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err726];
                          } else {
                            vErrors.push(err726);
                          }
                          errors++;
                        }
                      }
                      if (len153 > 1) {
                        let data315 = data313[1];
                        if (data315 && typeof data315 == "object" && !Array.isArray(data315)) {
                          for (const key69 in data315) {
                            if (!(key69 === "headings" || key69 === "ignorable")) {
                              const err727 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key69 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err727];
                              } else {
                                vErrors.push(err727);
                              }
                              errors++;
                            }
                          }
                          if (data315.headings !== void 0) {
                            let data316 = data315.headings;
                            if (Array.isArray(data316)) {
                              const len154 = data316.length;
                              for (let i25 = 0; i25 < len154; i25++) {
                                let data317 = data316[i25];
                                if (typeof data317 === "string") {
                                  if (func1(data317) < 1) {
                                    const err728 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1/headings/" + i25, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err728];
                                    } else {
                                      vErrors.push(err728);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err729 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1/headings/" + i25, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err729];
                                  } else {
                                    vErrors.push(err729);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err730 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err730];
                              } else {
                                vErrors.push(err730);
                              }
                              errors++;
                            }
                          }
                          if (data315.ignorable !== void 0) {
                            if (typeof data315.ignorable !== "boolean") {
                              const err731 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err731];
                              } else {
                                vErrors.push(err731);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err732 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err732];
                          } else {
                            vErrors.push(err732);
                          }
                          errors++;
                        }
                      }
                      const len155 = data313.length;
                      if (!(len155 <= 2)) {
                        const err733 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err733];
                        } else {
                          vErrors.push(err733);
                        }
                        errors++;
                      }
                    } else {
                      const err734 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err734];
                      } else {
                        vErrors.push(err734);
                      }
                      errors++;
                    }
                    var _valid64 = _errs954 === errors;
                    valid247 = _valid64;
                    ifClause64 = "then";
                  } else {
                    const _errs966 = errors;
                    if (!(data313 === "off" || data313 === "notice" || data313 === "warning" || data313 === "error")) {
                      const err735 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/limitations"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err735];
                      } else {
                        vErrors.push(err735);
                      }
                      errors++;
                    }
                    var _valid64 = _errs966 === errors;
                    valid247 = _valid64;
                    ifClause64 = "else";
                  }
                  if (!valid247) {
                    const err736 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1limitations", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1limitations/if", keyword: "if", params: { failingKeyword: ifClause64 }, message: 'must match "' + ifClause64 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err736];
                    } else {
                      vErrors.push(err736);
                    }
                    errors++;
                  }
                }
                if (data242["section/benchmark"] !== void 0) {
                  let data319 = data242["section/benchmark"];
                  const _errs968 = errors;
                  let valid252 = true;
                  const _errs969 = errors;
                  if (!Array.isArray(data319)) {
                    const err737 = {};
                    if (vErrors === null) {
                      vErrors = [err737];
                    } else {
                      vErrors.push(err737);
                    }
                    errors++;
                  }
                  var _valid65 = _errs969 === errors;
                  errors = _errs968;
                  if (vErrors !== null) {
                    if (_errs968) {
                      vErrors.length = _errs968;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause65;
                  if (_valid65) {
                    const _errs971 = errors;
                    if (Array.isArray(data319)) {
                      if (data319.length < 1) {
                        const err738 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err738];
                        } else {
                          vErrors.push(err738);
                        }
                        errors++;
                      }
                      const len156 = data319.length;
                      if (len156 > 0) {
                        let data320 = data319[0];
                        if (!(data320 === "off" || data320 === "notice" || data320 === "warning" || data320 === "error")) {
                          const err739 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/benchmark"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err739];
                          } else {
                            vErrors.push(err739);
                          }
                          errors++;
                        }
                      }
                      if (len156 > 1) {
                        let data321 = data319[1];
                        if (data321 && typeof data321 == "object" && !Array.isArray(data321)) {
                          for (const key70 in data321) {
                            if (!(key70 === "headings" || key70 === "ignorable")) {
                              const err740 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key70 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err740];
                              } else {
                                vErrors.push(err740);
                              }
                              errors++;
                            }
                          }
                          if (data321.headings !== void 0) {
                            let data322 = data321.headings;
                            if (Array.isArray(data322)) {
                              const len157 = data322.length;
                              for (let i26 = 0; i26 < len157; i26++) {
                                let data323 = data322[i26];
                                if (typeof data323 === "string") {
                                  if (func1(data323) < 1) {
                                    const err741 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1/headings/" + i26, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err741];
                                    } else {
                                      vErrors.push(err741);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err742 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1/headings/" + i26, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err742];
                                  } else {
                                    vErrors.push(err742);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err743 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err743];
                              } else {
                                vErrors.push(err743);
                              }
                              errors++;
                            }
                          }
                          if (data321.ignorable !== void 0) {
                            if (typeof data321.ignorable !== "boolean") {
                              const err744 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err744];
                              } else {
                                vErrors.push(err744);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err745 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err745];
                          } else {
                            vErrors.push(err745);
                          }
                          errors++;
                        }
                      }
                      const len158 = data319.length;
                      if (!(len158 <= 2)) {
                        const err746 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err746];
                        } else {
                          vErrors.push(err746);
                        }
                        errors++;
                      }
                    } else {
                      const err747 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err747];
                      } else {
                        vErrors.push(err747);
                      }
                      errors++;
                    }
                    var _valid65 = _errs971 === errors;
                    valid252 = _valid65;
                    ifClause65 = "then";
                  } else {
                    const _errs983 = errors;
                    if (!(data319 === "off" || data319 === "notice" || data319 === "warning" || data319 === "error")) {
                      const err748 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/benchmark"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err748];
                      } else {
                        vErrors.push(err748);
                      }
                      errors++;
                    }
                    var _valid65 = _errs983 === errors;
                    valid252 = _valid65;
                    ifClause65 = "else";
                  }
                  if (!valid252) {
                    const err749 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1benchmark", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1benchmark/if", keyword: "if", params: { failingKeyword: ifClause65 }, message: 'must match "' + ifClause65 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err749];
                    } else {
                      vErrors.push(err749);
                    }
                    errors++;
                  }
                }
                if (data242["section/citation"] !== void 0) {
                  let data325 = data242["section/citation"];
                  const _errs985 = errors;
                  let valid257 = true;
                  const _errs986 = errors;
                  if (!Array.isArray(data325)) {
                    const err750 = {};
                    if (vErrors === null) {
                      vErrors = [err750];
                    } else {
                      vErrors.push(err750);
                    }
                    errors++;
                  }
                  var _valid66 = _errs986 === errors;
                  errors = _errs985;
                  if (vErrors !== null) {
                    if (_errs985) {
                      vErrors.length = _errs985;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause66;
                  if (_valid66) {
                    const _errs988 = errors;
                    if (Array.isArray(data325)) {
                      if (data325.length < 1) {
                        const err751 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err751];
                        } else {
                          vErrors.push(err751);
                        }
                        errors++;
                      }
                      const len159 = data325.length;
                      if (len159 > 0) {
                        let data326 = data325[0];
                        if (!(data326 === "off" || data326 === "notice" || data326 === "warning" || data326 === "error")) {
                          const err752 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/citation"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err752];
                          } else {
                            vErrors.push(err752);
                          }
                          errors++;
                        }
                      }
                      if (len159 > 1) {
                        let data327 = data325[1];
                        if (data327 && typeof data327 == "object" && !Array.isArray(data327)) {
                          for (const key71 in data327) {
                            if (!(key71 === "headings" || key71 === "ignorable")) {
                              const err753 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key71 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err753];
                              } else {
                                vErrors.push(err753);
                              }
                              errors++;
                            }
                          }
                          if (data327.headings !== void 0) {
                            let data328 = data327.headings;
                            if (Array.isArray(data328)) {
                              const len160 = data328.length;
                              for (let i27 = 0; i27 < len160; i27++) {
                                let data329 = data328[i27];
                                if (typeof data329 === "string") {
                                  if (func1(data329) < 1) {
                                    const err754 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1/headings/" + i27, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err754];
                                    } else {
                                      vErrors.push(err754);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err755 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1/headings/" + i27, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err755];
                                  } else {
                                    vErrors.push(err755);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err756 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err756];
                              } else {
                                vErrors.push(err756);
                              }
                              errors++;
                            }
                          }
                          if (data327.ignorable !== void 0) {
                            if (typeof data327.ignorable !== "boolean") {
                              const err757 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err757];
                              } else {
                                vErrors.push(err757);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err758 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err758];
                          } else {
                            vErrors.push(err758);
                          }
                          errors++;
                        }
                      }
                      const len161 = data325.length;
                      if (!(len161 <= 2)) {
                        const err759 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err759];
                        } else {
                          vErrors.push(err759);
                        }
                        errors++;
                      }
                    } else {
                      const err760 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err760];
                      } else {
                        vErrors.push(err760);
                      }
                      errors++;
                    }
                    var _valid66 = _errs988 === errors;
                    valid257 = _valid66;
                    ifClause66 = "then";
                  } else {
                    const _errs1000 = errors;
                    if (!(data325 === "off" || data325 === "notice" || data325 === "warning" || data325 === "error")) {
                      const err761 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/citation"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err761];
                      } else {
                        vErrors.push(err761);
                      }
                      errors++;
                    }
                    var _valid66 = _errs1000 === errors;
                    valid257 = _valid66;
                    ifClause66 = "else";
                  }
                  if (!valid257) {
                    const err762 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1citation", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1citation/if", keyword: "if", params: { failingKeyword: ifClause66 }, message: 'must match "' + ifClause66 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err762];
                    } else {
                      vErrors.push(err762);
                    }
                    errors++;
                  }
                }
                if (data242["section/description"] !== void 0) {
                  let data331 = data242["section/description"];
                  const _errs1002 = errors;
                  let valid262 = true;
                  const _errs1003 = errors;
                  if (!Array.isArray(data331)) {
                    const err763 = {};
                    if (vErrors === null) {
                      vErrors = [err763];
                    } else {
                      vErrors.push(err763);
                    }
                    errors++;
                  }
                  var _valid67 = _errs1003 === errors;
                  errors = _errs1002;
                  if (vErrors !== null) {
                    if (_errs1002) {
                      vErrors.length = _errs1002;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause67;
                  if (_valid67) {
                    const _errs1005 = errors;
                    if (Array.isArray(data331)) {
                      if (data331.length < 1) {
                        const err764 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err764];
                        } else {
                          vErrors.push(err764);
                        }
                        errors++;
                      }
                      const len162 = data331.length;
                      if (len162 > 0) {
                        let data332 = data331[0];
                        if (!(data332 === "off" || data332 === "notice" || data332 === "warning" || data332 === "error")) {
                          const err765 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/description"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err765];
                          } else {
                            vErrors.push(err765);
                          }
                          errors++;
                        }
                      }
                      if (len162 > 1) {
                        let data333 = data331[1];
                        if (data333 && typeof data333 == "object" && !Array.isArray(data333)) {
                          for (const key72 in data333) {
                            if (!(key72 === "headings" || key72 === "ignorable")) {
                              const err766 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key72 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err766];
                              } else {
                                vErrors.push(err766);
                              }
                              errors++;
                            }
                          }
                          if (data333.headings !== void 0) {
                            let data334 = data333.headings;
                            if (Array.isArray(data334)) {
                              const len163 = data334.length;
                              for (let i28 = 0; i28 < len163; i28++) {
                                let data335 = data334[i28];
                                if (typeof data335 === "string") {
                                  if (func1(data335) < 1) {
                                    const err767 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1/headings/" + i28, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err767];
                                    } else {
                                      vErrors.push(err767);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err768 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1/headings/" + i28, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err768];
                                  } else {
                                    vErrors.push(err768);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err769 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err769];
                              } else {
                                vErrors.push(err769);
                              }
                              errors++;
                            }
                          }
                          if (data333.ignorable !== void 0) {
                            if (typeof data333.ignorable !== "boolean") {
                              const err770 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err770];
                              } else {
                                vErrors.push(err770);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err771 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err771];
                          } else {
                            vErrors.push(err771);
                          }
                          errors++;
                        }
                      }
                      const len164 = data331.length;
                      if (!(len164 <= 2)) {
                        const err772 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err772];
                        } else {
                          vErrors.push(err772);
                        }
                        errors++;
                      }
                    } else {
                      const err773 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err773];
                      } else {
                        vErrors.push(err773);
                      }
                      errors++;
                    }
                    var _valid67 = _errs1005 === errors;
                    valid262 = _valid67;
                    ifClause67 = "then";
                  } else {
                    const _errs1017 = errors;
                    if (!(data331 === "off" || data331 === "notice" || data331 === "warning" || data331 === "error")) {
                      const err774 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/description"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err774];
                      } else {
                        vErrors.push(err774);
                      }
                      errors++;
                    }
                    var _valid67 = _errs1017 === errors;
                    valid262 = _valid67;
                    ifClause67 = "else";
                  }
                  if (!valid262) {
                    const err775 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1description", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1description/if", keyword: "if", params: { failingKeyword: ifClause67 }, message: 'must match "' + ifClause67 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err775];
                    } else {
                      vErrors.push(err775);
                    }
                    errors++;
                  }
                }
                if (data242["section/intended-use"] !== void 0) {
                  let data337 = data242["section/intended-use"];
                  const _errs1019 = errors;
                  let valid267 = true;
                  const _errs1020 = errors;
                  if (!Array.isArray(data337)) {
                    const err776 = {};
                    if (vErrors === null) {
                      vErrors = [err776];
                    } else {
                      vErrors.push(err776);
                    }
                    errors++;
                  }
                  var _valid68 = _errs1020 === errors;
                  errors = _errs1019;
                  if (vErrors !== null) {
                    if (_errs1019) {
                      vErrors.length = _errs1019;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause68;
                  if (_valid68) {
                    const _errs1022 = errors;
                    if (Array.isArray(data337)) {
                      if (data337.length < 1) {
                        const err777 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err777];
                        } else {
                          vErrors.push(err777);
                        }
                        errors++;
                      }
                      const len165 = data337.length;
                      if (len165 > 0) {
                        let data338 = data337[0];
                        if (!(data338 === "off" || data338 === "notice" || data338 === "warning" || data338 === "error")) {
                          const err778 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/intended-use"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err778];
                          } else {
                            vErrors.push(err778);
                          }
                          errors++;
                        }
                      }
                      if (len165 > 1) {
                        let data339 = data337[1];
                        if (data339 && typeof data339 == "object" && !Array.isArray(data339)) {
                          for (const key73 in data339) {
                            if (!(key73 === "headings" || key73 === "ignorable")) {
                              const err779 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key73 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err779];
                              } else {
                                vErrors.push(err779);
                              }
                              errors++;
                            }
                          }
                          if (data339.headings !== void 0) {
                            let data340 = data339.headings;
                            if (Array.isArray(data340)) {
                              const len166 = data340.length;
                              for (let i29 = 0; i29 < len166; i29++) {
                                let data341 = data340[i29];
                                if (typeof data341 === "string") {
                                  if (func1(data341) < 1) {
                                    const err780 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1/headings/" + i29, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err780];
                                    } else {
                                      vErrors.push(err780);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err781 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1/headings/" + i29, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err781];
                                  } else {
                                    vErrors.push(err781);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err782 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err782];
                              } else {
                                vErrors.push(err782);
                              }
                              errors++;
                            }
                          }
                          if (data339.ignorable !== void 0) {
                            if (typeof data339.ignorable !== "boolean") {
                              const err783 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err783];
                              } else {
                                vErrors.push(err783);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err784 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err784];
                          } else {
                            vErrors.push(err784);
                          }
                          errors++;
                        }
                      }
                      const len167 = data337.length;
                      if (!(len167 <= 2)) {
                        const err785 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err785];
                        } else {
                          vErrors.push(err785);
                        }
                        errors++;
                      }
                    } else {
                      const err786 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err786];
                      } else {
                        vErrors.push(err786);
                      }
                      errors++;
                    }
                    var _valid68 = _errs1022 === errors;
                    valid267 = _valid68;
                    ifClause68 = "then";
                  } else {
                    const _errs1034 = errors;
                    if (!(data337 === "off" || data337 === "notice" || data337 === "warning" || data337 === "error")) {
                      const err787 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/intended-use"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err787];
                      } else {
                        vErrors.push(err787);
                      }
                      errors++;
                    }
                    var _valid68 = _errs1034 === errors;
                    valid267 = _valid68;
                    ifClause68 = "else";
                  }
                  if (!valid267) {
                    const err788 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1intended-use", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1intended-use/if", keyword: "if", params: { failingKeyword: ifClause68 }, message: 'must match "' + ifClause68 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err788];
                    } else {
                      vErrors.push(err788);
                    }
                    errors++;
                  }
                }
                if (data242["section/training"] !== void 0) {
                  let data343 = data242["section/training"];
                  const _errs1036 = errors;
                  let valid272 = true;
                  const _errs1037 = errors;
                  if (!Array.isArray(data343)) {
                    const err789 = {};
                    if (vErrors === null) {
                      vErrors = [err789];
                    } else {
                      vErrors.push(err789);
                    }
                    errors++;
                  }
                  var _valid69 = _errs1037 === errors;
                  errors = _errs1036;
                  if (vErrors !== null) {
                    if (_errs1036) {
                      vErrors.length = _errs1036;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause69;
                  if (_valid69) {
                    const _errs1039 = errors;
                    if (Array.isArray(data343)) {
                      if (data343.length < 1) {
                        const err790 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err790];
                        } else {
                          vErrors.push(err790);
                        }
                        errors++;
                      }
                      const len168 = data343.length;
                      if (len168 > 0) {
                        let data344 = data343[0];
                        if (!(data344 === "off" || data344 === "notice" || data344 === "warning" || data344 === "error")) {
                          const err791 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/training"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err791];
                          } else {
                            vErrors.push(err791);
                          }
                          errors++;
                        }
                      }
                      if (len168 > 1) {
                        let data345 = data343[1];
                        if (data345 && typeof data345 == "object" && !Array.isArray(data345)) {
                          for (const key74 in data345) {
                            if (!(key74 === "headings" || key74 === "ignorable")) {
                              const err792 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key74 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err792];
                              } else {
                                vErrors.push(err792);
                              }
                              errors++;
                            }
                          }
                          if (data345.headings !== void 0) {
                            let data346 = data345.headings;
                            if (Array.isArray(data346)) {
                              const len169 = data346.length;
                              for (let i30 = 0; i30 < len169; i30++) {
                                let data347 = data346[i30];
                                if (typeof data347 === "string") {
                                  if (func1(data347) < 1) {
                                    const err793 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1/headings/" + i30, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err793];
                                    } else {
                                      vErrors.push(err793);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err794 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1/headings/" + i30, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err794];
                                  } else {
                                    vErrors.push(err794);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err795 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err795];
                              } else {
                                vErrors.push(err795);
                              }
                              errors++;
                            }
                          }
                          if (data345.ignorable !== void 0) {
                            if (typeof data345.ignorable !== "boolean") {
                              const err796 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err796];
                              } else {
                                vErrors.push(err796);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err797 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err797];
                          } else {
                            vErrors.push(err797);
                          }
                          errors++;
                        }
                      }
                      const len170 = data343.length;
                      if (!(len170 <= 2)) {
                        const err798 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err798];
                        } else {
                          vErrors.push(err798);
                        }
                        errors++;
                      }
                    } else {
                      const err799 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err799];
                      } else {
                        vErrors.push(err799);
                      }
                      errors++;
                    }
                    var _valid69 = _errs1039 === errors;
                    valid272 = _valid69;
                    ifClause69 = "then";
                  } else {
                    const _errs1051 = errors;
                    if (!(data343 === "off" || data343 === "notice" || data343 === "warning" || data343 === "error")) {
                      const err800 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/training"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err800];
                      } else {
                        vErrors.push(err800);
                      }
                      errors++;
                    }
                    var _valid69 = _errs1051 === errors;
                    valid272 = _valid69;
                    ifClause69 = "else";
                  }
                  if (!valid272) {
                    const err801 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1training", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1training/if", keyword: "if", params: { failingKeyword: ifClause69 }, message: 'must match "' + ifClause69 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err801];
                    } else {
                      vErrors.push(err801);
                    }
                    errors++;
                  }
                }
                if (data242["section/bias"] !== void 0) {
                  let data349 = data242["section/bias"];
                  const _errs1053 = errors;
                  let valid277 = true;
                  const _errs1054 = errors;
                  if (!Array.isArray(data349)) {
                    const err802 = {};
                    if (vErrors === null) {
                      vErrors = [err802];
                    } else {
                      vErrors.push(err802);
                    }
                    errors++;
                  }
                  var _valid70 = _errs1054 === errors;
                  errors = _errs1053;
                  if (vErrors !== null) {
                    if (_errs1053) {
                      vErrors.length = _errs1053;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause70;
                  if (_valid70) {
                    const _errs1056 = errors;
                    if (Array.isArray(data349)) {
                      if (data349.length < 1) {
                        const err803 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err803];
                        } else {
                          vErrors.push(err803);
                        }
                        errors++;
                      }
                      const len171 = data349.length;
                      if (len171 > 0) {
                        let data350 = data349[0];
                        if (!(data350 === "off" || data350 === "notice" || data350 === "warning" || data350 === "error")) {
                          const err804 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/bias"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err804];
                          } else {
                            vErrors.push(err804);
                          }
                          errors++;
                        }
                      }
                      if (len171 > 1) {
                        let data351 = data349[1];
                        if (data351 && typeof data351 == "object" && !Array.isArray(data351)) {
                          for (const key75 in data351) {
                            if (!(key75 === "headings" || key75 === "ignorable")) {
                              const err805 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key75 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err805];
                              } else {
                                vErrors.push(err805);
                              }
                              errors++;
                            }
                          }
                          if (data351.headings !== void 0) {
                            let data352 = data351.headings;
                            if (Array.isArray(data352)) {
                              const len172 = data352.length;
                              for (let i31 = 0; i31 < len172; i31++) {
                                let data353 = data352[i31];
                                if (typeof data353 === "string") {
                                  if (func1(data353) < 1) {
                                    const err806 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1/headings/" + i31, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err806];
                                    } else {
                                      vErrors.push(err806);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err807 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1/headings/" + i31, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err807];
                                  } else {
                                    vErrors.push(err807);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err808 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err808];
                              } else {
                                vErrors.push(err808);
                              }
                              errors++;
                            }
                          }
                          if (data351.ignorable !== void 0) {
                            if (typeof data351.ignorable !== "boolean") {
                              const err809 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err809];
                              } else {
                                vErrors.push(err809);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err810 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err810];
                          } else {
                            vErrors.push(err810);
                          }
                          errors++;
                        }
                      }
                      const len173 = data349.length;
                      if (!(len173 <= 2)) {
                        const err811 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err811];
                        } else {
                          vErrors.push(err811);
                        }
                        errors++;
                      }
                    } else {
                      const err812 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err812];
                      } else {
                        vErrors.push(err812);
                      }
                      errors++;
                    }
                    var _valid70 = _errs1056 === errors;
                    valid277 = _valid70;
                    ifClause70 = "then";
                  } else {
                    const _errs1068 = errors;
                    if (!(data349 === "off" || data349 === "notice" || data349 === "warning" || data349 === "error")) {
                      const err813 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/bias"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err813];
                      } else {
                        vErrors.push(err813);
                      }
                      errors++;
                    }
                    var _valid70 = _errs1068 === errors;
                    valid277 = _valid70;
                    ifClause70 = "else";
                  }
                  if (!valid277) {
                    const err814 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1bias", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1bias/if", keyword: "if", params: { failingKeyword: ifClause70 }, message: 'must match "' + ifClause70 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err814];
                    } else {
                      vErrors.push(err814);
                    }
                    errors++;
                  }
                }
                if (data242["section/environment"] !== void 0) {
                  let data355 = data242["section/environment"];
                  const _errs1070 = errors;
                  let valid282 = true;
                  const _errs1071 = errors;
                  if (!Array.isArray(data355)) {
                    const err815 = {};
                    if (vErrors === null) {
                      vErrors = [err815];
                    } else {
                      vErrors.push(err815);
                    }
                    errors++;
                  }
                  var _valid71 = _errs1071 === errors;
                  errors = _errs1070;
                  if (vErrors !== null) {
                    if (_errs1070) {
                      vErrors.length = _errs1070;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause71;
                  if (_valid71) {
                    const _errs1073 = errors;
                    if (Array.isArray(data355)) {
                      if (data355.length < 1) {
                        const err816 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err816];
                        } else {
                          vErrors.push(err816);
                        }
                        errors++;
                      }
                      const len174 = data355.length;
                      if (len174 > 0) {
                        let data356 = data355[0];
                        if (!(data356 === "off" || data356 === "notice" || data356 === "warning" || data356 === "error")) {
                          const err817 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/environment"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err817];
                          } else {
                            vErrors.push(err817);
                          }
                          errors++;
                        }
                      }
                      if (len174 > 1) {
                        let data357 = data355[1];
                        if (data357 && typeof data357 == "object" && !Array.isArray(data357)) {
                          for (const key76 in data357) {
                            if (!(key76 === "headings" || key76 === "ignorable")) {
                              const err818 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key76 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err818];
                              } else {
                                vErrors.push(err818);
                              }
                              errors++;
                            }
                          }
                          if (data357.headings !== void 0) {
                            let data358 = data357.headings;
                            if (Array.isArray(data358)) {
                              const len175 = data358.length;
                              for (let i32 = 0; i32 < len175; i32++) {
                                let data359 = data358[i32];
                                if (typeof data359 === "string") {
                                  if (func1(data359) < 1) {
                                    const err819 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1/headings/" + i32, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err819];
                                    } else {
                                      vErrors.push(err819);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err820 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1/headings/" + i32, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err820];
                                  } else {
                                    vErrors.push(err820);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err821 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err821];
                              } else {
                                vErrors.push(err821);
                              }
                              errors++;
                            }
                          }
                          if (data357.ignorable !== void 0) {
                            if (typeof data357.ignorable !== "boolean") {
                              const err822 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err822];
                              } else {
                                vErrors.push(err822);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err823 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err823];
                          } else {
                            vErrors.push(err823);
                          }
                          errors++;
                        }
                      }
                      const len176 = data355.length;
                      if (!(len176 <= 2)) {
                        const err824 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err824];
                        } else {
                          vErrors.push(err824);
                        }
                        errors++;
                      }
                    } else {
                      const err825 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err825];
                      } else {
                        vErrors.push(err825);
                      }
                      errors++;
                    }
                    var _valid71 = _errs1073 === errors;
                    valid282 = _valid71;
                    ifClause71 = "then";
                  } else {
                    const _errs1085 = errors;
                    if (!(data355 === "off" || data355 === "notice" || data355 === "warning" || data355 === "error")) {
                      const err826 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/environment"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err826];
                      } else {
                        vErrors.push(err826);
                      }
                      errors++;
                    }
                    var _valid71 = _errs1085 === errors;
                    valid282 = _valid71;
                    ifClause71 = "else";
                  }
                  if (!valid282) {
                    const err827 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1environment", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1environment/if", keyword: "if", params: { failingKeyword: ifClause71 }, message: 'must match "' + ifClause71 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err827];
                    } else {
                      vErrors.push(err827);
                    }
                    errors++;
                  }
                }
                if (data242["section/license"] !== void 0) {
                  let data361 = data242["section/license"];
                  const _errs1087 = errors;
                  let valid287 = true;
                  const _errs1088 = errors;
                  if (!Array.isArray(data361)) {
                    const err828 = {};
                    if (vErrors === null) {
                      vErrors = [err828];
                    } else {
                      vErrors.push(err828);
                    }
                    errors++;
                  }
                  var _valid72 = _errs1088 === errors;
                  errors = _errs1087;
                  if (vErrors !== null) {
                    if (_errs1087) {
                      vErrors.length = _errs1087;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause72;
                  if (_valid72) {
                    const _errs1090 = errors;
                    if (Array.isArray(data361)) {
                      if (data361.length < 1) {
                        const err829 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err829];
                        } else {
                          vErrors.push(err829);
                        }
                        errors++;
                      }
                      const len177 = data361.length;
                      if (len177 > 0) {
                        let data362 = data361[0];
                        if (!(data362 === "off" || data362 === "notice" || data362 === "warning" || data362 === "error")) {
                          const err830 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/license"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err830];
                          } else {
                            vErrors.push(err830);
                          }
                          errors++;
                        }
                      }
                      if (len177 > 1) {
                        let data363 = data361[1];
                        if (data363 && typeof data363 == "object" && !Array.isArray(data363)) {
                          for (const key77 in data363) {
                            if (!(key77 === "headings" || key77 === "ignorable")) {
                              const err831 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key77 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err831];
                              } else {
                                vErrors.push(err831);
                              }
                              errors++;
                            }
                          }
                          if (data363.headings !== void 0) {
                            let data364 = data363.headings;
                            if (Array.isArray(data364)) {
                              const len178 = data364.length;
                              for (let i33 = 0; i33 < len178; i33++) {
                                let data365 = data364[i33];
                                if (typeof data365 === "string") {
                                  if (func1(data365) < 1) {
                                    const err832 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1/headings/" + i33, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err832];
                                    } else {
                                      vErrors.push(err832);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err833 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1/headings/" + i33, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err833];
                                  } else {
                                    vErrors.push(err833);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err834 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err834];
                              } else {
                                vErrors.push(err834);
                              }
                              errors++;
                            }
                          }
                          if (data363.ignorable !== void 0) {
                            if (typeof data363.ignorable !== "boolean") {
                              const err835 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err835];
                              } else {
                                vErrors.push(err835);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err836 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err836];
                          } else {
                            vErrors.push(err836);
                          }
                          errors++;
                        }
                      }
                      const len179 = data361.length;
                      if (!(len179 <= 2)) {
                        const err837 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err837];
                        } else {
                          vErrors.push(err837);
                        }
                        errors++;
                      }
                    } else {
                      const err838 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err838];
                      } else {
                        vErrors.push(err838);
                      }
                      errors++;
                    }
                    var _valid72 = _errs1090 === errors;
                    valid287 = _valid72;
                    ifClause72 = "then";
                  } else {
                    const _errs1102 = errors;
                    if (!(data361 === "off" || data361 === "notice" || data361 === "warning" || data361 === "error")) {
                      const err839 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/license"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err839];
                      } else {
                        vErrors.push(err839);
                      }
                      errors++;
                    }
                    var _valid72 = _errs1102 === errors;
                    valid287 = _valid72;
                    ifClause72 = "else";
                  }
                  if (!valid287) {
                    const err840 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1license", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1license/if", keyword: "if", params: { failingKeyword: ifClause72 }, message: 'must match "' + ifClause72 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err840];
                    } else {
                      vErrors.push(err840);
                    }
                    errors++;
                  }
                }
                if (data242["section/demo"] !== void 0) {
                  let data367 = data242["section/demo"];
                  const _errs1104 = errors;
                  let valid292 = true;
                  const _errs1105 = errors;
                  if (!Array.isArray(data367)) {
                    const err841 = {};
                    if (vErrors === null) {
                      vErrors = [err841];
                    } else {
                      vErrors.push(err841);
                    }
                    errors++;
                  }
                  var _valid73 = _errs1105 === errors;
                  errors = _errs1104;
                  if (vErrors !== null) {
                    if (_errs1104) {
                      vErrors.length = _errs1104;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause73;
                  if (_valid73) {
                    const _errs1107 = errors;
                    if (Array.isArray(data367)) {
                      if (data367.length < 1) {
                        const err842 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err842];
                        } else {
                          vErrors.push(err842);
                        }
                        errors++;
                      }
                      const len180 = data367.length;
                      if (len180 > 0) {
                        let data368 = data367[0];
                        if (!(data368 === "off" || data368 === "notice" || data368 === "warning" || data368 === "error")) {
                          const err843 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/demo"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err843];
                          } else {
                            vErrors.push(err843);
                          }
                          errors++;
                        }
                      }
                      if (len180 > 1) {
                        let data369 = data367[1];
                        if (data369 && typeof data369 == "object" && !Array.isArray(data369)) {
                          for (const key78 in data369) {
                            if (!(key78 === "headings" || key78 === "ignorable")) {
                              const err844 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key78 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err844];
                              } else {
                                vErrors.push(err844);
                              }
                              errors++;
                            }
                          }
                          if (data369.headings !== void 0) {
                            let data370 = data369.headings;
                            if (Array.isArray(data370)) {
                              const len181 = data370.length;
                              for (let i34 = 0; i34 < len181; i34++) {
                                let data371 = data370[i34];
                                if (typeof data371 === "string") {
                                  if (func1(data371) < 1) {
                                    const err845 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1/headings/" + i34, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err845];
                                    } else {
                                      vErrors.push(err845);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err846 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1/headings/" + i34, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err846];
                                  } else {
                                    vErrors.push(err846);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err847 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err847];
                              } else {
                                vErrors.push(err847);
                              }
                              errors++;
                            }
                          }
                          if (data369.ignorable !== void 0) {
                            if (typeof data369.ignorable !== "boolean") {
                              const err848 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err848];
                              } else {
                                vErrors.push(err848);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err849 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err849];
                          } else {
                            vErrors.push(err849);
                          }
                          errors++;
                        }
                      }
                      const len182 = data367.length;
                      if (!(len182 <= 2)) {
                        const err850 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err850];
                        } else {
                          vErrors.push(err850);
                        }
                        errors++;
                      }
                    } else {
                      const err851 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err851];
                      } else {
                        vErrors.push(err851);
                      }
                      errors++;
                    }
                    var _valid73 = _errs1107 === errors;
                    valid292 = _valid73;
                    ifClause73 = "then";
                  } else {
                    const _errs1119 = errors;
                    if (!(data367 === "off" || data367 === "notice" || data367 === "warning" || data367 === "error")) {
                      const err852 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/demo"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err852];
                      } else {
                        vErrors.push(err852);
                      }
                      errors++;
                    }
                    var _valid73 = _errs1119 === errors;
                    valid292 = _valid73;
                    ifClause73 = "else";
                  }
                  if (!valid292) {
                    const err853 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1demo", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1demo/if", keyword: "if", params: { failingKeyword: ifClause73 }, message: 'must match "' + ifClause73 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err853];
                    } else {
                      vErrors.push(err853);
                    }
                    errors++;
                  }
                }
                if (data242["section/contact"] !== void 0) {
                  let data373 = data242["section/contact"];
                  const _errs1121 = errors;
                  let valid297 = true;
                  const _errs1122 = errors;
                  if (!Array.isArray(data373)) {
                    const err854 = {};
                    if (vErrors === null) {
                      vErrors = [err854];
                    } else {
                      vErrors.push(err854);
                    }
                    errors++;
                  }
                  var _valid74 = _errs1122 === errors;
                  errors = _errs1121;
                  if (vErrors !== null) {
                    if (_errs1121) {
                      vErrors.length = _errs1121;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause74;
                  if (_valid74) {
                    const _errs1124 = errors;
                    if (Array.isArray(data373)) {
                      if (data373.length < 1) {
                        const err855 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err855];
                        } else {
                          vErrors.push(err855);
                        }
                        errors++;
                      }
                      const len183 = data373.length;
                      if (len183 > 0) {
                        let data374 = data373[0];
                        if (!(data374 === "off" || data374 === "notice" || data374 === "warning" || data374 === "error")) {
                          const err856 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/contact"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err856];
                          } else {
                            vErrors.push(err856);
                          }
                          errors++;
                        }
                      }
                      if (len183 > 1) {
                        let data375 = data373[1];
                        if (data375 && typeof data375 == "object" && !Array.isArray(data375)) {
                          for (const key79 in data375) {
                            if (!(key79 === "headings" || key79 === "ignorable")) {
                              const err857 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key79 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err857];
                              } else {
                                vErrors.push(err857);
                              }
                              errors++;
                            }
                          }
                          if (data375.headings !== void 0) {
                            let data376 = data375.headings;
                            if (Array.isArray(data376)) {
                              const len184 = data376.length;
                              for (let i35 = 0; i35 < len184; i35++) {
                                let data377 = data376[i35];
                                if (typeof data377 === "string") {
                                  if (func1(data377) < 1) {
                                    const err858 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1/headings/" + i35, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                    if (vErrors === null) {
                                      vErrors = [err858];
                                    } else {
                                      vErrors.push(err858);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err859 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1/headings/" + i35, schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err859];
                                  } else {
                                    vErrors.push(err859);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err860 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1/headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/properties/headings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err860];
                              } else {
                                vErrors.push(err860);
                              }
                              errors++;
                            }
                          }
                          if (data375.ignorable !== void 0) {
                            if (typeof data375.ignorable !== "boolean") {
                              const err861 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err861];
                              } else {
                                vErrors.push(err861);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err862 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err862];
                          } else {
                            vErrors.push(err862);
                          }
                          errors++;
                        }
                      }
                      const len185 = data373.length;
                      if (!(len185 <= 2)) {
                        const err863 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err863];
                        } else {
                          vErrors.push(err863);
                        }
                        errors++;
                      }
                    } else {
                      const err864 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err864];
                      } else {
                        vErrors.push(err864);
                      }
                      errors++;
                    }
                    var _valid74 = _errs1124 === errors;
                    valid297 = _valid74;
                    ifClause74 = "then";
                  } else {
                    const _errs1136 = errors;
                    if (!(data373 === "off" || data373 === "notice" || data373 === "warning" || data373 === "error")) {
                      const err865 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["section/contact"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err865];
                      } else {
                        vErrors.push(err865);
                      }
                      errors++;
                    }
                    var _valid74 = _errs1136 === errors;
                    valid297 = _valid74;
                    ifClause74 = "else";
                  }
                  if (!valid297) {
                    const err866 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/section~1contact", schemaPath: "#/properties/overrides/items/properties/rules/properties/section~1contact/if", keyword: "if", params: { failingKeyword: ifClause74 }, message: 'must match "' + ifClause74 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err866];
                    } else {
                      vErrors.push(err866);
                    }
                    errors++;
                  }
                }
                if (data242["content/title"] !== void 0) {
                  let data379 = data242["content/title"];
                  const _errs1138 = errors;
                  let valid302 = true;
                  const _errs1139 = errors;
                  if (!Array.isArray(data379)) {
                    const err867 = {};
                    if (vErrors === null) {
                      vErrors = [err867];
                    } else {
                      vErrors.push(err867);
                    }
                    errors++;
                  }
                  var _valid75 = _errs1139 === errors;
                  errors = _errs1138;
                  if (vErrors !== null) {
                    if (_errs1138) {
                      vErrors.length = _errs1138;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause75;
                  if (_valid75) {
                    const _errs1141 = errors;
                    if (Array.isArray(data379)) {
                      if (data379.length < 1) {
                        const err868 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1title", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1title/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err868];
                        } else {
                          vErrors.push(err868);
                        }
                        errors++;
                      }
                      const len186 = data379.length;
                      if (len186 > 0) {
                        let data380 = data379[0];
                        if (!(data380 === "off" || data380 === "notice" || data380 === "warning" || data380 === "error")) {
                          const err869 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1title/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1title/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/title"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err869];
                          } else {
                            vErrors.push(err869);
                          }
                          errors++;
                        }
                      }
                      if (len186 > 1) {
                        let data381 = data379[1];
                        if (data381 && typeof data381 == "object" && !Array.isArray(data381)) {
                          for (const key80 in data381) {
                            if (!(key80 === "ignorable")) {
                              const err870 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1title/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1title/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key80 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err870];
                              } else {
                                vErrors.push(err870);
                              }
                              errors++;
                            }
                          }
                          if (data381.ignorable !== void 0) {
                            if (typeof data381.ignorable !== "boolean") {
                              const err871 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1title/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1title/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err871];
                              } else {
                                vErrors.push(err871);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err872 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1title/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1title/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err872];
                          } else {
                            vErrors.push(err872);
                          }
                          errors++;
                        }
                      }
                      const len187 = data379.length;
                      if (!(len187 <= 2)) {
                        const err873 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1title", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1title/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err873];
                        } else {
                          vErrors.push(err873);
                        }
                        errors++;
                      }
                    } else {
                      const err874 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1title", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1title/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err874];
                      } else {
                        vErrors.push(err874);
                      }
                      errors++;
                    }
                    var _valid75 = _errs1141 === errors;
                    valid302 = _valid75;
                    ifClause75 = "then";
                  } else {
                    const _errs1149 = errors;
                    if (!(data379 === "off" || data379 === "notice" || data379 === "warning" || data379 === "error")) {
                      const err875 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1title", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1title/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/title"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err875];
                      } else {
                        vErrors.push(err875);
                      }
                      errors++;
                    }
                    var _valid75 = _errs1149 === errors;
                    valid302 = _valid75;
                    ifClause75 = "else";
                  }
                  if (!valid302) {
                    const err876 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1title", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1title/if", keyword: "if", params: { failingKeyword: ifClause75 }, message: 'must match "' + ifClause75 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err876];
                    } else {
                      vErrors.push(err876);
                    }
                    errors++;
                  }
                }
                if (data242["content/headings"] !== void 0) {
                  let data383 = data242["content/headings"];
                  const _errs1151 = errors;
                  let valid305 = true;
                  const _errs1152 = errors;
                  if (!Array.isArray(data383)) {
                    const err877 = {};
                    if (vErrors === null) {
                      vErrors = [err877];
                    } else {
                      vErrors.push(err877);
                    }
                    errors++;
                  }
                  var _valid76 = _errs1152 === errors;
                  errors = _errs1151;
                  if (vErrors !== null) {
                    if (_errs1151) {
                      vErrors.length = _errs1151;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause76;
                  if (_valid76) {
                    const _errs1154 = errors;
                    if (Array.isArray(data383)) {
                      if (data383.length < 1) {
                        const err878 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1headings/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err878];
                        } else {
                          vErrors.push(err878);
                        }
                        errors++;
                      }
                      const len188 = data383.length;
                      if (len188 > 0) {
                        let data384 = data383[0];
                        if (!(data384 === "off" || data384 === "notice" || data384 === "warning" || data384 === "error")) {
                          const err879 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1headings/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1headings/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/headings"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err879];
                          } else {
                            vErrors.push(err879);
                          }
                          errors++;
                        }
                      }
                      if (len188 > 1) {
                        let data385 = data383[1];
                        if (data385 && typeof data385 == "object" && !Array.isArray(data385)) {
                          for (const key81 in data385) {
                            if (!(key81 === "ignorable")) {
                              const err880 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1headings/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1headings/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key81 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err880];
                              } else {
                                vErrors.push(err880);
                              }
                              errors++;
                            }
                          }
                          if (data385.ignorable !== void 0) {
                            if (typeof data385.ignorable !== "boolean") {
                              const err881 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1headings/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1headings/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err881];
                              } else {
                                vErrors.push(err881);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err882 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1headings/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1headings/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err882];
                          } else {
                            vErrors.push(err882);
                          }
                          errors++;
                        }
                      }
                      const len189 = data383.length;
                      if (!(len189 <= 2)) {
                        const err883 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1headings/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err883];
                        } else {
                          vErrors.push(err883);
                        }
                        errors++;
                      }
                    } else {
                      const err884 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1headings/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err884];
                      } else {
                        vErrors.push(err884);
                      }
                      errors++;
                    }
                    var _valid76 = _errs1154 === errors;
                    valid305 = _valid76;
                    ifClause76 = "then";
                  } else {
                    const _errs1162 = errors;
                    if (!(data383 === "off" || data383 === "notice" || data383 === "warning" || data383 === "error")) {
                      const err885 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1headings/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/headings"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err885];
                      } else {
                        vErrors.push(err885);
                      }
                      errors++;
                    }
                    var _valid76 = _errs1162 === errors;
                    valid305 = _valid76;
                    ifClause76 = "else";
                  }
                  if (!valid305) {
                    const err886 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1headings", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1headings/if", keyword: "if", params: { failingKeyword: ifClause76 }, message: 'must match "' + ifClause76 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err886];
                    } else {
                      vErrors.push(err886);
                    }
                    errors++;
                  }
                }
                if (data242["content/tagline"] !== void 0) {
                  let data387 = data242["content/tagline"];
                  const _errs1164 = errors;
                  let valid308 = true;
                  const _errs1165 = errors;
                  if (!Array.isArray(data387)) {
                    const err887 = {};
                    if (vErrors === null) {
                      vErrors = [err887];
                    } else {
                      vErrors.push(err887);
                    }
                    errors++;
                  }
                  var _valid77 = _errs1165 === errors;
                  errors = _errs1164;
                  if (vErrors !== null) {
                    if (_errs1164) {
                      vErrors.length = _errs1164;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause77;
                  if (_valid77) {
                    const _errs1167 = errors;
                    if (Array.isArray(data387)) {
                      if (data387.length < 1) {
                        const err888 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1tagline", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1tagline/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err888];
                        } else {
                          vErrors.push(err888);
                        }
                        errors++;
                      }
                      const len190 = data387.length;
                      if (len190 > 0) {
                        let data388 = data387[0];
                        if (!(data388 === "off" || data388 === "notice" || data388 === "warning" || data388 === "error")) {
                          const err889 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1tagline/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1tagline/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/tagline"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err889];
                          } else {
                            vErrors.push(err889);
                          }
                          errors++;
                        }
                      }
                      if (len190 > 1) {
                        let data389 = data387[1];
                        if (data389 && typeof data389 == "object" && !Array.isArray(data389)) {
                          for (const key82 in data389) {
                            if (!(key82 === "ignorable")) {
                              const err890 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1tagline/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1tagline/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key82 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err890];
                              } else {
                                vErrors.push(err890);
                              }
                              errors++;
                            }
                          }
                          if (data389.ignorable !== void 0) {
                            if (typeof data389.ignorable !== "boolean") {
                              const err891 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1tagline/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1tagline/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err891];
                              } else {
                                vErrors.push(err891);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err892 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1tagline/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1tagline/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err892];
                          } else {
                            vErrors.push(err892);
                          }
                          errors++;
                        }
                      }
                      const len191 = data387.length;
                      if (!(len191 <= 2)) {
                        const err893 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1tagline", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1tagline/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err893];
                        } else {
                          vErrors.push(err893);
                        }
                        errors++;
                      }
                    } else {
                      const err894 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1tagline", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1tagline/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err894];
                      } else {
                        vErrors.push(err894);
                      }
                      errors++;
                    }
                    var _valid77 = _errs1167 === errors;
                    valid308 = _valid77;
                    ifClause77 = "then";
                  } else {
                    const _errs1175 = errors;
                    if (!(data387 === "off" || data387 === "notice" || data387 === "warning" || data387 === "error")) {
                      const err895 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1tagline", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1tagline/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/tagline"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err895];
                      } else {
                        vErrors.push(err895);
                      }
                      errors++;
                    }
                    var _valid77 = _errs1175 === errors;
                    valid308 = _valid77;
                    ifClause77 = "else";
                  }
                  if (!valid308) {
                    const err896 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1tagline", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1tagline/if", keyword: "if", params: { failingKeyword: ifClause77 }, message: 'must match "' + ifClause77 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err896];
                    } else {
                      vErrors.push(err896);
                    }
                    errors++;
                  }
                }
                if (data242["content/architecture"] !== void 0) {
                  let data391 = data242["content/architecture"];
                  const _errs1177 = errors;
                  let valid311 = true;
                  const _errs1178 = errors;
                  if (!Array.isArray(data391)) {
                    const err897 = {};
                    if (vErrors === null) {
                      vErrors = [err897];
                    } else {
                      vErrors.push(err897);
                    }
                    errors++;
                  }
                  var _valid78 = _errs1178 === errors;
                  errors = _errs1177;
                  if (vErrors !== null) {
                    if (_errs1177) {
                      vErrors.length = _errs1177;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause78;
                  if (_valid78) {
                    const _errs1180 = errors;
                    if (Array.isArray(data391)) {
                      if (data391.length < 1) {
                        const err898 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1architecture", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1architecture/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err898];
                        } else {
                          vErrors.push(err898);
                        }
                        errors++;
                      }
                      const len192 = data391.length;
                      if (len192 > 0) {
                        let data392 = data391[0];
                        if (!(data392 === "off" || data392 === "notice" || data392 === "warning" || data392 === "error")) {
                          const err899 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1architecture/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1architecture/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/architecture"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err899];
                          } else {
                            vErrors.push(err899);
                          }
                          errors++;
                        }
                      }
                      if (len192 > 1) {
                        let data393 = data391[1];
                        if (data393 && typeof data393 == "object" && !Array.isArray(data393)) {
                          for (const key83 in data393) {
                            if (!(key83 === "ignorable")) {
                              const err900 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1architecture/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1architecture/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key83 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err900];
                              } else {
                                vErrors.push(err900);
                              }
                              errors++;
                            }
                          }
                          if (data393.ignorable !== void 0) {
                            if (typeof data393.ignorable !== "boolean") {
                              const err901 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1architecture/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1architecture/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err901];
                              } else {
                                vErrors.push(err901);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err902 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1architecture/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1architecture/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err902];
                          } else {
                            vErrors.push(err902);
                          }
                          errors++;
                        }
                      }
                      const len193 = data391.length;
                      if (!(len193 <= 2)) {
                        const err903 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1architecture", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1architecture/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err903];
                        } else {
                          vErrors.push(err903);
                        }
                        errors++;
                      }
                    } else {
                      const err904 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1architecture", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1architecture/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err904];
                      } else {
                        vErrors.push(err904);
                      }
                      errors++;
                    }
                    var _valid78 = _errs1180 === errors;
                    valid311 = _valid78;
                    ifClause78 = "then";
                  } else {
                    const _errs1188 = errors;
                    if (!(data391 === "off" || data391 === "notice" || data391 === "warning" || data391 === "error")) {
                      const err905 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1architecture", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1architecture/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/architecture"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err905];
                      } else {
                        vErrors.push(err905);
                      }
                      errors++;
                    }
                    var _valid78 = _errs1188 === errors;
                    valid311 = _valid78;
                    ifClause78 = "else";
                  }
                  if (!valid311) {
                    const err906 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1architecture", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1architecture/if", keyword: "if", params: { failingKeyword: ifClause78 }, message: 'must match "' + ifClause78 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err906];
                    } else {
                      vErrors.push(err906);
                    }
                    errors++;
                  }
                }
                if (data242["content/badges"] !== void 0) {
                  let data395 = data242["content/badges"];
                  const _errs1190 = errors;
                  let valid314 = true;
                  const _errs1191 = errors;
                  if (!Array.isArray(data395)) {
                    const err907 = {};
                    if (vErrors === null) {
                      vErrors = [err907];
                    } else {
                      vErrors.push(err907);
                    }
                    errors++;
                  }
                  var _valid79 = _errs1191 === errors;
                  errors = _errs1190;
                  if (vErrors !== null) {
                    if (_errs1190) {
                      vErrors.length = _errs1190;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause79;
                  if (_valid79) {
                    const _errs1193 = errors;
                    if (Array.isArray(data395)) {
                      if (data395.length < 1) {
                        const err908 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1badges", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1badges/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err908];
                        } else {
                          vErrors.push(err908);
                        }
                        errors++;
                      }
                      const len194 = data395.length;
                      if (len194 > 0) {
                        let data396 = data395[0];
                        if (!(data396 === "off" || data396 === "notice" || data396 === "warning" || data396 === "error")) {
                          const err909 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1badges/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1badges/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/badges"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err909];
                          } else {
                            vErrors.push(err909);
                          }
                          errors++;
                        }
                      }
                      if (len194 > 1) {
                        let data397 = data395[1];
                        if (data397 && typeof data397 == "object" && !Array.isArray(data397)) {
                          for (const key84 in data397) {
                            if (!(key84 === "ignorable")) {
                              const err910 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1badges/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1badges/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key84 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err910];
                              } else {
                                vErrors.push(err910);
                              }
                              errors++;
                            }
                          }
                          if (data397.ignorable !== void 0) {
                            if (typeof data397.ignorable !== "boolean") {
                              const err911 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1badges/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1badges/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err911];
                              } else {
                                vErrors.push(err911);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err912 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1badges/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1badges/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err912];
                          } else {
                            vErrors.push(err912);
                          }
                          errors++;
                        }
                      }
                      const len195 = data395.length;
                      if (!(len195 <= 2)) {
                        const err913 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1badges", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1badges/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err913];
                        } else {
                          vErrors.push(err913);
                        }
                        errors++;
                      }
                    } else {
                      const err914 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1badges", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1badges/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err914];
                      } else {
                        vErrors.push(err914);
                      }
                      errors++;
                    }
                    var _valid79 = _errs1193 === errors;
                    valid314 = _valid79;
                    ifClause79 = "then";
                  } else {
                    const _errs1201 = errors;
                    if (!(data395 === "off" || data395 === "notice" || data395 === "warning" || data395 === "error")) {
                      const err915 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1badges", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1badges/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/badges"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err915];
                      } else {
                        vErrors.push(err915);
                      }
                      errors++;
                    }
                    var _valid79 = _errs1201 === errors;
                    valid314 = _valid79;
                    ifClause79 = "else";
                  }
                  if (!valid314) {
                    const err916 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1badges", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1badges/if", keyword: "if", params: { failingKeyword: ifClause79 }, message: 'must match "' + ifClause79 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err916];
                    } else {
                      vErrors.push(err916);
                    }
                    errors++;
                  }
                }
                if (data242["content/paper-links"] !== void 0) {
                  let data399 = data242["content/paper-links"];
                  const _errs1203 = errors;
                  let valid317 = true;
                  const _errs1204 = errors;
                  if (!Array.isArray(data399)) {
                    const err917 = {};
                    if (vErrors === null) {
                      vErrors = [err917];
                    } else {
                      vErrors.push(err917);
                    }
                    errors++;
                  }
                  var _valid80 = _errs1204 === errors;
                  errors = _errs1203;
                  if (vErrors !== null) {
                    if (_errs1203) {
                      vErrors.length = _errs1203;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause80;
                  if (_valid80) {
                    const _errs1206 = errors;
                    if (Array.isArray(data399)) {
                      if (data399.length < 1) {
                        const err918 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1paper-links", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1paper-links/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err918];
                        } else {
                          vErrors.push(err918);
                        }
                        errors++;
                      }
                      const len196 = data399.length;
                      if (len196 > 0) {
                        let data400 = data399[0];
                        if (!(data400 === "off" || data400 === "notice" || data400 === "warning" || data400 === "error")) {
                          const err919 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1paper-links/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1paper-links/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/paper-links"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err919];
                          } else {
                            vErrors.push(err919);
                          }
                          errors++;
                        }
                      }
                      if (len196 > 1) {
                        let data401 = data399[1];
                        if (data401 && typeof data401 == "object" && !Array.isArray(data401)) {
                          for (const key85 in data401) {
                            if (!(key85 === "ignorable")) {
                              const err920 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1paper-links/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1paper-links/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key85 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err920];
                              } else {
                                vErrors.push(err920);
                              }
                              errors++;
                            }
                          }
                          if (data401.ignorable !== void 0) {
                            if (typeof data401.ignorable !== "boolean") {
                              const err921 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1paper-links/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1paper-links/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err921];
                              } else {
                                vErrors.push(err921);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err922 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1paper-links/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1paper-links/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err922];
                          } else {
                            vErrors.push(err922);
                          }
                          errors++;
                        }
                      }
                      const len197 = data399.length;
                      if (!(len197 <= 2)) {
                        const err923 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1paper-links", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1paper-links/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err923];
                        } else {
                          vErrors.push(err923);
                        }
                        errors++;
                      }
                    } else {
                      const err924 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1paper-links", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1paper-links/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err924];
                      } else {
                        vErrors.push(err924);
                      }
                      errors++;
                    }
                    var _valid80 = _errs1206 === errors;
                    valid317 = _valid80;
                    ifClause80 = "then";
                  } else {
                    const _errs1214 = errors;
                    if (!(data399 === "off" || data399 === "notice" || data399 === "warning" || data399 === "error")) {
                      const err925 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1paper-links", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1paper-links/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/paper-links"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err925];
                      } else {
                        vErrors.push(err925);
                      }
                      errors++;
                    }
                    var _valid80 = _errs1214 === errors;
                    valid317 = _valid80;
                    ifClause80 = "else";
                  }
                  if (!valid317) {
                    const err926 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1paper-links", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1paper-links/if", keyword: "if", params: { failingKeyword: ifClause80 }, message: 'must match "' + ifClause80 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err926];
                    } else {
                      vErrors.push(err926);
                    }
                    errors++;
                  }
                }
                if (data242["content/variants"] !== void 0) {
                  let data403 = data242["content/variants"];
                  const _errs1216 = errors;
                  let valid320 = true;
                  const _errs1217 = errors;
                  if (!Array.isArray(data403)) {
                    const err927 = {};
                    if (vErrors === null) {
                      vErrors = [err927];
                    } else {
                      vErrors.push(err927);
                    }
                    errors++;
                  }
                  var _valid81 = _errs1217 === errors;
                  errors = _errs1216;
                  if (vErrors !== null) {
                    if (_errs1216) {
                      vErrors.length = _errs1216;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause81;
                  if (_valid81) {
                    const _errs1219 = errors;
                    if (Array.isArray(data403)) {
                      if (data403.length < 1) {
                        const err928 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1variants", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1variants/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err928];
                        } else {
                          vErrors.push(err928);
                        }
                        errors++;
                      }
                      const len198 = data403.length;
                      if (len198 > 0) {
                        let data404 = data403[0];
                        if (!(data404 === "off" || data404 === "notice" || data404 === "warning" || data404 === "error")) {
                          const err929 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1variants/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1variants/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/variants"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err929];
                          } else {
                            vErrors.push(err929);
                          }
                          errors++;
                        }
                      }
                      if (len198 > 1) {
                        let data405 = data403[1];
                        if (data405 && typeof data405 == "object" && !Array.isArray(data405)) {
                          for (const key86 in data405) {
                            if (!(key86 === "ignorable")) {
                              const err930 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1variants/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1variants/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key86 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err930];
                              } else {
                                vErrors.push(err930);
                              }
                              errors++;
                            }
                          }
                          if (data405.ignorable !== void 0) {
                            if (typeof data405.ignorable !== "boolean") {
                              const err931 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1variants/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1variants/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err931];
                              } else {
                                vErrors.push(err931);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err932 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1variants/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1variants/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err932];
                          } else {
                            vErrors.push(err932);
                          }
                          errors++;
                        }
                      }
                      const len199 = data403.length;
                      if (!(len199 <= 2)) {
                        const err933 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1variants", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1variants/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err933];
                        } else {
                          vErrors.push(err933);
                        }
                        errors++;
                      }
                    } else {
                      const err934 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1variants", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1variants/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err934];
                      } else {
                        vErrors.push(err934);
                      }
                      errors++;
                    }
                    var _valid81 = _errs1219 === errors;
                    valid320 = _valid81;
                    ifClause81 = "then";
                  } else {
                    const _errs1227 = errors;
                    if (!(data403 === "off" || data403 === "notice" || data403 === "warning" || data403 === "error")) {
                      const err935 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1variants", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1variants/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/variants"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err935];
                      } else {
                        vErrors.push(err935);
                      }
                      errors++;
                    }
                    var _valid81 = _errs1227 === errors;
                    valid320 = _valid81;
                    ifClause81 = "else";
                  }
                  if (!valid320) {
                    const err936 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1variants", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1variants/if", keyword: "if", params: { failingKeyword: ifClause81 }, message: 'must match "' + ifClause81 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err936];
                    } else {
                      vErrors.push(err936);
                    }
                    errors++;
                  }
                }
                if (data242["content/usage-code"] !== void 0) {
                  let data407 = data242["content/usage-code"];
                  const _errs1229 = errors;
                  let valid323 = true;
                  const _errs1230 = errors;
                  if (!Array.isArray(data407)) {
                    const err937 = {};
                    if (vErrors === null) {
                      vErrors = [err937];
                    } else {
                      vErrors.push(err937);
                    }
                    errors++;
                  }
                  var _valid82 = _errs1230 === errors;
                  errors = _errs1229;
                  if (vErrors !== null) {
                    if (_errs1229) {
                      vErrors.length = _errs1229;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause82;
                  if (_valid82) {
                    const _errs1232 = errors;
                    if (Array.isArray(data407)) {
                      if (data407.length < 1) {
                        const err938 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1usage-code", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1usage-code/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err938];
                        } else {
                          vErrors.push(err938);
                        }
                        errors++;
                      }
                      const len200 = data407.length;
                      if (len200 > 0) {
                        let data408 = data407[0];
                        if (!(data408 === "off" || data408 === "notice" || data408 === "warning" || data408 === "error")) {
                          const err939 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1usage-code/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1usage-code/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/usage-code"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err939];
                          } else {
                            vErrors.push(err939);
                          }
                          errors++;
                        }
                      }
                      if (len200 > 1) {
                        let data409 = data407[1];
                        if (data409 && typeof data409 == "object" && !Array.isArray(data409)) {
                          for (const key87 in data409) {
                            if (!(key87 === "ignorable")) {
                              const err940 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1usage-code/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1usage-code/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key87 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err940];
                              } else {
                                vErrors.push(err940);
                              }
                              errors++;
                            }
                          }
                          if (data409.ignorable !== void 0) {
                            if (typeof data409.ignorable !== "boolean") {
                              const err941 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1usage-code/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1usage-code/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err941];
                              } else {
                                vErrors.push(err941);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err942 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1usage-code/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1usage-code/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err942];
                          } else {
                            vErrors.push(err942);
                          }
                          errors++;
                        }
                      }
                      const len201 = data407.length;
                      if (!(len201 <= 2)) {
                        const err943 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1usage-code", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1usage-code/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err943];
                        } else {
                          vErrors.push(err943);
                        }
                        errors++;
                      }
                    } else {
                      const err944 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1usage-code", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1usage-code/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err944];
                      } else {
                        vErrors.push(err944);
                      }
                      errors++;
                    }
                    var _valid82 = _errs1232 === errors;
                    valid323 = _valid82;
                    ifClause82 = "then";
                  } else {
                    const _errs1240 = errors;
                    if (!(data407 === "off" || data407 === "notice" || data407 === "warning" || data407 === "error")) {
                      const err945 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1usage-code", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1usage-code/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/usage-code"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err945];
                      } else {
                        vErrors.push(err945);
                      }
                      errors++;
                    }
                    var _valid82 = _errs1240 === errors;
                    valid323 = _valid82;
                    ifClause82 = "else";
                  }
                  if (!valid323) {
                    const err946 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1usage-code", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1usage-code/if", keyword: "if", params: { failingKeyword: ifClause82 }, message: 'must match "' + ifClause82 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err946];
                    } else {
                      vErrors.push(err946);
                    }
                    errors++;
                  }
                }
                if (data242["content/links"] !== void 0) {
                  let data411 = data242["content/links"];
                  const _errs1242 = errors;
                  let valid326 = true;
                  const _errs1243 = errors;
                  if (!Array.isArray(data411)) {
                    const err947 = {};
                    if (vErrors === null) {
                      vErrors = [err947];
                    } else {
                      vErrors.push(err947);
                    }
                    errors++;
                  }
                  var _valid83 = _errs1243 === errors;
                  errors = _errs1242;
                  if (vErrors !== null) {
                    if (_errs1242) {
                      vErrors.length = _errs1242;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause83;
                  if (_valid83) {
                    const _errs1245 = errors;
                    if (Array.isArray(data411)) {
                      if (data411.length < 1) {
                        const err948 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1links", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1links/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err948];
                        } else {
                          vErrors.push(err948);
                        }
                        errors++;
                      }
                      const len202 = data411.length;
                      if (len202 > 0) {
                        let data412 = data411[0];
                        if (!(data412 === "off" || data412 === "notice" || data412 === "warning" || data412 === "error")) {
                          const err949 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1links/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1links/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/links"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err949];
                          } else {
                            vErrors.push(err949);
                          }
                          errors++;
                        }
                      }
                      if (len202 > 1) {
                        let data413 = data411[1];
                        if (data413 && typeof data413 == "object" && !Array.isArray(data413)) {
                          for (const key88 in data413) {
                            if (!(key88 === "ignorable")) {
                              const err950 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1links/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1links/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key88 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err950];
                              } else {
                                vErrors.push(err950);
                              }
                              errors++;
                            }
                          }
                          if (data413.ignorable !== void 0) {
                            if (typeof data413.ignorable !== "boolean") {
                              const err951 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1links/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1links/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err951];
                              } else {
                                vErrors.push(err951);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err952 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1links/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1links/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err952];
                          } else {
                            vErrors.push(err952);
                          }
                          errors++;
                        }
                      }
                      const len203 = data411.length;
                      if (!(len203 <= 2)) {
                        const err953 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1links", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1links/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err953];
                        } else {
                          vErrors.push(err953);
                        }
                        errors++;
                      }
                    } else {
                      const err954 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1links", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1links/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err954];
                      } else {
                        vErrors.push(err954);
                      }
                      errors++;
                    }
                    var _valid83 = _errs1245 === errors;
                    valid326 = _valid83;
                    ifClause83 = "then";
                  } else {
                    const _errs1253 = errors;
                    if (!(data411 === "off" || data411 === "notice" || data411 === "warning" || data411 === "error")) {
                      const err955 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1links", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1links/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/links"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err955];
                      } else {
                        vErrors.push(err955);
                      }
                      errors++;
                    }
                    var _valid83 = _errs1253 === errors;
                    valid326 = _valid83;
                    ifClause83 = "else";
                  }
                  if (!valid326) {
                    const err956 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1links", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1links/if", keyword: "if", params: { failingKeyword: ifClause83 }, message: 'must match "' + ifClause83 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err956];
                    } else {
                      vErrors.push(err956);
                    }
                    errors++;
                  }
                }
                if (data242["consistency/license-file"] !== void 0) {
                  let data415 = data242["consistency/license-file"];
                  const _errs1255 = errors;
                  let valid329 = true;
                  const _errs1256 = errors;
                  if (!Array.isArray(data415)) {
                    const err957 = {};
                    if (vErrors === null) {
                      vErrors = [err957];
                    } else {
                      vErrors.push(err957);
                    }
                    errors++;
                  }
                  var _valid84 = _errs1256 === errors;
                  errors = _errs1255;
                  if (vErrors !== null) {
                    if (_errs1255) {
                      vErrors.length = _errs1255;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause84;
                  if (_valid84) {
                    const _errs1258 = errors;
                    if (Array.isArray(data415)) {
                      if (data415.length < 1) {
                        const err958 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-file", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-file/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err958];
                        } else {
                          vErrors.push(err958);
                        }
                        errors++;
                      }
                      const len204 = data415.length;
                      if (len204 > 0) {
                        let data416 = data415[0];
                        if (!(data416 === "off" || data416 === "notice" || data416 === "warning" || data416 === "error")) {
                          const err959 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-file/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-file/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/license-file"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err959];
                          } else {
                            vErrors.push(err959);
                          }
                          errors++;
                        }
                      }
                      if (len204 > 1) {
                        let data417 = data415[1];
                        if (data417 && typeof data417 == "object" && !Array.isArray(data417)) {
                          for (const key89 in data417) {
                            if (!(key89 === "ignorable")) {
                              const err960 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-file/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-file/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key89 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err960];
                              } else {
                                vErrors.push(err960);
                              }
                              errors++;
                            }
                          }
                          if (data417.ignorable !== void 0) {
                            if (typeof data417.ignorable !== "boolean") {
                              const err961 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-file/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-file/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err961];
                              } else {
                                vErrors.push(err961);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err962 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-file/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-file/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err962];
                          } else {
                            vErrors.push(err962);
                          }
                          errors++;
                        }
                      }
                      const len205 = data415.length;
                      if (!(len205 <= 2)) {
                        const err963 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-file", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-file/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err963];
                        } else {
                          vErrors.push(err963);
                        }
                        errors++;
                      }
                    } else {
                      const err964 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-file", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-file/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err964];
                      } else {
                        vErrors.push(err964);
                      }
                      errors++;
                    }
                    var _valid84 = _errs1258 === errors;
                    valid329 = _valid84;
                    ifClause84 = "then";
                  } else {
                    const _errs1266 = errors;
                    if (!(data415 === "off" || data415 === "notice" || data415 === "warning" || data415 === "error")) {
                      const err965 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-file", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-file/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/license-file"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err965];
                      } else {
                        vErrors.push(err965);
                      }
                      errors++;
                    }
                    var _valid84 = _errs1266 === errors;
                    valid329 = _valid84;
                    ifClause84 = "else";
                  }
                  if (!valid329) {
                    const err966 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-file", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-file/if", keyword: "if", params: { failingKeyword: ifClause84 }, message: 'must match "' + ifClause84 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err966];
                    } else {
                      vErrors.push(err966);
                    }
                    errors++;
                  }
                }
                if (data242["consistency/license-text"] !== void 0) {
                  let data419 = data242["consistency/license-text"];
                  const _errs1268 = errors;
                  let valid332 = true;
                  const _errs1269 = errors;
                  if (!Array.isArray(data419)) {
                    const err967 = {};
                    if (vErrors === null) {
                      vErrors = [err967];
                    } else {
                      vErrors.push(err967);
                    }
                    errors++;
                  }
                  var _valid85 = _errs1269 === errors;
                  errors = _errs1268;
                  if (vErrors !== null) {
                    if (_errs1268) {
                      vErrors.length = _errs1268;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause85;
                  if (_valid85) {
                    const _errs1271 = errors;
                    if (Array.isArray(data419)) {
                      if (data419.length < 1) {
                        const err968 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-text", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-text/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err968];
                        } else {
                          vErrors.push(err968);
                        }
                        errors++;
                      }
                      const len206 = data419.length;
                      if (len206 > 0) {
                        let data420 = data419[0];
                        if (!(data420 === "off" || data420 === "notice" || data420 === "warning" || data420 === "error")) {
                          const err969 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-text/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-text/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/license-text"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err969];
                          } else {
                            vErrors.push(err969);
                          }
                          errors++;
                        }
                      }
                      if (len206 > 1) {
                        let data421 = data419[1];
                        if (data421 && typeof data421 == "object" && !Array.isArray(data421)) {
                          for (const key90 in data421) {
                            if (!(key90 === "ignorable")) {
                              const err970 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-text/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-text/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key90 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err970];
                              } else {
                                vErrors.push(err970);
                              }
                              errors++;
                            }
                          }
                          if (data421.ignorable !== void 0) {
                            if (typeof data421.ignorable !== "boolean") {
                              const err971 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-text/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-text/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err971];
                              } else {
                                vErrors.push(err971);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err972 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-text/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-text/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err972];
                          } else {
                            vErrors.push(err972);
                          }
                          errors++;
                        }
                      }
                      const len207 = data419.length;
                      if (!(len207 <= 2)) {
                        const err973 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-text", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-text/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err973];
                        } else {
                          vErrors.push(err973);
                        }
                        errors++;
                      }
                    } else {
                      const err974 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-text", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-text/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err974];
                      } else {
                        vErrors.push(err974);
                      }
                      errors++;
                    }
                    var _valid85 = _errs1271 === errors;
                    valid332 = _valid85;
                    ifClause85 = "then";
                  } else {
                    const _errs1279 = errors;
                    if (!(data419 === "off" || data419 === "notice" || data419 === "warning" || data419 === "error")) {
                      const err975 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-text", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-text/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/license-text"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err975];
                      } else {
                        vErrors.push(err975);
                      }
                      errors++;
                    }
                    var _valid85 = _errs1279 === errors;
                    valid332 = _valid85;
                    ifClause85 = "else";
                  }
                  if (!valid332) {
                    const err976 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1license-text", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1license-text/if", keyword: "if", params: { failingKeyword: ifClause85 }, message: 'must match "' + ifClause85 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err976];
                    } else {
                      vErrors.push(err976);
                    }
                    errors++;
                  }
                }
                if (data242["consistency/base-model"] !== void 0) {
                  let data423 = data242["consistency/base-model"];
                  const _errs1281 = errors;
                  let valid335 = true;
                  const _errs1282 = errors;
                  if (!Array.isArray(data423)) {
                    const err977 = {};
                    if (vErrors === null) {
                      vErrors = [err977];
                    } else {
                      vErrors.push(err977);
                    }
                    errors++;
                  }
                  var _valid86 = _errs1282 === errors;
                  errors = _errs1281;
                  if (vErrors !== null) {
                    if (_errs1281) {
                      vErrors.length = _errs1281;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause86;
                  if (_valid86) {
                    const _errs1284 = errors;
                    if (Array.isArray(data423)) {
                      if (data423.length < 1) {
                        const err978 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1base-model/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err978];
                        } else {
                          vErrors.push(err978);
                        }
                        errors++;
                      }
                      const len208 = data423.length;
                      if (len208 > 0) {
                        let data424 = data423[0];
                        if (!(data424 === "off" || data424 === "notice" || data424 === "warning" || data424 === "error")) {
                          const err979 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1base-model/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1base-model/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/base-model"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err979];
                          } else {
                            vErrors.push(err979);
                          }
                          errors++;
                        }
                      }
                      if (len208 > 1) {
                        let data425 = data423[1];
                        if (data425 && typeof data425 == "object" && !Array.isArray(data425)) {
                          for (const key91 in data425) {
                            if (!(key91 === "ignorable")) {
                              const err980 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1base-model/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1base-model/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key91 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err980];
                              } else {
                                vErrors.push(err980);
                              }
                              errors++;
                            }
                          }
                          if (data425.ignorable !== void 0) {
                            if (typeof data425.ignorable !== "boolean") {
                              const err981 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1base-model/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1base-model/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err981];
                              } else {
                                vErrors.push(err981);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err982 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1base-model/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1base-model/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err982];
                          } else {
                            vErrors.push(err982);
                          }
                          errors++;
                        }
                      }
                      const len209 = data423.length;
                      if (!(len209 <= 2)) {
                        const err983 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1base-model/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err983];
                        } else {
                          vErrors.push(err983);
                        }
                        errors++;
                      }
                    } else {
                      const err984 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1base-model/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err984];
                      } else {
                        vErrors.push(err984);
                      }
                      errors++;
                    }
                    var _valid86 = _errs1284 === errors;
                    valid335 = _valid86;
                    ifClause86 = "then";
                  } else {
                    const _errs1292 = errors;
                    if (!(data423 === "off" || data423 === "notice" || data423 === "warning" || data423 === "error")) {
                      const err985 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1base-model/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/base-model"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err985];
                      } else {
                        vErrors.push(err985);
                      }
                      errors++;
                    }
                    var _valid86 = _errs1292 === errors;
                    valid335 = _valid86;
                    ifClause86 = "else";
                  }
                  if (!valid335) {
                    const err986 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1base-model", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1base-model/if", keyword: "if", params: { failingKeyword: ifClause86 }, message: 'must match "' + ifClause86 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err986];
                    } else {
                      vErrors.push(err986);
                    }
                    errors++;
                  }
                }
                if (data242["consistency/model-index"] !== void 0) {
                  let data427 = data242["consistency/model-index"];
                  const _errs1294 = errors;
                  let valid338 = true;
                  const _errs1295 = errors;
                  if (!Array.isArray(data427)) {
                    const err987 = {};
                    if (vErrors === null) {
                      vErrors = [err987];
                    } else {
                      vErrors.push(err987);
                    }
                    errors++;
                  }
                  var _valid87 = _errs1295 === errors;
                  errors = _errs1294;
                  if (vErrors !== null) {
                    if (_errs1294) {
                      vErrors.length = _errs1294;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause87;
                  if (_valid87) {
                    const _errs1297 = errors;
                    if (Array.isArray(data427)) {
                      if (data427.length < 1) {
                        const err988 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1model-index/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err988];
                        } else {
                          vErrors.push(err988);
                        }
                        errors++;
                      }
                      const len210 = data427.length;
                      if (len210 > 0) {
                        let data428 = data427[0];
                        if (!(data428 === "off" || data428 === "notice" || data428 === "warning" || data428 === "error")) {
                          const err989 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1model-index/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1model-index/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/model-index"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err989];
                          } else {
                            vErrors.push(err989);
                          }
                          errors++;
                        }
                      }
                      if (len210 > 1) {
                        let data429 = data427[1];
                        if (data429 && typeof data429 == "object" && !Array.isArray(data429)) {
                          for (const key92 in data429) {
                            if (!(key92 === "ignorable")) {
                              const err990 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1model-index/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1model-index/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key92 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err990];
                              } else {
                                vErrors.push(err990);
                              }
                              errors++;
                            }
                          }
                          if (data429.ignorable !== void 0) {
                            if (typeof data429.ignorable !== "boolean") {
                              const err991 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1model-index/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1model-index/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err991];
                              } else {
                                vErrors.push(err991);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err992 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1model-index/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1model-index/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err992];
                          } else {
                            vErrors.push(err992);
                          }
                          errors++;
                        }
                      }
                      const len211 = data427.length;
                      if (!(len211 <= 2)) {
                        const err993 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1model-index/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err993];
                        } else {
                          vErrors.push(err993);
                        }
                        errors++;
                      }
                    } else {
                      const err994 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1model-index/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err994];
                      } else {
                        vErrors.push(err994);
                      }
                      errors++;
                    }
                    var _valid87 = _errs1297 === errors;
                    valid338 = _valid87;
                    ifClause87 = "then";
                  } else {
                    const _errs1305 = errors;
                    if (!(data427 === "off" || data427 === "notice" || data427 === "warning" || data427 === "error")) {
                      const err995 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1model-index/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/model-index"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err995];
                      } else {
                        vErrors.push(err995);
                      }
                      errors++;
                    }
                    var _valid87 = _errs1305 === errors;
                    valid338 = _valid87;
                    ifClause87 = "else";
                  }
                  if (!valid338) {
                    const err996 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1model-index", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1model-index/if", keyword: "if", params: { failingKeyword: ifClause87 }, message: 'must match "' + ifClause87 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err996];
                    } else {
                      vErrors.push(err996);
                    }
                    errors++;
                  }
                }
                if (data242["consistency/usage-library"] !== void 0) {
                  let data431 = data242["consistency/usage-library"];
                  const _errs1307 = errors;
                  let valid341 = true;
                  const _errs1308 = errors;
                  if (!Array.isArray(data431)) {
                    const err997 = {};
                    if (vErrors === null) {
                      vErrors = [err997];
                    } else {
                      vErrors.push(err997);
                    }
                    errors++;
                  }
                  var _valid88 = _errs1308 === errors;
                  errors = _errs1307;
                  if (vErrors !== null) {
                    if (_errs1307) {
                      vErrors.length = _errs1307;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause88;
                  if (_valid88) {
                    const _errs1310 = errors;
                    if (Array.isArray(data431)) {
                      if (data431.length < 1) {
                        const err998 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-library", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-library/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err998];
                        } else {
                          vErrors.push(err998);
                        }
                        errors++;
                      }
                      const len212 = data431.length;
                      if (len212 > 0) {
                        let data432 = data431[0];
                        if (!(data432 === "off" || data432 === "notice" || data432 === "warning" || data432 === "error")) {
                          const err999 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-library/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-library/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/usage-library"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err999];
                          } else {
                            vErrors.push(err999);
                          }
                          errors++;
                        }
                      }
                      if (len212 > 1) {
                        let data433 = data431[1];
                        if (data433 && typeof data433 == "object" && !Array.isArray(data433)) {
                          for (const key93 in data433) {
                            if (!(key93 === "ignorable")) {
                              const err1000 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-library/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-library/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key93 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err1000];
                              } else {
                                vErrors.push(err1000);
                              }
                              errors++;
                            }
                          }
                          if (data433.ignorable !== void 0) {
                            if (typeof data433.ignorable !== "boolean") {
                              const err1001 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-library/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-library/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err1001];
                              } else {
                                vErrors.push(err1001);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err1002 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-library/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-library/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err1002];
                          } else {
                            vErrors.push(err1002);
                          }
                          errors++;
                        }
                      }
                      const len213 = data431.length;
                      if (!(len213 <= 2)) {
                        const err1003 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-library", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-library/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err1003];
                        } else {
                          vErrors.push(err1003);
                        }
                        errors++;
                      }
                    } else {
                      const err1004 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-library", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-library/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1004];
                      } else {
                        vErrors.push(err1004);
                      }
                      errors++;
                    }
                    var _valid88 = _errs1310 === errors;
                    valid341 = _valid88;
                    ifClause88 = "then";
                  } else {
                    const _errs1318 = errors;
                    if (!(data431 === "off" || data431 === "notice" || data431 === "warning" || data431 === "error")) {
                      const err1005 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-library", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-library/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/usage-library"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err1005];
                      } else {
                        vErrors.push(err1005);
                      }
                      errors++;
                    }
                    var _valid88 = _errs1318 === errors;
                    valid341 = _valid88;
                    ifClause88 = "else";
                  }
                  if (!valid341) {
                    const err1006 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-library", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-library/if", keyword: "if", params: { failingKeyword: ifClause88 }, message: 'must match "' + ifClause88 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err1006];
                    } else {
                      vErrors.push(err1006);
                    }
                    errors++;
                  }
                }
                if (data242["consistency/usage-model-id"] !== void 0) {
                  let data435 = data242["consistency/usage-model-id"];
                  const _errs1320 = errors;
                  let valid344 = true;
                  const _errs1321 = errors;
                  if (!Array.isArray(data435)) {
                    const err1007 = {};
                    if (vErrors === null) {
                      vErrors = [err1007];
                    } else {
                      vErrors.push(err1007);
                    }
                    errors++;
                  }
                  var _valid89 = _errs1321 === errors;
                  errors = _errs1320;
                  if (vErrors !== null) {
                    if (_errs1320) {
                      vErrors.length = _errs1320;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause89;
                  if (_valid89) {
                    const _errs1323 = errors;
                    if (Array.isArray(data435)) {
                      if (data435.length < 1) {
                        const err1008 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-model-id", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-model-id/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err1008];
                        } else {
                          vErrors.push(err1008);
                        }
                        errors++;
                      }
                      const len214 = data435.length;
                      if (len214 > 0) {
                        let data436 = data435[0];
                        if (!(data436 === "off" || data436 === "notice" || data436 === "warning" || data436 === "error")) {
                          const err1009 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-model-id/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-model-id/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/usage-model-id"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err1009];
                          } else {
                            vErrors.push(err1009);
                          }
                          errors++;
                        }
                      }
                      if (len214 > 1) {
                        let data437 = data435[1];
                        if (data437 && typeof data437 == "object" && !Array.isArray(data437)) {
                          for (const key94 in data437) {
                            if (!(key94 === "ignorable")) {
                              const err1010 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-model-id/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-model-id/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key94 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err1010];
                              } else {
                                vErrors.push(err1010);
                              }
                              errors++;
                            }
                          }
                          if (data437.ignorable !== void 0) {
                            if (typeof data437.ignorable !== "boolean") {
                              const err1011 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-model-id/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-model-id/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err1011];
                              } else {
                                vErrors.push(err1011);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err1012 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-model-id/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-model-id/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err1012];
                          } else {
                            vErrors.push(err1012);
                          }
                          errors++;
                        }
                      }
                      const len215 = data435.length;
                      if (!(len215 <= 2)) {
                        const err1013 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-model-id", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-model-id/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err1013];
                        } else {
                          vErrors.push(err1013);
                        }
                        errors++;
                      }
                    } else {
                      const err1014 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-model-id", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-model-id/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1014];
                      } else {
                        vErrors.push(err1014);
                      }
                      errors++;
                    }
                    var _valid89 = _errs1323 === errors;
                    valid344 = _valid89;
                    ifClause89 = "then";
                  } else {
                    const _errs1331 = errors;
                    if (!(data435 === "off" || data435 === "notice" || data435 === "warning" || data435 === "error")) {
                      const err1015 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-model-id", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-model-id/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/usage-model-id"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err1015];
                      } else {
                        vErrors.push(err1015);
                      }
                      errors++;
                    }
                    var _valid89 = _errs1331 === errors;
                    valid344 = _valid89;
                    ifClause89 = "else";
                  }
                  if (!valid344) {
                    const err1016 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1usage-model-id", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1usage-model-id/if", keyword: "if", params: { failingKeyword: ifClause89 }, message: 'must match "' + ifClause89 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err1016];
                    } else {
                      vErrors.push(err1016);
                    }
                    errors++;
                  }
                }
                if (data242["consistency/language"] !== void 0) {
                  let data439 = data242["consistency/language"];
                  const _errs1333 = errors;
                  let valid347 = true;
                  const _errs1334 = errors;
                  if (!Array.isArray(data439)) {
                    const err1017 = {};
                    if (vErrors === null) {
                      vErrors = [err1017];
                    } else {
                      vErrors.push(err1017);
                    }
                    errors++;
                  }
                  var _valid90 = _errs1334 === errors;
                  errors = _errs1333;
                  if (vErrors !== null) {
                    if (_errs1333) {
                      vErrors.length = _errs1333;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause90;
                  if (_valid90) {
                    const _errs1336 = errors;
                    if (Array.isArray(data439)) {
                      if (data439.length < 1) {
                        const err1018 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1language/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err1018];
                        } else {
                          vErrors.push(err1018);
                        }
                        errors++;
                      }
                      const len216 = data439.length;
                      if (len216 > 0) {
                        let data440 = data439[0];
                        if (!(data440 === "off" || data440 === "notice" || data440 === "warning" || data440 === "error")) {
                          const err1019 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1language/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1language/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/language"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err1019];
                          } else {
                            vErrors.push(err1019);
                          }
                          errors++;
                        }
                      }
                      if (len216 > 1) {
                        let data441 = data439[1];
                        if (data441 && typeof data441 == "object" && !Array.isArray(data441)) {
                          for (const key95 in data441) {
                            if (!(key95 === "ignorable")) {
                              const err1020 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1language/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1language/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key95 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err1020];
                              } else {
                                vErrors.push(err1020);
                              }
                              errors++;
                            }
                          }
                          if (data441.ignorable !== void 0) {
                            if (typeof data441.ignorable !== "boolean") {
                              const err1021 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1language/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1language/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err1021];
                              } else {
                                vErrors.push(err1021);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err1022 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1language/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1language/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err1022];
                          } else {
                            vErrors.push(err1022);
                          }
                          errors++;
                        }
                      }
                      const len217 = data439.length;
                      if (!(len217 <= 2)) {
                        const err1023 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1language/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err1023];
                        } else {
                          vErrors.push(err1023);
                        }
                        errors++;
                      }
                    } else {
                      const err1024 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1language/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1024];
                      } else {
                        vErrors.push(err1024);
                      }
                      errors++;
                    }
                    var _valid90 = _errs1336 === errors;
                    valid347 = _valid90;
                    ifClause90 = "then";
                  } else {
                    const _errs1344 = errors;
                    if (!(data439 === "off" || data439 === "notice" || data439 === "warning" || data439 === "error")) {
                      const err1025 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1language/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["consistency/language"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err1025];
                      } else {
                        vErrors.push(err1025);
                      }
                      errors++;
                    }
                    var _valid90 = _errs1344 === errors;
                    valid347 = _valid90;
                    ifClause90 = "else";
                  }
                  if (!valid347) {
                    const err1026 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/consistency~1language", schemaPath: "#/properties/overrides/items/properties/rules/properties/consistency~1language/if", keyword: "if", params: { failingKeyword: ifClause90 }, message: 'must match "' + ifClause90 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err1026];
                    } else {
                      vErrors.push(err1026);
                    }
                    errors++;
                  }
                }
                if (data242["content/placeholder"] !== void 0) {
                  let data443 = data242["content/placeholder"];
                  const _errs1346 = errors;
                  let valid350 = true;
                  const _errs1347 = errors;
                  if (!Array.isArray(data443)) {
                    const err1027 = {};
                    if (vErrors === null) {
                      vErrors = [err1027];
                    } else {
                      vErrors.push(err1027);
                    }
                    errors++;
                  }
                  var _valid91 = _errs1347 === errors;
                  errors = _errs1346;
                  if (vErrors !== null) {
                    if (_errs1346) {
                      vErrors.length = _errs1346;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause91;
                  if (_valid91) {
                    const _errs1349 = errors;
                    if (Array.isArray(data443)) {
                      if (data443.length < 1) {
                        const err1028 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1placeholder/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err1028];
                        } else {
                          vErrors.push(err1028);
                        }
                        errors++;
                      }
                      const len218 = data443.length;
                      if (len218 > 0) {
                        let data444 = data443[0];
                        if (!(data444 === "off" || data444 === "notice" || data444 === "warning" || data444 === "error")) {
                          const err1029 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1placeholder/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1placeholder/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/placeholder"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err1029];
                          } else {
                            vErrors.push(err1029);
                          }
                          errors++;
                        }
                      }
                      if (len218 > 1) {
                        let data445 = data443[1];
                        if (data445 && typeof data445 == "object" && !Array.isArray(data445)) {
                          for (const key96 in data445) {
                            if (!(key96 === "ignorable")) {
                              const err1030 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1placeholder/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1placeholder/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key96 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err1030];
                              } else {
                                vErrors.push(err1030);
                              }
                              errors++;
                            }
                          }
                          if (data445.ignorable !== void 0) {
                            if (typeof data445.ignorable !== "boolean") {
                              const err1031 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1placeholder/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1placeholder/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err1031];
                              } else {
                                vErrors.push(err1031);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err1032 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1placeholder/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1placeholder/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err1032];
                          } else {
                            vErrors.push(err1032);
                          }
                          errors++;
                        }
                      }
                      const len219 = data443.length;
                      if (!(len219 <= 2)) {
                        const err1033 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1placeholder/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err1033];
                        } else {
                          vErrors.push(err1033);
                        }
                        errors++;
                      }
                    } else {
                      const err1034 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1placeholder/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1034];
                      } else {
                        vErrors.push(err1034);
                      }
                      errors++;
                    }
                    var _valid91 = _errs1349 === errors;
                    valid350 = _valid91;
                    ifClause91 = "then";
                  } else {
                    const _errs1357 = errors;
                    if (!(data443 === "off" || data443 === "notice" || data443 === "warning" || data443 === "error")) {
                      const err1035 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1placeholder/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/placeholder"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err1035];
                      } else {
                        vErrors.push(err1035);
                      }
                      errors++;
                    }
                    var _valid91 = _errs1357 === errors;
                    valid350 = _valid91;
                    ifClause91 = "else";
                  }
                  if (!valid350) {
                    const err1036 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1placeholder", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1placeholder/if", keyword: "if", params: { failingKeyword: ifClause91 }, message: 'must match "' + ifClause91 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err1036];
                    } else {
                      vErrors.push(err1036);
                    }
                    errors++;
                  }
                }
                if (data242["content/benchmark-numbers"] !== void 0) {
                  let data447 = data242["content/benchmark-numbers"];
                  const _errs1359 = errors;
                  let valid353 = true;
                  const _errs1360 = errors;
                  if (!Array.isArray(data447)) {
                    const err1037 = {};
                    if (vErrors === null) {
                      vErrors = [err1037];
                    } else {
                      vErrors.push(err1037);
                    }
                    errors++;
                  }
                  var _valid92 = _errs1360 === errors;
                  errors = _errs1359;
                  if (vErrors !== null) {
                    if (_errs1359) {
                      vErrors.length = _errs1359;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause92;
                  if (_valid92) {
                    const _errs1362 = errors;
                    if (Array.isArray(data447)) {
                      if (data447.length < 1) {
                        const err1038 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1benchmark-numbers", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1benchmark-numbers/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err1038];
                        } else {
                          vErrors.push(err1038);
                        }
                        errors++;
                      }
                      const len220 = data447.length;
                      if (len220 > 0) {
                        let data448 = data447[0];
                        if (!(data448 === "off" || data448 === "notice" || data448 === "warning" || data448 === "error")) {
                          const err1039 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1benchmark-numbers/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1benchmark-numbers/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/benchmark-numbers"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err1039];
                          } else {
                            vErrors.push(err1039);
                          }
                          errors++;
                        }
                      }
                      if (len220 > 1) {
                        let data449 = data447[1];
                        if (data449 && typeof data449 == "object" && !Array.isArray(data449)) {
                          for (const key97 in data449) {
                            if (!(key97 === "ignorable")) {
                              const err1040 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1benchmark-numbers/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1benchmark-numbers/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key97 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err1040];
                              } else {
                                vErrors.push(err1040);
                              }
                              errors++;
                            }
                          }
                          if (data449.ignorable !== void 0) {
                            if (typeof data449.ignorable !== "boolean") {
                              const err1041 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1benchmark-numbers/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1benchmark-numbers/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err1041];
                              } else {
                                vErrors.push(err1041);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err1042 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1benchmark-numbers/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1benchmark-numbers/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err1042];
                          } else {
                            vErrors.push(err1042);
                          }
                          errors++;
                        }
                      }
                      const len221 = data447.length;
                      if (!(len221 <= 2)) {
                        const err1043 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1benchmark-numbers", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1benchmark-numbers/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err1043];
                        } else {
                          vErrors.push(err1043);
                        }
                        errors++;
                      }
                    } else {
                      const err1044 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1benchmark-numbers", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1benchmark-numbers/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1044];
                      } else {
                        vErrors.push(err1044);
                      }
                      errors++;
                    }
                    var _valid92 = _errs1362 === errors;
                    valid353 = _valid92;
                    ifClause92 = "then";
                  } else {
                    const _errs1370 = errors;
                    if (!(data447 === "off" || data447 === "notice" || data447 === "warning" || data447 === "error")) {
                      const err1045 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1benchmark-numbers", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1benchmark-numbers/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/benchmark-numbers"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err1045];
                      } else {
                        vErrors.push(err1045);
                      }
                      errors++;
                    }
                    var _valid92 = _errs1370 === errors;
                    valid353 = _valid92;
                    ifClause92 = "else";
                  }
                  if (!valid353) {
                    const err1046 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1benchmark-numbers", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1benchmark-numbers/if", keyword: "if", params: { failingKeyword: ifClause92 }, message: 'must match "' + ifClause92 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err1046];
                    } else {
                      vErrors.push(err1046);
                    }
                    errors++;
                  }
                }
                if (data242["content/bibtex"] !== void 0) {
                  let data451 = data242["content/bibtex"];
                  const _errs1372 = errors;
                  let valid356 = true;
                  const _errs1373 = errors;
                  if (!Array.isArray(data451)) {
                    const err1047 = {};
                    if (vErrors === null) {
                      vErrors = [err1047];
                    } else {
                      vErrors.push(err1047);
                    }
                    errors++;
                  }
                  var _valid93 = _errs1373 === errors;
                  errors = _errs1372;
                  if (vErrors !== null) {
                    if (_errs1372) {
                      vErrors.length = _errs1372;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause93;
                  if (_valid93) {
                    const _errs1375 = errors;
                    if (Array.isArray(data451)) {
                      if (data451.length < 1) {
                        const err1048 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1bibtex", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1bibtex/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err1048];
                        } else {
                          vErrors.push(err1048);
                        }
                        errors++;
                      }
                      const len222 = data451.length;
                      if (len222 > 0) {
                        let data452 = data451[0];
                        if (!(data452 === "off" || data452 === "notice" || data452 === "warning" || data452 === "error")) {
                          const err1049 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1bibtex/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1bibtex/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/bibtex"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err1049];
                          } else {
                            vErrors.push(err1049);
                          }
                          errors++;
                        }
                      }
                      if (len222 > 1) {
                        let data453 = data451[1];
                        if (data453 && typeof data453 == "object" && !Array.isArray(data453)) {
                          for (const key98 in data453) {
                            if (!(key98 === "ignorable")) {
                              const err1050 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1bibtex/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1bibtex/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key98 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err1050];
                              } else {
                                vErrors.push(err1050);
                              }
                              errors++;
                            }
                          }
                          if (data453.ignorable !== void 0) {
                            if (typeof data453.ignorable !== "boolean") {
                              const err1051 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1bibtex/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1bibtex/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err1051];
                              } else {
                                vErrors.push(err1051);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err1052 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1bibtex/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1bibtex/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err1052];
                          } else {
                            vErrors.push(err1052);
                          }
                          errors++;
                        }
                      }
                      const len223 = data451.length;
                      if (!(len223 <= 2)) {
                        const err1053 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1bibtex", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1bibtex/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err1053];
                        } else {
                          vErrors.push(err1053);
                        }
                        errors++;
                      }
                    } else {
                      const err1054 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1bibtex", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1bibtex/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1054];
                      } else {
                        vErrors.push(err1054);
                      }
                      errors++;
                    }
                    var _valid93 = _errs1375 === errors;
                    valid356 = _valid93;
                    ifClause93 = "then";
                  } else {
                    const _errs1383 = errors;
                    if (!(data451 === "off" || data451 === "notice" || data451 === "warning" || data451 === "error")) {
                      const err1055 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1bibtex", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1bibtex/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/bibtex"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err1055];
                      } else {
                        vErrors.push(err1055);
                      }
                      errors++;
                    }
                    var _valid93 = _errs1383 === errors;
                    valid356 = _valid93;
                    ifClause93 = "else";
                  }
                  if (!valid356) {
                    const err1056 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1bibtex", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1bibtex/if", keyword: "if", params: { failingKeyword: ifClause93 }, message: 'must match "' + ifClause93 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err1056];
                    } else {
                      vErrors.push(err1056);
                    }
                    errors++;
                  }
                }
                if (data242["content/readable"] !== void 0) {
                  let data455 = data242["content/readable"];
                  const _errs1385 = errors;
                  let valid359 = true;
                  const _errs1386 = errors;
                  if (!Array.isArray(data455)) {
                    const err1057 = {};
                    if (vErrors === null) {
                      vErrors = [err1057];
                    } else {
                      vErrors.push(err1057);
                    }
                    errors++;
                  }
                  var _valid94 = _errs1386 === errors;
                  errors = _errs1385;
                  if (vErrors !== null) {
                    if (_errs1385) {
                      vErrors.length = _errs1385;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause94;
                  if (_valid94) {
                    const _errs1388 = errors;
                    if (Array.isArray(data455)) {
                      if (data455.length < 1) {
                        const err1058 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err1058];
                        } else {
                          vErrors.push(err1058);
                        }
                        errors++;
                      }
                      const len224 = data455.length;
                      if (len224 > 0) {
                        let data456 = data455[0];
                        if (!(data456 === "off" || data456 === "notice" || data456 === "warning" || data456 === "error")) {
                          const err1059 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/readable"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err1059];
                          } else {
                            vErrors.push(err1059);
                          }
                          errors++;
                        }
                      }
                      if (len224 > 1) {
                        let data457 = data455[1];
                        if (data457 && typeof data457 == "object" && !Array.isArray(data457)) {
                          for (const key99 in data457) {
                            if (!(key99 === "ignorable")) {
                              const err1060 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key99 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err1060];
                              } else {
                                vErrors.push(err1060);
                              }
                              errors++;
                            }
                          }
                          if (data457.ignorable !== void 0) {
                            if (typeof data457.ignorable !== "boolean") {
                              const err1061 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err1061];
                              } else {
                                vErrors.push(err1061);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err1062 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err1062];
                          } else {
                            vErrors.push(err1062);
                          }
                          errors++;
                        }
                      }
                      const len225 = data455.length;
                      if (!(len225 <= 2)) {
                        const err1063 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err1063];
                        } else {
                          vErrors.push(err1063);
                        }
                        errors++;
                      }
                    } else {
                      const err1064 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1064];
                      } else {
                        vErrors.push(err1064);
                      }
                      errors++;
                    }
                    var _valid94 = _errs1388 === errors;
                    valid359 = _valid94;
                    ifClause94 = "then";
                  } else {
                    const _errs1396 = errors;
                    if (!(data455 === "off" || data455 === "notice" || data455 === "warning" || data455 === "error")) {
                      const err1065 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/readable"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err1065];
                      } else {
                        vErrors.push(err1065);
                      }
                      errors++;
                    }
                    var _valid94 = _errs1396 === errors;
                    valid359 = _valid94;
                    ifClause94 = "else";
                  }
                  if (!valid359) {
                    const err1066 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1readable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1readable/if", keyword: "if", params: { failingKeyword: ifClause94 }, message: 'must match "' + ifClause94 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err1066];
                    } else {
                      vErrors.push(err1066);
                    }
                    errors++;
                  }
                }
                if (data242["content/ignores"] !== void 0) {
                  let data459 = data242["content/ignores"];
                  const _errs1398 = errors;
                  let valid362 = true;
                  const _errs1399 = errors;
                  if (!Array.isArray(data459)) {
                    const err1067 = {};
                    if (vErrors === null) {
                      vErrors = [err1067];
                    } else {
                      vErrors.push(err1067);
                    }
                    errors++;
                  }
                  var _valid95 = _errs1399 === errors;
                  errors = _errs1398;
                  if (vErrors !== null) {
                    if (_errs1398) {
                      vErrors.length = _errs1398;
                    } else {
                      vErrors = null;
                    }
                  }
                  let ifClause95;
                  if (_valid95) {
                    const _errs1401 = errors;
                    if (Array.isArray(data459)) {
                      if (data459.length < 1) {
                        const err1068 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1ignores", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1ignores/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                        if (vErrors === null) {
                          vErrors = [err1068];
                        } else {
                          vErrors.push(err1068);
                        }
                        errors++;
                      }
                      const len226 = data459.length;
                      if (len226 > 0) {
                        let data460 = data459[0];
                        if (!(data460 === "off" || data460 === "notice" || data460 === "warning" || data460 === "error")) {
                          const err1069 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1ignores/0", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1ignores/then/prefixItems/0/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/ignores"].then.prefixItems[0].enum }, message: "must be equal to one of the allowed values" };
                          if (vErrors === null) {
                            vErrors = [err1069];
                          } else {
                            vErrors.push(err1069);
                          }
                          errors++;
                        }
                      }
                      if (len226 > 1) {
                        let data461 = data459[1];
                        if (data461 && typeof data461 == "object" && !Array.isArray(data461)) {
                          for (const key100 in data461) {
                            if (!(key100 === "ignorable")) {
                              const err1070 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1ignores/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1ignores/then/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key100 }, message: "must NOT have additional properties" };
                              if (vErrors === null) {
                                vErrors = [err1070];
                              } else {
                                vErrors.push(err1070);
                              }
                              errors++;
                            }
                          }
                          if (data461.ignorable !== void 0) {
                            if (typeof data461.ignorable !== "boolean") {
                              const err1071 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1ignores/1/ignorable", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1ignores/then/prefixItems/1/properties/ignorable/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              if (vErrors === null) {
                                vErrors = [err1071];
                              } else {
                                vErrors.push(err1071);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err1072 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1ignores/1", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1ignores/then/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          if (vErrors === null) {
                            vErrors = [err1072];
                          } else {
                            vErrors.push(err1072);
                          }
                          errors++;
                        }
                      }
                      const len227 = data459.length;
                      if (!(len227 <= 2)) {
                        const err1073 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1ignores", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1ignores/then/items", keyword: "items", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                        if (vErrors === null) {
                          vErrors = [err1073];
                        } else {
                          vErrors.push(err1073);
                        }
                        errors++;
                      }
                    } else {
                      const err1074 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1ignores", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1ignores/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err1074];
                      } else {
                        vErrors.push(err1074);
                      }
                      errors++;
                    }
                    var _valid95 = _errs1401 === errors;
                    valid362 = _valid95;
                    ifClause95 = "then";
                  } else {
                    const _errs1409 = errors;
                    if (!(data459 === "off" || data459 === "notice" || data459 === "warning" || data459 === "error")) {
                      const err1075 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1ignores", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1ignores/else/enum", keyword: "enum", params: { allowedValues: schema31.properties.overrides.items.properties.rules.properties["content/ignores"].else.enum }, message: "must be equal to one of the allowed values" };
                      if (vErrors === null) {
                        vErrors = [err1075];
                      } else {
                        vErrors.push(err1075);
                      }
                      errors++;
                    }
                    var _valid95 = _errs1409 === errors;
                    valid362 = _valid95;
                    ifClause95 = "else";
                  }
                  if (!valid362) {
                    const err1076 = { instancePath: instancePath + "/overrides/" + i20 + "/rules/content~1ignores", schemaPath: "#/properties/overrides/items/properties/rules/properties/content~1ignores/if", keyword: "if", params: { failingKeyword: ifClause95 }, message: 'must match "' + ifClause95 + '" schema' };
                    if (vErrors === null) {
                      vErrors = [err1076];
                    } else {
                      vErrors.push(err1076);
                    }
                    errors++;
                  }
                }
              } else {
                const err1077 = { instancePath: instancePath + "/overrides/" + i20 + "/rules", schemaPath: "#/properties/overrides/items/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err1077];
                } else {
                  vErrors.push(err1077);
                }
                errors++;
              }
            }
          } else {
            const err1078 = { instancePath: instancePath + "/overrides/" + i20, schemaPath: "#/properties/overrides/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err1078];
            } else {
              vErrors.push(err1078);
            }
            errors++;
          }
        }
      } else {
        const err1079 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err1079];
        } else {
          vErrors.push(err1079);
        }
        errors++;
      }
    }
  } else {
    const err1080 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err1080];
    } else {
      vErrors.push(err1080);
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
  const ruleSettings = {
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
        description: "What this policy builds on: a preset, a policy file of this repository, or one of another as owner/repo/path@ref. Of several the later ones win.",
        type: ["string", "array"],
        items: { type: "string" },
        examples: [...PRESETS, "policies/base.yml", "acme/cards/policy.yml@v1"],
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
      rules: ruleSettings,
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
            rules: ruleSettings
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
      prefixItems: [SEVERITY, withIgnorable(options)],
      items: false,
      minItems: 1
    },
    else: SEVERITY
  };
}
function withIgnorable(options = { type: "object", additionalProperties: false }) {
  const ignorable = {
    type: "boolean",
    description: "Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses."
  };
  return { ...options, properties: { ...options.properties, ignorable } };
}
var SEVERITY = { enum: ["off", "notice", "warning", "error"] };

// src/policy/policy-file.ts
var MAX_POLICY_LENGTH = 256 * 1024;
var MAX_PROBLEMS = 50;
var MAX_YAML_WORDS = 120;
var MAX_QUOTED = 120;
function readPolicyFile(text, file) {
  if (text.length > MAX_POLICY_LENGTH) {
    throw new PolicyError([{ file, message: "This file is larger than 256 KiB. Is it a policy?" }]);
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: "silent" });
  const place = (offset) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, 1);
  const syntax = [...errors, ...document.warnings].map(({ pos, message }) => ({
    offset: pos[0],
    message: yamlSentence(message)
  }));
  for (const offset of duplicateKeys(document)) {
    syntax.push({ offset, message: "This key stands here a second time. Remove one of the two." });
  }
  if (syntax.length > 0) {
    const inOrder = syntax.sort((a, b) => a.offset - b.offset);
    throw firstMistakes(file, inOrder, ({ offset, message }) => ({ ...place(offset), message }));
  }
  const keyOffset = (path) => offsetOf(document.contents, path, "key");
  const data = toData(document, file);
  if (!stdin_default(data)) {
    const errors2 = (stdin_default.errors ?? []).filter(({ keyword }) => keyword !== "if");
    throw firstMistakes(file, errors2, (error) => {
      const { path, at, message } = sentence(error, data);
      const offset = offsetOf(document.contents, path, at);
      return { ...offset === void 0 ? { file } : place(offset), message };
    });
  }
  const lineOf = (path) => {
    const offset = keyOffset(path);
    return offset === void 0 ? void 0 : lineCounter.linePos(offset).line;
  };
  return { data, lineOf };
}
function firstMistakes(file, mistakes, problem) {
  const left = mistakes.length - MAX_PROBLEMS;
  const rest = { file, message: `There are ${left} more mistakes. Mend these first.` };
  const first = mistakes.slice(0, MAX_PROBLEMS).map(problem).sort(byPlace);
  return new PolicyError([...first, ...left > 0 ? [rest] : []]);
}
function byPlace(a, b) {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
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
function yamlSentence(message) {
  const words = message.split("\n")[0]?.replace(/ at line \d+, column \d+:?$/, "") ?? "";
  return `This is not YAML: ${words.length > MAX_YAML_WORDS ? `${words.slice(0, MAX_YAML_WORDS)}\u2026` : words}.`;
}
function sentence(error, data) {
  const { path, value } = followPointer(data, error.instancePath);
  const name = path.length === 0 ? "The policy" : `\`${path.join(".")}\``;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(error.params.additionalProperty);
      const known = knownKeys(error.schemaPath);
      return { path: [...path, key], at: "key", message: unknownKey(path, key, known) };
    }
    case "enum": {
      const allowed = error.params.allowedValues;
      const message = `${name} has to be one of: ${allowed.join(", ")}.`;
      const near = typeof value === "string" ? calledHere(value, allowed) ?? nearest(value, allowed) : void 0;
      return { path, at: "value", message: near ? `${message} Did you mean \`${near}\`?` : message };
    }
    case "required":
      return { path, at: "value", message: `${name} lacks \`${error.params.missingProperty}\`.` };
    case "type": {
      const isOneText = error.params.type === "array" && typeof value === "string" && value.length <= MAX_QUOTED;
      const cure = isOneText ? ` Write \`[${JSON.stringify(value)}]\`.` : "";
      return { path, at: "value", message: `${name} has to be ${typeWords(error.params.type)}.${cure}` };
    }
    default:
      return { path, at: "value", message: `${name} ${error.message}.` };
  }
}
function knownKeys(schemaPath) {
  const steps = pointerSteps(schemaPath).slice(0, -1);
  let part = policySchema(RULES);
  for (const step of steps) part = part?.[step];
  return Object.keys(part?.properties ?? {});
}
function unknownKey(path, key, known) {
  const kind = path.at(-1) === "rules" ? "rule" : "key";
  const near = calledHere(key, known) ?? known.find((id) => kind === "rule" && id.endsWith(`/${key}`)) ?? closestMatch(key, known, { maxDistance: Math.max(2, Math.floor(key.length / 3)) });
  const cure = near ? `Did you mean \`${near}\`?` : kind === "key" ? `Possible are: ${known.join(", ")}.` : `The rules are in ${DOCUMENTATION}`;
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
function offsetOf(root, path, at) {
  let node = root;
  let offset = startOf(root);
  for (const [index, part] of path.entries()) {
    let key;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === part);
      key = pair?.key;
      node = pair?.value;
    } else {
      node = node?.items?.[Number(part)];
    }
    const wantsKey = at === "key" && index === path.length - 1;
    offset = (wantsKey ? startOf(key) : void 0) ?? startOf(node) ?? startOf(key) ?? offset;
  }
  return offset;
}
function startOf(node) {
  return node?.range?.[0];
}
export {
  readPolicyFile
};
