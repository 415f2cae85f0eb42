import { Effect, Option, Result } from "effect"
import {
  type AdresMetId,
  adresMetId,
  type NewDigitaalAdres,
  verwijderAdres,
  voegAdresToe,
  wijzigAdres
} from "../digitaal-adres/adres-list.ts"
import { Transaction } from "../ports/transaction.ts"
import type { DigitaalAdresId } from "../values/digitaal-adres-id.ts"
import { adresKey, maximumDigitaleAdressen } from "../values/digitale-adressen.ts"
import type { Versie } from "../values/versie.ts"
import { type AdresHolders, betrokkenenWithAdressen, partijenWithAdressen } from "./adres-holders.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { type IdempotentRequest, once } from "./once.ts"

/** A digital address, with the record that it is of. */
export interface DigitaalAdresWithHolder<Holder> {
  readonly holder: Holder
  readonly digitaalAdres: AdresMetId
}

/**
 * The digital addresses of one kind of record, one by one. Each change is a change of the record: by the same use case,
 * so under the same rules, at its next version and with the same entry in the audit trail.
 */
const beheerVan = <
  Id extends string,
  Holder extends { readonly id: string; readonly versie: Versie },
  E extends { readonly _tag: string },
  R,
  E2 extends { readonly _tag: string },
  R2
>(
  { list, metId, wijzig, zoek }: AdresHolders<Id, Holder, E, R, E2, R2>
) => {
  const find = (holder: Holder, id: DigitaalAdresId) =>
    Effect.map(
      Effect.fromResult(adresMetId(list(holder), id)),
      (digitaalAdres): DigitaalAdresWithHolder<Holder> => ({ holder, digitaalAdres })
    )
  const reread = ({ digitaalAdres, holder }: { readonly [naam: string]: string }) =>
    Effect.map(zoek(holder as Id), (found) =>
      Option.flatMap(found, (holder) =>
        Option.map(
          Result.getSuccess(adresMetId(list(holder), digitaalAdres as DigitaalAdresId)),
          (digitaalAdres): DigitaalAdresWithHolder<Holder> => ({ holder, digitaalAdres })
        )))
  return {
    /** The addresses of a record, each with its id, in the order of its list. */
    list,
    /** One address of a record. Fails with `DigitaalAdresNietGevonden` if the record has none with this id. */
    read: Effect.fn("leesDigitaalAdres")((id: Id, digitaalAdres: DigitaalAdresId) =>
      Effect.flatMap(metId(id), (holder) => find(holder, digitaalAdres))
    ),
    /**
     * Adds an address at the end of the list. When others change the record meanwhile, it looks again, so that of several
     * who add at once nobody is refused for that. Fails with `DigitaalAdresDubbel` or `TooManyDigitaleAdressen`; with
     * `VersieConflict` if others keep changing it; and with a request under a key as `registreerPartij` does.
     */
    voegToe: Effect.fn("voegDigitaalAdresToe")((id: Id, gegeven: NewDigitaalAdres, request?: IdempotentRequest) =>
      once(
        request,
        Effect.gen(function*() {
          const holder = yield* metId(id)
          const na = yield* wijzig(holder, yield* Effect.fromResult(voegAdresToe(list(holder), gegeven)))
          const added = list(na).find(({ adres }) => adresKey(adres) === adresKey(gegeven.adres))
          return added === undefined
            ? yield* Effect.die(new Error("The record has no such address after it was added."))
            : { holder: na, digitaalAdres: added } satisfies DigitaalAdresWithHolder<Holder> as DigitaalAdresWithHolder<
              Holder
            >
        }),
        {
          verwijzingen: ({ digitaalAdres, holder }) => ({ holder: holder.id, digitaalAdres: digitaalAdres.id }),
          reread
        }
      ).pipe(Effect.retry({ while: ({ _tag }) => _tag === "VersieConflict", times: attempts }))
    ),
    /**
     * Changes an address, which keeps its id. The version is that of its record. Fails with `DigitaalAdresNietGevonden`,
     * with `DigitaalAdresDubbel` if another address of the record is the same, and with `VersieConflict` (B12).
     */
    wijzig: Effect.fn("wijzigDigitaalAdres")((
      id: Id,
      versie: ExpectedVersie,
      digitaalAdres: DigitaalAdresId,
      gegeven: NewDigitaalAdres
    ) =>
      Transaction.use((transaction) =>
        transaction.run(Effect.gen(function*() {
          const holder = yield* metId(id)
          yield* checkVersie(holder, versie)
          const adressen = yield* Effect.fromResult(wijzigAdres(list(holder), digitaalAdres, gegeven))
          return yield* find(yield* wijzig(holder, adressen), digitaalAdres)
        }))
      )
    ),
    /**
     * Removes an address. The version is that of its record. Returns that record. Fails with `DigitaalAdresNietGevonden`
     * and with `VersieConflict` (B12).
     */
    verwijder: Effect.fn("verwijderDigitaalAdres")((
      id: Id,
      versie: ExpectedVersie,
      digitaalAdres: DigitaalAdresId
    ) =>
      Transaction.use((transaction) =>
        transaction.run(Effect.gen(function*() {
          const holder = yield* metId(id)
          yield* checkVersie(holder, versie)
          return yield* wijzig(holder, yield* Effect.fromResult(verwijderAdres(list(holder), digitaalAdres)))
        }))
      )
    )
  }
}

/** Maximum number of times that an addition is tried again: others can add as many meanwhile. */
const attempts = maximumDigitaleAdressen

/**
 * Manages the digital addresses that a betrokkene gave (B6), one by one. Each change is a change of the betrokkene.
 *
 * Example: {@link digitaleAdressenVanPartij}.
 */
export const digitaleAdressenVanBetrokkene = beheerVan(betrokkenenWithAdressen)

/**
 * Manages the digital addresses of a partij, one by one. Each change is a change of the partij.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   DigitaalAdres,
 *   digitaleAdressenVanPartij,
 *   Partijgegevens,
 *   registreerPartij
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const adres = Schema.decodeSync(DigitaalAdres)({ soortDigitaalAdres: "email", adres: "anna@example.nl" })
 * const program = Effect.gen(function*() {
 *   const { voegToe, verwijder } = digitaleAdressenVanPartij
 *   const partij = yield* registreerPartij(
 *     Schema.decodeSync(Partijgegevens)({ soortPartij: "persoon", contactnaam: { voornaam: "Anna" } })
 *   )
 *   const { digitaalAdres, holder } = yield* voegToe(partij.id, { adres, voorkeur: true })
 *   console.log(digitaalAdres.voorkeur, holder.versie) // true 2
 *   const after = yield* verwijder(partij.id, holder.versie, digitaalAdres.id)
 *   console.log(after.gegevens.digitaleAdressen.length) // 0
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const digitaleAdressenVanPartij = beheerVan(partijenWithAdressen)
