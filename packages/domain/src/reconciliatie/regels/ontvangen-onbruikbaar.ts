import { canonicalText } from "../../values/canonical-text.ts"
import type { DigitaalAdres } from "../../values/digitaal-adres.ts"
import { adresKey } from "../../values/digitale-adressen.ts"
import { isUnusableAdres } from "../../values/ontvangen-digitaal-adres.ts"
import { unusableOntvangen, type WithOntvangen } from "../../values/zoals-ontvangen.ts"
import type { Bevinding } from "../bevinding.ts"
import type { Klantcontactdossier, Partijdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { type RecordReference, referTo } from "../record-reference.ts"

/** A klantcontact and its betrokkenen that keep something as it was received, of which not all can be used. */
export const ontvangenOnbruikbaarInKlantcontact: Dossierregel<Klantcontactdossier> = (
  { betrokkenen, klantcontact }
) => [
  ...unusableIn(referTo("klantcontact", klantcontact), klantcontact.gegevens),
  ...betrokkenen.flatMap(({ betrokkene }) =>
    unusableIn(
      referTo("betrokkene", betrokkene),
      betrokkene.contactgegevens,
      betrokkene.contactgegevens.digitaleAdressen
    )
  )
]

/** As {@link ontvangenOnbruikbaarInKlantcontact}, for a partij. */
export const ontvangenOnbruikbaarInPartij: Dossierregel<Partijdossier> = ({ partij }) =>
  unusableIn(referTo("partij", partij), partij.gegevens, partij.gegevens.digitaleAdressen)

const unusableIn = (
  record: RecordReference,
  gegevens: WithOntvangen,
  digitaleAdressen: ReadonlyArray<DigitaalAdres> = []
): ReadonlyArray<Bevinding> => {
  const adressen = digitaleAdressen.filter(isUnusableAdres)
  const unusable = [
    ...unusableOntvangen(gegevens),
    ...(adressen.length === 0 ? [] : [{ veld: "digitaleAdressen", uitkomst: "niet-bruikbaar" } as const])
  ]
  return unusable.length === 0 ? [] : [{
    regel: "ontvangen-onbruikbaar",
    records: [record],
    kenmerken: unusable.map(({ uitkomst, veld }) => ({ veld, uitkomst })),
    rustOp: [canonicalText([gegevens.zoalsOntvangen, unusable]), ...adressen.map(adresKey).toSorted()]
  }]
}
