import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { withBetrokkenen } from "../with-betrokkenen.ts"

/** A klantcontact with betrokkenen, none of whom is initiator. */
export const geenInitiator: Dossierregel<Klantcontactdossier> = ({ betrokkenen, klantcontact }) =>
  betrokkenen.length === 0 || betrokkenen.some(({ betrokkene }) => betrokkene.initiator)
    ? []
    : [{ regel: "geen-initiator", records: withBetrokkenen(klantcontact, betrokkenen), kenmerken: [], rustOp: [] }]
