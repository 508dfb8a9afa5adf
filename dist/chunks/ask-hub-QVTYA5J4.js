import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  PUBLIC_HUB,
  askHub,
  hubAddress
} from "./chunk-5IAUBYVK.js";
import "./chunk-Y2UK72KH.js";
export {
  PUBLIC_HUB,
  askHub,
  hubAddress
};
