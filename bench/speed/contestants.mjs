// Who is measured: for a folder of cards, the arguments that Node gets.
import { readdirSync } from 'node:fs'
import path from 'node:path'

/** A linter that has found something has done its work. */
const FOUND = [0, 1]

/**
 * `folder` holds the cards, each a README.md one level below. With `isMany` the floors of parsing alone are measured too.
 * Each contestant is a name with `args` for Node, `env`, and the exit statuses that tell of a whole run.
 */
export function contestants({ root, floors, peers, folder, threads, isMany }) {
  const cards = readdirSync(folder).map((name) => `${name}/README.md`)
  const floor = isMany
    ? {
        name: `floor: remark alone, ${threads} threads`,
        key: 'floor',
        args: [floors('many-cards'), threads, folder],
      }
    : { name: 'floor: Node, remark and yaml', key: 'floor', args: [floors('one-card'), cards[0]] }
  const alone = ['micromark', 'mdast', 'remark', 'yaml'].map((parser) => ({
    name: `parse only: ${parser}`,
    key: parser,
    args: [floors('parse'), parser, ...cards],
  }))
  return [
    {
      name: 'model-card-gate',
      key: 'ours',
      statuses: FOUND,
      args: [path.join(root, 'dist/cli.js'), '*/README.md'],
    },
    floor,
    ...(isMany ? alone : [{ name: 'node -e 0', key: 'bare', args: ['-e', '0'] }, inJob(root)]),
    ...(peers ? others(root, peers) : []),
  ].map((one) => ({ statuses: [0], env: {}, ...one, args: one.args.map(String) }))
}

/** The command line as in a job, where no compiled code is kept: what the action is measured against. */
function inJob(root) {
  return {
    name: 'model-card-gate, CI set',
    key: 'ours-in-job',
    statuses: FOUND,
    args: [path.join(root, 'dist/cli.js'), '*/README.md'],
    env: { CI: 'true' },
  }
}

function others(root, peers) {
  const modules = path.join(peers, 'node_modules')
  return [
    {
      name: 'remark-cli',
      key: 'remark-cli',
      statuses: FOUND,
      args: [
        path.join(modules, 'remark-cli/cli.js'),
        '.',
        '--quiet',
        '--no-stdout',
        '--rc-path',
        path.join(peers, 'remarkrc.mjs'),
      ],
      env: { BENCH_SCHEMA: path.join(root, 'schema/front-matter.schema.json') },
    },
    {
      name: 'markdownlint-cli2',
      key: 'markdownlint-cli2',
      statuses: FOUND,
      args: [
        path.join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'),
        '--config',
        path.join(peers, '.markdownlint-cli2.jsonc'),
        '*/README.md',
      ],
    },
  ]
}
