import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  Dossiers,
  type Identificator,
  type Identificatorwijziging,
  type PartijId,
  registreerPartij,
  undoBevinding,
  wijzigPartij
} from "../../../src/index.ts"
import { gevondenDoor } from "../../invarianten.ts"
import { accepteer } from "../steps/accepteer.ts"
import {
  chosen,
  type GrondStep,
  grondSteps,
  merge,
  metBsn,
  perform,
  rareGrondSteps,
  undo,
  wietske
} from "../steps/grond-steps.ts"
import { operator } from "../steps/registratie.ts"
import { freshIdentificator } from "../worlds/fresh.ts"
import { meantPersons, stateOfRegister } from "../worlds/meant-persons.ts"
import { allBevindingen, emptyRegister } from "../worlds/night-register.ts"
import { commandWith, night } from "../worlds/night.ts"
import { property } from "../worlds/property.ts"
import { digestOf, grondOf, partijOf } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { ticking } from "../worlds/ticking.ts"

/** The ids of those of whom the night says that their link may be of somebody else. */
const accused = Effect.map(
  gevondenDoor(["koppeling-zonder-grond", "gekozen-tijdens-samenvoeging"], new Date("2026-11-24T01:00:00Z")),
  (all) => all.flatMap((one) => one.slice(one.indexOf(": ") + 2).split(",").slice(0, 1))
)

const change = (
  partij: PartijId,
  wijziging: Identificatorwijziging,
  ...identificatoren: ReadonlyArray<Identificator>
) => wijzigPartij(partij, "elke", wietske(...identificatoren), { wijziging, door: operator })

/** An older partij without and a younger one with a number, merged, and somebody who came with that number since. */
const mergedWietske = Effect.gen(function*() {
  yield* emptyRegister
  const bsn = freshIdentificator("bsn")
  const older = yield* registreerPartij(wietske())
  const younger = yield* registreerPartij(wietske(bsn))
  const before = yield* metBsn(bsn)
  yield* merge
  const since = yield* metBsn(bsn)
  assert.strictEqual(yield* partijOf(since.id), older.id)
  return { bsn, older: older.id, younger: younger.id, before: before.id, since: since.id }
})

/**
 * Corrects before the finding is undone, corrects two times, in another kind of order; gives a number again that is of
 * somebody else by then.
 */
const knownTraps: ReadonlyArray<ReadonlyArray<GrondStep>> = [
  [
    { what: "registreer", place: 0 },
    { what: "voeg samen", place: 0 },
    { what: "registreer", place: 0 },
    { what: "wijzig", place: 0, bsn: undefined, wijziging: "correctie" },
    { what: "maak ongedaan", place: 0 }
  ],
  [
    { what: "registreer", place: 0 },
    { what: "voeg samen", place: 0 },
    { what: "wijzig", place: 0, bsn: 1, wijziging: "correctie" },
    { what: "registreer", place: 1 },
    { what: "wijzig", place: 0, bsn: undefined, wijziging: "correctie" },
    { what: "maak ongedaan", place: 0 }
  ],
  [
    { what: "registreer", place: 0 },
    { what: "wijzig", place: 1, bsn: undefined, wijziging: "correctie" },
    { what: "wijzig", place: 0, bsn: undefined, wijziging: "correctie" },
    { what: "registreer", place: 0 },
    { what: "voeg samen", place: 0 },
    { what: "wijzig", place: 0, bsn: 1, wijziging: "correctie" },
    { what: "wijzig", place: 0, bsn: undefined, wijziging: "correctie" },
    { what: "maak ongedaan", place: 0 }
  ],
  [
    { what: "registreer", place: 0 },
    { what: "voeg samen", place: 0 },
    { what: "wijzig", place: 0, bsn: undefined, wijziging: "andere-persoon" },
    { what: "registreer", place: 0 },
    { what: "voeg samen", place: 0 },
    { what: "registreer", place: 0 },
    { what: "registreer nog eens", place: 0 },
    { what: "maak ongedaan", place: 0 }
  ],
  [
    { what: "registreer", place: 0 },
    { what: "voeg samen", place: 0 },
    { what: "wijzig", place: 0, bsn: 2, wijziging: "andere-persoon" },
    { what: "wijzig", place: 0, bsn: 0, wijziging: "correctie" },
    { what: "registreer nog eens", place: 0 },
    { what: "registreer", place: 0 },
    { what: "maak ongedaan", place: 0 }
  ]
]

/**
 * The contract of links whose identificator was corrected: whoever was meant is found again. The register is emptied for
 * every test: nobody else may use it.
 */
