import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  languageOf,
  plainLabel
} from "./chunk-NHOH2TP3.js";
import "./chunk-Y2UK72KH.js";

// src/rules/content/code/load-parsers.ts
async function loadParsers(text) {
  const loaded = {};
  for (const language of languagesIn(text)) loaded[language] = guarded(await load(language));
  return loaded;
}
function languagesIn(text) {
  const found = /* @__PURE__ */ new Set();
  for (const [, info = ""] of text.matchAll(/(?:```|~~~)[ \t]{0,8}([^\s`~][^\n\r`]{0,60})/g)) {
    const language = languageOf(plainLabel(info));
    if (language) found.add(language);
  }
  return found;
}
async function load(language) {
  switch (language) {
    case "python":
      return (await import("./python-RNJJI2VV.js")).parsePython;
    case "shell":
      return (await import("./shell-NFOTGAGQ.js")).parseShell;
    case "javascript":
      return (await import("./javascript-44AHD32C.js")).parseJavaScript;
    case "typescript":
      return (await import("./javascript-44AHD32C.js")).parseTypeScript;
    case "json":
      return (await import("./json-LUIDSH7E.js")).parseJson;
    case "yaml":
      return (await import("./yaml-LVEQKVBO.js")).parseYaml;
  }
}
function guarded(parse) {
  return (text, label) => {
    try {
      return parse(text, label);
    } catch {
      return void 0;
    }
  };
}
export {
  loadParsers
};
