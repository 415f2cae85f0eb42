import { canonicalText } from "../../values/canonical-text.ts"
import type { Partijdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { compareIdentificatoren } from "../koppelen/compare-identificatoren.ts"
import { samenTeVoegen } from "../koppelen/samen-te-voegen.ts"
import { referTo } from "../record-reference.ts"

/** Two partijen with the same identificator. Reported once, with the partij that has the lower id. */
export const dubbelePartijIdentificator: Dossierregel<Partijdossier> = ({ candidates, partij }) =>
  candidates.filter(({ id }) => partij.id < id).flatMap((other) => {
    const { equal } = compareIdentificatoren(partij.gegevens, other.gegevens)
    if (equal.length === 0) return []
    const uitkomst = samenTeVoegen(partij, other)
    return [{
      regel: "dubbele-partij-identificator",
      records: [referTo("partij", partij), referTo("partij", other)],
      kenmerken: [
        ...equal.map(({ soort }) => ({ veld: soort, uitkomst: "gelijk" })),
        ...("bezwaar" in uitkomst ? [{ veld: "samenvoegen", uitkomst: uitkomst.bezwaar }] : [])
      ],
      // The proposal is part of it: rejecting one merge does not reject the opposite one.
      rustOp: [...equal.map(canonicalText).sort(), canonicalText(uitkomst)],
      ...("voorstel" in uitkomst ? uitkomst : {})
    }]
  })
