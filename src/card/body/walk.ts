// Walks a Markdown tree in the order of its text.
import type { Nodes, Root } from 'mdast'

/**
 * Calls `visit` with every node, a holder before what it holds, until `visit` returns false. With a stack of its own, so
 * that deep nesting cannot exhaust the call stack, and without the function that `unist-util-visit` makes for each node.
 */
export function walk(root: Root, visit: (node: Nodes) => boolean | undefined): void {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (visit(node) === false) return
    if (!('children' in node)) continue
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) stack.push(child)
    }
  }
}
