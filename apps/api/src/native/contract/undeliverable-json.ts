import { Tijdstip, type UndeliverableEvent } from "@betrokkene/domain"
import { accountedSoorten } from "@betrokkene/domain/internal"
import { Schema } from "effect"

const count = Schema.Int.check(Schema.isGreaterThanOrEqualTo(0))

/**
 * A delivery that is no longer tried, as it is answered. It tells which record the event is about and nothing of it, so
 * it shows nobody's data.
 */
export const UndeliverableAnswer = Schema.Struct({
  bezorgnummer: Schema.Int.check(Schema.isGreaterThanOrEqualTo(1)),
  abonnement: Schema.String,
  gebeurtenis: Schema.String.annotate({ format: "uuid" }),
  soort: Schema.String,
  op: Schema.toType(Tijdstip),
  recordSoort: Schema.Literals(accountedSoorten).annotate({ identifier: "SoortVerantwoordRecord" }),
  recordId: Schema.String.annotate({ format: "uuid" }),
  pogingen: count,
  reden: Schema.String,
  onbestelbaarSinds: Schema.toType(Tijdstip),
  wachtend: count
}).annotate({ identifier: "OnbestelbareGebeurtenis" })

export const undeliverableJson = (
  { abonnement, gebeurtenis: { id, op, soort, subject }, nummer, pogingen, reden, sinds, waiting }: UndeliverableEvent
): typeof UndeliverableAnswer.Type => ({
  bezorgnummer: nummer,
  abonnement,
  gebeurtenis: id,
  soort,
  op,
  recordSoort: subject.soort,
  recordId: subject.id,
  pogingen,
  reden,
  onbestelbaarSinds: sinds,
  wachtend: waiting
})
