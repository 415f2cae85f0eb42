import { canonical } from "../canonical.ts"
import type { Partijdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { compareIdentificatoren } from "../koppelen/compare-identificatoren.ts"
import { samenTeVoegen } from "../koppelen/samen-te-voegen.ts"
import { referTo } from "../record-reference.ts"

/** Two partijen with the same identificator, told once: by the one with the lower id. */
export const dubbelePartijIdentificator: Dossierregel<Partijdossier> = ({ kandidaten, partij }) =>
  kandidaten.filter(({ id }) => partij.id < id).flatMap((ander) => {
    const { gelijk } = compareIdentificatoren(partij.gegevens, ander.gegevens)
    if (gelijk.length === 0) return []
    const uitkomst = samenTeVoegen(partij, ander)
    return [{
      regel: "dubbele-partij-identificator",
      records: [referTo("partij", partij), referTo("partij", ander)],
      kenmerken: [
        ...gelijk.map(({ soort }) => ({ veld: soort, uitkomst: "gelijk" })),
        ...("bezwaar" in uitkomst ? [{ veld: "samenvoegen", uitkomst: uitkomst.bezwaar }] : [])
      ],
      // What would be done belongs to it: who rejected one merge has not rejected the other way round.
      rustOp: [...gelijk.map(canonical).sort(), canonical(uitkomst)],
      ...("voorstel" in uitkomst ? uitkomst : {})
    }]
  })
