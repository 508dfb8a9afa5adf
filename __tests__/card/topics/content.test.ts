// What counts as content of a topic and what only looks like it, one kind of card text a line.
import { describe, expect, test } from '@jest/globals'
import { parseCard } from '../../../src/card/parse-card.ts'
import type { Topic } from '../../../src/card/topics/topics.ts'

const RUN = '```python\nfrom transformers import pipeline\npipeline("ner", model="acme/tiny")\n```'

function stateOf(topic: Topic, body: string): string {
  return parseCard('README.md', `# Tiny\n\n${body}\n`).topics[topic].state
}

type Case = readonly [kind: string, body: string, state: 'present' | 'inline' | 'placeholder' | 'missing']

describe('benchmark:', () => {
  const CASES: readonly Case[] = [
    ['a figure right beside a Chinese word', '## 评测结果\n\n在测试集上准确率达到92.3%。', 'present'],
    ['a figure right beside a Japanese word', '## 評価\n\nテストでの正解率は0.85です。', 'present'],
    ['a figure right beside a Korean word', '정확도는 91.2%입니다.', 'inline'],
    ['a whole number behind a measure', '## Evaluation\n\nPerplexity of around 18.', 'present'],
    ['a measure as the heading', '## WER\n\n8.4 on read speech', 'present'],
    [
      'a printed report',
      '```\n     precision  recall\n\n0     0.88      0.86\n1     0.76      0.80\n\naccuracy        0.82\n```',
      'inline',
    ],
    ['a record that a trainer printed', '```json\n{"eval_loss": 0.35, "eval_accuracy": 0.91}\n```', 'inline'],
    ['releases of other models', 'Better accuracy than Llama 3.1 and Qwen 2.5.', 'missing'],
    ['a release of the test set', '## Evaluation\n\nWe report F1 on SQuAD 2.0.', 'placeholder'],
    ['bits of a quantisation', 'Higher precision (6.5 bpw) is on another branch.', 'missing'],
    ['settings of the sampler', '## Evaluation\n\nAt temperature 0.7 and top_p 0.95.', 'placeholder'],
    [
      'a format called precision',
      '| Setting | Value |\n|---|---|\n| Precision | bfloat16 |\n| Learning rate | 6e-4 |',
      'missing',
    ],
    [
      'shares of the training data',
      '| dataset | hours | share |\n|---|---|---|\n| A | 960.5 | 12% |\n| B | 44.1 | 3% |',
      'missing',
    ],
    [
      'sizes of models',
      '| Model | Params | Layers |\n|---|---|---|\n| S | 0.5 | 12 |\n| M | 1.5 | 24 |',
      'missing',
    ],
  ]
  test.each(CASES)('%s', (_, body, state) => expect(stateOf('benchmark', body)).toBe(state))
})

describe('usage:', () => {
  const CASES: readonly Case[] = [
    [
      'a program with a library of its own',
      '```python\nfrom tinylib import TinyModel\nm = TinyModel("acme/tiny")\n```',
      'inline',
    ],
    ['a command in a sentence', 'Run it with `ollama run acme/tiny`.', 'inline'],
    ['a function named in a sentence', 'It works with `from_pretrained`.', 'missing'],
    [
      'steps under a heading that only hints',
      '## ComfyUI\n\n1. Put the file into `models/loras`.\n2. Load it.',
      'present',
    ],
    ['steps in Chinese', '## 使用方法\n\n安装依赖后运行脚本即可。', 'present'],
    ['steps in Japanese', '## 使い方\n\nフォルダに入れて起動してください。', 'present'],
    [
      'a dialogue to put to the model',
      '## Inference\n\nThe template is:\n\nUSER: text\nASSISTANT: answer',
      'present',
    ],
    ['hardware under "Inference"', '## Inference\n\nEngine: Tensor X\nTest hardware: one card', 'missing'],
    ['nothing under "Inference"', '## Inference\n\nComing soon', 'placeholder'],
    ['terms under "Commercial usage"', '## Commercial usage\n\nAllowed.', 'missing'],
    [
      'code that reads data',
      '```python\nfrom datasets import load_dataset\nds = load_dataset("acme/data")\n```',
      'missing',
    ],
    ['a loop that trains', '```python\nimport torch\nloss = model(x)\nloss.backward()\n```', 'missing'],
    [
      'a printed architecture',
      '```\nSentenceTransformer(\n  (0): Transformer({"length": 512})\n)\n```',
      'missing',
    ],
  ]
  test.each(CASES)('%s', (_, body, state) => expect(stateOf('usage', body)).toBe(state))
})

