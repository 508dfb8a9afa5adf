import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Api
} from "./chunk-GZXKZTCO.js";
import "./chunk-5GNMSYJJ.js";
import "./chunk-2I45OFA3.js";
import "./chunk-CDLWRQFY.js";
import "./chunk-OWKXJJHZ.js";
import "./chunk-TWIY5MSI.js";
import "./chunk-Y2UK72KH.js";
export {
  Api
};
