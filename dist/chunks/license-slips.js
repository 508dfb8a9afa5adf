import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m11_VOCABULARIES as VOCABULARIES, m11_correctLicense as correctLicense } from "./engine.js";
import "./engine.js";
import "./engine.js";
import "./shared-esbuild.js";

// src/policy/license-slips.ts
var RULE = "metadata/license";
function licenseSlips({ rules, overrides = [] }, added) {
  return [
    ...slipsIn(rules, ["rules"], added),
    ...overrides.flatMap((override, index) => slipsIn(override.rules, ["overrides", index, "rules"], added))
  ];
}
function slipsIn(rules, at, added) {
  const entry = rules?.[RULE];
  const options = Array.isArray(entry) ? entry[1] : void 0;
  return ["allow", "deny"].flatMap((option) => {
    const ids = options?.[option] ?? [];
    return ids.flatMap((id, index) => {
      if (added.includes(id) || VOCABULARIES.license.values().has(id)) return [];
      const { values, certain } = correctLicense(id);
      const message = `The Hub has no licence \`${id}\`. Write \`${values.join(", ")}\`.`;
      return certain ? [{ path: [...at, RULE, 1, option, index], message }] : [];
    });
  });
}
export {
  licenseSlips
};
