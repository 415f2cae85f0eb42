import {
  type AccessToken,
  beforeFirstSeal,
  type Betrokkene,
  type EarlierIdempotentRequest,
  type Gebeurtenis,
  type Handeling,
  type Herstelpunt,
  type Klantcontact,
  type Koppelgebeurtenis,
  type Partij,
  type RaadplegingWithRecords,
  type Reconciliatie,
  type RecordSetAside,
  type ReportedBevinding,
  type SideRecord,
  type Tijdstip,
  type TrailAct,
  type TrailSeal
} from "@betrokkene/domain"
import { HashMap } from "effect"
import type { DeliveryState } from "./delivery-state.ts"
import type { PartState } from "./parts.ts"

/** What was done under an idempotency key, with the moment that it was claimed. */
export interface Claimed extends EarlierIdempotentRequest {
  readonly op: Tijdstip
}

/** An entry of the trail: what was done with a record, or with the trail as a whole. */
export type TrailEntry = Handeling | TrailAct

/** The number of the last entry of the trail. */
export const trailEnd = ({ prunedTo, trail }: Content): number => prunedTo.nummer + HashMap.size(trail)

/** The number of the last sealed entry. */
export const sealedTo = ({ prunedTo, seals }: Content): number => prunedTo.nummer + HashMap.size(seals)

/** Everything that the register holds. It is immutable, so that a transaction can work on a version of its own. */
export interface Content {
  readonly klantcontacten: HashMap.HashMap<string, Klantcontact>
  readonly partijen: HashMap.HashMap<string, Partij>
  readonly betrokkenen: HashMap.HashMap<string, Betrokkene>
  /** By kind and id. */
  readonly sideRecords: HashMap.HashMap<string, SideRecord>
  readonly koppelgeschiedenis: HashMap.HashMap<string, ReadonlyArray<Koppelgebeurtenis>>
  readonly requests: HashMap.HashMap<string, Claimed>
  readonly bevindingen: HashMap.HashMap<string, ReportedBevinding>
  /** The id of a finding by its digest. */
  readonly digests: HashMap.HashMap<string, string>
  readonly herstelpunten: HashMap.HashMap<string, ReadonlyArray<Herstelpunt>>
  readonly reconciliaties: HashMap.HashMap<string, Reconciliatie>
  /** The parts of each run, in the order in which they are to be done. */
  readonly parts: HashMap.HashMap<string, ReadonlyArray<PartState>>
  readonly terzijde: HashMap.HashMap<string, ReadonlyArray<RecordSetAside>>
  /** The audit trail, by the id of the record. */
  readonly handelingen: HashMap.HashMap<string, ReadonlyArray<Handeling>>
  /** The audit trail by the number of each entry, without gaps, and the seals on the first of these. */
  readonly trail: HashMap.HashMap<number, TrailEntry>
  readonly seals: HashMap.HashMap<number, TrailSeal>
  /** The acts on the trail as a whole, which are entries of it too, and the seal of the last entry that was removed. */
  readonly trailActs: ReadonlyArray<TrailAct>
  readonly prunedTo: TrailSeal
  /** Who read what, by id. */
  readonly raadplegingen: HashMap.HashMap<string, RaadplegingWithRecords>
  /** The events in the outbox by number, and the last number that was given. */
  readonly gebeurtenissen: HashMap.HashMap<number, Gebeurtenis>
  readonly gebeurtenisNumber: number
  /** The tokens by digest. */
  readonly accessTokens: HashMap.HashMap<string, AccessToken>
  /** The deliveries by number, and the last number that was given. */
  readonly deliveries: HashMap.HashMap<number, DeliveryState>
  readonly deliveryNumber: number
  /** The number of the last write of a klantcontact, partij or betrokkene. */
  readonly changePosition: number
  /** Which record got a number last, by kind, field and number. */
  readonly nummers: HashMap.HashMap<string, string>
}

/** An empty register. */
export const empty: Content = {
  klantcontacten: HashMap.empty(),
  partijen: HashMap.empty(),
  betrokkenen: HashMap.empty(),
  sideRecords: HashMap.empty(),
  koppelgeschiedenis: HashMap.empty(),
  requests: HashMap.empty(),
  bevindingen: HashMap.empty(),
  digests: HashMap.empty(),
  herstelpunten: HashMap.empty(),
  reconciliaties: HashMap.empty(),
  parts: HashMap.empty(),
  terzijde: HashMap.empty(),
  handelingen: HashMap.empty(),
  trail: HashMap.empty(),
  seals: HashMap.empty(),
  trailActs: [],
  prunedTo: beforeFirstSeal,
  raadplegingen: HashMap.empty(),
  gebeurtenissen: HashMap.empty(),
  gebeurtenisNumber: 0,
  deliveries: HashMap.empty(),
  deliveryNumber: 0,
  accessTokens: HashMap.empty(),
  changePosition: 0,
  nummers: HashMap.empty()
}

/** The content after this number of writes, each of which takes the next number. */
export const written = (content: Content, writes = 1): Content => ({
  ...content,
  changePosition: content.changePosition + writes
})
