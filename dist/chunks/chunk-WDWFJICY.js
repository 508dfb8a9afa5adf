import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  checklistBlocks,
  code,
  codeBlock,
  fold,
  heading,
  link,
  list,
  nextBlocks,
  paragraph,
  sentence,
  small,
  strong,
  table,
  text,
  toText
} from "./chunk-U3XASQO2.js";
import {
  commitUrl,
  lineUrl
} from "./chunk-XOWKUWW4.js";
import {
  SEVERITIES,
  SHOWN_TOPICS,
  amount,
  amounts,
  besides,
  countFindings,
  headline
} from "./chunk-FNC45ROO.js";

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
  const words = last > start.line ? `Lines ${start.line} to ${last}` : `Line ${start.line}`;
  return link(commit && lineUrl(commit, path, start.line, last), text(words));
}
function why({ ruleId, url }, { reasons }) {
  const rule = link(webAddress(url), ...code(ruleId));
  const reason = reasons && Object.hasOwn(reasons, ruleId) ? reasons[ruleId] : void 0;
  return reason === void 0 ? rule : [...sentence(firstSentence(reason)), text(" "), ...rule];
}
function firstSentence(reason) {
  const end = reason.search(/(?<!e\.g|i\.e)\.\s+[\p{Lu}`"“]/u);
  const first = end === -1 ? reason : reason.slice(0, end + 1);
  return first.replace(/\s\([^():]*:\s[^()]*\)/g, "");
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
var MAX_IGNORED = 20;
var ICONS = { error: "\u274C", warning: "\u26A0\uFE0F", notice: "\u2139\uFE0F" };
function cardIcon(card) {
  const worst = worstOf(card.findings.filter((finding) => finding.new !== false));
  if (card.verdict === "fail") return "\u274C";
  return worst === "error" || worst === "warning" ? "\u26A0\uFE0F" : "\u2705";
}
function cardLine(card) {
  const counts = amounts(countFindings(card));
  return paragraph(text(`${cardIcon(card)} `), ...code(card.path), text(counts === "" ? "" : `: ${counts}`));
}
function cardBlocks(card, around, extent) {
  const counts = amounts(countFindings(card)) || "nothing to fix";
  const { passed, applicable } = card.score;
  const score = `${passed} of ${amount(applicable, "rule")} kept`;
  const inner = [
    stateTable(card, around),
    ...extent.paste === "none" ? [] : [...nextBlocks(card.next), ...checklistBlocks(card.checklist)],
    ...findingGroups(card, around, extent),
    ...ignoredRules(card, around)
  ];
  if (extent.isAlone) return [heading(4, ...code(card.path)), paragraph(text(`${score}.`)), ...inner];
  const head = heading(4, text(`${cardIcon(card)} `), ...code(card.path));
  if (extent.isFolded) return [head, ...fold(`${counts}, ${score}`, inner)];
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
function keyState(card, key, around) {
  const own = card.findings.filter((finding) => isAbout(finding, key));
  const worst = worstOf(own);
  const isUnread = card.findings.some(
    (finding) => finding.ruleId === "metadata/front-matter" && finding.severity !== "notice"
  );
  const icon = worst ? ICONS[worst] : isUnread ? NO_ICON : "\u2705";
  const state = worst ? KEY_STATES[worst] : isUnread ? "not read" : "fine";
  const place = own.find(({ severity }) => severity === worst)?.place;
  const line = place ? atLine(card, place.start.line, around) : [];
  return [text(`${icon} `), ...code(key.name), text(`: ${state}`), ...line];
}
function isAbout({ ruleId, expected, message }, { name, ruleId: own }) {
  if (ruleId === "metadata/unknown-key") return expected?.includes(name) === true;
  return ruleId === own || ruleId.startsWith("metadata/") && /^`(\w+)[`.[]/.exec(message)?.[1] === name;
}
function atLine({ path }, line, { commit }) {
  return [text(", "), ...link(commit && lineUrl(commit, path, line), text(`line ${line}`))];
}
function findingGroups(card, around, extent) {
  const blocks = [];
  const added = card.findings.filter((finding) => finding.new !== false);
  const old = card.findings.filter((finding) => finding.new === false);
  let room = extent.findings;
  for (const severity of SEVERITIES) {
    const all = added.filter((finding) => finding.severity === severity);
    const shown = all.slice(0, room);
    room -= shown.length;
    if (shown.length > 0) blocks.push(...group(card, severity, shown, all.length, around, extent));
  }
  const shownOld = old.slice(0, room);
  if (shownOld.length > 0) {
    const label = `${amount(old.length, "finding")} already on the base branch`;
    blocks.push(...fold(label, [findingList(card, shownOld, around, extent)]));
  }
  const left = card.findings.length - (extent.findings - room) - shownOld.length;
  if (left > 0 && !extent.isAlone)
    blocks.push(paragraph(text(`${amount(left, "finding")} of this card left out here.`)));
  return blocks;
}
function ignoredRules(card, around) {
  const { ignored = [] } = card;
  if (ignored.length === 0) return [];
  const items = ignored.slice(0, MAX_IGNORED).map(({ ruleId, line, reason, findings }) => [
    paragraph(
      ...link(around.commit && lineUrl(around.commit, card.path, line), text(`Line ${line}`)),
      text(" \xB7 "),
      ...code(ruleId),
      text(`, ${amount(findings, "finding")}, with the reason `),
      ...code(reason)
    )
  ]);
  const left = ignored.length - items.length;
  const more = left > 0 ? [paragraph(text(`${left} more are in the JSON report.`))] : [];
  return fold(`${amount(ignored.length, "rule")} ignored by comments in the card`, [list(items), ...more]);
}
function group(card, severity, shown, total, around, extent) {
  const title = amount(total, severity);
  if (severity !== "error" && card.findings.length > FEW_FINDINGS)
    return fold(title, [findingList(card, shown, around, extent)]);
  const open = findingList(card, shown.slice(0, OPEN_FINDINGS), around, extent, true);
  const further = shown.slice(OPEN_FINDINGS);
  return [
    paragraph(strong(text(capitalised(title)))),
    open,
    ...further.length > 0 ? fold(`${amount(further.length, `more ${severity}`)}`, [findingList(card, further, around, extent)]) : []
  ];
}
function findingList(card, findings, around, extent, isOpen = false) {
  const items = findings.map(
    (finding) => findingBlocks(card.path, finding, around, pasteOf(finding, extent, isOpen))
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
function capitalised(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// src/report/layouts.ts
var MOST = Number.POSITIVE_INFINITY;
var STEPS = [
  { detailed: MOST, findings: MOST, paste: "all", cards: MOST },
  ...[MOST, 300, 200, 150, 100, 70, 50, 30, 20].map((findings) => step({ findings, paste: "open" })),
  ...[50, 20, 10, 5].map((findings) => step({ findings })),
  ...[1e3, 500, 300, 200, 100, 50, 30, 20, 10, 5].map((detailed) => step({ detailed, findings: 10 })),
  ...[3, 2, 1].map((detailed) => step({ detailed, findings: 20, paste: "open" })),
  ...[10, 3].map((findings) => step({ detailed: 1, findings })),
  ...[MOST, 2e3, 1e3, 500, 300, 200, 100, 50, 20, 10, 0].map((cards2) => step({ detailed: 0, cards: cards2 }))
];
function step(changes) {
  return { detailed: MOST, findings: MOST, paste: "none", cards: MOST, ...changes };
}
function* layouts(cards2, around, limit) {
  const most = cards2.reduce((longest, { findings }) => Math.max(longest, findings.length), 0);
  let last = "";
  for (const layout of STEPS) {
    const key = JSON.stringify([
      Math.min(layout.detailed, cards2.length),
      Math.min(layout.findings, most),
      layout.paste,
      Math.min(layout.cards, cards2.length)
    ]);
    const isLast = layout === STEPS.at(-1);
    if (!isLast && (key === last || leastLength(cards2, layout, around) > limit)) continue;
    last = key;
    yield layout;
  }
}
function leastLength(cards2, layout, { commit }) {
  let length = 0;
  for (const [index, { path, findings, topics }] of cards2.slice(0, layout.cards).entries()) {
    length += Math.min(path.length, 160);
    if (index >= layout.detailed || findings.length === 0) continue;
    const address = (commit && lineUrl(commit, path, 1)?.length) ?? 0;
    length += address * SHOWN_TOPICS.filter((topic) => topics[topic].state !== "missing").length;
    for (const { message, place, url } of findings.slice(0, layout.findings))
      length += Math.min(message.length, 160) + url.length + (place ? address : 0);
  }
  return length;
}

// src/report/body.ts
var MAX_REMARKS = 5;
var OPEN_CARDS = 2;
function renderBody(report, around, fits, limit, ending) {
  const ranked = ["\u274C", "\u26A0\uFE0F", "\u2705"].flatMap((icon) => report.cards.filter((card) => cardIcon(card) === icon));
  const start = opening(report, around);
  let markdown = "";
  for (const layout of layouts(ranked, around, limit)) {
    const middle = [...cards(ranked, around, layout), ...leftOut(ranked, around, layout)];
    markdown = toText([...start, ...middle, ...ending]);
    if (fits(markdown)) break;
  }
  return markdown;
}
function opening(report, { failOn, remarks = [] }) {
  const icon = report.verdict === "fail" ? "\u274C" : report.counts.error + report.counts.warning > 0 ? "\u26A0\uFE0F" : "\u2705";
  const more = [besides(report, failOn), cardsInWords(report)].filter((words) => words !== "").join(" ");
  return [
    heading(3, text(`${icon} Model card gate: ${headline(report, failOn)}`)),
    ...more === "" ? [] : [paragraph(text(more))],
    ...remarks.slice(0, MAX_REMARKS).map((remark) => paragraph(...sentence(remark)))
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
function cards(ranked, around, layout) {
  const [only] = ranked;
  if (only && ranked.length === 1 && layout.detailed > 0)
    return cardBlocks(only, around, { ...layout, isFolded: false, isAlone: true });
  const shown = ranked.slice(0, layout.cards);
  const clean = shown.filter(isClean);
  const others = shown.filter((card) => !isClean(card));
  const isMany = others.length > OPEN_CARDS;
  const listed = others.slice(layout.detailed).map((card) => [cardLine(card)]);
  return [
    ...others.slice(0, layout.detailed).flatMap((card, index) => {
      const isFolded = !isTroubled(card) || isMany && index > 0;
      return cardBlocks(card, around, { ...layout, isFolded, isAlone: false });
    }),
    ...listed.length === 0 ? [] : [list(listed)],
    ...clean.length === 0 ? [] : cleanCards(clean)
  ];
}
function isClean({ findings, ignored = [] }) {
  return findings.length + ignored.length === 0;
}
function cleanCards(clean) {
  return fold(`${amount(clean.length, "card")} with nothing to fix`, [
    list(clean.map((card) => [cardLine(card)]))
  ]);
}
function leftOut(ranked, around, { detailed, findings, paste, cards: cards2 }) {
  const hidden = ranked.reduce((sum, card, index) => {
    const shown = index < Math.min(detailed, cards2) ? findings : 0;
    return sum + Math.max(0, card.findings.length - shown);
  }, 0);
  const parts = [
    ...cards2 < ranked.length ? [amount(ranked.length - cards2, "card")] : [],
    ...hidden > 0 ? [amount(hidden, "finding")] : [],
    ...paste === "all" || detailed === 0 ? [] : ["texts to paste"]
  ];
  if (parts.length === 0) return [];
  const words = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts.join();
  return [paragraph(text(`Left out to keep within GitHub's limit: ${words}. `), ...wholeReport(around))];
}
function wholeReport({ run, reportFile }) {
  const places = [];
  if (run) places.push([text("the "), ...link(run.url, text("job summary"))]);
  if (reportFile !== void 0) places.push([text("the report file "), ...code(reportFile)]);
  if (places.length === 0)
    return [text("Set the input "), ...code("report-file"), text(" to have the whole report as a file.")];
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
  renderBody,
  footer
};
