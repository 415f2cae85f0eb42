import { Schema } from "effect"
import type * as fc from "fast-check"

/**
 * Valid values of a schema. Each is written as it would arrive from outside and then decoded, so that no value gets
 * past the schema. Throws if the generator gives something that the schema refuses.
 */
export const decoded = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  written: fc.Arbitrary<S["Encoded"]>
): fc.Arbitrary<S["Type"]> => {
  const decode = Schema.decodeUnknownSync(schema, { errors: "all", onExcessProperty: "error" })
  return written.map((input) => decode(input))
}
