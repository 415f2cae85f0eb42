import { type Afwijking, afwijkingenVan, naamVanAfwijking } from "../../betrokkene/afwijking.ts"
import type { OngekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partij } from "../../partij/partij.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Bevinding } from "../bevinding.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gegevenVan } from "../gegeven.ts"
import { referTo } from "../record-reference.ts"

/** From this number of equal kinds on, the data can hardly come from the betrokkene. */
const suspiciousCount = 2

/**
 * Unlinked betrokkenen whose contactgegevens have several kinds written exactly as those of one partij: data of a
 * partij may never be copied into an ongekende (B5). A finding for each such partij, which names no partij.
 */
export const gegevensVanPartijInOngekende: Dossierregel<Klantcontactdossier> = ({ betrokkenen }) =>
  betrokkenen.flatMap(({ betrokkene, candidates, ontkoppeld }) =>
    betrokkene._tag === "Ongekend" && ontkoppeld
      ? candidates.flatMap((partij) => gegevensbevinding(betrokkene, partij) ?? [])
      : []
  )

/** What the rule finds where this partij is a candidate of a betrokkene that was unlinked; undefined if nothing. */
export const gegevensbevinding = (betrokkene: OngekendeBetrokkene, partij: Partij): Bevinding | undefined => {
  const { contactgegevens } = betrokkene
  const equal = afwijkingenVan(contactgegevens).flatMap((afwijking) => {
    const waarde = equalWaarde(contactgegevens, partij, afwijking)
    return waarde === undefined ? [] : [{ veld: naamVanAfwijking(afwijking), waarde }]
  })
  return equal.length < suspiciousCount ? undefined : {
    regel: "gegevens-van-partij-in-ongekende",
    records: [referTo("betrokkene", betrokkene)],
    kenmerken: equal.map(({ veld }) => ({ veld, uitkomst: "gelijk" })),
    // Its field names are part of the digests of findings.
    rustOp: [canonicalText({ partij: partij.id, gelijk: equal })]
  }
}

/** The value of the kind that is equal to the letter, else undefined. Languages are too often equal to count. */
const equalWaarde = (contactgegevens: Contactgegevens, { gegevens }: Partij, afwijking: Afwijking): unknown => {
  const [own, ofPartij] = [gegevenVan(contactgegevens, afwijking), gegevenVan(gegevens, afwijking)]
  if (afwijking.soort === "voorkeurstaal" || ofPartij === undefined) return undefined
  if (afwijking.soort !== "digitaalAdres") return canonicalText(own) === canonicalText(ofPartij) ? own : undefined
  const equal = adressen(own).filter((adres) => adressen(ofPartij).includes(adres))
  return equal.length === 0 ? undefined : equal
}

const adressen = (waarde: unknown): ReadonlyArray<string> =>
  (waarde as ReadonlyArray<unknown>).map(canonicalText).sort()
