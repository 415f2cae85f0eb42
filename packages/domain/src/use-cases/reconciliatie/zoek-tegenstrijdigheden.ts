import { Effect } from "effect"
import { findTegenstrijdigheden } from "../../partij/tegenstrijdigheden.ts"
import type { BevindingId } from "../../reconciliatie/bevinding.ts"
import { partijMetId } from "../existing.ts"
import { openBevinding } from "./open-bevinding.ts"
import { GeenSamenvoeging } from "./reconciliatie-errors.ts"

/**
 * The two partijen that an open finding proposes to merge, as they are now, and in which fields they contradict each
 * other. Fails with `GeenSamenvoeging` if it proposes something else.
 *
 * Also fails with {@link BevindingNietGevonden}, {@link BevindingNietOpen}, {@link PartijNietGevonden} or
 * {@link VersieConflict}.
 *
 * Example: {@link accepteerBevinding}.
 */
export const zoekTegenstrijdigheden = Effect.fn("zoekTegenstrijdigheden")(function*(id: BevindingId) {
  const { voorstel } = yield* openBevinding({ bevinding: id, versie: "elke" })
  if (voorstel?.soort !== "samenvoegen") return yield* new GeenSamenvoeging({ bevinding: id })
  const blijft = yield* partijMetId(voorstel.blijft)
  const vervalt = yield* partijMetId(voorstel.vervalt)
  return { blijft, vervalt, tegenstrijdigheden: findTegenstrijdigheden(blijft, vervalt) }
})
