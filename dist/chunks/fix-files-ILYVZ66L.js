import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-W6MRKIN6.js";
import "./edges-8749410E.js";
import "./edges-8749410E.js";
import "./chunk-YJMWA2YN.js";
import "./edges-8749410E.js";
import "./edges-8749410E.js";
import "./engine-087B7247.js";
import "./engine-087B7247.js";
import "./engine-087B7247.js";
import "./engine-087B7247.js";
import "./engine-087B7247.js";
import "./engine-087B7247.js";
import "./engine-087B7247.js";
import "./engine-087B7247.js";
import "./engine-087B7247.js";
import "./engine-087B7247.js";
import "./chunk-SEWDMQ6Q.js";
export {
  fixFiles,
  replaceFile
};
