import type { Partij } from "../../partij/partij.ts"
import { canonical } from "../canonical.ts"
import type { Partijdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { agreement, agrees } from "../koppelen/agreement.ts"
import { compareIdentificatoren } from "../koppelen/compare-identificatoren.ts"
import { kenmerkenVan, type Levels } from "../koppelen/compare.ts"
import { profileOfPartijgegevens } from "../koppelen/profile.ts"
import { samenTeVoegen } from "../koppelen/samen-te-voegen.ts"
import { referTo } from "../record-reference.ts"

/**
 * Two partijen of one kind, both actief, that agree so much that they are presumably one, and that no identificator tells apart; told
 * once: by the one with the lower id. Which of the two that are not actief is somebody's late father is not for a score to say.
 */
export const dubbelePartijVermoeden: Dossierregel<Partijdossier> = ({ kandidaten, partij }) =>
  kandidaten.filter((ander) => partij.id < ander.id && kunnenEenZijn(partij, ander)).flatMap((ander) => {
    const [beeld, anderBeeld] = [profileOfPartijgegevens(partij.gegevens), profileOfPartijgegevens(ander.gegevens)]
    const gevonden = agreement(beeld, anderBeeld, "samenvoegen")
    if (gevonden === undefined || !isEenNaam(gevonden.levels)) return []
    const uitkomst = samenTeVoegen(partij, ander)
    return [{
      regel: "dubbele-partij-vermoeden",
      records: [referTo("partij", partij), referTo("partij", ander)],
      kenmerken: [
        ...kenmerkenVan(gevonden.levels),
        ...("bezwaar" in uitkomst ? [{ veld: "samenvoegen", uitkomst: uitkomst.bezwaar }] : [])
      ],
      rustOp: [canonical(beeld), canonical(anderBeeld), canonical(uitkomst)],
      ...("voorstel" in uitkomst ? uitkomst : {})
    }]
  })

/** One initial is not enough to tell brothers apart. Of an organisation the name is; a vestiging elsewhere does not reach the threshold. */
const isEenNaam = (levels: Levels): boolean =>
  agrees(levels, "organisatienaam")
  || (agrees(levels, "achternaam") && (agrees(levels, "voornaam") || levels.voorletters === "gelijk"))

const kunnenEenZijn = ({ gegevens: een }: Partij, { gegevens: ander }: Partij): boolean => {
  if (een?.soortPartij !== ander?.soortPartij || een?.indicatieActief !== true || ander?.indicatieActief !== true) {
    return false
  }
  const { anders, gelijk } = compareIdentificatoren(een, ander)
  return anders.length === 0 && gelijk.length === 0
}
