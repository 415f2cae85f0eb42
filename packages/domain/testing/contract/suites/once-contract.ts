import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  Idempotency,
  koppelBetrokkene,
  ontkoppelBetrokkene,
  registreerBetrokkene,
  type RegistreerCommand,
  registreerKlantcontact,
  registreerPartij,
  Transaction,
  verwijderBetrokkene,
  verwijderKlantcontact,
  verwijderPartij,
  wijzigBetrokkene
} from "../../../src/index.ts"
import {
  alleenVandaag,
  alsAnna,
  anna,
  balie,
  gesprekVia,
  registratie,
  telefoniste,
  telefoongesprek
} from "../steps/command.ts"
import { verseIdentificator, verseSleutel, versKanaal } from "../worlds/fresh.ts"
import { aantalMetKanaal, foutVan, leesbaar } from "../worlds/observe.ts"
import type { Register } from "../worlds/surroundings.ts"

const aanvraag = () => ({ sleutel: verseSleutel(balie), vingerafdruk: "een" })

/** Registers under a key of its own, and gives how to ask for the same again. */
const eersteKeer = Effect.fnUntraced(function*(anders: Partial<RegistreerCommand> = {}) {
  const opdracht = registratie({ ...anders, once: aanvraag() })
  return { antwoord: yield* registreerBetrokkene(opdracht), weer: registreerBetrokkene(opdracht) }
})

