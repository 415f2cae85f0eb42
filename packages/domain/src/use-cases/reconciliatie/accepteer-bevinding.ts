import { Effect, Option } from "effect"
import { Bevindingen } from "../../ports/bevindingen.ts"
import { RegisterClock } from "../../ports/register-clock.ts"
import { Transaction } from "../../ports/transaction.ts"
import { decide } from "../../reconciliatie/besluit.ts"
import type { ReportedBevinding } from "../../reconciliatie/bevinding.ts"
import type { Medewerker } from "../../values/medewerker.ts"
import type { SamenvoegingKeuze } from "./carry-out-voorstel.ts"
import { carryOut } from "./carry-out.ts"
import { type BevindingCommand, openBevinding } from "./open-bevinding.ts"
import { BevindingVerouderd, GeenSamenvoeging, GeenVoorstel } from "./reconciliatie-errors.ts"
import { stillSo } from "./still-so.ts"

/** A decision to accept. For a proposal to merge, with whose value is kept where the partijen contradict each other. */
export interface AccepteerBevindingCommand extends BevindingCommand {
  readonly keuze?: SamenvoegingKeuze
}

/**
 * Carries out the proposal of an open finding in one transaction, if the records still give the same finding: a
 * stale proposal never changes anything. A stale finding is solved and refused with `BevindingVerouderd`. Returns
 * the accepted finding; after anonymising, it is no longer stored. Choices are refused with `GeenSamenvoeging` if it
 * proposes no merge.
 *
 * Fails with {@link AnderRegisterVereist}, {@link BevindingNietGevonden}, {@link BevindingNietOpen},
 * {@link GeenVoorstel}, {@link KeuzesOngeldig}, {@link SamenvoegenGeweigerd} or {@link VersieConflict}.
 *
 * @example
 * ```ts
 * import * as Memory from "@betrokkene/adapters/memory"
 * import * as System from "@betrokkene/adapters/system"
 * import {
 *   accepteerBevinding,
 *   beginReconciliatie,
 *   bevindingMetId,
 *   completeReconciliatie,
 *   geenBeleid,
 *   heropenBevinding,
 *   Medewerker,
 *   Partijgegevens,
 *   processReconciliatiePart,
 *   Reconciliaties,
 *   BevindingReden,
 *   registreerPartij,
 *   undoBevinding,
 *   wijsBevindingAf,
 *   zoekBevindingen,
 *   zoekTegenstrijdigheden
 * } from "@betrokkene/domain"
 * import { Effect, Layer, Option, Schema } from "effect"
 *
 * const door = Schema.decodeSync(Medewerker)("balie-3")
 * const anna = Schema.decodeSync(Partijgegevens)({
 *   soortPartij: "persoon",
 *   contactnaam: { voornaam: "Anna", achternaam: "Boer" },
 *   digitaleAdressen: [{ soortDigitaalAdres: "email", adres: "anna@example.nl" }]
 * })
 * const program = Effect.gen(function*() {
 *   yield* registreerPartij(anna)
 *   yield* registreerPartij(anna)
 *   const request = { regels: ["dubbele-partij-vermoeden"], proef: false, beleid: geenBeleid } as const
 *   const night = yield* beginReconciliatie(request, door, 100)
 *   const part = yield* Reconciliaties.use(({ takePart }) => takePart(night.id, door, 60_000))
 *   if (Option.isSome(part)) yield* processReconciliatiePart(night, part.value, door)
 *   yield* completeReconciliatie(night, door)
 *
 *   const { records: [found] } = yield* zoekBevindingen({ toestand: "open" }, { ascending: true, aantal: 10 })
 *   if (found === undefined) return
 *   const bevinding = found.id
 *   console.log(found.regel, found.voorstel?.soort) // dubbele-partij-vermoeden samenvoegen
 *   console.log((yield* zoekTegenstrijdigheden(bevinding)).tegenstrijdigheden.length) // 0
 *
 *   const reden = Schema.decodeSync(BevindingReden)("Eerst navragen")
 *   yield* wijsBevindingAf({ bevinding, versie: found.versie, door, reden })
 *   yield* heropenBevinding({ bevinding, versie: "elke", door, reden: Schema.decodeSync(BevindingReden)("Nagevraagd") })
 *   const accepted = yield* accepteerBevinding({ bevinding, versie: "elke", door })
 *   console.log(accepted.toestand) // geaccepteerd
 *   yield* undoBevinding({ bevinding, versie: accepted.versie, door })
 *   console.log((yield* bevindingMetId(bevinding)).toestand) // afgewezen
 * })
 *
 * await Effect.runPromise(Effect.provide(program, Layer.mergeAll(Memory.layer, System.layer)))
 * ```
 */
export const accepteerBevinding = Effect.fn("accepteerBevinding")((command: AccepteerBevindingCommand) =>
  Effect.flatMap(
    Transaction.use((transaction) => transaction.run(accepteer(command))),
    // Outside the transaction: failing inside it would undo that the finding is solved.
    Option.match({
      onNone: () => Effect.fail(new BevindingVerouderd({ bevinding: command.bevinding })),
      onSome: Effect.succeed
    })
  )
)

const accepteer = Effect.fnUntraced(function*(command: AccepteerBevindingCommand) {
  const bevinding = yield* openBevinding(command)
  const { voorstel } = bevinding
  if (voorstel === undefined) return yield* new GeenVoorstel({ bevinding: bevinding.id })
  if (command.keuze !== undefined && voorstel.soort !== "samenvoegen") {
    return yield* new GeenSamenvoeging({ bevinding: bevinding.id })
  }
  const gezien = yield* stillSo(bevinding)
  if (Option.isNone(gezien)) return yield* resolve(bevinding, command.door)
  const execution = Effect.asSome(
    carryOut(
      {
        bevinding,
        voorstel,
        gezien: gezien.value,
        door: command.door,
        ...(command.keuze === undefined ? {} : { keuze: command.keuze })
      },
      "uitgevoerd"
    )
  )
  return voorstel.soort === "adressen-verwijderen"
    ? yield* Effect.catchTag(execution, "VersieConflict", () => resolve(bevinding, command.door))
    : yield* execution
})

const resolve = Effect.fnUntraced(function*(bevinding: ReportedBevinding, door: Medewerker) {
  const opgelost = decide(bevinding, {
    wijze: "verdwenen",
    door,
    op: yield* RegisterClock.use((clock) => clock.nu)
  })
  yield* Bevindingen.use((bevindingen) => bevindingen.vervang(opgelost, bevinding.versie))
  return Option.none<ReportedBevinding>()
})
