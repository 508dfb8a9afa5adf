import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-JTOB7765.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-Q3WFNYAE.js";
import "./chunk-SFCFUBDT.js";
import "./chunk-XH4WSCXE.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-Y5II74KN.js";
import "./chunk-KHKC5XKN.js";
import "./chunk-KBMA6SVR.js";
import "./chunk-Y2IJAY57.js";
import "./chunk-427DWSTK.js";
import "./chunk-NHOH2TP3.js";
import "./chunk-CRZGECAT.js";
import "./chunk-S3RBBXFH.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
