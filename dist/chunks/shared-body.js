import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m17_checklistBlocks as checklistBlocks, m17_code as code, m17_codeBlock as codeBlock, m17_fold as fold, m17_foldUnder as foldUnder, m17_heading as heading, m17_isCopiedAsIs as isCopiedAsIs, m17_link as link, m17_list as list, m17_nextBlocks as nextBlocks, m17_paragraph as paragraph, m17_sentence as sentence, m17_small as small, m17_strong as strong, m17_table as table, m17_text as text, m17_toText as toText } from "./edges.js";
import {
  commitUrl,
  lineUrl
} from "./shared-address.js";
import { m18_SEVERITIES as SEVERITIES, m18_SHOWN_TOPICS as SHOWN_TOPICS, m18_amount as amount, m18_amounts as amounts, m18_besides as besides, m18_capitalised as capitalised, m18_headline as headline, m18_worstOf as worstOf } from "./edges.js";
import { m2_countFindings as countFindings } from "./engine.js";

// src/report/corrections.ts
var MAX_LINES = 40;
function corrected(lines, fixes) {
  const ordered = [...fixes].sort(byPlace);
  const first = ordered[0]?.start.line;
  const last = ordered.reduce((line, { end }) => Math.max(line, end.line), 0);
  if (first === void 0 || last > lines.length || last - first >= MAX_LINES) return void 0;
  const region = lines.slice(first - 1, last);
  const starts = region.map(
    (_, index) => region.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0)
  );
  const offset = ({ line, column }) => (starts[line - first] ?? 0) + column - 1;
  const source = region.join("\n");
  let text2 = "";
  let done = 0;
  let previous;
  for (const fix of ordered) {
    const [from, to] = [offset(fix.start), offset(fix.end)];
    if (from < done || to < from || to > source.length || isTwice(previous, fix)) return void 0;
    text2 += source.slice(done, from) + fix.text;
    done = to;
    previous = fix;
  }
  return { first, last, text: text2 + source.slice(done) };
}
function isTwice(previous, { start }) {
  return previous?.start.line === start.line && previous.start.column === start.column;
}
function byPlace(a, b) {
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
function jointCorrection(lines, findings) {
  const mended = findings.filter(
    ({ ruleId, fix, new: isNew }) => fix !== null && isNew !== false && ruleId.startsWith("metadata/")
  );
  if (mended.length < 2) return void 0;
  const correction = corrected(
    lines,
    mended.flatMap(({ fix }) => fix ?? [])
  );
  return correction && { ...correction, findings: new Set(mended) };
}

// src/report/finding-block.ts
var SHORT_PASTE = 20;
var MAX_EXPECTED = 8;
function findingBlocks(subject, finding, view) {
  const { path, around } = subject;
  const first = paragraph(
    ...sentence(finding.message),
    { type: "break" },
    ...where(path, finding.place, around),
    text(" \xB7 "),
    ...why(finding, around, view.hasReason)
  );
  return view.paste === "none" ? [first] : [first, ...pasteBlocks(subject, finding, view)];
}
function where(path, place, { commit }) {
  if (place === null) return [text("The whole card")];
  const { start, end } = place;
  const last = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line;
  return link(
    commit && lineUrl(commit, path, start.line, last),
    text(capitalised(linesInWords(start.line, last)))
  );
}
function linesInWords(first, last) {
  return last > first ? `lines ${first} to ${last}` : `line ${first}`;
}
function why({ ruleId, url }, { reasons }, hasReason) {
  const rule = link(webAddress(url), ...code(ruleId));
  const reason = reasons && Object.hasOwn(reasons, ruleId) ? reasons[ruleId] : void 0;
  if (reason === void 0 || !hasReason) return rule;
  return [...sentence(firstStatement(reason)), text(" "), ...rule];
}
function firstStatement(reason) {
  const end = reason.search(/(?<!e\.g|i\.e)\.\s+[\p{Lu}`"\u201c]/u);
  const first = end === -1 ? reason : reason.slice(0, end + 1);
  const [statement = "", ...further] = first.replace(/\s\([^()]*\)/g, "").split(/;\s/);
  return further.length > 0 ? `${statement}.` : statement;
}
function webAddress(url) {
  return /^https:\/\/[\w.-]+\/[\w./#?=&-]*$/.test(url) ? url : void 0;
}
function pasteBlocks(subject, finding, view) {
  const lang = languageOf(finding);
  const { fix, note } = finding;
  const blocks = [];
  if (fix && !view.isMended) blocks.push(...fixBlocks(fix, finding, subject, view.paste));
  if (note !== null && isPasted(note)) blocks.push(...labelled("Text to paste", note, lang, view.paste));
  else if (note !== null) blocks.push(paragraph(...sentence(note)));
  return blocks.length > 0 || fix ? blocks : expectedBlocks(finding);
}
function languageOf({ ruleId }) {
  return ruleId.startsWith("metadata/") ? "yaml" : "markdown";
}
function isPasted(note) {
  return /\n|^(?:#|---|[\w-]+:)/.test(note);
}
function fixBlocks(fix, finding, { lines }, paste) {
  const lang = languageOf(finding);
  const whole = lines && corrected(lines, [fix]);
  if (whole && isCopiedAsIs(whole.text))
    return labelled(`Write ${linesInWords(whole.first, whole.last)} as`, whole.text, lang, paste);
  if (fix.text === "") return [paragraph(text(`Delete it, from ${range(fix)}.`))];
  if (isSaid(finding)) return [];
  return labelled("Write in its place", fix.text, lang, paste);
}
function isSaid({ fix, message }) {
  return fix !== null && message.includes(`\`${fix.text}\``);
}
function range({ start, end }) {
  return `line ${start.line}, column ${start.column} to line ${end.line}, column ${end.column}`;
}
function labelled(label, content, lang, paste) {
  const block = codeBlock(content, lang);
  if (block === void 0)
    return [paragraph(text("The text to paste is too long for this page. The JSON report has it."))];
  const isLong = block.value.split("\n").length > SHORT_PASTE;
  const blocks = isCopiedAsIs(content) ? [block] : [block, UNSEEN];
  return paste === "folded" || isLong ? fold(label, blocks) : [paragraph(text(`${label}:`)), ...blocks];
}
var UNSEEN = paragraph(
  text("Characters that nobody can see stand here by their names, such as "),
  ...code("[U+200B]"),
  text(". Leave them out.")
);
function expectedBlocks({ message, expected }) {
  const further = (expected ?? []).filter((value) => !message.includes(value));
  if (further.length === 0) return [];
  const named = further.slice(0, MAX_EXPECTED).flatMap((value, index) => [...index === 0 ? [] : [text(", ")], ...code(value)]);
  const rest = further.length - MAX_EXPECTED;
  return [paragraph(text("Right would be: "), ...named, text(rest > 0 ? ` and ${rest} more.` : "."))];
}

// src/report/finding-groups.ts
var OPEN_FINDINGS = 10;
var FEW_FINDINGS = 4;
var MANY_FIXES = 5;
function findingGroups(card, around, extent) {
  const lines = around.sources?.get(card.path)?.split(/\r\n|\n|\r/);
  const joint = extent.paste === "none" ? void 0 : usableJoint(card, lines);
  const added = card.findings.filter((finding) => finding.new !== false);
  const apart = added.filter((finding) => finding.fix !== null && !joint?.findings.has(finding)).length;
  const view = {
    card,
    extent,
    joint,
    subject: { path: card.path, lines, around },
    hasHint: apart >= MANY_FIXES
  };
  const old = card.findings.filter((finding) => finding.new === false);
  const blocks = [
    ...joint ? jointBlocks(joint, view.subject) : [],
    // Where there are several kinds of work, the steps above have named it.
    ...view.hasHint && card.next.length < 2 ? [fixHint(added.filter(({ fix }) => fix !== null).length)] : []
  ];
  let room = extent.findings;
  for (const severity of SEVERITIES) {
    const all = added.filter((finding) => finding.severity === severity);
    const shown = all.slice(0, room);
    room -= shown.length;
    if (shown.length > 0) blocks.push(...group(severity, shown, all.length, view));
  }
  const shownOld = old.slice(0, room);
  if (shownOld.length > 0) {
    const label = `${amount(old.length, "finding")} from before this change`;
    blocks.push(...fold(label, [findingList(shownOld, false, view)]));
  }
  const left = card.findings.length - (extent.findings - room) - shownOld.length;
  if (left > 0 && !extent.isAlone)
    blocks.push(paragraph(text(`${amount(left, "finding")} of this card left out here.`)));
  return blocks;
}
function usableJoint({ findings }, lines) {
  const joint = lines && jointCorrection(lines, findings);
  return joint && codeBlock(joint.text, "yaml") && isCopiedAsIs(joint.text) ? joint : void 0;
}
function jointBlocks({ first, last, text: mended, findings }, { path, around }) {
  const block = codeBlock(mended, "yaml");
  if (block === void 0) return [];
  const aim = `To mend ${findings.size} findings at once, write `;
  const lines = linesInWords(first, last);
  if (last - first >= SHORT_PASTE) return fold(`${aim}${lines} as`, [block]);
  const address = around.commit && lineUrl(around.commit, path, first, last);
  return [paragraph(text(aim), ...link(address, text(lines)), text(" as:")), block];
}
function fixHint(corrections) {
  return paragraph(
    text("On the command line "),
    ...code("model-card-gate --fix"),
    text(` makes all ${corrections} corrections that are certain at once.`)
  );
}
function group(severity, shown, total, view) {
  const title = amount(total, severity);
  const { card, extent } = view;
  if (severity !== "error" && (card.findings.length > FEW_FINDINGS || extent.isOneOfMany))
    return fold(title, [findingList(shown, false, view)]);
  const further = shown.slice(OPEN_FINDINGS);
  return [
    paragraph(strong(text(capitalised(title)))),
    findingList(shown.slice(0, OPEN_FINDINGS), true, view),
    ...further.length > 0 ? fold(`${amount(further.length, `more ${severity}`)}`, [findingList(further, false, view)]) : []
  ];
}
function findingList(findings, isOpen, view) {
  const told = /* @__PURE__ */ new Set();
  const items = findings.map((finding) => {
    const hasReason = !told.has(finding.ruleId);
    told.add(finding.ruleId);
    return findingBlocks(view.subject, finding, {
      paste: pasteOf(finding, view.extent, isOpen),
      hasReason,
      isMended: view.joint?.findings.has(finding) === true || view.hasHint && isSaid(finding)
    });
  });
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

// src/report/state-table.ts
function stateTable(card, metadata, around) {
  const added = card.findings.filter((finding) => finding.new !== false);
  const old = card.findings.filter((finding) => finding.new === false);
  const rows = SHOWN_TOPICS.map((topic, index) => {
    const [key, ruleId] = METADATA_KEYS[index] ?? [];
    const own = added.filter((finding) => finding.ruleId === `section/${topic}`);
    const left = topicState(topic, card.topics[topic], worstOf(own));
    const right = key && keyState(key, metadata[key], worst(added, key, ruleId), worst(old, key, ruleId));
    return [cell(left, card, around), right ? cell(right, card, around) : []];
  });
  return table([[[text("Sections")], [text("Metadata")]], ...rows]);
}
var METADATA_KEYS = [
  ["license", "metadata/license"],
  ["pipeline_tag", "metadata/pipeline-tag"],
  ["library_name", "metadata/library-name"],
  ["language", "metadata/language"]
];
var ICONS = { error: "\u274C", warning: "\u26A0\uFE0F", notice: "\u2139\uFE0F" };
var NO_ICON = "\u2796";
function cell({ icon: icon2, name, state, line }, { path }, { commit }) {
  const place = line === void 0 ? [] : [text(", "), ...link(commit && lineUrl(commit, path, line), text(`line ${line}`))];
  return [text(`${icon2} `), ...name, text(`: ${state}`), ...place];
}
function topicState(topic, report, severity) {
  return {
    icon: severity ? ICONS[severity] : report.state === "present" ? "\u2705" : NO_ICON,
    name: [text(capitalised(topic))],
    state: report.state,
    line: report.state === "missing" ? void 0 : report.line
  };
}
var TO_DO = {
  error: "to fix",
  warning: "to check",
  notice: "see below"
};
function keyState(key, report, worst2, old) {
  const name = code(key);
  if (worst2) {
    const { severity, place } = worst2;
    const state = report.state === "missing" && !isSlip(worst2) ? "missing" : TO_DO[severity];
    const line = state === "missing" ? void 0 : place?.start.line;
    return { icon: ICONS[severity], name, state, line };
  }
  if (old && (report.state !== "missing" || isSlip(old)))
    return { icon: NO_ICON, name, state: "as before", line: old.place?.start.line };
  switch (report.state) {
    case "present":
      return { icon: "\u2705", name, state: "present", line: report.line };
    case "missing":
      return { icon: NO_ICON, name, state: "missing", line: void 0 };
    case "unread":
      return { icon: NO_ICON, name, state: "not read", line: void 0 };
  }
}
function worst(findings, key, ruleId) {
  const own = findings.filter((finding) => isAbout(finding, key, ruleId));
  const severity = worstOf(own);
  return own.find((finding) => finding.severity === severity);
}
function isAbout(finding, key, own) {
  const { ruleId, expected, message } = finding;
  if (isSlip(finding)) return expected?.includes(key) === true;
  return ruleId === own || ruleId.startsWith("metadata/") && /^`(\w+)[`.[]/.exec(message)?.[1] === key;
}
function isSlip({ ruleId }) {
  return ruleId === "metadata/unknown-key";
}

// src/report/card-block.ts
var MAX_IGNORED = 20;
var STANDINGS = ["failing", "troubled", "calm", "old", "clean"];
function standing(card) {
  if (card.verdict === "fail") return "failing";
  const { error, warning, notice } = countFindings(card.findings);
  if (error + warning > 0) return "troubled";
  if (notice > 0 || card.ignored?.length) return "calm";
  return card.findings.length > 0 ? "old" : "clean";
}
function icon(card) {
  const fares = standing(card);
  return fares === "failing" ? "\u274C" : fares === "troubled" ? "\u26A0\uFE0F" : "\u2705";
}
function cardLine(card) {
  return paragraph(...headWords(card));
}
function headWords(card) {
  const old = card.findings.length - countNew(card);
  const ignored = card.ignored?.length ?? 0;
  const parts = [
    amounts(countFindings(card.findings)),
    old > 0 ? `${old} not new` : "",
    ignored > 0 ? `${ignored} ignored` : ""
  ].filter((part) => part !== "");
  return [
    text(`${icon(card)} `),
    ...code(card.path),
    ...parts.length > 0 ? [text(`: ${parts.join(", ")}`)] : []
  ];
}
function countNew(card) {
  const { error, warning, notice } = countFindings(card.findings);
  return error + warning + notice;
}
function cardBlocks(card, around, extent) {
  const { metadata, score } = card;
  const kept = `${score.passed} of ${amount(score.applicable, "rule")} kept.`;
  const inner = [
    // Of a file that was not judged as a card, nothing of this is known.
    ...metadata ? [stateTable(card, metadata, around)] : [],
    ...extent.paste === "none" ? [] : nextBlocks(card.next),
    ...findingGroups(card, around, extent),
    ...extent.paste === "none" ? [] : checklistBlocks(card.checklist),
    ...ignoredRules(card, around)
  ];
  if (extent.isAlone) {
    const path = strong(...code(card.path));
    return [paragraph(path, ...metadata ? [text(` \xB7 ${kept}`)] : []), ...inner];
  }
  const title = heading(4, ...headWords(card));
  const blocks = [...metadata ? [paragraph(text(kept))] : [], ...inner];
  return extent.isFolded ? foldUnder(title, blocks) : [title, ...blocks];
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

// src/report/layouts.ts
var MOST = Number.POSITIVE_INFINITY;
var LAYOUTS = [
  layout({ paste: "all" }),
  ...[MOST, 300, 200, 150, 100, 70, 50, 30, 20].map((findings) => layout({ findings, paste: "open" })),
  ...[50, 20, 10, 5].map((findings) => layout({ findings, opensFirst: true })),
  ...[1e3, 500, 300, 200, 100, 50, 30, 20, 10, 5].map(
    (detailed) => layout({ detailed, findings: 10, opensFirst: true })
  ),
  ...[3, 2, 1].map((detailed) => layout({ detailed, findings: 20, paste: "open" })),
  ...[500, 200, 100, 50, 20].map((cards) => layout({ detailed: 1, findings: 10, paste: "open", cards })),
  ...[10, 3].map((findings) => layout({ detailed: 1, findings, cards: 100 })),
  ...[1e3, 500, 300, 200, 100, 50, 20, 10, 0].map((cards) => layout({ detailed: 0, cards }))
];
function layout(changes) {
  return { detailed: MOST, findings: MOST, paste: "none", opensFirst: false, cards: MOST, ...changes };
}
function steps(cards, { commit }, limit) {
  const most = cards.reduce((longest, { findings }) => Math.max(longest, findings.length), 0);
  const addresses = cards.map(({ path }) => (commit && lineUrl(commit, path, 1)?.length) ?? 0);
  const found = [];
  let last = "";
  for (const each of LAYOUTS) {
    const key = JSON.stringify([
      Math.min(each.detailed, cards.length),
      Math.min(each.findings, most),
      each.paste,
      each.opensFirst,
      Math.min(each.cards, cards.length)
    ]);
    const least = leastLength(cards, each, addresses);
    const isLast = each === LAYOUTS.at(-1);
    if (!isLast && (key === last || least > limit)) continue;
    last = key;
    found.push({ layout: each, least });
  }
  return found;
}
function leastLength(cards, layout2, addresses) {
  let length = 0;
  for (const [index, { path, findings, topics }] of cards.slice(0, layout2.cards).entries()) {
    length += Math.min(path.length, 160);
    if (index >= layout2.detailed || findings.length === 0) continue;
    const address = addresses[index] ?? 0;
    length += address * SHOWN_TOPICS.filter((topic) => topics[topic].state !== "missing").length;
    for (const { message, place, url } of findings.slice(0, layout2.findings))
      length += Math.min(message.length, 160) + url.length + (place ? address : 0);
  }
  return length;
}

// src/report/body.ts
var MAX_REMARKS = 5;
var OPEN_CARDS = 2;
var OPEN_LINES = 20;
function renderBody(report, around, fits, limit, ending) {
  const standings = report.cards.map((card) => ({ card, fares: standing(card) }));
  const ranked = STANDINGS.flatMap((rank) => standings.filter(({ fares }) => fares === rank));
  const cards = ranked.map(({ card }) => card);
  const start = opening(report, ranked, around);
  const possible = steps(cards, around, limit);
  let body = { markdown: "", isWhole: false };
  let stretch = 0;
  for (const [index, { layout: layout2, least }] of possible.entries()) {
    if (least * stretch > limit && index < possible.length - 1) continue;
    const missing = leftOut(cards, around, layout2);
    const blocks = [...start, ...cardsInLayout(ranked, around, layout2), ...missing, ...ending];
    body = { markdown: toText(blocks), isWhole: missing.length === 0 };
    if (fits(body.markdown)) break;
    stretch = CAUTION * body.markdown.length / Math.max(1, least);
  }
  return body;
}
var CAUTION = 0.7;
function opening(report, ranked, around) {
  const { failOn } = around;
  const icon2 = report.verdict === "fail" ? "\u274C" : report.counts.error + report.counts.warning > 0 ? "\u26A0\uFE0F" : "\u2705";
  const more = [besides(report, failOn), cardsInWords(ranked)].filter((words) => words !== "").join(" ");
  return [
    heading(3, text(`${icon2} Model card gate: ${headline(report, failOn)}`)),
    ...more === "" ? [] : [paragraph(text(more))],
    ...remarkBlocks(around)
  ];
}
function remarkBlocks({ remarks = [] }) {
  return remarks.slice(0, MAX_REMARKS).map((remark) => paragraph(...sentence(remark)));
}
function cardsInWords(ranked) {
  if (ranked.length < 2) return "";
  const troubled = ranked.filter(needsWork).length;
  if (troubled === 0)
    return ranked.some(({ fares }) => fares === "old") ? "" : `All ${ranked.length} cards are fine.`;
  return `${troubled} of ${ranked.length} cards ${troubled === 1 ? "needs" : "need"} work.`;
}
function needsWork({ fares }) {
  return fares === "failing" || fares === "troubled";
}
function cardsInLayout(ranked, around, layout2) {
  const [only] = ranked;
  const extent = { ...layout2, isFolded: false, isAlone: true, isOneOfMany: false };
  if (only && ranked.length === 1 && layout2.detailed > 0) return cardBlocks(only.card, around, extent);
  const isMany = ranked.filter(needsWork).length > OPEN_CARDS;
  const detailed = ranked.slice(0, Math.min(layout2.detailed, layout2.cards));
  const asLines = ranked.slice(detailed.length, layout2.cards);
  const inDetail = (each, index) => {
    const isFolded = !needsWork(each) || isMany && index > 0;
    const paste = layout2.opensFirst && index === 0 ? "open" : layout2.paste;
    return cardBlocks(each.card, around, { ...extent, paste, isFolded, isAlone: false, isOneOfMany: isMany });
  };
  const quietBlocks = detailed.filter(({ fares }) => fares === "old").flatMap(inDetail);
  const quietLines = [...detailed.filter(({ fares }) => fares === "clean"), ...asLines.filter(isQuiet)];
  return [
    ...detailed.filter((each) => !isQuiet(each)).flatMap(inDetail),
    ...cardLines(asLines.filter((each) => !isQuiet(each))),
    ...quietCards(ranked.slice(0, layout2.cards).filter(isQuiet), [
      ...quietBlocks,
      ...quietLines.length > 0 ? [list(quietLines.map(({ card }) => [cardLine(card)]))] : []
    ])
  ];
}
function isQuiet({ fares }) {
  return fares === "old" || fares === "clean";
}
function cardLines(ranked) {
  const lines = ranked.map(({ card }) => [cardLine(card)]);
  const further = lines.slice(OPEN_LINES);
  return [
    ...lines.length > 0 ? [list(lines.slice(0, OPEN_LINES))] : [],
    ...further.length > 0 ? fold(amount(further.length, "more card"), [list(further)]) : []
  ];
}
function quietCards(quiet, blocks) {
  if (quiet.length === 0) return [];
  const isNew = quiet.some(({ fares }) => fares === "old") ? "new " : "";
  return fold(`${amount(quiet.length, "card")} with nothing ${isNew}to fix`, blocks);
}
function leftOut(ranked, around, { detailed, findings, paste, cards }) {
  const hidden = ranked.reduce((sum, card, index) => {
    const shown = index < Math.min(detailed, cards) ? findings : 0;
    return sum + Math.max(0, card.findings.length - shown);
  }, 0);
  const parts = [
    ...cards < ranked.length ? [amount(ranked.length - cards, "card")] : [],
    ...hidden > 0 ? [amount(hidden, "finding")] : [],
    ...paste === "all" || detailed === 0 ? [] : ["texts to paste"]
  ];
  if (parts.length === 0) return [];
  const words = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : parts.join();
  return [paragraph(text(`Left out to keep within GitHub's limit: ${words}. `), ...wholeReport(around))];
}
function wholeReport({ run, summary, reportFile }) {
  const page = run && summary ? link(run.url, text("job summary")) : void 0;
  const file = reportFile === void 0 ? void 0 : [text("the report file "), ...code(reportFile)];
  if (page && summary === "whole") {
    const both = file ? [text(" and in "), ...file] : [];
    return [text("The whole report is in the "), ...page, ...both, text(".")];
  }
  const more = page ? [text("More is in the "), ...page, text(". ")] : [];
  if (file) return [...more, text("The whole report is in "), ...file, text(".")];
  return [
    ...more,
    text("Set the input "),
    ...code("report-file"),
    text(" to have the whole report as a file.")
  ];
}

// src/report/footer.ts
function footer({ commit, startedAt, run }, last) {
  const parts = [];
  if (commit) parts.push([text("Judged at "), ...link(commitUrl(commit), ...code(commit.sha.slice(0, 7)))]);
  if (startedAt !== void 0) parts.push([text(minute(startedAt))]);
  if (run) parts.push(link(run.url, text(run.attempt > 1 ? `this run, attempt ${run.attempt}` : "this run")));
  if (parts.length === 0) return [];
  if (last !== void 0) parts.push([text(last)]);
  return [small(...parts.flatMap((part, index) => index === 0 ? part : [text(" \xB7 "), ...part]))];
}
function minute(iso) {
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(iso);
  return found ? `${found[1]} ${found[2]} UTC` : "at an unknown time";
}

export {
  why,
  pasteBlocks,
  ICONS,
  renderBody,
  remarkBlocks,
  footer
};
