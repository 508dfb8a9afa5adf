// What `@jest/globals` is to tests, for a run inside one process: tests are collected once and run as often as asked.
import { createRequire } from 'node:module'
import { format } from 'node:util'

// Jest's own assertions, found the way Jest finds them.
const fromJest = createRequire(createRequire(import.meta.url).resolve('@jest/globals'))
const { expect } = createRequire(fromJest.resolve('@jest/expect'))('expect')

/** Collects what test files declare: tests in order, each with its names, hooks and whether it is to be run. */
export class Collection {
  tests = []
  #names = []
  #skipping = false
  #ids = new Map()
  #hooks = []

  /** The names that test files import. */
  globals() {
    const test = this.#family((name, body) => this.#add(name, body, this.#skipping))
    test.skip = this.#family((name, body) => this.#add(name, body, true))
    const describe = this.#family((name, body) => this.#group(name, body, this.#skipping))
    describe.skip = this.#family((name, body) => this.#group(name, body, true))
    const hook = (kind) => (body) => this.#hooks.push({ kind, body, within: [...this.#names] })
    const hooks = Object.fromEntries(
      ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'].map((kind) => [kind, hook(kind)]),
    )
    return { describe, test, it: test, expect, ...hooks }
  }

  /** The tests that `declare` declares are those of this file. */
  async file(name, declare) {
    this.#names = [name]
    await declare()
    this.#names = []
  }

  /** The hooks of a kind that hold for a test. */
  hooks(kind, { names }) {
    return this.#hooks.filter(
      (hook) => hook.kind === kind && hook.within.every((name, i) => name === names[i]),
    )
  }

  #add(name, body, skipped) {
    const names = [...this.#names, name]
    const title = names.join(' > ')
    const seen = this.#ids.get(title) ?? 0
    this.#ids.set(title, seen + 1)
    this.tests.push({ id: seen === 0 ? title : `${title} (${seen + 1})`, names, body, skipped })
  }

  #group(name, body, skipped) {
    const before = this.#skipping
    this.#names.push(name)
    this.#skipping = skipped
    body()
    this.#skipping = before
    this.#names.pop()
  }

  /** `declare` and its table form. */
  #family(declare) {
    return Object.assign((name, body) => declare(name, body), {
      each: (rows) => (name, body) => {
        for (const row of rows) {
          const values = Array.isArray(row) ? row : [row]
          declare(titled(name, values), () => body(...values))
        }
      },
    })
  }
}

/** The name of one row, with its values in the places of `%s` and the like. */
function titled(name, values) {
  const places = name.match(/%[sdifjop]/g)?.length ?? 0
  return format(name.replaceAll('%p', '%j'), ...values.slice(0, places))
}
