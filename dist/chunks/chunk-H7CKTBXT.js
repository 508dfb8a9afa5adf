import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  discoverPolicy
} from "./chunk-T6MDYK3M.js";
import {
  workspace
} from "./chunk-CUQ7KE6U.js";
import {
  textReader
} from "./chunk-TT5OVWC6.js";
import {
  resolvePolicy
} from "./chunk-HJG2S6Y7.js";
import {
  readReference
} from "./chunk-6Z233QI3.js";

// src/cli/find-policy.ts
import { access, readFile } from "node:fs/promises";
import path from "node:path";
async function findPolicy({ cwd, env }, config, wishes) {
  const root = await repositoryRoot(cwd) ?? cwd;
  const readText = textReader(workspace(root, { confined: true }));
  const isRemote = config !== void 0 && readReference(config) && !await exists(path.resolve(cwd, config));
  const named = config === void 0 || isRemote ? void 0 : localPath(root, path.resolve(cwd, config));
  const file = isRemote ? config : named ?? await discoverPolicy(readText);
  const readAny = (wanted) => wanted === named ? readNamed(root, wanted) : readText(wanted);
  const readRemote = remoteReader(env);
  const policy = await resolvePolicy(file, { readText: readAny, ...readRemote && { readRemote } }, wishes);
  return { policy, root, readText };
}
function localPath(root, file) {
  const relative = path.relative(root, file);
  return readReference(relative) ? `./${relative}` : relative;
}
async function readNamed(root, file) {
  try {
    return await readFile(path.resolve(root, file), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
function remoteReader({ GITHUB_TOKEN, GH_TOKEN, GITHUB_API_URL }) {
  const token = GITHUB_TOKEN || GH_TOKEN;
  if (!token) return void 0;
  return async (file) => {
    const [{ Api }, { readRemotePolicy }] = await Promise.all([
      import("./api-ZMKYL3UH.js"),
      import("./remote-policy-Z7DKNQRM.js")
    ]);
    return readRemotePolicy(new Api({ token, apiUrl: GITHUB_API_URL || "https://api.github.com" }), file);
  };
}
async function repositoryRoot(folder) {
  if (await exists(path.join(folder, ".git"))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? void 0 : repositoryRoot(parent);
}
async function exists(file) {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

export {
  findPolicy,
  repositoryRoot
};
