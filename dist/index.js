import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  footer,
  link,
  paragraph,
  renderBody,
  sentence,
  strong,
  text,
  toText
} from "./chunks/chunk-CWTQ4D2G.js";
import {
  FAIL_ON,
  PolicyError,
  VERSION,
  resolvePolicy,
  workspace
} from "./chunks/chunk-XEEIYPK7.js";
import {
  PRESETS,
  RULES,
  judge
} from "./chunks/chunk-BUIJ7G5P.js";
import "./chunks/chunk-SW3OOLEZ.js";
import {
  renderGithub
} from "./chunks/chunk-KJKJPL7W.js";
import {
  amount,
  headline,
  listed
} from "./chunks/chunk-GL22DG3S.js";
import {
  renderJson
} from "./chunks/chunk-YJ3RGY7U.js";
import "./chunks/chunk-CRZGECAT.js";
import "./chunks/chunk-Y2UK72KH.js";

// src/github/run.ts
import { access } from "node:fs/promises";
import path2 from "node:path";

// src/github/job-log.ts
function logLines(setup, report, published) {
  return [verdictLine(report), placesLine(setup, published), commentLine(setup, published)];
}
function verdictLine({ verdict, counts, cards }) {
  const found = [
    amount(counts.error, "error"),
    amount(counts.warning, "warning"),
    amount(counts.notice, "notice")
  ].join(", ");
  return `Model Card Gate: ${verdict}. ${amount(cards.length, "card")} judged: ${found}.`;
}
function placesLine({ inputs }, { summary, reportFile }) {
  const places = [
    ...summary ? ["the job summary"] : [],
    ...inputs.annotations ? ["annotations"] : [],
    ...reportFile === void 0 ? [] : [reportFile]
  ];
  if (places.length === 0) return "The report is nowhere: name a file for it in the input report-file.";
  return `The report is in: ${places.join(", ")}.`;
}
function commentLine({ event, inputs }, { comment }) {
  if (event.kind === "commit") return `Comment: none, the event ${event.name} has no pull request.`;
  if (comment === void 0) return `Comment: none, as the input comment is ${inputs.comment}.`;
  switch (comment.kind) {
    case "created":
    case "updated":
      return `Comment: ${comment.kind}, ${comment.url}`;
    case "none":
      return `Comment: none, as the input comment is ${inputs.comment} and none is there.`;
    case "stale":
      return "Comment: left as it is, since the pull request has a newer head than the one judged here.";
    case "yielded":
      return "Comment: left as it is, since a run that started later has written it.";
    case "failed":
      return "Comment: failed, as the warning above says. The verdict stands.";
  }
}

// src/github/policy.ts
function readPolicy({ preset, cards, failOn }) {
  const noFile = async () => void 0;
  return resolvePolicy(void 0, noFile, {
    ...preset && { preset },
    ...cards && { cards },
    ...failOn && { failOn },
    origin: (key) => `the input ${key}`
  });
}

// src/report/summary.ts
var MAX_SUMMARY = 1024 * 1024;
function renderSummary(report, around) {
  const { run: _, ...elsewhere } = around;
  const fits = (markdown) => new TextEncoder().encode(markdown).length <= MAX_SUMMARY;
  return renderBody(report, elsewhere, fits, MAX_SUMMARY, footer(around));
}

