import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  accepteerBevinding,
  type BevindingId,
  Dossiers,
  geenBeleid,
  IdGenerator,
  nextVersie,
  type RecordReference,
  type Regel,
  type ReportedBevinding,
  Transaction,
  verwijderBetrokkene,
  wijsBevindingAf,
  wijzigBetrokkene
} from "../../../src/index.ts"
import { beleid } from "../../arbitraries/circumstances.ts"
import { nightWorld, sloppyNightWorld } from "../../arbitraries/night-world.ts"
import { dayWork } from "../steps/day-work.ts"
import { balie, operator } from "../steps/registratie.ts"
import { guardLimits, guardTraces } from "../worlds/night-limits.ts"
import {
  allBevindingen,
  bevindingIn,
  metWereld,
  recordsIn,
  type Registerinhoud,
  viewOf
} from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum, zonderHerstel } from "../worlds/night.ts"
import { oldView } from "../worlds/old-view.ts"
import { eigenschap } from "../worlds/property.ts"
import { betrokkeneIn, countOutcomes, errorOf, koppelgeschiedenisVan } from "../worlds/record-in.ts"
import type { Register } from "../worlds/surroundings.ts"
import { wietske, wietskeTwice } from "../worlds/wietske.ts"

const openVoorstellen = Effect.map(
  allBevindingen,
  (all) => all.filter(({ toestand, voorstel }) => toestand === "open" && voorstel !== undefined)
)

const accepteer = ({ id, versie }: ReportedBevinding) => accepteerBevinding({ bevinding: id, versie, door: balie })

const reden = "Dit klopt niet."

/** The only finding of the rule. */
const bevindingVan = (regel: Regel) =>
  Effect.map(
    allBevindingen,
    (all) => all.find((bevinding) => bevinding.regel === regel) ?? assert.fail(`a finding of ${regel}`)
  )

