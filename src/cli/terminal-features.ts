// What the terminal at the other end can show: colour, links, and how many columns.

/** What tells one terminal from another. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
}

/** Colour on a terminal only, unless FORCE_COLOR asks for it; NO_COLOR wins (no-color.org, force-color.org). */
export function usesColour({ env, isTerminal }: Surroundings): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return isTerminal && env.TERM !== 'dumb'
}

/** By their own release notes these know OSC 8. What is not named gets the words alone: some print the address. */
const PROGRAMS: ReadonlySet<string> = new Set([
  'iTerm.app',
  'WezTerm',
  'vscode',
  'ghostty',
  'Hyper',
  'rio',
  'Tabby',
  'zed',
])
const TERMS = /^(?:xterm-kitty|xterm-ghostty|wezterm|alacritty|foot|contour|rio)(?:-|$)/
/** VTE (GNOME Terminal, Tilix) has them since 0.50; 0.50.0 itself crashed on them. */
const FIRST_VTE = 5001

/** Whether a text may link to a page (OSC 8). `FORCE_HYPERLINK` decides where it is set. */
export function showsLinks({ env, isTerminal }: Surroundings): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0'
  if (!isTerminal || env.TERM === 'dumb' || env.CI) return false
  if (env.WT_SESSION || env.KONSOLE_VERSION || env.DOMTERM) return true
  if (Number(env.VTE_VERSION) >= FIRST_VTE) return true
  return PROGRAMS.has(env.TERM_PROGRAM ?? '') || TERMS.test(env.TERM ?? '')
}
