import type { ReportedBevinding } from "./bevinding.ts"

/**
 * Whether a finding about a betrokkene leads from him to the partij that he is or was linked to: it names one, or another betrokkene who
 * has the same. A rejected proposal to link does not: it tells that he is somebody else, and must stay so as not to be made again.
 */
export const leadsToPartij = ({ kenmerken, records, regel, toestand, voorstel }: ReportedBevinding): boolean => {
  if (toestand === "afgewezen" && (regel === "mogelijke-partij" || regel === "meer-mogelijke-partijen")) return false
  return records.some(({ soort }) => soort === "partij")
    || regel === "zelfde-partij-dubbel"
    || kenmerken.some(({ partij }) => partij !== undefined)
    || voorstel?.soort === "koppelen"
}
