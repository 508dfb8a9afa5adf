import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  gitRevision,
  renamesSince
} from "./chunk-A4U2HHEQ.js";
import "./chunk-JG6IQ6FT.js";
import "./chunk-Y5II74KN.js";
import "./chunk-Y2UK72KH.js";

// src/cli/since.ts
async function cardsSince(root, revision, repositoryPath) {
  const tree = await gitRevision(root, revision);
  const renames = await renamesSince(root, revision);
  return async (card) => {
    const file = repositoryPath(card);
    const entry = await tree.read(renames.get(file) ?? file);
    return entry.kind === "file" ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(entry.bytes) : void 0;
  };
}
export {
  cardsSince
};
