// content/links: links and images of the card lead to files of the repository and to places in the card that exist.
import type { Card } from '../../card/card.ts'
import { nearest } from '../../hub/nearest.ts'
import { anchorKey, headingAnchors, isMadeBySite } from '../links/anchors.ts'
import { type BodyLink, type BodyLinks, bodyLinks } from '../links/body-links.ts'
import { type LinkTarget, linkTarget } from '../links/target.ts'
import { folderOf, type RepositoryEvidence, standsAt } from '../repository.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DEAD_LINK } from '../severities.ts'
import { code } from '../wording.ts'

type Case = 'missing' | 'anchor' | 'address'
type PathTarget = Extract<LinkTarget, { readonly kind: 'path' }>

/** What the examples' card has around it. */
const AROUND: RepositoryEvidence = {
  cardPath: 'README.md',
  companions: [],
  paths: new Map([
    ['plots/loss.png', { kind: 'file' }],
    ['plots/Loss.png', { kind: 'missing', nearest: 'plots/loss.png' }],
    ['docs', { kind: 'folder' }],
    ['TODO', { kind: 'missing' }],
    ['model.safetensors', { kind: 'missing' }],
  ]),
}

export const links = defineRule<Case>({
  id: 'content/links',
  summary: 'Relative links and images lead to files of the repository, and anchors to headings of the card.',
  why: 'Whoever follows a link to a file that is not there gets an error page, and an image that is not there is a gap. Paths on the Hub and on GitHub tell capitals from small letters, and a link without `https://` is a path of the repository (GitHub’s documentation: “Relative links and image paths in README files”). Nothing is asked of the network: links to other sites are not looked at. Of very many different paths in one card the first 500 are looked for.',
  cases: {
    missing: { summary: 'nothing stands where a relative link leads', severity: DEAD_LINK },
    anchor: { summary: 'no heading has the anchor that a link names', severity: DEAD_LINK },
    address: { summary: 'the address of a site lacks its `https://`', severity: DEAD_LINK },
  },
  needs: ['paths'],
  applies: ({ text }) => /\]\(|\]:|<(?:a|img|video|audio|source)\s/i.test(text),
  examples: [
    {
      title: 'a file, a folder, another site, a heading, and weights that lie on the Hub only',
      card: '# Tern\n\n## Results (v2)\n\n![Loss](plots/loss.png) [docs](./docs/) [site](https://example.org) [results](#results-v2) [weights](model.safetensors)\n',
      evidence: { repository: AROUND },
      findings: [],
    },
    {
      title: 'a slip in a file’s name, and a word that was to be replaced',
      card: '# Tern\n\n![Loss](plots/Loss.png)\n\n<p><a href="TODO">Paper</a></p>\n',
      evidence: { repository: AROUND },
      findings: [
        {
          case: 'missing',
          line: 3,
          message: 'The image `plots/Loss.png` is not in the repository. Write `plots/loss.png`.',
          expected: ['plots/loss.png'],
        },
        {
          case: 'missing',
          line: 5,
          message:
            'The link `TODO` leads to nothing in the repository. Correct it, add what it names, or delete it.',
        },
      ],
    },
    {
      title: 'a heading that is called otherwise',
      card: '# Tern\n\n[How to use it](#how-to-us)\n\n## How to use\n',
      findings: [
        {
          case: 'anchor',
          line: 3,
          message: 'The link `#how-to-us` leads to no heading of this card. Write `#how-to-use`.',
          expected: ['#how-to-use'],
        },
      ],
    },
    {
      title: 'a site without its scheme',
      card: '# Tern\n\n[Site](www.example.org/tern)\n',
      findings: [
        {
          case: 'address',
          line: 3,
          message:
            'The link `www.example.org/tern` has no `https://`, so that it is taken for a file of the repository. Write `https://www.example.org/tern`.',
          expected: ['https://www.example.org/tern'],
        },
      ],
    },
  ],
  *check(card, { repository }) {
    const found = bodyLinks(card.body, card.text)
    const anchors = anchorsOf(found)
    for (const link of found.links) yield* judged(link, anchors, card, repository)
  },
})

