import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m14_clip as clip, m14_visibleLine as visibleLine } from "./edges.js";
import { m18_SEVERITIES as SEVERITIES, m18_amount as amount } from "./edges.js";

// src/report/annotations.ts
var MAX_PER_LEVEL = 10;
var WHOLE_ROOM = { error: MAX_PER_LEVEL, warning: MAX_PER_LEVEL, notice: MAX_PER_LEVEL };
var MAX_MESSAGE = 4096;
var MAX_TITLE = 255;
function roomBeside(announced) {
  const left = (level) => Math.max(0, MAX_PER_LEVEL - announced[level]);
  return { error: left("error"), warning: left("warning"), notice: left("notice") };
}
function annotations(report, whole = "the job summary", room = WHOLE_ROOM) {
  return SEVERITIES.flatMap((level) => ofLevel(report, level, whole, room[level]));
}
function ofLevel({ cards }, level, whole, room) {
  const shown = [];
  let total = 0;
  for (const { path, findings } of cards) {
    for (const finding of findings) {
      if (finding.severity !== level || finding.new === false) continue;
      total++;
      if (shown.length < room) shown.push(annotation(path, finding));
    }
  }
  if (total <= room || room === 0) return shown;
  const before = shown.slice(0, room - 1);
  const left = total - before.length;
  const rest = before.length === 0 ? amount(left, level) : `${amount(left, `more ${level}`)} of ${total}`;
  const message = `${rest} ${left === 1 ? "is" : "are"} in ${whole}.`;
  return [...before, { level, title: "Model card gate", message }];
}
function annotation(path, { ruleId, severity, message, place }) {
  return {
    level: severity,
    path,
    ...place && { place: lines(place) },
    title: clip(visibleLine(ruleId), MAX_TITLE),
    message: clip(visibleLine(clip(message, MAX_MESSAGE + 1)), MAX_MESSAGE)
  };
}
function lines({ start, end }) {
  const lastLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const endLine = Math.max(lastLine, start.line);
  if (start.line !== end.line) return { line: start.line, endLine };
  return {
    line: start.line,
    endLine,
    columns: { start: start.column, end: Math.max(start.column, end.column - 1) }
  };
}

// src/report/github.ts
function renderGithub(report, whole = 'the report in format "pretty"', room) {
  return annotations(report, whole, room).map(workflowCommand).map((line) => `${line}
`).join("");
}
function workflowCommand({ level, path, place, title, message }) {
  const isCommand = path !== void 0 && COMMAND.test(path);
  const properties = { ...!isCommand && { file: path, ...where(place) }, title };
  const words = isCommand ? `${visibleLine(path)}: ${message}` : message;
  const written = Object.entries(properties).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${level} ${written.join(",")}::${escapedData(words)}`;
}
var COMMAND = /##\[/;
function where(place) {
  return {
    line: place?.line,
    endLine: place?.endLine,
    col: place?.columns?.start,
    endColumn: place?.columns?.end
  };
}
function escapedData(text) {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapedProperty(text) {
  return escapedData(text.replace(/[^\P{Cc}\r\n]/gu, visibleLine)).replace(/:/g, "%3A").replace(/,/g, "%2C");
}

export {
  roomBeside,
  renderGithub,
  workflowCommand
};
