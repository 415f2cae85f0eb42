import type { Beleid } from "./beleid.ts"
import type { Bevinding } from "./bevinding.ts"

/**
 * Whether the nightly run carries out by itself what the finding proposes: pure normalisation and the deletion of what belongs to
 * nobody always, whatever touches a person's data only when the policy says so, and anything else never.
 */
export const isRepaired = ({ regel, voorstel }: Bevinding, beleid: Beleid): boolean => {
  switch (voorstel?.soort) {
    case "normaliseren":
    case "adressen-verwijderen":
      return true
    case "afwijking-verwijderen":
      return regel === "overbodige-afwijking" && beleid.verwijderOverbodigeAfwijkingen
    case "anonimiseren":
      return beleid.anonimiseer
    case "koppelen":
      return voorstel.gronden.some((grond) => beleid.koppelOpGronden.includes(grond))
    case "ontkoppelen":
    case "samenvoegen":
    case "betrokkene-verwijderen":
    case "overnemen":
    case undefined:
      return false
  }
}
