import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/start.ts
import { statSync } from "node:fs";
import * as nodeModule from "node:module";
import os from "node:os";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
var FLAGS = ["--semi-space-growth-factor=16", "--no-regexp-tier-up"];
var KNOWN = { from: 20, to: 24 };
function tuneEngine() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= KNOWN.from && major <= KNOWN.to) for (const flag of FLAGS) setFlagsFromString(flag);
}
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

export {
  tuneEngine,
  keepCompiledCode
};
