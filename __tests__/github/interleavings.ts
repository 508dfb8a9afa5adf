// Runs several actors against one GitHub in every order of their calls that can make a difference.

/** A call that waits at the gate, or an event such as a push. */
export interface Step {
  /** Two steps that do not depend on each other lead to the same state in either order. */
  readonly dependsOn: (other: Step) => boolean
  readonly name: string
}

/** One execution: who can go on now, and a way to let one of them. */
export interface Execution {
  /** The next step of every actor that can go on, by the actor's name; empty at the end. */
  enabled(): Promise<ReadonlyMap<string, Step>>
  go(actor: string): void
  /** Lets all the rest run to the end, in any order. */
  abandon(): Promise<void>
}

interface Node {
  readonly enabled: ReadonlyMap<string, Step>
  /** Actors whose step was tried at an earlier node, with nothing since that depends on it. */
  readonly sleeping: ReadonlyMap<string, Step>
  readonly tried: Set<string>
  chosen: string
}

export interface Explored {
  /** Executions that were played to their end and checked. */
  readonly executions: number
  /** Executions given up, as they would only have repeated another one in another order. */
  readonly pruned: number
  /** Whether these are all. */
  readonly isComplete: boolean
}

/**
 * All orders, but of those that differ only in steps that do not depend on each other one (sleep sets: Godefroid,
 * "Partial-Order Methods for the Verification of Concurrent Systems").
 * @param check is called at the end of each execution, with the steps in their order
 * @param limit after so many executions it stops
 */
export async function explore(
  start: () => Execution,
  check: (steps: readonly string[]) => void,
  limit = Number.POSITIVE_INFINITY,
): Promise<Explored> {
  const path: Node[] = []
  let executions = 0
  let pruned = 0
  do {
    if (executions + pruned >= limit) return { executions, pruned, isComplete: false }
    if (await play(start(), path)) {
      executions++
      check(path.map(({ enabled, chosen }) => `${chosen} ${enabled.get(chosen)?.name}`))
    } else pruned++
  } while (next(path))
  return { executions, pruned, isComplete: true }
}

/**
 * One execution in an order that `choose` makes up.
 * @param choose given a number of choices, one of them, counted from 0
 */
export async function wander(
  execution: Execution,
  choose: (choices: number) => number,
): Promise<readonly string[]> {
  const steps: string[] = []
  for (;;) {
    const enabled = [...(await execution.enabled())]
    const chosen = enabled[choose(enabled.length)]
    if (chosen === undefined) return steps
    const [actor, step] = chosen
    steps.push(`${actor} ${step.name}`)
    execution.go(actor)
  }
}

/** Follows the path and goes on from its end; false where the rest would repeat what was seen. */
async function play(execution: Execution, path: Node[]): Promise<boolean> {
  for (let depth = 0; ; depth++) {
    const enabled = await execution.enabled()
    if (enabled.size === 0) return true
    const known = path[depth]
    const node = known ?? newNode(enabled, path[depth - 1])
    if (node === undefined) {
      await execution.abandon()
      return false
    }
    if (known === undefined) path.push(node)
    execution.go(node.chosen)
  }
}

function newNode(enabled: ReadonlyMap<string, Step>, parent: Node | undefined): Node | undefined {
  const sleeping = new Map<string, Step>()
  const last = parent?.enabled.get(parent.chosen)
  if (parent && last) {
    const asleep = [...parent.sleeping, ...[...parent.enabled].filter(([actor]) => parent.tried.has(actor))]
    for (const [actor, step] of asleep)
      if (actor !== parent.chosen && !last.dependsOn(step)) sleeping.set(actor, step)
  }
  const chosen = [...enabled.keys()].find((actor) => !sleeping.has(actor))
  return chosen === undefined ? undefined : { enabled, sleeping, tried: new Set(), chosen }
}

/** Moves to the next path; false after the last. */
function next(path: Node[]): boolean {
  for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
    const { tried, sleeping } = node
    tried.add(node.chosen)
    const untried = [...node.enabled.keys()].find((actor) => !tried.has(actor) && !sleeping.has(actor))
    if (untried !== undefined) {
      node.chosen = untried
      return true
    }
    path.pop()
  }
  return false
}
