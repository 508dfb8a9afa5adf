// consistency/base-model: the model that this one was made from is the same in the front matter, the text and the
// adapter's configuration.
import type { Card } from '../../card/card.ts'
import { placeOf } from '../place.ts'
import { beside, type RepositoryEvidence } from '../repository.ts'
import { defineRule, type Finding } from '../rule.ts'
import { CONTRADICTION, UNTOLD } from '../severities.ts'
import { code, oneOf } from '../wording.ts'
import { declared } from './declared-values.ts'
import { isHubId, mayBeSame } from './model-ids.ts'
import { sentences } from './prose.ts'

type Case = 'adapter' | 'text' | 'untold'

function adapterOf(base: string): RepositoryEvidence {
  const text = JSON.stringify({ peft_type: 'LORA', base_model_name_or_path: base })
  return {
    cardPath: 'README.md',
    companions: [{ kind: 'adapter-config', path: 'adapter_config.json', text }],
    paths: new Map(),
  }
}

export const baseModelConsistency = defineRule<Case>({
  id: 'consistency/base-model',
  summary: '`base_model` is the model that `adapter_config.json` and the text name.',
  why: 'An adapter runs only on the model that it was trained on, which PEFT reads from `adapter_config.json`; the Hub draws its family tree, and its inference, from `base_model` (hub-docs: docs/hub/model-cards.md). Mirrors and conversions of one model count as that model.',
  cases: {
    adapter: { summary: '`adapter_config.json` names another model', severity: CONTRADICTION },
    text: { summary: 'the text says that the model was made from another one', severity: CONTRADICTION },
    untold: { summary: '`base_model` is missing, and text or adapter say what it is', severity: UNTOLD },
  },
  needs: ['adapter-config'],
  applies: (card, { repository }) =>
    declared(card.frontMatter, 'base_model').length > 0 ||
    beside(repository, 'adapter-config').length > 0 ||
    MADE_FROM.test(card.text),
  examples: [
    {
      title: 'the same model everywhere',
      card: '---\nbase_model: acme/tern-7b\n---\n\n# Tern chat\n\nThis model is a fine-tuned version of [acme/tern-7b](https://huggingface.co/acme/tern-7b).\n',
      evidence: { repository: adapterOf('acme/tern-7b') },
      findings: [],
    },
    {
      title: 'a mirror of it, and a folder of the machine that trained',
      card: '---\nbase_model: acme/tern-7b\n---\n\n# Tern chat\n\nFine-tuned from mirror/tern-7b-bnb-4bit.\n',
      evidence: { repository: adapterOf('./checkpoints/last') },
      findings: [],
    },
    {
      title: 'an adapter of another model',
      card: '---\nbase_model: acme/tern-7b\n---\n\n# Tern chat\n',
      evidence: { repository: adapterOf('acme/gull-13b') },
      findings: [
        {
          case: 'adapter',
          line: 2,
          message:
            '`base_model` is `acme/tern-7b`, but `adapter_config.json` names `acme/gull-13b`, on which the adapter runs. Make them say the same.',
          expected: ['acme/gull-13b'],
        },
      ],
    },
    {
      title: 'another model in the text',
      card: '---\nbase_model: acme/tern-7b\n---\n\n# Gull chat\n\nThis model is a fine-tuned version of [acme/gull-13b](https://huggingface.co/acme/gull-13b).\n',
      findings: [
        {
          case: 'text',
          line: 7,
          message:
            'The text says that this model was made from `acme/gull-13b`, but `base_model` is `acme/tern-7b`. Make them say the same.',
          expected: ['acme/tern-7b'],
        },
      ],
    },
    {
      title: 'no base model in the front matter',
      card: '---\nlicense: mit\n---\n\n# Gull chat\n\nThis model is a fine-tuned version of acme/gull-13b.\n',
      findings: [
        {
          case: 'untold',
          line: 7,
          message:
            'The text says that this model was made from `acme/gull-13b`, and no `base_model` says so. Add `base_model: acme/gull-13b` to the front matter.',
          expected: ['acme/gull-13b'],
        },
      ],
    },
  ],
  *check(card, { repository }) {
    const bases = declared(card.frontMatter, 'base_model')
    const adapter = adapterBase(repository)
    const isKnown = (id: string) => bases.some(({ value }) => mayBeSame(value, id))
    if (adapter !== undefined && bases[0] && !isKnown(adapter)) {
      yield {
        case: 'adapter',
        message: `\`base_model\` is ${oneOf(names(bases), 'and')}, but \`adapter_config.json\` names ${code(adapter)}, on which the adapter runs. Make them say the same.`,
        place: placeOf(card.frontMatter, bases[0].path),
        actual: bases[0].value.slice(0, 200),
        expected: [adapter],
      }
    }
    const told = madeFrom(card)
    if (told && bases.length > 0 && !isKnown(told.id) && adapter !== told.id)
      yield otherText(told, names(bases))
    else if (bases.length === 0) yield* untold(card, told, adapter)
  },
})

