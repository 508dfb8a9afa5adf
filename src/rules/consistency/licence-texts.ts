// Which licence a file holds, by sentences that only that licence has. What is not certain is not recognised.

/** Where a text is one of these, and nothing in it is not of that licence, it is known. */
interface Fingerprint {
  /** An id of the Hub's list. */
  readonly id: string
  /** All of them stand in the text, once it is in small letters and each run of what is no letter or digit is a blank. */
  readonly has: readonly string[]
  readonly lacks?: readonly string[]
}

const MIT = 'permission is hereby granted free of charge to any person obtaining a copy of this software'
const BSD = 'redistribution and use in source and binary forms with or without modification are permitted'
const BSD_NAME = 'specific prior written permission'

const FINGERPRINTS: readonly Fingerprint[] = [
  {
    id: 'apache-2.0',
    has: ['apache license version 2 0', 'grant of patent license', 'submission of contributions'],
  },
  {
    id: 'mit',
    has: [MIT, 'the above copyright notice and this permission notice shall be included in all copies'],
  },
  { id: 'bsd-3-clause-clear', has: [BSD, 'no express or implied licenses to any party s patent rights'] },
  {
    id: 'bsd-3-clause',
    has: [BSD, BSD_NAME],
    lacks: ['all advertising materials', 'no express or implied licenses'],
  },
  { id: 'bsd-2-clause', has: [BSD, 'redistributions in binary form must reproduce'], lacks: [BSD_NAME] },
  {
    id: 'isc',
    has: [
      'permission to use copy modify and or distribute this software for any purpose with or without fee',
      'provided that the above copyright notice',
    ],
  },
  { id: 'gpl-3.0', has: ['gnu general public license version 3 29 june 2007', 'basic permissions'] },
  { id: 'gpl-2.0', has: ['gnu general public license version 2 june 1991', 'activities other than copying'] },
  {
    id: 'agpl-3.0',
    has: ['gnu affero general public license version 3 19 november 2007', 'remote network interaction'],
  },
  {
    id: 'lgpl-3.0',
    has: ['gnu lesser general public license version 3 29 june 2007', 'additional definitions'],
  },
  {
    id: 'lgpl-2.1',
    has: ['gnu lesser general public license version 2 1 february 1999', 'work that uses the library'],
  },
  { id: 'mpl-2.0', has: ['mozilla public license version 2 0', 'covered software'] },
  { id: 'epl-2.0', has: ['eclipse public license v 2 0', 'contributor'] },
  { id: 'eupl-1.2', has: ['european union public licence', '1 2', 'the licensor'] },
  { id: 'unlicense', has: ['this is free and unencumbered software released into the public domain'] },
  { id: 'wtfpl', has: ['do what the fuck you want to public license', 'terms and conditions'] },
  {
    id: 'zlib',
    has: ['altered source versions must be plainly marked as such', 'the origin of this software'],
  },
  { id: 'cc0-1.0', has: ['cc0 1 0 universal', 'affirmer'] },
  ...creativeCommons(),
  { id: 'ofl-1.1', has: ['sil open font license version 1 1', 'reserved font name'] },
  { id: 'odbl', has: ['open database license', 'produced work'] },
  { id: 'creativeml-openrail-m', has: ['creativeml open rail m dated august 22 2022'] },
  { id: 'openrail++', has: ['creativeml open rail m license dated july 26 2023'] },
  { id: 'bigscience-bloom-rail-1.0', has: ['bigscience rail license v1 0 dated may 19 2022'] },
  { id: 'bigscience-openrail-m', has: ['bigscience open rail m license', 'dated'] },
  { id: 'bigcode-openrail-m', has: ['bigcode open rail m license agreement'] },
  { id: 'llama2', has: ['llama 2 community license agreement', 'llama materials'] },
  { id: 'llama3', has: ['meta llama 3 community license agreement', 'llama materials'] },
  { id: 'llama3.1', has: ['llama 3 1 community license agreement', 'llama materials'] },
  { id: 'llama3.2', has: ['llama 3 2 community license agreement', 'llama materials'] },
  { id: 'llama3.3', has: ['llama 3 3 community license agreement', 'llama materials'] },
  { id: 'llama4', has: ['llama 4 community license agreement', 'llama materials'] },
  { id: 'gemma', has: ['gemma terms of use', 'gemma services'] },
]

/** The text names its own kind at its head; the words of "NonCommercial" alone would stand in others too. */
function creativeCommons(): readonly Fingerprint[] {
  const kinds = [
    ['by', 'attribution'],
    ['by-sa', 'attribution sharealike'],
    ['by-nd', 'attribution noderivatives'],
    ['by-nc', 'attribution noncommercial'],
    ['by-nc-sa', 'attribution noncommercial sharealike'],
    ['by-nc-nd', 'attribution noncommercial noderivatives'],
  ] as const
  return kinds.flatMap(([kind, words]) => [
    {
      id: `cc-${kind}-4.0`,
      has: [`creative commons ${words} 4 0 international public license`, 'licensed material'],
    },
    { id: `cc-${kind}-3.0`, has: [`${words} 3 0 unported`, 'creative commons public license'] },
  ])
}

/** Conditions that make of a known licence another one. */
const AMENDED = [
  'commons clause',
  'additional use restrictions',
  'modified mit license',
  'except as modified',
  'with the following additional',
  'notwithstanding the license above',
]

/** Longer texts are no licence: what is looked for stands at their head. */
const MAX_LENGTH = 200_000

/** The ids of all licences whose texts the file holds; none where it is changed or unknown. */
export function licencesIn(text: string): readonly string[] {
  const words = text
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
  if (AMENDED.some((phrase) => words.includes(phrase))) return []
  const found = FINGERPRINTS.filter(
    ({ has, lacks = [] }) =>
      has.every((phrase) => words.includes(phrase)) && !lacks.some((phrase) => words.includes(phrase)),
  )
  return [...new Set(found.map(({ id }) => id))]
}

/** Ids that name a family of licences, by what its members begin with. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  gpl: ['gpl-'],
  lgpl: ['lgpl-'],
  bsd: ['bsd-'],
  cc: ['cc'],
  openrail: ['creativeml-openrail', 'bigscience-', 'bigcode-openrail', 'openrail++'],
  'lgpl-lr': ['lgpl-'],
}

/** Whether a card that declares the one may well hold a file of the other. */
export function areAlike(declared: string, found: string): boolean {
  return (
    declared === found ||
    membersOf(declared).some((start) => found.startsWith(start)) ||
    membersOf(found).some((start) => declared.startsWith(start))
  )
}

function membersOf(id: string): readonly string[] {
  return (Object.hasOwn(FAMILIES, id) ? FAMILIES[id] : undefined) ?? []
}
