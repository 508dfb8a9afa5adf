// metadata/library-name: the card names the library that loads the model.
import { correctLibrary, libraryForFormat } from '../../hub/library-correction.ts'
import { placeOf, replaceScalar } from '../place.ts'
import { defineRule } from '../rule.ts'
import { DOUBTFUL, KEY_MISSING, ODD } from '../severities.ts'
import { code, oneOf, shorten } from '../wording.ts'
import { hasKey } from './applies.ts'
import { isMissing } from './missing-key.ts'
import { newerValueNote } from './newer-value.ts'
import { typeFinding } from './type-finding.ts'
import { violationsIn } from './violations.ts'

type Case = 'missing' | 'unknown' | 'doubtful'

export const libraryName = defineRule<Case>({
  id: 'metadata/library-name',
  summary: '`library_name` is the Hub’s key for a library.',
  why: 'The key decides which code snippet the page offers and by which files downloads are counted; without it `config.json` and few others are. The Hub guesses some libraries from the files, and since August 2024 no longer transformers; it takes any value without a word (huggingface.js: packages/tasks/src/model-libraries.ts; hub-docs: docs/hub/model-cards.md, docs/hub/models-download-stats.md).',
  cases: {
    missing: { summary: 'there is no library', severity: KEY_MISSING },
    unknown: { summary: 'the Hub does not know the library', severity: ODD },
    doubtful: { summary: 'the Hub may refuse the kind of value', severity: DOUBTFUL },
  },
  examples: [
    { title: 'a key of the list', card: '---\nlibrary_name: transformers\n---\n', findings: [] },
    {
      title: 'a name that Python imports, not the Hub’s key',
      card: '---\nlibrary_name: sentence_transformers\n---\n',
      findings: [
        {
          case: 'unknown',
          line: 2,
          message:
            '`library_name` is `sentence_transformers`, which the Hub does not know, so the page has no code snippet. Write `sentence-transformers`.',
          expected: ['sentence-transformers'],
          fix: 'sentence-transformers',
        },
      ],
    },
    {
      title: 'a library that the Hub does not know',
      card: '---\nlibrary_name: acme-engine\n---\n',
      findings: [
        {
          case: 'unknown',
          line: 2,
          message:
            '`library_name` is `acme-engine`, which the Hub does not know, so the page has no code snippet. Where another library of the list loads the model, name that one.',
        },
      ],
    },
    {
      title: 'two libraries',
      card: '---\nlibrary_name: [transformers, peft]\n---\n',
      findings: [
        {
          case: 'doubtful',
          line: 2,
          message: '`library_name` is a list, which the Hub may refuse. Write text.',
        },
      ],
    },
    {
      title: 'no library',
      card: '---\nlicense: mit\n---\n',
      findings: [
        {
          case: 'missing',
          line: 1,
          message:
            '`library_name` is missing. Unless the Hub guesses it from the files, the page has no code snippet, and downloads count only by files such as `config.json`. Add the library that loads the model.',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) =>
    hasKey(frontMatter, ['library_name']) || isMissing(frontMatter, 'library_name'),
  *check({ frontMatter }, { additions }) {
    // An empty list is a value of the wrong kind, which is told below.
    if (!hasKey(frontMatter, ['library_name']) && isMissing(frontMatter, 'library_name')) {
      yield {
        case: 'missing',
        message:
          '`library_name` is missing. Unless the Hub guesses it from the files, the page has no code snippet, and downloads count only by files such as `config.json`. Add the library that loads the model.',
        place: frontMatter.opening,
        note: 'For example `library_name: transformers`. Where no library of the Hub’s list loads it, name yours: that is no error.',
      }
    }
    for (const violation of violationsIn(frontMatter, additions, (key) => key === 'library_name')) {
      const { keyword, path, value } = violation
      if (keyword !== 'vocabulary') {
        yield { ...typeFinding(frontMatter, violation), case: 'doubtful' }
        continue
      }
      const written = String(value)
      const { values, certain } = correctLibrary(written)
      const fix = certain ? replaceScalar(frontMatter, path, values[0] ?? '') : undefined
      yield {
        case: 'unknown',
        message: unknownMessage(written, values),
        place: placeOf(frontMatter, path),
        actual: shorten(written),
        ...(values.length > 0 && { expected: values }),
        ...(!certain && { note: newerValueNote('library', written) }),
        ...(fix && { fix }),
      }
    }
  },
})

function unknownMessage(written: string, values: readonly string[]): string {
  const format = libraryForFormat(written)
  // Of files of some formats the Hub offers code even so: their page is not said to have none.
  if (format)
    return `\`library_name\` is ${code(written)}, a file format and no library that the Hub knows. Write the library that loads the model, for example ${code(format)}.`
  const cure =
    values.length > 0
      ? `Write ${oneOf(values)}`
      : 'Where another library of the list loads the model, name that one'
  return `\`library_name\` is ${code(written)}, which the Hub does not know, so the page has no code snippet. ${cure}.`
}
