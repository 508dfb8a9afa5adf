import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRemotePolicy
} from "./chunk-X574RH4W.js";
import "./chunk-KQHH63IO.js";
import "./chunk-UNLJO7BG.js";
import "./chunk-TT5OVWC6.js";
import "./chunk-PTOFOKMD.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import "./chunk-Y2UK72KH.js";
export {
  readRemotePolicy
};
