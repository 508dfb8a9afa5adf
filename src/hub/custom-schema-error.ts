// Why a user's own schema cannot be used. It stands apart from the compiler, which is loaded only where there is a schema.

/** The message names the file, and says what to change. */
export class CustomSchemaError extends Error {}
