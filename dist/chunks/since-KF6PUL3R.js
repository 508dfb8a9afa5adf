import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  gitRevision,
  renamesSince
} from "./chunk-64M3O7RV.js";
import "./chunk-JG6IQ6FT.js";
import "./chunk-Y5II74KN.js";
import "./chunk-Y2UK72KH.js";

// src/cli/since.ts
async function cardsSince(root, revision, cards, repositoryPath) {
  const tree = await gitRevision(root, revision);
  const renames = await renamesSince(root, revision);
  const earlier = (card) => {
    const file = repositoryPath(card);
    return renames.get(file) ?? file;
  };
  await tree.list(cards.map(earlier));
  return async (card) => {
    const entry = await tree.read(earlier(card));
    return entry.kind === "file" ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(entry.bytes) : void 0;
  };
}
export {
  cardsSince
};
