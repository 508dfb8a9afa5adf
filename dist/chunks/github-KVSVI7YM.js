import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderGithub,
  workflowCommand
} from "./chunk-Y4BTI2VA.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-OWKXJJHZ.js";
import "./chunk-Y2UK72KH.js";
export {
  renderGithub,
  workflowCommand
};
