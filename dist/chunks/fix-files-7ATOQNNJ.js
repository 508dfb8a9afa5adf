import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-UU6UGV6K.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-FXAEWVB2.js";
import "./chunk-TI6RLKFU.js";
import "./chunk-Y5II74KN.js";
import "./chunk-QYN63FJH.js";
import "./chunk-PG3ZJBGU.js";
import "./chunk-RGIHNNNV.js";
import "./chunk-ZZIHLEJZ.js";
import "./chunk-WBDYKXPC.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-II3E462C.js";
import "./chunk-NHOH2TP3.js";
import "./chunk-CRZGECAT.js";
import "./chunk-B2RPR3GM.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
