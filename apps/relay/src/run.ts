import {
  deliverGebeurtenissen,
  Deliveries,
  type DeliveryPolicy,
  distributeGebeurtenissen,
  EventSender,
  listCancelledAbonnementen,
  type Medewerker,
  type RegisterUnavailable
} from "@betrokkene/domain"
import { delay } from "@betrokkene/domain/internal"
import { ownCommand } from "@betrokkene/program"
import { Effect, Queue, Random } from "effect"
import { account } from "./account.ts"
import { sender } from "./sender.ts"
import type { RunSettings } from "./settings.ts"
import type { Subscriber } from "./subscriber.ts"

/** Maximum number of events distributed in one transaction. */
const distributed = 500

/** Distributes events and delivers them until it is interrupted. Work under way is finished first. */
export const run = (settings: RunSettings, subscribers: ReadonlyArray<Subscriber>, holder: Medewerker) =>
  Effect.gen(function*() {
    const subscriptions = subscribers.map(({ subscription }) => subscription)
    yield* Effect.annotateLogs(Effect.logInfo("started"), { subscribers: subscriptions.map(({ naam }) => naam) })
    for (const { aantal, abonnement } of yield* listCancelledAbonnementen(subscriptions)) {
      yield* Effect.annotateLogs(
        Effect.logWarning("deliveries of a subscriber that the file does not name: see forget"),
        { subscriber: abonnement, deliveries: aantal }
      )
    }
    const doors = yield* Effect.forEach(
      subscribers,
      (subscriber) => Effect.map(Queue.sliding<void>(1), (bell) => ({ subscriber, bell }))
    )
    const ring = Effect.forEach(doors, ({ bell }) => Queue.offer(bell, undefined), { discard: true })
    yield* Effect.all(
      [
        distribute(settings, subscriptions, ring),
        ...doors.map(({ bell, subscriber }) => deliverTo(settings, subscriber, holder, bell))
      ],
      { concurrency: "unbounded", discard: true }
    )
  }).pipe(Effect.onInterrupt(() => Effect.logInfo("stopped")))

/** The time until the next round, in milliseconds. Zero means that there may be more to do at once. */
type Wait = number

const distribute = (
  { brake, pollInterval }: RunSettings,
  subscriptions: ReadonlyArray<Subscriber["subscription"]>,
  ring: Effect.Effect<void>
) =>
  repeatedly(
    "distribute",
    brake,
    Effect.gen(function*() {
      const done = yield* distributeGebeurtenissen(subscriptions, distributed)
      if (done > 0) {
        yield* Effect.annotateLogs(Effect.logDebug("distributed"), { events: done })
        yield* ring
      }
      return done === distributed ? 0 : pollInterval
    }),
    Effect.sleep
  )

const deliverTo = (
  { brake, concurrency, origin, policy, pollInterval, timeout }: RunSettings,
  subscriber: Subscriber,
  holder: Medewerker,
  bell: Queue.Queue<void>
) => {
  let failedInARow = 0
  const round = deliverGebeurtenissen({
    abonnement: subscriber.subscription.naam,
    houder: holder,
    aantal: concurrency,
    // An attempt ends within `timeout`; the rest of the lease is time to record it.
    lease: 2 * timeout,
    beleid: policy,
    random: Random.next
  }).pipe(
    Effect.tap((reports) => Effect.forEach(reports, account, { discard: true })),
    Effect.map((reports): Wait => {
      const failed = reports.length > 0 && reports.every(({ outcome }) => outcome.soort !== "bezorgd")
      failedInARow = failed ? failedInARow + 1 : 0
      if (failed) return delay(failedInARow, 0, brake)
      return reports.length === 0 ? pollInterval : 0
    }),
    Effect.provideService(EventSender, sender(subscriber, origin, timeout))
  )
  const rest = (wait: Wait) => failedInARow > 0 ? Effect.sleep(wait) : Effect.race(Effect.sleep(wait), Queue.take(bell))
  return repeatedly("deliver", brake, round, rest)
}

/** Milliseconds between looks whether a copy, or a restored register, was confirmed. */
const parkedInterval = 10_000

/** Waits while nobody may be told anything: subscribers do not hear from a copy, or before a restore is confirmed. */
const whenPermitted: Effect.Effect<void, RegisterUnavailable, Deliveries> = Effect.gen(function*() {
  for (let told = false;; told = true) {
    if (yield* Deliveries.use(({ mayTell }) => mayTell)) return
    if (!told) {
      yield* Effect.logError(
        `parked: this register is a copy or was restored, see ${ownCommand("after-restore", "--help")}`
      )
    }
    yield* Effect.sleep(parkedInterval)
  }
})

/** Repeats a round for ever. An interruption waits for the round; an unreachable database is tried again. */
const repeatedly = <R, R2>(
  name: string,
  brake: DeliveryPolicy,
  round: Effect.Effect<Wait, RegisterUnavailable, R>,
  rest: (wait: Wait) => Effect.Effect<void, never, R2>
): Effect.Effect<never, never, Deliveries | R | R2> => {
  let failed = 0
  return Effect.forever(
    Effect.andThen(whenPermitted, Effect.uninterruptible(round)).pipe(
      Effect.tap(() =>
        Effect.sync(() => {
          failed = 0
        })
      ),
      Effect.catchTag("RegisterUnavailable", ({ reden }) => {
        failed += 1
        return Effect.as(
          Effect.annotateLogs(Effect.logWarning("the database cannot be reached, will be tried again"), {
            task: name,
            reason: reden
          }),
          delay(failed, 0, brake)
        )
      }),
      Effect.flatMap((wait) => wait === 0 ? Effect.yieldNow : rest(wait))
    )
  )
}
