import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import * as fc from "fast-check"
import {
  type Bevinding,
  Bevindingen,
  IdGenerator,
  regelnamen,
  type ReportedBevinding,
  Tijdstip,
  type Versie
} from "../../../src/index.ts"
import { decide } from "../../../src/reconciliatie/besluit.ts"
import { nextVersie } from "../../../src/values/versie.ts"
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
import { meldBevindingen } from "../worlds/fresh-bevinding.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const tijdstipOf = Schema.decodeSync(Tijdstip)

/** The contract of the port Bevindingen, without its lists. */
export const bevindingenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Bevindingen (${naam})`, (it) => {
    it.effect("a reported finding is open, new and kept as reported, without the values it rests on", () =>
      property(fc.tuple(bevinding, tijdstip), ([waarde, op]) =>
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
        const receipts = yield* meldBevindingen([first, ...different])
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
        const nieuw = yield* meldBevindingen(waarden.filter((_, place) => place % 3 !== 0))
        const ids = new Map(nieuw.map((receipt) => [receipt.bevinding.vingerafdruk, receipt.bevinding.id]))
        const receipts = yield* meldBevindingen(waarden, wednesday)
        assert.deepStrictEqual(receipts.map(({ nieuw }) => nieuw), waarden.map((_, place) => place % 3 === 0))
        assert.deepStrictEqual(
          yield* bevindingen.recognise(waarden),
          receipts.map((receipt) => Option.some(receipt.bevinding))
        )
        for (const { bevinding, nieuw } of receipts) assert.strictEqual(ids.has(bevinding.vingerafdruk), !nieuw)
        assert.strictEqual(yield* bevindingen.count({ record: record.id }), waarden.length)
      }))

    it.effect("findings live as the domain says, whatever runs and people do in sequence", () =>
      Effect.gen(function*() {
        const happened = new Set<string>()
        yield* property(gebeurtenissen, (series) => walkBevindingen(series, happened), 40)
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
      property(bevinding, (waarde) =>
        Effect.gen(function*() {
          const bevindingen = yield* Bevindingen
          const [receipt] = yield* meldBevindingen([yield* freshBevinding(waarde)])
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

    it.effect("decisions on several are stored at once, or none if one of them is at another version", () =>
      Effect.gen(function*() {
        const bevindingen = yield* Bevindingen
        const reported = yield* meldBevindingen(overRecords(yield* freshRecords(3), "geen-betrokkene"))
        const changes = reported.map(({ bevinding: voor }) => ({
          voor,
          na: decide(voor, { wijze: "afgewezen", door: balie, op: wednesday, reden: "Het is een ander." })
        }))
        const [first, ...others] = changes
        if (first === undefined) return assert.fail("findings")
        yield* bevindingen.vervangAll([])
        yield* bevindingen.vervang(first.na, first.voor.versie)
        assert.strictEqual((yield* Effect.flip(bevindingen.vervangAll(changes)))._tag, "VersieConflict")
        for (const { voor } of others) assert.deepStrictEqual(yield* bevindingen.zoek(voor.id), Option.some(voor))
        const opened = decide(first.na, { wijze: "heropend", door: balie, op: wednesday, reden: "Toch niet." })
        yield* bevindingen.vervangAll([...others, { voor: first.na, na: { ...opened, kenmerken: [] } }])
        assert.deepStrictEqual(yield* bevindingen.zoek(first.voor.id), Option.some(opened))
        for (const { na } of others) assert.deepStrictEqual(yield* bevindingen.zoek(na.id), Option.some(na))
      }))

    // Kills: pruning what is open, rejected or carried out, what ended at the moment itself, and more than is asked for.
    it.effect("a finding whose cause is gone is deleted when that is long ago, and no other one", () =>
      Effect.gen(function*() {
        const bevindingen = yield* Bevindingen
        yield* bevindingen.resolve(yield* freshRun, regelnamen, false, balie, monday)
        yield* bevindingen.prune(tijdstipOf("9000-01-01T00:00:00Z"), 10_000)
        const found = overRecords(yield* freshRecords(6), "geen-betrokkene")
        const reported = yield* meldBevindingen(found)
        const [rejected, carriedOut, open] = reported.map(({ bevinding }) => bevinding)
        if (rejected === undefined || carriedOut === undefined || open === undefined) return assert.fail("findings")
        const decided = (bevinding: ReportedBevinding, wijze: "afgewezen" | "uitgevoerd") =>
          bevindingen.vervang(decide(bevinding, { wijze, door: balie, op: monday }), bevinding.versie)
        yield* decided(rejected, "afgewezen")
        yield* decided(carriedOut, "uitgevoerd")
        const run = yield* freshRun
        yield* bevindingen.spare(run, open.records)
        yield* bevindingen.resolve(run, ["geen-betrokkene"], false, balie, wednesday)
        assert.strictEqual(yield* bevindingen.prune(wednesday, 10), 0)
        const later = tijdstipOf("2026-11-26T00:00:00Z")
        assert.deepStrictEqual(
          [yield* bevindingen.prune(later, 2), yield* bevindingen.prune(later, 2), yield* bevindingen.prune(later, 2)],
          [2, 1, 0]
        )
        assert.deepStrictEqual(
          (yield* bevindingen.recognise(found)).map((known) => Option.map(known, ({ toestand }) => toestand)),
          [
            Option.some("afgewezen"),
            Option.some("geaccepteerd"),
            Option.some("open"),
            ...found.slice(3).map(() => Option.none())
          ]
        )
      }))

    it.effect("solving counts by rule, and leaves other rules and what the run saw alone", () =>
      Effect.gen(function*() {
        const [bevindingen, run] = [yield* Bevindingen, yield* freshRun]
        yield* bevindingen.resolve(yield* freshRun, regelnamen, false, balie, monday)
        const [one, ander, remains, elders] = [
          overRecords(yield* freshRecords(3), "geen-betrokkene"),
          overRecords(yield* freshRecords(2), "geen-initiator"),
          overRecords(yield* freshRecords(2), "geen-betrokkene"),
          overRecords(yield* freshRecords(1), "meer-initiators")
        ]
        yield* meldBevindingen([...one, ...ander, ...elders])
        yield* bevindingen.meld(run, monday, yield* Effect.forEach(remains, asReport))
        const counts = yield* bevindingen.resolve(
          run,
          ["geen-initiator", "geen-betrokkene", "onbereikbaar"],
          false,
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
  })
