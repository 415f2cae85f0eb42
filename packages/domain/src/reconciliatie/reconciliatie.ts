import { Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { Beleid } from "./beleid.ts"
import { ReconciliatieId } from "./reconciliatie-id.ts"
import { regelnamen } from "./regels.ts"

const Aantal = Schema.Number.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0))

/** How far the register had changed: every write of a record takes the next number. Not a clock, so nothing is between two of them. */
export const Wijzigingsnummer = Aantal.pipe(Schema.brand("Wijzigingsnummer"))
export type Wijzigingsnummer = typeof Wijzigingsnummer.Type

/** What a run was asked to do. `proef`: only say what would be found and done. `sinds`: only records written after it, and what hangs on them. */
export const ReconciliatieRequest = Schema.Struct({
  regels: Schema.Array(Schema.Literals(regelnamen)),
  proef: Schema.Boolean,
  sinds: Schema.optionalKey(Wijzigingsnummer),
  beleid: Beleid
})
export type ReconciliatieRequest = typeof ReconciliatieRequest.Type

/** What one rule gave in a run or a part of one: all that it found, those that were not known before, and those that were repaired, or in a trial would be. */
export const RegelFigure = Schema.Struct({
  regel: Schema.Literals(regelnamen),
  gevonden: Aantal,
  nieuw: Aantal,
  hersteld: Aantal
}).annotate({ identifier: "Regelcijfer" })
export type RegelFigure = typeof RegelFigure.Type

/** What a run, or a part of one, did: how many records it looked at, and what each rule that found something gave. */
export interface Telling {
  readonly gelezen: number
  readonly regels: ReadonlyArray<RegelFigure>
}

/** The figures of a run that has ended: they stay, for the trend over the nights. */
export const FinalFigures = Schema.Struct({
  gelezen: Aantal,
  regels: Schema.Array(Schema.Struct({
    ...RegelFigure.fields,
    /** Findings of the rule that were no longer so. */
    opgelost: Aantal,
    /** Findings of the rule that are open after the run. */
    open: Aantal
  })),
  /** Parts that could not be done. */
  mislukteDelen: Aantal,
  /** Records that were set aside. */
  terzijde: Aantal,
  vergetenIdempotentiesleutels: Aantal,
  /** Values shared by more partijen than the policy's `grootsteBlok`, by kind: they were passed over in linking. */
  groteBlokken: Schema.Array(Schema.Struct({ soort: Schema.String, aantal: Aantal, grootste: Aantal })),
  /** How long each step took. */
  stappen: Schema.Array(Schema.Struct({ stap: Schema.String, delen: Aantal, gelezen: Aantal, milliseconden: Aantal }))
}).annotate({ identifier: "Eindcijfers" })
export type FinalFigures = typeof FinalFigures.Type

/** One run: who, since when, against what moment and up to what change, what it was asked, and how it ended. */
export const Reconciliatie = Schema.Struct({
  id: ReconciliatieId,
  houder: Medewerker,
  begonnen: Tijdstip,
  peildatum: Tijdstip,
  watermerk: Wijzigingsnummer,
  opdracht: ReconciliatieRequest,
  toestand: Schema.Literals(["loopt", "klaar", "deels-mislukt", "afgebroken"]),
  geeindigd: Schema.optionalKey(Tijdstip),
  cijfers: Schema.optionalKey(FinalFigures)
}).annotate({ identifier: "Reconciliatie" })
export type Reconciliatie = typeof Reconciliatie.Type

/**
 * Which records are walked along, one step after the other: partijen first, since what is repaired in a partij shows in what its
 * betrokkenen are held against, and never the other way round (B6).
 */
export const steps = ["partij", "klantcontact"] as const
export type Step = typeof steps[number]

/** A stretch of records in the order of their ids: those after `na` up to and including `tot`; absent: from the first, to the last. */
export interface KeyRange {
  readonly na?: string
  readonly tot?: string
}

/** A part of a run that is done as a whole or not at all. `poging` counts from 1. */
export interface Part {
  readonly reconciliatie: ReconciliatieId
  readonly stap: Step
  readonly volgnummer: number
  readonly strook: KeyRange
  readonly poging: number
}
