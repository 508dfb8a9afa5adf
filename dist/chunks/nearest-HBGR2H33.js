import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-QMNAXV47.js";
import "./engine-087B7247.js";
import "./chunk-SEWDMQ6Q.js";
export {
  nearest
};
