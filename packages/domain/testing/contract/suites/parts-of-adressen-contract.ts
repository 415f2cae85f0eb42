import { assert, it } from "@effect/vitest"
import { Effect, Schema } from "effect"
import {
  Contactgegevens,
  DigitaalAdres,
  type NumberedAdresFilter,
  NumberedLists,
  registreerBetrokkene,
  registreerPartij
} from "../../../src/index.ts"
import { anna, registratie } from "../steps/registratie.ts"
import { freshEmailadres, freshKanaal } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const first = { skip: 0, aantal: 100 }

/** The contract of what is found by a part of a digital address. */
export const partsOfAdressenContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Delen van digitale adressen (${naam})`, (it) => {
    // Kills: a part in the same capitals alone, a pattern in the place of a part, an address of a partij.
    it.effect("lead to each address that has them, and to the klantcontact of who gave it", () =>
      Effect.gen(function*() {
        const unique = freshKanaal().slice("kanaal ".length)
        const decode = Schema.decodeUnknownSync(DigitaalAdres)
        const own = decode({
          ...freshEmailadres(),
          adres: `Post.${unique}@Example.nl`,
          omschrijving: `Thuis ${unique}`
        })
        const partij = yield* registreerPartij({ ...anna, digitaleAdressen: [own] } as object as typeof anna)
        const given = decode({ soortDigitaalAdres: "email", adres: `Balie_${unique}@example.nl` })
        const { betrokkene, klantcontact } = yield* registreerBetrokkene(
          registratie({ contactgegevens: Schema.decodeUnknownSync(Contactgegevens)({ digitaleAdressen: [given] }) })
        )
        const lists = yield* NumberedLists
        const finds = (filter: Partial<NumberedAdresFilter>) =>
          Effect.map(lists.digitaleAdressen({ geheim: true, ...filter }, first), ({ count, records }) => {
            assert.strictEqual(count, records.length)
            return records.map(({ adres }) => adres.adres)
          })
        const leads = (partOfDigitaalAdres: string) =>
          Effect.map(lists.klantcontacten({ partOfDigitaalAdres }, first), ({ count, records }) => {
            assert.strictEqual(count, records.length)
            return records.map(({ id }) => id)
          })
        assert.sameMembers([...yield* finds({ partOfAdres: `${unique}@EXAMPLE` })], [own.adres, given.adres])
        assert.deepStrictEqual(yield* finds({ partOfAdres: `pOST.${unique}` }), [own.adres])
        assert.deepStrictEqual(yield* finds({ partOfAdres: unique, partij: partij.id }), [own.adres])
        assert.deepStrictEqual(yield* finds({ partOfAdres: unique, betrokkene: betrokkene.id }), [given.adres])
        assert.deepStrictEqual(yield* finds({ partOfOmschrijving: `thuis ${unique}` }), [own.adres])
        assert.deepStrictEqual(yield* finds({ partOfOmschrijving: unique, partij: partij.id }), [own.adres])
        assert.deepStrictEqual(yield* finds({ partOfAdres: "balie", partOfOmschrijving: unique }), [])
        assert.deepStrictEqual(yield* finds({ partOfAdres: `Balie%${unique}` }), [])
        assert.deepStrictEqual(yield* finds({ partOfAdres: `Post_${unique}` }), [])
        assert.deepStrictEqual(yield* leads(`_${unique}@eXAMPLE`), [klantcontact.id])
        assert.deepStrictEqual(yield* leads(`Post.${unique}`), [])
        assert.deepStrictEqual(yield* leads(`%${unique}`), [])
      }))
  })
