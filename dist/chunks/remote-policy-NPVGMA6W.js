import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRemotePolicy
} from "./chunk-GDI6D4IR.js";
import "./chunk-KQHH63IO.js";
import "./chunk-UNLJO7BG.js";
import "./chunk-7KAMTA3O.js";
import "./chunk-NVFPVW6Q.js";
import "./chunk-Y5II74KN.js";
import "./chunk-Y2UK72KH.js";
export {
  readRemotePolicy
};
