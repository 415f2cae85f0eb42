import { Reconciliatie, ReconciliatieFigures, ReconciliatieRequest } from "@betrokkene/domain"
import { Schema } from "effect"
import { nullable } from "./nullable.ts"
import { Reference, referenceJson } from "./reference.ts"

const { begonnen, geeindigd, houder: holder, peildatum, toestand, watermerk } = Reconciliatie.fields

/** A run of the reconciliation as it is answered; figures are there when it has ended. */
export const ReconciliatieAnswer = Schema.Struct({
  ...Reference.fields,
  houder: holder,
  begonnen,
  geeindigd: Schema.NullOr(Schema.toType(geeindigd)),
  peildatum,
  watermerk,
  opdracht: ReconciliatieRequest.annotate({ identifier: "Reconciliatieopdracht" }),
  toestand,
  cijfers: Schema.NullOr(ReconciliatieFigures)
}).annotate({ identifier: "Reconciliatie" })

export const reconciliatieJson = (base: string, reconciliatie: Reconciliatie) => ({
  ...referenceJson(base, "reconciliaties", reconciliatie.id),
  houder: reconciliatie.houder,
  begonnen: reconciliatie.begonnen,
  geeindigd: nullable(reconciliatie.geeindigd),
  peildatum: reconciliatie.peildatum,
  watermerk: reconciliatie.watermerk,
  opdracht: reconciliatie.opdracht,
  toestand: reconciliatie.toestand,
  cijfers: nullable(reconciliatie.cijfers)
})
