import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-IO7MUW3A.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-SM2OF3RA.js";
import "./chunk-MIET5K4P.js";
import "./chunk-Y5II74KN.js";
import "./chunk-3SGZN3LF.js";
import "./chunk-ZZIHLEJZ.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-SHHH3NIN.js";
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
