// The Hub's vocabularies: what is in them, how old they are, and what a policy adds to them.
import type { HubAdditions } from './additions.ts'
import { LANGUAGES_DATE, LICENSES_DATE, TASKS_DATE } from './generated/dates.ts'
import { LANGUAGES } from './generated/languages.ts'
import { LIBRARIES } from './generated/libraries.ts'
import { LICENSES } from './generated/licenses.ts'
import { PIPELINE_TAGS } from './generated/pipeline-tags.ts'

export type VocabularyName = 'license' | 'language' | 'pipelineTag' | 'library'

export interface Vocabulary {
  readonly name: VocabularyName
  /** What a policy calls the list under `hub:`. */
  readonly policyKey: keyof HubAdditions
  /** Date of the list, YYYY-MM-DD. */
  readonly date: string
  readonly values: () => ReadonlySet<string>
}

function vocabulary(
  name: VocabularyName,
  policyKey: keyof HubAdditions,
  date: string,
  list: string,
): Vocabulary {
  let values: ReadonlySet<string> | undefined
  return {
    name,
    policyKey,
    date,
    values: () => {
      values ??= new Set(list.split(' '))
      return values
    },
  }
}

export const VOCABULARIES: Readonly<Record<VocabularyName, Vocabulary>> = {
  license: vocabulary('license', 'licenses', LICENSES_DATE, LICENSES),
  language: vocabulary('language', 'languages', LANGUAGES_DATE, LANGUAGES),
  pipelineTag: vocabulary('pipelineTag', 'pipelineTags', TASKS_DATE, PIPELINE_TAGS),
  library: vocabulary('library', 'libraries', TASKS_DATE, LIBRARIES),
}

/** Whether the value is in the Hub's list or among those that the policy adds. */
export function isKnown(name: VocabularyName, value: string, additions: HubAdditions): boolean {
  const { policyKey, values } = VOCABULARIES[name]
  return values().has(value) || additions[policyKey].includes(value)
}
