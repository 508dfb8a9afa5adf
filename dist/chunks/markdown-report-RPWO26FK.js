import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
} from "./chunk-43XMFLZD.js";
import "./chunk-CA7RMP63.js";
import "./chunk-XOWKUWW4.js";
import "./chunk-FMSN6PCN.js";
import "./chunk-TERAV7PE.js";
import "./chunk-RX2HIHSJ.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-Y2UK72KH.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown;
}
export {
  renderMarkdown
};
