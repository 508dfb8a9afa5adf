// What counts for usage, limitations, citation and the further topics, and what only looks like it: a piece a line.
import { describe, expect, test } from '@jest/globals'
import { isBibtex, isFilledBibtex } from '../../../../src/card/topics/evidence/bibtex.ts'
import { citationGrade } from '../../../../src/card/topics/evidence/citation.ts'
import { codeKind, isCommand, isRunnable } from '../../../../src/card/topics/evidence/code.ts'
import { furtherGrade } from '../../../../src/card/topics/evidence/further.ts'
import { limitationsGrade } from '../../../../src/card/topics/evidence/limitations.ts'
import { usageGrade } from '../../../../src/card/topics/evidence/usage.ts'
import { type GradeName, gradeOf } from './grade-of.ts'

type Row = readonly [grade: GradeName, markdown: string]

describe('code that', () => {
  const IMPORT = 'from tinylib import Tiny'
  test.each([
    ['bibtex', '@misc{tern, title={Tern}}'],
    ['empty', ''],
    ['empty', IMPORT],
    ['empty', `import torch\n\n  ${IMPORT}\n\t\n`],
    ['empty', `${IMPORT}\n# load_model("tern")`],
    ['empty', `${IMPORT}\n  // load_model("tern")`],
    ['empty', `${IMPORT}\n...`],
    ['empty', `${IMPORT}\nload_model("your-name/your-model")`],
    ['empty', `${IMPORT}\nload_model("tern") TODO`],
    ['run', `${IMPORT}\nload_model("TODOS")`],
    ['run', '#!python\npython run.py'],
    ['making', `${IMPORT}\nTrainer(model)`],
    ['making', 'python convert.py tern\nload_model("tern")'],
    ['making', 'llama.cpp/quantize tern'],
    ['run', `Trainer(model)\npipeline("ner")`],
    ['run', 'optimizer.step\nmodel.generate (x)'],
    ['run', '# Trainer(model)\npipeline("ner")'],
    ['run', 'load_model("tern")'],
    ['run', 'load_model("tern") # as it is'],
    ['run', 'load_model("https://example.com")'],
    ['run', 'python run.py'],
    ['run', 'nothing\n$ ollama run tern'],
    ['run', `${IMPORT}\nm = Tiny(1)\nmodel(x)`],
    ['other', `Tiny(1)\nmodel(x)`],
    ['other', `${IMPORT}\nmodel = x`],
    ['other', `${IMPORT}\nsum(x)`],
    ['other', `${IMPORT}\nmodel_data = load_dataset(x)`],
    ['other', `from tinymodel import (a)\nsum(x)`],
    ['prepare', 'pip install tern'],
    ['prepare', 'nothing\nhf download tern'],
    ['prepare', 'a = hf_hub_download(x)'],
    ['prepare', 'a = snapshot_download (x)'],
    ['prompt', '### Instruction:\nSay it.'],
    ['prompt', 'Say <|user|> this'],
    ['configuration', 'size: 7\n  name = tern\n{\n}\n- one'],
    ['other', 'size: 7\nall of it'],
    ['other', ''.padEnd(3, 'x y')],
  ])('%s: %j', (kind, text) => expect(codeKind(text)).toBe(kind))

  test.each([
    ['yaml', 'configuration'],
    ['yml', 'configuration'],
    ['JSON', 'configuration'],
    ['ini', 'configuration'],
    ['json5', 'other'],
    ['my-json', 'other'],
  ])('says little is, as %s, %s', (language, kind) => expect(codeKind('all of it', language)).toBe(kind))
})

