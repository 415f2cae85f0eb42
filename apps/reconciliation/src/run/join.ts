import { Readiness, Reconciliaties } from "@betrokkene/domain"
import { Effect, Option } from "effect"
import type { Account } from "../progress/account.ts"
import { endOfStarter } from "./crew.ts"
import { partWork } from "./part-work.ts"
import { persist } from "./retries.ts"
import { type Approach, runWorker } from "./worker.ts"

/** Joins the run that is under way until nothing of it is left to do. Returns whether there was one. */
export const joinRunning = (approach: Approach, account: Account) =>
  Effect.gen(function*() {
    yield* Readiness.use((readiness) => readiness.check)
    const running = yield* persist(Reconciliaties.use((reconciliaties) => reconciliaties.running))
    if (Option.isNone(running)) return false
    yield* Effect.raceFirst(
      runWorker(running.value.id, partWork(running.value, approach.houder, account), approach),
      endOfStarter
    )
    return true
  })
