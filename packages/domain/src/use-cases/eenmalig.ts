import { Effect, Option, Schema } from "effect"
import { type EerdereAanvraag, Idempotentie, type Idempotentiesleutel } from "../ports/idempotentie.ts"
import { Klok } from "../ports/klok.ts"
import { Transactie } from "../ports/transactie.ts"

/** A request that is done once, however often it comes: its key, and a fingerprint of all that it asks. */
export interface EenmaligeAanvraag {
  readonly sleutel: Idempotentiesleutel
  readonly vingerafdruk: string
}

/** The key was used before for another request. */
export class SleutelHergebruikt extends Schema.TaggedError<SleutelHergebruikt>()("SleutelHergebruikt", {}) {}

/** What was made under the key is no longer there, or no longer linked as it was: its answer can't be given again, and nothing is made anew. */
export class AntwoordVervallen extends Schema.TaggedError<AntwoordVervallen>()("AntwoordVervallen", {}) {}

/**
 * `werk` in one transaction, and with a key at most once: the second time nothing is done and the answer is read again from the
 * references that the first time left. Only ids are kept between the two, so that no personal data outlives its record.
 */
export const eenmalig = <A, E, R, E2, R2>(
  aanvraag: EenmaligeAanvraag | undefined,
  werk: Effect.Effect<A, E, R>,
  antwoord: {
    readonly verwijzingen: (uitkomst: A) => EerdereAanvraag["verwijzingen"]
    readonly herlees: (verwijzingen: EerdereAanvraag["verwijzingen"]) => Effect.Effect<Option.Option<A>, E2, R2>
  }
) =>
  Effect.gen(function*() {
    const transactie = yield* Transactie
    if (aanvraag === undefined) return yield* transactie.uitvoeren(werk)
    return yield* transactie.uitvoeren(Effect.gen(function*() {
      const idempotentie = yield* Idempotentie
      const nu = yield* (yield* Klok).nu
      const eerder = yield* idempotentie.claim(aanvraag.sleutel, aanvraag.vingerafdruk, nu)
      if (Option.isNone(eerder)) {
        const uitkomst = yield* werk
        yield* idempotentie.bewaar(aanvraag.sleutel, antwoord.verwijzingen(uitkomst))
        return uitkomst
      }
      if (eerder.value.vingerafdruk !== aanvraag.vingerafdruk) return yield* new SleutelHergebruikt()
      const herlezen = yield* antwoord.herlees(eerder.value.verwijzingen)
      return Option.isSome(herlezen) ? herlezen.value : yield* new AntwoordVervallen()
    }))
  })
