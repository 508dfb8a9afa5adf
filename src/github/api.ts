// GitHub's API as one run reads it: the client is loaded with the first call, and what cannot be read is a sentence.
import { type Client, type ClientOptions, createClient } from './client.ts'
import { Patience } from './patience.ts'
import { ReadFailed } from './read-failed.ts'

export class Api {
  readonly #options: ClientOptions
  /** The patience of the whole run, whoever makes its calls. */
  readonly patience: Patience
  #client: Promise<Client> | undefined

  constructor(options: ClientOptions, patience: Patience = new Patience()) {
    this.#options = options
    this.patience = patience
  }

  client(): Promise<Client> {
    this.#client ??= createClient(this.#options)
    return this.#client
  }

  /**
   * Makes a call that only reads, until it works or nobody may wait longer.
   * @param during what is being read, in words that fit after "while"
   * @throws ReadFailed
   */
  async ask<T>(during: string, call: (client: Client) => Promise<T>): Promise<T> {
    try {
      const client = await this.client()
      return await this.patience.repeat(() => call(client))
    } catch (error) {
      throw new ReadFailed(this.patience.classify(error), during)
    }
  }
}
