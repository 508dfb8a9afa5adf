import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderGithub,
  workflowCommand
} from "./chunk-J7O4M56N.js";
import "./edges-8749410E.js";
import "./edges-8749410E.js";
import "./chunk-SEWDMQ6Q.js";
export {
  renderGithub,
  workflowCommand
};
