// What the rules of metadata say of small cards, word for word. UPDATE_GOLDENS=1 writes the verdicts anew.
//
// Each file of verdicts/ is for the rule of its name. A line that begins with `==` tells what the cards below it show.
// Blank lines part the cards. A card is given as the YAML of its front matter, or whole, as a string of JSON; a line
// with `@` before it is what is known beside the card. Below it stands what the rule says, as said.ts lays it out;
// where nothing stands, the rule says nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { type Around, cardOf, said } from './said.ts'

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'verdicts')

interface Verdict {
  readonly shows: string
  readonly card: string
  readonly around: Around
  /** The lines that give card and surroundings. */
  readonly given: readonly string[]
  readonly lines: readonly string[]
}

function* verdictsOf(text: string): Generator<Verdict> {
  let shows = ''
  for (const block of text.trimEnd().split('\n\n')) {
    const lines = block.split('\n')
    const [first = ''] = lines
    if (first.startsWith('== ')) shows = first.slice(3)
    else {
      const given = lines.filter((line) => !/^[!~] /.test(line))
      const around = first.startsWith('@ ') ? given[0]?.slice(2) : undefined
      const card = given.slice(around === undefined ? 0 : 1).join('\n')
      yield {
        shows,
        card: /^".*"$/.test(card) ? JSON.parse(card) : cardOf(card),
        around: around === undefined ? {} : JSON.parse(around),
        given,
        lines: lines.slice(given.length),
      }
    }
  }
}

function writeAnew(file: string, rule: string, text: string): void {
  let title = ''
  const blocks = [...verdictsOf(text)].flatMap(({ shows, card, around, given }) => {
    const head = shows === title ? [] : [`== ${shows}`]
    title = shows
    return [...head, [...given, ...said(rule, card, around)].join('\n')]
  })
  writeFileSync(file, `${blocks.join('\n\n')}\n`)
}

describe.each(readdirSync(FOLDER).map((name) => [path.basename(name, '.txt')]))('%s', (rule) => {
  const file = path.join(FOLDER, `${rule}.txt`)
  if (process.env.UPDATE_GOLDENS === '1') writeAnew(file, rule, readFileSync(file, 'utf8'))
  const verdicts = [...verdictsOf(readFileSync(file, 'utf8'))]
  test.each(
    verdicts.map((verdict) => [verdict.shows, verdict.given.join('⏎').slice(0, 200), verdict] as const),
  )('%s: %s', (_shows, _given, { card, around, lines }) => {
    expect(said(rule, card, around)).toEqual(lines)
  })
})
