// Takes the pictures of the comment that the README shows: a spoilt copy of examples/good, judged and rendered as it is.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { loadSource } from './load-source.mjs'

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const PICTURES = path.join(ROOT, 'docs/images')
/** The column of a comment on GitHub, and how many dots make one of its points. */
const WIDTH = 880
const SCALE = 1.5
const THEMES = [
  {
    name: 'light',
    look: 'github-markdown-css/github-markdown-light.css',
    page: '#ffffff',
    border: '#d1d9e0',
  },
  { name: 'dark', look: 'github-markdown-css/github-markdown-dark.css', page: '#0d1117', border: '#3d444d' },
]

/** What a card goes wrong in most often: two values by their names, a section left as the template has it, one forgotten. */
const SPOILT = [
  [/^license: apache-2\.0$/m, 'license: Apache 2.0'],
  [/^language: en$/m, 'language: English'],
  [/(## Limitations\n\n)[^#]*/, '$1[More Information Needed]\n\n'],
  [/## Citation\n[^#]*/, ''],
]

/** The comment's Markdown, as the action would write it about the spoilt card. */
async function comment() {
  const { DEFAULT_POLICY, judge, RULES, renderComment } = await loadSource(`
    export { judge } from './src/gate.ts'
    export { DEFAULT_POLICY } from './src/policy/policy.ts'
    export { renderComment } from './src/report/comment.ts'
    export { RULES } from './src/rules/rules.ts'
  `)
  const text = SPOILT.reduce(spoil, readFileSync(path.join(ROOT, 'examples/good/README.md'), 'utf8'))
  const file = { kind: 'file', bytes: new TextEncoder().encode(text) }
  const source = { place: 'memory', list: async () => ['README.md'], read: async () => file }
  const { report } = await judge({ source, policy: DEFAULT_POLICY })
  return renderComment(report, {
    commit: {
      serverUrl: 'https://github.com',
      owner: 'example-lab',
      repo: 'tern',
      sha: '5f1d7c0a9b3e4d2f8a6c1b0e9d7f5a3c2b1e0d4f',
    },
    run: { id: '1', attempt: 1, url: 'https://github.com/example-lab/tern/actions/runs/1' },
    startedAt: '2026-11-23T14:05:09.000Z',
    commentKey: 'picture',
    summary: 'whole',
    reasons: Object.fromEntries(RULES.map(({ id, why }) => [id, why])),
    sources: new Map([['README.md', text]]),
  })
}

function spoil(text, [found, replacement]) {
  const spoilt = text.replace(found, replacement)
  if (spoilt === text) throw new Error(`examples/good has nothing like ${found}. Bring SPOILT up to date.`)
  return spoilt
}

/** A page with the comment in GitHub's look, and its height as the title. */
function page(markdown, { look, page: background, border }) {
  const css = readFileSync(fileURLToPath(import.meta.resolve(look)), 'utf8')
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return `<!doctype html><meta charset="utf-8"><style>${css}
    body { margin: 0; padding: 12px; background: ${background} }
    .comment { border: 1px solid ${border}; border-radius: 6px; padding: 16px; font-size: 14px }</style>
    <div class="markdown-body comment">${html}</div>
    <script>document.title = document.documentElement.offsetHeight</script>`
}

/** The first of these that runs; CHROMIUM in the environment names another. */
function chromium() {
  const names = process.env.CHROMIUM
    ? [process.env.CHROMIUM]
    : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const found = names.find((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
  if (found) return found
  throw new Error(`Chromium was not found (${names.join(', ')}). Install it, or name it in CHROMIUM.`)
}

function takePictures(markdown) {
  const browser = chromium()
  const folder = mkdtempSync(path.join(tmpdir(), 'picture-'))
  const run = (...options) =>
    execFileSync(
      browser,
      [
        '--headless',
        // In a container Chromium has no sandbox of its own; the page is ours.
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        `--force-device-scale-factor=${SCALE}`,
        `--user-data-dir=${path.join(folder, 'profile')}`,
        ...options,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
  try {
    for (const theme of THEMES) {
      const file = path.join(folder, `${theme.name}.html`)
      writeFileSync(file, page(markdown, theme))
      const address = pathToFileURL(file).href
      const [, height] = /<title>(\d+)</.exec(run(`--window-size=${WIDTH},800`, '--dump-dom', address)) ?? []
      if (height === undefined) throw new Error('Chromium did not say how high the page is.')
      const picture = path.join(PICTURES, `comment-${theme.name}.png`)
      run(`--window-size=${WIDTH},${height}`, `--screenshot=${picture}`, address)
      console.log(path.relative(ROOT, picture))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

takePictures(await comment())
