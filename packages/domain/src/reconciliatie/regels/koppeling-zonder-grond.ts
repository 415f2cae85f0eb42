import { untrueGrond } from "../../betrokkene/untrue-grond.ts"
import { canonical } from "../../values/canonical.ts"
import type { Identificator } from "../../values/identificator.ts"
import type { Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { referTo } from "../record-reference.ts"

/**
 * Gekende betrokkenen that were linked on an identificator which their partij does not have (B3): the betrokkene may be
 * somebody else. A link of which is not known on which identificator it rests is only found if the partij has none of
 * that kind.
 */
export const koppelingZonderGrond: Dossierregel<Klantcontactdossier> = ({ betrokkenen }) =>
  betrokkenen.flatMap(({ betrokkene, digests, partij }) => {
    if (betrokkene._tag === "Ongekend" || betrokkene.grond.soort !== "identificator") return []
    if (partij?.id !== betrokkene.partij) return []
    const { grond } = betrokkene
    const ofSoort = partij.gegevens.identificatoren.filter((own: Identificator) =>
      own.soort === grond.identificatorsoort
    )
    const uitkomst = untrueGrond(grond, ofSoort, digests)
    return uitkomst === undefined ? [] : [{
      regel: "koppeling-zonder-grond",
      // The partij is not among the records: after unlinking, nothing may lead from the betrokkene to it (B5).
      records: [referTo("betrokkene", betrokkene)],
      kenmerken: [{ veld: grond.identificatorsoort, uitkomst }],
      rustOp: [canonical([partij.id, grond.identificatorsoort, grond.digest ?? null]), canonical(ofSoort)],
      voorstel: { soort: "ontkoppelen", betrokkene: betrokkene.id }
    }]
  })
