import { Context, Effect, Ref, Result, Semaphore } from "effect"
import { type Inhoud, leeg } from "./content.ts"

/** The content of the register, with all or nothing for whoever changes it. */
export interface Opslag {
  /** Of the open transaction, or else what is committed. */
  readonly lees: <A>(vraag: (inhoud: Inhoud) => A) => Effect.Effect<A>
  /** Within the open transaction, or else as one by itself. */
  readonly schrijf: <E>(wijziging: (inhoud: Inhoud) => Result.Result<Inhoud, E>) => Effect.Effect<void, E>
  readonly transactie: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** As `transactie`, and within another one its failure undoes what it did itself. */
  readonly alsGeheel: <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/** The content that the open transaction works on; none outside a transaction. */
type HuidigeTransactie = Context.Reference<Ref.Ref<Inhoud> | undefined>

let aantal = 0

/** An empty register. One transaction is open at a time, so each sees what the one before it did. */
export const maakOpslag: Effect.Effect<Opslag> = Effect.gen(function*() {
  // Of this register: work on another one within it is not part of its transaction.
  const huidige = Context.Reference<Ref.Ref<Inhoud> | undefined>(
    `@betrokkene/adapters/memory/HuidigeTransactie/${++aantal}`,
    { defaultValue: () => undefined }
  )
  const vastgelegd = yield* Ref.make(leeg)
  const beurt = yield* Semaphore.make(1)
  const transactie: Opslag["transactie"] = (werk) =>
    Effect.flatMap(
      huidige,
      (open) => open === undefined ? beurt.withPermits(1)(uitvoeren(huidige, vastgelegd, werk)) : werk
    )
  return {
    lees: (vraag) => Effect.flatMap(huidige, (open) => Effect.map(Ref.get(open ?? vastgelegd), vraag)),
    schrijf: (wijziging) => transactie(wijzig(huidige, wijziging)),
    transactie,
    alsGeheel: (werk) => Effect.flatMap(huidige, (open) => open === undefined ? transactie(werk) : binnen(open, werk))
  }
})

const uitvoeren = <A, E, R>(
  huidige: HuidigeTransactie,
  vastgelegd: Ref.Ref<Inhoud>,
  werk: Effect.Effect<A, E, R>
): Effect.Effect<A, E, R> =>
  Effect.uninterruptibleMask((onderbreekbaar) =>
    Effect.gen(function*() {
      const eigen = yield* Ref.make(yield* Ref.get(vastgelegd))
      const uitkomst = yield* onderbreekbaar(Effect.provideService(werk, huidige, eigen))
      yield* Ref.set(vastgelegd, yield* Ref.get(eigen))
      return uitkomst
    })
  )

const binnen = <A, E, R>(open: Ref.Ref<Inhoud>, werk: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.flatMap(Ref.get(open), (vanaf) => Effect.onError(werk, () => Ref.set(open, vanaf)))

const wijzig = <E>(
  huidige: HuidigeTransactie,
  wijziging: (inhoud: Inhoud) => Result.Result<Inhoud, E>
): Effect.Effect<void, E> =>
  Effect.flatMap(huidige, (open) => {
    if (open === undefined) return Effect.die(new Error("A change outside a transaction."))
    return Effect.flatMap(Ref.get(open), (inhoud) =>
      Result.match(wijziging(inhoud), { onFailure: Effect.fail, onSuccess: (nieuw) => Ref.set(open, nieuw) }))
  })
