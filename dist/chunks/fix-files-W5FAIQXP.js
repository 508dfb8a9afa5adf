import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-HXIMDL2C.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-3HRD3XQN.js";
import "./chunk-SDCIOWCE.js";
import "./chunk-XH4WSCXE.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-Y5II74KN.js";
import "./chunk-SHA7UA57.js";
import "./chunk-YQUCJOW5.js";
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
