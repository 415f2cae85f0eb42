import { Effect } from "effect"
import type { BetrokkeneId } from "../betrokkene/betrokkene-id.ts"
import type { Betrokkene, GekendeBetrokkene } from "../betrokkene/betrokkene.ts"
import type { Grond } from "../betrokkene/grond.ts"
import { koppel } from "../betrokkene/koppel.ts"
import { gekoppeldGebeurtenis } from "../betrokkene/koppelgebeurtenis.ts"
import type { PartijId } from "../partij/partij-id.ts"
import type { Partij } from "../partij/partij.ts"
import { Betrokkenen } from "../ports/betrokkenen.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { Transaction } from "../ports/transaction.ts"
import { withContradictingNaam } from "../reconciliatie/koppelen/with-contradicting-naam.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { betrokkeneMetId } from "./existing.ts"
import { type Identificatie, identificeer, retryIfTaken } from "./identificeer.ts"

/** Command of use case 2: the betrokkene, its expected version, the identity, and who asks. */
export interface KoppelBetrokkeneCommand {
  readonly betrokkene: BetrokkeneId
  readonly versie: ExpectedVersie
  readonly identificatie: Identificatie
  readonly door: Medewerker
}

/** What came of making a link: what happened, and the records as they are now. */
export interface Koppeling {
  readonly uitkomst: "partij-gevonden" | "partij-geregistreerd"
  readonly betrokkene: GekendeBetrokkene
  readonly partij: Partij
}

/**
 * Use case 2: links an ongekende betrokkene to the identified partij, which is looked up or else registered (B4, B10).
 * If the persoon that was found surely has another name than the given partijgegevens, the betrokkene keeps the given name,
 * as in use case 1. A link to the same partij changes nothing. Fails with `AlGekoppeld`, without registering anything, if the betrokkene
 * is linked to another partij; with `VersieConflict` if it changed meanwhile (B12); and as {@link registreerBetrokkene}
 * does where nobody can be identified.
 *
 * Also fails with {@link BetrokkeneNietGevonden}, {@link IdentificatorBezet}, {@link IdentificatorTegenstrijdig},
 * {@link PartijNietGevonden} or {@link PartijgegevensVereist}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   betrokkeneMetId,
 *   geenContactgegevens,
 *   type Identificatie,
 *   Identificator,
 *   Klantcontactgegevens,
 *   koppelBetrokkene,
 *   Medewerker,
 *   ontkoppelBetrokkene,
 *   Partijgegevens,
 *   registreerBetrokkene,
 *   verwijderBetrokkene,
 *   wijzigBetrokkene
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const door = Schema.decodeSync(Medewerker)("balie-3")
 * const klantcontact = { nieuw: Schema.decodeSync(Klantcontactgegevens)({ kanaal: "balie", onderwerp: "Verhuizing" }) }
 * const common = { klantcontact, rol: "klant", initiator: true, contactgegevens: geenContactgegevens, door } as const
 * const identificatie: Identificatie = {
 *   soort: "identificator",
 *   identificator: Schema.decodeSync(Identificator)({ soort: "bsn", waarde: "999990019" }),
 *   partijgegevens: Schema.decodeSync(Partijgegevens)({ soortPartij: "persoon", contactnaam: { voornaam: "Anna" } })
 * }
 * const program = Effect.gen(function*() {
 *   const { betrokkene: { id, versie } } = yield* registreerBetrokkene(common)
 *   const linked = yield* koppelBetrokkene({ betrokkene: id, versie, identificatie, door })
 *   console.log(linked.uitkomst, linked.betrokkene.partij === linked.partij.id) // partij-geregistreerd true
 *
 *   const outdated = yield* Effect.flip(ontkoppelBetrokkene({ betrokkene: id, versie, door }))
 *   console.log(outdated._tag) // VersieConflict
 *   const unlinked = yield* ontkoppelBetrokkene({ betrokkene: id, versie: linked.betrokkene.versie, door })
 *   console.log(unlinked._tag) // Ongekend
 *
 *   yield* wijzigBetrokkene({ ...common, rol: "vertegenwoordiger", betrokkene: id, versie: unlinked.versie })
 *   console.log((yield* betrokkeneMetId(id)).rol) // vertegenwoordiger
 *   yield* verwijderBetrokkene(id, "elke")
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const koppelBetrokkene = Effect.fn("koppelBetrokkene")((command: KoppelBetrokkeneCommand) =>
  Transaction.use((transaction) => transaction.run(koppelMet(command))).pipe(retryIfTaken)
)

const koppelMet = Effect.fnUntraced(
  function*({ betrokkene: id, door, identificatie, versie }: KoppelBetrokkeneCommand) {
    const betrokkene = yield* betrokkeneMetId(id)
    yield* checkVersie(betrokkene, versie)
    const { given, grond, partij, uitkomst } = yield* identificeer(
      identificatie,
      door,
      yield* (yield* RegisterClock).nu
    )
    const named = betrokkene._tag === "Ongekend" ? withContradictingNaam(betrokkene, given, partij) : betrokkene
    return { uitkomst, betrokkene: yield* link(named, partij.id, grond), partij } satisfies Koppeling
  }
)

/**
 * Links a betrokkene to a partij on a ground and records it. An existing link to the same partij changes nothing. Call
 * it within a transaction.
 */
export const link = Effect.fnUntraced(function*(betrokkene: Betrokkene, partij: PartijId, grond: Grond) {
  const gekend = yield* Effect.fromResult(koppel(betrokkene, partij, grond))
  if (gekend !== betrokkene) {
    const betrokkenen = yield* Betrokkenen
    yield* betrokkenen.vervang(gekend, betrokkene.versie)
    yield* betrokkenen.legVast([gekoppeldGebeurtenis(gekend)])
  }
  return gekend
})
