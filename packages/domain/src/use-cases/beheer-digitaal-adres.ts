import { Effect, Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { placeAdres, voegAdresToe } from "../digitaal-adres/adres-list.ts"
import { DigitaalAdresNietGevonden } from "../digitaal-adres/digitaal-adres-errors.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { ListedAdres } from "../ports/numbered-adressen.ts"
import { NumberedLists } from "../ports/numbered-lists.ts"
import { Transaction } from "../ports/transaction.ts"
import type { DigitaalAdresId } from "../values/digitaal-adres-id.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import { notDefault } from "../values/digitale-adressen.ts"
import { digitaleAdressenVanBetrokkene, digitaleAdressenVanPartij } from "./beheer-digitale-adressen.ts"
import type { ExpectedVersie } from "./check-versie.ts"
import { type IdempotentRequest, once } from "./once.ts"
import { placedAdressenVanBetrokkene, placedAdressenVanPartij } from "./placed-adressen.ts"

/**
 * A digital address with whose it is to be: of a partij, of a betrokkene who gave it for one klantcontact, or of both. Of
 * both, it is in both their lists with one id, and only that of the partij may be the default of its kind.
 */
export interface DigitaalAdresWithHolders {
  readonly adres: DigitaalAdres
  readonly partij?: PartijId
  readonly betrokkene?: BetrokkeneId
}

/**
 * The digital address with this id, wherever it is. `geheim`: also of a partij with geheimhouding (B9).
 *
 * Fails with {@link DigitaalAdresNietGevonden}.
 *
 * Example: {@link registreerDigitaalAdres}.
 */
export const digitaalAdresMetId = Effect.fnUntraced(function*(id: DigitaalAdresId, geheim: boolean) {
  const found = yield* find(id, geheim)
  return yield* Option.match(found, {
    onNone: () => Effect.fail(new DigitaalAdresNietGevonden({ digitaalAdres: id })),
    onSome: (adres) => Effect.succeed(adres)
  })
})

const find = (id: DigitaalAdresId, geheim: boolean) =>
  Effect.map(
    NumberedLists.use((lists) => lists.digitaleAdressen({ id, geheim }, { skip: 0, aantal: 1 })),
    ({ records: [found] }) => Option.fromUndefinedOr(found)
  )

/**
 * Registers a digital address of a partij, a betrokkene or both: a change of each of them, in one transaction. One that
 * they have already is told again, and keeps its id. Of several who add at once nobody is refused for that. `id`: the id
 * that another register gave it; then one that they have already is refused, since it has an id of its own.
 *
 * Fails with {@link BetrokkeneNietGevonden}, {@link DigitaalAdresDubbel}, {@link DigitaalAdresNietGevonden},
 * {@link IdempotencyKeyReused}, {@link IdempotentAnswerExpired}, {@link IdentificatorBezet},
 * {@link IdentificatorwijzigingVereist}, {@link PartijNietGevonden}, {@link SoortPartijOnveranderlijk},
 * {@link TooManyDigitaleAdressen} or {@link VersieConflict}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   DigitaalAdres,
 *   digitaalAdresMetId,
 *   Partijgegevens,
 *   registreerDigitaalAdres,
 *   registreerPartij,
 *   verwijderDigitaalAdres,
 *   wijzigDigitaalAdres
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const email = (adres: string) => Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "email", adres })
 * const program = Effect.gen(function*() {
 *   const { id: partij } = yield* registreerPartij(
 *     Schema.decodeSync(Partijgegevens)({ soortPartij: "persoon", contactnaam: { voornaam: "Anna" } })
 *   )
 *   const { id } = yield* registreerDigitaalAdres({ adres: email("anna@example.nl"), partij })
 *   const present = yield* digitaalAdresMetId(id, true)
 *   const changed = yield* wijzigDigitaalAdres(present, { adres: email("boer@example.nl"), partij })
 *   console.log(changed.id === id, changed.adres.adres, changed.versie) // true boer@example.nl 3
 *   yield* verwijderDigitaalAdres(changed, changed.versie)
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const registreerDigitaalAdres = Effect.fn("registreerDigitaalAdres")((
  { id, ...given }: DigitaalAdresWithHolders & { readonly id?: DigitaalAdresId },
  request?: IdempotentRequest
) =>
  once(
    request,
    Effect.flatMap(
      place(given, id, id === undefined ? placeAdres : voegAdresToe),
      (id) => digitaalAdresMetId(id, true)
    ),
    {
      verwijzingen: ({ id }) => ({ digitaalAdres: id }),
      reread: ({ digitaalAdres }) => find(digitaalAdres as DigitaalAdresId, true)
    }
  ).pipe(Effect.retry({ while: ({ _tag }) => _tag === "VersieConflict", times: 10 }))
)

const place = Effect.fnUntraced(
  function*(
    { adres, betrokkene, partij }: DigitaalAdresWithHolders,
    brought?: DigitaalAdresId,
    add: typeof placeAdres = placeAdres
  ) {
    const own = partij === undefined
      ? brought
      : (yield* placedAdressenVanPartij.place(partij, withId(adres, brought), add)).id
    if (betrokkene === undefined) return own ?? (yield* Effect.die(new Error("A digital address of nobody.")))
    return (yield* placedAdressenVanBetrokkene.place(betrokkene, withId(notDefault(adres), own), add)).id
  }
)

const withId = (adres: DigitaalAdres, id: DigitaalAdresId | undefined) => ({
  adres,
  ...(id === undefined ? {} : { id })
})

/**
 * Changes a digital address that was read, and whose it is. It keeps its id, also when it goes from one record to
 * another: then it leaves the one and comes to the other in one transaction. Fails with `VersieConflict` if the record
 * that has it changed meanwhile (B12).
 *
 * Also fails with {@link BetrokkeneNietGevonden}, {@link DigitaalAdresDubbel}, {@link DigitaalAdresNietGevonden},
 * {@link IdentificatorBezet}, {@link IdentificatorwijzigingVereist}, {@link PartijNietGevonden},
 * {@link SoortPartijOnveranderlijk} or {@link TooManyDigitaleAdressen}.
 *
 * Example: {@link registreerDigitaalAdres}.
 */
export const wijzigDigitaalAdres = Effect.fn("wijzigDigitaalAdres")((
  present: ListedAdres,
  given: DigitaalAdresWithHolders
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const { adres, betrokkene, partij } = given
      const ofBetrokkene = present.partij === undefined ? present.versie : "elke"
      if (partij !== undefined && partij === present.partij) {
        yield* placedAdressenVanPartij.alter(partij, present.versie, present.id, { adres })
      } else if (present.partij !== undefined) {
        yield* digitaleAdressenVanPartij.verwijder(present.partij, present.versie, present.id)
      }
      if (betrokkene !== undefined && betrokkene === present.betrokkene) {
        yield* placedAdressenVanBetrokkene.alter(betrokkene, ofBetrokkene, present.id, { adres: notDefault(adres) })
      } else if (present.betrokkene !== undefined) {
        yield* digitaleAdressenVanBetrokkene.verwijder(present.betrokkene, ofBetrokkene, present.id)
      }
      yield* place({
        adres,
        ...(partij === undefined || partij === present.partij ? {} : { partij }),
        ...(betrokkene === undefined || betrokkene === present.betrokkene ? {} : { betrokkene })
      }, present.id)
      return yield* digitaalAdresMetId(present.id, true)
    }))
  )
)

/**
 * Removes a digital address that was read, from each record that has it. The version is that of the partij if there is
 * one. Fails with `VersieConflict` if it changed meanwhile (B12).
 *
 * Also fails with {@link BetrokkeneNietGevonden}, {@link DigitaalAdresNietGevonden}, {@link IdentificatorBezet},
 * {@link IdentificatorwijzigingVereist}, {@link PartijNietGevonden} or {@link SoortPartijOnveranderlijk}.
 *
 * Example: {@link registreerDigitaalAdres}.
 */
export const verwijderDigitaalAdres = Effect.fn("verwijderDigitaalAdres")((
  { betrokkene, id, partij }: ListedAdres,
  versie: ExpectedVersie
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      if (partij !== undefined) yield* digitaleAdressenVanPartij.verwijder(partij, versie, id)
      if (betrokkene !== undefined) {
        yield* digitaleAdressenVanBetrokkene.verwijder(betrokkene, partij === undefined ? versie : "elke", id)
      }
    }))
  )
)
