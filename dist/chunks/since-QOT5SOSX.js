import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  gitRevision,
  renamesSince
} from "./chunk-LRROAGIU.js";
import "./chunk-UNLJO7BG.js";
import {
  repositoryReader
<<<<<<<< HEAD:dist/chunks/since-QOT5SOSX.js
} from "./chunk-36M32IHF.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import "./chunk-KBMA6SVR.js";
========
} from "./chunk-CW5HZ4VG.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import "./chunk-YQUCJOW5.js";
>>>>>>>> 2a132b5 (feat: many cards are judged in threads, and a card that takes too long costs the others nothing):dist/chunks/since-AO3TLZQ7.js
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
