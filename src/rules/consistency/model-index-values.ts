// The results that a card's `model-index` holds, and when two numbers may be the same result.

import type { FrontMatter, Path } from '../../card/front-matter/front-matter.ts'
import { isBeyondAscii, UnicodePattern } from '../../card/unicode-pattern.ts'

export interface Result {
  readonly path: Path
  /** Names of the metric in small letters and digits alone. */
  readonly metrics: ReadonlySet<string>
  /** As it is written in the card, for people. */
  readonly metric: string
  /** Names of the data set in small letters and digits alone. */
  readonly datasets: ReadonlySet<string>
  readonly figure: Figure
}

export interface Figure {
  readonly value: number
  /** The worth of its last digit. */
  readonly unit: number
  readonly text: string
}

const MAX_RESULTS = 500

/** The results of a card that has those of one model only. */
export function modelIndexResults(frontMatter: FrontMatter): readonly Result[] {
  const index = frontMatter.data['model-index']
  if (!Array.isArray(index) || index.length !== 1) return []
  const results: Result[] = []
  for (const [each, result] of listOf(mapOf(index[0]).results).entries()) {
    const { dataset, metrics } = mapOf(result)
    const { name, type } = mapOf(dataset)
    const datasets = new Set([name, type].flatMap(namesOf))
    for (const [position, metric] of listOf(metrics).entries()) {
      const path = ['model-index', 0, 'results', each, 'metrics', position, 'value']
      const { value, type: kind, name: label } = mapOf(metric)
      // A map has no text.
      const [figure] = typeof value === 'number' || typeof value === 'string' ? figuresIn(String(value)) : []
      if (!figure) continue
      const shown = [label, kind].find((name) => typeof name === 'string') ?? ''
      results.push({ path, metrics: metricNames(kind, label), metric: shown, datasets, figure })
      if (results.length >= MAX_RESULTS) return results
    }
  }
  return results
}

function metricNames(type: unknown, label: unknown): ReadonlySet<string> {
  const names = [...namesOf(label), ...namesOf(type)]
  return new Set(
    names.flatMap((name) => [name, name.replace(/^(?:test|evaluation|eval|validation|val|dev)(?=.)/, '')]),
  )
}

function namesOf(value: unknown): readonly string[] {
  const name = typeof value === 'string' ? plainName(value) : ''
  return name === '' ? [] : [name]
}

export function plainName(text: string): string {
  const small = text.toLowerCase()
  return isBeyondAscii(small)
    ? small.normalize('NFKC').replace(/[^\p{L}\p{N}@]+/gu, '')
    : small.replace(/[^a-z0-9@]+/g, '')
}

const FIGURE = new UnicodePattern(
  String.raw`(?<![\p{L}\d.,_-])[-+]?\d{1,9}(?:[.,]\d{1,17})?(?:e-?\d{1,3})?(?![\p{L}\d]|[.,-]\d)`,
  'giu',
)

/** The numbers in a text, without those behind a ±. */
export function figuresIn(text: string): readonly Figure[] {
  const plain = text.slice(0, 200).replace(/(?:±|\+\/-|\+-)\s?[\d.,]+/g, ' ')
  return [...plain.matchAll(FIGURE.for(plain))].map(([found]) => {
    const number = found.replace(',', '.')
    const decimals = /\.(\d+)/.exec(number)?.[1]?.length ?? 0
    const exponent = Number(/e(-?\d+)/i.exec(number)?.[1] ?? 0)
    return { value: Number(number), unit: 10 ** (exponent - decimals), text: found }
  })
}

/** Rounded, cut off, or as a percentage in one place and a fraction in the other. */
export function mayBeEqual(one: Figure, other: Figure): boolean {
  return [1, 100, 0.01].some(
    (scale) => Math.abs(one.value - other.value * scale) <= Math.max(one.unit, other.unit * scale) * 1.001,
  )
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {}
}
