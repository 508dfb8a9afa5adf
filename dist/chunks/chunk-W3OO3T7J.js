import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/rules/severities.ts
var PRESETS = ["hub", "recommended", "strict", "launch"];
function row(hub, recommended, strict, launch) {
  return { hub, recommended, strict, launch };
}
var REFUSED = row("error", "error", "error", "error");
var LOST = row("error", "error", "error", "error");
var UNJUDGED = row("error", "error", "error", "error");
var NO_FRONT_MATTER = row("warning", "error", "error", "error");
var WARNED = row("warning", "warning", "error", "error");
var ODD = row("off", "warning", "warning", "warning");
var DOUBTFUL = row("warning", "warning", "warning", "warning");
var WORTH_KNOWING = row("notice", "notice", "notice", "notice");
var KEY_MISSING = row("off", "error", "error", "error");
var CORE_TOPIC_MISSING = row("off", "error", "error", "error");
var TOPIC_MISSING = row("off", "warning", "error", "error");
var TOPIC_INLINE = row("off", "notice", "warning", "warning");
var TEMPLATE_TEXT = row("off", "warning", "error", "error");
var READ_OTHERWISE = row("notice", "warning", "warning", "warning");
var FORBIDDEN = row("error", "error", "error", "error");
var FURTHER_TOPIC_MISSING = row("off", "off", "notice", "notice");
var FURTHER_TOPIC_INLINE = row("off", "off", "off", "off");
var LAUNCH = row("off", "off", "notice", "warning");
var LAUNCH_EXTRA = row("off", "off", "off", "notice");
var DOES_NOT_WORK = row("off", "warning", "error", "error");
var POORLY_TITLED = row("off", "notice", "warning", "error");
var DEAD_LINK = row("off", "warning", "error", "error");
var CONTRADICTION = row("off", "warning", "error", "error");
var UNTOLD = row("off", "notice", "warning", "warning");
var UNMEASURED = row("off", "off", "notice", "notice");

export {
  PRESETS,
  REFUSED,
  LOST,
  UNJUDGED,
  NO_FRONT_MATTER,
  WARNED,
  ODD,
  DOUBTFUL,
  WORTH_KNOWING,
  KEY_MISSING,
  CORE_TOPIC_MISSING,
  TOPIC_MISSING,
  TOPIC_INLINE,
  TEMPLATE_TEXT,
  READ_OTHERWISE,
  FORBIDDEN,
  FURTHER_TOPIC_MISSING,
  FURTHER_TOPIC_INLINE,
  LAUNCH,
  LAUNCH_EXTRA,
  DOES_NOT_WORK,
  POORLY_TITLED,
  DEAD_LINK,
  CONTRADICTION,
  UNTOLD,
  UNMEASURED
};
