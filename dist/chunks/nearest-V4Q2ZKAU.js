import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-PWXVNZE6.js";
import "./chunk-ZVVSDJEO.js";
import "./chunk-Y2UK72KH.js";
export {
  nearest
};
