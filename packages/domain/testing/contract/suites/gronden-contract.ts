import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  type BetrokkeneId,
  Betrokkenen,
  type Grond,
  type Identificator,
  type IdentificatorDigest,
  identificatorwijzigingen,
  type Partijgegevens,
  registreerPartij,
  verwijderBetrokkene,
  wijzigPartij
} from "../../../src/index.ts"
import { gevondenDoor } from "../../invarianten.ts"
import {
  chosen,
  type GrondStep,
  grondStepKinds,
  grondSteps,
  merge,
  metBsn,
  perform,
  rareGrondSteps,
  undo,
  wietske
} from "../steps/grond-steps.ts"
import { balie, operator } from "../steps/registratie.ts"
import { freshIdentificator } from "../worlds/fresh.ts"
import { allBevindingen, emptyRegister, recordsIn } from "../worlds/night-register.ts"
import { onPeildatum } from "../worlds/night.ts"
import { property } from "../worlds/property.ts"
import { betrokkeneIn, digestOf, grondOf, koppelgeschiedenisVan, partijOf } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { veldenOf } from "../worlds/trail.ts"

/** As the night finds them. */
const accused = gevondenDoor(["koppeling-zonder-grond"], new Date("2026-11-24T01:00:00Z"))

/** Makes a link one that rests on another identificator, or without a digest one from before digests. */
const withDigest = Effect.fnUntraced(function*(id: BetrokkeneId, nieuw?: IdentificatorDigest) {
  const betrokkene = yield* betrokkeneIn(id)
  if (betrokkene?._tag !== "Gekend" || betrokkene.grond.soort !== "identificator") return assert.fail("a link")
  const { digest: _, ...grond } = betrokkene.grond
  const other = { ...betrokkene, grond: { ...grond, ...(nieuw === undefined ? {} : { digest: nieuw }) } }
  yield* Betrokkenen.use((all) => all.vervang(other, betrokkene.versie))
})

/** The links whose ground is not true: on an identificator that their partij does not have. */
const untrue = Effect.gen(function*() {
  const { betrokkenen, partijen } = yield* recordsIn
  const wrong: Array<Grond> = []
  for (const betrokkene of betrokkenen) {
    if (betrokkene._tag === "Ongekend" || betrokkene.grond.soort !== "identificator") continue
    const identificatoren: ReadonlyArray<Identificator> = partijen.find(({ id }) =>
      id === betrokkene.partij
    )?.gegevens.identificatoren ?? []
    const digests = yield* Effect.forEach(identificatoren, digestOf)
    if (betrokkene.grond.digest === undefined || !digests.includes(betrokkene.grond.digest)) {
      wrong.push(betrokkene.grond)
    }
  }
  return wrong
})

/**
 * The contract of grounds that stay true: what becomes of links on an identificator that moves or changes. The register
 * is emptied for every test: nobody else may use it.
 */
