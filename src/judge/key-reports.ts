// Where the keys that every surface shows stand in a card's front matter.
import type { Card } from '../card/card.ts'
import type { CardReport, KeyReport, MetadataKey } from '../report/report.ts'

/** For each key its line, or that it is not there. */
export function keyReports({ frontMatter }: Card): NonNullable<CardReport['metadata']> {
  const keyReport = (key: MetadataKey): KeyReport => {
    // What the Hub does not see is not there, whatever the author meant.
    if (frontMatter.state === 'unseen') return { state: 'unread' }
    const placed = frontMatter.locate([key])
    if (placed) return { state: 'present', line: (placed.key ?? placed.value).start.line }
    return { state: frontMatter.complete ? 'missing' : 'unread' }
  }
  return {
    license: keyReport('license'),
    pipeline_tag: keyReport('pipeline_tag'),
    library_name: keyReport('library_name'),
    language: keyReport('language'),
  }
}
