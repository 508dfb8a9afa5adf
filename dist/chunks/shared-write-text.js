import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
// src/source/write-text.ts
const { constants } = require("node:fs");
const { lstat, open, stat } = require("node:fs/promises");
const path = require("node:path");
var IS_CARD = "is a card that it is about";
async function writeOwnFile(target, text, kept) {
  refuse(target, await whyNotReplaced(target.path, kept));
  const flags = constants.O_WRONLY | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(target.path, flags, 420);
  try {
    const stats = await handle.stat({ bigint: true });
    refuse(target, await whyNotThis(stats, kept));
    if (stats.isFile()) await handle.truncate();
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
function refuse({ name }, reason) {
  if (reason !== void 0) throw new Error(`${name} ${reason}`);
}
async function linkOnTheWay(home, relative) {
  let place = home;
  for (const segment of relative.split(path.sep)) {
    place = path.join(place, segment);
    const stats = await lstat(place).catch(() => void 0);
    if (stats === void 0) return void 0;
    if (stats.isSymbolicLink()) return path.relative(home, place);
  }
  return void 0;
}
async function whyNotReplaced(place, kept) {
  const named = kept.find((file) => file.path === place);
  if (named) return named.as;
  const stats = await lstat(place, { bigint: true }).catch(() => void 0);
  if (stats === void 0) return void 0;
  if (stats.isSymbolicLink()) return "is a symbolic link, which is not written through";
  return whyNotThis(stats, kept);
}
async function whyNotThis(stats, kept) {
  if (stats.isDirectory()) return "is a folder";
  if (!stats.isFile()) return void 0;
  for (const file of kept) {
    const other = await stat(file.path, { bigint: true }).catch(() => void 0);
    if (other?.dev === stats.dev && other.ino === stats.ino) return file.as;
  }
  return stats.nlink > 1n ? "has further names (hard links), under which it would change too" : void 0;
}

export {
  IS_CARD,
  writeOwnFile,
  linkOnTheWay,
  whyNotReplaced
};
