import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  clip,
  isRightToLeft,
  visibleBlock,
  visibleLine
} from "./chunk-4MXLZVXH.js";
import {
  gfmFootnoteToMarkdown,
  gfmStrikethroughToMarkdown,
  gfmTableToMarkdown,
  gfmTaskListItemToMarkdown,
  toMarkdown
} from "./chunk-LTGWFANX.js";

// src/markdown/escape.ts
var MAX_VALUE = 160;
var MAX_SENTENCE = 1200;
var MAX_BLOCK = 4e3;
var ISOLATE = "\u200E\u2066";
var END_OF_ISOLATE = "\u2069";
function code(text2, limit = MAX_VALUE) {
  if (text2 === "") return [{ type: "text", value: "(empty)" }];
  const shown = clip(visibleLine(clip(text2, limit + 1)), limit);
  const value = shown.trim() === "" ? shown.replace(/ /g, "\u2420") : shown;
  const node = { type: "inlineCode", value };
  if (!isRightToLeft(value)) return [node];
  return [{ type: "text", value: ISOLATE }, node, { type: "text", value: END_OF_ISOLATE }];
}
function codeBlock(text2, lang) {
  if (text2.length > MAX_BLOCK) return void 0;
  const value = visibleBlock(text2).replace(/\n+$/, "");
  return value.length > MAX_BLOCK ? void 0 : { type: "code", lang, value };
}
function isCopiedAsIs(text2) {
  return visibleBlock(text2) === text2.replace(/\r\n?/g, "\n");
}
function suggestionBlock(lines) {
  const value = lines.join("\n");
  const isSayable = lines.length === 0 || value !== "";
  if (!isSayable || value.length > MAX_BLOCK || !isCopiedAsIs(value)) return void 0;
  return { type: "code", lang: "suggestion", value };
}
function sentence(message) {
  const nodes = [];
  const isCut = message.length > MAX_SENTENCE;
  for (const piece of pieces(clip(message, MAX_SENTENCE), isCut)) {
    const added = piece.isCode ? code(piece.text) : words(piece.text);
    if (added[0]?.type === "inlineCode" && nodes.at(-1)?.type === "inlineCode")
      nodes.push({ type: "text", value: " " });
    nodes.push(...added);
  }
  return merged(nodes);
}
function pieces(message, isCut) {
  const runs = [...message.matchAll(/`+/g)];
  const found = [];
  let at = 0;
  for (let index = 0; index < runs.length; index++) {
    const opening = runs[index];
    if (!opening || opening.index < at) continue;
    const length = opening[0].length;
    const closing = runs.find((run, other) => other > index && run[0].length === length);
    if (!closing && !isCut) continue;
    found.push({ text: message.slice(at, opening.index), isCode: false });
    if (!closing) {
      found.push({ text: message.slice(opening.index + length), isCode: true });
      return found;
    }
    found.push({ text: unpadded(message.slice(opening.index + length, closing.index)), isCode: true });
    at = closing.index + length;
  }
  found.push({ text: message.slice(at), isCode: false });
  return found;
}
function unpadded(span) {
  return /^ .*[^ ].* $/s.test(span) ? span.slice(1, -1) : span;
}
var WORD = new RegExp("^\\p{L}[\\p{L}\\p{M}]*(?:['\u2019/-][\\p{L}\\p{M}]+)*$", "u");
var NUMBER = /^(?:\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,4})?%?|(?:19|20)\d{2})$/;
var DATE = /^\d{4}-\d{2}-\d{2}$/;
var MARK = /^(?:[-\u2013\u2014&=+<>]|e\.g|i\.e)?$/;
var COMMIT = /^[0-9a-f]{7,40}$/i;
var PUNCTUATED = /^([("'\u201c\u2018]*)(.*?)([)"'\u201d\u2019.,;:?!\u2026]*)$/su;
function words(text2) {
  return text2.split(/[ \n]+/).flatMap((word, index) => [
    ...index === 0 ? [] : [{ type: "text", value: " " }],
    ...punctuated(word)
  ]);
}
function punctuated(word) {
  const [, before = "", core = "", after = ""] = PUNCTUATED.exec(word) ?? [];
  const isPlain = WORD.test(core) && !COMMIT.test(core) || NUMBER.test(core) || DATE.test(core) || MARK.test(core);
  if (isPlain) return word === "" ? [] : [{ type: "text", value: word }];
  return [textNode(before), code(core), textNode(after)].flat();
}
function textNode(value) {
  return value === "" ? [] : [{ type: "text", value }];
}
function merged(nodes) {
  const result = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && last?.type === "text")
      result[result.length - 1] = { type: "text", value: last.value + node.value };
    else result.push(node);
  }
  return result;
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
var inConstruct = "phrasing";
var notInConstruct = ["autolink", "link", "image", "label"];
function gfmAutolinkLiteralToMarkdown() {
  return {
    unsafe: [
      {
        character: "@",
        before: "[+\\-.\\w]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ".",
        before: "[Ww]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ":",
        before: "[ps]",
        after: "\\/",
        inConstruct,
        notInConstruct
      }
    ]
  };
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmToMarkdown(options) {
  return {
    extensions: [
      gfmAutolinkLiteralToMarkdown(),
      gfmFootnoteToMarkdown(options),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown(options),
      gfmTaskListItemToMarkdown()
    ]
  };
}

// src/markdown/nodes.ts
function text(value) {
  return { type: "text", value };
}
function strong(...children) {
  return { type: "strong", children };
}
function link(url, ...children) {
  return url === void 0 ? children : [{ type: "link", url, children }];
}
function paragraph(...children) {
  return { type: "paragraph", children };
}
function heading(depth, ...children) {
  return { type: "heading", depth, children };
}
function list(items, isLoose = false) {
  return {
    type: "list",
    ordered: false,
    spread: isLoose,
    children: items.map((children) => ({ type: "listItem", spread: isLoose, children: [...children] }))
  };
}
function numberedList(items) {
  return { ...list(items), ordered: true, start: 1 };
}
function table(rows) {
  return {
    type: "table",
    align: rows[0]?.map(() => "left") ?? [],
    children: rows.map((cells) => ({
      type: "tableRow",
      children: cells.map((children) => ({ type: "tableCell", children }))
    }))
  };
}
function fold(label, blocks) {
  const words2 = label.replace(/[^A-Za-z0-9 ,.]/g, "");
  return [
    { type: "html", value: `<details>
<summary>${words2}</summary>` },
    ...blocks,
    { type: "html", value: "</details>" }
  ];
}
function foldUnder(title2, blocks) {
  return [
    { type: "html", value: "<details>\n<summary>" },
    title2,
    { type: "html", value: "</summary>" },
    ...blocks,
    { type: "html", value: "</details>" }
  ];
}
function small(...children) {
  return paragraph({ type: "html", value: "<sub>" }, ...children, { type: "html", value: "</sub>" });
}
function toText(blocks) {
  const root = { type: "root", children: [...blocks] };
  return toMarkdown(root, {
    bullet: "-",
    emphasis: "_",
    rule: "-",
    resourceLink: true,
    extensions: [gfmToMarkdown({ tablePipeAlign: false })]
  });
}

// src/report/checklist-block.ts
function checklistBlocks(items = []) {
  if (items.length === 0) return [];
  const open = items.filter(({ done: done2 }) => !done2);
  const done = items.filter((item) => item.done);
  return [
    paragraph(strong(text(title(items)))),
    ...open.length > 0 ? [list(open.map((item) => [itemBlock("\u2B1C", item)]))] : [],
    ...done.length > 0 ? fold(`${done.length} done`, [list(done.map((item) => [itemBlock("\u2705", item)]))]) : []
  ];
}
function itemBlock(mark, { text: what, gain, source }) {
  return paragraph(text(`${mark} `), ...sentence(`${what}. ${gain} (${source})`));
}
function checklistLines(items = []) {
  if (items.length === 0) return [];
  const lines = items.flatMap(
    ({ done, text: what, gain, source }) => done ? [`  [x] ${what}`] : [`  [ ] ${what}`, `      ${gain} (${source})`]
  );
  return ["", `  ${title(items)}`, ...lines];
}
function title(items) {
  return `Launch checklist: ${items.filter(({ done }) => done).length} of ${items.length} done`;
}

// src/report/next-block.ts
var WORTH_AN_ORDER = 2;
function nextBlocks(steps) {
  if (steps.length < WORTH_AN_ORDER) return [];
  return [
    paragraph(text("What to do next, the cheapest first:")),
    numberedList(steps.map((step) => [paragraph(...sentence(step.text))]))
  ];
}
function nextLines(steps) {
  if (steps.length < WORTH_AN_ORDER) return [];
  return [
    "",
    "  What to do next, the cheapest first:",
    ...steps.map((step, index) => `  ${index + 1}. ${step.text}`)
  ];
}

export {
  code,
  codeBlock,
  isCopiedAsIs,
  suggestionBlock,
  sentence,
  text,
  strong,
  link,
  paragraph,
  heading,
  list,
  table,
  fold,
  foldUnder,
  small,
  toText,
  checklistBlocks,
  checklistLines,
  nextBlocks,
  nextLines
};
