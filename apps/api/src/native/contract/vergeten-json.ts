import type { Vergeten } from "@betrokkene/domain"
import { Schema } from "effect"
import { shownPartij, shows } from "../../accounting/shown.ts"
import { Reference, referenceJson } from "./reference.ts"

interface ShownVergetelheid {
  readonly partij: { readonly id: string }
  readonly betrokkenen: ReadonlyArray<{ readonly id: string }>
  readonly klantcontacten: ReadonlyArray<{ readonly id: string }>
}

/** What was, or would be, erased and anonymised, as it is answered. */
export const VergetenAnswer = Schema.Struct({
  partij: Reference,
  aantalBetrokkenen: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  betrokkenen: Schema.Array(Reference),
  klantcontacten: Schema.Array(Reference)
}).annotate({
  identifier: "Vergetelheid",
  ...shows(({ betrokkenen, klantcontacten, partij }: ShownVergetelheid) => [
    shownPartij(partij.id),
    ...betrokkenen.map(({ id }) => ({ record: { soort: "betrokkene", id } as const })),
    ...klantcontacten.map(({ id }) => ({ record: { soort: "klantcontact", id } as const }))
  ])
})

export const vergetenJson = (base: string, { aantalBetrokkenen, betrokkenen, klantcontacten, partij }: Vergeten) => ({
  partij: referenceJson(base, "partijen", partij),
  aantalBetrokkenen,
  betrokkenen: betrokkenen.map((id) => referenceJson(base, "betrokkenen", id)),
  klantcontacten: klantcontacten.map((id) => referenceJson(base, "klantcontacten", id))
})
