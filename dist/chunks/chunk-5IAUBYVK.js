import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/facts/ask-hub.ts
var PUBLIC_HUB = "https://huggingface.co";
function hubAddress(text = PUBLIC_HUB) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return void 0;
  return text.replace(/\/+$/, "");
}
var TIMEOUT = 1e4;
var MAX_REMARKS = 100;
var MAX_REMARK = 2e3;
async function askHub(text, { url, timeout = TIMEOUT }) {
  try {
    const response = await fetch(`${url}/api/validate-yaml`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ content: text, repoType: "model" }),
      // A redirect would carry the card to an address that nobody chose.
      redirect: "error",
      signal: AbortSignal.timeout(timeout)
    });
    const { status } = response;
    if (status !== 200 && status !== 400) return skipped(statusReason(status), status !== 413);
    return readAnswer(await response.json());
  } catch (error) {
    const { name, message, cause } = error;
    if (name === "TimeoutError") return skipped(`it did not answer within ${timeout / 1e3} seconds`, true);
    if (name === "SyntaxError") return skipped("its answer was not JSON", true);
    return skipped(`it could not be reached (${cause instanceof Error ? cause.message : message})`, true);
  }
}
function statusReason(status) {
  if (status === 413) return "the card is too large for it (status 413)";
  if (status === 429) return "its rate limit is reached (status 429)";
  return `it answered with status ${status}`;
}
function skipped(reason, isLasting) {
  return { kind: "skipped", reason, isLasting };
}
function readAnswer(answer) {
  const { errors, warnings } = answer ?? {};
  if (!Array.isArray(errors) || !Array.isArray(warnings))
    return skipped("its answer was not of the form it is known for", true);
  return { kind: "answered", remarks: [...remarks(errors, "error"), ...remarks(warnings, "warning")] };
}
function remarks(list, severity) {
  return list.slice(0, MAX_REMARKS).flatMap((entry) => {
    const { message } = entry ?? {};
    return typeof message === "string" ? [{ severity, message: message.slice(0, MAX_REMARK) }] : [];
  });
}

export {
  PUBLIC_HUB,
  hubAddress,
  askHub
};
