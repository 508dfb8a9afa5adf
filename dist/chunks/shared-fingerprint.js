import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
// src/report/fingerprint.ts
function fingerprint(path, { ruleId, message }, line) {
  const words = message.replace(/\blines? \d+(?: (?:to|and) \d+)?/gi, "line");
  return {
    finding: hash(`${ruleId}
${path}
${words}`),
    line: hash(line.trim().replace(/\s+/g, " "))
  };
}
function hash(text) {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, "0");
}

export {
  fingerprint
};
