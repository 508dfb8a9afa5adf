// content/ignores: every comment that asks the gate to ignore a rule has a reason, and may do so.
import { closestMatch } from 'leven'
import { type IgnoreSlip, mayHaveSlips, readIgnoreSlips } from '../../card/ignore-slips.ts'
import type { Ignore } from '../../card/ignores.ts'
import { atLine } from '../line-place.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DOUBTFUL, WORTH_KNOWING } from '../severities.ts'
import { code } from '../wording.ts'

type Case = 'no-reason' | 'unknown-rule' | 'no-effect' | 'not-ignorable' | 'unused'

const card = (comment: string) => `# Tern\n\n## Limitations\n\n${comment}\n`

export const ignores = defineRule<Case>({
  id: 'content/ignores',
  summary: 'Every comment that ignores a rule names a rule that may be ignored, and a reason.',
  why: 'Whoever reads the card later has to know why a finding was waved through (hadolint#370 and rhysd/actionlint#237 ask for the same). What the Hub refuses or loses cannot be waved through.',
  cases: {
    'no-reason': { summary: 'the comment gives no reason, so it has no effect', severity: DOUBTFUL },
    'unknown-rule': { summary: 'the comment names no rule', severity: DOUBTFUL },
    'no-effect': { summary: 'what is meant as such a comment is none', severity: DOUBTFUL },
    'not-ignorable': { summary: 'the finding may not be ignored', severity: DOUBTFUL },
    unused: { summary: 'there is nothing to ignore', severity: WORTH_KNOWING },
  },
  examples: [
    {
      title: 'with a rule and a reason',
      card: card('<!-- model-card-gate-ignore section/limitations: the study ends in May -->'),
      findings: [],
    },
    {
      title: 'without a reason',
      card: card('<!-- model-card-gate-ignore section/limitations -->'),
      findings: [
        {
          case: 'no-reason',
          line: 5,
          message:
            'This comment gives no reason, so it has no effect. Write `<!-- model-card-gate-ignore section/limitations: the reason -->`.',
        },
      ],
    },
    {
      title: 'with a rule that does not exist',
      card: card('<!-- model-card-gate-ignore section/limitation: later -->'),
      findings: [
        {
          case: 'unknown-rule',
          line: 5,
          message: 'There is no rule `section/limitation`. Did you mean `section/limitations`?',
          expected: ['section/limitations'],
        },
      ],
    },
    {
      title: 'with two rules',
      card: card('<!-- model-card-gate-ignore section/limitations, section/usage: later -->'),
      findings: [
        {
          case: 'unknown-rule',
          line: 5,
          message: 'A comment ignores one rule. Write one comment for each of these, each with its reason.',
        },
      ],
    },
    {
      title: 'without a rule',
      card: card('<!-- model-card-gate-ignore: later -->'),
      findings: [
        {
          case: 'unknown-rule',
          line: 5,
          message:
            'This comment names no rule. Write `<!-- model-card-gate-ignore section/citation: the reason -->` with the rule that you mean.',
        },
      ],
    },
    {
      title: 'with a misspelt keyword',
      card: card('<!-- modelcardgate-ignore section/limitations: the study ends in May -->'),
      findings: [
        {
          case: 'no-effect',
          line: 5,
          message: '`modelcardgate-ignore` ignores nothing. Write `model-card-gate-ignore`.',
          expected: ['model-card-gate-ignore'],
        },
      ],
    },
    {
      title: 'with two rules, each with a reason',
      card: card(
        '<!--\nmodel-card-gate-ignore section/limitations: the study ends in May\nmodel-card-gate-ignore section/usage: later\n-->',
      ),
      findings: [
        {
          case: 'no-effect',
          line: 7,
          message:
            'A comment ignores one rule, so this has no effect. Write a comment of its own for it, with its reason.',
        },
      ],
    },
  ],
  applies: ({ ignores, text }) => ignores.length > 0 || mayHaveSlips(text),
  *check({ ignores: asked, text, body }, { ruleIds }) {
    if (mayHaveSlips(text)) for (const slip of readIgnoreSlips(body)) yield noEffect(slip)
    for (const ignore of asked) {
      if (!ruleIds.includes(ignore.ruleId)) yield unknownRule(ignore, ruleIds)
      else if (ignore.reason === '') yield noReason(ignore)
    }
  },
})

