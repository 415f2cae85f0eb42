import { type Afwijking, afwijkingenVan } from "../../betrokkene/afwijking.ts"
import type { Contactgegevens } from "../../betrokkene/contactgegevens.ts"
import type { Partij } from "../../partij/partij.ts"
import { canonical } from "../canonical.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gegevenVan, naamVanGegeven } from "../gegeven.ts"
import { referTo } from "../record-reference.ts"

/** So many kinds that one partij has too, written just so, can hardly have come from the betrokkene himself. */
const verdacht = 2

/**
 * Betrokkenen who were unlinked and whose contactgegevens have several kinds written exactly as some partij has them: what a partij
 * has may never be copied into an ongekende (B5). The finding names no partij.
 */
export const gegevensVanPartijInOngekende: Dossierregel<Klantcontactdossier> = ({ betrokkenen }) =>
  betrokkenen.filter(({ betrokkene, ontkoppeld }) => betrokkene._tag === "Ongekend" && ontkoppeld).flatMap(
    (ontkoppelde) => {
      const bronnen = bronnenVan(ontkoppelde)
      const velden = new Set(bronnen.flatMap(({ gelijk }) => gelijk.map(({ veld }) => veld)))
      return bronnen.length === 0 ? [] : [{
        regel: "gegevens-van-partij-in-ongekende",
        records: [referTo("betrokkene", ontkoppelde.betrokkene)],
        kenmerken: afwijkingenVan(ontkoppelde.betrokkene.contactgegevens).map(naamVanGegeven).filter((veld) =>
          velden.has(veld)
        )
          .map((veld) => ({ veld, uitkomst: "gelijk" })),
        rustOp: bronnen.map(canonical).sort()
      }]
    }
  )

interface Bron {
  readonly partij: Partij["id"]
  readonly gelijk: ReadonlyArray<{ readonly veld: string; readonly waarde: unknown }>
}

const bronnenVan = ({ betrokkene: { contactgegevens }, kandidaten }: Dossierbetrokkene): ReadonlyArray<Bron> =>
  kandidaten.map((partij) => ({
    partij: partij.id,
    gelijk: afwijkingenVan(contactgegevens)
      .map((afwijking) => ({
        veld: naamVanGegeven(afwijking),
        waarde: gelijkeWaarde(contactgegevens, partij, afwijking)
      }))
      .filter(({ waarde }) => waarde !== undefined)
  })).filter(({ gelijk }) => gelijk.length >= verdacht)

/** What of the kind is the same to the letter. The language that somebody prefers is too often the same to say anything. */
const gelijkeWaarde = (contactgegevens: Contactgegevens, { gegevens }: Partij, afwijking: Afwijking): unknown => {
  const [eigen, vanPartij] = [gegevenVan(contactgegevens, afwijking), gegevenVan(gegevens, afwijking)]
  if (afwijking.soort === "voorkeurstaal" || vanPartij === undefined) return undefined
  if (afwijking.soort !== "digitaalAdres") return canonical(eigen) === canonical(vanPartij) ? eigen : undefined
  const gelijk = adressen(eigen).filter((adres) => adressen(vanPartij).includes(adres))
  return gelijk.length === 0 ? undefined : gelijk
}

const adressen = (waarde: unknown): ReadonlyArray<string> => (waarde as ReadonlyArray<unknown>).map(canonical).sort()
