import type { ReportedBevinding } from "../../../src/index.ts"
import type { Voorstel } from "../../../src/reconciliatie/voorstel.ts"

/** Whether the proposal removes a betrokkene whose link rests on a ground that is not true: it is not made again (B3). */
export const removesUntrueLink = (voorstel: Voorstel, bevindingen: ReadonlyArray<ReportedBevinding>): boolean =>
  voorstel.soort === "betrokkene-verwijderen" &&
  bevindingen.some(({ records, regel }) =>
    regel === "koppeling-zonder-grond" && records.some(({ id }) => id === voorstel.betrokkene)
  )
