import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  leven
} from "./chunk-ZVVSDJEO.js";

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
function beside(repository, kind) {
  if (repository === void 0) return [];
  const own = folderOf(repository.cardPath);
  return repository.companions.filter((each) => each.kind === kind && folderOf(each.path) === own);
}
function standsAt(repository, path) {
  return repository?.paths.get(path) ?? { kind: "unknown" };
}
function folderOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

// src/rules/links/target.ts
var ELSEWHERE = { kind: "elsewhere" };
var SCHEME = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i;
var REVISION = /^(?:resolve|blob|raw|tree)\/(?:main|master|HEAD)\//;
var OTHER_REVISION = /^(?:resolve|blob|raw|tree)\//;
var OTHER_REPOSITORY = /^(?:(?:datasets|spaces)\/)?[^/]+\/[^/]+\/(?:resolve|blob|raw|tree)\/[^/]+/;
var UNFILLED = /\{\{|\}\}|\$\{|<%/;
function linkTarget(url, cardPath) {
  const written = url.trim();
  if (SCHEME.test(written) || UNFILLED.test(written)) return ELSEWHERE;
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
  if (isAbsolute && OTHER_REPOSITORY.test(path)) return ELSEWHERE;
  if (REVISION.test(path)) return { kind: "path", path: path.replace(REVISION, ""), isAbsolute, anchor };
  return OTHER_REVISION.test(path) ? ELSEWHERE : { kind: "path", path, isAbsolute, anchor };
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

// src/hub/nearest.ts
function nearest(value, candidates) {
  const wanted = value.toLowerCase();
  const limit = Math.min(Math.floor(wanted.length / 4), 3);
  if (limit === 0 || wanted.length > 100) return void 0;
  let best;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit || digits(candidate) !== digits(wanted)) continue;
    const distance = leven(wanted, candidate.toLowerCase(), { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function digits(text) {
  return text.replace(/\D+/g, " ").trim();
}

export {
  MAX_COMPANION_BYTES,
  companionKind,
  beside,
  standsAt,
  folderOf,
  linkTarget,
  nearest
};
