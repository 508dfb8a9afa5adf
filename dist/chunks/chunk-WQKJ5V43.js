import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  beside,
  folderOf,
  linkTarget,
  nearest,
  standsAt
} from "./chunk-MIRDMYVD.js";
import {
  toString
} from "./chunk-ZAKRWWM5.js";
import {
  yamlProblemMessage
} from "./chunk-KG2PPLH6.js";
import {
  parse
} from "./chunk-ZALD5BIP.js";
import {
  closestMatch
} from "./chunk-ZVVSDJEO.js";
import {
  Timestamp,
  code,
  kindOf,
  kindsOf,
  lineAndColumn,
  oneOf,
  pathName,
  shorten
} from "./chunk-VBINA3HT.js";

// src/rules/rule.ts
var EFFORTS = ["fix", "front-matter", "key", "heading", "lines", "section"];
function defineRule(rule) {
  return rule;
}
var GROUP_EFFORT = {
  metadata: "key",
  section: "section",
  content: "lines",
  consistency: "lines"
};
function effortOf({ id, cases }, { case: name, fix }) {
  if (fix) return "fix";
  return cases[name]?.effort ?? GROUP_EFFORT[id.slice(0, id.indexOf("/"))];
}
function ruleSeverity(rule, preset) {
  const given = Object.values(rule.cases).map(({ severity }) => severity[preset]);
  return ["error", "warning", "notice"].find((severity) => given.includes(severity)) ?? "off";
}

// src/hub/json-pointer.ts
function pointerSteps(pointer) {
  return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function followPointer(data, pointer) {
  const path = [];
  let value = data;
  for (const name of pointerSteps(pointer)) {
    const step = Array.isArray(value) ? Number(name) : name;
    path.push(step);
    value = value?.[step];
  }
  return { path, value };
}

// src/rules/place.ts
function placeOf(frontMatter2, path) {
  for (let length2 = path.length; length2 > 0; length2--) {
    const placed = frontMatter2.locate(path.slice(0, length2));
    if (!placed) continue;
    const { key, value, style } = placed;
    return style || !key ? value : key;
  }
  return frontMatter2.opening;
}
function replaceScalar(frontMatter2, path, text) {
  const placed = frontMatter2.locate(path);
  if (!placed?.style || placed.shared || placed.style === "block") return void 0;
  const quote2 = placed.style === "single-quoted" ? "'" : placed.style === "double-quoted" ? '"' : "";
  if (!/^[\w.+/-]+$/.test(text)) return void 0;
  return { ...placed.value, text: `${quote2}${text}${quote2}` };
}
function replaceWithList(frontMatter2, path, items) {
  const placed = frontMatter2.locate(path);
  const inList = typeof path.at(-1) === "number";
  if (!placed?.style || placed.shared || placed.style === "block" || inList) return void 0;
  if (!items.every((item) => /^[A-Za-z0-9][\w./+ -]*$/.test(item))) return void 0;
  return { ...placed.value, text: `[${items.map(quotedWhereNeeded).join(", ")}]` };
}
function quote(frontMatter2, path) {
  const placed = frontMatter2.locate(path);
  if (placed?.style !== "plain" || placed.shared || /["\\\n\r]/.test(placed.source)) return void 0;
  return { ...placed.value, text: `"${placed.source}"` };
}
function quotedWhereNeeded(item) {
  return /^(?:y|n|yes|no|on|off|true|false|null|[\d.]+)$/i.test(item) ? `"${item}"` : item;
}

// src/rules/severities.ts
var PRESETS = ["hub", "recommended", "strict", "launch"];
function row(hub2, recommended, strict, launch) {
  return { hub: hub2, recommended, strict, launch };
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

// src/rules/consistency/declared-values.ts
function declared({ data }, key) {
  const value = data[key];
  if (typeof value === "string") return value === "" ? [] : [{ path: [key], value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap(
    (each, index2) => typeof each === "string" ? [{ path: [key, index2], value: each }] : []
  );
}

// src/rules/consistency/model-ids.ts
var OWNER = String.raw`[A-Za-z0-9][\w-]{0,41}`;
var NAME = String.raw`[A-Za-z0-9][\w.-]{0,95}`;
var ID = new RegExp(`^${OWNER}/${NAME}$`);
function isHubId(text) {
  return ID.test(text) && !FOLDER.test(text) && !/\.(?:json|py|md|txt|bin|pt|pth|onnx|safetensors|gguf|png|jpe?g)$/i.test(text);
}
var FOLDER = /^(?:models?|outputs?|checkpoints?|results?|runs?|tmp|home|mnt|data|content|workspace|root|saves?|logs?|weights|src|path|experiments?|ckpts?|lora|kaggle|opt|usr|var|app|drive|cache|trained)\//i;
var FORMS = /[-_.](?:hf|bnb|unsloth|4bit|8bit|int4|int8|gptq|awq|gguf|ggml|exl2|fp8|fp16|bf16|mlx|onnx|openvino|safetensors|q\d(?:_\w)*|quantized|sharded|dynamic|meta|base|it|instruct|chat|v\d(?:\.\d)?)(?=[-_.]|$)/gi;
function mayBeSame(one, other) {
  const [a, b] = [coreOf(one), coreOf(other)];
  return a.includes(b) || b.includes(a);
}
function coreOf(id) {
  const name = id.slice(id.lastIndexOf("/") + 1);
  return name.replace(FORMS, "").replace(/^meta-/i, "").replace(/[^A-Za-z0-9]+/g, "").toLowerCase();
}

// src/card/front-matter/lines.ts
var Lines = class {
  #text;
  #starts;
  constructor(text) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const code2 = text.charCodeAt(i);
      if (code2 === 10 || code2 === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.#text = text;
    this.#starts = starts;
  }
  get count() {
    return this.#starts.length;
  }
  /** The line with this 1-based number; numbers beyond the text give its first or last line. */
  line(number) {
    const index2 = Math.min(Math.max(number, 1), this.count) - 1;
    const start = this.#starts[index2] ?? 0;
    let end = this.#starts[index2 + 1] ?? this.#text.length;
    if (index2 + 1 < this.count) {
      end--;
      if (this.#text[end] === "\n" && end > start && this.#text[end - 1] === "\r") end--;
    }
    return { number: index2 + 1, start, end, text: this.#text.slice(start, end) };
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
function lineBreaks(text) {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

// src/rules/consistency/prose.ts
var MAX_LINE = 4e3;
function* sentences({ outline, text }) {
  let lines;
  const lengths = sectionLengths(outline);
  for (const [index2, block] of outline.blocks.entries()) {
    if (block.kind !== "text" && block.kind !== "item" || block.quoted) continue;
    const owner = outline.owners[index2] ?? 0;
    for (const [offset, line] of block.text.split("\n").entries()) {
      if (line.length > MAX_LINE) continue;
      const place = () => {
        lines ??= new Lines(text);
        const { start, end } = lines.line(block.line + offset);
        return lines.position(start, end);
      };
      const heading = outline.sections[owner]?.heading?.text ?? "";
      const sectionLength = lengths.get(owner) ?? 0;
      for (const sentence of line.split(/(?<=[.!?])\s/))
        yield { text: sentence, place, heading, sectionLength };
    }
  }
}
function sectionLengths({ blocks, owners }) {
  const lengths = /* @__PURE__ */ new Map();
  for (const [index2, { text }] of blocks.entries()) {
    const owner = owners[index2] ?? 0;
    lengths.set(owner, (lengths.get(owner) ?? 0) + text.length);
  }
  return lengths;
}

// src/rules/consistency/base-model.ts
function adapterOf(base) {
  const text = JSON.stringify({ peft_type: "LORA", base_model_name_or_path: base });
  return {
    cardPath: "README.md",
    companions: [{ kind: "adapter-config", path: "adapter_config.json", text }],
    paths: /* @__PURE__ */ new Map()
  };
}
var baseModelConsistency = defineRule({
  id: "consistency/base-model",
  summary: "`base_model` is the model that `adapter_config.json` and the text name.",
  why: "An adapter runs only on the model that it was trained on, which PEFT reads from `adapter_config.json`; the Hub draws its family tree, and its inference, from `base_model` (hub-docs: docs/hub/model-cards.md). Mirrors and conversions of one model count as that model.",
  cases: {
    adapter: { summary: "`adapter_config.json` names another model", severity: CONTRADICTION },
    text: { summary: "the text says that the model was made from another one", severity: CONTRADICTION },
    untold: { summary: "`base_model` is missing, and text or adapter say what it is", severity: UNTOLD }
  },
  needs: ["adapter-config"],
  applies: (card3, { repository }) => declared(card3.frontMatter, "base_model").length > 0 || beside(repository, "adapter-config").length > 0 || MADE_FROM.test(card3.text),
  examples: [
    {
      title: "the same model everywhere",
      card: "---\nbase_model: acme/tern-7b\n---\n\n# Tern chat\n\nThis model is a fine-tuned version of [acme/tern-7b](https://huggingface.co/acme/tern-7b).\n",
      evidence: { repository: adapterOf("acme/tern-7b") },
      findings: []
    },
    {
      title: "a mirror of it, and a folder of the machine that trained",
      card: "---\nbase_model: acme/tern-7b\n---\n\n# Tern chat\n\nFine-tuned from mirror/tern-7b-bnb-4bit.\n",
      evidence: { repository: adapterOf("./checkpoints/last") },
      findings: []
    },
    {
      title: "an adapter of another model",
      card: "---\nbase_model: acme/tern-7b\n---\n\n# Tern chat\n",
      evidence: { repository: adapterOf("acme/gull-13b") },
      findings: [
        {
          case: "adapter",
          line: 2,
          message: "`base_model` is `acme/tern-7b`, but `adapter_config.json` names `acme/gull-13b`, on which the adapter runs. Make them say the same.",
          expected: ["acme/gull-13b"]
        }
      ]
    },
    {
      title: "another model in the text",
      card: "---\nbase_model: acme/tern-7b\n---\n\n# Gull chat\n\nThis model is a fine-tuned version of [acme/gull-13b](https://huggingface.co/acme/gull-13b).\n",
      findings: [
        {
          case: "text",
          line: 7,
          message: "The text says that this model was made from `acme/gull-13b`, but `base_model` is `acme/tern-7b`. Make them say the same.",
          expected: ["acme/tern-7b"]
        }
      ]
    },
    {
      title: "no base model in the front matter",
      card: "---\nlicense: mit\n---\n\n# Gull chat\n\nThis model is a fine-tuned version of acme/gull-13b.\n",
      findings: [
        {
          case: "untold",
          line: 7,
          message: "The text says that this model was made from `acme/gull-13b`, and no `base_model` says so. Add `base_model: acme/gull-13b` to the front matter.",
          expected: ["acme/gull-13b"]
        }
      ]
    }
  ],
  *check(card3, { repository }) {
    const bases = declared(card3.frontMatter, "base_model");
    const adapter = adapterBase(repository);
    const isKnown2 = (id) => bases.some(({ value }) => mayBeSame(value, id));
    if (adapter !== void 0 && bases[0] && !isKnown2(adapter)) {
      yield {
        case: "adapter",
        message: `\`base_model\` is ${oneOf(names(bases), "and")}, but \`adapter_config.json\` names ${code(adapter)}, on which the adapter runs. Make them say the same.`,
        place: placeOf(card3.frontMatter, bases[0].path),
        actual: bases[0].value.slice(0, 200),
        expected: [adapter]
      };
    }
    const told = madeFrom(card3);
    if (told && bases.length > 0 && !isKnown2(told.id) && adapter !== told.id)
      yield otherText(told, names(bases));
    else if (bases.length === 0) yield* untold(card3, told, adapter);
  }
});
function names(bases) {
  return bases.slice(0, 5).map(({ value }) => value);
}
function otherText({ id, place }, bases) {
  return {
    case: "text",
    message: `The text says that this model was made from ${code(id)}, but \`base_model\` is ${oneOf(bases, "and")}. Make them say the same.`,
    place: place(),
    expected: bases
  };
}
function* untold({ frontMatter: frontMatter2 }, told, adapter) {
  if (!frontMatter2.complete || Object.hasOwn(frontMatter2.data, "base_model")) return;
  const id = adapter ?? told?.id;
  if (id === void 0) return;
  const who = adapter === void 0 ? "The text says that this model was made from" : "`adapter_config.json` names";
  yield {
    case: "untold",
    message: `${who} ${code(id)}, and no \`base_model\` says so. Add ${code(`base_model: ${id}`)} to the front matter.`,
    place: adapter === void 0 && told ? told.place() : frontMatter2.opening,
    expected: [id]
  };
}
function adapterBase(repository) {
  const [file] = beside(repository, "adapter-config");
  if (!file) return void 0;
  try {
    const { base_model_name_or_path: base } = JSON.parse(file.text) ?? {};
    return typeof base === "string" && isHubId(base) ? base : void 0;
  } catch {
    return void 0;
  }
}
function madeFrom(card3) {
  for (const { text, place } of sentences(card3)) {
    const found = MADE_FROM.exec(text);
    if (!found || !isOfThis(text.slice(0, found.index))) continue;
    const id = (found[1] ?? "").replace(/[.,;:]+$/, "");
    if (isHubId(id)) return { id, place };
  }
  return void 0;
}
var MADE_FROM = /\b(?:fine-?tuned (?:version of|from)|fine-?tune of|quantized version of|distilled version of|adapter for|lora (?:adapter )?for)(?: the)? ["'(`*[]{0,2}([A-Za-z0-9][\w-]{0,41}\/[A-Za-z0-9][\w.-]{0,95})/i;
function isOfThis(before) {
  if (before.length > 80) return false;
  return before.toLowerCase().split(/\W+/).every((word) => word === "" || OF_THIS.has(word));
}
var OF_THIS = new Set(
  "this the it a an is was model adapter checkpoint repo repository contains lora version has been which".split(
    " "
  )
);

// src/card/unicode-pattern.ts
var BEYOND_ASCII = /[^\0-\x7f]/;
var IN_ASCII = new Map([
  ["L", "a-zA-Z"],
  ["Lu", "A-Z"],
  ["Ll", "a-z"],
  ["N", "0-9"],
  ["M", ""],
  ["Pc", "_"],
  ["Script=Latin", "a-zA-Z"],
  ..."Cyrillic Georgian Greek Han Hangul Hiragana Katakana Khmer Tamil Telugu Thai".split(" ").map((script) => [`Script=${script}`, ""])
]);
function isBeyondAscii(text) {
  return BEYOND_ASCII.test(text);
}
var UnicodePattern = class {
  #source;
  #flags;
  #whole;
  #ascii;
  /** @param source as in a regular expression, each `\p` one of the classes above */
  constructor(source, flags = "u") {
    this.#source = source;
    this.#flags = flags;
  }
  test(text) {
    return this.for(text).test(text);
  }
  /** The expression to look into this text with. */
  for(text) {
    if (isBeyondAscii(text)) {
      this.#whole ??= new RegExp(this.#source, this.#flags);
      return this.#whole;
    }
    this.#ascii ??= new RegExp(asciiSource(this.#source), this.#flags);
    return this.#ascii;
  }
};
function asciiSource(source) {
  let isInBrackets = false;
  return source.replace(/\\p\{([^}]+)\}|\\.|[[\]]/gs, (found, name) => {
    if (found === "[") isInBrackets = true;
    if (found === "]") isInBrackets = false;
    if (name === void 0) return found;
    const characters = IN_ASCII.get(name);
    if (characters === void 0) throw new Error(`What of \\p{${name}} is in ASCII is not known.`);
    return isInBrackets ? characters : `[${characters}]`;
  });
}

// src/rules/consistency/language.ts
var SCRIPTS = [
  { letters: new UnicodePattern(String.raw`[\u3041-\u30FF]`, "gu"), language: "Japanese", id: "ja" },
  { letters: new UnicodePattern(String.raw`\p{Script=Hangul}`, "gu"), language: "Korean", id: "ko" },
  { letters: new UnicodePattern(String.raw`\p{Script=Thai}`, "gu"), language: "Thai", id: "th" },
  { letters: new UnicodePattern(String.raw`\p{Script=Greek}`, "gu"), language: "Greek", id: "el" },
  { letters: new UnicodePattern(String.raw`\p{Script=Georgian}`, "gu"), language: "Georgian", id: "ka" },
  { letters: new UnicodePattern(String.raw`\p{Script=Tamil}`, "gu"), language: "Tamil", id: "ta" },
  { letters: new UnicodePattern(String.raw`\p{Script=Telugu}`, "gu"), language: "Telugu", id: "te" },
  { letters: new UnicodePattern(String.raw`\p{Script=Khmer}`, "gu"), language: "Khmer", id: "km" }
];
var OTHERS = new Set(
  "en fr de es it pt nl sv da no nb nn fi pl cs sk hu ro tr vi id ms sw et lv lt sl hr ca gl eu is ga cy af sq mt la eo".split(
    " "
  )
);
var MIN_PROSE = 200;
var MIN_EXAMPLES = 10;
var languageConsistency = defineRule({
  id: "consistency/language",
  summary: "Where text and examples are in one language, `language` names it.",
  why: "People find models by their language (hub-docs: docs/hub/model-cards.md). A card may be written in another language than its model speaks, so that text and examples both have to be in a script that writes one language only, and all declared languages in others. Off by default: no set of cards at hand is large enough to measure how often that is wrong.",
  cases: {
    other: { summary: "text and examples are in a language that is not declared", severity: UNMEASURED }
  },
  applies: ({ frontMatter: frontMatter2 }) => declared(frontMatter2, "language").length > 0,
  examples: [
    {
      title: "a card in Japanese on a model for English, with examples in English",
      card: `---
language: en
---

# Tern

${"\u3053\u308C\u306F\u82F1\u8A9E\u306E\u6587\u7AE0\u3092\u5206\u985E\u3059\u308B\u30E2\u30C7\u30EB\u3067\u3059\u3002".repeat(20)}

\`\`\`python
pipe('A tern flies.')
\`\`\`
`,
      findings: []
    },
    {
      title: "the same with examples in Japanese",
      card: `---
language: en
---

# Tern

${"\u3053\u308C\u306F\u65E5\u672C\u8A9E\u306E\u6587\u7AE0\u3092\u5206\u985E\u3059\u308B\u30E2\u30C7\u30EB\u3067\u3059\u3002".repeat(20)}

\`\`\`python
pipe('\u30A2\u30B8\u30B5\u30B7\u304C\u6D77\u306E\u4E0A\u3092\u98DB\u3093\u3067\u3044\u307E\u3059\u3002')
\`\`\`
`,
      findings: [
        {
          case: "other",
          line: 2,
          message: "`language` is `en`, but text and examples are in Japanese. Add `ja` where the model speaks it.",
          expected: ["ja"]
        }
      ]
    }
  ],
  *check(card3) {
    const languages = declared(card3.frontMatter, "language");
    const [first] = languages;
    if (!first || !languages.every(({ value }) => OTHERS.has(value.toLowerCase()))) return;
    const script = scriptOf(card3);
    if (script === void 0) return;
    yield {
      case: "other",
      message: `\`language\` is ${oneOf(
        languages.map(({ value }) => value),
        "and"
      )}, but text and examples are in ${script.language}. Add ${code(script.id)} where the model speaks it.`,
      place: placeOf(card3.frontMatter, first.path),
      actual: first.value,
      expected: [script.id]
    };
  }
});
function scriptOf({ outline }) {
  const own = outline.blocks.filter(({ quoted }) => !quoted);
  const prose = own.filter(({ kind }) => kind === "text" || kind === "item").map(({ text }) => text);
  const examples = own.filter(({ kind }) => kind === "code").map(({ text }) => text);
  const letters = prose.reduce((sum, text) => sum + count(text, LETTER), 0);
  return SCRIPTS.find(({ letters: pattern }) => {
    const found = prose.reduce((sum, text) => sum + count(text, pattern), 0);
    if (found < MIN_PROSE || found * 3 < letters) return false;
    return examples.reduce((sum, text) => sum + count(text, pattern), 0) >= MIN_EXAMPLES;
  });
}
var LETTER = new UnicodePattern(String.raw`\p{L}`, "gu");
function count(text, pattern) {
  let found = 0;
  for (const _ of text.matchAll(pattern.for(text))) found++;
  return found;
}

// src/rules/consistency/licence-texts.ts
var MIT = "permission is hereby granted free of charge to any person obtaining a copy of this software";
var BSD = "redistribution and use in source and binary forms with or without modification are permitted";
var BSD_NAME = "specific prior written permission";
var FINGERPRINTS = [
  {
    id: "apache-2.0",
    has: ["apache license version 2 0", "grant of patent license", "submission of contributions"]
  },
  {
    id: "mit",
    has: [MIT, "the above copyright notice and this permission notice shall be included in all copies"]
  },
  { id: "bsd-3-clause-clear", has: [BSD, "no express or implied licenses to any party s patent rights"] },
  {
    id: "bsd-3-clause",
    has: [BSD, BSD_NAME],
    lacks: ["all advertising materials", "no express or implied licenses"]
  },
  { id: "bsd-2-clause", has: [BSD, "redistributions in binary form must reproduce"], lacks: [BSD_NAME] },
  {
    id: "isc",
    has: [
      "permission to use copy modify and or distribute this software for any purpose with or without fee",
      "provided that the above copyright notice"
    ]
  },
  { id: "gpl-3.0", has: ["gnu general public license version 3 29 june 2007", "basic permissions"] },
  { id: "gpl-2.0", has: ["gnu general public license version 2 june 1991", "activities other than copying"] },
  {
    id: "agpl-3.0",
    has: ["gnu affero general public license version 3 19 november 2007", "remote network interaction"]
  },
  {
    id: "lgpl-3.0",
    has: ["gnu lesser general public license version 3 29 june 2007", "additional definitions"]
  },
  {
    id: "lgpl-2.1",
    has: ["gnu lesser general public license version 2 1 february 1999", "work that uses the library"]
  },
  { id: "mpl-2.0", has: ["mozilla public license version 2 0", "covered software"] },
  { id: "epl-2.0", has: ["eclipse public license v 2 0", "contributor"] },
  { id: "eupl-1.2", has: ["european union public licence", "1 2", "the licensor"] },
  { id: "unlicense", has: ["this is free and unencumbered software released into the public domain"] },
  { id: "wtfpl", has: ["do what the fuck you want to public license", "terms and conditions"] },
  {
    id: "zlib",
    has: ["altered source versions must be plainly marked as such", "the origin of this software"]
  },
  { id: "cc0-1.0", has: ["cc0 1 0 universal", "affirmer"] },
  ...creativeCommons(),
  { id: "ofl-1.1", has: ["sil open font license version 1 1", "reserved font name"] },
  { id: "odbl", has: ["open database license", "produced work"] },
  { id: "creativeml-openrail-m", has: ["creativeml open rail m dated august 22 2022"] },
  { id: "openrail++", has: ["creativeml open rail m license dated july 26 2023"] },
  { id: "bigscience-bloom-rail-1.0", has: ["bigscience rail license v1 0 dated may 19 2022"] },
  { id: "bigscience-openrail-m", has: ["bigscience open rail m license", "dated"] },
  { id: "bigcode-openrail-m", has: ["bigcode open rail m license agreement"] },
  { id: "llama2", has: ["llama 2 community license agreement", "llama materials"] },
  { id: "llama3", has: ["meta llama 3 community license agreement", "llama materials"] },
  { id: "llama3.1", has: ["llama 3 1 community license agreement", "llama materials"] },
  { id: "llama3.2", has: ["llama 3 2 community license agreement", "llama materials"] },
  { id: "llama3.3", has: ["llama 3 3 community license agreement", "llama materials"] },
  { id: "llama4", has: ["llama 4 community license agreement", "llama materials"] },
  { id: "gemma", has: ["gemma terms of use", "gemma services"] }
];
function creativeCommons() {
  const kinds = [
    ["by", "attribution"],
    ["by-sa", "attribution sharealike"],
    ["by-nd", "attribution noderivatives"],
    ["by-nc", "attribution noncommercial"],
    ["by-nc-sa", "attribution noncommercial sharealike"],
    ["by-nc-nd", "attribution noncommercial noderivatives"]
  ];
  return kinds.flatMap(([kind, words2]) => [
    {
      id: `cc-${kind}-4.0`,
      has: [`creative commons ${words2} 4 0 international public license`, "licensed material"]
    },
    { id: `cc-${kind}-3.0`, has: [`${words2} 3 0 unported`, "creative commons public license"] }
  ]);
}
var AMENDED = [
  "commons clause",
  "additional use restrictions",
  "modified mit license",
  "except as modified",
  "with the following additional",
  "notwithstanding the license above"
];
var MAX_LENGTH = 2e5;
function licencesIn(text) {
  const words2 = text.slice(0, MAX_LENGTH).toLowerCase().replace(/[^a-z0-9]+/g, " ");
  if (AMENDED.some((phrase) => words2.includes(phrase))) return [];
  const found = FINGERPRINTS.filter(
    ({ has, lacks = [] }) => has.every((phrase) => words2.includes(phrase)) && !lacks.some((phrase) => words2.includes(phrase))
  );
  return [...new Set(found.map(({ id }) => id))];
}
var FAMILIES = {
  gpl: ["gpl-"],
  lgpl: ["lgpl-"],
  bsd: ["bsd-"],
  cc: ["cc"],
  openrail: ["creativeml-openrail", "bigscience-", "bigcode-openrail", "openrail++"],
  "lgpl-lr": ["lgpl-"]
};
function areAlike(declared2, found) {
  return declared2 === found || membersOf(declared2).some((start) => found.startsWith(start)) || membersOf(found).some((start) => declared2.startsWith(start));
}
function membersOf(id) {
  return (Object.hasOwn(FAMILIES, id) ? FAMILIES[id] : void 0) ?? [];
}

// src/rules/consistency/license-file.ts
var MIT_TEXT = `MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated files.
The above copyright notice and this permission notice shall be included in all copies.
`;
function around(text) {
  return {
    cardPath: "README.md",
    companions: [{ kind: "license", path: "LICENSE", text }],
    paths: /* @__PURE__ */ new Map([
      ["LICENSE", { kind: "file" }],
      ["LICENCE.txt", { kind: "missing", nearest: "LICENSE" }]
    ])
  };
}
var licenseFile = defineRule({
  id: "consistency/license-file",
  summary: "`license` is the licence whose text lies beside the card, and `license_link` leads to a file that is there.",
  why: "The Hub shows and filters by the front matter, lawyers read the file: where the two differ, nobody knows what holds (hub-docs: docs/hub/repositories-licenses.md). The texts of the common licences are recognised by sentences that only they have; of a changed or unknown text nothing is said.",
  cases: {
    differs: { summary: "the file is that of another licence", severity: CONTRADICTION },
    listed: {
      summary: "the licence is called `other`, and the file is one that the Hub lists",
      severity: CONTRADICTION
    },
    link: { summary: "nothing stands where `license_link` leads", severity: CONTRADICTION }
  },
  needs: ["license", "paths"],
  applies: ({ frontMatter: frontMatter2 }, { repository }) => declared(frontMatter2, "license").length > 0 && (beside(repository, "license").length > 0 || typeof frontMatter2.data.license_link === "string"),
  examples: [
    {
      title: "the same licence in both",
      card: "---\nlicense: mit\n---\n\n# Tern\n",
      evidence: { repository: around(MIT_TEXT) },
      findings: []
    },
    {
      title: "a licence of one\u2019s own",
      card: "---\nlicense: other\nlicense_name: acme-1.0\nlicense_link: LICENSE\n---\n\n# Tern\n",
      evidence: { repository: around("Acme licence\n\nYou may look at it.\n") },
      findings: []
    },
    {
      title: "another licence in the file",
      card: "---\nlicense: apache-2.0\n---\n\n# Tern\n",
      evidence: { repository: around(MIT_TEXT) },
      findings: [
        {
          case: "differs",
          line: 2,
          message: "`license` is `apache-2.0`, but the file `LICENSE` holds the text of `mit`. Make them say the same.",
          expected: ["mit"]
        }
      ]
    },
    {
      title: "a known licence that is called `other`",
      card: "---\nlicense: other\nlicense_name: mit-license\nlicense_link: LICENSE\n---\n\n# Tern\n",
      evidence: { repository: around(MIT_TEXT) },
      findings: [
        {
          case: "listed",
          line: 2,
          message: "`license` is `other`, but the file `LICENSE` holds the text of `mit`, which the Hub lists. Write `mit`.",
          expected: ["mit"]
        }
      ]
    },
    {
      title: "a link to a file that is not there",
      card: "---\nlicense: other\nlicense_name: acme-1.0\nlicense_link: LICENCE.txt\n---\n\n# Tern\n",
      evidence: { repository: around("Acme licence\n") },
      findings: [
        {
          case: "link",
          line: 4,
          message: "`license_link` is `LICENCE.txt`, and nothing stands there in the repository. Write `LICENSE`.",
          expected: ["LICENSE"]
        }
      ]
    }
  ],
  *check(card3, { repository }) {
    yield* deadLink(card3, repository);
    yield* otherText2(card3, licenseFiles(card3, repository));
  }
});
function* deadLink({ frontMatter: frontMatter2 }, repository) {
  const link = frontMatter2.data.license_link;
  if (typeof link !== "string" || repository === void 0) return;
  const target = linkTarget(link, repository.cardPath);
  if (target.kind !== "path") return;
  const { kind, nearest: nearest2 } = standsAt(repository, target.path);
  if (kind !== "missing") return;
  yield {
    case: "link",
    message: `\`license_link\` is ${code(link)}, and nothing stands there in the repository. ${nearest2 === void 0 ? "Add the file, or correct the link." : `Write ${code(nearest2)}.`}`,
    place: placeOf(frontMatter2, ["license_link"]),
    actual: link.slice(0, 200),
    ...nearest2 !== void 0 && { expected: [nearest2] }
  };
}
function licenseFiles({ frontMatter: frontMatter2 }, repository) {
  const link = frontMatter2.data.license_link;
  const target = typeof link === "string" && repository ? linkTarget(link, repository.cardPath) : void 0;
  const linked = repository?.companions.filter(({ path }) => target?.kind === "path" && path === target.path);
  return linked && linked.length > 0 ? linked : beside(repository, "license");
}
function* otherText2({ frontMatter: frontMatter2 }, files) {
  const licenses2 = declared(frontMatter2, "license");
  const [first] = licenses2;
  const texts = files.map((file) => ({ file, ids: licencesIn(file.text) }));
  if (!first || texts.length === 0 || texts.some(({ ids }) => ids.length === 0)) return;
  const found = [...new Set(texts.flatMap(({ ids }) => ids))];
  if (licenses2.some(({ value }) => found.some((id) => areAlike(value, id)))) return;
  const names2 = oneOf(
    texts.map(({ file }) => file.path.slice(file.path.lastIndexOf("/") + 1)),
    "and"
  );
  const isOther = licenses2.length === 1 && first.value === "other";
  const link = frontMatter2.data.license_link;
  if (isOther && typeof link === "string" && !files.some(({ path }) => link.endsWith(path))) return;
  if (licenses2.some(({ value }) => value === "other" || value === "unknown") && !isOther) return;
  const holds2 = `${texts.length > 1 ? `the files ${names2} hold the texts` : `the file ${names2} holds the text`} of ${oneOf(found, "and")}`;
  yield {
    case: isOther ? "listed" : "differs",
    message: isOther ? `\`license\` is \`other\`, but ${holds2}, which the Hub lists. Write ${oneOf(found)}.` : `\`license\` is ${oneOf(
      licenses2.map(({ value }) => value),
      "and"
    )}, but ${holds2}. Make them say the same.`,
    place: placeOf(frontMatter2, first.path),
    actual: first.value.slice(0, 200),
    expected: found
  };
}

// src/rules/consistency/licence-names.ts
var NAMES = [
  [
    /\bapache[- ](?:(?:software )?licen[cs]e,? ?)?(?:v\.?|version )?2(?:\.0)?\b|\bapache licen[cs]e\b/gi,
    () => "apache-2.0"
  ],
  [
    /\bMIT[- ]licen[cs]ed?\b|(?<=\bunder (?:the |an? )?[[(*`"]{0,3})MIT\b|^MIT\b(?=[\s.*]{0,4}$)/gim,
    () => "mit"
  ],
  [
    /\bCC[- ]BY(?:[- ](NC))?(?:[- ](SA|ND))?(?:[- ](\d\.\d))?(?![\w-])/gi,
    ([, nc, more, version]) => creativeCommons2(nc, more, version)
  ],
  [
    /\bcreative commons attribution(?:[- ](non[- ]?commercial))?(?:[- ](share[- ]?alike|no[- ]?deriv\w{0,9}))?(?: (\d\.\d))?(?![\w-])/gi,
    ([, nc, more, version]) => creativeCommons2(nc, more, version)
  ],
  [/\bCC0(?:[- ]1\.0)?\b/gi, () => "cc0-1.0"],
  [
    /\b(?:GNU )?([AL]?)GPL[- ]?(?:version |v)?([23](?:\.[01])?)?(?![\w.-]*\d)/gi,
    ([, kind, version]) => gnu(kind, version)
  ],
  [/\bBSD[- ]([23])[- ]clause\b/gi, ([, clauses]) => `bsd-${clauses}-clause`],
  [/\bllama[- ]?(2|3(?:\.[123])?|4) community licen[cs]e/gi, ([, version]) => `llama${version}`],
  [/\bcreativeml[- ]open ?rail[- ]?m\b/gi, () => "creativeml-openrail-m"],
  [/\bgemma (?:terms of use|licen[cs]e)\b/gi, () => "gemma"],
  [/\bMPL[- ]2\.0\b|\bmozilla public licen[cs]e\b/gi, () => "mpl-2.0"]
];
function creativeCommons2(nc, more, version) {
  const parts = ["cc-by", nc && "nc", more && (/^s/i.test(more) ? "sa" : "nd"), version];
  return parts.filter(Boolean).join("-");
}
function gnu(kind = "", version) {
  const name = `${kind.toLowerCase()}gpl`;
  if (version === void 0) return name;
  return `${name}-${version.includes(".") ? version : `${version}.0`}`;
}
var SIGN = /licen[cs]e|apache|\bMIT\b|\bCC|GPL|BSD|creative|gemma|MPL/i;
function licencesNamed(text) {
  if (!SIGN.test(text)) return [];
  const names2 = [];
  for (const [pattern, idOf] of NAMES) {
    let left = 50;
    for (const found of text.matchAll(pattern)) {
      names2.push({ id: idOf(found), start: found.index, end: found.index + found[0].length });
      if (--left === 0) break;
    }
  }
  return names2;
}
function isNamed(declared2, { id }) {
  const kind = declared2.replace(/-\d(?:\.\d)?$/, "");
  return kind === id || areAlike(declared2, id);
}

// src/rules/consistency/license-text.ts
var SHORT_SECTION = 250;
var licenseText = defineRule({
  id: "consistency/license-text",
  summary: "Where the text names the licence of the model, it is the one of the front matter.",
  why: "People read the text, and the Hub filters by the front matter: where they differ, nobody knows what holds (hub-docs: docs/hub/repositories-licenses.md). Only plain statements about the model count: a sentence on code, on data or on the model that this one was made from says nothing of it.",
  cases: { differs: { summary: "the text names another licence", severity: CONTRADICTION } },
  applies: ({ frontMatter: frontMatter2, text }) => declared(frontMatter2, "license").length > 0 && /licen[cs]e|under/i.test(text),
  examples: [
    {
      title: "the same licence, and another one for the code",
      card: "---\nlicense: cc-by-4.0\n---\n\n# Tern\n\nThe model is released under CC BY 4.0. The code is licensed under the MIT License.\n",
      findings: []
    },
    {
      title: "another licence in a sentence",
      card: "---\nlicense: mit\n---\n\n# Tern\n\nThis model is released under the Apache 2.0 license.\n",
      findings: [
        {
          case: "differs",
          line: 7,
          message: "The text puts the model under `apache-2.0`, but `license` is `mit`. Make them say the same.",
          expected: ["mit"]
        }
      ]
    },
    {
      title: "another licence in the section on it",
      card: "---\nlicense: apache-2.0\n---\n\n# Tern\n\n## License\n\nCC BY-NC 4.0\n",
      findings: [
        {
          case: "differs",
          line: 9,
          message: "The text puts the model under `cc-by-nc-4.0`, but `license` is `apache-2.0`. Make them say the same.",
          expected: ["apache-2.0"]
        }
      ]
    }
  ],
  *check(card3) {
    const licenses2 = declared(card3.frontMatter, "license").map(({ value }) => value);
    if (licenses2.length === 0 || licenses2.some((id) => id === "other" || id === "unknown")) return;
    for (const sentence of sentences(card3)) {
      const id = statedLicence(sentence);
      if (id === void 0 || licenses2.some((each) => isNamed(each, { id }))) continue;
      yield {
        case: "differs",
        message: `The text puts the model under ${code(id)}, but \`license\` is ${oneOf(licenses2, "and")}. Make them say the same.`,
        place: sentence.place(),
        expected: licenses2.slice(0, 5)
      };
    }
  }
});
function statedLicence({ text, heading, sectionLength }) {
  if (text.length > 600) return void 0;
  const names2 = licencesNamed(text);
  const [first] = names2;
  if (!first || names2.some(({ id }) => id !== first.id)) return void 0;
  const others = text.slice(0, first.start) + text.slice(first.end);
  if (ABOUT_OTHERS.test(others)) return void 0;
  const before = text.slice(Math.max(0, first.start - 160), first.start);
  const isStated = MODEL.test(before) && UNDER.test(before);
  const isLabelled = /^\W{0,6}licen[cs]e\W{1,6}$/i.test(text.slice(0, first.start));
  const isSection = /^\W{0,8}(?:model )?licen[cs]e\W{0,4}$/i.test(heading) && sectionLength <= SHORT_SECTION;
  return isStated || isLabelled || isSection ? first.id : void 0;
}
var MODEL = /\b(?:this|the|our|these|all) (?:\S{1,30} ){0,2}(?:models?|weights|checkpoints?|adapters?|lora|model weights)\b/i;
var UNDER = /\b(?:licen[cs]ed|released|distributed|available|published|provided|open-?sourced|shared)\b[^.;]{0,30}\b(?:under|with)\b/i;
var ABOUT_OTHERS = /\b(?:code|codebase|scripts?|software|library|framework|repo|repository|data|datasets?|corpus|corpora|base|original|originally|llama|parent|upstream|backbone|built|derived|based|while|whereas|except|unless|respective|respectively|dual|dually|tokenizer|documentation|docs|images?|paper|text|teacher|foundation|if|but|not|no|was|were|other|another|previous|earlier)\b/i;

// src/rules/consistency/model-index-values.ts
var MAX_RESULTS = 500;
function modelIndexResults(frontMatter2) {
  const index2 = frontMatter2.data["model-index"];
  if (!Array.isArray(index2) || index2.length !== 1) return [];
  const results = [];
  for (const [each, result] of listOf(mapOf(index2[0]).results).entries()) {
    const { dataset, metrics } = mapOf(result);
    const { name, type } = mapOf(dataset);
    const datasets2 = new Set([name, type].flatMap(namesOf));
    for (const [position, metric] of listOf(metrics).entries()) {
      const path = ["model-index", 0, "results", each, "metrics", position, "value"];
      const { value, type: kind, name: label } = mapOf(metric);
      const [figure] = typeof value === "number" || typeof value === "string" ? figuresIn(String(value)) : [];
      if (!figure) continue;
      const shown = [label, kind].find((name2) => typeof name2 === "string") ?? "";
      results.push({ path, metrics: metricNames(kind, label), metric: shown, datasets: datasets2, figure });
      if (results.length >= MAX_RESULTS) return results;
    }
  }
  return results;
}
function metricNames(type, label) {
  const names2 = [...namesOf(label), ...namesOf(type)];
  return new Set(
    names2.flatMap((name) => [name, name.replace(/^(?:test|evaluation|eval|validation|val|dev)(?=.)/, "")])
  );
}
function namesOf(value) {
  const name = typeof value === "string" ? plainName(value) : "";
  return name === "" ? [] : [name];
}
function plainName(text) {
  const small = text.toLowerCase();
  return isBeyondAscii(small) ? small.normalize("NFKC").replace(/[^\p{L}\p{N}@]+/gu, "") : small.replace(/[^a-z0-9@]+/g, "");
}
var FIGURE = new UnicodePattern(
  String.raw`(?<![\p{L}\d.,_-])[-+]?\d{1,9}(?:[.,]\d{1,17})?(?:e-?\d{1,3})?(?![\p{L}\d]|[.,-]\d)`,
  "giu"
);
function figuresIn(text) {
  const plain4 = text.slice(0, 200).replace(/(?:\u00b1|\+\/-|\+-)\s?[\d.,]+/g, " ");
  return [...plain4.matchAll(FIGURE.for(plain4))].map(([found]) => {
    const number = found.replace(",", ".");
    const decimals = /\.(\d+)/.exec(number)?.[1]?.length ?? 0;
    const exponent = Number(/e(-?\d+)/i.exec(number)?.[1] ?? 0);
    return { value: Number(number), unit: 10 ** (exponent - decimals), text: found };
  });
}
function mayBeEqual(one, other) {
  return [1, 100, 0.01].some(
    (scale) => Math.abs(one.value - other.value * scale) <= Math.max(one.unit, other.unit * scale) * 1.001
  );
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
function mapOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// src/rules/consistency/told-numbers.ts
var MAX_NUMBERS = 2e4;
var MAX_SECTION = 2e3;
var EVALUATION_SET = /results?onthe(?:evaluation|test|validation|dev|eval)set/;
function numbersOf(outline) {
  const numbers = [];
  let sections;
  for (const [index2, block] of outline.blocks.entries()) {
    if (numbers.length >= MAX_NUMBERS) break;
    if (block.quoted) continue;
    if (block.kind === "table") numbers.push(...cellsOf(block.rows, block.line));
    if (block.kind !== "item") continue;
    const colon = block.text.indexOf(":");
    const text = block.text.slice(colon + 1);
    if (colon < 0 || text.length > 40 || figuresIn(text).length !== 1) continue;
    sections ??= sectionTexts(outline);
    const section = sections.get(outline.owners[index2] ?? 0) ?? "";
    numbers.push({ names: [plainName(block.text.slice(0, colon))], section, text, line: block.line });
  }
  return numbers;
}
function* cellsOf(rows2, line) {
  const [header = [], ...body] = rows2;
  const columns = header.map(plainName);
  for (const [down, row2] of body.entries()) {
    const label = plainName(row2[0] ?? "");
    for (const [across, text] of row2.entries()) {
      if (across === 0 || !/\d/.test(text)) continue;
      yield { names: [label, columns[across] ?? ""], text, line: line + down + 2 };
    }
  }
}
function sectionTexts({ blocks, owners, sections }) {
  const texts = /* @__PURE__ */ new Map();
  for (const [index2, { heading }] of sections.entries()) texts.set(index2, plainName(heading?.text ?? ""));
  for (const [index2, { kind, text }] of blocks.entries()) {
    const owner = owners[index2] ?? 0;
    const known3 = texts.get(owner) ?? "";
    if (kind === "text" && known3.length < MAX_SECTION)
      texts.set(owner, known3 + plainName(text.slice(0, MAX_SECTION)));
  }
  return texts;
}
function tells({ names: names2, section }, { metrics, datasets: datasets2 }, isOnly) {
  const [first = "", second] = names2;
  if (section === void 0)
    return second !== void 0 && (metrics.has(first) && datasets2.has(second) || metrics.has(second) && datasets2.has(first));
  if (!isOnly || !metrics.has(first)) return false;
  return EVALUATION_SET.test(section) || [...datasets2].some((name) => name.length > 2 && section.includes(name));
}

// src/rules/consistency/model-index.ts
var INDEX = (value) => `---
model-index:
- name: tern
  results:
  - task: {type: text-classification}
    dataset: {name: Seabirds, type: acme/seabirds}
    metrics:
    - {type: accuracy, name: Accuracy, value: ${value}}
---

# Tern

`;
var modelIndexConsistency = defineRule({
  id: "consistency/model-index",
  summary: "Results in `model-index` are those that the text has for the same metric and data set.",
  why: "The Hub shows `model-index` beside the card and in leaderboards, and the text is read below: a number that was updated in one place only makes both doubtful (hub-docs: docs/hub/model-cards.md, \u201CEvaluation Results\u201D). Percentages, fractions and rounded numbers count as the same.",
  cases: { differs: { summary: "the text has another number", severity: CONTRADICTION } },
  applies: ({ frontMatter: frontMatter2 }) => modelIndexResults(frontMatter2).length > 0,
  examples: [
    {
      title: "the same, rounded and as a percentage",
      card: `${INDEX("0.91235")}| Data set | Accuracy |
|---|---|
| Seabirds | 91.2 % |
`,
      findings: []
    },
    {
      title: "another data set",
      card: `${INDEX("0.91")}| Data set | Accuracy |
|---|---|
| Landbirds | 0.85 |
`,
      findings: []
    },
    {
      title: "another number for the same",
      card: `${INDEX("0.91")}| Data set | Accuracy |
|---|---|
| Seabirds | 0.87 |
| Landbirds | 0.91 |
`,
      findings: [
        {
          case: "differs",
          line: 8,
          message: "`model-index` has `0.91` for `Accuracy`, but the text has `0.87` in line 15. Make them say the same."
        }
      ]
    },
    {
      title: "another number in the list of results",
      card: `${INDEX("0.91")}It achieves the following results on the evaluation set:

- Loss: 0.31
- Accuracy: 0.87
`,
      findings: [
        {
          case: "differs",
          line: 8,
          message: "`model-index` has `0.91` for `Accuracy`, but the text has `0.87` in line 16. Make them say the same."
        }
      ]
    }
  ],
  *check({ frontMatter: frontMatter2, outline }) {
    const results = modelIndexResults(frontMatter2);
    if (results.length === 0) return;
    const numbers = numbersOf(outline);
    const isOnly = isOfOneDataset(results);
    for (const result of results) {
      if (results.some((other) => other !== result && isSame(other, result))) continue;
      const told = numbers.filter((number) => tells(number, result, isOnly));
      const [first] = told;
      const figures = told.flatMap(({ text }) => figuresIn(text));
      if (!first || figures.length === 0 || figures.some((figure) => mayBeEqual(result.figure, figure)))
        continue;
      const shown = [...new Set(figures.map(({ text }) => text))].slice(0, 3);
      yield {
        case: "differs",
        message: `\`model-index\` has ${code(result.figure.text)} for ${code(result.metric)}, but the text has ${oneOf(shown)} in line ${first.line}. Make them say the same.`,
        place: placeOf(frontMatter2, result.path),
        actual: result.figure.text
      };
    }
  }
});
function isSame(one, other) {
  return shares(one.metrics, other.metrics) && (shares(one.datasets, other.datasets) || one.datasets.size === 0);
}
function shares(one, other) {
  return [...one].some((each) => other.has(each));
}
function isOfOneDataset(results) {
  return results.every(({ datasets: datasets2 }) => results[0] && shares(datasets2, results[0].datasets));
}

// src/rules/consistency/examples-in-code.ts
var MAX_CODE = 6e4;
var MAX_EXAMPLES = 200;
var NO_CODE = /^(?:bibtex|latex|json|ya?ml|toml|xml|html|csv|text|txt|plaintext|output|diff|mermaid)$/i;
var known = /* @__PURE__ */ new WeakMap();
function codeExamples(card3) {
  const examples = known.get(card3) ?? readExamples(card3);
  known.set(card3, examples);
  return examples;
}
function readExamples({ outline, text }) {
  let lines;
  const blocks = outline.blocks.filter(
    (block) => block.kind === "code" && !block.quoted && !NO_CODE.test(block.language) && block.text.length <= MAX_CODE
  );
  return blocks.slice(0, MAX_EXAMPLES).map((block) => ({
    text: block.text,
    placeOf(piece) {
      lines ??= new Lines(text);
      const { start } = lines.line(block.line);
      const at = text.indexOf(piece, start);
      if (piece === "" || at < 0 || at > start + block.text.length * 2 + 1e3) return void 0;
      return lines.position(at, at + piece.length);
    }
  }));
}
function importedPackages(code2) {
  const packages = /* @__PURE__ */ new Set();
  for (const line of code2.split("\n")) {
    const found = /^\s{0,40}(?:>>> ?|\.\.\. ?)?(?:from ([A-Za-z_]\w*)[\w.]* import |import ([A-Za-z_]\w*))/.exec(line);
    const name = found?.[1] ?? found?.[2];
    if (name !== void 0) packages.add(name);
  }
  return packages;
}
var QUOTED = String.raw`(f?)(["'])([^"'\n]{1,200})\2`;
var CALL = new RegExp(
  String.raw`(?:from_pretrained|SentenceTransformer|CrossEncoder|SparseEncoder|snapshot_download|hf_hub_download|load_from_hub|LLM|InferenceClient|from_pretrained_keras|load_lora_weights|load_adapter)\(\s{0,40}(?:(?:model|repo_id|model_id|pretrained_model_name_or_path|model_name_or_path)\s?=\s?)?${QUOTED}`,
  "g"
);
var NAMED = new RegExp(
  String.raw`(?<![\w.])(?:model|model_id|model_name|model_path|repo_id|model_name_or_path|model_checkpoint|checkpoint|hf_model|pretrained_model|adapter_id|peft_model_id)\s?=\s?${QUOTED}`,
  "g"
);
var COMMAND = /(?:^|[\s`])(?:vllm serve|--model(?:-path|_path|-id)?[ =]|--hf-repo[ =]|-hf |huggingface-cli download|hf download|ollama (?:run|pull) hf\.co\/|git clone (?:https:\/\/huggingface\.co\/|git@hf\.co:))\s{0,4}["']?([^\s"'\\]{1,200})/gm;
function loadedModels(code2) {
  const models = [];
  for (const pattern of [CALL, NAMED])
    for (const [, template, , name = ""] of code2.matchAll(pattern))
      models.push({ name: name.trim(), isTemplate: template === "f" });
  for (const [, name = ""] of code2.matchAll(COMMAND))
    models.push({ name: name.replace(/\.git$/, ""), isTemplate: /\$/.test(name) });
  return models;
}

// src/rules/consistency/usage-library.ts
var PACKAGES = {
  transformers: ["transformers"],
  diffusers: ["diffusers"],
  "sentence-transformers": ["sentence_transformers"],
  peft: ["peft"],
  timm: ["timm"],
  keras: ["keras", "tensorflow", "keras_hub", "keras_nlp", "keras_cv"],
  spacy: ["spacy"],
  flair: ["flair"],
  stanza: ["stanza"],
  speechbrain: ["speechbrain"],
  nemo: ["nemo"],
  espnet: ["espnet", "espnet2", "espnet_model_zoo"],
  fastai: ["fastai"],
  "stable-baselines3": ["stable_baselines3", "huggingface_sb3", "sb3_contrib", "rl_zoo3"],
  ultralytics: ["ultralytics", "ultralyticsplus"],
  open_clip: ["open_clip"],
  setfit: ["setfit"],
  "span-marker": ["span_marker"],
  sklearn: ["sklearn", "skops", "joblib", "pickle"],
  "pyannote-audio": ["pyannote"],
  paddlenlp: ["paddlenlp"]
};
var LOADED_BY = {
  transformers: [
    "sentence-transformers",
    "peft",
    "setfit",
    "span-marker",
    "timm",
    "paddlenlp",
    "spacy",
    "flair"
  ],
  "sentence-transformers": ["transformers", "setfit"],
  peft: ["transformers", "diffusers", "sentence-transformers"],
  timm: ["transformers", "open_clip"],
  open_clip: ["transformers", "timm"],
  setfit: ["sentence-transformers"],
  "span-marker": ["spacy"],
  "pyannote-audio": ["speechbrain"],
  speechbrain: ["pyannote-audio"],
  spacy: ["sklearn"],
  keras: ["sklearn"],
  fastai: ["timm", "sklearn"]
};
var usageLibrary = defineRule({
  id: "consistency/usage-library",
  summary: "The examples import the library that `library_name` names.",
  why: "From `library_name` the Hub makes the code that it offers under \u201CUse this model\u201D, the widget and the filters (huggingface.js: packages/tasks/src/model-libraries.ts): with the wrong one people get code that cannot load the model. Libraries that load each other\u2019s files are taken for one; of runtimes such as vLLM or llama.cpp nothing is said.",
  cases: { differs: { summary: "all examples import another library", severity: CONTRADICTION } },
  applies: ({ frontMatter: frontMatter2 }) => typeof frontMatter2.data.library_name === "string",
  examples: [
    {
      title: "the library of the front matter",
      card: "---\nlibrary_name: transformers\n---\n\n# Tern\n\n```python\nfrom transformers import AutoModel\n```\n",
      findings: []
    },
    {
      title: "one that is built upon it",
      card: "---\nlibrary_name: sentence-transformers\n---\n\n# Tern\n\n```python\nfrom transformers import AutoModel, AutoTokenizer\n```\n",
      findings: []
    },
    {
      title: "another library",
      card: "---\nlibrary_name: diffusers\n---\n\n# Tern\n\n```python\nfrom transformers import pipeline\n```\n",
      findings: [
        {
          case: "differs",
          line: 2,
          message: "`library_name` is `diffusers`, but the examples import `transformers` and not that. Make them say the same.",
          expected: ["transformers"]
        }
      ]
    }
  ],
  *check(card3) {
    const { frontMatter: frontMatter2 } = card3;
    const name = frontMatter2.data.library_name;
    if (typeof name !== "string" || !Object.hasOwn(PACKAGES, name)) return;
    const imported = new Set(codeExamples(card3).flatMap(({ text }) => [...importedPackages(text)]));
    const isImported = (library) => PACKAGES[library]?.some((each) => imported.has(each));
    if (isImported(name)) return;
    const alike = new Set(LOADED_BY[name] ?? []);
    const others = Object.keys(PACKAGES).filter(isImported);
    if (others.length === 0 || others.some((library) => alike.has(library))) return;
    yield {
      case: "differs",
      message: `\`library_name\` is ${code(name)}, but the examples import ${oneOf(others, "and")} and not that. Make them say the same.`,
      place: placeOf(frontMatter2, ["library_name"]),
      actual: name,
      expected: others
    };
  }
});

// src/rules/consistency/usage-model-id.ts
var usageModelId = defineRule({
  id: "consistency/usage-model-id",
  summary: "The examples load this model by its id, and no `your-name/your-model`.",
  why: "An example is copied and run, which a release lives by (hub-docs: docs/hub/model-release-checklist.md): with a placeholder it fails, and with the id of another model it runs and shows what that one can do. Which model this is, is known where the title or `model-index` gives its whole id; else only placeholders are found. The remotes of git are not asked: they differ from clone to clone, and the same card has to get the same findings on a laptop and in CI.",
  cases: {
    placeholder: { summary: "an example loads a placeholder", severity: CONTRADICTION },
    other: { summary: "the examples load other models only", severity: CONTRADICTION }
  },
  applies: (card3) => codeExamples(card3).some(({ text }) => loadedModels(text).length > 0),
  examples: [
    {
      title: "this model, on its base",
      card: "---\nbase_model: acme/tern-7b\n---\n\n# acme/tern-7b-lora\n\n```python\nbase = AutoModel.from_pretrained('acme/tern-7b')\nmodel = PeftModel.from_pretrained(base, 'acme/tern-7b-lora')\n```\n",
      findings: []
    },
    {
      title: "a placeholder",
      card: "# Tern\n\n```python\nmodel = AutoModel.from_pretrained('your-username/your-model')\n```\n",
      findings: [
        {
          case: "placeholder",
          line: 4,
          message: "The example loads `your-username/your-model`, a placeholder, so that nobody can run it as it stands. Write the id of this model."
        }
      ]
    },
    {
      title: "another model",
      card: "# acme/gull-13b\n\n```python\nmodel = AutoModel.from_pretrained('acme/tern-7b')\n```\n",
      findings: [
        {
          case: "other",
          line: 4,
          message: "The examples load `acme/tern-7b`, and none loads this model. Write `acme/gull-13b` where that is meant.",
          expected: ["acme/gull-13b"]
        }
      ]
    }
  ],
  *check(card3) {
    const own = ownId(card3);
    const loaded = codeExamples(card3).flatMap(
      (example) => loadedModels(example.text).map((model) => ({ ...model, place: () => example.placeOf(model.name) }))
    );
    const isNamed2 = (id) => codeExamples(card3).some(({ text }) => text.includes(id.slice(id.indexOf("/") + 1)));
    const seen = /* @__PURE__ */ new Set();
    for (const { name, isTemplate, place } of loaded) {
      if (seen.has(name) || !isPlaceholder(name, isTemplate)) continue;
      seen.add(name);
      yield placeholder(name, place(), own);
    }
    const others = loaded.filter(({ name }) => isHubId(name) && !seen.has(name));
    const [first] = others;
    const known3 = [own, ...declared(card3.frontMatter, "base_model").map(({ value }) => value)];
    if (own === void 0 || !first || seen.size > 0 || isNamed2(own)) return;
    if (loaded.some(({ name }) => known3.some((id) => id !== void 0 && mayBeSame(id, name)))) return;
    const at = first.place();
    yield {
      case: "other",
      message: `The examples load ${code(first.name)}, and none loads this model. Write ${code(own)} where that is meant.`,
      ...at && { place: at },
      actual: first.name,
      expected: [own]
    };
  }
});
function placeholder(name, place, own) {
  return {
    case: "placeholder",
    message: `The example loads ${code(name)}, a placeholder, so that nobody can run it as it stands. Write ${own === void 0 ? "the id of this model" : code(own)}.`,
    ...place && { place },
    actual: name,
    ...own !== void 0 && { expected: [own] }
  };
}
function ownId({ outline, frontMatter: frontMatter2 }) {
  const title2 = outline.sections.find(({ heading }) => heading !== void 0)?.heading;
  const text = title2?.rank === 1 ? title2.text.replace(/^model card (?:for|of)\s/i, "").trim() : "";
  if (isHubId(text)) return text;
  const index2 = frontMatter2.data["model-index"];
  const [entry] = Array.isArray(index2) ? index2 : [];
  const name = entry?.name;
  return Array.isArray(index2) && index2.length === 1 && typeof name === "string" && isHubId(name) ? name : void 0;
}
function isPlaceholder(name, isTemplate) {
  if (/^<[^<>]{1,80}>|^\[[^[\]]{1,80}\]$/.test(name)) return true;
  if (/^\{[^{}]{1,80}\}/.test(name)) return !isTemplate;
  return PLACEHOLDER.test(name);
}
var PLACEHOLDER = /(?:^|[/_-])(?:your|my)[-_ ]?(?:user(?:name)?|name|org|organi[sz]ation|repo|repository|hf|huggingface|account|handle|namespace|model|id)(?=$|[/_-])|^(?:user|username|user[-_]name|hf[-_]user(?:name)?|owner|author|namespace|org|organi[sz]ation)\/|^(?:\.{0,2}\/)?path[/_]to[/_]|^model[-_ ]?(?:id|name)(?:[-_ ]here)?$|^XXX|^TODO\b|^\.\.\.$/i;

// src/rules/content/architecture.ts
var NAMED2 = [
  /\b(?:architecture|transformers?|encoders?|decoders?|backbone|attention heads?|hidden (?:size|layers?)|\d{1,3}[- ]layers?|layers|parameters?|neural network|mixture[- ]of[- ]experts|autoregressive|autoencoder|diffusion model|embedding size|vocab(?:ulary)? size)\b/i,
  /\b\d{1,4}(?:\.\d{1,2})? ?[BM]\b(?:[- ]?(?:param|model|transformer|language))?/,
  /\b(?:CNN|RNN|LSTM|GRU|MLP|GAN|VAE|U-?Net|DiT|MoE|PPO|DQN|A2C|SAC|TD3|TQC|DDPG|SVM|XGBoost|LightGBM|random forest|logistic regression|gradient boosting|decision tree|CRF|TDNN|HMM|CTC|RVC|APPO|IMPALA|POCA|REINFORCE|Q-?learning)\b/i,
  /(?:\b|[\W_])(?:bert|colbert|dialogpt|roberta|deberta|electra|albert|gpt|llama|mistral|mixtral|qwen|gemma|phi|falcon|bloom|opt|t5|bart|pegasus|marian|whisper|wav2vec|hubert|wavlm|conformer|fastspeech|vits|tacotron|vit|resnet|convnext|swin|efficientnet|mobilenet|yolo|detr|clip|blip|llava|stable[- ]diffusion|sdxl|flux|lora|controlnet|dreambooth|textual inversion|pythia|vicuna|alpaca|deepseek|command-r|segformer|mamba|rwkv|starcoder|codegen|minilm|mpnet|bge|e5|gte|layoutlm|donut|trocr|speecht5|musicgen|bark|kokoro|hifigan|ecapa|titanet)(?=$|[\W_\d]|[a-z]{0,4}\b)/i,
  /\b(?:fine-?tuned?(?: version)? (?:of|on|from)|finetuned? (?:of|on|from)|based (?:up)?on|derived from|distilled from|quanti[sz]ed (?:version|from)|merge of|built (?:up)?on|converted (?:to [\w ]{1,20})?from|adapter (?:for|of)|base model|underlying model)\b/i,
  new RegExp("\u67B6\u6784|\u6A21\u578B\u7ED3\u6784|\u53C2\u6570\u91CF|\u53C2\u6570|\u57FA\u4E8E|\u5FAE\u8C03|\u7F16\u7801\u5668|\u89E3\u7801\u5668|\u30A2\u30FC\u30AD\u30C6\u30AF\u30C1\u30E3|\u30D1\u30E9\u30E1\u30FC\u30BF|\u30D9\u30FC\u30B9\u30E2\u30C7\u30EB|\u30D5\u30A1\u30A4\u30F3\u30C1\u30E5\u30FC\u30CB\u30F3\u30B0|\uC544\uD0A4\uD14D\uCC98|\uD30C\uB77C\uBBF8\uD130|\uAE30\uBC18|\uD30C\uC778\uD29C\uB2DD|\u0430\u0440\u0445\\p{L}{2,12}\u0442\u0443\u0440|\u043F\u0430\u0440\u0430\u043C\u0435\u0442\u0440|\u0434\u043E\u043E\u0431\u0443\u0447|arquitectura|par\xE1metros|architektur|parameter|param\xE8tres|arquitetura|par\xE2metros", "iu")
];
var REACH = 2e5;
var MESSAGE = "The card does not say what architecture the model has or from which model it was made. Say it in the description, with the number of parameters.";
var architecture = defineRule({
  id: "content/architecture",
  summary: "The card names the architecture, or the model that it was made from.",
  why: "Who chooses a model has to know what it needs and what it can be combined with; a release explains what the model does, its architecture and its intended uses (hub-docs: docs/hub/model-release-checklist.md).",
  cases: { missing: { summary: "neither is named", severity: LAUNCH } },
  examples: [
    {
      title: "in a sentence",
      card: "# Tern\n\nTern is an encoder of six layers with 22 million parameters.\n",
      findings: []
    },
    {
      title: "in the front matter",
      card: "---\nbase_model: acme/large\n---\n# Tern\n\nIt sorts product reviews.\n",
      findings: []
    },
    {
      title: "among the tags",
      card: "---\ntags: [gpt2, jokes]\n---\n# Tern\n\nIt sorts product reviews.\n",
      findings: []
    },
    {
      title: "neither",
      card: "# Tern\n\nIt sorts product reviews.\n",
      findings: [{ case: "missing", message: MESSAGE }]
    }
  ],
  *check(card3) {
    if (!namesOrigin(card3) && !namesArchitecture(card3)) yield { case: "missing", message: MESSAGE };
  }
});
function namesOrigin({ frontMatter: { data } }) {
  const base = data.base_model;
  return typeof base === "string" && base !== "" || Array.isArray(base) && base.length > 0;
}
function namesArchitecture({ text, frontMatter: frontMatter2 }) {
  const start = frontMatter2.extent?.end ?? 0;
  const body = text.slice(start, start + REACH);
  const { tags: tags2 } = frontMatter2.data;
  const named = Array.isArray(tags2) ? tags2.filter((tag) => typeof tag === "string").slice(0, 200) : [];
  return [body, named.join(" ")].some((words2) => NAMED2.some((pattern) => pattern.test(words2)));
}

// src/rules/content/badges.ts
var BADGE = /img\.shields\.io\/|badgen\.net\/|badge\.fury\.io\/|static\.pepy\.tech\/|zenodo\.org\/badge|readthedocs\.(?:org|com)\/projects\/[\w-]{1,80}\/badge|\/workflows?\/[^\s)"']{1,120}\/badge|openxlab_(?:models|app)\.svg|colab\.research\.google\.com\/assets\/|datasets\/huggingface\/badges|(?:badge|button)[\w.-]{0,60}\.(?:svg|png)|\.svg\?style=/i;
var badges = defineRule({
  id: "content/badges",
  summary: "The card shows badges that lead to the paper, the code or the demo.",
  why: "A row of badges says at a glance what there is beside the weights and takes the reader there; the Hub\u2019s own examples for papers and Spaces are badges (huggingface.co/datasets/huggingface/badges).",
  cases: { missing: { summary: "there is no badge", severity: LAUNCH } },
  examples: [
    {
      title: "a badge that links the paper",
      card: "# Tern\n\n[![paper](https://img.shields.io/badge/arXiv-1810.03993-b31b1b.svg)](https://arxiv.org/abs/1810.03993)\n",
      findings: []
    },
    {
      title: "in HTML",
      card: '# Tern\n\n<a href="https://example.com"><img src="https://example.com/assets/colab-badge.svg"></a>\n',
      findings: []
    },
    {
      title: "of the documentation",
      card: "# Tern\n\n[![docs](https://readthedocs.org/projects/tern/badge/?version=latest)](https://tern.readthedocs.io)\n",
      findings: []
    },
    {
      title: "none",
      card: "# Tern\n\nA small encoder.\n",
      findings: [
        {
          case: "missing",
          message: "The card has no badges. Put some below the title that lead to the paper, the code or the demo."
        }
      ]
    }
  ],
  *check({ text, frontMatter: frontMatter2 }) {
    if (BADGE.test(text.slice(frontMatter2.extent?.end ?? 0))) return;
    yield {
      case: "missing",
      message: "The card has no badges. Put some below the title that lead to the paper, the code or the demo.",
      note: "[![code](https://img.shields.io/badge/code-GitHub-black)](https://github.com/TODO)\n[![demo](https://img.shields.io/badge/demo-Space-yellow)](https://huggingface.co/spaces/TODO)"
    };
  }
});

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
function sentences2(list) {
  const patterns = list.map(
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
    /^(?:tbd|tba|todo|wip|(?:more (?:details|information|info) )?(?:are |is |will be )?coming(?: very)? soon|to be (?:added|completed|determined|defined|filled(?: in)?|announced|written|updated|released)(?: soon| later)?|work in progress|in progress|under construction|fill (?:me|this) in|\u5f85\u8865\u5145|\u5f85\u66f4\u65b0|\u656c\u8bf7\u671f\u5f85|\u5373\u5c06\u63a8\u51fa|\u672a\u5b9a|\u6e96\u5099\u4e2d|\u5de5\u4e8b\u4e2d|\uc791\uc131 \uc911|\uc900\ube44 \uc911|\ucd94\ud6c4 \uacf5\uac1c|\u00e0 venir|\u00e0 compl\u00e9ter|pr\u00f3ximamente|por completar|folgt|folgt noch|in arbeit|\u0441\u043a\u043e\u0440\u043e|\u0432 \u0440\u0430\u0437\u0440\u0430\u0431\u043e\u0442\u043a\u0435|em breve|a preencher|\?+|\.{2,}|\u2026|x{3,}|-+)$/i,
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
    /^(?:(?:\u7a0d\u540e|\u540e\u7eed|\u5373\u5c06)(?:\u66f4\u65b0|\u8865\u5145|\u53d1\u5e03|\u4e0a\u7ebf|\u516c\u5e03)|\u5f85(?:\u5b9a|\u5b8c\u5584|\u6dfb\u52a0|\u586b\u5199|\u516c\u5e03)|\u5efa\u8bbe\u4e2d|\u9700\u8981\u66f4\u591a\u4fe1\u606f|(?:\u5f8c\u65e5|\u5f8c\u307b\u3069|\u4eca\u5f8c|\u8fd1\u65e5)(?:\u8ffd\u8a18|\u516c\u958b|\u66f4\u65b0|\u8ffd\u52a0)(?:\u4e88\u5b9a|\u3057\u307e\u3059)?(?:\u3067\u3059)?|\u8ffd\u8a18\u4e88\u5b9a|\u4f5c\u6210\u4e2d|\u691c\u8a0e\u4e2d|\u8a73\u7d30\u60c5\u5831\u304c\u5fc5\u8981(?:\u3067\u3059)?|(?:\ucd94\ud6c4|\uace7) (?:\uacf5\uac1c|\uc5c5\ub370\uc774\ud2b8|\ucd94\uac00|\uc791\uc131)(?: \uc608\uc815)?(?:\uc785\ub2c8\ub2e4)?|\uc5c5\ub370\uc774\ud2b8 \uc608\uc815(?:\uc785\ub2c8\ub2e4)?|\uc900\ube44\uc911|\ucd94\uac00 \uc815\ubcf4 \ud544\uc694|bient\u00f4t(?: disponible)?|en cours(?: de r\u00e9daction)?|\u00e0 (?:remplir|d\u00e9finir)|plus d['\u2019]informations n\u00e9cessaires|informations suppl\u00e9mentaires n\u00e9cessaires|(?:se necesita )?m\u00e1s informaci\u00f3n(?: necesaria)?|pendiente|en construcci\u00f3n|por definir|(?:noch )?zu erg\u00e4nzen|(?:wird|werden) (?:noch )?(?:erg\u00e4nzt|nachgereicht)|demn\u00e4chst|kommt (?:bald|noch)|(?:mehr|weitere) informationen (?:ben\u00f6tigt|erforderlich|folgen)|mais informa\u00e7\u00f5es(?: s\u00e3o)? necess\u00e1rias|a definir|em constru\u00e7\u00e3o|em desenvolvimento|\u0431\u0443\u0434\u0435\u0442 (?:\u0434\u043e\u0431\u0430\u0432\u043b\u0435\u043d\u043e|\u0434\u043e\u043f\u043e\u043b\u043d\u0435\u043d\u043e)(?: \u043f\u043e\u0437\u0436\u0435)?|\u0442\u0440\u0435\u0431\u0443\u0435\u0442\u0441\u044f (?:\u0431\u043e\u043b\u044c\u0448\u0435|\u0434\u043e\u043f\u043e\u043b\u043d\u0438\u0442\u0435\u043b\u044c\u043d\u0430\u044f) \u0438\u043d\u0444\u043e\u0440\u043c\u0430\u0446\u0438[\u0438\u044f]|\u0432 \u043f\u0440\u043e\u0446\u0435\u0441\u0441\u0435|\u0432 \u0440\u0430\u0431\u043e\u0442\u0435|prossimamente|in arrivo|da completare|binnenkort|wkr\u00f3tce|do uzupe\u0142nienia|yak\u0131nda|\u0642\u0631\u064a\u0628\u0627|\u0642\u0631\u064a\u0628\u0627\u064b|s\u1eafp ra m\u1eaft|\u0111ang c\u1eadp nh\u1eadt|segera hadir)$/iu,
    "strong",
    "many authors",
    GENERIC
  ],
  [
    "not-available",
    "line",
    /^(?:n\/?a|none|not applicable|not available|unknown|not specified|not provided|null|nil|\u65e0|\u6682\u65e0|\u306a\u3057|\uc5c6\uc74c|\u043d\u0435\u0442)$/i,
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
    /\u5f53\u524d\u6a21\u578b\u7684\u8d21\u732e\u8005\u672a\u63d0\u4f9b\u66f4\u52a0\u8be6\u7ec6\u7684\u6a21\u578b\u4ecb\u7ecd|\u60a8\u53ef\u4ee5\u901a\u8fc7\u5982\u4e0bgit clone\u547d\u4ee4\uff0c\u6216\u8005ModelScope SDK\u6765\u4e0b\u8f7d\u6a21\u578b|\u5982\u679c\u60a8\u662f\u672c\u6a21\u578b\u7684\u8d21\u732e\u8005|You are viewing the default Readme template/gi,
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
    sentences2([
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
  ["hf-guidance", "text", sentences2(GUIDANCE), "weak", "Hub template", TEMPLATE],
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
var LEADING = new Set(" 	\xA0-*>_#=([\"'\u201C\u2018`");
var TRAILING = new Set(" 	\xA0.!_*)]\"'\u201D\u2019`\u3002\uFF01");
function passagesIn(blocks) {
  return patternsIn(blocks, PASSAGES);
}
function patternsIn(blocks, patterns) {
  const { text, has } = lookups.get(blocks) ?? {
    text: blocks.map((block) => block.text).join("\n"),
    has: /* @__PURE__ */ new Map()
  };
  lookups.set(blocks, { text, has });
  return patterns.filter((pattern) => {
    const isThere = has.get(pattern) ?? text.search(pattern) >= 0;
    has.set(pattern, isThere);
    return isThere;
  });
}
var lookups = /* @__PURE__ */ new WeakMap();
function authoredText(text, passages = PASSAGES) {
  let rest = text;
  for (const passage of passages) rest = rest.replace(passage, " ");
  if (!rest.includes("\n")) return isUnfilled(rest) ? "" : rest.trim();
  return rest.split("\n").map((line) => line.trim()).filter((line) => !isUnfilled(line)).join("\n");
}
function isUnfilled(line) {
  const bare = withoutMarks(line);
  if (isEmptyValue(bare)) return true;
  const colon = bare.slice(0, LONGEST_LABEL).search(/[:\uff1a]/);
  return colon >= 0 && isEmptyValue(withoutMarks(bare.slice(colon + 1)));
}
function isEmptyValue(value) {
  if (!/[a-z0-9]/i.test(value) && !/[\p{L}\p{N}]/u.test(value)) return true;
  if (value.length > LONGEST_UNFILLED || !SIGN2.test(value) && !isBeyondAscii(value)) return false;
  return LINES.some((pattern) => pattern.test(value));
}
var SIGN2 = /todo|fixme|tbd|xxx|tba|tbc|wip|soon|(?:will|to) be (?:a|c|d|f|p|r|s|u|w)|in progress|under construction|^fill (?:me|this)|completar|folgt|arbeit|breve|preencher|^later|^pending|under review|in preparation|forthcoming|submitted|^n|^unknown|^en cours|pendiente|definir|zu erg|^wird|^werden|^kommt|informationen|desenvolvimento|prossimamente|in arrivo|completare|binnenkort|segera/i;
function withoutMarks(line) {
  let start = 0;
  let end = line.length;
  while (start < end && (LEADING.has(line.charAt(start)) || isPictorial(line.charCodeAt(start)))) start++;
  while (end > start && (TRAILING.has(line.charAt(end - 1)) || isPictorial(line.charCodeAt(end - 1)))) end--;
  return line.slice(start, end);
}
function isPictorial(code2) {
  return code2 >= 8592 && code2 <= 11263 || code2 >= 55356 && code2 <= 55358 || code2 >= 56320 && code2 <= 57343 || code2 === 65039;
}

// src/card/topics/evidence/bibtex.ts
var ENTRY = /@\s?(?:article|book|booklet|conference|dataset|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|report|software|techreport|thesis|unpublished)\s{0,4}[{(]/i;
var FIELD = /\b(title|author|url|journal|booktitle|publisher|eprint|howpublished)\s{0,20}=\s{0,20}["{]{0,3}\s{0,4}([^"{}\n]{0,200})/gi;
function isBibtex(text) {
  return text.includes("@") && ENTRY.test(text);
}
var UNFILLED = /^\W*(?:todo|tbd|more information needed|your[ _-]\w{1,20}|\.{2,})/i;
function isFilledBibtex(text) {
  if (!isBibtex(text)) return false;
  let isFilled = false;
  for (const [, name = "", value = ""] of text.matchAll(FIELD)) {
    if (UNFILLED.test(value)) {
      if (/^(?:author|title)$/i.test(name)) return false;
    } else if (/[a-z0-9]{2}/i.test(value) || /[\p{L}\p{N}]{2}/u.test(value)) isFilled = true;
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
function codeKind(text, language2 = "") {
  if (isBibtex(text)) return "bibtex";
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !isRemark(line));
  if (lines.every((line) => IMPORT.test(line))) return "empty";
  const code2 = lines.join("\n");
  if ((TRAINS.test(code2) || CONVERTS.test(code2)) && !RUNS.test(code2)) return "making";
  if (isCall(code2) || RUN.test(code2) || isProgram(lines)) return "run";
  if (PREPARE.test(code2) || FETCH.test(code2)) return "prepare";
  if (CHAT_MARKS.test(text)) return "prompt";
  if (/^(?:ya?ml|json|toml|ini)$/i.test(language2) || lines.every((line) => SETTING.test(line))) {
    return "configuration";
  }
  return "other";
}
function isProgram(lines) {
  if (!lines.some((line) => IMPORT.test(line))) return false;
  return lines.some(
    (line) => !IMPORT.test(line) && line.includes("(") && WORKS.test(line) && !READS.test(line)
  );
}
function isRemark(line) {
  return /^\s*(?:#(?!!)|\/\/)/.test(line) || /\bTODO\b|your-name\/your-model/.test(line) || isUnfilled(line);
}
var FETCH = /\b(?:hf_hub_download|snapshot_download)\s?\(/;
function isCall(text) {
  return CALLS.some((call) => call.test(text));
}
function isRunnable(text) {
  if (/train|tune|convert|quanti[sz]e|eval|test/i.test(text)) return false;
  return RUN.test(text) ? /\s\S/.test(text) : isCall(text) && /["']/.test(text);
}
function isCommand(text) {
  return isCall(text) || RUN.test(text) || PREPARE.test(text);
}

// src/card/topics/evidence/evidence.ts
var NOTHING = 0;
var STATEMENT = 1;
var BELOW_NAME = 2;
var KIND = 3;
var ANYWHERE = 4;

// src/card/topics/evidence/benchmark.ts
function wholeWords(words2) {
  const list = words2.replace(/\s+/g, " ").trim().replaceAll(", ", "|");
  return new RegExp(`(?<![a-z0-9])(?:${list})(?![a-z0-9])`, "i");
}
var MEASURES = `
  accuracy, acc, f1, f1[- _]?score, precision, recall, bleu, sacrebleu, chrf, chrf\\+\\+, rouge, rouge[-_ ]?[12l], rougelsum,
  meteor, wer, cer, perplexity, ppl, map, map50, map50-95, auc, auroc, roc[- _]auc, exact match, mmlu, hellaswag, gsm8k,
  humaneval, mbpp, truthfulqa, winogrande, pass@\\d{1,3}, mse, rmse, mae, r2, r\xB2, mean[_ ]reward, win[- ]?rate, psnr, ssim,
  lpips, fid, ndcg, ndcg@\\d{1,3}, mrr, mrr@\\d{1,3}, recall@\\d{1,3}, precision@\\d{1,3}, map@\\d{1,3}, spearman, pearson, kendall,
  matthews correlation, mcc, iou, miou, dice, top[- ]?[15], error rate, eer, bertscore, mteb, mt[- ]?bench, eval[_ ]loss,
  validation loss, kappa, sensitivity, specificity, mape, smape, f[- ]?measure, word error, character error, bits per byte,
  (?:validation|test|dev|eval|evaluation) scores?, gpqa, ifeval, aime, aime ?\\d{2}, math[- ]?500, livecodebench, arena[- ]hard, c-?eval, cmmlu,
  \u51C6\u786E\u7387, \u7CBE\u5EA6, \u6B63\u786E\u7387, \u7CBE\u786E\u7387, \u53EC\u56DE\u7387, \u56F0\u60D1\u5EA6, \u6B63\u89E3\u7387, \u6B63\u7B54\u7387, \u518D\u73FE\u7387, \u9069\u5408\u7387, \u30D1\u30FC\u30D7\u30EC\u30AD\u30B7\u30C6\u30A3, \uC815\uD655\uB3C4, \uC815\uBC00\uB3C4, \uC7AC\uD604\uC728, \uD37C\uD50C\uB809\uC2DC\uD2F0, \u0442\u043E\u0447\u043D\u043E\u0441\u0442\u044C, \u043F\u043E\u043B\u043D\u043E\u0442\u0430,
  genauigkeit, wortfehlerrate, exactitude, precisi\xF3n, exactitud, acur\xE1cia, precis\xE3o, accuratezza, do\u011Fruluk, dok\u0142adno\u015B\u0107`;
var MEASURE = wholeWords(MEASURES);
var RESULT = wholeWords(`${MEASURES},
  em, arc, loss, reward, elo, score, scores, average, avg, mean, correlation, cosine, similarity, comet, ter, der, pesq, stoi, mos,
  agieval, bbh, glue, superglue, squad, result, results, performance, test, dev, val, \u5F97\u5206, \u8BC4\u5206, \u5206\u6570, \u30B9\u30B3\u30A2, \uC810\uC218, \u043E\u0446\u0435\u043D\u043A\u0430`);
var COMPARED = wholeWords(`
  model, models, model name, method, methods, system, approach, task, tasks, dataset, datasets, data set, benchmark, benchmarks, category,
  metric, metrics, measure, key, label, labels, class, language, lang, test set, testset, subset, split, name, \u6A21\u578B, \u6570\u636E\u96C6, \u4EFB\u52A1, \u30E2\u30C7\u30EB, \uBAA8\uB378`);
var SIZE = wholeWords(`
  size, params, parameters, layers, heads, dim, hours, duration, share, fraction, weight, ratio, proportion, tokens, samples, examples, count, number,
  epoch, epochs, step, steps, learning rate, lr, batch size, bits, bpw, vram, ram, threshold, thresholds, density, context, download, value, \u53C2\u6570\u91CF, \u5927\u5C0F, \u6570\u91CF`);
var LETTER2 = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}`;
var AMOUNT = String.raw`(?![\d.,]{0,8}\s?(?:[kmgt]i?b|bpw|bits?|tokens?|param\w{0,7}|[mb]illions?|trillions?|epochs?|k?hz)(?![${LETTER2}]))`;
var MEASURED = new UnicodePattern(
  String.raw`(?<![${LETTER2}\p{N}._-])${AMOUNT}[+-]?(?:\d{0,6}[.,]\d{1,20}|\d{1,3}(?=\s?[%\uff05])|\d{1,7}(?=\s?(?:\u00b1|\+\/-)\s?\d))(?![${LETTER2}\d]|[.,]\d)`,
  "iu"
);
var RELEASE = /(?<![a-z])(?:llama|qwen|gpt|mistral|mixtral|gemma|phi|claude|gemini|deepseek|grok|glm|internlm|flux|diffusion|sdxl?|voice|squad|python|pytorch|torch|tensorflow|transformers|cuda|apache|by(?:-\w{2}){0,2}|version|release)[ -](?:v|1)?\d(?:\.\d{1,3}){1,2}(?![\d%])/gi;
var SETTING2 = /(?<![a-z])(?:temp(?:erature)?|(?:min|top|typical)[ _-]?p|(?:repetition|presence|frequency)[ _]penalty|learning[ _]rate|lr|dropout|weight[ _]decay|threshold|cfg(?: scale)?|guidance(?: scale)?|denois\w{1,6}(?: strength)?|label[ _]smoothing)(?:[\s:=]|of|is|to){1,5}\d{0,3}\.\d{1,6}/gi;
var COUNTED = new RegExp(
  String.raw`(?:${MEASURE.source}|(?<![a-z0-9])(?:score|elo)(?![a-z0-9]))(?:[\s:=~\u2248*]|is|of|was|around|about|approximately|\u306f|\u304c|\u4e3a|\u70ba|\u662f|\ub294|\uc740|\uc774|\uac00|\u7d04|\u7ea6|\u8fbe\u5230|\u9054\u5230){1,6}\d{1,4}(?![a-z0-9]|\.\d)`,
  "i"
);
var COUNTED_BEFORE = /(?<![\w.-])\d{1,3}\s(?:perplexity|ppl|bleu|wer|cer|f1)(?![a-z0-9])/i;
var PRINTOUT = /^(?:|te?xt|plain\w{0,4}|json|console|output|log|none)$/i;
var LOG = /["'](?:eval|test|val\w{0,7})[_/]\w{1,30}["']\s?:\s?\d/;
var PRINTED = /^\s{0,20}#?\s{0,4}\d{1,3}\.\d{1,20}\s?%?\s{0,20}$/;
var FEWEST_ROWS = 3;
var FARTHEST_AFTER = 60;
var FARTHEST_BEFORE = 15;
var FIGURE2 = new UnicodePattern(
  String.raw`^[^\p{L}\d]{0,4}\d{0,7}(?:[.,]\d{1,20})?(?:e-?\d{1,2})?\s?(?:[%\uff05]|\(.{1,20}\)|(?:\u00b1|\+/-)\s?[\d.,]{1,10}%?|/\s?[\d.,-]{1,10})?[^\p{L}\d]{0,4}$`
);
var FRACTION = /\d[.,]\d|%|\uff05|\u00b1/;
var PLOT = wholeWords(`
  result, results, benchmark, benchmarks, bench, eval, evals, evaluation, performance, metric, metrics, accuracy, score, scores, leaderboard, confusion,
  matrix, roc, curve, comparison, compare, radar, win ?rate, winrate, mmlu, mteb, elo, loss, plot, chart, graph, figure, fig, table`);
var NO_PLOT = wholeWords(
  "arch, architecture, logo, banner, diagram, framework, pipeline, badge, illustration, cover, teaser, workflow, header, thumbnail, icon"
);
function benchmarkGrade(reading) {
  const grade = gradeOf(reading);
  return reading.block.quoted && grade === ANYWHERE ? KIND : grade;
}
function gradeOf({ block, text }) {
  if (block.kind === "table") return tableGrade(block.rows);
  if (block.kind === "code") return outputGrade(block.text, block.language);
  if (/\d/.test(text)) {
    const bare = MEASURED.test(text) ? text.replace(RELEASE, " ").replace(SETTING2, " ") : "";
    if (MEASURED.test(bare)) return reports(MEASURE, bare) ? ANYWHERE : KIND;
    if (COUNTED_BEFORE.test(text)) return ANYWHERE;
    if (COUNTED.test(text)) return KIND;
  }
  if (plotGrade(block) === KIND) return KIND;
  return text === "" ? NOTHING : STATEMENT;
}
function outputGrade(text, language2) {
  const kind = codeKind(text, language2);
  const lines = text.split("\n");
  if (kind !== "other" && kind !== "configuration") {
    return RESULT.test(text) && lines.some((line) => PRINTED.test(line)) ? BELOW_NAME : NOTHING;
  }
  const figures = lines.filter((line) => MEASURED.test(line)).length;
  if (PRINTOUT.test(language2) && reports(MEASURE, text))
    return figures >= FEWEST_ROWS || LOG.test(text) ? ANYWHERE : KIND;
  if (reports(RESULT, text)) return KIND;
  return figures >= FEWEST_ROWS ? BELOW_NAME : NOTHING;
}
function plotGrade({ images }) {
  if (images.length === 0) return NOTHING;
  const names2 = images.map(({ url, alt }) => `${url.replace(/[-_/.%]/g, " ")} ${alt}`);
  if (names2.some((name) => PLOT.test(name))) return KIND;
  return names2.every((name) => NO_PLOT.test(name)) ? NOTHING : KIND;
}
function reports(measure, text) {
  return text.split(/(?<=[.!?\u3002\uff01\uff1f])\s|\n/).some((sentence) => {
    const name = measure.exec(sentence);
    if (!name) return false;
    const after = sentence.slice(name.index + name[0].length);
    const figure = MEASURED.for(after).exec(after);
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
function tells2(body, index2) {
  const [, ...cells] = body[index2] ?? [];
  return cells.some((cell) => isFigure(cell) || MEASURED.test(cell)) || cells.every((cell) => cell === "");
}
function namesMeasure(text) {
  return RESULT.test(text.replace(/_/g, " "));
}
function isMeasure(cell) {
  return MEASURE.test(cell.replace(/_/g, " "));
}
function isFigure(cell) {
  return /\d/.test(cell) && FIGURE2.test(cell);
}
function isComparison(header, body) {
  if (!COMPARED.test(header[0] ?? "")) return false;
  const cells = body.flatMap((row2) => row2.filter((_, i) => i > 0 && !SIZE.test(header[i] ?? "")));
  const figures = cells.filter(isFigure);
  return figures.length * 3 >= cells.length && figures.some((cell) => FRACTION.test(cell));
}

// src/rules/line-place.ts
function atLine(line) {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}

// src/rules/content/benchmark-numbers.ts
var table = (head, ...rows2) => `# Tern

## Evaluation

${[head, head.replace(/[^|]+/g, "---"), ...rows2].join("\n")}
`;
var benchmarkNumbers = defineRule({
  id: "content/benchmark-numbers",
  summary: "Results have numbers, a metric, a data set and another model to compare with.",
  why: "A number alone says nothing: 0.91 of what, on what, and is that much? The Hub\u2019s template asks for testing data, metrics and results (huggingface_hub: templates/modelcard_template.md), and a model is chosen by comparison.",
  cases: {
    picture: { summary: "the results are in a picture only", severity: POORLY_TITLED },
    incomplete: { summary: "no metric, no data set or no other model is named", severity: POORLY_TITLED }
  },
  examples: [
    {
      title: "a table of models",
      card: table("| Model | CoNLL-2003 F1 |", "| Tern | 0.91 |", "| BERT-base | 0.88 |"),
      findings: []
    },
    {
      title: "a sentence",
      card: "# Tern\n\n## Evaluation\n\nOn the Gull dataset its accuracy is 91.2 %, where the baseline has 85.0 %.\n",
      findings: []
    },
    {
      title: "a table in which the model is called \u201COurs\u201D",
      card: table("| | XSum ROUGE-1 |", "| BART | 44.2 |", "| Ours | 47.8 |"),
      findings: []
    },
    {
      title: "a plot with notes on the machine, of which nothing is known",
      card: "# Tern\n\n## Results\n\n![speed](speed.png)\n\nEfficiency was measured on an A100-PCIE-40GB, latency included.\n",
      findings: []
    },
    { title: "no results at all, which another rule tells", card: "# Tern\n", findings: [] },
    {
      title: "a number alone",
      card: "# Tern\n\n## Evaluation\n\nAccuracy: 0.912 on the evaluation set.\n",
      findings: [
        {
          case: "incomplete",
          line: 3,
          message: "The results name no data set and no other model to compare with. Add both, so that a reader can tell what they are worth."
        }
      ]
    },
    {
      title: "only figures of training",
      card: `---
datasets: [gull]
---
${table("| Epoch | Step | Accuracy |", "| 1.0 | 500 | 0.81 |", "| 2.0 | 1000 | 0.91 |")}`,
      findings: [
        {
          case: "incomplete",
          line: 6,
          message: "The results name no other model to compare with. Add one, so that a reader can tell what they are worth."
        }
      ]
    },
    {
      title: "a picture",
      card: "# Tern\n\n## Evaluation\n\n![results](results.png)\n",
      findings: [
        {
          case: "picture",
          line: 3,
          message: "The results are in a picture only, which nobody can search, sort or copy. Add the numbers as a table."
        }
      ]
    }
  ],
  applies: ({ topics: { benchmark: benchmark3 } }) => benchmark3.state === "present" || benchmark3.state === "inline",
  *check(card3) {
    const { benchmark: benchmark3 } = card3.topics;
    if (benchmark3.state !== "present" && benchmark3.state !== "inline") return;
    const finding3 = judge(card3, benchmark3.line);
    if (finding3) yield finding3;
  }
});
function judge(card3, line) {
  const place = atLine(line);
  const { blocks } = card3.outline;
  const own = resultBlocks(card3, line);
  const results = own.map(wordsOf).join("\n");
  if (own.some(({ images }) => images.length > 0) && !/\d/.test(results)) {
    const message = "The results are in a picture only, which nobody can search, sort or copy. Add the numbers as a table.";
    return { case: "picture", message, place };
  }
  if (!own.some(reportsFigures) && !own.some(({ text }) => BARE_FIGURE.test(text))) return void 0;
  const { data } = card3.frontMatter;
  const everything = `${blocks.map(wordsOf).join("\n")}
${card3.outline.sections.map(({ heading }) => heading?.text ?? "").join("\n")}`;
  const missing2 = [
    ...namesMeasure(everything) || own.some(({ kind }) => kind === "table") || hasValue(data.metrics) ? [] : ["metric"],
    ...hasValue(data.datasets) || hasValue(data["model-index"]) || namesData(everything, blocks) ? [] : ["data set"],
    ...compares(everything, blocks) ? [] : ["other model to compare with"]
  ];
  if (missing2.length === 0) return void 0;
  const list = missing2.map((each) => `no ${each}`);
  const last = list.pop() ?? "";
  const add = missing2.length === 1 ? "one" : missing2.length === 2 ? "both" : "them";
  return {
    case: "incomplete",
    message: `The results name ${list.length > 0 ? `${list.join(", ")} and ${last}` : last}. Add ${add}, so that a reader can tell what they are worth.`,
    place
  };
}
function resultBlocks({ outline: { blocks, sections, owners } }, line) {
  const section = sections.find(({ heading }) => heading?.line === line) ?? sections[owners[blocks.findIndex((block) => block.line === line)] ?? 0];
  return section ? blocks.slice(section.from, section.end) : [];
}
function wordsOf({ text, codeSpans }) {
  return `${text}
${codeSpans.join(" ")}`.replaceAll("_", " ");
}
var BARE_FIGURE = new UnicodePattern(String.raw`^[\p{L} ]{1,30}[:=]\s?\d{1,3}(?:\.\d{1,6})?\s?%?$`, "mu");
function reportsFigures(block) {
  if (block.kind === "table") return block.rows.some((row2) => row2.slice(1).some(isFigure));
  return MEASURED_TEXT.test(block.text) && namesMeasure(wordsOf(block));
}
var MEASURED_TEXT = /\d[.,]\d|\d\s?%|[:=]\s?\d|\b(?:of|is|at|to|was|reach(?:es|ed)?|achiev(?:es|ed))\s\d/i;
function hasValue(value) {
  return Array.isArray(value) ? value.length > 0 : typeof value === "string" && value !== "";
}
var KNOWN_DATA = /\b(?:glue|squad|mnli|sst-?2|mrpc|imagenet|coco|cifar|mnist|mmlu|hellaswag|arc|gsm8k|humaneval|mbpp|truthfulqa|winogrande|bbh|agieval|c-?eval|cmmlu|mteb|mt[- ]?bench|alpacaeval|open llm leaderboard|gpt4all|bigbench|boolq|piqa|lambada|wikitext|librispeech|common ?voice|fleurs|voxpopuli|conll|ontonotes|xnli|flores|wmt ?\d\d|tatoeba|samsum|cnn|xsum|imdb|ms ?marco|beir|natural questions|triviaqa|hotpotqa|snli|sts-?b|semeval|mvtec|ade20k|voc|kitti|atari|gym|mujoco|v\d+ environment|ljspeech|vctk|audioset|esc-?50|bigcodebench|livecodebench|ifeval|gpqa|aime|math|arena|lfw|widerface|celeba)\b/i;
var NAMED_DATA = new UnicodePattern(
  String.raw`(?<![\p{L}\d_-])(?:\p{Lu}[\p{L}\d.&+-]{1,40}|\p{L}{1,20}\d[\w.-]{0,30}|["'\x60\u201c][^"'\x60\u201d\n]{2,60}["'\x60\u201d]|[\w.-]{2,40}/[\w.-]{2,60}|\w{1,20}-\w[\w-]{1,40})['\u2019]?s?\s(?:\w{1,20}\s){0,2}(?:data ?sets?|corpus|corpora|test ?set|dev set|validation set|benchmarks?|splits?|challenge|leaderboard|environment|suite)\b|(?:data ?sets?|corpus|benchmarks?|environment)\s?[:\uff1a(]?\s?["'\x60\u201c]?\p{Lu}|\u6570\u636e\u96c6|\u30c7\u30fc\u30bf\u30bb\u30c3\u30c8|\ub370\uc774\ud130\uc14b|\u0434\u0430\u0442\u0430\u0441\u0435\u0442|\u043a\u043e\u0440\u043f\u0443\u0441`
);
var NO_NAME = /\b(?:on|of)\s(?:an?|the)\s(?:unknown|none)\sdata ?set\b/gi;
var DATA_COLUMN = /^(?:data ?sets?|benchmarks?|tasks?|corpus|corpora|test ?sets?|data|environments?|env|eval(?:uation)? set)\b/i;
function namesData(text, blocks) {
  const bare = text.replace(NO_NAME, " ");
  return KNOWN_DATA.test(bare) || NAMED_DATA.test(bare) || blocks.some((block) => block.kind === "table" && block.rows[0]?.some((cell) => DATA_COLUMN.test(cell))) || blocks.some(
    ({ links: links2 }) => links2.some((url) => /huggingface\.co\/datasets\/|kaggle\.com|paperswithcode/i.test(url))
  );
}
var COMPARES = /\b(?:baselines?|compar(?:e[ds]?|ed|ing|ison|isons|able)|vs\.?|versus|outperform\w{0,4}|surpass\w{0,4}|(?:better|worse|higher|lower|faster|improve\w{0,6}) (?:than|over|on)|previous|prior|state[- ]of[- ]the[- ]art|sota|other models|original model|base model|human performance|teacher|competitive|on par)\b|\u6bd4\u8f83|\u5bf9\u6bd4|\u512a\u65bc|\u4f18\u4e8e|\u8d85\u8fc7|\u6bd4\u8f03|\u4e0a\u56de|\ube44\uad50|\u0441\u0440\u0430\u0432\u043d\u0435\u043d|baseline/i;
var MODEL2 = /[A-Za-z]{2,}[\w.]*[- ]?(?:v?\d|base|large|small|tiny|mini|xl|instruct|chat)|bert|gpt|llama|t5\b|whisper|yolo|resnet|vit\b/i;
var MODELS = /^(?:models?|methods?|systems?|approach(?:es)?|names?|checkpoints?|versions?|variants?|quant\w{0,12}|algorithms?|architectures?|backbones?|(?:model|method) name|\u6a21\u578b|\u30e2\u30c7\u30eb|\ubaa8\ub378|\u043c\u043e\u0434\u0435\u043b\u044c)\b/i;
function isFigureOfModel(line) {
  const at = line.length > 120 ? -1 : Math.max(line.lastIndexOf(":"), line.lastIndexOf("="));
  const name = line.slice(0, Math.max(at, 0));
  return /[A-Za-z]{2}/.test(name) && /\d/.test(name) && /^\s?\d{1,3}\.\d/.test(line.slice(at + 1));
}
function compares(text, blocks) {
  return COMPARES.test(text) || text.split("\n").filter(isFigureOfModel).length > 1 || blocks.some((block) => block.kind === "table" && comparesModels(block.rows));
}
var OURS = new UnicodePattern(
  String.raw`^(?:ours?|our (?:model|method|approach)|proposed|this (?:model|work))(?![\p{L}\d])`,
  "iu"
);
function comparesModels([header = [], ...body]) {
  const measured = body.filter((row2) => row2.slice(1).some(isFigure));
  if (measured.length === 0) return false;
  if (measured.length > 1 && measured.some(([name = ""]) => OURS.test(name.trim()))) return true;
  if (header.length > 2 && header.some((cell) => OURS.test(cell.trim()))) return true;
  if (MODELS.test(header[0]?.trim() ?? "") && measured.length > 1) return true;
  const models = (cells) => cells.filter((cell) => MODEL2.test(cell) && !namesMeasure(cell)).length;
  return models(header.slice(1)) > 1 || models(measured.map(([name = ""]) => name)) > 1;
}

// src/rules/content/citation/citation-file.ts
function worksOf(text) {
  const data = read(text);
  return [data, record(data?.["preferred-citation"])].flatMap((work) => {
    if (!work || typeof work.title !== "string") return [];
    const date = work["date-released"] ?? work["date-published"] ?? work.year;
    const year = /(?:19|20)\d\d/.exec(String(date ?? ""))?.[0];
    return [{ title: work.title, year, doi: typeof work.doi === "string" ? work.doi : void 0 }];
  });
}
function read(text) {
  try {
    return record(parse(text, { logLevel: "silent", maxAliasCount: 10 }));
  } catch {
    return void 0;
  }
}
function record(value) {
  return typeof value === "object" && value !== null ? value : void 0;
}
function disagreement(entry, works) {
  const fieldOf = (name) => entry.fields.find((field) => field.name === name)?.value ?? "";
  const title2 = fieldOf("title");
  const year = /(?:19|20)\d\d/.exec(fieldOf("year") || fieldOf("date"))?.[0];
  const doi = bareDoi(fieldOf("doi"));
  for (const work of works) {
    const isSameTitle = plain(title2) !== "" && plain(title2) === plain(work.title);
    const isSameDoi = doi !== "" && doi === bareDoi(work.doi ?? "");
    if (isSameDoi && !isSameTitle) return differs("title", title2.replace(/[{}]/g, ""), work.title);
    const others = works.filter((other) => plain(other.title) === plain(title2));
    if (isSameTitle && year && work.year && others.every((other) => other.year !== year))
      return differs("year", year, work.year);
    if (isSameTitle && doi && work.doi && others.every((other) => bareDoi(other.doi ?? "") !== doi))
      return differs("DOI", doi, bareDoi(work.doi));
  }
  return void 0;
}
function differs(what, inEntry, inFile) {
  return `The ${what} of this entry is ${code(inEntry)}, and in CITATION.cff it is ${code(inFile)}. Make them agree.`;
}
function bareDoi(doi) {
  return doi.replace(/^(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/)?/i, "").replace(/[{}\\\s]/g, "").toLowerCase();
}
function plain(title2) {
  return title2.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

// src/rules/content/citation/entry-faults.ts
var SYNTAX = {
  "no-key": "has no key behind its opening brace. Write one and a comma, for instance `tern2026,`.",
  "no-comma": "lacks a comma before this. Put one at the end of the line above.",
  "no-equals": "has something here that is no `name = {value}`. Mend or delete it.",
  "no-value": "has a field without a value here. Write one in braces, or delete the field.",
  "bare-value": "has a value here that is neither a number nor an abbreviation that is defined. Put it in braces.",
  "open-brace": "has a brace that is never closed. Close it with `}`.",
  "open-quote": 'has a quote that is never closed. Close it with `"`.'
};
var NAMED_BY = ["author", "editor", "organization", "institution", "collaboration", "key"];
var LOOSE = /* @__PURE__ */ new Set([
  "misc",
  "online",
  "electronic",
  "www",
  "software",
  "dataset",
  "manual",
  "unpublished",
  "proceedings",
  "patent"
]);
function* entryFaults(entry, text) {
  const name = code(`@${entry.type}{${entry.key}`);
  const { fault } = entry;
  if (fault) {
    if (!/\.{3}|\u2026/.test(text.slice(entry.at, fault.at + 10)))
      yield { case: "syntax", message: `The entry ${name} ${SYNTAX[fault.kind]}`, at: fault.at };
    return;
  }
  const missing2 = missingFields(entry);
  if (missing2.length > 0 && entry.fields.length > 0) {
    const message = `The entry ${name} has no ${oneOf(missing2, "and no")}. Add ${missing2.length > 1 ? "them" : "it"}, so that the reference is complete.`;
    yield { case: "field", message, at: entry.at };
  }
  const authors = entry.fields.find((field) => field.name === "author");
  if (authors && runsTogether(authors.value))
    yield {
      case: "authors",
      message: `The authors of ${name} stand between commas, and BibTeX takes them for parts of one name. Put \` and \` between them instead.`,
      at: authors.at
    };
  for (const field of entry.fields) {
    const message = identifierFault(field.name, field.value, entry);
    if (message) yield { case: "identifier", message, at: field.at };
  }
}
function missingFields({ type, fields }) {
  const has = (name) => fields.some((field) => field.name === name && /[^{}\s]/.test(field.value));
  if (has("crossref") || has("xdata") || type === "set" || type === "xdata") return [];
  const isLoose = LOOSE.has(type);
  const isDated = has("year") || has("date") || has("pubstate") || isLoose && fields.some(namesYear);
  const isNamed2 = NAMED_BY.some(has) || isLoose && (has("publisher") || has("howpublished"));
  return [...isNamed2 ? [] : ["author"], ...has("title") ? [] : ["title"], ...isDated ? [] : ["year"]];
}
function runsTogether(authors) {
  const bare = authors.replace(/\{[^{}]*\}/g, "x").replace(/\s+/g, " ");
  return bare.split(/ and /i).some((name) => {
    const parts = name.split(",").map((part2) => part2.trim());
    const written = parts.filter((part2) => part2 !== "");
    return written.length > 3 || written.length === 3 && written.every((part2) => part2.includes(" "));
  });
}
function namesYear({ value }) {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(value);
}
var DOI = /^10\.\d{4,9}\/\S+$/;
var ARXIV = /^(?:\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,2})?$/i;
function identifierFault(name, value, { fields }) {
  const bare = value.replace(/\\([_&%#])/g, "$1").replace(/[{}\s]/g, "");
  if (bare === "") return void 0;
  if (name === "doi") {
    const doi = bare.replace(/^(?:\\url)?(?:https?:\/\/)?(?:(?:dx\.)?doi\.org\/|doi:)?/i, "");
    if (DOI.test(doi)) return void 0;
    return `\`doi\` is ${code(value)}, which is no DOI. A DOI begins with \`10.\`, a number and a slash: write it, or delete the field.`;
  }
  const id = arxivId(name, bare, fields);
  if (id === void 0 || ARXIV.test(id)) return void 0;
  return `${code(id)} is no identifier of arXiv. One of today looks like \`2401.01234\`: write it, or delete it.`;
}
function arxivId(name, value, fields) {
  if (name === "eprint") {
    const archive = fields.find((field) => /^(?:archiveprefix|eprinttype)$/.test(field.name))?.value ?? "";
    return /^\W*arxiv/i.test(archive) ? value.replace(/^arxiv:/i, "") : void 0;
  }
  if (name !== "journal" && name !== "journaltitle" && name !== "url") return void 0;
  return /arxiv(?:\.org\/(?:abs|pdf)\/|:)(\d[\w.]{0,30}?)(?:\.pdf)?(?:$|[^\w.])/i.exec(value)?.[1];
}

// src/rules/content/citation/read-bibtex.ts
var BEGIN = /@[ \t]{0,4}([A-Za-z]{2,30})\s{0,8}[{(]/g;
var MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;
var ABBREVIATED = /* @__PURE__ */ new Set(["journal", "booktitle", "publisher", "series"]);
function readBibtex(text) {
  const entries = [];
  const strings = /* @__PURE__ */ new Map();
  const begin = new RegExp(BEGIN);
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    if (isCommentedOut(text, found.index)) continue;
    const type = (found[1] ?? "").toLowerCase();
    const reader = new EntryReader(text, begin.lastIndex, found[0].endsWith("(") ? ")" : "}", strings);
    if (type === "string") reader.readString();
    else if (type === "comment" || type === "preamble") reader.skip();
    else entries.push({ type, at: found.index, ...reader.read() });
    begin.lastIndex = reader.at;
  }
  return entries;
}
function isCommentedOut(text, at) {
  const from = text.lastIndexOf("\n", at) + 1;
  return text.slice(from, at).trimStart().startsWith("%");
}
var EntryReader = class {
  at;
  #text;
  #close;
  #strings;
  constructor(text, from, close, strings) {
    this.#text = text;
    this.at = from;
    this.#close = close;
    this.#strings = strings;
  }
  /** An abbreviation, for the entries below it. */
  readString() {
    const from = this.at;
    this.#space();
    const field = this.#field();
    if ("kind" in field) this.at = from;
    else this.#strings.set(field.name, field.value);
  }
  /** What is in no entry, where it is closed. */
  skip() {
    const from = this.at;
    if (this.#close === ")") return;
    this.at--;
    if (typeof this.#delimited("{") !== "string") this.at = from;
  }
  read() {
    const fields = [];
    this.#space();
    const start = this.at;
    const key = this.#until(/[\s,={}"]/g);
    this.#space();
    if (key === "" || this.#text[this.at] === "=")
      return { key: "", fields, fault: { at: start, kind: "no-key" } };
    for (; ; ) {
      this.#space();
      const next2 = this.#text[this.at];
      if (next2 === this.#close) {
        this.at++;
        return { key, fields };
      }
      if (this.#isOver()) return { key, fields, fault: this.#openBrace() };
      if (next2 !== ",") return { key, fields, fault: { at: this.at, kind: "no-comma" } };
      this.at++;
      this.#space();
      if (this.#text[this.at] === this.#close) continue;
      const field = this.#field();
      if ("kind" in field) return { key, fields, fault: field };
      fields.push(field);
    }
  }
  #field() {
    const at = this.at;
    const name = this.#until(/[^\w:.+/-]/g).toLowerCase();
    if (name === "") return this.#isOver() ? this.#openBrace() : { at, kind: "no-equals" };
    this.#space();
    if (this.#text[this.at] !== "=") return { at, kind: "no-equals" };
    const value = [];
    do {
      this.at++;
      this.#space();
      const piece = this.#value(name);
      if (typeof piece !== "string") return piece;
      value.push(piece);
      this.#space();
    } while (this.#text[this.at] === "#");
    return { name, value: value.join(""), at };
  }
  #value(field) {
    const at = this.at;
    const first = this.#text[at];
    if (first === "{" || first === '"') return this.#delimited(first);
    const bare = this.#until(/[\s,#{}()"=]/g);
    if (bare === "") return { at, kind: "no-value" };
    const isName = !/^\d/.test(bare);
    const meant = isName ? this.#strings.get(bare.toLowerCase()) : void 0;
    if (meant !== void 0) return meant;
    const isKnown2 = isName ? MONTHS.test(bare) || ABBREVIATED.has(field) : /^\d+$/.test(bare);
    return isKnown2 ? bare : { at, kind: "bare-value" };
  }
  /** Braces nest; in quotes a quote counts only outside of braces. */
  #delimited(mark) {
    const at = this.at;
    let depth = 0;
    for (this.at++; this.at < this.#text.length; this.at++) {
      const character = this.#text[this.at];
      if (character === "\\") this.at++;
      else if (character === "{") depth++;
      else if (depth === 0 && character === (mark === "{" ? "}" : '"')) {
        this.at++;
        return this.#text.slice(at + 1, this.at - 1);
      } else if (character === "}") depth--;
      if (depth < 0) break;
    }
    return { at, kind: mark === "{" ? "open-brace" : "open-quote" };
  }
  /** At the end of the text, or where the next entry begins. */
  #isOver() {
    const next2 = this.#text[this.at];
    return next2 === void 0 || next2 === "@";
  }
  /** Behind the last thing that was read. */
  #openBrace() {
    return { at: this.#text.slice(0, this.at).trimEnd().length, kind: "open-brace" };
  }
  /** The text up to a mark, at which reading goes on. */
  #until(mark) {
    const from = this.at;
    mark.lastIndex = from;
    const found = mark.exec(this.#text);
    this.at = found ? found.index : this.#text.length;
    return this.#text.slice(from, this.at);
  }
  #space() {
    while (/\s/.test(this.#text[this.at] ?? "")) this.at++;
  }
};

// src/card/body/walk.ts
function walk(root, visit) {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (visit(node) === false) return;
    if (!("children" in node)) continue;
    for (let index2 = node.children.length - 1; index2 >= 0; index2--) {
      const child = node.children[index2];
      if (child) stack.push(child);
    }
  }
}

// src/rules/content/code/language-labels.ts
var LABELS = {
  python: "python py python3 py3 python2 pycon python-repl doctest ipython ipython3 jupyter jupyter-python sage",
  shell: "shell sh bash zsh console terminal shell-session shellsession sh-session bash-session cli commandline",
  javascript: "javascript js node nodejs mjs cjs jsx ecmascript",
  typescript: "typescript ts tsx mts cts",
  json: "json jsonc json5 jsonl ndjson jsonlines",
  yaml: "yaml yml"
};
var BY_LABEL = new Map(
  Object.entries(LABELS).flatMap(
    ([language2, labels]) => labels.split(" ").map((label) => [label, language2])
  )
);
var NO_EXAMPLE = /^(?:|bib\w{0,5}|te?xt|plain\w{0,5}|output|out|log|none|no-highlight|nohighlight|markdown|md|code)$/;
function plainLabel(info) {
  const bare = info.trim().toLowerCase().replace(/^\{?\s*\.?|[}=]+$/g, "").replace(/^(?:language|lang)-/, "");
  return /^[^\s:,;{}=]*/.exec(bare)?.[0] ?? "";
}
function languageOf(label) {
  return BY_LABEL.get(label);
}
function isExampleLabel(label) {
  return !NO_EXAMPLE.test(label);
}

// src/rules/content/code/code-example.ts
var known2 = /* @__PURE__ */ new WeakMap();
function codeExamples2(card3) {
  const examples = known2.get(card3) ?? readExamples2(card3);
  known2.set(card3, examples);
  return examples;
}
function readExamples2({ body, text }) {
  const found = [];
  let lines;
  const lineAt2 = (number) => {
    lines ??= text.split(/\r\n|\r|\n/);
    return lines[number - 1] ?? "";
  };
  let quotedUntil = 0;
  walk(body, (node) => {
    const { position } = node;
    if (!position) return;
    if (node.type === "blockquote") quotedUntil = Math.max(quotedUntil, position.end.offset ?? 0);
    if (node.type !== "code") return;
    const isQuoted = (position.start.offset ?? 0) < quotedUntil;
    found.push({ ...codeExample(node, position, lineAt2, text), isQuoted });
  });
  return found;
}
function codeExample(node, { start }, lineAt2, source) {
  const isFenced = /[`~]/.test(source[start.offset ?? 0] ?? "");
  const firstLine = start.line + (isFenced ? 1 : 0);
  const spelled = node.lang ?? "";
  return {
    label: isFenced ? plainLabel(spelled) : void 0,
    spelled,
    text: node.value,
    opening: { start, end: firstLineEnd(source, start) },
    placeOf(line, column) {
      const number = firstLine + line;
      const inFile = lineAt2(number);
      const shown = lineOf(node.value, line);
      const before = Math.max(0, inFile.length - shown.length);
      const from = { line: number, column: Math.min(before + column, inFile.length) + 1 };
      return { start: from, end: { line: number, column: Math.max(from.column, inFile.length + 1) } };
    }
  };
}
function lineOf(text, line) {
  return text.split("\n", line + 1)[line] ?? "";
}
function firstLineEnd(source, { line, column, offset = 0 }) {
  LINE_END.lastIndex = offset;
  const end = LINE_END.exec(source)?.index ?? source.length;
  return { line, column: column + end - offset };
}
var LINE_END = /[\r\n]/g;

// src/rules/content/code/parsers.ts
var LONGEST_EXAMPLE = 16 * 1024;
var MOST_EXAMPLES = 64 * 1024;

// src/rules/content/bibtex.ts
var MAX_FINDINGS = 20;
var card = (entry) => `# Tern

## Citation

\`\`\`bibtex
${entry}
\`\`\`
`;
var GOOD = '@article{tern2026,\n  author = {Okafor, Ada and {Example Lab}},\n  title = "Tern: {S}mall",\n  year = 2026,\n  doi = {10.1000/tern.1},\n  eprint = {2601.01234},\n  archivePrefix = {arXiv},\n}';
var bibtex = defineRule({
  id: "content/bibtex",
  summary: "Every BibTeX entry parses, has author, title and year, and leads where it says.",
  why: 'An entry is copied as it stands. BibTeX drops one with a missing comma or brace, prints "n.d." or "?" for what it lacks, makes one author of names between commas, and a wrong DOI or arXiv number leads to nobody\u2019s work. GitHub makes a citation of its own from CITATION.cff (docs.github.com: About CITATION files), so the two should agree.',
  cases: {
    syntax: { summary: "an entry does not parse", severity: DOES_NOT_WORK },
    field: { summary: "an entry has no author, title or year", severity: DOES_NOT_WORK },
    authors: { summary: "authors have commas between them and no `and`", severity: DOES_NOT_WORK },
    identifier: { summary: "a DOI or an identifier of arXiv is none", severity: DOES_NOT_WORK },
    "citation-file": { summary: "an entry and CITATION.cff disagree", severity: DOES_NOT_WORK },
    missing: { summary: "the card says how to cite the model, and not in BibTeX", severity: LAUNCH }
  },
  examples: [
    { title: "a whole entry", card: card(GOOD), findings: [] },
    {
      title: "software with a date, and a chapter that refers to its book",
      card: card(
        "@software{tern, organization = {Example Lab}, title = {Tern}, date = {2026-01-02}}\n@incollection{one, crossref = {all}}"
      ),
      findings: []
    },
    {
      title: "CITATION.cff about the same work",
      card: card(GOOD),
      evidence: citationFile('title: "Tern: small"\ndate-released: 2026-02-01\ndoi: 10.1000/tern.1'),
      findings: []
    },
    {
      title: "a citation as a sentence",
      card: "# Tern\n\n## Citation\n\nOkafor, A. (2026). Tern: small. Proceedings of Seabirds. https://arxiv.org/abs/2601.01234\n",
      findings: [
        {
          case: "missing",
          line: 3,
          message: "The citation has no BibTeX entry, which is what papers are written with. Add one in a code block of the language `bibtex`."
        }
      ]
    },
    { title: "a decorator is no entry", card: "# Tern\n\n```python\n@misc(\n```\n", findings: [] },
    {
      title: "a missing comma",
      card: card("@misc{tern2026,\n  author = {Ada Okafor}\n  title = {Tern},\n  year = {2026}\n}"),
      findings: [
        {
          case: "syntax",
          line: 8,
          message: "The entry `@misc{tern2026` lacks a comma before this. Put one at the end of the line above."
        }
      ]
    },
    {
      title: "a missing brace at the end",
      card: card("@misc{tern2026,\n  author = {Ada Okafor},\n  title = {Tern},\n  year = {2026}"),
      findings: [
        {
          case: "syntax",
          line: 9,
          message: "The entry `@misc{tern2026` has a brace that is never closed. Close it with `}`."
        }
      ]
    },
    {
      title: "no year",
      card: card("@article{tern2026,\n  author = {Ada Okafor},\n  title = {Tern}\n}"),
      findings: [
        {
          case: "field",
          line: 6,
          message: "The entry `@article{tern2026` has no `year`. Add it, so that the reference is complete."
        }
      ]
    },
    {
      title: "a value that is there and empty",
      card: card("@article{tern2026,\n  author = {Ada Okafor},\n  title = {{}},\n  year = 2026\n}"),
      findings: [
        {
          case: "field",
          line: 6,
          message: "The entry `@article{tern2026` has no `title`. Add it, so that the reference is complete."
        }
      ]
    },
    {
      title: "names in BibTeX\u2019s own orders",
      card: card(
        "@misc{tern2026,\n  author = {Okafor, Ada and de la Cruz, Jr., Ben and {Example Lab, Oslo, Bergen, Troms\xF8}},\n  title = {Tern},\n  year = {2026}\n}"
      ),
      findings: []
    },
    {
      title: "authors between commas",
      card: card(
        "@misc{tern2026,\n  author = {Ada Okafor, Ben Ito, Carla Diaz},\n  title = {Tern},\n  year = {2026}\n}"
      ),
      findings: [
        {
          case: "authors",
          line: 7,
          message: "The authors of `@misc{tern2026` stand between commas, and BibTeX takes them for parts of one name. Put ` and ` between them instead."
        }
      ]
    },
    {
      title: "numbers that lead nowhere",
      card: card(
        "@article{tern2026,\n  author = {Ada Okafor},\n  title = {Tern},\n  year = {2026},\n  doi = {tern.1},\n  journal = {arXiv preprint arXiv:2613.1}\n}"
      ),
      findings: [
        {
          case: "identifier",
          line: 10,
          message: "`doi` is `tern.1`, which is no DOI. A DOI begins with `10.`, a number and a slash: write it, or delete the field."
        },
        {
          case: "identifier",
          line: 11,
          message: "`2613.1` is no identifier of arXiv. One of today looks like `2401.01234`: write it, or delete it."
        }
      ]
    },
    {
      title: "CITATION.cff says another year",
      card: card(GOOD),
      evidence: citationFile('title: "Tern: small"\ndate-released: 2025-12-24'),
      findings: [
        {
          case: "citation-file",
          line: 6,
          message: "The year of this entry is `2026`, and in CITATION.cff it is `2025`. Make them agree."
        }
      ]
    }
  ],
  needs: ["citation"],
  applies: (each) => each.topics.citation.state === "present" || references(each).length > 0,
  *check(each, { repository }) {
    const { citation: citation3 } = each.topics;
    if (citation3.state === "present" && !isBibtex(each.text)) yield missing(citation3.line);
    const [file] = beside(repository, "citation");
    const works = file ? worksOf(file.text) : [];
    let count2 = 0;
    for (const { entry, text, placeOf: placeOf2 } of references(each)) {
      const place = (at) => {
        const { line, column } = lineAndColumn(text, Math.min(at, text.trimEnd().length));
        return placeOf2(line, column);
      };
      const found = [...entryFaults(entry, text)].map(({ at, ...fault }) => ({
        ...fault,
        place: place(at)
      }));
      const message = found.length === 0 ? disagreement(entry, works) : void 0;
      if (message) found.push({ case: "citation-file", message, place: place(entry.at) });
      for (const finding3 of found) {
        if (++count2 > MAX_FINDINGS) return;
        yield finding3;
      }
    }
  }
});
function missing(line) {
  return {
    case: "missing",
    message: "The citation has no BibTeX entry, which is what papers are written with. Add one in a code block of the language `bibtex`.",
    place: { start: { line, column: 1 }, end: { line, column: 1 } }
  };
}
function references(each) {
  if (!isBibtex(each.text)) return [];
  return codeExamples2(each).flatMap(({ label = "", text, isQuoted, placeOf: placeOf2 }) => {
    const mayBe = label === "" || /^(?:bib|text|txt|plain|latex|tex|citation)/.test(label);
    if (isQuoted || !mayBe || text.length > LONGEST_EXAMPLE || !isBibtex(text)) return [];
    return readBibtex(text).map((entry) => ({ entry, text, placeOf: placeOf2 }));
  });
}
function citationFile(text) {
  const companions = [{ kind: "citation", path: "CITATION.cff", text }];
  return { repository: { cardPath: "README.md", companions, paths: /* @__PURE__ */ new Map() } };
}

// src/card/body/html-tokens.ts
var NAMED3 = {
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
function decodeEntities(text) {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name) => {
    if (!name.startsWith("#")) return NAMED3[name.toLowerCase()] ?? whole;
    const code2 = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code2 > 0 && code2 <= 1114111 ? String.fromCodePoint(code2) : whole;
  });
}

// src/card/topics/headings/benchmark.ts
var benchmark = {
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
var citation = {
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
var description = {
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
var intendedUse = {
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
var training = {
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
var bias = {
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
var environment = {
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
var license = {
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
var demo = {
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
var contact = {
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

// src/card/topics/headings/generated/ascii-phrases.ts
var ASCII_PHRASES = `{"how":[["how to get started",["usage",4,0]],["how it was trained",["training",4,0]],["how to inference",["usage",4,0]],["how to reference",["citation",4,0]],["how to interact",["usage",4,0]],["how to deploy",["usage",4,0]],["how to prompt",["usage",4,0]],["how to infer",["usage",4,0]],["how to apply",["usage",4,0]],["how to serve",["usage",4,0]],["how to load",["usage",4,0]],["how do i use",["usage",4,0]],["how to cite",["citation",4,0]],["how to use",["usage",4,0]],["how to run",["usage",4,0]],["how well",["benchmark",1,0]],["how good",["benchmark",1,0]],["how to",["usage",4,1]]],"usage":[["usage and applications",["intended-use",4,0]],["usage instructions",["usage",4,0]],["usage restrictions",["license",4,0]],["usage requirements",["other",4,0]],["usage limitations",["limitations",4,0]],["usage statistics",["other",4,0]],["usage license",["other",4,0]],["usage rights",["other",4,0]],["usage policy",["other",4,0]],["usage notice",["other",4,0]],["usage guide",["usage",4,0]],["usage terms",["other",4,0]],["usage cost",["other",4,0]],["usage",["usage",4,0]]],"usages":[["usages interdits",["limitations",2,0]],["usages",["usage",4,0],["intended-use",4,1]]],"getting":[["getting started",["usage",4,0]]],"get":[["get started",["usage",4,0]],["get in touch",["contact",4,0]]],"quickstart":[["quickstart",["usage",4,0]]],"quick":[["quick start",["usage",4,0]],["quick usage",["usage",4,0]],["quick guide",["usage",4,0]],["quick tour",["usage",4,0]],["quick use",["usage",4,0]],["quick",["usage",1,0]]],"running":[["running the model",["usage",4,0]],["running",["usage",3,1],["usage",1,0]]],"run":[["run this model",["usage",4,0]],["run the model",["usage",4,0]],["run locally",["usage",3,0]],["run",["usage",3,1],["usage",1,0]]],"using":[["using this model",["usage",4,0]],["using the model",["usage",4,0]],["using",["usage",1,0]]],"use":[["use restrictions",["limitations",2,0]],["use this model",["usage",4,0]],["use the model",["usage",4,0]],["use it with",["usage",3,0]],["use cases",["intended-use",4,0]],["use with",["usage",3,0],["usage",1,0]],["use case",["intended-use",4,0]],["use in",["usage",3,0]],["use",["usage",1,0]]],"sample":[["sample outputs",["demo",4,0]],["sample output",["demo",4,0]],["sample usage",["usage",4,0]]],"example":[["example outputs",["demo",4,0]],["example output",["demo",4,0]],["example usage",["usage",4,0]],["example",["usage",1,0]]],"basic":[["basic usage",["usage",4,0]]],"load":[["load the dataset",["other",4,0]],["load the data",["other",4,0]],["load dataset",["other",4,0]],["load data",["other",4,0]],["load",["usage",4,0],["usage",1,0]]],"loading":[["loading dataset",["other",4,0]],["loading data",["other",4,0]],["loading",["usage",4,0],["usage",1,0]]],"instructions":[["instructions for use",["usage",4,0]],["instructions",["usage",1,0]]],"to":[["to use",["usage",4,1]]],"comment":[["comment utiliser",["usage",4,0]],["comment citer",["citation",4,0]]],"utilisation":[["utilisation directe",["intended-use",4,0]],["utilisation",["usage",4,1],["usage",1,0]]],"mode":[["mode d'emploi",["usage",4,0]]],"exemple":[["exemple d'utilisation",["usage",4,0]],["exemple",["usage",1,0]]],"exemples":[["exemples d'utilisation",["usage",4,0]],["exemples",["usage",1,0]]],"prise":[["prise en main",["usage",4,0]]],"como":[["como utilizar",["usage",4,0]],["como usarlo",["usage",4,0]],["como citar",["citation",4,0]],["como usar",["usage",4,0]]],"uso":[["uso del modello",["usage",4,0]],["uso pretendido",["intended-use",4,0]],["uso del modelo",["usage",4,0]],["uso do modelo",["usage",4,0]],["uso indebido",["limitations",2,0]],["uso indevido",["limitations",2,0]],["uso previsto",["intended-use",4,0]],["uso directo",["intended-use",4,0]],["uso direto",["intended-use",4,0]],["uso",["usage",4,1],["usage",4,1],["usage",4,1],["usage",1,0],["usage",1,0]]],"modo":[["modo de uso",["usage",4,0],["usage",4,0]]],"primeros":[["primeros pasos",["usage",4,0]]],"ejemplo":[["ejemplo de uso",["usage",4,0]],["ejemplo",["usage",1,0]]],"ejemplos":[["ejemplos de uso",["usage",4,0]],["ejemplos",["usage",1,0]]],"instrucciones":[["instrucciones de uso",["usage",4,0]]],"modell":[["modell beschreibung",["description",4,0]],["modell bedienung",["usage",4,0]]],"verwendung":[["verwendung des modells",["usage",4,0]],["verwendung",["usage",4,1],["usage",1,0]]],"nutzung":[["nutzung des modells",["usage",4,0]],["nutzung",["usage",4,1],["usage",1,0]]],"anwendung":[["anwendung",["usage",4,1],["usage",1,0]]],"benutzung":[["benutzung",["usage",4,1]]],"schnellstart":[["schnellstart",["usage",4,0]]],"erste":[["erste schritte",["usage",4,0]]],"anwendungsbeispiel":[["anwendungsbeispiel",["usage",4,0]]],"verwendungsbeispiel":[["verwendungsbeispiel",["usage",4,0]]],"nutzungsbeispiel":[["nutzungsbeispiel",["usage",4,0]]],"so":[["so verwenden sie",["usage",4,0]]],"wie":[["wie verwendet man",["usage",4,0]],["wie man",["usage",4,0]]],"primeiros":[["primeiros passos",["usage",4,0]]],"exemplo":[["exemplo de uso",["usage",4,0]],["exemplo",["usage",1,0]]],"exemplos":[["exemplos de uso",["usage",4,0]],["exemplos",["usage",1,0]]],"come":[["come utilizzare",["usage",4,0]],["come citare",["citation",4,0]],["come usare",["usage",4,0]],["come si usa",["usage",4,0]]],"utilizzo":[["utilizzo",["usage",4,1]]],"esempio":[["esempio d'uso",["usage",4,0]]],"guida":[["guida rapida",["usage",4,0]]],"gebruik":[["gebruik",["usage",4,0]]],"hoe":[["hoe te gebruiken",["usage",4,0]]],"snel":[["snel aan de slag",["usage",4,0]]],"aan":[["aan de slag",["usage",4,0]]],"voorbeeldgebruik":[["voorbeeldgebruik",["usage",4,0]]],"szybki":[["szybki start",["usage",4,0]]],"penggunaan":[["penggunaan",["usage",4,0]]],"cara":[["cara menggunakan",["usage",4,0]],["cara penggunaan",["usage",4,0]],["cara mengutip",["citation",4,0]]],"contoh":[["contoh penggunaan",["usage",4,0]]],"mulai":[["mulai cepat",["usage",4,0]]],"inference":[["inference speed",["benchmark",1,0]],["inference",["usage",3,0]]],"deployment":[["deployment",["usage",3,1],["usage",1,0]]],"inferencia":[["inferencia",["usage",3,0],["usage",1,0]]],"inferenz":[["inferenz",["usage",3,0],["usage",1,0]]],"examples":[["examples",["usage",1,0]]],"code":[["code",["usage",1,0],["usage",1,0],["usage",1,0]]],"installation":[["installation",["usage",1,0],["usage",1,0],["usage",1,0]]],"install":[["install",["usage",1,0]]],"deploy":[["deploy",["usage",1,0]]],"deploying":[["deploying",["usage",1,0]]],"serving":[["serving",["usage",1,0]]],"serve":[["serve",["usage",1,0]]],"try":[["try it out",["demo",4,0]],["try it",["usage",1,0],["demo",4,0]]],"demo":[["demo",["usage",1,0],["demo",4,0],["demo",4,0],["demo",4,0],["demo",4,0]]],"uses":[["uses",["usage",1,1],["intended-use",4,1]]],"direct":[["direct use",["usage",1,0],["intended-use",4,0]]],"setup":[["setup",["usage",1,0]]],"set":[["set up",["usage",1,0]]],"requirements":[["requirements",["usage",1,0]]],"prompt":[["prompt template",["usage",1,0]],["prompt format",["usage",1,0]],["prompt",["usage",1,0]]],"prompts":[["prompts",["usage",1,0]]],"prompting":[["prompting",["usage",1,0]]],"chat":[["chat template",["usage",1,0]]],"instruction":[["instruction format",["usage",1,0]]],"instruct":[["instruct format",["usage",1,0]]],"download":[["download usage",["usage",1,0]],["download",["usage",1,0]]],"downloading":[["downloading",["usage",1,0]]],"tutorial":[["tutorial",["usage",1,0]]],"colab":[["colab",["usage",1,0]]],"notebook":[["notebook",["usage",1,0]]],"command":[["command",["usage",1,0]]],"commands":[["commands",["usage",1,0]]],"cli":[["cli",["usage",1,0]]],"api":[["api",["usage",1,0]]],"snippet":[["snippet",["usage",1,0]]],"pipeline":[["pipeline",["usage",1,0]]],"generate":[["generate",["usage",1,0]]],"generation":[["generation",["usage",1,0]]],"predict":[["predict",["usage",1,0]]],"prediction":[["prediction",["usage",1,0]]],"predictions":[["predictions",["usage",1,0]]],"transcribe":[["transcribe",["usage",1,0]]],"transcribing":[["transcribing",["usage",1,0]]],"translate":[["translate",["usage",1,0]]],"transformers":[["transformers",["usage",1,0]]],"diffusers":[["diffusers",["usage",1,0]]],"sentence":[["sentence transformers",["usage",1,0]]],"llama.cpp":[["llama.cpp",["usage",1,0]]],"ollama":[["ollama",["usage",1,0]]],"vllm":[["vllm",["usage",1,0]]],"sglang":[["sglang",["usage",1,0]]],"mlx":[["mlx",["usage",1,0]]],"gguf":[["gguf",["usage",1,0]]],"pytorch":[["pytorch",["usage",1,0]]],"tensorflow":[["tensorflow",["usage",1,0]]],"python":[["python",["usage",1,0]]],"onnx":[["onnx",["usage",1,0]]],"docker":[["docker",["usage",1,0]]],"text":[["text generation webui",["usage",1,0]]],"comfyui":[["comfyui",["usage",1,0]]],"trigger":[["trigger words",["usage",1,0]],["trigger word",["usage",1,0]]],"scripts":[["scripts",["usage",1,0]]],"script":[["script",["usage",1,0]]],"test":[["test results",["benchmark",4,0]],["test data",["other",4,0]],["test set",["benchmark",1,0]],["test",["usage",1,0]]],"testing":[["testing data factors and metrics",["benchmark",4,0]],["testing data",["benchmark",1,0]],["testing",["usage",1,0],["benchmark",1,0]]],"watch":[["watch your agent play",["usage",1,0]]],"settings":[["settings",["usage",1,0]]],"runtime":[["runtime",["usage",1,0]]],"recommended":[["recommended settings",["usage",1,0]],["recommended use",["intended-use",4,0]]],"sillytavern":[["sillytavern",["usage",1,0]]],"koboldcpp":[["koboldcpp",["usage",1,0]]],"lm":[["lm studio",["usage",1,0]],["lm eval",["benchmark",4,0]]],"automatic1111":[["automatic1111",["usage",1,0]]],"invokeai":[["invokeai",["usage",1,0]]],"llamafile":[["llamafile",["usage",1,0]]],"tensorrt":[["tensorrt",["usage",1,0]]],"openvino":[["openvino",["usage",1,0]]],"transformers.js":[["transformers.js",["usage",1,0]]],"javascript":[["javascript",["usage",1,0]]],"curl":[["curl",["usage",1,0]]],"langchain":[["langchain",["usage",1,0]]],"gradio":[["gradio",["usage",1,0]]],"keras":[["keras",["usage",1,0]]],"jax":[["jax",["usage",1,0]]],"flax":[["flax",["usage",1,0]]],"coreml":[["coreml",["usage",1,0]]],"core":[["core ml",["usage",1,0]]],"rust":[["rust",["usage",1,0]]],"c":[["c",["usage",1,0]]],"feature":[["feature extraction",["usage",1,0]]],"embeddings":[["embeddings",["usage",1,0]]],"encode":[["encode",["usage",1,0]]],"encoding":[["encoding",["usage",1,0]]],"extract":[["extract",["usage",1,0]]],"extracting":[["extracting",["usage",1,0]]],"utiliser":[["utiliser",["usage",1,0]]],"despliegue":[["despliegue",["usage",1,0]]],"usar":[["usar",["usage",1,0],["usage",1,0]]],"usos":[["usos pretendidos",["intended-use",4,0]],["usos prohibidos",["limitations",2,0]],["usos indebidos",["limitations",2,0]],["usos indevidos",["limitations",2,0]],["usos proibidos",["limitations",2,0]],["usos previstos",["intended-use",4,0]],["usos",["usage",1,0],["usage",1,0],["intended-use",4,0],["intended-use",4,0]]],"beispiel":[["beispiel",["usage",1,0]]],"beispiele":[["beispiele",["usage",1,0]]],"limitations":[["limitations of liability",["other",4,0]],["limitations",["limitations",4,0],["limitations",4,0]]],"limitation":[["limitation of liability",["other",4,0]],["limitation",["limitations",4,0]]],"known":[["known limitations",["limitations",4,0]],["known problems",["limitations",4,0]],["known issues",["limitations",4,0]],["known bugs",["limitations",4,0]]],"quirks":[["quirks",["limitations",4,0]]],"caveats":[["caveats and recommendations",["limitations",4,0]],["caveats",["limitations",4,0]]],"caveat":[["caveat",["limitations",4,0]]],"tradeoffs":[["tradeoffs",["limitations",4,0]]],"trade":[["trade offs",["limitations",4,0]]],"weaknesses":[["weaknesses",["limitations",4,0]]],"failure":[["failure modes",["limitations",4,0]],["failure cases",["limitations",4,0]]],"shortcomings":[["shortcomings",["limitations",4,0]]],"drawbacks":[["drawbacks",["limitations",4,0]]],"limits":[["limits",["limitations",4,0]]],"warnings":[["warnings",["limitations",4,0]]],"warning":[["warning",["limitations",4,1],["limitations",3,0]]],"pitfalls":[["pitfalls",["limitations",4,0]]],"gotchas":[["gotchas",["limitations",4,0]]],"what":[["what the model cannot do",["limitations",4,0]],["what it does not do",["limitations",4,0]],["what can go wrong",["limitations",4,0]],["what it cannot do",["limitations",4,0]],["what it can't do",["limitations",4,0]],["what is this",["description",3,0]]],"where":[["where to send questions",["contact",4,0]],["where it fails",["limitations",4,0]]],"when":[["when not to use",["limitations",2,0]],["when it fails",["limitations",4,0]],["when using",["other",4,0]]],"limites":[["limites",["limitations",4,0]]],"limite":[["limite",["limitations",4,0],["limitations",4,0]]],"risques":[["risques",["limitations",4,0]]],"avertissements":[["avertissements",["limitations",4,0]]],"avertissement":[["avertissement",["limitations",4,0]]],"mises":[["mises en garde",["limitations",4,0]]],"limitaciones":[["limitaciones",["limitations",4,0]]],"riesgos":[["riesgos",["limitations",4,0]]],"problemas":[["problemas conhecidos",["limitations",4,0]],["problemas conocidos",["limitations",4,0]]],"advertencias":[["advertencias",["limitations",4,0]]],"advertencia":[["advertencia",["limitations",4,0]]],"grenzen":[["grenzen",["limitations",4,0]]],"limitierungen":[["limitierungen",["limitations",4,0]]],"limitationen":[["limitationen",["limitations",4,0]]],"risiken":[["risiken",["limitations",4,0]]],"bekannte":[["bekannte probleme",["limitations",4,0]]],"hinweise":[["hinweise",["limitations",4,1]]],"warnhinweise":[["warnhinweise",["limitations",4,0]]],"riscos":[["riscos",["limitations",4,0]]],"avisos":[["avisos",["limitations",4,1]]],"aviso":[["aviso",["limitations",4,1]]],"limitazioni":[["limitazioni",["limitations",4,0]]],"limiti":[["limiti",["limitations",4,0]]],"rischi":[["rischi",["limitations",4,0]]],"problemi":[["problemi noti",["limitations",4,0]]],"avvertenze":[["avvertenze",["limitations",4,0]]],"beperkingen":[["beperkingen",["limitations",4,0]]],"beperking":[["beperking",["limitations",4,0]]],"bekende":[["bekende problemen",["limitations",4,0]]],"risico's":[["risico's",["limitations",4,0]]],"ograniczenia":[["ograniczenia",["limitations",4,0]]],"ograniczenie":[["ograniczenie",["limitations",4,0]]],"znane":[["znane problemy",["limitations",4,0]]],"ryzyko":[["ryzyko",["limitations",4,0]]],"bilinen":[["bilinen sorunlar",["limitations",4,0]]],"riskler":[["riskler",["limitations",4,0]]],"keterbatasan":[["keterbatasan",["limitations",4,0]]],"batasan":[["batasan",["limitations",4,0]]],"risiko":[["risiko",["limitations",4,0]]],"bias":[["bias",["limitations",3,0],["limitations",3,0],["bias",4,0],["bias",4,0]]],"biases":[["biases",["limitations",3,0],["bias",4,0]]],"ethical":[["ethical considerations",["limitations",3,0],["bias",4,0]],["ethical",["limitations",3,0]]],"ethics":[["ethics",["limitations",3,0],["bias",4,0]]],"fairness":[["fairness",["limitations",3,0],["limitations",3,0],["bias",4,0],["bias",4,0]]],"responsible":[["responsible use",["limitations",3,0],["bias",4,0]],["responsible ai",["limitations",3,0],["bias",4,0]]],"responsibility":[["responsibility",["limitations",3,0],["bias",3,0]]],"safety":[["safety",["limitations",3,0],["bias",4,0]]],"societal":[["societal impact assessment",["limitations",3,0],["bias",4,0]],["societal impact",["limitations",3,0],["bias",4,0]]],"risk":[["risk",["limitations",3,1]]],"risks":[["risks and harms",["limitations",3,0],["bias",4,0]],["risks",["limitations",3,0],["bias",3,0]]],"harms":[["harms",["limitations",3,0],["bias",3,0]]],"content":[["content warning",["limitations",3,0]],["content safety",["limitations",3,0],["bias",4,0]]],"considerations":[["considerations",["limitations",3,1],["limitations",1,0]]],"toxicity":[["toxicity",["limitations",3,0]]],"biais":[["biais",["limitations",3,0],["bias",4,0]]],"sesgos":[["sesgos",["limitations",3,0],["bias",4,0]]],"sesgo":[["sesgo",["limitations",3,0],["bias",4,0]]],"seguridad":[["seguridad",["limitations",3,0],["bias",4,0]]],"ethik":[["ethik",["limitations",3,0],["bias",4,0]]],"verzerrungen":[["verzerrungen",["limitations",3,0],["bias",4,0]]],"sicherheit":[["sicherheit",["limitations",3,0],["bias",4,0]]],"vieses":[["vieses",["limitations",3,0],["bias",4,0]]],"equidade":[["equidade",["limitations",3,0],["bias",4,0]]],"out":[["out of scope uses",["limitations",2,0]],["out of scope use",["limitations",2,0]],["out of scope",["limitations",2,0]]],"misuse":[["misuse",["limitations",2,0]]],"misuses":[["misuses",["limitations",2,0]]],"malicious":[["malicious use",["limitations",2,0]]],"prohibited":[["prohibited uses",["limitations",2,0]],["prohibited use",["limitations",2,0]]],"restricted":[["restricted uses",["limitations",2,0]]],"unsupported":[["unsupported uses",["limitations",2,0]]],"not":[["not intended",["limitations",2,0]],["not suitable",["limitations",2,0]],["not for",["limitations",2,0]]],"inappropriate":[["inappropriate use",["limitations",2,0]]],"hors":[["hors du champ d'application",["limitations",2,0]]],"mauvais":[["mauvais usages",["limitations",2,0]]],"fuera":[["fuera del alcance",["limitations",2,0]],["fuera de alcance",["limitations",2,0]]],"nicht":[["nicht vorgesehene verwendung",["limitations",2,0]]],"missbrauch":[["missbrauch",["limitations",2,0]]],"verbotene":[["verbotene nutzung",["limitations",2,0]]],"fora":[["fora do escopo",["limitations",2,0]]],"note":[["note",["limitations",1,0]]],"notes":[["notes",["limitations",1,0]]],"please":[["please note",["limitations",1,0]],["please cite",["citation",4,0]]],"important":[["important",["limitations",1,0]]],"attention":[["attention",["limitations",1,0]]],"notice":[["notice",["limitations",1,0]]],"tips":[["tips",["limitations",1,0]]],"faq":[["faq",["limitations",1,0]]],"disclaimer":[["disclaimer",["limitations",1,0]]],"disclaimers":[["disclaimers",["limitations",1,0]]],"future":[["future work",["limitations",1,0]]],"nsfw":[["nsfw",["limitations",1,0]]],"scope":[["scope",["limitations",1,0]]],"recommendations":[["recommendations",["limitations",1,0]]],"good":[["good to know",["limitations",1,0]]],"things":[["things to know",["limitations",1,0]]],"keep":[["keep in mind",["limitations",1,0]]],"evaluation":[["evaluation procedure",["other",4,0]],["evaluation datasets",["other",4,0]],["evaluation results",["benchmark",4,0]],["evaluation metrics",["benchmark",4,0]],["evaluation dataset",["other",4,0]],["evaluation result",["benchmark",4,0]],["evaluation data",["other",4,0]],["evaluation set",["other",4,0]],["evaluation",["benchmark",4,0],["benchmark",4,0]]],"evaluations":[["evaluations",["benchmark",4,0]]],"evaluating":[["evaluating",["benchmark",4,0]]],"results":[["results",["benchmark",4,0]]],"result":[["result",["benchmark",4,1],["benchmark",1,0]]],"eval":[["eval results",["benchmark",4,0]],["eval",["benchmark",4,0]]],"evals":[["evals",["benchmark",4,0]]],"benchmark":[["benchmark results",["benchmark",4,0]],["benchmark",["benchmark",4,0]]],"benchmarks":[["benchmarks",["benchmark",4,0],["benchmark",4,0],["benchmark",4,0]]],"benchmarking":[["benchmarking",["benchmark",4,0]]],"performance":[["performance metrics",["benchmark",4,0]],["performance tips",["other",4,0]],["performance",["benchmark",4,0],["benchmark",4,0]]],"performances":[["performances",["benchmark",4,0],["benchmark",4,0]]],"metrics":[["metrics",["benchmark",4,0]]],"metric":[["metric",["benchmark",4,0]]],"quantitative":[["quantitative analyses",["benchmark",4,0]],["quantitative analysis",["benchmark",4,0]]],"validation":[["validation results",["benchmark",4,0]],["validation metrics",["benchmark",4,0]],["validation",["benchmark",1,0]]],"accuracy":[["accuracy",["benchmark",4,1],["benchmark",1,0]]],"leaderboard":[["leaderboard",["benchmark",4,0]]],"scores":[["scores",["benchmark",4,0],["benchmark",1,0]]],"open":[["open llm leaderboard",["benchmark",4,0]]],"training":[["training and evaluation data",["training",4,0]],["training hyperparameters",["training",4,0]],["training configuration",["training",4,0]],["training performance",["other",4,0]],["training parameters",["training",4,0]],["training procedure",["training",4,0]],["training datasets",["training",4,0]],["training results",["benchmark",4,0],["training",3,0]],["training metrics",["benchmark",1,0]],["training dataset",["training",4,0]],["training details",["training",4,0]],["training process",["training",4,0]],["training result",["benchmark",4,0]],["training corpus",["training",4,0]],["training regime",["training",4,0]],["training script",["training",4,0]],["training setup",["training",4,0]],["training data",["training",4,0]],["training code",["training",4,0]],["training set",["training",4,0]],["training",["training",4,0],["training",4,0]]],"perplexity":[["perplexity",["benchmark",4,0]]],"humaneval":[["humaneval",["benchmark",4,0]]],"mmlu":[["mmlu",["benchmark",4,0]]],"mteb":[["mteb",["benchmark",4,0]]],"bancs":[["bancs d'essai",["benchmark",4,0]]],"evaluaciones":[["evaluaciones",["benchmark",4,0]]],"resultados":[["resultados",["benchmark",4,0],["benchmark",4,0]]],"rendimiento":[["rendimiento del modelo",["benchmark",4,0]],["rendimiento",["benchmark",4,1]]],"pruebas":[["pruebas de rendimiento",["benchmark",4,0]]],"evaluierungsergebnisse":[["evaluierungsergebnisse",["benchmark",4,0]]],"evaluierung":[["evaluierung",["benchmark",4,0]]],"ergebnisse":[["ergebnisse",["benchmark",4,0]]],"auswertung":[["auswertung",["benchmark",4,0]]],"leistung":[["leistung des modells",["benchmark",4,0]],["leistung",["benchmark",4,1]]],"bewertung":[["bewertung",["benchmark",4,1]]],"metriken":[["metriken",["benchmark",4,0]]],"desempenho":[["desempenho do modelo",["benchmark",4,0]],["desempenho",["benchmark",4,1]]],"valutazione":[["valutazione",["benchmark",4,0]]],"risultati":[["risultati della valutazione",["benchmark",4,0]],["risultati",["benchmark",4,0]]],"prestazioni":[["prestazioni",["benchmark",4,0]]],"metriche":[["metriche",["benchmark",4,0]]],"evaluatie":[["evaluatie",["benchmark",4,0]]],"resultaten":[["resultaten",["benchmark",4,0]]],"prestaties":[["prestaties",["benchmark",4,0]]],"evaluatieresultaten":[["evaluatieresultaten",["benchmark",4,0]]],"wyniki":[["wyniki",["benchmark",4,0]]],"ewaluacja":[["ewaluacja",["benchmark",4,0]]],"ocena":[["ocena",["benchmark",4,0]]],"metryki":[["metryki",["benchmark",4,0]]],"performans":[["performans",["benchmark",4,0]]],"evaluasi":[["evaluasi",["benchmark",4,0]]],"hasil":[["hasil evaluasi",["benchmark",4,0]],["hasil",["benchmark",4,0]]],"kinerja":[["kinerja",["benchmark",4,0]]],"performa":[["performa",["benchmark",4,0]]],"mt":[["mt bench",["benchmark",3,0]]],"alpacaeval":[["alpacaeval",["benchmark",3,0]]],"alpaca":[["alpaca eval",["benchmark",3,0]]],"hellaswag":[["hellaswag",["benchmark",3,0]]],"gsm8k":[["gsm8k",["benchmark",3,0]]],"truthfulqa":[["truthfulqa",["benchmark",3,0]]],"bbh":[["bbh",["benchmark",3,0]]],"agieval":[["agieval",["benchmark",3,0]]],"gpqa":[["gpqa",["benchmark",3,0]]],"ifeval":[["ifeval",["benchmark",3,0]]],"glue":[["glue",["benchmark",3,0]]],"superglue":[["superglue",["benchmark",3,0]]],"squad":[["squad",["benchmark",3,0]]],"big":[["big bench",["benchmark",3,0]]],"arena":[["arena hard",["benchmark",3,0]],["arena",["benchmark",1,0]]],"mbpp":[["mbpp",["benchmark",3,0]]],"wer":[["wer",["benchmark",3,1],["benchmark",1,0]]],"cer":[["cer",["benchmark",3,1]]],"bleu":[["bleu",["benchmark",3,1],["benchmark",1,0]]],"rouge":[["rouge",["benchmark",3,1],["benchmark",1,0]]],"f1":[["f1 score",["benchmark",3,1]],["f1",["benchmark",3,1],["benchmark",1,0]]],"auc":[["auc",["benchmark",3,1]]],"map":[["map",["benchmark",3,1]]],"word":[["word error rate",["benchmark",3,1]]],"quality":[["quality",["benchmark",1,0]]],"comparison":[["comparison",["benchmark",1,0]]],"comparisons":[["comparisons",["benchmark",1,0]]],"compared":[["compared",["benchmark",1,0]]],"factors":[["factors",["benchmark",1,0],["other",4,0]]],"score":[["score",["benchmark",1,0]]],"loss":[["loss",["benchmark",1,0]]],"speed":[["speed",["benchmark",1,0]]],"experiments":[["experiments",["benchmark",1,0]]],"experimental":[["experimental",["benchmark",1,0]]],"ratings":[["ratings",["benchmark",1,0]]],"rankings":[["rankings",["benchmark",1,0]]],"ranking":[["ranking",["benchmark",1,0]]],"highlights":[["highlights",["benchmark",1,0],["description",4,0]]],"reward":[["reward",["benchmark",1,0]]],"rewards":[["rewards",["benchmark",1,0]]],"win":[["win rate",["benchmark",1,0]]],"comparaison":[["comparaison",["benchmark",1,0]]],"puntuaciones":[["puntuaciones",["benchmark",1,0]]],"vergleich":[["vergleich",["benchmark",1,0]]],"genauigkeit":[["genauigkeit",["benchmark",1,0]]],"citation":[["citation information",["citation",4,0]],["citation info",["citation",4,0]],["citation",["citation",4,0],["citation",4,0]]],"citations":[["citations",["citation",4,0],["citation",4,0]]],"bibtex":[["bibtex citation",["citation",4,0]],["bibtex entry",["citation",4,0]],["bibtex",["citation",4,0]]],"citing":[["citing",["citation",4,0]]],"cite":[["cite this",["citation",4,0]],["cite us",["citation",4,0]],["cite",["citation",4,0]]],"referencing":[["referencing",["citation",4,0]]],"reference":[["reference this",["citation",4,0]],["reference us",["citation",4,0]],["reference",["citation",2,1],["citation",1,0]]],"bib":[["bib",["citation",4,0]]],"citer":[["citer",["citation",4,0]]],"cita":[["cita",["citation",4,0]]],"citas":[["citas",["citation",4,0]]],"citar":[["citar",["citation",4,0],["citation",4,0]]],"zitation":[["zitation",["citation",4,0]]],"zitierung":[["zitierung",["citation",4,0]]],"zitat":[["zitat",["citation",4,0]]],"zitieren":[["zitieren",["citation",4,0]]],"zitierhinweis":[["zitierhinweis",["citation",4,0]]],"citazione":[["citazione",["citation",4,0]]],"citazioni":[["citazioni",["citation",4,0]]],"citare":[["citare",["citation",4,0]]],"citatie":[["citatie",["citation",4,0]]],"citeren":[["citeren",["citation",4,0]]],"bronvermelding":[["bronvermelding",["citation",4,0]]],"cytowanie":[["cytowanie",["citation",4,0]]],"cytowania":[["cytowania",["citation",4,0]]],"referans":[["referans verme",["citation",4,0]]],"sitasi":[["sitasi",["citation",4,0]]],"kutipan":[["kutipan",["citation",4,0]]],"references":[["references",["citation",2,1],["citation",1,0]]],"apa":[["apa",["citation",2,0]]],"publication":[["publication",["citation",2,1],["citation",1,0],["citation",1,0]]],"publications":[["publications",["citation",2,1],["citation",1,0]]],"associated":[["associated publication",["citation",2,0]]],"related":[["related publication",["citation",2,0]]],"referencias":[["referencias",["citation",2,1],["citation",1,0]]],"referenzen":[["referenzen",["citation",2,1],["citation",1,0]]],"literatur":[["literatur",["citation",2,1],["citation",1,0]]],"paper":[["paper",["citation",1,0]]],"papers":[["papers",["citation",1,0]]],"acknowledgement":[["acknowledgement",["citation",1,0]]],"acknowledgements":[["acknowledgements",["citation",1,0]]],"acknowledgments":[["acknowledgments",["citation",1,0]]],"acknowledgment":[["acknowledgment",["citation",1,0]]],"article":[["article",["citation",1,0],["citation",1,0]]],"credits":[["credits",["citation",1,0]]],"authors":[["authors",["citation",1,0],["contact",4,1]]],"author":[["author",["citation",1,0],["contact",4,1]]],"bibliography":[["bibliography",["citation",1,0]]],"more":[["more information",["citation",1,0]]],"contact":[["contact information",["contact",4,0]],["contact us",["contact",4,0]],["contact",["citation",1,0],["contact",4,0],["contact",4,0]]],"sources":[["sources",["citation",1,0]]],"auteurs":[["auteurs",["citation",1,0],["contact",4,0]]],"autores":[["autores",["citation",1,0],["citation",1,0],["contact",4,0],["contact",4,0]]],"autoren":[["autoren",["citation",1,0],["contact",4,0]]],"artigo":[["artigo",["citation",1,0]]],"model":[["model architecture",["description",3,0]],["model description",["description",4,0]],["model information",["description",4,0]],["model card contact",["contact",4,0]],["model card authors",["contact",4,0]],["model overview",["description",4,0]],["model details",["description",4,0]],["model summary",["description",4,0]],["model sources",["description",3,0]]],"overview":[["overview",["description",4,0]]],"summary":[["summary",["description",4,0]]],"description":[["description",["description",4,0],["description",4,0]]],"introduction":[["introduction",["description",4,0]]],"about":[["about this model",["description",4,0]],["about the model",["description",4,0]],["about",["description",4,1]]],"tl":[["tl dr",["description",4,0]]],"tldr":[["tldr",["description",4,0]]],"abstract":[["abstract",["description",4,0]]],"detalles":[["detalles del entrenamiento",["training",4,0]],["detalles del modelo",["description",4,0]]],"resumen":[["resumen del modelo",["description",4,0]]],"modellbeschreibung":[["modellbeschreibung",["description",4,0]]],"modelldetails":[["modelldetails",["description",4,0]]],"beschreibung":[["beschreibung",["description",4,0]]],"detalhes":[["detalhes do treinamento",["training",4,0]],["detalhes do modelo",["description",4,0]]],"sobre":[["sobre o modelo",["description",4,0]]],"architecture":[["architecture",["description",3,0]]],"technical":[["technical specifications",["description",3,0]]],"intended":[["intended use cases",["intended-use",4,0]],["intended purpose",["intended-use",4,0]],["intended usage",["intended-use",4,0]],["intended users",["intended-use",3,0]],["intended uses",["intended-use",4,0]],["intended use",["intended-use",4,0]]],"downstream":[["downstream use",["intended-use",4,0]]],"primary":[["primary intended users",["intended-use",3,0]],["primary intended uses",["intended-use",4,0]]],"applications":[["applications",["intended-use",4,0]]],"potential":[["potential uses",["intended-use",4,0]]],"utilisations":[["utilisations",["intended-use",4,0]]],"cas":[["cas d'utilisation",["intended-use",4,0]],["cas d'usage",["intended-use",4,0]]],"casos":[["casos de uso",["intended-use",4,0],["intended-use",4,0]]],"verwendungszweck":[["verwendungszweck",["intended-use",4,0]]],"beabsichtigte":[["beabsichtigte verwendung",["intended-use",4,0]],["beabsichtigte nutzung",["intended-use",4,0]]],"vorgesehene":[["vorgesehene verwendung",["intended-use",4,0]]],"einsatzzweck":[["einsatzzweck",["intended-use",4,0]]],"einsatzgebiete":[["einsatzgebiete",["intended-use",4,0]]],"users":[["users",["intended-use",3,1]]],"purpose":[["purpose",["intended-use",3,0]]],"datasets":[["datasets",["training",4,1],["training",3,0]]],"dataset":[["dataset",["training",4,1],["training",3,0]]],"data":[["data collection",["other",4,0]],["data sources",["training",3,0]],["data",["training",4,1]]],"pretraining":[["pretraining data",["training",4,0]],["pretraining",["training",4,0]]],"pre":[["pre training corpora",["training",4,0]],["pre training data",["training",4,0]],["pre training",["training",4,0]]],"fine":[["fine tuning procedure",["training",4,0]],["fine tuning data",["training",4,0]],["fine tuning",["training",4,0]]],"finetuning":[["finetuning data",["training",4,0]],["finetuning",["training",4,0]]],"preprocessing":[["preprocessing",["training",4,1]]],"hyperparameters":[["hyperparameters",["training",4,0]]],"datos":[["datos de entrenamiento",["training",4,0]]],"conjunto":[["conjunto de datos",["training",4,0]],["conjunto de dados",["training",4,0]]],"conjuntos":[["conjuntos de datos",["training",4,0]],["conjuntos de dados",["training",4,0]]],"corpus":[["corpus de entrenamiento",["training",4,0]],["corpus de treinamento",["training",4,0]]],"procedimiento":[["procedimiento de entrenamiento",["training",4,0]]],"entrenamiento":[["entrenamiento",["training",4,0]]],"trainingsdaten":[["trainingsdaten",["training",4,0]]],"trainingsdatensatz":[["trainingsdatensatz",["training",4,0]]],"datensatz":[["datensatz",["training",4,0]]],"daten":[["daten",["training",4,1]]],"trainingsverfahren":[["trainingsverfahren",["training",4,0]]],"trainingsdetails":[["trainingsdetails",["training",4,0]]],"hyperparameter":[["hyperparameter",["training",4,0]]],"trainingsprozess":[["trainingsprozess",["training",4,0]]],"dados":[["dados de treinamento",["training",4,0]],["dados de treino",["training",4,0]]],"procedimento":[["procedimento de treinamento",["training",4,0]]],"treinamento":[["treinamento",["training",4,0]]],"treino":[["treino",["training",4,0]]],"speeds":[["speeds sizes times",["training",3,0]]],"equidad":[["equidad",["bias",4,0]]],"environmental":[["environmental impact",["environment",4,0]]],"carbon":[["carbon emissions",["environment",4,0]],["carbon footprint",["environment",4,0]],["carbon emitted",["environment",4,0]]],"co2":[["co2 emissionen",["environment",4,0]],["co2 emissions",["environment",4,0]]],"energy":[["energy consumption",["environment",4,0]],["energy usage",["other",4,0]],["energy use",["environment",4,0]]],"emissions":[["emissions",["environment",4,0]]],"sustainability":[["sustainability",["environment",4,0]]],"impact":[["impact environnemental",["environment",4,0]]],"empreinte":[["empreinte carbone",["environment",4,0]]],"impacto":[["impacto medioambiental",["environment",4,0]],["impacto ambiental",["environment",4,0],["environment",4,0]]],"huella":[["huella de carbono",["environment",4,0]]],"emisiones":[["emisiones de carbono",["environment",4,0]]],"umweltauswirkungen":[["umweltauswirkungen",["environment",4,0]]],"umweltbelastung":[["umweltbelastung",["environment",4,0]]],"umwelteinfluss":[["umwelteinfluss",["environment",4,0]]],"energieverbrauch":[["energieverbrauch",["environment",4,0]]],"pegada":[["pegada de carbono",["environment",4,0]]],"consumo":[["consumo de energia",["environment",4,0]]],"license":[["license agreement",["license",4,0]],["license and terms",["license",4,0]],["license",["license",4,0]]],"licence":[["licence",["license",4,0],["license",4,0]]],"licenses":[["licenses",["license",4,0]]],"licensing":[["licensing information",["license",4,0]],["licensing",["license",4,0]]],"terms":[["terms and conditions",["license",4,0]],["terms of use",["license",4,0]]],"conditions":[["conditions d'utilisation",["license",4,0]]],"licencia":[["licencia",["license",4,0]]],"lizenz":[["lizenz",["license",4,0]]],"lizenzierung":[["lizenzierung",["license",4,0]]],"nutzungsbedingungen":[["nutzungsbedingungen",["license",4,0]]],"termos":[["termos de uso",["license",4,0]]],"demos":[["demos",["demo",4,0]]],"online":[["online demo",["demo",4,0]]],"live":[["live demo",["demo",4,0]]],"playground":[["playground",["demo",4,0]]],"web":[["web demo",["demo",4,0]]],"hugging":[["hugging face space",["demo",4,0]]],"spaces":[["spaces",["demo",4,0]]],"samples":[["samples",["demo",4,0]]],"output":[["output examples",["demo",4,0]]],"generated":[["generated examples",["demo",4,0]]],"showcase":[["showcase",["demo",4,0]]],"gallery":[["gallery",["demo",4,0]]],"contacts":[["contacts",["contact",4,0]]],"maintainers":[["maintainers",["contact",4,0]]],"support":[["support",["contact",4,1]]],"team":[["team members",["contact",4,0]],["team",["contact",4,1]]],"questions":[["questions or comments",["contact",4,0]],["questions",["contact",4,1]]],"owners":[["owners",["contact",4,0]]],"feedback":[["feedback",["contact",4,0]]],"developed":[["developed by",["contact",4,0]]],"community":[["community",["contact",4,0]]],"nous":[["nous contacter",["contact",4,0]]],"contacto":[["contacto",["contact",4,0],["contact",4,0]]],"equipo":[["equipo",["contact",4,1]]],"kontakt":[["kontakt",["contact",4,0]]],"ansprechpartner":[["ansprechpartner",["contact",4,0]]],"contato":[["contato",["contact",4,0]]],"equipe":[["equipe",["contact",4,1]]],"if":[["if you use this model",["other",4,0]],["if you use the model",["other",4,0]],["if you are using",["other",4,0]],["if you use this",["other",4,0]],["if you use the",["other",4,0]],["if you find",["other",4,0]],["if you use",["other",4,0]]],"before":[["before you use",["other",4,0]],["before using",["other",4,0]]],"memory":[["memory usage",["other",4,0]]],"vram":[["vram usage",["other",4,0]]],"gpu":[["gpu usage",["other",4,0]]],"ram":[["ram usage",["other",4,0]]],"resource":[["resource usage",["other",4,0]]],"token":[["token limits",["other",4,0]],["token usage",["other",4,0]]],"disk":[["disk usage",["other",4,0]]],"power":[["power usage",["other",4,0]]],"cpu":[["cpu usage",["other",4,0]]],"commercial":[["commercial usage",["other",4,0]],["commercial use",["other",4,0]]],"acceptable":[["acceptable use policy",["other",4,0]],["acceptable use",["other",4,0]]],"rate":[["rate limits",["other",4,0]]],"context":[["context limit",["other",4,0]]],"length":[["length limits",["other",4,0]]],"table":[["table of contents",["contents",4,1]],["table of content",["contents",4,1]]],"contents":[["contents",["contents",4,1]]],"toc":[["toc",["contents",4,1]]],"index":[["index",["contents",4,1]]],"sommaire":[["sommaire",["contents",4,1]]],"tabla":[["tabla de contenidos",["contents",4,1]]],"contenido":[["contenido",["contents",4,1]]],"inhaltsverzeichnis":[["inhaltsverzeichnis",["contents",4,1]]],"inhalt":[["inhalt",["contents",4,1]]]}`;

// src/card/topics/headings/limitations.ts
var limitations = {
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
var WORD = new UnicodePattern(String.raw`[\p{L}\p{N}\p{M}]+(?:['.][\p{L}\p{N}\p{M}]+)*`, "gu");
var ASCII = /^[ -~\s]*$/;
var ASCII_WORD = /[a-z0-9]+(?:['.][a-z0-9]+)*/g;
var PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
var PART_BREAK = /[()[\]{}\u3010\u3011\uff08\uff09\u300c\u300d|/\uff0f:\uff1a;\uff1b,\uff0c\u3001\u30fb\u00b7\u2022\u2013\u2014\u2015]|(?:^|\s)-+(?=\s|$)/;
var OPTIONAL = /\[\s*optional\s*\]/gi;
var LEADING2 = /* @__PURE__ */ new Set([
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
function words(text) {
  if (PLAIN.test(text)) return text.split(" ");
  if (ASCII.test(text))
    return text.toLowerCase().replace(/&/g, " and ").replace(/[-_]/g, " ").match(ASCII_WORD) ?? [];
  const plain4 = compatible(text).toLowerCase().replace(/&/g, " and ").replace(/[-\u2010\u2011_]/g, " ");
  return plain4.match(WORD.for(plain4)) ?? [];
}
function compatible(text) {
  return text.replace(/[\u2018\u2019\u02bc\u00b4]/g, "'").normalize("NFKC");
}
function headingParts(text) {
  const clean = compatible(text).replace(OPTIONAL, " ").trim();
  const pieces = clean.split(PART_BREAK).filter((piece) => piece.trim() !== "");
  const all = pieces.length > 1 ? [clean, ...pieces] : [clean];
  return all.map(part).filter(({ words: list }) => list.length > 0);
}
function part(text) {
  const list = withoutNumbering(words(text));
  return { words: list, joined: list.join("") };
}
function withoutNumbering(list) {
  const [first = ""] = list;
  const isNumber = /^(?:\d+(?:\.\d+)*|[ivx]{1,4}|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]+|[a-h])$/.test(first);
  return isNumber && list.length > 1 ? list.slice(1) : list;
}
function withoutLeading(list) {
  let from = 0;
  while (from < list.length - 1 && LEADING2.has(list[from] ?? "")) from++;
  return list.slice(from);
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
  return Object.values(byLanguage).flatMap((list) => list.split(",").map((phrase) => phrase.trim()));
}

// src/card/topics/headings/ready-phrases.ts
function readIndex(json) {
  const rows2 = new Map(Object.entries(JSON.parse(json)));
  return { byWord: { get: (word) => rows2.get(word)?.map(phraseOf) }, byCharacter: /* @__PURE__ */ new Map() };
}
function phraseOf([phrase, ...senses]) {
  return {
    words: phrase.split(" "),
    senses: senses.map(([subject, directness, wholeOnly]) => ({
      subject,
      directness,
      wholeOnly: wholeOnly === 1
    }))
  };
}

// src/card/topics/headings/senses.ts
var NAME2 = 4;
var NEAR = 3;
var PART = 2;
var HINT = 1;

// src/card/topics/headings/usage.ts
var usage = {
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

// src/card/topics/headings/lexicon.ts
var ALL = [
  usage,
  limitations,
  benchmark,
  citation,
  description,
  intendedUse,
  training,
  bias,
  environment,
  license,
  demo,
  contact
];
var WITHOUT_SPACES = new UnicodePattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`
);
var BEYOND_ASCII2 = /[^ -~\s\u2018\u2019\u02bc\u00b4\u2010\u2011]/;
var builtIn;
function headingLexicon(own = {}) {
  if (Object.keys(own).length > 0) return makeLexicon(own);
  builtIn ??= makeLexicon({});
  return builtIn;
}
function makeLexicon(own) {
  let whole;
  return {
    ascii: Object.keys(own).length > 0 ? index(phrasesInAscii(own)) : readIndex(ASCII_PHRASES),
    whole: () => {
      whole ??= index(phrasesThat(() => true, own));
      return whole;
    }
  };
}
function phrasesInAscii(own) {
  return phrasesThat((text) => !BEYOND_ASCII2.test(text), own);
}
function phrasesThat(isWanted, own) {
  const phrases = /* @__PURE__ */ new Map();
  const add = (text, subject, directness) => {
    const wholeOnly = text.startsWith("=");
    const list = words(wholeOnly ? text.slice(1) : text);
    const key = list.join(" ");
    if (key === "") return;
    const phrase = phrases.get(key) ?? { words: list, senses: [] };
    phrases.set(key, phrase);
    phrase.senses.push({ subject, directness, wholeOnly });
  };
  const addAll = (byLanguage, subject, directness) => {
    for (const text of phrasesOf(byLanguage)) if (isWanted(text)) add(text, subject, directness);
  };
  for (const { topic, names: names2, near, parts, hints } of ALL) {
    addAll(names2, topic, NAME2);
    addAll(near, topic, NEAR);
    addAll(parts, topic, PART);
    addAll(hints, topic, HINT);
  }
  addAll(OTHER, "other", NAME2);
  addAll(CONTENTS, "contents", NAME2);
  for (const [topic, list] of Object.entries(own)) for (const text of list) add(text, topic, NAME2);
  return [...phrases.values()];
}
function index(phrases) {
  const byWord = /* @__PURE__ */ new Map();
  const byCharacter = /* @__PURE__ */ new Map();
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? "";
    const spaceless = isSpaceless(first);
    const map = spaceless ? byCharacter : byWord;
    const key = spaceless ? first[0] ?? "" : first;
    const list = map.get(key);
    if (list) list.push(phrase);
    else map.set(key, [phrase]);
  }
  for (const map of [byWord, byCharacter]) {
    for (const list of map.values()) if (list.length > 1) list.sort((a, b) => length(b) - length(a));
  }
  return { byWord, byCharacter };
}
function isSpaceless(text) {
  return BEYOND_ASCII2.test(text) && WITHOUT_SPACES.test(text);
}
function length(phrase) {
  return phrase.words.join("").length;
}

// src/card/topics/headings/meaning.ts
var JOINERS = /\u548c|\u4e0e|\u8207|\u53ca|\u4ee5\u53ca|\u3001|\u30fb|\u3068|\u304a\u3088\u3073|\ubc0f|\uc640|\uacfc/;
var MOST_WORDS_OF_A_LINE = 3;
var MOST_WORDS_OF_A_NAME = 12;
function readingOf(heading) {
  if (heading.kind === "label" || heading.kind === "item") return "whole";
  if (heading.kind === "colon") return words(heading.text).length <= MOST_WORDS_OF_A_LINE ? "words" : "whole";
  return "words";
}
function headingMeaning(text, reading, lexicon) {
  const topics = /* @__PURE__ */ new Map();
  const whole = /* @__PURE__ */ new Set();
  let isContents = false;
  const note = (sense, isWhole) => {
    if (sense.wholeOnly && !isWhole) return;
    if (sense.subject === "contents") isContents = true;
    if (sense.subject === "contents" || sense.subject === "other") return;
    if (reading === "whole" && !isWhole) return;
    if (isWhole && sense.directness > HINT) whole.add(sense.subject);
    const directness = isSentence2 ? HINT : sense.directness;
    topics.set(sense.subject, Math.max(topics.get(sense.subject) ?? 0, directness));
  };
  const parts = headingParts(text);
  const isSentence2 = (parts[0]?.words.length ?? 0) > MOST_WORDS_OF_A_NAME;
  for (const part2 of parts) {
    const index2 = BEYOND_ASCII2.test(part2.joined) ? lexicon.whole() : lexicon.ascii;
    if (isSpaceless(part2.joined)) readSpaceless(part2, index2, note);
    readWords(part2, index2, note);
  }
  return { topics, whole, isContents };
}
function readWords({ words: list }, { byWord }, note) {
  const core = withoutLeading(list);
  for (let at = 0; at < list.length; ) {
    const found = byWord.get(list[at] ?? "")?.find(
      ({ words: phrase, senses }) => phrase.every((word, i) => list[at + i] === word) && (phrase.length === core.length || senses.some((sense) => !sense.wholeOnly))
    );
    if (!found) {
      at++;
      continue;
    }
    const isWhole = found.words.length >= core.length;
    for (const sense of found.senses) note(sense, isWhole);
    at += found.words.length;
  }
}
function readSpaceless({ joined }, { byCharacter }, note) {
  for (const piece of [joined, ...joined.split(JOINERS)]) {
    const text = piece.replace(/^(?:\u672c?\u6a21\u578b\u7684?|\u672c?\u30e2\u30c7\u30eb\u306e?|\ubaa8\ub378\uc758?)(?=.)/, "");
    for (const candidate of text === piece ? [piece] : [piece, text]) {
      const found = byCharacter.get(candidate[0] ?? "")?.find(({ words: phrase, senses }) => {
        const whole = phrase.join("");
        return candidate === whole || candidate.startsWith(whole) && senses.some((sense) => !sense.wholeOnly);
      });
      if (!found) continue;
      const isWhole = found.words.join("") === candidate;
      for (const sense of found.senses) note(sense, isWhole);
    }
  }
}

// src/rules/content/card-title.ts
var LAST_REAL_RANK = 6;
var BETWEEN_WORDS = new UnicodePattern(String.raw`[^\p{L}\p{N}\p{M}'.&]+`, "gu");
var WORD2 = new UnicodePattern(String.raw`\p{L}{2}`);
var SECTION = /^(?:disclaimer|news|what'?s new|updates?|change ?log|training results|framework versions|(?:provided|available) (?:files|models)|files|prompt (?:template|format)|examples?|samples?|notes?|warning|important|requirements|installation|install|acknowledge?ments?|references|files and versions)$/i;
function findTitle(card3) {
  const { sections, blocks } = card3.outline;
  const headings2 = sections.flatMap(({ heading: heading2 }) => heading2 ?? []);
  const real = headings2.filter(({ rank }) => rank <= LAST_REAL_RANK);
  const [first] = real;
  const [top] = headings2;
  const isAbove = top?.kind === "bold" && sections[0]?.end === 0 && blocks.length > 0;
  if (top && isAbove && !namesSection(top.text)) return { kind: "heading", heading: top };
  const heading = real.find((each) => (each === first || each.rank === 1) && !namesSection(each.text));
  if (heading) return { kind: "heading", heading };
  return hasNamedImage(card3, first?.line) ? { kind: "image" } : { kind: "none", first };
}
function namesSection(text) {
  const whole = text.replace(BETWEEN_WORDS.for(text), " ").trim();
  const meaning = headingMeaning(whole, "whole", headingLexicon());
  return meaning.isContents || meaning.whole.size > 0 || SECTION.test(whole);
}
function hasNamedImage({ body }, firstHeading = Number.MAX_SAFE_INTEGER) {
  let found = false;
  walk(body, (node) => {
    if ((node.position?.start.line ?? 1) > firstHeading) return false;
    if (node.type === "image") found ||= hasWords(node.alt ?? "");
    if (node.type === "html") found ||= htmlHasNamedImage(node.value);
    return void 0;
  });
  return found;
}
function htmlHasNamedImage(html) {
  for (const token of htmlTokens(html)) {
    if (token.kind === "open" && token.name === "img" && hasWords(attribute(token.raw, "alt"))) return true;
  }
  return false;
}
function hasWords(text) {
  return WORD2.test(text);
}

// src/rules/content/heading-list.ts
function realHeadings({ body, text }) {
  return body.children.flatMap((node) => {
    if (!node.position) return [];
    if (node.type === "html") return htmlHeadings(node.value, node.position);
    if (node.type !== "heading") return [];
    const { start } = node.position;
    return [
      {
        level: node.depth,
        text: toString(node).trim(),
        place: node.position,
        make: text[start.offset ?? 0] === "#" ? "hashes" : "underline",
        hasImage: node.children.some(({ type }) => type !== "text")
      }
    ];
  });
}
function htmlHeadings(html, place) {
  const headings2 = [];
  for (const token of htmlTokens(html)) {
    const level = token.kind === "open" ? /^h([1-6])$/.exec(token.name)?.[1] : void 0;
    if (level) headings2.push({ level: Number(level), text: "", place, make: "html", hasImage: false });
  }
  return headings2;
}

// src/rules/content/headings.ts
var MAX_FINDINGS2 = 20;
var headings = defineRule({
  id: "content/headings",
  summary: "The headings make an outline: one title, no level left out, each one a heading that is meant.",
  why: "The Hub makes a table of contents of the headings, and screen readers walk by their levels (WCAG 2.2, technique G141). A heading by accident, or one that is shown as plain text, breaks both.",
  cases: {
    skipped: { summary: "a level is left out", severity: POORLY_TITLED },
    several: { summary: "sections are of the level of the title", severity: POORLY_TITLED },
    empty: { summary: "a heading has no text", severity: POORLY_TITLED },
    "no-space": { summary: "a line is meant as a heading and is none", severity: POORLY_TITLED },
    "by-accident": { summary: "a paragraph is a heading by accident", severity: POORLY_TITLED }
  },
  examples: [
    { title: "an outline", card: "# Tern\n\n## Usage\n\n### In Python\n\n## Citation\n", findings: [] },
    { title: "a first heading of a lower level", card: "### Tern\n\n#### Usage\n", findings: [] },
    {
      title: "another card below one\u2019s own",
      card: "# Tern GGUF\n\n# Original model card: Tern\n\n### Usage\n\n# Limitations\n",
      findings: []
    },
    {
      title: "comments in code and hashtags are no headings",
      card: "# Tern\n\n```sh\n##Load it\n```\n\n#birds #small\n",
      findings: []
    },
    {
      title: "a level left out",
      card: "# Tern\n\n### Usage\n\n## Training\n\n##### Data\n",
      findings: [
        {
          case: "skipped",
          line: 3,
          message: "`Usage` is of level 3 right below one of level 1. Write `## Usage`, or give it a heading of level 2 above."
        },
        {
          case: "skipped",
          line: 7,
          message: "`Data` is of level 5 right below one of level 2. Write `### Data`, or give it a heading of level 3 above."
        }
      ]
    },
    {
      title: "sections as high as the title",
      card: "# Tern\n\n# Usage\n\n# Limitations\n",
      findings: [
        {
          case: "several",
          line: 3,
          message: "3 headings are of level 1, and the first is the title. Write the others, and what is below them, one level down: `## Usage`."
        }
      ]
    },
    {
      title: "sections at the top, and no title",
      card: "# Usage\n\n# Limitations\n",
      findings: [
        {
          case: "several",
          line: 1,
          message: "2 headings are of level 1, which is for the title. Write them, and what is below them, one level down: `## Usage`."
        }
      ]
    },
    {
      title: "a heading without text",
      card: "# Tern\n\n## \n\nA small model.\n",
      findings: [{ case: "empty", line: 3, message: "This heading has no text. Give it one or delete it." }]
    },
    {
      title: "without the space behind the hashes",
      card: "# Tern\n\n##Usage\n\nRun it.\n",
      findings: [
        {
          case: "no-space",
          line: 3,
          message: "`##Usage` is shown as text, not as a heading. Put a space behind `##`.",
          fix: " "
        }
      ]
    },
    {
      title: "a line right below a paragraph",
      card: "# Tern\n\nA small model\nof product reviews.\n---\n",
      findings: [
        {
          case: "by-accident",
          line: 3,
          message: "The line right below this paragraph makes a heading of it. Put an empty line between them."
        }
      ]
    }
  ],
  *check(card3) {
    const all = realHeadings(card3);
    const own = all.slice(0, beginOfOtherCard(all));
    let count2 = 0;
    for (const finding3 of [...several(card3, own), ...skipped(own), ...odd(all), ...withoutSpace(card3)]) {
      if (++count2 > MAX_FINDINGS2) return;
      yield finding3;
    }
  }
});
function beginOfOtherCard(all) {
  const at = all.findIndex(
    ({ level, text }, index2) => index2 > 0 && (/\boriginal\b.{0,40}\b(?:card|readme)\b/i.test(text) || level === 1 && OTHER2.test(text))
  );
  return at < 0 ? void 0 : at;
}
var OTHER2 = /^model card (?:for|of)\b|model card$/i;
function* several(card3, own) {
  const tops = own.filter(({ level }) => level === 1);
  const [first, second] = tops;
  if (!first || !second) return;
  const title2 = findTitle(card3);
  const isTitled = title2.kind === "heading" && title2.heading.line === first.place.start.line;
  const wrong = isTitled ? second : first;
  if (wrong.make === "html") return;
  const what = isTitled ? "and the first is the title. Write the others" : "which is for the title. Write them";
  yield {
    case: "several",
    message: `${tops.length} headings are of level 1, ${what}, and what is below them, one level down: ${code(`## ${wrong.text}`)}.`,
    place: wrong.place
  };
}
function* skipped(own) {
  let above = 6;
  for (const { level, text, place, make } of own) {
    const expected = above + 1;
    above = level;
    if (level <= expected || make === "html") continue;
    yield {
      case: "skipped",
      message: `${code(text)} is of level ${level} right below one of level ${expected - 1}. Write ${code(`${"#".repeat(expected)} ${text}`)}, or give it a heading of level ${expected} above.`,
      place
    };
  }
}
function* odd(all) {
  for (const { text, place, make, hasImage } of all) {
    if (make === "hashes" && text === "" && !hasImage) {
      yield { case: "empty", message: "This heading has no text. Give it one or delete it.", place };
    }
    if (make === "underline" && place.end.line - place.start.line > 1) {
      yield {
        case: "by-accident",
        message: "The line right below this paragraph makes a heading of it. Put an empty line between them.",
        place
      };
    }
  }
}
var HASHES = new UnicodePattern(String.raw`^ {0,3}(#{2,6})(?=\p{L})`);
var PROMPT = /^#+(?:system|user|human|assistant|instruction|input|output|response|prompt|context)\b|[{}]/i;
function* withoutSpace({ body, text }) {
  for (const node of body.children) {
    if (node.type !== "paragraph" || !node.position) continue;
    yield* linesWithoutSpace(node.position, text);
  }
}
function* linesWithoutSpace({ start, end }, text) {
  const source = text.slice(start.offset, end.offset);
  let offset = start.offset ?? 0;
  let { line, column } = start;
  for (const piece of source.split(/(\r\n|\r|\n)/)) {
    const found = HASHES.for(piece).exec(piece);
    if (found?.[1] && !PROMPT.test(piece.trim())) {
      const behind = { line, column: column + found[0].length, offset: offset + found[0].length };
      yield {
        case: "no-space",
        message: `${code(piece)} is shown as text, not as a heading. Put a space behind ${code(found[1])}.`,
        place: {
          start: { line, column, offset },
          end: { ...behind, column: column + piece.length, offset: offset + piece.length }
        },
        fix: { start: behind, end: behind, text: " " }
      };
    }
    offset += piece.length;
    if (/[\r\n]/.test(piece)) {
      line++;
      column = 1;
    }
  }
}

// src/rules/content/ignores.ts
var card2 = (comment) => `# Tern

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
      card: card2("<!-- model-card-gate-ignore section/limitations: the study ends in May -->"),
      findings: []
    },
    {
      title: "without a reason",
      card: card2("<!-- model-card-gate-ignore section/limitations -->"),
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
      card: card2("<!-- model-card-gate-ignore section/limitation: later -->"),
      findings: [
        {
          case: "unknown-rule",
          line: 5,
          message: "There is no rule `section/limitation`. Did you mean `section/limitations`?",
          expected: ["section/limitations"]
        }
      ]
    },
    {
      title: "with two rules",
      card: card2("<!-- model-card-gate-ignore section/limitations, section/usage: later -->"),
      findings: [
        {
          case: "unknown-rule",
          line: 5,
          message: "A comment ignores one rule. Write one comment for each of these, each with its reason."
        }
      ]
    },
    {
      title: "without a rule",
      card: card2("<!-- model-card-gate-ignore: later -->"),
      findings: [
        {
          case: "unknown-rule",
          line: 5,
          message: "This comment names no rule. Write `<!-- model-card-gate-ignore section/citation: the reason -->` with the rule that you mean."
        }
      ]
    }
  ],
  applies: ({ ignores: ignores2 }) => ignores2.length > 0,
  *check({ ignores: asked }, { ruleIds }) {
    for (const ignore of asked) {
      if (!ruleIds.includes(ignore.ruleId)) yield unknownRule(ignore, ruleIds);
      else if (ignore.reason === "") yield noReason(ignore);
    }
  }
});
function unknownRule(ignore, ruleIds) {
  const { ruleId } = ignore;
  const near = closestMatch(ruleId.slice(0, 100), ruleIds, { maxDistance: 4 });
  return {
    case: "unknown-rule",
    message: near ? `There is no rule ${code(ruleId)}. Did you mean \`${near}\`?` : strangeRule(ruleId, ruleIds),
    place: atLine(ignore.line),
    ...near && { expected: [near] }
  };
}
function strangeRule(ruleId, ruleIds) {
  if (ruleId === "")
    return "This comment names no rule. Write `<!-- model-card-gate-ignore section/citation: the reason -->` with the rule that you mean.";
  const words2 = ruleId.split(/[\s,;]+/);
  return words2.length > 1 && words2.every((word) => ruleIds.includes(word)) ? "A comment ignores one rule. Write one comment for each of these, each with its reason." : `There is no rule ${code(ruleId)}. \`--list-rules\` lists them.`;
}
function noReason(ignore) {
  return {
    case: "no-reason",
    message: `This comment gives no reason, so it has no effect. Write \`<!-- model-card-gate-ignore ${ignore.ruleId}: the reason -->\`.`,
    place: atLine(ignore.line)
  };
}
function notIgnorable(ignore) {
  return {
    case: "not-ignorable",
    message: `This finding of \`${ignore.ruleId}\` may not be ignored, so the comment has no effect. Mend it and remove the comment.`,
    place: atLine(ignore.line)
  };
}
function unused(ignore, isElsewhere) {
  const cure2 = isElsewhere ? "It holds for its section; before the first heading it holds for the whole card." : "Remove the comment.";
  return {
    case: "unused",
    message: `There is no finding of \`${ignore.ruleId}\` here to ignore. ${cure2}`,
    place: atLine(ignore.line)
  };
}

// src/rules/links/anchors.ts
function headingAnchors(headings2) {
  const counts = /* @__PURE__ */ new Map();
  const anchors = [];
  for (const texts of headings2)
    for (const slug of new Set(texts.map(slugOf))) {
      const count2 = counts.get(slug) ?? 0;
      counts.set(slug, count2 + 1);
      anchors.push(count2 === 0 ? slug : `${slug}-${count2}`);
    }
  return anchors;
}
var PUNCTUATION = new UnicodePattern(String.raw`[^\p{L}\p{M}\p{N}\p{Pc}\- ]`, "gu");
var BETWEEN_WORDS2 = new UnicodePattern(String.raw`[^\p{L}\p{M}\p{N}_]+`, "gu");
function slugOf(text) {
  return text.trim().toLowerCase().replace(PUNCTUATION.for(text), "").replaceAll(" ", "-");
}
function anchorKey(anchor) {
  return anchor.toLowerCase().replace(/^user-content-/, "").replace(BETWEEN_WORDS2.for(anchor), "-").replace(/^-|-$/g, "");
}
function isMadeBySite(anchor) {
  return /^(?:top|L\d+(?:-L?\d+)?|(?:user-content-)?fn(?:ref)?-?[\w-]*|:~:.*)?$/is.test(anchor);
}

// src/rules/links/body-links.ts
function bodyLinks(body, text) {
  const links2 = [];
  const headings2 = [];
  const names2 = /* @__PURE__ */ new Set();
  const html = htmlReader(text, links2, headings2, names2);
  walk(body, (node) => {
    const { position } = node;
    if (node.type === "html") html(node);
    else if (node.type === "heading") headings2.push([toString(node), toString(node, { includeImageAlt: false })]);
    else if (position && (node.type === "link" || node.type === "definition"))
      links2.push({ kind: "link", url: node.url, place: position });
    else if (position && node.type === "image") links2.push({ kind: "image", url: node.url, place: position });
  });
  return { links: links2, headings: headings2, names: names2 };
}
function htmlReader(text, links2, headings2, names2) {
  let lines;
  const placeOf2 = ({ position }, raw, from) => {
    const [line = raw] = raw.split(/[\r\n]/, 1);
    const start = Math.max(from, position?.start.offset ?? 0);
    const at = text.slice(start, position?.end.offset ?? 0).indexOf(line);
    if (at < 0) return void 0;
    lines ??= new Lines(text);
    const length2 = text.startsWith(raw, start + at) ? raw.length : line.length;
    return lines.position(start + at, start + at + length2);
  };
  let heading;
  return (node) => {
    let from = 0;
    let isLost = false;
    for (const token of htmlTokens(node.value)) {
      if (token.kind === "text" && heading) heading.push(token.text);
      if (token.kind === "close" && /^h[1-6]$/.test(token.name) && heading) {
        headings2.push([heading.join("").trim()]);
        heading = void 0;
      }
      if (token.kind !== "open") continue;
      const { name, raw } = token;
      if (/^h[1-6]$/.test(name)) heading = [];
      for (const key of ["id", "name"]) {
        const value = attributeOf(raw, key);
        if (value !== "") names2.add(value);
      }
      const found = isLost ? void 0 : placeOf2(node, raw, from);
      isLost ||= found === void 0;
      from = found?.end.offset ?? from;
      const place = found ?? node.position;
      const url = attributeOf(raw, SOURCES[name]);
      if (place && url !== "") links2.push({ kind: name === "a" ? "link" : "image", url, place });
      const [size = ""] = name === "source" ? attributeOf(raw, "srcset").trim().split(/[\s,]/, 1) : [];
      if (place && size !== "") links2.push({ kind: "image", url: size, place });
    }
  };
}
var SOURCES = {
  a: "href",
  img: "src",
  video: "src",
  audio: "src",
  source: "src"
};
function attributeOf(raw, name) {
  const pattern = name === void 0 ? void 0 : ATTRIBUTES[name];
  const found = pattern?.exec(raw);
  if (name === void 0 || !found) return "";
  return attribute(`${name}=${raw.slice(found.index + found[0].length)}`, name).replaceAll("&amp;", "&");
}
var ATTRIBUTES = {
  href: /\shref\s?=\s?/i,
  src: /\ssrc\s?=\s?/i,
  srcset: /\ssrcset\s?=\s?/i,
  id: /\sid\s?=\s?/i,
  name: /\sname\s?=\s?/i
};

// src/rules/content/links.ts
var AROUND = {
  cardPath: "README.md",
  companions: [],
  paths: /* @__PURE__ */ new Map([
    ["plots/loss.png", { kind: "file" }],
    ["plots/Loss.png", { kind: "missing", nearest: "plots/loss.png" }],
    ["docs", { kind: "folder" }],
    ["TODO", { kind: "missing" }],
    ["model.safetensors", { kind: "missing" }]
  ])
};
var links = defineRule({
  id: "content/links",
  summary: "Relative links and images lead to files of the repository, and anchors to headings of the card.",
  why: "Whoever follows a link to a file that is not there gets an error page, and an image that is not there is a gap. Paths on the Hub and on GitHub tell capitals from small letters, and a link without `https://` is a path of the repository (GitHub\u2019s documentation: \u201CRelative links and image paths in README files\u201D). Nothing is asked of the network: links to other sites are not looked at.",
  cases: {
    missing: { summary: "nothing stands where a relative link leads", severity: DEAD_LINK },
    anchor: { summary: "no heading has the anchor that a link names", severity: DEAD_LINK },
    address: { summary: "the address of a site lacks its `https://`", severity: DEAD_LINK }
  },
  needs: ["paths"],
  applies: ({ text }) => /\]\(|\]:|<(?:a|img|video|audio|source)\s/i.test(text),
  examples: [
    {
      title: "a file, a folder, another site, a heading, and weights that lie on the Hub only",
      card: "# Tern\n\n## Results (v2)\n\n![Loss](plots/loss.png) [docs](./docs/) [site](https://example.org) [results](#results-v2) [weights](model.safetensors)\n",
      evidence: { repository: AROUND },
      findings: []
    },
    {
      title: "a slip in a file\u2019s name, and a word that was to be replaced",
      card: '# Tern\n\n![Loss](plots/Loss.png)\n\n<p><a href="TODO">Paper</a></p>\n',
      evidence: { repository: AROUND },
      findings: [
        {
          case: "missing",
          line: 3,
          message: "The image `plots/Loss.png` is not in the repository. Write `plots/loss.png`.",
          expected: ["plots/loss.png"]
        },
        {
          case: "missing",
          line: 5,
          message: "The link `TODO` leads to nothing in the repository. Correct it, add what it names, or delete it."
        }
      ]
    },
    {
      title: "a heading that is called otherwise",
      card: "# Tern\n\n[How to use it](#how-to-us)\n\n## How to use\n",
      findings: [
        {
          case: "anchor",
          line: 3,
          message: "The link `#how-to-us` leads to no heading of this card. Write `#how-to-use`.",
          expected: ["#how-to-use"]
        }
      ]
    },
    {
      title: "a site without its scheme",
      card: "# Tern\n\n[Site](www.example.org/tern)\n",
      findings: [
        {
          case: "address",
          line: 3,
          message: "The link `www.example.org/tern` has no `https://`, so that it is taken for a file of the repository. Write `https://www.example.org/tern`.",
          expected: ["https://www.example.org/tern"]
        }
      ]
    }
  ],
  *check(card3, { repository }) {
    const found = bodyLinks(card3.body, card3.text);
    const anchors = anchorsOf(found);
    for (const link of found.links) yield* judged(link, anchors, card3, repository);
  }
});
function* judged(link, anchors, { path }, repository) {
  const cardPath = repository?.cardPath ?? path;
  const target = linkTarget(link.url, cardPath);
  if (target.kind === "elsewhere") return;
  if (target.kind === "anchor") {
    yield* missingAnchor(link, target.anchor, anchors);
    return;
  }
  const address = meantAddress(link.url);
  const { kind, nearest: near } = standsAt(repository, target.path);
  if (address !== void 0 && kind !== "file" && kind !== "folder") yield withoutScheme(link, address);
  else if (kind === "missing" && isOfRepository(target, near))
    yield nothingThere(link, target, near, cardPath);
  else if (target.path === cardPath && target.anchor) yield* missingAnchor(link, target.anchor, anchors);
}
function isOfRepository({ path, isAbsolute }, near) {
  if (near !== void 0) return true;
  return !WEIGHTS.test(path) && !(isAbsolute && !/\.\w{1,5}$/.test(path));
}
var WEIGHTS = /\.(?:safetensors|bin|gguf|ggml|onnx|pte?|pth|ckpt|h5|keras|msgpack|tflite|mlmodel|mlpackage|npz|pkl|joblib|zip|nemo|engine|tar|gz|index)$/i;
function nothingThere({ kind, url, place }, { isAbsolute }, near, cardPath) {
  const right = near === void 0 ? void 0 : isAbsolute ? `/${near}` : relative(folderOf(cardPath), near);
  const written = url.trim();
  const wrong = kind === "image" ? `The image ${code(written)} is not in the repository.` : `The link ${code(written)} leads to nothing in the repository.`;
  const cure2 = right === void 0 ? "Correct it, add what it names, or delete it." : `Write ${code(right)}.`;
  return {
    case: "missing",
    message: `${wrong} ${cure2}`,
    place,
    actual: written.slice(0, 200),
    ...right !== void 0 && { expected: [right] }
  };
}
function relative(folder, to) {
  const from = folder === "" ? [] : folder.split("/");
  const segments = to.split("/");
  let shared = 0;
  while (shared < from.length && shared < segments.length - 1 && from[shared] === segments[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...segments.slice(shared)].map(encodeURI).join("/");
}
function meantAddress(url) {
  const written = url.trim();
  if (/^www\.[\w-]+\.[a-z]/i.test(written) || SITE.test(written)) return `https://${written}`;
  return /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/.test(written) ? `mailto:${written}` : void 0;
}
var SITE = /^(?:[\w-]{1,40}\.){0,3}(?:github|huggingface|arxiv|twitter|x|linkedin|medium|discord|youtube|kaggle|wandb|google|openai|doi|zenodo|colab)\.(?:com|co|org|ai|gg|io)(?:\/|$)/i;
function withoutScheme({ url, place }, address) {
  const scheme = address.startsWith("mailto:") ? "mailto:" : "https://";
  return {
    case: "address",
    message: `The link ${code(url.trim())} has no \`${scheme}\`, so that it is taken for a file of the repository. Write ${code(address)}.`,
    place,
    actual: url.trim().slice(0, 200),
    expected: [address.slice(0, 200)]
  };
}
function anchorsOf({ headings: headings2, names: names2 }) {
  const all = [...headingAnchors(headings2), ...names2];
  return { all, keys: new Set(all.map(anchorKey)) };
}
var MAX_COMPARED = 500;
function* missingAnchor({ url, place }, anchor, { keys, all }) {
  if (isMadeBySite(anchor) || keys.has(anchorKey(anchor))) return;
  const near = nearest(anchor, all.slice(0, MAX_COMPARED));
  const right = near === void 0 ? void 0 : `${url.trim().split("#", 1)[0] ?? ""}#${near}`;
  yield {
    case: "anchor",
    message: `The link ${code(url.trim())} leads to no heading of this card. ${right === void 0 ? "Correct it, or give a heading that name." : `Write ${code(right)}.`}`,
    place,
    actual: url.trim().slice(0, 200),
    ...right !== void 0 && { expected: [right] }
  };
}

// src/rules/content/paper-links.ts
var ADDRESSES = {
  paper: /arxiv\.org\/|doi\.org\/|huggingface\.co\/papers\/|hf\.co\/papers\/|aclanthology\.org\/|openreview\.net\/|proceedings\.|biorxiv\.org|medrxiv\.org|ieeexplore|dl\.acm\.org|nature\.com\/|springer|sciencedirect|semanticscholar\.org|researchgate\.net|ssrn\.com|zenodo\.org\/records?\/|thecvf\.com|neurips\.cc|jmlr\.org|isca-(?:archive|speech)|(?:paper|report|tech)[\w./%-]{0,100}\.pdf|\.pdf(?=[)"'\s#>]|$)|alphaxiv\.org/im,
  code: /colab\.research\.google\.com\/(?:github|drive)\/|(?:github|gitlab|bitbucket|gitee|codeberg)\.(?:com|org|io)\/[\w.-]+\/[\w.-]+|\bgithub\.io\b|kaggle\.com\/code|code\.google\.com/i,
  post: /\/blogs?\b|blogs?\.|blogspot\.com|towardsdatascience\.com|medium\.com\/|substack\.com|dev\.to\/|\/news\/|\/posts?\/|\/articles?\/|\/research\/|\/publications?\/|\/index\/|wandb\.ai\/[\w./-]{0,80}reports|reddit\.com\/r\/|mp\.weixin\.qq\.com\/|zhuanlan\.zhihu\.com\/|qiita\.com\/[\w-]+\/items|note\.com\/|habr\.com\/|(?:twitter|x|linkedin)\.com\/[\w/-]{1,80}(?:status|posts)/i
};
var SAYS = {
  paper: "The card links no paper or report. Link it, best by its arXiv address: the Hub makes a tag of it and lists the model on the paper\u2019s page.",
  code: "The card links no code. Link the repository that trains or runs the model.",
  post: "The card links no post about the model. Link the announcement, where there is one."
};
var paperLinks = defineRule({
  id: "content/paper-links",
  summary: "The card links the paper or report, the code, and a post about the model.",
  why: 'The Hub reads arXiv links in the card, tags the model with them and lists it on the paper\u2019s page (hub-docs: docs/hub/model-cards.md, "Linking a Paper"); code and a post are where readers go on.',
  cases: {
    paper: { summary: "no link to a paper or report", severity: LAUNCH },
    code: { summary: "no link to the code", severity: LAUNCH },
    post: { summary: "no link to a post about the model", severity: LAUNCH_EXTRA }
  },
  examples: [
    {
      title: "all three",
      card: "# Tern\n\n[Paper](https://arxiv.org/abs/1810.03993), [code](https://github.com/acme/tern), [announcement](https://acme.example/blog/tern).\n",
      findings: []
    },
    {
      title: "bare addresses, and the report as a file",
      card: "# Tern\n\nhttps://acme.example/tern-report.pdf\nhttps://gitlab.com/acme/tern\nhttps://medium.com/@acme/tern\n",
      findings: []
    },
    {
      title: "code as a notebook in Colab",
      card: "# Tern\n\nhttps://acme.example/tern-report.pdf\nhttps://colab.research.google.com/github/acme/tern/blob/main/train.ipynb\nhttps://qiita.com/acme/items/1f2e\n",
      findings: []
    },
    {
      title: "none",
      card: "# Tern\n\nSee [our page](https://acme.example).\n",
      findings: ["paper", "code", "post"].map((name) => ({ case: name, message: SAYS[name] }))
    }
  ],
  *check({ text, frontMatter: frontMatter2 }) {
    const body = text.slice(frontMatter2.extent?.end ?? 0);
    for (const name of ["paper", "code", "post"])
      if (!ADDRESSES[name].test(body)) yield { case: name, message: SAYS[name] };
  }
});

// src/rules/content/leftover-patterns.ts
var SHOWN = /* @__PURE__ */ new Set(["hf-guidance"]);
var MEANT = /* @__PURE__ */ new Set(["jinja", "angle-variables"]);
var IN_CODE = /* @__PURE__ */ new Set([
  "diffusers-todo-snippet",
  "sb3-todo",
  "st-id",
  "setfit-id",
  "st-old-variables",
  "autotrain-path",
  "lerobot-variables"
]);
var CARD_VARIABLE = /\{\{\s?(?:model_(?:id|name|summary|description|card_\w{1,20}|type|index)|card_data|direct_use|downstream_use|out_of_scope_use|bias_risks_limitations|bias_recommendations|get_started_code|training_(?:data|regime)|testing_\w{1,20}|results(?:_summary)?|citation_(?:bibtex|apa)|developers|funded_by|shared_by|base_model|license|language|repo|paper|demo)\s?(?:\|[^{}\n]{0,100})?\}\}/gi;
var TO_WRITE = /(?<![^\n\t])(?:TODO|TBD)(?=[.:\uff1a]|$|[\n\t])[^\n\t]{0,100}|(?<=[:\uff1a]\s?)(?:TODO|TBD)(?=[.:\uff1a]|$|[\n\t])[^\n\t]{0,100}|\bTODO:\s[^\n\t]{0,100}/g;
var TO_WRITE_IN_CODE = /(?<=["'])TODO: [^"'\n]{1,80}|(?<=\{)TODO\b[^{}\n]{0,80}|# TODO: (?:load the model from this folder|how its package is installed)[^\n]{0,80}|huggingface\.co\/your-name\/your-model/g;
var STRONG = PLACEHOLDER_PATTERNS.filter(
  ({ id, strength }) => (strength === "strong" || SHOWN.has(id)) && !MEANT.has(id)
);
var PASSAGES2 = STRONG.filter(({ place }) => place === "text");
var IN_CODE_BLOCKS = [
  ...PASSAGES2.filter(({ id }) => IN_CODE.has(id)).map(({ pattern }) => pattern),
  TO_WRITE_IN_CODE
];
var IN_TEXT = [
  ...PASSAGES2.filter(({ id }) => !IN_CODE.has(id)).map(({ pattern }) => pattern),
  CARD_VARIABLE,
  TO_WRITE
];
var IN_LINES = STRONG.filter(({ place }) => place === "line").map(({ pattern }) => pattern);

// src/rules/content/placeholder.ts
var TOLD = ["usage", "limitations", "benchmark", "citation"];
var MAY_STAY = /^(?:Users \(both|This section (?!is for the model use)|These are the |This relates |Content here )/i;
var LONGEST_LINE = 140;
var MAX_FINDINGS3 = 20;
var placeholder2 = defineRule({
  id: "content/placeholder",
  summary: "No text of a template, and no promise to write something later, is left in the card.",
  why: 'A reader cannot tell `[More Information Needed]` from "there is nothing to know". The texts are those of the Hub\u2019s and libraries\u2019 templates (huggingface_hub: templates/modelcard_template.md; transformers: modelcard.py).',
  cases: {
    placeholder: { summary: "a template\u2019s text or a promise is left in", severity: TEMPLATE_TEXT }
  },
  examples: [
    { title: "real text", card: "# Tern\n\nMore information is in the paper.\n", findings: [] },
    {
      title: "a section that its own rule tells",
      card: "# Tern\n\n## Limitations\n\n[More Information Needed]\n",
      findings: []
    },
    {
      title: "variables of a prompt, and names for the reader to fill in",
      card: '# Tern\n\nThe prompt is `{{ question }}`.\n\n```python\nlogin("<your-token>")\n```\n',
      findings: []
    },
    {
      title: "what another card says, in a quote",
      card: "# Tern\n\n> Coming soon\n",
      findings: []
    },
    {
      title: "a sentence of the template above what the author wrote",
      card: "# Tern\n\n## Evaluation\n\nThis section describes the evaluation protocols and provides the results.\n\n### Protocol\n\nFive runs on the Gull test set, of which the mean is given.\n",
      findings: []
    },
    {
      title: "the same sentence alone",
      card: "# Tern\n\n## Testing\n\nThis section describes the evaluation protocols and provides the results.\n\n### Protocol\n\nMore information needed\n",
      findings: [
        {
          case: "placeholder",
          line: 5,
          message: "`This section describes the evaluation protocols and provides the results.` is left in from a template. Write what is meant, or delete the line."
        },
        {
          case: "placeholder",
          line: 9,
          message: "`More information needed` is left in from a template. Write what is meant, or delete the line."
        }
      ]
    },
    {
      title: "the Hub\u2019s template",
      card: "# Tern\n\n- **Developed by:** [More Information Needed]\n- **Funded by:** [More Information Needed]\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`[More Information Needed]` is left in from a template, here and in one more place. Write what is meant, or delete the line."
        }
      ]
    },
    {
      title: "a promise",
      card: "# Tern\n\n## Training\n\nComing soon!\n",
      findings: [
        {
          case: "placeholder",
          line: 5,
          message: "`Coming soon!` is a promise to write something later. Write it, or delete the line and its heading."
        }
      ]
    },
    {
      title: "a draft that is filled in by half",
      card: "# Tern\n\nTODO: one sentence that says what the model is.\n\n## Limitations\n\n- It knows English only.\n- TODO: biases seen in its output\n\n| model | MMLU |\n| --- | --- |\n| Tern | TODO |\n",
      findings: [
        {
          case: "placeholder",
          line: 3,
          message: "`TODO: one sentence that says what the model is.` is left in from a template. Write what is meant, or delete the line."
        },
        {
          case: "placeholder",
          line: 8,
          message: "`TODO: biases seen in its output` is left in from a template. Write what is meant, or delete the line."
        },
        {
          case: "placeholder",
          line: 12,
          message: "`TODO` is left in from a template. Write what is meant, or delete the line."
        }
      ]
    },
    {
      title: "a sentence about such marks",
      card: "# Tern\n\nIt finds TODO comments, of which the word TODO is only one kind.\n",
      findings: []
    },
    {
      title: "BibTeX that is filled in by half",
      card: "# Tern\n\n```bibtex\n@misc{tern,\n  title = {Tern},\n  author = {Okafor, Ada},\n  year = {TODO},\n  url = {https://huggingface.co/your-name/your-model}\n}\n```\n",
      findings: [
        {
          case: "placeholder",
          line: 7,
          message: "`TODO` is left in from a template. Write what is meant, or delete the line."
        },
        {
          case: "placeholder",
          line: 8,
          message: "`huggingface.co/your-name/your-model` is left in from a template. Write what is meant, or delete the line."
        }
      ]
    },
    {
      title: "code that the template wanted written",
      card: "# Tern\n\n## Training\n\n```python\n# TODO: Add your code\n```\n",
      findings: [
        {
          case: "placeholder",
          line: 6,
          message: "`TODO: Add your code` is left in from a template. Write what is meant, or delete the line."
        }
      ]
    }
  ],
  *check(card3) {
    const last = card3.text.split(/\r\n|\r|\n/).length;
    for (const { text, line, isPromise, more } of leftovers(card3))
      yield finding(text, Math.min(line, last), isPromise, more);
  }
});
function leftovers(card3) {
  const { blocks } = card3.outline;
  const told = toldBlocks(card3);
  const passages = passagesOf(blocks);
  const found = /* @__PURE__ */ new Map();
  const lines = /* @__PURE__ */ new Set();
  const isWritten = writtenSections(card3);
  for (const [index2, block] of blocks.entries()) {
    if (block.quoted || told.has(index2)) continue;
    for (const { text, line, lastLine, isPromise } of inBlock(block, passages)) {
      if (lines.has(line) || MAY_STAY.test(text) && isWritten(index2)) continue;
      for (let each = line; each <= lastLine; each++) lines.add(each);
      const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
      const known3 = found.get(key);
      if (known3) known3.more++;
      else found.set(key, { text, line, isPromise, more: 0 });
    }
  }
  return [...found.values()].slice(0, MAX_FINDINGS3);
}
function toldBlocks({ topics, outline: { sections } }) {
  const told = /* @__PURE__ */ new Set();
  for (const topic of TOLD) {
    const state = topics[topic];
    if (state.state !== "placeholder") continue;
    for (const { heading, from, end } of sections)
      if (heading?.line === state.line) for (let index2 = from; index2 < end; index2++) told.add(index2);
  }
  return told;
}
function writtenSections({ outline: { blocks, sections, owners } }) {
  const known3 = /* @__PURE__ */ new Map();
  return (index2) => {
    const owner = owners[index2] ?? 0;
    const { from, end } = sections[owner] ?? { from: 0, end: 0 };
    const isWritten = known3.get(owner) ?? blocks.slice(from, end).some(({ kind, text }) => kind !== "code" && authoredText(text) !== "");
    known3.set(owner, isWritten);
    return isWritten;
  };
}
function passagesOf(blocks) {
  return { inText: patternsIn(blocks, IN_TEXT), inCode: patternsIn(blocks, IN_CODE_BLOCKS) };
}
function* inBlock(block, { inText, inCode }) {
  let lines;
  for (const pattern of block.kind === "code" ? inCode : inText) {
    for (const { 0: text, index: index2 } of block.text.matchAll(pattern)) {
      lines ??= new Lines(block.text);
      const line = lineInFile(block, lines.lineNumberAt(index2));
      const lastLine = lineInFile(block, lines.lineNumberAt(index2 + text.length - 1));
      yield { text: text.trim(), line, lastLine, isPromise: false };
    }
  }
  if (block.kind !== "code") yield* promises(block);
}
var YEAR = /(?<!\d)20\d\d(?!\d)/;
function* promises(block) {
  for (const [index2, piece] of block.text.split("\n").entries()) {
    const text = piece.trim();
    if (text.length > LONGEST_LINE || !new RegExp("\\p{L}{2}", "u").test(text) || YEAR.test(text)) continue;
    const bare = text.replace(/^[^\p{L}\p{N}]{1,20}|[^\p{L}\p{N}]{1,20}$/gu, "");
    if (!IN_LINES.some((pattern) => pattern.test(bare))) continue;
    const line = lineInFile(block, index2 + 1);
    yield { text, line, lastLine: line, isPromise: true };
  }
}
function lineInFile({ line, kind }, number) {
  return line + number - 1 + (kind === "code" || kind === "table" && number > 1 ? 1 : 0);
}
function finding(text, line, isPromise, more) {
  const places = more === 0 ? "" : more === 1 ? ", here and in one more place" : `, here and in ${more} more places`;
  const message = isPromise ? `${code(text)} is a promise to write something later${places}. Write it, or delete the line and its heading.` : `${code(text)} is left in from a template${places}. Write what is meant, or delete the line.`;
  return {
    case: "placeholder",
    message,
    place: atLine(line),
    actual: text
  };
}

// src/card/body/line-start.ts
var TAB = 9;
var SPACE = 32;
var LONGEST_LABEL2 = 2010;
var LABEL = /^\[\^(?:\\.|[^[\]\s\\])+\]:/;
function isThematicBreak(text, start, end) {
  const mark = text.charCodeAt(start);
  let marks = 0;
  for (let at = start; at < end; at++) {
    const code2 = text.charCodeAt(at);
    if (code2 === mark) marks++;
    else if (code2 !== SPACE && code2 !== TAB) return false;
  }
  return marks >= 3;
}
function markerAt(text, at, end) {
  const code2 = text.charCodeAt(at);
  if (code2 === 62) return { kind: "quote", length: 1, canInterrupt: true };
  if (code2 === 42 || code2 === 43 || code2 === 45)
    return isBlankAt(text, at + 1, end) ? { kind: "item", length: 1, canInterrupt: true } : void 0;
  if (isDigit(code2)) {
    let digits = at + 1;
    while (digits < end && digits < at + 9 && isDigit(text.charCodeAt(digits))) digits++;
    const closer = text[digits];
    if (closer !== "." && closer !== ")" || !isBlankAt(text, digits + 1, end)) return void 0;
    return { kind: "item", length: digits + 1 - at, canInterrupt: code2 === 49 && digits === at + 1 };
  }
  if (code2 !== 91 || text[at + 1] !== "^") return void 0;
  const [label] = LABEL.exec(text.slice(at, Math.min(end, at + LONGEST_LABEL2))) ?? [];
  return label === void 0 ? void 0 : { kind: "footnote", length: label.length, canInterrupt: true };
}
function isDigit(code2) {
  return code2 >= 48 && code2 <= 57;
}
function isBlankAt(text, at, end) {
  const code2 = text.charCodeAt(at);
  return at >= end || code2 === SPACE || code2 === TAB;
}
function fenceAt(text, at, end) {
  const mark = text.charAt(at);
  if (mark !== "`" && mark !== "~") return void 0;
  let behind = at;
  while (behind < end && text[behind] === mark) behind++;
  const length2 = behind - at;
  if (length2 < 3) return void 0;
  if (mark === "`") {
    const next2 = text.indexOf("`", behind);
    if (next2 >= 0 && next2 < end) return void 0;
  }
  return { mark, length: length2 };
}
function closesFence({ mark, length: length2 }, text, at, end) {
  let behind = at;
  while (behind < end && text[behind] === mark) behind++;
  return behind - at >= length2 && text.slice(behind, end).trim() === "";
}

// src/card/body/containers.ts
var EVENTS = { line: 2, indent: 2, quote: 6, new: 10, footnote: 20 };
var TAB2 = 9;
var SPACE2 = 32;
var Containers = class {
  #open = [];
  /** What uncertain lines may have opened beside that. */
  #more = 0;
  /** Whether no paragraph can be open, so that the next line cannot go on with one. */
  #ended = true;
  /** Whether a paragraph is open for certain. */
  #paragraph = false;
  /** Whether code or HTML may be open, which is no paragraph: up to a blank line, or to the end of its container. */
  #raw = "no";
  /** What remark has read so far. */
  #events = 0;
  get depth() {
    return this.#open.length + this.#more;
  }
  get events() {
    return this.#events;
  }
  /** A fence at the margin ends all of them. */
  clear() {
    this.#open = [];
    this.#more = 0;
    this.#ended = true;
    this.#paragraph = false;
    this.#raw = "no";
  }
  /** Reads the line from `start` up to `end`, its line break not included. */
  follow(text, start, end) {
    const cursor = new Cursor(text, start, end);
    const before = this.#open.length;
    const matched = this.#match(cursor);
    this.#events += EVENTS.line;
    const fresh = newContainers(cursor);
    const { first } = fresh;
    for (const { kind } of fresh.containers)
      this.#events += kind === "footnote" ? EVENTS.footnote : EVENTS.new;
    const line = { opened: fresh.containers.length, footnote: fresh.footnote, text: cursor.at };
    if (cursor.atEnd && !first) {
      this.#shrink(matched);
      this.#ended = true;
      this.#paragraph = false;
      if (this.#raw === "to blank line") this.#raw = "no";
      return { ...line, moves: matched < before, lazy: false };
    }
    const ends = this.#ended || matched === before || endsParagraph(cursor);
    let moves = matched < before;
    let lazy = !ends;
    if (first) {
      const next2 = this.#open[matched];
      const isSibling = next2?.kind === "item" && first.kind === "item";
      if (ends || first.interrupts || isSibling) {
        moves = isSibling && before > matched + 1;
        lazy = false;
        if (matched === 0 && start === first.at && (this.#ended || first.interrupts)) this.#more = 0;
        this.#shrink(matched);
        for (const container of fresh.containers) this.#open.push(container);
      } else {
        moves = false;
        this.#more += fresh.containers.length;
      }
    } else if (ends) {
      if (matched === 0 && cursor.at === start && (this.#ended || endsParagraph(cursor))) this.#more = 0;
      this.#shrink(matched);
    } else if (this.#paragraph && isPlain(cursor)) moves = false;
    this.#remember(cursor, first !== void 0);
    return { ...line, moves, lazy };
  }
  /** How many of what is open go on. */
  #match(cursor) {
    let matched = 0;
    for (const { kind, columns } of this.#open) {
      cursor.skipBlanks();
      if (kind === "quote") {
        if (cursor.blanks > 3 || cursor.code !== 62) break;
        cursor.skipQuote();
        this.#events += EVENTS.quote;
      } else {
        if (!cursor.atEnd && cursor.blanks < columns) break;
        cursor.blanks -= Math.min(columns, cursor.blanks);
        this.#events += EVENTS.indent;
      }
      matched++;
    }
    cursor.skipBlanks();
    return matched;
  }
  #shrink(length2) {
    if (length2 === this.#open.length) return;
    this.#open.length = length2;
    this.#raw = "no";
  }
  #remember(cursor, begins) {
    const goesOn = this.#paragraph || cursor.blanks < 4 && (this.#ended || begins);
    if (this.#raw !== "to container") this.#raw = rawAt(cursor) ?? this.#raw;
    this.#paragraph = goesOn && isPlain(cursor) && this.#raw === "no";
    this.#ended = cursor.atEnd || endsParagraph(cursor);
  }
};
var Cursor = class {
  blanks = 0;
  at;
  text;
  start;
  end;
  #column = 0;
  constructor(text, start, end) {
    this.text = text;
    this.at = start;
    this.start = start;
    this.end = end;
  }
  get atEnd() {
    return this.at >= this.end;
  }
  get code() {
    return this.at < this.end ? this.text.charCodeAt(this.at) : Number.NaN;
  }
  skipBlanks() {
    for (; this.at < this.end; this.at++) {
      const code2 = this.text.charCodeAt(this.at);
      if (code2 !== SPACE2 && code2 !== TAB2) return;
      const columns = code2 === TAB2 ? 4 - this.#column % 4 : 1;
      this.#column += columns;
      this.blanks += columns;
    }
  }
  /** Goes behind a mark of so many characters. */
  skip(length2) {
    this.at += length2;
    this.#column += length2;
    this.blanks = 0;
  }
  /** A quote's mark takes one blank behind it. */
  skipQuote() {
    this.skip(1);
    this.skipBlanks();
    if (this.blanks > 0) this.blanks--;
  }
};
function newContainers(cursor) {
  const containers = [];
  let first;
  let footnote = false;
  let notBreak = Number.NaN;
  while (!cursor.atEnd && cursor.blanks < 4) {
    const { text, at, end, code: code2, blanks: before } = cursor;
    if ((code2 === 45 || code2 === 42) && code2 !== notBreak) {
      if (isThematicBreak(text, at, end)) break;
      notBreak = code2;
    }
    const marker = markerAt(text, at, end);
    if (!marker) break;
    if (marker.kind === "quote") {
      cursor.skipQuote();
      containers.push({ kind: "quote", columns: 0 });
    } else {
      cursor.skip(marker.length);
      cursor.skipBlanks();
      footnote ||= marker.kind === "footnote";
      containers.push({ kind: marker.kind, columns: columnsOf(marker, before, cursor) });
    }
    first ??= {
      kind: marker.kind,
      at,
      interrupts: marker.kind !== "item" || marker.canInterrupt && !cursor.atEnd
    };
  }
  return { containers, footnote, first };
}
function columnsOf({ kind, length: length2 }, before, cursor) {
  if (kind === "footnote") {
    cursor.blanks = 0;
    return 4;
  }
  const behind = cursor.atEnd || cursor.blanks > 4 ? 1 : cursor.blanks;
  cursor.blanks -= Math.min(behind, cursor.blanks);
  return before + length2 + behind;
}
function endsParagraph({ text, at, end, blanks, code: code2 }) {
  if (blanks > 3) return false;
  if (code2 === 35) return /^#{1,6}(?:[ \t]|$)/.test(text.slice(at, Math.min(end, at + 7)));
  return (code2 === 42 || code2 === 45 || code2 === 95) && isThematicBreak(text, at, end);
}
function rawAt({ text, at, end, code: code2 }) {
  if (code2 === 96 || code2 === 126) return "to container";
  if (code2 !== 60) return void 0;
  const isTag = /^<\/?(?!script|pre|style|textarea)[a-z]/i.test(text.slice(at, Math.min(end, at + 12)));
  return isTag ? "to blank line" : "to container";
}
var BEGINS_BLOCK = new Set(
  [..."#`~<=-:|*_+>[0123456789"].map((mark) => mark.charCodeAt(0))
);
function isPlain(cursor) {
  return !cursor.atEnd && !BEGINS_BLOCK.has(cursor.code);
}

// src/card/body/emphasis-work.ts
var STEP = 0.01;
var MISFIT = 0.1;
var PAIR = 8;
var PAIR_MARKS = 8;
var MAX_NESTED = 500;
var ASTERISK = 42;
var TILDE = 126;
var LETTER3 = 0;
var BLANK = 1;
var PUNCTUATION2 = 2;
var EmphasisWork = class {
  #text;
  #openers = [];
  constructor(text) {
    this.#text = text;
  }
  /**
   * The cost of the run from `start` up to `end`; infinite where it nests emphasis too deep.
   * @param marks how many marks stand before it
   */
  cost(start, end, marks) {
    const mark = this.#text.charCodeAt(start);
    let length2 = end - start;
    if (mark === TILDE && length2 > 2) return 0;
    const { opens, closes } = sides(this.#text, start, end);
    let nested = 0;
    let work = 0;
    while (closes && length2 > 0) {
      const { index: index2, open, misfits } = this.#opener(mark, length2, opens);
      work += misfits * MISFIT;
      if (!open) {
        work += marks * STEP;
        break;
      }
      for (const inner of this.#openers.splice(index2 + 1)) nested = Math.max(nested, inner.nested);
      nested = Math.max(nested, open.nested) + 1;
      work += PAIR + (marks - open.at + nested * PAIR_MARKS) * STEP;
      if (nested > MAX_NESTED) return Number.POSITIVE_INFINITY;
      const used = mark === TILDE ? length2 : Math.min(open.length, length2, 2);
      open.length -= used;
      length2 -= used;
      const holder = open.length > 0 ? open : this.#without(open);
      if (holder) holder.nested = Math.max(holder.nested, nested);
    }
    if (opens && length2 > 0) this.#openers.push({ mark, length: length2, closes, at: marks, nested: 0 });
    return work;
  }
  /** The nearest run that a run of so many marks closes, and how many nearer ones it does not. */
  #opener(mark, length2, opens) {
    let index2 = this.#openers.length - 1;
    let misfits = 0;
    for (; index2 >= 0; index2--, misfits++) {
      const open = this.#openers[index2];
      if (open && fits(open, mark, length2, opens)) return { index: index2, open, misfits };
    }
    return { index: index2, open: void 0, misfits };
  }
  /** Takes the last opener away, and gives the one before it. */
  #without(last) {
    if (this.#openers.at(-1) === last) this.#openers.pop();
    return this.#openers.at(-1);
  }
};
function fits(open, mark, length2, opens) {
  if (open.mark !== mark) return false;
  if (mark === TILDE) return open.length === length2;
  return !(open.closes || opens) || length2 % 3 === 0 || (open.length + length2) % 3 !== 0;
}
function sides(text, start, end) {
  const mark = text.charCodeAt(start);
  const before = neighbour(text, start - 1);
  const after = neighbour(text, end);
  const isTilde = mark === TILDE;
  const left = after === LETTER3 || after === PUNCTUATION2 && before !== LETTER3;
  const right = before === LETTER3 || before === PUNCTUATION2 && after !== LETTER3;
  const opens = left || !isTilde && text.charCodeAt(end) === TILDE;
  const closes = right || !isTilde && text.charCodeAt(start - 1) === TILDE;
  if (mark === ASTERISK || isTilde) return { opens, closes };
  return { opens: opens && (before !== LETTER3 || !closes), closes: closes && (after !== LETTER3 || !opens) };
}
function neighbour(text, at) {
  const code2 = text.charCodeAt(at);
  if (Number.isNaN(code2) || code2 === 32 || code2 >= 9 && code2 <= 13) return BLANK;
  if (code2 < 128) return isAsciiPunctuation(code2) ? PUNCTUATION2 : LETTER3;
  const character = text.charAt(at);
  if (/\s/.test(character)) return BLANK;
  return /[\p{P}\p{S}]/u.test(character) ? PUNCTUATION2 : LETTER3;
}
function isAsciiPunctuation(code2) {
  if (code2 < 48) return code2 > 32;
  return code2 > 57 && code2 < 65 || code2 > 90 && code2 < 97 || code2 > 122 && code2 < 127;
}

// src/card/body/inline-work.ts
var MARK = 5;
var CROWD = 2e-4;
var CHARACTER = 0.03;
var CELL = 4;
var LOOKUP = 3e-3;
var IS_MARK = new Uint8Array(128);
for (const mark of "*_~[]()`<\"'!&|\\:@") IS_MARK[mark.charCodeAt(0)] = 1;
var InlineWork = class {
  #text;
  #budget;
  /** For each text searched for, where it was found next; nothing is searched for twice. */
  #found = /* @__PURE__ */ new Map();
  constructor(text, budget) {
    this.#text = text;
    this.#budget = budget;
  }
  /**
   * The cost of the paragraph from `start` up to `end`; once it is over the budget, of its beginning.
   * @param labels how many labels are defined
   */
  cost(start, end, labels) {
    const text = this.#text;
    const emphasis = new EmphasisWork(text);
    const brackets = [];
    let runs;
    let marks = 0;
    let work = 0;
    let inside = start;
    let destination = 0;
    let isLink = false;
    for (let at = start; at < end && work < this.#budget; at++) {
      const code2 = text.charCodeAt(at);
      if (code2 > 127 || IS_MARK[code2] === 0) {
        if (destination > 0 && (code2 === 32 || code2 === 10 || code2 === 9)) {
          destination = 0;
          work += this.#title(at, end);
        }
        const bracket = brackets.at(-1);
        if (bracket && code2 > 32 && text.charCodeAt(at - 1) <= 32) {
          marks += 2;
          work += (marks - bracket.marks) * STEP;
        }
        continue;
      }
      work += MARK + marks * CROWD;
      marks += 2;
      switch (code2) {
        case 124:
          work += CELL;
          break;
        case 92:
          at++;
          break;
        case 42:
        case 95:
        case 126: {
          let behind = at + 1;
          while (behind < end && text.charCodeAt(behind) === code2) behind++;
          work += emphasis.cost(at, behind, marks);
          at = behind - 1;
          break;
        }
        case 91:
          brackets.push({ at, marks });
          break;
        case 93: {
          if (brackets.length > MAX_NESTED) return Number.POSITIVE_INFINITY;
          const open = brackets.pop();
          work += (open === void 0 ? marks * STEP : (at - open.at) * CHARACTER) + labels * LOOKUP;
          destination = 0;
          isLink = text.charCodeAt(at + 1) === 40;
          break;
        }
        case 40:
          if (isLink || destination > 0) destination++;
          isLink = false;
          break;
        case 41:
          if (destination > 0) destination--;
          break;
        case 96: {
          let behind = at + 1;
          while (behind < end && text.charCodeAt(behind) === code2) behind++;
          if (at >= inside) {
            runs ??= backtickRuns(text, at, end);
            const close = next(runs.get(behind - at) ?? [], at);
            if (close === void 0) work += (end - at) * CHARACTER;
            else inside = close + behind - at;
          }
          at = behind - 1;
          break;
        }
        case 60:
          if (at >= inside) {
            const closer = htmlCloser(text, at);
            const close = closer === void 0 ? at : this.#next(closer, at + 2);
            if (close < end) inside = close;
            else work += (end - at) * CHARACTER;
          }
          break;
        default:
      }
    }
    return work;
  }
  /** A title that is never closed is read up to the paragraph's end. */
  #title(at, end) {
    let quote2 = at + 1;
    while (quote2 < end && /\s/.test(this.#text.charAt(quote2))) quote2++;
    const mark = this.#text.charAt(quote2);
    if (mark !== '"' && mark !== "'" && mark !== "(") return 0;
    const close = this.#next(mark === "(" ? ")" : mark, quote2 + 1);
    return (Math.min(close, end) - quote2) * CHARACTER;
  }
  /** Where `wanted` stands next; the end of all where it does not. Asked for places that only grow. */
  #next(wanted, from) {
    let at = this.#found.get(wanted) ?? -1;
    if (at < from) {
      at = this.#text.indexOf(wanted, from);
      if (at < 0) at = Number.MAX_SAFE_INTEGER;
      this.#found.set(wanted, at);
    }
    return at;
  }
};
function backtickRuns(text, from, end) {
  const runs = /* @__PURE__ */ new Map();
  for (let at = text.indexOf("`", from); at >= 0 && at < end; at = text.indexOf("`", at)) {
    const start = at;
    while (at < end && text.charCodeAt(at) === 96) at++;
    const places = runs.get(at - start);
    if (places) places.push(start);
    else runs.set(at - start, [start]);
  }
  return runs;
}
function next(places, at) {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((places[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return places[low];
}
function htmlCloser(text, at) {
  const code2 = text.charCodeAt(at + 1);
  if (code2 === 63) return "?>";
  if (code2 !== 33) return void 0;
  if (text.startsWith("--", at + 2)) return "-->";
  return text.startsWith("[CDATA[", at + 2) ? "]]>" : ">";
}

// src/card/body/reading-limits.ts
var MAX_DEPTH = 100;
var MAX_WORK = 5e5;
var COST = {
  character: 0.05,
  line: 6,
  text: 11,
  marker: 25,
  level: 8,
  blankLevel: 4,
  block: 15,
  lookup: 3e-3,
  crowd: 2e-3,
  event: 0.01,
  eventOfMany: 0.09,
  underline: 0.3,
  dash: 2,
  lazy: 0.03
};
var MANY_EVENTS = 16e3;
var NOTHING2 = { start: 0, end: 0 };
function findExcess(text, frontMatter2 = NOTHING2, counts = { depth: 0, work: 0 }) {
  const inline = new InlineWork(text, MAX_WORK);
  const lines = new BodyLines();
  const ends = new LineEnds(text);
  let labels = 0;
  let work = 0;
  let paragraph = [];
  let excess;
  const endParagraph = (end) => {
    const start = paragraph[0]?.start;
    if (start !== void 0) work += inline.cost(start, end, labels);
    if (work > MAX_WORK) excess ??= { offset: lastReadable(paragraph, text, labels), kind: "work" };
    paragraph = [];
  };
  for (let start = 0, next2 = 0; start < text.length && !excess; start = next2) {
    const end = ends.after(start);
    next2 = end + (text.startsWith("\r\n", end) ? 2 : 1);
    if (start >= frontMatter2.start && start < frontMatter2.end) continue;
    const line = lines.read(text, start, end);
    work += line.work;
    if (line.defines) {
      labels++;
      work += labels * COST.lookup;
    }
    counts.depth = Math.max(counts.depth, line.depth);
    if (line.depth > MAX_DEPTH) excess = { offset: start, kind: "depth" };
    else if (work > MAX_WORK) {
      paragraph.push({ start, work: work - line.work });
      excess = { offset: lastReadable(paragraph, text, labels), kind: "work" };
    } else {
      if (line.begins) endParagraph(start);
      if (line.isText) paragraph.push({ start, work: work - line.work });
    }
  }
  if (!excess) endParagraph(text.length);
  counts.work = work;
  return excess;
}
function lastReadable(lines, text, labels) {
  const first = lines[0]?.start ?? 0;
  let readable2 = 0;
  let tooMuch = lines.length;
  while (tooMuch - readable2 > 1) {
    const middle = readable2 + tooMuch >> 1;
    const { start, work } = lines[middle] ?? { start: first, work: 0 };
    const isReadable = work + new InlineWork(text, MAX_WORK).cost(first, start, labels) <= MAX_WORK;
    if (isReadable) readable2 = middle;
    else tooMuch = middle;
  }
  return lines[readable2]?.start ?? first;
}
var BodyLines = class {
  #fence;
  /** Whether HTML may go on here, in which a fence is none. */
  #html = false;
  /** What ends HTML that goes on over blank lines. */
  #closer;
  /** Whether the fences met so far were all certain; after another one, any may be an end or a beginning. */
  #certain = true;
  #containers = new Containers();
  /** Quotes, list items and footnotes so far: remark goes through what it has read when it ends one. */
  #opened = 0;
  /** Lines that make a heading of what stands above them. */
  #underlines = 0;
  #afterBlank = true;
  /** Since the last blank line: remark goes back over them at each lazy line. */
  #lines = 0;
  /** Whether a line since then may have made a table of what follows. */
  #table = false;
  read(text, start, end) {
    const size = (end - start) * COST.character + COST.line;
    if (this.#fence) {
      const from = start + Math.min(3, text.slice(start, start + 4).search(/[^ ]|$/));
      if (closesFence(this.#fence, text, from, end)) this.#fence = void 0;
      return { depth: 0, work: size, isText: false, begins: true, defines: false };
    }
    const { opened, footnote, moves, lazy, text: at } = this.#containers.follow(text, start, end);
    const { depth } = this.#containers;
    const moved = moves ? this.#moving() : 0;
    if (at >= end && opened === 0) {
      this.#afterBlank = true;
      this.#lines = 0;
      this.#table = false;
      this.#html = this.#closer !== void 0;
      const work2 = size + depth * COST.blankLevel + moved;
      return { depth: 0, work: work2, isText: false, begins: true, defines: false };
    }
    const first = text.charCodeAt(at);
    const underlines = (first === 61 || first === 45) && opened === 0 && !this.#afterBlank;
    if (underlines) this.#underlines++;
    this.#afterBlank = false;
    this.#lines++;
    this.#opened += opened;
    const marker = COST.marker + this.#opened * COST.crowd;
    const work = size + COST.text + moved + (lazy ? this.#lines * COST.lazy : 0) + opened * marker + depth * COST.level + (first === 45 && opened === 0 ? (end - at) * COST.dash : 0) + (underlines ? this.#underlines * COST.underline : 0);
    const fence2 = fenceAt(text, at, end);
    if (fence2 && this.#opensFence(at === start, fence2)) {
      return { depth, work: work + COST.block, isText: false, begins: true, defines: false };
    }
    this.#followHtml(first === 60, text.slice(at, this.#closer || first === 60 ? end : at));
    this.#table ||= first === 45 || first === 58 || first === 124;
    const isBlock = this.#table || first === 35 || first === 61 || first === 60;
    return {
      depth,
      work: work + (isBlock ? COST.block : 0),
      isText: true,
      // A list item that stands at the margin and has text ends every paragraph.
      begins: opened > 0 && BULLETS.has(text.charCodeAt(start)) && at < end,
      defines: first === 91 || footnote
    };
  }
  /** What it costs that remark moves all that it has read. */
  #moving() {
    const { events } = this.#containers;
    return events * COST.event + Math.max(0, events - MANY_EVENTS) * COST.eventOfMany;
  }
  #opensFence(atLineStart, fence2) {
    if (!atLineStart || this.#html) this.#certain = false;
    if (!this.#certain) return false;
    this.#fence = fence2;
    this.#containers.clear();
    this.#afterBlank = true;
    return true;
  }
  /** A tag's HTML ends at a blank line; that of a comment and the like at its end alone. */
  #followHtml(opens, line) {
    if (opens) {
      this.#html = true;
      this.#closer ??= CLOSERS.find(([opener]) => opener.test(line))?.[1];
    }
    if (this.#closer?.test(line)) this.#closer = void 0;
  }
};
var BULLETS = /* @__PURE__ */ new Set([42, 43, 45]);
var CLOSERS = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/]
];
var LineEnds = class {
  #text;
  #feed = -1;
  #return = -1;
  constructor(text) {
    this.#text = text;
  }
  after(start) {
    if (this.#feed < start) this.#feed = this.#find("\n", start);
    if (this.#return < start) this.#return = this.#find("\r", start);
    return Math.min(this.#feed, this.#return);
  }
  #find(lineBreak, start) {
    const at = this.#text.indexOf(lineBreak, start);
    return at < 0 ? this.#text.length : at;
  }
};

// src/rules/content/readable.ts
var REPLACEMENT = "\uFFFD";
var readable = defineRule({
  id: "content/readable",
  summary: "The card is a text file in UTF-8 that the Hub can read.",
  why: "The Hub shows README.md as a page and reads its metadata only from a regular text file (huggingface.co/docs/hub/model-cards). Bytes that are not UTF-8 reach readers as question marks.",
  cases: {
    "not-a-file": { summary: "a folder, link or submodule stands in its place", severity: LOST },
    "too-large": { summary: "it is larger than 2 MiB", severity: LOST },
    "too-slow": {
      summary: "judging it takes longer, or more memory, than one card may take",
      severity: LOST
    },
    "too-complex": { summary: "it is too complex to be read to its end", severity: UNJUDGED },
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
      title: "a line of 101 quotes, each in the one before",
      card: `# Tern

${"> ".repeat(101)}a
`,
      findings: [
        {
          case: "too-complex",
          line: 3,
          message: "On line 3 quotes and lists nest more than 100 deep, so the card was judged only up to there and the rest counts as missing. Nest them less."
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
  *check(card3) {
    if (card3.excess && !card3.text.includes("\0")) {
      const place = characterAt(card3.text, card3.excess.offset);
      yield { case: "too-complex", message: tooComplex(card3.excess, place.start.line), place };
    }
    const zero = card3.text.indexOf("\0");
    const damage = card3.text.indexOf(REPLACEMENT);
    if (zero >= 0) {
      const what = isUtf16(card3.text) ? "This file is UTF-16, which the Hub does not read. Save it as UTF-8." : "This is a binary file, so the Hub has no card to show. Put a Markdown text in its place.";
      yield { case: "not-text", message: what, place: characterAt(card3.text, zero) };
    } else if (damage >= 0) {
      const place = characterAt(card3.text, damage);
      yield {
        case: "damaged",
        message: `Line ${place.start.line} has a byte that is not UTF-8 (or a character that an earlier conversion lost). Save the file as UTF-8.`,
        place
      };
    }
  }
});
function tooComplex({ kind }, line) {
  return kind === "depth" ? `On line ${line} quotes and lists nest more than ${MAX_DEPTH} deep, so the card was judged only up to there and the rest counts as missing. Nest them less.` : `From line ${line} on the card has too many marks (brackets, asterisks, backticks, pipes or list items) to be read in reasonable time, so it was judged only up to there and the rest counts as missing. Move long lists, tables and logs into files of their own and link them.`;
}
function isUtf16(text) {
  const start = text.slice(2, 102);
  return text.startsWith(REPLACEMENT.repeat(2)) && start.split("\0").length > start.length / 3;
}
function unreadable(entry) {
  switch (entry.kind) {
    case "too-large":
      return {
        case: "too-large",
        message: `The file has ${(entry.size / 2 ** 20).toFixed(1)} MiB; a card may have 2 MiB. Move long tables, logs and embedded images into files of their own and link them.`
      };
    case "too-slow":
      return {
        case: "too-slow",
        message: `The card was not judged: reading it took longer than ${entry.seconds} seconds. Look for brackets, quotes, lists or tables that are nested or repeated thousands of times, and take them out.`
      };
    case "too-much-memory":
      return {
        case: "too-slow",
        message: "The card was not judged: reading it took too much memory. Look for brackets, quotes, lists or tables that are nested or repeated thousands of times, and take them out."
      };
    case "failed":
      return {
        case: "unreadable",
        message: "An error of the gate kept it from judging this card. Please report it."
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
function characterAt(text, offset) {
  const before = text.slice(0, offset);
  const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0;
  const line = breaks + 1;
  const column = offset - Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r"));
  return { start: { line, column, offset }, end: { line, column: column + 1, offset: offset + 1 } };
}

// src/rules/content/tagline.ts
var LONGEST = 280;
var FEWEST_LETTERS = 20;
var FEWEST_CHARACTERS = 8;
var REACH2 = 12;
var DEEPEST_REAL_RANK = 6;
var PURPOSE = /\b(?:for|to|that|which|can|designed|built|made|(?:pre-?)?trained|capable|specialis|specializ|focus|aim|support|produc|generat|creat|detect|predict|classif|translat|transcrib|recogni|summar|answer|extract|retriev|embed|segment|rank|convert|remov|chat|cod(?:e|ing)\b|reason|play|state-of-the-art)|-to-|[a-z]{3,12}(?:tion|ing|ment) (?:model|network|adapter)/i;
var DESCRIPTION = /^\W*(?:(?:model|project) )?(?:description|overview|summary|introduction|about|details)\W*$/i;
var GENERATED = /^this model (?:is|was) (?:a )?(?:fine-?tuned|trained|finetuned)\b/i;
var ADVICE = "one sentence that says what the model is and for whom or what, such as `A 110M encoder that sorts English product reviews by sentiment.`";
var tagline = defineRule({
  id: "content/tagline",
  summary: "A line below the title says what the model is and for whom.",
  why: "The first line decides whether a reader goes on. A release is to explain what the model does and what for, so that users see at once whether it fits their needs (hub-docs: docs/hub/model-release-checklist.md).",
  cases: {
    missing: { summary: "no sentence stands below the title", severity: LAUNCH },
    long: { summary: `the first sentence has more than ${LONGEST} characters`, severity: LAUNCH },
    vague: { summary: "the first sentence does not say what the model is for", severity: LAUNCH }
  },
  examples: [
    {
      title: "one sentence",
      card: "# Tern\n\nA small encoder that sorts English product reviews by sentiment.\n",
      findings: []
    },
    {
      title: "below badges and links",
      card: "# Tern\n\n![licence](https://img.shields.io/badge/licence-mit-blue)\n\n[Paper](https://example.com/p) | [Code](https://example.com/c)\n\nSpeech recognition for Swiss German.\n",
      findings: []
    },
    {
      title: "in the title itself",
      card: "# Tern: a small encoder for English product reviews\n\n## Usage\n",
      findings: []
    },
    { title: "Chinese", card: "# Tern\n\n\u9762\u5411\u4E2D\u6587\u5546\u54C1\u8BC4\u8BBA\u7684\u60C5\u611F\u5206\u7C7B\u5C0F\u6A21\u578B\u3002\n", findings: [] },
    {
      title: "a title and then a section",
      card: "# Tern\n\n## Usage\n\nLoad it with transformers and call it.\n",
      findings: [
        {
          case: "missing",
          line: 1,
          message: `No sentence stands below the title. Add ${ADVICE}`
        }
      ]
    },
    {
      title: "below a heading that only announces it, which another rule tells",
      card: "# Model description\n\nTern is an encoder pretrained on product reviews.\n",
      findings: []
    },
    {
      title: "nothing at all",
      card: "```python\nload()\n```\n",
      findings: [
        {
          case: "missing",
          line: 1,
          message: `No sentence at the beginning of the card says what the model is. Add ${ADVICE}`
        }
      ]
    },
    {
      title: "the sentence of a training library",
      card: "# tern-v2\n\nThis model is a fine-tuned version of acme/tern on an unknown dataset.\n",
      findings: [
        {
          case: "vague",
          line: 3,
          message: `The first sentence, \`This model is a fine-tuned version of acme/tern on an unknown dataset.\`, does not say what the model is for. Put above it ${ADVICE}`
        }
      ]
    },
    {
      title: "a sentence without an end",
      card: `# Tern

Tern is a model for reviews${", with much to say about its history".repeat(8)}.
`,
      findings: [
        {
          case: "long",
          line: 3,
          message: `The first sentence has 316 characters. Put above it ${ADVICE}`
        }
      ]
    }
  ],
  *check(card3) {
    const finding3 = judge2(card3);
    if (finding3) yield finding3;
  }
});
function judge2(card3) {
  const title2 = findTitle(card3);
  if (title2.kind === "heading" && saysWhat(title2.heading.text)) return void 0;
  const line = title2.kind === "heading" ? title2.heading.line : 1;
  const found = tagOf(card3, title2);
  if (found === void 0)
    return {
      case: "missing",
      message: title2.kind === "none" ? `No sentence at the beginning of the card says what the model is. Add ${ADVICE}` : `No sentence stands below the title. Add ${ADVICE}`,
      place: atLine(line)
    };
  const { text } = found;
  if (text.length > LONGEST)
    return {
      case: "long",
      message: `The first sentence has ${text.length} characters. Put above it ${ADVICE}`,
      place: atLine(found.line)
    };
  if (isEnglish(text) && (GENERATED.test(text) || !PURPOSE.test(text)))
    return {
      case: "vague",
      message: `The first sentence, ${code(text)}, does not say what the model is for. Put above it ${ADVICE}`,
      place: atLine(found.line),
      actual: text
    };
  return void 0;
}
function tagOf(card3, title2) {
  if (title2.kind === "heading") return firstSentence(card3, title2.heading);
  const above = firstSentence(card3, void 0);
  if (above || title2.kind !== "none" || !title2.first || !DESCRIPTION.test(title2.first.text)) return above;
  return firstSentence(card3, title2.first);
}
function saysWhat(title2) {
  const rest = /(?:: | [-\u2013\u2014|] |\uff1a)(.{12,})$/.exec(title2.slice(0, 300))?.[1];
  return rest !== void 0 && (rest.split(/\s+/).length >= 4 || !isEnglish(rest));
}
function firstSentence({ outline }, title2) {
  const { blocks, sections } = outline;
  const own = sections.findIndex(({ heading }) => heading === title2);
  const from = sections[own]?.from ?? 0;
  const next2 = sections.slice(own + 1).find(({ heading }) => heading && heading.rank <= DEEPEST_REAL_RANK);
  if (next2?.heading && next2.from === from && isSentence(next2.heading.text) && next2.heading.text.includes(" "))
    return { text: next2.heading.text.trim(), line: next2.heading.line };
  const bold = sections.slice(own + 1).find(({ heading }) => heading?.kind === "bold" && heading !== next2?.heading);
  if (bold?.heading && bold.from === from && isSentence(bold.heading.text))
    return { text: bold.heading.text.trim(), line: bold.heading.line };
  const end = Math.min(next2?.from ?? blocks.length, from + REACH2);
  for (const block of blocks.slice(from, end)) {
    const sentence = sentenceIn(block);
    if (sentence !== void 0) return { text: sentence, line: block.line };
  }
  return void 0;
}
function sentenceIn(block) {
  if (block.kind === "code" || block.kind === "table") return void 0;
  const text = block.text.slice(0, 2e3).replace(/\s+/g, " ").trim();
  if (block.links.length > 1 && (text.match(/[|\u2022\u00b7]/g)?.length ?? 0) >= block.links.length - 1)
    return void 0;
  if (/^(?:\S+ ){0,3}https?:\/\/\S+$/.test(text) || !isSentence(text)) return void 0;
  if (isUnfilled(text)) return void 0;
  const end = SENTENCE_END.for(text).exec(text);
  return end ? text.slice(0, end.index + 1) : text;
}
var SENTENCE_END = new UnicodePattern(String.raw`[.!?](?=\s+\p{Lu})|[\u3002\uff01\uff1f]`);
var LETTER4 = new UnicodePattern(String.raw`\p{L}`, "gu");
function lettersIn(text) {
  return text.match(LETTER4.for(text))?.length ?? 0;
}
function isSentence(text) {
  const letters = lettersIn(text.slice(0, 400));
  return letters >= (isEnglish(text) ? FEWEST_LETTERS : FEWEST_CHARACTERS);
}
function isEnglish(text) {
  const sample = text.slice(0, 400);
  const letters = lettersIn(sample);
  return (sample.match(/[A-Za-z]/g)?.length ?? 0) >= letters * 0.97;
}

// src/rules/content/title.ts
var ADVICE2 = "a heading that names the model, for instance `# Tern: sentiment of product reviews`";
var TEMPLATE_TITLES = PLACEHOLDER_PATTERNS.filter(
  ({ place, id, strength }) => place === "heading" && id !== "hf-optional-heading" || place === "text" && strength === "strong"
).map(({ pattern }) => pattern);
var VAGUE = new Set(
  `a an the my our this new old first last latest best good really very final finished actual real true fixed copy backup
  draft temp tmp test tests testing try attempt exp experiment run debug foo bar baz asdf untitled readme md readmemd
  model models llm network net nn ai ml card modelcard version ver rev revision release checkpoint checkpoints ckpt weights
  output outputs out result results save saved upload uploaded hf huggingface hub repo repository project
  trained trainer training train tuned tune finetuned finetune fine merge merged merges lora adapter adapters base custom
  demo example sample file folder name title unknown none null todo tbd and of for from in on with is it`.split(
    /\s+/
  )
);
var title = defineRule({
  id: "content/title",
  summary: "The card begins with a heading that names the model.",
  why: "The title is what search engines and link previews show, and the first thing a reader sees; the Hub\u2019s template begins with one (huggingface_hub: templates/modelcard_template.md).",
  cases: {
    missing: { summary: "no heading names the model", severity: POORLY_TITLED },
    template: { summary: "the title is a template\u2019s", severity: POORLY_TITLED },
    vague: { summary: "the title could stand above any model", severity: POORLY_TITLED }
  },
  examples: [
    { title: "a name and what it is", card: "# Tern: sentiment of product reviews\n", findings: [] },
    { title: "the repository\u2019s name", card: "# example-lab/tern-7b-v0.2\n", findings: [] },
    { title: "HTML", card: '<div align="center">\n<h1>Tern</h1>\n</div>\n', findings: [] },
    { title: "a first heading of a lower level", card: "By Ada.\n\n## Tern 7B\n", findings: [] },
    {
      title: "a banner with a description",
      card: '<img src="banner.png" alt="Tern">\n\n## Model details\n\nA bird.\n',
      findings: []
    },
    {
      title: "sections only",
      card: "---\nlicense: mit\n---\n\nA small model.\n\n## Model description\n\n# Usage\n",
      findings: [
        {
          case: "missing",
          line: 7,
          message: `The card has no title: its first heading is \`Model description\`, the name of a section. Begin it with ${ADVICE2}.`
        }
      ]
    },
    {
      title: "no heading at all",
      card: "A small model.\n",
      findings: [{ case: "missing", message: `The card has no title. Begin it with ${ADVICE2}.` }]
    },
    {
      title: "the Hub\u2019s template",
      card: "# Model Card for Model ID\n",
      findings: [
        {
          case: "template",
          line: 1,
          message: `The title \`Model Card for Model ID\` is a template's. Put in its place ${ADVICE2}.`
        }
      ]
    },
    {
      title: "a variable",
      card: "# {{ model_name }}\n",
      findings: [
        {
          case: "template",
          line: 1,
          message: `The title \`{{ model_name }}\` is a template's. Put in its place ${ADVICE2}.`
        }
      ]
    },
    {
      title: "a name for any model",
      card: "\n# my-v1-final-really\n",
      findings: [
        {
          case: "vague",
          line: 2,
          message: `The title \`my-v1-final-really\` does not say which model this is. Put in its place ${ADVICE2}.`
        }
      ]
    },
    {
      title: "README",
      card: "# README\n",
      findings: [
        {
          case: "vague",
          line: 1,
          message: `The title \`README\` does not say which model this is. Put in its place ${ADVICE2}.`
        }
      ]
    }
  ],
  *check(card3) {
    const finding3 = judge3(findTitle(card3));
    if (finding3) yield finding3;
  }
});
function judge3(found) {
  if (found.kind === "image") return void 0;
  if (found.kind === "none") {
    const { first } = found;
    const because = first ? `: its first heading is ${code(first.text)}, the name of a section. Begin it with` : ". Begin it with";
    return {
      case: "missing",
      message: `The card has no title${because} ${ADVICE2}.`,
      ...first && { place: atLine(first.line), actual: first.text }
    };
  }
  const { text, line } = found.heading;
  const at = { place: atLine(line), actual: text };
  if (isTemplateTitle(text)) {
    return {
      case: "template",
      message: `The title ${code(text)} is a template's. Put in its place ${ADVICE2}.`,
      ...at
    };
  }
  if (isVague(text)) {
    return {
      case: "vague",
      message: `The title ${code(text)} does not say which model this is. Put in its place ${ADVICE2}.`,
      ...at
    };
  }
  return void 0;
}
function isTemplateTitle(text) {
  return TEMPLATE_TITLES.some((pattern) => text.search(pattern) >= 0);
}
var BOUNDARY = new UnicodePattern(String.raw`(?<=\p{Ll})(?=[\p{Lu}\d])`, "gu");
var BETWEEN_WORDS3 = new UnicodePattern(String.raw`[^\p{L}\p{N}]+`);
function isVague(text) {
  const words2 = text.replace(BOUNDARY.for(text), " ").toLowerCase().split(BETWEEN_WORDS3.for(text));
  return words2.every((word) => word === "" || VAGUE.has(word) || isNumbering(word));
}
function isNumbering(word) {
  return /^(?:v?\d{1,12}[a-z]?|[a-z]|(?=[a-f]{0,40}\d)[0-9a-f]{7,40})$/.test(word);
}

// src/rules/content/usage-code.ts
var MAX_FINDINGS4 = 20;
var NAMES2 = {
  python: "Python",
  shell: "shell",
  javascript: "JavaScript",
  typescript: "TypeScript",
  json: "JSON",
  yaml: "YAML"
};
var fence = (language2, text) => `# Tern

## Usage

\`\`\`${language2}
${text}
\`\`\`
`;
var RUN2 = 'from transformers import pipeline\n\nclassify = pipeline(model="example-lab/tern")';
var usageCode = defineRule({
  id: "content/usage-code",
  summary: "Usage code is fenced with its language, and examples in Python, shell, JavaScript, JSON and YAML parse.",
  why: "People copy the first example of a card and run it. Without a language a block is not coloured, neither on the Hub nor on GitHub (docs.github.com: Creating and highlighting code blocks); with an open bracket it does not run at all. The examples are read by parsers of their languages and never executed.",
  cases: {
    "no-language": { summary: "no example says which language it is in", severity: DOES_NOT_WORK },
    syntax: { summary: "an example does not parse", severity: DOES_NOT_WORK }
  },
  examples: [
    { title: "Python", card: fence("python", RUN2), findings: [] },
    {
      title: "a Python session and a notebook\u2019s commands",
      card: `${fence("pycon", ">>> len([1,\n... 2])\n2")}
${fence("py", "!pip install tern\nimport tern\n...")}`,
      findings: []
    },
    {
      title: "a shell session with its output",
      card: fence("console", `$ tern "It broke."
It isn't positive (0.98)`),
      findings: []
    },
    {
      title: "names to fill in, and parts left out",
      card: fence("python", "model = load(<your-token>)\nmodel.run(..., batch=8)\n... and so on"),
      findings: []
    },
    {
      title: "settings with comments",
      card: fence("json", '{\n  // the default\n  "beams": 4\n}'),
      findings: []
    },
    {
      title: "what a model wrote, in a quote",
      card: "# Tern\n\n> ```python\n> print(\n> ```\n",
      findings: []
    },
    { title: "output without a language", card: fence("text", "positive (0.98"), findings: [] },
    {
      title: "no language",
      card: fence("", RUN2),
      findings: [
        {
          case: "no-language",
          line: 5,
          message: "No example of the card names its language, so that none is coloured. Write it behind the opening fence, here `python`.",
          expected: ["```python"]
        }
      ]
    },
    {
      title: "indented instead of fenced",
      card: '# Tern\n\n## Usage\n\n    import tern\n    tern.load("tern").predict("It broke.")\n',
      findings: [
        {
          case: "no-language",
          line: 5,
          message: "No example of the card names its language, so that none is coloured. Put this one between a line of three backticks with `python` behind them and a line of three backticks.",
          expected: ["```python"]
        }
      ]
    },
    {
      title: "an open bracket in Python",
      card: fence("python", 'import tern\nprint(tern.load("tern")\ntern.close()'),
      findings: [
        {
          case: "syntax",
          line: 7,
          message: "This Python example does not parse: `(` is never closed. Close it with `)`."
        }
      ]
    },
    {
      title: "quotes of a word processor",
      card: fence("python", "tern.load(\u201Ctern\u201D)"),
      findings: [
        {
          case: "syntax",
          line: 6,
          message: 'This Python example does not parse: `\u201C` is no quotation mark of Python. Write `"`.'
        }
      ]
    },
    {
      title: "Python in a block for the shell",
      card: fence("bash", 'model = tern.load("tern")'),
      findings: [
        {
          case: "syntax",
          line: 6,
          message: "This shell example does not parse: `(` has no meaning for the shell here. If this is Python, name it as the language of the block."
        }
      ]
    },
    {
      title: "JavaScript",
      card: fence("js", "const tern = await load({ quantized: true)"),
      findings: [
        {
          case: "syntax",
          line: 6,
          message: "This JavaScript example does not parse: `)` does not fit here. Mend the line, so that a reader can copy the example."
        }
      ]
    },
    {
      title: "JSON",
      card: fence("json", '{\n  "beams": 4,\n}'),
      findings: [
        {
          case: "syntax",
          line: 8,
          message: "This JSON example does not parse: a comma stands before `}`, where JSON allows none. Delete the comma."
        }
      ]
    },
    {
      title: "YAML",
      card: fence("yaml", "beams: 4\n	length: 1"),
      findings: [
        {
          case: "syntax",
          line: 7,
          message: "This YAML example does not parse: the line is indented with a tab. Use blanks."
        }
      ]
    }
  ],
  applies: ({ outline }) => outline.blocks.some(({ kind }) => kind === "code"),
  *check(card3, { parsers = {} }) {
    const examples = codeExamples2(card3);
    const unnamed = noLanguage(card3, examples);
    if (unnamed) yield unnamed;
    yield* syntaxFaults(examples, parsers);
  }
});
function noLanguage({ outline }, examples) {
  if (examples.some(({ label }) => label !== void 0 && isExampleLabel(label))) return void 0;
  const usage3 = outline.blocks.find(
    (block) => block.kind === "code" && block.quoted !== true && codeKind(block.text) === "run"
  );
  const example = examples.find(({ opening }) => opening.start.line === usage3?.line);
  if (!example) return void 0;
  const language2 = isPython(example.text) ? "python" : "bash";
  const cure2 = example.label === void 0 ? `Put this one between a line of three backticks with ${code(language2)} behind them and a line of three backticks.` : `Write it behind the opening fence, here ${code(language2)}.`;
  return {
    case: "no-language",
    message: `No example of the card names its language, so that none is coloured. ${cure2}`,
    place: example.opening,
    expected: [`\`\`\`${language2}`]
  };
}
function isPython(text) {
  const first = text.split("\n").find((line) => /\S/.test(line) && !/^\s*#/.test(line)) ?? "";
  return !/^\s*[$!%>]\s?[a-z]/.test(first) && /^\s*(?:import|from)\s|\w\(/m.test(text);
}
function* syntaxFaults(examples, parsers) {
  let left = MOST_EXAMPLES;
  let count2 = 0;
  for (const { label = "", text, placeOf: placeOf2, isQuoted } of examples) {
    if (isQuoted) continue;
    const language2 = languageOf(label);
    const parse2 = language2 && parsers[language2];
    if (!language2 || !parse2 || text.length > LONGEST_EXAMPLE || text.length > left) continue;
    left -= text.length;
    const fault = parse2(text, label);
    if (!fault) continue;
    if (++count2 > MAX_FINDINGS4) return;
    yield {
      case: "syntax",
      message: `This ${NAMES2[language2]} example does not parse: ${fault.problem}. ${fault.advice}`,
      place: placeOf2(fault.line, fault.column)
    };
  }
}

// src/hub/correction.ts
var NO_CORRECTION = { values: [], certain: false };
function certainly(value) {
  return { values: [value], certain: true };
}
function likely(...values) {
  return { values, certain: false };
}
function rows(table2) {
  return table2.split("\n").map((row2) => row2.split("|"));
}
function wrongForms(table2) {
  return new Map(
    Object.entries(table2).flatMap(
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
  const names2 = new Map(KNOWN_KEYS.map((key) => [squash(key), key]));
  for (const [slip, key] of SLIPS) if (!names2.has(squash(slip))) names2.set(squash(slip), key);
  return names2;
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
    const value = data[key];
    return Array.isArray(value) && value.length === 0;
  }
  return !Object.entries(data).slice(0, MAX_KEYS).some(([other, value]) => keyOfSlip(other) === key || holds(value, key));
}
function holds(value, key) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);
}

// src/rules/content/variants.ts
var VARIANT_LIBRARIES = ["peft", "gguf", "exllamav2", "exllamav3", "mlx", "ctranslate2"];
var VARIANT = /(?:^|[^\p{L}])(gguf|ggml|gptq|awq|exl[23]|bnb-4bit|[48]-?bit|int[48]|fp8|nf4|qlora|lora|adapter|quanti[sz]ed|distil(?:l?ed)?|merge)(?=$|[^\p{L}])/iu;
var LEADS_ON = /(?:huggingface\.co|hf\.co)\/(?:collections\/|(?!spaces\/|datasets\/|papers\/|docs\/|blog\/|models\b|join\b|settings\/)[\w.-]{1,96}\/[\w.-]{1,96})/i;
var UNLISTED = "The card leads to no variant of the model and to no collection. Where there are some, link them: quantised and distilled versions, other sizes, or a collection of them all.";
var variants = defineRule({
  id: "content/variants",
  summary: "A variant names its original under `base_model`, and a model leads to its variants.",
  why: "The Hub shows quantised versions, adapters and merges in the model tree of the model that `base_model` names, and collections keep releases of several models together (hub-docs: docs/hub/model-release-checklist.md).",
  cases: {
    unlinked: {
      summary: "the model is a variant of another and names none under `base_model`",
      severity: LAUNCH,
      effort: "key"
    },
    unlisted: { summary: "no link to a variant or a collection", severity: LAUNCH_EXTRA }
  },
  examples: [
    {
      title: "a quantised version that names its original",
      card: "---\nbase_model: acme/tern\ntags: [gguf]\n---\n# Tern GGUF\n",
      findings: []
    },
    {
      title: "a model that leads to a collection",
      card: "# Tern\n\nOther sizes: [Tern](https://huggingface.co/collections/acme/tern-65f).\n",
      findings: []
    },
    {
      title: "an adapter without its model",
      card: "---\nlibrary_name: peft\n---\n# Tern for letters\n",
      findings: [
        {
          case: "unlinked",
          line: 1,
          message: "`library_name` is `peft`, so this model was made from another, and `base_model` does not say from which. Add it."
        }
      ]
    },
    {
      title: "a quantised version by its title",
      card: "---\nlicense: mit\n---\n# Tern-7B-GPTQ\n",
      findings: [
        {
          case: "unlinked",
          line: 1,
          message: "The title has `GPTQ`, so this model was made from another, and `base_model` does not say from which. Add it."
        }
      ]
    },
    {
      title: "a model that leads nowhere",
      card: "---\nlicense: mit\n---\n# Tern\n\nA small encoder.\n",
      findings: [{ case: "unlisted", message: UNLISTED }]
    }
  ],
  *check(card3) {
    const { frontMatter: frontMatter2, text } = card3;
    const sign = signOfVariant(card3);
    if (sign !== void 0) {
      if (isMissing(frontMatter2, "base_model"))
        yield {
          case: "unlinked",
          message: `${sign}, so this model was made from another, and \`base_model\` does not say from which. Add it.`,
          place: frontMatter2.opening,
          note: "base_model: TODO-owner/TODO-model"
        };
      return;
    }
    if (Object.hasOwn(frontMatter2.data, "base_model")) return;
    if (!LEADS_ON.test(text.slice(frontMatter2.extent?.end ?? 0)))
      yield { case: "unlisted", message: UNLISTED };
  }
});
function signOfVariant(card3) {
  const { library_name: library, tags: tags2 } = card3.frontMatter.data;
  if (typeof library === "string" && VARIANT_LIBRARIES.includes(library))
    return `\`library_name\` is ${code(library)}`;
  const tag = Array.isArray(tags2) ? tags2.find((each) => typeof each === "string" && VARIANT.exec(each)?.[0] === each) : void 0;
  if (tag !== void 0) return `\`tags\` has ${code(tag)}`;
  const title2 = findTitle(card3);
  const word = title2.kind === "heading" ? VARIANT.exec(title2.heading.text.slice(0, 300))?.[1] : void 0;
  return word === void 0 ? void 0 : `The title has ${code(word)}`;
}

// src/hub/base-model-relation.ts
var RELATIONS = ["adapter", "merge", "quantized", "finetune"];
var MEANINGS = wrongForms({
  adapter: "adapters adaptor lora qlora dora peft lora-adapter adaptation",
  finetune: "fine-tune finetuned fine-tuned finetuning fine-tuning fine_tune sft trained derived continued-pretraining distilled distillation dpo rlhf",
  merge: "merged merging mergekit slerp moe model-merge",
  quantized: "quantization quantize quant quantised quantisation quantizing gguf gptq awq exl2 int8 int4 fp8 4bit 8bit q4 bnb onnx mlx"
});
function correctRelation(value) {
  if (value.length > 100) return NO_CORRECTION;
  const form = value.trim().toLowerCase().replace(/[\s_]+/g, "-");
  const known3 = RELATIONS;
  if (known3.includes(form)) return certainly(form);
  const meant = MEANINGS.get(form);
  if (meant)
    return form.startsWith(meant.slice(0, 4)) || form.startsWith("fine-tun") ? certainly(meant) : likely(meant);
  const near = nearest(form, RELATIONS);
  return near ? likely(near) : NO_CORRECTION;
}

// src/rules/metadata/applies.ts
function hasKey({ data }, keys) {
  for (const key of keys) if (Object.hasOwn(data, key)) return true;
  return false;
}
function hasAnyKey({ data }) {
  return Object.keys(data).length > 0;
}

// src/hub/repo-id.ts
var CHARACTERS = /^[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)?$/u;
var NAME3 = /^(?=\w)[\w.-]{1,96}$/;
var MAX_LENGTH2 = 1e3;
function judgeRepoId(value) {
  if (value.length > MAX_LENGTH2) return "refused";
  if (isHubUrl(value)) return "doubtful";
  if (!CHARACTERS.test(value) || /^\.{0,2}\//.test(value) || value === "." || value === "..") return "refused";
  if (/^\.{1,2}\//.test(value)) return "refused";
  const names2 = value.split("/");
  const shaped = names2.every((name) => NAME3.test(name) && /\w$/.test(name));
  return shaped && !value.includes("--") && !value.includes("..") && !value.endsWith(".git") ? "fine" : "doubtful";
}
function isRepoId(value) {
  return judgeRepoId(value) === "fine";
}
var HUB_ADDRESS = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/(?:(?:models|datasets|spaces)\/)?([^/?#\s]+(?:\/[^/?#\s]+)?)(?:[/?#]\S*)?$/i;
function isHubUrl(value) {
  return HUB_ADDRESS.test(value);
}
function meantRepoId(value) {
  if (value.length > MAX_LENGTH2) return void 0;
  const bare = value.trim();
  const address = HUB_ADDRESS.exec(bare);
  const candidate = (address?.[1] ?? bare.replace(/^@(?=[^@]*$)/, "").replace(/^(?:hf|huggingface):\/*/i, "")).replace(/^(?:models|datasets)\/(?=[^/]+\/[^/]+$)/, "").replace(/(?:\.git)?\/*$/, "").replace(/\s*\/\s*/, "/");
  const cutOff = !address && bare.endsWith("/") && !candidate.includes("/");
  if (candidate === value || cutOff || /^[./~\\]/.test(bare)) return void 0;
  return isRepoId(candidate) ? candidate : void 0;
}

// src/rules/metadata/repo-id-finding.ts
function repoIdFinding(frontMatter2, { path, value, doubtful }, what, example) {
  const written = String(value);
  const kind = doubtful || judgeRepoId(written) === "doubtful" ? "doubtful" : "refused";
  const fate = kind === "doubtful" ? "so the Hub may refuse it" : "so the Hub refuses it";
  const several2 = severalIds(written);
  const meant = several2 ?? [meantRepoId(written)].flatMap((id) => id ?? []);
  const cure2 = several2 ? `Write the list ${code(`[${several2.join(", ")}]`)}` : meant.length > 0 ? `Write ${oneOf(meant)}` : `Write an id such as ${code(example)}, or delete it`;
  const edit = several2 ? replaceWithList(frontMatter2, path, several2) : replaceScalar(frontMatter2, path, meant[0] ?? "");
  return {
    case: kind,
    message: `${code(pathName(path))} is ${code(written)}, which is no id of a ${what} on the Hub, ${fate}. ${cure2}.`,
    place: placeOf(frontMatter2, path),
    actual: shorten(written),
    ...meant.length > 0 && { expected: meant, ...edit && { fix: edit } }
  };
}
function severalIds(value) {
  if (!value.includes(",") || value.length > 2e3) return void 0;
  const ids = value.split(",").map((part2) => part2.trim());
  return ids.every((id) => judgeRepoId(id) === "fine") ? ids : void 0;
}

// src/rules/metadata/type-finding.ts
var FROM_A_LIST = /* @__PURE__ */ new Set(["license", "language", "pipeline_tag", "library_name", "base_model_relation"]);
function typeFinding(frontMatter2, violation) {
  const { keyword, doubtful } = violation;
  const kind = doubtful ? "doubtful" : "refused";
  if (keyword === "required") return missingFinding(frontMatter2, violation, kind);
  const { path, value } = violation;
  const place = placeOf(frontMatter2, path);
  const name = code(pathName(path));
  const fate = doubtful ? "which the Hub may refuse" : "which the Hub refuses";
  if (value === null) {
    const cure2 = typeof path.at(-1) === "number" ? "Fill it in or delete the line" : "Fill it in or delete the key";
    return { case: kind, message: `${name} is empty, ${fate}. ${cure2}.`, place };
  }
  const { source = "", style } = frontMatter2.locate(path) ?? {};
  const shown = style ? { actual: shorten(source) } : {};
  if (keyword === "enum") {
    const allowed = [violation.params.allowedValues].flat().map(String);
    const message = `${name} is ${code(source)}, ${fate}. Write ${allowed.map(code).join(", ")}.`;
    return { case: kind, message, place, ...shown, expected: allowed };
  }
  if (/^\{+[^{}\n]*\}+$/.test(source) && !/:\s/.test(source)) {
    const message = `${name} still holds ${code(source)} of a template, ${fate}. Put the real value in its place.`;
    return { case: kind, message, place, actual: shorten(source) };
  }
  const types2 = [violation.params.type].flat().map(String);
  if (types2.includes("number") && /^[-+]?[1-9][\d_]*(?:\.[\d_]+)?$/.test(source)) {
    return groupedNumber(frontMatter2, path, source);
  }
  const found = `${name} is ${kindOf(value)}${style ? ` (${code(source)})` : ""}, ${fate}`;
  const quotable = !FROM_A_LIST.has(String(path[0])) && source.length <= 100;
  if (types2.includes("string") && isScalar(value) && quotable) {
    const fix = quote(frontMatter2, path);
    const message = `${found}. Put quotes around it: ${code(`"${shorten(source)}"`)}.`;
    return { case: kind, message, place, ...shown, expected: [source], ...fix && { fix } };
  }
  return { case: kind, message: `${found}. Write ${kindsOf(types2)}.`, place, ...shown };
}
function groupedNumber(frontMatter2, path, source) {
  const plain4 = source.replaceAll("_", "");
  const fix = replaceScalar(frontMatter2, path, plain4);
  return {
    case: "doubtful",
    message: `${code(pathName(path))} is ${code(source)}, which newer YAML readers take for text, so the Hub may refuse it. Write ${code(plain4)}.`,
    place: placeOf(frontMatter2, path),
    actual: shorten(source),
    expected: [plain4],
    ...fix && { fix }
  };
}
function missingFinding(frontMatter2, { path, params, doubtful }, kind) {
  const missing2 = String(params.missingProperty);
  const fate = doubtful ? "which the Hub and its Python client expect" : "without which the Hub refuses the card";
  const message = `${code(pathName(path))} lacks ${code(missing2)}, ${fate}. Add it.`;
  return { case: kind, message, place: placeOf(frontMatter2, path) };
}
function isScalar(value) {
  return typeof value === "number" || typeof value === "boolean" || value instanceof Timestamp;
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
var FEW = 30;
function vocabulary(name, policyKey, date, list) {
  let set;
  const values = () => {
    set ??= new Set(list.split(" "));
    return set;
  };
  let asked = 0;
  const has = (value) => set || ++asked > FEW ? values().has(value) : !value.includes(" ") && ` ${list} `.includes(` ${value} `);
  return { name, policyKey, date, values, has };
}
var VOCABULARIES = {
  license: vocabulary("license", "licenses", LICENSES_DATE, LICENSES),
  language: vocabulary("language", "languages", LANGUAGES_DATE, LANGUAGES),
  pipelineTag: vocabulary("pipelineTag", "pipelineTags", TASKS_DATE, PIPELINE_TAGS),
  library: vocabulary("library", "libraries", TASKS_DATE, LIBRARIES)
};
function isKnown(name, value, additions) {
  const { policyKey, has } = VOCABULARIES[name];
  return has(value) || additions[policyKey].includes(value);
}

// src/rules/metadata/violations.ts
var MAX_VIOLATIONS = 1e3;
var REPETITIONS = /* @__PURE__ */ new Set(["if", "anyOf", "oneOf", "allOf", "contains"]);
var judged2 = /* @__PURE__ */ new WeakMap();
function violationsIn(frontMatter2, additions, owns) {
  const earlier = judged2.get(frontMatter2);
  const { violations } = earlier?.additions === additions ? earlier : judge4(frontMatter2, additions);
  return violations.filter(({ path }) => owns(String(path[0])));
}
function judge4(frontMatter2, additions) {
  const context = {
    isKnown: (vocabulary2, value) => isKnown(vocabulary2, value, additions),
    isRepoId: (value) => judgeRepoId(value) === "fine"
  };
  const { data } = frontMatter2;
  const errors = stdin_default.call(context, data) ? [] : stdin_default.errors ?? [];
  const violations = errors.filter(({ keyword }) => !REPETITIONS.has(keyword)).slice(0, MAX_VIOLATIONS).map((error) => {
    const { keyword, params } = error;
    const { path, value } = followPointer(data, error.instancePath);
    return { path, keyword, params, value, doubtful: isDoubtful(path, error) };
  });
  const result = { additions, violations };
  judged2.set(frontMatter2, result);
  return result;
}
var doubtfulSteps = DOUBTFUL2.map((path) => path.split("/").slice(1));
function isDoubtful(path, { params }) {
  const missing2 = params.missingProperty;
  const steps = typeof missing2 === "string" ? [...path, `${missing2}?`] : path;
  return doubtfulSteps.some(
    (pattern) => pattern.length <= steps.length && pattern.every((step, index2) => step === "*" || step === String(steps[index2]))
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
  applies: ({ frontMatter: frontMatter2 }) => hasKey(frontMatter2, KEYS),
  *check({ frontMatter: frontMatter2 }, { additions }) {
    for (const violation of violationsIn(frontMatter2, additions, (key) => KEYS.has(key))) {
      if (violation.keyword === "repoId") {
        yield repoIdFinding(frontMatter2, violation, "model", "google-bert/bert-base-uncased");
      } else if (violation.keyword !== "enum") yield typeFinding(frontMatter2, violation);
      else if (typeof violation.value === "string") yield relation(frontMatter2, violation);
    }
    if (Object.hasOwn(frontMatter2.data, "base_model_relation") && isMissing(frontMatter2, "base_model")) {
      yield {
        case: "alone",
        message: "`base_model_relation` stands without `base_model`, so the Hub shows no relation. Add `base_model`.",
        place: placeOf(frontMatter2, ["base_model_relation"])
      };
    }
  }
});
function relation(frontMatter2, { path, value }) {
  const written = String(value);
  const { values, certain } = correctRelation(written);
  const expected = values.length > 0 ? values : RELATIONS;
  const fix = certain ? replaceScalar(frontMatter2, path, values[0] ?? "") : void 0;
  return {
    case: "refused",
    message: `\`base_model_relation\` is ${code(written)}, which the Hub refuses. Write ${oneOf(expected)}.`,
    place: placeOf(frontMatter2, path),
    actual: shorten(written),
    expected,
    ...fix && { fix }
  };
}

// src/rules/metadata/custom-schema.ts
var REPETITIONS2 = /* @__PURE__ */ new Set(["if", "allOf"]);
var MAX_FINDINGS5 = 50;
var EXAMPLE_SCHEMA = {
  path: "schemas/our-card.json",
  files: /* @__PURE__ */ new Map(),
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
  applies: (_card, { customSchema: customSchema2 }) => customSchema2 !== void 0,
  *check({ frontMatter: frontMatter2 }, context) {
    if (!context.customSchema) return;
    const { path: file, validate } = context.customSchema;
    const errors = validate(frontMatter2.data).filter(({ keyword }) => !REPETITIONS2.has(keyword));
    for (const error of errors.slice(0, MAX_FINDINGS5)) {
      const { path } = followPointer(frontMatter2.data, error.instancePath);
      const subject = path.length === 0 ? "The front matter" : code(pathName(path));
      yield {
        case: "unfulfilled",
        message: `${subject} ${demand(error)}. This repository asks for it in ${code(file)}.`,
        place: placeOf(frontMatter2, [...path, ...unwanted(error)]),
        ...expectedValues(error)
      };
    }
  }
});
function demand({ keyword, params, message = "does not fulfil the schema" }) {
  switch (keyword) {
    case "enum":
      return `must be one of ${params.allowedValues.slice(0, 20).map((value) => code(plain2(value))).join(", ")}`;
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
  if (keyword === "enum") return { expected: params.allowedValues.map(plain2) };
  return keyword === "const" ? { expected: [plain2(params.allowedValue)] } : {};
}
function plain2(value) {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function unwanted({ keyword, params }) {
  return keyword === "additionalProperties" ? [String(params.additionalProperty)] : [];
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
  applies: ({ frontMatter: frontMatter2 }) => hasKey(frontMatter2, ["datasets"]),
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
    absent: {
      summary: "there is no front matter, or an empty one",
      severity: NO_FRONT_MATTER,
      effort: "front-matter"
    },
    unseen: { summary: "there is one, but the Hub does not see it", severity: LOST, effort: "lines" },
    "not-yaml": { summary: "it is not valid YAML", severity: REFUSED, effort: "lines" },
    "not-a-map": { summary: "it has no keys", severity: REFUSED, effort: "lines" },
    "duplicate-key": { summary: "a key stands twice", severity: REFUSED, effort: "lines" },
    "too-large": { summary: "it is too large or too deep to be read", severity: LOST, effort: "lines" },
    python: { summary: "the Hub\u2019s Python client does not see it", severity: READ_OTHERWISE, effort: "lines" },
    "not-a-model": { summary: "the card describes a Space or a data set", severity: WORTH_KNOWING },
    "no-longer-a-model": {
      summary: "it described a model before the change under review",
      severity: LOST
    }
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
      title: "the README of a model that now calls itself a Space",
      card: "---\ntitle: Demo\nsdk: gradio\n---\n",
      evidence: { wasModel: true },
      findings: [
        {
          case: "no-longer-a-model",
          line: 1,
          message: "This README described a model before and now describes a Space, so that nothing of it would be judged. Take the keys of a Space out of the front matter, or take the file out of `cards` if it is meant."
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
  *check({ frontMatter: frontMatter2, text }, { wasModel = false }) {
    const { state, describes, nearMisses, problems, opening } = frontMatter2;
    if (describes !== "model") {
      const what = describes === "space" ? "a Space" : "a data set";
      if (wasModel) {
        const message = `This README described a model before and now describes ${what}, so that nothing of it would be judged. Take the keys of ${what} out of the front matter, or take the file out of \`cards\` if it is meant.`;
        yield { case: "no-longer-a-model", message, place: opening };
        return;
      }
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
    for (const miss of nearMisses) yield missFinding(miss, lineAt(text, miss.position.start.offset));
    for (const problem of problems) {
      if (!(empty4 && problem.kind === "not-a-map"))
        yield problemFinding(problem, lineAt(text, problem.position.start.offset));
    }
  }
});
function missFinding(miss, line) {
  const { position, replacement } = miss;
  const fix = replacement === void 0 ? {} : { fix: { ...position, text: replacement } };
  const expected = replacement ? { expected: [replacement] } : {};
  const kind = miss.kind === "empty" ? "absent" : miss.kind === "byte-order-mark" ? "python" : "unseen";
  const note = miss.kind === "empty" ? { note: SKELETON } : {};
  return { case: kind, message: nearMissMessage(miss, line), place: position, ...expected, ...note, ...fix };
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
  const { kind, position } = problem;
  const note = kind === "duplicate-key" ? { note: `The first ${code(problem.key)} is on line ${problem.first.start.line}.` } : {};
  const skeleton = kind === "not-a-map" && problem.found === "nothing" ? { note: SKELETON } : {};
  return {
    case: CASES[kind],
    message: yamlProblemMessage(problem, line),
    place: position,
    ...note,
    ...skeleton
  };
}
function lineAt(text, offset = 0) {
  const before = text.slice(0, offset);
  const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? "";
}

// src/hub/hub-answer.ts
function remarkPath({ message }) {
  const name = /^"([^"]{1,500})"/.exec(message)?.[1];
  if (name === void 0 || name === "value") return void 0;
  return [...name.matchAll(/\[(\d{1,9})\]|([^.[\]]+)/g)].map(
    ([, index2, key]) => index2 === void 0 ? key ?? "" : Number(index2)
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
  applies: (_card, { hubAnswer }) => hubAnswer?.kind === "answered",
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
  const path = remarkPath(remark);
  if (path) return placeOf(frontMatter2, path);
  const point = remarkPoint(remark);
  const { opening } = frontMatter2;
  if (!point) return opening;
  const start = { line: opening.start.line + point.line, column: 1 };
  return frontMatter2.problems.find(({ position }) => position.start.line === start.line)?.position ?? opening;
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
  const names2 = /* @__PURE__ */ new Map();
  for (const [code2 = "", name = "", native = ""] of rows(LANGUAGE_NAMES)) {
    for (const form of [name, native]) if (!names2.has(plain3(form))) names2.set(plain3(form), code2);
  }
  for (const [form, code2] of FURTHER_NAMES) names2.set(plain3(form.replaceAll("-", " ")), code2);
  return names2;
});
var bibliographic = once(
  () => new Map(rows(BIBLIOGRAPHIC_CODES).map(([code2 = "", base = ""]) => [code2, base]))
);
var MAX_LENGTH3 = 2e3;
function isDoubtfulLanguage(value) {
  return /^[a-z]{3}$/.test(value) && !NOT_A_LANGUAGE.test(value) || WITHDRAWN.has(value);
}
function correctLanguage(value) {
  if (value.length > MAX_LENGTH3) return NO_CORRECTION;
  const trimmed = value.trim();
  const lower = trimmed.toLowerCase();
  const known3 = VOCABULARIES.language.values();
  if (known3.has(lower)) return certainly(lower);
  const replaced = WITHDRAWN.get(lower) ?? bibliographic().get(lower);
  if (replaced) return likely(replaced);
  const name = byName().get(plain3(trimmed));
  if (name) return certainly(name);
  const short = SHORT_FORMS.get(lower);
  if (short) return certainly(short);
  if (NOT_A_LANGUAGE.test(lower)) return { ...NO_CORRECTION, notALanguage: true };
  return severalLanguages(trimmed) ?? localeOf(trimmed) ?? misspelt(trimmed);
}
function localeOf(value) {
  const [base = "", ...subtags] = value.split(/[-_]/);
  const code2 = base.toLowerCase();
  const found = VOCABULARIES.language.values().has(code2) ? code2 : bibliographic().get(code2) ?? SHORT_FORMS.get(code2);
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
function severalLanguages(value) {
  const parts = value.split(/\s*[,;/|+&]\s*|\s+(?:and|und|et|y|to)\s+|\s*(?:->|\u2192)\s*/).filter((part2) => part2 !== "");
  const words2 = parts.length > 1 ? parts : value.split(/\s+/);
  if (words2.length < 2 || words2.length > 200) return void 0;
  const known3 = VOCABULARIES.language.values();
  const codes = words2.map(
    (part2) => known3.has(part2.toLowerCase()) ? part2.toLowerCase() : byName().get(plain3(part2))
  );
  if (codes.includes(void 0)) return void 0;
  return { values: [...new Set(codes.flatMap((code2) => code2 ?? []))], certain: true, together: true };
}
function misspelt(value) {
  const form = plain3(value);
  const withoutNote = byName().get(plain3(value.replace(/\s*\(.*\)\s*$/, "").replace(/\s+language$/i, "")));
  if (withoutNote) return likely(withoutNote);
  const near = form.length >= 5 ? nearest(form, byName().keys()) : void 0;
  const code2 = near && byName().get(near);
  return code2 && code2 !== "code" ? likely(code2) : NO_CORRECTION;
}
function plain3(name) {
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
function newerValueNote(vocabulary2, value) {
  const { date } = VOCABULARIES[vocabulary2];
  const item = JSON.stringify(shorten(value).replaceAll("`", "'"));
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
  applies: ({ frontMatter: frontMatter2 }) => hasKey(frontMatter2, KEYS2) || lacksLanguage(frontMatter2),
  *check({ frontMatter: frontMatter2 }, { additions }) {
    if (lacksLanguage(frontMatter2)) {
      const task = String(frontMatter2.data.pipeline_tag);
      yield {
        case: "missing",
        message: `\`language\` is missing, and ${code(task)} deals with language. Add the languages that the model knows.`,
        place: placeOf(frontMatter2, ["pipeline_tag"]),
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
function lacksLanguage(frontMatter2) {
  const task = frontMatter2.data.pipeline_tag;
  return typeof task === "string" && dealsWithLanguage(task) && isMissing(frontMatter2, "language");
}
function unknown(frontMatter2, { path, value }) {
  const written = String(value);
  const doubtful = isDoubtfulLanguage(written);
  const correction = correctLanguage(written);
  const { values, certain, together, bcp47 } = correction;
  const fate = doubtful ? "which is not in the list of the Hub, so the Hub may refuse it" : "which the Hub refuses";
  const edit = together ? replaceWithList(frontMatter2, path, values) : replaceScalar(frontMatter2, path, values[0] ?? "");
  const note = bcp47 ? `\`language: ${values[0]}\` and \`language_bcp47: [${bcp47}]\`` : certain ? void 0 : newerValueNote("language", written);
  return {
    case: doubtful ? "doubtful" : "refused",
    message: `${code(pathName(path))} is ${code(written)}, ${fate}. ${cure(correction)}.`,
    place: placeOf(frontMatter2, path),
    actual: shorten(written),
    ...values.length > 0 && { expected: values },
    ...note && { note },
    ...certain && edit && { fix: edit }
  };
}
function rewritten(frontMatter2, { path }) {
  return {
    case: "refused",
    message: `${code(pathName(path))} is \`false\`, which the Hub refuses. If a Python program made it of \`no\`, Norwegian, write \`"no"\`, \`nb\` or \`nn\`.`,
    place: placeOf(frontMatter2, path),
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
  for (const { path, source, position } of frontMatter2.pythonReadings) {
    if (path[0] !== "language" || source !== "no") continue;
    const fix = quote(frontMatter2, path);
    yield {
      case: "python",
      message: 'The Hub reads `no` as Norwegian, but its Python client reads it as `false` and writes that back. Write `"no"`, or `nb` or `nn`.',
      place: position,
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
  const names2 = /* @__PURE__ */ new Map();
  for (const [key = "", label = ""] of rows(LIBRARY_NAMES)) {
    names2.set(reduce(key), key);
    if (!names2.has(reduce(label))) names2.set(reduce(label), key);
  }
  return names2;
});
var MAX_LENGTH4 = 300;
function correctLibrary(value) {
  if (value.length > MAX_LENGTH4) return NO_CORRECTION;
  const keys = VOCABULARIES.library.values();
  const last = value.trim().replace(/(?:\.git)?\/*$/, "").split("/").at(-1) ?? "";
  const name = last.replace(/\s*(?:[=<>~!]=|[@=<>:])?\s*v?\d+(?:\.\d+)+\S*$/, "");
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
  applies: ({ frontMatter: frontMatter2 }) => hasKey(frontMatter2, ["library_name"]) || isMissing(frontMatter2, "library_name"),
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
      const { keyword, path, value } = violation;
      if (keyword !== "vocabulary") {
        yield { ...typeFinding(frontMatter2, violation), case: "doubtful" };
        continue;
      }
      const written = String(value);
      const { values, certain } = correctLibrary(written);
      const cure2 = values.length > 0 ? `Write ${oneOf(values)}` : "Where another library of the list loads the model, name that one";
      const fix = certain ? replaceScalar(frontMatter2, path, values[0] ?? "") : void 0;
      yield {
        case: "unknown",
        message: `\`library_name\` is ${code(written)}, which the Hub does not know, so the page has no code snippet. ${cure2}.`,
        place: placeOf(frontMatter2, path),
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
  const names2 = /* @__PURE__ */ new Map();
  for (const [id = "", name = ""] of rows(LICENSE_NAMES)) {
    names2.set(reduce2(name), id);
    names2.set(reduce2(id), id);
  }
  for (const [form, id] of MEANINGS3) if (!names2.has(form)) names2.set(form, id);
  return names2;
});
function correctLicense(value) {
  if (value.length > MAX_LENGTH5) return likely("other");
  const single = singleLicense(value);
  if (single.values.length > 0) return single;
  return severalLicenses(value) ?? likely(...nearLicense(value) ?? [], "other");
}
function singleLicense(value) {
  const known3 = VOCABULARIES.license.values();
  const lower = value.trim().toLowerCase();
  if (known3.has(lower)) return certainly(lower);
  const fromUrl = licenseOfUrl(lower);
  if (fromUrl) return certainly(fromUrl);
  const reduced = reduce2(lower);
  const exact = byReducedName2().get(reduced);
  if (exact) return certainly(exact);
  const withoutChoice = byReducedName2().get(reduced.replace(/(?:only|orlater|\+)$/, ""));
  if (withoutChoice) return likely(withoutChoice);
  const several2 = Object.hasOwn(AMBIGUOUS, reduced) ? AMBIGUOUS[reduced] : void 0;
  if (several2) return likely(...several2);
  return OWN_LICENSE.test(reduced) ? likely("other") : NO_CORRECTION;
}
function nearLicense(value) {
  const near = nearest(value.trim().replace(/[\s_]+/g, "-"), VOCABULARIES.license.values());
  return near && near !== "other" && near !== "unknown" ? [near] : void 0;
}
var MAX_LENGTH5 = 500;
function severalLicenses(value) {
  if (value.length > MAX_LENGTH5) return void 0;
  const parts = value.split(/\s+(?:or|and|with)\s+|\s*[,;/&|]\s*|[()]/i).filter((part2) => part2.trim() !== "");
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
  const known3 = VOCABULARIES.license.values();
  const commons = CREATIVE_COMMONS.exec(url);
  if (commons) {
    const id = commons[2] ? `cc0-${commons[3]}` : `cc-${commons[1]}-${commons[3]}`;
    return known3.has(id) ? id : void 0;
  }
  if (/^https?:\/\/(?:www\.)?apache\.org\/licenses\/license-2\.0/.test(url)) return "apache-2.0";
  const listed = /^https?:\/\/(?:www\.)?(?:opensource\.org\/licen[cs]es?|choosealicense\.com\/licenses|spdx\.org\/licenses)\/([^/?#]+)/.exec(
    url
  );
  return listed?.[1] ? byReducedName2().get(reduce2(listed[1].replace(/\.html$|-license(?:-php|\.php)?$/, ""))) : void 0;
}

// src/rules/metadata/license.ts
var KEYS3 = /* @__PURE__ */ new Set(["license", "license_name", "license_link", "license_details"]);
var license2 = defineRule({
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
  applies: ({ frontMatter: frontMatter2 }) => hasKey(frontMatter2, KEYS3) || isMissing(frontMatter2, "license"),
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
function refused(frontMatter2, { path, value }) {
  const written = String(value);
  const { values, certain, together } = correctLicense(written);
  const own = values.at(-1) === "other";
  const near = own ? values.slice(0, -1) : values;
  const list = `[${values.join(", ")}]`;
  const other = "`other`, and name and link your licence with `license_name` and `license_link`";
  const cure2 = together ? `the list ${code(list)}` : [...near.length > 0 ? [oneOf(near)] : [], ...own ? [other] : []].join(", or ");
  const edit = together ? replaceWithList(frontMatter2, path, values) : replaceScalar(frontMatter2, path, values[0] ?? "");
  return {
    case: "refused",
    message: `${code(pathName(path))} is ${code(written)}, which the Hub refuses. Write ${cure2}.`,
    place: placeOf(frontMatter2, path),
    actual: shorten(written),
    expected: values,
    ...!certain && { note: newerValueNote("license", written) },
    ...certain && edit && { fix: edit }
  };
}
function licenses({ data }) {
  const value = data.license;
  if (typeof value === "string") return [{ path: ["license"], id: value }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((id, index2) => typeof id === "string" ? [{ path: ["license", index2], id }] : []);
}
function* incomplete(frontMatter2) {
  const other = licenses(frontMatter2).find(({ id }) => id === "other");
  const lacking = ["license_name", "license_link"].filter((key) => isMissing(frontMatter2, key));
  if (!other || lacking.length === 0) return;
  yield {
    case: "incomplete",
    message: `\`license\` is \`other\`, but nothing says which. Add ${oneOf(lacking, "and")}.`,
    place: placeOf(frontMatter2, other.path),
    note: "For example `license_name: acme-research-1.0` and `license_link: LICENSE`, with the text in a file `LICENSE` of the repository."
  };
}
function* forbidden(frontMatter2, { options }) {
  const { allow, deny } = options;
  for (const { path, id } of licenses(frontMatter2)) {
    if (!deny?.includes(id) && (allow === void 0 || allow.includes(id))) continue;
    const allowed = allow?.filter((other) => !deny?.includes(other)) ?? [];
    const cure2 = allowed.length > 0 ? `Allowed are ${oneOf(allowed, "and")}.` : "Choose another one.";
    yield {
      case: "forbidden",
      message: `The policy of this repository does not allow the licence ${code(id)}. ${cure2}`,
      place: placeOf(frontMatter2, path),
      actual: shorten(id),
      ...allowed.length > 0 && { expected: allowed }
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
  applies: ({ frontMatter: frontMatter2 }) => hasKey(frontMatter2, ["model-index"]),
  *check({ frontMatter: frontMatter2 }, { additions }) {
    for (const violation of violationsIn(frontMatter2, additions, (key) => key === "model-index")) {
      yield misnamed(frontMatter2, violation) ?? typeFinding(frontMatter2, violation);
    }
    const entries = frontMatter2.data["model-index"];
    if (Array.isArray(entries) && entries.length > 1) {
      yield {
        case: "several",
        message: `\`model-index\` has ${entries.length} entries, and the Hub's Python client keeps the name of the last one only. Put all results under one entry.`,
        place: placeOf(frontMatter2, ["model-index", 1])
      };
    }
  }
});
function misnamed(frontMatter2, { path, params, value, doubtful }) {
  const missing2 = params.missingProperty;
  if (typeof missing2 !== "string") return void 0;
  const other = Object.keys(value).find(
    (key) => key.toLowerCase() === missing2 || nearest(key, [missing2]) !== void 0
  );
  if (other === void 0) return void 0;
  const placed = frontMatter2.locate([...path, other]);
  if (!placed?.key) return void 0;
  const fate = doubtful ? "which the Hub and its Python client expect" : "without which the Hub refuses the card";
  return {
    case: doubtful ? "doubtful" : "refused",
    message: `${code(pathName(path))} lacks ${code(missing2)}, ${fate}, but has ${code(other)}. Rename it.`,
    place: placed.key,
    actual: other,
    expected: [missing2],
    ...!placed.shared && { fix: { ...placed.key, text: missing2 } }
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
function isRemovedPipelineTag(value) {
  return Object.hasOwn(REMOVED, value);
}
var MAX_LENGTH6 = 200;
function correctPipelineTag(value) {
  if (value.length > MAX_LENGTH6) return NO_CORRECTION;
  const form = value.trim().replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase().replace(/[\s_-]+/g, "-");
  const tags2 = VOCABULARIES.pipelineTag.values();
  if (tags2.has(form)) return certainly(form);
  if (Object.hasOwn(REMOVED, form)) return likely(...REMOVED[form] ?? []);
  const meant = MEANINGS4.get(form) ?? bySubtask().get(form);
  if (meant) return likely(meant);
  const parts = value.split(/\s*[,;/|]\s*/).map(
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
  applies: ({ frontMatter: frontMatter2 }) => hasKey(frontMatter2, ["pipeline_tag"]) || isMissing(frontMatter2, "pipeline_tag"),
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
      const { keyword, path, value } = violation;
      if (keyword !== "vocabulary") {
        yield { ...typeFinding(frontMatter2, violation), case: "refused" };
        continue;
      }
      const written = String(value);
      const { values, certain } = correctPipelineTag(written);
      const removed = isRemovedPipelineTag(written);
      const fate = removed ? "which the Hub no longer has, so the model is listed under no task" : "which is no task of the Hub, so the model is listed under none";
      const fix = certain ? replaceScalar(frontMatter2, path, values[0] ?? "") : void 0;
      yield {
        case: removed ? "removed" : "unknown",
        message: `\`pipeline_tag\` is ${code(written)}, ${fate}. Write ${values.length > 0 ? oneOf(values) : "one of https://huggingface.co/tasks"}.`,
        place: placeOf(frontMatter2, path),
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
  /^\\?\[?\\?\[?\s*more information (?:is )?needed\s*\\?\]?\\?\]?\.?$/i,
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
var MAX_FINDINGS6 = 50;
var placeholder3 = defineRule({
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
  applies: ({ frontMatter: frontMatter2 }) => hasAnyKey(frontMatter2),
  *check({ frontMatter: frontMatter2 }, { additions }) {
    const refused2 = new Set(
      violationsIn(frontMatter2, additions, () => true).map(({ path }) => JSON.stringify(path))
    );
    let count2 = 0;
    for (const { path, text } of leaves(frontMatter2)) {
      if (FREE_TEXT.has(String(path[0])) || !isPlaceholder2(path, text) || refused2.has(JSON.stringify(path)))
        continue;
      if (++count2 > MAX_FINDINGS6) return;
      yield finding2(frontMatter2, path, text);
    }
  }
});
function finding2(frontMatter2, path, text) {
  return {
    case: "placeholder",
    message: `${code(pathName(path))} is ${code(text)}, which a template left in. Put the real value in its place or delete it.`,
    place: placeOf(frontMatter2, path),
    actual: shorten(text)
  };
}
function isPlaceholder2(path, text) {
  if (text.length > 500) return false;
  const value = text.trim();
  const key = String(path[0]);
  const ownName = path.length <= 2 && OWN_NAME.has(key) && (value === key || value === "license");
  return ownName || PLACEHOLDERS.some((pattern) => pattern.test(value));
}
function* leaves(frontMatter2) {
  const open = Object.entries(frontMatter2.data).map(([key, value]) => ({ path: [key], value })).reverse();
  for (let next2 = open.pop(), steps = 0; next2 && steps < 2e4; next2 = open.pop(), steps++) {
    const { path, value } = next2;
    if (typeof value === "string") yield { path, text: value };
    else if (Array.isArray(value)) {
      for (let index2 = value.length - 1; index2 >= 0; index2--)
        open.push({ path: [...path, index2], value: value[index2] });
    } else if (typeof value === "object" && value !== null) {
      const source = isVariable(value) ? frontMatter2.locate(path)?.source : void 0;
      if (source) yield { path, text: source };
      else
        for (const [key, child] of Object.entries(value).reverse())
          open.push({ path: [...path, key], value: child });
    }
  }
}
function isVariable(value) {
  const entries = Object.entries(value);
  return entries.length === 1 && entries[0]?.[1] === null;
}

// src/rules/metadata/topic-tags.ts
var COMPUTED = /^(?:region|license|dataset|base_model|arxiv|doi|language):|^(?:endpoints_compatible|autotrain_compatible|text-generation-inference:.*|deploy:.*)$/;
var FROM_FILES = /* @__PURE__ */ new Set([
  "safetensors",
  "pytorch",
  "tf",
  "jax",
  "gguf",
  "onnx",
  "coreml",
  "openvino",
  "tensorboard",
  "model-index",
  "co2_eq_emissions",
  "has_space",
  "generated_from_trainer"
]);
var REPEATED_KEYS = ["library_name", "pipeline_tag", "language", "license"];
function isComputed(tag) {
  return COMPUTED.test(tag);
}
function repeatedKey(tag, data) {
  return REPEATED_KEYS.find((key) => {
    const value = data[key];
    return value === tag || Array.isArray(value) && value.slice(0, 200).includes(tag);
  });
}
function topicTags(data) {
  const { tags: tags2 } = data;
  const list = Array.isArray(tags2) ? tags2 : [];
  const own = list.filter(
    (tag) => typeof tag === "string" && tag.trim() !== "" && !isComputed(tag) && !FROM_FILES.has(tag) && repeatedKey(tag, data) === void 0
  );
  return new Set(own).size;
}

// src/rules/metadata/tags.ts
var ENOUGH = 3;
var MAX_ITEMS = 100;
var tags = defineRule({
  id: "metadata/tags",
  summary: "`tags` is a list of texts, one tag an entry.",
  why: "People filter models by tags. A single text with commas is one tag that nobody looks for, if the Hub takes it at all (huggingface.js: packages/hub/src/types/api/api-model.ts).",
  cases: {
    refused: { summary: "the Hub refuses the kind of value", severity: REFUSED },
    doubtful: { summary: "the tags are one text", severity: DOUBTFUL },
    few: { summary: `fewer than ${ENOUGH} tags say what the model is about`, severity: LAUNCH },
    redundant: { summary: "a tag repeats another key of the front matter", severity: LAUNCH_EXTRA },
    odd: { summary: "a tag is several in one, stands twice, or is the Hub\u2019s own", severity: ODD }
  },
  examples: [
    { title: "a list", card: "---\ntags:\n- reviews\n- sentiment\n- distillation\n---\n", findings: [] },
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
      card: "---\ntags:\n- 2024\n- reviews\n- sentiment\n- distillation\n---\n",
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
      title: "a tag that another key says already, and two of the author\u2019s own",
      card: "---\nlibrary_name: timm\ntags:\n- timm\n- birds\n- distillation\n---\n",
      findings: [
        {
          case: "few",
          line: 3,
          message: "Two tags say what the model is about. Add topics, such as the domain, the method or the data, until there are 3; what the Hub works out by itself does not count."
        },
        {
          case: "redundant",
          line: 4,
          message: "`tags[0]` is `timm`, which `library_name` says already. Put a topic in its place."
        }
      ]
    },
    {
      title: "a tag of the Hub\u2019s own, and one that stands twice",
      card: "---\ntags:\n- tiny\n- region:us\n- tiny\n- reviews\n- sentiment\n---\n",
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
  applies: ({ frontMatter: frontMatter2 }) => hasKey(frontMatter2, ["tags"]) || isMissing(frontMatter2, "tags"),
  *check({ frontMatter: frontMatter2 }, { additions }) {
    for (const violation of violationsIn(frontMatter2, additions, (key) => key === "tags")) {
      const { path, value } = violation;
      const oneText = path.length === 1 && typeof value === "string";
      yield oneText ? singleText(frontMatter2, value) : typeFinding(frontMatter2, violation);
    }
    const list = frontMatter2.data.tags;
    const count2 = topicTags(frontMatter2.data);
    if (count2 < ENOUGH && (Array.isArray(list) || isMissing(frontMatter2, "tags")))
      yield {
        case: "few",
        message: `${count2 === 0 ? "No tag says" : count2 === 1 ? "One tag says" : "Two tags say"} what the model is about. Add topics, such as the domain, the method or the data, until there are ${ENOUGH}; what the Hub works out by itself does not count.`,
        place: placeOf(frontMatter2, ["tags"])
      };
    if (Array.isArray(list)) yield* oddTags(frontMatter2, list);
  }
});
function singleText(frontMatter2, value) {
  const parts = value.split(/[,;]/).map((part2) => part2.trim());
  const items = [...new Set(parts.filter((part2) => part2 !== ""))];
  const fix = items.length <= MAX_ITEMS ? replaceWithList(frontMatter2, ["tags"], items) : void 0;
  return {
    case: "doubtful",
    message: `\`tags\` is one text, ${code(value)}, where the Hub expects a list, so it may refuse it. Write ${code(`[${items.join(", ")}]`)}.`,
    place: placeOf(frontMatter2, ["tags"]),
    actual: shorten(value),
    expected: items.slice(0, MAX_ITEMS),
    ...fix && { fix }
  };
}
function* oddTags(frontMatter2, list) {
  const seen = /* @__PURE__ */ new Set();
  for (const [index2, tag] of list.entries()) {
    if (typeof tag !== "string") continue;
    const path = ["tags", index2];
    const odd2 = seen.has(tag) ? "which stands in the list already. Delete the line" : isComputed(tag) ? "which the Hub works out by itself. Delete the line" : tag.includes(",") ? "which is several tags in one. Give each an entry of its own" : void 0;
    const key = repeatedKey(tag, frontMatter2.data);
    if (!odd2 && key)
      yield {
        case: "redundant",
        message: `${code(pathName(path))} is ${code(tag)}, which \`${key}\` says already. Put a topic in its place.`,
        place: placeOf(frontMatter2, path),
        actual: shorten(tag)
      };
    seen.add(tag);
    if (odd2) {
      const message = `${code(pathName(path))} is ${code(tag)}, ${odd2}.`;
      yield { case: "odd", message, place: placeOf(frontMatter2, path), actual: shorten(tag) };
    }
  }
}

// src/rules/metadata/thumbnail.ts
var thumbnail = defineRule({
  id: "metadata/thumbnail",
  summary: "`thumbnail` is the address of a picture for social sharing.",
  why: 'Where a link to the model is shared, the picture under `thumbnail` is shown with it (hub-docs: docs/hub/model-cards.md, "url to a thumbnail used in social sharing").',
  cases: {
    missing: { summary: "no picture is named", severity: LAUNCH },
    "not-an-address": { summary: "the value is no address on the web", severity: LAUNCH }
  },
  examples: [
    {
      title: "an address",
      card: "---\nthumbnail: https://acme.example/tern.png\n---\n",
      findings: []
    },
    {
      title: "a path",
      card: "---\nthumbnail: images/tern.png\n---\n",
      findings: [
        {
          case: "not-an-address",
          line: 2,
          message: "`thumbnail` is `images/tern.png`, which other sites cannot find. Write its whole address, beginning with `https://`."
        }
      ]
    },
    {
      title: "no picture",
      card: "---\nlicense: mit\n---\n",
      findings: [
        {
          case: "missing",
          line: 1,
          message: "`thumbnail` is missing, so a link to the model is shared without a picture of its own. Add the address of one."
        }
      ]
    }
  ],
  applies: ({ frontMatter: frontMatter2 }) => hasKey(frontMatter2, ["thumbnail"]) || isMissing(frontMatter2, "thumbnail"),
  *check({ frontMatter: frontMatter2 }) {
    const value = frontMatter2.data.thumbnail;
    if (isMissing(frontMatter2, "thumbnail") || value === null || value === "")
      yield {
        case: "missing",
        message: "`thumbnail` is missing, so a link to the model is shared without a picture of its own. Add the address of one.",
        place: placeOf(frontMatter2, ["thumbnail"])
      };
    else if (typeof value === "string" && !/^https?:\/\//i.test(value))
      yield {
        case: "not-an-address",
        message: `\`thumbnail\` is ${code(value)}, which other sites cannot find. Write its whole address, beginning with \`https://\`.`,
        place: placeOf(frontMatter2, ["thumbnail"]),
        actual: value.slice(0, 200)
      };
  }
});

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
  applies: ({ frontMatter: frontMatter2 }) => hasAnyKey(frontMatter2),
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
  let count2 = 0;
  for (const { path, source, becomes, position } of frontMatter2.pythonReadings) {
    const judged3 = becomes === "date" && isKnownKey(String(path[0]));
    if (path[0] === "language" || judged3 || reported.has(JSON.stringify(path)) || ++count2 > MAX_NOTICES)
      continue;
    const fix = quote(frontMatter2, path);
    const quoted = `"${source}"`;
    const reading = becomes === "date" ? "which programs read as a date, not as text" : `which the Hub's Python client reads as ${becomes === "number" ? "another number" : `\`${becomes}\``}`;
    yield {
      case: "python",
      message: `${code(pathName(path))} is ${code(source)} without quotes, ${reading}. Write ${code(quoted)}.`,
      place: position,
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
function certainValue(key, value, additions) {
  const [vocabulary2, correct] = Object.hasOwn(BY_KEY, key) && BY_KEY[key] || [];
  if (!vocabulary2 || !correct || typeof value !== "string" || isKnown(vocabulary2, value, additions))
    return void 0;
  const { values, certain, together } = correct(value);
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
  applies: ({ frontMatter: frontMatter2 }) => hasAnyKey(frontMatter2),
  *check(card3, { additions }) {
    const unknownKeys = Object.entries(card3.frontMatter.data).filter(([key]) => !isKnownKey(key));
    for (const [key, value] of unknownKeys.slice(0, MAX_KEYS2)) yield* unknown2(card3, key, value, additions);
  }
});
function* unknown2(card3, key, value, additions) {
  const { frontMatter: frontMatter2 } = card3;
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
    const right = certainValue(slip, value, additions);
    const entry = right === void 0 ? void 0 : entryEdit(card3, key, slip, right);
    const edit = entry ?? (placed?.key && { ...placed.key, text: slip });
    const fix = unique && edit && !placed?.shared ? { fix: edit } : {};
    const message = `The Hub ignores ${code(key)}. Write ${code(entry ? `${slip}: ${right}` : slip)}.`;
    yield { case: "slip", message, place, actual: key, expected: [slip], ...fix };
    return;
  }
  const nested = nestedKeys(value).filter((inner) => !Object.hasOwn(data, inner));
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
function entryEdit({ text, frontMatter: frontMatter2 }, key, slip, right) {
  const { key: keyPlace, value: valuePlace } = frontMatter2.locate([key]) ?? {};
  const value = replaceScalar(frontMatter2, [key], right);
  if (!keyPlace || !valuePlace || !value) return void 0;
  const between = text.slice(keyPlace.end.offset, valuePlace.start.offset);
  return { start: keyPlace.start, end: valuePlace.end, text: `${slip}${between}${value.text}` };
}
function nestedKeys(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return TOP_LEVEL.filter((key) => Object.hasOwn(value, key));
}

// src/rules/section/benchmark-draft.ts
var MEASURES2 = {
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
  const usual = task !== void 0 && Object.hasOwn(MEASURES2, task) ? MEASURES2[task] : void 0;
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
var ID2 = /^[A-Za-z0-9][\w.-]{0,95}\/[A-Za-z0-9][\w.-]{0,95}$/u;
var LOADED = /(?:from_pretrained|SentenceTransformer|pipeline|load_from_hub)\((?:[^()"'\n]{0,80}(?:model|repo_id)\s?=\s?)?["']([\w./-]{3,192})["']/gu;
function cardFacts({ frontMatter: frontMatter2, outline, text, topics }) {
  const { data } = frontMatter2;
  const first = outline.sections.find(({ heading }) => heading !== void 0)?.heading;
  const isTitle = first?.rank === 1 && !TOPICS.some((topic) => lineOf2(topics[topic]) === first.line);
  const title2 = isTitle && !TEMPLATE_TITLE.test(first.text) ? first.text.trim() : void 0;
  const modelId = findModelId(title2, textsOf(data.base_model), text) ?? UNKNOWN_ID;
  return {
    modelId,
    library: textsOf(data.library_name)[0],
    task: textsOf(data.pipeline_tag)[0],
    metrics: textsOf(data.metrics).filter(isPlainName).slice(0, 4),
    license: textsOf(data.license)[0],
    title: title2 ?? modelId.split("/")[1] ?? modelId
  };
}
var TEMPLATE_TITLE = /^model card for model[ _]id$/i;
function lineOf2(state) {
  return state.state === "present" || state.state === "placeholder" ? state.line : void 0;
}
function isPlainName(name) {
  return /^[\w@+./ -]{1,30}$/.test(name);
}
function findModelId(title2, baseModels, text) {
  const named = title2?.replace(/^model card (?:for|of)\s/iu, "").trim();
  if (named !== void 0 && ID2.test(named)) return named;
  for (const [, id = ""] of text.matchAll(LOADED)) if (ID2.test(id) && !baseModels.includes(id)) return id;
  return void 0;
}
function textsOf(value) {
  return (Array.isArray(value) ? value : [value]).filter(
    (item) => typeof item === "string" && item !== ""
  );
}

// src/rules/section/heading-as-written.ts
var BEFORE2 = /^(?:[-*+>]\s{1,4}|\d{1,9}[.)]\s{1,4})+/;
var LONGEST_LINE2 = 300;
function headingAsWritten({ kind, text, rank }, line) {
  if (kind === "label" || kind === "item") return void 0;
  const source = line.trim().replace(BEFORE2, "");
  const isWhole = source.length <= LONGEST_LINE2;
  if (kind === "markdown" || kind === "html") {
    if (isWhole && (/^#{1,6}\s/.test(source) || isElement(source, `h${rank}`))) return source;
    return `${"#".repeat(rank)} ${text}`;
  }
  if (kind === "summary")
    return isWhole && isElement(source, "summary") ? source : `<summary>${text}</summary>`;
  if (kind === "colon") return text;
  return isWhole && source.includes(text) ? source : `**${text}**`;
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
        severity: about.severity.inline,
        effort: "heading"
      }
    },
    options: OPTIONS,
    examples: about.examples,
    *check(card3) {
      const state = card3.topics[about.topic];
      if (about.isElsewhere?.(card3)) return;
      const suggestion = `\`## ${about.heading}\``;
      if (state.state === "missing") {
        const message = `The card does not say ${about.says}. Add a section, for instance ${suggestion}, with ${about.wants}.`;
        yield { case: "missing", message, note: draft(about, card3) };
      } else if (state.state === "placeholder") {
        const message = `${code(state.heading)} is not filled in yet. Below it belongs ${about.wants}.`;
        const place = placeOfLine(card3.text, state.line);
        yield {
          case: "placeholder",
          message,
          place,
          actual: state.heading,
          note: filledIn(about, card3, state)
        };
      } else if (state.state === "inline") {
        const where = state.under === void 0 ? "" : ` under ${code(state.under)}`;
        const message = `Found at line ${state.line}${where}: ${about.says}. Give it a heading, for instance ${suggestion}.`;
        yield {
          case: "inline",
          message,
          place: placeOfLine(card3.text, state.line),
          expected: [`## ${about.heading}`]
        };
      }
    }
  });
}
function draft({ heading, skeleton }, card3) {
  return `## ${heading}

${skeleton(cardFacts(card3))}`;
}
function filledIn({ skeleton }, card3, { line, heading: text }) {
  const section = card3.outline.sections.find(({ heading: heading2 }) => heading2?.line === line && heading2.text === text);
  const heading = section?.heading && headingAsWritten(section.heading, lineOf3(card3.text, line));
  const content = skeleton(cardFacts(card3));
  return heading === void 0 ? content : `${heading}

${content}`;
}
function placeOfLine(text, line) {
  return { start: { line, column: 1 }, end: { line, column: lineOf3(text, line).length + 1 } };
}
function lineOf3(text, line) {
  return text.split(/\r\n|\r|\n/, line)[line - 1] ?? "";
}

// src/rules/section/benchmark.ts
var WANTS = "a measured number, what it was measured on, and a baseline";
var empty = (heading) => `\`${heading}\` is not filled in yet. Below it belongs ${WANTS}.`;
var benchmark2 = sectionRule({
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
var bias2 = sectionRule({
  topic: "bias",
  summary: "The card speaks of biases and ethical questions.",
  why: 'Mitchell et al. 2019 ("Model Cards for Model Reporting") ask for ethical considerations, and the template for "Bias, Risks, and Limitations" (huggingface_hub: templates/modelcard_template.md).',
  heading: "Bias and ethical considerations",
  says: "whom the model may treat unfairly",
  wants: "biases seen or looked for, and whom they touch",
  skeleton: () => "TODO: biases seen or looked for, whom they touch, what was done about them.",
  severity: { missing: LAUNCH, inline: FURTHER_TOPIC_INLINE },
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
var citation2 = sectionRule({
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
function bibtexDraft({ modelId, title: title2 }) {
  const key = (modelId.split("/")[1] ?? modelId).toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const name = title2.replace(/[{}\\\s]+/g, " ").trim();
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
var contact2 = sectionRule({
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
var demo2 = sectionRule({
  topic: "demo",
  summary: "The card links a demo, shows samples or has examples for the Hub\u2019s widget.",
  why: "Who can try a model in the browser tries it; the Hub links Spaces that use a model (hub-docs: docs/hub/spaces.md) and fills its widget with the examples under `widget` (hub-docs: docs/hub/models-widgets.md).",
  heading: "Demo",
  says: "where to try the model",
  wants: "a link to a Space or notebook, or samples of what the model makes",
  skeleton: () => "TODO: a link to a Space or notebook, or samples.",
  isElsewhere: ({ frontMatter: { data } }) => Array.isArray(data.widget) && data.widget.length > 0,
  severity: { missing: LAUNCH, inline: FURTHER_TOPIC_INLINE },
  examples: [
    {
      title: "a link under a heading",
      card: "# Tiny\n\n## Demo\n\nhttps://huggingface.co/spaces/acme/tiny\n",
      findings: []
    },
    {
      title: "examples for the widget of the page",
      card: "---\nwidget:\n- text: It arrived on time.\n---\n\n# Tiny\n",
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
      title: "a badge that leads to a Space",
      card: "# Tiny\n\n[![demo](https://img.shields.io/badge/demo-Space-yellow)](https://huggingface.co/spaces/acme/tiny)\n",
      findings: [
        {
          case: "inline",
          line: 3,
          message: "Found at line 3 under `Tiny`: where to try the model. Give it a heading, for instance `## Demo`."
        }
      ]
    },
    {
      title: "a leaderboard, in which nobody can try the model",
      card: "# Tiny\n\n[Results](https://huggingface.co/spaces/acme/leaderboard)\n",
      findings: [
        {
          case: "missing",
          message: "The card does not say where to try the model. Add a section, for instance `## Demo`, with a link to a Space or notebook, or samples of what the model makes."
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
var description2 = sectionRule({
  topic: "description",
  summary: "The card says what the model is.",
  why: 'A reader decides in the first lines whether to read on; the template opens with "Model Details" (huggingface_hub: templates/modelcard_template.md).',
  heading: "Model description",
  says: "what the model is",
  wants: "what it is, what it was made from and what it takes and gives",
  skeleton: () => "TODO: what the model is, what it was made from, what goes in and what comes out.",
  severity: { missing: LAUNCH, inline: FURTHER_TOPIC_INLINE },
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
var environment2 = sectionRule({
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
var intendedUse2 = sectionRule({
  topic: "intended-use",
  summary: "The card says what the model is for.",
  why: 'Mitchell et al. 2019 ("Model Cards for Model Reporting") ask for intended uses and users, and the template for "Direct Use" and "Downstream Use" (huggingface_hub: templates/modelcard_template.md).',
  heading: "Intended use",
  says: "what the model is for",
  wants: "the uses and users it was made for",
  skeleton: () => "TODO: who may use it and for what, directly or after fine-tuning.",
  severity: { missing: LAUNCH, inline: FURTHER_TOPIC_INLINE },
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
var license3 = sectionRule({
  topic: "license",
  summary: "The card\u2019s text says under which terms the model may be used.",
  why: "The front matter names the licence for machines; terms that differ for weights, code and data need words (hub-docs: docs/hub/repositories-licenses.md).",
  heading: "License",
  says: "under which terms the model may be used",
  wants: "the licence and what it asks of users",
  skeleton: ({ license: id }) => `TODO: what the licence${id ? `, \`${id}\`,` : ""} asks of users, and what holds for code and data.`,
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
var limitations2 = sectionRule({
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
var training2 = sectionRule({
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
var python = (...lines) => ["```python", ...lines, "```"].join("\n");
var shell = (...lines) => ["```sh", ...lines, "```"].join("\n");
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
    'print(model.similarity(*model.encode(["TODO: a sentence", "TODO: another one"])))'
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
    `nlp = spacy.load("${modelId.split("/")[1] ?? modelId}") # TODO: how its package is installed`,
    'print(nlp("TODO: a text"))'
  ),
  gguf: ({ modelId }) => shell(`llama-cli -hf ${modelId} -p "TODO: a prompt"`),
  mlx: ({ modelId }) => shell(`pip install mlx-lm && mlx_lm.generate --model ${modelId} --prompt "TODO: a prompt"`)
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
var usage2 = sectionRule({
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
  license2,
  pipelineTag,
  libraryName,
  language,
  baseModel,
  datasets,
  modelIndex,
  tags,
  thumbnail,
  types,
  unknownKey,
  placeholder3,
  customSchema,
  hub,
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
  contact2,
  title,
  headings,
  tagline,
  architecture,
  badges,
  paperLinks,
  variants,
  usageCode,
  links,
  licenseFile,
  licenseText,
  baseModelConsistency,
  modelIndexConsistency,
  usageLibrary,
  usageModelId,
  languageConsistency,
  placeholder2,
  benchmarkNumbers,
  bibtex,
  readable,
  ignores
];
var RULE_IDS = RULES.map(({ id }) => id);
var DOCUMENTATION = "https://github.com/model-card-gate/model-card-gate/blob/v1/docs/rules.md";
function ruleUrl(id) {
  return `${DOCUMENTATION}#${id.replaceAll("/", "")}`;
}

export {
  Lines,
  lineBreaks,
  walk,
  findExcess,
  isBeyondAscii,
  UnicodePattern,
  htmlTokens,
  tagName,
  isComment,
  attribute,
  NAME2 as NAME,
  NEAR,
  HINT,
  headingLexicon,
  passagesIn,
  authoredText,
  isBibtex,
  isFilledBibtex,
  codeKind,
  isRunnable,
  isCommand,
  NOTHING,
  STATEMENT,
  BELOW_NAME,
  KIND,
  ANYWHERE,
  benchmarkGrade,
  readingOf,
  headingMeaning,
  TOPICS,
  EFFORTS,
  effortOf,
  ruleSeverity,
  PRESETS,
  ignores,
  notIgnorable,
  unused,
  readable,
  unreadable,
  frontMatter,
  hub,
  licencesIn,
  plainLabel,
  languageOf,
  findTitle,
  usageCode,
  isMissing,
  isRepoId,
  pointerSteps,
  followPointer,
  isKnown,
  RULES,
  RULE_IDS,
  DOCUMENTATION,
  ruleUrl
};
