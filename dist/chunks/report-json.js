import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  renderJson
} from "./shared-json.js";
import "./shared-esbuild.js";
export {
  renderJson
};
