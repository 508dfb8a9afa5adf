import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRemotePolicy
<<<<<<<< HEAD:dist/chunks/remote-policy-SUTFADPT.js
} from "./chunk-N2JR7LY7.js";
import "./chunk-2I45OFA3.js";
import "./chunk-CDLWRQFY.js";
import "./chunk-OWKXJJHZ.js";
import "./chunk-TT5OVWC6.js";
import "./chunk-UNLJO7BG.js";
========
} from "./chunk-6O2CRRJX.js";
import "./chunk-UNLJO7BG.js";
import "./chunk-TT5OVWC6.js";
import "./chunk-D4FTAJQW.js";
import "./chunk-PTH2JGUF.js";
>>>>>>>> b0ad8c0 (build: generated files and dist):dist/chunks/remote-policy-N362MTTW.js
import "./chunk-6Z233QI3.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import "./chunk-XHOLJCKZ.js";
import "./chunk-Y2UK72KH.js";
export {
  readRemotePolicy
};
