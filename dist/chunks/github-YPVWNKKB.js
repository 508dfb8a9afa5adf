import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderGithub,
  workflowCommand
} from "./chunk-J7O4M56N.js";
import "./edges-E39676FB.js";
import "./edges-E39676FB.js";
import "./chunk-SEWDMQ6Q.js";
export {
  renderGithub,
  workflowCommand
};
