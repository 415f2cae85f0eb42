import { type Afwijking, afwijkingenVan, naamVanAfwijking } from "../../betrokkene/afwijking.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { DigitaalAdres } from "../../values/digitaal-adres.ts"
import { vergelijkingsvorm, zelfdeDigitaalAdres } from "../../values/digitaal-adres.ts"
import { zelfdeAdres } from "../../values/zelfde-adres.ts"
import { zelfdeContactnaam } from "../../values/zelfde-contactnaam.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gegevenVan } from "../gegeven.ts"
import { type Gekoppelde, gekoppelden } from "../gekoppelden.ts"
import { referTo } from "../record-reference.ts"

/**
 * Gekende betrokkenen with the same name, address or digital address as their partij, which asked for geheimhouding
 * (B9), however it is written.
 */
export const geheimEnAfwijkend: Dossierregel<Klantcontactdossier> = (dossier) =>
  gekoppelden(dossier).filter(({ partij }) => partij.gegevens.indicatieGeheimhouding).flatMap((gekoppelde) => {
    const open = afwijkingenVan(gekoppelde.betrokkene.contactgegevens).flatMap((afwijking) => {
      const shared = sharedGegeven(gekoppelde, afwijking)
      return shared === undefined ? [] : [{ veld: naamVanAfwijking(afwijking), shared }]
    })
    return open.length === 0 ? [] : [{
      regel: "geheim-en-afwijkend",
      records: [referTo("betrokkene", gekoppelde.betrokkene)],
      kenmerken: open.map(({ veld }) => ({ veld, uitkomst: "gelijk" })),
      rustOp: [canonicalText(gekoppelde.partij.id), ...open.map(({ shared, veld }) => canonicalText([veld, shared]))]
    }]
  })

/** What the two have in common, else undefined. The name of an organisation and a language are not secret. */
const sharedGegeven = ({ betrokkene, partij }: Gekoppelde, afwijking: Afwijking): unknown => {
  const own = gegevenVan(betrokkene.contactgegevens, afwijking)
  switch (afwijking.soort) {
    case "naam":
      return zelfdeContactnaam(own, gegevenVan(partij.gegevens, afwijking)) ? own : undefined
    case "bezoekadres":
    case "correspondentieadres": {
      // A secret address is no less told when it is given as another kind of address.
      const { bezoekadres, correspondentieadres } = partij.gegevens
      return [bezoekadres, correspondentieadres].some((geheim) => zelfdeAdres(own, geheim)) ? own : undefined
    }
    case "digitaalAdres":
      return sharedAdressen(own, gegevenVan(partij.gegevens, afwijking))
    case "organisatienaam":
    case "voorkeurstaal":
      return undefined
  }
}

const sharedAdressen = (own: unknown, geheim: unknown): ReadonlyArray<string> | undefined => {
  const adressen = (own as ReadonlyArray<DigitaalAdres>).filter((one) =>
    ((geheim ?? []) as ReadonlyArray<DigitaalAdres>).some((other) => zelfdeDigitaalAdres(one, other))
  )
  return adressen.length === 0 ? undefined : adressen.map(vergelijkingsvorm).sort()
}
