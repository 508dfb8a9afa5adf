import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isOn
} from "./chunk-QRB7P7GL.js";
import {
  RULES
} from "./chunk-WQKJ5V43.js";

// src/facts/gather.ts
async function gatherEvidence({ policy, readText }, { hubUrl, around = async () => void 0 }) {
  const customSchema = policy.schema && await compile(policy.schema.value, readText);
  const constant = customSchema ? { customSchema } : {};
  const beside = async (path, text) => {
    const repository = await around(path, text);
    return repository ? { ...constant, repository } : constant;
  };
  if (hubUrl === void 0) return { evidenceFor: beside, skipped: () => [] };
  const { askHub } = await import("./ask-hub-QVTYA5J4.js");
  const skipped = [];
  let hasGivenUp = false;
  const evidenceFor = async (file, text) => {
    const known = await beside(file, text);
    if (hasGivenUp) return known;
    const hubAnswer = await askHub(text, { url: hubUrl });
    if (hubAnswer.kind === "skipped") {
      hasGivenUp = hubAnswer.isLasting;
      const rest = hasGivenUp ? "; the cards after it are not sent" : "";
      skipped.push({ path: file, reason: `${hubAnswer.reason}${rest}` });
    }
    return { ...known, hubAnswer };
  };
  return { evidenceFor, skipped: () => skipped };
}
async function compile(file, readText) {
  const { compileSchema } = await import("./custom-schema-EXV5AURT.js");
  return compileSchema(file, readText);
}

// src/facts/repository/needs.ts
function repositoryNeeds({ preset, rules, overrides }, all = RULES) {
  const presets = [preset.value, ...overrides.flatMap((override) => override.preset?.value ?? [])];
  const settings = [rules, ...overrides.map((override) => override.rules)];
  const mayBeOn = (rule) => presets.some(
    (each) => settings.some((set) => isOn(rule, each, set[rule.id]) || isOn(rule, each, rules[rule.id]))
  );
  return new Set(all.flatMap((rule) => rule.needs && mayBeOn(rule) ? rule.needs : []));
}

export {
  gatherEvidence,
  repositoryNeeds
};
