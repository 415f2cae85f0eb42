import { Effect, Option, Schema } from "effect"
import { type EarlierIdempotentRequest, Idempotency, type IdempotencyKey } from "../ports/idempotency.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { Transaction } from "../ports/transaction.ts"

/** A request that is carried out once, however often it arrives: its key, and a digest of everything it asks. */
export interface IdempotentRequest extends IdempotentRequestDigests {
  /** The same request as it may have been stored before, while the secret in its digests is being replaced. */
  readonly otherwise?: ReadonlyArray<IdempotentRequestDigests>
  /** Run when the answer is that of an earlier request, so that the caller can be told. */
  readonly whenRepeated?: Effect.Effect<void>
}

/** What is stored of a request to recognise it. */
export interface IdempotentRequestDigests {
  readonly sleutel: IdempotencyKey
  readonly vingerafdruk: string
}

/** The key was used for another request. */
export class IdempotencyKeyReused extends Schema.TaggedError<IdempotencyKeyReused>()("IdempotencyKeyReused", {}) {}

/**
 * The records made under the key are gone, or no longer linked as they were. The answer can't be given again, and
 * nothing is made anew.
 */
export class IdempotentAnswerExpired
  extends Schema.TaggedError<IdempotentAnswerExpired>()("IdempotentAnswerExpired", {})
{}

/**
 * Runs `work` in one transaction; with a key, at most once. A repetition does nothing and reads the answer from the
 * stored references. Only ids are stored, so that no personal data outlives its record.
 */
export const once = <A, E, R, E2, R2>(
  request: IdempotentRequest | undefined,
  work: Effect.Effect<A, E, R>,
  answer: {
    readonly verwijzingen: (uitkomst: A) => EarlierIdempotentRequest["verwijzingen"]
    readonly reread: (references: EarlierIdempotentRequest["verwijzingen"]) => Effect.Effect<Option.Option<A>, E2, R2>
  }
) =>
  Effect.gen(function*() {
    const transaction = yield* Transaction
    if (request === undefined) return yield* transaction.run(work)
    return yield* transaction.run(Effect.gen(function*() {
      const idempotency = yield* Idempotency
      const nu = yield* (yield* RegisterClock).nu
      const claimed = yield* idempotency.claim(request.sleutel, request.vingerafdruk, nu)
      const earlier = Option.isNone(claimed)
        ? yield* storedOtherwise(request)
        : Option.map(claimed, (earlier) => ({ earlier, vingerafdruk: request.vingerafdruk }))
      if (Option.isNone(earlier)) {
        const uitkomst = yield* work
        yield* idempotency.keep(request.sleutel, answer.verwijzingen(uitkomst))
        return uitkomst
      }
      const { earlier: { verwijzingen, vingerafdruk }, vingerafdruk: expected } = earlier.value
      if (vingerafdruk !== expected) return yield* new IdempotencyKeyReused()
      if (Option.isNone(claimed)) yield* idempotency.keep(request.sleutel, verwijzingen)
      const reread = yield* answer.reread(verwijzingen)
      if (Option.isNone(reread)) return yield* new IdempotentAnswerExpired()
      yield* request.whenRepeated ?? Effect.void
      return reread.value
    }))
  })

/** The request as it was stored with another secret, and the digest that it should have then. */
const storedOtherwise = Effect.fnUntraced(function*({ otherwise = [] }: IdempotentRequest) {
  const idempotency = yield* Idempotency
  for (const { sleutel, vingerafdruk } of otherwise) {
    const found = yield* idempotency.find(sleutel)
    if (Option.isSome(found)) return Option.some({ earlier: found.value, vingerafdruk })
  }
  return Option.none()
})
