import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  firstSyntaxFault,
  isTooComplex
} from "./chunk-XPYSO4PM.js";
import {
  yamlCure
} from "./chunk-KG2PPLH6.js";
import {
  Composer,
  Parser
} from "./chunk-ZALD5BIP.js";
import {
  filledIn,
  isLiberty,
  lineAndColumn
} from "./chunk-VBINA3HT.js";
import "./chunk-Y2UK72KH.js";

// src/rules/content/code/yaml.ts
var parseYaml = (example) => {
  const text = filledIn(example);
  const tokens = [...new Parser().parse(text)];
  if (isTooComplex(tokens)) return void 0;
  const composer = new Composer({ uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  const documents = [...composer.compose(tokens, false, text.length)];
  const fault = firstSyntaxFault(
    documents.flatMap(({ errors }) => errors),
    text
  );
  if (!fault || isLiberty(text, fault.start)) return void 0;
  const { problem, advice } = yamlCure(fault.code);
  return { ...lineAndColumn(text, fault.start), problem, advice };
};
export {
  parseYaml
};
