import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-SYEB7PSG.js";
import "./edges-A8D4B437.js";
import "./edges-A8D4B437.js";
import "./chunk-KJRQUXHV.js";
import "./edges-A8D4B437.js";
import "./edges-A8D4B437.js";
import "./engine-9EE12A69.js";
import "./engine-9EE12A69.js";
import "./engine-9EE12A69.js";
import "./engine-9EE12A69.js";
import "./engine-9EE12A69.js";
import "./engine-9EE12A69.js";
import "./engine-9EE12A69.js";
import "./engine-9EE12A69.js";
import "./engine-9EE12A69.js";
import "./engine-9EE12A69.js";
import "./chunk-SEWDMQ6Q.js";
export {
  fixFiles,
  replaceFile
};
