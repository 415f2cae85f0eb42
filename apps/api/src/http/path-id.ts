import { ongeldigheden } from "@betrokkene/domain"
import { Result, Schema } from "effect"
import { type Fault, parameterFault } from "../problems/fault.ts"

/** The id in the path, which must be a UUID. */
export const decodePathId = <Id>(
  schema: Schema.ConstraintDecoder<Id>,
  text: string
): Result.Result<Id, ReadonlyArray<Fault>> =>
  Result.mapError(Schema.decodeUnknownResult(schema, { errors: "all" })(text), ({ issue }) =>
    ongeldigheden(issue).map(({ code, uitleg }) => parameterFault("id", code, uitleg)))
