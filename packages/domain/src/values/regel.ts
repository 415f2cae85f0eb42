import { SchemaIssue } from "effect"

/**
 * What every check carries: a stable code for programs and a Dutch sentence for people. Spread into the annotations of
 * a schema or check; {@link ongeldigheden} reads them back. `code` never changes once published; `uitleg` never holds
 * the refused value, because that may be personal data.
 */
export const regel = (code: string, uitleg: string) => ({ foutcode: code, message: uitleg, expected: uitleg })

/**
 * A failure of a check over several fields: the field at fault, with the same code and sentence as a check over one
 * field.
 */
export const violation = (pad: ReadonlyArray<PropertyKey>, code: string, uitleg: string) => ({
  path: pad,
  issue: new SchemaIssue.InvalidValue(regel(code, uitleg))
})
