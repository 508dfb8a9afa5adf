import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  asciiAlpha,
  asciiAlphanumeric,
  asciiAtext,
  asciiControl,
  asciiDigit,
  asciiHexDigit,
  asciiPunctuation,
  classifyCharacter,
  decodeNamedCharacterReference,
  decodeNumericCharacterReference,
  decodeString,
  gfmFromMarkdown,
  gfmToMarkdown,
  htmlBlockNames,
  htmlRawNames,
  markdownLineEnding,
  markdownLineEndingOrSpace,
  markdownSpace,
  normalizeIdentifier,
  ok,
  toString,
  unicodePunctuation,
  unicodeWhitespace,
  visit
} from "./chunk-SW3OOLEZ.js";
import {
  require_dist
} from "./chunk-CRZGECAT.js";
import {
  globMatcher
} from "./chunk-Y5II74KN.js";
import {
  __commonJS,
  __export,
  __toESM
} from "./chunk-Y2UK72KH.js";

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits2 = "";
          while (/\d/.test(fmt[i])) {
            digits2 += fmt[i++];
            c = fmt[i];
          }
          return digits2.length > 0 ? parseInt(digits2) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped) {
            escaped = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
              case "b":
                result += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result += arg;
                else
                  result += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result += JSON.stringify(nextArg());
                break;
              case "o":
                result += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result += nextArg();
                break;
              case "x":
                result += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result += c;
                break;
            }
          } else if (c === "%") {
            escaped = true;
          } else {
            result += c;
          }
        }
        return result;
      }
    })();
  }
});

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn = Object.prototype.hasOwnProperty;
    var toStr = Object.prototype.toString;
    var defineProperty = Object.defineProperty;
    var gOPD = Object.getOwnPropertyDescriptor;
    var isArray = function isArray2(arr) {
      if (typeof Array.isArray === "function") {
        return Array.isArray(arr);
      }
      return toStr.call(arr) === "[object Array]";
    };
    var isPlainObject2 = function isPlainObject3(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]") {
        return false;
      }
      var hasOwnConstructor = hasOwn.call(obj, "constructor");
      var hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf) {
        return false;
      }
      var key;
      for (key in obj) {
      }
      return typeof key === "undefined" || hasOwn.call(obj, key);
    };
    var setProperty = function setProperty2(target, options) {
      if (defineProperty && options.name === "__proto__") {
        defineProperty(target, options.name, {
          enumerable: true,
          configurable: true,
          value: options.newValue,
          writable: true
        });
      } else {
        target[options.name] = options.newValue;
      }
    };
    var getProperty = function getProperty2(obj, name) {
      if (name === "__proto__") {
        if (!hasOwn.call(obj, name)) {
          return void 0;
        } else if (gOPD) {
          return gOPD(obj, name).value;
        }
      }
      return obj[name];
    };
    module.exports = function extend2() {
      var options, name, src, copy, copyIsArray, clone;
      var target = arguments[0];
      var i = 1;
      var length2 = arguments.length;
      var deep = false;
      if (typeof target === "boolean") {
        deep = target;
        target = arguments[1] || {};
        i = 2;
      }
      if (target == null || typeof target !== "object" && typeof target !== "function") {
        target = {};
      }
      for (; i < length2; ++i) {
        options = arguments[i];
        if (options != null) {
          for (name in options) {
            src = getProperty(target, name);
            copy = getProperty(options, name);
            if (target !== copy) {
              if (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy)))) {
                if (copyIsArray) {
                  copyIsArray = false;
                  clone = src && isArray(src) ? src : [];
                } else {
                  clone = src && isPlainObject2(src) ? src : {};
                }
                setProperty(target, { name, newValue: extend2(deep, clone, copy) });
              } else if (typeof copy !== "undefined") {
                setProperty(target, { name, newValue: copy });
              }
            }
          }
        }
      }
      return target;
    };
  }
});

// src/rules/rule.ts
function defineRule(rule) {
  return rule;
}
function ruleSeverity(rule, preset) {
  const given = Object.values(rule.cases).map(({ severity }) => severity[preset]);
  return ["error", "warning", "notice"].find((severity) => given.includes(severity)) ?? "off";
}

// node_modules/leven/index.js
var array = [];
var characterCodeCache = [];
function leven(first, second, options) {
  if (first === second) {
    return 0;
  }
  const maxDistance = options?.maxDistance;
  const swap = first;
  if (first.length > second.length) {
    first = second;
    second = swap;
  }
  let firstLength = first.length;
  let secondLength = second.length;
  while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
  }
  let start = 0;
  while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) {
    start++;
  }
  firstLength -= start;
  secondLength -= start;
  if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) {
    return maxDistance;
  }
  if (firstLength === 0) {
    return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
  }
  let bCharacterCode;
  let result;
  let temporary;
  let temporary2;
  let index3 = 0;
  let index22 = 0;
  while (index3 < firstLength) {
    characterCodeCache[index3] = first.charCodeAt(start + index3);
    array[index3] = ++index3;
  }
  while (index22 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index22);
    temporary = index22++;
    result = index22;
    for (index3 = 0; index3 < firstLength; index3++) {
      temporary2 = bCharacterCode === characterCodeCache[index3] ? temporary : temporary + 1;
      temporary = array[index3];
      result = array[index3] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
      let rowMinimum = result;
      for (index3 = 0; index3 < firstLength; index3++) {
        if (array[index3] < rowMinimum) {
          rowMinimum = array[index3];
        }
      }
      if (rowMinimum > maxDistance) {
        return maxDistance;
      }
    }
  }
  array.length = firstLength;
  characterCodeCache.length = firstLength;
  return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
}
function closestMatch(target, candidates, options) {
  if (!Array.isArray(candidates) || candidates.length === 0) {
    return void 0;
  }
  const userMax = options?.maxDistance;
  const targetLength = target.length;
  for (const candidate of candidates) {
    if (candidate === target) {
      return candidate;
    }
  }
  if (userMax === 0) {
    return void 0;
  }
  let best;
  let bestDist = Number.POSITIVE_INFINITY;
  const seen = /* @__PURE__ */ new Set();
  for (const candidate of candidates) {
    if (seen.has(candidate)) {
      continue;
    }
    seen.add(candidate);
    const lengthDiff = Math.abs(candidate.length - targetLength);
    if (lengthDiff >= bestDist) {
      continue;
    }
    if (userMax !== void 0 && lengthDiff > userMax) {
      continue;
    }
    const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
    const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, { maxDistance: cap });
    if (userMax !== void 0 && distance > userMax) {
      continue;
    }
    let actualD = distance;
    if (cap !== void 0 && distance === cap && cap === userMax) {
      actualD = leven(target, candidate);
    }
    if (actualD < bestDist) {
      bestDist = actualD;
      best = candidate;
      if (bestDist === 0) {
        break;
      }
    }
  }
  if (userMax !== void 0 && bestDist > userMax) {
    return void 0;
  }
  return best;
}

// src/rules/severities.ts
var PRESETS = ["hub", "recommended", "strict", "launch"];
function row(hub2, recommended, strict, launch) {
  return { hub: hub2, recommended, strict, launch };
}
var REFUSED = row("error", "error", "error", "error");
var LOST = row("error", "error", "error", "error");
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
var DEMO_MISSING = row("off", "off", "notice", "warning");

// src/rules/content/ignores.ts
var card = (comment) => `# Tern

## Limitations

${comment}
`;
var ignores = defineRule({
  id: "content/ignores",
  summary: "Every comment that ignores a rule names a rule that may be ignored, and a reason.",
  why: "Whoever reads the card later has to know why a finding was waved through (hadolint#370 and rhysd/actionlint#237 ask for the same). What the Hub refuses or loses cannot be waved through.",
  cases: {
    "no-reason": { summary: "the comment gives no reason, so it has no effect", severity: DOUBTFUL },
    "unknown-rule": { summary: "the comment names no rule", severity: DOUBTFUL },
    "not-ignorable": { summary: "the finding may not be ignored", severity: DOUBTFUL },
    unused: { summary: "there is nothing to ignore", severity: WORTH_KNOWING }
  },
  examples: [
    {
      title: "with a rule and a reason",
      card: card("<!-- model-card-gate-ignore section/limitations: the study ends in May -->"),
      findings: []
    },
    {
      title: "without a reason",
      card: card("<!-- model-card-gate-ignore section/limitations -->"),
      findings: [
        {
          case: "no-reason",
          line: 5,
          message: "This comment gives no reason, so it has no effect. Write `<!-- model-card-gate-ignore section/limitations: the reason -->`."
        }
      ]
    },
    {
      title: "with a rule that does not exist",
      card: card("<!-- model-card-gate-ignore section/limitation: later -->"),
      findings: [
        {
          case: "unknown-rule",
          line: 5,
          message: "There is no rule `section/limitation`. Did you mean `section/limitations`?",
          expected: ["section/limitations"]
        }
      ]
    }
  ],
  *check({ ignores: asked }, { ruleIds }) {
    for (const ignore of asked) {
      if (!ruleIds.includes(ignore.ruleId)) yield unknownRule(ignore, ruleIds);
      else if (ignore.reason === "") yield noReason(ignore);
    }
  }
});
function unknownRule(ignore, ruleIds) {
  const near = closestMatch(ignore.ruleId.slice(0, 100), ruleIds, { maxDistance: 4 });
  const named = ignore.ruleId.replaceAll("`", "'").slice(0, 80);
  return {
    case: "unknown-rule",
    message: `There is no rule \`${named || " "}\`. ${near ? `Did you mean \`${near}\`?` : "The rules are in docs/rules.md."}`,
    place: placeOf(ignore),
    ...near && { expected: [near] }
  };
}
function noReason(ignore) {
  return {
    case: "no-reason",
    message: `This comment gives no reason, so it has no effect. Write \`<!-- model-card-gate-ignore ${ignore.ruleId}: the reason -->\`.`,
    place: placeOf(ignore)
  };
}
function notIgnorable(ignore) {
  return {
    case: "not-ignorable",
    message: `This finding of \`${ignore.ruleId}\` may not be ignored, so the comment has no effect. Mend it and remove the comment.`,
    place: placeOf(ignore)
  };
}
function unused(ignore, isElsewhere) {
  const cure2 = isElsewhere ? "It holds for its section; before the first heading it holds for the whole card." : "Remove the comment.";
  return {
    case: "unused",
    message: `There is no finding of \`${ignore.ruleId}\` here to ignore. ${cure2}`,
    place: placeOf(ignore)
  };
}
function placeOf({ line }) {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}

// src/rules/content/readable.ts
var REPLACEMENT = "\uFFFD";
var readable = defineRule({
  id: "content/readable",
  summary: "The card is a text file in UTF-8 that the Hub can read.",
  why: "The Hub shows README.md as a page and reads its metadata only from a regular text file (huggingface.co/docs/hub/model-cards). Bytes that are not UTF-8 reach readers as question marks.",
  cases: {
    "not-a-file": { summary: "a folder, link or submodule stands in its place", severity: LOST },
    "too-large": { summary: "it is larger than 2 MiB", severity: LOST },
    unreadable: { summary: "reading it failed", severity: LOST },
    "not-text": { summary: "it is a binary file", severity: LOST },
    damaged: { summary: "it has bytes that are not UTF-8", severity: LOST },
    deleted: { summary: "the pull request deletes it", severity: DOUBTFUL },
    "last-deleted": { summary: "the pull request deletes it and leaves no card", severity: LOST }
  },
  examples: [
    {
      title: "a text file",
      card: "# Tiny sentiment model\n\nPositive or negative: \u{1F44D} or \u{1F44E}.\n",
      findings: []
    },
    {
      title: "saved as Latin-1, so that one byte is not UTF-8",
      card: "# Mod\xE8le\n\nUn mod\uFFFDle de langue.\n",
      findings: [
        {
          case: "damaged",
          line: 3,
          message: "Line 3 has a byte that is not UTF-8 (or a character that an earlier conversion lost). Save the file as UTF-8."
        }
      ]
    },
    {
      title: "saved as UTF-16",
      card: "\uFFFD\uFFFD#\0 \0T\0e\0r\0n\0",
      findings: [
        {
          case: "not-text",
          line: 1,
          message: "This file is UTF-16, which the Hub does not read. Save it as UTF-8."
        }
      ]
    },
    {
      title: "a binary file",
      card: "PK\0\0",
      findings: [
        {
          case: "not-text",
          line: 1,
          message: "This is a binary file, so the Hub has no card to show. Put a Markdown text in its place."
        }
      ]
    }
  ],
  *check(card2) {
    const zero = card2.text.indexOf("\0");
    const damage = card2.text.indexOf(REPLACEMENT);
    if (zero >= 0) {
      const what = isUtf16(card2.text) ? "This file is UTF-16, which the Hub does not read. Save it as UTF-8." : "This is a binary file, so the Hub has no card to show. Put a Markdown text in its place.";
      yield { case: "not-text", message: what, place: characterAt(card2.text, zero) };
    } else if (damage >= 0) {
      const place = characterAt(card2.text, damage);
      yield {
        case: "damaged",
        message: `Line ${place.start.line} has a byte that is not UTF-8 (or a character that an earlier conversion lost). Save the file as UTF-8.`,
        place
      };
    }
  }
});
function isUtf16(text4) {
  const start = text4.slice(2, 102);
  return text4.startsWith(REPLACEMENT.repeat(2)) && start.split("\0").length > start.length / 3;
}
function unreadable(entry) {
  switch (entry.kind) {
    case "too-large":
      return {
        case: "too-large",
        message: `The file has ${(entry.size / 2 ** 20).toFixed(1)} MiB; a card may have 2 MiB. Move long tables, logs and embedded images into files of their own and link them.`
      };
    case "unreadable":
      return {
        case: "unreadable",
        message: `The file could not be read, so it was not judged: ${entry.reason}. Make it readable and run again.`
      };
    case "deleted":
      return entry.isLast ? {
        case: "last-deleted",
        message: "The pull request deletes this card, and no card is left: the Hub would show none. Put a card in its place."
      } : {
        case: "deleted",
        message: "The pull request deletes this card. Check that its model is no longer published."
      };
    case "directory":
      return {
        case: "not-a-file",
        message: "This is a folder, not a file, so the Hub shows no card. Put a text file in its place."
      };
    case "symlink":
      return {
        case: "not-a-file",
        message: "This is a symbolic link, or lies behind one or outside the repository, and the gate follows none. Put the file itself in its place."
      };
    case "submodule":
      return {
        case: "not-a-file",
        message: "This is a Git submodule, so the Hub shows no card. Put a text file in its place."
      };
    case "special":
      return {
        case: "not-a-file",
        message: "This is not a regular file (a pipe or a device). Put a text file in its place."
      };
  }
}
function characterAt(text4, offset) {
  const before2 = text4.slice(0, offset);
  const breaks = before2.match(/\r\n|\r|\n/g)?.length ?? 0;
  const line = breaks + 1;
  const column = offset - Math.max(before2.lastIndexOf("\n"), before2.lastIndexOf("\r"));
  return { start: { line, column, offset }, end: { line, column: column + 1, offset: offset + 1 } };
}

// src/hub/correction.ts
var NO_CORRECTION = { values: [], certain: false };
function certainly(value2) {
  return { values: [value2], certain: true };
}
function likely(...values) {
  return { values, certain: false };
}
function rows(table) {
  return table.split("\n").map((row2) => row2.split("|"));
}
function wrongForms(table) {
  return new Map(
    Object.entries(table).flatMap(
      ([right, wrong]) => wrong.split(" ").map((form) => [form, right])
    )
  );
}
function once(make) {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

// src/hub/nearest.ts
function nearest(value2, candidates) {
  const wanted = value2.toLowerCase();
  const limit = Math.min(Math.floor(wanted.length / 4), 3);
  if (limit === 0 || wanted.length > 100) return void 0;
  let best;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit || digits(candidate) !== digits(wanted)) continue;
    const distance = leven(wanted, candidate.toLowerCase(), { maxDistance: bestDistance });
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
function digits(text4) {
  return text4.replace(/\D+/g, " ").trim();
}

// src/hub/base-model-relation.ts
var RELATIONS = ["adapter", "merge", "quantized", "finetune"];
var MEANINGS = wrongForms({
  adapter: "adapters adaptor lora qlora dora peft lora-adapter adaptation",
  finetune: "fine-tune finetuned fine-tuned finetuning fine-tuning fine_tune sft trained derived continued-pretraining distilled distillation dpo rlhf",
  merge: "merged merging mergekit slerp moe model-merge",
  quantized: "quantization quantize quant quantised quantisation quantizing gguf gptq awq exl2 int8 int4 fp8 4bit 8bit q4 bnb onnx mlx"
});
function correctRelation(value2) {
  if (value2.length > 100) return NO_CORRECTION;
  const form = value2.trim().toLowerCase().replace(/[\s_]+/g, "-");
  const known = RELATIONS;
  if (known.includes(form)) return certainly(form);
  const meant = MEANINGS.get(form);
  if (meant)
    return form.startsWith(meant.slice(0, 4)) || form.startsWith("fine-tun") ? certainly(meant) : likely(meant);
  const near = nearest(form, RELATIONS);
  return near ? likely(near) : NO_CORRECTION;
}

// src/hub/known-keys.ts
var KNOWN_KEYS = [
  "license",
  "license_name",
  "license_link",
  "license_details",
  "language",
  "language_bcp47",
  "language_details",
  "pipeline_tag",
  "library_name",
  "tags",
  "datasets",
  "buckets",
  "metrics",
  "base_model",
  "base_model_relation",
  "new_version",
  "finetuned_from",
  "thumbnail",
  "description",
  "model_name",
  "mask_token",
  "instance_prompt",
  "co2_eq_emissions",
  "inference",
  "widget",
  "extra_gated_prompt",
  "extra_gated_heading",
  "extra_gated_description",
  "extra_gated_button_content",
  "extra_gated_fields",
  "extra_gated_eu_disallowed",
  "gated",
  "model-index"
];
var KNOWN = new Set(KNOWN_KEYS);
var COMMUNITY_KEYS = /* @__PURE__ */ new Set([
  "arxiv",
  "author",
  "authors",
  "base_models_relation",
  "creator",
  "data",
  "doi",
  "framework",
  "model",
  "model_creator",
  "model_link",
  "model_type",
  "name",
  "paper",
  "prompt_template",
  "quantized_by",
  "task_categories",
  "task_ids",
  "title",
  "version",
  "viewer",
  "widgets_config"
]);
var SLIPS = wrongForms({
  license: "licence licences licenses lisence licens licese liscense liscence lincense lisense licesne licsense liicense licnese linsence lience",
  license_name: "licence_name license_names licencename licens_name",
  license_link: "licence_link license_url licence_url license_links licens_link",
  language: "languages lang langs langauge languag lanugage langage langugae laguage lanaguage languge languague langauges lenguage langue",
  pipeline_tag: "pipeline_tags pipeline pipline_tag pipelin_tag pipeline_task pipleline_tag pipeine_tag piplene_tag pipeline_tg pipeline_tage pielpine_tag pipeline_tga task_tag pipeline_type",
  library_name: "library libary_name libary libray_name libraray_name librabry_name librairy_name library_names lib_name libraryname library_nam librery_name libraries",
  tags: "tag tgas tagss tages taags",
  datasets: "dataset datset datsets datesets dataests data_sets datatsets datasest",
  metrics: "metric metircs metrcs matrics merics",
  base_model: "base_models basemodels bas_model base_modle base_mode base_modal base_mdoel base_model_name base_model_id base_modell base_model_name_or_path",
  base_model_relation: "base_model_relations base_model_realtion base_model_relationship model_relation base_relation",
  "model-index": "model_indexes model-indices modelindex model-idex model-indx model-inex",
  new_version: "newer_version new_versions new_verion",
  thumbnail: "thumbnails thumnail thumbnial thumbail thumb_nail",
  inference: "inferance infrence inferrence",
  widget: "widgets wigdet wdiget widgit",
  co2_eq_emissions: "co2_emissions co2_eq_emission co2_eq co2_equivalent_emissions co2_emission",
  extra_gated_fields: "extra_gated_field extra_gate_fields extra_gated_feilds",
  extra_gated_prompt: "extra_gated_prompts extra_gate_prompt"
});
var bySquashedName = once(() => {
  const names = new Map(KNOWN_KEYS.map((key) => [squash(key), key]));
  for (const [slip, key] of SLIPS) if (!names.has(squash(slip))) names.set(squash(slip), key);
  return names;
});
function isKnownKey(key) {
  return KNOWN.has(key);
}
function keyOfSlip(key) {
  return KNOWN.has(key) || COMMUNITY_KEYS.has(key) ? void 0 : bySquashedName().get(squash(key));
}
function keyBySpelling(key) {
  if (KNOWN.has(key) || COMMUNITY_KEYS.has(key) || /^x[-_]/.test(key)) return void 0;
  return nearest(key, KNOWN_KEYS);
}
function squash(key) {
  return key.toLowerCase().replace(/[\s_.-]+/g, "");
}

// src/rules/metadata/missing-key.ts
var MAX_KEYS = 500;
function isMissing(frontMatter2, key) {
  const { state, complete, data } = frontMatter2;
  if (state === "absent" || !complete) return false;
  if (Object.hasOwn(data, key)) {
    const value2 = data[key];
    return Array.isArray(value2) && value2.length === 0;
  }
  return !Object.entries(data).slice(0, MAX_KEYS).some(([other, value2]) => keyOfSlip(other) === key || holds(value2, key));
}
function holds(value2, key) {
  return typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && Object.hasOwn(value2, key);
}

// src/rules/metadata/place.ts
function placeOf2(frontMatter2, path2) {
  for (let length2 = path2.length; length2 > 0; length2--) {
    const placed = frontMatter2.locate(path2.slice(0, length2));
    if (!placed) continue;
    const { key, value: value2, source, style } = placed;
    if (style || !key) return source === "" && key ? key : value2;
    return key;
  }
  return frontMatter2.opening;
}
function replaceScalar(frontMatter2, path2, text4) {
  const placed = frontMatter2.locate(path2);
  if (!placed?.style || placed.shared || placed.style === "block") return void 0;
  const quote2 = placed.style === "single-quoted" ? "'" : placed.style === "double-quoted" ? '"' : "";
  if (!/^[\w.+/-]+$/.test(text4)) return void 0;
  return { ...placed.value, text: `${quote2}${text4}${quote2}` };
}
function replaceWithList(frontMatter2, path2, items) {
  const placed = frontMatter2.locate(path2);
  const inList = typeof path2.at(-1) === "number";
  if (!placed?.style || placed.shared || placed.style === "block" || inList) return void 0;
  if (!items.every((item) => /^[A-Za-z0-9][\w./+ -]*$/.test(item))) return void 0;
  return { ...placed.value, text: `[${items.map(quotedWhereNeeded).join(", ")}]` };
}
function quote(frontMatter2, path2) {
  const placed = frontMatter2.locate(path2);
  if (placed?.style !== "plain" || placed.shared || /["\\\n\r]/.test(placed.source)) return void 0;
  return { ...placed.value, text: `"${placed.source}"` };
}
function quotedWhereNeeded(item) {
  return /^(?:y|n|yes|no|on|off|true|false|null|[\d.]+)$/i.test(item) ? `"${item}"` : item;
}

// src/hub/repo-id.ts
var CHARACTERS = /^[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)?$/u;
var NAME = /^(?=\w)[\w.-]{1,96}$/;
var MAX_LENGTH = 1e3;
function judgeRepoId(value2) {
  if (value2.length > MAX_LENGTH) return "refused";
  if (isHubUrl(value2)) return "doubtful";
  if (!CHARACTERS.test(value2) || /^\.{0,2}\//.test(value2) || value2 === "." || value2 === "..") return "refused";
  if (/^\.{1,2}\//.test(value2)) return "refused";
  const names = value2.split("/");
  const shaped = names.every((name) => NAME.test(name) && /\w$/.test(name));
  return shaped && !value2.includes("--") && !value2.includes("..") && !value2.endsWith(".git") ? "fine" : "doubtful";
}
function isRepoId(value2) {
  return judgeRepoId(value2) === "fine";
}
var HUB_ADDRESS = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?:(?:models|datasets|spaces)\/)?([^/?#\s]+(?:\/[^/?#\s]+)?)(?:[/?#]\S*)?$/i;
function isHubUrl(value2) {
  return HUB_ADDRESS.test(value2);
}
function meantRepoId(value2) {
  if (value2.length > MAX_LENGTH) return void 0;
  const bare = value2.trim();
  const address = HUB_ADDRESS.exec(bare);
  const candidate = (address?.[1] ?? bare.replace(/^@(?=[^@]*$)/, "").replace(/^(?:hf|huggingface):\/*/i, "")).replace(/^(?:models|datasets)\/(?=[^/]+\/[^/]+$)/, "").replace(/(?:\.git)?\/*$/, "").replace(/\s*\/\s*/, "/");
  const cutOff = !address && bare.endsWith("/") && !candidate.includes("/");
  if (candidate === value2 || cutOff || /^[./~\\]/.test(bare)) return void 0;
  return isRepoId(candidate) ? candidate : void 0;
}

// src/card/front-matter/yaml-scalars.ts
var Timestamp = class {
  source;
  constructor(source) {
    this.source = source;
  }
};
var TIMESTAMP = /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/;
var timestamp = {
  tag: "tag:yaml.org,2002:timestamp",
  default: true,
  test: TIMESTAMP,
  identify: (value2) => value2 instanceof Timestamp,
  resolve: (source) => new Timestamp(source)
};
var signedInteger = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  test: /^[-+]?0b[01]+$|^[-+]0x[\da-fA-F]+$|^[-+]0o[0-7]+$/,
  identify: () => false,
  resolve: (source) => Number(source.replace(/^[-+]/, "")) * (source.startsWith("-") ? -1 : 1)
};
var hubTags = (core) => [timestamp, signedInteger, ...core];
var BOOLEAN_WORD = /^(?:yes|Yes|YES|on|On|ON|no|No|NO|off|Off|OFF)$/;
var OCTAL = /^[-+]?0[0-7_]+$/;
var NUMBER_1_1 = /^[-+]?(?:[1-9][\d_]*|0b[01_]+|0x[\da-fA-F_]+)$/;
var SEXAGESIMAL = /^[-+]?[1-9][\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
function pythonType(source) {
  if (BOOLEAN_WORD.test(source)) return /^(?:yes|on)$/i.test(source) ? "true" : "false";
  const isUnderscored = source.includes("_") && NUMBER_1_1.test(source);
  if (OCTAL.test(source) || isUnderscored || SEXAGESIMAL.test(source)) return "number";
  return void 0;
}

// src/rules/metadata/wording.ts
var SHOWN = 80;
function code(text4) {
  const plain2 = shorten(text4).replaceAll("`", "'");
  return plain2 === "" ? "` `" : `\`${plain2}\``;
}
function shorten(text4) {
  const line = text4.slice(0, SHOWN * 4).replace(/\s+/g, " ").trim();
  if (line.length <= SHOWN) return line;
  return `${line.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
}
function pathName(path2) {
  return path2.map((step, index3) => typeof step === "number" ? `[${step}]` : `${index3 > 0 ? "." : ""}${step}`).join("");
}
function oneOf(values, conjunction = "or") {
  const spans = values.map(code);
  const last2 = spans.at(-1) ?? "";
  return spans.length > 1 ? `${spans.slice(0, -1).join(", ")} ${conjunction} ${last2}` : last2;
}
function kindOf(value2) {
  if (value2 === null || value2 === void 0) return "nothing";
  if (Array.isArray(value2)) return "a list";
  if (value2 instanceof Timestamp) return "a date";
  if (typeof value2 === "number") return "a number";
  if (typeof value2 === "boolean") return `the truth value \`${value2}\``;
  return typeof value2 === "object" ? "a map" : "text";
}
var KINDS = {
  string: "text",
  array: "a list",
  object: "a map",
  number: "a number",
  boolean: "`true` or `false`",
  null: "nothing"
};
function kindsOf(types2) {
  return types2.filter((type) => type !== "null").map((type) => KINDS[type] ?? type).join(" or ");
}

// src/rules/metadata/repo-id-finding.ts
function repoIdFinding(frontMatter2, { path: path2, value: value2, doubtful }, what, example) {
  const written = String(value2);
  const kind = doubtful || judgeRepoId(written) === "doubtful" ? "doubtful" : "refused";
  const fate = kind === "doubtful" ? "so the Hub may refuse it" : "so the Hub refuses it";
  const several = severalIds(written);
  const meant = several ?? [meantRepoId(written)].flatMap((id) => id ?? []);
  const cure2 = several ? `Write the list ${code(`[${several.join(", ")}]`)}` : meant.length > 0 ? `Write ${oneOf(meant)}` : `Write an id such as ${code(example)}, or delete it`;
  const edit = several ? replaceWithList(frontMatter2, path2, several) : replaceScalar(frontMatter2, path2, meant[0] ?? "");
  return {
    case: kind,
    message: `${code(pathName(path2))} is ${code(written)}, which is no id of a ${what} on the Hub, ${fate}. ${cure2}.`,
    place: placeOf2(frontMatter2, path2),
    actual: shorten(written),
    ...meant.length > 0 && { expected: meant, ...edit && { fix: edit } }
  };
}
function severalIds(value2) {
  if (!value2.includes(",") || value2.length > 2e3) return void 0;
  const ids = value2.split(",").map((part2) => part2.trim());
  return ids.every((id) => judgeRepoId(id) === "fine") ? ids : void 0;
}

// src/rules/metadata/type-finding.ts
var FROM_A_LIST = /* @__PURE__ */ new Set(["license", "language", "pipeline_tag", "library_name", "base_model_relation"]);
function typeFinding(frontMatter2, violation) {
  const { keyword, doubtful } = violation;
  const kind = doubtful ? "doubtful" : "refused";
  if (keyword === "required") return missingFinding(frontMatter2, violation, kind);
  const { path: path2, value: value2 } = violation;
  const place = placeOf2(frontMatter2, path2);
  const name = code(pathName(path2));
  const fate = doubtful ? "which the Hub may refuse" : "which the Hub refuses";
  if (value2 === null) {
    const cure2 = typeof path2.at(-1) === "number" ? "Fill it in or delete the line" : "Fill it in or delete the key";
    return { case: kind, message: `${name} is empty, ${fate}. ${cure2}.`, place };
  }
  const { source = "", style } = frontMatter2.locate(path2) ?? {};
  const shown = style ? { actual: shorten(source) } : {};
  if (keyword === "enum") {
    const allowed = [violation.params.allowedValues].flat().map(String);
    const message = `${name} is ${code(source)}, ${fate}. Write ${allowed.map(code).join(", ")}.`;
    return { case: kind, message, place, ...shown, expected: allowed };
  }
  if (/^\{+[^{}\n]*\}+$/.test(source)) {
    const message = `${name} still holds ${code(source)} of a template, ${fate}. Put the real value in its place.`;
    return { case: kind, message, place, actual: shorten(source) };
  }
  const types2 = [violation.params.type].flat().map(String);
  if (types2.includes("number") && /^[-+]?[1-9][\d_]*(?:\.[\d_]+)?$/.test(source)) {
    return groupedNumber(frontMatter2, path2, source);
  }
  const found = `${name} is ${kindOf(value2)}${style ? ` (${code(source)})` : ""}, ${fate}`;
  const quotable = !FROM_A_LIST.has(String(path2[0])) && source.length <= 100;
  if (types2.includes("string") && isScalar(value2) && quotable) {
    const fix = quote(frontMatter2, path2);
    const message = `${found}. Put quotes around it: ${code(`"${shorten(source)}"`)}.`;
    return { case: kind, message, place, ...shown, expected: [source], ...fix && { fix } };
  }
  return { case: kind, message: `${found}. Write ${kindsOf(types2)}.`, place, ...shown };
}
function groupedNumber(frontMatter2, path2, source) {
  const plain2 = source.replaceAll("_", "");
  const fix = replaceScalar(frontMatter2, path2, plain2);
  return {
    case: "doubtful",
    message: `${code(pathName(path2))} is ${code(source)}, which newer YAML readers take for text, so the Hub may refuse it. Write ${code(plain2)}.`,
    place: placeOf2(frontMatter2, path2),
    actual: shorten(source),
    expected: [plain2],
    ...fix && { fix }
  };
}
function missingFinding(frontMatter2, { path: path2, params, doubtful }, kind) {
  const missing = String(params.missingProperty);
  const fate = doubtful ? "which the Hub and its Python client expect" : "without which the Hub refuses the card";
  const message = `${code(pathName(path2))} lacks ${code(missing)}, ${fate}. Add it.`;
  return { case: kind, message, place: placeOf2(frontMatter2, path2) };
}
function isScalar(value2) {
  return typeof value2 === "number" || typeof value2 === "boolean" || value2 instanceof Timestamp;
}

// src/hub/generated/doubtful.ts
var DOUBTFUL2 = [
  "/license_name",
  "/license_link",
  "/license_details",
  "/library_name",
  "/buckets",
  "/metrics",
  "/new_version",
  "/co2_eq_emissions/emissions?",
  "/widget/*/table",
  "/widget/*/structured_data",
  "/widget/*/messages/*/role",
  "/widget/*/messages/*/content",
  "/extra_gated_fields/*",
  "/extra_gated_eu_disallowed",
  "/model-index/*/results/*/dataset?",
  "/model-index/*/results/*/dataset/type?",
  "/model-index/*/results/*/dataset/name?",
  "/model-index/*/results/*/dataset/args",
  "/model-index/*/results/*/metrics/*/value",
  "/model-index/*/results/*/metrics/*/args",
  "/model-index/*/results/*/metrics/*/verified",
  "/model-index/*/results/*/metrics/*/verifyToken"
];

// src/hub/generated/validate-front-matter.js
var stdin_default = validate21;
var schema32 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Front matter of a Hugging Face model card", "type": "object", "properties": { "license": { "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "vocabulary": "license" } }, "else": { "type": "string", "vocabulary": "license" } }, "license_name": { "hub": "doubtful", "type": "string" }, "license_link": { "hub": "doubtful", "type": "string" }, "license_details": { "hub": "doubtful", "type": "string" }, "language": { "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "vocabulary": "language" } }, "else": { "type": "string", "vocabulary": "language" } }, "language_bcp47": { "type": "array", "items": { "type": "string" } }, "language_details": { "type": "string" }, "pipeline_tag": { "type": "string", "vocabulary": "pipelineTag" }, "library_name": { "hub": "doubtful", "type": "string", "vocabulary": "library" }, "tags": { "type": "array", "items": { "type": "string" } }, "datasets": { "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "repoId": true } }, "else": { "type": "string", "repoId": true } }, "buckets": { "hub": "doubtful", "type": ["string", "array"], "items": { "type": "string" } }, "metrics": { "hub": "doubtful", "type": ["string", "array"], "items": { "type": "string" } }, "base_model": { "if": { "type": "array" }, "then": { "type": "array", "items": { "type": "string", "repoId": true } }, "else": { "type": "string", "repoId": true } }, "base_model_relation": { "type": "string", "enum": ["adapter", "merge", "quantized", "finetune"] }, "new_version": { "hub": "doubtful", "type": "string", "repoId": true }, "thumbnail": { "type": ["string", "null"] }, "description": { "type": ["string", "null"] }, "mask_token": { "type": "string" }, "instance_prompt": { "type": ["string", "null"] }, "co2_eq_emissions": { "type": ["number", "object"], "properties": { "emissions": { "type": "number" }, "source": { "type": "string" }, "training_type": { "type": "string" }, "geographical_location": { "type": "string" }, "hardware_used": { "type": "string" } }, "required": ["emissions"], "hubTolerates": ["emissions"] }, "inference": { "type": ["boolean", "object"], "properties": { "parameters": { "type": "object" } } }, "widget": { "type": "array", "items": { "type": "object", "properties": { "example_title": { "description": "The example's name in the list.", "type": "string" }, "group": { "description": "The group under which the example is listed.", "type": "string" }, "text": { "description": "Input text.", "type": "string" }, "src": { "description": "URL of an input picture or sound.", "type": "string" }, "context": { "description": "Text in which the answer is to be found.", "type": "string" }, "prompt": { "description": "Input text beside a picture or sound.", "type": "string" }, "candidate_labels": { "description": "Labels to choose from, parted by commas.", "type": "string" }, "multi_class": { "description": "Whether several labels can be right.", "type": "boolean" }, "source_sentence": { "description": "The sentence to compare others with.", "type": "string" }, "sentences": { "type": "array", "items": { "type": "string" }, "description": "The sentences to compare." }, "table": { "description": "Input table: a map of columns.", "hub": "doubtful", "type": "object" }, "structured_data": { "description": "Input table: a map of columns.", "hub": "doubtful", "type": "object" }, "messages": { "description": "A conversation.", "type": "array", "items": { "type": "object", "properties": { "role": { "hub": "doubtful", "enum": ["system", "user", "assistant"] }, "content": { "hub": "doubtful", "type": ["string", "array"] } } } }, "parameters": { "description": "Parameters for inference.", "type": "object" }, "output": { "description": "What the model answers, shown until somebody runs it.", "type": ["object", "array"] } } } }, "extra_gated_prompt": { "type": "string" }, "extra_gated_heading": { "type": "string" }, "extra_gated_description": { "type": "string" }, "extra_gated_button_content": { "type": "string" }, "extra_gated_fields": { "type": "object", "additionalProperties": { "hub": "doubtful", "if": { "type": "object" }, "then": { "type": "object", "properties": { "type": { "enum": ["text", "checkbox", "date_picker", "country", "ip_location", "select"] }, "options": { "type": "array" } }, "required": ["type"] }, "else": { "enum": ["text", "checkbox", "date_picker", "country", "ip_location"] } } }, "extra_gated_eu_disallowed": { "hub": "doubtful", "type": "boolean" }, "model-index": { "type": "array", "items": { "type": "object", "required": ["name", "results"], "properties": { "name": { "description": "The model's name.", "type": "string" }, "results": { "description": "One entry for each task and data set.", "type": "array", "items": { "type": "object", "required": ["task", "metrics", "dataset"], "hubTolerates": ["dataset"], "properties": { "task": { "type": "object", "required": ["type"], "properties": { "type": { "description": "The task's id, such as `text-classification`.", "type": "string" }, "name": { "description": "The task's name for people.", "type": "string" } } }, "dataset": { "type": "object", "required": ["type", "name"], "hubTolerates": ["type", "name"], "properties": { "type": { "description": "The data set's id on the Hub.", "type": "string" }, "name": { "description": "The data set's name for people.", "type": "string" }, "config": { "description": "The subset that was used.", "type": "string" }, "split": { "description": "The split that was used, such as `test`.", "type": "string" }, "revision": { "description": "The revision that was used. Quote a hash that is all digits.", "type": "string" }, "args": { "description": "Further arguments.", "hub": "doubtful", "type": ["string", "object"] } } }, "metrics": { "description": "The figures.", "type": "array", "items": { "type": "object", "required": ["type", "value"], "properties": { "type": { "description": "The metric's id, such as `accuracy`.", "type": "string" }, "value": { "description": "The figure.", "hub": "doubtful", "not": { "type": "null" } }, "name": { "description": "The metric's name for people.", "type": "string" }, "config": { "description": "The metric's configuration.", "type": "string" }, "args": { "description": "Further arguments.", "hub": "doubtful", "type": ["string", "object"] }, "verified": { "description": "Set by the Hub; do not write it.", "hub": "doubtful", "type": "boolean" }, "verifyToken": { "description": "Set by the Hub; do not write it.", "hub": "doubtful", "type": "string" } } } }, "source": { "description": "Where the results come from.", "type": "object", "required": ["url"], "properties": { "name": { "description": "The source's name.", "type": "string" }, "url": { "description": "The source's address.", "type": "string" } } } } } } } } } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.license !== void 0) {
      let data0 = data.license;
      const _errs2 = errors;
      let valid1 = true;
      const _errs3 = errors;
      if (!Array.isArray(data0)) {
        const err0 = {};
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      var _valid0 = _errs3 === errors;
      errors = _errs2;
      if (vErrors !== null) {
        if (_errs2) {
          vErrors.length = _errs2;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs5 = errors;
        if (Array.isArray(data0)) {
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data1 = data0[i0];
            if (typeof data1 === "string") {
              if (!this.isKnown("license", data1)) {
                const err1 = { instancePath: instancePath + "/license/" + i0, schemaPath: "#/properties/license/then/items/vocabulary", keyword: "vocabulary", params: {}, message: 'must pass "vocabulary" keyword validation' };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            } else {
              const err2 = { instancePath: instancePath + "/license/" + i0, schemaPath: "#/properties/license/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            }
          }
        } else {
          const err3 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        var _valid0 = _errs5 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs9 = errors;
        if (typeof data0 === "string") {
          if (!this.isKnown("license", data0)) {
            const err4 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/else/vocabulary", keyword: "vocabulary", params: {}, message: 'must pass "vocabulary" keyword validation' };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        } else {
          const err5 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/else/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        var _valid0 = _errs9 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        const err6 = { instancePath: instancePath + "/license", schemaPath: "#/properties/license/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema' };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.license_name !== void 0) {
      if (typeof data.license_name !== "string") {
        const err7 = { instancePath: instancePath + "/license_name", schemaPath: "#/properties/license_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.license_link !== void 0) {
      if (typeof data.license_link !== "string") {
        const err8 = { instancePath: instancePath + "/license_link", schemaPath: "#/properties/license_link/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.license_details !== void 0) {
      if (typeof data.license_details !== "string") {
        const err9 = { instancePath: instancePath + "/license_details", schemaPath: "#/properties/license_details/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.language !== void 0) {
      let data5 = data.language;
      const _errs21 = errors;
      let valid4 = true;
      const _errs22 = errors;
      if (!Array.isArray(data5)) {
        const err10 = {};
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      var _valid1 = _errs22 === errors;
      errors = _errs21;
      if (vErrors !== null) {
        if (_errs21) {
          vErrors.length = _errs21;
        } else {
          vErrors = null;
        }
      }
      let ifClause1;
      if (_valid1) {
        const _errs24 = errors;
        if (Array.isArray(data5)) {
          const len1 = data5.length;
          for (let i1 = 0; i1 < len1; i1++) {
            let data6 = data5[i1];
            if (typeof data6 === "string") {
              if (!this.isKnown("language", data6)) {
                const err11 = { instancePath: instancePath + "/language/" + i1, schemaPath: "#/properties/language/then/items/vocabulary", keyword: "vocabulary", params: {}, message: 'must pass "vocabulary" keyword validation' };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            } else {
              const err12 = { instancePath: instancePath + "/language/" + i1, schemaPath: "#/properties/language/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        } else {
          const err13 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        var _valid1 = _errs24 === errors;
        valid4 = _valid1;
        ifClause1 = "then";
      } else {
        const _errs28 = errors;
        if (typeof data5 === "string") {
          if (!this.isKnown("language", data5)) {
            const err14 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/else/vocabulary", keyword: "vocabulary", params: {}, message: 'must pass "vocabulary" keyword validation' };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        } else {
          const err15 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/else/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        var _valid1 = _errs28 === errors;
        valid4 = _valid1;
        ifClause1 = "else";
      }
      if (!valid4) {
        const err16 = { instancePath: instancePath + "/language", schemaPath: "#/properties/language/if", keyword: "if", params: { failingKeyword: ifClause1 }, message: 'must match "' + ifClause1 + '" schema' };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.language_bcp47 !== void 0) {
      let data7 = data.language_bcp47;
      if (Array.isArray(data7)) {
        const len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data7[i2] !== "string") {
            const err17 = { instancePath: instancePath + "/language_bcp47/" + i2, schemaPath: "#/properties/language_bcp47/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/language_bcp47", schemaPath: "#/properties/language_bcp47/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.language_details !== void 0) {
      if (typeof data.language_details !== "string") {
        const err19 = { instancePath: instancePath + "/language_details", schemaPath: "#/properties/language_details/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.pipeline_tag !== void 0) {
      let data10 = data.pipeline_tag;
      if (typeof data10 === "string") {
        if (!this.isKnown("pipelineTag", data10)) {
          const err20 = { instancePath: instancePath + "/pipeline_tag", schemaPath: "#/properties/pipeline_tag/vocabulary", keyword: "vocabulary", params: {}, message: 'must pass "vocabulary" keyword validation' };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/pipeline_tag", schemaPath: "#/properties/pipeline_tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.library_name !== void 0) {
      let data11 = data.library_name;
      if (typeof data11 === "string") {
        if (!this.isKnown("library", data11)) {
          const err22 = { instancePath: instancePath + "/library_name", schemaPath: "#/properties/library_name/vocabulary", keyword: "vocabulary", params: {}, message: 'must pass "vocabulary" keyword validation' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/library_name", schemaPath: "#/properties/library_name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.tags !== void 0) {
      let data12 = data.tags;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (typeof data12[i3] !== "string") {
            const err24 = { instancePath: instancePath + "/tags/" + i3, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.datasets !== void 0) {
      let data14 = data.datasets;
      const _errs46 = errors;
      let valid11 = true;
      const _errs47 = errors;
      if (!Array.isArray(data14)) {
        const err26 = {};
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
      var _valid2 = _errs47 === errors;
      errors = _errs46;
      if (vErrors !== null) {
        if (_errs46) {
          vErrors.length = _errs46;
        } else {
          vErrors = null;
        }
      }
      let ifClause2;
      if (_valid2) {
        const _errs49 = errors;
        if (Array.isArray(data14)) {
          const len4 = data14.length;
          for (let i4 = 0; i4 < len4; i4++) {
            let data15 = data14[i4];
            if (typeof data15 === "string") {
              if (!this.isRepoId(data15)) {
                const err27 = { instancePath: instancePath + "/datasets/" + i4, schemaPath: "#/properties/datasets/then/items/repoId", keyword: "repoId", params: {}, message: 'must pass "repoId" keyword validation' };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            } else {
              const err28 = { instancePath: instancePath + "/datasets/" + i4, schemaPath: "#/properties/datasets/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        } else {
          const err29 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        var _valid2 = _errs49 === errors;
        valid11 = _valid2;
        ifClause2 = "then";
      } else {
        const _errs53 = errors;
        if (typeof data14 === "string") {
          if (!this.isRepoId(data14)) {
            const err30 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/else/repoId", keyword: "repoId", params: {}, message: 'must pass "repoId" keyword validation' };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        } else {
          const err31 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/else/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        var _valid2 = _errs53 === errors;
        valid11 = _valid2;
        ifClause2 = "else";
      }
      if (!valid11) {
        const err32 = { instancePath: instancePath + "/datasets", schemaPath: "#/properties/datasets/if", keyword: "if", params: { failingKeyword: ifClause2 }, message: 'must match "' + ifClause2 + '" schema' };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.buckets !== void 0) {
      let data16 = data.buckets;
      if (typeof data16 !== "string" && !Array.isArray(data16)) {
        const err33 = { instancePath: instancePath + "/buckets", schemaPath: "#/properties/buckets/type", keyword: "type", params: { type: schema32.properties.buckets.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (Array.isArray(data16)) {
        const len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++) {
          if (typeof data16[i5] !== "string") {
            const err34 = { instancePath: instancePath + "/buckets/" + i5, schemaPath: "#/properties/buckets/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      }
    }
    if (data.metrics !== void 0) {
      let data18 = data.metrics;
      if (typeof data18 !== "string" && !Array.isArray(data18)) {
        const err35 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: schema32.properties.metrics.type }, message: "must be string,array" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      if (Array.isArray(data18)) {
        const len6 = data18.length;
        for (let i6 = 0; i6 < len6; i6++) {
          if (typeof data18[i6] !== "string") {
            const err36 = { instancePath: instancePath + "/metrics/" + i6, schemaPath: "#/properties/metrics/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      }
    }
    if (data.base_model !== void 0) {
      let data20 = data.base_model;
      const _errs66 = errors;
      let valid18 = true;
      const _errs67 = errors;
      if (!Array.isArray(data20)) {
        const err37 = {};
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      var _valid3 = _errs67 === errors;
      errors = _errs66;
      if (vErrors !== null) {
        if (_errs66) {
          vErrors.length = _errs66;
        } else {
          vErrors = null;
        }
      }
      let ifClause3;
      if (_valid3) {
        const _errs69 = errors;
        if (Array.isArray(data20)) {
          const len7 = data20.length;
          for (let i7 = 0; i7 < len7; i7++) {
            let data21 = data20[i7];
            if (typeof data21 === "string") {
              if (!this.isRepoId(data21)) {
                const err38 = { instancePath: instancePath + "/base_model/" + i7, schemaPath: "#/properties/base_model/then/items/repoId", keyword: "repoId", params: {}, message: 'must pass "repoId" keyword validation' };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            } else {
              const err39 = { instancePath: instancePath + "/base_model/" + i7, schemaPath: "#/properties/base_model/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        } else {
          const err40 = { instancePath: instancePath + "/base_model", schemaPath: "#/properties/base_model/then/type", keyword: "type", params: { type: "array" }, message: "must be array" };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        var _valid3 = _errs69 === errors;
        valid18 = _valid3;
        ifClause3 = "then";
      } else {
        const _errs73 = errors;
        if (typeof data20 === "string") {
          if (!this.isRepoId(data20)) {
            const err41 = { instancePath: instancePath + "/base_model", schemaPath: "#/properties/base_model/else/repoId", keyword: "repoId", params: {}, message: 'must pass "repoId" keyword validation' };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        } else {
          const err42 = { instancePath: instancePath + "/base_model", schemaPath: "#/properties/base_model/else/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        var _valid3 = _errs73 === errors;
        valid18 = _valid3;
        ifClause3 = "else";
      }
      if (!valid18) {
        const err43 = { instancePath: instancePath + "/base_model", schemaPath: "#/properties/base_model/if", keyword: "if", params: { failingKeyword: ifClause3 }, message: 'must match "' + ifClause3 + '" schema' };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.base_model_relation !== void 0) {
      let data22 = data.base_model_relation;
      if (typeof data22 !== "string") {
        const err44 = { instancePath: instancePath + "/base_model_relation", schemaPath: "#/properties/base_model_relation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (!(data22 === "adapter" || data22 === "merge" || data22 === "quantized" || data22 === "finetune")) {
        const err45 = { instancePath: instancePath + "/base_model_relation", schemaPath: "#/properties/base_model_relation/enum", keyword: "enum", params: { allowedValues: schema32.properties.base_model_relation.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.new_version !== void 0) {
      let data23 = data.new_version;
      if (typeof data23 === "string") {
        if (!this.isRepoId(data23)) {
          const err46 = { instancePath: instancePath + "/new_version", schemaPath: "#/properties/new_version/repoId", keyword: "repoId", params: {}, message: 'must pass "repoId" keyword validation' };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/new_version", schemaPath: "#/properties/new_version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.thumbnail !== void 0) {
      let data24 = data.thumbnail;
      if (typeof data24 !== "string" && data24 !== null) {
        const err48 = { instancePath: instancePath + "/thumbnail", schemaPath: "#/properties/thumbnail/type", keyword: "type", params: { type: schema32.properties.thumbnail.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data25 = data.description;
      if (typeof data25 !== "string" && data25 !== null) {
        const err49 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema32.properties.description.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.mask_token !== void 0) {
      if (typeof data.mask_token !== "string") {
        const err50 = { instancePath: instancePath + "/mask_token", schemaPath: "#/properties/mask_token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.instance_prompt !== void 0) {
      let data27 = data.instance_prompt;
      if (typeof data27 !== "string" && data27 !== null) {
        const err51 = { instancePath: instancePath + "/instance_prompt", schemaPath: "#/properties/instance_prompt/type", keyword: "type", params: { type: schema32.properties.instance_prompt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
    if (data.co2_eq_emissions !== void 0) {
      let data28 = data.co2_eq_emissions;
      if (!(typeof data28 == "number" && isFinite(data28)) && !(data28 && typeof data28 == "object" && !Array.isArray(data28))) {
        const err52 = { instancePath: instancePath + "/co2_eq_emissions", schemaPath: "#/properties/co2_eq_emissions/type", keyword: "type", params: { type: schema32.properties.co2_eq_emissions.type }, message: "must be number,object" };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        if (data28.emissions === void 0) {
          const err53 = { instancePath: instancePath + "/co2_eq_emissions", schemaPath: "#/properties/co2_eq_emissions/required", keyword: "required", params: { missingProperty: "emissions" }, message: "must have required property 'emissions'" };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data28.emissions !== void 0) {
          let data29 = data28.emissions;
          if (!(typeof data29 == "number" && isFinite(data29))) {
            const err54 = { instancePath: instancePath + "/co2_eq_emissions/emissions", schemaPath: "#/properties/co2_eq_emissions/properties/emissions/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data28.source !== void 0) {
          if (typeof data28.source !== "string") {
            const err55 = { instancePath: instancePath + "/co2_eq_emissions/source", schemaPath: "#/properties/co2_eq_emissions/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data28.training_type !== void 0) {
          if (typeof data28.training_type !== "string") {
            const err56 = { instancePath: instancePath + "/co2_eq_emissions/training_type", schemaPath: "#/properties/co2_eq_emissions/properties/training_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data28.geographical_location !== void 0) {
          if (typeof data28.geographical_location !== "string") {
            const err57 = { instancePath: instancePath + "/co2_eq_emissions/geographical_location", schemaPath: "#/properties/co2_eq_emissions/properties/geographical_location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data28.hardware_used !== void 0) {
          if (typeof data28.hardware_used !== "string") {
            const err58 = { instancePath: instancePath + "/co2_eq_emissions/hardware_used", schemaPath: "#/properties/co2_eq_emissions/properties/hardware_used/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
      }
    }
    if (data.inference !== void 0) {
      let data34 = data.inference;
      if (typeof data34 !== "boolean" && !(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
        const err59 = { instancePath: instancePath + "/inference", schemaPath: "#/properties/inference/type", keyword: "type", params: { type: schema32.properties.inference.type }, message: "must be boolean,object" };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.parameters !== void 0) {
          let data35 = data34.parameters;
          if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
            const err60 = { instancePath: instancePath + "/inference/parameters", schemaPath: "#/properties/inference/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      }
    }
    if (data.widget !== void 0) {
      let data36 = data.widget;
      if (Array.isArray(data36)) {
        const len8 = data36.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data37 = data36[i8];
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.example_title !== void 0) {
              if (typeof data37.example_title !== "string") {
                const err61 = { instancePath: instancePath + "/widget/" + i8 + "/example_title", schemaPath: "#/properties/widget/items/properties/example_title/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data37.group !== void 0) {
              if (typeof data37.group !== "string") {
                const err62 = { instancePath: instancePath + "/widget/" + i8 + "/group", schemaPath: "#/properties/widget/items/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data37.text !== void 0) {
              if (typeof data37.text !== "string") {
                const err63 = { instancePath: instancePath + "/widget/" + i8 + "/text", schemaPath: "#/properties/widget/items/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data37.src !== void 0) {
              if (typeof data37.src !== "string") {
                const err64 = { instancePath: instancePath + "/widget/" + i8 + "/src", schemaPath: "#/properties/widget/items/properties/src/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data37.context !== void 0) {
              if (typeof data37.context !== "string") {
                const err65 = { instancePath: instancePath + "/widget/" + i8 + "/context", schemaPath: "#/properties/widget/items/properties/context/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data37.prompt !== void 0) {
              if (typeof data37.prompt !== "string") {
                const err66 = { instancePath: instancePath + "/widget/" + i8 + "/prompt", schemaPath: "#/properties/widget/items/properties/prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data37.candidate_labels !== void 0) {
              if (typeof data37.candidate_labels !== "string") {
                const err67 = { instancePath: instancePath + "/widget/" + i8 + "/candidate_labels", schemaPath: "#/properties/widget/items/properties/candidate_labels/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data37.multi_class !== void 0) {
              if (typeof data37.multi_class !== "boolean") {
                const err68 = { instancePath: instancePath + "/widget/" + i8 + "/multi_class", schemaPath: "#/properties/widget/items/properties/multi_class/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data37.source_sentence !== void 0) {
              if (typeof data37.source_sentence !== "string") {
                const err69 = { instancePath: instancePath + "/widget/" + i8 + "/source_sentence", schemaPath: "#/properties/widget/items/properties/source_sentence/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data37.sentences !== void 0) {
              let data47 = data37.sentences;
              if (Array.isArray(data47)) {
                const len9 = data47.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  if (typeof data47[i9] !== "string") {
                    const err70 = { instancePath: instancePath + "/widget/" + i8 + "/sentences/" + i9, schemaPath: "#/properties/widget/items/properties/sentences/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
              } else {
                const err71 = { instancePath: instancePath + "/widget/" + i8 + "/sentences", schemaPath: "#/properties/widget/items/properties/sentences/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data37.table !== void 0) {
              let data49 = data37.table;
              if (!(data49 && typeof data49 == "object" && !Array.isArray(data49))) {
                const err72 = { instancePath: instancePath + "/widget/" + i8 + "/table", schemaPath: "#/properties/widget/items/properties/table/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data37.structured_data !== void 0) {
              let data50 = data37.structured_data;
              if (!(data50 && typeof data50 == "object" && !Array.isArray(data50))) {
                const err73 = { instancePath: instancePath + "/widget/" + i8 + "/structured_data", schemaPath: "#/properties/widget/items/properties/structured_data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data37.messages !== void 0) {
              let data51 = data37.messages;
              if (Array.isArray(data51)) {
                const len10 = data51.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data52 = data51[i10];
                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                    if (data52.role !== void 0) {
                      let data53 = data52.role;
                      if (!(data53 === "system" || data53 === "user" || data53 === "assistant")) {
                        const err74 = { instancePath: instancePath + "/widget/" + i8 + "/messages/" + i10 + "/role", schemaPath: "#/properties/widget/items/properties/messages/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema32.properties.widget.items.properties.messages.items.properties.role.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                    }
                    if (data52.content !== void 0) {
                      let data54 = data52.content;
                      if (typeof data54 !== "string" && !Array.isArray(data54)) {
                        const err75 = { instancePath: instancePath + "/widget/" + i8 + "/messages/" + i10 + "/content", schemaPath: "#/properties/widget/items/properties/messages/items/properties/content/type", keyword: "type", params: { type: schema32.properties.widget.items.properties.messages.items.properties.content.type }, message: "must be string,array" };
                        if (vErrors === null) {
                          vErrors = [err75];
                        } else {
                          vErrors.push(err75);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err76 = { instancePath: instancePath + "/widget/" + i8 + "/messages/" + i10, schemaPath: "#/properties/widget/items/properties/messages/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
              } else {
                const err77 = { instancePath: instancePath + "/widget/" + i8 + "/messages", schemaPath: "#/properties/widget/items/properties/messages/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data37.parameters !== void 0) {
              let data55 = data37.parameters;
              if (!(data55 && typeof data55 == "object" && !Array.isArray(data55))) {
                const err78 = { instancePath: instancePath + "/widget/" + i8 + "/parameters", schemaPath: "#/properties/widget/items/properties/parameters/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data37.output !== void 0) {
              let data56 = data37.output;
              if (!data56 || typeof data56 != "object") {
                const err79 = { instancePath: instancePath + "/widget/" + i8 + "/output", schemaPath: "#/properties/widget/items/properties/output/type", keyword: "type", params: { type: schema32.properties.widget.items.properties.output.type }, message: "must be object,array" };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
          } else {
            const err80 = { instancePath: instancePath + "/widget/" + i8, schemaPath: "#/properties/widget/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/widget", schemaPath: "#/properties/widget/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.extra_gated_prompt !== void 0) {
      if (typeof data.extra_gated_prompt !== "string") {
        const err82 = { instancePath: instancePath + "/extra_gated_prompt", schemaPath: "#/properties/extra_gated_prompt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.extra_gated_heading !== void 0) {
      if (typeof data.extra_gated_heading !== "string") {
        const err83 = { instancePath: instancePath + "/extra_gated_heading", schemaPath: "#/properties/extra_gated_heading/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.extra_gated_description !== void 0) {
      if (typeof data.extra_gated_description !== "string") {
        const err84 = { instancePath: instancePath + "/extra_gated_description", schemaPath: "#/properties/extra_gated_description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.extra_gated_button_content !== void 0) {
      if (typeof data.extra_gated_button_content !== "string") {
        const err85 = { instancePath: instancePath + "/extra_gated_button_content", schemaPath: "#/properties/extra_gated_button_content/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.extra_gated_fields !== void 0) {
      let data61 = data.extra_gated_fields;
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        for (const key0 in data61) {
          let data62 = data61[key0];
          const _errs162 = errors;
          let valid32 = true;
          const _errs163 = errors;
          if (!(data62 && typeof data62 == "object" && !Array.isArray(data62))) {
            const err86 = {};
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
          var _valid4 = _errs163 === errors;
          errors = _errs162;
          if (vErrors !== null) {
            if (_errs162) {
              vErrors.length = _errs162;
            } else {
              vErrors = null;
            }
          }
          let ifClause4;
          if (_valid4) {
            const _errs165 = errors;
            if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
              if (data62.type === void 0) {
                const err87 = { instancePath: instancePath + "/extra_gated_fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/extra_gated_fields/additionalProperties/then/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              if (data62.type !== void 0) {
                let data63 = data62.type;
                if (!(data63 === "text" || data63 === "checkbox" || data63 === "date_picker" || data63 === "country" || data63 === "ip_location" || data63 === "select")) {
                  const err88 = { instancePath: instancePath + "/extra_gated_fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/extra_gated_fields/additionalProperties/then/properties/type/enum", keyword: "enum", params: { allowedValues: schema32.properties.extra_gated_fields.additionalProperties.then.properties.type.enum }, message: "must be equal to one of the allowed values" };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              }
              if (data62.options !== void 0) {
                if (!Array.isArray(data62.options)) {
                  const err89 = { instancePath: instancePath + "/extra_gated_fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/properties/extra_gated_fields/additionalProperties/then/properties/options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              }
            } else {
              const err90 = { instancePath: instancePath + "/extra_gated_fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/extra_gated_fields/additionalProperties/then/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
            var _valid4 = _errs165 === errors;
            valid32 = _valid4;
            if (valid32) {
              var props0 = {};
              props0.type = true;
              props0.options = true;
            }
            ifClause4 = "then";
          } else {
            const _errs170 = errors;
            if (!(data62 === "text" || data62 === "checkbox" || data62 === "date_picker" || data62 === "country" || data62 === "ip_location")) {
              const err91 = { instancePath: instancePath + "/extra_gated_fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/extra_gated_fields/additionalProperties/else/enum", keyword: "enum", params: { allowedValues: schema32.properties.extra_gated_fields.additionalProperties.else.enum }, message: "must be equal to one of the allowed values" };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            var _valid4 = _errs170 === errors;
            valid32 = _valid4;
            ifClause4 = "else";
          }
          if (!valid32) {
            const err92 = { instancePath: instancePath + "/extra_gated_fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/extra_gated_fields/additionalProperties/if", keyword: "if", params: { failingKeyword: ifClause4 }, message: 'must match "' + ifClause4 + '" schema' };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/extra_gated_fields", schemaPath: "#/properties/extra_gated_fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.extra_gated_eu_disallowed !== void 0) {
      if (typeof data.extra_gated_eu_disallowed !== "boolean") {
        const err94 = { instancePath: instancePath + "/extra_gated_eu_disallowed", schemaPath: "#/properties/extra_gated_eu_disallowed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data["model-index"] !== void 0) {
      let data66 = data["model-index"];
      if (Array.isArray(data66)) {
        const len11 = data66.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data67 = data66[i11];
          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
            if (data67.name === void 0) {
              const err95 = { instancePath: instancePath + "/model-index/" + i11, schemaPath: "#/properties/model-index/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data67.results === void 0) {
              const err96 = { instancePath: instancePath + "/model-index/" + i11, schemaPath: "#/properties/model-index/items/required", keyword: "required", params: { missingProperty: "results" }, message: "must have required property 'results'" };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (data67.name !== void 0) {
              if (typeof data67.name !== "string") {
                const err97 = { instancePath: instancePath + "/model-index/" + i11 + "/name", schemaPath: "#/properties/model-index/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data67.results !== void 0) {
              let data69 = data67.results;
              if (Array.isArray(data69)) {
                const len12 = data69.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data70 = data69[i12];
                  if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                    if (data70.task === void 0) {
                      const err98 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12, schemaPath: "#/properties/model-index/items/properties/results/items/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'" };
                      if (vErrors === null) {
                        vErrors = [err98];
                      } else {
                        vErrors.push(err98);
                      }
                      errors++;
                    }
                    if (data70.metrics === void 0) {
                      const err99 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12, schemaPath: "#/properties/model-index/items/properties/results/items/required", keyword: "required", params: { missingProperty: "metrics" }, message: "must have required property 'metrics'" };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                    if (data70.dataset === void 0) {
                      const err100 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12, schemaPath: "#/properties/model-index/items/properties/results/items/required", keyword: "required", params: { missingProperty: "dataset" }, message: "must have required property 'dataset'" };
                      if (vErrors === null) {
                        vErrors = [err100];
                      } else {
                        vErrors.push(err100);
                      }
                      errors++;
                    }
                    if (data70.task !== void 0) {
                      let data71 = data70.task;
                      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                        if (data71.type === void 0) {
                          const err101 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/task", schemaPath: "#/properties/model-index/items/properties/results/items/properties/task/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                          if (vErrors === null) {
                            vErrors = [err101];
                          } else {
                            vErrors.push(err101);
                          }
                          errors++;
                        }
                        if (data71.type !== void 0) {
                          if (typeof data71.type !== "string") {
                            const err102 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/task/type", schemaPath: "#/properties/model-index/items/properties/results/items/properties/task/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err102];
                            } else {
                              vErrors.push(err102);
                            }
                            errors++;
                          }
                        }
                        if (data71.name !== void 0) {
                          if (typeof data71.name !== "string") {
                            const err103 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/task/name", schemaPath: "#/properties/model-index/items/properties/results/items/properties/task/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err103];
                            } else {
                              vErrors.push(err103);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err104 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/task", schemaPath: "#/properties/model-index/items/properties/results/items/properties/task/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err104];
                        } else {
                          vErrors.push(err104);
                        }
                        errors++;
                      }
                    }
                    if (data70.dataset !== void 0) {
                      let data74 = data70.dataset;
                      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
                        if (data74.type === void 0) {
                          const err105 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/dataset", schemaPath: "#/properties/model-index/items/properties/results/items/properties/dataset/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                          if (vErrors === null) {
                            vErrors = [err105];
                          } else {
                            vErrors.push(err105);
                          }
                          errors++;
                        }
                        if (data74.name === void 0) {
                          const err106 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/dataset", schemaPath: "#/properties/model-index/items/properties/results/items/properties/dataset/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                          if (vErrors === null) {
                            vErrors = [err106];
                          } else {
                            vErrors.push(err106);
                          }
                          errors++;
                        }
                        if (data74.type !== void 0) {
                          if (typeof data74.type !== "string") {
                            const err107 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/dataset/type", schemaPath: "#/properties/model-index/items/properties/results/items/properties/dataset/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err107];
                            } else {
                              vErrors.push(err107);
                            }
                            errors++;
                          }
                        }
                        if (data74.name !== void 0) {
                          if (typeof data74.name !== "string") {
                            const err108 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/dataset/name", schemaPath: "#/properties/model-index/items/properties/results/items/properties/dataset/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err108];
                            } else {
                              vErrors.push(err108);
                            }
                            errors++;
                          }
                        }
                        if (data74.config !== void 0) {
                          if (typeof data74.config !== "string") {
                            const err109 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/dataset/config", schemaPath: "#/properties/model-index/items/properties/results/items/properties/dataset/properties/config/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err109];
                            } else {
                              vErrors.push(err109);
                            }
                            errors++;
                          }
                        }
                        if (data74.split !== void 0) {
                          if (typeof data74.split !== "string") {
                            const err110 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/dataset/split", schemaPath: "#/properties/model-index/items/properties/results/items/properties/dataset/properties/split/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err110];
                            } else {
                              vErrors.push(err110);
                            }
                            errors++;
                          }
                        }
                        if (data74.revision !== void 0) {
                          if (typeof data74.revision !== "string") {
                            const err111 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/dataset/revision", schemaPath: "#/properties/model-index/items/properties/results/items/properties/dataset/properties/revision/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err111];
                            } else {
                              vErrors.push(err111);
                            }
                            errors++;
                          }
                        }
                        if (data74.args !== void 0) {
                          let data80 = data74.args;
                          if (typeof data80 !== "string" && !(data80 && typeof data80 == "object" && !Array.isArray(data80))) {
                            const err112 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/dataset/args", schemaPath: "#/properties/model-index/items/properties/results/items/properties/dataset/properties/args/type", keyword: "type", params: { type: schema32.properties["model-index"].items.properties.results.items.properties.dataset.properties.args.type }, message: "must be string,object" };
                            if (vErrors === null) {
                              vErrors = [err112];
                            } else {
                              vErrors.push(err112);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err113 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/dataset", schemaPath: "#/properties/model-index/items/properties/results/items/properties/dataset/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err113];
                        } else {
                          vErrors.push(err113);
                        }
                        errors++;
                      }
                    }
                    if (data70.metrics !== void 0) {
                      let data81 = data70.metrics;
                      if (Array.isArray(data81)) {
                        const len13 = data81.length;
                        for (let i13 = 0; i13 < len13; i13++) {
                          let data82 = data81[i13];
                          if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                            if (data82.type === void 0) {
                              const err114 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics/" + i13, schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
                              if (vErrors === null) {
                                vErrors = [err114];
                              } else {
                                vErrors.push(err114);
                              }
                              errors++;
                            }
                            if (data82.value === void 0) {
                              const err115 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics/" + i13, schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/items/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'" };
                              if (vErrors === null) {
                                vErrors = [err115];
                              } else {
                                vErrors.push(err115);
                              }
                              errors++;
                            }
                            if (data82.type !== void 0) {
                              if (typeof data82.type !== "string") {
                                const err116 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics/" + i13 + "/type", schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err116];
                                } else {
                                  vErrors.push(err116);
                                }
                                errors++;
                              }
                            }
                            if (data82.value !== void 0) {
                              const _errs215 = errors;
                              const _errs216 = errors;
                              if (data82.value !== null) {
                                const err117 = {};
                                if (vErrors === null) {
                                  vErrors = [err117];
                                } else {
                                  vErrors.push(err117);
                                }
                                errors++;
                              }
                              var valid45 = _errs216 === errors;
                              if (valid45) {
                                const err118 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics/" + i13 + "/value", schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/items/properties/value/not", keyword: "not", params: {}, message: "must NOT be valid" };
                                if (vErrors === null) {
                                  vErrors = [err118];
                                } else {
                                  vErrors.push(err118);
                                }
                                errors++;
                              } else {
                                errors = _errs215;
                                if (vErrors !== null) {
                                  if (_errs215) {
                                    vErrors.length = _errs215;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                            }
                            if (data82.name !== void 0) {
                              if (typeof data82.name !== "string") {
                                const err119 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics/" + i13 + "/name", schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err119];
                                } else {
                                  vErrors.push(err119);
                                }
                                errors++;
                              }
                            }
                            if (data82.config !== void 0) {
                              if (typeof data82.config !== "string") {
                                const err120 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics/" + i13 + "/config", schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/items/properties/config/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err120];
                                } else {
                                  vErrors.push(err120);
                                }
                                errors++;
                              }
                            }
                            if (data82.args !== void 0) {
                              let data87 = data82.args;
                              if (typeof data87 !== "string" && !(data87 && typeof data87 == "object" && !Array.isArray(data87))) {
                                const err121 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics/" + i13 + "/args", schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/items/properties/args/type", keyword: "type", params: { type: schema32.properties["model-index"].items.properties.results.items.properties.metrics.items.properties.args.type }, message: "must be string,object" };
                                if (vErrors === null) {
                                  vErrors = [err121];
                                } else {
                                  vErrors.push(err121);
                                }
                                errors++;
                              }
                            }
                            if (data82.verified !== void 0) {
                              if (typeof data82.verified !== "boolean") {
                                const err122 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics/" + i13 + "/verified", schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/items/properties/verified/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                if (vErrors === null) {
                                  vErrors = [err122];
                                } else {
                                  vErrors.push(err122);
                                }
                                errors++;
                              }
                            }
                            if (data82.verifyToken !== void 0) {
                              if (typeof data82.verifyToken !== "string") {
                                const err123 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics/" + i13 + "/verifyToken", schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/items/properties/verifyToken/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err123];
                                } else {
                                  vErrors.push(err123);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err124 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics/" + i13, schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err124];
                            } else {
                              vErrors.push(err124);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err125 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/metrics", schemaPath: "#/properties/model-index/items/properties/results/items/properties/metrics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err125];
                        } else {
                          vErrors.push(err125);
                        }
                        errors++;
                      }
                    }
                    if (data70.source !== void 0) {
                      let data90 = data70.source;
                      if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                        if (data90.url === void 0) {
                          const err126 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/source", schemaPath: "#/properties/model-index/items/properties/results/items/properties/source/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                          if (vErrors === null) {
                            vErrors = [err126];
                          } else {
                            vErrors.push(err126);
                          }
                          errors++;
                        }
                        if (data90.name !== void 0) {
                          if (typeof data90.name !== "string") {
                            const err127 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/source/name", schemaPath: "#/properties/model-index/items/properties/results/items/properties/source/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err127];
                            } else {
                              vErrors.push(err127);
                            }
                            errors++;
                          }
                        }
                        if (data90.url !== void 0) {
                          if (typeof data90.url !== "string") {
                            const err128 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/source/url", schemaPath: "#/properties/model-index/items/properties/results/items/properties/source/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err128];
                            } else {
                              vErrors.push(err128);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err129 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12 + "/source", schemaPath: "#/properties/model-index/items/properties/results/items/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err129];
                        } else {
                          vErrors.push(err129);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err130 = { instancePath: instancePath + "/model-index/" + i11 + "/results/" + i12, schemaPath: "#/properties/model-index/items/properties/results/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                }
              } else {
                const err131 = { instancePath: instancePath + "/model-index/" + i11 + "/results", schemaPath: "#/properties/model-index/items/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
          } else {
            const err132 = { instancePath: instancePath + "/model-index/" + i11, schemaPath: "#/properties/model-index/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
      } else {
        const err133 = { instancePath: instancePath + "/model-index", schemaPath: "#/properties/model-index/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
    }
  } else {
    const err134 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err134];
    } else {
      vErrors.push(err134);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "license": true, "license_name": true, "license_link": true, "license_details": true, "language": true, "language_bcp47": true, "language_details": true, "pipeline_tag": true, "library_name": true, "tags": true, "datasets": true, "buckets": true, "metrics": true, "base_model": true, "base_model_relation": true, "new_version": true, "thumbnail": true, "description": true, "mask_token": true, "instance_prompt": true, "co2_eq_emissions": true, "inference": true, "widget": true, "extra_gated_prompt": true, "extra_gated_heading": true, "extra_gated_description": true, "extra_gated_button_content": true, "extra_gated_fields": true, "extra_gated_eu_disallowed": true, "model-index": true }, "dynamicProps": false, "dynamicItems": false };

// src/hub/json-pointer.ts
function pointerSteps(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function followPointer(data, pointer) {
  const path2 = [];
  let value2 = data;
  for (const name of pointerSteps(pointer)) {
    const step = Array.isArray(value2) ? Number(name) : name;
    path2.push(step);
    value2 = value2?.[step];
  }
  return { path: path2, value: value2 };
}

// src/hub/generated/dates.ts
var LICENSES_DATE = "2026-08-22";
var TASKS_DATE = "2026-09-29";
var LANGUAGES_DATE = "2026-03-21";

// src/hub/generated/languages.ts
var LANGUAGES = "code multilingual aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu aaa aab aac aad aae aaf aag aah aai aak aal aan aao aap aaq aar aas aat aau aaw aax aaz aba abb abc abd abe abf abg abh abi abj abk abl abm abn abo abp abq abr abs abt abu abv abw abx aby abz aca acb acd ace acf ach aci ack acl acm acn acp acq acr acs act acu acv acw acx acy acz ada adb add ade adf adg adh adi adj adl adn ado adq adr ads adt adu adw adx ady adz aea aeb aec aed aee aek ael aem aen aeq aer aes aeu aew aey aez afb afd afe afg afh afi afk afn afo afp afr afs aft afu afz aga agb agc agd age agf agg agh agi agj agk agl agm agn ago agq agr ags agt agu agv agw agx agy agz aha ahb ahg ahh ahi ahk ahl ahm ahn aho ahp ahr ahs aht aia aib aic aid aie aif aig aih aii aij aik ail aim ain aio aip aiq air ait aiw aix aiy aja ajg aji ajn ajs aju ajw ajz aka akb akc akd ake akf akg akh aki akj akk akl akm ako akp akq akr aks akt aku akv akw akx aky akz ala alc ald ale alf alh ali alj alk all alm aln alo alp alq alr als alt alu alw alx aly alz ama amb amc ame amf amg amh ami amj amk aml amm amn amo amp amq amr ams amt amu amv amw amx amy amz ana anb anc and ane anf ang anh ani anj ank anl anm ann ano anp anq anr ans ant anu anv anw anx any anz aoa aob aoc aod aoe aof aog aoi aoj aok aol aom aon aor aos aot aou aox aoz apb apc apd ape apf apg aph api apj apk apl apm apn apo app apq apr aps apt apu apv apw apx apy apz aqc aqd aqg aqk aqm aqn aqp aqr aqt aqz ara arb arc ard are arg arh ari arj ark arl arn aro arp arq arr ars aru arv arw arx ary arz asa asb asc ase asf asg ash asi asj ask asl asm asn aso asp asq asr ass ast asu asv asw asx asy asz ata atb atc atd ate atg ati atj atk atl atm atn ato atp atq atr ats att atu atv atw atx aty atz aua aub auc aud aug auh aui auj auk aul aum aun auo aup auq aur aut auu auw aux auy auz ava avb avd ave avi avk avl avm avn avo avs avt avu avv awa awb awc awe awg awh awi awk awm awn awo awr aws awt awu awv aww awx awy axb axe axg axk axl axm axx aya ayb ayc ayd aye ayg ayh ayi ayk ayl aym ayn ayo ayp ayq ayr ays ayt ayu ayz aza azb azd aze azg azj azm azn azo azt azz baa bab bac bae baf bag bah baj bak bal bam ban bao bap bar bas bau bav baw bax bay bba bbb bbc bbd bbe bbf bbg bbh bbi bbj bbk bbl bbm bbn bbo bbp bbq bbr bbs bbt bbu bbv bbw bbx bby bca bcb bcc bcd bce bcf bcg bch bci bcj bck bcl bcm bcn bco bcp bcq bcr bcs bct bcu bcv bcw bcy bcz bda bdb bdc bdd bde bdf bdg bdh bdi bdj bdk bdl bdm bdn bdo bdp bdq bdr bds bdt bdu bdv bdw bdx bdy bdz bea beb bec bed bee bef beg beh bei bej bek bel bem ben beo bep beq bes bet beu bev bew bex bey bez bfa bfb bfc bfd bfe bff bfg bfh bfi bfj bfk bfl bfm bfn bfo bfp bfq bfr bfs bft bfu bfw bfx bfy bfz bga bgb bgc bgd bge bgf bgg bgi bgj bgk bgl bgn bgo bgp bgq bgr bgs bgt bgu bgv bgw bgx bgy bgz bha bhb bhc bhd bhe bhf bhg bhh bhi bhj bhl bhm bhn bho bhp bhq bhr bhs bht bhu bhv bhw bhx bhy bhz bia bib bid bie bif big bik bil bim bin bio bip biq bir bis bit biu biv biw bix biy biz bja bjb bjc bje bjf bjg bjh bji bjj bjk bjl bjm bjn bjo bjp bjr bjs bjt bju bjv bjw bjx bjy bjz bka bkc bkd bkf bkg bkh bki bkj bkk bkl bkm bkn bko bkp bkq bkr bks bkt bku bkv bkw bkx bky bkz bla blb blc bld ble blf blh bli blj blk bll blm bln blo blp blq blr bls blt blv blw blx bly blz bma bmb bmc bmd bme bmf bmg bmh bmi bmj bmk bml bmm bmn bmo bmp bmq bmr bms bmt bmu bmv bmw bmx bmz bna bnb bnc bnd bne bnf bng bni bnj bnk bnl bnm bnn bno bnp bnq bnr bns bnu bnv bnw bnx bny bnz boa bob bod boe bof bog boh boi boj bok bol bom bon boo bop boq bor bos bot bou bov bow box boy boz bpa bpc bpd bpe bpg bph bpi bpj bpk bpl bpm bpn bpo bpp bpq bpr bps bpt bpu bpv bpw bpx bpy bpz bqa bqb bqc bqd bqf bqg bqh bqi bqj bqk bql bqm bqn bqo bqp bqq bqr bqs bqt bqu bqv bqw bqx bqy bqz bra brb brc brd bre brf brg brh bri brj brk brl brm brn bro brp brq brr brs brt bru brv brw brx bry brz bsa bsb bsc bse bsf bsg bsh bsi bsj bsk bsl bsm bsn bso bsp bsq bsr bss bst bsu bsv bsw bsx bsy bta btc btd bte btf btg bth bti btj btm btn bto btp btq btr bts btt btu btv btw btx bty btz bua bub buc bud bue buf bug buh bui buj buk bul bum bun buo bup buq bus but buu buv buw bux buy buz bva bvb bvc bvd bve bvf bvg bvh bvi bvj bvk bvl bvm bvn bvo bvp bvq bvr bvt bvu bvv bvw bvx bvy bvz bwa bwb bwc bwd bwe bwf bwg bwh bwi bwj bwk bwl bwm bwn bwo bwp bwq bwr bws bwt bwu bww bwx bwy bwz bxa bxb bxc bxd bxe bxf bxg bxh bxi bxj bxk bxl bxm bxn bxo bxp bxq bxr bxs bxu bxv bxw bxz bya byb byc byd bye byf byg byh byi byj byk byl bym byn byo byp byq byr bys byt byv byw byx byz bza bzb bzc bzd bze bzf bzg bzh bzi bzj bzk bzl bzm bzn bzo bzp bzq bzr bzs bzt bzu bzv bzw bzx bzy bzz caa cab cac cad cae caf cag cah caj cak cal cam can cao cap caq car cas cat cav caw cax cay caz cbb cbc cbd cbg cbi cbj cbk cbl cbn cbo cbq cbr cbs cbt cbu cbv cbw cby ccc ccd cce ccg cch ccj ccl ccm cco ccp ccr cda cde cdf cdh cdi cdj cdm cdn cdo cdr cds cdy cdz cea ceb ceg cek cen ces cet cey cfa cfd cfg cfm cga cgc cgg cgk cha chb chc chd che chf chg chh chj chk chl chm chn cho chp chq chr cht chu chv chw chx chy chz cia cib cic cid cie cih cik cim cin cip cir ciw ciy cja cje cjh cji cjk cjm cjn cjo cjp cjs cjv cjy ckb ckh ckl ckm ckn cko ckq ckr cks ckt cku ckv ckx cky ckz cla clc cld cle clh cli clj clk cll clm clo clt clu clw cly cma cme cmg cmi cml cmm cmn cmo cmr cms cmt cna cnb cnc cng cnh cni cnk cnl cno cnp cnq cnr cns cnt cnu cnw cnx coa cob coc cod coe cof cog coh coj cok col com con coo cop coq cor cos cot cou cov cow cox coz cpa cpb cpc cpg cpi cpn cpo cps cpu cpx cpy cqd cra crb crc crd cre crf crg crh cri crj crk crl crm crn cro crq crr crs crt crv crw crx cry crz csa csb csc csd cse csf csg csh csi csj csk csl csm csn cso csp csq csr css cst csv csw csx csy csz cta ctc ctd cte ctg cth ctl ctm ctn cto ctp cts ctt ctu cty ctz cua cub cuc cuh cui cuj cuk cul cuo cup cuq cur cut cuu cuv cuw cux cuy cvg cvn cwa cwb cwd cwe cwg cwt cxh cya cyb cym cyo czh czk czn czo czt daa dac dad dae dag dah dai daj dak dal dam dan dao daq dar das dau dav daw dax daz dba dbb dbd dbe dbf dbg dbi dbj dbl dbm dbn dbo dbp dbq dbr dbt dbu dbv dbw dby dcc dcr dda ddd dde ddg ddi ddj ddn ddo ddr dds ddw dec ded dee def deg deh dei dek del dem den dep deq der des deu dev dez dga dgb dgc dgd dge dgg dgh dgi dgk dgl dgn dgo dgr dgs dgt dgw dgx dgz dhd dhg dhi dhl dhm dhn dho dhr dhs dhu dhv dhw dhx dia dib dic did dif dig dih dii dij dik dil dim din dio dip diq dir dis diu div diw dix diy diz dja djb djc djd dje djf dji djj djk djm djn djo djr dju djw dka dkg dkk dkr dks dkx dlg dlk dlm dln dma dmb dmc dmd dme dmf dmg dmk dml dmm dmo dmr dms dmu dmv dmw dmx dmy dna dnd dne dng dni dnj dnk dnn dno dnr dnt dnu dnv dnw dny doa dob doc doe dof doh doi dok dol don doo dop doq dor dos dot dov dow dox doy doz dpp drb drc drd dre drg dri drl drn dro drq drs drt dru dry dsb dse dsh dsi dsk dsl dsn dso dsq dsz dta dtb dtd dth dti dtk dtm dtn dto dtp dtr dts dtt dtu dty dua dub duc due duf dug duh dui duk dul dum dun duo dup duq dur dus duu duv duw dux duy duz dva dwa dwk dwr dws dwu dww dwy dwz dya dyb dyd dyg dyi dym dyn dyo dyr dyu dyy dza dzd dze dzg dzl dzn dzo eaa ebc ebg ebk ebo ebr ebu ecr ecs ecy eee efa efe efi ega egl egm ego egy ehs ehu eip eit eiv eja eka eke ekg eki ekk ekl ekm eko ekp ekr eky ele elh eli elk ell elm elo elu elx ema emb eme emg emi emk emm emn emp emq ems emu emw emx emy emz ena enb enc end enf eng enh enl enm enn eno enq enr enu env enw enx eot epi epo era erg erh eri erk ero err ers ert erw ese esg esh esi esk esl esm esn eso esq ess est esu esy etb etc eth etn eto etr ets ett etu etx etz eud eus eve evh evn ewe ewo ext eya eyo eza eze faa fab fad faf fag fah fai faj fak fal fam fan fao fap far fas fat fau fax fay faz fbl fcs fer ffi ffm fgr fia fie fif fij fil fin fip fir fit fiw fkk fkv fla flh fli fll fln flr fly fmp fmu fnb fng fni fod foi fom fon for fos fpe fqs fra frc frd frk frm fro frp frq frr frs frt fry fse fsl fss fub fuc fud fue fuf fuh fui fuj ful fum fun fuq fur fut fuu fuv fuy fvr fwa fwe gaa gab gac gad gae gaf gag gah gai gaj gak gal gam gan gao gap gaq gar gas gat gau gaw gax gay gaz gba gbb gbd gbe gbf gbg gbh gbi gbj gbk gbl gbm gbn gbo gbp gbq gbr gbs gbu gbv gbw gbx gby gbz gcc gcd gce gcf gcl gcn gcr gct gda gdb gdc gdd gde gdf gdg gdh gdi gdj gdk gdl gdm gdn gdo gdq gdr gds gdt gdu gdx gea geb gec ged gef geg geh gei gej gek gel geq ges gev gew gex gey gez gfk gft gga ggb ggd gge ggg ggk ggl ggt ggu ggw gha ghc ghe ghh ghk ghl ghn gho ghr ghs ght gia gib gic gid gie gig gih gii gil gim gin gip giq gir gis git giu giw gix giy giz gjk gjm gjn gjr gju gka gkd gke gkn gko gkp gku gla glb glc gld gle glg glh glj glk gll glo glr glu glv glw gly gma gmb gmd gmg gmh gml gmm gmn gmr gmu gmv gmx gmy gmz gna gnb gnc gnd gne gng gnh gni gnj gnk gnl gnm gnn gno gnq gnr gnt gnu gnw gnz goa gob goc god goe gof gog goh goi goj gok gol gom gon goo gop goq gor gos got gou gov gow gox goy goz gpa gpe gpn gqa gqi gqn gqr gqu gra grb grc grd grg grh gri grj grm grn gro grq grr grs grt gru grv grw grx gry grz gse gsg gsl gsm gsn gso gsp gss gsw gta gtu gua gub guc gud gue guf gug guh gui guj guk gul gum gun guo gup guq gur gus gut guu guw gux guz gva gvc gve gvf gvj gvl gvm gvn gvo gvp gvr gvs gvy gwa gwb gwc gwd gwe gwf gwg gwi gwj gwm gwn gwr gwt gwu gww gwx gxx gya gyb gyd gye gyf gyg gyi gyl gym gyn gyo gyr gyy gyz gza gzi gzn haa hab hac had hae haf hag hah hai haj hak hal ham han hao hap haq har has hat hau hav haw hax hay haz hba hbb hbn hbo hbs hbu hca hch hdn hds hdy hea heb hed heg heh hei hem her hgm hgw hhi hhr hhy hia hib hid hif hig hih hii hij hik hil hin hio hir hit hiw hix hji hka hke hkh hkk hkn hks hla hlb hld hle hlt hlu hma hmb hmc hmd hme hmf hmg hmh hmi hmj hmk hml hmm hmn hmo hmp hmq hmr hms hmt hmu hmv hmw hmy hmz hna hnd hne hng hnh hni hnj hnn hno hns hnu hoa hob hoc hod hoe hoh hoi hoj hol hom hoo hop hor hos hot hov how hoy hoz hpo hps hra hrc hre hrk hrm hro hrp hrt hru hrv hrw hrx hrz hsb hsh hsl hsn hss hti hto hts htu htx hub huc hud hue huf hug huh hui huj huk hul hum hun huo hup huq hur hus hut huu huv huw hux huy huz hvc hve hvk hvn hvv hwa hwc hwo hya hye hyw iai ian iar iba ibb ibd ibe ibg ibh ibl ibm ibn ibo ibr ibu iby ica ich icl icr ida idb idc idd ide idi ido idr ids idt idu ifa ifb ife iff ifk ifm ifu ify igb ige igg igl igm ign igo igs igw ihb ihi ihp ihw iii iin ijc ije ijj ijn ijs ike ikh iki ikk ikl iko ikp ikr iks ikt iku ikv ikw ikx ikz ila ilb ile ilg ili ilk ilm ilo ilp ils ilu ilv ima imi iml imn imo imr ims imt imy ina inb ind ing inh inj inl inm inn ino inp ins int inz ior iou iow ipi ipk ipo iqu iqw ire irh iri irk irn irr iru irx iry isa isc isd ise isg ish isi isk isl ism isn iso isr ist isu ita itb itd ite iti itk itl itm ito itr its itt itv itw itx ity itz ium ivb ivv iwk iwm iwo iws ixc ixl iya iyo iyx izh izm izr izz jaa jab jac jad jae jaf jah jaj jak jal jam jan jao jaq jas jat jau jav jax jay jaz jbe jbi jbj jbk jbm jbn jbo jbr jbt jbu jbw jcs jct jda jdg jdt jeb jee jeh jei jek jel jen jer jet jeu jgb jge jgk jgo jhi jhs jia jib jic jid jie jig jih jii jil jim jio jiq jit jiu jiv jiy jje jjr jka jkm jko jkp jkr jks jku jle jls jma jmb jmc jmd jmi jml jmn jmr jms jmw jmx jna jnd jng jni jnj jnl jns job jod jog jor jos jow jpa jpn jpr jqr jra jrb jrr jrt jru jsl jua jub juc jud juh jui juk jul jum jun juo jup jur jus jut juu juw juy jvd jvn jwi jya jye jyy kaa kab kac kad kae kaf kag kah kai kaj kak kal kam kan kao kap kaq kas kat kau kav kaw kax kay kaz kba kbb kbc kbd kbe kbg kbh kbi kbj kbk kbl kbm kbn kbo kbp kbq kbr kbs kbt kbu kbv kbw kbx kby kbz kca kcb kcc kcd kce kcf kcg kch kci kcj kck kcl kcm kcn kco kcp kcq kcr kcs kct kcu kcv kcw kcx kcy kcz kda kdc kdd kde kdf kdg kdh kdi kdj kdk kdl kdm kdn kdp kdq kdr kdt kdu kdw kdx kdy kdz kea keb kec ked kee kef keg keh kei kej kek kel kem ken keo kep keq ker kes ket keu kev kew kex key kez kfa kfb kfc kfd kfe kff kfg kfh kfi kfj kfk kfl kfm kfn kfo kfp kfq kfr kfs kft kfu kfv kfw kfx kfy kfz kga kgb kge kgf kgg kgi kgj kgk kgl kgn kgo kgp kgq kgr kgs kgt kgu kgv kgw kgx kgy kha khb khc khd khe khf khg khh khj khk khl khm khn kho khp khq khr khs kht khu khv khw khx khy khz kia kib kic kid kie kif kig kih kii kij kik kil kim kin kio kip kiq kir kis kit kiu kiv kiw kix kiy kiz kja kjb kjc kjd kje kjg kjh kji kjj kjk kjl kjm kjn kjo kjp kjq kjr kjs kjt kju kjv kjx kjy kjz kka kkb kkc kkd kke kkf kkg kkh kki kkj kkk kkl kkm kkn kko kkp kkq kkr kks kkt kku kkv kkw kkx kky kkz kla klb klc kld kle klf klg klh kli klj klk kll klm kln klo klp klq klr kls klt klu klv klw klx kly klz kma kmb kmc kmd kme kmf kmg kmh kmi kmj kmk kml kmm kmn kmo kmp kmq kmr kms kmt kmu kmv kmw kmx kmy kmz kna knb knc knd kne knf kng kni knj knk knl knm knn kno knp knq knr kns knt knu knv knw knx kny knz koa koc kod koe kof kog koh koi kok kol kom kon koo kop koq kor kos kot kou kov kow koy koz kpa kpb kpc kpd kpe kpf kpg kph kpi kpj kpk kpl kpm kpn kpo kpq kpr kps kpt kpu kpv kpw kpx kpy kpz kqa kqb kqc kqd kqe kqf kqg kqh kqi kqj kqk kql kqm kqn kqo kqp kqq kqr kqs kqt kqu kqv kqw kqx kqy kqz kra krb krc krd kre krf krh kri krj krk krl krn krp krr krs krt kru krv krw krx kry krz ksb ksc ksd kse ksf ksg ksh ksi ksj ksk ksl ksm ksn kso ksp ksq ksr kss kst ksu ksv ksw ksx ksy ksz kta ktb ktc ktd kte ktf ktg kth kti ktj ktk ktl ktm ktn kto ktp ktq kts ktt ktu ktv ktw ktx kty ktz kua kub kuc kud kue kuf kug kuh kui kuj kuk kul kum kun kuo kup kuq kur kus kut kuu kuv kuw kux kuy kuz kva kvb kvc kvd kve kvf kvg kvh kvi kvj kvk kvl kvm kvn kvo kvp kvq kvr kvt kvu kvv kvw kvx kvy kvz kwa kwb kwc kwd kwe kwf kwg kwh kwi kwj kwk kwl kwm kwn kwo kwp kwr kws kwt kwu kwv kww kwx kwy kwz kxa kxb kxc kxd kxf kxh kxi kxj kxk kxm kxn kxo kxp kxq kxr kxs kxt kxv kxw kxx kxy kxz kya kyb kyc kyd kye kyf kyg kyh kyi kyj kyk kyl kym kyn kyo kyp kyq kyr kys kyt kyu kyv kyw kyx kyy kyz kza kzb kzc kzd kze kzf kzg kzi kzk kzl kzm kzn kzo kzp kzq kzr kzs kzu kzv kzw kzx kzy kzz laa lab lac lad lae laf lag lah lai laj lal lam lan lao lap laq lar las lat lau lav law lax lay laz lbb lbc lbe lbf lbg lbi lbj lbk lbl lbm lbn lbo lbq lbr lbs lbt lbu lbv lbw lbx lby lbz lcc lcd lce lcf lch lcl lcm lcp lcq lcs lda ldb ldd ldg ldh ldi ldj ldk ldl ldm ldn ldo ldp ldq lea leb lec led lee lef leh lei lej lek lel lem len leo lep leq ler les let leu lev lew lex ley lez lfa lfn lga lgb lgg lgh lgi lgk lgl lgm lgn lgo lgq lgr lgs lgt lgu lgz lha lhh lhi lhl lhm lhn lhp lhs lht lhu lia lib lic lid lie lif lig lih lij lik lil lim lin lio lip liq lir lis lit liu liv liw lix liy liz lja lje lji ljl ljp ljw ljx lka lkb lkc lkd lke lkh lki lkj lkl lkm lkn lko lkr lks lkt lku lky lla llb llc lld lle llf llg llh lli llj llk lll llm lln llp llq lls llu llx lma lmb lmc lmd lme lmf lmg lmh lmi lmj lmk lml lmn lmo lmp lmq lmr lmu lmv lmw lmx lmy lna lnb lnd lng lnh lni lnj lnl lnm lnn lns lnu lnw lnz loa lob loc loe lof log loh loi loj lok lol lom lon loo lop loq lor los lot lou lov low lox loy loz lpa lpe lpn lpo lpx lqr lra lrc lre lrg lri lrk lrl lrm lrn lro lrr lrt lrv lrz lsa lsb lsc lsd lse lsh lsi lsl lsm lsn lso lsp lsr lss lst lsv lsw lsy ltc ltg lth lti ltn lto lts ltu ltz lua lub luc lud lue luf lug lui luj luk lul lum lun luo lup luq lur lus lut luu luv luw luy luz lva lvi lvk lvl lvs lvu lwa lwe lwg lwh lwl lwm lwo lws lwt lwu lww lxm lya lyg lyn lzh lzl lzn lzz maa mab mad mae maf mag mah mai maj mak mal mam man maq mar mas mat mau mav maw max maz mba mbb mbc mbd mbe mbf mbh mbi mbj mbk mbl mbm mbn mbo mbp mbq mbr mbs mbt mbu mbv mbw mbx mby mbz mca mcb mcc mcd mce mcf mcg mch mci mcj mck mcl mcm mcn mco mcp mcq mcr mcs mct mcu mcv mcw mcx mcy mcz mda mdb mdc mdd mde mdf mdg mdh mdi mdj mdk mdl mdm mdn mdp mdq mdr mds mdt mdu mdv mdw mdx mdy mdz mea meb mec med mee mef meh mei mej mek mel mem men meo mep meq mer mes met meu mev mew mey mez mfa mfb mfc mfd mfe mff mfg mfh mfi mfj mfk mfl mfm mfn mfo mfp mfq mfr mfs mft mfu mfv mfw mfx mfy mfz mga mgb mgc mgd mge mgf mgg mgh mgi mgj mgk mgl mgm mgn mgo mgp mgq mgr mgs mgt mgu mgv mgw mgy mgz mha mhb mhc mhd mhe mhf mhg mhi mhj mhk mhl mhm mhn mho mhp mhq mhr mhs mht mhu mhw mhx mhy mhz mia mib mic mid mie mif mig mih mii mij mik mil mim min mio mip miq mir mis mit miu miw mix miy miz mjb mjc mjd mje mjg mjh mji mjj mjk mjl mjm mjn mjo mjp mjq mjr mjs mjt mju mjv mjw mjx mjy mjz mka mkb mkc mkd mke mkf mkg mki mkj mkk mkl mkm mkn mko mkp mkq mkr mks mkt mku mkv mkw mkx mky mkz mla mlb mlc mle mlf mlg mlh mli mlj mlk mll mlm mln mlo mlp mlq mlr mls mlt mlu mlv mlw mlx mlz mma mmb mmc mmd mme mmf mmg mmh mmi mmj mmk mml mmm mmn mmo mmp mmq mmr mmt mmu mmv mmw mmx mmy mmz mna mnb mnc mnd mne mnf mng mnh mni mnj mnk mnl mnm mnn mnp mnq mnr mns mnu mnv mnw mnx mny mnz moa moc mod moe mog moh moi moj mok mom mon moo mop moq mor mos mot mou mov mow mox moy moz mpa mpb mpc mpd mpe mpg mph mpi mpj mpk mpl mpm mpn mpo mpp mpq mpr mps mpt mpu mpv mpw mpx mpy mpz mqa mqb mqc mqe mqf mqg mqh mqi mqj mqk mql mqm mqn mqo mqp mqq mqr mqs mqt mqu mqv mqw mqx mqy mqz mra mrb mrc mrd mre mrf mrg mrh mri mrj mrk mrl mrm mrn mro mrp mrq mrr mrs mrt mru mrv mrw mrx mry mrz msa msb msc msd mse msf msg msh msi msj msk msl msm msn mso msp msq msr mss msu msv msw msx msy msz mta mtb mtc mtd mte mtf mtg mth mti mtj mtk mtl mtm mtn mto mtp mtq mtr mts mtt mtu mtv mtw mtx mty mua mub muc mud mue mug muh mui muj muk mul mum muo mup muq mur mus mut muu muv mux muy muz mva mvb mvd mve mvf mvg mvh mvi mvk mvl mvn mvo mvp mvq mvr mvs mvt mvu mvv mvw mvx mvy mvz mwa mwb mwc mwe mwf mwg mwh mwi mwk mwl mwm mwn mwo mwp mwq mwr mws mwt mwu mwv mww mwz mxa mxb mxc mxd mxe mxf mxg mxh mxi mxj mxk mxl mxm mxn mxo mxp mxq mxr mxs mxt mxu mxv mxw mxx mxy mxz mya myb myc mye myf myg myh myj myk myl mym myo myp myr mys myu myv myw myx myy myz mza mzb mzc mzd mze mzg mzh mzi mzj mzk mzl mzm mzn mzo mzp mzq mzr mzs mzt mzu mzv mzw mzx mzy mzz naa nab nac nae naf nag naj nak nal nam nan nao nap naq nar nas nat nau nav naw nax nay naz nba nbb nbc nbd nbe nbg nbh nbi nbj nbk nbl nbm nbn nbo nbp nbq nbr nbs nbt nbu nbv nbw nby nca ncb ncc ncd nce ncf ncg nch nci ncj nck ncl ncm ncn nco ncq ncr ncs nct ncu ncx ncz nda ndb ndc ndd nde ndf ndg ndh ndi ndj ndk ndl ndm ndn ndo ndp ndq ndr nds ndt ndu ndv ndw ndx ndy ndz nea neb nec ned nee nef neg neh nei nej nek nem nen neo nep neq ner nes net neu nev new nex ney nez nfa nfd nfl nfr nfu nga ngb ngc ngd nge ngg ngh ngi ngj ngk ngl ngm ngn ngp ngq ngr ngs ngt ngu ngv ngw ngx ngy ngz nha nhb nhc nhd nhe nhf nhg nhh nhi nhk nhm nhn nho nhp nhq nhr nht nhu nhv nhw nhx nhy nhz nia nib nid nie nif nig nih nii nij nik nil nim nin nio niq nir nis nit niu niv niw nix niy niz nja njb njd njh nji njj njl njm njn njo njr njs njt nju njx njy njz nka nkb nkc nkd nke nkf nkg nkh nki nkj nkk nkm nkn nko nkp nkq nkr nks nkt nku nkv nkw nkx nkz nla nlc nld nle nlg nli nlj nlk nll nlm nlo nlq nlu nlv nlw nlx nly nlz nma nmb nmc nmd nme nmf nmg nmh nmi nmj nmk nml nmm nmn nmo nmp nmq nmr nms nmt nmu nmv nmw nmx nmy nmz nna nnb nnc nnd nne nnf nng nnh nni nnj nnk nnl nnm nnn nno nnp nnq nnr nnt nnu nnv nnw nny nnz noa nob noc nod noe nof nog noh noi noj nok nol non nop noq nor nos not nou nov now noy noz npa npb npg nph npi npl npn npo nps npu npx npy nqg nqk nql nqm nqn nqo nqq nqt nqy nra nrb nrc nre nrf nrg nri nrk nrl nrm nrn nrp nrr nrt nru nrx nrz nsa nsb nsc nsd nse nsf nsg nsh nsi nsk nsl nsm nsn nso nsp nsq nsr nss nst nsu nsv nsw nsx nsy nsz ntd nte ntg nti ntj ntk ntm nto ntp ntr ntu ntw ntx nty ntz nua nuc nud nue nuf nug nuh nui nuj nuk nul num nun nuo nup nuq nur nus nut nuu nuv nuw nux nuy nuz nvh nvm nvo nwa nwb nwc nwe nwg nwi nwm nwo nwr nww nwx nwy nxa nxd nxe nxg nxi nxk nxl nxm nxn nxo nxq nxr nxx nya nyb nyc nyd nye nyf nyg nyh nyi nyj nyk nyl nym nyn nyo nyp nyq nyr nys nyt nyu nyv nyw nyx nyy nza nzb nzd nzi nzk nzm nzr nzs nzu nzy nzz oaa oac oar oav obi obk obl obm obo obr obt obu oca och oci ocm oco ocu oda odk odt odu ofo ofs ofu ogb ogc oge ogg ogo ogu oht ohu oia oie oin ojb ojc ojg oji ojp ojs ojv ojw oka okb okc okd oke okg okh oki okj okk okl okm okn oko okr oks oku okv okx okz ola old ole olk olm olo olr olt olu oma omb omc omg omi omk oml omn omo omp omr omt omu omw omx omy ona onb one ong oni onj onk onn ono onp onr ons ont onu onw onx ood oog oon oor oos opa opk opm opo opt opy ora orc ore org orh ori orm orn oro orr ors ort oru orv orw orx ory orz osa osc osi osn oso osp oss ost osu osx ota otb otd ote oti otk otl otm otn otq otr ots ott otu otw otx oty otz oua oub oue oui oum ovd owi owl oyb oyd oym oyy ozm pab pac pad pae paf pag pah pai pak pal pam pan pao pap paq par pas pau pav paw pax pay paz pbb pbc pbe pbf pbg pbh pbi pbl pbm pbn pbo pbp pbr pbs pbt pbu pbv pby pca pcb pcc pcd pce pcf pcg pch pci pcj pck pcl pcm pcn pcp pcw pda pdc pdi pdn pdo pdt pdu pea peb ped pee pef peg peh pei pej pek pel pem peo pep peq pes pev pex pey pez pfa pfe pfl pga pgd pgg pgi pgk pgl pgn pgs pgu pgz pha phd phg phh phj phk phl phm phn pho phq phr pht phu phv phw pia pib pic pid pie pif pig pih pij pil pim pin pio pip pir pis pit piu piv piw pix piy piz pjt pka pkb pkc pkg pkh pkn pko pkp pkr pks pkt pku pla plb plc pld ple plg plh pli plk pll pln plo plq plr pls plt plu plv plw ply plz pma pmb pmd pme pmf pmh pmi pmj pml pmm pmn pmo pmq pmr pms pmt pmw pmx pmy pmz pna pnb pnc pnd pne png pnh pni pnj pnk pnl pnm pnn pno pnp pnq pnr pns pnt pnu pnv pnw pnx pny pnz poc poe pof pog poh poi pok pol pom pon poo pop poq por pos pot pov pow pox poy ppe ppi ppk ppl ppm ppn ppo ppp ppq pps ppt ppu pqa pqm prc prd pre prf prg prh pri prk prl prm prn pro prq prr prs prt pru prw prx prz psa psc psd pse psg psh psi psl psm psn pso psp psq psr pss pst psu psw psy pta pth pti ptn pto ptp ptq ptr ptt ptu ptv ptw pty pua pub puc pud pue puf pug pui puj pum puo pup puq pur pus put puu puw pux puy pwa pwb pwg pwi pwm pwn pwo pwr pww pxm pye pym pyn pys pyu pyx pyy pze pzh pzn qua qub quc qud que quf qug quh qui quk qul qum qun qup quq qur qus quv quw qux quy quz qva qvc qve qvh qvi qvj qvl qvm qvn qvo qvp qvs qvw qvy qvz qwa qwc qwh qwm qws qwt qxa qxc qxh qxl qxn qxo qxp qxq qxr qxs qxt qxu qxw qya qyp raa rab rac rad raf rag rah rai raj rak ral ram ran rao rap raq rar ras rat rau rav raw rax ray raz rbb rbk rbl rbp rcf rdb rea reb ree reg rei rej rel rem ren rer res ret rey rga rge rgk rgn rgr rgs rgu rhg rhp ria rib rif ril rim rin rir rit riu rjg rji rjs rka rkb rkh rki rkm rkt rkw rma rmb rmc rmd rme rmf rmg rmh rmi rmk rml rmm rmn rmo rmp rmq rms rmt rmu rmv rmw rmx rmy rmz rnb rnd rng rnl rnn rnp rnr rnw rob roc rod roe rof rog roh rol rom ron roo rop ror rou row rpn rpt rri rro rrt rsb rsk rsl rsm rsn rsw rtc rth rtm rts rtw rub ruc rue ruf rug ruh rui ruk run ruo rup ruq rus rut ruu ruy ruz rwa rwk rwl rwm rwo rwr rxd rxw ryn rys ryu rzh saa sab sac sad sae saf sag sah saj sak sam san sao saq sar sas sat sau sav saw sax say saz sba sbb sbc sbd sbe sbf sbg sbh sbi sbj sbk sbl sbm sbn sbo sbp sbq sbr sbs sbt sbu sbv sbw sbx sby sbz scb sce scf scg sch sci sck scl scn sco scp scq scs sct scu scv scw scx sda sdb sdc sde sdf sdg sdh sdj sdk sdl sdn sdo sdp sdq sdr sds sdt sdu sdx sdz sea seb sec sed see sef seg seh sei sej sek sel sen seo sep seq ser ses set seu sev sew sey sez sfb sfe sfm sfs sfw sga sgb sgc sgd sge sgg sgh sgi sgj sgk sgm sgp sgr sgs sgt sgu sgw sgx sgy sgz sha shb shc shd she shg shh shi shj shk shl shm shn sho shp shq shr shs sht shu shv shw shx shy shz sia sib sid sie sif sig sih sii sij sik sil sim sin sip siq sir sis siu siv siw six siy siz sja sjb sjd sje sjg sjk sjl sjm sjn sjo sjp sjr sjs sjt sju sjw ska skb skc skd ske skf skg skh ski skj skm skn sko skp skq skr sks skt sku skv skw skx sky skz slc sld sle slf slg slh sli slj slk sll slm sln slp slr sls slt slu slv slw slx sly slz sma smb smc sme smf smg smh smj smk sml smm smn smo smp smq smr sms smt smu smv smw smx smy smz sna snc snd sne snf sng sni snj snk snl snm snn sno snp snq snr sns snu snv snw snx sny snz soa sob soc sod soe sog soh soi soj sok sol som soo sop soq sor sos sot sou sov sow sox soy soz spa spb spc spd spe spg spi spk spl spm spn spo spp spq spr sps spt spu spv spx spy sqa sqh sqi sqk sqm sqn sqo sqq sqr sqs sqt squ sqx sra srb src srd sre srf srg srh sri srk srl srm srn sro srp srq srr srs srt sru srv srw srx sry srz ssb ssc ssd sse ssf ssg ssh ssi ssj ssk ssl ssm ssn sso ssp ssq ssr sss sst ssu ssv ssw ssx ssy ssz sta stb std ste stf stg sth sti stj stk stl stm stn sto stp stq str sts stt stu stv stw sty sua sub suc sue sug sui suj suk sun suo suq sur sus sut suv suw sux suy suz sva svb svc sve svk svm svs svx swa swb swc swe swf swg swh swi swj swk swl swm swn swo swp swq swr sws swt swu swv sww swx swy sxb sxc sxe sxg sxk sxl sxm sxn sxo sxr sxs sxu sxw sya syb syc syi syk syl sym syn syo syr sys syw syx syy sza szb szc sze szg szl szn szp szs szv szw szy taa tab tac tad tae taf tag tah taj tak tal tam tan tao tap taq tar tas tat tau tav taw tax tay taz tba tbc tbd tbe tbf tbg tbh tbi tbj tbk tbl tbm tbn tbo tbp tbr tbs tbt tbu tbv tbw tbx tby tbz tca tcb tcc tcd tce tcf tcg tch tci tck tcl tcm tcn tco tcp tcq tcs tct tcu tcw tcx tcy tcz tda tdb tdc tdd tde tdf tdg tdh tdi tdj tdk tdl tdm tdn tdo tdq tdr tds tdt tdv tdx tdy tea teb tec ted tee tef teg teh tei tek tel tem ten teo tep teq ter tes tet teu tev tew tex tey tez tfi tfn tfo tfr tft tga tgb tgc tgd tge tgf tgh tgi tgj tgk tgl tgn tgo tgp tgq tgr tgs tgt tgu tgv tgw tgx tgy tgz tha thd the thf thh thi thk thl thm thn thp thq thr ths tht thu thv thy thz tia tic tif tig tih tii tij tik til tim tin tio tip tiq tir tis tit tiu tiv tiw tix tiy tiz tja tjg tji tjj tjl tjm tjn tjo tjp tjs tju tjw tka tkb tkd tke tkf tkg tkl tkm tkn tkp tkq tkr tks tkt tku tkv tkw tkx tkz tla tlb tlc tld tlf tlg tlh tli tlj tlk tll tlm tln tlo tlp tlq tlr tls tlt tlu tlv tlx tly tma tmb tmc tmd tme tmf tmg tmh tmi tmj tml tmm tmn tmo tmq tmr tms tmt tmu tmv tmw tmy tmz tna tnb tnc tnd tng tnh tni tnk tnl tnm tnn tno tnp tnq tnr tns tnt tnu tnv tnw tnx tny tnz tob toc tod tof tog toh toi toj tok tol tom ton too top toq tor tos tou tov tow tox toy toz tpa tpc tpe tpf tpg tpi tpj tpk tpl tpm tpn tpo tpp tpq tpr tpt tpu tpv tpx tpy tpz tqb tql tqm tqn tqo tqp tqq tqr tqt tqu tqw tra trb trc trd tre trf trg trh tri trj trl trm trn tro trp trq trr trs trt tru trv trw trx try trz tsa tsb tsc tsd tse tsg tsh tsi tsj tsk tsl tsm tsn tso tsp tsq tsr tss tst tsu tsv tsw tsx tsy tsz tta ttb ttc ttd tte ttf ttg tth tti ttj ttk ttl ttm ttn tto ttp ttq ttr tts ttt ttu ttv ttw tty ttz tua tub tuc tud tue tuf tug tuh tui tuj tuk tul tum tun tuo tuq tur tus tuu tuv tux tuy tuz tva tvd tve tvi tvk tvl tvm tvn tvo tvs tvt tvu tvw tvx tvy twa twb twc twd twe twf twg twh twi twl twm twn two twp twq twr twt twu tww twx twy txa txb txc txe txg txh txi txj txm txn txo txq txr txs txt txu txx txy tya tye tyh tyi tyj tyl tyn typ tyr tys tyt tyu tyv tyx tyy tyz tza tzh tzj tzl tzm tzn tzo tzx uam uan uar uba ubi ubl ubr ubu uby uda ude udg udi udj udl udm udu ues ufi uga ugb uge ugh ugn ugo ugy uha uhn uig uis uiv uji uka ukg ukh uki ukk ukl ukp ukq ukr uks uku ukv ukw uky ula ulb ulc ule ulf uli ulk ull ulm uln ulu ulw uly uma umb umc umd umg umi umm umn umo ump umr ums umu una und une ung uni unk unm unn unr unu unx unz uon upi upv ura urb urc urd ure urf urg urh uri urk url urm urn uro urp urr urt uru urv urw urx ury urz usa ush usi usk usp uss usu uta ute uth utp utr utu uum uur uuu uve uvh uvl uwa uya uzb uzn uzs vaa vae vaf vag vah vai vaj val vam van vao vap var vas vau vav vay vbb vbk vec ved vel vem ven veo vep ver vgr vgt vic vid vie vif vig vil vin vis vit viv vjk vka vkj vkk vkl vkm vkn vko vkp vkt vku vkz vlp vls vma vmb vmc vmd vme vmf vmg vmh vmi vmj vmk vml vmm vmp vmq vmr vms vmu vmv vmw vmx vmy vmz vnk vnm vnp vol vor vot vra vro vrs vrt vsi vsl vsv vto vum vun vut vwa waa wab wac wad wae waf wag wah wai waj wal wam wan wao wap waq war was wat wau wav waw wax way waz wba wbb wbe wbf wbh wbi wbj wbk wbl wbm wbp wbq wbr wbs wbt wbv wbw wca wci wdd wdg wdj wdk wdt wdu wdy wea wec wed weg weh wei wem weo wep wer wes wet weu wew wfg wga wgb wgg wgi wgo wgu wgy wha whg whk whu wib wic wie wif wig wih wii wij wik wil wim win wir wiu wiv wiy wja wji wka wkb wkd wkl wkr wku wkw wky wla wlc wle wlg wlh wli wlk wll wlm wln wlo wlr wls wlu wlv wlw wlx wly wma wmb wmc wmd wme wmg wmh wmi wmm wmn wmo wms wmt wmw wmx wnb wnc wnd wne wng wni wnk wnm wnn wno wnp wnu wnw wny woa wob woc wod woe wof wog woi wok wol wom won woo wor wos wow woy wpc wrb wrg wrh wri wrk wrl wrm wrn wro wrp wrr wrs wru wrv wrw wrx wry wrz wsa wsg wsi wsk wsr wss wsu wsv wtb wtf wth wti wtk wtm wtw wua wub wud wuh wul wum wun wur wut wuu wuv wux wuy wwa wwb wwo wwr www wxa wxw wyb wyi wym wyn wyr wyy xaa xab xac xad xae xag xai xaj xak xal xam xan xao xap xaq xar xas xat xau xav xaw xay xbb xbc xbd xbe xbg xbi xbj xbm xbn xbo xbp xbr xbw xby xcb xcc xce xcg xch xcl xcm xcn xco xcr xct xcu xcv xcw xcy xda xdc xdk xdm xdo xdq xdy xeb xed xeg xel xem xep xer xes xet xeu xfa xga xgb xgd xgf xgg xgi xgl xgm xgr xgu xgw xha xhc xhd xhe xhm xho xhr xht xhu xhv xib xii xil xin xir xis xiv xiy xjb xjt xka xkb xkc xkd xke xkf xkg xki xkj xkk xkl xkn xko xkp xkq xkr xks xkt xku xkv xkw xkx xky xkz xla xlb xlc xld xle xlg xli xln xlo xlp xls xlu xly xma xmb xmc xmd xme xmf xmg xmh xmj xmk xml xmm xmn xmo xmp xmq xmr xms xmt xmu xmv xmw xmx xmy xmz xna xnb xng xnh xni xnj xnk xnm xnn xno xnq xnr xns xnt xnu xny xnz xoc xod xog xoi xok xom xon xoo xop xor xow xpa xpb xpc xpd xpe xpf xpg xph xpi xpj xpk xpl xpm xpn xpo xpp xpq xpr xps xpt xpu xpv xpw xpx xpy xpz xqa xqt xra xrb xrd xre xrg xri xrm xrn xrr xrt xru xrw xsa xsb xsc xsd xse xsh xsi xsj xsl xsm xsn xso xsp xsq xsr xsu xsv xsy xta xtb xtc xtd xte xtg xth xti xtj xtl xtm xtn xto xtp xtq xtr xts xtt xtu xtv xtw xty xua xub xud xug xuj xul xum xun xuo xup xur xut xuu xve xvi xvn xvo xvs xwa xwc xwd xwe xwg xwj xwk xwl xwo xwr xwt xww xxb xxk xxm xxr xxt xya xyb xyj xyk xyl xyt xyy xzh xzm xzp yaa yab yac yad yae yaf yag yah yai yaj yak yal yam yan yao yap yaq yar yas yat yau yav yaw yax yay yaz yba ybb ybe ybh ybi ybj ybk ybl ybm ybn ybo ybx yby ych ycl ycn ycp ycr yda ydd yde ydg ydk yea yec yee yei yej yel yer yes yet yeu yev yey yga ygi ygl ygm ygp ygr ygs ygu ygw yha yhd yhl yhs yia yid yif yig yih yii yij yik yil yim yin yip yiq yir yis yit yiu yiv yix yiz yka ykg ykh yki ykk ykl ykm ykn yko ykr ykt yku yky yla ylb yle ylg yli yll ylm yln ylo ylr ylu yly ymb ymc ymd yme ymg ymh ymi ymk yml ymm ymn ymo ymp ymq ymr yms ymx ymz yna ynd yne yng ynk ynl ynn yno ynq yns ynu yob yog yoi yok yol yom yon yor yot yox yoy ypa ypb ypg yph ypm ypn ypo ypp ypz yra yrb yre yrk yrl yrm yrn yro yrs yrw yry ysc ysd ysg ysl ysm ysn yso ysp ysr yss ysy yta ytl ytp ytw yty yua yub yuc yud yue yuf yug yui yuj yuk yul yum yun yup yuq yur yut yuw yux yuy yuz yva yvt ywa ywg ywl ywn ywq ywr ywt ywu yww yxa yxg yxl yxm yxu yxy yyr yyu yyz yzg yzk zaa zab zac zad zae zaf zag zah zai zaj zak zal zam zao zap zaq zar zas zat zau zav zaw zax zay zaz zba zbc zbe zbl zbt zbu zbw zca zcd zch zdj zea zeg zeh zem zen zga zgb zgh zgm zgn zgr zha zhb zhd zhi zhn zho zhw zia zib zik zil zim zin ziw ziz zka zkd zkg zkh zkk zkn zko zkp zkr zkt zku zkv zkz zla zlj zlm zln zlq zlu zma zmb zmc zmd zme zmf zmg zmh zmi zmj zmk zml zmm zmn zmo zmp zmq zmr zms zmt zmu zmv zmw zmx zmy zmz zna zne zng znk zns zoc zoh zom zoo zoq zor zos zpa zpb zpc zpd zpe zpf zpg zph zpi zpj zpk zpl zpm zpn zpo zpp zpq zpr zps zpt zpu zpv zpw zpx zpy zpz zqe zra zrg zrn zro zrp zrs zsa zsk zsl zsm zsr zsu zte ztg ztl ztm ztn ztp ztq zts ztt ztu ztx zty zuh zul zum zun zuy zwa zxx zyb zyg zyj zyn zyp zza zzj";
var LANGUAGE_NAMES = `aa|Afar|Afaraf
ab|Abkhaz|\u0430\u04A7\u0441\u0443\u0430 \u0431\u044B\u0437\u0448\u04D9\u0430
ae|Avestan|avesta
af|Afrikaans|Afrikaans
ak|Akan|Akan
am|Amharic|\u12A0\u121B\u122D\u129B
an|Aragonese|aragon\xE9s
ar|Arabic|\u0627\u0644\u0644\u063A\u0629 \u0627\u0644\u0639\u0631\u0628\u064A\u0629
as|Assamese|\u0985\u09B8\u09AE\u09C0\u09AF\u09BC\u09BE
av|Avaric|\u0430\u0432\u0430\u0440 \u043C\u0430\u0446\u04C0
ay|Aymara|aymar aru
az|Azerbaijani|az\u0259rbaycan dili
ba|Bashkir|\u0431\u0430\u0448\u04A1\u043E\u0440\u0442 \u0442\u0435\u043B\u0435
be|Belarusian|\u0431\u0435\u043B\u0430\u0440\u0443\u0441\u043A\u0430\u044F \u043C\u043E\u0432\u0430
bg|Bulgarian|\u0431\u044A\u043B\u0433\u0430\u0440\u0441\u043A\u0438 \u0435\u0437\u0438\u043A
bh|Bihari|\u092D\u094B\u091C\u092A\u0941\u0930\u0940
bi|Bislama|Bislama
bm|Bambara|bamanankan
bn|Bengali|\u09AC\u09BE\u0982\u09B2\u09BE
bo|Tibetan|\u0F56\u0F7C\u0F51\u0F0B\u0F61\u0F72\u0F42
br|Breton|brezhoneg
bs|Bosnian|bosanski jezik
ca|Catalan|Catal\xE0
ce|Chechen|\u043D\u043E\u0445\u0447\u0438\u0439\u043D \u043C\u043E\u0442\u0442
ch|Chamorro|Chamoru
co|Corsican|corsu
cr|Cree|\u14C0\u1426\u1403\u152D\u140D\u140F\u1423
cs|Czech|\u010De\u0161tina
cu|Old Church Slavonic|\u0469\u0437\u044B\u043A\u044A \u0441\u043B\u043E\u0432\u0463\u043D\u044C\u0441\u043A\u044A
cv|Chuvash|\u0447\u04D1\u0432\u0430\u0448 \u0447\u04D7\u043B\u0445\u0438
cy|Welsh|Cymraeg
da|Danish|dansk
de|German|Deutsch
dv|Divehi|Dhivehi
dz|Dzongkha|\u0F62\u0FAB\u0F7C\u0F44\u0F0B\u0F41
ee|Ewe|E\u028Begbe
el|Greek|\u0395\u03BB\u03BB\u03B7\u03BD\u03B9\u03BA\u03AC
en|English|English
eo|Esperanto|Esperanto
es|Spanish|Espa\xF1ol
et|Estonian|eesti
eu|Basque|euskara
fa|Persian|\u0641\u0627\u0631\u0633\u06CC
ff|Fula|Fulfulde
fi|Finnish|suomi
fj|Fijian|Vakaviti
fo|Faroese|f\xF8royskt
fr|French|Fran\xE7ais
fy|Western Frisian|Frysk
ga|Irish|Gaeilge
gd|Scottish Gaelic|G\xE0idhlig
gl|Galician|galego
gn|Guaran\xED|Ava\xF1e'\u1EBD
gu|Gujarati|\u0A97\u0AC1\u0A9C\u0AB0\u0ABE\u0AA4\u0AC0
gv|Manx|Gaelg
ha|Hausa|\u0647\u064E\u0648\u064F\u0633\u064E
he|Hebrew|\u05E2\u05D1\u05E8\u05D9\u05EA
hi|Hindi|\u0939\u093F\u0928\u094D\u0926\u0940
ho|Hiri Motu|Hiri Motu
hr|Croatian|Hrvatski
ht|Haitian|Krey\xF2l ayisyen
hu|Hungarian|magyar
hy|Armenian|\u0540\u0561\u0575\u0565\u0580\u0565\u0576
hz|Herero|Otjiherero
ia|Interlingua|Interlingua
id|Indonesian|Bahasa Indonesia
ie|Interlingue|Interlingue
ig|Igbo|As\u1EE5s\u1EE5 Igbo
ii|Nuosu|\uA188\uA320\uA4BF Nuosuhxop
ik|Inupiaq|I\xF1upiaq
io|Ido|Ido
is|Icelandic|\xCDslenska
it|Italian|Italiano
iu|Inuktitut|\u1403\u14C4\u1483\u144E\u1450\u1466
ja|Japanese|\u65E5\u672C\u8A9E
jv|Javanese|basa Jawa
ka|Georgian|\u10E5\u10D0\u10E0\u10D7\u10E3\u10DA\u10D8
kg|Kongo|Kikongo
ki|Kikuyu|G\u0129k\u0169y\u0169
kj|Kwanyama|Kuanyama
kk|Kazakh|\u049B\u0430\u0437\u0430\u049B \u0442\u0456\u043B\u0456
kl|Kalaallisut|kalaallisut
km|Khmer|\u1781\u17C1\u1798\u179A\u1797\u17B6\u179F\u17B6
kn|Kannada|\u0C95\u0CA8\u0CCD\u0CA8\u0CA1
ko|Korean|\uD55C\uAD6D\uC5B4
kr|Kanuri|Kanuri
ks|Kashmiri|\u0915\u0936\u094D\u092E\u0940\u0930\u0940
ku|Kurdish|Kurd\xEE
kv|Komi|\u043A\u043E\u043C\u0438 \u043A\u044B\u0432
kw|Cornish|Kernewek
ky|Kyrgyz|\u041A\u044B\u0440\u0433\u044B\u0437\u0447\u0430
la|Latin|latine
lb|Luxembourgish|L\xEBtzebuergesch
lg|Ganda|Luganda
li|Limburgish|Limburgs
ln|Lingala|Ling\xE1la
lo|Lao|\u0E9E\u0EB2\u0EAA\u0EB2
lt|Lithuanian|lietuvi\u0173 kalba
lu|Luba-Katanga|Tshiluba
lv|Latvian|latvie\u0161u valoda
mg|Malagasy|fiteny malagasy
mh|Marshallese|Kajin M\u0327aje\u013C
mi|M\u0101ori|te reo M\u0101ori
mk|Macedonian|\u043C\u0430\u043A\u0435\u0434\u043E\u043D\u0441\u043A\u0438 \u0458\u0430\u0437\u0438\u043A
ml|Malayalam|\u0D2E\u0D32\u0D2F\u0D3E\u0D33\u0D02
mn|Mongolian|\u041C\u043E\u043D\u0433\u043E\u043B \u0445\u044D\u043B
mr|Marathi|\u092E\u0930\u093E\u0920\u0940
ms|Malay|Bahasa Malaysia
mt|Maltese|Malti
my|Burmese|\u1017\u1019\u102C\u1005\u102C
na|Nauru|Ekakair\u0169 Naoero
nb|Norwegian Bokm\xE5l|Norsk bokm\xE5l
nd|Northern Ndebele|isiNdebele
ne|Nepali|\u0928\u0947\u092A\u093E\u0932\u0940
ng|Ndonga|Owambo
nl|Dutch|Nederlands
nn|Norwegian Nynorsk|Norsk nynorsk
no|Norwegian|Norsk
nr|Southern Ndebele|isiNdebele
nv|Navajo|Din\xE9 bizaad
ny|Chichewa|chiChe\u0175a
oc|Occitan|occitan
oj|Ojibwe|\u140A\u14C2\u1511\u14C8\u142F\u14A7\u140E\u14D0
om|Oromo|Afaan Oromoo
or|Oriya|\u0B13\u0B21\u0B3C\u0B3F\u0B06
os|Ossetian|\u0438\u0440\u043E\u043D \xE6\u0432\u0437\u0430\u0433
pa|Panjabi|\u0A2A\u0A70\u0A1C\u0A3E\u0A2C\u0A40
pi|P\u0101li|\u092A\u093E\u0934\u093F
pl|Polish|j\u0119zyk polski
ps|Pashto|\u067E\u069A\u062A\u0648
pt|Portuguese|Portugu\xEAs
qu|Quechua|Runa Simi
rm|Romansh|rumantsch grischun
rn|Kirundi|Ikirundi
ro|Romanian|Rom\xE2n\u0103
ru|Russian|\u0420\u0443\u0441\u0441\u043A\u0438\u0439
rw|Kinyarwanda|Ikinyarwanda
sa|Sanskrit|\u0938\u0902\u0938\u094D\u0915\u0943\u0924\u092E\u094D
sc|Sardinian|sardu
sd|Sindhi|\u0938\u093F\u0928\u094D\u0927\u0940
se|Northern Sami|Davvis\xE1megiella
sg|Sango|y\xE2ng\xE2 t\xEE s\xE4ng\xF6
si|Sinhala|\u0DC3\u0DD2\u0D82\u0DC4\u0DBD
sk|Slovak|sloven\u010Dina
sl|Slovenian|slovenski jezik
sm|Samoan|gagana fa'a Samoa
sn|Shona|chiShona
so|Somali|Soomaaliga
sq|Albanian|Shqip
sr|Serbian|\u0441\u0440\u043F\u0441\u043A\u0438 \u0458\u0435\u0437\u0438\u043A
ss|Swati|SiSwati
st|Southern Sotho|Sesotho
su|Sundanese|Basa Sunda
sv|Swedish|Svenska
sw|Swahili|Kiswahili
ta|Tamil|\u0BA4\u0BAE\u0BBF\u0BB4\u0BCD
te|Telugu|\u0C24\u0C46\u0C32\u0C41\u0C17\u0C41
tg|Tajik|\u0442\u043E\u04B7\u0438\u043A\u04E3
th|Thai|\u0E44\u0E17\u0E22
ti|Tigrinya|\u1275\u130D\u122D\u129B
tk|Turkmen|T\xFCrkmen
tl|Tagalog|Wikang Tagalog
tn|Tswana|Setswana
to|Tonga|faka Tonga
tr|Turkish|T\xFCrk\xE7e
ts|Tsonga|Xitsonga
tt|Tatar|\u0442\u0430\u0442\u0430\u0440 \u0442\u0435\u043B\u0435
tw|Twi|Twi
ty|Tahitian|Reo Tahiti
ug|Uyghur|\u0626\u06C7\u064A\u063A\u06C7\u0631\u0686\u06D5\u200E
uk|Ukrainian|\u0423\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430
ur|Urdu|\u0627\u0631\u062F\u0648
uz|Uzbek|\u040E\u0437\u0431\u0435\u043A
ve|Venda|Tshiven\u1E13a
vi|Vietnamese|Ti\u1EBFng Vi\u1EC7t
vo|Volap\xFCk|Volap\xFCk
wa|Walloon|walon
wo|Wolof|Wollof
xh|Xhosa|isiXhosa
yi|Yiddish|\u05D9\u05D9\u05B4\u05D3\u05D9\u05E9
yo|Yoruba|Yor\xF9b\xE1
za|Zhuang|Sa\u026F cue\u014B\u0185
zh|Chinese|\u4E2D\u6587
zu|Zulu|isiZulu`;
var BIBLIOGRAPHIC_CODES = `alb|sq
arm|hy
baq|eu
bur|my
chi|zh
cze|cs
dut|nl
fre|fr
geo|ka
ger|de
gre|el
ice|is
mac|mk
mao|mi
may|ms
per|fa
rum|ro
slo|sk
tib|bo
wel|cy`;

// src/hub/generated/libraries.ts
var LIBRARIES = "acestep adapter-transformers allennlp aneforge anemoi araclip aviation-ner asteroid audiocraft audioseal bagel-mot bboxmaskpose ben2 bertopic big_vision bionemo birder birefnet bm25s boltzgen cancertathomev2 cartesia_pytorch cartesia_mlx causilo ccpfn champ chatterbox chaossim chat_tts chexmix chronos-forecasting clara clipscope cloud-agents collectorvision colipri cosyvoice cotracker colpali comet cortiq cosmos cxr-foundation deepforest depth-anything-v2 depth-pro derm-foundation describe-anything dia-tts dia2 diff-interpretation-tuning diffree diffusers diffusionkit docking-at-home doctr edsnlp elm encoderfile espnet eupe fairseq fastai fastprint fasttext fixer flair flexray flextab fme gaussianformer gemma.cpp geometry-crafter gliformer gliner gliner2 glm-tts glyph-byt5 granite-library grok habibi-tts hallo minimax-h3 mect hermes holomotion hezar htrflow hunyuan-dit hunyuan3d-2 hunyuanworld-voyager hy-worldplay hy-world-2 image-matching-models imstoucan index-tts infinitetalk infinite-you intellifold ising-decoding jev-style keras tf-keras keras-hub zeromodels kernels kimi-audio kittentts kronos k2 lyra-2.0 lagernvs laya ltx lightning-ir litert litert-lm lerobot lightglue liveportrait longcat-video-avatar-1.5 llama-cpp-python mini-omni2 mindspore magi-1 magenta-realtime magenta-realtime-2 mamba-ssm manas-1 mars5-tts matanyone memra mesh-anything merlin medvae mflux microduck mitie ml-agents ml-sharp mlx mlx-image mlc-llm model2vec mobilint montreal-forced-aligner moshi mtvcraft multimolecule nemo ninfer nobg nv-medtech open-oasis open_clip openasr opendde openpeerllm open-sora outetts paddlenlp PaddleOCR peft perception-encoder phantom-wan piper pocket-tts pruna-ai pxia pyannote-audio py-feat pythae quantumpeer qwen3_tts recurrentgemma relik refiners renderformer reverb rkllm robo-orchard-lab routee-powertrain rwkv saelens scail-2 sam2 sam-3d-body sam-3d-objects same sample-factory sap-rpt-1-oss sapiens sapiens2 seedvr self-forcing sentence-transformers setfit shadow sklearn spacy span-marker speechbrain ssr-speech stable-audio-3 stable-audio-tools monkeyocr diffusion-single-file seed-story skala soloaudio songbloom stable-baselines3 stanza supertonic swarmformer synthefy-migas f5-tts genmo tencent-song-generation tensorflowtts tensorrt tabpfn terratorch tic-clip timesfm timee-ts timm tirex tirex-2 torchgeo transformers transformers.js trellis trellis2 tunejury ultralytics univa uni-3dar unity-sentis sana videoprism vfi-mamba vismatch lvface voicecraft voxcpm vui vqweb vibevoice videox_fun wan2.2 wham whisperkit yolov10 yolov26 zonos 3dtopia-xl";
var LIBRARY_NAMES = `acestep|ACE-Step
adapter-transformers|Adapters
allennlp|AllenNLP
aneforge|ANEForge
anemoi|AnemoI
araclip|AraClip
aviation-ner|Aviation NER
asteroid|Asteroid
audiocraft|Audiocraft
audioseal|AudioSeal
bagel-mot|Bagel
bboxmaskpose|BBoxMaskPose
ben2|BEN2
bertopic|BERTopic
big_vision|Big Vision
bionemo|BioNeMo
birder|Birder
birefnet|BiRefNet
bm25s|BM25S
boltzgen|BoltzGen
cancertathomev2|Cancer@HomeV2
cartesia_pytorch|Cartesia Pytorch
cartesia_mlx|Cartesia MLX
causilo|Causilo
ccpfn|CCPFN
champ|Champ
chatterbox|Chatterbox
chaossim|ChaosSIM
chat_tts|ChatTTS
chexmix|CheXmix
chronos-forecasting|Chronos
clara|Clara
clipscope|clipscope
cloud-agents|Cloud Agents
collectorvision|CollectorVision
colipri|COLIPRI
cosyvoice|CosyVoice
cotracker|CoTracker
colpali|ColPali
comet|COMET
cortiq|cortiq
cosmos|Cosmos
cxr-foundation|CXR Foundation
deepforest|DeepForest
depth-anything-v2|DepthAnythingV2
depth-pro|Depth Pro
derm-foundation|Derm Foundation
describe-anything|Describe Anything
dia-tts|Dia
dia2|Dia2
diff-interpretation-tuning|Diff Interpretation Tuning
diffree|Diffree
diffusers|Diffusers
diffusionkit|DiffusionKit
docking-at-home|Docking@Home
doctr|docTR
edsnlp|EDS-NLP
elm|ELM
encoderfile|encoderfile
espnet|ESPnet
eupe|EUPE
fairseq|Fairseq
fastai|fastai
fastprint|Fast Print
fasttext|fastText
fixer|Fixer
flair|Flair
flexray|FleXray
flextab|FlexTab
fme|Full Model Emulation
gaussianformer|GaussianFormer
gemma.cpp|gemma.cpp
geometry-crafter|GeometryCrafter
gliformer|GLiFormer
gliner|GLiNER
gliner2|GLiNER2
glm-tts|GLM-TTS
glyph-byt5|Glyph-ByT5
granite-library|Granite Library
grok|Grok
habibi-tts|Habibi-TTS
hallo|Hallo
minimax-h3|MiniMax H3
mect|MECT
hermes|HERMES
holomotion|HoloMotion
hezar|Hezar
htrflow|HTRflow
hunyuan-dit|HunyuanDiT
hunyuan3d-2|Hunyuan3D-2
hunyuanworld-voyager|HunyuanWorld-voyager
hy-worldplay|HY-WorldPlay
hy-world-2|HY-World-2.0
image-matching-models|Image Matching Models
imstoucan|IMS Toucan
index-tts|IndexTTS
infinitetalk|InfiniteTalk
infinite-you|InfiniteYou
intellifold|IntelliFold
ising-decoding|Ising Decoding
jev-style|jev-style
keras|Keras
tf-keras|TF-Keras
keras-hub|KerasHub
zeromodels|ZeroModels
kernels|Kernels
kimi-audio|KimiAudio
kittentts|KittenTTS
kronos|KRONOS
k2|K2
lyra-2.0|Lyra-2.0
lagernvs|LagerNVS
laya|Laya
ltx|LTX-2
lightning-ir|Lightning IR
litert|LiteRT
litert-lm|LiteRT-LM
lerobot|LeRobot
lightglue|LightGlue
liveportrait|LivePortrait
longcat-video-avatar-1.5|LongCat-Video-Avatar 1.5
llama-cpp-python|llama-cpp-python
mini-omni2|Mini-Omni2
mindspore|MindSpore
magi-1|MAGI-1
magenta-realtime|Magenta RT
magenta-realtime-2|Magenta RT 2
mamba-ssm|MambaSSM
manas-1|MANAS-1
mars5-tts|MARS5-TTS
matanyone|MatAnyone
memra|memra
mesh-anything|MeshAnything
merlin|Merlin
medvae|MedVAE
mflux|mflux
microduck|Microduck
mitie|MITIE
ml-agents|ml-agents
ml-sharp|Sharp
mlx|MLX
mlx-image|mlx-image
mlc-llm|MLC-LLM
model2vec|Model2Vec
mobilint|Mobilint
montreal-forced-aligner|Montreal Forced Aligner
moshi|Moshi
mtvcraft|MTVCraft
multimolecule|MultiMolecule
nemo|NeMo
ninfer|NInfer
nobg|nobg
nv-medtech|NV-MedTech
open-oasis|open-oasis
open_clip|OpenCLIP
openasr|OpenASR
opendde|OpenDDE
openpeerllm|OpenPeerLLM
open-sora|Open-Sora
outetts|OuteTTS
paddlenlp|paddlenlp
PaddleOCR|PaddleOCR
peft|PEFT
perception-encoder|PerceptionEncoder
phantom-wan|Phantom
piper|Piper
pocket-tts|Pocket-TTS
pruna-ai|Pruna AI
pxia|pxia
pyannote-audio|pyannote.audio
py-feat|Py-Feat
pythae|pythae
quantumpeer|QuantumPeer
qwen3_tts|Qwen3-TTS
recurrentgemma|RecurrentGemma
relik|Relik
refiners|Refiners
renderformer|RenderFormer
reverb|Reverb
rkllm|RKLLM
robo-orchard-lab|RoboOrchardLab
routee-powertrain|RouteE-Powertrain
rwkv|RWKV
saelens|SAELens
scail-2|SCAIL-2
sam2|sam2
sam-3d-body|SAM 3D Body
sam-3d-objects|SAM 3D Objects
same|SAME
sample-factory|sample-factory
sap-rpt-1-oss|sap-rpt-1-oss
sapiens|sapiens
sapiens2|sapiens2
seedvr|SeedVR
self-forcing|SelfForcing
sentence-transformers|sentence-transformers
setfit|setfit
shadow|Shadow
sklearn|Scikit-learn
spacy|spaCy
span-marker|SpanMarker
speechbrain|speechbrain
ssr-speech|SSR-Speech
stable-audio-3|Stable Audio 3
stable-audio-tools|Stable Audio Tools
monkeyocr|MonkeyOCR
diffusion-single-file|Diffusion Single File
seed-story|SEED-Story
skala|Skala
soloaudio|SoloAudio
songbloom|SongBloom
stable-baselines3|stable-baselines3
stanza|Stanza
supertonic|Supertonic
swarmformer|SwarmFormer
synthefy-migas|Migas
f5-tts|F5-TTS
genmo|Genmo
tencent-song-generation|SongGeneration
tensorflowtts|TensorFlowTTS
tensorrt|TensorRT
tabpfn|TabPFN
terratorch|TerraTorch
tic-clip|TiC-CLIP
timesfm|TimesFM
timee-ts|timee-ts
timm|timm
tirex|TiRex
tirex-2|TiRex-2
torchgeo|TorchGeo
transformers|Transformers
transformers.js|Transformers.js
trellis|Trellis
trellis2|TRELLIS.2
tunejury|TuneJury
ultralytics|ultralytics
univa|univa
uni-3dar|Uni-3DAR
unity-sentis|unity-sentis
sana|Sana
videoprism|VideoPrism
vfi-mamba|VFIMamba
vismatch|VisMatch
lvface|LVFace
voicecraft|VoiceCraft
voxcpm|VoxCPM
vui|Vui
vqweb|vqweb
vibevoice|VibeVoice
videox_fun|VideoX Fun
wan2.2|Wan2.2
wham|WHAM
whisperkit|WhisperKit
yolov10|YOLOv10
yolov26|YOLOv26
zonos|Zonos
3dtopia-xl|3DTopia-XL`;

// src/hub/generated/licenses.ts
var LICENSES = "apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 bigcode-openrail-m afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 isc h-research intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0 openmdw-1.1 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr deepfloyd-if-license fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community gemma unknown other";
var LICENSE_NAMES = `apache-2.0|Apache license 2.0
mit|MIT
openrail|OpenRAIL license family
bigscience-openrail-m|BigScience OpenRAIL-M
creativeml-openrail-m|CreativeML OpenRAIL-M
bigscience-bloom-rail-1.0|BigScience BLOOM RAIL 1.0
bigcode-openrail-m|BigCode Open RAIL-M v1
afl-3.0|Academic Free License v3.0
artistic-2.0|Artistic license 2.0
bsl-1.0|Boost Software License 1.0
bsd|BSD license family
bsd-2-clause|BSD 2-clause "Simplified" license
bsd-3-clause|BSD 3-clause "New" or "Revised" license
bsd-3-clause-clear|BSD 3-clause Clear license
c-uda|Computational Use of Data Agreement
cc|Creative Commons license family
cc0-1.0|Creative Commons Zero v1.0 Universal
cc-by-2.0|Creative Commons Attribution 2.0
cc-by-2.5|Creative Commons Attribution 2.5
cc-by-3.0|Creative Commons Attribution 3.0
cc-by-4.0|Creative Commons Attribution 4.0
cc-by-sa-3.0|Creative Commons Attribution Share Alike 3.0
cc-by-sa-4.0|Creative Commons Attribution Share Alike 4.0
cc-by-nc-2.0|Creative Commons Attribution Non Commercial 2.0
cc-by-nc-3.0|Creative Commons Attribution Non Commercial 3.0
cc-by-nc-4.0|Creative Commons Attribution Non Commercial 4.0
cc-by-nd-4.0|Creative Commons Attribution No Derivatives 4.0
cc-by-nc-nd-3.0|Creative Commons Attribution Non Commercial No Derivatives 3.0
cc-by-nc-nd-4.0|Creative Commons Attribution Non Commercial No Derivatives 4.0
cc-by-nc-sa-2.0|Creative Commons Attribution Non Commercial Share Alike 2.0
cc-by-nc-sa-3.0|Creative Commons Attribution Non Commercial Share Alike 3.0
cc-by-nc-sa-4.0|Creative Commons Attribution Non Commercial Share Alike 4.0
cdla-sharing-1.0|Community Data License Agreement \u2013 Sharing, Version 1.0
cdla-permissive-1.0|Community Data License Agreement \u2013 Permissive, Version 1.0
cdla-permissive-2.0|Community Data License Agreement \u2013 Permissive, Version 2.0
wtfpl|Do What The F*ck You Want To Public License
ecl-2.0|Educational Community License v2.0
epl-1.0|Eclipse Public License 1.0
epl-2.0|Eclipse Public License 2.0
etalab-2.0|Etalab Open License 2.0
eupl-1.1|European Union Public License 1.1
eupl-1.2|European Union Public License 1.2
agpl-3.0|GNU Affero General Public License v3.0
gfdl|GNU Free Documentation License family
gpl|GNU General Public License family
gpl-2.0|GNU General Public License v2.0
gpl-3.0|GNU General Public License v3.0
lgpl|GNU Lesser General Public License family
lgpl-2.1|GNU Lesser General Public License v2.1
lgpl-3.0|GNU Lesser General Public License v3.0
isc|ISC
h-research|H Research License
intel-research|Intel Research Use License Agreement
lppl-1.3c|LaTeX Project Public License v1.3c
ms-pl|Microsoft Public License
apple-ascl|Apple Sample Code license
apple-amlr|Apple Model License for Research
mpl-2.0|Mozilla Public License 2.0
odc-by|Open Data Commons License Attribution family
odbl|Open Database License family
openmdw-1.0|Open Model, Data & Weights License Agreement
openmdw-1.1|Open Model, Data & Weights License Agreement v1.1
openrail++|Open Rail++-M License
osl-3.0|Open Software License 3.0
postgresql|PostgreSQL License
ofl-1.1|SIL Open Font License 1.1
ncsa|University of Illinois/NCSA Open Source License
unlicense|The Unlicense
zlib|zLib License
pddl|Open Data Commons Public Domain Dedication and License
lgpl-lr|Lesser General Public License For Linguistic Resources
deepfloyd-if-license|DeepFloyd IF Research License Agreement
fair-noncommercial-research-license|FAIR Noncommercial Research License
llama2|Llama 2 Community License Agreement
llama3|Llama 3 Community License Agreement
llama3.1|Llama 3.1 Community License Agreement
llama3.2|Llama 3.2 Community License Agreement
llama3.3|Llama 3.3 Community License Agreement
llama4|Llama 4 Community License Agreement
grok2-community|Grok 2 Community License Agreement
gemma|Gemma Terms of Use
unknown|Unknown
other|Other`;

// src/hub/generated/pipeline-tags.ts
var PIPELINE_TAGS = "text-classification token-classification table-question-answering question-answering zero-shot-classification translation summarization feature-extraction text-generation fill-mask sentence-similarity text-to-speech text-to-audio automatic-speech-recognition audio-to-audio audio-classification audio-text-to-text voice-activity-detection depth-estimation image-classification object-detection image-segmentation text-to-image image-to-text image-to-image image-to-video unconditional-image-generation video-classification reinforcement-learning robotics tabular-classification tabular-regression tabular-to-text table-to-text multiple-choice text-ranking text-retrieval time-series-forecasting text-to-video image-text-to-text image-text-to-image image-text-to-video visual-question-answering document-question-answering zero-shot-image-classification graph-ml mask-generation zero-shot-object-detection text-to-3d image-to-3d image-feature-extraction video-text-to-text keypoint-detection visual-document-retrieval any-to-any video-to-video other";
var SUBTASKS = `acceptability-classification|text-classification
entity-linking-classification|text-classification
fact-checking|text-classification
intent-classification|text-classification
language-identification|text-classification
multi-class-classification|text-classification
multi-label-classification|text-classification
multi-input-text-classification|text-classification
natural-language-inference|text-classification
semantic-similarity-classification|text-classification
sentiment-classification|text-classification
topic-classification|text-classification
semantic-similarity-scoring|text-classification
sentiment-scoring|text-classification
sentiment-analysis|text-classification
hate-speech-detection|text-classification
text-scoring|text-classification
named-entity-recognition|token-classification
part-of-speech|token-classification
parsing|token-classification
lemmatization|token-classification
word-sense-disambiguation|token-classification
coreference-resolution|token-classification
extractive-qa|question-answering
open-domain-qa|question-answering
closed-domain-qa|question-answering
news-articles-summarization|summarization
news-articles-headline-generation|summarization
dialogue-modeling|text-generation
dialogue-generation|text-generation
conversational|text-generation
language-modeling|text-generation
text-simplification|text-generation
explanation-generation|text-generation
abstractive-qa|text-generation
open-domain-abstractive-qa|text-generation
closed-domain-qa|text-generation
open-book-qa|text-generation
closed-book-qa|text-generation
text2text-generation|text-generation
slot-filling|fill-mask
masked-language-modeling|fill-mask
keyword-spotting|audio-classification
speaker-identification|audio-classification
audio-intent-classification|audio-classification
audio-emotion-recognition|audio-classification
audio-language-identification|audio-classification
multi-label-image-classification|image-classification
multi-class-image-classification|image-classification
face-detection|object-detection
vehicle-detection|object-detection
instance-segmentation|image-segmentation
semantic-segmentation|image-segmentation
panoptic-segmentation|image-segmentation
image-captioning|image-to-text
image-inpainting|image-to-image
image-colorization|image-to-image
super-resolution|image-to-image
grasping|robotics
task-planning|robotics
tabular-multi-class-classification|tabular-classification
tabular-multi-label-classification|tabular-classification
tabular-single-column-regression|tabular-regression
rdf-to-text|tabular-to-text
multiple-choice-qa|multiple-choice
multiple-choice-coreference-resolution|multiple-choice
document-retrieval|text-retrieval
utterance-retrieval|text-retrieval
entity-linking-retrieval|text-retrieval
fact-checking-retrieval|text-retrieval
univariate-time-series-forecasting|time-series-forecasting
multivariate-time-series-forecasting|time-series-forecasting
visual-question-answering|visual-question-answering
document-question-answering|document-question-answering
pose-estimation|keypoint-detection`;

// src/hub/vocabulary.ts
function vocabulary(name, policyKey, date, list2) {
  let values;
  return {
    name,
    policyKey,
    date,
    values: () => {
      values ??= new Set(list2.split(" "));
      return values;
    }
  };
}
var VOCABULARIES = {
  license: vocabulary("license", "licenses", LICENSES_DATE, LICENSES),
  language: vocabulary("language", "languages", LANGUAGES_DATE, LANGUAGES),
  pipelineTag: vocabulary("pipelineTag", "pipelineTags", TASKS_DATE, PIPELINE_TAGS),
  library: vocabulary("library", "libraries", TASKS_DATE, LIBRARIES)
};
function isKnown(name, value2, additions) {
  const { policyKey, values } = VOCABULARIES[name];
  return values().has(value2) || additions[policyKey].includes(value2);
}

// src/rules/metadata/violations.ts
var MAX_VIOLATIONS = 1e3;
var REPETITIONS = /* @__PURE__ */ new Set(["if", "anyOf", "oneOf", "allOf", "contains"]);
var judged = /* @__PURE__ */ new WeakMap();
function violationsIn(frontMatter2, additions, owns) {
  const earlier = judged.get(frontMatter2);
  const { violations } = earlier?.additions === additions ? earlier : judge(frontMatter2, additions);
  return violations.filter(({ path: path2 }) => owns(String(path2[0])));
}
function judge(frontMatter2, additions) {
  const context = {
    isKnown: (vocabulary2, value2) => isKnown(vocabulary2, value2, additions),
    isRepoId: (value2) => judgeRepoId(value2) === "fine"
  };
  const { data } = frontMatter2;
  const errors = stdin_default.call(context, data) ? [] : stdin_default.errors ?? [];
  const violations = errors.filter(({ keyword }) => !REPETITIONS.has(keyword)).slice(0, MAX_VIOLATIONS).map((error) => {
    const { keyword, params } = error;
    const { path: path2, value: value2 } = followPointer(data, error.instancePath);
    return { path: path2, keyword, params, value: value2, doubtful: isDoubtful(path2, error) };
  });
  const result = { additions, violations };
  judged.set(frontMatter2, result);
  return result;
}
var doubtfulSteps = DOUBTFUL2.map((path2) => path2.split("/").slice(1));
function isDoubtful(path2, { params }) {
  const missing = params.missingProperty;
  const steps = typeof missing === "string" ? [...path2, `${missing}?`] : path2;
  return doubtfulSteps.some(
    (pattern) => pattern.length <= steps.length && pattern.every((step, index3) => step === "*" || step === String(steps[index3]))
  );
}

// src/rules/metadata/base-model.ts
var KEYS = /* @__PURE__ */ new Set(["base_model", "base_model_relation", "new_version"]);
var baseModel = defineRule({
  id: "metadata/base-model",
  summary: "`base_model` holds ids of models, and `base_model_relation` one of four words.",
  why: "The Hub draws the family tree of models from these keys and refuses a push with a local path or prose in them, which training scripts write (transformers, issue 33922; peft, issue 2124; hub-docs: docs/hub/model-cards.md).",
  cases: {
    refused: { summary: "the Hub refuses the value", severity: REFUSED },
    doubtful: { summary: "the Hub may refuse the value", severity: DOUBTFUL },
    alone: { summary: "a relation stands without a base model", severity: ODD }
  },
  examples: [
    {
      title: "an id and a relation",
      card: "---\nbase_model: google-bert/bert-base-uncased\nbase_model_relation: finetune\n---\n",
      findings: []
    },
    {
      title: "a local path",
      card: "---\nbase_model: ./checkpoints/last\n---\n",
      findings: [
        {
          case: "refused",
          line: 2,
          message: "`base_model` is `./checkpoints/last`, which is no id of a model on the Hub, so the Hub refuses it. Write an id such as `google-bert/bert-base-uncased`, or delete it."
        }
      ]
    },
    {
      title: "an address instead of the id",
      card: "---\nbase_model:\n- https://huggingface.co/google-bert/bert-base-uncased\n---\n",
      findings: [
        {
          case: "doubtful",
          line: 3,
          message: "`base_model[0]` is `https://huggingface.co/google-bert/bert-base-uncased`, which is no id of a model on the Hub, so the Hub may refuse it. Write `google-bert/bert-base-uncased`.",
          expected: ["google-bert/bert-base-uncased"],
          fix: "google-bert/bert-base-uncased"
        }
      ]
    },
    {
      title: "a relation to nothing",
      card: "---\nbase_model_relation: quantized\n---\n",
      findings: [
        {
          case: "alone",
          line: 2,
          message: "`base_model_relation` stands without `base_model`, so the Hub shows no relation. Add `base_model`."
        }
      ]
    },
    {
      title: "a relation in other words",
      card: "---\nbase_model: google-bert/bert-base-uncased\nbase_model_relation: fine-tuned\n---\n",
      findings: [
        {
          case: "refused",
          line: 3,
          message: "`base_model_relation` is `fine-tuned`, which the Hub refuses. Write `finetune`.",
          expected: ["finetune"],
          fix: "finetune"
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, { additions }) {
    for (const violation of violationsIn(frontMatter2, additions, (key) => KEYS.has(key))) {
      if (violation.keyword === "repoId") {
        yield repoIdFinding(frontMatter2, violation, "model", "google-bert/bert-base-uncased");
      } else if (violation.keyword === "enum") yield relation(frontMatter2, violation);
      else yield typeFinding(frontMatter2, violation);
    }
    if (Object.hasOwn(frontMatter2.data, "base_model_relation") && isMissing(frontMatter2, "base_model")) {
      yield {
        case: "alone",
        message: "`base_model_relation` stands without `base_model`, so the Hub shows no relation. Add `base_model`.",
        place: placeOf2(frontMatter2, ["base_model_relation"])
      };
    }
  }
});
function relation(frontMatter2, { path: path2, value: value2 }) {
  const written = String(value2);
  const { values, certain } = correctRelation(written);
  const expected = values.length > 0 ? values : RELATIONS;
  const fix = certain ? replaceScalar(frontMatter2, path2, values[0] ?? "") : void 0;
  return {
    case: "refused",
    message: `\`base_model_relation\` is ${code(written)}, which the Hub refuses. Write ${oneOf(expected)}.`,
    place: placeOf2(frontMatter2, path2),
    actual: shorten(written),
    expected,
    ...fix && { fix }
  };
}

// src/rules/metadata/custom-schema.ts
var REPETITIONS2 = /* @__PURE__ */ new Set(["if", "allOf"]);
var MAX_FINDINGS = 50;
var EXAMPLE_SCHEMA = {
  path: "schemas/our-card.json",
  validate: (data) => typeof data.team === "string" ? [] : [
    {
      instancePath: "",
      schemaPath: "#/required",
      keyword: "required",
      params: { missingProperty: "team" },
      message: "must have required property 'team'"
    }
  ]
};
var customSchema = defineRule({
  id: "metadata/custom-schema",
  summary: "The front matter fulfils the JSON Schema that the policy names in `schema`.",
  why: "A team has rules of its own, such as who answers for a model; a schema from the base branch holds a pull request to them.",
  cases: { unfulfilled: { summary: "the front matter breaks the schema", severity: FORBIDDEN } },
  examples: [
    {
      title: "a key that the repository\u2019s own schema asks for",
      card: "---\nlicense: mit\nteam: vision\n---\n",
      evidence: { customSchema: EXAMPLE_SCHEMA },
      findings: []
    },
    {
      title: "the key is not there",
      card: "---\nlicense: mit\n---\n",
      evidence: { customSchema: EXAMPLE_SCHEMA },
      findings: [
        {
          case: "unfulfilled",
          line: 1,
          message: "The front matter must have required property `team`. This repository asks for it in `schemas/our-card.json`."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, context) {
    if (!context.customSchema) return;
    const { path: file, validate } = context.customSchema;
    const errors = validate(frontMatter2.data).filter(({ keyword }) => !REPETITIONS2.has(keyword));
    for (const error of errors.slice(0, MAX_FINDINGS)) {
      const path2 = errorPath(error, frontMatter2.data);
      const subject = path2.length === 0 ? "The front matter" : code(pathName(path2));
      yield {
        case: "unfulfilled",
        message: `${subject} ${demand(error)}. This repository asks for it in ${code(file)}.`,
        place: placeOf2(frontMatter2, path2),
        ...expectedValues(error)
      };
    }
  }
});
function demand({ keyword, params, message = "does not fulfil the schema" }) {
  switch (keyword) {
    case "enum":
      return `must be one of ${params.allowedValues.slice(0, 20).map((value2) => code(String(value2))).join(", ")}`;
    case "const":
      return `must be ${code(JSON.stringify(params.allowedValue))}`;
    case "pattern":
      return `must match the pattern ${code(String(params.pattern))}`;
    case "required":
      return `must have required property ${code(String(params.missingProperty))}`;
    case "additionalProperties":
      return `must not have the property ${code(String(params.additionalProperty))}`;
    default:
      return shorten(message.replaceAll("`", "'"));
  }
}
function expectedValues({ keyword, params }) {
  if (keyword === "enum") return { expected: params.allowedValues.map(String) };
  return keyword === "const" ? { expected: [String(params.allowedValue)] } : {};
}
function errorPath({ instancePath, keyword, params }, data) {
  const { path: path2 } = followPointer(data, instancePath);
  return keyword === "additionalProperties" ? [...path2, String(params.additionalProperty)] : path2;
}

// src/rules/metadata/datasets.ts
var datasets = defineRule({
  id: "metadata/datasets",
  summary: "`datasets` holds ids of data sets.",
  why: "The Hub links a model and its data by these ids and refuses a push with a path, prose or nothing in them (autotrain-advanced, issue 648; transformers, issue 13528). Whether a data set exists it does not check.",
  cases: {
    refused: { summary: "the Hub refuses the value", severity: REFUSED },
    doubtful: { summary: "the Hub may refuse the value", severity: DOUBTFUL }
  },
  examples: [
    { title: "ids", card: "---\ndatasets:\n- squad\n- HuggingFaceFW/fineweb\n---\n", findings: [] },
    {
      title: "a path",
      card: "---\ndatasets:\n- /data/images/\n---\n",
      findings: [
        {
          case: "refused",
          line: 3,
          message: "`datasets[0]` is `/data/images/`, which is no id of a data set on the Hub, so the Hub refuses it. Write an id such as `HuggingFaceFW/fineweb`, or delete it."
        }
      ]
    },
    {
      title: "ids in one text",
      card: "---\ndatasets: squad, glue\n---\n",
      findings: [
        {
          case: "refused",
          line: 2,
          message: "`datasets` is `squad, glue`, which is no id of a data set on the Hub, so the Hub refuses it. Write the list `[squad, glue]`.",
          expected: ["squad", "glue"],
          fix: "[squad, glue]"
        }
      ]
    },
    {
      title: "an address instead of the id",
      card: '---\ndatasets: "https://huggingface.co/datasets/rajpurkar/squad"\n---\n',
      findings: [
        {
          case: "doubtful",
          line: 2,
          message: "`datasets` is `https://huggingface.co/datasets/rajpurkar/squad`, which is no id of a data set on the Hub, so the Hub may refuse it. Write `rajpurkar/squad`.",
          expected: ["rajpurkar/squad"],
          fix: '"rajpurkar/squad"'
        }
      ]
    },
    {
      title: "nothing behind the key",
      card: "---\ndatasets:\n---\n",
      findings: [
        {
          case: "refused",
          line: 2,
          message: "`datasets` is empty, which the Hub refuses. Fill it in or delete the key."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, { additions }) {
    for (const violation of violationsIn(frontMatter2, additions, (key) => key === "datasets")) {
      yield violation.keyword === "repoId" ? repoIdFinding(frontMatter2, violation, "data set", "HuggingFaceFW/fineweb") : typeFinding(frontMatter2, violation);
    }
  }
});

// src/rules/metadata/near-miss-message.ts
var BEFORE = {
  heading: "a heading stands before it",
  comment: "a comment stands before it or around it",
  fence: "it stands in a code block",
  html: "HTML stands before it",
  image: "an image stands before it",
  text: "text stands before it"
};
var SHAPES = {
  "blank-behind": "has blanks behind the dashes",
  dashes: "has more than three dashes",
  "text-behind": "has text behind the dashes",
  indented: "is indented",
  invisible: "holds an invisible character",
  "other-mark": "is not `---`"
};
var UNSEEN = "The Hub does not see the front matter, so all of it is lost";
function nearMissMessage(miss, line) {
  const at = `Line ${miss.position.start.line}, ${code(line)},`;
  switch (miss.kind) {
    case "before":
      return `${UNSEEN}: ${BEFORE[miss.what] ?? BEFORE.text} (line ${miss.position.start.line}: ${code(line)}). Move the block to the top of the file, with its opening \`---\` on line 1.`;
    case "opener":
      return `${UNSEEN}. ${at} ${SHAPES[miss.shape] ?? "is not `---`"}. Make it exactly \`---\`.`;
    case "closer":
      return `The Hub does not see where the front matter ends, so all of it is lost. ${at} ${SHAPES[miss.shape] ?? "is not `---`"}. Make it exactly \`---\`.`;
    case "no-opener":
      return `${UNSEEN}: nothing opens it. Put a line \`---\` before line ${miss.position.start.line}, ${code(line)}.`;
    case "unclosed":
      return `The front matter is never closed, so the Hub does not read it. Put a line \`---\` after line ${miss.position.start.line}, ${code(line)}.`;
    case "empty":
      return "The front matter is empty, so the Hub knows nothing about the model. Put the keys between the two lines `---`.";
    case "carriage-return":
      return `${UNSEEN}: the file's lines end in a carriage return alone, as on very old systems. Save it with line ends of Linux or Windows.`;
    case "git-lfs":
      return "The file is a Git LFS pointer, so the Hub shows no card and reads no metadata. Remove the `filter=lfs` for it from `.gitattributes` and add the README again as plain text.";
    case "byte-order-mark":
      return "A byte order mark stands before the front matter. The Hub sees the block, but its Python client does not and would put a second one before it. Save the file as UTF-8 without a byte order mark.";
    case "second-block":
      return `A second block of front matter opens on line ${miss.position.start.line}. The Hub reads the first one only and shows this one as text. Move its keys into the first block.`;
  }
}

// src/rules/metadata/yaml-problem-message.ts
var CURES = {
  ALIAS_PROPS: "An alias (`*name`) takes neither an anchor nor a tag. Remove them.",
  BAD_ALIAS: "A value that begins with `*` refers to an anchor, and there is none of that name. Put quotes around the value.",
  BAD_COLLECTION_TYPE: "The tag (`!!...`) does not fit the value. Remove the tag.",
  BAD_DIRECTIVE: "A line that begins with `%` is read as an instruction. Put quotes around the value.",
  BAD_DQ_ESCAPE: "In double quotes a backslash begins an escape, and this is none. Use single quotes or double the backslash.",
  BAD_INDENT: "The indentation does not fit the lines above. Align the line with its neighbours.",
  BAD_MERGE: "Behind `<<:` must stand a map or an alias of one.",
  BAD_PROP_ORDER: "An anchor or a tag stands in the wrong place. Put it right before the value.",
  BAD_SCALAR_START: "A value cannot begin with this character. Put quotes around the value.",
  BLOCK_AS_IMPLICIT_KEY: "There is a second colon with a blank behind it, or a list that begins on the line of its key. Put quotes around the value, or the list on lines of its own.",
  BLOCK_IN_FLOW: "Inside `[ ]` or `{ }` no indented list or map may stand. Write it in brackets too.",
  EMPTY_KEY: "A key is missing before the colon. Write one, or put quotes around the value.",
  MISSING_CHAR: "A quote, bracket, comma or colon is missing here. Complete it, or put quotes around the whole value.",
  NO_PAIR: "The line is no `key: value`. Add the colon with a blank behind it, or the `-` of a list.",
  OPEN_BRACKET: "The bracket is never closed. Close it, or put quotes around the value.",
  OPEN_QUOTE: "The quote is never closed. Close it.",
  OVER_INDENTED: "The line is indented deeper than its neighbours. Align it with them.",
  MULTIPLE_ANCHORS: "The value has two anchors. Keep one.",
  MULTIPLE_DOCS: "A line of the block begins a second YAML document. Remove its `---` or `...`.",
  MULTIPLE_TAGS: "The value has two tags. Keep one.",
  TAB_AS_INDENT: "The line is indented with a tab. Use blanks.",
  UNEXPECTED_TOKEN: "Something stands here that does not belong to the value before it. Put quotes around the whole value."
};
var FOUND = {
  list: "The front matter is a list, which the Hub refuses. Write `key: value` lines, without the `-`.",
  text: "The front matter is plain text, which the Hub refuses. Write `key: value` lines.",
  nothing: "The front matter holds no keys, which the Hub refuses. Add them between the two lines `---`."
};
function yamlProblemMessage(problem, line) {
  const at = `line ${problem.position.start.line}, ${code(line)}`;
  switch (problem.kind) {
    case "syntax":
      return `The front matter is not valid YAML, so the Hub refuses it: ${at}. ${CURES[problem.code] ?? "Put quotes around the value."}`;
    case "control-character":
      return `The front matter holds a control character (${codePoint(problem.character)}), so the Hub refuses it: ${at}. Delete the character.`;
    case "unknown-tag":
      return `The front matter has a YAML tag that the Hub does not know, so the Hub refuses it: ${at}. Write a plain list, map or text without the tag.`;
    case "duplicate-key":
      return `The key ${code(problem.key)} stands on line ${problem.first.start.line} and again on line ${problem.position.start.line}, which the Hub refuses. Keep one of them.`;
    case "not-a-map":
      return FOUND[problem.found];
    case "too-large":
      return `The front matter has ${(problem.size / 2 ** 20).toFixed(1)} MiB; the gate reads 1 MiB. Move long results into files of their own.`;
    case "too-complex":
      return "The front matter nests too deep or repeats too much by aliases to be read. Write it plainly.";
  }
}
function codePoint(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

// src/rules/metadata/front-matter.ts
var SKELETON = `---
license: # an id of the Hub's list, for example apache-2.0
library_name: # the library that loads the model, for example transformers
pipeline_tag: # the task, for example text-generation
language: # the languages that it knows, for example en
---`;
var frontMatter = defineRule({
  id: "metadata/front-matter",
  summary: "The card begins with a YAML block that the Hub sees and accepts.",
  why: "Licence, task, library and languages of a model are read from the block between two lines `---` at the top of README.md, and nowhere else. A block that misses the Hub\u2019s rule by a blank is lost without a word (huggingface_hub: repocard.py, REGEX_YAML_BLOCK); one that is not YAML is refused at push.",
  cases: {
    absent: { summary: "there is no front matter, or an empty one", severity: NO_FRONT_MATTER },
    unseen: { summary: "there is one, but the Hub does not see it", severity: LOST },
    "not-yaml": { summary: "it is not valid YAML", severity: REFUSED },
    "not-a-map": { summary: "it has no keys", severity: REFUSED },
    "duplicate-key": { summary: "a key stands twice", severity: REFUSED },
    "too-large": { summary: "it is too large or too deep to be read", severity: LOST },
    python: { summary: "the Hub\u2019s Python client does not see it", severity: READ_OTHERWISE },
    "not-a-model": { summary: "the card describes a Space or a data set", severity: WORTH_KNOWING }
  },
  examples: [
    { title: "a block that the Hub sees", card: "---\nlicense: mit\n---\n\n# Tiny model\n", findings: [] },
    {
      title: "no front matter",
      card: "# Tiny model\n",
      findings: [
        {
          case: "absent",
          line: 1,
          message: "The card has no front matter, so the Hub knows neither licence nor task of the model. Begin the file with a YAML block."
        }
      ]
    },
    {
      title: "a blank behind the opening line",
      card: "--- \nlicense: mit\n---\n",
      findings: [
        {
          case: "unseen",
          line: 1,
          message: "The Hub does not see the front matter, so all of it is lost. Line 1, `---`, has blanks behind the dashes. Make it exactly `---`.",
          expected: ["---"],
          fix: "---"
        }
      ]
    },
    {
      title: "a heading before the block",
      card: "# Tiny model\n\n---\nlicense: mit\n---\n",
      findings: [
        {
          case: "unseen",
          line: 1,
          message: "The Hub does not see the front matter, so all of it is lost: a heading stands before it (line 1: `# Tiny model`). Move the block to the top of the file, with its opening `---` on line 1."
        }
      ]
    },
    {
      title: "a closing line with four dashes",
      card: "---\nlicense: mit\n----\n\n# Tiny model\n",
      findings: [
        {
          case: "unseen",
          line: 3,
          message: "The Hub does not see where the front matter ends, so all of it is lost. Line 3, `----`, has more than three dashes. Make it exactly `---`.",
          expected: ["---"],
          fix: "---"
        }
      ]
    },
    {
      title: "a byte order mark before the block",
      card: "\uFEFF---\nlicense: mit\n---\n",
      findings: [
        {
          case: "python",
          line: 1,
          message: "A byte order mark stands before the front matter. The Hub sees the block, but its Python client does not and would put a second one before it. Save the file as UTF-8 without a byte order mark.",
          fix: ""
        }
      ]
    },
    {
      title: "a list instead of keys",
      card: "---\n- license: mit\n- language: en\n---\n",
      findings: [
        {
          case: "not-a-map",
          line: 2,
          message: "The front matter is a list, which the Hub refuses. Write `key: value` lines, without the `-`."
        }
      ]
    },
    {
      title: "nested beyond all reason",
      card: `---
x: ${"[".repeat(70)}${"]".repeat(70)}
---
`,
      findings: [
        {
          case: "too-large",
          line: 2,
          message: "The front matter nests too deep or repeats too much by aliases to be read. Write it plainly."
        }
      ]
    },
    {
      title: "the README of a Space",
      card: "---\ntitle: Demo\nsdk: gradio\n---\n",
      findings: [
        {
          case: "not-a-model",
          line: 1,
          message: "This README describes a Space, not a model, so the gate does not judge it. Take it out of `cards` to be rid of this notice."
        }
      ]
    },
    {
      title: "a key that stands twice",
      card: "---\nlicense: mit\nlanguage: en\nlicense: mit\n---\n",
      findings: [
        {
          case: "duplicate-key",
          line: 4,
          message: "The key `license` stands on line 2 and again on line 4, which the Hub refuses. Keep one of them."
        }
      ]
    },
    {
      title: "a colon that needs quotes",
      card: "---\nlicense: mit\ndescription: Tiny: a model\n---\n",
      findings: [
        {
          case: "not-yaml",
          line: 3,
          message: "The front matter is not valid YAML, so the Hub refuses it: line 3, `description: Tiny: a model`. There is a second colon with a blank behind it, or a list that begins on the line of its key. Put quotes around the value, or the list on lines of its own."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2, text: text4 }) {
    const { state, describes, nearMisses, problems, opening } = frontMatter2;
    if (describes !== "model") {
      const what = describes === "space" ? "a Space" : "a data set";
      yield {
        case: "not-a-model",
        message: `This README describes ${what}, not a model, so the gate does not judge it. Take it out of \`cards\` to be rid of this notice.`,
        place: opening
      };
      return;
    }
    if (state === "absent") {
      const message = "The card has no front matter, so the Hub knows neither licence nor task of the model. Begin the file with a YAML block.";
      yield { case: "absent", message, place: opening, note: SKELETON };
    }
    const empty4 = nearMisses.some(({ kind }) => kind === "empty");
    for (const miss of nearMisses) yield missFinding(miss, lineAt(text4, miss.position.start.offset));
    for (const problem of problems) {
      if (!(empty4 && problem.kind === "not-a-map"))
        yield problemFinding(problem, lineAt(text4, problem.position.start.offset));
    }
  }
});
function missFinding(miss, line) {
  const { position: position2, replacement } = miss;
  const fix = replacement === void 0 ? {} : { fix: { ...position2, text: replacement } };
  const expected = replacement ? { expected: [replacement] } : {};
  const kind = miss.kind === "empty" ? "absent" : miss.kind === "byte-order-mark" ? "python" : "unseen";
  const note = miss.kind === "empty" ? { note: SKELETON } : {};
  return { case: kind, message: nearMissMessage(miss, line), place: position2, ...expected, ...note, ...fix };
}
var CASES = {
  syntax: "not-yaml",
  "control-character": "not-yaml",
  "unknown-tag": "not-yaml",
  "duplicate-key": "duplicate-key",
  "not-a-map": "not-a-map",
  "too-large": "too-large",
  "too-complex": "too-large"
};
function problemFinding(problem, line) {
  const { kind, position: position2 } = problem;
  const note = kind === "duplicate-key" ? { note: `The first ${code(problem.key)} is on line ${problem.first.start.line}.` } : {};
  const skeleton = kind === "not-a-map" && problem.found === "nothing" ? { note: SKELETON } : {};
  return {
    case: CASES[kind],
    message: yamlProblemMessage(problem, line),
    place: position2,
    ...note,
    ...skeleton
  };
}
function lineAt(text4, offset = 0) {
  const before2 = text4.slice(0, offset);
  const start = Math.max(before2.lastIndexOf("\n"), before2.lastIndexOf("\r")) + 1;
  return /^[^\r\n]*/.exec(text4.slice(start))?.[0] ?? "";
}

// src/hub/hub-answer.ts
function remarkPath({ message }) {
  const name = /^"([^"]{1,500})"/.exec(message)?.[1];
  if (name === void 0 || name === "value") return void 0;
  return [...name.matchAll(/\[(\d{1,9})\]|([^.[\]]+)/g)].map(
    ([, index3, key]) => index3 === void 0 ? key ?? "" : Number(index3)
  );
}
function remarkPoint({
  message
}) {
  const found = /\((\d{1,9}):(\d{1,9})\)/.exec(message);
  return found ? { line: Number(found[1]), column: Number(found[2]) } : void 0;
}

// src/rules/metadata/hub.ts
var answered = (...remarks) => ({
  hubAnswer: { kind: "answered", remarks }
});
var hub = defineRule({
  id: "metadata/hub",
  summary: "The Hub\u2019s own check accepts the front matter (only with the hub check on).",
  why: "The Hub\u2019s lists and rules change on its side; its endpoint `/api/validate-yaml` gives the verdict that a push would get (huggingface_hub: hf_api.py). It is asked only where the policy\u2019s owner wants it, because that sends the card out.",
  cases: {
    refused: { summary: "the Hub would refuse the push", severity: REFUSED },
    warned: { summary: "the Hub warns", severity: WARNED }
  },
  examples: [
    {
      title: "the Hub has nothing to say",
      card: "---\nlicense: mit\n---\n",
      evidence: answered(),
      findings: []
    },
    {
      title: "the Hub refuses a value that the built-in list still has",
      card: "---\ntags: [x]\nlicense: mit\n---\n",
      evidence: answered({ severity: "error", message: '"license" must be one of [apache-2.0]' }),
      findings: [
        {
          case: "refused",
          line: 3,
          message: 'The Hub itself would refuse this card: `"license" must be one of [apache-2.0]`.'
        }
      ]
    },
    {
      title: "the Hub warns",
      card: "---\npipeline_tag: text-classification\n---\n",
      evidence: answered({ severity: "warning", message: "The pipeline tag is not in the official list" }),
      findings: [
        {
          case: "warned",
          line: 1,
          message: "The Hub itself warns: `The pipeline tag is not in the official list`."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, { hubAnswer }) {
    if (hubAnswer?.kind !== "answered") return;
    for (const remark of hubAnswer.remarks) {
      const refused2 = remark.severity === "error";
      yield {
        case: refused2 ? "refused" : "warned",
        message: `The Hub itself ${refused2 ? "would refuse this card" : "warns"}: ${code(remark.message)}.`,
        place: placeOfRemark(frontMatter2, remark)
      };
    }
  }
});
function placeOfRemark(frontMatter2, remark) {
  const path2 = remarkPath(remark);
  if (path2) return placeOf2(frontMatter2, path2);
  const point3 = remarkPoint(remark);
  const { opening } = frontMatter2;
  if (!point3) return opening;
  const start = { line: opening.start.line + point3.line, column: 1 };
  return frontMatter2.problems.find(({ position: position2 }) => position2.start.line === start.line)?.position ?? opening;
}

// src/hub/language-correction.ts
var SHORT_FORMS = wrongForms({
  cs: "cz",
  el: "gr",
  ja: "jp jpn-jp",
  uk: "ua",
  zh: "cn zh_cn chs cht",
  da: "dk",
  vi: "vn",
  sq: "al",
  hi: "in_hi",
  en: "gb us uk_en"
});
var WITHDRAWN = /* @__PURE__ */ new Map([
  ["in", "id"],
  ["iw", "he"],
  ["ji", "yi"],
  ["jw", "jv"],
  ["mo", "ro"],
  ["sh", "hbs"]
]);
var FURTHER_NAMES = wrongForms({
  ar: "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u0639\u0631\u0628\u064A",
  az: "azeri",
  bg: "\u0431\u044A\u043B\u0433\u0430\u0440\u0441\u043A\u0438",
  bn: "bangla",
  code: "python java javascript typescript c++ cpp c# rust golang php ruby sql bash shell html css json lean lean4 verilog solidity swift kotlin scala haskell matlab fortran julia programming source-code",
  cs: "\u010De\u0161tina cestina",
  en: "eng-us english-us anglais englisch ingl\xE9s ingles",
  es: "castellano castilian espanol",
  fa: "farsi",
  fi: "suomi",
  fil: "filipino pilipino",
  fr: "francais franz\xF6sisch",
  he: "ivrit",
  hu: "magyar",
  hy: "\u0570\u0561\u0575\u0565\u0580\u0565\u0576",
  ja: "nihongo japonais",
  ko: "hangul hangugeo \u97E9\u8BED \u671D\u9C9C\u8BED",
  lt: "lietuvi\u0173",
  lv: "latvie\u0161u",
  mi: "maori",
  mk: "\u043C\u0430\u043A\u0435\u0434\u043E\u043D\u0441\u043A\u0438",
  ml: "malyalam",
  multilingual: "multi multi-lingual multilang multilanguage multiple all any various polyglot cross-lingual many",
  nb: "bokm\xE5l bokmal",
  nn: "nynorsk",
  or: "odia",
  pa: "punjabi",
  pl: "polski",
  ps: "pushto",
  pt: "brazilian portugues",
  ro: "romana moldovan",
  si: "sinhalese",
  sk: "slovencina",
  sl: "slovene",
  sr: "\u0441\u0440\u043F\u0441\u043A\u0438 srpski",
  tr: "turkce",
  ug: "uighur",
  uk: "\u0443\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430",
  vi: "ti\u1EBFng-vi\u1EC7t",
  yue: "cantonese \u7CA4\u8BED \u7CB5\u8A9E \u5E7F\u4E1C\u8BDD \u5EE3\u6771\u8A71",
  zh: "mandarin putonghua \u666E\u901A\u8BDD \u6C49\u8BED \u6F22\u8A9E \u4E2D\u56FD\u8A9E \u534E\u8BED chinese-simplified chinese-traditional simplified-chinese traditional-chinese \u7B80\u4F53\u4E2D\u6587 \u7E41\u9AD4\u4E2D\u6587 \u7E41\u4F53\u4E2D\u6587"
});
var NOT_A_LANGUAGE = /^(?:|-|\?+|n\/?a|none|null|nil|noinfo|no info|unknown|undefined|unspecified|other|others|various|tbd|todo|dna|rna|protein|proteins|smiles|amino acids?|image|images|vision|audio|music|speech|video|tabular|numeric|math|mathematics|symbolic|agnostic|language.agnostic)$/;
var byName = once(() => {
  const names = /* @__PURE__ */ new Map();
  for (const [code3 = "", name = "", native = ""] of rows(LANGUAGE_NAMES)) {
    for (const form of [name, native]) if (!names.has(plain(form))) names.set(plain(form), code3);
  }
  for (const [form, code3] of FURTHER_NAMES) names.set(plain(form.replaceAll("-", " ")), code3);
  return names;
});
var bibliographic = once(
  () => new Map(rows(BIBLIOGRAPHIC_CODES).map(([code3 = "", base = ""]) => [code3, base]))
);
var MAX_LENGTH2 = 2e3;
function isDoubtfulLanguage(value2) {
  return /^[a-z]{3}$/.test(value2) && !NOT_A_LANGUAGE.test(value2) || WITHDRAWN.has(value2);
}
function correctLanguage(value2) {
  if (value2.length > MAX_LENGTH2) return NO_CORRECTION;
  const trimmed = value2.trim();
  const lower = trimmed.toLowerCase();
  const known = VOCABULARIES.language.values();
  if (known.has(lower)) return certainly(lower);
  const replaced = WITHDRAWN.get(lower) ?? bibliographic().get(lower);
  if (replaced) return likely(replaced);
  const name = byName().get(plain(trimmed));
  if (name) return certainly(name);
  const short = SHORT_FORMS.get(lower);
  if (short) return certainly(short);
  if (NOT_A_LANGUAGE.test(lower)) return { ...NO_CORRECTION, notALanguage: true };
  return severalLanguages(trimmed) ?? localeOf(trimmed) ?? misspelt(trimmed);
}
function localeOf(value2) {
  const [base = "", ...subtags] = value2.split(/[-_]/);
  const code3 = base.toLowerCase();
  const found = VOCABULARIES.language.values().has(code3) ? code3 : bibliographic().get(code3) ?? SHORT_FORMS.get(code3);
  if (!found || !/^[A-Za-z]{2,3}$/.test(base) || subtags.length === 0) return void 0;
  const canonical = subtags.map(canonicalSubtag);
  if (canonical.includes(void 0)) return found.length === 2 ? likely(found) : void 0;
  return { values: [found], certain: false, bcp47: [found, ...canonical].join("-") };
}
function canonicalSubtag(subtag) {
  if (/^[A-Za-z]{2}$/.test(subtag)) return subtag.toUpperCase();
  if (/^[A-Za-z]{4}$/.test(subtag)) return `${subtag.charAt(0).toUpperCase()}${subtag.slice(1).toLowerCase()}`;
  return /^(?:\d{3}|[A-Za-z]{3}|\d[A-Za-z\d]{3})$/.test(subtag) ? subtag.toLowerCase() : void 0;
}
function severalLanguages(value2) {
  const parts = value2.split(/\s*[,;/|+&]\s*|\s+(?:and|und|et|y|to)\s+|\s*(?:->|→)\s*/).filter((part2) => part2 !== "");
  const words2 = parts.length > 1 ? parts : value2.split(/\s+/);
  if (words2.length < 2 || words2.length > 200) return void 0;
  const known = VOCABULARIES.language.values();
  const codes = words2.map(
    (part2) => known.has(part2.toLowerCase()) ? part2.toLowerCase() : byName().get(plain(part2))
  );
  if (codes.includes(void 0)) return void 0;
  return { values: [...new Set(codes.flatMap((code3) => code3 ?? []))], certain: true, together: true };
}
function misspelt(value2) {
  const form = plain(value2);
  const withoutNote = byName().get(plain(value2.replace(/\s*\(.*\)\s*$/, "").replace(/\s+language$/i, "")));
  if (withoutNote) return likely(withoutNote);
  const near = form.length >= 5 ? nearest(form, byName().keys()) : void 0;
  const code3 = near && byName().get(near);
  return code3 && code3 !== "code" ? likely(code3) : NO_CORRECTION;
}
function plain(name) {
  return name.trim().toLowerCase().normalize("NFD").replace(new RegExp("\\p{M}+", "gu"), "").replace(/[\s_-]+/g, " ");
}

// src/hub/language-tasks.ts
var LANGUAGE_TASKS = /* @__PURE__ */ new Set([
  "text-classification",
  "token-classification",
  "table-question-answering",
  "question-answering",
  "zero-shot-classification",
  "translation",
  "summarization",
  "feature-extraction",
  "text-generation",
  "fill-mask",
  "sentence-similarity",
  "text-to-speech",
  "automatic-speech-recognition",
  "audio-text-to-text",
  "text-ranking",
  "text-retrieval",
  "table-to-text",
  "tabular-to-text",
  "multiple-choice",
  "image-to-text",
  "image-text-to-text",
  "visual-question-answering",
  "document-question-answering",
  "visual-document-retrieval",
  "video-text-to-text",
  "any-to-any",
  "conversational",
  "text2text-generation"
]);
function dealsWithLanguage(pipelineTag2) {
  return LANGUAGE_TASKS.has(pipelineTag2);
}

// src/rules/metadata/newer-value.ts
var POLICY_KEYS = {
  license: "licenses",
  language: "languages",
  pipelineTag: "pipeline-tags",
  library: "libraries"
};
function newerValueNote(vocabulary2, value2) {
  const { date } = VOCABULARIES[vocabulary2];
  const item = JSON.stringify(shorten(value2).replaceAll("`", "'"));
  return `It is not in the Hub's list of ${date}. Where the Hub's own list is newer, allow it in \`.github/model-card-gate.yml\`: \`hub: { ${POLICY_KEYS[vocabulary2]}: [${item}] }\`.`;
}

// src/rules/metadata/language.ts
var KEYS2 = /* @__PURE__ */ new Set(["language", "language_bcp47", "language_details"]);
var language = defineRule({
  id: "metadata/language",
  summary: "`language` holds ISO 639 codes, and is there where the task deals with language.",
  why: "People filter models by language. The Hub takes only codes of ISO 639-1, 639-2 and 639-3 in lower case, `code` and `multilingual`, and refuses the push for anything else; variants such as `pt-BR` go into `language_bcp47` (huggingface_hub, issue 3862; hub-docs: modelcard.md).",
  cases: {
    missing: { summary: "the task deals with language and none is named", severity: KEY_MISSING },
    refused: { summary: "the Hub refuses the value", severity: REFUSED },
    doubtful: { summary: "the Hub may refuse the value", severity: DOUBTFUL },
    python: { summary: "the Python client reads the value as something else", severity: WORTH_KNOWING }
  },
  examples: [
    { title: "codes", card: "---\nlanguage:\n- en\n- yue\n---\n", findings: [] },
    {
      title: "a task without language",
      card: "---\npipeline_tag: image-classification\n---\n",
      findings: []
    },
    {
      title: "the name instead of the code",
      card: "---\nlanguage: English\n---\n",
      findings: [
        {
          case: "refused",
          line: 2,
          message: "`language` is `English`, which the Hub refuses. Write `en`.",
          expected: ["en"],
          fix: "en"
        }
      ]
    },
    {
      title: "a BCP-47 tag",
      card: "---\nlanguage:\n- pt-BR\n---\n",
      findings: [
        {
          case: "refused",
          line: 3,
          message: "`language[0]` is `pt-BR`, which the Hub refuses. Write `pt`, and put `pt-BR` under `language_bcp47`.",
          expected: ["pt"]
        }
      ]
    },
    {
      title: "an older code of ISO 639-2",
      card: "---\nlanguage: ger\n---\n",
      findings: [
        {
          case: "doubtful",
          line: 2,
          message: "`language` is `ger`, which is not in the list of the Hub, so the Hub may refuse it. Write `de`.",
          expected: ["de"]
        }
      ]
    },
    {
      title: "Norwegian, which Python takes for a truth value",
      card: "---\nlanguage: no\n---\n",
      findings: [
        {
          case: "python",
          line: 2,
          message: 'The Hub reads `no` as Norwegian, but its Python client reads it as `false` and writes that back. Write `"no"`, or `nb` or `nn`.',
          expected: ['"no"', "nb", "nn"],
          fix: '"no"'
        }
      ]
    },
    {
      title: "a task that deals with language",
      card: "---\npipeline_tag: translation\n---\n",
      findings: [
        {
          case: "missing",
          line: 2,
          message: "`language` is missing, and `translation` deals with language. Add the languages that the model knows."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, { additions }) {
    const task = frontMatter2.data.pipeline_tag;
    if (typeof task === "string" && dealsWithLanguage(task) && isMissing(frontMatter2, "language")) {
      yield {
        case: "missing",
        message: `\`language\` is missing, and ${code(task)} deals with language. Add the languages that the model knows.`,
        place: placeOf2(frontMatter2, ["pipeline_tag"]),
        note: "For example `language: en`, or `language: [en, de]`; `multilingual` where there are too many to name."
      };
    }
    for (const violation of violationsIn(frontMatter2, additions, (key) => KEYS2.has(key))) {
      if (violation.keyword === "vocabulary") yield unknown(frontMatter2, violation);
      else if (violation.value === false) yield rewritten(frontMatter2, violation);
      else yield typeFinding(frontMatter2, violation);
    }
    yield* readOtherwise(frontMatter2);
  }
});
function unknown(frontMatter2, { path: path2, value: value2 }) {
  const written = String(value2);
  const doubtful = isDoubtfulLanguage(written);
  const correction = correctLanguage(written);
  const { values, certain, together, bcp47 } = correction;
  const fate = doubtful ? "which is not in the list of the Hub, so the Hub may refuse it" : "which the Hub refuses";
  const edit = together ? replaceWithList(frontMatter2, path2, values) : replaceScalar(frontMatter2, path2, values[0] ?? "");
  const note = bcp47 ? `\`language: ${values[0]}\` and \`language_bcp47: [${bcp47}]\`` : certain ? void 0 : newerValueNote("language", written);
  return {
    case: doubtful ? "doubtful" : "refused",
    message: `${code(pathName(path2))} is ${code(written)}, ${fate}. ${cure(correction)}.`,
    place: placeOf2(frontMatter2, path2),
    actual: shorten(written),
    ...values.length > 0 && { expected: values },
    ...note && { note },
    ...certain && edit && { fix: edit }
  };
}
function rewritten(frontMatter2, { path: path2 }) {
  return {
    case: "refused",
    message: `${code(pathName(path2))} is \`false\`, which the Hub refuses. If a Python program made it of \`no\`, Norwegian, write \`"no"\`, \`nb\` or \`nn\`.`,
    place: placeOf2(frontMatter2, path2),
    actual: "false",
    expected: ["no", "nb", "nn"]
  };
}
function cure({ values, together, bcp47, notALanguage }) {
  if (notALanguage) return "It names no language, so delete it";
  if (values.length === 0)
    return "Write the code of the language in ISO 639, such as `en`, or delete the value";
  if (together) return `Write the list ${code(`[${values.join(", ")}]`)}`;
  return `Write ${oneOf(values)}${bcp47 ? `, and put ${code(bcp47)} under \`language_bcp47\`` : ""}`;
}
function* readOtherwise(frontMatter2) {
  for (const { path: path2, source, position: position2 } of frontMatter2.pythonReadings) {
    if (path2[0] !== "language" || source !== "no") continue;
    const fix = quote(frontMatter2, path2);
    yield {
      case: "python",
      message: 'The Hub reads `no` as Norwegian, but its Python client reads it as `false` and writes that back. Write `"no"`, or `nb` or `nn`.',
      place: position2,
      actual: source,
      expected: ['"no"', "nb", "nn"],
      ...fix && { fix }
    };
  }
}

// src/hub/library-correction.ts
var MEANINGS2 = wrongForms({
  "adapter-transformers": "adapters adapterhub",
  diffusers: "huggingfacediffusers stablediffusion",
  espnet: "espnet2",
  fastai: "fastaiv2",
  "keras-hub": "kerasnlp kerascv",
  "tf-keras": "tensorflowkeras",
  "llama-cpp-python": "llamacpppython",
  mlx: "mlxlm mlxvlm applemlx",
  nemo: "nemotoolkit nvidianemo",
  open_clip: "openclip openclipt openclippytorch openai-clip",
  PaddleOCR: "paddleocr",
  peft: "lora qlora",
  "pyannote-audio": "pyannote pyannoteaudio",
  "sentence-transformers": "sbert sentencebert sentencetransformer",
  setfit: "setfitmodel",
  sklearn: "scikitlearn scikit",
  spacy: "explosionspacy",
  "stable-baselines3": "sb3 stablebaselines",
  timm: "pytorchimagemodels",
  transformers: "transformer hftransformers huggingface huggingfacetransformers pytorchtransformers huggingfacehub",
  "transformers.js": "transformersjs",
  ultralytics: "yolo yolov5 yolov8 yolov9 yolo11 yolov11 ultralyticsplus",
  "unity-sentis": "sentis unitysentis",
  whisperkit: "whisperkitcoreml"
});
var byReducedName = once(() => {
  const names = /* @__PURE__ */ new Map();
  for (const [key = "", label2 = ""] of rows(LIBRARY_NAMES)) {
    names.set(reduce(key), key);
    if (!names.has(reduce(label2))) names.set(reduce(label2), key);
  }
  return names;
});
var MAX_LENGTH3 = 300;
function correctLibrary(value2) {
  if (value2.length > MAX_LENGTH3) return NO_CORRECTION;
  const keys = VOCABULARIES.library.values();
  const last2 = value2.trim().replace(/(?:\.git)?\/*$/, "").split("/").at(-1) ?? "";
  const name = last2.replace(/\s*(?:[=<>~!]=|[@=<>:])?\s*v?\d+(?:\.\d+)+\S*$/, "");
  const form = reduce(name);
  const exact = keys.has(name) ? name : byReducedName().get(form);
  if (exact) return certainly(exact);
  const meant = MEANINGS2.get(form);
  if (meant) return likely(meant);
  const near = nearest(name, keys);
  return near ? likely(near) : NO_CORRECTION;
}
function reduce(name) {
  return name.toLowerCase().replace(/[^a-z0-9+]+/g, "");
}

// src/rules/metadata/library-name.ts
var libraryName = defineRule({
  id: "metadata/library-name",
  summary: "`library_name` is the Hub\u2019s key for a library.",
  why: "The key decides which code snippet the page offers and how downloads are counted. Since August 2024 the Hub no longer guesses it from the files, and it takes any value without a word (huggingface.js: packages/tasks/src/model-libraries.ts; hub-docs: docs/hub/model-cards.md).",
  cases: {
    missing: { summary: "there is no library", severity: KEY_MISSING },
    unknown: { summary: "the Hub does not know the library", severity: ODD },
    doubtful: { summary: "the Hub may refuse the kind of value", severity: DOUBTFUL }
  },
  examples: [
    { title: "a key of the list", card: "---\nlibrary_name: transformers\n---\n", findings: [] },
    {
      title: "a name that Python imports, not the Hub\u2019s key",
      card: "---\nlibrary_name: sentence_transformers\n---\n",
      findings: [
        {
          case: "unknown",
          line: 2,
          message: "`library_name` is `sentence_transformers`, which the Hub does not know, so the page has no code snippet. Write `sentence-transformers`.",
          expected: ["sentence-transformers"],
          fix: "sentence-transformers"
        }
      ]
    },
    {
      title: "a library that the Hub does not know",
      card: "---\nlibrary_name: acme-engine\n---\n",
      findings: [
        {
          case: "unknown",
          line: 2,
          message: "`library_name` is `acme-engine`, which the Hub does not know, so the page has no code snippet. Where another library of the list loads the model, name that one."
        }
      ]
    },
    {
      title: "two libraries",
      card: "---\nlibrary_name: [transformers, peft]\n---\n",
      findings: [
        {
          case: "doubtful",
          line: 2,
          message: "`library_name` is a list, which the Hub may refuse. Write text."
        }
      ]
    },
    {
      title: "no library",
      card: "---\nlicense: mit\n---\n",
      findings: [
        {
          case: "missing",
          line: 1,
          message: "`library_name` is missing, so the page has no code snippet and downloads are not counted. Add the library that loads the model."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, { additions }) {
    if (isMissing(frontMatter2, "library_name")) {
      yield {
        case: "missing",
        message: "`library_name` is missing, so the page has no code snippet and downloads are not counted. Add the library that loads the model.",
        place: frontMatter2.opening,
        note: "For example `library_name: transformers`. Where no library of the Hub\u2019s list loads it, name yours: that is no error."
      };
    }
    for (const violation of violationsIn(frontMatter2, additions, (key) => key === "library_name")) {
      const { keyword, path: path2, value: value2 } = violation;
      if (keyword !== "vocabulary") {
        yield { ...typeFinding(frontMatter2, violation), case: "doubtful" };
        continue;
      }
      const written = String(value2);
      const { values, certain } = correctLibrary(written);
      const cure2 = values.length > 0 ? `Write ${oneOf(values)}` : "Where another library of the list loads the model, name that one";
      const fix = certain ? replaceScalar(frontMatter2, path2, values[0] ?? "") : void 0;
      yield {
        case: "unknown",
        message: `\`library_name\` is ${code(written)}, which the Hub does not know, so the page has no code snippet. ${cure2}.`,
        place: placeOf2(frontMatter2, path2),
        actual: shorten(written),
        ...values.length > 0 && { expected: values },
        ...!certain && { note: newerValueNote("library", written) },
        ...fix && { fix }
      };
    }
  }
});

// src/hub/license-correction.ts
var FILLERS = new Set(
  "a agreement attribution by-laws community family for from generic gnu international intl license licence licensed of public software terms the this under unported use using v version".split(
    " "
  )
);
var MEANINGS3 = wrongForms({
  "apache-2.0": "apache apachev2 asl2 asl apachesoftware apachesoftware2 al2",
  mit: "mti mitx11 expat x11 mitmit mitopensource",
  "bsd-2-clause": "bsd2 bsdsimplified simplifiedbsd freebsd 2clausebsd bsd2clausesimplified",
  "bsd-3-clause": "bsd3 newbsd bsdnew modifiedbsd revisedbsd bsdrevised 3clausebsd bsd3clausenew",
  "bsl-1.0": "boost boost1 bsl",
  "cc0-1.0": "cc0 cczero cc0universal cc01universal creativecommonszero publicdomain",
  "gpl-2.0": "gplv2 gpl2only",
  "mpl-2.0": "mpl mozilla mozilla2",
  "odc-by": "odcby1",
  odbl: "odbl1 opendatabase opendatabase1 odcodbl odcodbl1",
  pddl: "pddl1 odcpddl",
  "ofl-1.1": "ofl siloflicense silofl openfont sil",
  "openrail++": "openrail++m openrailplusplus sdxl creativemlopenrail++m",
  "creativeml-openrail-m": "creativemlopenrail creativeml stablediffusion",
  "bigscience-bloom-rail-1.0": "bloomrail bigsciencebloomrail bigsciencerail1 bigscienceopenrail1",
  "lgpl-3.0": "lgplv3",
  wtfpl: "wtfpl2",
  unlicense: "unlicence",
  zlib: "zlibpng",
  isc: "iscl",
  "ms-pl": "microsoftpublic mspl",
  "epl-2.0": "epl eclipse eclipse2",
  "eupl-1.2": "eupl",
  "grok2-community": "grok2 grok-2",
  llama2: "metallama2",
  llama3: "metallama3",
  "llama3.1": "metallama3.1",
  "llama3.2": "metallama3.2",
  "llama3.3": "metallama3.3",
  llama4: "metallama4",
  unknown: "notknown undefined unspecified"
});
var AMBIGUOUS = {
  agpl: ["agpl-3.0"],
  ccby: ["cc-by-4.0", "cc-by-3.0"],
  ccbync: ["cc-by-nc-4.0", "cc-by-nc-3.0"],
  ccbyncnd: ["cc-by-nc-nd-4.0", "cc-by-nc-nd-3.0"],
  ccbyncsa: ["cc-by-nc-sa-4.0", "cc-by-nc-sa-3.0"],
  ccbynd: ["cc-by-nd-4.0"],
  ccbysa: ["cc-by-sa-4.0", "cc-by-sa-3.0"],
  creativecommons: ["cc", "cc-by-4.0"],
  gfdl1: ["gfdl"],
  llama: ["llama2", "llama3", "llama3.1", "llama3.2", "llama3.3", "llama4"],
  openrailm: ["openrail", "bigscience-openrail-m", "bigcode-openrail-m", "creativeml-openrail-m"],
  domain: ["cc0-1.0", "unlicense"],
  na: ["unknown", "other"],
  none: ["unknown", "other"],
  rail: ["openrail"]
};
var OWN_LICENSE = /^(?:proprietary|custom|commercial|closed|private|internal|noncommercial|researchonly|qwen|tongyi|deepseek|nvidia|nemotron|falcon|yi|baichuan|glm|chatglm|stability|stable|flux|mistral|mnpl|mrl|cohere|exaone|hyperclova|kanana|health|hunyuan|tencent|jamba|modified|see|file|same|allrights|copyright|nolicense)/;
var byReducedName2 = once(() => {
  const names = /* @__PURE__ */ new Map();
  for (const [id = "", name = ""] of rows(LICENSE_NAMES)) {
    names.set(reduce2(name), id);
    names.set(reduce2(id), id);
  }
  for (const [form, id] of MEANINGS3) if (!names.has(form)) names.set(form, id);
  return names;
});
function correctLicense(value2) {
  if (value2.length > MAX_LENGTH4) return likely("other");
  const single = singleLicense(value2);
  if (single.values.length > 0) return single;
  return severalLicenses(value2) ?? likely(...nearLicense(value2) ?? [], "other");
}
function singleLicense(value2) {
  const known = VOCABULARIES.license.values();
  const lower = value2.trim().toLowerCase();
  if (known.has(lower)) return certainly(lower);
  const fromUrl = licenseOfUrl(lower);
  if (fromUrl) return certainly(fromUrl);
  const reduced = reduce2(lower);
  const exact = byReducedName2().get(reduced);
  if (exact) return certainly(exact);
  const withoutChoice = byReducedName2().get(reduced.replace(/(?:only|orlater|\+)$/, ""));
  if (withoutChoice) return likely(withoutChoice);
  const several = Object.hasOwn(AMBIGUOUS, reduced) ? AMBIGUOUS[reduced] : void 0;
  if (several) return likely(...several);
  return OWN_LICENSE.test(reduced) ? likely("other") : NO_CORRECTION;
}
function nearLicense(value2) {
  const near = nearest(value2.trim().replace(/[\s_]+/g, "-"), VOCABULARIES.license.values());
  return near && near !== "other" && near !== "unknown" ? [near] : void 0;
}
var MAX_LENGTH4 = 500;
function severalLicenses(value2) {
  if (value2.length > MAX_LENGTH4) return void 0;
  const parts = value2.split(/\s+(?:or|and|with)\s+|\s*[,;/&|]\s*|[()]/i).filter((part2) => part2.trim() !== "");
  if (parts.length < 2 || parts.length > 10) return void 0;
  const found = parts.map((part2) => singleLicense(part2));
  if (!found.every(({ certain }) => certain)) return void 0;
  return { values: [...new Set(found.flatMap(({ values }) => values))], certain: true, together: true };
}
function reduce2(name) {
  const words2 = name.toLowerCase().replace(/creative[\s_-]*commons/g, "cc").replace(/general public/g, "gpl").replace(/\battribution\b/g, "by").replace(/\bnon[\s_-]*commercial\b/g, "nc").replace(/\bshare[\s_-]*alike\b/g, "sa").replace(/\bno[\s_-]*deriv(?:ative|ative work)?s?\b/g, "nd").split(/[^a-z0-9.+]+/).filter((word) => word !== "" && !FILLERS.has(word));
  return words2.map((word) => word.replace(/^v(?=\d)/, "")).join("").replace(/v(?=\d+(?:\.\d+)*(?:only|orlater)?\+?$)/, "").replace(/\.0(?=$|only|orlater|\+)/, "").replace(/^\.+|\.+$/g, "");
}
var CREATIVE_COMMONS = /^https?:\/\/(?:www\.)?creativecommons\.org\/(?:licenses\/(by[a-z-]*)|(publicdomain\/zero))\/([\d.]+)/;
function licenseOfUrl(url) {
  if (!/^https?:\/\//.test(url)) return void 0;
  const known = VOCABULARIES.license.values();
  const commons = CREATIVE_COMMONS.exec(url);
  if (commons) {
    const id = commons[2] ? `cc0-${commons[3]}` : `cc-${commons[1]}-${commons[3]}`;
    return known.has(id) ? id : void 0;
  }
  if (/^https?:\/\/(?:www\.)?apache\.org\/licenses\/license-2\.0/.test(url)) return "apache-2.0";
  const listed = /^https?:\/\/(?:www\.)?(?:opensource\.org\/licen[cs]es?|choosealicense\.com\/licenses|spdx\.org\/licenses)\/([^/?#]+)/.exec(
    url
  );
  return listed?.[1] ? byReducedName2().get(reduce2(listed[1].replace(/\.html$|-license(?:-php|\.php)?$/, ""))) : void 0;
}

// src/rules/metadata/license.ts
var KEYS3 = /* @__PURE__ */ new Set(["license", "license_name", "license_link", "license_details"]);
var license = defineRule({
  id: "metadata/license",
  summary: "`license` is an id from the Hub\u2019s list; where it is `other`, the licence has a name and a link.",
  why: "Without a licence nobody may use the model, and the Hub refuses a push whose `license` is not in its list (hub-docs: docs/hub/repositories-licenses.md). The ids are not those of SPDX: they are in lower case and know no expressions.",
  cases: {
    missing: { summary: "there is no licence", severity: KEY_MISSING },
    refused: { summary: "the Hub refuses the value", severity: REFUSED },
    doubtful: { summary: "the Hub may refuse the kind of value", severity: DOUBTFUL },
    incomplete: { summary: "`other` has no name or no link", severity: ODD },
    forbidden: { summary: "the policy does not allow the licence", severity: FORBIDDEN }
  },
  options: {
    type: "object",
    additionalProperties: false,
    properties: {
      allow: {
        description: "The only licences allowed.",
        type: "array",
        minItems: 1,
        items: { type: "string" }
      },
      deny: { description: "Licences not allowed.", type: "array", items: { type: "string" } }
    }
  },
  examples: [
    { title: "an id from the list", card: "---\nlicense: apache-2.0\n---\n", findings: [] },
    { title: "two licences", card: "---\nlicense:\n- mit\n- apache-2.0\n---\n", findings: [] },
    {
      title: "a licence of one\u2019s own, named and linked",
      card: "---\nlicense: other\nlicense_name: acme-research-1.0\nlicense_link: LICENSE\n---\n",
      findings: []
    },
    {
      title: "the name instead of the id",
      card: '---\nlicense: "Apache 2.0"\n---\n',
      findings: [
        {
          case: "refused",
          line: 2,
          message: "`license` is `Apache 2.0`, which the Hub refuses. Write `apache-2.0`.",
          expected: ["apache-2.0"],
          fix: '"apache-2.0"'
        }
      ]
    },
    {
      title: "an SPDX expression",
      card: "---\nlicense: MIT OR Apache-2.0\n---\n",
      findings: [
        {
          case: "refused",
          line: 2,
          message: "`license` is `MIT OR Apache-2.0`, which the Hub refuses. Write the list `[mit, apache-2.0]`.",
          expected: ["mit", "apache-2.0"],
          fix: "[mit, apache-2.0]"
        }
      ]
    },
    {
      title: "a licence that the list does not have",
      card: "---\nlicense: acme-model-license\n---\n",
      findings: [
        {
          case: "refused",
          line: 2,
          message: "`license` is `acme-model-license`, which the Hub refuses. Write `other`, and name and link your licence with `license_name` and `license_link`.",
          expected: ["other"]
        }
      ]
    },
    {
      title: "a name that is a number",
      card: "---\nlicense: other\nlicense_name: 1.0\nlicense_link: LICENSE\n---\n",
      findings: [
        {
          case: "doubtful",
          line: 3,
          message: '`license_name` is a number (`1.0`), which the Hub may refuse. Put quotes around it: `"1.0"`.',
          fix: '"1.0"'
        }
      ]
    },
    {
      title: "a licence that the policy does not allow, with `allow: [apache-2.0, mit]`",
      card: "---\nlicense: cc-by-nc-4.0\n---\n",
      options: { allow: ["apache-2.0", "mit"] },
      findings: [
        {
          case: "forbidden",
          line: 2,
          message: "The policy of this repository does not allow the licence `cc-by-nc-4.0`. Allowed are `apache-2.0` and `mit`."
        }
      ]
    },
    {
      title: "no licence",
      card: "---\ntags: [demo]\n---\n",
      findings: [
        {
          case: "missing",
          line: 1,
          message: "`license` is missing, so nobody knows what they may do with the model. Add it to the front matter."
        }
      ]
    },
    {
      title: "`other` alone",
      card: "---\nlicense: other\n---\n",
      findings: [
        {
          case: "incomplete",
          line: 2,
          message: "`license` is `other`, but nothing says which. Add `license_name` and `license_link`."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, context) {
    if (isMissing(frontMatter2, "license")) {
      yield {
        case: "missing",
        message: "`license` is missing, so nobody knows what they may do with the model. Add it to the front matter.",
        place: frontMatter2.opening,
        note: "For example `license: apache-2.0`; for a licence that the Hub does not list `license: other` with `license_name` and `license_link`."
      };
    }
    for (const violation of violationsIn(frontMatter2, context.additions, (key) => KEYS3.has(key))) {
      yield violation.keyword === "vocabulary" ? refused(frontMatter2, violation) : typeFinding(frontMatter2, violation);
    }
    yield* incomplete(frontMatter2);
    yield* forbidden(frontMatter2, context);
  }
});
function refused(frontMatter2, { path: path2, value: value2 }) {
  const written = String(value2);
  const { values, certain, together } = correctLicense(written);
  const own4 = values.at(-1) === "other";
  const near = own4 ? values.slice(0, -1) : values;
  const list2 = `[${values.join(", ")}]`;
  const other = "`other`, and name and link your licence with `license_name` and `license_link`";
  const cure2 = together ? `the list ${code(list2)}` : [...near.length > 0 ? [oneOf(near)] : [], ...own4 ? [other] : []].join(", or ");
  const edit = together ? replaceWithList(frontMatter2, path2, values) : replaceScalar(frontMatter2, path2, values[0] ?? "");
  return {
    case: "refused",
    message: `${code(pathName(path2))} is ${code(written)}, which the Hub refuses. Write ${cure2}.`,
    place: placeOf2(frontMatter2, path2),
    actual: shorten(written),
    expected: values,
    ...!certain && { note: newerValueNote("license", written) },
    ...certain && edit && { fix: edit }
  };
}
function licenses({ data }) {
  const value2 = data.license;
  if (typeof value2 === "string") return [{ path: ["license"], id: value2 }];
  if (!Array.isArray(value2)) return [];
  return value2.flatMap((id, index3) => typeof id === "string" ? [{ path: ["license", index3], id }] : []);
}
function* incomplete(frontMatter2) {
  const other = licenses(frontMatter2).find(({ id }) => id === "other");
  const lacking = ["license_name", "license_link"].filter((key) => isMissing(frontMatter2, key));
  if (!other || lacking.length === 0) return;
  yield {
    case: "incomplete",
    message: `\`license\` is \`other\`, but nothing says which. Add ${oneOf(lacking, "and")}.`,
    place: placeOf2(frontMatter2, other.path),
    note: "For example `license_name: acme-research-1.0` and `license_link: LICENSE`, with the text in a file `LICENSE` of the repository."
  };
}
function* forbidden(frontMatter2, { options }) {
  const { allow, deny } = options;
  for (const { path: path2, id } of licenses(frontMatter2)) {
    if (!deny?.includes(id) && (allow === void 0 || allow.includes(id))) continue;
    const cure2 = allow && allow.length > 0 ? `Allowed are ${oneOf(allow, "and")}.` : "Choose another one.";
    yield {
      case: "forbidden",
      message: `The policy of this repository does not allow the licence ${code(id)}. ${cure2}`,
      place: placeOf2(frontMatter2, path2),
      actual: shorten(id),
      ...allow && { expected: allow }
    };
  }
}

// src/rules/metadata/model-index.ts
var modelIndex = defineRule({
  id: "metadata/model-index",
  summary: "`model-index` has the shape that the Hub and its Python client read.",
  why: "The Hub makes the table of results from it and refuses a push where a name, a metric\u2019s value or a text is missing or of another kind (hub-docs: modelcard.md; transformers, issue 28137). Its Python client cannot even load a card without `dataset` (huggingface_hub, issues 1361 and 1377).",
  cases: {
    refused: { summary: "the Hub refuses the shape", severity: REFUSED },
    doubtful: {
      summary: "the Python client does not take the shape, or the Hub may not",
      severity: DOUBTFUL
    },
    several: { summary: "there is more than one entry", severity: WORTH_KNOWING }
  },
  examples: [
    {
      title: "one result",
      card: "---\nmodel-index:\n- name: tiny\n  results:\n  - task:\n      type: text-classification\n    dataset:\n      type: glue\n      name: GLUE\n    metrics:\n    - type: accuracy\n      value: 0.91\n---\n",
      findings: []
    },
    { title: "no result yet", card: "---\nmodel-index:\n- name: tiny\n  results: []\n---\n", findings: [] },
    {
      title: "an empty configuration and a revision that is all digits",
      card: "---\nmodel-index:\n- name: tiny\n  results:\n  - task:\n      type: text-classification\n    dataset:\n      type: glue\n      name: GLUE\n      config:\n      revision: 5503434\n    metrics:\n    - type: accuracy\n      value: 0.91\n---\n",
      findings: [
        {
          case: "refused",
          line: 10,
          message: "`model-index[0].results[0].dataset.config` is empty, which the Hub refuses. Fill it in or delete the key."
        },
        {
          case: "refused",
          line: 11,
          message: '`model-index[0].results[0].dataset.revision` is a number (`5503434`), which the Hub refuses. Put quotes around it: `"5503434"`.',
          expected: ["5503434"],
          fix: '"5503434"'
        }
      ]
    },
    {
      title: "a result without its data set, and a second entry",
      card: "---\nmodel-index:\n- name: tiny\n  results:\n  - task:\n      type: text-classification\n    metrics:\n    - type: accuracy\n      value: 0.91\n- name: tinier\n  results: []\n---\n",
      findings: [
        {
          case: "doubtful",
          line: 5,
          message: "`model-index[0].results[0]` lacks `dataset`, which the Hub and its Python client expect. Add it."
        },
        {
          case: "several",
          line: 10,
          message: "`model-index` has 2 entries, and the Hub's Python client keeps the name of the last one only. Put all results under one entry."
        }
      ]
    },
    {
      title: "`metric` for `metrics`",
      card: "---\nmodel-index:\n- name: tiny\n  results:\n  - task:\n      type: text-classification\n    dataset:\n      type: glue\n      name: GLUE\n    metric:\n    - type: accuracy\n      value: 0.91\n---\n",
      findings: [
        {
          case: "refused",
          line: 10,
          message: "`model-index[0].results[0]` lacks `metrics`, without which the Hub refuses the card, but has `metric`. Rename it.",
          expected: ["metrics"],
          fix: "metrics"
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, { additions }) {
    for (const violation of violationsIn(frontMatter2, additions, (key) => key === "model-index")) {
      yield misnamed(frontMatter2, violation) ?? typeFinding(frontMatter2, violation);
    }
    const entries = frontMatter2.data["model-index"];
    if (Array.isArray(entries) && entries.length > 1) {
      yield {
        case: "several",
        message: `\`model-index\` has ${entries.length} entries, and the Hub's Python client keeps the name of the last one only. Put all results under one entry.`,
        place: placeOf2(frontMatter2, ["model-index", 1])
      };
    }
  }
});
function misnamed(frontMatter2, { path: path2, keyword, params, value: value2, doubtful }) {
  if (keyword !== "required" || typeof value2 !== "object" || value2 === null) return void 0;
  const missing = String(params.missingProperty);
  const other = Object.keys(value2).find(
    (key) => key.toLowerCase() === missing || nearest(key, [missing]) !== void 0
  );
  const placed = other === void 0 ? void 0 : frontMatter2.locate([...path2, other]);
  if (other === void 0 || !placed?.key) return void 0;
  return {
    case: doubtful ? "doubtful" : "refused",
    message: `${code(pathName(path2))} lacks ${code(missing)}, without which the Hub refuses the card, but has ${code(other)}. Rename it.`,
    place: placed.key,
    actual: other,
    expected: [missing],
    ...!placed.shared && { fix: { ...placed.key, text: missing } }
  };
}

// src/hub/pipeline-tag-correction.ts
var REMOVED = {
  conversational: ["text-generation"],
  "text2text-generation": ["text-generation", "translation", "summarization"],
  "speech-segmentation": ["voice-activity-detection"],
  "structured-data-classification": ["tabular-classification"]
};
var MEANINGS4 = wrongForms({
  "automatic-speech-recognition": "asr speech-recognition speech-to-text speech2text stt transcription audio-transcription audio-to-text",
  "text-to-speech": "tts speech-synthesis voice-cloning voice-synthesis text2speech",
  "text-to-audio": "text-to-music music-generation audio-generation text2audio text-to-sound",
  "audio-to-audio": "speech-enhancement voice-conversion speech-to-speech source-separation audio2audio denoising",
  "audio-classification": "speech-emotion-recognition emotion-recognition-audio speaker-recognition sound-classification",
  "audio-text-to-text": "audio-language-model speech-language-model",
  "token-classification": "ner named-entity-recognition pos-tagging part-of-speech-tagging sequence-tagging entity-recognition",
  "text-classification": "classification sentiment-analysis sequence-classification nli natural-language-inference emotion-classification sentiment-classification toxicity-detection text-classifier spam-detection cross-encoder",
  "zero-shot-classification": "zero-shot zeroshot-classification zero-shot-text-classification",
  "text-generation": "causal-lm causal-language-modeling language-modeling language-model lm llm chat chatbot chat-completion text-completion text-gen code-generation code-completion dialogue dialog instruction-following reasoning text-to-text text2text prompt-generation nlg",
  "fill-mask": "masked-lm masked-language-modeling mlm mask-filling",
  "sentence-similarity": "sentence-embeddings sentence-embedding semantic-similarity semantic-search text-similarity",
  "feature-extraction": "embedding embeddings text-embedding text-embeddings feature-extractor",
  "text-ranking": "reranking reranker rerank text-reranking ranking re-ranking passage-ranking",
  "question-answering": "qa extractive-qa extractive-question-answering questionanswering",
  summarization: "summarisation text-summarization summary abstractive-summarization",
  translation: "machine-translation nmt mt text-translation language-translation",
  "table-question-answering": "table-qa tableqa text-to-sql",
  "image-classification": "image-recognition image-tagging img-classification vision-classification",
  "object-detection": "detection object-recognition face-detection yolo",
  "image-segmentation": "segmentation semantic-segmentation instance-segmentation panoptic-segmentation background-removal",
  "text-to-image": "text2image txt2img text2img image-generation image-synthesis t2i stable-diffusion",
  "image-to-image": "img2img image2image super-resolution image-super-resolution style-transfer image-editing inpainting image-inpainting image-restoration upscaling i2i",
  "image-to-text": "image-captioning ocr image2text img2text captioning optical-character-recognition",
  "image-text-to-text": "vlm vision-language vision-language-model visual-language-model multimodal multimodal-llm image-to-text-to-text vision-text-to-text mllm vision2seq",
  "image-to-video": "img2vid image2video i2v",
  "text-to-video": "text2video txt2vid video-generation t2v",
  "video-text-to-text": "video-to-text video-captioning video-language-model video-question-answering",
  "video-classification": "action-recognition video-recognition activity-recognition",
  "visual-question-answering": "vqa visual-qa",
  "document-question-answering": "docvqa document-qa doc-qa",
  "visual-document-retrieval": "document-retrieval visual-retrieval",
  "depth-estimation": "monocular-depth-estimation depth",
  "keypoint-detection": "pose-estimation human-pose-estimation keypoints",
  "image-feature-extraction": "image-embedding image-embeddings image-similarity vision-backbone",
  "reinforcement-learning": "rl deep-reinforcement-learning",
  "time-series-forecasting": "time-series timeseries forecasting time-series-prediction timeseries-forecasting",
  "tabular-classification": "structured-classification",
  "tabular-regression": "regression structured-regression",
  "graph-ml": "graph graph-machine-learning gnn graph-neural-network node-classification",
  "unconditional-image-generation": "unconditional-generation",
  "text-to-3d": "text-to-shape 3d-generation",
  "image-to-3d": "3d-reconstruction image-to-shape",
  "voice-activity-detection": "vad speech-activity-detection speaker-diarization",
  "any-to-any": "omni omni-modal any2any",
  robotics: "robot robot-learning manipulation vla vision-language-action",
  "mask-generation": "segment-anything sam"
});
var bySubtask = once(() => new Map(rows(SUBTASKS).map(([subtask = "", tag = ""]) => [subtask, tag])));
function isRemovedPipelineTag(value2) {
  return Object.hasOwn(REMOVED, value2);
}
var MAX_LENGTH5 = 200;
function correctPipelineTag(value2) {
  if (value2.length > MAX_LENGTH5) return NO_CORRECTION;
  const form = value2.trim().replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase().replace(/[\s_-]+/g, "-");
  const tags2 = VOCABULARIES.pipelineTag.values();
  if (tags2.has(form)) return certainly(form);
  if (Object.hasOwn(REMOVED, form)) return likely(...REMOVED[form] ?? []);
  const meant = MEANINGS4.get(form) ?? bySubtask().get(form);
  if (meant) return likely(meant);
  const parts = value2.split(/\s*[,;/|]\s*/).map(
    (part2) => part2.trim().toLowerCase().replace(/[\s_]+/g, "-")
  );
  if (parts.length > 1 && parts.every((part2) => tags2.has(part2))) return likely(...parts);
  const joined = form.replaceAll("-", "");
  for (const tag of tags2) if (tag.replaceAll("-", "") === joined) return certainly(tag);
  const near = nearest(form, tags2);
  return near && near !== "other" ? likely(near) : NO_CORRECTION;
}

// src/rules/metadata/pipeline-tag.ts
var pipelineTag = defineRule({
  id: "metadata/pipeline-tag",
  summary: "`pipeline_tag` is one task of the Hub\u2019s list.",
  why: "The tag decides under which task people find the model and which widget its page shows. The Hub only warns about one that it does not know, and the model is then listed nowhere (huggingface.js: packages/tasks/src/pipelines.ts).",
  cases: {
    missing: { summary: "there is no task", severity: KEY_MISSING },
    unknown: { summary: "the Hub does not know the task", severity: WARNED },
    removed: { summary: "the Hub no longer has the task", severity: WARNED },
    refused: { summary: "the Hub refuses the kind of value", severity: REFUSED }
  },
  examples: [
    { title: "a task of the list", card: "---\npipeline_tag: text-generation\n---\n", findings: [] },
    {
      title: "a task written otherwise",
      card: "---\npipeline_tag: Text Generation\n---\n",
      findings: [
        {
          case: "unknown",
          line: 2,
          message: "`pipeline_tag` is `Text Generation`, which is no task of the Hub, so the model is listed under none. Write `text-generation`.",
          expected: ["text-generation"],
          fix: "text-generation"
        }
      ]
    },
    {
      title: "a task that the Hub no longer has",
      card: "---\npipeline_tag: text2text-generation\n---\n",
      findings: [
        {
          case: "removed",
          line: 2,
          message: "`pipeline_tag` is `text2text-generation`, which the Hub no longer has, so the model is listed under no task. Write `text-generation`, `translation` or `summarization`.",
          expected: ["text-generation", "translation", "summarization"]
        }
      ]
    },
    {
      title: "several tasks",
      card: "---\npipeline_tag: [translation, summarization]\n---\n",
      findings: [
        { case: "refused", line: 2, message: "`pipeline_tag` is a list, which the Hub refuses. Write text." }
      ]
    },
    {
      title: "no task",
      card: "---\nlicense: mit\n---\n",
      findings: [
        {
          case: "missing",
          line: 1,
          message: "`pipeline_tag` is missing, so the Hub lists the model under no task. Add the task that it is for."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, { additions }) {
    if (isMissing(frontMatter2, "pipeline_tag")) {
      yield {
        case: "missing",
        message: "`pipeline_tag` is missing, so the Hub lists the model under no task. Add the task that it is for.",
        place: frontMatter2.opening,
        note: "For example `pipeline_tag: text-generation`. The tasks: https://huggingface.co/tasks"
      };
    }
    for (const violation of violationsIn(frontMatter2, additions, (key) => key === "pipeline_tag")) {
      const { keyword, path: path2, value: value2 } = violation;
      if (keyword !== "vocabulary") {
        yield { ...typeFinding(frontMatter2, violation), case: "refused" };
        continue;
      }
      const written = String(value2);
      const { values, certain } = correctPipelineTag(written);
      const removed = isRemovedPipelineTag(written);
      const fate = removed ? "which the Hub no longer has, so the model is listed under no task" : "which is no task of the Hub, so the model is listed under none";
      const fix = certain ? replaceScalar(frontMatter2, path2, values[0] ?? "") : void 0;
      yield {
        case: removed ? "removed" : "unknown",
        message: `\`pipeline_tag\` is ${code(written)}, ${fate}. Write ${values.length > 0 ? oneOf(values) : "one of https://huggingface.co/tasks"}.`,
        place: placeOf2(frontMatter2, path2),
        actual: shorten(written),
        ...values.length > 0 && { expected: values },
        ...!certain && !removed && { note: newerValueNote("pipelineTag", written) },
        ...fix && { fix }
      };
    }
  }
});

// src/rules/metadata/placeholder.ts
var PLACEHOLDERS = [
  /^(?:list of iso 639-1 code for your language|lang\d|tag\d|dataset\d|metric\d|any valid license identifier|base model hub identifier|url to a thumbnail used in social sharing)$/i,
  /^\{+[^{}\n]*\}+$/,
  /\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}/,
  /^\[?\\?\[?\s*more information (?:is )?needed\s*\]?\]?\.?$/i,
  /^(?:tbd|tba|todo|fixme|xxx+|to be (?:added|completed|determined|announced|filled(?: in)?|written)|fill (?:me|this) in|coming soon|placeholder|changeme|change_me|change-me)[.!]*$/i,
  /^\[\s*(?:todo|insert|your|add|replace)\b[^\]]*\]$/i,
  /^<\s*(?:your|insert|replace|add|enter|todo)\b[^<>\n]*>$/i,
  /^(?:<?your|insert|replace)[-_ ](?:username|user|org|organi[sz]ation|model|model[-_ ]name|name|repo|dataset|license|language|email)\b[^\n]{0,60}$/i,
  /^(?:your[-_]?(?:username|user|name|org|organization))\/[^\n]{1,96}$/i,
  /^lorem ipsum\b/i
];
var OWN_NAME = /* @__PURE__ */ new Set([
  "license",
  "licence",
  "language",
  "tags",
  "datasets",
  "metrics",
  "base_model",
  "library_name"
]);
var FREE_TEXT = /* @__PURE__ */ new Set(["widget", "extra_gated_prompt", "prompt_template", "chat_template", "inference"]);
var MAX_FINDINGS2 = 50;
var placeholder = defineRule({
  id: "metadata/placeholder",
  summary: "No value of a template or sample is left in the front matter.",
  why: "A value such as `tag1` or `{{ license }}` tells nobody anything, and what the Hub takes it shows (hub-docs: docs/hub/model-cards.md has a sample that many cards still carry).",
  cases: {
    placeholder: { summary: "a template\u2019s value is left in", severity: TEMPLATE_TEXT }
  },
  examples: [
    { title: "real values", card: "---\nlicense: mit\ntags:\n- sentiment\n---\n", findings: [] },
    {
      title: "values of the sample",
      card: '---\ntags:\n- tag1\nthumbnail: "url to a thumbnail used in social sharing"\n---\n',
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`tags[0]` is `tag1`, which a template left in. Put the real value in its place or delete it."
        },
        {
          case: "placeholder",
          line: 4,
          message: "`thumbnail` is `url to a thumbnail used in social sharing`, which a template left in. Put the real value in its place or delete it."
        }
      ]
    },
    {
      title: "a variable that nobody filled in",
      card: '---\nmodel_name: "{{ model_name }}"\n---\n',
      findings: [
        {
          case: "placeholder",
          line: 2,
          message: "`model_name` is `{{ model_name }}`, which a template left in. Put the real value in its place or delete it."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, { additions }) {
    const refused2 = new Set(
      violationsIn(frontMatter2, additions, () => true).map(({ path: path2 }) => JSON.stringify(path2))
    );
    let count = 0;
    for (const { path: path2, text: text4 } of leaves(frontMatter2)) {
      if (FREE_TEXT.has(String(path2[0])) || !isPlaceholder(path2, text4) || refused2.has(JSON.stringify(path2)))
        continue;
      if (++count > MAX_FINDINGS2) return;
      yield finding(frontMatter2, path2, text4);
    }
  }
});
function finding(frontMatter2, path2, text4) {
  return {
    case: "placeholder",
    message: `${code(pathName(path2))} is ${code(text4)}, which a template left in. Put the real value in its place or delete it.`,
    place: placeOf2(frontMatter2, path2),
    actual: shorten(text4)
  };
}
function isPlaceholder(path2, text4) {
  if (text4.length > 500) return false;
  const value2 = text4.trim();
  const key = String(path2[0]);
  const ownName = path2.length <= 2 && OWN_NAME.has(key) && (value2 === key || value2 === "license");
  return ownName && value2 !== "code" || PLACEHOLDERS.some((pattern) => pattern.test(value2));
}
function* leaves(frontMatter2) {
  const open = Object.entries(frontMatter2.data).map(([key, value2]) => ({ path: [key], value: value2 })).reverse();
  for (let next = open.pop(), steps = 0; next && steps < 2e4; next = open.pop(), steps++) {
    const { path: path2, value: value2 } = next;
    if (typeof value2 === "string") yield { path: path2, text: value2 };
    else if (Array.isArray(value2)) {
      for (let index3 = value2.length - 1; index3 >= 0; index3--)
        open.push({ path: [...path2, index3], value: value2[index3] });
    } else if (typeof value2 === "object" && value2 !== null) {
      const source = isVariable(value2) ? frontMatter2.locate(path2)?.source : void 0;
      if (source) yield { path: path2, text: source };
      else
        for (const [key, child] of Object.entries(value2).reverse())
          open.push({ path: [...path2, key], value: child });
    }
  }
}
function isVariable(value2) {
  const entries = Object.entries(value2);
  return entries.length === 1 && entries[0]?.[1] === null;
}

// src/rules/metadata/tags.ts
var COMPUTED = /^(?:region|license|dataset|base_model|arxiv|doi|language):|^(?:endpoints_compatible|autotrain_compatible|text-generation-inference:.*|deploy:.*)$/;
var MAX_ITEMS = 100;
var tags = defineRule({
  id: "metadata/tags",
  summary: "`tags` is a list of texts, one tag an entry.",
  why: "People filter models by tags. A single text with commas is one tag that nobody looks for, if the Hub takes it at all (huggingface.js: packages/hub/src/types/api/api-model.ts).",
  cases: {
    refused: { summary: "the Hub refuses the kind of value", severity: REFUSED },
    doubtful: { summary: "the tags are one text", severity: DOUBTFUL },
    odd: { summary: "a tag is several in one, stands twice, or is the Hub\u2019s own", severity: ODD }
  },
  examples: [
    { title: "a list", card: "---\ntags:\n- tiny\n- sentiment\n---\n", findings: [] },
    {
      title: "one text with commas",
      card: "---\ntags: tiny, sentiment\n---\n",
      findings: [
        {
          case: "doubtful",
          line: 2,
          message: "`tags` is one text, `tiny, sentiment`, where the Hub expects a list, so it may refuse it. Write `[tiny, sentiment]`.",
          expected: ["tiny", "sentiment"],
          fix: "[tiny, sentiment]"
        }
      ]
    },
    {
      title: "a number",
      card: "---\ntags:\n- 2024\n---\n",
      findings: [
        {
          case: "refused",
          line: 3,
          message: '`tags[0]` is a number (`2024`), which the Hub refuses. Put quotes around it: `"2024"`.',
          expected: ["2024"],
          fix: '"2024"'
        }
      ]
    },
    {
      title: "a tag of the Hub\u2019s own, and one that stands twice",
      card: "---\ntags:\n- tiny\n- region:us\n- tiny\n---\n",
      findings: [
        {
          case: "odd",
          line: 4,
          message: "`tags[1]` is `region:us`, which the Hub works out by itself. Delete the line."
        },
        {
          case: "odd",
          line: 5,
          message: "`tags[2]` is `tiny`, which stands in the list already. Delete the line."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, { additions }) {
    for (const violation of violationsIn(frontMatter2, additions, (key) => key === "tags")) {
      const { path: path2, value: value2 } = violation;
      const oneText = path2.length === 1 && typeof value2 === "string";
      yield oneText ? singleText(frontMatter2, value2) : typeFinding(frontMatter2, violation);
    }
    const list2 = frontMatter2.data.tags;
    if (Array.isArray(list2)) yield* oddTags(frontMatter2, list2);
  }
});
function singleText(frontMatter2, value2) {
  const parts = value2.split(/[,;]/).map((part2) => part2.trim());
  const items = [...new Set(parts.filter((part2) => part2 !== ""))];
  const fix = items.length <= MAX_ITEMS ? replaceWithList(frontMatter2, ["tags"], items) : void 0;
  return {
    case: "doubtful",
    message: `\`tags\` is one text, ${code(value2)}, where the Hub expects a list, so it may refuse it. Write ${code(`[${items.join(", ")}]`)}.`,
    place: placeOf2(frontMatter2, ["tags"]),
    actual: shorten(value2),
    expected: items.slice(0, MAX_ITEMS),
    ...fix && { fix }
  };
}
function* oddTags(frontMatter2, list2) {
  const seen = /* @__PURE__ */ new Set();
  for (const [index3, tag] of list2.entries()) {
    if (typeof tag !== "string") continue;
    const path2 = ["tags", index3];
    const odd = seen.has(tag) ? "which stands in the list already. Delete the line" : COMPUTED.test(tag) ? "which the Hub works out by itself. Delete the line" : tag.includes(",") ? "which is several tags in one. Give each an entry of its own" : void 0;
    seen.add(tag);
    if (odd) {
      const message = `${code(pathName(path2))} is ${code(tag)}, ${odd}.`;
      yield { case: "odd", message, place: placeOf2(frontMatter2, path2), actual: shorten(tag) };
    }
  }
}

// src/rules/metadata/types.ts
var ELSEWHERE = /* @__PURE__ */ new Set([
  "license",
  "license_name",
  "license_link",
  "license_details",
  "language",
  "language_bcp47",
  "language_details",
  "pipeline_tag",
  "library_name",
  "tags",
  "datasets",
  "base_model",
  "base_model_relation",
  "new_version",
  "model-index"
]);
var MAX_NOTICES = 20;
var types = defineRule({
  id: "metadata/types",
  summary: "Keys such as `widget`, `inference` and `extra_gated_fields` hold values of the right kind.",
  why: "The Hub refuses a push where a list is a map, a text is a number or a key is left empty (huggingface.js: packages/hub/src/types/api/api-model.ts). Plain `yes`, `no`, dates and a few numbers are read as something else by its Python client, which writes them back changed.",
  cases: {
    refused: { summary: "the Hub refuses the kind of value", severity: REFUSED },
    doubtful: { summary: "the Hub may refuse the value", severity: DOUBTFUL },
    python: { summary: "the Python client reads the value as something else", severity: WORTH_KNOWING }
  },
  examples: [
    {
      title: "values of the right kind",
      card: "---\ninference: false\nwidget:\n- text: I like it.\nco2_eq_emissions:\n  emissions: 12.5\n---\n",
      findings: []
    },
    {
      title: "a map where a list must be",
      card: "---\nwidget:\n  text: I like it.\n---\n",
      findings: [
        { case: "refused", line: 2, message: "`widget` is a map, which the Hub refuses. Write a list." }
      ]
    },
    {
      title: "text where a number must be",
      card: "---\nco2_eq_emissions:\n  emissions: 12.5 kg\n---\n",
      findings: [
        {
          case: "refused",
          line: 3,
          message: "`co2_eq_emissions.emissions` is text (`12.5 kg`), which the Hub refuses. Write a number."
        }
      ]
    },
    {
      title: "a figure grouped by underscores",
      card: "---\nco2_eq_emissions: 24_700\n---\n",
      findings: [
        {
          case: "doubtful",
          line: 2,
          message: "`co2_eq_emissions` is `24_700`, which newer YAML readers take for text, so the Hub may refuse it. Write `24700`.",
          expected: ["24700"],
          fix: "24700"
        }
      ]
    },
    {
      title: "an unquoted date",
      card: "---\nx_trained: 2026-05-01\n---\n",
      findings: [
        {
          case: "python",
          line: 2,
          message: '`x_trained` is `2026-05-01` without quotes, which programs read as a date, not as text. Write `"2026-05-01"`.',
          expected: ['"2026-05-01"'],
          fix: '"2026-05-01"'
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2 }, { additions }) {
    const reported = /* @__PURE__ */ new Set();
    for (const violation of violationsIn(frontMatter2, additions, (key) => !ELSEWHERE.has(key))) {
      reported.add(JSON.stringify(violation.path));
      yield typeFinding(frontMatter2, violation);
    }
    yield* readOtherwise2(frontMatter2, reported);
  }
});
function* readOtherwise2(frontMatter2, reported) {
  let count = 0;
  for (const { path: path2, source, becomes, position: position2 } of frontMatter2.pythonReadings) {
    const judged2 = becomes === "date" && isKnownKey(String(path2[0]));
    if (path2[0] === "language" || judged2 || reported.has(JSON.stringify(path2)) || ++count > MAX_NOTICES)
      continue;
    const fix = quote(frontMatter2, path2);
    const quoted = `"${source}"`;
    const reading = becomes === "date" ? "which programs read as a date, not as text" : `which the Hub's Python client reads as ${becomes === "number" ? "another number" : `\`${becomes}\``}`;
    yield {
      case: "python",
      message: `${code(pathName(path2))} is ${code(source)} without quotes, ${reading}. Write ${code(quoted)}.`,
      place: position2,
      actual: shorten(source),
      expected: [quoted],
      ...fix && { fix }
    };
  }
}

// src/rules/metadata/certain-value.ts
var BY_KEY = {
  license: ["license", correctLicense],
  language: ["language", correctLanguage],
  library_name: ["library", correctLibrary],
  pipeline_tag: ["pipelineTag", correctPipelineTag]
};
function certainValue(key, value2, additions) {
  const [vocabulary2, correct] = Object.hasOwn(BY_KEY, key) && BY_KEY[key] || [];
  if (!vocabulary2 || !correct || typeof value2 !== "string" || isKnown(vocabulary2, value2, additions))
    return void 0;
  const { values, certain, together } = correct(value2);
  return certain && !together ? values[0] : void 0;
}

// src/rules/metadata/unknown-key.ts
var TOP_LEVEL = [
  "license",
  "pipeline_tag",
  "library_name",
  "language",
  "base_model",
  "datasets",
  "tags"
];
var MAX_KEYS2 = 500;
var unknownKey = defineRule({
  id: "metadata/unknown-key",
  summary: "Every key that is meant for the Hub is spelt as the Hub spells it, at the top level.",
  why: "The Hub keeps keys that it does not know without a word and does nothing with them. `licence:` leaves a model without a licence; TRL wrote that into its cards for years (trl: trainer/utils.py).",
  cases: {
    slip: { summary: "a known slip stands for a key of the Hub", severity: LOST },
    near: { summary: "a key is close to a key of the Hub in spelling", severity: DOUBTFUL },
    nested: { summary: "keys of the Hub stand one level too deep", severity: LOST },
    leftover: { summary: "a known slip stands beside the right key", severity: WORTH_KNOWING }
  },
  examples: [
    {
      title: "the Hub\u2019s keys, and one\u2019s own",
      card: "---\nlicense: mit\nquantized_by: acme\n---\n",
      findings: []
    },
    {
      title: "British spelling",
      card: "---\nlicence: mit\n---\n",
      findings: [
        {
          case: "slip",
          line: 2,
          message: "The Hub ignores `licence`. Write `license`.",
          expected: ["license"],
          fix: "license"
        }
      ]
    },
    {
      title: "British spelling, and a value that the Hub would refuse",
      card: "---\nlicence: Apache 2.0\n---\n",
      findings: [
        {
          case: "slip",
          line: 2,
          message: "The Hub ignores `licence`. Write `license: apache-2.0`.",
          expected: ["license"],
          fix: "license: apache-2.0"
        }
      ]
    },
    {
      title: "a hyphen for an underscore",
      card: "---\nlicense: mit\npipeline-tag: text-generation\n---\n",
      findings: [
        {
          case: "slip",
          line: 3,
          message: "The Hub ignores `pipeline-tag`. Write `pipeline_tag`.",
          expected: ["pipeline_tag"],
          fix: "pipeline_tag"
        }
      ]
    },
    {
      title: "British spelling beside the right key",
      card: "---\nlicense: mit\nlicence: license\n---\n",
      findings: [
        {
          case: "leftover",
          line: 3,
          message: "The Hub ignores `licence`, and `license` is there already. Delete the line."
        }
      ]
    },
    {
      title: "close in spelling",
      card: "---\ninstance_promt: a photo of a cat\n---\n",
      findings: [
        {
          case: "near",
          line: 2,
          message: "The Hub ignores `instance_promt`. If you meant `instance_prompt`, write that.",
          expected: ["instance_prompt"]
        }
      ]
    },
    {
      title: "one level too deep",
      card: "---\nmodel:\n  license: mit\n  pipeline_tag: text-generation\n---\n",
      findings: [
        {
          case: "nested",
          line: 2,
          message: "The Hub ignores `license` and `pipeline_tag` under `model`. Move them to the top level."
        }
      ]
    }
  ],
  *check(card2, { additions }) {
    const unknownKeys = Object.entries(card2.frontMatter.data).filter(([key]) => !isKnownKey(key));
    for (const [key, value2] of unknownKeys.slice(0, MAX_KEYS2)) yield* unknown2(card2, key, value2, additions);
  }
});
function* unknown2(card2, key, value2, additions) {
  const { frontMatter: frontMatter2 } = card2;
  const { data } = frontMatter2;
  const placed = frontMatter2.locate([key]);
  const place = placed?.key ?? frontMatter2.opening;
  const slip = keyOfSlip(key);
  if (slip && Object.hasOwn(data, slip)) {
    const message = `The Hub ignores ${code(key)}, and ${code(slip)} is there already. Delete the line.`;
    yield { case: "leftover", message, place, actual: key };
    return;
  }
  if (slip) {
    const unique = Object.keys(data).filter((other) => keyOfSlip(other) === slip).length === 1;
    const right = certainValue(slip, value2, additions);
    const entry = right === void 0 ? void 0 : entryEdit(card2, key, slip, right);
    const edit = entry ?? (placed?.key && { ...placed.key, text: slip });
    const fix = unique && edit && !placed?.shared ? { fix: edit } : {};
    const message = `The Hub ignores ${code(key)}. Write ${code(entry ? `${slip}: ${right}` : slip)}.`;
    yield { case: "slip", message, place, actual: key, expected: [slip], ...fix };
    return;
  }
  const nested = nestedKeys(value2).filter((inner) => !Object.hasOwn(data, inner));
  if (nested.length > 0) {
    const message = `The Hub ignores ${oneOf(nested, "and")} under ${code(key)}. Move ${nested.length > 1 ? "them" : "it"} to the top level.`;
    yield { case: "nested", message, place, actual: key };
    return;
  }
  const near = keyBySpelling(key);
  if (near && !Object.hasOwn(data, near)) {
    const message = `The Hub ignores ${code(key)}. If you meant ${code(near)}, write that.`;
    yield { case: "near", message, place, actual: key, expected: [near] };
  }
}
function entryEdit({ text: text4, frontMatter: frontMatter2 }, key, slip, right) {
  const { key: keyPlace, value: valuePlace } = frontMatter2.locate([key]) ?? {};
  const value2 = replaceScalar(frontMatter2, [key], right);
  if (!keyPlace || !valuePlace || !value2) return void 0;
  const between = text4.slice(keyPlace.end.offset, valuePlace.start.offset);
  return { start: keyPlace.start, end: valuePlace.end, text: `${slip}${between}${value2.text}` };
}
function nestedKeys(value2) {
  if (typeof value2 !== "object" || value2 === null || Array.isArray(value2)) return [];
  return TOP_LEVEL.filter((key) => Object.hasOwn(value2, key));
}

// src/rules/section/benchmark-draft.ts
var MEASURES = {
  "text-classification": ["accuracy", "F1"],
  "token-classification": ["precision", "recall", "F1"],
  "question-answering": ["exact match", "F1"],
  summarization: ["ROUGE-1", "ROUGE-2", "ROUGE-L"],
  translation: ["BLEU", "chrF"],
  "text-generation": ["MMLU", "GSM8K"],
  "fill-mask": ["perplexity"],
  "sentence-similarity": ["Spearman correlation"],
  "feature-extraction": ["Spearman correlation"],
  "automatic-speech-recognition": ["WER", "CER"],
  "image-classification": ["top-1 accuracy", "top-5 accuracy"],
  "object-detection": ["mAP"],
  "image-segmentation": ["mean IoU"],
  "text-to-image": ["FID", "CLIP score"],
  "text-to-speech": ["MOS"],
  "reinforcement-learning": ["mean reward"],
  "tabular-classification": ["accuracy", "AUC"],
  "tabular-regression": ["RMSE"]
};
function benchmarkDraft({ task, metrics }) {
  const usual = task !== void 0 && Object.hasOwn(MEASURES, task) ? MEASURES[task] : void 0;
  const measures = metrics.length > 0 ? metrics : usual ?? ["TODO: measure"];
  const row2 = (...cells) => `| ${cells.join(" | ")} |`;
  return [
    "Measured on TODO: data set and split.",
    "",
    row2("model", ...measures),
    row2("---", ...measures.map(() => "---")),
    row2("this model", ...measures.map(() => "TODO")),
    row2("TODO: a baseline", ...measures.map(() => "TODO"))
  ].join("\n");
}

// src/card/topics/topics.ts
var TOPICS = [
  "usage",
  "limitations",
  "benchmark",
  "citation",
  "description",
  "intended-use",
  "training",
  "bias",
  "environment",
  "license",
  "demo",
  "contact"
];

// src/rules/section/card-facts.ts
var UNKNOWN_ID = "your-name/your-model";
var ID = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/u;
var LOADED = /(?:from_pretrained|SentenceTransformer|pipeline|load_from_hub)\((?:[^()"'\n]{0,80}(?:model|repo_id)\s?=\s?)?["']([\w./-]{3,192})["']/gu;
function cardFacts({ frontMatter: frontMatter2, outline, text: text4, topics }) {
  const { data } = frontMatter2;
  const first = outline.sections.find(({ heading }) => heading !== void 0)?.heading;
  const isTitle = first?.rank === 1 && !TOPICS.some((topic) => lineOf(topics[topic]) === first.line);
  const title = isTitle && !TEMPLATE_TITLE.test(first.text) ? first.text.trim() : void 0;
  const modelId = findModelId(title, textsOf(data.base_model), text4) ?? UNKNOWN_ID;
  return {
    modelId,
    library: textsOf(data.library_name)[0],
    task: textsOf(data.pipeline_tag)[0],
    metrics: textsOf(data.metrics).filter(isPlainName).slice(0, 4),
    license: textsOf(data.license)[0],
    title: title ?? modelId.split("/")[1] ?? modelId
  };
}
var TEMPLATE_TITLE = /^model card for model[ _]id$/i;
function lineOf(state) {
  return state.state === "present" || state.state === "placeholder" ? state.line : void 0;
}
function isPlainName(name) {
  return /^[\w@+./ -]{1,30}$/.test(name);
}
function findModelId(title, baseModels, text4) {
  const named = title?.replace(/^model card (?:for|of)\s/iu, "").trim();
  if (named !== void 0 && ID.test(named)) return named;
  for (const [, id = ""] of text4.matchAll(LOADED)) if (ID.test(id) && !baseModels.includes(id)) return id;
  return void 0;
}
function textsOf(value2) {
  return (Array.isArray(value2) ? value2 : [value2]).filter(
    (item) => typeof item === "string" && item !== ""
  );
}

// src/rules/section/heading-as-written.ts
var BEFORE2 = /^(?:[-*+>]\s{1,4}|\d{1,9}[.)]\s{1,4})+/;
var LONGEST_LINE = 300;
function headingAsWritten({ kind, text: text4, rank }, line) {
  if (kind === "label" || kind === "item") return void 0;
  const source = line.trim().replace(BEFORE2, "");
  const isWhole = source.length <= LONGEST_LINE;
  if (kind === "markdown" || kind === "html") {
    if (isWhole && (/^#{1,6}\s/.test(source) || isElement(source, `h${rank}`))) return source;
    return `${"#".repeat(rank)} ${text4}`;
  }
  if (kind === "summary")
    return isWhole && isElement(source, "summary") ? source : `<summary>${text4}</summary>`;
  if (kind === "colon") return text4;
  return isWhole && source.includes(text4) ? source : `**${text4}**`;
}
function isElement(source, name) {
  const lower = source.toLowerCase();
  return lower.startsWith(`<${name}`) && lower.indexOf(`</${name}>`) === source.length - name.length - 3;
}

// src/rules/section/section-rule.ts
var OPTIONS = {
  type: "object",
  additionalProperties: false,
  properties: {
    headings: {
      description: "Further headings that name this topic, in any case, found word by word.",
      type: "array",
      items: { type: "string", minLength: 1 }
    }
  }
};
function sectionRule(about) {
  return defineRule({
    id: `section/${about.topic}`,
    summary: about.summary,
    why: about.why,
    cases: {
      missing: { summary: "the card does not document it", severity: about.severity.missing },
      placeholder: {
        summary: "it has a heading with nothing real below it",
        severity: about.severity.missing
      },
      inline: {
        summary: "it stands somewhere without a heading of its own",
        severity: about.severity.inline
      }
    },
    options: OPTIONS,
    examples: about.examples,
    *check(card2) {
      const state = card2.topics[about.topic];
      const suggestion = `\`## ${about.heading}\``;
      if (state.state === "missing") {
        const message = `The card does not say ${about.says}. Add a section, for instance ${suggestion}, with ${about.wants}.`;
        yield { case: "missing", message, note: draft(about, card2) };
      } else if (state.state === "placeholder") {
        const message = `${code(state.heading)} is not filled in yet. Below it belongs ${about.wants}.`;
        const place = placeOfLine(card2.text, state.line);
        yield {
          case: "placeholder",
          message,
          place,
          actual: state.heading,
          note: filledIn(about, card2, state)
        };
      } else if (state.state === "inline") {
        const where = state.under === void 0 ? "" : ` under ${code(state.under)}`;
        const message = `Found at line ${state.line}${where}: ${about.says}. Give it a heading, for instance ${suggestion}.`;
        yield {
          case: "inline",
          message,
          place: placeOfLine(card2.text, state.line),
          expected: [`## ${about.heading}`]
        };
      }
    }
  });
}
function draft({ heading, skeleton }, card2) {
  return `## ${heading}

${skeleton(cardFacts(card2))}`;
}
function filledIn({ skeleton }, card2, { line, heading: text4 }) {
  const section = card2.outline.sections.find(({ heading: heading2 }) => heading2?.line === line && heading2.text === text4);
  const heading = section?.heading && headingAsWritten(section.heading, lineOf2(card2.text, line));
  const content3 = skeleton(cardFacts(card2));
  return heading === void 0 ? content3 : `${heading}

${content3}`;
}
function placeOfLine(text4, line) {
  return { start: { line, column: 1 }, end: { line, column: lineOf2(text4, line).length + 1 } };
}
function lineOf2(text4, line) {
  return text4.split(/\r\n|\r|\n/, line)[line - 1] ?? "";
}

// src/rules/section/benchmark.ts
var WANTS = "a measured number, what it was measured on, and a baseline";
var empty = (heading) => `\`${heading}\` is not filled in yet. Below it belongs ${WANTS}.`;
var benchmark = sectionRule({
  topic: "benchmark",
  summary: "The card reports at least one measured result, under a heading of its own.",
  why: 'Without a figure nobody can choose between models. The template asks for testing data, metrics and results under "Evaluation" (huggingface_hub: templates/modelcard_template.md).',
  heading: "Evaluation",
  says: "how well the model does",
  wants: WANTS,
  skeleton: benchmarkDraft,
  severity: { missing: TOPIC_MISSING, inline: TOPIC_INLINE },
  examples: [
    {
      title: "a results table",
      card: "# Tiny\n\n## Evaluation\n\n| model | accuracy |\n| --- | --- |\n| tiny | 0.91 |\n| baseline | 0.84 |\n",
      findings: []
    },
    {
      title: '"Training results" of the Trainer',
      card: "# Tiny\n\n### Training results\n\n| Training Loss | Epoch | Validation Loss | F1 |\n|:---:|:---:|:---:|:---:|\n| 0.31 | 1.0 | 0.28 | 0.87 |\n",
      findings: []
    },
    {
      title: "a figure in a sentence, in German",
      card: "# Tiny\n\n## Ergebnisse\n\nDie Genauigkeit betr\xE4gt 91,3 %.\n",
      findings: []
    },
    {
      title: "a figure right beside a Chinese word",
      card: "# Tiny\n\n## \u8BC4\u6D4B\u7ED3\u679C\n\n\u5728\u6D4B\u8BD5\u96C6\u4E0A\u51C6\u786E\u7387\u8FBE\u523092.3%\u3002\n",
      findings: []
    },
    {
      title: "a plot of results",
      card: '# Tiny\n\n<h2 align="center">Benchmarks</h2>\n\n![MMLU of five models](mmlu.png)\n',
      findings: []
    },
    {
      title: "two headings that qualify",
      card: "# Tiny\n\n## Quality and speed\n\nIt is fast.\n\n## Evaluation\n\nF1: 0.81\n",
      findings: []
    },
    {
      title: "names of measures without a number",
      card: "# Tiny\n\n## Metrics\n\nAccuracy and F1.\n",
      findings: [{ case: "placeholder", line: 3, message: empty("Metrics") }]
    },
    {
      title: "the release of a test set is no result",
      card: "# Tiny\n\n## Evaluation\n\nWe report F1 on SQuAD 2.0.\n",
      findings: [{ case: "placeholder", line: 3, message: empty("Evaluation") }]
    },
    {
      title: "a promise, and an empty table",
      card: "# Tiny\n\n## Benchmarks:\n\n- Coming soon!\n\n| Metric | Value |\n| --- | --- |\n| MMLU | ? |\n",
      findings: [{ case: "placeholder", line: 3, message: empty("Benchmarks:") }]
    },
    {
      title: "the figure stands in the introduction",
      card: "# Tiny\n\n## Introduction\n\nIt reaches a word error rate (WER) of 8.4 % on our test set.\n",
      findings: [
        {
          case: "inline",
          line: 5,
          message: "Found at line 5 under `Introduction`: how well the model does. Give it a heading, for instance `## Evaluation`."
        }
      ]
    },
    {
      title: "no figure at all",
      card: "# Tiny\n\nIt is the best model of its size.\n",
      findings: [
        {
          case: "missing",
          message: `The card does not say how well the model does. Add a section, for instance \`## Evaluation\`, with ${WANTS}.`
        }
      ]
    }
  ]
});

// src/rules/section/bias.ts
var bias = sectionRule({
  topic: "bias",
  summary: "The card speaks of biases and ethical questions.",
  why: 'Mitchell et al. 2019 ("Model Cards for Model Reporting") ask for ethical considerations, and the template for "Bias, Risks, and Limitations" (huggingface_hub: templates/modelcard_template.md).',
  heading: "Bias and ethical considerations",
  says: "whom the model may treat unfairly",
  wants: "biases seen or looked for, and whom they touch",
  skeleton: () => "TODO: biases seen or looked for, whom they touch, what was done about them.",
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: "a sentence under a heading",
      card: "# Tiny\n\n## Ethical considerations\n\nIt learnt the stereotypes of its reviews.\n",
      findings: []
    },
    {
      title: "a sentence in the introduction",
      card: "# Tiny\n\nIt reproduces the bias of its reviews.\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: whom the model may treat unfairly. Give it a heading, for instance `## Bias and ethical considerations`."
        }
      ]
    },
    {
      title: "an empty heading",
      card: "# Tiny\n\n## Bias\n\nTBD\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`Bias` is not filled in yet. Below it belongs biases seen or looked for, and whom they touch."
        }
      ]
    },
    {
      title: "nothing",
      card: "# Tiny\n",
      findings: [
        {
          case: "missing",
          message: "The card does not say whom the model may treat unfairly. Add a section, for instance `## Bias and ethical considerations`, with biases seen or looked for, and whom they touch."
        }
      ]
    }
  ]
});

// src/rules/section/citation.ts
var WANTS2 = "a BibTeX entry or a full reference";
var BIBTEX = "```bibtex\n@misc{doe2025tiny,\n  title = {Tiny},\n  author = {Doe, Jane},\n  year = {2025}\n}\n```\n";
var citation = sectionRule({
  topic: "citation",
  summary: "The card says how to cite the model or its paper, under a heading of its own.",
  why: 'A reference that can be copied is one that is used; the template has "Citation" with BibTeX and APA (huggingface_hub: templates/modelcard_template.md), and the Hub reads arXiv ids from it.',
  heading: "Citation",
  says: "how to cite the model",
  wants: WANTS2,
  skeleton: bibtexDraft,
  severity: { missing: TOPIC_MISSING, inline: TOPIC_INLINE },
  examples: [
    { title: "BibTeX under a heading", card: `# Tiny

## Citation

${BIBTEX}`, findings: [] },
    {
      title: "an arXiv link under a heading",
      card: "# Tiny\n\n## How to cite\n\nhttps://arxiv.org/abs/1810.03993\n",
      findings: []
    },
    { title: "Japanese", card: `# Tiny

## \u5F15\u7528

${BIBTEX}`, findings: [] },
    {
      title: "an entry with dots as its body",
      card: "# Tiny\n\n### BibTeX entry and citation info\n\n```bibtex\n@inproceedings{...,\n  year={2020}\n}\n```\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: `\`BibTeX entry and citation info\` is not filled in yet. Below it belongs ${WANTS2}.`
        }
      ]
    },
    {
      title: "BibTeX under a heading on another topic",
      card: `# Tiny

## Training

We trained it on news.

${BIBTEX}`,
      findings: [
        {
          case: "inline",
          line: 7,
          message: "Found at line 7 under `Training`: how to cite the model. Give it a heading, for instance `## Citation`."
        }
      ]
    },
    {
      title: "links to tools are no reference",
      card: "# Tiny\n\n## References\n\n- [tool](https://example.com/tool)\n",
      findings: [
        {
          case: "missing",
          message: `The card does not say how to cite the model. Add a section, for instance \`## Citation\`, with ${WANTS2}.`
        }
      ]
    },
    {
      title: "a bare link to a paper in the text is no citation",
      card: "# Tiny\n\nSee [the paper](https://arxiv.org/abs/1810.03993).\n",
      findings: [
        {
          case: "missing",
          message: `The card does not say how to cite the model. Add a section, for instance \`## Citation\`, with ${WANTS2}.`
        }
      ]
    }
  ]
});
function bibtexDraft({ modelId, title }) {
  const key = (modelId.split("/")[1] ?? modelId).toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const name = title.replace(/[{}\\\s]+/g, " ").trim();
  return [
    "```bibtex",
    `@misc{${key},`,
    `  title = {${name}},`,
    "  author = {TODO: Family name, Given name},",
    "  year = {TODO},",
    `  url = {https://huggingface.co/${modelId}}`,
    "}",
    "```"
  ].join("\n");
}

// src/rules/section/contact.ts
var contact = sectionRule({
  topic: "contact",
  summary: "The card says whom to ask.",
  why: 'Questions and reports of misuse need an address; the template has "Model Card Authors" and "Model Card Contact" (huggingface_hub: templates/modelcard_template.md).',
  heading: "Contact",
  says: "whom to ask",
  wants: "a name with an address, an issue tracker or the Community tab",
  skeleton: () => "TODO: a name with an address, or a link to an issue tracker.",
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: "an address under a heading",
      card: "# Tiny\n\n## Model Card Contact\n\njane@example.com\n",
      findings: []
    },
    {
      title: "an address in the introduction",
      card: "# Tiny\n\nFor questions write to jane@example.com.\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: whom to ask. Give it a heading, for instance `## Contact`."
        }
      ]
    },
    {
      title: "an empty heading",
      card: "# Tiny\n\n## Model Card Contact\n\n[More Information Needed]\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`Model Card Contact` is not filled in yet. Below it belongs a name with an address, an issue tracker or the Community tab."
        }
      ]
    },
    {
      title: "nothing",
      card: "# Tiny\n",
      findings: [
        {
          case: "missing",
          message: "The card does not say whom to ask. Add a section, for instance `## Contact`, with a name with an address, an issue tracker or the Community tab."
        }
      ]
    }
  ]
});

// src/rules/section/demo.ts
var demo = sectionRule({
  topic: "demo",
  summary: "The card links a demo or shows samples.",
  why: "Who can try a model in the browser tries it; the Hub links Spaces that use a model (hub-docs: docs/hub/spaces.md).",
  heading: "Demo",
  says: "where to try the model",
  wants: "a link to a Space or notebook, or samples of what the model makes",
  skeleton: () => "TODO: a link to a Space or notebook, or samples.",
  severity: { missing: DEMO_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: "a link under a heading",
      card: "# Tiny\n\n## Demo\n\nhttps://huggingface.co/spaces/acme/tiny\n",
      findings: []
    },
    {
      title: "a link in the introduction",
      card: "# Tiny\n\nTry it [here](https://huggingface.co/spaces/acme/tiny).\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: where to try the model. Give it a heading, for instance `## Demo`."
        }
      ]
    },
    {
      title: "a promise",
      card: "# Tiny\n\n## Demo\n\nComing soon\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`Demo` is not filled in yet. Below it belongs a link to a Space or notebook, or samples of what the model makes."
        }
      ]
    },
    {
      title: "nothing",
      card: "# Tiny\n",
      findings: [
        {
          case: "missing",
          message: "The card does not say where to try the model. Add a section, for instance `## Demo`, with a link to a Space or notebook, or samples of what the model makes."
        }
      ]
    }
  ]
});

// src/rules/section/description.ts
var description = sectionRule({
  topic: "description",
  summary: "The card says what the model is.",
  why: 'A reader decides in the first lines whether to read on; the template opens with "Model Details" (huggingface_hub: templates/modelcard_template.md).',
  heading: "Model description",
  says: "what the model is",
  wants: "what it is, what it was made from and what it takes and gives",
  skeleton: () => "TODO: what the model is, what it was made from, what goes in and what comes out.",
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: "a description under a heading",
      card: "# Tiny\n\n## Model description\n\nTiny is a small encoder for English reviews.\n",
      findings: []
    },
    {
      title: "one sentence below the title",
      card: "# Tiny\n\nTiny is a small model for English reviews.\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: what the model is. Give it a heading, for instance `## Model description`."
        }
      ]
    },
    {
      title: "the template\u2019s line",
      card: "# Tiny\n\n## Model Description\n\n- **Developed by:** [More Information Needed]\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`Model Description` is not filled in yet. Below it belongs what it is, what it was made from and what it takes and gives."
        }
      ]
    },
    {
      title: "nothing",
      card: "# Tiny\n",
      findings: [
        {
          case: "missing",
          message: "The card does not say what the model is. Add a section, for instance `## Model description`, with what it is, what it was made from and what it takes and gives."
        }
      ]
    }
  ]
});

// src/rules/section/environment.ts
var environment = sectionRule({
  topic: "environment",
  summary: "The card says what training cost the environment.",
  why: 'The Hub shows emissions beside a model and the template asks for them under "Environmental Impact" (huggingface_hub: templates/modelcard_template.md; hub-docs: docs/hub/model-cards-co2.md).',
  heading: "Environmental impact",
  says: "what training cost the environment",
  wants: "hardware, hours, region and the emissions they come to",
  skeleton: () => "- Hardware: TODO\n- Hours used: TODO\n- Region: TODO\n- Carbon emitted: TODO",
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: "figures under a heading",
      card: "# Tiny\n\n## Environmental impact\n\n- Hours used: 12\n- Carbon emitted: 1.3 kg CO2eq\n",
      findings: []
    },
    {
      title: "a sentence in the introduction",
      card: "# Tiny\n\nTraining emitted 1.3 kg CO2.\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: what training cost the environment. Give it a heading, for instance `## Environmental impact`."
        }
      ]
    },
    {
      title: "the template\u2019s list",
      card: "# Tiny\n\n## Environmental Impact\n\n- **Hardware Type:** [More Information Needed]\n- **Hours used:** [More Information Needed]\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`Environmental Impact` is not filled in yet. Below it belongs hardware, hours, region and the emissions they come to."
        }
      ]
    },
    {
      title: "nothing",
      card: "# Tiny\n",
      findings: [
        {
          case: "missing",
          message: "The card does not say what training cost the environment. Add a section, for instance `## Environmental impact`, with hardware, hours, region and the emissions they come to."
        }
      ]
    }
  ]
});

// src/rules/section/intended-use.ts
var intendedUse = sectionRule({
  topic: "intended-use",
  summary: "The card says what the model is for.",
  why: 'Mitchell et al. 2019 ("Model Cards for Model Reporting") ask for intended uses and users, and the template for "Direct Use" and "Downstream Use" (huggingface_hub: templates/modelcard_template.md).',
  heading: "Intended use",
  says: "what the model is for",
  wants: "the uses and users it was made for",
  skeleton: () => "TODO: who may use it and for what, directly or after fine-tuning.",
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: "uses under a heading",
      card: "# Tiny\n\n## Intended use\n\nSorting product reviews.\n",
      findings: []
    },
    {
      title: "a sentence in the introduction",
      card: "# Tiny\n\nIt can be used for sorting reviews.\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: what the model is for. Give it a heading, for instance `## Intended use`."
        }
      ]
    },
    {
      title: "an empty heading",
      card: "# Tiny\n\n## Uses\n\n### Direct Use\n\n[More Information Needed]\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`Uses` is not filled in yet. Below it belongs the uses and users it was made for."
        }
      ]
    },
    {
      title: "nothing",
      card: "# Tiny\n",
      findings: [
        {
          case: "missing",
          message: "The card does not say what the model is for. Add a section, for instance `## Intended use`, with the uses and users it was made for."
        }
      ]
    }
  ]
});

// src/rules/section/license.ts
var license2 = sectionRule({
  topic: "license",
  summary: "The card\u2019s text says under which terms the model may be used.",
  why: "The front matter names the licence for machines; terms that differ for weights, code and data need words (hub-docs: docs/hub/repositories-licenses.md).",
  heading: "License",
  says: "under which terms the model may be used",
  wants: "the licence and what it asks of users",
  skeleton: ({ license: id }) => `The model is released under ${id ? `\`${id}\`` : "TODO: licence"}. TODO: what that asks of users, and what holds for code and data.`,
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: "terms under a heading",
      card: "# Tiny\n\n## License\n\nApache 2.0 for the weights, MIT for the code.\n",
      findings: []
    },
    { title: "Spanish", card: "# Tiny\n\n## Licencia\n\nApache 2.0.\n", findings: [] },
    {
      title: "a sentence in the introduction",
      card: "# Tiny\n\nReleased under Apache 2.0.\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: under which terms the model may be used. Give it a heading, for instance `## License`."
        }
      ]
    },
    {
      title: "an empty heading",
      card: "# Tiny\n\n## License\n\n## Contact\n\njane@example.com\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`License` is not filled in yet. Below it belongs the licence and what it asks of users."
        }
      ]
    },
    {
      title: "nothing",
      card: "# Tiny\n",
      findings: [
        {
          case: "missing",
          message: "The card does not say under which terms the model may be used. Add a section, for instance `## License`, with the licence and what it asks of users."
        }
      ]
    }
  ]
});

// src/rules/section/limitations.ts
var WANTS3 = "what it fails at, where it is biased and what it should not be used for";
var empty2 = (heading) => `\`${heading}\` is not filled in yet. Below it belongs ${WANTS3}.`;
var MISSING = `The card does not say what the model cannot or should not do. Add a section, for instance \`## Limitations\`, with ${WANTS3}.`;
var limitations = sectionRule({
  topic: "limitations",
  summary: "The card says what the model cannot or should not do, under a heading of its own.",
  why: 'Who does not know a model\u2019s limits finds them in production. Of the limitations headings on the Hub most have nothing below them; the template asks for "Bias, Risks, and Limitations" (huggingface_hub: templates/modelcard_template.md; Mitchell et al. 2019, "Model Cards for Model Reporting").',
  heading: "Limitations",
  says: "what the model cannot or should not do",
  wants: WANTS3,
  skeleton: () => [
    "- TODO: inputs on which it does badly (languages, lengths, domains)",
    "- TODO: biases seen in its output",
    "- TODO: uses it is not made for"
  ].join("\n"),
  severity: { missing: TOPIC_MISSING, inline: TOPIC_INLINE },
  examples: [
    {
      title: "a sentence under a heading",
      card: "# Tiny\n\n## Limitations ##\n\nIt knows English only.\n",
      findings: []
    },
    {
      title: "two topics in one heading, each with its own content",
      card: "# Tiny\n\n## Intended uses & limitations\n\nFor short texts. It does not handle irony.\n",
      findings: []
    },
    { title: "Chinese", card: "# Tiny\n\n## \u5C40\u9650\u6027\n\n\u6A21\u578B\u53EF\u80FD\u4F1A\u8F93\u51FA\u9519\u8BEF\u7684\u5185\u5BB9\u3002\n", findings: [] },
    { title: "Japanese", card: "# Tiny\n\n## \u5236\u9650\u4E8B\u9805\n\n\u9577\u3044\u6587\u7AE0\u306F\u6271\u3048\u307E\u305B\u3093\u3002\n", findings: [] },
    { title: "Korean", card: "# Tiny\n\n## \uD55C\uACC4\uC810\n\n\uAE34 \uBB38\uC7A5\uC744 \uC798 \uCC98\uB9AC\uD558\uC9C0 \uBABB\uD569\uB2C8\uB2E4.\n", findings: [] },
    {
      title: "French",
      card: "# Tiny\n\n## Limites et biais\n\nLe mod\xE8le reproduit les biais de ses donn\xE9es.\n",
      findings: []
    },
    { title: "Spanish", card: "# Tiny\n\n## Limitaciones\n\nNo entiende la iron\xEDa.\n", findings: [] },
    {
      title: "German",
      card: "# Tiny\n\n## Einschr\xE4nkungen\n\nIronie erkennt das Modell nicht.\n",
      findings: []
    },
    { title: "Russian", card: "# Tiny\n\n## \u041E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u044F\n\n\u041C\u043E\u0434\u0435\u043B\u044C \u043F\u043B\u043E\u0445\u043E \u043F\u043E\u043D\u0438\u043C\u0430\u0435\u0442 \u0438\u0440\u043E\u043D\u0438\u044E.\n", findings: [] },
    { title: "Portuguese", card: "# Tiny\n\n## Limita\xE7\xF5es\n\nO modelo n\xE3o entende ironia.\n", findings: [] },
    {
      title: "a label cell of a card table",
      card: "# Tiny\n\n| Limitations | Description |\n| --- | --- |\n| Language | It was only trained on English texts. |\n",
      findings: []
    },
    {
      title: "the template as it is",
      card: "# Tiny\n\n## Bias, Risks, and Limitations\n\n[More Information Needed]\n\n### Recommendations\n\nUsers (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.\n",
      findings: [{ case: "placeholder", line: 3, message: empty2("Bias, Risks, and Limitations") }]
    },
    {
      title: "a promise",
      card: "# Tiny\n\n## Limitations\n\nThis section will be updated soon.\n",
      findings: [{ case: "placeholder", line: 3, message: empty2("Limitations") }]
    },
    {
      title: "settings to use are no limits",
      card: "# Tiny\n\n## Recommendations\n\nWe recommend a temperature of 0.7.\n",
      findings: [{ case: "missing", message: MISSING }]
    },
    {
      title: "a heading of two topics with content on one of them",
      card: "# Tiny\n\n## Intended uses & limitations\n\nYou can use it to sort reviews.\n",
      findings: [{ case: "placeholder", line: 3, message: empty2("Intended uses & limitations") }]
    },
    {
      title: "a section that is commented out",
      card: "# Tiny\n\n<!--\n## Limitations\n\n*What are the known issues stemming from this model?*\n-->\n",
      findings: [{ case: "missing", message: MISSING }]
    },
    {
      title: "a sentence in the introduction, in German",
      card: "# Tiny\n\nDas Modell ist nicht f\xFCr medizinische Zwecke geeignet.\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: what the model cannot or should not do. Give it a heading, for instance `## Limitations`."
        }
      ]
    },
    {
      title: "a sentence in the introduction",
      card: "# Tiny\n\nThe model is not suitable for medical advice.\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: what the model cannot or should not do. Give it a heading, for instance `## Limitations`."
        }
      ]
    }
  ]
});

// src/rules/section/training.ts
var training = sectionRule({
  topic: "training",
  summary: "The card says on what data and how the model was trained.",
  why: 'What a model learnt from decides what it can be trusted with; the template asks for "Training Data" and "Training Procedure" (huggingface_hub: templates/modelcard_template.md).',
  heading: "Training",
  says: "how the model was trained",
  wants: "the data it was trained on and the procedure",
  skeleton: () => "- Data: TODO: data sets, with links\n- Procedure: TODO: what was done, with the settings that matter",
  severity: { missing: FURTHER_TOPIC_MISSING, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: "data under a heading",
      card: "# Tiny\n\n## Training data\n\nTwo thousand reviews.\n",
      findings: []
    },
    { title: "French", card: "# Tiny\n\n## Donn\xE9es d\u2019entra\xEEnement\n\nDeux mille critiques.\n", findings: [] },
    {
      title: "a sentence in the introduction",
      card: "# Tiny\n\nIt was fine-tuned on two thousand reviews.\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: how the model was trained. Give it a heading, for instance `## Training`."
        }
      ]
    },
    {
      title: "more information needed",
      card: "# Tiny\n\n## Training and evaluation data\n\nMore information needed\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`Training and evaluation data` is not filled in yet. Below it belongs the data it was trained on and the procedure."
        }
      ]
    },
    {
      title: "nothing",
      card: "# Tiny\n",
      findings: [
        {
          case: "missing",
          message: "The card does not say how the model was trained. Add a section, for instance `## Training`, with the data it was trained on and the procedure."
        }
      ]
    }
  ]
});

// src/rules/section/usage-draft.ts
var python = (...lines2) => ["```python", ...lines2, "```"].join("\n");
var shell = (...lines2) => ["```sh", ...lines2, "```"].join("\n");
var BY_LIBRARY = {
  transformers: ({ modelId, task }) => python(
    "from transformers import pipeline",
    "",
    `pipe = pipeline(${task ? `"${task}", ` : ""}model="${modelId}")`,
    'print(pipe("TODO: an input that shows what the model does"))'
  ),
  "sentence-transformers": ({ modelId }) => python(
    "from sentence_transformers import SentenceTransformer",
    "",
    `model = SentenceTransformer("${modelId}")`,
    'embeddings = model.encode(["TODO: a sentence", "TODO: another one"])',
    "print(model.similarity(embeddings, embeddings))"
  ),
  diffusers: ({ modelId }) => python(
    "from diffusers import DiffusionPipeline",
    "",
    `pipe = DiffusionPipeline.from_pretrained("${modelId}")`,
    'pipe("TODO: a prompt").images[0].save("image.png")'
  ),
  peft: ({ modelId }) => python(
    "from peft import AutoPeftModelForCausalLM",
    "",
    `model = AutoPeftModelForCausalLM.from_pretrained("${modelId}")`
  ),
  timm: ({ modelId }) => python("import timm", "", `model = timm.create_model("hf-hub:${modelId}", pretrained=True).eval()`),
  setfit: ({ modelId }) => python(
    "from setfit import SetFitModel",
    "",
    `model = SetFitModel.from_pretrained("${modelId}")`,
    'print(model.predict(["TODO: a text"]))'
  ),
  keras: ({ modelId }) => python("import keras", "", `model = keras.saving.load_model("hf://${modelId}")`),
  spacy: ({ modelId }) => python(
    "import spacy",
    "",
    `nlp = spacy.load("${modelId.split("/")[1] ?? modelId}")`,
    'print(nlp("TODO: a text"))'
  ),
  gguf: ({ modelId }) => shell(`llama-cli -hf ${modelId} -p "TODO: a prompt"`),
  mlx: ({ modelId }) => shell("pip install mlx-lm", `mlx_lm.generate --model ${modelId} --prompt "TODO: a prompt"`)
};
function usageDraft(facts) {
  const { library } = facts;
  const draft2 = library !== void 0 && Object.hasOwn(BY_LIBRARY, library) ? BY_LIBRARY[library] : void 0;
  if (draft2) return draft2(facts);
  return python(
    "from huggingface_hub import snapshot_download",
    "",
    `folder = snapshot_download("${facts.modelId}")`,
    "# TODO: load the model from this folder and run it on one input"
  );
}

// src/rules/section/usage.ts
var MISSING2 = "The card does not say how to use the model. Add a section, for instance `## Usage`, with code, a command or steps that load and run it.";
var empty3 = (heading) => `\`${heading}\` is not filled in yet. Below it belongs code, a command or steps that load and run it.`;
var CODE = '```python\nfrom transformers import pipeline\npipe = pipeline(model="acme/tiny")\n```\n';
var usage = sectionRule({
  topic: "usage",
  summary: "The card says how to use the model, under a heading of its own.",
  why: 'A reader who cannot run the model cannot use it; the Hub\u2019s template asks for a snippet under "How to Get Started with the Model" (huggingface_hub: templates/modelcard_template.md).',
  heading: "Usage",
  says: "how to use the model",
  wants: "code, a command or steps that load and run it",
  skeleton: usageDraft,
  severity: { missing: CORE_TOPIC_MISSING, inline: TOPIC_INLINE },
  examples: [
    { title: "code under a heading", card: `# Tiny

## Usage

${CODE}`, findings: [] },
    { title: "a heading inside a list item", card: `# Tiny

1. ### Usage

${CODE}`, findings: [] },
    {
      title: "a summary that acts as a heading",
      card: `# Tiny

<details>
<summary>How to use</summary>

${CODE}
</details>
`,
      findings: []
    },
    {
      title: "steps in words",
      card: "# Tiny\n\n**Quick start**\n\n1. Download `tiny.gguf`.\n2. Open it in LM Studio.\n",
      findings: []
    },
    { title: "a heading that lacks its space", card: `# Tiny

##Usage

${CODE}`, findings: [] },
    {
      title: "steps in Japanese",
      card: "# Tiny\n\n## \u4F7F\u3044\u65B9\n\n\u30D5\u30A1\u30A4\u30EB\u3092\u30D5\u30A9\u30EB\u30C0\u306B\u5165\u308C\u3066\u3001\u30A2\u30D7\u30EA\u3092\u8D77\u52D5\u3057\u3066\u304F\u3060\u3055\u3044\u3002\n",
      findings: []
    },
    { title: "Chinese", card: `# Tiny

## \u4F7F\u7528\u65B9\u6CD5

${CODE}`, findings: [] },
    { title: "Korean", card: `# Tiny

## \uC0AC\uC6A9 \uBC29\uBC95

${CODE}`, findings: [] },
    { title: "Russian", card: `# Tiny

## \u041A\u0430\u043A \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u044C

${CODE}`, findings: [] },
    {
      title: "no word on it",
      card: "# Tiny\n\nA small model.\n",
      findings: [{ case: "missing", message: MISSING2 }]
    },
    {
      title: "a heading in a front matter\u2019s gated prompt is no heading of the card",
      card: "---\nextra_gated_prompt: |\n  ## Usage\n  Run `ollama run tiny`.\n---\n# Tiny\n",
      findings: [{ case: "missing", message: MISSING2 }]
    },
    {
      title: "a Git LFS pointer documents nothing",
      card: "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n",
      findings: [{ case: "missing", message: MISSING2 }]
    },
    {
      title: "the table of contents repeats a heading that is not there",
      card: "# Tiny\n\n## Contents\n\n- [Usage](#usage)\n- [Limitations](#limitations)\n",
      findings: [{ case: "missing", message: MISSING2 }]
    },
    {
      title: "terms of use, and what a test ran on, are no usage",
      card: "# Tiny\n\n## Commercial usage\n\nAllowed.\n\n## Inference\n\n**Test hardware:** one A100\n",
      findings: [{ case: "missing", message: MISSING2 }]
    },
    {
      title: "a link alone",
      card: "# Tiny\n\n## Usage\n\nSee [our repository](https://example.com/tiny).\n",
      findings: [{ case: "placeholder", line: 3, message: empty3("Usage") }]
    },
    {
      title: "an example whose body is left out",
      card: "# Tiny\n\n## Usage\n\nTODO: Add your code\n\n```python\nfrom stable_baselines3 import ...\n\n...\n```\n",
      findings: [{ case: "placeholder", line: 3, message: empty3("Usage") }]
    },
    {
      title: "code under a heading that is not about usage",
      card: `# Tiny

## Introduction

A small model.

${CODE}`,
      findings: [
        {
          case: "inline",
          line: 7,
          message: "Found at line 7 under `Introduction`: how to use the model. Give it a heading, for instance `## Usage`.",
          expected: ["## Usage"]
        }
      ]
    }
  ]
});

// src/rules/rules.ts
var RULES = [
  frontMatter,
  license,
  pipelineTag,
  libraryName,
  language,
  baseModel,
  datasets,
  modelIndex,
  tags,
  types,
  unknownKey,
  placeholder,
  customSchema,
  hub,
  usage,
  limitations,
  benchmark,
  citation,
  description,
  intendedUse,
  training,
  bias,
  environment,
  license2,
  demo,
  contact,
  readable,
  ignores
];
var RULE_IDS = RULES.map(({ id }) => id);
var DOCUMENTATION = "https://github.com/model-card-gate/model-card-gate/blob/v1/docs/rules.md";
function ruleUrl(id) {
  return `${DOCUMENTATION}#${id.replaceAll("/", "")}`;
}

// node_modules/fault/index.js
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format, ...values) {
    const reason = format ? (0, import_format.default)(format, ...values) : format;
    return new Constructor(reason);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index3 = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index3 < presetsOrMatters.length) {
    result[index3] = matter(presetsOrMatters[index3]);
  }
  return result;
}
function matter(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own.call(result, "fence") && !own.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow3 = {};
  let index3 = -1;
  while (++index3 < matters.length) {
    const matter2 = matters[index3];
    const code3 = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow3[code3];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code3] = [construct];
    }
  }
  return {
    flow: flow3
  };
}
function createConstruct(matter2) {
  const anywhere = matter2.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter2.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects, ok2, nok) {
    const self = this;
    return start;
    function start(code3) {
      const position2 = self.now();
      if (
        // Indent not allowed.
        position2.column === 1 && // Normally, only allowed in first line.
        (position2.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code3 === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code3);
        }
      }
      return nok(code3);
    }
    function openSequence(code3) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code3)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code3);
        }
        return openAfter(code3);
      }
      if (code3 === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code3);
        return openSequence;
      }
      return nok(code3);
    }
    function openSequenceWhitespace(code3) {
      if (markdownSpace(code3)) {
        effects.consume(code3);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code3);
    }
    function openAfter(code3) {
      if (markdownLineEnding(code3)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code3);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code3);
    }
    function contentStart(code3) {
      if (code3 === null || markdownLineEnding(code3)) {
        return contentEnd(code3);
      }
      effects.enter(valueType);
      return contentInside(code3);
    }
    function contentInside(code3) {
      if (code3 === null || markdownLineEnding(code3)) {
        effects.exit(valueType);
        return contentEnd(code3);
      }
      effects.consume(code3);
      return contentInside;
    }
    function contentEnd(code3) {
      if (code3 === null) {
        return nok(code3);
      }
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code3) {
      effects.exit(frontmatterType);
      return ok2(code3);
    }
  }
  function tokenizeClosingFence(effects, ok2, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code3) {
      if (code3 === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code3);
      }
      return nok(code3);
    }
    function closeSequence(code3) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code3)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code3);
        }
        return closeAfter(code3);
      }
      if (code3 === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code3);
        return closeSequence;
      }
      return nok(code3);
    }
    function closeSequenceWhitespace(code3) {
      if (markdownSpace(code3)) {
        effects.consume(code3);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code3);
    }
    function closeAfter(code3) {
      if (code3 === null || markdownLineEnding(code3)) {
        effects.exit(fenceType);
        return ok2(code3);
      }
      return nok(code3);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/mdast-util-frontmatter/node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string3) {
  if (typeof string3 !== "string") {
    throw new TypeError("Expected a string");
  }
  return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/mdast-util-frontmatter/lib/index.js
function frontmatterFromMarkdown(options) {
  const matters = toMatters(options);
  const enter = {};
  const exit2 = {};
  let index3 = -1;
  while (++index3 < matters.length) {
    const matter2 = matters[index3];
    enter[matter2.type] = opener(matter2);
    exit2[matter2.type] = close;
    exit2[matter2.type + "Value"] = value;
  }
  return { enter, exit: exit2 };
}
function opener(matter2) {
  return open;
  function open(token) {
    this.enter({ type: matter2.type, value: "" }, token);
    this.buffer();
  }
}
function close(token) {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  ok("value" in node);
  this.exit(token);
  node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
  this.config.enter.data.call(this, token);
  this.config.exit.data.call(this, token);
}
function frontmatterToMarkdown(options) {
  const unsafe = [];
  const handlers = {};
  const matters = toMatters(options);
  let index3 = -1;
  while (++index3 < matters.length) {
    const matter2 = matters[index3];
    handlers[matter2.type] = handler(matter2);
    const open = fence2(matter2, "open");
    unsafe.push({
      atBreak: true,
      character: open.charAt(0),
      after: escapeStringRegexp(open.charAt(1))
    });
  }
  return { unsafe, handlers };
}
function handler(matter2) {
  const open = fence2(matter2, "open");
  const close2 = fence2(matter2, "close");
  return handle;
  function handle(node) {
    return open + (node.value ? "\n" + node.value : "") + "\n" + close2;
  }
}
function fence2(matter2, prop) {
  return matter2.marker ? pick2(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick2(matter2.fence, prop)
  );
}
function pick2(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/remark-frontmatter/lib/index.js
var emptyOptions = "yaml";
function remarkFrontmatter(options) {
  const self = (
    /** @type {Processor} */
    this
  );
  const settings = options || emptyOptions;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(frontmatter(settings));
  fromMarkdownExtensions.push(frontmatterFromMarkdown(settings));
  toMarkdownExtensions.push(frontmatterToMarkdown(settings));
}

// node_modules/micromark-util-chunked/index.js
function splice(list2, start, remove, items) {
  const end = list2.length;
  let chunkStart = 0;
  let parameters;
  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;
  if (items.length < 1e4) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list2.splice(...parameters);
  } else {
    if (remove) list2.splice(start, remove);
    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 1e4);
      parameters.unshift(start, 0);
      list2.splice(...parameters);
      chunkStart += 1e4;
      start += 1e4;
    }
  }
}
function push(list2, items) {
  if (list2.length > 0) {
    splice(list2, list2.length, 0, items);
    return list2;
  }
  return items;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions) {
  const all = {};
  let index3 = -1;
  while (++index3 < extensions.length) {
    syntaxExtension(all, extensions[index3]);
  }
  return all;
}
function syntaxExtension(all, extension2) {
  let hook;
  for (hook in extension2) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : void 0;
    const left = maybe || (all[hook] = {});
    const right = extension2[hook];
    let code3;
    if (right) {
      for (code3 in right) {
        if (!hasOwnProperty.call(left, code3)) left[code3] = [];
        const value2 = right[code3];
        constructs(
          // @ts-expect-error Looks like a list.
          left[code3],
          Array.isArray(value2) ? value2 : value2 ? [value2] : []
        );
      }
    }
  }
}
function constructs(existing, list2) {
  let index3 = -1;
  const before2 = [];
  while (++index3 < list2.length) {
    ;
    (list2[index3].add === "after" ? existing : before2).push(list2[index3]);
  }
  splice(existing, 0, 0, before2);
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
var domain = {
  tokenize: tokenizeDomain,
  partial: true
};
var path = {
  tokenize: tokenizePath,
  partial: true
};
var trail = {
  tokenize: tokenizeTrail,
  partial: true
};
var emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
var wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
var protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
var emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};
var text = {};
function gfmAutolinkLiteral() {
  return {
    text
  };
}
var code2 = 48;
while (code2 < 123) {
  text[code2] = emailAutolink;
  code2++;
  if (code2 === 58) code2 = 65;
  else if (code2 === 91) code2 = 97;
}
text[43] = emailAutolink;
text[45] = emailAutolink;
text[46] = emailAutolink;
text[95] = emailAutolink;
text[72] = [emailAutolink, protocolAutolink];
text[104] = [emailAutolink, protocolAutolink];
text[87] = [emailAutolink, wwwAutolink];
text[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok2, nok) {
  const self = this;
  let dot;
  let data;
  return start;
  function start(code3) {
    if (!gfmAtext(code3) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code3);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkEmail");
    return atext(code3);
  }
  function atext(code3) {
    if (gfmAtext(code3)) {
      effects.consume(code3);
      return atext;
    }
    if (code3 === 64) {
      effects.consume(code3);
      return emailDomain;
    }
    return nok(code3);
  }
  function emailDomain(code3) {
    if (code3 === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code3);
    }
    if (code3 === 45 || code3 === 95 || asciiAlphanumeric(code3)) {
      data = true;
      effects.consume(code3);
      return emailDomain;
    }
    return emailDomainAfter(code3);
  }
  function emailDomainDot(code3) {
    effects.consume(code3);
    dot = true;
    return emailDomain;
  }
  function emailDomainAfter(code3) {
    if (data && dot && asciiAlpha(self.previous)) {
      effects.exit("literalAutolinkEmail");
      effects.exit("literalAutolink");
      return ok2(code3);
    }
    return nok(code3);
  }
}
function tokenizeWwwAutolink(effects, ok2, nok) {
  const self = this;
  return wwwStart;
  function wwwStart(code3) {
    if (code3 !== 87 && code3 !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code3);
    }
    effects.enter("literalAutolink");
    effects.enter("literalAutolinkWww");
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code3);
  }
  function wwwAfter(code3) {
    effects.exit("literalAutolinkWww");
    effects.exit("literalAutolink");
    return ok2(code3);
  }
}
function tokenizeProtocolAutolink(effects, ok2, nok) {
  const self = this;
  let buffer = "";
  let seen = false;
  return protocolStart;
  function protocolStart(code3) {
    if ((code3 === 72 || code3 === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter("literalAutolink");
      effects.enter("literalAutolinkHttp");
      buffer += String.fromCodePoint(code3);
      effects.consume(code3);
      return protocolPrefixInside;
    }
    return nok(code3);
  }
  function protocolPrefixInside(code3) {
    if (asciiAlpha(code3) && buffer.length < 5) {
      buffer += String.fromCodePoint(code3);
      effects.consume(code3);
      return protocolPrefixInside;
    }
    if (code3 === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https") {
        effects.consume(code3);
        return protocolSlashesInside;
      }
    }
    return nok(code3);
  }
  function protocolSlashesInside(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code3);
  }
  function afterProtocol(code3) {
    return code3 === null || asciiControl(code3) || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) || unicodePunctuation(code3) ? nok(code3) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code3);
  }
  function protocolAfter(code3) {
    effects.exit("literalAutolinkHttp");
    effects.exit("literalAutolink");
    return ok2(code3);
  }
}
function tokenizeWwwPrefix(effects, ok2, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code3) {
    if ((code3 === 87 || code3 === 119) && size < 3) {
      size++;
      effects.consume(code3);
      return wwwPrefixInside;
    }
    if (code3 === 46 && size === 3) {
      effects.consume(code3);
      return wwwPrefixAfter;
    }
    return nok(code3);
  }
  function wwwPrefixAfter(code3) {
    return code3 === null ? nok(code3) : ok2(code3);
  }
}
function tokenizeDomain(effects, ok2, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;
  function domainInside(code3) {
    if (code3 === 46 || code3 === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code3);
    }
    if (code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) || code3 !== 45 && unicodePunctuation(code3)) {
      return domainAfter(code3);
    }
    seen = true;
    effects.consume(code3);
    return domainInside;
  }
  function domainAtPunctuation(code3) {
    if (code3 === 95) {
      underscoreInLastSegment = true;
    } else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = void 0;
    }
    effects.consume(code3);
    return domainInside;
  }
  function domainAfter(code3) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code3);
    }
    return ok2(code3);
  }
}
function tokenizePath(effects, ok2) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;
  function pathInside(code3) {
    if (code3 === 40) {
      sizeOpen++;
      effects.consume(code3);
      return pathInside;
    }
    if (code3 === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code3);
    }
    if (code3 === 33 || code3 === 34 || code3 === 38 || code3 === 39 || code3 === 41 || code3 === 42 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 60 || code3 === 63 || code3 === 93 || code3 === 95 || code3 === 126) {
      return effects.check(trail, ok2, pathAtPunctuation)(code3);
    }
    if (code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)) {
      return ok2(code3);
    }
    effects.consume(code3);
    return pathInside;
  }
  function pathAtPunctuation(code3) {
    if (code3 === 41) {
      sizeClose++;
    }
    effects.consume(code3);
    return pathInside;
  }
}
function tokenizeTrail(effects, ok2, nok) {
  return trail2;
  function trail2(code3) {
    if (code3 === 33 || code3 === 34 || code3 === 39 || code3 === 41 || code3 === 42 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 63 || code3 === 95 || code3 === 126) {
      effects.consume(code3);
      return trail2;
    }
    if (code3 === 38) {
      effects.consume(code3);
      return trailCharacterReferenceStart;
    }
    if (code3 === 93) {
      effects.consume(code3);
      return trailBracketAfter;
    }
    if (
      // `<` is an end.
      code3 === 60 || // So is whitespace.
      code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)
    ) {
      return ok2(code3);
    }
    return nok(code3);
  }
  function trailBracketAfter(code3) {
    if (code3 === null || code3 === 40 || code3 === 91 || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3)) {
      return ok2(code3);
    }
    return trail2(code3);
  }
  function trailCharacterReferenceStart(code3) {
    return asciiAlpha(code3) ? trailCharacterReferenceInside(code3) : nok(code3);
  }
  function trailCharacterReferenceInside(code3) {
    if (code3 === 59) {
      effects.consume(code3);
      return trail2;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return trailCharacterReferenceInside;
    }
    return nok(code3);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok2, nok) {
  return start;
  function start(code3) {
    effects.consume(code3);
    return after;
  }
  function after(code3) {
    return asciiAlphanumeric(code3) ? nok(code3) : ok2(code3);
  }
}
function previousWww(code3) {
  return code3 === null || code3 === 40 || code3 === 42 || code3 === 95 || code3 === 91 || code3 === 93 || code3 === 126 || markdownLineEndingOrSpace(code3);
}
function previousProtocol(code3) {
  return !asciiAlpha(code3);
}
function previousEmail(code3) {
  return !(code3 === 47 || gfmAtext(code3));
}
function gfmAtext(code3) {
  return code3 === 43 || code3 === 45 || code3 === 46 || code3 === 95 || asciiAlphanumeric(code3);
}
function previousUnbalanced(events) {
  let index3 = events.length;
  let result = false;
  while (index3--) {
    const token = events[index3][1];
    if ((token.type === "labelLink" || token.type === "labelImage") && !token._balanced) {
      result = true;
      break;
    }
    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  const called = [];
  let index3 = -1;
  while (++index3 < constructs2.length) {
    const resolve = constructs2[index3].resolveAll;
    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context);
      called.push(resolve);
    }
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index3 = -1;
  let nextEvents;
  while (++index3 < events.length) {
    if (events[index3][0] === "enter" && events[index3][1].type === "attentionSequence" && events[index3][1]._close) {
      let open = index3;
      while (open--) {
        if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index3][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index3][1]._open) && (events[index3][1].end.offset - events[index3][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index3][1].end.offset - events[index3][1].start.offset) % 3)) {
            continue;
          }
          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index3][1].end.offset - events[index3][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index3][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index3][1].start
            },
            end
          };
          const text4 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index3][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index3][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];
          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = push(nextEvents, [["enter", events[open][1], context], ["exit", events[open][1], context]]);
          }
          nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text4, context]]);
          nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index3), context));
          nextEvents = push(nextEvents, [["exit", text4, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          if (events[index3][1].end.offset - events[index3][1].start.offset) {
            offset = 2;
            nextEvents = push(nextEvents, [["enter", events[index3][1], context], ["exit", events[index3][1], context]]);
          }
          splice(events, open - 1, index3 - open + 3, nextEvents);
          index3 = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }
  index3 = -1;
  while (++index3 < events.length) {
    if (events[index3][1].type === "attentionSequence") {
      events[index3][1].type = "data";
    }
  }
  return events;
}
function tokenizeAttention(effects, ok2) {
  const attentionMarkers2 = this.parser.constructs.attentionMarkers.null;
  const previous2 = this.previous;
  const before2 = classifyCharacter(previous2);
  let marker;
  return start;
  function start(code3) {
    marker = code3;
    effects.enter("attentionSequence");
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      return inside;
    }
    const token = effects.exit("attentionSequence");
    const after = classifyCharacter(code3);
    const open = !after || after === 2 && before2 || attentionMarkers2.includes(code3) && code3 !== 42 && code3 !== 95;
    const close2 = !before2 || before2 === 2 && after || attentionMarkers2.includes(previous2) && previous2 !== 42 && previous2 !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before2 || !close2));
    token._close = Boolean(marker === 42 ? close2 : close2 && (after || !open));
    return ok2(code3);
  }
}
function movePoint(point3, offset) {
  point3.column += offset;
  point3.offset += offset;
  point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code3) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code3);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }
  function open(code3) {
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return schemeOrEmailAtext;
    }
    if (code3 === 64) {
      return nok(code3);
    }
    return emailAtext(code3);
  }
  function schemeOrEmailAtext(code3) {
    if (code3 === 43 || code3 === 45 || code3 === 46 || asciiAlphanumeric(code3)) {
      size = 1;
      return schemeInsideOrEmailAtext(code3);
    }
    return emailAtext(code3);
  }
  function schemeInsideOrEmailAtext(code3) {
    if (code3 === 58) {
      effects.consume(code3);
      size = 0;
      return urlInside;
    }
    if ((code3 === 43 || code3 === 45 || code3 === 46 || asciiAlphanumeric(code3)) && size++ < 32) {
      effects.consume(code3);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code3);
  }
  function urlInside(code3) {
    if (code3 === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code3);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    if (code3 === null || code3 === 32 || code3 === 60 || asciiControl(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return urlInside;
  }
  function emailAtext(code3) {
    if (code3 === 64) {
      effects.consume(code3);
      return emailAtSignOrDot;
    }
    if (asciiAtext(code3)) {
      effects.consume(code3);
      return emailAtext;
    }
    return nok(code3);
  }
  function emailAtSignOrDot(code3) {
    return asciiAlphanumeric(code3) ? emailLabel(code3) : nok(code3);
  }
  function emailLabel(code3) {
    if (code3 === 46) {
      effects.consume(code3);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code3 === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code3);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok2;
    }
    return emailValue(code3);
  }
  function emailValue(code3) {
    if ((code3 === 45 || asciiAlphanumeric(code3)) && size++ < 63) {
      const next = code3 === 45 ? emailValue : emailLabel;
      effects.consume(code3);
      return next;
    }
    return nok(code3);
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;
  function start(code3) {
    if (markdownSpace(code3)) {
      effects.enter(type);
      return prefix(code3);
    }
    return ok2(code3);
  }
  function prefix(code3) {
    if (markdownSpace(code3) && size++ < limit) {
      effects.consume(code3);
      return prefix;
    }
    effects.exit(type);
    return ok2(code3);
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start;
  function start(code3) {
    if (max > 0 && markdownSpace(code3)) {
      effects.enter(type);
      return prefix(code3);
    }
    return after(code3);
  }
  function prefix(code3) {
    if (markdownSpace(code3) && size < max) {
      effects.consume(code3);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code3);
  }
  function after(code3) {
    return size >= min ? ok2(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start;
  function start(code3) {
    return markdownSpace(code3) ? factorySpace(effects, after, "linePrefix")(code3) : after(code3);
  }
  function after(code3) {
    return code3 === null || markdownLineEnding(code3) ? ok2(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code3) {
    if (code3 === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code3);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code3);
  }
  function after(code3) {
    if (markdownSpace(code3)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code3);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok2;
    }
    effects.exit("blockQuotePrefix");
    return ok2(code3);
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  const self = this;
  return contStart;
  function contStart(code3) {
    if (markdownSpace(code3)) {
      return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3);
    }
    return contBefore(code3);
  }
  function contBefore(code3) {
    return effects.attempt(blockQuote, ok2, nok)(code3);
  }
}
function exit(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok2, nok) {
  return start;
  function start(code3) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code3);
    effects.exit("escapeMarker");
    return inside;
  }
  function inside(code3) {
    if (asciiPunctuation(code3)) {
      effects.enter("characterEscapeValue");
      effects.consume(code3);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok2;
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;
  function start(code3) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code3);
    effects.exit("characterReferenceMarker");
    return open;
  }
  function open(code3) {
    if (code3 === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code3);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = asciiAlphanumeric;
    return value2(code3);
  }
  function numeric(code3) {
    if (code3 === 88 || code3 === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code3);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = asciiHexDigit;
      return value2;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = asciiDigit;
    return value2(code3);
  }
  function value2(code3) {
    if (code3 === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) {
        return nok(code3);
      }
      effects.enter("characterReferenceMarker");
      effects.consume(code3);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok2;
    }
    if (test(code3) && size++ < max) {
      effects.consume(code3);
      return value2;
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok2, nok) {
  const self = this;
  return start;
  function start(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return after;
  }
  function after(code3) {
    return self.parser.lazy[self.now().line] ? nok(code3) : ok2(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: true,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok2, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;
  function start(code3) {
    return beforeSequenceOpen(code3);
  }
  function beforeSequenceOpen(code3) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code3;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    if (code3 === marker) {
      sizeOpen++;
      effects.consume(code3);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code3);
    }
    effects.exit("codeFencedFenceSequence");
    return markdownSpace(code3) ? factorySpace(effects, infoBefore, "whitespace")(code3) : infoBefore(code3);
  }
  function infoBefore(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok2(code3) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code3);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code3);
  }
  function info(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return factorySpace(effects, metaBefore, "whitespace")(code3);
    }
    if (code3 === 96 && code3 === marker) {
      return nok(code3);
    }
    effects.consume(code3);
    return info;
  }
  function metaBefore(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return infoBefore(code3);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code3);
  }
  function meta(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code3);
    }
    if (code3 === 96 && code3 === marker) {
      return nok(code3);
    }
    effects.consume(code3);
    return meta;
  }
  function atNonLazyBreak(code3) {
    return effects.attempt(closeStart, after, contentBefore)(code3);
  }
  function contentBefore(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return contentStart;
  }
  function contentStart(code3) {
    return initialPrefix > 0 && markdownSpace(code3) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code3) : beforeContentChunk(code3);
  }
  function beforeContentChunk(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code3);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code3);
  }
  function contentChunk(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code3);
    }
    effects.consume(code3);
    return contentChunk;
  }
  function after(code3) {
    effects.exit("codeFenced");
    return ok2(code3);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code3) {
      effects2.enter("lineEnding");
      effects2.consume(code3);
      effects2.exit("lineEnding");
      return start2;
    }
    function start2(code3) {
      effects2.enter("codeFencedFence");
      return markdownSpace(code3) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3) : beforeSequenceClose(code3);
    }
    function beforeSequenceClose(code3) {
      if (code3 === marker) {
        effects2.enter("codeFencedFenceSequence");
        return sequenceClose(code3);
      }
      return nok2(code3);
    }
    function sequenceClose(code3) {
      if (code3 === marker) {
        size++;
        effects2.consume(code3);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects2.exit("codeFencedFenceSequence");
        return markdownSpace(code3) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code3) : sequenceCloseAfter(code3);
      }
      return nok2(code3);
    }
    function sequenceCloseAfter(code3) {
      if (code3 === null || markdownLineEnding(code3)) {
        effects2.exit("codeFencedFence");
        return ok3(code3);
      }
      return nok2(code3);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
};
var furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok2, nok) {
  return start;
  function start(code3) {
    effects.enter("codeIndented");
    return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code3);
  }
  function atBreak(code3) {
    if (code3 === null) {
      return after(code3);
    }
    if (markdownLineEnding(code3)) {
      return effects.attempt(furtherStart, atBreak, after)(code3);
    }
    effects.enter("codeFlowValue");
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("codeFlowValue");
      return atBreak(code3);
    }
    effects.consume(code3);
    return inside;
  }
  function after(code3) {
    effects.exit("codeIndented");
    return ok2(code3);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  const self = this;
  return furtherStart2;
  function furtherStart2(code3) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return furtherStart2;
    }
    return factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code3);
  }
  function onNotEnoughPrefix(code3) {
    return markdownLineEnding(code3) ? furtherStart2(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index3;
  let enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    index3 = headEnterIndex;
    while (++index3 < tailExitIndex) {
      if (events[index3][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }
  index3 = headEnterIndex - 1;
  tailExitIndex++;
  while (++index3 <= tailExitIndex) {
    if (enter === void 0) {
      if (index3 !== tailExitIndex && events[index3][1].type !== "lineEnding") {
        enter = index3;
      }
    } else if (index3 === tailExitIndex || events[index3][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index3 !== enter + 2) {
        events[enter][1].end = events[index3 - 1][1].end;
        events.splice(enter + 2, index3 - enter - 2);
        tailExitIndex -= index3 - enter - 2;
        index3 = enter + 2;
      }
      enter = void 0;
    }
  }
  return events;
}
function previous(code3) {
  return code3 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;
  function start(code3) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    if (code3 === 96) {
      effects.consume(code3);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code3);
  }
  function between(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 32) {
      effects.enter("space");
      effects.consume(code3);
      effects.exit("space");
      return between;
    }
    if (code3 === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code3);
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter("codeTextData");
    return data(code3);
  }
  function data(code3) {
    if (code3 === null || code3 === 32 || code3 === 96 || markdownLineEnding(code3)) {
      effects.exit("codeTextData");
      return between(code3);
    }
    effects.consume(code3);
    return data;
  }
  function sequenceClose(code3) {
    if (code3 === 96) {
      effects.consume(code3);
      size++;
      return sequenceClose;
    }
    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok2(code3);
    }
    token.type = "codeTextData";
    return data(code3);
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index3) {
    if (index3 < 0 || index3 >= this.left.length + this.right.length) {
      throw new RangeError("Cannot access index `" + index3 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    }
    if (index3 < this.left.length) return this.left[index3];
    return this.right[this.right.length - index3 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    this.setCursor(0);
    return this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start, end) {
    const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
};
function chunkedPush(list2, right) {
  let chunkStart = 0;
  if (right.length < 1e4) {
    list2.push(...right);
  } else {
    while (chunkStart < right.length) {
      list2.push(...right.slice(chunkStart, chunkStart + 1e4));
      chunkStart += 1e4;
    }
  }
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  const jumps = {};
  let index3 = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index3 < events.length) {
    while (index3 in jumps) {
      index3 = jumps[index3];
    }
    event = events.get(index3);
    if (index3 && event[1].type === "chunkFlow" && events.get(index3 - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }
    if (event[0] === "enter") {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index3));
        index3 = jumps[index3];
        more = true;
      }
    } else if (event[1]._container) {
      otherIndex = index3;
      lineIndex = void 0;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === "enter") {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };
        parameters = events.slice(lineIndex, index3);
        parameters.unshift(event);
        events.splice(lineIndex, index3 - lineIndex + 1, parameters);
      }
    }
  }
  splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}
function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous2;
  let index3 = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];
  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous2) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = void 0;
      }
    }
    previous2 = current;
    current = current.next;
  }
  current = token;
  while (++index3 < childEvents.length) {
    if (
      // Find a void token that includes a break.
      childEvents[index3][0] === "exit" && childEvents[index3 - 1][0] === "enter" && childEvents[index3][1].type === childEvents[index3 - 1][1].type && childEvents[index3][1].start.line !== childEvents[index3][1].end.line
    ) {
      start = index3 + 1;
      breaks.push(start);
      current._tokenizer = void 0;
      current.previous = void 0;
      current = current.next;
    }
  }
  tokenizer.events = [];
  if (current) {
    current._tokenizer = void 0;
    current.previous = void 0;
  } else {
    breaks.pop();
  }
  index3 = breaks.length;
  while (index3--) {
    const slice = childEvents.slice(breaks[index3], breaks[index3 + 1]);
    const start2 = startPositions.pop();
    jumps.push([start2, start2 + slice.length - 1]);
    events.splice(start2, 2, slice);
  }
  jumps.reverse();
  index3 = -1;
  while (++index3 < jumps.length) {
    gaps[adjust + jumps[index3][0]] = adjust + jumps[index3][1];
    adjust += jumps[index3][1] - jumps[index3][0] - 1;
  }
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};
var continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  subtokenize(events);
  return events;
}
function tokenizeContent(effects, ok2) {
  let previous2;
  return chunkStart;
  function chunkStart(code3) {
    effects.enter("content");
    previous2 = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code3);
  }
  function chunkInside(code3) {
    if (code3 === null) {
      return contentEnd(code3);
    }
    if (markdownLineEnding(code3)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code3);
    }
    effects.consume(code3);
    return chunkInside;
  }
  function contentEnd(code3) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok2(code3);
  }
  function contentContinue(code3) {
    effects.consume(code3);
    effects.exit("chunkContent");
    previous2.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous2
    });
    previous2 = previous2.next;
    return chunkInside;
  }
}
function tokenizeContinuation(effects, ok2, nok) {
  const self = this;
  return startLookahead;
  function startLookahead(code3) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return nok(code3);
    }
    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok2(code3);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok2)(code3);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;
  function start(code3) {
    if (code3 === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code3);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }
    if (code3 === null || code3 === 32 || code3 === 41 || asciiControl(code3)) {
      return nok(code3);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code3);
  }
  function enclosedBefore(code3) {
    if (code3 === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code3);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code3);
  }
  function enclosed(code3) {
    if (code3 === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code3);
    }
    if (code3 === null || code3 === 60 || markdownLineEnding(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? enclosedEscape : enclosed;
  }
  function enclosedEscape(code3) {
    if (code3 === 60 || code3 === 62 || code3 === 92) {
      effects.consume(code3);
      return enclosed;
    }
    return enclosed(code3);
  }
  function raw(code3) {
    if (!balance && (code3 === null || code3 === 41 || markdownLineEndingOrSpace(code3))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok2(code3);
    }
    if (balance < limit && code3 === 40) {
      effects.consume(code3);
      balance++;
      return raw;
    }
    if (code3 === 41) {
      effects.consume(code3);
      balance--;
      return raw;
    }
    if (code3 === null || code3 === 32 || code3 === 40 || asciiControl(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? rawEscape : raw;
  }
  function rawEscape(code3) {
    if (code3 === 40 || code3 === 41 || code3 === 92) {
      effects.consume(code3);
      return raw;
    }
    return raw(code3);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;
  function start(code3) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code3);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }
  function atBreak(code3) {
    if (size > 999 || code3 === null || code3 === 91 || code3 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code3 === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code3);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code3);
  }
  function labelInside(code3) {
    if (code3 === null || code3 === 91 || code3 === 93 || markdownLineEnding(code3) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code3);
    }
    effects.consume(code3);
    if (!seen) seen = !markdownSpace(code3);
    return code3 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code3) {
    if (code3 === 91 || code3 === 92 || code3 === 93) {
      effects.consume(code3);
      size++;
      return labelInside;
    }
    return labelInside(code3);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start;
  function start(code3) {
    if (code3 === 34 || code3 === 39 || code3 === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code3);
      effects.exit(markerType);
      marker = code3 === 40 ? 41 : code3;
      return begin;
    }
    return nok(code3);
  }
  function begin(code3) {
    if (code3 === marker) {
      effects.enter(markerType);
      effects.consume(code3);
      effects.exit(markerType);
      effects.exit(type);
      return ok2;
    }
    effects.enter(stringType);
    return atBreak(code3);
  }
  function atBreak(code3) {
    if (code3 === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code3 === null) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      return factorySpace(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === marker || code3 === null || markdownLineEnding(code3)) {
      effects.exit("chunkString");
      return atBreak(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? escape : inside;
  }
  function escape(code3) {
    if (code3 === marker || code3 === 92) {
      effects.consume(code3);
      return inside;
    }
    return inside(code3);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen;
  return start;
  function start(code3) {
    if (markdownLineEnding(code3)) {
      effects.enter("lineEnding");
      effects.consume(code3);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code3);
    }
    return ok2(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition = {
  name: "definition",
  tokenize: tokenizeDefinition
};
var titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok2, nok) {
  const self = this;
  let identifier;
  return start;
  function start(code3) {
    effects.enter("definition");
    return before2(code3);
  }
  function before2(code3) {
    return factoryLabel.call(
      self,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code3);
  }
  function labelAfter(code3) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code3 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code3);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code3);
  }
  function markerAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, destinationBefore)(code3) : destinationBefore(code3);
  }
  function destinationBefore(code3) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code3);
  }
  function destinationAfter(code3) {
    return effects.attempt(titleBefore, after, after)(code3);
  }
  function after(code3) {
    return markdownSpace(code3) ? factorySpace(effects, afterWhitespace, "whitespace")(code3) : afterWhitespace(code3);
  }
  function afterWhitespace(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("definition");
      self.parser.defined.push(identifier);
      return ok2(code3);
    }
    return nok(code3);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, beforeMarker)(code3) : nok(code3);
  }
  function beforeMarker(code3) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code3);
  }
  function titleAfter(code3) {
    return markdownSpace(code3) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code3) : titleAfterOptionalWhitespace(code3);
  }
  function titleAfterOptionalWhitespace(code3) {
    return code3 === null || markdownLineEnding(code3) ? ok2(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start;
  function start(code3) {
    effects.enter("hardBreakEscape");
    effects.consume(code3);
    return after;
  }
  function after(code3) {
    if (markdownLineEnding(code3)) {
      effects.exit("hardBreakEscape");
      return ok2(code3);
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;
  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }
  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text4 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text4, context], ["exit", text4, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start;
  function start(code3) {
    effects.enter("atxHeading");
    return before2(code3);
  }
  function before2(code3) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    if (code3 === 35 && size++ < 6) {
      effects.consume(code3);
      return sequenceOpen;
    }
    if (code3 === null || markdownLineEndingOrSpace(code3)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code3);
    }
    return nok(code3);
  }
  function atBreak(code3) {
    if (code3 === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("atxHeading");
      return ok2(code3);
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, atBreak, "whitespace")(code3);
    }
    effects.enter("atxHeadingText");
    return data(code3);
  }
  function sequenceFurther(code3) {
    if (code3 === 35) {
      effects.consume(code3);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code3);
  }
  function data(code3) {
    if (code3 === null || code3 === 35 || markdownLineEndingOrSpace(code3)) {
      effects.exit("atxHeadingText");
      return atBreak(code3);
    }
    effects.consume(code3);
    return data;
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: true,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};
var blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index3 = events.length;
  while (index3--) {
    if (events[index3][0] === "enter" && events[index3][1].type === "htmlFlow") {
      break;
    }
  }
  if (index3 > 1 && events[index3 - 2][1].type === "linePrefix") {
    events[index3][1].start = events[index3 - 2][1].start;
    events[index3 + 1][1].start = events[index3 - 2][1].start;
    events.splice(index3 - 2, 2);
  }
  return events;
}
function tokenizeHtmlFlow(effects, ok2, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index3;
  let markerB;
  return start;
  function start(code3) {
    return before2(code3);
  }
  function before2(code3) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code3);
    return open;
  }
  function open(code3) {
    if (code3 === 33) {
      effects.consume(code3);
      return declarationOpen;
    }
    if (code3 === 47) {
      effects.consume(code3);
      closingTag = true;
      return tagCloseStart;
    }
    if (code3 === 63) {
      effects.consume(code3);
      marker = 3;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      buffer = String.fromCharCode(code3);
      return tagName2;
    }
    return nok(code3);
  }
  function declarationOpen(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      marker = 2;
      return commentOpenInside;
    }
    if (code3 === 91) {
      effects.consume(code3);
      marker = 5;
      index3 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      marker = 4;
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code3);
  }
  function commentOpenInside(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return self.interrupt ? ok2 : continuationDeclarationInside;
    }
    return nok(code3);
  }
  function cdataOpenInside(code3) {
    const value2 = "CDATA[";
    if (code3 === value2.charCodeAt(index3++)) {
      effects.consume(code3);
      if (index3 === value2.length) {
        return self.interrupt ? ok2 : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code3);
  }
  function tagCloseStart(code3) {
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      buffer = String.fromCharCode(code3);
      return tagName2;
    }
    return nok(code3);
  }
  function tagName2(code3) {
    if (code3 === null || code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      const slash = code3 === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok2(code3) : continuation(code3);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code3);
          return basicSelfClosing;
        }
        return self.interrupt ? ok2(code3) : continuation(code3);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code3) : closingTag ? completeClosingTagAfter(code3) : completeAttributeNameBefore(code3);
    }
    if (code3 === 45 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      buffer += String.fromCharCode(code3);
      return tagName2;
    }
    return nok(code3);
  }
  function basicSelfClosing(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      return self.interrupt ? ok2 : continuation;
    }
    return nok(code3);
  }
  function completeClosingTagAfter(code3) {
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeClosingTagAfter;
    }
    return completeEnd(code3);
  }
  function completeAttributeNameBefore(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      return completeEnd;
    }
    if (code3 === 58 || code3 === 95 || asciiAlpha(code3)) {
      effects.consume(code3);
      return completeAttributeName;
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAttributeNameBefore;
    }
    return completeEnd(code3);
  }
  function completeAttributeName(code3) {
    if (code3 === 45 || code3 === 46 || code3 === 58 || code3 === 95 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code3);
  }
  function completeAttributeNameAfter(code3) {
    if (code3 === 61) {
      effects.consume(code3);
      return completeAttributeValueBefore;
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code3);
  }
  function completeAttributeValueBefore(code3) {
    if (code3 === null || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96) {
      return nok(code3);
    }
    if (code3 === 34 || code3 === 39) {
      effects.consume(code3);
      markerB = code3;
      return completeAttributeValueQuoted;
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code3);
  }
  function completeAttributeValueQuoted(code3) {
    if (code3 === markerB) {
      effects.consume(code3);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code3 === null || markdownLineEnding(code3)) {
      return nok(code3);
    }
    effects.consume(code3);
    return completeAttributeValueQuoted;
  }
  function completeAttributeValueUnquoted(code3) {
    if (code3 === null || code3 === 34 || code3 === 39 || code3 === 47 || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96 || markdownLineEndingOrSpace(code3)) {
      return completeAttributeNameAfter(code3);
    }
    effects.consume(code3);
    return completeAttributeValueUnquoted;
  }
  function completeAttributeValueQuotedAfter(code3) {
    if (code3 === 47 || code3 === 62 || markdownSpace(code3)) {
      return completeAttributeNameBefore(code3);
    }
    return nok(code3);
  }
  function completeEnd(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      return completeAfter;
    }
    return nok(code3);
  }
  function completeAfter(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return continuation(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return completeAfter;
    }
    return nok(code3);
  }
  function continuation(code3) {
    if (code3 === 45 && marker === 2) {
      effects.consume(code3);
      return continuationCommentInside;
    }
    if (code3 === 60 && marker === 1) {
      effects.consume(code3);
      return continuationRawTagOpen;
    }
    if (code3 === 62 && marker === 4) {
      effects.consume(code3);
      return continuationClose;
    }
    if (code3 === 63 && marker === 3) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    if (code3 === 93 && marker === 5) {
      effects.consume(code3);
      return continuationCdataInside;
    }
    if (markdownLineEnding(code3) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("htmlFlowData");
      return continuationStart(code3);
    }
    effects.consume(code3);
    return continuation;
  }
  function continuationStart(code3) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code3);
  }
  function continuationStartNonLazy(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return continuationBefore;
  }
  function continuationBefore(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      return continuationStart(code3);
    }
    effects.enter("htmlFlowData");
    return continuation(code3);
  }
  function continuationCommentInside(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    return continuation(code3);
  }
  function continuationRawTagOpen(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      buffer = "";
      return continuationRawEndTag;
    }
    return continuation(code3);
  }
  function continuationRawEndTag(code3) {
    if (code3 === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code3);
        return continuationClose;
      }
      return continuation(code3);
    }
    if (asciiAlpha(code3) && buffer.length < 8) {
      effects.consume(code3);
      buffer += String.fromCharCode(code3);
      return continuationRawEndTag;
    }
    return continuation(code3);
  }
  function continuationCdataInside(code3) {
    if (code3 === 93) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    return continuation(code3);
  }
  function continuationDeclarationInside(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      return continuationClose;
    }
    if (code3 === 45 && marker === 2) {
      effects.consume(code3);
      return continuationDeclarationInside;
    }
    return continuation(code3);
  }
  function continuationClose(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code3);
    }
    effects.consume(code3);
    return continuationClose;
  }
  function continuationAfter(code3) {
    effects.exit("htmlFlow");
    return ok2(code3);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start;
  function start(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return effects.attempt(blankLine, ok2, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok2, nok) {
  const self = this;
  let marker;
  let index3;
  let returnState;
  return start;
  function start(code3) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code3);
    return open;
  }
  function open(code3) {
    if (code3 === 33) {
      effects.consume(code3);
      return declarationOpen;
    }
    if (code3 === 47) {
      effects.consume(code3);
      return tagCloseStart;
    }
    if (code3 === 63) {
      effects.consume(code3);
      return instruction;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return tagOpen;
    }
    return nok(code3);
  }
  function declarationOpen(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return commentOpenInside;
    }
    if (code3 === 91) {
      effects.consume(code3);
      index3 = 0;
      return cdataOpenInside;
    }
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return declaration;
    }
    return nok(code3);
  }
  function commentOpenInside(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return commentEnd;
    }
    return nok(code3);
  }
  function comment(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 45) {
      effects.consume(code3);
      return commentClose;
    }
    if (markdownLineEnding(code3)) {
      returnState = comment;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return comment;
  }
  function commentClose(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return commentEnd;
    }
    return comment(code3);
  }
  function commentEnd(code3) {
    return code3 === 62 ? end(code3) : code3 === 45 ? commentClose(code3) : comment(code3);
  }
  function cdataOpenInside(code3) {
    const value2 = "CDATA[";
    if (code3 === value2.charCodeAt(index3++)) {
      effects.consume(code3);
      return index3 === value2.length ? cdata : cdataOpenInside;
    }
    return nok(code3);
  }
  function cdata(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.consume(code3);
      return cdataClose;
    }
    if (markdownLineEnding(code3)) {
      returnState = cdata;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return cdata;
  }
  function cdataClose(code3) {
    if (code3 === 93) {
      effects.consume(code3);
      return cdataEnd;
    }
    return cdata(code3);
  }
  function cdataEnd(code3) {
    if (code3 === 62) {
      return end(code3);
    }
    if (code3 === 93) {
      effects.consume(code3);
      return cdataEnd;
    }
    return cdata(code3);
  }
  function declaration(code3) {
    if (code3 === null || code3 === 62) {
      return end(code3);
    }
    if (markdownLineEnding(code3)) {
      returnState = declaration;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return declaration;
  }
  function instruction(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (code3 === 63) {
      effects.consume(code3);
      return instructionClose;
    }
    if (markdownLineEnding(code3)) {
      returnState = instruction;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return instruction;
  }
  function instructionClose(code3) {
    return code3 === 62 ? end(code3) : instruction(code3);
  }
  function tagCloseStart(code3) {
    if (asciiAlpha(code3)) {
      effects.consume(code3);
      return tagClose;
    }
    return nok(code3);
  }
  function tagClose(code3) {
    if (code3 === 45 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return tagClose;
    }
    return tagCloseBetween(code3);
  }
  function tagCloseBetween(code3) {
    if (markdownLineEnding(code3)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagCloseBetween;
    }
    return end(code3);
  }
  function tagOpen(code3) {
    if (code3 === 45 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return tagOpen;
    }
    if (code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      return tagOpenBetween(code3);
    }
    return nok(code3);
  }
  function tagOpenBetween(code3) {
    if (code3 === 47) {
      effects.consume(code3);
      return end;
    }
    if (code3 === 58 || code3 === 95 || asciiAlpha(code3)) {
      effects.consume(code3);
      return tagOpenAttributeName;
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagOpenBetween;
    }
    return end(code3);
  }
  function tagOpenAttributeName(code3) {
    if (code3 === 45 || code3 === 46 || code3 === 58 || code3 === 95 || asciiAlphanumeric(code3)) {
      effects.consume(code3);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code3);
  }
  function tagOpenAttributeNameAfter(code3) {
    if (code3 === 61) {
      effects.consume(code3);
      return tagOpenAttributeValueBefore;
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code3);
  }
  function tagOpenAttributeValueBefore(code3) {
    if (code3 === null || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96) {
      return nok(code3);
    }
    if (code3 === 34 || code3 === 39) {
      effects.consume(code3);
      marker = code3;
      return tagOpenAttributeValueQuoted;
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code3);
    }
    if (markdownSpace(code3)) {
      effects.consume(code3);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code3);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuoted(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      marker = void 0;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code3 === null) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code3);
    }
    effects.consume(code3);
    return tagOpenAttributeValueQuoted;
  }
  function tagOpenAttributeValueUnquoted(code3) {
    if (code3 === null || code3 === 34 || code3 === 39 || code3 === 60 || code3 === 61 || code3 === 96) {
      return nok(code3);
    }
    if (code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      return tagOpenBetween(code3);
    }
    effects.consume(code3);
    return tagOpenAttributeValueUnquoted;
  }
  function tagOpenAttributeValueQuotedAfter(code3) {
    if (code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      return tagOpenBetween(code3);
    }
    return nok(code3);
  }
  function end(code3) {
    if (code3 === 62) {
      effects.consume(code3);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok2;
    }
    return nok(code3);
  }
  function lineEndingBefore(code3) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }
  function lineEndingAfter(code3) {
    return markdownSpace(code3) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3) : lineEndingAfterPrefix(code3);
  }
  function lineEndingAfterPrefix(code3) {
    effects.enter("htmlTextData");
    return returnState(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};
var resourceConstruct = {
  tokenize: tokenizeResource
};
var referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
var referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index3 = -1;
  const newEvents = [];
  while (++index3 < events.length) {
    const token = events[index3][1];
    newEvents.push(events[index3]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index3 += offset;
    }
  }
  if (events.length !== newEvents.length) {
    splice(events, 0, events.length, newEvents);
  }
  return events;
}
function resolveToLabelEnd(events, context) {
  let index3 = events.length;
  let offset = 0;
  let open;
  let close2;
  let media;
  while (index3--) {
    const token = events[index3][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }
      if (events[index3][0] === "enter" && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close2) {
      if (events[index3][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index3;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close2 = index3;
    }
  }
  const group = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label2 = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close2][1].end
    }
  };
  const text4 = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close2 - 2][1].start
    }
  };
  media = [["enter", group, context], ["enter", label2, context]];
  media = push(media, events.slice(open + 1, open + offset + 3));
  media = push(media, [["enter", text4, context]]);
  media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close2 - 3), context));
  media = push(media, [["exit", text4, context], events[close2 - 2], events[close2 - 1], ["exit", label2, context]]);
  media = push(media, events.slice(close2 + 1));
  media = push(media, [["exit", group, context]]);
  splice(events, open, events.length, media);
  return events;
}
function tokenizeLabelEnd(effects, ok2, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;
  function start(code3) {
    if (!labelStart) {
      return nok(code3);
    }
    if (labelStart._inactive) {
      return labelEndNok(code3);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code3);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }
  function after(code3) {
    if (code3 === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code3);
    }
    if (code3 === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code3);
    }
    return defined ? labelEndOk(code3) : labelEndNok(code3);
  }
  function referenceNotFull(code3) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code3);
  }
  function labelEndOk(code3) {
    labelStarts.pop();
    return ok2(code3);
  }
  function labelEndNok(code3) {
    labelStart._balanced = true;
    return nok(code3);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code3) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code3);
    effects.exit("resourceMarker");
    return resourceBefore;
  }
  function resourceBefore(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceOpen)(code3) : resourceOpen(code3);
  }
  function resourceOpen(code3) {
    if (code3 === 41) {
      return resourceEnd(code3);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code3);
  }
  function resourceDestinationAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceBetween)(code3) : resourceEnd(code3);
  }
  function resourceDestinationMissing(code3) {
    return nok(code3);
  }
  function resourceBetween(code3) {
    if (code3 === 34 || code3 === 39 || code3 === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code3);
    }
    return resourceEnd(code3);
  }
  function resourceTitleAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceEnd)(code3) : resourceEnd(code3);
  }
  function resourceEnd(code3) {
    if (code3 === 41) {
      effects.enter("resourceMarker");
      effects.consume(code3);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok2;
    }
    return nok(code3);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  const self = this;
  return referenceFull;
  function referenceFull(code3) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code3);
  }
  function referenceFullAfter(code3) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok2(code3) : nok(code3);
  }
  function referenceFullMissing(code3) {
    return nok(code3);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code3) {
    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code3);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code3) {
    if (code3 === 93) {
      effects.enter("referenceMarker");
      effects.consume(code3);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok2;
    }
    return nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok2, nok) {
  const self = this;
  let labelImage;
  return start;
  function start(code3) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code3);
    effects.exit("labelImageMarker");
    return open;
  }
  function open(code3) {
    if (code3 === 91) {
      effects.enter("labelMarker");
      effects.consume(code3);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code3);
  }
  function after(code3) {
    if (code3 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code3);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok2(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok2, nok) {
  const self = this;
  let labelLink;
  return start;
  function start(code3) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code3);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }
  function after(code3) {
    if (code3 === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) {
      return nok(code3);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok2(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start;
  function start(code3) {
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return factorySpace(effects, ok2, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok2, nok) {
  let size = 0;
  let marker;
  return start;
  function start(code3) {
    effects.enter("thematicBreak");
    return before2(code3);
  }
  function before2(code3) {
    marker = code3;
    return atBreak(code3);
  }
  function atBreak(code3) {
    if (code3 === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code3);
    }
    if (size >= 3 && (code3 === null || markdownLineEnding(code3))) {
      effects.exit("thematicBreak");
      return ok2(code3);
    }
    return nok(code3);
  }
  function sequence(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return markdownSpace(code3) ? factorySpace(effects, atBreak, "whitespace")(code3) : atBreak(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
};
var listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};
var indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok2, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;
  function start(code3) {
    const kind = self.containerState.type || (code3 === 42 || code3 === 43 || code3 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code3 === self.containerState.marker : asciiDigit(code3)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code3 === 42 || code3 === 45 ? effects.check(thematicBreak, nok, atMarker)(code3) : atMarker(code3);
      }
      if (!self.interrupt || code3 === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code3);
      }
    }
    return nok(code3);
  }
  function inside(code3) {
    if (asciiDigit(code3) && ++size < 10) {
      effects.consume(code3);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code3 === self.containerState.marker : code3 === 41 || code3 === 46)) {
      effects.exit("listItemValue");
      return atMarker(code3);
    }
    return nok(code3);
  }
  function atMarker(code3) {
    effects.enter("listItemMarker");
    effects.consume(code3);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code3;
    return effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code3) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code3);
  }
  function otherPrefix(code3) {
    if (markdownSpace(code3)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code3);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code3);
  }
  function endOfPrefix(code3) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok2(code3);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  const self = this;
  self.containerState._closeFlow = void 0;
  return effects.check(blankLine, onBlank, notBlank);
  function onBlank(code3) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
    return factorySpace(effects, ok2, "listItemIndent", self.containerState.size + 1)(code3);
  }
  function notBlank(code3) {
    if (self.containerState.furtherBlankLines || !markdownSpace(code3)) {
      self.containerState.furtherBlankLines = void 0;
      self.containerState.initialBlankLine = void 0;
      return notInCurrentItem(code3);
    }
    self.containerState.furtherBlankLines = void 0;
    self.containerState.initialBlankLine = void 0;
    return effects.attempt(indentConstruct, ok2, notInCurrentItem)(code3);
  }
  function notInCurrentItem(code3) {
    self.containerState._closeFlow = true;
    self.interrupt = void 0;
    return factorySpace(effects, effects.attempt(list, ok2, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
  function afterPrefix(code3) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok2(code3) : nok(code3);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4 + 1);
  function afterPrefix(code3) {
    const tail = self.events[self.events.length - 1];
    return !markdownSpace(code3) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code3) : nok(code3);
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map();
    this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index3, remove, add) {
    addImplementation(this, index3, remove, add, false);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index3, remove, add) {
    addImplementation(this, index3, remove, add, true);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index3 = this.map.length;
    const vecs = [];
    while (index3 > 0) {
      index3 -= 1;
      vecs.push(events.slice(this.map[index3][0] + this.map[index3][1]), this.map[index3][2]);
      events.length = this.map[index3][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before2) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before2) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index3 = events.length;
  let content3;
  let text4;
  let definition2;
  while (index3--) {
    if (events[index3][0] === "enter") {
      if (events[index3][1].type === "content") {
        content3 = index3;
        break;
      }
      if (events[index3][1].type === "paragraph") {
        text4 = index3;
      }
    } else {
      if (events[index3][1].type === "content") {
        editMap.add(index3, 1, []);
      }
      if (!definition2 && events[index3][1].type === "definition") {
        definition2 = index3;
      }
    }
  }
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  events[text4][1].type = "setextHeadingText";
  if (definition2) {
    editMap.add(text4, 0, [["enter", heading, context]]);
    editMap.add(definition2 + 1, 0, [["exit", events[content3][1], context]]);
    events[content3][1].end = {
      ...events[definition2][1].end
    };
  } else {
    events[content3][1] = heading;
  }
  editMap.add(events.length, 0, [["exit", heading, context]]);
  editMap.consume(events);
  return events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  const self = this;
  let marker;
  return start;
  function start(code3) {
    let index3 = self.events.length;
    let paragraph;
    while (index3--) {
      if (self.events[index3][1].type !== "lineEnding" && self.events[index3][1].type !== "linePrefix" && self.events[index3][1].type !== "content") {
        paragraph = self.events[index3][1].type === "paragraph";
        break;
      }
    }
    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker = code3;
      return before2(code3);
    }
    return nok(code3);
  }
  function before2(code3) {
    effects.enter("setextHeadingLineSequence");
    return inside(code3);
  }
  function inside(code3) {
    if (code3 === marker) {
      effects.consume(code3);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return markdownSpace(code3) ? factorySpace(effects, after, "lineSuffix")(code3) : after(code3);
  }
  function after(code3) {
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("setextHeadingLine");
      return ok2(code3);
    }
    return nok(code3);
  }
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: true
};
function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok2, nok) {
  const self = this;
  let index3 = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;
  while (index3--) {
    const token = self.events[index3][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }
    if (token.type === "gfmFootnoteCall" || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;
  function start(code3) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code3);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code3);
    }
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteCallLabelMarker");
    return ok2(code3);
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index3 = events.length;
  let labelStart;
  while (index3--) {
    if (events[index3][1].type === "labelImage" && events[index3][0] === "enter") {
      labelStart = events[index3][1];
      break;
    }
  }
  events[index3 + 1][1].type = "data";
  events[index3 + 3][1].type = "gfmFootnoteCallLabelMarker";
  const call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index3 + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index3 + 3][1].end),
    end: Object.assign({}, events[index3 + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  };
  const replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index3 + 1],
    events[index3 + 2],
    ["enter", call, context],
    // The `[`
    events[index3 + 3],
    events[index3 + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  events.splice(index3, events.length - index3 + 1, ...replacement);
  return events;
}
function tokenizeGfmFootnoteCall(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;
  return start;
  function start(code3) {
    effects.enter("gfmFootnoteCall");
    effects.enter("gfmFootnoteCallLabelMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteCallLabelMarker");
    return callStart;
  }
  function callStart(code3) {
    if (code3 !== 94) return nok(code3);
    effects.enter("gfmFootnoteCallMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteCallMarker");
    effects.enter("gfmFootnoteCallString");
    effects.enter("chunkString").contentType = "string";
    return callData;
  }
  function callData(code3) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code3 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code3 === null || code3 === 91 || markdownLineEndingOrSpace(code3)
    ) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteCallString");
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code3);
      }
      effects.enter("gfmFootnoteCallLabelMarker");
      effects.consume(code3);
      effects.exit("gfmFootnoteCallLabelMarker");
      effects.exit("gfmFootnoteCall");
      return ok2;
    }
    if (!markdownLineEndingOrSpace(code3)) {
      data = true;
    }
    size++;
    effects.consume(code3);
    return code3 === 92 ? callEscape : callData;
  }
  function callEscape(code3) {
    if (code3 === 91 || code3 === 92 || code3 === 93) {
      effects.consume(code3);
      size++;
      return callData;
    }
    return callData(code3);
  }
}
function tokenizeDefinitionStart(effects, ok2, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;
  function start(code3) {
    effects.enter("gfmFootnoteDefinition")._container = true;
    effects.enter("gfmFootnoteDefinitionLabel");
    effects.enter("gfmFootnoteDefinitionLabelMarker");
    effects.consume(code3);
    effects.exit("gfmFootnoteDefinitionLabelMarker");
    return labelAtMarker;
  }
  function labelAtMarker(code3) {
    if (code3 === 94) {
      effects.enter("gfmFootnoteDefinitionMarker");
      effects.consume(code3);
      effects.exit("gfmFootnoteDefinitionMarker");
      effects.enter("gfmFootnoteDefinitionLabelString");
      effects.enter("chunkString").contentType = "string";
      return labelInside;
    }
    return nok(code3);
  }
  function labelInside(code3) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code3 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code3 === null || code3 === 91 || markdownLineEndingOrSpace(code3)
    ) {
      return nok(code3);
    }
    if (code3 === 93) {
      effects.exit("chunkString");
      const token = effects.exit("gfmFootnoteDefinitionLabelString");
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter("gfmFootnoteDefinitionLabelMarker");
      effects.consume(code3);
      effects.exit("gfmFootnoteDefinitionLabelMarker");
      effects.exit("gfmFootnoteDefinitionLabel");
      return labelAfter;
    }
    if (!markdownLineEndingOrSpace(code3)) {
      data = true;
    }
    size++;
    effects.consume(code3);
    return code3 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code3) {
    if (code3 === 91 || code3 === 92 || code3 === 93) {
      effects.consume(code3);
      size++;
      return labelInside;
    }
    return labelInside(code3);
  }
  function labelAfter(code3) {
    if (code3 === 58) {
      effects.enter("definitionMarker");
      effects.consume(code3);
      effects.exit("definitionMarker");
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }
      return factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace");
    }
    return nok(code3);
  }
  function whitespaceAfter(code3) {
    return ok2(code3);
  }
}
function tokenizeDefinitionContinuation(effects, ok2, nok) {
  return effects.check(blankLine, ok2, effects.attempt(indent, ok2, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok2, nok) {
  const self = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 4 + 1);
  function afterPrefix(code3) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok2(code3) : nok(code3);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === void 0) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index3 = -1;
    while (++index3 < events.length) {
      if (events[index3][0] === "enter" && events[index3][1].type === "strikethroughSequenceTemporary" && events[index3][1]._close) {
        let open = index3;
        while (open--) {
          if (events[open][0] === "exit" && events[open][1].type === "strikethroughSequenceTemporary" && events[open][1]._open && // If the sizes are the same:
          events[index3][1].end.offset - events[index3][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index3][1].type = "strikethroughSequence";
            events[open][1].type = "strikethroughSequence";
            const strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index3][1].end)
            };
            const text4 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index3][1].start)
            };
            const nextEvents = [["enter", strikethrough, context], ["enter", events[open][1], context], ["exit", events[open][1], context], ["enter", text4, context]];
            const insideSpan2 = context.parser.constructs.insideSpan.null;
            if (insideSpan2) {
              splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open + 1, index3), context));
            }
            splice(nextEvents, nextEvents.length, 0, [["exit", text4, context], ["enter", events[index3][1], context], ["exit", events[index3][1], context], ["exit", strikethrough, context]]);
            splice(events, open - 1, index3 - open + 3, nextEvents);
            index3 = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index3 = -1;
    while (++index3 < events.length) {
      if (events[index3][1].type === "strikethroughSequenceTemporary") {
        events[index3][1].type = "data";
      }
    }
    return events;
  }
  function tokenizeStrikethrough(effects, ok2, nok) {
    const previous2 = this.previous;
    const events = this.events;
    let size = 0;
    return start;
    function start(code3) {
      if (previous2 === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code3);
      }
      effects.enter("strikethroughSequenceTemporary");
      return more(code3);
    }
    function more(code3) {
      const before2 = classifyCharacter(previous2);
      if (code3 === 126) {
        if (size > 1) return nok(code3);
        effects.consume(code3);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code3);
      const token = effects.exit("strikethroughSequenceTemporary");
      const after = classifyCharacter(code3);
      token._open = !after || after === 2 && Boolean(before2);
      token._close = !before2 || before2 === 2 && Boolean(after);
      return ok2(code3);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [];
    this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index3, remove, add) {
    addImplementation2(this, index3, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    this.map.sort(function(a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }
    let index3 = this.map.length;
    const vecs = [];
    while (index3 > 0) {
      index3 -= 1;
      vecs.push(events.slice(this.map[index3][0] + this.map[index3][1]), this.map[index3][2]);
      events.length = this.map[index3][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }
    this.map.length = 0;
    this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    existing[2].push(...add);
    return;
  }
  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index3) {
  let inDelimiterRow = false;
  const align = [];
  while (index3 < events.length) {
    const event = events[index3];
    if (inDelimiterRow) {
      if (event[0] === "enter") {
        if (event[1].type === "tableContent") {
          align.push(events[index3 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
        }
      } else if (event[1].type === "tableContent") {
        if (events[index3 - 1][1].type === "tableDelimiterMarker") {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow") {
        break;
      }
    } else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") {
      inDelimiterRow = true;
    }
    index3 += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok2, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;
  function start(code3) {
    let index3 = self.events.length - 1;
    while (index3 > -1) {
      const {
        type
      } = self.events[index3][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix") {
        index3--;
      } else {
        break;
      }
    }
    const tail = index3 > -1 ? self.events[index3][1].type : null;
    const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code3);
    }
    return next(code3);
  }
  function headRowBefore(code3) {
    effects.enter("tableHead");
    effects.enter("tableRow");
    return headRowStart(code3);
  }
  function headRowStart(code3) {
    if (code3 === 124) {
      return headRowBreak(code3);
    }
    seen = true;
    sizeB += 1;
    return headRowBreak(code3);
  }
  function headRowBreak(code3) {
    if (code3 === null) {
      return nok(code3);
    }
    if (markdownLineEnding(code3)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit("tableRow");
        effects.enter("lineEnding");
        effects.consume(code3);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }
      return nok(code3);
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, headRowBreak, "whitespace")(code3);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code3 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code3);
      effects.exit("tableCellDivider");
      seen = true;
      return headRowBreak;
    }
    effects.enter("data");
    return headRowData(code3);
  }
  function headRowData(code3) {
    if (code3 === null || code3 === 124 || markdownLineEndingOrSpace(code3)) {
      effects.exit("data");
      return headRowBreak(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? headRowEscape : headRowData;
  }
  function headRowEscape(code3) {
    if (code3 === 92 || code3 === 124) {
      effects.consume(code3);
      return headRowData;
    }
    return headRowData(code3);
  }
  function headDelimiterStart(code3) {
    self.interrupt = false;
    if (self.parser.lazy[self.now().line]) {
      return nok(code3);
    }
    effects.enter("tableDelimiterRow");
    seen = false;
    if (markdownSpace(code3)) {
      return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3);
    }
    return headDelimiterBefore(code3);
  }
  function headDelimiterBefore(code3) {
    if (code3 === 45 || code3 === 58) {
      return headDelimiterValueBefore(code3);
    }
    if (code3 === 124) {
      seen = true;
      effects.enter("tableCellDivider");
      effects.consume(code3);
      effects.exit("tableCellDivider");
      return headDelimiterCellBefore;
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterCellBefore(code3) {
    if (markdownSpace(code3)) {
      return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code3);
    }
    return headDelimiterValueBefore(code3);
  }
  function headDelimiterValueBefore(code3) {
    if (code3 === 58) {
      sizeB += 1;
      seen = true;
      effects.enter("tableDelimiterMarker");
      effects.consume(code3);
      effects.exit("tableDelimiterMarker");
      return headDelimiterLeftAlignmentAfter;
    }
    if (code3 === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      return headDelimiterCellAfter(code3);
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterLeftAlignmentAfter(code3) {
    if (code3 === 45) {
      effects.enter("tableDelimiterFiller");
      return headDelimiterFiller(code3);
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterFiller(code3) {
    if (code3 === 45) {
      effects.consume(code3);
      return headDelimiterFiller;
    }
    if (code3 === 58) {
      seen = true;
      effects.exit("tableDelimiterFiller");
      effects.enter("tableDelimiterMarker");
      effects.consume(code3);
      effects.exit("tableDelimiterMarker");
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit("tableDelimiterFiller");
    return headDelimiterRightAlignmentAfter(code3);
  }
  function headDelimiterRightAlignmentAfter(code3) {
    if (markdownSpace(code3)) {
      return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code3);
    }
    return headDelimiterCellAfter(code3);
  }
  function headDelimiterCellAfter(code3) {
    if (code3 === 124) {
      return headDelimiterBefore(code3);
    }
    if (code3 === null || markdownLineEnding(code3)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code3);
      }
      effects.exit("tableDelimiterRow");
      effects.exit("tableHead");
      return ok2(code3);
    }
    return headDelimiterNok(code3);
  }
  function headDelimiterNok(code3) {
    return nok(code3);
  }
  function bodyRowStart(code3) {
    effects.enter("tableRow");
    return bodyRowBreak(code3);
  }
  function bodyRowBreak(code3) {
    if (code3 === 124) {
      effects.enter("tableCellDivider");
      effects.consume(code3);
      effects.exit("tableCellDivider");
      return bodyRowBreak;
    }
    if (code3 === null || markdownLineEnding(code3)) {
      effects.exit("tableRow");
      return ok2(code3);
    }
    if (markdownSpace(code3)) {
      return factorySpace(effects, bodyRowBreak, "whitespace")(code3);
    }
    effects.enter("data");
    return bodyRowData(code3);
  }
  function bodyRowData(code3) {
    if (code3 === null || code3 === 124 || markdownLineEndingOrSpace(code3)) {
      effects.exit("data");
      return bodyRowBreak(code3);
    }
    effects.consume(code3);
    return code3 === 92 ? bodyRowEscape : bodyRowData;
  }
  function bodyRowEscape(code3) {
    if (code3 === 92 || code3 === 124) {
      effects.consume(code3);
      return bodyRowData;
    }
    return bodyRowData(code3);
  }
}
function resolveTable(events, context) {
  let index3 = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new EditMap2();
  while (++index3 < events.length) {
    const event = events[index3];
    const token = event[1];
    if (event[0] === "enter") {
      if (token.type === "tableHead") {
        afterHeadAwaitingFirstBodyRow = false;
        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = void 0;
          lastTableEnd = 0;
        }
        currentTable = {
          type: "table",
          start: Object.assign({}, token.start),
          // Note: correct end is set later.
          end: Object.assign({}, token.end)
        };
        map.add(index3, 0, [["enter", currentTable, context]]);
      } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
        inFirstCellAwaitingPipe = true;
        currentCell = void 0;
        lastCell = [0, 0, 0, 0];
        cell = [0, index3 + 1, 0, 0];
        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: "tableBody",
            start: Object.assign({}, token.start),
            // Note: correct end is set later.
            end: Object.assign({}, token.end)
          };
          map.add(index3, 0, [["enter", currentBody, context]]);
        }
        rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
      } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
        inFirstCellAwaitingPipe = false;
        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index3;
        }
      } else if (token.type === "tableCellDivider") {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index3, 0, 0];
        }
      }
    } else if (token.type === "tableHead") {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index3;
    } else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
      lastTableEnd = index3;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index3, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index3, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
      cell[3] = index3;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);
  index3 = -1;
  while (++index3 < context.events.length) {
    const event = context.events[index3];
    if (event[0] === "enter" && event[1].type === "table") {
      event[1]._align = gfmTableAlign(context.events, index3);
    }
  }
  return events;
}
function flushCell(map, context, range2, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
  const valueName = "tableContent";
  if (range2[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range2[0]));
    map.add(range2[0], 0, [["exit", previousCell, context]]);
  }
  const now = getPoint(context.events, range2[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  };
  map.add(range2[1], 0, [["enter", previousCell, context]]);
  if (range2[2] !== 0) {
    const relatedStart = getPoint(context.events, range2[2]);
    const relatedEnd = getPoint(context.events, range2[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range2[2], 0, [["enter", valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range2[2]];
      const end = context.events[range2[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";
      if (range2[3] > range2[2] + 1) {
        const a = range2[2] + 1;
        const b = range2[3] - range2[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range2[3] + 1, 0, [["exit", valueToken, context]]);
  }
  if (rowEnd !== void 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [["exit", previousCell, context]]);
    previousCell = void 0;
  }
  return previousCell;
}
function flushTableEnd(map, context, index3, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index3);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(["exit", tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(["exit", table, context]);
  map.add(index3 + 1, 0, exits);
}
function getPoint(events, index3) {
  const event = events[index3];
  const side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok2, nok) {
  const self = this;
  return open;
  function open(code3) {
    if (
      // Exit if there’s stuff before.
      self.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self._gfmTasklistFirstContentOfListItem
    ) {
      return nok(code3);
    }
    effects.enter("taskListCheck");
    effects.enter("taskListCheckMarker");
    effects.consume(code3);
    effects.exit("taskListCheckMarker");
    return inside;
  }
  function inside(code3) {
    if (markdownLineEndingOrSpace(code3)) {
      effects.enter("taskListCheckValueUnchecked");
      effects.consume(code3);
      effects.exit("taskListCheckValueUnchecked");
      return close2;
    }
    if (code3 === 88 || code3 === 120) {
      effects.enter("taskListCheckValueChecked");
      effects.consume(code3);
      effects.exit("taskListCheckValueChecked");
      return close2;
    }
    return nok(code3);
  }
  function close2(code3) {
    if (code3 === 93) {
      effects.enter("taskListCheckMarker");
      effects.consume(code3);
      effects.exit("taskListCheckMarker");
      effects.exit("taskListCheck");
      return after;
    }
    return nok(code3);
  }
  function after(code3) {
    if (markdownLineEnding(code3)) {
      return ok2(code3);
    }
    if (markdownSpace(code3)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok2, nok)(code3);
    }
    return nok(code3);
  }
}
function spaceThenNonSpace(effects, ok2, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code3) {
    return code3 === null ? nok(code3) : ok2(code3);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// node_modules/remark-gfm/lib/index.js
var emptyOptions2 = {};
function remarkGfm(options) {
  const self = (
    /** @type {Processor<Root>} */
    this
  );
  const settings = options || emptyOptions2;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(gfm(settings));
  fromMarkdownExtensions.push(gfmFromMarkdown());
  toMarkdownExtensions.push(gfmToMarkdown(settings));
}

// node_modules/micromark/lib/initialize/content.js
var content2 = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous2;
  return contentStart;
  function afterContentStartConstruct(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code3) {
    effects.enter("paragraph");
    return lineStart(code3);
  }
  function lineStart(code3) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous: previous2
    });
    if (previous2) {
      previous2.next = token;
    }
    previous2 = token;
    return data(code3);
  }
  function data(code3) {
    if (code3 === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code3);
      return;
    }
    if (markdownLineEnding(code3)) {
      effects.consume(code3);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code3);
    return data;
  }
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code3) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code3);
    }
    return checkNewContainers(code3);
  }
  function documentContinue(code3) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index3 = indexBeforeExits;
      while (index3 < self.events.length) {
        self.events[index3][1].end = {
          ...point3
        };
        index3++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index3 - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code3);
    }
    return start(code3);
  }
  function checkNewContainers(code3) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code3);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code3);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code3);
  }
  function thereIsANewContainer(code3) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code3);
  }
  function thereIsNoNewContainer(code3) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code3);
  }
  function documentContinued(code3) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code3);
  }
  function containerContinue(code3) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code3);
  }
  function flowStart(code3) {
    if (code3 === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code3);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code3);
  }
  function flowContinue(code3) {
    if (code3 === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code3);
      return;
    }
    if (markdownLineEnding(code3)) {
      effects.consume(code3);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code3);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index3 = childFlow.events.length;
      while (index3--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index3][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index3][1].end || // …or ends after it.
          childFlow.events[index3][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point3;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index3 = indexBeforeExits;
      while (index3 < self.events.length) {
        self.events[index3][1].end = {
          ...point3
        };
        index3++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index3 - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index3 = stack.length;
    while (index3-- > size) {
      const entry = stack[index3];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code3);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code3);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text2 = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs2 = this.parser.constructs[field];
    const text4 = effects.attempt(constructs2, start, notText);
    return start;
    function start(code3) {
      return atBreak(code3) ? text4(code3) : notText(code3);
    }
    function notText(code3) {
      if (code3 === null) {
        effects.consume(code3);
        return;
      }
      effects.enter("data");
      effects.consume(code3);
      return data;
    }
    function data(code3) {
      if (atBreak(code3)) {
        effects.exit("data");
        return text4(code3);
      }
      effects.consume(code3);
      return data;
    }
    function atBreak(code3) {
      if (code3 === null) {
        return true;
      }
      const list2 = constructs2[code3];
      let index3 = -1;
      if (list2) {
        while (++index3 < list2.length) {
          const item = list2[index3];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index3 = -1;
    let enter;
    while (++index3 <= events.length) {
      if (enter === void 0) {
        if (events[index3] && events[index3][1].type === "data") {
          enter = index3;
          index3++;
        }
      } else if (!events[index3] || events[index3][1].type !== "data") {
        if (index3 !== enter + 2) {
          events[enter][1].end = events[index3 - 1][1].end;
          events.splice(enter + 2, index3 - enter - 2);
          index3 = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index3 = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index3--) {
        const chunk = chunks[index3];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index3++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index3 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index3,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text3
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text3 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit2,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value2) {
    columnStart[value2.line] = value2.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point3._index < chunks.length) {
      const chunk = chunks[point3._index];
      if (typeof chunk === "string") {
        const chunkIndex = point3._index;
        if (point3._bufferIndex < 0) {
          point3._bufferIndex = 0;
        }
        while (point3._index === chunkIndex && point3._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point3._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code3) {
    consumed = void 0;
    expectedCode = code3;
    state = state(code3);
  }
  function consume(code3) {
    if (markdownLineEnding(code3)) {
      point3.line++;
      point3.column = 1;
      point3.offset += code3 === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code3 !== -1) {
      point3.column++;
      point3.offset++;
    }
    if (point3._bufferIndex < 0) {
      point3._index++;
    } else {
      point3._bufferIndex++;
      if (point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point3._index].length) {
        point3._bufferIndex = -1;
        point3._index++;
      }
    }
    context.previous = code3;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit2(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map) {
        return start;
        function start(code3) {
          const left = code3 !== null && map[code3];
          const all = code3 !== null && map.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all) ? all : all ? [all] : []
          ];
          return handleListOfConstructs(list2)(code3);
        }
      }
      function handleListOfConstructs(list2) {
        listOfConstructs = list2;
        constructIndex = 0;
        if (list2.length === 0) {
          return bogusState;
        }
        return handleConstruct(list2[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code3) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code3);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code3);
        }
      }
      function ok2(code3) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code3) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point3 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point3.line in columnStart && point3.column < 2) {
      point3.column = columnStart[point3.line];
      point3.offset += columnStart[point3.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index3 = -1;
  const result = [];
  let atTab;
  while (++index3 < chunks.length) {
    const chunk = chunks[index3];
    let value2;
    if (typeof chunk === "string") {
      value2 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value2 = "\r";
          break;
        }
        case -4: {
          value2 = "\n";
          break;
        }
        case -3: {
          value2 = "\r\n";
          break;
        }
        case -2: {
          value2 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value2 = " ";
          break;
        }
        default: {
          value2 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value2);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs2 = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser = {
    constructs: constructs2,
    content: create2(content2),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text2)
  };
  return parser;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value2, encoding, end) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value2.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value2);
      const endPosition = match && match.index !== void 0 ? match.index : value2.length;
      const code3 = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code3 === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value2.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code3) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value2) {
  if (!value2 || typeof value2 !== "object") {
    return "";
  }
  if ("position" in value2 || "type" in value2) {
    return position(value2.position);
  }
  if ("start" in value2 || "end" in value2) {
    return position(value2);
  }
  if ("line" in value2 || "column" in value2) {
    return point(value2);
  }
  return "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value2) {
  return value2 && typeof value2 === "number" ? value2 : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own2 = {}.hasOwnProperty;
function fromMarkdown(value2, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener2(link),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener2(heading),
      blockQuote: opener2(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener2(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener2(codeFlow, buffer),
      codeText: opener2(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener2(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener2(emphasis),
      hardBreakEscape: opener2(hardBreak),
      hardBreakTrailing: opener2(hardBreak),
      htmlFlow: opener2(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener2(html, buffer),
      htmlTextData: onenterdata,
      image: opener2(image),
      label: buffer,
      link: opener2(link),
      listItem: opener2(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener2(list2, onenterlistordered),
      listUnordered: opener2(list2),
      paragraph: opener2(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener2(heading),
      strong: opener2(strong),
      thematicBreak: opener2(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit2,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index3 = -1;
    while (++index3 < events.length) {
      prepared.push(events[index3]);
      if (events[index3][1].type === "listOrdered" || events[index3][1].type === "listUnordered") {
        if (events[index3][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index3 = -1;
    while (++index3 < events.length) {
      const handler2 = config[events[index3][0]];
      if (events[index3][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index3][2].sliceSerialize
        }, events[index3][1]);
      }
      if (own2.call(handler2, events[index3][1].type)) {
        handler2[events[index3][1].type].call({
          ...context,
          sliceSerialize: events[index3][2].sliceSerialize
        }, events[index3][1]);
      }
      if (events[index3][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index3][2].sliceSerialize
        }, events[index3][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler2 = tail[1] || defaultOnError;
      handler2.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index3 = -1;
    while (++index3 < config.transforms.length) {
      tree = config.transforms[index3](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index3 = -1;
    while (++index3 < listeners.length) {
      listeners[index3].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index3 = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index3 <= end) {
      const event = events[index3];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index3;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index3;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index3,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index3,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index3 = -1;
    while (++index3 < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index3) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index3]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener2(create2, and) {
    return open;
    function open(token) {
      enter.call(this, create2(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node);
    this.stack.push(node);
    this.tokenStack.push([token, errorHandler || void 0]);
    node.position = {
      start: point2(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close2;
    function close2(token) {
      if (and) and.call(this, token);
      exit2.call(this, token);
    }
  }
  function exit2(token, onExitError) {
    const node = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler2 = open[1] || defaultOnError;
        handler2.call(this, token, open[0]);
      }
    }
    node.position.end = point2(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label2;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node = this.stack[this.stack.length - 1];
    if (!node.depth) {
      const depth = this.sliceSerialize(token).length;
      node.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node = this.stack[this.stack.length - 1];
    node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node = this.stack[this.stack.length - 1];
    const siblings = node.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text4();
      tail.position = {
        start: point2(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point2(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point2(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitlink() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node.type === "link") {
      const children2 = fragment.children;
      node.children = children2;
    } else {
      node.alt = value2;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label2;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value2;
    if (type) {
      value2 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value2 = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value2;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point2(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list2(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text4() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index3 = -1;
  while (++index3 < extensions.length) {
    const value2 = extensions[index3];
    if (Array.isArray(value2)) {
      configure(combined, value2);
    } else {
      extension(combined, value2);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own2.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser;
  function parser(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function bail(error) {
  if (error) {
    throw error;
  }
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value2) {
  if (typeof value2 !== "object" || value2 === null) {
    return false;
  }
  const prototype = Object.getPrototypeOf(value2);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value2) && !(Symbol.iterator in value2);
}

// node_modules/trough/lib/index.js
function trough() {
  const fns = [];
  const pipeline = { run, use };
  return pipeline;
  function run(...values) {
    let middlewareIndex = -1;
    const callback = values.pop();
    if (typeof callback !== "function") {
      throw new TypeError("Expected function as last argument, not " + callback);
    }
    next(null, ...values);
    function next(error, ...output) {
      const fn = fns[++middlewareIndex];
      let index3 = -1;
      if (error) {
        callback(error);
        return;
      }
      while (++index3 < values.length) {
        if (output[index3] === null || output[index3] === void 0) {
          output[index3] = values[index3];
        }
      }
      values = output;
      if (fn) {
        wrap(fn, next)(...output);
      } else {
        callback(null, ...output);
      }
    }
  }
  function use(middelware) {
    if (typeof middelware !== "function") {
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    }
    fns.push(middelware);
    return pipeline;
  }
}
function wrap(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    const fnExpectsCallback = middleware.length > parameters.length;
    let result;
    if (fnExpectsCallback) {
      parameters.push(done);
    }
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      const exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called) {
        throw exception;
      }
      return done(exception);
    }
    if (!fnExpectsCallback) {
      if (result && result.then && typeof result.then === "function") {
        result.then(then, done);
      } else if (result instanceof Error) {
        done(result);
      } else {
        then(result);
      }
    }
  }
  function done(error, ...output) {
    if (!called) {
      called = true;
      callback(error, ...output);
    }
  }
  function then(value2) {
    done(null, value2);
  }
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
  /**
   * Create a message for `reason`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns
   *   Instance of `VFileMessage`.
   */
  // eslint-disable-next-line complexity
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super();
    if (typeof optionsOrParentOrPlace === "string") {
      origin = optionsOrParentOrPlace;
      optionsOrParentOrPlace = void 0;
    }
    let reason = "";
    let options = {};
    let legacyCause = false;
    if (optionsOrParentOrPlace) {
      if ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace) {
        options = { place: optionsOrParentOrPlace };
      } else if ("type" in optionsOrParentOrPlace) {
        options = {
          ancestors: [optionsOrParentOrPlace],
          place: optionsOrParentOrPlace.position
        };
      } else {
        options = { ...optionsOrParentOrPlace };
      }
    }
    if (typeof causeOrReason === "string") {
      reason = causeOrReason;
    } else if (!options.cause && causeOrReason) {
      legacyCause = true;
      reason = causeOrReason.message;
      options.cause = causeOrReason;
    }
    if (!options.ruleId && !options.source && typeof origin === "string") {
      const index3 = origin.indexOf(":");
      if (index3 === -1) {
        options.ruleId = origin;
      } else {
        options.source = origin.slice(0, index3);
        options.ruleId = origin.slice(index3 + 1);
      }
    }
    if (!options.place && options.ancestors) {
      const parent = options.ancestors[options.ancestors.length - 1];
      if (parent) {
        options.place = parent.position;
      }
    }
    const start = options.place && "start" in options.place ? options.place.start : options.place;
    this.ancestors = options.ancestors || void 0;
    this.cause = options.cause || void 0;
    this.column = start ? start.column : void 0;
    this.fatal = void 0;
    this.file = "";
    this.message = reason;
    this.line = start ? start.line : void 0;
    this.name = stringifyPosition(options.place) || "1:1";
    this.place = options.place || void 0;
    this.reason = this.message;
    this.ruleId = options.ruleId || void 0;
    this.source = options.source || void 0;
    this.stack = legacyCause && options.cause && typeof options.cause.stack === "string" ? options.cause.stack : "";
    this.actual = void 0;
    this.expected = void 0;
    this.note = void 0;
    this.url = void 0;
  }
};
Object.defineProperties(VFileMessage.prototype, {
  file: { configurable: true, enumerable: true, value: "", writable: true },
  name: { configurable: true, enumerable: true, value: "", writable: true },
  reason: { configurable: true, enumerable: true, value: "", writable: true },
  message: { configurable: true, enumerable: true, value: "", writable: true },
  stack: { configurable: true, enumerable: true, value: "", writable: true },
  column: { configurable: true, enumerable: true, writable: true },
  line: { configurable: true, enumerable: true, writable: true },
  ancestors: { configurable: true, enumerable: true, writable: true },
  cause: { configurable: true, enumerable: true, writable: true },
  fatal: { configurable: true, enumerable: true, writable: true },
  place: { configurable: true, enumerable: true, writable: true },
  ruleId: { configurable: true, enumerable: true, writable: true },
  source: { configurable: true, enumerable: true, writable: true }
});

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as default3 } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return Boolean(
    fileUrlOrPath !== null && typeof fileUrlOrPath === "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && // @ts-expect-error: indexing is fine.
    fileUrlOrPath.auth === void 0
  );
}

// node_modules/vfile/lib/index.js
var order = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
);
var VFile = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(value2) {
    let options;
    if (!value2) {
      options = {};
    } else if (isUrl(value2)) {
      options = { path: value2 };
    } else if (typeof value2 === "string" || isUint8Array(value2)) {
      options = { value: value2 };
    } else {
      options = value2;
    }
    this.cwd = "cwd" in options ? "" : default3.cwd();
    this.data = {};
    this.history = [];
    this.messages = [];
    this.value;
    this.map;
    this.result;
    this.stored;
    let index3 = -1;
    while (++index3 < order.length) {
      const field2 = order[index3];
      if (field2 in options && options[field2] !== void 0 && options[field2] !== null) {
        this[field2] = field2 === "history" ? [...options[field2]] : options[field2];
      }
    }
    let field;
    for (field in options) {
      if (!order.includes(field)) {
        this[field] = options[field];
      }
    }
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path === "string" ? default2.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(basename) {
    assertNonEmpty(basename, "basename");
    assertPart(basename, "basename");
    this.path = default2.join(this.dirname || "", basename);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path === "string" ? default2.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(dirname) {
    assertPath(this.basename, "dirname");
    this.path = default2.join(dirname || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path === "string" ? default2.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(extname) {
    assertPart(extname, "extname");
    assertPath(this.dirname, "extname");
    if (extname) {
      if (extname.codePointAt(0) !== 46) {
        throw new Error("`extname` must start with `.`");
      }
      if (extname.includes(".", 1)) {
        throw new Error("`extname` cannot contain multiple dots");
      }
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(path2) {
    if (isUrl(path2)) {
      path2 = fileURLToPath(path2);
    }
    assertNonEmpty(path2, "path");
    if (this.path !== path2) {
      this.history.push(path2);
    }
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path === "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(stem) {
    assertNonEmpty(stem, "stem");
    assertPart(stem, "stem");
    this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = true;
    throw message;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    message.fatal = void 0;
    return message;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    const message = new VFileMessage(
      // @ts-expect-error: the overloads are fine.
      causeOrReason,
      optionsOrParentOrPlace,
      origin
    );
    if (this.path) {
      message.name = this.path + ":" + message.name;
      message.file = this.path;
    }
    message.fatal = false;
    this.messages.push(message);
    return message;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(encoding) {
    if (this.value === void 0) {
      return "";
    }
    if (typeof this.value === "string") {
      return this.value;
    }
    const decoder = new TextDecoder(encoding || void 0);
    return decoder.decode(this.value);
  }
};
function assertPart(part2, name) {
  if (part2 && part2.includes(default2.sep)) {
    throw new Error(
      "`" + name + "` cannot be a path: did not expect `" + default2.sep + "`"
    );
  }
}
function assertNonEmpty(part2, name) {
  if (!part2) {
    throw new Error("`" + name + "` cannot be empty");
  }
}
function assertPath(path2, name) {
  if (!path2) {
    throw new Error("Setting `" + name + "` requires `path` to be set too");
  }
}
function isUint8Array(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(property) {
    const self = this;
    const constr = self.constructor;
    const proto = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      constr.prototype
    );
    const value2 = proto[property];
    const apply = function() {
      return value2.apply(apply, arguments);
    };
    Object.setPrototypeOf(apply, proto);
    return apply;
  })
);

// node_modules/unified/lib/index.js
var own3 = {}.hasOwnProperty;
var Processor = class _Processor extends CallableInstance {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy");
    this.Compiler = void 0;
    this.Parser = void 0;
    this.attachers = [];
    this.compiler = void 0;
    this.freezeIndex = -1;
    this.frozen = void 0;
    this.namespace = {};
    this.parser = void 0;
    this.transformers = trough();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    const destination = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new _Processor()
    );
    let index3 = -1;
    while (++index3 < this.attachers.length) {
      const attacher = this.attachers[index3];
      destination.use(...attacher);
    }
    destination.data((0, import_extend.default)(true, {}, this.namespace));
    return destination;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(key, value2) {
    if (typeof key === "string") {
      if (arguments.length === 2) {
        assertUnfrozen("data", this.frozen);
        this.namespace[key] = value2;
        return this;
      }
      return own3.call(this.namespace, key) && this.namespace[key] || void 0;
    }
    if (key) {
      assertUnfrozen("data", this.frozen);
      this.namespace = key;
      return this;
    }
    return this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen) {
      return this;
    }
    const self = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    while (++this.freezeIndex < this.attachers.length) {
      const [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === false) {
        continue;
      }
      if (options[0] === true) {
        options[0] = void 0;
      }
      const transformer = attacher.call(self, ...options);
      if (typeof transformer === "function") {
        this.transformers.use(transformer);
      }
    }
    this.frozen = true;
    this.freezeIndex = Number.POSITIVE_INFINITY;
    return this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(file) {
    this.freeze();
    const realFile = vfile(file);
    const parser = this.parser || this.Parser;
    assertParser("parse", parser);
    return parser(String(realFile), realFile);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(file, done) {
    const self = this;
    this.freeze();
    assertParser("process", this.parser || this.Parser);
    assertCompiler("process", this.compiler || this.Compiler);
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      const realFile = vfile(file);
      const parseTree = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        self.parse(realFile)
      );
      self.run(parseTree, realFile, function(error, tree, file2) {
        if (error || !tree || !file2) {
          return realDone(error);
        }
        const compileTree = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          tree
        );
        const compileResult = self.stringify(compileTree, file2);
        if (looksLikeAValue(compileResult)) {
          file2.value = compileResult;
        } else {
          file2.result = compileResult;
        }
        realDone(
          error,
          /** @type {VFileWithOutput<CompileResult>} */
          file2
        );
      });
      function realDone(error, file2) {
        if (error || !file2) {
          reject(error);
        } else if (resolve) {
          resolve(file2);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, file2);
        }
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(file) {
    let complete = false;
    let result;
    this.freeze();
    assertParser("processSync", this.parser || this.Parser);
    assertCompiler("processSync", this.compiler || this.Compiler);
    this.process(file, realDone);
    assertDone("processSync", "process", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, file2) {
      complete = true;
      bail(error);
      result = file2;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(tree, file, done) {
    assertNode(tree);
    this.freeze();
    const transformers = this.transformers;
    if (!done && typeof file === "function") {
      done = file;
      file = void 0;
    }
    return done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      ok(
        typeof file !== "function",
        "`file` can\u2019t be a `done` anymore, we checked"
      );
      const realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        const resultingTree = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          outputTree || tree
        );
        if (error) {
          reject(error);
        } else if (resolve) {
          resolve(resultingTree);
        } else {
          ok(done, "`done` is defined if `resolve` is not");
          done(void 0, resultingTree, file2);
        }
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(tree, file) {
    let complete = false;
    let result;
    this.run(tree, file, realDone);
    assertDone("runSync", "run", complete);
    ok(result, "we either bailed on an error or have a tree");
    return result;
    function realDone(error, tree2) {
      bail(error);
      result = tree2;
      complete = true;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(tree, file) {
    this.freeze();
    const realFile = vfile(file);
    const compiler2 = this.compiler || this.Compiler;
    assertCompiler("stringify", compiler2);
    assertNode(tree);
    return compiler2(tree, realFile);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(value2, ...parameters) {
    const attachers = this.attachers;
    const namespace = this.namespace;
    assertUnfrozen("use", this.frozen);
    if (value2 === null || value2 === void 0) {
    } else if (typeof value2 === "function") {
      addPlugin(value2, parameters);
    } else if (typeof value2 === "object") {
      if (Array.isArray(value2)) {
        addList(value2);
      } else {
        addPreset(value2);
      }
    } else {
      throw new TypeError("Expected usable value, not `" + value2 + "`");
    }
    return this;
    function add(value3) {
      if (typeof value3 === "function") {
        addPlugin(value3, []);
      } else if (typeof value3 === "object") {
        if (Array.isArray(value3)) {
          const [plugin, ...parameters2] = (
            /** @type {PluginTuple<Array<unknown>>} */
            value3
          );
          addPlugin(plugin, parameters2);
        } else {
          addPreset(value3);
        }
      } else {
        throw new TypeError("Expected usable value, not `" + value3 + "`");
      }
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result)) {
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      }
      addList(result.plugins);
      if (result.settings) {
        namespace.settings = (0, import_extend.default)(true, namespace.settings, result.settings);
      }
    }
    function addList(plugins) {
      let index3 = -1;
      if (plugins === null || plugins === void 0) {
      } else if (Array.isArray(plugins)) {
        while (++index3 < plugins.length) {
          const thing = plugins[index3];
          add(thing);
        }
      } else {
        throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
      }
    }
    function addPlugin(plugin, parameters2) {
      let index3 = -1;
      let entryIndex = -1;
      while (++index3 < attachers.length) {
        if (attachers[index3][0] === plugin) {
          entryIndex = index3;
          break;
        }
      }
      if (entryIndex === -1) {
        attachers.push([plugin, ...parameters2]);
      } else if (parameters2.length > 0) {
        let [primary, ...rest] = parameters2;
        const currentPrimary = attachers[entryIndex][1];
        if (isPlainObject(currentPrimary) && isPlainObject(primary)) {
          primary = (0, import_extend.default)(true, currentPrimary, primary);
        }
        attachers[entryIndex] = [plugin, primary, ...rest];
      }
    }
  }
};
var unified = new Processor().freeze();
function assertParser(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `parser`");
  }
}
function assertCompiler(name, value2) {
  if (typeof value2 !== "function") {
    throw new TypeError("Cannot `" + name + "` without `compiler`");
  }
}
function assertUnfrozen(name, frozen) {
  if (frozen) {
    throw new Error(
      "Cannot call `" + name + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
  }
}
function assertNode(node) {
  if (!isPlainObject(node) || typeof node.type !== "string") {
    throw new TypeError("Expected node, got `" + node + "`");
  }
}
function assertDone(name, asyncName, complete) {
  if (!complete) {
    throw new Error(
      "`" + name + "` finished async. Use `" + asyncName + "` instead"
    );
  }
}
function vfile(value2) {
  return looksLikeAVFile(value2) ? value2 : new VFile(value2);
}
function looksLikeAVFile(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "message" in value2 && "messages" in value2
  );
}
function looksLikeAValue(value2) {
  return typeof value2 === "string" || isUint8Array2(value2);
}
function isUint8Array2(value2) {
  return Boolean(
    value2 && typeof value2 === "object" && "byteLength" in value2 && "byteOffset" in value2
  );
}

// src/card/body/parse-markdown.ts
var processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]).freeze();
function parseMarkdown(text4, frontMatter2) {
  return processor.parse(frontMatter2 ? blank(text4, frontMatter2) : text4);
}
function blank(text4, { start, end }) {
  return text4.slice(0, start) + text4.slice(start, end).replace(/[^\r\n]/g, " ") + text4.slice(end);
}

// src/card/front-matter/delimiter.ts
var LEADING_WHITESPACE = /\s*/y;
function findDelimited(text4) {
  LEADING_WHITESPACE.lastIndex = 0;
  const opener2 = LEADING_WHITESPACE.exec(text4)?.[0].length ?? 0;
  if (!text4.startsWith("---", opener2)) return void 0;
  const afterDashes = opener2 + 3;
  const first = text4[afterDashes];
  if (first !== "\n" && first !== "\r") return void 0;
  const windows = first === "\r" && text4[afterDashes + 1] === "\n";
  const contentStart = afterDashes + (windows ? 2 : 1);
  const found = findCloser(text4, contentStart);
  if (found) return { opener: opener2, contentStart, ...found };
  if (!windows || !text4.startsWith("---", contentStart)) return void 0;
  const end = closerEnd(text4, contentStart);
  if (end === void 0) return void 0;
  return { opener: opener2, contentStart: contentStart - 1, contentEnd: contentStart - 1, closer: contentStart, end };
}
function findCloser(text4, from) {
  for (let at = text4.indexOf("---", from + 1); at >= 0; at = text4.indexOf("---", at + 1)) {
    const before2 = text4[at - 1];
    if (before2 !== "\n" && before2 !== "\r") continue;
    const end = closerEnd(text4, at);
    if (end === void 0) continue;
    const windows = before2 === "\n" && text4[at - 2] === "\r" && at - 2 >= from;
    return { contentEnd: at - (windows ? 2 : 1), closer: at, end };
  }
  return void 0;
}
function closerEnd(text4, at) {
  let end = at + 3;
  while (text4[end] === " " || text4[end] === "	") end++;
  const closes = end === text4.length || text4[end] === "\n" || text4[end] === "\r" && text4[end + 1] === "\n";
  return closes ? end : void 0;
}

// src/card/front-matter/described.ts
var SPACE_KEYS = [
  "sdk",
  "sdk_version",
  "colorFrom",
  "colorTo",
  "app_file",
  "app_port",
  "python_version"
];
var DATASET_KEYS = [
  "dataset_info",
  "task_categories",
  "task_ids",
  "size_categories",
  "annotations_creators",
  "language_creators",
  "source_datasets",
  "multilinguality",
  "configs"
];
var MODEL_KEYS = [
  "pipeline_tag",
  "library_name",
  "base_model",
  "base_model_relation",
  "model-index"
];
function describedBy(data) {
  const has = (keys) => keys.some((key) => Object.hasOwn(data, key));
  if (has(MODEL_KEYS)) return "model";
  if (has(SPACE_KEYS)) return "space";
  return has(DATASET_KEYS) ? "dataset" : "model";
}

// src/card/front-matter/lines.ts
var Lines = class {
  #text;
  #starts;
  constructor(text4) {
    const starts = [0];
    for (let i = 0; i < text4.length; i++) {
      const code3 = text4.charCodeAt(i);
      if (code3 === 10 || code3 === 13 && text4.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.#text = text4;
    this.#starts = starts;
  }
  get count() {
    return this.#starts.length;
  }
  /** The line with this 1-based number; numbers beyond the text give its first or last line. */
  line(number) {
    const index3 = Math.min(Math.max(number, 1), this.count) - 1;
    const start = this.#starts[index3] ?? 0;
    let end = this.#starts[index3 + 1] ?? this.#text.length;
    if (index3 + 1 < this.count) {
      end--;
      if (this.#text[end] === "\n" && end > start && this.#text[end - 1] === "\r") end--;
    }
    return { number: index3 + 1, start, end, text: this.#text.slice(start, end) };
  }
  /** The number of the line in which the offset lies. */
  lineNumberAt(offset) {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
  point(offset) {
    const inside = Math.min(Math.max(offset, 0), this.#text.length);
    const line = this.lineNumberAt(inside);
    const bounded = Math.min(inside, this.line(line).end);
    return { line, column: bounded - (this.#starts[line - 1] ?? 0) + 1, offset: bounded };
  }
  /** The place from `start` up to, not including, `end`. */
  position(start, end) {
    return { start: this.point(start), end: this.point(Math.max(start, end)) };
  }
};

// src/card/front-matter/line-shape.ts
var INVISIBLE = /[\0\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
var TELLING_KEYS = /* @__PURE__ */ new Set([
  "base_model",
  "base_model_relation",
  "co2_eq_emissions",
  "datasets",
  "inference",
  "language",
  "languages",
  "lib",
  "library",
  "library_name",
  "licence",
  "license",
  "license_link",
  "license_name",
  "metrics",
  "model-index",
  "model_name",
  "new_version",
  "pipeline_tag",
  "pipeline-tag",
  "tags",
  "thumbnail",
  "widget"
]);
function delimiterShape(line) {
  if (line === "---") return "exact";
  const visible = line.replace(INVISIBLE, "");
  const bare = visible.trim();
  if (bare === "---") {
    if (visible !== line) return "invisible";
    return /^\s/.test(line) ? "indented" : "blank-behind";
  }
  if (/^-{4,}$/.test(bare)) return "dashes";
  if (/^(?:--|- - -|[-\u2010-\u2015\u2212]{1,3}|\\---|\+{3}|\*{3}|_{3}|={3})$/.test(bare) && bare !== "-")
    return "other-mark";
  return /^---[^-]/.test(bare) ? "text-behind" : void 0;
}
function looksLikeCloser(line) {
  if (delimiterShape(line)) return true;
  return /^(?:\.{3}|={4,}|\*{4,}|_{4,}|`{3,}|~{3,}|-->)$/.test(line.trim());
}
var KEY = /^(?:"([^"]*)"|'([^']*)'|([A-Za-z_][\w.-]*))\s*:(?:\s|$)/;
function keyOf(line) {
  const found = KEY.exec(line.replace(INVISIBLE, ""));
  return found ? found[1] ?? found[2] ?? found[3] : void 0;
}
function tellsFrontMatter(line) {
  const key = keyOf(line);
  return key !== void 0 && TELLING_KEYS.has(key);
}
function isBlank(line) {
  return line.replace(INVISIBLE, "").trim() === "";
}
function looksLikeYaml(line) {
  if (isBlank(line) || keyOf(line) !== void 0) return true;
  return /^(?:\s|-(?:\s|$)|#|[\]}[{?"'])/.test(line);
}
function shapeBefore(line) {
  const bare = line.trim();
  if (/^#{1,6}(?:\s|$)/.test(bare)) return "heading";
  if (bare.startsWith("<!--")) return "comment";
  if (/^(?:`{3,}|~{3,})/.test(bare)) return "fence";
  if (bare.startsWith("<")) return "html";
  return /^\[?!\[/.test(bare) ? "image" : "text";
}

// src/card/front-matter/near-miss.ts
var LFS_POINTER = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//;
function findMeantBlock(text4, lines2) {
  const top = firstFilled(lines2, 1);
  if (!top) return void 0;
  if (LFS_POINTER.test(top.text)) return lfsPointer(text4, lines2, top);
  const opening = findOpening(lines2, top);
  if (!opening) return void 0;
  const first = opening.opener ?? lines2.line(opening.content);
  const closing = findClosing(lines2, opening);
  const contentStart = lines2.line(opening.content).start;
  const contentEnd = Math.max(contentStart, closing.contentEnd);
  const nearMisses = [
    ...first.number > top.number ? [before(lines2, top)] : [],
    ...opening.wrapped ? [] : [...openerMisses(lines2, opening, first), ...closing.nearMisses]
  ];
  const missed = nearMisses.length > 0 ? nearMisses : otherMisses(text4, lines2, first);
  return { start: first.start, end: closing.end, contentStart, contentEnd, isYaml: true, nearMisses: missed };
}
function findSecondBlock(lines2, line) {
  const opener2 = firstFilled(lines2, line + 1);
  if (!opener2 || !delimiterShape(opener2.text)) return void 0;
  const content3 = firstFilled(lines2, opener2.number + 1);
  if (!content3 || !tellsFrontMatter(content3.text)) return void 0;
  const closing = findClosing(lines2, { opener: opener2, content: opener2.number + 1 });
  if (!closing.closed) return void 0;
  return { kind: "second-block", position: whole(lines2, opener2) };
}
function lfsPointer(text4, lines2, top) {
  const nearMisses = [{ kind: "git-lfs", position: whole(lines2, top) }];
  return { start: 0, end: text4.length, contentStart: 0, contentEnd: 0, isYaml: false, nearMisses };
}
function findOpening(lines2, top) {
  if (delimiterShape(top.text) && opensBlock(lines2, top, keyOf))
    return { opener: top, content: top.number + 1 };
  if (tellsFrontMatter(top.text)) return { content: top.number };
  let fenced = false;
  let onlyTitles = true;
  for (let number = top.number; number <= lines2.count; number++) {
    const line = lines2.line(number);
    if (isBlank(line.text)) continue;
    const shape = shapeBefore(line.text);
    if (shape === "fence") {
      fenced = !fenced;
      const inside = fenced && onlyTitles ? firstFilled(lines2, number + 1) : void 0;
      if (inside && tellsFrontMatter(inside.text)) return { content: inside.number, wrapped: true };
      continue;
    }
    const opens = delimiterShape(line.text) && opensBlock(lines2, line, tells);
    if (opens && (!fenced || onlyTitles)) return { opener: line, content: number + 1 };
    if (shape === "comment" && onlyTitles) {
      const inside = line.text.trim() === "<!--" ? firstFilled(lines2, number + 1) : void 0;
      if (inside && tellsFrontMatter(inside.text)) return { content: inside.number, wrapped: true };
    } else if (shape !== "heading" && !fenced) onlyTitles = false;
  }
  return void 0;
}
function tells(line) {
  return tellsFrontMatter(line) ? line : void 0;
}
function opensBlock(lines2, opener2, key) {
  if (delimiterShape(opener2.text) === "text-behind" && keyOf(opener2.text.replace(/^\s*---\s*/, "")))
    return true;
  let next = firstFilled(lines2, opener2.number + 1);
  while (next?.text.startsWith("#") && !next.text.startsWith("# ")) next = firstFilled(lines2, next.number + 1);
  if (next?.text.startsWith("# ")) next = firstFilled(lines2, next.number + 1);
  if (!next) return false;
  if (key(next.text) !== void 0) return true;
  return key === keyOf && next.number === opener2.number + 1 && next.text.startsWith("---") && opener2.text === "---";
}
function findClosing(lines2, { opener: opener2, content: content3 }) {
  let last2 = lines2.line(Math.max(content3 - 1, 1));
  let near;
  let isTitle = false;
  for (let number = content3; number <= lines2.count; number++) {
    const line = lines2.line(number);
    const shape = delimiterShape(line.text);
    if (shape === "exact" || shape === "blank-behind") return closedBy(lines2, opener2, content3, line);
    if (!near && looksLikeCloser(line.text)) near = line;
    if (!looksLikeYaml(line.text) && line !== near) break;
    if (near && line.number > near.number && /^#{1,6} /.test(line.text)) break;
    if (/^#{1,6} /.test(line.text) && isBlank(lines2.line(number + 1).text)) isTitle = true;
    else if (!isBlank(line.text)) isTitle = false;
    if (!near && !isBlank(line.text) && !isTitle && !isHeading(lines2, line)) last2 = line;
    if (!near && isHeading(lines2, line)) break;
  }
  if (near) {
    const nearMisses2 = [closerMiss(lines2, near)];
    return { closed: true, contentEnd: lines2.line(near.number - 1).end, end: near.end, nearMisses: nearMisses2 };
  }
  const nearMisses = opener2 || last2.number > content3 ? [{ kind: "unclosed", position: whole(lines2, last2) }] : [];
  return { closed: false, contentEnd: last2.end, end: last2.end, nearMisses };
}
function closedBy(lines2, opener2, content3, line) {
  const empty4 = line.number === content3 && opener2?.text === "---";
  const nearMisses = empty4 ? [{ kind: "empty", position: whole(lines2, opener2) }] : [];
  return { closed: true, contentEnd: lines2.line(line.number - 1).end, end: line.end, nearMisses };
}
function isHeading(lines2, line) {
  return /^#{1,6} /.test(line.text) && isBlank(lines2.line(line.number - 1).text);
}
function before(lines2, top) {
  return { kind: "before", what: shapeBefore(top.text), position: whole(lines2, top) };
}
function openerMisses(lines2, { opener: opener2 }, first) {
  if (!opener2) return [{ kind: "no-opener", position: whole(lines2, first) }];
  const shape = delimiterShape(opener2.text);
  const harmless = shape === "exact" || shape === "indented" && opener2.text.endsWith("---");
  if (!shape || harmless) return [];
  const position2 = whole(lines2, opener2);
  return [{ kind: "opener", shape, position: position2, ...shape !== "text-behind" && { replacement: "---" } }];
}
function closerMiss(lines2, line) {
  const shape = delimiterShape(line.text) ?? "other-mark";
  return {
    kind: "closer",
    shape,
    position: whole(lines2, line),
    ...shape !== "text-behind" && { replacement: "---" }
  };
}
function otherMisses(text4, lines2, first) {
  if (first.start > 0 && text4.slice(0, first.start).trim() !== "") {
    return [{ kind: "before", what: "text", position: whole(lines2, lines2.line(1)) }];
  }
  return [{ kind: "carriage-return", position: whole(lines2, first) }];
}
function firstFilled(lines2, from) {
  for (let number = from; number <= lines2.count; number++) {
    const line = lines2.line(number);
    if (!isBlank(line.text)) return line;
  }
  return void 0;
}
function whole(lines2, line) {
  return lines2.position(line.start, line.end);
}

// src/card/front-matter/yaml-block.ts
var import_yaml3 = __toESM(require_dist(), 1);

// src/card/front-matter/broken-lines.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_ROUNDS = 40;
function joinBrokenLines(source) {
  let joined = source;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const start = firstBroken(joined);
    const end = start === void 0 ? void 0 : closerOf(joined, start);
    if (start === void 0 || end === void 0) break;
    joined = joined.slice(0, start) + joined.slice(start, end).replace(/[\r\n]/g, " ") + joined.slice(end);
  }
  return joined;
}
function firstBroken(source) {
  const open = [...new import_yaml.Parser().parse(source)].reverse();
  for (let token = open.pop(); token; token = open.pop()) {
    if (isBroken(token)) return token.offset;
    if (token.type === "document") {
      if (token.value) open.push(token.value);
    } else if ("items" in token) {
      for (const { key, value: value2 } of [...token.items].reverse()) {
        if (value2) open.push(value2);
        if (key) open.push(key);
      }
    }
  }
  return void 0;
}
function isBroken(token) {
  if (token.type === "double-quoted-scalar" || token.type === "single-quoted-scalar") {
    return closingQuote(token.source, 0) === void 0;
  }
  if (token.type !== "flow-collection") return false;
  return token.end[0]?.source !== (token.start.source === "[" ? "]" : "}");
}
function closerOf(source, start) {
  const first = source.charAt(start);
  if (first === '"' || first === "'") return closingQuote(source, start);
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '"' || character === "'") {
      if (!/[\s,:[{]/.test(source.charAt(at - 1))) continue;
      const end = closingQuote(source, at);
      if (end === void 0) return void 0;
      at = end;
    } else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") {
      if (--depth === 0) return at;
    } else if (character === "#" && /\s/.test(source.charAt(at - 1))) return void 0;
  }
  return void 0;
}
function closingQuote(source, start) {
  const quote2 = source.charAt(start);
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charAt(at);
    if (quote2 === '"' && character === "\\") at++;
    else if (character === quote2) {
      if (quote2 === '"' || source.charAt(at + 1) !== quote2) return at;
      at++;
    }
  }
  return void 0;
}

// src/card/front-matter/non-printable.ts
function indexOfNonPrintable(text4) {
  for (let at = 0; at < text4.length; at++) {
    const code3 = text4.charCodeAt(at);
    if (code3 >= 32 && code3 <= 126) continue;
    if (isControl(code3) || code3 === 65534 || code3 === 65535) return at;
    if (code3 < 55296 || code3 > 57343) continue;
    const next = text4.charCodeAt(at + 1);
    if (code3 >= 56320 || !(next >= 56320 && next <= 57343)) return at;
    at++;
  }
  return void 0;
}
function isControl(code3) {
  if (code3 < 32) return code3 !== 9 && code3 !== 10 && code3 !== 13;
  return code3 >= 127 && code3 <= 159 && code3 !== 133;
}

// src/card/front-matter/yaml-node-reader.ts
var import_yaml2 = __toESM(require_dist(), 1);
var MAX_FAULTS = 50;
var MAX_REPEATED = 1e5;
var STYLES = {
  PLAIN: "plain",
  QUOTE_SINGLE: "single-quoted",
  QUOTE_DOUBLE: "double-quoted",
  BLOCK_FOLDED: "block",
  BLOCK_LITERAL: "block"
};
var TooComplex = class extends Error {
};
var NodeReader = class {
  duplicates = [];
  faults = [];
  pythonReadings = [];
  #source;
  #root;
  #position;
  #entries = /* @__PURE__ */ new Map();
  #targets = /* @__PURE__ */ new Map();
  #anchors = /* @__PURE__ */ new Map();
  #values = /* @__PURE__ */ new Map();
  #weights = /* @__PURE__ */ new Map();
  #repeated = 0;
  /** `position` turns offsets of `source` into places of the file. */
  constructor(source, root, position2) {
    this.#source = source;
    this.#root = root;
    this.#position = position2;
  }
  /**
   * The block's map; empty where its root is none. Of a block with a syntax error only the keys are read that end
   * before the line of `before`. Undefined where aliases repeat too much.
   */
  read(before2) {
    if (!(0, import_yaml2.isMap)(this.#root)) return {};
    try {
      return this.#map(this.#root, [], before2);
    } catch (error) {
      if (error instanceof TooComplex) return void 0;
      throw error;
    }
  }
  locate(path2) {
    let node = this.#root;
    let key;
    let shared = false;
    for (const step of path2) {
      const holder = node ? this.#target(node) : null;
      if (holder !== node) shared = true;
      if ((0, import_yaml2.isMap)(holder)) {
        const entry = this.#entries.get(holder)?.get(String(step));
        if (!entry) return void 0;
        ({ key, value: node } = entry);
        shared ||= entry.merged;
      } else if ((0, import_yaml2.isSeq)(holder) && typeof step === "number" && step < holder.items.length) {
        key = void 0;
        node = holder.items[step];
      } else return void 0;
    }
    const target = node && this.#target(node);
    return this.#placed(key, target, shared || target !== node);
  }
  #placed(key, node, shared) {
    const [start, end] = this.#extent(node) ?? this.#extent(key ?? null, true) ?? [0, 0];
    const style = (0, import_yaml2.isScalar)(node) && end > start ? STYLES[node.type ?? ""] : void 0;
    const keyExtent = key && this.#extent(key);
    return {
      ...keyExtent && { key: this.#position(...keyExtent) },
      value: this.#position(start, end),
      source: this.#source.slice(start, end),
      ...style && { style },
      shared
    };
  }
  /** Offsets of a node without the white space behind it. */
  #extent(node, collapse = false) {
    const range2 = node?.range;
    if (!range2) return void 0;
    let [start, end] = range2;
    while (end > start && " 	\r\n".includes(this.#source[end - 1] ?? "")) end--;
    if (collapse) start = end;
    return [start, end];
  }
  #place(node) {
    return this.#position(...this.#extent(node) ?? [0, 0]);
  }
  #target(node) {
    return this.#targets.get(node) ?? node;
  }
  #value(node, path2) {
    if (node === null) return null;
    if ((0, import_yaml2.isAlias)(node)) return this.#alias(node);
    if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
    const value2 = (0, import_yaml2.isMap)(node) ? this.#map(node, path2) : (0, import_yaml2.isSeq)(node) ? this.#seq(node, path2) : this.#scalar(node, path2);
    this.#values.set(node, value2);
    if (!this.#weights.has(node)) this.#weights.set(node, 1);
    return value2;
  }
  #alias(node) {
    const target = this.#anchors.get(node.source);
    if (!target) {
      this.#fault("BAD_ALIAS", node);
      return null;
    }
    if (!this.#values.has(target)) throw new TooComplex();
    const weight2 = this.#weights.get(target) ?? 1;
    this.#repeated += weight2;
    if (this.#repeated > MAX_REPEATED) throw new TooComplex();
    this.#targets.set(node, target);
    this.#weights.set(node, weight2);
    return this.#values.get(target);
  }
  #weigh(node, children2) {
    let weight2 = 1;
    for (const child of children2) weight2 += (child && this.#weights.get(child)) ?? 1;
    this.#weights.set(node, weight2);
  }
  #seq(node, path2) {
    const items = node.items.map((item) => isPair(item) ? asNode(item.value) : asNode(item));
    const values = items.map((item, index3) => this.#value(item, [...path2, index3]));
    this.#weigh(node, items);
    return values;
  }
  #map(node, path2, before2 = Number.POSITIVE_INFINITY) {
    const entries = /* @__PURE__ */ new Map();
    const values = /* @__PURE__ */ new Map();
    const merges = [];
    for (const pair of node.items) {
      const key = asNode(pair.key);
      if (node.flow !== true && (key === null || this.#isUnwritten(key))) this.#emptyKey(pair);
      if (!key || (this.#extent(asNode(pair.value) ?? key)?.[1] ?? 0) > before2) continue;
      if (isMergeKey(key)) {
        merges.push(pair);
        this.#value(asNode(pair.value), [...path2, "<<"]);
        continue;
      }
      const name = this.#name(key);
      const earlier = entries.get(name);
      if (earlier && this.duplicates.length < MAX_FAULTS)
        this.duplicates.push(this.#duplicate(name, key, earlier.key));
      const value2 = asNode(pair.value);
      entries.set(name, { key, value: value2, merged: false });
      values.set(name, this.#value(value2, [...path2, name]));
    }
    for (const merge of merges) this.#merge(merge, entries, values);
    this.#entries.set(node, entries);
    this.#weigh(
      node,
      Array.from(entries.values(), ({ value: value2 }) => value2)
    );
    return Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(values));
  }
  #merge(merge, entries, values) {
    const value2 = asNode(merge.value);
    const from = value2 && this.#target(value2);
    const sources = (0, import_yaml2.isSeq)(from) ? from.items.map((item) => asNode(item)) : [from];
    for (const source of sources) {
      const map = source && this.#target(source);
      if (!(0, import_yaml2.isMap)(map)) {
        const at = asNode(merge.key);
        if (at) this.#fault("BAD_MERGE", value2 ?? at);
        continue;
      }
      const data = this.#values.get(map);
      for (const [name, entry] of this.#entries.get(map) ?? []) {
        if (entries.has(name)) continue;
        entries.set(name, { ...entry, merged: true });
        values.set(name, data?.[name]);
      }
    }
  }
  #fault(code3, node) {
    if (this.faults.length < MAX_FAULTS)
      this.faults.push({ kind: "syntax", code: code3, position: this.#place(node) });
  }
  #isUnwritten(node) {
    const [start, end] = this.#extent(node) ?? [0, 0];
    return (0, import_yaml2.isScalar)(node) && start === end;
  }
  /** js-yaml wants something before the colon. */
  #emptyKey(pair) {
    const at = asNode(pair.value);
    if (at) this.#fault("EMPTY_KEY", at);
  }
  #duplicate(key, node, first) {
    return { kind: "duplicate-key", key, position: this.#place(node), first: this.#place(first) };
  }
  /** A key as a string, as JavaScript makes it of js-yaml's value; of a list or map what is written. */
  #name(key) {
    const target = (0, import_yaml2.isAlias)(key) ? this.#anchors.get(key.source) ?? key : key;
    if ("anchor" in key && typeof key.anchor === "string") {
      this.#anchors.set(key.anchor, key);
      this.#values.set(key, (0, import_yaml2.isScalar)(key) ? key.value : null);
    }
    if (!(0, import_yaml2.isScalar)(target)) return this.#source.slice(...this.#extent(target) ?? [0, 0]);
    return target.value instanceof Timestamp ? target.value.source : String(target.value);
  }
  #scalar(node, path2) {
    if (!(0, import_yaml2.isScalar)(node)) return null;
    const { value: value2, source, type } = node;
    if (type === "PLAIN" && source !== void 0) {
      const becomes = value2 instanceof Timestamp ? "date" : pythonType(source);
      if (becomes) this.pythonReadings.push({ path: path2, source, becomes, position: this.#place(node) });
    }
    return value2;
  }
};
function isMergeKey(key) {
  return (0, import_yaml2.isScalar)(key) && key.type === "PLAIN" && key.source === "<<";
}
function isPair(item) {
  return typeof item === "object" && item !== null && "key" in item && "value" in item && !("range" in item);
}
function asNode(value2) {
  return typeof value2 === "object" && value2 !== null ? value2 : null;
}

// src/card/front-matter/yaml-size.ts
var MAX_DEPTH = 64;
var MAX_NODES = 25e4;
var FINE_BEHIND = 3;
function isTooComplex(tokens) {
  const open = tokens.map((token) => [token, 0]);
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    nodes += 1 + Math.max(0, ("end" in token && token.end ? token.end.length : 0) - FINE_BEHIND);
    if (depth > MAX_DEPTH || nodes > MAX_NODES) return true;
    for (const child of children(token)) open.push([child, depth + 1]);
  }
  return false;
}
function* children(token) {
  if (token.type === "document") {
    if (token.value) yield token.value;
  } else if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
    for (const { key, value: value2 } of token.items) {
      if (key) yield key;
      if (value2) yield value2;
    }
  }
}

// src/card/front-matter/yaml-syntax.ts
var IGNORED = /* @__PURE__ */ new Set(["KEY_OVER_1024_CHARS", "DUPLICATE_KEY", "TAG_RESOLVE_FAILED"]);
function isMinded({ code: code3, message }) {
  return !IGNORED.has(code3) && !message.startsWith("Comments must be separated");
}
function hasSyntaxFault(errors) {
  return errors.some(isMinded);
}
function firstSyntaxFault(errors, source) {
  const [first, second] = errors.filter(isMinded);
  if (!first) return void 0;
  const [start, end] = first.pos;
  const before2 = source.lastIndexOf("\n", start - 1) + 1;
  const at = (code3, from, to) => ({
    code: code3,
    start: from,
    end: Math.max(from, to),
    before: before2
  });
  if (first.code === "BLOCK_AS_IMPLICIT_KEY" && second?.code === "MULTILINE_IMPLICIT_KEY") {
    return at("OVER_INDENTED", ...lastLine(source, ...second.pos));
  }
  if (first.code === "MULTILINE_IMPLICIT_KEY") {
    const beginsLine = source.slice(before2, start).trim() === "";
    return beginsLine ? at("NO_PAIR", ...firstLine(source, start, end)) : at("OVER_INDENTED", ...lastLine(source, start, end));
  }
  if (first.code === "MISSING_CHAR" && first.message.startsWith("Missing closing")) {
    const quote2 = source.lastIndexOf(first.message.includes("'") ? "'" : '"', start - 1);
    return opened("OPEN_QUOTE", quote2);
  }
  if (first.code === "MISSING_CHAR" && first.message.startsWith("Implicit map keys"))
    return at("NO_PAIR", start, end);
  if (first.code === "BAD_INDENT" && first.message.startsWith("Flow ")) {
    const bracket = Math.max(source.lastIndexOf("[", start - 1), source.lastIndexOf("{", start - 1));
    return opened("OPEN_BRACKET", bracket);
  }
  return at(first.code, start, end);
  function opened(code3, opener2) {
    const from = Math.max(opener2, 0);
    return { code: code3, start: from, end: from + 1, before: source.lastIndexOf("\n", from) + 1 };
  }
}
function firstLine(source, start, end) {
  const lineEnd = source.indexOf("\n", start);
  return [start, lineEnd < 0 ? end : Math.min(end, lineEnd)];
}
function lastLine(source, start, end) {
  const lineStart = source.lastIndexOf("\n", end - 1) + 1;
  const from = Math.max(start, lineStart);
  return [from + source.slice(from, end).search(/\S|$/), end];
}

// src/card/front-matter/yaml-block.ts
var MAX_BLOCK_BYTES = 1024 * 1024;
var EMPTY_BLOCK = {
  problems: [],
  data: {},
  complete: true,
  pythonReadings: [],
  locate: () => void 0
};
var MAX_MENDED_LENGTH = 1e5;
var MAX_UNKNOWN_TAGS = 50;
function readYamlBlock(text4, lines2, start, end) {
  const whole2 = lines2.position(start, end);
  const size = new TextEncoder().encode(text4.slice(start, end)).length;
  if (size > MAX_BLOCK_BYTES) return unreadable2({ kind: "too-large", size, position: whole2 });
  const source = text4.slice(start, end).replace(/\r(?!\n)/g, "\n");
  const document3 = compose(source);
  if (!document3) return unreadable2({ kind: "too-complex", position: whole2 });
  const position2 = (from, to) => lines2.position(start + from, start + Math.max(from, to));
  const syntax = firstSyntaxFault(document3.errors, source);
  const reader = new NodeReader(source, document3.contents, position2);
  const data = reader.read(syntax?.before ?? Number.POSITIVE_INFINITY);
  if (!data) return unreadable2({ kind: "too-complex", position: whole2 });
  const problems = [
    ...controlCharacter(source, position2),
    ...unknownTags(document3, position2),
    ...reader.duplicates,
    ...reader.faults
  ];
  if (syntax)
    problems.push({ kind: "syntax", code: syntax.code, position: position2(syntax.start, syntax.end) });
  else if (!(0, import_yaml3.isMap)(document3.contents)) problems.push(notAMap(document3, position2, whole2));
  return {
    problems: problems.sort((a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0)),
    data,
    complete: !syntax && (0, import_yaml3.isMap)(document3.contents),
    pythonReadings: reader.pythonReadings,
    locate: (path2) => reader.locate(path2)
  };
}
function compose(source) {
  const document3 = composeAsWritten(source);
  if (!document3 || !hasSyntaxFault(document3.errors) || source.length > MAX_MENDED_LENGTH) return document3;
  const joined = composeAsWritten(joinBrokenLines(source));
  return joined && !hasSyntaxFault(joined.errors) ? joined : document3;
}
function composeAsWritten(source) {
  const composer = new import_yaml3.Composer({
    version: "1.2",
    schema: "core",
    customTags: hubTags,
    // Found by the reader, in linear time.
    uniqueKeys: false,
    logLevel: "silent",
    prettyErrors: false
  });
  const tokens = [...new import_yaml3.Parser().parse(source)];
  if (isTooComplex(tokens)) return void 0;
  const [document3, second] = composer.compose(tokens, true, source.length);
  if (document3 && second) {
    const at = second.range[0];
    document3.errors.push(new import_yaml3.YAMLParseError([at, at + 3], "MULTIPLE_DOCS", "more than one document"));
  }
  return document3;
}
function unreadable2(problem) {
  return { ...EMPTY_BLOCK, problems: [problem], complete: false };
}
function controlCharacter(source, position2) {
  const at = indexOfNonPrintable(source);
  if (at === void 0) return [];
  return [{ kind: "control-character", character: source.charAt(at), position: position2(at, at + 1) }];
}
function unknownTags(document3, position2) {
  return [...document3.errors, ...document3.warnings].filter(({ code: code3 }) => code3 === "TAG_RESOLVE_FAILED").slice(0, MAX_UNKNOWN_TAGS).map(({ pos }) => ({ kind: "unknown-tag", position: position2(...pos) }));
}
function notAMap(document3, position2, whole2) {
  const { contents } = document3;
  if (contents === null || (0, import_yaml3.isScalar)(contents) && contents.value === null) {
    return { kind: "not-a-map", found: "nothing", position: whole2 };
  }
  const [start, end] = contents.range;
  return { kind: "not-a-map", found: (0, import_yaml3.isScalar)(contents) ? "text" : "list", position: position2(start, end) };
}

// src/card/front-matter/front-matter.ts
function readFrontMatter(text4) {
  const lines2 = new Lines(text4);
  const delimited = findDelimited(text4);
  if (!delimited) return readMeant(text4, lines2, findMeantBlock(text4, lines2));
  const { opener: opener2, contentStart, contentEnd, end } = delimited;
  const seen = readYamlBlock(text4, lines2, contentStart, contentEnd);
  const syntax = seen.problems.find(({ kind }) => kind === "syntax");
  const meant = syntax && findMeantBlock(text4, lines2);
  const overrun = meant && reachesIntoText(text4, meant, syntax.position.start.offset ?? 0);
  if (overrun) return { ...readMeant(text4, lines2, meant), state: "seen" };
  const second = findSecondBlock(lines2, lines2.lineNumberAt(end));
  return {
    ...describe(seen),
    complete: seen.complete && !second,
    state: "seen",
    extent: { start: opener2, end },
    opening: lines2.position(opener2, opener2 + 3),
    nearMisses: [...beforeSeen(text4, lines2, opener2), ...second ? [second] : []]
  };
}
function reachesIntoText(text4, { contentEnd, nearMisses }, fault2) {
  if (contentEnd > fault2) return false;
  const [miss] = nearMisses;
  const blankFollows = /^(?:\r\n|\r|\n)[ \t]*[\r\n]/.test(text4.slice(contentEnd, contentEnd + 80));
  return miss?.kind === "closer" || miss?.kind === "unclosed" && blankFollows;
}
function readMeant(text4, lines2, meant) {
  const first = lines2.line(1);
  if (!meant) {
    const opening2 = lines2.position(first.start, first.end);
    return { ...describe(EMPTY_BLOCK), state: "absent", opening: opening2, nearMisses: [] };
  }
  const { start, end, contentStart, contentEnd, nearMisses } = meant;
  const block = meant.isYaml ? readYamlBlock(text4, lines2, contentStart, contentEnd) : { ...EMPTY_BLOCK, complete: false };
  const opening = lines2.line(lines2.lineNumberAt(start));
  return {
    ...describe(block),
    state: "unseen",
    extent: { start, end },
    opening: lines2.position(opening.start, opening.end),
    nearMisses
  };
}
function describe(block) {
  return { ...block, describes: describedBy(block.data) };
}
function beforeSeen(text4, lines2, opener2) {
  const mark = text4.indexOf("\uFEFF");
  if (mark < 0 || mark >= opener2) return [];
  return [{ kind: "byte-order-mark", position: lines2.position(mark, mark + 1), replacement: "" }];
}

// src/card/ignores.ts
var KEYWORD = "model-card-gate-ignore";
function readIgnores(body) {
  const sections = sectionsOf(body.children);
  const found = [];
  visit(body, "html", ({ value: value2, position: position2 }) => {
    const first = position2?.start.line ?? 1;
    for (const { text: text4, line } of comments(value2)) {
      const asked = readComment(text4);
      if (!asked) continue;
      const at = first + line;
      const section = sections.findLast(({ from, to }) => from <= at && at <= to);
      found.push({ ...asked, line: at, from: section?.from ?? 1, to: section?.to ?? Number.MAX_SAFE_INTEGER });
    }
  });
  return found;
}
function readComment(text4) {
  const trimmed = text4.trim();
  const rest = trimmed.slice(KEYWORD.length);
  if (!trimmed.startsWith(KEYWORD) || /^[\w-]/.test(rest)) return void 0;
  const colon = rest.indexOf(":");
  const [ruleId, reason] = colon < 0 ? [rest, ""] : [rest.slice(0, colon), rest.slice(colon + 1)];
  return { ruleId: ruleId.trim(), reason: reason.trim().replace(/\s+/g, " ") };
}
function* comments(html) {
  let line = 0;
  let counted = 0;
  for (let start = html.indexOf("<!--"); start >= 0; start = html.indexOf("<!--", counted)) {
    const end = html.indexOf("-->", start + 4);
    if (end < 0) return;
    line += lineBreaks(html.slice(counted, start));
    const text4 = html.slice(start + 4, end);
    yield { text: text4, line };
    line += lineBreaks(text4);
    counted = end + 3;
  }
}
function lineBreaks(text4) {
  return text4.match(/\r\n|\r|\n/g)?.length ?? 0;
}
function sectionsOf(children2) {
  const sections = [];
  let open = [];
  for (const node of children2) {
    if (node.type !== "heading" || !node.position) continue;
    const from = node.position.start.line;
    for (const section2 of open) if (section2.depth >= node.depth) section2.to = from - 1;
    open = open.filter(({ depth }) => depth < node.depth);
    const section = { depth: node.depth, from, to: Number.MAX_SAFE_INTEGER };
    open.push(section);
    sections.push(section);
  }
  return sections;
}

// src/card/sections/outline.ts
var PREAMBLE = 0;
function buildOutline(parts) {
  const blocks = [];
  const owners = [];
  const sections = [{ heading: void 0, parent: -1, from: 0, end: 0 }];
  const stack = [];
  const pop = () => {
    const section = sections[stack.pop()?.index ?? -1];
    if (section) section.end = blocks.length;
  };
  for (const part2 of parts) {
    if (part2.is === "block") {
      owners.push(stack.at(-1)?.index ?? PREAMBLE);
      blocks.push(part2.block);
      if (sections.length === 1) endPreamble(sections, blocks.length);
    } else if (part2.is === "end") {
      if (!stack.some((open) => open.heading.kind === part2.of)) continue;
      while (stack.at(-1)?.heading.kind !== part2.of) pop();
      pop();
    } else {
      const { heading } = part2;
      for (let top = stack.at(-1); top && top.heading.rank >= heading.rank; top = stack.at(-1)) pop();
      const parent = stack.at(-1)?.index ?? -1;
      stack.push({ index: sections.length, heading });
      sections.push({ heading, parent, from: blocks.length, end: blocks.length });
    }
  }
  while (stack.length > 0) pop();
  return { blocks, sections, owners };
}
function endPreamble(sections, end) {
  const preamble = sections[PREAMBLE];
  if (preamble) preamble.end = end;
}

// src/card/body/html-tokens.ts
var NAMED = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " "
};
function* htmlTokens(html, from = 0) {
  let at = from;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      yield { kind: "text", text: decodeEntities(html.slice(at)), offset: at };
      return;
    }
    if (open > at) yield { kind: "text", text: decodeEntities(html.slice(at, open)), offset: at };
    if (html.startsWith("<!--", open)) {
      const end2 = html.indexOf("-->", open + 4);
      yield { kind: "comment", closed: end2 >= 0, offset: open };
      if (end2 < 0) return;
      at = end2 + 3;
      continue;
    }
    const name = tagName(html.slice(open, open + 40));
    const end = name === "" ? -1 : html.indexOf(">", open);
    if (end < 0) {
      yield { kind: "text", text: "<", offset: open };
      at = open + 1;
      if (name !== "") {
        yield { kind: "text", text: decodeEntities(html.slice(at)), offset: at };
        return;
      }
      continue;
    }
    const raw = html.slice(open, end + 1);
    yield name.startsWith("/") ? { kind: "close", name: name.slice(1), raw, offset: open } : { kind: "open", name, raw, offset: open };
    at = end + 1;
  }
}
function tagName(raw) {
  const found = /^<(\/?[a-z][a-z0-9-]{0,30})/i.exec(raw);
  return found?.[1]?.toLowerCase() ?? "";
}
function isComment(raw) {
  return raw.startsWith("<!--");
}
function attribute(raw, name) {
  const at = raw.toLowerCase().indexOf(`${name}=`);
  if (at < 0) return "";
  const rest = raw.slice(at + name.length + 1);
  const quote2 = rest[0];
  if (quote2 === '"' || quote2 === "'") {
    const end = rest.indexOf(quote2, 1);
    return rest.slice(1, end < 0 ? void 0 : end);
  }
  return rest.split(/[\s>]/, 1)[0] ?? "";
}
function decodeEntities(text4) {
  if (!text4.includes("&")) return text4;
  return text4.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole2, name) => {
    if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? whole2;
    const code3 = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code3 > 0 && code3 <= 1114111 ? String.fromCodePoint(code3) : whole2;
  });
}

// src/card/body/plain-text.ts
var PlainTextWriter = class {
  #lines = [];
  #links = [];
  #images = [];
  #codeSpans = [];
  #line;
  #text = [];
  #bold = 0;
  #linked = 0;
  /** @param line where the paragraph starts, 1-based */
  constructor(line) {
    this.#line = line;
  }
  /** Line feeds in `text` are the source's own. */
  write(text4, style = {}) {
    for (const [i, piece] of text4.split(/\r\n|\n|\r/).entries()) {
      if (i > 0) this.endLine(true);
      this.#text.push(piece);
      const length2 = piece.replace(/\s/g, "").length;
      if (style.bold) this.#bold += length2;
      if (style.linked) this.#linked += length2;
    }
  }
  /** @param inSource whether the source has a line break here too */
  endLine(inSource) {
    this.#lines.push({ text: this.#text.join(""), line: this.#line, bold: this.#bold });
    this.#text = [];
    this.#bold = 0;
    if (inSource) this.#line++;
  }
  link(url) {
    if (url) this.#links.push(url);
  }
  image(url, alt) {
    this.#images.push({ url, alt });
  }
  code(text4) {
    this.#codeSpans.push(text4);
  }
  finish() {
    this.endLine(false);
    return {
      lines: this.#lines,
      links: this.#links,
      images: this.#images,
      codeSpans: this.#codeSpans,
      linked: this.#linked
    };
  }
};
function plainText(nodes, line) {
  const writer = new PlainTextWriter(line);
  const stack = [];
  const push2 = (children2, style) => {
    for (let i = children2.length - 1; i >= 0; i--) {
      const node = children2[i];
      if (node) stack.push({ node, ...style });
    }
  };
  push2(nodes, { bold: false, linked: false });
  let boldTags = 0;
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node } = step;
    const style = { bold: step.bold || boldTags > 0, linked: step.linked };
    if (node.type === "text") writer.write(node.value, style);
    else if (node.type === "inlineCode") {
      writer.code(node.value);
      writer.write(node.value, style);
    } else if (node.type === "break") writer.endLine(true);
    else if (node.type === "image") writer.image(node.url, node.alt ?? "");
    else if (node.type === "imageReference") writer.image(node.identifier, node.alt ?? "");
    else if (node.type === "html") boldTags = Math.max(0, boldTags + inlineTag(node.value, writer));
    else if ("children" in node) {
      if (node.type === "link") writer.link(node.url);
      push2(node.children, {
        bold: style.bold || node.type === "strong",
        linked: style.linked || node.type === "link" || node.type === "linkReference"
      });
    }
  }
  return writer.finish();
}
function inlineTag(raw, writer) {
  if (isComment(raw)) return 0;
  const name = tagName(raw);
  if (name === "b" || name === "strong") return 1;
  if (name === "/b" || name === "/strong") return -1;
  if (name === "br") writer.endLine(false);
  else if (name === "img") writer.image(attribute(raw, "src"), attribute(raw, "alt"));
  else if (name === "a") writer.link(attribute(raw, "href"));
  return 0;
}
function joinLines(lines2) {
  return lines2.map((line) => line.text.trim()).filter(Boolean).join("\n");
}

// src/card/sections/block.ts
var RANK = { bold: 7, summary: 7, item: 8, colon: 9, label: 10, rowLabel: 11 };

// src/card/sections/paragraph.ts
var LONGEST_HEADING = 100;
var MOST_WORDS = 12;
var MOST_WORDS_BEFORE_COLON = 6;
var PLAIN_TITLE = /^(?:(?:example )?usage|how to use(?: (?:it|the model|this model))?|quick ?start|getting started|(?:known )?limitations?|known issues|evaluation(?: results)?|benchmarks?|results|citation|bibtex|how to cite)$/i;
function* paragraphParts(plain2, setting) {
  if (isNavigation(plain2)) return;
  let content3 = [];
  let first = true;
  for (const line of plain2.lines) {
    const heading = headingOf(line, setting, plain2.lines.length === 1);
    if (heading) {
      yield* blockOf(content3, plain2, setting, first);
      if (content3.length > 0) first = false;
      content3 = [];
      yield heading;
    } else content3.push(line);
  }
  yield* blockOf(content3, plain2, setting, first);
}
function* blockOf(lines2, plain2, setting, first) {
  const text4 = joinLines(lines2);
  const start = lines2.find((line) => line.text.trim() !== "") ?? lines2[0];
  if (!start || text4 === "" && plain2.images.length === 0) return;
  const { links, images, codeSpans } = first ? plain2 : { links: [], images: [], codeSpans: [] };
  const common = { text: text4, line: start.line, links, images, codeSpans };
  yield {
    is: "block",
    block: setting.in === "item" ? { kind: "item", ordered: setting.ordered, ...common } : { kind: "text", ...common }
  };
}
function headingOf(line, setting, alone) {
  const text4 = line.text.trim();
  if (text4 === "" || text4.length > LONGEST_HEADING || !new RegExp("\\p{L}", "u").test(text4)) return void 0;
  const words2 = text4.split(/\s+/).length;
  const bare = text4.replace(/\s/g, "");
  const isBold = line.bold > 0 && line.bold >= bare.replace(/[:：]$/, "").length;
  if (isBold && words2 <= MOST_WORDS && !/[.!,;。！，；]$/.test(text4)) {
    if (setting.in === "item" && !setting.leads) {
      if (!setting.alone) return void 0;
    }
    const kind = setting.in === "item" && !setting.alone ? "item" : "bold";
    return { is: "heading", heading: { kind, text: text4, rank: RANK[kind], line: line.line } };
  }
  if (setting.in === "flow" && words2 <= MOST_WORDS && (isMarked(text4) || alone && isTitled(text4))) {
    const name = text4.replace(/^#+/, "");
    return { is: "heading", heading: { kind: "bold", text: name, rank: RANK.bold, line: line.line } };
  }
  const standsAlone = alone && (setting.in === "flow" || setting.alone && !setting.ordered);
  if (standsAlone && /[:：]$/.test(text4) && words2 <= MOST_WORDS_BEFORE_COLON) {
    return { is: "heading", heading: { kind: "colon", text: text4, rank: RANK.colon, line: line.line } };
  }
  return void 0;
}
function isMarked(text4) {
  return new RegExp("^#{1,6}\\p{L}[^#]*$", "u").test(text4);
}
function isTitled(text4) {
  return new RegExp("^(?:[\u25A0\u25A1\u25C6\u25C7\u25BC\u25BD\u25CE\u2605\u2606\u25B6\u2756] ?\\p{L}|\u3010[^\u3010\u3011]{1,30}\u3011$)", "u").test(text4) || PLAIN_TITLE.test(text4);
}
function isNavigation({ lines: lines2, links, linked, images }) {
  if (links.length === 0 || images.length > 0 || !links.every((url) => url.startsWith("#"))) return false;
  const letters = lines2.reduce((sum, line) => sum + (line.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
  return linked >= letters * 0.8;
}

// src/card/sections/table.ts
var MOST_LABEL_WORDS = 8;
var FEWEST_TEXT_WORDS = 4;
function* tableParts(rows2, lines2, links = []) {
  const line = lines2[0];
  if (line === void 0) return;
  if (isCardTable(rows2)) {
    yield* labelParts(rows2, lines2);
    return;
  }
  const text4 = rows2.map((row2) => row2.join("	")).join("\n");
  yield { is: "block", block: { kind: "table", rows: rows2, text: text4, line, links, images: [], codeSpans: [] } };
}
function isCardTable(rows2) {
  if (rows2.length < 2 || rows2.some((row2) => row2.length > 2)) return false;
  if (rows2.every((row2) => row2.length === 1))
    return rows2.slice(1).some(([text4]) => countWords(text4 ?? "") >= FEWEST_TEXT_WORDS);
  const prose = rows2.filter(([, text4]) => countWords(text4 ?? "") >= FEWEST_TEXT_WORDS);
  return prose.length * 2 >= rows2.length - 1 && prose.some(([, text4]) => new RegExp("\\p{L}{3}", "u").test(text4 ?? ""));
}
function* labelParts(rows2, lines2) {
  const [header] = rows2;
  const hasTitle = countWords(header?.[0] ?? "") > 0 && countWords(header?.[1] ?? "") < FEWEST_TEXT_WORDS;
  if (hasTitle) yield label(header?.[0] ?? "", RANK.label, lines2[0] ?? 1);
  for (const [i, [name = "", text4 = ""]] of rows2.entries()) {
    if (i === 0 && hasTitle) continue;
    const line = lines2[i] ?? 1;
    const isLabel = text4 !== "" && countWords(name) > 0 && countWords(name) <= MOST_LABEL_WORDS;
    if (isLabel) yield label(name, RANK.rowLabel, line);
    const content3 = isLabel ? text4 : `${name}
${text4}`;
    if (content3.trim() !== "") {
      yield {
        is: "block",
        block: { kind: "text", text: content3, line, links: [], images: [], codeSpans: [] }
      };
    }
  }
  yield { is: "end", of: "label" };
}
function label(text4, rank, line) {
  return { is: "heading", heading: { kind: "label", text: text4, rank, line } };
}
function countWords(text4) {
  return text4.split(/\s+/).filter(Boolean).length;
}

// src/card/sections/html-reader.ts
var INLINE = new Set(
  "a abbr b big cite code del em font i img ins kbd mark q s samp small span strike strong sub sup u var".split(
    " "
  )
);
var LONGEST_HEADING2 = 200;
var UNSEEN2 = /* @__PURE__ */ new Set(["script", "style", "template", "head"]);
var HtmlReader = class {
  #inComment = false;
  #unseen = "";
  #heading;
  #table;
  #pre;
  #writer;
  #bold = 0;
  #inItem = false;
  /** Whether Markdown that follows is hidden by a comment that is still open. */
  get hidden() {
    return this.#inComment;
  }
  /** Ends what was left open by mistake and cannot hold the Markdown that follows. */
  *before(markdown) {
    if (this.#heading && this.#heading.text.trim() !== "") yield* this.#endHeading();
    if (markdown === "other") return;
    yield* this.#endPre();
    yield* this.#endTable();
  }
  /** Whether Markdown that follows belongs to an HTML element that takes text only: a heading or a table's cell. */
  takesText(text4) {
    if (this.#heading) {
      this.#heading.text = text4;
      return true;
    }
    if (this.#table?.cell) {
      this.#addToCell(text4);
      return true;
    }
    return false;
  }
  *read(html, line) {
    let from = 0;
    if (this.#inComment) {
      const end = html.indexOf("-->");
      if (end < 0) return;
      this.#inComment = false;
      from = end + 3;
    }
    const lineAt2 = lineCounter(html, line);
    for (const token of htmlTokens(html, from)) yield* this.#token(token, lineAt2(token.offset));
    if (!this.#heading && !this.#pre) yield* this.#flush();
  }
  /** Ends what the document left open. */
  *finish() {
    yield* this.#endHeading();
    yield* this.#endPre();
    yield* this.#endTable();
    yield* this.#flush();
  }
  *#token(token, line) {
    if (token.kind === "comment") {
      this.#inComment = !token.closed;
      return;
    }
    if (this.#unseen) {
      if (token.kind === "close" && token.name === this.#unseen) this.#unseen = "";
      return;
    }
    if (token.kind === "text") this.#text(token.text, line);
    else if (token.kind === "open") yield* this.#open(token.name, token.raw, line);
    else yield* this.#close(token.name);
  }
  #text(text4, line) {
    if (this.#pre) this.#pre.text += text4;
    else if (this.#heading) this.#heading.text += text4;
    else if (this.#table) {
      if (this.#table.cell) this.#addToCell(text4);
    } else {
      if (!this.#writer && text4.trim() === "") return;
      const lead = this.#writer ? 0 : text4.length - text4.trimStart().length;
      this.#writer ??= new PlainTextWriter(line + (text4.slice(0, lead).match(/\n/g)?.length ?? 0));
      this.#writer.write(text4.slice(lead), { bold: this.#bold > 0 });
    }
  }
  *#open(name, raw, line) {
    if (UNSEEN2.has(name)) this.#unseen = name;
    else if (name === "b" || name === "strong") this.#bold++;
    else if (name === "a") this.#writer?.link(attribute(raw, "href"));
    else if (name === "img") {
      if (!this.#table && !this.#heading) {
        this.#writer ??= new PlainTextWriter(line);
        this.#writer.image(attribute(raw, "src"), attribute(raw, "alt"));
      }
    } else if (INLINE.has(name)) return;
    else if (name === "br") {
      if (this.#pre) this.#pre.text += "\n";
      else this.#writer?.endLine(false);
    } else {
      yield* this.#openBlock(name, line);
    }
  }
  *#openBlock(name, line) {
    if (!this.#heading) yield* this.#flush();
    if (/^h[1-6]$/.test(name)) {
      yield* this.#endHeading();
      this.#heading = { kind: "html", rank: Number(name[1]), line, text: "" };
    } else if (name === "summary") {
      yield* this.#endHeading();
      this.#heading = { kind: "summary", rank: RANK.summary, line, text: "" };
    } else if (name === "pre") this.#pre = { line, text: "" };
    else if (name === "table") this.#table ??= { line, rows: [], cell: false };
    else if (name === "tr") this.#table?.rows.push([]);
    else if (name === "td" || name === "th") this.#openCell();
    this.#inItem = name === "li";
  }
  #openCell() {
    if (!this.#table) return;
    if (this.#table.rows.length === 0) this.#table.rows.push([]);
    this.#table.rows.at(-1)?.push("");
    this.#table.cell = true;
  }
  #addToCell(text4) {
    const row2 = this.#table?.rows.at(-1);
    if (row2 && row2.length > 0) row2[row2.length - 1] += text4;
  }
  *#close(name) {
    if (name === "b" || name === "strong") this.#bold = Math.max(0, this.#bold - 1);
    else if (INLINE.has(name)) return;
    else if (/^h[1-6]$/.test(name) || name === "summary") yield* this.#endHeading();
    else if (name === "pre") yield* this.#endPre();
    else if (name === "table") yield* this.#endTable();
    else if (name === "td" || name === "th") {
      if (this.#table) this.#table.cell = false;
    } else {
      yield* this.#flush();
      if (name === "details") yield { is: "end", of: "summary" };
      if (name === "li") this.#inItem = false;
    }
  }
  *#endHeading() {
    const heading = this.#heading;
    this.#heading = void 0;
    const text4 = heading?.text.replace(/\s+/g, " ").trim();
    if (!heading || !text4) return;
    if (text4.length > LONGEST_HEADING2) {
      const common = { text: text4, line: heading.line, links: [], images: [], codeSpans: [] };
      yield { is: "block", block: { kind: "text", ...common } };
    } else {
      yield { is: "heading", heading: { kind: heading.kind, text: text4, rank: heading.rank, line: heading.line } };
    }
  }
  *#endPre() {
    const pre = this.#pre;
    this.#pre = void 0;
    if (!pre) return;
    const common = { text: pre.text, line: pre.line, links: [], images: [], codeSpans: [] };
    yield { is: "block", block: { kind: "code", language: "", ...common } };
  }
  *#endTable() {
    const table = this.#table;
    this.#table = void 0;
    if (!table) return;
    const rows2 = table.rows.map((row2) => row2.map((cell) => cell.replace(/\s+/g, " ").trim()));
    yield* tableParts(
      rows2,
      rows2.map(() => table.line)
    );
  }
  *#flush() {
    const writer = this.#writer;
    this.#writer = void 0;
    if (!writer) return;
    yield* paragraphParts(
      writer.finish(),
      this.#inItem ? { in: "item", ordered: false, leads: false, alone: false } : { in: "flow" }
    );
  }
};
function lineCounter(text4, first) {
  let at = 0;
  let line = first;
  return (offset) => {
    for (; at < offset; at++) if (text4[at] === "\n") line++;
    return line;
  };
}

// src/card/sections/read-parts.ts
var LONGEST_HEADING3 = 200;
function* readParts(root, work) {
  const html = new HtmlReader();
  const stack = [];
  pushNodes(root.children, false, stack);
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ("part" in step) {
      yield step.part;
      continue;
    }
    const { node, setting, quoted } = step;
    if (work) work.nodes++;
    if (node.type === "html") yield* html.read(node.value, lineOf3(node));
    else if (html.hidden) continue;
    else if (node.type === "list") pushList(node, quoted, stack);
    else if (node.type === "blockquote") pushNodes(node.children, true, stack);
    else if (node.type === "footnoteDefinition") pushNodes(node.children, quoted, stack);
    else {
      yield* html.before(node.type === "heading" ? "heading" : "other");
      for (const part2 of leafParts(node, setting, html)) yield quoted ? asQuoted(part2) : part2;
    }
  }
  yield* html.finish();
}
function leafParts(node, setting, html) {
  if (node.type === "heading") return headingParts(node);
  if (node.type === "paragraph") return textParts(node, setting, html);
  if (node.type === "code") return [codePart(node.value, node.lang ?? "", lineOf3(node))];
  if (node.type === "table") return gfmTableParts(node);
  return [];
}
function asQuoted(part2) {
  return part2.is === "block" ? { is: "block", block: { ...part2.block, quoted: true } } : part2;
}
function pushNodes(nodes, quoted, stack) {
  for (let i = nodes.length - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node) stack.push({ node, setting: { in: "flow" }, quoted });
  }
}
function lineOf3(node) {
  return node.position?.start.line ?? 1;
}
function* headingParts(node) {
  const line = lineOf3(node);
  const plain2 = plainText(node.children, line);
  const text4 = joinLines(plain2.lines).replace(/\s+/g, " ");
  if (text4.length > LONGEST_HEADING3) yield* paragraphParts(plain2, { in: "flow" });
  else if (text4 !== "") yield { is: "heading", heading: { kind: "markdown", text: text4, rank: node.depth, line } };
  if (text4 === "" && plain2.images.length > 0) yield* paragraphParts(plain2, { in: "flow" });
}
function* textParts(node, setting, html) {
  const plain2 = plainText(node.children, lineOf3(node));
  if (html.takesText(joinLines(plain2.lines))) return;
  yield* paragraphParts(plain2, setting);
}
function codePart(text4, language2, line) {
  return { is: "block", block: { kind: "code", language: language2, text: text4, line, links: [], images: [], codeSpans: [] } };
}
function* gfmTableParts(node) {
  const links = [];
  const rows2 = node.children.map(
    (row2) => row2.children.map((cell) => {
      const plain2 = plainText(cell.children, lineOf3(cell));
      links.push(...plain2.links);
      return joinLines(plain2.lines).replace(/\s+/g, " ");
    })
  );
  yield* tableParts(rows2, node.children.map(lineOf3), links);
}
function pushList(list2, quoted, stack) {
  for (let i = list2.children.length - 1; i >= 0; i--) {
    const item = list2.children[i];
    if (item) pushItem(item, list2, quoted, stack);
  }
}
function pushItem(item, list2, quoted, stack) {
  const leads = item.children.length > 1;
  const alone = list2.children.length === 1 && !leads;
  if (leads) stack.push({ part: { is: "end", of: "item" } });
  for (let i = item.children.length - 1; i >= 0; i--) {
    const node = item.children[i];
    if (!node) continue;
    stack.push({
      node,
      setting: { in: "item", ordered: list2.ordered === true, leads: leads && i === 0, alone },
      quoted
    });
  }
}

// src/card/topics/headings/benchmark.ts
var benchmark2 = {
  topic: "benchmark",
  names: {
    en: `
      evaluation, evaluations, evaluating, evaluation results, evaluation result, results, =result, eval
      results, eval, evals, benchmark, benchmarks, benchmarking, benchmark results, performance,
      performances, metrics, metric, testing data factors and metrics, quantitative analyses, quantitative
      analysis, performance metrics, validation results, test results, =accuracy, leaderboard, scores,
      open llm leaderboard, evaluation metrics, training results, training result, validation metrics,
      perplexity, humaneval, mmlu, mteb, lm eval`,
    zh: `
      \u8BC4\u4EF7\u7ED3\u679C, \u8BC4\u4F30\u7ED3\u679C, \u8BC4\u4F30, \u8BC4\u6D4B, \u8BC4\u6D4B\u7ED3\u679C, \u6027\u80FD, \u6A21\u578B\u6027\u80FD, \u6A21\u578B\u8BC4\u6D4B, \u6A21\u578B\u8BC4\u4F30, \u6A21\u578B\u6548\u679C, \u57FA\u51C6\u6D4B\u8BD5, \u5B9E\u9A8C\u7ED3\u679C, \u6D4B\u8BD5\u7ED3\u679C, \u6548\u679C\u8BC4\u6D4B, =\u6548\u679C, =\u7ED3\u679C, =\u6307\u6807, \u8BC4\u4EF7,
      \u8BC4\u4EF7\u6307\u6807, \u8BC4\u4F30\u6307\u6807, \u6027\u80FD\u8BC4\u6D4B, \u6027\u80FD\u8868\u73B0, \u6D4B\u8BC4`,
    ja: "\u8A55\u4FA1\u7D50\u679C, \u5909\u6570\u3068\u30E1\u30C8\u30EA\u30AF\u30B9, \u8A55\u4FA1, \u6027\u80FD, \u6027\u80FD\u8A55\u4FA1, \u30D9\u30F3\u30C1\u30DE\u30FC\u30AF, \u30D9\u30F3\u30C1\u30DE\u30FC\u30AF\u7D50\u679C, =\u7D50\u679C, \u8A55\u4FA1\u6307\u6A19, \u5B9F\u9A13\u7D50\u679C, \u7CBE\u5EA6",
    ko: "\uD3C9\uAC00 \uACB0\uACFC, \uD3C9\uAC00, \uC131\uB2A5, \uC131\uB2A5 \uD3C9\uAC00, \uBCA4\uCE58\uB9C8\uD06C, \uBCA4\uCE58\uB9C8\uD06C \uACB0\uACFC, =\uACB0\uACFC, \uD3C9\uAC00 \uC9C0\uD45C, \uBAA8\uB378 \uC131\uB2A5, \uBAA8\uB378 \uD3C9\uAC00, \uC2E4\uD5D8 \uACB0\uACFC",
    fr: `
      r\xE9sultats de l'\xE9valuation, \xE9valuation, \xE9valuations, r\xE9sultats, performances, performance, m\xE9triques,
      bancs d'essai`,
    es: `
      resultados de evaluaci\xF3n, evaluaci\xF3n, evaluaciones, resultados, =rendimiento, rendimiento del
      modelo, m\xE9tricas, resultados de la evaluaci\xF3n, pruebas de rendimiento`,
    de: `
      evaluierungsergebnisse, evaluation, evaluierung, ergebnisse, auswertung, =leistung, leistung des
      modells, =bewertung, benchmarks, metriken`,
    ru: `
      \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B \u043E\u0446\u0435\u043D\u043A\u0438, \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B \u0432\u0430\u043B\u0438\u0434\u0430\u0446\u0438\u0438, \u043E\u0446\u0435\u043D\u043A\u0430, \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u044B, \u043C\u0435\u0442\u0440\u0438\u043A\u0438, =\u043A\u0430\u0447\u0435\u0441\u0442\u0432\u043E, \u043A\u0430\u0447\u0435\u0441\u0442\u0432\u043E \u043C\u043E\u0434\u0435\u043B\u0438,
      =\u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u044C, \u0431\u0435\u043D\u0447\u043C\u0430\u0440\u043A\u0438, \u0431\u0435\u043D\u0447\u043C\u0430\u0440\u043A`,
    pt: `
      resultados da avalia\xE7\xE3o, avalia\xE7\xE3o, avalia\xE7\xF5es, resultados, =desempenho, desempenho do modelo,
      m\xE9tricas, benchmarks`,
    it: "valutazione, risultati, prestazioni, metriche, risultati della valutazione",
    nl: "evaluatie, resultaten, prestaties, evaluatieresultaten",
    pl: "wyniki, ewaluacja, ocena, metryki, wydajno\u015B\u0107 modelu",
    tr: "de\u011Ferlendirme, sonu\xE7lar, performans, de\u011Ferlendirme sonu\xE7lar\u0131, ba\u015Far\u0131m",
    ar: "\u0627\u0644\u0646\u062A\u0627\u0626\u062C, \u0627\u0644\u062A\u0642\u064A\u064A\u0645, \u0646\u062A\u0627\u0626\u062C \u0627\u0644\u062A\u0642\u064A\u064A\u0645, \u0627\u0644\u0623\u062F\u0627\u0621",
    vi: "k\u1EBFt qu\u1EA3, \u0111\xE1nh gi\xE1, k\u1EBFt qu\u1EA3 \u0111\xE1nh gi\xE1, hi\u1EC7u su\u1EA5t, k\u1EBFt qu\u1EA3 th\u1EF1c nghi\u1EC7m",
    id: "evaluasi, hasil, hasil evaluasi, kinerja, performa"
  },
  near: {
    en: `
      mt bench, alpacaeval, alpaca eval, hellaswag, gsm8k, truthfulqa, bbh, agieval, gpqa, ifeval, glue, superglue, squad,
      big bench, arena hard, mbpp, =wer, =cer, =bleu, =rouge, =f1, =f1 score, =auc, =map, =word error rate`
  },
  hints: {
    en: `
      accuracy, quality, comparison, comparisons, compared, factors, testing data, score, loss, f1, wer,
      bleu, rouge, speed, experiments, experimental, ratings, rankings, ranking, highlights, reward, rewards, how well, how good,
      inference speed, validation,
      test set, result, testing, arena, win rate, training metrics`,
    zh: "\u63A8\u7406\u901F\u5EA6, \u63A8\u7406\u6027\u80FD, \u6548\u679C, \u7ED3\u679C, \u6307\u6807, \u5BF9\u6BD4, \u5B9E\u9A8C, \u6BD4\u8F83",
    ja: "\u7D50\u679C, \u6BD4\u8F03, \u5B9F\u9A13",
    ko: "\uACB0\uACFC, \uBE44\uAD50, \uC2E4\uD5D8",
    fr: "comparaison, pr\xE9cision, scores",
    es: "comparaci\xF3n, precisi\xF3n, puntuaciones",
    de: "vergleich, genauigkeit",
    ru: "\u0441\u0440\u0430\u0432\u043D\u0435\u043D\u0438\u0435, \u0442\u043E\u0447\u043D\u043E\u0441\u0442\u044C",
    pt: "compara\xE7\xE3o, precis\xE3o, acur\xE1cia"
  }
};

// src/card/topics/headings/citation.ts
var citation2 = {
  topic: "citation",
  names: {
    en: `
      citation, citations, citation information, citation info, bibtex, bibtex entry, bibtex citation, how
      to cite, citing, cite, please cite, cite us, cite this, referencing, how to reference, reference this,
      reference us, bib`,
    zh: "\u5F15\u7528, \u5F15\u7528\u4FE1\u606F, \u5982\u4F55\u5F15\u7528, \u53C2\u8003\u6587\u732E, \u5F15\u7528\u6211\u4EEC, \u5F15\u7528\u683C\u5F0F, \u8BBA\u6587\u5F15\u7528",
    ja: "\u5F15\u7528, \u5F15\u7528\u60C5\u5831, \u5F15\u7528\u65B9\u6CD5, \u53C2\u8003\u6587\u732E",
    ko: "\uC778\uC6A9, \uC778\uC6A9 \uC815\uBCF4, \uC778\uC6A9 \uBC29\uBC95, \uCC38\uACE0\uBB38\uD5CC, \uCC38\uACE0 \uBB38\uD5CC",
    fr: "citation, citations, citer, comment citer",
    es: "cita, citaci\xF3n, citas, c\xF3mo citar, citar",
    de: "zitation, zitierung, zitat, zitieren, zitierhinweis",
    ru: "\u0446\u0438\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0435, \u043A\u0430\u043A \u0446\u0438\u0442\u0438\u0440\u043E\u0432\u0430\u0442\u044C, \u0446\u0438\u0442\u0430\u0442\u0430, \u0446\u0438\u0442\u0438\u0440\u043E\u0432\u0430\u0442\u044C",
    pt: "cita\xE7\xE3o, cita\xE7\xF5es, como citar, citar",
    it: "citazione, citazioni, come citare, citare",
    nl: "citatie, citeren, bronvermelding",
    pl: "cytowanie, jak cytowa\u0107, cytowania",
    tr: "at\u0131f, al\u0131nt\u0131, kaynak g\xF6sterme, referans verme",
    ar: "\u0627\u0644\u0627\u0633\u062A\u0634\u0647\u0627\u062F, \u0627\u0644\u0627\u0642\u062A\u0628\u0627\u0633, \u0643\u064A\u0641\u064A\u0629 \u0627\u0644\u0627\u0633\u062A\u0634\u0647\u0627\u062F",
    vi: "tr\xEDch d\u1EABn",
    id: "sitasi, kutipan, cara mengutip"
  },
  parts: {
    en: `
      =reference, =references, apa, =publication, =publications, associated publication, related
      publication`,
    fr: "=r\xE9f\xE9rences",
    es: "=referencias",
    de: "=referenzen, =literatur",
    ru: "=\u043B\u0438\u0442\u0435\u0440\u0430\u0442\u0443\u0440\u0430, =\u0441\u0441\u044B\u043B\u043A\u0430",
    pt: "=refer\xEAncias"
  },
  hints: {
    en: `
      paper, papers, reference, references, acknowledgement, acknowledgements, acknowledgments,
      acknowledgment, publication, publications, article, credits, authors, author, bibliography, more
      information, contact, sources`,
    zh: "\u8BBA\u6587, \u53C2\u8003, \u81F4\u8C22",
    ja: "\u8AD6\u6587, \u53C2\u8003, \u8B1D\u8F9E, \u53C2\u7167",
    ko: "\uB17C\uBB38, \uCC38\uACE0, \uCC38\uC870",
    fr: "r\xE9f\xE9rences, article, publication, auteurs",
    es: "referencias, art\xEDculo, publicaci\xF3n, autores",
    de: "referenzen, literatur, ver\xF6ffentlichung, autoren",
    ru: "\u0441\u0441\u044B\u043B\u043A\u0438, \u043B\u0438\u0442\u0435\u0440\u0430\u0442\u0443\u0440\u0430, \u0441\u0442\u0430\u0442\u044C\u044F, \u0430\u0432\u0442\u043E\u0440\u044B",
    pt: "refer\xEAncias, artigo, publica\xE7\xE3o, autores"
  }
};

// src/card/topics/headings/further.ts
var description2 = {
  topic: "description",
  names: {
    en: `
      model details, model description, overview, model summary, summary, description, introduction,
      =about, about this model, about the model, highlights, tl;dr, tldr, model overview, model
      information, abstract`,
    zh: "\u6A21\u578B\u63CF\u8FF0, \u6A21\u578B\u4ECB\u7ECD, \u6A21\u578B\u7B80\u4ECB, \u7B80\u4ECB, \u4ECB\u7ECD, \u6982\u8FF0, \u6A21\u578B\u8BE6\u60C5, \u6A21\u578B\u8BE6\u7EC6\u4FE1\u606F, \u6A21\u578B\u4FE1\u606F",
    ja: "\u30E2\u30C7\u30EB\u6982\u8981, \u30E2\u30C7\u30EB\u306E\u6982\u8981, \u672C\u30E2\u30C7\u30EB\u306E\u6982\u8981, \u30E2\u30C7\u30EB\u8A73\u7D30, \u30E2\u30C7\u30EB\u306E\u8A73\u7D30, \u30E2\u30C7\u30EB\u306E\u8AAC\u660E, \u6982\u8981, \u306F\u3058\u3081\u306B, \u30E2\u30C7\u30EB\u306B\u3064\u3044\u3066",
    ko: "\uBAA8\uB378 \uC124\uBA85, \uBAA8\uB378 \uC18C\uAC1C, \uBAA8\uB378 \uAC1C\uC694, \uBAA8\uB378 \uC138\uBD80 \uC815\uBCF4, \uBAA8\uB378 \uC0C1\uC138, \uC18C\uAC1C, \uAC1C\uC694",
    fr: `
      description du mod\xE8le, d\xE9tails du mod\xE8le, pr\xE9sentation du mod\xE8le, pr\xE9sentation, aper\xE7u, description`,
    es: `
      descripci\xF3n del modelo, detalles del modelo, resumen del modelo, introducci\xF3n, informaci\xF3n del
      modelo, descripci\xF3n`,
    de: `
      modell beschreibung, modellbeschreibung, modelldetails, modell\xFCbersicht, \xFCberblick, \xFCber das modell,
      beschreibung`,
    ru: `
      \u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435 \u043C\u043E\u0434\u0435\u043B\u0438, \u043E \u043C\u043E\u0434\u0435\u043B\u0438, \u0434\u0435\u0442\u0430\u043B\u0438 \u043C\u043E\u0434\u0435\u043B\u0438, \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u044F \u043E \u043C\u043E\u0434\u0435\u043B\u0438, \u0432\u0432\u0435\u0434\u0435\u043D\u0438\u0435, \u043E\u0431\u0437\u043E\u0440, =\u043E\u043F\u0438\u0441\u0430\u043D\u0438\u0435`,
    pt: `
      descri\xE7\xE3o do modelo, detalhes do modelo, sobre o modelo, vis\xE3o geral, introdu\xE7\xE3o, descri\xE7\xE3o`
  },
  near: {
    en: `
      model sources, model architecture, architecture, technical specifications, what is this`
  }
};
var intendedUse2 = {
  topic: "intended-use",
  names: {
    en: `
      =uses, intended use, intended uses, direct use, downstream use, primary intended uses, use cases,
      use case, intended usage, intended purpose, applications, recommended use, intended use cases,
      potential uses, usage and applications`,
    zh: "\u9884\u671F\u7528\u9014, \u7528\u9014, \u9002\u7528\u8303\u56F4, \u5E94\u7528\u573A\u666F, \u4F7F\u7528\u573A\u666F, \u9002\u7528\u573A\u666F, \u76F4\u63A5\u4F7F\u7528, \u4E0B\u6E38\u4F7F\u7528",
    ja: "\u4F7F\u7528\u76EE\u7684, \u60F3\u5B9A\u3055\u308C\u308B\u7528\u9014, \u60F3\u5B9A\u7528\u9014, \u7528\u9014, \u610F\u56F3\u3055\u308C\u305F\u7528\u9014, \u5229\u7528\u76EE\u7684, \u76F4\u63A5\u5229\u7528",
    ko: "\uC758\uB3C4\uB41C \uC0AC\uC6A9, \uC6A9\uB3C4, \uC0AC\uC6A9 \uBAA9\uC801, \uD65C\uC6A9 \uBD84\uC57C, \uC0AC\uC6A9 \uC0AC\uB840, \uC0AC\uC6A9 \uC6A9\uB3C4",
    fr: `
      utilisations pr\xE9vues, utilisation pr\xE9vue, utilisations, cas d'usage, cas d'utilisation, usage pr\xE9vu,
      =usages, utilisation directe`,
    es: "usos previstos, uso previsto, casos de uso, usos, uso directo",
    de: `
      verwendungszweck, beabsichtigte verwendung, beabsichtigte nutzung, vorgesehene verwendung,
      anwendungsf\xE4lle, einsatzzweck, einsatzgebiete`,
    ru: `
      \u043F\u0440\u0435\u0434\u043F\u043E\u043B\u0430\u0433\u0430\u0435\u043C\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435, \u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435, \u043E\u0431\u043B\u0430\u0441\u0442\u044C \u043F\u0440\u0438\u043C\u0435\u043D\u0435\u043D\u0438\u044F, \u0441\u0446\u0435\u043D\u0430\u0440\u0438\u0438 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F, \u043F\u0440\u044F\u043C\u043E\u0435
      \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435`,
    pt: "usos pretendidos, uso pretendido, casos de uso, usos, uso direto"
  },
  near: {
    en: "primary intended users, intended users, =users, purpose"
  }
};
var training2 = {
  topic: "training",
  names: {
    en: `
      training data, training and evaluation data, training dataset, training datasets, =datasets,
      =dataset, =data, training corpus, pretraining data, pre training data, pre training corpora, fine
      tuning data, finetuning data, training set, training procedure, training details, training
      hyperparameters, training, training regime, =preprocessing, training process, fine tuning,
      finetuning, fine tuning procedure, hyperparameters, training configuration, training setup, training
      parameters, how it was trained, pretraining, pre training, training script, training code`,
    zh: "\u8BAD\u7EC3\u6570\u636E, \u8BAD\u7EC3\u6570\u636E\u96C6, \u6570\u636E\u96C6, =\u6570\u636E, \u8BAD\u7EC3\u8BED\u6599, \u9884\u8BAD\u7EC3\u6570\u636E, \u5FAE\u8C03\u6570\u636E, \u8BAD\u7EC3\u7A0B\u5E8F, \u8BAD\u7EC3\u8FC7\u7A0B, \u8BAD\u7EC3\u7EC6\u8282, \u8BAD\u7EC3\u65B9\u6CD5, \u8BAD\u7EC3, \u8BAD\u7EC3\u53C2\u6570, \u8D85\u53C2\u6570, \u5FAE\u8C03",
    ja: `
      \u5B66\u7FD2\u30C7\u30FC\u30BF, \u8A13\u7DF4\u30C7\u30FC\u30BF, \u30C8\u30EC\u30FC\u30CB\u30F3\u30B0\u30C7\u30FC\u30BF, \u30C7\u30FC\u30BF\u30BB\u30C3\u30C8, \u5B66\u7FD2\u30C7\u30FC\u30BF\u30BB\u30C3\u30C8, \u5B66\u7FD2\u306B\u4F7F\u7528\u3057\u305F\u30C7\u30FC\u30BF, \u5B66\u7FD2\u624B\u9806, \u5B66\u7FD2, \u5B66\u7FD2\u65B9\u6CD5, \u5B66\u7FD2\u306E\u8A73\u7D30, \u8A13\u7DF4\u624B\u9806, \u30CF\u30A4\u30D1\u30FC\u30D1\u30E9\u30E1\u30FC\u30BF,
      \u30CF\u30A4\u30D1\u30FC\u30D1\u30E9\u30E1\u30FC\u30BF\u30FC`,
    ko: `
      \uD6C8\uB828 \uB370\uC774\uD130, \uD559\uC2B5 \uB370\uC774\uD130, \uB370\uC774\uD130\uC14B, \uD559\uC2B5 \uB370\uC774\uD130\uC14B, \uD6C8\uB828 \uB370\uC774\uD130\uC14B, \uD6C8\uB828 \uC808\uCC28, \uD559\uC2B5 \uC808\uCC28, \uD559\uC2B5, \uD6C8\uB828, \uD559\uC2B5 \uC138\uBD80\uC0AC\uD56D, \uD559\uC2B5 \uACFC\uC815, \uD558\uC774\uD37C\uD30C\uB77C\uBBF8\uD130`,
    fr: `
      donn\xE9es d'entra\xEEnement, jeu de donn\xE9es, jeux de donn\xE9es, corpus d'entra\xEEnement, proc\xE9dure
      d'entra\xEEnement, entra\xEEnement, d\xE9tails de l'entra\xEEnement, hyperparam\xE8tres`,
    es: `
      datos de entrenamiento, conjunto de datos, conjuntos de datos, corpus de entrenamiento,
      procedimiento de entrenamiento, entrenamiento, detalles del entrenamiento, hiperpar\xE1metros`,
    de: `
      trainingsdaten, trainingsdatensatz, datensatz, datens\xE4tze, =daten, trainingsverfahren, training,
      trainingsdetails, hyperparameter, trainingsprozess`,
    ru: `
      \u0442\u0440\u0435\u043D\u0438\u0440\u043E\u0432\u043E\u0447\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435, \u043E\u0431\u0443\u0447\u0430\u044E\u0449\u0438\u0435 \u0434\u0430\u043D\u043D\u044B\u0435, \u0434\u0430\u043D\u043D\u044B\u0435 \u043E\u0431\u0443\u0447\u0435\u043D\u0438\u044F, \u0434\u0430\u043D\u043D\u044B\u0435 \u0434\u043B\u044F \u043E\u0431\u0443\u0447\u0435\u043D\u0438\u044F, \u0434\u0430\u0442\u0430\u0441\u0435\u0442, \u0434\u0430\u0442\u0430\u0441\u0435\u0442\u044B,
      \u043D\u0430\u0431\u043E\u0440 \u0434\u0430\u043D\u043D\u044B\u0445, \u043F\u0440\u043E\u0446\u0435\u0434\u0443\u0440\u0430 \u043E\u0431\u0443\u0447\u0435\u043D\u0438\u044F, \u043E\u0431\u0443\u0447\u0435\u043D\u0438\u0435, \u0434\u0435\u0442\u0430\u043B\u0438 \u043E\u0431\u0443\u0447\u0435\u043D\u0438\u044F, \u0433\u0438\u043F\u0435\u0440\u043F\u0430\u0440\u0430\u043C\u0435\u0442\u0440\u044B, \u043F\u0440\u043E\u0446\u0435\u0441\u0441 \u043E\u0431\u0443\u0447\u0435\u043D\u0438\u044F`,
    pt: `
      dados de treinamento, dados de treino, conjunto de dados, conjuntos de dados, corpus de treinamento,
      procedimento de treinamento, treinamento, detalhes do treinamento, hiperpar\xE2metros, treino`
  },
  near: {
    en: `
      data sources, dataset, datasets, speeds sizes times, training results`
  }
};
var bias2 = {
  topic: "bias",
  names: {
    en: `
      bias, biases, ethical considerations, ethics, fairness, responsible ai, responsible use, societal
      impact, societal impact assessment, risks and harms, content safety, safety`,
    zh: "\u504F\u89C1, \u4F26\u7406\u8003\u91CF, \u4F26\u7406\u8003\u8651, \u4F26\u7406, \u9053\u5FB7\u8003\u91CF, \u5B89\u5168\u6027, \u516C\u5E73\u6027, \u504F\u5DEE",
    ja: "\u30D0\u30A4\u30A2\u30B9, \u502B\u7406\u7684\u914D\u616E, \u502B\u7406\u7684\u8003\u616E\u4E8B\u9805, \u502B\u7406, \u5B89\u5168\u6027, \u516C\u5E73\u6027",
    ko: "\uD3B8\uD5A5, \uC724\uB9AC\uC801 \uACE0\uB824\uC0AC\uD56D, \uC724\uB9AC\uC801 \uACE0\uB824 \uC0AC\uD56D, \uC724\uB9AC, \uC548\uC804\uC131, \uACF5\uC815\uC131",
    fr: "biais, consid\xE9rations \xE9thiques, \xE9thique, \xE9quit\xE9, s\xE9curit\xE9",
    es: "sesgos, sesgo, consideraciones \xE9ticas, \xE9tica, equidad, seguridad",
    de: "bias, ethische \xFCberlegungen, ethik, fairness, verzerrungen, sicherheit",
    ru: "\u043F\u0440\u0435\u0434\u0432\u0437\u044F\u0442\u043E\u0441\u0442\u044C, \u043F\u0440\u0435\u0434\u0443\u0431\u0435\u0436\u0434\u0435\u043D\u0438\u044F, \u044D\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0435 \u0441\u043E\u043E\u0431\u0440\u0430\u0436\u0435\u043D\u0438\u044F, \u044D\u0442\u0438\u043A\u0430, \u0441\u043F\u0440\u0430\u0432\u0435\u0434\u043B\u0438\u0432\u043E\u0441\u0442\u044C, \u0431\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u044C",
    pt: "vieses, vi\xE9s, considera\xE7\xF5es \xE9ticas, \xE9tica, equidade, seguran\xE7a"
  },
  near: {
    en: "risks, responsibility, harms"
  }
};
var environment2 = {
  topic: "environment",
  names: {
    en: `
      environmental impact, carbon emissions, co2 emissions, carbon footprint, energy consumption, energy
      use, emissions, sustainability, carbon emitted`,
    zh: "\u73AF\u5883\u5F71\u54CD, \u78B3\u6392\u653E, \u78B3\u8DB3\u8FF9, \u80FD\u8017",
    ja: "\u74B0\u5883\u3078\u306E\u5F71\u97FF, \u74B0\u5883\u5F71\u97FF, \u70AD\u7D20\u6392\u51FA\u91CF, \u4E8C\u9178\u5316\u70AD\u7D20\u6392\u51FA\u91CF, \u6D88\u8CBB\u96FB\u529B",
    ko: "\uD658\uACBD \uC601\uD5A5, \uD658\uACBD\uC5D0 \uBBF8\uCE58\uB294 \uC601\uD5A5, \uD0C4\uC18C \uBC30\uCD9C\uB7C9, \uD0C4\uC18C \uBC30\uCD9C, \uD0C4\uC18C \uBC1C\uC790\uAD6D",
    fr: `
      impact environnemental, empreinte carbone, \xE9missions de carbone, \xE9missions de co2, consommation
      \xE9nerg\xE9tique`,
    es: `
      impacto ambiental, impacto medioambiental, huella de carbono, emisiones de carbono, consumo
      energ\xE9tico`,
    de: `
      umweltauswirkungen, umweltbelastung, umwelteinfluss, co2 fu\xDFabdruck, co2 emissionen,
      energieverbrauch`,
    ru: `
      \u0432\u043E\u0437\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0435 \u043D\u0430 \u043E\u043A\u0440\u0443\u0436\u0430\u044E\u0449\u0443\u044E \u0441\u0440\u0435\u0434\u0443, \u044D\u043A\u043E\u043B\u043E\u0433\u0438\u0447\u0435\u0441\u043A\u043E\u0435 \u0432\u043E\u0437\u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0435, \u0443\u0433\u043B\u0435\u0440\u043E\u0434\u043D\u044B\u0439 \u0441\u043B\u0435\u0434, \u0432\u044B\u0431\u0440\u043E\u0441\u044B \u0443\u0433\u043B\u0435\u0440\u043E\u0434\u0430,
      \u044D\u043D\u0435\u0440\u0433\u043E\u043F\u043E\u0442\u0440\u0435\u0431\u043B\u0435\u043D\u0438\u0435`,
    pt: "impacto ambiental, pegada de carbono, emiss\xF5es de carbono, consumo de energia"
  }
};
var license3 = {
  topic: "license",
  names: {
    en: `
      license, licence, licenses, licensing, licensing information, license agreement, license and terms,
      terms of use, terms and conditions, usage restrictions`,
    zh: "\u8BB8\u53EF\u8BC1, \u8BB8\u53EF, \u534F\u8BAE, \u5F00\u6E90\u534F\u8BAE, \u5F00\u6E90\u8BB8\u53EF, \u4F7F\u7528\u534F\u8BAE, \u4F7F\u7528\u8BB8\u53EF, \u6A21\u578B\u534F\u8BAE, \u6A21\u578B\u8BB8\u53EF, \u6A21\u578B\u5F00\u6E90\u534F\u8BAE, \u8BB8\u53EF\u534F\u8BAE, \u6388\u6743",
    ja: "\u30E9\u30A4\u30BB\u30F3\u30B9, \u5229\u7528\u898F\u7D04, \u30E2\u30C7\u30EB\u30E9\u30A4\u30BB\u30F3\u30B9",
    ko: "\uB77C\uC774\uC120\uC2A4, \uB77C\uC774\uC13C\uC2A4, \uC774\uC6A9 \uC57D\uAD00",
    fr: "licence, conditions d'utilisation",
    es: "licencia, t\xE9rminos de uso",
    de: "lizenz, lizenzierung, nutzungsbedingungen",
    ru: "\u043B\u0438\u0446\u0435\u043D\u0437\u0438\u044F, \u0443\u0441\u043B\u043E\u0432\u0438\u044F \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F",
    pt: "licen\xE7a, termos de uso"
  }
};
var demo2 = {
  topic: "demo",
  names: {
    en: `
      demo, demos, online demo, live demo, playground, try it, try it out, web demo, hugging face space,
      spaces, samples, sample outputs, sample output, example outputs, example output, output examples, generated examples, showcase, gallery`,
    zh: "\u6F14\u793A, \u5728\u7EBF\u4F53\u9A8C, \u5728\u7EBF\u6F14\u793A, \u4F53\u9A8C",
    ja: "\u30C7\u30E2",
    ko: "\uB370\uBAA8",
    fr: "d\xE9mo, d\xE9monstration",
    es: "demostraci\xF3n, demo",
    de: "demo, vorf\xFChrung",
    ru: "\u0434\u0435\u043C\u043E, \u0434\u0435\u043C\u043E\u043D\u0441\u0442\u0440\u0430\u0446\u0438\u044F",
    pt: "demonstra\xE7\xE3o, demo"
  }
};
var contact2 = {
  topic: "contact",
  names: {
    en: `
      model card contact, model card authors, contact, contacts, =authors, =author, contact us,
      maintainers, =support, =team, =questions, owners, contact information, feedback, questions or
      comments, where to send questions, developed by, team members, get in touch, community`,
    zh: "\u8054\u7CFB\u65B9\u5F0F, \u8054\u7CFB\u6211\u4EEC, \u4F5C\u8005, \u5F00\u53D1\u56E2\u961F, \u8054\u7CFB",
    ja: "\u9023\u7D61\u5148, \u304A\u554F\u3044\u5408\u308F\u305B, \u4F5C\u8005, \u958B\u767A\u8005, \u8457\u8005, \u88FD\u4F5C\u8005",
    ko: "\uC5F0\uB77D\uCC98, \uBB38\uC758, \uC800\uC790, \uAC1C\uBC1C\uC790, \uAC1C\uBC1C\uD300",
    fr: "contact, auteurs, nous contacter",
    es: "contacto, autores, =equipo",
    de: "kontakt, autoren, ansprechpartner",
    ru: "\u043A\u043E\u043D\u0442\u0430\u043A\u0442\u044B, \u043A\u043E\u043D\u0442\u0430\u043A\u0442, \u0430\u0432\u0442\u043E\u0440\u044B, =\u043A\u043E\u043C\u0430\u043D\u0434\u0430",
    pt: "contato, contacto, autores, =equipe"
  }
};

// src/card/topics/headings/limitations.ts
var limitations2 = {
  topic: "limitations",
  names: {
    en: `
      limitations, limitation, known limitations, usage limitations, known issues, known bugs, quirks, caveats, caveat, caveats and recommendations,
      tradeoffs, trade offs, weaknesses, failure modes, failure cases, shortcomings, drawbacks, known problems,
      limits, warnings, =warning, pitfalls, gotchas, what can go wrong, where it fails, when it fails, what it cannot do,
      what it can't do, what it does not do, what the model cannot do`,
    zh: `
      \u5C40\u9650\u6027\u548C\u504F\u89C1, \u5C40\u9650\u6027, \u5C40\u9650, \u9650\u5236, \u6A21\u578B\u5C40\u9650\u6027, \u5C40\u9650\u4E0E\u504F\u89C1, \u504F\u89C1\u3001\u98CE\u9669\u548C\u5C40\u9650\u6027, \u5DF2\u77E5\u95EE\u9898, \u6CE8\u610F\u4E8B\u9879, \u98CE\u9669, \u4E0D\u8DB3, \u5DF2\u77E5\u9650\u5236, \u4F7F\u7528\u9650\u5236`,
    ja: "\u5236\u9650\u3068\u30D0\u30A4\u30A2\u30B9, \u5236\u9650, \u5236\u9650\u4E8B\u9805, \u9650\u754C, \u9650\u754C\u4E8B\u9805, \u65E2\u77E5\u306E\u554F\u984C, \u6CE8\u610F\u4E8B\u9805, \u6CE8\u610F\u70B9, \u30EA\u30B9\u30AF, \u5236\u7D04, \u8AB2\u984C",
    ko: `
      \uD55C\uACC4 \uBC0F \uD3B8\uD5A5, \uD55C\uACC4\uC810, \uD55C\uACC4, \uC81C\uD55C \uC0AC\uD56D, \uC81C\uD55C\uC0AC\uD56D, \uC81C\uD55C\uC810, \uD55C\uACC4\uC640 \uD3B8\uD5A5, \uC8FC\uC758\uC0AC\uD56D, \uC8FC\uC758 \uC0AC\uD56D, \uC54C\uB824\uC9C4 \uBB38\uC81C, \uC704\uD5D8`,
    fr: "limites, limitations, limite, risques, probl\xE8mes connus, avertissements, avertissement, mises en garde",
    es: "limitaciones, limitaci\xF3n, riesgos, problemas conocidos, advertencias, advertencia",
    de: `
      einschr\xE4nkungen, einschr\xE4nkung, grenzen, limitierungen, limitationen, risiken, bekannte probleme,
      =hinweise, schw\xE4chen, warnhinweise`,
    ru: "\u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u044F, \u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u0435, \u0438\u0437\u0432\u0435\u0441\u0442\u043D\u044B\u0435 \u043F\u0440\u043E\u0431\u043B\u0435\u043C\u044B, \u0440\u0438\u0441\u043A\u0438, \u043D\u0435\u0434\u043E\u0441\u0442\u0430\u0442\u043A\u0438, \u043F\u0440\u0435\u0434\u0443\u043F\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435, \u043F\u0440\u0435\u0434\u0443\u043F\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F",
    pt: "limita\xE7\xF5es, limita\xE7\xE3o, riscos, problemas conhecidos, =avisos, =aviso",
    it: "limitazioni, limiti, limite, rischi, problemi noti, avvertenze",
    nl: "beperkingen, beperking, bekende problemen, risico\u2019s",
    pl: "ograniczenia, ograniczenie, znane problemy, ryzyko",
    tr: "s\u0131n\u0131rlamalar, s\u0131n\u0131rl\u0131l\u0131klar, k\u0131s\u0131tlamalar, k\u0131s\u0131tlar, bilinen sorunlar, riskler",
    ar: "\u0627\u0644\u0642\u064A\u0648\u062F, \u0642\u064A\u0648\u062F, \u062D\u062F\u0648\u062F \u0627\u0644\u0646\u0645\u0648\u0630\u062C, \u0627\u0644\u0645\u062E\u0627\u0637\u0631, \u0627\u0644\u0642\u064A\u0648\u062F \u0648\u0627\u0644\u062A\u062D\u064A\u0632",
    vi: "h\u1EA1n ch\u1EBF, gi\u1EDBi h\u1EA1n, nh\u1EEFng h\u1EA1n ch\u1EBF, r\u1EE7i ro, l\u01B0u \xFD",
    id: "keterbatasan, batasan, risiko"
  },
  near: {
    en: `
      bias, biases, ethical considerations, ethics, ethical, fairness, responsible ai, responsible use,
      responsibility, safety, societal impact, societal impact assessment, =risk, risks, risks and harms, harms, content safety,
      content warning, warning, =considerations, toxicity`,
    zh: "\u504F\u89C1, \u504F\u5DEE, \u4F26\u7406\u8003\u91CF, \u4F26\u7406\u8003\u8651, \u4F26\u7406, \u9053\u5FB7\u8003\u91CF, \u5B89\u5168\u6027, \u516C\u5E73\u6027, \u514D\u8D23\u58F0\u660E, \u514D\u8D23\u7533\u660E, =\u6CE8\u610F",
    ja: "\u30D0\u30A4\u30A2\u30B9, \u502B\u7406\u7684\u914D\u616E, \u502B\u7406\u7684\u8003\u616E\u4E8B\u9805, \u502B\u7406, \u5B89\u5168\u6027, \u516C\u5E73\u6027, \u514D\u8CAC\u4E8B\u9805, =\u6CE8\u610F, =\u6CE8\u610F\u66F8\u304D, =\u3054\u6CE8\u610F",
    ko: "\uD3B8\uD5A5, \uC724\uB9AC\uC801 \uACE0\uB824\uC0AC\uD56D, \uC724\uB9AC\uC801 \uACE0\uB824 \uC0AC\uD56D, \uC724\uB9AC, \uC548\uC804\uC131, \uACF5\uC815\uC131, \uBA74\uCC45, =\uC8FC\uC758, =\uC720\uC758\uC0AC\uD56D",
    fr: "biais, consid\xE9rations \xE9thiques, \xE9thique, s\xE9curit\xE9, \xE9quit\xE9",
    es: "sesgos, sesgo, consideraciones \xE9ticas, \xE9tica, seguridad",
    de: "bias, ethische \xFCberlegungen, ethik, fairness, verzerrungen, sicherheit",
    ru: "\u043F\u0440\u0435\u0434\u0432\u0437\u044F\u0442\u043E\u0441\u0442\u044C, \u043F\u0440\u0435\u0434\u0443\u0431\u0435\u0436\u0434\u0435\u043D\u0438\u044F, \u0441\u043C\u0435\u0449\u0435\u043D\u0438\u044F, \u044D\u0442\u0438\u0447\u0435\u0441\u043A\u0438\u0435 \u0441\u043E\u043E\u0431\u0440\u0430\u0436\u0435\u043D\u0438\u044F, \u044D\u0442\u0438\u043A\u0430, \u0441\u043F\u0440\u0430\u0432\u0435\u0434\u043B\u0438\u0432\u043E\u0441\u0442\u044C, \u0431\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u044C",
    pt: "vieses, vi\xE9s, considera\xE7\xF5es \xE9ticas, \xE9tica, equidade, seguran\xE7a"
  },
  parts: {
    en: `
      out of scope use, out of scope uses, out of scope, misuse, misuses, malicious use, prohibited uses,
      prohibited use, restricted uses, unsupported uses, use restrictions, not intended,
      inappropriate use, not suitable, when not to use, not for`,
    zh: "\u8D85\u51FA\u8303\u56F4\u7684\u4F7F\u7528, \u4E0D\u9002\u7528\u8303\u56F4, \u4E0D\u5F53\u4F7F\u7528, \u7981\u6B62\u7528\u9014, \u6EE5\u7528",
    ja: "\u5BFE\u8C61\u5916\u306E\u4F7F\u7528, \u7BC4\u56F2\u5916\u306E\u4F7F\u7528, \u60F3\u5B9A\u5916\u306E\u7528\u9014, \u8AA4\u7528, \u7981\u6B62\u4E8B\u9805",
    ko: "\uBC94\uC704\uB97C \uBC97\uC5B4\uB09C \uC0AC\uC6A9, \uBC94\uC704 \uC678 \uC0AC\uC6A9, \uC624\uC6A9, \uAE08\uC9C0\uB41C \uC0AC\uC6A9",
    fr: "hors du champ d'application, hors p\xE9rim\xE8tre, usages interdits, mauvais usages",
    es: "fuera de alcance, fuera del alcance, fuera del \xE1mbito, usos indebidos, uso indebido, usos prohibidos",
    de: "nicht vorgesehene verwendung, au\xDFerhalb des anwendungsbereichs, missbrauch, verbotene nutzung",
    ru: "\u043D\u0435\u0446\u0435\u043B\u0435\u0432\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435, \u043D\u0435\u0434\u043E\u043F\u0443\u0441\u0442\u0438\u043C\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435, \u0437\u043B\u043E\u0443\u043F\u043E\u0442\u0440\u0435\u0431\u043B\u0435\u043D\u0438\u0435",
    pt: "fora do escopo, usos indevidos, uso indevido, usos proibidos"
  },
  hints: {
    en: `
      note, notes, please note, important, attention, notice, tips, faq, disclaimer, disclaimers, future work, nsfw, scope, considerations, recommendations,
      good to know, things to know, keep in mind`,
    zh: "\u6CE8\u610F, \u58F0\u660E, \u8BF4\u660E",
    ja: "\u6CE8\u610F, \u5099\u8003",
    ko: "\uC8FC\uC758, \uCC38\uACE0"
  }
};

// src/card/topics/headings/normalise.ts
var WORD = /[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}\p{M}]+)*/gu;
var ASCII = /^[ -~\s]*$/;
var ASCII_WORD = /[a-z0-9]+(?:['.][a-z0-9]+)*/g;
var PART_BREAK = /[()[\]{}【】（）「」|/／:：;；,，、・·•–—―]|(?:^|\s)-+(?=\s|$)/;
var OPTIONAL = /\[\s*optional\s*\]/gi;
var LEADING = /* @__PURE__ */ new Set([
  "model",
  "our",
  "the",
  "this",
  "my",
  "its",
  "a",
  "an",
  "le",
  "la",
  "les",
  "el",
  "los",
  "das",
  "die",
  "der"
]);
function words(text4) {
  if (ASCII.test(text4))
    return text4.toLowerCase().replace(/&/g, " and ").replace(/[-_]/g, " ").match(ASCII_WORD) ?? [];
  return text4.normalize("NFKC").toLowerCase().replace(/[‘’ʼ´]/g, "'").replace(/&/g, " and ").replace(/[-‐‑_]/g, " ").match(WORD) ?? [];
}
function headingParts2(text4) {
  const clean = text4.normalize("NFKC").replace(OPTIONAL, " ").trim();
  const pieces = clean.split(PART_BREAK).filter((piece) => piece.trim() !== "");
  const all = pieces.length > 1 ? [clean, ...pieces] : [clean];
  return all.map(part).filter(({ words: list2 }) => list2.length > 0);
}
function part(text4) {
  const list2 = withoutNumbering(words(text4));
  return { words: list2, joined: list2.join("") };
}
function withoutNumbering(list2) {
  const [first = ""] = list2;
  const isNumber = /^(?:\d+(?:\.\d+)*|[ivx]{1,4}|[一二三四五六七八九十]+|[a-h])$/.test(first);
  return isNumber && list2.length > 1 ? list2.slice(1) : list2;
}
function withoutLeading(list2) {
  let from = 0;
  while (from < list2.length - 1 && LEADING.has(list2[from] ?? "")) from++;
  return list2.slice(from);
}

// src/card/topics/headings/other.ts
var OTHER = {
  en: `
    if you use, if you use this, if you use the, if you use this model, if you use the model, if you are using,
      if you find, when using, before using, before you use, memory usage, usage requirements, vram usage, gpu usage, ram usage, resource usage, token usage, disk usage, energy usage, power usage, cpu usage, commercial usage, commercial use, usage rights, limitation of liability, limitations of liability, usage statistics,
      usage cost, usage
    license, usage policy, usage terms, usage notice, acceptable use policy, acceptable use, evaluation
    data, evaluation dataset, evaluation datasets, evaluation set, evaluation procedure, test data,
    factors, performance tips, token limits, rate limits, context limit, length limits,
    data collection, training performance, loading data, loading dataset, load data, load the data, load dataset,
      load the dataset`,
  zh: "\u4F7F\u7528\u987B\u77E5"
};
var CONTENTS = {
  en: "=table of contents, =contents, =toc, =table of content, =index",
  zh: "=\u76EE\u5F55, =\u76EE\u9304",
  ja: "=\u76EE\u6B21",
  ko: "=\uBAA9\uCC28",
  fr: "=table des mati\xE8res, =sommaire",
  es: "=tabla de contenidos, =\xEDndice, =contenido",
  de: "=inhaltsverzeichnis, =inhalt",
  ru: "=\u0441\u043E\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435, =\u043E\u0433\u043B\u0430\u0432\u043B\u0435\u043D\u0438\u0435",
  pt: "=\xEDndice, =sum\xE1rio"
};

// src/card/topics/headings/phrases.ts
function phrasesOf(byLanguage = {}) {
  return Object.values(byLanguage).flatMap((list2) => list2.split(",").map((phrase) => phrase.trim()));
}

// src/card/topics/headings/usage.ts
var usage2 = {
  topic: "usage",
  names: {
    en: `
      how to use, usage, usages, how to get started, getting started, get started, quickstart, quick
      start, quick usage, quick tour, quick guide, quick use, how to run, running the model, run the
      model, run this model, using the model, using this model, use the model, use this model, how to
      load, how do i use, how to interact, how to inference, how to infer, sample usage, example usage,
      basic usage, how to apply, load, loading, how to deploy, how to serve, how to
      prompt, usage instructions, usage guide, instructions for use, =how to, =to use`,
    zh: `
      \u5982\u4F55\u4F7F\u7528, \u4F7F\u7528\u65B9\u6CD5, =\u4F7F\u7528, \u4F7F\u7528\u8BF4\u660E, \u4F7F\u7528\u6559\u7A0B, \u4F7F\u7528\u6307\u5357, \u4F7F\u7528\u65B9\u5F0F, \u7528\u6CD5, \u5FEB\u901F\u5F00\u59CB, \u5FEB\u901F\u4E0A\u624B, \u5FEB\u901F\u4F7F\u7528, \u5FEB\u901F\u5165\u95E8, \u4F7F\u7528\u793A\u4F8B, \u4F7F\u7528\u6837\u4F8B, \u6A21\u578B\u4F7F\u7528, \u600E\u4E48\u4F7F\u7528, \u600E\u6837\u4F7F\u7528,
      \u8C03\u7528\u65B9\u5F0F, \u8C03\u7528\u793A\u4F8B, \u5982\u4F55\u8FD0\u884C, \u5982\u4F55\u63A8\u7406, \u63A8\u7406\u793A\u4F8B, \u63A8\u7406\u4EE3\u7801`,
    ja: "\u4F7F\u7528\u65B9\u6CD5, \u30E2\u30C7\u30EB\u306E\u4F7F\u3044\u65B9, \u4F7F\u3044\u65B9, \u5229\u7528\u65B9\u6CD5, \u30AF\u30A4\u30C3\u30AF\u30B9\u30BF\u30FC\u30C8, \u4F7F\u7528\u4F8B, \u5229\u7528\u4F8B, \u306F\u3058\u3081\u304B\u305F, \u59CB\u3081\u65B9, \u63A8\u8AD6\u65B9\u6CD5, \u5B9F\u884C\u65B9\u6CD5",
    ko: "\uC0AC\uC6A9 \uBC29\uBC95, \uC0AC\uC6A9\uBC29\uBC95, \uC0AC\uC6A9\uBC95, \uC0AC\uC6A9\uD558\uAE30, \uC0AC\uC6A9 \uC608\uC2DC, \uC0AC\uC6A9 \uC608\uC81C, \uC0AC\uC6A9\uC608\uC2DC, \uBE60\uB978 \uC2DC\uC791, \uC2DC\uC791\uD558\uAE30, \uCD94\uB860 \uBC29\uBC95, \uC2E4\uD589 \uBC29\uBC95",
    fr: `
      comment utiliser, comment utiliser le mod\xE8le, =utilisation, utilisation du mod\xE8le, mode d'emploi,
      d\xE9marrage rapide, exemple d'utilisation, exemples d'utilisation, prise en main, guide de d\xE9marrage`,
    es: `
      c\xF3mo usarlo, como usarlo, c\xF3mo usar, c\xF3mo utilizar, c\xF3mo empezar, =uso, uso del modelo, modo de uso,
      inicio r\xE1pido, gu\xEDa r\xE1pida, primeros pasos, ejemplo de uso, ejemplos de uso, instrucciones de uso`,
    de: `
      modell bedienung, =verwendung, =nutzung, =anwendung, =benutzung, verwendung des modells, nutzung des
      modells, schnellstart, erste schritte, anwendungsbeispiel, verwendungsbeispiel, nutzungsbeispiel, so
      verwenden sie, wie verwendet man, wie man`,
    ru: `
      \u043A\u0430\u043A \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u044C, =\u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435, \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435 \u043C\u043E\u0434\u0435\u043B\u0438, \u043F\u0440\u0438\u043C\u0435\u0440 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F, \u043F\u0440\u0438\u043C\u0435\u0440\u044B \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F,
      \u0431\u044B\u0441\u0442\u0440\u044B\u0439 \u0441\u0442\u0430\u0440\u0442, \u043D\u0430\u0447\u0430\u043B\u043E \u0440\u0430\u0431\u043E\u0442\u044B, \u043A\u0430\u043A \u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u044C, \u0437\u0430\u043F\u0443\u0441\u043A \u043C\u043E\u0434\u0435\u043B\u0438, \u043A\u0430\u043A \u043D\u0430\u0447\u0430\u0442\u044C`,
    pt: `
      como usar, como utilizar, como come\xE7ar, =uso, uso do modelo, modo de uso, in\xEDcio r\xE1pido, guia
      r\xE1pido, primeiros passos, exemplo de uso, exemplos de uso`,
    it: "come usare, come si usa, come utilizzare, =uso, uso del modello, =utilizzo, esempio d'uso, guida rapida",
    nl: "gebruik, hoe te gebruiken, snel aan de slag, aan de slag, voorbeeldgebruik",
    pl: "u\u017Cycie, jak u\u017Cywa\u0107, spos\xF3b u\u017Cycia, przyk\u0142ad u\u017Cycia, szybki start, u\u017Cytkowanie",
    tr: "kullan\u0131m, nas\u0131l kullan\u0131l\u0131r, kullan\u0131m\u0131, h\u0131zl\u0131 ba\u015Flang\u0131\xE7, \xF6rnek kullan\u0131m",
    ar: "\u0627\u0644\u0627\u0633\u062A\u062E\u062F\u0627\u0645, \u0637\u0631\u064A\u0642\u0629 \u0627\u0644\u0627\u0633\u062A\u062E\u062F\u0627\u0645, \u0643\u064A\u0641\u064A\u0629 \u0627\u0644\u0627\u0633\u062A\u062E\u062F\u0627\u0645, \u0643\u064A\u0641\u064A\u0629 \u0627\u0633\u062A\u062E\u062F\u0627\u0645, \u0627\u0644\u0628\u062F\u0621 \u0627\u0644\u0633\u0631\u064A\u0639, \u0637\u0631\u064A\u0642\u0629 \u0627\u0644\u0627\u0633\u062A\u0639\u0645\u0627\u0644",
    vi: "c\xE1ch s\u1EED d\u1EE5ng, h\u01B0\u1EDBng d\u1EABn s\u1EED d\u1EE5ng, s\u1EED d\u1EE5ng, b\u1EAFt \u0111\u1EA7u nhanh, c\xE1ch d\xF9ng",
    id: "penggunaan, cara penggunaan, cara menggunakan, contoh penggunaan, mulai cepat"
  },
  near: {
    en: "inference, use with, use in, use it with, run locally, =run, =running, =deployment",
    zh: "\u63A8\u7406, \u8FD0\u884C, \u90E8\u7F72",
    ja: "\u63A8\u8AD6",
    ko: "\uCD94\uB860",
    fr: "inf\xE9rence",
    es: "inferencia",
    de: "inferenz",
    ru: "\u0438\u043D\u0444\u0435\u0440\u0435\u043D\u0441, \u0437\u0430\u043F\u0443\u0441\u043A",
    pt: "infer\xEAncia"
  },
  hints: {
    en: `
      example, examples, code, installation, install, deployment, deploy, deploying, serving,
      serve, run, running, try it, demo, use, =uses, direct use, using, use with, load, loading, setup,
      set up, quick, requirements, prompt template, prompt format, prompt, prompts, prompting, chat
      template, instruction format, instruct format, download, download usage, downloading, tutorial, colab, notebook,
      command, commands, cli, api, snippet, pipeline, generate, generation, predict, prediction,
      predictions, transcribe, transcribing, translate, instructions, transformers, diffusers, sentence
      transformers, llama.cpp, ollama, vllm, sglang, mlx, gguf, pytorch, tensorflow, python, onnx, docker,
      text generation webui, comfyui, trigger words, trigger word, scripts, script, test, testing, watch
      your agent play, settings, runtime, recommended settings, sillytavern, koboldcpp, lm studio, automatic1111, invokeai, llamafile, tensorrt,
      openvino, transformers.js, javascript, curl, langchain, gradio, keras, jax, flax, coreml, core ml, rust, c++, feature extraction, embeddings, encode, encoding, extract, extracting`,
    zh: "\u793A\u4F8B, \u793A\u4F8B\u4EE3\u7801, \u4EE3\u7801\u793A\u4F8B, \u63A8\u7406, \u5B89\u88C5, \u90E8\u7F72, \u8FD0\u884C, \u73AF\u5883, \u4EE3\u7801, \u4E0B\u8F7D, \u63D0\u793A\u8BCD, \u5FEB\u901F",
    ja: "\u63A8\u8AD6, \u30A4\u30F3\u30B9\u30C8\u30FC\u30EB, \u30B5\u30F3\u30D7\u30EB, \u30B3\u30FC\u30C9, \u30D7\u30ED\u30F3\u30D7\u30C8, \u5B9F\u884C, \u30C7\u30E2, \u63A8\u5968\u8A2D\u5B9A",
    ko: "\uCD94\uB860, \uC608\uC81C, \uC608\uC2DC, \uC124\uCE58, \uC2E4\uD589, \uCF54\uB4DC, \uD504\uB86C\uD504\uD2B8, \uBC30\uD3EC",
    fr: "exemple, exemples, inf\xE9rence, installation, code, d\xE9ploiement, utiliser, utilisation",
    es: "ejemplo, ejemplos, inferencia, instalaci\xF3n, c\xF3digo, despliegue, usar, usos, uso",
    de: "beispiel, beispiele, inferenz, installation, code, verwendung, nutzung, anwendung",
    ru: "\u043F\u0440\u0438\u043C\u0435\u0440, \u043F\u0440\u0438\u043C\u0435\u0440\u044B, \u0438\u043D\u0444\u0435\u0440\u0435\u043D\u0441, \u0437\u0430\u043F\u0443\u0441\u043A, \u0443\u0441\u0442\u0430\u043D\u043E\u0432\u043A\u0430, \u043A\u043E\u0434, \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435",
    pt: "exemplo, exemplos, infer\xEAncia, instala\xE7\xE3o, c\xF3digo, usar, usos, uso"
  }
};

// src/card/topics/headings/meaning.ts
var NAME2 = 4;
var NEAR = 3;
var PART = 2;
var HINT = 1;
var ALL = [
  usage2,
  limitations2,
  benchmark2,
  citation2,
  description2,
  intendedUse2,
  training2,
  bias2,
  environment2,
  license3,
  demo2,
  contact2
];
var WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
var JOINERS = /和|与|與|及|以及|、|・|と|および|및|와|과/;
function headingLexicon(own4 = {}) {
  const phrases = /* @__PURE__ */ new Map();
  const add = (text4, subject, directness) => {
    const wholeOnly = text4.startsWith("=");
    const list2 = words(wholeOnly ? text4.slice(1) : text4);
    const key = list2.join(" ");
    if (key === "") return;
    const phrase = phrases.get(key) ?? { words: list2, senses: [] };
    phrases.set(key, phrase);
    phrase.senses.push({ subject, directness, wholeOnly });
  };
  const addAll = (byLanguage, subject, directness) => {
    for (const text4 of phrasesOf(byLanguage)) add(text4, subject, directness);
  };
  for (const { topic, names, near, parts, hints } of ALL) {
    addAll(names, topic, NAME2);
    addAll(near, topic, NEAR);
    addAll(parts, topic, PART);
    addAll(hints, topic, HINT);
  }
  addAll(OTHER, "other", NAME2);
  addAll(CONTENTS, "contents", NAME2);
  for (const [topic, list2] of Object.entries(own4)) for (const text4 of list2) add(text4, topic, NAME2);
  return index2([...phrases.values()]);
}
function index2(phrases) {
  const byWord = /* @__PURE__ */ new Map();
  const byCharacter = /* @__PURE__ */ new Map();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    const spaceless = WITHOUT_SPACES.test(first);
    const map = spaceless ? byCharacter : byWord;
    const key = spaceless ? first[0] ?? "" : first;
    map.set(key, [...map.get(key) ?? [], phrase]);
  }
  for (const map of [byWord, byCharacter]) {
    for (const list2 of map.values()) list2.sort((a, b) => length(b) - length(a));
  }
  return { byWord, byCharacter };
}
function length(phrase) {
  return phrase.words.join("").length;
}
var MOST_WORDS_OF_A_LINE = 3;
var MOST_WORDS_OF_A_NAME = 12;
function readingOf(heading) {
  if (heading.kind === "label" || heading.kind === "item") return "whole";
  if (heading.kind === "colon") return words(heading.text).length <= MOST_WORDS_OF_A_LINE ? "words" : "whole";
  return "words";
}
function headingMeaning(text4, reading, lexicon) {
  const topics = /* @__PURE__ */ new Map();
  const whole2 = /* @__PURE__ */ new Set();
  let isContents = false;
  const note = (sense, isWhole) => {
    if (sense.wholeOnly && !isWhole) return;
    if (sense.subject === "contents") isContents = true;
    if (sense.subject === "contents" || sense.subject === "other") return;
    if (reading === "whole" && !isWhole) return;
    if (isWhole && sense.directness > HINT) whole2.add(sense.subject);
    const directness = isSentence ? HINT : sense.directness;
    topics.set(sense.subject, Math.max(topics.get(sense.subject) ?? 0, directness));
  };
  const parts = headingParts2(text4);
  const isSentence = (parts[0]?.words.length ?? 0) > MOST_WORDS_OF_A_NAME;
  for (const part2 of parts) {
    if (WITHOUT_SPACES.test(part2.joined)) readSpaceless(part2, lexicon, note);
    readWords(part2, lexicon, note);
  }
  return { topics, whole: whole2, isContents };
}
function readWords({ words: list2 }, lexicon, note) {
  const core = withoutLeading(list2);
  const lead = list2.length - core.length;
  for (let at = 0; at < list2.length; ) {
    const found = lexicon.byWord.get(list2[at] ?? "")?.find(
      ({ words: phrase, senses }) => phrase.every((word, i) => list2[at + i] === word) && (phrase.length === core.length || senses.some((sense) => !sense.wholeOnly))
    );
    if (!found) {
      at++;
      continue;
    }
    const isWhole = found.words.length >= core.length && at <= lead;
    for (const sense of found.senses) note(sense, isWhole);
    at += found.words.length;
  }
}
function readSpaceless({ joined }, lexicon, note) {
  for (const piece of [joined, ...joined.split(JOINERS)]) {
    const text4 = piece.replace(/^(?:本?模型的?|本?モデルの?|모델의?)(?=.)/, "");
    for (const candidate of text4 === piece ? [piece] : [piece, text4]) {
      const found = lexicon.byCharacter.get(candidate[0] ?? "")?.find(({ words: phrase, senses }) => {
        const whole2 = phrase.join("");
        return candidate === whole2 || candidate.startsWith(whole2) && senses.some((sense) => !sense.wholeOnly);
      });
      if (!found) continue;
      const isWhole = found.words.join("") === candidate;
      for (const sense of found.senses) note(sense, isWhole);
    }
  }
}

// src/card/topics/placeholders/placeholder-pattern.ts
function placeholderPatterns(rows2) {
  return rows2.map(([id, place, pattern, strength, generator, source]) => ({
    id,
    place,
    pattern,
    strength,
    generator,
    source
  }));
}
function sentences(list2) {
  const patterns = list2.map(
    (sentence) => sentence.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replaceAll(" ", "\\s")
  );
  return new RegExp(`(?:${patterns.join("|")})\\.?`, "gi");
}

// src/card/topics/placeholders/authors.ts
var GENERIC = "seen in cards of many authors";
var AUTHORS = placeholderPatterns([
  [
    "todo-bracket",
    "text",
    /\[\s?TODO\b[^\]\n]{0,200}\]/gi,
    "strong",
    "diffusers, kernels and many authors",
    "diffusers: model_card_template.md"
  ],
  ["todo-line", "line", /^(?:#|\/\/)?\s?(?:TODO|FIXME|TBD|XXX)\b.{0,120}$/i, "weak", "many authors", GENERIC],
  [
    "jinja",
    "text",
    /(?<![={])\{\{\s?[a-z_][\w.]{0,60}\s?(?:\|[^{}\n]{0,100})?\}\}|\{%[-+]?\s?(?:if|for|endif|endfor|else|elif|set|macro|raw|endraw|include)\b/gi,
    "strong",
    "any Jinja template",
    "huggingface_hub, trl, sentence-transformers: card templates"
  ],
  [
    "angle-variables",
    "text",
    /<(?:your|insert|replace|add|enter)[-_ ][^<>\n]{1,60}>/gi,
    "strong",
    "many authors",
    GENERIC
  ],
  [
    "your-name",
    "text",
    /\byour[-_](?:username|model|model[-_]name|org|organization|repo|name|email)(?:\/your[-_]?[\w-]{1,40})?\b/gi,
    "info",
    "many authors",
    GENERIC
  ],
  ["lorem", "text", /\blorem ipsum\b/gi, "strong", "many authors", GENERIC],
  [
    "to-be-done",
    "line",
    /^(?:tbd|tba|todo|wip|(?:more (?:details|information|info) )?(?:are |is |will be )?coming(?: very)? soon|to be (?:added|completed|determined|defined|filled(?: in)?|announced|written|updated|released)(?: soon| later)?|work in progress|in progress|under construction|fill (?:me|this) in|待补充|待更新|敬请期待|即将推出|未定|準備中|工事中|작성 중|준비 중|추후 공개|à venir|à compléter|próximamente|por completar|folgt|folgt noch|in arbeit|скоро|в разработке|em breve|a preencher|\?+|\.{2,}|…|x{3,}|-+)$/i,
    "strong",
    "many authors",
    GENERIC
  ],
  [
    "promise",
    "line",
    /^(?:soon|later|tbc|pending|(?:paper |preprint |still |currently )?(?:under review|in preparation|forthcoming|submitted)|none (?:so far|yet|for now|at the moment|known)|not (?:yet|currently) (?:available|documented|published|released|evaluated))$/i,
    "strong",
    "many authors",
    GENERIC
  ],
  [
    "promise-sentence",
    "line",
    /^(?:(?:this|the|these|our|more|further|full|detailed|all|example) )?(?:(?:section|part|page|model card|card|readme|details?|results?|evaluations?|evals|benchmarks?|numbers|scores|examples?|code|snippet|paper|preprint|citation|bibtex|information|info|documentation|instructions|limitations|usage|metrics|it|this)(?: section| results| details| information)? )?(?:(?:are|is) )?(?:will|to) be (?:added|updated|provided|released|available|announced|published|completed|filled|written|uploaded|shared|documented|determined)(?: (?:in|soon|later|shortly|here|once|when|after|as)\b.{0,60})?$/i,
    "strong",
    "many authors",
    GENERIC
  ],
  [
    "promise-elsewhere",
    "line",
    /^(?:(?:稍后|后续|即将)(?:更新|补充|发布|上线|公布)|待(?:定|完善|添加|填写|公布)|建设中|需要更多信息|(?:後日|後ほど|今後|近日)(?:追記|公開|更新|追加)(?:予定|します)?(?:です)?|追記予定|作成中|検討中|詳細情報が必要(?:です)?|(?:추후|곧) (?:공개|업데이트|추가|작성)(?: 예정)?(?:입니다)?|업데이트 예정(?:입니다)?|준비중|추가 정보 필요|bientôt(?: disponible)?|en cours(?: de rédaction)?|à (?:remplir|définir)|plus d['’]informations nécessaires|informations supplémentaires nécessaires|(?:se necesita )?más información(?: necesaria)?|pendiente|en construcción|por definir|(?:noch )?zu ergänzen|(?:wird|werden) (?:noch )?(?:ergänzt|nachgereicht)|demnächst|kommt (?:bald|noch)|(?:mehr|weitere) informationen (?:benötigt|erforderlich|folgen)|mais informações(?: são)? necessárias|a definir|em construção|em desenvolvimento|будет (?:добавлено|дополнено)(?: позже)?|требуется (?:больше|дополнительная) информаци[ия]|в процессе|в работе|prossimamente|in arrivo|da completare|binnenkort|wkrótce|do uzupełnienia|yakında|قريبا|قريباً|sắp ra mắt|đang cập nhật|segera hadir)$/iu,
    "strong",
    "many authors",
    GENERIC
  ],
  [
    "not-available",
    "line",
    /^(?:n\/?a|none|not applicable|not available|unknown|not specified|not provided|null|nil|无|暂无|なし|없음|нет)$/i,
    "weak",
    "many authors",
    GENERIC
  ],
  [
    "placeholder-value",
    "front-matter-value",
    /^(?:unknown|TBD|TODO|None|null|string|example)$/i,
    "weak",
    "sentence-transformers and many authors",
    "sentence-transformers: model_card_template.md"
  ]
]);

// src/card/topics/placeholders/generators.ts
var SENTENCE_TRANSFORMERS = "sentence-transformers: model_card_template.md";
var GENERATORS = placeholderPatterns([
  [
    "auto-pushed",
    "text",
    /This model card has been automatically generated\.?/gi,
    "strong",
    "transformers, diffusers, timm",
    "transformers: utils/hub.py"
  ],
  [
    "trainer-comment",
    "comment",
    /This model card has been generated automatically according to the information (?:the )?(?:Trainer|Keras|training script) had access to/gi,
    "strong",
    "Trainer, Keras, diffusers scripts",
    "transformers: modelcard.py"
  ],
  [
    "trainer-unknown-dataset",
    "text",
    /on an unknown dataset/gi,
    "strong",
    "Trainer",
    "transformers: modelcard.py"
  ],
  [
    "trainer-none-dataset",
    "text",
    /on the None dataset/gi,
    "strong",
    "Trainer",
    "transformers: modelcard.py"
  ],
  [
    "trainer-none-model",
    "source",
    /fine-tuned version of \[(?:None)?\]\(https:\/\/huggingface\.co\/(?:None)?\)/gi,
    "strong",
    "Trainer, TRL, PEFT",
    "transformers: modelcard.py"
  ],
  [
    "trainer-scratch",
    "text",
    /This model was trained from scratch on/gi,
    "weak",
    "Trainer",
    "transformers: modelcard.py"
  ],
  [
    "diffusers-todo-snippet",
    "text",
    /# TODO: add an example code snippet for running this diffusion pipeline/gi,
    "strong",
    "diffusers",
    "diffusers: model_card_template.md"
  ],
  ["trl-licence", "front-matter-key", /^licence: license$/i, "strong", "TRL", "trl: trainer/utils.py"],
  [
    "trl-question",
    "text",
    /If you had a time machine, but could only go to the past or the future once and never return/gi,
    "info",
    "TRL",
    "trl: templates/lm_model_card.md"
  ],
  [
    "peft-bnb",
    "text",
    /The following bitsandbytes quantization config was used during training:/gi,
    "info",
    "PEFT",
    "peft: peft_model.py"
  ],
  [
    "st-old-describe",
    "comment",
    /Describe (?:your model here|how your model was evaluated|where people can find more information)/gi,
    "strong",
    "sentence-transformers before 3",
    "sentence-transformers: model_card_templates.py"
  ],
  [
    "st-old-variables",
    "text",
    /\{(?:MODEL_NAME|MODEL_DESCRIPTION|PIPELINE_TAG|TAGS|DATASETS|NUM_DIMENSIONS|EVALUATION|CITING|FULL_MODEL_STR|FIT_PARAMETERS|LOSS_FUNCTIONS|TRAINING_SECTION|POOLING_FUNCTION|POOLING_MODE)\}/g,
    "strong",
    "sentence-transformers before 3",
    "sentence-transformers: model_card_templates.py"
  ],
  [
    "st-id",
    "text",
    /sentence_transformers_model_id/gi,
    "strong",
    "sentence-transformers",
    SENTENCE_TRANSFORMERS
  ],
  [
    "st-unknown",
    "source",
    /\[Unknown\]\(https:\/\/huggingface\.co\/unknown\)|Unnamed Dataset/gi,
    "strong",
    "sentence-transformers",
    SENTENCE_TRANSFORMERS
  ],
  [
    "st-comment-sections",
    "comment",
    /List how the model may foreseeably be misused|What are the known or foreseeable issues stemming from this model|What are recommendations with respect to the foreseeable issues|Clearly define terms in order to be accessible across audiences|Lists the people who create the model card|Provides a way for people who have updates to the Model Card/gi,
    "weak",
    "sentence-transformers",
    SENTENCE_TRANSFORMERS
  ],
  ["setfit-id", "text", /setfit_model_id/gi, "strong", "SetFit", "setfit: model card template"],
  [
    "unsloth-uploaded",
    "heading",
    /^uploaded (?:finetuned )?(?:\S{1,40} )?model$/i,
    "strong",
    "Unsloth",
    "unsloth: save.py"
  ],
  ["unsloth-faster", "text", /was trained 2x faster with Unsloth/gi, "info", "Unsloth", "unsloth: save.py"],
  [
    "autotrain-title",
    "heading",
    /^model trained using autotrain$/i,
    "weak",
    "AutoTrain",
    "autotrain-advanced: card template"
  ],
  [
    "autotrain-path",
    "text",
    /PATH_TO_THIS_REPO/g,
    "strong",
    "AutoTrain",
    "autotrain-advanced: card template"
  ],
  [
    "autotrain-widget",
    "source",
    /What is your favorite condiment\?/gi,
    "info",
    "AutoTrain",
    "autotrain-advanced: card template"
  ],
  [
    "mergekit-untitled",
    "heading",
    /^untitled (?:lora )?model(?: \(\d{1,3}\))?$/i,
    "strong",
    "mergekit",
    "mergekit: card template"
  ],
  [
    "fastai-amazing",
    "text",
    /Don't forget to delete this content from your model card\.?|Congratulations on hosting your fastai model/gi,
    "strong",
    "fastai",
    "huggingface_hub: fastai_utils.py"
  ],
  [
    "sb3-todo",
    "text",
    /TODO: (?:Fill this model card|Add your code)/gi,
    "strong",
    "stable-baselines3",
    "huggingface_sb3: push_to_hub.py"
  ],
  [
    "lerobot-variables",
    "text",
    /<your_robot_type>|<desired_policy_repo_id>|<your_task_description>/gi,
    "strong",
    "LeRobot",
    "lerobot: card template"
  ],
  [
    "modelscope-default",
    "text",
    /当前模型的贡献者未提供更加详细的模型介绍|您可以通过如下git clone命令，或者ModelScope SDK来下载模型|如果您是本模型的贡献者|You are viewing the default Readme template/gi,
    "strong",
    "ModelScope",
    "ModelScope: default card"
  ]
]);

// src/card/topics/placeholders/hub-templates.ts
var TEMPLATE = "huggingface_hub: templates/modelcard_template.md";
var GUIDANCE = [
  "Provide a quick summary of what the model is/does",
  "Provide a longer summary of what this model is",
  "Provide the basic links for the model",
  "Address questions around how the model is intended to be used, including the foreseeable users of the model and those affected by the model",
  "This section is for the model use without fine-tuning or plugging into a larger ecosystem/app",
  "This section is for the model use when fine-tuned for a task, or when plugged into a larger ecosystem/app",
  "This section addresses misuse, malicious use, and uses that the model will not work well for",
  "This section is meant to convey both technical and sociotechnical limitations",
  "This section is meant to convey recommendations with respect to the bias, risk, and technical limitations",
  "This should link to a Dataset Card, perhaps with a short stub of information on what the training data is all about as well as documentation related to data pre-processing or additional filtering",
  "This should link to a Data Card if possible",
  "This should link to a Dataset Card if possible",
  "This relates heavily to the Technical Specifications",
  "Content here should link to that section when it is relevant to the training procedure",
  "This section provides information about throughput, start/end time, checkpoint size if relevant, etc",
  "This section describes the evaluation protocols and provides the results",
  "These are the things the evaluation is disaggregating by, e.g., subpopulations or domains",
  "These are the evaluation metrics being used, ideally with a description of why",
  "Relevant interpretability work for the model goes here",
  "Total emissions (in grams of CO2eq) and additional considerations, such as electricity usage, go here",
  "Edit the suggested text below accordingly",
  "If there is a paper or blog post introducing the model, the APA and Bibtex information for that should go in this section",
  "If relevant, include terms and calculations in this section that can help readers understand the model or model card"
];
var HUB_TEMPLATES = placeholderPatterns([
  [
    "hf-front-matter-comment",
    "comment",
    /For reference on model card metadata, see the spec/gi,
    "info",
    "Hub template",
    TEMPLATE
  ],
  ["hf-more-info", "text", /\\?\[\s?more information needed\s?\]/gi, "strong", "Hub template", TEMPLATE],
  [
    "hf-default-recommendation",
    "text",
    sentences([
      "Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model",
      "More information needed for further recommendations"
    ]),
    "strong",
    "Hub template",
    TEMPLATE
  ],
  [
    "more-info-plain",
    "text",
    /\bmore\sinformation\s(?:is\s)?needed\b/gi,
    "strong",
    "Trainer, Keras, older cards",
    "transformers: modelcard.py"
  ],
  [
    "hf-get-started",
    "text",
    /Use the code below to get started with the model\.?/gi,
    "weak",
    "Hub template",
    TEMPLATE
  ],
  [
    "hf-calculator",
    "text",
    /Carbon emissions can be estimated using the Machine Learning Impact calculator presented in Lacoste et al\. \(2019\)\.?/gi,
    "weak",
    "Hub template",
    TEMPLATE
  ],
  ["hf-guidance", "text", sentences(GUIDANCE), "weak", "Hub template", TEMPLATE],
  [
    "hf-precisions",
    "comment",
    /fp32, fp16 mixed precision, bf16 mixed precision, bf16 non-mixed precision, fp16 non-mixed precision, fp8 mixed precision/gi,
    "weak",
    "Hub template",
    TEMPLATE
  ],
  [
    "hf-title",
    "heading",
    /^model card for (?:model id|model_id|\{.{0,80}\})$/i,
    "strong",
    "Hub template",
    TEMPLATE
  ],
  ["hf-optional-heading", "heading", /\[optional\]\s?$/i, "weak", "Hub template", TEMPLATE],
  [
    "hub-mixin",
    "text",
    /This model has been pushed to the Hub using the PytorchModelHubMixin integration:?/gi,
    "strong",
    "PyTorchModelHubMixin",
    "huggingface_hub: hub_mixin.py"
  ],
  [
    "transformers-old-template",
    "text",
    /You can embed local or remote images using|You can include sample code which will be formatted|Provide examples of latent issues and potential remediations\.?|Describe the data you used to train the model\.?|Preprocessing, hardware used, hyperparameters\.\.\./gi,
    "strong",
    "huggingface/model_card",
    "huggingface/model_card: README.md"
  ],
  [
    "old-title",
    "heading",
    /^(?:mymodelname|my ?model|model name|your model name|model_name|model title|title)$/i,
    "strong",
    "huggingface/model_card",
    "huggingface/model_card: README.md"
  ],
  [
    "bibtex-stub",
    "text",
    /@(?:inproceedings|article|misc)\{\s?\.\.\.\s?,?/gi,
    "strong",
    "huggingface/model_card",
    "huggingface/model_card: README.md"
  ],
  [
    "docs-sample-values",
    "front-matter-value",
    /^(?:List of ISO 639-1 code for your language|lang1|lang2|tag1|tag2|dataset1|dataset2|any valid license identifier|base model Hub identifier|url to a thumbnail used in social sharing)$/i,
    "strong",
    "Hub documentation",
    "hub-docs: docs/hub/model-cards.md"
  ],
  [
    "spec-values",
    "front-matter-value",
    /^\{(?:lang_\d|license(?:_name|_link)?|library_name|tag_\d|dataset_\d|bucket_\d|metric_\d|base_model|model_id|task_type|task_name|dataset_type|dataset_name|metric_type|metric_value|source_name|source_url)\}$/i,
    "strong",
    "Hub documentation",
    "hub-docs: modelcard.md"
  ]
]);

// src/card/topics/placeholders/placeholders.ts
var PLACEHOLDER_PATTERNS = [
  ...HUB_TEMPLATES,
  ...GENERATORS,
  ...AUTHORS
];

// src/card/topics/template-text.ts
var PASSAGES = PLACEHOLDER_PATTERNS.filter(
  ({ place, strength }) => place === "text" && strength !== "info"
).map(({ pattern }) => pattern);
var LINES = PLACEHOLDER_PATTERNS.filter(({ place }) => place === "line").map(({ pattern }) => pattern);
var LONGEST_UNFILLED = 140;
var LONGEST_LABEL = 60;
var LEADING2 = new Set(" 	\xA0-*>_#=([\"'\u201C\u2018`");
var TRAILING = new Set(" 	\xA0.!_*)]\"'\u201D\u2019`\u3002\uFF01");
function passagesIn(text4) {
  return PASSAGES.filter((pattern) => text4.search(pattern) >= 0);
}
function authoredText(text4, passages = PASSAGES) {
  let rest = text4;
  for (const passage of passages) rest = rest.replace(passage, " ");
  if (!rest.includes("\n")) return isUnfilled(rest) ? "" : rest.trim();
  return rest.split("\n").map((line) => line.trim()).filter((line) => !isUnfilled(line)).join("\n");
}
function isUnfilled(line) {
  const bare = withoutMarks(line);
  if (isEmptyValue(bare)) return true;
  const colon = bare.slice(0, LONGEST_LABEL).search(/[:：]/);
  return colon >= 0 && isEmptyValue(withoutMarks(bare.slice(colon + 1)));
}
function isEmptyValue(value2) {
  if (!/[a-z0-9]/i.test(value2) && !/[\p{L}\p{N}]/u.test(value2)) return true;
  return value2.length <= LONGEST_UNFILLED && LINES.some((pattern) => pattern.test(value2));
}
function withoutMarks(line) {
  let start = 0;
  let end = line.length;
  while (start < end && (LEADING2.has(line.charAt(start)) || isPictorial(line.charCodeAt(start)))) start++;
  while (end > start && (TRAILING.has(line.charAt(end - 1)) || isPictorial(line.charCodeAt(end - 1)))) end--;
  return line.slice(start, end);
}
function isPictorial(code3) {
  return code3 >= 8592 && code3 <= 11263 || code3 >= 55356 && code3 <= 55358 || code3 >= 56320 && code3 <= 57343 || code3 === 65039;
}

// src/card/topics/evidence/bibtex.ts
var ENTRY = /@\s?(?:article|book|booklet|conference|dataset|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|report|software|techreport|thesis|unpublished)\s{0,4}[{(]/i;
var FIELD = /\b(title|author|url|journal|booktitle|publisher|eprint|howpublished)\s{0,20}=\s{0,20}["{]{0,3}\s{0,4}([^"{}\n]{0,200})/gi;
function isBibtex(text4) {
  return text4.includes("@") && ENTRY.test(text4);
}
var UNFILLED = /^\W*(?:todo|tbd|more information needed|your[ _-]\w{1,20}|\.{2,})/i;
function isFilledBibtex(text4) {
  if (!isBibtex(text4)) return false;
  let isFilled = false;
  for (const [, name = "", value2 = ""] of text4.matchAll(FIELD)) {
    if (UNFILLED.test(value2)) {
      if (/^(?:author|title)$/i.test(name)) return false;
    } else if (/[\p{L}\p{N}]{2}/u.test(value2)) isFilled = true;
  }
  return isFilled;
}

// src/card/topics/evidence/code.ts
var CALLS = [
  /\bfrom_(?:pretrained|single_file|hparams|hub)\w{0,20}\s?\(/,
  /\bload_(?:model|from_hub|lora_weights|textual_inversion|attn_procs|weights|state_dict|learner|checkpoint|adapter)\w{0,30}\s?\(/,
  /\b(?:pipeline|create_model\w{0,30}|pull_from_hub|apply_chat_template)\s?\(/,
  // Not the printed architecture, which goes on in the next line.
  /\b(?:SentenceTransformer|CrossEncoder|SparseEncoder|YOLO|LLM|Llama|InferenceClient|InferenceSession|WhisperModel|\w{0,6}FlagModel|TTS)\s?\(\s{0,40}["'\w]/,
  /\.(?:load|generate|predict|encode|transcribe|translate|inference|completions\.create)\s?\(/
];
var START = String.raw`^\s{0,8}(?:[$>!%]\s{0,2})?(?:sudo )?`;
var RUN = new RegExp(
  `${START}(?:python3?|ollama|docker run|vllm|mlx_lm\\S{0,20}|text-generation-launcher|mlagents-\\S{1,20}|lms|curl|whisper|transformers|sglang|lmdeploy|wasmedge|\\S{0,40}(?:llama-(?:cli|server|run)|llama\\.cpp\\S{0,20}|/main|/server|\\.py|\\.sh))(?:\\s|$)`,
  "m"
);
var PREPARE = new RegExp(
  `${START}(?:pip3?|uv|conda|npm|npx|git|wget|docker|huggingface-cli|hf|brew|apt|apt-get|make|cmake|cd)\\s\\S`,
  "m"
);
var CHAT_MARKS = /<\|[\w ]{1,30}\|>|\[\/?INST\]|<<SYS>>|^#{2,3} ?(?:instruction|input|response|human|assistant|user)|^(?:user|human|assistant|system|q|a|question|answer) ?:|\{ ?(?:prompt|instruction|question|input|user_?message|system_?(?:prompt|message)) ?\}/im;
var TRAINS = /(?:Trainer|TrainingArguments|LoraConfig|get_peft_model)\s?\(|\.(?:train|fit|learn|backward)\s?\(|optimizer\.step/;
var RUNS = /\bpipeline\s?\(|\.(?:generate|predict|encode|transcribe|translate|inference|evaluate)\s?\(/;
var CONVERTS = /\bconvert(?:er|_\w{1,40})?\b|\bquantize\b/;
var IMPORT = /^\s*(?:import\s\S|from\s\S{1,80}\simport\s|(?:const|var|let)\s.{1,80}=\s?require\()/;
var WORKS = /\w{0,30}(?:model|predict|infer|classif|recogni[sz]|detect|embed|segment|speech|extract)\w{0,30}\s?(?:=|\()/i;
var READS = /\b(?:load_dataset|load_metric|read_csv|read_json|evaluate\.load)\s?\(/;
var SETTING = /^\s{0,40}(?:-\s|["'\w.-]{1,60}["']?\s?[:=]|[{}[\]],?$|#)/;
function codeKind(text4, language2 = "") {
  if (isBibtex(text4)) return "bibtex";
  const lines2 = text4.split("\n").filter((line) => line.trim() !== "" && !isRemark(line));
  if (lines2.every((line) => IMPORT.test(line))) return "empty";
  const code3 = lines2.join("\n");
  if ((TRAINS.test(code3) || CONVERTS.test(code3)) && !RUNS.test(code3)) return "making";
  if (isCall(code3) || RUN.test(code3) || isProgram(lines2)) return "run";
  if (PREPARE.test(code3) || FETCH.test(code3)) return "prepare";
  if (CHAT_MARKS.test(text4)) return "prompt";
  if (/^(?:ya?ml|json|toml|ini)$/i.test(language2) || lines2.every((line) => SETTING.test(line))) {
    return "configuration";
  }
  return "other";
}
function isProgram(lines2) {
  if (!lines2.some((line) => IMPORT.test(line))) return false;
  return lines2.some(
    (line) => !IMPORT.test(line) && line.includes("(") && WORKS.test(line) && !READS.test(line)
  );
}
function isRemark(line) {
  return /^\s*(?:#(?!!)|\/\/)/.test(line) || /\bTODO\b|your-name\/your-model/.test(line) || isUnfilled(line);
}
var FETCH = /\b(?:hf_hub_download|snapshot_download)\s?\(/;
function isCall(text4) {
  return CALLS.some((call) => call.test(text4));
}
function isRunnable(text4) {
  if (/train|tune|convert|quanti[sz]e|eval|test/i.test(text4)) return false;
  return RUN.test(text4) ? /\s\S/.test(text4) : isCall(text4) && /["']/.test(text4);
}
function isCommand(text4) {
  return isCall(text4) || RUN.test(text4) || PREPARE.test(text4);
}

// src/card/topics/evidence/evidence.ts
var NOTHING = 0;
var STATEMENT = 1;
var BELOW_NAME = 2;
var KIND = 3;
var ANYWHERE = 4;

// src/card/topics/evidence/benchmark.ts
function wholeWords(words2) {
  const list2 = words2.replace(/\s+/g, " ").trim().replaceAll(", ", "|");
  return new RegExp(`(?<![a-z0-9])(?:${list2})(?![a-z0-9])`, "i");
}
var MEASURES2 = `
  accuracy, acc, f1, f1[- _]?score, precision, recall, bleu, sacrebleu, chrf, chrf\\+\\+, rouge, rouge[-_ ]?[12l], rougelsum,
  meteor, wer, cer, perplexity, ppl, map, map50, map50-95, auc, auroc, roc[- _]auc, exact match, mmlu, hellaswag, gsm8k,
  humaneval, mbpp, truthfulqa, winogrande, pass@\\d{1,3}, mse, rmse, mae, r2, r\xB2, mean[_ ]reward, win[- ]?rate, psnr, ssim,
  lpips, fid, ndcg, ndcg@\\d{1,3}, mrr, mrr@\\d{1,3}, recall@\\d{1,3}, precision@\\d{1,3}, map@\\d{1,3}, spearman, pearson, kendall,
  matthews correlation, mcc, iou, miou, dice, top[- ]?[15], error rate, eer, bertscore, mteb, mt[- ]?bench, eval[_ ]loss,
  validation loss, kappa, sensitivity, specificity, mape, smape, f[- ]?measure, word error, character error, bits per byte,
  (?:validation|test|dev|eval|evaluation) scores?, gpqa, ifeval, aime, aime ?\\d{2}, math[- ]?500, livecodebench, arena[- ]hard, c-?eval, cmmlu,
  \u51C6\u786E\u7387, \u7CBE\u5EA6, \u6B63\u786E\u7387, \u7CBE\u786E\u7387, \u53EC\u56DE\u7387, \u56F0\u60D1\u5EA6, \u6B63\u89E3\u7387, \u6B63\u7B54\u7387, \u518D\u73FE\u7387, \u9069\u5408\u7387, \u30D1\u30FC\u30D7\u30EC\u30AD\u30B7\u30C6\u30A3, \uC815\uD655\uB3C4, \uC815\uBC00\uB3C4, \uC7AC\uD604\uC728, \uD37C\uD50C\uB809\uC2DC\uD2F0, \u0442\u043E\u0447\u043D\u043E\u0441\u0442\u044C, \u043F\u043E\u043B\u043D\u043E\u0442\u0430,
  genauigkeit, wortfehlerrate, exactitude, precisi\xF3n, exactitud, acur\xE1cia, precis\xE3o, accuratezza, do\u011Fruluk, dok\u0142adno\u015B\u0107`;
var MEASURE = wholeWords(MEASURES2);
var RESULT = wholeWords(`${MEASURES2},
  em, arc, loss, reward, elo, score, scores, average, avg, mean, correlation, cosine, similarity, comet, ter, der, pesq, stoi, mos,
  agieval, bbh, glue, superglue, squad, result, results, performance, test, dev, val, \u5F97\u5206, \u8BC4\u5206, \u5206\u6570, \u30B9\u30B3\u30A2, \uC810\uC218, \u043E\u0446\u0435\u043D\u043A\u0430`);
var COMPARED = wholeWords(`
  model, models, model name, method, methods, system, approach, task, tasks, dataset, datasets, data set, benchmark, benchmarks, category,
  metric, metrics, measure, key, label, labels, class, language, lang, test set, testset, subset, split, name, \u6A21\u578B, \u6570\u636E\u96C6, \u4EFB\u52A1, \u30E2\u30C7\u30EB, \uBAA8\uB378`);
var SIZE = wholeWords(`
  size, params, parameters, layers, heads, dim, hours, duration, share, fraction, weight, ratio, proportion, tokens, samples, examples, count, number,
  epoch, epochs, step, steps, learning rate, lr, batch size, bits, bpw, vram, ram, threshold, thresholds, density, context, download, value, \u53C2\u6570\u91CF, \u5927\u5C0F, \u6570\u91CF`);
var LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}`;
var AMOUNT = String.raw`(?![\d.,]{0,8}\s?(?:[kmgt]i?b|bpw|bits?|tokens?|param\w{0,7}|[mb]illions?|trillions?|epochs?|k?hz)(?![${LETTER}]))`;
var MEASURED = new RegExp(
  String.raw`(?<![${LETTER}\p{N}._-])${AMOUNT}[+-]?(?:\d{0,6}[.,]\d{1,20}|\d{1,3}(?=\s?[%％])|\d{1,7}(?=\s?(?:±|\+\/-)\s?\d))(?![${LETTER}\d]|[.,]\d)`,
  "iu"
);
var RELEASE = /(?<![a-z])(?:llama|qwen|gpt|mistral|mixtral|gemma|phi|claude|gemini|deepseek|grok|glm|internlm|flux|diffusion|sdxl?|voice|squad|python|pytorch|torch|tensorflow|transformers|cuda|apache|by(?:-\w{2}){0,2}|version|release)[ -](?:v|1)?\d(?:\.\d{1,3}){1,2}(?![\d%])/gi;
var SETTING2 = /(?<![a-z])(?:temp(?:erature)?|(?:min|top|typical)[ _-]?p|(?:repetition|presence|frequency)[ _]penalty|learning[ _]rate|lr|dropout|weight[ _]decay|threshold|cfg(?: scale)?|guidance(?: scale)?|denois\w{1,6}(?: strength)?|label[ _]smoothing)(?:[\s:=]|of|is|to){1,5}\d{0,3}\.\d{1,6}/gi;
var COUNTED = new RegExp(
  String.raw`(?:${MEASURE.source}|(?<![a-z0-9])(?:score|elo)(?![a-z0-9]))(?:[\s:=~≈*]|is|of|was|around|about|approximately|は|が|为|為|是|는|은|이|가|約|约|达到|達到){1,6}\d{1,4}(?![a-z0-9]|\.\d)`,
  "i"
);
var COUNTED_BEFORE = /(?<![\w.-])\d{1,3}\s(?:perplexity|ppl|bleu|wer|cer|f1)(?![a-z0-9])/i;
var PRINTOUT = /^(?:|te?xt|plain\w{0,4}|json|console|output|log|none)$/i;
var LOG = /["'](?:eval|test|val\w{0,7})[_/]\w{1,30}["']\s?:\s?\d/;
var PRINTED = /^\s{0,20}#?\s{0,4}\d{1,3}\.\d{1,20}\s?%?\s{0,20}$/;
var FEWEST_ROWS = 3;
var FARTHEST_AFTER = 60;
var FARTHEST_BEFORE = 15;
var FIGURE = /^[^\p{L}\d]{0,4}\d{0,7}(?:[.,]\d{1,20})?(?:e-?\d{1,2})?\s?(?:[%％]|\(.{1,20}\)|(?:±|\+\/-)\s?[\d.,]{1,10}%?|\/\s?[\d.,-]{1,10})?[^\p{L}\d]{0,4}$/u;
var FRACTION = /\d[.,]\d|%|％|±/;
var PLOT = wholeWords(`
  result, results, benchmark, benchmarks, bench, eval, evals, evaluation, performance, metric, metrics, accuracy, score, scores, leaderboard, confusion,
  matrix, roc, curve, comparison, compare, radar, win ?rate, winrate, mmlu, mteb, elo, loss, plot, chart, graph, figure, fig, table`);
var NO_PLOT = wholeWords(
  "arch, architecture, logo, banner, diagram, framework, pipeline, badge, illustration, cover, teaser, workflow, header, thumbnail, icon"
);
function benchmarkGrade(reading) {
  const grade2 = gradeOf(reading);
  return reading.block.quoted && grade2 === ANYWHERE ? KIND : grade2;
}
function gradeOf({ block, text: text4 }) {
  if (block.kind === "table") return tableGrade(block.rows);
  if (block.kind === "code") return outputGrade(block.text, block.language);
  if (/\d/.test(text4)) {
    const bare = MEASURED.test(text4) ? text4.replace(RELEASE, " ").replace(SETTING2, " ") : "";
    if (MEASURED.test(bare)) return reports(MEASURE, bare) ? ANYWHERE : KIND;
    if (COUNTED_BEFORE.test(text4)) return ANYWHERE;
    if (COUNTED.test(text4)) return KIND;
  }
  if (plotGrade(block) === KIND) return KIND;
  return text4 === "" ? NOTHING : STATEMENT;
}
function outputGrade(text4, language2) {
  const kind = codeKind(text4, language2);
  const lines2 = text4.split("\n");
  if (kind !== "other" && kind !== "configuration") {
    return RESULT.test(text4) && lines2.some((line) => PRINTED.test(line)) ? BELOW_NAME : NOTHING;
  }
  const figures = lines2.filter((line) => MEASURED.test(line)).length;
  if (PRINTOUT.test(language2) && reports(MEASURE, text4))
    return figures >= FEWEST_ROWS || LOG.test(text4) ? ANYWHERE : KIND;
  if (reports(RESULT, text4)) return KIND;
  return figures >= FEWEST_ROWS ? BELOW_NAME : NOTHING;
}
function plotGrade({ images }) {
  if (images.length === 0) return NOTHING;
  const names = images.map(({ url, alt }) => `${url.replace(/[-_/.%]/g, " ")} ${alt}`);
  if (names.some((name) => PLOT.test(name))) return KIND;
  return names.every((name) => NO_PLOT.test(name)) ? NOTHING : KIND;
}
function reports(measure, text4) {
  return text4.split(/(?<=[.!?。！？])\s|\n/).some((sentence) => {
    const name = measure.exec(sentence);
    if (!name) return false;
    const after = sentence.slice(name.index + name[0].length);
    const figure = MEASURED.exec(after);
    if (figure && figure.index <= FARTHEST_AFTER) return true;
    return MEASURED.test(sentence.slice(Math.max(0, name.index - FARTHEST_BEFORE), name.index));
  });
}
function tableGrade(rows2) {
  const [header = [], ...body] = rows2;
  if (!body.some((row2) => row2.some((cell) => /\d/.test(cell)))) return NOTHING;
  const cells = body.flatMap((row2) => row2.slice(1));
  const figures = cells.filter(isFigure);
  const hasMeasure = header.some(isMeasure) || body.some(([name = ""], i) => isMeasure(name) && tells2(body, i));
  if (figures.length === 0)
    return cells.some((cell) => MEASURED.test(cell)) ? hasMeasure ? KIND : BELOW_NAME : NOTHING;
  if (hasMeasure) return ANYWHERE;
  return isComparison(header, body) ? ANYWHERE : KIND;
}
function tells2(body, index3) {
  const [, ...cells] = body[index3] ?? [];
  return cells.some((cell) => isFigure(cell) || MEASURED.test(cell)) || cells.every((cell) => cell === "");
}
function isMeasure(cell) {
  return MEASURE.test(cell.replace(/_/g, " "));
}
function isFigure(cell) {
  return /\d/.test(cell) && FIGURE.test(cell);
}
function isComparison(header, body) {
  if (!COMPARED.test(header[0] ?? "")) return false;
  const cells = body.flatMap((row2) => row2.filter((_, i) => i > 0 && !SIZE.test(header[i] ?? "")));
  const figures = cells.filter(isFigure);
  return figures.length * 3 >= cells.length && figures.some((cell) => FRACTION.test(cell));
}

// src/card/topics/evidence/citation.ts
var YEAR = /\b(?:19|20)\d\d\b/;
var IDENTIFIER = /\barxiv[:.\s]{0,3}\d{4}\.\d{4,5}|\barxiv\.org\/|\bdoi\.org\/|\b10\.\d{4,9}\/\S|aclanthology\.org\/|openreview\.net\//i;
var PAPER = /\/papers?\/|\.pdf(?:$|[?#])|semanticscholar\.org|dl\.acm\.org|ieeexplore|springer\.com|sciencedirect|nature\.com|pubmed|neurips\.cc/i;
var VENUE = /\b(?:proceedings|conference|journal|transactions|workshop|arxiv|preprint|press|findings|symposium|zenodo|association for)\b|\bin:|\bpp\.|\bvol\.|\b(?:19|20)\d\d;\d/i;
var AUTHORS2 = new RegExp("\\bet al\\b|\\p{Lu}[\\p{L}'-]{1,30},\\s(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}'-]{1,30})|\\b\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?\\p{Lu}\\p{Ll}{1,30}|(?:,|and) \\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}.'-]{0,30}){1,3},? \\(?(?:19|20)\\d\\d|\\p{Lu}\\p{L}{1,30} \\p{Lu}{1,3}, \\p{Lu}\\p{L}{1,30} \\p{Lu}{1,3}[.,]", "u");
var ASKS = /\b(?:please |kindly )?(?:consider )?(?:citing|cite)\b|\bcite as\b|引用|인용|цитир|zitier|citer|citar/i;
function citationGrade({ block, text: text4 }) {
  if (isBibtex(block.text)) return isFilledBibtex(block.text) ? ANYWHERE : NOTHING;
  if (block.kind === "table") return NOTHING;
  if (text4 === "" && block.links.length === 0) return NOTHING;
  if (isReference(text4)) return ANYWHERE;
  if (IDENTIFIER.test(text4) || block.links.some((url) => IDENTIFIER.test(url) || PAPER.test(url))) return KIND;
  const hasAuthors = AUTHORS2.test(text4);
  const hasYear = YEAR.test(text4);
  if (hasAuthors && hasYear) return KIND;
  if (hasAuthors || hasYear || /https?:\/\//.test(text4)) return BELOW_NAME;
  if (block.links.some((url) => /^https?:/i.test(url))) return BELOW_NAME;
  return STATEMENT;
}
function isReference(text4) {
  if (!YEAR.test(text4)) return false;
  const hasAuthors = AUTHORS2.test(text4);
  return hasAuthors && (VENUE.test(text4) || ASKS.test(text4)) && text4.length >= 60;
}

// src/card/topics/evidence/further.ts
var SAYS = {
  description: /\b(?:is|are) an? [\p{L}\d -]{0,80}(?:model|version|checkpoint|network|adapter|lora|merge|classifier|encoder|decoder|transformer|finetune|quantization|tokenizer)\b|是一个|是一款|モデルです|모델입니다|est un modèle|es un modelo|ist ein|это модель|é um modelo/iu,
  "intended-use": new RegExp("\\b(?:intended (?:for|to|as|use)|(?:can|may|could) be used (?:for|to|as|in)|designed (?:for|to)|meant (?:for|to)|useful for|suitable for|aimed at|use this model (?:for|to)|(?:models?|adapter|classifier|checkpoint|agent|network)\\b[^.\\n]{0,80}\\b(?:for|to) [\\p{L}-]{3,30}|models?\\b[^.\\n]{0,100}\\b(?:classification|generation|translation|summari[sz]ation|recognition|detection|segmentation|answering|retrieval|embeddings?|similarity|extraction|forecasting|paraphrasing|playing)|(?:text|image|speech|audio)-to-\\p{L}{4,8})\\b|\u7528\u4E8E|\u9069\u3057\u305F|\uC0AC\uC6A9\uD560 \uC218|peut \xEAtre utilis\xE9|puede (?:usarse|utilizarse)|kann (?:f\xFCr|verwendet)|\u043F\u0440\u0435\u0434\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430|pode ser usado", "iu"),
  training: /\b(?:(?:pre-?|fine-?)?trained|fine-?tuned|finetuned|distilled|merged?)\b.{0,80}\b(?:on|from|with|using|version|by|of)\b|训练|微调|学習|ファインチューニング|학습|파인튜닝|entraîné|entrenado|trainiert|обучена|дообучена|treinado/i,
  bias: /\b(?:bias|biases|biased|stereotypes?|fairness|ethical|discriminat\w{1,6})\b|偏见|バイアス|편향|biais|sesgos?|verzerrung|предвзят|viés|vieses/i,
  environment: /\b(?:co2|co₂|carbon (?:emi\w{1,7}|footprint)|kwh|tco2eq|co2eq|kgco2\w{0,2})\b|碳排放|炭素|탄소/i,
  license: /\b(?:licensed under|released under|under the [\p{L}\d. -]{2,40} licen[cs]e|licen[cs]e:)|许可|ライセンス|라이선스|sous licence|licencia|lizenz|лиценз|licença/iu,
  demo: /\b(?:demo|playground|try it|colab)\b|huggingface\.co\/spaces\/|colab\.research\.google|演示|デモ|데모|démo/i,
  contact: /\w@[\w-]{1,64}\.\w{2}|\b(?:contact (?:us|me)|discord|reach out|open an issue|feel free to contact)\b|联系|連絡|연락|kontakt|contacto|контакт|contato/i
};
var SIGNS = {
  description: /\b(?:is|are) an? |是一|モデルで|모델입|est un|es un|ist ein|это|é um/i,
  license: /licen|release|许可|ライセンス|라이선스|lizenz|лиценз/i
};
var LINKED = /* @__PURE__ */ new Set(["demo", "contact", "license", "training", "description"]);
function furtherGrade(topic, { block, text: text4 }, isFound) {
  if (block.kind === "code") return topic === "training" || topic === "demo" ? STATEMENT : NOTHING;
  if (text4 === "")
    return block.images.length > 0 || block.links.length > 0 && LINKED.has(topic) ? STATEMENT : NOTHING;
  if (isFound) return STATEMENT;
  const says = SAYS[topic];
  if ((SIGNS[topic]?.test(text4) ?? true) && says.test(text4)) return ANYWHERE;
  if (topic === "demo" && block.links.some((url) => says.test(url))) return ANYWHERE;
  return STATEMENT;
}

// src/card/topics/evidence/limitations.ts
var ENGLISH = /\b(?:limit|limits|limited|limitation|limitations|bias|biases|biased|risk|risks|risky|harm|harms|harmful|cannot|can't|could not|should not|shouldn't|must not|may not|might not|does not|doesn't|do not|don't|is not|are not|isn't|aren't|not|unable|fail|fails|failure|struggle|struggles|stereotypes?|unsafe|inaccurate|incorrect|hallucinat\w{1,6}|misuse|caution|careful|warning|beware|unreliable|out of scope|toxic|offensive|disturbing|uncensored|imperfect|degraded?|degrades|poorly|worse|only|wrong|wrongly|errors?|mistakes?|lacks?|avoid|confuses?)\b/i;
var LATIN = /\b(?:limit|biais|risqu|erron|inexact|sesg|riesg|nicht|kein|begrenz|eingeschr|verzerr|risik|fehler|vies|risco|impreci|ne \w{1,10} pas|n'\w{1,10} pas|no (?:puede|debe|es|est))/i;
var BEYOND_ASCII = new RegExp("\u4E0D\u80FD|\u65E0\u6CD5|\u4E0D\u6703|\u4E0D\u4F1A|\u5C40\u9650|\u9650\u5236|\u504F\u89C1|\u504F\u5DEE|\u4E0D\u9002|\u4E0D\u5E94|\u98CE\u9669|\u6709\u9650|\u9519\u8BEF|\u4E0D\u51C6\u786E|\u3067\u304D\u307E\u305B\u3093|\u3067\u304D\u306A\u3044|\u3067\u304D\u305A|\u5236\u9650|\u9650\u754C|\u30D0\u30A4\u30A2\u30B9|\u504F\u898B|\u30EA\u30B9\u30AF|\u4E0D\u9069\u5207|\u4E0D\u6B63\u78BA|\u6CE8\u610F|\uD55C\uACC4|\uC81C\uD55C|\uD3B8\uD5A5|\uC5C6\uC2B5\uB2C8\uB2E4|\uC54A\uC2B5\uB2C8\uB2E4|\uBABB\uD569\uB2C8\uB2E4|\uBABB\uD558\uC600|\uC704\uD5D8|\uBD80\uC815\uD655|\uC720\uD574|(?<!\\p{L})(?:\u043D\u0435|\u043E\u0433\u0440\u0430\u043D\u0438\u0447|\u043F\u0440\u0435\u0434\u0432\u0437\u044F\u0442|\u0440\u0438\u0441\u043A|\u043E\u0448\u0438\u0431|\u043D\u0435\u0442\u043E\u0447\u043D|\u043F\u043B\u043E\u0445\u043E|n\xE3o|vi\xE9s)", "iu");
var LABEL = /limitation|scope|issues|caveat/i;
var LABELLED = /^(?:[\w-]{1,12} )?(?:limitations?|out[- ]of[- ]scope(?: uses?)?|known issues|caveats?)(?: and \w{1,12})?\s?[:：]\s?\S{2,30}\s\S/im;
var ELSEWHERE2 = [
  /模型.{0,30}(?:可能.{0,12}(?:有害|偏见|错误|不准确|不当|幻觉|虚假)|无法|不能|不支持|不适用|不适合)|不(?:适用|适合)于|请?(?:谨慎|慎重)使用/,
  /(?:不正確|不適切|有害|誤った|偏った|事実と異なる).{0,30}(?:可能性|場合|こと)があ|モデル.{0,40}(?:できません|保証|苦手|適していません)/,
  /(?:부정확|유해|편향|잘못된).{0,30}(?:수 있|가능성)|모델.{0,40}(?:못합니다|없습니다|않습니다|적합하지)/,
  new RegExp("(?<!\\p{L})(?:mod\xE8le|il)(?!\\p{L}).{0,40}(?:ne .{1,30} pas(?!\\p{L})|peut (?:produire|g\xE9n\xE9rer|halluciner|inventer|se tromper)|confond)|ne (?:doit|convient|doivent) pas", "iu"),
  new RegExp("(?<!\\p{L})modelo.{0,40}(?<!\\p{L})(?:no (?:es|est\xE1|puede|debe|reconoce|entiende|distingue|funciona)|puede (?:generar|producir|alucinar|inventar|cometer))|no (?:debe|deber\xEDa) (?:usarse|utilizarse)", "iu"),
  /(?:^|[.!]\s)(?:no|não) (?:distingue|reconoce|reconhece|entiende|entende|funciona|soporta|suporta|detecta|sirve|serve)/im,
  new RegExp("(?<!\\p{L})modell.{0,40}(?<!\\p{L})(?:nicht|kein\\w{0,2}|kann .{0,30}(?:falsch|fehler|erfind|halluzin)\\w{0,8})(?!\\p{L})|nicht f\xFCr .{1,60}(?:geeignet|gedacht|bestimmt)", "iu"),
  new RegExp("(?<!\\p{L})\u043C\u043E\u0434\u0435\u043B\u044C.{0,40}(?<!\\p{L})(?:\u043D\u0435 (?:\u0443\u043C\u0435\u0435\u0442|\u043C\u043E\u0436\u0435\u0442|\u043F\u043E\u0434\u0445\u043E\u0434\u0438\u0442|\u043F\u0440\u0435\u0434\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0430|\u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442|\u043F\u043E\u043D\u0438\u043C\u0430\u0435\u0442)|\u043C\u043E\u0436\u0435\u0442 (?:\u0433\u0435\u043D\u0435\u0440\u0438\u0440\u043E\u0432\u0430\u0442\u044C|\u0432\u044B\u0434\u0430\u0432\u0430\u0442\u044C|\u043E\u0448\u0438\u0431\u0430\u0442\u044C\u0441\u044F|\u0441\u043E\u0434\u0435\u0440\u0436\u0430\u0442\u044C)|\u043F\u043B\u043E\u0445\u043E)", "iu"),
  new RegExp("(?<!\\p{L})modelo.{0,40}(?<!\\p{L})(?:n\xE3o (?:\xE9|est\xE1|pode|deve|reconhece|entende|funciona|lida)|pode (?:gerar|produzir|alucinar|inventar|errar))|n\xE3o (?:deve|deveria) ser us", "iu")
];
var SIGN = /limit|not\b|n't\b|bias|harm|offensive|disturbing|explicit|uncensored|truncated|only|risk|poorly|worse|badly|liable|fail|struggle|confuses|stumbles|unable|lacks?|moderation|safeguard|guardrail|can't|cannot|hallucinat|produce|generate/i;
var ELSEWHERE_SIGN = /\b(?:modell|modelo)\b.{0,80}\b(?:nicht|kein|puede|pode|no)\b|\bnicht f|\bno (?:debe|dis|rec|ent|fun|sop|det|sir)/i;
var STRONG = [
  /\blimitations? (?:of|is|are|include)\b/i,
  /\b(?:model|it|models|outputs?|lora|they|checkpoint)\b.{0,60}\b(?:may|might|can|could|will|does|do|is|are)\b.{0,30}\b(?:not (?:work|perform|function|handle|support|generali[sz]e|capture|suitable|intended|perfect|be (?:able|used|suitable|accurate|reliable|perfect))|struggle|fail|hallucinate|biased?|produce (?:\w+ )?(?:harmful|biased|inaccurate|incorrect|offensive|toxic|false|factually)|generate (?:\w+ )?(?:harmful|biased|inaccurate|incorrect|offensive|toxic|false))/i,
  /\bshould(?:n't| not) be (?:used|deployed|relied|considered)\b/i,
  /\bnot (?:intended|suitable|designed|recommended|meant|safe|appropriate|advised) (?:for|to|as)\b/i,
  /\b(?:is|are) uncensored\b/i,
  /\b(?:model|it|checkpoint|adapter|they)\b[^.\n]{0,30}\b(?:struggles?|fails|hallucinates?|confuses|stumbles) (?:with|to|at|on|when|by|often|sometimes|between|\w{3,20})\b/i,
  /\bbiased (?:predictions|outputs|content|results|responses)\b/i,
  /\b(?:harmful|biased|explicit|offensive|disturbing)[^.]{0,40}\b(?:content|outputs?|text)\b/i,
  /\b(?:content|outputs?|text|images?|responses?|answers?)\b[^.\n]{0,40}\b(?:harmful|biased|offensive|disturbing|inaccurate|inappropriate|deceptive|incorrect)\b/i,
  /\bis not perfect\b/i,
  /\b(?:the|this|our) (?:[\w.-]{1,30} )?models? (?:can ?not|can't|does not|doesn't|will not|is not able to|is unable to|lacks?)\b(?! (?:need|require))/i,
  /\b(?:no|not have any) (?:moderation|safety|safeguards?|guardrails?)\b/i,
  /\b(?:may|might) not (?:always )?(?:work|function|perform|generali[sz]e|handle|support)\b/i,
  /\b(?:longer|more) than \d+ [\w ]{1,30}(?:is|are|will be) truncated\b/i,
  /\b(?:model|models|it|checkpoint|adapter|version)\b[^.]{0,40}\b(?:only supports?|supports? only)\b/i,
  /\b(?:use (?:it |this (?:model )?)?)?at your own risk\b/i,
  /\bperforms? (?:\w{2,12} )?(?:poorly|worse|badly)\b/i,
  /\bnot (?:be )?(?:held )?(?:responsible|liable|accountable) for\b/i,
  /\bfor (?:research|experimental|academic|educational) (?:purposes?|use) only\b/i
];
var NONE = /\b(?:there are )?no (?:additional |known |further |other )?(?:caveats|limitations|risks|issues|biases|recommendations)(?: or \w{3,20})?(?: for this model)?\./gi;
var FACT = /^[^.:：]{1,40}[:：] ?\S{0,30}$/;
function limitationsGrade({ block, text: authored, isBeyondAscii }) {
  if (block.kind === "code") return NOTHING;
  const text4 = authored.replace(NONE, "").trim();
  if (text4 === "") return NOTHING;
  if (block.kind !== "table" && SIGN.test(text4) && STRONG.some((pattern) => pattern.test(text4)))
    return ANYWHERE;
  if (LABEL.test(text4) && LABELLED.test(text4)) return ANYWHERE;
  if ((isBeyondAscii || ELSEWHERE_SIGN.test(text4)) && ELSEWHERE2.some((pattern) => pattern.test(text4)))
    return ANYWHERE;
  if (ENGLISH.test(text4) || LATIN.test(text4) || isBeyondAscii && BEYOND_ASCII.test(text4)) return KIND;
  return FACT.test(text4) ? NOTHING : STATEMENT;
}

// src/card/topics/evidence/usage.ts
var CODE_GRADES = {
  empty: NOTHING,
  bibtex: NOTHING,
  run: ANYWHERE,
  prepare: KIND,
  other: KIND,
  prompt: BELOW_NAME,
  making: BELOW_NAME,
  configuration: BELOW_NAME
};
var BADGE = /shields\.io|badge|\.svg(?:$|\?)/i;
var INSTRUCTION = /(?:^|[.!?:;,]\s{1,3}|\b(?:need to|have to|must|should|then|please|first|next|simply|just|and|to|can)\s)(?:also )?(?:download|install|load|put|drop|place|copy|move|add|append|prepend|prefix|set|select|choose|open|run|start|launch|type|enter|clone|import|use|click|pass|call|create|paste|unzip|extract|feed)\s/im;
var INSTRUCTION_IN_LATIN = /\b(?:installe[rz]|lance[rz]|ouvre[rz]|instal[ae]r?|descarg(?:a|ue|ar)|ejecut(?:a|e|ar)|abr[ae]|cargar?|coloque|installieren|herunterladen|starten|laden sie|baix(?:e|ar)|execut(?:e|ar)|rode|rodar)\b/i;
var INSTRUCTION_BEYOND = /安装|下载|加载|运行|执行|打开|点击|放入|放到|ダウンロード|インストール|実行|起動|クリック|開いて|入れて|設定して|설치|다운로드|실행|불러|télécharge|exécute|ausführen|öffnen|führen sie|установ|скача|запуст|откр|загруз/i;
var POINTS_ELSEWHERE = /\b(?:see|refer(?:red)? to|check(?: out)?|visit|find|look at|go to)\b/i;
function usageGrade({ block, text: text4, before: before2, isBeyondAscii }) {
  if (block.kind === "code") return CODE_GRADES[codeKind(text4, block.language)];
  if (block.kind === "table") return NOTHING;
  if (block.codeSpans.some(isRunnable)) return ANYWHERE;
  if (block.codeSpans.some(isCommand)) return KIND;
  if (isPrompt(text4)) return BELOW_NAME;
  if (text4 === "") return isScreenshot(block, before2) ? BELOW_NAME : NOTHING;
  const isStep = block.kind === "item" && block.ordered;
  if (isInstruction(text4, isBeyondAscii)) return isStep ? KIND : BELOW_NAME;
  return isStep ? BELOW_NAME : STATEMENT;
}
function isPrompt(text4) {
  return /\bUSER\s?:/.test(text4) && /\bASSISTANT\s?:/.test(text4);
}
function isInstruction(text4, isBeyondAscii) {
  return text4.split(/(?<=[.!?])\s|\n/).some((sentence) => tellsToDo(sentence, isBeyondAscii) && !POINTS_ELSEWHERE.test(sentence));
}
function tellsToDo(sentence, isBeyondAscii) {
  return INSTRUCTION.test(sentence) || INSTRUCTION_IN_LATIN.test(sentence) || isBeyondAscii && INSTRUCTION_BEYOND.test(sentence);
}
function isScreenshot(block, before2) {
  return block.images.some(({ url }) => !BADGE.test(url)) && /[:：]$/.test(before2?.text ?? "");
}

// src/card/topics/read-topics.ts
var KIN = {
  limitations: ["bias"],
  bias: ["limitations"],
  usage: ["demo", "intended-use"]
};
var NEEDS_KIND = /* @__PURE__ */ new Set(["usage", "benchmark", "citation"]);
var APART = /* @__PURE__ */ new Set([
  "usage",
  "limitations",
  "benchmark",
  "citation",
  "training",
  "environment",
  "license",
  "contact"
]);
var CODE_DECIDES = /* @__PURE__ */ new Set(["usage"]);
function readTopics(outline, lexicon, work) {
  const { blocks, sections } = outline;
  const meanings = sections.map((section, i) => meaningOf(section, i, lexicon));
  const passages = passagesIn(blocks.map(({ text: text4 }) => text4).join("\n"));
  const readings = blocks.map((block, i) => {
    const text4 = authoredText(block.text, passages);
    return { block, text: text4, before: blocks[i - 1], isBeyondAscii: BEYOND_ASCII2.test(text4) };
  });
  const wordsFrom = {
    any: nextThat(readings, ({ text: text4, block }) => text4 !== "" || block.images.length > 0),
    own: nextThat(readings, ({ text: text4, block }) => text4 !== "" && block.links.length === 0)
  };
  const read = { outline, meanings, readings, apart: sectionsApart(sections, meanings), wordsFrom };
  const states = TOPICS.map((topic) => [topic, stateOf(topic, read, work)]);
  return Object.fromEntries(states);
}
var BEYOND_ASCII2 = /[^ -~\s]/;
var NO_MEANING = { topics: /* @__PURE__ */ new Map(), whole: /* @__PURE__ */ new Set(), isContents: false };
function meaningOf({ heading }, index3, lexicon) {
  if (!heading) return NO_MEANING;
  const meaning = headingMeaning(heading.text, readingOf(heading), lexicon);
  const isTitle = index3 === 1 && heading.rank === 1;
  if (!isTitle) return meaning;
  const topics = new Map([...meaning.topics].filter(([topic]) => meaning.whole.has(topic)));
  return { ...meaning, topics };
}
function sectionsApart(sections, meanings) {
  const apart = [];
  for (const [i, { parent }] of sections.entries()) {
    const { topics, isContents } = meanings[i] ?? NO_MEANING;
    const isApart = isContents || [...topics].some(([topic, how]) => how > HINT && APART.has(topic));
    apart.push(isApart ? i : apart[parent] ?? -1);
  }
  return apart;
}
function stateOf(topic, read, work) {
  const { outline, meanings } = read;
  const next = nextByGrade(gradesOf(topic, read, work));
  const candidates = [];
  for (const [i, section] of outline.sections.entries()) {
    if (work) work.sections++;
    const { heading, from, end } = section;
    const meaning = meanings[i] ?? NO_MEANING;
    const directness = meaning.topics.get(topic);
    if (!heading || directness === void 0) continue;
    const isShared = namesAnother(topic, meaning);
    const holds2 = (grade2) => {
      const at = next[grade2][from] ?? -1;
      return at >= 0 && at < end;
    };
    const isFilled = holds2(gradeNeeded(topic, directness, isShared));
    const isCertain = CODE_DECIDES.has(topic) && isFilled && holds2(ANYWHERE);
    candidates.push({ section, heading, directness, isShared, isFilled, isCertain });
  }
  const filled = mostDirect(candidates.filter(({ isFilled }) => isFilled));
  if (filled) return { state: "present", line: filled.line, heading: filled.text };
  const inline = next[ANYWHERE][0] ?? -1;
  const block = outline.blocks[inline];
  if (block) {
    const under = outline.sections[outline.owners[inline] ?? 0]?.heading?.text;
    return { state: "inline", line: block.line, ...under === void 0 ? {} : { under } };
  }
  const empty4 = mostDirect(candidates.filter((candidate) => isLeftEmpty(candidate, read)));
  if (empty4) return { state: "placeholder", line: empty4.line, heading: empty4.text };
  return { state: "missing" };
}
function gradesOf(topic, { outline, meanings, readings, apart }, work) {
  const kin = [topic, ...KIN[topic] ?? []];
  const isForeign = apart.map((index3) => {
    const meaning = meanings[index3];
    return meaning !== void 0 && !kin.some((own4) => meaning.topics.has(own4));
  });
  const isOneEnough = !meanings.some((meaning) => asksForKind(topic, meaning));
  let isFound = false;
  return readings.map((reading, i) => {
    if (work) work.characters += reading.block.text.length;
    const owner = outline.owners[i] ?? 0;
    const isForeignHere = isForeign[owner] === true;
    const grade2 = gradeOf2(topic, reading, isFound && isOneEnough && !isForeignHere);
    isFound ||= grade2 === ANYWHERE;
    return grade2 < ANYWHERE && isForeignHere ? NOTHING : grade2;
  });
}
function asksForKind(topic, meaning) {
  const directness = meaning.topics.get(topic);
  return directness !== void 0 && (directness === HINT || namesAnother(topic, meaning));
}
function gradeOf2(topic, reading, isFound) {
  if (topic === "usage") return usageGrade(reading);
  if (topic === "limitations") return limitationsGrade(reading);
  if (topic === "benchmark") return benchmarkGrade(reading);
  if (topic === "citation") return citationGrade(reading);
  return furtherGrade(topic, reading, isFound);
}
function mostDirect(candidates) {
  return candidates.reduce((a, b) => a && !goesBefore(b, a) ? a : b, void 0)?.heading;
}
function goesBefore(later, earlier) {
  if (weight(later) !== weight(earlier)) return weight(later) > weight(earlier);
  return later.directness < NAME2 && later.isCertain && later.section.from < earlier.section.end;
}
function weight({ directness, isShared, isCertain }) {
  const certainty = isCertain ? 1 : 0;
  if (directness === NAME2) return 100 + (isShared ? 0 : 10) + certainty;
  return certainty * 10 + directness;
}
function namesAnother(topic, meaning) {
  const kin = KIN[topic] ?? [];
  return [...meaning.topics].some(([other, how]) => other !== topic && how > HINT && !kin.includes(other));
}
function gradeNeeded(topic, directness, isShared) {
  if (directness === HINT) return topic === "usage" ? KIND : ANYWHERE;
  if (topic === "citation") return directness === NAME2 ? BELOW_NAME : KIND;
  if (isShared) return KIND;
  return NEEDS_KIND.has(topic) ? BELOW_NAME : STATEMENT;
}
function isLeftEmpty({ directness, section: { from, end } }, { wordsFrom }) {
  if (directness <= HINT) return false;
  if (directness === NAME2) return true;
  const at = wordsFrom[directness === NEAR ? "own" : "any"][from] ?? -1;
  return at < 0 || at >= end;
}
function nextThat(readings, is) {
  const next = new Array(readings.length + 1).fill(-1);
  for (let i = readings.length - 1; i >= 0; i--) {
    const reading = readings[i];
    next[i] = reading && is(reading) ? i : next[i + 1] ?? -1;
  }
  return next;
}
function nextByGrade(grades) {
  const of = (grade2) => {
    const next = new Array(grades.length + 1).fill(-1);
    for (let i = grades.length - 1; i >= 0; i--)
      next[i] = (grades[i] ?? NOTHING) >= grade2 ? i : next[i + 1] ?? -1;
    return next;
  };
  return {
    [NOTHING]: [],
    [STATEMENT]: of(STATEMENT),
    [BELOW_NAME]: of(BELOW_NAME),
    [KIND]: of(KIND),
    [ANYWHERE]: of(ANYWHERE)
  };
}

// src/card/parse-card.ts
var last;
function parseCard(path2, text4, options = {}) {
  const frontMatter2 = readFrontMatter(text4);
  const body = parseMarkdown(text4, frontMatter2.extent);
  const outline = buildOutline(readParts(body));
  const topics = readTopics(outline, lexiconOf(options));
  return { path: path2, text: text4, frontMatter: frontMatter2, body, outline, ignores: readIgnores(body), topics };
}
function lexiconOf({ headings = {} }) {
  const key = JSON.stringify(headings);
  if (last?.key !== key) last = { key, lexicon: headingLexicon(headings) };
  return last.lexicon;
}

// src/policy/severity.ts
var LEVELS = ["off", "notice", "warning", "error"];
function caseSeverity(rule, name, preset, setting) {
  const own4 = rule.cases[name];
  if (own4 === void 0) throw new Error(`it has no case "${name}"`);
  if (setting === void 0) return own4.severity[preset];
  if (setting.severity === "off") return "off";
  const scale = ruleSeverity(rule, "strict") === "off" ? "launch" : "strict";
  const distance = LEVELS.indexOf(ruleSeverity(rule, scale)) - LEVELS.indexOf(own4.severity[scale]);
  const level = Math.max(LEVELS.indexOf(setting.severity) - distance, LEVELS.indexOf("notice"));
  return LEVELS[level] ?? setting.severity;
}
function isOn(rule, preset, setting) {
  return Object.keys(rule.cases).some((name) => caseSeverity(rule, name, preset, setting) !== "off");
}

// src/judge/apply-ignores.ts
function applyIgnores(findings, ignores2, isClosed2) {
  const effective = ignores2.filter(({ reason, ruleId }) => reason !== "" && RULE_IDS.includes(ruleId));
  const silenced = /* @__PURE__ */ new Map();
  const refused2 = /* @__PURE__ */ new Set();
  const kept = findings.filter((found) => {
    const ignore = effective.find((candidate) => covers(candidate, found));
    if (!ignore) return true;
    if (isClosed2(found)) {
      refused2.add(ignore);
      return true;
    }
    silenced.set(ignore, (silenced.get(ignore) ?? 0) + 1);
    return false;
  });
  const useless = effective.filter((ignore) => !silenced.has(ignore) && !refused2.has(ignore));
  const isElsewhere = ({ ruleId }) => kept.some(({ rule }) => rule.id === ruleId);
  return {
    kept,
    ignored: [...silenced].map(([{ ruleId, line, reason }, count]) => ({
      ruleId,
      line,
      reason,
      findings: count
    })),
    misuses: [
      ...[...refused2].map(notIgnorable),
      ...useless.map((ignore) => unused(ignore, isElsewhere(ignore)))
    ]
  };
}
function covers({ ruleId, from, to }, { rule, finding: finding2 }) {
  if (rule.id !== ruleId) return false;
  const isForCard = from === 1 && to === Number.MAX_SAFE_INTEGER;
  const line = finding2.place?.start.line;
  return isForCard || line !== void 0 && from <= line && line <= to;
}

// src/judge/key-reports.ts
function keyReports({ frontMatter: frontMatter2 }) {
  const keyReport = (key) => {
    if (frontMatter2.state === "unseen") return { state: "unread" };
    const placed = frontMatter2.locate([key]);
    if (placed) return { state: "present", line: (placed.key ?? placed.value).start.line };
    return { state: frontMatter2.complete ? "missing" : "unread" };
  };
  return {
    license: keyReport("license"),
    pipeline_tag: keyReport("pipeline_tag"),
    library_name: keyReport("library_name"),
    language: keyReport("language")
  };
}

// src/judge/judge-card.ts
function judgeCard(text4, judging) {
  const { path: path2, policy } = judging;
  const { card: card2, applicable, results } = runRules(text4, judging);
  const broken = results.flatMap(({ rule, problem }) => problem === void 0 ? [] : [brokenRule(rule)]);
  const found = results.flatMap((result) => result.findings);
  const { kept, ignored, misuses } = applyIgnores(found, card2.ignores, (finding2) => isClosed(finding2, policy));
  const told = applicable.some(({ id }) => id === ignores.id) ? misuses.map((finding2) => ({ rule: ignores, finding: finding2 })) : [];
  const graded = [...kept, ...told].flatMap((finding2) => grade(finding2, policy) ?? []);
  const findings = [...broken, ...withoutEchoes(graded)];
  const failing = new Set(
    findings.filter(({ severity }) => severity !== "notice").map(({ ruleId }) => ruleId)
  );
  const score = {
    passed: applicable.filter(({ id }) => !failing.has(id)).length,
    applicable: applicable.length
  };
  const judged2 = cardReport(path2, card2, findings, score, policy);
  const report = isText(text4) && isModel(card2) ? { ...judged2, metadata: keyReports(card2) } : judged2;
  return {
    report: ignored.length > 0 ? { ...report, ignored } : report,
    problems: results.flatMap(({ problem }) => problem ?? [])
  };
}
function certainFixes(text4, judging) {
  const { card: card2, results } = runRules(text4, judging);
  const found = results.flatMap(({ findings }) => findings);
  const { kept } = applyIgnores(found, card2.ignores, (finding2) => isClosed(finding2, judging.policy));
  return kept.flatMap((each) => (grade(each, judging.policy) && each.finding.fix) ?? []);
}
function isClosed({ rule, finding: finding2 }, { rules }) {
  const { ignorable } = rules[rule.id]?.options ?? {};
  return typeof ignorable === "boolean" ? !ignorable : rule.cases[finding2.case]?.severity.hub === "error";
}
function withoutEchoes(findings) {
  const own4 = findings.filter(({ ruleId }) => ruleId.startsWith("metadata/") && ruleId !== hub.id);
  const isEcho = ({ ruleId, severity, place }) => ruleId === hub.id && own4.some((other) => other.severity === severity && other.place?.start.line === place?.start.line);
  return findings.filter((finding2) => !isEcho(finding2));
}
function isModel({ frontMatter: { describes } }) {
  return describes === "model";
}
function isText(text4) {
  return !text4.includes("\0");
}
function runRules(text4, { path: path2, policy, rules = RULES, evidence }) {
  const card2 = parseCard(path2, text4, { headings: policyHeadings(policy) });
  const candidates = !isText(text4) ? rules.filter(({ id }) => id === readable.id) : isModel(card2) ? rules : [frontMatter];
  const applicable = candidates.filter((rule) => isOn(rule, policy.preset.value, policy.rules[rule.id]));
  const results = applicable.map((rule) => runRule(rule, card2, policy, evidence));
  return { card: card2, applicable, results };
}
function judgeNotACard(entry, { path: path2, policy }) {
  const finding2 = grade({ rule: readable, finding: unreadable(entry) }, policy);
  return cardReport(path2, void 0, finding2 ? [finding2] : [], { passed: 0, applicable: 1 }, policy);
}
function policyHeadings({ rules }) {
  const added = TOPICS.map((topic) => [topic, rules[`section/${topic}`]?.options.headings]);
  return Object.fromEntries(added.filter(([, headings]) => headings !== void 0));
}
function runRule(rule, card2, policy, evidence = {}) {
  try {
    const options = policy.rules[rule.id]?.options ?? {};
    const context = { options, additions: policy.hub, ruleIds: RULE_IDS, ...evidence };
    return { rule, findings: [...rule.check(card2, context)].map((finding2) => ({ rule, finding: finding2 })) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const problem = `The rule ${rule.id} failed on ${card2.path}: ${reason}. This is an error of the gate.`;
    return { rule, findings: [], problem };
  }
}
function brokenRule(rule) {
  const message = `An error of the gate kept \`${rule.id}\` from judging this card. Please report it.`;
  return reportFinding(rule, { case: "internal", message }, "error");
}
function grade({ rule, finding: finding2 }, policy) {
  const severity = caseSeverity(rule, finding2.case, policy.preset.value, policy.rules[rule.id]);
  return severity === "off" ? void 0 : reportFinding(rule, finding2, severity);
}
function reportFinding(rule, finding2, severity) {
  const { message, place, actual = null, expected = null, note = null, fix } = finding2;
  return {
    ruleId: rule.id,
    severity,
    message,
    place: place ? range(place) : null,
    actual,
    expected,
    note,
    url: ruleUrl(rule.id),
    fix: fix ? { ...range(fix), text: fix.text } : null
  };
}
function range({ start, end }) {
  return {
    start: { line: start.line, column: start.column },
    end: { line: end.line, column: end.column }
  };
}
function cardReport(path2, card2, findings, score, { failOn }) {
  return {
    path: path2,
    verdict: verdictOn(findings, failOn.value),
    topics: topicReports(card2),
    score,
    findings: [...findings].sort(byPlace)
  };
}
function topicReports(card2) {
  const reports2 = TOPICS.map((topic) => {
    const found = card2?.topics[topic] ?? { state: "missing" };
    return [topic, found.state === "inline" ? { state: found.state, line: found.line } : found];
  });
  return Object.fromEntries(reports2);
}
function countFindings(findings) {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity, new: isNew } of findings) if (isNew !== false) counts[severity]++;
  return counts;
}
function verdictOn(findings, failOn) {
  const { error, warning } = countFindings(findings);
  return failOn !== "never" && (error > 0 || failOn === "warning" && warning > 0) ? "fail" : "pass";
}
function byPlace(a, b) {
  const [from, to] = [a.place?.start ?? TOP, b.place?.start ?? TOP];
  return from.line - to.line || from.column - to.column || compare(a.ruleId, b.ruleId) || compare(a.message, b.message);
}
var TOP = { line: 0, column: 0 };
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/judge/only-new.ts
function markNew(head, base) {
  const left = new Set(base?.report.findings);
  const old = /* @__PURE__ */ new Set();
  const headLines = lines(head.text);
  const baseLines = base ? lines(base.text) : [];
  for (const likeness of [sameLine, sameWords]) {
    const byLikeness = /* @__PURE__ */ new Map();
    for (const finding2 of left) {
      const key = likeness(finding2, baseLines);
      const alike = byLikeness.get(key);
      if (alike) alike.push(finding2);
      else byLikeness.set(key, [finding2]);
    }
    for (const finding2 of head.report.findings) {
      if (old.has(finding2)) continue;
      const match = byLikeness.get(likeness(finding2, headLines))?.shift();
      if (!match) continue;
      old.add(finding2);
      left.delete(match);
    }
  }
  const findings = head.report.findings.map((finding2) => ({ ...finding2, new: !old.has(finding2) }));
  return { ...head.report, findings };
}
function sameLine(finding2, text4) {
  const line = finding2.place ? text4[finding2.place.start.line - 1] ?? "" : "";
  return `${sameWords(finding2)}
${line.trim().replace(/\s+/g, " ")}`;
}
function sameWords({ ruleId, message }) {
  return `${ruleId}
${message.replace(/\blines? \d+(?: (?:to|and) \d+)?/gi, "line")}`;
}
function lines(text4) {
  return text4.split(/\r\n|\r|\n/);
}

// src/policy/card-policy.ts
function cardPolicy(policy, names) {
  let { preset, rules } = policy;
  for (const override of policy.overrides.filter(names)) {
    rules = override.preset ? override.rules : { ...rules, ...override.rules };
    preset = override.preset ?? preset;
  }
  return { preset, rules, failOn: policy.failOn, hub: policy.hub };
}

// src/gate.ts
var MAX_CARDS = 1e4;
async function judge2(options) {
  const { source, policy, rules, repositoryPath = (path2) => path2 } = options;
  const paths = await source.list(policy.cards.value);
  const policyFor = await cardPolicies(policy);
  const problems = [];
  const judged2 = paths.slice(0, MAX_CARDS);
  if (paths.length > judged2.length) {
    problems.push(
      `${paths.length} cards match and one run judges at most ${MAX_CARDS}: the last ${paths.length - MAX_CARDS} were left out. Name fewer cards a run.`
    );
  }
  const cards = [];
  for (const [index3, path2] of judged2.entries()) {
    const judging = { path: path2, policy: policyFor(repositoryPath(path2)), ...rules && { rules } };
    const entry = await source.read(path2);
    switch (entry.kind) {
      case "unreadable":
        problems.push(`${path2} could not be read: ${entry.reason}.`);
        cards.push(judgeNotACard(entry, judging));
        break;
      case "missing":
        problems.push(`${path2} is not there.`);
        break;
      case "file": {
        const text4 = decode(entry.bytes);
        options.onText?.(path2, text4);
        const evidence = await options.evidenceFor?.(path2, text4);
        const { report, problems: own4 } = judgeCard(text4, { ...judging, ...evidence && { evidence } });
        cards.push(
          options.baseOf ? markAgainst(await options.baseOf(path2), { report, text: text4 }, judging) : report
        );
        problems.push(...own4);
        break;
      }
      default:
        cards.push(judgeNotACard(entry, judging));
    }
    options.onProgress?.(index3 + 1, judged2.length);
  }
  return { report: buildReport(cards), problems };
}
function markAgainst(before2, head, judging) {
  const base = before2 === void 0 ? void 0 : { text: before2, report: judgeCard(before2, judging).report };
  const report = markNew(head, base);
  return { ...report, verdict: verdictOn(report.findings, judging.policy.failOn.value) };
}
function decode(bytes) {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
async function cardPolicies(policy) {
  const matchers = /* @__PURE__ */ new Map();
  for (const override of policy.overrides) matchers.set(override, await globMatcher(override.cards));
  return (path2) => cardPolicy(policy, (override) => matchers.get(override)?.(path2) ?? false);
}
function buildReport(cards) {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { findings } of cards) {
    const { error, warning, notice } = countFindings(findings);
    counts.error += error;
    counts.warning += warning;
    counts.notice += notice;
  }
  const failed = cards.length === 0 || cards.some(({ verdict }) => verdict === "fail");
  return { version: 1, verdict: failed ? "fail" : "pass", counts, cards };
}

export {
  ruleSeverity,
  closestMatch,
  PRESETS,
  pointerSteps,
  followPointer,
  RULES,
  RULE_IDS,
  ruleUrl,
  certainFixes,
  judge2 as judge,
  cardPolicies
};
