import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/threads/messages.ts
function answerWith(judged) {
  return { kind: "judged", json: JSON.stringify(judged) };
}
function judgedIn({ json }) {
  return JSON.parse(json);
}
function requestFor(text, { path, policy, evidence = {} }) {
  const { customSchema, ...known } = evidence;
  const judging = { path, policy, evidence: known };
  return customSchema ? { text, judging, schema: { path: customSchema.path, files: customSchema.files } } : { text, judging };
}

export {
  answerWith,
  judgedIn,
  requestFor
};
