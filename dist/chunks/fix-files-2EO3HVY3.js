import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-QF455RYS.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-7KGXV435.js";
import "./chunk-T2SPVPLM.js";
import "./chunk-Y5II74KN.js";
import "./chunk-TO2JTIGJ.js";
import "./chunk-BCNBVFJE.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-U6NYWZDV.js";
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
