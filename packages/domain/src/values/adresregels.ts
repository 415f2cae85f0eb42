import type { Bezoekadres } from "./bezoekadres.ts"
import type { Correspondentieadres } from "./correspondentieadres.ts"

/**
 * The lines of an address: of one abroad its own, of a postbus or antwoordnummer one, such as "Postbus 12", and of another
 * address in the Netherlands none.
 */
export const adresregels = (adres: Bezoekadres | Correspondentieadres): ReadonlyArray<string | undefined> => {
  if ("adresregel1" in adres) return [adres.adresregel1, adres.adresregel2, adres.adresregel3]
  if ("postbusnummer" in adres) return [`Postbus ${adres.postbusnummer}`]
  if ("antwoordnummer" in adres) return [`Antwoordnummer ${adres.antwoordnummer}`]
  return []
}
