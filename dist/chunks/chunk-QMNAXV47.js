import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m7_closestMatch as closestMatch } from "./engine-087B7247.js";

// src/policy/nearest.ts
function nearest(word, known) {
  return closestMatch(word, known, { maxDistance: Math.max(1, Math.floor(word.length / 3)) });
}

export {
  nearest
};
