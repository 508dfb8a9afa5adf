import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m1_findPolicy as findPolicy } from "./edges.js";
import { m11_UsageError as UsageError } from "./edges.js";
import {
  replaceFile
} from "./shared-fix-files.js";
import { m13_say as say } from "./edges.js";
import "./edges.js";
import { m3_workspace as workspace } from "./edges.js";
import "./edges.js";
import "./edges.js";
import "./edges.js";
import "./shared-fix.js";
import "./edges.js";
import { m21_cardPolicies as cardPolicies } from "./edges.js";
import "./edges.js";
import "./edges.js";
import "./edges.js";
import { m9_NO_ADDITIONS as NO_ADDITIONS } from "./edges.js";
import "./edges.js";
import { m1_findDelimited as findDelimited, m1_isOn as isOn, m1_parseCard as parseCard, m1_readFrontMatter as readFrontMatter } from "./engine.js";
import "./engine.js";
import "./engine.js";
import { m5_RULES as RULES, m5_RULE_IDS as RULE_IDS, m5_dealsWithLanguage as dealsWithLanguage, m5_findTitle as findTitle, m5_isMissing as isMissing, m5_isRepoId as isRepoId, m5_licencesIn as licencesIn } from "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import { m10_parse as parse } from "./engine.js";
import { m11_correctLicense as correctLicense, m11_isKnown as isKnown } from "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./shared-esbuild.js";

// src/cli/init/init.ts
const { stat, writeFile } = require("node:fs/promises");
const path2 = require("node:path");

// src/cli/init/citation-entry.ts
var KINDS = /* @__PURE__ */ new Map([
  ["article", "article"],
  ["conference-paper", "inproceedings"],
  ["proceedings", "proceedings"],
  ["book", "book"],
  ["thesis", "phdthesis"],
  ["report", "techreport"]
]);
function citationEntry(text) {
  const work = readWork(text);
  if (!work) return void 0;
  const kind = KINDS.get(work.type) ?? "misc";
  const family = (work.authors[0] ?? "").split(",")[0] ?? "";
  const key = `${family}${work.year}${work.title.split(/\s+/)[0] ?? ""}`.toLowerCase().replace(/[^a-z0-9]+/g, "");
  const fields = [
    ["title", work.title],
    ["author", work.authors.join(" and ")],
    ["year", work.year],
    ...work.further
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@${kind}{${key || "model"},
${lines.join(",\n")}
}`;
}
function citedLicense(text) {
  const { license } = dataOf(text);
  if (typeof license !== "string" || license === "") return void 0;
  const { values: values2, certain } = correctLicense(license);
  return certain && values2.length === 1 ? values2[0] : void 0;
}
function dataOf(text) {
  try {
    return mapOf(parse(text, { maxAliasCount: 10, logLevel: "silent" }));
  } catch {
    return {};
  }
}
function readWork(text) {
  const whole = dataOf(text);
  const preferred = mapOf(whole["preferred-citation"]);
  const at = preferred.title === void 0 ? whole : preferred;
  const title = plain(at.title);
  const authors = (Array.isArray(at.authors) ? at.authors.slice(0, 200) : []).flatMap(
    (author) => nameOf(mapOf(author)) ?? []
  );
  const year = /^\d{4}/.exec(plain(at.year) || plain(at["date-released"]) || plain(at["date-published"]))?.[0];
  if (title === "" || authors.length === 0 || year === void 0) return void 0;
  const further = ["journal", "version", "doi", "url"].flatMap((key) => {
    const value = plain(at[key]);
    return value === "" ? [] : [[key, value]];
  });
  return { title, authors, year, further, type: plain(at.type) };
}
function nameOf(author) {
  const family = [plain(author["name-particle"]), plain(author["family-names"])].filter((part) => part !== "").join(" ");
  const given = plain(author["given-names"]);
  if (family !== "") return given === "" ? family : `${family}, ${given}`;
  const name = plain(author.name);
  return name === "" ? void 0 : `{${name}}`;
}
function mapOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function plain(value) {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "string" && typeof value !== "number") return "";
  return String(value).replace(/[{}\\`\s]+/g, " ").trim().slice(0, 500);
}

