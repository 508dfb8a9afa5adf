// Values newer than the built-in lists, which a policy may allow.

export interface HubAdditions {
  readonly licenses: readonly string[]
  readonly languages: readonly string[]
  readonly pipelineTags: readonly string[]
  readonly libraries: readonly string[]
}

export const NO_ADDITIONS: HubAdditions = { licenses: [], languages: [], pipelineTags: [], libraries: [] }
