// The right value for a key of the Hub, where what is written is a wrong form of it beyond doubt.
import type { Correction } from '../../hub/correction.ts'
import { correctLanguage } from '../../hub/language-correction.ts'
import { correctLibrary } from '../../hub/library-correction.ts'
import { correctLicense } from '../../hub/license-correction.ts'
import { correctPipelineTag } from '../../hub/pipeline-tag-correction.ts'
import { isKnown, type VocabularyName } from '../../hub/vocabulary.ts'
import type { RuleContext } from '../rule.ts'

const BY_KEY: Readonly<Record<string, readonly [VocabularyName, (value: string) => Correction]>> = {
  license: ['license', correctLicense],
  language: ['language', correctLanguage],
  library_name: ['library', correctLibrary],
  pipeline_tag: ['pipelineTag', correctPipelineTag],
}

/** The value with all that is certainly wrong in it made right. */
export function mendedValue(key: string, value: unknown, additions: RuleContext['additions']): unknown {
  if (Array.isArray(value))
    return value.map((item) =>
      typeof item === 'string' ? (certainValue(key, item, additions) ?? item) : item,
    )
  // One text in the place of the list is made a list by the rule of that key.
  if (key === 'tags' && typeof value === 'string') return [value]
  const [vocabulary, correct] = (Object.hasOwn(BY_KEY, key) && BY_KEY[key]) || []
  if (!vocabulary || !correct || typeof value !== 'string' || isKnown(vocabulary, value, additions))
    return value
  const { values, certain, together } = correct(value)
  return certain ? (together ? values : values[0]) : value
}

/** Undefined where the value is right already, is no single text, or what was meant is not certain. */
export function certainValue(
  key: string,
  value: unknown,
  additions: RuleContext['additions'],
): string | undefined {
  const [vocabulary, correct] = (Object.hasOwn(BY_KEY, key) && BY_KEY[key]) || []
  if (!vocabulary || !correct || typeof value !== 'string' || isKnown(vocabulary, value, additions))
    return undefined
  const { values, certain, together } = correct(value)
  return certain && !together ? values[0] : undefined
}
