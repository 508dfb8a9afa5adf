import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  fingerprint
} from "./shared-fingerprint.js";
import {
  MAX_COMMENT,
  hiddenLine,
  isKey,
  readHeadSha,
  readHiddenLine,
  readViewer
} from "./shared-pull-request.js";
import {
  CallFailed
} from "./shared-patience.js";
import {
  ICONS,
  pasteBlocks,
  why
} from "./shared-body.js";
import { m17_code as code, m17_link as link, m17_paragraph as paragraph, m17_sentence as sentence, m17_strong as strong, m17_suggestionBlock as suggestionBlock, m17_text as text, m17_toText as toText } from "./edges.js";
import {
  UnreadableAnswer,
  fieldsOf
} from "./shared-api-failure.js";
import {
  commitUrl
} from "./shared-address.js";
import "./edges.js";
import { m18_SEVERITIES as SEVERITIES, m18_amount as amount } from "./edges.js";
import "./engine.js";
import "./engine.js";
import "./shared-esbuild.js";

// src/report/review-marker.ts
var NAME = "model-card-gate-review";
var BEGINNING = /^(?:\u274c|\u26a0\ufe0f|\u2139\ufe0f|\u2705) /u;
function writeReviewMarker({ key, headSha, finding, line, isMended }) {
  return hiddenLine(NAME, { key, headSha, finding, line, isMended });
}
function readReviewMarker(body) {
  const read = BEGINNING.test(body) ? readHiddenLine(NAME, body) : void 0;
  if (read === void 0) return void 0;
  const { key, headSha, finding, line, isMended } = read.data;
  if (typeof key !== "string" || typeof headSha !== "string") return void 0;
  if (typeof finding !== "string" || typeof line !== "string" || typeof isMended !== "boolean")
    return void 0;
  return { marker: { key, headSha, finding, line, isMended }, before: read.before };
}

