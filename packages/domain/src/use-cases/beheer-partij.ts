import { Effect, Option } from "effect"
import { changedIdentificatoren } from "../partij/changed-identificatoren.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { type ClaimedPartijIds, type Partij, wijzigPartijgegevens } from "../partij/partij.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { Herstelpunten } from "../ports/herstelpunten.ts"
import type { EarlierIdempotentRequest } from "../ports/idempotency.ts"
import { Partijen } from "../ports/partijen.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { Transaction } from "../ports/transaction.ts"
import { referTo } from "../reconciliatie/record-reference.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { addPartij, type ClaimsOfNewPartij } from "./add-partij.ts"
import { alsoKnownAs } from "./also-known-as.ts"
import { unlinkAll } from "./change-links.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { dropBeside } from "./drop-beside.ts"
import { eachPageOfBetrokkenen } from "./each-page-of-betrokkenen.ts"
import { closedPartijWithId, partijMetId } from "./existing.ts"
import { decideLinks, type IdentificatorwijzigingDecision } from "./links-on-identificator.ts"
import { type IdempotentRequest, once } from "./once.ts"
import { storeChange } from "./store-change.ts"
import { takeLoose } from "./take-loose.ts"

/**
 * Registers a partij without a betrokkene. Fails if another partij has one of its identificatoren (B4) or the nummer that
 * is claimed for it: {@link NummerBezet}. `claims` are that nummer and ids of identificatoren of no partij that become its own.
 *
 * Also fails with {@link IdempotencyKeyReused}, {@link IdempotentAnswerExpired} or {@link VersieConflict}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   Medewerker,
 *   Partijgegevens,
 *   partijMetId,
 *   registreerPartij,
 *   verwijderPartij,
 *   wijzigPartij
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const bakery = (organisatienaam: string, nummer: string) =>
 *   Schema.decodeSync(Partijgegevens)({
 *     soortPartij: "organisatie",
 *     organisatienaam,
 *     identificatoren: [{ soort: "kvk_nummer", waarde: nummer }]
 *   })
 * const program = Effect.gen(function*() {
 *   const { id, versie } = yield* registreerPartij(bakery("De Korenaar", "69599084"))
 *   const again = yield* Effect.flip(registreerPartij(bakery("De Halm", "69599084")))
 *   console.log(again._tag) // IdentificatorBezet
 *
 *   yield* wijzigPartij(id, versie, bakery("De Halm", "69599084"))
 *   console.log((yield* partijMetId(id)).versie) // 2
 *
 *   const door = Schema.decodeSync(Medewerker)("balie-3")
 *   yield* verwijderPartij({ partij: id, versie: "elke", betrokkenen: "weigeren", door })
 *   console.log((yield* Effect.flip(partijMetId(id)))._tag) // PartijNietGevonden
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const registreerPartij = Effect.fn("registreerPartij")((
  gegevens: Partijgegevens,
  request?: IdempotentRequest,
  claims?: ClaimsOfNewPartij
) => once(request, registreerPartijWithin(gegevens, claims), partijAnswer))

/** Registers a partij within a transaction. */
export const registreerPartijWithin = Effect.fnUntraced(
  function*(gegevens: Partijgegevens, claims?: ClaimsOfNewPartij) {
    return yield* addPartij(gegevens, yield* (yield* RegisterClock).nu, claims)
  }
)

/** How the answer to an earlier request that registered a partij is given again. */
export const partijAnswer = {
  verwijzingen: ({ id }: Partij): EarlierIdempotentRequest["verwijzingen"] => ({ partij: id }),
  reread: ({ partij }: EarlierIdempotentRequest["verwijzingen"]) =>
    partij === undefined
      ? Effect.succeed(Option.none<Partij>())
      : Partijen.use((partijen) => partijen.zoek(partij as PartijId))
}

