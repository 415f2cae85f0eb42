import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { metBetrokkenen } from "../met-betrokkenen.ts"

/** A klantcontact of which more than one betrokkene is said to have taken the initiative. */
export const meerInitiators: Dossierregel<Klantcontactdossier> = ({ betrokkenen, klantcontact }) => {
  const initiators = betrokkenen.filter(({ betrokkene }) => betrokkene.initiator)
  return initiators.length < 2
    ? []
    : [{ regel: "meer-initiators", records: metBetrokkenen(klantcontact, initiators), kenmerken: [], rustOp: [] }]
}
