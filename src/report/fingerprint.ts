// What makes a finding the same finding in a later version of its card, where its lines may stand elsewhere.
import type { ReportFinding } from './report.ts'

export interface Fingerprint {
  /** Of the rule, the card's path, and what is said. */
  readonly finding: string
  /** Of the line that it is said of. */
  readonly line: string
}

/** `line`: the text of the finding's first line; empty where it is about the card as a whole. */
export function fingerprint(path: string, { ruleId, message }: ReportFinding, line: string): Fingerprint {
  // Numbers of lines change with every line above.
  const words = message.replace(/\blines? \d+(?: (?:to|and) \d+)?/gi, 'line')
  return {
    finding: hash(`${ruleId}\n${path}\n${words}`),
    line: hash(line.trim().replace(/\s+/g, ' ')),
  }
}

/** FNV-1a, 64 bits, over UTF-16 code units: it tells findings apart, it protects nothing. */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n)
  }
  return value.toString(16).padStart(16, '0')
}
