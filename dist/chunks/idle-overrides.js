import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m13_say as say } from "./edges.js";
import "./edges.js";
import { m5_globMatcher as globMatcher } from "./edges.js";
import "./shared-esbuild.js";

// src/cli/idle-overrides.ts
async function tellIdleOverrides({ file, policy: { overrides } }, { source, policy, repositoryPath }, terminal) {
  const own = overrides.filter(({ origin }) => origin === file || origin.startsWith(`${file}, line `));
  if (own.length === 0) return;
  const cards = (await source.list(policy.cards.value)).map(repositoryPath);
  for (const { cards: globs, origin } of own) {
    const fits = await globMatcher(globs);
    if (cards.length > 0 && !cards.some(fits))
      say(
        terminal,
        `${origin}: this override fits none of the cards (${policy.cards.value.join(", ")}). Check ${globs.join(", ")}; paths start at the root of the repository.`
      );
  }
}
export {
  tellIdleOverrides
};
