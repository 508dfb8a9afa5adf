import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m12_PUBLIC_HUB as PUBLIC_HUB, m12_askHub as askHub, m12_hubAddress as hubAddress } from "./edges.js";
import "./shared-esbuild.js";
export {
  PUBLIC_HUB,
  askHub,
  hubAddress
};
