import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/source/revision-error.ts
var RevisionError = class extends Error {
  name = "RevisionError";
};

export {
  RevisionError
};
