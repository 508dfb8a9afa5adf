import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderGithub,
  workflowCommand
} from "./shared-annotations.js";
import "./edges.js";
import "./edges.js";
import "./shared-esbuild.js";
export {
  renderGithub,
  workflowCommand
};
