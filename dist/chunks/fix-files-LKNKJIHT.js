import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-OJPPCS2P.js";
import "./edges-79A5B56F.js";
import "./edges-79A5B56F.js";
import "./chunk-WJFNYORI.js";
import "./edges-79A5B56F.js";
import "./edges-79A5B56F.js";
import "./engine-860AE4CF.js";
import "./engine-860AE4CF.js";
import "./engine-860AE4CF.js";
import "./engine-860AE4CF.js";
import "./engine-860AE4CF.js";
import "./engine-860AE4CF.js";
import "./engine-860AE4CF.js";
import "./engine-860AE4CF.js";
import "./engine-860AE4CF.js";
import "./engine-860AE4CF.js";
import "./chunk-SEWDMQ6Q.js";
export {
  fixFiles,
  replaceFile
};
