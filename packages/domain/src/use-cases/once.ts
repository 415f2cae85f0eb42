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
  aanvraag: IdempotentRequest | undefined,
  werk: Effect.Effect<A, E, R>,
  antwoord: {
    readonly verwijzingen: (uitkomst: A) => EarlierRequest["verwijzingen"]
    readonly reread: (verwijzingen: EarlierRequest["verwijzingen"]) => Effect.Effect<Option.Option<A>, E2, R2>
  }
) =>
  Effect.gen(function*() {
    const transactie = yield* Transaction
    if (aanvraag === undefined) return yield* transactie.run(werk)
    return yield* transactie.run(Effect.gen(function*() {
      const idempotentie = yield* Idempotency
      const nu = yield* (yield* Clock).nu
      const eerder = yield* idempotentie.claim(aanvraag.sleutel, aanvraag.vingerafdruk, nu)
      if (Option.isNone(eerder)) {
        const uitkomst = yield* werk
        yield* idempotentie.keep(aanvraag.sleutel, antwoord.verwijzingen(uitkomst))
        return uitkomst
      }
      if (eerder.value.vingerafdruk !== aanvraag.vingerafdruk) return yield* new KeyReused()
      const herlezen = yield* antwoord.reread(eerder.value.verwijzingen)
      return Option.isSome(herlezen) ? herlezen.value : yield* new AnswerExpired()
    }))
  })
