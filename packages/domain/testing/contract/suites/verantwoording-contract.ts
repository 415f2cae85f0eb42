import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  anonimiseerKlantcontact,
  betrokkeneMetId,
  Handelende,
  type Handeling,
  koppelBetrokkene,
  type Medewerker,
  ontkoppelBetrokkene,
  Partijen,
  type Position,
  registreerBetrokkene,
  registreerPartij,
  Transaction,
  Verantwoording,
  type VerantwoordRecord,
  vergeet,
  verwijderBetrokkene,
  verwijderKlantcontact,
  wijzigBetrokkene,
  wijzigKlantcontact,
  wijzigPartij
} from "../../../src/index.ts"
import { anna, asAnna, balie, registratie } from "../steps/registratie.ts"
import { freshEmailadres, freshIdentificator } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/record-in.ts"
import type { Register } from "../worlds/surroundings.ts"

const everythingOf = (record: VerantwoordRecord) =>
  Effect.map(
    Verantwoording.use((trail) => trail.browse(record, { oplopend: true, aantal: 100 })),
    ({ rijen: rows }) => rows.map((row) => row.record)
  )

const trailOf = (soort: VerantwoordRecord["soort"], { id }: { readonly id: string }) =>
  Effect.map(everythingOf({ soort, id }), (handelingen) => handelingen.map((handeling): string => handeling.soort))

const veldenVan = (soort: VerantwoordRecord["soort"], { id }: { readonly id: string }) =>
  Effect.map(
    everythingOf({ soort, id }),
    (handelingen) => handelingen.filter((handeling) => handeling.soort === "gewijzigd").map(({ velden }) => velden)
  )

/**
 * The contract of the port Verantwoording, and of the ports that change records: each change leaves its entry, and
 * nothing else does.
 */
