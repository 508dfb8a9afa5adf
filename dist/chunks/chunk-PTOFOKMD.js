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

// src/policy/reference.ts
function readReference(text) {
  const at = text.lastIndexOf("@");
  const [owner = "", repo = "", ...rest] = text.slice(0, at).split("/");
  const ref = text.slice(at + 1);
  const path = rest.join("/");
  if (at < 0 || path === "" || !/^[\w-]+$/.test(owner) || !/^[\w.-]+$/.test(repo)) return void 0;
  return /^\.{1,2}$/.test(repo) || !/^[\w./-]+$/.test(ref) ? void 0 : { owner, repo, path, ref };
}
function referenceTo({ owner, repo, path, ref }) {
  return `${owner}/${repo}/${path}@${ref}`;
}

export {
  PolicyError,
  readReference,
  referenceTo
};
