import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);

// src/threads/pool-options.ts
var AT_HAND = 3;
function widthOf({ threads }) {
  return threads * AT_HAND;
}

export {
  AT_HAND,
  widthOf
};
