import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRemotePolicy
} from "./chunk-UB3DVGB7.js";
import "./chunk-W73X5Y7C.js";
import "./edges-8749410E.js";
import "./chunk-HQUJP4JZ.js";
import "./chunk-MXJDLH33.js";
import "./edges-8749410E.js";
import "./edges-8749410E.js";
import "./edges-8749410E.js";
import "./edges-8749410E.js";
import "./edges-8749410E.js";
import "./chunk-SEWDMQ6Q.js";
export {
  readRemotePolicy
};
