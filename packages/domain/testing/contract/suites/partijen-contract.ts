import { assert, it } from "@effect/vitest"
import { Effect, Option, Schema } from "effect"
import {
  type Betrokkene,
  Betrokkenen,
  type Identificator,
  Klantcontacten,
  nextVersie,
  Partij,
  Partijen,
  Transaction,
  type Versie
} from "../../../src/index.ts"
import { gekendeBetrokkene } from "../../arbitraries/betrokkene.ts"
import { partij as partijenArbitrary } from "../../arbitraries/partij.ts"
import { anna, bakkerij } from "../steps/command.ts"
import { verseBetrokkene, verseIdentificator, versePartij, versKlantcontact } from "../worlds/fresh.ts"
import { eigenschap } from "../worlds/property.ts"
import type { Register } from "../worlds/surroundings.ts"

/** With the bsn in the clear, which two redacted values hide from a comparison. */
const leesbaar = Option.map(Schema.encodeSync(Partij))

const metIdentificatoren = (
  partij: Partij,
  gegevens: Partij["gegevens"],
  ...identificatoren: ReadonlyArray<Identificator>
): Partij => ({
  ...partij,
  gegevens: { ...gegevens, identificatoren } as Partij["gegevens"]
})

/** The contract of the port Partijen, less its lists. */
export const partijenContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Partijen (${naam})`, (it) => {
    it.effect("gives back exactly what was added, and what it was replaced by", () =>
      eigenschap(partijenArbitrary, (waarde) =>
        Effect.gen(function*() {
          const partijen = yield* Partijen
          const vers = yield* versePartij(waarde)
          for (const zoek of [partijen.zoek, partijen.zoekAndLock]) {
            assert.isTrue(Option.isNone(yield* zoek(vers.id)))
          }
          yield* partijen.voegToe(vers)
          for (const zoek of [partijen.zoek, partijen.zoekAndLock]) {
            assert.deepStrictEqual(leesbaar(yield* zoek(vers.id)), leesbaar(Option.some(vers)))
          }
          const daarna = { ...(yield* versePartij()), id: vers.id, nummer: vers.nummer }
          yield* partijen.vervang(daarna, vers.versie)
          assert.deepStrictEqual(leesbaar(yield* partijen.zoek(vers.id)), leesbaar(Option.some(daarna)))
        })))

    it.effect("B4: is found by each of its identificatoren and by no other, a vestigingsnummer only under its kvk_nummer", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const eigen = [
          verseIdentificator("rsin"),
          verseIdentificator("kvk_nummer"),
          verseIdentificator("vestigingsnummer")
        ]
        const partij = metIdentificatoren(yield* versePartij(), bakkerij, ...eigen)
        yield* partijen.voegToe(partij)
        for (const identificator of eigen) {
          assert.deepStrictEqual(
            leesbaar(yield* partijen.zoekOpIdentificator(identificator)),
            leesbaar(Option.some(partij))
          )
        }
        const vestiging = eigen[2]
        if (vestiging?.soort !== "vestigingsnummer") return assert.fail("a vestigingsnummer")
        const elders = verseIdentificator("vestigingsnummer")
        if (elders.soort !== "vestigingsnummer") return assert.fail("a vestigingsnummer")
        assert.isTrue(Option.isNone(yield* partijen.zoekOpIdentificator({ ...vestiging, kvkNummer: elders.kvkNummer })))
        assert.isTrue(Option.isNone(yield* partijen.zoekOpIdentificator(verseIdentificator("rsin"))))
      }))

    it.effect("B4: an identificator that another partij has is refused, on adding and on replacing, and nothing is changed", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const bsn = verseIdentificator("bsn")
        const houder = metIdentificatoren(yield* versePartij(), anna, bsn)
        const ander = metIdentificatoren(yield* versePartij(), anna)
        const derde = metIdentificatoren(yield* versePartij(), anna, bsn)
        yield* partijen.voegToe(houder)
        yield* partijen.voegToe(ander)
        const bezet = yield* Effect.flip(partijen.voegToe(derde))
        assert.deepInclude(bezet, { _tag: "IdentificatorBezet", soort: "bsn" })
        assert.isTrue(Option.isNone(yield* partijen.zoek(derde.id)))
        const gewijzigd = { ...metIdentificatoren(ander, anna, bsn), versie: nextVersie(ander.versie) }
        assert.strictEqual((yield* Effect.flip(partijen.vervang(gewijzigd, ander.versie)))._tag, "IdentificatorBezet")
        assert.deepStrictEqual(leesbaar(yield* partijen.zoek(ander.id)), leesbaar(Option.some(ander)))
        yield* partijen.vervang({ ...houder, versie: nextVersie(houder.versie) }, houder.versie)
      }))

    it.effect("zoekAlle gives those that are there, each once", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const [een, ander, afwezig] = [yield* versePartij(), yield* versePartij(), yield* versePartij()]
        yield* partijen.voegToe(een)
        yield* partijen.voegToe(ander)
        const gevonden = yield* partijen.zoekAll([een.id, ander.id, een.id, afwezig.id])
        assert.deepStrictEqual(gevonden.map(({ id }) => id).toSorted(), [een.id, ander.id].toSorted())
        assert.deepStrictEqual(yield* partijen.zoekAll([]), [])
      }))

    it.effect("opId gives the next ones in the bytewise order of their ids, however many are asked at a time", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const eigen = yield* Effect.forEach([1, 2, 3, 4, 5], () => Effect.tap(versePartij(), partijen.voegToe))
        const verwacht = eigen.map(({ id }) => id).toSorted()
        const [eerste] = verwacht
        // Ids of this run lie close together: of what is between them, only these are looked at.
        const vanaf = (yield* partijen.opId(undefined, 10_000)).map(({ id }) => id).filter((id) => id < (eerste ?? ""))
          .at(-1)
        for (const aantal of [1, 2, 7]) {
          const gezien: Array<Partij> = []
          for (let na = vanaf;;) {
            const bladzijde = yield* partijen.opId(na, aantal)
            assert.isAtMost(bladzijde.length, aantal)
            gezien.push(...bladzijde)
            na = bladzijde.at(-1)?.id
            if (bladzijde.length < aantal || (na ?? "") >= (verwacht.at(-1) ?? "")) break
          }
          const ids = gezien.map(({ id }) => id)
          assert.deepStrictEqual(ids, ids.toSorted())
          assert.deepStrictEqual(ids.filter((id) => verwacht.includes(id)), verwacht)
          const [bewaard, gegeven] = [gezien.find(({ id }) => id === eerste), eigen.find(({ id }) => id === eerste)]
            .map(Option.fromUndefinedOr)
          assert.deepStrictEqual(leesbaar(bewaard ?? Option.none()), leesbaar(gegeven ?? Option.none()))
        }
      }))

    it.effect("B12: a change or deletion based on another version is refused and changes nothing", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        const eerst = yield* versePartij()
        const oud = nextVersie(eerst.versie)
        yield* partijen.voegToe(eerst)
        assert.strictEqual(
          (yield* Effect.flip(partijen.vervang({ ...eerst, versie: 99 as Versie }, oud)))._tag,
          "VersieConflict"
        )
        assert.strictEqual((yield* Effect.flip(partijen.verwijder(eerst.id, oud)))._tag, "VersieConflict")
        assert.deepStrictEqual(leesbaar(yield* partijen.zoek(eerst.id)), leesbaar(Option.some(eerst)))
        yield* partijen.verwijder(eerst.id, eerst.versie)
        assert.isTrue(Option.isNone(yield* partijen.zoek(eerst.id)))
        assert.strictEqual((yield* Effect.flip(partijen.vervang(eerst, eerst.versie)))._tag, "VersieConflict")
        assert.strictEqual((yield* Effect.flip(partijen.verwijder(eerst.id, eerst.versie)))._tag, "VersieConflict")
      }))

    it.effect("B11: a partij with betrokkenen is not deleted", () =>
      eigenschap(gekendeBetrokkene, (waarde) =>
        Effect.gen(function*() {
          const [klantcontacten, betrokkenen, partijen] = [yield* Klantcontacten, yield* Betrokkenen, yield* Partijen]
          const [klantcontact, partij] = [yield* versKlantcontact(), yield* versePartij()]
          const betrokkene: Betrokkene = yield* verseBetrokkene(waarde, klantcontact.id, partij.id)
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

    it.effect("B4: who reserves waits for who reserved before, and then finds what that one registered", () =>
      Effect.gen(function*() {
        const [partijen, transactie] = [yield* Partijen, yield* Transaction]
        const bsn = verseIdentificator("bsn")
        const registreer = transactie.run(Effect.gen(function*() {
          yield* partijen.reserve(bsn)
          if (Option.isSome(yield* partijen.zoekOpIdentificator(bsn))) return "gevonden"
          yield* Effect.yieldNow
          yield* partijen.voegToe(metIdentificatoren(yield* versePartij(), anna, bsn))
          return "geregistreerd"
        }))
        const uitkomsten = yield* Effect.all(Array.from({ length: 8 }, () => registreer), { concurrency: "unbounded" })
        assert.deepStrictEqual(
          uitkomsten.toSorted(),
          ["geregistreerd", ...Array.from({ length: 7 }, () => "gevonden")].toSorted()
        )
      }))
  })
