import { Besluit, ernsten, type GemeldeBevinding, Kenmerk, Recordverwijzing, regelnamen, regels, Tijdstip, Toestand, Voorstel } from "@betrokkene/domain"
import { Schema } from "effect"
import { nullable } from "./nullable.ts"
import { type Collection, Reference, referenceJson, urlOf } from "./reference.ts"

/** A finding as it is answered: what the catalogue says of its rule stands beside it. */
export const BevindingAnswer = Schema.Struct({
  ...Reference.fields,
  regel: Schema.Literals(regelnamen),
  ernst: Schema.Literals(ernsten),
  behandeling: Schema.Literals(["herstelt", "stelt-voor", "meldt"]),
  uitleg: Schema.String,
  records: Schema.Array(
    Schema.Struct({ ...Recordverwijzing.fields, id: Reference.fields.id, url: Schema.NullOr(Reference.fields.url) }).annotate({ identifier: "Record" })
  ),
  kenmerken: Schema.Array(Kenmerk),
  voorstel: Schema.NullOr(Voorstel),
  toestand: Toestand,
  besluit: Schema.NullOr(Besluit),
  gevondenOp: Tijdstip,
  reconciliatie: Reference
}).annotate({ identifier: "Bevinding" })

export const bevindingJson = (base: string, bevinding: GemeldeBevinding) => {
  const { behandeling, ernst, uitleg } = regels[bevinding.regel]
  return {
    ...referenceJson(base, "bevindingen", bevinding.id),
    regel: bevinding.regel,
    ernst,
    behandeling,
    uitleg,
    records: bevinding.records.map(({ id, soort }) => ({ soort, id, url: soort === "andere-partij" ? null : urlOf(base, collections[soort], id) })),
    kenmerken: bevinding.kenmerken,
    voorstel: nullable(bevinding.voorstel),
    toestand: bevinding.toestand,
    besluit: nullable(bevinding.besluit),
    gevondenOp: bevinding.gevondenOp,
    reconciliatie: referenceJson(base, "reconciliaties", bevinding.gezienIn)
  }
}

/** Of a partij of another register there is nothing here. */
const collections: { readonly [soort in Exclude<Recordverwijzing["soort"], "andere-partij">]: Collection } = {
  klantcontact: "klantcontacten",
  betrokkene: "betrokkenen",
  partij: "partijen"
}
