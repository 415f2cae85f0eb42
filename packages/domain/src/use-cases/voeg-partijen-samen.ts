import { Effect } from "effect"
import { movedGrond } from "../betrokkene/moved-grond.ts"
import type { PartijId } from "../partij/partij-id.ts"
import { voegSamen } from "../partij/samenvoegen.ts"
import type { KeuzePerVeld } from "../partij/tegenstrijdigheden.ts"
import { type Herstelpunt, Herstelpunten } from "../ports/herstelpunten.ts"
import { Partijen } from "../ports/partijen.ts"
import { RegisterClock } from "../ports/register-clock.ts"
import { Transaction } from "../ports/transaction.ts"
import type { Medewerker } from "../values/medewerker.ts"
import { changeLinks, movedTo } from "./change-links.ts"
import { checkVersie, type ExpectedVersie } from "./check-versie.ts"
import { eachPageOfBetrokkenen } from "./each-page-of-betrokkenen.ts"
import { closedPartijWithId, lockedPartijWithId } from "./existing.ts"
import { moveBeside } from "./move-beside.ts"
import { carryRejections } from "./reconciliatie/carry-rejections.ts"
import { withoutGivenNummer } from "./without-given-nummer.ts"

/**
 * Command: the partij that stays and the one that goes, their expected versions, whose value is kept where they contradict
 * each other, and who asks.
 */
export interface VoegPartijenSamenCommand {
  readonly blijft: PartijId
  readonly vervalt: PartijId
  readonly versies: { readonly blijft: ExpectedVersie; readonly vervalt: ExpectedVersie }
  readonly keuzes?: KeuzePerVeld
  readonly door: Medewerker
}

/** Keeps records as they were before the merge, to undo it. */
type Keep<E, R> = (herstelpunten: ReadonlyArray<Herstelpunt>) => Effect.Effect<void, E, R>

/**
 * Merges two partijen that are the same, see {@link voegSamen}. Betrokkenen of the one that goes are linked to the one
 * that stays (B10, B11), and so is what stands beside it. Whom somebody unlinked from either is not proposed for the merged one. Returns that one as it is
 * now.
 *
 * Fails with {@link IdentificatorBezet}, {@link KeuzesOngeldig}, {@link PartijHeeftBetrokkenen},
 * {@link PartijNietGevonden}, {@link SamenvoegenGeweigerd} or {@link VersieConflict}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import { Medewerker, Partijgegevens, registreerPartij, voegPartijenSamen } from "@betrokkene/domain"
 * import { Effect, Layer, Schema } from "effect"
 *
 * const anna = (soortDigitaalAdres: string, adres: string) =>
 *   Schema.decodeSync(Partijgegevens)({
 *     soortPartij: "persoon",
 *     contactnaam: { voornaam: "Anna", achternaam: "Boer" },
 *     digitaleAdressen: [{ soortDigitaalAdres, adres }]
 *   })
 * const program = Effect.gen(function*() {
 *   const blijft = yield* registreerPartij(anna("email", "anna@example.nl"))
 *   const vervalt = yield* registreerPartij(anna("telefoonnummer", "0201234567"))
 *   const { gegevens } = yield* voegPartijenSamen({
 *     blijft: blijft.id,
 *     vervalt: vervalt.id,
 *     versies: { blijft: blijft.versie, vervalt: vervalt.versie },
 *     door: Schema.decodeSync(Medewerker)("balie-3")
 *   })
 *   console.log(gegevens.digitaleAdressen.map(({ adres }) => adres).join()) // anna@example.nl,0201234567
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const voegPartijenSamen = Effect.fn("voegPartijenSamen")((command: VoegPartijenSamenCommand) =>
  Transaction.use((transaction) =>
    transaction.run(Effect.gen(function*() {
      // Nothing is kept of this merge, so that earlier findings on the partij that goes can't be undone any more.
      yield* Herstelpunten.use((all) => all.erase([{ soort: "partij", id: command.vervalt }], true))
      return yield* voegSamenWithin(command, () => Effect.void)
    }))
  ).pipe(
    // Somebody may give a klantcontact another moment while its betrokkenen are moved. Another look finds it.
    Effect.retry({ while: ({ _tag }) => _tag === "PartijHeeftBetrokkenen", times: 10 })
  )
)

/**
 * Like {@link voegPartijenSamen}, to be called within a transaction. Gives every changed record to `keep`, as it was
 * and a bounded number at a time: first the partijen, then their betrokkenen and what stood beside them.
 */
export const voegSamenWithin = Effect.fnUntraced(
  function*<E extends { readonly _tag: string }, R>(
    { blijft, door, keuzes, versies: versions, vervalt }: VoegPartijenSamenCommand,
    keep: Keep<E, R>
  ) {
    const [first, gone] = [yield* lockedPartijWithId(blijft), yield* closedPartijWithId(vervalt)]
    yield* checkVersie(first, versions.blijft)
    yield* checkVersie(gone, versions.vervalt)
    const partij = yield* Effect.fromResult(voegSamen(first, gone, keuzes))
    yield* keep([
      { soort: "partij", voor: first, na: partij, versieNa: partij.versie },
      { soort: "partij", voor: gone }
    ])
    const op = yield* RegisterClock.use((clock) => clock.nu)
    yield* eachPageOfBetrokkenen(vervalt, (betrokkenen) =>
      Effect.gen(function*() {
        const moved = betrokkenen.map((betrokkene) =>
          movedTo(betrokkene, blijft, movedGrond(betrokkene.grond, door, op))
        )
        yield* changeLinks(moved, door)
        yield* keep(moved.map(({ na, voor }) => ({ soort: "betrokkene", voor, versieNa: na.versie })))
      }))
    yield* carryRejections({ from: [first, gone], towards: [partij] })
    yield* moveBeside(vervalt, blijft, keep)
    const partijen = yield* Partijen
    // Before the change of the other, so that its identificatoren are free.
    yield* partijen.verwijder(vervalt, gone.versie)
    yield* withoutGivenNummer(partijen.vervang(partij, first.versie))
    return partij
  }
)
