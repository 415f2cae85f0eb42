import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import * as fc from "fast-check"
import { accepteerBevinding, type BevindingId, geenBeleid, IdGenerator, wijsBevindingAf } from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { beleid } from "../../arbitraries/circumstances.ts"
import { nightWorld, sloppyNightWorld } from "../../arbitraries/night-world.ts"
import { accepteer, bevindingVan, openVoorstellen } from "../steps/accepteer.ts"
import { balie, operator } from "../steps/registratie.ts"
import { guardLimits, guardTraces } from "../worlds/night-limits.ts"
import { allBevindingen, bevindingIn, metWereld, recordsIn, viewOf } from "../worlds/night-register.ts"
import { commandWith, night, onPeildatum, zonderHerstel } from "../worlds/night.ts"
import { countOutcomes, errorOf } from "../worlds/outcomes.ts"
import { property } from "../worlds/property.ts"
import { koppelgeschiedenisVan } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { wietske } from "../worlds/wietske.ts"

const reden = "Dit klopt niet."

/** The contract of deciding on findings. The register is emptied for every world: nobody else may use it. */
export const decideBevindingenContract = (naam: string, register: RegisterUnderTest, werelden = 12) =>
  it.layer(register, { timeout: "240 seconds" })(`Bevindingen beslissen (${naam})`, (it) => {
    it.effect("B1 to B12: accepting all proposals, run after run, soon ends and breaks nothing", () =>
      property(
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
                  onSuccess: () => "done"
                })
                // What was accepted before it can have decided on this one.
                if (outcome === "VersieConflict") {
                  const now = yield* bevindingIn(bevinding.id)
                  assert.notStrictEqual(now?.toestand, "open", JSON.stringify(now))
                } else assert.include(["done", "BevindingVerouderd", "BevindingNietGevonden"], outcome)
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
      property(
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
            // Internetaken are not among these records.
            const onlyInternetaken = bevinding.kenmerken.every(({ veld }) => veld === "internetaken")
            if (!onlyInternetaken) assert.notDeepEqual(yield* recordsIn, voor)
            const { id } = yield* night(commandWith())
            assert.notStrictEqual((yield* bevindingIn(bevinding.id))?.gezienIn, id)
          })),
        werelden
      ))

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
        const { done, ...refused } = yield* countOutcomes(
          Array.from({ length: 8 }, () => accepteer(bevinding)),
          () => "done"
        )
        assert.strictEqual(done, 1)
        for (const how of Object.keys(refused)) assert.include(["BevindingNietOpen", "VersieConflict"], how)
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
      property(fc.tuple(sloppyNightWorld, beleid), ([wereld, beleid]) =>
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
