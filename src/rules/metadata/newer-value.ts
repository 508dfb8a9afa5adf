// The note that tells how to allow a value that is newer than the built-in lists.
import { VOCABULARIES, type VocabularyName } from '../../hub/vocabulary.ts'
import { shorten } from '../wording.ts'

const POLICY_KEYS: Readonly<Record<VocabularyName, string>> = {
  license: 'licenses',
  language: 'languages',
  pipelineTag: 'pipeline-tags',
  library: 'libraries',
}

/**
 * Names the date of the list and the lines of policy that add the value to it. Beside a correction that is certain it
 * would only distract.
 */
export function newerValueNote(vocabulary: VocabularyName, value: string): string {
  const { date } = VOCABULARIES[vocabulary]
  const item = JSON.stringify(shorten(value).replaceAll('`', "'"))
  return `It is not in the Hub's list of ${date}. Where the Hub's own list is newer, allow it in \`.github/model-card-gate.yml\`: \`hub: { ${POLICY_KEYS[vocabulary]}: [${item}] }\`.`
}
