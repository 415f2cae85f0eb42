import { Effect, Option } from "effect"
import type { PartijId } from "../../partij/partij-id.ts"
import type { BesideHerstelpunt } from "../../ports/herstelpunten.ts"
import { SideRecords } from "../../ports/side-records.ts"
import { Transaction } from "../../ports/transaction.ts"
import type { SideId, SideRecord } from "../../side-records/side-record.ts"
import { nextVersie } from "../../values/versie.ts"

/**
 * Undoes what a merge did to what stood beside the partij that went: what still is beside the one that stayed goes back,
 * and what was deleted is there again if it can be. What somebody deleted or moved since stays so.
 */
export const moveBackBeside = Effect.fnUntraced(
  function*(points: ReadonlyArray<BesideHerstelpunt>, blijft: PartijId) {
    for (const point of points) yield* point.versieNa === undefined ? addAgain(point) : moveBack(point, blijft)
  }
)

const addAgain = ({ voor: { id, registratiedatum, soort, velden, versie } }: BesideHerstelpunt) =>
  Transaction.use((transaction) =>
    transaction.asUnit(
      SideRecords.use((all) =>
        all.voegToe(
          { soort, id, gegevens: velden, registratiedatum, versie: nextVersie(versie) } as unknown as SideRecord
        )
      )
    )
  ).pipe(
    Effect.catchTags({ SideRecordCombinationTaken: () => Effect.void, SideRecordNeighbourNotFound: () => Effect.void })
  )

const moveBack = Effect.fnUntraced(
  function*({ voor: { id, partij, soort, velden } }: BesideHerstelpunt, blijft: PartijId) {
    const sideRecords = yield* SideRecords
    const nu = Option.getOrUndefined(yield* sideRecords.zoek(soort, id as SideId))
    const own = nu?.gegevens as Readonly<Record<string, unknown>> | undefined
    const moved = Object.entries(velden).filter(([, waarde]) => waarde === partij)
    if (nu === undefined || moved.some(([veld]) => own?.[veld] !== blijft)) return
    const after = { ...nu, gegevens: { ...own, ...velden }, versie: nextVersie(nu.versie) } as unknown as SideRecord
    yield* sideRecords.vervang(after, nu.versie).pipe(
      // The partij was just registered again, so that nothing else is beside it.
      Effect.catchTags({ SideRecordCombinationTaken: Effect.die, SideRecordNeighbourNotFound: Effect.die })
    )
  }
)
