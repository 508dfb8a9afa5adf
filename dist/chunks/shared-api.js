import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  ReadFailed
} from "./shared-read-failed.js";
import {
  Patience
} from "./shared-patience.js";
import { m22_VERSION as VERSION } from "./edges.js";

// src/github/client.ts
var TIMEOUT = 2e4;
async function createClient({
  token,
  apiUrl,
  graphqlUrl,
  timeout = TIMEOUT
}) {
  const { getOctokit: create } = await import("./lib-github.js");
  const client = create(token, { baseUrl: apiUrl, userAgent: `model-card-gate/${VERSION}` });
  client.hook.before("request", (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(timeout) };
    if (graphqlUrl !== void 0 && /\/graphql$/.test(options.url)) options.url = graphqlUrl;
  });
  return client;
}

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
  Api
};
