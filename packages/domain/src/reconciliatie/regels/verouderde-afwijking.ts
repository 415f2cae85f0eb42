import { type Afwijking, afwijkingenVan, afwijkingsvelden, naamVanAfwijking } from "../../betrokkene/afwijking.ts"
import { momentOfAfwijking } from "../../betrokkene/afwijkingen-gegeven-op.ts"
import { momentOfAdressen, momentVan } from "../../partij/gegeven-op.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import { addsAdres } from "../../values/digitale-adressen.ts"
import { zelfdeGegeven } from "../../values/zelfde-gegeven.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gegevenAsText, gegevenVan } from "../gegeven.ts"
import { type Gekoppelde, gekoppelden } from "../gekoppelden.ts"
import { longClosed } from "../opvolging.ts"
import { referTo } from "../record-reference.ts"

/**
 * Data that gekende betrokkenen gave for a klantcontact whose follow-up ended long ago, while their actieve partij was
 * given another value of the same kind after they gave theirs. A value of a partij whose moment is unknown says nothing.
 */
export const verouderdeAfwijking: Dossierregel<Klantcontactdossier> = (dossier, circumstances) =>
  longClosed(dossier, circumstances)
    ? gekoppelden(dossier).flatMap((gekoppelde) => {
      const { betrokkene, partij } = gekoppelde
      const afwijkingen = verouderdeAfwijkingen(gekoppelde)
      return afwijkingen.length === 0 ? [] : [{
        regel: "verouderde-afwijking",
        records: [referTo("betrokkene", betrokkene)],
        kenmerken: afwijkingen.map((afwijking) => ({ veld: naamVanAfwijking(afwijking), uitkomst: "anders" })),
        rustOp: [
          canonicalText([partij.id, dossier.klantcontact.gegevens.plaatsgevondenOp]),
          ...afwijkingen.flatMap((afwijking) =>
            [betrokkene.contactgegevens, partij.gegevens].map((gegevens) => gegevenAsText(gegevens, afwijking))
          )
        ],
        voorstel: { soort: "afwijking-verwijderen", betrokkene: betrokkene.id, afwijkingen }
      }]
    })
    : []

const verouderdeAfwijkingen = (gekoppelde: Gekoppelde): ReadonlyArray<Afwijking> => {
  const { betrokkene, partij } = gekoppelde
  if (!partij.gegevens.indicatieActief) return []
  return afwijkingenVan(betrokkene.contactgegevens).filter((afwijking) =>
    gegevenVan(partij.gegevens, afwijking) !== undefined && isGivenLater(gekoppelde, afwijking)
    && isAnother(gekoppelde, afwijking)
  )
}

/** Whether the two have another value of the kind: of addresses, one that only one of them has. */
const isAnother = ({ betrokkene, partij }: Gekoppelde, afwijking: Afwijking): boolean => {
  const { soort, soortDigitaalAdres = "" } = afwijking
  const [own, ander] = [betrokkene.contactgegevens, partij.gegevens]
  return soort === "digitaalAdres"
    ? addsAdres(own.digitaleAdressen, ander.digitaleAdressen, soortDigitaalAdres)
      || addsAdres(ander.digitaleAdressen, own.digitaleAdressen, soortDigitaalAdres)
    : !zelfdeGegeven[afwijkingsvelden[soort]](gegevenVan(own, afwijking), gegevenVan(ander, afwijking))
}

const isGivenLater = ({ betrokkene, partij }: Gekoppelde, afwijking: Afwijking): boolean => {
  const { soort, soortDigitaalAdres = "" } = afwijking
  const op = soort === "digitaalAdres"
    ? momentOfAdressen(partij, soortDigitaalAdres)
    : momentVan(partij, afwijkingsvelden[soort]).op
  return op !== undefined && op > momentOfAfwijking(betrokkene, afwijking)
}
