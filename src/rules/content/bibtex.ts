// content/bibtex: the BibTeX that a reader copies parses, is complete, and agrees with CITATION.cff.
import type { Card } from '../../card/card.ts'
import { isBibtex } from '../../card/topics/evidence/bibtex.ts'
import { beside } from '../repository.ts'
import { defineRule, type Finding } from '../rule.ts'
import { DOES_NOT_WORK, LAUNCH } from '../severities.ts'
import { disagreement, worksOf } from './citation/citation-file.ts'
import { entryFaults } from './citation/entry-faults.ts'
import { type BibtexEntry, readBibtex } from './citation/read-bibtex.ts'
import { codeExamples } from './code/code-example.ts'
import { lineAndColumn } from './code/liberties.ts'
import { LONGEST_EXAMPLE } from './code/parsers.ts'

type Case = 'syntax' | 'field' | 'authors' | 'identifier' | 'citation-file' | 'missing'

const card = (entry: string) => `# Tern\n\n## Citation\n\n\`\`\`bibtex\n${entry}\n\`\`\`\n`
const GOOD =
  '@article{tern2026,\n  author = {Okafor, Ada and {Example Lab}},\n  title = "Tern: {S}mall",\n  year = 2026,\n  doi = {10.1000/tern.1},\n  eprint = {2601.01234},\n  archivePrefix = {arXiv},\n}'

