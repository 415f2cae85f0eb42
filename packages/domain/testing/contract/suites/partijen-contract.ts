import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import {
  type Betrokkene,
  Betrokkenen,
  type Identificator,
  Klantcontacten,
  Partij,
  Partijen,
  Transaction,
  type Versie
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { gekendeBetrokkene } from "../../arbitraries/betrokkene.ts"
import { partij as partijenArbitrary } from "../../arbitraries/partij.ts"
import { anna, bakkerij } from "../steps/registratie.ts"
import { freshBetrokkene, freshIdentificator, freshKlantcontact, freshPartij } from "../worlds/fresh.ts"
import { property } from "../worlds/property.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/** With the bsn in the clear: two redacted values would hide a difference. */
const readable = Option.map(Schema.encodeSync(Partij))

const metIdentificatoren = (
  partij: Partij,
  gegevens: Partij["gegevens"],
  ...identificatoren: ReadonlyArray<Identificator>
): Partij => ({
  ...partij,
  gegevens: { ...gegevens, identificatoren } as Partij["gegevens"]
})

/** The contract of the port Partijen, without its lists. */
export const partijenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Partijen (${naam})`, (it) => {
    it.effect("gives back exactly what was added, and what it was replaced by", () =>
      property(partijenArbitrary, (waarde) =>
        Effect.gen(function*() {
          const partijen = yield* Partijen
          const fresh = yield* freshPartij(waarde)
          for (const zoek of [partijen.zoek, partijen.zoekAndLock]) {
            assert.isTrue(Option.isNone(yield* zoek(fresh.id)))
          }
          yield* partijen.voegToe(fresh)
          for (const zoek of [partijen.zoek, partijen.zoekAndLock]) {
            assert.deepStrictEqual(readable(yield* zoek(fresh.id)), readable(Option.some(fresh)))
          }
          const afterwards = { ...(yield* freshPartij()), id: fresh.id, nummer: fresh.nummer }
          yield* partijen.vervang(afterwards, fresh.versie)
          assert.deepStrictEqual(readable(yield* partijen.zoek(fresh.id)), readable(Option.some(afterwards)))
        })))

    it.effect("B4: a partij is found by each identificator; a vestigingsnummer only under its kvk_nummer", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const own = [
          freshIdentificator("rsin"),
          freshIdentificator("kvk_nummer"),
          freshIdentificator("vestigingsnummer")
        ]
        const partij = metIdentificatoren(yield* freshPartij(), bakkerij, ...own)
        yield* partijen.voegToe(partij)
        for (const identificator of own) {
          assert.deepStrictEqual(
            readable(yield* partijen.zoekOpIdentificator(identificator)),
            readable(Option.some(partij))
          )
        }
        const vestiging = own[2]
        if (vestiging?.soort !== "vestigingsnummer") return assert.fail("a vestigingsnummer")
        const elders = freshIdentificator("vestigingsnummer")
        if (elders.soort !== "vestigingsnummer") return assert.fail("a vestigingsnummer")
        assert.isTrue(Option.isNone(yield* partijen.zoekOpIdentificator({ ...vestiging, kvkNummer: elders.kvkNummer })))
        assert.isTrue(Option.isNone(yield* partijen.zoekOpIdentificator(freshIdentificator("rsin"))))
      }))

    it.effect("B4: adding or replacing with another partij's identificator is refused and changes nothing", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const bsn = freshIdentificator("bsn")
        const holder = metIdentificatoren(yield* freshPartij(), anna, bsn)
        const ander = metIdentificatoren(yield* freshPartij(), anna)
        const third = metIdentificatoren(yield* freshPartij(), anna, bsn)
        yield* partijen.voegToe(holder)
        yield* partijen.voegToe(ander)
        const taken = yield* Effect.flip(partijen.voegToe(third))
        assert.deepInclude(taken, { _tag: "IdentificatorBezet", soort: "bsn" })
        assert.isTrue(Option.isNone(yield* partijen.zoek(third.id)))
        const gewijzigd = { ...metIdentificatoren(ander, anna, bsn), versie: nextVersie(ander.versie) }
        assert.strictEqual((yield* Effect.flip(partijen.vervang(gewijzigd, ander.versie)))._tag, "IdentificatorBezet")
        assert.deepStrictEqual(readable(yield* partijen.zoek(ander.id)), readable(Option.some(ander)))
        yield* partijen.vervang({ ...holder, versie: nextVersie(holder.versie) }, holder.versie)
      }))

    it.effect("zoekAlle gives the records that exist, each once", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const [one, ander, absent] = [yield* freshPartij(), yield* freshPartij(), yield* freshPartij()]
        yield* partijen.voegToe(one)
        yield* partijen.voegToe(ander)
        const gevonden = yield* partijen.zoekAll([one.id, ander.id, one.id, absent.id])
        assert.deepStrictEqual(gevonden.map(({ id }) => id).toSorted(), [one.id, ander.id].toSorted())
        assert.deepStrictEqual(yield* partijen.zoekAll([]), [])
      }))

    it.effect("opId gives the next ids in bytewise order, for any page size", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const own = yield* Effect.forEach([1, 2, 3, 4, 5], () => Effect.tap(freshPartij(), partijen.voegToe))
        const expected = own.map(({ id }) => id).toSorted()
        const [first] = expected
        // Ids of this run lie close together: only these are compared among the ids between them.
        const from = (yield* partijen.opId(undefined, 10_000)).map(({ id }) => id).filter((id) => id < (first ?? ""))
          .at(-1)
        for (const count of [1, 2, 7]) {
          const gezien: Array<Partij> = []
          for (let na = from;;) {
            const page = yield* partijen.opId(na, count)
            assert.isAtMost(page.length, count)
            gezien.push(...page)
            na = page.at(-1)?.id
            if (page.length < count || (na ?? "") >= (expected.at(-1) ?? "")) break
          }
          const ids = gezien.map(({ id }) => id)
          assert.deepStrictEqual(ids, ids.toSorted())
          assert.deepStrictEqual(ids.filter((id) => expected.includes(id)), expected)
          const [kept, gegeven] = [gezien.find(({ id }) => id === first), own.find(({ id }) => id === first)]
            .map(Option.fromUndefinedOr)
          assert.deepStrictEqual(readable(kept ?? Option.none()), readable(gegeven ?? Option.none()))
        }
      }))

    it.effect("B12: a change or deletion based on another version is refused and changes nothing", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const first = yield* freshPartij()
        const old = nextVersie(first.versie)
        yield* partijen.voegToe(first)
        assert.strictEqual(
          (yield* Effect.flip(partijen.vervang({ ...first, versie: 99 as Versie }, old)))._tag,
          "VersieConflict"
        )
        assert.strictEqual((yield* Effect.flip(partijen.verwijder(first.id, old)))._tag, "VersieConflict")
        assert.deepStrictEqual(readable(yield* partijen.zoek(first.id)), readable(Option.some(first)))
        yield* partijen.verwijder(first.id, first.versie)
        assert.isTrue(Option.isNone(yield* partijen.zoek(first.id)))
        assert.strictEqual((yield* Effect.flip(partijen.vervang(first, first.versie)))._tag, "VersieConflict")
        assert.strictEqual((yield* Effect.flip(partijen.verwijder(first.id, first.versie)))._tag, "VersieConflict")
      }))

    it.effect("B11: a partij with betrokkenen is not deleted", () =>
      property(gekendeBetrokkene, (waarde) =>
        Effect.gen(function*() {
          const [klantcontacten, betrokkenen, partijen] = [yield* Klantcontacten, yield* Betrokkenen, yield* Partijen]
          const [klantcontact, partij] = [yield* freshKlantcontact(), yield* freshPartij()]
          const betrokkene: Betrokkene = yield* freshBetrokkene(waarde, klantcontact.id, partij.id)
          yield* partijen.voegToe(partij)
          yield* klantcontacten.voegToe(klantcontact)
          yield* betrokkenen.voegToe(betrokkene)
          assert.strictEqual(
            (yield* Effect.flip(partijen.verwijder(partij.id, partij.versie)))._tag,
            "PartijHeeftBetrokkenen"
          )
          assert.deepStrictEqual(yield* betrokkenen.zoek(betrokkene.id), Option.some(betrokkene))
          yield* betrokkenen.verwijder(betrokkene.id, betrokkene.versie)
          yield* partijen.verwijder(partij.id, partij.versie)
        }), 10))

    it.effect("B4: a second reservation waits for the first, and then finds what that one registered", () =>
      Effect.gen(function*() {
        const [partijen, transaction] = [yield* Partijen, yield* Transaction]
        const bsn = freshIdentificator("bsn")
        const registreer = transaction.run(Effect.gen(function*() {
          yield* partijen.reserve(bsn)
          if (Option.isSome(yield* partijen.zoekOpIdentificator(bsn))) return "gevonden"
          yield* Effect.yieldNow
          yield* partijen.voegToe(metIdentificatoren(yield* freshPartij(), anna, bsn))
          return "geregistreerd"
        }))
        const outcomes = yield* Effect.all(Array.from({ length: 8 }, () => registreer), { concurrency: "unbounded" })
        assert.deepStrictEqual(
          outcomes.toSorted(),
          ["geregistreerd", ...Array.from({ length: 7 }, () => "gevonden")].toSorted()
        )
      }))
  })
