// Cards of one character, and of bytes that are no text.
import { HEAD, numbers, TITLE } from './shapes.mjs'

const SINGLE = {
  NUL: '\0',
  BEL: '\u0007',
  ESC: '\u001b',
  DEL: '\u007f',
  tab: '\t',
  blank: ' ',
  'line feed': '\n',
  'carriage return': '\r',
  'vertical tab': '\v',
  'form feed': '\f',
  'next line': '\u0085',
  'no-break space': '\u00a0',
  'soft hyphen': '\u00ad',
  'combining acute': '\u0301',
  'zero width space': '\u200b',
  'zero width joiner': '\u200d',
  'right-to-left override': '\u202e',
  'line separator': '\u2028',
  'byte order mark': '\ufeff',
  'replacement character': '\ufffd',
  'high surrogate': '\ud83d',
  'low surrogate': '\ude00',
  'astral letter': '😀',
  ideograph: '字',
  ...Object.fromEntries(
    [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~0aZ'].map((character) => [character, character]),
  ),
}

export const characters = Object.fromEntries(
  Object.entries(SINGLE).flatMap(([name, character]) => [
    [`only ${name}`, (size) => character.repeat(Math.ceil(size / character.length))],
    [
      `lines of ${name}`,
      (size) =>
        `${HEAD}${TITLE}${`${character} ${character}\n`.repeat(Math.ceil(size / (2 * character.length + 2)))}`,
    ],
  ]),
)

/** Bytes that are no UTF-8. */
export const bytes = {
  'bytes 0xff': (size) => Buffer.alloc(size, 0xff),
  'bytes that continue nothing': (size) => Buffer.alloc(size, 0x80),
  'bytes cut off': (size) => Buffer.alloc(size, Buffer.from([0xf0, 0x9f, 0x98])),
  'bytes of surrogates': (size) => Buffer.alloc(size, Buffer.from([0xed, 0xa0, 0x80])),
  'bytes of UTF-16': (size) => Buffer.from(`# Tern ${'a'.repeat(size / 2)}`, 'utf16le'),
  'any bytes': (size) => {
    const next = numbers(5)
    return Buffer.from(Array.from({ length: size }, () => Math.floor(next() * 256)))
  },
}
