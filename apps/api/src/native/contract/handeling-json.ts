import { Handeling } from "@betrokkene/domain"
import { accountedSoorten } from "@betrokkene/domain/internal"
import { Schema } from "effect"
import { nullable } from "./nullable.ts"
import { RecordAnswer, recordJson } from "./record-json.ts"

const { activiteit, door, id, identiteit, op, soort, velden, verzoek } = Handeling.fields

/** An entry of the audit trail as it is answered. */
export const HandelingAnswer = Schema.Struct({
  id: Schema.toType(id),
  soort,
  record: RecordAnswer(accountedSoorten, "VerantwoordRecord"),
  velden,
  door,
  identiteit: Schema.NullOr(Schema.toType(identiteit)),
  activiteit: Schema.NullOr(Schema.toType(activiteit)),
  verzoek: Schema.NullOr(Schema.toType(verzoek)),
  op
}).annotate({ identifier: "Handeling" })

export const handelingJson = (base: string, handeling: Handeling) => ({
  id: handeling.id,
  soort: handeling.soort,
  record: recordJson(base, handeling.record),
  velden: handeling.velden,
  door: handeling.door,
  identiteit: nullable(handeling.identiteit),
  activiteit: nullable(handeling.activiteit),
  verzoek: nullable(handeling.verzoek),
  op: handeling.op
})
