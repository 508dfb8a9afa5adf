// consistency/usage-model-id: the examples load this model, and no placeholder.
import type { Card } from '../../card/card.ts'
import { defineRule, type Finding } from '../rule.ts'
import { CONTRADICTION } from '../severities.ts'
import { code } from '../wording.ts'
import { declared } from './declared-values.ts'
import { codeExamples, loadedModels } from './examples-in-code.ts'
import { isHubId, mayBeSame } from './model-ids.ts'

type Case = 'placeholder' | 'other'

export const usageModelId = defineRule<Case>({
  id: 'consistency/usage-model-id',
  summary: 'The examples load this model by its id, and no `your-name/your-model`.',
  why: 'An example is copied and run, which a release lives by (hub-docs: docs/hub/model-release-checklist.md): with a placeholder it fails, and with the id of another model it runs and shows what that one can do. Which model this is, is known where the title or `model-index` gives its whole id; else only placeholders are found. The remotes of git are not asked: they differ from clone to clone, and the same card has to get the same findings on a laptop and in CI.',
  cases: {
    placeholder: { summary: 'an example loads a placeholder', severity: CONTRADICTION },
    other: { summary: 'the examples load other models only', severity: CONTRADICTION },
  },
  applies: (card) => codeExamples(card).some(({ text }) => loadedModels(text).length > 0),
  examples: [
    {
      title: 'this model, on its base',
      card: "---\nbase_model: acme/tern-7b\n---\n\n# acme/tern-7b-lora\n\n```python\nbase = AutoModel.from_pretrained('acme/tern-7b')\nmodel = PeftModel.from_pretrained(base, 'acme/tern-7b-lora')\n```\n",
      findings: [],
    },
    {
      title: 'a placeholder',
      card: "# Tern\n\n```python\nmodel = AutoModel.from_pretrained('your-username/your-model')\n```\n",
      findings: [
        {
          case: 'placeholder',
          line: 4,
          message:
            'The example loads `your-username/your-model`, a placeholder, so that nobody can run it as it stands. Write the id of this model.',
        },
      ],
    },
    {
      title: 'another model',
      card: "# acme/gull-13b\n\n```python\nmodel = AutoModel.from_pretrained('acme/tern-7b')\n```\n",
      findings: [
        {
          case: 'other',
          line: 4,
          message:
            'The examples load `acme/tern-7b`, and none loads this model. Write `acme/gull-13b` where that is meant.',
          expected: ['acme/gull-13b'],
        },
      ],
    },
  ],
  *check(card) {
    const own = ownId(card)
    const loaded = codeExamples(card).flatMap((example) =>
      loadedModels(example.text).map((model) => ({ ...model, place: () => example.placeOf(model.name) })),
    )
    const isNamed = (id: string) =>
      codeExamples(card).some(({ text }) => text.includes(id.slice(id.indexOf('/') + 1)))
    const seen = new Set<string>()
    for (const { name, isTemplate, place } of loaded) {
      if (seen.has(name) || !isPlaceholder(name, isTemplate)) continue
      seen.add(name)
      yield placeholder(name, place(), own)
    }
    const others = loaded.filter(({ name }) => isHubId(name) && !seen.has(name))
    const [first] = others
    const known = [own, ...declared(card.frontMatter, 'base_model').map(({ value }) => value)]
    if (own === undefined || !first || seen.size > 0 || isNamed(own)) return
    if (loaded.some(({ name }) => known.some((id) => id !== undefined && mayBeSame(id, name)))) return
    const at = first.place()
    yield {
      case: 'other',
      message: `The examples load ${code(first.name)}, and none loads this model. Write ${code(own)} where that is meant.`,
      ...(at && { place: at }),
      actual: first.name,
      expected: [own],
    }
  },
})

function placeholder(name: string, place: Finding['place'], own: string | undefined): Finding<Case> {
  return {
    case: 'placeholder',
    message: `The example loads ${code(name)}, a placeholder, so that nobody can run it as it stands. Write ${own === undefined ? 'the id of this model' : code(own)}.`,
    ...(place && { place }),
    actual: name,
    ...(own !== undefined && { expected: [own] }),
  }
}

/** Only where the card gives it whole, in its title or for its results. */
function ownId({ outline, frontMatter }: Card): string | undefined {
  const title = outline.sections.find(({ heading }) => heading !== undefined)?.heading
  const text = title?.rank === 1 ? title.text.replace(/^model card (?:for|of)\s/i, '').trim() : ''
  if (isHubId(text)) return text
  const index = frontMatter.data['model-index']
  const [entry] = Array.isArray(index) ? index : []
  const name = (entry as { readonly name?: unknown } | null | undefined)?.name
  return Array.isArray(index) && index.length === 1 && typeof name === 'string' && isHubId(name)
    ? name
    : undefined
}

function isPlaceholder(name: string, isTemplate: boolean): boolean {
  if (/^<[^<>]{1,80}>|^\[[^[\]]{1,80}\]$/.test(name)) return true
  if (/^\{[^{}]{1,80}\}/.test(name)) return !isTemplate
  return PLACEHOLDER.test(name)
}

const PLACEHOLDER =
  /(?:^|[/_-])(?:your|my)[-_ ]?(?:user(?:name)?|name|org|organi[sz]ation|repo|repository|hf|huggingface|account|handle|namespace|model|id)(?=$|[/_-])|^(?:user|username|user[-_]name|hf[-_]user(?:name)?|owner|author|namespace|org|organi[sz]ation)\/|^(?:\.{0,2}\/)?path[/_]to[/_]|^model[-_ ]?(?:id|name)(?:[-_ ]here)?$|^XXX|^TODO\b|^\.\.\.$/i
