import { Reconciliatie, type ReconciliatieStepProgress } from "@betrokkene/domain"
import { Schema } from "effect"

const Count = Schema.Number.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0))

/** How far a run of the reconciliation is. */
export const ProgressAnswer = Schema.Struct({
  toestand: Reconciliatie.fields.toestand,
  stappen: Schema.Array(
    Schema.Struct({
      stap: Schema.String,
      delen: Count,
      gedaan: Count,
      mislukt: Count,
      gelezen: Count,
      milliseconden: Count
    }).annotate({ identifier: "Stapvoortgang" })
  )
}).annotate({ identifier: "Voortgang" })

export const progressJson = (
  { stappen, toestand }: {
    readonly toestand: Reconciliatie["toestand"]
    readonly stappen: ReadonlyArray<ReconciliatieStepProgress>
  }
) => ({
  toestand,
  stappen: stappen.map(({ delen, done, failed, gelezen, milliseconden, stap }) => ({
    stap,
    delen,
    gedaan: done,
    mislukt: failed,
    gelezen,
    milliseconden
  }))
})
