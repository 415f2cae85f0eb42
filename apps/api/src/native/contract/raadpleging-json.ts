import { Raadpleging, type RaadplegingWithRecords } from "@betrokkene/domain"
import { shownSoorten } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import { nullable } from "./nullable.ts"
import { RecordAnswer, recordJson } from "./record-json.ts"
import { Reference, referenceJson } from "./reference.ts"

const { activiteit, doelbinding, door, identiteit, op, verzoek } = Raadpleging.fields

const fields = {
  ...Reference.fields,
  door,
  identiteit,
  activiteit,
  doelbinding: Schema.NullOr(Schema.toType(doelbinding)),
  verzoek: Schema.NullOr(Schema.toType(verzoek)),
  op,
  aantal: Raadpleging.fields.aantal
}

/** An answer that showed records, as it is answered. */
export const RaadplegingAnswer = Schema.Struct(fields).annotate({ identifier: "Raadpleging" })

/** The same with the records that it showed. */
export const RaadplegingWithRecordsAnswer = Schema.Struct({
  ...fields,
  records: Schema.Array(RecordAnswer(shownSoorten, "RaadplegingRecord"))
}).annotate({ identifier: "RaadplegingMetRecords" })

export const raadplegingJson = (base: string, raadpleging: Raadpleging) => ({
  ...referenceJson(base, "raadplegingen", raadpleging.id),
  door: raadpleging.door,
  identiteit: raadpleging.identiteit,
  activiteit: raadpleging.activiteit,
  doelbinding: nullable(raadpleging.doelbinding),
  verzoek: nullable(raadpleging.verzoek),
  op: raadpleging.op,
  aantal: raadpleging.aantal
})

export const raadplegingWithRecordsJson = (base: string, raadpleging: RaadplegingWithRecords) => ({
  ...raadplegingJson(base, raadpleging),
  records: raadpleging.records.map((record) => recordJson(base, record))
})
