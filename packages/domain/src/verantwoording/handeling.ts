import { Schema } from "effect"
import { CallerIdentity } from "../access/caller-identity.ts"
import { sideSoorten } from "../side-records/side-soorten.ts"
import { Medewerker } from "../values/medewerker.ts"
import { Tijdstip } from "../values/tijdstip.ts"
import { Uuid } from "../values/uuid.ts"
import type { Handelende } from "./handelende.ts"

/**
 * What can be done with a record. `opgezocht`: a partij was looked up by an identificator, also by a request that was then
 * refused. `ingezien`: everything held
 * about a partij was read. The four from `geaccepteerd` are decisions of people on a finding of the reconciliation.
 * `ingetrokken`: a token no longer gives access. `niet-gemeld`: an event about the record that a subscriber could not be
 * told was dropped, so that it never will be.
 */
export const handelingssoorten = [
  "geregistreerd",
  "gewijzigd",
  "gekoppeld",
  "ontkoppeld",
  "geanonimiseerd",
  "verwijderd",
  "opgezocht",
  "ingezien",
  "geaccepteerd",
  "afgewezen",
  "ongedaan-gemaakt",
  "heropend",
  "ingetrokken",
  "niet-gemeld"
] as const
/** The kind of an entry of the audit trail: one of {@link handelingssoorten}. */
export type Handelingssoort = typeof handelingssoorten[number]

/** The kinds of record that hold personal data: whoever is shown one is in the read log. */
export const shownSoorten = ["klantcontact", "betrokkene", "partij", ...sideSoorten] as const

/** The kinds of record in the audit trail: those, findings, on which people decide, and the tokens that give access. */
export const accountedSoorten = [...shownSoorten, "bevinding", "toegangstoken"] as const

/** The record that something was done with. */
export const VerantwoordRecord = Schema.Struct({ soort: Schema.Literals(accountedSoorten), id: Uuid }).annotate({
  identifier: "VerantwoordRecord"
})
export type VerantwoordRecord = typeof VerantwoordRecord.Type

/** A record that was shown to somebody. */
export interface ShownRecord extends VerantwoordRecord {
  readonly soort: typeof shownSoorten[number]
}

/**
 * What was done: an entry (handeling) of the audit trail, still without who, when and id. `velden` lists the names of
 * changed fields, never values.
 */
export interface NewHandeling {
  readonly soort: Handelingssoort
  readonly record: VerantwoordRecord
  readonly velden?: ReadonlyArray<string>
}

/** Identifies a handeling, and the event that reports it. */
export const HandelingId = Uuid.pipe(Schema.brand("HandelingId"))
export type HandelingId = typeof HandelingId.Type

/**
 * An entry of the audit trail: who did what, when, with which record, on which request and for which processing
 * activity. It holds only ids and field names, so that it can stay when the record is erased. An entry about a
 * betrokkene never names a partij (B5).
 */
export const Handeling = Schema.Struct({
  id: HandelingId,
  soort: Schema.Literals(handelingssoorten),
  record: VerantwoordRecord,
  velden: Schema.Array(Schema.String),
  door: Medewerker,
  /** Who has the name in `door`. Entries from before identities were kept have none. */
  identiteit: Schema.optionalKey(CallerIdentity),
  activiteit: Schema.optionalKey(Schema.String),
  verzoek: Schema.optionalKey(Schema.String),
  op: Tijdstip
}).annotate({ identifier: "Handeling" })
export type Handeling = typeof Handeling.Type

/**
 * Makes the entry for a deed.
 *
 * @example
 * ```ts
 * import {
 *   CallerIdentity,
 *   gebeurtenisVan,
 *   HandelingId,
 *   handelingVan,
 *   Medewerker,
 *   Tijdstip,
 *   toCloudEvent
 * } from "@betrokkene/domain"
 * import { Option, Schema } from "effect"
 *
 * const record = { soort: "partij", id: "0d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11" } as const
 * const handeling = handelingVan(
 *   { soort: "gewijzigd", record, velden: ["bezoekadres"] },
 *   { naam: Schema.decodeSync(Medewerker)("balie-3"), identiteit: Schema.decodeSync(CallerIdentity)("instellingen") },
 *   Schema.decodeSync(HandelingId)("4d0e7f0e-6b0f-4a55-8d7f-6f3a3a3f1c11"),
 *   Schema.decodeSync(Tijdstip)("2026-11-23T09:15:00Z")
 * )
 * const gebeurtenis = Option.getOrThrow(gebeurtenisVan(handeling))
 * const source = { bron: "urn:nld:oin:00000001234567890000:systeem:kcc", adres: "https://kcc.example.nl" }
 * const { sequence, type } = toCloudEvent({ gebeurtenis, volgnummer: 7 }, source)
 * console.log(handeling.door, gebeurtenis.soort) // balie-3 partij-gewijzigd
 * console.log(type, sequence) // nl.overheid.klantinteracties.partij-gewijzigd 0000000000000000007
 * ```
 */
export const handelingVan = (
  deed: NewHandeling,
  { activiteit, identiteit, naam, verzoek: request }: Handelende,
  id: HandelingId,
  op: Tijdstip
): Handeling => ({
  id,
  soort: deed.soort,
  record: deed.record,
  velden: deed.velden ?? [],
  door: naam,
  identiteit,
  ...(activiteit === undefined ? {} : { activiteit }),
  ...(request === undefined ? {} : { verzoek: request }),
  op
})
