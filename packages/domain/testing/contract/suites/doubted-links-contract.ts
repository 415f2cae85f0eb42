import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import { maximumAlternatives } from "../../../src/betrokkene/grond.ts"
import {
  accepteerBevinding,
  Betrokkenen,
  BevindingReden,
  heropenBevinding,
  ontkoppelBetrokkene,
  type PartijId,
  registreerPartij,
  type ReportedBevinding,
  undoBevinding,
  vergeet,
  verwijderPartij,
  wijsBevindingAf
} from "../../../src/index.ts"
import { BetrokkenenAtOnce } from "../../../src/use-cases/each-page-of-betrokkenen.ts"
import { accepteer } from "../steps/accepteer.ts"
import { chosen, merge, metBsn, perform, undo, wietske } from "../steps/grond-steps.ts"
import { balie, operator } from "../steps/registratie.ts"
import { freshIdentificator } from "../worlds/fresh.ts"
import { allBevindingen, bevindingIn, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night } from "../worlds/night.ts"
import { grondOf, koppelgeschiedenisVan, partijOf } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { ticking } from "../worlds/ticking.ts"

const regel = "gekozen-tijdens-samenvoeging"
const reden = Schema.decodeSync(BevindingReden)("Nagevraagd")

/** What the night finds, and what became of it. */
const doubted = Effect.gen(function*() {
  yield* night(commandWith())
  return (yield* allBevindingen).filter((one) => one.regel === regel)
})

const openOf = (all: ReadonlyArray<ReportedBevinding>) => all.filter(({ toestand }) => toestand === "open")

/** The partijen that may have been meant by a link instead. */
const alternativesOf = (id: Parameters<typeof grondOf>[0]) =>
  Effect.map(grondOf(id), (grond) => grond?.alternatives ?? [])

const linksTo = (partij: PartijId) =>
  Effect.map(
    Betrokkenen.use((all) => all.browse({ partij }, "registratiedatum", { ascending: true, aantal: 10 })),
    ({ rows }) => rows
  )

/** Two partijen that were one for a while, and somebody who was linked to that one by a choice. */
const chosenWhileOne = Effect.gen(function*() {
  yield* emptyRegister
  const bsn = freshIdentificator("bsn")
  const older = yield* registreerPartij(wietske())
  const before = yield* chosen(older.id)
  const younger = yield* registreerPartij(wietske(bsn))
  const ofYounger = yield* chosen(younger.id)
  yield* merge
  const [since, onBsn] = [yield* chosen(older.id), yield* metBsn(bsn)]
  const undone = yield* undo
  return { older: older.id, younger: younger.id, before, ofYounger, since: since.id, onBsn, undone }
})

/**
 * The contract of links that somebody chose while two partijen were one: when these are divided again, each is found until
 * somebody decides who was meant. The register is emptied for every test: nobody else may use it.
 */
