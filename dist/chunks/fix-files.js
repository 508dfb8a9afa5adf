import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fixFiles,
  replaceFile
} from "./shared-fix-files.js";
import "./edges.js";
import "./edges.js";
import "./shared-fix.js";
import "./edges.js";
import "./edges.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./shared-esbuild.js";
export {
  fixFiles,
  replaceFile
};
