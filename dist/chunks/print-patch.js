import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m13_say as say, m13_write as write } from "./edges.js";
import { m14_visibleLine as visibleLine } from "./edges.js";
import "./shared-esbuild.js";

// src/cli/print-patch.ts
const { randomUUID } = require("node:crypto");
const { fstatSync } = require("node:fs");
async function printPatches(make, output, terminal) {
  const { stdout } = terminal;
  if (output !== void 0) return toFile(make, output, terminal);
  if (stdout.isTTY) return toTerminal(make, terminal);
  const raw = (patch) => write(stdout, patch);
  if (!isLog(terminal)) return make(raw);
  const token = randomUUID();
  await write(stdout, `::stop-commands::${token}
`);
  const succeeded = await make(raw);
  await write(stdout, `::${token}::
`);
  return succeeded;
}
async function toFile(make, { name, write: writeFile }, terminal) {
  const patches = [];
  const succeeded = await make(async (patch) => void patches.push(patch));
  try {
    await writeFile(patches.join(""));
    if (patches.length > 0) say(terminal, `The patch is in ${name}. To apply it: git apply ${name}`);
    return succeeded;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(terminal, `The patch could not be written to ${name} (${reason}). Name another file.`);
    return false;
  }
}
async function toTerminal(make, terminal) {
  let isChanged = false;
  const succeeded = await make(async (patch) => {
    const shown = visiblePatch(patch);
    isChanged ||= shown !== withoutReturns(patch);
    await write(terminal.stdout, shown);
  });
  if (isChanged)
    say(
      terminal,
      "Characters that a terminal would obey or hide are shown by name. For git apply, name a file with --output."
    );
  return succeeded;
}
function visiblePatch(patch) {
  return withoutReturns(patch).split("\n").map((line) => line.split("	").map(visibleLine).join("	")).join("\n");
}
function withoutReturns(patch) {
  return patch.replace(/\r\n/g, "\n");
}
function isLog({ env, stdout }) {
  if (env.GITHUB_ACTIONS !== "true") return false;
  const { fd } = stdout;
  try {
    return fd === void 0 || !fstatSync(fd).isFile();
  } catch {
    return true;
  }
}
export {
  printPatches
};
