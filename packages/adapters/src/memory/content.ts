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
import type { Bezorgstand } from "./deliveries.ts"
import type { Deelstand } from "./parts.ts"

/** What was done under an idempotency key, with the moment that it was claimed. */
export interface Geclaimd extends EarlierRequest {
  readonly op: Tijdstip
}

/** All that the register holds: immutable, so that a transaction can work on a version of its own. */
export interface Inhoud {
  readonly klantcontacten: HashMap.HashMap<string, Klantcontact>
  readonly partijen: HashMap.HashMap<string, Partij>
  readonly betrokkenen: HashMap.HashMap<string, Betrokkene>
  readonly koppelgeschiedenis: HashMap.HashMap<string, ReadonlyArray<Koppelgebeurtenis>>
  readonly aanvragen: HashMap.HashMap<string, Geclaimd>
  readonly bevindingen: HashMap.HashMap<string, ReportedBevinding>
  /** The id of a finding by its digest. */
  readonly vingerafdrukken: HashMap.HashMap<string, string>
  readonly herstelpunten: HashMap.HashMap<string, ReadonlyArray<Herstelpunt>>
  readonly reconciliaties: HashMap.HashMap<string, Reconciliatie>
  /** Of each run, in the order in which they are done. */
  readonly delen: HashMap.HashMap<string, ReadonlyArray<Deelstand>>
  readonly terzijde: HashMap.HashMap<string, ReadonlyArray<SetAside>>
  /** The audit trail, by the id of the record. */
  readonly handelingen: HashMap.HashMap<string, ReadonlyArray<Handeling>>
  /** The events that nobody was told of yet, by their numbers: the last number stands beside them. */
  readonly gebeurtenissen: HashMap.HashMap<number, Gebeurtenis>
  readonly gebeurtenisstand: number
  /** By their digest. */
  readonly toegangstokens: HashMap.HashMap<string, AccessToken>
  /** What subscribers have yet to be told, by number: the last number stands beside it. */
  readonly bezorgingen: HashMap.HashMap<number, Bezorgstand>
  readonly bezorgstand: number
  /** The number that the last write of a record took, and that of each klantcontact, partij and betrokkene. */
  readonly wijzigingsstand: number
  readonly wijzigingen: HashMap.HashMap<string, number>
}

/** A register without anything in it. */
export const leeg: Inhoud = {
  klantcontacten: HashMap.empty(),
  partijen: HashMap.empty(),
  betrokkenen: HashMap.empty(),
  koppelgeschiedenis: HashMap.empty(),
  aanvragen: HashMap.empty(),
  bevindingen: HashMap.empty(),
  vingerafdrukken: HashMap.empty(),
  herstelpunten: HashMap.empty(),
  reconciliaties: HashMap.empty(),
  delen: HashMap.empty(),
  terzijde: HashMap.empty(),
  handelingen: HashMap.empty(),
  gebeurtenissen: HashMap.empty(),
  gebeurtenisstand: 0,
  bezorgingen: HashMap.empty(),
  bezorgstand: 0,
  toegangstokens: HashMap.empty(),
  wijzigingsstand: 0,
  wijzigingen: HashMap.empty()
}

/** The content in which the record with this id was just written: it takes the next number. */
export const geschreven = (inhoud: Inhoud, id: string): Inhoud => ({
  ...inhoud,
  wijzigingsstand: inhoud.wijzigingsstand + 1,
  wijzigingen: HashMap.set(inhoud.wijzigingen, id, inhoud.wijzigingsstand + 1)
})

/** The number that the last write of the record took. */
export const wijzigingVan = (inhoud: Inhoud, id: string): number =>
  Option.getOrElse(HashMap.get(inhoud.wijzigingen, id), () => 0)
