import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import * as fc from "fast-check"
import {
  type Betrokkene,
  Bevindingen,
  type BevindingId,
  type Herstelpunt,
  Herstelpunten,
  type Partij,
  type RecordReference,
  regelnamen,
  Tijdstip
} from "../../../src/index.ts"
import { betrokkene } from "../../arbitraries/betrokkene.ts"
import { bevinding } from "../../arbitraries/bevinding.ts"
import { betrokkeneId, klantcontactId, partijId } from "../../arbitraries/id.ts"
import { partij } from "../../arbitraries/partij.ts"
import { versie } from "../../arbitraries/versie.ts"
import { balie } from "../steps/registratie.ts"
import { asReport, freshBevinding, freshRun, monday } from "../worlds/fresh-bevinding.ts"
import { property } from "../worlds/property.ts"
import { readable } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const metVersie = <A>(punt: fc.Arbitrary<A>) =>
  fc.tuple(punt, fc.option(versie, { nil: undefined })).map(([waarde, versieNa]) => ({
    ...waarde,
    ...(versieNa === undefined ? {} : { versieNa })
  }))

/** A point of return of any record. */
const puntVan = (betrokkenen: fc.Arbitrary<Betrokkene>, partijen: fc.Arbitrary<Partij>): fc.Arbitrary<Herstelpunt> =>
  fc.oneof(
    metVersie(betrokkenen.map((voor) => ({ soort: "betrokkene" as const, voor }))),
    metVersie(partijen.map((voor) => ({ soort: "partij" as const, voor })))
  )

const points = (most: number) => fc.array(puntVan(betrokkene, partij), { minLength: 1, maxLength: most })

/** With the bsn in the clear: two redacted values would hide a difference. */
const open = (all: ReadonlyArray<Herstelpunt>) =>
  all.map((punt) => punt.soort === "partij" ? { ...punt, voor: readable(punt.voor) } : punt)

/** A reported finding about records that do not exist. */
const gemeld = Effect.gen(function*() {
  const [waarde] = fc.sample(bevinding, 1)
  if (waarde === undefined) return assert.fail("a finding")
  const report = yield* asReport(yield* freshBevinding(waarde))
  yield* Bevindingen.use((bevindingen) => Effect.flatMap(freshRun, (run) => bevindingen.meld(run, monday, [report])))
  return report
})

const van = (id: BevindingId) => Effect.map(Herstelpunten.use((herstelpunten) => herstelpunten.van(id)), open)

/** Few ids, so that points of return are often of the same records. */
const fromFew = <Id>(ids: fc.Arbitrary<Id>) => fc.constantFrom(...fc.sample(ids, 2))
const few = {
  betrokkene: fromFew(betrokkeneId),
  klantcontact: fromFew(klantcontactId),
  partij: fromFew(partijId)
}
const relatedPoints = fc.array(
  puntVan(
    fc.tuple(betrokkene, few.betrokkene, few.klantcontact, few.partij).map((
      [waarde, id, klantcontact, partij]
    ) => ({ ...waarde, id, klantcontact, ...(waarde._tag === "Gekend" ? { partij } : {}) }) as Betrokkene),
    fc.tuple(partij, few.partij).map(([waarde, id]) => ({ ...waarde, id }))
  ),
  { maxLength: 4 }
)
const ofFew: fc.Arbitrary<RecordReference> = fc.oneof(
  few.betrokkene.map((id) => ({ soort: "betrokkene" as const, id })),
  few.klantcontact.map((id) => ({ soort: "klantcontact" as const, id })),
  few.partij.map((id) => ({ soort: "partij" as const, id })),
  few.partij.map((id) => ({ soort: "andere-partij" as const, id }))
)

const isVan = ({ soort, voor }: Herstelpunt, record: RecordReference): boolean =>
  (record.soort === soort && voor.id === record.id)
  || (soort === "betrokkene" && record.soort === "klantcontact" && voor.klantcontact === record.id)
  || (soort === "betrokkene" && record.soort === "partij" && voor._tag === "Gekend" && voor.partij === record.id)