describe('limitations:', () => {
  const CASES: readonly Case[] = [
    ['a label in a list', '- **Out-of-scope:** Use in any way that breaks a law.', 'inline'],
    ['a French sentence', 'Le modèle confond souvent l’ironie avec un avis positif.', 'inline'],
    ['a Spanish sentence', 'No distingue el sarcasmo.', 'inline'],
    ['a German sentence', 'Das Modell ist nicht für medizinische Zwecke geeignet.', 'inline'],
    ['a Portuguese sentence', 'O modelo pode gerar respostas incorretas.', 'inline'],
    ['a Russian sentence', 'Модель может генерировать недостоверную информацию.', 'inline'],
    ['a Chinese sentence', '本模型可能会生成不准确的内容。', 'inline'],
    ['a Japanese sentence', '本モデルは不正確な情報を出力する可能性があります。', 'inline'],
    ['a Korean sentence', '이 모델은 부정확한 답변을 생성할 수 있습니다.', 'inline'],
    [
      'what fails, under a heading shared with uses',
      '## Intended uses & limitations\n\nFor chats. Groups get wrong names.',
      'present',
    ],
    ['a Japanese heading that means "caution"', '**▼ 注意**\n\n・稀に英語が混ざります。', 'present'],
    [
      'a disclaimer of harmful output',
      '## Disclaimer\n\nThe model can produce content that is offensive.',
      'present',
    ],
    ['a disclaimer of something else', '## Disclaimer\n\nI am not affiliated with Acme.', 'missing'],
    [
      'settings under "Recommendations"',
      '## Recommendations\n\nWe recommend a temperature of 0.7.',
      'missing',
    ],
    ['limits of liability', '## License & limitations of liability\n\nMIT.', 'missing'],
    ['a promise in a sentence', '## Limitations\n\nThis section will be updated soon.', 'placeholder'],
    ['a promise in Portuguese', '## Limitações\n\n[Mais informações necessárias]', 'placeholder'],
    ['a promise in Chinese', '## 局限性\n\n稍后更新', 'placeholder'],
    ['a promise between emoji', '## Limitations\n\n🚧 Coming soon 🚧', 'placeholder'],
  ]
  test.each(CASES)('%s', (_, body, state) => expect(stateOf('limitations', body)).toBe(state))
})

describe('citation:', () => {
  const CASES: readonly Case[] = [
    ['papers under "References"', '## References\n\n- [Tiny](https://arxiv.org/abs/1810.03993)', 'present'],
    ['tools under "References"', '## References\n\n- [tool](https://example.com/tool)', 'missing'],
    ['nothing under "References"', '## References\n\nTBD', 'placeholder'],
    [
      'a reference with first names',
      'Ann Lee and Jo Doe. 2020. Tiny models for everyone. In Findings of Small Things.',
      'inline',
    ],
    ['authors in a sentence', 'Trained on reviews by Doe et al. (2014).', 'missing'],
  ]
  test.each(CASES)('%s', (_, body, state) => expect(stateOf('citation', body)).toBe(state))
})

describe('of several headings the one is named that says', () => {
  test.each([
    [
      'limitations before risks',
      '### Critical risks\n\nMisuse.\n\n## Limitations\n\nEnglish only.',
      'Limitations',
    ],
    [
      'limitations before uses',
      '## Use case considerations\n\nIt is not tested for all.\n\n## Limitations\n\nEnglish.',
      'Limitations',
    ],
  ])('%s', (_, body, heading) => {
    const { limitations } = parseCard('README.md', `# Tiny\n\n${body}\n`).topics
    expect(limitations).toMatchObject({ state: 'present', heading })
  })

  test('how to run before how to download', () => {
    const fetch = '```python\nsnapshot_download(repo_id="acme/tiny")\n```'
    const { usage } = parseCard(
      'README.md',
      `# Tiny\n\n## Download\n\n${fetch}\n\n## Generate\n\n${RUN}\n`,
    ).topics
    expect(usage).toMatchObject({ state: 'present', heading: 'Generate' })
  })
})
