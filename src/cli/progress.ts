// A line on the terminal that shows how far a run over many cards has come.
import type { Terminal } from './terminal.ts'

/** Fewer cards than this are done before anybody could read the line. */
const WORTH_SHOWING = 50

/**
 * Redraws one line on the standard error, at most once a percent, and removes it at the end; nothing where that is no
 * terminal. To open it takes a while, and a run over few cards mostly does without.
 */
export function progressLine(terminal: Pick<Terminal, 'stderr'>): (done: number, total: number) => void {
  let shown = -1
  return (done, total) => {
    if (total < WORTH_SHOWING || !terminal.stderr.isTTY) return
    const percent = Math.floor((done / total) * 100)
    if (done === total) terminal.stderr.write('\r\u001B[K')
    else if (percent !== shown)
      terminal.stderr.write(`\rJudging cards: ${done} of ${total} (${percent} %)\u001B[K`)
    shown = percent
  }
}