// src/report/marker.ts
var OPENING = "<!-- model-card-gate ";
var CLOSING = " -->";
var MAX_TEXT = 400;
function writeMarker({ key, headSha, runId, attempt: attempt2, startedAt, isGreen }) {
  const texts = { key, headSha, runId, startedAt };
  const clipped = Object.fromEntries(
    Object.entries(texts).map(([name, text2]) => [name, text2.slice(0, MAX_TEXT)])
  );
  const json = JSON.stringify({ version: 1, ...clipped, attempt: attempt2, isGreen });
  return `${OPENING}${json.replace(/[^\w ":,.{}\\]/g, escaped)}${CLOSING}`;
}
function readMarker(body) {
  const text2 = body.trimEnd();
  const start = text2.lastIndexOf(OPENING);
  if (start === -1 || !text2.endsWith(CLOSING)) return void 0;
  const json = text2.slice(start + OPENING.length, -CLOSING.length);
  if (/[<>\r\n]|--/.test(json)) return void 0;
  try {
    return markerOf(JSON.parse(json));
  } catch {
    return void 0;
  }
}
function isKey(marker, key) {
  return marker.key === key.slice(0, MAX_TEXT);
}
function markerOf(value) {
  if (typeof value !== "object" || value === null) return void 0;
  const { version, key, headSha, runId, attempt: attempt2, startedAt, isGreen } = value;
  if (version !== 1 || typeof key !== "string" || typeof headSha !== "string") return void 0;
  if (typeof runId !== "string" || typeof startedAt !== "string" || typeof isGreen !== "boolean")
    return void 0;
  if (typeof attempt2 !== "number" || !Number.isSafeInteger(attempt2)) return void 0;
  return { key, headSha, runId, attempt: attempt2, startedAt, isGreen };
}
function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/report/comment.ts
var MAX_COMMENT = 64e3;
function renderComment(report, around) {
  const isGreen = report.verdict === "pass" && report.counts.error + report.counts.warning === 0;
  const marker = `
${writeMarker({
    key: around.commentKey,
    headSha: around.commit.sha,
    runId: around.run.id,
    attempt: around.run.attempt,
    startedAt: around.startedAt,
    isGreen
  })}
`;
  const isLine = isGreen || around.isHealed === true && report.verdict === "pass";
  if (isLine && !around.remarks?.length) return greenLine(report, around) + marker;
  const limit = MAX_COMMENT - marker.length;
  return renderBody(report, around, (markdown) => markdown.length <= limit, limit, footer(around)) + marker;
}
function greenLine(report, around) {
  const { counts, cards } = report;
  const isMended = around.isHealed === true && counts.error + counts.warning === 0 && cards.length > 0;
  const words = isMended ? "all fixed" : headline(report, around.failOn);
  const ignored = cards.reduce((sum, card) => sum + (card.ignored?.length ?? 0), 0);
  const rest = [listed(counts, ["warning", "notice"]), ignored > 0 ? amount(ignored, "ignored rule") : ""].filter((part) => part !== "").join(", ");
  const further = rest === "" ? [] : [text(` (${rest} in the `), ...link(around.run.url, text("job summary")), text(")")];
  return toText([
    paragraph(text("\u2705 "), strong(text(`Model card gate: ${words}`)), ...further),
    ...footer(around)
  ]);
}

// src/github/client.ts
var TIMEOUT = 2e4;
async function createClient({ token, apiUrl, timeout = TIMEOUT }) {
  const { getOctokit: create } = await import("./chunks/github-7OOXXOGW.js");
  const client = create(token, { baseUrl: apiUrl, userAgent: `model-card-gate/${VERSION}` });
  client.hook.before("request", (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(timeout) };
  });
  return client;
}

