// content/paper-links: the card links the paper or report, the code and what was written about the model.
import { defineRule } from '../rule.ts'
import { LAUNCH, LAUNCH_EXTRA } from '../severities.ts'

type Case = 'paper' | 'code' | 'post'

/** Addresses by what they lead to. Each is looked for in the card's whole text, so that bare ones count too. */
const ADDRESSES: Readonly<Record<Case, RegExp>> = {
  paper:
    /arxiv\.org\/|doi\.org\/|huggingface\.co\/papers\/|hf\.co\/papers\/|aclanthology\.org\/|openreview\.net\/|proceedings\.|biorxiv\.org|medrxiv\.org|ieeexplore|dl\.acm\.org|nature\.com\/|springer|sciencedirect|semanticscholar\.org|researchgate\.net|ssrn\.com|zenodo\.org\/records?\/|thecvf\.com|neurips\.cc|jmlr\.org|isca-(?:archive|speech)|(?:paper|report|tech)[\w./%-]{0,100}\.pdf|\.pdf(?=[)"'\s#>]|$)|alphaxiv\.org/im,
  code: /colab\.research\.google\.com\/(?:github|drive)\/|(?:github|gitlab|bitbucket|gitee|codeberg)\.(?:com|org|io)\/[\w.-]+\/[\w.-]+|\bgithub\.io\b|kaggle\.com\/code|code\.google\.com/i,
  post: /\/blogs?\b|blogs?\.|blogspot\.com|towardsdatascience\.com|medium\.com\/|substack\.com|dev\.to\/|\/news\/|\/posts?\/|\/articles?\/|\/research\/|\/publications?\/|\/index\/|wandb\.ai\/[\w./-]{0,80}reports|reddit\.com\/r\/|mp\.weixin\.qq\.com\/|zhuanlan\.zhihu\.com\/|qiita\.com\/[\w-]+\/items|note\.com\/|habr\.com\/|(?:twitter|x|linkedin)\.com\/[\w/-]{1,80}(?:status|posts)/i,
}

const SAYS: Readonly<Record<Case, string>> = {
  paper:
    'The card links no paper or report. Link it, best by its arXiv address: the Hub makes a tag of it and lists the model on the paper’s page.',
  code: 'The card links no code. Link the repository that trains or runs the model.',
  post: 'The card links no post about the model. Link the announcement, where there is one.',
}

export const paperLinks = defineRule<Case>({
  id: 'content/paper-links',
  summary: 'The card links the paper or report, the code, and a post about the model.',
  why: 'The Hub reads arXiv links in the card, tags the model with them and lists it on the paper’s page (hub-docs: docs/hub/model-cards.md, "Linking a Paper"); code and a post are where readers go on.',
  cases: {
    paper: { summary: 'no link to a paper or report', severity: LAUNCH },
    code: { summary: 'no link to the code', severity: LAUNCH },
    post: { summary: 'no link to a post about the model', severity: LAUNCH_EXTRA },
  },
  examples: [
    {
      title: 'all three',
      card: '# Tern\n\n[Paper](https://arxiv.org/abs/1810.03993), [code](https://github.com/acme/tern), [announcement](https://acme.example/blog/tern).\n',
      findings: [],
    },
    {
      title: 'bare addresses, and the report as a file',
      card: '# Tern\n\nhttps://acme.example/tern-report.pdf\nhttps://gitlab.com/acme/tern\nhttps://medium.com/@acme/tern\n',
      findings: [],
    },
    {
      title: 'code as a notebook in Colab',
      card: '# Tern\n\nhttps://acme.example/tern-report.pdf\nhttps://colab.research.google.com/github/acme/tern/blob/main/train.ipynb\nhttps://qiita.com/acme/items/1f2e\n',
      findings: [],
    },
    {
      title: 'none',
      card: '# Tern\n\nSee [our page](https://acme.example).\n',
      findings: (['paper', 'code', 'post'] as const).map((name) => ({ case: name, message: SAYS[name] })),
    },
  ],
  *check({ text, frontMatter }) {
    const body = text.slice(frontMatter.extent?.end ?? 0)
    for (const name of ['paper', 'code', 'post'] as const)
      if (!ADDRESSES[name].test(body)) yield { case: name, message: SAYS[name] }
  },
})
