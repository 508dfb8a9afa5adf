import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m18_amount as amount } from "./edges.js";
import "./shared-esbuild.js";

// src/report/badge.ts
var COLOURS = {
  passed: { name: "brightgreen", hex: "#1a7f37" },
  warned: { name: "yellow", hex: "#9a6700" },
  failed: { name: "red", hex: "#cf222e" },
  nothing: { name: "lightgrey", hex: "#656d76" }
};
function renderBadgeJson(report) {
  const { label, message, state } = badge(report);
  return `${JSON.stringify({ schemaVersion: 1, label, message, color: COLOURS[state].name }, void 0, 2)}
`;
}
function renderBadgeSvg(report) {
  const { label, message, state, title } = badge(report);
  const left = textWidth(label);
  const right = textWidth(message);
  const split = left + 2 * PADDING;
  const width = split + right + 2 * PADDING;
  const text = (words, x, length) => `<text x="${x}" y="14" textLength="${length}">${words}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${title}">
  <title>${title}</title>
  <path d="M${split} 0H3A3 3 0 0 0 0 3V17A3 3 0 0 0 3 20H${split}Z" fill="#555"/>
  <path d="M${split} 0H${width - 3}A3 3 0 0 1 ${width} 3V17A3 3 0 0 1 ${width - 3} 20H${split}Z" fill="${COLOURS[state].hex}"/>
  <g fill="#fff" font-family="Verdana,Geneva,'DejaVu Sans',sans-serif" font-size="11" aria-hidden="true">
    ${text(label, PADDING, left)}
    ${text(message, split + PADDING, right)}
  </g>
</svg>
`;
}
var LABEL = "model card";
var PADDING = 6;
function badge({ verdict, counts, cards }) {
  const label = cards.length > 1 ? `${LABEL}s` : LABEL;
  const passed = cards.reduce((sum, { score }) => sum + score.passed, 0);
  const applicable = cards.reduce((sum, { score }) => sum + score.applicable, 0);
  if (cards.length === 0) {
    const message = verdict === "fail" ? "none found" : "none judged";
    return { label, message, state: verdict === "fail" ? "failed" : "nothing", title: `${label}: ${message}` };
  }
  const word = verdict === "fail" ? "failed" : "passed";
  const state = verdict === "fail" ? "failed" : counts.error + counts.warning > 0 ? "warned" : "passed";
  return {
    label,
    message: passed === applicable ? word : `${word}, ${passed}/${applicable}`,
    state,
    title: `${label}: ${word}, ${passed} of ${amount(applicable, "rule")} kept`
  };
}
var WIDTHS = {
  a: 601,
  b: 623,
  c: 521,
  d: 623,
  e: 596,
  f: 352,
  g: 623,
  h: 633,
  i: 274,
  j: 344,
  k: 592,
  l: 274,
  m: 973,
  n: 633,
  o: 607,
  p: 623,
  q: 623,
  r: 427,
  s: 521,
  t: 394,
  u: 633,
  v: 592,
  w: 818,
  x: 592,
  y: 592,
  z: 525,
  " ": 352,
  ",": 364,
  "/": 454
};
var DIGIT = 636;
function textWidth(text) {
  let width = 0;
  for (const character of text) width += WIDTHS[character] ?? DIGIT;
  return Math.round(width * 11 / 1e3);
}
export {
  renderBadgeJson,
  renderBadgeSvg
};
