import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  Idempotency,
  koppelBetrokkene,
  ontkoppelBetrokkene,
  registreerBetrokkene,
  type RegistreerBetrokkeneCommand,
  registreerKlantcontact,
  registreerPartij,
  Transaction,
  verwijderBetrokkene,
  verwijderKlantcontact,
  verwijderPartij,
  wijzigBetrokkene
} from "../../../src/index.ts"
import {
  anna,
  asAnna,
  balie,
  balieIdentity,
  callVia,
  operatorIdentity,
  phoneCall,
  registratie,
  todayOnly
} from "../steps/registratie.ts"
import { freshIdentificator, freshKanaal, freshKey } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { countWithKanaal, readable } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const request = () => ({ sleutel: freshKey(balieIdentity), vingerafdruk: "een" })

/** Registers under a fresh key, and returns the same request for a repetition. */
const firstTime = Effect.fnUntraced(function*(different: Partial<RegistreerBetrokkeneCommand> = {}) {
  const command = registratie({ ...different, once: request() })
  return { answer: yield* registreerBetrokkene(command), again: registreerBetrokkene(command) }
})

/** The contract of use case 1 under an idempotency key: the same answer, and nothing twice. */
export const onceContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Eenmalig (${naam})`, (it) => {
    it.effect("a repetition gives the same answer and makes nothing, for every result", () =>
      Effect.gen(function*() {
        const bsn = freshIdentificator("bsn")
        for (
          const [uitkomst, identificatie] of [["ongekend", undefined], ["partij-geregistreerd", asAnna(bsn)], [
            "partij-gevonden",
            asAnna(bsn)
          ]] as const
        ) {
          const kanaal = freshKanaal()
          const { answer, again } = yield* firstTime({
            klantcontact: callVia(kanaal),
            ...(identificatie === undefined ? {} : { identificatie })
          })
          assert.strictEqual(answer.uitkomst, uitkomst)
          for (const { partij, ...repeated } of [yield* again, yield* again]) {
            const { partij: first, ...expected } = answer
            assert.deepStrictEqual(repeated, expected)
            assert.deepStrictEqual(partij && readable(partij), first && readable(first))
          }
          assert.strictEqual(yield* countWithKanaal(kanaal), 1)
        }
      }))

    it.effect("a klantcontact and a partij under a key are also made once", () =>
      Effect.gen(function*() {
        const [kanaal, one, ander] = [freshKanaal(), request(), request()]
        const klantcontact = yield* registreerKlantcontact({ ...phoneCall, kanaal }, one)
        assert.deepStrictEqual(yield* registreerKlantcontact({ ...phoneCall, kanaal }, one), klantcontact)
        assert.strictEqual(yield* countWithKanaal(kanaal), 1)
        const partij = yield* registreerPartij(anna, ander)
        assert.deepStrictEqual(readable(yield* registreerPartij(anna, ander)), readable(partij))
        yield* verwijderKlantcontact(klantcontact.id, "elke")
        yield* verwijderPartij({ partij: partij.id, versie: "elke", betrokkenen: "weigeren", door: balie })
        assert.strictEqual(
          yield* errorOf(registreerKlantcontact({ ...phoneCall, kanaal }, one)),
          "IdempotentAnswerExpired"
        )
        assert.strictEqual(yield* errorOf(registreerPartij(anna, ander)), "IdempotentAnswerExpired")
        assert.strictEqual(yield* countWithKanaal(kanaal), 0)
      }))

    it.effect("repeated without a key, or under keys of different holders, everything is made again", () =>
      Effect.gen(function*() {
        const [kanaal, once] = [freshKanaal(), request()]
        const command = registratie({ klantcontact: callVia(kanaal) })
        yield* registreerBetrokkene(command)
        yield* registreerBetrokkene(command)
        yield* registreerBetrokkene({ ...command, once })
        yield* registreerBetrokkene({
          ...command,
          once: { ...once, sleutel: { ...once.sleutel, houder: operatorIdentity } }
        })
        assert.strictEqual(yield* countWithKanaal(kanaal), 4)
      }))

    it.effect("a key used for another request is refused, and nothing is made", () =>
      Effect.gen(function*() {
        const [kanaal, once] = [freshKanaal(), request()]
        const command = registratie({ klantcontact: callVia(kanaal), once })
        yield* registreerBetrokkene(command)
        const ander = registreerBetrokkene({ ...command, once: { ...once, vingerafdruk: "ander" } })
        assert.strictEqual(yield* errorOf(ander), "IdempotencyKeyReused")
        assert.strictEqual(
          yield* errorOf(registreerKlantcontact(phoneCall, { ...once, vingerafdruk: "ander" })),
          "IdempotencyKeyReused"
        )
        assert.strictEqual(yield* countWithKanaal(kanaal), 1)
      }))

    it.effect("a refused request leaves its key free", () =>
      Effect.gen(function*() {
        const identificator = freshIdentificator("bsn")
        const command = registratie({ identificatie: { soort: "identificator", identificator }, once: request() })
        assert.strictEqual(yield* errorOf(registreerBetrokkene(command)), "PartijgegevensVereist")
        assert.strictEqual(
          (yield* registreerBetrokkene({ ...command, identificatie: asAnna(identificator) })).uitkomst,
          "partij-geregistreerd"
        )
      }))

    it.effect("after a later change a repetition makes nothing and answers with the current records", () =>
      Effect.gen(function*() {
        const { answer, again } = yield* firstTime()
        const gewijzigd = yield* wijzigBetrokkene({
          betrokkene: answer.betrokkene.id,
          versie: "elke",
          rol: "vertegenwoordiger",
          initiator: false,
          contactgegevens: todayOnly
        })
        assert.deepStrictEqual((yield* again).betrokkene, gewijzigd)
      }))

    it.effect("B5: after a change of the link the answer is gone, and names no partij", () =>
      Effect.gen(function*() {
        const gekend = yield* firstTime({ identificatie: asAnna(freshIdentificator("bsn")) })
        yield* ontkoppelBetrokkene({ betrokkene: gekend.answer.betrokkene.id, versie: "elke", door: balie })
        assert.strictEqual(yield* errorOf(gekend.again), "IdempotentAnswerExpired")
        yield* koppelBetrokkene({
          betrokkene: gekend.answer.betrokkene.id,
          versie: "elke",
          identificatie: asAnna(freshIdentificator("bsn")),
          door: balie
        })
        assert.strictEqual(yield* errorOf(gekend.again), "IdempotentAnswerExpired")
        const ongekend = yield* firstTime()
        yield* koppelBetrokkene({
          betrokkene: ongekend.answer.betrokkene.id,
          versie: "elke",
          identificatie: asAnna(freshIdentificator("bsn")),
          door: balie
        })
        assert.strictEqual(yield* errorOf(ongekend.again), "IdempotentAnswerExpired")
      }))

    it.effect("B5: what is kept under the key does not name the partij", () =>
      Effect.gen(function*() {
        const [idempotency, transaction, once] = [yield* Idempotency, yield* Transaction, request()]
        const { betrokkene, uitkomst } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")), once })
        )
        const kept = yield* transaction.run(
          idempotency.claim(once.sleutel, once.vingerafdruk, betrokkene.registratiedatum)
        )
        assert.deepStrictEqual(Option.getOrThrow(kept).verwijzingen, { betrokkene: betrokkene.id, uitkomst })
      }))

    it.effect("if the result was deleted, a repetition makes nothing", () =>
      Effect.gen(function*() {
        const [kanaal, ander] = [freshKanaal(), freshKanaal()]
        const one = yield* firstTime({ klantcontact: callVia(kanaal) })
        yield* verwijderBetrokkene(one.answer.betrokkene.id, "elke")
        assert.strictEqual(yield* errorOf(one.again), "IdempotentAnswerExpired")
        assert.strictEqual(yield* countWithKanaal(kanaal), 1)
        const gone = yield* firstTime({ klantcontact: callVia(ander) })
        yield* verwijderKlantcontact(gone.answer.klantcontact.id, "elke")
        assert.strictEqual(yield* errorOf(gone.again), "IdempotentAnswerExpired")
        assert.strictEqual(yield* countWithKanaal(ander), 0)
      }))

    // Kills: a request that is done again because its digests have another secret, and a replay that forgets it.
    it.effect("a request is recognised by its earlier digests too, and from then on by its new ones", () =>
      Effect.gen(function*() {
        const [earlier, now] = [request(), request()]
        const { answer } = yield* firstTime()
        const command = registratie({ once: earlier })
        const first = yield* registreerBetrokkene(command)
        assert.notStrictEqual(first.betrokkene.id, answer.betrokkene.id)
        const otherwise = [request(), earlier]
        for (const once of [{ ...now, otherwise }, now]) {
          assert.deepStrictEqual((yield* registreerBetrokkene({ ...command, once })).betrokkene, first.betrokkene)
        }
        const other = [{ ...earlier, vingerafdruk: "iets anders" }]
        assert.strictEqual(
          yield* errorOf(registreerBetrokkene({ ...command, once: { ...request(), otherwise: other } })),
          "IdempotencyKeyReused"
        )
        const fresh = yield* registreerBetrokkene({ ...command, once: { ...request(), otherwise: [request()] } })
        assert.notStrictEqual(fresh.betrokkene.id, first.betrokkene.id)
      }))
  })
