import { Effect, Option } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene } from "../betrokkene/betrokkene.ts"
import { adresListVanBetrokkene } from "../digitaal-adres/adres-list-van.ts"
import { type AdresMetId, type NewDigitaalAdres, placeAdres, voegAdresToe } from "../digitaal-adres/adres-list.ts"
import { DigitaalAdresNietGevonden, DigitaalAdresNotShareable } from "../digitaal-adres/digitaal-adres-errors.ts"
import { saysTheSame } from "../digitaal-adres/shared-adressen.ts"
import { sharedWithPartij } from "../digitaal-adres/shared-with-partij.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import type { ListedAdres } from "../ports/numbered-adressen.ts"
import { NumberedLists } from "../ports/numbered-lists.ts"
import { Partijen } from "../ports/partijen.ts"
import { Transaction } from "../ports/transaction.ts"
import { VersieConflict } from "../ports/versie-conflict.ts"
import { freshAdresId } from "../values/adres-ids.ts"
import type { DigitaalAdresId } from "../values/digitaal-adres-id.ts"
import type { DigitaalAdres } from "../values/digitaal-adres.ts"
import { maximumDigitaleAdressen, notDefault } from "../values/digitale-adressen.ts"
import { nextVersie } from "../values/versie.ts"
import { digitaleAdressenVanBetrokkene, digitaleAdressenVanPartij } from "./beheer-digitale-adressen.ts"
import type { ExpectedVersie } from "./check-versie.ts"
import { betrokkeneMetId, partijMetId } from "./existing.ts"
import { type IdempotentRequest, once } from "./once.ts"
import { placedAdressenVanBetrokkene, placedAdressenVanPartij } from "./placed-adressen.ts"

/**
 * A digital address with whose it is to be: of a partij, of a betrokkene who gave it for one klantcontact, or of both. Of
 * both it is only when the betrokkene is linked to the partij. Each of them then has it, with an id of its own, and it is
 * listed as one: that of the partij, which alone may be the default of its kind. See `sharedWithPartij`.
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

/** As {@link digitaalAdresMetId}, as this betrokkene shares it if it is given. */
const listedMetId = Effect.fnUntraced(function*(id: DigitaalAdresId, betrokkene?: BetrokkeneId) {
  return Option.getOrThrow(yield* find(id, true, betrokkene))
})

const find = (id: DigitaalAdresId, geheim: boolean, betrokkene?: BetrokkeneId) =>
  Effect.map(
    NumberedLists.use((lists) =>
      lists.digitaleAdressen(
        { id, geheim, ...(betrokkene === undefined ? {} : { betrokkene }) },
        { skip: 0, aantal: 1 }
      )
    ),
    ({ records: [found] }) => Option.fromUndefinedOr(found)
  )

/**
 * Registers a digital address of a partij, a betrokkene or both: a change of each of them, in one transaction. One that
 * they have already is told again, and keeps its id. Of several who add at once nobody is refused for that. `id`: the id
 * that another register gave it; then one that they have already is refused, since it has an id of its own.
 *
 * Fails with {@link BetrokkeneNietGevonden}, {@link DigitaalAdresDubbel}, {@link DigitaalAdresNotShareable},
 * {@link DigitaalAdresNietGevonden}, {@link IdempotencyKeyReused}, {@link IdempotentAnswerExpired}, {@link IdentificatorBezet},
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
      (id) => listedMetId(id, given.betrokkene)
    ),
    {
      verwijzingen: ({ id }) => ({ digitaalAdres: id }),
      reread: ({ digitaalAdres }) => stillOf(digitaalAdres as DigitaalAdresId, given)
    }
  ).pipe(Effect.retry({ while: ({ _tag }) => _tag === "VersieConflict", times: attempts }))
)

/**
 * Maximum number of times that an addition is tried again. It changes up to two records, to each of which others can add
 * as many addresses meanwhile.
 */
const attempts = 2 * maximumDigitaleAdressen

/**
 * The address that an earlier request with the same key made; none if it belongs to others by now, so that their data are not
 * told (B5). A request that named no partij is told nothing of a partij with geheimhouding (B9).
 */
const stillOf = (id: DigitaalAdresId, { betrokkene, partij }: DigitaalAdresWithHolders) =>
  Effect.map(
    find(id, partij !== undefined, betrokkene),
    Option.filter((found) => partij === undefined || found.partij === partij)
  )

