import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m4_MAX_CARD_BYTES as MAX_CARD_BYTES, m4_MAX_FOLDER_ENTRIES as MAX_FOLDER_ENTRIES } from "./edges.js";
import { m5_globMatcher as globMatcher, m5_isGlob as isGlob } from "./edges.js";

// src/source/git-tree.ts
const path = require("node:path");
var BATCH = { blobs: 50, bytes: 2 * MAX_CARD_BYTES };
function gitTree(objects) {
  let tree;
  let folders;
  const known = {
    entries() {
      tree ??= objects.readTree().then(byPath);
      return tree;
    },
    folders() {
      folders ??= known.entries().then(byFolder);
      return folders;
    }
  };
  return viewOf(objects, known);
}
function viewOf(objects, known) {
  const { entries } = known;
  let upcoming = [];
  let ready = /* @__PURE__ */ new Map();
  async function list(globs) {
    const all = await entries();
    const wanted = globs.map((glob) => path.posix.normalize(glob));
    const isLiteral = (glob) => !isGlob(glob) || all.has(glob);
    const found = new Set(wanted.filter(isLiteral).filter((file) => kindAt(all, file) !== "missing"));
    const patterns = wanted.filter((glob) => !isLiteral(glob));
    if (patterns.length > 0) {
      const matches = await globMatcher(patterns);
      for (const entry of all.values())
        if (entry.mode !== FOLDER && matches(entry.path)) found.add(entry.path);
    }
    upcoming = [...found].sort();
    return upcoming;
  }
  async function read(file) {
    const all = await entries();
    const place = path.posix.normalize(file);
    const kind = kindAt(all, place);
    if (kind !== "file") return { kind };
    const blob = blobAt(all, place);
    if (blob === void 0) return { kind: "unreadable", reason: "its tree says nothing of its size" };
    if (blob.size > MAX_CARD_BYTES) return { kind: "too-large", size: blob.size };
    if (!ready.has(blob.sha)) ready = await objects.readBlobs(batch(all, blob, upcoming));
    const bytes = ready.get(blob.sha);
    return bytes ? { kind: "file", bytes } : { kind: "unreadable", reason: "its content was not found" };
  }
  async function shaOf(file) {
    const all = await entries();
    return kindAt(all, file) === "file" ? all.get(file)?.sha : void 0;
  }
  async function folder(place) {
    const plain = place === "" ? "" : path.posix.normalize(place);
    const kind = plain === "" ? "directory" : kindAt(await entries(), plain);
    if (kind !== "directory") return { kind: kind === "missing" ? "missing" : "closed" };
    const found = (await known.folders()).get(plain) ?? [];
    return found.length > MAX_FOLDER_ENTRIES ? { kind: "closed" } : { kind: "folder", entries: found };
  }
  return { place: objects.place, list, read, shaOf, folder, apart: () => viewOf(objects, known) };
}
var FOLDER = "040000";
function byPath(entries) {
  return new Map(entries.filter((entry) => isPlain(entry.path)).map((entry) => [entry.path, entry]));
}
function byFolder(entries) {
  const folders = /* @__PURE__ */ new Map();
  for (const entry of entries.values()) {
    const { size } = entry;
    const slash = entry.path.lastIndexOf("/");
    const folder = entry.path.slice(0, Math.max(slash, 0));
    const own = {
      name: entry.path.slice(slash + 1),
      kind: kindOf(entry),
      ...size !== void 0 && { size }
    };
    const others = folders.get(folder);
    if (others) others.push(own);
    else folders.set(folder, [own]);
  }
  return folders;
}
function isPlain(file) {
  return file.split("/").every((segment) => !["", ".", "..", ".git"].includes(segment.toLowerCase()));
}
function kindAt(entries, file) {
  const own = entries.get(file);
  if (own) return kindOf(own);
  const segments = file.split("/");
  for (let depth = 1; depth < segments.length; depth++) {
    const above = entries.get(segments.slice(0, depth).join("/"));
    if (above?.mode === "120000") return "symlink";
    if (above?.mode === "160000") return "submodule";
  }
  return "missing";
}
function kindOf({ mode }) {
  if (mode === FOLDER) return "directory";
  if (mode === "120000") return "symlink";
  return mode === "160000" ? "submodule" : "file";
}
function blobAt(entries, file) {
  const entry = entries.get(file);
  if (entry?.size === void 0 || kindOf(entry) !== "file") return void 0;
  return { path: file, sha: entry.sha, size: entry.size };
}
function batch(entries, first, upcoming) {
  const blobs = [first];
  let { size } = first;
  const start = upcoming.indexOf(first.path);
  if (start < 0) return blobs;
  for (const file of upcoming.slice(start + 1)) {
    const blob = blobAt(entries, file);
    if (blob === void 0 || blob.size > MAX_CARD_BYTES) continue;
    size += blob.size;
    if (blobs.length >= BATCH.blobs || size > BATCH.bytes) break;
    blobs.push(blob);
  }
  return blobs;
}

export {
  BATCH,
  gitTree
};
