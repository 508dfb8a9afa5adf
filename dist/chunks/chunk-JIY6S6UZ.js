import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  widthOf
} from "./chunk-S37E2ZDG.js";
import {
  judgeSafely
} from "./chunk-QRB7P7GL.js";

// src/threads/judge-in-threads.ts
const { availableParallelism } = require("node:os");
var CARDS_A_THREAD = 100;
var MAX_THREADS = 4;
var MAX_HERE = 64 * 1024;
var SECONDS = 5;
function judgeInThreads({ worker, env }) {
  const wished = Number(env.MODEL_CARD_GATE_THREADS);
  const isWished = Number.isInteger(wished) && wished > 0;
  return (cards) => {
    const worthwhile = Math.min(availableParallelism(), MAX_THREADS, Math.floor(cards / CARDS_A_THREAD));
    const threads = isWished ? Math.min(wished, cards) : worthwhile;
    return pooled({ worker, threads: Math.max(threads, 1), seconds: SECONDS }, threads > 1 ? 0 : MAX_HERE);
  };
}
function pooled(options, longest) {
  let pool;
  const loaded = () => {
    pool ??= import("./card-pool-YAWELIXN.js").then((module) => new module.CardPool(options));
    return pool;
  };
  return {
    width: widthOf(options),
    judge: async (text, judging) => text.length <= longest ? judgeSafely(text, judging) : (await loaded()).judge(text, judging),
    close: async () => (await pool)?.close()
  };
}

export {
  judgeInThreads
};
