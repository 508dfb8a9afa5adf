import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-SYEB7PSG.js";
import "./edges-74CE2EE5.js";
import "./edges-74CE2EE5.js";
import "./chunk-KJRQUXHV.js";
import "./edges-74CE2EE5.js";
import "./edges-74CE2EE5.js";
import "./engine-7625A9B8.js";
import "./engine-7625A9B8.js";
import "./engine-7625A9B8.js";
import "./engine-7625A9B8.js";
import "./engine-7625A9B8.js";
import "./engine-7625A9B8.js";
import "./engine-7625A9B8.js";
import "./engine-7625A9B8.js";
import "./engine-7625A9B8.js";
import "./engine-7625A9B8.js";
import "./chunk-SEWDMQ6Q.js";
export {
  fixFiles,
  replaceFile
};