function* judged(
  link: BodyLink,
  anchors: Anchors,
  { path }: Card,
  repository: RepositoryEvidence | undefined,
): Generator<Finding<Case>> {
  const cardPath = repository?.cardPath ?? path
  const target = linkTarget(link.url, cardPath)
  if (target.kind === 'elsewhere') return
  if (target.kind === 'anchor') {
    yield* missingAnchor(link, target.anchor, anchors)
    return
  }
  const address = meantAddress(link.url)
  const { kind, nearest: near } = standsAt(repository, target.path)
  if (address !== undefined && kind !== 'file' && kind !== 'folder') yield withoutScheme(link, address)
  else if (kind === 'missing' && isOfRepository(target, near))
    yield nothingThere(link, target, near, cardPath)
  else if (target.path === cardPath && target.anchor) yield* missingAnchor(link, target.anchor, anchors)
}

/** Weights often lie on the Hub only, and a path from the root of the Hub is a page of another model. */
function isOfRepository({ path, isAbsolute }: PathTarget, near: string | undefined): boolean {
  if (near !== undefined) return true
  return !WEIGHTS.test(path) && !(isAbsolute && !/\.\w{1,5}$/.test(path))
}

const WEIGHTS =
  /\.(?:safetensors|bin|gguf|ggml|onnx|pte?|pth|ckpt|h5|keras|msgpack|tflite|mlmodel|mlpackage|npz|pkl|joblib|zip|nemo|engine|tar|gz|index)$/i

function nothingThere(
  { kind, url, place }: BodyLink,
  { isAbsolute }: PathTarget,
  near: string | undefined,
  cardPath: string,
): Finding<Case> {
  const right = near === undefined ? undefined : isAbsolute ? `/${near}` : relative(folderOf(cardPath), near)
  const written = url.trim()
  const wrong =
    kind === 'image'
      ? `The image ${code(written)} is not in the repository.`
      : `The link ${code(written)} leads to nothing in the repository.`
  const cure = right === undefined ? 'Correct it, add what it names, or delete it.' : `Write ${code(right)}.`
  return {
    case: 'missing',
    message: `${wrong} ${cure}`,
    place,
    actual: written.slice(0, 200),
    ...(right !== undefined && { expected: [right] }),
  }
}

/** The path from a folder to another place, both from the root. */
function relative(folder: string, to: string): string {
  const from = folder === '' ? [] : folder.split('/')
  const segments = to.split('/')
  let shared = 0
  while (shared < from.length && shared < segments.length - 1 && from[shared] === segments[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...segments.slice(shared)].map(encodeURI).join('/')
}

/** The address of a site or a person that somebody wrote without its scheme. */
function meantAddress(url: string): string | undefined {
  const written = url.trim()
  if (/^www\.[\w-]+\.[a-z]/i.test(written) || SITE.test(written)) return `https://${written}`
  return /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/.test(written) ? `mailto:${written}` : undefined
}

const SITE =
  /^(?:[\w-]{1,40}\.){0,3}(?:github|huggingface|arxiv|twitter|x|linkedin|medium|discord|youtube|kaggle|wandb|google|openai|doi|zenodo|colab)\.(?:com|co|org|ai|gg|io)(?:\/|$)/i

function withoutScheme({ url, place }: BodyLink, address: string): Finding<Case> {
  const scheme = address.startsWith('mailto:') ? 'mailto:' : 'https://'
  return {
    case: 'address',
    message: `The link ${code(url.trim())} has no \`${scheme}\`, so that it is taken for a file of the repository. Write ${code(address)}.`,
    place,
    actual: url.trim().slice(0, 200),
    expected: [address.slice(0, 200)],
  }
}

interface Anchors {
  readonly keys: ReadonlySet<string>
  readonly all: readonly string[]
}

function anchorsOf({ headings, names }: BodyLinks): Anchors {
  const all = [...headingAnchors(headings), ...names]
  return { all, keys: new Set(all.map(anchorKey)) }
}

/** Anchors that are compared by spelling for one card. */
const MAX_COMPARED = 500

function* missingAnchor(
  { url, place }: BodyLink,
  anchor: string,
  { keys, all }: Anchors,
): Generator<Finding<Case>> {
  if (isMadeBySite(anchor) || keys.has(anchorKey(anchor))) return
  const near = nearest(anchor, all.slice(0, MAX_COMPARED))
  const right = near === undefined ? undefined : `${url.trim().split('#', 1)[0] ?? ''}#${near}`
  yield {
    case: 'anchor',
    message: `The link ${code(url.trim())} leads to no heading of this card. ${right === undefined ? 'Correct it, or give a heading that name.' : `Write ${code(right)}.`}`,
    place,
    actual: url.trim().slice(0, 200),
    ...(right !== undefined && { expected: [right] }),
  }
}
