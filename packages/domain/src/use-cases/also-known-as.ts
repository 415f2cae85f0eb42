import { Effect } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"
import { isCarriedOut } from "../reconciliatie/besluit.ts"
import type { BevindingId } from "../reconciliatie/bevinding.ts"
import type { Tijdstip } from "../values/tijdstip.ts"

/** The rules that propose to merge. A partij may have findings of other rules about each of its betrokkenen. */
const mergingRegels = ["dubbele-partij-identificator", "dubbele-partij-vermoeden"] as const

/** A finding by which a partij was merged into another one. */
interface Merge {
  readonly bevinding: BevindingId
  readonly vervalt: PartijId
}

/** The findings by which others were merged into this partij, directly or through another one. */
export const mergesInto = (
  partij: PartijId
): Effect.Effect<ReadonlyArray<Merge>, RegisterUnavailable, Bevindingen> =>
  Effect.gen(function*() {
    const bevindingen = yield* Bevindingen
    const gevonden = (yield* Effect.forEach(mergingRegels, (regel) => bevindingen.over([partij], regel))).flat()
    const merges = gevonden.filter(isCarriedOut).flatMap(({ id, voorstel }) =>
      voorstel?.soort === "samenvoegen" && voorstel.blijft === partij
        ? [{ bevinding: id, vervalt: voorstel.vervalt }]
        : []
    )
    return [...merges, ...(yield* Effect.forEach(merges, ({ vervalt }) => mergesInto(vervalt))).flat()]
  })

/** The partij that this one is now: itself, or the one that it was merged into on a finding, directly or through another one. */
export const mergedInto = (partij: PartijId): Effect.Effect<PartijId, RegisterUnavailable, Bevindingen> =>
  Effect.gen(function*() {
    const bevindingen = yield* Bevindingen
    const gevonden = (yield* Effect.forEach(mergingRegels, (regel) => bevindingen.over([partij], regel))).flat()
    for (const { voorstel } of gevonden.filter(isCarriedOut)) {
      if (voorstel?.soort === "samenvoegen" && voorstel.vervalt === partij) return yield* mergedInto(voorstel.blijft)
    }
    return partij
  })

/**
 * The partijen that were proposed to be merged into this one, on a finding that somebody decided at this moment or later.
 * Those of which that was undone may have been meant by a link that was made before.
 */
export const proposedFor = Effect.fnUntraced(function*(partij: PartijId, since: Tijdstip) {
  const bevindingen = yield* Bevindingen
  const gevonden = (yield* Effect.forEach(mergingRegels, (regel) => bevindingen.over([partij], regel))).flat()
  return gevonden.flatMap(({ besluit, voorstel }) =>
    besluit !== undefined && besluit.op >= since && voorstel?.soort === "samenvoegen" && voorstel.blijft === partij
      ? [voorstel.vervalt]
      : []
  )
})

/**
 * The partij and every partij that was merged into it on a finding, directly or through another one. What is stored
 * about those is about this partij.
 */
export const alsoKnownAs = (
  partij: PartijId
): Effect.Effect<ReadonlyArray<PartijId>, RegisterUnavailable, Bevindingen> =>
  Effect.map(mergesInto(partij), (merges) => [partij, ...merges.map(({ vervalt }) => vervalt)])
