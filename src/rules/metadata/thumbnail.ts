// metadata/thumbnail: the card names the picture that is shown where its page is shared.

import { placeOf } from '../place.ts'
import { defineRule } from '../rule.ts'
import { LAUNCH } from '../severities.ts'
import { code } from '../wording.ts'
import { hasKey } from './applies.ts'
import { isMissing } from './missing-key.ts'

type Case = 'missing' | 'not-an-address'

export const thumbnail = defineRule<Case>({
  id: 'metadata/thumbnail',
  summary: '`thumbnail` is the address of a picture for social sharing.',
  why: 'Where a link to the model is shared, the picture under `thumbnail` is shown with it (hub-docs: docs/hub/model-cards.md, "url to a thumbnail used in social sharing").',
  cases: {
    missing: { summary: 'no picture is named', severity: LAUNCH },
    'not-an-address': { summary: 'the value is no address on the web', severity: LAUNCH },
  },
  examples: [
    {
      title: 'an address',
      card: '---\nthumbnail: https://acme.example/tern.png\n---\n',
      findings: [],
    },
    {
      title: 'a path',
      card: '---\nthumbnail: images/tern.png\n---\n',
      findings: [
        {
          case: 'not-an-address',
          line: 2,
          message:
            '`thumbnail` is `images/tern.png`, which other sites cannot find. Write its whole address, beginning with `https://`.',
        },
      ],
    },
    {
      title: 'no picture',
      card: '---\nlicense: mit\n---\n',
      findings: [
        {
          case: 'missing',
          line: 1,
          message:
            '`thumbnail` is missing, so a link to the model is shared without a picture of its own. Add the address of one.',
        },
      ],
    },
  ],
  applies: ({ frontMatter }) => hasKey(frontMatter, ['thumbnail']) || isMissing(frontMatter, 'thumbnail'),
  *check({ frontMatter }) {
    const value = frontMatter.data.thumbnail
    if (isMissing(frontMatter, 'thumbnail') || value === null || value === '')
      yield {
        case: 'missing',
        message:
          '`thumbnail` is missing, so a link to the model is shared without a picture of its own. Add the address of one.',
        place: placeOf(frontMatter, ['thumbnail']),
      }
    else if (typeof value === 'string' && !/^https?:\/\//i.test(value))
      yield {
        case: 'not-an-address',
        message: `\`thumbnail\` is ${code(value)}, which other sites cannot find. Write its whole address, beginning with \`https://\`.`,
        place: placeOf(frontMatter, ['thumbnail']),
        actual: value.slice(0, 200),
      }
  },
})
