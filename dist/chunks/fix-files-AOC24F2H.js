import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-4AUEI7VD.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-4WB4Z62U.js";
import "./chunk-5IE3YW3R.js";
import "./chunk-Y5II74KN.js";
import "./chunk-67P5MJ47.js";
import "./chunk-ZZIHLEJZ.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-ENTAQ3OV.js";
import "./chunk-W3OO3T7J.js";
import "./chunk-RGIHNNNV.js";
import "./chunk-WBDYKXPC.js";
import "./chunk-II3E462C.js";
import "./chunk-NHOH2TP3.js";
import "./chunk-CRZGECAT.js";
import "./chunk-B2RPR3GM.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
