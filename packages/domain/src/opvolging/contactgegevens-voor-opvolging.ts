import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Bezoekadres } from "../values/bezoekadres.ts"
import type { Contactnaam } from "../values/contactnaam.ts"
import type { Correspondentieadres } from "../values/correspondentieadres.ts"
import type { DigitaalAdres, SoortDigitaalAdres } from "../values/digitaal-adres.ts"
import type { Organisatienaam } from "../values/organisatienaam.ts"
import type { Voorkeurstaal } from "../values/taal.ts"

/** The source of a value for the follow-up. */
export type Bron = "betrokkene" | "partij"

/** A value for the follow-up with its source. */
export interface Herkomst<Waarde> {
  readonly waarde: Waarde
  readonly bron: Bron
}

/** A digital address for the follow-up, with its source. At most one is the preferred one. */
export interface DigitaleHerkomst extends Herkomst<DigitaalAdres> {
  readonly voorkeur: boolean
}

/** The kinds of data by which somebody is reached, and that override the same kind as a whole (B7). */
export type Gegevenssoort =
  | "naam"
  | "organisatienaam"
  | "bezoekadres"
  | "correspondentieadres"
  | "digitaalAdres"
  | "voorkeurstaal"

/** Why a value of the partij is not used for the follow-up. */
export type RedenWeggelaten = "overschreven-door-betrokkene" | "partij-niet-actief" | "geheimhouding"

/**
 * A value of the partij that was left out, and why. With `geheimhouding` the soort is `partijgegevens`: the answer says
 * that something was left out, never what.
 */
export interface Weggelaten {
  readonly soort: Gegevenssoort | "partijgegevens"
  readonly soortDigitaalAdres?: SoortDigitaalAdres
  readonly reden: RedenWeggelaten
}

/** How to reach a betrokkene to follow up its klantcontact (use case 5). */
export interface ContactgegevensVoorOpvolging {
  readonly betrokkene: BetrokkeneId
  readonly gekend: boolean
  /** Whether the partij asked for secrecy (B9). False without a partij. */
  readonly geheimhouding: boolean
  readonly naam?: Herkomst<Contactnaam>
  readonly organisatienaam?: Herkomst<Organisatienaam>
  readonly bezoekadres?: Herkomst<Bezoekadres>
  readonly correspondentieadres?: Herkomst<Correspondentieadres>
  readonly digitaleAdressen: ReadonlyArray<DigitaleHerkomst>
  readonly voorkeurstaal?: Herkomst<Voorkeurstaal>
  readonly weggelaten: ReadonlyArray<Weggelaten>
}
