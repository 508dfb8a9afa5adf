import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-CCEDFAXF.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-2ISKV62D.js";
import "./chunk-CXODI2GK.js";
import "./chunk-Y5II74KN.js";
import "./chunk-QRB7P7GL.js";
import "./chunk-LTGWFANX.js";
import "./chunk-XPYSO4PM.js";
import "./chunk-WQKJ5V43.js";
import "./chunk-MIRDMYVD.js";
import "./chunk-ZAKRWWM5.js";
import "./chunk-KG2PPLH6.js";
import "./chunk-ZALD5BIP.js";
import "./chunk-ZVVSDJEO.js";
import "./chunk-VBINA3HT.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
