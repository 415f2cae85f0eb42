import type { Beleid } from "./beleid.ts"
import type { Bevinding } from "./bevinding.ts"

/**
 * Whether the nightly run carries out a finding's proposal by itself. It always normalises values and deletes
 * addresses that belong to nobody. It changes a person's data only where the policy says so, and where the rule does not
 * leave that to a person. All other proposals wait for a person.
 */
export const isRepaired = ({ leftToPerson, regel, voorstel }: Bevinding, beleid: Beleid): boolean => {
  if (leftToPerson === true) return false
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
