import { regel } from "@betrokkene/domain/internal"
import { Effect, Schema, SchemaTransformation } from "effect"

/** Inclusive bounds of a number. */
export interface Bounds {
  readonly minimum: number
  readonly maximum: number
}

/** A variable that holds a whole number. */
export const wholeNumber = (
  { maximum, minimum }: Bounds,
  rule = regel("getal", `Een geheel getal van ${minimum} tot en met ${maximum} wordt verwacht.`)
) =>
  Schema.String.annotate(rule).check(Schema.isPattern(/^[0-9]{1,10}$/u, rule)).pipe(
    Schema.decodeTo(
      Schema.Number.check(Schema.isBetween({ minimum, maximum }, rule)),
      SchemaTransformation.transform({ decode: Number, encode: String })
    )
  )

/** A variable that holds a whole number; `usual` if it is not given. */
export const wholeNumberOr = (usual: number, bounds: Bounds, rule?: ReturnType<typeof regel>) =>
  wholeNumber(bounds, rule).pipe(Schema.withDecodingDefaultKey(Effect.succeed(String(usual))))
