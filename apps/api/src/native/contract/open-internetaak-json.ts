import { sideDescriptions, Tijdstip } from "@betrokkene/domain"
import type { OpenInternetaak } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import { shows } from "../../accounting/shown.ts"
import { nullable } from "./nullable.ts"
import { Reference, referenceJson } from "./reference.ts"

const { fields } = sideDescriptions.internetaak.gegevens

const texts = ["gevraagdeHandeling", "toelichting"] as const

/** An internetaak that is still to be done, as it is answered with the partij that it concerns. */
export const OpenInternetaakAnswer = Schema.Struct({
  id: Reference.fields.id,
  nummer: Schema.NullOr(Schema.toType(fields.nummer)),
  klantcontact: Reference,
  betrokkene: Reference,
  gevraagdeHandeling: Schema.NullOr(Schema.toType(fields.gevraagdeHandeling)),
  toelichting: Schema.NullOr(Schema.toType(fields.toelichting)),
  registratiedatum: Tijdstip,
  weggelaten: Schema.Array(
    Schema.Struct({ soort: Schema.Literals(texts), reden: Schema.Literal("vertrouwelijk") })
      .annotate({ identifier: "WeggelatenInternetaak" })
  )
}).annotate({
  identifier: "OpenInternetaak",
  ...shows(({ id }: { readonly id: string }) => [{ record: { soort: "internetaak", id } }])
})

export const openInternetaakJson = (
  base: string,
  { betrokkene, klantcontact, registratiedatum, zicht: { gegevens, id, isWhole } }: OpenInternetaak
) => ({
  id,
  nummer: nullable(gegevens.nummer),
  klantcontact: referenceJson(base, "klantcontacten", klantcontact),
  betrokkene: referenceJson(base, "betrokkenen", betrokkene),
  gevraagdeHandeling: nullable(gegevens.gevraagdeHandeling),
  toelichting: nullable(gegevens.toelichting),
  registratiedatum,
  weggelaten: isWhole ? [] : texts.map((soort) => ({ soort, reden: "vertrouwelijk" as const }))
})
