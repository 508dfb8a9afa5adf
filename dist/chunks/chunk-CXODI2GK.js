import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  globMatcher
} from "./chunk-Y5II74KN.js";
import {
  JUDGE_HERE,
  judgeNotACard,
  nextSteps,
  parseCard,
  verdictOn
} from "./chunk-QRB7P7GL.js";
import {
  countFindings
} from "./chunk-LTGWFANX.js";

// src/judge/only-new.ts
function markNew(head, base) {
  const left = new Set(base?.report.findings);
  const old = /* @__PURE__ */ new Set();
  const headLines = lines(head.text);
  const baseLines = base ? lines(base.text) : [];
  for (const likeness of [sameLine, sameWords]) {
    const byLikeness = /* @__PURE__ */ new Map();
    for (const finding of [...left].reverse()) {
      const key = likeness(finding, baseLines);
      const alike = byLikeness.get(key);
      if (alike) alike.push(finding);
      else byLikeness.set(key, [finding]);
    }
    for (const finding of head.report.findings) {
      if (old.has(finding)) continue;
      const match = byLikeness.get(likeness(finding, headLines))?.pop();
      if (!match) continue;
      old.add(finding);
      left.delete(match);
    }
  }
  const findings = head.report.findings.map((finding) => ({ ...finding, new: !old.has(finding) }));
  return { ...head.report, next: nextSteps(findings), findings };
}
function sameLine(finding, text) {
  const line = finding.place ? text[finding.place.start.line - 1] ?? "" : "";
  return `${sameWords(finding)}
${line.trim().replace(/\s+/g, " ")}`;
}
function sameWords({ ruleId, message }) {
  return `${ruleId}
${message.replace(/\blines? \d+(?: (?:to|and) \d+)?/gi, "line")}`;
}
function lines(text) {
  return text.split(/\r\n|\r|\n/);
}

// src/policy/card-policy.ts
function cardPolicy(policy, names) {
  let { preset, rules } = policy;
  for (const override of policy.overrides.filter(names)) {
    rules = override.preset ? override.rules : { ...rules, ...override.rules };
    preset = override.preset ?? preset;
  }
  return { preset, rules, failOn: policy.failOn, hub: policy.hub };
}

// src/gate.ts
var MAX_CARDS = 1e4;
async function judge(options) {
  const { source, policy, rules, repositoryPath = (path) => path } = options;
  const paths = await source.list(policy.cards.value);
  const policyFor = await cardPolicies(policy);
  const problems = [];
  const judged = paths.slice(0, MAX_CARDS);
  if (paths.length > judged.length) {
    problems.push(
      `${paths.length} cards match and one run judges at most ${MAX_CARDS}: the last ${paths.length - MAX_CARDS} were left out. Name fewer cards a run.`
    );
  }
  const judges = options.judgeFor?.(judged.length) ?? JUDGE_HERE;
  const results = [];
  let done = 0;
  try {
    await inParallel(judges.width, judged, async (path, index, next) => {
      const judging = { path, policy: policyFor(repositoryPath(path)), ...rules && { rules } };
      results[index] = await judgeOne(options, judges, judging, next);
      options.onProgress?.(++done, judged.length);
    });
  } finally {
    await judges.close();
  }
  problems.push(...results.flatMap((result) => result.problems));
  return { report: buildReport(results.flatMap(({ report }) => report ?? [])), problems };
}
async function judgeOne(options, judges, judging, onRead) {
  const { path } = judging;
  const entry = await options.source.read(path);
  if (entry.kind === "missing") return { problems: [`${path} is not there.`] };
  if (entry.kind !== "file") {
    const problems2 = entry.kind === "unreadable" ? [`${path} could not be read: ${entry.reason}.`] : [];
    return { report: judgeNotACard(entry, judging), problems: problems2 };
  }
  const text = UTF8.decode(entry.bytes);
  options.onText?.(path, text);
  const evidence = await options.evidenceFor?.(path, text);
  const known = { ...judging, ...evidence && { evidence } };
  const base = options.baseOf && { card: await options.baseOf(path) };
  onRead();
  const judged = await judges.judge(text, known);
  const before = judged.isModel ? void 0 : await options.textBefore?.(path);
  const { report, problems } = before === void 0 ? judged : await judges.judge(text, {
    ...judging,
    evidence: { ...evidence, wasModel: describesModel(path, before) }
  });
  const marked = base ? await markAgainst(base.card, { report, text }, known, judges) : report;
  return { report: marked, problems };
}
async function inParallel(width, items, work) {
  const running = /* @__PURE__ */ new Set();
  for (const [index, item] of items.entries()) {
    await new Promise((resolve, reject) => {
      const run = work(item, index, resolve).finally(() => running.delete(run));
      running.add(run);
      run.then(resolve, reject);
    });
    while (running.size >= width) await Promise.race(running);
  }
  await Promise.all(running);
}
function describesModel(path, text) {
  return parseCard(path, text).frontMatter.describes === "model";
}
async function markAgainst(before, head, judging, judges) {
  const base = before && {
    text: before.text,
    report: (await judges.judge(before.text, earlier(judging, before))).report
  };
  const report = markNew(head, base);
  return { ...report, verdict: verdictOn(report.findings, judging.policy.failOn.value) };
}
function earlier({ evidence = {}, ...judging }, { repository }) {
  const { customSchema } = evidence;
  const known = { ...customSchema && { customSchema }, ...repository && { repository } };
  return { ...judging, evidence: known };
}
var UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
async function cardPolicies(policy) {
  const matchers = /* @__PURE__ */ new Map();
  for (const override of policy.overrides) matchers.set(override, await globMatcher(override.cards));
  return (path) => cardPolicy(policy, (override) => matchers.get(override)?.(path) ?? false);
}
function buildReport(cards) {
  const counts = countFindings(cards.flatMap(({ findings }) => findings));
  const failed = cards.length === 0 || cards.some(({ verdict }) => verdict === "fail");
  return { version: 1, verdict: failed ? "fail" : "pass", counts, cards };
}

export {
  judge,
  cardPolicies
};
