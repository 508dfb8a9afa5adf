import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  classify
} from "./shared-api-failure.js";

// src/github/patience.ts
var SYSTEM_CLOCK = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
var TIME_LIMIT = 12e4;
var MAX_FAILURES = 4;
var FIRST_WAIT = 500;
var CallFailed = class extends Error {
  name = "CallFailed";
  failure;
  constructor(failure) {
    super(failure.message);
    this.failure = failure;
  }
};
var Patience = class {
  #clock;
  #left;
  constructor(clock = SYSTEM_CLOCK, timeLimit = TIME_LIMIT) {
    this.#clock = clock;
    this.#left = timeLimit;
  }
  classify(error) {
    return error instanceof CallFailed ? error.failure : classify(error, this.#clock.now());
  }
  /**
   * Waits as long as the failure asks for.
   * @param failures how many failures in a row there were, this one included
   * @returns false, at once, where repeating is pointless or there is no time left for it
   */
  async waitAfter(failure, failures) {
    if (failure.kind !== "limited" && failure.kind !== "passing") return false;
    if (failure.kind === "passing" && failures >= MAX_FAILURES) return false;
    const backoff = FIRST_WAIT * 2 ** (failures - 1);
    const wait = failure.kind === "limited" ? Math.max(failure.waitMs, backoff) : backoff;
    if (wait > this.#left) return false;
    this.#left -= wait;
    await this.#clock.sleep(wait);
    return true;
  }
  /** Makes a call once; the time of one that fails is taken from that of the run. */
  async once(call) {
    const start = this.#clock.now();
    try {
      return await call();
    } catch (error) {
      this.#left -= this.#clock.now() - start;
      throw error;
    }
  }
  /**
   * Makes a call until it works. Only for calls that may be made twice: a write is repeated by who made it, after
   * looking whether it took effect.
   * @throws CallFailed
   */
  async repeat(call) {
    for (let failures = 1; ; failures++) {
      try {
        return await this.once(call);
      } catch (error) {
        const failure = this.classify(error);
        if (!await this.waitAfter(failure, failures)) throw new CallFailed(failure);
      }
    }
  }
};

export {
  CallFailed,
  Patience
};
