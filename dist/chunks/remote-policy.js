import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readRemotePolicy
} from "./shared-repository-objects.js";
import "./shared-git-tree.js";
import "./edges.js";
import "./shared-read-failed.js";
import "./shared-api-failure.js";
import "./edges.js";
import "./edges.js";
import "./edges.js";
import "./edges.js";
import "./edges.js";
import "./shared-esbuild.js";
export {
  readRemotePolicy
};
