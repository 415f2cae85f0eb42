import type { Effect, Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import {
  adresListVanBetrokkene,
  adresListVanPartij,
  contactgegevensMet,
  partijgegevensMet
} from "../digitaal-adres/adres-list-van.ts"
import type { AdresList, ChangedAdressen } from "../digitaal-adres/adres-list.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { Partijen } from "../ports/partijen.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"
import { wijzigPartijWithin } from "./beheer-partij.ts"
import { betrokkeneMetId, partijMetId } from "./existing.ts"
import { wijzigBetrokkeneWithin } from "./wijzig-betrokkene.ts"
import { withoutGivenNummer } from "./without-given-nummer.ts"

/** A kind of record that has digital addresses, and how these are read and changed with it. */
export interface AdresHolders<Id, Holder, E, R, E2, R2> {
  readonly zoek: (id: Id) => Effect.Effect<Option.Option<Holder>, RegisterUnavailable, R>
  readonly metId: (id: Id) => Effect.Effect<Holder, E, R>
  readonly list: (holder: Holder) => AdresList
  /** Changes a record as it was read within this transaction. */
  readonly wijzig: (holder: Holder, adressen: ChangedAdressen) => Effect.Effect<Holder, E2, R2>
}

/** Betrokkenen, with the digital addresses that they gave (B6). */
export const betrokkenenWithAdressen = {
  zoek: (id: BetrokkeneId) => Betrokkenen.use((betrokkenen) => betrokkenen.zoek(id)),
  metId: (id: BetrokkeneId) => betrokkeneMetId(id),
  list: adresListVanBetrokkene,
  wijzig: (betrokkene: Betrokkene, adressen: ChangedAdressen) =>
    wijzigBetrokkeneWithin(betrokkene, {
      rol: betrokkene.rol,
      initiator: betrokkene.initiator,
      contactgegevens: contactgegevensMet(betrokkene.contactgegevens, adressen),
      adresIds: adressen.adresIds,
      ...(adressen.brought === undefined ? {} : { brought: adressen.brought }),
      ...(adressen.shared === undefined ? {} : { shared: adressen.shared })
    })
}

/** Partijen, with their digital addresses. */
export const partijenWithAdressen = {
  zoek: (id: PartijId) => Partijen.use((partijen) => partijen.zoek(id)),
  metId: (id: PartijId) => partijMetId(id),
  list: adresListVanPartij,
  wijzig: (partij: Partij, adressen: ChangedAdressen) =>
    withoutGivenNummer(
      wijzigPartijWithin(partij, partijgegevensMet(partij.gegevens, adressen), undefined, {
        adressen: adressen.adresIds,
        ...(adressen.brought === undefined ? {} : { brought: adressen.brought })
      })
    )
}