function unknownRule(ignore: Ignore, ruleIds: readonly string[]): Finding<Case> {
  const { ruleId } = ignore
  const near =
    closestMatch(ruleId.slice(0, 100), ruleIds, { maxDistance: 4 }) ?? onlyOne(ruleIds, `/${ruleId}`)
  return {
    case: 'unknown-rule',
    message: near
      ? `There is no rule ${code(ruleId)}. Did you mean \`${near}\`?`
      : strangeRule(ignore, ruleIds),
    place: atLine(ignore.line),
    ...(near && { expected: [near] }),
  }
}

/** `limitations` can mean one rule alone. */
function onlyOne(ruleIds: readonly string[], end: string): string | undefined {
  const [first, ...others] = ruleIds.filter((id) => id.endsWith(end))
  return others.length === 0 ? first : undefined
}

function strangeRule({ ruleId, reason }: Ignore, ruleIds: readonly string[]): string {
  if (ruleId === '' && ruleIds.some((id) => reason.startsWith(id)))
    return 'A colon stands in front of the rule. Write `<!-- model-card-gate-ignore section/citation: the reason -->`, with one behind it only.'
  if (ruleId === '')
    return 'This comment names no rule. Write `<!-- model-card-gate-ignore section/citation: the reason -->` with the rule that you mean.'
  const words = ruleId.split(/[\s,;]+/)
  return words.length > 1 && words.every((word) => ruleIds.includes(word))
    ? 'A comment ignores one rule. Write one comment for each of these, each with its reason.'
    : `There is no rule ${code(ruleId)}. \`--list-rules\` lists them.`
}

function noEffect({ kind, keyword, line }: IgnoreSlip): Finding<Case> {
  const place = atLine(line)
  if (kind === 'keyword') {
    const right = 'model-card-gate-ignore'
    const message = `${code(keyword)} ignores nothing. Write \`${right}\`.`
    return { case: 'no-effect', message, place, expected: [right] }
  }
  return { case: 'no-effect', message: NO_EFFECT[kind], place }
}

const NO_EFFECT: Readonly<Record<Exclude<IgnoreSlip['kind'], 'keyword'>, string>> = {
  second:
    'A comment ignores one rule, so this has no effect. Write a comment of its own for it, with its reason.',
  unclosed:
    'This comment is never closed, so it ignores nothing and hides what follows. Close it with `-->`.',
  'no-html':
    'Only an HTML comment ignores a rule. Write `<!-- model-card-gate-ignore section/citation: the reason -->` with the rule that you mean.',
}

function noReason(ignore: Ignore): Finding<Case> {
  return {
    case: 'no-reason',
    message: `This comment gives no reason, so it has no effect. Write \`<!-- model-card-gate-ignore ${ignore.ruleId}: the reason -->\`.`,
    place: atLine(ignore.line),
  }
}

/** The comment asks to ignore a finding that may not be ignored. */
export function notIgnorable(ignore: Ignore): Finding<Case> {
  return {
    case: 'not-ignorable',
    message: `This finding of \`${ignore.ruleId}\` may not be ignored, so the comment has no effect. Mend it and remove the comment.`,
    place: atLine(ignore.line),
  }
}

/** The comment ignores nothing; `isElsewhere`: the card has such a finding, out of the comment's reach. */
export function unused(ignore: Ignore, isElsewhere: boolean): Finding<Case> {
  const cure = isElsewhere
    ? 'It holds for its section; before the first heading it holds for the whole card.'
    : 'Remove the comment.'
  return {
    case: 'unused',
    message: `There is no finding of \`${ignore.ruleId}\` here to ignore. ${cure}`,
    place: atLine(ignore.line),
  }
}
