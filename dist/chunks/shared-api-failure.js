import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
// src/github/json-object.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
  return isObject(value) ? value : {};
}

// src/github/api-failure.ts
var UnreadableAnswer = class extends Error {
  name = "UnreadableAnswer";
};
var SECONDARY_LIMIT_WAIT = 6e4;
var SECONDARY_LIMIT = /secondary rate limit|rate limit exceeded/i;
function classify(error, now) {
  if (error instanceof UnreadableAnswer) return { kind: "passing", message: error.message };
  if (!isObject(error) || typeof error.message !== "string")
    return { kind: "internal", message: String(error) };
  const message = firstLine(error.message);
  if (error.name === "GraphqlResponseError") return graphqlFailure(error, message, now);
  if (error.name === "AbortError" || error.name === "TimeoutError") return { kind: "passing", message };
  if (error.name !== "HttpError") return { kind: "internal", message };
  const status = Number(error.status);
  const headers = headersOf(error);
  if (isLimit(status, headers, message)) return { kind: "limited", waitMs: waitMs(headers, now), message };
  if (status >= 500) return { kind: "passing", message };
  return { kind: "refused", status, message };
}
var STATUS_OF_TYPE = { FORBIDDEN: 403, NOT_FOUND: 404 };
function graphqlFailure(error, message, now) {
  const errors = Array.isArray(error.errors) ? error.errors : [];
  const types = errors.map((entry) => isObject(entry) ? String(entry.type) : "");
  const headers = isObject(error.headers) ? error.headers : {};
  if (types.includes("RATE_LIMITED") || SECONDARY_LIMIT.test(message))
    return { kind: "limited", waitMs: waitMs(headers, now), message };
  if (/something went wrong|timed? ?out|timeout/i.test(message)) return { kind: "passing", message };
  const status = types.map((type) => STATUS_OF_TYPE[type]).find((known) => known !== void 0);
  return { kind: "refused", status: status ?? 200, message };
}
function isLimit(status, headers, message) {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || SECONDARY_LIMIT.test(message);
}
function waitMs(headers, now) {
  const retryAfter = Number(headers["retry-after"]);
  if (headers["retry-after"] !== void 0 && Number.isFinite(retryAfter))
    return Math.max(retryAfter, 0) * 1e3;
  const reset = Number(headers["x-ratelimit-reset"]);
  if (headers["x-ratelimit-remaining"] === "0" && Number.isFinite(reset))
    return Math.max(reset * 1e3 - now, 1e3);
  return SECONDARY_LIMIT_WAIT;
}
function headersOf({ response }) {
  return isObject(response) && isObject(response.headers) ? response.headers : {};
}
function firstLine(text) {
  const line = text.split(/\r?\n/, 1)[0] ?? "";
  return line.length > 200 ? `${line.slice(0, 200)}\u2026` : line;
}
function hindrance(failure, during) {
  switch (failure.kind) {
    case "limited":
      return `GitHub's rate limit was reached while ${during}, and waiting for it would take too long. Run the job again later.`;
    case "passing":
      return `GitHub gave no usable answer while ${during} (${failure.message}). Run the job again later.`;
    case "internal":
      return `the gate itself made an error while ${during} (${failure.message}). Please report it.`;
  }
}

export {
  isObject,
  fieldsOf,
  UnreadableAnswer,
  classify,
  hindrance
};
