// What a program gives the library, looked at before anything is judged: a slip of the call must not read as a wish
// for the default.

import { PRESETS } from '../rules/severities.ts'
import { nearest } from './nearest.ts'
import { FAIL_ON } from './policy.ts'

/** Options of every function. */
export const CHECK_OPTIONS = ['preset', 'failOn', 'policy', 'files'] as const
/** Options of the functions that take one card. */
export const CARD_OPTIONS = [...CHECK_OPTIONS, 'path'] as const

/** @throws TypeError that names the option, its value and what is possible */
export function refuseOptions(options: unknown, known: readonly string[]): void {
  if (!isMap(options))
    throw new TypeError(`The options have to be a plain object, and are ${shown(options)}.`)
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) throw unknownOption(name, known)
    if (value === undefined) continue
    const wanted = mistakeOf(name, value)
    if (wanted !== undefined) throw new TypeError(`The option ${name} cannot be ${shown(value)}. ${wanted}`)
    if (name === 'files') refuseTexts(value as object, 'files')
  }
}

/** @throws TypeError */
export function refuseText(text: unknown): void {
  if (typeof text !== 'string')
    throw new TypeError(`A card has to be a text, and is ${shown(text)}. Give the content of its file.`)
}

/** @throws TypeError where this is no object of texts by path */
export function refuseTexts(texts: unknown, name: 'cards' | 'files'): void {
  if (!isMap(texts))
    throw new TypeError(`${name} has to be a plain object of texts by path, and is ${shown(texts)}.`)
  for (const [path, text] of Object.entries(texts))
    if (typeof text !== 'string')
      throw new TypeError(`${name}[${JSON.stringify(path)}] has to be a text, and is ${shown(text)}.`)
}

/** What to write instead; undefined where the value is possible. */
function mistakeOf(name: string, value: unknown): string | undefined {
  switch (name) {
    case 'preset':
      return oneOf(value, PRESETS)
    case 'failOn':
      return oneOf(value, FAIL_ON)
    case 'policy':
      return typeof value === 'string' || isMap(value)
        ? undefined
        : 'Write what a policy file would say, as a plain object or as its text.'
    case 'files':
      return isMap(value) ? undefined : 'Write a plain object of texts by path.'
    default:
      return typeof value === 'string' && value !== ''
        ? undefined
        : 'Write the path of the card from the root of the repository, such as "README.md".'
  }
}

function oneOf(value: unknown, allowed: readonly string[]): string | undefined {
  return allowed.some((one) => one === value) ? undefined : `Write one of: ${allowed.join(', ')}.`
}

function unknownOption(name: string, known: readonly string[]): TypeError {
  const near = nearest(name, known)
  const cure = near ? `Did you mean ${near}?` : `Possible are: ${known.join(', ')}.`
  return new TypeError(`There is no option ${JSON.stringify(name)}. ${cure}`)
}

/** An object whose own keys say everything: of a Set, a Date or what inherits its values nothing would be seen. */
function isMap(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const prototype = Object.getPrototypeOf(value)
  // Object.prototype of another realm, such as that of node:vm, is another object, and inherits from nothing either.
  if (prototype === null) return true
  return Object.hasOwn(prototype, 'isPrototypeOf') && Object.getPrototypeOf(prototype) === null
}

/** Values as they are written, and of what is no value its kind. */
function shown(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value)
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return kindOf(value)
  return typeof value === 'function' ? 'a function' : String(value)
}

/** By what it inherits: its own `constructor` may be anything. */
function kindOf(value: object): string {
  const prototype: object | null = Object.getPrototypeOf(value)
  const made: unknown = prototype && Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value
  const name: unknown =
    typeof made === 'function' ? Object.getOwnPropertyDescriptor(made, 'name')?.value : undefined
  if (typeof name === 'string' && name !== '') return `an object (${name})`
  return prototype === null ? 'an object (Object)' : 'an object that inherits from another'
}

const MAX_SHOWN = 120
