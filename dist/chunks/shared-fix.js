import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m1_certainFixes as certainFixes } from "./engine.js";

// src/card/fix.ts
function applyFixes(text, edits) {
  const ranges = edits.flatMap(
    ({ start, end, text: replacement }) => start.offset === void 0 || end.offset === void 0 ? [] : [{ from: start.offset, to: end.offset, replacement }]
  ).sort((a, b) => a.from - b.from || a.to - b.to);
  const parts = [];
  let done = 0;
  let applied = 0;
  let insertedAt = -1;
  for (const { from, to, replacement } of ranges) {
    const twiceAtOnePlace = from === to && from === insertedAt;
    if (from < done || to < from || to > text.length || twiceAtOnePlace) continue;
    parts.push(text.slice(done, from), replacement);
    done = to;
    insertedAt = from;
    applied++;
  }
  parts.push(text.slice(done));
  return { text: parts.join(""), skipped: edits.length - applied };
}

// src/judge/fix-card.ts
var MAX_ROUNDS = 10;
function fixCard(text, judging) {
  let fixed = { text, made: 0 };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fixes = certainFixes(fixed.text, judging);
    const { text: next, skipped } = applyFixes(fixed.text, fixes);
    if (next === fixed.text) break;
    fixed = { text: next, made: fixed.made + fixes.length - skipped };
  }
  return fixed;
}

export {
  fixCard
};
