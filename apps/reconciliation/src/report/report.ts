import {
  BevindingId,
  ernsten,
  Kenmerk,
  ReconciliatieId,
  RecordReference,
  Regelnaam,
  Tijdstip,
  Voorstel,
  Weging,
  Wijzigingsnummer
} from "@betrokkene/domain"
import { Schema } from "effect"
import { Token } from "./token.ts"

const Count = Schema.Number.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0))
const Moment = Schema.toType(Tijdstip)

const totals = {
  gevonden: Count,
  nieuw: Count,
  hersteld: Count,
  opgelost: Count,
  open: Count,
  vorige: Schema.optionalKey(Count)
}

/** Figures of a rule. `vorige`: open findings when the rule was applied the time before; absent if it never was. */
export const RegelState = Schema.Struct({
  regel: Regelnaam,
  ernst: Schema.Literals(ernsten),
  behandeling: Schema.Literals(["herstelt", "stelt-voor", "meldt"]),
  uitleg: Schema.String.annotate({ description: "De regel in een zin." }),
  ...totals
}).annotate({ identifier: "Regelstand" })
export type RegelState = typeof RegelState.Type

/** An earlier run, with the rules that it applied. */
export const EarlierNight = Schema.Struct({
  id: Schema.toType(ReconciliatieId),
  begonnen: Moment,
  milliseconden: Count,
  regels: Schema.Array(Schema.Struct({ regel: Regelnaam, open: Count, nieuw: Count, hersteld: Count }))
}).annotate({ identifier: "EerdereNacht" })
export type EarlierNight = typeof EarlierNight.Type

/** A finding that needs a person. In a proef it is not stored and has no id. */
export const ReportBevinding = Schema.Struct({
  id: Schema.optionalKey(Schema.toType(BevindingId)),
  regel: Regelnaam,
  ernst: Schema.Literals(ernsten),
  uitleg: Schema.String,
  records: Schema.Array(Schema.toType(RecordReference)),
  kenmerken: Schema.Array(Schema.toType(Schema.Struct({ ...Kenmerk.fields, veld: Token, uitkomst: Token }))),
  wegingen: Schema.Array(Schema.toType(Weging)).annotate({
    description: "De som van de gewichten, de drempel en de kans dat het klopt; bij meer partijen van elk."
  }),
  voorstel: Schema.optionalKey(Schema.toType(Voorstel))
}).annotate({ identifier: "Rapportbevinding" })
export type ReportBevinding = typeof ReportBevinding.Type

/** Duration of a step. `perSeconde` is absent if the step took no time or read nothing. */
export const StepDuration = Schema.Struct({
  stap: Token,
  delen: Count,
  gelezen: Count,
  milliseconden: Count,
  perSeconde: Schema.optionalKey(Count)
}).annotate({ identifier: "Stapduur" })
export type StepDuration = typeof StepDuration.Type

/**
 * Report of a run of the reconciliation. It holds ids, names of rules, kinds, words of the program, numbers, moments
 * and the operator's policy, and no personal data. It is published: within one `rapportversie` fields may be added, and
 * none is removed or changes its meaning.
 */
export const Rapport = Schema.Struct({
  rapportversie: Schema.Literal(2),
  id: Schema.toType(ReconciliatieId),
  begonnen: Moment,
  geeindigd: Moment,
  milliseconden: Count.annotate({ description: "Hoe lang het duurde." }),
  peildatum: Moment,
  watermerk: Schema.toType(Wijzigingsnummer),
  sinds: Schema.optionalKey(Schema.toType(Wijzigingsnummer)),
  proef: Schema.Boolean.annotate({ description: "Of alleen is gezegd wat er gevonden en hersteld zou worden." }),
  toestand: Schema.Literals(["klaar", "deels-mislukt", "afgebroken"]),
  gelezen: Count,
  mislukteDelen: Count,
  vergetenIdempotentiesleutels: Count,
  beleid: Schema.Array(Schema.String).annotate({ description: "Het beleid in zinnen." }),
  totaal: Schema.Struct(totals).annotate({
    description: "De regels samen; vorige ontbreekt als het bij een van de regels ontbreekt."
  }),
  regels: Schema.Array(RegelState).annotate({
    description: "De regels die zijn toegepast, in de volgorde van de catalogus."
  }),
  eerdere: Schema.Array(EarlierNight).annotate({
    description: "De eerdere reconciliaties die geen proef waren, ten hoogste dertig, de oudste eerst."
  }),
  nieuw: Schema.Struct({ bevindingen: Schema.Array(ReportBevinding), meer: Schema.Boolean }).annotate({
    description:
      "De eerste bevindingen die open en nieuw zijn, ten hoogste honderd, de ergste eerst; en of er meer zijn."
  }),
  terzijde: Schema.Struct({
    aantal: Count,
    eerste: Schema.Array(Schema.Struct({ record: Schema.toType(RecordReference), reden: Token }))
  }).annotate({ description: "De records die terzijde zijn gelegd, ten hoogste de eerste honderd." }),
  groteBlokken: Schema.Array(Schema.Struct({ soort: Token, aantal: Count, grootste: Count })),
  stappen: Schema.Array(StepDuration)
}).annotate({ identifier: "Rapport" })
export type Rapport = typeof Rapport.Type
