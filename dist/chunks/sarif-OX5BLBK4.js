import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fingerprint
} from "./chunk-GRG6B5SR.js";
import {
  relativeUri
} from "./chunk-XOWKUWW4.js";
import {
  SEVERITIES
} from "./chunk-RX2HIHSJ.js";
import {
  clip,
  visibleLine
} from "./chunk-4MXLZVXH.js";
import "./chunk-Y2UK72KH.js";

// src/report/sarif.ts
var MAX_RESULTS = 25e3;
var MAX_MESSAGE = 1e3;
var HOME = "https://github.com/model-card-gate/model-card-gate";
var LEVELS = { error: "error", warning: "warning", notice: "note" };
function renderSarif(report, { version, rules }) {
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
        results: results(report.cards, new Map(rules.map(({ id }, index) => [id, index])))
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
  return SEVERITIES.flatMap(
    (severity) => cards.flatMap(
      ({ path, findings }) => findings.filter((finding) => finding.severity === severity).map((finding) => result(path, finding, rules.get(finding.ruleId), seen))
    )
  ).slice(0, MAX_RESULTS);
}
function result(path, finding, ruleIndex, seen) {
  const { ruleId, severity, message, place, fix } = finding;
  const artifactLocation = { uri: relativeUri(path), uriBaseId: "%SRCROOT%" };
  return {
    ruleId,
    ...ruleIndex !== void 0 && { ruleIndex },
    level: LEVELS[severity],
    message: { text: plainText(message) },
    // Code scanning shows no result without a place.
    locations: [{ physicalLocation: { artifactLocation, region: place ? region(place) : { startLine: 1 } } }],
    partialFingerprints: { primaryLocationLineHash: counted(path, finding, seen) },
    ...fix && {
      fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement(fix)] }] }]
    }
  };
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
export {
  renderSarif
};