const place = Effect.fnUntraced(
  function*(
    { adres, betrokkene, partij }: DigitaalAdresWithHolders,
    brought?: DigitaalAdresId,
    add: typeof placeAdres = placeAdres
  ) {
    if (partij === undefined) {
      if (betrokkene === undefined) return yield* Effect.die(new Error("A digital address of nobody."))
      return yield* placeAtBetrokkene(betrokkene, withId(notDefault(adres), brought), add)
    }
    const { holder, placed } = yield* placedAdressenVanPartij.place(partij, withId(adres, brought), add)
    if (betrokkene !== undefined) {
      const giver = yield* betrokkeneMetId(betrokkene)
      yield* requireShareable(giver, holder)
      yield* placedAdressenVanBetrokkene.place(giver, { adres: notDefault(placed.adres), shared: true }, add)
    }
    return placed.id
  }
)

/**
 * Returns the id by which the address is listed. An address that the betrokkene shares stays shared, and has the id that it
 * has at the partij. If the partij has geheimhouding, the betrokkene gets an address of its own (B9).
 */
const placeAtBetrokkene = Effect.fnUntraced(
  function*(id: BetrokkeneId, given: NewDigitaalAdres, add: typeof placeAdres) {
    const giver = yield* betrokkeneMetId(id)
    const owner = giver._tag === "Gekend" && giver.sharedAdressen !== undefined
      ? yield* Partijen.use((all) => all.zoek(giver.partij))
      : Option.none()
    const isSecret = Option.exists(owner, ({ gegevens }) => gegevens.indicatieGeheimhouding)
    const { holder, placed } = yield* placedAdressenVanBetrokkene.place(
      giver,
      isSecret ? { ...given, shared: false } : given,
      add
    )
    const shared = Option.match(owner, { onNone: () => [], onSome: (partij) => sharedWithPartij(holder, partij) })
    return shared.find(({ ofBetrokkene }) => ofBetrokkene.id === placed.id)?.ofPartij.id ?? placed.id
  }
)

const withId = (adres: DigitaalAdres, id: DigitaalAdresId | undefined) => ({
  adres,
  ...(id === undefined ? {} : { id })
})

/** Fails with {@link DigitaalAdresNotShareable}. */
const requireShareable = (betrokkene: Betrokkene, { gegevens, id }: Partij) => {
  const refused = (reden: DigitaalAdresNotShareable["reden"]) =>
    Effect.fail(new DigitaalAdresNotShareable({ betrokkene: betrokkene.id, reden }))
  if (betrokkene._tag === "Ongekend" || betrokkene.partij !== id) return refused("niet-gekoppeld")
  return gegevens.indicatieGeheimhouding ? refused("geheimhouding") : Effect.void
}

/**
 * Changes a digital address that was read, and whose it is. It keeps its id, also when it goes from one record to
 * another: then it leaves the one and comes to the other in one transaction. One that is shared is changed at both, but
 * for that of a betrokkene whose partij asked for geheimhouding. Fails with `VersieConflict` if the record that has it
 * changed meanwhile (B12).
 *
 * Also fails with {@link BetrokkeneNietGevonden}, {@link DigitaalAdresDubbel}, {@link DigitaalAdresNotShareable},
 * {@link DigitaalAdresNietGevonden}, {@link IdentificatorBezet}, {@link IdentificatorwijzigingVereist}, {@link PartijNietGevonden},
 * {@link SoortPartijOnveranderlijk} or {@link TooManyDigitaleAdressen}.
 *
 * Example: {@link registreerDigitaalAdres}.
 */
export const wijzigDigitaalAdres = Effect.fn("wijzigDigitaalAdres")((
  present: ListedAdres,
  to: DigitaalAdresWithHolders
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const listed = yield* asSharedBy(present, to.betrokkene)
      const given = yield* ownAdres(listed)
      yield* requireAllShareable(listed, to)
      const held = yield* changeAtPartij(listed, to)
      const isNamed = yield* changeAtBetrokkene(listed, to, given, held)
      return yield* listedMetId(present.id, held !== undefined && isNamed ? to.betrokkene : undefined)
    }))
  )
)

/**
 * The address as this betrokkene shares it, if it does. Several betrokkenen can share one address, and a change for one of
 * them takes it from no other (B6).
 */
const asSharedBy = Effect.fnUntraced(function*(read: ListedAdres, betrokkene: BetrokkeneId | undefined) {
  if (read.partij === undefined || betrokkene === undefined || betrokkene === read.betrokkene) return read
  const shared = yield* find(read.id, true, betrokkene)
  return Option.isSome(shared) ? { ...read, betrokkene } : read
})

