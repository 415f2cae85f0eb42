import { Effect } from "effect"
import { type AdresList, alterAdres, type NewDigitaalAdres, placeAdres } from "../digitaal-adres/adres-list.ts"
import type { DigitaalAdresId } from "../values/digitaal-adres-id.ts"
import { adresKey } from "../values/digitale-adressen.ts"
import type { Versie } from "../values/versie.ts"
import { type AdresHolders, betrokkenenWithAdressen, partijenWithAdressen } from "./adres-holders.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"

/** Digital addresses of one kind of record, for whom an address that is there already is no refusal. */
const placedVan = <Id extends string, Holder extends { readonly id: string; readonly versie: Versie }, E, R, E2, R2>(
  { list, metId, wijzig }: AdresHolders<Id, Holder, E, R, E2, R2>
) => ({
  /**
   * Adds an address, or tells of one that is there already, with the same referentie, what is said now; or refuses that
   * one, if `add` does. Returns it with its record. Call it within a transaction, with a record as it was read there, or
   * with its id.
   */
  place: Effect.fnUntraced(function*(of: Id | Holder, gegeven: NewDigitaalAdres, add: typeof placeAdres = placeAdres) {
    const holder = typeof of === "string" ? yield* metId(of) : of
    const na = yield* wijzig(holder, yield* Effect.fromResult(add(list(holder), gegeven)))
    return yield* placedIn(na, list(na), gegeven)
  }),
  /**
   * Changes an address, also into one that the record has: it takes the place of that one. The version is that of its
   * record. Returns it with its record. Call it within a transaction.
   */
  alter: Effect.fnUntraced(function*(
    id: Id,
    versie: ExpectedVersie,
    digitaalAdres: DigitaalAdresId,
    gegeven: NewDigitaalAdres
  ) {
    const holder = yield* metId(id)
    yield* checkVersie(holder, versie)
    const na = yield* wijzig(holder, yield* Effect.fromResult(alterAdres(list(holder), digitaalAdres, gegeven)))
    return yield* placedIn(na, list(na), gegeven)
  })
})

const placedIn = <Holder>(holder: Holder, list: AdresList, gegeven: NewDigitaalAdres) => {
  const placed = list.find(({ adres }) => adresKey(adres) === adresKey(gegeven.adres))
  return placed === undefined
    ? Effect.die(new Error("The record has no such address after it was placed."))
    : Effect.succeed({ holder, placed })
}

/** The digital addresses of betrokkenen, placed where they may be already. */
export const placedAdressenVanBetrokkene = placedVan(betrokkenenWithAdressen)

/** The digital addresses of partijen, placed where they may be already. */
export const placedAdressenVanPartij = placedVan(partijenWithAdressen)
