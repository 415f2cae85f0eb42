import { canonicalText } from "../../values/canonical-text.ts"
import type { Partijdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { profileOfPartijgegevens } from "../koppelen/comparison-profile.ts"
import { explain } from "../koppelen/explain.ts"
import { othersAmong } from "../koppelen/others-among.ts"
import { probableDoubles } from "../koppelen/probable-doubles.ts"
import { profileAsText } from "../koppelen/profile-as-text.ts"
import { samenTeVoegen } from "../koppelen/samen-te-voegen.ts"
import { referTo } from "../record-reference.ts"

/**
 * Two actieve partijen of one kind that agree so much that they are presumably one. Reported once, with the partij that has
 * the lower id.
 */
export const dubbelePartijVermoeden: Dossierregel<Partijdossier> = (dossier, { beleid }) => {
  const { partij, sharing } = dossier
  const doubles = probableDoubles(dossier)
  if (doubles.length === 0) return []
  const others = sharing === undefined ? undefined : othersAmong({
    partijen: sharing.partijen.filter(({ id }) => id !== partij.id),
    largeBlocks: sharing.largeBlocks,
    // More than `grootsteBlok` have the value, among them both partijen.
    atLeast: beleid.grootsteBlok - 1
  }, profileOfPartijgegevens(partij.gegevens))
  return doubles.map(({ levels, other }) => {
    const uitkomst = samenTeVoegen(partij, other)
    return {
      regel: "dubbele-partij-vermoeden",
      records: [referTo("partij", partij), referTo("partij", other)],
      kenmerken: [
        ...explain(levels, others?.(other.id, profileOfPartijgegevens(other.gegevens))),
        ...("bezwaar" in uitkomst ? [{ veld: "samenvoegen", uitkomst: uitkomst.bezwaar }] : [])
      ],
      rustOp: [
        ...[partij, other].map(({ gegevens }) => profileAsText(profileOfPartijgegevens(gegevens))),
        canonicalText(uitkomst)
      ],
      ...("voorstel" in uitkomst ? uitkomst : {})
    }
  })
}
