import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import {
  IdempotentAnswerExpired,
  Klantcontacten,
  type KlantcontactId,
  SideRecordNeighbourNotFound,
  SideRecords,
  verwijderBetrokkene
} from "../../../src/index.ts"
import { registreerContact } from "../../../src/use-cases/registreer-contact.ts"
import { operatorIdentity, phoneCall, registratie } from "../steps/registratie.ts"
import { freshKanaal, freshKey } from "../worlds/fresh.ts"
import type { RegisterUnderTest } from "../worlds/surroundings.ts"

const commandOf = (kanaal: string, onderwerpobject: { readonly wasKlantcontact?: KlantcontactId } = {}) => {
  const { door, klantcontact: _, ...betrokkene } = registratie()
  return { klantcontact: { ...phoneCall, kanaal }, betrokkene, onderwerpobject, door }
}

/** The contract of registering a klantcontact with everything about it. */
export const contactContract = (naam: string, register: RegisterUnderTest) =>
  it.layer(register, { timeout: "60 seconds" })(`Contact (${naam})`, (it) => {
    it.effect("is made as a whole, and once under a key", () =>
      Effect.gen(function*() {
        const once = { sleutel: freshKey(operatorIdentity), vingerafdruk: "1" }
        const command = { ...commandOf(freshKanaal()), once }
        const made = yield* registreerContact(command)
        assert.deepStrictEqual(yield* registreerContact(command), made)
        const { betrokkene, klantcontact, onderwerpobject } = made
        if (betrokkene === undefined || onderwerpobject === undefined) return assert.fail("all of it")
        assert.strictEqual(betrokkene.klantcontact, klantcontact.id)
        assert.deepStrictEqual(
          yield* SideRecords.use((all) => all.beside([{ soort: "klantcontact", ids: [klantcontact.id] }], 10)),
          [onderwerpobject]
        )
        yield* verwijderBetrokkene(betrokkene.id, "elke")
        assert.deepStrictEqual(yield* Effect.flip(registreerContact(command)), new IdempotentAnswerExpired())
      }))

    it.effect("may be a klantcontact alone", () =>
      Effect.gen(function*() {
        const { door, klantcontact } = commandOf(freshKanaal())
        const once = { sleutel: freshKey(operatorIdentity), vingerafdruk: "1" }
        const made = yield* registreerContact({ klantcontact, door, once })
        assert.deepStrictEqual(Object.keys(made), ["klantcontact"])
        assert.deepStrictEqual(yield* registreerContact({ klantcontact, door, once }), made)
      }))

    it.effect("leaves nothing behind when a part cannot be made", () =>
      Effect.gen(function*() {
        const kanaal = freshKanaal()
        const wasKlantcontact = "10000000-0000-4000-8000-000000000000" as KlantcontactId
        const refused = yield* Effect.flip(registreerContact(commandOf(kanaal, { wasKlantcontact })))
        assert.instanceOf(refused, SideRecordNeighbourNotFound)
        assert.strictEqual(yield* Klantcontacten.use((all) => all.count({ kanaal })), 0)
      }))
  })
