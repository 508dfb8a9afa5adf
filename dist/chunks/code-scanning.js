import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fingerprint
} from "./shared-fingerprint.js";
import {
  relativeUri
} from "./shared-address.js";
import { m14_clip as clip, m14_visibleLine as visibleLine } from "./edges.js";
import { m18_SEVERITIES as SEVERITIES, m18_amount as amount } from "./edges.js";
import { m22_VERSION as VERSION } from "./edges.js";
import { m5_RULES as RULES, m5_ruleSeverity as ruleSeverity, m5_ruleUrl as ruleUrl } from "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./shared-esbuild.js";

// src/github/code-scanning.ts
const { gzipSync } = require("node:zlib");

// src/report/sarif.ts
var MAX_RESULTS = 25e3;
var MAX_MESSAGE = 1e3;
var HOME = "https://github.com/model-card-gate/model-card-gate";
var LEVELS = { error: "error", warning: "warning", notice: "note" };
function renderSarif(report, { version, rules, most = MAX_RESULTS }) {
  const all = results(report.cards, new Map(rules.map(({ id }, index) => [id, index])));
  const left = all.length - most;
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Model Card Gate",
            informationUri: HOME,
            semanticVersion: version,
            rules: rules.map(descriptor)
          }
        },
        columnKind: "utf16CodeUnits",
        results: all.slice(0, most),
        ...left > 0 && { invocations: [incomplete(left)] }
      }
    ]
  };
  return `${JSON.stringify(log, void 0, 2).replace(/##\[/g, "##\\u005b")}
`;
}
function descriptor({ id, summary, why, url, severity }) {
  const name = id.replace(/(?:^|[/-])(\w)/g, (_, letter) => letter.toUpperCase());
  return {
    id,
    name,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: why, markdown: `${why}

[Examples of good and bad cards](${url})` },
    helpUri: url,
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ["model-card", id.split("/", 1)[0] ?? id], precision: "high" }
  };
}
function results(cards, rules) {
  const seen = /* @__PURE__ */ new Map();
  const all = SEVERITIES.flatMap(
    (severity) => cards.flatMap(
      ({ path, findings }) => findings.filter((finding) => finding.severity === severity).map((finding) => result(path, finding, rules.get(finding.ruleId), seen))
    )
  );
  const isOld = ({ baselineState }) => baselineState === "unchanged";
  return [...all.filter((each) => !isOld(each)), ...all.filter(isOld)];
}
function result(path, finding, ruleIndex, seen) {
  const { ruleId, severity, message, place, fix, new: isNew } = finding;
  const artifactLocation = location(path);
  return {
    ruleId,
    ...ruleIndex !== void 0 && { ruleIndex },
    level: LEVELS[severity],
    message: { text: plainText(message) },
    // Code scanning shows no result without a place.
    locations: [{ physicalLocation: { artifactLocation, region: place ? region(place) : { startLine: 1 } } }],
    partialFingerprints: { primaryLocationLineHash: counted(path, finding, seen) },
    // An old finding is no reason to fail and yet there: left out, code scanning would take it for mended.
    ...isNew !== void 0 && { baselineState: isNew ? "new" : "unchanged" },
    ...fix && {
      fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement(fix)] }] }]
    }
  };
}
function location(path) {
  const uri = relativeUri(path);
  if (/^[a-z]:/i.test(path)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  return path.split("/").includes("..") ? { uri } : { uri, uriBaseId: "%SRCROOT%" };
}
function incomplete(left) {
  const text = `${amount(left, "finding")} of the least severity left out, to keep within the limits of code scanning.`;
  return { executionSuccessful: true, toolExecutionNotifications: [{ level: "warning", message: { text } }] };
}
function plainText(message) {
  return clip(visibleLine(clip(message, MAX_MESSAGE)), MAX_MESSAGE).replace(/[\\[\]]/g, "\\$&");
}
function region({ start, end }) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function replacement(fix) {
  return {
    deletedRegion: region(fix),
    insertedContent: { text: fix.text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD") }
  };
}
function counted(path, finding, seen) {
  const { finding: print } = fingerprint(path, finding, "");
  const count = (seen.get(print) ?? 0) + 1;
  seen.set(print, count);
  return `${print}:${count}`;
}

// src/github/code-scanning.ts
var MAX_COMPRESSED = 1e7;
function forCodeScanning(report, limit = MAX_COMPRESSED) {
  const total = report.cards.reduce((sum, { findings }) => sum + findings.length, 0);
  for (let most = Math.min(total, MAX_RESULTS); ; most = Math.floor(most / 2)) {
    const text = renderSarif(report, { version: VERSION, rules: sarifRules(), most });
    if (most === 0 || text.length * MAX_BYTES <= limit || gzipSync(text).length <= limit)
      return { text, left: total - most };
  }
}
var MAX_BYTES = 3;
function sarifRules() {
  return RULES.map((rule) => {
    const severity = ruleSeverity(rule, "recommended");
    const { id, summary, why } = rule;
    return { id, summary, why, url: ruleUrl(id), severity: severity === "off" ? "notice" : severity };
  });
}
export {
  forCodeScanning
};
