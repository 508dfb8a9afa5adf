import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m3_workspace as workspace } from "./edges.js";
import { m4_MAX_CARD_BYTES as MAX_CARD_BYTES } from "./edges.js";
import "./edges.js";
import "./shared-esbuild.js";

// src/cli/standard-input.ts
async function standardInput(stdin, path, cwd) {
  const entry = await readAll(stdin);
  const around = workspace(cwd, { confined: false });
  return {
    place: cwd,
    list: async () => [path],
    read: async (file) => file === path ? entry : around.read(file),
    folder: (folder) => around.folder(folder)
  };
}
async function readAll(stdin) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > MAX_CARD_BYTES) return { kind: "too-large", size };
    chunks.push(chunk);
  }
  return { kind: "file", bytes: Buffer.concat(chunks) };
}
export {
  standardInput
};
