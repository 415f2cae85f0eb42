import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { withBetrokkenen } from "../with-betrokkenen.ts"

/**
 * A klantcontact with betrokkenen, none of whom is initiator. A klant who is the only betrokkene needs no mark: there is
 * nobody else who can have started the contact, except the gemeente. He is not taken for the initiator either, because
 * of a contact that the gemeente started nobody is, and `initiator` is false unless somebody says otherwise (seed). A
 * sole vertegenwoordiger is found: it is unknown whether he or the klant started it.
 */
export const geenInitiator: Dossierregel<Klantcontactdossier> = ({ betrokkenen, klantcontact }) =>
  betrokkenen.length === 0 || betrokkenen.some(({ betrokkene }) => betrokkene.initiator) || isSoleKlant(betrokkenen)
    ? []
    : [{ regel: "geen-initiator", records: withBetrokkenen(klantcontact, betrokkenen), kenmerken: [], rustOp: [] }]

const isSoleKlant = (betrokkenen: Klantcontactdossier["betrokkenen"]): boolean =>
  betrokkenen.length === 1 && betrokkenen[0]?.betrokkene.rol === "klant"
