import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import {
  CallerIdentity,
  Doelbinding,
  fullInzage,
  IdGenerator,
  inzage,
  type ListPosition,
  type NewRaadpleging,
  type PageRequest,
  type Raadpleging,
  Raadplegingen,
  type RaadplegingFilter,
  RaadplegingId,
  raadplegingMetId,
  RegisterClock,
  registreerBetrokkene,
  type ShownRecord,
  type SideRecord,
  SideRecords,
  sideSoorten,
  Tijdstip,
  verwijderKlantcontact,
  zoekRaadplegingen
} from "../../../src/index.ts"
import { daysEarlier, later } from "../../../src/values/tijdstip.ts"
import { asAnna, balie, phoneCall, registratie } from "../steps/registratie.ts"
import { checkLatest } from "../worlds/check-latest.ts"
import { freshSideRecord, neighbourVelden, readGegevens } from "../worlds/fresh-side-record.ts"
import { freshBetrokkene, freshIdentificator, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const identity = Schema.decodeSync(CallerIdentity)
const doelbinding = Schema.decodeSync(Doelbinding)("BRPACT-AlgemeneTaken")

/** A reader that read nothing yet in this run. */
const freshReader = Effect.map(freshPartij(), ({ id }) => identity(`token:${id}`))

/** A new side record beside this partij or klantcontact. */
const beside = Effect.fnUntraced(function*(soort: "rekeningnummer" | "internetaak", id: string) {
  const [record, all] = [yield* freshSideRecord(soort), yield* SideRecords]
  const [veld = ""] = neighbourVelden(soort)
  yield* all.voegToe({ ...record, gegevens: readGegevens(soort, { ...record.gegevens, [veld]: id }) } as SideRecord)
  return { soort, id: record.id }
})

const freshRecords = Effect.gen(function*() {
  const { id: klantcontact } = yield* freshKlantcontact()
  const { id: partij } = yield* freshPartij()
  const { id: betrokkene } = yield* freshBetrokkene({} as never, klantcontact, partij)
  return {
    klantcontact: { soort: "klantcontact", id: klantcontact },
    betrokkene: { soort: "betrokkene", id: betrokkene },
    partij: { soort: "partij", id: partij },
    sideRecords: yield* Effect.forEach(
      sideSoorten,
      (soort) => Effect.map(IdGenerator.use((ids) => ids.sideRecord), (id) => ({ soort, id }))
    )
  } as const
})

const readBy = (identiteit: CallerIdentity, ...records: NewRaadpleging["records"]): NewRaadpleging => ({
  door: balie,
  identiteit,
  activiteit: "leesPartij",
  records
})

const add = (...raadplegingen: ReadonlyArray<NewRaadpleging>) =>
  Raadplegingen.use((port) => port.voegToe(raadplegingen))

const all = (filter: RaadplegingFilter, ascending = true) =>
  Effect.map(zoekRaadplegingen(filter, { ascending, aantal: 100 }), ({ records }) => records)

const activitiesOf = (raadplegingen: ReadonlyArray<Raadpleging>) => raadplegingen.map(({ activiteit }) => activiteit)

/** The contract of the port Raadplegingen: who read what is kept, found by record and by reader, and not changed. */
export const raadplegingenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Raadplegingen (${naam})`, (it) => {
    it.effect("an answer is kept with reader, activity, ground, request, moment and every record", () =>
      Effect.gen(function*() {
        const identiteit = yield* freshReader
        const { betrokkene, klantcontact, partij, sideRecords } = yield* freshRecords
        yield* add({
          ...readBy(identiteit, klantcontact, betrokkene, partij, ...sideRecords),
          activiteit: "zoekBetrokkenen",
          doelbinding,
          verzoek: "verzoek-1"
        })
        const [raadpleging, ...more] = yield* all({ identiteit })
        assert.deepStrictEqual(more, [])
        if (raadpleging === undefined) return assert.fail("one raadpleging")
        const { id, op, ...rest } = raadpleging
        assert.deepStrictEqual(rest, {
          door: balie,
          identiteit,
          activiteit: "zoekBetrokkenen",
          doelbinding,
          verzoek: "verzoek-1",
          aantal: 3 + sideRecords.length
        })
        assert.strictEqual(Schema.decodeSync(Tijdstip)(op), op)
        const whole = yield* raadplegingMetId(id)
        assert.deepStrictEqual(new Set(whole.records), new Set([klantcontact, betrokkene, partij, ...sideRecords]))
        for (const record of sideRecords) {
          assert.deepStrictEqual(activitiesOf(yield* all({ record })), ["zoekBetrokkenen"])
        }
        assert.deepStrictEqual({ ...whole, records: [] }, { ...raadpleging, records: [] })
      }))

    it.effect("without a ground or a request, none is kept", () =>
      Effect.gen(function*() {
        const identiteit = yield* freshReader
        const { partij } = yield* freshRecords
        yield* add(readBy(identiteit, partij))
        const [raadpleging] = yield* all({ record: partij })
        assert.deepStrictEqual(
          Object.keys(raadpleging ?? {}).toSorted(),
          ["aantal", "activiteit", "door", "id", "identiteit", "op"]
        )
      }))

    // Kills: a list of another record, another kind of record, another reader.
    it.effect("each record and each reader has its own list", () =>
      Effect.gen(function*() {
        const [one, other] = [yield* freshReader, yield* freshReader]
        const { betrokkene, partij } = yield* freshRecords
        yield* add({ ...readBy(one, betrokkene), activiteit: "a" }, {
          ...readBy(other, betrokkene, partij),
          activiteit: "b"
        })
        assert.deepStrictEqual(activitiesOf(yield* all({ record: betrokkene })), ["a", "b"])
        assert.deepStrictEqual(activitiesOf(yield* all({ record: partij })), ["b"])
        assert.deepStrictEqual(activitiesOf(yield* all({ identiteit: one })), ["a"])
        assert.deepStrictEqual(activitiesOf(yield* all({ identiteit: other })), ["b"])
        assert.deepStrictEqual(yield* all({ record: { soort: "partij", id: betrokkene.id } }), [])
        const count = (filter: RaadplegingFilter) => Raadplegingen.use((port) => port.count(filter))
        assert.deepStrictEqual(
          [
            yield* count({ record: betrokkene }),
            yield* count({ record: { soort: "partij", id: betrokkene.id } }),
            yield* count({ identiteit: one })
          ],
          [2, 0, 1]
        )
      }))

    it.effect("the latest about several records are those of their lists, each once", () =>
      Effect.gen(function*() {
        const port = yield* Raadplegingen
        const identiteit = yield* freshReader
        const { betrokkene, klantcontact, partij } = yield* freshRecords
        for (let batch = 0; batch < 2; batch++) {
          yield* add(readBy(identiteit, partij, betrokkene), readBy(identiteit, betrokkene), readBy(identiteit, partij))
        }
        yield* add(readBy(identiteit, klantcontact), readBy(identiteit, { soort: "partij", id: klantcontact.id }))
        const list = (record: ShownRecord, browse: PageRequest) => port.browse({ record }, browse)
        const records = [partij, betrokkene, klantcontact]
        assert.lengthOf(yield* checkLatest(records, { list, latest: port.latestAbout }), 7)
      }))

    it.effect("a list is read page by page, ascending and descending, without gap or repetition", () =>
      Effect.gen(function*() {
        const identiteit = yield* freshReader
        const { partij } = yield* freshRecords
        for (let batch = 0; batch < 3; batch++) yield* add(readBy(identiteit, partij), readBy(identiteit, partij))
        for (const filter of [{ identiteit }, { record: partij }]) {
          const expected = yield* all(filter)
          assert.lengthOf(expected, 6)
          for (const ascending of [true, false]) {
            const read: Array<Raadpleging> = []
            let from: ListPosition | undefined
            do {
              const page: PageRequest = {
                ascending,
                aantal: 2,
                ...(from === undefined ? {} : { from: { direction: "na" as const, position: from } })
              }
              const { meer, rows } = yield* Raadplegingen.use((port) => port.browse(filter, page))
              read.push(...rows.map(({ record }) => record))
              from = meer ? rows.at(-1)?.position : undefined
            } while (from !== undefined)
            assert.deepStrictEqual(read, ascending ? expected : expected.toReversed())
          }
        }
      }))

    it.effect("a period bounds what a reader read: from its start on, before its end", () =>
      Effect.gen(function*() {
        const identiteit = yield* freshReader
        const { partij } = yield* freshRecords
        yield* add(readBy(identiteit, partij))
        const [{ op } = assert.fail("one raadpleging")] = yield* all({ identiteit })
        const next = later(op, 1)
        const counted = (period: { readonly vanaf?: Tijdstip; readonly tot?: Tijdstip }) =>
          Effect.map(all({ identiteit, ...period }), ({ length }) => length)
        assert.deepStrictEqual(
          [
            yield* counted({ vanaf: op }),
            yield* counted({ vanaf: next }),
            yield* counted({ tot: op }),
            yield* counted({ vanaf: op, tot: next })
          ],
          [1, 0, 0, 1]
        )
        assert.strictEqual(yield* Raadplegingen.use((port) => port.count({ identiteit, tot: op })), 0)
      }))

    it.effect("an id that is not there is told apart", () =>
      Effect.gen(function*() {
        const { partij } = yield* freshRecords
        const absent = Schema.decodeSync(RaadplegingId)(partij.id)
        assert.isTrue(Option.isNone(yield* Raadplegingen.use((port) => port.zoek(absent))))
        assert.strictEqual((yield* Effect.flip(raadplegingMetId(absent)))._tag, "RaadplegingNietGevonden")
      }))

    it.effect("entries outlive the record, and a clean-up leaves what is within its retention", () =>
      Effect.gen(function*() {
        const identiteit = yield* freshReader
        const { klantcontact } = yield* registreerBetrokkene(registratie())
        const record = { soort: "klantcontact", id: klantcontact.id } as const
        yield* add(readBy(identiteit, record))
        yield* verwijderKlantcontact(klantcontact.id, "elke")
        const now = yield* RegisterClock.use(({ nu }) => nu)
        yield* Raadplegingen.use((port) => port.prune(Schema.decodeSync(Tijdstip)(daysEarlier(now, 180))))
        assert.lengthOf(yield* all({ record }), 1)
      }))

    // Kills: an account number or task that somebody read alone, which nobody whose it is would ever hear of.
    it.effect("inzage shows who read the partij, its betrokkenen, their klantcontacten and what stands beside them", () =>
      Effect.gen(function*() {
        const identiteit = yield* freshReader
        const { betrokkene, klantcontact, partij } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")) })
        )
        if (partij === undefined) return assert.fail("a partij")
        const records = [
          { soort: "partij", id: partij.id },
          { soort: "betrokkene", id: betrokkene.id },
          { soort: "klantcontact", id: klantcontact.id },
          ...(yield* Effect.all([beside("rekeningnummer", partij.id), beside("internetaak", klantcontact.id)]))
        ] as const
        const { partij: stranger } = yield* freshRecords
        for (const [index, record] of records.entries()) {
          yield* add({ ...readBy(identiteit, record), activiteit: `read-${index}` })
        }
        yield* add({ ...readBy(identiteit, ...records), activiteit: "list" }, readBy(identiteit, stranger))
        const { meerRaadplegingen, raadplegingen } = yield* inzage(partij.id)
        assert.deepStrictEqual(activitiesOf(raadplegingen), ["list", "read-4", "read-3", "read-2", "read-1", "read-0"])
        assert.isFalse(meerRaadplegingen)
      }))

    // Kills: an entry that tells that something stands beside a klantcontact that is vertrouwelijk, and what operation reads it.
    it.effect("inzage leaves out what the caller may not see, and who read that", () =>
      Effect.gen(function*() {
        const identiteit = yield* freshReader
        const { klantcontact, partij } = yield* registreerBetrokkene(registratie({
          klantcontact: { nieuw: { ...phoneCall, vertrouwelijk: true } },
          identificatie: asAnna(freshIdentificator("bsn"))
        }))
        if (partij === undefined) return assert.fail("a partij")
        const task = yield* beside("internetaak", klantcontact.id)
        const account = yield* beside("rekeningnummer", partij.id)
        yield* add({ ...readBy(identiteit, account), activiteit: "account" })
        yield* add({ ...readBy(identiteit, task), activiteit: "task" })
        for (const vertrouwelijk of [true, false]) {
          const { raadplegingen, sideRecords } = yield* inzage(partij.id, undefined, { ...fullInzage, vertrouwelijk })
          const [ids, told] = [sideRecords.map(({ id }) => id), activitiesOf(raadplegingen)]
          assert.deepStrictEqual([ids.includes(account.id), told.includes("account")], [true, true])
          assert.deepStrictEqual([ids.includes(task.id), told.includes("task")], [vertrouwelijk, vertrouwelijk])
        }
      }))
  })
