// The list of all rules, in the order in which documents show them.

import { baseModelConsistency } from './consistency/base-model.ts'
import { languageConsistency } from './consistency/language.ts'
import { licenseFile } from './consistency/license-file.ts'
import { licenseText } from './consistency/license-text.ts'
import { modelIndexConsistency } from './consistency/model-index.ts'
import { usageLibrary } from './consistency/usage-library.ts'
import { usageModelId } from './consistency/usage-model-id.ts'
import { architecture } from './content/architecture.ts'
import { badges } from './content/badges.ts'
import { benchmarkNumbers } from './content/benchmark-numbers.ts'
import { bibtex } from './content/bibtex.ts'
import { headings } from './content/headings.ts'
import { ignores } from './content/ignores.ts'
import { links } from './content/links.ts'
import { paperLinks } from './content/paper-links.ts'
import { placeholder as contentPlaceholder } from './content/placeholder.ts'
import { readable } from './content/readable.ts'
import { tagline } from './content/tagline.ts'
import { title } from './content/title.ts'
import { usageCode } from './content/usage-code.ts'
import { variants } from './content/variants.ts'
import { baseModel } from './metadata/base-model.ts'
import { customSchema } from './metadata/custom-schema.ts'
import { datasets } from './metadata/datasets.ts'
import { frontMatter } from './metadata/front-matter.ts'
import { hub } from './metadata/hub.ts'
import { language } from './metadata/language.ts'
import { libraryName } from './metadata/library-name.ts'
import { license } from './metadata/license.ts'
import { modelIndex } from './metadata/model-index.ts'
import { pipelineTag } from './metadata/pipeline-tag.ts'
import { placeholder } from './metadata/placeholder.ts'
import { tags } from './metadata/tags.ts'
import { thumbnail } from './metadata/thumbnail.ts'
import { types } from './metadata/types.ts'
import { unknownKey } from './metadata/unknown-key.ts'
import type { Rule } from './rule.ts'
import { benchmark } from './section/benchmark.ts'
import { bias } from './section/bias.ts'
import { citation } from './section/citation.ts'
import { contact } from './section/contact.ts'
import { demo } from './section/demo.ts'
import { description } from './section/description.ts'
import { environment } from './section/environment.ts'
import { intendedUse } from './section/intended-use.ts'
import { license as licenseSection } from './section/license.ts'
import { limitations } from './section/limitations.ts'
import { training } from './section/training.ts'
import { usage } from './section/usage.ts'

export const RULES: readonly Rule[] = [
  frontMatter,
  license,
  pipelineTag,
  libraryName,
  language,
  baseModel,
  datasets,
  modelIndex,
  tags,
  thumbnail,
  types,
  unknownKey,
  placeholder,
  customSchema,
  hub,
  usage,
  limitations,
  benchmark,
  citation,
  description,
  intendedUse,
  training,
  bias,
  environment,
  licenseSection,
  demo,
  contact,
  title,
  headings,
  tagline,
  architecture,
  badges,
  paperLinks,
  variants,
  usageCode,
  links,
  licenseFile,
  licenseText,
  baseModelConsistency,
  modelIndexConsistency,
  usageLibrary,
  usageModelId,
  languageConsistency,
  contentPlaceholder,
  benchmarkNumbers,
  bibtex,
  readable,
  ignores,
]

export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id)

export const DOCUMENTATION = 'https://github.com/model-card-gate/model-card-gate/blob/v1/docs/rules.md'

/** Where a rule is documented: its heading in docs/rules.md, by GitHub's way of making anchors. */
export function ruleUrl(id: string): string {
  return `${DOCUMENTATION}#${id.replaceAll('/', '')}`
}
