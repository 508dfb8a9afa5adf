// A line on the terminal that shows how far a run over many cards has come.

/** Fewer cards than this are done before anybody could read the line. */
const WORTH_SHOWING = 50

/**
 * Redraws one line on `stream`, at most once a percent, and removes it at the end.
 * Returns undefined where the stream is no terminal.
 */
export function progressLine(
  stream: NodeJS.WriteStream,
): ((done: number, total: number) => void) | undefined {
  if (!stream.isTTY) return undefined
  let shown = -1
  return (done, total) => {
    if (total < WORTH_SHOWING) return
    const percent = Math.floor((done / total) * 100)
    if (done === total) stream.write('\r\u001B[K')
    else if (percent !== shown) stream.write(`\rJudging cards: ${done} of ${total} (${percent} %)\u001B[K`)
    shown = percent
  }
}
