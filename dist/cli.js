#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import "./chunks/shared-esbuild.js";

// src/cli/compile-cache.ts
const { statSync } = require("node:fs");
import * as nodeModule from "node:module";
const os = require("node:os");
const path = require("node:path");
function keepCompiledCode(env) {
  const enable = Reflect.get(nodeModule, "enableCompileCache");
  if (typeof enable !== "function" || env.CI) return;
  const folder = env.NODE_COMPILE_CACHE || cacheFolder(env);
  if (folder) enable(folder);
}
function isOwn(folder) {
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid;
  return owner === void 0 || process.getuid === void 0 || owner === process.getuid();
}
function cacheFolder(env) {
  const home = os.homedir();
  const base = process.platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME || path.join(home, process.platform === "darwin" ? "Library/Caches" : ".cache");
  const folder = base && path.isAbsolute(base) ? path.join(base, "model-card-gate") : void 0;
  return folder !== void 0 && isOwn(folder) ? folder : void 0;
}

// src/cli.ts
keepCompiledCode(process.env);
var { run } = await import("./chunks/run.js");
process.exitCode = await run({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdin: () => process.stdin,
  stdout: process.stdout,
  // Opened by whoever has something to say there.
  get stderr() {
    return process.stderr;
  },
  worker: new URL("./worker.js", import.meta.url)
});
