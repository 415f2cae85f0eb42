import { type Context, Effect, Semaphore } from "effect"
import type { NumberSource } from "../ports/number-source.ts"
import { type LedgerEntry, RestoreLedger } from "../ports/restore-ledger.ts"

type Series = Extract<LedgerEntry, { readonly soort: "nummers" }>["reeks"]

/** Numbers that are noted at once. */
const block = 10_000

/**
 * A source whose numbers are noted in the ledger before they are given out, a block at a time, so that a register that
 * is restored goes on above them.
 *
 * Example: {@link RestoreLedger}.
 */
export const numbersFromLedger = (
  source: Context.Service.Shape<typeof NumberSource>
): Effect.Effect<Context.Service.Shape<typeof NumberSource>> =>
  Effect.gen(function*() {
    const ledger = yield* RestoreLedger
    const noted = (reeks: Series) =>
      Effect.map(Semaphore.make(1), (turn) => {
        let known = 0
        return Effect.tap(source[reeks], (nummer) =>
          Number(nummer) <= known ? Effect.void : turn.withPermits(1)(Effect.suspend(() => {
            if (Number(nummer) <= known) return Effect.void
            const tot = Number(nummer) + block
            return Effect.andThen(
              ledger.note({ soort: "nummers", reeks, tot }),
              Effect.sync(() => {
                known = tot
              })
            )
          })))
      })
    return {
      klantcontact: yield* noted("klantcontact"),
      partij: yield* noted("partij"),
      internetaak: yield* noted("internetaak")
    }
  })