// src/github/api-failure.ts
var UnreadableAnswer = class extends Error {
  name = "UnreadableAnswer";
};
var SECONDARY_LIMIT_WAIT = 6e4;
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
function graphqlFailure(error, message, now) {
  const errors = Array.isArray(error.errors) ? error.errors : [];
  const limited = errors.some((entry) => isObject(entry) && entry.type === "RATE_LIMITED");
  const headers = isObject(error.headers) ? error.headers : {};
  if (limited) return { kind: "limited", waitMs: waitMs(headers, now), message };
  return { kind: "refused", status: 200, message };
}
function isLimit(status, headers, message) {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /secondary rate limit|rate limit exceeded/i.test(message);
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
function firstLine(text2) {
  const line = text2.split(/\r?\n/, 1)[0] ?? "";
  return line.length > 200 ? `${line.slice(0, 200)}\u2026` : line;
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// src/github/calls/comments.ts
var PAGE_SIZE = 100;
async function readCommentPage(client, { owner, name }, number, page) {
  const { data, headers } = await client.rest.issues.listComments({
    owner,
    repo: name,
    issue_number: number,
    per_page: PAGE_SIZE,
    page
  });
  if (!Array.isArray(data)) throw new UnreadableAnswer("the answer has no list of comments in it");
  return { comments: data.map(readComment), hasNext: /<[^>]*>; rel="next"/.test(headers.link ?? "") };
}
async function createComment(client, { owner, name }, number, body) {
  const { data } = await client.rest.issues.createComment({ owner, repo: name, issue_number: number, body });
  return readComment(data);
}
async function updateComment(client, { owner, name }, id, body) {
  const { data } = await client.rest.issues.updateComment({ owner, repo: name, comment_id: id, body });
  return readComment(data);
}
async function deleteComment(client, { owner, name }, id) {
  await client.rest.issues.deleteComment({ owner, repo: name, comment_id: id });
}
function readComment(data) {
  const { id, body, html_url: url, user } = isObject2(data) ? data : {};
  if (typeof id !== "number" || typeof url !== "string")
    throw new UnreadableAnswer("the answer has no comment in it");
  const author = isObject2(user) && typeof user.login === "string" ? user.login : void 0;
  return { id, author, body: typeof body === "string" ? body : "", url };
}
function isObject2(value) {
  return typeof value === "object" && value !== null;
}

// src/github/calls/pull-request.ts
async function readHeadSha(client, { owner, name }, number) {
  const { data } = await client.rest.pulls.get({ owner, repo: name, pull_number: number });
  const sha = data?.head?.sha;
  if (typeof sha !== "string") throw new UnreadableAnswer("the answer has no pull request in it");
  return sha;
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

// src/github/comment-plan.ts
function planComment({ mine, headSha, wanted, own }) {
  const byAge = [...own].sort((a, b) => a.id - b.id);
  const others = (kept) => byAge.filter((comment) => comment !== kept);
  if (headSha !== mine.headSha) {
    const written = byAge.filter(({ marker }) => order(marker, mine) === 0);
    return { kind: "stale", remove: written.length < byAge.length ? written : [] };
  }
  const latest = byAge.filter(({ marker }) => marker.headSha === mine.headSha).reduce(
    (best, comment) => best === void 0 || order(comment.marker, best.marker) > 0 ? comment : best,
    void 0
  );
  if (latest !== void 0 && order(latest.marker, mine) === 0)
    return { kind: "keep", comment: latest, remove: others(latest) };
  if (latest !== void 0 && order(latest.marker, mine) > 0) return { kind: "yield", remove: others(latest) };
  const [oldest] = byAge;
  if (oldest !== void 0) return { kind: "update", comment: oldest, remove: others(oldest) };
  return wanted ? { kind: "create", remove: [] } : { kind: "nothing", remove: [] };
}
function order(a, b) {
  return compare(a.startedAt, b.startedAt) || compareRunIds(a.runId, b.runId) || a.attempt - b.attempt;
}
function compareRunIds(a, b) {
  return a.length - b.length || compare(a, b);
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/github/patience.ts
var SYSTEM_CLOCK = {
  now: () => Date.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};
var TIME_LIMIT = 12e4;
var MAX_FAILURES = 4;
var FIRST_WAIT = 500;
var CallFailed = class extends Error {
  name = "CallFailed";
  failure;
  constructor(failure) {
    super(failure.message);
    this.failure = failure;
  }
};
var Patience = class {
  #clock;
  #deadline;
  constructor(clock = SYSTEM_CLOCK, timeLimit = TIME_LIMIT) {
    this.#clock = clock;
    this.#deadline = clock.now() + timeLimit;
  }
  classify(error) {
    return error instanceof CallFailed ? error.failure : classify(error, this.#clock.now());
  }
  /**
   * Waits as long as the failure asks for.
   * @param failures how many failures in a row there were, this one included
   * @returns false, at once, where repeating is pointless or there is no time left for it
   */
  async waitAfter(failure, failures) {
    if (failure.kind !== "limited" && failure.kind !== "passing") return false;
    if (failure.kind === "passing" && failures >= MAX_FAILURES) return false;
    const wait = failure.kind === "limited" ? failure.waitMs : FIRST_WAIT * 2 ** (failures - 1);
    if (this.#clock.now() + wait > this.#deadline) return false;
    await this.#clock.sleep(wait);
    return true;
  }
  /**
   * Makes a call until it works. Only for calls that may be made twice: a write is repeated by who made it, after
   * looking whether it took effect.
   * @throws CallFailed
   */
  async repeat(call) {
    for (let failures = 1; ; failures++) {
      try {
        return await call();
      } catch (error) {
        const failure = this.classify(error);
        if (!await this.waitAfter(failure, failures)) throw new CallFailed(failure);
      }
    }
  }
};

// src/github/comment.ts
var MAX_PAGES = 100;
var MAX_ROUNDS = 8;
async function publishComment(client, task, patience) {
  const progress = { during: "asking GitHub who the token belongs to", written: void 0 };
  try {
    return await live(client, task, patience, progress);
  } catch (error) {
    return progress.written ?? { kind: "failed", failure: patience.classify(error), during: progress.during };
  }
}
async function live(client, task, patience, progress) {
  const viewer = await patience.repeat(() => readViewer(client));
  let attempted = "updated";
  let failures = 0;
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    progress.during = "reading the comments of the pull request";
    const plan = await look(client, task, patience, viewer);
    if (plan.kind !== "create" && plan.kind !== "update") {
      await removeAll(client, task, patience, plan.remove);
      return ending(plan, progress.written, attempted);
    }
    if (plan.kind === "create" && progress.written !== void 0) break;
    attempted = plan.kind === "create" ? "created" : "updated";
    progress.during = plan.kind === "create" ? "creating the comment" : "updating the comment";
    try {
      progress.written = { kind: progress.written?.kind ?? attempted, ...await write(client, task, plan) };
      failures = 0;
    } catch (error) {
      const failure = patience.classify(error);
      const isGone = plan.kind === "update" && failure.kind === "refused" && failure.status === 404;
      if (!isGone && !await patience.waitAfter(failure, ++failures)) throw new CallFailed(failure);
    }
  }
  if (progress.written !== void 0) return progress.written;
  throw new CallFailed({ kind: "passing", message: "other runs keep changing it" });
}
async function look(client, task, patience, viewer) {
  const own = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { comments, hasNext } = await patience.repeat(
      () => readCommentPage(client, task.repository, task.number, page)
    );
    own.push(...comments.flatMap((comment) => ownComment(comment, viewer, task) ?? []));
    if (!hasNext) break;
  }
  if (own.length === 0 && !task.wanted) return { kind: "nothing", remove: [] };
  const headSha = await patience.repeat(() => readHeadSha(client, task.repository, task.number));
  return planComment({ mine: task.mine, headSha, wanted: task.wanted, own });
}
function ownComment({ id, url, author, body }, viewer, { key }) {
  const marker = author === viewer ? readMarker(body) : void 0;
  return marker && isKey(marker, key) ? { id, url, marker } : void 0;
}
async function write(client, { repository, number, render }, plan) {
  const { id, url } = plan.kind === "update" ? await updateComment(client, repository, plan.comment.id, render(plan.comment.marker)) : await createComment(client, repository, number, render(void 0));
  return { id, url };
}
async function removeAll(client, { repository }, patience, comments) {
  for (const { id } of comments) {
    try {
      await patience.repeat(() => deleteComment(client, repository, id));
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
    }
  }
}
function ending(plan, written, attempted) {
  switch (plan.kind) {
    case "keep":
      return { kind: written?.kind ?? attempted, id: plan.comment.id, url: plan.comment.url };
    case "yield":
      return { kind: "yielded" };
    case "stale":
      return written !== void 0 && !plan.remove.some(({ id }) => id === written.id) ? written : { kind: "stale" };
    case "nothing":
      return { kind: "none" };
  }
}

// src/github/comment-surface.ts
async function commentOn(setup, event, report, around) {
  const { inputs, repository, run: run2, commentKey: key, apiUrl, serverUrl } = setup;
  if (inputs.comment === "never") return void 0;
  if (inputs.token === void 0) return NO_TOKEN;
  const { id: runId, attempt: attempt2, startedAt } = run2;
  const { owner, name: repo } = repository;
  const commit = { serverUrl, owner, repo, sha: event.headSha };
  const wanted = isWanted(inputs.comment, report);
  const patience = new Patience();
  try {
    const client = await createClient({ token: inputs.token, apiUrl });
    const mine = { headSha: event.headSha, runId, attempt: attempt2, startedAt };
    const render = (replaced) => renderComment(report, {
      ...around,
      commit,
      run: run2,
      startedAt,
      commentKey: key,
      // Where no comment is asked for, one that is there shrinks to a line; where one always is, only once.
      isHealed: replaced !== void 0 && (!wanted || !replaced.isGreen)
    });
    const task = { repository, number: event.number, mine, key, render, wanted };
    return await publishComment(client, task, patience);
  } catch (error) {
    return { kind: "failed", failure: patience.classify(error), during: "preparing the comment" };
  }
}
function isWanted(mode, { verdict, counts }) {
  switch (mode) {
    case "always":
      return true;
    case "on-findings":
      return verdict === "fail" || counts.error + counts.warning > 0;
    case "on-failure":
      return verdict === "fail";
    case "never":
      return false;
  }
}
var NO_TOKEN = {
  kind: "failed",
  failure: { kind: "refused", status: 401, message: "no token" },
  during: "looking for a token"
};

// src/github/refusal.ts
function explainFailure({ failure, during }, event, hasSummary) {
  const rest = hasSummary ? "The verdict stands; the whole report is in the job summary." : "The verdict stands.";
  return `The comment could not be posted: ${cause(failure, during, event)} ${rest}`;
}
function cause(failure, during, event) {
  switch (failure.kind) {
    case "limited":
      return `GitHub's rate limit was reached while ${during}, and waiting for it would take too long. Run the job again later.`;
    case "passing":
      return `GitHub gave no usable answer while ${during} (${failure.message}). Run the job again later.`;
    case "internal":
      return `an error of the gate while ${during} (${failure.message}). Please report it.`;
    case "refused":
      return refusal(failure.status, failure.message, during, event);
  }
}
function refusal(status, message, during, event) {
  if (status === 401)
    return "the input github-token holds no token that GitHub accepts. Leave the input out, or give it a valid token.";
  if (status === 403 && /not accessible by/i.test(message)) return lackOfPermission(event);
  if (status === 404)
    return `GitHub found no such pull request for this token while ${during}. Give the job "permissions: pull-requests: write".`;
  return `GitHub refused it while ${during}: ${status} ${message}.`;
}
function lackOfPermission({ head, isDependabot }) {
  if (head === "fork")
    return "this pull request comes from a fork, and GitHub gives its runs a token that may only read. Nothing is wrong with the workflow or the pull request.";
  if (isDependabot)
    return `this pull request is Dependabot's, and GitHub gives its runs a token that may only read. To have the comment, give the job "permissions: pull-requests: write".`;
  return 'the token may not write to pull requests. Give the job "permissions: pull-requests: write".';
}

// src/github/report-file.ts
import { constants } from "node:fs";
import { lstat, mkdir, open } from "node:fs/promises";
import path from "node:path";
async function writeInWorkspace(workspace2, file, text2) {
  const target = path.resolve(workspace2, file);
  const relative = path.relative(workspace2, target);
  if (!relative.startsWith("..") && !path.isAbsolute(relative)) await refuseLinks(workspace2, relative);
  await mkdir(path.dirname(target), { recursive: true });
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(target, flags, 420);
  try {
    await handle.writeFile(text2);
  } finally {
    await handle.close();
  }
}
async function refuseLinks(workspace2, relative) {
  let place = workspace2;
  for (const segment of relative.split(path.sep)) {
    place = path.join(place, segment);
    const stats = await lstat(place).catch(() => void 0);
    if (stats === void 0) return;
    if (stats.isSymbolicLink())
      throw new Error(`${path.relative(workspace2, place)} is a symbolic link, which is not written through`);
  }
}

// src/github/runner.ts
import { randomUUID } from "node:crypto";
import { appendFile } from "node:fs/promises";
function announce(log, level, message) {
  log.write(`::${level} title=Model Card Gate::${escapeData(message)}
`);
}
function say(log, line) {
  const plain = line.replace(/[\u0000-\u001f\u007f]+/g, " ").replaceAll("##[", "## [");
  log.write(`${plain.replace(/^\s*::/, ": :")}
`);
}
function escapeData(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
async function writeOutputs(file, outputs2) {
  const text2 = Object.entries(outputs2).map(([name, value]) => {
    const delimiter = `ghadelimiter_${randomUUID()}`;
    return `${name}<<${delimiter}
${value}
${delimiter}
`;
  });
  await appendFile(file, text2.join(""));
}
async function writeSummary(file, markdown) {
  await appendFile(file, markdown);
}

// src/github/publish.ts
async function publish(publication) {
  const { setup, report, log } = publication;
  const { inputs, event, summaryFile } = setup;
  const reportFile = await writeReportFile(publication);
  const around = { ...publication.around, ...reportFile !== void 0 && { reportFile } };
  const summary = await attempt(
    log,
    "The job summary",
    summaryFile,
    (file) => writeSummary(file, renderSummary(report, around))
  );
  if (inputs.annotations) log.write(renderGithub(report, wholeReport(summary, reportFile)));
  const comment = event.kind === "pull-request" ? await commentOn(setup, event, report, around) : void 0;
  if (event.kind === "pull-request" && comment?.kind === "failed") {
    const explanation = explainFailure(comment, event, summary);
    announce(log, "warning", explanation);
    if (summary && summaryFile !== void 0)
      await attempt(
        log,
        "The job summary",
        summaryFile,
        (file) => writeSummary(file, `
${toText([paragraph(...sentence(explanation))])}
`)
      );
  }
  await attempt(
    log,
    "The outputs",
    setup.outputFile,
    (file) => writeOutputs(file, outputs(report, reportFile, comment))
  );
  return { reportFile, summary, comment };
}
async function writeReportFile({ setup, report, log }) {
  const { inputs, workspace: workspace2 } = setup;
  const written = await attempt(
    log,
    "The report file",
    inputs.reportFile,
    (file) => writeInWorkspace(workspace2, file, renderJson(report))
  );
  return written ? inputs.reportFile : void 0;
}
function outputs(report, reportFile, comment) {
  const { verdict, counts, cards } = report;
  return {
    verdict,
    errors: counts.error,
    warnings: counts.warning,
    notices: counts.notice,
    cards: cards.length,
    "report-file": reportFile ?? "",
    "comment-id": comment?.kind === "created" || comment?.kind === "updated" ? comment.id : ""
  };
}
async function attempt(log, what, file, write2) {
  if (file === void 0) return false;
  try {
    await write2(file);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    announce(log, "warning", `${what} could not be written: ${reason}. The verdict is not changed by that.`);
    return false;
  }
}
function wholeReport(summary, reportFile) {
  if (summary) return "the job summary";
  return reportFile === void 0 ? "a report file, once the input report-file names one" : `the file ${reportFile}`;
}

// src/github/event.ts
import { readFileSync } from "node:fs";

// src/github/setup-error.ts
var SetupError = class extends Error {
  name = "SetupError";
};

// src/github/event.ts
var COMMIT_EVENTS = ["push", "merge_group", "schedule", "workflow_dispatch"];
var BASE_EVENTS = ["pull_request_target", "workflow_run"];
function readEvent(env) {
  const name = env.GITHUB_EVENT_NAME;
  if (!name)
    throw new SetupError(
      "GITHUB_EVENT_NAME is not set, so this is no run of GitHub Actions. On any other machine use the command line: model-card-gate README.md"
    );
  if (BASE_EVENTS.includes(name))
    throw new SetupError(
      `The event ${name} is not supported yet: its workspace holds the base branch and not the pull request's cards. Use "on: pull_request".`
    );
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  if (name === "pull_request") return pullRequestEvent(payload, env.GITHUB_ACTOR);
  return {
    kind: "commit",
    name,
    isKnown: COMMIT_EVENTS.includes(name),
    sha: env.GITHUB_SHA === "" ? void 0 : env.GITHUB_SHA
  };
}
function readPayload(file) {
  if (!file) throw new SetupError("GITHUB_EVENT_PATH is not set. The runner sets it; keep it in the step.");
  const text2 = readText(file);
  try {
    const payload = JSON.parse(text2);
    if (isObject3(payload)) return payload;
  } catch {
  }
  throw new SetupError(
    `The event file ${file} is not a JSON object. GITHUB_EVENT_PATH must point to the file that the runner wrote.`
  );
}
function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const reason = isObject3(error) && "code" in error ? String(error.code) : String(error);
    throw new SetupError(
      `The event file ${file} cannot be read (${reason}). GITHUB_EVENT_PATH must point to the file that the runner wrote.`
    );
  }
}
function pullRequestEvent(payload, actor) {
  const pullRequest = field(payload, "pull_request", isObject3, "an object");
  const number = field(pullRequest, "number", isNumber, "a number", "pull_request.");
  const head = field(pullRequest, "head", isObject3, "an object", "pull_request.");
  const base = field(pullRequest, "base", isObject3, "an object", "pull_request.");
  const headSha = field(head, "sha", isSha, "a commit SHA", "pull_request.head.");
  const baseRepository = field(base, "repo", isObject3, "an object", "pull_request.base.");
  const author = isObject3(pullRequest.user) ? pullRequest.user.login : void 0;
  return {
    kind: "pull-request",
    name: "pull_request",
    number,
    headSha,
    head: headRepository(head.repo, baseRepository),
    isDependabot: actor === "dependabot[bot]" || author === "dependabot[bot]"
  };
}
function headRepository(head, base) {
  return isObject3(head) && head.full_name === base.full_name ? "same" : "fork";
}
function field(object, name, is, what, prefix = "") {
  const value = object[name];
  if (is(value)) return value;
  throw new SetupError(
    `The event file lacks ${prefix}${name} (${what}). It is not what GitHub sends for the event pull_request; GITHUB_EVENT_NAME and GITHUB_EVENT_PATH must belong together.`
  );
}
function isObject3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isNumber(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}
function isSha(value) {
  return typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value);
}

// src/github/inputs.ts
var COMMENT_MODES = ["on-findings", "always", "on-failure", "never"];
var SWITCH = ["on", "off"];
var MAX_KEY_LENGTH = 200;
function parseInputs(env) {
  const faults = [];
  const text2 = (name) => {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
    return value === "" ? void 0 : value;
  };
  const choice = (name, choices) => {
    const value = text2(name);
    const found = choices.find((candidate) => candidate === value);
    if (value !== void 0 && found === void 0)
      faults.push(`The input ${name} cannot be ${shown(value)}. Write one of: ${choices.join(", ")}.`);
    return found;
  };
  const inputs = {
    cards: lines(text2("cards")),
    preset: choice("preset", PRESETS),
    failOn: choice("fail-on", FAIL_ON),
    comment: choice("comment", COMMENT_MODES) ?? "on-findings",
    commentKey: text2("comment-key"),
    annotations: choice("annotations", SWITCH) !== "off",
    reportFile: text2("report-file"),
    token: text2("github-token")
  };
  if (inputs.commentKey !== void 0 && !isKey2(inputs.commentKey))
    faults.push(
      `The input comment-key must be one line of at most ${MAX_KEY_LENGTH} characters, such as "models-en".`
    );
  if (inputs.reportFile !== void 0 && /[\0\r\n]/.test(inputs.reportFile))
    faults.push('The input report-file must be the path of one file, such as "model-card-report.json".');
  if (inputs.token !== void 0 && !/^[\x21-\x7e]+$/.test(inputs.token))
    faults.push("The input github-token holds characters that no token has, such as a space or a line break.");
  if (faults.length > 0) throw new SetupError(faults.join("\n"));
  return defined(inputs);
}
function lines(text2) {
  const found = text2?.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  return found?.length === 0 ? void 0 : found;
}
function isKey2(text2) {
  return text2.length <= MAX_KEY_LENGTH && !/[\u0000-\u001f\u007f]/.test(text2);
}
function shown(value) {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}\u2026` : value);
}
function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}

// src/github/setup.ts
function readSetup(env, now) {
  const inputs = parseInputs(env);
  const event = readEvent(env);
  const repository = readRepository(env.GITHUB_REPOSITORY);
  const serverUrl = address(env.GITHUB_SERVER_URL, "https://github.com");
  const id = env.GITHUB_RUN_ID ?? "0";
  const attempt2 = Number(env.GITHUB_RUN_ATTEMPT ?? 1);
  return deepFreeze({
    inputs,
    event,
    repository,
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    apiUrl: address(env.GITHUB_API_URL, "https://api.github.com"),
    serverUrl,
    run: {
      id,
      attempt: Number.isSafeInteger(attempt2) && attempt2 > 0 ? attempt2 : 1,
      startedAt: now.toISOString(),
      url: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${id}`
    },
    // No step id is to be had: bufbuild/buf-action#52.
    commentKey: inputs.commentKey ?? `${env.GITHUB_WORKFLOW ?? ""}/${env.GITHUB_JOB ?? ""}`,
    outputFile: env.GITHUB_OUTPUT || void 0,
    summaryFile: env.GITHUB_STEP_SUMMARY || void 0
  });
}
function readRepository(text2) {
  const [owner, name, ...rest] = (text2 ?? "").split("/");
  if (!owner || !name || rest.length > 0)
    throw new SetupError(
      "GITHUB_REPOSITORY is not of the form owner/name. The runner sets it; keep it as it is."
    );
  return { owner, name };
}
function address(text2, fallback) {
  return (text2 || fallback).replace(/\/$/, "");
}
function deepFreeze(object) {
  for (const value of Object.values(object))
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) deepFreeze(value);
  return Object.freeze(object);
}

