import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m14_visibleLine as visibleLine } from "./edges.js";
import { m21_cardPolicies as cardPolicies } from "./edges.js";
import "./edges.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import { m5_RULES as RULES, m5_ruleSeverity as ruleSeverity } from "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import { m10_Document as Document, m10_isMap as isMap, m10_isPair as isPair, m10_isSeq as isSeq } from "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./engine.js";
import "./shared-esbuild.js";

// src/cli/print-policy.ts
async function printedPolicy({ source, policy, repositoryPath }) {
  const policyFor = await cardPolicies(policy);
  const cards = await source.list(policy.cards.value);
  return cards.map((file) => documentFor(file, policy, policyFor(repositoryPath(file)))).join("---\n");
}
function documentFor(file, policy, card) {
  const { preset, failOn, rules, hub } = card;
  const document = new Document({
    extends: preset.value,
    cards: policy.cards.value,
    "fail-on": failOn.value,
    ...policy.schema && { schema: policy.schema.value },
    hub: {
      licenses: hub.licenses,
      languages: hub.languages,
      "pipeline-tags": hub.pipelineTags,
      libraries: hub.libraries
    },
    rules: Object.fromEntries(RULES.map((rule) => [rule.id, ruleEntry(rule, card)]))
  });
  document.commentBefore = ` ${visibleLine(file)}`;
  const remark = (path, origin) => {
    const node = document.getIn(path, true);
    if (isSeq(node)) node.flow = true;
    if (node) node.comment = ` ${origin}`;
  };
  remark(["extends"], preset.origin);
  remark(["cards"], policy.cards.origin);
  remark(["fail-on"], failOn.origin);
  if (policy.schema) remark(["schema"], policy.schema.origin);
  const lists = document.get("hub");
  if (isMap(lists)) {
    for (const pair of lists.items) if (isPair(pair) && isSeq(pair.value)) pair.value.flow = true;
  }
  for (const { id } of RULES) remark(["rules", id], rules[id]?.origin ?? `preset ${preset.value}`);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
function ruleEntry(rule, { preset, rules }) {
  const setting = rules[rule.id];
  const severity = setting?.severity ?? ruleSeverity(rule, preset.value);
  return setting && Object.keys(setting.options).length > 0 ? [severity, setting.options] : severity;
}
export {
  printedPolicy
};
