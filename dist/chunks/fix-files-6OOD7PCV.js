import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-7VOA7SUU.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-LQ3RZ67E.js";
import "./chunk-PMGTTAQU.js";
import "./chunk-XH4WSCXE.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-Y5II74KN.js";
import "./chunk-7JYJOZJH.js";
import "./chunk-KBMA6SVR.js";
import "./chunk-Y2IJAY57.js";
import "./chunk-II3E462C.js";
import "./chunk-NHOH2TP3.js";
import "./chunk-CRZGECAT.js";
import "./chunk-B2RPR3GM.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
