import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  visibleLine
} from "./chunk-4MXLZVXH.js";

// src/cli/terminal.ts
function say({ stderr }, sentence) {
  stderr.write(`model-card-gate: ${visibleLine(sentence)}
`);
}
function write(stream, text) {
  return new Promise((resolve, reject) => {
    stream.once(
      "error",
      (error) => error.code === "EPIPE" ? resolve() : reject(error)
    );
    stream.write(text, () => resolve());
  });
}

export {
  say,
  write
};
