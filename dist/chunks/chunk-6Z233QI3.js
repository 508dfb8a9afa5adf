import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

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
  readReference,
  referenceTo
};
