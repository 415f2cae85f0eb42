import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { withBetrokkenen } from "../with-betrokkenen.ts"

/** A klantcontact with more than one initiator. */
export const meerInitiators: Dossierregel<Klantcontactdossier> = ({ betrokkenen, klantcontact }) => {
  const initiators = betrokkenen.filter(({ betrokkene }) => betrokkene.initiator)
  return initiators.length < 2
    ? []
    : [{ regel: "meer-initiators", records: withBetrokkenen(klantcontact, initiators), kenmerken: [], rustOp: [] }]
}
