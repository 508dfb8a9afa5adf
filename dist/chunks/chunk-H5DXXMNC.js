import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  MAX_COMPANION_BYTES,
  companionKind,
  folderOf,
  linkTarget,
  nearest
} from "./chunk-MIRDMYVD.js";

// src/rules/links/named-paths.ts
var MAX_PATHS = 500;
var MAX_URL = 500;
var MAX_LOOKED_AT = 2e4;
var BEGIN = /\]\(\s*|\]:[ \t]*\n?[ \t]*|\b(?:src|href|srcset|poster|license_link)\s*[=:]\s*/gi;
function namedPaths(text, cardPath) {
  const paths = /* @__PURE__ */ new Set();
  const begin = new RegExp(BEGIN);
  let left = MAX_LOOKED_AT;
  for (let found = begin.exec(text); found && paths.size < MAX_PATHS && left > 0; found = begin.exec(text)) {
    left--;
    const address = addressAt(text, begin.lastIndex);
    begin.lastIndex += address.length;
    const url = /^srcset/i.test(found[0]) ? address.trim().split(/[\s,]/, 1)[0] ?? "" : address;
    const target = linkTarget(unescaped(url), cardPath);
    if (target.kind === "path") paths.add(target.path);
  }
  return [...paths];
}
function addressAt(text, start) {
  const piece = text.slice(start, start + MAX_URL);
  const close = { "<": ">", '"': '"', "'": "'" }[piece[0] ?? ""];
  if (close !== void 0) {
    const end = piece.indexOf(close, 1);
    return end < 0 ? "" : piece.slice(1, end);
  }
  let depth = 0;
  for (let index = 0; index < piece.length; index++) {
    const letter = piece[index] ?? "";
    if (/[\s>]/.test(letter)) return piece.slice(0, index);
    if (letter === "\\") index++;
    else if (letter === "(") depth++;
    else if (letter === ")" && --depth < 0) return piece.slice(0, index);
  }
  return piece;
}
function unescaped(address) {
  return address.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&amp;", "&");
}

// src/facts/repository/standing.ts
var MAX_REMEMBERED = 1e5;
var MAX_COMPARED = 2e3;
var MAX_SEARCHED = 30;
function standing(source) {
  const known = /* @__PURE__ */ new Map();
  let remembered = 0;
  async function folder(path) {
    const before = known.get(path);
    if (before) return before;
    const found = indexed(await source.folder(path));
    if (found.kind === "folder") remembered += found.entries.size;
    if (remembered > MAX_REMEMBERED) {
      known.clear();
      remembered = 0;
    }
    known.set(path, found);
    return found;
  }
  async function at(path, cardPath) {
    if (path === "") return { kind: "folder" };
    const segments = path.split("/");
    for (const [depth, name] of segments.entries()) {
      const above = segments.slice(0, depth).join("/");
      const look = await folder(above);
      if (look.kind === "closed") return { kind: "unknown" };
      const entry = look.kind === "folder" ? look.entries.get(name) : void 0;
      const isLast = depth === segments.length - 1;
      if (entry && isLast) return { kind: KINDS[entry.kind] };
      if (entry?.kind === "directory") continue;
      if (entry && entry.kind !== "file") return { kind: "unknown" };
      const near = await nearBy(look, segments, depth, cardPath);
      return { kind: "missing", ...near !== void 0 && { nearest: near } };
    }
    return { kind: "unknown" };
  }
  async function nearBy(look, segments, depth, cardPath) {
    const wanted = segments[depth] ?? "";
    const names = look.kind === "folder" ? [...look.entries.keys()] : [];
    const sameLetters = names.find((name2) => name2.toLowerCase() === wanted.toLowerCase());
    const name = sameLetters ?? (names.length > MAX_COMPARED ? void 0 : nearest(wanted, names));
    if (name !== void 0) {
      const path = [...segments.slice(0, depth), name, ...segments.slice(depth + 1)].join("/");
      if (await stands(path)) return path;
    }
    return elsewhere(segments.at(-1) ?? "", cardPath);
  }
  async function stands(path) {
    const look = await folder(folderOf(path));
    return look.kind === "folder" && look.entries.has(path.slice(path.lastIndexOf("/") + 1));
  }
  async function elsewhere(name, cardPath) {
    const places = [.../* @__PURE__ */ new Set([folderOf(cardPath), ""])];
    for (const place of places) {
      const look = await folder(place);
      if (look.kind !== "folder") continue;
      const below = [...look.entries.values()].filter(({ kind }) => kind === "directory");
      const folders = [place, ...below.slice(0, MAX_SEARCHED).map((entry) => joined(place, entry.name))];
      for (const each of folders) if (await stands(joined(each, name))) return joined(each, name);
    }
    return void 0;
  }
  return { folder, at };
}
var KINDS = {
  file: "file",
  directory: "folder",
  symlink: "unknown",
  submodule: "unknown",
  special: "unknown"
};
function joined(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function indexed(found) {
  if (found.kind !== "folder") return found;
  return { kind: "folder", entries: new Map(found.entries.map((entry) => [entry.name, entry])) };
}

// src/facts/repository/repository-reader.ts
var MAX_OF_A_KIND = 6;
function repositoryReader(source, needs) {
  if (needs.size === 0) return void 0;
  const { folder, at } = standing(source);
  let atRoot;
  async function companionsIn(place, isWanted) {
    const look = await folder(place);
    const entries = look.kind === "folder" ? [...look.entries.values()] : [];
    const counts = /* @__PURE__ */ new Map();
    return entries.sort(byName).flatMap((entry) => {
      const kind = companionKind(entry.name);
      if (kind === void 0 || !isWanted(kind) || !isReadable(entry)) return [];
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      return count < MAX_OF_A_KIND ? [{ kind, path: joined(place, entry.name) }] : [];
    });
  }
  const ownCompanions = (cardPath) => companionsIn(folderOf(cardPath), (kind) => needs.has(kind));
  const rootCompanions = () => companionsIn("", (kind) => kind === "license" && needs.has(kind));
  async function read(found) {
    const read2 = [];
    for (const each of found) {
      const entry = await source.read(each.path);
      if (entry.kind !== "file" || entry.bytes.length > MAX_COMPANION_BYTES || entry.bytes.includes(0))
        continue;
      read2.push({ ...each, text: new TextDecoder().decode(entry.bytes) });
    }
    return read2;
  }
  async function companionsOf(cardPath) {
    const own = await read(await ownCompanions(cardPath));
    if (folderOf(cardPath) === "") return own;
    atRoot ??= rootCompanions().then(read);
    return [...own, ...await atRoot];
  }
  return {
    async prepare(cards) {
      const paths = /* @__PURE__ */ new Set();
      for (const card of cards) for (const { path } of await ownCompanions(card)) paths.add(path);
      if (paths.size > 0) await source.list([...paths]);
      return paths.size;
    },
    async around(cardPath, text) {
      const paths = /* @__PURE__ */ new Map();
      if (needs.has("paths"))
        for (const path of namedPaths(text, cardPath)) paths.set(path, await at(path, cardPath));
      return { cardPath, companions: await companionsOf(cardPath), paths };
    }
  };
}
function isReadable({ kind, size = 0 }) {
  return kind === "file" && size <= MAX_COMPANION_BYTES;
}
function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

export {
  namedPaths,
  repositoryReader
};
