// The sections that a card lacks, as drafts that nobody can take for content.
import type { Card } from '../../card/card.ts'
import { parseCard } from '../../card/parse-card.ts'
import type { Topic } from '../../card/topics/topics.ts'
import { NO_ADDITIONS } from '../../hub/additions.ts'
import type { CardPolicy } from '../../policy/card-policy.ts'
import { isOn } from '../../policy/severity.ts'
import { findTitle } from '../../rules/content/card-title.ts'
import type { Rule } from '../../rules/rule.ts'
import { RULE_IDS, RULES } from '../../rules/rules.ts'
import type { Guess } from './guesses.ts'

export interface SectionDraft {
  readonly topic: Topic
  /** Markdown: a heading and what belongs below it. */
  readonly text: string
  /** Whether it is real content, from a file beside the card, and no draft. */
  readonly isReal: boolean
}

export interface SectionWishes {
  readonly policy: CardPolicy
  readonly guesses: readonly Guess[]
  /** A BibTeX entry made from CITATION.cff. */
  readonly citation?: string
  /** The model's id by a git remote, with the remote's name. */
  readonly remote?: { readonly remote: string; readonly id: string }
  readonly isGguf: boolean
  /** The model's name, where it is known. */
  readonly title?: string
}

const SECTION_RULES = RULES.filter(({ id }) => id.startsWith('section/'))

/** A draft for each topic that the policy asks for and the card lacks. */
export function draftSections(card: Card, wishes: SectionWishes): readonly SectionDraft[] {
  const { policy, citation } = wishes
  const mark = '#'.repeat(sectionRank(card))
  const missing = SECTION_RULES.filter(
    (rule) =>
      isOn(rule, policy.preset.value, policy.rules[rule.id]) &&
      card.topics[topicOf(rule)].state === 'missing',
  )
  const facts = scratchCard(wishes)
  return missing.flatMap((rule): SectionDraft[] => {
    const topic = topicOf(rule)
    const [finding] = rule.check(facts, { options: {}, additions: NO_ADDITIONS, ruleIds: RULE_IDS })
    const note = finding?.note
    if (note === undefined) return []
    const draft = note.replace(/^##(?= )/, mark)
    if (topic === 'citation' && citation !== undefined) {
      const heading = draft.slice(0, draft.indexOf('\n'))
      return [
        {
          topic,
          text: `${heading}\n\n<!-- From CITATION.cff. -->\n\n\`\`\`bibtex\n${citation}\n\`\`\``,
          isReal: true,
        },
      ]
    }
    return [{ topic, text: withModelId(topic, draft, wishes), isReal: false }]
  })
}

function topicOf({ id }: Rule): Topic {
  return id.slice('section/'.length) as Topic
}

/**
 * A card of which only the guesses and the name are known. Of an id only the name is taken, so that no draft passes for
 * code that somebody ran.
 */
function scratchCard({ guesses, isGguf, title }: SectionWishes): Card {
  const known = new Map(guesses.map(({ key, value }) => [key, String(value)]))
  const library = known.get('library_name') ?? (isGguf ? 'gguf' : undefined)
  const task = known.get('pipeline_tag')
  const lines = [
    ...(library === undefined ? [] : [`library_name: ${library}`]),
    ...(task === undefined ? [] : [`pipeline_tag: ${task}`]),
  ]
  const front = lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`
  const name = title?.slice(title.lastIndexOf('/') + 1).trim()
  return parseCard('README.md', name ? `${front}# ${name}\n` : front)
}

/** The address to cite is certain; code that nobody has run keeps its placeholder. */
function withModelId(topic: Topic, draft: string, { remote }: SectionWishes): string {
  if (!remote || (topic !== 'usage' && topic !== 'citation')) return draft
  const { id, remote: name } = remote
  if (topic === 'usage')
    return commented(
      draft,
      `By the git remote ${name} the model is ${id}. Put it in place of your-name/your-model once the code has run.`,
    )
  return commented(
    draft.replace('huggingface.co/your-name/your-model', `huggingface.co/${id}`),
    `The address is that of the git remote ${name}.`,
  )
}

function commented(draft: string, comment: string): string {
  const end = draft.indexOf('\n')
  return `${draft.slice(0, end)}\n\n<!-- ${comment} -->${draft.slice(end)}`
}

/** The level at which the card's own sections stand: that of the highest heading but the title. */
function sectionRank(card: Card): number {
  const title = findTitle(card)
  const ranks = card.outline.sections.flatMap(({ heading }) =>
    heading && heading.rank <= 6 && (title.kind !== 'heading' || heading !== title.heading)
      ? [heading.rank]
      : [],
  )
  return ranks.length === 0 ? 2 : ranks.reduce((least, rank) => Math.min(least, rank), 6)
}
