import { canonicalText } from "../../values/canonical-text.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { referTo } from "../record-reference.ts"

/**
 * Gekende betrokkenen whose partij was chosen while it was one with another partij, by a merge that was undone since (B3):
 * either may have been meant. Nothing tells which, so this is found until somebody decides. If one other partij may be meant
 * and is there, the proposal is to link to that one instead; if there are several, or one is gone, it is to unlink. Whoever
 * rejects says that the link is right. Nothing is found while they are all one again.
 */
export const gekozenTijdensSamenvoeging: Dossierregel<Klantcontactdossier> = ({ betrokkenen }) =>
  betrokkenen.flatMap(({ alternatives = [], betrokkene, partij }) => {
    if (betrokkene._tag === "Ongekend" || partij?.id !== betrokkene.partij) return []
    const { alternatives: named, op } = betrokkene.grond
    if (named === undefined) return []
    const others = [...new Set(alternatives.map(({ id }) => id))].filter((id) => id !== partij.id)
    const isAnyGone = alternatives.length < named.length
    if (others.length === 0 && !isAnyGone) return []
    const [other, ...more] = others
    return [{
      regel: "gekozen-tijdens-samenvoeging",
      // With the others, so that forgetting one of them takes this along. Unlinking does too (B5).
      records: [referTo("betrokkene", betrokkene), ...others.map((id) => referTo("partij", { id }))],
      kenmerken: others.map((id) => ({ veld: "partij", uitkomst: "ook-mogelijk", partij: id })),
      rustOp: [canonicalText([partij.id, op]), canonicalText(named)],
      voorstel: other === undefined || more.length > 0 || isAnyGone
        ? { soort: "ontkoppelen", betrokkene: betrokkene.id }
        : { soort: "koppelen", betrokkene: betrokkene.id, partij: other, gronden: [] }
    }]
  })
