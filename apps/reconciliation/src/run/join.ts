import { Readiness, Reconciliaties } from "@betrokkene/domain"
import { Effect, Option } from "effect"
import type { Verslag } from "../progress/account.ts"
import { startersEinde } from "./crew.ts"
import { deelwerk } from "./part-work.ts"
import { houdVol } from "./retries.ts"
import { werkMee, type Werkwijze } from "./worker.ts"

/** Works along in the run that is under way, until nothing of it is left to do; answers whether there was one. */
export const werkMeeInLopende = (werkwijze: Werkwijze, verslag: Verslag) =>
  Effect.gen(function*() {
    yield* Readiness.use((gereedheid) => gereedheid.check)
    const lopende = yield* houdVol(Reconciliaties.use((reconciliaties) => reconciliaties.running))
    if (Option.isNone(lopende)) return false
    yield* Effect.raceFirst(
      werkMee(lopende.value.id, deelwerk(lopende.value, werkwijze.houder, verslag), werkwijze),
      startersEinde
    )
    return true
  })
