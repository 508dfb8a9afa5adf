import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m13_say as say } from "./edges.js";
import {
  fixCard
} from "./shared-fix.js";
import { m21_cardPolicies as cardPolicies } from "./edges.js";

// src/cli/fix-files.ts
const { randomUUID } = require("node:crypto");
const { rename, rm, stat, writeFile } = require("node:fs/promises");
const path = require("node:path");
async function fixFiles({ source, policy, repositoryPath }, print, terminal) {
  const policyFor = await cardPolicies(policy);
  let succeeded = true;
  const files = await source.list(policy.cards.value);
  let isNothing = files.length > 0;
  for (const file of files) {
    const entry = await source.read(file);
    const text = entry.kind === "file" ? decode(entry.bytes) : void 0;
    if (text === void 0) continue;
    const fixed = fixCard(text, { path: file, policy: policyFor(repositoryPath(file)) });
    if (fixed.text === text) continue;
    isNothing = false;
    if (print) {
      await print(await unifiedDiff(file, text, fixed.text));
      continue;
    }
    try {
      await replaceFile(path.resolve(source.place, file), fixed.text);
      say(terminal, `${file}: ${fixed.made} ${fixed.made === 1 ? "correction" : "corrections"} written.`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      say(terminal, `${file} could not be written (${reason}). Nothing in it was changed.`);
      succeeded = false;
    }
  }
  if (isNothing)
    say(terminal, `No correction is certain, so ${print ? "the patch is empty" : "no card was changed"}.`);
  return succeeded;
}
async function replaceFile(target, text) {
  const { mode } = await stat(target);
  const draft = `${target}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, text, { mode, flag: "wx" });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
async function unifiedDiff(file, before, after) {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("./libesm-index.js");
  const name = path.isAbsolute(file) ? file.slice(1) : file;
  const options = { headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, void 0, void 0, options);
}

export {
  fixFiles,
  replaceFile
};
