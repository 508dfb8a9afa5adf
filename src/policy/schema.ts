// The JSON Schema of a policy file, made from the rules: the single truth of what a policy may say.
import type { Rule } from '../rules/rule.ts'
import { PRESETS } from '../rules/severities.ts'
import { DEFAULT_POLICY, FAIL_ON } from './policy.ts'

type Schema = Readonly<Record<string, unknown>>

const GLOBS: Schema = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  minItems: 1,
}

/** Draft 2020-12. */
export function policySchema(rules: readonly Rule[]): Schema {
  const ruleSettings = {
    type: 'object',
    description: 'Rules by id, each with a severity or with a severity and options.',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/model-card-gate/model-card-gate/v1/schema/policy.schema.json',
    title: 'Policy of Model Card Gate',
    description: '.github/model-card-gate.yml: what model cards in this repository have to fulfil.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'The address of this schema, for editors.' },
      extends: {
        description:
          'What this policy builds on: a preset, a policy file of this repository, or one of another as owner/repo/path@ref. Of several the later ones win.',
        type: ['string', 'array'],
        items: { type: 'string' },
        examples: [...PRESETS, 'policies/base.yml', 'acme/cards/policy.yml@v1'],
        default: DEFAULT_POLICY.preset.value,
      },
      cards: {
        ...GLOBS,
        description: 'Globs, from the root of the repository, of the files that are model cards.',
        default: DEFAULT_POLICY.cards.value,
      },
      'fail-on': {
        enum: FAIL_ON,
        description: 'The least severity that fails a card.',
        default: DEFAULT_POLICY.failOn.value,
      },
      rules: ruleSettings,
      hub: {
        type: 'object',
        description: 'Values newer than the built-in lists of the Hub.',
        additionalProperties: false,
        properties: Object.fromEntries(
          [
            ['licenses', 'License ids.'],
            ['languages', 'Language codes.'],
            ['pipeline-tags', 'Pipeline tags.'],
            ['libraries', 'Names of libraries.'],
          ].map(([key, description]) => [
            key,
            { type: 'array', items: { type: 'string', minLength: 1 }, description },
          ]),
        ),
      },
      schema: {
        type: 'string',
        minLength: 1,
        description:
          'The path of a JSON Schema, draft 2020-12 or draft-07, that the front matter has to fulfil too.',
      },
      overrides: {
        type: 'array',
        description: 'What holds for some cards only; of several that name a card the later ones win.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['cards'],
          properties: {
            cards: { ...GLOBS, description: 'Globs of the cards that are meant.' },
            extends: {
              enum: PRESETS,
              description: 'The preset from which these cards start anew, without the rules set above.',
            },
            rules: ruleSettings,
          },
        },
      },
    },
  }
}

function ruleSchema({ summary, options }: Rule): Schema {
  return {
    description: summary,
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      type: 'array',
      prefixItems: [SEVERITY, withIgnorable(options)],
      items: false,
      minItems: 1,
    },
    else: SEVERITY,
  }
}

/** Every rule may be closed or opened to comments in a card that ignore it. */
function withIgnorable(options: Schema = { type: 'object', additionalProperties: false }): Schema {
  const ignorable = {
    type: 'boolean',
    description:
      'Whether a comment in the card may ignore the rule; by default it may, but for what the Hub refuses or loses.',
  }
  return { ...options, properties: { ...(options.properties as Schema | undefined), ignorable } }
}

const SEVERITY: Schema = { enum: ['off', 'notice', 'warning', 'error'] }
