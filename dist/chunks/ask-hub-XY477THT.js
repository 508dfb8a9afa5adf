import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m6_PUBLIC_HUB as PUBLIC_HUB, m6_askHub as askHub, m6_hubAddress as hubAddress } from "./edges-8749410E.js";
import "./chunk-SEWDMQ6Q.js";
export {
  PUBLIC_HUB,
  askHub,
  hubAddress
};