export const doubtedLinksContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "120 seconds" })(`Onbesliste koppelingen (${naam})`, (it) => {
    it.effect("B3: only who was chosen while two partijen were one is found, told by the undoing, and goes to the other", () =>
      ticking(Effect.gen(function*() {
        const { before, ofYounger, older, onBsn, since, undone, younger } = yield* chosenWhileOne
        assert.include(undone?.besluit?.reden ?? "", ": 1 betrokkene.")
        for (const { id } of [before, ofYounger, onBsn]) assert.isEmpty(yield* alternativesOf(id))
        assert.strictEqual(yield* partijOf(since), older)
        assert.deepStrictEqual(yield* alternativesOf(since), [younger])
        const [found = assert.fail("a finding"), ...others] = yield* doubted
        assert.isEmpty(others)
        assert.deepInclude(found, {
          records: [{ soort: "betrokkene", id: since }, { soort: "partij", id: younger }],
          kenmerken: [{ veld: "partij", uitkomst: "ook-mogelijk", partij: younger }],
          voorstel: { soort: "koppelen", betrokkene: since, partij: younger, gronden: [] }
        })
        yield* accepteer(found)
        assert.strictEqual(yield* partijOf(since), younger)
        assert.isEmpty(yield* alternativesOf(since))
        assert.deepStrictEqual((yield* koppelgeschiedenisVan(since)).map(({ door, soort }) => [soort, door]), [
          ["gekoppeld", balie],
          ["ontkoppeld", balie],
          ["gekoppeld", balie]
        ])
        assert.isEmpty(openOf(yield* doubted))
        const accepted = (yield* bevindingIn(found.id)) ?? assert.fail("it is kept")
        yield* undoBevinding({ bevinding: found.id, versie: accepted.versie, door: operator })
        assert.strictEqual(yield* partijOf(since), older)
        assert.deepStrictEqual(yield* alternativesOf(since), [younger])
        assert.isEmpty(openOf(yield* doubted), "undoing says that the link was right")
      })))

    it.effect("B3: a link stays found until somebody says that it is right, and then no night brings it back", () =>
      ticking(Effect.gen(function*() {
        const { older, since } = yield* chosenWhileOne
        const [found = assert.fail("a finding")] = yield* doubted
        assert.lengthOf(openOf(yield* doubted), 1)
        yield* wijsBevindingAf({ bevinding: found.id, versie: found.versie, door: balie, reden })
        assert.deepStrictEqual((yield* doubted).map(({ toestand }) => toestand), ["afgewezen"])
        assert.strictEqual(yield* partijOf(since), older)
      })))

    it.effect("B5: nothing is left that leads to either once the betrokkene is unlinked", () =>
      ticking(Effect.gen(function*() {
        const { since } = yield* chosenWhileOne
        yield* doubted
        yield* ontkoppelBetrokkene({ betrokkene: since, versie: "elke", door: balie })
        assert.isEmpty(yield* doubted)
      })))

    it.effect("B3: nothing is found while the two are one again, and all of it once they are divided again", () =>
      ticking(Effect.gen(function*() {
        const { older, since, undone = assert.fail("undone"), younger } = yield* chosenWhileOne
        assert.lengthOf(openOf(yield* doubted), 1)
        yield* heropenBevinding({ bevinding: undone.id, versie: undone.versie, door: balie, reden })
        yield* merge
        assert.isEmpty(openOf(yield* doubted))
        const again = yield* chosen(older)
        assert.include((yield* undo)?.besluit?.reden ?? "", ": 1 betrokkene.")
        for (const id of [since, again.id]) assert.deepStrictEqual(yield* alternativesOf(id), [younger])
        assert.lengthOf(openOf(yield* doubted), 2)
      })))

    it.effect("B3: a partij that is gone, or one of several, is not proposed: the link is to be broken", () =>
      ticking(Effect.gen(function*() {
        const { since, younger } = yield* chosenWhileOne
        yield* doubted
        yield* vergeet({ partij: younger, door: operator, proef: false })
        assert.isEmpty((yield* allBevindingen).filter((one) => JSON.stringify(one).includes(younger)))
        const [found = assert.fail("a finding")] = openOf(yield* doubted)
        assert.deepInclude(found, { kenmerken: [], voorstel: { soort: "ontkoppelen", betrokkene: since } })
        yield* accepteerBevinding({ bevinding: found.id, versie: found.versie, door: balie })
        assert.isUndefined(yield* partijOf(since))
      })))

    it.effect("B3: who came along with a later merge was chosen elsewhere, and is not in doubt", () =>
      ticking(Effect.gen(function*() {
        yield* emptyRegister
        const [older, younger] = [yield* registreerPartij(wietske()), yield* registreerPartij(wietske())]
        const first = yield* merge
        const third = yield* registreerPartij(wietske())
        const ofThird = yield* chosen(third.id)
        yield* merge
        const since = yield* chosen(older.id)
        assert.strictEqual(yield* partijOf(ofThird.id), older.id)
        yield* undoBevinding({ bevinding: first?.id ?? assert.fail("merged"), versie: "elke", door: operator })
        assert.isEmpty(yield* alternativesOf(ofThird.id))
        yield* undo
        assert.strictEqual(yield* partijOf(ofThird.id), third.id)
        assert.sameMembers([...yield* alternativesOf(since.id)], [younger.id, third.id])
        const [found] = openOf(yield* doubted)
        assert.deepInclude(found, { voorstel: { soort: "ontkoppelen", betrokkene: since.id } })
        assert.sameMembers(found?.kenmerken.map(({ partij }) => partij) ?? [], [younger.id, third.id])
      })))

    it.effect("B3: who was removed as a double while the two were one comes back in doubt", () =>
      ticking(Effect.gen(function*() {
        yield* emptyRegister
        const [older, younger] = [yield* registreerPartij(wietske()), yield* registreerPartij(wietske())]
        yield* merge
        yield* chosen(older.id)
        for (const what of ["kies nog eens", "verwijder dubbele"] as const) yield* perform({ what, place: 0 }, [])
        yield* perform({ what: "maak ongedaan", place: 0 }, [])
        yield* perform({ what: "maak ongedaan", place: 0 }, [])
        const open = openOf(yield* doubted)
        assert.lengthOf(open, 2)
        for (const { kenmerken: [one] } of open) assert.strictEqual(one?.partij, younger.id)
      })))

    // Kills: a doubt by a merge that nobody made, or that was made after the link.
    it.effect("B3: who was removed as a double while the two were apart comes back without a doubt", () =>
      ticking(Effect.gen(function*() {
        for (const what of ["reject the merge", "merge and divide"] as const) {
          yield* emptyRegister
          const older = yield* registreerPartij(wietske())
          yield* chosen(older.id)
          for (const step of ["kies nog eens", "verwijder dubbele"] as const) {
            yield* perform({ what: step, place: 0 }, [])
          }
          const [removal = assert.fail("a removal")] = (yield* allBevindingen).filter((one) =>
            one.regel === "zelfde-partij-dubbel"
          )
          yield* registreerPartij(wietske())
          if (what === "merge and divide") {
            const { id } = (yield* merge) ?? assert.fail("merged")
            yield* undoBevinding({ bevinding: id, versie: "elke", door: operator })
          } else {
            yield* night(commandWith())
            const proposed = openOf(yield* allBevindingen).find(({ voorstel }) => voorstel?.soort === "samenvoegen")
            const { id, versie } = proposed ?? assert.fail("a proposal")
            yield* wijsBevindingAf({ bevinding: id, versie, door: balie, reden })
          }
          yield* undoBevinding({ bevinding: removal.id, versie: "elke", door: operator })
          assert.lengthOf(yield* linksTo(older.id), 2, what)
          assert.isEmpty(yield* doubted, what)
        }
      })))

    it.effect("B3: if one of two that may be meant is gone, the other is not proposed", () =>
      ticking(Effect.gen(function*() {
        yield* emptyRegister
        const [older, gone] = [yield* registreerPartij(wietske()), yield* registreerPartij(wietske())]
        yield* merge
        yield* registreerPartij(wietske())
        yield* merge
        const { id: since } = yield* chosen(older.id)
        for (const { id, toestand, voorstel } of yield* allBevindingen) {
          if (voorstel?.soort === "samenvoegen" && toestand === "geaccepteerd") {
            yield* undoBevinding({ bevinding: id, versie: "elke", door: operator })
          }
        }
        assert.lengthOf(yield* alternativesOf(since), 2)
        yield* verwijderPartij({ partij: gone.id, versie: "elke", betrokkenen: "weigeren", door: operator })
        const [found] = openOf(yield* doubted)
        assert.deepInclude(found, { voorstel: { soort: "ontkoppelen", betrokkene: since } })
      })))

    it.effect("B3: all of many are told, a page at a time, and a link names a bounded number of partijen", () =>
      ticking(Effect.gen(function*() {
        yield* emptyRegister
        const older = yield* registreerPartij(wietske())
        const others: Array<PartijId> = []
        const links = [yield* chosen(older.id)]
        for (let count = 0; count <= maximumAlternatives; count++) {
          others.push((yield* registreerPartij(wietske())).id)
          yield* merge
          links.push(yield* chosen(older.id))
        }
        const merges = (yield* allBevindingen).filter(({ toestand }) => toestand === "geaccepteerd")
        for (const [place, { id }] of merges.entries()) {
          const { besluit } = yield* Effect.provideService(
            undoBevinding({ bevinding: id, versie: "elke", door: operator }),
            BetrokkenenAtOnce,
            2
          )
          assert.include(besluit?.reden ?? "", `: ${merges.length - place} betrokkene`)
        }
        const [last = assert.fail("a link")] = links.slice(-1)
        assert.deepStrictEqual(yield* alternativesOf(last.id), others.slice(-maximumAlternatives))
      })))
  })
