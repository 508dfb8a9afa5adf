import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  MAX_CARD_BYTES,
  MAX_FOLDER_ENTRIES
} from "./chunk-NVFPVW6Q.js";
import {
  globFolders,
  globMatcher,
  isGlob
} from "./chunk-Y5II74KN.js";

// src/source/workspace.ts
const {
  closeSync,
  constants,
  fstatSync,
  lstatSync: lstatSync2,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync
} = require("node:fs");
const path2 = require("node:path");

// src/source/workspace-folder.ts
const { lstatSync, opendirSync } = require("node:fs");
const path = require("node:path");
function lookInto(target, isRoot) {
  if (!isRoot && !lstatSync(target).isDirectory()) return { kind: "closed" };
  const entries2 = [];
  const folder = opendirSync(target, { bufferSize: 256 });
  try {
    for (let entry = folder.readSync(); entry; entry = folder.readSync()) {
      if (entry.name === ".git") {
        if (!isRoot) return { kind: "closed" };
        continue;
      }
      if (entries2.length === MAX_FOLDER_ENTRIES) return { kind: "closed" };
      entries2.push({ name: path.basename(entry.name), kind: kindOf(entry) });
    }
  } finally {
    folder.closeSync();
  }
  return entries2.length === 0 && !isRoot ? { kind: "closed" } : { kind: "folder", entries: entries2 };
}
function kindOf(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "directory";
  return entry.isSymbolicLink() ? "symlink" : "special";
}

// src/source/workspace.ts
function workspace(root, { confined }) {
  const absolute = (file) => path2.resolve(root, file);
  async function list(globs) {
    const literal = [];
    const patterns = [];
    for (const glob of globs) {
      const isLiteral = !isGlob(glob) || exists(absolute(glob));
      (isLiteral ? literal : patterns).push(slashed(glob));
    }
    const found = /* @__PURE__ */ new Set();
    for (const file of literal) if (exists(absolute(file))) found.add(file);
    if (patterns.length > 0) {
      const matches = await globMatcher(patterns);
      for (const folder2 of await globFolders(patterns)) {
        if (confined && leaves(folder2)) continue;
        for (const file of walk(root, folder2)) if (matches(file)) found.add(file);
      }
    }
    return [...found].sort();
  }
  async function read(file) {
    const target = absolute(file);
    try {
      if (confined && !isInside(root, target)) return { kind: "symlink" };
      const stats = lstatSync2(target);
      if (stats.isSymbolicLink()) return { kind: "symlink" };
      return readRegular(target);
    } catch (error) {
      return failure(error);
    }
  }
  async function folder(place) {
    const target = absolute(place);
    try {
      if (confined && target !== root && !isInside(root, target)) return { kind: "closed" };
      return lookInto(target, target === root);
    } catch (error) {
      return { kind: failure(error).kind === "missing" ? "missing" : "closed" };
    }
  }
  return { place: root, list, read, folder };
}
var IGNORED = /* @__PURE__ */ new Set(["node_modules", ".git"]);
function* walk(root, folder) {
  for (const entry of entries(path2.resolve(root, folder))) {
    const file = path2.posix.join(folder, entry.name);
    if (!entry.isDirectory()) yield file;
    else if (!IGNORED.has(entry.name)) yield* walk(root, file);
  }
}
function entries(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (failure(error).kind === "missing") return [];
    throw error;
  }
}
function readRegular(target) {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
  const file = openSync(target, flags);
  try {
    const stats = fstatSync(file);
    if (stats.isDirectory()) return { kind: "directory" };
    if (!stats.isFile()) return { kind: "special" };
    if (stats.size > MAX_CARD_BYTES) return { kind: "too-large", size: stats.size };
    return { kind: "file", bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}
function failure(error) {
  const { code, message } = error;
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "missing" };
  if (code === "EISDIR") return { kind: "directory" };
  if (code === "ELOOP") return { kind: "symlink" };
  if (code === "ENXIO") return { kind: "special" };
  if (code === "EACCES" || code === "EPERM")
    return { kind: "unreadable", reason: "permission to read it is denied" };
  return { kind: "unreadable", reason: message };
}
function exists(target) {
  try {
    return lstatSync2(target, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
function isInside(root, target) {
  const folder = realpathSync.native(path2.dirname(target));
  return !leaves(path2.relative(realpathSync.native(root), folder));
}
function leaves(relative) {
  return path2.isAbsolute(relative) || relative === ".." || relative.startsWith(`..${path2.sep}`) || relative.startsWith("../");
}
function slashed(file) {
  return path2.normalize(file).split(path2.sep).join("/");
}

export {
  workspace
};
