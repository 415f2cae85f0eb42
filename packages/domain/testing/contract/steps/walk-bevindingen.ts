import { assert } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  type Besluit,
  type Bevinding,
  Bevindingen,
  type BevindingToestand,
  type IdGenerator,
  isReportedAnew,
  type ReconciliatieId,
  type RecordReference,
  type Regel,
  reportBevinding,
  reportBevindingAgain,
  type ReportedBevinding,
  solveBevinding
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { tijdstip } from "../../arbitraries/tijdstip.ts"
import { asReport, byId, freshRecords, freshRun, monday, wednesday } from "../worlds/fresh-bevinding.ts"
import { balie, operator } from "./registratie.ts"

/** What one sequence works on: findings about a few records, and runs. */
interface Wereld {
  readonly records: ReadonlyArray<RecordReference>
  readonly runs: ReadonlyArray<ReconciliatieId>
  /** The findings as the domain expects them now, by their place. */
  readonly bekend: Map<number, ReportedBevinding>
  readonly bevinding: (place: number) => Bevinding
  readonly happened: Set<string>
}

type Gebeurtenis = (wereld: Wereld) => Effect.Effect<void, unknown, IdGenerator | Bevindingen>

const count = 5
const place = fc.nat({ max: count - 1 })
const few = fc.uniqueArray(place, { minLength: 1 })
const regelVan = (place: number): Regel => place % 2 === 0 ? "mogelijke-partij" : "onbereikbaar"

/** Only two variants, so that a finding that is seen again often tells the same. */
const story = fc.record({
  kenmerken: fc.constantFrom([], [{ veld: "email", uitkomst: "gelijk", gewicht: 8.125 }]),
  voorstel: fc.constantFrom(undefined, { soort: "overnemen" as const })
})

const meld = fc.record({ run: place, op: tijdstip, single: few, story }).map(
  ({ single: few, op, run, story: { kenmerken, voorstel } }): Gebeurtenis => (wereld) =>
    Effect.gen(function*() {
      const observation = { reconciliatie: runVan(wereld, run), op }
      const gezien = few.map((place): Bevinding => ({
        ...wereld.bevinding(place),
        kenmerken,
        ...(voorstel === undefined ? {} : { voorstel })
      }))
      const reports = yield* Effect.forEach(gezien, asReport)
      const receipts = yield* Bevindingen.use((bevindingen) => bevindingen.meld(observation.reconciliatie, op, reports))
      assert.lengthOf(receipts, few.length)
      for (const [order, place] of few.entries()) {
        const [report, receipt, bekend] = [reports[order], receipts[order], wereld.bekend.get(place)]
        if (report === undefined || receipt === undefined) return assert.fail("an answer")
        const expected = bekend === undefined
          ? {
            bevinding: reportBevinding(report.id, report.bevinding, receipt.bevinding.vingerafdruk, observation),
            nieuw: true
          }
          : { bevinding: reportBevindingAgain(bekend, report.bevinding, observation), nieuw: isReportedAnew(bekend) }
        assert.deepStrictEqual(receipt, expected)
        wereld.bekend.set(place, expected.bevinding)
        wereld.happened.add(`${bekend?.toestand ?? "onbekend"} gezien`)
      }
    })
)

const besluiten: ReadonlyArray<{ readonly toestand: BevindingToestand; readonly besluit?: Besluit }> = [
  { toestand: "geaccepteerd", besluit: { wijze: "uitgevoerd", door: balie, op: monday } },
  {
    toestand: "geaccepteerd",
    besluit: {
      wijze: "uitgevoerd",
      door: balie,
      op: monday,
      keuzes: [{ veld: "bezoekadres", keuze: "vervalt", gekozen: true }]
    }
  },
  {
    toestand: "afgewezen",
    besluit: { wijze: "afgewezen", door: operator, op: wednesday, reden: "Het is een ander." }
  },
  { toestand: "afgewezen", besluit: { wijze: "ongedaan-gemaakt", door: balie, op: wednesday } },
  { toestand: "opgelost", besluit: { wijze: "hersteld", door: balie, op: monday } },
  { toestand: "open" }
]

const decide = fc.record({ place, besluit: fc.constantFrom(...besluiten) }).map(
  ({ besluit, place }): Gebeurtenis => (wereld) =>
    Effect.gen(function*() {
      const bekend = wereld.bekend.get(place)
      if (bekend === undefined) return
      const { besluit: _, ...rest } = bekend
      const decided = { ...rest, ...besluit, versie: nextVersie(bekend.versie) }
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(decided, bekend.versie))
      wereld.bekend.set(place, decided)
      wereld.happened.add("besloten")
    })
)

const solve = fc.record({ run: place, regels: fc.subarray<Regel>(["mogelijke-partij", "onbereikbaar", "verschilt"]) })
  .map(({ regels, run }): Gebeurtenis => (wereld) =>
    Effect.gen(function*() {
      const reconciliatie = runVan(wereld, run)
      yield* Bevindingen.use((bevindingen) => bevindingen.resolve(reconciliatie, regels, false, balie, wednesday))
      for (const [place, bekend] of wereld.bekend) {
        if (bekend.toestand !== "open" || bekend.gezienIn === reconciliatie || !regels.includes(bekend.regel)) continue
        wereld.bekend.set(place, solveBevinding(bekend, balie, wednesday))
        wereld.happened.add("opgelost")
      }
    })
  )

