import { Context, Effect } from "effect"
import type { GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import type { PageRequest } from "../ports/record-page.ts"
import { Transaction } from "../ports/transaction.ts"

/**
 * The number of betrokkenen of a partij that are read and written at once, a thousand unless a test sets another. A
 * partij may have a hundred thousand: this bounds the memory, and the number of statements is a fraction of theirs.
 */
export const BetrokkenenAtOnce = Context.Reference<number>("@betrokkene/domain/BetrokkenenAtOnce", {
  defaultValue: () => 1_000
})

/** Does a page of work within a transaction. Where others changed a betrokkene of it meanwhile, it is done again. */
export const pageOfWork = <A, E extends { readonly _tag: string }, R>(work: Effect.Effect<A, E, R>) =>
  Transaction.use((transaction) => transaction.asUnit(work)).pipe(
    Effect.retry({ while: ({ _tag }) => _tag === "VersieConflict", times: 10 })
  )

/**
 * Does `work` with all betrokkenen of a partij, a page at a time, within a transaction that closed the partij (see
 * `zoekAndClose`). A page whose betrokkenen are changed by others meanwhile is read and done again.
 */
export const eachPageOfBetrokkenen = Effect.fnUntraced(
  function*<E extends { readonly _tag: string }, R>(
    partij: PartijId,
    work: (betrokkenen: ReadonlyArray<GekendeBetrokkene>) => Effect.Effect<void, E, R>
  ) {
    const betrokkenen = yield* Betrokkenen
    const atOnce = yield* BetrokkenenAtOnce
    const pageFrom = (from: Pick<PageRequest, "from">) =>
      Effect.gen(function*() {
        const { meer, rows } = yield* betrokkenen.browse({ partij }, "plaatsgevondenOp", {
          ascending: true,
          aantal: atOnce,
          ...from
        })
        yield* work(rows.flatMap(({ record }) => record._tag === "Gekend" ? [record] : []))
        return meer ? rows.at(-1)?.position : undefined
      })
    let from: Pick<PageRequest, "from"> = {}
    for (;;) {
      const last = yield* pageOfWork(pageFrom(from))
      if (last === undefined) return
      from = { from: { direction: "na", position: last } }
    }
  }
)
