import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  inzage,
  Partijgegevens,
  type PartijId,
  partijMetId,
  registreerPartij,
  SideRecords,
  vergeet,
  verwijderPartij
} from "../../../src/index.ts"
import {
  registreerPartijMetRekeningnummers,
  wijzigPartijMetRekeningnummers
} from "../../../src/use-cases/beheer-partij-met-rekeningnummers.ts"
import { moveBeside } from "../../../src/use-cases/move-beside.ts"
import { bakkerij, balie } from "../steps/registratie.ts"
import { errorOf } from "../worlds/outcomes.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { soortenOf } from "../worlds/trail.ts"

const femke = Schema.decodeUnknownSync(Partijgegevens)({
  soortPartij: "contactpersoon",
  contactnaam: { voornaam: "Femke", achternaam: "Visser" }
})

const firm = Effect.map(registreerPartij(bakkerij), ({ id }) => id)

const relations = (contactpersoon: PartijId) =>
  Effect.map(
    SideRecords.use((all) => all.browse("werkrelatie", { contactpersoon }, { ascending: true, aantal: 10 })),
    ({ rows }) => rows.map(({ record }) => record)
  )

const organisatiesOf = (contactpersoon: PartijId) =>
  Effect.map(relations(contactpersoon), (records) => records.map(({ gegevens }) => gegevens.organisatie))

const worksFor = (id: PartijId, werkteVoor: PartijId | null) =>
  wijzigPartijMetRekeningnummers(id, "elke", femke, { werkteVoor }, {})

/** The contract of which organisatie a contactpersoon works for. */
export const werkrelatieContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Werkrelatie (${naam})`, (it) => {
    // Kills: a second organisatie beside the first, one that is taken anew, a persoon that somebody works for.
    it.effect("a contactpersoon works for one organisatie, or for none", () =>
      Effect.gen(function*() {
        const [one, two] = [yield* firm, yield* firm]
        const { id } = yield* registreerPartijMetRekeningnummers(femke, { werkteVoor: one })
        assert.deepStrictEqual(yield* organisatiesOf(id), [one])
        const [before] = yield* relations(id)
        yield* worksFor(id, one)
        assert.deepStrictEqual(yield* relations(id), before === undefined ? [] : [before])
        yield* wijzigPartijMetRekeningnummers(id, "elke", femke, {}, {})
        assert.deepStrictEqual(yield* organisatiesOf(id), [one])
        yield* worksFor(id, two)
        assert.deepStrictEqual(yield* organisatiesOf(id), [two])
        const other = yield* registreerPartij(femke)
        for (const nobody of [other.id, id, before?.id as string as PartijId]) {
          assert.strictEqual(yield* errorOf(worksFor(id, nobody)), "SideRecordNeighbourNotFound")
        }
        assert.deepStrictEqual(yield* organisatiesOf(id), [two])
        assert.strictEqual(
          yield* errorOf(registreerPartijMetRekeningnummers(femke, { werkteVoor: other.id })),
          "SideRecordNeighbourNotFound"
        )
        yield* worksFor(id, null)
        assert.deepStrictEqual(yield* organisatiesOf(id), [])
        if (before !== undefined) {
          assert.deepStrictEqual(yield* soortenOf("werkrelatie", before), ["geregistreerd", "verwijderd"])
        }
      }))

    // Kills: a contactpersoon that goes with the organisatie, a relation that stays behind of either.
    it.effect("25: who worked for an organisatie that is deleted stays, and nothing stays of who is forgotten", () =>
      Effect.gen(function*() {
        const [one, two] = [yield* firm, yield* firm]
        const { id } = yield* registreerPartijMetRekeningnummers(femke, { werkteVoor: one })
        const { sideRecords } = yield* inzage(id)
        assert.deepStrictEqual<unknown>(sideRecords, yield* relations(id))
        yield* verwijderPartij({ partij: one, versie: "elke", betrokkenen: "weigeren", door: balie })
        assert.deepStrictEqual((yield* partijMetId(id)).gegevens, femke)
        assert.deepStrictEqual(yield* organisatiesOf(id), [])
        yield* worksFor(id, two)
        const [relation] = yield* relations(id)
        yield* vergeet({ partij: id, door: balie, proef: false })
        assert.strictEqual(yield* SideRecords.use((all) => all.count("werkrelatie", { organisatie: two })), 0)
        assert.isDefined(relation)
      }))

    it.effect("one that was merged works for the organisaties of both, until another is chosen", () =>
      Effect.gen(function*() {
        const [one, two] = [yield* firm, yield* firm]
        const stays = yield* registreerPartijMetRekeningnummers(femke, { werkteVoor: one })
        const goes = yield* registreerPartijMetRekeningnummers(femke, { werkteVoor: two })
        yield* moveBeside(goes.id, stays.id, () => Effect.void)
        assert.sameMembers([...yield* organisatiesOf(stays.id)], [one, two])
        yield* worksFor(stays.id, two)
        assert.deepStrictEqual(yield* organisatiesOf(stays.id), [two])
      }))
  })
