import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Api
<<<<<<<< HEAD:dist/chunks/api-56TZX3NZ.js
} from "./chunk-AFGQRVA2.js";
import "./chunk-OIJ5PF3W.js";
import "./chunk-D4FTAJQW.js";
========
} from "./chunk-56G3Z2UN.js";
import "./chunk-6W5AR476.js";
import "./chunk-OIJ5PF3W.js";
>>>>>>>> 2a132b5 (feat: many cards are judged in threads, and a card that takes too long costs the others nothing):dist/chunks/api-G2S4YGPY.js
import "./chunk-PTH2JGUF.js";
import "./chunk-TWIY5MSI.js";
import "./chunk-Y2UK72KH.js";
export {
  Api
};
