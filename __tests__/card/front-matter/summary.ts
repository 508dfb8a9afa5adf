// A front matter in one line of text.
import { readFrontMatter } from '../../../src/card/front-matter/front-matter.ts'

/** Such as `unseen, opener blank-behind 1 --- | 1-3 {"license":"mit"}`: near misses with line and cure, lines, data. */
export function summary(text: string): string {
  const { state, nearMisses, extent, data, complete, problems } = readFrontMatter(text)
  const misses = nearMisses.map((miss) => {
    const detail = 'what' in miss ? ` ${miss.what}` : 'shape' in miss ? ` ${miss.shape}` : ''
    const cure = miss.replacement === undefined ? '' : ` ${JSON.stringify(miss.replacement)}`
    return `${miss.kind}${detail} ${miss.position.start.line}${cure}`
  })
  const lines = (offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length
  return [
    [state, ...misses].join(', '),
    ...(extent ? [`| ${lines(extent.start)}-${lines(extent.end)}`] : []),
    JSON.stringify(data),
    ...(complete ? [] : ['incomplete']),
    ...problems.map(({ kind }) => kind),
  ].join(' ')
}
