import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Api
} from "./chunk-AFGQRVA2.js";
import "./chunk-OIJ5PF3W.js";
import "./chunk-D4FTAJQW.js";
import "./chunk-PTH2JGUF.js";
import "./chunk-TWIY5MSI.js";
import "./chunk-Y2UK72KH.js";
export {
  Api
};
