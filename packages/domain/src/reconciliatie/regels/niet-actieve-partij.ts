import { canonical } from "../canonical.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { opvolgingOpen } from "../opvolging.ts"
import { referTo } from "../record-reference.ts"

/** Gekende betrokkenen of whom the follow-up is open while their partij is not actief, so that nothing of it is used (B8). */
export const nietActievePartij: Dossierregel<Klantcontactdossier> = (dossier, omstandigheden) =>
  opvolgingOpen(dossier.klantcontact, omstandigheden)
    ? gekoppelden(dossier).filter(({ partij }) => !partij.gegevens.indicatieActief).map(({ betrokkene, partij }) => ({
      regel: "niet-actieve-partij",
      records: [referTo("betrokkene", betrokkene)],
      kenmerken: [{ veld: "partij", uitkomst: "niet-actief" }],
      rustOp: [canonical([partij.id, dossier.klantcontact.gegevens.plaatsgevondenOp])]
    }))
    : []
