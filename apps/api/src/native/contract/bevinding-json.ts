import {
  Besluit,
  BevindingToestand,
  ernsten,
  Kenmerk,
  RecordReference,
  Regelnaam,
  regels,
  type ReportedBevinding,
  Tijdstip,
  Versie,
  Voorstel,
  Weging,
  wegingenVan
} from "@betrokkene/domain"
import { Schema } from "effect"
import { nullable } from "./nullable.ts"
import { RecordAnswer, recordJson } from "./record-json.ts"
import { Reference, referenceJson } from "./reference.ts"

/** The answer for a finding, with the text of the catalogue about its rule. */
export const BevindingAnswer = Schema.Struct({
  ...Reference.fields,
  versie: Versie,
  regel: Regelnaam,
  ernst: Schema.Literals(ernsten),
  behandeling: Schema.Literals(["herstelt", "stelt-voor", "meldt"]),
  uitleg: Schema.String,
  records: Schema.Array(RecordAnswer(RecordReference.fields.soort.literals, "Record")),
  kenmerken: Schema.Array(Kenmerk),
  wegingen: Schema.Array(Weging),
  voorstel: Schema.NullOr(Voorstel),
  toestand: BevindingToestand,
  besluit: Schema.NullOr(Besluit),
  gevondenOp: Tijdstip,
  reconciliatie: Reference
}).annotate({ identifier: "Bevinding" })

export const bevindingJson = (base: string, bevinding: ReportedBevinding) => {
  const { behandeling, ernst, uitleg } = regels[bevinding.regel]
  return {
    ...referenceJson(base, "bevindingen", bevinding.id),
    versie: bevinding.versie,
    regel: bevinding.regel,
    ernst,
    behandeling,
    uitleg,
    records: bevinding.records.map((record) => recordJson(base, record)),
    kenmerken: bevinding.kenmerken,
    wegingen: wegingenVan(bevinding),
    voorstel: nullable(bevinding.voorstel),
    toestand: bevinding.toestand,
    besluit: nullable(bevinding.besluit),
    gevondenOp: bevinding.gevondenOp,
    reconciliatie: referenceJson(base, "reconciliaties", bevinding.gezienIn)
  }
}
