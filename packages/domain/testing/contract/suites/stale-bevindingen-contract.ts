import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  Dossiers,
  geenBeleid,
  type RecordReference,
  type ReportedBevinding,
  Transaction,
  verwijderBetrokkene,
  wijzigBetrokkene
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { beleid } from "../../arbitraries/circumstances.ts"
import { nightWorld } from "../../arbitraries/night-world.ts"
import { accepteer, bevindingVan, openVoorstellen } from "../steps/accepteer.ts"
import { dayWork } from "../steps/day-work.ts"
import { balie } from "../steps/registratie.ts"
import { bevindingIn, metWereld, recordsIn, type RegisterContent } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum } from "../worlds/night.ts"
import { oldView } from "../worlds/old-view.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { property } from "../worlds/property.ts"
import { betrokkeneIn } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { wietske, wietskeTwice } from "../worlds/wietske.ts"

/**
 * The contract of deciding on findings whose records changed since. The register is emptied for every world: nobody
 * else may use it.
 */
export const staleBevindingenContract = (naam: string, register: RegisterUnderTest, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Verouderde bevindingen (${naam})`, (it) => {
    it.effect("B5, B12: a proposal can be accepted only if the night would find it; a stale one does nothing", () =>
      property(
        fc.tuple(nightWorld, beleid, dayWork),
        ([wereld, { bewaartermijnen }, dayWork]) =>
          onPeildatum(Effect.gen(function*() {
            const command = commandWith({ ...geenBeleid, bewaartermijnen })
            yield* metWereld(wereld)
            yield* night(command)
            const voorstellen = yield* openVoorstellen
            yield* Effect.exit(dayWork)
            const voor = yield* recordsIn
            const outcomes = yield* Effect.forEach(voorstellen, (bevinding) =>
              terzijde(Effect.match(accepteer(bevinding), {
                onFailure: ({ _tag }) =>
                  _tag as string,
                onSuccess: () => "done"
              })))
            assert.deepStrictEqual(yield* recordsIn, voor)
            const { id } = yield* night(command)
            for (const [place, bevinding] of voorstellen.entries()) {
              const nu = yield* bevindingIn(bevinding.id)
              const expected = nu === undefined
                ? "BevindingNietGevonden"
                : nu.gezienIn === id
                ? "done"
                : "BevindingVerouderd"
              assert.strictEqual(outcomes[place], expected, bevinding.regel)
            }
          })),
        werelden
      ))

    // Kills: a change between read and write that goes unnoticed.
    it.effect("B12: a proposal is carried out on the records that the rule saw, or not at all", () =>
      property(
        fc.tuple(nightWorld, beleid, dayWork),
        ([wereld, { bewaartermijnen }, dayWork]) =>
          onPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            yield* night(commandWith({ ...geenBeleid, bewaartermijnen }))
            const voorstellen = yield* openVoorstellen
            const gezien = yield* recordsIn
            const view = yield* oldView
            yield* Effect.exit(dayWork)
            const nu = yield* recordsIn
            for (const bevinding of voorstellen) {
              const outcome = yield* terzijde(
                Effect.match(Effect.provideService(accepteer(bevinding), Dossiers, view), {
                  onFailure: ({ _tag }) => _tag as string,
                  onSuccess: () => "done"
                })
              )
              if ((yield* bevindingIn(bevinding.id)) === undefined) continue
              const zelfde = touched(bevinding, gezien).every((record) =>
                versieIn(nu, record) === versieIn(gezien, record)
              )
              // For a betrokkene that does not exist the klantcontact to look at is unknown.
              assert.include(zelfde ? ["done"] : ["VersieConflict", "BevindingVerouderd"], outcome, bevinding.regel)
            }
          })),
        werelden
      ))

    it.effect("B12: of two duplicate betrokkenen, never both are deleted", () =>
      onPeildatum(Effect.gen(function*() {
        const { remains, dubbel } = yield* wietskeTwice
        yield* night(commandWith())
        const bevinding = yield* bevindingVan("zelfde-partij-dubbel")
        const view = yield* oldView
        yield* verwijderBetrokkene(remains.id, "elke")
        assert.strictEqual(
          yield* errorOf(Effect.provideService(accepteer(bevinding), Dossiers, view)),
          "VersieConflict"
        )
        assert.deepStrictEqual(yield* betrokkeneIn(dubbel.id), dubbel)
      })))

    it.effect("a stale proposal is solved, and reported as stale once", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* wietske
        yield* night(commandWith())
        const bevinding = yield* bevindingVan("mogelijke-partij")
        const { initiator, rol } = betrokkene
        const contactgegevens = {
          ...betrokkene.contactgegevens,
          contactnaam: { voornaam: "Jan", achternaam: "Andersproef" }
        } as typeof betrokkene.contactgegevens
        const gewijzigd = yield* wijzigBetrokkene({
          betrokkene: betrokkene.id,
          versie: "elke",
          rol,
          initiator,
          contactgegevens
        })
        assert.deepInclude(yield* Effect.flip(accepteer(bevinding)), {
          _tag: "BevindingVerouderd",
          bevinding: bevinding.id
        })
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), gewijzigd)
        const opgelost = yield* bevindingIn(bevinding.id)
        assert.deepInclude(opgelost, { toestand: "opgelost", versie: nextVersie(bevinding.versie) })
        assert.deepInclude(opgelost?.besluit, { wijze: "verdwenen", door: balie })
        if (opgelost === undefined) return
        assert.deepInclude(yield* Effect.flip(accepteer(opgelost)), { _tag: "BevindingNietOpen", toestand: "opgelost" })
      })))
  })

/** The outcome of the work, which is then rolled back. */
const terzijde = <A, R>(work: Effect.Effect<A, never, R>) =>
  Effect.gen(function*() {
    const transaction = yield* Transaction
    const done = yield* Effect.result(
      transaction.run(Effect.flatMap(work, (outcome) => Effect.fail({ outcome })))
    )
    return Option.match(
      Option.fromUndefinedOr(
        done._tag === "Failure" && "outcome" in done.failure ? done.failure.outcome : undefined
      ),
      {
        onNone: () => assert.fail("the register could not be reached"),
        onSome: (outcome) => outcome
      }
    )
  })

/** All records that the proposal changes or depends on. */
const touched = (
  { records, voorstel }: ReportedBevinding,
  { betrokkenen }: RegisterContent
): ReportedBevinding["records"] | ReadonlyArray<RecordReference> => {
  switch (voorstel?.soort) {
    case "koppelen":
    case "samenvoegen":
    case "betrokkene-verwijderen":
      return records
    case "ontkoppelen":
      return [{ soort: "betrokkene", id: voorstel.betrokkene }]
    case "afwijking-verwijderen": {
      const betrokkene = betrokkenen.find(({ id }) => id === voorstel.betrokkene)
      return [
        { soort: "betrokkene", id: voorstel.betrokkene },
        ...(betrokkene?._tag === "Gekend" ? [{ soort: "partij" as const, id: betrokkene.partij }] : [])
      ]
    }
    case "anonimiseren":
      return [{ soort: "klantcontact", id: voorstel.klantcontact }]
    default:
      return assert.fail("a proposal that this world does not give")
  }
}

const versieIn = (
  { betrokkenen, klantcontacten, partijen }: RegisterContent,
  { id }: RecordReference
): number | undefined => [...betrokkenen, ...klantcontacten, ...partijen].find((record) => record.id === id)?.versie
