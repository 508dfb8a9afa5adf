import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m13_closestMatch as closestMatch } from "./engine.js";

// src/policy/nearest.ts
function nearest(word, known) {
  return closestMatch(word, known, { maxDistance: Math.max(1, Math.floor(word.length / 3)) });
}
var ELSEWHERE = /* @__PURE__ */ new Map([
  ["preset", "extends"],
  ["presets", "extends"],
  ["extend", "extends"],
  ["files", "cards"],
  ["globs", "cards"],
  ["paths", "cards"],
  ["fail", "fail-on"],
  ["warn", "warning"],
  ["info", "notice"],
  ["note", "notice"],
  ["none", "off"],
  ["disabled", "off"]
]);
function calledHere(word, known) {
  const here = ELSEWHERE.get(word.toLowerCase());
  return here !== void 0 && known.includes(here) ? here : void 0;
}

export {
  nearest,
  calledHere
};
