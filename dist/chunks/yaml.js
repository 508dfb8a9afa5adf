import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import { m4_firstSyntaxFault as firstSyntaxFault, m4_isTooComplex as isTooComplex } from "./engine.js";
import { m8_yamlCure as yamlCure } from "./engine.js";
import { m10_Composer as Composer, m10_Parser as Parser } from "./engine.js";
import { m9_filledIn as filledIn, m9_isLiberty as isLiberty, m9_lineAndColumn as lineAndColumn } from "./engine.js";
import "./shared-esbuild.js";

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
