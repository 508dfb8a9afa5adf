// The shape of the compiled validator of policy files.
import type { ErrorObject } from 'ajv'

declare const validate: {
  (data: unknown): boolean
  errors?: ErrorObject[] | null
}
export default validate
