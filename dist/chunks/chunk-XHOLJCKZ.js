import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

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

export {
  PolicyError
};
