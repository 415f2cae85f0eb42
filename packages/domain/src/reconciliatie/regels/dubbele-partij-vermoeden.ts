import type { Partij } from "../../partij/partij.ts"
import { canoniek } from "../canoniek.ts"
import type { Partijdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { beeldVanPartijgegevens } from "../koppelen/beeld.ts"
import { vergelijkIdentificatoren } from "../koppelen/identificatoren-vergelijken.ts"
import { overeenkomst, stemtOvereen } from "../koppelen/overeenkomst.ts"
import { samenTeVoegen } from "../koppelen/samen-te-voegen.ts"
import { kenmerkenVan, type Niveaus } from "../koppelen/vergelijk.ts"
import { verwijsNaar } from "../recordverwijzing.ts"

/**
 * Two partijen of one kind, both actief, that agree so much that they are presumably one, and that no identificator tells apart; told
 * once: by the one with the lower id. Which of the two that are not actief is somebody's late father is not for a score to say.
 */
export const dubbelePartijVermoeden: Dossierregel<Partijdossier> = ({ kandidaten, partij }) =>
  kandidaten.filter((ander) => partij.id < ander.id && kunnenEenZijn(partij, ander)).flatMap((ander) => {
    const [beeld, anderBeeld] = [beeldVanPartijgegevens(partij.gegevens), beeldVanPartijgegevens(ander.gegevens)]
    const gevonden = overeenkomst(beeld, anderBeeld, "samenvoegen")
    if (gevonden === undefined || !isEenNaam(gevonden.niveaus)) return []
    const uitkomst = samenTeVoegen(partij, ander)
    return [{
      regel: "dubbele-partij-vermoeden",
      records: [verwijsNaar("partij", partij), verwijsNaar("partij", ander)],
      kenmerken: [
        ...kenmerkenVan(gevonden.niveaus),
        ...("bezwaar" in uitkomst ? [{ veld: "samenvoegen", uitkomst: uitkomst.bezwaar }] : [])
      ],
      rustOp: [canoniek(beeld), canoniek(anderBeeld), canoniek(uitkomst)],
      ...("voorstel" in uitkomst ? uitkomst : {})
    }]
  })

/** One initial is not enough to tell brothers apart. Of an organisation the name is; a vestiging elsewhere does not reach the threshold. */
const isEenNaam = (niveaus: Niveaus): boolean =>
  stemtOvereen(niveaus, "organisatienaam")
  || (stemtOvereen(niveaus, "achternaam") && (stemtOvereen(niveaus, "voornaam") || niveaus.voorletters === "gelijk"))

const kunnenEenZijn = ({ gegevens: een }: Partij, { gegevens: ander }: Partij): boolean => {
  if (een?.soortPartij !== ander?.soortPartij || een?.indicatieActief !== true || ander?.indicatieActief !== true) {
    return false
  }
  const { anders, gelijk } = vergelijkIdentificatoren(een, ander)
  return anders.length === 0 && gelijk.length === 0
}
