import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { referTo } from "../record-reference.ts"

/** A klantcontact without betrokkenen. */
export const geenBetrokkene: Dossierregel<Klantcontactdossier> = ({ betrokkenen, klantcontact }) =>
  betrokkenen.length > 0
    ? []
    : [{ regel: "geen-betrokkene", records: [referTo("klantcontact", klantcontact)], kenmerken: [], rustOp: [] }]
