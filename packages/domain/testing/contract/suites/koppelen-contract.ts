import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import { TestClock } from "effect/testing"
import {
  type Betrokkene,
  Contactnaam,
  type ExpectedVersie,
  geenContactgegevens,
  IdentificatorBezet,
  koppelBetrokkene,
  type Medewerker,
  ontkoppelBetrokkene,
  type Partij,
  Partijen,
  type Partijgegevens,
  RegisterClock,
  registreerBetrokkene,
  registreerPartij
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { read } from "../../decoding.ts"
import { anna, asAnna, bakkerij, balie, operator, registratie, todayOnly } from "../steps/registratie.ts"
import { betrokkenenOf } from "../worlds/betrokkenen-of.ts"
import { freshBetrokkene, freshIdentificator, freshPartij } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import { betrokkeneIn, koppelgeschiedenisVan, partijIn, readable } from "../worlds/record-in.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const koppel = (
  betrokkene: Betrokkene,
  identificatie: ReturnType<typeof asAnna> | Partij,
  versie: ExpectedVersie = betrokkene.versie
) =>
  koppelBetrokkene({
    betrokkene: betrokkene.id,
    versie,
    identificatie: "id" in identificatie ? { soort: "gekozen-partij", partij: identificatie.id } : identificatie,
    door: operator
  })

const ontkoppel = (betrokkene: Betrokkene, versie: ExpectedVersie = betrokkene.versie, door: Medewerker = balie) =>
  ontkoppelBetrokkene({ betrokkene: betrokkene.id, versie, door })

const ongekend = Effect.map(Effect.suspend(() => registreerBetrokkene(registratie())), ({ betrokkene }) => betrokkene)