// src/cli/init/draft-sections.ts
var SECTION_RULES = RULES.filter(({ id }) => id.startsWith("section/"));
function draftSections(card, wishes) {
  const { policy, citation } = wishes;
  const mark = "#".repeat(sectionRank(card));
  const missing = SECTION_RULES.filter(
    (rule) => isOn(rule, policy.preset.value, policy.rules[rule.id]) && card.topics[topicOf(rule)].state === "missing"
  );
  const facts = scratchCard(wishes);
  return missing.flatMap((rule) => {
    const topic = topicOf(rule);
    const [finding] = rule.check(facts, { options: {}, additions: NO_ADDITIONS, ruleIds: RULE_IDS });
    const note = finding?.note;
    if (note === void 0) return [];
    const draft = note.replace(/^##(?= )/, mark);
    if (topic === "citation" && citation !== void 0) {
      const heading = draft.slice(0, draft.indexOf("\n"));
      return [
        {
          topic,
          text: `${heading}

<!-- From CITATION.cff. -->

\`\`\`bibtex
${citation}
\`\`\``,
          isReal: true
        }
      ];
    }
    return [{ topic, text: withModelId(topic, draft, wishes), isReal: false }];
  });
}
function topicOf({ id }) {
  return id.slice("section/".length);
}
function scratchCard({ guesses, isGguf, title }) {
  const known2 = new Map(guesses.map(({ key, value }) => [key, String(value)]));
  const library = known2.get("library_name") ?? (isGguf ? "gguf" : void 0);
  const task = known2.get("pipeline_tag");
  const lines = [
    ...library === void 0 ? [] : [`library_name: ${library}`],
    ...task === void 0 ? [] : [`pipeline_tag: ${task}`]
  ];
  const front = lines.length === 0 ? "" : `---
${lines.join("\n")}
---
`;
  const name = title?.slice(title.lastIndexOf("/") + 1).trim();
  return parseCard("README.md", name ? `${front}# ${name}
` : front);
}
function withModelId(topic, draft, { remote }) {
  if (!remote || topic !== "usage" && topic !== "citation") return draft;
  const { id, remote: name } = remote;
  if (topic === "usage")
    return commented(
      draft,
      `By the git remote ${name} the model is ${id}. Put it in place of your-name/your-model once the code has run.`
    );
  return commented(
    draft.replace("huggingface.co/your-name/your-model", `huggingface.co/${id}`),
    `The address is that of the git remote ${name}.`
  );
}
function commented(draft, comment) {
  const end = draft.indexOf("\n");
  return `${draft.slice(0, end)}

<!-- ${comment} -->${draft.slice(end)}`;
}
function sectionRank(card) {
  const title = findTitle(card);
  const ranks = card.outline.sections.flatMap(
    ({ heading }) => heading && heading.rank <= 6 && (title.kind !== "heading" || heading !== title.heading) ? [heading.rank] : []
  );
  return ranks.length === 0 ? 2 : ranks.reduce((least, rank) => Math.min(least, rank), 6);
}

// src/cli/init/yaml-lines.ts
var NO_TEXT = /^(?:y|n|yes|no|on|off|true|false|null|~|[\d.,_+-]+)$/i;
function draftLine({ key, value, source }) {
  const written2 = typeof value === "string" ? scalar(value) : `[${value.map(scalar).join(", ")}]`;
  return `${key}: ${written2} # ${inOneLine(source)}`;
}
function commentedLine({ key, text }) {
  return `# ${key}: TODO (${inOneLine(text)})`;
}
function scalar(value) {
  return /^[A-Za-z0-9][\w./+-]*$/.test(value) && !NO_TEXT.test(value) ? value : JSON.stringify(value);
}
function inOneLine(text) {
  return text.replace(/[\s\p{C}]+/gu, " ").trim();
}

// src/cli/init/draft-card.ts
function newCard({ guesses, title, ...wishes }) {
  const keys = guesses.made.map(({ key }) => key);
  const front = ["---", ...guesses.made.map(draftLine), ...openLines(guesses), "---"];
  const head = [
    ...front,
    "",
    `# ${title.text}`,
    "",
    `<!-- The title is ${title.source}. -->`,
    "",
    "TODO: one sentence that says what the model is and for whom.",
    ""
  ].join("\n");
  const sections = draftSections(parseCard("README.md", head), {
    ...wishes,
    guesses: guesses.made,
    title: title.text
  });
  const text = [head, ...sections.map((section) => `${section.text}
`)].join("\n");
  return { kind: "drafted", text, keys: [...keys, "tags"], sections };
}
function openLines({ hints }) {
  return [
    "tags: [] # topics under which people look for the model, three or more",
    ...hints.map(commentedLine)
  ];
}
function completedCard(text, { guesses, title, ...wishes }) {
  const card = parseCard("README.md", text);
  const { state, problems, complete, data, describes, nearMisses, opening } = card.frontMatter;
  if (text.includes("\0")) return refused("It is no text.");
  if (describes !== "model")
    return refused(
      `By its front matter it describes a ${describes === "space" ? "Space" : "data set"}, no model.`
    );
  const isEmpty = problems.some((problem) => problem.kind === "not-a-map" && problem.found === "nothing");
  const faults = isEmpty ? [] : problems;
  const [fault] = [...faults.map(({ position }) => position), ...state === "unseen" ? [opening] : []];
  if (fault || state !== "absent" && !complete && !isEmpty || state === "absent" && nearMisses.length > 0)
    return refused(
      `Its front matter cannot be read as the Hub reads it${fault ? `, from line ${fault.start.line} on` : ""}, so nothing can be added to it. Judge the card without --init, mend what is said of it, and run --init again.`
    );
  const made = guesses.made.filter(({ key }) => lacks(card.frontMatter, key));
  const isBegun = state === "absent" && made.length === 0;
  const lines = isBegun ? openLines(guesses) : made.map(draftLine);
  const eol = /\r\n/.test(text) ? "\r\n" : "\n";
  const heading = findTitle(card);
  const sections = draftSections(card, {
    ...wishes,
    guesses: [...known(data), ...guesses.made],
    title: heading.kind === "heading" ? heading.heading.text : title.text
  });
  const added = sections.map((section) => section.text.replaceAll("\n", eol));
  if (lines.length + added.length === 0) return { kind: "complete" };
  const withKeys = lines.length === 0 ? text : addKeys(text, lines, eol);
  const whole = added.length === 0 ? withKeys : `${closed(withKeys, eol)}${added.join(`${eol}${eol}`)}${eol}`;
  const keys = isBegun ? ["tags"] : made.map(({ key }) => key);
  return check(text, whole, keys, sections);
}
function lacks(frontMatter, key) {
  if (frontMatter.state === "absent" || Object.keys(frontMatter.data).length === 0) return true;
  return !Object.hasOwn(frontMatter.data, key) && isMissing(frontMatter, key);
}
function refused(reason) {
  return { kind: "refused", reason };
}
function known(data) {
  return ["library_name", "pipeline_tag"].flatMap((key) => {
    const value = data[key];
    return typeof value === "string" && /^[\w.+-]{1,100}$/.test(value) ? [{ key, value, source: "the card" }] : [];
  });
}
function addKeys(text, lines, eol) {
  const delimited = findDelimited(text);
  if (delimited) {
    const { contentStart, contentEnd } = delimited;
    const own = text.slice(0, contentStart).endsWith("\r\n") ? "\r\n" : "\n";
    const added = lines.join(own);
    const isEmpty = text.slice(contentStart, contentEnd).trim() === "";
    if (!isEmpty) return `${text.slice(0, contentEnd)}${own}${added}${text.slice(contentEnd)}`;
    const rest2 = text.slice(contentStart);
    return `${text.slice(0, contentStart)}${added}${/^\r?\n/.test(rest2) ? "" : own}${rest2}`;
  }
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  const rest = text.slice(start);
  const gap = rest === "" ? "" : eol;
  return `${text.slice(0, start)}---${eol}${lines.join(eol)}${eol}---${eol}${gap}${rest}`;
}
function closed(text, eol) {
  if (text === "") return "";
  const ends = /(?:\r\n|\n)$/.test(text);
  const isBlank = /(?:\r\n|\n)[ \t]*(?:\r\n|\n)$/.test(text);
  return `${text}${ends ? "" : eol}${isBlank ? "" : eol}`;
}
function check(before, text, keys, sections) {
  const old = readFrontMatter(before);
  const card = parseCard("README.md", text);
  const { data, complete, problems } = card.frontMatter;
  const isKept = Object.entries(old.data).every(
    ([key, value]) => JSON.stringify(data[key]) === JSON.stringify(value)
  );
  const isThere = keys.every((key) => Object.hasOwn(data, key));
  if (keys.length > 0 && !(complete && problems.length === 0 && isKept && isThere))
    return refused(
      `Keys cannot be added to its front matter as it is written. Write one key a line, from the line's beginning, and run --init again; missing are ${keys.map((key) => `\`${key}\``).join(", ")}.`
    );
  const unseen = sections.find(
    ({ topic, isReal }) => card.topics[topic].state !== (isReal ? "present" : "placeholder")
  );
  if (unseen)
    return refused(
      "Sections at its end would not be read as sections: something before it, such as a code block or an HTML element, is not closed. Close it and run --init again."
    );
  return { kind: "drafted", text, keys, sections };
}

// src/cli/init/tasks.ts
var BY_HEAD = [
  [/ForZeroShotImageClassification$/, "zero-shot-image-classification"],
  [/ForZeroShotObjectDetection$/, "zero-shot-object-detection"],
  [
    /^(?:Wav2Vec2|Hubert|WavLM|UniSpeech|Data2VecAudio|SEW|Whisper|AST).*For(?:Sequence|Audio)Classification$/,
    "audio-classification"
  ],
  [/ForAudioClassification$/, "audio-classification"],
  [/ForVideoClassification$/, "video-classification"],
  [/ForImageClassification(?:WithTeacher)?$/, "image-classification"],
  [/ForObjectDetection$/, "object-detection"],
  [/For(?:Semantic|Universal|Instance|Image)Segmentation$/, "image-segmentation"],
  [/ForDepthEstimation$/, "depth-estimation"],
  [/ForKeypointDetection$/, "keypoint-detection"],
  [/ForMaskGeneration$/, "mask-generation"],
  [/ForTableQuestionAnswering$|^TapasForQuestionAnswering$/, "table-question-answering"],
  [/^LayoutLM.*ForQuestionAnswering$|ForDocumentQuestionAnswering$/, "document-question-answering"],
  [/^(?:Vilt|Blip)ForQuestionAnswering$|ForVisualQuestionAnswering$/, "visual-question-answering"],
  [/ForSequenceClassification$/, "text-classification"],
  [/ForTokenClassification$/, "token-classification"],
  [/ForQuestionAnswering$/, "question-answering"],
  [/ForMultipleChoice$/, "multiple-choice"],
  [/ForMaskedLM$/, "fill-mask"],
  [
    /ForCTC$|ForSpeechSeq2Seq$|^(?:Whisper|Speech2Text|Moonshine)ForConditionalGeneration$/,
    "automatic-speech-recognition"
  ],
  [/^VitsModel$|ForTextToSpeech$|ForTextToWaveform$|^Bark(?:Model)?$/, "text-to-speech"],
  [/^Musicgen.*ForConditionalGeneration$/, "text-to-audio"],
  [
    /ForImageTextToText$|^(?:Llava|Qwen2VL|Qwen2_5_VL|Qwen3VL|Idefics|PaliGemma|Mllama|InternVL|SmolVLM|Gemma3|Mistral3|Kosmos2).*ForConditionalGeneration$/,
    "image-text-to-text"
  ],
  [/ForVision2Seq$/, "image-to-text"],
  [/^MarianMTModel$|^(?:M2M100|FSMT)ForConditionalGeneration$/, "translation"],
  [/^PegasusForConditionalGeneration$/, "summarization"],
  [/ForCausalLM$|^(?:GPT2|OpenAIGPT|XGLM|CTRL|TransfoXL)LMHeadModel$/, "text-generation"],
  [
    /^(?:Bert|Roberta|XLMRoberta|DistilBert|MPNet|Electra|Albert|DebertaV2|ModernBert|NomicBert|Camembert)Model$/,
    "feature-extraction"
  ],
  [/^(?:ViT|Dinov2|Swin|ConvNext|Beit)Model$/, "image-feature-extraction"]
];
function taskOfArchitecture(name) {
  return BY_HEAD.find(([pattern]) => pattern.test(name))?.[1];
}
var BY_TASK_TYPE = /* @__PURE__ */ new Map([
  ["CAUSAL_LM", "text-generation"],
  ["SEQ_CLS", "text-classification"],
  ["TOKEN_CLS", "token-classification"],
  ["QUESTION_ANS", "question-answering"],
  ["FEATURE_EXTRACTION", "feature-extraction"]
]);
function taskOfAdapter(taskType) {
  return BY_TASK_TYPE.get(taskType);
}
var BY_PIPELINE = [
  [/ImageToVideo|Img2Vid|VideoDiffusionPipeline$/, "image-to-video"],
  [/Video|^(?:WanPipeline|CogVideoXPipeline|LTXPipeline|MochiPipeline|AllegroPipeline)$/, "text-to-video"],
  [/Audio|Music/, "text-to-audio"],
  [/Img2Img|Inpaint|Upscale|InstructPix2Pix|ImageVariation|Kontext|Edit/, "image-to-image"],
  [
    /^(?:DDPM|DDIM|PNDM|ScoreSdeVe|KarrasVe|LDM|ConsistencyModel|DanceDiffusion)Pipeline$/,
    "unconditional-image-generation"
  ],
  [/^ShapE/, "text-to-3d"],
  [
    /^(?:StableDiffusion|StableDiffusionXL|StableDiffusion3|Flux|PixArtAlpha|PixArtSigma|HunyuanDiT|Kandinsky|Sana|Lumina|AuraFlow|LatentConsistencyModel|QwenImage|Chroma|HiDreamImage|CogView)[\w]*Pipeline$/,
    "text-to-image"
  ]
];
function taskOfPipeline(className) {
  return BY_PIPELINE.find(([pattern]) => pattern.test(className))?.[1];
}

// src/cli/init/guesses.ts
var SPEAKING_FILES = [
  "config.json",
  "adapter_config.json",
  "model_index.json",
  "modules.json",
  "config_sentence_transformers.json",
  "config_setfit.json",
  "tokenizer_config.json"
];
function guess(signs) {
  const made = /* @__PURE__ */ new Map();
  const hints = [];
  const say2 = (key, value, source) => {
    if (value !== void 0 && !made.has(key)) made.set(key, { key, value, source });
  };
  const config = values(signs, "config.json");
  if (signs.license) say2("license", signs.license.id, `the text of ${signs.license.file}`);
  adapter(signs, say2, hints);
  sentenceTransformers(signs, say2);
  diffusers(signs, say2);
  if (signs.safetensors?.format === "mlx")
    say2("library_name", "mlx", `${signs.safetensors.file}: its header says \`mlx\``);
  if (config) {
    timm(config, say2);
    transformers(config, say2);
  }
  languages(values(signs, "tokenizer_config.json"), say2);
  gguf(signs, say2, hints);
  if (!signs.files.some(isLicenseFile)) say2("license", signs.citedLicense, "CITATION.cff: license");
  return { made: [...made.values()], hints: [...hints, ...open(signs, made)] };
}
function adapter(signs, say2, hints) {
  const config = values(signs, "adapter_config.json");
  if (!config) return;
  const { base_model_name_or_path: base, task_type: task } = config;
  say2("library_name", "peft", "adapter_config.json, a file of PEFT");
  if (typeof task === "string")
    say2("pipeline_tag", taskOfAdapter(task), `adapter_config.json: task_type is ${named(task)}`);
  if (typeof base !== "string" || base === "") return;
  if (isRepoId(base) && base.includes("/")) {
    say2("base_model", base, "adapter_config.json: base_model_name_or_path");
    say2("base_model_relation", "adapter", "adapter_config.json, a file of PEFT");
  } else
    hints.push({
      key: "base_model",
      text: `adapter_config.json says ${named(base)}, which is no owner and name on the Hub`
    });
}
function sentenceTransformers(signs, say2) {
  const modules = signs.json.get("modules.json");
  const isPipeline = Array.isArray(modules) && modules.some((module) => String(mapOf2(module)?.type ?? "").startsWith("sentence_transformers."));
  if (values(signs, "config_setfit.json")) {
    say2("library_name", "setfit", "config_setfit.json");
    say2("pipeline_tag", "text-classification", "config_setfit.json");
  }
  const file = isPipeline ? "modules.json" : "config_sentence_transformers.json";
  if (!isPipeline && !values(signs, file)) return;
  say2("library_name", "sentence-transformers", file);
  say2("pipeline_tag", "sentence-similarity", file);
}
function diffusers(signs, say2) {
  const index = values(signs, "model_index.json");
  const name = index?._class_name;
  if (index && typeof name === "string") {
    say2("library_name", "diffusers", `model_index.json: _class_name is ${named(name)}`);
    say2("pipeline_tag", taskOfPipeline(name), `model_index.json: _class_name is ${named(name)}`);
  }
  const weights = signs.files.find((file) => file === "pytorch_lora_weights.safetensors");
  if (weights) say2("library_name", "diffusers", `${weights}, as diffusers names its LoRA weights`);
}
function timm(config, say2) {
  const { architecture, pretrained_cfg: pretrained, num_classes: classes } = config;
  if (typeof architecture !== "string" || pretrained === void 0 && classes === void 0) return;
  say2("library_name", "timm", `config.json: architecture is ${named(architecture)}`);
  if (typeof classes === "number")
    say2(
      "pipeline_tag",
      classes > 0 ? "image-classification" : "image-feature-extraction",
      `config.json: num_classes is ${classes}`
    );
}
function transformers(config, say2) {
  const { architectures, model_type: type, transformers_version: version } = config;
  const architecture = Array.isArray(architectures) ? architectures[0] : void 0;
  if (typeof type === "string")
    say2("library_name", "transformers", `config.json: model_type is ${named(type)}`);
  else if (typeof version === "string")
    say2("library_name", "transformers", "config.json: transformers_version");
  if (typeof architecture === "string")
    say2(
      "pipeline_tag",
      taskOfArchitecture(architecture),
      `config.json: architectures is ${named(architecture)}`
    );
}
function languages(tokenizer, say2) {
  const codes = [tokenizer?.source_lang, tokenizer?.target_lang].filter(
    (code) => typeof code === "string" && isKnown("language", code, NO_ADDITIONS)
  );
  if (codes.length === 2) say2("language", codes, "tokenizer_config.json: source_lang and target_lang");
}
var EMBEDDING_ARCHITECTURES = /* @__PURE__ */ new Set([
  "bert",
  "nomic-bert",
  "jina-bert-v2",
  "nomic-bert-moe"
]);
var WRITING_ARCHITECTURES = new Set(
  "llama llama4 mistral3 qwen2 qwen2moe qwen3 qwen3moe gemma gemma2 gemma3 phi2 phi3 falcon gpt2 gptj gptneox mpt starcoder starcoder2 stablelm baichuan bloom olmo olmo2 deepseek2 command-r cohere2 granite internlm2 mamba rwkv6 smollm3 gpt-oss".split(
    " "
  )
);
function gguf(signs, say2, hints) {
  const file = signs.gguf?.file ?? signs.files.find((name) => /\.gguf$/i.test(name));
  if (file === void 0) return;
  const texts = signs.gguf?.texts ?? /* @__PURE__ */ new Map();
  const architecture = texts.get("general.architecture");
  if (architecture !== void 0) {
    const from = `${file}: general.architecture is ${named(architecture)}`;
    if (WRITING_ARCHITECTURES.has(architecture)) say2("pipeline_tag", "text-generation", from);
    else if (EMBEDDING_ARCHITECTURES.has(architecture)) say2("pipeline_tag", "feature-extraction", from);
  }
  const license = texts.get("general.license");
  if (license !== void 0 && isKnown("license", license, NO_ADDITIONS))
    say2("license", license, `${file}: general.license`);
  const address = texts.get("general.base_model.0.repo_url") ?? "";
  const base = /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)\/?$/.exec(address)?.[1];
  if (base !== void 0 && isRepoId(base)) {
    say2("base_model", base, `${file}: general.base_model.0.repo_url`);
    say2("base_model_relation", "quantized", `${file}, a GGUF file`);
  } else
    hints.push({
      key: "base_model",
      text: `the name of ${named(file)} says ${named(unquantised(file))}; add its owner, and \`base_model_relation: quantized\``
    });
}
function unquantised(file) {
  const name = file.slice(0, 200).replace(/\.gguf$/i, "");
  return name.replace(/[-_.](?:\d{5}-of-\d{5})$/, "").replace(/[-_.](?:I?Q\d\w{0,10}|B?F16|F32|MXFP4)$/i, "");
}
function isLicenseFile(name) {
  return /^(?:licen[cs]e|copying)(?:[.-][\w.-]{1,20})?$/i.test(name);
}
var TOKENIZER = /^(?:tokenizer\.json|tokenizer\.model|tokenizer_config\.json|vocab\.(?:json|txt)|spiece\.model|sentencepiece\.bpe\.model)$/;
function* open({ files }, made) {
  if (!made.has("license")) {
    const file = files.find(isLicenseFile);
    const text = file ? `the text of ${named(file)} is none that is known` : "no file says under which";
    yield { key: "license", text: `${text}; see https://huggingface.co/docs/hub/repositories-licenses` };
  }
  if (!made.has("pipeline_tag"))
    yield { key: "pipeline_tag", text: "no file says for which task; see https://huggingface.co/tasks" };
  if (!made.has("library_name"))
    yield { key: "library_name", text: "no file says which library loads the model" };
  if (!made.has("language")) {
    const file = files.find((name) => TOKENIZER.test(name));
    if (file)
      yield {
        key: "language",
        text: `${file} says that the model reads text; add the codes of its languages`
      };
    else if (dealsWithLanguage(String(made.get("pipeline_tag")?.value)))
      yield { key: "language", text: "the task deals with language; add the codes of its languages" };
  }
}
function values(signs, file) {
  return mapOf2(signs.json.get(file));
}
function mapOf2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : void 0;
}
function named(value) {
  return `\`${value.slice(0, 100).replace(/[`\s\p{C}]+/gu, " ")}\``;
}

