import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  type BetrokkeneId,
  Betrokkenen,
  koppelBetrokkene,
  ontkoppelBetrokkene,
  type Partijgegevens,
  registreerBetrokkene,
  registreerKlantcontact,
  registreerPartij,
  Verantwoording,
  vergeet,
  verwijderBetrokkene,
  verwijderKlantcontact,
  verwijderPartij,
  wijzigBetrokkene,
  wijzigKlantcontact,
  wijzigPartij
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { anna, asAnna, balie, balieIdentity, callVia, phoneCall, registratie, todayOnly } from "../steps/registratie.ts"
import { betrokkenenOf } from "../worlds/betrokkenen-of.ts"
import { freshIdentificator, freshKanaal, freshKey } from "../worlds/fresh.ts"
import { countOutcomes } from "../worlds/outcomes.ts"
import { betrokkeneIn, countWithKanaal, klantcontactIn, partijIn } from "../worlds/record-in.ts"
import type { RegisterPorts, RegisterUnderTest } from "../worlds/surroundings.ts"

const fifty = Array.from({ length: 50 }, (_, place) => place)

/** The contract of the use cases when many calls come at the same moment. */
export const concurrencyContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Gelijktijdig (${naam})`, (it) => {
    it.effect("B4: fifty registrations of one bsn make one partij, fifty betrokkenen, one `geregistreerd`", () =>
      Effect.gen(function*() {
        const identificatie = asAnna(freshIdentificator("bsn"))
        const partijen = new Set<string | undefined>()
        const outcomes = yield* countOutcomes(
          fifty.map(() => registreerBetrokkene(registratie({ identificatie }))),
          ({ partij, uitkomst }) => {
            partijen.add(partij?.id)
            return uitkomst
          }
        )
        assert.deepStrictEqual(outcomes, { "partij-geregistreerd": 1, "partij-gevonden": 49 })
        assert.strictEqual(partijen.size, 1)
        const [partij] = yield* Effect.map(
          registreerBetrokkene(registratie({ identificatie })),
          ({ partij }) => partij === undefined ? [] : [partij]
        )
        if (partij === undefined) return assert.fail("a partij")
        assert.isTrue(partijen.has(partij.id))
        assert.lengthOf(yield* betrokkenenOf(partij.id), 51)
      }))

    it.effect("B4: linking fifty betrokkenen by one bsn makes one partij", () =>
      Effect.gen(function*() {
        const identificatie = asAnna(freshIdentificator("bsn"))
        const betrokkenen = yield* Effect.forEach(fifty, () => registreerBetrokkene(registratie()))
        const outcomes = yield* countOutcomes(
          betrokkenen.map(({ betrokkene }) =>
            koppelBetrokkene({ betrokkene: betrokkene.id, versie: "elke", identificatie, door: balie })
          ),
          ({ uitkomst }) => uitkomst
        )
        assert.deepStrictEqual(outcomes, { "partij-geregistreerd": 1, "partij-gevonden": 49 })
      }))

    it.effect("B4: of fifty partijen with one bsn one is registered and the others are refused", () =>
      Effect.gen(function*() {
        const gegevens = { ...anna, identificatoren: [freshIdentificator("bsn")] } as Partijgegevens
        assert.deepStrictEqual(yield* countOutcomes(fifty.map(() => registreerPartij(gegevens)), () => "gelukt"), {
          gelukt: 1,
          IdentificatorBezet: 49
        })
      }))

    it.effect("of fifty registrations under one key one is carried out and all get its answer", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const command = registratie({
          klantcontact: callVia(kanaal),
          identificatie: asAnna(freshIdentificator("bsn")),
          once: { sleutel: freshKey(balieIdentity), vingerafdruk: "een" }
        })
        const answers = new Set<string>()
        const outcomes = yield* countOutcomes(fifty.map(() => registreerBetrokkene(command)), (answer) => {
          answers.add(JSON.stringify(answer, Object.keys(answer).toSorted()))
          return answer.uitkomst
        })
        assert.deepStrictEqual(outcomes, { "partij-geregistreerd": 50 })
        assert.strictEqual(answers.size, 1)
        assert.strictEqual(yield* countWithKanaal(kanaal), 1)
      }))

    it.effect("B12: of fifty changes to one version of any record exactly one wins", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact } = yield* registreerBetrokkene(registratie())
        const partij = yield* registreerPartij(anna)
        const [first, expected] = [betrokkene.versie, { gelukt: 1, VersieConflict: 49 }]
        const gelukt = () => "gelukt"
        assert.deepStrictEqual(
          yield* countOutcomes(
            fifty.map((place) =>
              wijzigBetrokkene({
                betrokkene: betrokkene.id,
                versie: first,
                rol: "vertegenwoordiger",
                initiator: place % 2 === 0,
                contactgegevens: todayOnly
              })
            ),
            gelukt
          ),
          expected
        )
        assert.deepStrictEqual(
          yield* countOutcomes(
            fifty.map((place) => wijzigKlantcontact(klantcontact.id, first, { ...phoneCall, onderwerp: `${place}` })),
            gelukt
          ),
          expected
        )
        assert.deepStrictEqual(
          yield* countOutcomes(
            fifty.map(() => wijzigPartij(partij.id, first, { ...anna, indicatieGeheimhouding: true })),
            gelukt
          ),
          expected
        )
        const second = nextVersie(first)
        assert.strictEqual((yield* betrokkeneIn(betrokkene.id))?.versie, second)
        assert.strictEqual((yield* klantcontactIn(klantcontact.id))?.versie, second)
        assert.strictEqual((yield* partijIn(partij.id))?.versie, second)
      }))

    it.effect("B10, B12: of fifty unlinkings of one version exactly one is carried out", () =>
      Effect.gen(function*() {
        const { betrokkene } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")) })
        )
        const ontkoppel = ontkoppelBetrokkene({ betrokkene: betrokkene.id, versie: betrokkene.versie, door: balie })
        assert.deepStrictEqual(yield* countOutcomes(fifty.map(() => ontkoppel), () => "gelukt"), {
          gelukt: 1,
          VersieConflict: 49
        })
        assert.lengthOf(yield* Betrokkenen.use((all) => all.koppelgeschiedenis([betrokkene.id])), 2)
      }))

    it.effect("of ten deletions of one record exactly one is carried out and the others are told", () =>
      Effect.gen(function*() {
        const ten = fifty.slice(0, 10)
        const [{ betrokkene }, klantcontact, partij] = [
          yield* registreerBetrokkene(registratie()),
          yield* registreerKlantcontact(phoneCall),
          yield* registreerPartij(anna)
        ]
        for (
          const [verwijder, nietGevonden] of [
            [verwijderBetrokkene(betrokkene.id, "elke"), "BetrokkeneNietGevonden"],
            [verwijderKlantcontact(klantcontact.id, "elke"), "KlantcontactNietGevonden"],
            [
              verwijderPartij({ partij: partij.id, versie: "elke", betrokkenen: "weigeren", door: balie }),
              "PartijNietGevonden"
            ]
          ] as const
        ) {
          const { gelukt, VersieConflict = 0, [nietGevonden]: gone = 0, ...different } = yield* countOutcomes<
            void,
            { readonly _tag: string },
            RegisterPorts
          >(ten.map(() => verwijder), () => "gelukt")
          assert.deepStrictEqual([gelukt, VersieConflict + gone, different], [1, 9, {}])
        }
      }))

    it.effect("B11: every betrokkene deleted along with its klantcontact is recorded as deleted, once", () =>
      Effect.gen(function*() {
        for (const times of fifty.slice(0, 10)) {
          const { betrokkene, klantcontact } = yield* registreerBetrokkene(registratie())
          const added: Array<BetrokkeneId> = []
          const registreer = Effect.tap(
            registreerBetrokkene(registratie({ klantcontact: { existing: klantcontact.id } })),
            (registratie) => Effect.sync(() => added.push(registratie.betrokkene.id))
          )
          const works: ReadonlyArray<Effect.Effect<void, unknown, RegisterPorts>> = [
            ...fifty.slice(0, times).map(() => Effect.asVoid(registreer)),
            verwijderKlantcontact(klantcontact.id, "elke"),
            ...fifty.slice(times, 10).map(() => Effect.asVoid(registreer)),
            verwijderBetrokkene(betrokkene.id, "elke")
          ]
          yield* Effect.forEach(works, (work) => Effect.exit(work), { concurrency: "unbounded" })
          assert.isUndefined(yield* klantcontactIn(klantcontact.id))
          for (const id of [betrokkene.id, ...added]) {
            const { rows } = yield* Verantwoording.use((trail) =>
              trail.browse({ soort: "betrokkene", id }, { ascending: true, aantal: 10 })
            )
            assert.deepStrictEqual(rows.map(({ record }) => record.soort), ["geregistreerd", "verwijderd"])
          }
        }
      }))

    it.effect("B5: a partij forgotten while it is linked is gone, and no link leads to it", () =>
      Effect.gen(function*() {
        const partij = yield* registreerPartij(anna)
        const bij = yield* Effect.forEach(fifty.slice(0, 20), () => registreerBetrokkene(registratie()))
        const koppelingen = bij.map(({ betrokkene }) =>
          koppelBetrokkene({
            betrokkene: betrokkene.id,
            versie: "elke",
            identificatie: { soort: "gekozen-partij", partij: partij.id },
            door: balie
          })
        )
        const vergeten = vergeet({ partij: partij.id, door: balie, proef: false })
        const works = [
          ...koppelingen.slice(0, 7).map(Effect.asVoid),
          Effect.asVoid(vergeten),
          ...koppelingen.slice(7).map(Effect.asVoid)
        ]
        const { gelukt = 0, PartijNietGevonden = 0, ...different } = yield* countOutcomes<
          void,
          { readonly _tag: string },
          RegisterPorts
        >(works, () => "gelukt")
        assert.deepStrictEqual([gelukt + PartijNietGevonden, different], [works.length, {}])
        assert.isUndefined(yield* partijIn(partij.id))
        for (const { betrokkene } of bij) assert.strictEqual((yield* betrokkeneIn(betrokkene.id))?._tag, "Ongekend")
      }))

    it.effect("B11: deleting a partij while betrokkenen are linked to it leaves no broken link", () =>
      Effect.gen(function*() {
        for (const betrokkenen of ["ontkoppelen", "weigeren"] as const) {
          const partij = yield* registreerPartij(anna)
          const bij = yield* Effect.forEach(fifty.slice(0, 20), () => registreerBetrokkene(registratie()))
          const koppelingen = bij.map(({ betrokkene }) =>
            koppelBetrokkene({
              betrokkene: betrokkene.id,
              versie: "elke",
              identificatie: { soort: "gekozen-partij", partij: partij.id },
              door: balie
            })
          )
          const verwijder = verwijderPartij({ partij: partij.id, versie: "elke", betrokkenen, door: balie })
          const works = [
            ...koppelingen.slice(0, 7).map(Effect.asVoid),
            verwijder,
            ...koppelingen.slice(7).map(Effect.asVoid)
          ]
          const { gelukt = 0, PartijHeeftBetrokkenen = 0, PartijNietGevonden = 0, VersieConflict = 0, ...different } =
            yield* countOutcomes<void, { readonly _tag: string }, RegisterPorts>(works, () => "gelukt")
          assert.deepStrictEqual(different, {})
          if (betrokkenen === "ontkoppelen") assert.strictEqual(PartijHeeftBetrokkenen + VersieConflict, 0)
          assert.strictEqual(gelukt + PartijHeeftBetrokkenen + PartijNietGevonden + VersieConflict, works.length)
          const exists = (yield* partijIn(partij.id)) !== undefined
          for (const { betrokkene } of bij) {
            const nu = yield* betrokkeneIn(betrokkene.id)
            assert.isTrue(nu !== undefined && (nu._tag === "Ongekend" || exists))
          }
        }
      }))
  })
