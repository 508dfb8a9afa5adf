import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRemotePolicy
} from "./chunk-7DLQTPTA.js";
import "./chunk-D4FTAJQW.js";
import "./chunk-PTH2JGUF.js";
import "./chunk-UNLJO7BG.js";
import "./chunk-TT5OVWC6.js";
import "./chunk-6Z233QI3.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import "./chunk-XHOLJCKZ.js";
import "./chunk-Y2UK72KH.js";
export {
  readRemotePolicy
};
