import { Effect } from "effect"
import type { GekendeBetrokkene } from "../../betrokkene/betrokkene.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { Betrokkenen } from "../../ports/betrokkenen.ts"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { Herstelpunten, type PlacedHerstelpunt } from "../../ports/herstelpunten.ts"
import { isCarriedOut } from "../../reconciliatie/besluit.ts"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import { changeLinks, movedTo } from "../change-links.ts"
import { BetrokkenenAtOnce, pageOfWork } from "../each-page-of-betrokkenen.ts"
import { moveBackBeside } from "./move-back-beside.ts"

/**
 * Undoes what a merge did to betrokkenen, a page at a time: those still linked to the partij that stayed are linked to
 * the earlier one, on the same ground, and so is what stood beside it ({@link moveBackBeside}). What they gave since stays. One that was removed since comes back to the earlier
 * one too, if its removal is undone. The change is recorded as of now (B10). Call it
 * within a transaction.
 */
export const moveBackAll = Effect.fnUntraced(function*(bevinding: BevindingId, blijft: PartijId, door: Medewerker) {
  const herstelpunten = yield* Herstelpunten
  const atOnce = yield* BetrokkenenAtOnce
  let na: string | undefined
  for (;;) {
    const page: ReadonlyArray<PlacedHerstelpunt> = yield* herstelpunten.page(bevinding, na, atOnce)
    yield* pageOfWork(moveBack(page, blijft, door))
    yield* moveBackBeside(page.flatMap(({ punt }) => punt.soort === "bijbehorend" ? [punt] : []), blijft)
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
    const present = new Set<string>(current.map(({ id }) => id))
    yield* redirectRemoved([...earlier.values()].filter(({ id }) => !present.has(id)), blijft)
  }
)

/** Lets what restores these betrokkenen, which were removed while the partijen were one, lead to the earlier partij. */
const redirectRemoved = Effect.fnUntraced(function*(removed: ReadonlyArray<GekendeBetrokkene>, blijft: PartijId) {
  const ids = removed.map(({ id }) => id)
  if (ids.length === 0) return
  const herstelpunten = yield* Herstelpunten
  const dubbel = yield* Bevindingen.use((bevindingen) => bevindingen.over(ids, "zelfde-partij-dubbel"))
  const kept = yield* herstelpunten.over(dubbel.filter(isCarriedOut).map(({ id }) => id), ids)
  for (const { bevinding, punt } of kept) {
    const earlier = removed.find(({ id }) => id === punt.voor.id)
    if (earlier === undefined || punt.soort !== "betrokkene" || punt.voor._tag === "Ongekend") continue
    if (punt.voor.partij !== blijft) continue
    const { grond, partij } = earlier
    yield* herstelpunten.consume(bevinding)
    yield* herstelpunten.keep(bevinding, [{ ...punt, voor: { ...punt.voor, grond, partij } }])
  }
})
