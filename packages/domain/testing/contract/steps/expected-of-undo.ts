import type { ReportedBevinding } from "../../../src/index.ts"
import type { Voorstel } from "../../../src/reconciliatie/voorstel.ts"

/** Proposals that can't be undone: nothing may lead back. */
const irrevocable = ["ontkoppelen", "anonimiseren", "adressen-verwijderen"]

/** The ids of the records that are found to be linked on a ground that is not true. */
const untrueLinks = (bevindingen: ReadonlyArray<ReportedBevinding>): ReadonlyArray<string> =>
  bevindingen.filter(({ regel }) => regel === "koppeling-zonder-grond")
    .flatMap(({ records }) => records.map(({ id }) => id))

/**
 * The errors of which undoing this must have one, given what was found before it was done; none if it must succeed. A
 * link on a ground that is not true is not made again (B3).
 */
export const refusalsOfUndo = (
  voorstel: Voorstel,
  found: ReadonlyArray<ReportedBevinding>
): ReadonlyArray<string> =>
  irrevocable.includes(voorstel.soort)
    ? ["NietOngedaanTeMaken", "BevindingNietGevonden"]
    : voorstel.soort === "betrokkene-verwijderen" && untrueLinks(found).includes(voorstel.betrokkene)
    ? ["SindsdienGewijzigd"]
    : []

/**
 * Whether undoing this may leave links elsewhere than they were: the undo of a merge gives each to the partij that has
 * the identificator on which it rests, also one that was on another partij before. The contract of grounds holds that.
 */
export const mayMoveLinks = (voorstel: Voorstel, found: ReadonlyArray<ReportedBevinding>): boolean =>
  voorstel.soort === "samenvoegen" && untrueLinks(found).length > 0
