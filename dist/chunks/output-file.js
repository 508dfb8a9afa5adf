import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m11_UsageError as UsageError } from "./edges.js";
import { m6_leaves as leaves } from "./edges.js";
import {
  linkOnTheWay,
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
var OPEN_FILE = /^\/dev\/(?:stdout|stderr|fd\/\d+)$|^\/proc\/(?:self|thread-self|(?<pid>\d+))\/fd\/\d+$/;
function isOpenFile(target) {
  const found = OPEN_FILE.exec(target);
  return found !== null && Number(found.groups?.pid ?? process.pid) === process.pid;
}
function isFolderName(name) {
  return /\/\.?$/.test(name.replaceAll(path.sep, "/"));
}
async function outputFile(name, { cwd, root }, kept) {
  const target = path.resolve(cwd, name);
  if (isOpenFile(target) && !isFolderName(name)) return { name, write: (text) => appendFile(target, text) };
  const whyNotThere = async () => await whyNotReplaced(target, kept) ?? await whyNotThrough(root, target);
  const whyNotNamed = isFolderName(name) ? "is the name of a folder" : void 0;
  const reason = await whyNotThere() ?? whyNotNamed ?? await whyNotWritten(target);
  if (reason !== void 0)
    throw new UsageError(`--output cannot be ${name}, which ${reason}. Name another file.`);
  const write = async (text) => {
    const since = await whyNotThere();
    if (since !== void 0) throw new Error(`${name} ${since}`);
    await writeOwnFile({ path: target, name }, text, kept);
  };
  return { name, write };
}
async function whyNotThrough(root, target) {
  const relative = path.relative(root, target);
  const link = leaves(relative) ? void 0 : await linkOnTheWay(root, relative);
  return link === void 0 ? void 0 : `lies behind the symbolic link ${link}, which is not written through`;
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
