import { canonicalText } from "../values/canonical-text.ts"
import type { Bevinding, ReportedBevinding } from "./bevinding.ts"
import type { Regel } from "./regels.ts"
import type { Voorstel } from "./voorstel.ts"

type Undone = Pick<ReportedBevinding, "voorstel">

/**
 * The rules that may find in another way what was undone: that two partijen are one, that a betrokkene is a partij, or
 * that an override is superfluous.
 */
export const regelsDecidedBy = ({ voorstel }: Undone): ReadonlyArray<Regel> => {
  switch (voorstel?.soort) {
    case "samenvoegen":
      return ["dubbele-partij-identificator", "dubbele-partij-vermoeden"]
    case "koppelen":
      return ["mogelijke-partij", "gegevens-van-partij-in-ongekende"]
    case "afwijking-verwijderen":
      return ["overbodige-afwijking", "verouderde-afwijking"]
    default:
      return []
  }
}

/**
 * Whether undoing the one finding decides against the other too: until the data change, the night must not bring back in
 * another way what somebody took back. That is the same proposal by whichever rule, or part of it. After undoing a link
 * it is also that the betrokkene has the data of the partij: it gave these itself, and they were why it was linked.
 */
export const isDecidedBy = ({ voorstel: undone }: Undone, { records, regel, voorstel: found }: Bevinding): boolean => {
  if (undone?.soort === "koppelen" && regel === "gegevens-van-partij-in-ongekende") {
    return records.some(({ id, soort }) => soort === "betrokkene" && id === undone.betrokkene)
  }
  return undone !== undefined && found !== undefined && doesNoMore(found, undone)
}

const doesNoMore = (found: Voorstel, undone: Voorstel): boolean => {
  if (found.soort === "samenvoegen" && undone.soort === "samenvoegen") {
    return [undone.blijft, undone.vervalt].includes(found.blijft) &&
      [undone.blijft, undone.vervalt].includes(found.vervalt)
  }
  if (found.soort === "koppelen" && undone.soort === "koppelen") {
    return found.betrokkene === undone.betrokkene && found.partij === undone.partij
  }
  return found.soort === "afwijking-verwijderen" && undone.soort === "afwijking-verwijderen" &&
    found.betrokkene === undone.betrokkene &&
    found.afwijkingen.every((own) => undone.afwijkingen.some((van) => canonicalText(own) === canonicalText(van)))
}
