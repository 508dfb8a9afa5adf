import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  gitTree
} from "./shared-git-tree.js";
import { m6_textReader as textReader } from "./edges.js";
import {
  ReadFailed,
  SetupError
} from "./shared-read-failed.js";
import {
  UnreadableAnswer,
  isObject
} from "./shared-api-failure.js";
import { m8_referenceTo as referenceTo } from "./edges.js";
import { m10_PolicyError as PolicyError } from "./edges.js";

// src/source/git-objects.ts
const { createHash } = require("node:crypto");
function blobSha(bytes, like) {
  const hash = createHash(like.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

// src/github/calls/rate-limit.ts
async function readAllowances(client) {
  const { data } = await client.rest.rateLimit.get();
  const { core, graphql } = data?.resources ?? {};
  return { core: allowance(core), graphql: allowance(graphql ?? core) };
}
function allowance(data) {
  const { remaining, reset } = data ?? {};
  if (typeof remaining !== "number" || typeof reset !== "number")
    throw new UnreadableAnswer("the answer says nothing of what is left");
  return { remaining, resetsAt: reset };
}

// src/github/budget.ts
var USUAL = { core: 20, graphql: 4 };
var FEW = 5;
async function ensureAffordable(api, need) {
  if (need.core + need.graphql <= FEW) return;
  const left = await allowances(api);
  if (left === void 0) return;
  refuseUnlessEnough("calls", need.core + USUAL.core, left.core);
  refuseUnlessEnough("points of GraphQL", need.graphql + USUAL.graphql, left.graphql);
}
async function allowances(api) {
  try {
    return await api.ask("asking how many calls the token has left", readAllowances);
  } catch (error) {
    if (error instanceof ReadFailed) return void 0;
    throw error;
  }
}
function refuseUnlessEnough(what, need, { remaining, resetsAt }) {
  if (need <= remaining) return;
  const time = new Date(resetsAt * 1e3).toISOString().slice(11, 16);
  throw new SetupError(
    `This run needs up to ${need} ${what} to GitHub's API, and the token has ${remaining} left until ${time} UTC. Run it again after that; judging fewer cards (the input cards) needs fewer.`
  );
}

// src/github/calls/repository-files.ts
async function readTree(client, { owner, name }, treeish, isRecursive) {
  const options = { owner, repo: name, tree_sha: treeish, ...isRecursive && { recursive: "1" } };
  const { data } = await client.rest.git.getTree(options);
  const tree = data?.tree;
  if (!Array.isArray(tree)) throw new UnreadableAnswer("the answer has no tree in it");
  return { entries: tree.map(treeEntry), isTruncated: data.truncated === true };
}
async function readBlob(client, { owner, name }, sha) {
  const { data } = await client.rest.git.getBlob({ owner, repo: name, file_sha: sha });
  if (typeof data?.content !== "string" || data.encoding !== "base64")
    throw new UnreadableAnswer("the answer has no file in it");
  return new Uint8Array(Buffer.from(data.content, "base64"));
}
async function readBlobTexts(client, { owner, name }, shas) {
  const names = shas.map((_, index) => `$b${index}: GitObjectID!`).join(", ");
  const fields = shas.map((_, index) => `b${index}: object(oid: $b${index}) { ... on Blob { text } }`);
  const query = `query($owner: String!, $name: String!, ${names}) {
  repository(owner: $owner, name: $name) { ${fields.join(" ")} }
}`;
  const variables = Object.fromEntries(shas.map((sha, index) => [`b${index}`, sha]));
  const data = await client.graphql(query, { owner, name, ...variables });
  const repository = data?.repository;
  if (!isObject(repository)) throw new UnreadableAnswer("the answer has no repository in it");
  return new Map(
    shas.flatMap((sha, index) => {
      const blob = repository[`b${index}`];
      return isObject(blob) && typeof blob.text === "string" ? [[sha, blob.text]] : [];
    })
  );
}
function treeEntry(data) {
  const { path, mode, sha, size } = isObject(data) ? data : {};
  if (typeof path !== "string" || typeof mode !== "string" || typeof sha !== "string")
    throw new UnreadableAnswer("the answer has a tree with a broken entry");
  return { path, mode, sha, ...typeof size === "number" && { size } };
}

// src/github/repository-objects.ts
var MAX_TEXT = 4e5;
var MAX_TREE_CALLS = 200;
function repositoryObjects(api, revisions) {
  const [{ repository, treeish }] = revisions;
  const place = `${repository.owner}/${repository.name} at ${short(treeish)}`;
  let home = repository;
  return {
    place,
    async readTree() {
      const found = await wholeTree(api, revisions);
      home = found.repository;
      return found.entries;
    },
    readBlobs: (blobs) => blobsOf(api, home, blobs)
  };
}
async function wholeTree(api, revisions) {
  for (const revision of revisions) {
    try {
      return { repository: revision.repository, entries: await entriesOf(api, revision) };
    } catch (error) {
      const isElsewhere = error instanceof ReadFailed && error.isNotFound;
      if (!isElsewhere || revisions.length === 1) throw error;
    }
  }
  const places = revisions.map(({ repository: { owner, name } }) => `${owner}/${name}`).join(" nor in ");
  throw new SetupError(
    `The commit ${short(revisions[0]?.treeish ?? "")} can be read neither in ${places}: GitHub shows it to this token in none of them. Without its cards there is no verdict. Where the fork is private, on "pull_request" check the head out before this step and set the input source to "workspace".`
  );
}
async function entriesOf(api, { repository, treeish }) {
  const { owner, name } = repository;
  const during = `reading the files of ${owner}/${name} at ${short(treeish)}`;
  let calls = 0;
  const pageOf = (tree, isRecursive) => {
    if (++calls > MAX_TREE_CALLS)
      throw new SetupError(
        `${owner}/${name} has more files than ${MAX_TREE_CALLS} calls of GitHub's API can list. Check it out before this step, and set the input source to "workspace".`
      );
    return api.ask(during, (client) => readTree(client, repository, tree, isRecursive));
  };
  const below = async (prefix, tree) => {
    const page = await pageOf(tree, true);
    if (!page.isTruncated) return page.entries.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }));
    const found = [];
    for (const entry of (await pageOf(tree, false)).entries) {
      const path = `${prefix}${entry.path}`;
      found.push({ ...entry, path });
      if (entry.mode === "040000") found.push(...await below(`${path}/`, entry.sha));
    }
    return found;
  };
  return below("", treeish);
}
async function blobsOf(api, repository, blobs) {
  const during = `reading files of ${repository.owner}/${repository.name}`;
  const found = /* @__PURE__ */ new Map();
  const wanted = new Map(blobs.map((blob) => [blob.sha, blob]));
  const together = [...wanted.values()].filter(({ size }) => size <= MAX_TEXT).map(({ sha }) => sha);
  if (together.length > 1) {
    const texts = await api.ask(during, (client) => readBlobTexts(client, repository, together));
    for (const [sha, text] of texts) {
      const bytes = new TextEncoder().encode(text);
      if (blobSha(bytes, sha) === sha) found.set(sha, bytes);
    }
  }
  const rest = [...wanted.values()].filter(({ sha }) => !found.has(sha));
  await ensureAffordable(api, { core: rest.length, graphql: 0 });
  for (const { sha, path } of rest) {
    const bytes = await api.ask(during, (client) => readBlob(client, repository, sha));
    if (blobSha(bytes, sha) !== sha)
      throw new SetupError(`GitHub gave other bytes for ${path} than its commit names. Run the job again.`);
    found.set(sha, bytes);
  }
  return found;
}
function short(treeish) {
  return /^[0-9a-f]{40,64}$/.test(treeish) ? treeish.slice(0, 7) : treeish;
}

// src/github/remote-policy.ts
async function readRemotePolicy(api, file) {
  const { owner, repo, path, ref } = file;
  const revision = { repository: { owner, name: repo }, treeish: ref };
  const read = textReader(gitTree(repositoryObjects(api, [revision])));
  const text = await read(path).catch((error) => {
    if (error instanceof ReadFailed && error.failure.kind === "refused") throw unreadable(file);
    throw error;
  });
  if (text !== void 0) return text;
  const message = `This policy is not there: ${owner}/${repo} has no ${path} at ${ref}. Check the path; it starts at the root of that repository.`;
  throw new PolicyError([{ file: referenceTo(file), message }]);
}
function unreadable(file) {
  const { owner, repo, ref } = file;
  const message = `This policy cannot be read: there is no ${owner}/${repo} with ${ref}, or it is private and the token may not read it. A workflow's own token reads its own repository and public ones; for others put a token that may read ${owner}/${repo} into the input github-token, or copy the policy.`;
  return new PolicyError([{ file: referenceTo(file), message }]);
}

export {
  ensureAffordable,
  blobSha,
  repositoryObjects,
  readRemotePolicy
};
