import { assert } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  type Besluit,
  type Bevinding,
  Bevindingen,
  firstReport,
  hasComeBack,
  type IdGenerator,
  nextVersie,
  notSeenAgain,
  type ReconciliatieId,
  type RecordReference,
  type Regel,
  type ReportedBevinding,
  seeAgain,
  type Toestand
} from "../../../src/index.ts"
import { tijdstip } from "../../arbitraries/tijdstip.ts"
import { alsMelding, maandag, opId, verseRecords, verseRun, woensdag } from "../worlds/fresh-bevinding.ts"
import { balie, telefoniste } from "./command.ts"

/** What there is in one sequence: findings about few records, and runs. */
interface Wereld {
  readonly records: ReadonlyArray<RecordReference>
  readonly runs: ReadonlyArray<ReconciliatieId>
  /** The findings as the domain says that they are now, by their place. */
  readonly bekend: Map<number, ReportedBevinding>
  readonly bevinding: (plaats: number) => Bevinding
  readonly gebeurd: Set<string>
}

type Gebeurtenis = (wereld: Wereld) => Effect.Effect<void, unknown, IdGenerator | Bevindingen>

const aantal = 5
const plaats = fc.nat({ max: aantal - 1 })
const enkele = fc.uniqueArray(plaats, { minLength: 1 })
const regelVan = (plaats: number): Regel => plaats % 2 === 0 ? "mogelijke-partij" : "onbereikbaar"

/** Of two stories only, so that what is seen again often tells the same. */
const verhaal = fc.record({
  kenmerken: fc.constantFrom([], [{ veld: "email", uitkomst: "gelijk", gewicht: 8.125 }]),
  voorstel: fc.constantFrom(undefined, { soort: "overnemen" as const })
})

const meld = fc.record({ run: plaats, op: tijdstip, enkele, verhaal }).map(
  ({ enkele, op, run, verhaal: { kenmerken, voorstel } }): Gebeurtenis => (wereld) =>
    Effect.gen(function*() {
      const waarneming = { reconciliatie: runVan(wereld, run), op }
      const gezien = enkele.map((plaats): Bevinding => ({
        ...wereld.bevinding(plaats),
        kenmerken,
        ...(voorstel === undefined ? {} : { voorstel })
      }))
      const meldingen = yield* Effect.forEach(gezien, alsMelding)
      const ontvangsten = yield* Bevindingen.use((bevindingen) =>
        bevindingen.meld(waarneming.reconciliatie, op, meldingen)
      )
      assert.lengthOf(ontvangsten, enkele.length)
      for (const [volgorde, plaats] of enkele.entries()) {
        const [melding, ontvangst, bekend] = [meldingen[volgorde], ontvangsten[volgorde], wereld.bekend.get(plaats)]
        if (melding === undefined || ontvangst === undefined) return assert.fail("an answer")
        const verwacht = bekend === undefined
          ? {
            bevinding: firstReport(melding.id, melding.bevinding, ontvangst.bevinding.vingerafdruk, waarneming),
            nieuw: true
          }
          : { bevinding: seeAgain(bekend, melding.bevinding, waarneming), nieuw: hasComeBack(bekend) }
        assert.deepStrictEqual(ontvangst, verwacht)
        wereld.bekend.set(plaats, verwacht.bevinding)
        wereld.gebeurd.add(`${bekend?.toestand ?? "onbekend"} gezien`)
      }
    })
)

const besluiten: ReadonlyArray<{ readonly toestand: Toestand; readonly besluit?: Besluit }> = [
  { toestand: "geaccepteerd", besluit: { wijze: "uitgevoerd", door: balie, op: maandag } },
  {
    toestand: "afgewezen",
    besluit: { wijze: "afgewezen", door: telefoniste, op: woensdag, reden: "Het is een ander." }
  },
  { toestand: "afgewezen", besluit: { wijze: "ongedaan-gemaakt", door: balie, op: woensdag } },
  { toestand: "opgelost", besluit: { wijze: "hersteld", door: balie, op: maandag } },
  { toestand: "open" }
]

const beslis = fc.record({ plaats, besluit: fc.constantFrom(...besluiten) }).map(
  ({ besluit, plaats }): Gebeurtenis => (wereld) =>
    Effect.gen(function*() {
      const bekend = wereld.bekend.get(plaats)
      if (bekend === undefined) return
      const { besluit: _, ...overig } = bekend
      const besloten = { ...overig, ...besluit, versie: nextVersie(bekend.versie) }
      yield* Bevindingen.use((bevindingen) => bevindingen.vervang(besloten, bekend.versie))
      wereld.bekend.set(plaats, besloten)
      wereld.gebeurd.add("besloten")
    })
)

const losOp = fc.record({ run: plaats, regels: fc.subarray<Regel>(["mogelijke-partij", "onbereikbaar", "verschilt"]) })
  .map(({ regels, run }): Gebeurtenis => (wereld) =>
    Effect.gen(function*() {
      const reconciliatie = runVan(wereld, run)
      yield* Bevindingen.use((bevindingen) => bevindingen.resolve(reconciliatie, regels, undefined, balie, woensdag))
      for (const [plaats, bekend] of wereld.bekend) {
        if (bekend.toestand !== "open" || bekend.gezienIn === reconciliatie || !regels.includes(bekend.regel)) continue
        wereld.bekend.set(plaats, notSeenAgain(bekend, balie, woensdag))
        wereld.gebeurd.add("opgelost")
      }
    })
  )