const spare = fc.record({ run: place, single: few }).map(({ single: few, run }): Gebeurtenis => (wereld) =>
  Effect.gen(function*() {
    const [reconciliatie, records] = [runVan(wereld, run), chosen(wereld, few)]
    yield* Bevindingen.use((bevindingen) => bevindingen.spare(reconciliatie, records))
    for (const [place, bekend] of wereld.bekend) {
      if (bekend.toestand !== "open" || !concerns(bekend, records)) continue
      wereld.bekend.set(place, { ...bekend, gezienIn: reconciliatie })
      wereld.happened.add("gespaard")
    }
  })
)

const erase = fc.record({ place, self: fc.boolean() }).map(
  ({ place, self }): Gebeurtenis => (wereld) =>
    Effect.gen(function*() {
      // A record of another kind with the same id is another record.
      const records = chosen(wereld, [place]).map((record) =>
        self ? record : { ...record, soort: record.soort === "partij" ? "betrokkene" as const : "partij" as const }
      )
      yield* Bevindingen.use((bevindingen) => bevindingen.erase(records))
      vergeet(wereld, "gewist", (bekend) => concerns(bekend, records))
    })
)

const verwijder = place.map((place): Gebeurtenis => (wereld) =>
  Effect.gen(function*() {
    const gone = wereld.bekend.get(place)
    if (gone === undefined) return
    yield* Bevindingen.use((bevindingen) => bevindingen.verwijder([gone.id, gone.id]))
    vergeet(wereld, "verwijderd", (bekend) => bekend.id === gone.id)
  })
)

/** What runs and people may do, in sequence. */
export const gebeurtenissen = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: meld },
    { weight: 3, arbitrary: decide },
    { weight: 2, arbitrary: solve },
    { weight: 1, arbitrary: spare },
    { weight: 1, arbitrary: erase },
    { weight: 1, arbitrary: verwijder }
  ),
  { minLength: 5, maxLength: 20, size: "max" }
)

/**
 * Checks the register after each event, and its lists at the end, against the pure rules of the domain. Adds what
 * happened to `happened`.
 */
export const walkBevindingen = Effect.fnUntraced(function*(series: ReadonlyArray<Gebeurtenis>, happened: Set<string>) {
  const records = yield* freshRecords(count + 1)
  const wereld: Wereld = {
    records,
    runs: yield* Effect.forEach(Array.from({ length: count }), () => freshRun),
    bekend: new Map(),
    bevinding: (place) => ({
      regel: regelVan(place),
      records: [records[place] ?? assert.fail("a record"), records[place + 1] ?? assert.fail("a record")],
      kenmerken: [],
      rustOp: [`waarde ${place}`]
    }),
    happened
  }
  for (const gebeurtenis of series) {
    yield* gebeurtenis(wereld)
    yield* areKnown(wereld)
  }
  yield* areFindable(wereld)
})

const areKnown = Effect.fnUntraced(function*({ bekend, bevinding }: Wereld) {
  const places = Array.from({ length: count }, (_, place) => place)
  assert.deepStrictEqual(
    (yield* Bevindingen.use((bevindingen) => bevindingen.recognise(places.map(bevinding)))).map(
      Option.getOrUndefined
    ),
    places.map((place) => bekend.get(place))
  )
})

const areFindable = Effect.fnUntraced(function*({ bekend, records, runs }: Wereld) {
  const bevindingen = yield* Bevindingen
  const all = { ascending: true, aantal: 100 }
  for (const record of records) {
    const { rows } = yield* bevindingen.browse({ record: record.id }, all)
    assert.deepStrictEqual(
      rows.map((row) => row.record).toSorted(byId),
      [...bekend.values()].filter((waarde) => concerns(waarde, [record])).toSorted(byId)
    )
  }
  for (const reconciliatie of runs) {
    assert.strictEqual(
      yield* bevindingen.count({ reconciliatie }),
      [...bekend.values()].filter(({ gezienIn }) => gezienIn === reconciliatie).length
    )
  }
})

const runVan = ({ runs }: Wereld, place: number): ReconciliatieId => runs[place] ?? assert.fail("a run")

const chosen = ({ records }: Wereld, places: ReadonlyArray<number>): ReadonlyArray<RecordReference> =>
  places.flatMap((place) => records[place] ?? [])

const concerns = ({ records }: ReportedBevinding, searched: ReadonlyArray<RecordReference>): boolean =>
  records.some((record) => searched.some(({ id, soort }) => record.id === id && record.soort === soort))

const vergeet = (
  { bekend, happened }: Wereld,
  how: string,
  gone: (bevinding: ReportedBevinding) => boolean
): void => {
  for (const [place, bevinding] of bekend) {
    if (!gone(bevinding)) continue
    bekend.delete(place)
    happened.add(how)
  }
}
