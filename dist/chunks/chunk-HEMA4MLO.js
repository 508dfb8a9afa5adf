import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-CRZGECAT.js";
import {
  __toESM
} from "./chunk-Y2UK72KH.js";

// src/hub/yaml-duplicates.ts
var import_yaml = __toESM(require_dist(), 1);
function duplicateKeys(document) {
  const found = [];
  const open = [document.contents];
  for (let node = open.pop(); open.length > 0 || node !== void 0; node = open.pop()) {
    if (!(0, import_yaml.isCollection)(node)) continue;
    const seen = /* @__PURE__ */ new Set();
    for (const item of node.items) {
      if (!(0, import_yaml.isMap)(node)) {
        open.push(item);
        continue;
      }
      const { key, value } = item;
      open.push(key, value);
      if (!(0, import_yaml.isScalar)(key)) continue;
      if (seen.has(key.value)) found.push(offsetOf(key));
      seen.add(key.value);
    }
  }
  return found.sort((a, b) => a - b);
}
function offsetOf({ range }) {
  return range?.[0] ?? 0;
}

export {
  duplicateKeys
};