/** The contract of use case 1 under an idempotency key: the same answer, and nothing twice. */
export const eenmaligContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Eenmalig (${naam})`, (it) => {
    it.effect("a repetition gives the same answer and makes nothing, for every outcome", () =>
      Effect.gen(function*() {
        const bsn = verseIdentificator("bsn")
        for (
          const [uitkomst, identificatie] of [["ongekend", undefined], ["partij-geregistreerd", alsAnna(bsn)], [
            "partij-gevonden",
            alsAnna(bsn)
          ]] as const
        ) {
          const kanaal = versKanaal()
          const { antwoord, weer } = yield* eersteKeer({
            klantcontact: gesprekVia(kanaal),
            ...(identificatie === undefined ? {} : { identificatie })
          })
          assert.strictEqual(antwoord.uitkomst, uitkomst)
          for (const { partij, ...herhaald } of [yield* weer, yield* weer]) {
            const { partij: eerste, ...verwacht } = antwoord
            assert.deepStrictEqual(herhaald, verwacht)
            assert.deepStrictEqual(partij && leesbaar(partij), eerste && leesbaar(eerste))
          }
          assert.strictEqual(yield* aantalMetKanaal(kanaal), 1)
        }
      }))

    it.effect("a klantcontact and a partij under a key are made once too", () =>
      Effect.gen(function*() {
        const [kanaal, een, ander] = [versKanaal(), aanvraag(), aanvraag()]
        const klantcontact = yield* registreerKlantcontact({ ...telefoongesprek, kanaal }, een)
        assert.deepStrictEqual(yield* registreerKlantcontact({ ...telefoongesprek, kanaal }, een), klantcontact)
        assert.strictEqual(yield* aantalMetKanaal(kanaal), 1)
        const partij = yield* registreerPartij(anna, ander)
        assert.deepStrictEqual(leesbaar(yield* registreerPartij(anna, ander)), leesbaar(partij))
        yield* verwijderKlantcontact(klantcontact.id, "elke")
        yield* verwijderPartij({ partij: partij.id, versie: "elke", betrokkenen: "weigeren", door: balie })
        assert.strictEqual(
          yield* foutVan(registreerKlantcontact({ ...telefoongesprek, kanaal }, een)),
          "AnswerExpired"
        )
        assert.strictEqual(yield* foutVan(registreerPartij(anna, ander)), "AnswerExpired")
        assert.strictEqual(yield* aantalMetKanaal(kanaal), 0)
      }))

    it.effect("without a key, and under keys of different holders, what comes twice is made twice", () =>
      Effect.gen(function*() {
        const [kanaal, eenmalig] = [versKanaal(), aanvraag()]
        const opdracht = registratie({ klantcontact: gesprekVia(kanaal) })
        yield* registreerBetrokkene(opdracht)
        yield* registreerBetrokkene(opdracht)
        yield* registreerBetrokkene({ ...opdracht, once: eenmalig })
        yield* registreerBetrokkene({
          ...opdracht,
          once: { ...eenmalig, sleutel: { ...eenmalig.sleutel, houder: telefoniste } }
        })
        assert.strictEqual(yield* aantalMetKanaal(kanaal), 4)
      }))

    it.effect("a key that was used for another request is refused, and nothing is made", () =>
      Effect.gen(function*() {
        const [kanaal, eenmalig] = [versKanaal(), aanvraag()]
        const opdracht = registratie({ klantcontact: gesprekVia(kanaal), once: eenmalig })
        yield* registreerBetrokkene(opdracht)
        const ander = registreerBetrokkene({ ...opdracht, once: { ...eenmalig, vingerafdruk: "ander" } })
        assert.strictEqual(yield* foutVan(ander), "KeyReused")
        assert.strictEqual(
          yield* foutVan(registreerKlantcontact(telefoongesprek, { ...eenmalig, vingerafdruk: "ander" })),
          "KeyReused"
        )
        assert.strictEqual(yield* aantalMetKanaal(kanaal), 1)
      }))

    it.effect("a request that was refused leaves its key free", () =>
      Effect.gen(function*() {
        const identificator = verseIdentificator("bsn")
        const opdracht = registratie({ identificatie: { soort: "identificator", identificator }, once: aanvraag() })
        assert.strictEqual(yield* foutVan(registreerBetrokkene(opdracht)), "PartijgegevensVereist")
        assert.strictEqual(
          (yield* registreerBetrokkene({ ...opdracht, identificatie: alsAnna(identificator) })).uitkomst,
          "partij-geregistreerd"
        )
      }))

    it.effect("a change since does not make it anew: the answer is what is there now", () =>
      Effect.gen(function*() {
        const { antwoord, weer } = yield* eersteKeer()
        const gewijzigd = yield* wijzigBetrokkene({
          betrokkene: antwoord.betrokkene.id,
          versie: "elke",
          rol: "vertegenwoordiger",
          initiator: false,
          contactgegevens: alleenVandaag
        })
        assert.deepStrictEqual((yield* weer).betrokkene, gewijzigd)
      }))

    it.effect("B5: where the link is no longer as it was the answer is gone, and names no partij", () =>
      Effect.gen(function*() {
        const gekend = yield* eersteKeer({ identificatie: alsAnna(verseIdentificator("bsn")) })
        yield* ontkoppelBetrokkene({ betrokkene: gekend.antwoord.betrokkene.id, versie: "elke", door: balie })
        assert.strictEqual(yield* foutVan(gekend.weer), "AnswerExpired")
        yield* koppelBetrokkene({
          betrokkene: gekend.antwoord.betrokkene.id,
          versie: "elke",
          identificatie: alsAnna(verseIdentificator("bsn")),
          door: balie
        })
        assert.strictEqual(yield* foutVan(gekend.weer), "AnswerExpired")
        const ongekend = yield* eersteKeer()
        yield* koppelBetrokkene({
          betrokkene: ongekend.antwoord.betrokkene.id,
          versie: "elke",
          identificatie: alsAnna(verseIdentificator("bsn")),
          door: balie
        })
        assert.strictEqual(yield* foutVan(ongekend.weer), "AnswerExpired")
      }))

    it.effect("B5: what is kept under the key does not name the partij", () =>
      Effect.gen(function*() {
        const [idempotentie, transactie, eenmalig] = [yield* Idempotency, yield* Transaction, aanvraag()]
        const { betrokkene, uitkomst } = yield* registreerBetrokkene(
          registratie({ identificatie: alsAnna(verseIdentificator("bsn")), once: eenmalig })
        )
        const bewaard = yield* transactie.run(
          idempotentie.claim(eenmalig.sleutel, eenmalig.vingerafdruk, betrokkene.registratiedatum)
        )
        assert.deepStrictEqual(Option.getOrThrow(bewaard).verwijzingen, { betrokkene: betrokkene.id, uitkomst })
      }))

    it.effect("where what was made is gone, nothing is made anew", () =>
      Effect.gen(function*() {
        const [kanaal, ander] = [versKanaal(), versKanaal()]
        const een = yield* eersteKeer({ klantcontact: gesprekVia(kanaal) })
        yield* verwijderBetrokkene(een.antwoord.betrokkene.id, "elke")
        assert.strictEqual(yield* foutVan(een.weer), "AnswerExpired")
        assert.strictEqual(yield* aantalMetKanaal(kanaal), 1)
        const weg = yield* eersteKeer({ klantcontact: gesprekVia(ander) })
        yield* verwijderKlantcontact(weg.antwoord.klantcontact.id, "elke")
        assert.strictEqual(yield* foutVan(weg.weer), "AnswerExpired")
        assert.strictEqual(yield* aantalMetKanaal(ander), 0)
      }))
  })
