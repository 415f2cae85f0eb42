import { Effect } from "effect"
import type { BetrokkeneNietGevonden } from "../betrokkene/betrokkene-errors.ts"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import { bepaalContactgegevens, type BetrokkeneMetPartij } from "../opvolging/bepaal-contactgegevens.ts"
import type { Inzagerecht } from "../partij/inzagerecht.ts"
import type { PartijNietGevonden } from "../partij/partij-errors.ts"
import type { Betrokkenen } from "../ports/betrokkenen.ts"
import type { Partijen } from "../ports/partijen.ts"
import type { RegisterUnavailable } from "../ports/register-unavailable.ts"
import { betrokkeneMetId, partijMetId } from "./existing.ts"

/**
 * Use case 5: how to reach a betrokkene to follow up its klantcontact, as far as the caller may see.
 *
 * Fails with {@link BetrokkeneNietGevonden}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   bepaalContactgegevensVoorOpvolging,
 *   betrokkeneMetPartij,
 *   Contactgegevens,
 *   fullInzage,
 *   Klantcontactgegevens,
 *   Medewerker,
 *   registreerBetrokkene
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const nieuw = Schema.decodeSync(Klantcontactgegevens)({ kanaal: "webformulier", onderwerp: "Losse stoeptegel" })
 * const contactgegevens = Schema.decodeSync(Contactgegevens)({
 *   communicatiekanaal: { soortDigitaalAdres: "email", adres: "melder@example.org" }
 * })
 * const program = Effect.gen(function*() {
 *   const { betrokkene } = yield* registreerBetrokkene({
 *     klantcontact: { nieuw },
 *     rol: "klant",
 *     initiator: true,
 *     contactgegevens,
 *     door: Schema.decodeSync(Medewerker)("balie-3")
 *   })
 *   const reach = yield* bepaalContactgegevensVoorOpvolging(betrokkene.id, fullInzage)
 *   console.log(reach.gekend, reach.digitaleAdressen[0]?.waarde.adres) // false melder@example.org
 *   const { partij } = yield* betrokkeneMetPartij(betrokkene.id)
 *   console.log(partij === undefined) // true
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const bepaalContactgegevensVoorOpvolging = (id: BetrokkeneId, right: Inzagerecht) =>
  Effect.map(betrokkeneMetPartij(id), (sources) => bepaalContactgegevens(sources, right))

/**
 * The sources of use case 5, for who must also know the partij that the contactgegevens come from.
 *
 * Fails with {@link BetrokkeneNietGevonden}.
 *
 * Example: {@link bepaalContactgegevensVoorOpvolging}.
 */
export const betrokkeneMetPartij = Effect.fn("betrokkeneMetPartij")(
  (id: BetrokkeneId) =>
    Effect.gen(function*(): Effect.fn.Return<
      BetrokkeneMetPartij,
      BetrokkeneNietGevonden | PartijNietGevonden | RegisterUnavailable,
      Betrokkenen | Partijen
    > {
      const betrokkene = yield* betrokkeneMetId(id)
      return betrokkene._tag === "Ongekend"
        ? { betrokkene }
        : { betrokkene, partij: yield* partijMetId(betrokkene.partij) }
    }).pipe(
      // The partij may be deleted between the two reads. The betrokkene is then no longer linked to it (B11).
      Effect.retry({ while: (fout) => fout._tag === "PartijNietGevonden", times: 3 }),
      Effect.catchTag("PartijNietGevonden", Effect.die)
    )
)
