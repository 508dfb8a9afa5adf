import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
<<<<<<<< HEAD:dist/chunks/markdown-report-RPWO26FK.js
} from "./chunk-43XMFLZD.js";
import "./chunk-CA7RMP63.js";
import "./chunk-XOWKUWW4.js";
import "./chunk-FMSN6PCN.js";
import "./chunk-TERAV7PE.js";
import "./chunk-RX2HIHSJ.js";
========
} from "./chunk-7IXANZBR.js";
import "./chunk-73F7WJQC.js";
import "./chunk-XOWKUWW4.js";
import "./chunk-XH4WSCXE.js";
import "./chunk-Y2IJAY57.js";
import "./chunk-FNC45ROO.js";
>>>>>>>> f286b1f (perf: cards are parsed without looking for bare addresses at every letter, a third faster):dist/chunks/markdown-report-UZZVLHLC.js
import "./chunk-4MXLZVXH.js";
import "./chunk-Y2UK72KH.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown;
}
export {
  renderMarkdown
};
