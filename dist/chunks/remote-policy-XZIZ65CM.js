import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRemotePolicy
} from "./chunk-AIKDCRNN.js";
import "./chunk-D4FTAJQW.js";
import "./chunk-PTH2JGUF.js";
import "./chunk-UNLJO7BG.js";
import "./chunk-TT5OVWC6.js";
import "./chunk-PTOFOKMD.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import "./chunk-Y2UK72KH.js";
export {
  readRemotePolicy
};