// src/cli/init/read-signs.ts
const { constants } = require("node:fs");
const { lstat, open: open2, readdir } = require("node:fs/promises");
const path = require("node:path");

// src/cli/init/git-remote.ts
var ADDRESS = /^(?:https?:\/\/(?:[^@/\s]{0,300}@)?|ssh:\/\/git@|git@)(?:huggingface\.co|hf\.co)[/:]([\w.-]{1,96}\/[\w.-]{1,96}?)(?:\.git)?\/?$/;
function hubRemote(config) {
  const found = [];
  let remote;
  for (const line of config.split(/\r\n|\n/)) {
    const section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1];
    if (section !== void 0) remote = /^remote "(\w+(?:[.-]\w+)*)"$/.exec(section)?.[1];
    const url = /^\s*url\s*=\s*(\S+)\s*$/.exec(line)?.[1];
    const id = url === void 0 ? void 0 : ADDRESS.exec(url)?.[1];
    if (remote !== void 0 && id !== void 0 && !/^(?:datasets|spaces)\//.test(id) && isRepoId(id))
      found.push({ remote, id });
  }
  return found.find(({ remote: name }) => name === "origin") ?? found[0];
}

// src/cli/init/model-headers.ts
var HEAD_BYTES = 256 * 1024;
var MAX_TEXT = 1e3;
var MAX_ENTRIES = 200;
function ggufTexts(head) {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 24 || new TextDecoder().decode(head.subarray(0, 4)) !== "GGUF") return void 0;
  const version = view.getUint32(4, true);
  if (version < 2 || version > 3) return void 0;
  const texts = /* @__PURE__ */ new Map();
  const count = Math.min(Number(view.getBigUint64(16, true)), MAX_ENTRIES);
  let at = 24;
  const text = () => {
    if (at + 8 > head.length) return void 0;
    const length = Number(view.getBigUint64(at, true));
    const start = at + 8;
    if (length > head.length - start) return void 0;
    at = start + length;
    return new TextDecoder().decode(head.subarray(start, at));
  };
  for (let entry = 0; entry < count; entry++) {
    const key = text();
    if (key === void 0 || at + 4 > head.length) break;
    const type = view.getUint32(at, true);
    at += 4;
    if (type === TEXT) {
      const value = text();
      if (value === void 0) break;
      if (value.length <= MAX_TEXT) texts.set(key, value);
    } else if (type === LIST) {
      const skipped = skipList();
      if (!skipped) break;
    } else {
      const size = SIZES[type];
      if (size === void 0) break;
      at += size;
    }
  }
  return texts;
  function skipList() {
    if (at + 12 > head.length) return false;
    const type = view.getUint32(at, true);
    const length = Number(view.getBigUint64(at + 4, true));
    at += 12;
    if (type === TEXT) {
      for (let i = 0; i < length; i++) if (text() === void 0) return false;
      return true;
    }
    const size = SIZES[type];
    if (size === void 0) return false;
    at += size * length;
    return at <= head.length;
  }
}
var TEXT = 8;
var LIST = 9;
var SIZES = [1, 1, 2, 2, 4, 4, 4, 1, void 0, void 0, 8, 8, 8];
function safetensorsFormat(head) {
  if (head.length < 8) return void 0;
  const length = Number(new DataView(head.buffer, head.byteOffset, head.byteLength).getBigUint64(0, true));
  const start = new TextDecoder().decode(head.subarray(8, Math.min(head.length, 8 + length)));
  return /^\{"__metadata__":\{[^{}]{0,2000}?"format":"(\w{1,20})"/.exec(start)?.[1];
}

// src/cli/init/read-signs.ts
var MAX_FILES = 1e4;
async function readSigns(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name).sort().slice(0, MAX_FILES);
  const read = textReader(folder);
  const json = /* @__PURE__ */ new Map();
  for (const file of SPEAKING_FILES) {
    const text = files.includes(file) ? await read(file) : void 0;
    const value = text === void 0 ? void 0 : parsed(text);
    if (value !== void 0) json.set(file, value);
  }
  const config = await read(".git/config");
  const remote = config === void 0 ? void 0 : hubRemote(config);
  const gguf2 = await ggufOf(folder, files);
  const safetensors = await safetensorsOf(folder, files);
  const license = await licenseOf(files, read);
  const citation = files.includes("CITATION.cff") ? await read("CITATION.cff") : void 0;
  const cited = citation === void 0 ? void 0 : citedLicense(citation);
  return {
    signs: {
      files,
      json,
      ...license && { license },
      ...cited !== void 0 && { citedLicense: cited },
      ...remote && { remote },
      ...gguf2 && { gguf: gguf2 },
      ...safetensors && { safetensors }
    },
    ...citation !== void 0 && { citation }
  };
}
function textReader(folder) {
  const source = workspace(folder, { confined: true });
  return async (file) => {
    const entry = await source.read(file);
    return entry.kind === "file" ? new TextDecoder().decode(entry.bytes) : void 0;
  };
}
async function licenseOf(files, read) {
  for (const file of files.filter(isLicenseFile)) {
    const text = await read(file);
    const [id, another] = text === void 0 ? [] : licencesIn(text);
    if (id !== void 0 && another === void 0) return { file, id };
  }
  return void 0;
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
async function ggufOf(folder, files) {
  const file = files.find((name) => /\.gguf$/i.test(name));
  const texts = file === void 0 ? void 0 : ggufTexts(await headOf(path.join(folder, file)));
  return file !== void 0 && texts ? { file, texts } : void 0;
}
async function safetensorsOf(folder, files) {
  const file = files.find((name) => /^model(?:-\d{5}-of-\d{5})?\.safetensors$/.test(name));
  const format = file === void 0 ? void 0 : safetensorsFormat(await headOf(path.join(folder, file)));
  return file !== void 0 && format !== void 0 ? { file, format } : void 0;
}
async function headOf(file) {
  if (!(await lstat(file)).isFile()) return new Uint8Array();
  const handle = await open2(file, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

// src/cli/init/init.ts
async function init(args, terminal) {
  const { cwd } = terminal;
  const targets = args.files.length === 0 ? ["README.md"] : args.files;
  const { policy, root } = await findPolicy(terminal, args.config, {
    ...args.preset && { preset: args.preset },
    origin: (key) => `the option --${key}`
  });
  const policyFor = await cardPolicies(policy);
  let status = 0;
  for (const target of targets) {
    const file = await cardFile(target, cwd);
    const fromRoot = path2.relative(root, path2.resolve(cwd, file)).split(path2.sep).join("/");
    const told = await initCard(file, policyFor(fromRoot), cwd);
    if (told.failed) status = 2;
    if (told.failed || !args.quiet) for (const sentence of told.sentences) say(terminal, sentence);
  }
  return status;
}
async function cardFile(target, cwd) {
  const absolute = path2.resolve(cwd, target);
  const kind = await kindOf(absolute);
  if (kind === "folder") return path2.join(target, "README.md");
  if (kind === "other") return target;
  const isCard = /\.(?:md|markdown)$/i.test(target);
  if (/[*?[\]{}]/.test(target))
    throw new UsageError(`--init takes files and folders, and "${target}" is a pattern. Name the files.`);
  if (!isCard)
    throw new UsageError(
      `${target} does not exist. Name a folder that does, or the file to write, such as README.md.`
    );
  if (await kindOf(path2.dirname(absolute)) !== "folder")
    throw new UsageError(
      `${path2.dirname(target)} is no folder, so ${target} cannot be written. Check the path.`
    );
  return target;
}
async function kindOf(target) {
  try {
    return (await stat(target)).isDirectory() ? "folder" : "other";
  } catch (error) {
    const { code } = error;
    return code === "ENOENT" || code === "ENOTDIR" ? "missing" : "other";
  }
}
async function initCard(file, policy, cwd) {
  const absolute = path2.resolve(cwd, file);
  const entry = await workspace(cwd, { confined: false }).read(file);
  if (entry.kind !== "file" && entry.kind !== "missing") {
    const what = entry.kind === "unreadable" ? `cannot be read (${entry.reason})` : `is ${NOT_A_FILE[entry.kind]}`;
    return { failed: true, sentences: [`${file} ${what}. Nothing was written.`] };
  }
  const text = entry.kind === "file" ? decoded(entry.bytes) : void 0;
  if (entry.kind === "file" && text === void 0)
    return { failed: true, sentences: [`${file} is not in UTF-8. Nothing was written. Save it as UTF-8.`] };
  const drafting = await gather(path2.dirname(absolute), policy);
  const drafted = text === void 0 ? newCard(drafting) : completedCard(text, drafting);
  if (drafted.kind === "refused")
    return { failed: true, sentences: [`${file} was left as it is. ${drafted.reason}`] };
  const rest = openHints(drafting, text);
  if (drafted.kind === "complete")
    return {
      failed: false,
      sentences: [`${file} was left as it is: nothing is missing that can be drafted.`, ...rest]
    };
  try {
    if (text === void 0) await writeFile(absolute, drafted.text, { flag: "wx" });
    else await replaceFile(absolute, drafted.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { failed: true, sentences: [`${file} could not be written (${reason}). Nothing was changed.`] };
  }
  return {
    failed: false,
    sentences: [...written(file, text === void 0, drafted), ...rest, whatNext(file, drafted)]
  };
}
var NOT_A_FILE = {
  "too-large": "larger than 2 MiB",
  directory: "a folder",
  symlink: "a symbolic link, which is not followed",
  submodule: "a submodule",
  special: "no regular file",
  deleted: "deleted"
};
async function gather(folder, policy) {
  const { signs, citation } = await readSigns(folder);
  const entry = citation === void 0 ? void 0 : citationEntry(citation);
  const { remote } = signs;
  return {
    policy,
    guesses: guess(signs),
    title: remote ? {
      text: remote.id.slice(remote.id.indexOf("/") + 1),
      source: `the name of the git remote ${remote.remote}`
    } : titleFromFolder(path2.basename(folder)),
    isGguf: signs.files.some((name) => /\.gguf$/i.test(name)),
    ...remote && { remote },
    ...entry !== void 0 && { citation: entry }
  };
}
function titleFromFolder(name) {
  return /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,95}$/u.test(name) ? { text: name, source: "the name of this folder" } : { text: "TODO", source: "for you to write: the name of the model" };
}
function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function written(file, isNew, { keys, sections }) {
  const topics = sections.map(({ topic }) => topic);
  return [
    `${file}: ${isNew ? "a draft was written" : "what was missing was added"}${keys.length > 0 ? `, with the keys ${keys.join(", ")}` : ""}${topics.length > 0 ? `${keys.length > 0 ? " and" : ", with"} the sections ${topics.join(", ")}` : ""}.`
  ];
}
function openHints({ guesses: { hints } }, text) {
  if (text === void 0) return [];
  const frontMatter = readFrontMatter(text);
  const { start, end } = frontMatter.extent ?? { start: 0, end: 0 };
  const said = text.slice(start, end);
  return hints.filter(({ key }) => lacks(frontMatter, key) && !said.includes(`# ${key}: TODO`)).map(({ key, text: known2 }) => `${key} could not be guessed: ${known2}.`);
}
function whatNext(file, { keys }) {
  const check2 = keys.length > 0 ? "Each value names its source in a comment: check it. Then fill" : "Fill";
  return `${check2} in what says TODO, and judge ${file} by the same command without --init.`;
}
export {
  init
};
