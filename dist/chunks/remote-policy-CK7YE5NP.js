import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRemotePolicy
} from "./chunk-L4VA3ZM6.js";
import "./chunk-UNLJO7BG.js";
import "./chunk-TT5OVWC6.js";
import "./chunk-2I45OFA3.js";
import "./chunk-CDLWRQFY.js";
import "./chunk-OWKXJJHZ.js";
import "./chunk-6Z233QI3.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import "./chunk-XHOLJCKZ.js";
import "./chunk-Y2UK72KH.js";
export {
  readRemotePolicy
};
