import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  remarkBlocks,
  renderBody
} from "./shared-body.js";
import { m17_link as link, m17_paragraph as paragraph, m17_strong as strong, m17_text as text, m17_toText as toText } from "./edges.js";
import {
  UnreadableAnswer,
  fieldsOf
} from "./shared-api-failure.js";
import { m18_amount as amount, m18_hasOld as hasOld, m18_headline as headline, m18_listed as listed } from "./edges.js";

// src/report/hidden-line.ts
var CLOSING = " -->";
var MAX_TEXT = 400;
function asHidden(text2) {
  return text2.slice(0, MAX_TEXT);
}
function hiddenLine(name, data) {
  const clipped = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === "string" ? asHidden(value) : value
  ]);
  const json = JSON.stringify({ version: 1, ...Object.fromEntries(clipped) });
  return `${opening(name)}${json.replace(/[^\w ":,.{}\\]/g, escaped)}${CLOSING}`;
}
function readHiddenLine(name, body) {
  const text2 = body.trimEnd();
  const start = text2.lastIndexOf(opening(name));
  if (start === -1 || !text2.endsWith(CLOSING)) return void 0;
  const json = text2.slice(start + opening(name).length, -CLOSING.length);
  if (/[<>\r\n]|--/.test(json)) return void 0;
  try {
    const data = JSON.parse(json);
    if (typeof data !== "object" || data === null) return void 0;
    const fields = data;
    return fields.version === 1 ? { data: fields, before: text2.slice(0, start) } : void 0;
  } catch {
    return void 0;
  }
}
function opening(name) {
  return `<!-- ${name} `;
}
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/report/marker.ts
var NAME = "model-card-gate";
var BEGINNING = /^(?:### (?:\u274c|\u26a0\ufe0f|\u2705) |\u2705 \*\*)?Model card gate: /u;
function writeMarker({ key, headSha, runId, attempt, startedAt, isGreen }) {
  return hiddenLine(NAME, { key, headSha, runId, startedAt, attempt, isGreen });
}
function readMarker(body) {
  if (!BEGINNING.test(body)) return void 0;
  const { key, headSha, runId, attempt, startedAt, isGreen } = readHiddenLine(NAME, body)?.data ?? {};
  if (typeof key !== "string" || typeof headSha !== "string") return void 0;
  if (typeof runId !== "string" || typeof startedAt !== "string" || typeof isGreen !== "boolean")
    return void 0;
  if (typeof attempt !== "number" || !Number.isSafeInteger(attempt)) return void 0;
  return { key, headSha, runId, attempt, startedAt, isGreen };
}
function isKey({ key }, wanted) {
  return key === asHidden(wanted);
}

// src/report/comment.ts
var MAX_COMMENT = 64e3;
function renderComment(report, around) {
  const isGreen = hasNothingToFix(report);
  const marker = markerLine(around, isGreen);
  const isLine = isGreen || around.isHealed === true && report.verdict === "pass";
  if (isLine) return greenLine(report, around) + marker;
  const limit = MAX_COMMENT - marker.length;
  const ending = footer(around, isGreen ? void 0 : "updated at every push");
  return renderBody(report, around, (text2) => text2.length <= limit, limit, ending).markdown + marker;
}
function hasNothingToFix({ verdict, counts }) {
  return verdict === "pass" && counts.error + counts.warning === 0;
}
function renderOutdated(around) {
  const line = "Model card gate: the pull request has a newer head than the one judged here";
  return toText([paragraph(text(line)), ...footer(around)]) + markerLine(around, true);
}
function markerLine({ commentKey, commit, run, startedAt }, isGreen) {
  const { id: runId, attempt } = run;
  const marker = { key: commentKey, headSha: commit.sha, runId, attempt, startedAt, isGreen };
  return `
${writeMarker(marker)}
`;
}
function greenLine(report, around) {
  const { counts, cards } = report;
  const isMended = around.isHealed === true && counts.error + counts.warning === 0 && cards.length > 0 && !hasOld(cards);
  const words = isMended ? "all fixed" : headline(report, around.failOn);
  const ignored = cards.reduce((sum, card) => sum + (card.ignored?.length ?? 0), 0);
  const old = cards.reduce(
    (sum, { findings }) => sum + findings.filter((each) => each.new === false).length,
    0
  );
  const rest = [
    listed(counts, ["warning", "notice"]),
    old > 0 ? `${amount(old, "finding")} from before` : "",
    ignored > 0 ? amount(ignored, "ignored rule") : ""
  ].filter((part) => part !== "").join(", ");
  const page = around.summary ? [text(" in the "), ...link(around.run.url, text("job summary"))] : [];
  const further = rest === "" ? [] : [text(` (${rest}`), ...page, text(")")];
  return toText([
    paragraph(text("\u2705 "), strong(text(`Model card gate: ${words}`)), ...further),
    ...remarkBlocks(around),
    ...footer(around)
  ]);
}

// src/github/calls/pull-request.ts
var MAX_LISTED_FILES = 3e3;
var FILES_PAGE = 100;
async function readPullRequest(client, { owner, name }, number) {
  const { data } = await client.rest.pulls.get({ owner, repo: name, pull_number: number });
  return pullRequest(data);
}
async function readHeadSha(client, repository, number) {
  return (await readPullRequest(client, repository, number)).headSha;
}
async function findPullRequests(client, { owner, name }, head) {
  const { data } = await client.rest.pulls.list({ owner, repo: name, head, state: "open", per_page: 100 });
  if (!Array.isArray(data)) throw new UnreadableAnswer("the answer has no list of pull requests in it");
  return data.flatMap(({ number }) => typeof number === "number" ? [number] : []);
}
async function readChangedFiles(client, { owner, name }, number, page) {
  const options = { owner, repo: name, pull_number: number, per_page: FILES_PAGE, page };
  const { data } = await client.rest.pulls.listFiles(options);
  if (!Array.isArray(data)) throw new UnreadableAnswer("the answer has no list of files in it");
  return data.map(changedFile);
}
function pullRequest(data) {
  const { number, head, base, user, changed_files: changedFiles } = fieldsOf(data);
  const { ref: baseBranch } = fieldsOf(base);
  const { full_name: repository } = fieldsOf(fieldsOf(base).repo);
  const { full_name: headRepository } = fieldsOf(fieldsOf(head).repo);
  const { sha: headSha } = fieldsOf(head);
  const { login } = fieldsOf(user);
  if (typeof number !== "number" || typeof repository !== "string" || typeof baseBranch !== "string" || typeof headSha !== "string" || typeof changedFiles !== "number")
    throw new UnreadableAnswer("the answer has no pull request in it");
  return {
    number,
    repository,
    baseBranch,
    headSha,
    headRepository: typeof headRepository === "string" ? headRepository : void 0,
    author: typeof login === "string" ? login : void 0,
    changedFiles
  };
}
function changedFile(data) {
  const { filename, status, previous_filename: previous, patch } = fieldsOf(data);
  if (typeof filename !== "string" || typeof status !== "string")
    throw new UnreadableAnswer("the answer has a file without a name in it");
  return {
    path: filename,
    status,
    previousPath: typeof previous === "string" ? previous : void 0,
    patch: typeof patch === "string" ? patch : void 0
  };
}

// src/github/calls/viewer.ts
async function readViewer(client) {
  const data = await client.graphql(
    "query { viewer { login } }"
  );
  const login = data?.viewer?.login;
  if (typeof login !== "string") throw new UnreadableAnswer("the answer does not say who the token is");
  return login;
}

export {
  hiddenLine,
  readHiddenLine,
  readMarker,
  isKey,
  MAX_COMMENT,
  renderComment,
  hasNothingToFix,
  renderOutdated,
  MAX_LISTED_FILES,
  FILES_PAGE,
  readPullRequest,
  readHeadSha,
  findPullRequests,
  readChangedFiles,
  readViewer
};
