// What keeps the action from starting at all: exit status 2 and a sentence that says what to do.

/** The message is for people: what is wrong, where, and what to write instead. It never holds a card's text. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
}
