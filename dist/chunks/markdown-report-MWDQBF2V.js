import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
} from "./chunk-MF3JQLSY.js";
import "./edges-E39676FB.js";
import "./chunk-N6VHHSQ4.js";
import "./edges-E39676FB.js";
import "./edges-E39676FB.js";
import "./engine-525D9619.js";
import "./engine-525D9619.js";
import "./chunk-SEWDMQ6Q.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown;
}
export {
  renderMarkdown
};