function names(bases: readonly { readonly value: string }[]): readonly string[] {
  return bases.slice(0, 5).map(({ value }) => value)
}

type Told = { readonly id: string; readonly place: () => NonNullable<Finding['place']> }

function otherText({ id, place }: Told, bases: readonly string[]): Finding<Case> {
  return {
    case: 'text',
    message: `The text says that this model was made from ${code(id)}, but \`base_model\` is ${oneOf(bases, 'and')}. Make them say the same.`,
    place: place(),
    expected: bases,
  }
}

function* untold(
  { frontMatter }: Card,
  told: Told | undefined,
  adapter: string | undefined,
): Generator<Finding<Case>> {
  // A key that could not be read may yet be there.
  if (!frontMatter.complete || Object.hasOwn(frontMatter.data, 'base_model')) return
  const id = adapter ?? told?.id
  if (id === undefined) return
  const who =
    adapter === undefined ? 'The text says that this model was made from' : '`adapter_config.json` names'
  yield {
    case: 'untold',
    message: `${who} ${code(id)}, and no \`base_model\` says so. Add ${code(`base_model: ${id}`)} to the front matter.`,
    place: adapter === undefined && told ? told.place() : frontMatter.opening,
    expected: [id],
  }
}

/** Undefined where it is a folder of the machine that trained the adapter, or cannot be read. */
function adapterBase(repository: RepositoryEvidence | undefined): string | undefined {
  const [file] = beside(repository, 'adapter-config')
  if (!file) return undefined
  try {
    const { base_model_name_or_path: base } = (JSON.parse(file.text) ?? {}) as Readonly<
      Record<string, unknown>
    >
    return typeof base === 'string' && isHubId(base) ? base : undefined
  } catch {
    return undefined
  }
}

/** The model that the text says this one was made from, where it says so in so many words and of one model only. */
function madeFrom(card: Card): Told | undefined {
  for (const { text, place } of sentences(card)) {
    const found = MADE_FROM.exec(text)
    if (!found || !isOfThis(text.slice(0, found.index))) continue
    const id = (found[1] ?? '').replace(/[.,;:]+$/, '')
    if (isHubId(id)) return { id, place }
  }
  return undefined
}

/** As trainers write it: "This model is a fine-tuned version of owner/name". */
const MADE_FROM =
  /\b(?:fine-?tuned (?:version of|from)|fine-?tune of|quantized version of|distilled version of|adapter for|lora (?:adapter )?for)(?: the)? ["'(`*[]{0,2}([A-Za-z0-9][\w-]{0,41}\/[A-Za-z0-9][\w.-]{0,95})/i
/** The sentence begins with it, or with this model. */
function isOfThis(before: string): boolean {
  if (before.length > 80) return false
  return before
    .toLowerCase()
    .split(/\W+/)
    .every((word) => word === '' || OF_THIS.has(word))
}

const OF_THIS = new Set(
  'this the it a an is was model adapter checkpoint repo repository contains lora version has been which'.split(
    ' ',
  ),
)
