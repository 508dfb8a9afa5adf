import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
// src/report/json.ts
function renderJson({ version, verdict, counts, remarks, cards }) {
  const { error, warning, notice } = counts;
  const ordered = {
    version,
    verdict,
    counts: { error, warning, notice },
    ...remarks && { remarks },
    cards: cards.map(card)
  };
  return `${inert(JSON.stringify(ordered, void 0, 2))}
`;
}
function card(report) {
  const { path, verdict, topics, metadata, score, next, checklist, findings, ignored } = report;
  return {
    path,
    verdict,
    topics: {
      usage: topic(topics.usage),
      limitations: topic(topics.limitations),
      benchmark: topic(topics.benchmark),
      citation: topic(topics.citation),
      description: topic(topics.description),
      "intended-use": topic(topics["intended-use"]),
      training: topic(topics.training),
      bias: topic(topics.bias),
      environment: topic(topics.environment),
      license: topic(topics.license),
      demo: topic(topics.demo),
      contact: topic(topics.contact)
    },
    ...metadata && {
      metadata: {
        license: key(metadata.license),
        pipeline_tag: key(metadata.pipeline_tag),
        library_name: key(metadata.library_name),
        language: key(metadata.language)
      }
    },
    score: {
      passed: score.passed,
      applicable: score.applicable,
      kept: score.kept,
      broken: score.broken
    },
    next: next.map(nextStep),
    ...checklist && { checklist: checklist.map(checklistItem) },
    findings: findings.map(finding),
    ...ignored && { ignored: ignored.map(ignoredRule) }
  };
}
function topic(report) {
  switch (report.state) {
    case "present":
    case "placeholder":
      return { state: report.state, line: report.line, heading: report.heading };
    case "inline":
      return { state: report.state, line: report.line };
    case "missing":
      return { state: report.state };
  }
}
function key(report) {
  return report.state === "present" ? { state: report.state, line: report.line } : { state: report.state };
}
function finding(found) {
  const { ruleId, severity, message, actual, expected, note, url, fix, effort } = found;
  return {
    ruleId,
    severity,
    message,
    place: found.place && place(found.place),
    actual,
    expected,
    note,
    url,
    fix: fix && { ...place(fix), text: fix.text },
    effort,
    ...found.new !== void 0 && { new: found.new }
  };
}
function nextStep({ effort, findings, ruleIds, text }) {
  return { effort, findings, ruleIds, text };
}
function checklistItem({ done, text, gain, source, ruleIds }) {
  return { done, text, gain, source, ruleIds };
}
function ignoredRule({ ruleId, line, reason, findings }) {
  return { ruleId, line, reason, findings };
}
function place({ start, end }) {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column }
  };
}
function inert(json) {
  return json.replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, escaped).replace(/##\[/g, "##\\u005b");
}
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

export {
  renderJson
};
