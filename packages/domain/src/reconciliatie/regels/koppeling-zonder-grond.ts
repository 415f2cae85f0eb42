import type { GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import { untrueGrond } from "../../betrokkene/untrue-grond.ts"
import type { Partij } from "../../partij/partij.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Identificator } from "../../values/identificator.ts"
import type { Bevinding } from "../bevinding.ts"
import type { Dossierbetrokkene, Klantcontactdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { referTo } from "../record-reference.ts"

/**
 * Gekende betrokkenen that were linked on an identificator which their partij does not have (B3): the betrokkene may be
 * somebody else. A link of which is not known on which identificator it rests is only found if the partij has none of
 * that kind. After a correction, the link is found if another partij has the identificator that it was made on.
 */
export const koppelingZonderGrond: Dossierregel<Klantcontactdossier> = ({ betrokkenen }) =>
  betrokkenen.flatMap((one) => {
    const { betrokkene, partij } = one
    if (betrokkene._tag === "Ongekend" || partij?.id !== betrokkene.partij) return []
    return [...untrue(betrokkene, partij, one), ...ofAnother(betrokkene, one)].map((found) => ({
      regel: "koppeling-zonder-grond",
      // The partij is not among the records: after unlinking, nothing may lead from the betrokkene to it (B5).
      records: [referTo("betrokkene", betrokkene)],
      ...found,
      voorstel: { soort: "ontkoppelen", betrokkene: betrokkene.id }
    }))
  })

type Found = ReadonlyArray<Pick<Bevinding, "kenmerken" | "rustOp">>

const untrue = (
  { grond }: GekendeBetrokkene,
  { gegevens, id }: Partij,
  { digests }: Pick<Dossierbetrokkene, "digests">
): Found => {
  if (grond.soort !== "identificator") return []
  const ofSoort = gegevens.identificatoren.filter((own: Identificator) => own.soort === grond.identificatorsoort)
  const uitkomst = untrueGrond(grond, ofSoort, digests)
  return uitkomst === undefined ? [] : [{
    kenmerken: [{ veld: grond.identificatorsoort, uitkomst }],
    rustOp: [canonicalText([id, grond.identificatorsoort, grond.digest ?? null]), canonicalText(ofSoort)]
  }]
}

const ofAnother = (
  { grond: { earlier }, partij }: GekendeBetrokkene,
  { earlierHolder }: Pick<Dossierbetrokkene, "earlierHolder">
): Found =>
  earlier === undefined || earlierHolder === undefined ? [] : [{
    kenmerken: [{ veld: earlier.identificatorsoort, uitkomst: "van-ander" }],
    rustOp: [canonicalText([partij, earlier.identificatorsoort, earlier.digest]), canonicalText(earlierHolder)]
  }]
