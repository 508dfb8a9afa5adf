import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

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
  visibleLine,
  visibleBlock,
  isRightToLeft,
  clip,
  withoutCommands
};
