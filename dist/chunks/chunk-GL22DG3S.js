import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/report/words.ts
var SEVERITIES = ["error", "warning", "notice"];
var SHOWN_TOPICS = [
  "usage",
  "limitations",
  "benchmark",
  "citation"
];
function amount(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function amounts(counts, severities = SEVERITIES) {
  return severities.filter((severity) => counts[severity] > 0).map((severity) => amount(counts[severity], severity)).join(", ");
}
function countFindings({ findings }) {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
function headline({ verdict, counts, cards }, failOn = "error") {
  if (verdict === "fail") {
    if (cards.length === 0) return "no model card found";
    const blocking = listed(counts, failOn === "warning" || counts.error === 0 ? BLOCKING : ["error"]);
    return blocking === "" ? "failed" : `${blocking} to fix before merging`;
  }
  if (cards.length === 0) return "no model card to judge";
  if (counts.error > 0) return notBlocking(counts, BLOCKING);
  if (counts.warning > 0) return `passed, with ${amount(counts.warning, "warning")}`;
  return "passed, nothing to fix";
}
var BLOCKING = ["error", "warning"];
function besides({ verdict, counts }, failOn = "error") {
  const warningsSaid = verdict === "pass" || failOn === "warning" || counts.error === 0;
  const rest = warningsSaid ? ["notice"] : ["warning", "notice"];
  if (amounts(counts, rest) === "") return "";
  return verdict === "pass" ? `Also ${listed(counts, rest)}.` : `Also ${notBlocking(counts, rest)}.`;
}
function notBlocking(counts, severities) {
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0);
  return `${listed(counts, severities)} that ${total === 1 ? "does" : "do"} not block merging`;
}
function listed(counts, severities = SEVERITIES) {
  return amounts(counts, severities).replace(/, (?=[^,]*$)/, " and ");
}

// src/markdown/visible.ts
var UNSEEN = (
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists single characters
  new RegExp("[\\u0080-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{e0000}-\\u{e0fff}]|\\p{Surrogate}", "gu")
);
var CONTROLS = /[\u0000-\u001f\u007f]/g;
var CONTROLS_IN_BLOCK = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
var RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
var LEGACY_COMMAND = /##\[/g;
var COMMAND = /^(\s*)::(?=[A-Za-z])/gm;
var ZERO_WIDTH_SPACE = "\u200B";
function visibleLine(text) {
  return withoutCommands(text.replace(/\r\n/g, "\n").replace(CONTROLS, picture).replace(UNSEEN, codePoint));
}
function visibleBlock(text) {
  return withoutCommands(
    text.replace(/\r\n?/g, "\n").replace(CONTROLS_IN_BLOCK, picture).replace(UNSEEN, codePoint)
  );
}
function isRightToLeft(text) {
  return RIGHT_TO_LEFT.test(text);
}
function clip(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff\u200d]$/, "")}\u2026`;
}
function withoutCommands(text) {
  return text.replace(LEGACY_COMMAND, `##${ZERO_WIDTH_SPACE}[`).replace(COMMAND, (_, indent) => `${indent}${ZERO_WIDTH_SPACE}::`);
}
function picture(control) {
  return control === "\x7F" ? "\u2421" : String.fromCodePoint(9216 + control.charCodeAt(0));
}
function codePoint(character) {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `[U+${hex}]`;
}

export {
  SEVERITIES,
  SHOWN_TOPICS,
  amount,
  amounts,
  countFindings,
  headline,
  besides,
  listed,
  visibleLine,
  visibleBlock,
  isRightToLeft,
  clip,
  withoutCommands
};
