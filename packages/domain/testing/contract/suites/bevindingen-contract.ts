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
import { doorloop, gebeurtenissen } from "../steps/bevindingen-life.ts"
import { balie } from "../steps/command.ts"
import {
  alsMelding,
  maandag,
  overRecords,
  verseBevinding,
  verseRecords,
  verseRun,
  woensdag
} from "../worlds/fresh-bevinding.ts"
import { doorloopt } from "../worlds/lists.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"

const gemeld = Effect.fnUntraced(function*(waarden: ReadonlyArray<Bevinding>, op = maandag) {
  const meldingen = yield* Effect.forEach(waarden, alsMelding)
  return yield* Bevindingen.use((bevindingen) =>
    Effect.flatMap(verseRun, (run) => bevindingen.meld(run, op, meldingen))
  )
})

/** The contract of the port Bevindingen. */
export const bevindingenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Bevindingen (${naam})`, (it) => {
    it.effect("what is told of is open, new, and given back as it was told, less the values that it rests on", () =>
      eigenschap(fc.tuple(bevinding, tijdstip), ([waarde, op]) =>
        Effect.gen(function*() {
          const [bevindingen, run] = [yield* Bevindingen, yield* verseRun]
          const { kenmerken, records, regel, rustOp, voorstel }: Bevinding = yield* verseBevinding(waarde)
          const id = yield* IdGenerator.use((ids) => ids.bevinding)
          const bevinding = { regel, records, kenmerken, rustOp, ...(voorstel === undefined ? {} : { voorstel }) }
          assert.deepStrictEqual(yield* bevindingen.recognise([bevinding]), [Option.none()])
          const [ontvangst] = yield* bevindingen.meld(run, op, [{ id, bevinding }])
          if (ontvangst === undefined) return assert.fail("an answer")
          const { vingerafdruk, ...overig } = ontvangst.bevinding
          assert.isTrue(ontvangst.nieuw)
          assert.deepStrictEqual<unknown>(overig, {
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
          for (const waarde of rustOp) assert.isFalse(waarde.length > 10 && vingerafdruk.includes(waarde))
          assert.deepStrictEqual(yield* bevindingen.zoek(id), Option.some(ontvangst.bevinding))
          assert.deepStrictEqual(yield* bevindingen.recognise([bevinding]), [Option.some(ontvangst.bevinding)])
        })))

    it.effect("another rule, record, order of records or value makes another finding; what it tells and proposes does not (kills: a digest of less, or of more)", () =>
      Effect.gen(function*() {
        const bevindingen = yield* Bevindingen
        const [een, ander] = yield* verseRecords(2)
        if (een === undefined || ander === undefined) return assert.fail("two records")
        const eerste: Bevinding = { regel: "meer-initiators", records: [een, ander], kenmerken: [], rustOp: ["a", "b"] }
        const anders: ReadonlyArray<Bevinding> = [
          { ...eerste, regel: "geen-initiator" },
          { ...eerste, records: [een] },
          { ...eerste, records: [ander, een] },
          { ...eerste, records: [een, { ...ander, soort: ander.soort === "partij" ? "klantcontact" : "partij" }] },
          { ...eerste, rustOp: ["a"] },
          { ...eerste, rustOp: ["b", "a"] },
          { ...eerste, rustOp: ["ab"] },
          { ...eerste, rustOp: ["a", "b", ""] }
        ]
        const ontvangsten = yield* gemeld([eerste, ...anders])
        assert.deepStrictEqual(ontvangsten.map(({ nieuw }) => nieuw), [eerste, ...anders].map(() => true))
        assert.strictEqual(
          new Set(ontvangsten.map((ontvangst) => ontvangst.bevinding.vingerafdruk)).size,
          anders.length + 1
        )
        const anderVerhaal: Bevinding = {
          ...eerste,
          kenmerken: [{ veld: "initiator", uitkomst: "meer" }],
          voorstel: { soort: "normaliseren", record: een }
        }
        assert.deepStrictEqual(yield* bevindingen.recognise([anderVerhaal]), [
          Option.map(Option.fromUndefinedOr(ontvangsten[0]), (ontvangst) => ontvangst.bevinding)
        ])
      }))

    it.effect("answers in the order in which it was told and asked, however many there are", () =>
      Effect.gen(function*() {
        const bevindingen = yield* Bevindingen
        const [record] = yield* verseRecords(1)
        if (record === undefined) return assert.fail("a record")
        const waarden = Array.from(
          { length: 2500 },
          (_, plaats): Bevinding => ({
            regel: "onbereikbaar",
            records: [record],
            kenmerken: [],
            rustOp: [String(plaats)]
          })
        )
        const nieuw = yield* gemeld(waarden.filter((_, plaats) => plaats % 3 !== 0))
        const ids = new Map(nieuw.map((ontvangst) => [ontvangst.bevinding.vingerafdruk, ontvangst.bevinding.id]))
        const ontvangsten = yield* gemeld(waarden, woensdag)
        assert.deepStrictEqual(ontvangsten.map(({ nieuw }) => nieuw), waarden.map((_, plaats) => plaats % 3 === 0))
        assert.deepStrictEqual(
          yield* bevindingen.recognise(waarden),
          ontvangsten.map((ontvangst) => Option.some(ontvangst.bevinding))
        )
        for (const { bevinding, nieuw } of ontvangsten) assert.strictEqual(ids.has(bevinding.vingerafdruk), !nieuw)
        assert.strictEqual(yield* bevindingen.tel({ record: record.id }), waarden.length)
      }))

    it.effect("the life of findings is as the domain has it, whatever runs and people do one after the other", () =>
      Effect.gen(function*() {
        const gebeurd = new Set<string>()
        yield* eigenschap(gebeurtenissen, (reeks) => doorloop(reeks, gebeurd), 40)
        assert.includeMembers([...gebeurd], [
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

    it.effect("B12: a decision based on another version is refused and changes nothing; only how it ended and its version are decided on", () =>
      eigenschap(bevinding, (waarde) =>
        Effect.gen(function*() {
          const bevindingen = yield* Bevindingen
          const [ontvangst] = yield* gemeld([yield* verseBevinding(waarde)])
          if (ontvangst === undefined) return assert.fail("an answer")
          const { bevinding } = ontvangst
          const afgewezen: ReportedBevinding = {
            ...bevinding,
            toestand: "afgewezen",
            besluit: { wijze: "afgewezen", door: balie, op: woensdag, reden: "Het is een ander." },
            versie: nextVersie(bevinding.versie)
          }
          assert.strictEqual((yield* Effect.flip(bevindingen.vervang(afgewezen, 99 as Versie)))._tag, "VersieConflict")
          assert.deepStrictEqual(yield* bevindingen.zoek(bevinding.id), Option.some(bevinding))
          yield* bevindingen.vervang(
            { ...afgewezen, kenmerken: [], gezienIn: yield* verseRun, gevondenOp: woensdag },
            bevinding.versie
          )
          assert.deepStrictEqual(yield* bevindingen.zoek(bevinding.id), Option.some(afgewezen))
          yield* bevindingen.verwijder([bevinding.id])
          assert.strictEqual(
            (yield* Effect.flip(bevindingen.vervang(afgewezen, afgewezen.versie)))._tag,
            "VersieConflict"
          )
        }), 10))

    it.effect("how many are open is told by rule, and nothing of a rule of which none is", () =>
      Effect.gen(function*() {
        const bevindingen = yield* Bevindingen
        const voor = yield* bevindingen.telOpen
        const records = yield* verseRecords(3)
        const ontvangsten = yield* gemeld(overRecords(records, "geen-betrokkene"))
        const [eerste] = ontvangsten
        if (eerste === undefined) return assert.fail("an answer")
        yield* bevindingen.vervang(
          {
            ...eerste.bevinding,
            toestand: "geaccepteerd",
            besluit: { wijze: "uitgevoerd", door: balie, op: woensdag },
            versie: nextVersie(eerste.bevinding.versie)
          },
          eerste.bevinding.versie
        )
        assert.deepStrictEqual(
          new Map(yield* bevindingen.telOpen),
          new Map([...voor, ["geen-betrokkene", (voor.get("geen-betrokkene") ?? 0) + 2]])
        )
        yield* bevindingen.resolve(yield* verseRun, regelnamen, undefined, balie, woensdag)
        assert.strictEqual((yield* bevindingen.telOpen).size, 0)
      }))

    it.effect("solving tells how many of each rule, of none nothing, and leaves other rules and what the run saw alone", () =>
      Effect.gen(function*() {
        const [bevindingen, run] = [yield* Bevindingen, yield* verseRun]
        yield* bevindingen.resolve(yield* verseRun, regelnamen, undefined, balie, maandag)
        const [een, ander, blijft, elders] = [
          overRecords(yield* verseRecords(3), "geen-betrokkene"),
          overRecords(yield* verseRecords(2), "geen-initiator"),
          overRecords(yield* verseRecords(2), "geen-betrokkene"),
          overRecords(yield* verseRecords(1), "meer-initiators")
        ]
        yield* gemeld([...een, ...ander, ...elders])
        yield* bevindingen.meld(run, maandag, yield* Effect.forEach(blijft, alsMelding))
        const aantallen = yield* bevindingen.resolve(
          run,
          ["geen-initiator", "geen-betrokkene", "onbereikbaar"],
          undefined,
          balie,
          woensdag
        )
        assert.deepStrictEqual(
          new Map(aantallen),
          new Map([["geen-betrokkene", een.length], ["geen-initiator", ander.length]])
        )
        const toestanden = (yield* bevindingen.recognise([...een, ...ander, ...blijft, ...elders])).map((gevonden) =>
          Option.getOrThrow(gevonden).toestand
        )
        assert.deepStrictEqual(toestanden, [
          ...[...een, ...ander].map(() => "opgelost" as const),
          ...[...blijft, ...elders].map(() => "open" as const)
        ])
      }))

    it.effect("findings are paged both ways across ties, narrowed by each filter and by several", () =>
      Effect.gen(function*() {
        const [bevindingen, run] = [yield* Bevindingen, yield* verseRun]
        const records = yield* verseRecords(3)
        const [gedeeld] = records
        if (gedeeld === undefined) return assert.fail("a record")
        const namen = [
          "geen-betrokkene",
          "verweesd-adres",
          "geen-betrokkene",
          "ongeldige-waarde",
          "geen-initiator",
          "geen-betrokkene"
        ] as const
        const ontvangsten = yield* Effect.forEach(namen, (regel, plaats) =>
          Effect.gen(function*() {
            const waarde: Bevinding = {
              regel,
              records: [records[plaats % 2 + 1] ?? gedeeld, gedeeld, gedeeld],
              kenmerken: [],
              rustOp: [String(plaats)]
            }
            const op = plaats % 2 === 0 ? maandag : woensdag
            return yield* bevindingen.meld(plaats < 4 ? run : yield* verseRun, op, [yield* alsMelding(waarde)])
          }))
        const alle = ontvangsten.flat().map((ontvangst) => ontvangst.bevinding)
        const [eerste] = alle
        if (eerste === undefined) return assert.fail("findings")
        const afgewezen: ReportedBevinding = {
          ...eerste,
          toestand: "afgewezen",
          besluit: { wijze: "afgewezen", door: balie, op: woensdag },
          versie: nextVersie(eerste.versie)
        }
        yield* bevindingen.vervang(afgewezen, eerste.versie)
        const nu = [afgewezen, ...alle.slice(1)]
        const toets = Effect.fnUntraced(
          function*(filter: Parameters<typeof bevindingen.tel>[0], over: (waarde: ReportedBevinding) => boolean) {
            const verwacht = nu.filter(over)
            assert.strictEqual(yield* bevindingen.tel(filter), verwacht.length, JSON.stringify(filter))
            yield* doorloopt(
              (blader) => bevindingen.browse(filter, blader),
              verwacht.map((record) => ({ record, positie: { waarde: record.gevondenOp, id: record.id } })),
              [2]
            )
          }
        )
        const record = gedeeld.id
        yield* toets({ record }, () => true)
        yield* toets({ record: records[1]?.id ?? "" }, (waarde) => waarde.records[0].id === records[1]?.id)
        yield* toets({ reconciliatie: run }, (waarde) => waarde.gezienIn === run)
        yield* toets({ record, reconciliatie: run }, (waarde) => waarde.gezienIn === run)
        for (const regel of regelnamen) yield* toets({ record, regel }, (waarde) => waarde.regel === regel)
        for (const ernst of ["fout", "waarschuwing", "suggestie"] as const) {
          yield* toets({ record, ernst }, (waarde) => regels[waarde.regel].ernst === ernst)
          yield* toets(
            { reconciliatie: run, ernst, toestand: "open" },
            (waarde) => waarde.gezienIn === run && regels[waarde.regel].ernst === ernst && waarde.toestand === "open"
          )
        }
        for (const toestand of ["open", "afgewezen", "opgelost"] as const) {
          yield* toets({ record, toestand }, (waarde) => waarde.toestand === toestand)
        }
        yield* toets({ reconciliatie: yield* verseRun }, () => false)
      }))
  })
