import { Effect, Option } from "effect"
import type { KlantcontactId } from "../klantcontact/klantcontact-id.ts"
import {
  type Klantcontact,
  type Klantcontactgegevens,
  wijzigKlantcontactgegevens
} from "../klantcontact/klantcontact.ts"
import type { EarlierIdempotentRequest } from "../ports/idempotency.ts"
import { Klantcontacten } from "../ports/klantcontacten.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { Transaction } from "../ports/transaction.ts"
import { addKlantcontact } from "./add-klantcontact.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { dropKlantcontact } from "./drop-klantcontact.ts"
import { klantcontactMetId } from "./existing.ts"
import { type IdempotentRequest, once } from "./once.ts"
import { storeChange } from "./store-change.ts"

/**
 * Registers a klantcontact without betrokkenen. Fails with `NummerBezet` if another one has its nummer or
 * referentienummer. With `request`, a repetition returns the same answer and makes nothing.
 *
 * Fails with {@link IdempotencyKeyReused} or {@link IdempotentAnswerExpired}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   anonimiseerKlantcontact,
 *   Klantcontactgegevens,
 *   klantcontactMetId,
 *   Medewerker,
 *   registreerKlantcontact,
 *   verwijderKlantcontact,
 *   wijzigKlantcontact
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const gegevens = Schema.decodeSync(Klantcontactgegevens)
 * const program = Effect.gen(function*() {
 *   const { id, versie } = yield* registreerKlantcontact(gegevens({ kanaal: "balie", onderwerp: "Verhuizing" }))
 *   const changed = yield* wijzigKlantcontact(id, versie, gegevens({ kanaal: "balie", onderwerp: "Paspoort" }))
 *   console.log(changed.nummer, changed.gegevens.onderwerp) // 0000000001 Paspoort
 *
 *   const outdated = yield* Effect.flip(verwijderKlantcontact(id, versie))
 *   console.log(outdated._tag) // VersieConflict
 *
 *   const door = Schema.decodeSync(Medewerker)("archief")
 *   yield* anonimiseerKlantcontact({ klantcontact: id, versie: "elke", door })
 *   const { gegevens: { kanaal, onderwerp } } = yield* klantcontactMetId(id)
 *   console.log(kanaal, onderwerp) // balie geanonimiseerd
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const registreerKlantcontact = Effect.fn("registreerKlantcontact")(
  (gegevens: Klantcontactgegevens, request?: IdempotentRequest) =>
    once(request, registreer(gegevens), { verwijzingen: references, reread })
)

const registreer = Effect.fnUntraced(function*(gegevens: Klantcontactgegevens) {
  return yield* addKlantcontact(gegevens, yield* (yield* RegisterClock).nu)
})

const references = ({ id }: Klantcontact): EarlierIdempotentRequest["verwijzingen"] => ({ klantcontact: id })

const reread = ({ klantcontact }: EarlierIdempotentRequest["verwijzingen"]) =>
  klantcontact === undefined
    ? Effect.succeed(Option.none<Klantcontact>())
    : Klantcontacten.use((klantcontacten) => klantcontacten.zoek(klantcontact as KlantcontactId))

/**
 * Replaces the gegevens of a klantcontact. Its betrokkenen stay as they are. Fails with `KlantcontactNietGevonden`, with
 * `NummerBezet` if another one has its nummer or referentienummer, or with `VersieConflict` if it changed meanwhile (B12).
 *
 * Example: {@link registreerKlantcontact}.
 */
export const wijzigKlantcontact = Effect.fn("wijzigKlantcontact")(
  (id: KlantcontactId, versie: ExpectedVersie, gegevens: Klantcontactgegevens) =>
    Transaction.use((transaction) =>
      transaction.run(Effect.gen(function*() {
        const klantcontact = yield* klantcontactMetId(id)
        yield* checkVersie(klantcontact, versie)
        const { vervang } = yield* Klantcontacten
        return yield* storeChange(klantcontact, wijzigKlantcontactgegevens(klantcontact, gegevens), vervang)
      }))
    )
)

/**
 * Deletes a klantcontact with its betrokkenen and what stands beside it (B11). Fails with `KlantcontactNietGevonden`, or with `VersieConflict` if
 * it changed meanwhile (B12).
 *
 * Example: {@link registreerKlantcontact}.
 */
export const verwijderKlantcontact = Effect.fn("verwijderKlantcontact")((id: KlantcontactId, versie: ExpectedVersie) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      const klantcontact = yield* klantcontactMetId(id)
      yield* checkVersie(klantcontact, versie)
      yield* dropKlantcontact(klantcontact)
    }))
  )
)
