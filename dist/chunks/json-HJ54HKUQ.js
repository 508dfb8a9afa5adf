import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderJson
} from "./chunk-SBTA5U55.js";
import "./chunk-SEWDMQ6Q.js";
export {
  renderJson
};
