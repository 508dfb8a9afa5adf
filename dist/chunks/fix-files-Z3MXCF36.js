import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
<<<<<<<< HEAD:dist/chunks/fix-files-Z3MXCF36.js
} from "./chunk-2EGOIZ44.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-CND7TTJR.js";
import "./chunk-P566YL3S.js";
import "./chunk-Y5II74KN.js";
import "./chunk-KTJBI7YI.js";
import "./chunk-BCNBVFJE.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-ZCWJLNPA.js";
========
} from "./chunk-U4D7J6N6.js";
import "./chunk-H6CC7Y6B.js";
import "./chunk-4MXLZVXH.js";
import "./chunk-FZNSMH3N.js";
import "./chunk-EDT7GBWN.js";
import "./chunk-Y5II74KN.js";
import "./chunk-65WRS72I.js";
import "./chunk-ZZIHLEJZ.js";
import "./chunk-LYC4ICRM.js";
import "./chunk-4A37334M.js";
>>>>>>>> b0ad8c0 (build: generated files and dist):dist/chunks/fix-files-Y7XI55DG.js
import "./chunk-W3OO3T7J.js";
import "./chunk-45OVJQ3H.js";
import "./chunk-WBDYKXPC.js";
import "./chunk-II3E462C.js";
import "./chunk-NHOH2TP3.js";
<<<<<<<< HEAD:dist/chunks/fix-files-Z3MXCF36.js
import "./chunk-CRZGECAT.js";
import "./chunk-ZVVSDJEO.js";
========
import "./chunk-ZALD5BIP.js";
>>>>>>>> b0ad8c0 (build: generated files and dist):dist/chunks/fix-files-Y7XI55DG.js
import "./chunk-B2RPR3GM.js";
import "./chunk-Y2UK72KH.js";
export {
  fixFiles,
  replaceFile
};
