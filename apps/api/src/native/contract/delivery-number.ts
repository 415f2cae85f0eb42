import { regel } from "@betrokkene/domain/internal"
import { Schema, SchemaTransformation } from "effect"

const rule = regel("bezorgnummer-ongeldig", "Geef een nummer uit de lijst van onbestelbare gebeurtenissen.")

/** The number of a delivery as it is given in a path. It always fits in a number of JSON. */
export const DeliveryNumber = Schema.String.check(Schema.isPattern(/^[1-9][0-9]{0,14}$/u, rule)).pipe(
  Schema.decodeTo(
    Schema.Number,
    SchemaTransformation.transform({ decode: Number, encode: (number: number) => String(number) })
  )
)
