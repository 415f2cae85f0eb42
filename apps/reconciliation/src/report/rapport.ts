import {
  BevindingId,
  ernsten,
  Kenmerk,
  ReconciliatieId,
  RecordReference,
  regelnamen,
  Tijdstip,
  Voorstel,
  Wijzigingsnummer
} from "@betrokkene/domain"
import { Schema } from "effect"
import { Kenwoord } from "./kenwoord.ts"

const Aantal = Schema.Number.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0))
const Moment = Schema.toType(Tijdstip)
const Regelnaam = Schema.Literals(regelnamen)

/** What a rule came to. `vorige` is what was open the last time that it was applied before this; absent: it never was. */
export const Regelstand = Schema.Struct({
  regel: Regelnaam,
  ernst: Schema.Literals(ernsten),
  behandeling: Schema.Literals(["herstelt", "stelt-voor", "meldt"]),
  uitleg: Schema.String.annotate({ description: "De regel in een zin." }),
  gevonden: Aantal,
  nieuw: Aantal,
  hersteld: Aantal,
  opgelost: Aantal,
  open: Aantal,
  vorige: Schema.optionalKey(Aantal)
}).annotate({ identifier: "Regelstand" })
export type Regelstand = typeof Regelstand.Type

/** An earlier run, with the rules that it applied. */
export const EerdereNacht = Schema.Struct({
  id: Schema.toType(ReconciliatieId),
  begonnen: Moment,
  milliseconden: Aantal,
  regels: Schema.Array(Schema.Struct({ regel: Regelnaam, open: Aantal, nieuw: Aantal, hersteld: Aantal }))
}).annotate({ identifier: "EerdereNacht" })
export type EerdereNacht = typeof EerdereNacht.Type

/** A finding that a person has to look at. Of a run that was a proef it is not kept, and has no id. */
export const Rapportbevinding = Schema.Struct({
  id: Schema.optionalKey(Schema.toType(BevindingId)),
  regel: Regelnaam,
  ernst: Schema.Literals(ernsten),
  uitleg: Schema.String,
  records: Schema.Array(Schema.toType(RecordReference)),
  kenmerken: Schema.Array(Schema.toType(Schema.Struct({ ...Kenmerk.fields, veld: Kenwoord, uitkomst: Kenwoord }))),
  voorstel: Schema.optionalKey(Schema.toType(Voorstel))
}).annotate({ identifier: "Rapportbevinding" })
export type Rapportbevinding = typeof Rapportbevinding.Type

/** How long a step took; `perSeconde` is absent when it took no time or read nothing. */
export const Stapduur = Schema.Struct({
  stap: Kenwoord,
  delen: Aantal,
  gelezen: Aantal,
  milliseconden: Aantal,
  perSeconde: Schema.optionalKey(Aantal)
}).annotate({ identifier: "Stapduur" })
export type Stapduur = typeof Stapduur.Type

/**
 * What a run of the reconciliation came to. It holds ids, names of rules, kinds, words of the program, numbers and moments, and what the
 * operator's policy says: nothing that is about anybody. Published: fields come, none goes or changes its meaning within a
 * `rapportversie`.
 */
export const Rapport = Schema.Struct({
  rapportversie: Schema.Literal(2),
  id: Schema.toType(ReconciliatieId),
  begonnen: Moment,
  geeindigd: Moment,
  milliseconden: Aantal.annotate({ description: "Hoe lang het duurde." }),
  peildatum: Moment,
  watermerk: Schema.toType(Wijzigingsnummer),
  sinds: Schema.optionalKey(Schema.toType(Wijzigingsnummer)),
  proef: Schema.Boolean.annotate({ description: "Of alleen is gezegd wat er gevonden en hersteld zou worden." }),
  toestand: Schema.Literals(["klaar", "deels-mislukt", "afgebroken"]),
  gelezen: Aantal,
  mislukteDelen: Aantal,
  vergetenIdempotentiesleutels: Aantal,
  beleid: Schema.Array(Schema.String).annotate({ description: "Het beleid in zinnen." }),
  totaal: Schema.Struct({
    gevonden: Aantal,
    nieuw: Aantal,
    hersteld: Aantal,
    opgelost: Aantal,
    open: Aantal,
    vorige: Schema.optionalKey(Aantal)
  }).annotate({ description: "De regels samen; vorige ontbreekt als het bij een van de regels ontbreekt." }),
  regels: Schema.Array(Regelstand).annotate({
    description: "De regels die zijn toegepast, in de volgorde van de catalogus."
  }),
  eerdere: Schema.Array(EerdereNacht).annotate({
    description: "De eerdere reconciliaties die geen proef waren, ten hoogste dertig, de oudste eerst."
  }),
  nieuw: Schema.Struct({ bevindingen: Schema.Array(Rapportbevinding), meer: Schema.Boolean }).annotate({
    description:
      "De eerste bevindingen die open en nieuw zijn, ten hoogste honderd, de ergste eerst; en of er meer zijn."
  }),
  terzijde: Schema.Struct({
    aantal: Aantal,
    eerste: Schema.Array(Schema.Struct({ record: Schema.toType(RecordReference), reden: Kenwoord }))
  }).annotate({ description: "De records die terzijde zijn gelegd, ten hoogste de eerste honderd." }),
  groteBlokken: Schema.Array(Schema.Struct({ soort: Kenwoord, aantal: Aantal, grootste: Aantal })),
  stappen: Schema.Array(Stapduur)
}).annotate({ identifier: "Rapport" })
export type Rapport = typeof Rapport.Type