export const bibtex = defineRule<Case>({
  id: 'content/bibtex',
  summary: 'Every BibTeX entry parses, has author, title and year, and leads where it says.',
  why: 'An entry is copied as it stands. BibTeX drops one with a missing comma or brace, prints "n.d." or "?" for what it lacks, makes one author of names between commas, and a wrong DOI or arXiv number leads to nobody’s work. GitHub makes a citation of its own from CITATION.cff (docs.github.com: About CITATION files), so the two should agree.',
  cases: {
    syntax: { summary: 'an entry does not parse', severity: DOES_NOT_WORK },
    field: { summary: 'an entry has no author, title or year', severity: DOES_NOT_WORK },
    authors: { summary: 'authors have commas between them and no `and`', severity: DOES_NOT_WORK },
    identifier: { summary: 'a DOI or an identifier of arXiv is none', severity: DOES_NOT_WORK },
    'citation-file': { summary: 'an entry and CITATION.cff disagree', severity: DOES_NOT_WORK },
    missing: { summary: 'the card says how to cite the model, and not in BibTeX', severity: LAUNCH },
  },
  examples: [
    { title: 'a whole entry', card: card(GOOD), findings: [] },
    {
      title: 'software with a date, and a chapter that refers to its book',
      card: card(
        '@software{tern, organization = {Example Lab}, title = {Tern}, date = {2026-01-02}}\n@incollection{one, crossref = {all}}',
      ),
      findings: [],
    },
    {
      title: 'CITATION.cff about the same work',
      card: card(GOOD),
      evidence: citationFile('title: "Tern: small"\ndate-released: 2026-02-01\ndoi: 10.1000/tern.1'),
      findings: [],
    },
    {
      title: 'a citation as a sentence',
      card: '# Tern\n\n## Citation\n\nOkafor, A. (2026). Tern: small. Proceedings of Seabirds. https://arxiv.org/abs/2601.01234\n',
      findings: [
        {
          case: 'missing',
          line: 3,
          message:
            'The citation has no BibTeX entry, which is what papers are written with. Add one in a code block of the language `bibtex`.',
        },
      ],
    },
    { title: 'a decorator is no entry', card: '# Tern\n\n```python\n@misc(\n```\n', findings: [] },
    {
      title: 'a missing comma',
      card: card('@misc{tern2026,\n  author = {Ada Okafor}\n  title = {Tern},\n  year = {2026}\n}'),
      findings: [
        {
          case: 'syntax',
          line: 8,
          message:
            'The entry `@misc{tern2026` lacks a comma before this. Put one at the end of the line above.',
        },
      ],
    },
    {
      title: 'a missing brace at the end',
      card: card('@misc{tern2026,\n  author = {Ada Okafor},\n  title = {Tern},\n  year = {2026}'),
      findings: [
        {
          case: 'syntax',
          line: 9,
          message: 'The entry `@misc{tern2026` has a brace that is never closed. Close it with `}`.',
        },
      ],
    },
    {
      title: 'no year',
      card: card('@article{tern2026,\n  author = {Ada Okafor},\n  title = {Tern}\n}'),
      findings: [
        {
          case: 'field',
          line: 6,
          message: 'The entry `@article{tern2026` has no `year`. Add it, so that the reference is complete.',
        },
      ],
    },
    {
      title: 'a value that is there and empty',
      card: card('@article{tern2026,\n  author = {Ada Okafor},\n  title = {{}},\n  year = 2026\n}'),
      findings: [
        {
          case: 'field',
          line: 6,
          message: 'The entry `@article{tern2026` has no `title`. Add it, so that the reference is complete.',
        },
      ],
    },
    {
      title: 'names in BibTeX’s own orders',
      card: card(
        '@misc{tern2026,\n  author = {Okafor, Ada and de la Cruz, Jr., Ben and {Example Lab, Oslo, Bergen, Tromsø}},\n  title = {Tern},\n  year = {2026}\n}',
      ),
      findings: [],
    },
    {
      title: 'authors between commas',
      card: card(
        '@misc{tern2026,\n  author = {Ada Okafor, Ben Ito, Carla Diaz},\n  title = {Tern},\n  year = {2026}\n}',
      ),
      findings: [
        {
          case: 'authors',
          line: 7,
          message:
            'The authors of `@misc{tern2026` stand between commas, and BibTeX takes them for parts of one name. Put ` and ` between them instead.',
        },
      ],
    },
    {
      title: 'numbers that lead nowhere',
      card: card(
        '@article{tern2026,\n  author = {Ada Okafor},\n  title = {Tern},\n  year = {2026},\n  doi = {tern.1},\n  journal = {arXiv preprint arXiv:2613.1}\n}',
      ),
      findings: [
        {
          case: 'identifier',
          line: 10,
          message:
            '`doi` is `tern.1`, which is no DOI. A DOI begins with `10.`, a number and a slash: write it, or delete the field.',
        },
        {
          case: 'identifier',
          line: 11,
          message:
            '`2613.1` is no identifier of arXiv. One of today looks like `2401.01234`: write it, or delete it.',
        },
      ],
    },
    {
      title: 'CITATION.cff says another year',
      card: card(GOOD),
      evidence: citationFile('title: "Tern: small"\ndate-released: 2025-12-24'),
      findings: [
        {
          case: 'citation-file',
          line: 6,
          message: 'The year of this entry is `2026`, and in CITATION.cff it is `2025`. Make them agree.',
        },
      ],
    },
  ],
  needs: ['citation'],
  applies: (each) => each.topics.citation.state === 'present' || references(each).length > 0,
  *check(each, { repository }) {
    const { citation } = each.topics
    if (citation.state === 'present' && !isBibtex(each.text)) yield missing(citation.line)
    const [file] = beside(repository, 'citation')
    const works = file ? worksOf(file.text) : []
    for (const { entry, text, placeOf } of references(each)) {
      const place = (at: number) => {
        const { line, column } = lineAndColumn(text, Math.min(at, text.trimEnd().length))
        return placeOf(line, column)
      }
      const found: Finding<Case>[] = [...entryFaults(entry, text)].map(({ at, ...fault }) => ({
        ...fault,
        place: place(at),
      }))
      const message = found.length === 0 ? disagreement(entry, works) : undefined
      if (message) found.push({ case: 'citation-file', message, place: place(entry.at) })
      yield* found
    }
  },
})

function missing(line: number): Finding<Case> {
  return {
    case: 'missing',
    message:
      'The citation has no BibTeX entry, which is what papers are written with. Add one in a code block of the language `bibtex`.',
    place: { start: { line, column: 1 }, end: { line, column: 1 } },
  }
}

interface Reference extends Pick<ReturnType<typeof codeExamples>[number], 'text' | 'placeOf'> {
  readonly entry: BibtexEntry
}

/** The entries in the card's code blocks; what stands in a quote is another card's. */
function references(each: Card): readonly Reference[] {
  if (!isBibtex(each.text)) return []
  return codeExamples(each).flatMap(({ label = '', text, isQuoted, placeOf }) => {
    const mayBe = label === '' || /^(?:bib|text|txt|plain|latex|tex|citation)/.test(label)
    if (isQuoted || !mayBe || text.length > LONGEST_EXAMPLE || !isBibtex(text)) return []
    return readBibtex(text).map((entry) => ({ entry, text, placeOf }))
  })
}

function citationFile(text: string) {
  const companions = [{ kind: 'citation', path: 'CITATION.cff', text }] as const
  return { repository: { cardPath: 'README.md', companions, paths: new Map() } }
}
