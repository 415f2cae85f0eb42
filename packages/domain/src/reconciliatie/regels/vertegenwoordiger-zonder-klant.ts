import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { metBetrokkenen } from "../met-betrokkenen.ts"

/** A klantcontact with somebody who represents another, and nobody whom he represents. */
export const vertegenwoordigerZonderKlant: Dossierregel<Klantcontactdossier> = ({ betrokkenen, klantcontact }) => {
  const vertegenwoordigers = betrokkenen.filter(({ betrokkene }) => betrokkene.rol === "vertegenwoordiger")
  return vertegenwoordigers.length === 0 || betrokkenen.some(({ betrokkene }) => betrokkene.rol === "klant")
    ? []
    : [{
      regel: "vertegenwoordiger-zonder-klant",
      records: metBetrokkenen(klantcontact, vertegenwoordigers),
      kenmerken: [],
      rustOp: []
    }]
}
