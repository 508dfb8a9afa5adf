import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  VERSION
} from "./chunk-TWIY5MSI.js";
import {
  ReadFailed,
  classify
} from "./chunk-KQHH63IO.js";

// src/github/client.ts
var TIMEOUT = 2e4;
async function createClient({
  token,
  apiUrl,
  graphqlUrl,
  timeout = TIMEOUT
}) {
  const { getOctokit: create } = await import("./github-7OOXXOGW.js");
  const client = create(token, { baseUrl: apiUrl, userAgent: `model-card-gate/${VERSION}` });
  client.hook.before("request", (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(timeout) };
    if (graphqlUrl !== void 0 && /\/graphql$/.test(options.url)) options.url = graphqlUrl;
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

// src/github/api.ts
var Api = class {
  #options;
  /** The patience of the whole run, whoever makes its calls. */
  patience;
  #client;
  constructor(options, patience = new Patience()) {
    this.#options = options;
    this.patience = patience;
  }
  client() {
    this.#client ??= createClient(this.#options);
    return this.#client;
  }
  /**
   * Makes a call that only reads, until it works or nobody may wait longer.
   * @param during what is being read, in words that fit after "while"
   * @throws ReadFailed
   */
  async ask(during, call) {
    try {
      const client = await this.client();
      return await this.patience.repeat(() => call(client));
    } catch (error) {
      throw new ReadFailed(this.patience.classify(error), during);
    }
  }
};

export {
  CallFailed,
  Api
};
