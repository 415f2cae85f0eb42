import { canonicalText } from "../../values/canonical-text.ts"
import type { Partijdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { kenmerkenVan } from "../koppelen/compare.ts"
import { profileOfPartijgegevens } from "../koppelen/comparison-profile.ts"
import { duplicateAgreement } from "../koppelen/duplicate-agreement.ts"
import { profileAsText } from "../koppelen/profile-as-text.ts"
import { samenTeVoegen } from "../koppelen/samen-te-voegen.ts"
import { referTo } from "../record-reference.ts"

/**
 * Two actieve partijen of one kind that agree so much that they are presumably one, see {@link duplicateAgreement}.
 * Reported once, with the partij that has the lower id.
 */
export const dubbelePartijVermoeden: Dossierregel<Partijdossier> = ({ candidates, partij }) =>
  candidates.filter((other) => partij.id < other.id).flatMap((other) => {
    const gevonden = duplicateAgreement(partij.gegevens, other.gegevens)
    if (gevonden === undefined) return []
    const uitkomst = samenTeVoegen(partij, other)
    return [{
      regel: "dubbele-partij-vermoeden",
      records: [referTo("partij", partij), referTo("partij", other)],
      kenmerken: [
        ...kenmerkenVan(gevonden.levels),
        ...("bezwaar" in uitkomst ? [{ veld: "samenvoegen", uitkomst: uitkomst.bezwaar }] : [])
      ],
      rustOp: [
        ...[partij, other].map(({ gegevens }) => profileAsText(profileOfPartijgegevens(gegevens))),
        canonicalText(uitkomst)
      ],
      ...("voorstel" in uitkomst ? uitkomst : {})
    }]
  })
