// The model's id on the Hub, from the remotes of a git repository.
import { isRepoId } from '../../hub/repo-id.ts'

export interface HubRemote {
  /** The remote's name, such as `origin`. */
  readonly remote: string
  /** Owner and name on the Hub. */
  readonly id: string
}

const ADDRESS =
  /^(?:https?:\/\/(?:[^@/\s]{0,300}@)?|ssh:\/\/git@|git@)(?:huggingface\.co|hf\.co)[/:]([\w.-]{1,96}\/[\w.-]{1,96}?)(?:\.git)?\/?$/

/**
 * The remote that is a model on the Hub, `origin` before others.
 * @param config the text of `.git/config`
 */
export function hubRemote(config: string): HubRemote | undefined {
  const found: HubRemote[] = []
  let remote: string | undefined
  for (const line of config.split(/\r\n|\n/)) {
    const section = /^\s*\[(.*)\]\s*$/.exec(line)?.[1]
    if (section !== undefined) remote = /^remote "(\w+(?:[.-]\w+)*)"$/.exec(section)?.[1]
    const url = /^\s*url\s*=\s*(\S+)\s*$/.exec(line)?.[1]
    // A password in the address is matched and left behind.
    const id = url === undefined ? undefined : ADDRESS.exec(url)?.[1]
    if (remote !== undefined && id !== undefined && !/^(?:datasets|spaces)\//.test(id) && isRepoId(id))
      found.push({ remote, id })
  }
  return found.find(({ remote: name }) => name === 'origin') ?? found[0]
}
