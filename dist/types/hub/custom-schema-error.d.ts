/** The message names the file, and says what to change. */
export declare class CustomSchemaError extends Error {
}
