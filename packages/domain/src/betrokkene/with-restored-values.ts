import { type Afwijking, naamVanAfwijking, soortenIn } from "./afwijking.ts"
import type { Contactgegevens } from "./contactgegevens.ts"
import { zonderAfwijkingen } from "./zonder-afwijkingen.ts"

/**
 * Restores kinds of contactgegevens that were taken away, as they were `earlier`, unless the betrokkene gave such a kind
 * since, each with what was received of it. The communicatiekanaal is restored with its soort. Digital addresses are not restored if that would make more
 * than fifty.
 */
export const withRestoredValues = (
  nu: Contactgegevens,
  earlier: Contactgegevens,
  removed: ReadonlyArray<Afwijking>
): Contactgegevens => {
  const gegeven = [...soortenIn(nu).map(naamVanAfwijking), ...Object.keys(nu.zoalsOntvangen ?? {})]
  const back = removed.map(naamVanAfwijking).filter((soort) => !gegeven.includes(soort))
  const added = zonderAfwijkingen(
    earlier,
    soortenIn(earlier).filter((afwijking) => !back.includes(naamVanAfwijking(afwijking)))
  )
  return nu.digitaleAdressen.length + added.digitaleAdressen.length > 50
    ? samen(
      nu,
      zonderAfwijkingen(added, soortenIn(added).filter(({ soort }) => soort === "digitaalAdres"))
    )
    : samen(nu, added)
}

const samen = (nu: Contactgegevens, added: Contactgegevens): Contactgegevens => {
  const { zoalsOntvangen, ...rest } = added
  const ofAdded = Object.entries(zoalsOntvangen ?? {}).filter(([veld]) => veld in rest)
  const ontvangen = { ...Object.fromEntries(ofAdded), ...nu.zoalsOntvangen }
  return Object.assign(
    {},
    rest,
    nu,
    { digitaleAdressen: [...nu.digitaleAdressen, ...added.digitaleAdressen] },
    Object.keys(ontvangen).length === 0 ? {} : { zoalsOntvangen: ontvangen }
  )
}
