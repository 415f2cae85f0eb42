import type { Partij } from "../../partij/partij.ts"
import { canonicalText } from "../../values/canonical-text.ts"
import type { Partijdossier } from "../dossier.ts"
import type { Dossierregel } from "../dossierregel.ts"
import { agreement, agrees } from "../koppelen/agreement.ts"
import { compareIdentificatoren } from "../koppelen/compare-identificatoren.ts"
import { kenmerkenVan, type Levels } from "../koppelen/compare.ts"
import { profileOfPartijgegevens } from "../koppelen/comparison-profile.ts"
import { profileAsText } from "../koppelen/profile-as-text.ts"
import { samenTeVoegen } from "../koppelen/samen-te-voegen.ts"
import { referTo } from "../record-reference.ts"

/**
 * Two actieve partijen of one kind that agree so much that they are presumably one, without identificatoren that
 * differ or are equal. Reported once, with the partij that has the lower id. Partijen that are not actief are left
 * out: a score cannot tell somebody from a late father.
 */
export const dubbelePartijVermoeden: Dossierregel<Partijdossier> = ({ candidates, partij }) =>
  candidates.filter((other) => partij.id < other.id && canBeOne(partij, other)).flatMap((other) => {
    const [profile, otherProfile] = [profileOfPartijgegevens(partij.gegevens), profileOfPartijgegevens(other.gegevens)]
    const gevonden = agreement(profile, otherProfile, "samenvoegen")
    if (gevonden === undefined || !isOneNaam(gevonden.levels)) return []
    const uitkomst = samenTeVoegen(partij, other)
    return [{
      regel: "dubbele-partij-vermoeden",
      records: [referTo("partij", partij), referTo("partij", other)],
      kenmerken: [
        ...kenmerkenVan(gevonden.levels),
        ...("bezwaar" in uitkomst ? [{ veld: "samenvoegen", uitkomst: uitkomst.bezwaar }] : [])
      ],
      rustOp: [profileAsText(profile), profileAsText(otherProfile), canonicalText(uitkomst)],
      ...("voorstel" in uitkomst ? uitkomst : {})
    }]
  })

/**
 * One initial does not tell brothers apart. An organisation's name is enough: another vestiging does not reach the
 * threshold.
 */
const isOneNaam = (levels: Levels): boolean =>
  agrees(levels, "organisatienaam")
  || (agrees(levels, "achternaam") && (agrees(levels, "voornaam") || levels.voorletters === "gelijk"))

const canBeOne = ({ gegevens: one }: Partij, { gegevens: other }: Partij): boolean => {
  if (one?.soortPartij !== other?.soortPartij || one?.indicatieActief !== true || other?.indicatieActief !== true) {
    return false
  }
  const { different, equal } = compareIdentificatoren(one, other)
  return different.length === 0 && equal.length === 0
}
