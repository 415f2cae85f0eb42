import { Result, Schema } from "effect"
import { ongeldigheden, type Ongeldigheid } from "../src/values/ongeldigheid.ts"

const options = { errors: "all", onExcessProperty: "error" } as const

/** What a schema makes of something from outside, with all that is wrong with it. */
export const decodeer = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  input: unknown
): Result.Result<S["Type"], ReadonlyArray<Ongeldigheid>> =>
  Result.mapError(Schema.decodeUnknownResult(schema, options)(input), ({ issue }) => ongeldigheden(issue))

/** The value that a schema makes of something from outside that it must accept. */
export const gelezen = <S extends Schema.ConstraintDecoder<unknown>>(schema: S, input: unknown): S["Type"] =>
  Result.getOrThrowWith(decodeer(schema, input), (fouten) => new Error(JSON.stringify(fouten)))

/**
 * The refusals of something from outside as `place: code`, the root being the empty place; none when it is accepted. One that does
 * not tell people what is expected, in a whole sentence, says so.
 */
export const weigeringen = (schema: Schema.ConstraintDecoder<unknown>, input: unknown): ReadonlyArray<string> =>
  Result.match(decodeer(schema, input), {
    onSuccess: () => [],
    onFailure: (fouten) =>
      fouten.map(({ code, pad, uitleg }) =>
        `${pad.map(String).join(".")}: ${code}${sentence.test(uitleg) ? "" : " without a sentence"}`
      )
  })

const sentence = /^\p{Lu}.+\.$/u

/** A value as it goes to storage or another program. */
export const geschreven = <S extends Schema.ConstraintEncoder<unknown>>(schema: S, waarde: S["Type"]): S["Encoded"] =>
  Schema.encodeUnknownSync(schema)(waarde)
