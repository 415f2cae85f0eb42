import type { Betrokkene, EerdereAanvraag, Klantcontact, Koppelgebeurtenis, Partij, Tijdstip } from "@betrokkene/domain"
import { HashMap } from "effect"

/** What was done under an idempotency key, with the moment that it was claimed. */
export interface Geclaimd extends EerdereAanvraag {
  readonly op: Tijdstip
}

/** All that the register holds: immutable, so that a transaction can work on a version of its own. */
export interface Inhoud {
  readonly klantcontacten: HashMap.HashMap<string, Klantcontact>
  readonly partijen: HashMap.HashMap<string, Partij>
  readonly betrokkenen: HashMap.HashMap<string, Betrokkene>
  readonly koppelgeschiedenis: HashMap.HashMap<string, ReadonlyArray<Koppelgebeurtenis>>
  readonly aanvragen: HashMap.HashMap<string, Geclaimd>
}

/** A register without anything in it. */
export const leeg: Inhoud = {
  klantcontacten: HashMap.empty(),
  partijen: HashMap.empty(),
  betrokkenen: HashMap.empty(),
  koppelgeschiedenis: HashMap.empty(),
  aanvragen: HashMap.empty()
}
