// Adapted from micromark-util-subtokenize 2.1.0, (c) Titus Wormer, MIT licence (dist/licenses.txt has its text), of which it
// takes the place in dist/ (scripts/package-patches.mjs): the same events, made in one walk from front to back where
// micromark moves all of them to and fro in a buffer for each part that it reads.

/**
 * Puts in place of each part that is still to be read the events of what stands in it. What is read may have such parts
 * itself: the result is false where there are some, so that the walk is made again.
 */
export function subtokenize(events) {
  const read = new Map()
  let isDone = true
  /** What the events become; undefined while nothing has changed. */
  let walked
  for (let at = 0; at < events.length; at++) {
    const event = events[at]
    const token = event[1]
    if (event[0] === 'enter') {
      if (token.contentType) {
        walked ??= events.slice(0, at)
        if (token.type === 'chunkFlow' && walked.at(-1)?.[1].type === 'listItemPrefix') markFirstText(token)
        if (!read.has(token) && readParts(token, event[2], read)) isDone = false
        for (const inner of read.get(token) ?? []) walked.push(inner)
        // Its exit comes at once.
        at++
        continue
      }
    } else if (token._container) {
      const end = endOfContainer(walked ?? events, walked?.length ?? at)
      if (end > 0) {
        walked ??= events.slice(0, at)
        token.end = { ...walked[end][1].start }
        walked.splice(end, 0, event)
        continue
      }
    }
    walked?.push(event)
  }
  if (walked) {
    events.length = walked.length
    for (let at = 0; at < walked.length; at++) events[at] = walked[at]
  }
  return isDone
}

/** Task lists ask whether a text is in the first content of an item. */
function markFirstText({ _tokenizer: { events } }) {
  let at = events[0]?.[1].type === 'lineEndingBlank' ? 2 : 0
  if (events[at]?.[1].type !== 'content') return
  while (++at < events.length && events[at][1].type !== 'content')
    if (events[at][1].type === 'chunkText') events[at++][1]._isInFirstContentOfListItem = true
}

/** A container ends before the line endings behind its last content: the place of the first of them, or 0. */
function endOfContainer(events, length) {
  let end = 0
  for (let at = length - 1; at >= 0; at--) {
    const [kind, token] = events[at]
    if (token.type === 'lineEnding' || token.type === 'lineEndingBlank') {
      if (kind !== 'enter') continue
      if (end) events[end][1].type = 'lineEndingBlank'
      token.type = 'lineEnding'
      end = at
    } else if (token.type !== 'linePrefix' && token.type !== 'listItemIndent') break
  }
  return end
}

/**
 * Reads the content that begins with the token and goes on in those linked to it, and tells for each of them the events
 * that belong there. True where these have parts that are still to be read.
 */
function readParts(first, context, read) {
  const plain = plainEvents(first, context)
  if (plain) {
    read.set(first, plain)
    return false
  }
  const events = eventsOf(first, context)
  let token = first
  let last = []
  let start = 0
  let hasParts = false
  for (let at = 0; at < events.length; at++) {
    const [kind, inner] = events[at]
    if (kind === 'enter') {
      if (inner.contentType) hasParts = true
    } else if (token && events[at - 1][0] === 'enter' && inner.start.line !== inner.end.line) {
      // A line ends here, and with it the token.
      last = events.slice(start, at + 1)
      start = at + 1
      read.set(token, last)
      token = leave(token)
    }
  }
  if (token) {
    read.set(token, events.slice(start))
    leave(token)
  } else {
    for (; start < events.length; start++) last.push(events[start])
  }
  return hasParts
}

/** The next token; what was needed to read this one is needed no more. */
function leave(token) {
  token._tokenizer = undefined
  token.previous = undefined
  return token.next
}

/** Events of a line without a letter that may mean something: most headings and cells. Undefined for any other. */
function plainEvents(token, context) {
  const meanings = context.parser.constructs[token.contentType]
  if (token.next || token._tokenizer || !Object.hasOwn(PLAIN, token.contentType)) return undefined
  const [text, ...rest] = context.sliceStream(token)
  if (rest.length > 0 || typeof text !== 'string' || text === '' || text.endsWith(' ')) return undefined
  for (let at = 0; at < text.length; at++) if (meanings[text.charCodeAt(at)] !== undefined) return undefined
  const data = { type: 'data', start: { ...token.start }, end: { ...token.end } }
  return [
    ['enter', data, context],
    ['exit', data, context],
  ]
}
const PLAIN = { text: true, string: true }

function eventsOf(first, context) {
  const tokenizer = first._tokenizer ?? context.parser[first.contentType](first.start)
  if (!first._tokenizer && first._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true
  const { events } = tokenizer
  for (let token = first; token; token = token.next) {
    if (token._tokenizer) continue
    const stream = context.sliceStream(token)
    if (!token.next) stream.push(null)
    if (token !== first) tokenizer.defineSkip(token.start)
    tokenizer._gfmTasklistFirstContentOfListItem = token._isInFirstContentOfListItem
    tokenizer.write(stream)
    tokenizer._gfmTasklistFirstContentOfListItem = undefined
  }
  tokenizer.events = []
  return events
}
