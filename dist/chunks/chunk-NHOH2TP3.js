import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

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
    ([language, labels]) => labels.split(" ").map((label) => [label, language])
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

export {
  plainLabel,
  languageOf,
  isExampleLabel
};
