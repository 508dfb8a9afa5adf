import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  hindrance
} from "./shared-api-failure.js";
import { m18_capitalised as capitalised } from "./edges.js";

// src/github/setup-error.ts
var SetupError = class extends Error {
  name = "SetupError";
};

// src/github/read-failed.ts
var ReadFailed = class extends SetupError {
  failure;
  /** `during`: in words that fit after "while". */
  constructor(failure, during) {
    super(sentence(failure, during));
    this.failure = failure;
  }
  /** Whether GitHub knows no such thing, or does not show it to this token. */
  get isNotFound() {
    return this.failure.kind === "refused" && this.failure.status === 404;
  }
};
function sentence(failure, during) {
  if (failure.kind === "refused") return refusal(failure.status, failure.message, during);
  return capitalised(hindrance(failure, during));
}
function refusal(status, message, during) {
  const permissions = 'Give the job "permissions: contents: read, pull-requests: write".';
  if (status === 401)
    return "The input github-token holds no token that GitHub accepts. Leave the input out, or give it a valid token.";
  if (status === 403)
    return `The token may not read what is needed: 403 (${message}) while ${during}. ${permissions}`;
  if (status === 404) return `GitHub found nothing for this token while ${during}. ${permissions}`;
  return `GitHub refused it while ${during}: ${status} ${message}. Run the job again; if that stays so, please report it.`;
}

export {
  SetupError,
  ReadFailed
};
