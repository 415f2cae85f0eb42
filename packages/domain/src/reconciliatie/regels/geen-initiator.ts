import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { metBetrokkenen } from "../met-betrokkenen.ts"

/** A klantcontact with betrokkenen of whom none took the initiative. */
export const geenInitiator: Dossierregel<Klantcontactdossier> = ({ betrokkenen, klantcontact }) =>
  betrokkenen.length === 0 || betrokkenen.some(({ betrokkene }) => betrokkene.initiator)
    ? []
    : [{ regel: "geen-initiator", records: metBetrokkenen(klantcontact, betrokkenen), kenmerken: [], rustOp: [] }]
