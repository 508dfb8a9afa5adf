import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderGithub,
  workflowCommand
} from "./chunk-KJKJPL7W.js";
import "./chunk-GL22DG3S.js";
import "./chunk-Y2UK72KH.js";
export {
  renderGithub,
  workflowCommand
};
