import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  renderBody
} from "./shared-body.js";
import "./edges.js";
import "./shared-address.js";
import "./edges.js";
import "./edges.js";
import "./engine.js";
import "./engine.js";
import "./shared-esbuild.js";

// src/report/markdown-report.ts
function renderMarkdown(report, around = {}) {
  return renderBody(report, around, () => true, Number.POSITIVE_INFINITY, footer(around)).markdown;
}
export {
  renderMarkdown
};
