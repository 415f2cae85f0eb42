import { Tijdstip } from "@betrokkene/domain"
import { Schema, SchemaTransformation } from "effect"

/** A moment in a query, where the + of an offset reads as a space unless its writer escaped it. */
export const TijdstipInUrl = Schema.String.annotate({ format: "date-time" }).pipe(
  Schema.decodeTo(
    Tijdstip,
    SchemaTransformation.transform({ decode: (text: string) => text.replace(" ", "+"), encode: (text: string) => text })
  )
)
