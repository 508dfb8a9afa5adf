// content/readable: what stands in a card's place is a text file that the Hub can read.
import { type Excess, MAX_DEPTH } from '../../card/body/reading-limits.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DOUBTFUL, LOST, UNJUDGED } from '../severities.ts'
import { mebibytes } from '../wording.ts'

/** What can stand in a card's place and not be a card. `size` in bytes. */
export type NotACard =
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'directory' | 'symlink' | 'submodule' | 'special' }
  /** Judging it was stopped by the clock, after so many seconds, or because it took too much memory. */
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'too-much-memory' }
  /** An error of the gate; `reason` is for the log. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** The change under review took it away; `isLast`: and no card is left. */
  | { readonly kind: 'deleted'; readonly isLast: boolean }

type Case =
  | 'not-a-file'
  | 'too-large'
  | 'too-slow'
  | 'too-complex'
  | 'unreadable'
  | 'not-text'
  | 'damaged'
  | 'deleted'
  | 'last-deleted'

const REPLACEMENT = '\uFFFD'

export const readable = defineRule<Case>({
  id: 'content/readable',
  summary: 'The card is a text file in UTF-8 that the Hub can read.',
  why: 'The Hub shows README.md as a page and reads its metadata only from a regular text file (huggingface.co/docs/hub/model-cards). Bytes that are not UTF-8 reach readers as question marks.',
  cases: {
    'not-a-file': { summary: 'a folder, link or submodule stands in its place', severity: LOST },
    'too-large': { summary: 'it is larger than 2 MiB', severity: LOST },
    'too-slow': {
      summary: 'judging it takes longer, or more memory, than one card may take',
      severity: LOST,
    },
    'too-complex': { summary: 'it is too complex to be read to its end', severity: UNJUDGED },
    unreadable: { summary: 'reading it failed', severity: LOST },
    'not-text': { summary: 'it is a binary file', severity: LOST },
    damaged: { summary: 'it has bytes that are not UTF-8', severity: LOST },
    deleted: { summary: 'the pull request deletes it', severity: DOUBTFUL },
    'last-deleted': { summary: 'the pull request deletes it and leaves no card', severity: LOST },
  },
  examples: [
    {
      title: 'a text file',
      card: '# Tiny sentiment model\n\nPositive or negative: 👍 or 👎.\n',
      findings: [],
    },
    {
      title: 'saved as Latin-1, so that one byte is not UTF-8',
      card: '# Modèle\n\nUn mod\uFFFDle de langue.\n',
      findings: [
        {
          case: 'damaged',
          line: 3,
          message:
            'Line 3 has a byte that is not UTF-8 (or a character that an earlier conversion lost). Save the file as UTF-8.',
        },
      ],
    },
    {
      title: 'saved as UTF-16',
      card: '\uFFFD\uFFFD#\0 \0T\0e\0r\0n\0',
      findings: [
        {
          case: 'not-text',
          line: 1,
          message: 'This file is UTF-16, which the Hub does not read. Save it as UTF-8.',
        },
      ],
    },
    {
      title: 'a line of 101 quotes, each in the one before',
      card: `# Tern\n\n${'> '.repeat(101)}a\n`,
      findings: [
        {
          case: 'too-complex',
          line: 3,
          message:
            'On line 3 quotes and lists nest more than 100 deep, so the card was judged only up to there and the rest counts as missing. Nest them less.',
        },
      ],
    },
    {
      title: 'a binary file',
      card: 'PK\u0003\u0004\u0000\u0000',
      findings: [
        {
          case: 'not-text',
          line: 1,
          message: 'This is a binary file, so the Hub has no card to show. Put a Markdown text in its place.',
        },
      ],
    },
  ],
  *check(card) {
    if (card.excess && !card.text.includes('\0')) {
      const place = characterAt(card.text, card.excess.offset)
      yield { case: 'too-complex', message: tooComplex(card.excess, place.start.line), place }
    }
    const zero = card.text.indexOf('\0')
    const damage = card.text.indexOf(REPLACEMENT)
    if (zero >= 0) {
      const what = isUtf16(card.text)
        ? 'This file is UTF-16, which the Hub does not read. Save it as UTF-8.'
        : 'This is a binary file, so the Hub has no card to show. Put a Markdown text in its place.'
      yield { case: 'not-text', message: what, place: characterAt(card.text, zero) }
    } else if (damage >= 0) {
      const place = characterAt(card.text, damage)
      yield {
        case: 'damaged',
        message: `Line ${place.start.line} has a byte that is not UTF-8 (or a character that an earlier conversion lost). Save the file as UTF-8.`,
        place,
      }
    }
  },
})

