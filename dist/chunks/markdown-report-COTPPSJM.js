import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
<<<<<<<< HEAD:dist/chunks/markdown-report-COTPPSJM.js
} from "./chunk-W5MT32JS.js";
import "./chunk-CXQKOTC3.js";
import "./chunk-XOWKUWW4.js";
import "./chunk-RX2HIHSJ.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-XH4WSCXE.js";
import "./chunk-Y2IJAY57.js";
========
} from "./chunk-7Y3653AW.js";
import "./chunk-XOWKUWW4.js";
import "./chunk-KTVYSLZK.js";
import "./chunk-RX2HIHSJ.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-ZZIHLEJZ.js";
import "./chunk-WBDYKXPC.js";
>>>>>>>> 2a132b5 (feat: many cards are judged in threads, and a card that takes too long costs the others nothing):dist/chunks/markdown-report-SUPWTB3P.js
import "./chunk-Y2UK72KH.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown;
}
export {
  renderMarkdown
};
