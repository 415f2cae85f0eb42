import { Schema } from "effect"
import type * as fc from "fast-check"

/**
 * Valid values of a schema: each is given as it comes from outside and decoded, so that none is made up past the schema. It
 * throws where the generator gives something that the schema refuses.
 */
export const decoded = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  geschreven: fc.Arbitrary<S["Encoded"]>
): fc.Arbitrary<S["Type"]> => {
  const decode = Schema.decodeUnknownSync(schema, { errors: "all", onExcessProperty: "error" })
  return geschreven.map((input) => decode(input))
}
