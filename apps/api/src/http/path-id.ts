import { ongeldigheden } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { type Fault, parameterFault } from "../problems/fault.ts"

/** Reads the id in the path, which must be a UUID. */
export const pathIdDecoder = <Id>(
  schema: Schema.ConstraintDecoder<Id>
): (text: string) => Result.Result<Id, ReadonlyArray<Fault>> => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all" })
  return (text) =>
    Result.mapError(
      decode(text),
      ({ issue }) => ongeldigheden(issue).map(({ code, uitleg }) => parameterFault("id", code, uitleg))
    )
}
