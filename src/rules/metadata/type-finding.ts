// The finding for a value of the wrong kind, which is worded alike in every metadata rule.
import type { FrontMatter, Path } from '../../card/front-matter/front-matter.ts'
import { Timestamp } from '../../card/front-matter/yaml-scalars.ts'
import { placeOf, quote, replaceScalar } from '../place.ts'
import type { Finding } from '../rule.ts'
import { code, kindOf, kindsOf, pathName, shorten } from '../wording.ts'
import type { Violation } from './violations.ts'

/** Keys whose values come from a list: quotes would not make a number one of them. */
const FROM_A_LIST = new Set(['license', 'language', 'pipeline_tag', 'library_name', 'base_model_relation'])

/** A finding for a `type`, `required`, `enum` or `not` fault. */
export function typeFinding(frontMatter: FrontMatter, violation: Violation): Finding<'refused' | 'doubtful'> {
  const { keyword, doubtful } = violation
  const kind = doubtful ? 'doubtful' : 'refused'
  if (keyword === 'required') return missingFinding(frontMatter, violation, kind)
  const { path, value } = violation
  const place = placeOf(frontMatter, path)
  const name = code(pathName(path))
  const fate = doubtful ? 'which the Hub may refuse' : 'which the Hub refuses'
  if (value === null) {
    const cure =
      typeof path.at(-1) === 'number' ? 'Fill it in or delete the line' : 'Fill it in or delete the key'
    return { case: kind, message: `${name} is empty, ${fate}. ${cure}.`, place }
  }
  const { source = '', style, tag } = frontMatter.locate(path) ?? {}
  // The tag is what makes a number of `!!int "5"`.
  const written = tag ? `${tag.source} ${source}` : source
  const shown = style ? { actual: shorten(written) } : {}
  if (keyword === 'enum') {
    const allowed = [violation.params.allowedValues].flat().map(String)
    const message = `${name} is ${code(written)}, ${fate}. Write ${allowed.map(code).join(', ')}.`
    return { case: kind, message, place, ...shown, expected: allowed }
  }
  // With a colon in it, it is a map that was meant.
  if (/^\{+[^{}\n]*\}+$/.test(source) && !/:\s/.test(source)) {
    const message = `${name} still holds ${code(source)} of a template, ${fate}. Put the real value in its place.`
    return { case: kind, message, place, actual: shorten(source) }
  }
  const types = [violation.params.type].flat().map(String)
  if (!tag && types.includes('number') && /^[-+]?[1-9][\d_]*(?:\.[\d_]+)?$/.test(source)) {
    return groupedNumber(frontMatter, path, source)
  }
  const found = `${name} is ${kindOf(value)}${style ? ` (${code(written)})` : ''}, ${fate}`
  const quotable = !FROM_A_LIST.has(String(path[0])) && source.length <= 100
  if (types.includes('string') && isScalar(value) && quotable) {
    const fix = quote(frontMatter, path)
    const text = style === 'single-quoted' || style === 'double-quoted' ? source.slice(1, -1) : source
    const asText = code(`"${shorten(text)}"`)
    const cure = tag ? `Write ${asText} without the tag` : `Put quotes around it: ${asText}`
    const message = `${found}. ${cure}.`
    return { case: kind, message, place, ...shown, expected: [text], ...(fix && { fix }) }
  }
  return { case: kind, message: `${found}. Write ${kindsOf(types)}.`, place, ...shown }
}

/** Older versions of the Hub's YAML reader took `24_700` for a number, newer ones take it for text. */
function groupedNumber(frontMatter: FrontMatter, path: Path, source: string): Finding<'doubtful'> {
  const plain = source.replaceAll('_', '')
  const fix = replaceScalar(frontMatter, path, plain)
  return {
    case: 'doubtful',
    message: `${code(pathName(path))} is ${code(source)}, which newer YAML readers take for text, so the Hub may refuse it. Write ${code(plain)}.`,
    place: placeOf(frontMatter, path),
    actual: shorten(source),
    expected: [plain],
    ...(fix && { fix }),
  }
}

function missingFinding(
  frontMatter: FrontMatter,
  { path, params, doubtful }: Violation,
  kind: 'refused' | 'doubtful',
): Finding<'refused' | 'doubtful'> {
  const missing = String(params.missingProperty)
  const fate = doubtful
    ? 'which the Hub and its Python client expect'
    : 'without which the Hub refuses the card'
  const message = `${code(pathName(path))} lacks ${code(missing)}, ${fate}. Add it.`
  return { case: kind, message, place: placeOf(frontMatter, path) }
}

function isScalar(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || value instanceof Timestamp
}
