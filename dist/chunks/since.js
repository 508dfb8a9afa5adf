import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m0_RevisionError as RevisionError } from "./edges.js";
import {
  gitTree
} from "./shared-git-tree.js";
import { m20_repositoryReader as repositoryReader } from "./edges.js";
import "./edges.js";
import "./edges.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./shared-esbuild.js";

// src/source/git-revision.ts
const { spawn } = require("node:child_process");
async function gitRevision(folder, revision) {
  const sha = await resolve(folder, revision);
  return gitTree(objectsAt(folder, sha, `revision ${revision}`));
}
async function renamesSince(folder, revision) {
  const sha = await resolve(folder, revision);
  const asked = [
    "diff",
    "--no-ext-diff",
    "--no-textconv",
    "--name-status",
    "-M",
    "--diff-filter=R",
    "-z",
    sha
  ];
  const { status, stdout, stderr } = await git(folder, asked);
  if (status !== 0) throw new RevisionError(`Git cannot compare with ${revision}: ${firstLine(stderr)}.`);
  const fields = stdout.toString("utf8").split("\0");
  const renames = /* @__PURE__ */ new Map();
  for (let index = 0; index + 2 < fields.length; index += 3)
    renames.set(fields[index + 2] ?? "", fields[index + 1] ?? "");
  return renames;
}
async function resolve(folder, revision) {
  const { status, stdout, stderr } = await verify(folder, revision);
  if (status === 0) return stdout.toString("utf8").trim();
  if (stderr !== "") throw new RevisionError(`Git cannot read ${folder}: ${firstLine(stderr)}.`);
  throw new RevisionError(`There is no revision ${revision} here. ${await wayOut(folder, revision)}`);
}
function verify(folder, revision) {
  return git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
}
async function wayOut(folder, revision) {
  const isName = /^\w[\w./-]*$/.test(revision);
  const remote = `origin/${revision.replace(/^origin\//, "")}`;
  if (isName && (await verify(folder, remote)).status === 0) return `There is ${remote}: name that.`;
  const { stdout } = await git(folder, ["rev-parse", "--is-shallow-repository"]);
  if (stdout.toString("utf8").trim() !== "true")
    return "Check its name; a branch or tag that this clone has not seen yet comes with: git fetch --tags origin";
  const checkout = '(with actions/checkout: "fetch-depth: 0")';
  if (/^[0-9a-f]{40,64}$/.test(revision))
    return `This clone is shallow. Fetch the commit: git fetch --depth=1 origin ${revision} ${checkout}.`;
  if (!isName) return `This clone is shallow. Fetch its history: git fetch --unshallow origin ${checkout}.`;
  const name = remote.replace("origin/", "");
  return `This clone is shallow. Fetch it, and name ${remote}: git fetch --depth=1 origin ${name}:refs/remotes/${remote} ${checkout}.`;
}
function objectsAt(folder, sha, place) {
  return {
    place,
    async readTree() {
      const { status, stdout, stderr } = await git(folder, LS_TREE(sha));
      if (status !== 0) throw new RevisionError(`Git cannot list ${place}: ${firstLine(stderr)}.`);
      return stdout.toString("utf8").split("\0").filter(Boolean).map(treeEntry);
    },
    async readBlobs(blobs) {
      const input = blobs.map((blob) => `${blob.sha}
`).join("");
      const { status, stdout, stderr } = await git(folder, ["cat-file", "--batch"], input);
      if (status !== 0) throw new RevisionError(`Git cannot read ${place}: ${firstLine(stderr)}.`);
      return readBatch(stdout, blobs);
    }
  };
}
var LS_TREE = (sha) => ["ls-tree", "-r", "-t", "-l", "-z", "--full-tree", sha];
function treeEntry(line) {
  const tab = line.indexOf("	");
  const [mode = "", , sha = "", size = "-"] = line.slice(0, tab).split(/ +/);
  return { path: line.slice(tab + 1), mode, sha, ...size !== "-" && { size: Number(size) } };
}
function readBatch(output, blobs) {
  const found = /* @__PURE__ */ new Map();
  let offset = 0;
  for (const { path } of blobs) {
    const end = output.indexOf("\n", offset);
    const [sha = "", type, size] = output.toString("utf8", offset, end).split(" ");
    if (type !== "blob")
      throw new RevisionError(
        `This clone does not hold ${path} of that revision. Fetch it: git fetch origin.`
      );
    const start = end + 1;
    offset = start + Number(size);
    found.set(sha, new Uint8Array(output.subarray(start, offset)));
    offset++;
  }
  return found;
}
var SAFELY = ["--no-replace-objects", "--no-optional-locks", "-c", "core.fsmonitor=false"];
function git(folder, args, input = "") {
  return new Promise((settle, reject) => {
    const child = spawn("git", [...SAFELY, "-c", "core.hooksPath=/dev/null", ...args], {
      cwd: folder,
      env: { ...process.env, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
      stdio: ["pipe", "pipe", "pipe"]
    });
    const output = [];
    let stderr = "";
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      stderr = `${stderr}${chunk}`.slice(0, 2e3);
    });
    child.on(
      "error",
      ({ message }) => reject(new RevisionError(`Git could not be started (${message}). Install git, or put it on the PATH.`))
    );
    child.on("close", (status) => settle({ status, stdout: Buffer.concat(output), stderr }));
    child.stdin.on("error", () => {
    });
    child.stdin.end(input);
  });
}
function firstLine(text) {
  return (text.trim().split(/\r?\n/, 1)[0] ?? "").replace(/\.$/, "");
}

// src/cli/since.ts
async function cardsSince(root, revision, cards, repositoryPath, needs) {
  const tree = await gitRevision(root, revision);
  const renames = await renamesSince(root, revision);
  const earlier = (card) => {
    const file = repositoryPath(card);
    return renames.get(file) ?? file;
  };
  await tree.list(cards.map(earlier));
  const repositories = repositoryReader(tree.apart(), needs);
  await repositories?.prepare(cards.map(earlier));
  return async (card) => {
    const entry = await tree.read(earlier(card));
    if (entry.kind !== "file") return void 0;
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(entry.bytes);
    return { text, repository: await repositories?.around(earlier(card), text) };
  };
}
export {
  cardsSince
};
