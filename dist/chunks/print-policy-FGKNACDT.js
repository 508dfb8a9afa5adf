import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  visibleLine
} from "./chunk-4MXLZVXH.js";
import {
  cardPolicies
} from "./chunk-CXODI2GK.js";
import "./chunk-Y5II74KN.js";
import "./chunk-QRB7P7GL.js";
import "./chunk-LTGWFANX.js";
import "./chunk-XPYSO4PM.js";
import {
  RULES,
  ruleSeverity
} from "./chunk-WQKJ5V43.js";
import "./chunk-MIRDMYVD.js";
import "./chunk-ZAKRWWM5.js";
import "./chunk-KG2PPLH6.js";
import {
  Document,
  isMap,
  isPair,
  isSeq
} from "./chunk-ZALD5BIP.js";
import "./chunk-ZVVSDJEO.js";
import "./chunk-VBINA3HT.js";
import "./chunk-Y2UK72KH.js";

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
