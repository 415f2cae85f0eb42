import { Effect } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import { Bevindingen } from "../ports/bevindingen.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"
import { isCarriedOut } from "../reconciliatie/besluit.ts"
import type { BevindingId } from "../reconciliatie/bevinding.ts"
import type { Tijdstip } from "../values/tijdstip.ts"

/** The rules that propose to merge. A partij may have findings of other rules about each of its betrokkenen. */
const mergingRegels = ["dubbele-partij-identificator", "dubbele-partij-vermoeden"] as const

/** A finding by which a partij was merged into another one, and when. */
export interface Merge {
  readonly bevinding: BevindingId
  readonly blijft: PartijId
  readonly vervalt: PartijId
  readonly op: Tijdstip
}

/** The findings by which others were merged into this partij, directly or through another one. */
export const mergesInto = (
  partij: PartijId
): Effect.Effect<ReadonlyArray<Merge>, RegisterUnavailable, Bevindingen> => mergesIntoAny([partij])

/** All partijen that were merged into one of these are looked up at once: there may be many of them, but in few steps. */
const mergesIntoAny = (
  partijen: ReadonlyArray<PartijId>
): Effect.Effect<ReadonlyArray<Merge>, RegisterUnavailable, Bevindingen> =>
  Effect.gen(function*() {
    if (partijen.length === 0) return []
    const bevindingen = yield* Bevindingen
    const gevonden = (yield* Effect.forEach(mergingRegels, (regel) => bevindingen.over(partijen, regel))).flat()
    const staying = new Set(partijen)
    const merges = gevonden.filter(isCarriedOut).flatMap(({ besluit, id, voorstel }) =>
      besluit !== undefined && voorstel?.soort === "samenvoegen" && staying.has(voorstel.blijft)
        ? [{ bevinding: id, blijft: voorstel.blijft, vervalt: voorstel.vervalt, op: besluit.op }]
        : []
    )
    return [...merges, ...(yield* mergesIntoAny(merges.map(({ vervalt }) => vervalt)))]
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
 * The partij and every partij that was merged into it on a finding, directly or through another one. What is stored
 * about those is about this partij.
 */
export const alsoKnownAs = (
  partij: PartijId
): Effect.Effect<ReadonlyArray<PartijId>, RegisterUnavailable, Bevindingen> =>
  Effect.map(mergesInto(partij), (merges) => [partij, ...merges.map(({ vervalt }) => vervalt)])
