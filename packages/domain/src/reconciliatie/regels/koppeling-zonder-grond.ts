import type { GrondOpIdentificator } from "../../betrokkene/grond.ts"
import { type IdentificatorDigest, isComparable } from "../../values/identificator-digest.ts"
import type { Identificator } from "../../values/identificator.ts"
import { canonical } from "../canonical.ts"
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
    const uitkomst = whatIsWrong(grond, ofSoort.length, digests)
    return uitkomst === undefined ? [] : [{
      regel: "koppeling-zonder-grond",
      // The partij is not among the records: after unlinking, nothing may lead from the betrokkene to it (B5).
      records: [referTo("betrokkene", betrokkene)],
      kenmerken: [{ veld: grond.identificatorsoort, uitkomst }],
      rustOp: [canonical([partij.id, grond.identificatorsoort, grond.digest ?? null]), canonical(ofSoort)],
      voorstel: { soort: "ontkoppelen", betrokkene: betrokkene.id }
    }]
  })

/** Digests under another secret are of no help: a link is never accused because a secret was replaced. */
const whatIsWrong = (
  { digest }: GrondOpIdentificator,
  countOfSoort: number,
  digests: ReadonlyArray<IdentificatorDigest>
): "ontbreekt" | "anders" | undefined => {
  if (countOfSoort === 0) return "ontbreekt"
  return digest === undefined || digests.includes(digest) || !digests.some((own) => isComparable(own, digest))
    ? undefined
    : "anders"
}
