import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-6ZAUDJTP.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-UDIMCB4L.js";
import "./chunk-NZFZHZYS.js";
import "./chunk-Y5II74KN.js";
import "./chunk-F2MK3ATV.js";
import "./chunk-BCNBVFJE.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-DHR2IPUX.js";
import "./chunk-W3OO3T7J.js";
import "./chunk-45OVJQ3H.js";
import "./chunk-WBDYKXPC.js";
import "./chunk-II3E462C.js";
import "./chunk-NHOH2TP3.js";
import "./chunk-ZALD5BIP.js";
import "./chunk-ZVVSDJEO.js";
import "./chunk-B2RPR3GM.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
