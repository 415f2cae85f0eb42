import { Effect, Option, Schema } from "effect"
import { Clock } from "../ports/clock.ts"
import { type EarlierRequest, Idempotency, type IdempotencyKey } from "../ports/idempotency.ts"
import { Transaction } from "../ports/transaction.ts"

/** A request that is done once, however often it comes: its key, and a fingerprint of all that it asks. */
export interface IdempotentRequest {
  readonly sleutel: IdempotencyKey
  readonly vingerafdruk: string
}

/** The key was used before for another request. */
export class KeyReused extends Schema.TaggedError<KeyReused>()("KeyReused", {}) {}

/** What was made under the key is no longer there, or no longer linked as it was: its answer can't be given again, and nothing is made anew. */
export class AnswerExpired extends Schema.TaggedError<AnswerExpired>()("AnswerExpired", {}) {}

/**
 * `werk` in one transaction, and with a key at most once: the second time nothing is done and the answer is read again from the
 * references that the first time left. Only ids are kept between the two, so that no personal data outlives its record.
 */
export const once = <A, E, R, E2, R2>(
  request: IdempotentRequest | undefined,
  work: Effect.Effect<A, E, R>,
  answer: {
    readonly verwijzingen: (uitkomst: A) => EarlierRequest["verwijzingen"]
    readonly reread: (references: EarlierRequest["verwijzingen"]) => Effect.Effect<Option.Option<A>, E2, R2>
  }
) =>
  Effect.gen(function*() {
    const transaction = yield* Transaction
    if (request === undefined) return yield* transaction.run(work)
    return yield* transaction.run(Effect.gen(function*() {
      const idempotency = yield* Idempotency
      const nu = yield* (yield* Clock).nu
      const earlier = yield* idempotency.claim(request.sleutel, request.vingerafdruk, nu)
      if (Option.isNone(earlier)) {
        const uitkomst = yield* work
        yield* idempotency.keep(request.sleutel, answer.verwijzingen(uitkomst))
        return uitkomst
      }
      if (earlier.value.vingerafdruk !== request.vingerafdruk) return yield* new KeyReused()
      const reread = yield* answer.reread(earlier.value.verwijzingen)
      return Option.isSome(reread) ? reread.value : yield* new AnswerExpired()
    }))
  })
