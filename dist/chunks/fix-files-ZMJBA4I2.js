import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-PYOMNM7M.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-AAJ5WWWP.js";
import "./chunk-SAOFYM25.js";
import "./chunk-Y5II74KN.js";
import "./chunk-3QJTAHG6.js";
import "./chunk-BCNBVFJE.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-V6DVLHX7.js";
import "./chunk-45OVJQ3H.js";
import "./chunk-WBDYKXPC.js";
import "./chunk-KFIJUXTL.js";
import "./chunk-ZALD5BIP.js";
import "./chunk-ZVVSDJEO.js";
import "./chunk-UNDKJAYB.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
