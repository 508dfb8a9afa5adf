import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m16_AT_HAND as AT_HAND, m16_CHARACTERS_AT_HAND as CHARACTERS_AT_HAND, m16_widthOf as widthOf } from "./edges.js";
import { m0_answerWith as answerWith, m0_judgedIn as judgedIn, m0_requestFor as requestFor } from "./engine.js";
import { m1_judgeSafely as judgeSafely, m1_unjudged as unjudged } from "./engine.js";
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

// src/threads/card-pool.ts
const { setImmediate: setImmediate2 } = require("node:timers/promises");

// src/threads/card-thread.ts
const { Worker } = require("node:worker_threads");
var LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 1024 };
var PATIENCE = 6;
var CardThread = class {
  #options;
  #worker;
  /** The first is the one that is being judged. */
  #jobs = [];
  #isReady = false;
  #isGone = false;
  #clock;
  constructor(options) {
    this.#options = options;
    this.#worker = new Worker(options.worker, { resourceLimits: LIMITS });
    this.#worker.on("message", (answer) => this.#hear(answer));
    this.#worker.on("error", (error) => this.#end(failureOf(error)));
    this.#worker.on(
      "exit",
      (status) => this.#end({ kind: "failed", reason: `its thread ended with status ${status}` })
    );
  }
  /** How many jobs it has. */
  get load() {
    return this.#jobs.length;
  }
  /** Whether it has enough at hand. */
  get isFull() {
    return this.load >= AT_HAND || this.characters >= CHARACTERS_AT_HAND;
  }
  /** Characters of what it has. */
  get characters() {
    return this.#jobs.reduce((sum, { request }) => sum + request.text.length, 0);
  }
  take(job) {
    this.#jobs.push(job);
    this.#worker.postMessage(job.request);
    if (this.#jobs.length === 1) this.#startClock();
  }
  async stop() {
    this.#isGone = true;
    clearTimeout(this.#clock);
    await this.#worker.terminate();
  }
  #hear(answer) {
    if (this.#isGone) return;
    if (answer.kind === "ready") {
      this.#isReady = true;
    } else {
      this.#jobs.shift()?.settle(judgedIn(answer));
      this.#options.onFree();
    }
    this.#startClock();
  }
  #startClock() {
    clearTimeout(this.#clock);
    const [job] = this.#jobs;
    if (!this.#isReady || !job) return;
    const { seconds, busy, spentHere } = this.#options;
    const began = { wall: performance.now(), processor: processorSeconds() - spentHere() };
    const look = () => {
      if (this.#jobs[0] !== job) return;
      const used = (processorSeconds() - spentHere() - began.processor) / Math.max(busy(), 1);
      const elapsed = (performance.now() - began.wall) / 1e3;
      const left = Math.min(seconds - used, seconds * PATIENCE - elapsed);
      if (left <= 0) this.#end({ kind: "too-slow", seconds });
      else wait(left);
    };
    const wait = (left) => {
      this.#clock = setTimeout(() => setImmediate(look), Math.max(left, 0.05) * 1e3);
    };
    wait(seconds);
  }
  #end(failure) {
    if (this.#isGone) return;
    void this.stop();
    const rest = this.#isReady ? this.#jobs.slice(1) : this.#jobs;
    const [job] = this.#isReady ? this.#jobs : [];
    job?.settle(unjudged(job.judging, failure));
    this.#options.onGone(this, rest, this.#isReady);
  }
};
function processorSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
function failureOf({ code, message }) {
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? { kind: "too-much-memory" } : { kind: "failed", reason: message };
}

// src/threads/card-pool.ts
var CardPool = class {
  #options;
  #threads = /* @__PURE__ */ new Set();
  #waiting = [];
  /** A thread could not be started at all, so that none is. */
  #isBroken = false;
  #isClosed = false;
  /** What the run has judged itself, in seconds. */
  #spentHere = 0;
  constructor(options) {
    this.#options = options;
  }
  get width() {
    return widthOf(this.#options);
  }
  async judge(text, judging) {
    if (this.#isBroken || this.#isClosed || judging.rules) return judgeSafely(text, judging);
    if (text.length <= this.#options.longestHere && this.#isFull()) return this.#judgeHere(text, judging);
    const request = requestFor(text, judging);
    return new Promise((settle) => {
      this.#waiting.push({ request, judging, settle });
      this.#share();
    });
  }
  async close() {
    this.#isClosed = true;
    await Promise.all([...this.#threads].map((thread) => thread.stop()));
    this.#threads.clear();
  }
  #isFull() {
    const { threads } = this.#options;
    return this.#threads.size >= threads && [...this.#threads].every(({ isFull }) => isFull);
  }
  /** Each thread compiles the gate's code for itself; the run has done so already. */
  async #judgeHere(text, judging) {
    const began = ownSeconds();
    const judged = await judgeSafely(text, judging);
    this.#spentHere += ownSeconds() - began;
    await setImmediate2();
    return judgedIn(answerWith(judged));
  }
  #share() {
    for (let job = this.#waiting[0]; job; job = this.#waiting[0]) {
      const thread = this.#nextThread();
      if (!thread) return;
      this.#waiting.shift();
      thread.take(job);
    }
  }
  /** The one with the least to do, or a new one where all have something to do; nothing where all have enough. */
  #nextThread() {
    const [least] = [...this.#threads].filter(({ isFull }) => !isFull).sort(byWork);
    if (least?.load === 0) return least;
    return this.#threads.size < this.#options.threads ? this.#start() : least;
  }
  #start() {
    const { worker, seconds } = this.#options;
    const thread = new CardThread({
      worker,
      seconds,
      spentHere: () => this.#spentHere,
      busy: () => [...this.#threads].filter(({ load }) => load > 0).length,
      onFree: () => this.#share(),
      onGone: (gone, rest, wasReady) => this.#replace(gone, rest, wasReady)
    });
    this.#threads.add(thread);
    return thread;
  }
  /** What a thread left behind goes to the others. Where none can be started it is judged here. */
  #replace(gone, rest, wasReady) {
    this.#threads.delete(gone);
    this.#waiting.unshift(...rest);
    if (wasReady) {
      this.#share();
      return;
    }
    this.#isBroken = true;
    for (const { request, judging, settle } of this.#waiting.splice(0))
      void judgeSafely(request.text, judging).then(settle);
  }
};
function byWork(a, b) {
  return a.characters - b.characters || a.load - b.load;
}
function ownSeconds() {
  const asked = process.threadCpuUsage?.();
  return asked ? (asked.user + asked.system) / 1e6 : performance.now() / 1e3;
}
export {
  CardPool
};
