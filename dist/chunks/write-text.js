import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  IS_CARD,
  linkOnTheWay,
  whyNotReplaced,
  writeOwnFile
} from "./shared-write-text.js";
import "./shared-esbuild.js";
export {
  IS_CARD,
  linkOnTheWay,
  whyNotReplaced,
  writeOwnFile
};
