import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderGithub,
  workflowCommand
} from "./chunk-TFWSTZJU.js";
import "./chunk-YTE5FQXM.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-Y2UK72KH.js";
export {
  renderGithub,
  workflowCommand
};
