import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
} from "./chunk-MF3JQLSY.js";
import "./edges-74CE2EE5.js";
import "./chunk-N6VHHSQ4.js";
import "./edges-74CE2EE5.js";
import "./edges-74CE2EE5.js";
import "./engine-7625A9B8.js";
import "./engine-7625A9B8.js";
import "./chunk-SEWDMQ6Q.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown;
}
export {
  renderMarkdown
};
