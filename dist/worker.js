import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m0_answerWith as answerWith } from "./chunks/engine.js";
import { m1_judgeSafely as judgeSafely } from "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/engine.js";
import "./chunks/shared-esbuild.js";

// src/worker.ts
const { parentPort } = require("node:worker_threads");

// src/threads/serve.ts
function serve(port) {
  const say = (answer) => port.postMessage(answer);
  let last = Promise.resolve();
  port.on("message", (request) => {
    last = last.then(async () => say(answerWith(await judge(request))));
  });
  say({ kind: "ready" });
}
async function judge({ text, judging, schema }) {
  if (!schema) return judgeSafely(text, judging);
  const customSchema = await compiled(schema);
  return judgeSafely(text, { ...judging, evidence: { ...judging.evidence, customSchema } });
}
var known;
function compiled({ path, files }) {
  if (known?.path !== path) known = { path, schema: compile(path, files) };
  return known.schema;
}
async function compile(path, files) {
  const { compileSchema } = await import("./chunks/custom-schema.js");
  return compileSchema(path, async (file) => files.get(file));
}

// src/worker.ts
if (parentPort) serve(parentPort);
