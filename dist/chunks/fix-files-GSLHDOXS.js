import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-5OTDBKAD.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-46ODN3T5.js";
import "./chunk-3S5AH3VY.js";
import "./chunk-YXU3WGCL.js";
import "./chunk-YQUCJOW5.js";
import "./chunk-XH4WSCXE.js";
import "./chunk-Y2IJAY57.js";
import "./chunk-CRZGECAT.js";
import "./chunk-Y5II74KN.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
