import { ongeldigheden } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { type Fault, parameterFault } from "../problems/fault.ts"

/** Reads an id in the path, which must be a UUID. `name` is that of the parameter. */
export const pathIdDecoder = <Id>(
  schema: Schema.ConstraintDecoder<Id>,
  name = "id"
): (text: string) => Result.Result<Id, ReadonlyArray<Fault>> => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all" })
  return (text) =>
    Result.mapError(
      decode(text),
      ({ issue }) => ongeldigheden(issue).map(({ code, uitleg }) => parameterFault(name, code, uitleg))
    )
}
