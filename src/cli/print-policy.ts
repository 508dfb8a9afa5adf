// The effective policy for each card as YAML, with a comment behind every value that says where it comes from.
import { Document, isMap, isPair, isSeq, type Node } from 'yaml'
import { cardPolicies } from '../gate.ts'
import { visibleLine } from '../markdown/visible.ts'
import type { CardPolicy } from '../policy/card-policy.ts'
import type { Policy } from '../policy/policy.ts'
import { type Rule, ruleSeverity } from '../rules/rule.ts'
import { RULES } from '../rules/rules.ts'
import type { RunOptions } from './judge-cards.ts'

/** One YAML document a card. */
export async function printedPolicy({ source, policy, repositoryPath }: RunOptions): Promise<string> {
  const policyFor = await cardPolicies(policy)
  const cards = await source.list(policy.cards.value)
  return cards.map((file) => documentFor(file, policy, policyFor(repositoryPath(file)))).join('---\n')
}

function documentFor(file: string, policy: Policy, card: CardPolicy): string {
  const { preset, failOn, rules, hub } = card
  const document = new Document({
    extends: preset.value,
    cards: policy.cards.value,
    'fail-on': failOn.value,
    ...(policy.schema && { schema: policy.schema.value }),
    hub: {
      licenses: hub.licenses,
      languages: hub.languages,
      'pipeline-tags': hub.pipelineTags,
      libraries: hub.libraries,
    },
    rules: Object.fromEntries(RULES.map((rule) => [rule.id, ruleEntry(rule, card)])),
  })
  document.commentBefore = ` ${visibleLine(file)}`
  const remark = (path: readonly string[], origin: string) => {
    const node = document.getIn(path, true) as Node | undefined
    if (isSeq(node)) node.flow = true
    if (node) node.comment = ` ${origin}`
  }
  remark(['extends'], preset.origin)
  remark(['cards'], policy.cards.origin)
  remark(['fail-on'], failOn.origin)
  if (policy.schema) remark(['schema'], policy.schema.origin)
  const lists = document.get('hub')
  if (isMap(lists))
    for (const pair of lists.items) if (isPair(pair) && isSeq(pair.value)) pair.value.flow = true
  for (const { id } of RULES) remark(['rules', id], rules[id]?.origin ?? `preset ${preset.value}`)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** The rule's highest severity, with its options where it has some. */
function ruleEntry(rule: Rule, { preset, rules }: CardPolicy): unknown {
  const setting = rules[rule.id]
  const severity = setting?.severity ?? ruleSeverity(rule, preset.value)
  return setting && Object.keys(setting.options).length > 0 ? [severity, setting.options] : severity
}
