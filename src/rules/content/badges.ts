// content/badges: the card shows badges that lead to the paper, the code or the demo.
import { defineRule } from '../rule.ts'
import { LAUNCH } from '../severities.ts'

/** Where badges come from, and how they are named elsewhere. */
const BADGE =
  /img\.shields\.io\/|badgen\.net\/|badge\.fury\.io\/|static\.pepy\.tech\/|zenodo\.org\/badge|readthedocs\.(?:org|com)\/projects\/[\w-]{1,80}\/badge|\/workflows?\/[^\s)"']{1,120}\/badge|openxlab_(?:models|app)\.svg|colab\.research\.google\.com\/assets\/|datasets\/huggingface\/badges|(?:badge|button)[\w.-]{0,60}\.(?:svg|png)|\.svg\?style=/i

export const badges = defineRule<'missing'>({
  id: 'content/badges',
  summary: 'The card shows badges that lead to the paper, the code or the demo.',
  why: 'A row of badges says at a glance what there is beside the weights and takes the reader there; the Hub’s own examples for papers and Spaces are badges (huggingface.co/datasets/huggingface/badges).',
  cases: { missing: { summary: 'there is no badge', severity: LAUNCH } },
  examples: [
    {
      title: 'a badge that links the paper',
      card: '# Tern\n\n[![paper](https://img.shields.io/badge/arXiv-1810.03993-b31b1b.svg)](https://arxiv.org/abs/1810.03993)\n',
      findings: [],
    },
    {
      title: 'in HTML',
      card: '# Tern\n\n<a href="https://example.com"><img src="https://example.com/assets/colab-badge.svg"></a>\n',
      findings: [],
    },
    {
      title: 'of the documentation',
      card: '# Tern\n\n[![docs](https://readthedocs.org/projects/tern/badge/?version=latest)](https://tern.readthedocs.io)\n',
      findings: [],
    },
    {
      title: 'none',
      card: '# Tern\n\nA small encoder.\n',
      findings: [
        {
          case: 'missing',
          message:
            'The card has no badges. Put some below the title that lead to the paper, the code or the demo.',
        },
      ],
    },
  ],
  *check({ text, frontMatter }) {
    if (BADGE.test(text.slice(frontMatter.extent?.end ?? 0))) return
    yield {
      case: 'missing',
      message:
        'The card has no badges. Put some below the title that lead to the paper, the code or the demo.',
      note: '[![code](https://img.shields.io/badge/code-GitHub-black)](https://github.com/TODO)\n[![demo](https://img.shields.io/badge/demo-Space-yellow)](https://huggingface.co/spaces/TODO)',
    }
  },
})
