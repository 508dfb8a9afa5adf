// Something could not be read from GitHub, in words that say what to do about it.
import { capitalised } from '../report/words.ts'
import { type ApiFailure, hindrance } from './api-failure.ts'
import { SetupError } from './setup-error.ts'

/** What was to be read is needed for the verdict, so that there is none. */
export class ReadFailed extends SetupError {
  readonly failure: ApiFailure

  /** `during`: in words that fit after "while". */
  constructor(failure: ApiFailure, during: string) {
    super(sentence(failure, during))
    this.failure = failure
  }

  /** Whether GitHub knows no such thing, or does not show it to this token. */
  get isNotFound(): boolean {
    return this.failure.kind === 'refused' && this.failure.status === 404
  }
}

function sentence(failure: ApiFailure, during: string): string {
  if (failure.kind === 'refused') return refusal(failure.status, failure.message, during)
  return capitalised(hindrance(failure, during))
}

/** github/docs, "Permissions for the GITHUB_TOKEN": what a token may not read of a private repository is 403 or 404. */
function refusal(status: number, message: string, during: string): string {
  const permissions = 'Give the job "permissions: contents: read, pull-requests: write".'
  if (status === 401)
    return 'The input github-token holds no token that GitHub accepts. Leave the input out, or give it a valid token.'
  if (status === 403)
    return `The token may not read what is needed: 403 (${message}) while ${during}. ${permissions}`
  if (status === 404) return `GitHub found nothing for this token while ${during}. ${permissions}`
  return `GitHub refused it while ${during}: ${status} ${message}. Run the job again; if that stays so, please report it.`
}
