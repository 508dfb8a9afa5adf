import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./chunk-GNX3LURA.js";
import "./edges-E39676FB.js";
import "./edges-E39676FB.js";
import "./chunk-IRBFXWLH.js";
import "./edges-E39676FB.js";
import "./edges-E39676FB.js";
import "./engine-525D9619.js";
import "./engine-525D9619.js";
import "./engine-525D9619.js";
import "./engine-525D9619.js";
import "./engine-525D9619.js";
import "./engine-525D9619.js";
import "./engine-525D9619.js";
import "./engine-525D9619.js";
import "./engine-525D9619.js";
import "./engine-525D9619.js";
import "./chunk-SEWDMQ6Q.js";
export {
  fixFiles,
  replaceFile
};
