// All patterns of text that templates, generators and authors leave in a card.
import { AUTHORS } from './authors.ts'
import { GENERATORS } from './generators.ts'
import { HUB_TEMPLATES } from './hub-templates.ts'
import type { PlaceholderPattern } from './placeholder-pattern.ts'

export const PLACEHOLDER_PATTERNS: readonly PlaceholderPattern[] = [
  ...HUB_TEMPLATES,
  ...GENERATORS,
  ...AUTHORS,
]
