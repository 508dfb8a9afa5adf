import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  gfmToMarkdown,
  toMarkdown
} from "./chunk-TBRJOQA6.js";
import {
  SEVERITIES,
  SHOWN_TOPICS,
  amount,
  amounts,
  besides,
  clip,
  countFindings,
  headline,
  isRightToLeft,
  visibleBlock,
  visibleLine
} from "./chunk-UZB2WKWZ.js";

// src/markdown/address.ts
var MAX_URL = 2e3;
function lineUrl(commit, path, first, last = first) {
  const segments = path.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) return void 0;
  const lines = last > first ? `#L${first}-L${last}` : `#L${first}`;
  return bounded(
    `${repositoryUrl(commit)}/blob/${encoded(commit.sha)}/${segments.map(encoded).join("/")}?plain=1${lines}`
  );
}
function commitUrl(commit) {
  return bounded(`${repositoryUrl(commit)}/commit/${encoded(commit.sha)}`);
}
function repositoryUrl({ serverUrl, owner, repo }) {
  return `${serverUrl}/${encoded(owner)}/${encoded(repo)}`;
}
function bounded(url) {
  return url.length > MAX_URL ? void 0 : url;
}
function encoded(segment) {
  return encodeURIComponent(segment.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD")).replace(
    /[!'()*_~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

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
function sentence(message) {
  const nodes = [];
  let room = MAX_SENTENCE;
  for (const piece of pieces(clip(message, MAX_SENTENCE * 2))) {
    if (room <= 0) {
      nodes.push({ type: "text", value: " \u2026" });
      break;
    }
    const added = piece.isCode ? code(piece.text) : words(piece.text);
    room -= piece.text.length;
    if (added[0]?.type === "inlineCode" && nodes.at(-1)?.type === "inlineCode")
      nodes.push({ type: "text", value: " " });
    nodes.push(...added);
  }
  return merged(nodes);
}
function pieces(message) {
  const runs = [...message.matchAll(/`+/g)];
  const found = [];
  let at = 0;
  for (let index = 0; index < runs.length; index++) {
    const opening2 = runs[index];
    if (!opening2 || opening2.index < at) continue;
    const length = opening2[0].length;
    const closing = runs.find((run, other) => other > index && run[0].length === length);
    if (!closing) continue;
    found.push({ text: message.slice(at, opening2.index), isCode: false });
    found.push({ text: unpadded(message.slice(opening2.index + length, closing.index)), isCode: true });
    at = closing.index + length;
  }
  found.push({ text: message.slice(at), isCode: false });
  return found.filter(({ text: text2, isCode }) => isCode || text2 !== "");
}
function unpadded(span) {
  return /^ .*[^ ].* $/s.test(span) ? span.slice(1, -1) : span;
}
var WORD = new RegExp("^\\p{L}[\\p{L}\\p{M}]*(?:['\u2019/-][\\p{L}\\p{M}]+)*$", "u");
var NUMBER = /^\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,4})?%?$/;
var MARK = /^(?:[-–—&=+<>]|e\.g|i\.e)?$/;
var COMMIT = /^[0-9a-f]{7,40}$/i;
var PUNCTUATED = /^([("'“‘]*)(.*?)([)"'”’.,;:?!…]*)$/su;
function words(text2) {
  return text2.split(/[ \n]+/).flatMap((word, index) => [
    ...index === 0 ? [] : [{ type: "text", value: " " }],
    ...punctuated(word)
  ]);
}
function punctuated(word) {
  const [, before = "", core = "", after = ""] = PUNCTUATED.exec(word) ?? [];
  const isPlain = WORD.test(core) && !COMMIT.test(core) || NUMBER.test(core) || MARK.test(core);
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
function fold(label, blocks, isOpen = false) {
  const words2 = label.replace(/[^A-Za-z0-9 ,.]/g, "");
  return [
    { type: "html", value: `<details${isOpen ? " open" : ""}>
<summary>${words2}</summary>` },
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

// src/report/finding-block.ts
var SHORT_PASTE = 12;
var MAX_EXPECTED = 8;
function findingBlocks(path, finding, around, paste) {
  const first = paragraph(
    ...sentence(finding.message),
    { type: "break" },
    ...where(path, finding.place, around),
    text(" \xB7 "),
    ...why(finding, around)
  );
  return paste === "none" ? [first] : [first, ...pasteBlocks(path, finding, around, paste)];
}
function where(path, place, { commit }) {
  if (place === null) return [text("The whole card")];
  const { start, end } = place;
  const last = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line;
  const words2 = last > start.line ? `Lines ${start.line} to ${last}` : `Line ${start.line}`;
  return link(commit && lineUrl(commit, path, start.line, last), text(words2));
}
function why({ ruleId, url }, { reasons }) {
  const rule = link(webAddress(url), ...code(ruleId));
  const reason = reasons && Object.hasOwn(reasons, ruleId) ? reasons[ruleId] : void 0;
  return reason === void 0 ? rule : [...sentence(firstSentence(reason)), text(" "), ...rule];
}
function firstSentence(reason) {
  const end = reason.search(new RegExp("\\.\\s+\\p{Lu}", "u"));
  const first = end === -1 ? reason : reason.slice(0, end + 1);
  return first.replace(/\s\([^()]*\)(?=\.?$)/, "");
}
function webAddress(url) {
  return /^https:\/\/[\w.-]+\/[\w./#?=&-]*$/.test(url) ? url : void 0;
}
function pasteBlocks(path, finding, around, paste) {
  const lang = finding.ruleId.startsWith("metadata/") ? "yaml" : "markdown";
  const { fix, note } = finding;
  const blocks = [];
  if (fix) blocks.push(...fixBlocks(fix, around.sources?.get(path), lang, paste));
  if (note !== null && isPasted(note)) blocks.push(...labelled("Text to paste", note, lang, paste));
  else if (note !== null) blocks.push(paragraph(...sentence(note)));
  return blocks.length > 0 ? blocks : expectedBlocks(finding);
}
function isPasted(note) {
  return /\n|^(?:#|---|[\w-]+:)/.test(note);
}
function fixBlocks(fix, source, lang, paste) {
  const { start, end } = fix;
  const whole = source === void 0 ? void 0 : mended(fix, source);
  if (whole) {
    const lines = end.line > start.line ? `lines ${start.line} to ${end.line}` : `line ${start.line}`;
    return labelled(`Write ${lines} as`, whole, lang, paste);
  }
  if (fix.text !== "") return labelled("Write in its place", fix.text, lang, paste);
  const range = `line ${start.line}, column ${start.column} to line ${end.line}, column ${end.column}`;
  return [paragraph(text(`Delete it, from ${range}.`))];
}
function mended({ start, end, text: replacement }, source) {
  const lines = source.split(/\r\n|\n|\r/);
  const first = lines[start.line - 1];
  const last = lines[end.line - 1];
  if (first === void 0 || last === void 0) return void 0;
  return first.slice(0, start.column - 1) + replacement + last.slice(end.column - 1);
}
function labelled(label, content, lang, paste) {
  const block = codeBlock(content, lang);
  if (block === void 0)
    return [paragraph(text("The text to paste is too long for this page. The JSON report has it."))];
  const isLong = block.value.split("\n").length > SHORT_PASTE;
  return paste === "folded" || isLong ? fold(label, [block]) : [paragraph(text(`${label}:`)), block];
}
function expectedBlocks({ message, expected }) {
  const further = (expected ?? []).filter((value) => !message.includes(value));
  if (further.length === 0) return [];
  const named = further.slice(0, MAX_EXPECTED).flatMap((value, index) => [...index === 0 ? [] : [text(", ")], ...code(value)]);
  const rest = further.length - MAX_EXPECTED;
  return [paragraph(text("Right would be: "), ...named, text(rest > 0 ? ` and ${rest} more.` : "."))];
}

// src/report/card-block.ts
var OPEN_FINDINGS = 10;
var FEW_FINDINGS = 4;
var ICONS = { error: "\u274C", warning: "\u26A0\uFE0F", notice: "\u2139\uFE0F" };
function cardIcon(card) {
  const worst = worstOf(card.findings);
  if (card.verdict === "fail") return "\u274C";
  return worst === "error" || worst === "warning" ? "\u26A0\uFE0F" : "\u2705";
}
function cardLine(card) {
  const counts = amounts(countFindings(card));
  return paragraph(text(`${cardIcon(card)} `), ...code(card.path), text(counts === "" ? "" : `: ${counts}`));
}
function cardBlocks(card, around, extent2) {
  const counts = amounts(countFindings(card)) || "nothing to fix";
  const { passed, applicable } = card.score;
  const score = `${passed} of ${amount(applicable, "rule")} kept`;
  const inner = [stateTable(card, around), ...findingGroups(card, around, extent2)];
  if (extent2.isAlone) return [heading(4, ...code(card.path)), paragraph(text(`${score}.`)), ...inner];
  const head = heading(4, text(`${cardIcon(card)} `), ...code(card.path));
  if (extent2.isFolded) return [head, ...fold(`${counts}, ${score}`, inner)];
  return [head, paragraph(text(`${capitalised(counts)}. ${score}.`)), ...inner];
}
function stateTable(card, around) {
  const head = [[text("Sections")], [text("Metadata")]];
  const rows = SHOWN_TOPICS.map((topic, index) => {
    const key = METADATA_KEYS[index];
    return [topicState(card, topic, around), key === void 0 ? [] : keyState(card, key, around)];
  });
  return table([head, ...rows]);
}
var METADATA_KEYS = [
  { name: "license", ruleId: "metadata/license" },
  { name: "pipeline_tag", ruleId: "metadata/pipeline-tag" },
  { name: "library_name", ruleId: "metadata/library-name" },
  { name: "language", ruleId: "metadata/language" }
];
var NO_ICON = "\u2796";
function topicState(card, topic, around) {
  const report = card.topics[topic];
  const worst = worstOf(card.findings.filter(({ ruleId }) => ruleId === `section/${topic}`));
  const icon = worst ? ICONS[worst] : report.state === "present" ? "\u2705" : NO_ICON;
  const line = report.state === "missing" ? [] : atLine(card, report.line, around);
  return [text(`${icon} ${capitalised(topic)}: ${report.state}`), ...line];
}
var KEY_STATES = {
  error: "to fix",
  warning: "to check",
  notice: "see below"
};
function keyState(card, { name, ruleId }, around) {
  const own = card.findings.filter((finding) => finding.ruleId === ruleId);
  const worst = worstOf(own);
  const isUnread = card.findings.some(
    (finding) => finding.ruleId === "metadata/front-matter" && finding.severity !== "notice"
  );
  const icon = worst ? ICONS[worst] : isUnread ? NO_ICON : "\u2705";
  const state = worst ? KEY_STATES[worst] : isUnread ? "not read" : "fine";
  const place = own.find(({ severity }) => severity === worst)?.place;
  const line = place ? atLine(card, place.start.line, around) : [];
  return [text(`${icon} `), ...code(name), text(`: ${state}`), ...line];
}
function atLine({ path }, line, { commit }) {
  return [text(", "), ...link(commit && lineUrl(commit, path, line), text(`line ${line}`))];
}
function findingGroups(card, around, extent2) {
  const blocks = [];
  const added = card.findings.filter((finding) => finding.new !== false);
  const old = card.findings.filter((finding) => finding.new === false);
  let room = extent2.findings;
  for (const severity of SEVERITIES) {
    const all = added.filter((finding) => finding.severity === severity);
    const shown = all.slice(0, room);
    room -= shown.length;
    if (shown.length > 0) blocks.push(...group(card, severity, shown, all.length, around, extent2));
  }
  const shownOld = old.slice(0, room);
  if (shownOld.length > 0) {
    const label = `${amount(old.length, "finding")} already on the base branch`;
    blocks.push(...fold(label, [findingList(card, shownOld, around, extent2)]));
  }
  const left = card.findings.length - (extent2.findings - room) - shownOld.length;
  if (left > 0 && !extent2.isAlone)
    blocks.push(paragraph(text(`${amount(left, "finding")} of this card left out here.`)));
  return blocks;
}
function group(card, severity, shown, total, around, extent2) {
  const title = amount(total, severity);
  if (severity !== "error" && card.findings.length > FEW_FINDINGS)
    return fold(title, [findingList(card, shown, around, extent2)]);
  const open = findingList(card, shown.slice(0, OPEN_FINDINGS), around, extent2, true);
  const further = shown.slice(OPEN_FINDINGS);
  return [
    paragraph(strong(text(capitalised(title)))),
    open,
    ...further.length > 0 ? fold(`${amount(further.length, `more ${severity}`)}`, [findingList(card, further, around, extent2)]) : []
  ];
}
function findingList(card, findings, around, extent2, isOpen = false) {
  const items = findings.map(
    (finding) => findingBlocks(card.path, finding, around, pasteOf(finding, extent2, isOpen))
  );
  return list(
    items,
    items.some((item) => item.length > 1)
  );
}
function pasteOf({ severity }, { paste }, isOpen) {
  if (paste === "none") return "none";
  if (severity === "error") return isOpen || paste === "all" ? "open" : "none";
  return paste === "all" ? "folded" : "none";
}
function worstOf(findings) {
  return SEVERITIES.find((level) => findings.some(({ severity }) => severity === level));
}
function capitalised(words2) {
  return words2.charAt(0).toUpperCase() + words2.slice(1);
}

// src/report/body.ts
var MOST = Number.POSITIVE_INFINITY;
var LAYOUTS = [
  { findings: MOST, paste: "all", cards: MOST },
  ...[MOST, 300, 200, 150, 100, 70, 50, 30, 20].map((findings) => layout(findings, "open")),
  ...[50, 20, 10, 5, 3, 1].map((findings) => layout(findings, "none")),
  ...[MOST, 2e3, 1e3, 500, 300, 200, 100, 50, 20, 10, 0].map((cards2) => layout(0, "none", cards2))
];
function layout(findings, paste, cards2 = MOST) {
  return { findings, paste, cards: cards2 };
}
var OPEN_CARDS = 2;
function renderBody(report, around, fits, limit = MOST, ending = []) {
  let markdown = "";
  for (const layout2 of LAYOUTS) {
    if (leastLength(report, layout2, around) > limit) continue;
    markdown = toText([
      ...opening(report, around),
      ...cards(report, around, layout2),
      ...leftOut(report, around, layout2),
      ...ending
    ]);
    if (fits(markdown)) break;
  }
  return markdown;
}
function leastLength(report, layout2, { commit }) {
  let length = 0;
  for (const { path, findings } of report.cards.slice(0, layout2.cards)) {
    length += Math.min(path.length, 160);
    const address = (commit && lineUrl(commit, path, 1)?.length) ?? 0;
    for (const { message, place, url } of findings.slice(0, layout2.findings))
      length += Math.min(message.length, 160) + url.length + (place ? address : 0);
  }
  return length;
}
function opening(report, { failOn, remarks = [] }) {
  const icon = report.verdict === "fail" ? "\u274C" : report.counts.error + report.counts.warning > 0 ? "\u26A0\uFE0F" : "\u2705";
  const more = [besides(report, failOn), cardsInWords(report)].filter((words2) => words2 !== "").join(" ");
  return [
    heading(3, text(`${icon} Model card gate: ${headline(report, failOn)}`)),
    ...more === "" ? [] : [paragraph(text(more))],
    ...remarks.slice(0, 20).map((remark) => paragraph(...sentence(remark)))
  ];
}
function cardsInWords({ cards: cards2 }) {
  if (cards2.length < 2) return "";
  const troubled = cards2.filter(isTroubled).length;
  if (troubled === 0) return `All ${cards2.length} cards are fine.`;
  return `${troubled} of ${cards2.length} cards ${troubled === 1 ? "needs" : "need"} work.`;
}
function isTroubled({ findings }) {
  return findings.some(({ severity }) => severity !== "notice");
}
function cards(report, around, layout2) {
  const ranked = ["\u274C", "\u26A0\uFE0F", "\u2705"].flatMap((icon) => report.cards.filter((card) => cardIcon(card) === icon));
  const shown = ranked.slice(0, layout2.cards);
  if (layout2.findings === 0) return shown.length === 0 ? [] : [list(shown.map((card) => [cardLine(card)]))];
  if (report.cards.length === 1)
    return shown.flatMap((card) => cardBlocks(card, around, extent(layout2, false, true)));
  const troubled = shown.filter(isTroubled);
  const calm = shown.filter((card) => !isTroubled(card));
  const isMany = troubled.length > OPEN_CARDS;
  return [
    ...troubled.flatMap((card, index) => cardBlocks(card, around, extent(layout2, isMany && index > 0))),
    ...calmCards(calm, around, layout2)
  ];
}
function calmCards(calm, around, layout2) {
  const noted = calm.filter(({ findings }) => findings.length > 0);
  const clean = calm.filter(({ findings }) => findings.length === 0);
  return [
    ...noted.flatMap((card) => cardBlocks(card, around, extent(layout2, true))),
    ...clean.length > 0 ? fold(`${amount(clean.length, "card")} with nothing to fix`, [
      list(clean.map((card) => [cardLine(card)]))
    ]) : []
  ];
}
function extent({ findings, paste }, isFolded, isAlone = false) {
  return { findings, paste, isFolded, isAlone };
}
function leftOut(report, around, { findings, paste, cards: cards2 }) {
  const hidden = report.cards.reduce((sum, card) => sum + Math.max(0, card.findings.length - findings), 0);
  const parts = [
    ...cards2 < report.cards.length ? [amount(report.cards.length - cards2, "card")] : [],
    ...hidden > 0 ? [amount(hidden, "finding")] : [],
    ...paste === "all" || findings === 0 ? [] : ["texts to paste"]
  ];
  if (parts.length === 0) return [];
  const words2 = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts.join();
  return [paragraph(text(`Left out to keep within GitHub's limit: ${words2}. `), ...wholeReport(around))];
}
function wholeReport({ run, reportFile }) {
  const places = [];
  if (run) places.push([text("the "), ...link(run.url, text("job summary"))]);
  if (reportFile !== void 0) places.push([text("the report file "), ...code(reportFile)]);
  if (places.length === 0) return [text("The JSON report has them all.")];
  const joined = places.flatMap((place, index) => index === 0 ? place : [text(" and in "), ...place]);
  return [text("The whole report is in "), ...joined, text(".")];
}

// src/report/footer.ts
function footer({ commit, startedAt, run }) {
  const parts = [];
  if (commit) parts.push([text("Judged at "), ...link(commitUrl(commit), ...code(commit.sha.slice(0, 7)))]);
  if (startedAt !== void 0) parts.push([text(minute(startedAt))]);
  if (run) parts.push(link(run.url, text(run.attempt > 1 ? `this run, attempt ${run.attempt}` : "this run")));
  if (parts.length === 0) return [];
  return [small(...parts.flatMap((part, index) => index === 0 ? part : [text(" \xB7 "), ...part]))];
}
function minute(iso) {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso);
  return found ? `${found[1]} ${found[2]} UTC` : "at an unknown time";
}

export {
  sentence,
  text,
  strong,
  link,
  paragraph,
  toText,
  renderBody,
  footer
};
