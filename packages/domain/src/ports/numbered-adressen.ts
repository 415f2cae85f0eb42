import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Rol } from "../betrokkene/rol.ts"
import type { SoortPartij } from "../partij/identificatoren.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Datum } from "../values/datum.ts"
import type { DigitaalAdresId } from "../values/digitaal-adres-id.ts"
import type { DigitaalAdres, SoortDigitaalAdres } from "../values/digitaal-adres.ts"
import type { Versie } from "../values/versie.ts"
import type { IdentificatorFilter } from "./identificator-filter.ts"

/**
 * A digital address with whose it is. One that a betrokkene shares with its partij (`sharedWithPartij`) is listed once: as
 * that of the partij, with the betrokkene that was registered last of those that share it and match.
 */
export interface ListedAdres {
  readonly id: DigitaalAdresId
  readonly adres: DigitaalAdres
  /** The partij that has it. */
  readonly partij?: PartijId
  /** The betrokkene that gave it, and the partij that this one is linked to. */
  readonly betrokkene?: BetrokkeneId
  readonly partijVanBetrokkene?: PartijId
  /** The version of the record that has it: of the partij if there is one. */
  readonly versie: Versie
}

/** A period of days: each bound is itself in it, unless it is told apart. */
export interface DatumFilter {
  readonly op?: Datum
  readonly na?: Datum
  readonly vanaf?: Datum
  readonly voor?: Datum
  readonly totEnMet?: Datum
}

/** Filter on digital addresses. `adres` and `referentie` are compared to the letter. */
export interface NumberedAdresFilter {
  /** Whether addresses of partijen with geheimhouding are found too (B9). */
  readonly geheim: boolean
  readonly id?: DigitaalAdresId
  readonly adres?: string
  /**
   * A part of the adres, in capitals or not. It is looked for in the newest 100,000 of partijen and the newest 100,000 of
   * betrokkenen, or in all of a partij or betrokkene that is asked for by its id or an identificator.
   */
  readonly partOfAdres?: string
  /** A part of the omschrijving, likewise. */
  readonly partOfOmschrijving?: string
  /** Only those of one of these kinds. */
  readonly soorten?: ReadonlyArray<SoortDigitaalAdres>
  /** Only those of none of these kinds. */
  readonly notOfSoorten?: ReadonlyArray<SoortDigitaalAdres>
  readonly referentie?: string
  readonly isStandaardAdres?: boolean
  readonly isVerified?: boolean
  readonly verificatieDatum?: DatumFilter
  readonly partij?: PartijId
  readonly soortPartij?: SoortPartij
  /** Of the partij: one that has the kind and the value. */
  readonly identificator?: IdentificatorFilter
  readonly betrokkene?: BetrokkeneId
  readonly rol?: Rol
}
