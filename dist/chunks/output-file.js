import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m11_UsageError as UsageError } from "./edges.js";
import {
  whyNotReplaced,
  writeOwnFile
} from "./shared-write-text.js";
import "./edges.js";
import "./edges.js";
import "./engine.js";
import "./engine.js";
import "./shared-esbuild.js";

// src/cli/output-file.ts
const { access, appendFile, constants, stat } = require("node:fs/promises");
const path = require("node:path");
var OPEN_FILE = /^\/dev\/(?:stdout|stderr|fd\/\d+)$|^\/proc\/(?:self|\d+)\/fd\/\d+$/;
async function outputFile(name, cwd, kept) {
  const target = path.resolve(cwd, name);
  if (OPEN_FILE.test(target)) return { name, write: (text) => appendFile(target, text) };
  const reason = await whyNotReplaced(target, kept) ?? await whyNotWritten(target);
  if (reason !== void 0)
    throw new UsageError(`--output cannot be ${name}, which ${reason}. Name another file.`);
  return { name, write: (text) => writeOwnFile({ path: target, name }, text, kept) };
}
async function whyNotWritten(target) {
  const isThere = await stat(target).catch(() => void 0) !== void 0;
  if (isThere && /^readme\.md$/i.test(path.basename(target))) return "is a README, and may be a card";
  const folder = path.dirname(target);
  const isFolder = (await stat(folder).catch(() => void 0))?.isDirectory() ?? false;
  if (!isFolder) return "lies in a folder that does not exist";
  try {
    await access(isThere ? target : folder, constants.W_OK);
    return void 0;
  } catch {
    return "may not be written";
  }
}
export {
  outputFile
};
