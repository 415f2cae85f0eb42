import { Effect } from "effect"
import type { GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import { Herstelpunten, type PlacedHerstelpunt } from "../../ports/herstelpunten.ts"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { changeLinks, movedTo } from "../change-links.ts"
import { BetrokkenenAtOnce, pageOfWork } from "../each-page-of-betrokkenen.ts"

/**
 * Undoes what a merge did to betrokkenen, a page at a time: those still linked to the partij that stayed are linked to
 * the earlier one, on the same ground. What they gave since stays. The change is recorded as of now (B10). Call it
 * within a transaction.
 */
export const moveBackAll = Effect.fnUntraced(function*(bevinding: BevindingId, blijft: PartijId, door: Medewerker) {
  const herstelpunten = yield* Herstelpunten
  const atOnce = yield* BetrokkenenAtOnce
  let na: string | undefined
  for (;;) {
    const page: ReadonlyArray<PlacedHerstelpunt> = yield* herstelpunten.page(bevinding, na, atOnce)
    yield* pageOfWork(moveBack(page, blijft, door))
    if (page.length < atOnce) return
    na = page.at(-1)?.place
  }
})

const moveBack = Effect.fnUntraced(
  function*(page: ReadonlyArray<PlacedHerstelpunt>, blijft: PartijId, door: Medewerker) {
    const earlier = new Map(
      page.flatMap(({ punt: { voor } }): ReadonlyArray<readonly [string, GekendeBetrokkene]> =>
        "_tag" in voor && voor._tag === "Gekend" ? [[voor.id, voor]] : []
      )
    )
    const current = yield* Betrokkenen.use((all) => all.zoekAll([...earlier.values()].map(({ id }) => id)))
    // Unlinking removes the herstelpunt, so a betrokkene that still has one is still linked by it, or moved since.
    const changes = current.flatMap((nu) => {
      const voor = earlier.get(nu.id)
      return nu._tag === "Gekend" && nu.partij === blijft && voor !== undefined
        ? [movedTo(nu, voor.partij, voor.grond)]
        : []
    })
    if (changes.length > 0) yield* changeLinks(changes, door)
  }
)
