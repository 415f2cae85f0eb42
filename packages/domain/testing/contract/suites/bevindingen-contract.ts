import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import * as fc from "fast-check"
import {
  type Bevinding,
  Bevindingen,
  IdGenerator,
  nextVersie,
  regelnamen,
  regels,
  type ReportedBevinding,
  type Versie
} from "../../../src/index.ts"
import { bevinding } from "../../arbitraries/bevinding.ts"
import { tijdstip } from "../../arbitraries/tijdstip.ts"
import { balie } from "../steps/registratie.ts"
import { gebeurtenissen, walkBevindingen } from "../steps/walk-bevindingen.ts"
import {
  asReport,
  freshBevinding,
  freshRecords,
  freshRun,
  monday,
  overRecords,
  wednesday
} from "../worlds/fresh-bevinding.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"
import { walkList } from "../worlds/walk-list.ts"

const gemeld = Effect.fnUntraced(function*(waarden: ReadonlyArray<Bevinding>, op = monday) {
  const reports = yield* Effect.forEach(waarden, asReport)
  return yield* Bevindingen.use((bevindingen) => Effect.flatMap(freshRun, (run) => bevindingen.meld(run, op, reports)))
})

/** The contract of the port Bevindingen. */
export const bevindingenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Bevindingen (${naam})`, (it) => {
    it.effect("a reported finding is open, new and kept as reported, without the values it rests on", () =>
      eigenschap(fc.tuple(bevinding, tijdstip), ([waarde, op]) =>
        Effect.gen(function*() {
          const [bevindingen, run] = [yield* Bevindingen, yield* freshRun]
          const { kenmerken, records, regel, rustOp, voorstel }: Bevinding = yield* freshBevinding(waarde)
          const id = yield* IdGenerator.use((ids) => ids.bevinding)
          const bevinding = { regel, records, kenmerken, rustOp, ...(voorstel === undefined ? {} : { voorstel }) }
          assert.deepStrictEqual(yield* bevindingen.recognise([bevinding]), [Option.none()])
          const [receipt] = yield* bevindingen.meld(run, op, [{ id, bevinding }])
          if (receipt === undefined) return assert.fail("an answer")
          const { vingerafdruk: digest, ...rest } = receipt.bevinding
          assert.isTrue(receipt.nieuw)
          assert.deepStrictEqual<unknown>(rest, {
            id,
            regel,
            records,
            kenmerken,
            ...(voorstel === undefined ? {} : { voorstel }),
            toestand: "open",
            gevondenOp: op,
            gezienIn: run,
            versie: 1
          })
          for (const waarde of rustOp) assert.isFalse(waarde.length > 10 && digest.includes(waarde))
          assert.deepStrictEqual(yield* bevindingen.zoek(id), Option.some(receipt.bevinding))
          assert.deepStrictEqual(yield* bevindingen.recognise([bevinding]), [Option.some(receipt.bevinding)])
        })))

    // Kills: a digest of fewer or of more fields.
    it.effect("another rule, record, order or value makes another finding; another story or proposal does not", () =>
      Effect.gen(function*() {
        const bevindingen = yield* Bevindingen
        const [one, ander] = yield* freshRecords(2)
        if (one === undefined || ander === undefined) return assert.fail("two records")
        const first: Bevinding = { regel: "meer-initiators", records: [one, ander], kenmerken: [], rustOp: ["a", "b"] }
        const different: ReadonlyArray<Bevinding> = [
          { ...first, regel: "geen-initiator" },
          { ...first, records: [one] },
          { ...first, records: [ander, one] },
          { ...first, records: [one, { ...ander, soort: ander.soort === "partij" ? "klantcontact" : "partij" }] },
          { ...first, rustOp: ["a"] },
          { ...first, rustOp: ["b", "a"] },
          { ...first, rustOp: ["ab"] },
          { ...first, rustOp: ["a", "b", ""] }
        ]
        const receipts = yield* gemeld([first, ...different])
        assert.deepStrictEqual(receipts.map(({ nieuw }) => nieuw), [first, ...different].map(() => true))
        assert.strictEqual(
          new Set(receipts.map((receipt) => receipt.bevinding.vingerafdruk)).size,
          different.length + 1
        )
        const otherStory: Bevinding = {
          ...first,
          kenmerken: [{ veld: "initiator", uitkomst: "meer" }],
          voorstel: { soort: "normaliseren", record: one }
        }
        assert.deepStrictEqual(yield* bevindingen.recognise([otherStory]), [
          Option.map(Option.fromUndefinedOr(receipts[0]), (receipt) => receipt.bevinding)
        ])
      }))

    it.effect("answers in the order of the reports and questions, for any number of them", () =>
      Effect.gen(function*() {
        const bevindingen = yield* Bevindingen
        const [record] = yield* freshRecords(1)
        if (record === undefined) return assert.fail("a record")
        const waarden = Array.from(
          { length: 2500 },
          (_, place): Bevinding => ({
            regel: "onbereikbaar",
            records: [record],
            kenmerken: [],
            rustOp: [String(place)]
          })
        )
        const nieuw = yield* gemeld(waarden.filter((_, place) => place % 3 !== 0))
        const ids = new Map(nieuw.map((receipt) => [receipt.bevinding.vingerafdruk, receipt.bevinding.id]))
        const receipts = yield* gemeld(waarden, wednesday)
        assert.deepStrictEqual(receipts.map(({ nieuw }) => nieuw), waarden.map((_, place) => place % 3 === 0))
        assert.deepStrictEqual(
          yield* bevindingen.recognise(waarden),
          receipts.map((receipt) => Option.some(receipt.bevinding))
        )
        for (const { bevinding, nieuw } of receipts) assert.strictEqual(ids.has(bevinding.vingerafdruk), !nieuw)
        assert.strictEqual(yield* bevindingen.tel({ record: record.id }), waarden.length)
      }))

    it.effect("findings live as the domain says, whatever runs and people do in sequence", () =>
      Effect.gen(function*() {
        const happened = new Set<string>()
        yield* eigenschap(gebeurtenissen, (reeks) => walkBevindingen(reeks, happened), 40)
        assert.includeMembers([...happened], [
          "open gezien",
          "geaccepteerd gezien",
          "afgewezen gezien",
          "opgelost gezien",
          "onbekend gezien",
          "opgelost",
          "gespaard",
          "besloten",
          "gewist",
          "verwijderd"
        ])
      }))

    it.effect("B12: a decision on another version changes nothing; a decision changes only state and version", () =>
      eigenschap(bevinding, (waarde) =>
        Effect.gen(function*() {
          const bevindingen = yield* Bevindingen
          const [receipt] = yield* gemeld([yield* freshBevinding(waarde)])
          if (receipt === undefined) return assert.fail("an answer")
          const { bevinding } = receipt
          const afgewezen: ReportedBevinding = {
            ...bevinding,
            toestand: "afgewezen",
            besluit: { wijze: "afgewezen", door: balie, op: wednesday, reden: "Het is een ander." },
            versie: nextVersie(bevinding.versie)
          }
          assert.strictEqual((yield* Effect.flip(bevindingen.vervang(afgewezen, 99 as Versie)))._tag, "VersieConflict")
          assert.deepStrictEqual(yield* bevindingen.zoek(bevinding.id), Option.some(bevinding))
          yield* bevindingen.vervang(
            { ...afgewezen, kenmerken: [], gezienIn: yield* freshRun, gevondenOp: wednesday },
            bevinding.versie
          )
          assert.deepStrictEqual(yield* bevindingen.zoek(bevinding.id), Option.some(afgewezen))
          yield* bevindingen.verwijder([bevinding.id])
          assert.strictEqual(
            (yield* Effect.flip(bevindingen.vervang(afgewezen, afgewezen.versie)))._tag,
            "VersieConflict"
          )
        }), 10))

    it.effect("open findings are counted by rule, leaving out rules without any", () =>
      Effect.gen(function*() {
        const bevindingen = yield* Bevindingen
        const voor = yield* bevindingen.telOpen
        const records = yield* freshRecords(3)
        const receipts = yield* gemeld(overRecords(records, "geen-betrokkene"))
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
          new Map(yield* bevindingen.telOpen),
          new Map([...voor, ["geen-betrokkene", (voor.get("geen-betrokkene") ?? 0) + 2]])
        )
        yield* bevindingen.resolve(yield* freshRun, regelnamen, undefined, balie, wednesday)
        assert.strictEqual((yield* bevindingen.telOpen).size, 0)
      }))

    it.effect("solving counts by rule, and leaves other rules and what the run saw alone", () =>
      Effect.gen(function*() {
        const [bevindingen, run] = [yield* Bevindingen, yield* freshRun]
        yield* bevindingen.resolve(yield* freshRun, regelnamen, undefined, balie, monday)
        const [one, ander, remains, elders] = [
          overRecords(yield* freshRecords(3), "geen-betrokkene"),
          overRecords(yield* freshRecords(2), "geen-initiator"),
          overRecords(yield* freshRecords(2), "geen-betrokkene"),
          overRecords(yield* freshRecords(1), "meer-initiators")
        ]
        yield* gemeld([...one, ...ander, ...elders])
        yield* bevindingen.meld(run, monday, yield* Effect.forEach(remains, asReport))
        const counts = yield* bevindingen.resolve(
          run,
          ["geen-initiator", "geen-betrokkene", "onbereikbaar"],
          undefined,
          balie,
          wednesday
        )
        assert.deepStrictEqual(
          new Map(counts),
          new Map([["geen-betrokkene", one.length], ["geen-initiator", ander.length]])
        )
        const toestanden = (yield* bevindingen.recognise([...one, ...ander, ...remains, ...elders])).map((gevonden) =>
          Option.getOrThrow(gevonden).toestand
        )
        assert.deepStrictEqual(toestanden, [
          ...[...one, ...ander].map(() => "opgelost" as const),
          ...[...remains, ...elders].map(() => "open" as const)
        ])
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
          function*(filter: Parameters<typeof bevindingen.tel>[0], over: (waarde: ReportedBevinding) => boolean) {
            const expected = nu.filter(over)
            assert.strictEqual(yield* bevindingen.tel(filter), expected.length, JSON.stringify(filter))
            yield* walkList(
              (browse) => bevindingen.browse(filter, browse),
              expected.map((record) => ({ record, positie: { waarde: record.gevondenOp, id: record.id } })),
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
      }))
  })
