import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { type Bevinding, Bevindingen, regelnamen, regels, type ReportedBevinding } from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { balie } from "../steps/registratie.ts"
import { checkLatest } from "../worlds/check-latest.ts"
import { asReport, freshRecords, freshRun, monday, overRecords, wednesday } from "../worlds/fresh-bevinding.ts"
import { meldBevindingen } from "../worlds/fresh-bevinding.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { walkList } from "../worlds/walk-list.ts"

/** The contract of the lists and counts of the port Bevindingen. */
export const bevindingenListsContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Lijsten van bevindingen (${naam})`, (it) => {
    it.effect("open findings are counted by rule, leaving out rules without any", () =>
      Effect.gen(function*() {
        const bevindingen = yield* Bevindingen
        const voor = yield* bevindingen.countOpen
        const records = yield* freshRecords(3)
        const receipts = yield* meldBevindingen(overRecords(records, "geen-betrokkene"))
        const [first] = receipts
        if (first === undefined) return assert.fail("an answer")
        yield* bevindingen.vervang(
          {
            ...first.bevinding,
            toestand: "geaccepteerd",
            besluit: { wijze: "uitgevoerd", door: balie, op: wednesday },
            versie: nextVersie(first.bevinding.versie)
          },
          first.bevinding.versie
        )
        assert.deepStrictEqual(
          new Map(yield* bevindingen.countOpen),
          new Map([...voor, ["geen-betrokkene", (voor.get("geen-betrokkene") ?? 0) + 2]])
        )
        yield* bevindingen.resolve(yield* freshRun, regelnamen, false, balie, wednesday)
        assert.strictEqual((yield* bevindingen.countOpen).size, 0)
      }))

    it.effect("findings are paged both ways across ties, with each filter and with several", () =>
      Effect.gen(function*() {
        const [bevindingen, run] = [yield* Bevindingen, yield* freshRun]
        const records = yield* freshRecords(3)
        const [shared] = records
        if (shared === undefined) return assert.fail("a record")
        const namen = [
          "geen-betrokkene",
          "verweesd-adres",
          "geen-betrokkene",
          "ongeldige-waarde",
          "geen-initiator",
          "geen-betrokkene"
        ] as const
        const receipts = yield* Effect.forEach(namen, (regel, place) =>
          Effect.gen(function*() {
            const waarde: Bevinding = {
              regel,
              records: [records[place % 2 + 1] ?? shared, shared, shared],
              kenmerken: [],
              rustOp: [String(place)]
            }
            const op = place % 2 === 0 ? monday : wednesday
            return yield* bevindingen.meld(place < 4 ? run : yield* freshRun, op, [yield* asReport(waarde)])
          }))
        const all = receipts.flat().map((receipt) => receipt.bevinding)
        const [first] = all
        if (first === undefined) return assert.fail("findings")
        const afgewezen: ReportedBevinding = {
          ...first,
          toestand: "afgewezen",
          besluit: { wijze: "afgewezen", door: balie, op: wednesday },
          versie: nextVersie(first.versie)
        }
        yield* bevindingen.vervang(afgewezen, first.versie)
        const nu = [afgewezen, ...all.slice(1)]
        const check = Effect.fnUntraced(
          function*(filter: Parameters<typeof bevindingen.count>[0], over: (waarde: ReportedBevinding) => boolean) {
            const expected = nu.filter(over)
            assert.strictEqual(yield* bevindingen.count(filter), expected.length, JSON.stringify(filter))
            yield* walkList(
              (browse) => bevindingen.browse(filter, browse),
              expected.map((record) => ({ record, position: { waarde: record.gevondenOp, id: record.id } })),
              [2]
            )
          }
        )
        const record = shared.id
        yield* check({ record }, () => true)
        yield* check({ record: records[1]?.id ?? "" }, (waarde) => waarde.records[0].id === records[1]?.id)
        yield* check({ reconciliatie: run }, (waarde) => waarde.gezienIn === run)
        yield* check({ record, reconciliatie: run }, (waarde) => waarde.gezienIn === run)
        for (const regel of regelnamen) yield* check({ record, regel }, (waarde) => waarde.regel === regel)
        for (const ernst of ["fout", "waarschuwing", "suggestie"] as const) {
          yield* check({ record, ernst }, (waarde) => regels[waarde.regel].ernst === ernst)
          yield* check(
            { reconciliatie: run, ernst, toestand: "open" },
            (waarde) => waarde.gezienIn === run && regels[waarde.regel].ernst === ernst && waarde.toestand === "open"
          )
        }
        for (const toestand of ["open", "afgewezen", "opgelost"] as const) {
          yield* check({ record, toestand }, (waarde) => waarde.toestand === toestand)
        }
        yield* check({ reconciliatie: yield* freshRun }, () => false)
        const latest = yield* checkLatest(records.map(({ id }) => id), {
          list: (record, browse) => bevindingen.browse({ record }, browse),
          latest: bevindingen.latestAbout
        })
        assert.lengthOf(latest, nu.length)
      }))
  })