/** The contract of use case 2: koppel and ontkoppel. */
export const koppelenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Koppelen (${naam})`, (it) => {
    it.effect("B3, B4, B10: an ongekende is linked to the partij of the identificator, registered if unknown", () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.UTC(2026, 10, 24, 9))
        const op = yield* RegisterClock.use((clock) => clock.nu)
        const bsn = freshIdentificator("bsn")
        const [first, afterwards] = [yield* ongekend, yield* ongekend]
        const nieuw = yield* koppel(first, asAnna(bsn))
        assert.strictEqual(nieuw.uitkomst, "partij-geregistreerd")
        assert.deepStrictEqual(nieuw.betrokkene, {
          ...first,
          _tag: "Gekend",
          partij: nieuw.partij.id,
          grond: {
            soort: "identificator",
            identificatorsoort: "bsn",
            digest: yield* Partijen.use((partijen) => partijen.digest(bsn)),
            door: operator,
            op
          },
          versie: nextVersie(first.versie)
        })
        assert.deepStrictEqual(
          readable(nieuw.partij).gegevens,
          readable({ ...nieuw.partij, gegevens: { ...anna, identificatoren: [bsn] } as Partijgegevens }).gegevens
        )
        assert.deepStrictEqual(yield* partijIn(nieuw.partij.id), readable(nieuw.partij))
        assert.deepStrictEqual(yield* betrokkeneIn(first.id), nieuw.betrokkene)
        assert.deepStrictEqual(yield* koppelgeschiedenisVan(first.id), [{
          betrokkene: first.id,
          soort: "gekoppeld",
          door: operator,
          op
        }])
        const bekend = yield* koppel(afterwards, { soort: "identificator", identificator: bsn })
        assert.strictEqual(bekend.uitkomst, "partij-gevonden")
        assert.deepStrictEqual(readable(bekend.partij), readable(nieuw.partij))
        assert.strictEqual(bekend.betrokkene.partij, nieuw.partij.id)
      }))

    it.effect("B6, B10: linking and unlinking change neither what the betrokkene gave nor the partij", () =>
      Effect.gen(function*() {
        const partij = yield* registreerPartij(anna)
        const voor = yield* ongekend
        const { betrokkene: during } = yield* koppel(voor, partij)
        const na = yield* ontkoppel(during)
        for (const moment of [voor, during, na]) assert.deepStrictEqual(moment.contactgegevens, todayOnly)
        assert.deepStrictEqual(na, { ...voor, versie: nextVersie(during.versie) })
        assert.deepStrictEqual(yield* betrokkeneIn(voor.id), na)
        assert.deepStrictEqual(yield* partijIn(partij.id), readable(partij))
      }))

    it.effect("B5, B10: unlinking is recorded with person and moment, and nothing leads to the partij", () =>
      Effect.gen(function*() {
        yield* TestClock.setTime(Date.UTC(2026, 10, 25, 9))
        const partij = yield* registreerPartij(anna)
        const { betrokkene } = yield* koppel(yield* ongekend, partij)
        yield* TestClock.setTime(Date.UTC(2026, 10, 26, 9))
        yield* ontkoppel(betrokkene)
        const history = yield* koppelgeschiedenisVan(betrokkene.id)
        assert.deepStrictEqual(history, [
          {
            betrokkene: betrokkene.id,
            soort: "gekoppeld",
            door: operator,
            op: "2026-11-25T09:00:00.000Z" as typeof betrokkene.grond.op
          },
          {
            betrokkene: betrokkene.id,
            soort: "ontkoppeld",
            door: balie,
            op: "2026-11-26T09:00:00.000Z" as typeof betrokkene.grond.op
          }
        ])
        assert.notInclude(JSON.stringify([yield* betrokkeneIn(betrokkene.id), history]), partij.id)
        assert.deepStrictEqual(yield* betrokkenenOf(partij.id), [])
      }))

    it.effect("B10: linking to the same partij again changes nothing and keeps the first ground", () =>
      Effect.gen(function*() {
        const partij = yield* registreerPartij(anna)
        const { betrokkene } = yield* koppel(yield* ongekend, partij)
        const again = yield* koppelBetrokkene({
          betrokkene: betrokkene.id,
          versie: "elke",
          identificatie: { soort: "gekozen-partij", partij: partij.id },
          door: balie
        })
        assert.deepStrictEqual(again.betrokkene, betrokkene)
        assert.strictEqual(again.uitkomst, "partij-gevonden")
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        assert.lengthOf(yield* koppelgeschiedenisVan(betrokkene.id), 1)
      }))

    it.effect("B10: linking to another partij is refused, changes nothing and registers nobody", () =>
      Effect.gen(function*() {
        const { betrokkene } = yield* koppel(yield* ongekend, yield* registreerPartij(anna))
        const bsn = freshIdentificator("bsn")
        const fout = yield* Effect.flip(koppel(betrokkene, asAnna(bsn)))
        assert.deepInclude(fout, { _tag: "AlGekoppeld", betrokkene: betrokkene.id })
        assert.strictEqual(yield* errorOf(koppel(betrokkene, yield* registreerPartij(anna))), "AlGekoppeld")
        assert.isTrue(Option.isNone(yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(bsn))))
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        assert.lengthOf(yield* koppelgeschiedenisVan(betrokkene.id), 1)
      }))

    it.effect("B10: a betrokkene without a link can't be unlinked", () =>
      Effect.gen(function*() {
        const betrokkene = yield* ongekend
        const fout = yield* Effect.flip(ontkoppel(betrokkene))
        assert.deepInclude(fout, { _tag: "NietGekoppeld", betrokkene: betrokkene.id })
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
        assert.deepStrictEqual(yield* koppelgeschiedenisVan(betrokkene.id), [])
      }))

    it.effect("B12: linking and unlinking another version are refused and change nothing", () =>
      Effect.gen(function*() {
        const partij = yield* registreerPartij(anna)
        const free = yield* ongekend
        const { betrokkene: gekoppeld } = yield* koppel(yield* ongekend, partij)
        assert.strictEqual(yield* errorOf(koppel(free, partij, nextVersie(free.versie))), "VersieConflict")
        assert.strictEqual(yield* errorOf(ontkoppel(gekoppeld, nextVersie(gekoppeld.versie))), "VersieConflict")
        assert.deepStrictEqual(yield* betrokkeneIn(free.id), free)
        assert.deepStrictEqual(yield* betrokkeneIn(gekoppeld.id), gekoppeld)
        assert.strictEqual((yield* ontkoppel(gekoppeld, "elke"))._tag, "Ongekend")
        assert.strictEqual((yield* koppel(free, partij, "elke")).betrokkene._tag, "Gekend")
      }))

    it.effect("a missing betrokkene or partij, and missing or contradicting gegevens, are refused", () =>
      Effect.gen(function*() {
        const betrokkene = yield* ongekend
        const partij = yield* freshPartij()
        const gone = yield* freshBetrokkene(betrokkene, betrokkene.klantcontact, partij.id)
        assert.deepInclude(yield* Effect.flip(koppel(gone, asAnna(freshIdentificator("bsn")))), {
          _tag: "BetrokkeneNietGevonden",
          betrokkene: gone.id
        })
        assert.deepInclude(yield* Effect.flip(ontkoppel(gone)), { _tag: "BetrokkeneNietGevonden", betrokkene: gone.id })
        assert.deepInclude(yield* Effect.flip(koppel(betrokkene, partij)), {
          _tag: "PartijNietGevonden",
          partij: partij.id
        })
        const zonder = koppelBetrokkene({
          betrokkene: betrokkene.id,
          versie: "elke",
          identificatie: { soort: "identificator", identificator: freshIdentificator("bsn") },
          door: balie
        })
        assert.strictEqual(yield* errorOf(zonder), "PartijgegevensVereist")
        assert.strictEqual(
          yield* errorOf(koppel(betrokkene, asAnna(freshIdentificator("bsn"), bakkerij))),
          "IdentificatorTegenstrijdig"
        )
        assert.deepStrictEqual(yield* betrokkeneIn(betrokkene.id), betrokkene)
      }))

    // Kills: a link by a mistyped identificator of which nothing remains that the night could find it by.
    it.effect("B3: a given name that is surely another's is kept with the betrokkene that is linked, and stays", () =>
      Effect.gen(function*() {
        const bsn = freshIdentificator("bsn")
        yield* registreerPartij({ ...anna, identificatoren: [bsn] } as Partijgegevens)
        const contactnaam = read(Contactnaam, { voornaam: "Fatima", achternaam: "El Amrani" })
        const identificatie = asAnna(bsn, { ...anna, contactnaam } as Partijgegevens)
        const { betrokkene: nameless } = yield* registreerBetrokkene(
          registratie({ contactgegevens: geenContactgegevens })
        )
        const linked = yield* koppel(nameless, identificatie)
        const kept = { ...geenContactgegevens, contactnaam }
        assert.deepStrictEqual(linked.betrokkene.contactgegevens, kept)
        assert.deepStrictEqual(yield* betrokkeneIn(nameless.id), linked.betrokkene)
        assert.deepStrictEqual((yield* ontkoppel(linked.betrokkene)).contactgegevens, kept)

        const named = yield* ongekend
        assert.deepStrictEqual(
          (yield* koppel(named, identificatie)).betrokkene.contactgegevens,
          named.contactgegevens
        )
      }))

    it.effect("B4: an identificator taken meanwhile without a reservation is retried once, and only once", () =>
      Effect.gen(function*() {
        const partijen = yield* Partijen
        for (const [taken, uitkomst] of [[1, "partij-geregistreerd"], [9, "IdentificatorBezet"]] as const) {
          let times = taken as number
          const work = Effect.match(koppel(yield* ongekend, asAnna(freshIdentificator("bsn"))), {
            onFailure: ({ _tag }): string => _tag,
            onSuccess: (koppeling) => koppeling.uitkomst
          })
          assert.strictEqual(
            yield* Effect.provideService(work, Partijen, {
              ...partijen,
              voegToe: (partij: Partij) =>
                Effect.suspend(() =>
                  times-- > 0 ? Effect.fail(new IdentificatorBezet({ soort: "bsn" })) : partijen.voegToe(partij)
                )
            }),
            uitkomst
          )
          if (taken === 9) assert.strictEqual(times, 7)
        }
      }))
  })
