import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { TestClock } from "effect/testing"
import {
  Partijen,
  type Partijgegevens,
  RegisterClock,
  registreerBetrokkene,
  registreerPartij
} from "../../../src/index.ts"
import { anna, asAnna, bakkerij, balie, callVia, registratie, todayOnly } from "../steps/registratie.ts"
import { freshIdentificator, freshKanaal, freshPartij } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { betrokkeneIn, countWithKanaal, koppelgeschiedenisVan, partijIn, readable } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

/** The contract of use case 1 for a betrokkene who is identified. */
export const identificatieContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`registreerBetrokkene met identificatie (${naam})`, (it) => {
    it.effect("B3, B4: an unknown identificator registers the partij and links it on that ground", () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.UTC(2026, 10, 26, 9))
        const op = yield* RegisterClock.use((clock) => clock.nu)
        const bsn = freshIdentificator("bsn")
        const { betrokkene, partij, uitkomst } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(bsn) })
        )
        if (partij === undefined || betrokkene._tag !== "Gekend") return assert.fail("a partij")
        assert.strictEqual(uitkomst, "partij-geregistreerd")
        assert.deepStrictEqual(
          readable(partij),
          readable({ ...partij, gegevens: { ...anna, identificatoren: [bsn] } as Partijgegevens, registratiedatum: op })
        )
        assert.deepStrictEqual<ReadonlyArray<number>>([betrokkene.versie, partij.versie], [1, 1])
        assert.strictEqual(betrokkene.partij, partij.id)
        const digest = yield* Partijen.use((partijen) => partijen.digest(bsn))
        assert.deepStrictEqual(betrokkene.grond, {
          soort: "identificator",
          identificatorsoort: "bsn",
          digest,
          door: balie,
          op
        })
        assert.deepStrictEqual(betrokkene.contactgegevens, todayOnly)
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
        assert.deepStrictEqual(yield* koppelgeschiedenisVan(betrokkene.id), [{
          betrokkene: betrokkene.id,
          soort: "gekoppeld",
          door: balie,
          op
        }])
      }))

    it.effect("B4, B6: a known identificator links its partij, which stays as it is; none is made", () =>
      Effect.gen(function*() {
        for (const soort of ["rsin", "kvk_nummer", "vestigingsnummer"] as const) {
          const identificator = freshIdentificator(soort)
          const bekend = yield* registreerPartij({ ...bakkerij, identificatoren: [identificator] } as Partijgegevens)
          for (
            const identificatie of [
              asAnna(identificator, bakkerij),
              { soort: "identificator", identificator } as const
            ]
          ) {
            const { betrokkene, partij, uitkomst } = yield* registreerBetrokkene(registratie({ identificatie }))
            assert.strictEqual(uitkomst, "partij-gevonden")
            assert.deepStrictEqual(partij, bekend)
            if (betrokkene._tag !== "Gekend" || betrokkene.grond.soort !== "identificator") {
              return assert.fail("a ground")
            }
            assert.deepStrictEqual([betrokkene.partij, betrokkene.grond.identificatorsoort, betrokkene.versie], [
              bekend.id,
              soort,
              1 as typeof betrokkene.versie
            ])
            const digest = yield* Partijen.use((partijen) => partijen.digest(identificator))
            assert.strictEqual(betrokkene.grond.digest, digest)
            assert.lengthOf(yield* koppelgeschiedenisVan(betrokkene.id), 1)
          }
          assert.deepStrictEqual(yield* partijIn(bekend.id), readable(bekend))
        }
      }))

    it.effect("an unknown identificator without partijgegevens is refused, and nothing is stored", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const command = registratie({
          klantcontact: callVia(kanaal),
          identificatie: { soort: "identificator", identificator: freshIdentificator("bsn") }
        })
        assert.strictEqual(yield* errorOf(registreerBetrokkene(command)), "PartijgegevensVereist")
        assert.strictEqual(yield* countWithKanaal(kanaal), 0)
      }))

    it.effect("partijgegevens that contradict the identificator, known or not, are refused; nothing is stored", () =>
      Effect.gen(function*() {
        const [kanaal, bsn] = [freshKanaal(), freshIdentificator("bsn")]
        const command = registratie({ klantcontact: callVia(kanaal), identificatie: asAnna(bsn, bakkerij) })
        const fout = yield* Effect.flip(registreerBetrokkene(command))
        assert.deepInclude(fout, { _tag: "IdentificatorTegenstrijdig", soort: "bsn" })
        yield* registreerPartij({ ...anna, identificatoren: [bsn] } as Partijgegevens)
        assert.strictEqual(yield* errorOf(registreerBetrokkene(command)), "IdentificatorTegenstrijdig")
        assert.strictEqual(yield* countWithKanaal(kanaal), 0)
      }))

    it.effect("B3: partijgegevens that identify another partij than the one found are refused", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const [kvk, rsin, anderKvk, freeKvk] = [
          freshIdentificator("kvk_nummer"),
          freshIdentificator("rsin"),
          freshIdentificator("kvk_nummer"),
          freshIdentificator("kvk_nummer")
        ]
        const [vestiging, vanAnder] = [freshIdentificator("vestigingsnummer"), freshIdentificator("vestigingsnummer")]
        const gevonden = yield* registreerPartij({ ...bakkerij, identificatoren: [rsin, kvk] } as Partijgegevens)
        yield* registreerPartij({ ...bakkerij, identificatoren: [anderKvk, vanAnder] } as Partijgegevens)
        const registreer = (...identificatoren: ReadonlyArray<typeof rsin>) =>
          registreerBetrokkene(registratie({
            klantcontact: callVia(kanaal),
            identificatie: asAnna(rsin, { ...bakkerij, identificatoren } as Partijgegevens)
          }))
        for (
          const [identificator, soort] of [[anderKvk, "kvk_nummer"], [freeKvk, "kvk_nummer"], [
            vanAnder,
            "vestigingsnummer"
          ]] as const
        ) {
          assert.deepInclude(yield* Effect.flip(registreer(identificator)), {
            _tag: "IdentificatorTegenstrijdig",
            soort
          })
        }
        assert.strictEqual(yield* countWithKanaal(kanaal), 0)
        for (const oneTime of [[], [kvk], [rsin, kvk], [vestiging]]) {
          assert.strictEqual((yield* registreer(...oneTime)).partij?.id, gevonden.id)
        }
        assert.deepStrictEqual(yield* partijIn(gevonden.id), readable(gevonden))
      }))

    it.effect("B3: a chosen partij is linked on that ground; a missing one is refused, and nothing is stored", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const bekend = yield* registreerPartij(anna)
        const { betrokkene, partij, uitkomst } = yield* registreerBetrokkene(
          registratie({ identificatie: { soort: "gekozen-partij", partij: bekend.id } })
        )
        assert.strictEqual(uitkomst, "partij-gevonden")
        assert.deepStrictEqual(partij, bekend)
        if (betrokkene._tag !== "Gekend") return assert.fail("gekend")
        assert.deepStrictEqual([betrokkene.partij, betrokkene.grond.soort, betrokkene.grond.door], [
          bekend.id,
          "gekozen-partij",
          balie
        ])
        const { id } = yield* freshPartij()
        const fout = yield* Effect.flip(registreerBetrokkene(
          registratie({ klantcontact: callVia(kanaal), identificatie: { soort: "gekozen-partij", partij: id } })
        ))
        assert.deepInclude(fout, { _tag: "PartijNietGevonden", partij: id })
        assert.strictEqual(yield* countWithKanaal(kanaal), 0)
      }))

    it.effect("B4: a new partij with an identificator of another is refused, and nothing is stored", () =>
      Effect.gen(function*() {
        const [kanaal, kvk, rsin] = [freshKanaal(), freshIdentificator("kvk_nummer"), freshIdentificator("rsin")]
        yield* registreerPartij({ ...bakkerij, identificatoren: [kvk] } as Partijgegevens)
        const identificatie = asAnna(rsin, { ...bakkerij, identificatoren: [kvk] } as Partijgegevens)
        const fout = yield* Effect.flip(
          registreerBetrokkene(registratie({ klantcontact: callVia(kanaal), identificatie }))
        )
        assert.deepInclude(fout, { _tag: "IdentificatorBezet", soort: "kvk_nummer" })
        assert.strictEqual(yield* countWithKanaal(kanaal), 0)
        assert.isTrue(Option.isNone(yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(rsin))))
      }))
  })
