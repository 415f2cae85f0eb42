import { Schema } from "effect"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { Beleid } from "./beleid.ts"
import { ReconciliatieId } from "./reconciliatie-id.ts"
import { Regelnaam } from "./regelnaam.ts"

const Count = Schema.Number.check(Schema.isInt(), Schema.isGreaterThanOrEqualTo(0))

/**
 * A position in the register's changes: every write of a record takes the next number. Unlike a clock, no two
 * writes share one.
 */
export const Wijzigingsnummer = Count.pipe(Schema.brand("Wijzigingsnummer"))
export type Wijzigingsnummer = typeof Wijzigingsnummer.Type

/**
 * The request of a run. `proef`: only report what would be found and done. `sinds`: look only at records written
 * after this number, and at what depends on them or on the time since; `vorige` is the run that it goes on from, which
 * says what was due then. `uitgave`: which release of the program the rules and weights are of.
 */
export const ReconciliatieRequest = Schema.Struct({
  regels: Schema.Array(Regelnaam),
  proef: Schema.Boolean,
  sinds: Schema.optionalKey(Wijzigingsnummer),
  vorige: Schema.optionalKey(ReconciliatieId),
  uitgave: Schema.optionalKey(Schema.String),
  beleid: Beleid
})
export type ReconciliatieRequest = typeof ReconciliatieRequest.Type

/**
 * The figures of one rule in a run or part of a run: findings, new findings, and findings repaired (in a trial:
 * that would be repaired).
 */
export const RegelFigure = Schema.Struct({
  regel: Regelnaam,
  gevonden: Count,
  nieuw: Count,
  hersteld: Count
}).annotate({ identifier: "Regelcijfer" })
export type RegelFigure = typeof RegelFigure.Type

/** What a run or a part of it did: the number of records read, and the figures of each rule that found something. */
export interface ReconciliatieCounts {
  readonly gelezen: number
  readonly regels: ReadonlyArray<RegelFigure>
}

/** The figures of a run that has ended. They are kept, to show a trend over the nights. */
export const ReconciliatieFigures = Schema.Struct({
  gelezen: Count,
  regels: Schema.Array(
    Schema.Struct({
      ...RegelFigure.fields,
      /** Findings of the rule that no longer hold. */
      opgelost: Count,
      /** Findings of the rule that are open after the run. */
      open: Count
    }).annotate({ identifier: "RegelEindcijfer" })
  ),
  /** Parts that failed. */
  mislukteDelen: Count,
  /** Records that were set aside. */
  terzijde: Count,
  vergetenIdempotentiesleutels: Count,
  /** Values shared by more partijen than the policy's `grootsteBlok`, by kind. Linking ignored them. */
  groteBlokken: Schema.Array(
    Schema.Struct({ soort: Schema.String, aantal: Count, grootste: Count }).annotate({ identifier: "GrootBlok" })
  ),
  /** The steps with their parts, records and time in milliseconds. */
  stappen: Schema.Array(
    Schema.Struct({ stap: Schema.String, delen: Count, gelezen: Count, milliseconden: Count }).annotate({
      identifier: "Stapcijfer"
    })
  )
}).annotate({ identifier: "Eindcijfers" })
export type ReconciliatieFigures = typeof ReconciliatieFigures.Type

/** One run: its holder, start, reference moment, watermark, request, state and figures. */
export const Reconciliatie = Schema.Struct({
  id: ReconciliatieId,
  houder: Medewerker,
  begonnen: Tijdstip,
  peildatum: Tijdstip,
  watermerk: Wijzigingsnummer,
  opdracht: ReconciliatieRequest,
  toestand: Schema.Literals(["loopt", "klaar", "deels-mislukt", "afgebroken"]),
  geeindigd: Schema.optionalKey(Tijdstip),
  cijfers: Schema.optionalKey(ReconciliatieFigures)
}).annotate({ identifier: "Reconciliatie" })
export type Reconciliatie = typeof Reconciliatie.Type

/**
 * The steps of a run in their order. Partijen come first: repairing a partij changes what its betrokkenen are
 * compared with, never the other way round (B6).
 */
export const reconciliatieSteps = ["partij", "klantcontact"] as const
/** One of {@link reconciliatieSteps}. */
export type ReconciliatieStep = typeof reconciliatieSteps[number]

/**
 * A range of records ordered by id: after `na`, up to and including `tot`. Without `na` it starts at the first
 * record, without `tot` it ends at the last.
 */
export interface IdRange {
  readonly na?: string
  readonly tot?: string
}

/** A part of a run, done completely or not at all. `poging` counts from 1. */
export interface ReconciliatiePart {
  readonly reconciliatie: ReconciliatieId
  readonly stap: ReconciliatieStep
  readonly volgnummer: number
  readonly range: IdRange
  readonly poging: number
}
