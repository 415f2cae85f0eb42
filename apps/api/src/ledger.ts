import * as System from "@betrokkene/adapters/system"
import { numbersFromLedger, NumberSource, Readiness, type RegisterUnavailable, RestoreLedger } from "@betrokkene/domain"
import type { Log } from "@betrokkene/program"
import { Context, Data, Effect, Layer } from "effect"

/** The file that RESTORE_LEDGER names cannot be written. `code` is that of the operating system, such as ENOENT. */
export class CannotWriteLedger extends Data.TaggedError("CannotWriteLedger")<{
  readonly setting: "RESTORE_LEDGER"
  readonly code: string
  readonly mend: string
}> {}

const mend = "name a file that this account may make and add to, on a disk with room"

const codeOf = ({ reden }: RegisterUnavailable): string => reden.replace("ledger-", "")

/**
 * Notes in this file what a restore needs: numbers before they are given out, and who is forgotten. Fails at the start
 * when it cannot be written. When it cannot later on, the register is not ready, and the log says so once.
 */
export const ledgerLayer = (path: string, log: Log) => {
  let failing = false
  const watched = (work: Effect.Effect<void, RegisterUnavailable>) =>
    work.pipe(
      Effect.tap(() =>
        Effect.sync(() => {
          if (failing) log("info", "the ledger can be written again", { setting: "RESTORE_LEDGER" })
          failing = false
        })
      ),
      Effect.tapError((failure) =>
        Effect.sync(() => {
          if (!failing) log("error", "the ledger cannot be written", told(failure))
          failing = true
        })
      )
    )
  // A probe writes, as only that finds a full disk. So it is made at the start and after a failure alone.
  const check = watched(Effect.suspend(() => System.checkLedger(path, failing)))
  const noting = Layer.succeed(RestoreLedger, {
    note: (entry) => watched(Effect.provide(RestoreLedger.use(({ note }) => note(entry)), System.ledgerLayer(path)))
  })
  return Layer.effectContext(Effect.gen(function*() {
    yield* Effect.mapError(System.checkLedger(path, true), (failure) => new CannotWriteLedger(told(failure)))
    const readiness = yield* Readiness
    return Context.make(NumberSource, yield* numbersFromLedger(yield* NumberSource)).pipe(
      Context.add(Readiness, {
        check: Effect.andThen(readiness.check, check),
        stand: Effect.flatMap(readiness.stand, (stand) =>
          Effect.match(check, {
            onFailure: () => ({ ...stand, writable: false }),
            onSuccess: () => stand
          }))
      })
    )
  })).pipe(Layer.provideMerge(noting))
}

const told = (failure: RegisterUnavailable) => ({ setting: "RESTORE_LEDGER", code: codeOf(failure), mend }) as const