/**
 * Replaces the gegevens of a partij; its kind can't change. Its betrokkenen stay as they are, unless they were linked
 * on an identificator that changes: then `decision` says what becomes of their links, and without it the change fails.
 * `claims` are ids that are claimed for its digital addresses and identificatoren, and another nummer: `NummerBezet` if
 * another partij has it.
 *
 * Also fails with {@link IdentificatorBezet}, {@link IdentificatorwijzigingVereist}, {@link PartijNietGevonden},
 * {@link SoortPartijOnveranderlijk} or {@link VersieConflict}.
 *
 * Example: {@link registreerPartij}.
 */
export const wijzigPartij = Effect.fn("wijzigPartij")((
  id: PartijId,
  versie: ExpectedVersie,
  gegevens: Partijgegevens,
  decision?: IdentificatorwijzigingDecision,
  claims: ClaimedPartijIds = {}
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const partij = yield* partijMetId(id)
      yield* checkVersie(partij, versie)
      return yield* wijzigPartijWithin(partij, gegevens, decision, claims)
    }))
  )
)

/** Like {@link wijzigPartij}, for a partij as it was read within this transaction. */
export const wijzigPartijWithin = Effect.fnUntraced(
  function*(
    partij: Partij,
    gegevens: Partijgegevens,
    decision?: IdentificatorwijzigingDecision,
    claims: ClaimedPartijIds = {}
  ) {
    const identified = changedIdentificatoren(partij.gegevens, gegevens)
    const identificatoren = yield* takeLoose(identified.flatMap(({ na }) => na ?? []), claims.identificatoren)
    const renewed = decision?.wijziging === "andere-persoon" ? identified.map(({ soort }) => soort) : []
    const nu = yield* RegisterClock.use((clock) => clock.nu)
    const gewijzigd = yield* Effect.fromResult(
      wijzigPartijgegevens(partij, gegevens, nu, { ...claims, identificatoren, renewed })
    )
    yield* decideLinks(partij, gewijzigd, decision)
    const { vervang } = yield* Partijen
    return yield* storeChange(partij, gewijzigd, vervang)
  }
)

/**
 * Command: the partij to delete, and whether its betrokkenen are unlinked or the deletion fails if there are any (B11).
 */
export interface VerwijderPartijCommand {
  readonly partij: PartijId
  readonly versie: ExpectedVersie
  readonly betrokkenen: "weigeren" | "ontkoppelen"
  readonly door: Medewerker
}

/**
 * Deletes a partij with what stands beside it, never a betrokkene (B11). Fails with `PartijHeeftBetrokkenen` if betrokkenen are linked to it and
 * the command does not unlink them, with `PartijNietGevonden`, and with `VersieConflict` if it changed meanwhile (B12).
 *
 * Example: {@link registreerPartij}.
 */
export const verwijderPartij = Effect.fn("verwijderPartij")((command: VerwijderPartijCommand) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const partij = yield* closedPartijWithId(command.partij)
      yield* checkVersie(partij, command.versie)
      if (command.betrokkenen === "ontkoppelen") yield* ontkoppelAll(partij.id, command.door)
      yield* dropBeside({ soort: "partij", ids: [partij.id] })
      yield* Partijen.use((partijen) => partijen.verwijder(partij.id, partij.versie))
      const also = yield* alsoKnownAs(partij.id)
      yield* Herstelpunten.use((all) => all.erase(also.map((one) => referTo("partij", { id: one })), true))
    }))
  ).pipe(
    // Somebody may give a klantcontact another moment, or change a betrokkene, while they are being unlinked. Another
    // look finds it.
    Effect.retry({
      while: ({ _tag }) =>
        command.betrokkenen === "ontkoppelen" &&
        (_tag === "PartijHeeftBetrokkenen" || (_tag === "VersieConflict" && command.versie === "elke")),
      times: 10
    })
  )
)

/** Unlinks every betrokkene of a partij (B10, B11). Call it within a transaction that closed the partij. */
export const ontkoppelAll = (partij: PartijId, door: Medewerker) =>
  eachPageOfBetrokkenen(partij, (betrokkenen) => unlinkAll(betrokkenen, door))
