import { Result, Schema } from "effect"
import { ongeldigheden, type Ongeldigheid } from "../src/values/ongeldigheid.ts"

const options = { errors: "all", onExcessProperty: "error" } as const

/** The result of decoding something from outside, with all its errors. */
export const decode = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  input: unknown
): Result.Result<S["Type"], ReadonlyArray<Ongeldigheid>> =>
  Result.mapError(Schema.decodeUnknownResult(schema, options)(input), ({ issue }) => ongeldigheden(issue))

/** The decoded value of something from outside that the schema must accept. Throws otherwise. */
export const read = <S extends Schema.ConstraintDecoder<unknown>>(schema: S, input: unknown): S["Type"] =>
  Result.getOrThrowWith(decode(schema, input), (fouten) => new Error(JSON.stringify(fouten)))

/**
 * The refusals of something from outside as `place: code`, with an empty place for the root; empty if it is accepted. A
 * refusal that does not say in a whole sentence what is expected is marked so.
 */
export const refusals = (schema: Schema.ConstraintDecoder<unknown>, input: unknown): ReadonlyArray<string> =>
  Result.match(decode(schema, input), {
    onSuccess: () => [],
    onFailure: (fouten) =>
      fouten.map(({ code, pad, uitleg }) =>
        `${pad.map(String).join(".")}: ${code}${sentence.test(uitleg) ? "" : " without a sentence"}`
      )
  })

/** The sentences of {@link refusals}, one after the other. */
export const sentences = (schema: Schema.ConstraintDecoder<unknown>, input: unknown): string =>
  Result.match(decode(schema, input), {
    onSuccess: () => "",
    onFailure: (fouten) => fouten.map(({ uitleg }) => uitleg).join(" ")
  })

const sentence = /^\p{Lu}.+\.$/u

/** A value as it is stored or sent. */
export const written = <S extends Schema.ConstraintEncoder<unknown>>(schema: S, waarde: S["Type"]): S["Encoded"] =>
  Schema.encodeUnknownSync(schema)(waarde)
