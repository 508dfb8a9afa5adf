import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-LUE6RHDH.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-GYZKWNLM.js";
import "./chunk-BR6WY2LS.js";
import "./chunk-Y5II74KN.js";
import "./chunk-HBUV43XU.js";
import "./chunk-BCNBVFJE.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-FZUMRAE5.js";
import "./chunk-W3OO3T7J.js";
import "./chunk-FC6LSV2Q.js";
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
