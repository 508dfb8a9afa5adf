// The version of this build; package.json is where it is written down.

declare const __VERSION__: string | undefined

/** `0.0.0-source` where the source runs without having been built. */
export const VERSION: string = typeof __VERSION__ === 'undefined' ? '0.0.0-source' : __VERSION__