/** The contract of the port Herstelpunten. */
export const herstelpuntenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Herstelpunten (${naam})`, (it) => {
    // Kills: a lost or visible bsn, a lost version.
    it.effect("gives back exactly what was kept of a finding, in order, with the bsn redacted", () =>
      property(fc.tuple(points(3), points(2)), ([first, later]) =>
        Effect.gen(function*() {
          const herstelpunten = yield* Herstelpunten
          const [{ id }, { id: ander }] = [yield* gemeld, yield* gemeld]
          assert.deepStrictEqual(yield* herstelpunten.van(id), [])
          yield* herstelpunten.keep(id, first)
          yield* herstelpunten.keep(ander, later)
          yield* herstelpunten.keep(id, later)
          yield* herstelpunten.keep(id, [])
          assert.deepStrictEqual(yield* van(id), open([...first, ...later]))
          assert.deepStrictEqual(yield* herstelpunten.van(id), [...first, ...later])
          assert.deepStrictEqual(yield* van(ander), open(later))
        })))

    // Kills: a point skipped, given twice or lost when another is erased; a point of another finding or record.
    it.effect("are given in pages of any size, and for the records asked for", () =>
      property(fc.tuple(points(4), fc.integer({ min: 1, max: 5 })), ([waarden, count]) =>
        Effect.gen(function*() {
          const herstelpunten = yield* Herstelpunten
          const [{ id }, { id: ander }] = [yield* gemeld, yield* gemeld]
          const distinct = [...new Map(waarden.map((punt) => [punt.voor.id, punt])).values()]
          yield* herstelpunten.keep(id, distinct)
          yield* herstelpunten.keep(ander, distinct)
          const found: Array<string> = []
          let na: string | undefined
          for (;;) {
            const page = yield* herstelpunten.page(id, na, count)
            found.push(...page.map(({ punt }) => punt.voor.id))
            if (page.length < count) break
            na = page.at(-1)?.place
          }
          assert.sameMembers(found, distinct.map(({ voor }) => voor.id))
          const [first] = distinct
          if (first === undefined) return
          const kept = yield* herstelpunten.over([id], [first.voor.id])
          assert.deepStrictEqual(kept.map(({ bevinding, punt }) => [bevinding, punt.voor.id]), [[id, first.voor.id]])
          assert.deepStrictEqual(yield* herstelpunten.over([id], []), [])
        }), 20))

    it.effect("points of return are deleted when their finding is undone or deleted; those of others stay", () =>
      property(points(2), (waarden) =>
        Effect.gen(function*() {
          const [bevindingen, herstelpunten] = [yield* Bevindingen, yield* Herstelpunten]
          const [ongedaan, verwijderd, erased, remains] = [yield* gemeld, yield* gemeld, yield* gemeld, yield* gemeld]
          for (const { id } of [ongedaan, verwijderd, erased, remains]) yield* herstelpunten.keep(id, waarden)
          yield* herstelpunten.consume(ongedaan.id)
          yield* bevindingen.verwijder([verwijderd.id])
          yield* bevindingen.erase(erased.bevinding.records.slice(-1))
          for (const { id } of [ongedaan, verwijderd, erased]) assert.deepStrictEqual(yield* van(id), [])
          assert.deepStrictEqual(yield* van(remains.id), open(waarden))
        }), 10))

    it.effect("points of return of findings decided before a moment are deleted by rule; others stay", () =>
      property(points(2), (waarden) =>
        Effect.gen(function*() {
          const [bevindingen, herstelpunten] = [yield* Bevindingen, yield* Herstelpunten]
          const decided = (op: string) =>
            Effect.gen(function*() {
              const { id } = yield* gemeld
              const bevinding = Option.getOrThrow(yield* bevindingen.zoek(id))
              const besluit = { wijze: "uitgevoerd" as const, door: balie, op: Schema.decodeSync(Tijdstip)(op) }
              yield* bevindingen.vervang({ ...bevinding, toestand: "geaccepteerd", besluit }, bevinding.versie)
              yield* herstelpunten.keep(id, waarden)
              return bevinding
            })
          const [old, limit, young] = [
            yield* decided("2026-01-01T00:00:00Z"),
            yield* decided("2026-01-02T00:00:00Z"),
            yield* decided("2026-01-03T00:00:00Z")
          ]
          const { id: open_ } = yield* gemeld
          yield* herstelpunten.keep(open_, waarden)
          const voor = Schema.decodeSync(Tijdstip)("2026-01-02T00:00:00Z")
          yield* herstelpunten.prune(regelnamen.filter((regel) => regel !== old.regel), voor)
          assert.deepStrictEqual(yield* van(old.id), open(waarden))
          yield* herstelpunten.prune(regelnamen, voor)
          assert.deepStrictEqual(yield* van(old.id), [])
          for (const id of [limit.id, young.id, open_]) assert.deepStrictEqual(yield* van(id), open(waarden))
        }), 10))

    it.effect("B5: no point of return of an erased record is left; if asked, none of its findings either", () =>
      property(
        fc.tuple(relatedPoints, relatedPoints, ofFew, fc.boolean()),
        ([one, ander, record, wholeBevinding]) =>
          Effect.gen(function*() {
            const herstelpunten = yield* Herstelpunten
            const [{ id }, { id: elders }] = [yield* gemeld, yield* gemeld]
            yield* herstelpunten.keep(id, one)
            yield* herstelpunten.keep(elders, ander)
            yield* herstelpunten.erase([record], wholeBevinding)
            for (const [bevinding, were] of [[id, one], [elders, ander]] as const) {
              const remain = wholeBevinding && were.some((punt) => isVan(punt, record))
                ? []
                : were.filter((punt) => !isVan(punt, record))
              assert.deepStrictEqual(yield* van(bevinding), open(remain))
            }
          }),
        50
      ))
  })
