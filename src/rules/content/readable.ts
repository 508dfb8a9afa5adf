// content/readable: what stands in a card's place is a text file that the Hub can read.
import { defineRule, type Finding } from '../rule.ts'
import { DOUBTFUL, LOST } from '../severities.ts'

/** What can stand in a card's place and not be a card. `size` in bytes. */
export type NotACard =
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'directory' | 'symlink' | 'submodule' | 'special' }
  /** The change under review took it away; `isLast`: and no card is left. */
  | { readonly kind: 'deleted'; readonly isLast: boolean }

type Case = 'not-a-file' | 'too-large' | 'not-text' | 'damaged' | 'deleted' | 'last-deleted'

const REPLACEMENT = '\uFFFD'

export const readable = defineRule<Case>({
  id: 'content/readable',
  summary: 'The card is a text file in UTF-8 that the Hub can read.',
  why: 'The Hub shows README.md as a page and reads its metadata only from a regular text file (huggingface.co/docs/hub/model-cards). Bytes that are not UTF-8 reach readers as question marks.',
  cases: {
    'not-a-file': { summary: 'a folder, link or submodule stands in its place', severity: LOST },
    'too-large': { summary: 'it is larger than 2 MiB', severity: LOST },
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
    const zero = card.text.indexOf('\0')
    const damage = card.text.indexOf(REPLACEMENT)
    if (zero >= 0) {
      yield {
        case: 'not-text',
        message: 'This is a binary file, so the Hub has no card to show. Put a Markdown text in its place.',
        place: characterAt(card.text, zero),
      }
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

/** The finding for something that is no file, or too large a one to read. */
export function unreadable(entry: NotACard): Finding<Case> {
  switch (entry.kind) {
    case 'too-large':
      return {
        case: 'too-large',
        message: `The file has ${(entry.size / 2 ** 20).toFixed(1)} MiB; a card may have 2 MiB. Move long tables, logs and embedded images into files of their own and link them.`,
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
          'This is a symbolic link (or lies behind one), which the gate does not follow. Put the file itself in its place.',
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
