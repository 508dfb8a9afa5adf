// Says which overrides of the policy name no card of a run that judges all of them: mostly a slip in a glob.
import { globMatcher } from '../source/globs.ts'
import type { FoundPolicy } from './find-policy.ts'
import type { RunOptions } from './judge-cards.ts'
import { say, type Terminal } from './terminal.ts'

/** Of all cards that the policy names; those of a policy that it extends are made for other repositories too. */
export async function tellIdleOverrides(
  { file, policy: { overrides } }: FoundPolicy,
  { source, policy, repositoryPath }: RunOptions,
  terminal: Terminal,
): Promise<void> {
  const own = overrides.filter(({ origin }) => origin === file || origin.startsWith(`${file}, line `))
  if (own.length === 0) return
  const cards = (await source.list(policy.cards.value)).map(repositoryPath)
  for (const { cards: globs, origin } of own) {
    const fits = await globMatcher(globs)
    if (cards.length > 0 && !cards.some(fits))
      say(
        terminal,
        `${origin}: this override fits none of the cards (${policy.cards.value.join(', ')}). Check ${globs.join(', ')}; paths start at the root of the repository.`,
      )
  }
}