export const grondenContract = (naam: string, register: RegisterUnderTest, sequences = 8) =>
  it.layer(register, { timeout: "120 seconds" })(`Gronden (${naam})`, (it) => {
    it.effect("B3: undoing a merge moves who was linked on the identificator that goes back, recorded", () =>
      onPeildatum(Effect.gen(function*() {
        yield* emptyRegister
        const bsn = freshIdentificator("bsn")
        const older = yield* registreerPartij(wietske())
        const younger = yield* registreerPartij(wietske(bsn))
        const before = yield* metBsn(bsn)
        yield* merge
        assert.strictEqual(yield* partijOf(before.id), older.id)
        assert.deepInclude(yield* grondOf(before.id), { soort: "identificator", digest: yield* digestOf(bsn) })
        const [since, unknown, choice] = [yield* metBsn(bsn), yield* metBsn(bsn), yield* chosen(older.id)]
        yield* withDigest(unknown.id)
        assert.strictEqual(yield* partijOf(since.id), older.id)
        yield* undo
        for (const { id } of [before, since, unknown]) assert.strictEqual(yield* partijOf(id), younger.id)
        assert.strictEqual(yield* partijOf(choice.id), older.id)
        assert.deepStrictEqual((yield* koppelgeschiedenisVan(since.id)).map(({ door, soort }) => [soort, door]), [
          ["gekoppeld", balie],
          ["ontkoppeld", operator],
          ["gekoppeld", operator]
        ])
        assert.deepStrictEqual(yield* accused, [])
        assert.lengthOf(yield* untrue, 1, "only the one without a digest")
      })))

    it.effect("B3: a change of an identificator that links rest on is refused unless somebody decides", () =>
      Effect.gen(function*() {
        for (const [place, nieuw] of [freshIdentificator("bsn"), undefined].entries()) {
          yield* emptyRegister
          const old = freshIdentificator("bsn")
          const partij = yield* registreerPartij(wietske(old))
          const [linked, unknown, choice] = [yield* metBsn(old), yield* metBsn(old), yield* chosen(partij.id)]
          yield* withDigest(unknown.id)
          const identificatoren = nieuw === undefined ? [] : [nieuw]
          const change = wijzigPartij(partij.id, "elke", wietske(...identificatoren))
          assert.deepInclude(yield* Effect.flip(change), {
            _tag: "IdentificatorwijzigingVereist",
            partij: partij.id,
            soort: "bsn"
          })
          assert.deepStrictEqual(yield* betrokkeneIn(linked.id), linked)
          // Nothing else needs a decision.
          yield* wijzigPartij(partij.id, "elke", { ...wietske(old), indicatieGeheimhouding: true } as Partijgegevens)
          const wijziging = identificatorwijzigingen[place] ?? assert.fail("a way")
          yield* wijzigPartij(partij.id, "elke", wietske(...identificatoren), { wijziging, door: operator })
          for (const { id } of [linked, unknown]) {
            assert.strictEqual(yield* partijOf(id), wijziging === "correctie" ? partij.id : undefined)
            if (nieuw !== undefined) assert.deepInclude(yield* grondOf(id), { digest: yield* digestOf(nieuw) })
          }
          assert.strictEqual(yield* partijOf(choice.id), partij.id)
          assert.deepStrictEqual(yield* accused, [])
        }
      }))

    it.effect("B3, B10: a correctie that leaves no number rests on the word of whoever corrects, and is recorded", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const bsn = freshIdentificator("bsn")
        const partij = yield* registreerPartij(wietske(bsn))
        const linked = yield* metBsn(bsn)
        yield* wijzigPartij(partij.id, "elke", wietske(), { wijziging: "correctie", door: operator })
        assert.strictEqual(yield* partijOf(linked.id), partij.id)
        assert.deepInclude(yield* grondOf(linked.id), { soort: "gekozen-partij", door: operator })
        assert.deepStrictEqual((yield* koppelgeschiedenisVan(linked.id)).map(({ soort }) => soort), [
          "gekoppeld",
          "ontkoppeld",
          "gekoppeld"
        ])
        assert.deepStrictEqual(yield* accused, [])
      }))

    it.effect("B3: a corrected ground is in the trail; a link on yet another identificator is found, not corrected", () =>
      Effect.gen(function*() {
        yield* emptyRegister
        const [old, nieuw, ander] = [freshIdentificator("bsn"), freshIdentificator("bsn"), freshIdentificator("bsn")]
        const partij = yield* registreerPartij(wietske(old))
        const [linked, wrong] = [yield* metBsn(old), yield* metBsn(old)]
        yield* withDigest(wrong.id, yield* digestOf(ander))
        yield* wijzigPartij(partij.id, "elke", wietske(nieuw), { wijziging: "correctie", door: operator })
        assert.deepStrictEqual((yield* veldenOf("betrokkene", linked)).at(-1), ["grond"])
        assert.deepInclude(yield* grondOf(linked.id), { digest: yield* digestOf(nieuw) })
        assert.deepStrictEqual(yield* accused, [`koppeling-zonder-grond: ${wrong.id}`])
        yield* verwijderBetrokkene(linked.id, "elke")
        yield* wijzigPartij(partij.id, "elke", wietske(old))
        assert.deepStrictEqual(yield* accused, [`koppeling-zonder-grond: ${wrong.id}`])
      }))

    it.effect("B3: a betrokkene that was removed comes back, linked only while the partij has that number", () =>
      onPeildatum(Effect.gen(function*() {
        for (const changed of [false, true]) {
          yield* emptyRegister
          const [old, nieuw] = [freshIdentificator("bsn"), freshIdentificator("bsn")]
          const numbers = [old, nieuw]
          yield* metBsn(old)
          for (const what of ["registreer nog eens", "verwijder dubbele"] as const) {
            yield* perform({ what, place: 0 }, numbers)
          }
          assert.lengthOf((yield* recordsIn).betrokkenen, 1)
          if (changed) yield* perform({ what: "wijzig", place: 0, bsn: 1, wijziging: "correctie" }, numbers)
          const undone = yield* undo
          const { betrokkenen } = yield* recordsIn
          assert.lengthOf(betrokkenen, 2)
          const back = betrokkenen.filter(({ _tag }) => _tag === "Ongekend")
          assert.lengthOf(back, changed ? 1 : 0)
          assert.strictEqual(undone?.besluit?.reden?.includes("zonder koppeling"), changed ? true : undefined)
          for (const { id } of back) {
            assert.deepStrictEqual((yield* koppelgeschiedenisVan(id)).map(({ soort }) => soort), ["ontkoppeld"])
          }
          assert.lengthOf(yield* allBevindingen, changed ? 0 : 1, "B5: nothing leads to the partij")
          assert.deepStrictEqual(yield* untrue, [])
        }
      })))

    it.effect("B3: after any sequence of registrations, merges, undoings and changes every ground is true", () =>
      onPeildatum(Effect.gen(function*() {
        const done = new Set<GrondStep["what"]>()
        const staysTrue = Effect.fnUntraced(function*(steps: ReadonlyArray<GrondStep>) {
          yield* emptyRegister
          const numbers = [freshIdentificator("bsn"), freshIdentificator("bsn"), freshIdentificator("bsn")]
          yield* registreerPartij(wietske())
          for (const one of steps) {
            const result = yield* Effect.catch(
              perform(one, numbers),
              ({ _tag }) => _tag === "RegisterUnavailable" ? Effect.die(_tag) : Effect.undefined
            )
            if (result !== undefined) done.add(one.what)
            assert.deepStrictEqual(yield* untrue, [], JSON.stringify([one, steps]))
          }
          // Nobody else than who was linked on a number that was corrected and then became another partij's.
          for (const one of yield* accused) {
            const { earlier } = (yield* grondOf(one.slice("koppeling-zonder-grond: ".length) as BetrokkeneId)) ?? {}
            assert.isDefined(earlier, one)
          }
        })
        for (const steps of rareGrondSteps) yield* staysTrue(steps)
        assert.sameMembers([...done], [...grondStepKinds], "every step succeeds at some time")
        yield* property(grondSteps, staysTrue, sequences)
      })))
  })
