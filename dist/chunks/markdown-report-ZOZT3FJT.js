import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
} from "./chunk-XLVLXK43.js";
import "./chunk-ZDMRBCES.js";
import "./chunk-XOWKUWW4.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-OWKXJJHZ.js";
import "./chunk-BCNBVFJE.js";
import "./chunk-WBDYKXPC.js";
import "./chunk-Y2UK72KH.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown;
}
export {
  renderMarkdown
};
