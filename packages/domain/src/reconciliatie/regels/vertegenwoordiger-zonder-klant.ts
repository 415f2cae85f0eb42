import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { withBetrokkenen } from "../with-betrokkenen.ts"

/** A klantcontact with a vertegenwoordiger but without a klant. */
export const vertegenwoordigerZonderKlant: Dossierregel<Klantcontactdossier> = ({ betrokkenen, klantcontact }) => {
  const representatives = betrokkenen.filter(({ betrokkene }) => betrokkene.rol === "vertegenwoordiger")
  return representatives.length === 0 || betrokkenen.some(({ betrokkene }) => betrokkene.rol === "klant")
    ? []
    : [{
      regel: "vertegenwoordiger-zonder-klant",
      records: withBetrokkenen(klantcontact, representatives),
      kenmerken: [],
      rustOp: []
    }]
}
