import { canonicalText } from "../../values/canonical-text.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { gekoppelden } from "../gekoppelden.ts"
import { opvolgingOpen } from "../opvolging.ts"
import { referTo } from "../record-reference.ts"

/** Gekende betrokkenen with an open follow-up whose partij is not actief, so that none of its data is used (B8). */
export const nietActievePartij: Dossierregel<Klantcontactdossier> = (dossier, circumstances) =>
  opvolgingOpen(dossier, circumstances)
    ? gekoppelden(dossier).filter(({ partij }) => !partij.gegevens.indicatieActief).map(({ betrokkene, partij }) => ({
      regel: "niet-actieve-partij",
      records: [referTo("betrokkene", betrokkene)],
      kenmerken: [{ veld: "partij", uitkomst: "niet-actief" }],
      rustOp: [canonicalText([partij.id, dossier.klantcontact.gegevens.plaatsgevondenOp])]
    }))
    : []