const spaar = fc.record({ run: plaats, enkele }).map(({ enkele, run }): Gebeurtenis => (wereld) =>
  Effect.gen(function*() {
    const [reconciliatie, records] = [runVan(wereld, run), gekozen(wereld, enkele)]
    yield* Bevindingen.use((bevindingen) => bevindingen.spare(reconciliatie, records))
    for (const [plaats, bekend] of wereld.bekend) {
      if (bekend.toestand !== "open" || !gaatOver(bekend, records)) continue
      wereld.bekend.set(plaats, { ...bekend, gezienIn: reconciliatie })
      wereld.gebeurd.add("gespaard")
    }
  })
)

const wis = fc.record({ plaats, zelf: fc.boolean() }).map(({ plaats, zelf }): Gebeurtenis => (wereld) =>
  Effect.gen(function*() {
    // One of another kind with the same id is another record.
    const records = gekozen(wereld, [plaats]).map((record) =>
      zelf ? record : { ...record, soort: record.soort === "partij" ? "betrokkene" as const : "partij" as const }
    )
    yield* Bevindingen.use((bevindingen) => bevindingen.erase(records))
    vergeet(wereld, "gewist", (bekend) => gaatOver(bekend, records))
  })
)

const verwijder = plaats.map((plaats): Gebeurtenis => (wereld) =>
  Effect.gen(function*() {
    const weg = wereld.bekend.get(plaats)
    if (weg === undefined) return
    yield* Bevindingen.use((bevindingen) => bevindingen.verwijder([weg.id, weg.id]))
    vergeet(wereld, "verwijderd", (bekend) => bekend.id === weg.id)
  })
)

/** What runs and people may do, one thing after the other. */
export const gebeurtenissen = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: meld },
    { weight: 3, arbitrary: beslis },
    { weight: 2, arbitrary: losOp },
    { weight: 1, arbitrary: spaar },
    { weight: 1, arbitrary: wis },
    { weight: 1, arbitrary: verwijder }
  ),
  { minLength: 5, maxLength: 20, size: "max" }
)

/** Holds the register after each of them, and its lists after all, against what the pure rules of the domain say; `gebeurd` gathers what happened. */
export const doorloop = Effect.fnUntraced(function*(reeks: ReadonlyArray<Gebeurtenis>, gebeurd: Set<string>) {
  const records = yield* verseRecords(aantal + 1)
  const wereld: Wereld = {
    records,
    runs: yield* Effect.forEach(Array.from({ length: aantal }), () => verseRun),
    bekend: new Map(),
    bevinding: (plaats) => ({
      regel: regelVan(plaats),
      records: [records[plaats] ?? assert.fail("a record"), records[plaats + 1] ?? assert.fail("a record")],
      kenmerken: [],
      rustOp: [`waarde ${plaats}`]
    }),
    gebeurd
  }
  for (const gebeurtenis of reeks) {
    yield* gebeurtenis(wereld)
    yield* zijnBekend(wereld)
  }
  yield* zijnVindbaar(wereld)
})

const zijnBekend = Effect.fnUntraced(function*({ bekend, bevinding }: Wereld) {
  const plaatsen = Array.from({ length: aantal }, (_, plaats) => plaats)
  assert.deepStrictEqual(
    (yield* Bevindingen.use((bevindingen) => bevindingen.recognise(plaatsen.map(bevinding)))).map(
      Option.getOrUndefined
    ),
    plaatsen.map((plaats) => bekend.get(plaats))
  )
})

const zijnVindbaar = Effect.fnUntraced(function*({ bekend, records, runs }: Wereld) {
  const bevindingen = yield* Bevindingen
  const alle = { oplopend: true, aantal: 100 }
  for (const record of records) {
    const { rijen } = yield* bevindingen.browse({ record: record.id }, alle)
    assert.deepStrictEqual(
      rijen.map((rij) => rij.record).toSorted(opId),
      [...bekend.values()].filter((waarde) => gaatOver(waarde, [record])).toSorted(opId)
    )
  }
  for (const reconciliatie of runs) {
    assert.strictEqual(
      yield* bevindingen.tel({ reconciliatie }),
      [...bekend.values()].filter(({ gezienIn }) => gezienIn === reconciliatie).length
    )
  }
})

const runVan = ({ runs }: Wereld, plaats: number): ReconciliatieId => runs[plaats] ?? assert.fail("a run")

const gekozen = ({ records }: Wereld, plaatsen: ReadonlyArray<number>): ReadonlyArray<RecordReference> =>
  plaatsen.flatMap((plaats) => records[plaats] ?? [])

const gaatOver = ({ records }: ReportedBevinding, gezocht: ReadonlyArray<RecordReference>): boolean =>
  records.some((record) => gezocht.some(({ id, soort }) => record.id === id && record.soort === soort))

const vergeet = ({ bekend, gebeurd }: Wereld, hoe: string, weg: (bevinding: ReportedBevinding) => boolean): void => {
  for (const [plaats, bevinding] of bekend) {
    if (!weg(bevinding)) continue
    bekend.delete(plaats)
    gebeurd.add(hoe)
  }
}
