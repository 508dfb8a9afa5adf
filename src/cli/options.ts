// The command line's options: one table for the parser, the help text and the tests of the README.
import { FAIL_ON } from '../policy/policy.ts'
import { PRESETS } from '../rules/severities.ts'

export const FORMATS = ['pretty', 'json', 'markdown', 'github', 'sarif'] as const
export type Format = (typeof FORMATS)[number]

export interface Option {
  /** The placeholder of its value in the help text; absent for a switch. */
  readonly value?: string
  /** The values it takes, where they are a closed list. */
  readonly choices?: readonly string[]
  readonly help: string
}

export const OPTIONS = {
  preset: {
    value: 'NAME',
    choices: PRESETS,
    help: 'how strict to be: hub, recommended (default), strict, launch',
  },
  config: {
    value: 'FILE',
    help: 'the policy file (default .github/model-card-gate.yml), or owner/repo/path@ref, read by the token in GITHUB_TOKEN',
  },
  'fail-on': {
    value: 'LEVEL',
    choices: FAIL_ON,
    help: 'what makes the exit status 1: error (default), warning, never',
  },
  format: {
    value: 'NAME',
    choices: FORMATS,
    help: 'pretty (default), json, markdown, github (workflow commands), sarif',
  },
  output: { value: 'FILE', help: 'write the report to FILE, and one line with the verdict to the terminal' },
  stdin: { help: 'judge the card that is piped in' },
  'stdin-path': {
    value: 'FILE',
    help: 'where the piped card lies, for overrides and the files beside it',
  },
  quiet: { help: 'errors only, in format pretty; no progress' },
  'no-color': { help: 'no colour (NO_COLOR in the environment does the same)' },
  since: { value: 'REV', help: 'count only what was not there in this git revision' },
  fix: { help: 'write the corrections that are certain into the cards, then judge them' },
  'fix-dry-run': { help: 'print what --fix would change as a unified diff, and write nothing' },
  init: {
    help: 'draft a card, or add what is missing to one that is there, by file or folder; judge nothing',
  },
  'hub-check': { help: "ask the Hub's own endpoint too; this sends the cards to it" },
  'hub-url': { value: 'URL', help: 'the Hub to ask (default https://huggingface.co)' },
  'print-policy': {
    help: 'print the effective policy for each card as YAML, and where each value comes from',
  },
  'list-rules': { help: 'list the rules with their severity in the preset' },
  explain: { value: 'RULE', help: 'say what a rule wants, why, and show a good and a bad card' },
  version: { help: 'print the version' },
  help: { help: 'print this text' },
} as const satisfies Readonly<Record<string, Option>>

export type OptionName = keyof typeof OPTIONS

export const OPTION_NAMES = Object.keys(OPTIONS) as readonly OptionName[]
