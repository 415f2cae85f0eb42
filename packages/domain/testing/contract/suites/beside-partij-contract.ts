import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  geenBeleid,
  inzage,
  type Partij,
  type PartijId,
  prunePastTerms,
  RegisterClock,
  registreerPartij,
  registreerSideRecord,
  type RekeningnummerId,
  type SideGegevens,
  type SideRecord,
  SideRecords,
  type SideSoort,
  type Tijdstip,
  vergeet,
  verwijderPartij,
  verwijderSideRecord,
  voegPartijenSamen,
  wijzigSideRecord
} from "../../../src/index.ts"
import {
  registreerPartijMetRekeningnummers,
  wijzigPartijMetRekeningnummers
} from "../../../src/use-cases/beheer-partij-met-rekeningnummers.ts"
import { MovedAtOnce } from "../../../src/use-cases/move-beside.ts"
import { type ChosenRekeningnummers, maximumRekeningnummers } from "../../../src/use-cases/place-rekeningnummers.ts"
import { daysEarlier } from "../../../src/values/tijdstip.ts"
import { bakkerij, balie, balieIdentity } from "../steps/registratie.ts"
import { freshSideRecord, readGegevens } from "../worlds/fresh-side-record.ts"
import { freshKey } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { partijIn } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { soortenOf } from "../worlds/trail.ts"

const registered = <Soort extends SideRecord["soort"]>(soort: Soort, gegevens: object) =>
  registreerSideRecord(soort, readGegevens(soort, gegevens) as SideGegevens<Soort>)

const account = (partij?: PartijId) =>
  registered("rekeningnummer", { iban: "NL91ABNA0417164300", ...(partij === undefined ? {} : { partij }) })

const represents = (one: Partij, other: Partij) =>
  registered("vertegenwoordiging", { vertegenwoordigendePartij: one.id, vertegenwoordigdePartij: other.id })

const shop = registreerPartij(bakkerij)

const nowOf = ({ id, soort }: SideRecord) =>
  Effect.map(SideRecords.use((all) => all.zoek(soort, id)), Option.getOrUndefined)

const gegevensOf = (record: SideRecord) => Effect.map(nowOf(record), (found) => found?.gegevens as object | undefined)

