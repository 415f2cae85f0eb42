import { Effect } from "effect"
import type { PartijId } from "../partij/partij-id.ts"
import type { ClaimedPartijIds } from "../partij/partij.ts"
import type { Partijgegevens } from "../partij/partijgegevens.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { Transaction } from "../ports/transaction.ts"
import type { ClaimsOfNewPartij } from "./add-partij.ts"
import { refuseWithVestigingenLeft } from "./beheer-identificatoren.ts"
import { partijAnswer, registreerPartijWithin, wijzigPartij } from "./beheer-partij.ts"
import type { ExpectedVersie } from "./check-versie.ts"
import { closedPartijWithId } from "./existing.ts"
import { type IdempotentRequest, once } from "./once.ts"
import { type ChosenRekeningnummers, placeRekeningnummers } from "./place-rekeningnummers.ts"
import { type ChosenOrganisatie, placeWerkrelatie } from "./place-werkrelatie.ts"

/** Which rekeningnummers a partij is to have, and for which organisatie it works if it is a contactpersoon. */
export interface ChosenBesidePartij extends ChosenRekeningnummers, ChosenOrganisatie {}

/**
 * Registers a partij with rekeningnummers that were of nobody, and the organisatie that it works for, all or nothing. Fails
 * as `registreerPartij` does, with `RekeningnummerNotOwn`, also if one becomes another's meanwhile, and with
 * `SideRecordNeighbourNotFound` if there is no such organisatie.
 */
export const registreerPartijMetRekeningnummers = Effect.fn("registreerPartij")((
  gegevens: Partijgegevens,
  beside: ChosenBesidePartij,
  request?: IdempotentRequest,
  claims?: ClaimsOfNewPartij
) =>
  once(
    request,
    Effect.gen(function*() {
      const partij = yield* registreerPartijWithin(gegevens, claims)
      const nu = yield* RegisterClock.use((clock) => clock.nu)
      yield* placeRekeningnummers(partij.id, beside, nu)
      yield* placeWerkrelatie(partij.id, beside, nu)
      return partij
    }),
    partijAnswer
    // A rekeningnummer that somebody changed meanwhile is looked at again: it may have become another's, or not.
  ).pipe(Effect.retry({ while: ({ _tag }) => _tag === "VersieConflict", times: 10 }))
)

/**
 * Changes a partij and which rekeningnummers it has, all or nothing. Fails as `wijzigPartij` and the other here do, with
 * `TooManyRekeningnummers` if it has too many to take from it at once, and
 * with `IdentificatorHeeftVestigingen` if it would lose a kvk_nummer under which a vestigingsnummer stays.
 */
export const wijzigPartijMetRekeningnummers = Effect.fn("wijzigPartij")((
  id: PartijId,
  versie: ExpectedVersie,
  gegevens: Partijgegevens,
  beside: ChosenBesidePartij,
  claims: ClaimedPartijIds
) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      yield* refuseWithVestigingenLeft(yield* closedPartijWithId(id), gegevens)
      const partij = yield* wijzigPartij(id, versie, gegevens, undefined, claims)
      const nu = yield* RegisterClock.use((clock) => clock.nu)
      yield* placeRekeningnummers(id, beside, nu)
      yield* placeWerkrelatie(id, beside, nu)
      return partij
    }))
  )
)
