// Colour and links only where they can be seen, and where nobody said no.
import { describe, expect, test } from '@jest/globals'
import { showsLinks, usesColour } from '../../src/cli/terminal-features.ts'

const on = (env: Readonly<Record<string, string>>) => ({ env, isTerminal: true })
const off = (env: Readonly<Record<string, string>>) => ({ env, isTerminal: false })

describe('colour', () => {
  test.each([
    ['on a terminal', on({ TERM: 'xterm' }), true],
    ['in a pipe', off({ TERM: 'xterm' }), false],
    ['on a dumb terminal', on({ TERM: 'dumb' }), false],
    ['with NO_COLOR', on({ NO_COLOR: '1' }), false],
    ['with NO_COLOR that is empty', on({ NO_COLOR: '' }), true],
    ['with FORCE_COLOR in a pipe', off({ FORCE_COLOR: '1' }), true],
    ['with FORCE_COLOR that is empty in a pipe', off({ FORCE_COLOR: '' }), true],
    ['with FORCE_COLOR=0', on({ FORCE_COLOR: '0' }), false],
    ['with FORCE_COLOR=false', on({ FORCE_COLOR: 'false' }), false],
    ['with both', on({ FORCE_COLOR: '1', NO_COLOR: '1' }), false],
  ])('%s', (_, surroundings, expected) => {
    expect(usesColour(surroundings)).toBe(expected)
  })
})

describe('links', () => {
  test.each([
    ['in iTerm', on({ TERM_PROGRAM: 'iTerm.app' }), true],
    ['in the terminal of macOS', on({ TERM_PROGRAM: 'Apple_Terminal' }), false],
    ['in GNOME Terminal', on({ VTE_VERSION: '7600' }), true],
    ['in a VTE that crashes on them', on({ VTE_VERSION: '5000' }), false],
    ['in Windows Terminal', on({ WT_SESSION: 'x' }), true],
    ['in Konsole', on({ KONSOLE_VERSION: '230400' }), true],
    ['in kitty', on({ TERM: 'xterm-kitty' }), true],
    ['in foot', on({ TERM: 'foot-extra' }), true],
    ['in a terminal of that name only', on({ TERM: 'footloose' }), false],
    ['in an unknown terminal', on({ TERM: 'xterm-256color' }), false],
    ['in a pipe', off({ TERM_PROGRAM: 'iTerm.app' }), false],
    ['in CI', on({ TERM_PROGRAM: 'vscode', CI: 'true' }), false],
    ['on a dumb terminal', on({ TERM_PROGRAM: 'vscode', TERM: 'dumb' }), false],
    ['where they are forced', off({ FORCE_HYPERLINK: '1' }), true],
    ['where they are forbidden', on({ FORCE_HYPERLINK: '0', TERM_PROGRAM: 'vscode' }), false],
  ])('%s', (_, surroundings, expected) => {
    expect(showsLinks(surroundings)).toBe(expected)
  })
})