describe('in a sentence', () => {
  test.each([
    ['ollama run tern', true, true],
    ['python run.py', true, true],
    ['ollama', false, true],
    ['load_model("tern")', true, true],
    ["load_model('tern')", true, true],
    ['load_model(x)', false, true],
    ['load_model', false, false],
    ['python train.py', false, true],
    ['python finetune.py', false, true],
    ['python convert.py', false, true],
    ['python quantise.py', false, true],
    ['python quantize.py', false, true],
    ['python eval.py', false, true],
    ['python TEST.py', false, true],
    ['pip install tern', false, true],
    ['"tern" runs', false, false],
    ['tern', false, false],
  ])('`%s` can be copied and run: %p; is a command: %p', (text, runs, commands) => {
    expect([isRunnable(text), isCommand(text)]).toEqual([runs, commands])
  })
})

describe('of how to run the model', () => {
  test.each<Row>([
    ['nothing', '```\nimport tern\n```'],
    ['nothing', '```\n@misc{tern, title={Tern}}\n```'],
    ['anywhere', '```\nload_model("tern")\n```'],
    ['its kind', '```\npip install tern\n```'],
    ['its kind', '```\nall of it\n```'],
    ['below a name', '```\nUser: hello\n```'],
    ['below a name', '```\nTrainer(tern)\n```'],
    ['below a name', '```toml\nall of it\n```'],
    ['nothing', '| a | b | c |\n|---|---|---|\n| run it | install it | 7 |'],
    ['anywhere', 'See `tern` and `ollama run tern`.'],
    ['its kind', 'See `tern` and `pip install tern`.'],
    ['a statement', 'See `tern`.'],
    ['below a name', 'USER: text ASSISTANT: answer'],
    ['below a name', 'USER : text ASSISTANT : answer'],
    ['a statement', 'USER: text'],
    ['a statement', 'ASSISTANT: text'],
    ['a statement', 'SUPERUSER: text XASSISTANT: answer'],
    ['nothing', 'TODO'],
    ['nothing', '![](code.png)'],
    // A picture of code stands below the words that lead to it.
    ['below a name', 'It can be loaded in Python as follows:\n\n![](code.png)'],
    ['below a name', 'In our words all of it is 如下：\n\n![](code.png)'],
    ['below a name', 'It can be loaded in Python as follows:\n\n![](code.svg.png) ![](code.svg)'],
    ['nothing', 'It can be loaded in Python as follows:\n\n![](code.svg)'],
    ['nothing', 'It can be loaded in Python as follows.\n\n![](code.png)'],
    ['nothing', 'Note: it can be loaded in Python as follows\n\n![](code.png)'],
    ['nothing', 'It can be loaded in Python as follows:\n\n[![](code.svg)](code.png)'],
    ['below a name', 'Download the file.'],
    ['its kind', '1. Download the file.'],
    ['below a name', '- Download the file.'],
    ['below a name', '1. The file.'],
    ['a statement', '- The file.'],
    ['a statement', 'The file.'],
    ['a statement', 'The download of a file.'],
    ['below a name', 'Lancez le script.'],
    ['below a name', '安装它'],
    // A sentence that points elsewhere instructs nobody.
    ['a statement', 'See there to download it.'],
    ['below a name', 'See there. Download it.'],
    ['below a name', 'See there! Download it.'],
    ['below a name', 'See there  \nDownload it.'],
    ['a statement', 'See there, Download it.'],
    ['below a name', 'Download the file. See there.'],
  ])('%s: %s', (grade, markdown) => expect(gradeOf(usageGrade, markdown)).toBe(grade))

  test('in another language is looked for only where a text has its letters', () => {
    const [block, before] = [
      { kind: 'text', text: '', line: 1, links: [], images: [], codeSpans: [] },
      undefined,
    ] as const
    const gradeWhere = (isBeyondAscii: boolean) =>
      usageGrade({ block, text: '安装它', before, isBeyondAscii })
    expect([gradeWhere(true), gradeWhere(false)]).toEqual([2, 1])
  })
})