/** What was not read counts as not there, so that nobody passes by what the gate could not judge. */
function tooComplex({ kind }: Excess, line: number): string {
  return kind === 'depth'
    ? `On line ${line} quotes and lists nest more than ${MAX_DEPTH} deep, so the card was judged only up to there and the rest counts as missing. Nest them less.`
    : `From line ${line} on the card has too many marks (brackets, asterisks, backticks, pipes or list items) to be read in reasonable time, so it was judged only up to there and the rest counts as missing. Move long lists, tables and logs into files of their own and link them.`
}

/** Read as UTF-8, its byte order mark is damage, and every second byte of plain English is zero. */
function isUtf16(text: string): boolean {
  const start = text.slice(2, 102)
  return text.startsWith(REPLACEMENT.repeat(2)) && start.split('\0').length > start.length / 3
}

/** The finding for something that is no file, or too large a one to read. */
export function unreadable(entry: NotACard): Finding<Case> {
  switch (entry.kind) {
    case 'too-large':
      return {
        case: 'too-large',
        message: `The file has ${mebibytes(entry.size, 2)}; a card may have 2 MiB. Move long tables, logs and embedded images into files of their own and link them.`,
      }
    case 'too-slow':
      return {
        case: 'too-slow',
        message: `The card was not judged: reading it took longer than ${entry.seconds} seconds. Look for brackets, quotes, lists or tables that are nested or repeated thousands of times, and take them out.`,
      }
    case 'too-much-memory':
      return {
        case: 'too-slow',
        message:
          'The card was not judged: reading it took too much memory. Look for brackets, quotes, lists or tables that are nested or repeated thousands of times, and take them out.',
      }
    case 'failed':
      return {
        case: 'unreadable',
        message: 'An error of the gate kept it from judging this card. Please report it.',
      }
    case 'unreadable':
      return {
        case: 'unreadable',
        message: `The file could not be read, so it was not judged: ${entry.reason}. Make it readable and run again.`,
      }
    case 'deleted':
      return entry.isLast
        ? {
            case: 'last-deleted',
            message:
              'The pull request deletes this card, and no card is left: the Hub would show none. Put a card in its place.',
          }
        : {
            case: 'deleted',
            message: 'The pull request deletes this card. Check that its model is no longer published.',
          }
    case 'directory':
      return {
        case: 'not-a-file',
        message: 'This is a folder, not a file, so the Hub shows no card. Put a text file in its place.',
      }
    case 'symlink':
      return {
        case: 'not-a-file',
        message:
          'This is a symbolic link, or lies behind one or outside the repository, and the gate follows none. Put the file itself in its place.',
      }
    case 'submodule':
      return {
        case: 'not-a-file',
        message: 'This is a Git submodule, so the Hub shows no card. Put a text file in its place.',
      }
    case 'special':
      return {
        case: 'not-a-file',
        message: 'This is not a regular file (a pipe or a device). Put a text file in its place.',
      }
  }
}

function characterAt(text: string, offset: number) {
  const before = text.slice(0, offset)
  const breaks = before.match(/\r\n|\r|\n/g)?.length ?? 0
  const line = breaks + 1
  const column = offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  return { start: { line, column, offset }, end: { line, column: column + 1, offset: offset + 1 } }
}