/** The contract of what stands beside a partij: with it, deleted with it, and moved with it. */
export const besidePartijContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Naast een partij (${naam})`, (it) => {
    // Kills: an account that stays with another, a preference for one that is gone, one that is taken from another.
    it.effect("15: a partij gets accounts of nobody, prefers one, and takes none from another", () =>
      Effect.gen(function*() {
        const [one, two, foreign] = [yield* account(), yield* account(), yield* account((yield* shop).id)]
        const partij = yield* registreerPartijMetRekeningnummers(bakkerij, { ids: [one.id], voorkeur: one.id })
        assert.deepInclude(yield* gegevensOf(one), { partij: partij.id, voorkeur: true })
        const changed = (chosen: ChosenRekeningnummers) =>
          wijzigPartijMetRekeningnummers(partij.id, "elke", partij.gegevens, chosen, {})
        yield* changed({ ids: [one.id, two.id], voorkeur: two.id })
        assert.notProperty(yield* gegevensOf(one), "voorkeur")
        assert.deepInclude(yield* gegevensOf(two), { partij: partij.id, voorkeur: true })
        yield* changed({})
        yield* changed({ voorkeur: two.id })
        assert.strictEqual((yield* nowOf(two))?.versie, 3)
        for (
          const [chosen, veld, id] of [
            [{ ids: [one.id, foreign.id] }, "rekeningnummers", foreign.id],
            [{ ids: [partij.id as string as RekeningnummerId] }, "rekeningnummers", partij.id],
            [{ ids: [one.id], voorkeur: two.id }, "voorkeursRekeningnummer", two.id],
            [{ voorkeur: foreign.id }, "voorkeursRekeningnummer", foreign.id]
          ] as const
        ) {
          assert.deepInclude(yield* Effect.flip(changed(chosen)), { _tag: "RekeningnummerNotOwn", veld, id })
          assert.deepInclude(yield* gegevensOf(one), { partij: partij.id })
          assert.deepInclude(yield* gegevensOf(two), { partij: partij.id, voorkeur: true })
        }
        yield* changed({ ids: [one.id] })
        assert.deepStrictEqual(yield* gegevensOf(two), { iban: "NL91ABNA0417164300" })
        yield* changed({ voorkeur: one.id })
        yield* changed({ voorkeur: null })
        assert.notProperty(yield* gegevensOf(one), "voorkeur")
      }))

    it.effect("a partij of more accounts than anybody has loses none of them, and is told", () =>
      Effect.gen(function*() {
        const partij = yield* shop
        yield* Effect.forEach(Array.from({ length: maximumRekeningnummers }), () => account(partij.id))
        const changed = (chosen: ChosenRekeningnummers) =>
          wijzigPartijMetRekeningnummers(partij.id, "elke", partij.gegevens, chosen, {})
        const one = yield* account(partij.id)
        assert.strictEqual(yield* errorOf(changed({ ids: [one.id] })), "TooManyRekeningnummers")
        assert.deepInclude(yield* gegevensOf(one), { partij: partij.id })
        yield* verwijderSideRecord("rekeningnummer", one.id, "elke")
        yield* changed({ ids: [] })
        assert.strictEqual(yield* SideRecords.use((all) => all.count("rekeningnummer", { partij: partij.id })), 0)
      }))

    it.effect("27: a partij is registered with its accounts once, and not at all with one of another", () =>
      Effect.gen(function*() {
        const [one, foreign] = [yield* account(), yield* account((yield* shop).id)]
        const request = { sleutel: freshKey(balieIdentity), vingerafdruk: "1" }
        const made = yield* registreerPartijMetRekeningnummers(bakkerij, { ids: [one.id] }, request)
        assert.strictEqual(
          (yield* registreerPartijMetRekeningnummers(bakkerij, { ids: [one.id] }, request)).id,
          made.id
        )
        const before = yield* SideRecords.use((all) => all.count("rekeningnummer", { partij: made.id }))
        assert.strictEqual(before, 1)
        assert.strictEqual(
          yield* errorOf(registreerPartijMetRekeningnummers(bakkerij, { ids: [foreign.id] })),
          "RekeningnummerNotOwn"
        )
      }))

    // Kills: one that has a partij, one that is too young, another kind.
    it.effect("what waits for its partij is deleted when it has waited since before a moment, so many at once", () =>
      Effect.gen(function*() {
        const { dropWaiting } = yield* SideRecords
        const { id: partij } = yield* shop
        const at = (soort: SideSoort, gegevens: object, moment: string) =>
          Effect.tap(
            freshSideRecord(soort, gegevens, moment),
            (record) => SideRecords.use((all) => all.voegToe(record))
          )
        const account = { iban: "NL91ABNA0417164300" }
        const [early, late] = ["1901-01-01T00:00:00.000Z", "1901-01-02T00:00:00.000Z"]
        const gone = [yield* at("rekeningnummer", account, early), yield* at("rekeningnummer", account, early)]
        const stay = [
          yield* at("rekeningnummer", { ...account, partij }, early),
          yield* at("rekeningnummer", account, late),
          yield* at("categorierelatie", {}, early)
        ]
        const dropped = [yield* dropWaiting(late as Tijdstip, 1), yield* dropWaiting(late as Tijdstip, 9)]
        assert.deepStrictEqual(dropped.map(({ length }) => length), [1, 1])
        assert.sameMembers(dropped.flat().map(({ id }) => id), gone.map(({ id }): string => id))
        assert.deepStrictEqual(yield* dropWaiting(late as Tijdstip, 9), [])
        for (const record of gone) assert.isUndefined(yield* nowOf(record))
        for (const record of stay) assert.deepStrictEqual(yield* nowOf(record), record)
      }))

    // Kills: one that is kept for ever, one that is deleted before its partij is there.
    it.effect("the night deletes an account of nobody when it has waited for a week", () =>
      Effect.gen(function*() {
        const nu = yield* RegisterClock.use((clock) => clock.nu)
        const at = (days: number) =>
          Effect.gen(function*() {
            const moment = daysEarlier(nu, days)
            const record = yield* freshSideRecord("rekeningnummer", { iban: "NL91ABNA0417164300" }, moment)
            yield* SideRecords.use((all) => all.voegToe(record))
            return record
          })
        const [old, young] = [yield* at(8), yield* at(6)]
        yield* prunePastTerms(geenBeleid)
        assert.isUndefined(yield* nowOf(old))
        assert.deepStrictEqual(yield* nowOf(young), young)
        assert.deepStrictEqual(yield* soortenOf("rekeningnummer", old), ["geregistreerd", "verwijderd"])
      }))

    // Kills: a preference that goes along to another partij.
    it.effect("an account that becomes another's is not the one that it prefers", () =>
      Effect.gen(function*() {
        const one = yield* account()
        const partij = yield* registreerPartijMetRekeningnummers(bakkerij, { ids: [one.id], voorkeur: one.id })
        const other = yield* shop
        yield* wijzigSideRecord("rekeningnummer", one.id, "elke", { ...one.gegevens, partij: other.id, voorkeur: true })
        assert.deepStrictEqual<object | undefined>(yield* gegevensOf(one), { ...one.gegevens, partij: other.id })
        yield* verwijderSideRecord("rekeningnummer", one.id, "elke")
        assert.isDefined(yield* partijIn(partij.id))
      }))

    // Kills: what stays behind of either side of a vertegenwoordiging, one that goes without a trace.
    for (const how of ["deleted", "forgotten"] as const) {
      it.effect(`23: what stands beside a partij is shown with it, and gone when it is ${how}`, () =>
        Effect.gen(function*() {
          const [partij, other] = [yield* shop, yield* shop]
          const categorie = yield* registered("categorie", { naam: "Ondernemer" })
          const records: ReadonlyArray<SideRecord> = [
            yield* account(partij.id),
            yield* represents(partij, other),
            yield* represents(other, partij),
            yield* registered("categorierelatie", { partij: partij.id, categorie: categorie.id })
          ]
          const stay: ReadonlyArray<SideRecord> = [yield* account(other.id), categorie]
          const { sideRecords } = yield* inzage(partij.id)
          assert.sameMembers(sideRecords.map(({ id }): string => id), records.map(({ id }): string => id))
          if (how === "forgotten") yield* vergeet({ partij: partij.id, door: balie, proef: false })
          else yield* verwijderPartij({ partij: partij.id, versie: "elke", betrokkenen: "weigeren", door: balie })
          for (const record of records) {
            assert.isUndefined(yield* nowOf(record))
            assert.deepStrictEqual(yield* soortenOf(record.soort, record), ["geregistreerd", "verwijderd"])
          }
          for (const record of stay) assert.deepStrictEqual(yield* nowOf(record), record)
        }))
    }

    // Kills: one that stays with the partij that goes, one twice, a partij that represents itself, two preferences.
    it.effect("a merge moves what stands beside the partij that goes, and leaves nothing twice", () =>
      Effect.gen(function*() {
        const [remains, lapses, other] = [yield* shop, yield* shop, yield* shop]
        const [own, moved, more] = [yield* account(), yield* account(), yield* account(lapses.id)]
        yield* wijzigPartijMetRekeningnummers(
          remains.id,
          "elke",
          remains.gegevens,
          { ids: [own.id], voorkeur: own.id },
          {}
        )
        yield* wijzigPartijMetRekeningnummers(
          lapses.id,
          "elke",
          lapses.gegevens,
          { ids: [moved.id, more.id], voorkeur: moved.id },
          {}
        )
        const [first, again] = [yield* represents(remains, other), yield* represents(lapses, other)]
        const [itself, back] = [yield* represents(lapses, remains), yield* represents(other, lapses)]
        const relatie = yield* registered("categorierelatie", { partij: lapses.id, beginDatum: "2024-03-01" })
        yield* Effect.provideService(
          voegPartijenSamen({
            blijft: remains.id,
            vervalt: lapses.id,
            versies: { blijft: "elke", vervalt: "elke" },
            door: balie
          }),
          MovedAtOnce,
          2
        )
        assert.deepStrictEqual<object | undefined>(yield* gegevensOf(moved), { ...moved.gegevens, partij: remains.id })
        assert.deepInclude(yield* gegevensOf(more), { partij: remains.id })
        assert.deepInclude(yield* gegevensOf(own), { voorkeur: true })
        assert.deepInclude(yield* gegevensOf(relatie), { partij: remains.id, beginDatum: "2024-03-01" })
        assert.deepInclude(yield* gegevensOf(back), { vertegenwoordigdePartij: remains.id })
        assert.isDefined(yield* nowOf(first))
        for (const gone of [again, itself]) assert.isUndefined(yield* nowOf(gone))
      }))

    it.effect("after a merge the account that only the partij that goes preferred, is preferred", () =>
      Effect.gen(function*() {
        const [remains, one] = [yield* shop, yield* account()]
        const lapses = yield* registreerPartijMetRekeningnummers(bakkerij, { ids: [one.id], voorkeur: one.id })
        yield* voegPartijenSamen({
          blijft: remains.id,
          vervalt: lapses.id,
          versies: { blijft: "elke", vervalt: "elke" },
          door: balie
        })
        assert.deepInclude(yield* gegevensOf(one), { partij: remains.id, voorkeur: true })
      }))
  })