describe('of limitations', () => {
  test.each<Row>([
    ['nothing', '```\nThe model does not work for birds.\n```'],
    ['nothing', 'TODO'],
    ['nothing', 'There are no known limitations.'],
    ['nothing', 'There are no known limitations. No known risks.'],
    ['its kind', 'There are no known limitations. It is limited.'],
    ['nothing', 'No known issues. Size: 7B'],
    ['anywhere', 'It should not be used for birds.'],
    ['its kind', '| a | b | c |\n|---|---|---|\n| It | should not be used for birds | 7 |'],
    ['anywhere', '| a | b | c |\n|---|---|---|\n| Caveats: it is small | yes | 7 |'],
    ['anywhere', 'Out-of-scope: any other use'],
    ['its kind', 'Limitations: few'],
    ['anywhere', 'Das Modell ist nicht gut.'],
    ['its kind', 'Dies ist nicht gut.'],
    ['anywhere', 'Le modèle confond les oiseaux.'],
    ['anywhere', 'No distingue las aves.'],
    ['its kind', 'It is limited.'],
    ['its kind', 'Es gibt kein Bild.'],
    ['its kind', '无法使用'],
    ['a statement', 'It is small.'],
    ['a statement', '它很小。'],
    ['nothing', 'Size: 7B'],
    ['nothing', '大小：7B'],
    ['a statement', 'Size: it is 7B'],
    ['a statement', 'It is. Size: 7B'],
    ['a statement', 'Size: 7B  \nName: Tern'],
  ])('%s: %s', (grade, markdown) => expect(gradeOf(limitationsGrade, markdown)).toBe(grade))

  test('in another language is looked for only where a text has its letters', () => {
    const [block, before] = [
      { kind: 'text', text: '', line: 1, links: [], images: [], codeSpans: [] },
      undefined,
    ] as const
    const gradeOf = (text: string, isBeyondAscii: boolean) =>
      limitationsGrade({ block, text, before, isBeyondAscii })
    expect(['无法', '模型无法'].map((text) => gradeOf(text, true))).toEqual([3, 4])
    expect(['无法', '模型无法'].map((text) => gradeOf(text, false))).toEqual([1, 1])
  })
})

describe('BibTeX', () => {
  test.each([
    ['@misc{tern, title={Tern}}', true, true],
    ['@ MISC (tern, title = "Tern")', true, true],
    ['@misc{tern, year={2020}}', true, false],
    ['@tern{tern, title={Tern}}', false, false],
    ['misc{tern, title={Tern}}', false, false],
    ['title={Tern}', false, false],
    ['@misc{tern, title={T}}', true, false],
    ['@misc{tern, title={2020}}', true, true],
    ['@misc{tern, title={TODO}}', true, false],
    ['@misc{tern, title={"your title"}}', true, false],
    ['@misc{tern, url={https://example.com}}', true, true],
    // Neither author nor title is left to be written.
    ['@misc{tern, url={https://example.com}, title={TODO}}', true, false],
    ['@misc{tern, title={Tern}, author={TBD}}', true, false],
    ['@misc{tern, title={Tern}, AUTHOR={...}}', true, false],
    ['@misc{tern, title={Tern}, url={TODO}}', true, true],
    ['@misc{tern, url={TODO}, title={Tern}}', true, true],
    ['@misc{tern, booktitle={TODO}, title={Tern}}', true, true],
    ['@misc{tern, title={鳥の図鑑}}', true, true],
    ['@misc{tern, title={The TODO list}}', true, true],
  ])('%s: %p, filled: %p', (text, is, isFilled) => {
    expect([isBibtex(text), isFilledBibtex(text)]).toEqual([is, isFilled])
  })
})

