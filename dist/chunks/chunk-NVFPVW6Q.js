import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/source/source.ts
var MAX_CARD_BYTES = 2 * 1024 * 1024;
var MAX_FOLDER_ENTRIES = 2e4;

export {
  MAX_CARD_BYTES,
  MAX_FOLDER_ENTRIES
};
