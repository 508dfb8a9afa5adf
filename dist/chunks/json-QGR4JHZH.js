import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderJson
} from "./chunk-GJNCFDQW.js";
import "./chunk-Y2UK72KH.js";
export {
  renderJson
};
