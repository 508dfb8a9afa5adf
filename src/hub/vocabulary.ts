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
  readonly has: (value: string) => boolean
}

/** So often a list is looked into as text before a set is made of it, which one card is not worth. */
const FEW = 30

function vocabulary(
  name: VocabularyName,
  policyKey: keyof HubAdditions,
  date: string,
  list: string,
): Vocabulary {
  let set: ReadonlySet<string> | undefined
  const values = () => {
    set ??= new Set(list.split(' '))
    return set
  }
  let asked = 0
  const has = (value: string) =>
    set || ++asked > FEW ? values().has(value) : !value.includes(' ') && ` ${list} `.includes(` ${value} `)
  return { name, policyKey, date, values, has }
}

export const VOCABULARIES: Readonly<Record<VocabularyName, Vocabulary>> = {
  license: vocabulary('license', 'licenses', LICENSES_DATE, LICENSES),
  language: vocabulary('language', 'languages', LANGUAGES_DATE, LANGUAGES),
  pipelineTag: vocabulary('pipelineTag', 'pipelineTags', TASKS_DATE, PIPELINE_TAGS),
  library: vocabulary('library', 'libraries', TASKS_DATE, LIBRARIES),
}

/** Whether the value is in the Hub's list or among those that the policy adds. */
export function isKnown(name: VocabularyName, value: string, additions: HubAdditions): boolean {
  const { policyKey, has } = VOCABULARIES[name]
  return has(value) || additions[policyKey].includes(value)
}
