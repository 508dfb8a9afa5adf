import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  judgeSafely
} from "./chunks/chunk-3QJTAHG6.js";
import "./chunks/chunk-BCNBVFJE.js";
import "./chunks/chunk-LYC4ICRM.js";
import "./chunks/chunk-V6DVLHX7.js";
import "./chunks/chunk-45OVJQ3H.js";
import "./chunks/chunk-WBDYKXPC.js";
import "./chunks/chunk-KFIJUXTL.js";
import "./chunks/chunk-ZALD5BIP.js";
import "./chunks/chunk-ZVVSDJEO.js";
import "./chunks/chunk-UNDKJAYB.js";
import "./chunks/chunk-Y2UK72KH.js";

// src/worker.ts
import { parentPort } from "node:worker_threads";

// src/threads/serve.ts
function serve(port) {
  const say = (answer) => port.postMessage(answer);
  let last = Promise.resolve();
  port.on("message", (request) => {
    last = last.then(async () => say({ kind: "judged", judged: await judge(request) }));
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
  const { compileSchema } = await import("./chunks/custom-schema-EXV5AURT.js");
  return compileSchema(path, async (file) => files.get(file));
}

// src/worker.ts
if (parentPort) serve(parentPort);
