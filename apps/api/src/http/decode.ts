import { decodeNamingAll } from "@betrokkene/domain"
import { Effect, Result, type Schema } from "effect"
import type { CallerRight } from "../access/inzagerecht.ts"
import { bodyFault, type Fault, inBody } from "../problems/fault.ts"
import { invalidInput, maximumFaults, type Problem } from "../problems/problem.ts"
import { isJsonObject, type JsonObject, withoutNulls } from "./json-value.ts"
import { withoutLongLists } from "./long-lists.ts"
import type { Sight } from "./sight.ts"
import { unknownNulls } from "./unknown-nulls.ts"

/** Decodes a JSON value, or tells all its faults. */
export type Decode<A> = (json: unknown) => Result.Result<A, ReadonlyArray<Fault>>

/**
 * Decodes by a schema. Null counts as absent, and unknown properties are refused by name. All faults are told, up to
 * one more than fit in an answer. A list that is too long is one fault: its items are not read. When a decoder takes one of the
 * documented kinds, `documented` says which names may be null.
 */
export const decodeWith = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  documented: Schema.Constraint = schema
): Decode<S["Type"]> => {
  const decode = decodeNamingAll(schema, maximumFaults + 1)
  const nulls = unknownNulls(documented)
  const shorten = withoutLongLists(schema)
  return (json) => {
    const { found, value } = shorten(json)
    return unlessFaults(
      [...nulls(value), ...found.map(({ code, detail, path }) => bodyFault(path, code, detail))],
      Result.mapError(decode(withoutNulls(value)), (ongeldigheden) => ongeldigheden.map(inBody))
    )
  }
}

/** What was decoded, or the faults that were found beside it and its own. */
export const unlessFaults = <A>(
  faults: ReadonlyArray<Fault>,
  decoded: ReturnType<Decode<A>>
): ReturnType<Decode<A>> => {
  const all = [...faults, ...faultsOf(decoded)]
  return all.length > 0 ? Result.fail(all) : decoded
}

export const faultsOf = <A>(result: Result.Result<A, ReadonlyArray<Fault>>): ReadonlyArray<Fault> =>
  Result.isFailure(result) ? result.failure : []

/** A body that can only be decoded beside the present record: for now it only has to be an object. */
export const asObject: Decode<JsonObject> = (json) =>
  isJsonObject(json)
    ? Result.succeed(json)
    : Result.fail([bodyFault([], "type-onjuist", "Hier wordt een object verwacht.")])

/** The faults of a body beside the present record, as far as this caller may see it. */
export const faultsBeside = <Id, Present, E, R>(
  read: (id: Id, right: CallerRight) => Effect.Effect<Present, E, R>,
  decodeFor: (present: Present, reads: boolean, right: CallerRight) => Decode<unknown>
) =>
(id: Id, json: unknown, { reads, right }: Sight): Effect.Effect<ReadonlyArray<Fault>, E, R> =>
  Effect.map(read(id, right), (present) => faultsOf(decodeFor(present, reads, right)(json)))

/** Decodes within a handler. */
export const decoded = <A>(decode: Decode<A>, json: unknown): Effect.Effect<A, Problem> =>
  Effect.mapError(Effect.fromResult(decode(json)), invalidInput)
