import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
} from "./chunk-D4DVGD7E.js";
import "./chunk-J7L3POAW.js";
import "./chunk-XOWKUWW4.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-OWKXJJHZ.js";
import "./chunk-LTGWFANX.js";
import "./chunk-ZAKRWWM5.js";
import "./chunk-Y2UK72KH.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown;
}
export {
  renderMarkdown
};
