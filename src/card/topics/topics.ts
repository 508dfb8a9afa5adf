// The topics a card should document, and the four states in which a card can leave them.

export const TOPICS = [
  'usage',
  'limitations',
  'benchmark',
  'citation',
  'description',
  'intended-use',
  'training',
  'bias',
  'environment',
  'license',
  'demo',
  'contact',
] as const

export type Topic = (typeof TOPICS)[number]

/** `line` is 1-based: the heading's, or for `inline` that of the first line of content. */
export type TopicState =
  | { readonly state: 'present' | 'placeholder'; readonly line: number; readonly heading: string }
  | { readonly state: 'inline'; readonly line: number; readonly under?: string }
  | { readonly state: 'missing' }

export type Topics = Readonly<Record<Topic, TopicState>>
