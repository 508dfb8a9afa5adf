import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
} from "./chunk-WDWFJICY.js";
import "./chunk-U3XASQO2.js";
import "./chunk-XOWKUWW4.js";
import "./chunk-FMSN6PCN.js";
import "./chunk-TERAV7PE.js";
import "./chunk-FNC45ROO.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-Y2UK72KH.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around));
}
export {
  renderMarkdown
};