export const correctedGrondenContract = (naam: string, register: RegisterUnderTest, sequences = 10) =>
  it.layer(register, { timeout: "240 seconds" })(`Gecorrigeerde gronden (${naam})`, (it) => {
    it.effect("B3: undoing a merge moves who came on a number that was taken away by a correctie since", () =>
      ticking(Effect.gen(function*() {
        const { before, bsn, older, since, younger } = yield* mergedWietske
        const choice = yield* chosen(older)
        yield* change(older, "correctie")
        assert.deepNestedInclude(yield* grondOf(since), { "earlier.digest": yield* digestOf(bsn) })
        assert.deepStrictEqual(yield* accused, [], "a corrected number is still the same person")
        yield* undo
        for (const id of [before, since]) assert.strictEqual(yield* partijOf(id), younger)
        assert.deepInclude(yield* grondOf(since), { soort: "identificator", digest: yield* digestOf(bsn) })
        assert.strictEqual(yield* partijOf(choice.id), older)
        assert.deepStrictEqual(yield* accused, [choice.id])
      })))

    it.effect("B3: nobody stays linked on a number that was made up and taken away while the two were one", () =>
      ticking(Effect.gen(function*() {
        const { older, since, younger } = yield* mergedWietske
        const typo = freshIdentificator("bsn")
        yield* change(older, "correctie", typo)
        const onTypo = yield* metBsn(typo)
        yield* change(older, "correctie")
        assert.strictEqual(yield* partijOf(onTypo.id), older)
        yield* undo
        assert.strictEqual(yield* partijOf(since), younger)
        assert.isUndefined(yield* partijOf(onTypo.id))
      })))

    it.effect("B3: after a merge of a merged partij each undoing brings them a step nearer to whom they meant", () =>
      ticking(Effect.gen(function*() {
        yield* emptyRegister
        const bsn = freshIdentificator("bsn")
        const [first, second] = [yield* registreerPartij(wietske()), yield* registreerPartij(wietske())]
        yield* merge
        const third = yield* registreerPartij(wietske(bsn))
        yield* merge
        const { id } = yield* metBsn(bsn)
        yield* change(first.id, "correctie")
        const [, last] = (yield* allBevindingen).filter(({ toestand }) => toestand === "geaccepteerd")
        yield* undoBevinding({ bevinding: last?.id ?? assert.fail("two"), versie: "elke", door: operator })
        assert.strictEqual(yield* partijOf(id), third.id)
        yield* undo
        assert.strictEqual(yield* partijOf(id), third.id)
        assert.notStrictEqual(third.id, second.id)
      })))

    it.effect("B3: a number that was corrected away and is registered as somebody else's makes earlier links a finding", () =>
      ticking(Effect.gen(function*() {
        for (const nieuw of [undefined, freshIdentificator("bsn")]) {
          yield* emptyRegister
          const bsn = freshIdentificator("bsn")
          const partij = yield* registreerPartij(wietske(bsn))
          const linked = yield* metBsn(bsn)
          yield* change(partij.id, "correctie", ...nieuw === undefined ? [] : [nieuw])
          yield* night(commandWith())
          assert.deepStrictEqual(yield* accused, [])
          const sinds = yield* Dossiers.use((dossiers) => dossiers.changePosition)
          const other = yield* metBsn(bsn)
          assert.notStrictEqual(yield* partijOf(other.id), partij.id)
          assert.deepStrictEqual(yield* accused, [linked.id])
          yield* night(commandWith(undefined, { sinds }))
          const found = (yield* allBevindingen).find(({ regel }) => regel === "koppeling-zonder-grond")
          assert.deepInclude(found, {
            records: [{ soort: "betrokkene", id: linked.id }],
            kenmerken: [{ veld: "bsn", uitkomst: "van-ander" }]
          })
          yield* accepteer(found ?? assert.fail("a finding"))
          assert.isUndefined(yield* partijOf(linked.id))
          assert.deepStrictEqual(yield* accused, [])
        }
      })))

    it.effect("B3: a link that rests on a correctie rests on the number again once the partij has it back", () =>
      ticking(Effect.gen(function*() {
        yield* emptyRegister
        const bsn = freshIdentificator("bsn")
        const partij = yield* registreerPartij(wietske(bsn))
        const linked = yield* metBsn(bsn)
        yield* change(partij.id, "correctie")
        yield* wijzigPartij(partij.id, "elke", wietske(bsn))
        const refused = yield* Effect.flip(wijzigPartij(partij.id, "elke", wietske()))
        assert.strictEqual(refused._tag, "IdentificatorwijzigingVereist")
        yield* change(partij.id, "andere-persoon")
        assert.isUndefined(yield* partijOf(linked.id))
      })))

    it.effect("B3: after any sequence nobody is linked to another person than was meant, unless the night says so", () =>
      Effect.gen(function*() {
        const allWhoWereMeant = (steps: ReadonlyArray<GrondStep>) =>
          ticking(Effect.gen(function*() {
            yield* emptyRegister
            const numbers = [freshIdentificator("bsn"), freshIdentificator("bsn"), freshIdentificator("bsn")]
            const model = meantPersons(numbers)
            yield* registreerPartij(wietske())
            let before = yield* stateOfRegister
            model.observe({ what: "registreer", place: 0 }, before, before)
            for (const step of steps) {
              yield* Effect.catch(
                perform(step, numbers),
                ({ _tag }) => _tag === "RegisterUnavailable" ? Effect.die(_tag) : Effect.undefined
              )
              const after = yield* stateOfRegister
              model.observe(step, before, after)
              before = after
              const misplaced = model.misplaced(after)
              if (misplaced.length > 0) {
                assert.includeMembers([...yield* accused], [...misplaced], JSON.stringify([step, steps]))
              }
            }
          }))
        for (const steps of [...knownTraps, ...rareGrondSteps]) yield* allWhoWereMeant(steps)
        yield* property(grondSteps, allWhoWereMeant, sequences)
      }))
  })
