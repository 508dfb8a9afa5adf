import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-OTCRRXDO.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-WR65Y434.js";
import "./chunk-GY3LAXSK.js";
import "./chunk-Y5II74KN.js";
import "./chunk-Y33HUXB2.js";
import "./chunk-BCNBVFJE.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-2K54S2DK.js";
import "./chunk-W3OO3T7J.js";
import "./chunk-45OVJQ3H.js";
import "./chunk-WBDYKXPC.js";
import "./chunk-KFIJUXTL.js";
import "./chunk-NHOH2TP3.js";
import "./chunk-ZALD5BIP.js";
import "./chunk-ZVVSDJEO.js";
import "./chunk-UNDKJAYB.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
