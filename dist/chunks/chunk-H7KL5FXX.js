import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

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

export {
  NO_ADDITIONS,
  FAIL_ON,
  DEFAULT_POLICY
};
