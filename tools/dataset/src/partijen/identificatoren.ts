import { aantalPartijen, type IdentificatorJson, type Settings } from "../dataset.ts"
import { aantalKvkNummers, kvkNummer, vestigingsnummer } from "../nummers/handelsregisternummers.ts"
import { testnummers } from "../nummers/testnummers.ts"
import { hoofdVan, type Plaats } from "./plaats.ts"

/** By what the partij at this index is identified; most persons by nothing, because there are few bsn's for tests. */
export const identificatoren = (
  settings: Settings,
  plaats: Plaats,
  index: number
): ReadonlyArray<IdentificatorJson> => {
  if (!settings.identificatoren) return []
  const testnummer = testnummerVan(settings, index)
  const hoofd = hoofdVan(index)
  switch (plaats) {
    case "persoon":
      return testnummer === undefined ? [] : [{ soort: "bsn", waarde: testnummer }]
    case "organisatie":
      return [
        ...(hoofd < aantalKvkNummers ? [{ soort: "kvk_nummer", waarde: kvkNummer(hoofd) } as const] : []),
        ...(testnummer === undefined ? [] : [{ soort: "rsin", waarde: testnummer } as const])
      ]
    case "vestiging":
      return hoofd < aantalKvkNummers
        ? [{ soort: "vestigingsnummer", waarde: vestigingsnummer(index), kvkNummer: kvkNummer(hoofd) }]
        : []
    case "contactpersoon":
      return []
  }
}

/** Spread over the partijen, each test number is used at most once, as bsn or as rsin. */
const testnummerVan = (settings: Settings, index: number): string | undefined => {
  const stap = Math.ceil(aantalPartijen(settings) / testnummers.length)
  return index % stap === 0 ? testnummers[index / stap] : undefined
}
