// What one rule says of a card: each finding with its place in short, such as `2:13-2:25`.
import { parseCard } from '../../src/card/parse-card.ts'
import { NO_ADDITIONS } from '../../src/hub/additions.ts'
import type { Companion, NamedPath, RepositoryEvidence } from '../../src/rules/repository.ts'
import type { Finding, Rule } from '../../src/rules/rule.ts'

const CONTEXT = { options: {}, additions: NO_ADDITIONS, ruleIds: [] }

export type Told = Omit<Finding, 'place'> & { readonly at: string | undefined }

export function told(rule: Rule, card: string, repository?: RepositoryEvidence): readonly Told[] {
  const evidence = repository && { repository }
  return [...rule.check(parseCard('README.md', card), { ...CONTEXT, ...evidence })].map(
    ({ place, ...finding }) => ({
      ...finding,
      at: place && `${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}`,
    }),
  )
}

export function messages(rule: Rule, card: string, repository?: RepositoryEvidence): readonly string[] {
  return told(rule, card, repository).map(({ message }) => message)
}

export function applies(rule: Rule, card: string, repository?: RepositoryEvidence): boolean | undefined {
  return rule.applies?.(parseCard('README.md', card), { ...CONTEXT, ...(repository && { repository }) })
}

/** A card of these lines of front matter and this body, which begins in the line after them and their two fences. */
export function card(frontMatter: string, body = '# Tern'): string {
  return `---\n${frontMatter}\n---\n${body}\n`
}

export function code(text: string, language = 'python'): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}

export function repositoryWith(
  companions: readonly Companion[],
  paths: Readonly<Record<string, NamedPath>> = {},
): RepositoryEvidence {
  return { cardPath: 'README.md', companions, paths: new Map(Object.entries(paths)) }
}
