import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  calledHere,
  nearest
} from "./shared-nearest.js";
import "./engine.js";
import "./shared-esbuild.js";
export {
  calledHere,
  nearest
};
