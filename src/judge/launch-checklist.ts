// What a model page needs on the day it is published, ticked from the card.
import type { ChecklistItem } from '../report/report.ts'
import type { RuleId } from '../rules/rule.ts'

interface Need {
  readonly text: string
  /** What it does for those who look for a model. */
  readonly gain: string
  /** Where that stands. */
  readonly source: string
  /** The rules that all have to be kept. */
  readonly ruleIds: readonly RuleId[]
  /** Not every model has use for it: where its rules do not apply it is left out. */
  readonly isOptional?: true
}

const RELEASE = 'hub-docs: docs/hub/model-release-checklist.md'
const CARDS = 'hub-docs: docs/hub/model-cards.md'
const TEMPLATE = 'huggingface_hub: templates/modelcard_template.md'

export const LAUNCH_NEEDS: readonly Need[] = [
  {
    text: 'A title that names the model',
    gain: 'The page begins with the name that people look for.',
    source: TEMPLATE,
    ruleIds: ['content/title'],
  },
  {
    text: 'A line below it that says what the model is and for whom',
    gain: 'Readers see at once whether it fits their needs.',
    source: RELEASE,
    ruleIds: ['content/tagline'],
  },
  {
    text: 'A description of the model and its architecture',
    gain: 'Readers know what it was made from, what goes in and what comes out.',
    source: RELEASE,
    ruleIds: ['section/description', 'content/architecture'],
  },
  {
    text: 'Intended use',
    gain: 'Those it was made for find that they are meant.',
    source: CARDS,
    ruleIds: ['section/intended-use'],
  },
  {
    text: 'Limitations',
    gain: 'Readers can decide whether to use it, and how.',
    source: RELEASE,
    ruleIds: ['section/limitations'],
  },
  {
    text: 'Biases and ethical considerations',
    gain: 'Teams that must account for a model can choose this one.',
    source: CARDS,
    ruleIds: ['section/bias'],
  },
  {
    text: 'A demo: a Space, or examples for the widget',
    gain: 'People try the model without code, and a Space that names it is shown on its page.',
    source: RELEASE,
    ruleIds: ['section/demo'],
  },
  {
    text: 'Benchmarks, beside baselines that people know',
    gain: 'Readers can compare the model with others.',
    source: RELEASE,
    ruleIds: ['section/benchmark', 'content/benchmark-numbers'],
  },
  {
    text: '`pipeline_tag`',
    gain: 'It decides in which searches the model appears and which widget its page has.',
    source: RELEASE,
    ruleIds: ['metadata/pipeline-tag'],
  },
  {
    text: '`library_name`',
    gain: 'The page shows code that loads the model, and downloads are counted by the library’s own files.',
    source: RELEASE,
    ruleIds: ['metadata/library-name'],
  },
  {
    text: '`license`',
    gain: 'The page shows it, and people filter models by it.',
    source: CARDS,
    ruleIds: ['metadata/license'],
  },
  {
    text: '`language`',
    gain: 'People filter models by it.',
    source: CARDS,
    ruleIds: ['metadata/language'],
    isOptional: true,
  },
  {
    text: 'Three topic tags or more, none that the Hub adds by itself',
    gain: 'Each is one more filter under which the model is found.',
    source: CARDS,
    ruleIds: ['metadata/tags'],
  },
  {
    text: '`thumbnail`',
    gain: 'A link that is shared comes with a picture.',
    source: CARDS,
    ruleIds: ['metadata/thumbnail'],
  },
  {
    text: 'Badges',
    gain: 'They lead from the top of the page to paper, code and demo.',
    source: 'huggingface.co/datasets/huggingface/badges',
    ruleIds: ['content/badges'],
  },
  {
    text: 'Code to copy and run',
    gain: 'Who has run a model once comes back to it.',
    source: RELEASE,
    ruleIds: ['section/usage', 'content/usage-code', 'consistency/usage-model-id'],
  },
  {
    text: 'A citation in BibTeX',
    gain: 'Papers that use the model lead to it.',
    source: TEMPLATE,
    ruleIds: ['section/citation', 'content/bibtex'],
  },
  {
    text: 'Links to the paper, the code and a post',
    gain: 'The Hub tags the model with an arXiv link and lists it on the paper’s page.',
    source: CARDS,
    ruleIds: ['content/paper-links'],
  },
  {
    text: 'Variants, linked through `base_model` and a collection',
    gain: 'They appear in each other’s model tree, and who finds one finds all.',
    source: RELEASE,
    ruleIds: ['content/variants'],
  },
]

/** What became of a rule on one card; absent where it does not apply to it. */
export type Outcome = 'kept' | 'broken' | 'off'

/** The items that the policy does not leave out, in their order. */
export function launchChecklist(
  outcomeOf: (ruleId: RuleId) => Outcome | undefined,
): readonly ChecklistItem[] {
  return LAUNCH_NEEDS.flatMap(({ text, gain, source, ruleIds, isOptional }) => {
    const asked = ruleIds.filter((id) => outcomeOf(id) !== 'off')
    const outcomes = asked.map(outcomeOf)
    const applies = outcomes.some((outcome) => outcome !== undefined)
    if (asked.length === 0 || (isOptional && !applies)) return []
    const done = applies && !outcomes.includes('broken')
    return [{ done, text, gain, source, ruleIds: asked }]
  })
}
