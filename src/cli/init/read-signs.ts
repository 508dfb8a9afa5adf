// Looks at the files beside a card for what they say of the model. Links are not followed.
import { constants } from 'node:fs'
import { lstat, open, readdir } from 'node:fs/promises'
import path from 'node:path'
import { licencesIn } from '../../rules/consistency/licence-texts.ts'
import { workspace } from '../../source/workspace.ts'
import { citedLicense } from './citation-entry.ts'
import { hubRemote } from './git-remote.ts'
import { isLicenseFile, type Signs, SPEAKING_FILES } from './guesses.ts'
import { ggufTexts, HEAD_BYTES, safetensorsFormat } from './model-headers.ts'

/** More files than this need not be looked at to know what a model is. */
const MAX_FILES = 10_000

export interface Surroundings {
  readonly signs: Signs
  /** The text of CITATION.cff. */
  readonly citation?: string
}

/** @param folder absolute */
export async function readSigns(folder: string): Promise<Surroundings> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()
    .slice(0, MAX_FILES)
  const read = textReader(folder)
  const json = new Map<string, unknown>()
  for (const file of SPEAKING_FILES) {
    const text = files.includes(file) ? await read(file) : undefined
    const value = text === undefined ? undefined : parsed(text)
    if (value !== undefined) json.set(file, value)
  }
  const config = await read('.git/config')
  const remote = config === undefined ? undefined : hubRemote(config)
  const gguf = await ggufOf(folder, files)
  const safetensors = await safetensorsOf(folder, files)
  const license = await licenseOf(files, read)
  const citation = files.includes('CITATION.cff') ? await read('CITATION.cff') : undefined
  const cited = citation === undefined ? undefined : citedLicense(citation)
  return {
    signs: {
      files,
      json,
      ...(license && { license }),
      ...(cited !== undefined && { citedLicense: cited }),
      ...(remote && { remote }),
      ...(gguf && { gguf }),
      ...(safetensors && { safetensors }),
    },
    ...(citation !== undefined && { citation }),
  }
}

/** The text of a regular file of bounded size; undefined for anything else. */
function textReader(folder: string): (file: string) => Promise<string | undefined> {
  const source = workspace(folder, { confined: true })
  return async (file) => {
    const entry = await source.read(file)
    return entry.kind === 'file' ? new TextDecoder().decode(entry.bytes) : undefined
  }
}

/** The licence whose text one of the files holds; nothing where they hold several, or none that is known. */
async function licenseOf(
  files: readonly string[],
  read: (file: string) => Promise<string | undefined>,
): Promise<Signs['license']> {
  for (const file of files.filter(isLicenseFile)) {
    const text = await read(file)
    const [id, another] = text === undefined ? [] : licencesIn(text)
    if (id !== undefined && another === undefined) return { file, id }
  }
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function ggufOf(folder: string, files: readonly string[]): Promise<Signs['gguf']> {
  const file = files.find((name) => /\.gguf$/i.test(name))
  const texts = file === undefined ? undefined : ggufTexts(await headOf(path.join(folder, file)))
  return file !== undefined && texts ? { file, texts } : undefined
}

async function safetensorsOf(folder: string, files: readonly string[]): Promise<Signs['safetensors']> {
  const file = files.find((name) => /^model(?:-\d{5}-of-\d{5})?\.safetensors$/.test(name))
  const format = file === undefined ? undefined : safetensorsFormat(await headOf(path.join(folder, file)))
  return file !== undefined && format !== undefined ? { file, format } : undefined
}

/** The first bytes of a regular file; none of anything else. */
async function headOf(file: string): Promise<Uint8Array> {
  if (!(await lstat(file)).isFile()) return new Uint8Array()
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
