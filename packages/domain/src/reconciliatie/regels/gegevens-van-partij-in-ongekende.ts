import { type Afwijking, afwijkingenVan } from "../../betrokkene/afwijking.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partij } from "../../partij/partij.ts"
import { canonical } from "../../values/canonical.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gegevenVan, naamVanGegeven } from "../gegeven.ts"
import { referTo } from "../record-reference.ts"

/** From this number of equal kinds on, the data can hardly come from the betrokkene. */
const suspiciousCount = 2

/**
 * Unlinked betrokkenen whose contactgegevens have several kinds written exactly as those of one partij: data of a
 * partij may never be copied into an ongekende (B5). The finding names no partij.
 */
export const gegevensVanPartijInOngekende: Dossierregel<Klantcontactdossier> = ({ betrokkenen }) =>
  betrokkenen.filter(({ betrokkene, ontkoppeld }) => betrokkene._tag === "Ongekend" && ontkoppeld).flatMap(
    (unlinked) => {
      const sources = sourcesOf(unlinked)
      const fields = new Set(sources.flatMap(({ gelijk: equal }) => equal.map(({ veld }) => veld)))
      return sources.length === 0 ? [] : [{
        regel: "gegevens-van-partij-in-ongekende",
        records: [referTo("betrokkene", unlinked.betrokkene)],
        kenmerken: afwijkingenVan(unlinked.betrokkene.contactgegevens).map(naamVanGegeven).filter((veld) =>
          fields.has(veld)
        )
          .map((veld) => ({ veld, uitkomst: "gelijk" })),
        rustOp: sources.map(canonical).sort()
      }]
    }
  )

/** Findings rest on it, so its field names are part of their digests. */
interface Bron {
  readonly partij: Partij["id"]
  readonly gelijk: ReadonlyArray<{ readonly veld: string; readonly waarde: unknown }>
}

const sourcesOf = ({ betrokkene: { contactgegevens }, candidates }: Dossierbetrokkene): ReadonlyArray<Bron> =>
  candidates.map((partij) => ({
    partij: partij.id,
    gelijk: afwijkingenVan(contactgegevens)
      .map((afwijking) => ({
        veld: naamVanGegeven(afwijking),
        waarde: equalWaarde(contactgegevens, partij, afwijking)
      }))
      .filter(({ waarde }) => waarde !== undefined)
  })).filter(({ gelijk: equal }) => equal.length >= suspiciousCount)

/** The value of the kind that is equal to the letter, else undefined. Languages are too often equal to count. */
const equalWaarde = (contactgegevens: Contactgegevens, { gegevens }: Partij, afwijking: Afwijking): unknown => {
  const [own, ofPartij] = [gegevenVan(contactgegevens, afwijking), gegevenVan(gegevens, afwijking)]
  if (afwijking.soort === "voorkeurstaal" || ofPartij === undefined) return undefined
  if (afwijking.soort !== "digitaalAdres") return canonical(own) === canonical(ofPartij) ? own : undefined
  const equal = adressen(own).filter((adres) => adressen(ofPartij).includes(adres))
  return equal.length === 0 ? undefined : equal
}

const adressen = (waarde: unknown): ReadonlyArray<string> => (waarde as ReadonlyArray<unknown>).map(canonical).sort()
