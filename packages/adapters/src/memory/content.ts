import type {
  AccessToken,
  Betrokkene,
  EarlierRequest,
  Gebeurtenis,
  Handeling,
  Herstelpunt,
  Klantcontact,
  Koppelgebeurtenis,
  Partij,
  Reconciliatie,
  ReportedBevinding,
  SetAside,
  Tijdstip
} from "@betrokkene/domain"
import { HashMap, Option } from "effect"
import type { DeliveryState } from "./deliveries.ts"
import type { PartState } from "./parts.ts"

/** What was done under an idempotency key, with the moment that it was claimed. */
export interface Claimed extends EarlierRequest {
  readonly op: Tijdstip
}

/** All that the register holds: immutable, so that a transaction can work on a version of its own. */
export interface Content {
  readonly klantcontacten: HashMap.HashMap<string, Klantcontact>
  readonly partijen: HashMap.HashMap<string, Partij>
  readonly betrokkenen: HashMap.HashMap<string, Betrokkene>
  readonly koppelgeschiedenis: HashMap.HashMap<string, ReadonlyArray<Koppelgebeurtenis>>
  readonly requests: HashMap.HashMap<string, Claimed>
  readonly bevindingen: HashMap.HashMap<string, ReportedBevinding>
  /** The id of a finding by its digest. */
  readonly digests: HashMap.HashMap<string, string>
  readonly herstelpunten: HashMap.HashMap<string, ReadonlyArray<Herstelpunt>>
  readonly reconciliaties: HashMap.HashMap<string, Reconciliatie>
  /** Of each run, in the order in which they are done. */
  readonly parts: HashMap.HashMap<string, ReadonlyArray<PartState>>
  readonly terzijde: HashMap.HashMap<string, ReadonlyArray<SetAside>>
  /** The audit trail, by the id of the record. */
  readonly handelingen: HashMap.HashMap<string, ReadonlyArray<Handeling>>
  /** The events that nobody was told of yet, by their numbers: the last number stands beside them. */
  readonly gebeurtenissen: HashMap.HashMap<number, Gebeurtenis>
  readonly gebeurtenisNumber: number
  /** By their digest. */
  readonly accessTokens: HashMap.HashMap<string, AccessToken>
  /** What subscribers have yet to be told, by number: the last number stands beside it. */
  readonly deliveries: HashMap.HashMap<number, DeliveryState>
  readonly deliveryNumber: number
  /** The number that the last write of a record took, and that of each klantcontact, partij and betrokkene. */
  readonly changePosition: number
  readonly changes: HashMap.HashMap<string, number>
}

/** A register without anything in it. */
export const empty: Content = {
  klantcontacten: HashMap.empty(),
  partijen: HashMap.empty(),
  betrokkenen: HashMap.empty(),
  koppelgeschiedenis: HashMap.empty(),
  requests: HashMap.empty(),
  bevindingen: HashMap.empty(),
  digests: HashMap.empty(),
  herstelpunten: HashMap.empty(),
  reconciliaties: HashMap.empty(),
  parts: HashMap.empty(),
  terzijde: HashMap.empty(),
  handelingen: HashMap.empty(),
  gebeurtenissen: HashMap.empty(),
  gebeurtenisNumber: 0,
  deliveries: HashMap.empty(),
  deliveryNumber: 0,
  accessTokens: HashMap.empty(),
  changePosition: 0,
  changes: HashMap.empty()
}

/** The content in which the record with this id was just written: it takes the next number. */
export const written = (content: Content, id: string): Content => ({
  ...content,
  changePosition: content.changePosition + 1,
  changes: HashMap.set(content.changes, id, content.changePosition + 1)
})

/** The number that the last write of the record took. */
export const changeOf = (content: Content, id: string): number =>
  Option.getOrElse(HashMap.get(content.changes, id), () => 0)
