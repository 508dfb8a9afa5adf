import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Api
} from "./shared-api.js";
import "./shared-read-failed.js";
import "./shared-patience.js";
import "./shared-api-failure.js";
import "./edges.js";
import "./edges.js";
import "./shared-esbuild.js";
export {
  Api
};
