/** One way in which front matter breaks the schema, as Ajv says it. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

/** Who answers what the compiled schema leaves open. */
export interface SchemaContext {
  readonly isKnown: (vocabulary: 'license' | 'language' | 'pipelineTag' | 'library', value: string) => boolean
  readonly isRepoId: (value: string) => boolean
}

declare const validate: {
  (this: SchemaContext, data: unknown): boolean
  errors?: readonly SchemaError[] | null
}
export default validate
