import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m10_isCollection as isCollection, m10_isMap as isMap, m10_isScalar as isScalar } from "./engine.js";

// src/hub/yaml-duplicates.ts
function duplicateKeys(document) {
  const found = [];
  const open = [document.contents];
  for (let node = open.pop(); open.length > 0 || node !== void 0; node = open.pop()) {
    if (!isCollection(node)) continue;
    const seen = /* @__PURE__ */ new Set();
    for (const item of node.items) {
      if (!isMap(node)) {
        open.push(item);
        continue;
      }
      const { key, value } = item;
      open.push(key, value);
      if (!isScalar(key)) continue;
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
