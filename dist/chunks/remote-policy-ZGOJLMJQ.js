import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRemotePolicy
} from "./chunk-HQPURSXS.js";
import "./chunk-NETRGYLQ.js";
import "./chunk-7KAMTA3O.js";
import "./chunk-JG6IQ6FT.js";
import "./chunk-Y5II74KN.js";
import "./chunk-Y2UK72KH.js";
export {
  readRemotePolicy
};
