import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderGithub,
  workflowCommand
} from "./chunk-7WN5R2CX.js";
import "./chunk-RX2HIHSJ.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-Y2UK72KH.js";
export {
  renderGithub,
  workflowCommand
};
