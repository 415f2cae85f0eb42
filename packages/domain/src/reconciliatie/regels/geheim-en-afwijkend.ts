import { type Afwijking, afwijkingenVan } from "../../betrokkene/afwijking.ts"
import type { DigitaalAdres } from "../../values/digitaal-adres.ts"
import { vergelijkingsvorm, zelfdeDigitaalAdres } from "../../values/digitaal-adres.ts"
import { canonical } from "../canonical.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gegevenVan, naamVanGegeven } from "../gegeven.ts"
import { type Gekoppelde, gekoppelden } from "../gekoppelden.ts"
import { referTo } from "../record-reference.ts"

/** Gekende betrokkenen who carry the name, an address or a digital address of their partij, which asked that it be kept secret (B9). */
export const geheimEnAfwijkend: Dossierregel<Klantcontactdossier> = (dossier) =>
  gekoppelden(dossier).filter(({ partij }) => partij.gegevens.indicatieGeheimhouding).flatMap((gekoppelde) => {
    const open = afwijkingenVan(gekoppelde.betrokkene.contactgegevens).flatMap((afwijking) => {
      const gedeeld = gedeeldGegeven(gekoppelde, afwijking)
      return gedeeld === undefined ? [] : [{ veld: naamVanGegeven(afwijking), gedeeld }]
    })
    return open.length === 0 ? [] : [{
      regel: "geheim-en-afwijkend",
      records: [referTo("betrokkene", gekoppelde.betrokkene)],
      kenmerken: open.map(({ veld }) => ({ veld, uitkomst: "gelijk" })),
      rustOp: [canonical(gekoppelde.partij.id), ...open.map(({ gedeeld, veld }) => canonical([veld, gedeeld]))]
    }]
  })

/** What of the kind the two have in common; the name of an organisation and a language are nobody's secret. */
const gedeeldGegeven = ({ betrokkene, partij }: Gekoppelde, afwijking: Afwijking): unknown => {
  const [eigen, geheim] = [gegevenVan(betrokkene.contactgegevens, afwijking), gegevenVan(partij.gegevens, afwijking)]
  switch (afwijking.soort) {
    case "naam":
    case "bezoekadres":
    case "correspondentieadres":
      return canonical(eigen) === canonical(geheim) ? eigen : undefined
    case "digitaalAdres":
      return gedeeldeAdressen(eigen, geheim)
    case "organisatienaam":
    case "voorkeurstaal":
      return undefined
  }
}

const gedeeldeAdressen = (eigen: unknown, geheim: unknown): ReadonlyArray<string> | undefined => {
  const adressen = (eigen as ReadonlyArray<DigitaalAdres>).filter((een) =>
    ((geheim ?? []) as ReadonlyArray<DigitaalAdres>).some((ander) => zelfdeDigitaalAdres(een, ander))
  )
  return adressen.length === 0 ? undefined : adressen.map(vergelijkingsvorm).sort()
}
