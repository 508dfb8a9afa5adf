import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-YQUCJOW5.js";

// src/rules/repository.ts
var MAX_COMPANION_BYTES = 256 * 1024;
var PROSE = /\.(?:md|markdown|txt|rst)$/i;
var LICENSE = /^(?:[\w-]+[-_.])?(?:licen[cs]e|copying)(?:[-_.][\w-]+)*$/i;
var BY_NAME = {
  "citation.cff": "citation",
  "config.json": "config",
  "adapter_config.json": "adapter-config",
  "tokenizer_config.json": "tokenizer-config",
  "config_sentence_transformers.json": "sentence-transformers-config",
  "model_index.json": "diffusers-config"
};
function companionKind(name) {
  const known = Object.hasOwn(BY_NAME, name.toLowerCase()) ? BY_NAME[name.toLowerCase()] : void 0;
  if (known !== void 0) return known;
  if (name.length > 80) return void 0;
  const stem = name.replace(PROSE, "");
  const isProse = stem !== name || !/\.[a-z]\w{1,4}$/i.test(name);
  return isProse && LICENSE.test(stem) ? "license" : void 0;
}
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// src/rules/links/target.ts
var ELSEWHERE = { kind: "elsewhere" };
var SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i;
var REVISION = /^(?:resolve|blob|raw|tree)\/(?:main|master|HEAD)\//;
var OTHER_REVISION = /^(?:resolve|blob|raw|tree)\//;
var UNFILLED = /\{\{|\}\}|\$\{|<%/;
function linkTarget(url, cardPath) {
  const written = url.trim();
  if (written === "" || SCHEME.test(written) || UNFILLED.test(written)) return ELSEWHERE;
  const hash = written.indexOf("#");
  const anchor = hash < 0 ? void 0 : decoded(written.slice(hash + 1));
  if (hash === 0) return { kind: "anchor", anchor: anchor ?? "" };
  const query = written.slice(0, hash < 0 ? void 0 : hash);
  const end = query.indexOf("?");
  const place = decoded(end < 0 ? query : query.slice(0, end)).replaceAll("\\", "/");
  if (place === "") return ELSEWHERE;
  const isAbsolute = place.startsWith("/");
  const path = resolved(isAbsolute ? "" : folderOf(cardPath), place);
  if (path === void 0) return ELSEWHERE;
  if (REVISION.test(place)) return { kind: "path", path: place.replace(REVISION, ""), isAbsolute, anchor };
  return OTHER_REVISION.test(place) ? ELSEWHERE : { kind: "path", path, isAbsolute, anchor };
}
function resolved(folder, place) {
  const segments = folder === "" ? [] : folder.split("/");
  for (const segment of place.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === void 0) return void 0;
  }
  return segments.join("/");
}
function decoded(text) {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/rules/links/named-paths.ts
var MAX_PATHS = 500;
var MAX_URL = 500;
var BEGIN = /\]\(\s*|\]:[ \t]*\n?[ \t]*|\b(?:src|href|srcset|poster|license_link)\s*[=:]\s*/gi;
function namedPaths(text, cardPath) {
  const paths = /* @__PURE__ */ new Set();
  const begin = new RegExp(BEGIN);
  for (let found = begin.exec(text); found && paths.size < MAX_PATHS; found = begin.exec(text)) {
    const address = addressAt(text, begin.lastIndex);
    begin.lastIndex += address.length;
    const target = linkTarget(unescaped(address), cardPath);
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
  companionKind,
  namedPaths,
  repositoryReader
};
