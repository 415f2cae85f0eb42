import { assert, it } from "@effect/vitest"
import { Effect, Option } from "effect"
import {
  Identificatoren,
  type IdentificatorFilter,
  koppelBetrokkene,
  NumberedLists,
  ontkoppelBetrokkene,
  Partijen,
  registreerBetrokkene,
  registreerIdentificator,
  registreerPartij,
  Transaction,
  verwijderBetrokkene,
  verwijderKlantcontact,
  wijzigPartij
} from "../../../src/index.ts"
import { identificatorKey } from "../../../src/values/identificator.ts"
import { anna, asAnna, balie, registratie } from "../steps/registratie.ts"
import { freshIdentificator, freshKlantcontact } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"
import { soortenOf, trailOf } from "../worlds/trail.ts"

/** The contract of what the port Verantwoording keeps of links, and of looks by identificator. */
export const verantwoordingKoppelingenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Verantwoording van koppelingen (${naam})`, (it) => {
    it.effect("B5: each link and look-up is recorded, and names the partij only in its own trail", () =>
      Effect.gen(function*() {
        const identificatie = asAnna(freshIdentificator("bsn"))
        const { betrokkene, partij } = yield* registreerBetrokkene(registratie({ identificatie }))
        if (partij === undefined) return assert.fail("a partij")
        assert.deepStrictEqual(yield* soortenOf("betrokkene", betrokkene), ["geregistreerd", "gekoppeld"])
        assert.deepStrictEqual(yield* soortenOf("partij", partij), ["geregistreerd", "gekoppeld"])
        const ongekend = yield* ontkoppelBetrokkene({ betrokkene: betrokkene.id, versie: "elke", door: balie })
        yield* koppelBetrokkene({ betrokkene: ongekend.id, versie: "elke", identificatie, door: balie })
        assert.deepStrictEqual(yield* soortenOf("betrokkene", betrokkene), [
          "geregistreerd",
          "gekoppeld",
          "ontkoppeld",
          "gekoppeld"
        ])
        assert.deepStrictEqual(yield* soortenOf("partij", partij), [
          "geregistreerd",
          "gekoppeld",
          "ontkoppeld",
          "opgezocht",
          "gekoppeld"
        ])
        assert.notInclude(JSON.stringify(yield* trailOf({ soort: "betrokkene", id: betrokkene.id })), partij.id)
        assert.notInclude(JSON.stringify(yield* trailOf({ soort: "partij", id: partij.id })), betrokkene.id)
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
        assert.deepStrictEqual(yield* soortenOf("partij", partij), ["geregistreerd", "opgezocht"])
      }))

    it.effect("a link deleted with its betrokkene is also recorded for the partij", () =>
      Effect.gen(function*() {
        const identificatie = asAnna(freshIdentificator("bsn"))
        const { betrokkene, partij } = yield* registreerBetrokkene(registratie({ identificatie }))
        const { klantcontact } = yield* registreerBetrokkene(registratie({ identificatie }))
        if (partij === undefined) return assert.fail("a partij")
        yield* verwijderBetrokkene(betrokkene.id, "elke")
        yield* verwijderKlantcontact(klantcontact.id, "elke")
        assert.deepStrictEqual(yield* soortenOf("partij", partij), [
          "geregistreerd",
          "gekoppeld",
          "opgezocht",
          "gekoppeld",
          "ontkoppeld",
          "ontkoppeld"
        ])
      }))

    // Kills: trying out numbers unseen.
    it.effect("a look-up that ended in a refusal is recorded, and nothing else of that request", () =>
      Effect.gen(function*() {
        const [one, ander] = [asAnna(freshIdentificator("bsn")), asAnna(freshIdentificator("bsn"))]
        const { betrokkene } = yield* registreerBetrokkene(registratie({ identificatie: one }))
        const { partij } = yield* registreerBetrokkene(registratie({ identificatie: ander }))
        if (partij === undefined) return assert.fail("a partij")
        const voor = yield* soortenOf("betrokkene", betrokkene)
        const koppel = koppelBetrokkene({
          betrokkene: betrokkene.id,
          versie: "elke",
          identificatie: ander,
          door: balie
        })
        assert.strictEqual(yield* errorOf(koppel), "AlGekoppeld")
        const transaction = yield* Transaction
        yield* transaction.run(Effect.exit(transaction.asUnit(koppel)))
        assert.deepStrictEqual(yield* soortenOf("partij", partij), [
          "geregistreerd",
          "gekoppeld",
          "opgezocht",
          "opgezocht"
        ])
        assert.deepStrictEqual(yield* soortenOf("betrokkene", betrokkene), voor)
      }))

    // Kills: trying out numbers unseen in a list, or by what is linked to the partij.
    it.effect("a partij that a list finds by a number is looked up, and by anything else not", () =>
      Effect.gen(function*() {
        const identificator = freshIdentificator("bsn")
        const identificatie = asAnna(identificator)
        const { partij } = yield* registreerBetrokkene(registratie({ identificatie }))
        if (partij === undefined) return assert.fail("a partij")
        const { soort, waarde } = identificatorKey(identificator)
        const lists = yield* NumberedLists
        const identificatoren = yield* Identificatoren
        const first = { skip: 0, aantal: 10 }
        const asked = (identificator: IdentificatorFilter) => [
          lists.partijen({ identificator }, first),
          lists.betrokkenen({ identificator }, first),
          lists.klantcontacten({ identificator }, first),
          lists.digitaleAdressen({ identificator, geheim: true }, first),
          identificatoren.page({
            soorten: identificator.soorten,
            ...(identificator.waarde === undefined ? {} : { waarden: [identificator.waarde] })
          }, first)
        ]
        yield* Effect.all(asked({ soorten: [soort] }))
        yield* Effect.all(asked({ soorten: [soort], waarde: "999990019" }))
        yield* lists.partijen({ nummer: partij.nummer }, first)
        yield* identificatoren.zoek({ waarden: [waarde] }, 1)
        const before = ["geregistreerd", "gekoppeld"]
        assert.deepStrictEqual(yield* soortenOf("partij", partij), before)
        const pages = yield* Effect.all(asked({ soorten: [soort], waarde }))
        const found = pages.filter(({ records }) => records.length > 0)
        assert.deepStrictEqual(yield* soortenOf("partij", partij), [...before, ...found.map(() => "opgezocht")])
        assert.isAtLeast(found.length, 4)
      }))

    // Kills: a refusal that tells in secret who is known.
    it.effect("a refusal that tells that a number is known is a look-up of who has it", () =>
      Effect.gen(function*() {
        const [identificator, own] = [freshIdentificator("bsn"), freshIdentificator("bsn")]
        const gegevens = (...identificatoren: ReadonlyArray<typeof identificator>) =>
          ({ ...anna, identificatoren }) as typeof anna
        const partij = yield* registreerPartij(gegevens(identificator))
        assert.strictEqual(yield* errorOf(registreerPartij(gegevens(identificator))), "IdentificatorBezet")
        const ander = yield* registreerPartij(gegevens(own))
        const change = wijzigPartij(ander.id, "elke", gegevens(identificator))
        assert.strictEqual(yield* errorOf(change), "IdentificatorBezet")
        const empty = yield* registreerPartij(gegevens())
        const record = registreerIdentificator({ identificator, partij: empty.id })
        assert.strictEqual(yield* errorOf(record), "IdentificatorBezet")
        assert.deepStrictEqual(yield* soortenOf("partij", partij), [
          "geregistreerd",
          "opgezocht",
          "opgezocht",
          "opgezocht"
        ])
        for (const other of [ander, empty]) {
          assert.deepStrictEqual(yield* soortenOf("partij", other), ["geregistreerd"])
        }
      }))

    it.effect("a look-up beside a klantcontact that is gone is recorded too, and tells the caller nothing", () =>
      Effect.gen(function*() {
        const known = asAnna(freshIdentificator("bsn"))
        const { partij } = yield* registreerBetrokkene(registratie({ identificatie: known }))
        if (partij === undefined) return assert.fail("a partij")
        const { id: gone } = yield* freshKlantcontact()
        const attempt = (identificatie: typeof known) =>
          errorOf(registreerBetrokkene(registratie({ klantcontact: { existing: gone }, identificatie })))
        for (const identificatie of [known, asAnna(freshIdentificator("bsn"))]) {
          assert.strictEqual(yield* attempt(identificatie), "KlantcontactNietGevonden")
        }
        assert.deepStrictEqual(yield* soortenOf("partij", partij), ["geregistreerd", "gekoppeld", "opgezocht"])
      }))
  })
