import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerWith
} from "./chunks/chunk-LPX6DJO3.js";
import {
  judgeSafely
} from "./chunks/chunk-QRB7P7GL.js";
import "./chunks/chunk-LTGWFANX.js";
import "./chunks/chunk-XPYSO4PM.js";
import "./chunks/chunk-WQKJ5V43.js";
import "./chunks/chunk-MIRDMYVD.js";
import "./chunks/chunk-ZAKRWWM5.js";
import "./chunks/chunk-KG2PPLH6.js";
import "./chunks/chunk-ZALD5BIP.js";
import "./chunks/chunk-ZVVSDJEO.js";
import "./chunks/chunk-VBINA3HT.js";
import "./chunks/chunk-Y2UK72KH.js";

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
  const { compileSchema } = await import("./chunks/custom-schema-EXV5AURT.js");
  return compileSchema(path, async (file) => files.get(file));
}

// src/worker.ts
if (parentPort) serve(parentPort);
