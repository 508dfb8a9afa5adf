import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/report/words.ts
var SEVERITIES = ["error", "warning", "notice"];
var SHOWN_TOPICS = [
  "usage",
  "limitations",
  "benchmark",
  "citation"
];
function amount(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
function amounts(counts, severities = SEVERITIES) {
  return severities.filter((severity) => counts[severity] > 0).map((severity) => amount(counts[severity], severity)).join(", ");
}
function headline({ verdict, counts, cards }, failOn = "error") {
  if (verdict === "fail") {
    if (cards.length === 0) return "no model card found";
    const blocking = listed(counts, failOn === "warning" || counts.error === 0 ? BLOCKING : ["error"]);
    return blocking === "" ? "failed" : `${blocking} to fix before merging`;
  }
  if (cards.length === 0) return "no model card to judge";
  if (counts.error > 0) return notBlocking(counts, BLOCKING);
  if (counts.warning > 0) return `passed, with ${amount(counts.warning, "warning")}`;
  return hasOld(cards) ? "passed, nothing new to fix" : "passed, nothing to fix";
}
function hasOld(cards) {
  return cards.some(({ findings }) => findings.some((finding) => finding.new === false));
}
var BLOCKING = ["error", "warning"];
function besides({ verdict, counts }, failOn = "error") {
  const warningsSaid = verdict === "pass" || failOn === "warning" || counts.error === 0;
  const rest = warningsSaid ? ["notice"] : ["warning", "notice"];
  if (amounts(counts, rest) === "") return "";
  return verdict === "pass" ? `Also ${listed(counts, rest)}.` : `Also ${notBlocking(counts, rest)}.`;
}
function notBlocking(counts, severities) {
  const total = severities.reduce((sum, severity) => sum + counts[severity], 0);
  return `${listed(counts, severities)} that ${total === 1 ? "does" : "do"} not block merging`;
}
function listed(counts, severities = SEVERITIES) {
  return amounts(counts, severities).replace(/, (?=[^,]*$)/, " and ");
}
function worstOf(findings) {
  return SEVERITIES.find((level) => findings.some(({ severity }) => severity === level));
}
function capitalised(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export {
  SEVERITIES,
  SHOWN_TOPICS,
  amount,
  amounts,
  headline,
  hasOld,
  besides,
  listed,
  worstOf,
  capitalised
};
