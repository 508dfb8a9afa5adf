import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderGithub,
  workflowCommand
} from "./chunk-LMBURJ2G.js";
import "./chunk-UZB2WKWZ.js";
import "./chunk-Y2UK72KH.js";
export {
  renderGithub,
  workflowCommand
};
