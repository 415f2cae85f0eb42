import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  anonimiseerKlantcontact,
  betrokkeneMetId,
  Handelende,
  type Handeling,
  type ListPosition,
  type Medewerker,
  registreerBetrokkene,
  registreerPartij,
  Transaction,
  Verantwoording,
  vergeet,
  verwijderBetrokkene,
  verwijderKlantcontact,
  wijzigBetrokkene,
  wijzigKlantcontact,
  wijzigPartij
} from "../../../src/index.ts"
import { anna, asAnna, balie, balieIdentity, registratie } from "../steps/registratie.ts"
import { checkLatest } from "../worlds/check-latest.ts"
import { freshEmailadres, freshIdentificator } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { soortenOf, trailOf, veldenOf } from "../worlds/trail.ts"

/**
 * The contract of the port Verantwoording, and of the ports that change records: each change leaves its entry, and
 * nothing else does.
 */
export const verantwoordingContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Verantwoording (${naam})`, (it) => {
    it.effect("a registration is recorded with person, identity, request, activity and moment", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact } = yield* registreerBetrokkene(registratie()).pipe(
          Effect.provideService(Handelende, {
            naam: "balie-7" as Medewerker,
            identiteit: balieIdentity,
            verzoek: "verzoek-1",
            activiteit: "registreer"
          })
        )
        for (const [soort, { id }] of [["betrokkene", betrokkene], ["klantcontact", klantcontact]] as const) {
          const [handeling, ...meer] = yield* trailOf({ soort, id })
          assert.deepStrictEqual(meer, [])
          assert.deepInclude(handeling ?? {}, {
            soort: "geregistreerd",
            record: { soort, id },
            velden: [],
            door: "balie-7",
            identiteit: balieIdentity,
            verzoek: "verzoek-1",
            activiteit: "registreer"
          })
          assert.match(handeling?.op ?? "", /^2[0-9]{3}-.*Z$|^1970-.*Z$/u)
        }
      }))

    it.effect("without a name, the person is recorded as `onbekend`", () =>
      Effect.gen(function*() {
        const partij = yield* registreerPartij(anna)
        const [handeling] = yield* trailOf({ soort: "partij", id: partij.id })
        assert.strictEqual(handeling?.door, "onbekend")
        assert.isFalse(Object.hasOwn(handeling ?? {}, "verzoek"))
      }))

    it.effect("a change is recorded with the names of its fields, never with their values", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact } = yield* registreerBetrokkene(registratie())
        const partij = yield* registreerPartij(anna)
        const adres = freshEmailadres()
        yield* wijzigBetrokkene({
          ...betrokkene,
          betrokkene: betrokkene.id,
          versie: "elke",
          initiator: !betrokkene.initiator,
          contactgegevens: {
            ...betrokkene.contactgegevens,
            digitaleAdressen: [adres],
            communicatiekanaal: adres
          } as never
        })
        yield* wijzigKlantcontact(klantcontact.id, "elke", {
          ...klantcontact.gegevens,
          onderwerp: "een ander onderwerp"
        })
        yield* wijzigPartij(
          partij.id,
          "elke",
          { ...anna, indicatieGeheimhouding: true, identificatoren: [freshIdentificator("bsn")] } as typeof anna
        )
        const [bijBetrokkene] = yield* veldenOf("betrokkene", betrokkene)
        assert.includeMembers([...bijBetrokkene ?? []], ["communicatiekanaal", "digitaleAdressen", "initiator"])
        assert.deepStrictEqual(yield* veldenOf("klantcontact", klantcontact), [["onderwerp"]])
        assert.deepStrictEqual(yield* veldenOf("partij", partij), [["identificatoren", "indicatieGeheimhouding"]])
        for (
          const record of [{ soort: "betrokkene", id: betrokkene.id }, {
            soort: "klantcontact",
            id: klantcontact.id
          }] as const
        ) {
          const text = JSON.stringify(yield* trailOf(record))
          for (const waarde of [adres.adres, "een ander onderwerp"]) assert.notInclude(text, waarde)
        }
      }))

    it.effect("a change of one bsn into another is recorded", () =>
      Effect.gen(function*() {
        const metBsn = { ...anna, identificatoren: [freshIdentificator("bsn")] } as typeof anna
        const partij = yield* registreerPartij(metBsn)
        yield* wijzigPartij(partij.id, "elke", { ...anna, identificatoren: [freshIdentificator("bsn")] } as typeof anna)
        assert.deepStrictEqual(yield* veldenOf("partij", partij), [["identificatoren"]])
      }))

    it.effect("a deletion is recorded, also one along with something else, and the trail stays", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact } = yield* registreerBetrokkene(registratie())
        const { betrokkene: also } = yield* registreerBetrokkene(
          registratie({ klantcontact: { existing: klantcontact.id } })
        )
        yield* verwijderBetrokkene(also.id, "elke")
        yield* verwijderKlantcontact(klantcontact.id, "elke")
        assert.deepStrictEqual(yield* soortenOf("betrokkene", also), ["geregistreerd", "verwijderd"])
        assert.deepStrictEqual(yield* soortenOf("betrokkene", betrokkene), ["geregistreerd", "verwijderd"])
        assert.deepStrictEqual(yield* soortenOf("klantcontact", klantcontact), ["geregistreerd", "verwijderd"])
      }))

    it.effect("forgetting is recorded, without who was forgotten", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact, partij } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")) })
        )
        if (partij === undefined) return assert.fail("a partij")
        yield* vergeet({ partij: partij.id, door: balie, proef: false })
        assert.strictEqual((yield* soortenOf("partij", partij)).at(-1), "verwijderd")
        assert.include(yield* soortenOf("klantcontact", klantcontact), "geanonimiseerd")
        assert.include(yield* soortenOf("betrokkene", betrokkene), "ontkoppeld")
      }))

    it.effect("anonymising a klantcontact is recorded as such, once", () =>
      Effect.gen(function*() {
        const { klantcontact } = yield* registreerBetrokkene(registratie())
        yield* anonimiseerKlantcontact({ klantcontact: klantcontact.id, versie: "elke", door: balie })
        assert.deepStrictEqual(yield* soortenOf("klantcontact", klantcontact), ["geregistreerd", "geanonimiseerd"])
      }))

    it.effect("what failed or was rolled back is not recorded", () =>
      Effect.gen(function*() {
        const { betrokkene } = yield* registreerBetrokkene(registratie())
        assert.strictEqual(
          yield* errorOf(wijzigBetrokkene({ ...betrokkene, betrokkene: betrokkene.id, versie: 99 as never })),
          "VersieConflict"
        )
        const transaction = yield* Transaction
        const wijzig = Effect.flatMap(betrokkeneMetId(betrokkene.id), (nu) =>
          wijzigBetrokkene({ ...nu, betrokkene: nu.id, versie: nu.versie, initiator: !nu.initiator }))
        yield* Effect.exit(transaction.run(Effect.andThen(wijzig, Effect.fail("toch niet"))))
        assert.deepStrictEqual(yield* soortenOf("betrokkene", betrokkene), ["geregistreerd"])
        yield* transaction.run(Effect.gen(function*() {
          yield* Effect.exit(transaction.asUnit(Effect.andThen(wijzig, Effect.fail("toch niet"))))
          yield* transaction.asUnit(wijzig)
        }))
        assert.deepStrictEqual(yield* soortenOf("betrokkene", betrokkene), ["geregistreerd", "gewijzigd"])
      }))

    it.effect("the latest about several records are those of their trails, each once", () =>
      Effect.gen(function*() {
        const port = yield* Verantwoording
        const { betrokkene, klantcontact, partij } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")) })
        )
        if (partij === undefined) return assert.fail("a partij")
        yield* wijzigBetrokkene({ ...betrokkene, betrokkene: betrokkene.id, versie: "elke", initiator: false })
        const latest = yield* checkLatest(
          [
            { soort: "betrokkene", id: betrokkene.id },
            { soort: "partij", id: partij.id },
            { soort: "partij", id: klantcontact.id }
          ],
          { list: port.browse, latest: port.latestAbout }
        )
        assert.notInclude(latest.map(({ record }) => record.id), klantcontact.id)
        assert.isAtLeast(latest.length, 4)
      }))

    it.effect("a trail is read page by page, in the order of events, ascending and descending", () =>
      Effect.gen(function*() {
        const { betrokkene: { id } } = yield* registreerBetrokkene(registratie())
        const record = { soort: "betrokkene", id } as const
        for (let times = 0; times < 4; times++) {
          yield* Effect.flatMap(
            betrokkeneMetId(id),
            (nu) => wijzigBetrokkene({ ...nu, betrokkene: id, versie: nu.versie, initiator: !nu.initiator })
          )
        }
        const all = yield* trailOf(record)
        assert.deepStrictEqual(
          all.map(({ soort }) => soort),
          ["geregistreerd", "gewijzigd", "gewijzigd", "gewijzigd", "gewijzigd"]
        )
        assert.strictEqual(
          yield* Verantwoording.use((trail) => trail.count(record)),
          5
        )
        assert.strictEqual(
          yield* Verantwoording.use((trail) => trail.count({ soort: "partij", id })),
          0
        )
        for (const ascending of [true, false]) {
          const read: Array<Handeling> = []
          let from: ListPosition | undefined
          do {
            const { meer, rows } = yield* Verantwoording.use((trail) =>
              trail.browse(record, {
                ascending,
                aantal: 2,
                ...(from === undefined ? {} : { from: { direction: "na" as const, position: from } })
              })
            )
            read.push(...rows.map((row) => row.record))
            from = meer ? rows.at(-1)?.position : undefined
          } while (from !== undefined)
          assert.deepStrictEqual(read, ascending ? all : all.toReversed())
        }
      }))
  })
