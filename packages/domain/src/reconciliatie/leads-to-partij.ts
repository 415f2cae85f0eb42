import type { ReportedBevinding } from "./bevinding.ts"

/**
 * Whether a finding about a betrokkene reveals the partij that it is or was linked to: it names that partij, or
 * another betrokkene with the same partij. A rejected proposal to link does not: it says that the betrokkene is
 * somebody else, and must be kept so that it is not proposed again.
 */
export const leadsToPartij = ({ kenmerken, records, regel, toestand, voorstel }: ReportedBevinding): boolean => {
  if (toestand === "afgewezen" && (regel === "mogelijke-partij" || regel === "meer-mogelijke-partijen")) return false
  return records.some(({ soort }) => soort === "partij")
    || regel === "zelfde-partij-dubbel"
    || kenmerken.some(({ partij }) => partij !== undefined)
    || voorstel?.soort === "koppelen"
}
