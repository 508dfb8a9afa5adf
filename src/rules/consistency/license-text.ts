// consistency/license-text: where the text says under which licence the model is, it is the one of the front matter.

import { defineRule } from '../rule.ts'
import { CONTRADICTION } from '../severities.ts'
import { code, oneOf } from '../wording.ts'
import { declared } from './declared-values.ts'
import { isNamed, licencesNamed } from './licence-names.ts'
import { type Sentence, sentences } from './prose.ts'

/** A section with more than this says more than one thing. */
const SHORT_SECTION = 250

export const licenseText = defineRule<'differs'>({
  id: 'consistency/license-text',
  summary: 'Where the text names the licence of the model, it is the one of the front matter.',
  why: 'People read the text, and the Hub filters by the front matter: where they differ, nobody knows what holds (hub-docs: docs/hub/repositories-licenses.md). Only plain statements about the model count: a sentence on code, on data or on the model that this one was made from says nothing of it.',
  cases: { differs: { summary: 'the text names another licence', severity: CONTRADICTION } },
  applies: ({ frontMatter, text }) =>
    declared(frontMatter, 'license').length > 0 && /licen[cs]e|under/i.test(text),
  examples: [
    {
      title: 'the same licence, and another one for the code',
      card: '---\nlicense: cc-by-4.0\n---\n\n# Tern\n\nThe model is released under CC BY 4.0. The code is licensed under the MIT License.\n',
      findings: [],
    },
    {
      title: 'another licence in a sentence',
      card: '---\nlicense: mit\n---\n\n# Tern\n\nThis model is released under the Apache 2.0 license.\n',
      findings: [
        {
          case: 'differs',
          line: 7,
          message:
            'The text puts the model under `apache-2.0`, but `license` is `mit`. Make them say the same.',
          expected: ['mit'],
        },
      ],
    },
    {
      title: 'another licence in the section on it',
      card: '---\nlicense: apache-2.0\n---\n\n# Tern\n\n## License\n\nCC BY-NC 4.0\n',
      findings: [
        {
          case: 'differs',
          line: 9,
          message:
            'The text puts the model under `cc-by-nc-4.0`, but `license` is `apache-2.0`. Make them say the same.',
          expected: ['apache-2.0'],
        },
      ],
    },
  ],
  *check(card) {
    const licenses = declared(card.frontMatter, 'license').map(({ value }) => value)
    if (licenses.length === 0 || licenses.some((id) => id === 'other' || id === 'unknown')) return
    for (const sentence of sentences(card)) {
      const id = statedLicence(sentence)
      if (id === undefined || licenses.some((each) => isNamed(each, { id }))) continue
      yield {
        case: 'differs',
        message: `The text puts the model under ${code(id)}, but \`license\` is ${oneOf(licenses, 'and')}. Make them say the same.`,
        place: sentence.place(),
        expected: licenses.slice(0, 5),
      }
    }
  },
})

/** The one licence that a sentence gives the model; nothing where it names several, or may be about something else. */
function statedLicence({ text, heading, sectionLength }: Sentence): string | undefined {
  if (text.length > 600) return undefined
  const names = licencesNamed(text)
  const [first] = names
  if (!first || names.some(({ id }) => id !== first.id)) return undefined
  const others = text.slice(0, first.start) + text.slice(first.end)
  if (ABOUT_OTHERS.test(others)) return undefined
  const before = text.slice(Math.max(0, first.start - 160), first.start)
  const isStated = MODEL.test(before) && UNDER.test(before)
  const isLabelled = /^\W{0,6}licen[cs]e\W{1,6}$/i.test(text.slice(0, first.start))
  const isSection = /^\W{0,8}(?:model )?licen[cs]e\W{0,4}$/i.test(heading) && sectionLength <= SHORT_SECTION
  return isStated || isLabelled || isSection ? first.id : undefined
}

const MODEL =
  /\b(?:this|the|our|these|all) (?:\S{1,30} ){0,2}(?:models?|weights|checkpoints?|adapters?|lora|model weights)\b/i
const UNDER =
  /\b(?:licen[cs]ed|released|distributed|available|published|provided|open-?sourced|shared)\b[^.;]{0,30}\b(?:under|with)\b/i
/** Words by which a sentence may be about something else than this model. */
const ABOUT_OTHERS =
  /\b(?:code|codebase|scripts?|software|library|framework|repo|repository|data|datasets?|corpus|corpora|base|original|originally|llama|parent|upstream|backbone|built|derived|based|while|whereas|except|unless|respective|respectively|dual|dually|tokenizer|documentation|docs|images?|paper|text|teacher|foundation|if|but|not|no|was|were|other|another|previous|earlier)\b/i