export const verantwoordingContract = (naam: string, register: Register) =>
  it.layer(register, { timeout: "60 seconds" })(`Verantwoording (${naam})`, (it) => {
    it.effect("a registration is recorded with person, request, activity and moment", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact } = yield* registreerBetrokkene(registratie()).pipe(
          Effect.provideService(Handelende, {
            naam: "balie-7" as Medewerker,
            verzoek: "verzoek-1",
            activiteit: "registreer"
          })
        )
        for (const [soort, { id }] of [["betrokkene", betrokkene], ["klantcontact", klantcontact]] as const) {
          const [handeling, ...meer] = yield* everythingOf({ soort, id })
          assert.deepStrictEqual(meer, [])
          assert.deepInclude(handeling ?? {}, {
            soort: "geregistreerd",
            record: { soort, id },
            velden: [],
            door: "balie-7",
            verzoek: "verzoek-1",
            activiteit: "registreer"
          })
          assert.match(handeling?.op ?? "", /^2[0-9]{3}-.*Z$|^1970-.*Z$/u)
        }
      }))

    it.effect("without a name, the person is recorded as `onbekend`", () =>
      Effect.gen(function*() {
        const partij = yield* registreerPartij(anna)
        const [handeling] = yield* everythingOf({ soort: "partij", id: partij.id })
        assert.strictEqual(handeling?.door, "onbekend")
        assert.isFalse(Object.hasOwn(handeling ?? {}, "verzoek"))
      }))

    it.effect("B5: each link and look-up is recorded, and names the partij only in its own trail", () =>
      Effect.gen(function*() {
        const identificatie = asAnna(freshIdentificator("bsn"))
        const { betrokkene, partij } = yield* registreerBetrokkene(registratie({ identificatie }))
        if (partij === undefined) return assert.fail("a partij")
        assert.deepStrictEqual(yield* trailOf("betrokkene", betrokkene), ["geregistreerd", "gekoppeld"])
        assert.deepStrictEqual(yield* trailOf("partij", partij), ["geregistreerd", "gekoppeld"])
        const ongekend = yield* ontkoppelBetrokkene({ betrokkene: betrokkene.id, versie: "elke", door: balie })
        yield* koppelBetrokkene({ betrokkene: ongekend.id, versie: "elke", identificatie, door: balie })
        assert.deepStrictEqual(yield* trailOf("betrokkene", betrokkene), [
          "geregistreerd",
          "gekoppeld",
          "ontkoppeld",
          "gekoppeld"
        ])
        assert.deepStrictEqual(yield* trailOf("partij", partij), [
          "geregistreerd",
          "gekoppeld",
          "ontkoppeld",
          "opgezocht",
          "gekoppeld"
        ])
        assert.notInclude(JSON.stringify(yield* everythingOf({ soort: "betrokkene", id: betrokkene.id })), partij.id)
        assert.notInclude(JSON.stringify(yield* everythingOf({ soort: "partij", id: partij.id })), betrokkene.id)
      }))

    it.effect("a look-up outside a transaction is recorded; one that finds nobody is not", () =>
      Effect.gen(function*() {
        const identificator = freshIdentificator("bsn")
        const partij = yield* registreerPartij({ ...anna, identificatoren: [identificator] } as typeof anna)
        const gevonden = yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(identificator))
        assert.isTrue(Option.isSome(gevonden))
        assert.isTrue(
          Option.isNone(yield* Partijen.use((partijen) => partijen.zoekOpIdentificator(freshIdentificator("bsn"))))
        )
        assert.deepStrictEqual(yield* trailOf("partij", partij), ["geregistreerd", "opgezocht"])
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
        const [bijBetrokkene] = yield* veldenVan("betrokkene", betrokkene)
        assert.includeMembers([...bijBetrokkene ?? []], ["communicatiekanaal", "digitaleAdressen", "initiator"])
        assert.deepStrictEqual(yield* veldenVan("klantcontact", klantcontact), [["onderwerp"]])
        assert.deepStrictEqual(yield* veldenVan("partij", partij), [["identificatoren", "indicatieGeheimhouding"]])
        for (
          const record of [{ soort: "betrokkene", id: betrokkene.id }, {
            soort: "klantcontact",
            id: klantcontact.id
          }] as const
        ) {
          const tekst = JSON.stringify(yield* everythingOf(record))
          for (const waarde of [adres.adres, "een ander onderwerp"]) assert.notInclude(tekst, waarde)
        }
      }))

    it.effect("a change of one bsn into another is recorded", () =>
      Effect.gen(function*() {
        const metBsn = { ...anna, identificatoren: [freshIdentificator("bsn")] } as typeof anna
        const partij = yield* registreerPartij(metBsn)
        yield* wijzigPartij(partij.id, "elke", metBsn)
        yield* wijzigPartij(partij.id, "elke", { ...anna, identificatoren: [freshIdentificator("bsn")] } as typeof anna)
        assert.deepStrictEqual(yield* veldenVan("partij", partij), [[], ["identificatoren"]])
      }))

    it.effect("a deletion is recorded, also one along with something else, and the trail stays", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact } = yield* registreerBetrokkene(registratie())
        const { betrokkene: also } = yield* registreerBetrokkene(
          registratie({ klantcontact: { bestaand: klantcontact.id } })
        )
        yield* verwijderBetrokkene(also.id, "elke")
        yield* verwijderKlantcontact(klantcontact.id, "elke")
        assert.deepStrictEqual(yield* trailOf("betrokkene", also), ["geregistreerd", "verwijderd"])
        assert.deepStrictEqual(yield* trailOf("betrokkene", betrokkene), ["geregistreerd", "verwijderd"])
        assert.deepStrictEqual(yield* trailOf("klantcontact", klantcontact), ["geregistreerd", "verwijderd"])
      }))

    it.effect("a link deleted with its betrokkene is also recorded for the partij", () =>
      Effect.gen(function*() {
        const identificatie = asAnna(freshIdentificator("bsn"))
        const { betrokkene, partij } = yield* registreerBetrokkene(registratie({ identificatie }))
        const { klantcontact } = yield* registreerBetrokkene(registratie({ identificatie }))
        if (partij === undefined) return assert.fail("a partij")
        yield* verwijderBetrokkene(betrokkene.id, "elke")
        yield* verwijderKlantcontact(klantcontact.id, "elke")
        assert.deepStrictEqual(yield* trailOf("partij", partij), [
          "geregistreerd",
          "gekoppeld",
          "opgezocht",
          "gekoppeld",
          "ontkoppeld",
          "ontkoppeld"
        ])
      }))

    it.effect("forgetting is recorded, without who was forgotten", () =>
      Effect.gen(function*() {
        const { betrokkene, klantcontact, partij } = yield* registreerBetrokkene(
          registratie({ identificatie: asAnna(freshIdentificator("bsn")) })
        )
        if (partij === undefined) return assert.fail("a partij")
        yield* vergeet({ partij: partij.id, door: balie, proef: false })
        assert.strictEqual((yield* trailOf("partij", partij)).at(-1), "verwijderd")
        assert.include(yield* trailOf("klantcontact", klantcontact), "geanonimiseerd")
        assert.include(yield* trailOf("betrokkene", betrokkene), "ontkoppeld")
      }))

    it.effect("anonymising a klantcontact is recorded as such, once", () =>
      Effect.gen(function*() {
        const { klantcontact } = yield* registreerBetrokkene(registratie())
        yield* anonimiseerKlantcontact({ klantcontact: klantcontact.id, versie: "elke", door: balie })
        assert.deepStrictEqual(yield* trailOf("klantcontact", klantcontact), ["geregistreerd", "geanonimiseerd"])
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
        assert.deepStrictEqual(yield* trailOf("betrokkene", betrokkene), ["geregistreerd"])
        yield* transaction.run(Effect.gen(function*() {
          yield* Effect.exit(transaction.asUnit(Effect.andThen(wijzig, Effect.fail("toch niet"))))
          yield* transaction.asUnit(wijzig)
        }))
        assert.deepStrictEqual(yield* trailOf("betrokkene", betrokkene), ["geregistreerd", "gewijzigd"])
      }))

    // Kills: trying out numbers unseen.
    it.effect("a look-up that ended in a refusal is recorded, and nothing else of that request", () =>
      Effect.gen(function*() {
        const [one, ander] = [asAnna(freshIdentificator("bsn")), asAnna(freshIdentificator("bsn"))]
        const { betrokkene } = yield* registreerBetrokkene(registratie({ identificatie: one }))
        const { partij } = yield* registreerBetrokkene(registratie({ identificatie: ander }))
        if (partij === undefined) return assert.fail("a partij")
        const voor = yield* trailOf("betrokkene", betrokkene)
        const koppel = koppelBetrokkene({
          betrokkene: betrokkene.id,
          versie: "elke",
          identificatie: ander,
          door: balie
        })
        assert.strictEqual(yield* errorOf(koppel), "AlGekoppeld")
        const transaction = yield* Transaction
        yield* transaction.run(Effect.exit(transaction.asUnit(koppel)))
        assert.deepStrictEqual(yield* trailOf("partij", partij), [
          "geregistreerd",
          "gekoppeld",
          "opgezocht",
          "opgezocht"
        ])
        assert.deepStrictEqual(yield* trailOf("betrokkene", betrokkene), voor)
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
        const all = yield* everythingOf(record)
        assert.deepStrictEqual(
          all.map(({ soort }) => soort),
          ["geregistreerd", "gewijzigd", "gewijzigd", "gewijzigd", "gewijzigd"]
        )
        assert.strictEqual(
          yield* Verantwoording.use((trail) => trail.tel(record)),
          5
        )
        assert.strictEqual(
          yield* Verantwoording.use((trail) => trail.tel({ soort: "partij", id })),
          0
        )
        for (const ascending of [true, false]) {
          const gelezen: Array<Handeling> = []
          let from: Position | undefined
          do {
            const { meer, rijen: rows } = yield* Verantwoording.use((trail) =>
              trail.browse(record, {
                oplopend: ascending,
                aantal: 2,
                ...(from === undefined ? {} : { vanaf: { richting: "na" as const, positie: from } })
              })
            )
            gelezen.push(...rows.map((row) => row.record))
            from = meer ? rows.at(-1)?.positie : undefined
          } while (from !== undefined)
          assert.deepStrictEqual(gelezen, ascending ? all : all.toReversed())
        }
      }))
  })
