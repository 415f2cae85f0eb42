import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  betrokkeneMetId,
  digitaleAdressenVanBetrokkene,
  digitaleAdressenVanPartij,
  geenContactgegevens,
  partijMetId,
  registreerBetrokkene,
  registreerPartij
} from "../../../src/index.ts"
import { nextVersie } from "../../../src/values/versie.ts"
import { balieIdentity, registratie } from "../steps/registratie.ts"
import { annaMetAdressen, otherwise } from "../worlds/anna-met-adressen.ts"
import { freshEmailadres, freshKey } from "../worlds/fresh.ts"
import { errorOf } from "../worlds/outcomes.ts"
import type { RegisterPorts, RegisterUnderTest } from "../worlds/surroundings.ts"
import { soortenOf, veldenOf } from "../worlds/trail.ts"

/** The contract of digital addresses as a resource of their own. */
export const digitaleAdressenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "120 seconds" })(`Digitale adressen (${naam})`, (it) => {
    it.effect("each change is a change of the partij: version, preference, rules and audit trail", () =>
      Effect.gen(function*() {
        const { verwijder, voegToe, wijzig } = digitaleAdressenVanPartij
        const [first, second, third] = [freshEmailadres(), freshEmailadres(), freshEmailadres()]
        const partij = yield* registreerPartij(annaMetAdressen([first]))
        const added = yield* voegToe(partij.id, { adres: second, voorkeur: true })
        assert.deepStrictEqual(added.holder.gegevens.voorkeurskanaal, second)
        assert.strictEqual(added.holder.versie, nextVersie(partij.versie))
        assert.deepInclude(yield* Effect.flip(voegToe(partij.id, { adres: otherwise(second) })), {
          _tag: "DigitaalAdresDubbel",
          digitaalAdres: added.digitaalAdres.id
        })
        const { digitaalAdres: { id }, holder: { versie } } = added
        for (const wrong of [partij.versie, nextVersie(versie)]) {
          assert.strictEqual(yield* errorOf(wijzig(partij.id, wrong, id, { adres: third })), "VersieConflict")
          assert.strictEqual(yield* errorOf(verwijder(partij.id, wrong, id)), "VersieConflict")
        }
        const changed = yield* wijzig(partij.id, versie, id, { adres: third })
        assert.deepStrictEqual(changed.digitaalAdres, { id, adres: third, voorkeur: true })
        assert.deepStrictEqual(changed.holder.gegevens.voorkeurskanaal, third)
        assert.deepStrictEqual(yield* digitaleAdressenVanPartij.read(partij.id, id), changed)
        const same = yield* wijzig(partij.id, "elke", id, { adres: third })
        assert.strictEqual(same.holder.versie, changed.holder.versie)
        const na = yield* verwijder(partij.id, changed.holder.versie, id)
        assert.isUndefined(na.gegevens.voorkeurskanaal)
        assert.deepStrictEqual(na.gegevens.digitaleAdressen, [first])
        for (
          const work of [
            digitaleAdressenVanPartij.read(partij.id, id),
            wijzig(partij.id, "elke", id, { adres: second }),
            verwijder(partij.id, "elke", id)
          ]
        ) {
          assert.strictEqual(
            yield* errorOf(Effect.asVoid<unknown, { readonly _tag: string }, RegisterPorts>(work)),
            "DigitaalAdresNietGevonden"
          )
        }
        const both = ["digitaleAdressen", "voorkeurskanaal"]
        assert.deepStrictEqual(yield* veldenOf("partij", partij), [both, both, both])
        assert.deepStrictEqual(yield* soortenOf("partij", partij), [
          "geregistreerd",
          ...both.map(() => "gewijzigd"),
          "gewijzigd"
        ])
      }))

    it.effect("of many who add an address at once, each address is there", () =>
      Effect.gen(function*() {
        const partij = yield* registreerPartij(annaMetAdressen([]))
        const { betrokkene } = yield* registreerBetrokkene(registratie({ contactgegevens: geenContactgegevens }))
        const adressen = Array.from({ length: 5 }, freshEmailadres)
        yield* Effect.forEach(
          adressen,
          (adres) =>
            Effect.andThen(
              digitaleAdressenVanPartij.voegToe(partij.id, { adres }),
              digitaleAdressenVanBetrokkene.voegToe(betrokkene.id, { adres })
            ),
          { concurrency: "unbounded" }
        )
        const expected = adressen.map(({ adres }) => adres).toSorted()
        for (
          const list of [
            digitaleAdressenVanPartij.list(yield* partijMetId(partij.id)),
            digitaleAdressenVanBetrokkene.list(yield* betrokkeneMetId(betrokkene.id))
          ]
        ) {
          assert.deepStrictEqual(list.map(({ adres }) => adres.adres).toSorted(), expected)
          assert.strictEqual(new Set(list.map(({ id }) => id)).size, adressen.length)
        }
      }))

    it.effect("no more than fifty, whoever adds them", () =>
      Effect.gen(function*() {
        const partij = yield* registreerPartij(annaMetAdressen(Array.from({ length: 49 }, freshEmailadres)))
        yield* digitaleAdressenVanPartij.voegToe(partij.id, { adres: freshEmailadres() })
        assert.strictEqual(
          yield* errorOf(digitaleAdressenVanPartij.voegToe(partij.id, { adres: freshEmailadres() })),
          "TooManyDigitaleAdressen"
        )
      }))

    it.effect("under a key an address is added once, and a repetition names it while it is there", () =>
      Effect.gen(function*() {
        const partij = yield* registreerPartij(annaMetAdressen([]))
        const once = { sleutel: freshKey(balieIdentity), vingerafdruk: "een" }
        const add = digitaleAdressenVanPartij.voegToe(partij.id, { adres: freshEmailadres() }, once)
        const first = yield* add
        assert.deepStrictEqual(yield* add, first)
        yield* digitaleAdressenVanPartij.wijzig(partij.id, "elke", first.digitaalAdres.id, { adres: freshEmailadres() })
        assert.strictEqual((yield* add).digitaalAdres.id, first.digitaalAdres.id)
        yield* digitaleAdressenVanPartij.verwijder(partij.id, "elke", first.digitaalAdres.id)
        assert.strictEqual(yield* errorOf(add), "IdempotentAnswerExpired")
      }))
  })