describe('of how to cite', () => {
  const authors = 'Lee, A., Doe, J.'
  const rest = 'Terns of all the coasts.'
  test.each<Row>([
    ['anywhere', '```\n@misc{tern, title={Tern}}\n```'],
    ['nothing', '```\n@misc{tern, title={TODO}}\n```'],
    ['nothing', '| a | b | c |\n|---|---|---|\n| doi.org/10.1234/5 | 2020 | 7 |'],
    ['nothing', 'TODO'],
    ['its kind', '[![](badge.svg)](https://arxiv.org/abs/2001.00001)'],
    ['a statement', '[![](badge.svg)](#terns)'],
    ['anywhere', `${authors} ${rest} Journal of Terns, 2020.`],
    ['anywhere', `${authors} ${rest} Please cite this. 2020.`],
    ['its kind', `${authors} ${rest} Some of the terns, 2020.`],
    ['below a name', `${authors} ${rest} Journal of Terns and of gulls.`],
    ['below a name', `${rest} Journal of Terns and of gulls, 2020.`],
    // A reference has sixty characters or more.
    ['anywhere', `${authors} ${'x'.repeat(30)} Journal, 2020`.padEnd(60, '.')],
    ['anywhere', `${authors} Journal, 2020${' ab'.repeat(10)}`],
    ['its kind', `${authors} Journal, 2020${' ab'.repeat(9)} a`],
    ['its kind', 'doi.org/10.1234/5'],
    ['its kind', 'See [there](https://doi.org/10.1234/5).'],
    ['its kind', 'See [there](https://example.com/tern.pdf).'],
    ['its kind', 'See [this](https://example.com) and [that](https://example.com/paper/1).'],
    ['its kind', 'By Lee et al. in 2020'],
    ['below a name', 'By Lee et al.'],
    ['below a name', 'In 2020'],
    ['a statement', 'In 1820 or 20201'],
    ['below a name', '`https://example.com`'],
    ['below a name', '`http://example.com`'],
    ['below a name', 'See [this](#terns) and [that](https://example.com).'],
    ['below a name', 'See [there](http://example.com).'],
    ['below a name', 'See [there](HTTPS://example.com).'],
    ['a statement', 'See [there](mailto:a@example.com).'],
    ['a statement', 'See [there](tern?https://).'],
    ['a statement', 'See there.'],
  ])('%s: %s', (grade, markdown) => expect(gradeOf(citationGrade, markdown)).toBe(grade))
})

describe('of further topics', () => {
  const grade = (topic: Parameters<typeof furtherGrade>[0], markdown: string, isFound = false) =>
    gradeOf((reading) => furtherGrade(topic, reading, isFound), markdown)

  test.each([
    ['a statement', 'training', '```\ntern\n```'],
    ['a statement', 'demo', '```\ntern\n```'],
    ['nothing', 'license', '```\nReleased under MIT\n```'],
    ['anywhere', 'demo', '[![](badge.svg)](https://huggingface.co/spaces/acme/tern)'],
    ['anywhere', 'demo', '[![](badge.svg)](#tern) [![](badge.svg)](https://huggingface.co/spaces/acme/tern)'],
    ['a statement', 'demo', '[![](badge.svg)](https://huggingface.co/spaces/acme/leaderboard)'],
    ['a statement', 'license', '[![](badge.svg)](https://huggingface.co/spaces/acme/tern)'],
    ['a statement', 'contact', '[![](badge.svg)](https://example.com)'],
    ['a statement', 'bias', '![](tern.png)'],
    ['a statement', 'contact', '[TODO](https://example.com)'],
    ['nothing', 'bias', '[TODO](https://example.com)'],
    ['nothing', 'training', 'TODO'],
    ['nothing', 'demo', 'TODO'],
    ['anywhere', 'description', 'This is a tern model.'],
    ['a statement', 'description', 'This model is quick.'],
    ['anywhere', 'license', 'Released under MIT.'],
    ['a statement', 'license', 'MIT.'],
    ['anywhere', 'bias', 'It is biased.'],
    ['a statement', 'bias', 'It is quick.'],
  ] as const)('%s for %s: %s', (expected, topic, markdown) => expect(grade(topic, markdown)).toBe(expected))

  test('what was found before need not be found again', () => {
    expect(grade('bias', 'It is biased.', true)).toBe('a statement')
    expect(grade('demo', '[![](badge.svg)](https://huggingface.co/spaces/acme/tern)', true)).toBe(
      'a statement',
    )
    expect(grade('bias', 'TODO', true)).toBe('nothing')
  })
})