// src/github/run.ts
async function run({ env, log }) {
  try {
    return await judgeAndPublish(readSetup(env, /* @__PURE__ */ new Date()), log);
  } catch (error) {
    const isExpected = error instanceof SetupError || error instanceof PolicyError;
    const message = error instanceof Error ? error.message : String(error);
    announce(log, "error", isExpected ? message : `An error of the gate, please report it: ${message}`);
    return 2;
  }
}
async function judgeAndPublish(setup, log) {
  if (setup.event.kind === "commit" && !setup.event.isKnown)
    announce(
      log,
      "warning",
      `The event ${setup.event.name} is new to the gate; it judges what the workspace holds.`
    );
  const policy = await readPolicy(setup.inputs);
  const source = workspace(setup.workspace, { confined: true });
  const { report, problems } = await judge({ source, policy });
  if (problems.length > 0) announce(log, "error", problems.join("\n"));
  const hint = report.cards.length === 0 ? await noCard(policy, setup) : void 0;
  if (hint !== void 0) announce(log, "error", `${hint} It looked in ${setup.workspace}.`);
  const around = await surroundings({ setup, policy, report, source, problems, hint });
  const published = await publish({ setup, report, around, log });
  for (const line of logLines(setup, report, published)) say(log, line);
  if (problems.length > 0) return 2;
  return report.verdict === "pass" ? 0 : 1;
}
async function noCard({ cards }, { workspace: folder }) {
  const looked = cards.value.map((glob) => `\`${glob}\``).join(", ");
  const isCheckedOut = await access(path2.join(folder, ".git")).then(
    () => true,
    () => false
  );
  const remedy = isCheckedOut ? "Add a model card, or say in the input `cards` where it is." : "The workspace holds no checkout: run actions/checkout before this step.";
  return `No model card found: nothing matches ${looked} (${cards.origin}). ${remedy}`;
}
async function surroundings(judged) {
  const { setup, policy, report, source, problems, hint } = judged;
  const { event, repository, run: thisRun, serverUrl } = setup;
  const sha = event.kind === "pull-request" ? event.headSha : event.sha;
  const remarks = [
    ...hint === void 0 ? [] : [hint],
    ...problems.length === 0 ? [] : ["The gate could not do its whole work; the job's log says why."]
  ];
  return {
    ...sha !== void 0 && {
      commit: { serverUrl, owner: repository.owner, repo: repository.name, sha }
    },
    run: thisRun,
    startedAt: thisRun.startedAt,
    failOn: policy.failOn.value,
    reasons: Object.fromEntries(RULES.map(({ id, why }) => [id, why])),
    sources: await textsWithFixes(report, source),
    remarks
  };
}
var MAX_TEXTS = 50;
async function textsWithFixes({ cards }, source) {
  const texts = /* @__PURE__ */ new Map();
  const fixable = cards.filter(({ findings }) => findings.some(({ fix }) => fix !== null)).slice(0, MAX_TEXTS);
  for (const { path: file } of fixable) {
    const entry = await source.read(file);
    if (entry.kind === "file")
      texts.set(file, new TextDecoder("utf-8", { ignoreBOM: true }).decode(entry.bytes));
  }
  return texts;
}

// src/index.ts
process.exitCode = await run({ env: process.env, log: process.stdout });
