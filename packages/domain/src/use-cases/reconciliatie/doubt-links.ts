import { Effect } from "effect"
import { doubtfulGrond } from "../../betrokkene/doubtful-grond.ts"
import type { PartijId } from "../../partij/partij-id.ts"
import { type BetrokkeneChange, Betrokkenen } from "../../ports/betrokkenen.ts"
import { Herstelpunten } from "../../ports/herstelpunten.ts"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"
import type { Tijdstip } from "../../values/tijdstip.ts"
import { nextVersie } from "../../values/versie.ts"
import { mergesInto } from "../also-known-as.ts"
import { eachPageOfBetrokkenen } from "../each-page-of-betrokkenen.ts"
import { closedPartijWithId } from "../existing.ts"

/** A merge that is being undone: its finding, the two partijen, and since when they were one. */
interface UndoneMerge {
  readonly bevinding: BevindingId
  readonly blijft: PartijId
  readonly vervalt: PartijId
  readonly since: Tijdstip
}

/**
 * Says with each link to the partij that stayed whether the other one may have been meant: somebody chose it while the two
 * were one ({@link doubtfulGrond}). What a later merge brought along was chosen elsewhere, and is left alone. Returns the
 * number of links in doubt. Call it within the transaction that undoes the merge, after all that can be moved back was.
 */
export const doubtLinks = Effect.fnUntraced(function*({ bevinding, blijft, since, vervalt }: UndoneMerge) {
  const [betrokkenen, herstelpunten] = [yield* Betrokkenen, yield* Herstelpunten]
  const others = (yield* mergesInto(blijft)).flatMap((merge) => merge.bevinding === bevinding ? [] : [merge.bevinding])
  yield* closedPartijWithId(blijft)
  const doubted = new Set<string>()
  yield* eachPageOfBetrokkenen(blijft, (page) =>
    Effect.gen(function*() {
      const found = page.flatMap((voor): ReadonlyArray<BetrokkeneChange> => {
        const grond = doubtfulGrond(voor.grond, vervalt, since)
        return grond === undefined ? [] : [{ voor, na: { ...voor, grond, versie: nextVersie(voor.versie) } }]
      })
      const brought = found.length === 0 || others.length === 0
        ? []
        : yield* herstelpunten.over(others, found.map(({ voor: { id } }) => id))
      const ids = new Set<string>(brought.map(({ punt }) => punt.voor.id))
      const changes = found.filter(({ voor: { id } }) => !ids.has(id))
      if (changes.length === 0) return
      yield* betrokkenen.vervangAll(changes)
      for (const { na: { id } } of changes) doubted.add(id)
    }))
  return doubted.size
})
