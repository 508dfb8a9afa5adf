import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  VERSION
} from "./chunk-TWIY5MSI.js";
import {
  ReadFailed,
  classify
} from "./chunk-NETRGYLQ.js";

// src/github/client.ts
var TIMEOUT = 2e4;
async function createClient({ token, apiUrl, timeout = TIMEOUT }) {
  const { getOctokit: create } = await import("./github-7OOXXOGW.js");
  const client = create(token, { baseUrl: apiUrl, userAgent: `model-card-gate/${VERSION}` });
  client.hook.before("request", (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(timeout) };
  });
  return client;
}

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
  #deadline;
  constructor(clock = SYSTEM_CLOCK, timeLimit = TIME_LIMIT) {
    this.#clock = clock;
    this.#deadline = clock.now() + timeLimit;
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
    const wait = failure.kind === "limited" ? failure.waitMs : FIRST_WAIT * 2 ** (failures - 1);
    if (this.#clock.now() + wait > this.#deadline) return false;
    await this.#clock.sleep(wait);
    return true;
  }
  /**
   * Makes a call until it works. Only for calls that may be made twice: a write is repeated by who made it, after
   * looking whether it took effect.
   * @throws CallFailed
   */
  async repeat(call) {
    for (let failures = 1; ; failures++) {
      try {
        return await call();
      } catch (error) {
        const failure = this.classify(error);
        if (!await this.waitAfter(failure, failures)) throw new CallFailed(failure);
      }
    }
  }
};

// src/github/api.ts
var Api = class {
  #options;
  #patience;
  #client;
  constructor(options, patience = new Patience()) {
    this.#options = options;
    this.#patience = patience;
  }
  /**
   * Makes a call that only reads, until it works or nobody may wait longer.
   * @param during what is being read, in words that fit after "while"
   * @throws ReadFailed
   */
  async ask(during, call) {
    try {
      this.#client ??= createClient(this.#options);
      const client = await this.#client;
      return await this.#patience.repeat(() => call(client));
    } catch (error) {
      throw new ReadFailed(this.#patience.classify(error), during);
    }
  }
};

export {
  createClient,
  CallFailed,
  Patience,
  Api
};
