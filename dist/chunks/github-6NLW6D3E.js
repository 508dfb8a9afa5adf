import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderGithub,
  workflowCommand
<<<<<<<< HEAD:dist/chunks/github-6NLW6D3E.js
} from "./chunk-RBFYUQHR.js";
import "./chunk-OWKXJJHZ.js";
========
} from "./chunk-CRMWVKEW.js";
>>>>>>>> b0ad8c0 (build: generated files and dist):dist/chunks/github-FFY7LA5V.js
import "./chunk-4MXLZVXH.js";
import "./chunk-YTE5FQXM.js";
import "./chunk-Y2UK72KH.js";
export {
  renderGithub,
  workflowCommand
};
