// section/usage: the card says how to load and run the model.
import { CORE_TOPIC_MISSING, TOPIC_INLINE } from '../severities.ts'
import { sectionRule } from './section-rule.ts'
import { usageDraft } from './usage-draft.ts'

const MISSING =
  'The card does not say how to use the model. Add a section, for instance `## Usage`, with code, a command or steps that load and run it.'
const empty = (heading: string) =>
  `\`${heading}\` is not filled in yet. Below it belongs code, a command or steps that load and run it.`
const CODE = '```python\nfrom transformers import pipeline\npipe = pipeline(model="acme/tiny")\n```\n'

export const usage = sectionRule({
  topic: 'usage',
  summary: 'The card says how to use the model, under a heading of its own.',
  why: 'A reader who cannot run the model cannot use it; the Hub’s template asks for a snippet under "How to Get Started with the Model" (huggingface_hub: templates/modelcard_template.md).',
  heading: 'Usage',
  says: 'how to use the model',
  wants: 'code, a command or steps that load and run it',
  skeleton: usageDraft,
  severity: { missing: CORE_TOPIC_MISSING, inline: TOPIC_INLINE },
  examples: [
    { title: 'code under a heading', card: `# Tiny\n\n## Usage\n\n${CODE}`, findings: [] },
    { title: 'a heading inside a list item', card: `# Tiny\n\n1. ### Usage\n\n${CODE}`, findings: [] },
    {
      title: 'a summary that acts as a heading',
      card: `# Tiny\n\n<details>\n<summary>How to use</summary>\n\n${CODE}\n</details>\n`,
      findings: [],
    },
    {
      title: 'steps in words',
      card: '# Tiny\n\n**Quick start**\n\n1. Download `tiny.gguf`.\n2. Open it in LM Studio.\n',
      findings: [],
    },
    { title: 'a heading that lacks its space', card: `# Tiny\n\n##Usage\n\n${CODE}`, findings: [] },
    {
      title: 'steps in Japanese',
      card: '# Tiny\n\n## 使い方\n\nファイルをフォルダに入れて、アプリを起動してください。\n',
      findings: [],
    },
    { title: 'Chinese', card: `# Tiny\n\n## 使用方法\n\n${CODE}`, findings: [] },
    { title: 'Korean', card: `# Tiny\n\n## 사용 방법\n\n${CODE}`, findings: [] },
    { title: 'Russian', card: `# Tiny\n\n## Как использовать\n\n${CODE}`, findings: [] },
    {
      title: 'no word on it',
      card: '# Tiny\n\nA small model.\n',
      findings: [{ case: 'missing', message: MISSING }],
    },
    {
      title: 'a heading in a front matter’s gated prompt is no heading of the card',
      card: '---\nextra_gated_prompt: |\n  ## Usage\n  Run `ollama run tiny`.\n---\n# Tiny\n',
      findings: [{ case: 'missing', message: MISSING }],
    },
    {
      title: 'a Git LFS pointer documents nothing',
      card: 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
      findings: [{ case: 'missing', message: MISSING }],
    },
    {
      title: 'the table of contents repeats a heading that is not there',
      card: '# Tiny\n\n## Contents\n\n- [Usage](#usage)\n- [Limitations](#limitations)\n',
      findings: [{ case: 'missing', message: MISSING }],
    },
    {
      title: 'terms of use, and what a test ran on, are no usage',
      card: '# Tiny\n\n## Commercial usage\n\nAllowed.\n\n## Inference\n\n**Test hardware:** one A100\n',
      findings: [{ case: 'missing', message: MISSING }],
    },
    {
      title: 'a link alone',
      card: '# Tiny\n\n## Usage\n\nSee [our repository](https://example.com/tiny).\n',
      findings: [
        {
          case: 'placeholder',
          line: 3,
          message:
            '`Usage` only points elsewhere. Below it belongs code, a command or steps that load and run it, in the card itself.',
        },
      ],
    },
    {
      title: 'an example whose body is left out',
      card: '# Tiny\n\n## Usage\n\nTODO: Add your code\n\n```python\nfrom stable_baselines3 import ...\n\n...\n```\n',
      findings: [{ case: 'placeholder', line: 3, message: empty('Usage') }],
    },
    {
      title: 'code under a heading that is not about usage',
      card: `# Tiny\n\n## Introduction\n\nA small model.\n\n${CODE}`,
      findings: [
        {
          case: 'inline',
          line: 7,
          message:
            'Found at line 7 under `Introduction`: how to use the model. Give it a heading, for instance `## Usage`.',
          expected: ['## Usage'],
        },
      ],
    },
  ],
})