/** The address as the betrokkene has it who is told of with it. Fails with `VersieConflict` if that changed meanwhile. */
const ownAdres = Effect.fnUntraced(function*({ betrokkene, id, partij }: ListedAdres) {
  if (betrokkene === undefined || partij === undefined) return id
  const giver = yield* Betrokkenen.use((all) => all.zoek(betrokkene))
  const owner = yield* Partijen.use((all) => all.zoek(partij))
  const shared = Option.isSome(giver) && Option.isSome(owner) ? sharedWithPartij(giver.value, owner.value) : []
  const own = shared.find(({ ofPartij }) => ofPartij.id === id)
  return own === undefined ? yield* Effect.fail(new VersieConflict()) : own.ofBetrokkene.id
})

/**
 * Whoever has the address before and after: each betrokkene is linked to each partij. With a partij that asked for
 * geheimhouding no betrokkene gets it that does not have it.
 */
const requireAllShareable = Effect.fnUntraced(function*(present: ListedAdres, to: DigitaalAdresWithHolders) {
  const partijen = [...new Set([present.partij, to.partij])].flatMap((id) => id ?? [])
  const betrokkenen = [...new Set([present.betrokkene, to.betrokkene])].flatMap((id) => id ?? [])
  const isSharedAlready = betrokkenen.every((id) => id === present.betrokkene) && present.partij !== undefined
  if (isSharedAlready && partijen.length === 1) return
  for (const id of betrokkenen) {
    const betrokkene = yield* betrokkeneMetId(id)
    for (const partij of partijen) yield* requireShareable(betrokkene, yield* partijMetId(partij))
  }
})

/** Returns the address as the partij has it after the change. */
const changeAtPartij = Effect.fnUntraced(function*(present: ListedAdres, { adres, partij }: DigitaalAdresWithHolders) {
  if (partij !== undefined && partij === present.partij) {
    return yield* placedAdressenVanPartij.alter(partij, present.versie, present.id, { adres })
  }
  if (present.partij !== undefined) {
    yield* digitaleAdressenVanPartij.verwijder(present.partij, present.versie, present.id)
  }
  return partij === undefined ? undefined : yield* placedAdressenVanPartij.place(partij, { adres, id: present.id })
})

/**
 * Changes the address of the betrokkene as that of the partij was. Returns whether it still says the same: what a partij
 * with geheimhouding changes is not told to a betrokkene, which keeps what it gave (B9).
 */
const changeAtBetrokkene = Effect.fnUntraced(function*(
  present: ListedAdres,
  { adres, betrokkene }: DigitaalAdresWithHolders,
  own: DigitaalAdresId,
  held: { readonly holder: Partij; readonly placed: AdresMetId } | undefined
) {
  const versie = present.partij === undefined ? present.versie : "elke"
  const after = { adres: notDefault(held?.placed.adres ?? adres), shared: held !== undefined }
  if (present.betrokkene !== undefined && betrokkene !== present.betrokkene) {
    yield* digitaleAdressenVanBetrokkene.verwijder(present.betrokkene, versie, own)
  }
  if (betrokkene === undefined) return false
  if (betrokkene !== present.betrokkene) {
    yield* placedAdressenVanBetrokkene.place(betrokkene, held === undefined ? { ...after, id: present.id } : after)
    return true
  }
  if (held?.holder.gegevens.indicatieGeheimhouding === true) return saysTheSame(present.adres, held.placed.adres)
  const id = held === undefined ? present.id : present.partij === undefined ? yield* freshId(betrokkene, own) : own
  yield* placedAdressenVanBetrokkene.alter(betrokkene, versie, own, { ...after, id })
  return true
})

/** An id for what a betrokkene has at an id that its partij gets. */
const freshId = Effect.fnUntraced(function*(betrokkene: BetrokkeneId, own: DigitaalAdresId) {
  const present = yield* betrokkeneMetId(betrokkene)
  const place = adresListVanBetrokkene(present).findIndex(({ id }) => id === own)
  return freshAdresId({ id: present.id, versie: nextVersie(present.versie) }, place)
})

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
  present: ListedAdres,
  versie: ExpectedVersie
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const { betrokkene, id, partij } = present
      const own = yield* ownAdres(present)
      if (partij !== undefined) yield* digitaleAdressenVanPartij.verwijder(partij, versie, id)
      if (betrokkene !== undefined) {
        yield* digitaleAdressenVanBetrokkene.verwijder(betrokkene, partij === undefined ? versie : "elke", own)
      }
    }))
  )
)
