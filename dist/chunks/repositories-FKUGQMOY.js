import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  repositoryRoot
} from "./chunk-H7CKTBXT.js";
import "./chunk-T6MDYK3M.js";
import {
  workspace
} from "./chunk-CUQ7KE6U.js";
import "./chunk-TT5OVWC6.js";
import "./chunk-HJG2S6Y7.js";
import {
  repositoryReader
} from "./chunk-JK2SMDX2.js";
import "./chunk-6Z233QI3.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import "./chunk-H7KL5FXX.js";
import "./chunk-XHOLJCKZ.js";
import "./chunk-W3OO3T7J.js";
import "./chunk-45OVJQ3H.js";
import "./chunk-ZVVSDJEO.js";
import "./chunk-Y2UK72KH.js";

// src/cli/repositories.ts
import path from "node:path";
function repositories(place, root, needs) {
  const readers = /* @__PURE__ */ new Map();
  const homes = /* @__PURE__ */ new Map();
  const readerOf = (home) => {
    if (!readers.has(home)) readers.set(home, repositoryReader(workspace(home, { confined: true }), needs));
    return readers.get(home);
  };
  const homeOf = (folder) => {
    const known = homes.get(folder) ?? homeFrom(folder, root);
    homes.set(folder, known);
    return known;
  };
  return async (card, text) => {
    const target = path.resolve(place, card);
    const home = await homeOf(path.dirname(target));
    return readerOf(home)?.around(path.relative(home, target).split(path.sep).join("/"), text);
  };
}
async function homeFrom(folder, root) {
  const own = await repositoryRoot(folder);
  const isBelow = folder === root || folder.startsWith(root.endsWith(path.sep) ? root : `${root}${path.sep}`);
  if (isBelow) return own !== void 0 && own.length > root.length ? own : root;
  return own ?? folder;
}
export {
  repositories
};
