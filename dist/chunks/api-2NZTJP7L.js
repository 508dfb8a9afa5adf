import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Api
} from "./chunk-FGKNQPGH.js";
import "./chunk-TWIY5MSI.js";
import "./chunk-KQHH63IO.js";
import "./chunk-Y2UK72KH.js";
export {
  Api
};
