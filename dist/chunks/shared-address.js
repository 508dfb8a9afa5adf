import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
// src/markdown/address.ts
var MAX_URL = 2e3;
function lineUrl(commit, path, first, last = first) {
  const segments = path.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return void 0;
  const lines = last > first ? `#L${first}-L${last}` : `#L${first}`;
  return bounded(
    `${repositoryUrl(commit)}/blob/${encoded(commit.sha)}/${segments.map(encoded).join("/")}?plain=1${lines}`
  );
}
function commitUrl(commit) {
  return bounded(`${repositoryUrl(commit)}/commit/${encoded(commit.sha)}`);
}
function relativeUri(path) {
  return path.split("/").map(encoded).join("/");
}
function repositoryUrl({ serverUrl, owner, repo }) {
  return `${serverUrl}/${encoded(owner)}/${encoded(repo)}`;
}
function bounded(url) {
  return url.length > MAX_URL ? void 0 : url;
}
function encoded(segment) {
  return encodeURIComponent(segment.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

export {
  lineUrl,
  commitUrl,
  relativeUri
};