/** The contract of deciding on findings. The register is emptied for every world: nobody else may use it. */
export const decideBevindingenContract = (naam: string, register: Register, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Bevindingen beslissen (${naam})`, (it) => {
    it.effect("B1 to B12: accepting all proposals, run after run, soon ends and breaks nothing", () =>
      eigenschap(
        fc.tuple(sloppyNightWorld, beleid, fc.boolean()),
        ([wereld, beleid, reversed]) =>
          onPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            const begin = yield* recordsIn
            for (let nights = 0; nights < 10; nights++) {
              yield* night(commandWith(beleid))
              const voorstellen = yield* openVoorstellen
              if (voorstellen.length === 0) return
              for (const bevinding of reversed ? voorstellen.toReversed() : voorstellen) {
                const voor = yield* recordsIn
                const outcome = yield* Effect.match(accepteer(bevinding), {
                  onFailure: ({ _tag }) => _tag as string,
                  onSuccess: () => "gedaan"
                })
                assert.include(["gedaan", "BevindingVerouderd", "BevindingNietGevonden"], outcome)
                const na = yield* recordsIn
                guardLimits(voor, na, begin)
                yield* guardTraces(na)
              }
            }
            assert.fail("proposals without end")
          })),
        werelden
      ))

    it.effect("an accepted proposal is carried out and not found again", () =>
      eigenschap(
        fc.tuple(nightWorld, beleid, fc.nat(99)),
        ([wereld, beleid, place]) =>
          onPeildatum(Effect.gen(function*() {
            yield* metWereld(wereld)
            yield* night(commandWith({ ...geenBeleid, bewaartermijnen: beleid.bewaartermijnen }))
            const voorstellen = yield* openVoorstellen
            const bevinding = voorstellen[place % voorstellen.length]
            if (bevinding === undefined) return
            const voor = yield* recordsIn
            const geaccepteerd = yield* accepteer(bevinding)
            assert.deepInclude(geaccepteerd, {
              id: bevinding.id,
              toestand: "geaccepteerd",
              versie: nextVersie(bevinding.versie)
            })
            assert.deepInclude(geaccepteerd.besluit, { wijze: "uitgevoerd", door: balie })
            const kept = yield* bevindingIn(bevinding.id)
            if (bevinding.voorstel?.soort === "anonimiseren") assert.isUndefined(kept)
            else assert.deepStrictEqual(kept, geaccepteerd)
            assert.notDeepEqual(yield* recordsIn, voor)
            const { id } = yield* night(commandWith())
            assert.notStrictEqual((yield* bevindingIn(bevinding.id))?.gezienIn, id)
          })),
        werelden
      ))

    it.effect("B5, B12: a proposal can be accepted only if the night would find it; a stale one does nothing", () =>
      eigenschap(
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
                onSuccess: () => "gedaan"
              })))
            assert.deepStrictEqual(yield* recordsIn, voor)
            const { id } = yield* night(command)
            for (const [place, bevinding] of voorstellen.entries()) {
              const nu = yield* bevindingIn(bevinding.id)
              const expected = nu === undefined
                ? "BevindingNietGevonden"
                : nu.gezienIn === id
                ? "gedaan"
                : "BevindingVerouderd"
              assert.strictEqual(outcomes[place], expected, bevinding.regel)
            }
          })),
        werelden
      ))

    // Kills: a change between read and write that goes unnoticed.
    it.effect("B12: a proposal is carried out on the records that the rule saw, or not at all", () =>
      eigenschap(
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
                  onSuccess: () => "gedaan"
                })
              )
              if ((yield* bevindingIn(bevinding.id)) === undefined) continue
              const zelfde = touched(bevinding, gezien).every((record) =>
                versieIn(nu, record) === versieIn(gezien, record)
              )
              // For a betrokkene that does not exist the klantcontact to look at is unknown.
              assert.include(zelfde ? ["gedaan"] : ["VersieConflict", "BevindingVerouderd"], outcome, bevinding.regel)
            }
          })),
        werelden
      ))

    it.effect("B12: of two duplicate betrokkenen, never both are deleted", () =>
      onPeildatum(Effect.gen(function*() {
        const { blijft: remains, dubbel } = yield* wietskeTwice
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

    it.effect("B12: a second decision on one version is refused, as is one on a closed or missing finding", () =>
      onPeildatum(Effect.gen(function*() {
        yield* wietske
        yield* night(commandWith())
        const bevinding = yield* bevindingVan("mogelijke-partij")
        const versie = nextVersie(bevinding.versie)
        const onbekend: BevindingId = yield* IdGenerator.use((ids) => ids.bevinding)
        for (
          const decide of [
            accepteerBevinding,
            (what: Parameters<typeof accepteerBevinding>[0]) => wijsBevindingAf({ ...what, reden })
          ]
        ) {
          assert.strictEqual(yield* errorOf(decide({ bevinding: bevinding.id, versie, door: balie })), "VersieConflict")
          assert.deepInclude(yield* Effect.flip(decide({ bevinding: onbekend, versie: "elke", door: balie })), {
            _tag: "BevindingNietGevonden",
            bevinding: onbekend
          })
        }
        const { besluit, toestand } = yield* wijsBevindingAf({
          bevinding: bevinding.id,
          versie: bevinding.versie,
          door: operator,
          reden
        })
        assert.strictEqual(toestand, "afgewezen")
        assert.deepInclude(besluit, { wijze: "afgewezen", door: operator, reden })
        assert.deepInclude((yield* bevindingIn(bevinding.id))?.besluit, { reden, door: operator })
        for (
          const decide of [
            accepteerBevinding,
            (what: Parameters<typeof accepteerBevinding>[0]) => wijsBevindingAf({ ...what, reden })
          ]
        ) {
          assert.deepInclude(yield* Effect.flip(decide({ bevinding: bevinding.id, versie: "elke", door: balie })), {
            _tag: "BevindingNietOpen",
            toestand: "afgewezen"
          })
        }
      })))

    it.effect("B12: if many accept at once, one links, once, and the others are told", () =>
      onPeildatum(Effect.gen(function*() {
        const { betrokkene } = yield* wietske
        yield* night(commandWith())
        const bevinding = yield* bevindingVan("mogelijke-partij")
        const { gedaan: done, ...geweigerd } = yield* countOutcomes(
          Array.from({ length: 8 }, () => accepteer(bevinding)),
          () => "gedaan"
        )
        assert.strictEqual(done, 1)
        for (const hoe of Object.keys(geweigerd)) assert.include(["BevindingNietOpen", "VersieConflict"], hoe)
        assert.lengthOf(yield* koppelgeschiedenisVan(betrokkene.id), 1)
      })))

    it.effect("a finding without a proposal can be rejected but not accepted", () =>
      onPeildatum(Effect.gen(function*() {
        yield* wietske
        yield* night(commandWith())
        const bevinding = yield* bevindingVan("geen-initiator")
        assert.deepInclude(yield* Effect.flip(accepteer(bevinding)), { _tag: "GeenVoorstel", bevinding: bevinding.id })
        assert.deepStrictEqual(yield* bevindingIn(bevinding.id), bevinding)
        yield* wijsBevindingAf({ bevinding: bevinding.id, versie: bevinding.versie, door: balie, reden })
      })))

    it.effect("a rejected finding stays rejected under any policy until a value it rests on changes", () =>
      eigenschap(fc.tuple(sloppyNightWorld, beleid), ([wereld, beleid]) =>
        onPeildatum(Effect.gen(function*() {
          yield* metWereld(wereld)
          yield* night(commandWith(zonderHerstel(beleid)))
          for (const { id, toestand, versie } of yield* allBevindingen) {
            if (toestand === "open") yield* wijsBevindingAf({ bevinding: id, versie, door: balie, reden })
          }
          const profile = yield* viewOf
          const { cijfers: figures } = yield* night(commandWith(beleid))
          assert.deepStrictEqual(yield* viewOf, profile)
          const trial = yield* night(commandWith(beleid, { proef: true }))
          for (const regel of [...figures?.regels ?? [], ...trial.cijfers?.regels ?? []]) {
            assert.deepInclude(regel, { nieuw: 0, hersteld: 0, open: 0 })
          }
        })), werelden))
  })

/** The outcome of the work, which is then rolled back. */
const terzijde = <A, R>(work: Effect.Effect<A, never, R>) =>
  Effect.gen(function*() {
    const transaction = yield* Transaction
    const done = yield* Effect.result(
      transaction.run(Effect.flatMap(work, (outcome) => Effect.fail({ afloop: outcome })))
    )
    return Option.match(
      Option.fromUndefinedOr(
        done._tag === "Failure" && "afloop" in done.failure ? done.failure.afloop : undefined
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
  { betrokkenen }: Registerinhoud
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
  { betrokkenen, klantcontacten, partijen }: Registerinhoud,
  { id }: RecordReference
): number | undefined => [...betrokkenen, ...klantcontacten, ...partijen].find((record) => record.id === id)?.versie
