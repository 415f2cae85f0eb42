import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  type KlantcontactId,
  registreerBetrokkene,
  registreerKlantcontact,
  registreerSideRecord,
  type SideGegevens,
  type SideRecord,
  SideRecords,
  verwijderKlantcontact
} from "../../../src/index.ts"
import { verwijderOnderwerpobjectMetKlantcontacten } from "../../../src/use-cases/verwijder-onderwerpobject.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { phoneCall, registratie } from "../steps/registratie.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { betrokkeneIn, klantcontactIn } from "../worlds/record-in.ts"
import type { RegisterPorts, RegisterUnderTest } from "../worlds/surroundings.ts"
import { soortenOf } from "../worlds/trail.ts"

const about = (gegevens: SideGegevens<"onderwerpobject">) => registreerSideRecord("onderwerpobject", gegevens)

const contact = Effect.suspend(() => registreerKlantcontact(phoneCall))

const isThere = ({ id }: SideRecord<"onderwerpobject">) =>
  Effect.map(SideRecords.use((all) => all.zoek("onderwerpobject", id)), Option.isSome)

const exist = (ids: ReadonlyArray<KlantcontactId>) =>
  Effect.forEach(ids, (id) => Effect.map(klantcontactIn(id), (found) => found !== undefined))

const gone = ["geregistreerd", "verwijderd"]

/** The contract of deleting an onderwerpobject with its klantcontacten. */
export const verwijderOnderwerpobjectContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Onderwerpobject verwijderen (${naam})`, (it) => {
    // Kills: one of the two that stays, a betrokkene or what stands beside it that stays, an entry that is missing.
    it.effect("B11: takes along both klantcontacten that nothing else is about, all of it recorded", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact } = yield* registreerBetrokkene(registratie())
        const earlier = yield* contact
        const record = yield* about({ klantcontact: klantcontact.id, wasKlantcontact: earlier.id })
        const bijlage = yield* registreerSideRecord("bijlage", { klantcontact: klantcontact.id })
        assert.deepStrictEqual(yield* verwijderOnderwerpobjectMetKlantcontacten(record.id, record.versie), [])
        assert.isFalse(yield* isThere(record))
        assert.deepStrictEqual(yield* exist([klantcontact.id, earlier.id]), [false, false])
        assert.isUndefined(yield* betrokkeneIn(betrokkene.id))
        for (const { id } of [klantcontact, earlier]) {
          assert.deepStrictEqual(yield* soortenOf("klantcontact", { id }), gone)
        }
        assert.deepStrictEqual(yield* soortenOf("betrokkene", betrokkene), gone)
        assert.deepStrictEqual(yield* soortenOf("onderwerpobject", record), gone)
        assert.deepStrictEqual(yield* soortenOf("bijlage", bijlage), gone)
      }))

    // Kills: only one of the two fields looked at, another that goes along.
    it.effect("leaves a klantcontact that another onderwerpobject names, in either field, and tells which", () =>
      Effect.gen(function*() {
        for (const veld of ["klantcontact", "wasKlantcontact"] as const) {
          const [one, two] = [yield* contact, yield* contact]
          const other = yield* about({ [veld]: one.id })
          const record = yield* about({ klantcontact: one.id, wasKlantcontact: two.id })
          assert.deepStrictEqual(yield* verwijderOnderwerpobjectMetKlantcontacten(record.id, "elke"), [one.id])
          assert.deepStrictEqual(yield* exist([one.id, two.id]), [true, false])
          assert.deepStrictEqual([yield* isThere(record), yield* isThere(other)], [false, true])
          assert.deepStrictEqual(yield* verwijderOnderwerpobjectMetKlantcontacten(other.id, "elke"), [])
          assert.deepStrictEqual(yield* exist([one.id]), [false])
        }
      }))

    it.effect("may be about nothing, or twice about one klantcontact", () =>
      Effect.gen(function*() {
        const { id } = yield* contact
        for (const gegevens of [{}, { klantcontact: id, wasKlantcontact: id }]) {
          const record = yield* about(gegevens)
          assert.deepStrictEqual(yield* verwijderOnderwerpobjectMetKlantcontacten(record.id, "elke"), [])
          assert.isFalse(yield* isThere(record))
        }
        assert.deepStrictEqual(yield* exist([id]), [false])
      }))

    it.effect("B12: changes nothing at another version, or when there is none", () =>
      Effect.gen(function*() {
        const { id } = yield* contact
        const record = yield* about({ klantcontact: id })
        const verwijder = verwijderOnderwerpobjectMetKlantcontacten(record.id, nextVersie(record.versie))
        assert.strictEqual(yield* errorOf(verwijder), "VersieConflict")
        assert.deepStrictEqual([yield* isThere(record), ...yield* exist([id])], [true, true])
        yield* verwijderOnderwerpobjectMetKlantcontacten(record.id, "elke")
        assert.strictEqual(
          yield* errorOf(verwijderOnderwerpobjectMetKlantcontacten(record.id, "elke")),
          "SideRecordNotFound"
        )
      }))

    // Kills: a klantcontact that goes although something else about it was acknowledged.
    it.effect("what is said about the klantcontact meanwhile is kept with it, or refused", () =>
      Effect.gen(function*() {
        for (const place of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
          const { id } = yield* contact
          const record = yield* about({ klantcontact: id })
          const added: Array<SideRecord<"onderwerpobject">> = []
          const add = Effect.map(about({ klantcontact: id }), (other) => void added.push(other))
          const works: Array<Effect.Effect<void, unknown, RegisterPorts>> = [add, add]
          works.splice(place % 3, 0, Effect.asVoid(verwijderOnderwerpobjectMetKlantcontacten(record.id, "elke")))
          yield* Effect.forEach(works, (work) => Effect.exit(work), { concurrency: "unbounded" })
          assert.isFalse(yield* isThere(record))
          assert.deepStrictEqual(yield* exist([id]), [added.length > 0])
          for (const other of added) assert.isTrue(yield* isThere(other))
        }
      }))

    it.effect("beside a deletion of its klantcontact, both end, and it is gone", () =>
      Effect.gen(function*() {
        for (const place of [0, 1, 0, 1, 0, 1]) {
          const { id } = yield* contact
          const record = yield* about({ klantcontact: id })
          const works: Array<Effect.Effect<void, { readonly _tag: string }, RegisterPorts>> = [
            verwijderKlantcontact(id, "elke")
          ]
          works.splice(place, 0, Effect.asVoid(verwijderOnderwerpobjectMetKlantcontacten(record.id, "elke")))
          const outcomes = yield* Effect.forEach(
            works,
            (work) => Effect.match(work, { onFailure: ({ _tag }) => _tag, onSuccess: () => "done" }),
            { concurrency: "unbounded" }
          )
          assert.include(outcomes, "done")
          assert.notInclude(outcomes, "RegisterUnavailable")
          assert.deepStrictEqual([yield* isThere(record), ...yield* exist([id])], [false, false])
        }
      }))
  })
