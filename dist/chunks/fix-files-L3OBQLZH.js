import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-M663TFS5.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-VC6VPY3P.js";
import "./chunk-YBRSUBGN.js";
import "./chunk-GLWMFL4L.js";
import "./chunk-YQUCJOW5.js";
import "./chunk-FMSN6PCN.js";
import "./chunk-TERAV7PE.js";
import "./chunk-CRZGECAT.js";
import "./chunk-Y5II74KN.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
