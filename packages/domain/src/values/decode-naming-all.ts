import { Result, Schema } from "effect"
import { brokenRules } from "./broken-rules.ts"
import { namedOnce, ongeldigheden, type Ongeldigheid } from "./ongeldigheid.ts"

/**
 * Decodes something from outside, or names everything that is wrong with it: unknown properties, wrong fields, and rules
 * over several fields of which those fields are right. Each is named once, `maximum` at most.
 *
 * @example
 * ```ts
 * import { Contactgegevens, decodeNamingAll } from "@betrokkene/domain"
 * import { Result } from "effect"
 *
 * const read = decodeNamingAll(Contactgegevens)
 *
 * const refused = read({ voorkeurstaal: { code: "xx" }, kleur: "rood" })
 * if (Result.isFailure(refused)) {
 *   for (const { code, pad } of refused.failure) console.log(pad.join("."), code)
 *   // kleur onbekende-eigenschap
 *   // voorkeurstaal.code taal-onbekend
 * }
 * ```
 */
export const decodeNamingAll = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  maximum = Infinity
): (value: unknown) => Result.Result<S["Type"], ReadonlyArray<Ongeldigheid>> => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })
  const search = brokenRules(schema)
  return (value) =>
    Result.mapError(decode(value), ({ issue }) => {
      const inFields = ongeldigheden(issue, maximum)
      return inFields.length >= maximum ? inFields : namedOnce(inFields, search(value, []), maximum)
    })
}
