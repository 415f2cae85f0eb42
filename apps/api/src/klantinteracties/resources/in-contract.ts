import { type Betrokkene, type Partij, Partijen } from "@betrokkene/domain"
import { adresIdsOf, maySee, partijOf, sharedWithPartij, withAdresIds } from "@betrokkene/domain/internal"
import { Effect } from "effect"
import type { Right } from "../engine/resource.ts"

/**
 * Betrokkenen as the contract shows them: an address that one shares with its partij has the id by which that of the partij
 * is known, and is shown only to who may see that one (B9).
 */
export const inContract = Effect.fnUntraced(function*(betrokkenen: ReadonlyArray<Betrokkene>, right: Right) {
  const sharing = betrokkenen.filter(({ sharedAdressen }) => sharedAdressen !== undefined)
  if (sharing.length === 0) return betrokkenen
  const ids = [...new Set(sharing.flatMap((betrokkene) => partijOf(betrokkene) ?? []))]
  const partijen = new Map((yield* Partijen.use((all) => all.zoekAll(ids))).map((partij) => [partij.id, partij]))
  return betrokkenen.map((betrokkene) => {
    const id = partijOf(betrokkene)
    const partij = id === undefined ? undefined : partijen.get(id)
    return partij === undefined ? betrokkene : withSharedIds(betrokkene, partij, right)
  })
})

const withSharedIds = (betrokkene: Betrokkene, partij: Partij, right: Right): Betrokkene => {
  const shared = new Map(
    sharedWithPartij(betrokkene, partij).map(({ ofBetrokkene, ofPartij }) => [ofBetrokkene.id, ofPartij.id])
  )
  if (shared.size === 0) return betrokkene
  const { contactgegevens } = betrokkene
  const ids = adresIdsOf(betrokkene, contactgegevens.digitaleAdressen)
  const shown = contactgegevens.digitaleAdressen.flatMap((adres, place) => {
    const id = ids[place]
    return id === undefined || (shared.has(id) && !maySee(partij, right)) ? [] : [{ adres, id: shared.get(id) ?? id }]
  })
  const digitaleAdressen = shown.map(({ adres }) => adres)
  return withAdresIds(
    { ...betrokkene, contactgegevens: { ...contactgegevens, digitaleAdressen } as typeof contactgegevens },
    digitaleAdressen,
    shown.map(({ id }) => id)
  )
}
