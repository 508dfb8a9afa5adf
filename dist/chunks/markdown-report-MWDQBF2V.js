import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
} from "./chunk-MF3JQLSY.js";
import "./edges-8749410E.js";
import "./chunk-N6VHHSQ4.js";
import "./edges-8749410E.js";
import "./edges-8749410E.js";
import "./engine-087B7247.js";
import "./engine-087B7247.js";
import "./chunk-SEWDMQ6Q.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown;
}
export {
  renderMarkdown
};
