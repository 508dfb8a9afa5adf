import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  gitRevision,
  renamesSince
} from "./chunk-Q2EMAYRV.js";
import "./chunk-UNLJO7BG.js";
import {
  repositoryReader
} from "./chunk-JK2SMDX2.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import "./chunk-45OVJQ3H.js";
import "./chunk-ZVVSDJEO.js";
import "./chunk-Y2UK72KH.js";

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
