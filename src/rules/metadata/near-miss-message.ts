// Words for the reasons why the Hub does not see a front matter block.
import type { NearMiss } from '../../card/front-matter/front-matter.ts'
import { code } from '../wording.ts'

const BEFORE: Readonly<Record<string, string>> = {
  heading: 'a heading stands before it',
  comment: 'a comment stands before it or around it',
  fence: 'it stands in a code block',
  html: 'HTML stands before it',
  image: 'an image stands before it',
  text: 'text stands before it',
}

const SHAPES: Readonly<Record<string, string>> = {
  'blank-behind': 'has blanks behind the dashes',
  dashes: 'has more than three dashes',
  'text-behind': 'has text behind the dashes',
  indented: 'is indented',
  invisible: 'holds an invisible character',
  'other-mark': 'is not `---`',
}

const UNSEEN = 'The Hub does not see the front matter, so all of it is lost'

/** What is wrong at the place of the near miss, and what to do. `line` is the text of the line it stands in. */
export function nearMissMessage(miss: NearMiss, line: string): string {
  const at = `Line ${miss.position.start.line}, ${code(line)},`
  switch (miss.kind) {
    case 'before':
      return `${UNSEEN}: ${BEFORE[miss.what] ?? BEFORE.text} (line ${miss.position.start.line}: ${code(line)}). Move the block to the top of the file, with its opening \`---\` on line 1.`
    case 'opener':
      return `${UNSEEN}. ${at} ${SHAPES[miss.shape] ?? 'is not `---`'}. Make it exactly \`---\`.`
    case 'closer':
      return `The Hub does not see where the front matter ends, so all of it is lost. ${at} ${SHAPES[miss.shape] ?? 'is not `---`'}. Make it exactly \`---\`.`
    case 'no-opener':
      return `${UNSEEN}: nothing opens it. Put a line \`---\` before line ${miss.position.start.line}, ${code(line)}.`
    case 'unclosed':
      return `${unclosed(miss.closer?.start.line)} Put a line \`---\` after line ${miss.position.start.line}, ${code(line)}.`
    case 'empty':
      return 'The front matter is empty, so the Hub knows nothing about the model. Put the keys between the two lines `---`.'
    case 'carriage-return':
      return `${UNSEEN}: the file's lines end in a carriage return alone, as on very old systems. Save it with line ends of Linux or Windows.`
    case 'git-lfs':
      return 'The file is a Git LFS pointer, so the Hub shows no card and reads no metadata. Remove the `filter=lfs` for it from `.gitattributes` and add the README again as plain text.'
    case 'byte-order-mark':
      return 'A byte order mark stands before the front matter. The Hub sees the block, but its Python client does not and would put a second one before it. Save the file as UTF-8 without a byte order mark.'
    case 'second-block':
      return `A second block of front matter opens on line ${miss.position.start.line}. The Hub reads the first one only and shows this one as text. Move its keys into the first block.`
  }
}

function unclosed(closer: number | undefined): string {
  return closer === undefined
    ? 'The front matter is never closed, so the Hub does not read it.'
    : `The front matter is not closed before the text begins, so the Hub takes everything down to line ${closer} for front matter.`
}
