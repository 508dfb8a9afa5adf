// Recognises BibTeX, and tells an entry from an empty one.

const ENTRY =
  /@\s?(?:article|book|booklet|conference|dataset|inbook|incollection|inproceedings|manual|mastersthesis|misc|online|phdthesis|proceedings|report|software|techreport|thesis|unpublished)\s{0,4}[{(]/i
const FIELD =
  /\b(title|author|url|journal|booktitle|publisher|eprint|howpublished)\s{0,20}=\s{0,20}["{]{0,3}\s{0,4}([^"{}\n]{0,200})/gi

export function isBibtex(text: string): boolean {
  return text.includes('@') && ENTRY.test(text)
}

const UNFILLED = /^\W*(?:todo|tbd|more information needed|your[ _-]\w{1,20}|\.{2,})/i

/** Whether an entry says anything: a field with a value of its own, and neither author nor title left to be written. */
export function isFilledBibtex(text: string): boolean {
  if (!isBibtex(text)) return false
  let isFilled = false
  for (const [, name = '', value = ''] of text.matchAll(FIELD)) {
    if (UNFILLED.test(value)) {
      if (/^(?:author|title)$/i.test(name)) return false
    } else if (/[a-z0-9]{2}/i.test(value) || /[\p{L}\p{N}]{2}/u.test(value)) isFilled = true
  }
  return isFilled
}
