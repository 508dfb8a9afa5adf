// --init: writes a draft where there is no card, and adds what is missing to one that is there.
import { stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readFrontMatter } from '../../card/front-matter/front-matter.ts'
import { cardPolicies } from '../../gate.ts'
import { workspace } from '../../source/workspace.ts'
import { type Arguments, UsageError } from '../arguments.ts'
import { findPolicy } from '../find-policy.ts'
import { replaceFile } from '../fix-files.ts'
import { type ExitStatus, say, type Terminal } from '../terminal.ts'
import { citationEntry } from './citation-entry.ts'
import { completedCard, type Drafted, type Drafting, lacks, newCard } from './draft-card.ts'
import { guess } from './guesses.ts'
import { readSigns } from './read-signs.ts'

/** 0 where every card has what it needs for a start, 2 where one could not be written. */
export async function init(args: Arguments, terminal: Terminal): Promise<ExitStatus> {
  const { cwd } = terminal
  const targets = args.files.length === 0 ? ['README.md'] : args.files
  const { policy, root } = await findPolicy(terminal, args.config, {
    ...(args.preset && { preset: args.preset }),
    origin: (key) => `the option --${key}`,
  })
  const policyFor = await cardPolicies(policy)
  let status: ExitStatus = 0
  for (const target of targets) {
    const file = await cardFile(target, cwd)
    const fromRoot = path.relative(root, path.resolve(cwd, file)).split(path.sep).join('/')
    const told = await initCard(file, policyFor(fromRoot), cwd)
    if (told.failed) status = 2
    if (told.failed || !args.quiet) for (const sentence of told.sentences) say(terminal, sentence)
  }
  return status
}

/** A folder stands for the README.md in it. @throws UsageError */
async function cardFile(target: string, cwd: string): Promise<string> {
  const absolute = path.resolve(cwd, target)
  const kind = await kindOf(absolute)
  if (kind === 'folder') return path.join(target, 'README.md')
  if (kind === 'other') return target
  const isCard = /\.(?:md|markdown)$/i.test(target)
  if (/[*?[\]{}]/.test(target))
    throw new UsageError(`--init takes files and folders, and "${target}" is a pattern. Name the files.`)
  if (!isCard)
    throw new UsageError(
      `${target} does not exist. Name a folder that does, or the file to write, such as README.md.`,
    )
  if ((await kindOf(path.dirname(absolute))) !== 'folder')
    throw new UsageError(
      `${path.dirname(target)} is no folder, so ${target} cannot be written. Check the path.`,
    )
  return target
}

async function kindOf(target: string): Promise<'missing' | 'folder' | 'other'> {
  try {
    return (await stat(target)).isDirectory() ? 'folder' : 'other'
  } catch (error) {
    // A link that leads nowhere is there all the same; it is refused when it is read.
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'other'
  }
}

interface Told {
  readonly failed: boolean
  readonly sentences: readonly string[]
}

async function initCard(file: string, policy: Drafting['policy'], cwd: string): Promise<Told> {
  const absolute = path.resolve(cwd, file)
  const entry = await workspace(cwd, { confined: false }).read(file)
  if (entry.kind !== 'file' && entry.kind !== 'missing') {
    const what =
      entry.kind === 'unreadable' ? `cannot be read (${entry.reason})` : `is ${NOT_A_FILE[entry.kind]}`
    return { failed: true, sentences: [`${file} ${what}. Nothing was written.`] }
  }
  const text = entry.kind === 'file' ? decoded(entry.bytes) : undefined
  if (entry.kind === 'file' && text === undefined)
    return { failed: true, sentences: [`${file} is not in UTF-8. Nothing was written. Save it as UTF-8.`] }
  const drafting = await gather(path.dirname(absolute), policy)
  const drafted = text === undefined ? newCard(drafting) : completedCard(text, drafting)
  if (drafted.kind === 'refused')
    return { failed: true, sentences: [`${file} was left as it is. ${drafted.reason}`] }
  const rest = openHints(drafting, text)
  if (drafted.kind === 'complete')
    return {
      failed: false,
      sentences: [`${file} was left as it is: nothing is missing that can be drafted.`, ...rest],
    }
  try {
    if (text === undefined) await writeFile(absolute, drafted.text, { flag: 'wx' })
    else await replaceFile(absolute, drafted.text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { failed: true, sentences: [`${file} could not be written (${reason}). Nothing was changed.`] }
  }
  return {
    failed: false,
    sentences: [...written(file, text === undefined, drafted), ...rest, whatNext(file, drafted)],
  }
}

const NOT_A_FILE = {
  'too-large': 'larger than 2 MiB',
  directory: 'a folder',
  symlink: 'a symbolic link, which is not followed',
  submodule: 'a submodule',
  special: 'no regular file',
  deleted: 'deleted',
} as const

async function gather(folder: string, policy: Drafting['policy']): Promise<Drafting> {
  const { signs, citation } = await readSigns(folder)
  const entry = citation === undefined ? undefined : citationEntry(citation)
  const { remote } = signs
  return {
    policy,
    guesses: guess(signs),
    title: remote
      ? {
          text: remote.id.slice(remote.id.indexOf('/') + 1),
          source: `the name of the git remote ${remote.remote}`,
        }
      : titleFromFolder(path.basename(folder)),
    isGguf: signs.files.some((name) => /\.gguf$/i.test(name)),
    ...(remote && { remote }),
    ...(entry !== undefined && { citation: entry }),
  }
}

/** Only a name that is plain text in Markdown. */
function titleFromFolder(name: string): Drafting['title'] {
  return /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,95}$/u.test(name)
    ? { text: name, source: 'the name of this folder' }
    : { text: 'TODO', source: 'for you to write: the name of the model' }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function written(
  file: string,
  isNew: boolean,
  { keys, sections }: Extract<Drafted, { kind: 'drafted' }>,
): string[] {
  const topics = sections.map(({ topic }) => topic)
  return [
    `${file}: ${isNew ? 'a draft was written' : 'what was missing was added'}${keys.length > 0 ? `, with the keys ${keys.join(', ')}` : ''}${topics.length > 0 ? `${keys.length > 0 ? ' and' : ', with'} the sections ${topics.join(', ')}` : ''}.`,
  ]
}

/** Keys that no file tells, and that the card has not got. */
function openHints({ guesses: { hints } }: Drafting, text: string | undefined): string[] {
  // A new card says it itself, in comments.
  if (text === undefined) return []
  const frontMatter = readFrontMatter(text)
  const { start, end } = frontMatter.extent ?? { start: 0, end: 0 }
  const said = text.slice(start, end)
  return hints
    .filter(({ key }) => lacks(frontMatter, key) && !said.includes(`# ${key}: TODO`))
    .map(({ key, text: known }) => `${key} could not be guessed: ${known}.`)
}

function whatNext(file: string, { keys }: Extract<Drafted, { kind: 'drafted' }>): string {
  const check = keys.length > 0 ? 'Each value names its source in a comment: check it. Then fill' : 'Fill'
  return `${check} in what says TODO, and judge ${file} by the same command without --init.`
}
