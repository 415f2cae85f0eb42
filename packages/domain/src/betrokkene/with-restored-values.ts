import { type Afwijking, afwijkingenVan } from "./afwijking.ts"
import type { Contactgegevens } from "./contactgegevens.ts"
import { zonderAfwijkingen } from "./zonder-afwijkingen.ts"

/**
 * The contactgegevens with those kinds back that were taken away and of which nothing is given since: each as it was `eerder`, the
 * communicatiekanaal with its soort. Where that would make more than fifty digital addresses, those stay as they are.
 */
export const withRestoredValues = (
  nu: Contactgegevens,
  eerder: Contactgegevens,
  weggenomen: ReadonlyArray<Afwijking>
): Contactgegevens => {
  const gegeven = afwijkingenVan(nu).map(naam)
  const terug = weggenomen.map(naam).filter((soort) => !gegeven.includes(soort))
  const toegevoegd = zonderAfwijkingen(
    eerder,
    afwijkingenVan(eerder).filter((afwijking) => !terug.includes(naam(afwijking)))
  )
  return nu.digitaleAdressen.length + toegevoegd.digitaleAdressen.length > 50
    ? samen(
      nu,
      zonderAfwijkingen(toegevoegd, afwijkingenVan(toegevoegd).filter(({ soort }) => soort === "digitaalAdres"))
    )
    : samen(nu, toegevoegd)
}

const samen = (nu: Contactgegevens, toegevoegd: Contactgegevens): Contactgegevens =>
  Object.assign({}, toegevoegd, nu, { digitaleAdressen: [...nu.digitaleAdressen, ...toegevoegd.digitaleAdressen] })

const naam = ({ soort, soortDigitaalAdres }: Afwijking): string => `${soort} ${soortDigitaalAdres ?? ""}`
