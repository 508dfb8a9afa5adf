import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/hub/custom-schema-error.ts
var CustomSchemaError = class extends Error {
};

export {
  CustomSchemaError
};
