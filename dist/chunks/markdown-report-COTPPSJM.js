import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
} from "./chunk-W5MT32JS.js";
import "./chunk-CXQKOTC3.js";
import "./chunk-XOWKUWW4.js";
import "./chunk-RX2HIHSJ.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-XH4WSCXE.js";
import "./chunk-Y2IJAY57.js";
import "./chunk-Y2UK72KH.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown;
}
export {
  renderMarkdown
};
