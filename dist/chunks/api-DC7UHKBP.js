import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Api
} from "./chunk-3LVK7GUN.js";
import "./chunk-DM7DCIZ4.js";
import "./chunk-HQUJP4JZ.js";
import "./chunk-MXJDLH33.js";
import "./edges-8749410E.js";
import "./edges-8749410E.js";
import "./chunk-SEWDMQ6Q.js";
export {
  Api
};
