#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  keepCompiledCode,
  tuneEngine
} from "./chunks/chunk-2XMJW2SV.js";
import "./chunks/chunk-Y2UK72KH.js";

// src/cli.ts
tuneEngine();
keepCompiledCode(process.env);
var { run } = await import("./chunks/run-FNGHHDDR.js");
process.exitCode = await run({
  argv: process.argv.slice(2),
  cwd: process.cwd(),
  env: process.env,
  stdin: () => process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  worker: new URL("./worker.js", import.meta.url)
});
