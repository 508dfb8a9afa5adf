import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/policy/discover.ts
var POLICY_PATHS = [
  ".github/model-card-gate.yml",
  ".github/model-card-gate.yaml",
  ".github/model-card-gate.json"
];
async function discoverPolicy(readText) {
  for (const path of POLICY_PATHS) if (await readText(path) !== void 0) return path;
  return void 0;
}

export {
  POLICY_PATHS,
  discoverPolicy
};