// src/report/review-comment.ts
var VIEW = { paste: "open", hasReason: true, isMended: false };
function renderReviewComment(subject, finding, suggestion, marker) {
  const offered = suggestion && suggestionBlock(suggestion);
  const blocks = [
    paragraph(
      text(`${ICONS[finding.severity]} `),
      ...sentence(finding.message),
      { type: "break" },
      ...why(finding, subject.around, true)
    ),
    ...offered ? [offered, ...pasteBlocks(subject, finding, { ...VIEW, isMended: true })] : pasteBlocks(subject, finding, VIEW)
  ];
  return `${toText(blocks)}
${writeReviewMarker(marker)}
`;
}
function isOfferable(suggestion) {
  return suggestion !== void 0 && suggestionBlock(suggestion) !== void 0;
}
function renderMended(before, commit, marker) {
  const short = commit.sha.slice(0, 7);
  const first = paragraph(
    text("\u2705 "),
    strong(text("Mended")),
    text(": no longer found at "),
    ...link(commitUrl(commit), ...code(short)),
    text(".")
  );
  const history = before.trimEnd().replace(/^([ >]*`{3,})suggestion$/gm, "$1text");
  const end = `
${writeReviewMarker({ ...marker, isMended: true, headSha: commit.sha })}
`;
  const whole = `${toText([first])}
${history}
${end}`;
  return whole.length <= MAX_COMMENT ? whole : toText([first]) + end;
}
function renderReview({ comments, suggestions, left }, whole) {
  const rest = left === 0 ? "" : ` ${amount(left, "more finding")} on such lines had no room here.`;
  const offered = suggestions === 0 ? "" : `, ${suggestions} of them with a correction that you can commit from here`;
  const words = [
    strong(text("Model card gate")),
    text(
      `: ${amount(comments, "finding")} on lines of this pull request${offered}.${rest} The whole report is in the `
    ),
    ...link(whole.url, text(whole.words)),
    text(".")
  ];
  return toText([paragraph(...words)]);
}

// src/report/suggestion.ts
function wholeLines({ start, end, text: text2 }, lines) {
  const old = lines.slice(start.line - 1, end.line).map(withoutReturn);
  const [first = ""] = old;
  const last = old.at(-1) ?? "";
  if (old.length !== end.line - start.line + 1) return void 0;
  if (start.column > first.length + 1 || end.column > last.length + 1) return void 0;
  const mended = first.slice(0, start.column - 1) + text2 + last.slice(end.column - 1);
  const fresh = mended.split(/\r\n|\n|\r/);
  let tail = 0;
  while (tail < old.length - 1 && tail < fresh.length && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  let head = 0;
  const most = Math.min(old.length - tail - 1, fresh.length - tail);
  while (head < most && old[head] === fresh[head]) head++;
  return {
    first: start.line + head,
    last: end.line - tail,
    lines: fresh.slice(head, fresh.length - tail)
  };
}
function withoutReturn(line) {
  return line.replace(/\r$/, "");
}

// src/github/calls/reviews.ts
var PAGE_SIZE = 100;
async function readLineComments(client, { owner, name }, number, page) {
  const options = { owner, repo: name, pull_number: number, per_page: PAGE_SIZE, page };
  const { data, headers } = await client.rest.pulls.listReviewComments(options);
  if (!Array.isArray(data)) throw new UnreadableAnswer("the answer has no list of comments in it");
  return { comments: data.map(lineComment), hasNext: /<[^>]*>; rel="next"/.test(headers.link ?? "") };
}
async function createReview(client, { owner, name }, number, commit, body, comments) {
  const { data } = await client.rest.pulls.createReview({
    owner,
    repo: name,
    pull_number: number,
    commit_id: commit,
    // Without an event the review would be a draft that nobody else sees.
    event: "COMMENT",
    body,
    comments: comments.map(({ path, startLine, line, body: text2 }) => ({
      path,
      line,
      side: "RIGHT",
      body: text2,
      ...startLine !== void 0 && { start_line: startLine, start_side: "RIGHT" }
    }))
  });
  const url = data?.html_url;
  if (typeof url !== "string") throw new UnreadableAnswer("the answer has no review in it");
  return url;
}
async function updateLineComment(client, { owner, name }, id, body) {
  await client.rest.pulls.updateReviewComment({ owner, repo: name, comment_id: id, body });
}
async function deleteLineComment(client, { owner, name }, id) {
  await client.rest.pulls.deleteReviewComment({ owner, repo: name, comment_id: id });
}
function lineComment(data) {
  const { id, body, path, line, user } = fieldsOf(data);
  if (typeof id !== "number" || typeof path !== "string")
    throw new UnreadableAnswer("the answer has no comment in it");
  const { login } = fieldsOf(user);
  return {
    id,
    author: typeof login === "string" ? login : void 0,
    body: typeof body === "string" ? body : "",
    path,
    line: typeof line === "number" ? line : void 0
  };
}

// src/github/review/plan.ts
function planReview(found, own, judged, headSha) {
  const open = own.filter(({ marker, path }) => !marker.isMended && judged.has(path)).sort((a, b) => a.id - b.id);
  const unsaid = new Set(found);
  const unmatched = new Set(open);
  for (const likeness of LIKENESSES) {
    const waiting = /* @__PURE__ */ new Map();
    for (const each of unsaid) {
      const key = likeness(each.path, each.print, each.lines?.line);
      const alike = waiting.get(key);
      if (alike) alike.push(each);
      else waiting.set(key, [each]);
    }
    for (const comment of [...unmatched]) {
      const match = waiting.get(likeness(comment.path, comment.marker, comment.line))?.shift();
      if (match === void 0) continue;
      unsaid.delete(match);
      unmatched.delete(comment);
    }
  }
  const said = new Set(open.filter((comment) => !unmatched.has(comment)).map(identity));
  const isDouble = (comment) => comment.marker.headSha === headSha && said.has(identity(comment));
  const left = [...unmatched];
  return {
    post: [...unsaid].flatMap((each) => each.lines === void 0 ? [] : [{ ...each, lines: each.lines }]),
    mend: left.filter((comment) => !isDouble(comment)),
    remove: left.filter(isDouble)
  };
}
var LIKENESSES = [
  (path, { finding, line }, at) => `${path}
${finding}
${line}
${at ?? ""}`,
  (path, { finding, line }) => `${path}
${finding}
${line}`,
  (path, { finding }) => `${path}
${finding}`
];
function identity({ path, marker: { finding, line, headSha } }) {
  return `${path}
${finding}
${line}
${headSha}`;
}

// src/github/review/live.ts
var MAX_COMMENTS = 30;
var MAX_PAGES = 100;
var MAX_REFUSALS = 20;
async function publishReview(client, task, patience) {
  const progress = { during: "asking GitHub who the token belongs to", isPosted: false };
  try {
    return await live(client, task, patience, progress);
  } catch (error) {
    return { kind: "failed", failure: patience.classify(error), ...progress };
  }
}
async function live(client, task, patience, progress) {
  const viewer = await patience.repeat(() => readViewer(client));
  const look = async () => {
    progress.during = "reading the review comments of the pull request";
    const own = await ownComments(client, task, patience, viewer);
    return planReview(task.found, own, task.judged, task.commit.sha);
  };
  const isStale = async () => await patience.repeat(() => readHeadSha(client, task.repository, task.number)) !== task.commit.sha;
  let plan = await look();
  if (plan.post.length + plan.mend.length + plan.remove.length === 0) return done({});
  if (await isStale()) return { kind: "stale" };
  const wanted = plan.post.slice(0, MAX_COMMENTS);
  const left = plan.post.length - wanted.length;
  let queue = wanted.length > 0 ? [wanted] : [];
  let [posted, refused, refusals, failures] = [0, 0, 0, 0];
  let url;
  while (queue.length > 0) {
    const [batch = [], ...rest] = queue;
    queue = rest;
    progress.during = "posting the review";
    try {
      url = await patience.once(() => post(client, task, batch, left));
      posted += batch.length;
      failures = 0;
    } catch (error) {
      const failure = patience.classify(error);
      if (failure.kind === "refused" && failure.status === 422) {
        if (await isStale()) return { kind: "stale" };
        if (batch.length > 1 && ++refusals < MAX_REFUSALS) queue = [...halves(batch), ...queue];
        else refused += batch.length;
        continue;
      }
      if (!await patience.waitAfter(failure, ++failures)) throw new CallFailed(failure);
      const unsaid = new Set((await look()).post.map(identity2));
      const missing = batch.filter((each) => unsaid.has(identity2(each)));
      posted += batch.length - missing.length;
      if (missing.length > 0) queue = [missing, ...queue];
    }
  }
  if (posted > 0) plan = { ...plan, remove: (await look()).remove };
  progress.isPosted = true;
  progress.during = "bringing review comments up to date";
  await removeAll(client, task, patience, plan.remove);
  const mended = task.isWhole ? await mendAll(client, task, patience, plan.mend) : 0;
  return done({ posted, mended, refused, left, url });
}
function done(counts) {
  return { kind: "done", posted: 0, mended: 0, refused: 0, left: 0, url: void 0, ...counts };
}
function halves(batch) {
  const middle = Math.ceil(batch.length / 2);
  return [batch.slice(0, middle), batch.slice(middle)];
}
function identity2({ path, print, lines }) {
  return `${path}
${print.finding}
${print.line}
${lines.line}`;
}
function post(client, { repository, number, commit, render }, batch, left) {
  const comments = batch.map(
    ({ path, lines }) => ({
      path,
      line: lines.line,
      body: lines.render(),
      ...lines.startLine !== void 0 && { startLine: lines.startLine }
    })
  );
  const suggestions = batch.filter(({ lines }) => lines.hasSuggestion).length;
  const body = render({ comments: batch.length, suggestions, left });
  return createReview(client, repository, number, commit.sha, body, comments);
}
async function ownComments(client, task, patience, viewer) {
  const own = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { comments, hasNext } = await patience.repeat(
      () => readLineComments(client, task.repository, task.number, page)
    );
    own.push(...comments.flatMap((comment) => ownComment(comment, viewer, task) ?? []));
    if (!hasNext) break;
  }
  return own;
}
function ownComment({ id, author, body, path, line }, viewer, { key }) {
  const read = author === viewer ? readReviewMarker(body) : void 0;
  return read && isKey(read.marker, key) ? { id, path, line, ...read } : void 0;
}
async function mendAll(client, { repository, commit }, patience, comments) {
  let mended = 0;
  for (const { id, before, marker } of comments) {
    const body = renderMended(before, commit, marker);
    try {
      await patience.repeat(() => updateLineComment(client, repository, id, body));
      mended++;
    } catch (error) {
      const failure = patience.classify(error);
      if (failure.kind !== "refused" || failure.status !== 404) throw error;
    }
  }
  return mended;
}
async function removeAll(client, { repository }, patience, comments) {
  for (const { id } of comments) {
    try {
      await patience.repeat(() => deleteLineComment(client, repository, id));
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
    }
  }
}

// src/github/review/patch.ts
var HEADER = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function readPatch(patch) {
  const hunks = [];
  const rows = patch.split("\n");
  let at = 0;
  while (at < rows.length) {
    const [header, oldCount = "1", start, newCount = "1"] = HEADER.exec(rows[at++] ?? "") ?? [];
    if (header === void 0) return void 0;
    let before = Number(oldCount);
    let after = Number(newCount);
    const lines = [];
    while (before > 0 || after > 0) {
      const row = rows[at++];
      if (row === void 0) return void 0;
      const sign = row.charAt(0);
      if (sign === "\\") continue;
      if (sign !== "-" && sign !== "+" && sign !== " ") return void 0;
      if (sign !== "+") before--;
      if (sign !== "-") {
        after--;
        lines.push(row.slice(1));
      }
    }
    if (before < 0 || after < 0) return void 0;
    while (rows[at]?.startsWith("\\") || rows[at] === "" && at === rows.length - 1) at++;
    hunks.push({ start: Number(start), lines });
  }
  return hunks;
}
function fileLines(text2) {
  return /\r(?!\n)/.test(text2) ? void 0 : text2.split("\n");
}
function showsLinesOf(hunks, lines) {
  return hunks.every(
    ({ start, lines: shown }) => shown.every((line, index) => plain(line) === plain(lines[start - 1 + index]))
  );
}
function plain(line) {
  return line?.replace(/^\ufeff|\r$/g, "");
}

// src/github/review/surface.ts
var MAX_RANGE = 10;
async function reviewOf(reviewed) {
  const { setup, pullRequest, change, report, around, isWhole, api, commentUrl } = reviewed;
  const { repository, run, serverUrl, commentKey: key } = setup;
  if (change.kind === "unknown") return { kind: "unknown" };
  const { owner, name: repo } = repository;
  const commit = { serverUrl, owner, repo, sha: pullRequest.headSha };
  const written = { around: { ...around, commit, run }, key, headSha: commit.sha };
  const { patience } = api;
  try {
    const texts = around.sources ?? /* @__PURE__ */ new Map();
    const found = report.cards.flatMap((card) => {
      const text2 = texts.get(card.path);
      return text2 === void 0 ? [] : ofCard(card, text2, change.patches.get(card.path), written);
    });
    const judged = report.cards.map(({ path }) => path).filter((path) => texts.has(path));
    const bySeverity = SEVERITIES.flatMap((level) => found.filter(({ severity }) => severity === level));
    const client = await api.client();
    const whole = commentUrl === void 0 ? { words: "job summary", url: run.url } : { words: "gate's comment", url: commentUrl };
    const task = {
      repository,
      number: pullRequest.number,
      commit,
      key,
      found: bySeverity,
      judged: new Set(judged),
      isWhole,
      render: (counts) => renderReview(counts, whole)
    };
    return await publishReview(client, task, patience);
  } catch (error) {
    return { kind: "failed", failure: patience.classify(error), during: "preparing the review" };
  }
}
function ofCard(card, text2, patch, written) {
  const lines = text2.split(/\r?\n/);
  const hunks = shownHunks(text2, patch);
  return card.findings.map((finding) => {
    const print = fingerprint(card.path, finding, lineOf(finding, lines));
    const on = finding.new === false ? void 0 : linesOf(card.path, finding, print, lines, hunks, written);
    return { path: card.path, print, severity: finding.severity, ...on && { lines: on } };
  });
}
function shownHunks(text2, patch) {
  const hunks = patch === void 0 ? void 0 : readPatch(patch);
  const lines = fileLines(text2);
  return hunks && lines && showsLinesOf(hunks, lines) ? hunks : [];
}
function lineOf({ place }, lines) {
  return place === null ? "" : lines[place.start.line - 1] ?? "";
}
function linesOf(path, finding, print, lines, hunks, { around, key, headSha }) {
  if (finding.place === null) return void 0;
  const suggestion = finding.fix ? wholeLines(finding.fix, lines) : void 0;
  const offered = suggestion && isOfferable(suggestion.lines) && isShown(suggestion, hunks) ? suggestion : void 0;
  const range = offered ?? rangeOf(finding.place, hunks);
  if (range === void 0) return void 0;
  const marker = { key, headSha, ...print, isMended: false };
  return {
    ...range.first < range.last && { startLine: range.first },
    line: range.last,
    hasSuggestion: offered !== void 0,
    render: () => renderReviewComment({ path, lines, around }, finding, offered?.lines, marker)
  };
}
function rangeOf({ start, end }, hunks) {
  const last = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line;
  const whole = { first: start.line, last };
  const first = { first: start.line, last: start.line };
  if (last - start.line < MAX_RANGE && isShown(whole, hunks)) return whole;
  return isShown(first, hunks) ? first : void 0;
}
function isShown({ first, last }, hunks) {
  return hunks.some(({ start, lines }) => first >= start && last < start + lines.length);
}
export {
  reviewOf
};
